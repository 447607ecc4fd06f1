-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who is on which incident, and who is typing. Nobody is woken for it; consoles read it when they poll.
SET ROLE quarterdeck_owner;

CREATE FUNCTION quarterdeck.present(incident uuid, typing boolean, console text) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    DELETE FROM quarterdeck.presence p WHERE p.seen < clock_timestamp() - interval '1 hour';
    -- An incident that the caller may not see is no incident: whether it exists shows nowhere.
    INSERT INTO quarterdeck.presence AS p (login, console, incident, typing, seen)
    SELECT session_user, left($3, 255), v.incident, v.incident IS NOT NULL AND coalesce($2, false), clock_timestamp()
      FROM (SELECT (SELECT h.incident FROM quarterdeck.head h
                     WHERE h.incident = $1 AND (NOT h.restricted OR quarterdeck.is_member(h.incident))) AS incident) v
    ON CONFLICT (login, console) DO UPDATE SET incident = excluded.incident, typing = excluded.typing, seen = excluded.seen;
$$;
COMMENT ON FUNCTION quarterdeck.present(uuid, boolean, text) IS 'I am here: on this incident (NULL: none), typing or not. To be said every few seconds.';

CREATE VIEW quarterdeck.who WITH (security_invoker = true, security_barrier = true) AS
    SELECT p.login, p.console, p.incident, p.typing, (extract(epoch FROM p.seen) * 1000000)::bigint AS seen_us
      FROM quarterdeck.presence p WHERE p.seen > clock_timestamp() - interval '20 seconds';
COMMENT ON VIEW quarterdeck.who IS 'Everyone who said within the last 20 seconds that they are here.';

GRANT EXECUTE ON FUNCTION quarterdeck.present(uuid, boolean, text) TO quarterdeck_app, quarterdeck_manager;
GRANT SELECT ON quarterdeck.who TO quarterdeck_app, quarterdeck_manager;

UPDATE quarterdeck.meta SET schema_version = 7;
RESET ROLE;
