// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "warroom/importjob.h"
#include "warroom/warroom.h"

#include <QDialog>

class QDialogButtonBox;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace quarterdeck {

class PlainLabel;

/// Import of one file in two steps: first a dry run that says what would happen and which rows are left out, then the import itself, with
/// progress and cancel. Non-modal; GUI thread.
class ImportDialog final : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(WarRoom &room, const QString &fileName, QWidget *parent = nullptr);

private:
    enum class Step { Preview, Ready, Importing, Done };
    void run(bool dryRun);
    void showProgress(int rows, int incidents);
    void showResult(const Result<ImportTally> &result);
    void fillRefused(const QVector<ImportTally::Rejection> &rows);
    QString previewSentence(const ImportTally &report) const;
    QString doneSentence(const ImportTally &report) const;

    WarRoom &m_room;
    QString m_fileName;
    Step m_step = Step::Preview;
    int m_total = 0; ///< incidents the dry run found
    ImportJob *m_job = nullptr;
    PlainLabel *m_sentence;
    QProgressBar *m_progress;
    PlainLabel *m_refusedTitle;
    QTableWidget *m_refused;
    QPushButton *m_import;
    QPushButton *m_close;
};

} // namespace quarterdeck
