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
#define QUARTERDECK_EVENT                                                                                                        \
    "event_id, author, device, device_seq, base_seq, hlc, kind, salt, body, CASE WHEN body IS NULL THEN body_hash END, "         \
    "content_hash, hash, received_us"

#define QUARTERDECK_CHECK "SELECT pg_backend_pid(), count(*) FROM pg_listening_channels() c WHERE c = 'quarterdeck_wake'"

constexpr char kPrepare[] =
    "LISTEN quarterdeck_wake; SET plan_cache_mode = force_generic_plan; SET enable_seqscan = off; SET enable_bitmapscan = off; "
    "SET jit = off;"
    "PREPARE qd_check AS " QUARTERDECK_CHECK ";"
    "PREPARE qd_append(uuid, uuid[], uuid[], bigint[], bigint[], bigint[], text[], bytea[], text[], bytea[]) AS "
    "SELECT quarterdeck.append($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);"
    "PREPARE qd_poll AS SELECT mark, incident, last_seq, head_hash FROM quarterdeck.poll();"
    "PREPARE qd_news(xid8) AS SELECT mark, newest FROM quarterdeck.news($1);"
    "PREPARE qd_pull(uuid, bigint, int) AS SELECT seq, " QUARTERDECK_EVENT " FROM quarterdeck.pull($1, $2, $3)";

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

/// An event as quarterdeck.packed() writes it.
std::optional<LogRecord> readPacked(QByteArrayView bytes)
{
    constexpr qsizetype kNumber = 8, kHash = 32, kSalt = 16, kLength = 4, kParts = kNumber + kHash + kNumber + kSalt + kLength;
    if (bytes.size() < kParts)
        return std::nullopt;
    const auto number = [&](qsizetype at) { return qFromBigEndian<qint64>(bytes.data() + at); };
    const auto length = qsizetype(qFromBigEndian<quint32>(bytes.data() + kParts - kLength));
    if (bytes.size() - kParts < length)
        return std::nullopt;
    auto event = fromParts(bytes.sliced(kParts, length));
    if (event) {
        event->seq = number(0);
        event->chainHash = bytes.sliced(kNumber, kHash).toByteArray();
        event->receivedUs = number(kNumber + kHash);
        event->salt = bytes.sliced(kParts - kLength - kSalt, kSalt).toByteArray();
        event->body = bytes.sliced(kParts + length).toByteArray();
    }
    return event;
}

template <class Number>
void addNumber(QByteArray &bytes, Number value)
{
    const qsizetype at = bytes.size();
    bytes.resize(at + qsizetype(sizeof value));
    qToBigEndian(value, bytes.data() + at);
}

constexpr quint32 kUuid = 2950, kBigint = 20, kText = 25, kBytes = 17; ///< what PostgreSQL calls its types on the wire

/// One part of all events as an array of PostgreSQL in binary form.
template <class Part>
PgParameter arrayOf(quint32 type, const QVector<LogRecord> &events, Part part)
{
    constexpr qint32 kDimensions = 1, kHasNulls = 0, kFirst = 1;
    PgParameter array{{}, true};
    for (const qint32 number : {kDimensions, kHasNulls, qint32(type), qint32(events.size()), kFirst})
        addNumber(array.bytes, number);
    for (const LogRecord &event : events) {
        const auto bytes = part(event);
        addNumber(array.bytes, qint32(bytes.size()));
        array.bytes.append(bytes);
    }
    return array;
}

QByteArray bytesOf(qint64 value)
{
    QByteArray bytes;
    addNumber(bytes, value);
    return bytes;
}

PgParameter bigint(qint64 value) { return {bytesOf(value), true}; }

PgParameter integer(int value)
{
    QByteArray bytes;
    addNumber(bytes, value);
    return {bytes, true};
}

} // namespace

const char *helloSql() { return kHello; }

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

const char *prepareSql() { return kPrepare; }

const char *checkSql() { return kCheckText; }

std::optional<Check> readCheck(const pg_result *result)
{
    if (!hasShape(result, 2, true) || PQntuples(result) != 1)
        return std::nullopt;
    const Row row(result, 0);
    return Check{int(row.number(0)), row.number(1) > 0};
}

