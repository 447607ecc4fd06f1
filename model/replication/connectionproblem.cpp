// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/connectionproblem.h"

#include "replication/libpq.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QVector>

namespace quarterdeck {

namespace {

/// The words of failed connections: %1 host, %2 port, %3 user, %4 database.
struct Connection
{
    Q_DECLARE_TR_FUNCTIONS(Connection)
};

struct Row
{
    const char *sign; ///< a SQLSTATE, or words of libpq or the server
    ErrorCode code;
    const char *sentence; ///< QT_TRANSLATE_NOOP("Connection", …)
};

constexpr const char *kWrongPassword = QT_TRANSLATE_NOOP(
    "Connection", "The database on %1 does not accept this password for %3; type it again, or ask for a new one.");
constexpr const char *kNotLetIn = QT_TRANSLATE_NOOP(
    "Connection",
    "The database on %1 does not let %3 in from this computer; ask whoever runs it to allow it over TLS in pg_hba.conf.");
constexpr const char *kNoDatabase =
    QT_TRANSLATE_NOOP("Connection", "There is no database %4 on %1; check the name in the address.");
constexpr const char *kNoRight =
    QT_TRANSLATE_NOOP("Connection", "%3 may not use the database %4 on %1; ask for it to be added as a member.");
constexpr const char *kStarting = QT_TRANSLATE_NOOP("Connection", "The database on %1 is starting or stopping; wait a moment.");
constexpr const char *kFull = QT_TRANSLATE_NOOP(
    "Connection", "The database on %1 has no free connection; close a console, or ask for a higher max_connections.");
constexpr const char *kReadOnly =
    QT_TRANSLATE_NOOP("Connection", "No server of %1 takes writes now; wait until one is promoted, or name the primary.");
constexpr const char *kNoTls =
    QT_TRANSLATE_NOOP("Connection", "%1 offers no encryption, so nothing was sent; ask for TLS to be switched on there.");
constexpr const char *kOtherName = QT_TRANSLATE_NOOP(
    "Connection", "The certificate on %1 is for another name; use the name that is in the certificate, or ask for a new one.");
constexpr const char *kNotTrusted =
    QT_TRANSLATE_NOOP("Connection", "The certificate of %1 cannot be trusted: it has expired, or another authority issued it; "
                                    "renew it, or set the right root certificate.");
constexpr const char *kNoRoot = QT_TRANSLATE_NOOP(
    "Connection",
    "The root certificate to check %1 with cannot be read; put the file your administrator gave you where sslrootcert says.");
constexpr const char *kNoBinding = QT_TRANSLATE_NOOP(
    "Connection",
    "%1 does not prove itself by SCRAM over TLS; ask for scram-sha-256 in pg_hba.conf, then set the password anew.");
constexpr const char *kNeedsPassword =
    QT_TRANSLATE_NOOP("Connection", "The database on %1 asks for the password of %3; type it.");
constexpr const char *kNoServer =
    QT_TRANSLATE_NOOP("Connection", "What answers on %1 port %2 is no PostgreSQL server; check the address.");
constexpr const char *kRefused =
    QT_TRANSLATE_NOOP("Connection", "Nothing answers on %1 port %2; check the address, and that the database runs.");
constexpr const char *kUnknownHost =
    QT_TRANSLATE_NOOP("Connection", "The name %1 cannot be found; check its spelling and the network.");
constexpr const char *kSilent = QT_TRANSLATE_NOOP("Connection", "%1 does not answer; check the network, or wait.");
constexpr const char *kEncryption = QT_TRANSLATE_NOOP(
    "Connection", "The encrypted connection to %1 could not be made; check the certificate settings on both sides.");
constexpr const char *kUnreadable =
    QT_TRANSLATE_NOOP("Connection", "The address of the database cannot be read; check how it is written.");

// The first row whose sign is in the message decides. With several hosts the message speaks of each, and what a person can change comes
// before what time may heal.
const Row kRows[] = {
    {"28P01", ErrorCode::NotAuthorised, kWrongPassword},
    {"password authentication failed", ErrorCode::NotAuthorised, kWrongPassword},
    {"certificate verify failed", ErrorCode::Refused, kNotTrusted},
    {"certificate has expired", ErrorCode::Refused, kNotTrusted},
    {"does not match host name", ErrorCode::Refused, kOtherName},
    {"server does not support SSL", ErrorCode::Refused, kNoTls},
    {"no encryption", ErrorCode::Refused, kNotLetIn},
    {"root certificate file", ErrorCode::Refused, kNoRoot},
    {"channel binding", ErrorCode::Refused, kNoBinding},
    {"authentication method requirement", ErrorCode::Refused, kNoBinding},
    {"28000", ErrorCode::NotAuthorised, kNotLetIn},
    {"pg_hba.conf", ErrorCode::NotAuthorised, kNotLetIn},
    {"is not permitted to log in", ErrorCode::NotAuthorised, kNotLetIn},
    {"3D000", ErrorCode::Refused, kNoDatabase},
    {"42501", ErrorCode::NotAuthorised, kNoRight},
    {"permission denied for database", ErrorCode::NotAuthorised, kNoRight},
    {"no password supplied", ErrorCode::NotAuthorised, kNeedsPassword},
    {"53300", ErrorCode::Busy, kFull},
    {"too many clients", ErrorCode::Busy, kFull},
    {"too many connections", ErrorCode::Busy, kFull},
    {"remaining connection slots", ErrorCode::Busy, kFull},
    {"57P03", ErrorCode::Busy, kStarting},
    {"57P01", ErrorCode::Busy, kStarting},
    {"the database system is", ErrorCode::Busy, kStarting},
    {"session is read-only", ErrorCode::Busy, kReadOnly},
    {"hot standby", ErrorCode::Busy, kReadOnly},
    {"does not exist", ErrorCode::Refused, kNoDatabase}, // a role that does not exist fails as a wrong password under SCRAM
    {"expected authentication request", ErrorCode::Refused, kNoServer},
    {"invalid response to SSL negotiation", ErrorCode::Refused, kNoServer},
    {"unsupported frontend protocol", ErrorCode::Refused, kNoServer},
    {"could not translate host name", ErrorCode::Storage, kUnknownHost},
    {"Connection refused", ErrorCode::Storage, kRefused},
    {"No such file or directory", ErrorCode::Storage, kRefused},
    {"timeout expired", ErrorCode::Storage, kSilent},
    {"server closed the connection", ErrorCode::Storage, kSilent},
    {"SSL", ErrorCode::Refused, kEncryption},
    {"invalid ", ErrorCode::Usage, kUnreadable},
};

Error sentence(ErrorCode code, const char *words, const QString &detail, const QString &host, const QString &port = {},
               const QString &user = {}, const QString &database = {})
{
    // Not arg() with four values: it gives them out by the order of the numbers that a sentence has, whichever these are.
    const QStringList values{host, port, user, database};
    const QString pattern = Connection::tr(words);
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int number = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (number >= 1 && number <= values.size())
            text += values[number - 1];
        else
            text += pattern[i];
        i += number >= 1 && number <= values.size() ? 1 : 0;
    }
    return {code, text, detail};
}

/// Only what the message is recognised by is kept for logs.
bool has(const QString &message, const char *sign)
{
    static const QRegularExpression code(QStringLiteral("^[0-9A-Z]{5}$"));
    const QString word = QString::fromLatin1(sign);
    return message.contains(code.match(word).hasMatch() ? word + u':' : word);
}

} // namespace

