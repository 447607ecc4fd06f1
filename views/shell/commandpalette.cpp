// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/commandpalette.h"

#include "commands/commandsearch.h"
#include "domain/incident.h"

#include <QUuid>

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr qsizetype kMost = 30;

/// What a choice of the palette stands for; QVariant carries it through the panel.
QVariant commandValue(CommandKey key) { return int(key); }
QVariant entryValue(const EventId &id) { return QStringLiteral("=") + id.toString(); }
QVariant personValue(const QString &handle) { return QStringLiteral("@") + handle; }

bool matchesAll(const QString &text, const QString &words)
{
    const QStringList parts = words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(parts.begin(), parts.end(), [&](const QString &part) { return text.contains(part, Qt::CaseInsensitive); });
}

} // namespace

QVector<PromptChoice> incidentChoices(IncidentBook &book, const IconSet &icons, const QString &words)
{
    QVector<PromptChoice> found;
    for (int row = 0; row < book.size() && found.size() < kMost; ++row) {
        const IncidentSummary &summary = book.at(row);
        if (!matchesAll(summary.ref + u' ' + summary.title + u' ' + summary.services, words))
            continue;
        found.append({summary.ref + QStringLiteral("  ") + summary.title, displayName(summary.status),
                      QVariant::fromValue(summary.id.uuid()), icons.severity({summary.severityRank, summary.severityName})});
    }
    return found;
}

CommandPalette::CommandPalette(WarRoom &room, CommandActions &actions, PromptPanel &panel, const IconSet &icons, QObject *parent)
    : QObject(parent),
      m_room(room),
      m_actions(actions),
      m_panel(panel),
      m_icons(icons)
{
    connect(m_actions.action(CommandKey::Palette), &QAction::triggered, this, &CommandPalette::open);
}

void CommandPalette::open()
{
    Prompt prompt;
    prompt.title = tr("What do you want to do?");
    prompt.placeholder = tr("A command");
    prompt.hint = tr("# incident · @ person · = entry · ? what a command is for");
    prompt.freeText = false;
    prompt.choices = [this](const QString &text) { return choicesFor(text); };
    prompt.accept = [this](const QString &, const QVariant &value) {
        // After the panel has closed and given the keyboard back, as if the key itself had been pressed.
        QMetaObject::invokeMethod(this, [this, value] { carryOut(value); }, Qt::QueuedConnection);
        return ready(Done{});
    };
    m_panel.ask(prompt);
}

void CommandPalette::carryOut(const QVariant &value)
{
    if (value.typeId() == QMetaType::QUuid) {
        if (const auto incident = IncidentId::from(value.toUuid()))
            emit incidentChosen(*incident);
        return;
    }
    if (value.typeId() == QMetaType::Int) {
        m_actions.action(static_cast<CommandKey>(value.toInt()))->trigger();
        return;
    }
    const QString word = value.toString();
    if (word.startsWith(u'@'))
        emit personChosen(word.mid(1));
    else if (const auto entry = EventId::fromString(word.mid(1)))
        emit entryChosen(*entry);
}

QVector<PromptChoice> CommandPalette::choicesFor(const QString &typed) const
{
    const QString rest = typed.mid(1).trimmed();
    switch (typed.isEmpty() ? u'\0' : typed.front().unicode()) {
    case u'#':
        return incidentChoices(m_room.book(), m_icons, rest);
    case u'@':
        return people(rest);
    case u'=':
        return entries(rest);
    case u'?':
        return purposes(rest);
    default:
        return commands(typed.trimmed());
    }
}

QVector<PromptChoice> CommandPalette::commands(const QString &words) const
{
    QVector<PromptChoice> found;
    for (const CommandMatch &match : commandsMatching(m_actions, words)) {
        QAction *action = m_actions.action(match.key);
        const QString name = plainName(*action);
        QString keys = action->shortcut().toString(QKeySequence::NativeText);
        if (keys.isEmpty()) // bound where it belongs, not in the window
            keys = QKeySequence::fromString(QString::fromLatin1(m_actions.spec(match.key).shortcuts).section(u';', 0, 0)).toString(QKeySequence::NativeText);
        found.append({match.meant ? tr("Did you mean: %1").arg(name) : name, keys, commandValue(match.key), action->icon()});
    }
    return found;
}

/// The same commands, with what they are for beside them.
QVector<PromptChoice> CommandPalette::purposes(const QString &words) const
{
    QVector<PromptChoice> found;
    for (const CommandMatch &match : commandsMatching(m_actions, words)) {
        QAction *action = m_actions.action(match.key);
        found.append({plainName(*action) + QStringLiteral(" – ") + action->statusTip(), {}, commandValue(match.key), action->icon()});
    }
    return found;
}

QVector<PromptChoice> CommandPalette::people(const QString &words) const
{
    QVector<PromptChoice> found;
    if (!m_incident)
        return found;
    const Incident &incident = m_incident->state();
    QStringList handles;
    for (const QString &holder : incident.roles)
        handles << holder;
    handles += m_room.knownPeople();
    handles.removeDuplicates();
    for (const QString &handle : std::as_const(handles)) {
        if (handle.isEmpty() || !matchesAll(handle, words) || found.size() >= kMost)
            continue;
        QStringList roles;
        for (auto role = incident.roles.cbegin(); role != incident.roles.cend(); ++role) {
            if (role.value() == handle)
                roles << role::displayName(role.key());
        }
        found.append({u'@' + handle, roles.join(QStringLiteral(", ")), personValue(handle), m_icons.icon(QStringLiteral("person"))});
    }
    return found;
}

QVector<PromptChoice> CommandPalette::entries(const QString &words) const
{
    QVector<PromptChoice> found;
    if (!m_incident)
        return found;
    bool isNumber = false;
    const int number = words.toInt(&isNumber);
    const auto choice = [&](const Entry &entry) -> PromptChoice {
        return {QStringLiteral("%1  %2").arg(entry.number).arg(entryText(entry).simplified().left(120)),
                m_format.time(entry.body.occurred) + QStringLiteral("  ") + displayName(entry.body.type), entryValue(entry.id),
                m_icons.entryType(entry.body.type)};
    };
    const Incident &incident = m_incident->state();
    const Entry *exact = isNumber ? incident.entryByNumber(number) : nullptr;
    if (exact)
        found.append(choice(*exact));
    for (auto entry = incident.entries.crbegin(); entry != incident.entries.crend() && found.size() < kMost; ++entry) {
        const bool matching = isNumber ? QString::number(entry->number).startsWith(words) : matchesAll(entryText(*entry), words);
        if (matching && &*entry != exact)
            found.append(choice(*entry));
    }
    return found;
}

} // namespace quarterdeck
