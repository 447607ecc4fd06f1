// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/policydocument.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <functional>

namespace quarterdeck {

namespace {

const QString kLevels = QStringLiteral("levels");

/// By level: what the matrix says and what stakeholders are due.
bool isByLevel(const QString &key) { return key == u"cells" || key == u"due"; }

struct LevelChange
{
    std::function<QJsonObject(const QJsonObject &)> byLevel; ///< an object whose keys are levels
    std::function<QJsonArray(const QJsonArray &)> list;      ///< a list of level names
};

/// The document with everything that names levels changed.
QJsonValue walk(const QJsonValue &value, const LevelChange &change)
{
    if (value.isArray()) {
        QJsonArray out;
        for (const QJsonValue &one : value.toArray())
            out.append(walk(one, change));
        return out;
    }
    if (!value.isObject())
        return value;
    QJsonObject out;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonValue one = it.value();
        const bool names = it.key() == kLevels && one.isArray() && !one.toArray().first().isObject();
        if (isByLevel(it.key()) && one.isObject())
            out.insert(it.key(), change.byLevel(one.toObject()));
        else
            out.insert(it.key(), names ? QJsonValue(change.list(one.toArray())) : walk(one, change));
    }
    return out;
}

} // namespace

void PolicyDocument::open(const QJsonObject &root) { setRoot(root); }

void PolicyDocument::edit(const QString &what, const QJsonObject &next)
{
    if (next == m_root)
        return;
    const QJsonObject before = m_root;
    setRoot(next);
    emit edited(what, before);
}

void PolicyDocument::restore(const QJsonObject &root) { setRoot(root); }

void PolicyDocument::setRoot(const QJsonObject &root)
{
    m_root = root;
    const Result<Policy> policy = parsePolicy(toJson(root));
    m_problem = policy ? std::nullopt : std::optional(policy.error());
    emit changed();
}

bool PolicyDocument::isProblemAt(const QString &path) const
{
    if (!m_problem || path.isEmpty() || !m_problem->detail.startsWith(path))
        return false;
    const QString rest = m_problem->detail.mid(path.size());
    return rest.isEmpty() || rest.startsWith(u'.') || rest.startsWith(u'[');
}

QStringList PolicyDocument::levelNames() const
{
    QStringList names;
    for (const QJsonValue &level : m_root.value(kLevels).toArray())
        names << level.toObject().value(u"name").toString();
    return names;
}

QByteArray PolicyDocument::toJson(const QJsonObject &root) { return QJsonDocument(root).toJson(QJsonDocument::Indented); }

Result<QJsonObject> PolicyDocument::fromJson(const QByteArray &json)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (parse.error == QJsonParseError::NoError && document.isObject())
        return document.object();
    return parsePolicy(json).error(); // says it like everyone who reads the file
}

QJsonObject withLevelRenamed(const QJsonObject &root, const QString &from, const QString &to)
{
    const LevelChange rename{[&](QJsonObject cells) {
                                 if (cells.contains(from))
                                     cells.insert(to, cells.take(from));
                                 return cells;
                             },
                             [&](QJsonArray names) {
                                 for (qsizetype i = 0; i < names.size(); ++i) {
                                     if (names.at(i).toString() == from)
                                         names[i] = to;
                                 }
                                 return names;
                             }};
    return walk(root, rename).toObject();
}

QJsonObject withLevelLike(const QJsonObject &root, const QString &name, const QString &like)
{
    const LevelChange add{[&](QJsonObject cells) {
                              if (cells.contains(like) && !cells.contains(name))
                                  cells.insert(name, cells.value(like));
                              return cells;
                          },
                          [](const QJsonArray &names) { return names; }};
    return walk(root, add).toObject();
}

QJsonObject withoutLevel(const QJsonObject &root, const QString &name)
{
    const LevelChange remove{[&](QJsonObject cells) {
                                 cells.remove(name);
                                 return cells;
                             },
                             [&](const QJsonArray &names) {
                                 QJsonArray rest;
                                 for (const QJsonValue &one : names) {
                                     if (one.toString() != name)
                                         rest.append(one);
                                 }
                                 return rest.isEmpty() ? names : rest;
                             }};
    return walk(root, remove).toObject();
}

} // namespace quarterdeck
