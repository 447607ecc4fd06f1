// SPDX-License-Identifier: GPL-3.0-or-later
// Another console for the typing benchmark: commits entries to one incident through the door at an even pace until it is ended.
//   benchmark_commitstorm JOURNAL INCIDENT PER_SECOND
// Prints "ready" once the door is open.
#include "syntheticlog.h"
#include "warroom/door.h"

#include <QCoreApplication>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <sys/prctl.h>

using namespace quarterdeck;

int main(int argc, char **argv)
{
    ::prctl(PR_SET_PDEATHSIG, SIGTERM); // the benchmark ends it; should that die first, nothing keeps writing
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto incident = arguments.size() == 4 ? IncidentId::fromString(arguments.at(2)) : std::nullopt;
    if (!incident || arguments.at(3).toInt() <= 0)
        return 2;
    const SystemClock clock;
    DoorOptions options;
    options.journalPath = arguments.at(1);
    options.policy.name = QStringLiteral("four-level");
    auto door = openDoor(options, clock);
    if (!door) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(door.error().message));
        return 1;
    }
    std::puts("ready");
    std::fflush(stdout);
    int number = 0;
    QTimer pace;
    pace.setTimerType(Qt::PreciseTimer);
    QObject::connect(&pace, &QTimer::timeout, &pace, [&] {
        (void)(*door)->submit({CommandId::random(), *incident, QStringLiteral("bob"), QStringLiteral("ops7"), clock.now(),
                               EntryLogged{benchmarks::syntheticEntry(++number, clock.now())}, std::nullopt, std::nullopt});
    });
    pace.start(1000 / arguments.at(3).toInt());
    return QCoreApplication::exec();
}
