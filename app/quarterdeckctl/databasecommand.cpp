// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "ctltext.h"
#include "replication/adminconnection.h"
#include "replication/memberlist.h"
#include "replication/sharedschema.h"

#include <QFile>
#include <QUrl>

#include <algorithm>

namespace quarterdeck::ctl {

namespace {

constexpr qsizetype kShortestPassword = 8;

/// The database this call is about: from its place on the command line, else from --database or the environment.
Result<DatabaseUri> databaseOf(const Session &session, const QString &given)
{
    QString text = given;
    if (text.isEmpty())
        text = session.arguments().value("database");
    if (text.isEmpty())
        text = qEnvironmentVariable("QUARTERDECK_DATABASE");
    if (text.isEmpty())
        return Session::usage(Ctl::tr("Say which database: postgresql://login@host/database, at the end or with --database."));
    return DatabaseUri::parse(text);
}

Result<std::unique_ptr<AdminConnection>> connectTo(const Session &session, const QString &given)
{
    const Result<DatabaseUri> uri = databaseOf(session, given);
    if (!uri)
        return uri.error();
    return AdminConnection::open(*uri);
}

Outcome noMoreThan(const Session &session, int words)
{
    if (session.arguments().count() > words)
        return Session::usage(Ctl::tr("That is one word too many: “%1”.").arg(shown(session.arguments().at(words))));
    return Done{};
}

QString serverName(int version) { return QStringLiteral("PostgreSQL %1.%2").arg(version / 10000).arg(version % 10000); }

QJsonObject stateJson(const AdminConnection &connection, const SchemaState &state)
{
    return {{QStringLiteral("database"), connection.uri().displayName()},
            {QStringLiteral("server_version"), connection.serverVersion()},
            {QStringLiteral("schema_version"), state.version},
            {QStringLiteral("latest_schema_version"), latestSchemaVersion()},
            {QStringLiteral("store_id"),
             state.store.isNull() ? QJsonValue() : QJsonValue(state.store.toString(QUuid::WithoutBraces))},
            {QStringLiteral("epoch"), state.epoch},
            {QStringLiteral("min_client"), state.minClient},
            {QStringLiteral("incidents"), state.incidents},
            {QStringLiteral("events"), state.events},
            {QStringLiteral("bytes"), state.bytes},
            {QStringLiteral("warnings"), QJsonArray::fromStringList(state.warnings)}};
}

void printWarnings(const SchemaState &state)
{
    for (const QString &warning : state.warnings)
        complain(warning);
}

/// What stands there after init and upgrade. `change` names what is reported as done or not.
Outcome reportSchema(Session &session, AdminConnection &connection, const char *change, bool changed, const QString &sentence)
{
    const Result<SchemaState> state = readSchema(connection);
    if (!state)
        return state.error();
    if (session.json()) {
        QJsonObject object = stateJson(connection, *state);
        object.insert(QLatin1String(change), changed);
        session.out().document(object);
    } else {
        session.out().line(sentence.arg(connection.uri().displayName(), QString::number(state->version)));
        printWarnings(*state);
    }
    return Done{};
}

Outcome init(Session &session)
{
    if (Outcome count = noMoreThan(session, 2); !count)
        return count;
    if (session.arguments().has("print")) {
        const Result<QString> script = schemaScript(0);
        if (!script)
            return script.error();
        session.out().bytes(script->toUtf8());
        return Done{};
    }
    const auto connection = connectTo(session, session.arguments().at(1));
    if (!connection)
        return connection.error();
    const Result<bool> created = createSchema(**connection);
    if (!created)
        return created.error();
    return reportSchema(session, **connection, "created", *created,
                        *created
                            ? Ctl::tr("%1 is ready, schema version %2; add people with `quarterdeckctl database add-member`.")
                            : Ctl::tr("%1 was ready before, schema version %2; nothing was changed."));
}

Outcome upgrade(Session &session)
{
    if (Outcome count = noMoreThan(session, 2); !count)
        return count;
    const auto connection = connectTo(session, session.arguments().at(1));
    if (!connection)
        return connection.error();
    if (session.arguments().has("print")) {
        const Result<SchemaState> state = readSchema(**connection);
        if (!state)
            return state.error();
        const Result<QString> script = schemaScript(state->version);
        if (!script)
            return script.error();
        session.out().bytes(script->toUtf8());
        return Done{};
    }
    const Result<bool> upgraded = upgradeSchema(**connection);
    if (!upgraded)
        return upgraded.error();
    return reportSchema(session, **connection, "upgraded", *upgraded,
                        *upgraded ? Ctl::tr("%1 now has schema version %2.")
                                  : Ctl::tr("%1 has schema version %2, the newest; nothing was changed."));
}

Outcome databaseStatus(Session &session)
{
    if (Outcome count = noMoreThan(session, 2); !count)
        return count;
    const auto connection = connectTo(session, session.arguments().at(1));
    if (!connection)
        return connection.error();
    const Result<SchemaState> state = readSchema(**connection);
    if (!state)
        return state.error();
    if (state->version == 0) {
        return Error{ErrorCode::NotFound,
                     Ctl::tr("%1 is no Quarterdeck database; `quarterdeckctl database init` makes it one.")
                         .arg((*connection)->uri().displayName()),
                     {}};
    }
    const Result<QVector<Member>> members = readMembers(**connection);
    if (!members)
        return members.error();
    if (session.json()) {
        QJsonArray list;
        for (const Member &member : *members) {
            list.append(QJsonObject{{QStringLiteral("handle"), member.handle},
                                    {QStringLiteral("role"), member.role},
                                    {QStringLiteral("sessions"), member.sessions}});
        }
        QJsonObject object = stateJson(**connection, *state);
        object.insert(QStringLiteral("members"), list);
        session.out().document(object);
        return Done{};
    }
    session.out().line(Ctl::tr("%1 on %2, schema version %3 of %4, store %5")
                           .arg((*connection)->uri().displayName(), serverName((*connection)->serverVersion()),
                                QString::number(state->version), QString::number(latestSchemaVersion()),
                                state->store.toString(QUuid::WithoutBraces)));
    session.out().line(Ctl::tr("Incidents: %1, events: %2.").arg(state->incidents).arg(state->events));
    QVector<QStringList> rows;
    for (const Member &member : *members)
        rows.append({member.handle, member.role, QString::number(member.sessions)});
    session.out().table({Ctl::tr("Member"), Ctl::tr("Role"), Ctl::tr("Sessions")}, rows);
    printWarnings(*state);
    return Done{};
}

/// The first line of the file, without what an editor adds to its end.
Result<QString> passwordFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Refused, Ctl::tr("The password file %1 cannot be read: %2.").arg(path, file.errorString()), {}};
    const QByteArray line = file.readLine(4096);
    const QString password = QString::fromUtf8(line).remove(u'\n').remove(u'\r');
    if (password.size() < kShortestPassword) {
        return Error{ErrorCode::Refused,
                     Ctl::tr("The first line of %1 is no password; a password has at least %2 characters.")
                         .arg(path, QString::number(kShortestPassword)),
                     {}};
    }
    return password;
}

