// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/pgvalues.h"

#include "replication/libpq.h"

#include <QtEndian>

#include <array>

namespace quarterdeck::pgvalues {

namespace {

constexpr char kHello[] =
    "SELECT store_id, epoch, schema_version, min_client, login, may_write, server_us, server_version, backend_pid "
    "FROM quarterdeck.hello()";

// An event's columns; body_hash travels only where a redaction took the body.
#define QUARTERDECK_EVENT(hash)                                                                                                  \
    "event_id, author, device, device_seq, base_seq, hlc, kind, salt, body, CASE WHEN body IS NULL THEN body_hash END, "         \
    "content_hash, " hash ", received_us"

#define QUARTERDECK_CHECK "SELECT pg_backend_pid(), count(*) FROM pg_listening_channels() c WHERE c = 'quarterdeck_wake'"

constexpr char kPrepare[] = "LISTEN quarterdeck_wake;"
                            "PREPARE qd_check AS " QUARTERDECK_CHECK ";"
                            "PREPARE qd_append(uuid, jsonb) AS SELECT event_id, seq, duplicate FROM quarterdeck.append($1, $2);"
                            "PREPARE qd_poll(text) AS SELECT mark, incident, last_seq, head_hash, " QUARTERDECK_EVENT(
                                "head_hash") " FROM quarterdeck.poll($1::xid8);"
                                             "PREPARE qd_pull(uuid, bigint, int) AS SELECT seq, " QUARTERDECK_EVENT(
                                                 "hash") " FROM quarterdeck.pull($1, $2, $3)";

constexpr char kCheckText[] = QUARTERDECK_CHECK;

constexpr char kAccess[] = "SELECT is_there, is_ours, holds_all FROM quarterdeck.access($1::uuid[], $2::bigint[], $3::bytea[])";

#undef QUARTERDECK_CHECK
#undef QUARTERDECK_EVENT

/// One row of a result in binary form.
class Row
{
public:
    Row(const PGresult *result, int row) : m_result(result), m_row(row) {}

