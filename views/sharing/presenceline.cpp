// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing/presenceline.h"

#include <QEvent>

#include <algorithm>

namespace quarterdeck {

namespace {
constexpr int kTypingMs = 6000; ///< longer than the pause between two words, shorter than one between two thoughts
constexpr int kNamed = 4;       ///< more are counted
} // namespace

PresenceLine::PresenceLine(WarRoom &room, QWidget *parent) : PlainLabel(QString(), TextTone::Secondary, parent), m_room(room)
{
    setObjectName(QStringLiteral("presence"));
    hide();
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connect(&m_typing, &QTimer::timeout, this, &PresenceLine::tell);
    connect(&room.door(), &Door::presenceChanged, this, [this](const QVector<Presence> &others) {
        m_others = others;
        showOthers();
    });
    tell();
}

void PresenceLine::setIncident(const std::optional<IncidentId> &incident)
{
    m_incident = incident;
    m_typing.stop();
    tell();
    showOthers();
}

void PresenceLine::noteTyping()
{
    const bool already = m_typing.isActive();
    m_typing.start();
    if (!already)
        tell();
}

void PresenceLine::tell()
{
    m_room.door().setHere(m_incident, m_typing.isActive());
}

void PresenceLine::showOthers()
{
    QStringList typing, reading;
    for (const Presence &one : std::as_const(m_others)) {
        if (one.incident == m_incident && m_incident)
            (one.typing ? typing : reading).append(one.login);
    }
    typing.removeDuplicates();
    reading.removeIf([&typing](const QString &login) { return typing.contains(login); });
    reading.removeDuplicates();
    typing.sort();
    reading.sort();
    QStringList words;
    for (const QString &login : std::as_const(typing))
        words.append(tr("%1 typing", "a person").arg(login));
    words += reading;
    const int people = int(words.size());
    const QString all = words.join(tr(", ", "between names"));
    if (people > kNamed) {
        const int more = people - kNamed;
        words = words.mid(0, kNamed);
        words.append(tr("%n more", "people", more));
    }
    setText(people ? tr("Here: %1").arg(words.join(tr(", ", "between names"))) : QString());
    setToolTip(people ? tr("On this incident right now: %1").arg(all).toHtmlEscaped() : QString());
    setVisible(people > 0);
}

void PresenceLine::changeEvent(QEvent *event)
{
    PlainLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showOthers();
}

} // namespace quarterdeck
