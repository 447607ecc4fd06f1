// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QTableWidget;

namespace quarterdeck {

class CommandActions;

/// Every command with its keys on one page, made from the catalogue, narrowed as you type. Non-modal; GUI thread.
class ShortcutsPage final : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsPage(const CommandActions &actions, QWidget *parent = nullptr);

private:
    void fill();
    void filter(const QString &words);

    const CommandActions &m_actions;
    QLineEdit *m_filter;
    QTableWidget *m_table;
};

} // namespace quarterdeck
