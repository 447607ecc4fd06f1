// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/textcache.h"

#include <QPixmap>
#include <QStyledItemDelegate>

#include <memory>

namespace quarterdeck {

class ThemeStore;
class WarRoom;
struct IncidentSummary;
struct SeverityLevel;

/// Paints one incident as a card: severity by shape, digit and area (band, bar or chip), title on two lines, services, commander or
/// the count-up of the vacancy, age. Everything that repeats is drawn once and copied: frame and chip as a pixmap, texts from a
/// cache. One for all lanes; GUI thread. Follows theme, font and device pixel ratio by itself.
class IncidentCardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    IncidentCardDelegate(const WarRoom &room, const ThemeStore &themes, QObject *parent = nullptr);
    ~IncidentCardDelegate() override;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

    /// Height of a card with the gap below it, in this font.
    int heightFor(const QFont &font) const;
    /// Where a card in `row` shows what the running time changes; all that a tick repaints.
    QRect tickingArea(const QRect &row, const QFont &font) const;
    void dropCaches();

private:
    struct Measures;
    struct Parts;
    const Measures &measuresFor(const QFont &font) const;
    const QPixmap &frameFor(const QStyleOptionViewItem &option, const QSize &size, const IncidentSummary &summary, qreal ratio) const;
    void paintFrame(QPainter &painter, const QRect &card, const SeverityLevel &level, int state, Qt::LayoutDirection direction) const;
    void paintLevel(QPainter &painter, const QRect &card, const SeverityLevel &level, Qt::LayoutDirection direction) const;
    void paintFoot(QPainter &painter, const QRect &line, const IncidentSummary &summary, Qt::LayoutDirection direction) const;

    const WarRoom &m_room;
    const ThemeStore &m_themes;
    mutable TextCache m_texts;
    std::unique_ptr<Parts> m_parts; ///< what is measured once per font and drawn once per look
};

} // namespace quarterdeck
