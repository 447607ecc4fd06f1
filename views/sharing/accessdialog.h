// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "warroom/warroom.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;
class QRadioButton;

namespace quarterdeck {

class PlainLabel;

/// Who may see one incident: everyone on the shared database, or only the people listed. Typing a name and Enter adds it, Delete removes the
/// selected one; names are completed from those this journal knows. Submits the whole list at once; a refusal is said and the list stays.
/// Non-modal; GUI thread; the room outlives it; deletes itself when closed.
class AccessDialog final : public QDialog
{
    Q_OBJECT
public:
    AccessDialog(WarRoom &room, std::shared_ptr<LiveIncident> incident, QWidget *parent = nullptr);

    QStringList members() const;

signals:
    /// It is in the log.
    void done(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void fill(const Incident &incident);
    void add(const QString &typed);
    void removeSelected();
    void refresh();
    void submit();

    WarRoom &m_room;
    std::shared_ptr<LiveIncident> m_incident;
    QRadioButton *m_everyone, *m_members;
    QLineEdit *m_name;
    QListWidget *m_list;
    PlainLabel *m_hint, *m_message;
    QPushButton *m_add, *m_remove, *m_save, *m_close;
};

} // namespace quarterdeck