/// The address a new member types: the same place, another login, no password.
QString addressFor(const DatabaseUri &uri, const QString &handle)
{
    const QString mine = uri.withoutPassword();
    const qsizetype scheme = QStringLiteral("postgresql://").size();
    const qsizetype slash = mine.indexOf(u'/', scheme);
    const qsizetype at = mine.lastIndexOf(u'@', slash);
    return mine.left(scheme) + QString::fromLatin1(QUrl::toPercentEncoding(handle)) + u'@'
         + mine.mid(at >= scheme ? at + 1 : scheme);
}

Outcome addMember(Session &session)
{
    if (Outcome count = noMoreThan(session, 2); !count)
        return count;
    const QString handle = session.arguments().at(1).toLower();
    if (Outcome name = checkHandle(handle); !name)
        return name;
    const std::optional<MemberRole> role = memberRoleFromKey(session.arguments().value("role"));
    if (!role)
        return Session::usage(Ctl::tr("Say what %1 is, with --role: one of %2.").arg(handle, memberRoleNames()));
    if (session.arguments().has("print")) {
        session.out().bytes(addMemberScript(handle, *role).toUtf8());
        return Done{};
    }
    const bool given = session.arguments().has("password-file");
    const Result<QString> password =
        given ? passwordFrom(session.arguments().value("password-file")) : Result<QString>(randomPassword());
    if (!password)
        return password.error();
    const auto connection = connectTo(session, {});
    if (!connection)
        return connection.error();
    const Result<SchemaState> state = readSchema(**connection);
    if (!state)
        return state.error();
    if (state->version == 0) {
        return Error{ErrorCode::NotFound,
                     Ctl::tr("%1 is no Quarterdeck database; `quarterdeckctl database init` makes it one.")
                         .arg((*connection)->uri().displayName()),
                     {}};
    }
    const Result<bool> created = quarterdeck::addMember(**connection, handle, *role, *password);
    if (!created)
        return created.error();
    const QString address = addressFor((*connection)->uri(), handle);
    if (session.json()) {
        QJsonObject object{{QStringLiteral("handle"), handle},
                           {QStringLiteral("role"), key(*role)},
                           {QStringLiteral("created"), *created},
                           {QStringLiteral("database"), address}};
        if (!given)
            object.insert(QStringLiteral("password"), *password);
        session.out().document(object);
        return Done{};
    }
    session.out().line(*created ? Ctl::tr("%1 was added as %2.").arg(handle, key(*role))
                                : Ctl::tr("%1 was there already and is now %2, with a new password.").arg(handle, key(*role)));
    session.out().line(Ctl::tr("Database: %1").arg(address));
    if (!given)
        session.out().line(Ctl::tr("Password: %1 (it is not shown again)").arg(*password));
    return Done{};
}

