// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decide.h"
#include "domain/fold.h"
#include "domain/messagerules.h"
#include "domain/messagetemplate.h"
#include "shippedpolicy.h"
#include "support/testmain.h"
#include "support/worktime.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

const IncidentId kIncident = *IncidentId::fromString(QStringLiteral("6f0f3a4e-8a61-4c1f-9d7b-1c2d3e4f5a6b"));
const QTimeZone kNewYork("America/New_York");

Instant at(const char *time) { return *fromRfc3339(QStringLiteral("2024-11-15T%1:00Z").arg(QLatin1String(time))); }

/// An incident grown through decide() and fold().
struct Story
{
    Incident state{kIncident};
    qint64 written = 0;

    explicit Story(const SeverityLevel &level, const QString &impact = QStringLiteral("Some payments fail"))
    {
        IncidentDeclared declared;
        declared.ref = QStringLiteral("INC-7K3QZP");
        declared.title = QStringLiteral("Checkout failing");
        declared.severity = level;
        declared.commander = QStringLiteral("bob");
        declared.customerImpact = impact;
        declared.services = {QStringLiteral("checkout")};
        declared.at = at("14:00");
        tell("14:00", declared);
    }
    void tell(const char *time, const Payload &payload, const QString &who = QStringLiteral("alice"))
    {
        const Command command{CommandId::random(), kIncident, who, QStringLiteral("test"), at(time), payload, std::nullopt, {}};
        const auto decided = decide(state.declared ? &state : nullptr, command);
        if (!decided)
            qFatal("%s", qPrintable(decided.error().message));
        for (const Payload &p : *decided)
            fold(
                state,
                Event{EventId::random(), kIncident, who, QStringLiteral("test"), at(time), ++written, written - 1, p, {}, false});
    }
    void log(const char *time, EntryType type, const char *text, const QString &assignee = {})
    {
        EntryBody body;
        body.type = type;
        body.text = QString::fromUtf8(text);
        body.occurred = at(time);
        body.assignee = assignee;
        tell(time, EntryLogged{body});
    }
};

/// Everything a template can ask for is in the log.
Story wellLogged(const SeverityLevel &level)
{
    Story story(level);
    story.tell("14:01", FieldEdited{Field::Channel, {QStringLiteral("#inc-20241115-checkout")}});
    story.tell("14:01", FieldEdited{Field::InternalImpact, {QStringLiteral("One payment in ten is lost.")}});
    story.tell("14:01", RoleAssigned{role::Operations, QStringLiteral("raj"), std::nullopt, at("14:01")});
    story.log("14:02", EntryType::Finding, "Errors began with the change at 13:50. @raj");
    story.log("14:03", EntryType::Hypothesis, "A change to the form rejects some cards");
    story.log("14:05", EntryType::Action, "take the change back @raj", QStringLiteral("raj"));
    story.log("14:06", EntryType::Note, "Workaround: pay by bank transfer");
    story.log("14:06", EntryType::Note, "Estimate: 15:30 UTC");
    story.log("14:06", EntryType::Note, "Lesson: changes to the form need a trial");
    story.log("14:06", EntryType::Followup, "Try every change with a few customers first");
    story.tell("14:07", HypothesisChanged{story.state.entryByName(QStringLiteral("H1"))->id,
                                          HypothesisState::Supported,
                                          std::nullopt,
                                          QStringLiteral("confirmed by a trial"),
                                          {},
                                          at("14:07")});
    story.tell("14:08", MilestoneRecorded{Milestone::CauseIdentified, MilestoneValue::time(at("14:07")), {}});
    return story;
}

MessageSource source(const Incident &incident, const Policy &policy, const QString &audience)
{
    return {incident,    policy,
            audience,    QStringLiteral("carol"),
            at("14:40"), suggestedNextUpdate(incident, policy, audience, at("14:40")),
            kNewYork};
}

QStringList audiencesOf(const Policy &policy)
{
    QStringList all{audience::Customers, audience::StatusPage, audience::Internal, audience::Leadership, audience::Management};
    for (const Stakeholder &one : policy.stakeholders.rows) {
        if (!all.contains(one.key))
            all << one.key;
    }
    return all;
}

