// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/event.h"

#include "domain/command.h"
#include "domain/payloadjson.h"
#include "domain/plaintext.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QtEndian>

namespace quarterdeck {

namespace {

constexpr QByteArrayView kPartsBegin("QDC1");
constexpr qsizetype kUuidBytes = 16, kHashBytes = 32;

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

/// Takes one part after the other; once one is cut off, all that follow are empty.
class Parts
{
public:
    explicit Parts(QByteArrayView bytes) : m_left(bytes) {}

    bool isAtEnd() const { return m_isWhole && m_left.isEmpty(); }
    QByteArrayView take(qsizetype size)
    {
        m_isWhole = m_isWhole && size <= m_left.size();
        if (!m_isWhole)
            return {};
        const QByteArrayView part = m_left.first(size);
        m_left = m_left.sliced(size);
        return part;
    }
    QUuid uuid()
    {
        const QByteArrayView bytes = take(kUuidBytes);
        return bytes.isEmpty() ? QUuid() : QUuid::fromRfc4122(bytes);
    }
    qint64 integer()
    {
        const QByteArrayView bytes = take(sizeof(qint64));
        return bytes.isEmpty() ? 0 : qFromBigEndian<qint64>(bytes.data());
    }
    QString sized()
    {
        const QByteArrayView size = take(sizeof(quint32));
        return size.isEmpty() ? QString() : QString::fromUtf8(take(qFromBigEndian<quint32>(size.data())));
    }

private:
    QByteArrayView m_left;
    bool m_isWhole = true;
};

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
                 recorded.isDouble() ? payloadjson::instantOf(recorded) : withinCalendar({record.hlc >> 16}),
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
    hash.addData(kPartsBegin);
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

std::optional<LogRecord> fromParts(QByteArrayView bytes)
{
    Parts parts(bytes);
    if (parts.take(kPartsBegin.size()) != kPartsBegin)
        return std::nullopt;
    const auto incident = IncidentId::from(parts.uuid());
    const auto id = EventId::from(parts.uuid());
    const QString author = parts.sized();
    const auto device = DeviceId::from(parts.uuid());
    if (!incident || !id || !device)
        return std::nullopt;
    LogRecord record{.id = *id, .incident = *incident, .author = author, .device = *device};
    record.deviceSeq = parts.integer();
    record.baseSeq = parts.integer();
    record.hlc = parts.integer();
    record.kind = parts.sized();
    parts.take(kHashBytes); // of the text, which comes with it
    if (!parts.isAtEnd())
        return std::nullopt;
    record.contentHash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return record;
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
