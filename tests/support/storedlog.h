// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

#include <QJsonObject>

namespace quarterdeck::testing {

/// A line of tests/unit/data/log-N.jsonl. Bytes are in hexadecimal, 64-bit numbers in text; a redacted event has body_hash instead of body and salt.
inline LogRecord recordOf(const QJsonObject &row)
{
    const auto text = [&](const char *name) { return row.value(QLatin1String(name)).toString(); };
    const auto bytes = [&](const char *name) { return QByteArray::fromHex(text(name).toLatin1()); };
    LogRecord record{*EventId::fromString(text("id")), *IncidentId::fromString(text("incident")), text("author"),
                     *DeviceId::fromString(text("device"))};
    record.deviceSeq = row.value(QLatin1String("device_seq")).toInteger();
    record.baseSeq = row.value(QLatin1String("base_seq")).toInteger();
    record.hlc = text("hlc").toLongLong();
    record.kind = text("kind");
    record.salt = bytes("salt");
    record.body = text("body").toUtf8();
    record.contentHash = bytes("content_hash");
    record.seq = row.value(QLatin1String("seq")).toInteger();
    record.chainHash = bytes("hash");
    record.receivedUs = text("received_us").toLongLong();
    record.bodyHash = bytes("body_hash");
    return record;
}

} // namespace quarterdeck::testing
