// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/policypath.h"

namespace quarterdeck {

PolicyPath::PolicyPath(std::initializer_list<QString> keys)
{
    for (const QString &key : keys)
        m_steps.append({key, -1});
}

PolicyPath PolicyPath::operator/(const QString &key) const
{
    PolicyPath path = *this;
    path.m_steps.append({key, -1});
    return path;
}

PolicyPath PolicyPath::operator/(qsizetype place) const
{
    PolicyPath path = *this;
    path.m_steps.append({{}, place});
    return path;
}

PolicyPath PolicyPath::operator/(const PolicyPath &rest) const
{
    PolicyPath path = *this;
    path.m_steps += rest.m_steps;
    return path;
}

QString PolicyPath::text() const
{
    QString text;
    for (const Step &step : m_steps) {
        if (step.place >= 0)
            text += u'[' + QString::number(step.place) + u']';
        else
            text += (text.isEmpty() ? QString() : QStringLiteral(".")) + step.key;
    }
    return text;
}

QJsonValue PolicyPath::in(const QJsonObject &root) const
{
    QJsonValue value = root;
    for (const Step &step : m_steps)
        value = step.place >= 0 ? value.toArray().at(step.place) : value.toObject().value(step.key);
    return value;
}

QJsonObject PolicyPath::put(const QJsonObject &root, const QJsonValue &value) const { return put(root, 0, value).toObject(); }

QJsonValue PolicyPath::put(const QJsonValue &in, qsizetype step, const QJsonValue &value) const
{
    if (step == m_steps.size())
        return value;
    const Step &here = m_steps.at(step);
    if (here.place >= 0) {
        QJsonArray array = in.toArray();
        if (here.place < array.size())
            array[here.place] = put(array.at(here.place), step + 1, value);
        return array;
    }
    QJsonObject object = in.toObject();
    const QJsonValue below = put(object.value(here.key), step + 1, value);
    if (below.isUndefined())
        object.remove(here.key);
    else
        object.insert(here.key, below);
    return object;
}

} // namespace quarterdeck
