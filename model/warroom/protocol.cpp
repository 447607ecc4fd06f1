// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/protocol.h"

#include "warroom/wire.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace quarterdeck::protocol {

namespace {

constexpr qsizetype kPartSize = 1024 * 1024; ///< bytes after which a list goes on in the next message

template <class... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};
template <class... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QByteArray line(const QJsonObject &object) { return compact(object) + '\n'; }

QByteArray partHead(quint64 id, const char *kind) { return "{\"re\":" + QByteArray::number(id) + ",\"is\":\"" + kind + '"'; }

template <class T>
QByteArrayList listLines(quint64 id, const char *kind, const QVector<T> &items)
{
    QByteArrayList lines;
    QByteArray part;
    for (const T &item : items) {
        part += part.isEmpty() ? partHead(id, kind) + ",\"items\":[" : QByteArray(",");
        part += compact(wire::encode(item));
        if (part.size() >= kPartSize)
            lines.append(std::exchange(part, {}) + "],\"more\":true}\n");
    }
    if (part.isEmpty())
        part = partHead(id, kind) + ",\"items\":[";
    lines.append(part + "]}\n");
    return lines;
}

QByteArrayList valueLine(quint64 id, const char *kind, const QJsonValue &value)
{
    return {
        line({{QLatin1String("re"), qint64(id)}, {QLatin1String("is"), QLatin1String(kind)}, {QLatin1String("value"), value}})};
}

template <class T>
QJsonArray array(const QVector<T> &items)
{
    QJsonArray out;
    for (const T &item : items)
        out.append(wire::encode(item));
    return out;
}

QByteArray listOf(const QJsonArray &items) { return QJsonDocument(items).toJson(QJsonDocument::Compact); }

QJsonArray ids(const QVector<IncidentId> &incidents)
{
    QJsonArray out;
    for (const IncidentId &incident : incidents)
        out.append(incident.toString());
    return out;
}

QVector<IncidentId> idsOf(const QJsonValue &list)
{
    QVector<IncidentId> incidents;
    const QJsonArray items = list.toArray();
    for (const QJsonValue &item : items) {
        if (const auto incident = IncidentId::fromString(item.toString()))
            incidents.append(*incident);
    }
    return incidents;
}

template <class T>
std::optional<Reply> listReply(const QJsonObject &message, std::optional<T> (*one)(const QJsonObject &))
{
    if (auto items = wire::decodeList<T>(message.value(QLatin1String("items")), one))
        return Reply(std::move(*items));
    return std::nullopt;
}

template <class T>
std::optional<Reply> valueReply(const QJsonObject &message, std::optional<T> (*one)(const QJsonObject &))
{
    if (auto value = one(message.value(QLatin1String("value")).toObject()))
        return Reply(std::move(*value));
    return std::nullopt;
}

std::optional<quint64> positive(const QJsonValue &value)
{
    const qint64 number = value.toInteger(-1);
    return number > 0 ? std::optional(quint64(number)) : std::nullopt;
}

} // namespace

QByteArray helloLine()
{
    return line({{QLatin1String("quarterdeck"), Version}, {QLatin1String("version"), QStringLiteral(QUARTERDECK_VERSION)}});
}

QByteArray goodbyeLine() { return line({{QLatin1String("goodbye"), true}}); }

QByteArrayList commitLines(const Commit &commit)
{
    const QByteArray head = "{\"commit\":{\"events\":[";
    QByteArrayList lines;
    QByteArray part;
    for (const Event &event : commit.events) {
        if (part.size() >= kPartSize)
            lines.append(head + std::exchange(part, {}) + "],\"summaries\":[]}}\n");
        part += (part.isEmpty() ? "" : ",") + compact(wire::encode(event));
    }
    lines.append(head + part + "],\"summaries\":" + listOf(array(commit.summaries)) + ",\"reordered\":" + listOf(ids(commit.reordered))
                 + ",\"removed\":" + listOf(ids(commit.removed)) + "}}\n");
    return lines;
}

