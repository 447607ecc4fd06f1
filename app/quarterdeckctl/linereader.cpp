// SPDX-License-Identifier: GPL-3.0-or-later
#include "linereader.h"

#include <algorithm>
#include <cerrno>
#include <unistd.h>

namespace quarterdeck {

namespace {
constexpr qsizetype kChunk = 64 * 1024;
} // namespace

std::optional<LineReader::Line> LineReader::next()
{
    Line line;
    bool any = false;
    for (;;) {
        if (m_at >= m_chunk.size()) {
            m_chunk.resize(kChunk);
            m_at = 0;
            ssize_t n = 0;
            do {
                n = ::read(m_descriptor, m_chunk.data(), size_t(kChunk));
            } while (n < 0 && errno == EINTR);
            m_failed = n < 0;
            m_chunk.resize(std::max<qsizetype>(0, n));
            if (n <= 0)
                return any ? std::optional(line) : std::nullopt;
        }
        const qsizetype end = m_chunk.indexOf('\n', m_at);
        const qsizetype until = end < 0 ? m_chunk.size() : end;
        const qsizetype room = m_limit - line.text.size();
        line.text.append(m_chunk.constData() + m_at, std::min(room, until - m_at));
        line.overlong = line.overlong || until - m_at > room;
        any = true;
        m_at = until + 1;
        if (end >= 0) {
            if (line.text.endsWith('\r'))
                line.text.chop(1);
            return line;
        }
    }
}

} // namespace quarterdeck
