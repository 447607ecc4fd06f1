// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/foldedtext.h"


#include <algorithm>
#include <cstring>

namespace quarterdeck {

namespace {

constexpr int kMergeAt = 512;
constexpr qsizetype kLeastStep = 64 * 1024;

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

bool contains(std::string_view text, std::string_view word)
{
    return memmem(text.data(), text.size(), word.data(), word.size()) != nullptr;
}

} // namespace

QString foldedText(const QString &text)
{
    if (isAscii(text))
        return text.toLower();
    QString folded = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    folded.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return folded;
}

QStringList foldedWords(const QString &text)
{
    return foldedText(text).simplified().split(u' ', Qt::SkipEmptyParts);
}

void FoldedArena::append(const QByteArray &folded)
{
    // In steps of an eighth: doubling would hold as much again in reserve.
    const qsizetype needed = m_bytes.size() + folded.size() + 1;
    if (needed > m_bytes.capacity())
        m_bytes.reserve(needed + needed / 8 + kLeastStep);
    m_bytes.append(folded).append('\n');
    m_start.append(quint32(m_bytes.size()));
}

void FoldedArena::replace(int row, const QByteArray &folded)
{
    const qsizetype start = m_start.at(row);
    const qsizetype room = m_start.at(row + 1) - start - 1;
    char *place = m_bytes.data() + start;
    std::fill(place, place + room, '\n');
    if (folded.size() <= room) {
        std::copy(folded.cbegin(), folded.cend(), place);
        m_replaced.remove(row);
        return;
    }
    m_replaced.insert(row, folded);
    if (m_replaced.size() > kMergeAt)
        merge();
}

std::string_view FoldedArena::text(int row) const
{
    if (const auto it = m_replaced.constFind(row); it != m_replaced.cend())
        return {it->constData(), size_t(it->size())};
    const qsizetype start = m_start.at(row);
    return {m_bytes.constData() + start, size_t(m_start.at(row + 1) - start - 1)};
}

void FoldedArena::find(std::string_view word, QVector<quint8> &hits) const
{
    const char *const begin = m_bytes.constData();
    const char *const end = begin + m_bytes.size();
    int row = 0;
    const char *at = begin;
    while (at < end) {
        const auto *hit = static_cast<const char *>(memmem(at, size_t(end - at), word.data(), word.size()));
        if (!hit)
            break;
        const qsizetype offset = hit - begin;
        while (m_start[row + 1] <= offset)
            ++row;
        hits[row] = 1;
        at = begin + m_start[row + 1];
    }
    for (auto it = m_replaced.cbegin(); it != m_replaced.cend(); ++it)
        hits[it.key()] = contains({it->constData(), size_t(it->size())}, word);
}

void FoldedArena::merge()
{
    QByteArray bytes;
    bytes.reserve(m_bytes.size() + m_bytes.size() / 8);
    QVector<quint32> start{0};
    start.reserve(m_start.size());
    for (int row = 0; row < size(); ++row) {
        const std::string_view one = text(row);
        bytes.append(one.data(), qsizetype(one.size())).append('\n');
        start.append(quint32(bytes.size()));
    }
    m_bytes = bytes;
    m_start = start;
    m_replaced.clear();
}

} // namespace quarterdeck
