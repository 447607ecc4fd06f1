// SPDX-License-Identifier: GPL-3.0-or-later
#include "scribe/linedraft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace quarterdeck {

namespace {

QJsonObject encodeFile(const EntryFile &file)
{
    QJsonObject object{{QStringLiteral("name"), file.name},
                       {QStringLiteral("mime"), file.mime},
                       {QStringLiteral("sha256"), file.sha256},
                       {QStringLiteral("bytes"), file.bytes},
                       {QStringLiteral("thumbnail"), QString::fromLatin1(file.thumbnail.toBase64())}};
    if (file.captured)
        object.insert(QStringLiteral("captured"), file.captured->ms);
    return object;
}

QJsonObject encodeLine(const LineDraft &line)
{
    QJsonObject object{{QStringLiteral("text"), line.text}};
    if (line.firstKeystroke)
        object.insert(QStringLiteral("first"), line.firstKeystroke->ms);
    if (line.presetType)
        object.insert(QStringLiteral("type"), key(*line.presetType));
    if (line.presetTime)
        object.insert(QStringLiteral("time"), line.presetTime->ms);
    if (line.amends)
        object.insert(QStringLiteral("amends"), line.amends->toString());
    QJsonArray files;
    for (const EntryFile &file : line.files)
        files.append(encodeFile(file));
    if (!files.isEmpty())
        object.insert(QStringLiteral("files"), files);
    return object;
}

std::optional<Instant> instantIn(const QJsonValue &value)
{
    const Instant at{value.toInteger()};
    return value.isDouble() && isPlausible(at) ? std::optional(at) : std::nullopt;
}

EntryFile decodeFile(const QJsonObject &object)
{
    EntryFile file;
    file.name = object.value(QLatin1String("name")).toString();
    file.mime = object.value(QLatin1String("mime")).toString();
    file.sha256 = object.value(QLatin1String("sha256")).toString();
    file.bytes = object.value(QLatin1String("bytes")).toInteger();
    file.captured = instantIn(object.value(QLatin1String("captured")));
    file.thumbnail = QByteArray::fromBase64(object.value(QLatin1String("thumbnail")).toString().toLatin1());
    return file;
}

LineDraft decodeLine(const QJsonObject &object)
{
    LineDraft line;
    line.text = object.value(QLatin1String("text")).toString();
    line.firstKeystroke = instantIn(object.value(QLatin1String("first")));
    line.presetTime = instantIn(object.value(QLatin1String("time")));
    if (object.contains(QLatin1String("type")))
        line.presetType = entryTypeFromKey(object.value(QLatin1String("type")).toString());
    if (object.contains(QLatin1String("amends")))
        line.amends = EventId::fromString(object.value(QLatin1String("amends")).toString());
    const QJsonArray files = object.value(QLatin1String("files")).toArray();
    for (const QJsonValue &file : files)
        line.files.append(decodeFile(file.toObject()));
    return line;
}

} // namespace

QByteArray toJson(const ScribeDraft &draft)
{
    QJsonArray unlogged;
    for (const LineDraft &line : draft.unlogged)
        unlogged.append(encodeLine(line));
    QJsonArray stamps;
    for (const Instant &stamp : draft.stamps)
        stamps.append(stamp.ms);
    return QJsonDocument(QJsonObject{{QStringLiteral("v"), 1},
                                     {QStringLiteral("line"), encodeLine(draft.line)},
                                     {QStringLiteral("unlogged"), unlogged},
                                     {QStringLiteral("stamps"), stamps}})
        .toJson(QJsonDocument::Compact);
}

ScribeDraft draftFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    ScribeDraft draft;
    draft.line = decodeLine(object.value(QLatin1String("line")).toObject());
    const QJsonArray unlogged = object.value(QLatin1String("unlogged")).toArray();
    for (const QJsonValue &value : unlogged) {
        const LineDraft line = decodeLine(value.toObject());
        if (!line.text.isEmpty() || !line.files.isEmpty())
            draft.unlogged.append(line);
    }
    const QJsonArray stamps = object.value(QLatin1String("stamps")).toArray();
    for (const QJsonValue &value : stamps) {
        if (const auto stamp = instantIn(value))
            draft.stamps.append(*stamp);
    }
    return draft;
}

} // namespace quarterdeck
