// SPDX-License-Identifier: GPL-3.0-or-later
#include "scribe/findbar.h"

#include "common/iconset.h"
#include "common/lineicons.h"
#include "common/plainlabel.h"
#include "common/taborder.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr int kRowsPerTurn = 4000;
constexpr int kTypingPauseMs = 120;
constexpr int kCharsForWords = 80; // narrower than that, the filter is its drawing alone

QToolButton *flatButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

FindBar::FindBar(const ThemeStore &themes, TimelineModel &model, QWidget *parent)
    : QFrame(parent),
      m_model(model),
      m_text(new QLineEdit(this)),
      m_count(new ElidedLabel(this)),
      m_filter(new QToolButton(this)),
      m_filterMenu(new QMenu(this)),
      m_person(new QComboBox(this))
{
    setObjectName(QStringLiteral("findBar"));
    m_text->setObjectName(QStringLiteral("findText"));
    m_count->setObjectName(QStringLiteral("findCount"));
    const IconSet icons(themes);
    m_previous = flatButton(this);
    m_previous->setArrowType(Qt::UpArrow);
    m_next = flatButton(this);
    m_next->setArrowType(Qt::DownArrow);
    m_close = flatButton(this);
    m_close->setIcon(icons.icon(QStringLiteral("close")));
    build(icons);
    retranslate();

    m_counting.setInterval(0);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPauseMs);
    connect(&m_counting, &QTimer::timeout, this, &FindBar::countOn);
    connect(&m_typing, &QTimer::timeout, this, &FindBar::applyFilter);
    connect(m_text, &QLineEdit::textChanged, this, [this] {
        restartCount();
        emit textChanged(text());
        if (m_only->isChecked())
            m_typing.start();
    });
    connect(m_previous, &QToolButton::clicked, this, [this] { emit stepRequested(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { emit stepRequested(1); });
    connect(m_person, &QComboBox::currentIndexChanged, this, &FindBar::applyFilter);
    connect(m_close, &QToolButton::clicked, this, &FindBar::dismiss);
    connect(&model, &TimelineModel::countsChanged, this, &FindBar::restartCount);
    connect(&model, &TimelineModel::modelReset, this, &FindBar::restartCount);
    connect(&model, &TimelineModel::rowsMoved, this, &FindBar::restartCount);
    connect(&model, &TimelineModel::dataChanged, this, &FindBar::restartCount);
    hide();
}

void FindBar::build(const IconSet &icons)
{
    m_text->addAction(icons.icon(QStringLiteral("search"), Token::Text3), QLineEdit::LeadingPosition);
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    m_count->setElideMode(Qt::ElideRight);
    m_count->setTone(TextTone::Secondary);
    m_filter->setPopupMode(QToolButton::InstantPopup);
    m_filter->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_filter->setIcon(icons.icon(QStringLiteral("filter")));
    m_filter->setMenu(m_filterMenu);
    m_filter->setFocusPolicy(Qt::TabFocus);
    const auto choice = [this](QAction *action) {
        action->setCheckable(true);
        connect(action, &QAction::toggled, this, &FindBar::applyFilter);
        return action;
    };
    m_only = choice(m_filterMenu->addAction(QString()));
    m_hideAutomatic = choice(m_filterMenu->addAction(QString()));
    m_filterMenu->addSeparator();
    for (const EntryType type : kAllEntryTypes) {
        m_types.append(choice(m_filterMenu->addAction(icons.entryType(type), QString())));
        m_types.last()->setData(int(type));
    }
    m_person->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_person->setMinimumContentsLength(6);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_count);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_previous, m_next, m_filter, m_person, m_close})
        layout->addWidget(widget);
    tabAsLaidOut(*this);
}

void FindBar::retranslate()
{
    setAccessibleName(tr("Find in the timeline"));
    m_text->setPlaceholderText(tr("Find in the timeline"));
    m_text->setAccessibleName(tr("Find"));
    nameIcons(*m_text);
    m_previous->setToolTip(tr("Previous match (Shift+F3)"));
    m_previous->setAccessibleName(tr("Previous match"));
    m_next->setToolTip(tr("Next match (F3)"));
    m_next->setAccessibleName(tr("Next match"));
    m_only->setText(tr("Only entries that match the text"));
    m_hideAutomatic->setText(tr("Without the console's notes"));
    m_filter->setText(tr("Filter"));
    m_filter->setAccessibleName(tr("Show only some entries"));
    m_person->setAccessibleName(tr("Show only what concerns this person"));
    m_close->setToolTip(tr("Close and show everything (Esc)"));
    m_close->setAccessibleName(tr("Close"));
    for (QAction *action : std::as_const(m_types))
        action->setText(displayName(EntryType(action->data().toInt())));
    if (m_person->count() == 0)
        m_person->addItem(QString());
    m_person->setItemText(0, tr("Anyone"));
    showCount();
}

