// SPDX-License-Identifier: GPL-3.0-or-later
#include "scribe/timelineview.h"

#include "common/themestore.h"
#include "items/timelinemodel.h"
#include "scribe/entrydelegate.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOptionViewItem>
#include <QWheelEvent>

#include <algorithm>
#include <limits>

namespace quarterdeck {

namespace {
constexpr int kWheelRows = 3; // a notch of the wheel, in rows of one line
constexpr int kNotch = 120;   // eighths of a degree
constexpr qint64 kLongestWaitMs = 5000; // looked at again: the clock may be set, or run faster in a rehearsal
} // namespace

TimelineView::TimelineView(const ThemeStore &themes, const Clock &clock, QWidget *parent)
    : QAbstractItemView(parent), m_clock(clock), m_delegate(new EntryDelegate(themes, clock, this)), m_newButton(new QPushButton(viewport()))
{
    setObjectName(QStringLiteral("timeline"));
    setAccessibleName(tr("Timeline"));
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerItem);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    m_newButton->setObjectName(QStringLiteral("newEntries"));
    m_newButton->setFocusPolicy(Qt::NoFocus);
    m_newButton->setCursor(Qt::PointingHandCursor);
    m_newButton->hide();
    connect(m_newButton, &QPushButton::clicked, this, &TimelineView::scrollToNewest);
    connect(&themes, &ThemeStore::changed, this, &TimelineView::relayout);
    m_dueTimer.setSingleShot(true);
    connect(&m_dueTimer, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
}

TimelineView::~TimelineView() = default;

void TimelineView::setModel(QAbstractItemModel *model)
{
    if (m_timeline)
        m_timeline->disconnect(this);
    m_timeline = qobject_cast<TimelineModel *>(model);
    Q_ASSERT(!model || m_timeline);
    QAbstractItemView::setModel(model);
    if (m_timeline) {
        // A filter keeps the reader where they were when their row is still there, and goes to the newest when it is not.
        connect(m_timeline, &QAbstractItemModel::layoutChanged, this, [this] {
            if (!m_top.isValid() && !m_follow)
                follow(true);
            relayout();
            if (currentIndex().isValid())
                scrollTo(currentIndex());
        });
        connect(m_timeline, &QAbstractItemModel::rowsMoved, this, &TimelineView::relayout);
        connect(m_timeline, &QAbstractItemModel::rowsRemoved, this, &TimelineView::relayout);
    }
}

void TimelineView::setTimeFormat(const TimeFormat &format)
{
    m_delegate->setTimeFormat(format);
    relayout();
}

void TimelineView::setHighlight(const QString &text)
{
    m_delegate->setHighlight(text);
    viewport()->update();
}

void TimelineView::reset()
{
    m_delegate->clear();
    m_delegate->setExpanded({});
    QAbstractItemView::reset();
    m_top = QPersistentModelIndex();
    follow(true);
    relayout();
}

// --- Where rows are ----------------------------------------------------------------------------------------------

int TimelineView::rowCount() const
{
    return m_timeline ? m_timeline->rowCount() : 0;
}

bool TimelineView::startsDay(int row) const
{
    return row == 0
        || !m_delegate->timeFormat().sameDay(m_timeline->entryAt(row - 1).body.occurred, m_timeline->entryAt(row).body.occurred);
}

TimelineView::Box TimelineView::measured(int row) const
{
    const int divider = startsDay(row) ? m_delegate->dividerHeight(font()) : 0;
    return {row, 0, divider, m_delegate->heightOf(*m_timeline, row, viewport()->width(), font(), layoutDirection())};
}

int TimelineView::heightOf(int row) const
{
    const Box box = measured(row);
    return box.divider + box.height;
}

void TimelineView::relayout()
{
    m_laid = false;
    viewport()->update();
    syncScrollBar();
}

void TimelineView::layRows() const
{
    if (m_laid)
        return;
    m_laid = true;
    m_boxes.clear();
    if (rowCount() == 0 || viewport()->height() <= 0)
        return;
    if (!m_follow && m_top.isValid())
        layFromTop();
    else
        layFromBottom();
}

void TimelineView::layFromBottom() const
{
    int y = viewport()->height();
    for (int row = rowCount() - 1; row >= 0 && y > 0; --row) {
        Box box = measured(row);
        y -= box.divider + box.height;
        box.y = y;
        m_boxes.push_back(box);
    }
    std::reverse(m_boxes.begin(), m_boxes.end());
}

void TimelineView::layFromTop() const
{
    int y = -m_topOffset;
    int row = m_top.row();
    for (; row < rowCount() && y < viewport()->height(); ++row) {
        Box box = measured(row);
        box.y = y;
        y += box.divider + box.height;
        m_boxes.push_back(box);
    }
    if (row == rowCount() && y <= viewport()->height()) {
        // The end is in view: from here on it is followed.
        m_follow = true;
        m_boxes.clear();
        layFromBottom();
    }
}

const TimelineView::Box *TimelineView::boxOf(int row) const
{
    layRows();
    if (m_boxes.empty() || row < m_boxes.front().row || row > m_boxes.back().row)
        return nullptr;
    return &m_boxes[size_t(row - m_boxes.front().row)];
}

QRect TimelineView::visualRect(const QModelIndex &index) const
{
    const Box *box = index.isValid() ? boxOf(index.row()) : nullptr;
    return box ? QRect(0, box->y + box->divider, viewport()->width(), box->height) : QRect();
}

QModelIndex TimelineView::indexAt(const QPoint &point) const
{
    layRows();
    for (const Box &box : m_boxes) {
        if (point.y() >= box.y + box.divider && point.y() < box.y + box.divider + box.height)
            return m_timeline->index(box.row, 0);
    }
    return {};
}

QRegion TimelineView::visualRegionForSelection(const QItemSelection &selection) const
{
    layRows();
    QRegion region;
    for (const Box &box : m_boxes) {
        if (selection.contains(m_timeline->index(box.row, 0)))
            region += QRect(0, box.y + box.divider, viewport()->width(), box.height);
    }
    return region;
}

void TimelineView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    layRows();
    if (m_boxes.empty() || !selectionModel())
        return;
    const QRect area = rect.normalized();
    int first = -1;
    int last = -1;
    for (const Box &box : m_boxes) {
        if (box.y + box.divider + box.height <= area.top() || box.y + box.divider > area.bottom())
            continue;
        first = first < 0 ? box.row : first;
        last = box.row;
    }
    QItemSelection selection;
    if (first >= 0)
        selection.select(m_timeline->index(first, 0), m_timeline->index(last, TimelineModel::ColumnCount - 1));
    selectionModel()->select(selection, command);
}

