// SPDX-License-Identifier: GPL-3.0-or-later
#include "doorprocess.h"

#include <QTest>

namespace quarterdeck {

DoorProcess::DoorProcess(const QStringList &arguments)
{
    setProcessChannelMode(ForwardedErrorChannel);
    start(QStringLiteral(QUARTERDECK_DOOR_WRITER), arguments);
}

DoorProcess::~DoorProcess()
{
    closeWriteChannel();
    if (state() != NotRunning && !waitForFinished(5000)) {
        kill();
        waitForFinished();
    }
}

void DoorProcess::collect() { m_said += readAllStandardOutput(); }

QStringList DoorProcess::acknowledged()
{
    collect();
    QStringList texts;
    // What comes after the last line end was cut short by a kill and is no acknowledgement.
    const QByteArrayList lines = m_said.left(m_said.lastIndexOf('\n') + 1).split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("ack "))
            texts.append(QString::fromUtf8(line.mid(4)));
    }
    return texts;
}

bool DoorProcess::said(const QString &line)
{
    collect();
    return m_said.startsWith(line.toUtf8() + '\n') || m_said.contains('\n' + line.toUtf8() + '\n');
}

bool DoorProcess::endsWell(int timeoutMs)
{
    return (state() == NotRunning || waitForFinished(timeoutMs)) && exitStatus() == NormalExit && exitCode() == 0;
}

TestJournal::TestJournal() : path(folder.filePath(QStringLiteral("journal.db")))
{
    const auto door = open();
    IncidentDeclared declared;
    declared.title = QStringLiteral("Checkout failing");
    declared.at = clock.now();
    const Result<Receipt> receipt =
        door->submit(
                {CommandId::random(), incident, QStringLiteral("dana"), QStringLiteral("test"), clock.now(), declared, {}, {}})
            .result();
    if (!receipt)
        qFatal("%s", qPrintable(receipt.error().message));
}

DoorOptions TestJournal::options() const
{
    DoorOptions options;
    options.journalPath = path;
    options.policy.name = QStringLiteral("four-level");
    return options;
}

std::unique_ptr<Door> TestJournal::open() const
{
    auto door = openDoor(options(), clock);
    if (!door)
        qFatal("%s", qPrintable(door.error().message));
    return std::move(door).value();
}

QStringList TestJournal::writer(int count, const QString &prefix) const
{
    return {path, QStringLiteral("write"), incident.toString(), QString::number(count), prefix};
}

Command TestJournal::entry(const QString &text) const
{
    EntryBody body;
    body.text = text;
    body.occurred = clock.now();
    return {
        CommandId::random(), incident, QStringLiteral("dana"), QStringLiteral("test"), clock.now(), EntryLogged{body}, {}, {}};
}

QHash<QString, int> textsOf(Door &door, const IncidentId &incident)
{
    QHash<QString, int> texts;
    const auto events = door.events(incident).result();
    if (!events) {
        QTest::qFail(qPrintable(events.error().message), __FILE__, __LINE__);
        return texts;
    }
    for (qsizetype i = 0; i < events->size(); ++i) {
        if (events->at(i).seq != i + 1)
            QTest::qFail("the sequence is not dense", __FILE__, __LINE__);
        if (const auto *logged = std::get_if<EntryLogged>(&events->at(i).payload))
            ++texts[logged->body.text];
    }
    const auto report = door.verify().result();
    if (!report || !report->problems.isEmpty())
        QTest::qFail(qPrintable(report ? report->problems.first() : report.error().message), __FILE__, __LINE__);
    return texts;
}

} // namespace quarterdeck
