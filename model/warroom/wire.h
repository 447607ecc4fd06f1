// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "warroom/doorrequest.h"

#include <QJsonObject>

namespace quarterdeck {

/// How the values of the door are written as JSON, for the owner's socket and for the rescue file. Pure. Payloads are written as
/// the log writes them. Decoding is total: what cannot be read is nullopt; keys it does not know are ignored.
namespace wire {

QJsonObject encode(const Command &command);
QJsonObject encode(const Event &event);
QJsonObject encode(const IncidentSummary &summary);
QJsonObject encode(const FactsPage &page);
QJsonObject encode(const Error &error);
QJsonObject encode(const Result<Receipt> &answer);
QJsonObject encode(const SearchHit &hit);
QJsonObject encode(const KeptFile &file);
QJsonObject encode(const VerifyReport &report);
QJsonObject encode(const JournalInfo &info);
QJsonObject encode(const RefusedEvent &refused);
std::optional<RefusedEvent> decodeRefused(const QJsonObject &object);
QJsonObject encode(const SyncState &state);
std::optional<SyncState> decodeSyncState(const QJsonObject &object);

std::optional<Command> decodeCommand(const QJsonObject &object);
std::optional<Event> decodeEvent(const QJsonObject &object);
std::optional<IncidentSummary> decodeSummary(const QJsonObject &object);
std::optional<FactsPage> decodeFactsPage(const QJsonObject &object);
std::optional<Error> decodeError(const QJsonObject &object);
std::optional<Result<Receipt>> decodeAnswer(const QJsonObject &object);
std::optional<SearchHit> decodeHit(const QJsonObject &object);
std::optional<KeptFile> decodeFile(const QJsonObject &object);
std::optional<VerifyReport> decodeVerifyReport(const QJsonObject &object);
std::optional<JournalInfo> decodeInfo(const QJsonObject &object);

/// Every element through `one`; nullopt when the value is no array or one element cannot be read.
template <class T>
std::optional<QVector<T>> decodeList(const QJsonValue &value, std::optional<T> (*one)(const QJsonObject &));

} // namespace wire
} // namespace quarterdeck

#include <QJsonArray>

template <class T>
std::optional<QVector<T>> quarterdeck::wire::decodeList(const QJsonValue &value, std::optional<T> (*one)(const QJsonObject &))
{
    if (!value.isArray())
        return std::nullopt;
    const QJsonArray array = value.toArray();
    QVector<T> list;
    list.reserve(array.size());
    for (const QJsonValue &element : array) {
        std::optional<T> decoded = one(element.toObject());
        if (!decoded)
            return std::nullopt;
        list.append(std::move(*decoded));
    }
    return list;
}
