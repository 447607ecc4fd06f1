// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks.h"

#include "journal/journal.h"
#include "laboratory.h"
#include "rawdatabase.h"

#include <QElapsedTimer>

namespace quarterdeck::benchmarks {

namespace {

/// All board rows out of the journal, newest first, against a loop over SQLite's C interface that fills the same values from a plain table
/// which already is in that order.
class Load final : public Benchmark
{
public:
    explicit Load(Laboratory &laboratory) :
        m_rows(laboratory.sizes().incidents),
        m_raw(laboratory.plainTable(),
              "SELECT incident, ref, title, kind, private, status, severity_rank, severity_name, services, commander, vacant_since_ms, "
              "declared_ms, resolved_ms, activity_ms, entries, last_seq FROM summary")
    {
        auto journal = Journal::open(laboratory.journalOfIncidents(), m_clock);
        if (!journal || !m_raw.problem().isEmpty()) {
            makeVoid(journal ? m_raw.problem() : journal.error().message);
            return;
        }
        m_journal = std::move(journal).value();
    }

    double ours() override
    {
        QElapsedTimer timer;
        timer.start();
        const Result<QVector<IncidentSummary>> rows = m_journal->summaries();
        const double ms = double(timer.nsecsElapsed()) / 1e6;
        check(rows ? rows->size() : 0);
        return ms;
    }

    double reference() override
    {
        QElapsedTimer timer;
        timer.start();
        QVector<IncidentSummary> rows;
        m_raw.restart();
        while (m_raw.next())
            rows.append(row());
        const double ms = double(timer.nsecsElapsed()) / 1e6;
        m_raw.restart();
        check(rows.size());
        return ms;
    }

private:
    void check(qsizetype rows)
    {
        if (rows != m_rows)
            makeVoid(QStringLiteral("%1 rows were read, not %2").arg(rows).arg(m_rows));
    }
    static std::optional<Instant> moment(std::optional<qint64> ms) { return ms ? std::optional(Instant{*ms}) : std::nullopt; }
    IncidentSummary row() const
    {
        return {.id = *IncidentId::from(m_raw.uuid(0)), .ref = m_raw.text(1), .title = m_raw.text(2), .kind = IncidentKind(m_raw.integer(3)),
                .isPrivate = m_raw.integer(4) != 0, .status = Status(m_raw.integer(5)), .severityRank = int(m_raw.integer(6)),
                .severityName = m_raw.text(7), .services = m_raw.text(8), .commander = m_raw.text(9),
                .commanderVacantSince = moment(m_raw.integerOrNone(10)), .declared = Instant{m_raw.integer(11)},
                .resolved = moment(m_raw.integerOrNone(12)), .lastActivity = Instant{m_raw.integer(13)},
                .entries = int(m_raw.integer(14)), .lastSeq = m_raw.integer(15)};
    }

    const int m_rows;
    const SystemClock m_clock;
    RawDatabase m_raw;
    std::unique_ptr<Journal> m_journal;
};

} // namespace

std::unique_ptr<Benchmark> makeLoad(Laboratory &laboratory) { return std::make_unique<Load>(laboratory); }

} // namespace quarterdeck::benchmarks
