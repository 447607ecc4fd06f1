// SPDX-License-Identifier: GPL-3.0-or-later
#include "scribe/quicknotes.h"

#include "common/plainlabel.h"
#include "common/typography.h"
#include "scribe/scribeline.h"
#include "scribe/scribesession.h"
#include "warroom/whenready.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace quarterdeck {

namespace {

/// The keeper files drafts by incident; these have none.
IncidentId nowhere()
{
    static const IncidentId id = *IncidentId::fromString(QStringLiteral("6e6f7465-7300-4000-8000-000000000001"));
    return id;
}

} // namespace

QuickNotes::QuickNotes(WarRoom &room, ScribeSession &session, const QString &draftPrefix, QWidget *parent)
    : QWidget(parent, Qt::Window),
      m_room(room),
      m_session(session),
      m_line(new ScribeLine(room.clock(), this)),
      m_list(new QListWidget(this)),
      m_hint(new PlainLabel(QString(), TextTone::Secondary, this)),
      m_log(new QPushButton(this)),
      m_remove(new QPushButton(tr("Throw away"), this))
{
    setObjectName(QStringLiteral("quickNotes"));
    setWindowTitle(tr("Quick notes"));
    if (!draftPrefix.isEmpty())
        m_keeper = std::make_unique<DraftKeeper>(draftPrefix);
    m_line->setObjectName(QStringLiteral("quickNoteLine"));
    m_line->setAccessibleName(tr("Quick note"));
    m_line->setHint(tr("Write it down; Enter keeps it"));
    m_line->setFont(Typography(font()).scribe());
    m_list->setObjectName(QStringLiteral("quickNoteList"));
    m_list->setAccessibleName(tr("Kept notes"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_log->setObjectName(QStringLiteral("logQuickNotes"));
    m_hint->setWordWrap(true);
    connect(m_line, &ScribeLine::submitted, this, &QuickNotes::add);
    // Without an incident there is nothing to command: it is kept as it was typed.
    connect(m_line, &ScribeLine::commandSubmitted, this, &QuickNotes::add);
    connect(m_line, &ScribeLine::held, m_hint, [this](const QString &sentence) { m_hint->setText(sentence); });
    connect(m_line, &ScribeLine::left, this, &QWidget::hide);
    connect(m_line, &ScribeLine::undoRequested, m_line, &ScribeLine::undoText);
    connect(m_line, &ScribeLine::redoRequested, m_line, &ScribeLine::redoText);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &QuickNotes::updateButtons);
    connect(m_list, &QListWidget::itemActivated, this, &QuickNotes::logChosen);
    connect(m_log, &QPushButton::clicked, this, &QuickNotes::logChosen);
    connect(m_remove, &QPushButton::clicked, this, &QuickNotes::removeChosen);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_log);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_line);
    layout->addWidget(m_hint);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().lineSpacing() * 20);
    updateButtons();
}

QuickNotes::~QuickNotes()
{
    if (!m_read && m_loading) { // closed right after it was opened: what was there must not be written over, nor what is new lost
        m_loading->waitForFinished();
        takeOver(m_loading->result());
    }
    keep();
    m_line->disconnect(this);
    m_list->disconnect(this);
}

void QuickNotes::open()
{
    show();
    raise();
    activateWindow();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void QuickNotes::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

/// What an earlier run kept comes before what was written since.
void QuickNotes::load()
{
    if (m_read)
        return;
    if (!m_keeper) {
        m_read = true;
        return;
    }
    if (m_loading)
        return;
    m_loading = m_keeper->saved(nowhere());
    whenReady(this, *m_loading, [this](const QFuture<ScribeDraft> &saved) {
        takeOver(saved.result());
        refresh();
    });
}

void QuickNotes::takeOver(const ScribeDraft &saved)
{
    if (std::exchange(m_read, true))
        return;
    m_notes = saved.unlogged + m_notes;
    if (m_line->draft().isEmpty())
        m_line->restore(saved.line);
    keep();
}

void QuickNotes::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    m_line->setZone(format.displayZone());
    refresh();
}

void QuickNotes::setIncident(std::shared_ptr<LiveIncident> incident)
{
    m_incident = std::move(incident);
    updateButtons();
}

void QuickNotes::add(const LineDraft &note)
{
    m_notes.append(note);
    keep();
    refresh();
}

void QuickNotes::keep()
{
    if (!m_keeper || !m_read)
        return;
    m_keeper->keep(nowhere(), {m_line->draft(), m_notes, {}});
    m_keeper->flush();
}

/// The session holds each until the journal has it; what the rules refuse comes back into the scribe line.
void QuickNotes::logChosen()
{
    if (!m_incident)
        return;
    QVector<LineDraft> left;
    for (int i = 0; i < int(m_notes.size()); ++i) {
        const LineDraft &note = m_notes.at(i);
        if (!m_list->item(i)->isSelected()) {
            left.append(note);
            continue;
        }
        ScribeContext context = m_line->context();
        context.now = note.firstKeystroke.value_or(m_room.clock().now());
        context.presetType = note.presetType;
        context.presetTime = note.presetTime;
        // A blank before it makes text of what looks like a command.
        EntryBody body = parseScribeLine(note.text.startsWith(u'/') ? u' ' + note.text : note.text, context).body;
        body.files = note.files;
        m_session.send(body, note);
    }
    const int count = int(m_notes.size() - left.size());
    if (count == 0)
        return;
    m_notes = left;
    keep();
    refresh();
    emit said(tr("%n note(s) logged in %1.", nullptr, count).arg(m_incident->state().ref));
}

void QuickNotes::removeChosen()
{
    QVector<LineDraft> left;
    for (int i = 0; i < int(m_notes.size()); ++i) {
        if (!m_list->item(i)->isSelected())
            left.append(m_notes.at(i));
    }
    m_notes = left;
    keep();
    refresh();
}

void QuickNotes::refresh()
{
    m_list->clear();
    for (const LineDraft &note : std::as_const(m_notes)) {
        const Instant at = note.presetTime.value_or(note.firstKeystroke.value_or(m_room.clock().now()));
        m_list->addItem(m_format.dateTime(at) + QStringLiteral("  ") + note.text.simplified());
    }
    updateButtons();
}

void QuickNotes::updateButtons()
{
    const bool chosen = !m_list->selectedItems().isEmpty();
    m_log->setText(m_incident ? tr("Log in %1").arg(m_incident->state().ref) : tr("Log"));
    m_log->setEnabled(chosen && m_incident);
    m_remove->setEnabled(chosen);
    m_hint->setText(m_incident ? tr("Choose notes to log them in the open incident, with the time they were written.")
                               : tr("Open or declare an incident to log notes in it, with the time they were written."));
}

void QuickNotes::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else if (event->matches(QKeySequence::Delete) && m_list->hasFocus())
        removeChosen();
    else
        QWidget::keyPressEvent(event);
}

} // namespace quarterdeck
