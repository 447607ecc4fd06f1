// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/sharedschema.h"

#include "replication/adminconnection.h"
#include "replication/connectionproblem.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace quarterdeck {

namespace {

/// The words of installing and upgrading.
struct Schema
{
    Q_DECLARE_TR_FUNCTIONS(Schema)
};

constexpr int kFirstOwnedFile = 2; ///< file 1 makes the roles; from here on the owner makes the objects
constexpr int kOldestServer = 150000;

/// Below these a login can read statistics of rows that row-level security hides from it (CVE-2025-8713).
constexpr int kSafeMinor[] = {150014, 160010, 170006};

QStringList numberedFiles()
{
    return QDir(QStringLiteral(":/sql")).entryList({QStringLiteral("[0-9]*.sql")}, QDir::Files, QDir::Name);
}

int numberOf(const QString &file) { return file.left(4).toInt(); }

Result<QString> content(const QString &file)
{
    QFile in(QStringLiteral(":/sql/") + file);
    if (!in.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Storage, Schema::tr("A part of Quarterdeck is missing; install it again."), file};
    return QString::fromUtf8(in.readAll());
}

/// The files to run, in order: those after a version, between becoming the owner and giving that back.
QStringList filesAfter(int version)
{
    QStringList files;
    const QString take = QStringLiteral("ownership_take.sql");
    for (const QString &file : numberedFiles()) {
        if (numberOf(file) <= version)
            continue;
        if (numberOf(file) >= kFirstOwnedFile && !files.contains(take))
            files.append(take);
        files.append(file);
    }
    return files.isEmpty() ? files : files << QStringLiteral("ownership_return.sql");
}

Outcome apply(AdminConnection &connection, int after)
{
    return connection.transaction([&]() -> Outcome {
        for (const QString &file : filesAfter(after)) {
            const Result<QString> sql = content(file);
            if (!sql)
                return sql.error();
            if (Outcome done = connection.run(*sql); !done)
                return Error{done.error().code, done.error().message, file + QStringLiteral(": ") + done.error().detail};
        }
        return Done{};
    });
}

QString versionName(int number) { return QStringLiteral("%1.%2").arg(number / 10000).arg(number % 10000); }

Result<QString> ask(AdminConnection &connection, const char *sql)
{
    const Result<AdminConnection::Rows> rows = connection.rows(QString::fromLatin1(sql));
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? QString() : rows->first().value(0);
}

QStringList serverWarnings(AdminConnection &connection)
{
    QStringList warnings;
    const int version = connection.serverVersion();
    for (const int safe : kSafeMinor) {
        if (version / 10000 == safe / 10000 && version < safe)
            warnings
                << Schema::tr(
                       "PostgreSQL %1 lets logins read statistics of rows hidden from them (CVE-2025-8713); update it to %2.")
                       .arg(versionName(version), versionName(safe));
    }
    const auto setting = [&connection](const char *name) {
        const Result<AdminConnection::Rows> rows =
            connection.rows(QStringLiteral("SELECT current_setting($1)"), {QString::fromLatin1(name)});
        return rows && !rows->isEmpty() ? rows->first().first() : QString();
    };
    if (setting("fsync") == u"off" || setting("full_page_writes") == u"off")
        warnings << Schema::tr("The server does not make writes durable (fsync or full_page_writes is off); switch both on.");
    if (setting("ssl") == u"off")
        warnings << Schema::tr("The server offers no TLS; switch ssl on before anybody logs in over the network.");
    if (setting("password_encryption") == u"md5")
        warnings << Schema::tr("The server stores new passwords as md5; set password_encryption to scram-sha-256.");
    return warnings;
}

/// Lets the owner of the database look without staying the owner of the tables: the membership ends with the transaction. Who may not
/// have it looks with his own rights.
void lookAsOwner(AdminConnection &connection)
{
    if (connection.isSuperuser())
        return;
    (void)connection.run(QStringLiteral("SAVEPOINT own"));
    const Outcome own = connection.run(QStringLiteral("GRANT quarterdeck_owner TO %1; SET LOCAL ROLE quarterdeck_owner")
                                           .arg(AdminConnection::identifier(connection.user())));
    if (!own)
        (void)connection.run(QStringLiteral("ROLLBACK TO SAVEPOINT own"));
}

Outcome readMeta(AdminConnection &connection, SchemaState &state)
{
    const Result<AdminConnection::Rows> meta =
        connection.rows(QStringLiteral("SELECT schema_version, store_id, epoch, min_client FROM quarterdeck.meta"));
    if (!meta)
        return meta.error();
    if (meta->isEmpty())
        return Error{ErrorCode::Damaged,
                     Schema::tr("The database has lost its identity (quarterdeck.meta is empty); restore a backup."),
                     {}};
    const QStringList &row = meta->first();
    state.version = row.at(0).toInt();
    state.store = QUuid::fromString(row.at(1));
    state.epoch = row.at(2).toInt();
    state.minClient = row.at(3).toInt();
    const Result<AdminConnection::Rows> counts =
        connection.rows(QStringLiteral("SELECT count(*), coalesce(sum(last_seq), 0) FROM quarterdeck.head"));
    if (!counts)
        return counts.error();
    state.incidents = counts->first().at(0).toLongLong();
    state.events = counts->first().at(1).toLongLong();
    return Done{};
}

Error notOurs(const AdminConnection &connection)
{
    return {ErrorCode::Refused,
            Schema::tr("%1 has a schema named quarterdeck or bi that is not Quarterdeck's; use a database of its own.")
                .arg(connection.uri().displayName()),
            {}};
}

} // namespace

