// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/promptpanel.h"

#include "common/plainlabel.h"
#include "common/themestore.h"
#include "common/typography.h"
#include "shell/promptchoicedelegate.h"
#include "warroom/whenready.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

namespace quarterdeck {

namespace {

constexpr int kMostRows = 9;

QString spoken(const PromptChoice &choice)
{
    return choice.detail.isEmpty() ? choice.text : choice.text + QStringLiteral(", ") + choice.detail;
}

} // namespace

PromptPanel::PromptPanel(const ThemeStore &themes, QWidget *window)
    : QFrame(window), m_themes(themes), m_title(new PlainLabel(this)), m_text(new QLineEdit(this)), m_option(new QCheckBox(this)),
      m_list(new QListWidget(this)), m_rows(new PromptChoiceDelegate(themes, this)), m_hint(new PlainLabel(QString(), TextTone::Quiet, this)), m_problem(new PlainLabel(this))
{
    setObjectName(QStringLiteral("promptPanel"));
    setAutoFillBackground(true);
    hide();

    m_text->setObjectName(QStringLiteral("promptText"));
    m_option->setObjectName(QStringLiteral("promptOption"));
    m_list->setObjectName(QStringLiteral("promptChoices"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(m_rows);
    m_hint->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("promptProblem"));

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_option);
    layout->addWidget(m_problem);
    layout->addWidget(m_list);
    layout->addWidget(m_hint);

    m_text->installEventFilter(this);
    m_option->installEventFilter(this);
    m_list->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_text, &QLineEdit::textChanged, this, [this] {
        m_problem->hide();
        refreshChoices();
    });
    connect(m_option, &QCheckBox::toggled, this, [this](bool ticked) {
        if (m_prompt.optionChanged)
            m_prompt.optionChanged(ticked);
    });
    connect(m_list, &QListWidget::itemClicked, this, &PromptPanel::accept);
}

void PromptPanel::ask(const Prompt &prompt)
{
    if (!isVisible())
        m_before = window()->focusWidget(); // also right while another program has the keyboard
    ++m_round;
    m_prompt = prompt;
    const Typography type(font());
    const int margin = type.space(4);
    m_title->setFont(type.heading());
    layout()->setContentsMargins(margin, margin, margin, margin);
    layout()->setSpacing(type.space(2));
    m_title->setText(prompt.title);
    setAccessibleName(prompt.title);
    m_text->setVisible(prompt.hasText);
    m_text->setAccessibleName(prompt.title);
    m_text->setPlaceholderText(prompt.placeholder);
    {
        const QSignalBlocker quiet(m_option);
        m_option->setChecked(false);
        m_option->setText(prompt.option);
        // Its own answer to the key comes a tenth of a second later, when Enter may have been pressed; and a button behind may have the same.
        m_option->setShortcut({});
    }
    m_option->setVisible(!prompt.option.isEmpty());
    setBusy(false);
    m_hint->setText(prompt.hint);
    m_hint->setVisible(!prompt.hint.isEmpty());
    m_problem->hide();
    m_list->setAccessibleName(prompt.title);
    {
        const QSignalBlocker quiet(m_text);
        m_text->setText(prompt.initial);
        m_text->selectAll();
    }
    m_list->clear();
    refreshChoices();
    if (prompt.selected >= 0)
        m_list->setCurrentRow(prompt.selected);
    QFrame::show();
    raise();
    place();
    if (prompt.hasText)
        m_text->setFocus(Qt::ShortcutFocusReason);
    else
        m_list->setFocus(Qt::ShortcutFocusReason);
}

