// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

#include <optional>

namespace quarterdeck {

/// What the desktop shows. Plain words; what a server would read as markup is escaped for it.
struct DesktopNote
{
    QString summary;
    QString body;
    bool isCritical = false;
    friend bool operator==(const DesktopNote &, const DesktopNote &) = default;
};

/// One notification of this program on the desktop, over org.freedesktop.Notifications: a later one replaces it, close() takes it away. It
/// offers Open and Acknowledge. A desktop without that service, or no bus, is no error: then nothing is shown, the window tells. Never
/// waits. GUI thread.
class DesktopNotifier final : public QObject
{
    Q_OBJECT
public:
    /// The session's bus, looked for with the first note, and none where there is none.
    explicit DesktopNotifier(QObject *parent = nullptr);
    DesktopNotifier(const QDBusConnection &bus, QObject *parent = nullptr);
    ~DesktopNotifier() override;

    void show(const DesktopNote &note);
    void close();
    /// The desktop has it.
    bool isShown() const { return m_id.has_value(); }

signals:
    void openWanted();
    void acknowledgeWanted();
    /// The person put it away; it is not shown again by itself.
    void dismissed();

private slots:
    void actionInvoked(uint id, const QString &action);
    void notificationClosed(uint id, uint reason);

private:
    void listen();
    void askCapabilities();
    void send();

    std::optional<QDBusConnection> m_bus;
    bool m_listens = false;
    bool m_asked = false;                ///< an answer is on its way
    std::optional<bool> m_readsMarkup;   ///< once the server has said
    std::optional<DesktopNote> m_wanted; ///< what should stand there
    std::optional<DesktopNote> m_sent;
    std::optional<uint> m_id;
};

} // namespace quarterdeck
