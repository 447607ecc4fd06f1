// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QAccessibleWidget>
#include <QHash>

namespace quarterdeck {

class LiveIncident;
class TimelineModel;
class TimelineView;

/// The timeline as a screen reader finds it: a list whose items are the entries shown, each read in one sentence (number, time,
/// type, who, text, amended, withdrawn). Items are made when they are asked for and belong to their entry, not to a row, so one
/// that a reader holds stays right while others are written above it; a filtered-out entry's item is not valid. Its description
/// is the newest entry. GUI thread; made by Qt through create(), ends with its view.
class TimelineAccessible final : public QAccessibleWidget
{
public:
    explicit TimelineAccessible(TimelineView *view);
    ~TimelineAccessible() override;

    /// For QAccessible::installFactory().
    static QAccessibleInterface *create(const QString &className, QObject *object);

    QString text(QAccessible::Text which) const override;
    int childCount() const override;
    QAccessibleInterface *child(int row) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

private:
    TimelineView *view() const;
    TimelineModel *model() const;
    void forgetItems() const;

    mutable QHash<EventId, QAccessible::Id> m_items;
    mutable const LiveIncident *m_incident = nullptr; ///< whose entries m_items are; only compared
};

/// What the view tells screen readers; nothing while none listens. The keyboard is in a row, not in the list as a whole:
void tellFocus(TimelineView &view);
/// the row last is new; when it stands at the end, it is told as a new item and as the list's description;
void tellAppended(TimelineView &view, int last);
/// the current row, if it is one of these, reads otherwise.
void tellChanged(TimelineView &view, int first, int last);

} // namespace quarterdeck
