// SPDX-License-Identifier: GPL-3.0-or-later
// Who was called, when, and how evenly; and what is alike because of its cause.
#include "facts.h"
#include "metrics/factscodec.h"
#include "metrics/oncall.h"
#include "metrics/repeats.h"
#include "metrics/standards.h"
#include "support/testmain.h"

#include <QLocale>
#include <QTest>

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

/// Friday 2024-11-15, by hour and minute in UTC; days after it.
Instant friday(int hour, int minuteOf = 0, int days = 0)
{
    return moment("2024-11-15T00:00:00Z") + Milliseconds(((days * 24 + hour) * 60LL + minuteOf) * 60'000);
}

IncidentFacts called(std::initializer_list<std::pair<const char *, Instant>> people)
{
    IncidentFacts facts = FactsOf().lasting(30);
    for (const auto &[handle, at] : people)
        facts.responders.append({QLatin1String(handle), at});
    return facts;
}

IncidentFacts titled(const char *title, const char *service, const char *cause = "")
{
    IncidentFacts facts = FactsOf().lasting(30);
    facts.title = QLatin1String(title);
    facts.services = {QLatin1String(service)};
    facts.cause = QLatin1String(cause);
    return facts;
}

} // namespace

class OnCallTest : public QObject
{
    Q_OBJECT

private slots:
    void hoursAreThoseOfTheZone()
    {
        // 16:59 on a Friday in UTC is out of hours in Kolkata (22:29) and in hours in New York (11:59).
        const QVector<IncidentFacts> facts{called({{"alice", friday(16, 59)}})};
        const auto late = [&](const char *zone) {
            return onCallLoad(facts, allRows(facts), QTimeZone(zone), 14).outOfHours.hits;
        };
        QCOMPARE(late("UTC"), 0);
        QCOMPARE(late("Asia/Kolkata"), 1);
        QCOMPARE(late("America/New_York"), 0);
    }
    void nineIsInHoursSeventeenIsNotAndWeekendsAreNot()
    {
        const QVector<IncidentFacts> facts{called({{"a", friday(8, 59)}}),    called({{"b", friday(9)}}),
                                           called({{"c", friday(16, 59)}}),   called({{"d", friday(17)}}),
                                           called({{"e", friday(12, 0, 1)}}), called({{"f", friday(12, 0, 3)}})};
        const OnCallLoad load = onCallLoad(facts, allRows(facts), QTimeZone::utc(), 14);
        QStringList late;
        for (const OnCallPerson &person : load.people) {
            if (person.outOfHours > 0)
                late << person.handle;
        }
        QCOMPARE(late, QStringList({QStringLiteral("a"), QStringLiteral("d"), QStringLiteral("e")}));
    }
    void hoursAreThePolicys()
    {
        // Friday 16:59 and 22:00, Saturday 12:00.
        const QVector<IncidentFacts> facts{called({{"a", friday(16, 59)}}), called({{"b", friday(22)}}),
                                           called({{"c", friday(12, 0, 1)}})};
        const auto late = [&](const QVector<BusinessHours> &hours) {
            return onCallLoad(facts, allRows(facts), QTimeZone::utc(), 14, hours).outOfHours.hits;
        };
        QCOMPARE(late(officeHours()), 2);
        QCOMPARE(late({{5, 9 * 60, 16 * 60 + 59}}), 3);             // the end is not included
        QCOMPARE(late({{5, 0, 6 * 60}, {5, 22 * 60, 24 * 60}}), 2); // two shifts of one day
        QCOMPARE(late({{5, 0, 24 * 60}, {6, 12 * 60, 13 * 60}}), 0);
        QCOMPARE(standardsOf(Policy()).hours.size(), 5);
        Policy weekend;
        weekend.businessHours.rows = {{6, 600, 840}, {7, 600, 840}};
        QCOMPARE(standardsOf(weekend).hours.size(), 2);
    }
    void hoursReadAsPeopleSayThem()
    {
        const QLocale english(QLocale::English);
        QCOMPARE(businessHoursText(officeHours(), english), QStringLiteral("Monday to Friday, 09:00 to 17:00"));
        QCOMPARE(
            businessHoursText({{6, 600, 840}, {1, 0, 360}, {1, 1320, 1440}, {3, 540, 1020}}, english),
            QStringLiteral("Monday, 00:00 to 06:00 and 22:00 to 24:00; Wednesday, 09:00 to 17:00; Saturday, 10:00 to 14:00"));
    }
    void everyPersonCountsOnceAnIncident()
    {
        const QVector<IncidentFacts> facts{called({{"bob", friday(10)}, {"alice", friday(10)}}), called({{"bob", friday(10)}})};
        const OnCallLoad load = onCallLoad(facts, allRows(facts), QTimeZone::utc(), 14);
        QCOMPARE(load.calls, 3);
        QCOMPARE(load.incidents, 2);
        QCOMPARE(load.people.constFirst().handle, QStringLiteral("alice")); // by name, not by load
        QCOMPARE(load.people.constLast().calls, 2);
        QCOMPARE(load.perWeek(load.calls), 1.5);
        QCOMPARE(load.longestRun, 2);
        QCOMPARE(load.longestRunPerson, QStringLiteral("bob"));
    }
    void whatTheLogDoesNotSayIsCountedBeside()
    {
        IncidentFacts imported = FactsOf().lasting(30);
        imported.system = QStringLiteral("statuspage");
        const QVector<IncidentFacts> facts{called({}), imported, called({{"bob", friday(10)}})};
        const OnCallLoad load = onCallLoad(facts, allRows(facts), QTimeZone::utc(), 3);
        QCOMPARE(load.nobody, 1);
        QCOMPARE(load.imported, 1);
        QCOMPARE(load.incidents, 1);
        QCOMPARE(load.weeks, 0); // three days say nothing about a week
    }
    void unevenOnlyWhenChanceDoesNotExplainIt()
    {
        QVector<IncidentFacts> facts;
        const auto add = [&facts](const char *handle, int times) {
            for (int i = 0; i < times; ++i)
                facts.append(called({{handle, friday(10)}}));
        };
        for (const char *handle : {"a", "b", "c", "d", "e"})
            add(handle, 1);
        add("a", 3); // 4 of 8: could be chance
        QVERIFY(!onCallLoad(facts, allRows(facts), QTimeZone::utc(), 14).isUneven());
        add("a", 40);
        QVERIFY(onCallLoad(facts, allRows(facts), QTimeZone::utc(), 14).isUneven());
    }
    void emptyIsEmpty()
    {
        const OnCallLoad load = onCallLoad({}, {}, QTimeZone::utc(), 0);
        QVERIFY(load.people.isEmpty() && !load.isUneven() && load.calls == 0);
    }

