// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/rowcarver.h"

#include <QtEndian>

#include <array>

// Record format: sqlite.org/fileformat2.html, section 2.1: a header (its own length, then one type code a column), then the values.

namespace quarterdeck {

namespace {

// Columns of `event` in table order, format 1; Incident is a type. Later formats only add behind.
enum Column { Row, Id, OfIncident, Author, Device, DeviceSeq, BaseSeq, Hlc, Kind, Salt, Body, ContentHash, Seq, ChainHash, Received, Refused,
              ColumnCount };

constexpr qint64 kLargestRecord = 100000; ///< a body of 65,536 bytes and everything else with room to spare
constexpr char kSixteenByteBlob = 44;     ///< type code 2 * 16 + 12

/// A variable-length integer of at most three bytes, which is all a record of ours needs; -1 when there is none.
qint64 varint(const QByteArray &bytes, qsizetype &at)
{
    qint64 value = 0;
    for (int i = 0; i < 3 && at < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes.at(at++));
        value = (value << 7) | (byte & 0x7f);
        if (byte < 0x80)
            return value;
    }
    return -1;
}

qint64 sizeOf(qint64 type)
{
    constexpr std::array<qint64, 12> fixed{0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0};
    return type < qint64(fixed.size()) ? fixed[size_t(type)] : (type - 12) / 2;
}

struct Shape
{
    std::array<qint64, ColumnCount> types{};
    std::array<qint64, ColumnCount> offsets{};
    qint64 size = 0; ///< header and values
};

bool isInteger(qint64 type) { return (type >= 1 && type <= 6) || type == 8 || type == 9; }
bool isBlob(qint64 type, qint64 size = -1) { return type >= 12 && type % 2 == 0 && (size < 0 || sizeOf(type) == size); }
bool isText(qint64 type) { return type >= 13 && type % 2 == 1; }

/// The header at `start`, if it is one of an event row.
std::optional<Shape> shapeAt(const QByteArray &page, qsizetype start)
{
    const auto headerSize = static_cast<unsigned char>(page.at(start));
    qsizetype at = start + 1;
    const qsizetype end = start + headerSize;
    if (headerSize <= ColumnCount || headerSize >= 0x80 || end > page.size())
        return std::nullopt;
    Shape shape;
    shape.size = headerSize;
    for (int column = 0; at < end; ++column) {
        const qint64 type = varint(page, at);
        if (type < 0)
            return std::nullopt;
        if (column < ColumnCount) {
            shape.types[size_t(column)] = type;
            shape.offsets[size_t(column)] = shape.size;
        }
        shape.size += sizeOf(type);
    }
    const auto type = [&shape](Column c) { return shape.types[c]; };
    const bool fits = at == end && shape.size <= kLargestRecord && isText(type(Author)) && isBlob(type(Device), 16) && isInteger(type(DeviceSeq))
        && isInteger(type(BaseSeq)) && isInteger(type(Hlc)) && isText(type(Kind)) && isBlob(type(Salt), 16) && isBlob(type(Body))
        && isBlob(type(ContentHash), 32) && (type(Seq) == 0 || (isInteger(type(Seq)) && isBlob(type(ChainHash), 32)));
    return fits ? std::optional(shape) : std::nullopt;
}

class Values
{
public:
    Values(const QByteArray &record, const Shape &shape) : m_record(record), m_shape(shape) {}
    QByteArray bytes(Column c) const { return m_record.mid(m_shape.offsets[c], sizeOf(m_shape.types[c])); }
    QString text(Column c) const { return QString::fromUtf8(bytes(c)); }
    qint64 integer(Column c) const
    {
        if (m_shape.types[c] == 9)
            return 1;
        const QByteArray raw = bytes(c);
        qint64 value = !raw.isEmpty() && raw.at(0) < 0 ? -1 : 0;
        for (const char byte : raw)
            value = qint64(quint64(value) << 8) | static_cast<unsigned char>(byte);
        return value;
    }

private:
    const QByteArray &m_record;
    const Shape &m_shape;
};

} // namespace

void RowCarver::scan()
{
    for (qint64 number = 1; number <= m_image.pageCount(); ++number)
        scanPage(m_image.page(number));
    for (int index = 0; index < m_image.strayFrames(); ++index)
        scanPage(m_image.strayFrame(index));
}

void RowCarver::scanPage(const QByteArray &page)
{
    // Every record begins: header size, NULL (the row number is kept elsewhere), two 16-byte ids.
    constexpr char signature[] = {0, kSixteenByteBlob, kSixteenByteBlob};
    const QByteArrayView pattern(signature, sizeof signature);
    for (qsizetype at = page.indexOf(pattern); at >= 0; at = page.indexOf(pattern, at + 1)) {
        if (at > 0)
            tryRecord(page, at - 1);
    }
}

void RowCarver::tryRecord(const QByteArray &page, qsizetype start)
{
    const std::optional<Shape> shape = shapeAt(page, start);
    if (!shape)
        return;
    const QByteArray record = payload(page, start, shape->size);
    const Values values(record, *shape);
    const auto id = EventId::fromBytes(values.bytes(Id));
    const auto incident = IncidentId::fromBytes(values.bytes(OfIncident));
    const auto device = DeviceId::fromBytes(values.bytes(Device));
    if (id && incident && device && record.size() == shape->size) {
        LogRecord r{.id = *id, .incident = *incident, .author = values.text(Author), .device = *device,
                    .deviceSeq = values.integer(DeviceSeq), .baseSeq = values.integer(BaseSeq), .hlc = values.integer(Hlc),
                    .kind = values.text(Kind), .salt = values.bytes(Salt), .body = values.bytes(Body),
                    .contentHash = values.bytes(ContentHash), .seq = values.integer(Seq), .chainHash = values.bytes(ChainHash),
                    .receivedUs = values.integer(Received)};
        if (contentHash(r) == r.contentHash) {
            m_found.append(r);
            return;
        }
    }
    m_broken.append({values.bytes(Id), values.bytes(OfIncident), values.integer(Seq)});
}

QByteArray RowCarver::payload(const QByteArray &page, qsizetype start, qint64 size) const
{
    // How much of a record stays on its leaf page; the rest is a chain of overflow pages.
    const qint64 usable = page.size();
    const qint64 most = usable - 35;
    if (size <= most)
        return page.mid(start, size);
    const qint64 least = (usable - 12) * 32 / 255 - 23;
    const qint64 local = least + (size - least) % (usable - 4);
    const qint64 kept = local <= most ? local : least;
    QByteArray record = page.mid(start, kept);
    qsizetype link = start + kept;
    QByteArray holder = page;
    while (record.size() < size) {
        if (link + 4 > holder.size())
            return record;
        const qint64 next = qFromBigEndian<quint32>(holder.constData() + link);
        holder = next > 1 && next <= m_image.pageCount() ? m_image.page(next) : QByteArray();
        link = 0;
        record += holder.mid(4, size - record.size());
        if (holder.isEmpty())
            return record;
    }
    return record;
}

} // namespace quarterdeck
