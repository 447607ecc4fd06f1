// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/iconset.h"
#include "common/textcache.h"
#include "scribe/entrylayout.h"
#include "scribe/thumbnailcache.h"

#include <QAbstractItemDelegate>
#include <QCache>
#include <QHash>
#include <QPixmap>

namespace quarterdeck {

class ThemeStore;
class TimelineModel;

/// Paints rows of the timeline: number, time, type, who, text; struck ones ruled through, the console's own lighter, actions with
/// their name and deadline. Measures and lays out a row once and keeps the last 600. GUI thread; one per view; needs a
/// TimelineModel. clear() it when fonts, theme, language or times change, forget() an entry when it changed.
class EntryDelegate : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    EntryDelegate(const ThemeStore &themes, const Clock &clock, QObject *parent = nullptr);

    void setTimeFormat(const TimeFormat &format);
    const TimeFormat &timeFormat() const { return m_format; }
    /// Marks this text wherever it stands; empty = nothing.
    void setHighlight(const QString &text);
    /// The row that shows everything; at most one.
    void setExpanded(const std::optional<EventId> &entry) { m_expanded = entry; }

    int heightOf(const TimelineModel &model, int row, int width, const QFont &font, Qt::LayoutDirection direction);
    int dividerHeight(const QFont &font) const;
    void paintDivider(QPainter &painter, const QRect &area, Instant day, const QFont &font, Qt::LayoutDirection direction);
    /// A quiet line where nobody wrote for this long.
    void paintGap(QPainter &painter, const QRect &area, Milliseconds gap, const QFont &font, Qt::LayoutDirection direction);
    const EntryColumns &columns(const TimelineModel &model, int width, const QFont &font);
    /// The closed row hides something.
    bool hasMore(const TimelineModel &model, int row, int width, const QFont &font, Qt::LayoutDirection direction);

    /// The file of the row at this point (from the row's top left), or -1.
    int fileAt(const TimelineModel &model, int row, const QRect &area, const QPoint &point, const QFont &font, Qt::LayoutDirection direction);
    ThumbnailCache &pictures() { return m_pictures; }

    void forget(const EventId &entry);
    void clear();

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Key
    {
        QUuid entry;
        bool expanded;
        bool overdue;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, key.entry, key.expanded, key.overdue); }
    };
    struct Ink
    {
        QColor main;
        QColor quiet;
        QColor number;
    };
    void paintHeading(QPainter &painter, const QRect &area, const QString &text, const QFont &font, Token ink, Qt::LayoutDirection direction);
    const EntryLayout &layoutOf(const Entry &entry, int width, const QFont &font, Qt::LayoutDirection direction) const;
    const EntryColumns &columnsFor(int width, const QFont &font, int highest) const;
    void paintLead(QPainter &painter, const QRect &row, const Entry &entry, const EntryLayout &layout, const Ink &ink,
                   Qt::LayoutDirection direction) const;
    void paintUnsent(QPainter &painter, const QRect &margin) const;
    void paintBody(QPainter &painter, const QRect &row, const Entry &entry, const EntryLayout &layout, const Ink &ink,
                   Qt::LayoutDirection direction) const;
    void paintFile(QPainter &painter, const QRect &area, const EntryFile &file, const Ink &ink, Qt::LayoutDirection direction) const;
    void paintActionChip(QPainter &painter, const QRect &area, const QString &text, bool alarm, const QColor &ink) const;
    void paintIcon(QPainter &painter, QPoint at, EntryType type, Token tint) const;
    void write(QPainter &painter, int x, int width, int baseline, const QString &text, const QFont &font, const QRect &row,
               Qt::LayoutDirection direction, bool atEnd = false) const;

    const ThemeStore &m_themes;
    const Clock &m_clock;
    IconSet m_icons;
    TimeFormat m_format;
    QString m_highlight;
    std::optional<EventId> m_expanded;
    mutable QFont m_font, m_small, m_strong;
    mutable EntryColumns m_columns;
    mutable int m_columnsFor = 0; ///< highest number m_columns has room for
    mutable QCache<Key, EntryLayout> m_rows{600};
    mutable ThumbnailCache m_pictures;
    mutable TextCache m_texts{2048};
    mutable QHash<int, QPixmap> m_iconPixmaps;
    mutable qreal m_ratio = 0;
};

} // namespace quarterdeck
