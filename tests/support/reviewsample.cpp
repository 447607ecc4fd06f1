// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewsample.h"

#include <QRandomGenerator>

#include <array>
#include <cmath>
#include <numbers>

namespace quarterdeck::testing {

namespace {

constexpr qint64 kMinute = 60'000;
constexpr qint64 kDay = 24 * 60 * kMinute;

class Sampler
{
public:
    explicit Sampler(const ReviewSample &sample) : m_sample(sample), m_random(sample.seed) {}

    QVector<Command> incident(int number)
    {
        static const QStringList services{QStringLiteral("checkout"), QStringLiteral("payments"), QStringLiteral("search"),
                                          QStringLiteral("identity"), QStringLiteral("media")};
        static const QStringList symptoms{QStringLiteral("fails for one in ten"), QStringLiteral("answers slowly"),
                                          QStringLiteral("runs out of memory"), QStringLiteral("rejects logins")};
        const bool later = number * 2 >= m_sample.incidents;
        const double factor = later ? m_sample.laterFactor : 1;
        const qint64 step = m_sample.days * kDay / m_sample.incidents;
        const Instant impact{m_sample.end.ms - qint64(m_sample.incidents - number) * step
                             + qint64(m_random.bounded(double(step) * 0.8))};
        const Instant detected = after(impact, 9 * factor, 0.9);
        const Instant engaged = after(detected, 5 * factor, 0.7);
        const Instant mitigated = after(engaged, 38 * factor, 1.0);
        const Instant resolved = after(mitigated, 15 * factor, 0.8);
        const bool isOpen = number >= m_sample.incidents - m_sample.open;
        const bool isMissing = number < m_sample.missing;

        const IncidentId id = IncidentId::derived(QUuid(u"5b0d4b7e-9c43-4a39-a3a5-7a1f5bd0c001"),
                                                  QByteArray::number(m_sample.seed) + '/' + QByteArray::number(number));
        IncidentDeclared declared;
        const QString service = services.at(std::min(int(m_random.bounded(5.0) * m_random.bounded(1.0) * 1.4), 4));
        declared.title = service + u' ' + symptoms.at(m_random.bounded(int(symptoms.size())));
        declared.services = {service};
        if (m_random.bounded(4) == 0)
            declared.services << services.at(m_random.bounded(5));
        declared.services.removeDuplicates();
        const int rank = std::array{1, 2, 2, 3, 3, 3, 4}[size_t(m_random.bounded(7))];
        declared.severity = SeverityLevel{rank, QStringLiteral("SEV-%1").arg(rank)};
        declared.at = detected + Milliseconds(kMinute);
        declared.policy = QStringLiteral("four-level@1");
        const int source = m_random.bounded(10);
        declared.source = source < 6 ? DetectionSource::Alert
                        : source < 8 ? DetectionSource::Customer
                                     : DetectionSource::Internal;
        if (!isMissing) {
            declared.impactStarted = impact;
            declared.detected = detected;
        }
        QVector<Command> commands{command(id, declared, declared.at)};
        if (isMissing) {
            commands << command(id, StatusChanged{Status::Closed, declared.at + Milliseconds(kMinute)},
                                declared.at + Milliseconds(kMinute))
                     << command(id,
                                MilestoneRecorded{Milestone::Resolved, MilestoneValue::unknown(),
                                                  QStringLiteral("nobody wrote it down")},
                                declared.at + Milliseconds(2 * kMinute));
            return commands;
        }
        commands << command(id, MilestoneRecorded{Milestone::Engaged, MilestoneValue::time(engaged), {}}, engaged);
        if (isOpen)
            return commands;
        commands << command(id, MilestoneRecorded{Milestone::Mitigated, MilestoneValue::time(mitigated), {}}, mitigated)
                 << command(id, StatusChanged{Status::Resolved, resolved}, resolved);
        return commands;
    }

private:
    Instant after(Instant start, double medianMinutes, double sigma)
    {
        const double u = 1 - m_random.bounded(1.0), v = m_random.bounded(1.0);
        const double normal = std::sqrt(-2 * std::log(u)) * std::cos(2 * std::numbers::pi * v);
        return start + Milliseconds(std::max<qint64>(kMinute / 2, qint64(medianMinutes * kMinute * std::exp(sigma * normal))));
    }
    static Command command(const IncidentId &id, const Payload &payload, Instant at)
    {
        return {CommandId::random(), id, QStringLiteral("dana"), QStringLiteral("desk"), at, payload, std::nullopt, std::nullopt};
    }

    const ReviewSample &m_sample;
    QRandomGenerator m_random;
};

} // namespace

void writeReviewSample(Door &door, const ReviewSample &sample)
{
    Sampler sampler(sample);
    for (int number = 0; number < sample.incidents; ++number) {
        const auto receipts = door.submitAll(sampler.incident(number)).result();
        if (!receipts)
            qFatal("the sample was not written: %s", qPrintable(receipts.error().message));
        for (const Result<Receipt> &receipt : *receipts) {
            if (!receipt)
                qFatal("the sample was refused: %s", qPrintable(receipt.error().message));
        }
    }
}

} // namespace quarterdeck::testing
