// SPDX-License-Identifier: GPL-3.0-or-later
// While an incident runs: what it costs, and what ended the ones that were like it.
#include "commands/commandcatalog.h"
#include "common/themestore.h"
#include "details/incidentdetailsview.h"
#include "details/pastlist.h"
#include "details/runningcostline.h"
#include "reviewfixture.h"
#include "support/testmain.h"

#include <QAbstractButton>
#include <QTest>

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

struct LearningRig : JournalRig
{
    LearningRig() : view(std::make_unique<IncidentDetailsView>(*room, themes, actions))
    {
        view->resize(430, 1000);
        view->show();
        view->activateWindow();
        if (!QTest::qWaitForWindowActive(view.get()))
            qFatal("the pane did not come up");
    }
    void submit(const IncidentId &incident, const Payload &payload)
    {
        const auto receipt = room->door().submit(
            {CommandId::random(), incident, QStringLiteral("dana"), QStringLiteral("desk"), clock.now(), payload, {}, {}});
        if (!QTest::qWaitFor([&receipt] { return receipt.isFinished(); }) || !receipt.result())
            qFatal("not recorded");
    }
    IncidentId declare(const char *title, int hoursAgo, IncidentKind kind = IncidentKind::Real)
    {
        IncidentDeclared declared;
        declared.title = QLatin1String(title);
        declared.kind = kind;
        declared.services = {QStringLiteral("payments")};
        declared.at = clock.now() - Milliseconds(hoursAgo * 3'600'000LL);
        declared.detected = declared.impactStarted = declared.at;
        declared.severity = room->policy().levels.first().level;
        const IncidentId id = IncidentId::random();
        submit(id, declared);
        return id;
    }
    template <class Widget>
    Widget *shown(const char *name)
    {
        auto *widget = view->findChild<Widget *>(QLatin1String(name));
        return widget && widget->isVisible() ? widget : nullptr;
    }

    ThemeStore themes;
    CommandActions actions;
    std::unique_ptr<IncidentDetailsView> view;
};

} // namespace

class LearningTest : public QObject
{
    Q_OBJECT

private slots:
    void pastOnesAreShownWithWhatEndedThemAndEnterOpensOne()
    {
        LearningRig rig;
        const IncidentId past = rig.declare("Payments queue stuck after deploy", 50);
        EntryBody body;
        body.type = EntryType::Resolution;
        body.text = QStringLiteral("Rolled back the release");
        body.occurred = rig.clock.now() - Milliseconds(49 * 3'600'000LL);
        rig.submit(past, EntryLogged{body});
        rig.submit(past, StatusChanged{Status::Resolved, rig.clock.now() - Milliseconds(48 * 3'600'000LL)});
        const IncidentId now = rig.declare("Payments queue stuck", 1);
        rig.view->setIncident(rig.room->open(now));
        QTRY_VERIFY(rig.shown<PastList>("similar-past"));
        const auto rows = rig.shown<PastList>("similar-past")->findChildren<QAbstractButton *>();
        QCOMPARE(rows.size(), 1);
        QVERIFY(rows.first()->accessibleName().contains(QStringLiteral("Rolled back the release")));
        QVector<IncidentId> opened;
        connect(rig.view.get(), &IncidentDetailsView::incidentOpened, this,
                [&opened](const IncidentId &id) { opened.append(id); });
        rows.first()->setFocus();
        QTest::keyClick(rows.first(), Qt::Key_Return);
        QVERIFY(opened == QVector<IncidentId>{past});
        // Over: nothing more to learn for it.
        rig.submit(now, StatusChanged{Status::Resolved, rig.clock.now()});
        QTRY_VERIFY(!rig.shown<PastList>("similar-past"));
    }

    void costGrowsWhileItRunsAndPracticeHasNone()
    {
        LearningRig rig;
        rig.view->setIncident(rig.room->open(rig.declare("Payments stuck", 1)));
        QTRY_VERIFY(rig.shown<RunningCostLine>("running-cost"));
        auto *line = rig.shown<RunningCostLine>("running-cost");
        const QString before = line->text();
        QVERIFY(before.contains(QStringLiteral("so far")));
        rig.clock.advance(Milliseconds(3'600'000));
        line->refresh();
        QVERIFY(line->text() != before);
        rig.view->setIncident(rig.room->open(rig.declare("Payments drill", 1, IncidentKind::Drill)));
        QTRY_VERIFY(!rig.shown<RunningCostLine>("running-cost"));
    }
};

QUARTERDECK_TEST(LearningTest);

#include "tst_learning.moc"
