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
#include <QTest>
#include <QToolButton>

#include <cstdio>

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

constexpr int kPatienceMs = 60'000;
constexpr int kDeepest = 40; ///< of the tree that a screen reader sees

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
    void time(const QString &view, const std::function<void()> &work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        m_times[view].append(double(timer.nsecsElapsed()) / 1e6);
    }
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
            times.insert(it.key(), all);
        }
        for (auto it = m_findings.cbegin(); it != m_findings.cend(); ++it)
            findings.insert(it.key(), *it);
        return {{QLatin1String("incidents"), incidents}, {QLatin1String("ms"), times}, {QLatin1String("findings"), findings}};
    }

private:
    QMap<QString, QVector<double>> m_times;
    QMap<QString, QJsonObject> m_findings;
};

/// One window on one replica, and everything that can be looked at in it.
class Tour
{
public:
    Tour(std::unique_ptr<Door> door, const Policy &policy, const QString &replica, const QString &folder)
        : m_room(std::move(door), m_clock, policy, QStringLiteral("alice"), replica),
          m_folder(folder),
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
                if (!visit(summaries->at(i), !scribe))
                    return false;
            }
        }
        std::puts(QJsonDocument(m_record.json(int(summaries->size()))).toJson(QJsonDocument::Compact).constData());
        return true;
    }

private:
    bool visit(const IncidentSummary &summary, bool first)
    {
        const std::shared_ptr<LiveIncident> live = m_room.open(summary.id);
        bool loaded = false;
        m_record.time(QStringLiteral("open"), [&] {
            m_window.openIncident(summary.id);
            loaded = QTest::qWaitFor([&] { return live->isLoaded(); }, kPatienceMs);
        });
        if (!loaded)
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
            ask(summary.title);
            search(summary.title);
            copy();
            followLinks();
            return exportAll(live->state());
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
    void ask(const QString &title)
    {
        auto *prompt = m_window.findChild<PromptPanel *>();
        for (const CommandKey key : {CommandKey::GoToIncident, CommandKey::Palette, CommandKey::AssignRole, CommandKey::HandOver,
                                     CommandKey::ChangeSeverity, CommandKey::EditDetails}) {
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
        m_record.time(QStringLiteral("full text"), [&] { (void)m_room.door().search(title.left(40)).result(); });
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
    bool exportAll(const Incident &incident)
    {
        const std::pair<ExportFormat, QString> formats[] = {{ExportFormat::Markdown, QStringLiteral("md")},
                                                            {ExportFormat::Html, QStringLiteral("html")},
                                                            {ExportFormat::Pdf, QStringLiteral("pdf")},
                                                            {ExportFormat::Json, QStringLiteral("json")}};
        for (const auto &[format, ending] : formats) {
            const QString name = QStringLiteral("%1/%2.%3").arg(m_folder, incident.id.toString(), ending);
            Outcome outcome = Done{};
            m_record.time(QStringLiteral("export ") + ending,
                          [&] { outcome = exportIncident(incident, format, QTimeZone::utc(), m_clock.now(), name).result(); });
            if (!outcome)
                m_record.found(QStringLiteral("no ") + ending + QStringLiteral(" export"), outcome.error().message);
        }
        return true;
    }

    SystemClock m_clock;
    ThemeStore m_themes;
    WarRoom m_room;
    QString m_folder;
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
