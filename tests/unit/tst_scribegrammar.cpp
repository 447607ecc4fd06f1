// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/editdistance.h"
#include "domain/scribegrammar.h"
#include "domain/scribementions.h"

#include "scribecases.h"
#include "testmain.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

Instant at(const QString &rfc3339)
{
    const std::optional<Instant> instant = fromRfc3339(rfc3339);
    Q_ASSERT(instant);
    return *instant;
}

QString kindWord(LineKind kind)
{
    switch (kind) {
    case LineKind::Empty:
        return QStringLiteral("empty");
    case LineKind::Entry:
        return QStringLiteral("entry");
    case LineKind::Command:
        return QStringLiteral("command");
    case LineKind::NearMissCommand:
        return QStringLiteral("nearmiss");
    }
    return {};
}

/// "2024-11-15 14:32:00" of "2024-11-15T14:32:00.000Z"; milliseconds only if there are any.
QString shortTime(Instant instant)
{
    QString text = toRfc3339(instant).replace(u'T', u' ').chopped(1);
    return text.endsWith(u".000") ? text.chopped(4) : text;
}

/// Everything the parser said, in one line, defaults left out: what the tables below state.
QString describe(const ParsedLine &parsed)
{
    QStringList words{kindWord(parsed.kind)};
    const auto addIf = [&words](bool condition, const QString &word) {
        if (condition)
            words.append(word);
    };
    addIf(parsed.kind == LineKind::Command, parsed.command);
    addIf(parsed.kind == LineKind::NearMissCommand, parsed.suggestion);
    addIf(!parsed.arguments.isEmpty(), QStringLiteral("(%1)").arg(parsed.arguments));
    addIf(parsed.body.type != EntryType::Note, key(parsed.body.type));
    addIf(parsed.timeGiven, shortTime(parsed.body.occurred));
    addIf(parsed.body.approximate, QStringLiteral("~"));
    addIf(parsed.rolledToYesterday, QStringLiteral("rolled"));
    addIf(parsed.ambiguousHour, QStringLiteral("ambiguous"));
    addIf(parsed.tooEarly, QStringLiteral("early"));
    addIf(parsed.problem.has_value(), QStringLiteral("PROBLEM"));
    addIf(parsed.kind != LineKind::Command, QStringLiteral("[%1]").arg(parsed.body.text));
    for (const QString &person : parsed.body.people)
        words.append(u'@' + person);
    for (const QString &service : parsed.body.services)
        words.append(u'#' + service);
    words.append(parsed.body.refs);
    addIf(!parsed.body.assignee.isEmpty(), QStringLiteral("to:") + parsed.body.assignee);
    addIf(parsed.body.timeBoxMs != 0, QStringLiteral("box:%1").arg(parsed.body.timeBoxMs));
    return words.join(u' ');
}

QString describeTokens(const ParsedLine &parsed, const QString &line)
{
    static const QStringList kinds = QStringLiteral("time type person role service ref url box command").split(u' ');
    QStringList words;
    for (const ScribeToken &token : parsed.tokens) {
        words.append(
            QStringLiteral("%1:%2=%3").arg(kinds.value(int(token.kind)), line.mid(token.start, token.length), token.value));
    }
    return words.join(u' ');
}

/// A row's name in the report: the line itself, on one row.
QByteArray rowName(const char *line) { return '<' + QByteArray(line).replace('\n', "\\n") + '>'; }

ScribeContext context()
{
    ScribeContext context;
    context.now = at(QStringLiteral("2024-11-15T14:40:12.345Z"));
    context.incidentStart = at(QStringLiteral("2024-11-15T14:22:00Z"));
    context.knownPeople = {QStringLiteral("alice"), QStringLiteral("bob"), QStringLiteral("Carol"), QStringLiteral("dana")};
    return context;
}

ScribeContext context(const ZoneCase &row)
{
    ScribeContext context;
    context.now = at(QString::fromUtf8(row.now));
    context.zone = QTimeZone(row.zone);
    return context;
}