const MessageWords &words()
{
    static const MessageWords read = [] {
        QFile file(QStringLiteral(":/messages/words.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no words");
        Result<MessageWords> result = parseMessageWords(file.readAll());
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        return result.value();
    }();
    return read;
}

QStringList rulesOf(const QVector<MessageFinding> &findings)
{
    QStringList rules;
    for (const MessageFinding &one : findings)
        rules << one.rule;
    return rules;
}

QVector<MessageFinding> checked(const QString &text, const Incident &incident, const Policy &policy,
                                const QString &audience = audience::Customers, std::optional<Instant> nextBy = at("15:10"))
{
    return findingsIn(text, {incident, policy, words(), audience, nextBy, at("14:40"), kNewYork});
}

QJsonObject samples()
{
    QFile file(QStringLiteral(QUARTERDECK_TEST_DATA "/messages.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no messages.json");
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

class MessageTest : public QObject
{
    Q_OBJECT
private slots:
    void everyTemplateIsFilledAtEverySeverityAndStatus_data();
    void everyTemplateIsFilledAtEverySeverityAndStatus();
    void everyAudienceHasATemplateAtEveryStage();
    void whatIsNotKnownIsOfferedToTheWriter();
    void linesHaveTheFormsOfTheirSources();
    void canReportSaysConditionActionsAndNeeds();
    void aCauseIsSaidOnlyOnceItIsIdentified();
    void filledTemplatesBreakNoRule();
    void everyBadDraftIsFlaggedByItsRule_data();
    void everyBadDraftIsFlaggedByItsRule();
    void noGoodDraftIsFlagged_data();
    void noGoodDraftIsFlagged();
    void findingsNameTheirPlaceAndOneSentence();
    void insideMostRulesOnlyWarn();
    void whatIsResolvedMayBeCalledSo();
    void practiceIsNamed();
    void promisesAreReadInTheWritersZone();
    void approvalIsAskedWhereThePolicySaysSo();
    void theNextUpdateIsPromisedWithinTheCadence();
    void anyTextIsCheckedWithoutHarm();
};

void MessageTest::everyTemplateIsFilledAtEverySeverityAndStatus_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : shippedNames())
        QTest::addRow("%s", qPrintable(name)) << name;
}

void MessageTest::everyTemplateIsFilledAtEverySeverityAndStatus()
{
    QFETCH(QString, name);
    const Policy policy = shipped(name);
    static const QRegularExpression placeholder(QStringLiteral("[{}]|\\[\\[|\\]\\]"));
    int rendered = 0;
    for (const PolicyLevel &level : policy.levels) {
        Story rich = wellLogged(level.level);
        Story bare(level.level, {});
        bare.state.services.clear();
        for (Status status : kAllStatuses) {
            rich.state.status = bare.state.status = status;
            for (const QString &audience : audiencesOf(policy)) {
                for (const MessageTemplate &one : policy.templates.rows) {
                    const FilledMessage full = fillTemplate(one.text, source(rich.state, policy, audience));
                    const QString where =
                        QStringLiteral("%1 %2 %3 %4: %5").arg(one.key, level.level.name, key(status), audience, full.text);
                    QVERIFY2(!full.text.contains(placeholder) && full.gaps.isEmpty() && gapsIn(full.text).isEmpty(),
                             qPrintable(where));
                    QVERIFY2(full.text.size() > 20, qPrintable(where));
                    const FilledMessage poor = fillTemplate(one.text, source(bare.state, policy, audience));
                    QVERIFY2(!poor.text.contains(placeholder) && poor.gaps.isEmpty(), qPrintable(one.key + u' ' + poor.text));
                    ++rendered;
                }
            }
        }
    }
    QVERIFY2(rendered >= 4 * 6 * 8 * 13, qPrintable(QString::number(rendered)));
}

void MessageTest::everyAudienceHasATemplateAtEveryStage()
{
    for (const QString &name : shippedNames()) {
        const Policy policy = shipped(name);
        Story story(policy.levels.first().level);
        for (Status status : kAllStatuses) {
            story.state.status = status;
            for (const QString &audience : audiencesOf(policy))
                QVERIFY2(!templatesFor(story.state, policy, audience).isEmpty(),
                         qPrintable(name + u' ' + key(status) + u' ' + audience));
        }
        QStringList keys;
        for (const MessageTemplate &one : policy.templates.rows)
            keys << one.key;
        for (const char *wanted : {"initial", "progress", "resolution", "cause", "named-line", "update-line", "can"})
            QVERIFY2(keys.contains(QLatin1String(wanted)), wanted);
    }
}

void MessageTest::whatIsNotKnownIsOfferedToTheWriter()
{
    const Policy policy = shipped(shippedNames().first());
    const Story story(policy.levels.first().level, {});
    const FilledMessage filled =
        fillTemplate(QStringLiteral("Please {workaround} until {estimate}."), source(story.state, policy, audience::Customers));
    QCOMPARE(filled.gaps.size(), 2);
    QCOMPARE(filled.gaps.first().field, QStringLiteral("workaround"));
    QCOMPARE(filled.text.mid(filled.gaps.first().from, filled.gaps.first().length),
             gapMark(QStringLiteral("what helps until it is over")));
    QCOMPARE(filled.text.mid(filled.gaps.last().from, filled.gaps.last().length),
             gapMark(QStringLiteral("when you expect an end")));
    QVERIFY(rulesOf(checked(filled.text, story.state, policy)).contains(messagerule::Unfilled));
    // A word nobody knows is not left in braces either; an optional part without its word goes away whole.
    const FilledMessage odd = fillTemplate(QStringLiteral("Hello {mystery}.[[ Try {workaround}.]] {severity|none}"),
                                           source(story.state, policy, audience::Customers));
    QCOMPARE(odd.text, QStringLiteral("Hello ‹mystery›. SEV-1"));
    QCOMPARE(fillTemplate(QStringLiteral("a {b"), source(story.state, policy, audience::Customers)).text, QStringLiteral("a {b"));
}

void MessageTest::linesHaveTheFormsOfTheirSources()
{
    const Policy policy = shipped(shippedNames().first());
    Story story(policy.levels.first().level);
    story.log("14:31", EntryType::Finding, "Sign-in logs show that the database answers late.");
    const auto line = [&](const char *which) {
        for (const MessageTemplate &one : policy.templates.rows) {
            if (one.key == QLatin1String(which))
                return fillTemplate(one.text, source(story.state, policy, audience::Internal)).text;
        }
        return QString();
    };
    // S1: [HH:MM UTC] [name] [update]; S4: [UPDATE HH:MM] where it stands, what was found, what is done.
    QCOMPARE(line("named-line"), QStringLiteral("[14:40 UTC] [carol] Sign-in logs show that the database answers late"));
    QVERIFY2(line("update-line")
                 .startsWith(QStringLiteral("[UPDATE 14:40] Investigating. Sign-in logs show that the database answers late. ")),
             qPrintable(line("update-line")));
}

void MessageTest::canReportSaysConditionActionsAndNeeds()
{
    const Policy policy = shipped(shippedNames().first());
    Story story(policy.levels.first().level);
    const auto can = [&] {
        for (const MessageTemplate &one : policy.templates.rows) {
            if (one.key == u"can")
                return fillTemplate(one.text, source(story.state, policy, audience::Internal)).text;
        }
        return QString();
    };
    QCOMPARE(can(), QStringLiteral("INC-7K3QZP SEV-1, 14:40 UTC\nCondition: detected for 40 min: Some payments fail.\nActions: "
                                   "none open.\nNeeds: nothing."));
    story.log("14:05", EntryType::Action, "roll back #checkout @raj", QStringLiteral("raj"));
    EntryBody proposal;
    proposal.type = EntryType::Decision;
    proposal.text = QStringLiteral("Switch payments off");
    proposal.occurred = at("14:10");
    story.tell("14:10", DecisionProposed{proposal, std::nullopt});
    story.tell("14:11", RoleAssigned{role::Commander, {}, std::nullopt, at("14:11")});
    QCOMPARE(can(), QStringLiteral("INC-7K3QZP SEV-1, 14:40 UTC\nCondition: detected for 40 min: Some payments fail.\n"
                                   "Actions: A1 roll back checkout raj.\nNeeds: Incident commander; D1 Switch payments off."));
}

void MessageTest::aCauseIsSaidOnlyOnceItIsIdentified()
{
    const Policy policy = shipped(shippedNames().first());
    Story story(policy.levels.first().level);
    story.log("14:02", EntryType::Note, "Cause: a full disk");
    const auto cause = [&] {
        return fillTemplate(QStringLiteral("{cause|none}"), source(story.state, policy, audience::Customers)).text;
    };
    QCOMPARE(cause(), QStringLiteral("none"));
    story.tell("14:08", MilestoneRecorded{Milestone::CauseIdentified, MilestoneValue::time(at("14:07")), {}});
    QCOMPARE(cause(), QStringLiteral("a full disk"));
}

void MessageTest::filledTemplatesBreakNoRule()
{
    for (const QString &name : shippedNames()) {
        const Policy policy = shipped(name);
        for (const PolicyLevel &level : policy.levels) {
            Story story = wellLogged(level.level);
            for (Status status : kAllStatuses) {
                story.state.status = status;
                for (const QString &audience : audiencesOf(policy)) {
                    for (const MessageTemplate &one : templatesFor(story.state, policy, audience)) {
                        const MessageSource from = source(story.state, policy, audience);
                        const QString text = fillTemplate(one.text, from).text;
                        const auto findings = checked(text, story.state, policy, audience, from.nextBy);
                        const bool outside = audience::isOutside(audience);
                        QVERIFY2(outside ? findings.isEmpty() : !blocks(findings),
                                 qPrintable(QStringList({one.key, key(status), audience, text, rulesOf(findings).join(u' ')})
                                                .join(QStringLiteral(" | "))));
                    }
                }
            }
        }
    }
}

void MessageTest::everyBadDraftIsFlaggedByItsRule_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("text");
    const QJsonObject all = samples();
    QCOMPARE(all.value(u"bad").toArray().size(), 30);
    for (const char *list : {"bad", "crooked"}) {
        int number = 0;
        for (const QJsonValue &one : all.value(QLatin1String(list)).toArray())
            QTest::addRow("%s %d", list, ++number) << one[u"rule"].toString() << one[u"text"].toString();
    }
}

