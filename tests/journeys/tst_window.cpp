// SPDX-License-Identifier: GPL-3.0-or-later
// The real window, driven by real keys, judged by what the real command line reads from the journal afterwards.
#include "consoleprocess.h"
#include "support/testmain.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <unistd.h>

using namespace quarterdeck;

namespace {

QDateTime timeOf(const QJsonValue &value) { return QDateTime::fromString(value.toString(), Qt::ISODateWithMs); }

QString text(const QJsonValue &value) { return value.isNull() ? QStringLiteral("-") : value.isDouble() ? QString::number(value.toInt()) : value.toString(); }

/// One line for one entry, without its times.
QString gist(const QJsonObject &entry)
{
    QStringList people;
    for (const QJsonValue &person : entry.value(QLatin1String("people")).toArray())
        people << person.toString();
    QStringList parts{text(entry.value(QLatin1String("number"))), text(entry.value(QLatin1String("type"))), text(entry.value(QLatin1String("author"))),
                      text(entry.value(QLatin1String("text"))), QLatin1Char('[') + people.join(QLatin1Char(',')) + QLatin1Char(']')};
    if (!entry.value(QLatin1String("amends")).isNull())
        parts << QStringLiteral("earlier wording of ") + text(entry.value(QLatin1String("amends")));
    else if (entry.value(QLatin1String("amended")).toBool())
        parts << QStringLiteral("amended");
    if (entry.value(QLatin1String("struck")).toBool())
        parts << QStringLiteral("struck: ") + text(entry.value(QLatin1String("strike_reason")));
    if (!entry.value(QLatin1String("action")).isNull())
        parts << text(entry.value(QLatin1String("action"))) + QLatin1Char(' ') + text(entry.value(QLatin1String("state"))) + QStringLiteral(" to ")
                     + text(entry.value(QLatin1String("to")));
    return parts.join(QStringLiteral(" | "));
}

} // namespace

class WindowJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void incidentByKeysReadsExactlyAsTyped();
    void whatTheCommandLineLogsShowsInTheOpenWindow();
    void aScreenReaderReadsTheTimelineEntryByEntry();
    void restartOpensTheIncidentAgainAndSaysSoOnlyAfterAKill();
    void whatHappenedWhileItWasClosedIsTold();
    void unusableJournalIsSaidAndLeftAlone_data();
    void unusableJournalIsSaidAndLeftAlone();
    void wrongArgumentsAreUsageErrors_data();
    void wrongArgumentsAreUsageErrors();

private:
    std::unique_ptr<Desktop> m_desktop;
    QString m_journal;
    int m_count = 0;
};

void WindowJourneyTest::initTestCase()
{
    m_desktop = std::make_unique<Desktop>();
    if (!m_desktop->problem().isEmpty())
        QSKIP(qPrintable(m_desktop->problem()));
}

void WindowJourneyTest::init()
{
    const QString folder = m_desktop->path(QStringLiteral("journal-%1").arg(++m_count));
    QVERIFY(QDir().mkpath(folder));
    m_journal = folder + QStringLiteral("/journal.db");
}

