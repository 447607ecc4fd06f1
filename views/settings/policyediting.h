// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/policydocument.h"

#include <QUndoStack>

namespace quarterdeck {

/// The document, what was done to it, and where it began: undo and redo of whole edits. GUI thread; a child of whoever shows it.
class PolicyEditing final : public QObject
{
    Q_OBJECT
public:
    explicit PolicyEditing(QObject *parent = nullptr);

    PolicyDocument &document() { return m_document; }
    QUndoStack &steps() { return m_steps; }
    /// Id of the profile that was opened.
    const QString &base() const { return m_base; }
    const QJsonObject &begun() const { return m_begun; }
    /// It says something else than the profile it was begun from.
    bool isChanged() const { return m_document.root() != m_begun; }

    /// What the JSON page says now; one step for as long as nothing else is edited.
    void typeJson(const QJsonObject &document);
    /// Forgets all steps.
    void open(const QString &id, const QJsonObject &document);
    /// Goes on with what was left: `document` is one step away from the profile.
    void resume(const QString &id, const QJsonObject &begun, const QJsonObject &document);

private:
    PolicyDocument m_document;
    QUndoStack m_steps;
    QString m_base;
    QJsonObject m_begun;
    bool m_typing = false;
};

} // namespace quarterdeck
