// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks.h"

#include "journal/journal.h"
#include "laboratory.h"
#include "pairs.h"
#include "rawdatabase.h"
#include "syntheticlog.h"

#include <QElapsedTimer>

#include <cmath>

namespace quarterdeck::benchmarks {

namespace {

/// The newest 50 entries that match, out of a million, against the same SQL through SQLite's C interface. A figure is the geometric mean
/// over several kinds of words, so that the slow kinds count no more than the fast ones.
class Search final : public Benchmark
{
public:
    explicit Search(Laboratory &laboratory) :
        m_searches(laboratory.sizes().searches),
        m_raw(laboratory.journalOfEntries(),
              "SELECT event.incident, event.event_id, snippet(entry_text, 0, char(8296), char(8297), '…', 16) "
              "FROM entry_text CROSS JOIN event ON event.row = entry_text.rowid "
              "WHERE entry_text MATCH ? ORDER BY entry_text.rowid DESC LIMIT ?")
    {
        auto journal = Journal::open(laboratory.journalOfEntries(), m_clock);
        if (!journal || !m_raw.problem().isEmpty()) {
            makeVoid(journal ? m_raw.problem() : journal.error().message);
            return;
        }
        m_journal = std::move(journal).value();
        m_kinds = {Kind{QStringLiteral("rare word"), rareWord(1234), '"' + rareWord(1234).toUtf8() + "\"*"},
                   Kind{QStringLiteral("seldom word"), seldomWord(321), '"' + seldomWord(321).toUtf8() + "\"*"},
                   Kind{QStringLiteral("common word"), QStringLiteral("failover"), "\"failover\"*"},
                   Kind{QStringLiteral("two common words"), QStringLiteral("failover replica"), "\"failover\" \"replica\"*"},
                   Kind{QStringLiteral("begun word"), QStringLiteral("rep"), "\"rep\"*"},
                   Kind{QStringLiteral("common and rare"), QStringLiteral("failover ") + rareWord(77),
                        "\"failover\" \"" + rareWord(77).toUtf8() + "\"*"}};
    }

    double ours() override
    {
        return block([this](Kind &kind) { return search(kind); }, &Kind::ours);
    }
    double reference() override
    {
        return block([this](Kind &kind) { return searchRaw(kind); }, &Kind::reference);
    }

    QStringList notes() const override
    {
        QStringList kinds;
        for (const Kind &kind : m_kinds) {
            const double mine = median(kind.ours);
            kinds << QStringLiteral("%1 %2 (%3 ms, %4 hits)").arg(kind.name).arg(mine / median(kind.reference), 0, 'f', 2).arg(mine, 0, 'f', 3).arg(kind.hits);
        }
        return {QStringLiteral("ratios of medians: ") + kinds.join(QStringLiteral(", "))};
    }

private:
    struct Kind
    {
        QString name;
        QString words;
        QByteArray match;
        qsizetype hits = -1;
        std::vector<double> ours = {};
        std::vector<double> reference = {};
    };

    template <class Call>
    double block(Call call, std::vector<double> Kind::*kept)
    {
        double logarithms = 0;
        for (Kind &kind : m_kinds) {
            std::vector<double> times;
            for (int i = 0; i < m_searches; ++i)
                times.push_back(call(kind));
            (kind.*kept).push_back(median(std::move(times)));
            logarithms += std::log((kind.*kept).back());
        }
        return std::exp(logarithms / double(m_kinds.size()));
    }

    double search(Kind &kind)
    {
        QElapsedTimer timer;
        timer.start();
        const Result<QVector<SearchHit>> hits = m_journal->search(kind.words, 50);
        const double ms = double(timer.nsecsElapsed()) / 1e6;
        count(kind, hits ? hits->size() : 0);
        return ms;
    }

    double searchRaw(Kind &kind)
    {
        QElapsedTimer timer;
        timer.start();
        QVector<SearchHit> hits;
        m_raw.restart();
        m_raw.bind(1, kind.match);
        m_raw.bind(2, qint64(50));
        while (m_raw.next())
            hits.append({*IncidentId::from(m_raw.uuid(0)), *EventId::from(m_raw.uuid(1)), m_raw.text(2)});
        m_raw.restart();
        const double ms = double(timer.nsecsElapsed()) / 1e6;
        count(kind, hits.size());
        return ms;
    }

    void count(Kind &kind, qsizetype hits)
    {
        if (kind.hits >= 0 && kind.hits != hits)
            makeVoid(QStringLiteral("“%1” has once %2 hits and once %3").arg(kind.words).arg(kind.hits).arg(hits));
        kind.hits = hits;
    }

    const int m_searches;
    const SystemClock m_clock;
    RawDatabase m_raw;
    std::unique_ptr<Journal> m_journal;
    std::vector<Kind> m_kinds;
};

} // namespace

std::unique_ptr<Benchmark> makeSearch(Laboratory &laboratory) { return std::make_unique<Search>(laboratory); }

} // namespace quarterdeck::benchmarks
