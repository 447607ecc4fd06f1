// SPDX-License-Identifier: GPL-3.0-or-later
// How large the wall's letters are, and which rows find room.
#include "support/testmain.h"
#include "wallfixture.h"

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

QVector<RowNeed> wholeBudget()
{
    QVector<RowNeed> needs{{WallRowKind::Header, 2, 1}, {WallRowKind::Band, 2, 2},  {WallRowKind::Status, 1, 1},
                           {WallRowKind::Impact, 1, 1}, {WallRowKind::Roles, 2, 1}, {WallRowKind::Update, 2, 1}};
    for (int i = 0; i < 3; ++i)
        needs.append({WallRowKind::Action, 1, 1});
    for (int i = 0; i < 3; ++i)
        needs.append({WallRowKind::Decision, 1, 1});
    return needs;
}

} // namespace

class WallLayoutTest : public QObject
{
    Q_OBJECT
private slots:
    void theTableOfSizesHolds_data();
    void theTableOfSizesHolds();
    void linesAndColumnsOfA75InchPanel_data();
    void linesAndColumnsOfA75InchPanel();
    void lettersFillTheirAngle_data();
    void lettersFillTheirAngle();
    void aNearSeatGetsLargerLetters();
    void rowsGoByPriority_data();
    void rowsGoByPriority();
    void theSeverityStaysWhateverHappens();
    void anUnmeasuredScreenIsTakenFor96DotsAnInch();
};

void WallLayoutTest::theTableOfSizesHolds_data()
{
    QTest::addColumn<double>("seat");
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<double>("width");
    QTest::addColumn<QVector<int>>("sizes");
    const struct
    {
        double seat;
        QVector<int> on55, on75, on86, on55hd;
    } rows[] = {{3, {85, 62, 175}, {62, 45, 127}, {54, 39, 111}, {43, 31, 87}},
                {4, {114, 83, 233}, {83, 60, 170}, {72, 53, 148}, {57, 41, 116}},
                {5, {142, 103, 291}, {104, 75, 212}, {90, 66, 185}, {71, 52, 146}},
                {6, {171, 124, 349}, {124, 90, 254}, {108, 79, 222}, {85, 62, 175}},
                {8, {228, 166, 466}, {166, 121, 339}, {145, 105, 296}, {114, 83, 233}}};
    for (const auto &row : rows) {
        QTest::addRow("%g m, 55 inches 4K", row.seat) << row.seat << k4K << kWidth55 << row.on55;
        QTest::addRow("%g m, 75 inches 4K", row.seat) << row.seat << k4K << kWidth75 << row.on75;
        QTest::addRow("%g m, 86 inches 4K", row.seat) << row.seat << k4K << kWidth86 << row.on86;
        QTest::addRow("%g m, 55 inches full HD", row.seat) << row.seat << kFullHd << kWidth55 << row.on55hd;
    }
}

void WallLayoutTest::theTableOfSizesHolds()
{
    QFETCH(double, seat);
    QFETCH(QSize, pixels);
    QFETCH(double, width);
    QFETCH(QVector<int>, sizes);
    const WallSizes got = leastSizes({pixels, width, seat});
    QCOMPARE(qRound(got.body), sizes[0]);
    QVERIFY2(std::abs(got.small - sizes[1]) < 1, qPrintable(QString::number(got.small)));
    QVERIFY2(std::abs(got.hero - sizes[2]) < 1, qPrintable(QString::number(got.hero)));
}

void WallLayoutTest::linesAndColumnsOfA75InchPanel_data()
{
    QTest::addColumn<double>("seat");
    QTest::addColumn<int>("lines");
    QTest::addColumn<int>("columns");
    QTest::newRow("3 m") << 3.0 << 26 << 112;
    QTest::newRow("4 m") << 4.0 << 20 << 84;
    QTest::newRow("5 m") << 5.0 << 16 << 67;
    QTest::newRow("6 m") << 6.0 << 13 << 56;
    QTest::newRow("8 m") << 8.0 << 10 << 42;
}

void WallLayoutTest::linesAndColumnsOfA75InchPanel()
{
    QFETCH(double, seat);
    QFETCH(int, lines);
    QFETCH(int, columns);
    const WallSizes sizes = leastSizes({k4K, kWidth75, seat});
    QCOMPARE(int(sizes.lines), lines);
    QCOMPARE(int(sizes.columns), columns);
}

void WallLayoutTest::lettersFillTheirAngle_data()
{
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("seat");
    for (const double seat : {3.0, 5.0, 8.0}) {
        QTest::addRow("1920x1080, 55 inches, %g m", seat) << kFullHd << kWidth55 << seat;
        QTest::addRow("1920x1080, 75 inches, %g m", seat) << kFullHd << kWidth75 << seat;
        QTest::addRow("3840x2160, 55 inches, %g m", seat) << k4K << kWidth55 << seat;
        QTest::addRow("3840x2160, 75 inches, %g m", seat) << k4K << kWidth75 << seat;
    }
}

