-- SPDX-License-Identifier: GPL-3.0-or-later
-- The log. An event is written once, by quarterdeck.append(), and never changed; its text lies beside it, so that a redaction can take
-- the text and leave the event, its place in the order and its hash. No foreign keys on it: append() and redact(), the only ways in, hold the
-- row of head locked and write event and body together, head can neither be deleted nor truncated; the checks would cost a quarter of an append.
-- Nor a CHECK, which PostgreSQL reads anew for every INSERT: append() looks at what comes from outside and computes the rest.
SET ROLE quarterdeck_owner;

COMMENT ON SCHEMA quarterdeck IS 'The shared log of Quarterdeck. Read and written through its functions only.';
GRANT USAGE ON SCHEMA quarterdeck TO quarterdeck_app, quarterdeck_manager, quarterdeck_redactor;

CREATE TABLE quarterdeck.meta (
    one            boolean PRIMARY KEY DEFAULT true CHECK (one),
    store_id       uuid    NOT NULL DEFAULT gen_random_uuid(),
    epoch          integer NOT NULL DEFAULT 1,
    schema_version integer NOT NULL,
    min_client     integer NOT NULL DEFAULT 1
);
COMMENT ON TABLE  quarterdeck.meta IS 'Which log this is. One row.';
COMMENT ON COLUMN quarterdeck.meta.store_id IS 'Another value is another log: a console that knew this one stops and asks.';
COMMENT ON COLUMN quarterdeck.meta.epoch IS 'Raised by hand after restoring an old backup on purpose.';
COMMENT ON COLUMN quarterdeck.meta.schema_version IS 'Number of the last file of SQL that ran.';
COMMENT ON COLUMN quarterdeck.meta.min_client IS 'Oldest protocol version that may write.';

CREATE TABLE quarterdeck.head (
    incident   uuid    PRIMARY KEY,
    last_seq   bigint  NOT NULL DEFAULT 0,
    head_hash  bytea   NOT NULL DEFAULT decode(repeat('00', 32), 'hex'),
    restricted boolean NOT NULL DEFAULT false,
    changed    xid8    NOT NULL DEFAULT pg_current_xact_id(),
    -- Two hundred consoles ask for it at each wake-up, and here it costs them one look at one table.
    newest     bytea
);
CREATE INDEX head_changed ON quarterdeck.head (changed);
COMMENT ON TABLE  quarterdeck.head IS 'One row per incident: how far its log goes. Its row lock is what puts writers in order.';
COMMENT ON COLUMN quarterdeck.head.changed IS 'Transaction that moved it last; only quarterdeck.news() compares it.';
COMMENT ON COLUMN quarterdeck.head.newest IS 'Event last_seq once more, whole (quarterdeck.packed()). A redaction is itself an event, so what it takes out is never here afterwards.';

CREATE TABLE quarterdeck.member (
    incident uuid NOT NULL REFERENCES quarterdeck.head,
    who      text NOT NULL,
    PRIMARY KEY (incident, who)
);
COMMENT ON TABLE quarterdeck.member IS 'Who may see a private incident: what its last access.changed event says.';

CREATE TABLE quarterdeck.event (
    incident     uuid   NOT NULL,
    seq          bigint NOT NULL,
    event_id     uuid   NOT NULL CONSTRAINT event_id_once UNIQUE,
    author       text   NOT NULL,
    device       uuid   NOT NULL,
    device_seq   bigint NOT NULL,
    base_seq     bigint NOT NULL,
    hlc          bigint NOT NULL,
    kind         text   NOT NULL,
    body_hash    bytea  NOT NULL,
    received_us  bigint NOT NULL,
    content_hash bytea  NOT NULL,
    prev_hash    bytea  NOT NULL,
    hash         bytea  NOT NULL,
    PRIMARY KEY (incident, seq),
    CONSTRAINT event_device_seq UNIQUE (device, device_seq)
);
COMMENT ON TABLE  quarterdeck.event IS 'The log: per incident 1..n without holes, each row bound to the one before by its hash.';
COMMENT ON COLUMN quarterdeck.event.author IS 'The login that appended it (session_user); nothing else can say who it was.';
COMMENT ON COLUMN quarterdeck.event.base_seq IS 'Last event of this incident the author had seen. Above seq after the server was restored from an older backup.';
COMMENT ON COLUMN quarterdeck.event.hlc IS 'Hybrid logical clock of the console: milliseconds since 1970 UTC, times 65536, plus a counter.';
COMMENT ON COLUMN quarterdeck.event.body_hash IS 'SHA-256 of salt and body: what a redaction leaves.';
COMMENT ON COLUMN quarterdeck.event.received_us IS 'Microseconds since 1970 UTC, this server''s clock.';