    bool isNull(int column) const { return PQgetisnull(m_result, m_row, column) != 0; }
    QByteArrayView bytes(int column) const { return {PQgetvalue(m_result, m_row, column), PQgetlength(m_result, m_row, column)}; }
    QByteArray copy(int column) const { return isNull(column) ? QByteArray() : bytes(column).toByteArray(); }
    QString text(int column) const { return QString::fromUtf8(bytes(column)); }
    qint64 number(int column) const
    {
        switch (PQgetlength(m_result, m_row, column)) {
        case 8:
            return qFromBigEndian<qint64>(PQgetvalue(m_result, m_row, column));
        case 4:
            return qFromBigEndian<qint32>(PQgetvalue(m_result, m_row, column));
        default:
            return 0; // NULL
        }
    }
    bool isTrue(int column) const { return bytes(column) == QByteArrayView("\1", 1); }
    QUuid uuid(int column) const
    {
        return PQgetlength(m_result, m_row, column) == 16 ? QUuid::fromRfc4122(bytes(column)) : QUuid();
    }

private:
    const PGresult *m_result;
    int m_row;
};

/// Few people and few kinds make many entries: equal texts share one string instead of being decoded each time.
class Words
{
public:
    QString of(QByteArrayView utf8)
    {
        const auto size = static_cast<size_t>(utf8.size());
        const size_t place =
            size == 0 ? 0 : (size * 31 + static_cast<uchar>(utf8.front()) * 7 + static_cast<uchar>(utf8.back())) % m_known.size();
        auto &[bytes, text] = m_known[place];
        if (bytes != utf8) {
            bytes = utf8.toByteArray();
            text = QString::fromUtf8(utf8);
        }
        return text;
    }

private:
    std::array<std::pair<QByteArray, QString>, 64> m_known;
};

bool hasShape(const PGresult *result, int columns, bool binary)
{
    return PQresultStatus(result) == PGRES_TUPLES_OK && PQnfields(result) == columns
        && (columns == 0 || (PQfformat(result, 0) == 1) == binary);
}

constexpr int kEventColumns = 13;

/// The event columns from `first` on; nullopt when an id is missing.
std::optional<LogRecord> readEvent(const Row &row, int first, const IncidentId &incident, Words &words)
{
    const auto event = EventId::from(row.uuid(first));
    const auto device = DeviceId::from(row.uuid(first + 2));
    if (!event || !device)
        return std::nullopt;
    return LogRecord{.id = *event,
                     .incident = incident,
                     .author = words.of(row.bytes(first + 1)),
                     .device = *device,
                     .deviceSeq = row.number(first + 3),
                     .baseSeq = row.number(first + 4),
                     .hlc = row.number(first + 5),
                     .kind = words.of(row.bytes(first + 6)),
                     .salt = row.copy(first + 7),
                     .body = row.copy(first + 8),
                     .contentHash = row.copy(first + 10),
                     .chainHash = row.copy(first + 11),
                     .receivedUs = row.number(first + 12),
                     .bodyHash = row.copy(first + 9)};
}

void addString(QByteArray &json, const char *key, QByteArrayView utf8)
{
    static constexpr char digits[] = "0123456789abcdef";
    json.append('"').append(key).append("\":\"");
    for (const char c : utf8) {
        if (c == '"' || c == '\\')
            json.append('\\').append(c);
        else if (static_cast<uchar>(c) < 0x20)
            json.append("\\u00").append(digits[c >> 4]).append(digits[c & 15]);
        else
            json.append(c);
    }
    json.append("\",");
}

void addNumber(QByteArray &json, const char *key, qint64 value)
{
    json.append('"').append(key).append("\":").append(QByteArray::number(value)).append(',');
}

/// By hand, because the body's bytes are what the hash binds: QJsonDocument would decode and encode them again.
void addEvent(QByteArray &json, const LogRecord &event)
{
    json.append('{');
    addString(json, "id", event.id.uuid().toByteArray(QUuid::WithoutBraces));
    addString(json, "device", event.device.uuid().toByteArray(QUuid::WithoutBraces));
    addNumber(json, "device_seq", event.deviceSeq);
    addNumber(json, "base_seq", event.baseSeq);
    addNumber(json, "hlc", event.hlc);
    addString(json, "kind", event.kind.toUtf8());
    addString(json, "salt", event.salt.toHex());
    addString(json, "hash", event.contentHash.toHex());
    addString(json, "body", event.body);
    json.back() = '}';
}

PgParameter bigint(qint64 value)
{
    QByteArray bytes(8, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return {bytes, true};
}

PgParameter integer(int value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return {bytes, true};
}

} // namespace

QByteArray helloSql() { return kHello; }

std::optional<Welcome> readHello(const pg_result *result)
{
    if (!hasShape(result, 9, false) || PQntuples(result) != 1)
        return std::nullopt;
    const Row row(result, 0);
    return Welcome{.store = QUuid::fromString(row.text(0)),
                   .epoch = row.text(1).toInt(),
                   .schemaVersion = row.text(2).toInt(),
                   .minClient = row.text(3).toInt(),
                   .login = row.text(4),
                   .mayWrite = row.bytes(5) == "t",
                   .serverUs = row.text(6).toLongLong(),
                   .serverVersion = row.text(7).toInt()};
}

int helloBackend(const pg_result *result) { return Row(result, 0).text(8).toInt(); }

QByteArray prepareSql() { return kPrepare; }

QByteArray checkSql() { return kCheckText; }

std::optional<Check> readCheck(const pg_result *result)
{
    if (!hasShape(result, 2, true) || PQntuples(result) != 1)
        return std::nullopt;
    const Row row(result, 0);
    return Check{int(row.number(0)), row.number(1) > 0};
}

QVector<PgParameter> appendParameters(const IncidentId &incident, const QVector<LogRecord> &events)
{
    QByteArray json = "[";
    for (const LogRecord &event : events) {
        if (json.size() > 1)
            json.append(',');
        addEvent(json, event);
    }
    json.append(']');
    return {{incident.toBytes(), true}, {json}};
}

std::optional<QVector<Acceptance>> readAcceptances(const pg_result *result)
{
    if (!hasShape(result, 3, true))
        return std::nullopt;
    QVector<Acceptance> all;
    all.reserve(PQntuples(result));
    for (int i = 0; i < PQntuples(result); ++i) {
        const Row row(result, i);
        const auto event = EventId::from(row.uuid(0));
        if (!event)
            return std::nullopt;
        all.append({*event, row.number(1), row.isTrue(2)});
    }
    return all;
}

QVector<PgParameter> pollParameters(const QString &sinceMark)
{
    return {{.bytes = sinceMark.toLatin1(), .null = sinceMark.isEmpty()}};
}

std::optional<PollAnswer> readPoll(const pg_result *result, bool complete)
{
    constexpr int kHeadColumns = 4;
    if (!hasShape(result, kHeadColumns + kEventColumns, true) || PQntuples(result) == 0)
        return std::nullopt;
    PollAnswer answer{.mark = Row(result, 0).text(0), .complete = complete};
    answer.heads.reserve(PQntuples(result));
    Words words;
    for (int i = 0; i < PQntuples(result); ++i) {
        const Row row(result, i);
        if (row.isNull(1))
            continue; // only the mark
        const auto incident = IncidentId::from(row.uuid(1));
        if (!incident)
            return std::nullopt;
        ServerHead head{*incident, row.number(2), row.copy(3), std::nullopt};
        if (!row.isNull(kHeadColumns)) {
            head.newest = readEvent(row, kHeadColumns, *incident, words);
            if (head.newest)
                head.newest->seq = head.seq;
        }
        answer.heads.append(std::move(head));
    }
    return answer;
}

QVector<PgParameter> pullParameters(const IncidentId &incident, qint64 afterSeq, int limit)
{
    return {{incident.toBytes(), true}, bigint(afterSeq), integer(limit)};
}

std::optional<QVector<LogRecord>> readRecords(const pg_result *result, const IncidentId &incident)
{
    if (!hasShape(result, 1 + kEventColumns, true))
        return std::nullopt;
    QVector<LogRecord> records;
    records.reserve(PQntuples(result));
    Words words;
    for (int i = 0; i < PQntuples(result); ++i) {
        const Row row(result, i);
        auto record = readEvent(row, 1, incident, words);
        if (!record)
            return std::nullopt;
        record->seq = row.number(0);
        records.append(std::move(*record));
    }
    return records;
}

QByteArray accessSql() { return kAccess; }

QVector<PgParameter> accessParameters(const QVector<HeldHead> &heads)
{
    QByteArrayList incidents, seqs, hashes;
    for (const HeldHead &head : heads) {
        incidents.append(head.incident.uuid().toByteArray(QUuid::WithoutBraces));
        seqs.append(QByteArray::number(head.seq));
        hashes.append("\"\\\\x" + head.hash.toHex() + '"');
    }
    const auto array = [](const QByteArrayList &items) { return PgParameter{'{' + items.join(',') + '}'}; };
    return {array(incidents), array(seqs), array(hashes)};
}

std::optional<QVector<Access>> readAccess(const pg_result *result)
{
    if (!hasShape(result, 3, true))
        return std::nullopt;
    QVector<Access> all;
    for (int i = 0; i < PQntuples(result); ++i) {
        const Row row(result, i);
        all.append({row.isTrue(0), row.isTrue(1), row.isTrue(2)});
    }
    return all;
}

QByteArray presentSql() { return "SELECT FROM quarterdeck.present($1::uuid, $2::boolean, $3::text)"; }

QVector<PgParameter> presentParameters(const std::optional<IncidentId> &incident, bool typing, const QString &console)
{
    const PgParameter where = incident ? PgParameter{incident->toBytes(), true} : PgParameter{.null = true};
    return {where, {typing ? "t" : "f"}, {console.toUtf8()}};
}

QByteArray whoSql() { return "SELECT login, console, incident, typing, seen_us FROM quarterdeck.who"; }

std::optional<QVector<Presence>> readPresence(const pg_result *result)
{
    if (!hasShape(result, 5, true))
        return std::nullopt;
    QVector<Presence> all;
    for (int i = 0; i < PQntuples(result); ++i) {
        const Row row(result, i);
        all.append({row.text(0), row.text(1), IncidentId::from(row.uuid(2)), row.isTrue(3), row.number(4)});
    }
    return all;
}

} // namespace quarterdeck::pgvalues
