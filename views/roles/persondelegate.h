// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace quarterdeck {

class ThemeStore;

/// Paints one person: handle, the roles held in this incident, and a dot for those on it. GUI thread.
class PersonDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit PersonDelegate(const ThemeStore &themes, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const ThemeStore &m_themes;
};

} // namespace quarterdeck
