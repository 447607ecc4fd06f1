// SPDX-License-Identifier: GPL-3.0-or-later
// When a console is heard, when a flood is collapsed, who is asked next, and the marks that are no alarms.
#include "domain/clockname.h"
#include "domain/fold.h"
#include "items/alarmpacing.h"
#include "items/escalation.h"
#include "items/incidentmark.h"
#include "testmain.h"

#include <QTest>

using namespace quarterdeck;

namespace {

constexpr Instant kStart{1731679200000}; // 2024-11-15T14:00:00Z
const SeverityLevel kSev1{1, QStringLiteral("SEV-1")}, kSev2{2, QStringLiteral("SEV-2")}, kSev3{3, QStringLiteral("SEV-3")};

constexpr Milliseconds seconds(int s) { return Milliseconds(s * 1000); }
constexpr Milliseconds minutes(int m) { return Milliseconds(m * 60000); }

const Policy &policy()
{
    static const Policy policy = [] {
        Policy p;
        PolicyLevel one{kSev1}, two{kSev2};
        one.commanderWithin = minutes(5);
        one.response.acknowledge = minutes(5);
        one.response.firstCustomerUpdate = minutes(10);
        one.response.customerCadence = minutes(30);
        two.commanderWithin = minutes(15);
        p.levels = {one, two, PolicyLevel{kSev3}};
        p.ladder.rows = {{QStringLiteral("L1"), minutes(0), {QStringLiteral("Primary on call")}, {}, {}, QStringLiteral("L2")},
                         {QStringLiteral("L2"), minutes(5), {QStringLiteral("Team lead")}, {}, {}, QStringLiteral("L3")},
                         {QStringLiteral("L3"), minutes(10), {}, {}, {}, {}}};
        return p;
    }();
    return policy;
}

/// An incident as its log tells it.
class Story
{
public:
    explicit Story(const SeverityLevel &level, Instant at = kStart, const QString &ref = QStringLiteral("INC-7K3QZP"))
    {
        IncidentDeclared p;
        p.ref = ref;
        p.title = QStringLiteral("Checkout failing");
        p.severity = level;
        p.at = at;
        tell(p, at);
    }
    void tell(const Payload &payload, Instant at, const QString &who = QStringLiteral("alice"))
    {
        Event event{EventId::random(), state.id, who, {}, at, state.lastSeq + 1, state.lastSeq, payload};
        fold(state, event);
    }
    void log(const QString &text, Instant at)
    {
        EntryBody body;
        body.text = text;
        body.occurred = at;
        tell(EntryLogged{body}, at);
    }
    Incident state{IncidentId::random()};
};

/// One second after the other, as a window asks; what was heard and when.
struct Ear
{
    AlarmPacing pacing;
    QVector<std::pair<int, AlarmVoice>> heard; ///< seconds since kStart

    void listen(const AlarmBook &book, int from, int to, bool isOn = true)
    {
        for (int second = from; second <= to; ++second) {
            const Instant now = kStart + seconds(second);
            if (const auto voice = pacing.next(book.alarms(now), book.flood(now).isFlood(), isOn, second * 1000))
                heard.append({second, *voice});
        }
    }
};

using Heard = QVector<std::pair<int, AlarmVoice>>;

} // namespace

class TestAlarms : public QObject
{
    Q_OBJECT
private slots:
    void theWorstComesFirst();
    void anIncidentThatIsOverLeaves();
    void oneNoteWhenDueThreeWhenOverdueAMinuteApart();
    void whatWasAnsweredInThePauseStaysSilent();
    void aSnoozeComesBackAsOverdue();
    void mutedIsSilentAndNothingIsMadeUpFor();
    void elevenInTenMinutesAreAFlood();
    void aFloodIsHeardOnceInTenMinutes();
    void theNextUpdateIsKnownOfEveryIncident();
    void theLadderNamesWhoIsNext();
    void theMarkIsUpForEightSecondsEveryTenMinutes();
    void aQuietLogIsTheScribesBusiness();
};

