// SPDX-License-Identifier: GPL-3.0-or-later
// The review as a whole, over a real journal: the window's third mode, its filter, its cards, and the incidents behind them.
#include "common/emptystate.h"
#include "common/plainlabel.h"
#include "common/themestore.h"
#include "review/chartcard.h"
#include "review/plotview.h"
#include "review/reviewfilterbar.h"
#include "review/reviewoutput.h"
#include "review/reviewpage.h"
#include "review/reviewtable.h"
#include "reviewfixture.h"
#include "scribe/scribeline.h"
#include "shell/mainwindow.h"
#include "support/testmain.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

struct PageRig : JournalRig
{
    explicit PageRig(const ReviewSample &sample = {}) : JournalRig(sample)
    {
        page = std::make_unique<ReviewPage>(*room, themes);
        page->setTimeFormat(TimeFormat(ZoneMode::Utc));
        page->filter().setPeriod(ReviewFilterBar::Period::All);
        QObject::connect(page.get(), &ReviewPage::settled, page.get(), [this] { ++settled; });
        page->resize(1360, 860);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("the page did not come up");
        waitForFigures();
    }
    /// Until the figures stand for what was asked last.
    void waitForFigures()
    {
        if (!QTest::qWaitFor([this] { return settled > seen && !page->isBusy(); }, 30'000))
            qFatal("no figures came");
        seen = settled;
    }
    ChartCard &card(const char *id) const { return *page->card(QLatin1String(id)); }
    QComboBox &choice(const char *name) const { return *page->findChild<QComboBox *>(QLatin1String(name)); }
    QTableView &incidents() const { return *page->findChild<QTableView *>(QStringLiteral("review-incidents")); }
    QString caption() const { return page->findChild<PlainLabel *>(QStringLiteral("review-caption"))->text(); }
    QString notice() const { return page->findChild<PlainLabel *>(QStringLiteral("review-notice"))->text(); }
    int shown() const { return page->table().model().rowCount(); }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : page->findChildren<QPushButton *>()) {
            if (one->text() == text && one->isVisible())
                return one;
        }
        return nullptr;
    }
    bool isEmpty() const { return page->findChild<EmptyState *>()->isVisible(); }

    ThemeStore themes;
    std::unique_ptr<ReviewPage> page;
    int settled = 0, seen = 0;
};

/// The window, for its modes.
struct ReviewWindowRig : JournalRig
{
    explicit ReviewWindowRig(const ReviewSample &sample) : JournalRig(sample)
    {
        session = std::make_unique<WindowSession>(journal());
        window = std::make_unique<MainWindow>(*room, themes, *session, WindowOptions());
        window->resize(1360, 860);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()) || !QTest::qWaitFor([this] { return room->book().isLoaded(); }))
            qFatal("the window did not come up");
    }
    ~ReviewWindowRig()
    {
        window.reset();
        QApplication::setFont(font);
    }
    ReviewPage *review() const { return window->findChild<ReviewPage *>(); }
    bool docksAreHidden() const
    {
        const auto docks = window->findChildren<QDockWidget *>();
        return std::none_of(docks.begin(), docks.end(), [](const QDockWidget *dock) { return dock->isVisible(); });
    }

    QFont font = QApplication::font();
    ThemeStore themes;
    std::unique_ptr<WindowSession> session;
    std::unique_ptr<MainWindow> window;
};

} // namespace

class ReviewPageTest : public QObject
{
    Q_OBJECT

private slots:
    void ctrl3ShowsTheReviewAndCtrl1LeadsBack();
    void theReviewIsMadeWhenItIsAskedFor();
    void enterOnAMarkOpensItsIncidentInCommandMode();
    void ctrlLLeadsFromTheReviewToTheLine();
    void emptyJournalSaysSo();
    void emptyPeriodOffersToWidenIt();
    void allOpenIsSaid();
    void allMissingSaysWhatIsMissing();
    void filterByKeyboardChangesFiguresAndTable();
    void aMarkShowsItsIncidentsAndTheWayBack();
    void aFigureIsATableToo();
    void lastTenAnswersDetectionOrMitigation();
    void practiceIsLeftOutUnlessAskedFor();
    void figuresFollowWhatIsLogged();
    void aPublishedPolicyIsWhatFiguresAreHeldAgainst();
    void figuresSaveThemselves_data();
    void figuresSaveThemselves();
    void reportIsWholeOrNotThere();
    void chartsAreReadAloud();
    void everyThemeAndWidthPaints();
};

