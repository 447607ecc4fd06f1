// SPDX-License-Identifier: GPL-3.0-or-later
// Views kept under a name, the choice of charts, and the review on paper.
#include "common/keptsettings.h"
#include "common/themestore.h"
#include "review/chartcard.h"
#include "review/reviewfilterbar.h"
#include "review/reviewoutput.h"
#include "review/reviewpage.h"
#include "review/reviewviews.h"
#include "reviewfixture.h"
#include "support/testmain.h"

#include <QApplication>
#include <QComboBox>
#include <QInputDialog>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QSignalSpy>
#include <QTest>

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

struct ViewsRig : JournalRig
{
    ViewsRig() : JournalRig({.incidents = 20})
    {
        makePage();
    }
    void makePage()
    {
        page = std::make_unique<ReviewPage>(*room, themes);
        page->setTimeFormat(TimeFormat(ZoneMode::Utc));
        page->filter().setPeriod(ReviewFilterBar::Period::All);
        page->resize(1360, 860);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get())
            || !QTest::qWaitFor([this] { return page->answer() && !page->isBusy(); }, 30'000))
            qFatal("no figures came");
    }
    bool settle()
    {
        return QTest::qWaitFor([this] { return !page->isBusy(); }, 30'000);
    }
    QComboBox &choice(const char *name) const { return *page->findChild<QComboBox *>(QLatin1String(name)); }
    /// Opens the menu, so that it says what there is now.
    QStringList names()
    {
        emit page->views().menu()->aboutToShow();
        QStringList names;
        for (const QAction *action : page->views().menu()->actions()) {
            if (action->isSeparator())
                break;
            names << action->text();
        }
        return names;
    }
    QAction *action(QMenu *menu, const QString &text)
    {
        for (QAction *one : menu->actions()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }

    ThemeStore themes;
    std::unique_ptr<ReviewPage> page;
};

} // namespace

class ReviewViewsTest : public QObject
{
    Q_OBJECT

private slots:
    void aKeptViewBringsBackFilterAndCharts()
    {
        ViewsRig rig;
        rig.page->filter().setPeriod(ReviewFilterBar::Period::Days365);
        rig.choice("review-service").setCurrentText(QStringLiteral("checkout"));
        rig.choice("review-zone").setCurrentIndex(1);
        QVERIFY(rig.settle());
        emit rig.page->views().chartsChosen({QStringLiteral("when"), QStringLiteral("found")});
        rig.page->card(QStringLiteral("scatter"))->showAsTable(true);
        (void)rig.names();
        rig.page->views().keep(QStringLiteral("  Checkout,   a year "));
        const QJsonObject kept = rig.page->filter().state();

        rig.page->filter().clear();
        rig.page->filter().setPeriod(ReviewFilterBar::Period::All);
        emit rig.page->views().chartsChosen({});
        rig.page->card(QStringLiteral("scatter"))->showAsTable(false);
        QVERIFY(rig.settle());
        QVERIFY(rig.page->card(QStringLiteral("when"))->isVisibleTo(rig.page.get()));

        rig.makePage(); // another start of the program
        QCOMPARE(rig.names(), QStringList(QStringLiteral("Checkout, a year")));
        rig.page->views().menu()->actions().constFirst()->trigger();
        QVERIFY(rig.settle());
        QCOMPARE(rig.page->filter().state(), kept);
        QVERIFY(!rig.page->card(QStringLiteral("when"))->isVisibleTo(rig.page.get()));
        QVERIFY(rig.page->card(QStringLiteral("pareto"))->isVisibleTo(rig.page.get()));
        QVERIFY(rig.page->card(QStringLiteral("scatter"))->isTable());
        QCOMPARE(rig.page->answer()->report.selection.services, QStringList(QStringLiteral("checkout")));
    }

