// SPDX-License-Identifier: GPL-3.0-or-later
// The wall without its window: what it says, and where that stands.
#include "support/colourvision.h"
#include "support/testmain.h"
#include "wallfixture.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

/// Where the capitals of a text are on the screen.
QRectF inkOf(const WallText &text)
{
    const QFontMetricsF metrics(text.font);
    const double width = metrics.horizontalAdvance(text.text), caps = metrics.capHeight();
    const double x = text.atEnd ? text.area.right() - width : text.area.left();
    return {x, text.area.center().y() - caps / 2, width, caps};
}

QVector<WallContent> everyState(WallRig &rig)
{
    QVector<WallContent> states;
    states << wallContent({rig.clock.now(), {}});
    const IncidentId id = rig.outage();
    states << wallContent(rig.view(id));
    WallView stale = rig.view(id);
    stale.feed = {false, rig.ago(2)};
    states << wallContent(stale);
    WallView visitor = rig.view(id);
    visitor.visitor = true;
    states << wallContent(visitor);
    for (int i = 0; i < 8; ++i)
        rig.declare(QStringLiteral("Trouble number %1 with a title that is much too long for its column").arg(i),
                    i % 2 ? "SEV-2" : "SEV-3", {});
    states << wallContent(rig.view(id));
    return states;
}

} // namespace

class WallContentTest : public QObject
{
    Q_OBJECT
private slots:
    void calmSaysWhatWasLast();
    void oneIncidentSaysAllThatTheRoomNeeds();
    void theWorstThenTheOldestIsFirst();
    void drillsAndPrivateIncidentsComeAfter();
    void moreThanFiveOthersAreCounted();
    void aVisitorReadsNoNames();
    void noCommanderIsABandOfItsOwn();
    void threeColouredAlarmsAreOneTooMany();
    void staleSaysSinceWhen();
    void screenReadersHearItOnceAMinute();
};

void WallContentTest::calmSaysWhatWasLast()
{
    WallRig rig;
    const IncidentId id = rig.declare(QStringLiteral("Over"), "SEV-2");
    rig.act(id, StatusChanged{Status::Resolved, rig.clock.now()});
    const QString ref = rig.door->stateOf(id)->ref;
    rig.clock.advance(minutes(2 * 24 * 60));
    WallFeedSource source(rig.room);
    QCOMPARE(source.active().size(), 0);
    WallView view{rig.clock.now(), source.active()};
    view.lastClosed = source.lastClosed();
    const WallContent content = wallContent(view);
    QVERIFY(!content.primary);
    QCOMPARE(content.utc, QStringLiteral("14:40:12Z"));
    QCOMPARE(content.calm, QStringLiteral("No active incidents"));
    QCOMPARE(content.calmDetail, QStringLiteral("last closed %1, 2 d ago").arg(ref));
    rig.act(id, StatusChanged{Status::Investigating, rig.clock.now()});
    QCOMPARE(source.active().size(), 1);
    QVERIFY(!source.lastClosed());
}

