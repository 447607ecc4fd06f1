// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/payload.h"
#include "domain/plaintext.h"

#include <QJsonArray>

/// How payloads are written to JSON and read from it; payload.cpp says which kind has which fields.
namespace quarterdeck::payloadjson {

// --- writing: absent means default, so that bodies stay small and old readers see what they know -----------------

inline void put(QJsonObject &o, QLatin1String name, const QString &text)
{
    if (!text.isEmpty())
        o.insert(name, text);
}
inline void put(QJsonObject &o, QLatin1String name, const QStringList &list)
{
    if (!list.isEmpty())
        o.insert(name, QJsonArray::fromStringList(list));
}
inline void put(QJsonObject &o, QLatin1String name, bool flag)
{
    if (flag)
        o.insert(name, true);
}
inline void put(QJsonObject &o, QLatin1String name, Instant at)
{
    o.insert(name, at.ms);
}
inline void put(QJsonObject &o, QLatin1String name, const std::optional<Instant> &at)
{
    if (at)
        put(o, name, *at);
}

inline QJsonObject levelJson(const SeverityLevel &level)
{
    return {{QLatin1String("rank"), level.rank}, {QLatin1String("name"), level.name}};
}

inline void putBody(QJsonObject &o, const EntryBody &body)
{
    o.insert(QLatin1String("type"), key(body.type));
    put(o, QLatin1String("text"), body.text);
    put(o, QLatin1String("occurred"), body.occurred);
    put(o, QLatin1String("approximate"), body.approximate);
    put(o, QLatin1String("people"), body.people);
    put(o, QLatin1String("services"), body.services);
    put(o, QLatin1String("refs"), body.refs);
    put(o, QLatin1String("assignee"), body.assignee);
    if (body.timeBoxMs > 0)
        o.insert(QLatin1String("time_box_ms"), body.timeBoxMs);
    put(o, QLatin1String("mitigation"), body.mitigation);
    QJsonArray files;
    for (const EntryFile &file : body.files) {
        QJsonObject f{{QLatin1String("name"), file.name}, {QLatin1String("mime"), file.mime}, {QLatin1String("sha256"), file.sha256}, {QLatin1String("bytes"), file.bytes}};
        put(f, QLatin1String("captured"), file.captured);
        put(f, QLatin1String("thumbnail"), QString::fromLatin1(file.thumbnail.toBase64()));
        files.append(f);
    }
    if (!files.isEmpty())
        o.insert(QLatin1String("files"), files);
}

// --- reading: every accessor notes what is missing or of the wrong kind; one miss makes the payload unknown -------

/// A time as somebody wrote it, perhaps past the rules of decide().
inline Instant instantOf(const QJsonValue &ms) { return withinCalendar({ms.toInteger()}); }

class Reader
{
public:
    explicit Reader(const QJsonObject &object) : m_object(object) {}
    bool good() const { return m_good; }

    QString text(QLatin1String name) const { return inert(m_object.value(name).toString()); }
    QStringList list(QLatin1String name) const
    {
        QStringList out;
        for (const QJsonValue &v : m_object.value(name).toArray())
            out << inert(v.toString());
        return out;
    }
    bool flag(QLatin1String name) const { return m_object.value(name).toBool(); }
    qint64 integer(QLatin1String name) const { return m_object.value(name).toInteger(); }
    qint64 duration(QLatin1String name) const { return instantOf(m_object.value(name)).ms; }
    std::optional<Instant> maybeTime(QLatin1String name) const
    {
        const QJsonValue v = m_object.value(name);
        return v.isDouble() ? std::optional(instantOf(v)) : std::nullopt;
    }
    Instant time(QLatin1String name)
    {
        const auto at = maybeTime(name);
        m_good = m_good && at;
        return at.value_or(Instant{});
    }
    template <class Enum>
    Enum word(QLatin1String name, std::optional<Enum> (*parse)(const QString &), Enum fallback)
    {
        const std::optional<Enum> value = parse(text(name));
        m_good = m_good && value;
        return value.value_or(fallback);
    }
    std::optional<SeverityLevel> maybeLevel(QLatin1String name) const
    {
        const QJsonObject o = m_object.value(name).toObject();
        const SeverityLevel level{o.value(QLatin1String("rank")).toInt(), inert(o.value(QLatin1String("name")).toString())};
        return level.rank > 0 && !level.name.isEmpty() ? std::optional(level) : std::nullopt;
    }
    EventId eventId(QLatin1String name)
    {
        const auto id = EventId::fromString(text(name));
        m_good = m_good && id;
        return id ? *id : EventId::derived({}, "unreadable");
    }
    std::optional<EventId> maybeEventId(QLatin1String name) const { return EventId::fromString(text(name)); }
    std::optional<QString> maybeText(QLatin1String name) const
    {
        return m_object.contains(name) ? std::optional(text(name)) : std::nullopt;
    }
    EntryBody body()
    {
        EntryBody b;
        b.type = word(QLatin1String("type"), entryTypeFromKey, EntryType::Note);
        b.text = text(QLatin1String("text"));
        b.occurred = time(QLatin1String("occurred"));
        b.approximate = flag(QLatin1String("approximate"));
        b.people = list(QLatin1String("people"));
        b.services = list(QLatin1String("services"));
        b.refs = list(QLatin1String("refs"));
        b.assignee = text(QLatin1String("assignee"));
        b.timeBoxMs = duration(QLatin1String("time_box_ms"));
        b.mitigation = text(QLatin1String("mitigation"));
        for (const QJsonValue &value : m_object.value(QLatin1String("files")).toArray())
            b.files.append(file(value.toObject()));
        return b;
    }
    const QJsonObject &object() const { return m_object; }
    void require(bool condition) { m_good = m_good && condition; }

private:
    static EntryFile file(const QJsonObject &o)
    {
        Reader r(o);
        return {r.text(QLatin1String("name")), r.text(QLatin1String("mime")), r.text(QLatin1String("sha256")), r.integer(QLatin1String("bytes")),
                r.maybeTime(QLatin1String("captured")), QByteArray::fromBase64(r.text(QLatin1String("thumbnail")).toLatin1())};
    }

    const QJsonObject &m_object;
    bool m_good = true;
};

} // namespace quarterdeck::payloadjson
