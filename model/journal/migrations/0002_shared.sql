-- SPDX-License-Identifier: GPL-3.0-or-later
-- Format 2: this journal may be one console's replica of a shared log. shared = 1: the order comes from a database, and events wait as
-- pending. joined = 1: store_id and epoch are that database's, 0: it was not met yet.
ALTER TABLE meta ADD COLUMN shared INTEGER NOT NULL DEFAULT 0;

ALTER TABLE meta ADD COLUMN joined INTEGER NOT NULL DEFAULT 0;

-- Highest own number, where the row that had it was purged.
ALTER TABLE meta ADD COLUMN device_seq INTEGER NOT NULL DEFAULT 0;

-- A program of format 1 would number pending events itself.
UPDATE meta SET min_reader = 2;

-- All that stays of a redacted text; the content hash checks against it.
ALTER TABLE event ADD COLUMN body_hash BLOB CHECK (length(body_hash) = 32);

CREATE INDEX event_refused ON event (device_seq) WHERE refused IS NOT NULL;

CREATE INDEX event_pending ON event (device_seq) WHERE server_seq IS NULL;