/// Makes lines and bodies that try to be mistaken for something else. The same seed makes the same ones.
class Hostile
{
public:
    explicit Hostile(quint32 seed) : m_random(seed) {}

    int below(int bound) { return m_random.bounded(bound); }

    QString text()
    {
        static const QStringList pieces{QStringLiteral("/status"),
                                        QStringLiteral("/stauts"),
                                        QStringLiteral("/10"),
                                        QStringLiteral("/0"),
                                        QStringLiteral("/2h"),
                                        QStringLiteral("/etc/hosts"),
                                        QStringLiteral("14:32"),
                                        QStringLiteral("25:61"),
                                        QStringLiteral("-5m"),
                                        QStringLiteral("yd"),
                                        QStringLiteral("02-30"),
                                        QStringLiteral("2024-11-15"),
                                        QStringLiteral("1432z"),
                                        QStringLiteral("1432"),
                                        QStringLiteral("n:"),
                                        QStringLiteral("d:"),
                                        QStringLiteral("!"),
                                        QStringLiteral("?"),
                                        QStringLiteral(">"),
                                        QStringLiteral("*"),
                                        QStringLiteral("="),
                                        QStringLiteral("+"),
                                        QStringLiteral("&"),
                                        QStringLiteral("@alice"),
                                        QStringLiteral("@Bob,"),
                                        QStringLiteral("@comms(@carol)"),
                                        QStringLiteral("@ic"),
                                        QStringLiteral("#checkout"),
                                        QStringLiteral("#3"),
                                        QStringLiteral("A7"),
                                        QStringLiteral("a7."),
                                        QStringLiteral("https://x.io/@bob/#a"),
                                        QStringLiteral("\n"),
                                        QStringLiteral("\u00A0"),
                                        QStringLiteral("\u2028"),
                                        QStringLiteral("text"),
                                        QStringLiteral("2024-11-15T14:32:00Z"),
                                        QStringLiteral("\u202Ebidi"),
                                        QStringLiteral("🔥")};
        QString made;
        for (int count = below(7); count > 0; --count) {
            made += pieces[below(int(pieces.size()))];
            if (below(4) != 0)
                made += u' ';
        }
        return made.trimmed();
    }

    QString garbage(int length)
    {
        QString made;
        for (int i = 0; i < length; ++i)
            made += below(3) == 0 ? QChar(char16_t(below(0x10000))) : QChar(u"-/:@#!?>&=+* \n09az1hmsyd.()"[below(27)]);
        return made;
    }

    ScribeContext context()
    {
        static const QByteArrayList zones{"UTC", "Europe/Berlin", "America/Los_Angeles", "Asia/Kolkata", "Pacific/Apia"};
        ScribeContext made;
        made.zone = QTimeZone(zones[below(int(zones.size()))]);
        made.now = someTime();
        made.knownPeople = {QStringLiteral("alice"), QStringLiteral("bob")};
        if (below(3) == 0)
            made.presetType = someType();
        if (below(3) == 0)
            made.presetTime = Instant{made.now.ms - below(100000)};
        return made;
    }

    EntryBody body(const ScribeContext &context)
    {
        EntryBody made = parseScribeLine(QStringLiteral("n: ") + text(), context).body; // for the lists its text implies
        made.type = someType();
        made.approximate = below(4) == 0;
        if (below(3) != 0)
            made.occurred = below(2) == 0 ? someTime() : Instant{context.now.ms - below(200000000)};
        if (made.type == EntryType::Action) {
            made.assignee = made.people.value(0);
            made.timeBoxMs = below(2) == 0 ? 0 : below(200) * (below(2) == 0 ? 60000LL : below(2) == 0 ? 3600000LL : 777LL);
        }
        return made;
    }

private:
    /// Now and then in the hours around a change of clocks.
    Instant someTime()
    {
        static const QStringList edges{QStringLiteral("2024-10-27T01:00:00Z"), QStringLiteral("2024-03-31T01:00:00Z"),
                                       QStringLiteral("2024-11-03T09:00:00Z"), QStringLiteral("2024-03-10T10:00:00Z")};
        if (below(2) == 0)
            return Instant{at(edges[below(int(edges.size()))]).ms + below(14400000) - 7200000};
        return Instant{at(QStringLiteral("1990-01-02T00:00:00Z")).ms + qint64(m_random.bounded(1.7e12))};
    }

