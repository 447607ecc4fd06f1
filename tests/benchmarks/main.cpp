// SPDX-License-Identifier: GPL-3.0-or-later
// The product's benchmarks: ratios measured side by side in one run, as a table. See --help. Exit code 0: every bar is met; 1: one is missed;
// 2: one could not be measured, or the command line makes no sense.
#include "common/themestore.h"
#include "common/typography.h"
#include "laboratory.h"
#include "table.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLocale>
#include <QMap>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace quarterdeck::benchmarks;

namespace {

void say(const QString &text)
{
    std::fputs(qUtf8Printable(text), stdout);
    std::fflush(stdout);
}

/// The offscreen platform complains at every change of a window's smallest size.
void passOn(QtMsgType, const QMessageLogContext &, const QString &message)
{
    if (!message.contains(QLatin1String("propagateSizeHints")))
        std::fprintf(stderr, "%s\n", qUtf8Printable(message));
}

struct Wanted
{
    bool smoke = false;
    int rounds = 5;
    QString folder;
    QStringList only;
};

/// Exits for --help and what cannot be read.
Wanted readCommandLine()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures the product against the floors of what it is built on."));
    parser.addHelpOption();
    const QCommandLineOption smoke(QStringLiteral("smoke"), QStringLiteral("Next to no data and one round: shows that every benchmark still runs; judges nothing."));
    const QCommandLineOption rounds(QStringLiteral("rounds"), QStringLiteral("Pairs of each benchmark (at least 5 count)."), QStringLiteral("n"), QStringLiteral("5"));
    const QCommandLineOption only(QStringLiteral("only"), QStringLiteral("Benchmarks to run, as in B9,B12.2: one row, the second of its number."),
                                  QStringLiteral("list"));
    const QCommandLineOption folder(QStringLiteral("folder"), QStringLiteral("Where made-up journals are kept (about 1 GB), on the disk to be measured."),
                                    QStringLiteral("path"), QStringLiteral(QUARTERDECK_BENCHMARK_FOLDER));
    parser.addOptions({smoke, rounds, only, folder});
    parser.process(*QCoreApplication::instance());
    Wanted wanted{parser.isSet(smoke), parser.value(rounds).toInt(), parser.value(folder), parser.value(only).split(u',', Qt::SkipEmptyParts)};
    if (wanted.smoke)
        wanted.rounds = 1;
    if (wanted.rounds < 1 || !parser.positionalArguments().isEmpty())
        parser.showHelp(2);
    return wanted;
}

int run(const Wanted &wanted)
{
    if (!QDir().mkpath(wanted.folder)) {
        std::fprintf(stderr, "%s cannot be made\n", qUtf8Printable(wanted.folder));
        return 2;
    }
    const QTemporaryDir smokeFolder(wanted.folder + QStringLiteral("/smoke-XXXXXX"));
    Laboratory laboratory(wanted.smoke ? Sizes::smoke() : Sizes(), wanted.smoke ? smokeFolder.path() : wanted.folder);
    std::vector<Row> rows;
    QMap<QString, int> seen;
    for (const BenchmarkSpec &spec : allBenchmarks()) {
        const QString row = QStringLiteral("%1.%2").arg(spec.id).arg(++seen[spec.id]);
        if (!wanted.only.isEmpty() && !wanted.only.contains(spec.id, Qt::CaseInsensitive) && !wanted.only.contains(row, Qt::CaseInsensitive))
            continue;
        std::fprintf(stderr, "%s %s\n", qUtf8Printable(spec.id), qUtf8Printable(spec.what));
        rows.push_back({spec, measure(spec, laboratory, wanted.rounds)});
    }
    say(tableOf(rows, !wanted.smoke));
    const auto any = [&](Verdict verdict) {
        return std::any_of(rows.begin(), rows.end(), [&](const Row &row) { return verdictOf(row.spec, row.measured) == verdict; });
    };
    if (rows.empty() || any(Verdict::Void))
        return 2;
    return !wanted.smoke && any(Verdict::Missed) ? 1 : 0;
}

} // namespace

int main(int argc, char **argv)
{
    // A window system and settings of its own: nothing of the person who runs this is read or changed.
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("QT_NO_THREADED_GLIB", "1"); // as the programs do
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    const QTemporaryDir home;
    for (const char *variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(variable, home.path().toUtf8());
    qInstallMessageHandler(passOn);
    QApplication application(argc, argv);
    qputenv("QT_LOGGING_RULES", "default.warning=false"); // the same for the programs it starts
    QLocale::setDefault(QLocale::c());
    // What is measured is painted as the product paints it: its type, its scroll bars.
    QApplication::setFont(quarterdeck::Typography::baseFont(QApplication::font()));
    quarterdeck::ThemeStore themes;
    themes.install(application);
    return run(readCommandLine());
}
