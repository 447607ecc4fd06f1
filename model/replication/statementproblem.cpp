// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/statementproblem.h"

#include "replication/libpq.h"

#include <QCoreApplication>

#include <algorithm>

namespace quarterdeck {

namespace {

using Kind = LinkProblem::Kind;

struct Meaning
{
    const char *state; ///< an SQLSTATE or the beginning of one; the longest that fits counts
    Kind kind;
    ErrorCode code;
    const char *sentence;
};

constexpr char kBusy[] = QT_TRANSLATE_NOOP("Link", "The shared database is busy or stopping; Quarterdeck tries again by itself.");
constexpr char kInvalid[] =
    QT_TRANSLATE_NOOP("Link", "The shared database cannot take this entry as it is; it stays here and can be exported.");
constexpr char kClash[] = QT_TRANSLATE_NOOP(
    "Link", "The shared log already has something else under this entry's number; the entry stays here and can be exported.");
constexpr char kForbidden[] =
    QT_TRANSLATE_NOOP("Link", "Your login may not write to this incident: ask one of its members to add you, then try again.");
constexpr char kOther[] = QT_TRANSLATE_NOOP(
    "Link", "The shared database speaks another version of Quarterdeck's language: update the older of the two.");
constexpr char kLogin[] = QT_TRANSLATE_NOOP("Link", "The shared database refuses the login: check the name and the password.");

constexpr Meaning kMeanings[] = {
    {"0A000", Kind::Lost, ErrorCode::Busy, kBusy}, // a prepared statement whose function was just upgraded
    {"08", Kind::Lost, ErrorCode::Busy, kBusy},
    {"22", Kind::Refused, ErrorCode::Refused, kInvalid},
    {"23", Kind::Refused, ErrorCode::Refused, kInvalid},
    {"23505", Kind::Refused, ErrorCode::Conflict, kClash},
    {"25006", Kind::Lost, ErrorCode::Busy, kBusy}, // was the primary a moment ago
    {"26", Kind::Lost, ErrorCode::Busy, kBusy},    // another server process answers: prepared statements are gone
    {"28", Kind::Login, ErrorCode::NotAuthorised, kLogin},
    {"3F", Kind::Stop, ErrorCode::Newer, kOther},
    {"40", Kind::Lost, ErrorCode::Busy, kBusy},
    {"42", Kind::Stop, ErrorCode::Newer, kOther},
    {"42501", Kind::Refused, ErrorCode::NotAuthorised, kForbidden},
    {"53", Kind::Lost, ErrorCode::Busy, kBusy},
    {"54", Kind::Refused, ErrorCode::Refused, kInvalid}, // too large, too deeply nested
    {"55P03", Kind::Lost, ErrorCode::Busy, kBusy},
    {"57", Kind::Lost, ErrorCode::Busy, kBusy},
    {"P0", Kind::Refused, ErrorCode::Refused, kInvalid},
};

/// What is not in the table (a broken extension, an internal error) is the server's trouble, not the entry's: wait and try again.
constexpr Meaning kUnknown{"", Kind::Lost, ErrorCode::Busy, kBusy};

QByteArray field(const PGresult *result, int code)
{
    const char *text = PQresultErrorField(result, code);
    return text ? QByteArray(text) : QByteArray();
}

const Meaning &meaningOf(const QByteArray &state)
{
    const Meaning *best = &kUnknown;
    for (const Meaning &each : kMeanings) {
        if (state.startsWith(each.state) && qstrlen(each.state) > qstrlen(best->state))
            best = &each;
    }
    return *best;
}

} // namespace

QString sqlStateOf(const pg_result *result) { return QString::fromLatin1(field(result, PG_DIAG_SQLSTATE)); }

LinkProblem statementProblem(const pg_result *result)
{
    const QString state = sqlStateOf(result);
    const Meaning &meaning = meaningOf(state.toLatin1());
    LinkProblem problem{
        meaning.kind,
        {meaning.code, QCoreApplication::translate("Link", meaning.sentence), QStringLiteral("SQLSTATE %1").arg(state)},
        state};
    const QByteArray constraint = field(result, PG_DIAG_CONSTRAINT_NAME);
    if (!constraint.isEmpty())
        problem.error.detail += QStringLiteral(", constraint %1").arg(QString::fromUtf8(constraint));
    if (state == u"23505" && constraint == "event_device_seq")
        problem.kind = Kind::DeviceUsed;
    return problem;
}

LinkProblem linkProblem(const Error &error, const QString &sqlState)
{
    switch (error.code) {
    case ErrorCode::NotAuthorised:
        return {Kind::Login, error, sqlState};
    case ErrorCode::Storage:
    case ErrorCode::Busy:
        return {Kind::Lost, error, sqlState};
    default:
        return {Kind::Stop, error, sqlState};
    }
}

bool endsConnection(const LinkProblem &problem)
{
    static constexpr const char *kEnding[] = {"57P", "08", "0A000", "25006", "26"};
    return std::any_of(std::begin(kEnding), std::end(kEnding),
                       [&](const char *state) { return problem.sqlState.startsWith(QLatin1String(state)); });
}

LinkProblem unknownAnswer()
{
    return {Kind::Stop,
            {ErrorCode::Newer, QCoreApplication::translate("Link", kOther), QStringLiteral("answer of another shape")},
            {}};
}

} // namespace quarterdeck
