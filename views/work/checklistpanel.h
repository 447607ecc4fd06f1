// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeformat.h"
#include "items/checklistmodel.h"

#include <QWidget>

class QStackedWidget;

namespace quarterdeck {

class ChecklistDelegate;
class ChecklistList;
class EmptyState;
class PlainLabel;
class ThemeStore;
class WarRoom;

/// What the policy wants done in the open incident: the first five minutes and the response checklist, with owner and target; Space ticks
/// a step or opens it again. Everything goes through the war room and can be undone. GUI thread; references must outlive it.
class ChecklistPanel final : public QWidget
{
    Q_OBJECT
public:
    ChecklistPanel(WarRoom &room, const ThemeStore &themes, QWidget *parent = nullptr);
    ~ChecklistPanel() override;

    void setIncident(std::shared_ptr<LiveIncident> incident);
    void setTimeFormat(const TimeFormat &format);
    void tick();
    const ChecklistModel &model() const { return m_model; }

signals:
    /// One sentence for the status bar.
    void said(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void toggle(const QModelIndex &index);
    void refresh();
    void restyle();

    WarRoom &m_room;
    const ThemeStore &m_themes;
    std::shared_ptr<LiveIncident> m_incident;
    ChecklistModel m_model;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QWidget *m_body;
    PlainLabel *m_count;
    ChecklistList *m_list;
    ChecklistDelegate *m_looks;
};

} // namespace quarterdeck
