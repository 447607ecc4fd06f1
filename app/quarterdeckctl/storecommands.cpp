// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "ctltext.h"
#include "journal/journal.h"
#include "journal/journallock.h"

#include <QFileInfo>

namespace quarterdeck::ctl {

Outcome verify(Session &session)
{
    const Result<Door *> door = session.door();
    if (!door)
        return door.error();
    const Result<VerifyReport> report = (*door)->verify().result();
    if (!report)
        return report.error();
    const bool clean = report->problems.isEmpty();
    const SyncState shared = session.isShared() ? session.sync() : SyncState();
    if (session.json()) {
        QJsonObject found{{QStringLiteral("journal"), session.journalPath()},
                          {QStringLiteral("incidents"), report->incidents},
                          {QStringLiteral("events"), report->events},
                          {QStringLiteral("clean"), clean},
                          {QStringLiteral("problems"), QJsonArray::fromStringList(report->problems)}};
        if (session.isShared())
            found.insert(QStringLiteral("database"), syncJson(shared));
        session.out().document(found);
    } else {
        session.out().line(Ctl::tr("Incidents: %1, events: %2.").arg(report->incidents).arg(report->events));
        for (const QString &problem : report->problems)
            session.out().line(problem);
        if (clean)
            session.out().line(Ctl::tr("Every hash, the order and the chain are right."));
        if (session.isShared()) {
            session.out().line(shared.upToDate ? Ctl::tr("The shared database holds the same.")
                                               : Ctl::tr("Not compared with the shared database: %1").arg(shared.why.message));
        }
    }
    if (clean)
        return Done{};
    return Error{ErrorCode::Damaged, Ctl::tr("The journal has damage; keep a copy of %1 before anything else.").arg(session.journalPath()), {}};
}

Outcome recover(Session &session)
{
    const QString journal = session.journalPath();
    if (!QFileInfo::exists(journal))
        return Error{ErrorCode::NotFound, Ctl::tr("There is no journal %1; name one with --journal.").arg(journal), {}};
    // What somebody is writing cannot be read page by page.
    const Result<std::unique_ptr<JournalLock>> lock = JournalLock::acquire(journal);
    if (!lock)
        return lock.error();
    const Result<RecoveryReport> report = recoverJournal(journal, session.clock());
    if (!report)
        return report.error();
    const qint64 seen = report->read + report->damaged;
    if (session.json()) {
        session.out().document(QJsonObject{{QStringLiteral("journal"), journal},
                                           {QStringLiteral("recovered"), report->path},
                                           {QStringLiteral("events"), seen},
                                           {QStringLiteral("read"), report->read},
                                           {QStringLiteral("damaged"), report->damaged}});
    } else {
        session.out().line(Ctl::tr("%1 of %2 events were read into %3. The original is untouched.").arg(report->read).arg(seen).arg(report->path));
        session.out().line(Ctl::tr("Go on with --journal %1").arg(report->path));
    }
    return Done{};
}

} // namespace quarterdeck::ctl
