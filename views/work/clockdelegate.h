// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeformat.h"
#include "domain/clocks.h"

#include <QStyledItemDelegate>

namespace quarterdeck {

class Theme;
class ThemeStore;

/// Paints one deadline: a shape for its state, what it is, the state as a word, and the time left or over. On track has no colour;
/// due is amber, overdue red, an answered alarm keeps a red edge. GUI thread.
class ClockDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ClockDelegate(const ThemeStore &themes, QObject *parent = nullptr);

    void setTimeFormat(const TimeFormat &format) { m_time = format; }
    /// "04:12 left", "+1:30 OVER", "met 2:30 early": what a row says about time.
    static QString timeText(ClockState state, Milliseconds remaining);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static bool isWide(const QStyleOptionViewItem &option);
    QString detail(const QModelIndex &index, ClockState state) const;

    const ThemeStore &m_themes;
    TimeFormat m_time;
};

} // namespace quarterdeck
