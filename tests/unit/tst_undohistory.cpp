// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decide.h"
#include "domain/fold.h"
#include "testmain.h"
#include "warroom/undohistory.h"

#include <QtTest>

#include <stdexcept>

using namespace quarterdeck;

namespace {

const Instant kNow{1731680520000};

/// One person at one incident, submitting like the door does and keeping the undo history like the window does.
class Desk
{
public:
    Desk() : state(IncidentId::random())
    {
        IncidentDeclared d;
        d.ref = QStringLiteral("INC-7K3QZP");
        d.title = QStringLiteral("Checkout failing");
        d.at = kNow;
        log(d);
    }
    QVector<Event> log(const Payload &payload)
    {
        const Command command{CommandId::random(), state.id, QStringLiteral("alice"), {}, kNow, payload, {}, {}};
        const auto decided = decide(state.declared ? &state : nullptr, command);
        if (!decided)
            throw std::runtime_error("refused: " + decided.error().message.toStdString());
        QVector<Event> events;
        for (const Payload &p : *decided) {
            events.append(Event{EventId::random(), state.id, QStringLiteral("alice"), {}, kNow, state.lastSeq + 1, state.lastSeq, p});
            fold(state, events.last());
        }
        return events;
    }
    QVector<Event> act(const Payload &payload)
    {
        const QVector<Event> events = log(payload);
        history.done(events);
        return events;
    }
    bool undo()
    {
        const auto step = history.takeUndo(state, kNow);
        refusal = step ? step->refusal : QString();
        if (!step || !step->payload)
            return false;
        history.undone(log(*step->payload));
        return true;
    }
    bool redo()
    {
        const auto step = history.takeRedo(state, kNow);
        if (!step || !step->payload)
            return false;
        history.redone(log(*step->payload));
        return true;
    }
    Incident state;
    UndoHistory history;
    QString refusal; ///< what the last undo said instead
};

EntryBody note(const QString &text)
{
    EntryBody body;
    body.text = text;
    body.occurred = kNow;
    return body;
}

} // namespace

class UndoHistoryTest : public QObject
{
    Q_OBJECT
private slots:
    void anEntryIsWithdrawnAndComesBack();
    void everyKindOfChangeGoesBackToWhatItWas();
    void stepsAreTakenNewestFirstAcrossKinds();
    void aNewChangeForgetsWhatCouldBeRedone();
    void anAmendmentThatWasAmendedAgainByOthersStays();
    void whatHasNoOppositeSaysSoAndTakesBackNothingElse();
    void whatTheMatrixWasToldIsNoStepOfItsOwn();
    void aDeclarationCannotBeUndone();
};

void UndoHistoryTest::anEntryIsWithdrawnAndComesBack()
{
    Desk desk;
    const EventId entry = desk.act(EntryLogged{note(QStringLiteral("8 % errors"))}).first().id;
    QVERIFY(desk.undo());
    QVERIFY(desk.state.entry(entry)->struck);
    QCOMPARE(desk.state.entry(entry)->body.text, QStringLiteral("8 % errors"));
    QVERIFY(!desk.undo());
    QVERIFY(desk.redo());
    QVERIFY(!desk.state.entry(entry)->struck);
    QVERIFY(desk.undo());
    QVERIFY(desk.state.entry(entry)->struck);
}

void UndoHistoryTest::everyKindOfChangeGoesBackToWhatItWas()
{
    Desk desk;
    const SeverityLevel two{2, QStringLiteral("SEV-2")}, one{1, QStringLiteral("SEV-1")};
    desk.log(SeverityChanged{two, {}, kNow});
    desk.log(RoleAssigned{role::Commander, QStringLiteral("bob"), {}, kNow});
    desk.log(FieldEdited{Field::Services, {QStringLiteral("checkout"), QStringLiteral("cart")}});
    desk.log(LinkAdded{QStringLiteral("https://a.test"), {}});

    desk.act(StatusChanged{Status::Mitigating, kNow});
    desk.act(SeverityChanged{one, {}, kNow});
    desk.act(RoleAssigned{role::Commander, QStringLiteral("carol"), {}, kNow});
    desk.act(FieldEdited{Field::Services, {QStringLiteral("billing")}});
    desk.act(FieldEdited{Field::Title, {QStringLiteral("Billing failing")}});
    desk.act(LinkRemoved{QStringLiteral("https://a.test")});
    desk.act(MilestoneRecorded{Milestone::Mitigated, MilestoneValue::time(kNow), {}});
    desk.act(HandoverOffered{QStringLiteral("dave"), kNow});
    while (desk.undo()) { }
    QCOMPARE(desk.state.status, Status::Detected);
    QCOMPARE(desk.state.severity, std::optional(two));
    QCOMPARE(desk.state.holder(role::Commander), QStringLiteral("bob"));
    QCOMPARE(desk.state.services, (QStringList{QStringLiteral("checkout"), QStringLiteral("cart")}));
    QCOMPARE(desk.state.title, QStringLiteral("Checkout failing"));
    QCOMPARE(desk.state.links.size(), 1);
    QVERIFY(desk.state.milestone(Milestone::Mitigated).state == MilestoneValue::State::NotRecorded);
    QVERIFY(!desk.state.handover);
    QCOMPARE(desk.state.lastSeq, qint64(desk.state.entries.size())); // undoing only ever added events
    while (desk.redo()) { }
    QCOMPARE(desk.state.status, Status::Mitigating);
    QCOMPARE(desk.state.severity, std::optional(one));
    QCOMPARE(desk.state.holder(role::Commander), QStringLiteral("carol"));
    QCOMPARE(desk.state.title, QStringLiteral("Billing failing"));
    QCOMPARE(desk.state.milestone(Milestone::Mitigated), MilestoneValue::time(kNow));
}

