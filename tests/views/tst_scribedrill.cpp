// SPDX-License-Identifier: GPL-3.0-or-later
// The drill of thirty minutes: an outage as it was spoken, typed into the real pane over a real journal, while a second console writes
// fifty entries a second into the same incident through the owner's socket.
#include "common/themestore.h"
#include "domain/fold.h"
#include "domain/scribegrammar.h"
#include "scribe/scribeline.h"
#include "scribe/scribepane.h"
#include "scribe/scribesession.h"
#include "scribe/timelineview.h"
#include "support/fakeclock.h"
#include "support/testmain.h"

#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <deque>

using namespace quarterdeck;

namespace {

constexpr Instant kBegin{1731679320000};        // 2024-11-15T14:02:00Z
constexpr Milliseconds kKey{60000 / (90 * 5)};  // 90 words of five letters a minute
constexpr Milliseconds kReaction{1200};         // from the spoken word to the first key
constexpr Milliseconds kWritten{500};           // the other console sends what it has this often
constexpr int kRemotePerSecond = 50;
constexpr int kDrillSeconds = 1800;
constexpr size_t kMostUnanswered = 6; // requests of the other console: it is as fast as the journal, not faster
constexpr qint64 kRightMs = 1000;
constexpr int kAnswerMs = 30000;

struct SpokenEvent
{
    Instant at;
    QString keys;
    EntryType type = EntryType::Note;
    QString person;
    QString when;
};

struct Key
{
    Qt::Key key = Qt::Key_unknown; ///< unknown: the letter
    QChar letter;
};

const QHash<QString, Qt::Key> &namedKeys()
{
    static const QHash<QString, Qt::Key> keys{{QStringLiteral("F4"), Qt::Key_F4}, {QStringLiteral("F5"), Qt::Key_F5},
                                              {QStringLiteral("F7"), Qt::Key_F7}, {QStringLiteral("F8"), Qt::Key_F8},
                                              {QStringLiteral("F9"), Qt::Key_F9}, {QStringLiteral("BS"), Qt::Key_Backspace}};
    return keys;
}

QVector<Key> keysOf(const QString &text)
{
    QVector<Key> keys;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype end = text.at(i) == u'{' ? text.indexOf(u'}', i) : -1;
        if (end > i) {
            keys.append(Key{namedKeys().value(text.mid(i + 1, end - i - 1), Qt::Key_unknown), QChar()});
            i = end;
        } else {
            keys.append(Key{Qt::Key_unknown, text.at(i)});
        }
    }
    return keys;
}

QVector<SpokenEvent> outage()
{
    QFile file(QStringLiteral(QUARTERDECK_TEST_DATA "/outage.tsv"));
    QVector<SpokenEvent> events;
    if (!file.open(QIODevice::ReadOnly))
        return events;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList part = line.split(u'\t');
        const QStringList spoken = part.value(0).split(u':');
        const qint64 seconds = spoken.value(0).toLongLong() * 60 + spoken.value(1).toLongLong();
        events.append({kBegin + Milliseconds(seconds * 1000), part.value(1), entryTypeFromKey(part.value(2)).value_or(EntryType::Note),
                       part.value(3) == u"-" ? QString() : part.value(3), part.value(4)});
    }
    return events;
}

/// What the log should say happened when: the oracle's words against the key that began the line, or the kept moment.
Instant meant(const SpokenEvent &event, Instant begun)
{
    if (event.when == u"now" || event.when == u"stamp")
        return begun;
    if (event.when.startsWith(u'-'))
        return begun - Milliseconds(event.when.mid(1).chopped(1).toLongLong() * 60000);
    const bool yesterday = event.when.startsWith(u"yd ");
    const QTime time = QTime::fromString(yesterday ? event.when.mid(3) : event.when, event.when.count(u':') == 2 ? u"H:mm:ss" : u"H:mm");
    return {QDateTime(QDate(2024, 11, yesterday ? 14 : 15), time, Qt::UTC).toMSecsSinceEpoch()};
}

/// What the console has to do meanwhile gets its turn, once.
void turn()
{
    bool turned = false;
    (void)QTest::qWaitFor([&turned] { return std::exchange(turned, true); }, kAnswerMs);
}

