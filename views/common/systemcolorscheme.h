// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusMessage>
#include <QObject>

namespace quarterdeck {

/// Listens to the desktop portal's org.freedesktop.appearance color-scheme. GUI thread, every call asynchronous; without a
/// session bus, without a portal or on a malformed answer it stays silent.
class SystemColorScheme final : public QObject
{
    Q_OBJECT

public:
    explicit SystemColorScheme(QObject *parent = nullptr);

    /// Asks once and follows changes from then on.
    void start();

signals:
    void prefersDark(bool dark);

private slots:
    void settingChanged(const QDBusMessage &signal);

private:
    void take(const QVariant &value);
};

} // namespace quarterdeck
