// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decide.h"
#include "domain/fold.h"
#include "exchange/csvwriter.h"
#include "exchange/htmlwriter.h"
#include "exchange/importplan.h"
#include "exchange/incidentjson.h"
#include "exchange/incidentreport.h"
#include "exchange/jsonrecordreader.h"
#include "exchange/markdownwriter.h"
#include "exchange/pdfwriter.h"
#include "exchange/scenarioplayer.h"
#include "exchange/sourcetime.h"
#include "exchange/statuspagereader.h"
#include "support/shippedpolicy.h"
#include "support/testmain.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QtTest>

#include <map>

using namespace quarterdeck;

namespace {

const Instant kNow{1731688800000}; // 2024-11-15T16:40:00Z
const QString kHostile = QStringLiteral("<img src='file:///dev/zero' onerror=x> **bold** [a](http://x) `c` | ~~s~~ &lt; \\ $x$ \"q\"");

/// A journal in memory: the rules and the fold, nothing else.
class Store
{
public:
    Outcome submit(Command command)
    {
        auto known = m_logs.find(command.incident);
        const Incident state = known == m_logs.end() ? Incident(command.incident) : foldAll(command.incident, known->second);
        if (command.eventId && m_ids.contains(*command.eventId))
            return Done{};
        if (auto *declared = std::get_if<IncidentDeclared>(&command.payload))
            declared->ref = QStringLiteral("INC-7K3QZP");
        const auto decided = decide(state.declared ? &state : nullptr, command);
        if (!decided)
            return decided.error();
        QVector<Event> &log = m_logs[command.incident];
        for (const Payload &p : *decided) {
            const EventId id = command.eventId.value_or(EventId::random());
            log.append(Event{id, command.incident, command.author, command.console, command.at, log.size() + 1, log.size(), p});
            m_ids.insert(id);
            ++events;
        }
        return Done{};
    }
    const QVector<Event> &log(const IncidentId &id) { return m_logs[id]; }
    Incident state(const IncidentId &id) { return foldAll(id, m_logs[id]); }
    int events = 0;

private:
    std::map<IncidentId, QVector<Event>> m_logs;
    QSet<EventId> m_ids;
};

/// Plays the shipped rehearsal into a store.
Incident playCheckout()
{
    QFile file(QStringLiteral(":/scenarios/checkout.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the scenario is not linked in");
    const Result<Scenario> scenario = parseScenario(file.readAll());
    if (!scenario)
        qFatal("%s", qPrintable(scenario.error().message));
    ScenarioPlayer player(*scenario, testing::shippedPolicy(), QStringLiteral("test"));
    Store store;
    while (!player.atEnd()) {
        const Incident state = store.state(player.incident());
        const Result<Command> command = player.next(state.declared ? &state : nullptr);
        if (!command)
            qFatal("%s", qPrintable(command.error().message));
        if (Outcome done = store.submit(*command); !done)
            qFatal("step %d: %s", player.stepsDone(), qPrintable(done.error().message));
    }
    return store.state(player.incident());
}

/// An incident whose every typed field is hostile.
Incident hostileIncident()
{
    Store store;
    const IncidentId id = IncidentId::random();
    const auto act = [&](const Payload &payload) {
        Command command{CommandId::random(), id, QStringLiteral("mallory"), QStringLiteral("test"), kNow, payload, {}, {}};
        if (Outcome done = store.submit(command); !done)
            qFatal("%s", qPrintable(done.error().message));
        return store.log(id).last().id;
    };
    IncidentDeclared declared;
    declared.title = kHostile;
    declared.at = kNow - Milliseconds(3600000);
    declared.services = QStringList{QStringLiteral("<i>|x")};
    declared.tags = QStringList{QStringLiteral("*t*")};
    declared.customerImpact = kHostile + QStringLiteral("\n- item\n# head");
    act(declared);
    EntryBody body;
    body.text = kHostile + QStringLiteral("\n<script>alert(1)</script>\n- x");
    body.occurred = kNow - Milliseconds(600000);
    const EventId first = act(EntryLogged{body});
    act(EntryStruck{first, kHostile});
    body.text = QString::fromUtf8("قاعدة البيانات لا تستجيب 数据库没有响应 データベース");
    body.type = EntryType::Finding;
    const EventId second = act(EntryLogged{body});
    body.text += QStringLiteral(" amended");
    act(EntryAmended{second, body});
    act(LinkAdded{QStringLiteral("https://example.org/a"), QStringLiteral("</a><b>")});
    return store.state(id);
}

ReportOptions utcAt(Instant now)
{
    return {QTimeZone::utc(), now};
}

} // namespace

class ExchangeJson : public QObject
{
    Q_OBJECT
private slots:
    void anIncidentHasTheFieldsOfTheContract()
    {
        const QJsonObject o = incidentJson(playCheckout(), kNow);
        for (const char *name : {"ref", "id", "title", "kind", "private", "severity", "severity_initial", "severity_max", "status", "services", "tags", "roles",
                                 "customer_impact", "internal_impact", "milestones", "first_resolved", "reopen_count", "time_in_severity_ms", "channel",
                                 "entries", "policy", "synced"})
            QVERIFY2(o.contains(QLatin1String(name)), name);
        const QJsonObject m = o.value(u"milestones").toObject();
        QCOMPARE(m.size(), 10);
        QVERIFY(m.value(u"impact_started").isNull());
        QCOMPARE(m.value(u"detected").toString(), QStringLiteral("2024-11-15T14:22:00.000Z"));
        QCOMPARE(o.value(u"roles").toObject().value(u"commander").toString(), QStringLiteral("bob"));
        QVERIFY(o.value(u"roles").toObject().value(u"scribe").isNull());
        QCOMPARE(o.value(u"time_in_severity_ms").toObject().value(u"SEV-2").toInteger(), 14 * 60000);
        QCOMPARE(o.value(u"synced").toBool(), true);
    }

