// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace quarterdeck {

/// Reads one JSON object strictly: what is there must have the right kind, and finish() refuses keys nobody asked for. The first error stays;
/// after it every read answers with nothing, so that callers check once. Private to this room; no thread of its own.
class JsonReader
{
    Q_DECLARE_TR_FUNCTIONS(Metrics)

public:
    JsonReader(const QJsonValue &value, const QString &path);
    /// The object a whole text holds.
    static JsonReader document(const QByteArray &json);

    bool ok() const { return !m_error; }
    QString text(const char *key);
    /// Missing or null: `fallback`. Outside [least, most]: an error.
    double number(const char *key, double fallback, double least, double most);
    QJsonArray array(const char *key);
    QJsonValue value(const char *key);

    QString pathOf(const QString &key) const { return m_path.isEmpty() ? key : m_path + QLatin1Char('.') + key; }
    void fail(const char *key, const QString &reason) { fail(QLatin1String(key), reason); }
    void fail(const QString &key, const QString &reason);
    void take(const Error &error);
    /// Refuses what was not read.
    void finish();

    template <class T>
    Result<T> resultOf(const T &value) const
    {
        return m_error ? Result<T>(*m_error) : Result<T>(value);
    }

private:
    QJsonObject m_object;
    QString m_path;
    QStringList m_read;
    std::optional<Error> m_error;
};

} // namespace quarterdeck
