// SPDX-License-Identifier: GPL-3.0-or-later
#include "logwriter.h"

#include <QRandomGenerator>

namespace quarterdeck::testing {

namespace {

constexpr Instant kStart{1731681612000};

/// One part of all events as PostgreSQL writes arrays.
template <class Part>
QString arrayOf(const QVector<LogRecord> &events, Part part)
{
    QStringList items;
    for (const LogRecord &event : events) {
        QString item = part(event);
        items << u'"' + item.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\"")) + u'"';
    }
    return u'{' + items.join(u',') + u'}';
}

QString hexOf(const QByteArray &bytes) { return QStringLiteral("\\x") + QString::fromLatin1(bytes.toHex()); }

QByteArray bytes(const std::optional<QString> &cell)
{
    return cell ? QByteArray::fromHex(cell->mid(2).toLatin1()) : QByteArray();
}

} // namespace

LogRecord LogWriter::makeRaw(const IncidentId &incident, const QString &kind, const QByteArray &body, qint64 baseSeq)
{
    QByteArray salt(16, Qt::Uninitialized);
    QRandomGenerator::global()->fillRange(reinterpret_cast<quint32 *>(salt.data()), 4);
    LogRecord record{
        EventId::random(), incident, m_author, m_device, ++m_deviceSeq, baseSeq, kStart.ms << 16, kind, salt, body, {}};
    record.contentHash = contentHash(record);
    return record;
}

LogRecord LogWriter::make(const IncidentId &incident, const Payload &payload, qint64 baseSeq, Instant recorded,
                          const QString &onBehalfOf)
{
    LogRecord record =
        makeRaw(incident, kindOf(payload), encodeBody(recorded, QStringLiteral("laptop"), payload, onBehalfOf), baseSeq);
    record.hlc = recorded.ms << 16;
    record.contentHash = contentHash(record);
    return record;
}

PgRows LogWriter::append(const IncidentId &incident, const QVector<LogRecord> &events)
{
    return m_session.run(QStringLiteral("SELECT id, abs(place) AS seq, place < 0 AS duplicate FROM unnest($2::uuid[], "
                                        "quarterdeck.append($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)) AS e (id, place)"),
                         {incident.toString(), arrayOf(events, [](const LogRecord &e) { return e.id.toString(); }),
                          arrayOf(events, [](const LogRecord &e) { return e.device.toString(); }),
                          arrayOf(events, [](const LogRecord &e) { return QString::number(e.deviceSeq); }),
                          arrayOf(events, [](const LogRecord &e) { return QString::number(e.baseSeq); }),
                          arrayOf(events, [](const LogRecord &e) { return QString::number(e.hlc); }),
                          arrayOf(events, [](const LogRecord &e) { return e.kind; }),
                          arrayOf(events, [](const LogRecord &e) { return hexOf(e.salt); }),
                          arrayOf(events, [](const LogRecord &e) { return QString::fromUtf8(e.body); }),
                          arrayOf(events, [](const LogRecord &e) { return hexOf(e.contentHash); })});
}

QVector<LogRecord> LogWriter::pull(const IncidentId &incident, qint64 afterSeq)
{
    const PgRows rows = m_session.run(
        QStringLiteral("SELECT seq, event_id, author, device, device_seq, base_seq, hlc, kind, salt, body, body_hash, "
                       "content_hash, hash, received_us FROM quarterdeck.pull($1, $2, 100000)"),
        {incident.toString(), QString::number(afterSeq)});
    QVector<LogRecord> records;
    for (const auto &row : rows.rows) {
        LogRecord record{*EventId::fromString(*row.at(1)),
                         incident,
                         *row.at(2),
                         *DeviceId::fromString(*row.at(3)),
                         row.at(4)->toLongLong(),
                         row.at(5)->toLongLong(),
                         row.at(6)->toLongLong(),
                         *row.at(7),
                         bytes(row.at(8)),
                         row.at(9).value_or(QString()).toUtf8()};
        if (!row.at(9))
            record.bodyHash = bytes(row.at(10));
        record.contentHash = bytes(row.at(11));
        record.seq = row.at(0)->toLongLong();
        record.chainHash = bytes(row.at(12));
        record.receivedUs = row.at(13)->toLongLong();
        records.append(record);
    }
    return records;
}

IncidentDeclared declaration(const QString &title, bool isPrivate, const QString &commander)
{
    IncidentDeclared declared;
    declared.ref = QStringLiteral("INC-7K3QZP");
    declared.title = title;
    declared.isPrivate = isPrivate;
    declared.commander = commander;
    declared.at = kStart;
    return declared;
}

EntryLogged note(const QString &text)
{
    EntryBody body;
    body.text = text;
    body.occurred = kStart;
    return {body};
}

QString brokenChain(const QVector<LogRecord> &records)
{
    QByteArray previous;
    qint64 seq = 0;
    for (const LogRecord &record : records) {
        if (record.seq != ++seq)
            return QStringLiteral("seq %1 where %2 belongs").arg(record.seq).arg(seq);
        if (record.contentHash != contentHash(record))
            return QStringLiteral("content hash of seq %1").arg(seq);
        if (record.chainHash != chainHash(previous, record.contentHash, record.seq, record.receivedUs))
            return QStringLiteral("chain hash of seq %1").arg(seq);
        previous = record.chainHash;
    }
    return {};
}

} // namespace quarterdeck::testing