    void unknownIsNotTheSameAsNotRecorded()
    {
        Incident incident(IncidentId::random());
        incident.milestones[0] = MilestoneValue::unknown();
        const QJsonObject m = incidentJson(incident, kNow).value(u"milestones").toObject();
        QCOMPARE(m.value(u"impact_started").toString(), QStringLiteral("unknown"));
        QVERIFY(m.value(u"detected").isNull());
    }

    void timelineIsInOrderOfOccurrenceWithEarlierVersionsOnDemand()
    {
        const Incident incident = hostileIncident();
        const QJsonArray now = timelineJson(incident, false), all = timelineJson(incident, true);
        QCOMPARE(now.size(), incident.entries.size());
        QCOMPARE(all.size(), now.size() + 1);
        QString last;
        for (const QJsonValue &v : now) {
            QVERIFY(v[u"occurred_at"].toString() >= last);
            last = v[u"occurred_at"].toString();
            QVERIFY(v[u"amends"].isNull());
        }
        int versions = 0;
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (all[i][u"amends"].isNull())
                continue;
            ++versions;
            QVERIFY(all[i][u"number"].isNull());
            QCOMPARE(all[i + 1][u"number"], all[i][u"amends"]);
            QVERIFY(all[i + 1][u"amended"].toBool());
        }
        QCOMPARE(versions, 1);
    }

    void anActionNamesItselfItsPersonAndItsState()
    {
        const Incident incident = playCheckout();
        const QJsonArray timeline = timelineJson(incident, false);
        const auto it = std::find_if(timeline.begin(), timeline.end(), [](const QJsonValue &v) { return v[u"action"].toString() == u"A1"; });
        QVERIFY(it != timeline.end());
        QCOMPARE((*it)[u"to"].toString(), QStringLiteral("alice"));
        QCOMPARE((*it)[u"state"].toString(), QStringLiteral("done"));
        QCOMPARE((*it)[u"due_at"].toString(), QStringLiteral("2024-11-15T14:42:20.000Z"));
    }
};
QUARTERDECK_TEST(ExchangeJson);

class ExchangeReports : public QObject
{
    Q_OBJECT
private slots:
    void markdownTellsTheStory()
    {
        const QString md = MarkdownWriter::write(makeReport(playCheckout(), utcAt(kNow)));
        QVERIFY(md.startsWith(QStringLiteral("# INC-7K3QZP Checkout failing after release v3.2\n")));
        QVERIFY(md.contains(QStringLiteral("| Time (UTC) | # | Type | Who | Entry |\n| --- | --- | --- | --- | --- |\n| **2024-11-15** |")));
        QVERIFY(md.contains(QStringLiteral("| Mitigated | 2024-11-15 14:38:00 | 16 min |")));
        QVERIFY(md.contains(QStringLiteral("| Impact started | not recorded |  |")));
        QVERIFY(md.contains(QStringLiteral("Practice: not a real incident")));
    }

    void whatWasWorkedOnHasTablesOfItsOwn()
    {
        Incident incident = playCheckout();
        const IncidentReport report = makeReport(incident, utcAt(kNow));
        QStringList titles;
        for (const IncidentReport::Table &table : report.work) {
            titles << table.title;
            QVERIFY(!table.rows.isEmpty());
            for (const QStringList &row : table.rows)
                QCOMPARE(row.size(), table.heads.size());
        }
        QVERIFY2(titles.contains(QStringLiteral("Actions")) && titles.contains(QStringLiteral("Decisions")), qPrintable(titles.join(u' ')));
        QVERIFY(HtmlWriter::write(report).contains(QStringLiteral("<h2>Decisions</h2>")));
        QVERIFY(MarkdownWriter::write(report).contains(QStringLiteral("\n## Actions\n")));
        for (Entry &entry : incident.entries)
            entry.struck = true;
        QVERIFY(makeReport(incident, utcAt(kNow)).work.isEmpty());
    }

    void timesFollowTheChosenZone()
    {
        const QString md = MarkdownWriter::write(makeReport(playCheckout(), {QTimeZone("Asia/Tokyo"), kNow}));
        QVERIFY(md.contains(QStringLiteral("| Time (Asia/Tokyo) |")));
        QVERIFY(md.contains(QStringLiteral("| Mitigated | 2024-11-15 23:38:00 |")));
    }

