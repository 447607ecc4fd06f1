// SPDX-License-Identifier: GPL-3.0-or-later
// One of many consoles that work side by side for hours: logs a line now and then, and follows what the others log as a window does.
//   soaking_console REPLICA LOGIN PACE_MS INCIDENT...     the address of the database is in QUARTERDECK_TEST_DATABASE
// Goes to the next incident every kLinesEach lines. Prints "up", "ack TEXT" for each of its lines that is saved, and
// "seen WRITER SAVED_MS NOW_MS" (system clock) when a line of another has reached the model that views show. A line on its input stops it: it
// sends and fetches what is left and prints "settled". Another one, when all have, ends it: it fetches what the others sent last, prints
// "state HASH PENDING" for each incident in order, and "refused N".
#include "domain/fold.h"
#include "warroom/warroom.h"
#include "warroom/whenready.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSocketNotifier>
#include <QTimer>

#include <cstdio>
#include <functional>
#include <unistd.h>

using namespace quarterdeck;

namespace {

constexpr qsizetype kLinesEach = 30;
/// Long enough that the caches are full when half of an hour is over: what grows afterwards piles up.
constexpr char kRest[] =
    " the queue of the checkout grows again, payments wait, the third node of the ledger answers late; customers in the north "
    "see an error page after twenty seconds, the others wait longer than usual; we compare the settings of both sides, "
    "undo the change of last night on one node and look whether it recovers before we touch the rest; support knows, "
    "the status page says so since a quarter of an hour";

void say(const QString &line)
{
    std::puts(qUtf8Printable(line));
    std::fflush(stdout);
}

class Soaking : public QObject
{
public:
    Soaking(WarRoom &room, QVector<IncidentId> incidents, int paceMs) : m_room(room), m_incidents(std::move(incidents))
    {
        connect(&m_pace, &QTimer::timeout, this, [this] { write(); });
        m_pace.setInterval(paceMs);
        whenReady(this, m_room.door().syncNow(), [this](const QFuture<Result<SyncState>> &) { // the incidents are here
            follow(m_incidents.first());
            m_pace.start();
            say(QStringLiteral("up"));
        });
    }

    /// Writes nothing more, and goes on once everything is sent and fetched.
    void settle(const std::function<void()> &then)
    {
        m_pace.stop();
        whenReady(this, m_room.door().syncNow(), [this, then](QFuture<Result<SyncState>> answer) {
            const auto state = answer.takeResult();
            if (state && state->upToDate && m_unanswered == 0)
                then();
            else
                QTimer::singleShot(500, this, [this, then] { settle(then); });
        });
    }

    void report()
    {
        for (const IncidentId &id : std::as_const(m_incidents)) {
            const auto state = m_room.door().incidentState(id).result();
            say(state ? QStringLiteral("state %1 %2").arg(stateHash(*state)).arg(state->pending.size())
                      : QStringLiteral("state - -"));
        }
        say(QStringLiteral("refused %1").arg(m_room.door().refused().result()->size()));
        QCoreApplication::quit();
    }

private:
    void follow(const IncidentId &id)
    {
        m_live = m_room.open(id);
        connect(m_live.get(), &LiveIncident::entryAdded, this,
                [this](int index) { see(m_live->state().entries.at(index).body.text); });
    }

    void see(const QString &text)
    {
        const QStringList words = text.split(u' '); // WRITER N SAVED_MS and the rest
        if (words.size() > 3 && words.at(0) != m_room.author())
            say(QStringLiteral("seen %1 %2 %3").arg(words.at(0), words.at(2)).arg(QDateTime::currentMSecsSinceEpoch()));
    }

    void write()
    {
        const IncidentId incident = m_incidents.at(m_written / kLinesEach % m_incidents.size());
        if (m_live->id() != incident) {
            m_live->disconnect(this);
            follow(incident);
        }
        EntryBody body;
        body.text = QStringLiteral("%1 %2 %3").arg(m_room.author()).arg(++m_written).arg(QDateTime::currentMSecsSinceEpoch())
                  + QLatin1String(kRest);
        body.occurred = m_room.clock().now();
        ++m_unanswered;
        whenReady(this, m_room.submit(incident, EntryLogged{body}), [this, text = body.text](QFuture<Result<Receipt>> answer) {
            --m_unanswered;
            if (answer.takeResult())
                say(QStringLiteral("ack ") + text);
        });
    }

    WarRoom &m_room;
    QVector<IncidentId> m_incidents;
    std::shared_ptr<LiveIncident> m_live;
    QTimer m_pace;
    qsizetype m_written = 0;
    int m_unanswered = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QVector<IncidentId> incidents;
    for (const QString &id : arguments.mid(4)) {
        if (const auto incident = IncidentId::fromString(id))
            incidents.append(*incident);
    }
    if (incidents.isEmpty())
        return 2;
    const SystemClock clock;
    DoorOptions options;
    options.journalPath = arguments.at(1);
    options.database = DatabaseOptions{qEnvironmentVariable("QUARTERDECK_TEST_DATABASE"), {}};
    auto door = openDoor(options, clock);
    if (!door) {
        std::fprintf(stderr, "%s (%s)\n", qUtf8Printable(door.error().message), qUtf8Printable(door.error().detail));
        return 1;
    }
    WarRoom room(std::move(door).value(), clock, Policy(), arguments.at(2), options.journalPath);
    Soaking soaking(room, incidents, arguments.at(3).toInt());
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    int lines = 0;
    QObject::connect(&input, &QSocketNotifier::activated, &soaking, [&] {
        char buffer[64];
        if (::read(STDIN_FILENO, buffer, sizeof buffer) <= 0 || ++lines == 2) {
            input.setEnabled(false);
            soaking.settle([&soaking] { soaking.report(); });
        } else {
            soaking.settle([] { say(QStringLiteral("settled")); });
        }
    });
    return QCoreApplication::exec();
}
