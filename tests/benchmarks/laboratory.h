// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"
#include "domain/policy.h"

#include <QString>
#include <QTemporaryDir>

#include <optional>

namespace quarterdeck::benchmarks {

/// How much of everything: what the definitions say, or next to nothing for a run that only shows that nothing has rotted.
struct Sizes
{
    int incidents = 100'000;
    int incidentsOfLog = 1'000; ///< that the entries below are spread over
    int entriesEach = 1'000;
    int longTimeline = 100'000;
    int shortTimeline = 1'000;
    int appends = 2'000;       ///< of one block
    int timelineAppends = 100; ///< of one block
    int changes = 40;          ///< of one block
    int frames = 40;           ///< of one block
    int searches = 20;         ///< of each query in one block
    int starts = 3;            ///< of a program in one block
    int typingMs = 2'000;
    int importedIncidents = 300;

    static Sizes smoke();
};

/// What the benchmarks share: sizes, a scratch folder on a real disk, made-up journals that are kept between runs, the policy. GUI thread.
class Laboratory
{
public:
    /// folder: where made-up journals are kept and scratch files live.
    Laboratory(const Sizes &sizes, const QString &folder);

    const Sizes &sizes() const { return m_sizes; }
    const Policy &policy() const { return m_policy; }
    /// A fresh path in the scratch folder.
    QString scratch(const QString &name);
    /// Board rows of Sizes::incidents made-up incidents, newest first.
    const QVector<IncidentSummary> &summaries();
    /// A journal of Sizes::incidents incidents with a few events each. Read it; write only to copies.
    QString journalOfIncidents();
    /// A journal of Sizes::incidentsOfLog incidents with Sizes::entriesEach entries each.
    QString journalOfEntries();
    /// A database with the same board rows as a plain table, a column for each value: what the journal's way is compared with. A fresh one.
    QString plainTable();
    /// A copy that may be written to.
    QString copyOf(const QString &journal);
    /// Why the folder is no place to measure flushes; empty = it is one.
    QString notADisk() const;

private:
    static bool isReadable(const QString &journal);
    QString fixture(const QString &name, int incidents, int entriesEach);

    Sizes m_sizes;
    QString m_folder;
    QTemporaryDir m_scratch;
    Policy m_policy;
    int m_scratchNumber = 0;
    QVector<IncidentSummary> m_summaries;
};

} // namespace quarterdeck::benchmarks
