// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeformat.h"
#include "items/commandgap.h"
#include "items/rolesmodel.h"

#include <QStyledItemDelegate>

namespace quarterdeck {

class ThemeStore;
class WarRoom;

/// Paints one role: the number that names it, its title, who holds it and for how long. A vacant command looks as urgent as the
/// policy says; a commander who also debugs, has too many reports or commands every time gets an amber line. GUI thread.
class RoleSlotDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    RoleSlotDelegate(WarRoom &room, const RolesModel &model, const ThemeStore &themes, QObject *parent = nullptr);

    void setTimeFormat(const TimeFormat &format) { m_time = format; }
    /// How often the commander had command lately.
    void setCommandShare(const CommandShare &share) { m_share = share; }
    /// The row a held person would drop on, or -1.
    void setDropRow(int row) { m_dropRow = row; }
    int dropRow() const { return m_dropRow; }
    /// Everything the running time changes in a row, as text: differs = repaint.
    QString tickingText(int row, Instant now) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

private:
    struct Words;
    Words wordsOf(int row, Instant now) const;
    void paintBox(QPainter &painter, const QStyleOptionViewItem &option, int row, CommandLook look) const;
    void paintNumber(QPainter &painter, const QRect &cap, int digit, bool overdue) const;
    void paintHint(QPainter &painter, const QRect &area, const QString &hint, Qt::LayoutDirection direction) const;
    QString commanderHint(const RoleSlot &slot) const;
    CommandGap gapNow(const RoleSlot &slot, Instant now) const;
    QString tenures(const QString &role) const;

    WarRoom &m_room;
    const RolesModel &m_model;
    const ThemeStore &m_themes;
    TimeFormat m_time;
    CommandShare m_share;
    int m_dropRow = -1;
};

} // namespace quarterdeck
