// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QUuid>

#include <compare>
#include <optional>

namespace quarterdeck {

/// An identifier that cannot be null and does not mix with identifiers of another kind. Absence is std::optional.
template <class Tag>
class StrongId
{
public:
    /// A fresh random (version 4) id.
    static StrongId random() { return StrongId(QUuid::createUuid()); }

    /// The id that every console derives from the same name (RFC 4122 version 5): how importers and retries stay idempotent.
    static StrongId derived(const QUuid &space, const QByteArray &name) { return StrongId(QUuid::createUuidV5(space, name)); }

    static std::optional<StrongId> from(const QUuid &uuid)
    {
        if (uuid.isNull())
            return std::nullopt;
        return StrongId(uuid);
    }
    static std::optional<StrongId> fromString(const QString &text) { return from(QUuid::fromString(text)); }
    static std::optional<StrongId> fromBytes(const QByteArray &sixteen)
    {
        return sixteen.size() == 16 ? from(QUuid::fromRfc4122(sixteen)) : std::nullopt;
    }

    const QUuid &uuid() const { return m_uuid; }
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    QByteArray toBytes() const { return m_uuid.toRfc4122(); }

    friend bool operator==(const StrongId &a, const StrongId &b) { return a.m_uuid == b.m_uuid; }
    friend bool operator!=(const StrongId &a, const StrongId &b) { return a.m_uuid != b.m_uuid; }
    friend bool operator<(const StrongId &a, const StrongId &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const StrongId &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    explicit StrongId(const QUuid &uuid) : m_uuid(uuid) {}
    QUuid m_uuid;
};

using IncidentId = StrongId<struct IncidentTag>; ///< one stream of the log
using EventId = StrongId<struct EventTag>;       ///< one immutable event; made by the console that wrote it
using DeviceId = StrongId<struct DeviceTag>;     ///< one journal: the console that numbers its own events densely
using CommandId = StrongId<struct CommandTag>;   ///< one submit; a retry carries the same one and is answered, not repeated

} // namespace quarterdeck
