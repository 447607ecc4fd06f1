-- SPDX-License-Identifier: GPL-3.0-or-later
-- The only way in. One round trip, one incident, all or nothing.
SET ROLE quarterdeck_owner;

-- 'QDC1' | incident | id | length and author | device | device_seq | base_seq | hlc | length and kind | body hash.
-- Numbers are 8 bytes, lengths 4, big-endian; text is UTF-8. An event's content_hash is the SHA-256; every console computes the same.
CREATE FUNCTION quarterdeck.parts(incident uuid, id uuid, author text, device uuid, device_seq bigint, base_seq bigint, hlc bigint, kind text,
                                  body_hash bytea) RETURNS bytea
LANGUAGE sql STABLE RETURN -- bound to its parts when it is made, so it needs no search path; not IMMUTABLE, or it is not inlined (convert_to)
    'QDC1'::bytea || uuid_send(incident) || uuid_send(id) || int4send(octet_length(convert_to(author, 'UTF8'))) || convert_to(author, 'UTF8')
        || uuid_send(device) || int8send(device_seq) || int8send(base_seq) || int8send(hlc)
        || int4send(octet_length(convert_to(kind, 'UTF8'))) || convert_to(kind, 'UTF8') || body_hash;

-- SHA-256 of 'QDH1' | hash of the event before (zeros for the first) | content hash | seq | received_us.
CREATE FUNCTION quarterdeck.chain_hash(previous bytea, content bytea, seq bigint, received_us bigint) RETURNS bytea
LANGUAGE sql IMMUTABLE RETURN sha256('QDH1'::bytea || previous || content || int8send(seq) || int8send(received_us));

-- An event as one value, because every column of an answer costs each of two hundred consoles: seq | its chain hash | received_us | salt |
-- length and parts() | body. Numbers are 8 bytes, the length 4, big-endian; the rest is UTF-8.
CREATE FUNCTION quarterdeck.packed(seq bigint, hash bytea, received_us bigint, salt bytea, parts bytea, body text) RETURNS bytea
LANGUAGE sql STABLE RETURN
    int8send(seq) || hash || int8send(received_us) || salt || int4send(octet_length(parts)) || parts || convert_to(body, 'UTF8');

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

-- Nine arrays describe the same 1 to 500 events. The answer is their places in order, with a minus sign where the event was here already.
-- Refusals: 22023 cannot be read or the hash differs; 23505 the id, or (device, device_seq), belongs to another event; 42501 private, or not
-- to be written here. It wakes nobody: NOTIFY lets one commit at a time through to the disk, so a console says
-- NOTIFY quarterdeck_wake (without a payload: everyone may listen) when this is committed, and writers on different incidents share a flush.
CREATE FUNCTION quarterdeck.append(incident uuid, ids uuid[], devices uuid[], device_seqs bigint[], base_seqs bigint[], hlcs bigint[],
                                   kinds text[], salts bytea[], bodies text[], hashes bytea[]) RETURNS bigint[]
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
-- Its few statements are planned once a connection, not once a call; perhaps while the log is still empty, so by keys however small it is.
SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
DECLARE
    stream   ALIAS FOR $1;
    n        CONSTANT integer := cardinality(ids);
    writer   CONSTANT text := session_user;
    -- What the parts of all events have in common (see parts()).
    whose    CONSTANT bytea := int4send(octet_length(convert_to(writer, 'UTF8'))) || convert_to(writer, 'UTF8');
    whence   CONSTANT bytea := 'QDC1'::bytea || uuid_send(stream);
    sort     bytea; -- the kind's part, while the kind stays the same
    usual    text;
    top      quarterdeck.head;
    known    record;
    digest   bytea;
    said     bytea; -- the parts
    whole    bytea;
    latest   bytea; -- the parts of the last new one
    last     integer;
    arrived  bigint;
    readable boolean := false; -- all of them
    good     boolean := true;  -- this one
    anyknown boolean := true;
    first    bigint;
    -- What is to be written, together at the end: a row at a time costs three times as much. Places of what is known are negative.
    places   bigint[] := '{}';
    digests  bytea[] := '{}';
    befores  bytea[] := '{}';
    chains   bytea[] := '{}';
