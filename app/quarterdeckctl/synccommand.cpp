// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "ctltext.h"
#include "domain/incident.h"

namespace quarterdeck::ctl {

namespace {

QString stateWord(SyncState::Kind kind)
{
    switch (kind) {
    case SyncState::Kind::Embedded:
        return QStringLiteral("embedded");
    case SyncState::Kind::Connecting:
        return QStringLiteral("connecting");
    case SyncState::Kind::Live:
        return QStringLiteral("live");
    case SyncState::Kind::Offline:
        return QStringLiteral("offline");
    case SyncState::Kind::NeedsLogin:
        return QStringLiteral("needs_login");
    case SyncState::Kind::Stopped:
        return QStringLiteral("stopped");
    }
    return {};
}

} // namespace

QJsonObject syncJson(const SyncState &state)
{
    return {{QStringLiteral("state"), stateWord(state.kind)},
            {QStringLiteral("server"), state.server},
            {QStringLiteral("login"), state.login},
            {QStringLiteral("since"), toRfc3339(state.since)},
            {QStringLiteral("up_to_date"), state.upToDate},
            {QStringLiteral("may_write"), state.mayWrite},
            {QStringLiteral("unsent"), state.unsent},
            {QStringLiteral("unsent_since"), state.unsent > 0 ? QJsonValue(toRfc3339(state.unsentSince)) : QJsonValue()},
            {QStringLiteral("refused"), state.refused},
            {QStringLiteral("skew_ms"), state.skewMs},
            {QStringLiteral("reason"), state.why.message}};
}

Outcome sync(Session &session)
{
    if (!session.isShared())
        return Session::usage(Ctl::tr("There is nothing to synchronise with: name the shared database with --database."));
    const Result<Door *> door = session.door();
    if (!door)
        return door.error();
    const SyncState state = session.sync();
    const Result<QVector<RefusedEvent>> refused = (*door)->refused().result();
    if (!refused)
        return refused.error();
    if (session.json()) {
        QJsonObject report = syncJson(state);
        QJsonArray list;
        for (const RefusedEvent &item : *refused) {
            list.append(QJsonObject{{QStringLiteral("event"), item.event.id.toString()},
                                    {QStringLiteral("incident"), item.event.incident.toString()},
                                    {QStringLiteral("kind"), kindOf(item.event.payload)},
                                    {QStringLiteral("recorded_at"), toRfc3339(item.event.recorded)},
                                    {QStringLiteral("body"), encode(item.event.payload)},
                                    {QStringLiteral("reason"), item.reason}});
        }
        report.insert(QStringLiteral("refused_events"), list);
        session.out().document(report);
    } else if (state.upToDate) {
        session.out().line(Ctl::tr("Everything here and on %1 is the same.").arg(state.server));
    } else {
        const int unsent = int(state.unsent);
        session.out().line(QCoreApplication::translate("Ctl", "%n event(s) saved here and not yet sent to %1.", nullptr, unsent).arg(state.server));
    }
    if (!session.json()) {
        for (const RefusedEvent &item : *refused)
            session.out().line(Ctl::tr("Refused: %1 of %2: %3").arg(kindOf(item.event.payload), toRfc3339(item.event.recorded), item.reason));
    }
    if (state.kind == SyncState::Kind::NeedsLogin)
        return Error{ErrorCode::NotAuthorised, state.why.message, {}};
    return state.kind == SyncState::Kind::Live ? Outcome(Done{}) : Outcome(Error{ErrorCode::Busy, state.why.message, {}});
}

} // namespace quarterdeck::ctl
