// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/workverbs.h"

#include <QCoreApplication>

#include <algorithm>

namespace quarterdeck {

const QVector<WorkVerbSpec> &workVerbs()
{
    using K = WorkKind;
    using V = WorkVerb;
    static const QVector<WorkVerbSpec> verbs{
        {K::Action, V::Done, Qt::Key_D, QT_TRANSLATE_NOOP("Work", "Done, with its result…")},
        {K::Action, V::Extend, Qt::Key_E, QT_TRANSLATE_NOOP("Work", "Give it more time…")},
        {K::Action, V::AskTime, Qt::Key_A, QT_TRANSLATE_NOOP("Work", "Ask the commander for more time…")},
        {K::Action, V::Give, Qt::Key_G, QT_TRANSLATE_NOOP("Work", "Give it to somebody else…")},
        {K::Action, V::CallBack, Qt::Key_C, QT_TRANSLATE_NOOP("Work", "Call back now…")},
        {K::Action, V::Snooze, Qt::Key_Z, QT_TRANSLATE_NOOP("Work", "Call back in five minutes")},
        {K::Action, V::Show, Qt::Key_V, QT_TRANSLATE_NOOP("Work", "View in the timeline")},
        {K::Action, V::New, Qt::Key_N, QT_TRANSLATE_NOOP("Work", "New action…")},
        {K::Action, V::NewMitigation, Qt::Key_M, QT_TRANSLATE_NOOP("Work", "Start a mitigation…")},
        {K::Hypothesis, V::Test, Qt::Key_T, QT_TRANSLATE_NOOP("Work", "Being tested")},
        {K::Hypothesis, V::Support, Qt::Key_S, QT_TRANSLATE_NOOP("Work", "Supported…")},
        {K::Hypothesis, V::Refute, Qt::Key_R, QT_TRANSLATE_NOOP("Work", "Refuted…")},
        {K::Hypothesis, V::Park, Qt::Key_P, QT_TRANSLATE_NOOP("Work", "Park it…")},
        {K::Hypothesis, V::Reopen, Qt::Key_O, QT_TRANSLATE_NOOP("Work", "Open again")},
        {K::Hypothesis, V::Own, Qt::Key_W, QT_TRANSLATE_NOOP("Work", "Who looks into it…")},
        {K::Hypothesis, V::Evidence, Qt::Key_L, QT_TRANSLATE_NOOP("Work", "Link evidence…")},
        {K::Hypothesis, V::Unlink, Qt::Key_U, QT_TRANSLATE_NOOP("Work", "Take evidence back…")},
        {K::Hypothesis, V::Show, Qt::Key_V, QT_TRANSLATE_NOOP("Work", "View in the timeline")},
        {K::Hypothesis, V::New, Qt::Key_N, QT_TRANSLATE_NOOP("Work", "New hypothesis…")},
        {K::Decision, V::Go, Qt::Key_G, QT_TRANSLATE_NOOP("Work", "Go…")},
        {K::Decision, V::NoGo, Qt::Key_X, QT_TRANSLATE_NOOP("Work", "No go…")},
        {K::Decision, V::Object, Qt::Key_O, QT_TRANSLATE_NOOP("Work", "Object…")},
        {K::Decision, V::Withdraw, Qt::Key_W, QT_TRANSLATE_NOOP("Work", "Withdraw the proposal…")},
        {K::Decision, V::Show, Qt::Key_V, QT_TRANSLATE_NOOP("Work", "View in the timeline")},
        {K::Decision, V::New, Qt::Key_N, QT_TRANSLATE_NOOP("Work", "Propose a decision…")},
    };
    return verbs;
}

QString displayName(const WorkVerbSpec &spec) { return QCoreApplication::translate("Work", spec.text); }

QString keyName(const WorkVerbSpec &spec) { return QKeySequence(spec.key).toString(QKeySequence::NativeText); }

bool fits(const WorkVerbSpec &spec, const WorkItem *item)
{
    if (spec.verb == WorkVerb::New || spec.verb == WorkVerb::NewMitigation)
        return true;
    if (!item)
        return false;
    const auto is = [item](HypothesisState state) { return item->state == int(state); };
    switch (spec.verb) {
    case WorkVerb::Show:
    case WorkVerb::Own:
    case WorkVerb::Evidence:
        return true;
    case WorkVerb::Test:
        return !is(HypothesisState::Testing);
    case WorkVerb::Support:
        return !is(HypothesisState::Supported);
    case WorkVerb::Refute:
        return !is(HypothesisState::Refuted);
    case WorkVerb::Park:
        return !is(HypothesisState::Parked);
    case WorkVerb::Reopen:
        return !is(HypothesisState::Open);
    case WorkVerb::Unlink:
        return !item->evidence.isEmpty();
    case WorkVerb::Snooze:
        return item->open && item->loudness != ClockState::Normal && item->loudness != ClockState::Due;
    default:
        return item->open;
    }
}

WorkVerb nextStep(WorkKind kind, const WorkItem &item)
{
    if (kind == WorkKind::Hypothesis) {
        const auto state = static_cast<HypothesisState>(item.state);
        if (state == HypothesisState::Open || state == HypothesisState::Parked)
            return WorkVerb::Test;
        return state == HypothesisState::Testing ? WorkVerb::Conclude : WorkVerb::Show;
    }
    if (!item.open)
        return WorkVerb::Show;
    return kind == WorkKind::Action ? WorkVerb::Done : WorkVerb::Decide;
}

std::optional<WorkVerb> verbFor(WorkKind kind, int key)
{
    const QVector<WorkVerbSpec> &verbs = workVerbs();
    const auto found = std::find_if(verbs.cbegin(), verbs.cend(), [&](const WorkVerbSpec &spec) { return spec.kind == kind && spec.key == key; });
    return found == verbs.cend() ? std::nullopt : std::optional(found->verb);
}

} // namespace quarterdeck
