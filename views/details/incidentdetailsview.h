// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeformat.h"
#include "items/peoplemodel.h"
#include "warroom/liveincident.h"

#include <QHash>
#include <QUrl>
#include <QWidget>

#include <functional>
#include <memory>

class QAction;
class QFormLayout;
class QHBoxLayout;
class QStackedWidget;
class QToolButton;

namespace quarterdeck {

class BannerBar;
class CommandActions;
class EmptyState;
class InlineField;
class LinkList;
class MilestoneList;
class PastList;
class PlainLabel;
class PrivateMark;
class RunningCostLine;
class SeverityChip;
class SeverityHistory;
class SimilarWatch;
class StatusChip;
class ThemeStore;
class WarRoom;

/// Everything about the open incident that is not its timeline, each part edited where it stands. Submits through the war room;
/// a refusal is said under its field with the text kept. Opens links only on a second, plain click that names the host, and only
/// https. GUI thread; never blocks. References must outlive it; without an incident it says so.
class IncidentDetailsView final : public QWidget
{
    Q_OBJECT
public:
    IncidentDetailsView(WarRoom &room, ThemeStore &themes, CommandActions &actions, QWidget *parent = nullptr);
    ~IncidentDetailsView() override;

    /// What is being typed for the incident before is submitted first.
    void setIncident(std::shared_ptr<LiveIncident> incident);
    void setTimeFormat(const TimeFormat &format);
    /// How a confirmed link is opened; the desktop's browser unless a test says otherwise.
    void setOpener(std::function<void(const QUrl &)> opener) { m_opener = std::move(opener); }

public slots:
    /// Puts the keyboard into the title.
    void editDetails();
    void addLink();

signals:
    /// A past incident like this one is wanted.
    void incidentOpened(const quarterdeck::IncidentId &incident);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildHead();
    void buildBody();
    void buildLearning();
    QFormLayout *section(const QString &title);
    InlineField *addField(QFormLayout &form, Field field, const QString &placeholder);
    void wireField(InlineField &editor, Field field);
    void submitField(InlineField &editor, const Payload &payload);
    void showFields(const Incident &incident);
    void refresh();
    void refreshPeople();
    void askToOpen(const QString &url);
    void restyle();

    WarRoom &m_room;
    ThemeStore &m_themes;
    CommandActions &m_actions;
    TimeFormat m_time;
    std::shared_ptr<LiveIncident> m_incident;
    PeopleModel m_people;
    SimilarWatch *m_similar;
    std::function<void(const QUrl &)> m_opener;

    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QWidget *m_body;
    BannerBar *m_confirm;

    // On m_body, and made by build() when the first incident is shown: a start without one does not pay for them.
    bool m_built = false;
    PlainLabel *m_ref = nullptr;
    SeverityChip *m_severity = nullptr;
    StatusChip *m_status = nullptr;
    PlainLabel *m_kind = nullptr;
    PrivateMark *m_private = nullptr;
    QToolButton *m_access = nullptr;
    QHBoxLayout *m_head = nullptr;
    InlineField *m_title = nullptr;
    QHash<Field, InlineField *> m_fields;
    LinkList *m_links = nullptr;
    MilestoneList *m_milestones = nullptr;
    SeverityHistory *m_history = nullptr;
    PlainLabel *m_who = nullptr;
    RunningCostLine *m_cost = nullptr;
    PastList *m_past = nullptr;
    QVector<PlainLabel *> m_headings, m_captions;
    QVector<QToolButton *> m_changers;
};

} // namespace quarterdeck
