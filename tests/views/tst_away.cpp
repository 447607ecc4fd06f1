// SPDX-License-Identifier: GPL-3.0-or-later
// Stepping out and coming back, in the window itself: what is told, when, and that it never takes the keyboard.
#include "common/plainlabel.h"
#include "scribe/awayband.h"
#include "scribe/timelineview.h"
#include "support/testmain.h"
#include "windowfixture.h"

#include <QPushButton>

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

constexpr Milliseconds minutes(int m) { return Milliseconds(m * 60'000); }

/// A window on an incident, and another program's window to step out to.
struct AwayRig : WindowRig
{
    AwayRig()
    {
        showIncident();
        elsewhere.resize(200, 100);
    }
    void stepOut()
    {
        elsewhere.show();
        elsewhere.activateWindow();
        if (!QTest::qWaitForWindowActive(&elsewhere) || window->isActiveWindow())
            qFatal("the window is still active");
    }
    void comeBack()
    {
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window is not active");
    }
    void wrote(EntryType type, const QString &text, const QString &who)
    {
        EntryBody body;
        body.type = type;
        body.text = text;
        body.occurred = clock.now();
        door->act(*incident, EntryLogged{body}, who).ok();
    }
    AwayBand &band() const { return *find<AwayBand>(); }
    bool tells() const { return band().isVisible(); }
    void open()
    {
        window->workOn(*incident);
        if (!QTest::qWaitFor([this] { return room.open(*incident)->isLoaded(); }))
            qFatal("the incident was not loaded");
    }

    QWidget elsewhere;
};

} // namespace

class AwayTest : public QObject
{
    Q_OBJECT

private slots:
    void tenMinutesAreToldLessIsNot();
    void ownWordsAndSilenceAreNoNews();
    void topicsLeadToTheirEntriesByKeys();
    void whatHappenedBetweenTwoRunsIsTold();
    void anotherIncidentIsToldWhenItIsOpenedAgain();
    void whoIsNewIsToldTheWhole();
    void manyTopicsDoNotWidenTheWindow();
};

void AwayTest::tenMinutesAreToldLessIsNot()
{
    AwayRig rig;
    QTest::keyClicks(rig.line(), QStringLiteral("half typed"));
    rig.stepOut();
    rig.clock.advance(minutes(9));
    rig.wrote(EntryType::Decision, QStringLiteral("roll back v3.2"), QStringLiteral("alice"));
    rig.comeBack();
    QVERIFY(!rig.tells());

    rig.stepOut();
    const Instant left = rig.clock.now();
    rig.clock.advance(minutes(11));
    rig.wrote(EntryType::Decision, QStringLiteral("fail over"), QStringLiteral("alice"));
    rig.door->act(*rig.incident, StatusChanged{Status::Mitigating, rig.clock.now()}, QStringLiteral("bob")).ok();
    rig.comeBack();
    QTRY_VERIFY(rig.tells());
    const QString sentence = rig.band().sentence();
    QVERIFY2(sentence.startsWith(QStringLiteral("Since you stepped out at ") + TimeFormat(ZoneMode::Local).zonedTime(left)),
             qPrintable(sentence));
    QVERIFY2(sentence.contains(QStringLiteral("Mitigating")) && sentence.contains(QStringLiteral("1 on decisions")),
             qPrintable(sentence));
    QVERIFY(rig.line()->hasFocus());
    QCOMPARE(rig.line()->toPlainText(), QStringLiteral("half typed"));
}

void AwayTest::ownWordsAndSilenceAreNoNews()
{
    AwayRig rig;
    rig.stepOut();
    rig.clock.advance(minutes(30));
    rig.comeBack();
    QVERIFY(!rig.tells());
    rig.stepOut();
    rig.clock.advance(minutes(30));
    rig.wrote(EntryType::Note, QStringLiteral("from my telephone"), QStringLiteral("dana"));
    rig.comeBack();
    QVERIFY(!rig.tells());
}

void AwayTest::topicsLeadToTheirEntriesByKeys()
{
    AwayRig rig;
    rig.stepOut();
    rig.clock.advance(minutes(20));
    rig.wrote(EntryType::Decision, QStringLiteral("roll back v3.2"), QStringLiteral("alice"));
    rig.wrote(EntryType::Note, QStringLiteral("error rate falls"), QStringLiteral("alice"));
    rig.wrote(EntryType::Decision, QStringLiteral("keep the train stopped"), QStringLiteral("bob"));
    rig.comeBack();
    QTRY_VERIFY(rig.tells());
    const auto topics = rig.band().findChildren<QPushButton *>();
    QCOMPARE(topics.size(), 1);
    QTRY_VERIFY(topics.first()->isVisible());
    QWidget *now = rig.line();
    for (int i = 0; i < 60 && now != topics.first(); ++i) {
        QTest::keyClick(now, Qt::Key_Tab);
        now = QApplication::focusWidget();
    }
    QCOMPARE(now, topics.first());
    auto *timeline = rig.find<TimelineView>();
    const auto selected = [&] {
        const std::optional<EventId> entry = timeline->currentEntry();
        for (const Entry &one : rig.state().entries) {
            if (entry == one.id)
                return one.body.text;
        }
        return QString();
    };
    QTest::keyClick(now, Qt::Key_Space);
    QCOMPARE(selected(), QStringLiteral("roll back v3.2"));
    QTest::keyClick(now, Qt::Key_Space);
    QCOMPARE(selected(), QStringLiteral("keep the train stopped"));
    now->setFocus();
    QTest::keyClick(now, Qt::Key_Escape);
    QVERIFY(!rig.tells());
    QVERIFY(rig.line()->hasFocus());
}

void AwayTest::whatHappenedBetweenTwoRunsIsTold()
{
    AwayRig rig;
    rig.window->leave();
    rig.window.reset();
    rig.session.reset();
    rig.clock.advance(minutes(3)); // however short: it was closed
    rig.wrote(EntryType::Decision, QStringLiteral("roll back v3.2"), QStringLiteral("alice"));
    rig.again();
    rig.open();
    QTRY_VERIFY(rig.tells());
    QVERIFY2(rig.band().sentence().contains(QStringLiteral("1 on decisions")), qPrintable(rig.band().sentence()));
    // Told once: the next run has nothing new.
    rig.window->leave();
    rig.again();
    rig.open();
    QVERIFY(!rig.tells());
}

void AwayTest::anotherIncidentIsToldWhenItIsOpenedAgain()
{
    AwayRig rig;
    const IncidentId other = rig.door->declare(QStringLiteral("Search slow"), QStringLiteral("dana"));
    rig.window->workOn(other);
    QTRY_VERIFY(rig.room.open(other)->isLoaded());
    QVERIFY(!rig.tells());
    rig.clock.advance(minutes(2));
    rig.wrote(EntryType::Decision, QStringLiteral("roll back v3.2"), QStringLiteral("alice"));
    rig.open();
    QTRY_VERIFY(rig.tells());
    rig.window->workOn(other); // what is told of one incident is not told of another
    QTRY_VERIFY(!rig.tells());
}

void AwayTest::whoIsNewIsToldTheWhole()
{
    AwayRig rig;
    const IncidentId big = rig.door->declare(QStringLiteral("Search slow"), QStringLiteral("alice"));
    rig.incident = big;
    for (int i = 0; i < 12; ++i)
        rig.wrote(i % 4 ? EntryType::Note : EntryType::Decision, QStringLiteral("step %1").arg(i), QStringLiteral("alice"));
    rig.open();
    QTRY_VERIFY(rig.tells());
    QVERIFY2(rig.band().sentence().startsWith(QStringLiteral("New to you: ")), qPrintable(rig.band().sentence()));
    QVERIFY(rig.band().sentence().contains(QStringLiteral("3 on decisions")));
}

void AwayTest::manyTopicsDoNotWidenTheWindow()
{
    AwayRig rig;
    rig.themes.install(*qApp);
    rig.stepOut();
    rig.clock.advance(minutes(20));
    rig.wrote(EntryType::Decision, QStringLiteral("roll back v3.2"), QStringLiteral("alice"));
    rig.wrote(EntryType::Action, QStringLiteral("@bob watch it"), QStringLiteral("alice"));
    rig.wrote(EntryType::Hypothesis, QStringLiteral("the pool"), QStringLiteral("alice"));
    for (const Payload &payload :
         {Payload(StatusChanged{Status::Mitigating, rig.clock.now()}),
          Payload(SeverityChanged{rig.level("SEV-1"), {}, rig.clock.now()}),
          Payload(RoleAssigned{role::Commander, QStringLiteral("alice"), {}, rig.clock.now()}),
          Payload(UpdateSent{QStringLiteral("customers"), QStringLiteral("We are on it."), rig.clock.now(), {}, {}})})
        rig.door->act(*rig.incident, payload, QStringLiteral("alice")).ok();
    rig.comeBack();
    QTRY_VERIFY(rig.tells());
    QTRY_VERIFY(rig.band().findChildren<QPushButton *>().size() >= 6);
    QVERIFY2(rig.window->minimumSizeHint().width() <= 1024, qPrintable(QString::number(rig.window->minimumSizeHint().width())));
    rig.window->resize(1360, 860);
    const auto cut = [&] {
        QStringList names;
        int shown = 0;
        for (const QPushButton *topic : rig.band().findChildren<QPushButton *>()) {
            if (topic->isHidden())
                continue;
            ++shown;
            const QRect place(topic->mapTo(&rig.band(), QPoint()), topic->size());
            if (!rig.band().rect().contains(place) || topic->width() < topic->sizeHint().width())
                names << topic->text();
        }
        return shown < 4 ? QStringLiteral("only %1 topics").arg(shown) : names.join(u'|');
    };
    QTRY_COMPARE(cut(), QString());
    QVERIFY(rig.find<TimelineView>()->height() > 3 * rig.window->fontMetrics().height());
}

QUARTERDECK_TEST(AwayTest);

#include "tst_away.moc"
