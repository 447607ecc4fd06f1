// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/policychanges.h"

#include "items/policyduration.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace quarterdeck {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShown = 300; ///< characters of one side of a change

struct ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(PolicyChanges)
};

/// What names a row of a table; empty where rows have no names.
QString identityKey(const QJsonArray &rows)
{
    for (const QString &key : {u"key"_s, u"name"_s, u"role"_s, u"activity"_s, u"metric"_s, u"rule"_s, u"level"_s}) {
        QSet<QString> seen;
        const bool all = std::all_of(rows.begin(), rows.end(), [&](const QJsonValue &row) {
            const QString name = row.toObject().value(key).toVariant().toString();
            const bool fresh = !name.isEmpty() && !seen.contains(name);
            seen.insert(name);
            return fresh;
        });
        if (all)
            return key;
    }
    return {};
}

QString words(const QJsonValue &value, const QString &key);

QString listWords(const QJsonArray &array)
{
    QStringList all;
    for (const QJsonValue &one : array)
        all << words(one, {});
    return all.isEmpty() ? ChangeWords::tr("none") : all.join(u", ");
}

/// A value as people read it; of a whole row what its cells say.
QString words(const QJsonValue &value, const QString &key)
{
    if (key.endsWith(u"_min"))
        return policyduration::text(value);
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? ChangeWords::tr("yes") : ChangeWords::tr("no");
    case QJsonValue::Array:
        return listWords(value.toArray());
    case QJsonValue::Object: {
        QStringList all;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            all << it.key() + u": "_s + words(it.value(), it.key());
        return all.join(u"; ");
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return u"–"_s;
    default: {
        const QString text = value.toVariant().toString();
        return text.isEmpty() ? ChangeWords::tr("empty") : text;
    }
    }
}

class Comparison
{
public:
    void compare(const QString &where, const QString &key, const QJsonValue &before, const QJsonValue &after);
    QVector<PolicyChange> found;

private:
    void compareObjects(const QString &where, const QJsonObject &before, const QJsonObject &after);
    void compareRows(const QString &where, const QString &identity, const QJsonArray &before, const QJsonArray &after);
    void tell(const QString &where, const QString &before, const QString &after)
    {
        const auto shown = [](const QString &text) { return text.size() > kShown ? text.left(kShown) + u"…"_s : text; };
        found.append({where, shown(before), shown(after)});
    }
};

void Comparison::compare(const QString &where, const QString &key, const QJsonValue &before, const QJsonValue &after)
{
    if (before == after)
        return;
    if (before.isObject() && after.isObject())
        return compareObjects(where, before.toObject(), after.toObject());
    if (before.isArray() && after.isArray()) {
        const QJsonArray was = before.toArray(), is = after.toArray();
        const QString identity = was.isEmpty() || is.isEmpty() ? QString() : identityKey(was);
        if (!identity.isEmpty() && identity == identityKey(is))
            return compareRows(where, identity, was, is);
    }
    tell(where, words(before, key), words(after, key));
}

void Comparison::compareObjects(const QString &where, const QJsonObject &before, const QJsonObject &after)
{
    QStringList keys = before.keys() + after.keys();
    keys.removeDuplicates();
    keys.sort();
    for (const QString &key : std::as_const(keys))
        compare(where.isEmpty() ? key : where + u'.' + key, key, before.value(key), after.value(key));
}

void Comparison::compareRows(const QString &where, const QString &identity, const QJsonArray &before, const QJsonArray &after)
{
    const auto nameOf = [&](const QJsonValue &row) { return row.toObject().value(identity).toVariant().toString(); };
    QHash<QString, QJsonValue> was, is;
    for (const QJsonValue &row : before)
        was.insert(nameOf(row), row);
    QStringList orderBefore, orderAfter;
    for (const QJsonValue &row : after) {
        const QString name = nameOf(row);
        is.insert(name, row);
        compare(where + u'[' + name + u']', {}, was.value(name, QJsonValue::Undefined), row);
        if (was.contains(name))
            orderAfter << name;
    }
    for (const QJsonValue &row : before) {
        const QString name = nameOf(row);
        if (is.contains(name))
            orderBefore << name;
        else
            tell(where + u'[' + name + u']', words(row, {}), ChangeWords::tr("removed"));
    }
    if (orderBefore != orderAfter)
        tell(ChangeWords::tr("%1, order").arg(where), orderBefore.join(u", "), orderAfter.join(u", "));
}

} // namespace

QVector<PolicyChange> policyChanges(const QJsonObject &before, const QJsonObject &after)
{
    QJsonObject was = before, is = after;
    for (const QString &key : {u"version"_s, u"$schema"_s}) {
        was.remove(key);
        is.remove(key);
    }
    Comparison comparison;
    comparison.compare({}, {}, was, is);
    return comparison.found;
}

void PolicyChangesModel::setChanges(const QVector<PolicyChange> &changes)
{
    beginResetModel();
    m_changes = changes;
    endResetModel();
}

int PolicyChangesModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_changes.size()); }
int PolicyChangesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant PolicyChangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PolicyChange &change = m_changes.at(index.row());
    if (role == Qt::AccessibleTextRole)
        return tr("%1: %2 becomes %3").arg(change.where, change.before, change.after);
    if (role != Qt::DisplayRole)
        return {};
    return index.column() == WhereColumn ? change.where : index.column() == BeforeColumn ? change.before : change.after;
}

QVariant PolicyChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    return section == WhereColumn  ? tr("Where")
         : section == BeforeColumn ? tr("Now")
         : section == AfterColumn  ? tr("New")
                                   : QVariant();
}

} // namespace quarterdeck
