// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace quarterdeck {

class ThemeStore;

/// Paints the guidance: the phase at hand in large letters, headings that fold, and under them rows of a title and a quieter text, over as
/// many lines as they need. A step of the ladder that is reached has an amber edge and says so. GUI thread.
class GuidanceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit GuidanceDelegate(const ThemeStore &themes, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Face;
    void paintHeading(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const ThemeStore &m_themes;
};

} // namespace quarterdeck