void TestAlarms::theWorstComesFirst()
{
    Story two(kSev2, kStart, QStringLiteral("INC-AAAAAA")), one(kSev1, kStart + minutes(12), QStringLiteral("INC-BBBBBB"));
    AlarmBook book;
    book.take(two.state, policy());
    book.take(one.state, policy());
    QVERIFY(book.alarms(kStart).isEmpty());
    const QVector<Alarm> due = book.alarms(kStart + minutes(15)); // SEV-2 over, SEV-1 due
    QCOMPARE(due.first().ref, QStringLiteral("INC-AAAAAA"));
    QCOMPARE(due.first().state, ClockState::Overdue);
    const QVector<Alarm> both = book.alarms(kStart + minutes(17)); // both over: severity before age
    QCOMPARE(both.first().ref, QStringLiteral("INC-BBBBBB"));
    one.tell(AlarmAnswered{clockname::Commander, {}, kStart + minutes(17), kStart + minutes(17), 0}, kStart + minutes(17));
    book.take(one.state, policy());
    const QVector<Alarm> answered = book.alarms(kStart + minutes(18));
    QCOMPARE(answered.first().reading.clock, clockname::Acknowledge);
    QCOMPARE(answered.last().state, ClockState::Acknowledged);
}

void TestAlarms::anIncidentThatIsOverLeaves()
{
    Story story(kSev1);
    AlarmBook book;
    book.take(story.state, policy());
    QCOMPARE(book.size(), 1);
    story.tell(StatusChanged{Status::Resolved, kStart + minutes(20)}, kStart + minutes(20));
    book.take(story.state, policy());
    QCOMPARE(book.size(), 0);
    Incident imported = Story(kSev1).state;
    imported.origin.system = QStringLiteral("statuspage");
    book.take(imported, policy());
    QCOMPARE(book.size(), 0);
}

void TestAlarms::oneNoteWhenDueThreeWhenOverdueAMinuteApart()
{
    Story story(kSev1);
    AlarmBook book;
    book.take(story.state, policy());
    Ear ear;
    ear.listen(book, 0, 330);
    // 2:00 no commander due; 4:00 acknowledgement and L2 due, one voice; 5:00 all three overdue, one voice.
    QCOMPARE(ear.heard, (Heard{{120, AlarmVoice::Amber}, {240, AlarmVoice::Amber}, {300, AlarmVoice::Red}}));
    story.tell(AlarmAnswered{clockname::Commander, {}, kStart + minutes(5), kStart + seconds(331), 0}, kStart + seconds(331));
    book.take(story.state, policy());
    ear.listen(book, 331, 470);
    QCOMPARE(ear.heard.size(), 3); // it is not repeated, answered or not
}

void TestAlarms::whatWasAnsweredInThePauseStaysSilent()
{
    Story first(kSev1), second(kSev1, kStart + seconds(30), QStringLiteral("INC-BBBBBB"));
    AlarmBook book;
    book.take(first.state, policy());
    book.take(second.state, policy());
    Ear held;
    held.listen(book, 0, 200);
    QCOMPARE(held.heard,
             (Heard{{120, AlarmVoice::Amber}, {180, AlarmVoice::Amber}})); // due at 2:30, heard a minute after the first
    Ear answered;
    answered.listen(book, 0, 150);
    second.tell(RoleAssigned{role::Commander, QStringLiteral("bob"), {}, kStart + seconds(160)}, kStart + seconds(160));
    book.take(second.state, policy());
    answered.listen(book, 151, 200);
    QCOMPARE(answered.heard, (Heard{{120, AlarmVoice::Amber}}));
}

void TestAlarms::aSnoozeComesBackAsOverdue()
{
    Story story(kSev2);
    AlarmBook book;
    book.take(story.state, policy());
    Ear ear;
    ear.listen(book, 0, 910);
    QCOMPARE(ear.heard.last(), (std::pair(900, AlarmVoice::Red)));
    const qsizetype before = ear.heard.size();
    story.tell(AlarmAnswered{clockname::Commander, {}, kStart + minutes(15), kStart + seconds(911), minutes(3).count()},
               kStart + seconds(911));
    book.take(story.state, policy());
    ear.listen(book, 911, 1089);
    QCOMPARE(ear.heard.size(), before);
    ear.listen(book, 1090, 1200);
    QCOMPARE(ear.heard.size(), before + 1);
    QCOMPARE(ear.heard.last(), (std::pair(1091, AlarmVoice::Red)));
}

