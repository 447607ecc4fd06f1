// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/incidentbook.h"

#include "warroom/door.h"
#include "warroom/whenready.h"

#include <QElapsedTimer>
#include <QTimer>

namespace quarterdeck {

namespace {
constexpr int kFirstRows = 60;           ///< what a board shows at first sight
constexpr qsizetype kPortion = 500;      ///< rows between two looks at the clock
constexpr qint64 kPortionNs = 3'000'000; ///< how long one turn may take: half of a frame is left for views
constexpr qsizetype kHeadroom = 4096;    ///< new incidents before the rows have to move
} // namespace

IncidentBook::IncidentBook(Door &door, QObject *parent) : QObject(parent), m_door(door)
{
    connect(&m_door, &Door::committed, this, [this](const Commit &commit) { insert(commit.summaries, From::Commit); });
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
        m_rowOf.reserve(m_waiting.size() + kHeadroom);
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
        const auto known = m_rowOf.constFind(summary.id);
        if (known != m_rowOf.constEnd()) {
            update(*known, std::move(summary), from);
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
        m_rowOf.insert(summary.id, size());
        noteNames(summary);
        m_rows.append(std::move(summary));
    }
    emit rowsInserted(first, size() - 1);
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
