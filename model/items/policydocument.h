// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"

#include <QJsonObject>
#include <QObject>

namespace quarterdeck {

/// A policy profile while it is being edited: its JSON document, so that tables without a page of their own are kept as they are, and what
/// parsePolicy() says of it after every change. It may be wrong for as long as it is edited. Knows nothing of files. GUI thread.
class PolicyDocument final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Another document, not an edit of this one.
    void open(const QJsonObject &root);
    /// One edit of a person: `what` names it for undo ("Matrix: Users, SEV-1").
    void edit(const QString &what, const QJsonObject &next);
    /// Undo and redo.
    void restore(const QJsonObject &root);

    const QJsonObject &root() const { return m_root; }
    /// The first thing that makes it unusable, its detail being the path; nullopt = it is valid.
    const std::optional<Error> &problem() const { return m_problem; }
    /// True for a value that the problem is about, or that holds it.
    bool isProblemAt(const QString &path) const;
    QStringList levelNames() const;

    /// As a file: indented, keys in alphabetical order.
    static QByteArray toJson(const QJsonObject &root);
    /// An object, or an error that names the byte.
    static Result<QJsonObject> fromJson(const QByteArray &json);

signals:
    void edited(const QString &what, const QJsonObject &before);
    void changed();

private:
    void setRoot(const QJsonObject &root);

    QJsonObject m_root;
    std::optional<Error> m_problem;
};

/// A level got another name: everything that names it follows.
QJsonObject withLevelRenamed(const QJsonObject &root, const QString &from, const QString &to);
/// A level is new: it answers and is due like `like` until somebody says otherwise.
QJsonObject withLevelLike(const QJsonObject &root, const QString &name, const QString &like);
/// A level is gone: so are its cells. A list of levels that would become empty, which means all of them, keeps it for a person to decide.
QJsonObject withoutLevel(const QJsonObject &root, const QString &name);

} // namespace quarterdeck
