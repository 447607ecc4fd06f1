// SPDX-License-Identifier: GPL-3.0-or-later
// "Note of death": whatever a member of the shared database writes into it, a console shows it as text. It opens no file and no socket for
// it, starts no program, and hands nothing to a terminal, a browser or a spreadsheet that these would take for more than words.
#include "hostilemember.h"
#include "inertchecks.h"
#include "shareddatabase.h"
#include "systemtrace.h"
#include "testmain.h"
#include "warroom/door.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <numeric>
#include <sys/stat.h>

namespace quarterdeck {

using testing::HostileString;
using testing::SharedDatabase;
using testing::TracedRun;

namespace {

constexpr int kPatienceMs = 300'000;
constexpr double kLongestMs = 1000;         ///< for one text in one view, on a busy machine; the aim is 50
constexpr double kLongestExportMs = 10'000; ///< written aside; 60,000 characters three times are a hundred pages
constexpr double kAimMs = 50;

/// Reads Markdown as a reader on the web would, but fetches nothing.
class MarkdownReader : public QTextDocument
{
public:
    /// Pictures, and links that say something other than where they lead; empty when there are none.
    QString unwanted(const QString &markdown)
    {
        setMarkdown(markdown, MarkdownDialectGitHub);
        for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                const QTextCharFormat format = it.fragment().charFormat();
                if (format.isImageFormat())
                    return QStringLiteral("a picture: ") + format.toImageFormat().name();
                const QString host = QUrl(format.anchorHref()).host();
                if (format.isAnchor() && (host.isEmpty() || !it.fragment().text().contains(host)))
                    return QStringLiteral("a link “%1” to %2").arg(it.fragment().text(), format.anchorHref());
            }
        }
        return {};
    }

protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Every text in it, names included.
QStringList stringsIn(const QJsonValue &value)
{
    QStringList strings;
    if (value.isString())
        strings << value.toString();
    for (const QJsonValue &item : value.toArray())
        strings << stringsIn(item);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        strings << it.key() << stringsIn(*it);
    return strings;
}

/// How many; each is said.
qsizetype none(const QStringList &problems)
{
    for (const QString &problem : problems)
        qWarning().noquote() << problem.left(400);
    return problems.size();
}

/// Some hostile texts as the value of a command's argument: no process can be given a NUL.
QStringList asArguments(const QVector<HostileString> &strings)
{
    QStringList arguments;
    for (qsizetype i = 0; i < strings.size(); i += 23) {
        if (!strings.at(i).text.contains(QChar(0)) && strings.at(i).text.size() < 1000)
            arguments << strings.at(i).text;
    }
    return arguments;
}

} // namespace

class HostileTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theTracerFindsWhatIsForeign();
    void theDoorTakesNothingThatIsNotText();
    void theWindowShowsTextAndNothingElse();
    void whatTheWindowWroteIsInert();
    void theCommandLinePrintsTextAndNothingElse();
    void argumentsComeBackAsText();

private:
    QProcessEnvironment environment() const;
    QStringList ctlArguments(const QStringList &arguments) const;
    QStringList foreign(const TracedRun &run);

    QTemporaryDir m_folder;
    SharedDatabase m_database;
    QVector<HostileString> m_strings;
};

