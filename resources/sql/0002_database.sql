-- SPDX-License-Identifier: GPL-3.0-or-later
-- What holds for the whole database: who may connect, no temporary tables, no waiting for ever.

DO $$
DECLARE
    db text := pg_catalog.current_database();
BEGIN
    IF getdatabaseencoding() <> 'UTF8' THEN
        RAISE EXCEPTION 'The database % keeps text as %. Quarterdeck needs one that keeps UTF8.', db, getdatabaseencoding()
            USING HINT = format('Make it anew: CREATE DATABASE %I ENCODING ''UTF8'' LOCALE ''C.UTF-8'' TEMPLATE template0.', db);
    END IF;
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', db);
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO quarterdeck_migrate, quarterdeck_app, quarterdeck_manager, quarterdeck_bi, quarterdeck_redactor', db);
    EXECUTE format('ALTER DATABASE %I SET lock_timeout = ''3s''', db);
    EXECUTE format('ALTER DATABASE %I SET idle_in_transaction_session_timeout = ''10s''', db);
    EXECUTE format('ALTER DATABASE %I SET statement_timeout = ''30s''', db);
END $$;

REVOKE ALL ON SCHEMA public FROM PUBLIC;

-- A new function or type is nobody's to use until it is granted.
ALTER DEFAULT PRIVILEGES FOR ROLE quarterdeck_owner REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE quarterdeck_owner REVOKE USAGE ON TYPES FROM PUBLIC;

CREATE SCHEMA quarterdeck AUTHORIZATION quarterdeck_owner;
CREATE SCHEMA bi AUTHORIZATION quarterdeck_owner;
