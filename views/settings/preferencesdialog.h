// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/generalpage.h"
#include "settings/policypage.h"

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace quarterdeck {

/// The preferences: a list of pages and the page. Non-modal; deletes itself when closed, which keeps a policy that is not published as a
/// draft. GUI thread; room, actions and themes must outlive it.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT
public:
    PreferencesDialog(WarRoom &room, CommandActions &actions, const ThemeStore &themes, QWidget *parent = nullptr);

    GeneralPage &general() { return *m_general; }
    PolicyPage &policy() { return *m_policy; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitList();

    QListWidget *m_list;
    QStackedWidget *m_pages;
    GeneralPage *m_general;
    PolicyPage *m_policy;
};

} // namespace quarterdeck
