// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/rolespanel.h"

#include "commands/commandcatalog.h"
#include "common/bannerbar.h"
#include "common/emptystate.h"
#include "common/iconset.h"
#include "common/lineicons.h"
#include "common/plainlabel.h"
#include "common/rowdrag.h"
#include "common/themestore.h"
#include "common/typography.h"
#include "roles/persondelegate.h"
#include "roles/roleprompt.h"
#include "roles/roleslotdelegate.h"
#include "roles/slotlist.h"
#include "warroom/warroom.h"
#include "warroom/whenready.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace quarterdeck {

namespace {

constexpr int kTickMs = 1000;
constexpr int kPeopleMs = 250; // handles come in with every entry; the list may lag that much behind

} // namespace

RolesPanel::RolesPanel(WarRoom &room, ThemeStore &themes, CommandActions &actions, QWidget *parent) :
    QWidget(parent), m_room(room), m_themes(themes), m_pages(new QStackedWidget(this)), m_empty(new EmptyState({}, {}, this)),
    m_body(new QWidget(this)), m_offer(new BannerBar(themes, BannerKind::Info, {}, m_body)),
    m_problem(new BannerBar(themes, BannerKind::Warning, {}, m_body)), m_prompt(new RolePrompt(themes, m_body)), m_slots(new SlotList(m_body)),
    m_slotLooks(new RoleSlotDelegate(room, m_roles, themes, this)), m_take(new QPushButton(tr("Take command"), m_body)),
    m_hand(new QPushButton(tr("Hand over…"), m_body)), m_search(new QLineEdit(m_body)), m_persons(new SlotList(m_body)),
    m_nobody(new PlainLabel({}, TextTone::Secondary, m_body)),
    m_peopleHead(new PlainLabel(tr("People"), m_body))
{
    setObjectName(QStringLiteral("roles"));
    setAccessibleName(tr("Roles and people"));
    build();
    wireLists();
    wireActions(actions);
    restyle();
    refresh();
}

RolesPanel::~RolesPanel() = default;

void RolesPanel::build()
{
    m_slots->setObjectName(QStringLiteral("role-slots"));
    m_slots->setAccessibleName(tr("Roles"));
    m_slots->setModel(&m_roles);
    m_slots->setItemDelegate(m_slotLooks);
    m_slots->setGrowsWithRows(true);
    m_persons->setObjectName(QStringLiteral("people"));
    m_persons->setAccessibleName(tr("People"));
    m_persons->setModel(&m_people);
    m_persons->setItemDelegate(new PersonDelegate(m_themes, this));
    m_persons->setUniformItemSizes(true);
    m_search->setObjectName(QStringLiteral("people-search"));
    m_search->setAccessibleName(tr("Search people"));
    m_search->setPlaceholderText(tr("Search, or type any name"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(IconSet(m_themes).icon(QStringLiteral("search"), Token::Text3), QLineEdit::LeadingPosition);
    nameIcons(*m_search);
    m_search->installEventFilter(this);
    m_nobody->setWordWrap(true);
    m_take->setObjectName(QStringLiteral("take-command"));
    m_hand->setObjectName(QStringLiteral("hand-over"));
    for (QPushButton *button : {m_take, m_hand})
        button->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_take);
    buttons->addWidget(m_hand);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(m_body);
    column->addWidget(m_offer);
    column->addWidget(m_problem);
    column->addWidget(m_prompt);
    column->addWidget(m_slots);
    column->addLayout(buttons);
    column->addWidget(m_peopleHead);
    column->addWidget(m_search);
    column->addWidget(m_nobody);
    column->addWidget(m_persons, 1);
    m_problem->hide();
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_body);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_pages);
}

