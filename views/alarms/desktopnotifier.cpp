// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarms/desktopnotifier.h"

#include "common/sessionbus.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

#include <utility>

namespace quarterdeck {

namespace {

const QString kService = QStringLiteral("org.freedesktop.Notifications");
const QString kPath = QStringLiteral("/org/freedesktop/Notifications");
const QString kApplication = QStringLiteral("org.quarterdeck.Quarterdeck");
const QString kClicked = QStringLiteral("default"); // the note itself, which most desktops show no button for
const QString kOpen = QStringLiteral("open");
const QString kAcknowledge = QStringLiteral("acknowledge");
constexpr int kNever = 0; // stays until it is answered
constexpr uint kByPerson = 2;

QDBusMessage call(const char *method)
{
    return QDBusMessage::createMethodCall(kService, kPath, kService, QString::fromLatin1(method));
}

} // namespace

DesktopNotifier::DesktopNotifier(QObject *parent) : QObject(parent) {}

DesktopNotifier::DesktopNotifier(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus) {}

DesktopNotifier::~DesktopNotifier()
{
    m_asked = false; // no answer comes here any more
    close();
}

void DesktopNotifier::listen()
{
    if (std::exchange(m_listens, true))
        return;
    if (!m_bus && hasSessionBus() && QDBusConnection::sessionBus().isConnected())
        m_bus = QDBusConnection::sessionBus();
    if (!m_bus)
        return;
    m_bus->connect(kService, kPath, kService, QStringLiteral("ActionInvoked"), this, SLOT(actionInvoked(uint, QString)));
    m_bus->connect(kService, kPath, kService, QStringLiteral("NotificationClosed"), this, SLOT(notificationClosed(uint, uint)));
}

void DesktopNotifier::show(const DesktopNote &note)
{
    listen();
    if (!m_bus || m_wanted == note)
        return;
    m_wanted = note;
    if (m_asked)
        return; // sent with the answer
    if (m_readsMarkup)
        send();
    else
        askCapabilities();
}

/// Only a server that reads markup may be given escapes: others would show them.
void DesktopNotifier::askCapabilities()
{
    m_asked = true;
    auto *watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(call("GetCapabilities")), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QStringList> reply = *done;
        done->deleteLater();
        m_asked = false;
        if (!reply.isValid()) {
            m_wanted.reset(); // nobody shows notifications here; the next alarm asks again
            return;
        }
        m_readsMarkup = reply.value().contains(QStringLiteral("body-markup"));
        if (m_wanted)
            send();
    });
}

void DesktopNotifier::send()
{
    m_asked = true;
    m_sent = m_wanted;
    const QVariantMap hints{{QStringLiteral("urgency"), QVariant::fromValue(uchar(m_sent->isCritical ? 2 : 1))},
                            {QStringLiteral("desktop-entry"), kApplication},
                            {QStringLiteral("category"), QStringLiteral("device.error")},
                            {QStringLiteral("suppress-sound"), true}};
    QDBusMessage notify = call("Notify");
    notify << QStringLiteral("Quarterdeck") << m_id.value_or(0u) << kApplication << m_sent->summary
           << (*m_readsMarkup ? m_sent->body.toHtmlEscaped() : m_sent->body)
           << QStringList{kClicked, tr("Open"), kOpen, tr("Open"), kAcknowledge, tr("Acknowledge")} << hints << kNever;
    auto *watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(notify), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<uint> reply = *done;
        done->deleteLater();
        m_asked = false;
        m_id = reply.isValid() ? std::optional(reply.value()) : std::nullopt;
        if (!m_wanted)
            close(); // answered while it was on its way
        else if (m_id && m_wanted != m_sent)
            send();
    });
}

void DesktopNotifier::close()
{
    m_wanted.reset();
    if (m_asked)
        return; // with the answer: one that takes the old note's place would be closed twice
    if (const std::optional<uint> id = std::exchange(m_id, std::nullopt)) {
        QDBusMessage stop = call("CloseNotification");
        stop << *id;
        m_bus->send(stop);
    }
}

void DesktopNotifier::actionInvoked(uint id, const QString &action)
{
    if (m_id != id)
        return;
    if (action == kAcknowledge)
        emit acknowledgeWanted();
    else if (action == kOpen || action == kClicked)
        emit openWanted();
}

void DesktopNotifier::notificationClosed(uint id, uint reason)
{
    if (m_id != id)
        return;
    m_id.reset();
    m_wanted.reset();
    if (reason == kByPerson)
        emit dismissed();
}

} // namespace quarterdeck
