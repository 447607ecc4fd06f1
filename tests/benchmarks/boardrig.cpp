// SPDX-License-Identifier: GPL-3.0-or-later
#include "boardrig.h"

#include "laboratory.h"
#include "syntheticlog.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QLineEdit>

namespace quarterdeck::benchmarks {

BoardRig::BoardRig(Laboratory &laboratory, Look look) : m_clock(kEndOfHistory)
{
    auto door = std::make_unique<FakeDoor>(m_clock);
    m_door = door.get();
    m_door->seed(laboratory.summaries());
    m_room = std::make_unique<WarRoom>(std::move(door), m_clock, laboratory.policy(), QStringLiteral("dana"),
                                       laboratory.scratch(QStringLiteral("journal.db")));
    m_board = std::make_unique<BoardView>(*m_room, m_themes, m_actions);
    m_board->setList(look == Look::List);
    m_watch = std::make_unique<PaintWatch>(*m_board);
    if (!m_watch->show())
        m_problem = QStringLiteral("the window was never painted");
    else if (!runUntil([this] { return m_room->book().isLoaded(); }))
        m_problem = QStringLiteral("the board was not loaded within a minute");
    // What is prepared in slices after loading (a thousand rows a turn) is done then.
    turnEventLoop(laboratory.sizes().incidents / 500 + 10);
    m_watch->look();
}

BoardRig::~BoardRig() = default;

QLineEdit &BoardRig::filterLine() const { return *m_board->findChild<QLineEdit *>(QStringLiteral("board-filter")); }

QVector<QWidget *> BoardRig::viewports() const
{
    QVector<QWidget *> found;
    const QList<QAbstractItemView *> views = m_board->findChildren<QAbstractItemView *>();
    for (QAbstractItemView *view : views) {
        if (view->isVisible() && view->window() == m_board.get() && !qobject_cast<QHeaderView *>(view))
            found.append(view->viewport());
    }
    return found;
}

} // namespace quarterdeck::benchmarks