void TestAlarms::mutedIsSilentAndNothingIsMadeUpFor()
{
    Story story(kSev1);
    AlarmBook book;
    book.take(story.state, policy());
    Ear ear;
    ear.listen(book, 0, 310, false);
    QVERIFY(ear.heard.isEmpty());
    ear.listen(book, 311, 400);
    QVERIFY(ear.heard.isEmpty());
    ear.listen(book, 401, 600); // due 8:00 first update and L3, overdue 10:00
    QCOMPARE(ear.heard, (Heard{{480, AlarmVoice::Amber}, {600, AlarmVoice::Red}}));
}

void TestAlarms::elevenInTenMinutesAreAFlood()
{
    AlarmBook book;
    QVector<Story> stories;
    for (int i = 0; i < 11; ++i)
        stories.append(Story(kSev2, kStart + seconds(i * 30), QStringLiteral("INC-AAAAA%1").arg(QChar(u'A' + ushort(i)))));
    Policy plain = policy();
    plain.ladder.rows.clear();
    for (int i = 0; i < 10; ++i)
        book.take(stories.at(i).state, plain);
    QCOMPARE(book.flood(kStart + minutes(15) - Milliseconds(1)).count, 0);
    QCOMPARE(book.flood(kStart + minutes(20)).count, 10);
    QVERIFY(!book.flood(kStart + minutes(20)).isFlood());
    book.take(stories.at(10).state, plain);
    QVERIFY(book.flood(kStart + minutes(20)).isFlood());
    QVERIFY(!book.flood(kStart + minutes(25)).isFlood()); // the first is ten minutes ago
    stories[0].tell(RoleAssigned{role::Commander, QStringLiteral("bob"), {}, kStart + minutes(16)}, kStart + minutes(16));
    book.take(stories.at(0).state, plain);
    QCOMPARE(book.flood(kStart + minutes(20)).count, 11); // it was an alert, whoever answered it since
}

void TestAlarms::aFloodIsHeardOnceInTenMinutes()
{
    AlarmBook book;
    Policy plain = policy();
    plain.ladder.rows.clear();
    for (int i = 0; i < 14; ++i) {
        const Story story(kSev2, kStart + seconds(i * 40), QStringLiteral("INC-AAAAA%1").arg(QChar(u'A' + ushort(i))));
        book.take(story.state, plain);
    }
    Ear ear;
    ear.listen(book, 899, 2400);
    int inFlood = 0;
    for (const auto &[second, voice] : ear.heard) {
        const Instant at = kStart + seconds(second);
        inFlood += book.flood(at).isFlood() ? 1 : 0;
    }
    QVERIFY(inFlood <= 1);
    for (qsizetype i = 1; i < ear.heard.size(); ++i)
        QVERIFY(ear.heard.at(i).first - ear.heard.at(i - 1).first >= 60);
    QVERIFY(!ear.heard.isEmpty());
}

void TestAlarms::theNextUpdateIsKnownOfEveryIncident()
{
    Story story(kSev1);
    AlarmBook book;
    QVERIFY(!book.nextUpdate(story.state.id));
    const int before = book.revision();
    book.take(story.state, policy());
    QVERIFY(book.revision() != before);
    QCOMPARE(book.nextUpdate(story.state.id)->dueAt, kStart + minutes(10));
    const int same = book.revision();
    story.log(QStringLiteral("nothing to do with it"), kStart + minutes(1));
    book.take(story.state, policy());
    QCOMPARE(book.revision(), same);
    story.tell(UpdateSent{QStringLiteral("customers"), QStringLiteral("We are on it."), kStart + minutes(9), std::nullopt},
               kStart + minutes(9));
    book.take(story.state, policy());
    QCOMPARE(book.nextUpdate(story.state.id)->dueAt, kStart + minutes(39));
    book.forget(story.state.id);
    QVERIFY(!book.nextUpdate(story.state.id));
}

