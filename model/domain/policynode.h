// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/result.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QVarLengthArray>

#include <functional>
#include <optional>

namespace quarterdeck {

/// One object of a policy's JSON while it is read: typed access that knows the path it is at. The first thing found wrong is kept in the
/// error that all nodes of one reading share; from then on every answer is a default, so that readers need no checks between. A key that
/// nobody asked for is refused by finish(). A pure value for the time of one reading; not thread-safe.
class PolicyNode
{
    Q_DECLARE_TR_FUNCTIONS(PolicyNode)

public:
    using Failure = std::optional<Error>;

    PolicyNode(const QJsonValue &value, const PolicyNode *parent, const QString &key, Failure &failure);

    bool failed() const { return m_failure.has_value(); }
    bool has(const QString &key) const;
    QStringList keys() const { return m_object.keys(); }
    /// "levels[0].response.acknowledge_min"; the node's own path without a key.
    QString path(const QString &key = {}) const;

    QString text(const QString &key);         ///< must be there and not blank
    QString optionalText(const QString &key); ///< empty when it is missing
    QStringList texts(const QString &key);    ///< empty when it is missing
    /// A word of `choices`, as its place in them.
    int choice(const QString &key, const QStringList &choices, int fallback);
    double number(const QString &key, double least, double most);
    std::optional<double> optionalNumber(const QString &key, double least, double most);
    bool flag(const QString &key, bool fallback);
    /// A length of time in minutes; null or missing = not set. Zero only where `zeroToo`.
    std::optional<Milliseconds> minutes(const QString &key, bool zeroToo = false);
    /// Calls `read` for the object under `key`, and closes it. Missing = not called.
    void object(const QString &key, const std::function<void(PolicyNode &)> &read);
    /// The same for every object of a list, in order.
    void rows(const QString &key, const std::function<void(PolicyNode &)> &read);
    /// Everything that is there has been asked for, or the first key that was not is the error.
    void finish();

    void fail(const QString &key, const QString &reason) const;

private:
    QJsonValue take(const QString &key);
    QString checked(const QJsonValue &value, const QString &key) const;

    QJsonObject m_object;
    const PolicyNode *m_parent;
    QString m_key;
    Failure &m_failure;
    QVarLengthArray<QString, 16> m_asked;
};

/// The sentence for a profile that cannot be used.
Error policyError(const QString &path, const QString &reason);

} // namespace quarterdeck