void WindowJourneyTest::incidentByKeysReadsExactlyAsTyped()
{
    const CommandLine ctl(*m_desktop, m_journal);
    ConsoleProcess window(*m_desktop, m_journal);
    QVERIFY(window.isUp(QStringLiteral("Quarterdeck")));

    m_desktop->keys({QStringLiteral("ctrl+n")});
    m_desktop->type(QStringLiteral("Checkout failing in EU"));
    m_desktop->keys({QStringLiteral("Return")});
    QVERIFY(window.isUp(QStringLiteral("Checkout failing in EU")));
    const QString ref = window.title().section(QLatin1Char(' '), 0, 0);
    QVERIFY2(ref.startsWith(QStringLiteral("INC-")), qPrintable(ref));
    const auto entries = [&](const char *field, const QJsonValue &value) {
        const QJsonArray timeline = ctl.timeline(ref);
        return std::count_if(timeline.begin(), timeline.end(),
                             [&](const QJsonValue &entry) { return entry.toObject().value(QLatin1String(field)) == value; });
    };

    const QDateTime begun = QDateTime::currentDateTimeUtc();
    // A whole minute a little back. Just after midnight that is yesterday's, as the line will read it too.
    const QDateTime acknowledged = begun.addSecs(-10 * 60 - begun.time().second()).addMSecs(-begun.time().msec());
    m_desktop->keys({QStringLiteral("ctrl+l")});
    m_desktop->type(acknowledged.toString(QStringLiteral("HH:mm")) + QStringLiteral("z alice acknowledged"));
    m_desktop->keys({QStringLiteral("Return")});
    m_desktop->type(QStringLiteral("!roll back v3.2 @alice"));
    m_desktop->keys({QStringLiteral("Return")});
    m_desktop->type(QStringLiteral("-2m > @bob check the pool /10"));
    m_desktop->keys({QStringLiteral("Return")});
    QTRY_COMPARE_WITH_TIMEOUT(entries("author", QStringLiteral("dana")), 3, kSoonMs);
    const QDateTime logged = QDateTime::currentDateTimeUtc();

    // The timeline is the pane before the line; the latest entry is the decision, the earliest alice's.
    m_desktop->keys({QStringLiteral("shift+F6"), QStringLiteral("End"), QStringLiteral("F2")});
    m_desktop->type(QStringLiteral(" and v3.1"));
    m_desktop->keys({QStringLiteral("Return")});
    QTRY_COMPARE_WITH_TIMEOUT(entries("amended", true), 1, kSoonMs);
    m_desktop->keys({QStringLiteral("shift+F6"), QStringLiteral("Home"), QStringLiteral("Delete")});
    m_desktop->type(QStringLiteral("wrong minute"));
    m_desktop->keys({QStringLiteral("Return")});
    QTRY_COMPARE_WITH_TIMEOUT(entries("struck", true), 1, kSoonMs);
    m_desktop->keys({QStringLiteral("ctrl+t"), QStringLiteral("3"), QStringLiteral("Return")});
    QTRY_COMPARE_WITH_TIMEOUT(ctl.show(ref).value(QLatin1String("status")).toString(), QStringLiteral("mitigating"), kSoonMs);
    m_desktop->keys({QStringLiteral("ctrl+r")});
    m_desktop->type(QStringLiteral("bob"));
    m_desktop->keys({QStringLiteral("Return"), QStringLiteral("1")});
    const auto commander = [&] { return ctl.show(ref).value(QLatin1String("roles")).toObject().value(QLatin1String("commander")).toString(); };
    QTRY_COMPARE_WITH_TIMEOUT(commander(), QStringLiteral("bob"), kSoonMs);
    m_desktop->keys({QStringLiteral("ctrl+z")});
    QTRY_COMPARE_WITH_TIMEOUT(commander(), QString(), kSoonMs);

    const QJsonArray timeline = ctl.timeline(ref, true);
    QStringList gists;
    QHash<QString, QJsonObject> byText;
    for (const QJsonValue &entry : timeline) {
        gists << gist(entry.toObject());
        byText.insert(entry.toObject().value(QLatin1String("text")).toString(), entry.toObject());
    }
    const QStringList expected{
        QStringLiteral("2 | note | dana | alice acknowledged | [] | struck: wrong minute"),
        QStringLiteral("4 | action | dana | @bob check the pool | [bob] | A1 open to bob"),
        QStringLiteral("1 | detection | console | Declared by dana: Checkout failing in EU | []"),
        QStringLiteral("- | decision | dana | roll back v3.2 @alice | [alice] | earlier wording of 3"),
        QStringLiteral("3 | decision | dana | roll back v3.2 @alice and v3.1 | [alice] | amended"),
        QStringLiteral("5 | note | console | Status Detected → Mitigating, by dana | []"),
        QStringLiteral("6 | note | console | Incident commander: bob, by dana | []"),
        QStringLiteral("7 | note | console | Incident commander: vacant, bob released by dana | []"),
    };
    QCOMPARE(gists, expected);

    const auto when = [&](const char *entry, const char *which) { return timeOf(byText.value(QLatin1String(entry)).value(QLatin1String(which))); };
    QCOMPARE(when("alice acknowledged", "occurred_at"), acknowledged);
    for (const char *entry : {"alice acknowledged", "@bob check the pool", "roll back v3.2 @alice"})
        QVERIFY(when(entry, "recorded_at") >= begun && when(entry, "recorded_at") <= logged);
    // The first keystroke counts, not Enter; and an amendment changes neither time.
    QVERIFY(when("roll back v3.2 @alice", "occurred_at") >= begun);
    QVERIFY(when("roll back v3.2 @alice", "occurred_at") < when("roll back v3.2 @alice", "recorded_at"));
    QCOMPARE(when("roll back v3.2 @alice and v3.1", "occurred_at"), when("roll back v3.2 @alice", "occurred_at"));
    const qint64 back = when("@bob check the pool", "occurred_at").msecsTo(when("@bob check the pool", "recorded_at"));
    QVERIFY2(back >= 120000 && back < 120000 + kSoonMs, qPrintable(QString::number(back)));
    QCOMPARE(when("@bob check the pool", "occurred_at").msecsTo(when("@bob check the pool", "due_at")), 600000);
    QVERIFY(ctl.verifies());
}

