// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandcatalog.h"
#include "common/themestore.h"
#include "common/timeformat.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace quarterdeck {

/// How the console looks, says the time and sounds. It keeps nothing: what is chosen goes to the window, which the menus tell the same way,
/// and what the window is told by others comes back here. GUI thread; actions and themes must outlive it.
class GeneralPage final : public QWidget
{
    Q_OBJECT
public:
    GeneralPage(CommandActions &actions, const ThemeStore &themes, QWidget *parent = nullptr);

    void setTimeFormat(const TimeFormat &format);
    void setZoom(double zoom);
    void setSound(bool isOn);

signals:
    void themeChosen(quarterdeck::ThemeChoice choice);
    void zoneChosen(quarterdeck::ZoneMode mode);
    void zoomChosen(double zoom);

private:
    void showTheme();

    const ThemeStore &m_themes;
    QComboBox *m_theme, *m_zone;
    QSpinBox *m_zoom;
    QCheckBox *m_sound;
};

} // namespace quarterdeck