void WallContentTest::oneIncidentSaysAllThatTheRoomNeeds()
{
    WallRig rig;
    const WallContent content = wallContent(rig.view(rig.outage()));
    QCOMPARE(content.utc, QStringLiteral("14:58:12Z"));
    QCOMPARE(content.zones, (QStringList{QStringLiteral("09:58 EST"), QStringLiteral("15:58 CET")}));
    QCOMPARE(content.primary->elapsed, QStringLiteral("00:18:00"));
    QCOMPARE(content.primary->title, QStringLiteral("Checkout failing in EU and US"));
    QCOMPARE(content.primary->severity.name, QStringLiteral("SEV-1"));
    QCOMPARE(rowOf(content, WallRowKind::Status)->pieces.first().text, QStringLiteral("Mitigating (3 of 5) · next: Monitoring"));
    QCOMPARE(rowOf(content, WallRowKind::Impact)->pieces.first().text,
             QStringLiteral("62 % of payments fail at ACME and Globex"));
    QCOMPARE(rowOf(content, WallRowKind::Impact)->end->text, QStringLiteral("since 14:18Z"));
    QStringList roles;
    for (const WallPiece &piece : rowOf(content, WallRowKind::Roles)->pieces)
        roles << piece.label + QLatin1Char(' ') + piece.text;
    QCOMPARE(roles.join(QStringLiteral(", ")), QStringLiteral("IC bob, Ops alice, Comms VACANT 18:00, Scribe dana"));
    QCOMPARE(rowOf(content, WallRowKind::Roles)->pieces[2].tone, WallTone::Open);
    QStringList updates;
    for (const WallPiece &piece : rowOf(content, WallRowKind::Update)->pieces)
        updates << piece.label + QLatin1Char(' ') + piece.text;
    QCOMPARE(updates, (QStringList{QStringLiteral("customers 04:12"), QStringLiteral("colleagues 11:40")}));
    const WallRow *worst = rowOf(content, WallRowKind::Action);
    QCOMPARE(worst->pieces.first().label, QStringLiteral("A1"));
    QCOMPARE(worst->pieces.first().text, QStringLiteral("raj  DB connection pool"));
    QCOMPARE(worst->end->text, QStringLiteral("+1:00 OVER"));
    QCOMPARE(worst->end->tone, WallTone::Overdue);
    QCOMPARE(rowOf(content, WallRowKind::Action, 1)->pieces.first().text, QStringLiteral("alice  roll back #checkout"));
    QCOMPARE(rowOf(content, WallRowKind::Action, 1)->end->text, QStringLiteral("06:19 left"));
    QCOMPARE(rowOf(content, WallRowKind::Action, 2)->pieces.first().label, QStringLiteral("A4"));
    QVERIFY(!rowOf(content, WallRowKind::Action, 3));
    QCOMPARE(rowOf(content, WallRowKind::Decision)->pieces.first().text, QStringLiteral("page the database team"));
    QCOMPARE(rowOf(content, WallRowKind::Decision, 1)->pieces.first().label, QStringLiteral("14:51Z decision"));
    QVERIFY(rowOf(content, WallRowKind::Decision, 2));
    QVERIFY(!rowOf(content, WallRowKind::Decision, 3));
}

void WallContentTest::theWorstThenTheOldestIsFirst()
{
    WallRig rig;
    const IncidentId third = rig.declare(QStringLiteral("third"), "SEV-3");
    rig.clock.advance(minutes(1));
    const IncidentId first = rig.declare(QStringLiteral("first"), "SEV-1");
    rig.clock.advance(minutes(1));
    rig.declare(QStringLiteral("second"), "SEV-1");
    const WallContent content = wallContent(rig.view(first));
    QCOMPARE(content.primary->title, QStringLiteral("first"));
    QCOMPARE(content.others.size(), 2);
    QCOMPARE(content.others[0].title, QStringLiteral("second"));
    QCOMPARE(content.others[1].id, third);
}

void WallContentTest::drillsAndPrivateIncidentsComeAfter()
{
    const IncidentId a = IncidentId::random(), b = IncidentId::random(), c = IncidentId::random();
    IncidentSummary drill{a}, secret{b}, small{c};
    drill.kind = IncidentKind::Drill;
    drill.title = QStringLiteral("game day");
    secret.isPrivate = true;
    secret.title = QStringLiteral("stolen key of ACME");
    small.title = QStringLiteral("slow reports");
    drill.severityRank = secret.severityRank = 1;
    small.severityRank = 4;
    const WallContent content = wallContent({{}, {drill, secret, small}});
    QCOMPARE(content.primary->title, QStringLiteral("slow reports"));
    QCOMPARE(content.others[0].title, QStringLiteral("Private incident"));
    QCOMPARE(content.others[1].title, QStringLiteral("DRILL: game day"));
    QVERIFY(!content.description().contains(u"ACME"));
}

void WallContentTest::moreThanFiveOthersAreCounted()
{
    WallRig rig;
    for (int i = 0; i < 9; ++i)
        rig.declare(QStringLiteral("n%1").arg(i), "SEV-2");
    WallView view{rig.clock.now(), {}};
    for (int row = 0; row < rig.room.book().size(); ++row)
        view.active.append(rig.room.book().at(row));
    const WallContent content = wallContent(view);
    QCOMPARE(content.others.size(), 5);
    QCOMPARE(content.more, 3);
    QVERIFY(content.description().contains(u"3 more incident"));
}

