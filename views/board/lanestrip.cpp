// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/lanestrip.h"

#include "board/incidentcarddelegate.h"
#include "board/laneview.h"
#include "common/rowdrag.h"
#include "common/themestore.h"
#include "common/typography.h"
#include "items/alarmbook.h"
#include "items/incidentboardmodel.h"
#include "warroom/warroom.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>
#include <utility>

namespace quarterdeck {

namespace {

constexpr int kNarrowest = 56; // steps of 4 px: what a card needs for a title that says something
constexpr int kWidest = 92;

} // namespace

LaneStrip::LaneStrip(const WarRoom &room, StatusLanes &lanes, const ThemeStore &themes, QWidget *parent) :
    QScrollArea(parent), m_room(room), m_delegate(new IncidentCardDelegate(room, themes, this)), m_row(new QWidget(this))
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    m_row->setAutoFillBackground(false);
    auto *row = new QHBoxLayout(m_row);
    row->setContentsMargins(0, 0, 0, 0);
    for (const Status status : kAllStatuses) {
        auto *lane = new LaneView(lanes.lane(status), *m_delegate, themes, m_row);
        m_lanes[static_cast<size_t>(status)] = lane;
        row->addWidget(lane);
        wire(*lane);
    }
    row->addStretch(1);
    this->lane(Status::Closed).setFolded(true);
    setWidget(m_row);
    connect(&themes, &ThemeStore::changed, this, [this] {
        for (LaneView *one : m_lanes)
            one->cards().viewport()->update();
    });
    arrange();
}

LaneStrip::~LaneStrip() = default;

void LaneStrip::wire(LaneView &lane)
{
    CardList &cards = lane.cards();
    cards.installEventFilter(this);
    const auto forward = [this, &lane](const QModelIndex &index, auto signal) {
        if (const std::optional<IncidentId> incident = incidentAt(lane, index))
            emit(this->*signal)(*incident);
    };
    connect(&cards, &CardList::picked, this, [forward](const QModelIndex &index) { forward(index, &LaneStrip::picked); });
    connect(&cards, &CardList::opened, this, [forward](const QModelIndex &index) { forward(index, &LaneStrip::opened); });
    connect(&cards, &CardList::statusAsked, this, [this, &lane](const QModelIndex &index, Status status) {
        if (const std::optional<IncidentId> incident = incidentAt(lane, index))
            emit statusAsked(*incident, status);
    });
    connect(&cards, &CardList::laneStepped, this, [this, &lane](int by) { step(lane, by); });
    connect(&cards, &CardList::filterAsked, this, &LaneStrip::filterAsked);
    connect(&lane, &LaneView::slimChanged, this, &LaneStrip::arrange);
    // Rows that come, go or move change the list's own idea of what is current; ours is the incident.
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&lane.model(), signal, this, &LaneStrip::scheduleMark);
    connect(&lane.model(), &QAbstractItemModel::rowsMoved, this, &LaneStrip::scheduleMark);
    connect(&lane.model(), &QAbstractItemModel::layoutChanged, this, &LaneStrip::scheduleMark);

    auto *drag = new RowDrag(cards);
    connect(drag, &RowDrag::moved, this, [this](const QPoint &at) {
        const LaneView *under = laneAt(at);
        for (LaneView *one : m_lanes)
            one->setDropTarget(one == under);
    });
    connect(drag, &RowDrag::dropped, this, [this, &lane](const QModelIndex &index, const QPoint &at) {
        const LaneView *target = laneAt(at);
        const std::optional<IncidentId> incident = incidentAt(lane, index);
        if (target && target != &lane && incident)
            emit statusAsked(*incident, target->status());
    });
    connect(drag, &RowDrag::finished, this, [this] {
        for (LaneView *one : m_lanes)
            one->setDropTarget(false);
    });
}

std::optional<IncidentId> LaneStrip::incidentAt(const LaneView &lane, const QModelIndex &index) const
{
    return index.isValid() ? std::optional(lane.model().summaryAt(index.row()).id) : std::nullopt;
}

LaneView *LaneStrip::laneAt(const QPoint &globalPosition) const
{
    const QPoint here = viewport()->mapFromGlobal(globalPosition);
    if (!viewport()->rect().contains(here))
        return nullptr;
    const QPoint inRow = m_row->mapFromGlobal(globalPosition);
    const auto under = std::find_if(m_lanes.begin(), m_lanes.end(), [&](const LaneView *lane) { return lane->geometry().contains(inRow); });
    return under == m_lanes.end() ? nullptr : *under;
}

LaneView *LaneStrip::laneOfCurrent() const
{
    if (!m_current)
        return nullptr;
    const auto it = std::find_if(m_lanes.begin(), m_lanes.end(), [&](const LaneView *lane) { return lane->model().rowOf(*m_current) >= 0; });
    return it == m_lanes.end() ? nullptr : *it;
}

