// SPDX-License-Identifier: GPL-3.0-or-later
// An import in the window: looked at, done, taken back with one click, brought back; and the imports of the past.
#include "common/plainlabel.h"
#include "reviewfixture.h"
#include "shell/importdialog.h"
#include "shell/importhistory.h"
#include "support/testmain.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

struct ImportWindow : JournalRig
{
    explicit ImportWindow(const QByteArray &text = "id,title,declared,resolved,status\n"
                                                   "A,Checkout failing,2024-03-01T10:00:00Z,2024-03-01T11:00:00Z,closed\n"
                                                   "B,Search slow,2024-03-02T10:00:00Z,2024-03-02T12:00:00Z,closed\n")
    {
        const QString name = folder.filePath(QStringLiteral("incidents.csv"));
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("no file to import");
        file.close();
        dialog = std::make_unique<ImportDialog>(*room, name);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
    }
    static QPushButton *button(QWidget &of, const QString &text)
    {
        for (QPushButton *one : of.findChildren<QPushButton *>()) {
            if (one->text().remove(u'&') == text)
                return one;
        }
        return nullptr;
    }
    static bool says(QWidget &of, const QString &words)
    {
        const auto labels = of.findChildren<PlainLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const PlainLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    bool canImport() const
    {
        QPushButton *import = button(*dialog, QStringLiteral("Import"));
        return import && import->isEnabled();
    }
    int listed() const
    {
        const auto rows = room->door().summaries();
        if (!QTest::qWaitFor([&rows] { return rows.isFinished(); }))
            return -1;
        const QVector<IncidentSummary> all = rows.result().value();
        return int(std::count_if(all.begin(), all.end(), [](const IncidentSummary &row) { return !row.withdrawn; }));
    }
    int shown() const
    {
        int rows = 0;
        for (int row = 0; row < room->book().size(); ++row)
            rows += !room->book().at(row).ref.isEmpty();
        return rows;
    }

    std::unique_ptr<ImportDialog> dialog;
};

} // namespace

class ImportDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void oneClickTakesAnImportBackAndAnotherBringsItBack()
    {
        ImportWindow window;
        window.room->book().load();
        QTRY_VERIFY(window.canImport());
        QCOMPARE(window.listed(), 0);
        ImportWindow::button(*window.dialog, QStringLiteral("Import"))->click();
        QPushButton *back = ImportWindow::button(*window.dialog, QStringLiteral("Take it back"));
        QVERIFY(back);
        QTRY_VERIFY(back->isVisible() && back->isEnabled());
        QCOMPARE(window.listed(), 2);
        QTRY_COMPARE(window.shown(), 2);
        back->click();
        QTRY_VERIFY(ImportWindow::says(*window.dialog, QStringLiteral("taken back. The log keeps")));
        QCOMPARE(window.listed(), 0);
        QTRY_COMPARE(window.shown(), 0);
        QPushButton *again = ImportWindow::button(*window.dialog, QStringLiteral("Bring it back"));
        QVERIFY(again && again->isEnabled());
        again->click();
        QTRY_VERIFY(ImportWindow::says(*window.dialog, QStringLiteral("count again")));
        QCOMPARE(window.listed(), 2);
        QTRY_COMPARE(window.shown(), 2);
    }

    void importsOfThePastAreListedAndTakenBack()
    {
        ImportWindow window;
        QTRY_VERIFY(window.canImport());
        ImportWindow::button(*window.dialog, QStringLiteral("Import"))->click();
        QTRY_VERIFY(ImportWindow::button(*window.dialog, QStringLiteral("Take it back"))->isVisible());
        ImportHistory history(*window.room);
        history.setAttribute(Qt::WA_DeleteOnClose, false);
        history.show();
        auto *table = history.findChild<QTableWidget *>();
        QTRY_COMPARE(table->rowCount(), 1);
        QCOMPARE(table->item(0, 2)->text(), QStringLiteral("2"));
        QPushButton *change = ImportWindow::button(history, QStringLiteral("Take back"));
        QTRY_VERIFY(change && change->isEnabled());
        change->click();
        QTRY_COMPARE(table->item(0, 3)->text(), QStringLiteral("2"));
        QTRY_COMPARE(change->text().remove(u'&'), QStringLiteral("Bring back"));
        QTRY_VERIFY(change->isEnabled());
        QCOMPARE(window.listed(), 0);
        change->click();
        QTRY_COMPARE(table->item(0, 3)->text(), QStringLiteral("0"));
        QCOMPARE(window.listed(), 2);
    }

    void nothingImportedIsSaid()
    {
        JournalRig rig;
        ImportHistory history(*rig.room);
        history.setAttribute(Qt::WA_DeleteOnClose, false);
        history.show();
        QTRY_VERIFY(ImportWindow::says(history, QStringLiteral("Nothing was imported")));
    }

    void marksAndDelimiterAreTakenAsStatedAndProofsAreShown()
    {
        // “keine” proves nothing by itself; a bar separates; 29 can only be a day.
        ImportWindow window("id|title|declared|resolved|status\nA|Checkout failing|29/2/2024 10:00|keine|investigating\n");
        QTRY_VERIFY(ImportWindow::says(*window.dialog, QStringLiteral("day/month/year")));
        QTRY_VERIFY(ImportWindow::says(*window.dialog, QStringLiteral("Times without a zone are read in")));
        QVERIFY(!window.canImport()); // the row is refused for its “keine”
        auto *marks = window.dialog->findChild<QLineEdit *>();
        QVERIFY(marks && marks->isVisible());
        marks->setText(QStringLiteral("keine"));
        emit marks->editingFinished();
        QTRY_VERIFY(window.canImport());
        emit marks->editingFinished(); // nothing changed: not read again
        QVERIFY(window.canImport());
    }
};

QUARTERDECK_TEST(ImportDialogTest);

#include "tst_importdialog.moc"
