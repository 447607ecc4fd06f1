// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/payload.h"

#include <QTimeZone>

namespace quarterdeck {

/// What the parser may know; it reads nothing else, so the same line in the same context always means the same.
struct ScribeContext
{
    Instant now;                          ///< the moment of the line's first keystroke
    QTimeZone zone = QTimeZone::utc();    ///< display zone: clock times without "z" are read in it
    std::optional<Instant> incidentStart; ///< earlier than this less 24 h needs a second Enter
    QStringList knownPeople;              ///< handles, for "did you mean"; unknown ones still log
    std::optional<EntryType> presetType;  ///< an F-key; a type in the line wins
    std::optional<Instant> presetTime;    ///< F12 stamp or Ctrl+Enter; a time in the line wins
};

/// A recognised piece of the line, for chips and highlighting. Offsets count QChars of the line as given.
struct ScribeToken
{
    enum class Kind { Time, Type, Person, Role, Service, Ref, Url, TimeBox, Command };
    Kind kind;
    qsizetype start;
    qsizetype length;
    QString value; ///< normalised: handle, service, "A7", URL, type key, canonical role, RFC 3339, command, time box in ms
    friend bool operator==(const ScribeToken &, const ScribeToken &) = default;
};

enum class LineKind {
    Empty,           ///< no text to log; a time or type typed so far is in body and tokens
    Entry,           ///< body is ready
    Command,         ///< a known /command: command and arguments are set
    NearMissCommand, ///< "/stauts": suggestion and arguments are set; Enter runs it, Ctrl+Enter logs as text (body is ready too)
};

struct ParsedLine
{
    LineKind kind = LineKind::Empty;
    EntryBody body;
    QVector<ScribeToken> tokens;
    bool timeGiven = false;          ///< the line itself said when
    bool rolledToYesterday = false;  ///< a clock time ahead of now was read as yesterday's: amber chip with the date
    bool tooEarly = false;           ///< before incidentStart − 24 h: ask for a second Enter
    bool ambiguousHour = false;      ///< fell in the repeated hour of a DST change: show the offset
    int offsetSeconds = 0;           ///< UTC offset the time was read with
    QStringList unknownPeople;       ///< mentioned, not in knownPeople
    QHash<QString, QString> meant;   ///< unknown handle -> nearest known one, if any is near
    QString command;                 ///< without "/": "status"
    QString arguments;               ///< the rest, trimmed
    QString suggestion;              ///< for NearMissCommand: the command meant
    std::optional<QString> problem;  ///< a translated sentence; the line cannot be logged as it is (e.g. 30 February)
};

/// The commands the scribe line knows, without "/".
const QStringList &scribeCommands();

/// Reads one line of the scribe's grammar (README, "Scribe line"): `/command …`, or `[time] [type] text`. Pure and total, any
/// thread; linear, and past the first 65,536 characters a text has no mentions, so any input of any length gives an answer.
///  - Time: see readTime() in scribetime.h. A moment that does not exist or lies ahead sets `problem`; `body` is filled all the
///    same. A time alone ("14:32") is Empty: nothing to log yet.
///  - Type: `!` `?` `>` before a blank or a letter (`>` also before "@"), `*` `=` `+` `&` before a blank, or a lower-case code
///    and a blank: d: decision, a: action, h: hypothesis, f: finding, r: result, t: follow-up, c: communication, e: escalation,
///    x: detection, s: resolution, n: note. After a type (or a time) nothing is read as a command: "n: /status up" is text.
///  - Mentions: see findMentions() in scribementions.h. A role ("@ic", "@comms(@carol)") is a token, not one of body.people.
///    Services keep their spelling; people, services and refs are listed once, in order.
///  - Time box, in actions only: the first word such as /10 (minutes) /90s /2h is taken out of the text; /0 says "none".
///  - Commands: only when the line's first character is "/", so a blank before it makes it text. A word of letters that is one
///    slip (commands of up to four letters) or two slips (longer ones) away from a command is a near miss; /etc/hosts is text.
ParsedLine parseScribeLine(const QString &line, const ScribeContext &context);

/// A line that parses back to the same body in the same context: what Up-arrow recall and F2 amend put into the editor.
/// A time is written only if it differs from context.now (or presetTime), to the millisecond; a code guards a text that would
/// be read as something else. The text must be trimmed and the year have four digits; people, services, refs and assignee are
/// read from the text again, so a body whose lists say something else (an import) comes back with what its text says. Time
/// boxes are kept for actions, up to 366 days.
QString toScribeLine(const EntryBody &body, const ScribeContext &context);

/// Reads a moment as the scribe writes it ("-5m", "14:32", "yd 23:50", "1432z") or RFC 3339, for --at and milestones.
/// approximate, if given, is set when the form ended in "?". A moment in the future is returned: the caller's rules refuse it.
std::optional<Instant> parseScribeTime(const QString &text, const ScribeContext &context, bool *approximate = nullptr);

/// "10m", "90s", "1h20", "2h" -> milliseconds; nullopt when it is not a duration.
std::optional<qint64> parseDuration(const QString &text);

} // namespace quarterdeck