// --- Scrolling ---------------------------------------------------------------------------------------------------

void TimelineView::follow(bool on)
{
    const int unseenBefore = m_unseen;
    if (on)
        m_unseen = 0;
    m_follow = on;
    placeNewButton();
    if (m_toldFollow != on || m_unseen != unseenBefore) {
        m_toldFollow = on;
        emit followChanged(m_follow, m_unseen);
    }
}

void TimelineView::hold(int row, int offset)
{
    m_top = m_timeline->index(row, 0);
    m_topOffset = offset;
    m_follow = false;
    m_laid = false;
    layRows();
    follow(m_follow);
    viewport()->update();
    syncScrollBar();
}

void TimelineView::scrollToNewest()
{
    follow(true);
    relayout();
}

void TimelineView::scrollPixels(int pixels)
{
    layRows();
    if (m_boxes.empty())
        return;
    int row = m_boxes.front().row;
    const bool atTop = row == 0 && m_boxes.front().y >= 0;
    if ((pixels < 0 && atTop) || (pixels > 0 && m_follow))
        return;
    int offset = -m_boxes.front().y + pixels;
    while (offset < 0 && row > 0)
        offset += heightOf(--row);
    if (row == 0)
        offset = std::max(0, offset);
    for (int height = heightOf(row); offset >= height && row + 1 < rowCount(); height = heightOf(row)) {
        offset -= height;
        ++row;
    }
    hold(row, offset);
}

void TimelineView::scrollPage(int direction)
{
    const int line = fontMetrics().lineSpacing();
    scrollPixels(direction * std::max(line, viewport()->height() - line * 2));
}

int TimelineView::topRowOfLastPage() const
{
    int room = viewport()->height();
    int row = rowCount();
    while (row > 0) {
        room -= heightOf(row - 1);
        if (room < 0)
            break;
        --row;
    }
    return row;
}

void TimelineView::syncScrollBar()
{
    m_syncing = true;
    layRows();
    QScrollBar *bar = verticalScrollBar();
    const int last = rowCount() > 0 && viewport()->height() > 0 ? std::min(topRowOfLastPage(), rowCount() - 1) : 0;
    bar->setRange(0, last);
    bar->setPageStep(std::max(1, int(m_boxes.size()) - 1));
    bar->setValue(m_follow ? last : m_boxes.empty() ? 0 : m_boxes.front().row);
    m_syncing = false;
}

void TimelineView::scrollContentsBy(int, int)
{
    if (m_syncing || rowCount() == 0)
        return;
    const QScrollBar *bar = verticalScrollBar();
    if (bar->value() >= bar->maximum())
        scrollToNewest();
    else
        hold(bar->value(), 0);
}

