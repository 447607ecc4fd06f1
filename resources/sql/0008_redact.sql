-- SPDX-License-Identifier: GPL-3.0-or-later
-- Taking out a text by law. The event, its place and its hashes stay, so the chain still verifies; the log says who took it and why.
SET ROLE quarterdeck_owner;

-- One more event of the caller at the end of an incident whose head is locked; the head as it is then. For redact() only.
CREATE FUNCTION quarterdeck.add_event(top quarterdeck.head, id uuid, kind text, said jsonb) RETURNS quarterdeck.head
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    device  uuid := gen_random_uuid(); -- a device of its own for each: its number is always 1
    salt    bytea := uuid_send(gen_random_uuid());
    writer  text := session_user;
    arrived bigint := quarterdeck.now_us();
    hlc     bigint := (arrived / 1000) << 16;
    text    text := jsonb_build_object('v', 1, 'recorded', arrived / 1000, 'console', 'PostgreSQL', 'p', said)::text;
    digest  bytea := sha256(salt || convert_to(text, 'UTF8'));
    parts   bytea := quarterdeck.parts(top.incident, id, writer, device, 1, top.last_seq, hlc, kind, digest);
    whole   bytea := sha256(parts);
    before  bytea := top.head_hash;
BEGIN
    top.last_seq := top.last_seq + 1;
    top.head_hash := quarterdeck.chain_hash(before, whole, top.last_seq, arrived);
    INSERT INTO quarterdeck.event (incident, seq, event_id, author, device, device_seq, base_seq, hlc, kind, body_hash, received_us,
                                   content_hash, prev_hash, hash)
    VALUES (top.incident, top.last_seq, id, writer, device, 1, top.last_seq - 1, hlc, kind, digest, arrived, whole, before, top.head_hash);
    INSERT INTO quarterdeck.body (event_id, incident, salt, body) VALUES (id, top.incident, salt, text);
    UPDATE quarterdeck.head h
       SET last_seq = top.last_seq, head_hash = top.head_hash, changed = pg_current_xact_id(),
           newest = quarterdeck.packed(top.last_seq, top.head_hash, arrived, salt, parts, text)
     WHERE h.incident = top.incident;
    RETURN top;
END $$;

-- A declaration leaves a restatement: what figures and the board need, none of the words. Consoles read it in the place of the first.
CREATE FUNCTION quarterdeck.without_words(declaration jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE RETURN (
    SELECT jsonb_object_agg(key, value) || '{"title": "Taken out by law"}'
      FROM jsonb_each(declaration)
     WHERE key IN ('ref', 'kind', 'at', 'policy', 'source', 'impact_started', 'detected', 'detected_is_proxy', 'severity', 'commander', 'services',
                   'private', 'origin_system', 'origin_key'));

CREATE FUNCTION quarterdeck.redact(event uuid, reason text) RETURNS bigint
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    target   quarterdeck.event;
    top      quarterdeck.head;
    content  jsonb;
    said     jsonb := jsonb_build_object('event', $1, 'reason', $2);
    restated uuid := gen_random_uuid();
BEGIN
    IF coalesce(btrim($2), '') = '' OR length($2) > 1000 THEN
        RAISE EXCEPTION 'A redaction needs a reason of at most 1000 characters.' USING ERRCODE = '22023';
    END IF;
    SELECT e.* INTO target FROM quarterdeck.event e WHERE e.event_id = $1;
    SELECT h.* INTO top FROM quarterdeck.head h WHERE h.incident = target.incident FOR UPDATE;
    IF target.event_id IS NULL OR (top.restricted AND NOT quarterdeck.is_member(top.incident)) THEN
        RAISE EXCEPTION 'There is no event % that % may see.', $1, session_user USING ERRCODE = 'P0002';
    END IF;
    SELECT b.body::jsonb INTO content FROM quarterdeck.body b WHERE b.event_id = $1;
    IF target.kind = 'event.redacted' OR NOT FOUND THEN
        RAISE EXCEPTION 'Event % has no text that could be taken out.', $1 USING ERRCODE = 'P0002';
    END IF;

    IF target.kind = 'incident.declared' AND content -> 'v' = '1' AND jsonb_typeof(content -> 'p') = 'object' THEN
        top := quarterdeck.add_event(top, restated, 'incident.declared', quarterdeck.without_words(content -> 'p'));
        said := said || jsonb_build_object('restated', restated);
    END IF;
    top := quarterdeck.add_event(top, gen_random_uuid(), 'event.redacted', said);
    DELETE FROM quarterdeck.body b WHERE b.event_id = $1;
    PERFORM pg_notify('quarterdeck_wake', '');
    RETURN top.last_seq;
END $$;
COMMENT ON FUNCTION quarterdeck.redact(uuid, text) IS 'Removes the text of one event for good and records that in the log. Backups and other people''s disks still have it.';
GRANT EXECUTE ON FUNCTION quarterdeck.redact(uuid, text) TO quarterdeck_redactor;

UPDATE quarterdeck.meta SET schema_version = 8;
RESET ROLE;
