// SPDX-License-Identifier: GPL-3.0-or-later
// What the pane does with the timeline: find, copy, its menu, going to an entry.
#include "items/timelinemodel.h"
#include "scribe/findbar.h"
#include "scribe/reasonbar.h"
#include "scribe/scribeline.h"
#include "scribe/scribepane.h"
#include "scribe/scribesession.h"
#include "scribe/timelineview.h"
#include "warroom/incidentexport.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

namespace quarterdeck {

void ScribePane::openFind() { openFindWith(QString()); }

void ScribePane::openFindWith(const QString &words)
{
    m_find->open(words);
    if (!words.isEmpty())
        findStep(-1);
}

void ScribePane::findStep(int direction)
{
    if (m_find->text().isEmpty()) {
        openFind();
        return;
    }
    const QModelIndex current = m_timeline->currentIndex();
    // From nowhere the search begins at the newest entry.
    const int from = current.isValid() ? current.row() : (direction > 0 ? m_model->rowCount() - 1 : m_model->rowCount());
    const int row = m_find->matchFrom(from, direction);
    if (row >= 0) {
        m_timeline->goTo(row);
        // From nowhere, any row is the first one.
        const bool around = current.isValid() && (direction > 0 ? row <= current.row() : row >= current.row());
        m_find->setWrapped(around ? direction : 0);
        if (around)
            emit said(direction > 0 ? tr("Past the newest entry: the search went on from the oldest.")
                                    : tr("Past the oldest entry: the search went on from the newest."));
    } else {
        emit said(tr("“%1” is nowhere in the timeline.").arg(m_find->text()));
    }
}

void ScribePane::findNext() { findStep(1); }

void ScribePane::findPrevious() { findStep(-1); }

void ScribePane::goToEntry(const EventId &entry)
{
    if (m_model->rowOf(entry) < 0)
        m_find->clearFilter();
    m_timeline->goTo(m_model->rowOf(entry));
}

void ScribePane::showPerson(const QString &handle) { m_find->filterPerson(handle); }

/// What others log is read to the scribe while the line is empty. Qt 6.4 cannot announce; but a changed description of what has the
/// keyboard is read, and that is where the line's own reading goes as well.
void ScribePane::announce(int entryIndex)
{
    const Entry &entry = m_incident->state().entries.at(entryIndex);
    const int row = m_model->rowOf(entry.id);
    const bool mine = entry.author == m_warRoom.author() && !entry.isAutomatic();
    if (!mine && row >= 0 && m_line->draft().isEmpty())
        m_line->setAccessibleDescription(m_model->index(row, 0).data(TimelineModel::AccessibleTextRole).toString());
}

void ScribePane::copyMarkdown() { copyEntries(true); }

void ScribePane::copyPlain() { copyEntries(false); }

void ScribePane::copyEntries(bool markdownFirst)
{
    if (!m_incident || m_model->rowCount() == 0)
        return;
    QVector<int> numbers;
    const QVector<int> rows = m_timeline->chosenRows();
    if (int(rows.size()) < m_model->totalCount()) {
        for (const int row : rows)
            numbers.append(m_model->entryAt(row).number);
    }
    const TimelineCopy copy = copyTimeline(m_incident->state(), numbers, QTimeZone::utc(), m_warRoom.clock().now());
    auto *mime = new QMimeData;
    mime->setText(markdownFirst ? copy.markdown : copy.text);
    mime->setHtml(copy.html);
    mime->setData(QStringLiteral("text/markdown"), copy.markdown.toUtf8());
    QGuiApplication::clipboard()->setMimeData(mime);
    const int count = numbers.isEmpty() ? m_model->totalCount() : int(numbers.size());
    emit said(tr("%n entry(s) copied.", nullptr, count));
}

void ScribePane::showMenu(const QPoint &globalPos)
{
    const auto id = m_timeline->currentEntry();
    const Entry *entry = id && m_incident ? m_incident->state().entry(*id) : nullptr;
    if (!entry)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *amendAction = menu->addAction(tr("Amend"), QKeySequence(Qt::Key_F2), this, &ScribePane::amendCurrent);
    amendAction->setEnabled(!entry->isAutomatic());
    if (entry->struck) {
        menu->addAction(tr("Restore"), this, [this, id] { m_session->restoreEntry(*id); });
    } else {
        QAction *strike = menu->addAction(tr("Strike…"), QKeySequence(Qt::Key_Delete), this, &ScribePane::strikeCurrent);
        strike->setEnabled(!entry->isAutomatic());
    }
    menu->addSeparator();
    menu->addAction(tr("Copy"), QKeySequence::Copy, this, &ScribePane::copyPlain);
    menu->addAction(tr("Copy as Markdown"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this, &ScribePane::copyMarkdown);
    addFileActions(*menu, *entry);
    menu->addSeparator();
    const QString who = authorOf(*entry);
    if (!who.isEmpty())
        menu->addAction(tr("Only what concerns @%1").arg(who), this, [this, who] { m_find->filterPerson(who); });
    if (entry->action) {
        const QString name = entry->action->name;
        menu->addAction(tr("Log its result (= %1 …)").arg(name), this, [this, name] {
            m_line->insertText(QStringLiteral("= %1 ").arg(name));
            focusLine();
        });
    }
    menu->popup(globalPos);
}

} // namespace quarterdeck