void TimelineView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || viewport()->height() <= 0)
        return;
    const Box *box = boxOf(index.row());
    const int height = viewport()->height();
    const bool whole = box && box->y >= 0 && box->y + box->divider + box->height <= height;
    if (hint == EnsureVisible && whole)
        return;
    const bool startsAbove = !m_boxes.empty() && (index.row() < m_boxes.front().row || (box && box->y < 0));
    const int own = heightOf(index.row());
    int room = 0; // pixels that rows above it may take
    if (hint == PositionAtCenter)
        room = (height - own) / 2;
    else if (hint == PositionAtBottom || (hint == EnsureVisible && !startsAbove))
        room = height - own;
    room = std::max(0, room); // a row higher than the window shows its beginning
    int row = index.row();
    while (room > 0 && row > 0)
        room -= heightOf(--row);
    hold(row, std::max(0, -room));
}

void TimelineView::goTo(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    const QModelIndex index = m_timeline->index(row, 0);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index, boxOf(row) ? EnsureVisible : PositionAtCenter);
}

void TimelineView::updateGeometries()
{
    QAbstractItemView::updateGeometries();
    syncScrollBar();
    placeNewButton();
}

void TimelineView::placeNewButton()
{
    m_newButton->setVisible(!m_follow && m_unseen > 0);
    if (m_newButton->isHidden())
        return;
    m_newButton->setText(tr("%n new ↓", nullptr, m_unseen));
    m_newButton->setAccessibleName(tr("%n new entries below, go to the newest", nullptr, m_unseen));
    m_newButton->adjustSize();
    m_newButton->move((viewport()->width() - m_newButton->width()) / 2, viewport()->height() - m_newButton->height() - 8);
    m_newButton->raise();
}

// --- News from the model -----------------------------------------------------------------------------------------

void TimelineView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    layRows();
    const bool below = !m_boxes.empty() && first > m_boxes.back().row;
    QAbstractItemView::rowsInserted(parent, first, last);
    if (!m_follow && below) {
        m_unseen += last - first + 1;
        placeNewButton();
        emit followChanged(false, m_unseen);
    }
    relayout();
}

void TimelineView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    if (!m_follow && m_top.isValid() && m_top.row() >= first && m_top.row() <= last) {
        const int next = last + 1 < rowCount() ? last + 1 : first - 1;
        m_top = next >= 0 ? m_timeline->index(next, 0) : QModelIndex();
        m_topOffset = 0;
    }
    QAbstractItemView::rowsAboutToBeRemoved(parent, first, last);
    m_laid = false;
}

void TimelineView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    if (!m_timeline || !topLeft.isValid())
        return;
    if (bottomRight.row() - topLeft.row() > int(m_boxes.size()) + 8) {
        m_delegate->clear();
    } else {
        for (int row = topLeft.row(); row <= bottomRight.row(); ++row)
            m_delegate->forget(m_timeline->entryAt(row).id);
    }
    if (!m_boxes.empty() && (topLeft.row() > m_boxes.back().row || bottomRight.row() < m_boxes.front().row))
        return;
    relayout();
}

void TimelineView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    const Box *box = current.isValid() ? boxOf(current.row()) : nullptr;
    const int y = box ? box->y : 0;
    const bool known = box != nullptr;
    m_delegate->setExpanded(current.isValid() ? std::optional(m_timeline->entryAt(current.row()).id) : std::nullopt);
    QAbstractItemView::currentChanged(current, previous);
    const auto more = [this](const QModelIndex &index) {
        return index.isValid() && index.row() < rowCount()
            && m_delegate->hasMore(*m_timeline, index.row(), viewport()->width(), font(), layoutDirection());
    };
    if (known && (more(current) || more(previous))) {
        // The row under the pointer unfolds downwards; it does not run away from it.
        int row = current.row();
        int offset = -y;
        while (offset < 0 && row > 0)
            offset += heightOf(--row);
        if (offset >= 0)
            hold(row, offset);
    }
    relayout();
    if (current.isValid() && known)
        scrollTo(current);
}

// --- Cursor and keys ---------------------------------------------------------------------------------------------

int TimelineView::pageFrom(int row, int direction) const
{
    int room = viewport()->height() - heightOf(row);
    while (row + direction >= 0 && row + direction < rowCount()) {
        room -= heightOf(row + direction);
        if (room < 0)
            break;
        row += direction;
    }
    return row;
}