QVector<PgParameter> appendParameters(const IncidentId &incident, const QVector<LogRecord> &events)
{
    return {{incident.toBytes(), true},
            arrayOf(kUuid, events, [](const LogRecord &e) { return e.id.toBytes(); }),
            arrayOf(kUuid, events, [](const LogRecord &e) { return e.device.toBytes(); }),
            arrayOf(kBigint, events, [](const LogRecord &e) { return bytesOf(e.deviceSeq); }),
            arrayOf(kBigint, events, [](const LogRecord &e) { return bytesOf(e.baseSeq); }),
            arrayOf(kBigint, events, [](const LogRecord &e) { return bytesOf(e.hlc); }),
            arrayOf(kText, events, [](const LogRecord &e) { return e.kind.toUtf8(); }),
            arrayOf(kBytes, events, [](const LogRecord &e) { return e.salt; }),
            arrayOf(kText, events, [](const LogRecord &e) { return e.body; }),
            arrayOf(kBytes, events, [](const LogRecord &e) { return e.contentHash; })};
}

std::optional<QVector<Acceptance>> readAcceptances(const pg_result *result, const QVector<EventId> &events)
{
    constexpr qsizetype kHeader = 20,
                        kItem = 4 + 8; // of an array without NULLs: its header; the length of a number and the number
    if (!hasShape(result, 1, true) || PQntuples(result) != 1)
        return std::nullopt;
    const QByteArrayView places = Row(result, 0).bytes(0);
    if (places.size() != kHeader + events.size() * kItem)
        return std::nullopt;
    QVector<Acceptance> all;
    all.reserve(events.size());
    for (qsizetype i = 0; i < events.size(); ++i) {
        const auto place = qFromBigEndian<qint64>(places.data() + kHeader + i * kItem + 4);
        all.append({events.at(i), std::abs(place), place < 0});
    }
    return all;
}

const char *wakeSql() { return "NOTIFY quarterdeck_wake"; }

QVector<PgParameter> newsParameters(const QByteArray &sinceMark) { return {{sinceMark, true}}; }

std::optional<PollAnswer> readPoll(const pg_result *result)
{
    if (!hasShape(result, 4, true) || PQntuples(result) == 0)
        return std::nullopt;
    PollAnswer answer{.mark = Row(result, 0).copy(0), .complete = true};
    answer.heads.reserve(PQntuples(result));
    for (int i = 0; i < PQntuples(result); ++i) {
        const Row row(result, i);
        if (row.isNull(1))
            continue; // only the mark
        const auto incident = IncidentId::from(row.uuid(1));
        if (!incident)
            return std::nullopt;
        answer.heads.append({*incident, row.number(2), row.copy(3), std::nullopt});
    }
    return answer;
}

std::optional<PollAnswer> readNews(const pg_result *result, const QByteArray &sinceMark)
{
    if (!hasShape(result, 2, true))
        return std::nullopt;
    if (PQntuples(result) == 0)
        return PollAnswer{.mark = sinceMark};
    PollAnswer answer{.mark = Row(result, 0).copy(0)};
    answer.heads.reserve(PQntuples(result));
    for (int i = 0; i < PQntuples(result); ++i) {
        auto newest = readPacked(Row(result, i).bytes(1));
        if (!newest)
            return std::nullopt;
        answer.heads.append({newest->incident, newest->seq, newest->chainHash, std::move(newest)});
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

const char *accessSql() { return kAccess; }

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

const char *presentSql() { return "SELECT FROM quarterdeck.present($1::uuid, $2::boolean, $3::text)"; }

QVector<PgParameter> presentParameters(const std::optional<IncidentId> &incident, bool typing, const QString &console)
{
    const PgParameter where = incident ? PgParameter{incident->toBytes(), true} : PgParameter{.null = true};
    return {where, {typing ? "t" : "f"}, {console.toUtf8()}};
}

const char *whoSql() { return "SELECT login, console, incident, typing, seen_us FROM quarterdeck.who"; }

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
