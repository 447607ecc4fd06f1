// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/summarycard.h"

#include <QtEndian>

#include <limits>

namespace quarterdeck::summarycard {

namespace {

// The file holds enumerations by number: changing one of these needs a migration.
static_assert(int(IncidentKind::Real) == 0 && int(IncidentKind::Drill) == 1 && int(IncidentKind::Test) == 2
              && int(IncidentKind::Backfill) == 3);
static_assert(int(Status::Detected) == 0 && int(Status::Investigating) == 1 && int(Status::Mitigating) == 2
              && int(Status::Monitoring) == 3 && int(Status::Resolved) == 4 && int(Status::Closed) == 5);

constexpr quint8 kVersion = 1;
constexpr quint8 kPrivate = 1, kWithdrawn = 2; ///< flags of one byte
constexpr qint64 kNoTime = std::numeric_limits<qint64>::min();
constexpr qsizetype kSumSize = 8;

/// Notices damage, not intent: the log's own hashes are what proves. Eight bytes a step, or loading a board would feel it.
quint64 checksum(QByteArrayView bytes)
{
    quint64 sum = 0x9e3779b97f4a7c15u ^ quint64(bytes.size());
    qsizetype at = 0;
    const auto mix = [&sum](quint64 word) {
        sum = (sum ^ word) * 0xff51afd7ed558ccdu;
        sum ^= sum >> 32;
    };
    for (; at + 8 <= bytes.size(); at += 8)
        mix(qFromLittleEndian<quint64>(bytes.data() + at));
    for (; at < bytes.size(); ++at)
        mix(static_cast<unsigned char>(bytes.at(at)));
    return sum;
}

class Writer
{
public:
    Writer() { m_bytes.reserve(256); }
    template <class Integer>
    void number(Integer value)
    {
        const Integer little = qToLittleEndian(value);
        m_bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
    }
    void time(const std::optional<Instant> &at) { number<qint64>(at ? at->ms : kNoTime); }
    void raw(const QByteArray &bytes) { m_bytes.append(bytes); }
    void text(const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        number(quint32(utf8.size()));
        m_bytes.append(utf8);
    }
    QByteArray finished() &&
    {
        qToLittleEndian(checksum(QByteArrayView(m_bytes).sliced(kSumSize)), m_bytes.data());
        return std::move(m_bytes);
    }

private:
    QByteArray m_bytes = QByteArray(kSumSize, '\0');
};

/// Total: reading past the end gives zeros and makes the whole card invalid.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes) : m_bytes(bytes) {}
    template <class Integer>
    Integer number()
    {
        const QByteArrayView bytes = raw(sizeof(Integer));
        return bytes.isEmpty() ? Integer(0) : qFromLittleEndian<Integer>(bytes.data());
    }
    std::optional<Instant> time()
    {
        const auto ms = number<qint64>();
        return ms == kNoTime ? std::nullopt : std::optional(Instant{ms});
    }
    QByteArrayView raw(qsizetype size)
    {
        if (size > m_bytes.size() - m_at) {
            m_valid = false;
            return {};
        }
        m_at += size;
        return m_bytes.sliced(m_at - size, size);
    }
    QString text() { return QString::fromUtf8(raw(number<quint32>())); }
    bool isComplete() const { return m_valid && m_at == m_bytes.size(); }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_valid = true;
};

} // namespace

QByteArray encode(const IncidentSummary &s)
{
    Writer w;
    w.number(kVersion);
    w.raw(s.id.toBytes());
    w.number(quint8(s.kind));
    w.number(quint8((s.isPrivate ? kPrivate : 0) | (s.withdrawn ? kWithdrawn : 0)));
    w.number(quint8(s.status));
    w.number(qint32(s.severityRank));
    w.time(s.commanderVacantSince);
    w.time(s.declared);
    w.time(s.resolved);
    w.time(s.lastActivity);
    w.number(qint32(s.entries));
    w.number(qint64(s.lastSeq));
    for (const QString *text : {&s.ref, &s.title, &s.severityName, &s.services, &s.commander})
        w.text(*text);
    return std::move(w).finished();
}

std::optional<IncidentSummary> decode(QByteArrayView card)
{
    if (card.size() < kSumSize || checksum(card.sliced(kSumSize)) != qFromLittleEndian<quint64>(card.data()))
        return std::nullopt;
    Reader r(card.sliced(kSumSize));
    if (r.number<quint8>() != kVersion)
        return std::nullopt;
    const QByteArrayView idBytes = r.raw(16);
    const auto id = idBytes.isEmpty() ? std::nullopt : IncidentId::from(QUuid::fromRfc4122(idBytes));
    const auto kind = r.number<quint8>();
    const auto flags = r.number<quint8>();
    const auto status = r.number<quint8>();
    if (!id || kind >= kAllKinds.size() || status >= kAllStatuses.size())
        return std::nullopt;
    IncidentSummary s{*id};
    s.kind = IncidentKind(kind);
    s.isPrivate = flags & kPrivate;
    s.withdrawn = flags & kWithdrawn;
    s.status = Status(status);
    s.severityRank = r.number<qint32>();
    s.commanderVacantSince = r.time();
    s.declared = r.time().value_or(Instant{});
    s.resolved = r.time();
    s.lastActivity = r.time().value_or(Instant{});
    s.entries = r.number<qint32>();
    s.lastSeq = r.number<qint64>();
    for (QString *text : {&s.ref, &s.title, &s.severityName, &s.services, &s.commander})
        *text = r.text();
    return r.isComplete() ? std::optional(std::move(s)) : std::nullopt;
}

} // namespace quarterdeck::summarycard
