// SPDX-License-Identifier: GPL-3.0-or-later
#include "syntheticfacts.h"

#include "syntheticlog.h"

#include <QRandomGenerator>

#include <cmath>

namespace quarterdeck::benchmarks {

namespace {

constexpr int kServices = 40;
constexpr double kFourYearsMs = 4 * 365.25 * 86'400'000;

/// Numbers of one incident after the other; the same everywhere because only integers are drawn.
class Draw
{
public:
    explicit Draw(quint32 seed) : m_random(seed) {}
    int below(int limit) { return int(m_random.generate() % quint32(limit)); }
    double unit() { return (double(m_random.generate()) + 0.5) / 4294967296.0; }
    /// Log-normal around so many minutes (Box & Muller).
    qint64 phaseMs(double minutes)
    {
        const double normal = std::sqrt(-2 * std::log(unit())) * std::cos(6.283185307179586 * unit());
        return qint64(minutes * 60'000 * std::exp(1.1 * normal));
    }

private:
    QRandomGenerator m_random;
};

QString titleOf(Draw &draw)
{
    static const QStringList what{
        QStringLiteral("Certificate expired"), QStringLiteral("Disk full"),         QStringLiteral("Latency up"),
        QStringLiteral("Error rate"),          QStringLiteral("Queue stuck"),       QStringLiteral("Failover failed"),
        QStringLiteral("Deploy broke login"),  QStringLiteral("Cache cold"),        QStringLiteral("Replica behind"),
        QStringLiteral("Quota reached"),       QStringLiteral("Network partition"), QStringLiteral("Payments declined")};
    return what.at(draw.below(int(what.size()))) + QStringLiteral(" in zone ") + QChar(u'a' + draw.below(26))
         + QChar(u'a' + draw.below(26));
}

void takeMilestones(Draw &draw, Instant declared, IncidentFacts &facts)
{
    Instant at = declared - Milliseconds(draw.phaseMs(12));
    const auto put = [&](Milestone milestone) {
        if (draw.below(12) > 0)
            facts.setMilestone(milestone, MilestoneValue::time(at));
        else if (draw.below(3) == 0)
            facts.setMilestone(milestone, MilestoneValue::unknown());
    };
    put(Milestone::ImpactStarted);
    at = declared - Milliseconds(draw.phaseMs(2));
    put(Milestone::Detected);
    facts.setMilestone(Milestone::Declared, MilestoneValue::time(declared));
    at = declared + Milliseconds(draw.phaseMs(3));
    put(Milestone::Acknowledged);
    at = at + Milliseconds(draw.phaseMs(4));
    put(Milestone::Engaged);
    if (facts.isOpen())
        return;
    at = at + Milliseconds(draw.phaseMs(35));
    put(Milestone::Mitigated);
    at = at + Milliseconds(draw.phaseMs(20));
    put(Milestone::Resolved);
    if (draw.below(500) == 0)
        facts.setMilestone(Milestone::Resolved, MilestoneValue::time(declared - Milliseconds(3'600'000)));
}

} // namespace

QVector<IncidentFacts> syntheticFacts(int count)
{
    Draw draw(20241115);
    QVector<QString> services;
    for (int i = 0; i < kServices; ++i)
        services.append(QStringLiteral("service-%1").arg(i));
    QVector<IncidentFacts> all;
    all.reserve(count);
    for (int i = 0; i < count; ++i) {
        IncidentFacts facts(IncidentId::derived(QUuid(), QByteArray::number(i)));
        facts.ref = QStringLiteral("INC-%1").arg(i, 6, 36, QLatin1Char('0')).toUpper();
        facts.title = titleOf(draw);
        facts.status = draw.below(50) == 0 ? Status::Investigating : Status::Resolved;
        const int rank = 1 + std::min(draw.below(4), draw.below(4) + 1);
        facts.severity = facts.severityInitial = facts.severityMax = {rank, QStringLiteral("SEV-%1").arg(rank)};
        for (int k = 1 + draw.below(6) / 4; k > 0; --k)
            facts.services.append(services.at(std::min(draw.below(kServices), draw.below(kServices))));
        facts.services.removeDuplicates();
        if (draw.below(5) > 0)
            facts.source = kAllSources[size_t(draw.below(int(kAllSources.size())))];
        facts.hadCommander = draw.below(10) > 0;
        facts.hasPostmortem = draw.below(3) == 0;
        if (!facts.isOpen())
            facts.commanderGapMs = draw.phaseMs(2);
        const double place = (double(i) + draw.unit()) / double(count);
        takeMilestones(draw, kEndOfHistory - Milliseconds(qint64((1 - place) * kFourYearsMs)), facts);
        all.append(facts);
    }
    return all;
}

} // namespace quarterdeck::benchmarks
