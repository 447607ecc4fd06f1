// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"

#include <QObject>
#include <QString>

#include <memory>

class QApplication;

namespace quarterdeck {

class SystemColorScheme;

/// What the person asked for; System follows the desktop.
enum class ThemeChoice { System, Light, Dark, HighContrast };

/// The stable word of a choice for settings files ("system", "light", "dark", "high-contrast"); anything else reads as System.
QString key(ThemeChoice choice);
ThemeChoice themeChoiceFromKey(const QString &word);

/// Owns the look in use: the choice, what the desktop says, and the theme that follows from both. One per process, made by
/// the composition root and handed to views by reference. GUI thread only. Without a session bus or portal, System is light.
class ThemeStore final : public QObject
{
    Q_OBJECT

public:
    explicit ThemeStore(QObject *parent = nullptr);
    ~ThemeStore() override;

    const Theme &theme() const { return *m_theme; }
    /// A view of the theme that stays current after a change and may outlive this store (icons and the style hold one).
    std::shared_ptr<const Theme> live() const { return m_theme; }

    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);

    /// Starts listening to the desktop's light/dark preference; returns at once, the answer arrives later as changed().
    void followSystem();
    /// What the desktop prefers; normally called by the portal listener.
    void setSystemPrefersDark(bool dark);

    /// Gives the application our style and palette and keeps the palette current from then on.
    void install(QApplication &application);

signals:
    /// theme() is another one now; painters repaint, caches drop what they drew.
    void changed();

private:
    void refresh();
    void applyPalette();

    std::shared_ptr<Theme> m_theme;
    std::unique_ptr<SystemColorScheme> m_system;
    ThemeChoice m_choice = ThemeChoice::System;
    bool m_systemDark = false;
    bool m_installed = false;
};

} // namespace quarterdeck
