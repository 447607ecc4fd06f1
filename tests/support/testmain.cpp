// SPDX-License-Identifier: GPL-3.0-or-later
#include "testmain.h"

#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QTest>

#ifdef QUARTERDECK_GUI_TESTS
#include <QApplication>
#endif

#include <algorithm>
#include <cstdio>
#include <vector>

namespace quarterdeck::testing {

namespace {

struct Entry
{
    QString name;
    MakeTest make;
};

std::vector<Entry> &entries()
{
    static std::vector<Entry> list; // in a function: registrations of other files run before this one's variables are made
    return list;
}

/// The classes named by "--only Class" (any number), which are taken out of the arguments that Qt Test gets.
QStringList takeOnly(QStringList &arguments)
{
    QStringList only;
    for (qsizetype at = arguments.indexOf(u"--only"); at >= 0 && at + 1 < arguments.size(); at = arguments.indexOf(u"--only")) {
        only.append(arguments.takeAt(at + 1));
        arguments.removeAt(at);
    }
    return only;
}

/// "-o report.xml,junitxml" becomes "-o report-Class.xml,junitxml": otherwise each class would overwrite the last one's file.
QStringList withOwnReport(QStringList arguments, const QString &name)
{
    for (qsizetype at = 1; at < arguments.size(); ++at) {
        const QString path = arguments[at].section(u',', 0, 0);
        if (arguments[at - 1] != u"-o" || path == u"-")
            continue;
        const QFileInfo file(path);
        QString own = file.path() + u'/' + file.completeBaseName() + u'-' + name;
        if (!file.suffix().isEmpty())
            own += u'.' + file.suffix();
        arguments[at].replace(0, path.size(), own);
    }
    return arguments;
}

int runAll(QStringList arguments)
{
    std::sort(entries().begin(), entries().end(), [](const Entry &a, const Entry &b) { return a.name < b.name; });
    const QStringList only = takeOnly(arguments);
    for (const QString &name : only) {
        if (std::none_of(entries().begin(), entries().end(), [&](const Entry &entry) { return entry.name == name; })) {
            std::fprintf(stderr, "There is no test class %s here. There are:\n", qUtf8Printable(name));
            for (const Entry &entry : entries())
                std::fprintf(stderr, "  %s\n", qUtf8Printable(entry.name));
            return 2;
        }
    }
    int failures = 0;
    for (const Entry &entry : entries()) {
        if (!only.isEmpty() && !only.contains(entry.name))
            continue;
        const std::unique_ptr<QObject> test = entry.make();
        failures += QTest::qExec(test.get(), withOwnReport(arguments, entry.name));
    }
    return std::min(failures, 127);
}

} // namespace

Registration::Registration(const char *name, MakeTest make) { entries().push_back({QString::fromLatin1(name), make}); }

} // namespace quarterdeck::testing

int main(int argc, char **argv)
{
    qputenv("LC_ALL", "C.UTF-8");
    QStandardPaths::setTestModeEnabled(true);
#ifdef QUARTERDECK_GUI_TESTS
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
#else
    const QCoreApplication application(argc, argv);
#endif
    QLocale::setDefault(QLocale::c());
    return quarterdeck::testing::runAll(QCoreApplication::arguments());
}
