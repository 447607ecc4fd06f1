// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonschema.h"
#include "shippedpolicy.h"
#include "support/testmain.h"

#include "domain/policyreader.h"
#include "domain/policytext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

/// Minutes of a deadline, 0 when the policy sets none.
int min(const std::optional<Milliseconds> &time) { return time ? int(time->count() / 60000) : 0; }

constexpr int kDay = 24 * 60;
constexpr int kWeek = 7 * kDay;

/// The same document with one value changed by path ("levels/0/name"); a value "undefined" takes the key out.
QJsonValue changed(const QJsonValue &document, QStringList path, const QJsonValue &value)
{
    const QString step = path.takeFirst();
    if (document.isArray()) {
        QJsonArray array = document.toArray();
        array[step.toInt()] = path.isEmpty() ? value : changed(array.at(step.toInt()), path, value);
        return array;
    }
    QJsonObject object = document.toObject();
    const QJsonValue next = path.isEmpty() ? value : changed(object.value(step), path, value);
    if (next.isUndefined())
        object.remove(step);
    else
        object.insert(step, next);
    return object;
}

/// Every place in a document, as paths of changed().
void collectPaths(const QJsonValue &value, const QStringList &here, QVector<QStringList> &out)
{
    if (!here.isEmpty())
        out << here;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        if (!array.isEmpty()) // the rows of a table are alike
            collectPaths(array.first(), here + QStringList(QStringLiteral("0")), out);
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.key().startsWith(u"SEV-") || it.key() == u"SEV-1") // and so are the levels of a row
            collectPaths(it.value(), here + QStringList(it.key()), out);
    }
}

} // namespace

class PolicyTest : public QObject
{
    Q_OBJECT
private slots:
    void everyShippedProfileReads_data();
    void everyShippedProfileReads();
    void deadlinesAreThoseOfTheirSource_data();
    void deadlinesAreThoseOfTheirSource();
    void matrixOfS2IsWhole();
    void stakeholderPlanOfS2IsWhole();
    void checklistOfS2HasItsTargetsAndOwners();
    void raciOfS2IsWhole();
    void ladderOfS2ClimbsEveryFiveMinutes();
    void responseTimesOfEverySourceAreKept();
    void wordsOfS0S1AndS4AreThere();
    void figuresOfS0S2AndS3AreThere();
    void whatCannotBeUsedIsRefusedWithPathAndReason_data();
    void whatCannotBeUsedIsRefusedWithPathAndReason();
    void businessHoursAreTheTeamsOrTheUsualOnes();
    void tooBigAFileIsRefused();
    void schemaAndReaderAgree();
    void levelsAreReadAsPeopleWriteThem();
    void whatTheWindowShowsCanBeTranslated();
};

void PolicyTest::everyShippedProfileReads_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("levels");
    const auto levels = [](int from, int to) {
        QStringList names;
        for (int i = from; i <= to; ++i)
            names << QStringLiteral("SEV-%1").arg(i);
        return names;
    };
    QTest::newRow("four-level: S1, S2, S4") << shippedNames().at(0) << levels(1, 4);
    QTest::newRow("five-level: S3") << shippedNames().at(1) << levels(1, 5);
    QTest::newRow("zero-based: S0") << shippedNames().at(2) << levels(0, 4);
}

void PolicyTest::everyShippedProfileReads()
{
    QFETCH(const QString, name);
    QFETCH(const QStringList, levels);
    const Policy policy = shipped(name);
    QCOMPARE(policy.id(), name + QStringLiteral("@1"));
    QCOMPARE(policy.levelNames(), levels.join(QStringLiteral(", ")));
    QCOMPARE(policy.sources.keys(), QStringList({QStringLiteral("S0"), QStringLiteral("S1"), QStringLiteral("S2"),
                                                 QStringLiteral("S3"), QStringLiteral("S4")}));
    for (const PolicyLevel &level : policy.levels) {
        QVERIFY(!level.label.isEmpty() && !level.definition.isEmpty() && !level.source.isEmpty());
        QVERIFY(!level.examples.isEmpty() && !level.responseTimes.isEmpty());
    }
    for (const QString &source :
         {policy.matrix.source, policy.ladder.source, policy.checklist.source, policy.raci.source, policy.stakeholders.source,
          policy.lifecycle.source, policy.priorities.source, policy.roles.source, policy.firstFiveMinutes.source,
          policy.updateStages.source, policy.targets.source, policy.benchmarks.source, policy.cost.classes.source,
          policy.errorBudget.source, policy.maturity.source})
        QVERIFY(!source.isEmpty());
}

