// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/workpanel.h"

#include "common/emptystate.h"
#include "common/plainlabel.h"
#include "common/themestore.h"
#include "common/typography.h"
#include "work/workboard.h"
#include "work/worklist.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace quarterdeck {

namespace {

constexpr int kColumnSteps = 70; // of the 4 px grid: the narrowest column that is read with ease

} // namespace

WorkPanel::WorkPanel(const ThemeStore &themes, QWidget *parent)
    : QWidget(parent), m_themes(themes), m_icons(themes), m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("work"));
    setAccessibleName(tr("Work"));
    m_pages->addWidget(new EmptyState(tr("No incident is open."), tr("Its actions, hypotheses and decisions will stand here."), m_pages));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
}

void WorkPanel::build()
{
    auto *body = new QWidget(m_pages);
    m_tabs = new QTabBar(body);
    m_boards = {new WorkBoard(WorkKind::Action, m_actions, m_themes, body), new WorkBoard(WorkKind::Hypothesis, m_hypotheses, m_themes, body),
                new WorkBoard(WorkKind::Decision, m_decisions, m_themes, body)};
    m_tabs->setObjectName(QStringLiteral("work-tabs"));
    m_tabs->setAccessibleName(tr("Boards"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(true);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->setUsesScrollButtons(false);
    auto *row = new QHBoxLayout;
    for (WorkBoard *board : m_boards) {
        m_tabs->addTab(QString());
        board->setTimeFormat(m_timeFormat);
        row->addWidget(board, 1);
        board->list()->installEventFilter(this);
        board->beginning()->installEventFilter(this);
        connect(board, &WorkBoard::changed, this, &WorkPanel::showCounts);
        connect(board, &WorkBoard::asked, this, [this, board](WorkKind kind, WorkVerb verb) {
            const WorkItem *item = verb == WorkVerb::New || verb == WorkVerb::NewMitigation ? nullptr : board->current();
            emit asked(kind, verb, item ? std::optional(item->entry) : std::nullopt);
        });
    }
    auto *column = new QVBoxLayout(body);
    column->addWidget(m_tabs);
    column->addLayout(row, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) { choose(static_cast<WorkKind>(tab)); });
    const auto drawTabs = [this] {
        const char *names[] = {"entry-action", "entry-hypothesis", "entry-decision"};
        for (int tab = 0; tab < m_tabs->count(); ++tab)
            m_tabs->setTabIcon(tab, m_icons.icon(QLatin1String(names[tab])));
    };
    connect(&m_themes, &ThemeStore::changed, this, drawTabs);
    drawTabs();
    m_pages->addWidget(body);
    arrange();
    showCounts();
}

void WorkPanel::setIncident(const std::shared_ptr<LiveIncident> &incident)
{
    if (incident && !m_tabs)
        build();
    m_pages->setCurrentIndex(incident ? m_pages->count() - 1 : 0);
    m_actions.setIncident(incident);
    m_hypotheses.setIncident(incident);
    m_decisions.setIncident(incident);
}

void WorkPanel::setTimeFormat(const TimeFormat &format)
{
    m_timeFormat = format;
    if (!m_tabs)
        return;
    for (WorkBoard *board : m_boards)
        board->setTimeFormat(format);
}

void WorkPanel::tick(Instant now)
{
    m_actions.tick(now);
    m_hypotheses.tick(now);
    m_decisions.tick(now);
    if (!m_tabs)
        return;
    for (WorkBoard *board : m_boards)
        board->tick();
}

void WorkPanel::choose(WorkKind kind)
{
    if (!m_tabs)
        return;
    const bool hadFocus = board(m_current).isAncestorOf(window()->focusWidget());
    m_current = kind;
    const QSignalBlocker quiet(m_tabs);
    m_tabs->setCurrentIndex(int(kind));
    arrange();
    if (hadFocus)
        takeFocus();
}

void WorkPanel::takeFocus()
{
    if (hasIncident())
        board(m_current).takeFocus();
}

void WorkPanel::fillMenu(QMenu &menu)
{
    if (hasIncident())
        board(m_current).fillMenu(menu);
}

void WorkPanel::arrange()
{
    if (!m_tabs)
        return;
    m_wide = width() >= 3 * Typography(font()).space(kColumnSteps);
    m_tabs->setVisible(!m_wide);
    for (WorkBoard *board : m_boards)
        board->setVisible(m_wide || board->kind() == m_current);
}

/// Names do not fit beside each other in a dock: the tabs carry the shapes of the timeline and the number of what is open.
void WorkPanel::showCounts()
{
    const WorkItemsModel *models[] = {&m_actions, &m_hypotheses, &m_decisions};
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        const int open = models[tab]->openCount();
        const QString title = m_boards[size_t(tab)]->title();
        m_tabs->setTabText(tab, open > 0 ? QString::number(open) : QString());
        m_tabs->setTabToolTip(tab, plainTooltip(title));
        m_tabs->setAccessibleTabName(tab, tr("%1, open: %2").arg(title).arg(open));
    }
}

QSize WorkPanel::minimumSizeHint() const { return {Typography(font()).space(30), Typography(font()).space(20)}; }

void WorkPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool had = isAncestorOf(window()->focusWidget());
    arrange();
    if (had && window()->focusWidget() && !window()->focusWidget()->isVisible())
        takeFocus();
}

/// Left and right go from board to board, as the tabs stand; the board that has the keyboard is the current one.
bool WorkPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        for (WorkBoard *board : m_boards) {
            if (board->list() == watched || board->beginning() == watched)
                m_current = board->kind();
        }
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_N && !key->modifiers() && qobject_cast<QPushButton *>(watched)) {
            emit asked(m_current, WorkVerb::New, std::nullopt);
            return true;
        }
        const bool sideways = key->key() == Qt::Key_Left || key->key() == Qt::Key_Right;
        if (sideways && !(key->modifiers() & ~Qt::KeypadModifier)) {
            const bool forward = (key->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
            const int to = int(m_current) + (forward ? 1 : -1);
            if (to >= 0 && to < m_tabs->count())
                choose(static_cast<WorkKind>(to));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace quarterdeck
