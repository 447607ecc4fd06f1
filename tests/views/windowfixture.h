// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/bannerbar.h"
#include "scribe/scribeline.h"
#include "shell/mainwindow.h"
#include "shell/promptpanel.h"
#include "shellfixture.h"

#include <QApplication>
#include <QDockWidget>
#include <QListWidget>

namespace quarterdeck::testing {

/// The window as the program shows it. Puts the application's font back, which zooming changes.
struct WindowRig : ShellRig
{
    explicit WindowRig(const WindowOptions &wanted = {}) : options(wanted) {}
    ~WindowRig()
    {
        window.reset();
        QApplication::setFont(font);
    }
    void show()
    {
        session = std::make_unique<WindowSession>(journal());
        window = std::make_unique<MainWindow>(room, themes, *session, options);
        window->resize(1360, 860);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()) || !QTest::qWaitFor([this] { return room.book().isLoaded(); }))
            qFatal("the window did not come up");
    }
    /// With one declared incident, opened, the keyboard in its line.
    void showIncident()
    {
        incident = door->declare(QStringLiteral("Checkout failing"), QStringLiteral("dana"), level("SEV-2"));
        show();
        window->workOn(*incident);
        if (!QTest::qWaitFor([this] { return room.open(*incident)->isLoaded(); }))
            qFatal("the incident was not loaded");
    }
    void again()
    {
        window.reset();
        QApplication::setFont(font); // as in a new process
        show();
    }
    template <class T>
    T *find() const
    {
        return window->findChild<T *>();
    }
    QDockWidget *dock(const char *name) const { return window->findChild<QDockWidget *>(QLatin1String(name)); }
    ScribeLine *line() const { return find<ScribeLine>(); }
    PromptPanel *prompt() const { return find<PromptPanel>(); }
    void run(CommandKey key) const { window->actions().action(key)->trigger(); }
    void log(const QString &text) const
    {
        QTest::keyClicks(line(), text);
        QTest::keyClick(line(), Qt::Key_Return);
    }
    void pick(int digit) const
    {
        auto *choices = prompt()->findChild<QListWidget *>();
        QTest::keyClick(choices, Qt::Key(Qt::Key_0 + digit));
        QTest::keyClick(choices, Qt::Key_Return);
    }
    const Incident &state() const { return *door->stateOf(*incident); }
    QString banner(const char *subject) const
    {
        const auto *bar = window->findChild<BannerBar *>(QStringLiteral("banner-") + QLatin1String(subject));
        return bar && bar->isVisible() ? bar->sentence() : QString();
    }

    QFont font = QApplication::font();
    WindowOptions options;
    std::optional<IncidentId> incident;
    std::unique_ptr<WindowSession> session;
    std::unique_ptr<MainWindow> window;
};

inline bool keyboardIsIn(const QWidget *pane)
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && (pane == focus || pane->isAncestorOf(focus));
}

} // namespace quarterdeck::testing
