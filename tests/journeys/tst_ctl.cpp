// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtEndian>
#include <QtTest>

#include <csignal>

namespace {

/// What one call of the program did.
struct Call
{
    int exitCode = -1;
    QByteArray out;
    QString error;

    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
    QJsonObject object() const { return json().object(); }
    QJsonArray array() const { return json().array(); }
};

QJsonArray jsonLines(const QByteArray &text)
{
    QJsonArray lines;
    for (const QByteArray &line : text.split('\n')) {
        if (!line.isEmpty())
            lines.append(QJsonDocument::fromJson(line).object());
    }
    return lines;
}

/// A picture that cannot be packed: as large as its pixels.
QByteArray noisyPng(int side)
{
    const auto number = [](quint32 value) {
        QByteArray bytes(4, '\0');
        qToBigEndian(value, bytes.data());
        return bytes;
    };
    const auto chunk = [&number](const QByteArray &kind, const QByteArray &content) {
        quint32 sum = 0xffffffff;
        for (const char byte : kind + content) {
            sum ^= quint8(byte);
            for (int bit = 0; bit < 8; ++bit)
                sum = sum & 1 ? 0xedb88320 ^ (sum >> 1) : sum >> 1;
        }
        return number(quint32(content.size())) + kind + content + number(~sum);
    };
    QRandomGenerator chance(7);
    QByteArray rows;
    for (int row = 0; row < side; ++row) {
        rows.append('\0');
        for (int byte = 0; byte < 3 * side; ++byte)
            rows.append(char(chance.bounded(256)));
    }
    return QByteArrayLiteral("\x89PNG\r\n\x1a\n") + chunk("IHDR", number(quint32(side)) + number(quint32(side)) + QByteArray("\x08\x02\0\0\0", 5))
         + chunk("IDAT", qCompress(rows, 1).mid(4)) + chunk("IEND", {});
}

QStringList strings(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue &value : array.toArray())
        list << value.toString();
    return list;
}

} // namespace

