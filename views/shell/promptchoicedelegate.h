// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace quarterdeck {

class ThemeStore;

/// A row of a prompt: picture, what it does, and quieter its key or state at the far end, or a sentence in a column beside it. The
/// pictures' column is kept free whether or not a row has one, so that the words line up. GUI thread; the themes outlive it.
class PromptChoiceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int kDetailRole = Qt::UserRole + 1;

    explicit PromptChoiceDelegate(const ThemeStore &themes, QObject *parent = nullptr) : QStyledItemDelegate(parent), m_themes(themes) {}

    /// Details begin this many pixels after the words do; 0 = at the far end of the row.
    void setDetailColumn(int pixels) { m_detailColumn = pixels; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const ThemeStore &m_themes;
    int m_detailColumn = 0;
};

} // namespace quarterdeck