    void theSameCauseIsALikenessWhateverItBroke()
    {
        const QVector<IncidentFacts> past{titled("Search slow", "search", "expired certificate of the internal gateway"),
                                          titled("Orders lost", "orders", "queue overflow after deploy"),
                                          titled("Disk full", "reports")};
        const IncidentFacts one = titled("Checkout failing", "checkout", "the internal gateway has an expired certificate");
        const QVector<SimilarIncident> similar = similarIncidents(one, past);
        QCOMPARE(similar.size(), 1);
        QCOMPARE(similar.constFirst().row, 0);
        QVERIFY(similar.constFirst().cause.contains(QStringLiteral("certificate")));
    }
    void withdrawnIncidentsAreNeitherAlikeNorSelected()
    {
        IncidentFacts gone = titled("Checkout failing", "checkout");
        gone.withdrawn = true;
        const QVector<IncidentFacts> facts{gone};
        QVERIFY(similarIncidents(titled("Checkout failing", "checkout"), facts).isEmpty());
        QVERIFY(select(facts, Selection()).rows.isEmpty());
    }
    void repeatsSayWhatWasNotDoneAfterThem()
    {
        QVector<IncidentFacts> facts;
        for (int i = 0; i < 4; ++i) {
            facts.append(titled("Replica lag alarm", "database", i == 0 ? "vacuum blocked" : ""));
            facts.last().hasPostmortem = i == 1;
            facts.last().actions = 2;
            facts.last().closedActions = 1;
        }
        const QVector<RepeatGroup> groups = repeats(facts, allRows(facts));
        QCOMPARE(groups.size(), 1);
        QCOMPARE(groups.constFirst().rows.size(), 4);
        QCOMPARE(groups.constFirst().withoutPostmortem, 3);
        QCOMPARE(groups.constFirst().withoutCause, 3);
        QCOMPARE(groups.constFirst().openActions, 4);
    }

    void factsReadBackAsTheyWere()
    {
        IncidentFacts facts = called({{"alice", friday(10)}, {"bob", friday(11)}});
        facts.ref = QStringLiteral("INC-7K3QZP");
        facts.title = QStringLiteral("Zahlung \u2192 \U0001F525");
        facts.severity = kSev2;
        facts.services = {QStringLiteral("checkout"), QStringLiteral("search")};
        facts.source = DetectionSource::Customer;
        facts.batch = QStringLiteral("20261121-1736-k3f9");
        facts.commanderGapMs = 12;
        facts.firstCustomerUpdateMs = 7;
        facts.updates = {4, 3};
        facts.judged = facts.withdrawn = facts.untouched = true;
        facts.followUps = {{friday(1), true}};
        facts.cause = QStringLiteral("cause");
        facts.fix = QStringLiteral("fix");
        facts.impactFraction = 0.25;
        facts.setMilestone(Milestone::Mitigated, MilestoneValue::unknown());
        const QByteArray bytes = encodeFacts(facts);
        FactsDecoder decoder;
        const auto read = decoder.decode(bytes);
        QVERIFY(read);
        QCOMPARE(encodeFacts(*read), bytes);
        QCOMPARE(read->title, facts.title);
        QCOMPARE(read->responders.size(), 2);
        QCOMPARE(read->impactFraction, facts.impactFraction);
        for (qsizetype cut = 0; cut < bytes.size(); ++cut)
            QVERIFY(!decoder.decode(bytes.left(cut)));
        QVERIFY(!decoder.decode(bytes + 'x'));
    }
};

QUARTERDECK_TEST(OnCallTest);

#include "tst_oncall.moc"
