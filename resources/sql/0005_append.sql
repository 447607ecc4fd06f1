-- SPDX-License-Identifier: GPL-3.0-or-later
-- The only way in. One round trip, one incident, all or nothing.
SET ROLE quarterdeck_owner;

-- SHA-256 of 'QDC1' | incident | id | length and author | device | device_seq | base_seq | hlc | length and kind | body hash.
-- Numbers are 8 bytes, lengths 4, big-endian; text is UTF-8. Every console computes the same.
CREATE FUNCTION quarterdeck.content_hash(incident uuid, id uuid, author text, device uuid, device_seq bigint, base_seq bigint, hlc bigint,
                                         kind text, body_hash bytea) RETURNS bytea
LANGUAGE sql STABLE RETURN -- bound to its parts when it is made, so it needs no search path; not IMMUTABLE, or it is not inlined (convert_to)
    sha256('QDC1'::bytea || uuid_send(incident) || uuid_send(id)
           || int4send(octet_length(convert_to(author, 'UTF8'))) || convert_to(author, 'UTF8')
           || uuid_send(device) || int8send(device_seq) || int8send(base_seq) || int8send(hlc)
           || int4send(octet_length(convert_to(kind, 'UTF8'))) || convert_to(kind, 'UTF8') || body_hash);

-- SHA-256 of 'QDH1' | hash of the event before (zeros for the first) | content hash | seq | received_us.
CREATE FUNCTION quarterdeck.chain_hash(previous bytea, content bytea, seq bigint, received_us bigint) RETURNS bytea
LANGUAGE sql IMMUTABLE RETURN sha256('QDH1'::bytea || previous || content || int8send(seq) || int8send(received_us));

-- The server's clock, microseconds since 1970 UTC.
CREATE FUNCTION quarterdeck.now_us() RETURNS bigint
LANGUAGE sql VOLATILE RETURN (extract(epoch FROM clock_timestamp()) * 1000000)::bigint;

-- What an event says about who may see the incident takes effect with the event itself: before anyone can read it.
CREATE FUNCTION quarterdeck.apply_access(stream uuid, writer text, kind text, content jsonb) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    said    jsonb := content -> 'p';
    people  text[];
    private boolean;