/// Drives the real program, as a script would. Each test has its own journal.
class TestCtl : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    QString path(const char *name) const { return m_dir->filePath(QLatin1String(name)); }

    QProcessEnvironment environment() const
    {
        QProcessEnvironment e = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"QUARTERDECK_DATABASE", "QUARTERDECK_JOURNAL", "LANGUAGE", "LANG"})
            e.remove(QLatin1String(name));
        e.insert(QStringLiteral("QUARTERDECK_USER"), QStringLiteral("dana"));
        e.insert(QStringLiteral("XDG_DATA_HOME"), path("data"));
        e.insert(QStringLiteral("XDG_RUNTIME_DIR"), path("run"));
        e.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        e.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
        return e;
    }

    std::unique_ptr<QProcess> start(const QStringList &words)
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(environment());
        process->setWorkingDirectory(m_dir->path());
        process->start(QStringLiteral(QUARTERDECK_CTL), words);
        return process;
    }

    Call callRaw(const QStringList &words, const QByteArray &input = {})
    {
        const auto process = start(words);
        if (!process->waitForStarted())
            qFatal("%s cannot be started", QUARTERDECK_CTL);
        process->write(input);
        process->closeWriteChannel();
        process->waitForFinished(60000);
        return {process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1, process->readAllStandardOutput(),
                QString::fromUtf8(process->readAllStandardError())};
    }

    /// On this test's journal.
    Call call(const QStringList &words, const QByteArray &input = {}) { return callRaw(QStringList{QStringLiteral("--journal"), path("j.db")} + words, input); }
    Call call(const char *words, const QStringList &more = {}) { return call(QString::fromUtf8(words).split(u' ') + more); }

    QString declare(const QStringList &options = {})
    {
        const Call c = call(QStringList{QStringLiteral("declare"), QStringLiteral("Checkout failing"), QStringLiteral("--json")} + options);
        if (c.exitCode != 0)
            qFatal("declare: %s", qPrintable(c.error));
        return c.object().value(u"ref").toString();
    }
    QJsonObject show(const QString &ref) { return call({QStringLiteral("show"), ref, QStringLiteral("--json")}).object(); }
    QJsonArray timeline(const QString &ref, const QStringList &more = {}) { return call(QStringList{QStringLiteral("timeline"), ref, QStringLiteral("--json")} + more).array(); }
    qint64 events() { return call("verify --json").object().value(u"events").toInteger(); }

    static bool isOneSentence(const QString &error)
    {
        return error.startsWith(QStringLiteral("quarterdeckctl: ")) && error.endsWith(u'\n') && error.count(u'\n') == 1 && error.size() > 30;
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
        QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("run")));
        QVERIFY(QFile::setPermissions(path("run"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void needsNoGuiLibrary()
    {
        QProcess ldd;
        ldd.start(QStringLiteral("ldd"), {QStringLiteral(QUARTERDECK_CTL)});
        if (!ldd.waitForFinished() || ldd.exitCode() != 0)
            QSKIP("there is no ldd");
        const QByteArray libraries = ldd.readAllStandardOutput();
        QVERIFY(libraries.contains("libQt6Core"));
        for (const char *gui : {"libQt6Gui", "libQt6Widgets", "libQt6PrintSupport", "libQt6Svg", "libQt6Charts"})
            QVERIFY2(!libraries.contains(gui), gui);
    }

    void everyCommandHasHelp()
    {
        const Call help = callRaw({QStringLiteral("--help")});
        QCOMPARE(help.exitCode, 0);
        for (const char *name : {"declare", "log", "amend", "strike", "status", "severity", "milestone", "role", "handover", "list", "show", "timeline",
                                 "search", "watch", "export", "import", "verify", "rehearse", "action", "done", "policy", "recover"}) {
            QVERIFY2(help.out.contains(QByteArray("\n  ") + name + ' '), name);
            const Call one = callRaw({QLatin1String(name), QStringLiteral("--help")});
            QCOMPARE(one.exitCode, 0);
            QVERIFY(one.out.startsWith(QByteArray("Usage: quarterdeckctl ") + name));
            QVERIFY(one.out.contains("--journal"));
            QVERIFY(one.error.isEmpty());
        }
        const Call version = callRaw({QStringLiteral("--version")});
        QCOMPARE(version.exitCode, 0);
        QVERIFY(version.out.startsWith("quarterdeckctl "));
    }

    void whatCannotBeUnderstoodIsUsage_data()
    {
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *words) { QTest::newRow(words) << QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts); };
        for (const char *words : {"", "frobnicate", "declare", "declare a b", "declare x --frob", "declare x --severity", "declare x --severity 9", "declare x --kind big",
                                  "declare x --source sky", "declare x --at 25:61", "log REF", "log REF -5m", "log text REF", "log 123 text", "log REF x --type song",
                                  "log REF - and", "amend REF text 1", "amend REF 0 text", "strike REF 1", "status mitigating REF", "status REF sideways", "status REF",
                                  "severity REF SEV-9", "severity SEV-2 REF", "milestone REF fixed 14:32", "milestone REF detected noonish", "role commander REF bob",
                                  "role REF commander", "handover REF", "show INC-O0I1L5", "show", "show REF REF", "list REF", "list --status open", "list --from yesterday-ish",
                                  "export REF --format doc", "export REF", "export --all --format md", "export", "import xls x", "import statuspage", "rehearse",
                                  "rehearse checkout --speed fast", "policy burn", "verify now", "recover all", "show REF --all", "list --zone Mars/Phobos", "list --journal"})
            row(words);
        QTest::newRow("handle with a space") << QStringList{QStringLiteral("list"), QStringLiteral("--as"), QStringLiteral("a b")};
        QTest::newRow("search for nothing") << QStringList{QStringLiteral("search"), QStringLiteral(" ")};
    }
    void whatCannotBeUnderstoodIsUsage()
    {
        QFETCH(QStringList, words);
        const QString ref = declare();
        words.replaceInStrings(QStringLiteral("REF"), ref);
        const qint64 before = events();
        const Call c = call(words);
        QCOMPARE(c.exitCode, 2);
        QVERIFY(c.out.isEmpty());
        QVERIFY2(isOneSentence(c.error) && c.error.contains(QStringLiteral("--help`.")), qPrintable(c.error));
        QCOMPARE(events(), before);
    }

    void whatIsNotThereIsNotFound_data()
    {
        QTest::addColumn<QStringList>("words");
        for (const char *words : {"show INC-222222", "log INC-222222 text", "status INC-222222 resolved", "export INC-222222 --format md", "amend REF 99 text",
                                  "strike REF 99 --reason x", "done REF A9", "import statuspage nowhere.json", "rehearse nosuch", "policy show nosuch"})
            QTest::newRow(words) << QString::fromLatin1(words).split(u' ');
    }
    void whatIsNotThereIsNotFound()
    {
        QFETCH(QStringList, words);
        words.replaceInStrings(QStringLiteral("REF"), declare());
        const Call c = call(words);
        QCOMPARE(c.exitCode, 3);
        QVERIFY2(isOneSentence(c.error), qPrintable(c.error));
    }

    void badInputIsRefusedWithASentenceAndNoChange_data()
    {
        QTest::addColumn<QStringList>("words");
        const auto words = [](std::initializer_list<const char *> list) {
            QStringList out;
            for (const char *word : list)
                out << QString::fromUtf8(word);
            return out;
        };
        QTest::newRow("empty title") << words({"declare", ""});
        QTest::newRow("blank title") << words({"declare", "   "});
        QTest::newRow("title of 20,000 characters") << QStringList{QStringLiteral("declare"), QString(20000, u'x')};
        QTest::newRow("control character in the title") << words({"declare", "a\x07" "b"});
        QTest::newRow("line break in the title") << words({"declare", "a\nb"});
        QTest::newRow("bidi override in the title") << words({"declare", "a\xE2\x80\xAE" "b"});
        QTest::newRow("declared in the future") << words({"declare", "x", "--at", "2099-01-01T00:00:00Z"});
        QTest::newRow("declared in year 1") << words({"declare", "x", "--at", "0001-01-01T00:00:00Z"});
        QTest::newRow("detected in the future") << words({"declare", "x", "--detected", "2099-01-01T00:00:00Z"});
        QTest::newRow("commander with a space") << words({"declare", "x", "--commander", "a b"});
        QTest::newRow("empty entry") << words({"log", "REF", ""});
        QTest::newRow("time without text") << words({"log", "REF", "14:32"});
        QTest::newRow("entry in the future") << words({"log", "REF", "2099-01-01 10:00z x"});
        QTest::newRow("no such day") << words({"log", "REF", "02-30 10:00 x"});
        QTest::newRow("second line bad, first not logged") << words({"log", "REF", "fine", "a\x1B" "b"});
        QTest::newRow("command as entry") << words({"log", "REF", "/status resolved"});
        QTest::newRow("entry of 20,000 characters") << QStringList{QStringLiteral("log"), QStringLiteral("REF"), QString(20000, u'x')};
        QTest::newRow("same status") << words({"status", "REF", "detected"});
        QTest::newRow("status in the future") << words({"status", "REF", "resolved", "--at", "2099-01-01T00:00:00Z"});
        QTest::newRow("lowering without a reason") << words({"severity", "REF", "SEV-4"});
        QTest::newRow("milestone in year 1") << words({"milestone", "REF", "detected", "0001-01-01T00:00:00Z"});
        QTest::newRow("correcting without a reason") << words({"milestone", "REF", "declared", "2024-01-01T00:00:00Z"});
        QTest::newRow("amending an automatic entry") << words({"amend", "REF", "1", "x"});
        QTest::newRow("striking without words") << words({"strike", "REF", "2", "--reason", " "});
        QTest::newRow("handle with bidi") << words({"role", "REF", "scribe", "a\xE2\x80\xAE" "b"});
        QTest::newRow("handover of nothing") << words({"handover", "REF", "bob"});
        QTest::newRow("accepting what nobody offered") << words({"handover", "REF", "dana", "--accept"});
    }
    void badInputIsRefusedWithASentenceAndNoChange()
    {
        QFETCH(QStringList, words);
        const QString ref = declare({QStringLiteral("--severity"), QStringLiteral("2")});
        QCOMPARE(call({QStringLiteral("log"), ref, QStringLiteral("here")}).exitCode, 0);
        words.replaceInStrings(QStringLiteral("REF"), ref);
        const qint64 before = events();
        const Call c = call(words);
        QCOMPARE(c.exitCode, 1);
        QVERIFY(c.out.isEmpty());
        QVERIFY2(isOneSentence(c.error), qPrintable(c.error));
        QCOMPARE(events(), before);
    }

    void aJournalThatIsNoneIsLeftAsItIs_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("hello, this is not a database\n");
        QTest::newRow("large text") << QByteArray("not a database either\n").repeated(4000);
        QTest::newRow("a PNG") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    }
    void aJournalThatIsNoneIsLeftAsItIs()
    {
        QFETCH(QByteArray, content);
        QFile file(path("j.db"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        for (const char *words : {"list", "declare x"}) {
            const Call c = call(words);
            QCOMPARE(c.exitCode, 1);
            QVERIFY2(isOneSentence(c.error), qPrintable(c.error));
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

    void aFolderIsNoJournal()
    {
        const Call c = callRaw({QStringLiteral("--journal"), m_dir->path(), QStringLiteral("list")});
        QCOMPARE(c.exitCode, 1);
        QVERIFY2(isOneSentence(c.error), qPrintable(c.error));
    }

    void declareTakesEverything()
    {
        const Call c = call({QStringLiteral("declare"), QStringLiteral("<b>Checkout</b> **failing**"), QStringLiteral("--severity"), QStringLiteral("sev2"),
                             QStringLiteral("--service"), QStringLiteral("checkout"), QStringLiteral("--service=payment api"), QStringLiteral("--commander"), QStringLiteral("@Bob"),
                             QStringLiteral("--customer-impact"), QStringLiteral("8 % fail"), QStringLiteral("--impact-started"), QStringLiteral("2024-11-15T14:20:00+02:00"),
                             QStringLiteral("--detected"), QStringLiteral("2024-11-15 14:22"), QStringLiteral("--zone"), QStringLiteral("Asia/Tokyo"),
                             QStringLiteral("--source"), QStringLiteral("alert"), QStringLiteral("--at"), QStringLiteral("2024-11-15T14:26:00Z"), QStringLiteral("--kind"),
                             QStringLiteral("test"), QStringLiteral("--private"), QStringLiteral("--as"), QStringLiteral("erin"), QStringLiteral("--json")});
        QVERIFY2(c.exitCode == 0, qPrintable(c.error));
        const QJsonObject o = c.object();
        QVERIFY(QRegularExpression(QStringLiteral("^INC-[2-9A-HJKMNP-Z]{6}$")).match(o.value(u"ref").toString()).hasMatch());
        QCOMPARE(o.value(u"title").toString(), QStringLiteral("<b>Checkout</b> **failing**"));
        QCOMPARE(o.value(u"severity").toString(), QStringLiteral("SEV-2"));
        QCOMPARE(strings(o.value(u"services")), (QStringList{QStringLiteral("checkout"), QStringLiteral("payment api")}));
        QCOMPARE(o.value(u"kind").toString(), QStringLiteral("test"));
        QCOMPARE(o.value(u"private").toBool(), true);
        QCOMPARE(o.value(u"status").toString(), QStringLiteral("detected"));
        QCOMPARE(o.value(u"customer_impact").toString(), QStringLiteral("8 % fail"));
        QCOMPARE(o.value(u"roles")[u"commander"].toString(), QStringLiteral("bob"));
        QCOMPARE(o.value(u"milestones")[u"impact_started"].toString(), QStringLiteral("2024-11-15T12:20:00.000Z"));
        QCOMPARE(o.value(u"milestones")[u"detected"].toString(), QStringLiteral("2024-11-15T05:22:00.000Z"));
        QCOMPARE(o.value(u"milestones")[u"declared"].toString(), QStringLiteral("2024-11-15T14:26:00.000Z"));
        QCOMPARE(o.value(u"synced").toBool(), true);
        QCOMPARE(timeline(o.value(u"ref").toString()).first()[u"author"].toString(), QStringLiteral("console"));

        const QJsonObject plain = show(declare());
        QVERIFY(plain.value(u"milestones")[u"detected"].isNull());
        QVERIFY(plain.value(u"severity").isNull());
    }

    void optionsStandBeforeOrAfterTheCommand()
    {
        const QString ref = declare();
        QCOMPARE(call({QStringLiteral("--json"), QStringLiteral("show"), ref}).out, call({QStringLiteral("show"), ref, QStringLiteral("--json")}).out);
        QCOMPARE(call({QStringLiteral("--as"), QStringLiteral("erin"), QStringLiteral("log"), ref, QStringLiteral("--type"), QStringLiteral("finding"), QStringLiteral("seen"),
                       QStringLiteral("--as"), QStringLiteral("frank"), QStringLiteral("--json")}).object().value(u"author").toString(), QStringLiteral("frank"));
    }

    void entriesAreReadByTheGrammar()
    {
        const QString ref = declare();
        const QJsonObject one = call({QStringLiteral("log"), ref, QStringLiteral("2024-11-15 14:24z? ! roll back v3.2 @Alice #checkout A1"), QStringLiteral("--json")}).object();
        QCOMPARE(one.value(u"type").toString(), QStringLiteral("decision"));
        QCOMPARE(one.value(u"occurred_at").toString(), QStringLiteral("2024-11-15T14:24:00.000Z"));
        QCOMPARE(one.value(u"approximate").toBool(), true);
        QCOMPARE(strings(one.value(u"people")), QStringList{QStringLiteral("alice")});
        QCOMPARE(strings(one.value(u"services")), QStringList{QStringLiteral("checkout")});
        QCOMPARE(strings(one.value(u"refs")), QStringList{QStringLiteral("A1")});
        QCOMPARE(one.value(u"author").toString(), QStringLiteral("dana"));

        const QJsonArray several = call({QStringLiteral("log"), ref, QStringLiteral("first"), QStringLiteral("> @bob check the pool /10"), QStringLiteral("--json")}).array();
        QCOMPARE(several.size(), 2);
        QCOMPARE(several[1][u"action"].toString(), QStringLiteral("A1"));
        QCOMPARE(several[1][u"to"].toString(), QStringLiteral("bob"));
        QCOMPARE(several[1][u"state"].toString(), QStringLiteral("open"));

        const Call dashed = call({QStringLiteral("log"), ref, QStringLiteral("--json"), QStringLiteral("--"), QStringLiteral("-5m - x")});
        QCOMPARE(dashed.exitCode, 0);
        QCOMPARE(dashed.object().value(u"text").toString(), QStringLiteral("- x"));
        QCOMPARE(call({QStringLiteral("log"), ref, QStringLiteral("-5m x")}).exitCode, 2);
        QCOMPARE(call({QStringLiteral("log"), ref, QStringLiteral("--json"), QStringLiteral("--"), QStringLiteral("-")}).object().value(u"text").toString(), QStringLiteral("-"));
    }

    void linesFromStandardInputAreAnsweredOneByOne()
    {
        const QString ref = declare();
        const Call c = call({QStringLiteral("log"), ref, QStringLiteral("-"), QStringLiteral("--json")}, "one\r\n\n! two\n/status resolved\n" + QByteArray(1000000, 'x') + "\n- three\nlast without end");
        QCOMPARE(c.exitCode, 1);
        const QJsonArray lines = jsonLines(c.out);
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0][u"text"].toString(), QStringLiteral("one"));
        QCOMPARE(lines[1][u"type"].toString(), QStringLiteral("decision"));
        QCOMPARE(lines[3][u"text"].toString(), QStringLiteral("last without end"));
        QCOMPARE(c.error.count(u'\n'), 2);
        QVERIFY(c.error.contains(QStringLiteral("Line 4 ")) && c.error.contains(QStringLiteral("Line 5 ")));
        QCOMPARE(timeline(ref).size(), 5);
    }

    void eachLineIsOnDiskWhenItIsAnswered()
    {
        const QString ref = declare();
        const auto writer = start({QStringLiteral("--journal"), path("j.db"), QStringLiteral("log"), ref, QStringLiteral("-"), QStringLiteral("--json")});
        QVERIFY(writer->waitForStarted());
        for (int i = 1; i <= 5; ++i) {
            writer->write("line " + QByteArray::number(i) + '\n');
            while (!writer->canReadLine())
                QVERIFY(writer->waitForReadyRead(10000));
            QCOMPARE(QJsonDocument::fromJson(writer->readLine()).object().value(u"number").toInt(), i + 1);
        }
        writer->kill();
        QVERIFY(writer->waitForFinished());
        QCOMPARE(timeline(ref).size(), 6);
        QVERIFY(call("verify --json").object().value(u"clean").toBool());
    }

    void aReaderThatGoesAwayLosesNothing()
    {
        const QString ref = declare();
        QProcess shell;
        shell.setProcessEnvironment(environment());
        shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("printf 'a\\nb\\nc\\n' | '%1' --journal '%2' log %3 - | true; '%1' --journal '%2' log %3 d >&-; '%1' --journal '%2' log %3 e >/dev/full")
                                                                    .arg(QStringLiteral(QUARTERDECK_CTL), path("j.db"), ref)});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), 1);
        QCOMPARE(timeline(ref).size(), 6);
    }

    void correctionsKeepWhatWas()
    {
        const QString ref = declare();
        call({QStringLiteral("log"), ref, QStringLiteral("2024-11-15 14:24z ! roll back v3.2"), QStringLiteral("wrong")});
        const QJsonObject amended = call({QStringLiteral("amend"), ref, QStringLiteral("2"), QStringLiteral("roll back v3.1 @bob"), QStringLiteral("--json")}).object();
        QCOMPARE(amended.value(u"text").toString(), QStringLiteral("roll back v3.1 @bob"));
        QCOMPARE(amended.value(u"type").toString(), QStringLiteral("decision"));
        QCOMPARE(amended.value(u"occurred_at").toString(), QStringLiteral("2024-11-15T14:24:00.000Z"));
        QCOMPARE(amended.value(u"amended").toBool(), true);
        const QJsonObject struck = call({QStringLiteral("strike"), ref, QStringLiteral("3"), QStringLiteral("--reason"), QStringLiteral("not ours"), QStringLiteral("--json")}).object();
        QCOMPARE(struck.value(u"struck").toBool(), true);
        QCOMPARE(struck.value(u"strike_reason").toString(), QStringLiteral("not ours"));
        QCOMPARE(struck.value(u"text").toString(), QStringLiteral("wrong"));

        QCOMPARE(timeline(ref).size(), 3);
        const QJsonArray all = timeline(ref, {QStringLiteral("--all")});
        QCOMPARE(all.size(), 4);
        QCOMPARE(all[0][u"amends"].toInt(), 2);
        QVERIFY(all[0][u"number"].isNull());
        QCOMPARE(all[0][u"text"].toString(), QStringLiteral("roll back v3.2"));
        QCOMPARE(call({QStringLiteral("amend"), ref, QStringLiteral("3"), QStringLiteral("x")}).exitCode, 1);
    }

    void lifecycleAndMilestonesAreTwoThings()
    {
        const QString ref = declare({QStringLiteral("--at"), QStringLiteral("2024-11-15T14:26:00Z"), QStringLiteral("--severity"), QStringLiteral("3")});
        const auto change = [&](const QStringList &words) { return call(QStringList{words.first(), ref} + words.mid(1) + QStringList{QStringLiteral("--json")}); };
        const auto word = [](const char *text) { return QString::fromUtf8(text).split(u' '); };
        QVERIFY(change(word("status mitigating --at 2024-11-15T14:30:00Z")).object().value(u"milestones")[u"mitigated"].isNull());
        QVERIFY(change(word("status monitoring --at 2024-11-15T14:35:00Z")).object().value(u"milestones")[u"mitigated"].isNull());
        QCOMPARE(change(word("milestone mitigated 2024-11-15T14:38:00Z")).object().value(u"milestones")[u"mitigated"].toString(), QStringLiteral("2024-11-15T14:38:00.000Z"));
        QCOMPARE(change(word("milestone impact_started unknown")).object().value(u"milestones")[u"impact_started"].toString(), QStringLiteral("unknown"));
        QCOMPARE(change(word("milestone mitigated clear")).exitCode, 1);
        QVERIFY(change(word("milestone mitigated clear --reason mistaken")).object().value(u"milestones")[u"mitigated"].isNull());
        QCOMPARE(change(word("milestone detected -10m")).exitCode, 0);
        QCOMPARE(change(word("status resolved --at 2024-11-15T14:40:00Z")).object().value(u"milestones")[u"resolved"].toString(), QStringLiteral("2024-11-15T14:40:00.000Z"));
        const QJsonObject reopened = change(word("status investigating --at 2024-11-15T14:50:00Z")).object();
        QCOMPARE(reopened.value(u"reopen_count").toInt(), 1);
        QVERIFY(reopened.value(u"milestones")[u"resolved"].isNull());
        QCOMPARE(reopened.value(u"first_resolved").toString(), QStringLiteral("2024-11-15T14:40:00.000Z"));

        QCOMPARE(change(word("severity 1")).object().value(u"severity").toString(), QStringLiteral("SEV-1"));
        const QJsonObject lowered = change(word("severity SEV4 --reason calmer")).object();
        QCOMPARE(lowered.value(u"severity").toString(), QStringLiteral("SEV-4"));
        QCOMPARE(lowered.value(u"severity_initial").toString(), QStringLiteral("SEV-3"));
        QCOMPARE(lowered.value(u"severity_max").toString(), QStringLiteral("SEV-1"));
    }

    void commandPassesOnlyWhenItIsAccepted()
    {
        const QString ref = declare();
        const auto as = [&](const char *who, const char *words) { return call(QStringLiteral("--json --as %1 %2").arg(QLatin1String(who), QLatin1String(words)).replace(QStringLiteral("REF"), ref).split(u' ')); };
        QCOMPARE(as("dana", "role REF ic bob").object().value(u"roles")[u"commander"].toString(), QStringLiteral("bob"));
        QCOMPARE(as("dana", "role REF dba @erin").object().value(u"roles")[u"dba"].toString(), QStringLiteral("erin"));
        const QJsonObject offered = as("bob", "handover REF carol").object();
        QCOMPARE(offered.value(u"roles")[u"commander"].toString(), QStringLiteral("bob"));
        QCOMPARE(offered.value(u"handover")[u"to"].toString(), QStringLiteral("carol"));
        const Call other = as("dana", "handover REF carol --accept");
        QCOMPARE(other.exitCode, 4);
        QVERIFY(isOneSentence(other.error));
        QCOMPARE(as("carol", "handover REF carol --accept").object().value(u"roles")[u"commander"].toString(), QStringLiteral("carol"));
        QVERIFY(as("carol", "role REF commander vacant").object().value(u"roles")[u"commander"].isNull());
    }

    void actionsAreGivenAndClosed()
    {
        const QString ref = declare();
        const QJsonObject given = call({QStringLiteral("action"), ref, QStringLiteral("check the pool"), QStringLiteral("--to"), QStringLiteral("bob"), QStringLiteral("--for"),
                                        QStringLiteral("10m"), QStringLiteral("--json")}).object();
        QCOMPARE(given.value(u"action").toString(), QStringLiteral("A1"));
        QCOMPARE(given.value(u"to").toString(), QStringLiteral("bob"));
        QCOMPARE(given.value(u"state").toString(), QStringLiteral("open"));
        const QDateTime occurred = QDateTime::fromString(given.value(u"occurred_at").toString(), Qt::ISODateWithMs);
        QCOMPARE(QDateTime::fromString(given.value(u"due_at").toString(), Qt::ISODateWithMs), occurred.addSecs(600));
        const QJsonObject result = call({QStringLiteral("done"), ref, QStringLiteral("a1"), QStringLiteral("pool is full"), QStringLiteral("--json")}).object();
        QCOMPARE(result.value(u"type").toString(), QStringLiteral("result"));
        QCOMPARE(timeline(ref)[1][u"state"].toString(), QStringLiteral("done"));
        QCOMPARE(call({QStringLiteral("done"), ref, QStringLiteral("A1")}).exitCode, 1);
        QCOMPARE(call({QStringLiteral("action"), ref, QStringLiteral("x")}).exitCode, 2);
    }

    void workIsChangedAndTold()
    {
        const QString ref = declare();
        const auto run = [&](const char *command, const QStringList &more) { return call(QStringList{QLatin1String(command), ref} + more + QStringList{QStringLiteral("--json")}); };
        const auto words = [](const char *text) { return QString::fromUtf8(text).split(u'|'); };
        QCOMPARE(run("action", words("roll back checkout|--to|bob|--for|10m|--mitigation|rollback")).object().value(u"mitigation").toString(), QStringLiteral("rollback"));
        const Call second = run("action", words("restart the pool|--to|carol"));
        QCOMPARE(second.exitCode, 0);
        QVERIFY(second.error.contains(QStringLiteral("One change at a time: A1")));
        const QJsonObject longer = run("action", words("A1|--extend|10m|--reason|the vendor is slow")).object();
        QCOMPARE(longer.value(u"extensions").toInt(), 1);
        QCOMPARE(run("action", words("a1|--give|@raj")).object().value(u"to").toString(), QStringLiteral("raj"));
        QCOMPARE(run("action", words("A9|--extend|10m")).exitCode, 3);
        QCOMPARE(run("action", words("A1|--extend|soon")).exitCode, 2);
        QCOMPARE(run("action", words("x|--to|bob|--mitigation|magic")).exitCode, 2);

        QCOMPARE(run("hypothesis", words("bad cache|--owner|raj")).object().value(u"hypothesis")[u"owner"].toString(), QStringLiteral("raj"));
        QCOMPARE(run("log", words("* hit rate fell")).exitCode, 0);
        const int number = timeline(ref).last()[u"number"].toInt();
        QCOMPARE(run("hypothesis", {QStringLiteral("H1"), QStringLiteral("--evidence"), QString::number(number)}).exitCode, 0);
        QCOMPARE(run("hypothesis", words("H1|--state|testing")).exitCode, 0);
        const QJsonObject refuted = run("hypothesis", words("H1|--state|refuted|--reason|it was empty")).object().value(u"hypothesis").toObject();
        QCOMPARE(refuted.value(u"name").toString(), QStringLiteral("H1"));
        QCOMPARE(refuted.value(u"state").toString(), QStringLiteral("refuted"));
        QCOMPARE(refuted.value(u"evidence").toArray(), QJsonArray{number});
        QCOMPARE(refuted.value(u"steps").toArray().size(), 2);
        QCOMPARE(refuted.value(u"steps")[1][u"reason"].toString(), QStringLiteral("it was empty"));
        QCOMPARE(run("hypothesis", words("H1|--state|perhaps")).exitCode, 2);
        QCOMPARE(run("hypothesis", words("H1")).exitCode, 2);
        QCOMPARE(run("hypothesis", words("H7|--state|testing")).exitCode, 3);

        const QJsonObject proposed = run("decision", words("fail over|--objections|5m")).object().value(u"decision").toObject();
        QCOMPARE(proposed.value(u"state").toString(), QStringLiteral("proposed"));
        QVERIFY(!proposed.value(u"objections_until").toString().isEmpty());
        QCOMPARE(run("decision", words("D1|--object|the replica lags")).object().value(u"decision")[u"objections"].toArray().size(), 1);
        QCOMPARE(run("decision", words("D1|--go")).exitCode, 1); // somebody objected
        QCOMPARE(run("decision", words("D1|--no-go|--reason|too risky")).object().value(u"decision")[u"state"].toString(), QStringLiteral("no_go"));
        QCOMPARE(run("decision", words("D1|--go")).exitCode, 1);
        QCOMPARE(run("decision", words("roll forward")).object().value(u"decision")[u"state"].toString(), QStringLiteral("decided"));
        QCOMPARE(run("decision", words("D1|--go|--withdraw")).exitCode, 2);

        for (const QJsonValue &entry : timeline(ref)) {
            QCOMPARE(entry[u"hypothesis"].isObject(), entry[u"type"] == QStringLiteral("hypothesis") && !entry[u"automatic"].toBool());
            QCOMPARE(entry[u"decision"].isObject(), entry[u"type"] == QStringLiteral("decision") && !entry[u"automatic"].toBool());
        }
        // What a postmortem is written from.
        const QJsonObject archive = run("export", words("--format|json")).object();
        QCOMPARE(archive.value(u"hypotheses").toArray().size(), 1);
        QCOMPARE(archive.value(u"decisions").toArray().size(), 2);
        QCOMPARE(archive.value(u"actions").toArray().size(), 2);
        const QString report = QString::fromUtf8(call({QStringLiteral("export"), ref, QStringLiteral("--format"), QStringLiteral("md")}).out);
        for (const char *part : {"## Tried and not tried", "## Decisions", "## Actions", "it was empty; entries", "objection by dana: the replica lags"})
            QVERIFY2(report.contains(QLatin1String(part)), part);
    }

    void listFilters()
    {
        const QString a = declare({QStringLiteral("--severity"), QStringLiteral("1"), QStringLiteral("--service"), QStringLiteral("checkout"), QStringLiteral("--at"), QStringLiteral("2024-01-10T00:00:00Z")});
        const QString b = declare({QStringLiteral("--kind"), QStringLiteral("drill"), QStringLiteral("--service"), QStringLiteral("search"), QStringLiteral("--at"), QStringLiteral("2024-02-10T00:00:00Z")});
        QCOMPARE(call({QStringLiteral("status"), b, QStringLiteral("resolved")}).exitCode, 0);
        const auto refs = [&](const char *options) {
            QStringList list;
            for (const QJsonValue &v : call(QStringList{QStringLiteral("list"), QStringLiteral("--json")} + QString::fromLatin1(options).split(u' ', Qt::SkipEmptyParts)).array())
                list << v[u"ref"].toString();
            return list;
        };
        QCOMPARE(refs(""), (QStringList{b, a}));
        QCOMPARE(refs("--open"), QStringList{a});
        QCOMPARE(refs("--status resolved"), QStringList{b});
        QCOMPARE(refs("--severity sev1"), QStringList{a});
        QCOMPARE(refs("--service search"), QStringList{b});
        QCOMPARE(refs("--kind real"), QStringList{a});
        QCOMPARE(refs("--from 2024-02-01"), QStringList{b});
        QCOMPARE(refs("--to 2024-02-10T00:00:00Z"), QStringList{a});
        QCOMPARE(refs("--text checkOUT --kind drill"), QStringList{b}); // the title has it
        QCOMPARE(refs("--text nothing"), QStringList{});
        QVERIFY(call("list").out.contains(a.toUtf8()));
    }

    void searchFindsEntriesWithTheirIncident()
    {
        const QString ref = declare();
        call({QStringLiteral("log"), ref, QStringLiteral("the connection pool is exhausted"), QStringLiteral("something else")});
        const QJsonArray hits = call("search connection exhaus --json").array();
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits[0][u"ref"].toString(), ref);
        QCOMPARE(hits[0][u"title"].toString(), QStringLiteral("Checkout failing"));
        QCOMPARE(hits[0][u"number"].toInt(), 2);
        QVERIFY(hits[0][u"snippet"].toString().contains(QStringLiteral("connection pool is exhausted")));
        QCOMPARE(call("search nowhere --json").array().size(), 0);
        QCOMPARE(call({QStringLiteral("search"), QStringLiteral("\"; DROP TABLE x --"), QStringLiteral("--json")}).exitCode, 0);
        QCOMPARE(call({QStringLiteral("search"), QStringLiteral("\"quoted OR ( NEAR*")}).exitCode, 0);
    }

    void exportsAreFilesOrStandardOutput()
    {
        const QString ref = declare();
        call({QStringLiteral("log"), ref, QStringLiteral("<script>alert(1)</script> | **x**")});
        QVERIFY(call({QStringLiteral("export"), ref, QStringLiteral("--format"), QStringLiteral("md")}).out.contains("&lt;script&gt;alert(1)&lt;/script&gt; \\| \\*\\*x\\*\\*"));
        QVERIFY(!call({QStringLiteral("export"), ref, QStringLiteral("--format"), QStringLiteral("html")}).out.contains("<script"));
        QVERIFY(call({QStringLiteral("export"), ref, QStringLiteral("--format"), QStringLiteral("pdf")}).out.startsWith("%PDF-"));
        const QJsonObject archive = call({QStringLiteral("export"), ref, QStringLiteral("--format"), QStringLiteral("json")}).object();
        QCOMPARE(archive.value(u"timeline").toArray().size(), 2);
        const Call file = call({QStringLiteral("export"), ref, QStringLiteral("-o"), path("out.md")});
        QCOMPARE(file.exitCode, 0);
        QVERIFY(file.out.isEmpty());
        QVERIFY(QFile::exists(path("out.md")));
        const Call nowhere = call({QStringLiteral("export"), ref, QStringLiteral("-o"), path("no/such/out.md")});
        QCOMPARE(nowhere.exitCode, 1);
        QVERIFY(isOneSentence(nowhere.error));

        declare();
        QCOMPARE(call("export --all --format json").array().size(), 2);
        const QByteArray csv = call("export --all --format csv").out;
        QCOMPARE(csv.count("\r\n"), 3);
        QVERIFY(csv.startsWith("\"ref\",\"id\",\"title\""));
    }

    void importIsIdempotentAndReportsRows()
    {
        const QString file = QStringLiteral(QUARTERDECK_TEST_DATA "/statuspage_page.json");
        const QJsonObject dry = call({QStringLiteral("import"), QStringLiteral("statuspage"), file, QStringLiteral("--dry-run"), QStringLiteral("--json")}).object();
        QCOMPARE(dry.value(u"created").toInt(), 2);
        QCOMPARE(events(), 0);
        const QJsonObject first = call({QStringLiteral("import"), QStringLiteral("statuspage"), file, QStringLiteral("--json")}).object();
        QCOMPARE(first.value(u"incidents").toInt(), 2);
        QCOMPARE(first.value(u"created").toInt(), 2);
        QCOMPARE(first.value(u"updated").toInt(), 0);
        QCOMPARE(first.value(u"entries").toInt(), 8);
        QCOMPARE(first.value(u"rejected").toArray().size(), 4);
        QCOMPARE(first.value(u"rejected")[0][u"row"].toInt(), 2);
        QVERIFY(first.value(u"rejected")[0][u"reason"].toString().contains(QStringLiteral("not an incident")));
        const qint64 before = events();
        const QJsonObject second = call({QStringLiteral("import"), QStringLiteral("statuspage"), file, QStringLiteral("--json")}).object();
        QCOMPARE(second.value(u"unchanged").toInt(), 2);
        QCOMPARE(second.value(u"created").toInt() + second.value(u"updated").toInt() + second.value(u"entries").toInt(), 0);
        QCOMPARE(events(), before);

        QFile source(file);
        QVERIFY(source.open(QIODevice::ReadOnly));
        QCOMPARE(call({QStringLiteral("import"), QStringLiteral("statuspage"), QStringLiteral("-"), QStringLiteral("--json")}, source.readAll()).object().value(u"unchanged").toInt(), 2);
        const Call nothing = call({QStringLiteral("import"), QStringLiteral("statuspage"), QStringLiteral("-")}, "not json");
        QCOMPARE(nothing.exitCode, 1);
        QVERIFY(isOneSentence(nothing.error));
    }

    void gitHubHistoryOf2022()
    {
        const QString file = QStringLiteral(QUARTERDECK_SHARED_DATA "/github_2022.jsonl");
        if (!QFile::exists(file))
            QSKIP("the shared data is not here");
        const QJsonObject first = call({QStringLiteral("import"), QStringLiteral("statuspage"), file, QStringLiteral("--json")}).object();
        QCOMPARE(first.value(u"incidents").toInt(), 101);
        QCOMPARE(first.value(u"rejected").toArray().size(), 9);
        const QJsonObject second = call({QStringLiteral("import"), QStringLiteral("statuspage"), file, QStringLiteral("--json")}).object();
        QCOMPARE(second.value(u"unchanged").toInt(), 101);
        QCOMPARE(call("list --json").array().size(), 101);
    }

    void watchShowsWhatOthersWriteUntilInterrupted()
    {
        const QString ref = declare(), other = declare();
        const auto watcher = start({QStringLiteral("--journal"), path("j.db"), QStringLiteral("watch"), ref});
        watcher->setReadChannel(QProcess::StandardError);
        while (!watcher->canReadLine())
            QVERIFY(watcher->waitForReadyRead(10000));
        watcher->setReadChannel(QProcess::StandardOutput);
        QCOMPARE(call({QStringLiteral("log"), other, QStringLiteral("not this one")}).exitCode, 0);
        QCOMPARE(call({QStringLiteral("log"), ref, QStringLiteral("2024-11-15 14:24z hello")}).exitCode, 0);
        while (!watcher->canReadLine())
            QVERIFY(watcher->waitForReadyRead(10000));
        const QJsonObject event = QJsonDocument::fromJson(watcher->readLine()).object();
        QCOMPARE(event.value(u"ref").toString(), ref);
        QCOMPARE(event.value(u"kind").toString(), QStringLiteral("entry.logged"));
        QCOMPARE(event.value(u"seq").toInt(), 2);
        QCOMPARE(event.value(u"payload")[u"text"].toString(), QStringLiteral("hello"));
        QCOMPARE(event.value(u"payload")[u"occurred_at"].toString(), QStringLiteral("2024-11-15T14:24:00.000Z"));
        ::kill(pid_t(watcher->processId()), SIGINT);
        QVERIFY(watcher->waitForFinished(10000));
        QCOMPARE(watcher->exitStatus(), QProcess::NormalExit);
        QCOMPARE(watcher->exitCode(), 0);
    }

    void clocksUpdatesAndTheirAnswers()
    {
        // Half an hour ago, so that there is something overdue.
        const QString ref = declare({QStringLiteral("--severity"), QStringLiteral("SEV-1"), QStringLiteral("--at"), QStringLiteral("-30m")});
        const auto clock = [&](const QString &name, const QString &audience = {}) {
            for (const QJsonValue &each : call({QStringLiteral("clocks"), ref, QStringLiteral("--json")}).array()) {
                if (each[u"name"].toString() == name && (audience.isEmpty() || each[u"audience"].toString() == audience))
                    return each.toObject();
            }
            return QJsonObject();
        };
        const QJsonObject vacancy = clock(QStringLiteral("commander"));
        QCOMPARE(vacancy.value(u"state").toString(), QStringLiteral("overdue"));
        QCOMPARE(vacancy.value(u"ref").toString(), ref);
        QVERIFY(vacancy.value(u"over_ms").toInteger() >= 25 * 60000);
        QVERIFY(!vacancy.value(u"started_at").toString().isEmpty() && !vacancy.value(u"due_at").toString().isEmpty());
        QCOMPARE(call("clocks --json").array().size(), call({QStringLiteral("clocks"), ref, QStringLiteral("--json")}).array().size());

        // An answer to the alarm, ten minutes' quiet at most.
        QCOMPARE(call({QStringLiteral("ack"), ref, QStringLiteral("commander"), QStringLiteral("--snooze"), QStringLiteral("11m")}).exitCode, 1);
        QCOMPARE(call({QStringLiteral("ack"), ref, QStringLiteral("commander"), QStringLiteral("--snooze"), QStringLiteral("5m")}).exitCode, 0);
        QCOMPARE(clock(QStringLiteral("commander")).value(u"state").toString(), QStringLiteral("snoozed"));
        const Call seen = call({QStringLiteral("ack"), ref, QStringLiteral("commander"), QStringLiteral("--json")});
        QCOMPARE(seen.object().value(u"state").toString(), QStringLiteral("acknowledged"));
        QCOMPARE(call({QStringLiteral("ack"), ref, QStringLiteral("weather")}).exitCode, 3);

        // An update starts the audience's clock again, from when it was sent to what was promised.
        QCOMPARE(call({QStringLiteral("update"), ref, QStringLiteral("--audience"), QStringLiteral("everybody"), QStringLiteral("hello")}).exitCode, 2);
        const Call sent = call({QStringLiteral("update"), ref, QStringLiteral("--audience"), QStringLiteral("customers"), QStringLiteral("--next"), QStringLiteral("30m"),
                                QStringLiteral("--at"), QStringLiteral("-10m"), QStringLiteral("We are rolling back."), QStringLiteral("--json")});
        QCOMPARE(sent.exitCode, 0);
        QCOMPARE(sent.object().value(u"type").toString(), QStringLiteral("communication"));
        const QJsonObject next = clock(QStringLiteral("cadence"), QStringLiteral("customers"));
        QCOMPARE(next.value(u"state").toString(), QStringLiteral("normal"));
        QCOMPARE(next.value(u"over_ms").toInteger(), 0);
        QVERIFY(qAbs(next.value(u"remaining_ms").toInteger() - 20 * 60000) < 60000);
        QCOMPARE(call({QStringLiteral("ack"), ref, QStringLiteral("cadence"), QStringLiteral("customers")}).exitCode, 1); // not overdue
        const QJsonObject first = clock(QStringLiteral("first_update"));
        QCOMPARE(first.value(u"state").toString(), QStringLiteral("met"));
        QVERIFY(first.value(u"over_ms").toInteger() > 9 * 60000); // ten minutes late
        const QJsonObject kept = show(ref).value(u"updates").toArray().first().toObject();
        QCOMPARE(kept.value(u"audience").toString(), QStringLiteral("customers"));
        QCOMPARE(kept.value(u"sent").toInt(), 1);
        QCOMPARE(kept.value(u"due").toInt(), 1);
        QCOMPARE(kept.value(u"on_time").toInt(), 0);

        QCOMPARE(call({QStringLiteral("status"), ref, QStringLiteral("resolved")}).exitCode, 0);
        // What counts from the end runs on: the postmortem, and the steps of the checklist that come after it.
        for (const QJsonValue &each : call({QStringLiteral("clocks"), ref, QStringLiteral("--json")}).array())
            QVERIFY(each[u"state"].toString() == u"met" || each[u"name"].toString() == u"postmortem" || each[u"name"].toString() == u"checklist");
        QVERIFY(call("clocks --json").array().isEmpty());
    }

    void updatesAreWrittenCheckedApprovedAndSentOnce()
    {
        const QString ref = declare({QStringLiteral("--severity"), QStringLiteral("SEV-1"), QStringLiteral("--commander"), QStringLiteral("bob"),
                                     QStringLiteral("--customer-impact"), QStringLiteral("Some payments fail")});
        const auto update = [&](const QStringList &words, const char *who = "dana") {
            return call(QStringList{QStringLiteral("update"), ref, QStringLiteral("--as"), QLatin1String(who)} + words);
        };
        const auto list = [](const char *words) { return QString::fromLatin1(words).split(u' '); };

        // Every template of the policy is printed with nothing left to fill in, for who hears it.
        for (const char *key : {"initial", "progress", "monitoring", "resolution", "cause", "page", "talking-points", "opening", "named-line",
                                "update-line", "can", "leadership", "closing"}) {
            const Call printed = update({QStringLiteral("--template"), QLatin1String(key), QStringLiteral("--print")});
            QVERIFY2(printed.exitCode == 0, key);
            QVERIFY2(printed.out.size() > 20 && !printed.out.contains('{') && !printed.out.contains("[[") && !printed.out.contains("\u2039"), printed.out.constData());
        }
        QVERIFY(update(list("--template can --print")).out.contains("Condition: detected for 1 min: Some payments fail"));
        QCOMPARE(update(list("--template nonsense --print")).exitCode, 2);

        // The rules, as a check and as a refusal; what was sent already is a fact and recorded.
        const QStringList bad{QStringLiteral("--audience"), QStringLiteral("customers"), QStringLiteral("--next"), QStringLiteral("30m"),
                              QStringLiteral("Payments fail, probably due to our provider.")};
        const Call checked = update(bad + list("--check"));
        QCOMPARE(checked.exitCode, 1);
        QStringList rules;
        for (const QJsonValue &one : checked.object().value(u"findings").toArray())
            rules << one[u"rule"].toString();
        for (const char *rule : {"speculation", "cause_early", "blame", "next_missing"})
            QVERIFY2(rules.contains(QLatin1String(rule)), rule);
        QCOMPARE(update(bad + list("--draft")).exitCode, 1);
        QVERIFY(show(ref).value(u"updates").toArray().isEmpty());
        QCOMPARE(update({QStringLiteral("--audience"), QStringLiteral("internal"), QStringLiteral("the password is hunter2secret")}).exitCode, 1);

        // A draft waits for the commander, comes back with a reason, goes out once.
        const QString good = QStringLiteral("Some payments fail. We are on it. Next update in 30 minutes.");
        const QStringList draft{QStringLiteral("--audience"), QStringLiteral("customers"), QStringLiteral("--next"), QStringLiteral("30m"), good,
                                QStringLiteral("--draft"), QStringLiteral("--json")};
        const QString first = update(draft).object().value(u"id").toString(), second = update(draft).object().value(u"id").toString();
        QVERIFY(!first.isEmpty() && first != second);
        QCOMPARE(update({QStringLiteral("--approve"), second}).exitCode, 1); // dana has no command
        QCOMPARE(update({QStringLiteral("--send"), second}).exitCode, 1);
        QCOMPARE(update({QStringLiteral("--return"), first}, "bob").exitCode, 1); // without a reason
        QCOMPARE(update({QStringLiteral("--return"), first, QStringLiteral("--reason"), QStringLiteral("say where")}, "bob").exitCode, 0);
        QCOMPARE(update({QStringLiteral("--approve"), second.left(8)}, "bob").exitCode, 0);
        QCOMPARE(update({QStringLiteral("--approve"), QStringLiteral("ffffffff")}, "bob").exitCode, 3);
        QCOMPARE(update({QStringLiteral("--send"), second}).exitCode, 0);
        QCOMPARE(update({QStringLiteral("--send"), second}).exitCode, 1);
        const QJsonObject listed = update(list("--list --json")).object();
        QStringList states;
        for (const QJsonValue &one : listed.value(u"messages").toArray())
            states << one[u"state"].toString();
        states.sort();
        QCOMPARE(states, (QStringList{QStringLiteral("returned"), QStringLiteral("sent")}));
        QVERIFY(listed.value(u"audiences").toArray().size() >= 6);

        // Past a rule only aloud: the timeline says so.
        QCOMPARE(update(list("--template resolution --audience customers")).exitCode, 1); // it is not resolved
        QCOMPARE(update(list("--template resolution --audience customers --force")).exitCode, 0);
        QVERIFY(timeline(ref).last()[u"text"].toString().contains(QStringLiteral("all_clear")));
    }

    void watchRecordsMissedDeadlinesOnce()
    {
        const QString ref = declare({QStringLiteral("--severity"), QStringLiteral("SEV-1"), QStringLiteral("--at"), QStringLiteral("-6m")});
        const auto first = start({QStringLiteral("--journal"), path("j.db"), QStringLiteral("watch")});
        const auto second = start({QStringLiteral("--journal"), path("j.db"), QStringLiteral("watch")});
        const auto missed = [&] { return show(ref).value(u"missed").toArray(); };
        QTRY_VERIFY_WITH_TIMEOUT(missed().size() >= 3, 15000); // commander, acknowledge, the ladder's first step
        const qint64 written = events();
        for (QProcess *watcher : {first.get(), second.get()}) {
            ::kill(pid_t(watcher->processId()), SIGINT);
            QVERIFY(watcher->waitForFinished(10000));
            QCOMPARE(watcher->exitCode(), 0);
        }
        QStringList names;
        for (const QJsonValue &each : missed())
            names << each[u"name"].toString() + each[u"subject"].toString();
        QCOMPARE(names.removeDuplicates(), 0);
        QVERIFY(names.contains(QStringLiteral("commander")));
        QCOMPARE(events(), written);
        // Who takes command is told how long nobody had it.
        QCOMPARE(call({QStringLiteral("role"), ref, QStringLiteral("ic"), QStringLiteral("bob")}).exitCode, 0);
        QVERIFY(call("timeline", {ref}).out.contains("after 6:"));
    }

    void twoWritersShareOneJournal()
    {
        const QString ref = declare();
        QByteArray lines;
        for (int i = 0; i < 200; ++i)
            lines += "entry " + QByteArray::number(i) + '\n';
        const QStringList words{QStringLiteral("--journal"), path("j.db"), QStringLiteral("log"), ref, QStringLiteral("-"), QStringLiteral("--json")};
        const auto a = start(words), b = start(words);
        for (QProcess *writer : {a.get(), b.get()}) {
            QVERIFY(writer->waitForStarted());
            writer->write(lines);
            writer->closeWriteChannel();
        }
        for (QProcess *writer : {a.get(), b.get()}) {
            QVERIFY(writer->waitForFinished(60000));
            QCOMPARE(writer->exitCode(), 0);
            QCOMPARE(jsonLines(writer->readAllStandardOutput()).size(), 200);
        }
        const QJsonArray all = timeline(ref);
        QCOMPARE(all.size(), 401);
        QSet<int> numbers;
        for (const QJsonValue &v : all)
            numbers.insert(v[u"number"].toInt());
        QCOMPARE(numbers.size(), 401);
        const QJsonObject report = call("verify --json").object();
        QVERIFY(report.value(u"clean").toBool());
        QCOMPARE(report.value(u"events").toInt(), 401);
    }

    void aDamagedJournalSaysSoAndIsRecoveredIntoACopy_data()
    {
        QTest::addColumn<bool>("opens");
        QTest::newRow("an entry no longer matches its hash") << true;
        QTest::newRow("the first page is gone") << false;
    }

    void aDamagedJournalSaysSoAndIsRecoveredIntoACopy()
    {
        QFETCH(bool, opens);
        const QString ref = declare();
        QByteArray lines;
        for (int i = 0; i < 300; ++i)
            lines += "entry " + QByteArray::number(i) + " of many\n";
        QCOMPARE(call({QStringLiteral("log"), ref, QStringLiteral("-")}, lines).exitCode, 0);
        const qint64 before = events();
        QFile file(path("j.db"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        if (opens)
            bytes.replace("entry 77 of many", "entry 99 of MANY");
        else
            bytes.replace(0, 1024, QByteArray(1024, '\x5a'));
        file.seek(0);
        file.write(bytes);
        file.close();

        for (const char *command : {"verify", "list"}) {
            if (opens && command == QByteArray("list"))
                continue;
            const Call c = call(command);
            QCOMPARE(c.exitCode, 1);
            QVERIFY2(isOneSentence(c.error) && c.error.contains(QStringLiteral("damage")) && c.error.contains(QStringLiteral("`quarterdeckctl recover`")),
                     qPrintable(c.error));
        }
        const Call recovered = call("recover --json");
        QVERIFY2(recovered.exitCode == 0, qPrintable(recovered.error));
        const QJsonObject report = recovered.object();
        QCOMPARE(report.value(u"journal").toString(), path("j.db"));
        QCOMPARE(report.value(u"events").toInteger(), report.value(u"read").toInteger() + report.value(u"damaged").toInteger());
        const qint64 lost = before - report.value(u"read").toInteger();
        QVERIFY2(opens ? lost == 1 : lost >= 0 && lost < 100, qPrintable(QString::number(lost)));
        const QString copy = report.value(u"recovered").toString();
        QVERIFY(copy != path("j.db") && QFile::exists(copy));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);

        const auto onCopy = [&](const QStringList &words) { return callRaw(QStringList{QStringLiteral("--journal"), copy} + words); };
        QCOMPARE(onCopy({QStringLiteral("timeline"), ref, QStringLiteral("--json")}).array().size(), report.value(u"read").toInteger());
        QCOMPARE(onCopy({QStringLiteral("verify")}).exitCode, lost == 0 ? 0 : 1); // it names what it lacks
        QCOMPARE(onCopy({QStringLiteral("log"), ref, QStringLiteral("it goes on")}).exitCode, 0);
        const Call again = call("recover"); // never over an earlier copy
        QVERIFY(again.exitCode == 0 && !again.out.contains(copy.toUtf8()) && again.out.contains("The original is untouched."));
    }

    void recoveringNeedsAJournalThatNobodyHasOpen()
    {
        QCOMPARE(call("recover").exitCode, 3);
        declare();
        const auto owner = start({QStringLiteral("--journal"), path("j.db"), QStringLiteral("watch")});
        QTRY_VERIFY(call("recover").exitCode == 1);
        const Call busy = call("recover");
        QVERIFY2(busy.exitCode == 1 && isOneSentence(busy.error), qPrintable(busy.error));
        ::kill(pid_t(owner->processId()), SIGTERM);
        QVERIFY(owner->waitForFinished(10000));
        const Call healthy = call("recover --json");
        QCOMPARE(healthy.exitCode, 0);
        QCOMPARE(healthy.object().value(u"damaged").toInt(), 0);
    }

    void theRehearsalHasTheFiguresOfItsSource()
    {
        const Call c = call("rehearse checkout --speed instant --json");
        QVERIFY2(c.exitCode == 0, qPrintable(c.error));
        const QJsonObject o = c.object(), figures = o.value(u"figures").toObject();
        QCOMPARE(figures.value(u"acknowledged_ms").toInteger(), 2 * 60000);
        QCOMPARE(figures.value(u"declared_min").toDouble(), 4.0);
        QCOMPARE(figures.value(u"mitigated_min").toDouble(), 16.0);
        QCOMPARE(figures.value(u"resolved_min").toDouble(), 18.0);
        QVERIFY(figures.value(u"impact_started").isNull());
        QCOMPARE(o.value(u"severity").toString(), QStringLiteral("SEV-2"));
        QCOMPARE(o.value(u"roles")[u"commander"].toString(), QStringLiteral("bob"));
        QCOMPARE(o.value(u"journal").toString(), path("j.db"));
        const QJsonArray entries = timeline(o.value(u"ref").toString());
        QVERIFY(std::count_if(entries.begin(), entries.end(), [](const QJsonValue &v) { return !v[u"automatic"].toBool(); }) >= 13);
        QCOMPARE(call("verify").exitCode, 0);
    }

    void aRehearsalWithoutAJournalMakesItsOwn()
    {
        const Call c = callRaw({QStringLiteral("rehearse"), QStringLiteral("checkout"), QStringLiteral("--json")});
        QCOMPARE(c.exitCode, 0);
        const QString journal = c.object().value(u"journal").toString();
        QVERIFY(journal.startsWith(path("data") + QStringLiteral("/quarterdeck/practice/checkout-")));
        QVERIFY(QFile::exists(journal));
        QVERIFY(!QFile::exists(path("data") + QStringLiteral("/quarterdeck/journal.db")));
    }

    void aRehearsalWithShotsWritesItsExportsAndFigures()
    {
        call({QStringLiteral("rehearse"), QStringLiteral("checkout"), QStringLiteral("--shots"), path("shots")}); // pictures need the window program
        for (const char *name : {"incident.json", "incident.md", "incident.html", "incident.pdf", "figures.json", "figures.txt"})
            QVERIFY2(QFileInfo(path("shots") + u'/' + QLatin1String(name)).size() > 0, name);
        QFile figures(path("shots/figures.txt"));
        QVERIFY(figures.open(QIODevice::ReadOnly));
        const QByteArray text = figures.readAll();
        QVERIFY(text.contains("18 min after detection"));
        QVERIFY(text.contains("not recorded"));
    }

    void aScenarioFileCanBePlayed()
    {
        QFile file(path("mine.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"name":"mine","title":"t","starts":"2024-01-01T00:00:00Z","steps":[{"after":"0s","as":"x","do":"declare","title":"Mine"},
                      {"after":"1s","as":"x","do":"log","line":"hello"}]})");
        file.close();
        QCOMPARE(call({QStringLiteral("rehearse"), path("mine.json"), QStringLiteral("--speed"), QStringLiteral("1000"), QStringLiteral("--json")}).object().value(u"entries").toInt(), 2);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"name":"mine"})");
        file.close();
        const Call bad = call({QStringLiteral("rehearse"), path("mine.json")});
        QCOMPARE(bad.exitCode, 1);
        QVERIFY(bad.error.contains(QStringLiteral("$.")));
    }

    void theShippedPoliciesAreListedAndShown()
    {
        const QJsonArray all = call("policy list --json").array();
        QStringList ids;
        for (const QJsonValue &one : all) {
            ids << one[u"id"].toString();
            QCOMPARE(one[u"in_use"].toBool(), ids.last() == u"four-level@1");
        }
        QCOMPARE(ids, QStringList({QStringLiteral("five-level@1"), QStringLiteral("four-level@1"), QStringLiteral("zero-based@1")}));
        QVERIFY(call("policy list").out.contains("* four-level@1"));
        const QJsonObject shown = call("policy show --json").object();
        QCOMPARE(shown.value(u"id").toString(), QStringLiteral("four-level@1"));
        const QJsonObject worst = shown.value(u"levels")[0].toObject();
        QCOMPARE(worst.value(u"commander_within_ms").toInteger(), 300000);
        QCOMPARE(worst.value(u"response")[u"status_page_ms"].toInteger(), 600000);
        QVERIFY(shown.value(u"levels")[3][u"response"][u"status_page_ms"].isNull());
        QVERIFY(!call("policy show --json").out.contains("_min\""));
        QCOMPARE(shown.value(u"matrix")[u"rows"].toArray().size(), 6);
        QCOMPARE(call("policy show five-level --json").object().value(u"levels").toArray().size(), 5);
        QVERIFY(call("policy show zero-based@1").out.contains("SEV-0"));
        QCOMPARE(call("policy show zero-based@2").exitCode, 3);
    }

    void aTeamsOwnPolicyIsCheckedKeptAndUsed()
    {
        const Call shipped = call("policy export");
        QCOMPARE(call("policy export five-level -o five.json").exitCode, 0);
        QCOMPARE(call("policy validate five.json").exitCode, 0);
        const auto write = [this](const QByteArray &content) {
            QFile file(path("ours.json"));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        };
        write(QByteArray(shipped.out).replace("\"commander_within_min\": 5", "\"commander_within_min\": -5"));
        const Call refused = call("policy use ours.json");
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(isOneSentence(refused.error) && refused.error.contains(QStringLiteral("levels[0].commander_within_min, ")));
        QCOMPARE(call("policy show --json").object().value(u"id").toString(), QStringLiteral("four-level@1")); // the old one stays
        write(QByteArray(shipped.out).replace("\"commander_within_min\": 5", "\"commander_within_min\": 7"));
        QVERIFY(call("policy use ours.json").error.contains(QStringLiteral("version"))); // shipped versions do not change
        write(QByteArray(shipped.out).replace("\"commander_within_min\": 5", "\"commander_within_min\": 7").replace("\"version\": 1", "\"version\": 2"));
        QCOMPARE(call("policy import ours.json").exitCode, 0);
        QCOMPARE(call("policy list --json").array().size(), 4);
        const QString before = declare();
        QCOMPARE(call("policy use four-level").exitCode, 0); // the newest of that name
        QCOMPARE(call("policy show --json").object().value(u"levels")[0][u"commander_within_ms"].toInteger(), 420000);
        QCOMPARE(show(declare()).value(u"policy").toString(), QStringLiteral("four-level@2"));
        QCOMPARE(show(before).value(u"policy").toString(), QStringLiteral("four-level@1"));

        QVERIFY(QFile::remove(path("j.db.policies/four-level@2.json"))); // gone: work goes on, with a warning
        const Call without = call("policy show --json");
        QCOMPARE(without.exitCode, 0);
        QVERIFY(without.error.contains(QStringLiteral("Warning")));
        QCOMPARE(without.object().value(u"id").toString(), QStringLiteral("four-level@1"));
        QCOMPARE(call("policy use zero-based").exitCode, 0);
        QCOMPARE(show(declare({QStringLiteral("--severity"), QStringLiteral("0")})).value(u"severity").toString(), QStringLiteral("SEV-0"));
        QCOMPARE(call("policy use five-level@9").exitCode, 3);
        QCOMPARE(call("policy use").exitCode, 2);
        QCOMPARE(call("policy use ../j.db").exitCode, 3);
    }

    void aPublishedPolicyReachesWhoWatchesAndIsNoIncident()
    {
        const QString before = declare();
        const auto watcher = start({QStringLiteral("--journal"), path("j.db"), QStringLiteral("watch")}); // it owns the journal
        watcher->setReadChannel(QProcess::StandardError);
        while (!watcher->canReadLine())
            QVERIFY(watcher->waitForReadyRead(10000));
        watcher->setReadChannel(QProcess::StandardOutput);
        QFile file(path("ours.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(call("policy export").out).replace("\"commander_within_min\": 5", "\"commander_within_min\": 7").replace("\"version\": 1", "\"version\": 2"));
        file.close();
        const Call published = call("policy import ours.json --use --json");
        QCOMPARE(published.exitCode, 0);
        QCOMPARE(published.object().value(u"id").toString(), QStringLiteral("four-level@2"));
        while (!watcher->canReadLine())
            QVERIFY(watcher->waitForReadyRead(10000));
        const QJsonObject event = QJsonDocument::fromJson(watcher->readLine()).object();
        QCOMPARE(event.value(u"kind").toString(), QStringLiteral("policy.published"));
        QCOMPARE(event.value(u"payload")[u"policy"].toString(), QStringLiteral("four-level@2"));
        QVERIFY(!event.value(u"payload").toObject().contains(u"document"));
        QVERIFY(call("policy use four-level@2").out.contains("already"));
        QCOMPARE(show(declare()).value(u"policy").toString(), QStringLiteral("four-level@2")); // by the watching owner, which was not started again
        QCOMPARE(show(before).value(u"policy").toString(), QStringLiteral("four-level@1"));
        QCOMPARE(call("list --json").array().size(), 2);
        QCOMPARE(call("search four --json").array().size(), 0);
        QVERIFY(call("verify --json").object().value(u"clean").toBool());
        QCOMPARE(call("metrics --json").object().value(u"counts")[u"incidents"].toInt(), 2);
        ::kill(pid_t(watcher->processId()), SIGINT);
        QVERIFY(watcher->waitForFinished(10000));
    }

    void whatNoConsoleCanUseIsRefusedByPath_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("where");
        QTest::newRow("a misspelt key") << QByteArray("\"acknowledge_min\": 5") << QByteArray("\"acknowlege_min\": 5") << QStringLiteral("levels[0].response.acknowlege_min, ");
        QTest::newRow("a negative deadline") << QByteArray("\"acknowledge_min\": 5") << QByteArray("\"acknowledge_min\": -5") << QStringLiteral("levels[0].response.acknowledge_min, ");
        QTest::newRow("a level missing in the matrix") << QByteArray("\"name\": \"SEV-4\"") << QByteArray("\"name\": \"SEV-7\"") << QStringLiteral("matrix.rows[0].cells.SEV-7, ");
        QTest::newRow("a ladder in a circle") << QByteArray("\"next\": \"L4\"") << QByteArray("\"next\": \"L1\"") << QStringLiteral("ladder.rows[2].next, ");
        QTest::newRow("5 MB") << QByteArray("{\n") << QByteArray("{\n") + QByteArray(5 * 1024 * 1024, ' ') << QStringLiteral("the file, ");
    }

    void whatNoConsoleCanUseIsRefusedByPath()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, where);
        QByteArray document = call("policy export").out;
        const qsizetype at = document.indexOf(before);
        QVERIFY(at >= 0);
        document.replace(at, before.size(), after).replace("\"version\": 1", "\"version\": 2");
        QFile file(path("ours.json"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(document) == document.size());
        file.close();
        for (const char *command : {"policy use ours.json", "policy import ours.json --use", "policy import ours.json", "policy validate ours.json"}) {
            const Call refused = call(command);
            QCOMPARE(refused.exitCode, 1);
            QVERIFY2(isOneSentence(refused.error) && refused.error.contains(where), qPrintable(refused.error));
        }
        QCOMPARE(call("policy show --json").object().value(u"id").toString(), QStringLiteral("four-level@1")); // the old one stays
        QCOMPARE(call("policy list --json").array().size(), 3);
    }

    void severityFollowsFromAnswers()
    {
        const QString ref = declare();
        const auto rate = [&](const QString &answers, const QStringList &more = {}) {
            return call(QStringList{QStringLiteral("severity"), ref, QStringLiteral("--answers"), answers, QStringLiteral("--json")} + more);
        };
        const QJsonObject first = rate(QStringLiteral("users=3 data=2/3")).object();
        QCOMPARE(first.value(u"severity").toString(), QStringLiteral("SEV-2"));
        const QJsonObject assessment = first.value(u"assessment").toObject();
        QCOMPARE(assessment.value(u"answered").toInt(), 2);
        QCOMPARE(assessment.value(u"asked").toInt(), 6);
        QCOMPARE(assessment.value(u"policy").toString(), QStringLiteral("four-level@1"));
        QCOMPARE(assessment.value(u"answers")[u"data"].toString(), QStringLiteral("2/3"));
        QCOMPARE(assessment.value(u"decided_by").toArray(), QJsonArray{QStringLiteral("data")});
        QCOMPARE(rate(QStringLiteral("users=1")).object().value(u"severity").toString(), QStringLiteral("SEV-1")); // raising needs no reason

        const qint64 before = events();
        const Call lowering = rate(QStringLiteral("users=4 data=4"));
        QCOMPARE(lowering.exitCode, 1);
        QVERIFY(isOneSentence(lowering.error) && lowering.error.contains(QStringLiteral("--reason")));
        QCOMPARE(events(), before); // no answers without the level
        const QStringList why{QStringLiteral("--reason"), QStringLiteral("only staff saw it")};
        QCOMPARE(rate(QStringLiteral("users=4 data=4"), why).object().value(u"severity").toString(), QStringLiteral("SEV-4"));
        QCOMPARE(rate(QStringLiteral("users=4"), why).exitCode, 0); // the same level: only the answers are new
        QCOMPARE(events(), before + 3);
        QVERIFY(call("timeline", {ref}).out.contains("users 4"));
        for (const QString &wrong : {QStringLiteral("weather=1"), QStringLiteral("users=9"), QString(), QStringLiteral("users")})
            QCOMPARE(rate(wrong).exitCode, 2);
        QCOMPARE(call({QStringLiteral("severity"), ref}).exitCode, 2);
        QCOMPARE(call({QStringLiteral("severity"), ref, QStringLiteral("2"), QStringLiteral("--answers"), QStringLiteral("users=1")}).exitCode, 2);
    }

    void filesAreKeptOnceAndLargeOnesRefused()
    {
        const QString ref = declare();
        const qint64 before = events();
        const qint64 empty = QFileInfo(path("j.db")).size();
        QFile dump(path("core.dump"));
        QVERIFY(dump.open(QIODevice::WriteOnly) && dump.resize(40LL * 1024 * 1024));
        dump.close();
        const Call refused = call(QStringList{QStringLiteral("attach"), ref, QStringLiteral("core.dump"), QStringLiteral("what it left")});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(isOneSentence(refused.error) && refused.error.contains(QStringLiteral("core.dump")) && refused.error.contains(QStringLiteral("25 MB")),
                 qPrintable(refused.error));
        QCOMPARE(events(), before);

        const QByteArray png = noisyPng(1180);
        QVERIFY(png.size() > 4'000'000);
        QFile picture(path("dashboard.png"));
        QVERIFY(picture.open(QIODevice::WriteOnly) && picture.write(png) == png.size());
        picture.close();
        for (const char *line : {"f: error rate climbs @alice", "still climbs", "-5m and before"})
            QCOMPARE(call(QStringList{QStringLiteral("attach"), ref, QStringLiteral("dashboard.png"), QStringLiteral("--"), QString::fromLatin1(line)}).exitCode, 0);
        QVERIFY2(QFileInfo(path("j.db")).size() - empty < 5'000'000, "the picture is kept once");

        const QString hash = QString::fromLatin1(QCryptographicHash::hash(png, QCryptographicHash::Sha256).toHex());
        QStringList shown;
        for (const QJsonValue &entry : timeline(ref)) {
            const QJsonArray files = entry[u"files"].toArray();
            if (files.isEmpty())
                continue;
            QCOMPARE(files.size(), 1);
            QCOMPARE(files[0][u"name"].toString(), QStringLiteral("dashboard.png"));
            QCOMPARE(files[0][u"mime"].toString(), QStringLiteral("image/png"));
            QCOMPARE(files[0][u"bytes"].toInteger(), qint64(png.size()));
            QCOMPARE(files[0][u"sha256"].toString(), hash);
            shown << entry[u"type"].toString() + u' ' + entry[u"text"].toString();
        }
        shown.sort();
        const QStringList expected{QStringLiteral("finding error rate climbs @alice"), QStringLiteral("note and before"), QStringLiteral("note still climbs")};
        QCOMPARE(shown, expected);
        QCOMPARE(call(QStringList{QStringLiteral("attachment"), ref, hash.left(8), QStringLiteral("-o"), QStringLiteral("-")}).out, png);
        QCOMPARE(call(QStringList{QStringLiteral("attachment"), ref, hash.left(8), QStringLiteral("--json")}).array().size(), 1);
        QCOMPARE(call("verify").exitCode, 0);
    }
};
QUARTERDECK_TEST(TestCtl);

#include "tst_ctl.moc"