int latestSchemaVersion()
{
    const QStringList files = numberedFiles();
    return files.isEmpty() ? 0 : numberOf(files.last());
}

Result<QString> schemaScript(int after)
{
    QString script = QStringLiteral("\\set ON_ERROR_STOP on\nBEGIN;\nSET LOCAL search_path = pg_catalog;\n");
    for (const QString &file : filesAfter(after)) {
        const Result<QString> sql = content(file);
        if (!sql)
            return sql.error();
        script += QStringLiteral("\n-- ===== %1 =====\n").arg(file) + *sql;
    }
    return QString(script + QStringLiteral("\nCOMMIT;\n"));
}

Result<SchemaState> readSchema(AdminConnection &connection)
{
    SchemaState state;
    state.warnings = serverWarnings(connection);
    const Result<QString> there =
        ask(connection,
            "SELECT count(*) FILTER (WHERE c.relname = 'meta') || '/' || count(*) FROM pg_namespace n LEFT JOIN pg_class c "
            "ON c.relnamespace = n.oid AND c.relname = 'meta' WHERE n.nspname IN ('quarterdeck', 'bi')");
    if (!there)
        return there.error();
    if (*there == u"0/0")
        return state;
    if (there->startsWith(u'0'))
        return notOurs(connection);
    if (const Result<QString> size = ask(connection, "SELECT pg_database_size(current_database())"); size)
        state.bytes = size->toLongLong();
    Outcome read = Done{};
    (void)connection.transaction([&]() -> Outcome {
        lookAsOwner(connection);
        read = readMeta(connection, state);
        return Error{ErrorCode::Cancelled, {}, {}}; // always rolled back: looking changes nothing
    });
    if (!read) {
        return read.error().code == ErrorCode::NotAuthorised
                 ? helloProblem(QStringLiteral("42501"), connection.uri().hosts().first().name, connection.uri().database())
                 : read.error();
    }
    return state;
}

Result<bool> createSchema(AdminConnection &connection)
{
    if (connection.serverVersion() < kOldestServer) {
        return Error{
            ErrorCode::Refused,
            Schema::tr("Quarterdeck needs PostgreSQL 15 or newer; this is %1.").arg(versionName(connection.serverVersion())),
            {}};
    }
    const Result<SchemaState> state = readSchema(connection);
    if (!state)
        return state.error();
    if (state->version > latestSchemaVersion())
        return newerSchemaProblem(connection.uri().hosts().first().name);
    if (state->version == latestSchemaVersion())
        return false;
    if (state->version > 0)
        return olderSchemaProblem(connection.uri().hosts().first().name);
    if (Outcome done = apply(connection, 0); !done)
        return done.error();
    return true;
}

Result<bool> upgradeSchema(AdminConnection &connection)
{
    const Result<SchemaState> state = readSchema(connection);
    if (!state)
        return state.error();
    if (state->version == 0)
        return helloProblem(QStringLiteral("3F000"), connection.uri().hosts().first().name, connection.uri().database());
    if (state->version > latestSchemaVersion())
        return newerSchemaProblem(connection.uri().hosts().first().name);
    if (state->version == latestSchemaVersion())
        return false;
    if (Outcome done = apply(connection, state->version); !done)
        return done.error();
    return true;
}

} // namespace quarterdeck
