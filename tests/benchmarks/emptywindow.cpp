// SPDX-License-Identifier: GPL-3.0-or-later
// The reference of the first-paint benchmark: a window with nothing in it to load.
//   benchmark_emptywindow panes START_NS   menu, toolbar, dock, table and editor, all empty
//   benchmark_emptywindow bare START_NS    a QMainWindow and nothing else
#include "startclock.h"

#include <QApplication>
#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QToolBar>

#include <cstdlib>
#include <cstring>

using namespace quarterdeck::benchmarks;

namespace {

constexpr auto kPainted = QEvent::User;

/// Ends the program when the first paint is in the backing store.
class FirstPaint final : public QObject
{
public:
    explicit FirstPaint(qint64 startedNs) : m_startedNs(startedNs) {}
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !std::exchange(m_seen, true))
            QCoreApplication::postEvent(this, new QEvent(kPainted), Qt::LowEventPriority - 1);
        return false;
    }
    bool event(QEvent *event) override
    {
        if (event->type() != kPainted)
            return QObject::event(event);
        sayPainted(m_startedNs);
        sayResident();
        QCoreApplication::quit();
        return true;
    }

private:
    qint64 m_startedNs;
    bool m_seen = false;
};

void addPanes(QMainWindow &window)
{
    for (const char *name : {"File", "Edit", "View", "Help"}) {
        QMenu *menu = window.menuBar()->addMenu(QLatin1String(name));
        for (int i = 0; i < 6; ++i)
            menu->addAction(QStringLiteral("Command %1").arg(i));
    }
    QToolBar *bar = window.addToolBar(QStringLiteral("Tools"));
    for (int i = 0; i < 6; ++i)
        bar->addAction(QStringLiteral("Tool %1").arg(i));
    auto *dock = new QDockWidget(QStringLiteral("Text"), &window);
    dock->setWidget(new QPlainTextEdit(dock));
    window.addDockWidget(Qt::RightDockWidgetArea, dock);
    auto *table = new QTableWidget(0, 8, &window);
    window.setCentralWidget(table);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    QApplication application(argc, argv);
    FirstPaint watch(std::atoll(argv[2]));
    application.installEventFilter(&watch);
    QMainWindow window;
    if (std::strcmp(argv[1], "panes") == 0)
        addPanes(window);
    window.resize(1200, 800);
    window.show();
    return QApplication::exec();
}