void WindowJourneyTest::whatTheCommandLineLogsShowsInTheOpenWindow()
{
    if (!m_desktop->hasScreenReader())
        QSKIP("The accessibility bus (at-spi2-core, dbus) is not installed, so what the window shows cannot be read.");
    const CommandLine ctl(*m_desktop, m_journal);
    ConsoleProcess window(*m_desktop, m_journal);
    QVERIFY(window.isUp(QStringLiteral("Quarterdeck")));
    if (window.labels().isEmpty())
        QSKIP("pyatspi is not installed, so what the window shows cannot be read.");

    const Answer declared = ctl.run({QStringLiteral("declare"), QStringLiteral("Search is slow"), QStringLiteral("--json")});
    QCOMPARE(declared.exitCode, 0);
    const QString ref = declared.json().object().value(QLatin1String("ref")).toString();
    const auto shows = [&window](const QString &words) { return !window.labels().filter(words).isEmpty(); };
    QTRY_VERIFY_WITH_TIMEOUT(shows(QStringLiteral("1 active incident")), kSoonMs);

    m_desktop->keys({QStringLiteral("ctrl+j")});
    m_desktop->type(ref);
    m_desktop->keys({QStringLiteral("Return")});
    QVERIFY(window.isUp(QStringLiteral("Search is slow")));
    m_desktop->keys({QStringLiteral("ctrl+f")});
    m_desktop->type(QStringLiteral("shard"));
    QTRY_VERIFY_WITH_TIMEOUT(window.editorText(QStringLiteral("Find")) == QStringLiteral("shard"), kSoonMs);
    QTRY_VERIFY_WITH_TIMEOUT(shows(QStringLiteral("No match")), kSoonMs);
    QCOMPARE(ctl.run({QStringLiteral("log"), ref, QStringLiteral("one shard is down")}).exitCode, 0);
    QTRY_VERIFY_WITH_TIMEOUT(shows(QStringLiteral("1 match")), kSoonMs);
    QCOMPARE(ctl.run({QStringLiteral("status"), ref, QStringLiteral("monitoring")}).exitCode, 0);
    QTRY_VERIFY_WITH_TIMEOUT(shows(QStringLiteral("Status Monitoring")), kSoonMs);
}