void HostileTest::initTestCase()
{
    if (!testing::PostgresServer::available())
        QSKIP("PostgreSQL is not installed");
    if (!testing::canTrace())
        QSKIP("strace is not installed or may not trace here");
    QVERIFY2(m_database.start(), qPrintable(m_database.error()));
    for (const QString &handle : {QStringLiteral("alice"), QStringLiteral("carol"), QStringLiteral("mallory")})
        QVERIFY2(m_database.add(handle, MemberRole::Responder), qPrintable(m_database.error()));
    for (const char *folder : {"home", "exports", "run"})
        QVERIFY(QDir(m_folder.path()).mkdir(QLatin1String(folder)));
    // Open to others it would not be taken for sockets.
    QVERIFY(
        QFile::setPermissions(m_folder.filePath(QStringLiteral("run")), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const QString fifo = m_folder.filePath(QStringLiteral("quarterdeck-canary"));
    QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    m_strings = testing::hostileStrings(fifo);
    QVERIFY(m_strings.size() >= 300);
    testing::HostileMember mallory(QStringLiteral("mallory"), m_database.uri(QStringLiteral("mallory")));
    for (int i = 0; i < m_strings.size(); ++i)
        mallory.writeIncident(m_strings.at(i).text, i);
    mallory.writeCollection(QStringLiteral("INC-AAAAAA"), m_strings);
    qInfo("%lld hostile texts; past decide() the database took %d events and refused %d", qlonglong(m_strings.size()),
          mallory.accepted(), mallory.refused());
    QVERIFY(mallory.accepted() > 20 * mallory.refused());
}

QProcessEnvironment HostileTest::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name :
         {QStringLiteral("DISPLAY"), QStringLiteral("WAYLAND_DISPLAY"), QStringLiteral("DBUS_SESSION_BUS_ADDRESS")})
        environment.remove(name);
    for (const QString &name : {QStringLiteral("HOME"), QStringLiteral("XDG_DATA_HOME"), QStringLiteral("XDG_CONFIG_HOME"),
                                QStringLiteral("XDG_STATE_HOME"), QStringLiteral("XDG_CACHE_HOME")})
        environment.insert(name, m_folder.filePath(QStringLiteral("home")));
    environment.insert(QStringLiteral("TMPDIR"), m_folder.filePath(QStringLiteral("run")));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.filePath(QStringLiteral("run")));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    environment.insert(QStringLiteral("QUARTERDECK_TEST_DATABASE"), m_database.uri(QStringLiteral("alice")));
    environment.insert(QStringLiteral("QUARTERDECK_DATABASE"), m_database.uri(QStringLiteral("alice")));
    return environment;
}

QStringList HostileTest::ctlArguments(const QStringList &arguments) const
{
    return arguments + QStringList{QStringLiteral("--journal"), m_folder.filePath(QStringLiteral("ctl.db"))};
}

/// What the program did that nothing but a text can have asked for.
QStringList HostileTest::foreign(const TracedRun &run)
{
    static const QStringList places{
        QStringLiteral("/usr/"),
        QStringLiteral("/lib"),
        QStringLiteral("/etc/"),
        QStringLiteral("/proc/self"),
        QStringLiteral("/proc/sys/"),
        QStringLiteral("/sys/"),
        QStringLiteral("/dev/urandom"),
        QStringLiteral("/dev/null"),
        QStringLiteral("/var/cache/fontconfig"),
        QStringLiteral("/run/systemd"),
        QStringLiteral("/proc/meminfo"),
        QStringLiteral("/proc/cpuinfo"),
        QStringLiteral("/dev/shm"),
        QStringLiteral("/var/lib/dbus/machine-id"),
        QStringLiteral("/proc/filesystems"),
        QStringLiteral("/nonexistent/"), // where libpq is sent for translations, so that its messages stay English
    };
    // Qt looks for its plugins beside the program, too.
    QStringList beside;
    for (const char *folder :
         {"accessible", "accessiblebridge", "iconengines", "imageformats", "platforms", "platformthemes", "sqldrivers", "styles"})
        beside << QFileInfo(run.program).path() + u'/' + QLatin1String(folder);
    QStringList found;
    for (const QString &path : run.opened) {
        const bool isOurs =
            path.startsWith(m_folder.path() + u'/') || path == m_folder.path() || path == m_database.server().caFile();
        const bool isPlugin = beside.contains(path);
        const bool isUsual = isPlugin || std::any_of(places.begin(), places.end(), [&path](const QString &place) {
                                 return path.startsWith(place);
                             });
        if (path.contains(QStringLiteral("canary")) || !(isOurs || isUsual))
            found << QStringLiteral("file ") + path;
    }
    const QString server = QString::number(m_database.server().port());
    for (const QString &to : run.connected) {
        const bool isServer = to == QStringLiteral("inet 127.0.0.1 ") + server || to == QStringLiteral("inet ::1 ") + server;
        const bool isLookUp = to == u"inet 127.0.0.1 0" || to == u"inet ::1 0" || to.startsWith(u"unix /var/run/nscd/");
        const bool isJournal = to.startsWith(QStringLiteral("unix ") + m_folder.path());
        if (!isServer && !isLookUp && !isJournal)
            found << QStringLiteral("socket ") + to;
    }
    for (const QString &program : run.started)
        found << QStringLiteral("program ") + program;
    found.removeDuplicates();
    return found;
}

