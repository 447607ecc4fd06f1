-- SPDX-License-Identifier: GPL-3.0-or-later
-- Format 1: the log, its cursors, and the two projections (board rows, full text) that are rebuilt from it.
-- One statement a paragraph; the journal runs them all in one transaction and then sets user_version to 1.
CREATE TABLE meta (
    one        INTEGER PRIMARY KEY CHECK (one = 1),
    store_id   BLOB    NOT NULL CHECK (length(store_id) = 16),   -- of the log as a whole; the shared database's once there is one
    device     BLOB    NOT NULL CHECK (length(device) = 16),     -- this file
    epoch      INTEGER NOT NULL DEFAULT 0,
    min_reader INTEGER NOT NULL DEFAULT 1,                       -- oldest format number whose programs may open this file
    hlc        INTEGER NOT NULL DEFAULT 0                        -- highest clock adopted from elsewhere; own events carry their own
) STRICT;

-- row is explicit because the full-text rows are found by it, and VACUUM renumbers implicit ones.
CREATE TABLE event (
    row          INTEGER PRIMARY KEY,
    event_id     BLOB    NOT NULL UNIQUE CHECK (length(event_id) = 16),
    incident     BLOB    NOT NULL CHECK (length(incident) = 16),
    author       TEXT    NOT NULL,
    device       BLOB    NOT NULL CHECK (length(device) = 16),
    device_seq   INTEGER NOT NULL CHECK (device_seq > 0),
    base_seq     INTEGER NOT NULL CHECK (base_seq >= 0),
    hlc          INTEGER NOT NULL,
    kind         TEXT    NOT NULL,
    salt         BLOB,
    body         BLOB    CHECK (length(body) <= 65536),
    content_hash BLOB    NOT NULL CHECK (length(content_hash) = 32),
    server_seq   INTEGER CHECK (server_seq > 0),
    server_hash  BLOB    CHECK (length(server_hash) = 32),
    received_us  INTEGER,
    refused      TEXT,
    CHECK ((server_seq IS NULL) = (server_hash IS NULL))
) STRICT;

CREATE UNIQUE INDEX event_seq ON event (incident, server_seq) WHERE server_seq IS NOT NULL;

CREATE UNIQUE INDEX event_device ON event (device, device_seq);

CREATE INDEX event_unsent ON event (incident, device_seq) WHERE server_seq IS NULL;

CREATE TRIGGER event_keep BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER event_fixed BEFORE UPDATE OF row, event_id, incident, author, device, device_seq, base_seq, hlc, kind, content_hash ON event
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

-- Text may be taken out (a legal redaction), never exchanged.
CREATE TRIGGER event_body BEFORE UPDATE OF salt, body ON event
WHEN (NEW.body IS NOT NULL AND NEW.body IS NOT OLD.body) OR (NEW.salt IS NOT NULL AND NEW.salt IS NOT OLD.salt)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

-- INSERT OR REPLACE would otherwise walk past event_keep where recursive_triggers is off.
CREATE TRIGGER event_once BEFORE INSERT ON event WHEN EXISTS (SELECT 1 FROM event WHERE event_id = NEW.event_id)
BEGIN SELECT RAISE(IGNORE); END;

CREATE TRIGGER event_dense BEFORE INSERT ON event
WHEN EXISTS (SELECT 1 FROM event WHERE device = NEW.device AND device_seq = NEW.device_seq AND event_id <> NEW.event_id)
BEGIN SELECT RAISE(ABORT, 'device_seq reused'); END;

CREATE TRIGGER event_ordered BEFORE INSERT ON event
WHEN EXISTS (SELECT 1 FROM event WHERE incident = NEW.incident AND server_seq = NEW.server_seq AND event_id <> NEW.event_id)
BEGIN SELECT RAISE(ABORT, 'server_seq reused'); END;

CREATE TRIGGER event_new_row BEFORE INSERT ON event WHEN NEW.row > 0 AND EXISTS (SELECT 1 FROM event WHERE row = NEW.row)
BEGIN SELECT RAISE(ABORT, 'row reused'); END;

-- How far the pull from the shared database has come; rows and cursor move in one transaction.
CREATE TABLE cursor (
    incident BLOB    PRIMARY KEY CHECK (length(incident) = 16),
    seq      INTEGER NOT NULL,
    hash     BLOB    NOT NULL
) STRICT;

-- Places in an incident's order that a recovery could not read: verify names them, reading passes over them.
CREATE TABLE lost (
    incident  BLOB    NOT NULL CHECK (length(incident) = 16),
    first_seq INTEGER NOT NULL,
    last_seq  INTEGER NOT NULL,
    PRIMARY KEY (incident, first_seq)
) STRICT;

-- One row a card of the board: what summarise() made of the incident's fold. Columns are what is looked up; the rest is in one value
-- (summarycard.h), because 100,000 rows of one column load three times as fast as of sixteen.
CREATE TABLE summary (
    row         INTEGER PRIMARY KEY,
    incident    BLOB    NOT NULL UNIQUE CHECK (length(incident) = 16),
    ref         TEXT    UNIQUE,
    activity_ms INTEGER NOT NULL,
    card        BLOB    NOT NULL
) STRICT;

CREATE INDEX summary_activity ON summary (activity_ms);

-- rowid = event.row of the entry, or of the declaration for a title. Holds its own text, because amending needs the old words; no column
-- sizes, because nothing is ranked.
CREATE VIRTUAL TABLE entry_text USING fts5(text, tokenize = 'unicode61 remove_diacritics 2', columnsize = 0);