void PromptPanel::close()
{
    if (!isVisible())
        return;
    ++m_round;
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    hide();
    if (hadFocus && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    emit closed();
}

void PromptPanel::refreshChoices()
{
    QVector<QVariant> before, now;
    for (int row = 0; row < m_list->count(); ++row)
        before.append(m_list->item(row)->data(Qt::UserRole));
    const int chosen = m_list->currentRow();
    m_list->clear();
    int widest = 0;
    if (m_prompt.choices) {
        const QVector<PromptChoice> choices = m_prompt.choices(m_text->text());
        for (const PromptChoice &choice : choices)
            now.append(choice.value);
        for (const PromptChoice &choice : choices) {
            auto *item = new QListWidgetItem(choice.icon, choice.text, m_list);
            item->setData(Qt::UserRole, choice.value);
            item->setData(PromptChoiceDelegate::kDetailRole, choice.detail);
            item->setData(Qt::AccessibleTextRole, spoken(choice));
            widest = std::max(widest, m_list->fontMetrics().horizontalAdvance(choice.text));
        }
    }
    m_rows->setDetailColumn(m_prompt.detailBeside ? widest : 0);
    const bool any = m_list->count() > 0;
    m_list->setVisible(any);
    if (any) {
        const int rows = std::min(m_list->count(), kMostRows);
        m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth() + 4);
        // With free text nothing is preselected: Enter takes what was typed until the arrow keys choose.
        // Words that go with a choice do not change it.
        if (!m_prompt.freeText || !m_prompt.hasText)
            m_list->setCurrentRow(isVisible() && chosen >= 0 && before == now ? chosen : 0);
    }
    if (isVisible())
        place();
}

void PromptPanel::place()
{
    const QWidget *window = parentWidget();
    const Typography type(font());
    const int width = std::min(window->width() - type.space(8), fontMetrics().averageCharWidth() * 78);
    layout()->activate();
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : layout()->totalSizeHint().height();
    setGeometry((window->width() - width) / 2, std::min(type.space(20), window->height() / 6), width,
                std::min(height, window->height() - type.space(8)));
}

void PromptPanel::show(const Error &error)
{
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, m_themes.theme().color(Token::Text));
    palette.setColor(QPalette::Window, m_themes.theme().color(Token::OverdueTint));
    m_problem->setPalette(palette);
    m_problem->setAutoFillBackground(true);
    m_problem->setMargin(Typography(font()).space(2));
    m_problem->setText(error.message);
    m_problem->show();
    place();
}

void PromptPanel::setBusy(bool busy)
{
    m_busy = busy;
    m_text->setReadOnly(busy);
}

void PromptPanel::accept()
{
    const QListWidgetItem *item = m_list->currentItem();
    const bool needsChoice = !m_prompt.freeText || !m_prompt.hasText;
    if (m_busy || (needsChoice && !item))
        return;
    const QVariant value = item && item->isSelected() ? item->data(Qt::UserRole) : QVariant();
    const int round = m_round;
    setBusy(true);
    QFuture<Outcome> done = m_prompt.accept(m_text->text(), value);
    const auto answer = [this, round](const Outcome &outcome) {
        if (round == m_round)
            finish(outcome);
    };
    if (done.isFinished())
        answer(done.result());
    else
        whenReady(this, done, [answer](const QFuture<Outcome> &ready) { answer(ready.result()); });
}

void PromptPanel::finish(const Outcome &outcome)
{
    setBusy(false);
    if (outcome) {
        close();
        return;
    }
    show(outcome.error());
    if (m_prompt.hasText && isAncestorOf(window()->focusWidget()))
        m_text->setFocus(Qt::OtherFocusReason);
}

bool PromptPanel::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        accept();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int step = key == Qt::Key_Down ? 1 : -1;
        if (m_list->count() > 0)
            m_list->setCurrentRow((std::max(m_list->currentRow(), step > 0 ? -1 : 0) + step + m_list->count()) % m_list->count());
        return true;
    }
    default:
        break;
    }
    const bool digit = key >= Qt::Key_1 && key <= Qt::Key_9;
    if (digit && !m_prompt.hasText && !(modifiers & ~Qt::KeypadModifier)) {
        if (key - Qt::Key_1 < m_list->count())
            m_list->setCurrentRow(key - Qt::Key_1);
        return true;
    }
    return false;
}

bool PromptPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return false;
    }
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (m_option->isVisible() && QKeySequence(key->keyCombination()) == QKeySequence::mnemonic(m_prompt.option)) {
            if (event->type() == QEvent::KeyPress)
                m_option->toggle();
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        return handleKey(key->key(), key->modifiers());
    }
    return QFrame::eventFilter(watched, event);
}

void PromptPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = m_themes.theme();
    painter.fillRect(rect(), theme.color(Token::Panel));
    painter.setPen(QPen(theme.color(Token::FocusRing), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace quarterdeck
