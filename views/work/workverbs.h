// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/workitemsmodel.h"

#include <QKeySequence>
#include <QVector>

namespace quarterdeck {

enum class WorkKind { Action, Hypothesis, Decision };

/// What a person can do with an item of work, or with its board.
enum class WorkVerb {
    Next, Done, Extend, AskTime, Give, CallBack, Snooze, Test, Conclude, Support, Refute, Park, Reopen, Own, Evidence, Unlink,
    Decide, Go, NoGo, Object, Withdraw, Show, New, NewMitigation
};

/// One line of the table that keys, menus and tests derive from.
struct WorkVerbSpec
{
    WorkKind kind;
    WorkVerb verb;
    Qt::Key key;
    const char *text; ///< QT_TRANSLATE_NOOP("Work", …)
};

const QVector<WorkVerbSpec> &workVerbs();
/// As people read it.
QString displayName(const WorkVerbSpec &spec);
/// The key as a menu shows it.
QString keyName(const WorkVerbSpec &spec);
/// Whether it makes sense for this item as it stands; New and NewMitigation need none.
bool fits(const WorkVerbSpec &spec, const WorkItem *item);
/// What Enter does: the usual next step of this item.
WorkVerb nextStep(WorkKind kind, const WorkItem &item);
/// The verb of this key on a board; nullopt = the key means nothing there.
std::optional<WorkVerb> verbFor(WorkKind kind, int key);

} // namespace quarterdeck
