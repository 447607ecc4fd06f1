// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <memory>

namespace quarterdeck {

/// A desktop of its own for real key events: an X server without a screen, a window manager, and where it is installed the
/// accessibility bus. Everything it starts ends with it. Programs started with environment() have their home in its folder.
class Desktop
{
public:
    Desktop();
    ~Desktop();
    Desktop(const Desktop &) = delete;
    Desktop &operator=(const Desktop &) = delete;

    /// Why there is none, as a sentence for QSKIP; empty when it is up.
    const QString &problem() const { return m_problem; }
    /// True when a screen reader would find the windows.
    bool hasScreenReader() const { return m_hasScreenReader; }

    const QProcessEnvironment &environment() const { return m_environment; }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Real keys into whatever window has the focus; back when the server has them. Names as xdotool spells them: "ctrl+n", "Return".
    void keys(const QStringList &names) const { (void)tool(QStringList{QStringLiteral("key"), QStringLiteral("--clearmodifiers")} + names); }
    void type(const QString &text) const;
    /// Starts to type, Enter after each line but the last, and comes back at once.
    std::unique_ptr<QProcess> startTyping(const QStringList &lines, const QString &unended) const;
    /// Title of the window that has the focus; empty when none has.
    /// Process of the window that has the focus; 0 when none has.
    qint64 activeProcess() const { return tool({QStringLiteral("getactivewindow"), QStringLiteral("getwindowpid")}).toLongLong(); }
    QString activeTitle() const { return tool({QStringLiteral("getactivewindow"), QStringLiteral("getwindowname")}); }

private:
    bool startServer();
    bool startWindowManager();
    bool startAccessibility();
    QString tool(const QStringList &arguments) const;
    std::unique_ptr<QProcess> start(const QString &program, const QStringList &arguments) const;

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QString m_problem;
    bool m_hasScreenReader = false;
    std::unique_ptr<QProcess> m_server, m_windowManager, m_bus, m_accessibility;
};

} // namespace quarterdeck
