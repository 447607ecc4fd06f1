// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeformat.h"
#include "domain/messageplan.h"

#include <QStyledItemDelegate>

namespace quarterdeck {

class ThemeStore;

/// Paints an audience: its name, what is owed, and when the next message is due or how late it is. On track has no colour. GUI thread.
class AudienceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit AudienceDelegate(const ThemeStore &themes, QObject *parent = nullptr) : QStyledItemDelegate(parent), m_themes(themes)
    {}

    void setTimeFormat(const TimeFormat &format) { m_time = format; }
    /// "sent 14:20 by bob", "nothing sent yet", and what waits.
    static QString detail(const QModelIndex &index, const TimeFormat &time);
    /// "04:12 left", "+1:30 OVER", "was due 14:32" where nothing rings, or empty.
    static QString due(const QModelIndex &index, const TimeFormat &time);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const ThemeStore &m_themes;
    TimeFormat m_time;
};

/// Paints a message that was sent or written: when, by whom, what became of its promise, and the beginning of its text. GUI thread.
class UpdateDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit UpdateDelegate(const ThemeStore &themes, QObject *parent = nullptr) : QStyledItemDelegate(parent), m_themes(themes)
    {}

    void setTimeFormat(const TimeFormat &format) { m_time = format; }
    /// "14:20Z by bob · promised 14:50: kept".
    static QString head(const MessageRecord &record, const TimeFormat &time);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const ThemeStore &m_themes;
    TimeFormat m_time;
};

} // namespace quarterdeck