/// What all the others rely on.
void HostileTest::theTracerFindsWhatIsForeign()
{
    const QString script = QStringLiteral("cat /quarterdeck-canary/x; : >/dev/tcp/127.0.0.1/9; exit 0");
    const TracedRun run =
        testing::runTraced(QStringLiteral("/bin/bash"), {QStringLiteral("-c"), script}, environment(), kPatienceMs);
    QCOMPARE(run.exitCode, 0);
    const QStringList found = foreign(run);
    QVERIFY2(found.contains(QStringLiteral("file /quarterdeck-canary/x")), qPrintable(found.join(u' ')));
    QVERIFY2(found.contains(QStringLiteral("socket inet 127.0.0.1 9")), qPrintable(found.join(u' ')));
    QVERIFY2(!found.filter(QStringLiteral("program /")).isEmpty(), qPrintable(found.join(u' ')));
}

void HostileTest::theDoorTakesNothingThatIsNotText()
{
    const SystemClock clock;
    DoorOptions options;
    options.journalPath = m_folder.filePath(QStringLiteral("carol.db"));
    auto door = openDoor(options, clock);
    QVERIFY(door.ok());
    const IncidentId id = IncidentId::random();
    IncidentDeclared declared;
    declared.title = QStringLiteral("Typed by hand");
    declared.at = clock.now();
    QVector<Command> commands;
    const auto ask = [&](const Payload &payload) {
        commands.append({CommandId::random(), id, QStringLiteral("carol"), QStringLiteral("test"), clock.now(), payload, {}, {}});
    };
    ask(declared);
    for (const HostileString &string : m_strings) {
        const QString &text = string.text;
        ask(EntryLogged{{EntryType::Note, text, clock.now(), false, {text}, {text}, {text}}});
        ask(EntryLogged{{EntryType::Note, text, clock.now()}});
        ask(FieldEdited{Field::Title, {text}});
        ask(FieldEdited{Field::CustomerImpact, {text}});
        ask(FieldEdited{Field::Services, {text}});
        ask(FieldEdited{Field::Tags, {text}});
        ask(FieldEdited{Field::Channel, {text}});
        ask(RoleAssigned{text, text, {}, clock.now()});
        ask(SeverityChanged{{2, text}, text, clock.now()});
        ask(HandoverOffered{text, clock.now()});
        ask(LinkAdded{text, text});
        ask(LinkAdded{QStringLiteral("https://example.com/"), text});
    }
    const auto answers = (*door)->submitAll(commands).result();
    QVERIFY(answers.ok());
    const auto refused = std::count_if(answers->begin(), answers->end(), [](const auto &answer) { return !answer.ok(); });
    for (const auto &answer : *answers)
        QVERIFY(answer.ok() || testing::hostileCharacterIn(answer.error().message).isEmpty());
    qInfo("the door took %lld and refused %lld", qlonglong(answers->size() - refused), qlonglong(refused));
    const auto events = (*door)->events(id).result();
    for (const Event &event : *events) {
        for (const QString &text : stringsIn(encode(event.payload)))
            QVERIFY2(testing::hostileCharacterIn(text).isEmpty() && text.isValidUtf16(), qPrintable(text));
    }
    QVERIFY((*door)->verify().result()->problems.isEmpty());
}