QByteArray requestLine(quint64 id, const Request &request)
{
    QJsonObject message{{QLatin1String("id"), qint64(id)}};
    const auto ask = [&message](QLatin1String what) { message.insert(QLatin1String("ask"), what); };
    std::visit(Overloaded{[&](const SubmitRequest &r) {
                              ask(QLatin1String("submit"));
                              message.insert(QLatin1String("commands"), array(r.commands));
                          },
                          [&](const EventsRequest &r) {
                              ask(QLatin1String("events"));
                              message.insert(QLatin1String("incident"), r.incident.toString());
                              message.insert(QLatin1String("after"), r.afterSeq);
                          },
                          [&](const StateRequest &r) {
                              ask(QLatin1String("events"));
                              message.insert(QLatin1String("incident"), r.incident.toString());
                          },
                          [&](const SummariesRequest &r) {
                              ask(QLatin1String("summaries"));
                              message.insert(QLatin1String("limit"), r.limit);
                              message.insert(QLatin1String("offset"), r.offset);
                          },
                          [&](const FactsRequest &r) {
                              ask(QLatin1String("facts"));
                              message.insert(QLatin1String("after"), r.after);
                              message.insert(QLatin1String("limit"), r.limit);
                          },
                          [&](const FindRefRequest &r) {
                              ask(QLatin1String("find_ref"));
                              message.insert(QLatin1String("ref"), r.ref);
                          },
                          [&](const SearchRequest &r) {
                              ask(QLatin1String("search"));
                              message.insert(QLatin1String("words"), r.words);
                              message.insert(QLatin1String("limit"), r.limit);
                          },
                          [&](const KeepFileRequest &r) {
                              ask(QLatin1String("keep_file"));
                              message.insert(QLatin1String("mime"), r.mime);
                              message.insert(QLatin1String("content"), QString::fromLatin1(r.content.toBase64()));
                          },
                          [&](const FileRequest &r) {
                              ask(QLatin1String("file"));
                              message.insert(QLatin1String("sha256"), r.sha256);
                          },
                          [&](const VerifyRequest &) { ask(QLatin1String("verify")); },
                          [&](const InfoRequest &) { ask(QLatin1String("info")); },
                          [&](const SyncRequest &) { ask(QLatin1String("sync")); },
                          [&](const SyncStateRequest &) { ask(QLatin1String("sync_state")); },
                          [&](const RefusedRequest &) { ask(QLatin1String("refused")); },
                          [&](const FollowRequest &) { ask(QLatin1String("follow")); }},
               request);
    return line(message);
}

std::optional<Request> decodeRequest(const QJsonObject &message)
{
    const QString ask = message.value(QLatin1String("ask")).toString();
    if (ask == u"submit") {
        if (auto commands = wire::decodeList<Command>(message.value(QLatin1String("commands")), wire::decodeCommand))
            return SubmitRequest{std::move(*commands)};
        return std::nullopt;
    }
    if (ask == u"events") {
        if (const auto incident = IncidentId::fromString(message.value(QLatin1String("incident")).toString()))
            return EventsRequest{*incident, message.value(QLatin1String("after")).toInteger()};
        return std::nullopt;
    }
    if (ask == u"summaries")
        return SummariesRequest{message.value(QLatin1String("limit")).toInt(-1), message.value(QLatin1String("offset")).toInt()};
    if (ask == u"facts")
        return FactsRequest{message.value(QLatin1String("after")).toInteger(), message.value(QLatin1String("limit")).toInt(1000)};
    if (ask == u"find_ref")
        return FindRefRequest{message.value(QLatin1String("ref")).toString()};
    if (ask == u"search")
        return SearchRequest{message.value(QLatin1String("words")).toString(), message.value(QLatin1String("limit")).toInt(50)};
    if (ask == u"keep_file")
        return KeepFileRequest{message.value(QLatin1String("mime")).toString(),
                               QByteArray::fromBase64(message.value(QLatin1String("content")).toString().toLatin1())};
    if (ask == u"file")
        return FileRequest{message.value(QLatin1String("sha256")).toString()};
    if (ask == u"verify")
        return VerifyRequest{};
    if (ask == u"info")
        return InfoRequest{};
    if (ask == u"sync")
        return SyncRequest{};
    if (ask == u"sync_state")
        return SyncStateRequest{};
    if (ask == u"refused")
        return RefusedRequest{};
    if (ask == u"follow")
        return FollowRequest{};
    return std::nullopt;
}

QByteArrayList replyLines(quint64 id, const Reply &reply)
{
    return std::visit(
        Overloaded{[id](const Error &error) { return valueLine(id, "error", wire::encode(error)); },
                   [id](const Receipts &answers) { return listLines(id, "receipts", answers); },
                   [id](const QVector<Event> &events) { return listLines(id, "events", events); },
                   [id](const Incident &) { return valueLine(id, "done", true); },
                   [id](const QVector<IncidentSummary> &summaries) { return listLines(id, "summaries", summaries); },
                   [id](const FactsPage &page) { return valueLine(id, "facts", wire::encode(page)); },
                   [id](const FoundRef &found) {
                       return valueLine(id, "incident", found ? QJsonValue(found->toString()) : QJsonValue());
                   },
                   [id](const QVector<SearchHit> &hits) { return listLines(id, "hits", hits); },
                   [id](const KeptFile &file) { return valueLine(id, "file", wire::encode(file)); },
                   [id](const VerifyReport &report) { return valueLine(id, "verified", wire::encode(report)); },
                   [id](const JournalInfo &info) { return valueLine(id, "info", wire::encode(info)); },
                   [id](const SyncState &state) { return valueLine(id, "sync", wire::encode(state)); },
                   [id](const QVector<RefusedEvent> &refused) { return listLines(id, "refused", refused); },
                   [id](const Done &) { return valueLine(id, "done", true); }},
        reply);
}