CREATE TABLE quarterdeck.body (
    event_id uuid  PRIMARY KEY,
    incident uuid  NOT NULL,
    salt     bytea NOT NULL,
    body     text  NOT NULL
);
COMMENT ON TABLE quarterdeck.body IS 'What an event says: the exact bytes its hash binds, a JSON object. Gone for a redacted event.';

CREATE UNLOGGED TABLE quarterdeck.presence (
    login    text        NOT NULL,
    console  text        NOT NULL,
    incident uuid,
    typing   boolean     NOT NULL,
    seen     timestamptz NOT NULL,
    PRIMARY KEY (login, console)
);
COMMENT ON TABLE quarterdeck.presence IS 'Who looks at what right now. Worth nothing after 20 seconds, so it is not in the write-ahead log.';

INSERT INTO quarterdeck.meta (schema_version) VALUES (3);

-- Not even the owner changes the log. ALWAYS: session_replication_role does not switch these off.
CREATE FUNCTION quarterdeck.refuse_change() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RAISE EXCEPTION 'The log is append-only: % on %.% is refused.', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME USING ERRCODE = '42501';
END $$;

-- A text goes only when the log already says that, and by whom, it was taken out.
CREATE FUNCTION quarterdeck.refuse_unrecorded_redaction() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT FROM quarterdeck.event e JOIN quarterdeck.body b ON b.event_id = e.event_id
                WHERE e.incident = OLD.incident AND e.kind = 'event.redacted' AND b.body::jsonb #>> '{p,event}' = OLD.event_id::text) THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION 'A text leaves the log only through quarterdeck.redact().' USING ERRCODE = '42501';
END $$;

CREATE TRIGGER event_is_final BEFORE UPDATE OR DELETE ON quarterdeck.event FOR EACH ROW EXECUTE FUNCTION quarterdeck.refuse_change();
CREATE TRIGGER event_stays BEFORE TRUNCATE ON quarterdeck.event FOR EACH STATEMENT EXECUTE FUNCTION quarterdeck.refuse_change();
CREATE TRIGGER body_is_final BEFORE UPDATE ON quarterdeck.body FOR EACH ROW EXECUTE FUNCTION quarterdeck.refuse_change();
CREATE TRIGGER body_is_redacted BEFORE DELETE ON quarterdeck.body FOR EACH ROW EXECUTE FUNCTION quarterdeck.refuse_unrecorded_redaction();
CREATE TRIGGER body_stays BEFORE TRUNCATE ON quarterdeck.body FOR EACH STATEMENT EXECUTE FUNCTION quarterdeck.refuse_change();
CREATE TRIGGER head_stays BEFORE DELETE ON quarterdeck.head FOR EACH ROW EXECUTE FUNCTION quarterdeck.refuse_change();
CREATE TRIGGER head_stays_whole BEFORE TRUNCATE ON quarterdeck.head FOR EACH STATEMENT EXECUTE FUNCTION quarterdeck.refuse_change();
CREATE TRIGGER member_stays_whole BEFORE TRUNCATE ON quarterdeck.member FOR EACH STATEMENT EXECUTE FUNCTION quarterdeck.refuse_change();
ALTER TABLE quarterdeck.event ENABLE ALWAYS TRIGGER event_is_final;
ALTER TABLE quarterdeck.event ENABLE ALWAYS TRIGGER event_stays;
ALTER TABLE quarterdeck.body ENABLE ALWAYS TRIGGER body_is_final;
ALTER TABLE quarterdeck.body ENABLE ALWAYS TRIGGER body_is_redacted;
ALTER TABLE quarterdeck.body ENABLE ALWAYS TRIGGER body_stays;
ALTER TABLE quarterdeck.head ENABLE ALWAYS TRIGGER head_stays;
ALTER TABLE quarterdeck.head ENABLE ALWAYS TRIGGER head_stays_whole;
ALTER TABLE quarterdeck.member ENABLE ALWAYS TRIGGER member_stays_whole;

RESET ROLE;
