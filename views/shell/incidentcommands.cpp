// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/incidentcommands.h"

#include "domain/decide.h"
#include "domain/incidentref.h"
#include "shell/commandpalette.h"
#include "warroom/whenready.h"

#include <QPromise>

#include <memory>

namespace quarterdeck {

namespace {

/// What a prompt wants to know of a submit; done is told the receipt first.
QFuture<Outcome> outcomeOf(QObject *context, const QFuture<Result<Receipt>> &future, std::function<void(const Receipt &)> done = {})
{
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    whenReady(context, future, [promise, done = std::move(done)](const QFuture<Result<Receipt>> &answer) {
        const Result<Receipt> receipt = answer.result();
        if (receipt && done)
            done(*receipt);
        promise->addResult(receipt ? Outcome(Done{}) : Outcome(receipt.error()));
        promise->finish();
    });
    return promise->future();
}

} // namespace

IncidentCommands::IncidentCommands(WarRoom &room, CommandActions &actions, PromptPanel &panel, const IconSet &icons, QObject *parent)
    : QObject(parent), m_room(room), m_actions(actions), m_panel(panel), m_icons(icons)
{
    const auto on = [this](CommandKey key, auto slot) { connect(m_actions.action(key), &QAction::triggered, this, slot); };
    on(CommandKey::Declare, [this] { declare(); });
    on(CommandKey::GoToIncident, [this] { goTo(); });
    on(CommandKey::ChangeStatus, [this] { changeStatus(); });
    on(CommandKey::ChangeSeverity, [this] { changeSeverity(); });
    on(CommandKey::TakeCommand, [this] { takeCommand(); });
    on(CommandKey::AddLink, [this] { addLink(); });
    setIncident(nullptr);
}

void IncidentCommands::setIncident(std::shared_ptr<LiveIncident> incident)
{
    m_incident = std::move(incident);
    for (const CommandSpec &spec : commandCatalog()) {
        if (spec.place == CommandPlace::Incident)
            m_actions.action(spec.key)->setEnabled(m_incident != nullptr);
    }
}

QFuture<Outcome> IncidentCommands::submit(const Payload &payload)
{
    if (!m_incident)
        return ready(Error{ErrorCode::NotFound, tr("Open an incident first."), {}});
    return outcomeOf(this, m_room.submit(m_incident->id(), payload));
}

void IncidentCommands::declare(const QString &title)
{
    Prompt prompt;
    prompt.title = tr("Declare incident");
    prompt.placeholder = tr("What is failing? For example: Checkout failing in EU");
    prompt.hint = tr("Only a title is needed. Severity, roles and services can follow. Enter declares, Esc goes back.");
    prompt.initial = title;
    prompt.option = tr("&Private: only you and whom you add can see it");
    const auto isPrivate = std::make_shared<bool>(false);
    prompt.optionChanged = [isPrivate](bool ticked) { *isPrivate = ticked; };
    prompt.accept = [this, isPrivate](const QString &text, const QVariant &) {
        IncidentDeclared incident;
        incident.isPrivate = *isPrivate;
        incident.title = text;
        incident.at = m_room.clock().now();
        return outcomeOf(this, m_room.declare(incident), [this](const Receipt &receipt) { emit incidentChosen(receipt.incident); });
    };
    m_panel.ask(prompt);
}

void IncidentCommands::goTo(const QString &typed)
{
    Prompt prompt;
    prompt.title = tr("Go to incident");
    prompt.placeholder = tr("Reference or words of the title");
    prompt.initial = typed;
    prompt.freeText = false;
    prompt.choices = [this](const QString &text) { return incidentChoices(m_room.book(), m_icons, text); };
    prompt.accept = [this](const QString &, const QVariant &value) {
        if (const auto id = IncidentId::from(value.toUuid()))
            emit incidentChosen(*id);
        return ready(Done{});
    };
    m_panel.ask(prompt);
}

void IncidentCommands::changeStatus()
{
    if (!m_incident)
        return;
    Prompt prompt;
    prompt.title = tr("Status of %1").arg(m_incident->state().ref);
    prompt.hint = tr("Press a digit, then Enter.");
    prompt.hasText = false;
    const Status now = m_incident->state().status;
    prompt.selected = int(now);
    prompt.choices = [this, now](const QString &) {
        QVector<PromptChoice> choices;
        for (const Status status : kAllStatuses)
            choices.append({QStringLiteral("%1  %2").arg(int(status) + 1).arg(displayName(status)), status == now ? tr("now") : QString(),
                            int(status), m_icons.status(status)});
        return choices;
    };
    prompt.accept = [this, now](const QString &, const QVariant &value) {
        const auto to = static_cast<Status>(value.toInt());
        return to == now ? ready(Done{}) : submit(StatusChanged{to, m_room.clock().now()});
    };
    m_panel.ask(prompt);
}

void IncidentCommands::changeSeverity()
{
    if (!m_incident)
        return;
    Prompt prompt;
    prompt.title = tr("Severity of %1").arg(m_incident->state().ref);
    prompt.hint = tr("Press a digit, then Enter. Not sure between two? Take the more severe one. Lowering asks for a reason.");
    prompt.hasText = false;
    const std::optional<SeverityLevel> now = m_incident->state().severity;
    prompt.selected = now ? now->rank - 1 : 0;
    prompt.detailBeside = true;
    prompt.choices = [this, now](const QString &) {
        QVector<PromptChoice> choices;
        for (const PolicyLevel &level : m_room.policyOf(m_incident->state()).levels)
            choices.append({QStringLiteral("%1  %2  %3").arg(choices.size() + 1).arg(level.level.name, level.label), level.definition,
                            level.level.name, m_icons.severity(level.level)});
        return choices;
    };
    prompt.accept = [this, now](const QString &, const QVariant &value) {
        const auto to = m_room.policyOf(m_incident->state()).levelFrom(value.toString());
        if (!to || to == now)
            return ready(Done{});
        if (now && to->rank > now->rank) {
            QMetaObject::invokeMethod(this, [this, level = *to] { askReasonFor(level); }, Qt::QueuedConnection);
            return ready(Done{});
        }
        return submit(SeverityChanged{*to, QString(), m_room.clock().now()});
    };
    m_panel.ask(prompt);
}

void IncidentCommands::askReasonFor(const SeverityLevel &level)
{
    Prompt prompt;
    prompt.title = tr("Why lower the severity to %1?").arg(level.name);
    prompt.placeholder = tr("One line, for the timeline");
    prompt.accept = [this, level](const QString &text, const QVariant &) {
        return submit(SeverityChanged{level, text, m_room.clock().now()});
    };
    m_panel.ask(prompt);
}

void IncidentCommands::takeCommand()
{
    if (!m_incident)
        return;
    const QString holder = m_incident->state().holder(role::Commander);
    const auto take = [this, holder] {
        return submit(RoleAssigned{role::Commander, m_room.author(), holder, m_room.clock().now()});
    };
    if (holder == m_room.author()) {
        emit said(tr("You hold command of %1.").arg(m_incident->state().ref));
        return;
    }
    Prompt prompt;
    prompt.title = holder.isEmpty() ? tr("Take command of %1?").arg(m_incident->state().ref)
                                    : tr("%1 holds command. Take it from them?").arg(holder);
    prompt.hint = holder.isEmpty() ? QString() : tr("A handover is kinder: %1 offers it, you accept.").arg(holder);
    prompt.hasText = false;
    prompt.choices = [this](const QString &) {
        return QVector<PromptChoice>{{tr("1  Take command as %1").arg(m_room.author()), {}, true, {}}, {tr("2  Not now"), {}, false, {}}};
    };
    prompt.accept = [take](const QString &, const QVariant &value) { return value.toBool() ? take() : ready(Done{}); };
    m_panel.ask(prompt);
}

void IncidentCommands::addLink()
{
    Prompt prompt;
    prompt.title = tr("Add a link");
    prompt.placeholder = QStringLiteral("https://");
    prompt.hint = tr("A dashboard, ticket, channel or bridge. Words after the address become its name.");
    prompt.accept = [this](const QString &text, const QVariant &) {
        const QString typed = text.trimmed();
        const qsizetype space = typed.indexOf(QLatin1Char(' '));
        return submit(LinkAdded{space < 0 ? typed : typed.left(space), space < 0 ? QString() : typed.mid(space + 1)});
    };
    m_panel.ask(prompt);
}

} // namespace quarterdeck
