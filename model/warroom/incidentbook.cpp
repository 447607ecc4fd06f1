// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/incidentbook.h"

#include "warroom/door.h"
#include "warroom/whenready.h"

#include <QElapsedTimer>
#include <QThreadPool>
#include <QHash>
#include <QTimer>

#include <bit>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace quarterdeck {

namespace {
constexpr int kFirstRows = 60;           ///< what a board shows at first sight
constexpr qsizetype kPortion = 500;      ///< rows between two looks at the clock
constexpr qint64 kPortionNs = 3'000'000; ///< how long one turn may take: half of a frame is left for views
constexpr qsizetype kHeadroom = 4096;    ///< new incidents before the rows have to move

/// What was taken back keeps its place, because it may come again, but nothing of it is shown.
void hideWithdrawn(IncidentSummary &summary)
{
    if (!summary.withdrawn)
        return;
    IncidentSummary empty{summary.id};
    empty.withdrawn = true;
    empty.status = Status::Closed;
    empty.lastSeq = summary.lastSeq;
    empty.lastActivity = summary.lastActivity;
    summary = empty;
}

} // namespace

IncidentBook::IncidentBook(Door &door, QObject *parent) : QObject(parent), m_door(door)
{
    connect(&m_door, &Door::committed, this, [this](const Commit &commit) {
        insert(commit.summaries, From::Commit);
        for (const IncidentId &id : commit.removed)
            blank(id);
    });
}

void IncidentBook::load()
{
    if (m_loaded || std::exchange(m_loading, true))
        return;
    whenReady(this, m_door.summaries(kFirstRows), [this](const QFuture<Result<QVector<IncidentSummary>>> &future) {
        const Result<QVector<IncidentSummary>> newest = future.result();
        if (!newest) {
            m_loading = false;
            emit loadFailed(newest.error());
            return;
        }
        insert(*newest, From::Journal);
        loadRest();
    });
}

/// All rows as they are at one moment; the ones we have are skipped unless the commits have not told us their latest.
void IncidentBook::loadRest()
{
    whenReady(this, m_door.summaries(), [this](QFuture<Result<QVector<IncidentSummary>>> future) {
        Result<QVector<IncidentSummary>> all = future.takeResult(); // not shared, so that taking rows out copies nothing
        if (!all) {
            m_loading = false;
            emit loadFailed(all.error());
            return;
        }
        m_waiting = std::move(all).value();
        m_nextWaiting = 0;
        m_rows.reserve(m_waiting.size() + kHeadroom);
        growSlots(m_waiting.size() + kHeadroom);
        insertPortion();
    });
}

void IncidentBook::insertPortion()
{
    QElapsedTimer turn;
    turn.start();
    while (m_nextWaiting < m_waiting.size() && turn.nsecsElapsed() < kPortionNs) {
        const auto begin = std::make_move_iterator(m_waiting.begin() + m_nextWaiting);
        const qsizetype count = std::min(kPortion, m_waiting.size() - m_nextWaiting);
        m_nextWaiting += count;
        insert(QVector<IncidentSummary>(begin, begin + count), From::Journal);
    }
    if (m_nextWaiting < m_waiting.size()) {
        QTimer::singleShot(0, this, &IncidentBook::insertPortion);
        return;
    }
    m_waiting = {};
#ifdef __GLIBC__
    // What reading needed for a while goes back to the system; that takes longer than a frame.
    QThreadPool::globalInstance()->start([] { malloc_trim(0); });
#endif
    m_loading = false;
    m_loaded = true;
    emit loaded();
}

/// Known rows are updated where they are, the others go to the end together.
void IncidentBook::insert(QVector<IncidentSummary> summaries, From from)
{
    QVector<IncidentSummary> fresh;
    QHash<IncidentId, qsizetype> freshRow;
    for (IncidentSummary &summary : summaries) {
        hideWithdrawn(summary);
        if (const int known = rowOf(summary.id); known >= 0) {
            update(known, std::move(summary), from);
            continue;
        }
        const qsizetype row = freshRow.value(summary.id, -1);
        if (row < 0) {
            freshRow.insert(summary.id, fresh.size());
            fresh.append(std::move(summary));
        } else if (summary.lastSeq > fresh.at(row).lastSeq) {
            fresh[row] = std::move(summary);
        }
    }
    if (fresh.isEmpty())
        return;
    const int first = size();
    emit rowsAboutToBeInserted(first, first + int(fresh.size()) - 1);
    for (IncidentSummary &summary : fresh) {
        noteNames(summary);
        m_rows.append(std::move(summary));
        noteRow(size() - 1);
    }
    emit rowsInserted(first, size() - 1);
}

int IncidentBook::rowOf(const IncidentId &id) const
{
    if (m_slots.isEmpty())
        return -1;
    const size_t mask = size_t(m_slots.size()) - 1;
    for (size_t slot = qHash(id) & mask;; slot = (slot + 1) & mask) {
        const int row = m_slots.at(qsizetype(slot));
        if (row < 0 || m_rows.at(row).id == id)
            return row;
    }
}

void IncidentBook::noteRow(int row)
{
    if (m_slots.size() < 2 * size()) {
        growSlots(2 * size()); // which notes this row, too
        return;
    }
    const size_t mask = size_t(m_slots.size()) - 1;
    size_t slot = qHash(m_rows.at(row).id) & mask;
    while (m_slots.at(qsizetype(slot)) >= 0)
        slot = (slot + 1) & mask;
    m_slots[qsizetype(slot)] = row;
}

/// Makes room for so many rows, and notes those that are there.
void IncidentBook::growSlots(qsizetype rows)
{
    const auto places = qsizetype(std::bit_ceil(size_t(2 * rows)));
    if (places <= m_slots.size())
        return;
    m_slots = QVector<int>(places, -1);
    for (int row = 0; row < size(); ++row)
        noteRow(row);
}

/// A row never moves, so what may no longer be seen leaves an empty one, which boards do not show.
void IncidentBook::blank(const IncidentId &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    m_rows[row] = IncidentSummary{id};
    m_rows[row].status = Status::Closed;
    emit rowChanged(row);
}

/// Loading and commits overtake each other: what is read never replaces what was announced since.
void IncidentBook::update(int row, IncidentSummary &&summary, From from)
{
    const qint64 shown = m_rows.at(row).lastSeq;
    if (summary.lastSeq < shown || (summary.lastSeq == shown && from == From::Journal))
        return;
    noteNames(summary);
    m_rows[row] = std::move(summary);
    emit rowChanged(row);
}

void IncidentBook::noteNames(const IncidentSummary &summary)
{
    m_commanders.note(summary.commander, summary.lastActivity);
    if (summary.services.isEmpty())
        return;
    const auto services = QStringView(summary.services).split(u", ");
    for (const QStringView service : services)
        m_services.note(service.toString(), summary.lastActivity);
}

} // namespace quarterdeck
