// SPDX-License-Identifier: GPL-3.0-or-later
// The window's real parts on the replica of a database that a hostile member wrote into; looks at every incident in every view and writes
// every export. Run under a tracer, which tells what it opened meanwhile.
//   hostile_console REPLICA FOLDER        the address of the database is in QUARTERDECK_TEST_DATABASE
// Prints JSON: how many incidents, the milliseconds each view took, and what looked wrong in the text that a person or a screen reader gets.
#include "board/boardview.h"
#include "common/themestore.h"
#include "details/incidentdetailsview.h"
#include "hostilestrings.h"
#include "inertchecks.h"
#include "roles/rolespanel.h"
#include "scribe/findbar.h"
#include "scribe/scribeline.h"
#include "scribe/scribepane.h"
#include "scribe/timelineview.h"
#include "shell/mainwindow.h"
#include "shell/promptpanel.h"
#include "shell/situationstrip.h"
#include "warroom/incidentexport.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QInputMethodEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <condition_variable>
#include <cstdio>
#include <ctime>
#include <deque>
#include <mutex>
#include <thread>

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

constexpr int kPatienceMs = 60'000;
constexpr int kDeepest = 40;     ///< of the tree that a screen reader sees
constexpr int kCollection = 100; ///< entries; what has more is all texts in one incident

/// What a keyboard or an input method commits, whatever characters it is made of.
void enter(QWidget *editor, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(editor, &event);
}

/// Times and findings, one line for each kind.
class Record
{
public:
    /// What this thread computed, whatever else the machine is doing.
    void time(const QString &view, const std::function<void()> &work)
    {
        const double before = threadMs();
        work();
        note(view, threadMs() - before);
    }
    /// For what another thread does meanwhile: as the clock on the wall says.
    void timeWaiting(const QString &view, const std::function<void()> &work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        note(view, double(timer.nsecsElapsed()) / 1e6);
    }
    void add(const Record &other)
    {
        m_times.insert(other.m_times);
        m_slowest.insert(other.m_slowest);
        m_findings.insert(other.m_findings);
    }
    /// What is looked at from now on.
    void shows(const QString &text) { m_shown = text.left(60); }
    void look(const QString &where, const QString &text)
    {
        if (const QString problem = hostileCharacterIn(text); !problem.isEmpty())
            found(where + QStringLiteral(" shows ") + problem, text);
    }
    void found(const QString &what, const QString &text)
    {
        QJsonObject &finding = m_findings[what];
        finding[QLatin1String("times")] = finding[QLatin1String("times")].toInt() + 1;
        if (!finding.contains(QLatin1String("first")))
            finding[QLatin1String("first")] = text.left(120);
    }
    QJsonObject json(int incidents) const
    {
        QJsonObject times, findings;
        for (auto it = m_times.cbegin(); it != m_times.cend(); ++it) {
            QJsonArray all;
            for (const double ms : *it)
                all.append(ms);
            times.insert(it.key(),
                         QJsonObject{{QLatin1String("all"), all}, {QLatin1String("slowest"), m_slowest.value(it.key())}});
        }
        for (auto it = m_findings.cbegin(); it != m_findings.cend(); ++it)
            findings.insert(it.key(), *it);
        return {{QLatin1String("incidents"), incidents}, {QLatin1String("ms"), times}, {QLatin1String("findings"), findings}};
    }

private:
    static double threadMs()
    {
        timespec used{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
        return double(used.tv_sec) * 1e3 + double(used.tv_nsec) / 1e6;
    }
    void note(const QString &view, double ms)
    {
        QVector<double> &times = m_times[view];
        times.append(ms);
        if (ms >= *std::max_element(times.begin(), times.end()))
            m_slowest[view] = m_shown;
    }

    QMap<QString, QVector<double>> m_times;
    QMap<QString, QString> m_slowest;
    QString m_shown;
    QMap<QString, QJsonObject> m_findings;
};

/// Writes every export of what it is given, one after the other on a thread of its own, while the window goes on.
class Exporter
{
public:
    explicit Exporter(const QString &folder) : m_folder(folder), m_thread([this] { run(); }) {}
    ~Exporter() { (void)finish(); }
    void add(const Incident &incident)
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(incident);
        m_changed.notify_one();
    }
    /// Waits until all is written.
    const Record &finish()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_ending = true;
        }
        m_changed.notify_one();
        if (m_thread.joinable())
            m_thread.join();
        return m_record;
    }

