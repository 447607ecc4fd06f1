// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTest>

namespace quarterdeck {

namespace {

constexpr int kStartMs = 20000;
constexpr auto kBusLauncher = "/usr/libexec/at-spi-bus-launcher";
constexpr auto kTypingDelayMs = "4";

QStringList typing(const QString &text)
{
    return {QStringLiteral("type"), QStringLiteral("--clearmodifiers"), QStringLiteral("--delay"), QLatin1String(kTypingDelayMs), QStringLiteral("--args"), QStringLiteral("1"), QStringLiteral("--"), text};
}

void end(std::unique_ptr<QProcess> &process)
{
    if (!process || process->state() == QProcess::NotRunning)
        return;
    process->terminate();
    if (!process->waitForFinished(5000)) {
        process->kill();
        process->waitForFinished();
    }
}

/// The first line that a program prints, without its end.
QString firstLine(QProcess &process)
{
    (void)QTest::qWaitFor([&process] { return process.canReadLine() || process.state() == QProcess::NotRunning; }, kStartMs);
    return QString::fromUtf8(process.readLine()).trimmed();
}

} // namespace

Desktop::Desktop() : m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const char *program : {"Xvfb", "openbox", "xdotool", "xprop"}) {
        if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty()) {
            m_problem = QStringLiteral("%1 is not installed, so no window can be driven by keys.").arg(QLatin1String(program));
            return;
        }
    }
    const struct
    {
        const char *variable;
        const char *folder;
    } homes[] = {{"HOME", "home"}, {"XDG_RUNTIME_DIR", "run"}, {"XDG_DATA_HOME", "data"}, {"XDG_STATE_HOME", "state"}, {"XDG_CONFIG_HOME", "config"}, {"XDG_CACHE_HOME", "cache"}};
    for (const auto &home : homes) {
        QDir().mkpath(path(QLatin1String(home.folder)));
        m_environment.insert(QLatin1String(home.variable), path(QLatin1String(home.folder)));
    }
    QFile::setPermissions(path(QStringLiteral("run")), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    m_environment.insert(QStringLiteral("TZ"), QStringLiteral("America/New_York")); // times typed with z must not depend on it
    m_environment.insert(QStringLiteral("USER"), QStringLiteral("dana"));
    for (const char *variable : {"WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "QT_SCALE_FACTOR", "QUARTERDECK_JOURNAL", "QUARTERDECK_USER"})
        m_environment.remove(QLatin1String(variable));
    if (!startServer())
        m_problem = QStringLiteral("Xvfb did not start, so there is no display to show a window on.");
    else if (!startWindowManager())
        m_problem = QStringLiteral("openbox did not start, so no window would get the keyboard.");
    else
        m_hasScreenReader = startAccessibility();
}

Desktop::~Desktop()
{
    for (std::unique_ptr<QProcess> *process : {&m_accessibility, &m_bus, &m_windowManager, &m_server})
        end(*process);
}

std::unique_ptr<QProcess> Desktop::start(const QString &program, const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setStandardErrorFile(QProcess::nullDevice());
    process->start(program, arguments);
    return process;
}

bool Desktop::startServer()
{
    // The server finds a free number by itself and says which. It must not reset when its last client leaves: between two windows
    // that would throw away the keyboard map, and the first keys with it.
    m_server = start(QStringLiteral("Xvfb"), {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                                              QStringLiteral("1440x900x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp"),
                                              QStringLiteral("-noreset")});
    const QString number = firstLine(*m_server);
    if (number.isEmpty())
        return false;
    m_environment.insert(QStringLiteral("DISPLAY"), QLatin1Char(':') + number);
    return true;
}

bool Desktop::startWindowManager()
{
    m_windowManager = start(QStringLiteral("openbox"), {});
    return QTest::qWaitFor(
        [this] {
            const auto ask = start(QStringLiteral("xprop"), {QStringLiteral("-root"), QStringLiteral("_NET_SUPPORTING_WM_CHECK")});
            return ask->waitForFinished(kStartMs) && ask->readAllStandardOutput().contains("window id");
        },
        kStartMs);
}

bool Desktop::startAccessibility()
{
    if (!QFileInfo::exists(QLatin1String(kBusLauncher)) || QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
        return false;
    m_bus = start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--print-address=1"), QStringLiteral("--nofork")});
    const QString address = firstLine(*m_bus);
    if (address.isEmpty())
        return false;
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), address);
    m_environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
    m_accessibility = start(QLatin1String(kBusLauncher), {QStringLiteral("--launch-immediately")});
    return m_accessibility->waitForStarted(kStartMs);
}

QString Desktop::tool(const QStringList &arguments) const
{
    const auto process = start(QStringLiteral("xdotool"), arguments);
    return process->waitForFinished(kStartMs) ? QString::fromUtf8(process->readAllStandardOutput()).trimmed() : QString();
}

void Desktop::type(const QString &text) const
{
    (void)tool(typing(text));
}

std::unique_ptr<QProcess> Desktop::startTyping(const QStringList &lines, const QString &unended) const
{
    QStringList arguments;
    for (const QString &line : lines)
        arguments += typing(line) + QStringList{QStringLiteral("key"), QStringLiteral("Return")};
    return start(QStringLiteral("xdotool"), arguments + typing(unended));
}

} // namespace quarterdeck
