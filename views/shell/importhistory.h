// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "warroom/importundo.h"
#include "warroom/warroom.h"

#include <QDialog>

class QPushButton;
class QTableWidget;

namespace quarterdeck {

class PlainLabel;

/// What taking an import back, or restoring it, came to: for the dialogs that offer it.
QString undoSentence(const UndoTally &tally, bool restored);

/// The imports of the past, newest first, and the way to take a whole one back or to restore it. Non-modal; GUI thread, the work is on the pool.
class ImportHistory final : public QDialog
{
    Q_OBJECT
public:
    explicit ImportHistory(WarRoom &room, QWidget *parent = nullptr);

private:
    void read();
    void fill(const QVector<ImportBatch> &batches);
    void change();
    void showChoice();
    const ImportBatch *chosen() const;

    WarRoom &m_room;
    QVector<ImportBatch> m_batches;
    bool m_busy = false;
    PlainLabel *m_sentence;
    QTableWidget *m_table;
    QPushButton *m_change;
    QPushButton *m_close;
};

} // namespace quarterdeck
