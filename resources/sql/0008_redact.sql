-- SPDX-License-Identifier: GPL-3.0-or-later
-- Taking out a text by law. The event, its place and its hashes stay, so the chain still verifies; the log says who took it and why.
SET ROLE quarterdeck_owner;

CREATE FUNCTION quarterdeck.redact(event uuid, reason text) RETURNS bigint
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    target  quarterdeck.event;
    top     quarterdeck.head;
    id      uuid := gen_random_uuid();
    device  uuid := gen_random_uuid(); -- a device of its own for each redaction: its number is always 1
    salt    bytea := uuid_send(gen_random_uuid());
    writer  text := session_user;
    arrived bigint := quarterdeck.now_us();
    hlc     bigint := (arrived / 1000) << 16;
    said    text;
    digest  bytea;
    whole   bytea;
BEGIN
    IF coalesce(btrim($2), '') = '' OR length($2) > 1000 THEN
        RAISE EXCEPTION 'A redaction needs a reason of at most 1000 characters.' USING ERRCODE = '22023';
    END IF;
    SELECT e.* INTO target FROM quarterdeck.event e WHERE e.event_id = $1;
    SELECT h.* INTO top FROM quarterdeck.head h WHERE h.incident = target.incident FOR UPDATE;
    IF target.event_id IS NULL OR (top.restricted AND NOT quarterdeck.is_member(top.incident)) THEN
        RAISE EXCEPTION 'There is no event % that % may see.', $1, writer USING ERRCODE = 'P0002';
    END IF;
    IF target.kind = 'event.redacted' OR NOT EXISTS (SELECT FROM quarterdeck.body b WHERE b.event_id = $1) THEN
        RAISE EXCEPTION 'Event % has no text that could be taken out.', $1 USING ERRCODE = 'P0002';
    END IF;

    -- Without its declaration no console could show the incident, or say what it is called.
    IF target.kind = 'incident.declared' THEN
        RAISE EXCEPTION 'The declaration of an incident cannot be taken out, only what was logged and edited after it.' USING ERRCODE = '22023';
    END IF;

    said := jsonb_build_object('v', 1, 'recorded', arrived / 1000, 'console', 'PostgreSQL',
                               'p', jsonb_build_object('event', $1, 'reason', $2))::text;
    digest := sha256(salt || convert_to(said, 'UTF8'));
    whole := quarterdeck.content_hash(top.incident, id, writer, device, 1, top.last_seq, hlc, 'event.redacted', digest);
    INSERT INTO quarterdeck.event (incident, seq, event_id, author, device, device_seq, base_seq, hlc, kind, body_hash, received_us,
                                   content_hash, prev_hash, hash)
    VALUES (top.incident, top.last_seq + 1, id, writer, device, 1, top.last_seq, hlc, 'event.redacted', digest, arrived, whole, top.head_hash,
            quarterdeck.chain_hash(top.head_hash, whole, top.last_seq + 1, arrived));
    INSERT INTO quarterdeck.body (event_id, incident, salt, body) VALUES (id, top.incident, salt, said);
    DELETE FROM quarterdeck.body b WHERE b.event_id = $1;
    UPDATE quarterdeck.head h
       SET last_seq = top.last_seq + 1, head_hash = quarterdeck.chain_hash(top.head_hash, whole, top.last_seq + 1, arrived),
           changed = pg_current_xact_id()
     WHERE h.incident = top.incident;
    PERFORM pg_notify('quarterdeck_wake', '');
    RETURN top.last_seq + 1;
END $$;
COMMENT ON FUNCTION quarterdeck.redact(uuid, text) IS 'Removes the text of one event for good and records that in the log. Backups and other people''s disks still have it.';
GRANT EXECUTE ON FUNCTION quarterdeck.redact(uuid, text) TO quarterdeck_redactor;

UPDATE quarterdeck.meta SET schema_version = 8;
RESET ROLE;