void UndoHistoryTest::stepsAreTakenNewestFirstAcrossKinds()
{
    Desk desk;
    const EventId first = desk.act(EntryLogged{note(QStringLiteral("one"))}).first().id;
    desk.act(StatusChanged{Status::Investigating, kNow});
    const EventId last = desk.act(EntryLogged{note(QStringLiteral("two"))}).first().id;
    QVERIFY(desk.undo());
    QVERIFY(desk.state.entry(last)->struck);
    QCOMPARE(desk.state.status, Status::Investigating);
    QVERIFY(desk.undo());
    QCOMPARE(desk.state.status, Status::Detected);
    QVERIFY(!desk.state.entry(first)->struck);
}

void UndoHistoryTest::aNewChangeForgetsWhatCouldBeRedone()
{
    Desk desk;
    desk.act(EntryLogged{note(QStringLiteral("one"))});
    QVERIFY(desk.undo());
    desk.act(EntryLogged{note(QStringLiteral("two"))});
    QVERIFY(!desk.redo());
}

void UndoHistoryTest::anAmendmentThatWasAmendedAgainByOthersStays()
{
    Desk desk;
    const EventId entry = desk.log(EntryLogged{note(QStringLiteral("one"))}).first().id;
    desk.act(EntryAmended{entry, note(QStringLiteral("two"))});
    desk.log(EntryAmended{entry, note(QStringLiteral("three"))}); // someone else
    QVERIFY(!desk.undo());
    QCOMPARE(desk.state.entry(entry)->body.text, QStringLiteral("three"));
}

void UndoHistoryTest::whatHasNoOppositeSaysSoAndTakesBackNothingElse()
{
    Desk desk;
    const EventId entry = desk.act(EntryLogged{note(QStringLiteral("one"))}).first().id;
    desk.act(UpdateSent{QStringLiteral("customers"), QStringLiteral("We are on it."), kNow, std::nullopt});
    desk.act(AlarmAnswered{QStringLiteral("commander"), {}, kNow, kNow, 0});
    QVERIFY(!desk.undo());
    QVERIFY(desk.refusal.contains(QStringLiteral("alarm")));
    QVERIFY(!desk.state.entry(entry)->struck);
    QVERIFY(!desk.undo());
    QVERIFY(desk.refusal.contains(QStringLiteral("sent")));
    QVERIFY(!desk.state.entry(entry)->struck);
    QVERIFY(desk.undo()); // it is said once; then the change before is next
    QVERIFY(desk.state.entry(entry)->struck);
}

void UndoHistoryTest::whatTheMatrixWasToldIsNoStepOfItsOwn()
{
    Desk desk;
    const SeverityLevel two{2, QStringLiteral("SEV-2")}, one{1, QStringLiteral("SEV-1")};
    desk.log(SeverityChanged{two, {}, kNow});
    const EventId entry = desk.act(EntryLogged{note(QStringLiteral("one"))}).first().id;
    desk.act(SeverityAssessed{{{QStringLiteral("users"), QStringLiteral("1")}}, {}, one, kNow});
    desk.act(SeverityChanged{one, {}, kNow});
    QVERIFY(desk.undo());
    QCOMPARE(desk.state.severity, std::optional(two));
    QVERIFY(desk.undo());
    QVERIFY(desk.state.entry(entry)->struck);
}

void UndoHistoryTest::aDeclarationCannotBeUndone()
{
    Desk desk;
    IncidentDeclared d;
    d.title = QStringLiteral("x");
    const Event event{EventId::random(), desk.state.id, QStringLiteral("alice"), {}, kNow, 1, 0, d};
    QVERIFY(!UndoHistory::inverse(event, desk.state, kNow));
}

QUARTERDECK_TEST(UndoHistoryTest);
#include "tst_undohistory.moc"
