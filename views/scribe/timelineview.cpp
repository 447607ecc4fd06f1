// SPDX-License-Identifier: GPL-3.0-or-later
#include "scribe/timelineview.h"

#include "common/themestore.h"
#include "items/timelinemodel.h"
#include "scribe/entrydelegate.h"
#include "scribe/timelineaccessible.h"

#include <QAccessible>
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
constexpr int kWheelRows = 3;           // a notch of the wheel, in rows of one line
constexpr int kNotch = 120;             // eighths of a degree
constexpr Milliseconds kGap{10 * 60 * 1000}; // without an entry: said by a line
constexpr qint64 kLongestWaitMs = 5000; // looked at again: the clock may be set, or run faster in a rehearsal
} // namespace

TimelineView::TimelineView(const ThemeStore &themes, const Clock &clock, QWidget *parent)
    : QAbstractItemView(parent),
      m_clock(clock),
      m_delegate(new EntryDelegate(themes, clock, this)),
      m_newButton(new QPushButton(viewport())),
      m_rows([this](int row) { return measured(row); })
{
    QAccessible::installFactory(TimelineAccessible::create);
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
    connect(&m_delegate->pictures(), &ThumbnailCache::arrived, viewport(), qOverload<>(&QWidget::update));
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
    m_rows.setModel(m_timeline);
    if (m_timeline) {
        connect(m_timeline, &QAbstractItemModel::layoutAboutToBeChanged, this, [this] { m_rows.keepPlace(currentIndex().row()); });
        connect(m_timeline, &QAbstractItemModel::layoutChanged, this, &TimelineView::rearranged);
        connect(m_timeline, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] { m_rows.keepPlace(currentIndex().row()); });
        connect(m_timeline, &QAbstractItemModel::rowsAboutToBeMoved, this, [this](const QModelIndex &, int first, int last) {
            m_rows.keepPlace(currentIndex().row(), first, last);
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
    m_rows.setModel(m_timeline);
    moved();
}

// --- Where rows are ----------------------------------------------------------------------------------------------

int TimelineView::rowCount() const { return m_timeline ? m_timeline->rowCount() : 0; }

bool TimelineView::startsDay(int row) const
{
    return row == 0
        || !m_delegate->timeFormat().sameDay(m_timeline->entryAt(row - 1).body.occurred, m_timeline->entryAt(row).body.occurred);
}

/// Nobody wrote for a while: it may be the calm of a wait, or a hole in the log. Not among filtered rows, where others stand between.
std::optional<Milliseconds> TimelineView::gapBefore(int row) const
{
    if (row == 0 || !m_timeline->filter().isEmpty())
        return std::nullopt;
    const Milliseconds gap = m_timeline->entryAt(row).body.occurred - m_timeline->entryAt(row - 1).body.occurred;
    return gap >= kGap ? std::optional(gap) : std::nullopt;
}

RowWindow::Box TimelineView::measured(int row) const
{
    const int heading = startsDay(row) || gapBefore(row) ? m_delegate->dividerHeight(font()) : 0;
    return {row, 0, heading, m_delegate->heightOf(*m_timeline, row, viewport()->width(), font(), layoutDirection())};
}

QRect TimelineView::visualRect(const QModelIndex &index) const
{
    const RowWindow::Box *box = index.isValid() ? m_rows.boxOf(index.row()) : nullptr;
    return box ? QRect(0, box->rowTop(), viewport()->width(), box->height) : QRect();
}

QModelIndex TimelineView::indexAt(const QPoint &point) const
{
    const RowWindow::Box *box = m_rows.boxAt(point.y());
    return box ? m_timeline->index(box->row, 0) : QModelIndex();
}

QRegion TimelineView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const RowWindow::Box &box : m_rows.boxes()) {
        if (selection.contains(m_timeline->index(box.row, 0)))
            region += QRect(0, box.rowTop(), viewport()->width(), box.height);
    }
    return region;
}

void TimelineView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QRect area = rect.normalized();
    int first = -1;
    int last = -1;
    for (const RowWindow::Box &box : m_rows.boxes()) {
        if (box.bottom() <= area.top() || box.rowTop() > area.bottom())
            continue;
        first = first < 0 ? box.row : first;
        last = box.row;
    }
    QItemSelection selection;
    if (first >= 0)
        selection.select(m_timeline->index(first, 0), m_timeline->index(last, TimelineModel::ColumnCount - 1));
    if (selectionModel())
        selectionModel()->select(selection, command);
}

