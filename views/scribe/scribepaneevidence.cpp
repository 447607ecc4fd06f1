// SPDX-License-Identifier: GPL-3.0-or-later
// What the pane does with files: taking them in, showing them, saving them elsewhere.
#include "items/timelinemodel.h"
#include "scribe/chipbar.h"
#include "scribe/evidenceintake.h"
#include "scribe/evidencetray.h"
#include "scribe/fileviewer.h"
#include "scribe/scribeline.h"
#include "scribe/scribepane.h"
#include "scribe/scribesession.h"
#include "scribe/timelineview.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMenu>
#include <QMimeData>

namespace quarterdeck {

void ScribePane::connectEvidence()
{
    setAcceptDrops(true);
    connect(m_line, &ScribeLine::evidenceOffered, this, [this](const QMimeData &source) {
        if (m_incident)
            m_intake->take(m_incident->id(), source);
    });
    connect(m_intake, &EvidenceIntake::kept, this, [this](const IncidentId &incident, const KeptEvidence &evidence) {
        if (evidence.offered)
            m_tray->setOffer(evidence.file.sha256, *evidence.offered);
        addEvidence(incident, evidence.file);
    });
    connect(m_intake, &EvidenceIntake::refused, this, &ScribePane::say);
    connect(m_intake, &EvidenceIntake::underWayChanged, this, &ScribePane::updateChips);
    connect(m_tray, &EvidenceTray::removeRequested, m_line, &ScribeLine::removeFile);
    connect(m_tray, &EvidenceTray::timeChosen, this, [this](Instant at) {
        m_line->replaceTime(at);
        focusLine();
    });
    connect(m_timeline, &TimelineView::fileRequested, this, &ScribePane::openFile);
}

/// The scribe may have gone to another incident while the file was read; it stays with the one it was put into.
void ScribePane::addEvidence(const IncidentId &incident, const EntryFile &file)
{
    if (m_incident && m_incident->id() == incident) {
        m_line->addFile(file);
        return;
    }
    QVector<EntryFile> &files = m_kept[incident].line.files;
    if (std::none_of(files.cbegin(), files.cend(), [&](const EntryFile &known) { return known.sha256 == file.sha256; }))
        files.append(file);
}

void ScribePane::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_incident && EvidenceIntake::hasEvidence(*event->mimeData()))
        event->acceptProposedAction();
}

void ScribePane::dropEvent(QDropEvent *event)
{
    if (!m_incident || !EvidenceIntake::hasEvidence(*event->mimeData()))
        return;
    m_intake->take(m_incident->id(), *event->mimeData());
    event->acceptProposedAction();
    focusLine();
}

void ScribePane::chooseFiles()
{
    if (!m_incident)
        return;
    auto *dialog = new QFileDialog(this, tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this, incident = m_incident->id()](const QStringList &paths) {
        for (const QString &path : paths)
            m_intake->takePath(incident, path);
        focusLine();
    });
    dialog->open();
}

void ScribePane::openCurrentFile()
{
    const auto id = m_timeline->currentEntry();
    const Entry *entry = id && m_incident ? m_incident->state().entry(*id) : nullptr;
    if (!entry || entry->body.files.isEmpty())
        say(tr("Select an entry with a file first."));
    else
        openFile(*id, 0);
}

void ScribePane::openFile(const EventId &id, int file)
{
    const Entry *entry = m_incident ? m_incident->state().entry(id) : nullptr;
    if (!entry || file < 0 || file >= int(entry->body.files.size()))
        return;
    // Of its own, so that it can lie beside the console on another screen.
    auto *viewer = new FileViewer(m_warRoom.door(), entry->body.files.at(file), {entry->number, entry->author, entry->console}, m_format, this);
    viewer->setAttribute(Qt::WA_DeleteOnClose);
    viewer->show();
}

void ScribePane::addFileActions(QMenu &menu, const Entry &entry)
{
    if (entry.body.files.isEmpty())
        return;
    menu.addSeparator();
    for (int i = 0; i < int(entry.body.files.size()); ++i) {
        QString name = entry.body.files.at(i).name;
        name.replace(u'&', QStringLiteral("&&"));
        menu.addAction(tr("Open %1").arg(name), this, [this, id = entry.id, i] { openFile(id, i); });
    }
}

} // namespace quarterdeck
