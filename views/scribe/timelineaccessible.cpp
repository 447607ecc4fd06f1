// SPDX-License-Identifier: GPL-3.0-or-later
#include "scribe/timelineaccessible.h"

#include "items/timelinemodel.h"
#include "scribe/timelineview.h"

#include <QItemSelectionModel>
#include <QPointer>

namespace quarterdeck {

namespace {

/// One entry. Looks its row up each time it is asked, in O(log n).
class EntryAccessible final : public QAccessibleInterface
{
public:
    EntryAccessible(TimelineView *view, const EventId &entry) : m_view(view), m_entry(entry) {}

    bool isValid() const override { return row() >= 0; }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr; }
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Name && isValid() ? index().data(TimelineModel::AccessibleTextRole).toString() : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}

    QRect rect() const override
    {
        const QRect area = isValid() ? m_view->visualRect(index()) : QRect();
        return area.isEmpty() ? QRect() : QRect(m_view->viewport()->mapToGlobal(area.topLeft()), area.size());
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.focusable = state.selectable = state.multiSelectable = state.readOnly = true;
        state.selected = m_view->selectionModel()->isSelected(index());
        state.active = m_view->currentIndex().row() == row();
        state.focused = state.active && m_view->hasFocus();
        state.offscreen = m_view->visualRect(index()).isEmpty();
        state.invisible = !m_view->isVisible();
        return state;
    }

    EventId entry() const { return m_entry; }

private:
    int row() const { return m_view && m_view->timeline() ? m_view->timeline()->rowOf(m_entry) : -1; }
    QModelIndex index() const { return m_view->timeline()->index(row(), TimelineModel::TextColumn); }

    QPointer<TimelineView> m_view;
    EventId m_entry;
};

} // namespace

TimelineAccessible::TimelineAccessible(TimelineView *view) : QAccessibleWidget(view, QAccessible::List) {}

TimelineAccessible::~TimelineAccessible() { forgetItems(); }

QAccessibleInterface *TimelineAccessible::create(const QString &className, QObject *object)
{
    auto *view =
        className == QLatin1String(TimelineView::staticMetaObject.className()) ? qobject_cast<TimelineView *>(object) : nullptr;
    return view ? new TimelineAccessible(view) : nullptr;
}

TimelineView *TimelineAccessible::view() const { return qobject_cast<TimelineView *>(object()); }

TimelineModel *TimelineAccessible::model() const { return view() ? view()->timeline() : nullptr; }

void TimelineAccessible::forgetItems() const
{
    for (const QAccessible::Id id : std::as_const(m_items))
        QAccessible::deleteAccessibleInterface(id);
    m_items.clear();
}

QString TimelineAccessible::text(QAccessible::Text which) const
{
    if (which != QAccessible::Description)
        return QAccessibleWidget::text(which);
    const int count = childCount();
    return count > 0 ? model()->index(count - 1, 0).data(TimelineModel::AccessibleTextRole).toString() : QString();
}

int TimelineAccessible::childCount() const { return model() ? model()->rowCount() : 0; }

QAccessibleInterface *TimelineAccessible::child(int row) const
{
    if (row < 0 || row >= childCount())
        return nullptr;
    if (m_incident != model()->incident()) {
        forgetItems();
        m_incident = model()->incident();
    }
    const EventId entry = model()->entryAt(row).id;
    if (const auto known = m_items.constFind(entry); known != m_items.cend()) {
        if (QAccessibleInterface *item = QAccessible::accessibleInterface(*known))
            return item;
    }
    auto *item = new EntryAccessible(view(), entry);
    m_items.insert(entry, QAccessible::registerAccessibleInterface(item));
    return item;
}

QAccessibleInterface *TimelineAccessible::childAt(int x, int y) const
{
    if (!model())
        return nullptr;
    const QModelIndex index = view()->indexAt(view()->viewport()->mapFromGlobal(QPoint(x, y)));
    return index.isValid() ? child(index.row()) : nullptr;
}

QAccessibleInterface *TimelineAccessible::focusChild() const
{
    return model() && view()->hasFocus() && view()->currentIndex().isValid() ? child(view()->currentIndex().row()) : nullptr;
}

int TimelineAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    if (!model() || !child || child->role() != QAccessible::ListItem)
        return -1;
    const QAccessibleInterface *parent = child->parent();
    return parent && parent->object() == object() ? model()->rowOf(static_cast<const EntryAccessible *>(child)->entry()) : -1;
}

// --- Telling -----------------------------------------------------------------------------------------------------

namespace {

void tell(TimelineView &view, QAccessible::Event what, int row)
{
    QAccessibleEvent event(&view, what);
    if (row >= 0)
        event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

} // namespace

void tellFocus(TimelineView &view)
{
    if (QAccessible::isActive() && view.hasFocus() && view.currentIndex().isValid())
        tell(view, QAccessible::Focus, view.currentIndex().row());
}

void tellAppended(TimelineView &view, int last)
{
    if (!QAccessible::isActive() || last != view.timeline()->rowCount() - 1)
        return;
    tell(view, QAccessible::ObjectCreated, last);
    tell(view, QAccessible::DescriptionChanged, -1);
}

void tellChanged(TimelineView &view, int first, int last)
{
    const int current = view.currentIndex().row();
    if (QAccessible::isActive() && current >= 0 && first <= current && current <= last)
        tell(view, QAccessible::NameChanged, current);
}

} // namespace quarterdeck