void PolicyTest::deadlinesAreThoseOfTheirSource_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("level");
    // acknowledge, commander, leadership, status page, first customer update, customers every, inside every, mitigate, management, postmortem
    QTest::addColumn<QVector<int>>("minutes");
    QTest::addColumn<int>("warRoom");
    using Row = QVector<int>;
    const int mandatory = int(WarRoomRule::Mandatory), asNeeded = int(WarRoomRule::AsNeeded), none = int(WarRoomRule::None);
    // S1: IC 5, executives 15, status page 10, customers every 30, mitigated in 30 min; S2: updates every 15; S4: management after 30.
    QTest::newRow("four-level SEV-1: S1") << shippedNames().at(0) << 1 << Row{5, 5, 15, 10, 10, 30, 15, 30, 30, 2 * kDay}
                                          << mandatory;
    // S1: IC 15, status page 20, customers every 60, mitigated in 2 h; S2: updates every 30.
    QTest::newRow("four-level SEV-2: S1") << shippedNames().at(0) << 2 << Row{15, 15, 0, 20, 20, 60, 30, 120, 0, 3 * kDay}
                                          << asNeeded;
    QTest::newRow("four-level SEV-3: S1, acknowledge S2")
        << shippedNames().at(0) << 3 << Row{120, 0, 0, 0, 0, 0, 0, kDay, 0, 0} << none;
    QTest::newRow("four-level SEV-4: S1, acknowledge S2")
        << shippedNames().at(0) << 4 << Row{kDay, 0, 0, 0, 0, 0, 0, kWeek, 0, 0} << none;
    // S2: response 5, updates every 15; S3: review within a week.
    QTest::newRow("five-level SEV-1: S2") << shippedNames().at(1) << 1 << Row{5, 5, 15, 10, 10, 30, 15, 30, 0, kWeek}
                                          << mandatory;
    // S2: response 15, updates every 30, customers within 30.
    QTest::newRow("five-level SEV-2: S2") << shippedNames().at(1) << 2 << Row{15, 15, 0, 30, 30, 60, 30, 120, 0, kWeek}
                                          << asNeeded;
    QTest::newRow("five-level SEV-3: S2") << shippedNames().at(1) << 3 << Row{120, 0, 0, 0, 0, 0, 0, kDay, 0, 0} << none;
    QTest::newRow("five-level SEV-4: S2") << shippedNames().at(1) << 4 << Row{kDay, 0, 0, 0, 0, 0, 0, kWeek, 0, 0} << none;
    QTest::newRow("five-level SEV-5: S3, backlog") << shippedNames().at(1) << 5 << Row{0, 0, 0, 0, 0, 0, 0, 0, 0, 0} << none;
    // S4: five minutes to assign, status page in 5 to 10, inside every 15 to 30, outside every 30, management after 30.
    QTest::newRow("zero-based SEV-0: S4") << shippedNames().at(2) << 1 << Row{5, 5, 15, 5, 5, 30, 15, 30, 30, 2 * kDay}
                                          << mandatory;
    QTest::newRow("zero-based SEV-1: S4") << shippedNames().at(2) << 2 << Row{5, 5, 15, 10, 10, 30, 30, 30, 30, 2 * kDay}
                                          << mandatory;
    QTest::newRow("zero-based SEV-2: S4") << shippedNames().at(2) << 3 << Row{30, 15, 0, 30, 30, 30, 30, 120, 0, 3 * kDay}
                                          << asNeeded;
    QTest::newRow("zero-based SEV-3: S4") << shippedNames().at(2) << 4 << Row{0, 0, 0, 0, 0, 0, 0, kDay, 0, 0} << none;
    QTest::newRow("zero-based SEV-4: S4") << shippedNames().at(2) << 5 << Row{0, 0, 0, 0, 0, 0, 0, kWeek, 0, 0} << none;
}

