// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QPersistentModelIndex>

#include <functional>
#include <vector>

namespace quarterdeck {

/// Which rows of a long list stand where in a window of some height, when each row has its own height and only those in the window
/// may be measured. Held at one end: at the bottom, following what is added, or at a row, so that what happens elsewhere moves
/// nothing. Knows no painting; GUI thread. Never fails; without rows there are no boxes.
class RowWindow
{
public:
    struct Box
    {
        int row = 0;
        int y = 0;       ///< top, the heading included; may lie above the window
        int heading = 0; ///< height of what stands above the row itself (the day)
        int height = 0;  ///< of the row itself
        int rowTop() const { return y + heading; }
        int bottom() const { return y + heading + height; } ///< first pixel below
    };
    /// Heights of one row; y is not looked at.
    using Measure = std::function<Box(int row)>;

    explicit RowWindow(Measure measure) : m_measure(std::move(measure)) {}

    void setModel(const QAbstractItemModel *model);
    void setHeight(int pixels);
    /// Heights may have changed; what is held stays where it is.
    void invalidate() { m_laid = false; }

    const std::vector<Box> &boxes() const;
    const Box *boxOf(int row) const;
    const Box *boxAt(int y) const;

    /// True while the last row is at the bottom and what is added stays in view.
    bool follows() const;
    void follow();
    /// Puts the row at the top with this many of its pixels above the edge; at the end of the list that is following again.
    void hold(int row, int offset);
    void scrollBy(int pixels);
    void reveal(int row, QAbstractItemView::ScrollHint hint);
    /// Keeps the row's top at y as far as there are rows above it to fill the window.
    void pin(int row, int y);

    /// The highest row that can stand at the top.
    int topRowOfLastPage() const;
    /// The row one window further (direction 1) or back (-1), so that both can be seen.
    int pageFrom(int row, int direction) const;

    /// Before rows come, go elsewhere or change: what is to stay where it is, the preferred row when it is in the window, else the
    /// first one that is not among those that move.
    void keepPlace(int preferred, int movingFirst = -1, int movingLast = -1);
    /// After that: the kept row stands where it stood. Nothing while following.
    void restorePlace();

    void rowsAboutToBeRemoved(int first, int last);
    /// After rows changed places or went: without its row the window follows again.
    void rowsRearranged();

private:
    int count() const { return m_model ? m_model->rowCount() : 0; }
    int fullHeight(int row) const;
    void lay() const;
    void layFromBottom() const;
    void layFromTop() const;

    Measure m_measure;
    const QAbstractItemModel *m_model = nullptr;
    int m_height = 0;
    mutable bool m_follow = true;
    QPersistentModelIndex m_top; ///< while not following
    int m_topOffset = 0;
    QPersistentModelIndex m_kept;
    int m_keptTop = 0; ///< of the kept row itself, without its heading
    mutable std::vector<Box> m_boxes;
    mutable bool m_laid = false;
};

} // namespace quarterdeck
