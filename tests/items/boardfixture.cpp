// SPDX-License-Identifier: GPL-3.0-or-later
#include "boardfixture.h"

#include <QTest>

namespace quarterdeck {

IncidentSummary randomSummary(QRandomGenerator &random, Instant now)
{
    static const QStringList words{QStringLiteral("Checkout"), QStringLiteral("failing"), QStringLiteral("Größe"),   QStringLiteral("DNS"),
                                   QStringLiteral("latency"),  QStringLiteral("oom"),     QStringLiteral("payment"), QStringLiteral("login")};
    static const QStringList services{QStringLiteral("checkout"), QStringLiteral("payments"), QStringLiteral("auth"), QStringLiteral("edge, dns")};
    const auto pick = [&](const QStringList &list) { return list.at(random.bounded(int(list.size()))); };
    IncidentSummary summary{IncidentId::random()};
    summary.ref = QStringLiteral("INC-%1").arg(random.generate() % 1000000, 6, 10, QLatin1Char('0'));
    summary.title = pick(words) + u' ' + pick(words) + u' ' + pick(words);
    summary.services = pick(services);
    summary.declared = now - Milliseconds(random.bounded(1, 30 * 24 * 3600) * qint64(1000));
    summary.lastActivity = summary.declared;
    summary.lastSeq = 1;
    shake(summary, random, now);
    return summary;
}

void shake(IncidentSummary &summary, QRandomGenerator &random, Instant now)
{
    summary.status = kAllStatuses[random.bounded(quint32(kAllStatuses.size()))];
    summary.severityRank = random.bounded(5);
    summary.severityName = summary.severityRank == 0 ? QString() : QStringLiteral("SEV-%1").arg(summary.severityRank);
    summary.commander = random.bounded(3) == 0 ? QString() : QStringLiteral("bob%1").arg(random.bounded(4));
    summary.commanderVacantSince = summary.commander.isEmpty() ? std::optional(summary.declared) : std::nullopt;
    summary.resolved = isActive(summary.status) ? std::nullopt : std::optional(now - Milliseconds(random.bounded(1, 100000)));
    summary.lastActivity = now;
    summary.entries += 1;
    summary.lastSeq += 1;
}

void BoardFixture::load()
{
    book.load();
    QTRY_VERIFY(book.isLoaded());
}

QStringList rowsOf(const IncidentBoardModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows << model.summaryAt(row).ref + u' ' + key(model.summaryAt(row).status);
    return rows;
}

} // namespace quarterdeck