private:
    void run()
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_changed.wait(lock, [this] { return m_ending || !m_waiting.empty(); });
            if (m_waiting.empty())
                return;
            const Incident incident = std::move(m_waiting.front());
            m_waiting.pop_front();
            lock.unlock();
            write(incident);
            lock.lock();
        }
    }
    void write(const Incident &incident)
    {
        static const std::pair<ExportFormat, QString> kFormats[] = {{ExportFormat::Markdown, QStringLiteral("md")},
                                                                    {ExportFormat::Html, QStringLiteral("html")},
                                                                    {ExportFormat::Pdf, QStringLiteral("pdf")},
                                                                    {ExportFormat::Json, QStringLiteral("json")}};
        const bool isCollection = incident.entries.size() > kCollection;
        m_record.shows(incident.title);
        for (const auto &[format, ending] : kFormats) {
            const QString name = QStringLiteral("%1/%2.%3").arg(m_folder, incident.id.toString(), ending);
            const QString what = isCollection ? QStringLiteral("all at once to ") : QStringLiteral("export ");
            Outcome outcome = Done{};
            m_record.timeWaiting(what + ending, [&] {
                outcome = exportIncident(incident, format, QTimeZone::utc(), m_clock.now(), name).result();
            });
            if (!outcome)
                m_record.found(QStringLiteral("no ") + ending + QStringLiteral(" export"), outcome.error().message);
        }
    }

    SystemClock m_clock;
    Record m_record;
    QString m_folder;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Incident> m_waiting;
    bool m_ending = false;
    std::thread m_thread; ///< last: it uses the others
};