/// Another console on the same journal: a client of the owner's socket. It writes as time goes by and waits for nobody but the journal.
class OtherConsole
{
public:
    OtherConsole(const DoorOptions &options, const Clock &clock, const IncidentId &incident)
        : m_clock(clock),
          m_incident(incident),
          m_from(clock.now()),
          m_door(openDoor(options, clock))
    {}

    bool isClient() const { return m_door.ok() && !(*m_door)->isOwner(); }
    Door &door() { return **m_door; }
    int written() const { return m_written; }

    /// Sends what is due by now; true when the journal keeps up.
    bool writeDue(bool all = false)
    {
        const qint64 due = std::min<qint64>((m_clock.now() - m_from).count(), kDrillSeconds * 1000) * kRemotePerSecond / 1000;
        if (!all && due - m_written < kWritten.count() * kRemotePerSecond / 1000)
            return true;
        QVector<Command> commands;
        for (; m_written < due; ++m_written) {
            EntryBody body;
            body.text = QStringLiteral("probe %1 of the EU answers in %2 ms").arg(m_written).arg(m_written % 977);
            body.occurred = m_clock.now() - Milliseconds(m_written % 7 * 300); // some arrive late
            commands.append({CommandId::random(), m_incident, QStringLiteral("probe"), QStringLiteral("ops2"), m_clock.now(),
                             EntryLogged{body}, std::nullopt, std::nullopt});
        }
        m_sent.push_back(door().submitAll(commands));
        return answered(kMostUnanswered);
    }
    /// Waits until no more than so many requests have no answer.
    bool answered(size_t most)
    {
        while (m_sent.size() > most) {
            if (!QTest::qWaitFor([&] { return m_sent.front().isFinished(); }, kAnswerMs))
                return false;
            m_refused += m_sent.front().result().ok() ? 0 : 1;
            m_sent.pop_front();
        }
        return m_refused == 0;
    }

private:
    const Clock &m_clock;
    IncidentId m_incident;
    Instant m_from;
    Result<std::unique_ptr<Door>> m_door;
    std::deque<QFuture<Result<QVector<Result<Receipt>>>>> m_sent;
    int m_written = 0;
    int m_refused = 0;
};

/// The scribe: hears, reacts, types one key after the other, and keeps a moment with F12 when something is said into a line in work.
class DrillScribe
{
public:
    DrillScribe(ScribePane &pane, FakeClock &clock, OtherConsole &other) : m_pane(pane), m_clock(clock), m_other(other) {}

    struct Typed
    {
        Instant begun;  ///< the first key, or the kept moment
        QString inLine; ///< what the keys make without the program
    };
    const QVector<Typed> &typed() const { return m_typed; }
    int wrongKeys() const { return m_wrongKeys; }
    /// Times the console asked whether a second change is meant.
    int answers() const { return m_answers; }