Outcome removeMember(Session &session)
{
    if (Outcome count = noMoreThan(session, 2); !count)
        return count;
    const QString handle = session.arguments().at(1).toLower();
    if (Outcome name = checkHandle(handle); !name)
        return name;
    if (session.arguments().has("print")) {
        session.out().bytes(removeMemberScript(handle).toUtf8());
        return Done{};
    }
    const auto connection = connectTo(session, {});
    if (!connection)
        return connection.error();
    const Result<int> sessions = quarterdeck::removeMember(**connection, handle);
    if (!sessions)
        return sessions.error();
    if (session.json())
        session.out().document(QJsonObject{{QStringLiteral("handle"), handle},
                                           {QStringLiteral("removed"), true},
                                           {QStringLiteral("sessions_ended"), *sessions}});
    else
        session.out().line(
            Ctl::tr("%1 can no longer log in; what %1 wrote stays. Sessions ended: %2.").arg(handle, QString::number(*sessions)));
    return Done{};
}

struct Verb
{
    const char *name;
    bool needsHandle;
    QVector<const char *> options; ///< beside the global ones
    Outcome (*run)(Session &session);
};

const QVector<Verb> &verbs()
{
    static const QVector<Verb> list{{"init", false, {"print"}, init},
                                    {"upgrade", false, {"print"}, upgrade},
                                    {"status", false, {}, databaseStatus},
                                    {"add-member", true, {"role", "password-file", "print"}, addMember},
                                    {"remove-member", true, {"print"}, removeMember}};
    return list;
}

} // namespace

Outcome database(Session &session)
{
    const QString word = session.arguments().at(0);
    const QVector<Verb> &all = verbs();
    const auto verb =
        std::find_if(all.begin(), all.end(), [&word](const Verb &each) { return word == QLatin1String(each.name); });
    if (verb == all.end())
        return Session::usage(
            Ctl::tr("“%1” is nothing that can be done with a database; use init, upgrade, status, add-member or remove-member.")
                .arg(shown(word)));
    for (const char *option : {"role", "password-file", "print"}) {
        if (session.arguments().has(option)
            && std::none_of(verb->options.begin(), verb->options.end(),
                            [option](const char *taken) { return qstrcmp(taken, option) == 0; }))
            return Session::usage(Ctl::tr("`database %1` has no option --%2.").arg(word, QLatin1String(option)));
    }
    if (verb->needsHandle && session.arguments().count() < 2)
        return Session::usage(Ctl::tr("Say whom: database %1 HANDLE.").arg(word));
    return verb->run(session);
}

} // namespace quarterdeck::ctl
