// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandcatalog.h"
#include "common/timeformat.h"
#include "shell/windowsession.h"
#include "warroom/warroom.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace quarterdeck {

class QuickNotes;
class ScribeBar;
class ScribePane;
class ThemeStore;

/// The scribe's small windows beside the console: the bar that stays on top, the quick notes, the list of abbreviations. Makes each when it is
/// first asked for. GUI thread; what it is given must outlive it.
class ScribeWindows final : public QObject
{
    Q_OBJECT

public:
    /// `session` may be null: nothing is remembered, as in practice.
    ScribeWindows(WarRoom &room, CommandActions &actions, const ThemeStore &themes, ScribePane &pane, WindowSession *session, QWidget *console);
    ~ScribeWindows() override;

    void setIncident(std::shared_ptr<LiveIncident> incident);
    void setTimeFormat(const TimeFormat &format);

signals:
    void said(const QString &sentence);

private:
    void toggleBar();
    void openNotes();
    void openAbbreviations();
    void useAbbreviations(const QString &lines);

    WarRoom &m_room;
    const ThemeStore &m_themes;
    ScribePane &m_pane;
    WindowSession *m_session;
    QWidget *m_console;
    TimeFormat m_format;
    std::shared_ptr<LiveIncident> m_incident;
    QString m_abbreviations;
    std::unique_ptr<ScribeBar> m_bar; ///< no child of the console: it stays when that is minimised
    QPointer<QuickNotes> m_notes;
};

} // namespace quarterdeck
