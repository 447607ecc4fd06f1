// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/pageimage.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>

// The layout of both files is a stable, documented interface: sqlite.org/fileformat2.html.

namespace quarterdeck {

namespace {

constexpr qint64 kLogHeader = 32;
constexpr qint64 kFrameHeader = 24;

quint32 big32(const QByteArray &bytes, qsizetype offset)
{
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

bool isPageSize(quint32 size)
{
    return size >= 512 && size <= 65536 && (size & (size - 1)) == 0;
}

bool isZero(const QByteArray &bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c == 0; });
}

/// The running checksum of a write-ahead log.
class LogSum
{
public:
    explicit LogSum(bool bigEndian) : m_big(bigEndian) {}
    void add(const char *bytes, qsizetype size)
    {
        for (qsizetype i = 0; i + 8 <= size; i += 8) {
            m_first += word(bytes + i) + m_second;
            m_second += word(bytes + i + 4) + m_first;
        }
    }
    bool matches(quint32 first, quint32 second) const { return m_first == first && m_second == second; }

private:
    quint32 word(const char *p) const { return m_big ? qFromBigEndian<quint32>(p) : qFromLittleEndian<quint32>(p); }
    bool m_big;
    quint32 m_first = 0;
    quint32 m_second = 0;
};

} // namespace

Result<PageImage> PageImage::open(const QString &path)
{
    PageImage image;
    image.m_file = std::make_shared<QFile>(path);
    image.m_log = std::make_shared<QFile>(path + QLatin1String("-wal"));
    const auto mode = QIODevice::ReadOnly | QIODevice::Unbuffered;
    if (image.m_file->exists() && !image.m_file->open(mode)) {
        return Error{ErrorCode::Storage,
                     QCoreApplication::translate("Journal", "The journal cannot be read: check the permissions of its file."),
                     image.m_file->errorString()};
    }
    if (image.m_log->exists())
        (void)image.m_log->open(mode);
    image.m_fileSize = image.m_file->isOpen() ? image.m_file->size() : 0;
    image.m_logSize = image.m_log->isOpen() ? image.m_log->size() : 0;

    const QByteArray start = image.at(*image.m_file, 0, 18);
    if (start.size() == 18) {
        quint32 size = qFromBigEndian<quint16>(start.constData() + 16);
        size = size == 1 ? 65536 : size;
        if (isPageSize(size))
            image.m_pageSize = int(size);
    }
    image.readLog();
    image.readHeader();
    return image;
}

QByteArray PageImage::at(QFile &file, qint64 offset, qint64 size) const
{
    if (size <= 0 || !file.isOpen() || !file.seek(offset))
        return {};
    QByteArray bytes = file.read(size);
    return bytes.size() == size ? bytes : QByteArray();
}