void FindBar::open(const QString &text)
{
    show();
    if (!text.isEmpty())
        m_text->setText(text);
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    restartCount();
    emit textChanged(this->text());
}

void FindBar::close()
{
    hide();
    clearFilter();
    m_counting.stop();
    emit textChanged(QString());
}

void FindBar::dismiss()
{
    close();
    emit closed();
}

void FindBar::clearFilter()
{
    {
        const QSignalBlocker only(m_only), automatic(m_hideAutomatic), person(m_person);
        m_only->setChecked(false);
        m_hideAutomatic->setChecked(false);
        m_person->setCurrentIndex(0);
        for (QAction *action : std::as_const(m_types)) {
            const QSignalBlocker blocker(action);
            action->setChecked(false);
        }
    }
    applyFilter();
}

QString FindBar::text() const { return isHidden() ? QString() : m_text->text().trimmed(); }

void FindBar::setPeople(const QStringList &handles)
{
    const QString chosen = m_person->currentData().toString();
    QStringList shown;
    for (int i = 1; i < m_person->count(); ++i)
        shown << m_person->itemData(i).toString();
    if (shown == handles)
        return;
    const QSignalBlocker blocker(m_person);
    while (m_person->count() > 1)
        m_person->removeItem(1);
    for (const QString &handle : handles)
        m_person->addItem(u'@' + handle, handle);
    m_person->setCurrentIndex(std::max(0, chosen.isEmpty() ? 0 : m_person->findData(chosen)));
}

void FindBar::filterPerson(const QString &handle)
{
    if (m_person->findData(handle) < 0)
        m_person->addItem(u'@' + handle, handle);
    show();
    m_person->setCurrentIndex(m_person->findData(handle));
}

void FindBar::applyFilter()
{
    m_typing.stop();
    TimelineFilter filter;
    for (const QAction *action : std::as_const(m_types)) {
        if (action->isChecked())
            filter.types.insert(EntryType(action->data().toInt()));
    }
    filter.person = m_person->currentData().toString();
    filter.hideAutomatic = m_hideAutomatic->isChecked();
    if (m_only->isChecked())
        filter.words = text();
    m_model.setFilter(filter);
}

// --- Matches -----------------------------------------------------------------------------------------------------

bool FindBar::matches(int row) const { return entryText(m_model.entryAt(row)).contains(text(), Qt::CaseInsensitive); }

int FindBar::matchFrom(int from, int direction) const
{
    const int count = m_model.rowCount();
    if (count == 0 || text().isEmpty())
        return -1;
    for (int step = 1; step <= count; ++step) {
        const int row = ((from + direction * step) % count + count) % count;
        if (matches(row))
            return row;
    }
    return -1;
}

void FindBar::restartCount()
{
    m_counted = 0;
    m_matching.clear();
    m_wrapped = 0;
    if (text().isEmpty())
        m_counting.stop();
    else
        m_counting.start();
    showCount();
}

void FindBar::countOn()
{
    const int end = std::min(m_model.rowCount(), m_counted + kRowsPerTurn);
    for (; m_counted < end; ++m_counted) {
        if (matches(m_counted))
            m_matching.append(m_counted);
    }
    if (m_counted >= m_model.rowCount()) {
        m_counting.stop();
        showCount();
    }
}

void FindBar::setCurrentRow(int row)
{
    m_current = row;
    setWrapped(0);
}

void FindBar::setWrapped(int direction)
{
    m_wrapped = direction;
    showCount();
}

QString FindBar::position() const
{
    const int found = int(m_matching.size());
    const auto at = std::lower_bound(m_matching.cbegin(), m_matching.cend(), m_current);
    if (at == m_matching.cend() || *at != m_current)
        return tr("%n match(es)", nullptr, found);
    const QString where = tr("%1 of %2").arg(int(at - m_matching.cbegin()) + 1).arg(found);
    return m_wrapped > 0 ? tr("%1, from the oldest again").arg(where)
         : m_wrapped < 0 ? tr("%1, from the newest again").arg(where)
                         : where;
}

void FindBar::showCount()
{
    m_count->setText(text().isEmpty()        ? QString()
                     : m_counting.isActive() ? tr("…")
                     : m_matching.isEmpty()  ? tr("No match")
                                             : position());
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit stepRequested(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else
        QFrame::keyPressEvent(event);
}

void FindBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const bool narrow = width() < fontMetrics().averageCharWidth() * kCharsForWords;
    m_filter->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void FindBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace quarterdeck