    void viewsAreRenamedAndDeletedAndNamesAreOne()
    {
        ViewsRig rig;
        ReviewViews &views = rig.page->views();
        QSignalSpy said(&views, &ReviewViews::said);
        views.keep(QStringLiteral("One"));
        views.keep(QStringLiteral("Two & a half"));
        views.keep(QStringLiteral("one")); // the same name: instead of it
        QCOMPARE(rig.names().size(), 2);
        QVERIFY(rig.names().contains(QStringLiteral("Two && a half")));
        views.rename(QStringLiteral("one"), QStringLiteral("TWO & A HALF"));
        QVERIFY(said.constLast().constFirst().toString().contains(QStringLiteral("already")));
        views.rename(QStringLiteral("one"), QStringLiteral("Weekly"));
        views.keep(QStringLiteral("   "));
        views.remove(QStringLiteral("Two & a half"));
        QCOMPARE(rig.names(), QStringList(QStringLiteral("Weekly")));
    }

    void theKeyboardKeepsAView()
    {
        ViewsRig rig;
        ReviewViews &views = rig.page->views();
        views.setFocus();
        QVERIFY(views.hasFocus());
        emit views.menu()->aboutToShow();
        QAction *keep = rig.action(views.menu(), QStringLiteral("&Keep this view…"));
        QVERIFY(keep);
        keep->trigger();
        QInputDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = rig.page->findChild<QInputDialog *>()));
        QTRY_VERIFY(dialog->isVisible());
        dialog->setTextValue(QStringLiteral("Mine"));
        dialog->accept();
        QCOMPARE(rig.names(), QStringList(QStringLiteral("Mine")));
    }

    void damagedSettingsAreNoViews()
    {
        const QTemporaryDir folder;
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        for (const QByteArray &text : {QByteArray("x"), QByteArray("{}"), QByteArray("[1,{\"name\":\"\"},{}]"),
                                       QByteArray("[{\"name\":\"A\",\"filter\":7}]")}) {
            KeptSettings().setValue(QStringLiteral("review/views"), text);
            ReviewViews views;
            QVERIFY(views.views().size() <= 1);
        }
    }

    void aServiceThatIsGoneStaysChosenAndFindsNothing()
    {
        ViewsRig rig;
        QJsonObject state = rig.page->filter().state();
        state.insert(QStringLiteral("service"), QStringLiteral("decommissioned"));
        rig.page->filter().setState(state);
        QVERIFY(rig.settle());
        QCOMPARE(rig.choice("review-service").currentText(), QStringLiteral("decommissioned"));
        QCOMPARE(rig.page->answer()->report.selected.rows.size(), 0);
    }

    void printIsTheReportOnThePrintersPages()
    {
        ViewsRig rig;
        QSignalSpy said(rig.page.get(), &ReviewPage::said);
        for (const auto &[size, name] : {std::pair{QPageSize::A4, "a4.pdf"}, std::pair{QPageSize::Letter, "letter.pdf"}}) {
            auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
            const QString file = rig.folder.filePath(QLatin1String(name));
            printer->setOutputFormat(QPrinter::PdfFormat);
            printer->setOutputFileName(file);
            printer->setPageSize(QPageSize(size));
            rig.page->output().print(std::move(printer));
            said.clear();
            QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, 30'000);
            QFile written(file);
            QVERIFY(written.open(QIODevice::ReadOnly));
            const QByteArray bytes = written.readAll();
            QVERIFY(bytes.startsWith("%PDF") && bytes.size() > 20'000);
        }
    }

    void ctrlPInTheReviewAsksForAPrinterWithoutBlocking()
    {
        ViewsRig rig;
        rig.page->takeFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier);
        QPrintDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = rig.page->findChild<QPrintDialog *>()));
        QTRY_VERIFY(dialog->isVisible());
        dialog->reject();
        QTRY_VERIFY(!rig.page->findChild<QPrintDialog *>());
    }
};

QUARTERDECK_TEST(ReviewViewsTest);

#include "tst_reviewviews.moc"
