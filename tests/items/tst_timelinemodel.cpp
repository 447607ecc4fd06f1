// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/timelinemodel.h"
#include "livefixture.h"
#include "testmain.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace quarterdeck;

namespace {

struct Live : LiveFixture
{
    EventId log(const QString &text, Milliseconds ago = Milliseconds(0), EntryType type = EntryType::Note, const QStringList &people = {})
    {
        clock.advance(Milliseconds(1000));
        EntryBody body;
        body.text = text;
        body.type = type;
        body.people = people;
        body.occurred = clock.now() - ago;
        return act(EntryLogged{body}).events.first().id;
    }
    void amend(const EventId &entry, const QString &text, Instant occurred)
    {
        EntryBody body = door.stateOf(id)->entry(entry)->body;
        body.text = text;
        body.occurred = occurred;
        act(EntryAmended{entry, body});
    }
};

QStringList texts(const TimelineModel &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result << model.index(row, TimelineModel::TextColumn).data().toString();
    return result;
}

} // namespace

class TestTimelineModel : public QObject
{
    Q_OBJECT
private slots:
    void newEntriesGoToTheBottomAndBackdatedOnesWhereTheyBelong();
    void anAmendmentChangesOneRowAndMovesItOnlyWithItsTime();
    void aFilterHidesAndCountsAndKeepsTheSelection();
    void anEntryThatNoLongerMatchesLeaves();
    void rowsAreFoundByEntryNumberAndAction();
    void aRowSaysWhatItIs();
    void whenThePendingGetAnotherPlaceRowsKeepTheirIdentity();
    void anotherIncidentResetsAndNoneIsEmpty();
    void stormsLeaveItAsIfBuiltAnew();
};

void TestTimelineModel::newEntriesGoToTheBottomAndBackdatedOnesWhereTheyBelong()
{
    Live live;
    TimelineModel model;
    const QAbstractItemModelTester tester(&model);
    model.setIncident(live.incident);
    QCOMPARE(model.rowCount(), 1); // the console's own note of the declaration
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted), reset(&model, &QAbstractItemModel::modelReset);
    live.log(QStringLiteral("first"));
    live.clock.advance(Milliseconds(60000));
    live.log(QStringLiteral("third"));
    live.log(QStringLiteral("second"), Milliseconds(30000));
    QCOMPARE(texts(model).mid(1), (QStringList{QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third")}));
    QCOMPARE(inserted.count(), 3);
    QCOMPARE(inserted.at(1).at(1).toInt(), 2);
    QCOMPARE(inserted.at(2).at(1).toInt(), 2); // in the middle
    QCOMPARE(reset.count(), 0);
}

void TestTimelineModel::anAmendmentChangesOneRowAndMovesItOnlyWithItsTime()
{
    Live live;
    TimelineModel model;
    const QAbstractItemModelTester tester(&model);
    model.setIncident(live.incident);
    const EventId first = live.log(QStringLiteral("first"));
    live.log(QStringLiteral("second"));
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved), changed(&model, &QAbstractItemModel::dataChanged);
    const Instant was = live.door.stateOf(live.id)->entry(first)->body.occurred;
    live.amend(first, QStringLiteral("first, corrected"), was);
    QCOMPARE(moved.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    live.clock.advance(Milliseconds(5000));
    live.amend(first, QStringLiteral("really last"), live.clock.now());
    QCOMPARE(moved.count(), 1);
    QCOMPARE(texts(model).mid(1), (QStringList{QStringLiteral("second"), QStringLiteral("really last")}));
    QVERIFY(model.index(model.rowOf(first), 0).data(TimelineModel::AmendedRole).toBool());
    QCOMPARE(model.index(model.rowOf(first), 0).data(TimelineModel::VersionsRole).value<QVector<EntryVersion>>().size(), 2);
}

void TestTimelineModel::aFilterHidesAndCountsAndKeepsTheSelection()
{
    Live live;
    TimelineModel model;
    const QAbstractItemModelTester tester(&model);
    model.setIncident(live.incident);
    live.log(QStringLiteral("DNS looks fine"));
    const EventId kept = live.log(QStringLiteral("Café latency is up"), {}, EntryType::Finding, {QStringLiteral("raj")});
    live.log(QStringLiteral("roll back"), {}, EntryType::Decision);
    QItemSelectionModel selection(&model);
    selection.setCurrentIndex(model.index(model.rowOf(kept), 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);

    TimelineFilter filter;
    filter.words = QStringLiteral("LATENCY cafe");
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.hiddenCount(), 3);
    QCOMPARE(selection.currentIndex().row(), 0);
    model.setFilter({{EntryType::Decision}, {}, {}, false});
    QCOMPARE(texts(model), QStringList{QStringLiteral("roll back")});
    QVERIFY(!selection.currentIndex().isValid());
    model.setFilter({{}, QStringLiteral("raj"), {}, false});
    QCOMPARE(model.rowCount(), 1);
    model.setFilter({{}, {}, {}, true});
    QCOMPARE(model.rowCount(), 3); // without the automatic one
    live.log(QStringLiteral("one more"));
    QCOMPARE(model.rowCount(), 4);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.hiddenCount(), 0);
}

void TestTimelineModel::anEntryThatNoLongerMatchesLeaves()
{
    Live live;
    TimelineModel model;
    const QAbstractItemModelTester tester(&model);
    model.setIncident(live.incident);
    const EventId entry = live.log(QStringLiteral("needle"));
    TimelineFilter filter;
    filter.words = QStringLiteral("needle");
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 1);
    const Instant was = live.door.stateOf(live.id)->entry(entry)->body.occurred;
    live.amend(entry, QStringLiteral("hay"), was);
    QCOMPARE(model.rowCount(), 0);
    live.amend(entry, QStringLiteral("needle again"), was);
    QCOMPARE(model.rowCount(), 1);
}

