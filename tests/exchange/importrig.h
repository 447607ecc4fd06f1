// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fold.h"
#include "support/fakeclock.h"
#include "support/shippedpolicy.h"
#include "warroom/door.h"
#include "warroom/incidentimport.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace quarterdeck {

/// A real journal of its own, and imports into it.
class ImportRig
{
public:
    ImportRig()
    {
        m_policy = testing::shippedPolicy();
        Result<std::unique_ptr<Door>> opened =
            openDoor({m_dir.filePath(QStringLiteral("journal.db")), std::nullopt, m_policy, Milliseconds(10000)}, clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        door = std::move(opened).value();
    }

    ImportOrder order(const char *format, const SourceOptions &options = {}, bool dryRun = false) const
    {
        ImportOrder order{findImportFormat(QLatin1String(format)),
                          options,
                          {QStringLiteral("dana"), QStringLiteral("test"), clock.now(), m_policy.id(), {}},
                          dryRun};
        for (const PolicyLevel &level : m_policy.levels)
            order.context.levels << level.level;
        return order;
    }
    Result<ImportTally> run(const char *format, QByteArray bytes, const SourceOptions &options = {}, bool dryRun = false,
                            const ImportProgress &progress = {})
    {
        QBuffer file(&bytes);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("a buffer that cannot be read");
        return importIncidents(file, *door, order(format, options, dryRun), progress);
    }

    Incident incident(const char *system, const QString &key)
    {
        const IncidentId id = importedIncidentId({QLatin1String(system), key, {}});
        return foldAll(id, door->events(id).result().value());
    }
    QVector<Incident> incidents()
    {
        QVector<Incident> all;
        const QVector<IncidentSummary> board = door->summaries().result().value();
        for (const IncidentSummary &summary : board)
            all << foldAll(summary.id, door->events(summary.id).result().value());
        return all;
    }
    qint64 events() { return door->info().result().value().events; }

    FakeClock clock;
    std::unique_ptr<Door> door;

private:
    QTemporaryDir m_dir;
    Policy m_policy;
};

inline QByteArray fixture(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(path));
    return file.readAll();
}

/// "2016-02-29T01:16:00.000Z", "unknown" or "-".
inline QString at(const Incident &incident, Milestone milestone)
{
    const MilestoneValue &value = incident.milestone(milestone);
    return value.state == MilestoneValue::State::At      ? toRfc3339(value.at)
         : value.state == MilestoneValue::State::Unknown ? QStringLiteral("unknown")
                                                         : QStringLiteral("-");
}

/// The rows that were refused, with their reasons.
inline QString refusals(const ImportTally &tally)
{
    QStringList lines;
    for (const ImportTally::Rejection &rejection : tally.rejected)
        lines << QStringLiteral("%1: %2").arg(rejection.row).arg(rejection.reason);
    return lines.join(QLatin1Char('\n'));
}

} // namespace quarterdeck
