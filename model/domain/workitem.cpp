// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workitem.h"

#include <QCoreApplication>

#include <array>

namespace quarterdeck {

namespace {

struct StateWord
{
    const char *key;
    const char *display;
};

// In the order of the enumerations.
constexpr std::array kHypotheses{StateWord{"open", QT_TRANSLATE_NOOP("WorkItems", "Open")},
                                 StateWord{"testing", QT_TRANSLATE_NOOP("WorkItems", "Testing")},
                                 StateWord{"supported", QT_TRANSLATE_NOOP("WorkItems", "Supported")},
                                 StateWord{"refuted", QT_TRANSLATE_NOOP("WorkItems", "Refuted")},
                                 StateWord{"parked", QT_TRANSLATE_NOOP("WorkItems", "Parked")}};
constexpr std::array kDecisions{StateWord{"decided", QT_TRANSLATE_NOOP("WorkItems", "Decided")},
                                StateWord{"proposed", QT_TRANSLATE_NOOP("WorkItems", "Proposed")},
                                StateWord{"go", QT_TRANSLATE_NOOP("WorkItems", "Go")},
                                StateWord{"no_go", QT_TRANSLATE_NOOP("WorkItems", "No go")},
                                StateWord{"withdrawn", QT_TRANSLATE_NOOP("WorkItems", "Withdrawn")}};

template <class State, size_t N>
std::optional<State> fromKey(const std::array<StateWord, N> &words, const QString &word)
{
    for (size_t i = 0; i < N; ++i) {
        if (word.compare(QLatin1String(words[i].key), Qt::CaseInsensitive) == 0)
            return static_cast<State>(i);
    }
    return std::nullopt;
}

QString shown(const StateWord &word)
{
    return QCoreApplication::translate("WorkItems", word.display);
}

} // namespace

QString key(HypothesisState state)
{
    return QLatin1String(kHypotheses[static_cast<size_t>(state)].key);
}

QString key(DecisionState state)
{
    return QLatin1String(kDecisions[static_cast<size_t>(state)].key);
}

QString displayName(HypothesisState state)
{
    return shown(kHypotheses[static_cast<size_t>(state)]);
}

QString displayName(DecisionState state)
{
    return shown(kDecisions[static_cast<size_t>(state)]);
}

std::optional<HypothesisState> hypothesisStateFromKey(const QString &word)
{
    return fromKey<HypothesisState>(kHypotheses, word);
}

std::optional<DecisionState> decisionStateFromKey(const QString &word)
{
    return fromKey<DecisionState>(kDecisions, word);
}

} // namespace quarterdeck
