// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/importchoices.h"
#include "warroom/importjob.h"
#include "warroom/warroom.h"

#include <QDialog>

class QProgressBar;
class QPushButton;
class QTableWidget;

namespace quarterdeck {

class PlainLabel;

/// Import of one file in two steps: first a dry run that says what would happen, shows the first incidents and which rows are left out, and is
/// done again at every choice; then the import itself, with progress. Cancel ends the reading and leaves nothing behind; the writing is short
/// and runs to its end. Non-modal; GUI thread.
class ImportDialog final : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(WarRoom &room, const QString &fileName, QWidget *parent = nullptr);

    void reject() override;

private:
    enum class Step { Preview, Ready, Importing, Done, TakingBack };
    void buildLayout();
    void run(bool dryRun);
    void showProgress(const ImportStep &step);
    void takeBack();
    void showResult(const Result<ImportTally> &result);
    void fillPreview(const QVector<ImportTally::Preview> &incidents);
    void fillRefused(const QVector<ImportTally::Rejection> &rows);
    QString previewSentence(const ImportTally &report) const;
    QString doneSentence(const ImportTally &report) const;

    WarRoom &m_room;
    QString m_fileName;
    Step m_step = Step::Preview;
    bool m_writing = false;
    ImportJob *m_job = nullptr;
    PlainLabel *m_sentence;
    PlainLabel *m_notes;
    QProgressBar *m_progress;
    PlainLabel *m_refusedTitle;
    QTableWidget *m_refused;
    QTableWidget *m_preview;
    ImportChoices *m_choices;
    QPushButton *m_import;
    QPushButton *m_takeBack; ///< one click after an import
    QPushButton *m_close;
    QString m_batch; ///< of the import that was done
    bool m_isBack = false;
};

} // namespace quarterdeck
