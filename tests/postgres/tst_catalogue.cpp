// SPDX-License-Identifier: GPL-3.0-or-later
#include "pgsession.h"
#include "shareddatabase.h"
#include "testmain.h"

#include <QTest>

using namespace quarterdeck;
using namespace quarterdeck::testing;

/// Every object of the shared database as PostgreSQL's own catalogue lists it: what is not allowed here by name fails.
class CatalogueTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!PostgresServer::available())
            QSKIP("PostgreSQL is not installed");
        QVERIFY2(m_database.start(), qPrintable(m_database.error()));
        m_super = std::make_unique<PgSession>(m_database.superUri());
        QVERIFY(m_super->isOpen());
    }

    void everyTableButTheStoreIdentityHasRowSecurityWithAPolicy()
    {
        QCOMPARE(list(kUnprotectedTables), QStringList());
        // A table that somebody adds without thinking of it is found.
        QVERIFY(m_super->run(QStringLiteral("BEGIN; CREATE TABLE quarterdeck.planted (a int)")).ok());
        QCOMPARE(list(kUnprotectedTables), QStringList{QStringLiteral("quarterdeck.planted")});
        QVERIFY(m_super->run(QStringLiteral("ALTER TABLE quarterdeck.planted ENABLE ROW LEVEL SECURITY")).ok());
        QCOMPARE(list(kUnprotectedTables), QStringList{QStringLiteral("quarterdeck.planted")}); // without a policy, too
        QVERIFY(m_super->run(QStringLiteral("ROLLBACK")).ok());
    }

    void everyGrantOnATableIsOnTheList()
    {
        const QStringList allowed{
            QStringLiteral("bi.entry: quarterdeck_bi SELECT"),
            QStringLiteral("bi.entry: quarterdeck_manager SELECT"),
            QStringLiteral("bi.incident: quarterdeck_bi SELECT"),
            QStringLiteral("bi.incident: quarterdeck_manager SELECT"),
            QStringLiteral("bi.role_tenure: quarterdeck_bi SELECT"),
            QStringLiteral("bi.role_tenure: quarterdeck_manager SELECT"),
            QStringLiteral("quarterdeck.body: quarterdeck_app SELECT"),
            QStringLiteral("quarterdeck.body: quarterdeck_manager SELECT"),
            QStringLiteral("quarterdeck.body: quarterdeck_redactor SELECT"),
            QStringLiteral("quarterdeck.event: quarterdeck_app SELECT"),
            QStringLiteral("quarterdeck.event: quarterdeck_manager SELECT"),
            QStringLiteral("quarterdeck.event: quarterdeck_redactor SELECT"),
            QStringLiteral("quarterdeck.head: quarterdeck_app SELECT"),
            QStringLiteral("quarterdeck.head: quarterdeck_manager SELECT"),
            QStringLiteral("quarterdeck.head: quarterdeck_redactor SELECT"),
            QStringLiteral("quarterdeck.member: quarterdeck_app SELECT"),
            QStringLiteral("quarterdeck.member: quarterdeck_manager SELECT"),
            QStringLiteral("quarterdeck.member: quarterdeck_redactor SELECT"),
            QStringLiteral("quarterdeck.meta: quarterdeck_app SELECT"),
            QStringLiteral("quarterdeck.meta: quarterdeck_manager SELECT"),
            QStringLiteral("quarterdeck.meta: quarterdeck_redactor SELECT"),
            QStringLiteral("quarterdeck.presence: quarterdeck_app SELECT"),
            QStringLiteral("quarterdeck.presence: quarterdeck_manager SELECT"),
            QStringLiteral("quarterdeck.who: quarterdeck_app SELECT"),
            QStringLiteral("quarterdeck.who: quarterdeck_manager SELECT"),
        };
        QCOMPARE(list("SELECT c.oid::regclass || ': ' || CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE a.grantee::regrole::text END "
                      "|| ' ' || a.privilege_type "
                      "FROM pg_class c, aclexplode(coalesce(c.relacl, acldefault(CASE c.relkind WHEN 'S' THEN 's'::\"char\" ELSE "
                      "'r' END, c.relowner))) a "
                      "WHERE c.relnamespace IN ('quarterdeck'::regnamespace, 'bi'::regnamespace) AND c.relkind IN "
                      "('r','v','m','f','p','S') "
                      "AND a.grantee <> c.relowner"),
                 allowed);
        QCOMPARE(list("SELECT attrelid::regclass || '.' || attname FROM pg_attribute WHERE attacl IS NOT NULL AND "
                      "attrelid::regclass::text ~ '^(quarterdeck|bi)\\.'"),
                 QStringList());
    }

    void everyGrantOnAFunctionIsOnTheList()
    {
        const QStringList allowed{
            QStringLiteral("quarterdeck.access(uuid[],bigint[],bytea[]): quarterdeck_app"),
            QStringLiteral("quarterdeck.access(uuid[],bigint[],bytea[]): quarterdeck_manager"),
            QStringLiteral("quarterdeck.access(uuid[],bigint[],bytea[]): quarterdeck_redactor"),
            QStringLiteral("quarterdeck.append(uuid,uuid[],uuid[],bigint[],bigint[],bigint[],text[],bytea[],text[],bytea[]): "
                           "quarterdeck_app"),
            QStringLiteral("quarterdeck.at_ms(bigint): quarterdeck_bi"),
            QStringLiteral("quarterdeck.at_ms(bigint): quarterdeck_manager"),
            QStringLiteral("quarterdeck.hello(): quarterdeck_app"),
            QStringLiteral("quarterdeck.hello(): quarterdeck_manager"),
            QStringLiteral("quarterdeck.hello(): quarterdeck_redactor"),
            QStringLiteral("quarterdeck.is_member(uuid): quarterdeck_app"),
            QStringLiteral("quarterdeck.is_member(uuid): quarterdeck_manager"),
            QStringLiteral("quarterdeck.is_member(uuid): quarterdeck_redactor"),
            QStringLiteral("quarterdeck.news(xid8): quarterdeck_app"),
            QStringLiteral("quarterdeck.news(xid8): quarterdeck_manager"),
            QStringLiteral("quarterdeck.news(xid8): quarterdeck_redactor"),
            QStringLiteral("quarterdeck.open_fold(uuid,boolean): quarterdeck_bi"),
            QStringLiteral("quarterdeck.open_fold(uuid,boolean): quarterdeck_manager"),
            QStringLiteral("quarterdeck.poll(): quarterdeck_app"),
            QStringLiteral("quarterdeck.poll(): quarterdeck_manager"),
            QStringLiteral("quarterdeck.poll(): quarterdeck_redactor"),
            QStringLiteral("quarterdeck.present(uuid,boolean,text): quarterdeck_app"),
            QStringLiteral("quarterdeck.present(uuid,boolean,text): quarterdeck_manager"),
            QStringLiteral("quarterdeck.pull(uuid,bigint,integer): quarterdeck_app"),
            QStringLiteral("quarterdeck.pull(uuid,bigint,integer): quarterdeck_manager"),
            QStringLiteral("quarterdeck.pull(uuid,bigint,integer): quarterdeck_redactor"),
            QStringLiteral("quarterdeck.redact(uuid,text): quarterdeck_redactor"),
            QStringLiteral("quarterdeck.time_in_severity(quarterdeck.folded_segment[],bigint): quarterdeck_bi"),
            QStringLiteral("quarterdeck.time_in_severity(quarterdeck.folded_segment[],bigint): quarterdeck_manager"),
        };
        QCOMPARE(list("SELECT p.oid::regprocedure || ': ' || CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE a.grantee::regrole::text "
                      "END FROM pg_proc p, "
                      "aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a WHERE p.pronamespace IN "
                      "('quarterdeck'::regnamespace, "
                      "'bi'::regnamespace) AND a.grantee <> p.proowner"),
                 allowed);
    }

    void aNewFunctionIsNobodysToCall()
    {
        QVERIFY(m_super
                    ->run(QStringLiteral("BEGIN; SET ROLE quarterdeck_owner; CREATE FUNCTION quarterdeck.planted() RETURNS int "
                                         "LANGUAGE sql AS 'SELECT 1'"))
                    .ok());
        QCOMPARE(
            m_super->run(QStringLiteral("SELECT has_function_privilege('quarterdeck_app', 'quarterdeck.planted()', 'EXECUTE')"))
                .value(),
            QStringLiteral("f"));
        QVERIFY(m_super->run(QStringLiteral("ROLLBACK")).ok());
    }

    void everyDefinerFixesItsSearchPathAndBelongsToTheOwner()
    {
        QCOMPARE(list("SELECT p.oid::regprocedure::text FROM pg_proc p WHERE p.pronamespace IN ('quarterdeck'::regnamespace, "
                      "'bi'::regnamespace) "
                      "AND (p.proowner <> 'quarterdeck_owner'::regrole OR (p.prosecdef AND NOT coalesce(p.proconfig, '{}') @> "
                      "ARRAY['search_path=pg_catalog, pg_temp']))"),
                 QStringList());
        QCOMPARE(list("SELECT p.proname::text FROM pg_proc p WHERE p.prosecdef AND p.pronamespace IN "
                      "('quarterdeck'::regnamespace, 'bi'::regnamespace)"),
                 (QStringList{QStringLiteral("access"), QStringLiteral("append"), QStringLiteral("is_member"),
                              QStringLiteral("open_fold"), QStringLiteral("present"), QStringLiteral("redact")}));
    }

    void everyViewKeepsPrivateIncidentsOut()
    {
        QCOMPARE(list("SELECT c.oid::regclass::text FROM pg_class c WHERE c.relkind = 'm' AND c.relnamespace IN "
                      "('quarterdeck'::regnamespace, 'bi'::regnamespace)"),
                 QStringList()); // a materialised view has no row-level security
        const char *const ownersRights = "SELECT c.oid::regclass::text FROM pg_class c WHERE c.relkind = 'v' AND c.relnamespace IN "
                                         "('quarterdeck'::regnamespace, 'bi'::regnamespace) AND NOT coalesce(c.reloptions, '{}') @> "
                                         "'{security_invoker=true}'";
        QCOMPARE(list(ownersRights),
                 (QStringList{QStringLiteral("bi.entry"), QStringLiteral("bi.incident"), QStringLiteral("bi.role_tenure")}));
        QCOMPARE(list(QByteArray(ownersRights)
                      + " AND NOT (coalesce(c.reloptions, '{}') @> '{security_barrier=true}' AND pg_get_viewdef(c.oid) LIKE "
                        "'%NOT h.restricted%')"),
                 QStringList());
    }

    void everyReportColumnSaysWhatItIs()
    {
        QCOMPARE(list("SELECT a.attrelid::regclass || '.' || a.attname FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid "
                      "WHERE c.relnamespace = 'bi'::regnamespace AND a.attnum > 0 AND NOT a.attisdropped AND "
                      "col_description(a.attrelid, a.attnum) IS NULL"),
                 QStringList());
    }

    void theLogsTriggersAreAlwaysOn()
    {
        QCOMPARE(list("SELECT t.tgrelid::regclass || ' ' || t.tgname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid "
                      "WHERE c.relnamespace = 'quarterdeck'::regnamespace AND NOT t.tgisinternal AND t.tgenabled <> 'A'"),
                 QStringList());
        // 2 = before; 4, 8, 16, 32 = insert, delete, update, truncate
        QCOMPARE(
            list("SELECT t.tgrelid::regclass || ' ' || bit_or(t.tgtype & 56)::text FROM pg_trigger t JOIN pg_class c ON c.oid = "
                 "t.tgrelid "
                 "WHERE c.relnamespace = 'quarterdeck'::regnamespace AND NOT t.tgisinternal GROUP BY t.tgrelid"),
            (QStringList{QStringLiteral("quarterdeck.body 56"), QStringLiteral("quarterdeck.event 56"),
                         QStringLiteral("quarterdeck.head 40"), QStringLiteral("quarterdeck.member 32")}));
    }

    void nobodyLogsInAsOwnerAndNobodyPassesRowSecurity()
    {
        QCOMPARE(list("SELECT rolname::text FROM pg_roles WHERE rolname LIKE 'quarterdeck\\_%' AND (rolcanlogin OR rolsuper OR "
                      "rolbypassrls OR rolcreaterole OR rolcreatedb)"),
                 QStringList());
        QCOMPARE(list("SELECT m.member::regrole::text FROM pg_auth_members m WHERE m.roleid = 'quarterdeck_owner'::regrole"),
                 QStringList{QStringLiteral("quarterdeck_migrate")});
        QCOMPARE(list("SELECT c.oid::regclass::text FROM pg_class c WHERE c.relnamespace IN ('quarterdeck'::regnamespace, "
                      "'bi'::regnamespace) "
                      "AND c.relowner <> 'quarterdeck_owner'::regrole"),
                 QStringList());
    }

    void thePublicHasNoRightAnywhere()
    {
        QCOMPARE(
            list(
                "SELECT 'database ' || a.privilege_type FROM pg_database d, aclexplode(d.datacl) a WHERE d.datname = "
                "current_database() AND a.grantee = 0 "
                "UNION ALL SELECT n.nspname || ' ' || a.privilege_type FROM pg_namespace n, aclexplode(n.nspacl) a "
                "WHERE n.nspname IN ('public', 'quarterdeck', 'bi') AND a.grantee = 0 "
                "UNION ALL SELECT t.oid::regtype || ' ' || a.privilege_type FROM pg_type t, aclexplode(coalesce(t.typacl, "
                "acldefault('T', t.typowner))) a "
                "WHERE t.typnamespace IN ('quarterdeck'::regnamespace, 'bi'::regnamespace) AND t.typtype = 'c' AND a.grantee = 0 "
                "AND t.typname LIKE 'folded%'"),
            QStringList());
        QCOMPARE(list("SELECT a.grantee::regrole || ' ' || a.privilege_type FROM pg_database d, aclexplode(d.datacl) a WHERE "
                      "d.datname = current_database() "
                      "AND a.grantee <> d.datdba"),
                 (QStringList{QStringLiteral("quarterdeck_app CONNECT"), QStringLiteral("quarterdeck_bi CONNECT"),
                              QStringLiteral("quarterdeck_manager CONNECT"), QStringLiteral("quarterdeck_migrate CONNECT"),
                              QStringLiteral("quarterdeck_redactor CONNECT")}));
    }

    void sessionsCannotWaitForEver()
    {
        QCOMPARE(list("SELECT unnest(setconfig) FROM pg_db_role_setting s JOIN pg_database d ON d.oid = s.setdatabase WHERE "
                      "d.datname = current_database()"),
                 (QStringList{QStringLiteral("idle_in_transaction_session_timeout=10s"), QStringLiteral("lock_timeout=3s"),
                              QStringLiteral("statement_timeout=30s")}));
    }

private:
    static constexpr const char *kUnprotectedTables =
        "SELECT c.oid::regclass::text FROM pg_class c WHERE c.relkind IN ('r','p','f') AND c.relnamespace IN "
        "('quarterdeck'::regnamespace, "
        "'bi'::regnamespace) AND c.oid <> 'quarterdeck.meta'::regclass AND NOT (c.relrowsecurity AND EXISTS (SELECT FROM "
        "pg_policy p WHERE p.polrelid = c.oid))";

    /// First column, sorted.
    QStringList list(const QByteArray &sql)
    {
        const PgRows rows = m_super->run(QString::fromLatin1(sql));
        if (!rows.ok())
            return {QStringLiteral("failed: ") + rows.message};
        QStringList out;
        for (const auto &row : rows.rows)
            out.append(row.first().value_or(QString()));
        out.sort();
        return out;
    }

    SharedDatabase m_database;
    std::unique_ptr<PgSession> m_super;
};

QUARTERDECK_TEST(CatalogueTest);
#include "tst_catalogue.moc"
