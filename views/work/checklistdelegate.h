// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeformat.h"

#include <QStyledItemDelegate>

namespace quarterdeck {

class ThemeStore;

/// Paints the checklist: a heading for each group, and steps with a box, the task over as many lines as it needs, and beneath it who and
/// by when; when it is done who ticked it and when. An open step past its target has a red edge and says so. GUI thread.
class ChecklistDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ChecklistDelegate(const ThemeStore &themes, QObject *parent = nullptr);

    void setTimeFormat(const TimeFormat &format) { m_time = format; }
    /// Where the box of a row is.
    static QRect boxOf(const QRect &row, const QFont &font, Qt::LayoutDirection direction);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintBox(QPainter &painter, const QRect &box, bool done, bool late) const;
    /// "Incident commander @dana · by 14:40".
    QString detail(const QModelIndex &index) const;

    const ThemeStore &m_themes;
    TimeFormat m_time;
};

} // namespace quarterdeck
