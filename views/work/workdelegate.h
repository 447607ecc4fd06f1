// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/textcache.h"
#include "work/worklook.h"

#include <QStyledItemDelegate>

namespace quarterdeck {

class ThemeStore;

/// Paints one item of work: a shape for its state, name and person, what is left of its time, its text on one or two lines, and a quieter
/// line that says how it stands. The first row of a group carries the group's head. Over time is red, due amber, all else without colour.
/// GUI thread; the themes outlive it.
class WorkDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    WorkDelegate(WorkKind kind, const ThemeStore &themes, QObject *parent = nullptr);

    void setTimeFormat(const TimeFormat &format) { m_time = format; }
    void clearCache() { m_texts.clear(); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QString head(const QModelIndex &index) const;
    void paintCard(QPainter &painter, const QStyleOptionViewItem &option, const QRect &card, const WorkItem &item) const;
    void paintWords(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area, const WorkItem &item, Instant now) const;

    WorkKind m_kind;
    const ThemeStore &m_themes;
    TimeFormat m_time;
    mutable TextCache m_texts;
};

} // namespace quarterdeck