void TestTimelineModel::rowsAreFoundByEntryNumberAndAction()
{
    Live live;
    TimelineModel model;
    model.setIncident(live.incident);
    live.log(QStringLiteral("a"));
    const EventId action = live.log(QStringLiteral("roll back @alice"), {}, EntryType::Action, {QStringLiteral("alice")});
    const EventId backdated = live.log(QStringLiteral("b"), Milliseconds(500));
    QCOMPARE(model.rowOfAction(QStringLiteral("A1")), model.rowOf(action));
    QCOMPARE(model.entryAt(model.rowOfNumber(4)).id, backdated);
    QCOMPARE(model.rowOfNumber(0), -1);
    QCOMPARE(model.rowOfNumber(99), -1);
    QCOMPARE(model.rowOf(EventId::random()), -1);
    QCOMPARE(model.rowOfAction(QStringLiteral("A9")), -1);
}

void TestTimelineModel::aRowSaysWhatItIs()
{
    Live live;
    TimelineModel model;
    model.setTimeText([](Instant) { return QStringLiteral("T"); });
    model.setIncident(live.incident);
    const EventId entry = live.log(QStringLiteral("pool exhausted"), Milliseconds(180000), EntryType::Finding);
    live.act(EntryStruck{entry, QStringLiteral("wrong pool")});
    const QModelIndex index = model.index(model.rowOf(entry), TimelineModel::TimeColumn);
    QCOMPARE(index.data().toString(), QStringLiteral("T"));
    QVERIFY(index.data(TimelineModel::LateRole).toBool());
    QVERIFY(index.data(TimelineModel::StruckRole).toBool());
    QCOMPARE(index.data(TimelineModel::StrikeReasonRole).toString(), QStringLiteral("wrong pool"));
    QCOMPARE(index.data(TimelineModel::AuthorRole).toString(), QStringLiteral("dana"));
    const QString spoken = index.data(Qt::AccessibleTextRole).toString();
    for (const char *part : {"Entry 2", "T", "logged T", "Finding", "by dana", "pool exhausted", "withdrawn: wrong pool"})
        QVERIFY2(spoken.contains(QLatin1String(part)), qPrintable(spoken));
    const QModelIndex automatic = model.index(model.rowOfNumber(1), 0);
    QVERIFY(automatic.data(TimelineModel::AutomaticRole).toBool());
    QVERIFY(!automatic.data(TimelineModel::LateRole).toBool());
}