    void dividersMarkEachDay()
    {
        const IncidentReport report = makeReport(playCheckout(), {QTimeZone("Asia/Tokyo"), kNow});
        QStringList days;
        for (const IncidentReport::Line &line : report.timeline) {
            if (line.isDivider())
                days << line.day;
        }
        QCOMPARE(days, QStringList{QStringLiteral("2024-11-15")});
    }

    void nothingTypedBecomesMarkdown()
    {
        const QString md = MarkdownWriter::write(makeReport(hostileIncident(), utcAt(kNow)));
        QVERIFY(!md.contains(QStringLiteral("<img")));
        QVERIFY(!md.contains(QStringLiteral("<script")));
        QVERIFY(!md.contains(QStringLiteral("**bold**")));
        QVERIFY(!md.contains(QStringLiteral("[a](")));
        QVERIFY(!md.contains(QStringLiteral("\n# head")));
        QVERIFY(!md.contains(QStringLiteral("\n- item")));
        QVERIFY(md.contains(QStringLiteral("~~&lt;img")));                           // the struck entry
        QVERIFY(md.contains(QStringLiteral("\\*\\*bold\\*\\* \\[a\\](http://x) \\`c\\` \\| \\~\\~s\\~\\~ &amp;lt; \\\\ \\$x\\$")));
        for (const QString &row : md.split(u'\n')) {
            if (row.startsWith(u'|') && !row.contains(QStringLiteral("---")))
                QVERIFY2(row.endsWith(u'|'), qPrintable(row));
        }
    }

    void escapingIsExact_data()
    {
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("markdown");
        QTest::newRow("words") << QStringLiteral("roll back v3.2 - now") << QStringLiteral("roll back v3.2 - now");
        QTest::newRow("list") << QStringLiteral("- x\n+ y") << QStringLiteral("\\- x<br>\\+ y");
        QTest::newRow("heading line") << QStringLiteral("=====") << QStringLiteral("\\=====");
        QTest::newRow("backslash before pipe") << QStringLiteral("\\|") << QStringLiteral("\\\\\\|");
        QTest::newRow("service") << QStringLiteral("errors in #checkout") << QStringLiteral("errors in #checkout");
        QTest::newRow("end of a heading") << QStringLiteral("case #") << QStringLiteral("case \\#");
        QTest::newRow("entity") << QStringLiteral("&amp;<") << QStringLiteral("&amp;amp;&lt;");
        QTest::newRow("arabic") << QString::fromUtf8("قاعدة") << QString::fromUtf8("قاعدة");
    }
    void escapingIsExact()
    {
        QFETCH(QString, plain);
        QTEST(MarkdownWriter::escaped(plain), "markdown");
    }

    void nothingTypedBecomesHtml()
    {
        const QString html = HtmlWriter::write(makeReport(hostileIncident(), utcAt(kNow)));
        QVERIFY(!html.contains(QStringLiteral("<img")));
        QVERIFY(!html.contains(QStringLiteral("<script")));
        QVERIFY(!html.contains(QStringLiteral("<i>")));
        QVERIFY(!html.contains(QStringLiteral("</a>")));
        QVERIFY(html.contains(QStringLiteral("&lt;script&gt;alert(1)&lt;/script&gt;")));
        QVERIFY(html.contains(QStringLiteral("<del>&lt;img")));
        QVERIFY(html.contains(QStringLiteral("prefers-color-scheme:dark")));
        QVERIFY(html.contains(QStringLiteral("default-src 'none'")));
        QVERIFY(!html.contains(QStringLiteral("src=\"")) && !html.contains(QStringLiteral("href=")));
    }

    void pdfIsAPdfOfSeveralPages()
    {
        Incident incident = playCheckout();
        const Result<QByteArray> small = PdfWriter::write(makeReport(incident, utcAt(kNow)));
        QVERIFY(small.ok());
        QVERIFY(small->startsWith("%PDF-1."));
        QVERIFY(small->trimmed().endsWith("%%EOF"));
        const Result<QByteArray> hostile = PdfWriter::write(makeReport(hostileIncident(), utcAt(kNow)));
        QVERIFY(hostile.ok());

        // One entry longer than a page must break, and end.
        incident.entries[2].body.text = QStringLiteral("words and words ").repeated(620);
        const Result<QByteArray> large = PdfWriter::write(makeReport(incident, utcAt(kNow)));
        QVERIFY(large.ok());
        QVERIFY(large->size() > small->size());
    }

