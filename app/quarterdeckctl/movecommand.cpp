// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "ctltext.h"
#include "journal/journallock.h"
#include "warroom/journalmove.h"

#include <QFileInfo>

namespace quarterdeck::ctl {

Outcome move(Session &session)
{
    const QFileInfo from(session.arguments().at(0));
    if (!from.exists())
        return Error{ErrorCode::NotFound, Ctl::tr("There is no journal %1.").arg(from.filePath()), {}};
    if (!session.isShared() && !session.journalIsNamed())
        return Session::usage(Ctl::tr("Say where to: a shared database with --database, or another journal with --journal."));
    if (from.canonicalFilePath() == QFileInfo(session.journalPath()).canonicalFilePath())
        return Session::usage(Ctl::tr("That is the same journal; name another one."));
    const MoveOptions options{from.absoluteFilePath(), session.journalPath(), session.isShared() ? session.author() : QString(), session.isShared()};
    const Result<MoveReport> moved = moveJournal(options, session.clock());
    if (!moved)
        return moved.error();
    SyncState state;
    if (session.isShared()) {
        const Result<Door *> door = session.door();
        if (!door)
            return door.error();
        state = session.sync();
    }
    if (session.json()) {
        QJsonObject report{{QStringLiteral("journal"), session.journalPath()},
                           {QStringLiteral("incidents"), moved->incidents},
                           {QStringLiteral("events"), moved->events},
                           {QStringLiteral("already_there"), moved->already},
                           {QStringLiteral("on_behalf_of_others"), moved->onBehalf}};
        if (session.isShared())
            report.insert(QStringLiteral("database"), syncJson(state));
        session.out().document(report);
        return Done{};
    }
    session.out().line(Ctl::tr("Incidents: %1, events copied: %2, there already: %3. %4 stays as it was.")
                           .arg(moved->incidents).arg(moved->events).arg(moved->already).arg(from.filePath()));
    if (session.isShared() && state.unsent > 0) {
        const int unsent = int(state.unsent);
        session.out().line(QCoreApplication::translate("Ctl", "%n event(s) saved here and not yet sent to %1.", nullptr, unsent).arg(state.server));
    }
    return Done{};
}

} // namespace quarterdeck::ctl
