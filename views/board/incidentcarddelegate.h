// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/cardface.h"

#include <QStyledItemDelegate>

#include <memory>

namespace quarterdeck {

class AlarmBook;
class ThemeStore;
class WarRoom;
struct IncidentSummary;

/// Shows one incident as a card. A card is drawn once for each look it has and then copied, row by row, as long as it looks the same:
/// that is asked at every paint, from the words of the moment. What is kept is bounded by what is seen (keepFor); the least
/// recently shown leave first. One for all lanes; GUI thread. Follows theme, font and device pixel ratio by itself.
class IncidentCardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    IncidentCardDelegate(const WarRoom &room, const ThemeStore &themes, QObject *parent = nullptr);
    ~IncidentCardDelegate() override;

    /// Covers the whole rectangle, gap included, in the palette's AlternateBase.
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// Where the next update to customers is counted; nullptr = nowhere. Must outlive it.
    void setDeadlines(const AlarmBook *book) { m_deadlines = book; }
    CardWords wordsOf(const IncidentSummary &summary, Instant now) const;

    /// Where a card in `row` shows what the running time changes; all that a tick repaints.
    QRect tickingArea(const QRect &row, const QFont &font) const { return faceFor(font).tickingArea(row); }
    /// Keeps as many cards as cover this area three times; device pixels.
    void keepFor(const QSize &shown);
    void dropCaches();

private:
    CardFace &faceFor(const QFont &font) const;
    CardLook lookOf(const IncidentSummary &summary, const QStyleOptionViewItem &option, qreal ratio) const;

    const WarRoom &m_room;
    const ThemeStore &m_themes;
    const AlarmBook *m_deadlines = nullptr;
    mutable std::unique_ptr<CardFace> m_face;
    mutable QCache<CardLook, QPixmap> m_pictures; ///< cost in KB
};

} // namespace quarterdeck
