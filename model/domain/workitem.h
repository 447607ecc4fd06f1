// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/instant.h"

#include <QString>
#include <QVector>

#include <optional>

/// What the fold knows of an entry that is more than a line: actions, hypotheses and decisions. Each has a short name that is dense per
/// incident and kind ("A7", "H2", "D1"). Values; times are UTC ms.
namespace quarterdeck {

struct ActionInfo
{
    enum class State { Open, Done };
    QString name; ///< "A7"
    QString assignee;
    std::optional<Instant> dueAt; ///< occurred + time box, or as extended
    State state = State::Open;
    QString result;
    std::optional<Instant> closedAt;
    std::optional<EventId> closedBy; ///< the result entry that closed it; striking that one opens it again
    int extensions = 0;
};

enum class HypothesisState { Open, Testing, Supported, Refuted, Parked };

/// One dated change of a hypothesis.
struct HypothesisStep
{
    HypothesisState state = HypothesisState::Open;
    QString by;
    QString reason;
    Instant at;
};

struct HypothesisInfo
{
    QString name; ///< "H2"
    HypothesisState state = HypothesisState::Open;
    QString owner;                ///< empty = nobody
    QVector<HypothesisStep> steps; ///< in log order
    QVector<EventId> evidence;     ///< entries that speak for or against it, in the order linked
};

/// Decided is a decision that was logged as taken; the others went through a proposal.
enum class DecisionState { Decided, Proposed, Go, NoGo, Withdrawn };

struct DecisionObjection
{
    QString text;
    QString by;
    Instant at;
};

struct DecisionInfo
{
    QString name; ///< "D1"
    DecisionState state = DecisionState::Decided;
    QString proposedBy;                    ///< empty unless it was a proposal
    std::optional<Instant> objectionsUntil; ///< the round of objections ends then
    QVector<DecisionObjection> objections;
    QString decidedBy; ///< who took it; empty while proposed
    QString reason;
    std::optional<Instant> decidedAt;
};

/// The stable word of a state ("no_go"), how people read it, and back.
QString key(HypothesisState state);
QString key(DecisionState state);
QString displayName(HypothesisState state);
QString displayName(DecisionState state);
std::optional<HypothesisState> hypothesisStateFromKey(const QString &word);
std::optional<DecisionState> decisionStateFromKey(const QString &word);

} // namespace quarterdeck