void MessageTest::everyBadDraftIsFlaggedByItsRule()
{
    QFETCH(QString, rule);
    QFETCH(QString, text);
    const Policy policy = shipped(shippedNames().first());
    Story story(policy.levels.first().level);
    story.state.status = Status::Investigating;
    const auto findings = checked(text, story.state, policy);
    QVERIFY2(rulesOf(findings).contains(rule), qPrintable(text + QStringLiteral(" -> ") + rulesOf(findings).join(u' ')));
    QVERIFY(messagerule::display(rule) != rule);
}

void MessageTest::noGoodDraftIsFlagged_data()
{
    QTest::addColumn<QString>("text");
    const QJsonArray good = samples().value(u"good").toArray();
    QCOMPARE(good.size(), 30);
    int number = 0;
    for (const QJsonValue &one : good)
        QTest::addRow("good %d", ++number) << one.toString();
}

void MessageTest::noGoodDraftIsFlagged()
{
    QFETCH(QString, text);
    const Policy policy = shipped(shippedNames().first());
    Story story(policy.levels.first().level);
    story.state.status = Status::Investigating;
    const auto findings = checked(text, story.state, policy);
    QVERIFY2(findings.isEmpty(), qPrintable(text + QStringLiteral(" -> ") + rulesOf(findings).join(u' ')));
}

