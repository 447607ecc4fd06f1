// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/themestore.h"

#include "common/consolestyle.h"
#include "common/systemcolorscheme.h"

#include <QApplication>
#include <QToolTip>

#include <array>

namespace quarterdeck {

namespace {
constexpr std::array<const char *, 4> kChoiceKeys{"system", "light", "dark", "high-contrast"};
}

QString key(ThemeChoice choice) { return QString::fromLatin1(kChoiceKeys[static_cast<size_t>(choice)]); }

ThemeChoice themeChoiceFromKey(const QString &word)
{
    for (size_t i = 0; i < kChoiceKeys.size(); ++i) {
        if (word.compare(QLatin1String(kChoiceKeys[i]), Qt::CaseInsensitive) == 0)
            return static_cast<ThemeChoice>(i);
    }
    return ThemeChoice::System;
}

ThemeStore::ThemeStore(QObject *parent) : QObject(parent), m_theme(std::make_shared<Theme>(ThemeKind::Light)) {}

ThemeStore::~ThemeStore() = default;

void ThemeStore::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    refresh();
}

void ThemeStore::followSystem()
{
    if (m_system)
        return;
    m_system = std::make_unique<SystemColorScheme>();
    connect(m_system.get(), &SystemColorScheme::prefersDark, this, &ThemeStore::setSystemPrefersDark);
    m_system->start();
}

void ThemeStore::setSystemPrefersDark(bool dark)
{
    m_systemDark = dark;
    refresh();
}

void ThemeStore::install(QApplication &application)
{
    application.setStyle(new ConsoleStyle(m_theme));
    m_installed = true;
    applyPalette();
}

void ThemeStore::refresh()
{
    const Theme next = [this] {
        switch (m_choice) {
        case ThemeChoice::Light:
            return Theme(ThemeKind::Light);
        case ThemeChoice::Dark:
            return Theme(ThemeKind::Dark);
        case ThemeChoice::HighContrast:
            return Theme(ThemeKind::HighContrast);
        case ThemeChoice::System:
            break;
        }
        return Theme(m_systemDark ? ThemeKind::Dark : ThemeKind::Light);
    }();
    if (next == *m_theme)
        return;
    *m_theme = next;
    if (m_installed)
        applyPalette();
    emit changed();
}

void ThemeStore::applyPalette()
{
    const QPalette palette = m_theme->palette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

} // namespace quarterdeck
