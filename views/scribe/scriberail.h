// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeformat.h"
#include "domain/incident.h"

#include <QAbstractListModel>
#include <QTimer>
#include <QWidget>

#include <memory>

class QListView;

namespace quarterdeck {

class LiveIncident;
class PlainLabel;
class ThemeStore;

/// Actions that are still open, the most pressing first: what is over its time, what is due next, what has no time box. Follows one
/// incident; rows are few. GUI thread; empty without an incident.
class OpenActionsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { EntryIdRole = Qt::UserRole + 1, NameRole, AssigneeRole, DueRole };

    explicit OpenActionsModel(QObject *parent = nullptr);

    void setIncident(std::shared_ptr<LiveIncident> incident);
    const Entry &entryAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void refresh();

    std::shared_ptr<LiveIncident> m_incident;
    QVector<int> m_order; ///< indices in entries
};

/// Beside the timeline: open actions with their countdowns, and the moments kept with F12. Repaints once a second while something
/// counts down. GUI thread.
class ScribeRail : public QWidget
{
    Q_OBJECT

public:
    ScribeRail(const ThemeStore &themes, const Clock &clock, QWidget *parent = nullptr);

    void setIncident(std::shared_ptr<LiveIncident> incident);
    void setTimeFormat(const TimeFormat &format);
    void setStamps(const QVector<Instant> &stamps);

    QSize sizeHint() const override;

signals:
    void entryChosen(const quarterdeck::EventId &entry);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();

    OpenActionsModel *m_model;
    PlainLabel *m_title;
    PlainLabel *m_none;
    QListView *m_list;
    PlainLabel *m_stampTitle;
    PlainLabel *m_stampList;
    TimeFormat m_format;
    QVector<Instant> m_stamps;
    QTimer m_tick;
};

} // namespace quarterdeck