void PolicyTest::deadlinesAreThoseOfTheirSource()
{
    QFETCH(const QString, name);
    QFETCH(const int, level);
    QFETCH(const QVector<int>, minutes);
    QFETCH(const int, warRoom);
    const Policy policy = shipped(name);
    const PolicyLevel &rules = policy.levels.at(level - 1);
    const ResponseRules &r = rules.response;
    QCOMPARE(QVector<int>({min(r.acknowledge), min(rules.commanderWithin), min(r.leadership), min(r.statusPage),
                           min(r.firstCustomerUpdate), min(r.customerCadence), min(r.internalCadence), min(r.mitigate),
                           min(r.management), min(r.postmortem)}),
             minutes);
    QCOMPARE(int(r.warRoom), warRoom);
    QCOMPARE(&policy.rulesFor(rules.level), policy.find(rules.level));
    QVERIFY(!policy.rulesFor(std::nullopt).response.acknowledge);
}

void PolicyTest::matrixOfS2IsWhole()
{
    const Policy policy = shipped(shippedNames().at(0));
    const QStringList keys{QStringLiteral("revenue"),  QStringLiteral("users"),      QStringLiteral("data"),
                           QStringLiteral("security"), QStringLiteral("reputation"), QStringLiteral("recovery")};
    QStringList found;
    for (const PolicyCriterion &criterion : policy.matrix.rows) {
        found << criterion.key;
        QCOMPARE(criterion.cells.size(), 4);
    }
    QCOMPARE(found, keys);
    const auto cell = [&policy](int row, int level) { return policy.matrix.rows.at(row).cells.at(level - 1); };
    QVERIFY(cell(0, 1).contains(u"$10,000") && cell(0, 2).contains(u"$1,000") && cell(0, 2).contains(u"$10,000")
            && cell(0, 3).contains(u"$1,000"));                            // S2: > 10k, 1k-10k, < 1k a minute
    QVERIFY(cell(1, 2).contains(u"10 %") && cell(1, 3).contains(u"10 %")); // S2: more, less than 10 %
    QVERIFY(cell(5, 1).contains(u"4 hours") && cell(5, 2).contains(u"1 to 4") && cell(5, 3).contains(u"1 hour")
            && cell(5, 4).contains(u"30 minutes"));
    for (const QString &other :
         {shippedNames().at(1), shippedNames().at(2)}) { // the same four columns are the four worst of five
        const Policy five = shipped(other);
        for (qsizetype row = 0; row < keys.size(); ++row)
            QCOMPARE(five.matrix.rows.at(row).cells.mid(0, 4), policy.matrix.rows.at(row).cells);
    }
}

void PolicyTest::stakeholderPlanOfS2IsWhole()
{
    const Policy policy = shipped(shippedNames().at(0));
    QStringList keys;
    int told = 0;
    for (const Stakeholder &one : policy.stakeholders.rows) {
        keys << one.key;
        QCOMPARE(one.due.size(), 4);
        for (const StakeholderDue &due : one.due)
            told += due.told ? 1 : 0;
    }
    QCOMPARE(keys, QStringList({QStringLiteral("customers"), QStringLiteral("support"), QStringLiteral("engineering"),
                                QStringLiteral("leadership"), QStringLiteral("sales")}));
    QCOMPARE(told, 16); // S2: 20 fields, of which customers at 3 ("if asked") and 4, sales at 3 and 4 are owed nothing
    const auto customers = policy.stakeholders.rows.first().due;
    QCOMPARE(customers.value(QStringLiteral("SEV-1")).within, std::optional(Milliseconds(0)));
    QCOMPARE(min(customers.value(QStringLiteral("SEV-2")).within), 30);
    for (const QString &name : shippedNames()) {
        const Policy any = shipped(name);
        for (const Stakeholder &one : any.stakeholders.rows)
            QCOMPARE(one.due.size(), any.levels.size());
    }
}

