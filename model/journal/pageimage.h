// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QVector>

#include <memory>

namespace quarterdeck {

/// A journal as bytes: the pages of the file, overlaid with what the write-ahead log beside it has committed. It never goes through
/// SQLite and never writes, so it can judge a file before SQLite touches it and read one that SQLite cannot.
/// Only while no connection of this process has the file open: closing a descriptor would drop SQLite's locks.
class PageImage
{
public:
    /// The first 100 bytes of page 1, and whether its schema is empty.
    struct Header
    {
        bool isSqlite = false;
        bool isBlank = true;        ///< nothing but zeros
        bool isSane = false;        ///< the bytes that every journal has the same are as they should be
        bool hasNoTables = false;
        bool namesOurTables = false;
        quint32 applicationId = 0;
        int format = 0;             ///< user_version
    };

    /// An Error only if the file cannot be read at all. A missing or empty file is an image of the log alone.
    static Result<PageImage> open(const QString &path);

    const Header &header() const { return m_header; }
    int pageSize() const { return m_pageSize; }
    qint64 pageCount() const;
    qint64 fileSize() const { return m_fileSize; }
    qint64 logSize() const { return m_logSize; }
    /// Page 1..pageCount(); empty when it is missing or the disk cannot read it.
    QByteArray page(qint64 number) const;
    /// Frames of the log's present generation that come after a broken one: SQLite would ignore them.
    int strayFrames() const { return int(m_strays.size()); }
    QByteArray strayFrame(int index) const;

    /// The log holds commits that SQLite would pass over in silence: more than the one a power cut can tear.
    bool isLogDamaged() const { return m_logDamaged; }
    /// Pages that the header or the log promises are not there.
    bool isTruncated() const;

private:
    void readLog();
    void readHeader();
    QByteArray at(QFile &file, qint64 offset, qint64 size) const;

    std::shared_ptr<QFile> m_file, m_log;
    qint64 m_fileSize = 0;
    qint64 m_logSize = 0;
    int m_pageSize = 4096;
    QHash<qint64, qint64> m_overlay; ///< page number -> offset of its newest committed image in the log
    QVector<qint64> m_strays;        ///< offsets in the log
    qint64 m_committedPages = 0;     ///< size of the database after the log's last commit; 0 = no commit in it
    bool m_logDamaged = false;
    Header m_header;
};

} // namespace quarterdeck
