// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fold.h"
#include "domain/restated.h"
#include "logwriter.h"
#include "shareddatabase.h"
#include "testmain.h"

#include <QTest>

#include <map>

using namespace quarterdeck;
using namespace quarterdeck::testing;

/// What each kind of login tries and must not get: with plain SQL, as anybody with the password could.
class SecurityTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!PostgresServer::available())
            QSKIP("PostgreSQL is not installed");
        QVERIFY2(m_database.start(), qPrintable(m_database.error()));
        using R = MemberRole;
        for (const auto &[handle, role] :
             {std::pair("anna", R::Commander), std::pair("ben", R::Responder), std::pair("olga", R::Responder),
              std::pair("mia", R::Manager), std::pair("grafana", R::Bi), std::pair("rita", R::Redactor)}) {
            const QString name = QString::fromLatin1(handle);
            QVERIFY2(m_database.add(name, role), qPrintable(m_database.error()));
            m_logins[name] = std::make_unique<LogWriter>(name, m_database.uri(name));
            QVERIFY2(m_logins[name]->session().isOpen(), qPrintable(m_logins[name]->session().error()));
        }
        QVERIFY(as("anna")
                    .append(m_open,
                            {as("anna").make(m_open, declaration(QStringLiteral("open incident"), false, QStringLiteral("anna"))),
                             as("anna").make(m_open, note(QStringLiteral("open words")), 1)})
                    .ok());
        const LogRecord secret = as("anna").make(m_private, note(QStringLiteral("secret words")), 1);
        QVERIFY(as("anna")
                    .append(m_private, {as("anna").make(m_private, declaration(QStringLiteral("secret incident"), true,
                                                                               QStringLiteral("ben"))),
                                        secret})
                    .ok());
        m_secretEvent = secret.id;
        QVERIFY(as("anna").run(QStringLiteral("SELECT quarterdeck.present($1, true, 'laptop')"), {m_private.toString()}).ok());
        QVERIFY(PgSession(m_database.superUri()).run(QStringLiteral("ANALYZE")).ok());
    }

    void nobodyChangesAnything_data()
    {
        QTest::addColumn<QString>("sql");
        const QStringList tables{QStringLiteral("quarterdeck.event"), QStringLiteral("quarterdeck.body"),
                                 QStringLiteral("quarterdeck.head"),  QStringLiteral("quarterdeck.member"),
                                 QStringLiteral("quarterdeck.meta"),  QStringLiteral("quarterdeck.presence")};
        for (const QString &table : tables) {
            for (const char *statement :
                 {"INSERT INTO %1 SELECT * FROM %1", "UPDATE %1 SET ctid = ctid", "DELETE FROM %1", "TRUNCATE %1",
                  "DROP TABLE %1", "ALTER TABLE %1 DISABLE TRIGGER ALL", "ALTER TABLE %1 DISABLE ROW LEVEL SECURITY",
                  "DO $$ BEGIN LOCK TABLE %1 IN SHARE MODE; END $$",
                  "CREATE TRIGGER x BEFORE INSERT ON %1 EXECUTE FUNCTION quarterdeck.refuse_change()",
                  "CREATE POLICY x ON %1 USING (true)", "CREATE RULE x AS ON SELECT TO %1 DO ALSO NOTHING",
                  "SELECT * FROM %1 FOR UPDATE", "GRANT ALL ON %1 TO PUBLIC"}) {
                const QString sql =
                    QString::fromLatin1(statement).arg(table).replace(QStringLiteral("ctid = ctid"), firstColumn(table));
                QTest::newRow(qPrintable(sql)) << sql;
            }
        }
        for (const char *sql :
             {"UPDATE quarterdeck.event SET author='mallory'",
              "UPDATE quarterdeck.body SET body='{}'",
              "SET ROLE quarterdeck_owner",
              "SET ROLE quarterdeck_migrate",
              "SET SESSION AUTHORIZATION postgres",
              "SET session_replication_role=replica",
              "GRANT quarterdeck_owner TO CURRENT_USER",
              "ALTER ROLE CURRENT_USER SUPERUSER",
              "ALTER ROLE postgres PASSWORD 'x'",
              "CREATE ROLE mallory",
              "CREATE SCHEMA mallory",
              "CREATE TABLE public.t (a int)",
              "CREATE TABLE quarterdeck.t (a int)",
              "CREATE TABLE bi.t (a int)",
              "CREATE TEMP TABLE t (a int)",
              "CREATE FUNCTION pg_temp.sha256(bytea) RETURNS bytea LANGUAGE sql AS 'SELECT $1'",
              "CREATE FUNCTION quarterdeck.f() RETURNS int LANGUAGE sql AS 'SELECT 1'",
              "CREATE EXTENSION pgcrypto SCHEMA bi",
              "CREATE EVENT TRIGGER x ON ddl_command_start EXECUTE FUNCTION quarterdeck.refuse_change()",
              "ALTER DATABASE quarterdeck SET search_path=public",
              "ALTER SYSTEM SET fsync=off",
              "COPY quarterdeck.event TO PROGRAM 'cat'",
              "COPY quarterdeck.body FROM STDIN",
              "SELECT pg_read_file('postgresql.conf')",
              "SELECT lo_import('/etc/passwd')",
              "CREATE SUBSCRIPTION s CONNECTION 'x' PUBLICATION p",
              "CREATE PUBLICATION p FOR ALL TABLES",
              "SELECT pg_create_logical_replication_slot('s', 'pgoutput')",
              "CREATE SERVER s FOREIGN DATA WRAPPER dblink_fdw",
              "SELECT quarterdeck.apply_access('%1', 'anna', 'access.changed', '{\"v\":1,\"p\":{\"private\":false}}')",
              "SELECT quarterdeck.fold('%1', true)",
              "SELECT quarterdeck.now_us()",
              "COMMENT ON TABLE quarterdeck.event IS 'mine'",
              "SECURITY LABEL ON TABLE quarterdeck.event IS 'x'",
              "REASSIGN OWNED BY quarterdeck_owner TO CURRENT_USER",
              "VACUUM FULL pg_authid"}) {
            const QString text = QString::fromLatin1(sql).replace(QStringLiteral("%1"), m_private.toString());
            QTest::newRow(qPrintable(text)) << text;
        }
    }
    void nobodyChangesAnything()
    {
        QFETCH(QString, sql);
        const QString before = fingerprint();
        for (auto &[handle, login] : m_logins) {
            const PgRows answer = login->run(sql);
            // 42704, 22023 and 0A000: refused before the right is even looked at
            static const QStringList refusals{QStringLiteral("42501"), QStringLiteral("42704"), QStringLiteral("0A000"),
                                              QStringLiteral("22023"), QStringLiteral("55000")};
            const bool onlyWarns = sql.startsWith(u"GRANT ALL") || sql.startsWith(u"VACUUM");
            QVERIFY2(refusals.contains(answer.sqlState) || onlyWarns,
                     qPrintable(handle + QStringLiteral(": ") + answer.sqlState + u' ' + answer.message));
        }
        QCOMPARE(fingerprint(), before);
    }

    void aPrivateIncidentIsNowhereToBeSeen_data()
    {
        QTest::addColumn<QString>("sql");
        for (const char *sql :
             {"SELECT * FROM quarterdeck.head WHERE incident='%1'", "SELECT * FROM quarterdeck.event WHERE incident='%1'",
              "SELECT * FROM quarterdeck.body WHERE incident='%1'", "SELECT * FROM quarterdeck.body WHERE body LIKE '%secret%'",
              "SELECT * FROM quarterdeck.member WHERE incident='%1'", "SELECT * FROM quarterdeck.presence WHERE incident='%1'",
              "SELECT * FROM quarterdeck.who WHERE incident='%1'", "SELECT * FROM quarterdeck.who WHERE login='anna'",
              "SELECT * FROM quarterdeck.pull('%1', 0, 100)", "SELECT * FROM quarterdeck.poll() WHERE incident='%1'",
              "SELECT * FROM quarterdeck.news('1'::xid8) WHERE position(uuid_send('%1') IN newest) > 0",
              "SELECT 1 WHERE quarterdeck.is_member('%1')",
              "SELECT * FROM quarterdeck.head WHERE position('secret' IN newest) > 0",
              "SELECT * FROM quarterdeck.event TABLESAMPLE SYSTEM (100) WHERE incident='%1'",
              "SELECT * FROM bi.incident WHERE id='%1'", "SELECT * FROM bi.incident WHERE title LIKE '%secret%'",
              "SELECT * FROM bi.entry WHERE incident_id='%1'", "SELECT * FROM bi.role_tenure WHERE incident_id='%1'",
              "SELECT 1 FROM quarterdeck.open_fold('%1', true) f WHERE f.declared",
              "SELECT * FROM pg_stats WHERE schemaname='quarterdeck' AND tablename <> 'meta'", "SELECT * FROM pg_statistic",
              "SELECT query FROM pg_stat_activity WHERE query LIKE '%secret%' AND pid <> pg_backend_pid()",
              // a condition that fails on secret rows would tell them apart
              "SELECT * FROM quarterdeck.body WHERE 1 / (CASE WHEN body LIKE '%secret%' THEN 0 ELSE 1 END) = 2",
              "SELECT * FROM quarterdeck.head WHERE 1 / (CASE WHEN position('secret' IN newest) > 0 THEN 0 ELSE 1 END) = 2",
              "SELECT * FROM bi.entry WHERE 1 / (CASE WHEN text LIKE '%secret%' THEN 0 ELSE 1 END) = 2",
              "SELECT * FROM bi.incident WHERE 1 / (CASE WHEN title LIKE '%secret%' THEN 0 ELSE 1 END) = 2"}) {
            const QString text = QString::fromLatin1(sql).replace(QStringLiteral("%1"), m_private.toString());
            QTest::newRow(qPrintable(text)) << text;
        }
    }
    void aPrivateIncidentIsNowhereToBeSeen()
    {
        QFETCH(QString, sql);
        for (const char *handle : {"olga", "mia", "grafana", "rita"}) {
            const PgRows answer = as(handle).run(sql);
            QVERIFY2(answer.ok() || answer.sqlState == u"42501",
                     qPrintable(QString::fromLatin1(handle) + u' ' + answer.sqlState + u' ' + answer.message));
            QVERIFY2(answer.rows.isEmpty(), handle);
        }
    }

    void itsMembersSeeAllOfIt()
    {
        for (const char *handle : {"anna", "ben"}) {
            QCOMPARE(as(handle).pull(m_private).size(), 2);
            QCOMPARE(as(handle)
                         .run(QStringLiteral("SELECT count(*) FROM quarterdeck.member WHERE incident=$1"), {m_private.toString()})
                         .value(),
                     QStringLiteral("2"));
            QCOMPARE(as(handle)
                         .run(QStringLiteral("SELECT count(*) FROM quarterdeck.news('1'::xid8) "
                                             "WHERE position(uuid_send($1) IN newest) > 0 AND position('secret' IN newest) > 0"),
                              {m_private.toString()})
                         .value(),
                     QStringLiteral("1"));
            QCOMPARE(as(handle)
                         .run(QStringLiteral("SELECT typing FROM quarterdeck.who WHERE incident=$1"), {m_private.toString()})
                         .value(),
                     QStringLiteral("t"));
        }
    }

    void onlyMembersAppendToIt()
    {
        QCOMPARE(as("olga").write(m_private, note(QStringLiteral("hello"))).sqlState, QStringLiteral("42501"));
        QCOMPARE(as("olga").write(m_private, AccessChanged{false, {}, {1}}).sqlState, QStringLiteral("42501"));
        QCOMPARE(as("olga").write(m_private, AccessChanged{true, {QStringLiteral("olga")}, {1}}).sqlState,
                 QStringLiteral("42501"));
    }

    void onlyPeopleWhoRespondWrite()
    {
        for (const char *handle : {"mia", "grafana", "rita"}) {
            QCOMPARE(as(handle).write(m_open, note(QStringLiteral("hello"))).sqlState, QStringLiteral("42501"));
            QCOMPARE(as(handle).write(IncidentId::random(), declaration(QStringLiteral("mine"))).sqlState,
                     QStringLiteral("42501"));
        }
        for (const char *handle : {"anna", "mia", "grafana"})
            QCOMPARE(as(handle).run(QStringLiteral("SELECT quarterdeck.redact($1, 'why')"), {m_secretEvent.toString()}).sqlState,
                     QStringLiteral("42501"));
        QCOMPARE(as("mia").run(QStringLiteral("SELECT may_write FROM quarterdeck.hello()")).value(), QStringLiteral("f"));
    }

    void theAuthorIsTheLoginWhateverTheSessionSays()
    {
        LogWriter olga(QStringLiteral("olga"), m_database.uri(QStringLiteral("olga")));
        QVERIFY(olga.run(QStringLiteral("SET ROLE quarterdeck_app; SET search_path=pg_temp, public; SET application_name='anna'"))
                    .ok());
        QVERIFY(olga.run(QStringLiteral("SELECT set_config('app.user', 'anna', false)")).ok());
        const LogRecord forged = olga.make(m_open, note(QStringLiteral("from olga")), 0, {1731681612000}, QStringLiteral("anna"));
        QVERIFY(olga.append(forged).ok());
        QCOMPARE(as("anna")
                     .run(QStringLiteral("SELECT author FROM quarterdeck.event WHERE event_id=$1"), {forged.id.toString()})
                     .value(),
                 QStringLiteral("olga"));
        QCOMPARE(as("mia")
                     .run(QStringLiteral("SELECT author || ' by ' || login FROM bi.entry WHERE id=$1"), {forged.id.toString()})
                     .value(),
                 QStringLiteral("anna by olga"));
        // SET ROLE does not open what is private to somebody else either.
        QVERIFY(olga.pull(m_private).isEmpty());
    }

    /// Even where somebody let a member make functions: the log's own functions look in pg_catalog first and only.
    void functionsOfOnesOwnAreNotCalledByTheLog()
    {
        PgSession super(m_database.superUri());
        QVERIFY(super.run(QStringLiteral("CREATE SCHEMA olga AUTHORIZATION olga")).ok());
        LogWriter olga(QStringLiteral("olga"), m_database.uri(QStringLiteral("olga")));
        for (const char *sql :
             {"CREATE FUNCTION olga.sha256(bytea) RETURNS bytea LANGUAGE sql AS $$ SELECT 'x'::bytea $$",
              "CREATE FUNCTION olga.pg_has_role(name, text, text) RETURNS bool LANGUAGE sql AS $$ SELECT true $$",
              "CREATE FUNCTION olga.eq(text, text) RETURNS bool LANGUAGE sql AS $$ SELECT true $$",
              "CREATE OPERATOR olga.= (LEFTARG = text, RIGHTARG = text, FUNCTION = olga.eq)",
              "CREATE FUNCTION olga.leak(text) RETURNS bool LANGUAGE plpgsql COST 0.0001 AS $$ BEGIN RAISE EXCEPTION 'leak: %', "
              "$1; END $$",
              "SET search_path = olga, pg_catalog"})
            QVERIFY2(olga.run(QString::fromLatin1(sql)).ok(), sql);
        QVERIFY(olga.pull(m_private).isEmpty());
        QCOMPARE(olga.write(m_private, note(QStringLiteral("in"))).sqlState, QStringLiteral("42501"));
        const LogRecord honest = olga.make(m_open, note(QStringLiteral("as usual")));
        QVERIFY(olga.append(honest).ok());
        QCOMPARE(brokenChain(olga.pull(m_open)), QString());
        // A cheap function in a condition is asked before the policy only if it cannot tell: this one never sees a private row.
        const PgRows leaked = olga.run(
            QStringLiteral("SELECT * FROM quarterdeck.body WHERE incident OPERATOR(pg_catalog.=) $1 AND olga.leak(body)"),
            {m_private.toString()});
        QVERIFY2(leaked.ok() && leaked.rows.isEmpty(), qPrintable(leaked.message));
        QVERIFY(super.run(QStringLiteral("DROP SCHEMA olga CASCADE")).ok());
    }

    void rightsGrantedByMistakeStillChangeNothing()
    {
        PgSession super(m_database.superUri());
        const QString before = fingerprint();
        QVERIFY(super.run(QStringLiteral("GRANT ALL ON ALL TABLES IN SCHEMA quarterdeck TO quarterdeck_app")).ok());
        const char *insert = "INSERT INTO quarterdeck.event SELECT incident, 99, gen_random_uuid(), %1, gen_random_uuid(), 1, 0, "
                             "0, 'entry.logged', body_hash, 0, "
                             "content_hash, prev_hash, hash FROM quarterdeck.event WHERE seq = 1 LIMIT 1";
        QCOMPARE(as("olga").run(QString::fromLatin1(insert).arg(QStringLiteral("'anna'"))).sqlState, QStringLiteral("42501"));
        for (const char *sql : {"UPDATE quarterdeck.event SET author='olga'", "DELETE FROM quarterdeck.event",
                                "UPDATE quarterdeck.body SET body='{}'", "DELETE FROM quarterdeck.body",
                                "UPDATE quarterdeck.head SET restricted=false", "DELETE FROM quarterdeck.member"}) {
            QVERIFY(as("olga").run(QString::fromLatin1(sql)).ok()); // no policy: no row
            QCOMPARE(fingerprint(), before);
        }
        QCOMPARE(as("olga")
                     .run(QStringLiteral("INSERT INTO quarterdeck.member VALUES ('%1', 'olga')").arg(m_private.toString()))
                     .sqlState,
                 QStringLiteral("42501"));
        QCOMPARE(as("olga").run(QStringLiteral("TRUNCATE quarterdeck.event, quarterdeck.body")).sqlState,
                 QStringLiteral("42501"));
        QVERIFY(super
                    .run(QStringLiteral("REVOKE INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER ON ALL TABLES IN SCHEMA "
                                        "quarterdeck FROM quarterdeck_app"))
                    .ok());
        QCOMPARE(fingerprint(), before);
    }

    void notEvenTheOwnerChangesTheLog()
    {
        const QString before = fingerprint();
        PgSession owner(m_database.superUri());
        for (const char *become : {"SET ROLE quarterdeck_owner", "RESET ROLE", "SET session_replication_role=replica"}) {
            QVERIFY(owner.run(QString::fromLatin1(become)).ok());
            for (const char *sql :
                 {"UPDATE quarterdeck.event SET author='x'", "DELETE FROM quarterdeck.event",
                  "TRUNCATE quarterdeck.event CASCADE", "TRUNCATE quarterdeck.body", "UPDATE quarterdeck.body SET body='{}'",
                  "DELETE FROM quarterdeck.body", "DELETE FROM quarterdeck.head", "TRUNCATE quarterdeck.member"})
                QVERIFY2(owner.run(QString::fromLatin1(sql)).sqlState == u"42501", sql);
        }
        QCOMPARE(fingerprint(), before);
    }

    void accessFollowsTheLogInTheSameMoment()
    {
        const IncidentId incident = IncidentId::random();
        LogWriter &anna = as("anna");
        LogWriter &olga = as("olga");
        QVERIFY(anna.append(incident, {anna.make(incident, declaration(QStringLiteral("becomes private"))),
                                       anna.make(incident, note(QStringLiteral("one")))})
                    .ok());
        QCOMPARE(olga.pull(incident).size(), 2);
        for (const QStringList &nobody : {QStringList(), QStringList{QString()}})
            QCOMPARE(anna.write(incident, AccessChanged{true, nobody, {1}}).sqlState, QStringLiteral("22023"));
        QCOMPARE(anna.append(anna.makeRaw(incident, QStringLiteral("access.changed"),
                                          "{\"v\":2,\"p\":{\"private\":true,\"members\":[\"anna\"]}}"))
                     .sqlState,
                 QStringLiteral("22023"));
        QCOMPARE(anna.append(anna.makeRaw(incident, QStringLiteral("access.changed"),
                                          "{\"v\":1,\"p\":{\"private\":true,\"members\":\"anna\"}}"))
                     .sqlState,
                 QStringLiteral("22023"));
        QCOMPARE(anna.append(anna.makeRaw(incident, QStringLiteral("access.changed"),
                                          "{\"v\":1,\"p\":{\"private\":true,\"members\":[\"anna\",7]}}"))
                     .sqlState,
                 QStringLiteral("22023"));
        QCOMPARE(anna.append(anna.makeRaw(incident, QStringLiteral("access.changed"), "{\"v\":1,\"p\":{}}")).sqlState,
                 QStringLiteral("22023"));
        QCOMPARE(olga.pull(incident).size(), 2);

        QVERIFY(anna.write(incident, AccessChanged{true, {QStringLiteral("anna"), QStringLiteral("mia")}, {1}}).ok());
        QVERIFY(olga.pull(incident).isEmpty());
        QCOMPARE(as("mia").pull(incident).size(), 3); // a manager may be a member, and still only reads
        QVERIFY(as("grafana").run(QStringLiteral("SELECT 1 FROM bi.incident WHERE id=$1"), {incident.toString()}).rows.isEmpty());
        QVERIFY(as("mia").run(QStringLiteral("SELECT 1 FROM bi.incident WHERE id=$1"), {incident.toString()}).rows.isEmpty());

        QVERIFY(anna.write(incident, AccessChanged{true, {QStringLiteral("olga")}, {2}}).ok()); // the author need not stay
        QVERIFY(anna.pull(incident).isEmpty());
        QCOMPARE(anna.write(incident, note(QStringLiteral("no longer"))).sqlState, QStringLiteral("42501"));
        QCOMPARE(olga.pull(incident).size(), 4);
        QCOMPARE(brokenChain(olga.pull(incident)), QString());

        QVERIFY(olga.write(incident, AccessChanged{false, {}, {3}}).ok());
        QCOMPARE(anna.pull(incident).size(), 5);
        QCOMPARE(
            anna.run(QStringLiteral("SELECT count(*) FROM quarterdeck.member WHERE incident=$1"), {incident.toString()}).value(),
            QStringLiteral("0"));
    }

    /// The one question about a private incident that others may ask is answered only to who shows a hash that he could have from there.
    void whoWasAMemberMayAskWhetherHisCopyIsTheServers()
    {
        const IncidentId incident = IncidentId::random();
        LogWriter &anna = as("anna");
        QVERIFY(anna.write(incident, declaration(QStringLiteral("x"), true)).ok());
        const QString hash = QStringLiteral("\\x") + QString::fromLatin1(anna.pull(incident).first().chainHash.toHex());
        const auto ask = [&](const char *handle, const QString &proof) {
            return as(handle)
                .run(QStringLiteral("SELECT is_there::text || is_ours || holds_all FROM quarterdeck.access(ARRAY[$1::uuid], "
                                    "ARRAY[1::bigint], ARRAY[$2::bytea])"),
                     {incident.toString(), proof})
                .value();
        };
        QCOMPARE(ask("anna", hash), QStringLiteral("truetruetrue"));
        QCOMPARE(ask("olga", QStringLiteral("\\x00")), QStringLiteral("falsefalsefalse"));
        QCOMPARE(ask("mia", QString()), QStringLiteral("falsefalsefalse"));
        QCOMPARE(ask("grafana", hash), QString());
        QVERIFY(anna.write(incident, AccessChanged{true, {QStringLiteral("ben")}, {1}}).ok());
        QCOMPARE(ask("anna", hash), QStringLiteral("truefalsetrue"));
    }

    /// Who could hide the stream of the policy would decide alone by what rules everyone works.
    void theStreamOfThePolicyTakesPoliciesOnlyAndStaysOpen()
    {
        LogWriter &ben = as("ben");
        const PolicyPublished policy{QStringLiteral("team@1"), "{}", {1731681612000}};
        AccessChanged hidden;
        hidden.isPrivate = true;
        hidden.members = {QStringLiteral("ben")};
        const QVector<Payload> wrong{hidden, declaration(QStringLiteral("mine"), true), note(QStringLiteral("a word"))};
        for (const Payload &payload : wrong)
            QCOMPARE(ben.write(policyStream(), payload).sqlState, QStringLiteral("42501"));
        QCOMPARE(ben.append(policyStream(), {ben.make(policyStream(), policy), ben.make(policyStream(), hidden)}).sqlState,
                 QStringLiteral("42501"));
        QVERIFY(ben.pull(policyStream()).isEmpty());
        QVERIFY(ben.write(policyStream(), policy).ok());
        for (const char *handle : {"anna", "olga", "mia"})
            QCOMPARE(as(handle).pull(policyStream()).size(), 1);
    }

    void aMemberWhoLeavesInABatchWritesNothingAfterIt()
    {
        const IncidentId incident = IncidentId::random();
        LogWriter &anna = as("anna");
        QVERIFY(anna.write(incident, declaration(QStringLiteral("x"), true)).ok());
        QCOMPARE(anna.append(incident, {anna.make(incident, AccessChanged{true, {QStringLiteral("ben")}, {1}}),
                                        anna.make(incident, note(QStringLiteral("still here")))})
                     .sqlState,
                 QStringLiteral("42501"));
        QCOMPARE(anna.pull(incident).size(), 1);
    }

    void presenceTellsNobodyWhatIsPrivate()
    {
        LogWriter &olga = as("olga");
        QVERIFY(olga.run(QStringLiteral("SELECT quarterdeck.present($1, true, 'desk')"), {m_private.toString()}).ok());
        const PgRows mine =
            as("anna").run(QStringLiteral("SELECT incident, typing FROM quarterdeck.who WHERE login='olga' AND console='desk'"));
        QCOMPARE(mine.rows.size(), 1);
        QVERIFY(!mine.rows.first().first()); // here, but on nothing: an incident she cannot see is none
        QVERIFY(olga.run(QStringLiteral("SELECT quarterdeck.present($1, false, 'desk')"), {m_open.toString()}).ok());
        QCOMPARE(as("mia").run(QStringLiteral("SELECT incident FROM quarterdeck.who WHERE login='olga'")).value(),
                 m_open.toString());
        PgSession super(m_database.superUri());
        QVERIFY(
            super.run(QStringLiteral("UPDATE quarterdeck.presence SET seen = seen - interval '21 seconds' WHERE login='olga'"))
                .ok());
        QVERIFY(as("mia").run(QStringLiteral("SELECT 1 FROM quarterdeck.who WHERE login='olga'")).rows.isEmpty());
    }

    void aRedactionTakesTheTextAndLeavesTheChain()
    {
        const IncidentId incident = IncidentId::random();
        LogWriter &anna = as("anna");
        const LogRecord doomed = anna.make(incident, note(QStringLiteral("a name that must go")), 1);
        QVERIFY(anna.append(incident, {anna.make(incident, declaration(QStringLiteral("x"))), doomed,
                                       anna.make(incident, note(QStringLiteral("after")), 2)})
                    .ok());
        const QString sql = QStringLiteral("SELECT quarterdeck.redact($1, $2)");
        QCOMPARE(as("rita").run(sql, {doomed.id.toString(), QString()}).sqlState, QStringLiteral("22023"));
        QCOMPARE(as("rita").run(sql, {m_secretEvent.toString(), QStringLiteral("why")}).sqlState,
                 QStringLiteral("P0002")); // private: not hers to know
        QCOMPARE(as("rita").run(sql, {EventId::random().toString(), QStringLiteral("why")}).sqlState, QStringLiteral("P0002"));
        QCOMPARE(as("rita").run(sql, {doomed.id.toString(), QStringLiteral("court order \"7\"")}).value(), QStringLiteral("4"));

        const QVector<LogRecord> records = anna.pull(incident);
        QCOMPARE(records.size(), 4);
        QVERIFY(records.at(1).isRedacted() && records.at(1).body.isEmpty() && records.at(1).salt.isEmpty());
        QCOMPARE(records.at(1).contentHash, doomed.contentHash);
        QCOMPARE(brokenChain(records), QString());
        const Event last = toEvent(records.last());
        QCOMPARE(last.author, QStringLiteral("rita"));
        const auto *said = std::get_if<EventRedacted>(&last.payload);
        QVERIFY(said && said->event == doomed.id && said->reason == u"court order \"7\"");
        PgSession super(m_database.superUri());
        QCOMPARE(super.run(QStringLiteral("SELECT count(*) FROM quarterdeck.body WHERE body LIKE '%must go%'")).value(),
                 QStringLiteral("0"));

        QCOMPARE(as("rita").run(sql, {doomed.id.toString(), QStringLiteral("again")}).sqlState, QStringLiteral("P0002"));
        QCOMPARE(*anna.append(doomed).rows.first().at(2),
                 QStringLiteral("t")); // offered again by a console that has it: stays gone
        QVERIFY(anna.pull(incident).at(1).isRedacted());
        QCOMPARE(anna.write(incident, EventRedacted{doomed.id, QStringLiteral("forged")}).sqlState, QStringLiteral("42501"));
    }

    void aRedactedDeclarationLeavesWhatTheBoardNeedsAndNoWord()
    {
        const IncidentId incident = IncidentId::random();
        LogWriter &anna = as("anna");
        IncidentDeclared declared = declaration(QStringLiteral("Doe, John sees foreign data"), false, QStringLiteral("ben"));
        declared.customerImpact = QStringLiteral("Mr Doe called");
        declared.tags = {QStringLiteral("doe")};
        declared.channel = QStringLiteral("#inc-doe");
        declared.services = {QStringLiteral("checkout")};
        declared.severity = SeverityLevel{2, QStringLiteral("SEV-2")};
        declared.impactStarted = Instant{1731681600000};
        const LogRecord doomed = anna.make(incident, declared);
        QVERIFY(anna.append(incident,
                            {doomed, anna.make(incident, note(QStringLiteral("after")), 1),
                             anna.make(incident, SeverityChanged{{1, QStringLiteral("SEV-1")}, {}, {1731681700000}, {}, {}}, 2)})
                    .ok());
        Incident before = foldAll(incident, eventsOf(anna.pull(incident)));
        QCOMPARE(as("rita").run(QStringLiteral("SELECT quarterdeck.redact($1, 'court order')"), {doomed.id.toString()}).value(),
                 QStringLiteral("5"));
        const QVector<LogRecord> records = anna.pull(incident);
        QCOMPARE(records.size(), 5);
        QCOMPARE(brokenChain(records), QString());
        QVERIFY(records.first().isRedacted());
        const Incident after = foldAll(incident, eventsOf(records));
        QVERIFY(after.declared);
        QCOMPARE(after.ref, before.ref);
        QCOMPARE(after.title, QStringLiteral("Taken out by law"));
        QVERIFY(after.customerImpact.isEmpty() && after.tags.isEmpty() && after.channel.isEmpty());
        QCOMPARE(after.services, before.services);
        QCOMPARE(after.severitySegments.size(), 2);
        QCOMPARE(after.severitySegments.first().level, before.severitySegments.first().level);
        QCOMPARE(after.severitySegments.first().from, before.severitySegments.first().from);
        QCOMPARE(after.milestones, before.milestones);
        QCOMPARE(after.holder(role::Commander), QStringLiteral("ben"));
        QCOMPARE(after.entries.first().automatic.by, QStringLiteral("anna"));
        QCOMPARE(after.entries.size(), before.entries.size() + 1); // who took it out and why
        PgSession super(m_database.superUri());
        QCOMPARE(super.run(QStringLiteral("SELECT count(*) FROM quarterdeck.body WHERE body ILIKE '%doe%'")).value(),
                 QStringLiteral("0"));
        // Nobody else restates anything: a second declaration is a line of the log and changes nothing.
        IncidentDeclared forged = declaration(QStringLiteral("mine now"));
        forged.ref = QStringLiteral("INC-ABCDEF");
        QVERIFY(as("olga").write(incident, forged, 5).ok());
        QCOMPARE(foldAll(incident, eventsOf(anna.pull(incident))).title, after.title);
        QCOMPARE(foldAll(incident, eventsOf(anna.pull(incident))).ref, before.ref);
    }

    void lockedIncidentsFailFastAndTheOthersGoOn()
    {
        LogWriter holder(QStringLiteral("olga"), m_database.uri(QStringLiteral("olga")));
        QVERIFY(holder.run(QStringLiteral("BEGIN")).ok());
        QVERIFY(holder.write(m_open, note(QStringLiteral("and now I wait"))).ok());
        LogWriter anna(QStringLiteral("anna"), m_database.uri(QStringLiteral("anna")));
        QVERIFY(anna.run(QStringLiteral("SET lock_timeout='200ms'")).ok());
        QCOMPARE(anna.write(m_open, note(QStringLiteral("late"))).sqlState, QStringLiteral("55P03"));
        QVERIFY(anna.write(IncidentId::random(), declaration(QStringLiteral("elsewhere"))).ok());
        QVERIFY(holder.run(QStringLiteral("ROLLBACK")).ok());
        QVERIFY(anna.write(m_open, note(QStringLiteral("now"))).ok());
        QCOMPARE(brokenChain(anna.pull(m_open)), QString());
    }

    void theServersLogHoldsNoTextAndNoPassword()
    {
        const QByteArray log = m_database.server().log();
        QVERIFY(log.contains("permission denied"));
        for (const char *secret : {"secret words", "must go", "test-password-of-"})
            QVERIFY2(!log.contains(secret), secret);
    }

