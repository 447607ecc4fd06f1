// SPDX-License-Identifier: GPL-3.0-or-later
#include "includerules.h"
#include "sizereport.h"
#include "testmain.h"
#include "textrules.h"
#include "translationrules.h"

#include <QTest>

using namespace quarterdeck::architecture;

namespace {

SourceFile planted(const char *path, const char *text) { return sourceFile(QString::fromUtf8(path), QString::fromUtf8(text)); }

QByteArray ts(const char *body, const char *language = "de")
{
    return QByteArray("<!DOCTYPE TS><TS version=\"2.1\" language=\"") + language + "\"><context><name>Board</name><message" + body
         + "</message></context></TS>";
}

} // namespace

/// The rules are checked on planted violations, so that a rule that stopped finding anything does not pass for a clean tree.
class TestRules : public QObject
{
    Q_OBJECT
private slots:
    void commentsAndLiteralsAreToldApart()
    {
        const SourceFile file =
            planted("model/domain/a.cpp", "int a = 1'000; // \"x\"\nauto b = \"/* no */ \\\"y\"; /* c */ char d = '\"';\n"
                                          "auto e = R\"q(raw \" )q\"; int f;\n");
        QCOMPARE(file.code.size(), file.text.size());
        QVERIFY(!file.code.contains(u"x"));
        QVERIFY(file.code.contains(u"/* no */"));
        QVERIFY(!file.code.contains(u" c "));
        QVERIFY(!file.bare.contains(u"no"));
        QVERIFY(!file.bare.contains(u"raw"));
        QVERIFY(file.bare.contains(u"int f;"));
        QVERIFY(file.bare.contains(u"1'000;"));
        QCOMPARE(file.lineAt(file.text.indexOf(u"int f")), 3);
    }