BEGIN
    IF stream IS NULL OR coalesce(n NOT BETWEEN 1 AND 500 OR cardinality(devices) <> n OR cardinality(device_seqs) <> n
       OR cardinality(base_seqs) <> n OR cardinality(hlcs) <> n OR cardinality(kinds) <> n OR cardinality(salts) <> n
       OR cardinality(bodies) <> n OR cardinality(hashes) <> n, true) THEN
        RAISE EXCEPTION 'One append takes 1 to 500 events of one incident.' USING ERRCODE = '22023';
    END IF;

    -- The serialiser: held until the rows are visible to everyone.
    LOOP
        SELECT * INTO top FROM quarterdeck.head h WHERE h.incident = stream FOR UPDATE;
        EXIT WHEN FOUND;
        INSERT INTO quarterdeck.head (incident) VALUES (stream) ON CONFLICT DO NOTHING;
    END LOOP;
    arrived := quarterdeck.now_us();
    first := top.last_seq;

    -- One look for all of several, because each block that may fail costs as much as the rest of an event. One alone is looked at below.
    IF n > 1 THEN
        BEGIN
            SELECT bool_and(jsonb_typeof(b::jsonb) = 'object') INTO readable FROM unnest(bodies) b;
        EXCEPTION WHEN data_exception OR program_limit_exceeded THEN
            readable := false;
        END;
        anyknown := EXISTS (SELECT FROM quarterdeck.event e WHERE e.event_id = ANY (ids));
    END IF;

    FOR i IN 1 .. n LOOP
        IF top.restricted THEN
            IF NOT EXISTS (SELECT FROM quarterdeck.member m WHERE m.incident = stream AND m.who = writer) THEN
                RAISE EXCEPTION 'This incident is private and % is not a member of it.', writer USING ERRCODE = '42501';
            END IF;
        END IF;
        IF kinds[i] IS DISTINCT FROM usual THEN
            usual := kinds[i];
            sort := int4send(octet_length(convert_to(usual, 'UTF8'))) || convert_to(usual, 'UTF8');
            IF usual !~ '^[a-z][a-z0-9_.]{0,63}$' THEN
                RAISE EXCEPTION 'The kind of event % cannot be one.', ids[i] USING ERRCODE = '22023';
            END IF;
        END IF;
        digest := sha256(salts[i] || convert_to(bodies[i], 'UTF8'));
        said := whence || uuid_send(ids[i]) || whose || uuid_send(devices[i]) || int8send(device_seqs[i]) || int8send(base_seqs[i])
                || int8send(hlcs[i]) || sort || digest;
        whole := sha256(said);
        IF whole IS NULL OR length(salts[i]) <> 16 OR device_seqs[i] < 1 OR base_seqs[i] < 0 THEN
            RAISE EXCEPTION 'An event lacks a part.' USING ERRCODE = '22023';
        END IF;

        IF anyknown THEN
            SELECT e.incident, e.seq, e.content_hash INTO known FROM quarterdeck.event e WHERE e.event_id = ids[i];
            IF FOUND THEN
                IF known.incident <> stream OR known.content_hash <> whole THEN
                    RAISE EXCEPTION 'Event % is there already and says something else.', ids[i]
                        USING ERRCODE = '23505', CONSTRAINT = 'event_id_once', SCHEMA = 'quarterdeck', TABLE = 'event';
                END IF;
                places[i] := -known.seq;
                digests[i] := NULL;
                befores[i] := NULL;
                chains[i] := NULL;
                CONTINUE;
            END IF;
        END IF;

        IF whole IS DISTINCT FROM hashes[i] THEN
            RAISE EXCEPTION 'The hash of event % is not the hash of what arrived.', ids[i]
                USING ERRCODE = '22023', HINT = format('Events are hashed with the login as author: %s.', writer);
        END IF;
        IF usual = 'event.redacted' THEN
            RAISE EXCEPTION 'A redaction is written by quarterdeck.redact() only.' USING ERRCODE = '42501';
        END IF;
        IF usual <> 'policy.published' AND stream = '6b1f2a52-7c0e-5d0b-9a53-9d1c1f3f6e01' THEN -- policyStream() of the consoles
            RAISE EXCEPTION 'The stream of the policy takes published policies only; nothing hides it.' USING ERRCODE = '42501';
        END IF;
        IF octet_length(bodies[i]) > 65536 THEN
            RAISE EXCEPTION 'Event % is longer than 65536 bytes.', ids[i] USING ERRCODE = '22023';
        END IF;
        IF NOT readable THEN
            BEGIN
                good := jsonb_typeof(bodies[i]::jsonb) = 'object';
            EXCEPTION WHEN data_exception OR program_limit_exceeded THEN
                good := false;
            END;
        END IF;
        IF NOT good THEN
            RAISE EXCEPTION 'The body of event % is no JSON object that PostgreSQL can read.', ids[i] USING ERRCODE = '22023';
        END IF;

        top.last_seq := top.last_seq + 1;
        latest := said;
        last := i;
        places[i] := top.last_seq;
        digests[i] := digest;
        befores[i] := top.head_hash;
        top.head_hash := quarterdeck.chain_hash(top.head_hash, whole, top.last_seq, arrived);
        chains[i] := top.head_hash;
        IF usual IN ('incident.declared', 'access.changed') THEN
            PERFORM quarterdeck.apply_access(stream, writer, usual, bodies[i]::jsonb);
            SELECT h.restricted INTO top.restricted FROM quarterdeck.head h WHERE h.incident = stream;
        END IF;
    END LOOP;

    IF top.last_seq = first THEN
        RETURN places;
    ELSIF n = 1 THEN
        INSERT INTO quarterdeck.event (incident, seq, event_id, author, device, device_seq, base_seq, hlc, kind, body_hash, received_us,
                                       content_hash, prev_hash, hash)
        VALUES (stream, top.last_seq, ids[1], writer, devices[1], device_seqs[1], base_seqs[1], hlcs[1], usual, digest, arrived, whole,
                befores[1], top.head_hash);
        INSERT INTO quarterdeck.body (event_id, incident, salt, body) VALUES (ids[1], stream, salts[1], bodies[1]);
    ELSE
        INSERT INTO quarterdeck.event (incident, seq, event_id, author, device, device_seq, base_seq, hlc, kind, body_hash, received_us,
                                       content_hash, prev_hash, hash)
        SELECT stream, place, id, writer, device, device_seq, base_seq, hlc, kind, body_hash, arrived, content_hash, prev_hash, hash
          FROM unnest(places, ids, devices, device_seqs, base_seqs, hlcs, kinds, digests, hashes, befores, chains)
               AS e (place, id, device, device_seq, base_seq, hlc, kind, body_hash, content_hash, prev_hash, hash)
         WHERE place > 0;
        INSERT INTO quarterdeck.body (event_id, incident, salt, body)
        SELECT id, stream, salt, body FROM unnest(places, ids, salts, bodies) AS e (place, id, salt, body) WHERE place > 0;
    END IF;
    UPDATE quarterdeck.head h
       SET last_seq = top.last_seq, head_hash = top.head_hash, changed = pg_current_xact_id(),
           newest = quarterdeck.packed(top.last_seq, top.head_hash, arrived, salts[last], latest, bodies[last])
     WHERE h.incident = stream;
    RETURN places;
END $$;
GRANT EXECUTE ON FUNCTION quarterdeck.append(uuid, uuid[], uuid[], bigint[], bigint[], bigint[], text[], bytea[], text[], bytea[])
    TO quarterdeck_app;

UPDATE quarterdeck.meta SET schema_version = 5;
RESET ROLE;
