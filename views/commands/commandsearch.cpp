// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandsearch.h"

#include "domain/editdistance.h"

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr int kShortWord = 4;      // longer ones may have two slips
constexpr int kShortestGuess = 3;  // fewer letters come near everything
constexpr qsizetype kMostMeant = 5;

QStringList wordsOf(const QString &text) { return text.toLower().split(u' ', Qt::SkipEmptyParts); }

/// 0: the name begins with all words, 1: a word of the name does, 2: anywhere in name or description; -1: not at all.
int rankOf(const QAction &action, const QStringList &words)
{
    const QString name = plainName(action).toLower();
    const QString all = name + u' ' + action.statusTip().toLower();
    if (!std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return all.contains(word); }))
        return -1;
    if (name.startsWith(words.join(u' ')))
        return 0;
    const QStringList parts = wordsOf(name);
    const bool begins = std::all_of(words.cbegin(), words.cend(), [&](const QString &word) {
        return std::any_of(parts.cbegin(), parts.cend(), [&](const QString &part) { return part.startsWith(word); });
    });
    return begins ? 1 : 2;
}

/// How far the typed words are from the name, by their nearest words; a word may be half typed.
int distanceTo(const QAction &action, const QStringList &words)
{
    const QStringList parts = wordsOf(plainName(action));
    int sum = 0;
    for (const QString &word : words) {
        const int limit = word.size() <= kShortWord ? 1 : 2;
        int nearest = limit + 1;
        for (const QString &part : parts)
            nearest = std::min({nearest, typingDistance(word, part, limit), typingDistance(word, QStringView(part).left(word.size()), limit)});
        if (nearest > limit)
            return -1;
        sum += nearest;
    }
    return sum;
}

template <class Measure>
QVector<CommandKey> ordered(const CommandActions &actions, const Measure &measure)
{
    QVector<std::pair<int, CommandKey>> found;
    for (const CommandSpec &spec : commandCatalog()) {
        const QAction &action = *actions.action(spec.key);
        const int rank = spec.key != CommandKey::Palette && action.isEnabled() ? measure(action) : -1;
        if (rank >= 0)
            found.append({rank, spec.key});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QVector<CommandKey> keys;
    for (const auto &[rank, key] : found)
        keys.append(key);
    return keys;
}

} // namespace

QString plainName(const QAction &action)
{
    QString text = action.text();
    return text.remove(u'&').remove(QStringLiteral("…"));
}

QVector<CommandMatch> commandsMatching(const CommandActions &actions, const QString &typed)
{
    const QStringList words = wordsOf(typed);
    QVector<CommandMatch> matches;
    for (const CommandKey key : ordered(actions, [&](const QAction &action) { return words.isEmpty() ? 0 : rankOf(action, words); }))
        matches.append({key, false});
    if (!matches.isEmpty() || typed.trimmed().size() < kShortestGuess)
        return matches;
    for (const CommandKey key : ordered(actions, [&](const QAction &action) { return distanceTo(action, words); }).mid(0, kMostMeant))
        matches.append({key, true});
    return matches;
}

} // namespace quarterdeck