void RolesPanel::wireLists()
{
    connect(m_search, &QLineEdit::textChanged, &m_people, &PeopleModel::setSearch);
    connect(&m_people, &PeopleModel::countsChanged, this, &RolesPanel::refreshPeople);
    connect(m_persons, &SlotList::chosen, this, [this](const QModelIndex &index) { personChosen(m_people.personAt(index.row()).handle); });
    connect(m_persons, &SlotList::digitPressed, this, [this](int digit) {
        const RoleSlot *slot = m_roles.slotOfDigit(digit);
        if (slot && m_persons->currentIndex().isValid())
            assign(slot->role, m_people.personAt(m_persons->currentIndex().row()).handle);
    });
    connect(m_slots, &SlotList::chosen, this, [this](const QModelIndex &index) { roleChosen(m_roles.slotAt(index.row()).role); });
    connect(m_slots, &SlotList::digitPressed, this, [this](int digit) {
        if (const RoleSlot *slot = m_roles.slotOfDigit(digit))
            m_slots->setCurrentIndex(m_roles.index(m_roles.rowOf(slot->role)));
    });
    connect(m_slots, &SlotList::removeAsked, this, [this](const QModelIndex &index) {
        if (!m_roles.slotAt(index.row()).holder.isEmpty())
            assign(m_roles.slotAt(index.row()).role, {});
    });
    connect(m_prompt, &RolePrompt::digitTyped, this, [this](int digit) {
        if (const RoleSlot *slot = m_roles.slotOfDigit(digit))
            roleChosen(slot->role);
    });
    connect(m_prompt, &RolePrompt::answered, this, [this](const QString &text) { roleChosen(role::canonical(text)); });
    connect(m_prompt, &RolePrompt::confirmed, this, [this] {
        m_slots->setFocus(Qt::OtherFocusReason);
        if (const auto confirmed = std::exchange(m_confirmed, {}))
            confirmed();
        settle();
    });
    connect(m_prompt, &RolePrompt::closed, this, [this] {
        finish();
        settle();
    });

    auto *drag = new RowDrag(*m_persons);
    const auto rowUnder = [this](const QPoint &at) { return m_slots->indexAt(m_slots->viewport()->mapFromGlobal(at)).row(); };
    const auto mark = [this](int row) {
        if (row == m_slotLooks->dropRow())
            return;
        m_slotLooks->setDropRow(row);
        m_slots->viewport()->update();
    };
    connect(drag, &RowDrag::moved, this, [rowUnder, mark](const QPoint &at) { mark(rowUnder(at)); });
    connect(drag, &RowDrag::finished, this, [mark] { mark(-1); });
    connect(drag, &RowDrag::dropped, this, [this, rowUnder](const QModelIndex &index, const QPoint &at) {
        if (const int row = rowUnder(at); row >= 0)
            assign(m_roles.slotAt(row).role, m_people.personAt(index.row()).handle);
    });
}

void RolesPanel::wireActions(CommandActions &actions)
{
    connect(actions.action(CommandKey::AssignRole), &QAction::triggered, this, &RolesPanel::assignRole);
    connect(actions.action(CommandKey::HandOver), &QAction::triggered, this, &RolesPanel::handOver);
    connect(m_take, &QPushButton::clicked, this, &RolesPanel::takeCommand);
    connect(m_hand, &QPushButton::clicked, this, &RolesPanel::handOver);
    const auto keys = [&](CommandKey key) { return actions.action(key)->shortcut().toString(QKeySequence::NativeText); };
    m_take->setToolTip(plainTooltip(tr("Become incident commander (%1)").arg(keys(CommandKey::TakeCommand))));
    m_hand->setToolTip(plainTooltip(tr("Offer command to someone (%1); it passes when they accept").arg(keys(CommandKey::HandOver))));

    // Nothing tells when a new handle was seen; the journal's commits do, a little later.
    m_peopleTimer.setSingleShot(true);
    m_peopleTimer.setInterval(kPeopleMs);
    connect(&m_peopleTimer, &QTimer::timeout, this, [this] { m_people.setKnown(m_room.knownPeople()); });
    connect(&m_room.door(), &Door::committed, &m_peopleTimer, qOverload<>(&QTimer::start));
    connect(&m_room.book(), &IncidentBook::loaded, &m_peopleTimer, qOverload<>(&QTimer::start));
    connect(&m_room.book(), &IncidentBook::loaded, this, &RolesPanel::refresh);
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &RolesPanel::tick);
    const auto repaint = [this] { m_slots->viewport()->update(); };
    connect(&m_themes, &ThemeStore::changed, this, repaint);
}

void RolesPanel::setIncident(std::shared_ptr<LiveIncident> incident)
{
    if (incident == m_incident)
        return;
    if (m_incident)
        m_incident->disconnect(this);
    finish();
    m_problem->hide();
    m_offerShown.clear();
    m_incident = std::move(incident);
    m_roles.setIncident(m_incident);
    m_people.setIncident(m_incident);
    if (m_incident) {
        connect(m_incident.get(), &LiveIncident::loaded, this, &RolesPanel::refresh);
        connect(m_incident.get(), &LiveIncident::headChanged, this, &RolesPanel::refresh);
    }
    refresh();
}

void RolesPanel::setTimeFormat(const TimeFormat &format)
{
    m_slotLooks->setTimeFormat(format);
    m_slots->viewport()->update();
}

bool RolesPanel::isMe(const QString &handle) const
{
    return handle.compare(m_room.author(), Qt::CaseInsensitive) == 0;
}

// --- Asking -----------------------------------------------------------------------------------------------------------

void RolesPanel::begin(Step step, const QString &sentence)
{
    m_step = step;
    m_problem->hide();
    m_peopleHead->setText(sentence);
    m_search->clear();
    m_search->setFocus(Qt::ShortcutFocusReason);
}