    void aPdfShowsReplacementsForWhatNoFontDraws_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("inside a plane") << QString(QChar(0xFDD0)) + QChar(0xFDEF);
        QTest::newRow("end of the first plane") << QString(QChar(0xFFFE)) + QChar(0xFFFF);
        QTest::newRow("end of a later plane") << QString::fromUcs4(U"\U0001FFFE\U0001FFFF");
        QTest::newRow("end of the last plane") << QString::fromUcs4(U"\U0010FFFE\U0010FFFF");
        QTest::newRow("private use") << QString(QChar(0xE000)) + QString::fromUcs4(U"\U0010FFFD");
        QTest::newRow("halves") << QString(QChar(0xD83D)) + QStringLiteral("between") + QChar(0xDE00);
        QTest::newRow("swapped halves") << QString(QChar(0xDE00)) + QChar(0xD83D);
        QTest::newRow("nul") << QString(QChar(0)) + QStringLiteral("after");
    }
    void aPdfShowsReplacementsForWhatNoFontDraws()
    {
        QFETCH(QString, text);
        Incident incident = playCheckout();
        incident.title = text;
        incident.entries[2].body.text = QStringLiteral("before ") + text + QStringLiteral(" after");
        incident.entries[3].struck = true;
        incident.entries[3].strikeReason = text;
        const Result<QByteArray> pdf = PdfWriter::write(makeReport(incident, utcAt(kNow)));
        QVERIFY(pdf.ok());
        QVERIFY(pdf->trimmed().endsWith("%%EOF"));
    }

    void csvQuotesEverythingAndDisarmsFormulas()
    {
        QCOMPARE(CsvWriter::cell(QStringLiteral("plain")), QByteArray("\"plain\""));
        QCOMPARE(CsvWriter::cell(QStringLiteral("say \"hi\"")), QByteArray("\"say \"\"hi\"\"\""));
        for (const QString &start : {QStringLiteral("="), QStringLiteral("+"), QStringLiteral("-"), QStringLiteral("@"), QStringLiteral("\t"),
                                     QStringLiteral("\r"), QStringLiteral("\n"), QStringLiteral("\uFF1D"), QStringLiteral("\uFF20")})
            QVERIFY(CsvWriter::cell(start + QStringLiteral("1")).startsWith("\"'"));
        const QByteArray header = CsvWriter::header(), row = CsvWriter::row(playCheckout(), kNow);
        QCOMPARE(header.count("\",\""), row.count("\",\""));
        QVERIFY(row.endsWith("\r\n"));
    }

    void durationsKeepTheirUnits_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("seconds") << qint64(45999) << QStringLiteral("45 s");
        QTest::newRow("minutes") << qint64(18 * 60000) << QStringLiteral("18 min");
        QTest::newRow("minutes, seconds") << qint64(90000) << QStringLiteral("1 min 30 s");
        QTest::newRow("hours") << qint64(3900000) << QStringLiteral("1 h 05 min");
        QTest::newRow("days") << qint64(223) * 86400000 << QStringLiteral("223 d 00 h");
    }
    void durationsKeepTheirUnits()
    {
        QFETCH(qint64, ms);
        QTEST(durationText(ms), "text");
    }
};
QUARTERDECK_TEST(ExchangeReports);

class StatuspageImport : public QObject
{
    Q_OBJECT

    struct Run
    {
        QSet<IncidentId> incidents;
        int created = 0, updated = 0, unchanged = 0, entries = 0;
        QVector<std::pair<int, QString>> rejected;
    };

    static Run run(Store &store, QIODevice &file)
    {
        Run out;
        JsonRecordReader reader(file);
        while (const auto record = reader.next()) {
            if (!record->problem.isEmpty()) {
                out.rejected.append({record->row, record->problem});
                continue;
            }
            const auto incidents = readStatuspage(record->json, QTimeZone::utc());
            if (!incidents) {
                out.rejected.append({record->row, incidents.error().message});
                continue;
            }
            for (const ImportedIncident &incident : *incidents) {
                const IncidentId id = importedIncidentId(incident.origin);
                const bool isNew = store.log(id).isEmpty();
                const auto plan = planImport(incident, store.log(id), {QStringLiteral("dana"), QStringLiteral("test"), kNow, QStringLiteral("four-level@1")});
                if (!plan) {
                    out.rejected.append({record->row, plan.error().message});
                    continue;
                }
                for (const Command &command : plan->commands) {
                    if (Outcome done = store.submit(command); !done)
                        qFatal("%s", qPrintable(done.error().message));
                }
                out.incidents.insert(id);
                ++(isNew ? out.created : plan->commands.isEmpty() ? out.unchanged : out.updated);
                out.entries += plan->newEntries;
            }
        }
        return out;
    }

    static Run runFile(Store &store, const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no %s", qPrintable(path));
        return run(store, file);
    }