void PolicyTest::checklistOfS2HasItsTargetsAndOwners()
{
    for (const QString &name : shippedNames()) {
        const Policy policy = shipped(name);
        QStringList lines;
        for (const ChecklistStep &step : policy.checklist.rows)
            lines << QStringLiteral("%1 %2 %3 %4").arg(step.group, step.owner).arg(min(step.within)).arg(int(step.from));
        QCOMPARE(lines,
                 QStringList({QStringLiteral("Detection on-call 5 0"), QStringLiteral("Triage on-call 10 0"),
                              QStringLiteral("Assembly commander 15 0"), QStringLiteral("Communication communications 30 0"),
                              QStringLiteral("Investigation operations 0 0"), QStringLiteral("Resolution developers 0 0"),
                              QStringLiteral("Verification operations 15 1"), QStringLiteral("Documentation scribe 120 2")}));
        QCOMPARE(policy.firstFiveMinutes.rows.size(), 5); // S4
        for (const ChecklistStep &step : policy.firstFiveMinutes.rows)
            QCOMPARE(min(step.within), 5);
    }
}

void PolicyTest::raciOfS2IsWhole()
{
    const Policy policy = shipped(shippedNames().at(0));
    const QStringList roles{role::Commander, role::Operations, role::Communications, role::Scribe, QStringLiteral("on-call")};
    QStringList letters;
    for (const RaciActivity &activity : policy.raci.rows) {
        QString line;
        for (const QString &one : roles)
            line += activity.letters.value(one);
        letters << line;
        QVERIFY(!activity.phases.isEmpty());
    }
    QCOMPARE(letters.join(u' '), QStringLiteral("ACIIR ACIRC IAIRR AIRCI ARIIC RCARI ICCAC ARIRC"));
}

void PolicyTest::ladderOfS2ClimbsEveryFiveMinutes()
{
    const Policy policy = shipped(shippedNames().at(0));
    QStringList lines;
    for (const LadderStep &step : policy.ladderFor(policy.levels.first().level))
        lines << QStringLiteral("%1 %2 %3").arg(step.name).arg(min(step.after)).arg(step.pages.join(u'+'));
    QCOMPARE(lines, QStringList({QStringLiteral("L1 0 Primary on call"), QStringLiteral("L2 5 Secondary on call+Team lead"),
                                 QStringLiteral("L3 10 Director+VP Engineering"), QStringLiteral("L4 15 CTO+CEO")}));
    QCOMPARE(policy.ladderFor(policy.levels.at(1).level).size(), 3);
    QVERIFY(policy.ladderFor(policy.levels.at(2).level).isEmpty());
}

void PolicyTest::responseTimesOfEverySourceAreKept()
{
    const Policy policy = shipped(shippedNames().at(0));
    const auto within = [&policy](int level, const char *source) {
        for (const ResponseTime &time : policy.levels.at(level - 1).responseTimes) {
            if (time.source == QLatin1String(source))
                return time.within ? int(time.within->count() / 60000) : -1;
        }
        return -2;
    };
    const int s2[] = {15, 30, 120, kDay}; // S2: 15 min, 30 min, 2 h, 24 h
    const int s4[] = {0, 30, -1, -1};     // S4: at once, 30 min, business hours, next sprint
    for (int level = 1; level <= 4; ++level) {
        QCOMPARE(within(level, "S2"), s2[level - 1]);
        QCOMPARE(within(level, "S4"), s4[level - 1]);
        QCOMPARE(within(level, "S1"), -1);
    }
}

