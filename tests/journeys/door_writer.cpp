// SPDX-License-Identifier: GPL-3.0-or-later
// A process that uses a journal through the door, for the tests.
//   door_writer JOURNAL write INCIDENT COUNT PREFIX   one entry after another as fast as it can; prints "ack TEXT" after each commit
//   door_writer JOURNAL serve                         opens the journal and keeps it until standard input ends
#include "warroom/door.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

using namespace quarterdeck;

namespace {

int fail(const Error &error)
{
    std::fprintf(stderr, "%s (%s)\n", qUtf8Printable(error.message), qUtf8Printable(error.detail));
    return 1;
}

void say(const QString &line)
{
    std::puts(qUtf8Printable(line));
    std::fflush(stdout);
}

int write(Door &door, const IncidentId &incident, int count, const QString &prefix, const Clock &clock)
{
    say(door.isOwner() ? QStringLiteral("owner") : QStringLiteral("client"));
    for (int i = 1; i <= count; ++i) {
        EntryBody body;
        body.text = QStringLiteral("%1 %2").arg(prefix).arg(i);
        body.occurred = clock.now();
        const Result<Receipt> receipt =
            door.submit({CommandId::random(), incident, prefix, QStringLiteral("test"), clock.now(), EntryLogged{body}, {}, {}})
                .result();
        if (!receipt)
            return fail(receipt.error());
        say(QStringLiteral("ack ") + body.text);
    }
    say(QStringLiteral("done"));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    const SystemClock clock;
    DoorOptions options;
    options.journalPath = arguments.at(1);
    options.policy.name = QStringLiteral("four-level");
    auto door = openDoor(options, clock);
    if (!door)
        return fail(door.error());
    if (arguments.at(2) == u"write" && arguments.size() == 6) {
        const auto incident = IncidentId::fromString(arguments.at(3));
        return incident ? write(**door, *incident, arguments.at(4).toInt(), arguments.at(5), clock) : 2;
    }
    say((*door)->isOwner() ? QStringLiteral("owner") : QStringLiteral("client"));
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, QCoreApplication::instance(), &QCoreApplication::quit);
    return QCoreApplication::exec();
}
