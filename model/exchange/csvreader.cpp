// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"

#include <QCoreApplication>

#include <cstring>

namespace quarterdeck {

namespace {

constexpr qsizetype kChunk = 1024 * 1024;

/// The sentences of this file.
struct CsvText
{
    Q_DECLARE_TR_FUNCTIONS(CsvText)
};

} // namespace

CsvReader::CsvReader(QIODevice &device, char delimiter, qsizetype recordLimit)
    : m_device(device),
      m_delimiter(delimiter),
      m_limit(recordLimit)
{}

/// Appends what the device has, dropping what was handed out. False at the end.
bool CsvReader::fill()
{
    if (m_start > 0) {
        m_buffer.remove(0, m_start);
        m_start = 0;
    }
    const qsizetype before = m_buffer.size();
    m_buffer.resize(before + kChunk);
    const qint64 read = m_device.read(m_buffer.data() + before, kChunk);
    m_buffer.resize(before + qsizetype(qMax(qint64(0), read)));
    m_failed = m_failed || read < 0;
    if (!m_begun && read > 0) {
        m_begun = true;
        if (m_buffer.startsWith("\xEF\xBB\xBF"))
            m_buffer.remove(0, 3);
    }
    return read > 0;
}

QByteArray CsvReader::firstLine()
{
    while (!m_buffer.contains('\n') && m_buffer.size() < m_limit && fill()) {}
    return m_buffer.left(m_buffer.indexOf('\n')).trimmed();
}

/// A field in quotes, `at` at the opening one. False when the buffer ends in it.
bool CsvReader::parseQuoted(qsizetype &at)
{
    const char *const data = m_buffer.constData();
    const qsizetype size = m_buffer.size(), from = at + 1;
    bool doubled = false;
    for (qsizetype i = from; i < size; ++i) {
        const void *found = std::memchr(data + i, '"', size_t(size - i));
        if (!found)
            return false;
        i = static_cast<const char *>(found) - data;
        if (i + 1 >= size)
            return false; // doubled or closing: the next byte tells
        if (data[i + 1] == '"') {
            doubled = true;
            ++i;
            continue;
        }
        m_spans.append({from, i, doubled});
        at = i + 1;
        if (data[at] != m_delimiter && data[at] != '\n' && data[at] != '\r')
            m_record.problem = CsvText::tr("field %1 goes on after its closing quote").arg(m_spans.size());
        return true;
    }
    return false;
}

bool CsvReader::parseBare(qsizetype &at)
{
    const char *const data = m_buffer.constData();
    const qsizetype size = m_buffer.size();
    qsizetype i = at;
    while (i < size && data[i] != m_delimiter && data[i] != '\n' && data[i] != '"')
        ++i;
    if (i >= size)
        return false;
    if (data[i] == '"')
        m_record.problem = CsvText::tr("field %1 has a quote but does not begin with one").arg(m_spans.size() + 1);
    const bool beforeCrLf = data[i] == '\n' && i > at && data[i - 1] == '\r';
    m_spans.append({at, beforeCrLf ? i - 1 : i, false});
    at = i;
    return true;
}

/// One record from `at`, leaving it behind the record's line end. False when the buffer ends before the record does.
bool CsvReader::parseRecord(qsizetype &at)
{
    m_spans.clear();
    m_record.problem.clear();
    for (;;) {
        if (at >= m_buffer.size())
            return false;
        if (!(m_buffer.at(at) == '"' ? parseQuoted(at) : parseBare(at)))
            return false;
        if (!m_record.problem.isEmpty())
            return skipLine(at = m_start);
        if (m_buffer.at(at) == '\r') {
            if (at + 1 >= m_buffer.size())
                return false;
            if (m_buffer.at(++at) != '\n') {
                m_record.problem = CsvText::tr("it has a carriage return without a line feed");
                return skipLine(at = m_start);
            }
        }
        if (m_buffer.at(at++) == '\n')
            return true;
    }
}

/// After a mistake the next line is as good a beginning as any: a quote too many must not take good lines with it.
/// False when the buffer ends before the line does.
bool CsvReader::skipLine(qsizetype &at)
{
    const qsizetype end = m_buffer.indexOf('\n', at);
    at = end < 0 ? m_buffer.size() : end + 1;
    return end >= 0;
}

/// Turns the spans into fields; `end` is where the record ends in the buffer.
void CsvReader::finish(qsizetype end)
{
    m_record.row = ++m_row;
    m_record.fields.clear();
    if (!m_record.problem.isEmpty())
        return;
    const QByteArrayView text(m_buffer.constData() + m_start, end - m_start);
    if (!text.isValidUtf8()) {
        m_record.problem = CsvText::tr("it is not UTF-8 text");
        return;
    }
    if (text.contains('\0')) {
        m_record.problem = CsvText::tr("it has a NUL character");
        return;
    }
    m_undoubled.clear();
    m_undoubled.reserve(end - m_start); // views into it stay valid
    for (const Span &span : std::as_const(m_spans)) {
        const QByteArrayView raw(m_buffer.constData() + span.from, span.to - span.from);
        if (!span.doubled) {
            m_record.fields.append(raw);
            continue;
        }
        const qsizetype from = m_undoubled.size();
        for (qsizetype i = 0; i < raw.size(); ++i) {
            m_undoubled += raw.at(i);
            i += raw.at(i) == '"' ? 1 : 0;
        }
        m_record.fields.append(QByteArrayView(m_undoubled.constData() + from, m_undoubled.size() - from));
    }
}

const CsvReader::Record *CsvReader::next()
{
    for (;;) {
        qsizetype at = m_start;
        while (at < m_buffer.size() && (m_buffer.at(at) == '\n' || (m_buffer.at(at) == '\r' && m_buffer.mid(at, 2) == "\r\n")))
            ++at; // empty lines
        m_start = at;
        if (parseRecord(at)) {
            finish(at);
            m_start = at;
            return &m_record;
        }
        const bool overlong = m_buffer.size() - m_start > m_limit;
        if (!overlong && fill())
            continue;
        if (m_start >= m_buffer.size())
            return nullptr;
        if (!overlong && !m_buffer.endsWith('\n')) {
            m_buffer += '\n'; // the last line need not be ended
            continue;
        }
        // A quote that is opened and never closed: only this line is lost.
        m_record.problem = overlong ? CsvText::tr("it is longer than %1 kB, or a quote in it is never closed").arg(m_limit / 1024)
                                    : CsvText::tr("a quote in it is never closed");
        while (m_buffer.indexOf('\n', m_start) < 0) {
            m_start = m_buffer.size(); // none of it is handed out
            if (!fill())
                break;
        }
        at = m_start;
        (void)skipLine(at);
        finish(at);
        m_start = at;
        return &m_record;
    }
}

} // namespace quarterdeck
