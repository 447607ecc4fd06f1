// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include "domain/fold.h"
#include "replication/chaincheck.h"
#include "world.h"

namespace quarterdeck::simulation {

namespace {

QString shortly(const IncidentId &incident) { return incident.toString().left(8); }

/// Dense, chained, every id and every text once.
void checkServer(const World &world, QStringList &broken)
{
    std::set<EventId> ids;
    std::set<QByteArray> bodies;
    for (const auto &[incident, log] : world.server().contents().logs) {
        if (!follow(incident, {}, log.rows))
            broken.append(QStringLiteral("the server's log of %1 has holes or does not chain").arg(shortly(incident)));
        for (const LogRecord &row : log.rows) {
            if (!ids.insert(row.id).second || !bodies.insert(row.body).second)
                broken.append(QStringLiteral("event %1 of %2 is there twice").arg(row.seq).arg(shortly(incident)));
        }
    }
    broken += world.server().complaints();
}

const LogRecord *onServer(const World &world, const EventId &id)
{
    const SimServer::Contents &contents = world.server().contents();
    const auto place = contents.places.find(id);
    return place == contents.places.end() ? nullptr : &contents.logs.at(place->second.first).rows[place->second.second - 1];
}

/// What a person was told is saved is here and on the server, as it was written; or refused by the server, and here.
void checkSaved(const World &world, const SimConsole &console, QStringList &broken)
{
    for (const SimConsole::Saved &saved : console.saved()) {
        const QString name =
            QStringLiteral("event %1 of console %2").arg(QString::fromUtf8(saved.body.mid(1, 40))).arg(console.number());
        const LogRecord *there = onServer(world, saved.id);
        if (there && there->body != saved.body)
            broken.append(name + QStringLiteral(" was changed"));
        const auto row = console.journal().rows().find(saved.id);
        if (row == console.journal().rows().end()) {
            if (!console.journal().purged().contains(saved.id))
                broken.append(name + QStringLiteral(" is lost"));
            continue;
        }
        if (row->second.record.body != saved.body)
            broken.append(name + QStringLiteral(" was changed here"));
        if (there && world.server().sees(console.login(), saved.incident) && row->second.record.seq == 0)
            broken.append(name + QStringLiteral(" is on the server, and not known to be"));
        if (!there && row->second.refused.isNull())
            broken.append(name + QStringLiteral(" never arrived"));
        if (!row->second.refused.isNull() && !world.server().refused().contains(saved.id))
            broken.append(name + QStringLiteral(" is marked refused, and never was"));
    }
}

/// The same rows and the same folded state as the server's, for what this login may see; nothing of what it may not.
void checkLogs(const World &world, const SimConsole &console, const std::map<IncidentId, QString> &hashes, QStringList &broken)
{
    if (const QString damage = console.journal().damage(); !damage.isEmpty())
        broken.append(QStringLiteral("console %1: %2").arg(console.number()).arg(damage));
    for (const auto &[incident, log] : world.server().contents().logs) {
        const QVector<LogRecord> rows = console.journal().accepted(incident);
        const QString where = QStringLiteral("console %1, incident %2: ").arg(console.number()).arg(shortly(incident));
        if (!world.server().sees(console.login(), incident)) {
            if (!rows.isEmpty())
                broken.append(where + QStringLiteral("%1 rows of an incident that is not its own").arg(rows.size()));
            continue;
        }
        if (rows.size() != log.rows.size()) {
            broken.append(where + QStringLiteral("%1 rows of %2").arg(rows.size()).arg(log.rows.size()));
            continue;
        }
        QVector<Event> events;
        for (const LogRecord &row : rows)
            events.append(toEvent(row));
        if (stateHash(foldAll(incident, events)) != hashes.at(incident))
            broken.append(where + QStringLiteral("another state than the server's log gives"));
    }
}

void checkClaims(const SimConsole &console, QStringList &broken)
{
    const SyncState &state = console.state();
    const UnsentCount truly = console.journal().count();
    const QString who = QStringLiteral("console %1 says ").arg(console.number());
    if (state.unsent != truly.unsent || state.refused != truly.refused)
        broken.append(who
                      + QStringLiteral("%1 unsent, %2 refused; true is %3, %4")
                            .arg(state.unsent)
                            .arg(state.refused)
                            .arg(truly.unsent)
                            .arg(truly.refused));
    // Noticed with the next poll, and up to date is said for as long as the last one counts as fresh.
    const bool isNoticed = console.clock.monotonicMs() - console.clock.jumpedMs() > 12000;
    if (isNoticed && std::abs(state.skewMs - console.clock.offsetMs()) > 8000)
        broken.append(who
                      + QStringLiteral("its clock is off by %1 ms; true is %2").arg(state.skewMs).arg(console.clock.offsetMs()));
    if (state.login != console.login())
        broken.append(who + QStringLiteral("it is ") + state.login);
}

/// Where nothing made anyone send a second time, a device's events stand in the order they were written.
void checkDeviceOrder(const World &world, QStringList &broken)
{
    for (const auto &[incident, log] : world.server().contents().logs) {
        std::map<DeviceId, qint64> last;
        for (const LogRecord &row : log.rows) {
            if (row.deviceSeq < last[row.device])
                broken.append(QStringLiteral("incident %1: event %2 overtook an earlier one of its console")
                                  .arg(shortly(incident))
                                  .arg(row.seq));
            last[row.device] = row.deviceSeq;
        }
    }
}

} // namespace

QStringList brokenPromises(const World &world)
{
    QStringList broken;
    checkServer(world, broken);
    std::map<IncidentId, QString> hashes;
    for (const auto &[incident, log] : world.server().contents().logs) {
        QVector<Event> events;
        for (const LogRecord &row : log.rows)
            events.append(toEvent(row));
        hashes[incident] = stateHash(foldAll(incident, events));
    }
    for (const auto &console : world.consoles()) {
        checkSaved(world, *console, broken);
        checkLogs(world, *console, hashes, broken);
        checkClaims(*console, broken);
    }
    for (const auto &console : world.consoles()) {
        if (!world.wasRewound() && console->divergences() > 0)
            broken.append(QStringLiteral("console %1 gave the alarm, and nothing had been rewound").arg(console->number()));
    }
    if (world.wereNumbersKept())
        checkDeviceOrder(world, broken);
    return broken;
}

} // namespace quarterdeck::simulation
