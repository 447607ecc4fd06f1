// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "warroom/door.h"

#include <variant>

namespace quarterdeck {

/// What can be asked of whoever owns a journal, as values: the same for the owner's own door and for a client on its socket.
struct SubmitRequest
{
    QVector<Command> commands;
};
struct EventsRequest
{
    IncidentId incident;
    qint64 afterSeq = 0;
};
/// The folded incident. Never crosses the socket: a client asks for the events and folds them itself.
struct StateRequest
{
    IncidentId incident;
};
struct SummariesRequest
{
    int limit = -1;
    int offset = 0;
};
/// Facts written after this stamp; the journal derives what is missing as it goes.
struct FactsRequest
{
    qint64 after = 0;
    int limit = 1000;
};
struct FindRefRequest
{
    QString ref;
};
struct SearchRequest
{
    QString words;
    int limit = 50;
};
struct KeepFileRequest
{
    QString mime;
    QByteArray content;
};
struct FileRequest
{
    QString sha256;
};
struct VerifyRequest
{};
struct InfoRequest
{};
/// Push and pull now; answered when it is done or has failed.
struct SyncRequest
{};
struct SyncStateRequest
{};
struct RefusedRequest
{};
/// From now on, push every commit to me.
struct FollowRequest
{};

using Request = std::variant<SubmitRequest, EventsRequest, StateRequest, SummariesRequest, FactsRequest, FindRefRequest,
                             SearchRequest, KeepFileRequest, FileRequest, VerifyRequest, InfoRequest, SyncRequest, SyncStateRequest, RefusedRequest, FollowRequest>;

/// One answer to each command of a SubmitRequest, in order.
using Receipts = QVector<Result<Receipt>>;
using FoundRef = std::optional<IncidentId>;

using Reply = std::variant<Error, Receipts, QVector<Event>, Incident, QVector<IncidentSummary>, FactsPage, FoundRef, QVector<SearchHit>, KeptFile,
                           VerifyReport, JournalInfo, SyncState, QVector<RefusedEvent>, Done>;

/// True when the journal did not take the text for a reason that has nothing to do with what it says: keep it and try again.
inline bool isStorageError(ErrorCode code)
{
    return code == ErrorCode::StorageFull || code == ErrorCode::Storage || code == ErrorCode::Damaged || code == ErrorCode::Newer
        || code == ErrorCode::Busy;
}

} // namespace quarterdeck
