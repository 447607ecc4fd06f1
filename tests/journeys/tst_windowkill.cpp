// SPDX-License-Identifier: GPL-3.0-or-later
// The window killed while keys arrive, again and again, and two writers on its journal: nothing acknowledged is lost or doubled, and
// what was half typed comes back. Ten cycles and 300 entries; with QUARTERDECK_LONG=1 as often as the product promises.
#include "consoleprocess.h"
#include "support/testmain.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace quarterdeck;

namespace {

bool isLong() { return qEnvironmentVariableIntValue("QUARTERDECK_LONG") != 0; }

QString textOf(const QJsonValue &entry) { return entry.toObject().value(QLatin1String("text")).toString(); }

/// Everything logged by people, and how often.
QHash<QString, int> textsIn(const QJsonArray &timeline)
{
    QHash<QString, int> texts;
    for (const QJsonValue &entry : timeline) {
        if (!entry.toObject().value(QLatin1String("automatic")).toBool())
            ++texts[textOf(entry)];
    }
    return texts;
}

qint64 occurredIn(const QJsonValue &entry)
{
    return QDateTime::fromString(entry.toObject().value(QLatin1String("occurred_at")).toString(), Qt::ISODateWithMs).toMSecsSinceEpoch();
}

bool has(const QJsonArray &timeline, const QString &text, qint64 occurred)
{
    return std::any_of(timeline.begin(), timeline.end(),
                       [&](const QJsonValue &entry) { return textOf(entry) == text && occurredIn(entry) == occurred; });
}

/// What one cycle types.
struct Storm
{
    Storm() = default;
    explicit Storm(int cycle) : name(QStringLiteral("c%1").arg(cycle)), half(name + QStringLiteral(" half of a line that nobody ended"))
    {
        for (int line = 0; line < 6; ++line)
            lines << QStringLiteral("%1 line %2 of the storm").arg(name).arg(line);
    }
    QString name;
    QStringList lines;
    QString half;
};

/// What a killed window left beside its journal.
struct KeptDraft
{
    KeptDraft() = default;
    explicit KeptDraft(const QString &journal)
    {
        const QDir folder(QFileInfo(journal).path() + QStringLiteral("/drafts"));
        const QStringList names = folder.entryList({QStringLiteral("*.draft")}, QDir::Files);
        QFile file(folder.filePath(names.value(0)));
        if (names.isEmpty() || !file.open(QIODevice::ReadOnly))
            return;
        const QJsonObject draft = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonObject typed = draft.value(QLatin1String("line")).toObject();
        line = typed.value(QLatin1String("text")).toString();
        first = typed.value(QLatin1String("first")).toInteger();
        for (const QJsonValue &sent : draft.value(QLatin1String("unlogged")).toArray())
            unlogged << textOf(sent);
    }
    QString line;
    qint64 first = 0;
    QStringList unlogged;
};

/// Hears of every accepted event as it happens, through a process of its own. Ends before it would own the journal for long.
class Watcher
{
public:
    Watcher(const CommandLine &ctl, const QString &ref) : m_process(ctl.start({QStringLiteral("watch"), ref, QStringLiteral("--json")})) {}
    ~Watcher() { finish(); }
    bool isWatching()
    {
        return QTest::qWaitFor([this] { return (m_said += m_process->readAllStandardError()).contains('\n'); }, kSoonMs);
    }
    QSet<QString> texts()
    {
        m_heard += m_process->readAllStandardOutput();
        QSet<QString> texts;
        // What comes after the last line end was cut short.
        for (const QByteArray &line : m_heard.left(m_heard.lastIndexOf('\n') + 1).split('\n')) {
            static const QRegularExpression typed(QStringLiteral("\"text\":\\s*\"([^\"]*)\""));
            const QRegularExpressionMatch match = typed.match(QString::fromUtf8(line));
            if (match.hasMatch())
                texts.insert(match.captured(1));
        }
        return texts;
    }
    void finish()
    {
        if (m_process->state() == QProcess::NotRunning)
            return;
        ::kill(pid_t(m_process->processId()), SIGINT);
        m_process->waitForFinished(kSoonMs);
    }

private:
    std::unique_ptr<QProcess> m_process;
    QByteArray m_heard, m_said;
};

} // namespace

class WindowKillTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void killedWhileKeysArrive();
    void twoWritersWithTheWindowOpen_data();
    void twoWritersWithTheWindowOpen();

private:
    QString declare(const CommandLine &ctl) const;

    std::unique_ptr<Desktop> m_desktop;
    QString m_journal;
    int m_count = 0;
};

void WindowKillTest::initTestCase()
{
    m_desktop = std::make_unique<Desktop>();
    if (!m_desktop->problem().isEmpty())
        QSKIP(qPrintable(m_desktop->problem()));
}

void WindowKillTest::init()
{
    const QString folder = m_desktop->path(QStringLiteral("journal-%1").arg(++m_count));
    QVERIFY(QDir().mkpath(folder));
    m_journal = folder + QStringLiteral("/journal.db");
}

QString WindowKillTest::declare(const CommandLine &ctl) const
{
    return ctl.run({QStringLiteral("declare"), QStringLiteral("Checkout failing"), QStringLiteral("--json")}).json().object().value(QLatin1String("ref")).toString();
}

void WindowKillTest::killedWhileKeysArrive()
{
    const int cycles = isLong() ? 500 : 10;
    const CommandLine ctl(*m_desktop, m_journal);
    const QString ref = declare(ctl);
    QSet<QString> promised; // what was accepted while the window lived
    Storm storm;
    KeptDraft kept;
    int cut = 0, restored = 0;

    for (int cycle = 0; cycle <= cycles; ++cycle) {
        ConsoleProcess window(*m_desktop, m_journal, {QStringLiteral("--incident"), ref});
        QVERIFY2(window.isUp(ref), qPrintable(storm.name));
        QJsonArray timeline = ctl.timeline(ref);
        QHash<QString, int> logged = textsIn(timeline);
        for (const QString &text : std::as_const(promised))
            QVERIFY2(logged.value(text) == 1, qPrintable(text + QStringLiteral(" was promised and is there %1 times").arg(logged.value(text))));

        // The lines of the storm are there in the order typed, without a gap: logged, then sent but not answered, then half typed.
        int next = 0;
        while (next < storm.lines.size() && logged.value(storm.lines.at(next)) == 1)
            ++next;
        cut += next > 0 && next < storm.lines.size() ? 1 : 0;
        for (const QString &line : kept.unlogged) {
            if (storm.lines.contains(line) && !logged.contains(line))
                QCOMPARE(line, storm.lines.value(next++));
        }
        for (int line = next; line < storm.lines.size(); ++line)
            QVERIFY2(!logged.contains(storm.lines.at(line)), qPrintable(QStringLiteral("There is a gap before ") + storm.lines.at(line)));
        const bool halfIsLogged = std::any_of(timeline.begin(), timeline.end(), [&kept](const QJsonValue &entry) {
            return textOf(entry).startsWith(kept.line) && occurredIn(entry) == kept.first;
        });
        if (!kept.line.isEmpty() && !halfIsLogged) {
            const QString whole = storm.lines.value(next, storm.half);
            QVERIFY2(whole.startsWith(kept.line), qPrintable(kept.line + QStringLiteral(" is not the beginning of ") + whole));
            // Enter on an empty line does nothing, so pressing it until the line is back is safe.
            QVERIFY2(QTest::qWaitFor([&] {
                m_desktop->keys({QStringLiteral("Return")});
                timeline = ctl.timeline(ref);
                return has(timeline, kept.line.trimmed(), kept.first); // first: its first keystroke, in the run that was killed
            }, kSoonMs), qPrintable(kept.line));
            ++restored;
        }
        QSet<QString> seen;
        for (const QJsonValue &entry : std::as_const(timeline)) {
            const QString what = QStringLiteral("%1 at %2").arg(textOf(entry)).arg(occurredIn(entry));
            QVERIFY2(!seen.contains(what), qPrintable(what));
            seen.insert(what);
        }
        if (cycle == cycles)
            break;

        storm = Storm(cycle);
        Watcher watcher(ctl, ref);
        QVERIFY(watcher.isWatching());
        const auto keys = m_desktop->startTyping(storm.lines, storm.half);
        if (cycle % 3 == 2) {
            // All of it arrives, and what is half typed is on disk a moment after its last key.
            QTRY_COMPARE_WITH_TIMEOUT(KeptDraft(m_journal).line, storm.half, kSoonMs);
        } else {
            // In the middle, at a moment of no meaning.
            (void)keys->waitForFinished(int(QRandomGenerator::global()->bounded(20, 350)));
        }
        promised += watcher.texts();
        window.kill();
        promised += watcher.texts();
        QVERIFY(keys->state() == QProcess::NotRunning || keys->waitForFinished(kSoonMs)); // killing it too would leave a key held down
        watcher.finish();
        promised += watcher.texts();
        kept = KeptDraft(m_journal);
    }
    qInfo("%d cycles: %d killed between two lines, %d half lines restored, %lld entries promised", cycles, cut, restored, qlonglong(promised.size()));
    QVERIFY(restored >= cycles / 3 && (cut > 0 || !isLong()));
    QVERIFY(ctl.verifies());
}

