// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace quarterdeck {

/// Takes lines from a descriptor as they come. Holds one chunk and at most one line of `limit` bytes, however long the input is.
class LineReader
{
public:
    struct Line
    {
        QByteArray text;      ///< without its line end
        bool overlong = false; ///< more than the limit; text is its beginning
    };

    LineReader(int descriptor, qsizetype limit) : m_descriptor(descriptor), m_limit(limit) {}

    /// Blocks until a line is whole. nullopt at the end; a last line without a line end counts.
    std::optional<Line> next();
    /// True when reading failed rather than ended.
    bool failed() const { return m_failed; }

private:
    int m_descriptor;
    qsizetype m_limit;
    QByteArray m_chunk;
    qsizetype m_at = 0;
    bool m_failed = false;
};

} // namespace quarterdeck