void LaneStrip::setCurrent(const std::optional<IncidentId> &incident)
{
    m_reveal = m_reveal || incident != m_current;
    m_current = incident;
    mark();
}

void LaneStrip::scheduleMark()
{
    if (std::exchange(m_markPending, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_markPending)
                mark();
        },
        Qt::QueuedConnection);
}

void LaneStrip::mark()
{
    m_markPending = false;
    LaneView *const home = laneOfCurrent();
    LaneView *entry = home; // where Tab enters
    bool hadFocus = false;
    for (LaneView *lane : m_lanes) {
        hadFocus = hadFocus || lane->cards().hasFocus();
        if (!entry && !lane->isSlim())
            entry = lane;
        const QModelIndex wanted = lane == home ? lane->model().index(lane->model().rowOf(*m_current), 0) : QModelIndex();
        if (lane->cards().currentIndex() != wanted)
            lane->cards().setCurrentIndex(wanted);
        if (!wanted.isValid())
            lane->cards().clearSelection();
    }
    for (LaneView *lane : m_lanes)
        lane->cards().setFocusPolicy(lane == entry ? Qt::StrongFocus : Qt::ClickFocus);
    if (home && hadFocus && !home->cards().hasFocus() && !home->isSlim())
        home->cards().setFocus();
    if (home && std::exchange(m_reveal, false) && !home->isSlim()) {
        home->cards().scrollTo(home->cards().currentIndex());
        ensureWidgetVisible(home, 0, 0);
    }
}

bool LaneStrip::takeFocus(Qt::FocusReason reason)
{
    LaneView *target = laneOfCurrent();
    for (LaneView *lane : m_lanes) {
        if (!target && !lane->isSlim())
            target = lane;
    }
    if (!target)
        return false;
    target->setFolded(false);
    target->cards().setFocus(reason);
    const QModelIndex current = target->cards().currentIndex();
    if (const auto incident = incidentAt(*target, current.isValid() ? current : target->model().index(0, 0)))
        emit picked(*incident);
    return true;
}

void LaneStrip::step(LaneView &from, int by)
{
    int at = int(from.status()) + by;
    while (at >= 0 && at < int(m_lanes.size()) && m_lanes[static_cast<size_t>(at)]->model().rowCount() == 0)
        at += by;
    if (at < 0 || at >= int(m_lanes.size()))
        return;
    LaneView &to = *m_lanes[static_cast<size_t>(at)];
    to.setFolded(false);
    // The card at the same height, so that the eye does not jump.
    const int y = from.cards().visualRect(from.cards().currentIndex()).center().y();
    QModelIndex index = to.cards().indexAt(QPoint(to.cards().viewport()->width() / 2, y));
    if (!index.isValid())
        index = to.model().index(y > 0 ? to.model().rowCount() - 1 : 0, 0);
    to.cards().setFocus();
    emit picked(*incidentAt(to, index));
}

void LaneStrip::forgetPictures()
{
    m_delegate->dropCaches();
}

void LaneStrip::setDeadlines(const AlarmBook *book)
{
    m_deadlines = book;
    m_delegate->setDeadlines(book);
}

void LaneStrip::tick(Instant before, Instant now)
{
    const int revision = m_deadlines ? m_deadlines->revision() : 0;
    const bool isNews = revision != std::exchange(m_deadlinesSeen, revision);
    for (LaneView *lane : m_lanes) {
        CardList &cards = lane->cards();
        const auto [first, last] = lane->isSlim() ? std::pair(0, -1) : cards.visibleRows();
        for (int row = first; row <= last; ++row) {
            const IncidentSummary &summary = lane->model().summaryAt(row);
            if (isNews || m_delegate->wordsOf(summary, before) != m_delegate->wordsOf(summary, now))
                cards.viewport()->update(m_delegate->tickingArea(cards.visualRect(lane->model().index(row, 0)), cards.font()));
        }
    }
}

void LaneStrip::arrange()
{
    const Typography type(font());
    m_row->layout()->setSpacing(type.space(2));
    auto *row = static_cast<QHBoxLayout *>(m_row->layout());
    for (LaneView *lane : m_lanes) {
        const bool slim = lane->isSlim();
        lane->setMinimumWidth(slim ? lane->slimWidth() : type.space(kNarrowest));
        lane->setMaximumWidth(slim ? lane->slimWidth() : type.space(kWidest));
        row->setStretchFactor(lane, slim ? 0 : 1000);
    }
    scheduleMark();
}

void LaneStrip::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_delegate->keepFor(viewport()->size() * devicePixelRatioF());
}

void LaneStrip::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

bool LaneStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        ensureWidgetVisible(static_cast<QWidget *>(watched)->parentWidget(), 0, 0);
    if (event->type() == QEvent::ScreenChangeInternal) {
        m_delegate->dropCaches();
        m_delegate->keepFor(viewport()->size() * devicePixelRatioF());
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace quarterdeck