// --- Scrolling ---------------------------------------------------------------------------------------------------

/// Heights or rows changed; what is held stays.
void TimelineView::relayout()
{
    m_rows.invalidate();
    m_rows.restorePlace();
    moved();
}

/// A filter goes to the reader's row when it is still there, and to the newest when it is not. An order that others bring moves nothing.
void TimelineView::rearranged()
{
    const bool filtered = m_filter != m_timeline->filter();
    m_filter = m_timeline->filter();
    m_rows.rowsRearranged();
    relayout();
    if (filtered && currentIndex().isValid())
        scrollTo(currentIndex());
}

/// The window stands elsewhere, or other rows are in it.
void TimelineView::moved()
{
    viewport()->update();
    syncScrollBar();
    setUnseen(m_rows.follows() ? 0 : m_unseen);
}

void TimelineView::setUnseen(int count)
{
    const bool following = m_rows.follows();
    if (m_toldFollow == following && m_unseen == count)
        return;
    m_toldFollow = following;
    m_unseen = count;
    placeNewButton();
    emit followChanged(following, m_unseen);
}

void TimelineView::scrollToNewest()
{
    m_rows.follow();
    moved();
}

void TimelineView::scrollPage(int direction)
{
    const int line = fontMetrics().lineSpacing();
    m_rows.scrollBy(direction * std::max(line, viewport()->height() - line * 2));
    moved();
}

void TimelineView::syncScrollBar()
{
    m_syncing = true;
    const std::vector<RowWindow::Box> &boxes = m_rows.boxes();
    QScrollBar *bar = verticalScrollBar();
    const int last = m_rows.topRowOfLastPage();
    bar->setRange(0, last);
    bar->setPageStep(std::max(1, int(boxes.size()) - 1));
    bar->setValue(m_rows.follows() ? last : boxes.empty() ? 0 : boxes.front().row);
    m_syncing = false;
}

void TimelineView::scrollContentsBy(int, int)
{
    if (m_syncing || rowCount() == 0)
        return;
    const QScrollBar *bar = verticalScrollBar();
    if (bar->value() >= bar->maximum())
        m_rows.follow();
    else
        m_rows.hold(bar->value(), 0);
    moved();
}

void TimelineView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    m_rows.reveal(index.row(), hint);
    moved();
}

void TimelineView::goTo(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    const QModelIndex index = m_timeline->index(row, 0);
    const bool onScreen = m_rows.boxOf(row) != nullptr;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index, onScreen ? EnsureVisible : PositionAtCenter);
}

void TimelineView::updateGeometries()
{
    QAbstractItemView::updateGeometries();
    m_rows.setHeight(viewport()->height());
    syncScrollBar();
    placeNewButton();
}

void TimelineView::placeNewButton()
{
    m_newButton->setVisible(!m_rows.follows() && m_unseen > 0);
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
    const bool below = !m_rows.follows() && !m_rows.boxes().empty() && first > m_rows.boxes().back().row;
    QAbstractItemView::rowsInserted(parent, first, last);
    relayout();
    if (below && !m_rows.follows())
        setUnseen(m_unseen + last - first + 1);
    tellAppended(*this, last);
}

void TimelineView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    m_rows.rowsAboutToBeRemoved(first, last);
    QAbstractItemView::rowsAboutToBeRemoved(parent, first, last);
}

void TimelineView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    if (!m_timeline || !topLeft.isValid())
        return;
    const std::vector<RowWindow::Box> &boxes = m_rows.boxes();
    const bool offScreen = boxes.empty() || topLeft.row() > boxes.back().row || bottomRight.row() < boxes.front().row;
    if (bottomRight.row() - topLeft.row() > int(boxes.size())) {
        m_delegate->clear();
    } else {
        for (int row = topLeft.row(); row <= bottomRight.row(); ++row)
            m_delegate->forget(m_timeline->entryAt(row).id);
    }
    if (!offScreen) {
        m_rows.keepPlace(currentIndex().row()); // as they stood before this change
        relayout();
    }
    tellChanged(*this, topLeft.row(), bottomRight.row());
}