private:
    LogWriter &as(const char *handle) { return *m_logins.at(QString::fromLatin1(handle)); }

    static QString firstColumn(const QString &table)
    {
        if (table.endsWith(u"meta"))
            return QStringLiteral("epoch = 7");
        return table.endsWith(u"presence") ? QStringLiteral("typing = true") : QStringLiteral("incident = incident");
    }

    /// Everything that must not change, as the superuser sees it.
    QString fingerprint()
    {
        PgSession super(m_database.superUri());
        return super
            .run(QStringLiteral("SELECT md5((SELECT string_agg(e::text, ',' ORDER BY e.event_id) FROM quarterdeck.event e) || "
                                "(SELECT string_agg(b::text, ',' ORDER BY b.event_id) FROM quarterdeck.body b) "
                                "|| (SELECT string_agg(h::text, ',' ORDER BY h.incident) FROM quarterdeck.head h) || (SELECT "
                                "string_agg(m::text, ',' ORDER BY m.incident, m.who) FROM quarterdeck.member m) "
                                "|| (SELECT m::text FROM quarterdeck.meta m))"))
            .value();
    }

    SharedDatabase m_database;
    std::map<QString, std::unique_ptr<LogWriter>> m_logins;
    const IncidentId m_open = IncidentId::random(), m_private = IncidentId::random();
    EventId m_secretEvent = EventId::random();
};

QUARTERDECK_TEST(SecurityTest);
#include "tst_security.moc"
