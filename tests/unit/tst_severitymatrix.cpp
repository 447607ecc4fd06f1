// SPDX-License-Identifier: GPL-3.0-or-later
#include "shippedpolicy.h"
#include "support/testmain.h"

#include "domain/severitymatrix.h"

#include <QTest>

using namespace quarterdeck;
using namespace quarterdeck::testing;

class SeverityMatrixTest : public QObject
{
    Q_OBJECT
private slots:
    void everyCombinationGivesTheWorstRow_data();
    void everyCombinationGivesTheWorstRow();
    void notSureCountsAsTheWorse();
    void whatIsNotAnsweredDoesNotCount();
    void answersAreReadAsWritten_data();
    void answersAreReadAsWritten();
    void answersThatCannotBeReadAreRefused_data();
    void answersThatCannotBeReadAreRefused();
    void answersSurviveTheLog();
};

void SeverityMatrixTest::everyCombinationGivesTheWorstRow_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : shippedNames())
        QTest::newRow(qPrintable(name)) << name;
}

/// All answers of the levels, and "not sure between it and the next", counted out by hand: independent of how assess() does it.
void SeverityMatrixTest::everyCombinationGivesTheWorstRow()
{
    QFETCH(const QString, name);
    const Policy policy = shipped(name);
    const int levels = int(policy.levels.size());
    QStringList keys;
    for (const PolicyCriterion &criterion : policy.matrix.rows)
        keys << criterion.key;
    QCOMPARE(keys.size(), 6);
    int total = 1;
    for (int i = 0; i < keys.size(); ++i)
        total *= levels;
    for (int code = 0; code < total; ++code) {
        int worst = levels;
        MatrixAnswers answers;
        QStringList deciding;
        int rest = code;
        for (const QString &key : keys) {
            const int rank = rest % levels + 1;
            rest /= levels;
            const bool unsure = (code / 7 + rank) % 3 == 0 && rank < levels; // a third of them, spread over all rows
            answers.insert(key, {rank, unsure ? rank + 1 : 0});
            if (rank < worst)
                worst = rank;
        }
        for (const QString &key : keys) {
            if (answers.value(key).rank == worst)
                deciding << key;
        }
        const auto result = assess(policy, answers);
        QVERIFY(result.has_value());
        if (result->level != policy.levels.at(worst - 1).level || result->decidedBy != deciding || result->answered != 6)
            QFAIL(qPrintable(QStringLiteral("combination %1").arg(code)));
    }
}

void SeverityMatrixTest::notSureCountsAsTheWorse()
{
    const Policy policy = shipped(shippedNames().first());
    for (int worse = 1; worse < 4; ++worse) {
        for (int milder = worse + 1; milder <= 4; ++milder) {
            const auto sure = answerFrom(policy, QString::number(worse));
            const auto unsure = answerFrom(policy, QStringLiteral("%1/%2").arg(worse).arg(milder));
            QCOMPARE(unsure, answerFrom(policy, QStringLiteral("%2/%1").arg(worse).arg(milder)));
            QVERIFY(unsure != sure);
            for (const QString &key : {QStringLiteral("users"), QStringLiteral("recovery")})
                QCOMPARE(assess(policy, {{key, *unsure}})->level, assess(policy, {{key, *sure}})->level);
        }
    }
    QCOMPARE(answerFrom(policy, QStringLiteral("2/2")), answerFrom(policy, QStringLiteral("2")));
}

void SeverityMatrixTest::whatIsNotAnsweredDoesNotCount()
{
    const Policy policy = shipped(shippedNames().first());
    QVERIFY(!assess(policy, {}));
    QVERIFY(!assess(policy, {{QStringLiteral("weather"), {1, 0}}}));
    QVERIFY(!assess(policy, {{QStringLiteral("users"), {9, 0}}}));
    const auto result = assess(policy, {{QStringLiteral("data"), {3, 0}}, {QStringLiteral("weather"), {1, 0}}});
    QCOMPARE(result->level.name, QStringLiteral("SEV-3"));
    QCOMPARE(result->answered, 1);
    QCOMPARE(result->asked, 6);
    QVERIFY(!assess(Policy(), {{QStringLiteral("data"), {3, 0}}}));
}

void SeverityMatrixTest::answersAreReadAsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("log");
    QTest::newRow("pairs") << QStringLiteral("users=2 data=2/3") << QStringLiteral("data=2/3 users=2");
    QTest::newRow("commas and colons") << QStringLiteral("users:2, data:3/2") << QStringLiteral("data=2/3 users=2");
    QTest::newRow("names of levels") << QStringLiteral("users=SEV-1 data=sev2/SEV3") << QStringLiteral("data=2/3 users=1");
    QTest::newRow("short keys") << QStringLiteral("u=1 sec=4 rep=4 rec=3")
                                << QStringLiteral("recovery=3 reputation=4 security=4 users=1");
    QTest::newRow("capitals") << QStringLiteral("USERS=1") << QStringLiteral("users=1");
}

void SeverityMatrixTest::answersAreReadAsWritten()
{
    QFETCH(const QString, text);
    QFETCH(const QString, log);
    const Policy policy = shipped(shippedNames().first());
    const Result<MatrixAnswers> answers = readAnswers(policy, text);
    QVERIFY2(answers.ok(), answers ? "" : qPrintable(answers.error().message));
    QStringList words;
    const auto logged = answersForLog(policy, *answers);
    for (auto it = logged.begin(); it != logged.end(); ++it)
        words << it.key() + u'=' + it.value();
    QCOMPARE(words.join(u' '), log);
}

void SeverityMatrixTest::answersThatCannotBeReadAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("mentions");
    const auto row = [](const char *text, const char *mentions) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(mentions);
    };
    row("", "revenue, users, data");
    row("users", "users=2");
    row("=2", "users=2");
    row("users=", "SEV-1");
    row("users=5", "SEV-1");
    row("users=1/2/3", "users");
    row("weather=2", "weather");
    row("re=2", "revenue, users"); // revenue, reputation or recovery
    row("users=2 u=3", "twice");
}

void SeverityMatrixTest::answersThatCannotBeReadAreRefused()
{
    QFETCH(const QString, text);
    QFETCH(const QString, mentions);
    const Result<MatrixAnswers> answers = readAnswers(shipped(shippedNames().first()), text);
    QVERIFY(!answers);
    QCOMPARE(answers.error().code, ErrorCode::Usage);
    QVERIFY2(answers.error().message.contains(mentions), qPrintable(answers.error().message));
    const Result<MatrixAnswers> without = readAnswers(Policy(), QStringLiteral("users=2"));
    QCOMPARE(without.error().code, ErrorCode::Refused);
}

void SeverityMatrixTest::answersSurviveTheLog()
{
    const Policy zero = shipped(shippedNames().at(2)); // its numbers are not its ranks
    const MatrixAnswers answers{{QStringLiteral("users"), {1, 0}}, {QStringLiteral("data"), {2, 4}}};
    QCOMPARE(answersForLog(zero, answers).value(QStringLiteral("users")), QStringLiteral("0"));
    QCOMPARE(answersForLog(zero, answers).value(QStringLiteral("data")), QStringLiteral("1/3"));
    QCOMPARE(answersFromLog(zero, answersForLog(zero, answers)), answers);
    QVERIFY(
        answersFromLog(zero, {{QStringLiteral("users"), QStringLiteral("7")}, {QStringLiteral("weather"), QStringLiteral("1")}})
            .isEmpty());
}

QUARTERDECK_TEST(SeverityMatrixTest);

#include "tst_severitymatrix.moc"