    static QString data(const char *name) { return QStringLiteral(QUARTERDECK_TEST_DATA "/") + QLatin1String(name); }
    static Incident imported(Store &store, const char *key) { return store.state(importedIncidentId({QStringLiteral("statuspage"), QLatin1String(key), {}})); }
    static QString at(const Incident &incident, Milestone m)
    {
        const MilestoneValue &value = incident.milestone(m);
        return value.state == MilestoneValue::State::At ? toRfc3339(value.at) : QStringLiteral("-");
    }

private slots:
    void aPageOfIncidentsBecomesIncidents()
    {
        Store store;
        const Run first = runFile(store, data("statuspage_page.json"));
        QCOMPARE(first.created, 2);
        QCOMPARE(first.entries, 8);
        QCOMPARE(first.rejected.size(), 4);
        QCOMPARE(first.rejected.at(0).first, 2);
        QVERIFY(first.rejected.at(0).second.contains(QStringLiteral("maintenance")));
        QCOMPARE(first.rejected.at(1).first, 3);
        QCOMPARE(first.rejected.at(2).first, 4);
        QCOMPARE(first.rejected.at(3).first, 6);

        const Incident a = imported(store, "aa11");
        QCOMPARE(a.title, QStringLiteral("API errors"));
        QCOMPARE(a.kind, IncidentKind::Real);
        QCOMPARE(a.status, Status::Resolved);
        QCOMPARE(a.services, (QStringList{QStringLiteral("API"), QStringLiteral("Web (EU)"), QStringLiteral("Webhooks")}));
        QCOMPARE(a.tags, QStringList{QStringLiteral("impact:major")});
        QVERIFY(!a.severity);
        QCOMPARE(at(a, Milestone::Declared), QStringLiteral("2023-05-01T10:00:00.123Z"));
        QCOMPARE(at(a, Milestone::Detected), QStringLiteral("2023-05-01T10:00:00.123Z"));
        QVERIFY(a.milestone(Milestone::Detected).proxy);
        QCOMPARE(at(a, Milestone::CauseIdentified), QStringLiteral("2023-05-01T10:30:00.000Z"));
        QCOMPARE(at(a, Milestone::Mitigated), QStringLiteral("2023-05-01T11:00:00.000Z"));
        QCOMPARE(at(a, Milestone::Resolved), QStringLiteral("2023-05-01T11:30:00.000Z"));
        for (const Milestone m : {Milestone::ImpactStarted, Milestone::Acknowledged, Milestone::SeveritySet, Milestone::Engaged, Milestone::Verified})
            QCOMPARE(at(a, m), QStringLiteral("-"));
        QStringList texts;
        for (const Entry *entry : inDisplayOrder(a)) {
            if (!entry->isAutomatic()) {
                texts << entry->body.text;
                QCOMPARE(entry->body.type, EntryType::Communication);
            }
        }
        QCOMPARE(texts, (QStringList{QStringLiteral("We are looking."), QStringLiteral("A bad release."), QStringLiteral("A fix is <b>live</b>\nand holds."),
                                     QStringLiteral("All good again.")}));

        const Incident open = imported(store, "9007199254740993");
        QCOMPARE(open.status, Status::Monitoring);
        QCOMPARE(at(open, Milestone::Mitigated), QStringLiteral("2023-05-04T11:00:00.000Z")); // after the relapse
        QCOMPARE(at(open, Milestone::Resolved), QStringLiteral("-"));
    }

    void jsonLinesTolerateMarksAndBrokenLines()
    {
        Store store;
        const Run first = runFile(store, data("statuspage_lines.jsonl"));
        QCOMPARE(first.created, 2);
        QCOMPARE(first.entries, 8);
        QCOMPARE(first.rejected.size(), 1);
        QCOMPARE(first.rejected.at(0).first, 2);
        const Incident one = imported(store, "1");
        QCOMPARE(at(one, Milestone::ImpactStarted), QStringLiteral("2022-01-01T09:50:00.000Z"));
        const Incident three = imported(store, "3");
        QCOMPARE(three.reopenCount, 1);
        QCOMPARE(at(three, Milestone::Resolved), QStringLiteral("2022-02-01T13:00:00.000Z"));
        QCOMPARE(toRfc3339(*three.firstResolved), QStringLiteral("2022-02-01T11:00:00.000Z"));
    }

    void aSecondRunChangesNothing()
    {
        Store store;
        for (const char *name : {"statuspage_page.json", "statuspage_lines.jsonl"}) {
            const Run first = runFile(store, data(name));
            const int events = store.events;
            const Run second = runFile(store, data(name));
            QCOMPARE(second.created, 0);
            QCOMPARE(second.updated, 0);
            QCOMPARE(second.unchanged, first.created);
            QCOMPARE(second.entries, 0);
            QCOMPARE(store.events, events);
        }
    }

