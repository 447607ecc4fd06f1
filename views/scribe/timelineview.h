// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeformat.h"
#include "domain/ids.h"
#include "domain/instant.h"
#include "items/timelinemodel.h"
#include "scribe/rowwindow.h"

#include <QAbstractItemView>
#include <QTimer>

#include <optional>

class QPushButton;

namespace quarterdeck {

class EntryDelegate;
class ThumbnailCache;
class ThemeStore;

/// The live timeline. Rows are as high as their text (three lines, the current one all of them), but only those on screen are ever
/// measured, so a log of 100,000 entries scrolls and grows like one of ten. It is held at one end: at the bottom, following new
/// entries, or at a row the reader chose, where nothing that others write can move what is read. GUI thread; shows a TimelineModel
/// and changes nothing itself: what a key asks for is a signal.
class TimelineView : public QAbstractItemView
{
    Q_OBJECT

public:
    TimelineView(const ThemeStore &themes, const Clock &clock, QWidget *parent = nullptr);
    ~TimelineView() override;

    void setModel(QAbstractItemModel *model) override;
    TimelineModel *timeline() const { return m_timeline; }
    void setTimeFormat(const TimeFormat &format);
    void setHighlight(const QString &text);

    bool isAtBottom() const { return m_rows.follows(); }
    int unseen() const { return m_unseen; }
    void scrollToNewest();
    /// One page up (-1) or down (1), without touching the current row.
    void scrollPage(int direction);
    /// Makes the row current, selects it and scrolls it into view.
    void goTo(int row);

    ThumbnailCache &pictures();

    std::optional<EventId> currentEntry() const;
    /// Selected rows from top to bottom; the current one when none is selected.
    QVector<int> chosenRows() const;

    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void reset() override;
    void keyboardSearch(const QString &) override {}

signals:
    void amendRequested(const quarterdeck::EventId &entry);
    void strikeRequested(const quarterdeck::EventId &entry);
    void copyRequested();
    void menuRequested(const QPoint &globalPos);
    /// A file of the entry was clicked twice, or Enter pressed on an entry with files.
    void fileRequested(const quarterdeck::EventId &entry, int file);
    /// A character typed here belongs into the scribe line.
    void typed(const QString &text);
    void followChanged(bool atBottom, int unseen);

protected:
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override { return 0; }
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

protected slots:
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    int rowCount() const;
    bool startsDay(int row) const;
    std::optional<Milliseconds> gapBefore(int row) const;
    RowWindow::Box measured(int row) const;
    void relayout();
    void rearranged();
    void moved();
    void setUnseen(int count);
    void syncScrollBar();
    void placeNewButton();
    void awaitDue();

    const Clock &m_clock;
    TimelineModel *m_timeline = nullptr;
    EntryDelegate *m_delegate;
    QPushButton *m_newButton;
    RowWindow m_rows;
    TimelineFilter m_filter; ///< as of the last order
    int m_unseen = 0;
    bool m_toldFollow = true;
    int m_hover = -1;
    QTimer m_dueTimer; ///< until an action on screen is due
    bool m_syncing = false;
};

} // namespace quarterdeck
