// SPDX-License-Identifier: GPL-3.0-or-later
// What the review asks of the journal: everything once, then only what changed, off the caller's thread, and it can be stopped.
#include "support/fakeclock.h"
#include "support/reviewsample.h"
#include "support/shippedpolicy.h"
#include "support/testmain.h"
#include "warroom/reviewjob.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

struct JobRig
{
    explicit JobRig(const ReviewSample &sample = {.incidents = 20})
    {
        options.journalPath = journal();
        options.policy.levels = {{{1, QStringLiteral("SEV-1")}},
                                 {{2, QStringLiteral("SEV-2")}},
                                 {{3, QStringLiteral("SEV-3")}},
                                 {{4, QStringLiteral("SEV-4")}}};
        open();
        writeReviewSample(*door, sample);
        question.request.profile.metrics = {{QStringLiteral("MTTR"), Milestone::Detected, Milestone::Resolved}};
        question.request.asOf = clock.now();
        question.request.comparison.resamples = 100;
    }
    QString journal() const { return folder.filePath(QStringLiteral("journal.db")); }
    void open()
    {
        Result<std::unique_ptr<Door>> opened = openDoor(options, clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        door = std::move(opened).value();
    }
    void reopen()
    {
        door.reset();
        open();
    }
    Result<ReviewAnswer> ask()
    {
        ReviewJob job(*door, question);
        std::optional<Result<ReviewAnswer>> answer;
        int times = 0;
        QObject::connect(&job, &ReviewJob::finished, &job, [&](const Result<ReviewAnswer> &result) {
            answer = result;
            ++times;
        });
        QObject::connect(&job, &ReviewJob::progress, &job, [this](int percent, int, int all) {
            percents << percent;
            toRead = std::max(toRead, all);
        });
        job.start();
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 30'000))
            qFatal("no answer came");
        if (times != 1)
            qFatal("more than one answer came");
        return *answer;
    }

    QTemporaryDir folder;
    FakeClock clock;
    DoorOptions options;
    std::unique_ptr<Door> door;
    ReviewJob::Question question;
    QVector<int> percents;
    int toRead = 0;
};

} // namespace

class ReviewJobTest : public QObject
{
    Q_OBJECT

private slots:
    void answersWithEveryIncidentAndWhatWasAsked();
    void progressGoesUpToTheEnd();
    void whatDidNotChangeIsNotReadAgain();
    void newestFewAreThoseThatEnded();
    void updatesAreJudgedByThePolicyOfTheirIncident();
    void factsOutliveTheProgramAndAnyChangeMakesThemAnew();
    void lostOrDamagedFactsAreMadeAnew();
    void factsThroughTheSocketAreTheSame();
    void cancelledJobSaysSoAndNothingElse();
    void jobDeletedEarlyIsSilent();
};

void ReviewJobTest::answersWithEveryIncidentAndWhatWasAsked()
{
    JobRig rig;
    const auto answer = rig.ask();
    QVERIFY(answer);
    QCOMPARE(answer->facts->rows.size(), 20);
    QCOMPARE(answer->report.incidents.size(), 20);
    QCOMPARE(answer->report.headlineFigures.measured(), 15);
    QCOMPARE(answer->report.selected.open, 3);
    QVERIFY(answer->facts->services.contains(QStringLiteral("checkout")));
    QVERIFY(std::is_sorted(answer->facts->severities.begin(), answer->facts->severities.end(),
                           [](const SeverityLevel &a, const SeverityLevel &b) { return a.rank < b.rank; }));
    for (qint32 row = 0; row < answer->facts->rows.size(); ++row)
        QCOMPARE(answer->facts->rowOf.value(answer->facts->rows.at(row).id, -1), row);
}

void ReviewJobTest::progressGoesUpToTheEnd()
{
    JobRig rig;
    QVERIFY(rig.ask());
    QVERIFY(rig.percents.size() > 5);
    QVERIFY(std::is_sorted(rig.percents.begin(), rig.percents.end()));
    QCOMPARE(rig.toRead, 20);
}

void ReviewJobTest::whatDidNotChangeIsNotReadAgain()
{
    JobRig rig;
    const auto first = rig.ask();
    QVERIFY(first);
    rig.question.known = first->facts;
    const auto second = rig.ask();
    QVERIFY(second);
    QCOMPARE(second->facts.get(), first->facts.get());

    const auto open =
        std::find_if(first->facts->rows.begin(), first->facts->rows.end(), [](const IncidentFacts &one) { return one.isOpen(); });
    const Command resolve{CommandId::random(),    open->id,        QStringLiteral("dana"),
                          QStringLiteral("desk"), rig.clock.now(), StatusChanged{Status::Resolved, rig.clock.now()},
                          std::nullopt,           std::nullopt};
    const auto receipt = rig.door->submit(resolve);
    QTRY_VERIFY(receipt.isFinished() && receipt.result());
    rig.question.known = second->facts;
    const auto third = rig.ask();
    QVERIFY(third);
    QVERIFY(third->facts.get() != first->facts.get());
    QCOMPARE(third->report.selected.open, 2);
    QCOMPARE(third->facts->rows.size(), 20);
}

