// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/factsreader.h"

#include "metrics/factscodec.h"
#include "warroom/door.h"

#include <QThread>

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr int kPage = 1000; ///< facts asked for at once: what a person logs meanwhile waits a few milliseconds

Error cancelled() { return {ErrorCode::Cancelled, {}, {}}; }

class FactsReader
{
public:
    FactsReader(Door &door, std::shared_ptr<const ReviewFacts> known, const Policy *policy, const FactsProgress &progress)
        : m_door(door),
          m_known(std::move(known)),
          m_policy(policy),
          m_progress(progress)
    {}

    Result<std::shared_ptr<const ReviewFacts>> read()
    {
        const QString policy = m_policy ? m_policy->id() : QString();
        if (m_known && m_known->policy != policy)
            m_known.reset();
        m_facts = m_known ? std::make_shared<ReviewFacts>(*m_known) : std::make_shared<ReviewFacts>();
        m_facts->policy = policy;
        if (const Outcome pages = readPages(); !pages)
            return pages.error();
        if (m_isStale) { // an incident is gone, or another program counts anew: everything once more
            *m_facts = ReviewFacts();
            m_facts->policy = policy;
            if (const Outcome pages = readPages(); !pages)
                return pages.error();
        }
        if (m_known && m_facts->stamp == m_known->stamp && m_facts->series == m_known->series)
            return m_known; // nothing was logged since
        if (const Outcome judged = judge(); !judged)
            return judged.error();
        collectNames();
        return std::shared_ptr<const ReviewFacts>(m_facts);
    }

private:
    /// False when told to stop: an owner that hangs may never answer, and nobody should wait for it then.
    template <class T>
    bool arrives(const QFuture<T> &future)
    {
        while (!future.isFinished()) {
            if (!tell())
                return false;
            QThread::usleep(100);
        }
        return true;
    }

    bool tell()
    {
        m_read = std::max(m_read, std::min(int(m_facts->rows.size()), m_all)); // never backwards
        return !m_progress || m_progress(m_read, m_all);
    }

    /// While one page is decoded the next one is on its way.
    Outcome readPages()
    {
        QFuture<Result<FactsPage>> asked = m_door.facts(m_facts->stamp, kPage);
        for (bool more = true; more;) {
            if (!arrives(asked))
                return cancelled();
            const Result<FactsPage> page = asked.result();
            if (!page)
                return page.error();
            if (m_facts->series != page->series && m_facts->stamp > 0) {
                m_isStale = true;
                return Done{};
            }
            m_facts->series = page->series;
            m_facts->stamp = page->last;
            m_all = int(page->incidents);
            more = page->more;
            if (more)
                asked = m_door.facts(page->last, kPage);
            for (const QByteArray &body : page->bodies)
                take(body);
            if (!tell())
                return cancelled();
        }
        m_isStale = m_facts->rows.size() > m_all;
        return Done{};
    }

    void take(const QByteArray &body)
    {
        std::optional<IncidentFacts> facts = m_decoder.decode(body);
        if (!facts)
            return; // nothing is known of it but that it is there
        const qint32 row = m_facts->rowOf.value(facts->id, -1);
        if (row >= 0) {
            m_facts->rows[row] = *std::move(facts);
            return;
        }
        m_facts->rowOf.insert(facts->id, qint32(m_facts->rows.size()));
        m_facts->rows.append(*std::move(facts));
    }

    /// Facts are derived with the policy in use by the journal's owner; where the question names another, its updates are held against that.
    Outcome judge()
    {
        for (IncidentFacts &facts : m_facts->rows) {
            const bool wanted = m_policy && facts.system.isEmpty() && facts.policy == m_facts->policy;
            if (wanted == facts.judged)
                continue;
            facts.judged = false;
            facts.updates = {};
            if (!wanted)
                continue;
            const QFuture<Result<Incident>> asked = m_door.incidentState(facts.id);
            if (!arrives(asked))
                return cancelled();
            const Result<Incident> state = asked.result();
            if (state)
                facts = factsOf(*state, m_policy);
            else if (state.error().code != ErrorCode::NotFound)
                return state.error();
        }
        return Done{};
    }

    void collectNames()
    {
        QSet<QString> services;
        m_facts->severities.clear();
        m_facts->withdrawn = 0;
        for (const IncidentFacts &facts : std::as_const(m_facts->rows)) {
            if (facts.withdrawn) {
                ++m_facts->withdrawn;
                continue;
            }
            for (const QString &service : facts.services)
                services.insert(service);
            if (facts.severity.rank > 0 && !m_facts->severities.contains(facts.severity))
                m_facts->severities.append(facts.severity);
        }
        m_facts->services = QStringList(services.begin(), services.end());
        std::sort(m_facts->services.begin(), m_facts->services.end());
        std::sort(m_facts->severities.begin(), m_facts->severities.end(), [](const SeverityLevel &a, const SeverityLevel &b) {
            return a.rank != b.rank ? a.rank < b.rank : a.name < b.name;
        });
    }

    Door &m_door;
    std::shared_ptr<const ReviewFacts> m_known;
    const Policy *m_policy;
    const FactsProgress &m_progress;
    std::shared_ptr<ReviewFacts> m_facts;
    FactsDecoder m_decoder;
    bool m_isStale = false;
    int m_all = 0, m_read = 0;
};

} // namespace

Result<std::shared_ptr<const ReviewFacts>> readFacts(Door &door, std::shared_ptr<const ReviewFacts> known, const Policy *policy,
                                                     const FactsProgress &progress)
{
    return FactsReader(door, std::move(known), policy, progress).read();
}

} // namespace quarterdeck