void PolicyTest::wordsOfS0S1AndS4AreThere()
{
    const Policy policy = shipped(shippedNames().at(0));
    QStringList phases;
    for (const LifecyclePhase &phase : policy.lifecycle.rows) {
        phases << phase.key;
        QVERIFY(!phase.activity.isEmpty() && !phase.metric.isEmpty());
    }
    QCOMPARE(phases.join(u' '),
             QStringLiteral("detection triage mobilization investigation mitigation resolution post_incident"));
    QCOMPARE(policy.priorities.rows.size(), 3);
    QCOMPARE(policy.priorities.rows.first().name, QStringLiteral("People")); // S0: people, system, service, in this order
    QCOMPARE(policy.roles.rows.size(), 4);
    QCOMPARE(policy.roles.rows.first().role, role::Commander);
    QCOMPARE(policy.roles.rows.first().doesNot.size(), 4); // S1
    QCOMPARE(policy.updateStages.rows.size(), 4);          // S2
    QCOMPARE(policy.templates.rows.size(), 13);            // S2, the lines of S1 and S4
    QCOMPARE(policy.communicationRules.rows.size(), 4);    // S1
}

void PolicyTest::figuresOfS0S2AndS3AreThere()
{
    const Policy policy = shipped(shippedNames().at(0));
    const QVector<CostClass> &cost = policy.cost.classes.rows; // S0
    QCOMPARE(policy.cost.yearlyRevenue, 100e6);
    const auto total = [](const CostClass &c) {
        return c.hours * (c.revenuePerHour + c.peoplePerHour) + c.compensation + c.reputation;
    };
    QCOMPARE(cost.size(), 3);
    QCOMPARE(total(cost.at(0)), 67150.0);
    QCOMPARE(total(cost.at(1)), 59600.0); // the source says 57,600, against its own rows
    QCOMPARE(total(cost.at(2)), 27300.0); // the source says 25,400, against its own rows
    QCOMPARE(policy.cost.programmePerYear, 200e3);
    QCOMPARE(policy.cost.savesPerYearTo, 2e6);

    QStringList targets; // S2
    for (const MetricTarget &target : policy.targets.rows)
        targets << QStringLiteral("%1 %2 %3")
                       .arg(target.metric)
                       .arg(target.atMost)
                       .arg(target.time ? min(target.time) : int(*target.count));
    QCOMPARE(targets, QStringList({QStringLiteral("mttd 1 5"), QStringLiteral("mtta 1 5"), QStringLiteral("mttr 1 30"),
                                   QStringLiteral("time_to_failure 0 43200"), QStringLiteral("incidents_per_month 1 10")}));

    QStringList benchmarks; // S0
    for (const Benchmark &b : policy.benchmarks.rows)
        benchmarks
            << (b.topTime ? QStringLiteral("%1 %2 %3 %4")
                                .arg(b.metric)
                                .arg(min(b.topTime))
                                .arg(min(b.medianTime))
                                .arg(min(b.bottomTime))
                          : QStringLiteral("%1 %2 %3 %4").arg(b.metric).arg(*b.topShare).arg(*b.medianShare).arg(*b.bottomShare));
    QCOMPARE(benchmarks,
             QStringList({QStringLiteral("mttd 2 15 60"), QStringLiteral("mtta 3 10 30"), QStringLiteral("mttm 15 60 240"),
                          QStringLiteral("mttr 30 240 1440"), QStringLiteral("postmortem_completion 1 0.6 0.2"),
                          QStringLiteral("action_completion 0.9 0.5 0.25")}));

    QCOMPARE(policy.errorBudget.objective, 0.999); // S3
    QCOMPARE(min(policy.errorBudget.budget), 43);
    QCOMPARE(policy.maturity.rows.size(), 5); // S0
    QCOMPARE(min(policy.maturity.rows.first().recoverOver), 240);
    QCOMPARE(policy.maturity.rows.at(3).postmortemShare, 0.95);
}

