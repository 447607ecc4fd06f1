// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "warroom/doorrequest.h"

#include <QJsonObject>

namespace quarterdeck {

/// The messages between a journal's owner and the other processes of the same user: one line of compact JSON each.
///   client:  {"quarterdeck":3,"version":"…"}, then {"id":N,"ask":"submit",…}
///   owner:   {"quarterdeck":3,"version":"…"}, then {"re":N,"is":"events","items":[…],"more":true}, {"commit":{…}}, {"sync_state":{…}}, {"goodbye":true}
/// Long answers come in parts with "more" set on all but the last. Pure; total when decoding.
namespace protocol {

inline constexpr int Version = 3;
inline constexpr qsizetype MaxMessage = 40 * 1024 * 1024; ///< bytes of one line, which the largest file fits in; a longer one ends the connection

QByteArray helloLine();
QByteArray goodbyeLine();
/// Several lines when it is long; each is a commit of its own, in order.
QByteArrayList commitLines(const Commit &commit);
QByteArray requestLine(quint64 id, const Request &request);
QByteArrayList replyLines(quint64 id, const Reply &reply);

/// Error Newer when the other side speaks another version of this protocol, Usage when it speaks something else altogether.
Outcome checkHello(const QJsonObject &message);
bool isGoodbye(const QJsonObject &message);
QByteArray syncLine(const SyncState &state);
std::optional<SyncState> decodeSync(const QJsonObject &message);
std::optional<Commit> decodeCommit(const QJsonObject &message);
/// The number of a request or of the request a reply answers; nullopt when there is none.
std::optional<quint64> requestId(const QJsonObject &message);
std::optional<quint64> replyId(const QJsonObject &message);
std::optional<Request> decodeRequest(const QJsonObject &message);
std::optional<Reply> decodeReply(const QJsonObject &message);
bool hasMore(const QJsonObject &message);
/// Appends the next part of a list; false when the parts are not of the same kind.
bool appendPart(Reply &whole, Reply &&part);

} // namespace protocol
} // namespace quarterdeck