void WallLayoutTest::lettersFillTheirAngle()
{
    QFETCH(QSize, pixels);
    QFETCH(double, width);
    QFETCH(double, seat);
    const WallScreen screen{pixels, width, seat};
    const WallType least(leastSizes(screen)), used(wallSizes(screen));
    const struct
    {
        QFont least, used;
        double arc;
    } texts[] = {{least.small(), used.small(), 16},
                 {least.body(), used.body(), 22},
                 {least.title(), used.title(), 33},
                 {least.hero(), used.hero(), 45}};
    const double pixelArc = 1.5 / screen.pixelsPerMm() / (seat * 1000) * 180 / M_PI * 60; // whole pixels: at most that much more
    for (const auto &text : texts) {
        const double angle = arcMinutes(text.least, screen);
        QVERIFY2(angle >= text.arc - 0.01 && angle <= text.arc + pixelArc,
                 qPrintable(QStringLiteral("%1 for %2").arg(angle).arg(text.arc)));
        QVERIFY(arcMinutes(text.used, screen) >= angle);
    }
}

void WallLayoutTest::aNearSeatGetsLargerLetters()
{
    const WallScreen screen{k4K, kWidth75, 3};
    QVERIFY(wallSizes(screen).body > leastSizes(screen).body);
    QCOMPARE(int(wallSizes(screen).lines + 0.01), 16);
    const WallScreen far{k4K, kWidth75, 8};
    QCOMPARE(wallSizes(far).body, leastSizes(far).body);
}

void WallLayoutTest::rowsGoByPriority_data()
{
    QTest::addColumn<double>("budget");
    QTest::addColumn<int>("decisions");
    QTest::addColumn<int>("actions");
    QTest::addColumn<bool>("impact");
    QTest::addColumn<bool>("roles");
    QTest::newRow("all of it") << 16.0 << 3 << 3 << true << true;
    QTest::newRow("one log line less") << 15.9 << 2 << 3 << true << true;
    QTest::newRow("no log lines") << 13.2 << 0 << 3 << true << true;
    QTest::newRow("one action less") << 12.0 << 0 << 2 << true << true;
    QTest::newRow("8 m at 75 inches") << 10.0 << 0 << 0 << true << true;
    QTest::newRow("8 m at 55 inches") << 7.3 << 0 << 0 << false << true;
    QTest::newRow("hopeless") << 4.0 << 0 << 0 << false << false;
}

void WallLayoutTest::rowsGoByPriority()
{
    QFETCH(double, budget);
    QFETCH(int, decisions);
    QFETCH(int, actions);
    QFETCH(bool, impact);
    QFETCH(bool, roles);
    const QVector<RowNeed> needs = wholeBudget();
    const QVector<RowChoice> chosen = chooseRows(needs, budget);
    double lines = 0;
    QHash<WallRowKind, int> count;
    int before = -1;
    for (const RowChoice &choice : chosen) {
        QVERIFY(choice.row > before);
        QVERIFY(choice.lines >= needs[choice.row].least);
        before = choice.row;
        lines += choice.lines;
        ++count[needs[choice.row].kind];
    }
    QVERIFY(lines <= budget);
    QCOMPARE(count[WallRowKind::Decision], decisions);
    QCOMPARE(count[WallRowKind::Action], actions);
    QCOMPARE(count[WallRowKind::Impact] == 1, impact);
    QCOMPARE(count[WallRowKind::Roles] == 1, roles);
    QCOMPARE(count[WallRowKind::Band], 1);
    QCOMPARE(count[WallRowKind::Status], 1);
}

void WallLayoutTest::theSeverityStaysWhateverHappens()
{
    const QVector<RowChoice> chosen = chooseRows(wholeBudget(), 0.5);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(wholeBudget()[chosen.first().row].kind, WallRowKind::Band);
}

void WallLayoutTest::anUnmeasuredScreenIsTakenFor96DotsAnInch()
{
    QCOMPARE((WallScreen{kFullHd, 0, 3}.pixelsPerMm()), 96 / 25.4);
    QVERIFY(farthestUsefulSeat({k4K, kWidth75, 3}) > 12);
    QVERIFY(farthestUsefulSeat({kFullHd, 310, 3}) < 4);
    QVERIFY(std::abs(farthestFullSeat({k4K, kWidth75, 3}) - 5) < 0.05);
    QCOMPARE(int(leastSizes({kFullHd, 508, 1.5}).lines), 16);
}

QUARTERDECK_TEST(WallLayoutTest);
#include "tst_walllayout.moc"