void MessageTest::findingsNameTheirPlaceAndOneSentence()
{
    const Policy policy = shipped(shippedNames().first());
    const Story story(policy.levels.first().level);
    const QString text = QStringLiteral("Payments fail, probably for all. Next update by 15:10 UTC.");
    const auto findings = checked(text, story.state, policy);
    QCOMPARE(rulesOf(findings), QStringList{messagerule::Speculation});
    QCOMPARE(text.mid(findings.first().from, findings.first().length), QStringLiteral("probably"));
    QVERIFY(findings.first().blocks && findings.first().sentence.endsWith(u'.'));
}

void MessageTest::insideMostRulesOnlyWarn()
{
    const Policy policy = shipped(shippedNames().first());
    const Story story(policy.levels.first().level);
    const auto inside =
        checked(QStringLiteral("Probably the p99 of web-01, @raj looks."), story.state, policy, audience::Internal);
    QCOMPARE(rulesOf(inside), QStringList{messagerule::Speculation});
    QVERIFY(!blocks(inside));
    QVERIFY(blocks(checked(QStringLiteral("password=hunter22"), story.state, policy, audience::Internal)));
    QVERIFY(rulesOf(checked(QStringLiteral("raj broke the login again"), story.state, policy, audience::Internal)).isEmpty());
    QVERIFY(rulesOf(checked(QStringLiteral("alice broke the login again"), story.state, policy, audience::Internal))
                .contains(messagerule::Blame));
}

void MessageTest::whatIsResolvedMayBeCalledSo()
{
    const Policy policy = shipped(shippedNames().first());
    Story story(policy.levels.first().level);
    const QString text = QStringLiteral("The problem has been resolved. We are sorry for the trouble.");
    QVERIFY(rulesOf(checked(text, story.state, policy)).contains(messagerule::AllClear));
    story.state.status = Status::Resolved;
    QVERIFY(checked(text, story.state, policy, audience::Customers, std::nullopt).isEmpty());
}

void MessageTest::practiceIsNamed()
{
    const Policy policy = shipped(shippedNames().first());
    Story story(policy.levels.first().level);
    story.state.kind = IncidentKind::Drill;
    const auto findings = checked(QStringLiteral("Payments fail. Next update by 15:10 UTC."), story.state, policy);
    QCOMPARE(rulesOf(findings), QStringList{messagerule::Practice});
    QVERIFY(!blocks(findings)); // sending is what is practised
    QVERIFY(checked(QStringLiteral("Payments fail."), story.state, policy, audience::Internal).isEmpty());
}