void PolicyTest::whatCannotBeUsedIsRefusedWithPathAndReason_data()
{
    QTest::addColumn<QString>("place"); // where the document is changed
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("path"); // what the error names
    const auto row = [](const char *name, const char *place, const QJsonValue &value, const char *path) {
        QTest::newRow(name) << QString::fromLatin1(place) << value << QString::fromLatin1(path);
    };
    row("misspelt key at the top", "matirx", QJsonObject(), "matirx");
    row("misspelt key of a level", "levels/1/commander_within_mins", 5, "levels[1].commander_within_mins");
    row("misspelt key of a response", "levels/0/response/acknowlege_min", 5, "levels[0].response.acknowlege_min");
    row("level missing in the matrix", "matrix/rows/2/cells/SEV-3", QJsonValue::Undefined, "matrix.rows[2].cells.SEV-3");
    row("matrix cell of no level", "matrix/rows/2/cells/SEV-9", QStringLiteral("x"), "matrix.rows[2].cells.SEV-9");
    row("matrix row without cells", "matrix/rows/2/cells", QJsonValue::Undefined, "matrix.rows[2].cells");
    row("matrix row twice", "matrix/rows/2/key", QStringLiteral("users"), "matrix.rows[2].key");
    row("level missing in the stakeholder plan", "stakeholders/rows/1/due/SEV-2", QJsonValue::Undefined,
        "stakeholders.rows[1].due.SEV-2");
    row("negative deadline", "levels/0/response/status_page_min", -10, "levels[0].response.status_page_min");
    row("deadline of nothing", "levels/0/commander_within_min", 0, "levels[0].commander_within_min");
    row("deadline of years", "levels/0/response/mitigate_min", 1e9, "levels[0].response.mitigate_min");
    row("deadline in words", "levels/0/response/mitigate_min", QStringLiteral("30 min"), "levels[0].response.mitigate_min");
    row("cyclic ladder", "ladder/rows/3/next", QStringLiteral("L2"), "ladder.rows[3].next");
    row("ladder back to itself", "ladder/rows/1/next", QStringLiteral("L2"), "ladder.rows[1].next");
    row("ladder to nowhere", "ladder/rows/0/next", QStringLiteral("L7"), "ladder.rows[0].next");
    row("ladder that ends early", "ladder/rows/0/next", QJsonValue::Null, "ladder.rows[0].next");
    row("ladder that does not climb", "ladder/rows/2/after_min", 5, "ladder.rows[2].after_min");
    row("ladder at no level", "ladder/rows/2/levels", QJsonArray{QStringLiteral("SEV-8")}, "ladder.rows[2].levels");
    row("two levels", "levels",
        QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("A")}},
                   QJsonObject{{QStringLiteral("name"), QStringLiteral("B")}}},
        "levels");
    row("level named twice", "levels/1/name", QStringLiteral("sev-1"), "levels[1].name");
    row("level without a name", "levels/1/name", QStringLiteral("  "), "levels[1].name");
    row("a name that is a path", "name", QStringLiteral("../../etc"), "name");
    row("half a version", "version", 1.5, "version");
    row("war room of no kind", "levels/0/response/war_room", QStringLiteral("sometimes"), "levels[0].response.war_room");
    row("a source nobody listed", "matrix/source", QStringLiteral("S9"), "matrix.source");
    row("phase of no lifecycle", "checklist/rows/0/phase", QStringLiteral("panic"), "checklist.rows[0].phase");
    row("step that nothing in a log proves", "checklist/rows/0/done_when", QStringLiteral("somebody said so"), "checklist.rows[0].done_when");
    row("hours of no day", "business_hours/rows/0/day", QStringLiteral("someday"), "business_hours.rows[0].day");
    row("hours without a day", "business_hours/rows/0/day", QJsonValue::Undefined, "business_hours.rows[0].day");
    row("hours that are no time", "business_hours/rows/0/from", QStringLiteral("9 am"), "business_hours.rows[0].from");
    row("hours past midnight", "business_hours/rows/0/to", QStringLiteral("24:01"), "business_hours.rows[0].to");
    row("hours that end before they begin", "business_hours/rows/0/to", QStringLiteral("08:00"), "business_hours.rows[0].to");
    row("bridge that is no address", "war_room/bridge", QStringLiteral("room 5"), "war_room.bridge");
    row("letter that is none of RACI", "raci/rows/0/letters/commander", QStringLiteral("X"), "raci.rows[0].letters.commander");
    row("text with a control character", "levels/0/label", QString(QChar(0x202E)) + QStringLiteral("gnp"), "levels[0].label");
    row("a list that is none", "levels/0/examples", QStringLiteral("one"), "levels[0].examples");
    row("customers promised a next update that is never due", "levels/0/response/customers_every_min", QJsonValue::Null,
        "levels[0].response.customers_every_min");
    row("target that is neither time nor count", "targets/rows/0/time_min", QJsonValue::Undefined, "targets.rows[0]");
}

