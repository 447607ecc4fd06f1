// SPDX-License-Identifier: GPL-3.0-or-later
#include "details/inlinefield.h"

#include "common/iconset.h"
#include "common/plainlabel.h"
#include "common/spokenrole.h"
#include "common/themestore.h"
#include "common/typography.h"
#include "domain/decide.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr int kParagraphLines = 6; // grows to this many, then scrolls
constexpr qsizetype kLongestPaste = 2 * limits::Impact; // more cannot be recorded and would only stall the editor

/// Takes plain text only, and of a paste no more than could ever be recorded.
class ParagraphEdit final : public QPlainTextEdit
{
public:
    ParagraphEdit(std::function<void()> cut, QWidget *parent) : QPlainTextEdit(parent), m_cut(std::move(cut)) {}

protected:
    void insertFromMimeData(const QMimeData *source) override
    {
        const QString text = source->text();
        insertPlainText(text.left(kLongestPaste));
        if (text.size() > kLongestPaste)
            m_cut();
    }

private:
    std::function<void()> m_cut;
};

} // namespace

InlineField::InlineField(const QString &name, const QString &placeholder, Kind kind, const ThemeStore &themes, QWidget *parent) :
    QWidget(parent), m_themes(themes), m_name(name), m_placeholder(placeholder), m_label(new PlainLabel(this)), m_reason(new QLineEdit(this)),
    m_open(new QToolButton(this)), m_problemRow(new QWidget(this)), m_problem(new PlainLabel(m_problemRow))
{
    speakAs(*this, QAccessible::EditableText);
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(plainTooltip(tr("Double-click, F2 or Enter to edit")));
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::NoTextInteraction);
    m_label->setAttribute(Qt::WA_TransparentForMouseEvents);
    if (kind == Kind::Line) {
        m_line = new QLineEdit(this);
    } else {
        m_paragraph = new ParagraphEdit([this] { say(tr("The pasted text was cut: %L1 characters can be recorded.").arg(limits::Impact)); }, this);
        m_paragraph->setTabChangesFocus(true);
        connect(m_paragraph, &QPlainTextEdit::textChanged, this, &InlineField::fitParagraph);
    }
    editor()->setAccessibleName(name);
    editor()->hide();
    editor()->installEventFilter(this);
    m_reason->setAccessibleName(tr("Reason for changing %1").arg(name));
    m_reason->setPlaceholderText(tr("Why is it corrected? One line, then Enter"));
    m_reason->hide();
    m_reason->installEventFilter(this);

    const IconSet icons(themes);
    m_open->setIcon(icons.icon(QStringLiteral("link")));
    m_open->setAutoRaise(true);
    m_open->setAccessibleName(tr("Open %1").arg(name));
    m_open->setToolTip(plainTooltip(tr("Open in the browser; asks first")));
    m_open->hide();
    connect(m_open, &QToolButton::clicked, this, &InlineField::opened);

    auto *sign = new QToolButton(m_problemRow);
    sign->setIcon(icons.icon(QStringLiteral("warning"), Token::Overdue));
    sign->setAutoRaise(true);
    sign->setFocusPolicy(Qt::NoFocus);
    sign->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_problem->setWordWrap(true);
    auto *problem = new QHBoxLayout(m_problemRow);
    problem->setContentsMargins(0, 0, 0, 0);
    problem->addWidget(sign, 0, Qt::AlignTop);
    problem->addWidget(m_problem, 1);
    m_problemRow->hide();

    auto *top = new QHBoxLayout;
    top->addWidget(m_label, 1);
    top->addWidget(editor(), 1);
    top->addWidget(m_open, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(2);
    column->addLayout(top);
    column->addWidget(m_reason);
    column->addWidget(m_problemRow);
    connect(&themes, &ThemeStore::changed, this, qOverload<>(&QWidget::update));
    restyle();
    refresh();
}

QWidget *InlineField::editor() const
{
    return m_line ? static_cast<QWidget *>(m_line) : m_paragraph;
}

void InlineField::setEditorText(const QString &text)
{
    if (m_line)
        m_line->setText(text);
    else
        m_paragraph->setPlainText(text);
}

QString InlineField::text() const
{
    if (!m_editing)
        return m_value;
    return m_line ? m_line->text() : m_paragraph->toPlainText();
}

void InlineField::setValue(const QString &value, const QString &shown)
{
    if (value == m_value && shown == m_shown)
        return;
    const bool another = value != m_value;
    m_value = value;
    m_shown = shown;
    if (m_editing && !m_waiting && another)
        say(tr("Changed meanwhile to “%1”. Enter records yours, Esc keeps theirs.").arg(shown.isEmpty() ? value : shown));
    refresh();
}

