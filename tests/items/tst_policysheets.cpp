// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/policychanges.h"
#include "items/policydocument.h"
#include "items/policyduration.h"
#include "items/policysheetmodel.h"
#include "support/shippedpolicy.h"
#include "testmain.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace quarterdeck;
using namespace Qt::StringLiterals;

namespace {

QJsonObject shippedRoot(const QString &name)
{
    return QJsonDocument::fromJson(testing::shippedPolicyDocument(name)).object();
}

struct Editor
{
    explicit Editor(const QString &sheet, const QString &policy = u"four-level"_s)
    {
        document.open(shippedRoot(policy));
        for (const PolicySheet &one : policySheets()) {
            if (one.id == sheet)
                model = std::make_unique<PolicySheetModel>(document, one);
        }
        tester = std::make_unique<QAbstractItemModelTester>(model.get());
    }

    QModelIndex at(const QString &path) const
    {
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                if (model->index(row, column).data(PolicySheetModel::PathRole).toString() == path)
                    return model->index(row, column);
            }
        }
        return {};
    }
    bool type(const QString &path, const QString &text) { return at(path).isValid() && model->setData(at(path), text); }
    QString problemPath() const { return document.problem() ? document.problem()->detail : QString(); }

    PolicyDocument document;
    std::unique_ptr<PolicySheetModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

} // namespace

class TestPolicySheets : public QObject
{
    Q_OBJECT
private slots:
    void everySheetOfEveryShippedPolicyIsShownAndValid();
    void whatIsTypedAndTakenBackLeavesTheDocumentAsItWas();
    void durationsAreTypedAsPeopleSayThem_data();
    void durationsAreTypedAsPeopleSayThem();
    void aNegativeDeadlineIsMarkedWithItsReason();
    void whatIsNoLengthOfTimeStaysToBeSeen();
    void aLevelMissingInTheMatrixIsFound();
    void aMisspeltKeyIsFoundAtItsRow();
    void aCyclicLadderIsMarked();
    void aRenamedLevelTakesEverythingThatNamesItAlong();
    void aNewLevelIsUsableAtOnce();
    void aLevelThatGoesTakesItsCells();
    void rowsComeAndGoAlsoByUndo();
    void tablesWithoutAPageAreKept();
    void changesAreToldInWordsByPath();
    void aRowIsComparedByItsName();
};

void TestPolicySheets::everySheetOfEveryShippedPolicyIsShownAndValid()
{
    for (const QString &policy : {u"four-level"_s, u"five-level"_s, u"zero-based"_s}) {
        for (const PolicySheet &sheet : policySheets()) {
            const Editor editor(sheet.id, policy);
            QVERIFY2(!editor.document.problem(), qPrintable(editor.problemPath()));
            QVERIFY(editor.model->rowCount() > 0);
            QVERIFY(editor.model->columnCount() >= 3);
            for (int row = 0; row < editor.model->rowCount(); ++row)
                QVERIFY(!editor.model->headerData(row, Qt::Vertical).toString().isEmpty());
        }
    }
    const Editor matrix(u"matrix"_s);
    QCOMPARE(matrix.model->rowCount(), 6);
    QCOMPARE(matrix.model->headerData(2, Qt::Horizontal).toString(), u"SEV-1"_s);
    const Editor clocks(u"clocks"_s);
    QCOMPARE(clocks.model->rowCount(), 4);
    QCOMPARE(clocks.at(u"levels[0].response.acknowledge_min"_s).data().toString(), u"5 min"_s);
    QCOMPARE(clocks.at(u"levels[1].response.mitigate_min"_s).data().toString(), u"2 h"_s);
    QCOMPARE(clocks.at(u"levels[3].response.leadership_min"_s).data().toString(), u"off"_s);
}

/// Every cell typed as it reads changes nothing; another text and the one before neither.
void TestPolicySheets::whatIsTypedAndTakenBackLeavesTheDocumentAsItWas()
{
    for (const PolicySheet &sheet : policySheets()) {
        Editor editor(sheet.id);
        const QJsonObject before = editor.document.root();
        QSignalSpy edited(&editor.document, &PolicyDocument::edited);
        for (int row = 0; row < editor.model->rowCount(); ++row) {
            for (int column = 0; column < editor.model->columnCount(); ++column) {
                const QModelIndex index = editor.model->index(row, column);
                QVERIFY(editor.model->setData(index, index.data(Qt::EditRole)));
            }
        }
        QCOMPARE(edited.count(), 0);
        QVERIFY(editor.document.root() == before);
    }
}