    EntryType someType() { return kAllEntryTypes[size_t(below(int(kAllEntryTypes.size())))]; }

    QRandomGenerator m_random;
};

QByteArray whatDiffers(const EntryBody &wanted, const EntryBody &got, const QString &line)
{
    const auto words = [](const EntryBody &body) {
        ParsedLine shown;
        shown.kind = LineKind::Entry;
        shown.timeGiven = true;
        shown.body = body;
        return describe(shown);
    };
    return QStringLiteral("line  <%1>\nwanted %2\ngot    %3").arg(line, words(wanted), words(got)).toUtf8();
}

} // namespace

/// States the scribe's grammar: what each line means, and that nothing typed is ever lost or misread on the way back.
class ScribeGrammarTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEachLineAsWritten_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        for (const Case &row : kCases)
            QTest::newRow(rowName(row.line).constData())
                << QString::fromUtf8(row.line) << QString::fromUtf8(row.expected).trimmed();
    }
    void readsEachLineAsWritten()
    {
        QFETCH(QString, line);
        QFETCH(QString, expected);
        QCOMPARE(describe(parseScribeLine(line, context())), expected);
    }

    void readsTimesInTheirZone_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(kZoneCases.size()); ++i) {
            const ZoneCase &row = kZoneCases.begin()[i];
            QTest::addRow("%s at %s: %s", row.zone, row.now, row.line) << i;
        }
    }
    void readsTimesInTheirZone()
    {
        QFETCH(int, index);
        const ZoneCase &row = kZoneCases.begin()[index];
        QCOMPARE(describe(parseScribeLine(QString::fromUtf8(row.line), context(row))), QString::fromUtf8(row.expected));
    }

    void saysTheOffsetATimeWasReadWith()
    {
        const auto offset = [](const ZoneCase &row) {
            return parseScribeLine(QString::fromUtf8(row.line), context(row)).offsetSeconds;
        };
        QCOMPARE(offset({"Europe/Berlin", "2024-10-27T00:40:00Z", "2:30 ack", ""}), 7200);
        QCOMPARE(offset({"Europe/Berlin", "2024-10-27T01:40:00Z", "2:30 ack", ""}), 3600);
        QCOMPARE(offset({"Asia/Kolkata", "2024-10-27T01:40:00Z", "no time", ""}), 19800);
    }

    void marksWhatItRecognised_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *line, const char *expected) {
            QTest::newRow(rowName(line).constData()) << QString::fromUtf8(line) << QString::fromUtf8(expected);
        };
        row("14:32z !roll back @Alice on #Checkout, see A7 https://x.io/a_(b)).",
            "time:14:32z=2024-11-15T14:32:00.000Z type:!=decision person:@Alice=alice service:#Checkout=Checkout ref:A7=A7 "
            "url:https://x.io/a_(b)=https://x.io/a_(b)");
        row("  yd 23:50?  d:  go", "time:yd 23:50?=2024-11-14T23:50:00.000Z type:d:=decision");
        row("> @bob check /10 the #pool", "type:>=action person:@bob=bob box:/10=600000 service:#pool=pool");
        row(">  /10  @bob  /20", "type:>=action box:/10=600000 person:@bob=bob");
        row("> @bob\n/10 #pool", "type:>=action person:@bob=bob box:/10=600000 service:#pool=pool");
        row("@comms(@carol) @ic @deputy",
            "role:@comms=communications person:@carol=carol role:@ic=commander role:@deputy=deputy");
        row("/role comms @carol", "command:/role=role person:@carol=carol");
        row("/stauts @bob", "command:/stauts=status person:@bob=bob");
        row("02-30 10:00 no", "time:02-30 10:00=");
        row("<https://x.io> \"http://y.io/,\"", "url:https://x.io=https://x.io url:http://y.io/=http://y.io/");
    }
    void marksWhatItRecognised()
    {
        QFETCH(QString, line);
        QFETCH(QString, expected);
        QCOMPARE(describeTokens(parseScribeLine(line, context()), line), expected);
    }

    void presetsApplyUnlessTheLineSaysOtherwise()
    {
        ScribeContext preset = context();
        preset.presetType = EntryType::Action;
        preset.presetTime = at(QStringLiteral("2024-11-15T14:00:00Z"));
        const auto read = [&](const char *line) { return parseScribeLine(QString::fromUtf8(line), preset).body; };
        QCOMPARE(read("@bob check /10").type, EntryType::Action);
        QCOMPARE(read("@bob check /10").timeBoxMs, 600000);
        QCOMPARE(read("@bob check /10").assignee, QStringLiteral("bob"));
        QCOMPARE(read("@bob check /10").occurred, *preset.presetTime);
        QCOMPARE(read("n: check /10").type, EntryType::Note);
        QCOMPARE(read("n: check /10").text, QStringLiteral("check /10"));
        QCOMPARE(shortTime(read("14:32 check").occurred), QStringLiteral("2024-11-15 14:32:00"));
    }

    void unknownPeopleAreNamedOnceWithTheNearestKnown()
    {
        const ParsedLine parsed = parseScribeLine(QStringLiteral("@alcie @alcie @zed @carol @bpb"), context());
        QCOMPARE(parsed.unknownPeople, QStringList({QStringLiteral("alcie"), QStringLiteral("zed"), QStringLiteral("bpb")}));
        QCOMPARE(parsed.meant, (QHash<QString, QString>{{QStringLiteral("alcie"), QStringLiteral("alice")},
                                                        {QStringLiteral("bpb"), QStringLiteral("bob")}}));
        QCOMPARE(parsed.body.people.size(), 4);
    }

    void aKnownPersonIsNotTakenForARole()
    {
        ScribeContext context;
        context.knownPeople = {QStringLiteral("Ops")};
        QCOMPARE(parseScribeLine(QStringLiteral("@ops"), context).body.people, QStringList(QStringLiteral("ops")));
        QCOMPARE(parseScribeLine(QStringLiteral("@ops(@raj)"), context).body.people, QStringList(QStringLiteral("raj")));
    }

    void aProblemIsASentenceThatNamesWhatWasTyped()
    {
        const auto problem = [](const char *line) {
            return parseScribeLine(QString::fromUtf8(line), context()).problem.value_or(QString());
        };
        QCOMPARE(problem("2024-11-15 14:52 x"),
                 QStringLiteral("2024-11-15 14:52 hasn't happened yet (now 14:40): correct the time."));
        QVERIFY(problem("2024-11-16 14:52 x").contains(u"now 2024-11-15 14:40"));
        QVERIFY(problem("02-30   10:00 x").startsWith(u"There is no such date as in 02-30 10:00:"));
        QVERIFY(problem("25:61 x").startsWith(u"There is no such time as 25:61:"));
        QVERIFY(problem("0001-01-01 00:00 x").contains(u"before 1990"));
    }

    void readsMomentsForOptions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("-5m", "2024-11-15 14:35:12.345");
        row("14:32", "2024-11-15 14:32:00");
        row(" yd 23:50 ", "2024-11-14 23:50:00");
        row("1432z", "2024-11-15 14:32:00");
        row("14:31?", "2024-11-15 14:31:00 ~");
        row("2024-11-15T14:22:00.000Z", "2024-11-15 14:22:00");
        row("2024-11-15T16:22:00+02:00", "2024-11-15 14:22:00");
        row("2024-11-15 16:22:00+0200", "2024-11-15 14:22:00");
        row("2031-01-01T00:00:00Z", "2031-01-01 00:00:00");
        row("14:32 and more", "");
        row("2024-02-30T00:00:00Z", "");
        row("25:61", "");
        row("soon", "");
        row("", "");
    }
    void readsMomentsForOptions()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        bool approximate = true;
        const std::optional<Instant> read = parseScribeTime(text, context(), &approximate);
        QCOMPARE(read ? shortTime(*read) + (approximate ? QStringLiteral(" ~") : QString()) : QString(), expected);
    }

    void readsDurations()
    {
        const auto read = [](const char *text) { return parseDuration(QString::fromUtf8(text)).value_or(-1); };
        QCOMPARE(read("10m"), 600000);
        QCOMPARE(read("90s"), 90000);
        QCOMPARE(read("1h20"), 4800000);
        QCOMPARE(read("1h20m"), 4800000);
        QCOMPARE(read(" 2h "), 7200000);
        for (const char *bad : {"", "10", "m", "-5m", "1h20s", "10 m", "10m x", "9999999999m"})
            QCOMPARE(read(bad), -1);
    }

    void countsSlipsOfTheFinger()
    {
        QCOMPARE(typingDistance(u"stauts", u"status", 2), 1);
        QCOMPARE(typingDistance(u"statu", u"status", 2), 1);
        QCOMPARE(typingDistance(u"sttaus", u"status", 2), 1);
        QCOMPARE(typingDistance(u"help", u"help", 2), 0);
        QCOMPARE(typingDistance(u"", u"ic", 2), 2);
        QCOMPARE(typingDistance(u"kitten", u"sitting", 5), 3);
        QCOMPARE(typingDistance(u"kitten", u"sitting", 2), 3);
        QCOMPARE(typingDistance(QString(65, u'a'), QString(65, u'a'), 2), 3);
    }

    void aBodyWrittenAsALineReadsBackTheSame()
    {
        Hostile hostile(20241115);
        for (int i = 0; i < 6000; ++i) {
            const ScribeContext context = hostile.context();
            const EntryBody body = hostile.body(context);
            const QString line = toScribeLine(body, context);
            const ParsedLine back = parseScribeLine(line, context);
            QVERIFY2(back.body == body, whatDiffers(body, back.body, line).constData());
            QCOMPARE(back.kind, body.text.isEmpty() ? LineKind::Empty : LineKind::Entry);
        }
    }

    void aLineReadAndWrittenReadsTheSame()
    {
        Hostile hostile(20241116);
        for (int i = 0; i < 6000; ++i) {
            const ScribeContext context = hostile.context();
            const QString line = hostile.below(2) == 0 ? hostile.text() : hostile.garbage(hostile.below(40));
            const ParsedLine first = parseScribeLine(line, context);
            if (first.kind == LineKind::Command)
                continue;
            const QString written = toScribeLine(first.body, context);
            const ParsedLine second = parseScribeLine(written, context);
            QVERIFY2(second.body == first.body, whatDiffers(first.body, second.body, written).constData());
        }
    }

    void writesTheShortestLine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *line, const char *expected) {
            QTest::newRow(rowName(line).constData()) << QString::fromUtf8(line) << QString::fromUtf8(expected);
        };
        row("plain", "plain");
        row("d: go", "! go");
        row("e: paged", "e: paged");
        row("14:32 go", "14:32 go");
        row("14:32:15.5? go", "14:32:15.500? go");
        row("yd 23:00 go", "yd 23:00 go");
        row("11-01 9:00 go", "2024-11-01 09:00 go");
        row("> /10 @bob check", "> @bob check /10");
        row("> check /1h20 /5", "> /1h20 check /5");
        row("> check /0 /5", "> /0 check /5");
        row("n: /status", "n: /status");
        row("14:32 n: ! go", "14:32 n: ! go");
        row("14:32", "14:32 ");
        row("! ", "! ");
    }
    void writesTheShortestLine()
    {
        QFETCH(QString, line);
        QFETCH(QString, expected);
        QCOMPARE(toScribeLine(parseScribeLine(line, context()).body, context()), expected);
    }

    void tokensLieInTheLineInOrderWhateverItHolds()
    {
        Hostile hostile(7);
        for (int i = 0; i < 20000; ++i) {
            const QString line = hostile.below(2) == 0 ? hostile.text() : hostile.garbage(hostile.below(60));
            const ParsedLine parsed = parseScribeLine(line, hostile.context());
            qsizetype end = 0;
            for (const ScribeToken &token : parsed.tokens) {
                QVERIFY2(token.start >= end && token.length > 0, qUtf8Printable(line));
                end = token.start + token.length;
            }
            QVERIFY2(end <= line.size(), qUtf8Printable(line));
            QVERIFY2(parsed.body.text == parsed.body.text.trimmed(), qUtf8Printable(line));
        }
    }

    void anythingGoesForNowAndStart()
    {
        for (const qint64 now : {std::numeric_limits<qint64>::min(), qint64(-1), qint64(0), std::numeric_limits<qint64>::max()}) {
            ScribeContext context;
            context.now = {now};
            context.incidentStart = Instant{now};
            context.zone = QTimeZone("Europe/Berlin");
            for (const char *line : {"14:32 a", "-5m a", "yd 14:32 a", "02-29 14:32 a", "2024-11-15 14:32z a", "a"})
                QCOMPARE(parseScribeLine(QString::fromUtf8(line), context).body.text, QStringLiteral("a"));
        }
    }

    void anEndlessLineIsReadInLinearTime_data()
    {
        QTest::addColumn<QString>("piece");
        for (const char *piece : {"a", " ", "/", "@a ", "@", "#a,", "A7 ", "://", "ab://", "ab://x ", "/10 ", "(", "14:32 ", "> ",
                                  "\n", "-", "yd ", "0"})
            QTest::newRow(rowName(piece).constData()) << QString::fromUtf8(piece);
    }
    void anEndlessLineIsReadInLinearTime()
    {
        QFETCH(QString, piece);
        constexpr qsizetype kLength = 10'000'000; // quadratic work would take hours, linear takes a fraction of a second
        QElapsedTimer timer;
        timer.start();
        for (const char *start : {"", "> ", "yd ", "-5m ", "/"}) {
            const QString line = QString::fromUtf8(start) + piece.repeated(kLength / piece.size());
            const ParsedLine parsed = parseScribeLine(line, context());
            QVERIFY(parsed.tokens.size() <= kMentionLimit + 3);
            QVERIFY(parseScribeLine(toScribeLine(parsed.body, context()), context()).body == parsed.body);
        }
        QVERIFY2(timer.elapsed() < 30'000, "not linear");
    }

    void timeBoxesOfLongTextsAreKept()
    {
        for (qsizetype size = kMentionLimit - 4; size < kMentionLimit + 4; ++size) {
            for (const char *end : {"", " /5"}) {
                EntryBody body;
                body.type = EntryType::Action;
                body.occurred = context().now;
                body.text = QString(size, u'x') + QString::fromUtf8(end);
                for (const qint64 box : {0, 600'000}) {
                    body.timeBoxMs = box;
                    QVERIFY(parseScribeLine(toScribeLine(body, context()), context()).body == body);
                }
            }
        }
    }

    void mentionsEndAtTheLimitAndTheTextDoesNot()
    {
        const QString filler(kMentionLimit, u'x');
        const ParsedLine parsed = parseScribeLine(QStringLiteral("@alice ") + filler + QStringLiteral(" @bob"), context());
        QCOMPARE(parsed.body.people, QStringList(QStringLiteral("alice")));
        QVERIFY(parsed.body.text.endsWith(u"@bob"));
    }
};

QUARTERDECK_TEST(ScribeGrammarTest);

#include "tst_scribegrammar.moc"