void WindowKillTest::twoWritersWithTheWindowOpen_data()
{
    QTest::addColumn<bool>("killed");
    QTest::newRow("to the end") << false;
    QTest::newRow("killed in the middle") << true;
}

void WindowKillTest::twoWritersWithTheWindowOpen()
{
    QFETCH(bool, killed);
    const int each = isLong() ? 5000 : 300;
    const CommandLine ctl(*m_desktop, m_journal);
    const QString ref = declare(ctl);
    ConsoleProcess window(*m_desktop, m_journal, {QStringLiteral("--incident"), ref});
    QVERIFY(window.isUp(ref));

    std::unique_ptr<QProcess> writers[2];
    for (int writer = 0; writer < 2; ++writer) {
        QByteArray lines;
        for (int i = 0; i < each; ++i)
            lines += QStringLiteral("writer %1 line %2\n").arg(writer).arg(i).toUtf8();
        writers[writer] = ctl.start({QStringLiteral("log"), ref, QStringLiteral("-"), QStringLiteral("--json"), QStringLiteral("--as"), QStringLiteral("writer%1").arg(writer)}, lines);
    }
    if (killed) {
        QTRY_VERIFY_WITH_TIMEOUT(ctl.timeline(ref).size() > each / 2, kSoonMs);
        window.kill();
    }
    for (const auto &writer : writers) {
        QVERIFY(writer->waitForFinished(kSoonMs * 20));
        QCOMPARE(writer->exitCode(), 0);
        QCOMPARE(writer->readAllStandardOutput().count('\n'), each); // one acknowledgement for each
    }
    const QJsonArray timeline = ctl.timeline(ref);
    const QHash<QString, int> texts = textsIn(timeline);
    QCOMPARE(texts.size(), 2 * each);
    for (auto text = texts.begin(); text != texts.end(); ++text)
        QVERIFY2(text.value() == 1, qPrintable(text.key()));
    QSet<int> numbers;
    for (const QJsonValue &entry : timeline)
        numbers.insert(entry.toObject().value(QLatin1String("number")).toInt());
    QCOMPARE(numbers.size(), 2 * each + 1);
    QVERIFY(numbers.contains(1) && numbers.contains(2 * each + 1));
    QVERIFY(ctl.verifies());
    if (killed)
        return;

    // The window has them all: it finds the last line of each writer.
    if (!m_desktop->hasScreenReader() || window.labels().isEmpty())
        QSKIP("No screen reader's tools are installed, so what the window shows cannot be read.");
    m_desktop->keys({QStringLiteral("ctrl+f")});
    m_desktop->type(QStringLiteral("writer"));
    QTRY_VERIFY_WITH_TIMEOUT(!window.labels().filter(QStringLiteral("%1 match").arg(2 * each)).isEmpty(), kSoonMs);
}

QUARTERDECK_TEST(WindowKillTest);

#include "tst_windowkill.moc"