void TestPolicySheets::durationsAreTypedAsPeopleSayThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QJsonValue>("minutes");
    QTest::addColumn<QString>("shown");
    QTest::newRow("minutes") << u"5 min"_s << QJsonValue(5) << u"5 min"_s;
    QTest::newRow("bare") << u"15"_s << QJsonValue(15) << u"15 min"_s;
    QTest::newRow("hours") << u"2h"_s << QJsonValue(120) << u"2 h"_s;
    QTest::newRow("both") << u"1 h 30 min"_s << QJsonValue(90) << u"90 min"_s;
    QTest::newRow("days") << u"3 d"_s << QJsonValue(4320) << u"3 d"_s;
    QTest::newRow("week") << u"1 week"_s << QJsonValue(10080) << u"7 d"_s;
    QTest::newRow("half") << u"0,5"_s << QJsonValue(0.5) << u"0.5 min"_s;
    QTest::newRow("arabic digits") << u"١٥"_s << QJsonValue(15) << u"15 min"_s;
    QTest::newRow("off") << u" Off "_s << QJsonValue(QJsonValue::Null) << u"off"_s;
    QTest::newRow("empty") << QString() << QJsonValue(QJsonValue::Null) << u"off"_s;
    QTest::newRow("negative") << u"-5 min"_s << QJsonValue(-5) << u"-5 min"_s;
    QTest::newRow("words") << u"soon"_s << QJsonValue(u"soon"_s) << u"soon"_s;
    QTest::newRow("unknown unit") << u"5 moons"_s << QJsonValue(u"5 moons"_s) << u"5 moons"_s;
}

void TestPolicySheets::durationsAreTypedAsPeopleSayThem()
{
    QFETCH(QString, typed);
    QFETCH(QJsonValue, minutes);
    QFETCH(QString, shown);
    QCOMPARE(policyduration::read(typed), minutes);
    QCOMPARE(policyduration::text(minutes), shown);
}

void TestPolicySheets::aNegativeDeadlineIsMarkedWithItsReason()
{
    Editor editor(u"clocks"_s);
    const QString path = u"levels[0].response.acknowledge_min"_s;
    QVERIFY(editor.type(path, u"-5 min"_s));
    QCOMPARE(editor.problemPath(), path);
    QVERIFY(editor.at(path).data(PolicySheetModel::ProblemRole).toString().contains(path));
    QVERIFY(editor.at(path).data(Qt::AccessibleTextRole).toString().contains(path));
    QCOMPARE(editor.model->problemIndex(), editor.at(path));
    QVERIFY(editor.at(u"levels[0].response.mitigate_min"_s).data(PolicySheetModel::ProblemRole).toString().isEmpty());
    QVERIFY(editor.type(path, u"4"_s));
    QVERIFY(!editor.document.problem());
    QVERIFY(editor.at(path).data(PolicySheetModel::ProblemRole).toString().isEmpty());
}

void TestPolicySheets::whatIsNoLengthOfTimeStaysToBeSeen()
{
    Editor editor(u"ladder"_s);
    QVERIFY(editor.type(u"ladder.rows[1].after_min"_s, u"soon"_s));
    QCOMPARE(editor.at(u"ladder.rows[1].after_min"_s).data().toString(), u"soon"_s);
    QCOMPARE(editor.problemPath(), u"ladder.rows[1].after_min"_s);
}

void TestPolicySheets::aLevelMissingInTheMatrixIsFound()
{
    Editor editor(u"matrix"_s);
    QJsonObject root = editor.document.root();
    const PolicyPath cells = PolicyPath{u"matrix"_s, u"rows"_s} / 2 / u"cells"_s;
    QJsonObject missing = cells.in(root).toObject();
    missing.remove(u"SEV-3"_s);
    editor.document.edit(u"test"_s, cells.put(root, missing));
    QCOMPARE(editor.problemPath(), u"matrix.rows[2].cells.SEV-3"_s);
    QCOMPARE(editor.model->problemIndex(), editor.at(u"matrix.rows[2].cells.SEV-3"_s));
}

void TestPolicySheets::aMisspeltKeyIsFoundAtItsRow()
{
    Editor editor(u"clocks"_s);
    editor.document.edit(u"test"_s,
                         (PolicyPath{u"levels"_s} / 1 / u"response"_s / u"acknowlege_min"_s).put(editor.document.root(), 5));
    QCOMPARE(editor.problemPath(), u"levels[1].response.acknowlege_min"_s);
    QCOMPARE(editor.model->problemIndex(), editor.model->index(1, 0));
}

void TestPolicySheets::aCyclicLadderIsMarked()
{
    Editor editor(u"ladder"_s);
    QVERIFY(editor.type(u"ladder.rows[2].next"_s, u"L1"_s));
    QCOMPARE(editor.problemPath(), u"ladder.rows[2].next"_s);
    QVERIFY(!editor.at(u"ladder.rows[2].next"_s).data(PolicySheetModel::ProblemRole).toString().isEmpty());
}

void TestPolicySheets::aRenamedLevelTakesEverythingThatNamesItAlong()
{
    Editor editor(u"levels"_s);
    QVERIFY(editor.type(u"levels[1].name"_s, u"P2"_s));
    QVERIFY2(!editor.document.problem(), qPrintable(editor.problemPath()));
    QVERIFY(!PolicyDocument::toJson(editor.document.root()).contains("\"SEV-2\""));
    QVERIFY(editor.type(u"levels[1].name"_s, u"SEV-2"_s));
    QVERIFY(editor.document.root() == shippedRoot(u"four-level"_s));
    QVERIFY(editor.type(u"levels[1].name"_s, u"SEV-1"_s)); // somebody else's: refused, and nothing else is touched
    QCOMPARE(editor.problemPath(), u"levels[1].name"_s);
    QVERIFY(editor.type(u"levels[1].name"_s, u"SEV-2"_s));
    QVERIFY(editor.document.root() == shippedRoot(u"four-level"_s));
}