void RolesPanel::finish()
{
    m_step = Step::Idle;
    m_confirmed = {};
    m_prompt->hide();
    m_peopleHead->setText(tr("People"));
}

void RolesPanel::settle()
{
    if (m_step == Step::Idle && !m_confirmed && std::exchange(m_asked, false))
        emit settled();
}

void RolesPanel::assignRole()
{
    if (!m_incident)
        return;
    m_asked = true;
    if (m_persons->hasFocus() && m_persons->currentIndex().isValid())
        askRoleFor(m_people.personAt(m_persons->currentIndex().row()).handle);
    else
        begin(Step::Person, tr("Who gets a role? Type a name, then Enter."));
}

void RolesPanel::handOver()
{
    if (!m_incident)
        return;
    if (m_incident->state().holder(role::Commander).isEmpty()) {
        say(tr("Nobody holds command; assign the commander instead of handing over."));
    } else {
        m_asked = true;
        begin(Step::PersonForOffer, tr("Who is offered command? Type a name, then Enter."));
    }
}

void RolesPanel::takeCommand()
{
    if (m_incident)
        assign(role::Commander, m_room.author().toLower());
}

void RolesPanel::askRoleFor(const QString &handle)
{
    finish();
    m_step = Step::RoleForPerson;
    m_pendingPerson = handle;
    m_prompt->askText(tr("Which role for %1? Press its number, or type another role and Enter.").arg(handle), tr("1–9, or a role such as sme-database"));
}

QString RolesPanel::typedPerson() const
{
    QString typed = m_search->text().trimmed().toLower();
    if (typed.startsWith(u'@'))
        typed.remove(0, 1);
    // What is typed whole is meant; otherwise the first match is.
    if (!typed.isEmpty() && m_people.rowOf(typed) < 0 && m_people.rowCount() > 0)
        return m_people.personAt(0).handle;
    if (typed.isEmpty() && m_persons->currentIndex().isValid())
        return m_people.personAt(m_persons->currentIndex().row()).handle;
    return typed;
}

void RolesPanel::personChosen(const QString &handle)
{
    if (handle.isEmpty())
        return;
    const Step step = m_step;
    m_search->clear();
    switch (step) {
    case Step::PersonForOffer:
        finish();
        offerTo(handle);
        break;
    case Step::PersonForRole:
        finish();
        assign(m_pendingRole, handle);
        break;
    case Step::Idle:
    case Step::Person:
    case Step::RoleForPerson:
        askRoleFor(handle);
        break;
    }
    settle();
}

void RolesPanel::roleChosen(const QString &role)
{
    if (m_step == Step::RoleForPerson) {
        const QString handle = m_pendingPerson;
        finish();
        m_persons->setFocus(Qt::OtherFocusReason);
        assign(role, handle);
        settle();
        return;
    }
    m_pendingRole = role;
    begin(Step::PersonForRole, tr("Who is %1? Type a name, then Enter.").arg(role::displayName(role)));
}

// --- Doing ------------------------------------------------------------------------------------------------------------

void RolesPanel::assign(const QString &role, const QString &handle)
{
    if (!m_incident)
        return;
    const QString holder = m_incident->state().holder(role);
    if (holder == handle)
        return;
    if (role != role::Commander || holder.isEmpty() || handle.isEmpty()) {
        submitAssignment(role, handle);
    } else if (isMe(holder)) {
        offerTo(handle); // command never just moves: the outgoing commander holds it until the other accepts
    } else {
        m_confirmed = [this, role, handle] { submitAssignment(role, handle); };
        const QString sentence = isMe(handle) ? tr("%1 holds command. Take it over now?").arg(holder)
                                              : tr("%1 holds command and has not offered it. Give it to %2 now?").arg(holder, handle);
        m_prompt->askConfirm(sentence, isMe(handle) ? tr("Take command") : tr("Give command to %1").arg(handle));
    }
}

void RolesPanel::submitAssignment(const QString &role, const QString &handle)
{
    submit(RoleAssigned{role, handle, m_incident->state().holder(role), m_room.clock().now()});
}

void RolesPanel::offerTo(const QString &handle)
{
    submit(HandoverOffered{handle, m_room.clock().now()});
}

void RolesPanel::submit(const Payload &payload)
{
    if (!m_incident)
        return;
    m_problem->hide();
    whenReady(this, m_room.submit(m_incident->id(), payload), [this, id = m_incident->id()](const QFuture<Result<Receipt>> &ready) {
        const Result<Receipt> answer = ready.result();
        const bool stillShown = m_incident && m_incident->id() == id;
        if (!answer.ok() && stillShown)
            say(answer.error().message);
    });
}

