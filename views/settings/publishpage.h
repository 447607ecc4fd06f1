// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/policychanges.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace quarterdeck {

class PlainLabel;

/// What publishing would change against the policy in use, in words, and the one question whether to. GUI thread.
class PublishPage final : public QWidget
{
    Q_OBJECT
public:
    explicit PublishPage(QWidget *parent = nullptr);

    /// `policyId` is what would be published; `inUse` what its changes are against.
    void show(const QString &policyId, const QString &inUse, const QVector<PolicyChange> &changes);
    /// It is being written; nothing may be pressed.
    void setBusy(bool busy);
    /// Why it was not published.
    void say(const QString &sentence);

signals:
    void confirmed();
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();

    PolicyChangesModel m_changes;
    PlainLabel *m_title, *m_sentence, *m_message;
    QTableView *m_table;
    QPushButton *m_back, *m_publish;
};

} // namespace quarterdeck
