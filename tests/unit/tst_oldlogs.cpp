// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fold.h"
#include "domain/restated.h"
#include "exchange/incidentjson.h"
#include "storedlog.h"
#include "testmain.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

namespace quarterdeck {

namespace {

constexpr Instant kNow{1731800000000};

QByteArray contents(const QString &name)
{
    QFile file(QStringLiteral(QUARTERDECK_TEST_DATA "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Where the second lacks something that the first has, or has it otherwise; empty: nowhere. New members are no difference.
QString difference(const QJsonValue &then, const QJsonValue &now, const QString &path = {})
{
    if (then.isObject() && now.isObject()) {
        const QJsonObject members = then.toObject();
        for (auto it = members.begin(); it != members.end(); ++it) {
            if (const QString there = difference(*it, now.toObject().value(it.key()), path + u'/' + it.key()); !there.isEmpty())
                return there;
        }
        return {};
    }
    if (then.isArray() && now.isArray() && then.toArray().size() == now.toArray().size()) {
        for (qsizetype i = 0; i < then.toArray().size(); ++i) {
            if (const QString there = difference(then.toArray().at(i), now.toArray().at(i), path + u'/' + QString::number(i));
                !there.isEmpty())
                return there;
        }
        return {};
    }
    return then == now ? QString() : path;
}

} // namespace

/// Every release reads every older log. data/log-N.jsonl are rows of a shared database as consoles of format N wrote them, with nearly all
/// kinds of events, redacted and unreadable ones too; data/log-N.json is what they meant then. Neither may ever be changed.
class OldLogsTest : public QObject
{
    Q_OBJECT

private slots:
    void aLogReadsAsItDidWhenItWasWritten_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("1") << 1;
    }
    void aLogReadsAsItDidWhenItWasWritten()
    {
        QFETCH(int, format);
        QMap<QString, QVector<LogRecord>> incidents;
        QMap<QString, QByteArray> heads;
        const QByteArrayList lines = contents(QStringLiteral("log-%1.jsonl").arg(format)).trimmed().split('\n');
        QVERIFY(lines.size() > 100);
        for (const QByteArray &line : lines) {
            const LogRecord record = testing::recordOf(QJsonDocument::fromJson(line).object());
            const QString incident = record.incident.toString();
            QCOMPARE(contentHash(record), record.contentHash);
            QCOMPARE(chainHash(heads.value(incident, QByteArray(32, '\0')), record.contentHash, record.seq, record.receivedUs),
                     record.chainHash);
            heads[incident] = record.chainHash;
            incidents[incident].append(record);
        }
        const QJsonObject then = QJsonDocument::fromJson(contents(QStringLiteral("log-%1.json").arg(format))).object();
        QCOMPARE(then.keys(), QStringList(incidents.keys()));
        for (auto it = incidents.begin(); it != incidents.end(); ++it) {
            const QJsonObject now = incidentArchiveJson(foldAll(it->first().incident, eventsOf(*it)), kNow);
            QVERIFY(!now.value(QLatin1String("timeline")).toArray().isEmpty());
            const QString where = difference(then.value(it.key()), now);
            QVERIFY2(where.isEmpty(), qPrintable(it.key() + where));
        }
    }
};

QUARTERDECK_TEST(OldLogsTest);

} // namespace quarterdeck

#include "tst_oldlogs.moc"
