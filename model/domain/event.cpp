// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/event.h"

#include "domain/plaintext.h"

#include "domain/command.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QtEndian>

namespace quarterdeck {

namespace {

void addInteger(QCryptographicHash &hash, qint64 value)
{
    const qint64 bigEndian = qToBigEndian(value);
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian));
}

void addSized(QCryptographicHash &hash, const QByteArray &utf8)
{
    const quint32 size = qToBigEndian(static_cast<quint32>(utf8.size()));
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&size), sizeof size));
    hash.addData(utf8);
}

} // namespace

QByteArray encodeBody(Instant recorded, const QString &console, const Payload &payload, const QString &onBehalfOf)
{
    QJsonObject body{{QLatin1String("v"), 1},
                     {QLatin1String("recorded"), recorded.ms},
                     {QLatin1String("console"), console},
                     {QLatin1String("p"), encode(payload)}};
    if (!onBehalfOf.isEmpty())
        body.insert(QLatin1String("as"), onBehalfOf);
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

Event toEvent(const LogRecord &record)
{
    const QJsonObject body = QJsonDocument::fromJson(record.body).object();
    const QJsonValue recorded = body.value(QLatin1String("recorded"));
    // A newer body version may mean something else by the same words: keep it, do not guess.
    const bool known = body.value(QLatin1String("v")).toInt() == 1;
    const QJsonObject inner = known ? body.value(QLatin1String("p")).toObject() : body;
    Payload payload = UnknownPayload{record.kind, inner};
    if (known)
        payload = decode(record.kind, inner);
    return Event{record.id,
                 record.incident,
                 record.author,
                 inert(body.value(QLatin1String("console")).toString()),
                 recorded.isDouble() ? Instant{recorded.toInteger()} : Instant{record.hlc >> 16},
                 record.seq,
                 record.baseSeq,
                 std::move(payload),
                 inert(body.value(QLatin1String("as")).toString()),
                 record.isRedacted()};
}

QByteArray bodyHash(const LogRecord &record)
{
    if (record.isRedacted())
        return record.bodyHash;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(record.salt);
    hash.addData(record.body);
    return hash.result();
}

QByteArray contentHash(const LogRecord &record)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView("QDC1"));
    hash.addData(record.incident.toBytes());
    hash.addData(record.id.toBytes());
    addSized(hash, record.author.toUtf8());
    hash.addData(record.device.toBytes());
    addInteger(hash, record.deviceSeq);
    addInteger(hash, record.baseSeq);
    addInteger(hash, record.hlc);
    addSized(hash, record.kind.toUtf8());
    hash.addData(bodyHash(record));
    return hash.result();
}

QByteArray chainHash(const QByteArray &previous, const QByteArray &content, qint64 seq, qint64 receivedUs)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView("QDH1"));
    hash.addData(previous.isEmpty() ? QByteArray(32, '\0') : previous);
    hash.addData(content);
    addInteger(hash, seq);
    addInteger(hash, receivedUs);
    return hash.result();
}

EventId eventIdFor(const CommandId &command, int index)
{
    return EventId::derived(command.uuid(), QByteArray::number(index));
}

} // namespace quarterdeck
