// SPDX-License-Identifier: GPL-3.0-or-later
#include "wall/idleinhibitor.h"

#include "common/sessionbus.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace quarterdeck {

namespace {

QDBusMessage call(const char *method)
{
    static const QString name = QStringLiteral("org.freedesktop.ScreenSaver");
    return QDBusMessage::createMethodCall(name, QStringLiteral("/org/freedesktop/ScreenSaver"), name,
                                          QString::fromLatin1(method));
}

} // namespace

IdleInhibitor::IdleInhibitor(QObject *parent) : QObject(parent)
{
    if (hasSessionBus() && QDBusConnection::sessionBus().isConnected())
        m_bus = QDBusConnection::sessionBus();
}

IdleInhibitor::IdleInhibitor(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus) {}

IdleInhibitor::~IdleInhibitor() { release(); }

void IdleInhibitor::hold(const QString &reason)
{
    m_wanted = true;
    if (!m_bus || m_asked || m_cookie)
        return;
    m_asked = true;
    QDBusMessage ask = call("Inhibit");
    ask << QStringLiteral("org.quarterdeck.Quarterdeck") << reason;
    auto *watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(ask), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<uint> reply = *done;
        done->deleteLater();
        answer(reply.isValid() ? std::optional(reply.value()) : std::nullopt);
    });
}

void IdleInhibitor::answer(const std::optional<uint> &cookie)
{
    m_asked = false;
    if (!cookie)
        return;
    if (!m_wanted)
        return letGo(*cookie); // released while it was being asked for
    m_cookie = cookie;
    emit held();
}

void IdleInhibitor::release()
{
    m_wanted = false;
    if (const std::optional<uint> cookie = std::exchange(m_cookie, std::nullopt))
        letGo(*cookie);
}

void IdleInhibitor::letGo(uint cookie)
{
    QDBusMessage stop = call("UnInhibit");
    stop << cookie;
    m_bus->send(stop);
}

} // namespace quarterdeck
