// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/jsonreading.h"

#include <QJsonDocument>

namespace quarterdeck {

JsonReader::JsonReader(const QJsonValue &value, const QString &path) : m_object(value.toObject()), m_path(path)
{
    if (!value.isObject())
        fail(QString(), tr("an object is needed"));
}

JsonReader JsonReader::document(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    JsonReader reader(document.isObject() ? QJsonValue(document.object()) : QJsonValue(QJsonObject()), QString());
    if (problem.error != QJsonParseError::NoError)
        reader.fail(tr("character %1").arg(problem.offset), problem.errorString());
    else if (!document.isObject())
        reader.fail(tr("the top"), tr("an object is needed"));
    return reader;
}

QJsonValue JsonReader::value(const char *key)
{
    m_read << QLatin1String(key);
    return m_error ? QJsonValue() : m_object.value(QLatin1String(key));
}

QString JsonReader::text(const char *key)
{
    const QJsonValue found = value(key);
    if (!found.isString() && !found.isUndefined() && !found.isNull())
        fail(key, tr("a text is needed"));
    return found.toString();
}

double JsonReader::number(const char *key, double fallback, double least, double most)
{
    const QJsonValue found = value(key);
    if (found.isUndefined() || found.isNull())
        return fallback;
    if (!found.isDouble())
        fail(key, tr("a number is needed"));
    else if (found.toDouble() < least || found.toDouble() > most)
        fail(key, tr("a number from %1 to %2 is needed").arg(least).arg(most));
    return found.toDouble(fallback);
}

QJsonArray JsonReader::array(const char *key)
{
    const QJsonValue found = value(key);
    if (!found.isArray() && !found.isUndefined())
        fail(key, tr("a list is needed"));
    return found.toArray();
}

void JsonReader::fail(const QString &key, const QString &reason)
{
    if (m_error)
        return;
    const QString path = key.isEmpty() ? m_path : pathOf(key);
    m_error = Error{ErrorCode::Refused, tr("These definitions cannot be used: at %1, %2.").arg(path, reason), path};
}

void JsonReader::take(const Error &error)
{
    if (!m_error)
        m_error = error;
}

void JsonReader::finish()
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_read.contains(it.key()))
            fail(it.key(), tr("this key is not known"));
    }
}

} // namespace quarterdeck