void PageImage::readLog()
{
    const QByteArray head = at(*m_log, 0, kLogHeader);
    if (head.size() < kLogHeader)
        return;
    const quint32 magic = big32(head, 0);
    const quint32 pageSize = big32(head, 8);
    LogSum sum(magic & 1);
    sum.add(head.constData(), 24);
    if ((magic & ~1u) != 0x377f0682 || !isPageSize(pageSize) || !sum.matches(big32(head, 24), big32(head, 28))) {
        // SQLite takes such a log for empty. It writes and flushes this header before any frame, so frames without one are damage.
        m_logDamaged = m_logSize > kLogHeader && !isZero(at(*m_log, 0, std::min<qint64>(m_logSize, kLogHeader + kFrameHeader)));
        for (qint64 offset = kLogHeader + kFrameHeader; m_logDamaged && offset + m_pageSize <= m_logSize;
             offset += kFrameHeader + m_pageSize) {
            m_strays.append(offset);
        }
        return;
    }
    m_pageSize = int(pageSize);

    QHash<qint64, qint64> pending;
    bool whole = true;
    int commitsAfterBreak = 0;
    for (qint64 offset = kLogHeader; offset + kFrameHeader + m_pageSize <= m_logSize; offset += kFrameHeader + m_pageSize) {
        const QByteArray frame = at(*m_log, offset, kFrameHeader + m_pageSize);
        if (frame.isEmpty()) {
            whole = false;
            continue;
        }
        const bool sameGeneration = frame.mid(8, 8) == head.mid(16, 8);
        if (!sameGeneration) { // the tail of an older generation, which was checkpointed before this one began
            whole = false;
            continue;
        }
        const qint64 page = big32(frame, 0);
        const qint64 size = big32(frame, 4);
        if (whole) {
            sum.add(frame.constData(), 8);
            sum.add(frame.constData() + kFrameHeader, m_pageSize);
            whole = page > 0 && sum.matches(big32(frame, 16), big32(frame, 20));
        }
        if (whole) {
            pending.insert(page, offset + kFrameHeader);
            if (size > 0) {
                m_overlay.insert(pending);
                pending.clear();
                m_committedPages = size;
            }
        } else {
            m_strays.append(offset + kFrameHeader);
            commitsAfterBreak += size > 0 ? 1 : 0;
        }
    }
    m_logDamaged = commitsAfterBreak > 1;
}

void PageImage::readHeader()
{
    const QByteArray head = page(1);
    if (head.isEmpty())
        return;
    m_header.isSqlite = head.startsWith(QByteArrayView("SQLite format 3\0", 16));
    m_header.isBlank = isZero(head.left(100));
    // Write and read version 2 (WAL), or 1 before the first switch; no reserved bytes; the three fixed payload fractions.
    m_header.isSane = (head.at(18) == 1 || head.at(18) == 2) && head.at(19) == head.at(18) && head.at(20) == 0
        && head.mid(21, 3) == QByteArrayView("\x40\x20\x20");
    m_header.applicationId = big32(head, 68);
    m_header.format = int(big32(head, 60));
    m_header.hasNoTables = head.at(100) == 0x0d && head.at(103) == 0 && head.at(104) == 0;
    for (qint64 number = 1; number <= std::min<qint64>(pageCount(), 64) && !m_header.namesOurTables; ++number)
        m_header.namesOurTables = page(number).contains("TRIGGER event_once");
}

qint64 PageImage::pageCount() const
{
    qint64 count = std::max((m_fileSize + m_pageSize - 1) / m_pageSize, m_committedPages);
    for (auto it = m_overlay.keyBegin(); it != m_overlay.keyEnd(); ++it)
        count = std::max(count, *it);
    return count;
}

QByteArray PageImage::page(qint64 number) const
{
    const auto newer = m_overlay.constFind(number);
    if (newer != m_overlay.constEnd())
        return at(*m_log, *newer, m_pageSize);
    const qint64 offset = (number - 1) * m_pageSize;
    QByteArray bytes = at(*m_file, offset, std::min<qint64>(m_pageSize, m_fileSize - offset));
    if (!bytes.isEmpty() && bytes.size() < m_pageSize) // the file was cut off in it: what is left may hold whole rows
        bytes.append(QByteArray(m_pageSize - bytes.size(), '\0'));
    return bytes;
}

QByteArray PageImage::strayFrame(int index) const
{
    return at(*m_log, m_strays.at(index), m_pageSize);
}

bool PageImage::isTruncated() const
{
    qint64 promised = m_committedPages;
    if (promised == 0) {
        const QByteArray head = at(*m_file, 0, 100);
        // The size in the header is valid only if the version that wrote it last also changed the file last.
        if (head.size() == 100 && head.mid(24, 4) == head.mid(92, 4))
            promised = big32(head, 28);
    }
    for (qint64 number = m_fileSize / m_pageSize + 1; number <= promised; ++number) {
        if (!m_overlay.contains(number))
            return true;
    }
    return false;
}

} // namespace quarterdeck
