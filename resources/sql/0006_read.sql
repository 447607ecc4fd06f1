-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a console asks. With the caller's own rights, so that row-level security decides what it gets.
-- They are planned once a connection (planning costs five times as much as the answer), perhaps while the log is still empty. Such a plan does
-- not know how little is asked for, so what belongs to a row is fetched row by row (LATERAL), by its key (no seqscan), and nothing is
-- compiled (jit). A console sets all three for its connection, too.
SET ROLE quarterdeck_owner;

CREATE FUNCTION quarterdeck.hello()
RETURNS TABLE (store_id uuid, epoch integer, schema_version integer, min_client integer, login text, may_write boolean, server_us bigint,
               server_version integer, backend_pid integer)
LANGUAGE sql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
    SELECT m.store_id, m.epoch, m.schema_version, m.min_client, session_user::text, pg_has_role(session_user, 'quarterdeck_app', 'USAGE'),
           (extract(epoch FROM clock_timestamp()) * 1000000)::bigint, current_setting('server_version_num')::integer, pg_backend_pid()
      FROM quarterdeck.meta m
$$;
COMMENT ON FUNCTION quarterdeck.hello() IS 'Which log this is, who the caller is to it, and what time it is here.';

-- Which incidents moved since the mark of an earlier poll on the same connection: the newest event of each, as packed() writes it. The mark
-- is the oldest transaction still running then: whatever commits later is at or above it, so nothing is skipped; some rows may come twice,
-- which costs nothing. No row: nothing moved, and the mark stays. Every console asks this at every wake-up, two hundred at once: it is bound
-- to its parts when it is made, so that it needs no search path and becomes a part of the statement that calls it.
CREATE FUNCTION quarterdeck.news(since xid8)
RETURNS TABLE (mark xid8, newest bytea)
LANGUAGE sql STABLE BEGIN ATOMIC
    SELECT pg_snapshot_xmin(pg_current_snapshot()), h.newest FROM quarterdeck.head h WHERE h.changed >= since;
END;
COMMENT ON FUNCTION quarterdeck.news(xid8) IS 'Of each incident that moved since a mark, its newest event.';

-- All incidents, without their events; one row that carries only the mark when there is none.
CREATE FUNCTION quarterdeck.poll()
RETURNS TABLE (mark xid8, incident uuid, last_seq bigint, head_hash bytea)
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp SET jit = off SET enable_seqscan = on AS $$ -- all heads are all of a table
    SELECT pg_snapshot_xmin(pg_current_snapshot()), h.incident, h.last_seq, h.head_hash
      FROM (SELECT) AS one LEFT JOIN quarterdeck.head h ON true
$$;
COMMENT ON FUNCTION quarterdeck.poll() IS 'All incidents that the caller may see.';

CREATE FUNCTION quarterdeck.pull(incident uuid, after_seq bigint, max integer)
RETURNS TABLE (seq bigint, event_id uuid, author text, device uuid, device_seq bigint, base_seq bigint, hlc bigint, kind text, salt bytea,
               body text, body_hash bytea, content_hash bytea, prev_hash bytea, hash bytea, received_us bigint)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan SET jit = off
SET enable_seqscan = off AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY
        SELECT e.seq, e.event_id, e.author, e.device, e.device_seq, e.base_seq, e.hlc, e.kind, b.salt, b.body, e.body_hash, e.content_hash,
               e.prev_hash, e.hash, e.received_us
          FROM (SELECT * FROM quarterdeck.event x WHERE x.incident = $1 AND x.seq > $2 ORDER BY x.seq LIMIT $3) e
          LEFT JOIN LATERAL (SELECT y.salt, y.body FROM quarterdeck.body y WHERE y.event_id = e.event_id LIMIT 1) b ON true
         ORDER BY e.seq;
END $$;
COMMENT ON FUNCTION quarterdeck.pull(uuid, bigint, integer) IS 'Events of one incident in order. Salt and body are NULL for a redacted one.';

-- Why incidents that a console knows are absent from a complete poll: taken away from this login, or not on this server (restored from an
-- older backup, another store). With the owner's rights, because absence alone proves nothing; but of what the caller may not see it
-- confirms only what he shows that he had: the chain hash of an event. One answer per question, in order.
CREATE FUNCTION quarterdeck.access(incidents uuid[], seqs bigint[], hashes bytea[])
RETURNS TABLE (is_there boolean, is_ours boolean, holds_all boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT a.ours OR a.held, a.ours, a.held
      FROM unnest($1, $2, $3) WITH ORDINALITY AS q (stream, at_seq, its_hash, place)
     CROSS JOIN LATERAL (
            SELECT EXISTS (SELECT FROM quarterdeck.head h
                            WHERE h.incident = q.stream AND (NOT h.restricted OR quarterdeck.is_member(h.incident))) AS ours,
                   EXISTS (SELECT FROM quarterdeck.event e
                            WHERE e.incident = q.stream AND e.seq = q.at_seq AND e.hash = q.its_hash) AS held) a
     ORDER BY q.place
$$;
COMMENT ON FUNCTION quarterdeck.access(uuid[], bigint[], bytea[]) IS 'Is an incident ours, and does the server hold what we have of it?';

GRANT EXECUTE ON FUNCTION quarterdeck.hello(), quarterdeck.news(xid8), quarterdeck.poll(), quarterdeck.pull(uuid, bigint, integer),
                          quarterdeck.access(uuid[], bigint[], bytea[])
    TO quarterdeck_app, quarterdeck_manager, quarterdeck_redactor;

UPDATE quarterdeck.meta SET schema_version = 6;
RESET ROLE;
