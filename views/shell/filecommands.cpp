// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/filecommands.h"

#include "shell/importdialog.h"
#include "shell/importhistory.h"
#include "warroom/incidentexport.h"
#include "warroom/whenready.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace quarterdeck {

FileCommands::FileCommands(WarRoom &room, CommandActions &actions, QWidget *window) : QObject(window), m_room(room), m_window(window)
{
    connect(actions.action(CommandKey::Export), &QAction::triggered, this, &FileCommands::exportIncident);
    connect(actions.action(CommandKey::Import), &QAction::triggered, this, &FileCommands::import);
    connect(actions.action(CommandKey::TakeBackImport), &QAction::triggered, this, [this] { (new ImportHistory(m_room, m_window))->show(); });
}

void FileCommands::exportIncident()
{
    if (!m_incident || m_dialog)
        return;
    m_dialog = new QFileDialog(m_window, tr("Export %1").arg(m_incident->state().ref));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAcceptMode(QFileDialog::AcceptSave);
    m_dialog->setNameFilters({tr("PDF document (*.pdf)"), tr("Markdown (*.md)"), tr("Web page (*.html)"), tr("JSON (*.json)")});
    m_dialog->setDefaultSuffix(QStringLiteral("pdf"));
    m_dialog->selectFile(m_incident->state().ref + QStringLiteral(".pdf"));
    connect(m_dialog, &QFileDialog::filterSelected, m_dialog, [dialog = m_dialog.data()](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).chopped(1));
    });
    connect(m_dialog, &QFileDialog::fileSelected, this, &FileCommands::exportTo);
    m_dialog->open();
}

void FileCommands::exportTo(const QString &fileName)
{
    const auto format = exportFormatOf(fileName);
    if (!format) {
        emit said(tr("Choose a name that ends in .pdf, .md, .html or .json."));
        return;
    }
    emit said(tr("Writing %1…").arg(QFileInfo(fileName).fileName()));
    whenReady(this, quarterdeck::exportIncident(m_incident->state(), *format, m_timeFormat.displayZone(), m_room.clock().now(), fileName),
        [this, fileName](const QFuture<Outcome> &written) {
            const Outcome outcome = written.result();
            emit said(outcome ? tr("Exported to %1.").arg(QDir::toNativeSeparators(fileName)) : outcome.error().message);
        });
}

void FileCommands::import()
{
    if (m_dialog)
        return;
    m_dialog = new QFileDialog(m_window, tr("Import incidents"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setFileMode(QFileDialog::ExistingFile);
    m_dialog->setNameFilters({tr("Tables, JSON and Markdown (*.csv *.tsv *.txt *.json *.jsonl *.md *.markdown)"), tr("All files (*)")});
    connect(m_dialog, &QFileDialog::fileSelected, this, [this](const QString &fileName) {
        (new ImportDialog(m_room, fileName, m_window))->show();
    });
    m_dialog->open();
}

} // namespace quarterdeck
