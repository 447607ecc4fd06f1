// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"
#include "domain/result.h"
#include "warroom/recentnames.h"

#include <QObject>
#include <QVector>

namespace quarterdeck {

class Door;
struct Commit;

/// Read model of all incidents: one summary a row, in a fixed row order (a row never moves; views sort their own index).
/// GUI thread. Loads the 60 newest first, the rest after, in portions of a few milliseconds; follows the door's commits from the
/// first moment, row by row, never a reset. When loading fails, load() may be called again.
class IncidentBook : public QObject
{
    Q_OBJECT
public:
    explicit IncidentBook(Door &door, QObject *parent = nullptr);

    void load();
    bool isLoaded() const { return m_loaded; }
    int size() const { return int(m_rows.size()); }
    const IncidentSummary &at(int row) const { return m_rows.at(row); }
    int rowOf(const IncidentId &id) const; ///< -1: not there
    /// Handles and services seen so far, most recent first; for completion.
    QStringList services() const { return m_services.list(); }
    QStringList commanders() const { return m_commanders.list(); }

signals:
    void rowsAboutToBeInserted(int first, int last);
    void rowsInserted(int first, int last);
    void rowChanged(int row);
    void loaded();
    void loadFailed(const quarterdeck::Error &error);

private:
    void loadRest();
    void insertPortion();
    enum class From { Journal, Commit };
    void insert(QVector<IncidentSummary> summaries, From from);
    void update(int row, IncidentSummary &&summary, From from);
    void blank(const IncidentId &id);
    void noteNames(const IncidentSummary &summary);
    void noteRow(int row);
    void growSlots(qsizetype rows);

    QVector<IncidentSummary> m_rows;
    /// Where ids are: a hash table of row numbers with at least half of its places free (-1). The ids themselves are in the rows.
    QVector<int> m_slots;
    bool m_loaded = false;
    bool m_loading = false;
    Door &m_door;
    QVector<IncidentSummary> m_waiting; ///< read, not yet inserted from m_nextWaiting on
    qsizetype m_nextWaiting = 0;
    RecentNames m_services;
    RecentNames m_commanders;
};

} // namespace quarterdeck