    void laterUpdatesAreAddedAndEditedOnesAmended()
    {
        Store store;
        QFile file(data("statuspage_page.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray json = file.readAll();
        QBuffer before(&json);
        QVERIFY(before.open(QIODevice::ReadOnly));
        run(store, before);

        QByteArray later = json;
        later.replace("A bad release.", "A bad release of ours.");
        later.replace("{ \"id\": \"v4\"", "{ \"id\": \"v5\", \"status\": \"resolved\", \"body\": \"Over.\", \"created_at\": \"2023-05-04T12:00:00Z\" }, { \"id\": \"v4\"");
        QBuffer after(&later);
        QVERIFY(after.open(QIODevice::ReadOnly));
        const Run second = run(store, after);
        QCOMPARE(second.updated, 2);
        QCOMPARE(second.entries, 1);
        const Incident a = imported(store, "aa11");
        const auto it = std::find_if(a.entries.begin(), a.entries.end(), [](const Entry &e) { return e.body.text == u"A bad release of ours."; });
        QVERIFY(it != a.entries.end());
        QCOMPARE(it->earlier.size(), 1);
        QCOMPARE(imported(store, "9007199254740993").status, Status::Resolved);

        QBuffer again(&later);
        QVERIFY(again.open(QIODevice::ReadOnly));
        QCOMPARE(run(store, again).updated, 0);
    }

    void whatPeopleChangedHereStays()
    {
        Store store;
        runFile(store, data("statuspage_page.json"));
        const IncidentId id = importedIncidentId({QStringLiteral("statuspage"), QStringLiteral("aa11"), {}});
        const auto act = [&](const Payload &p) {
            QVERIFY(store.submit({CommandId::random(), id, QStringLiteral("erin"), QStringLiteral("test"), kNow, p, {}, {}}).ok());
        };
        const Incident before = store.state(id);
        const auto typed = std::find_if(before.entries.begin(), before.entries.end(), [](const Entry &e) { return !e.isAutomatic(); });
        EntryBody body = typed->body;
        body.text = QStringLiteral("Our own wording");
        act(EntryAmended{typed->id, body});
        act(FieldEdited{Field::Title, {QStringLiteral("A better title")}});
        act(MilestoneRecorded{Milestone::Mitigated, MilestoneValue::time(kNow), QStringLiteral("it was later")});
        act(StatusChanged{Status::Closed, kNow});
        const int events = store.events;
        QCOMPARE(runFile(store, data("statuspage_page.json")).updated, 0);
        QCOMPARE(store.events, events);
    }

    void awkwardFilesAreReportedNotFatal_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("created");
        QTest::addColumn<int>("rejected");
        const QByteArray good = R"({"id":"x","name":"n","created_at":"2023-01-01T00:00:00Z"})";
        QTest::newRow("empty") << QByteArray() << 0 << 0;
        QTest::newRow("binary") << QByteArray("\x7f""ELF\0\1\2\xff\xfe", 9) << 0 << 1;
        QTest::newRow("array") << QByteArray("[" + good + ",null,{}]") << 1 << 2;
        QTest::newRow("cut short") << QByteArray("[" + good + ",{\"id\":\"y\"") << 1 << 1;
        QTest::newRow("webhook") << QByteArray("{\"page\":{},\"incident\":" + good + "}") << 1 << 0;
        QTest::newRow("one after another") << QByteArray(good + good) << 1 << 0;
        QTest::newRow("deep nesting") << QByteArray("{\"id\":\"x\",\"a\":" + QByteArray(5000, '[') + QByteArray(5000, ']') + "}") << 0 << 1;
        QTest::newRow("not UTF-8") << QByteArray("{\"id\":\"x\",\"name\":\"\xff\xfe\",\"created_at\":\"2023-01-01T00:00:00Z\"}") << 0 << 1;
        QTest::newRow("no time") << QByteArray(R"({"id":"x","name":"n"})") << 0 << 1;
        QTest::newRow("no such day") << QByteArray(R"({"id":"x","name":"n","created_at":"2023-02-30T00:00:00Z"})") << 0 << 1;
        QTest::newRow("in the future") << QByteArray(R"({"id":"x","name":"n","created_at":"2099-01-01T00:00:00Z"})") << 0 << 1;
        QTest::newRow("id too large") << QByteArray(R"({"id":123456789012345678901234567890,"name":"n","created_at":"2023-01-01T00:00:00Z"})") << 0 << 1;
        QTest::newRow("updates are strings") << QByteArray(R"({"id":"x","name":"n","created_at":"2023-01-01T00:00:00Z","updates":["a"]})") << 0 << 1;
        QTest::newRow("long title is cut") << QByteArray("{\"id\":\"x\",\"name\":\"" + QByteArray(20000, 'n') + "\",\"created_at\":\"2023-01-01T00:00:00Z\"}") << 1 << 0;
    }
    void awkwardFilesAreReportedNotFatal()
    {
        QFETCH(QByteArray, json);
        QBuffer file(&json);
        QVERIFY(file.open(QIODevice::ReadOnly));
        Store store;
        const Run out = run(store, file);
        QTEST(int(out.incidents.size()), "created");
        QTEST(int(out.rejected.size()), "rejected");
        for (const auto &[row, reason] : out.rejected)
            QVERIFY(row >= 1 && !reason.isEmpty());
    }

    void aRecordBeyondTheLimitSpoilsOnlyItself()
    {
        QByteArray json = "[{\"id\":\"big\",\"x\":\"" + QByteArray(5000, 'a') + "\"},{\"id\":\"small\"}]";
        QBuffer file(&json);
        QVERIFY(file.open(QIODevice::ReadOnly));
        JsonRecordReader reader(file, 1000);
        const auto first = reader.next(), second = reader.next();
        QVERIFY(first && !first->problem.isEmpty());
        QVERIFY(second && second->problem.isEmpty());
        QCOMPARE(second->json, QByteArray("{\"id\":\"small\"}"));
        QVERIFY(!reader.next());
    }

    void noMutationOfAFileIsFatal()
    {
        QRandomGenerator random(20241115);
        for (const char *name : {"statuspage_page.json", "statuspage_lines.jsonl"}) {
            QFile file(data(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray original = file.readAll();
            for (int i = 0; i < 400; ++i) {
                QByteArray json = original;
                for (int k = random.bounded(1, 6); k > 0; --k) {
                    const qsizetype at = random.bounded(int(json.size()));
                    if (random.bounded(3) == 0)
                        json.remove(at, random.bounded(1, 200));
                    else
                        json[at] = char(random.bounded(256));
                }
                QBuffer mutated(&json);
                QVERIFY(mutated.open(QIODevice::ReadOnly));
                Store store;
                const Run out = run(store, mutated);
                QVERIFY(out.incidents.size() + out.rejected.size() > 0);
            }
        }
    }

    void sourceTimesInEveryUnit_data()
    {
        QTest::addColumn<QJsonValue>("value");
        const QString iso = QStringLiteral("2023-01-01T00:00:00");
        QTest::newRow("Z") << QJsonValue(iso + u'Z');
        QTest::newRow("offset") << QJsonValue(QStringLiteral("2023-01-01T05:30:00+05:30"));
        QTest::newRow("nanoseconds in text") << QJsonValue(iso + QStringLiteral(".000000000Z"));
        QTest::newRow("no zone") << QJsonValue(QStringLiteral("2023-01-01 09:00"));
        QTest::newRow("seconds") << QJsonValue(1672531200);
        QTest::newRow("milliseconds") << QJsonValue(qint64(1672531200000));
        QTest::newRow("microseconds") << QJsonValue(qint64(1672531200000000));
        QTest::newRow("nanoseconds") << QJsonValue(qint64(1672531200000000001));
    }
    void sourceTimesInEveryUnit()
    {
        QFETCH(QJsonValue, value);
        const auto read = readSourceTime(value, QTimeZone("Asia/Tokyo"));
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message));
        QVERIFY(read->has_value());
        QCOMPARE((*read)->ms, 1672531200000);
    }

    void gitHubHistoryOf2022()
    {
        const QString path = QStringLiteral(QUARTERDECK_SHARED_DATA "/github_2022.jsonl");
        if (!QFile::exists(path))
            QSKIP("the shared data is not here");
        Store store;
        const Run first = runFile(store, path);
        QCOMPARE(first.created, 101);
        QCOMPARE(first.entries, 395);
        QVector<int> rows;
        for (const auto &[row, reason] : first.rejected) {
            rows << row;
            QVERIFY(reason.contains(QStringLiteral("not an incident")));
        }
        QCOMPARE(rows, (QVector<int>{2, 3, 4, 10, 17, 36, 68, 82, 86}));
        double sum = 0;
        QVector<double> minutes;
        for (const IncidentId &id : first.incidents) {
            const Incident incident = store.state(id);
            const auto ms = msSinceDetected(incident, Milestone::Resolved);
            QVERIFY(ms);
            minutes << double(*ms) / 60000;
            sum += minutes.last();
        }
        std::sort(minutes.begin(), minutes.end());
        QCOMPARE(QString::number(sum / 101, 'f', 4), QStringLiteral("122.1980"));
        QCOMPARE(minutes.at(50), 74.0);

        const int events = store.events;
        const Run second = runFile(store, path);
        QCOMPARE(second.unchanged, 101);
        QCOMPARE(store.events, events);
    }

    void theWebhookOfStatuspage()
    {
        const QString path = QStringLiteral(QUARTERDECK_SHARED_DATA "/wire/zulip__statuspage_incident_update.json");
        if (!QFile::exists(path))
            QSKIP("the shared data is not here");
        Store store;
        const Run run = runFile(store, path);
        QCOMPARE(run.created, 1);
        QCOMPARE(run.entries, 2);
        const Incident incident = imported(store, "z3lct0r596n4");
        QCOMPARE(incident.title, QStringLiteral("Database query delays"));
        QCOMPARE(incident.services, QStringList{QStringLiteral("Management Portal (example)")});
        QCOMPARE(at(incident, Milestone::CauseIdentified), QStringLiteral("2017-12-26T07:32:00.548Z"));
        QCOMPARE(at(incident, Milestone::Mitigated), QStringLiteral("-"));
        QCOMPARE(at(incident, Milestone::Resolved), QStringLiteral("2017-12-26T07:37:20.785Z"));
    }
};
QUARTERDECK_TEST(StatuspageImport);

class Scenarios : public QObject
{
    Q_OBJECT

