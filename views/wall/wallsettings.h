// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/keptsettings.h"
#include "common/theme.h"

#include <QTimeZone>
#include <QVector>

#include <optional>

class QScreen;

namespace quarterdeck {

/// What was measured at one screen.
struct ScreenSetup
{
    double widthMm = 0;    ///< of the whole picture
    double seatMetres = 5; ///< from the farthest seat
    friend bool operator==(const ScreenSetup &, const ScreenSetup &) = default;
};

/// What this computer remembers of its walls: measures for each screen, which screen it was, the two local clocks, the colours. The person's
/// settings, nothing of an incident. GUI thread.
class WallSettings
{
public:
    /// The same screen has the same key after it was unplugged.
    static QString keyOf(const QScreen &screen);

    std::optional<ScreenSetup> setupOf(const QScreen &screen) const;
    /// What the screen says of itself, where nobody has measured.
    static ScreenSetup guessFor(const QScreen &screen);
    void keep(const QScreen &screen, const ScreenSetup &setup);

    /// The screen used last; empty = none yet.
    QString screenKey() const;
    void setScreenKey(const QString &key);

    /// At most two; this computer's own zone until somebody chooses.
    QVector<QTimeZone> zones() const;
    void setZones(const QVector<QTimeZone> &zones);

    ThemeKind theme() const;
    void setTheme(ThemeKind kind);

private:
    KeptSettings m_settings;
};

} // namespace quarterdeck
