// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/payload.h"

#include <QMetaType>
#include <QVector>

namespace quarterdeck {

/// One immutable event as everyone folds it.
struct Event
{
    EventId id;
    IncidentId incident;
    QString author;      ///< the login that wrote it
    QString console;     ///< host it was written on
    Instant recorded;    ///< the writing console's wall clock
    qint64 seq = 0;      ///< dense 1..n per incident once accepted; 0 = pending (saved here, not yet ordered)
    qint64 baseSeq = 0;  ///< last accepted seq the author had seen
    Payload payload;
    QString onBehalfOf;  ///< moved here from an embedded journal: who wrote it there; the author vouches for it
    bool redacted = false; ///< its text was taken out by law; the payload is an empty UnknownPayload of its kind
};

/// The same event as it is stored, hashed and replicated. Raw body bytes are what the hash binds: never re-encode them.
struct LogRecord
{
    EventId id;
    IncidentId incident;
    QString author;
    DeviceId device;
    qint64 deviceSeq = 0;    ///< dense per device
    qint64 baseSeq = 0;
    qint64 hlc = 0;          ///< hybrid logical clock: 48 bits of ms, 16 of counter; for display and local-only order
    QString kind;
    QByteArray salt;         ///< 16 random bytes, so that a redacted body cannot be guessed from its hash
    QByteArray body;         ///< compact JSON: {"v":1,"recorded":ms,"console":"…","p":{payload}[,"as":"…"]}; empty once redacted
    QByteArray contentHash;  ///< what contentHash() makes of it
    qint64 seq = 0;          ///< 0 = pending
    QByteArray chainHash;    ///< SHA-256 over previous, content, seq, receivedUs; empty while pending
    qint64 receivedUs = 0;   ///< microseconds since 1970 UTC when the order was given
    QByteArray bodyHash;     ///< SHA-256 of salt | body, kept only where a redaction took both; the chain still checks

    bool isRedacted() const { return !bodyHash.isEmpty(); }
};

/// Total: an unreadable body becomes an UnknownPayload event with the time of the hlc.
Event toEvent(const LogRecord &record);

/// Body bytes of an event that is about to be written.
QByteArray encodeBody(Instant recorded, const QString &console, const Payload &payload, const QString &onBehalfOf = {});

/// SHA-256 of salt | body: all that stays of a redacted text.
QByteArray bodyHash(const LogRecord &record);

/// SHA-256 of 'QDC1' | incident | id | len+author | device | device_seq | base_seq | hlc | len+kind | bodyHash().
/// Integers are 8 bytes, big-endian; lengths 4 bytes, big-endian, of UTF-8 bytes.
QByteArray contentHash(const LogRecord &record);

/// The other way: an event from the bytes that its content hash is the hash of. Without salt, body and its place in the order; nullopt for
/// anything else.
std::optional<LogRecord> fromParts(QByteArrayView bytes);

/// SHA-256 of 'QDH1' | previous (32 bytes, zeros for seq 1) | content hash | seq | received_us.
QByteArray chainHash(const QByteArray &previous, const QByteArray &content, qint64 seq, qint64 receivedUs);

} // namespace quarterdeck
