// SPDX-License-Identifier: GPL-3.0-or-later
#include "doorprocess.h"
#include "journal/journallock.h"
#include "testmain.h"
#include "warroom/protocol.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QRegularExpression>
#include <QTest>
#include <QThread>

namespace quarterdeck {

/// The owner's socket and those who misuse it.
class TestDoorSocket : public QObject
{
    Q_OBJECT

private slots:
    void theSocketIsForThisUserOnly();
    void garbageEndsItsConnectionAndHarmsNobody_data();
    void garbageEndsItsConnectionAndHarmsNobody();
    void anUnknownRequestIsAnsweredWithASentence();
    void aFollowerThatNeverReadsIsDroppedAndBlocksNobody();
    void anOwnerOfAnotherVersionIsNotTalkedTo();
    void whatIsLeftAtTheSocketsPathIsOnlyRemovedWhenItIsASocket();
    void longAnswersComeWhole();
};

namespace {

std::unique_ptr<QLocalSocket> dial(const TestJournal &journal)
{
    auto socket = std::make_unique<QLocalSocket>();
    socket->connectToServer(JournalLock::socketPath(journal.path));
    return socket;
}

const QByteArray kHello = "{\"quarterdeck\":" + QByteArray::number(protocol::Version) + ",\"version\":\"test\"}\n";

} // namespace

void TestDoorSocket::theSocketIsForThisUserOnly()
{
    const TestJournal journal;
    const auto door = journal.open();
    const QFileInfo socket(JournalLock::socketPath(journal.path));
    QVERIFY(socket.exists());
    const auto mine = QFile::ReadOwner | QFile::WriteOwner;
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(socket.permissions() & mine, mine);
    QCOMPARE(socket.permissions() & others, QFile::Permissions());
    QCOMPARE(QFileInfo(socket.absolutePath()).permissions() & others, QFile::Permissions());
}

void TestDoorSocket::garbageEndsItsConnectionAndHarmsNobody_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("not JSON") << QByteArray("GET / HTTP/1.1\r\n\r\n");
    QTest::newRow("no greeting") << QByteArray("{\"id\":1,\"ask\":\"info\"}\n");
    QTest::newRow("another version") << QByteArray("{\"quarterdeck\":99}\n");
    QTest::newRow("an array") << kHello + "[1,2,3]\n";
    QTest::newRow("no number") << kHello + "{\"ask\":\"info\"}\n";
    QTest::newRow("a negative number") << kHello + "{\"id\":-4,\"ask\":\"info\"}\n";
    QTest::newRow("nested too deep") << kHello + QByteArray(5000, '[') + "\n";
    QTest::newRow("zero bytes") << QByteArray(4096, '\0') + "\n";
    QTest::newRow("a line without end") << kHello + QByteArray(protocol::MaxMessage + 1, 'x');
}

void TestDoorSocket::garbageEndsItsConnectionAndHarmsNobody()
{
    QFETCH(QByteArray, bytes);
    const TestJournal journal;
    const auto door = journal.open();
    const auto socket = dial(journal);
    QTRY_COMPARE(socket->state(), QLocalSocket::ConnectedState);
    socket->write(bytes);
    QTRY_COMPARE(socket->state(), QLocalSocket::UnconnectedState);
    const Result<Receipt> receipt = door->submit(journal.entry(QStringLiteral("still here"))).result();
    QVERIFY(receipt.ok());
}

void TestDoorSocket::anUnknownRequestIsAnsweredWithASentence()
{
    const TestJournal journal;
    const auto door = journal.open();
    const auto socket = dial(journal);
    QTRY_COMPARE(socket->state(), QLocalSocket::ConnectedState);
    socket->write(kHello + "{\"id\":7,\"ask\":\"dance\"}\n{\"id\":8,\"ask\":\"submit\",\"commands\":[{\"id\":\"x\"}]}\n");
    QByteArray answer;
    QTRY_VERIFY((answer += socket->readAll()).count('\n') == 3);
    const QByteArrayList lines = answer.split('\n');
    for (int i = 1; i < 3; ++i) {
        const QJsonObject message = QJsonDocument::fromJson(lines.at(i)).object();
        QCOMPARE(message.value(QLatin1String("re")).toInt(), i + 6);
        QCOMPARE(message.value(QLatin1String("is")).toString(), QStringLiteral("error"));
        QVERIFY(!message.value(QLatin1String("value")).toObject().value(QLatin1String("message")).toString().isEmpty());
    }
    QCOMPARE(door->info().result()->events, 1);
}