void InlineField::setValueFont(const QFont &font)
{
    m_label->setFont(font);
    editor()->setFont(font);
}

void InlineField::setQuiet(bool quiet)
{
    m_quiet = quiet;
    refresh();
}

void InlineField::setOpenable(bool openable)
{
    m_open->setVisible(openable);
}

void InlineField::refresh()
{
    const QString shown = m_shown.isEmpty() ? m_value : m_shown;
    m_label->setText(shown.isEmpty() ? m_placeholder : shown);
    m_label->setTone(shown.isEmpty() || m_quiet ? TextTone::Quiet : TextTone::Primary);
    setAccessibleName(m_name + QStringLiteral(": ") + m_label->text());
}

void InlineField::edit()
{
    if (m_editing) {
        editor()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_editing = true;
    m_waiting = false;
    setEditorText(m_value);
    m_label->hide();
    editor()->show();
    editor()->setFocus(Qt::OtherFocusReason);
    if (m_line) {
        m_line->end(false);
        m_line->home(true); // all selected, with the beginning in view
    } else {
        m_paragraph->moveCursor(QTextCursor::End);
        fitParagraph();
    }
    update();
}

void InlineField::cancel()
{
    if (!m_editing)
        return;
    const bool hadFocus = editor()->hasFocus() || m_reason->hasFocus();
    m_editing = false;
    m_waiting = false;
    m_reason->clear();
    m_reason->hide();
    editor()->hide();
    m_label->show();
    m_problemRow->hide();
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
    update();
}

void InlineField::accept()
{
    cancel();
}

void InlineField::reject(const QString &sentence)
{
    m_waiting = false;
    if (!m_editing)
        return;
    say(sentence);
    if (!m_reason->isVisible())
        editor()->setFocus(Qt::OtherFocusReason);
}

void InlineField::say(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setAccessibleName(sentence);
    m_problemRow->show();
}

void InlineField::commit()
{
    if (!m_editing || m_waiting)
        return;
    const QString typed = text().trimmed();
    if (typed == m_value.trimmed()) {
        cancel();
        return;
    }
    if (m_needsReason && m_needsReason(typed) && m_reason->text().trimmed().isEmpty()) {
        m_reason->show();
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_waiting = true;
    m_problemRow->hide();
    emit submitted(typed, m_reason->text().trimmed());
}

bool InlineField::editorKey(QKeyEvent &event, bool inReason)
{
    switch (event.key()) {
    case Qt::Key_Escape:
        cancel();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_paragraph && !inReason && (event.modifiers() & Qt::ShiftModifier))
            return false;
        commit();
        return true;
    default:
        return false;
    }
}

bool InlineField::eventFilter(QObject *watched, QEvent *event)
{
    const bool inReason = watched == m_reason;
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress)
        return editorKey(*static_cast<QKeyEvent *>(event), inReason);
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        // Another window or a menu is not "done"; neither is going from the value to its reason.
        const bool left = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::MouseFocusReason;
        if (left && !(m_reason->isVisible() && !inReason))
            commit();
    }
    return QWidget::eventFilter(watched, event);
}

void InlineField::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && (event->key() == Qt::Key_F2 || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        edit();
    else
        QWidget::keyPressEvent(event);
}

void InlineField::mouseDoubleClickEvent(QMouseEvent *)
{
    edit();
}

void InlineField::fitParagraph()
{
    const int lines = std::clamp(int(m_paragraph->document()->size().height()), 2, kParagraphLines);
    const QMargins margins = m_paragraph->contentsMargins();
    m_paragraph->setFixedHeight(lines * m_paragraph->fontMetrics().lineSpacing() + margins.top() + margins.bottom()
                                + 2 * int(m_paragraph->document()->documentMargin()) + 2);
}

void InlineField::restyle()
{
    const Typography type(font());
    layout()->setContentsMargins(type.space(1), type.space(1) / 2, type.space(1), type.space(1) / 2);
    m_problem->setFont(type.small());
    m_label->setMinimumHeight(type.space(6));
    m_open->setFixedSize(type.space(6), type.space(6));
    m_open->setIconSize({type.space(4), type.space(4)});
}

void InlineField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        restyle();
}

void InlineField::paintEvent(QPaintEvent *)
{
    if (m_editing || (!hasFocus() && !underMouse()))
        return;
    const Theme &theme = m_themes.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(underMouse() ? QBrush(theme.color(Token::Hover)) : QBrush(Qt::NoBrush));
    painter.setPen(hasFocus() ? QPen(theme.color(Token::FocusRing), 2) : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

void InlineField::enterEvent(QEnterEvent *)
{
    update();
}

void InlineField::leaveEvent(QEvent *)
{
    update();
}

void InlineField::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void InlineField::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace quarterdeck
