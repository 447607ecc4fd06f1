// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importmapping.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <functional>

namespace quarterdeck {

namespace {

const QString kFolder = QStringLiteral(":/mappings");

/// Reads one profile key by key; the first thing that is wrong ends it.
class MappingReader
{
    Q_DECLARE_TR_FUNCTIONS(ImportMapping)

public:
    Result<ImportMapping> read(const QByteArray &json)
    {
        QJsonParseError parse;
        const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
        if (!document.isObject())
            return refuse(tr("byte %1").arg(parse.offset),
                          parse.error == QJsonParseError::NoError ? tr("an object is needed") : parse.errorString());
        const QJsonObject root = document.object();
        for (auto it = root.begin(); it != root.end() && !m_error; ++it)
            readKey(it.key(), it.value());
        if (!m_error && (m_out.name.isEmpty() || m_out.system.isEmpty()))
            fail(QStringLiteral("name"), tr("a mapping needs a name and the system it is for"));
        if (!m_error && (m_out.key.isEmpty() || m_out.declared.isEmpty()))
            fail(QStringLiteral("key"), tr("a mapping needs the columns “key” and “declared”"));
        if (!m_error && m_out.title.isEmpty())
            fail(QStringLiteral("title"), tr("a mapping needs at least one title"));
        if (m_error)
            return *m_error;
        return std::move(m_out);
    }

private:
    static Error refuse(const QString &path, const QString &reason)
    {
        return {ErrorCode::Refused, tr("The mapping cannot be used: at %1, %2.").arg(path, reason), path};
    }
    void fail(const QString &path, const QString &reason)
    {
        if (!m_error)
            m_error = refuse(path, reason);
    }

    QString text(const QString &path, const QJsonValue &value)
    {
        if (!value.isString() || value.toString().isEmpty())
            fail(path, tr("a text is needed"));
        return value.toString();
    }
    QStringList texts(const QString &path, const QJsonValue &value)
    {
        if (value.isString())
            return {text(path, value)};
        QStringList list;
        if (!value.isArray())
            fail(path, tr("a text or a list of texts is needed"));
        for (const QJsonValue &one : value.toArray())
            list << text(path, one);
        return list;
    }
    QVector<ImportMapping::Column> columns(const QString &path, const QJsonValue &value)
    {
        QVector<ImportMapping::Column> list;
        if (!value.isArray())
            fail(path, tr("a list of columns is needed"));
        for (const QJsonValue &one : value.toArray())
            list << texts(path, one);
        return list;
    }
    void readKey(const QString &key, const QJsonValue &value);
    void readMilestones(const QString &path, const QJsonValue &value);
    ImportMapping::Words words(const QString &path, const QJsonValue &value, const std::function<bool(const QString &)> &known);

    ImportMapping m_out;
    std::optional<Error> m_error;
};

void MappingReader::readMilestones(const QString &path, const QJsonValue &value)
{
    if (!value.isObject())
        return fail(path, tr("an object is needed"));
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const std::optional<Milestone> milestone = milestoneFromKey(it.key());
        if (!milestone || milestone == Milestone::Declared)
            return fail(path + QLatin1Char('.') + it.key(), tr("this is no milestone that can be imported"));
        m_out.milestones.append({*milestone, texts(path + QLatin1Char('.') + it.key(), it.value())});
    }
}

ImportMapping::Words MappingReader::words(const QString &path, const QJsonValue &value,
                                          const std::function<bool(const QString &)> &known)
{
    ImportMapping::Words out;
    if (!value.isObject()) {
        out.column = texts(path, value);
        return out;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == u"column")
            out.column = texts(path + QStringLiteral(".column"), it.value());
        else if (it.key() != u"values" || !it.value().isObject())
            fail(path + QLatin1Char('.') + it.key(), tr("this key is not known"));
    }
    const QJsonObject values = object.value(QLatin1String("values")).toObject();
    for (auto it = values.begin(); it != values.end(); ++it) {
        const QString ours = it.value().isNull() ? QString() : text(path + QStringLiteral(".values.") + it.key(), it.value());
        if (!ours.isEmpty() && !known(ours))
            fail(path + QStringLiteral(".values.") + it.key(), tr("“%1” is not one of ours").arg(ours));
        out.values.insert(it.key().trimmed().toLower(), ours);
    }
    if (out.column.isEmpty())
        fail(path, tr("it needs a column"));
    return out;
}