/// One window on one replica, and everything that can be looked at in it.
class Tour
{
public:
    Tour(std::unique_ptr<Door> door, const Policy &policy, const QString &replica, const QString &folder)
        : m_room(std::move(door), m_clock, policy, QStringLiteral("alice"), replica),
          m_exporter(folder),
          m_session(replica),
          m_window(m_room, m_themes, m_session, WindowOptions{.shared = true})
    {
        m_window.resize(1360, 860);
        m_window.show();
        m_window.findChild<IncidentDetailsView *>()->setOpener([this](const QUrl &url) {
            if (url.scheme() != u"https" && url.scheme() != u"http")
                m_record.found(QStringLiteral("a link opens something other than a web page"), url.toString());
        });
    }
    bool fetchAll()
    {
        return QTest::qWaitFor([this] { return m_room.sync().kind == SyncState::Kind::Live && m_room.sync().upToDate; },
                               kPatienceMs)
            && QTest::qWaitFor([this] { return m_room.book().isLoaded(); }, kPatienceMs);
    }
    bool run()
    {
        const auto summaries = m_room.door().summaries().result();
        if (!summaries)
            return false;
        for (const bool scribe : {false, true}) {
            m_window.setMode(scribe ? WindowMode::Scribe : WindowMode::Command);
            m_window.findChild<BoardView *>()->setList(scribe);
            for (qsizetype i = 0; i < summaries->size(); i += scribe ? 12 : 1) {
                if (!visit(summaries->at(i), !scribe, i))
                    return false;
            }
        }
        m_record.add(m_exporter.finish());
        std::puts(QJsonDocument(m_record.json(int(summaries->size()))).toJson(QJsonDocument::Compact).constData());
        return true;
    }

private:
    bool visit(const IncidentSummary &summary, bool first, qsizetype number)
    {
        m_record.shows(summary.title);
        const std::shared_ptr<LiveIncident> live = m_room.open(summary.id);
        QSignalSpy loading(live.get(), &LiveIncident::loaded);
        m_record.time(QStringLiteral("open"), [&] {
            m_window.openIncident(summary.id);
            if (!live->isLoaded())
                (void)loading.wait(kPatienceMs);
        });
        if (!live->isLoaded())
            return false;
        measure(summary.title);
        m_window.findChild<BoardView *>()->setCurrent(summary.id);
        m_window.showNotice(summary.title);
        paint(QStringLiteral("board"), m_window.findChild<BoardView *>());
        paint(QStringLiteral("details"), m_window.findChild<IncidentDetailsView *>());
        paint(QStringLiteral("roles"), m_window.findChild<RolesPanel *>());
        paint(QStringLiteral("scribe"), m_window.findChild<ScribePane *>());
        paint(QStringLiteral("strip"), m_window.findChild<SituationStrip *>());
        m_record.time(QStringLiteral("everything that is said"), [this] { readAll(); });
        if (first) {
            m_exporter.add(live->state());
            ask(summary.title, number);
            search(summary.title);
            copy();
            followLinks();
        }
        return true;
    }
    /// No text may make the window wider than the screen: the innermost widgets that ask for it.
    void measure(const QString &title)
    {
        constexpr int kScreen = 1360;
        if (m_window.minimumSizeHint().width() <= kScreen && m_window.width() <= kScreen)
            return;
        const auto isWide = [](const QWidget *widget) {
            return widget->isVisible() && widget->minimumSizeHint().width() > kScreen;
        };
        for (const QWidget *widget : m_window.findChildren<QWidget *>()) {
            const QList<QWidget *> inner = widget->findChildren<QWidget *>();
            if (isWide(widget) && std::none_of(inner.begin(), inner.end(), isWide))
                m_record.found(QStringLiteral("%1 %2 in %3 makes the window wider than the screen")
                                   .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                                        QLatin1String(widget->parentWidget()->metaObject()->className())),
                               title);
        }
    }
    void paint(const QString &name, QWidget *view)
    {
        if (view && view->isVisible())
            m_record.time(name, [view] { (void)view->grab(); });
    }
    /// Every text in every widget, item and accessible object.
    void readAll()
    {
        m_record.look(QStringLiteral("the window's title"), m_window.windowTitle());
        for (QWidget *top : QApplication::topLevelWidgets()) {
            QList<QWidget *> widgets = top->findChildren<QWidget *>();
            widgets.append(top);
            for (QWidget *widget : std::as_const(widgets))
                read(widget);
        }
        listen(QAccessible::queryAccessibleInterface(&m_window), 0);
    }
    void read(QWidget *widget)
    {
        const QString name = QString::fromLatin1(widget->metaObject()->className());
        tip(name, widget->toolTip());
        if (const auto *label = qobject_cast<QLabel *>(widget)) {
            if (label->textFormat() != Qt::PlainText && Qt::mightBeRichText(label->text()))
                m_record.found(name + QStringLiteral(" takes a text for markup"), label->text());
            m_record.look(name, label->text());
        } else if (const auto *button = qobject_cast<QAbstractButton *>(widget)) {
            m_record.look(name, button->text());
        } else if (const auto *view = qobject_cast<QAbstractItemView *>(widget)) {
            const QAbstractItemModel *model = view->model();
            for (int row = 0; model && view->isVisible() && row < std::min(model->rowCount(), 60); ++row) {
                for (int column = 0; column < model->columnCount(); ++column) {
                    const QModelIndex index = model->index(row, column);
                    tip(name, index.data(Qt::ToolTipRole).toString());
                    for (const int role : {Qt::DisplayRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole})
                        m_record.look(name, index.data(role).toString());
                }
            }
        }
    }
    void tip(const QString &where, const QString &tip)
    {
        QString words = tip;
        if (words.startsWith(u"<qt>"))
            words.remove(QStringLiteral("<qt>")).remove(QStringLiteral("</qt>")).remove(QStringLiteral("<br>"));
        if (words.contains(u'<'))
            m_record.found(where + QStringLiteral(" has markup in its tooltip"), tip);
        m_record.look(where + QStringLiteral("'s tooltip"), words);
    }
    void listen(QAccessibleInterface *object, int depth)
    {
        if (!object || depth > kDeepest)
            return;
        for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
            m_record.look(QStringLiteral("the screen reader"), object->text(kind));
        for (int child = 0; child < std::min(object->childCount(), 60); ++child)
            listen(object->child(child), depth + 1);
    }
    /// Of the questions two for each text, in turn.
    void ask(const QString &title, qsizetype number)
    {
        constexpr CommandKey kQuestions[] = {CommandKey::GoToIncident, CommandKey::AssignRole, CommandKey::ChangeSeverity,
                                             CommandKey::Palette,      CommandKey::HandOver,   CommandKey::EditDetails};
        auto *prompt = m_window.findChild<PromptPanel *>();
        for (const CommandKey key : {kQuestions[number % 3], kQuestions[3 + number % 3]}) {
            m_record.time(QStringLiteral("prompt"), [&] {
                m_window.actions().action(key)->trigger();
                auto *editor = prompt->findChild<QLineEdit *>();
                if (prompt->isOpen() && editor && editor->isVisible())
                    enter(editor, title.left(80));
                if (prompt->isOpen())
                    (void)prompt->grab();
            });
            if (prompt->isOpen())
                prompt->close();
        }
    }
    void search(const QString &title)
    {
        auto *board = m_window.findChild<BoardView *>();
        m_record.time(QStringLiteral("filter"), [&] { board->setFilterText(title.left(200)); });
        board->setFilterText(QString());
        m_record.timeWaiting(QStringLiteral("full text"), [&] { (void)m_room.door().search(title.left(40)).result(); });
        auto *pane = m_window.findChild<ScribePane *>();
        m_record.time(QStringLiteral("find"), [&] {
            pane->openFind();
            if (auto *editor = m_window.findChild<FindBar *>()->findChild<QLineEdit *>())
                enter(editor, title.left(200));
        });
        m_window.findChild<FindBar *>()->close();
        m_record.time(QStringLiteral("scribe line"), [&] {
            pane->focusLine();
            for (const QString &start : {QStringLiteral("@"), QStringLiteral("#"), QString()}) {
                pane->restoreDraft(QString(), {});
                enter(pane->line(), start + title.left(40).trimmed());
            }
            (void)pane->grab();
        });
        pane->restoreDraft(QString(), {});
    }
    void copy()
    {
        m_record.time(QStringLiteral("copy"), [this] { m_window.findChild<ScribePane *>()->copyMarkdown(); });
        const QMimeData *copied = QApplication::clipboard()->mimeData();
        if (const QString stray = strayMarkup(copied->html()); !stray.isEmpty())
            m_record.found(QStringLiteral("the copied HTML has markup of the writer's"), stray);
    }
    void followLinks()
    {
        for (QToolButton *open : m_window.findChildren<QToolButton *>(QStringLiteral("open-link"))) {
            open->click();
            if (auto *prompt = m_window.findChild<PromptPanel *>(); prompt->isOpen()) {
                (void)prompt->grab();
                prompt->close();
            }
        }
    }
    SystemClock m_clock;
    ThemeStore m_themes;
    WarRoom m_room;
    Exporter m_exporter;
    WindowSession m_session;
    MainWindow m_window;
    Record m_record;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, arguments.at(2));
    QFile file(QStringLiteral(":/policies/four-level.json"));
    const Result<Policy> policy = file.open(QIODevice::ReadOnly) ? parsePolicy(file.readAll()) : Error{};
    const SystemClock clock;
    DoorOptions options;
    options.journalPath = arguments.at(1);
    options.database = DatabaseOptions{qEnvironmentVariable("QUARTERDECK_TEST_DATABASE"), {}};
    auto door = openDoor(options, clock);
    if (!policy || !door)
        return 1;
    Tour tour(std::move(door).value(), *policy, arguments.at(1), arguments.at(2));
    return tour.fetchAll() && tour.run() ? 0 : 1;
}
