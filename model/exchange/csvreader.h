// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QIODevice>
#include <QString>
#include <QVector>

#include <optional>

namespace quarterdeck {

/// Reads delimited text by RFC 4180, strictly: quotes enclose a whole field, a quote in it is doubled, it may hold delimiters and line
/// breaks; LF and CRLF both end a record. A byte-order mark is skipped, an empty line is no record. A record that breaks the rules, is
/// not UTF-8 or is longer than the limit is reported with its row, and reading goes on with the line after the one it began in. Holds one
/// record at a time. The device is the caller's.
class CsvReader
{
public:
    struct Record
    {
        int row = 0;     ///< the heading is 0, data rows count from 1
        QString problem; ///< set instead of fields: a translated reason, as part of a sentence
        /// Fields without their quotes; views into the reader, valid until its next record.
        QVector<QByteArrayView> fields;
    };

    static constexpr qsizetype kRecordLimit = 1024 * 1024;

    explicit CsvReader(QIODevice &device, char delimiter = ',', qsizetype recordLimit = kRecordLimit);

    /// The record is the reader's and is used again by the next call. nullptr at the end.
    const Record *next();

    /// The first line as it stands, to see which delimiter it has; call it before next().
    QByteArray firstLine();
    void setDelimiter(char delimiter) { m_delimiter = delimiter; }
    /// True after a read error of the device; what was read so far has been handed out.
    bool failed() const { return m_failed; }

private:
    struct Span
    {
        qsizetype from, to;
        bool doubled; ///< has doubled quotes in it
    };
    bool fill();
    bool parseRecord(qsizetype &at);
    bool parseQuoted(qsizetype &at);
    bool parseBare(qsizetype &at);
    bool skipLine(qsizetype &at);
    void finish(qsizetype end);

    QIODevice &m_device;
    char m_delimiter;
    qsizetype m_limit;
    QByteArray m_buffer;
    qsizetype m_start = 0; ///< where the next record begins in the buffer
    QVector<Span> m_spans;
    QByteArray m_undoubled;
    Record m_record;
    int m_row = -1;
    bool m_begun = false;
    bool m_failed = false;
};

} // namespace quarterdeck
