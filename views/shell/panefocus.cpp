// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/panefocus.h"

#include <QApplication>
#include <QDockWidget>

namespace quarterdeck {

namespace {

bool holds(const QWidget *pane, const QWidget *widget)
{
    return widget && (pane == widget || pane->isAncestorOf(widget));
}

QWidget *firstStop(QWidget *pane)
{
    for (QWidget *next = pane->nextInFocusChain(); next && next != pane; next = next->nextInFocusChain()) {
        if (pane->isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus) && next->isVisible() && next->isEnabled())
            return next;
    }
    return nullptr;
}

/// A dock may be a page behind another one.
void raisePage(QWidget *pane)
{
    if (auto *dock = qobject_cast<QDockWidget *>(pane->parentWidget()))
        dock->raise();
}

} // namespace

void PaneFocus::add(QWidget *pane, std::function<void()> enter)
{
    m_panes.append({pane, std::move(enter)});
}

qsizetype PaneFocus::current() const
{
    const QWidget *focus = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < m_panes.size(); ++i) {
        if (holds(m_panes.at(i).area, focus) && (at < 0 || m_panes.at(at).area->isAncestorOf(m_panes.at(i).area)))
            at = i;
    }
    return at;
}

void PaneFocus::step(int direction)
{
    const qsizetype count = m_panes.size();
    qsizetype at = current();
    if (at < 0)
        at = direction > 0 ? -1 : 0;
    for (qsizetype tried = 0; tried < count; ++tried) {
        at = (at + direction + count) % count;
        const Pane &pane = m_panes.at(at);
        QWidget *stop = pane.area->isVisible() && !pane.enter ? firstStop(pane.area) : nullptr;
        if (!pane.area->isVisible() || (!pane.enter && !stop))
            continue;
        raisePage(pane.area);
        if (pane.enter)
            pane.enter();
        else
            stop->setFocus(Qt::TabFocusReason);
        if (holds(pane.area, QApplication::focusWidget()))
            return; // else it has nothing for the keyboard now
    }
}

void PaneFocus::trackWayBack(QWidget *pane)
{
    m_tracked = pane;
    connect(qApp, &QApplication::focusChanged, this, &PaneFocus::noteChange);
}

void PaneFocus::noteChange(QWidget *before, QWidget *now)
{
    if (before && holds(m_tracked, now) && !holds(m_tracked, before) && before->window() == m_tracked->window())
        m_wayBack = before;
}

bool PaneFocus::goBack()
{
    if (!m_wayBack || !m_wayBack->isVisible() || !m_wayBack->isEnabled())
        return false;
    m_wayBack->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace quarterdeck
