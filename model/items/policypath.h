// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QVector>

namespace quarterdeck {

/// Where a value of a policy's JSON stands: keys and places in lists. text() is written as parsePolicy() writes it, so that what it finds
/// wrong can be compared. A value; any thread.
class PolicyPath
{
public:
    PolicyPath() = default;
    explicit PolicyPath(std::initializer_list<QString> keys);

    PolicyPath operator/(const QString &key) const;
    PolicyPath operator/(qsizetype place) const;
    PolicyPath operator/(const PolicyPath &rest) const;

    QString text() const; ///< "levels[0].response.acknowledge_min"
    bool isEmpty() const { return m_steps.isEmpty(); }

    /// Undefined where there is nothing.
    QJsonValue in(const QJsonObject &root) const;
    /// The document with another value there; undefined takes it out. Objects on the way are made, lists are not.
    QJsonObject put(const QJsonObject &root, const QJsonValue &value) const;

private:
    struct Step
    {
        QString key;
        qsizetype place = -1; ///< in a list; -1 = a key
    };
    QJsonValue put(const QJsonValue &in, qsizetype step, const QJsonValue &value) const;

    QVector<Step> m_steps;
};

} // namespace quarterdeck
