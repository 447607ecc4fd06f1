// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QVector>

namespace quarterdeck {

/// Widgets beside each other, as many as there is room for, the others in rows below: no wider than its widest widget has to be. Starts where
/// reading starts. GUI thread; as every layout, owned by its widget.
class FlowLayout final : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr) : QLayout(parent) {}
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override { return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr; }

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    /// How many of the first widgets, shown or not, that many rows of this width hold.
    int fitting(int width, int rows) const;
    void setGeometry(const QRect &area) override;

private:
    /// Puts the items into that area, or only measures; the height they need.
    int arrange(const QRect &area, bool place) const;

    QVector<QLayoutItem *> m_items;
};

} // namespace quarterdeck
