// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <optional>

namespace quarterdeck {

/// Takes JSON objects out of a file one by one, whatever they are wrapped in: JSON lines, an array, {"incidents": [...]}, a single
/// object, objects one after another. Holds one record at a time, so a file may be far larger than memory; a record longer than the
/// limit is skipped and reported. A byte-order mark and CRLF are fine. A broken line spoils only itself. The device is the caller's.
class JsonRecordReader
{
public:
    struct Record
    {
        int row = 0;      ///< data rows count from 1
        QByteArray json;  ///< one object, not checked beyond its braces
        QString problem;  ///< set instead of json: a translated reason why this row cannot be read
    };

    static constexpr qsizetype kRecordLimit = 8 * 1024 * 1024;

    explicit JsonRecordReader(QIODevice &device, qsizetype recordLimit = kRecordLimit);

    /// nullopt at the end.
    std::optional<Record> next();

    /// True after a read error of the device; what was read so far has been handed out.
    bool failed() const { return m_failed; }

private:
    enum class Layout { Lines, Document };
    void detectLayout();
    std::optional<char> peekByte();
    std::optional<char> takeByte();
    bool fill();
    void keep(QByteArray &record, char c);
    std::optional<Record> nextLine();
    std::optional<Record> nextInDocument();
    std::optional<Record> object();
    void skipScalar();
    void skipToEndOfWrapper();
    Record problem(const QString &sentence);
    Record finished(QByteArray json);

    QIODevice &m_device;
    qsizetype m_limit;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    Layout m_layout = Layout::Lines;
    int m_row = 0;
    bool m_inList = false;    ///< between the brackets of a list of records
    bool m_inWrapper = false; ///< that list belongs to an object that goes on after it
    bool m_overlong = false;
    bool m_over = false;
    bool m_failed = false;
};

} // namespace quarterdeck