void WallContentTest::aVisitorReadsNoNames()
{
    WallRig rig;
    const IncidentId id = rig.outage();
    rig.act(id, FieldEdited{Field::Title, {QStringLiteral("ACME cannot pay")}});
    WallView view = rig.view(id);
    view.visitor = true;
    const WallContent content = wallContent(view);
    QString all = content.name() + content.description();
    const WallPicture picture = wallPicture(content, {k4K, kWidth75, 5}, Theme(ThemeKind::Dark), Qt::LeftToRight);
    for (const WallText &text : picture.texts)
        all += text.text + QLatin1Char('\n');
    for (const char *name : {"ACME", "Globex", "bob", "alice", "raj", "dana", "mia", "zoe", "roll back", "database team"})
        QVERIFY2(!all.contains(QLatin1String(name), Qt::CaseInsensitive), name);
    QVERIFY(all.contains(u"Visitor view"));
    QVERIFY(all.contains(u"VACANT"));
    QVERIFY(all.contains(u"+1:00 OVER"));
    QCOMPARE(content.primary->title, QStringLiteral("checkout"));
}

void WallContentTest::noCommanderIsABandOfItsOwn()
{
    WallRig rig;
    const IncidentId id = rig.declare(QStringLiteral("Checkout failing"), "SEV-1", {});
    rig.clock.advance(minutes(3));
    WallContent content = wallContent(rig.view(id));
    QVERIFY(!rowOf(content, WallRowKind::Alarm));
    QCOMPARE(rowOf(content, WallRowKind::Roles)->pieces.first().text, QStringLiteral("VACANT 3:00"));
    QCOMPARE(rowOf(content, WallRowKind::Roles)->pieces.first().tone, WallTone::Due);
    rig.clock.advance(minutes(13));
    content = wallContent(rig.view(id));
    QCOMPARE(rowOf(content, WallRowKind::Alarm)->pieces.first().text, QStringLiteral("NO INCIDENT COMMANDER 16:00"));
    const WallPicture picture = wallPicture(content, {kFullHd, kWidth55, 8}, Theme(ThemeKind::Dark), Qt::LeftToRight);
    QVERIFY(picture.shown.contains(WallRowKind::Alarm));
}

void WallContentTest::threeColouredAlarmsAreOneTooMany()
{
    WallRig rig;
    const IncidentId id = rig.declare(QStringLiteral("Checkout failing"), "SEV-1", {});
    for (int i = 0; i < 3; ++i)
        rig.log(id, EntryType::Action, QStringLiteral("@raj do something"), rig.clock.now(), QStringLiteral("raj"), 5);
    rig.clock.advance(minutes(50));
    const WallContent content = wallContent(rig.view(id));
    int coloured = 0, open = 0;
    for (const WallRow &row : content.rows) {
        QVector<WallPiece> pieces = row.pieces;
        if (row.end)
            pieces.append(*row.end);
        for (const WallPiece &piece : pieces) {
            coloured += piece.tone == WallTone::Due || piece.tone == WallTone::Overdue;
            open += piece.tone == WallTone::Open && piece.text.contains(u"OVER");
        }
    }
    QCOMPARE(coloured, 2);
    QVERIFY(open >= 3); // the others still say so in words
    QCOMPARE(rowOf(content, WallRowKind::Alarm)->pieces.first().tone, WallTone::Overdue);
}

void WallContentTest::staleSaysSinceWhen()
{
    const Instant now{1731681612000};
    WallView view{now, {}};
    view.feed = {false, now - minutes(2)};
    QCOMPARE(wallContent(view).stale, QStringLiteral("NOT LIVE · last news 14:38:12Z (2 min ago)"));
    view.feed.lastNews = now - Milliseconds(4000);
    QCOMPARE(wallContent(view).stale, QStringLiteral("NOT LIVE · last news 14:40:08Z (4 s ago)"));
    view.feed.lastNews.reset();
    QCOMPARE(wallContent(view).stale, QStringLiteral("NOT LIVE · no connection since this console started"));
    view.feed.live = true;
    QVERIFY(wallContent(view).stale.isEmpty());
}