    static QByteArray shipped()
    {
        QFile file(QStringLiteral(":/scenarios/checkout.json"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void checkoutHasTheFiguresOfItsSource()
    {
        const Incident incident = playCheckout();
        QCOMPARE(msSinceDetected(incident, Milestone::Acknowledged), std::optional<qint64>(2 * 60000));
        QCOMPARE(msSinceDetected(incident, Milestone::Declared), std::optional<qint64>(4 * 60000));
        QCOMPARE(msSinceDetected(incident, Milestone::Mitigated), std::optional<qint64>(16 * 60000));
        QCOMPARE(msSinceDetected(incident, Milestone::Resolved), std::optional<qint64>(18 * 60000));
        QCOMPARE(incident.milestone(Milestone::ImpactStarted).state, MilestoneValue::State::NotRecorded);
        QCOMPARE(incident.severity->name, QStringLiteral("SEV-2"));
        QCOMPARE(incident.holder(role::Commander), QStringLiteral("bob"));
        QCOMPARE(incident.services, QStringList{QStringLiteral("checkout")});
        QCOMPARE(incident.status, Status::Resolved);
        QVERIFY(unmetExpectations(parseScenario(shipped()).value(), incident).isEmpty());
    }

    void checkoutTellsItInOrderWithTypesAndPeople()
    {
        const Incident incident = playCheckout();
        QVector<EntryType> types;
        QSet<QString> people;
        for (const Entry *entry : inDisplayOrder(incident)) {
            if (entry->isAutomatic())
                continue;
            types << entry->body.type;
            people << entry->author;
        }
        QVERIFY(types.size() >= 13);
        QCOMPARE(types.mid(0, 3), (QVector<EntryType>{EntryType::Note, EntryType::Detection, EntryType::Note}));
        for (const EntryType type : {EntryType::Escalation, EntryType::Communication, EntryType::Finding, EntryType::Hypothesis, EntryType::Decision,
                                     EntryType::Action, EntryType::Result, EntryType::Resolution, EntryType::Followup})
            QVERIFY2(types.contains(type), qPrintable(key(type)));
        QCOMPARE(people, (QSet<QString>{QStringLiteral("alice"), QStringLiteral("bob")}));
    }

    void aScenarioCanBePlayedAtAnotherTime()
    {
        ScenarioPlayer player(parseScenario(shipped()).value(), testing::shippedPolicy(), QStringLiteral("test"), Instant{1735689600000});
        const Result<Command> first = player.next(nullptr);
        QVERIFY(first.ok());
        QCOMPARE(toRfc3339(first->at), QStringLiteral("2025-01-01T00:26:00.000Z"));
        QCOMPARE(toRfc3339(*std::get<IncidentDeclared>(first->payload).detected), QStringLiteral("2025-01-01T00:22:00.000Z"));
    }

    void errorsNameThePath_data()
    {
        QTest::addColumn<QByteArray>("find");
        QTest::addColumn<QByteArray>("replace");
        QTest::addColumn<QString>("path");
        QTest::newRow("not JSON") << QByteArray("{") << QByteArray("") << QStringLiteral("byte");
        QTest::newRow("unknown key") << QByteArray("\"description\"") << QByteArray("\"descripton\"") << QStringLiteral("$.descripton");
        QTest::newRow("unknown word") << QByteArray("\"do\": \"milestone\"") << QByteArray("\"do\": \"milstone\"") << QStringLiteral("$.steps[4].do");
        QTest::newRow("bad status") << QByteArray("\"mitigating\"") << QByteArray("\"migitating\"") << QStringLiteral(".status");
        QTest::newRow("bad time") << QByteArray("\"after\": \"41m\"") << QByteArray("\"after\": \"41\"") << QStringLiteral(".after");
        QTest::newRow("out of order") << QByteArray("\"after\": \"41m\"") << QByteArray("\"after\": \"1m\"") << QStringLiteral(".after");
        QTest::newRow("bad start") << QByteArray("2024-11-15T14:00:00Z") << QByteArray("yesterday") << QStringLiteral("$.starts");
        QTest::newRow("missing key") << QByteArray("\"line\": \"e: Paged @bob as incident commander\"") << QByteArray("\"type\": \"note\"") << QStringLiteral("$.steps[8].line");
        QTest::newRow("bad expectation") << QByteArray("\"verified\"") << QByteArray("\"very\"") << QStringLiteral("expect.not_recorded");
    }
    void errorsNameThePath()
    {
        QFETCH(QByteArray, find);
        QFETCH(QByteArray, replace);
        QFETCH(QString, path);
        QByteArray json = shipped();
        QVERIFY(json.contains(find));
        json.replace(json.indexOf(find), find.size(), replace);
        const Result<Scenario> scenario = parseScenario(json);
        QVERIFY(!scenario.ok());
        QVERIFY2(scenario.error().message.contains(path), qPrintable(scenario.error().message));
    }

    void whatIsNotMetIsSaid()
    {
        QByteArray json = shipped();
        json.replace("\"mitigated\": \"16m\"", "\"mitigated\": \"15m\"");
        json.replace("\"commander\": \"bob\",\n        \"services\"", "\"commander\": \"carol\",\n        \"services\"");
        const Result<Scenario> scenario = parseScenario(json);
        QVERIFY(scenario.ok());
        QCOMPARE(unmetExpectations(*scenario, playCheckout()).size(), 2);
    }
};
QUARTERDECK_TEST(Scenarios);

#include "tst_exchange.moc"