QModelIndex TimelineView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int count = rowCount();
    if (count == 0)
        return {};
    const bool none = !currentIndex().isValid();
    int row = none ? count - 1 : currentIndex().row();
    switch (action) {
    case MoveUp:
    case MovePrevious:
        row = none ? row : row - 1;
        break;
    case MoveDown:
    case MoveNext:
        row = none ? row : row + 1;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = count - 1;
        break;
    case MovePageUp:
        row = std::min(row - 1, pageFrom(row, -1));
        break;
    case MovePageDown:
        row = std::max(row + 1, pageFrom(row, 1));
        break;
    case MoveLeft:
    case MoveRight:
        break;
    }
    return m_timeline->index(std::clamp(row, 0, count - 1), 0);
}

std::optional<EventId> TimelineView::currentEntry() const
{
    return currentIndex().isValid() ? std::optional(m_timeline->entryAt(currentIndex().row()).id) : std::nullopt;
}

QVector<int> TimelineView::chosenRows() const
{
    QVector<int> rows;
    if (!selectionModel())
        return rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    if (rows.isEmpty() && currentIndex().isValid())
        rows.append(currentIndex().row());
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        emit copyRequested();
        return;
    }
    const std::optional<EventId> entry = currentEntry();
    if (entry && event->key() == Qt::Key_F2 && event->modifiers() == Qt::NoModifier) {
        emit amendRequested(*entry);
        return;
    }
    if (entry && event->matches(QKeySequence::Delete)) {
        emit strikeRequested(*entry);
        return;
    }
    const auto typing = event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if (typing == Qt::NoModifier && !event->text().isEmpty() && event->text().front().isPrint() && event->text() != QStringLiteral(" ")) {
        emit typed(event->text());
        return;
    }
    // The base class would take Ctrl+Z and the like for the beginning of a search.
    const bool letter = event->key() >= Qt::Key_A && event->key() <= Qt::Key_Z && event->key() != Qt::Key_A;
    if ((event->modifiers() & Qt::ControlModifier) && letter) {
        event->ignore();
        return;
    }
    QAbstractItemView::keyPressEvent(event);
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        at = viewport()->mapToGlobal(visualRect(currentIndex()).center());
    emit menuRequested(at);
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const int notches = event->angleDelta().y();
    const int pixels = event->pixelDelta().isNull() ? notches * kWheelRows * fontMetrics().lineSpacing() / kNotch : event->pixelDelta().y();
    if (pixels != 0)
        scrollPixels(-pixels);
    event->accept();
}

bool TimelineView::viewportEvent(QEvent *event)
{
    int hover = m_hover;
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter || event->type() == QEvent::MouseMove) {
        const QModelIndex index = indexAt(static_cast<QSinglePointEvent *>(event)->position().toPoint());
        hover = index.isValid() ? index.row() : -1;
    } else if (event->type() == QEvent::HoverLeave || event->type() == QEvent::Leave) {
        hover = -1;
    }
    if (hover != m_hover) {
        m_hover = hover;
        viewport()->update();
    }
    return QAbstractItemView::viewportEvent(event);
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    m_laid = false;
    QAbstractItemView::resizeEvent(event);
    relayout();
    placeNewButton();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::LanguageChange
        || event->type() == QEvent::StyleChange) {
        m_delegate->clear();
        setAccessibleName(tr("Timeline"));
        relayout();
    }
}

/// A deadline that passes changes how its row looks although nothing was logged.
void TimelineView::awaitDue()
{
    const Instant now = m_clock.now();
    qint64 next = std::numeric_limits<qint64>::max();
    for (const Box &box : m_boxes) {
        const Entry &entry = m_timeline->entryAt(box.row);
        if (entry.action && entry.action->state == ActionInfo::State::Open && entry.action->dueAt && *entry.action->dueAt > now)
            next = std::min<qint64>(next, (*entry.action->dueAt - now).count());
    }
    if (next != std::numeric_limits<qint64>::max())
        m_dueTimer.start(int(std::min<qint64>(next + 1, kLongestWaitMs)));
}

void TimelineView::paintEvent(QPaintEvent *event)
{
    layRows();
    awaitDue();
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().base());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (const Box &box : m_boxes) {
        const QRect row(0, box.y + box.divider, viewport()->width(), box.height);
        if (box.divider > 0) {
            m_delegate->paintDivider(painter, QRect(0, box.y, viewport()->width(), box.divider), m_timeline->entryAt(box.row).body.occurred,
                                     font(), layoutDirection());
        }
        if (!event->rect().intersects(row))
            continue;
        const QModelIndex index = m_timeline->index(box.row, 0);
        option.rect = row;
        option.state = QStyle::State_Enabled;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_MouseOver, box.row == m_hover);
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && currentIndex().row() == box.row);
        m_delegate->paint(&painter, option, index);
    }
}

} // namespace quarterdeck
