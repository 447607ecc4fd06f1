// SPDX-License-Identifier: GPL-3.0-or-later
#include "boardfixture.h"
#include "items/incidentboardmodel.h"
#include "testmain.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace quarterdeck;

namespace {

/// The names of the signals a model emitted, in order.
class SignalLog : public QObject
{
public:
    explicit SignalLog(const QAbstractItemModel &model)
    {
        const auto note = [this](const char *name) { return [this, name] { m_names << QString::fromLatin1(name); }; };
        connect(&model, &QAbstractItemModel::rowsInserted, this, note("inserted"));
        connect(&model, &QAbstractItemModel::rowsRemoved, this, note("removed"));
        connect(&model, &QAbstractItemModel::rowsMoved, this, note("moved"));
        connect(&model, &QAbstractItemModel::dataChanged, this, note("changed"));
        connect(&model, &QAbstractItemModel::layoutChanged, this, note("layout"));
        connect(&model, &QAbstractItemModel::modelReset, this, note("reset"));
    }
    QStringList take() { return std::exchange(m_names, {}); }

private:
    QStringList m_names;
};

QStringList names(std::initializer_list<const char *> list)
{
    QStringList result;
    for (const char *name : list)
        result << QString::fromLatin1(name);
    return result;
}

} // namespace

class TestBoardModel : public QObject
{
    Q_OBJECT
private slots:
    void activeFirstThenWorstThenOldest();
    void aStatusChangeIsOneRowOutOfOneLaneAndIntoAnother();
    void aChangeThatMovesNothingIsOneDataChanged();
    void aWorseSeverityMovesTheRow();
    void finishedLanesShowTheNewestAndTheRestOnDemand();
    void selectionSurvivesFilterSortAndRemoteChanges();
    void aBulkLoadMovesNothingThatIsSeen();
    void stormsLeaveEveryModelAsIfBuiltAnew();
    void aRowSaysWhatItIs();
};

void TestBoardModel::activeFirstThenWorstThenOldest()
{
    BoardFixture board;
    const auto make = [&](const char *ref, Status status, int rank, int minutesAgo) {
        IncidentSummary summary{IncidentId::random()};
        summary.ref = QString::fromLatin1(ref);
        summary.status = status;
        summary.severityRank = rank;
        summary.declared = summary.lastActivity = board.clock.now() - Milliseconds(minutesAgo * 60000);
        if (!isActive(status))
            summary.resolved = summary.declared;
        return summary;
    };
    board.door.seed({make("unrated", Status::Detected, 0, 90), make("old-closed", Status::Closed, 1, 80), make("sev2", Status::Detected, 2, 10),
                     make("new-closed", Status::Closed, 4, 5), make("sev1-new", Status::Monitoring, 1, 1), make("sev1-old", Status::Mitigating, 1, 9)});
    board.load();
    IncidentFilter filter(board.book);
    IncidentBoardModel model(filter);
    const QAbstractItemModelTester tester(&model);
    QStringList refs;
    for (int row = 0; row < model.rowCount(); ++row)
        refs << model.summaryAt(row).ref;
    QCOMPARE(refs.join(u' '), QStringLiteral("sev1-old sev1-new sev2 unrated new-closed old-closed"));
    model.sort(IncidentBoardModel::RefColumn, Qt::DescendingOrder);
    QCOMPARE(model.summaryAt(0).ref, QStringLiteral("unrated"));
    model.sort(-1);
    QCOMPARE(model.summaryAt(0).ref, QStringLiteral("sev1-old"));
}

void TestBoardModel::aStatusChangeIsOneRowOutOfOneLaneAndIntoAnother()
{
    QRandomGenerator random(1);
    BoardFixture board;
    IncidentSummary summary = randomSummary(random, board.clock.now());
    summary.status = Status::Detected;
    board.door.seed({summary});
    board.load();
    IncidentFilter filter(board.book);
    StatusLanes lanes(filter);
    SignalLog from(lanes.lane(Status::Detected)), to(lanes.lane(Status::Mitigating)), other(lanes.lane(Status::Closed));
    summary.status = Status::Mitigating;
    summary.lastSeq += 1;
    board.announce(summary);
    QCOMPARE(from.take(), names({"removed"}));
    QCOMPARE(to.take(), names({"inserted"}));
    QCOMPARE(other.take(), QStringList());
}

void TestBoardModel::aChangeThatMovesNothingIsOneDataChanged()
{
    QRandomGenerator random(2);
    BoardFixture board;
    QVector<IncidentSummary> rows;
    for (int i = 0; i < 100; ++i)
        rows << randomSummary(random, board.clock.now());
    board.door.seed(rows);
    board.load();
    IncidentFilter filter(board.book);
    IncidentBoardModel model(filter);
    SignalLog log(model);
    IncidentSummary changed = rows.at(40);
    changed.title = QStringLiteral("Another title");
    changed.lastSeq += 1;
    board.announce(changed);
    QCOMPARE(log.take(), names({"changed"}));
}