void TestAlarms::theLadderNamesWhoIsNext()
{
    Story story(kSev1);
    const auto next = [&](Instant now) { return nextEscalation(clocksOf(story.state, policy()), story.state, policy(), now); };
    QCOMPARE(next(kStart)->step(), QStringLiteral("L2"));
    QCOMPARE(next(kStart)->reading.dueAt, kStart + minutes(5));
    QCOMPARE(next(kStart)->pages, QStringList{QStringLiteral("Team lead")});
    QCOMPARE(escalationText(*next(kStart)), QStringLiteral("Escalated to L2; to be paged: Team lead."));
    story.tell(AlarmAnswered{clockname::Escalation, QStringLiteral("L2"), kStart + minutes(5), kStart + minutes(6), 0},
               kStart + minutes(6));
    QCOMPARE(next(kStart + minutes(6))->step(), QStringLiteral("L3"));
    QCOMPARE(escalationText(*next(kStart + minutes(6))), QStringLiteral("Escalated to L3."));
    story.tell(RoleAssigned{role::Commander, QStringLiteral("bob"), {}, kStart + minutes(7)}, kStart + minutes(7));
    QVERIFY(!next(kStart + minutes(7))); // somebody has taken it on
}

void TestAlarms::theMarkIsUpForEightSecondsEveryTenMinutes()
{
    const Incident one = Story(kSev1).state, two = Story(kSev2).state, three = Story(kSev3).state;
    QVERIFY(!incidentmark::minutesAt(one, kStart));
    QVERIFY(!incidentmark::minutesAt(one, kStart + minutes(10) - Milliseconds(1)));
    QCOMPARE(incidentmark::minutesAt(one, kStart + minutes(10)), std::optional(10));
    QCOMPARE(incidentmark::minutesAt(two, kStart + minutes(30) + seconds(7)), std::optional(30));
    QVERIFY(!incidentmark::minutesAt(two, kStart + minutes(30) + seconds(8)));
    QVERIFY(!incidentmark::minutesAt(three, kStart + minutes(10)));
    Story detected(kSev1);
    detected.tell(MilestoneRecorded{Milestone::Detected, MilestoneValue::time(kStart - minutes(4)), {}}, kStart);
    QCOMPARE(incidentmark::minutesAt(detected.state, kStart + minutes(6)), std::optional(10)); // as "elapsed" in the strip
    Story over(kSev1);
    over.tell(StatusChanged{Status::Resolved, kStart + minutes(5)}, kStart + minutes(5));
    QVERIFY(!incidentmark::minutesAt(over.state, kStart + minutes(10)));
}

void TestAlarms::aQuietLogIsTheScribesBusiness()
{
    Story story(kSev1);
    QVERIFY(!incidentmark::quietFor(story.state, kStart + minutes(9)));
    QCOMPARE(incidentmark::quietFor(story.state, kStart + minutes(10)), std::optional(minutes(10)));
    story.log(QStringLiteral("8 % errors"), kStart + minutes(11));
    story.tell(StatusChanged{Status::Investigating, kStart + minutes(15)},
               kStart + minutes(15)); // the console's note is no entry
    QVERIFY(!incidentmark::quietFor(story.state, kStart + minutes(20)));
    QCOMPARE(incidentmark::quietFor(story.state, kStart + minutes(22)), std::optional(minutes(11)));
    QVERIFY(!incidentmark::quietFor(Story(kSev2).state, kStart + minutes(30)));

    QVERIFY(incidentmark::isScribe(story.state, QStringLiteral("dana"), true));
    QVERIFY(!incidentmark::isScribe(story.state, QStringLiteral("dana"), false));
    story.tell(RoleAssigned{role::Scribe, QStringLiteral("dana"), {}, kStart + minutes(1)}, kStart + minutes(1));
    QVERIFY(incidentmark::isScribe(story.state, QStringLiteral("dana"), false));
    QVERIFY(!incidentmark::isScribe(story.state, QStringLiteral("bob"), true));
}

QUARTERDECK_TEST(TestAlarms);
#include "tst_alarms.moc"
