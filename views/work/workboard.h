// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/workverbs.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace quarterdeck {

class EmptyState;
class PlainLabel;
class ThemeStore;
class TimeFormat;
class WorkDelegate;
class WorkList;

/// One board: its head with a line about it, the rows, and what to do where there are none. Asks for verbs; carries out none. The model
/// outlives it. GUI thread.
class WorkBoard final : public QWidget
{
    Q_OBJECT
public:
    WorkBoard(WorkKind kind, WorkItemsModel &model, const ThemeStore &themes, QWidget *parent = nullptr);

    WorkKind kind() const { return m_kind; }
    QString title() const;
    WorkList *list() const { return m_list; }
    /// What has the keyboard where there are no rows.
    QPushButton *beginning() const { return m_begin; }
    const WorkItem *current() const;
    void setCurrent(const EventId &entry);
    void setTimeFormat(const TimeFormat &format);
    /// What can be done with the current item, with keys; what cannot is left out.
    void fillMenu(QMenu &menu);
    void showMenu(const QPoint &globalPos);
    void tick();
    void takeFocus();

signals:
    void asked(quarterdeck::WorkKind kind, quarterdeck::WorkVerb verb);
    /// Its number of open items may be another one.
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void ask(WorkVerb verb);
    void refresh();
    void applyFont();

    WorkKind m_kind;
    WorkItemsModel &m_model;
    PlainLabel *m_title;
    PlainLabel *m_summary;
    QToolButton *m_more;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QPushButton *m_begin;
    WorkList *m_list;
    WorkDelegate *m_looks;
};

} // namespace quarterdeck
