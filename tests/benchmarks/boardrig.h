// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/boardview.h"
#include "commands/commandcatalog.h"
#include "common/themestore.h"
#include "fakeclock.h"
#include "fakedoor.h"
#include "paintwatch.h"
#include "warroom/warroom.h"

#include <memory>

class QLineEdit;

namespace quarterdeck::benchmarks {

class Laboratory;

/// The board on its own in a shown window, with all made-up incidents loaded: lanes of cards, or the list. GUI thread.
class BoardRig
{
public:
    enum class Look { Lanes, List };
    BoardRig(Laboratory &laboratory, Look look);
    ~BoardRig();

    /// Why it cannot be used; empty = it can.
    const QString &problem() const { return m_problem; }
    BoardView &board() { return *m_board; }
    WarRoom &room() { return *m_room; }
    FakeDoor &door() { return *m_door; }
    PaintWatch &watch() { return *m_watch; }
    QLineEdit &filterLine() const;
    /// Where incidents are painted: viewports of the lanes that can be seen, or of the list.
    QVector<QWidget *> viewports() const;

private:
    FakeClock m_clock;
    ThemeStore m_themes;
    CommandActions m_actions;
    FakeDoor *m_door = nullptr; ///< the room's
    std::unique_ptr<WarRoom> m_room;
    std::unique_ptr<BoardView> m_board;
    std::unique_ptr<PaintWatch> m_watch;
    QString m_problem;
};

} // namespace quarterdeck::benchmarks
