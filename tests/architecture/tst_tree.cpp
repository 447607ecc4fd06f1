// SPDX-License-Identifier: GPL-3.0-or-later
#include "includerules.h"
#include "sizereport.h"
#include "testmain.h"
#include "textrules.h"
#include "translationrules.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace quarterdeck::architecture;

/// The rules of the design, held against the source tree this test was built from.
class TestTree : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_files = readTree(QStringLiteral(QUARTERDECK_SOURCE_DIR));
        QVERIFY2(m_files.size() > 50, "the source tree was not found: was it moved after the build?");
    }

    void includesFollowTheDirectionOfTheRooms() { pass(forbiddenIncludes(m_files, QtHeaders())); }

    void roomsFormNoCircle()
    {
        const QStringList found = circle(roomGraph(m_files));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QStringLiteral(" -> "))));
    }

    void forbiddenWordsAreAbsent()
    {
        // The rules' own table and their planted violations name every forbidden word.
        std::vector<SourceFile> files = m_files;
        std::erase_if(files, [](const SourceFile &file) {
            return file.path == u"tests/architecture/tst_rules.cpp" || file.path == u"tests/architecture/textrules.cpp";
        });
        pass(forbiddenWords(files));
    }

    void everySourceSaysItsLicence() { pass(missingLicences(m_files)); }
    void fileNamesSayTheirJob() { pass(emptyNames(m_files)); }
    void messageBoxesShowPlainText() { pass(guessingMessageBoxes(m_files)); }
    void everyStringPeopleSeeIsTranslatable() { pass(untranslatedStrings(m_files)); }

    void everyTranslationIsComplete_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &language : languages())
            QTest::newRow(qPrintable(language)) << pathOf(language);
    }
    void everyTranslationIsComplete()
    {
        QFETCH(QString, path);
        const auto file = std::find_if(m_files.begin(), m_files.end(), [&](const SourceFile &one) { return one.path == path; });
        QVERIFY2(file != m_files.end(), qPrintable(path));
        pass(incompleteTranslations(*file));
    }

    /// lupdate on a copy finds what the sources say and the kept file does not.
    void everyTranslationKnowsTheSources_data() { everyTranslationIsComplete_data(); }
    void everyTranslationKnowsTheSources()
    {
        QFETCH(QString, path);
        const QString lupdate = QStringLiteral(QUARTERDECK_LUPDATE);
        if (!QFileInfo(lupdate).isExecutable())
            QSKIP("lupdate is not installed");
        const QDir top(QStringLiteral(QUARTERDECK_SOURCE_DIR));
        const QTemporaryDir scratch;
        const QString copy = scratch.filePath(QFileInfo(path).fileName());
        QVERIFY(QFile::copy(top.filePath(path), copy));
        QStringList arguments{top.filePath(QStringLiteral("model")), top.filePath(QStringLiteral("views")),
                              top.filePath(QStringLiteral("app")), QStringLiteral("-locations"), QStringLiteral("none")};
        if (path.endsWith(u"_en.ts"))
            arguments.append(QStringLiteral("-pluralonly"));
        QProcess process;
        process.start(lupdate, arguments << QStringLiteral("-ts") << copy);
        const bool ended = process.waitForFinished(60'000);
        process.kill();
        process.waitForFinished();
        QVERIFY2(ended, "lupdate did not end: it loops on a plural count that is an expression, put the count in a variable");
        QCOMPARE(process.exitCode(), 0);
        QFile updated(copy);
        QVERIFY(updated.open(QIODevice::ReadOnly));
        pass(incompleteTranslations(sourceFile(path, QString::fromUtf8(updated.readAll()))));
    }

    void sizesArePrinted() { qInfo().noquote() << sizeTable(m_files); }

private:
    static QStringList languages() { return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("ar")}; }
    static QString pathOf(const QString &language) { return QStringLiteral("translations/quarterdeck_%1.ts").arg(language); }
    /// Qt Test cuts a failure's message short, so the list is printed on its own.
    static void pass(const Violations &violations)
    {
        if (!violations.empty())
            qWarning().noquote() << listed(violations);
        QVERIFY2(violations.empty(), "see the list above");
    }

    std::vector<SourceFile> m_files;
};

QUARTERDECK_TEST(TestTree);
#include "tst_tree.moc"
