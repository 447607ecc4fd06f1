// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace quarterdeck {

class ThemeStore;

/// A cell of the severity matrix: a mark like a radio button's (filled with the level's shape when chosen, a question mark when it is the
/// other of two) and the words beside it. Wraps, mirrors, and needs no colour to be read. GUI thread.
class MatrixDelegate final : public QStyledItemDelegate
{
public:
    explicit MatrixDelegate(const ThemeStore &themes, QObject *parent = nullptr) : QStyledItemDelegate(parent), m_themes(themes)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const ThemeStore &m_themes;
};

} // namespace quarterdeck
