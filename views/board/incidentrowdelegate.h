// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/glyphcache.h"
#include "common/textcache.h"
#include "common/typography.h"

#include <QStyledItemDelegate>

#include <optional>

namespace quarterdeck {

class ThemeStore;
class WarRoom;

/// Paints the cells of the incident list: one line of cached text, the severity and status shapes before their words, and the
/// vacancy count-up in the commander's column. GUI thread.
class IncidentRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    IncidentRowDelegate(const WarRoom &room, const ThemeStore &themes, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;
    void dropCaches();

private:
    int paintGlyph(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, int side) const;

    const WarRoom &m_room;
    const ThemeStore &m_themes;
    mutable TextCache m_texts;
    mutable GlyphCache m_glyphs;
};

} // namespace quarterdeck
