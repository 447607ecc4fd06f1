-- SPDX-License-Identifier: GPL-3.0-or-later
-- Runs after 0001 and before the others. Who installs or upgrades becomes the owner for the length of the transaction; a superuser need not.
DO $$
BEGIN
    IF NOT (SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user) AND current_user <> 'quarterdeck_migrate' THEN
        EXECUTE format('GRANT quarterdeck_owner TO %I', current_user);
    END IF;
END $$;