void RolesPanel::say(const QString &sentence)
{
    m_problem->setSentence(sentence);
    m_problem->show();
}

// --- Showing ----------------------------------------------------------------------------------------------------------

void RolesPanel::refresh()
{
    const bool there = m_incident && m_incident->isLoaded();
    m_pages->setCurrentIndex(there ? 1 : 0);
    m_empty->setTitle(m_incident ? tr("Reading the incident…") : tr("No incident is open."));
    if (!there)
        return;
    const QString holder = m_incident->state().holder(role::Commander);
    m_take->setVisible(!isMe(holder));
    m_hand->setVisible(isMe(holder));
    refreshOffer();
    refreshShare();
    m_slots->viewport()->update();
}

/// Reads the whole book, so only when another person commands.
void RolesPanel::refreshShare()
{
    const Incident &state = m_incident->state();
    const QString holder = state.holder(role::Commander), shown = state.ref + u' ' + holder + (m_room.book().isLoaded() ? u' ' : u'?');
    if (shown == std::exchange(m_shareOf, shown))
        return;
    m_slotLooks->setCommandShare(holder.isEmpty() ? CommandShare() : commandShare(m_room.book(), state.id, state.declaredAt(), holder));
    m_slots->doItemsLayout(); // a line more or less
}

void RolesPanel::refreshOffer()
{
    const std::optional<HandoverOffered> &offer = m_incident->state().handover;
    m_offer->setVisible(offer.has_value());
    if (!offer) {
        m_offerShown.clear();
        return;
    }
    const QString holder = m_incident->state().holder(role::Commander);
    const QString shown = holder + u'>' + offer->to;
    if (shown == std::exchange(m_offerShown, shown))
        return; // a button must not be replaced under the pointer
    m_offer->clearButtons();
    m_offer->setDismissible(false);
    if (isMe(offer->to)) {
        m_offer->setSentence(tr("%1 offers you command.").arg(holder));
        QPushButton *accept = m_offer->addButton(tr("Accept command"));
        accept->setObjectName(QStringLiteral("accept-command"));
        connect(accept, &QPushButton::clicked, this, [this, holder, to = offer->to] { submit(HandoverAccepted{holder, to, m_room.clock().now()}); });
        connect(m_offer->addButton(tr("Brief")), &QPushButton::clicked, this, &RolesPanel::briefWanted);
        return;
    }
    m_offer->setSentence(tr("Command is offered to %1; %2 holds it until they accept.").arg(offer->to, holder));
    if (isMe(holder)) {
        QPushButton *withdraw = m_offer->addButton(tr("Withdraw"));
        withdraw->setObjectName(QStringLiteral("withdraw-offer"));
        connect(withdraw, &QPushButton::clicked, this, [this] { submit(HandoverWithdrawn{m_room.clock().now()}); });
    }
    connect(m_offer->addButton(tr("Brief")), &QPushButton::clicked, this, &RolesPanel::briefWanted);
}

void RolesPanel::refreshPeople()
{
    const bool none = m_people.rowCount() == 0;
    m_nobody->setVisible(none);
    if (m_people.totalCount() == 0)
        m_nobody->setText(tr("Nobody on the roster. You can still type any name."));
    else if (none)
        m_nobody->setText(tr("Nobody is called “%1”. Enter uses the name as typed.").arg(m_search->text()));
}

void RolesPanel::tick()
{
    const Instant now = m_room.clock().now();
    for (int row = 0; row < m_roles.rowCount(); ++row) {
        if (m_slotLooks->tickingText(row, m_ticked) != m_slotLooks->tickingText(row, now))
            m_slots->update(m_roles.index(row));
    }
    m_ticked = now;
}

bool RolesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        personChosen(typedPerson());
        return true;
    case Qt::Key_Escape:
        m_search->clear();
        finish();
        m_persons->setFocus(Qt::OtherFocusReason);
        settle();
        return true;
    case Qt::Key_Down:
        m_persons->setFocus(Qt::OtherFocusReason);
        return true;
    default:
        return false;
    }
}

void RolesPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_people.setKnown(m_room.knownPeople());
    m_ticked = m_room.clock().now();
    m_tick.start();
}

void RolesPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
}

void RolesPanel::restyle()
{
    const Typography type(font());
    const int margin = type.space(3);
    m_body->layout()->setContentsMargins(margin, margin, margin, margin);
    m_body->layout()->setSpacing(type.space(2));
    m_slots->setSpacing(type.space(1) / 2);
    m_peopleHead->setFont(type.strong());
}

void RolesPanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_themes.theme().color(Token::Panel));
}

void RolesPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        restyle();
}

} // namespace quarterdeck