void TestBoardModel::aWorseSeverityMovesTheRow()
{
    BoardFixture board;
    QVector<IncidentSummary> rows;
    for (int rank = 1; rank <= 3; ++rank) {
        IncidentSummary summary{IncidentId::random()};
        summary.ref = QStringLiteral("INC-%1").arg(rank);
        summary.severityRank = rank;
        summary.declared = summary.lastActivity = board.clock.now();
        rows << summary;
    }
    board.door.seed(rows);
    board.load();
    IncidentFilter filter(board.book);
    IncidentBoardModel model(filter);
    QItemSelectionModel selection(&model);
    selection.setCurrentIndex(model.index(2, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    SignalLog log(model);
    rows[2].severityRank = 1;
    rows[2].declared = board.clock.now() - Milliseconds(60000);
    rows[2].lastSeq += 1;
    board.announce(rows[2]);
    QCOMPARE(log.take(), names({"moved", "changed"}));
    QCOMPARE(model.summaryAt(0).ref, QStringLiteral("INC-3"));
    QCOMPARE(selection.currentIndex().row(), 0);
}

void TestBoardModel::finishedLanesShowTheNewestAndTheRestOnDemand()
{
    QRandomGenerator random(3);
    BoardFixture board;
    QVector<IncidentSummary> rows;
    for (int i = 0; i < 200; ++i) {
        rows << randomSummary(random, board.clock.now());
        rows.last().status = Status::Closed;
        rows.last().resolved = board.clock.now() - Milliseconds(i * 1000 + 1000);
    }
    board.door.seed(rows);
    board.load();
    IncidentFilter filter(board.book);
    StatusLanes lanes(filter);
    IncidentBoardModel &closed = lanes.lane(Status::Closed);
    const QAbstractItemModelTester tester(&closed);
    QCOMPARE(closed.rowCount(), StatusLanes::kFinishedShown);
    QCOMPARE(closed.beyondLimit(), 150);
    QCOMPARE(closed.summaryAt(0).id, rows.first().id);

    // One more, newest: it comes first and the last shown one gives way.
    SignalLog log(closed);
    IncidentSummary newest = randomSummary(random, board.clock.now());
    newest.status = Status::Closed;
    newest.resolved = board.clock.now();
    board.announce(newest);
    QCOMPARE(log.take(), names({"removed", "inserted"}));
    QCOMPARE(closed.rowCount(), StatusLanes::kFinishedShown);
    QCOMPARE(closed.summaryAt(0).id, newest.id);

    // It is reopened: the one that gave way comes back.
    newest.status = Status::Investigating;
    newest.resolved.reset();
    newest.lastSeq += 1;
    board.announce(newest);
    QCOMPARE(closed.rowCount(), StatusLanes::kFinishedShown);
    QCOMPARE(closed.summaryAt(closed.rowCount() - 1).id, rows.at(49).id);

    closed.setLimit(-1);
    QCOMPARE(closed.rowCount(), 200);
    closed.setLimit(10);
    QCOMPARE(closed.rowCount(), 10);
}

void TestBoardModel::selectionSurvivesFilterSortAndRemoteChanges()
{
    QRandomGenerator random(7);
    BoardFixture board;
    QVector<IncidentSummary> rows;
    for (int i = 0; i < 300; ++i)
        rows << randomSummary(random, board.clock.now());
    rows[150].title = QStringLiteral("Chosen one");
    board.door.seed(rows);
    board.load();
    IncidentFilter filter(board.book);
    IncidentBoardModel model(filter);
    QItemSelectionModel selection(&model);
    const auto chosen = [&] { return model.index(model.rowOf(rows[150].id), 0); };
    selection.setCurrentIndex(chosen(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    filter.setText(QStringLiteral("chosen"));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(selection.currentIndex(), chosen());
    QVERIFY(selection.isRowSelected(0));
    filter.setText({});
    QCOMPARE(selection.currentIndex(), chosen());
    model.sort(IncidentBoardModel::TitleColumn);
    QCOMPARE(selection.currentIndex(), chosen());
    for (int i = 0; i < 100; ++i) {
        IncidentSummary &one = rows[random.bounded(300)];
        shake(one, random, board.clock.now());
        board.announce(one);
        QCOMPARE(selection.currentIndex(), chosen());
        QVERIFY(selection.isRowSelected(chosen().row()));
    }
    QCOMPARE(reset.count(), 0);
}

void TestBoardModel::aBulkLoadMovesNothingThatIsSeen()
{
    QRandomGenerator random(8);
    BoardFixture board;
    QVector<IncidentSummary> rows;
    for (int i = 0; i < 5000; ++i) {
        rows << randomSummary(random, board.clock.now());
        rows.last().status = Status::Closed;
        rows.last().resolved = rows.last().lastActivity = board.clock.now() - Milliseconds(i * 1000);
    }
    board.door.seed(rows);
    IncidentFilter filter(board.book);
    StatusLanes lanes(filter);
    IncidentBoardModel &closed = lanes.lane(Status::Closed);
    SignalLog log(closed);
    board.load();
    QCOMPARE(closed.totalCount(), 5000);
    QCOMPARE(closed.rowCount(), StatusLanes::kFinishedShown);
    const QStringList emitted = log.take();
    QVERIFY2(!emitted.contains(QStringLiteral("layout")) && !emitted.contains(QStringLiteral("moved")), qPrintable(emitted.join(u' ')));
}

void TestBoardModel::stormsLeaveEveryModelAsIfBuiltAnew()
{
    QRandomGenerator random(9);
    BoardFixture board;
    QVector<IncidentSummary> rows;
    for (int i = 0; i < 80; ++i)
        rows << randomSummary(random, board.clock.now());
    board.door.seed(rows);
    board.load();
    IncidentFilter filter(board.book);
    IncidentBoardModel all(filter);
    StatusLanes lanes(filter);
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    testers.push_back(std::make_unique<QAbstractItemModelTester>(&all));
    for (const Status status : kAllStatuses) {
        lanes.lane(status).setLimit(12);
        testers.push_back(std::make_unique<QAbstractItemModelTester>(&lanes.lane(status)));
    }
    const QStringList filters{{}, QStringLiteral("checkout"), QStringLiteral("is:open"), QStringLiteral("sev:1 o"), QStringLiteral("bob")};
    for (int step = 0; step < 400; ++step) {
        board.clock.advance(Milliseconds(1000));
        if (random.bounded(12) == 0) {
            filter.setText(filters.at(random.bounded(int(filters.size()))));
        } else if (random.bounded(10) == 0) {
            QVector<IncidentSummary> fresh;
            for (int i = 0, n = random.bounded(1, 60); i < n; ++i)
                fresh << randomSummary(random, board.clock.now());
            rows += fresh;
            board.door.announce(fresh);
        } else if (random.bounded(25) == 0) {
            all.sort(int(random.bounded(10)) - 1, random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
        } else {
            IncidentSummary &one = rows[random.bounded(int(rows.size()))];
            shake(one, random, board.clock.now());
            board.announce(one);
        }
        if (step % 20 != 0)
            continue;
        IncidentFilter freshFilter(board.book);
        freshFilter.setText(filter.text());
        IncidentBoardModel freshAll(freshFilter);
        freshAll.sort(all.sortColumn(), all.sortOrder());
        QCOMPARE(rowsOf(all), rowsOf(freshAll));
        StatusLanes freshLanes(freshFilter);
        for (const Status status : kAllStatuses) {
            freshLanes.lane(status).setLimit(12);
            QCOMPARE(rowsOf(lanes.lane(status)), rowsOf(freshLanes.lane(status)));
            QCOMPARE(lanes.lane(status).matchCount(), freshLanes.lane(status).matchCount());
            QCOMPARE(lanes.lane(status).totalCount(), freshLanes.lane(status).totalCount());
        }
    }
}

void TestBoardModel::aRowSaysWhatItIs()
{
    BoardFixture board;
    const IncidentId id = board.door.declare(QStringLiteral("<b>Checkout</b>"), QStringLiteral("dana"), SeverityLevel{1, QStringLiteral("SEV-1")});
    board.load();
    IncidentFilter filter(board.book);
    IncidentBoardModel model(filter);
    model.setTexts({[](const IncidentSummary &one) { return QString(QStringLiteral("read: ") + one.title); }, [](Instant) { return QStringLiteral("then"); }});
    const QModelIndex index = model.index(0, IncidentBoardModel::TitleColumn);
    QCOMPARE(index.data().toString(), QStringLiteral("<b>Checkout</b>"));
    QCOMPARE(index.data(IncidentBoardModel::IncidentIdRole).toUuid(), id.uuid());
    QCOMPARE(index.data(IncidentBoardModel::SeverityRankRole).toInt(), 1);
    QCOMPARE(index.data(IncidentBoardModel::StatusRole).toInt(), int(Status::Detected));
    QCOMPARE(index.data(IncidentBoardModel::VacantSinceRole).toLongLong(), board.clock.now().ms);
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), QStringLiteral("read: <b>Checkout</b>"));
    QCOMPARE(index.siblingAtColumn(IncidentBoardModel::DeclaredColumn).data().toString(), QStringLiteral("then"));
    QCOMPARE(index.data(IncidentBoardModel::SummaryRole).value<const IncidentSummary *>()->id, id);
    QVERIFY(!model.index(5, 0).isValid());
}

QUARTERDECK_TEST(TestBoardModel);
#include "tst_boardmodel.moc"
