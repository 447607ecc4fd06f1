// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/wire.h"

#include <QJsonArray>

#include <array>
#include <utility>

namespace quarterdeck::wire {

namespace {

/// What an Error is called outside this process; only ever add.
const std::array<std::pair<ErrorCode, QLatin1String>, 11> kErrorWords{{
    {ErrorCode::Refused, QLatin1String("refused")},
    {ErrorCode::Usage, QLatin1String("usage")},
    {ErrorCode::NotFound, QLatin1String("not_found")},
    {ErrorCode::NotAuthorised, QLatin1String("not_authorised")},
    {ErrorCode::Conflict, QLatin1String("conflict")},
    {ErrorCode::StorageFull, QLatin1String("storage_full")},
    {ErrorCode::Storage, QLatin1String("storage")},
    {ErrorCode::Damaged, QLatin1String("damaged")},
    {ErrorCode::Newer, QLatin1String("newer")},
    {ErrorCode::Busy, QLatin1String("busy")},
    {ErrorCode::Cancelled, QLatin1String("cancelled")},
}};

template <class Id>
std::optional<Id> id(const QJsonObject &object, QLatin1String name)
{
    return Id::fromString(object.value(name).toString());
}

QString text(const QJsonObject &object, QLatin1String name) { return object.value(name).toString(); }

qint64 number(const QJsonObject &object, QLatin1String name) { return object.value(name).toInteger(); }

std::optional<Instant> moment(const QJsonObject &object, QLatin1String name)
{
    const QJsonValue value = object.value(name);
    return value.isDouble() ? std::optional(Instant{value.toInteger()}) : std::nullopt;
}

void put(QJsonObject &object, QLatin1String name, const std::optional<Instant> &at)
{
    if (at)
        object.insert(name, at->ms);
}

} // namespace

QJsonObject encode(const Command &command)
{
    QJsonObject object{{QLatin1String("id"), command.id.toString()},
                       {QLatin1String("incident"), command.incident.toString()},
                       {QLatin1String("author"), command.author},
                       {QLatin1String("console"), command.console},
                       {QLatin1String("at"), command.at.ms},
                       {QLatin1String("kind"), kindOf(command.payload)},
                       {QLatin1String("p"), quarterdeck::encode(command.payload)}};
    if (command.baseSeq)
        object.insert(QLatin1String("base"), *command.baseSeq);
    if (command.eventId)
        object.insert(QLatin1String("event"), command.eventId->toString());
    return object;
}

std::optional<Command> decodeCommand(const QJsonObject &object)
{
    const auto commandId = id<CommandId>(object, QLatin1String("id"));
    const auto incident = id<IncidentId>(object, QLatin1String("incident"));
    const auto at = moment(object, QLatin1String("at"));
    if (!commandId || !incident || !at || !object.value(QLatin1String("p")).isObject())
        return std::nullopt;
    Command command{*commandId,
                    *incident,
                    text(object, QLatin1String("author")),
                    text(object, QLatin1String("console")),
                    *at,
                    decode(text(object, QLatin1String("kind")), object.value(QLatin1String("p")).toObject()),
                    {},
                    {}};
    if (const QJsonValue base = object.value(QLatin1String("base")); base.isDouble())
        command.baseSeq = base.toInteger();
    if (object.contains(QLatin1String("event"))) {
        command.eventId = id<EventId>(object, QLatin1String("event"));
        if (!command.eventId)
            return std::nullopt;
    }
    return command;
}

QJsonObject encode(const Event &event)
{
    QJsonObject object{{QLatin1String("id"), event.id.toString()},
            {QLatin1String("incident"), event.incident.toString()},
            {QLatin1String("author"), event.author},
            {QLatin1String("console"), event.console},
            {QLatin1String("recorded"), event.recorded.ms},
            {QLatin1String("seq"), event.seq},
            {QLatin1String("base"), event.baseSeq},
            {QLatin1String("kind"), kindOf(event.payload)},
            {QLatin1String("p"), quarterdeck::encode(event.payload)}};
    if (!event.onBehalfOf.isEmpty())
        object.insert(QLatin1String("as"), event.onBehalfOf);
    if (event.redacted)
        object.insert(QLatin1String("redacted"), true);
    return object;
}

std::optional<Event> decodeEvent(const QJsonObject &object)
{
    const auto eventId = id<EventId>(object, QLatin1String("id"));
    const auto incident = id<IncidentId>(object, QLatin1String("incident"));
    const auto recorded = moment(object, QLatin1String("recorded"));
    if (!eventId || !incident || !recorded)
        return std::nullopt;
    return Event{*eventId,
                 *incident,
                 text(object, QLatin1String("author")),
                 text(object, QLatin1String("console")),
                 *recorded,
                 number(object, QLatin1String("seq")),
                 number(object, QLatin1String("base")),
                 decode(text(object, QLatin1String("kind")), object.value(QLatin1String("p")).toObject()),
                 text(object, QLatin1String("as")),
                 object.value(QLatin1String("redacted")).toBool()};
}

QJsonObject encode(const IncidentSummary &summary)
{
    QJsonObject object{{QLatin1String("id"), summary.id.toString()},     {QLatin1String("ref"), summary.ref},
                       {QLatin1String("title"), summary.title},          {QLatin1String("kind"), key(summary.kind)},
                       {QLatin1String("private"), summary.isPrivate},    {QLatin1String("withdrawn"), summary.withdrawn},    {QLatin1String("status"), key(summary.status)},
                       {QLatin1String("rank"), summary.severityRank},    {QLatin1String("severity"), summary.severityName},
                       {QLatin1String("services"), summary.services},    {QLatin1String("commander"), summary.commander},
                       {QLatin1String("declared"), summary.declared.ms}, {QLatin1String("activity"), summary.lastActivity.ms},
                       {QLatin1String("entries"), summary.entries},      {QLatin1String("seq"), summary.lastSeq}};
    put(object, QLatin1String("vacant"), summary.commanderVacantSince);
    put(object, QLatin1String("resolved"), summary.resolved);
    return object;
}

std::optional<IncidentSummary> decodeSummary(const QJsonObject &object)
{
    const auto incident = id<IncidentId>(object, QLatin1String("id"));
    const auto kind = kindFromKey(text(object, QLatin1String("kind")));
    const auto status = statusFromKey(text(object, QLatin1String("status")));
    if (!incident || !kind || !status)
        return std::nullopt;
    IncidentSummary summary{*incident};
    summary.ref = text(object, QLatin1String("ref"));
    summary.title = text(object, QLatin1String("title"));
    summary.kind = *kind;
    summary.isPrivate = object.value(QLatin1String("private")).toBool();
    summary.withdrawn = object.value(QLatin1String("withdrawn")).toBool();
    summary.status = *status;
    summary.severityRank = object.value(QLatin1String("rank")).toInt();
    summary.severityName = text(object, QLatin1String("severity"));
    summary.services = text(object, QLatin1String("services"));
    summary.commander = text(object, QLatin1String("commander"));
    summary.commanderVacantSince = moment(object, QLatin1String("vacant"));
    summary.declared = {number(object, QLatin1String("declared"))};
    summary.resolved = moment(object, QLatin1String("resolved"));
    summary.lastActivity = {number(object, QLatin1String("activity"))};
    summary.entries = object.value(QLatin1String("entries")).toInt();
    summary.lastSeq = number(object, QLatin1String("seq"));
    return summary;
}

QJsonObject encode(const FactsPage &page)
{
    QJsonArray bodies;
    for (const QByteArray &body : page.bodies)
        bodies.append(QString::fromLatin1(body.toBase64()));
    return {{QLatin1String("bodies"), bodies},
            {QLatin1String("last"), page.last},
            {QLatin1String("series"), page.series},
            {QLatin1String("incidents"), page.incidents},
            {QLatin1String("more"), page.more}};
}

std::optional<FactsPage> decodeFactsPage(const QJsonObject &object)
{
    if (!object.value(QLatin1String("bodies")).isArray())
        return std::nullopt;
    FactsPage page;
    const QJsonArray bodies = object.value(QLatin1String("bodies")).toArray();
    for (const QJsonValue &body : bodies)
        page.bodies.append(QByteArray::fromBase64(body.toString().toLatin1()));
    page.last = number(object, QLatin1String("last"));
    page.series = number(object, QLatin1String("series"));
    page.incidents = number(object, QLatin1String("incidents"));
    page.more = object.value(QLatin1String("more")).toBool();
    return page;
}

QJsonObject encode(const Error &error)
{
    QLatin1String word = kErrorWords.front().second;
    for (const auto &[code, name] : kErrorWords) {
        if (code == error.code)
            word = name;
    }
    return {{QLatin1String("code"), word}, {QLatin1String("message"), error.message}, {QLatin1String("detail"), error.detail}};
}

std::optional<Error> decodeError(const QJsonObject &object)
{
    const QString word = text(object, QLatin1String("code"));
    for (const auto &[code, name] : kErrorWords) {
        if (word == name)
            return Error{code, text(object, QLatin1String("message")), text(object, QLatin1String("detail"))};
    }
    return std::nullopt;
}

QJsonObject encode(const Result<Receipt> &answer)
{
    if (!answer)
        return {{QLatin1String("error"), encode(answer.error())}};
    QJsonArray events;
    for (const Event &event : answer->events)
        events.append(encode(event));
    QJsonObject object{{QLatin1String("incident"), answer->incident.toString()}, {QLatin1String("events"), events}};
    if (answer->repeated)
        object.insert(QLatin1String("repeated"), true);
    return object;
}

std::optional<Result<Receipt>> decodeAnswer(const QJsonObject &object)
{
    if (object.contains(QLatin1String("error"))) {
        if (auto error = decodeError(object.value(QLatin1String("error")).toObject()))
            return Result<Receipt>(std::move(*error));
        return std::nullopt;
    }
    const auto incident = id<IncidentId>(object, QLatin1String("incident"));
    auto events = decodeList<Event>(object.value(QLatin1String("events")), decodeEvent);
    if (!incident || !events)
        return std::nullopt;
    return Result<Receipt>(Receipt{*incident, std::move(*events), object.value(QLatin1String("repeated")).toBool()});
}

QJsonObject encode(const SearchHit &hit)
{
    return {{QLatin1String("incident"), hit.incident.toString()},
            {QLatin1String("entry"), hit.entry.toString()},
            {QLatin1String("snippet"), hit.snippet}};
}

std::optional<SearchHit> decodeHit(const QJsonObject &object)
{
    const auto incident = id<IncidentId>(object, QLatin1String("incident"));
    const auto entry = id<EventId>(object, QLatin1String("entry"));
    if (!incident || !entry)
        return std::nullopt;
    return SearchHit{*incident, *entry, text(object, QLatin1String("snippet"))};
}

QJsonObject encode(const KeptFile &file)
{
    return {{QLatin1String("sha256"), file.sha256},
            {QLatin1String("mime"), file.mime},
            {QLatin1String("content"), QString::fromLatin1(file.content.toBase64())}};
}

std::optional<KeptFile> decodeFile(const QJsonObject &object)
{
    const QString sha256 = object.value(QLatin1String("sha256")).toString();
    if (sha256.isEmpty())
        return std::nullopt;
    return KeptFile{sha256, object.value(QLatin1String("mime")).toString(),
                    QByteArray::fromBase64(object.value(QLatin1String("content")).toString().toLatin1())};
}

QJsonObject encode(const VerifyReport &report)
{
    return {{QLatin1String("incidents"), report.incidents},
            {QLatin1String("events"), report.events},
            {QLatin1String("problems"), QJsonArray::fromStringList(report.problems)}};
}

std::optional<VerifyReport> decodeVerifyReport(const QJsonObject &object)
{
    if (!object.value(QLatin1String("problems")).isArray())
        return std::nullopt;
    VerifyReport report{number(object, QLatin1String("incidents")), number(object, QLatin1String("events")), {}};
    const QJsonArray problems = object.value(QLatin1String("problems")).toArray();
    for (const QJsonValue &problem : problems)
        report.problems.append(problem.toString());
    return report;
}

QJsonObject encode(const JournalInfo &info)
{
    return {{QLatin1String("device"), info.device.toString()},
            {QLatin1String("path"), info.path},
            {QLatin1String("format"), info.format},
            {QLatin1String("events"), info.events},
            {QLatin1String("incidents"), info.incidents},
            {QLatin1String("shared"), info.shared}};
}

std::optional<JournalInfo> decodeInfo(const QJsonObject &object)
{
    const auto device = id<DeviceId>(object, QLatin1String("device"));
    if (!device)
        return std::nullopt;
    return JournalInfo{*device, text(object, QLatin1String("path")), object.value(QLatin1String("format")).toInt(),
                       number(object, QLatin1String("events")), number(object, QLatin1String("incidents")),
                       object.value(QLatin1String("shared")).toBool()};
}

QJsonObject encode(const RefusedEvent &refused)
{
    return {{QLatin1String("event"), encode(refused.event)}, {QLatin1String("reason"), refused.reason}};
}

std::optional<RefusedEvent> decodeRefused(const QJsonObject &object)
{
    auto event = decodeEvent(object.value(QLatin1String("event")).toObject());
    return event ? std::optional(RefusedEvent{std::move(*event), text(object, QLatin1String("reason"))}) : std::nullopt;
}

QJsonObject encode(const SyncState &state)
{
    return {{QLatin1String("kind"), int(state.kind)},
            {QLatin1String("why"), encode(state.why)},
            {QLatin1String("since"), state.since.ms},
            {QLatin1String("heard"), state.heard.ms},
            {QLatin1String("current"), state.upToDate},
            {QLatin1String("writes"), state.mayWrite},
            {QLatin1String("unsent"), state.unsent},
            {QLatin1String("unsent_since"), state.unsentSince.ms},
            {QLatin1String("refused"), state.refused},
            {QLatin1String("skew"), state.skewMs},
            {QLatin1String("login"), state.login},
            {QLatin1String("server"), state.server}};
}

std::optional<SyncState> decodeSyncState(const QJsonObject &object)
{
    const int kind = object.value(QLatin1String("kind")).toInt(-1);
    const auto why = decodeError(object.value(QLatin1String("why")).toObject());
    if (kind < 0 || kind > int(SyncState::Kind::Stopped) || !why)
        return std::nullopt;
    SyncState state;
    state.kind = SyncState::Kind(kind);
    state.why = *why;
    state.since = {number(object, QLatin1String("since"))};
    state.heard = {number(object, QLatin1String("heard"))};
    state.upToDate = object.value(QLatin1String("current")).toBool();
    state.mayWrite = object.value(QLatin1String("writes")).toBool();
    state.unsent = number(object, QLatin1String("unsent"));
    state.unsentSince = {number(object, QLatin1String("unsent_since"))};
    state.refused = number(object, QLatin1String("refused"));
    state.skewMs = number(object, QLatin1String("skew"));
    state.login = text(object, QLatin1String("login"));
    state.server = text(object, QLatin1String("server"));
    return state;
}

} // namespace quarterdeck::wire