void TimelineView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    const RowWindow::Box *box = current.isValid() ? m_rows.boxOf(current.row()) : nullptr;
    const bool onScreen = box != nullptr;
    const int y = box ? box->y : 0;
    m_delegate->setExpanded(current.isValid() ? std::optional(m_timeline->entryAt(current.row()).id) : std::nullopt);
    QAbstractItemView::currentChanged(current, previous);
    const auto more = [this](const QModelIndex &index) {
        return index.isValid() && index.row() < rowCount()
            && m_delegate->hasMore(*m_timeline, index.row(), viewport()->width(), font(), layoutDirection());
    };
    m_rows.invalidate();
    // The row under the pointer unfolds downwards; it does not run away from it.
    if (onScreen && (more(current) || more(previous)))
        m_rows.pin(current.row(), y);
    moved();
    if (onScreen)
        scrollTo(current);
    tellFocus(*this);
}

// --- Cursor and keys ---------------------------------------------------------------------------------------------

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
        row = std::min(row - 1, m_rows.pageFrom(row, -1));
        break;
    case MovePageDown:
        row = std::max(row + 1, m_rows.pageFrom(row, 1));
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
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (entry && enter && !m_timeline->entryAt(currentIndex().row()).body.files.isEmpty()) {
        emit fileRequested(*entry, 0);
        return;
    }
    const auto typing = event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if (typing == Qt::NoModifier && !event->text().isEmpty() && event->text().front().isPrint()
        && event->text() != QStringLiteral(" ")) {
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

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    const int file = index.isValid() ? m_delegate->fileAt(*m_timeline, index.row(), visualRect(index), at, font(), layoutDirection()) : -1;
    if (file >= 0)
        emit fileRequested(m_timeline->entryAt(index.row()).id, file);
    else
        QAbstractItemView::mouseDoubleClickEvent(event);
}

ThumbnailCache &TimelineView::pictures() { return m_delegate->pictures(); }

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
    const int pixels =
        event->pixelDelta().isNull() ? notches * kWheelRows * fontMetrics().lineSpacing() / kNotch : event->pixelDelta().y();
    m_rows.scrollBy(-pixels);
    moved();
    event->accept();
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractItemView::focusInEvent(event);
    // After Qt has told of the list as a whole: what is heard last is where a screen reader goes on.
    if (QAccessible::isActive())
        QMetaObject::invokeMethod(
            this, [this] { tellFocus(*this); }, Qt::QueuedConnection);
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
    m_rows.setHeight(viewport()->height());
    QAbstractItemView::resizeEvent(event);
    relayout();
    placeNewButton();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange
        || event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange) {
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
    for (const RowWindow::Box &box : m_rows.boxes()) {
        const Entry &entry = m_timeline->entryAt(box.row);
        if (entry.action && entry.action->state == ActionInfo::State::Open && entry.action->dueAt && *entry.action->dueAt > now)
            next = std::min<qint64>(next, (*entry.action->dueAt - now).count());
    }
    if (next != std::numeric_limits<qint64>::max())
        m_dueTimer.start(int(std::min<qint64>(next + 1, kLongestWaitMs)));
}

void TimelineView::paintEvent(QPaintEvent *event)
{
    awaitDue();
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().base());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int width = viewport()->width();
    for (const RowWindow::Box &box : m_rows.boxes()) {
        if (box.heading > 0) {
            const QRect area(0, box.y, width, box.heading);
            if (startsDay(box.row))
                m_delegate->paintDivider(painter, area, m_timeline->entryAt(box.row).body.occurred, font(), layoutDirection());
            else if (const auto gap = gapBefore(box.row))
                m_delegate->paintGap(painter, area, *gap, font(), layoutDirection());
        }
        option.rect = QRect(0, box.rowTop(), width, box.height);
        if (!event->rect().intersects(option.rect))
            continue;
        const QModelIndex index = m_timeline->index(box.row, 0);
        option.state = QStyle::State_Enabled;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_MouseOver, box.row == m_hover);
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && currentIndex().row() == box.row);
        m_delegate->paint(&painter, option, index);
    }
}

} // namespace quarterdeck