    bool type(const QVector<SpokenEvent> &events)
    {
        for (qsizetype i = 0; i < events.size(); ++i) {
            const SpokenEvent *next = i + 1 < events.size() && events.at(i + 1).when == u"stamp" ? &events.at(i + 1) : nullptr;
            if (!waitUntil(events.at(i).at + kReaction) || !typeLine(events.at(i), next))
                return false;
        }
        return waitUntil(kBegin + Milliseconds(kDrillSeconds * 1000));
    }

private:
    bool typeLine(const SpokenEvent &event, const SpokenEvent *next)
    {
        Typed line{m_clock.now(), {}};
        if (m_stamp) {
            line.begun = *std::exchange(m_stamp, std::nullopt);
            QTest::keyClick(m_pane.line(), Qt::Key_F12, Qt::ShiftModifier);
        }
        bool begun = event.when == u"stamp";
        for (const Key &key : keysOf(event.keys)) {
            if (next && !m_stamp && m_clock.now() >= next->at) {
                QTest::keyClick(m_pane.line(), Qt::Key_F12);
                m_stamp = m_clock.now();
            }
            const bool letter = key.key == Qt::Key_unknown;
            if (letter && !begun) {
                line.begun = m_clock.now();
                begun = true;
            }
            letter ? QTest::keyClick(m_pane.line(), key.letter.toLatin1()) : QTest::keyClick(m_pane.line(), key.key);
            if (letter)
                line.inLine.append(key.letter);
            else if (key.key == Qt::Key_Backspace)
                line.inLine.chop(1);
            m_wrongKeys += m_pane.line()->toPlainText() == line.inLine ? 0 : 1;
            if (!pass(kKey))
                return false;
        }
        m_typed.append(line);
        QTest::keyClick(m_pane.line(), Qt::Key_Return);
        m_wrongKeys += m_pane.line()->isBlank() ? 0 : 1;
        return pass(kKey) && (!asksAboutASecondChange() || answer());
    }
    /// The room starts two mitigations at once, and means it.
    bool asksAboutASecondChange() const
    {
        const auto *button = m_pane.findChild<QPushButton *>(QStringLiteral("log-anyway"));
        return button && button->isVisible();
    }
    bool answer()
    {
        ++m_answers;
        QTest::keyClick(m_pane.line(), Qt::Key_L, Qt::AltModifier);
        // A button pressed by its letter shows for a tenth of a second that it was.
        const bool taken = QTest::qWaitFor([this] { return !asksAboutASecondChange(); }, kAnswerMs);
        return taken && m_pane.line()->hasFocus() && pass(kKey);
    }
    bool pass(Milliseconds time)
    {
        m_clock.advance(time);
        turn();
        return m_other.writeDue();
    }
    bool waitUntil(Instant at)
    {
        while (m_clock.now() < at) {
            if (!pass(std::min(kWritten, at - m_clock.now())))
                return false;
        }
        return true;
    }

    ScribePane &m_pane;
    FakeClock &m_clock;
    OtherConsole &m_other;
    QVector<Typed> m_typed;
    std::optional<Instant> m_stamp;
    int m_wrongKeys = 0;
    int m_answers = 0;
};

} // namespace

class ScribeDrillTest : public QObject
{
    Q_OBJECT

private slots:
    void theScriptIsWhatItClaims();
    void thirtyMinutesAreLoggedAsTheyWereSpoken();
};

void ScribeDrillTest::theScriptIsWhatItClaims()
{
    const QVector<SpokenEvent> events = outage();
    QCOMPARE(events.size(), 120);
    QVERIFY(std::is_sorted(events.cbegin(), events.cend(), [](const SpokenEvent &a, const SpokenEvent &b) { return a.at < b.at; }));
    QVERIFY(events.last().at - kBegin < Milliseconds(kDrillSeconds * 1000));
    QSet<EntryType> types;
    for (const SpokenEvent &event : events) {
        types.insert(event.type);
        const QVector<Key> keys = keysOf(event.keys);
        QVERIFY2(std::none_of(keys.cbegin(), keys.cend(), [](const Key &key) { return key.key == Qt::Key_unknown && key.letter.isNull(); }),
                 qPrintable(event.keys));
    }
    QCOMPARE(types.size(), qsizetype(kAllEntryTypes.size())); // every type is spoken
}

