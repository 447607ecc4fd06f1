// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeformat.h"
#include "items/peoplemodel.h"
#include "items/rolesmodel.h"
#include "warroom/liveincident.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace quarterdeck {

class BannerBar;
class CommandActions;
class EmptyState;
class PlainLabel;
class RolePrompt;
class RoleSlotDelegate;
class SlotList;
class ThemeStore;
class WarRoom;

/// Who does what in the open incident, and everyone who could: assign by dragging a person onto a slot, or by person, Enter,
/// number; vacate; take, offer, accept and withdraw command. Replacing a commander who has not offered asks once, in the panel.
/// Everything goes through the war room; a refusal is shown here. GUI thread; never blocks. References must outlive it.
class RolesPanel final : public QWidget
{
    Q_OBJECT
public:
    RolesPanel(WarRoom &room, ThemeStore &themes, CommandActions &actions, QWidget *parent = nullptr);
    ~RolesPanel() override;

    void setIncident(std::shared_ptr<LiveIncident> incident);
    void setTimeFormat(const TimeFormat &format);
    const RolesModel &roles() const { return m_roles; }

public slots:
    /// Asks for a person (unless one is selected), then for a role.
    void assignRole();
    /// Makes this person commander; asks once if somebody else is.
    void takeCommand();
    /// Asks whom to offer command to; it passes when they accept.
    void handOver();

signals:
    /// What assignRole() or handOver() asked is answered or given up.
    void settled();
    /// Somebody wants to read what the next commander has to know.
    void briefWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Step { Idle, Person, PersonForRole, RoleForPerson, PersonForOffer };
    void build();
    void wireLists();
    void wireActions(CommandActions &actions);
    void begin(Step step, const QString &sentence);
    void finish();
    void settle();
    void personChosen(const QString &handle);
    void roleChosen(const QString &role);
    void askRoleFor(const QString &handle);
    void assign(const QString &role, const QString &handle);
    void submitAssignment(const QString &role, const QString &handle);
    void offerTo(const QString &handle);
    void submit(const Payload &payload);
    void say(const QString &sentence);
    bool isMe(const QString &handle) const;
    QString typedPerson() const;
    void refresh();
    void refreshOffer();
    void refreshShare();
    void refreshPeople();
    void tick();
    void restyle();

    WarRoom &m_room;
    ThemeStore &m_themes;
    std::shared_ptr<LiveIncident> m_incident;
    RolesModel m_roles;
    PeopleModel m_people;

    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QWidget *m_body;
    BannerBar *m_offer;   ///< a handover under way
    BannerBar *m_problem; ///< why the last change was refused
    RolePrompt *m_prompt;
    SlotList *m_slots;
    RoleSlotDelegate *m_slotLooks;
    QPushButton *m_take, *m_hand;
    QLineEdit *m_search;
    SlotList *m_persons;
    PlainLabel *m_nobody;
    PlainLabel *m_peopleHead;
    Step m_step = Step::Idle;
    bool m_asked = false; ///< by a key, not begun in the panel
    QString m_pendingRole, m_pendingPerson;
    QString m_offerShown; ///< the handover that m_offer is about
    QString m_shareOf;    ///< who the delegate's share of command is about
    std::function<void()> m_confirmed;
    QTimer m_tick, m_peopleTimer;
    Instant m_ticked;
};

} // namespace quarterdeck
