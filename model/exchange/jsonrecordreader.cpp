// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonrecordreader.h"

#include <QCoreApplication>

namespace quarterdeck {

namespace {

constexpr qsizetype kChunk = 256 * 1024;
constexpr qsizetype kDetect = 1024 * 1024; // how far the layout is looked for

/// The sentences of this file.
struct RecordText
{
    Q_DECLARE_TR_FUNCTIONS(RecordText)
};

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

} // namespace

JsonRecordReader::JsonRecordReader(QIODevice &device, qsizetype recordLimit) : m_device(device), m_limit(recordLimit)
{
    detectLayout();
}

/// JSON lines when the first line is a whole object or the second one begins with one; otherwise one document (or not JSON at all).
void JsonRecordReader::detectLayout()
{
    while (m_buffer.size() < kDetect && fill()) {
    }
    if (m_buffer.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
    const QByteArray start = m_buffer.mid(m_at).trimmed();
    if (start.startsWith('[')) {
        m_layout = Layout::Document;
        return;
    }
    const qsizetype end = start.indexOf('\n');
    if (end < 0) {
        m_layout = Layout::Document;
        return;
    }
    const bool firstIsWhole = start.startsWith('{') && start.left(end).trimmed().endsWith('}');
    const bool secondIsObject = start.mid(end).trimmed().startsWith('{');
    m_layout = firstIsWhole || secondIsObject ? Layout::Lines : Layout::Document;
}

bool JsonRecordReader::fill()
{
    if (m_at > 0) {
        m_buffer.remove(0, m_at);
        m_at = 0;
    }
    const QByteArray more = m_device.read(kChunk);
    if (more.isEmpty() && !m_device.atEnd())
        m_failed = true;
    m_buffer += more;
    return !more.isEmpty();
}

std::optional<char> JsonRecordReader::peekByte()
{
    if (m_at >= m_buffer.size() && !fill())
        return std::nullopt;
    return m_buffer.at(m_at);
}

std::optional<char> JsonRecordReader::takeByte()
{
    const std::optional<char> c = peekByte();
    if (c)
        ++m_at;
    return c;
}

void JsonRecordReader::keep(QByteArray &record, char c)
{
    if (record.size() >= m_limit) {
        m_overlong = true;
        return;
    }
    record += c;
}

JsonRecordReader::Record JsonRecordReader::problem(const QString &sentence)
{
    return {++m_row, {}, sentence};
}

JsonRecordReader::Record JsonRecordReader::finished(QByteArray json)
{
    if (m_overlong) {
        m_overlong = false;
        return problem(RecordText::tr("it is longer than %1 MB").arg(m_limit / (1024 * 1024)));
    }
    return {++m_row, std::move(json), {}};
}

std::optional<JsonRecordReader::Record> JsonRecordReader::next()
{
    if (m_over)
        return std::nullopt;
    std::optional<Record> record = m_layout == Layout::Lines ? nextLine() : nextInDocument();
    if (!record)
        m_over = true;
    return record;
}

std::optional<JsonRecordReader::Record> JsonRecordReader::nextLine()
{
    while (peekByte()) {
        QByteArray line;
        while (const std::optional<char> c = takeByte()) {
            if (*c == '\n')
                break;
            keep(line, *c);
        }
        line = line.trimmed();
        if (!line.isEmpty() || m_overlong)
            return finished(std::move(line));
    }
    return std::nullopt;
}

std::optional<JsonRecordReader::Record> JsonRecordReader::nextInDocument()
{
    while (const std::optional<char> c = peekByte()) {
        if (isBlank(*c) || (*c == ',' && m_inList)) {
            ++m_at;
        } else if (*c == '[' && !m_inList) {
            ++m_at;
            m_inList = true;
        } else if (*c == ']' && m_inList) {
            ++m_at;
            m_inList = false;
            if (std::exchange(m_inWrapper, false))
                skipToEndOfWrapper();
        } else if (*c == '{') {
            if (std::optional<Record> record = object())
                return record;
        } else if (m_inList) {
            skipScalar();
            return problem(RecordText::tr("it is not a JSON object"));
        } else {
            m_over = true;
            return problem(RecordText::tr("from here on the file is not JSON"));
        }
    }
    if (m_inList) {
        m_inList = false;
        return problem(RecordText::tr("the file ends in the middle of its list"));
    }
    return std::nullopt;
}

/// Takes one object. nullopt when it turned out to be the wrapper of a list of incidents: then the list comes next.
std::optional<JsonRecordReader::Record> JsonRecordReader::object()
{
    QByteArray record, word, key;
    int depth = 0;
    bool inString = false, escaped = false;
    while (const std::optional<char> taken = takeByte()) {
        const char c = *taken;
        keep(record, c);
        if (inString) {
            if (escaped) {
                escaped = false;
            } else if (c == '\\') {
                escaped = true;
            } else if (c == '"') {
                inString = false;
            } else if (depth == 1 && word.size() < 16) {
                word += c;
            }
            continue;
        }
        if (c == '"') {
            inString = true;
            word.clear();
        } else if (c == ':') {
            key = word;
        } else if (c == '{' || c == '[') {
            if (depth == 1 && c == '[' && key == "incidents" && !m_inList) {
                m_inList = m_inWrapper = true;
                m_overlong = false;
                return std::nullopt;
            }
            ++depth;
        } else if (c == '}' || c == ']') {
            if (--depth == 0)
                return finished(std::move(record));
        }
    }
    m_overlong = m_inList = false;
    return problem(RecordText::tr("the file ends in the middle of it"));
}

void JsonRecordReader::skipScalar()
{
    bool inString = false, escaped = false;
    int depth = 0;
    while (const std::optional<char> c = peekByte()) {
        if (!inString && depth == 0 && (*c == ',' || *c == ']'))
            return;
        ++m_at;
        if (escaped)
            escaped = false;
        else if (inString && *c == '\\')
            escaped = true;
        else if (*c == '"')
            inString = !inString;
        else if (!inString && (*c == '[' || *c == '{'))
            ++depth;
        else if (!inString && (*c == ']' || *c == '}'))
            --depth;
    }
}

void JsonRecordReader::skipToEndOfWrapper()
{
    bool inString = false, escaped = false;
    int depth = 1;
    while (depth > 0) {
        const std::optional<char> c = takeByte();
        if (!c)
            return;
        if (escaped)
            escaped = false;
        else if (inString && *c == '\\')
            escaped = true;
        else if (*c == '"')
            inString = !inString;
        else if (!inString && (*c == '[' || *c == '{'))
            ++depth;
        else if (!inString && (*c == ']' || *c == '}'))
            --depth;
    }
}

} // namespace quarterdeck
