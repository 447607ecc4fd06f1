// SPDX-License-Identifier: GPL-3.0-or-later
#include "scribe/rowwindow.h"

#include <algorithm>

namespace quarterdeck {

void RowWindow::setModel(const QAbstractItemModel *model)
{
    m_model = model;
    m_top = QPersistentModelIndex();
    follow();
}

void RowWindow::setHeight(int pixels)
{
    m_height = pixels;
    m_laid = false;
}

int RowWindow::fullHeight(int row) const
{
    const Box box = m_measure(row);
    return box.heading + box.height;
}

// --- Laying out --------------------------------------------------------------------------------------------------

const std::vector<RowWindow::Box> &RowWindow::boxes() const
{
    lay();
    return m_boxes;
}

void RowWindow::lay() const
{
    if (m_laid)
        return;
    m_laid = true;
    m_boxes.clear();
    if (count() == 0 || m_height <= 0)
        return;
    if (!m_follow && m_top.isValid())
        layFromTop();
    else
        layFromBottom();
}

void RowWindow::layFromBottom() const
{
    int y = m_height;
    for (int row = count() - 1; row >= 0 && y > 0; --row) {
        Box box = m_measure(row);
        box.row = row;
        y -= box.heading + box.height;
        box.y = y;
        m_boxes.push_back(box);
    }
    std::reverse(m_boxes.begin(), m_boxes.end());
}

void RowWindow::layFromTop() const
{
    int y = -m_topOffset;
    int row = m_top.row();
    for (; row < count() && y < m_height; ++row) {
        Box box = m_measure(row);
        box.row = row;
        box.y = y;
        y = box.bottom();
        m_boxes.push_back(box);
    }
    if (row == count() && y <= m_height) {
        // The end is in view: from here on it is followed.
        m_follow = true;
        m_boxes.clear();
        layFromBottom();
    }
}

const RowWindow::Box *RowWindow::boxOf(int row) const
{
    lay();
    if (m_boxes.empty() || row < m_boxes.front().row || row > m_boxes.back().row)
        return nullptr;
    return &m_boxes[size_t(row - m_boxes.front().row)];
}

const RowWindow::Box *RowWindow::boxAt(int y) const
{
    for (const Box &box : boxes()) {
        if (y >= box.rowTop() && y < box.bottom())
            return &box;
    }
    return nullptr;
}

// --- Moving ------------------------------------------------------------------------------------------------------

bool RowWindow::follows() const
{
    lay();
    return m_follow;
}

void RowWindow::follow()
{
    m_follow = true;
    m_laid = false;
}

void RowWindow::hold(int row, int offset)
{
    m_top = m_model->index(row, 0);
    m_topOffset = offset;
    m_follow = false;
    m_laid = false;
}

void RowWindow::scrollBy(int pixels)
{
    lay();
    if (m_boxes.empty())
        return;
    int row = m_boxes.front().row;
    const bool atTop = row == 0 && m_boxes.front().y >= 0;
    if ((pixels < 0 && atTop) || (pixels > 0 && m_follow))
        return;
    int offset = -m_boxes.front().y + pixels;
    while (offset < 0 && row > 0)
        offset += fullHeight(--row);
    offset = std::max(0, offset);
    for (int height = fullHeight(row); offset >= height && row + 1 < count(); height = fullHeight(row)) {
        offset -= height;
        ++row;
    }
    hold(row, offset);
}

void RowWindow::pin(int row, int y)
{
    int offset = -y;
    while (offset < 0 && row > 0)
        offset += fullHeight(--row);
    if (offset >= 0)
        hold(row, offset);
}

void RowWindow::reveal(int row, QAbstractItemView::ScrollHint hint)
{
    const Box *box = boxOf(row);
    if (m_height <= 0 || (hint == QAbstractItemView::EnsureVisible && box && box->y >= 0 && box->bottom() <= m_height))
        return;
    const bool startsAbove = !m_boxes.empty() && (row < m_boxes.front().row || (box && box->y < 0));
    int room = 0; // pixels that rows above it may take
    if (hint == QAbstractItemView::PositionAtCenter)
        room = (m_height - fullHeight(row)) / 2;
    else if (hint == QAbstractItemView::PositionAtBottom || (hint == QAbstractItemView::EnsureVisible && !startsAbove))
        room = m_height - fullHeight(row);
    room = std::max(0, room); // a row higher than the window shows its beginning
    while (room > 0 && row > 0)
        room -= fullHeight(--row);
    hold(row, std::max(0, -room));
}

int RowWindow::topRowOfLastPage() const
{
    if (count() == 0 || m_height <= 0)
        return 0;
    int room = m_height;
    int row = count();
    while (row > 0) {
        room -= fullHeight(row - 1);
        if (room < 0)
            break;
        --row;
    }
    return std::min(row, count() - 1);
}

int RowWindow::pageFrom(int row, int direction) const
{
    int room = m_height - fullHeight(row);
    while (row + direction >= 0 && row + direction < count()) {
        room -= fullHeight(row + direction);
        if (room < 0)
            break;
        row += direction;
    }
    return row;
}

// --- Rows that come, go or change --------------------------------------------------------------------------------

void RowWindow::keepPlace(int preferred, int movingFirst, int movingLast)
{
    m_kept = QPersistentModelIndex();
    lay();
    if (m_follow)
        return;
    const auto stays = [&](const Box &box) { return box.row < movingFirst || box.row > movingLast; };
    const Box *kept = preferred >= 0 ? boxOf(preferred) : nullptr;
    if (!kept || !stays(*kept) || kept->rowTop() >= m_height) {
        // The first that can be read whole; one that is cut off at the top only if there is no other.
        auto found = std::find_if(m_boxes.cbegin(), m_boxes.cend(), [&](const Box &box) { return stays(box) && box.rowTop() >= 0; });
        if (found == m_boxes.cend())
            found = std::find_if(m_boxes.cbegin(), m_boxes.cend(), stays);
        kept = found == m_boxes.cend() ? nullptr : &*found;
    }
    if (!kept)
        return;
    m_kept = m_model->index(kept->row, 0);
    m_keptTop = kept->rowTop();
}

void RowWindow::restorePlace()
{
    if (!m_kept.isValid())
        return;
    const int row = m_kept.row();
    m_kept = QPersistentModelIndex();
    pin(row, m_keptTop - m_measure(row).heading);
    m_laid = false;
}

void RowWindow::rowsAboutToBeRemoved(int first, int last)
{
    if (!m_follow && m_top.isValid() && m_top.row() >= first && m_top.row() <= last) {
        const int next = last + 1 < count() ? last + 1 : first - 1;
        m_top = next >= 0 ? m_model->index(next, 0) : QModelIndex();
        m_topOffset = 0;
    }
    m_laid = false;
}

void RowWindow::rowsRearranged()
{
    if (!m_follow && !m_top.isValid())
        follow();
    m_laid = false;
}

} // namespace quarterdeck
