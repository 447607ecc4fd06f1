// SPDX-License-Identifier: GPL-3.0-or-later
#include "scribefixture.h"
#include "support/testmain.h"

#include <QAccessible>

using namespace quarterdeck;
using namespace quarterdeck::testing;

/// The timeline as a screen reader finds it.
class TimelineAccessTest : public QObject
{
    Q_OBJECT

private slots:
    void isAListOfOneSentencePerEntry();
    void anItemStaysWithItsEntry();
    void theCurrentRowIsTheFocusedItem();
    void itemsAreWhereTheyAreSeen();
    void whatOthersLogIsTheEmptyLinesDescription();
};

namespace {

QAccessibleInterface &list(const ScribeDesk &desk) { return *QAccessible::queryAccessibleInterface(&desk.view()); }
QString name(const ScribeDesk &desk, int row) { return list(desk).child(row)->text(QAccessible::Name); }

} // namespace

void TimelineAccessTest::isAListOfOneSentencePerEntry()
{
    ScribeDesk desk;
    desk.log(QStringLiteral("! roll back v3.2"));
    QCOMPARE(list(desk).role(), QAccessible::List);
    QCOMPARE(list(desk).text(QAccessible::Name), QStringLiteral("Timeline"));
    QCOMPARE(list(desk).childCount(), desk.pane->model()->rowCount());
    QCOMPARE(list(desk).child(0)->role(), QAccessible::ListItem);
    QCOMPARE(name(desk, 1), QStringLiteral("Entry 2, 14:40Z, Decision, by dana, roll back v3.2"));
    QCOMPARE(list(desk).text(QAccessible::Description), name(desk, 1));
    QVERIFY(!list(desk).child(2) && !list(desk).child(-1));

    desk.view().goTo(1);
    desk.pane->amendCurrent();
    desk.log(QStringLiteral(" and v3.1"));
    QVERIFY2(name(desk, 1).endsWith(QStringLiteral("roll back v3.2 and v3.1, amended")), qPrintable(name(desk, 1)));
    desk.pane->session()->strike(desk.last().id, QStringLiteral("wrong"));
    desk.settle();
    QVERIFY2(name(desk, 1).endsWith(QStringLiteral("amended, withdrawn: wrong")), qPrintable(name(desk, 1)));
}

void TimelineAccessTest::anItemStaysWithItsEntry()
{
    ScribeDesk desk;
    desk.log(QStringLiteral("second"));
    QAccessibleInterface *const item = list(desk).child(1);
    desk.log(QStringLiteral("-30m first"));
    QCOMPARE(list(desk).indexOfChild(item), 2);
    QCOMPARE(list(desk).child(2), item);
    QVERIFY(item->text(QAccessible::Name).endsWith(QStringLiteral("second")));
    QCOMPARE(item->parent(), &list(desk));

    TimelineFilter filter;
    filter.words = QStringLiteral("first");
    desk.pane->model()->setFilter(filter);
    QVERIFY(!item->isValid() && item->state().invalid);
    QCOMPARE(item->text(QAccessible::Name), QString());
    QCOMPARE(item->rect(), QRect());
    QCOMPARE(list(desk).indexOfChild(item), -1);
    desk.pane->model()->setFilter({});
    QVERIFY(item->isValid());

    desk.pane->setIncident(nullptr);
    QVERIFY(!item->isValid());
    QCOMPARE(list(desk).childCount(), 0);
    QCOMPARE(list(desk).text(QAccessible::Description), QString());
}

void TimelineAccessTest::theCurrentRowIsTheFocusedItem()
{
    ScribeDesk desk;
    desk.log(QStringLiteral("second"));
    desk.view().setFocus();
    QTest::keyClick(&desk.view(), Qt::Key_Home);
    QCOMPARE(list(desk).focusChild(), list(desk).child(0));
    QTest::keyClick(&desk.view(), Qt::Key_End);
    QCOMPARE(list(desk).focusChild(), list(desk).child(1));
    QVERIFY(list(desk).child(1)->state().focused && list(desk).child(1)->state().selected);
    QVERIFY(!list(desk).child(0)->state().focused && list(desk).child(0)->state().focusable);
    desk.pane->focusLine();
    QVERIFY(!list(desk).child(1)->state().focused);
    QVERIFY(!list(desk).focusChild());
}

void TimelineAccessTest::itemsAreWhereTheyAreSeen()
{
    ScribeDesk desk;
    for (int i = 0; i < 100; ++i)
        desk.remote(QStringLiteral("entry %1").arg(i));
    desk.settle();
    QAccessibleInterface *const newest = list(desk).child(100);
    QVERIFY(!newest->state().offscreen);
    const QPoint middle = newest->rect().center();
    QCOMPARE(list(desk).childAt(middle.x(), middle.y()), newest);
    QVERIFY(list(desk).child(0)->state().offscreen);
    QCOMPARE(list(desk).child(0)->rect(), QRect());
}

void TimelineAccessTest::whatOthersLogIsTheEmptyLinesDescription()
{
    ScribeDesk desk;
    desk.remote(QStringLiteral("the pool is full"));
    desk.settle();
    QCOMPARE(desk.line().accessibleDescription(), name(desk, 1));
    desk.log(QStringLiteral("my own words"));
    QVERIFY(!desk.line().accessibleDescription().contains(QStringLiteral("my own words")));
    desk.type(QStringLiteral("#checkout is"));
    const QString read = desk.line().accessibleDescription();
    desk.remote(QStringLiteral("still full"));
    desk.settle();
    QCOMPARE(desk.line().accessibleDescription(), read);
}

QUARTERDECK_TEST(TimelineAccessTest);

#include "tst_timelineaccess.moc"
