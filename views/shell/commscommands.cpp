// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/commscommands.h"

#include "domain/clockname.h"
#include "domain/messageplan.h"
#include "shell/bannerstack.h"
#include "warroom/whenready.h"

#include <QPushButton>

#include <utility>

namespace quarterdeck {

namespace {

const QString kWaiting = QStringLiteral("draft-waiting");
const QString kAnswered = QStringLiteral("draft-answered");
constexpr int kShownOfText = 70;

QString beginning(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= kShownOfText ? line : line.left(kShownOfText) + QStringLiteral("…");
}

} // namespace

CommsCommands::CommsCommands(WarRoom &room, CommandActions &actions, BannerStack &stack, const ThemeStore &themes,
                             const IconSet &icons, const QString &draftPrefix, QWidget *window)
    : QObject(window),
      m_room(room),
      m_actions(actions),
      m_stack(stack),
      m_themes(themes),
      m_icons(icons),
      m_keeper(draftPrefix),
      m_window(window)
{
    connect(actions.action(CommandKey::ComposeUpdate), &QAction::triggered, this, [this] { compose(); });
    connect(&m_keeper, &MessageKeeper::failed, this, &CommsCommands::said);
}

CommsCommands::~CommsCommands() { delete m_desk; } // it keeps its drafts through m_keeper

void CommsCommands::setIncident(std::shared_ptr<LiveIncident> incident)
{
    if (m_incident)
        m_incident->disconnect(this);
    m_incident = std::move(incident);
    if (m_desk && (!m_incident || m_desk->incidentId() != m_incident->id()))
        m_desk->close(); // it was about the one before
    if (m_incident) {
        connect(m_incident.get(), &LiveIncident::loaded, this, &CommsCommands::refresh);
        connect(m_incident.get(), &LiveIncident::headChanged, this, &CommsCommands::refresh);
        connect(m_incident.get(), &LiveIncident::entryAdded, this, &CommsCommands::refresh);
        connect(m_incident.get(), &LiveIncident::orderChanged, this, &CommsCommands::refresh);
    }
    refresh();
}

void CommsCommands::setTimeFormat(const TimeFormat &format)
{
    m_time = format;
    if (m_desk)
        m_desk->setTimeFormat(format);
}

bool CommsCommands::open()
{
    if (!m_incident || !m_incident->isLoaded() || !m_incident->state().declared) {
        emit said(tr("Open an incident first."));
        return false;
    }
    if (!m_desk) {
        m_desk = new CommsDesk(m_room, m_incident, m_keeper, m_themes, m_icons, m_window);
        m_desk->setTimeFormat(m_time);
        connect(m_desk, &CommsDesk::said, this, &CommsCommands::said);
    }
    m_desk->show();
    m_desk->raise();
    m_desk->activateWindow();
    return true;
}

void CommsCommands::compose(const QString &audience)
{
    if (open())
        m_desk->compose(audience);
}

void CommsCommands::read(const EventId &draft, bool reason)
{
    if (open())
        m_desk->showDraft(draft, reason);
}

void CommsCommands::approve(const EventId &draft)
{
    const UpdateDraft *one = m_incident ? draftById(m_incident->state(), draft) : nullptr;
    if (!one)
        return;
    const QString by = one->by;
    whenReady(this, m_room.submit(m_incident->id(), UpdateReviewed{draft, true, {}, one->what.audience, m_room.clock().now()}),
              [this, by](const QFuture<Result<Receipt>> &ready) {
                  const Result<Receipt> receipt = ready.result();
                  emit said(receipt ? tr("Approved; %1 can send it.").arg(by) : receipt.error().message);
              });
}

QString CommsCommands::audienceOf(const UpdateDraft &draft) const { return clockname::displayAudience(draft.what.audience); }

/// The commander's; while nobody has command, everybody's but the writer's, so that somebody takes it.
bool CommsCommands::concernsMe(const UpdateDraft &draft) const
{
    const QString commander = m_incident->state().holder(role::Commander);
    return commander.isEmpty() ? draft.by != m_room.author() : commander == m_room.author();
}

void CommsCommands::refresh()
{
    showWaiting();
    showAnswered();
}

void CommsCommands::showWaiting()
{
    const UpdateDraft *shown = nullptr;
    int others = 0;
    if (m_incident && m_incident->isLoaded()) {
        for (const UpdateDraft &draft : m_incident->state().drafts) {
            if (draft.state != UpdateDraft::State::Waiting || m_dismissed.contains(draft.id) || !concernsMe(draft))
                continue;
            others += shown ? 1 : 0;
            shown = shown ? shown : &draft;
        }
    }
    const bool mine = shown && !m_incident->state().holder(role::Commander).isEmpty();
    const QString about = shown ? shown->id.toString() + QString::number(others) + QString::number(mine) : QString();
    if (about == std::exchange(m_waitingShown, about))
        return;
    if (!shown)
        return m_stack.hide(kWaiting);
    const QString what = tr("“%1”").arg(beginning(shown->what.text));
    QString sentence = mine ? tr("%1's update to %2 waits for you: %3").arg(shown->by, audienceOf(*shown), what)
                            : tr("%1's update to %2 waits for a commander: %3").arg(shown->by, audienceOf(*shown), what);
    if (others > 0)
        sentence += u' ' + tr("%n more wait(s).", nullptr, others);
    const EventId id = shown->id;
    BannerBar *bar = m_stack.show(kWaiting, BannerKind::Warning, sentence);
    connect(bar, &BannerBar::dismissed, this, [this, id] { m_dismissed.insert(id); });
    const auto add = [bar, this](const QString &text, const char *name, auto deed) {
        QPushButton *button = bar->addButton(text);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, deed);
    };
    add(tr("&Read"), "draft-band-read", [this, id] { read(id, false); });
    if (mine) {
        add(tr("&Approve"), "draft-band-approve", [this, id] { approve(id); });
        add(tr("Re&turn…"), "draft-band-return", [this, id] { read(id, true); });
    }
}

void CommsCommands::showAnswered()
{
    const UpdateDraft *shown = nullptr;
    if (m_incident && m_incident->isLoaded()) {
        for (const UpdateDraft &draft : m_incident->state().drafts) {
            const bool answered = draft.state == UpdateDraft::State::Approved || draft.state == UpdateDraft::State::Returned;
            if (draft.by == m_room.author() && shown && draft.what.audience == shown->what.audience)
                shown = nullptr; // written anew
            if (answered && draft.by == m_room.author() && !m_dismissed.contains(draft.id))
                shown = &draft;
        }
    }
    const QString about = shown ? shown->id.toString() + QString::number(int(shown->state)) : QString();
    if (about == std::exchange(m_answeredShown, about))
        return;
    if (!shown)
        return m_stack.hide(kAnswered);
    const bool approved = shown->state == UpdateDraft::State::Approved;
    const EventId id = shown->id;
    BannerBar *bar = m_stack.show(
        kAnswered, approved ? BannerKind::Info : BannerKind::Warning,
        approved ? tr("%1 approved your update to %2.").arg(shown->reviewedBy, audienceOf(*shown))
                 : tr("%1 returned your update to %2: %3").arg(shown->reviewedBy, audienceOf(*shown), shown->reason));
    connect(bar, &BannerBar::dismissed, this, [this, id] { m_dismissed.insert(id); });
    QPushButton *button = bar->addButton(approved ? tr("&Send it…") : tr("&Change it…"));
    button->setObjectName(QStringLiteral("draft-band-open"));
    connect(button, &QPushButton::clicked, this, [this, id] { read(id, false); });
}

} // namespace quarterdeck