void MappingReader::readKey(const QString &key, const QJsonValue &value)
{
    const auto isStatus = [](const QString &word) { return statusFromKey(word).has_value(); };
    const auto isSource = [](const QString &word) { return sourceFromKey(word).has_value(); };
    const auto isKind = [](const QString &word) { return kindFromKey(word).has_value(); };
    const auto isAny = [](const QString &) { return true; };
    const QHash<QString, std::function<void()>> keys{
        {QStringLiteral("name"), [&] { m_out.name = text(key, value); }},
        {QStringLiteral("version"), [] {}},
        {QStringLiteral("comment"), [] {}},
        {QStringLiteral("system"), [&] { m_out.system = text(key, value); }},
        {QStringLiteral("key"), [&] { m_out.key = texts(key, value); }},
        {QStringLiteral("declared"), [&] { m_out.declared = texts(key, value); }},
        {QStringLiteral("order"), [&] { m_out.order = texts(key, value); }},
        {QStringLiteral("changed"), [&] { m_out.changed = texts(key, value); }},
        {QStringLiteral("title"), [&] { m_out.title = texts(key, value); }},
        {QStringLiteral("milestones"), [&] { readMilestones(key, value); }},
        {QStringLiteral("detected_is_proxy"), [&] { m_out.detectedIsProxy = value.toBool(); }},
        {QStringLiteral("severity"), [&] { m_out.severity = words(key, value, isAny); }},
        {QStringLiteral("status"), [&] { m_out.status = words(key, value, isStatus); }},
        {QStringLiteral("source"), [&] { m_out.source = words(key, value, isSource); }},
        {QStringLiteral("kind"), [&] { m_out.kind = words(key, value, isKind); }},
        {QStringLiteral("services"), [&] { m_out.services = columns(key, value); }},
        {QStringLiteral("tags"), [&] { m_out.tags = columns(key, value); }},
        {QStringLiteral("notes"), [&] { m_out.notes = columns(key, value); }},
        {QStringLiteral("internal_impact"), [&] { m_out.internalImpact = texts(key, value); }},
        {QStringLiteral("list_separator"), [&] { m_out.listSeparator = text(key, value); }},
        {QStringLiteral("null"), [&] { m_out.nulls = texts(key, value); }},
        {QStringLiteral("unknown"), [&] { m_out.unknown = texts(key, value); }},
        {QStringLiteral("date_order"),
         [&] {
             m_out.dateOrder = dateOrderFromKey(text(key, value));
             if (!m_out.dateOrder)
                 fail(key, tr("the order is dmy, mdy or ymd"));
         }},
        {QStringLiteral("zone"),
         [&] {
             m_out.zone = text(key, value);
             if (!QTimeZone::isTimeZoneIdAvailable(m_out.zone.toUtf8()))
                 fail(key, tr("“%1” is no time zone").arg(m_out.zone));
         }},
        {QStringLiteral("delimiter"),
         [&] {
             const QByteArray one = text(key, value).toUtf8();
             if (one.size() != 1 || one == "\"" || one == "\n")
                 fail(key, tr("one character is needed"));
             else
                 m_out.delimiter = one.at(0);
         }},
    };
    const auto reader = keys.constFind(key);
    if (reader == keys.constEnd())
        fail(key, tr("this key is not known"));
    else
        (*reader)();
}

} // namespace

Result<ImportMapping> parseImportMapping(const QByteArray &json) { return MappingReader().read(json); }

QStringList shippedMappings()
{
    QStringList names;
    for (const QString &file : QDir(kFolder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        names << file.chopped(5);
    return names;
}

Result<ImportMapping> shippedMapping(const QString &name)
{
    QFile file(kFolder + QLatin1Char('/') + name + QStringLiteral(".json"));
    if (!shippedMappings().contains(name) || !file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("ImportMapping",
                                                 "There is no mapping “%1”; there are %2, or name a file that ends in .json.")
                         .arg(name.left(40), shippedMappings().join(QStringLiteral(", "))),
                     {}};
    }
    return parseImportMapping(file.readAll());
}

} // namespace quarterdeck