void MessageTest::promisesAreReadInTheWritersZone()
{
    const Policy policy = shipped(shippedNames().first());
    Story story(policy.levels.first().level);
    const auto rules = [&](const char *text, std::optional<Instant> next = at("15:10")) {
        return rulesOf(checked(QString::fromUtf8(text), story.state, policy, audience::Customers, next));
    };
    QCOMPARE(rules("Payments fail. Next update by 10:10."), QStringList()); // New York
    QCOMPARE(rules("Payments fail. Next update by 10:10 am."), QStringList());
    QCOMPARE(rules("Payments fail. Next update by 15:10 UTC (16:10 CET)."), QStringList()); // one moment, two zones
    QCOMPARE(rules("Payments fail. Next update by 10:10 UTC."), QStringList{messagerule::NextPast});
    QCOMPARE(rules("Payments fail. Next update by 15:20 UTC."), QStringList{messagerule::NextMismatch});
    QCOMPARE(rules("Payments fail. Next update by 15:10 UTC.", std::nullopt), QStringList{messagerule::NextMissing});
    QVERIFY(rules("Payments fail. Next update by 15:10 UTC.", at("14:40")).contains(messagerule::NextPast));
    QCOMPARE(rules("Payments failed at 13:50 UTC. Next update by 15:10 UTC."), QStringList());
}

void MessageTest::approvalIsAskedWhereThePolicySaysSo()
{
    const Policy policy = shipped(shippedNames().first());
    Story story(policy.levels.first().level);
    const QString carol = QStringLiteral("carol"), bob = QStringLiteral("bob");
    QVERIFY(needsApproval(story.state, policy, audience::Customers, carol));
    QVERIFY(!needsApproval(story.state, policy, audience::Customers, bob)); // the commander's own
    QVERIFY(!needsApproval(story.state, policy, audience::Internal, carol));
    story.state.roles.remove(role::Commander);
    QVERIFY(needsApproval(story.state, policy, audience::Customers, carol) && needsApproval(story.state, policy, audience::Customers, {}));
    story.state.severity = policy.levels.last().level;
    QVERIFY(!needsApproval(story.state, policy, audience::Customers, carol));
}

void MessageTest::theNextUpdateIsPromisedWithinTheCadence()
{
    const Policy policy = shipped(shippedNames().first());
    Story story(policy.levels.first().level);
    const Instant now = at("14:40") + Milliseconds(31'500);
    QCOMPARE(*suggestedNextUpdate(story.state, policy, audience::Customers, now), at("15:10"));
    QCOMPARE(*suggestedNextUpdate(story.state, policy, audience::Internal, now), at("14:55"));
    story.state.severity = policy.levels.last().level;
    QCOMPARE(*suggestedNextUpdate(story.state, policy, audience::Customers, now), at("15:40"));
    story.state.status = Status::Closed;
    QVERIFY(!suggestedNextUpdate(story.state, policy, audience::Customers, now));
}

void MessageTest::anyTextIsCheckedWithoutHarm()
{
    const Policy policy = shipped(shippedNames().first());
    const Story story(policy.levels.first().level);
    QString text;
    quint32 seed = 7;
    const QString alphabet = QStringLiteral("aeb 1:4.@#{}[]‹›\n\"'-/=ß日م\U0001F600probably next update by ");
    for (int run = 0; run < 300; ++run) {
        text.clear();
        for (int i = 0; i < 120; ++i) {
            seed = seed * 1664525U + 1013904223U;
            text += alphabet.at(int(seed >> 16) % int(alphabet.size()));
        }
        for (const MessageFinding &one : checked(text, story.state, policy))
            QVERIFY(one.from >= 0 && one.length >= 0 && one.from + one.length <= text.size() && !one.sentence.isEmpty());
        QVERIFY(fillTemplate(text, source(story.state, policy, audience::Customers)).text.size() < 100'000);
    }
    const QString flood = QString(20'000, u'a') + QStringLiteral(" due to ").repeated(2000);
    QVector<MessageFinding> found;
    const qint64 tookMs = computingMs([&] { found = checked(flood, story.state, policy); });
    QVERIFY(!found.isEmpty());
    QVERIFY2(tookMs < 3000, qPrintable(QString::number(tookMs)));
}

QUARTERDECK_TEST(MessageTest);

#include "tst_messages.moc"
