-- SPDX-License-Identifier: GPL-3.0-or-later
-- Format 3: the bytes of files that entries name, kept once by their hash in the journal of the console that took them in. Not part of the
-- log: what every console knows of a file (name, size, hash, small picture) is in its entry. A program of format 2 leaves the table alone.
CREATE TABLE attachment (
    sha256 BLOB PRIMARY KEY CHECK (length(sha256) = 32),
    mime TEXT NOT NULL,
    bytes INTEGER NOT NULL CHECK (bytes = length(content)),
    content BLOB NOT NULL
) STRICT;
