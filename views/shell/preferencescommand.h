// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/preferencesdialog.h"

#include <QPointer>

namespace quarterdeck {

/// Ctrl+,: opens the preferences, or brings them to the front. What is chosen there is said here, in the words of the menus. GUI thread; a
/// child of the console's window.
class PreferencesCommand final : public QObject
{
    Q_OBJECT
public:
    PreferencesCommand(WarRoom &room, CommandActions &actions, const ThemeStore &themes, QWidget *console);

    void setTimeFormat(const TimeFormat &format);
    void setZoom(double zoom);
    void setSound(bool isOn);

signals:
    void themeChosen(quarterdeck::ThemeChoice choice);
    void zoneChosen(quarterdeck::ZoneMode mode);
    void zoomChosen(double zoom);
    void said(const QString &sentence);

private:
    void open();

    WarRoom &m_room;
    CommandActions &m_actions;
    const ThemeStore &m_themes;
    QWidget *m_console;
    QPointer<PreferencesDialog> m_dialog;
    TimeFormat m_timeFormat;
    double m_zoom = 1;
    bool m_sound = false;
};

} // namespace quarterdeck