    void anIncludeOutsideTheDirectionIsFound_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("include");
        QTest::addColumn<bool>("allowed");
        const auto add = [](const char *path, const char *include, bool allowed) {
            QTest::addRow("%s includes %s", path, include) << QString::fromUtf8(path) << QString::fromUtf8(include) << allowed;
        };
        add("model/domain/a.h", "\"domain/b.h\"", true);
        add("model/domain/a.h", "\"journal/b.h\"", false);
        add("model/domain/a.h", "\"a.h\"", false);
        add("model/domain/a.h", "\"generated.h\"", true);
        add("model/domain/a.h", "<QString>", true);
        add("model/domain/a.h", "<vector>", true);
        add("model/domain/a.h", "<QSqlQuery>", false);
        add("model/domain/a.h", "<QtCore>", false);
        add("model/journal/a.cpp", "\"domain/b.h\"", true);
        add("model/journal/a.cpp", "\"exchange/b.h\"", false);
        add("model/journal/a.cpp", "\"warroom/b.h\"", false);
        add("model/journal/a.cpp", "<QSqlQuery>", true);
        add("model/journal/a.cpp", "<sqlite3.h>", true);
        add("model/warroom/a.cpp", "<QSqlQuery>", false);
        add("model/warroom/a.cpp", "\"journal/b.h\"", true);
        add("model/exchange/a.cpp", "\"journal/b.h\"", false);
        add("model/exchange/a.cpp", "<pango/pangocairo.h>", true);
        add("model/warroom/a.cpp", "<sqlite3.h>", false);
        add("model/items/a.cpp", "\"journal/b.h\"", false);
        add("model/items/a.cpp", "\"warroom/b.h\"", true);
        add("model/items/a.cpp", "<QColor>", false);
        add("model/items/a.cpp", "<QtWidgets/QLabel>", false);
        add("model/items/a.cpp", "\"board/b.h\"", false);
        add("model/metrics/a.cpp", "\"journal/b.h\"", false);
        add("views/board/a.cpp", "\"scribe/b.h\"", false);
        add("views/board/a.cpp", "\"common/b.h\"", true);
        add("views/board/a.cpp", "\"commands/b.h\"", true);
        add("views/board/a.cpp", "\"items/b.h\"", true);
        add("views/board/a.cpp", "\"journal/b.h\"", false);
        add("views/board/a.cpp", "\"exchange/b.h\"", false);
        add("views/board/a.cpp", "<QSqlDatabase>", false);
        add("views/board/a.cpp", "<QChartView>", false);
        add("views/board/a.cpp", "<QWidget>", true);
        add("views/review/a.cpp", "<QChartView>", true);
        add("views/alarms/a.cpp", "<canberra.h>", true);
        add("views/shell/a.cpp", "<xcb/xcb.h>", false);
        add("views/wall/a.cpp", "\"common/b.h\"", true);
        add("views/wall/a.cpp", "\"warroom/b.h\"", false);
        add("views/wall/a.cpp", "\"items/b.h\"", false);
        add("views/wall/a.cpp", "\"commands/b.h\"", false);
        add("views/common/a.cpp", "\"commands/b.h\"", false);
        add("views/commands/a.cpp", "\"board/b.h\"", false);
        add("views/shell/a.cpp", "\"scribe/b.h\"", true);
        add("views/shell/a.cpp", "\"journal/b.h\"", false);
        add("app/quarterdeck/a.cpp", "\"shell/b.h\"", true);
        add("app/quarterdeck/a.cpp", "\"journal/b.h\"", true);
        add("app/quarterdeck/a.cpp", "\"b.h\"", true);
        add("app/quarterdeckctl/a.cpp", "\"warroom/b.h\"", true);
        add("app/quarterdeckctl/a.cpp", "\"common/b.h\"", false);
        add("app/quarterdeckctl/a.cpp", "<QGuiApplication>", false);
        add("tests/unit/a.cpp", "\"journal/b.h\"", true);
        add("model/shed/a.cpp", "<QString>", false);
    }
    void anIncludeOutsideTheDirectionIsFound()
    {
        QFETCH(QString, path);
        QFETCH(QString, include);
        QFETCH(bool, allowed);
        std::vector<SourceFile> files{sourceFile(path, QStringLiteral("#pragma once\n#include %1\n").arg(include))};
        for (const char *room : {"views/board", "views/scribe", "views/common", "views/commands", "views/shell"})
            files.push_back(sourceFile(QString::fromUtf8(room) + QStringLiteral("/b.h"), QString()));
        const Violations violations = forbiddenIncludes(files, m_qt);
        QVERIFY2(violations.empty() == allowed, qPrintable(listed(violations)));
    }

    void anIncludeInACommentIsNone()
    {
        const SourceFile file = planted("model/domain/a.h", "// #include <QWidget>\n/*\n#include \"journal/b.h\"\n*/\n");
        QCOMPARE(int(forbiddenIncludes({file}, m_qt).size()), 0);
    }

    void aCircleBetweenRoomsIsFound()
    {
        const SourceFile journal = planted("model/journal/a.h", "#include \"warroom/a.h\"\n");
        const SourceFile warroom = planted("model/warroom/a.h", "#include \"exchange/a.h\"\n");
        const SourceFile exchange = planted("model/exchange/a.h", "#include \"journal/a.h\"\n");
        const SourceFile innocent = planted("model/exchange/a.h", "#include \"domain/a.h\"\n");
        QCOMPARE(circle(roomGraph({journal, warroom, exchange})).size(), 4);
        QCOMPARE(circle(roomGraph({journal, warroom, innocent})), QStringList());
    }

    void aForbiddenWordIsFound_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("found");
        const auto add = [](const char *path, const char *text, int found) {
            QTest::addRow("%s: %s", path, qPrintable(QString::fromUtf8(text).simplified()))
                << QString::fromUtf8(path) << QString::fromUtf8(text) << found;
        };
        add("views/board/a.cpp", "QCoreApplication::processEvents();", 1);
        add("tests/unit/a.cpp", "qApp->processEvents();", 1);
        add("tests/unit/a.cpp", "QTest::qWait(50);", 1);
        add("tests/unit/a.cpp", "QTest::qWaitForWindowExposed(w);", 0);
        add("views/board/a.cpp", "// never processEvents()", 0);
        add("views/board/a.cpp", "if (dialog.exec() == QDialog::Accepted)", 1);
        add("views/board/a.cpp", "menu->exec(at);", 1);
        add("views/board/a.cpp", "drag->exec(Qt::MoveAction);", 0);
        add("model/journal/a.cpp", "query.exec();", 0);
        add("model/warroom/a.cpp", "QEventLoop loop;", 1);
        add("views/board/a.cpp", "QMessageBox::warning(this, t, t);", 1);
        add("views/board/a.cpp", "QFileDialog::getOpenFileName(this);", 1);
        add("model/items/a.cpp", "connect(a, SIGNAL(b()), c, SLOT(d()));", 2);
        add("views/common/a.cpp", "bus.connect(service, path, this,\n    SLOT(changed()));", 0);
        add("views/board/a.cpp", "auto *l = new QLabel(this);", 1);
        add("views/board/a.cpp", "QLabel m_title;", 1);
        add("views/common/a.cpp", "auto *l = new QLabel(this);", 0);
        add("views/board/a.cpp", "l->setTextFormat(Qt::AutoText);", 1);
        add("views/common/a.cpp", "l->setTextFormat(Qt::RichText);", 1);
        add("views/board/a.cpp", "page->setHtml(title);", 1);
        add("views/board/a.cpp", "mimeData->setHtml(title);", 0);
        add("views/board/a.cpp", "QColor(\"#ff0000\");", 2);
        add("views/board/a.cpp", "QColor c(255, 0, 0);", 1);
        add("views/board/a.cpp", "QColor{0xff0000};", 1);
        add("views/board/a.cpp", "p.setPen(Qt::red);", 1);
        add("views/board/a.cpp", "p.setPen(Qt::transparent);", 0);
        add("views/board/a.cpp", "x = u\"#a1b2c3\";", 1);
        add("views/common/a.cpp", "QColor(\"#ff0000\"); Qt::red;", 0);
        add("views/board/a.cpp", "w->setStyleSheet(s);", 1);
        add("views/wall/a.cpp", "m_source.submit(id, payload);", 1);
        add("views/wall/a.cpp", "WarRoom &m_room;", 1);
        add("views/wall/a.cpp", "#include \"domain/decide.h\"", 1);
        add("views/wall/a.cpp", "// the Door is elsewhere", 0);
        add("model/domain/a.cpp", "for (int i : std::views::iota(0, 3))", 1);
        add("model/warroom/a.h", "static WarRoom &instance();", 1);
        add("model/warroom/a.h", "class IncidentManager\n{\n};", 1);
        add("model/warroom/a.h", "class QNetworkAccessManager;", 0);
        add("packaging/a.sh",
            "cd /wo"
            "rk/main",
            1);
        add("README.md", "see https://example.org/home/page and ${TMPDIR:-/tmp}/x", 0);
        add("model/domain/a.cpp",
            "// TO"
            "DO later",
            1);
    }
    void aForbiddenWordIsFound()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(int, found);
        const Violations violations = forbiddenWords({sourceFile(path, text)});
        QVERIFY2(int(violations.size()) == found, qPrintable(listed(violations)));
    }

    void anUntranslatedStringIsFound_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("found");
        const auto add = [](const char *path, const char *text, int found) {
            QTest::addRow("%s: %s", path, qPrintable(QString::fromUtf8(text).simplified()))
                << QString::fromUtf8(path) << QString::fromUtf8(text) << found;
        };
        add("views/board/a.cpp", "setWindowTitle(QStringLiteral(\"Board\"));", 1);
        add("views/board/a.cpp", "setWindowTitle(tr(\"Board\"));", 0);
        add("views/board/a.cpp", "l->setText(u\"Saved\"_qs);", 1);
        add("views/board/a.cpp", "l->setText(QLatin1String(\"Saved\"));", 1);
        add("views/board/a.cpp", "l->setText(tr(\"%1\").arg(QStringLiteral(\"saved\")));", 1);
        add("views/board/a.cpp", "l->setText(QCoreApplication::translate(\"Board\", \"Saved\"));", 0);
        add("views/board/a.cpp", "l->setText(at.toString(QStringLiteral(\"yyyy-MM-dd HH:mm\")));", 0);
        add("views/board/a.cpp", "l->setText(QStringLiteral(\"%1 / %2\").arg(a, b));", 0);
        add("views/board/a.cpp", "auto *b = new QPushButton(QStringLiteral(\"Close\"), this);", 1);
        add("views/board/a.cpp", "PlainLabel title(QStringLiteral(\"Close\"));", 1);
        add("views/board/a.cpp", "menu->addAction(QIcon(QStringLiteral(\":/icons/close.svg\")), tr(\"Close\"));", 0);
        add("views/board/a.cpp", "menu->addAction(QStringLiteral(\"Close\"), this, [this] { close(); });", 1);
        add("views/board/a.cpp", "menu->addAction(tr(\"Close\"), this, [this] { leave(); log(QStringLiteral(\"closed\")); });",
            0);
        add("views/shell/a.cpp", "m_session.setText(QStringLiteral(\"theme\"), key);", 0);
        add("views/board/a.cpp", "setObjectName(QStringLiteral(\"board\"));", 0);
        add("views/board/a.cpp", "setAccessibleName(\n    QStringLiteral(\"Board\"));", 1);
        add("app/quarterdeck/a.cpp", "window.setWindowTitle(QStringLiteral(\"Board\"));", 1);
        add("tests/views/a.cpp", "label.setText(QStringLiteral(\"Board\"));", 0);
        add("model/journal/a.cpp", "return Error{ErrorCode::Storage, QStringLiteral(\"The disk is full.\"), {}};", 1);
        add("model/journal/a.cpp", "return Error{ErrorCode::Storage, tr(\"The disk is full.\"), {}};", 0);
        add("model/journal/a.cpp", "return Error{ErrorCode::Cancelled, QString(), {}};", 0);
    }
    void anUntranslatedStringIsFound()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(int, found);
        const Violations violations = untranslatedStrings({sourceFile(path, text)});
        QVERIFY2(int(violations.size()) == found, qPrintable(listed(violations)));
    }

    void aMessageBoxMustSayThatItsTextIsPlain()
    {
        const char *guessing = "auto *box = new QMessageBox(this);\nbox->setText(title);\n";
        const char *plain = "auto *box = new QMessageBox(this);\nbox->setTextFormat(Qt::PlainText);\nbox->setText(title);\n";
        QCOMPARE(int(guessingMessageBoxes({planted("views/shell/a.cpp", guessing)}).size()), 1);
        QCOMPARE(int(guessingMessageBoxes({planted("views/shell/a.cpp", plain)}).size()), 0);
    }

    void everySourceSaysItsLicence()
    {
        QCOMPARE(int(missingLicences({planted("model/domain/a.h", "#pragma once\n")}).size()), 1);
        QCOMPARE(
            int(missingLicences({planted("packaging/a.sh", "#!/bin/sh\n# SPDX-License-Identifier: GPL-3.0-or-later\n")}).size()),
            0);
        QCOMPARE(int(missingLicences({planted("resources/a.json", "{}")}).size()), 0);
    }

    void aFileNameSaysItsJob()
    {
        QCOMPARE(
            int(emptyNames({planted("views/shell/windowmanager.cpp", ""), planted("views/shell/strings_util.h", "")}).size()), 2);
        QCOMPARE(int(emptyNames({planted("views/shell/mainwindow.cpp", "")}).size()), 0);
    }

    void anIncompleteTranslationIsFound_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("found");
        QTest::newRow("complete") << ts("><source>Save %1</source><translation>%1 sichern</translation>") << 0;
        QTest::newRow("unfinished") << ts("><source>Save</source><translation type=\"unfinished\">Sichern</translation>") << 1;
        QTest::newRow("vanished") << ts("><source>Save</source><translation type=\"vanished\">Sichern</translation>") << 1;
        QTest::newRow("empty") << ts("><source>Save</source><translation></translation>") << 1;
        QTest::newRow("lost placeholder") << ts("><source>Save %1</source><translation>Sichern</translation>") << 1;
        QTest::newRow("two forms") << ts(
            " numerus=\"yes\"><source>%n entries</source><translation><numerusform>ein Eintrag</numerusform>"
            "<numerusform>%n Einträge</numerusform></translation>")
                                   << 0;
        QTest::newRow("one form of two") << ts(" numerus=\"yes\"><source>%n entries</source><translation><numerusform>%n Einträge"
                                               "</numerusform></translation>")
                                         << 1;
        QTest::newRow("an empty form") << ts(
            " numerus=\"yes\"><source>%n entries</source><translation><numerusform></numerusform>"
            "<numerusform>%n Einträge</numerusform></translation>")
                                       << 1;
        QTest::newRow("unknown language") << ts("><source>Save</source><translation>S</translation>", "xx") << 1;
        QTest::newRow("not XML") << QByteArray("<TS language=\"de\"><context>") << 1;
    }
    void anIncompleteTranslationIsFound()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, found);
        const Violations violations =
            incompleteTranslations(sourceFile(QStringLiteral("translations/x.ts"), QString::fromUtf8(text)));
        QVERIFY2(int(violations.size()) == found, qPrintable(listed(violations)));
    }

    void longFunctionsAreMeasured()
    {
        QString text = QStringLiteral("namespace a {\n\nclass B\n{\n    void c() const\n    {\n        d();\n    }\n};\n\nvoid "
                                      "B::e(int f,\n          int g)\n{\n");
        for (int i = 0; i < 70; ++i)
            text += QStringLiteral("    if (f) {\n        g();\n    }\n");
        text += QStringLiteral("}\n\n} // namespace a\n");
        const std::vector<FunctionSize> sizes = functionSizes(sourceFile(QStringLiteral("model/domain/a.cpp"), text));
        QCOMPARE(int(sizes.size()), 2);
        QCOMPARE(sizes[0].name, QStringLiteral("c"));
        QCOMPARE(sizes[0].lines, 4);
        QCOMPARE(sizes[1].name, QStringLiteral("B::e"));
        QCOMPARE(sizes[1].line, 11);
        QCOMPARE(sizes[1].lines, 214);
        QVERIFY(sizeTable({sourceFile(QStringLiteral("model/domain/a.cpp"), text)}).contains(u"model/domain/a.cpp:11 B::e"));
    }

private:
    const QtHeaders m_qt;
};

QUARTERDECK_TEST(TestRules);
#include "tst_rules.moc"
