// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace quarterdeck::testing {

/// As much of JSON Schema as policy.schema.json uses. A value; any thread.
class JsonSchema
{
public:
    explicit JsonSchema(const QJsonObject &root) : m_root(root) {}
    bool accepts(const QJsonValue &value) const { return accepts(m_root, value); }

private:
    bool accepts(const QJsonObject &schema, const QJsonValue &value) const
    {
        for (auto it = schema.begin(); it != schema.end(); ++it) {
            if (!obeys(it.key(), it.value(), schema, value))
                return false;
        }
        return true;
    }
    bool obeys(const QString &keyword, const QJsonValue &rule, const QJsonObject &schema, const QJsonValue &value) const
    {
        if (keyword == u"$ref")
            return accepts(m_root.value(u"$defs").toObject().value(rule.toString().section(u'/', -1)).toObject(), value);
        if (keyword == u"type")
            return hasType(rule, value);
        if (keyword == u"enum")
            return rule.toArray().contains(value);
        if (value.isDouble())
            return obeysNumber(keyword, rule.toDouble(), value.toDouble());
        if (value.isString()) {
            if (keyword == u"pattern")
                return QRegularExpression(rule.toString()).match(value.toString()).hasMatch();
            return (keyword != u"minLength" || value.toString().size() >= rule.toInt())
                && (keyword != u"maxLength" || value.toString().size() <= rule.toInt());
        }
        if (value.isArray())
            return obeysArray(keyword, rule, value.toArray());
        if (value.isObject())
            return obeysObject(keyword, rule, schema, value.toObject());
        return true;
    }
    static bool hasType(const QJsonValue &rule, const QJsonValue &value)
    {
        const QJsonArray types = rule.isArray() ? rule.toArray() : QJsonArray{rule};
        const bool whole = value.isDouble() && value.toDouble() == std::floor(value.toDouble());
        return std::any_of(types.begin(), types.end(), [&](const QJsonValue &type) {
            const QString name = type.toString();
            return (name == u"object" && value.isObject()) || (name == u"array" && value.isArray())
                || (name == u"string" && value.isString()) || (name == u"number" && value.isDouble())
                || (name == u"integer" && whole) || (name == u"boolean" && value.isBool()) || (name == u"null" && value.isNull());
        });
    }
    static bool obeysNumber(const QString &keyword, double rule, double value)
    {
        return !(keyword == u"minimum" && value < rule) && !(keyword == u"exclusiveMinimum" && value <= rule)
            && !(keyword == u"maximum" && value > rule);
    }
    bool obeysArray(const QString &keyword, const QJsonValue &rule, const QJsonArray &value) const
    {
        if (keyword == u"items")
            return std::all_of(value.begin(), value.end(), [&](const QJsonValue &one) { return accepts(rule.toObject(), one); });
        return !(keyword == u"minItems" && value.size() < rule.toInt())
            && !(keyword == u"maxItems" && value.size() > rule.toInt());
    }
    bool obeysObject(const QString &keyword, const QJsonValue &rule, const QJsonObject &schema, const QJsonObject &value) const
    {
        const QJsonObject properties = schema.value(u"properties").toObject();
        if (keyword == u"required") {
            const QJsonArray required = rule.toArray();
            return std::all_of(required.begin(), required.end(),
                               [&](const QJsonValue &key) { return value.contains(key.toString()); });
        }
        if (keyword == u"minProperties" || keyword == u"maxProperties")
            return keyword == u"minProperties" ? value.size() >= rule.toInt() : value.size() <= rule.toInt();
        for (auto it = value.begin(); it != value.end(); ++it) {
            const bool listed = properties.contains(it.key());
            if (keyword == u"properties" && listed && !accepts(properties.value(it.key()).toObject(), it.value()))
                return false;
            if (keyword == u"additionalProperties" && !listed && !(rule.isObject() && accepts(rule.toObject(), it.value())))
                return false;
        }
        return true;
    }

    QJsonObject m_root;
};

} // namespace quarterdeck::testing