BEGIN
    IF kind = 'incident.declared' THEN
        IF said -> 'private' IS DISTINCT FROM 'true'::jsonb THEN
            RETURN; -- only access.changed opens what is private
        END IF;
        private := true;
        people := array_remove(ARRAY[writer, CASE WHEN jsonb_typeof(said -> 'commander') = 'string' THEN said ->> 'commander' END], NULL);
    ELSE
        private := said -> 'private' IS NOT DISTINCT FROM 'true'::jsonb;
        IF content -> 'v' IS DISTINCT FROM '1'::jsonb OR jsonb_typeof(said -> 'members') IS DISTINCT FROM 'array' AND private
           OR jsonb_typeof(said -> 'private') IS DISTINCT FROM 'boolean' THEN
            RAISE EXCEPTION 'The change of access cannot be read.' USING ERRCODE = '22023';
        END IF;
        IF private THEN
            SELECT array_agg(m #>> '{}') INTO people FROM jsonb_array_elements(said -> 'members') m WHERE jsonb_typeof(m) = 'string';
        END IF;
        IF private AND coalesce(cardinality(array_remove(people, '')), 0) <> jsonb_array_length(said -> 'members') OR private AND people IS NULL THEN
            RAISE EXCEPTION 'A private incident needs members.' USING ERRCODE = '22023';
        END IF;
    END IF;
    DELETE FROM quarterdeck.member m WHERE m.incident = stream;
    IF private THEN
        INSERT INTO quarterdeck.member (incident, who) SELECT stream, p FROM unnest(people) p WHERE p <> '' ON CONFLICT DO NOTHING;
    END IF;
    UPDATE quarterdeck.head h SET restricted = private WHERE h.incident = stream;
END $$;

-- events: an array of 1 to 500 objects {id, device, device_seq, base_seq, hlc, kind, salt, body, hash}; salt and hash in hex.
-- Refusals: 22023 cannot be read or the hash differs; 23505 the id, or (device, device_seq), belongs to another event; 42501 private.
CREATE FUNCTION quarterdeck.append(incident uuid, events jsonb)
RETURNS TABLE (event_id uuid, seq bigint, duplicate boolean)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET plan_cache_mode = force_generic_plan AS $$ -- its few statements are planned once a connection, not once a call
#variable_conflict use_column
DECLARE
    stream   ALIAS FOR $1;
    writer   text := session_user;
    top      quarterdeck.head;
    known    record;
    given    record;
    content  jsonb;
    digest   bytea;
    whole    bytea;
    chain    bytea;
    arrived  bigint;
    usual    text := ''; -- a kind that was found good
    written  quarterdeck.event[] := '{}'; -- inserted together at the end: a row at a time costs three times as much
    said     quarterdeck.body[] := '{}';
    readable boolean := false;
    anyknown boolean := true;
BEGIN
    IF stream IS NULL OR jsonb_typeof($2) IS DISTINCT FROM 'array' OR jsonb_array_length($2) NOT BETWEEN 1 AND 500 THEN
        RAISE EXCEPTION 'One append takes 1 to 500 events of one incident.' USING ERRCODE = '22023';
    END IF;

    -- The serialiser: held until the rows are visible to everyone.
    LOOP
        SELECT * INTO top FROM quarterdeck.head h WHERE h.incident = stream FOR UPDATE;
        EXIT WHEN FOUND;
        INSERT INTO quarterdeck.head (incident) VALUES (stream) ON CONFLICT DO NOTHING;
    END LOOP;
    arrived := quarterdeck.now_us();

    -- One look for all of several, because each block that may fail costs as much as the rest of an event. One alone is looked at below.
    IF jsonb_array_length($2) > 1 THEN
        BEGIN
            SELECT bool_and(coalesce(jsonb_typeof((e ->> 'body')::jsonb) = 'object', false)) INTO readable FROM jsonb_array_elements($2) e;
        EXCEPTION WHEN data_exception OR program_limit_exceeded THEN
            readable := false;
        END;
        IF (SELECT count(*) <> count(DISTINCT e ->> 'id') FROM jsonb_array_elements($2) e) THEN
            RAISE EXCEPTION 'An event stands twice in one append.' USING ERRCODE = '22023';
        END IF;
        anyknown := EXISTS (SELECT FROM quarterdeck.event e JOIN jsonb_array_elements($2) x ON e.event_id = (x ->> 'id')::uuid);
    END IF;

    FOR given IN
        SELECT (e ->> 'id')::uuid AS id, (e ->> 'device')::uuid AS device, (e ->> 'device_seq')::bigint AS device_seq,
               (e ->> 'base_seq')::bigint AS base_seq, (e ->> 'hlc')::bigint AS hlc, e ->> 'kind' AS kind,
               decode(e ->> 'salt', 'hex') AS salt, e ->> 'body' AS body, decode(e ->> 'hash', 'hex') AS hash
          FROM jsonb_array_elements($2) WITH ORDINALITY AS x (e, place) ORDER BY place
    LOOP
        IF top.restricted AND NOT EXISTS (SELECT FROM quarterdeck.member m WHERE m.incident = stream AND m.who = writer) THEN
            RAISE EXCEPTION 'This incident is private and % is not a member of it.', writer USING ERRCODE = '42501';
        END IF;
        IF given.id IS NULL OR given.device IS NULL OR given.device_seq IS NULL OR given.base_seq IS NULL OR given.hlc IS NULL
           OR given.kind IS NULL OR given.salt IS NULL OR given.body IS NULL OR given.hash IS NULL OR length(given.salt) <> 16 THEN
            RAISE EXCEPTION 'An event lacks a part.' USING ERRCODE = '22023';
        END IF;

        digest := sha256(given.salt || convert_to(given.body, 'UTF8'));
        whole := quarterdeck.content_hash(stream, given.id, writer, given.device, given.device_seq, given.base_seq, given.hlc, given.kind, digest);
        IF anyknown THEN
            SELECT e.incident, e.seq, e.content_hash INTO known FROM quarterdeck.event e WHERE e.event_id = given.id;
        END IF;
        IF anyknown AND FOUND THEN
            IF known.incident <> stream OR known.content_hash <> whole THEN
                RAISE EXCEPTION 'Event % is there already and says something else.', given.id
                    USING ERRCODE = '23505', CONSTRAINT = 'event_id_once', SCHEMA = 'quarterdeck', TABLE = 'event';
            END IF;
            event_id := given.id;
            seq := known.seq;
            duplicate := true;
            RETURN NEXT;
            CONTINUE;
        END IF;

        IF whole <> given.hash THEN
            RAISE EXCEPTION 'The hash of event % is not the hash of what arrived.', given.id
                USING ERRCODE = '22023', HINT = format('Events are hashed with the login as author: %s.', writer);
        END IF;
        IF given.kind <> usual AND given.kind !~ '^[a-z][a-z0-9_.]{0,63}$' THEN
            RAISE EXCEPTION 'The kind of event % cannot be one.', given.id USING ERRCODE = '22023';
        END IF;
        usual := given.kind;
        IF given.kind = 'event.redacted' THEN
            RAISE EXCEPTION 'A redaction is written by quarterdeck.redact() only.' USING ERRCODE = '42501';
        END IF;
        IF octet_length(given.body) > 65536 THEN
            RAISE EXCEPTION 'Event % is longer than 65536 bytes.', given.id USING ERRCODE = '22023';
        END IF;
        IF NOT readable THEN
            BEGIN
                content := given.body::jsonb;
            EXCEPTION WHEN data_exception OR program_limit_exceeded THEN
                content := NULL;
            END;
        END IF;
        IF NOT readable AND jsonb_typeof(content) IS DISTINCT FROM 'object' THEN
            RAISE EXCEPTION 'The body of event % is no JSON object that PostgreSQL can read.', given.id USING ERRCODE = '22023';
        END IF;

        top.last_seq := top.last_seq + 1;
        chain := quarterdeck.chain_hash(top.head_hash, whole, top.last_seq, arrived);
        written := written || ROW(stream, top.last_seq, given.id, writer, given.device, given.device_seq, given.base_seq, given.hlc, given.kind,
                                  digest, arrived, whole, top.head_hash, chain)::quarterdeck.event;
        said := said || ROW(given.id, stream, given.salt, given.body)::quarterdeck.body;
        top.head_hash := chain;
        IF given.kind IN ('incident.declared', 'access.changed') THEN
            PERFORM quarterdeck.apply_access(stream, writer, given.kind, given.body::jsonb);
            SELECT h.restricted INTO top.restricted FROM quarterdeck.head h WHERE h.incident = stream;
        END IF;
        event_id := given.id;
        seq := top.last_seq;
        duplicate := false;
        RETURN NEXT;
    END LOOP;

    IF cardinality(written) > 0 THEN
        INSERT INTO quarterdeck.event (incident, seq, event_id, author, device, device_seq, base_seq, hlc, kind, body_hash, received_us,
                                       content_hash, prev_hash, hash)
        SELECT w.incident, w.seq, w.event_id, w.author, w.device, w.device_seq, w.base_seq, w.hlc, w.kind, w.body_hash, w.received_us,
               w.content_hash, w.prev_hash, w.hash FROM unnest(written) w;
        INSERT INTO quarterdeck.body (event_id, incident, salt, body) SELECT s.event_id, s.incident, s.salt, s.body FROM unnest(said) s;
        UPDATE quarterdeck.head h SET last_seq = top.last_seq, head_hash = top.head_hash, changed = pg_current_xact_id() WHERE h.incident = stream;
        PERFORM pg_notify('quarterdeck_wake', ''); -- one channel, no payload: everyone may listen
    END IF;
END $$;
GRANT EXECUTE ON FUNCTION quarterdeck.append(uuid, jsonb) TO quarterdeck_app;

UPDATE quarterdeck.meta SET schema_version = 5;
RESET ROLE;
