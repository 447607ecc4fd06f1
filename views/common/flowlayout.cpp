// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace quarterdeck {

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return arrange(QRect(0, 0, width - margins.left() - margins.right(), 0), false) + margins.top() + margins.bottom();
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        size.rwidth() += item->sizeHint().width() + (size.width() > 0 ? std::max(spacing(), 0) : 0);
        size.setHeight(std::max(size.height(), item->sizeHint().height()));
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = item->isEmpty() ? size : size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

int FlowLayout::fitting(int width, int rows) const
{
    const int gap = std::max(spacing(), 0);
    int x = 0, row = 1;
    for (int i = 0; i < count(); ++i) {
        const int wanted = m_items.at(i)->widget()->sizeHint().width();
        if (x > 0 && x + wanted > width) {
            x = 0;
            if (++row > rows)
                return i;
        }
        x += wanted + gap;
    }
    return count();
}

void FlowLayout::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    arrange(area.marginsRemoved(contentsMargins()), true);
}

int FlowLayout::arrange(const QRect &area, bool place) const
{
    const int gap = std::max(spacing(), 0);
    int x = 0, y = 0, row = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size =
            item->sizeHint().boundedTo(QSize(std::max(area.width(), item->minimumSize().width()), QWIDGETSIZE_MAX));
        if (x > 0 && x + size.width() > area.width()) {
            x = 0;
            y += row + gap;
            row = 0;
        }
        if (place) {
            const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
            item->setGeometry(QStyle::visualRect(direction, area, QRect(area.topLeft() + QPoint(x, y), size)));
        }
        x += size.width() + gap;
        row = std::max(row, size.height());
    }
    return y + row;
}

} // namespace quarterdeck