void TestDoorSocket::aFollowerThatNeverReadsIsDroppedAndBlocksNobody()
{
    const TestJournal journal;
    const auto door = journal.open();
    const auto deaf = dial(journal);
    QTRY_COMPARE(deaf->state(), QLocalSocket::ConnectedState);
    deaf->setReadBufferSize(1);
    deaf->write(kHello + "{\"id\":1,\"ask\":\"follow\"}\n");
    QTRY_COMPARE(deaf->bytesToWrite(), 0);

    // 75 MB of commits, more than an owner keeps for anyone.
    QVector<Command> commands;
    for (int i = 0; i < 2500; ++i)
        commands.append(journal.entry(QString::number(i) + QString(9900, QChar(0x20AC))));
    QVERIFY(door->submitAll(commands).result().ok());
    QVERIFY(door->submit(journal.entry(QStringLiteral("after"))).result().ok());
    deaf->setReadBufferSize(0);
    QTRY_COMPARE_WITH_TIMEOUT(deaf->state(), QLocalSocket::UnconnectedState, 20000);
    QVERIFY(deaf->readAll().size() < 70 * 1024 * 1024);
}

void TestDoorSocket::anOwnerOfAnotherVersionIsNotTalkedTo()
{
    const TestJournal journal;
    const auto lock = JournalLock::acquire(journal.path);
    QVERIFY(lock.ok());
    // Another thread, because opening a door waits on this one.
    QThread thread;
    QObject context;
    context.moveToThread(&thread);
    thread.start();
    QMetaObject::invokeMethod(
        &context,
        [&] {
            auto *server = new QLocalServer(&context);
            connect(server, &QLocalServer::newConnection, server, [server] {
                QLocalSocket *client = server->nextPendingConnection();
                client->write("{\"quarterdeck\":" + QByteArray::number(protocol::Version + 1) + ",\"version\":\"9.0.0\"}\n");
                client->flush();
            });
            server->listen(JournalLock::socketPath(journal.path));
            connect(&thread, &QThread::finished, server, &QObject::deleteLater);
        },
        Qt::BlockingQueuedConnection);
    const auto door = openDoor(journal.options(), journal.clock);
    thread.quit();
    QVERIFY(thread.wait());
    QVERIFY(!door.ok());
    QCOMPARE(door.error().code, ErrorCode::Newer);
}

void TestDoorSocket::whatIsLeftAtTheSocketsPathIsOnlyRemovedWhenItIsASocket()
{
    const TestJournal journal;
    const QString path = JournalLock::socketPath(journal.path);
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a socket");
    }
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("Other programs cannot reach this journal")));
    const auto door = journal.open();
    QVERIFY(door->isOwner());
    QVERIFY(door->submit(journal.entry(QStringLiteral("works without a socket"))).result().ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("not a socket"));
    QVERIFY(file.remove());
}

void TestDoorSocket::longAnswersComeWhole()
{
    const TestJournal journal;
    const auto owner = journal.open();
    const auto client = journal.open();
    QVERIFY(!client->isOwner());
    QVector<Command> commands;
    for (int i = 0; i < 1000; ++i)
        commands.append(journal.entry(QString::number(i) + QString(5000, u'x')));
    const auto receipts = client->submitAll(commands).result();
    QVERIFY(receipts.ok());
    QCOMPARE(receipts->size(), commands.size());
    for (int i = 0; i < receipts->size(); ++i) {
        QVERIFY(receipts->at(i).ok());
        QCOMPARE(receipts->at(i)->events.first().seq, i + 2);
    }
    const auto mine = client->events(journal.incident).result();
    const auto theirs = owner->events(journal.incident).result();
    QCOMPARE(mine->size(), 1001);
    for (int i = 0; i < mine->size(); ++i) {
        QCOMPARE(mine->at(i).id, theirs->at(i).id);
        QCOMPARE(encode(mine->at(i).payload), encode(theirs->at(i).payload));
    }
    const auto state = client->incidentState(journal.incident).result();
    QVERIFY(state.ok());
    QCOMPARE(stateHash(*state), stateHash(*owner->incidentState(journal.incident).result()));
}

QUARTERDECK_TEST(TestDoorSocket);

} // namespace quarterdeck

#include "tst_doorsocket.moc"
