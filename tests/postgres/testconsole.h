// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fold.h"
#include "warroom/door.h"

#include <QTemporaryDir>
#include <QTest>

namespace quarterdeck::testing {

inline constexpr int kSoon = 10'000; ///< ms; generous, because the machine may be busy

/// A console as a program has it: a door on a replica of its own, and what it last said about the link. One thread, that of the test.
class TestConsole
{
public:
    TestConsole(const QString &login, const QString &uri) : m_login(login), m_uri(uri) { open(); }

    void open()
    {
        DoorOptions options;
        options.journalPath = path();
        options.database = DatabaseOptions{m_uri, {}};
        auto opened = openDoor(options, m_clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        door = std::move(opened).value();
        QObject::connect(door.get(), &Door::syncChanged, door.get(), [this](const SyncState &state) { sync = state; });
    }
    void close() { door.reset(); }
    QString path() const { return m_folder.filePath(QStringLiteral("replica.db")); }
    QString login() const { return m_login; }
    QString uri() const { return m_uri; }

    Result<Receipt> submit(const IncidentId &incident, const Payload &payload)
    {
        return door->submit({CommandId::random(), incident, m_login, QStringLiteral("test"), m_clock.now(), payload, {}, {}})
            .result();
    }
    Result<Receipt> log(const IncidentId &incident, const QString &text)
    {
        return submit(incident, EntryLogged{{EntryType::Note, text, m_clock.now()}});
    }
    IncidentId declare(const QString &title)
    {
        IncidentDeclared declared;
        declared.title = title;
        declared.at = m_clock.now();
        const IncidentId id = IncidentId::random();
        const Result<Receipt> receipt = submit(id, declared);
        if (!receipt)
            qFatal("%s", qPrintable(receipt.error().message));
        return id;
    }
    QVector<Event> events(const IncidentId &incident)
    {
        const auto events = door->events(incident).result();
        return events ? *events : QVector<Event>();
    }
    /// Every text that a person logged, in the order of the log.
    QStringList texts(const IncidentId &incident)
    {
        QStringList texts;
        for (const Event &event : events(incident)) {
            if (const auto *logged = std::get_if<EntryLogged>(&event.payload))
                texts << logged->body.text;
        }
        return texts;
    }
    QString hash(const IncidentId &incident)
    {
        const Result<Incident> state = door->incidentState(incident).result();
        return state ? stateHash(*state) : QString();
    }
    qsizetype pending(const IncidentId &incident)
    {
        const Result<Incident> state = door->incidentState(incident).result();
        return state ? state->pending.size() : -1;
    }
    QStringList problems() { return door->verify().result()->problems; }
    /// Everything sent, everything fetched and compared.
    bool settle(int ms = 40'000)
    {
        const auto settled = [this, ms] {
            const auto state = door->syncNow();
            return QTest::qWaitFor([&state] { return state.isFinished(); }, ms) && state.result()->upToDate;
        };
        return QTest::qWaitFor(settled, ms);
    }
    bool reaches(SyncState::Kind kind, int ms = 15'000)
    {
        return QTest::qWaitFor([&] { return sync.kind == kind; }, ms);
    }

private:
    QTemporaryDir m_folder;
    SystemClock m_clock; // the door looks at it until it is gone

public:
    std::unique_ptr<Door> door;
    SyncState sync;

private:
    QString m_login, m_uri;
};

} // namespace quarterdeck::testing
