// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandcatalog.h"
#include "common/iconset.h"
#include "common/timeformat.h"
#include "shell/promptpanel.h"
#include "warroom/warroom.h"

namespace quarterdeck {

/// One line that reaches everything: text = commands, `#` = incidents, `@` = people of the open incident, `=` = its entries by number or words,
/// `?` = what each command is for. Asks through the prompt panel; what is chosen is done as if by its key, or said as a signal. GUI thread.
class CommandPalette final : public QObject
{
    Q_OBJECT

public:
    CommandPalette(WarRoom &room, CommandActions &actions, PromptPanel &panel, const IconSet &icons, QObject *parent = nullptr);

    void setIncident(std::shared_ptr<LiveIncident> incident) { m_incident = std::move(incident); }
    void setTimeFormat(const TimeFormat &format) { m_format = format; }

public slots:
    void open();

signals:
    void incidentChosen(const quarterdeck::IncidentId &id);
    void entryChosen(const quarterdeck::EventId &entry);
    /// Only what concerns this person is wanted.
    void personChosen(const QString &handle);

private:
    QVector<PromptChoice> choicesFor(const QString &typed) const;
    QVector<PromptChoice> commands(const QString &words) const;
    QVector<PromptChoice> purposes(const QString &words) const;
    QVector<PromptChoice> people(const QString &words) const;
    QVector<PromptChoice> entries(const QString &words) const;
    void carryOut(const QVariant &value);

    WarRoom &m_room;
    CommandActions &m_actions;
    PromptPanel &m_panel;
    IconSet m_icons;
    TimeFormat m_format;
    std::shared_ptr<LiveIncident> m_incident;
};

/// Incidents whose reference, title or services have all these words, as the board orders them.
QVector<PromptChoice> incidentChoices(IncidentBook &book, const IconSet &icons, const QString &words);

} // namespace quarterdeck
