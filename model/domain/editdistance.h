// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace quarterdeck {

/// How many slips of the finger (a letter missed, added, changed, or two neighbours swapped; Damerau-Levenshtein, each place
/// edited once) turn one word into the other. Answers limit + 1 for "more than limit" and for words over 64 characters.
inline int typingDistance(QStringView a, QStringView b, int limit)
{
    constexpr qsizetype kLongest = 64;
    if (a.size() > kLongest || b.size() > kLongest || std::abs(a.size() - b.size()) > limit)
        return limit + 1;
    using Row = std::array<int, kLongest + 1>;
    Row before{};
    Row previous{};
    Row current{};
    for (qsizetype j = 0; j <= b.size(); ++j)
        previous[size_t(j)] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        current[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const size_t at = size_t(j);
            const int change = a[i - 1] == b[j - 1] ? 0 : 1;
            current[at] = std::min({previous[at] + 1, current[at - 1] + 1, previous[at - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                current[at] = std::min(current[at], before[at - 2] + 1);
        }
        before = previous;
        previous = current;
    }
    return std::min(previous[size_t(b.size())], limit + 1);
}

} // namespace quarterdeck
