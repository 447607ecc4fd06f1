-- SPDX-License-Identifier: GPL-3.0-or-later
-- Runs last. Nobody who logs in stays the owner.
DO $$
BEGIN
    IF NOT (SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user) AND current_user <> 'quarterdeck_migrate' THEN
        EXECUTE format('REVOKE quarterdeck_owner FROM %I', current_user);
    END IF;
END $$;