void ReviewJobTest::updatesAreJudgedByThePolicyOfTheirIncident()
{
    JobRig rig;
    const Policy policy = shippedPolicy();
    const IncidentId incident = IncidentId::random();
    const Instant now = rig.clock.now();
    IncidentDeclared declared;
    declared.title = QStringLiteral("Checkout failing");
    declared.severity = policy.levels.first().level;
    declared.at = now - Milliseconds(3 * 3'600'000);
    declared.policy = policy.id();
    const auto submit = [&](const Payload &payload) {
        return rig.door->submit({CommandId::random(), incident, QStringLiteral("dana"), QStringLiteral("desk"), now, payload, {}, {}}).result().ok();
    };
    QVERIFY(submit(declared));
    QVERIFY(submit(UpdateSent{QStringLiteral("customers"), QStringLiteral("We see it."), declared.at + Milliseconds(300'000), {}}));
    QVERIFY(submit(StatusChanged{Status::Resolved, now}));
    const auto updatesOf = [&incident](const ReviewAnswer &answer) { return answer.facts->rows.at(answer.facts->rowOf.value(incident)).updates; };
    const auto without = rig.ask();
    QVERIFY(without);
    QCOMPARE(updatesOf(*without).due, 0);
    rig.question.policy = std::make_shared<const Policy>(policy);
    const auto with = rig.ask();
    QVERIFY(with);
    QVERIFY(updatesOf(*with).due >= 2); // the first in time, and one silent cadence after another
    QCOMPARE(updatesOf(*with).onTime, 1);
}

void ReviewJobTest::factsOutliveTheProgramAndAnyChangeMakesThemAnew()
{
    JobRig rig;
    const auto first = rig.ask();
    QVERIFY(first);
    rig.reopen();
    const auto second = rig.ask();
    QVERIFY(second);
    QCOMPARE(second->facts->stamp, first->facts->stamp); // nothing was derived again
    const auto ended = std::find_if(second->facts->rows.begin(), second->facts->rows.end(), [](const IncidentFacts &one) { return !one.isOpen(); });
    const auto submit = [&](const Payload &payload) {
        return rig.door->submit({CommandId::random(), ended->id, QStringLiteral("dana"), QStringLiteral("desk"), rig.clock.now(), payload, {}, {}}).result().ok();
    };
    for (const QString &title : {QStringLiteral("Another name"), QStringLiteral("And one more")}) {
        QVERIFY(submit(FieldEdited{Field::Title, {title}}));
        rig.reopen(); // whoever comes next sees it, too
        const auto third = rig.ask();
        QVERIFY(third);
        QCOMPARE(third->facts->rows.size(), 20);
        QCOMPARE(third->facts->rows.at(third->facts->rowOf.value(ended->id)).title, title);
    }
}

void ReviewJobTest::lostOrDamagedFactsAreMadeAnew()
{
    JobRig rig;
    const auto first = rig.ask();
    QVERIFY(first);
    for (const QString &sql : {QStringLiteral("DELETE FROM facts WHERE stamp % 2 = 0"), QStringLiteral("DROP TABLE facts_version"),
                               QStringLiteral("UPDATE facts_version SET version = 'another'")}) {
        rig.door.reset();
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("facts"));
            database.setDatabaseName(rig.journal());
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY2(query.exec(sql), qPrintable(sql));
            database.close();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("facts"));
        rig.reopen();
        const auto again = rig.ask();
        QVERIFY(again);
        QCOMPARE(again->facts->rows.size(), 20);
        QCOMPARE(again->report.headlineFigures.statistics.median, first->report.headlineFigures.statistics.median);
        QVERIFY(rig.door->verify().result().value().problems.isEmpty());
    }
}

void ReviewJobTest::factsThroughTheSocketAreTheSame()
{
    JobRig rig;
    const auto own = rig.ask();
    QVERIFY(own);
    std::unique_ptr<Door> owner = std::move(rig.door);
    rig.open();
    QVERIFY(!rig.door->isOwner());
    const auto through = rig.ask();
    QVERIFY(through);
    QCOMPARE(through->facts->rows.size(), own->facts->rows.size());
    QCOMPARE(through->report.headlineFigures.statistics.median, own->report.headlineFigures.statistics.median);
    rig.door.reset();
}

void ReviewJobTest::newestFewAreThoseThatEnded()
{
    JobRig rig;
    rig.question.newest = 10;
    const auto answer = rig.ask();
    QVERIFY(answer && answer->newestOnly);
    QCOMPARE(answer->report.incidents.size(), 10);
    QCOMPARE(answer->report.selected.open, 0);
    QCOMPARE(answer->report.selection.only.size(), 10);
}

void ReviewJobTest::cancelledJobSaysSoAndNothingElse()
{
    JobRig rig({.incidents = 200});
    ReviewJob job(*rig.door, rig.question);
    QSignalSpy finished(&job, &ReviewJob::finished);
    ErrorCode code{};
    QObject::connect(&job, &ReviewJob::finished, &job,
                     [&](const Result<ReviewAnswer> &result) { code = result ? ErrorCode::Usage : result.error().code; });
    job.start();
    job.cancel();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(code, ErrorCode::Cancelled);
}

void ReviewJobTest::jobDeletedEarlyIsSilent()
{
    JobRig rig({.incidents = 200});
    bool said = false;
    {
        ReviewJob job(*rig.door, rig.question);
        QObject::connect(&job, &ReviewJob::finished, &job, [&] { said = true; });
        job.start();
    }
    const auto info = rig.door->info();
    QTRY_VERIFY(info.isFinished() && info.result());
    QVERIFY(!said);
}

QUARTERDECK_TEST(ReviewJobTest);

#include "tst_reviewjob.moc"