void ScribeDrillTest::thirtyMinutesAreLoggedAsTheyWereSpoken()
{
    QTemporaryDir folder;
    FakeClock clock(kBegin - Milliseconds(120000));
    DoorOptions options;
    options.journalPath = folder.filePath(QStringLiteral("journal.db"));
    options.policy.name = QStringLiteral("four-level");
    auto owner = openDoor(options, clock);
    QVERIFY2(owner.ok(), owner.ok() ? "" : qPrintable(owner.error().message));
    WarRoom room(std::move(owner).value(), clock, options.policy, QStringLiteral("dana"), options.journalPath);
    IncidentDeclared declared;
    declared.title = QStringLiteral("Checkout failing in EU and US");
    declared.at = clock.now();
    const QFuture<Result<Receipt>> declaring = room.declare(declared);
    QTRY_VERIFY_WITH_TIMEOUT(declaring.isFinished(), kAnswerMs);
    const Result<Receipt> receipt = declaring.result();
    QVERIFY(receipt.ok());
    clock.set(kBegin);

    ThemeStore themes;
    ScribePane pane(room, themes, folder.filePath(QStringLiteral("drafts/j-")));
    pane.setTimeFormat(TimeFormat(ZoneMode::Utc, QTimeZone::utc(), QLocale::c()));
    pane.resize(1280, 800);
    pane.setRailVisible(true);
    pane.setIncident(room.open(receipt->incident));
    pane.show();
    pane.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    pane.focusLine();
    QTRY_VERIFY(pane.line()->hasFocus());
    QTRY_VERIFY(pane.session()->incident()->isLoaded());

    OtherConsole other(options, clock, receipt->incident);
    QVERIFY(other.isClient());
    const QVector<SpokenEvent> events = outage();
    DrillScribe scribe(pane, clock, other);
    QVERIFY(scribe.type(events));
    QVERIFY(other.writeDue(true) && other.answered(0));
    QCOMPARE(other.written(), kRemotePerSecond * kDrillSeconds);
    QCOMPARE(scribe.wrongKeys(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(pane.session()->sent().isEmpty(), kAnswerMs);

    // What the other console reads of the log, in its order.
    const auto asked = other.door().incidentState(receipt->incident);
    QTRY_VERIFY_WITH_TIMEOUT(asked.isFinished(), kAnswerMs);
    QVERIFY(asked.result().ok());
    const Incident state = *asked.result();
    QVector<Entry> mine;
    std::copy_if(state.entries.cbegin(), state.entries.cend(), std::back_inserter(mine),
                 [](const Entry &entry) { return entry.author == u"dana" && !entry.isAutomatic(); });
    for (const DrillScribe::Typed &typed : scribe.typed()) {
        if (std::none_of(mine.cbegin(), mine.cend(), [&](const Entry &entry) { return typed.inLine.contains(entry.body.text); }))
            qInfo().noquote() << "not in the log:" << typed.inLine;
    }
    QCOMPARE(mine.size(), events.size());
    QCOMPARE(int(std::count_if(state.entries.cbegin(), state.entries.cend(), [](const Entry &e) { return e.author == u"probe"; })), other.written());

    int right = 0;
    QVector<qint64> errors;
    QVector<qint64> fromSpoken;
    for (qsizetype i = 0; i < events.size(); ++i) {
        const SpokenEvent &event = events.at(i);
        const EntryBody &body = mine.at(i).body;
        // No key was dropped, doubled or put elsewhere: the words end the line as it was typed.
        QVERIFY2(scribe.typed().at(i).inLine.endsWith(body.text) || body.type == EntryType::Action, qPrintable(scribe.typed().at(i).inLine));
        const qint64 error = std::abs((body.occurred - meant(event, scribe.typed().at(i).begun)).count());
        errors.append(error);
        if (event.when == u"now" || event.when == u"stamp")
            fromSpoken.append(std::abs((body.occurred - event.at).count()));
        const QString person = body.type == EntryType::Action ? body.assignee : body.people.value(0);
        const bool isRight = body.type == event.type && person == event.person && error <= kRightMs;
        right += isRight ? 1 : 0;
        if (!isRight)
            qInfo().noquote() << "not as spoken:" << event.keys << "->" << key(body.type) << person << toRfc3339(body.occurred);
    }
    std::sort(errors.begin(), errors.end());
    std::sort(fromSpoken.begin(), fromSpoken.end());
    const qint64 median = errors.at(errors.size() / 2);
    qInfo().noquote() << right << "of" << events.size() << "right; median error" << median << "ms from the first key,"
                      << fromSpoken.at(fromSpoken.size() / 2) << "ms from the spoken word (worst" << fromSpoken.last() << "ms);"
                      << scribe.answers() << "second changes confirmed with a key";
    QVERIFY2(right * 100 >= events.size() * 95, qPrintable(QString::number(right)));
    QVERIFY(median <= kRightMs);
    QVERIFY(fromSpoken.at(fromSpoken.size() / 2) <= 15000);
}

QUARTERDECK_TEST(ScribeDrillTest);

#include "tst_scribedrill.moc"
