// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace quarterdeck {

/// Takes characters off the front of a line. A failed take leaves the position where it was.
class ScribeCursor
{
public:
    explicit ScribeCursor(QStringView text) : m_text(text) {}

    qsizetype position() const { return m_at; }
    bool atEndOfWord() const { return m_at >= m_text.size() || m_text[m_at].isSpace(); }

    bool take(QStringView anyOf)
    {
        if (m_at >= m_text.size() || !anyOf.contains(m_text[m_at]))
            return false;
        ++m_at;
        return true;
    }

    bool takeBlanks()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        return m_at > from;
    }

    /// A run of least..most ASCII digits; a longer run is refused, not split.
    std::optional<qint64> takeNumber(int least, int most)
    {
        qint64 value = 0;
        int count = 0;
        while (count <= most && isDigit(m_at + count))
            value = value * 10 + (m_text[m_at + count++].unicode() - u'0');
        if (count < least || count > most)
            return std::nullopt;
        m_at += count;
        return value;
    }

private:
    bool isDigit(qsizetype at) const { return at < m_text.size() && m_text[at] >= u'0' && m_text[at] <= u'9'; }

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace quarterdeck
