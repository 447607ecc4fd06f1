// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

#include <optional>

namespace quarterdeck {

/// Keeps the desktop from blanking and locking the screen for as long as it holds: asks org.freedesktop.ScreenSaver over the session bus, and
/// lets go when it is told to or destroyed (the desktop lets go by itself if the program dies). A desktop without that service, or no bus,
/// is no error: then the screen blanks as it is set up to. Never waits. GUI thread.
class IdleInhibitor final : public QObject
{
    Q_OBJECT
public:
    /// The session's bus, and none where there is none.
    explicit IdleInhibitor(QObject *parent = nullptr);
    IdleInhibitor(const QDBusConnection &bus, QObject *parent = nullptr);
    ~IdleInhibitor() override;

    void hold(const QString &reason);
    void release();
    /// The desktop has agreed.
    bool isHeld() const { return m_cookie.has_value(); }

signals:
    void held();

private:
    void answer(const std::optional<uint> &cookie);
    void letGo(uint cookie);

    std::optional<QDBusConnection> m_bus;
    bool m_wanted = false;
    bool m_asked = false; ///< an answer is on its way
    std::optional<uint> m_cookie;
};

} // namespace quarterdeck