void PolicyTest::whatCannotBeUsedIsRefusedWithPathAndReason()
{
    QFETCH(const QString, place);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, path);
    const QJsonObject document = QJsonDocument::fromJson(shippedDocument(shippedNames().first())).object();
    const Result<Policy> policy = parsePolicy(QJsonDocument(changed(document, place.split(u'/'), value).toObject()).toJson());
    QVERIFY(!policy);
    QCOMPARE(policy.error().code, ErrorCode::Refused);
    QCOMPARE(policy.error().detail, path);
    QVERIFY2(policy.error().message.contains(path + QStringLiteral(", ")), qPrintable(policy.error().message));
    QVERIFY(policy.error().message.endsWith(u'.'));
}

void PolicyTest::businessHoursAreTheTeamsOrTheUsualOnes()
{
    const auto hoursOf = [](const QByteArray &table) {
        const Result<Policy> policy = parsePolicy(R"({"name":"ours","version":1,"levels":[{"name":"A"},{"name":"B"},{"name":"C"}])"
                                                  + table + "}");
        QString text = policy ? QString() : policy.error().message;
        for (const BusinessHours &one : policy ? policy->businessHours.rows : QVector<BusinessHours>())
            text += QStringLiteral("%1:%2-%3 ").arg(one.day).arg(one.from).arg(one.to);
        return text.trimmed();
    };
    const QString usual = QStringLiteral("1:540-1020 2:540-1020 3:540-1020 4:540-1020 5:540-1020");
    QCOMPARE(hoursOf(""), usual);
    QCOMPARE(hoursOf(R"(,"business_hours":{"rows":[]})"), usual);
    QCOMPARE(hoursOf(R"(,"business_hours":{"rows":[{"day":"sunday","from":"00:00","to":"24:00"},{"day":"friday","from":"06:30","to":"14:00"}]})"),
             QStringLiteral("7:0-1440 5:390-840"));
    for (const QString &name : shippedNames())
        QCOMPARE(shipped(name).businessHours.rows.size(), officeHours().size());
}

void PolicyTest::tooBigAFileIsRefused()
{
    const QByteArray document = shippedDocument(shippedNames().first());
    QVERIFY(parsePolicy(document + QByteArray(int(policylimits::Bytes) - document.size(), ' ')));
    const Result<Policy> policy = parsePolicy(document + QByteArray(5 * 1024 * 1024, ' '));
    QVERIFY(!policy);
    QVERIFY(policy.error().message.contains(QLocale().toString(policylimits::Bytes)));
    for (const char *broken : {"", "{", "[]", "null", "{\"name\": \"a\", \"version\": 1}"})
        QVERIFY(!parsePolicy(broken).ok());
}

