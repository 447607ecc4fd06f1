-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who there is. Roles belong to the whole server, so they may exist already because of another Quarterdeck database on it.
-- Run as a superuser, or as the owner of the database with CREATEROLE. `quarterdeckctl database init --print` prints all files in the order
-- they run, as one transaction for psql.

DO $$
DECLARE
    wanted record;
BEGIN
    FOR wanted IN
        SELECT * FROM (VALUES
            ('quarterdeck_owner',    'owns every table; nobody logs in as it'),
            ('quarterdeck_migrate',  'upgrades, by SET ROLE quarterdeck_owner; give it LOGIN for an upgrade and take it back'),
            ('quarterdeck_app',      'people who respond: they read and append, nobody changes or removes'),
            ('quarterdeck_manager',  'people who watch: they read the log and the reports'),
            ('quarterdeck_bi',       'dashboards: they read the schema bi and nothing else'),
            ('quarterdeck_redactor', 'takes out a text by law; the log keeps that it was there, and its hash')) AS v (name, meaning)
    LOOP
        IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = wanted.name) THEN
            EXECUTE format('CREATE ROLE %I NOLOGIN NOINHERIT', wanted.name);
            EXECUTE format('COMMENT ON ROLE %I IS %L', wanted.name, 'Quarterdeck: ' || wanted.meaning);
        END IF;
    END LOOP;
END $$;

DO $$
BEGIN
    IF NOT pg_catalog.pg_has_role('quarterdeck_migrate', 'quarterdeck_owner', 'MEMBER') THEN
        GRANT quarterdeck_owner TO quarterdeck_migrate;
    END IF;
END $$;
