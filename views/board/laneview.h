// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/cardlist.h"
#include "domain/values.h"

#include <QFrame>
#include <QPixmap>

class QAbstractItemDelegate;
class QPushButton;

namespace quarterdeck {

class IncidentBoardModel;
class ThemeStore;

/// One lane of the board: a head with the status and how many, the cards, and a button for those not shown. A lane without cards,
/// or folded by a click on its head, is a slim strip that still takes a dropped card. GUI thread; shows the model, owns nothing of it.
class LaneView final : public QFrame
{
    Q_OBJECT
public:
    LaneView(IncidentBoardModel &model, QAbstractItemDelegate &delegate, const ThemeStore &themes, QWidget *parent = nullptr);

    Status status() const { return m_status; }
    IncidentBoardModel &model() const { return m_model; }
    CardList &cards() const { return *m_cards; }

    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }
    /// Slim: folded, or nothing to show.
    bool isSlim() const;
    void setDropTarget(bool target);
    int slimWidth() const;

signals:
    void slimChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString countText() const;
    int headHeight() const;
    int footHeight() const;
    void dropPicture();
    QPixmap draw() const;
    void paintAll(QPainter &painter, const QRect &area) const;
    void paintSlim(QPainter &painter) const;
    void paintHead(QPainter &painter) const;
    void refresh();
    void restyle();

    IncidentBoardModel &m_model;
    const ThemeStore &m_themes;
    Status m_status;
    CardList *m_cards;
    QPushButton *m_more;
    QPixmap m_picture; ///< what draw() drew; null: nothing, or not what there is now
    bool m_folded = false;
    bool m_slim = false;
    bool m_dropTarget = false;
};

} // namespace quarterdeck