void HostileTest::theWindowShowsTextAndNothingElse()
{
    const TracedRun run =
        testing::runTraced(QStringLiteral(QUARTERDECK_HOSTILE_CONSOLE),
                           {m_folder.filePath(QStringLiteral("window.db")), m_folder.filePath(QStringLiteral("exports"))},
                           environment(), kPatienceMs);
    QVERIFY2(run.exitCode == 0, run.err.right(2000).constData());
    const QJsonObject told = QJsonDocument::fromJson(run.out).object();
    QCOMPARE(told.value(QLatin1String("incidents")).toInt(), int(m_strings.size()) + 1);
    QStringList tooLong;
    const QJsonObject times = told.value(QLatin1String("ms")).toObject();
    for (auto it = times.begin(); it != times.end(); ++it) {
        QVector<double> all;
        for (const QJsonValue &ms : it->toObject().value(QLatin1String("all")).toArray())
            all << ms.toDouble();
        std::sort(all.begin(), all.end());
        const QString slowest = it->toObject().value(QLatin1String("slowest")).toString();
        qInfo("%-26s median %6.1f ms, longest %7.1f ms, %lld of %lld over %.0f ms, together %.1f s; longest: %s",
              qPrintable(it.key()), all.at(all.size() / 2), all.last(),
              qlonglong(all.end() - std::upper_bound(all.begin(), all.end(), kAimMs)), qlonglong(all.size()), kAimMs,
              std::accumulate(all.begin(), all.end(), 0.0) / 1000, qPrintable(slowest));
        const bool isExport = it.key().startsWith(QStringLiteral("export")) || it.key().startsWith(QStringLiteral("all at once"));
        if (all.last() >= (isExport ? kLongestExportMs : kLongestMs))
            tooLong << it.key() + QStringLiteral(" of ") + slowest;
    }
    const QJsonObject findings = told.value(QLatin1String("findings")).toObject();
    for (auto it = findings.begin(); it != findings.end(); ++it)
        qWarning(
            "%s (%d times), first: %s", qPrintable(it.key()), it->toObject().value(QLatin1String("times")).toInt(),
            QJsonDocument(QJsonArray{it->toObject().value(QLatin1String("first"))}).toJson(QJsonDocument::Compact).constData());
    QCOMPARE(none(foreign(run)), 0);
    QCOMPARE(none(tooLong), 0);
    QVERIFY(findings.isEmpty());
}

void HostileTest::whatTheWindowWroteIsInert()
{
    const QDir folder(m_folder.filePath(QStringLiteral("exports")));
    MarkdownReader reader;
    QStringList problems;
    const auto note = [&problems](const QString &file, const QString &problem) {
        if (!problem.isEmpty())
            problems << file.section(u'.', -1) + QStringLiteral(": ") + problem;
    };
    int files = 0;
    for (const QString &name :
         folder.entryList({QStringLiteral("*.md"), QStringLiteral("*.html"), QStringLiteral("*.pdf"), QStringLiteral("*.json")},
                          QDir::Files)) {
        const QByteArray content = contentOf(folder.filePath(name));
        ++files;
        if (name.endsWith(u".pdf")) {
            for (const char *active : {"/URI", "/Launch", "/JavaScript", "/JS ", "/EmbeddedFile", "/SubmitForm", "/GoToR"})
                note(name, content.contains(active) ? QString::fromLatin1(active) : QString());
        } else if (name.endsWith(u".json")) {
            note(name, QJsonDocument::fromJson(content).isNull() ? QStringLiteral("cannot be read back") : QString());
        } else {
            const QString text = QString::fromUtf8(content);
            note(name, testing::hostileByteIn(content));
            note(name, name.endsWith(u".html") ? testing::strayMarkup(text) : reader.unwanted(text));
        }
    }
    QCOMPARE(files, 4 * (int(m_strings.size()) + 1));
    problems.removeDuplicates();
    QCOMPARE(none(problems), 0);
}

