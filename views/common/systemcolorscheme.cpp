// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/systemcolorscheme.h"

#include "common/sessionbus.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QLatin1String>

namespace quarterdeck {

namespace {

constexpr QLatin1String kService("org.freedesktop.portal.Desktop");
constexpr QLatin1String kPath("/org/freedesktop/portal/desktop");
constexpr QLatin1String kInterface("org.freedesktop.portal.Settings");
constexpr QLatin1String kSpace("org.freedesktop.appearance");
constexpr QLatin1String kSetting("color-scheme");
constexpr uint kPrefersDark = 1;

} // namespace

SystemColorScheme::SystemColorScheme(QObject *parent) : QObject(parent) {}

void SystemColorScheme::start()
{
    if (!hasSessionBus())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // The whole message, because Qt 6.4 refuses to connect a slot that takes a QDBusVariant.
    bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this, SLOT(settingChanged(QDBusMessage)));
    QDBusMessage ask = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    ask << QString(kSpace) << QString(kSetting);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(ask), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (reply.isValid())
            take(reply.value().variant());
        done->deleteLater();
    });
}

void SystemColorScheme::settingChanged(const QDBusMessage &signal)
{
    const QVariantList values = signal.arguments();
    if (values.size() == 3 && values[0].toString() == kSpace && values[1].toString() == kSetting)
        take(values[2]);
}

void SystemColorScheme::take(const QVariant &value)
{
    // The signal wraps the number once and "Read" twice.
    QVariant plain = value;
    while (plain.userType() == qMetaTypeId<QDBusVariant>())
        plain = plain.value<QDBusVariant>().variant();
    bool isNumber = false;
    const uint scheme = plain.toUInt(&isNumber);
    if (isNumber)
        emit prefersDark(scheme == kPrefersDark);
}

} // namespace quarterdeck