/// What the schema refuses the reader refuses; what only the schema allows is what it says it cannot know (names that belong together).
void PolicyTest::schemaAndReaderAgree()
{
    QFile file(QStringLiteral(":/policies/policy.schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const JsonSchema schema(QJsonDocument::fromJson(file.readAll()).object());
    const QJsonObject minimal =
        QJsonDocument::fromJson(R"({"name":"ours","version":3,"levels":[{"name":"A"},{"name":"B"},{"name":"C"}]})").object();
    QVERIFY(schema.accepts(minimal) && parsePolicy(QJsonDocument(minimal).toJson()).ok());
    for (const QString &name : shippedNames())
        QVERIFY(schema.accepts(QJsonDocument::fromJson(shippedDocument(name)).object()));

    const QJsonObject document = QJsonDocument::fromJson(shippedDocument(shippedNames().first())).object();
    QVector<QStringList> paths;
    collectPaths(document, {}, paths);
    const QVector<QJsonValue> values{
        QJsonValue(QJsonValue::Undefined), QJsonValue(QJsonValue::Null), -1, 1.5, QString(), QJsonArray(), QJsonObject()};
    int refused = 0, onlyReader = 0;
    for (const QStringList &path : paths) {
        for (const QJsonValue &value : values) {
            bool number = false;
            (void)path.last().toInt(&number);
            if (number && value.isUndefined())
                continue; // a row left out is not a row that is empty
            const QJsonObject broken = changed(document, path, value).toObject();
            const bool reads = parsePolicy(QJsonDocument(broken).toJson(QJsonDocument::Compact)).ok();
            const bool allowed = schema.accepts(broken);
            QVERIFY2(allowed || !reads,
                     qPrintable(QStringLiteral("the reader takes what the schema refuses at %1 = %2")
                                    .arg(path.join(u'.'),
                                         QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)))));
            refused += reads ? 0 : 1;
            onlyReader += allowed && !reads ? 1 : 0;
        }
    }
    QVERIFY2(refused > 500, qPrintable(QString::number(refused)));
    // Names that belong together: levels, phases, sources, steps. Nothing else is left to the reader alone.
    QVERIFY2(onlyReader * 10 < refused, qPrintable(QStringLiteral("%1 of %2").arg(onlyReader).arg(refused)));
}

void PolicyTest::levelsAreReadAsPeopleWriteThem()
{
    const Policy zero = shipped(shippedNames().at(2));
    QCOMPARE(zero.levelFrom(QStringLiteral("0"))->rank, 1);
    QCOMPARE(zero.levelFrom(QStringLiteral("sev1"))->rank, 2);
    QCOMPARE(zero.levels.first().number(), QStringLiteral("0"));
    Policy words;
    words.levels = {{{1, QStringLiteral("Red")}}, {{2, QStringLiteral("Amber")}}, {{3, QStringLiteral("Green")}}};
    QCOMPARE(words.levelFrom(QStringLiteral("2"))->name, QStringLiteral("Amber"));
    QCOMPARE(words.levelFrom(QStringLiteral("amber"))->rank, 2);
    QVERIFY(!words.levelFrom(QStringLiteral("4")));
}

void PolicyTest::whatTheWindowShowsCanBeTranslated()
{
    QStringList shown;
    for (const QString &name : shippedNames()) {
        const Policy policy = shipped(name);
        for (const PolicyLevel &level : policy.levels)
            shown << level.label << level.definition << level.response.leads << level.response.leadershipWho
                  << level.response.pages;
        for (const PolicyCriterion &one : policy.matrix.rows)
            shown << one.label << one.question << one.cells;
        for (const Stakeholder &one : policy.stakeholders.rows) {
            shown << one.name;
            for (const StakeholderDue &due : one.due)
                shown << due.text;
        }
        for (const LadderStep &one : policy.ladder.rows)
            shown << one.pages << one.expected;
        for (const ChecklistStep &one : policy.checklist.rows + policy.firstFiveMinutes.rows)
            shown << one.task << one.target;
        for (const RaciActivity &one : policy.raci.rows)
            shown << one.activity;
        for (const LifecyclePhase &one : policy.lifecycle.rows)
            shown << one.name << one.activity;
        for (const PolicyPriority &one : policy.priorities.rows)
            shown << one.name << one.meaning;
        for (const RoleDescription &one : policy.roles.rows)
            shown << one.name << one.does << one.doesNot;
        for (const UpdateStage &one : policy.updateStages.rows)
            shown << one.name << one.meaning << one.internalAction;
        for (const MessageTemplate &one : policy.templates.rows)
            shown << one.name << one.when << one.elements << one.tone;
    }
    QStringList listed;
    for (const char *text : shippedPolicyTexts())
        listed << QString::fromUtf8(text);
    shown.removeAll(QString());
    shown.removeDuplicates();
    shown.sort();
    QStringList inOrder = listed;
    inOrder.removeDuplicates();
    QCOMPARE(inOrder.size(), listed.size());
    listed.sort();
    QCOMPARE(listed, shown);
}

QUARTERDECK_TEST(PolicyTest);

#include "tst_policy.moc"