void TestTimelineModel::whenThePendingGetAnotherPlaceRowsKeepTheirIdentity()
{
    Live live;
    TimelineModel model;
    QAbstractItemModelTester tester(&model);
    model.setIncident(live.incident);
    live.log(QStringLiteral("first"));
    live.clock.advance(Milliseconds(1000));
    EntryBody body;
    body.text = QStringLiteral("mine, not sent yet");
    body.occurred = live.clock.now();
    const Event mine = live.door.writePending(live.id, EntryLogged{body});
    QTRY_COMPARE(model.rowCount(), 3);
    QVERIFY(model.index(2, 0).data(TimelineModel::PendingRole).toBool());
    const QPersistentModelIndex selected = model.index(2, TimelineModel::TextColumn);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

    live.log(QStringLiteral("theirs, ordered first")); // gets the place that mine has here
    QTRY_COMPARE(model.rowCount(), 4);
    QCOMPARE(selected.data().toString(), body.text);
    QCOMPARE(model.rowOf(mine.id), selected.row());
    QCOMPARE(live.incident->state().entry(mine.id)->number, 4);
    QCOMPARE(reset.count(), 0);
}

void TestTimelineModel::anotherIncidentResetsAndNoneIsEmpty()
{
    Live one, two;
    two.log(QStringLiteral("x"));
    TimelineModel model;
    const QAbstractItemModelTester tester(&model);
    model.setIncident(one.incident);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setIncident(two.incident);
    QCOMPARE(reset.count(), 1);
    QCOMPARE(model.rowCount(), 2);
    one.log(QStringLiteral("of the other"));
    QCOMPARE(model.rowCount(), 2);
    model.setIncident(nullptr);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.totalCount(), 0);
}

void TestTimelineModel::stormsLeaveItAsIfBuiltAnew()
{
    QRandomGenerator random(11);
    Live live;
    TimelineModel model;
    const QAbstractItemModelTester tester(&model);
    model.setIncident(live.incident);
    QVector<EventId> entries;
    const QVector<TimelineFilter> filters{{}, {{EntryType::Note}, {}, {}, false}, {{}, {}, QStringLiteral("3"), true}, {{}, QStringLiteral("raj"), {}, false}};
    for (int step = 0; step < 300; ++step) {
        const int dice = int(random.bounded(20));
        if (dice < 10 || entries.isEmpty()) {
            entries << live.log(QStringLiteral("entry %1").arg(step), Milliseconds(random.bounded(120) * 1000),
                                random.bounded(3) ? EntryType::Note : EntryType::Action, random.bounded(4) ? QStringList() : QStringList{QStringLiteral("raj")});
        } else if (dice < 15) {
            const EventId entry = entries.at(random.bounded(int(entries.size())));
            if (!live.door.stateOf(live.id)->entry(entry)->struck)
                live.amend(entry, QStringLiteral("amended %1").arg(step), live.clock.now() - Milliseconds(random.bounded(300) * 1000));
        } else if (dice < 17) {
            const EventId entry = entries.at(random.bounded(int(entries.size())));
            if (live.door.stateOf(live.id)->entry(entry)->struck)
                live.act(EntryRestored{entry});
            else
                live.act(EntryStruck{entry, QStringLiteral("no")});
        } else {
            model.setFilter(filters.at(random.bounded(int(filters.size()))));
        }
        if (step % 15 != 0)
            continue;
        TimelineModel fresh;
        fresh.setIncident(live.incident);
        fresh.setFilter(model.filter());
        QCOMPARE(texts(model), texts(fresh));
        QCOMPARE(model.totalCount(), int(live.door.stateOf(live.id)->entries.size()));
        for (int row = 1; row < model.rowCount(); ++row)
            QVERIFY(model.entryAt(row - 1).body.occurred <= model.entryAt(row).body.occurred);
    }
}

QUARTERDECK_TEST(TestTimelineModel);
#include "tst_timelinemodel.moc"