void keepLibpqEnglish() { qputenv("PGLOCALEDIR", "/nonexistent"); }

Error connectionProblem(const QString &libpqMessage, const QString &host, const QString &port, const QString &user,
                        const QString &database)
{
    for (const Row &row : kRows) {
        if (has(libpqMessage, row.sign))
            return sentence(row.code, row.sentence, QString::fromLatin1(row.sign), host, port, user, database);
    }
    return sentence(ErrorCode::Storage, kSilent, QStringLiteral("unknown"), host);
}

Error connectionProblem(const PGconn *connection, const QString &host)
{
    const auto text = [](const char *value) { return QString::fromUtf8(value ? value : ""); };
    return connectionProblem(text(PQerrorMessage(connection)), host, text(PQport(connection)), text(PQuser(connection)),
                             text(PQdb(connection)));
}

Error helloProblem(const QString &sqlState, const QString &host, const QString &database)
{
    if (sqlState == u"42501") {
        return sentence(
            ErrorCode::NotAuthorised,
            QT_TRANSLATE_NOOP("Connection",
                              "This login is no member of the Quarterdeck database %4 on %1; ask for it to be added."),
            sqlState, host, {}, {}, database);
    }
    if (sqlState.startsWith(u"3F") || sqlState == u"42883" || sqlState == u"42P01" || sqlState == u"3D000") {
        return sentence(
            ErrorCode::Refused,
            QT_TRANSLATE_NOOP("Connection",
                              "%4 on %1 is no Quarterdeck database; check the name, or run `quarterdeckctl database init`."),
            sqlState, host, {}, {}, database);
    }
    return sentence(ErrorCode::Storage, kSilent, sqlState, host);
}

Error newerSchemaProblem(const QString &host)
{
    return sentence(ErrorCode::Newer,
                    QT_TRANSLATE_NOOP("Connection", "The database on %1 needs a newer Quarterdeck; update this console."), {},
                    host);
}

Error olderSchemaProblem(const QString &host)
{
    return sentence(
        ErrorCode::Refused,
        QT_TRANSLATE_NOOP("Connection",
                          "The database on %1 is older than this Quarterdeck; run `quarterdeckctl database upgrade`."),
        {}, host);
}

Error poolProblem(const QString &host)
{
    return sentence(
        ErrorCode::Refused,
        QT_TRANSLATE_NOOP("Connection",
                          "%1 is a connection pool in transaction mode; use session mode, or the database's own port."),
        {}, host);
}

} // namespace quarterdeck
