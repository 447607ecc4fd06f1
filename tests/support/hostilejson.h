// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include <limits>

namespace quarterdeck::testing {

/// What a member with a program of his own could write into an event instead of what belongs there.
inline QJsonArray hostileValues()
{
    constexpr qint64 highest = std::numeric_limits<qint64>::max(), lowest = std::numeric_limits<qint64>::min();
    return {QJsonValue(),
            true,
            false,
            0,
            -1,
            1,
            highest,
            lowest,
            highest - 1,
            qint64(std::numeric_limits<int>::max()) + 1,
            qint64(253402300800000), // the year 10000
            qint64(-62135596800001), // the year 0
            qint64(1731681612000),
            1e300,
            0.5,
            1731681612000.5,
            QString(),
            QStringLiteral("unknown"),
            QStringLiteral("anna"),
            QStringLiteral("customers"),
            QStringLiteral("resolved"),
            QStringLiteral("12"),
            QStringLiteral("A1 <img src='file:///dev/zero'>\u202e | \n# x"),
            QString(70000, u'x'), // more than an event may hold
            QJsonArray{1, QJsonArray{}, QStringLiteral("x")},
            QJsonObject{{QStringLiteral("rank"), highest}, {QStringLiteral("name"), QStringLiteral("x")}},
            QJsonObject{{QStringLiteral("rank"), 2.5}, {QStringLiteral("name"), 7}}};
}

/// The value with one member or item, at whatever depth, taken out or replaced. below(n) answers 0 to n-1.
template <class Below>
QJsonValue hostileChange(const QJsonValue &value, const QJsonArray &instead, Below &below)
{
    if (value.isObject() && !value.toObject().isEmpty() && below(8) != 0) {
        QJsonObject object = value.toObject();
        const QString name = object.keys().at(below(int(object.size())));
        if (below(8) == 0)
            object.remove(name);
        else
            object.insert(name, hostileChange(object.value(name), instead, below));
        return object;
    }
    if (value.isArray() && !value.toArray().isEmpty() && below(4) != 0) {
        QJsonArray array = value.toArray();
        const int at = below(int(array.size()));
        array.replace(at, hostileChange(array.at(at), instead, below));
        return array;
    }
    return instead.at(below(int(instead.size())));
}

} // namespace quarterdeck::testing
