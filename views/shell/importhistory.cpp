// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/importhistory.h"

#include "common/plainlabel.h"
#include "common/timeformat.h"
#include "common/typography.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <array>

namespace quarterdeck {

QString undoSentence(const UndoTally &tally, bool restored)
{
    const int changed = tally.changed, touched = int(tally.touched.size());
    if (restored)
        return ImportHistory::tr("%n incident(s) count again.", nullptr, changed);
    QString sentence =
        ImportHistory::tr("%n incident(s) taken back. The log keeps them; no list and no figure has them.", nullptr, changed);
    if (touched > 0)
        sentence += u' ' + ImportHistory::tr("%n stay(s), because people worked on it since.", nullptr, touched);
    return sentence;
}

ImportHistory::ImportHistory(WarRoom &room, QWidget *parent)
    : QDialog(parent),
      m_room(room),
      m_sentence(new PlainLabel(this)),
      m_table(new QTableWidget(0, 5, this)),
      m_change(new QPushButton(tr("&Take back"), this)),
      m_close(new QPushButton(tr("&Close"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Imports of the past"));
    const Typography type(font());
    m_sentence->setWordWrap(true);
    m_table->setHorizontalHeaderLabels({tr("When"), tr("From"), tr("Incidents"), tr("Taken back"), tr("Changed here")});
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(windowTitle());
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_change);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(type.space(3));
    column->addWidget(m_sentence);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    resize(type.space(160), type.space(90));

    connect(m_close, &QPushButton::clicked, this, &ImportHistory::reject);
    connect(m_change, &QPushButton::clicked, this, &ImportHistory::change);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ImportHistory::showChoice);
    m_sentence->setText(tr("Looking for imports…"));
    m_table->setFocus();
    read();
}

void ImportHistory::read()
{
    m_busy = true;
    showChoice();
    auto *job = new BatchesJob(m_room.door(), this);
    connect(job, &BatchesJob::finished, this, [this, job](const Result<QVector<ImportBatch>> &batches) {
        job->deleteLater();
        m_busy = false;
        if (batches)
            fill(*batches);
        else
            m_sentence->setText(batches.error().message);
        showChoice();
    });
}

void ImportHistory::fill(const QVector<ImportBatch> &batches)
{
    const int row = m_table->currentRow();
    const bool first = m_batches.isEmpty();
    m_batches = batches;
    m_table->setRowCount(int(batches.size()));
    const TimeFormat format(ZoneMode::Local);
    for (int i = 0; i < batches.size(); ++i) {
        const ImportBatch &batch = batches.at(i);
        m_table->setItem(i, 0, new QTableWidgetItem(format.dateTime(batch.written)));
        m_table->setItem(i, 1, new QTableWidgetItem(batch.system));
        const std::array counts{batch.incidents, batch.withdrawn, batch.touched};
        for (size_t column = 0; column < counts.size(); ++column) {
            auto *item = new QTableWidgetItem;
            item->setData(Qt::DisplayRole, counts.at(column));
            item->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
            m_table->setItem(i, int(column) + 2, item);
        }
    }
    for (int column = 1; column < m_table->columnCount(); ++column)
        m_table->resizeColumnToContents(column);
    if (batches.isEmpty())
        m_sentence->setText(tr("Nothing was imported into this journal."));
    else if (first)
        m_sentence->setText(
            tr("Taking an import back hides every incident it made that nobody worked on since. Nothing is erased."));
    if (!batches.isEmpty())
        m_table->selectRow(qBound(0, row, int(batches.size()) - 1));
}

const ImportBatch *ImportHistory::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_batches.size() ? &m_batches.at(row) : nullptr;
}

void ImportHistory::showChoice()
{
    const ImportBatch *batch = chosen();
    const bool back = batch && batch->incidents - batch->withdrawn <= batch->touched; // nothing is left to take back
    m_change->setText(back && batch->withdrawn > 0 ? tr("Bring &back") : tr("&Take back"));
    m_change->setEnabled(batch && !m_busy && (!back || batch->withdrawn > 0));
}

void ImportHistory::change()
{
    const ImportBatch *batch = chosen();
    if (!batch || m_busy)
        return;
    const bool restore = batch->incidents - batch->withdrawn <= batch->touched;
    m_busy = true;
    showChoice();
    m_sentence->setText(restore ? tr("Bringing it back…") : tr("Taking it back…"));
    auto *job = new UndoJob(m_room.door(), {batch->id, m_room.author(), m_room.console(), m_room.clock().now(), restore}, this);
    connect(job, &UndoJob::finished, this, [this, job, restore](const Result<UndoTally> &tally) {
        job->deleteLater();
        m_sentence->setText(tally ? undoSentence(*tally, restore) : tally.error().message);
        read();
    });
}

} // namespace quarterdeck