std::optional<Reply> decodeReply(const QJsonObject &message)
{
    const QString kind = message.value(QLatin1String("is")).toString();
    if (kind == u"error")
        return valueReply<Error>(message, wire::decodeError);
    if (kind == u"receipts")
        return listReply<Result<Receipt>>(message, wire::decodeAnswer);
    if (kind == u"events")
        return listReply<Event>(message, wire::decodeEvent);
    if (kind == u"summaries")
        return listReply<IncidentSummary>(message, wire::decodeSummary);
    if (kind == u"facts")
        return valueReply<FactsPage>(message, wire::decodeFactsPage);
    if (kind == u"incident")
        return Reply(FoundRef(IncidentId::fromString(message.value(QLatin1String("value")).toString())));
    if (kind == u"hits")
        return listReply<SearchHit>(message, wire::decodeHit);
    if (kind == u"file")
        return valueReply<KeptFile>(message, wire::decodeFile);
    if (kind == u"verified")
        return valueReply<VerifyReport>(message, wire::decodeVerifyReport);
    if (kind == u"info")
        return valueReply<JournalInfo>(message, wire::decodeInfo);
    if (kind == u"sync")
        return valueReply<SyncState>(message, wire::decodeSyncState);
    if (kind == u"refused")
        return listReply<RefusedEvent>(message, wire::decodeRefused);
    if (kind == u"done")
        return Reply(Done{});
    return std::nullopt;
}

bool hasMore(const QJsonObject &message) { return message.value(QLatin1String("more")).toBool(); }

bool appendPart(Reply &whole, Reply &&part)
{
    if (whole.index() != part.index())
        return false;
    return std::visit(
        [&part]<class T>(T &list) {
            if constexpr (
                std::is_same_v<
                    T,
                    Receipts> || std::is_same_v<T, QVector<Event>> || std::is_same_v<T, QVector<IncidentSummary>> || std::is_same_v<T, QVector<RefusedEvent>> || std::is_same_v<T, QVector<SearchHit>>) {
                list.append(std::get<T>(std::move(part)));
                return true;
            } else {
                return false;
            }
        },
        whole);
}

Outcome checkHello(const QJsonObject &message)
{
    const QJsonValue version = message.value(QLatin1String("quarterdeck"));
    if (!version.isDouble())
        return Error{
            ErrorCode::Usage,
            QCoreApplication::translate("Door", "Another program answers at this journal's socket; end it and try again."),
            {}};
    if (version.toInt() != Version)
        return Error{ErrorCode::Newer,
                     QCoreApplication::translate("Door",
                                                 "Another version of Quarterdeck has this journal open; close it or use that "
                                                 "version here too."),
                     message.value(QLatin1String("version")).toString()};
    return Done{};
}

bool isGoodbye(const QJsonObject &message) { return message.value(QLatin1String("goodbye")).toBool(); }

std::optional<Commit> decodeCommit(const QJsonObject &message)
{
    const QJsonValue value = message.value(QLatin1String("commit"));
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject object = value.toObject();
    auto events = wire::decodeList<Event>(object.value(QLatin1String("events")), wire::decodeEvent);
    auto summaries = wire::decodeList<IncidentSummary>(object.value(QLatin1String("summaries")), wire::decodeSummary);
    if (!events || !summaries)
        return std::nullopt;
    return Commit{std::move(*events), std::move(*summaries), idsOf(object.value(QLatin1String("reordered"))),
                  idsOf(object.value(QLatin1String("removed")))};
}

QByteArray syncLine(const SyncState &state) { return line({{QLatin1String("sync_state"), wire::encode(state)}}); }

std::optional<SyncState> decodeSync(const QJsonObject &message)
{
    const QJsonValue state = message.value(QLatin1String("sync_state"));
    return state.isObject() ? wire::decodeSyncState(state.toObject()) : std::nullopt;
}

std::optional<quint64> requestId(const QJsonObject &message) { return positive(message.value(QLatin1String("id"))); }

std::optional<quint64> replyId(const QJsonObject &message) { return positive(message.value(QLatin1String("re"))); }

} // namespace quarterdeck::protocol