void WallContentTest::screenReadersHearItOnceAMinute()
{
    WallRig rig;
    const IncidentId id = rig.outage();
    rig.clock.advance(Milliseconds(21'000));
    const QString before = wallContent(rig.view(id)).description();
    rig.clock.advance(Milliseconds(5'000));
    QCOMPARE(wallContent(rig.view(id)).description(), before);
    rig.clock.advance(minutes(1));
    QVERIFY(wallContent(rig.view(id)).description() != before);
    QVERIFY(before.contains(u"Elapsed 18 minute"));
    QVERIFY(before.contains(u"Comms vacant for 18 minute"));
    QVERIFY(before.contains(u"Next update to customers: 3 minute"));
}

QUARTERDECK_TEST(WallContentTest);

class WallPictureTest : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsSmallerThan16MinutesOrOutsideTheScreen_data();
    void nothingIsSmallerThan16MinutesOrOutsideTheScreen();
    void theReferenceWallShowsEverything();
    void rightToLeftIsTheMirrorImage();
    void areaCarriesRank();
    void aLongTitleTakesTwoLinesAndLosesItsMiddle();
    void everyTextCanBeReadOnItsGround();
};

void WallPictureTest::nothingIsSmallerThan16MinutesOrOutsideTheScreen_data()
{
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("seat");
    for (const double seat : {3.0, 5.0, 8.0}) {
        QTest::addRow("1920x1080, %g m", seat) << kFullHd << kWidth55 << seat;
        QTest::addRow("3840x2160, %g m", seat) << k4K << kWidth75 << seat;
        QTest::addRow("3840x2160 of 55 inches, %g m", seat) << k4K << kWidth55 << seat;
        QTest::addRow("upright, %g m", seat) << QSize(1080, 1920) << 680.0 << seat;
    }
}

void WallPictureTest::nothingIsSmallerThan16MinutesOrOutsideTheScreen()
{
    QFETCH(QSize, pixels);
    QFETCH(double, width);
    QFETCH(double, seat);
    const WallScreen screen{pixels, width, seat};
    const QRectF inside(QPointF(0, 0), QSizeF(pixels));
    WallRig rig;
    int state = 0;
    for (const WallContent &content : everyState(rig)) {
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const WallPicture picture = wallPicture(content, screen, Theme(ThemeKind::Dark), direction);
            QVERIFY(!picture.texts.isEmpty());
            QVector<QRectF> inks;
            for (const WallText &text : picture.texts) {
                const QString what = QStringLiteral("state %1: %2").arg(state).arg(text.text);
                QVERIFY2(arcMinutes(text.font, screen) >= 15.99, qPrintable(what));
                const QRectF ink = inkOf(text);
                QVERIFY2(inside.adjusted(-1, -1, 1, 1).contains(ink), qPrintable(what));
                for (const QRectF &other : std::as_const(inks))
                    QVERIFY2(!other.adjusted(1, 1, -1, -1).intersects(ink), qPrintable(what));
                inks.append(ink);
            }
        }
        ++state;
    }
}

void WallPictureTest::theReferenceWallShowsEverything()
{
    WallRig rig;
    const WallContent content = wallContent(rig.view(rig.outage()));
    const auto shown = [&](const WallScreen &screen) {
        return wallPicture(content, screen, Theme(ThemeKind::Dark), Qt::LeftToRight).shown;
    };
    const QVector<WallRowKind> all = shown({k4K, kWidth75, 5});
    QCOMPARE(all.count(WallRowKind::Action), 3);
    QCOMPARE(all.count(WallRowKind::Decision), 3);
    QVERIFY(all.contains(WallRowKind::Impact));
    const QVector<WallRowKind> far = shown({k4K, kWidth75, 8});
    QCOMPARE(far.count(WallRowKind::Decision), 0);
    QCOMPARE(far.count(WallRowKind::Action), 0);
    QVERIFY(far.contains(WallRowKind::Roles));
    QVERIFY(far.contains(WallRowKind::Update));
    const QVector<WallRowKind> farthest = shown({kFullHd, kWidth55, 8});
    QCOMPARE(farthest.count(WallRowKind::Action), 0);
    QVERIFY(farthest.contains(WallRowKind::Roles));
    QVERIFY(farthest.contains(WallRowKind::Update));
}

void WallPictureTest::rightToLeftIsTheMirrorImage()
{
    WallRig rig;
    const WallContent content = wallContent(rig.view(rig.outage()));
    const WallScreen screen{k4K, kWidth75, 5};
    const WallPicture left = wallPicture(content, screen, Theme(), Qt::LeftToRight),
                      right = wallPicture(content, screen, Theme(), Qt::RightToLeft);
    QCOMPARE(left.texts.size(), right.texts.size());
    for (qsizetype at = 0; at < left.texts.size(); ++at) {
        QCOMPARE(left.texts[at].text, right.texts[at].text);
        QVERIFY(std::abs(inkOf(left.texts[at]).left() - (k4K.width() - inkOf(right.texts[at]).right())) < 0.5);
    }
}

void WallPictureTest::areaCarriesRank()
{
    const WallScreen screen{k4K, kWidth75, 5};
    double before = 1e12;
    for (int rank = 1; rank <= 5; ++rank) {
        IncidentSummary summary{IncidentId::random()};
        summary.title = QStringLiteral("x");
        summary.severityRank = rank;
        summary.severityName = QStringLiteral("SEV-%1").arg(rank);
        const Theme theme(ThemeKind::Dark);
        const WallPicture picture = wallPicture(wallContent({{}, {summary}}), screen, theme, Qt::LeftToRight);
        double filled = 0;
        int glyphs = 0;
        for (const WallMark &mark : picture.marks) {
            if (mark.kind == WallMark::Kind::Fill && mark.color == theme.severityFill(rank))
                filled += mark.area.width() * mark.area.height();
            glyphs += mark.kind == WallMark::Kind::Severity && mark.severity.rank == rank;
        }
        QCOMPARE(glyphs, 1);
        QVERIFY(rank > 3 ? filled == 0 : filled < before && filled > 0);
        before = filled;
    }
}

void WallPictureTest::aLongTitleTakesTwoLinesAndLosesItsMiddle()
{
    WallRig rig;
    QString title = QStringLiteral("Start");
    for (int i = 0; i < 60; ++i)
        title += QStringLiteral(" of trouble");
    const IncidentId id = rig.declare(title.left(180) + QStringLiteral(" and its end"), "SEV-1");
    const WallPicture picture = wallPicture(wallContent(rig.view(id)), {k4K, kWidth75, 5}, Theme(), Qt::LeftToRight);
    QStringList lines;
    for (const WallText &text : picture.texts) {
        if (text.text.contains(u"trouble"))
            lines << text.text;
    }
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].startsWith(u"SEV-1  Start"));
    QVERIFY(lines[1].contains(QChar(0x2026)));
    QVERIFY(lines[1].endsWith(u"its end"));
}

void WallPictureTest::everyTextCanBeReadOnItsGround()
{
    WallRig rig;
    const QVector<WallContent> states = everyState(rig);
    for (const ThemeKind kind : {ThemeKind::Dark, ThemeKind::Light, ThemeKind::HighContrast}) {
        for (const WallContent &content : states) {
            const WallPicture picture = wallPicture(content, {k4K, kWidth75, 5}, Theme(kind), Qt::LeftToRight);
            for (const WallText &text : picture.texts) {
                QColor ground = picture.ground;
                for (const WallMark &mark : picture.marks) {
                    if ((mark.kind == WallMark::Kind::Fill || mark.kind == WallMark::Kind::Chip)
                        && mark.area.contains(inkOf(text).center()))
                        ground = mark.color;
                }
                QVERIFY2(contrast(text.color, ground) >= 4.5, qPrintable(text.text));
            }
        }
    }
}

QUARTERDECK_TEST(WallPictureTest);
#include "tst_wall.moc"
