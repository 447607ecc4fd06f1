// SPDX-License-Identifier: GPL-3.0-or-later
// A whole import taken back: gone from every list and figure, kept in the log, and brought back.
#include "importrig.h"
#include "metrics/selection.h"
#include "support/testmain.h"
#include "warroom/factsreader.h"
#include "warroom/importundo.h"

#include <QSignalSpy>
#include <QtTest>

using namespace quarterdeck;

namespace {

const char *const kTwo = "id,title,declared,resolved,status\n"
                         "A,Checkout failing,2024-03-01T10:00:00Z,2024-03-01T11:00:00Z,closed\n"
                         "B,Search slow,2024-03-02T10:00:00Z,2024-03-02T12:00:00Z,closed\n";

} // namespace

class ImportUndo : public QObject
{
    Q_OBJECT

    /// As the command line and the dialog do it.
    static Result<ImportTally> import(ImportRig &rig, const char *csv, const QString &batch)
    {
        QByteArray bytes(csv);
        QBuffer file(&bytes);
        (void)file.open(QIODevice::ReadOnly);
        rig.clock.advance(Milliseconds(60'000));
        ImportOrder order = rig.order("csv");
        order.context.batch = batch;
        return importIncidents(file, *rig.door, order);
    }
    static UndoOrder undo(const ImportRig &rig, const QString &batch, bool restore = false)
    {
        return {batch, QStringLiteral("dana"), QStringLiteral("test"), rig.clock.now(), restore};
    }
    static int counted(ImportRig &rig)
    {
        const auto facts = readFacts(*rig.door, nullptr, nullptr);
        return facts ? int(select((*facts)->rows, Selection()).rows.size()) : -1;
    }
    static int listed(ImportRig &rig)
    {
        const auto board = rig.door->summaries().result().value();
        return int(std::count_if(board.begin(), board.end(), [](const IncidentSummary &row) { return !row.withdrawn; }));
    }

private slots:
    void takenBackIsInNoListAndNoFigure()
    {
        ImportRig rig;
        QVERIFY(import(rig, kTwo, QStringLiteral("one")));
        QCOMPARE(counted(rig), 2);
        const qint64 events = rig.events();
        const Result<UndoTally> tally = undoImport(*rig.door, undo(rig, QStringLiteral("one")));
        QVERIFY(tally);
        QCOMPARE(tally->changed, 2);
        QCOMPARE(counted(rig), 0);
        QCOMPARE(listed(rig), 0);
        QVERIFY(rig.door->search(QStringLiteral("checkout")).result().value().isEmpty());
        QCOMPARE(rig.events(), events + 2); // nothing is erased: two events more
        QVERIFY(rig.door->verify().result().value().problems.isEmpty());
        // Once more changes nothing.
        const Result<UndoTally> again = undoImport(*rig.door, undo(rig, QStringLiteral("one")));
        QVERIFY(again && again->changed == 0 && again->there == 2);
    }

    void broughtBackCountsAgainAndCanBeTakenBackAgain()
    {
        ImportRig rig;
        QVERIFY(import(rig, kTwo, QStringLiteral("one")));
        for (int round = 0; round < 2; ++round) {
            rig.clock.advance(Milliseconds(1000));
            const Result<UndoTally> back = undoImport(*rig.door, undo(rig, QStringLiteral("one")));
            QVERIFY(back && back->changed == 2);
            rig.clock.advance(Milliseconds(1000));
            const Result<UndoTally> restored = undoImport(*rig.door, undo(rig, QStringLiteral("one"), true));
            QVERIFY(restored && restored->changed == 2);
            QCOMPARE(counted(rig), 2);
            QCOMPARE(rig.door->search(QStringLiteral("checkout")).result().value().size(), 1);
        }
    }

    void whatPeopleWorkedOnStays()
    {
        ImportRig rig;
        QVERIFY(import(rig, kTwo, QStringLiteral("one")));
        const Incident worked = rig.incident("csv", QStringLiteral("A"));
        rig.clock.advance(Milliseconds(1000));
        QVERIFY(rig.door
                    ->submit({CommandId::random(),
                              worked.id,
                              QStringLiteral("dana"),
                              QStringLiteral("test"),
                              rig.clock.now(),
                              FieldEdited{Field::CustomerImpact, {QStringLiteral("A third of the orders")}},
                              {},
                              {}})
                    .result());
        const Result<UndoTally> tally = undoImport(*rig.door, undo(rig, QStringLiteral("one")));
        QVERIFY(tally);
        QCOMPARE(tally->changed, 1);
        QCOMPARE(tally->touched, QStringList{worked.ref});
        QCOMPARE(counted(rig), 1);
    }

    void otherImportsStay()
    {
        ImportRig rig;
        QVERIFY(import(rig, kTwo, QStringLiteral("one")));
        QVERIFY(import(rig, "id,title,declared,resolved,status\nC,DNS gone,2024-03-03T10:00:00Z,2024-03-03T12:00:00Z,closed\n",
                       QStringLiteral("two")));
        const Result<QVector<ImportBatch>> batches = importBatches(*rig.door);
        QVERIFY(batches);
        QCOMPARE(batches->size(), 2);
        QCOMPARE(batches->constFirst().id, QStringLiteral("two"));
        QCOMPARE(batches->constFirst().incidents, 1);
        QVERIFY(undoImport(*rig.door, undo(rig, QStringLiteral("two"))));
        QCOMPARE(counted(rig), 2);
        QCOMPARE(undoImport(*rig.door, undo(rig, QStringLiteral("three"))).error().code, ErrorCode::NotFound);
    }

    void importedAgainItIsThereAgain()
    {
        ImportRig rig;
        QVERIFY(import(rig, kTwo, QStringLiteral("one")));
        for (int round = 0; round < 2; ++round) {
            QVERIFY(undoImport(*rig.door, undo(rig, QStringLiteral("one"))));
            QCOMPARE(counted(rig), 0);
            const Result<ImportTally> again = import(rig, kTwo, QStringLiteral("later"));
            QVERIFY(again);
            QCOMPARE(again->count(ImportTally::Fate::Updated), 2);
            QCOMPARE(counted(rig), 2);
        }
        const qint64 events = rig.events();
        QVERIFY(import(rig, kTwo, QStringLiteral("once more")));
        QCOMPARE(rig.events(), events);
    }

    void aJobDeletedEarlyIsSilent()
    {
        ImportRig rig;
        QVERIFY(import(rig, kTwo, QStringLiteral("one")));
        bool said = false;
        {
            UndoJob job(*rig.door, undo(rig, QStringLiteral("one")));
            connect(&job, &UndoJob::finished, this, [&said] { said = true; });
        }
        QVERIFY(rig.door->info().result());
        QCoreApplication::sendPostedEvents();
        QVERIFY(!said);
        UndoJob job(*rig.door, undo(rig, QStringLiteral("one")));
        QSignalSpy finished(&job, &UndoJob::finished);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(counted(rig), 0);
    }

    void closedAndLaterReopenedIsReopenedEachTime()
    {
        ImportRig rig;
        const QByteArray head = "id,title,declared,resolved,status\n";
        const QByteArray closed = head + "A,Checkout failing,2024-03-01T10:00:00Z,2024-03-01T11:00:00Z,closed\n";
        const QByteArray open = head + "A,Checkout failing,2024-03-01T10:00:00Z,,investigating\n";
        QVERIFY(import(rig, closed.constData(), QStringLiteral("one")));
        for (int round = 0; round < 3; ++round) {
            QVERIFY(import(rig, open.constData(), QStringLiteral("two")));
            QCOMPARE(rig.incident("csv", QStringLiteral("A")).status, Status::Investigating);
            const qint64 events = rig.events();
            QVERIFY(import(rig, open.constData(), QStringLiteral("two")));
            QCOMPARE(rig.events(), events);
            QVERIFY(import(rig, closed.constData(), QStringLiteral("three")));
            QCOMPARE(rig.incident("csv", QStringLiteral("A")).status, Status::Closed);
        }
        // What people here say since then stays, as long as the source says the same.
        rig.clock.advance(Milliseconds(1000));
        const IncidentId id = rig.incident("csv", QStringLiteral("A")).id;
        QVERIFY(rig.door
                    ->submit({CommandId::random(),
                              id,
                              QStringLiteral("dana"),
                              QStringLiteral("test"),
                              rig.clock.now(),
                              StatusChanged{Status::Mitigating, rig.clock.now()},
                              {},
                              {}})
                    .result());
        QVERIFY(import(rig, closed.constData(), QStringLiteral("four")));
        QCOMPARE(rig.incident("csv", QStringLiteral("A")).status, Status::Mitigating);
    }

    void aLineWithoutEndCanBeCancelled()
    {
        ImportRig rig;
        QByteArray bytes = "id,title,declared\nA,\"" + QByteArray(64 * 1024 * 1024, 'x');
        int asked = 0;
        const Result<ImportTally> tally = rig.run("csv", bytes, {}, false, [&asked](const ImportStep &) { return ++asked < 5; });
        QVERIFY(!tally);
        QCOMPARE(tally.error().code, ErrorCode::Cancelled);
        QCOMPARE(asked, 5);
        QCOMPARE(rig.events(), qint64(0));
    }
};

QUARTERDECK_TEST(ImportUndo);

#include "tst_importundo.moc"
