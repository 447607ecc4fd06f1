// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/iconset.h"
#include "common/timeformat.h"
#include "items/actionsmodel.h"
#include "items/decisionsmodel.h"
#include "items/hypothesesmodel.h"
#include "work/workverbs.h"

#include <QStackedWidget>
#include <QWidget>

#include <array>

class QMenu;
class QTabBar;

namespace quarterdeck {

class ThemeStore;
class WorkBoard;

/// What is worked on in the open incident: actions, hypotheses, decisions. Side by side where there is room, else one at a time behind
/// tabs; the left and right keys go from board to board. The boards are made for the first incident, not for a start without one. Asks the
/// window for every change. GUI thread; the themes outlive it.
class WorkPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit WorkPanel(const ThemeStore &themes, QWidget *parent = nullptr);

    void setIncident(const std::shared_ptr<LiveIncident> &incident);
    void setTimeFormat(const TimeFormat &format);
    void tick(Instant now);

    /// Not before there was an incident.
    WorkBoard &board(WorkKind kind) const { return *m_boards[size_t(kind)]; }
    WorkKind current() const { return m_current; }
    void choose(WorkKind kind);
    /// Puts the keyboard on the rows of the current board.
    void takeFocus();
    /// The verbs of the current item.
    void fillMenu(QMenu &menu);
    bool isWide() const { return m_wide; }

    QSize minimumSizeHint() const override;

signals:
    /// Without an entry: a new one is wanted.
    void asked(quarterdeck::WorkKind kind, quarterdeck::WorkVerb verb, const std::optional<quarterdeck::EventId> &entry);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    bool hasIncident() const { return m_pages->currentIndex() > 0; }
    void arrange();
    void showCounts();

    const ThemeStore &m_themes;
    IconSet m_icons;
    ActionsModel m_actions;
    HypothesesModel m_hypotheses;
    DecisionsModel m_decisions;
    TimeFormat m_timeFormat;
    QStackedWidget *m_pages;
    QTabBar *m_tabs = nullptr;
    std::array<WorkBoard *, 3> m_boards{};
    WorkKind m_current = WorkKind::Action;
    bool m_wide = false;
};

} // namespace quarterdeck
