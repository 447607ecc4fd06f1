// SPDX-License-Identifier: GPL-3.0-or-later
// A console that the tests kill: logs as fast as it can into a replica that it replicates meanwhile.
//   syncing_writer REPLICA INCIDENT PREFIX     the address of the database is in QUARTERDECK_TEST_DATABASE
// Prints "up" once the door is open and "ack TEXT" after each commit; only a signal ends it.
#include "warroom/door.h"

#include <QCoreApplication>

#include <cstdio>

using namespace quarterdeck;

namespace {

void say(const QString &line)
{
    std::puts(qUtf8Printable(line));
    std::fflush(stdout);
}

int fail(const Error &error)
{
    std::fprintf(stderr, "%s (%s)\n", qUtf8Printable(error.message), qUtf8Printable(error.detail));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto incident = IncidentId::fromString(arguments.value(2));
    if (arguments.size() != 4 || !incident)
        return 2;
    const SystemClock clock;
    DoorOptions options;
    options.journalPath = arguments.at(1);
    options.database = DatabaseOptions{qEnvironmentVariable("QUARTERDECK_TEST_DATABASE"), {}};
    auto door = openDoor(options, clock);
    if (!door)
        return fail(door.error());
    say(QStringLiteral("up"));
    for (int i = 1;; ++i) {
        EntryBody body;
        body.text = QStringLiteral("%1 line %2").arg(arguments.at(3)).arg(i);
        body.occurred = clock.now();
        const Result<Receipt> receipt = (*door)
                                            ->submit({CommandId::random(),
                                                      *incident,
                                                      QStringLiteral("alice"),
                                                      QStringLiteral("test"),
                                                      clock.now(),
                                                      EntryLogged{body},
                                                      {},
                                                      {}})
                                            .result();
        if (!receipt)
            return fail(receipt.error());
        say(QStringLiteral("ack ") + body.text);
    }
}