void ReviewPageTest::ctrl3ShowsTheReviewAndCtrl1LeadsBack()
{
    ReviewWindowRig rig({.incidents = 12});
    QTest::keyClick(rig.window.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(rig.window->mode(), WindowMode::Review);
    QVERIFY(rig.review() && rig.review()->isVisible());
    QVERIFY(rig.docksAreHidden());
    QVERIFY(rig.review()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(rig.window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(rig.window->mode(), WindowMode::Command);
    QVERIFY(!rig.review()->isVisible());
    QVERIFY(!rig.docksAreHidden());
    QTest::keyClick(rig.window.get(), Qt::Key_3, Qt::ControlModifier);
    QTest::keyClick(rig.window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(rig.window->mode(), WindowMode::Scribe);
    QVERIFY(!rig.review()->isVisible());
    QTRY_VERIFY(!rig.review()->isBusy());
}

void ReviewPageTest::theReviewIsMadeWhenItIsAskedFor()
{
    ReviewWindowRig rig({.incidents = 3});
    QVERIFY2(!rig.review(), "its charts would cost every start");
}

void ReviewPageTest::enterOnAMarkOpensItsIncidentInCommandMode()
{
    ReviewWindowRig rig({.incidents = 12});
    QTest::keyClick(rig.window.get(), Qt::Key_3, Qt::ControlModifier);
    ReviewPage *page = rig.review();
    page->filter().setPeriod(ReviewFilterBar::Period::All);
    QTRY_VERIFY(page->card(QStringLiteral("scatter")) && !page->isBusy());
    PlotView *plot = page->card(QStringLiteral("scatter"))->plots().constFirst();
    plot->setFocus();
    QTest::keyClick(plot, Qt::Key_Right);
    QTest::keyClick(plot, Qt::Key_Right);
    QCOMPARE(plot->current(), 1);
    const qint32 row = plot->plot().marks.at(1).incidents.constFirst();
    const QString ref = page->answer()->facts->rows.at(row).ref;
    QTest::keyClick(plot, Qt::Key_Return);
    QCOMPARE(rig.window->mode(), WindowMode::Command);
    QTRY_VERIFY2(rig.window->windowTitle().startsWith(ref), qPrintable(rig.window->windowTitle()));
}

void ReviewPageTest::ctrlLLeadsFromTheReviewToTheLine()
{
    ReviewWindowRig rig({.incidents = 3, .open = 1, .missing = 0});
    rig.window->workOn(rig.room->book().at(0).id);
    QTest::keyClick(rig.window.get(), Qt::Key_3, Qt::ControlModifier);
    QTest::keyClick(rig.window.get(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(rig.window->mode(), WindowMode::Command);
    QTRY_VERIFY(qobject_cast<ScribeLine *>(QApplication::focusWidget()));
    QTRY_VERIFY(!rig.review()->isBusy());
}

void ReviewPageTest::emptyJournalSaysSo()
{
    PageRig rig({.incidents = 0});
    QVERIFY(rig.isEmpty());
    QVERIFY(
        rig.page->findChild<EmptyState *>()->findChild<PlainLabel *>()->text().startsWith(QStringLiteral("No incidents yet")));
}

void ReviewPageTest::emptyPeriodOffersToWidenIt()
{
    PageRig rig({.incidents = 6, .open = 0, .missing = 0, .days = 10, .end = {1731681612000 - 200LL * 86'400'000}});
    QVERIFY(!rig.isEmpty());
    rig.choice("review-period").setFocus();
    QTest::keyClick(&rig.choice("review-period"), Qt::Key_Home); // the last 30 days
    rig.waitForFigures();
    QVERIFY(rig.isEmpty());
    QPushButton *widen = rig.button(QStringLiteral("Widen period"));
    QVERIFY(widen);
    widen->setFocus();
    QTest::keyClick(widen, Qt::Key_Space);
    rig.waitForFigures();
    QVERIFY(!rig.isEmpty());
    QCOMPARE(rig.shown(), 6);
}

void ReviewPageTest::allOpenIsSaid()
{
    PageRig rig({.incidents = 4, .open = 4, .missing = 0});
    QVERIFY2(rig.notice().contains(QStringLiteral("No closed incidents in this period. 4")), qPrintable(rig.notice()));
    for (const PlotMark &mark : rig.card("scatter").figure().plots.constFirst().marks)
        QVERIFY(mark.open);
}

void ReviewPageTest::allMissingSaysWhatIsMissing()
{
    PageRig rig({.incidents = 5, .open = 0, .missing = 5});
    QVERIFY(rig.card("scatter").figure().plots.isEmpty());
    QVERIFY(rig.card("scatter").figure().empty.contains(QStringLiteral("detected to resolved")));
    QVERIFY(!rig.card("phases").isTable());
    QCOMPARE(rig.shown(), 5);
}

void ReviewPageTest::filterByKeyboardChangesFiguresAndTable()
{
    PageRig rig;
    QCOMPARE(rig.shown(), 60);
    QComboBox &severity = rig.choice("review-severity");
    severity.setFocus();
    QTest::keyClick(&severity, Qt::Key_Down);
    QCOMPARE(severity.currentText(), QStringLiteral("SEV-1"));
    rig.waitForFigures();
    const int worst = rig.shown();
    QVERIFY(worst > 0 && worst < 60);
    QCOMPARE(rig.page->answer()->report.selected.rows.size(), worst);
    QCOMPARE(severity.currentText(), QStringLiteral("SEV-1"));
    for (int row = 0; row < worst; ++row)
        QCOMPARE(rig.page->table().model().index(row, ReviewIncidentsModel::SeverityColumn).data().toString(),
                 QStringLiteral("SEV-1"));
}

void ReviewPageTest::aMarkShowsItsIncidentsAndTheWayBack()
{
    PageRig rig;
    PlotView *pareto = rig.card("pareto").plots().constFirst();
    pareto->setFocus();
    QTest::keyClick(pareto, Qt::Key_Home);
    const PlotMark first = pareto->plot().marks.constFirst();
    QVERIFY(first.incidents.size() > 1);
    QTest::keyClick(pareto, Qt::Key_Space);
    QCOMPARE(rig.shown(), first.incidents.size());
    QVERIFY(rig.caption().contains(first.text));
    QPushButton *all = rig.button(QStringLiteral("Show all"));
    QVERIFY(all);
    QTest::mouseClick(all, Qt::LeftButton);
    QCOMPARE(rig.shown(), 60);

    // And from the table back to its mark.
    rig.incidents().setFocus();
    QTest::keyClick(&rig.incidents(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(&rig.incidents(), Qt::Key_Up);
    QTest::keyClick(&rig.incidents(), Qt::Key_Up);
    QTest::keyClick(&rig.incidents(), Qt::Key_Up);
    PlotView *scatter = rig.card("scatter").plots().constFirst();
    QVERIFY(scatter->current() >= 0);
    const auto id = rig.page->table().model().incidentAt(rig.incidents().currentIndex().row());
    QCOMPARE(scatter->plot().marks.at(scatter->current()).incidents, QVector<qint32>{rig.page->answer()->facts->rowOf.value(id)});
}

void ReviewPageTest::aFigureIsATableToo()
{
    PageRig rig;
    ChartCard &card = rig.card("found");
    auto *button = card.findChild<QToolButton *>(QStringLiteral("figure-table"));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(card.isTable());
    auto *rows = card.findChild<QTableView *>(QStringLiteral("figure-rows"));
    QCOMPARE(rows->model()->rowCount(), card.figure().table.rows.size());
    rows->setFocus();
    rows->setCurrentIndex(rows->model()->index(0, 0));
    QTest::keyClick(rows, Qt::Key_Return);
    QCOMPARE(rig.shown(), card.figure().table.rows.constFirst().incidents.size());
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(!card.isTable());
}

void ReviewPageTest::lastTenAnswersDetectionOrMitigation()
{
    PageRig rig;
    auto *ten = rig.page->findChild<QPushButton *>(QStringLiteral("review-ten"));
    ten->setFocus();
    QTest::keyClick(ten, Qt::Key_Space);
    rig.waitForFigures();
    QCOMPARE(rig.shown(), 10);
    QCOMPARE(rig.page->answer()->report.phases.incidents.size(), 10);
    const QString title = rig.card("phases").figure().title;
    QVERIFY2(title.startsWith(QStringLiteral("Mitigation takes the most time")), qPrintable(title));
    QTRY_VERIFY2(!rig.card("phases").visibleRegion().isEmpty(), "the answer is scrolled to");
    QTest::keyClick(ten, Qt::Key_Space);
    rig.waitForFigures();
    QCOMPARE(rig.shown(), 60);
}

void ReviewPageTest::practiceIsLeftOutUnlessAskedFor()
{
    PageRig rig({.incidents = 8, .open = 0, .missing = 0});
    IncidentDeclared drill;
    drill.title = QStringLiteral("Game day");
    drill.kind = IncidentKind::Drill;
    drill.at = rig.clock.now();
    const auto declared = rig.room->declare(drill);
    QTRY_VERIFY(declared.isFinished() && declared.result());
    rig.waitForFigures();
    QCOMPARE(rig.shown(), 8);
    QVERIFY(rig.card("scatter").figure().facts.join(u' ').contains(QStringLiteral("1 practice incident")));
    rig.choice("review-kind").setFocus();
    QTest::keyClick(&rig.choice("review-kind"), Qt::Key_End);
    rig.waitForFigures();
    QCOMPARE(rig.shown(), 1);
}

void ReviewPageTest::figuresFollowWhatIsLogged()
{
    PageRig rig({.incidents = 8, .open = 1, .missing = 0});
    QCOMPARE(rig.page->answer()->report.selected.open, 1);
    const ReviewAnswer &before = *rig.page->answer();
    const auto open =
        std::find_if(before.facts->rows.begin(), before.facts->rows.end(), [](const IncidentFacts &one) { return one.isOpen(); });
    const auto resolved = rig.room->submit(open->id, StatusChanged{Status::Resolved, rig.clock.now()});
    QTRY_VERIFY(resolved.isFinished() && resolved.result());
    rig.waitForFigures();
    QCOMPARE(rig.page->answer()->report.selected.open, 0);
}

void ReviewPageTest::aPublishedPolicyIsWhatFiguresAreHeldAgainst()
{
    PageRig rig({.incidents = 12});
    const auto targets = [&rig] {
        QStringList words;
        for (const Plot &plot : rig.card("scatter").figure().plots) {
            for (const PlotGuide &guide : plot.guides)
                words << guide.label;
        }
        return words;
    };
    QVERIFY(rig.card("oncall").figure().definition.contains(QStringLiteral("Monday to Friday, 09:00 to 17:00")));
    QJsonObject root = QJsonDocument::fromJson(shippedPolicyDocument()).object();
    root[u"name"] = QStringLiteral("ours");
    root[u"targets"] = QJsonObject{
        {QStringLiteral("rows"),
         QJsonArray{QJsonObject{{QStringLiteral("metric"), QStringLiteral("mttr")}, {QStringLiteral("time_min"), 77}}}}};
    root[u"business_hours"] =
        QJsonObject{{QStringLiteral("rows"), QJsonArray{QJsonObject{{QStringLiteral("day"), QStringLiteral("sunday")},
                                                                    {QStringLiteral("from"), QStringLiteral("10:00")},
                                                                    {QStringLiteral("to"), QStringLiteral("11:30")}}}}};
    const auto published = rig.room->publish(QStringLiteral("ours@1"), QJsonDocument(root).toJson());
    QTRY_VERIFY(published.isFinished());
    QVERIFY2(published.result().ok(), published.result() ? "" : qPrintable(published.result().error().message));
    rig.waitForFigures();
    QVERIFY2(targets().contains(QStringLiteral("target 1 h 17 min")), qPrintable(targets().join(u'|')));
    QVERIFY(rig.card("oncall").figure().definition.contains(QStringLiteral("Sunday, 10:00 to 11:30")));
}

void ReviewPageTest::figuresSaveThemselves_data()
{
    QTest::addColumn<QString>("ending");
    for (const char *ending : {"csv", "png", "svg"})
        QTest::newRow(ending) << QString::fromLatin1(ending);
}

void ReviewPageTest::figuresSaveThemselves()
{
    QFETCH(QString, ending);
    PageRig rig({.incidents = 20});
    QSignalSpy said(rig.page.get(), &ReviewPage::said);
    for (const QString &id :
         {QStringLiteral("scatter"), QStringLiteral("phases"), QStringLiteral("classic"), QStringLiteral("when")}) {
        const QString name = rig.folder.filePath(id + u'.' + ending);
        rig.page->card(id)->saveTo(name);
        QVERIFY2(said.takeLast().constFirst().toString().startsWith(QStringLiteral("Saved as")), qPrintable(id));
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const Figure &figure = rig.page->card(id)->figure();
        if (ending == u"csv")
            QVERIFY(bytes.contains(figure.table.heads.constFirst().toUtf8()));
        else if (ending == u"svg")
            QVERIFY(bytes.contains("<svg") && bytes.contains("</svg>"));
        else
            QVERIFY(QImage::fromData(bytes).width() > 1000);
    }
    rig.page->card(QStringLiteral("when"))->saveTo(QStringLiteral("/nowhere/at/all/when.png"));
    QVERIFY(said.takeLast().constFirst().toString().contains(QStringLiteral("Choose another place")));
}

void ReviewPageTest::reportIsWholeOrNotThere()
{
    PageRig rig({.incidents = 20});
    QSignalSpy said(rig.page.get(), &ReviewPage::said);
    const QString name = rig.folder.filePath(QStringLiteral("review.pdf"));
    rig.page->output().write(name);
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, 30'000);
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF") && bytes.size() > 20'000);
    QVERIFY(bytes.trimmed().endsWith("%%EOF"));

    const QString refused = QStringLiteral("/nowhere/at/all/review.pdf");
    rig.page->output().write(refused);
    QTRY_COMPARE(said.size(), 2);
    QVERIFY(said.constLast().constFirst().toString().contains(QStringLiteral("cannot be written")));
}

void ReviewPageTest::chartsAreReadAloud()
{
    PageRig rig({.incidents = 20});
    for (const QString &id :
         {QStringLiteral("scatter"), QStringLiteral("survival"), QStringLiteral("phases"), QStringLiteral("when")}) {
        ChartCard *card = rig.page->card(id);
        for (PlotView *plot : card->plots()) {
            QAccessibleInterface *read = QAccessible::queryAccessibleInterface(plot);
            QVERIFY(read);
            QCOMPARE(read->role(), QAccessible::Chart);
            QVERIFY(!read->text(QAccessible::Name).isEmpty());
            QVERIFY(read->text(QAccessible::Description).contains(card->figure().title));
            plot->setFocus();
            QTest::keyClick(plot, Qt::Key_Home);
            if (!plot->plot().marks.isEmpty())
                QCOMPARE(read->text(QAccessible::Value), plot->plot().marks.constFirst().text);
        }
        QVERIFY(!card->findChild<QToolButton *>(QStringLiteral("figure-table"))->accessibleName().isEmpty());
    }
}

void ReviewPageTest::everyThemeAndWidthPaints()
{
    PageRig rig({.incidents = 20});
    for (ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        rig.themes.setChoice(theme);
        for (int width : {700, 1360, 2200}) {
            rig.page->resize(width, 860);
            QVERIFY(!rig.page->grab().isNull());
        }
    }
    rig.page->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(!rig.page->grab().isNull());
}

QUARTERDECK_TEST(ReviewPageTest);

#include "tst_review.moc"