void TestPolicySheets::aNewLevelIsUsableAtOnce()
{
    Editor editor(u"levels"_s);
    QCOMPARE(editor.model->addRow(3), 4);
    QVERIFY2(!editor.document.problem(), qPrintable(editor.problemPath()));
    QCOMPARE(editor.document.levelNames().size(), 5);
    editor.model->addRow(4);
    QCOMPARE(editor.problemPath(), u"levels"_s); // six are too many
}

void TestPolicySheets::aLevelThatGoesTakesItsCells()
{
    Editor editor(u"levels"_s);
    QVERIFY(editor.model->removeRow(3));
    QVERIFY2(!editor.document.problem(), qPrintable(editor.problemPath()));
    QVERIFY(!PolicyDocument::toJson(editor.document.root()).contains("\"SEV-4\""));
}

void TestPolicySheets::rowsComeAndGoAlsoByUndo()
{
    Editor editor(u"ladder"_s);
    const QJsonObject before = editor.document.root();
    QSignalSpy inserted(editor.model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(editor.model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(editor.model.get(), &QAbstractItemModel::modelReset);
    QCOMPARE(editor.model->addRow(3), 4);
    QCOMPARE(inserted.count(), 1);
    QVERIFY2(!editor.document.problem(), qPrintable(editor.problemPath()));
    QCOMPARE(editor.at(u"ladder.rows[3].next"_s).data().toString(), u"L5"_s);
    editor.document.restore(before);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(editor.model->rowCount(), 4);
    QVERIFY(editor.model->removeRow(1));
    QVERIFY2(!editor.document.problem(), qPrintable(editor.problemPath()));
    QCOMPARE(editor.at(u"ladder.rows[0].next"_s).data().toString(), u"L3"_s);
    QCOMPARE(reset.count(), 0);
}

void TestPolicySheets::tablesWithoutAPageAreKept()
{
    Editor editor(u"clocks"_s);
    QVERIFY(editor.type(u"levels[0].response.acknowledge_min"_s, u"3"_s));
    QJsonObject after = editor.document.root();
    after = PolicyPath({u"levels"_s}).put(after, shippedRoot(u"four-level"_s).value(u"levels"));
    QVERIFY(after == shippedRoot(u"four-level"_s));
    const auto again = PolicyDocument::fromJson(PolicyDocument::toJson(editor.document.root()));
    QVERIFY(again && *again == editor.document.root());
}

void TestPolicySheets::changesAreToldInWordsByPath()
{
    Editor editor(u"clocks"_s);
    const QJsonObject before = editor.document.root();
    QVERIFY(editor.type(u"levels[0].response.acknowledge_min"_s, u"3 min"_s));
    QVERIFY(editor.type(u"levels[1].response.leadership_min"_s, u"1 h 30 min"_s));
    QJsonObject after = editor.document.root();
    after.insert(u"version"_s, 2);
    after.insert(u"title"_s, u"Ours"_s);
    const QVector<PolicyChange> expected{{u"levels[SEV-1].response.acknowledge_min"_s, u"5 min"_s, u"3 min"_s},
                                         {u"levels[SEV-2].response.leadership_min"_s, u"off"_s, u"90 min"_s},
                                         {u"title"_s, u"Four levels, SEV-1 to SEV-4"_s, u"Ours"_s}};
    QCOMPARE(policyChanges(before, after), expected);
    QVERIFY(policyChanges(before, before).isEmpty());
    PolicyChangesModel model;
    const QAbstractItemModelTester tester(&model);
    model.setChanges(expected);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(1, PolicyChangesModel::BeforeColumn).data().toString(), u"off"_s);
    QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"3 min"));
}

void TestPolicySheets::aRowIsComparedByItsName()
{
    const QJsonObject before = shippedRoot(u"four-level"_s);
    Editor editor(u"checklist"_s);
    QVERIFY(editor.model->removeRow(0));
    const QVector<PolicyChange> gone = policyChanges(before, editor.document.root());
    QCOMPARE(gone.size(), 1);
    QCOMPARE(gone.first().where, u"checklist.rows[acknowledge]"_s);
    QCOMPARE(gone.first().after, u"removed"_s);
    QVERIFY(gone.first().before.contains(u"Acknowledge the alert"));
    Editor added(u"matrix"_s);
    QCOMPARE(added.model->addRow(5), 6);
    const QVector<PolicyChange> fresh = policyChanges(before, added.document.root());
    QCOMPARE(fresh.size(), 1);
    QCOMPARE(fresh.first().before, u"–"_s);
    QVERIFY(fresh.first().where.startsWith(u"matrix.rows["));
}

QUARTERDECK_TEST(TestPolicySheets);
#include "tst_policysheets.moc"
