// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/plainlabel.h"
#include "domain/presence.h"
#include "warroom/warroom.h"

#include <QTimer>

namespace quarterdeck {

/// Who else has this incident on their screen, and who is typing: "Here: bob typing, carol". Says the same of this console to the others.
/// Hidden when alone, without a shared database, and while the link is down, because what is not fresh would be a lie. Of one person with
/// several consoles one is named. GUI thread; the room outlives it.
class PresenceLine final : public PlainLabel
{
    Q_OBJECT
public:
    explicit PresenceLine(WarRoom &room, QWidget *parent = nullptr);

    void setIncident(const std::optional<IncidentId> &incident);
    /// A key was typed into the scribe line; counts as typing for some seconds.
    void noteTyping();

protected:
    void changeEvent(QEvent *event) override;

private:
    void tell();
    void showOthers();

    WarRoom &m_room;
    std::optional<IncidentId> m_incident;
    QVector<Presence> m_others;
    QTimer m_typing; ///< runs while this console counts as typing
};

} // namespace quarterdeck
