// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/policyediting.h"

namespace quarterdeck {

namespace {

/// One edit. It is done already when it is pushed.
class Step final : public QUndoCommand
{
public:
    Step(PolicyDocument &document, const QString &what, QJsonObject before, bool typed)
        : QUndoCommand(what),
          m_document(document),
          m_before(std::move(before)),
          m_after(document.root()),
          m_typed(typed)
    {}
    int id() const override { return m_typed ? 1 : -1; }
    bool mergeWith(const QUndoCommand *later) override
    {
        m_after = static_cast<const Step *>(later)->m_after;
        return true;
    }
    void undo() override { m_document.restore(m_before); }
    void redo() override
    {
        if (m_document.root() != m_after)
            m_document.restore(m_after);
    }

private:
    PolicyDocument &m_document;
    QJsonObject m_before, m_after;
    bool m_typed; ///< character by character
};

} // namespace

PolicyEditing::PolicyEditing(QObject *parent) : QObject(parent)
{
    connect(&m_document, &PolicyDocument::edited, this, [this](const QString &what, const QJsonObject &before) {
        m_steps.push(new Step(m_document, what, before, m_typing));
    });
}

void PolicyEditing::typeJson(const QJsonObject &document)
{
    m_typing = true;
    m_document.edit(tr("JSON"), document);
    m_typing = false;
}

void PolicyEditing::open(const QString &id, const QJsonObject &document)
{
    m_base = id;
    m_begun = document;
    m_steps.clear();
    m_document.open(document);
}

void PolicyEditing::resume(const QString &id, const QJsonObject &begun, const QJsonObject &document)
{
    open(id, begun);
    m_document.edit(tr("Draft"), document);
}

} // namespace quarterdeck
