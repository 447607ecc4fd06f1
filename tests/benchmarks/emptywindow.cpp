// SPDX-License-Identifier: GPL-3.0-or-later
// The reference of the first-paint benchmark: what a Qt program of the product's layout costs before it has anything of its own to show.
//   benchmark_emptywindow panes START_NS   menu bar, tool bar, three docks, table, editor and status bar, of the product's size, style, fonts
//                                          and icon; every one empty and Qt's own: no journal, no model, no delegate, no policy
//   benchmark_emptywindow plain START_NS   the same in Qt's own style and font
//   benchmark_emptywindow bare START_NS    a QMainWindow and nothing else
#include "common/iconset.h"
#include "common/themestore.h"
#include "common/typography.h"
#include "startclock.h"

#include <QApplication>
#include <QDockWidget>
#include <QEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QStatusBar>
#include <QTableWidget>
#include <QToolBar>
#include <QVBoxLayout>

#include <cstdlib>
#include <cstring>

using namespace quarterdeck;
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

void addDock(QMainWindow &window, const QString &title, QWidget *content, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title, &window);
    dock->setWidget(content);
    window.addDockWidget(area, dock);
}

void addPanes(QMainWindow &window)
{
    for (const char *name : {"File", "Edit", "View", "Help"}) {
        QMenu *menu = window.menuBar()->addMenu(QLatin1String(name));
        for (int i = 0; i < 12; ++i)
            menu->addAction(QStringLiteral("Command %1").arg(i));
    }
    QToolBar *bar = window.addToolBar(QStringLiteral("Tools"));
    for (int i = 0; i < 6; ++i)
        bar->addAction(QStringLiteral("Tool %1").arg(i));
    addDock(window, QStringLiteral("List"), new QListWidget(&window), Qt::LeftDockWidgetArea);
    addDock(window, QStringLiteral("Text"), new QPlainTextEdit(&window), Qt::TopDockWidgetArea);
    addDock(window, QStringLiteral("People"), new QListWidget(&window), Qt::RightDockWidgetArea);
    auto *centre = new QWidget(&window);
    auto *column = new QVBoxLayout(centre);
    column->addWidget(new QTableWidget(0, 8, centre), 1);
    column->addWidget(new QLineEdit(centre));
    window.setCentralWidget(centre);
    window.statusBar()->showMessage(QStringLiteral("Ready"));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    QApplication application(argc, argv);
    FirstPaint watch(std::atoll(argv[2]));
    application.installEventFilter(&watch);
    ThemeStore themes;
    if (std::strcmp(argv[1], "panes") == 0) {
        QApplication::setFont(Typography::baseFont(QApplication::font()));
        themes.install(application);
        QApplication::setWindowIcon(IconSet::application());
    }
    QMainWindow window;
    if (std::strcmp(argv[1], "bare") != 0)
        addPanes(window);
    window.resize(1360, 860);
    window.show();
    return QApplication::exec();
}