void HostileTest::theCommandLinePrintsTextAndNothingElse()
{
    const QString ref = QStringLiteral("INC-AAAAAA");
    const QVector<QStringList> commands{
        {QStringLiteral("sync")},
        {QStringLiteral("verify")},
        {QStringLiteral("list")},
        {QStringLiteral("list"), QStringLiteral("--json")},
        {QStringLiteral("show"), ref},
        {QStringLiteral("show"), ref, QStringLiteral("--json")},
        {QStringLiteral("timeline"), ref, QStringLiteral("--all")},
        {QStringLiteral("timeline"), ref, QStringLiteral("--all"), QStringLiteral("--json")},
        {QStringLiteral("search"), QStringLiteral("before")},
        {QStringLiteral("search"), QStringLiteral("report")},
        {QStringLiteral("search"), QStringLiteral("red"), QStringLiteral("--json")},
        {QStringLiteral("export"), ref, QStringLiteral("--format"), QStringLiteral("md")},
        {QStringLiteral("export"), ref, QStringLiteral("--format"), QStringLiteral("html")},
        {QStringLiteral("export"), ref, QStringLiteral("--format"), QStringLiteral("json")},
        {QStringLiteral("export"), QStringLiteral("--all"), QStringLiteral("--format"), QStringLiteral("json")},
        {QStringLiteral("export"), QStringLiteral("--all"), QStringLiteral("--format"), QStringLiteral("csv")}};
    QStringList problems;
    for (const QStringList &command : commands) {
        const TracedRun run =
            testing::runTraced(QStringLiteral(QUARTERDECK_CTL), ctlArguments(command), environment(), kPatienceMs);
        const QString name = command.join(u' ');
        QVERIFY2(run.exitCode == 0, qPrintable(name + u' ' + QString::fromUtf8(run.err)));
        QVERIFY2(!run.out.isEmpty(), qPrintable(name));
        const bool isCsv = command.last() == u"csv"; // its rows end as RFC 4180 says
        const QByteArray out = isCsv ? QByteArray(run.out).replace("\r\n", "\n") : run.out;
        for (const QString &problem :
             {testing::hostileByteIn(out), testing::hostileByteIn(run.err), foreign(run).join(QStringLiteral(", "))}) {
            if (!problem.isEmpty())
                problems << name + QStringLiteral(": ") + problem;
        }
        if (isCsv && !testing::computedCellIn(run.out).isEmpty())
            problems << name + QStringLiteral(": ") + testing::computedCellIn(run.out);
        if (command.last() == u"json" || command.last() == u"--json")
            QVERIFY2(!QJsonDocument::fromJson(run.out).isNull(), qPrintable(name));
    }
    QCOMPARE(none(problems), 0);
}

void HostileTest::argumentsComeBackAsText()
{
    QStringList problems;
    for (const QString &text : asArguments(m_strings)) {
        const TracedRun run =
            testing::runTraced(QStringLiteral(QUARTERDECK_CTL),
                               ctlArguments({QStringLiteral("show"), QStringLiteral("--"), text}), environment(), kPatienceMs);
        QVERIFY2(run.exitCode > 0, qPrintable(text));
        for (const QString &problem :
             {testing::hostileByteIn(run.out), testing::hostileByteIn(run.err), foreign(run).join(QStringLiteral(", "))}) {
            if (!problem.isEmpty())
                problems << text.left(60) + QStringLiteral(": ") + problem;
        }
    }
    QCOMPARE(none(problems), 0);
}

QUARTERDECK_TEST(HostileTest);

} // namespace quarterdeck

#include "tst_hostile.moc"
