// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/textcache.h"

#include <QStyledItemDelegate>

namespace quarterdeck {

class ThemeStore;

/// Cells of a policy's tables: wrapped text, a line, some lines, a choice or a length of time to type; a cell that makes the policy unusable
/// has a red edge and an exclamation mark. Enter ends typing, Shift+Enter begins a line. GUI thread; the themes must outlive it.
class SheetDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit SheetDelegate(const ThemeStore &themes, QObject *parent = nullptr);
    /// Between a cell's edge and its words, in pixels.
    static int padding(const QFont &font);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool eventFilter(QObject *editor, QEvent *event) override;

private:
    const ThemeStore &m_themes;
    mutable TextCache m_words;
};

} // namespace quarterdeck