void WindowJourneyTest::aScreenReaderReadsTheTimelineEntryByEntry()
{
    const CommandLine ctl(*m_desktop, m_journal);
    const QString ref = ctl.run({QStringLiteral("declare"), QStringLiteral("Search is slow"), QStringLiteral("--json")})
                            .json().object().value(QLatin1String("ref")).toString();
    ConsoleProcess window(*m_desktop, m_journal, {QStringLiteral("--incident"), ref});
    QVERIFY(window.isUp(ref));
    if (!m_desktop->hasScreenReader() || window.labels().isEmpty())
        QSKIP("No screen reader's tools are installed, so what the window says cannot be read.");
    const QString timeline = QStringLiteral("Timeline");
    QTRY_COMPARE_WITH_TIMEOUT(window.rows(timeline).size(), 1, kSoonMs);
    QCOMPARE(ctl.run({QStringLiteral("log"), ref, QStringLiteral("! roll back v3.2"), QStringLiteral("--as"), QStringLiteral("dana")}).exitCode, 0);
    const auto readsAs = [&](int row, const QString &start, const QString &end) {
        const QString name = window.rows(timeline).value(row);
        return name.startsWith(start) && name.endsWith(end);
    };
    QTRY_VERIFY2_WITH_TIMEOUT(readsAs(1, QStringLiteral("Entry 2, "), QStringLiteral(", Decision, by dana, roll back v3.2")),
                              qPrintable(window.rows(timeline).join(QLatin1Char('\n'))), kSoonMs);
    const auto heard = [&window](const QString &start, const QString &end) {
        const QStringList all = window.heard();
        return std::any_of(all.begin(), all.end(), [&](const QString &one) { return one.startsWith(start) && one.endsWith(end); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(heard(QStringLiteral("added Entry 2, "), QStringLiteral("roll back v3.2")), kSoonMs);

    m_desktop->keys({QStringLiteral("ctrl+l"), QStringLiteral("shift+F6"), QStringLiteral("End")});
    // The row, not the list, is heard last.
    QTRY_VERIFY_WITH_TIMEOUT(window.heard().value(window.heard().size() - 1).startsWith(QStringLiteral("focus Entry 2, ")), kSoonMs);
    m_desktop->keys({QStringLiteral("Up")});
    QTRY_VERIFY_WITH_TIMEOUT(heard(QStringLiteral("focus Entry 1, "), QStringLiteral(": Search is slow")), kSoonMs);
    m_desktop->keys({QStringLiteral("End"), QStringLiteral("Delete")});
    m_desktop->type(QStringLiteral("not done"));
    m_desktop->keys({QStringLiteral("Return")});
    QTRY_VERIFY_WITH_TIMEOUT(readsAs(1, QStringLiteral("Entry 2, "), QStringLiteral("withdrawn: not done")), kSoonMs);
}

void WindowJourneyTest::restartOpensTheIncidentAgainAndSaysSoOnlyAfterAKill()
{
    const CommandLine ctl(*m_desktop, m_journal);
    const QString ref = ctl.run({QStringLiteral("declare"), QStringLiteral("Checkout failing"), QStringLiteral("--json")})
                            .json().object().value(QLatin1String("ref")).toString();
    const auto saysSo = [](ConsoleProcess &window) { return !window.labels().filter(QStringLiteral("closed unexpectedly")).isEmpty(); };
    {
        ConsoleProcess window(*m_desktop, m_journal, {QStringLiteral("--incident"), ref});
        QVERIFY(window.isUp(ref));
        m_desktop->keys({QStringLiteral("ctrl+q"), QStringLiteral("2"), QStringLiteral("Return")});
        QCOMPARE(window.exitCode(), 0);
    }
    {
        ConsoleProcess window(*m_desktop, m_journal);
        QVERIFY(window.isUp(ref));
        window.terminate(); // as a logout does
        QCOMPARE(window.exitCode(), 0);
    }
    bool readable = false;
    {
        ConsoleProcess window(*m_desktop, m_journal);
        QVERIFY(window.isUp(ref));
        readable = m_desktop->hasScreenReader() && !window.labels().isEmpty();
        QVERIFY(!readable || !saysSo(window));
        window.kill();
    }
    ConsoleProcess window(*m_desktop, m_journal);
    QVERIFY(window.isUp(ref));
    if (!readable)
        QSKIP("No screen reader's tools are installed, so what the window says cannot be read.");
    QTRY_VERIFY_WITH_TIMEOUT(saysSo(window), kSoonMs);
    QTRY_VERIFY_WITH_TIMEOUT(window.focus().contains(QStringLiteral("Scribe line")), kSoonMs);
}

void WindowJourneyTest::whatHappenedWhileItWasClosedIsTold()
{
    const CommandLine ctl(*m_desktop, m_journal);
    const QString ref = ctl.run({QStringLiteral("declare"), QStringLiteral("Checkout failing"), QStringLiteral("--json")})
                            .json().object().value(QLatin1String("ref")).toString();
    const auto told = [](ConsoleProcess &window) { return window.labels().filter(QStringLiteral("Since you stepped out")).join(u'\n'); };
    {
        ConsoleProcess window(*m_desktop, m_journal, {QStringLiteral("--incident"), ref});
        QVERIFY(window.isUp(ref));
        if (!m_desktop->hasScreenReader() || window.labels().isEmpty())
            QSKIP("No screen reader's tools are installed, so what the window says cannot be read.");
        m_desktop->keys({QStringLiteral("ctrl+q"), QStringLiteral("2"), QStringLiteral("Return")});
        QCOMPARE(window.exitCode(), 0);
    }
    for (const char *line : {"! roll back v3.2", "! keep the train stopped", "error rate falls"})
        QCOMPARE(ctl.run({QStringLiteral("log"), ref, QString::fromLatin1(line), QStringLiteral("--as"), QStringLiteral("alice")}).exitCode, 0);
    QCOMPARE(ctl.run({QStringLiteral("status"), ref, QStringLiteral("mitigating"), QStringLiteral("--as"), QStringLiteral("alice")}).exitCode, 0);
    ConsoleProcess window(*m_desktop, m_journal);
    QVERIFY(window.isUp(ref));
    QTRY_VERIFY_WITH_TIMEOUT(!told(window).isEmpty(), kSoonMs);
    QVERIFY2(told(window).contains(QStringLiteral("2 on decisions")) && told(window).contains(QStringLiteral("Mitigating")), qPrintable(told(window)));
    // It took nothing from the keyboard.
    m_desktop->type(QStringLiteral("I am back"));
    m_desktop->keys({QStringLiteral("Return")});
    QTRY_VERIFY_WITH_TIMEOUT(ctl.timeline(ref).last().toObject().value(QLatin1String("text")).toString() == QStringLiteral("I am back"), kSoonMs);
}

void WindowJourneyTest::unusableJournalIsSaidAndLeftAlone_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("not SQLite") << "text";
    QTest::newRow("a folder") << "folder";
    QTest::newRow("a folder that cannot be made") << "no parent";
    QTest::newRow("unreadable") << "unreadable";
    QTest::newRow("read-only") << "read-only";
}

void WindowJourneyTest::unusableJournalIsSaidAndLeftAlone()
{
    QFETCH(QString, kind);
    if ((kind == u"unreadable" || kind == u"read-only") && ::geteuid() == 0)
        QSKIP("The superuser may read and write everything; run as somebody else to see this one.");
    const QString folder = QFileInfo(m_journal).path(); // of this test alone
    QByteArray before;
    if (kind == u"folder") {
        QVERIFY(QDir().mkpath(m_journal));
    } else if (kind == u"no parent") {
        QFile file(m_journal);
        QVERIFY(file.open(QIODevice::WriteOnly));
        m_journal += QStringLiteral("/journal.db");
    } else {
        if (kind != u"text")
            QCOMPARE(CommandLine(*m_desktop, m_journal).run({QStringLiteral("declare"), QStringLiteral("Kept")}).exitCode, 0);
        QFile file(m_journal);
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (kind == u"text")
            file.write(QByteArray("This is a shopping list, not a journal.\n").repeated(400));
        file.seek(0);
        before = file.readAll();
        file.setPermissions(kind == u"unreadable" ? QFileDevice::Permissions() : kind == u"read-only" ? QFileDevice::ReadOwner : file.permissions());
        if (kind == u"read-only")
            QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    }
    ConsoleProcess window(*m_desktop, m_journal);
    QVERIFY(window.isUp(QStringLiteral("Quarterdeck")));
    QTRY_VERIFY_WITH_TIMEOUT(window.complaints().endsWith(".\n"), kSoonMs);
    const QByteArray sentence = window.complaints();
    QVERIFY2(sentence.startsWith("quarterdeck: ") && sentence.count('\n') == 1, sentence.constData());
    if (m_desktop->hasScreenReader() && kind != u"read-only") {
        const QStringList labels = window.labels();
        QVERIFY2(labels.isEmpty() || labels.contains(QString::fromUtf8(sentence.mid(13).trimmed())), qPrintable(labels.join(QLatin1Char('\n'))));
    }
    m_desktop->keys({QStringLiteral("alt+F4")});
    QVERIFY(window.exitCode() > 0);
    if (!before.isEmpty()) {
        QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        QFile file(m_journal);
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before);
    }
}

void WindowJourneyTest::wrongArgumentsAreUsageErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{QStringLiteral("--colour")};
    QTest::newRow("stray word") << QStringList{QStringLiteral("INC-7K3QZP")};
    QTest::newRow("no such theme") << QStringList{QStringLiteral("--theme"), QStringLiteral("pink")};
    QTest::newRow("cannot be a ref") << QStringList{QStringLiteral("--incident"), QStringLiteral("7")};
    QTest::newRow("no speed") << QStringList{QStringLiteral("--rehearse"), QStringLiteral("checkout"), QStringLiteral("--speed"), QStringLiteral("fast")};
}

void WindowJourneyTest::wrongArgumentsAreUsageErrors()
{
    QFETCH(QStringList, arguments);
    ConsoleProcess window(*m_desktop, m_journal, arguments);
    QCOMPARE(window.exitCode(), 2);
    QVERIFY(!window.complaints().isEmpty());
    QVERIFY(!QFile::exists(m_journal));
}

QUARTERDECK_TEST(WindowJourneyTest);

#include "tst_window.moc"
