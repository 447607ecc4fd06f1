// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/importdialog.h"

#include "common/plainlabel.h"
#include "common/taborder.h"
#include "common/timeformat.h"
#include "common/typography.h"
#include "shell/importhistory.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <array>

namespace quarterdeck {

namespace {

constexpr int kRefusedShown = 1000; ///< more of them nobody reads, and each costs two items

QTableWidget *makeTable(const QStringList &headings, const QString &name, QWidget *parent)
{
    auto *table = new QTableWidget(parent);
    table->setColumnCount(int(headings.size()));
    table->setHorizontalHeaderLabels(headings);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setAccessibleName(name);
    return table;
}

QTableWidgetItem *numberItem(int number)
{
    auto *item = new QTableWidgetItem;
    item->setData(Qt::DisplayRole, number);
    return item;
}

QString momentText(const MilestoneValue &value)
{
    if (value.state == MilestoneValue::State::Unknown)
        return ImportDialog::tr("unknown");
    return value.state == MilestoneValue::State::At ? TimeFormat(ZoneMode::Utc).dateTime(value.at) : QString();
}

QString fateText(ImportTally::Fate fate)
{
    switch (fate) {
    case ImportTally::Fate::Created:
        return ImportDialog::tr("new");
    case ImportTally::Fate::Updated:
        return ImportDialog::tr("with news");
    case ImportTally::Fate::Unchanged:
        break;
    }
    return ImportDialog::tr("already here");
}

} // namespace

ImportDialog::ImportDialog(WarRoom &room, const QString &fileName, QWidget *parent)
    : QDialog(parent),
      m_room(room),
      m_fileName(fileName),
      m_sentence(new PlainLabel(this)),
      m_notes(new PlainLabel(this)),
      m_progress(new QProgressBar(this)),
      m_refusedTitle(new PlainLabel(this)),
      m_refused(makeTable({tr("Row"), tr("Why it is left out")}, tr("Rows that are left out"), this)),
      m_preview(makeTable({tr("Row"), tr("Incident"), tr("Severity"), tr("Declared"), tr("Detected"), tr("Resolved"), tr("What")},
                          tr("The first incidents of the file"), this)),
      m_choices(new ImportChoices(fileName, this)),
      m_import(new QPushButton(tr("&Import"), this)),
      m_takeBack(new QPushButton(tr("&Take it back"), this)),
      m_close(new QPushButton(tr("&Cancel"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import %1").arg(QFileInfo(fileName).fileName()));
    buildLayout();
    connect(m_import, &QPushButton::clicked, this, [this] { run(false); });
    connect(m_takeBack, &QPushButton::clicked, this, &ImportDialog::takeBack);
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_choices, &ImportChoices::changed, this, [this] { run(true); });
    fillRefused({});
    fillPreview({});
    run(true);
}

void ImportDialog::buildLayout()
{
    const Typography type(font());
    m_sentence->setWordWrap(true);
    m_notes->setWordWrap(true);
    m_notes->setTone(TextTone::Secondary);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setFormat(tr("%v of %m incidents"));
    m_refusedTitle->setFont(type.strong());
    m_refused->horizontalHeader()->setStretchLastSection(true);
    m_preview->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_import->setProperty("primary", true);
    m_import->setDefault(true);

    m_takeBack->hide();

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_takeBack);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_import);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(type.space(3));
    column->addWidget(m_choices);
    column->addWidget(m_sentence);
    column->addWidget(m_notes);
    column->addWidget(m_progress);
    column->addWidget(m_preview, 2);
    column->addWidget(m_refusedTitle);
    column->addWidget(m_refused, 1);
    column->addStretch(); // where there is no table, the sentences stay on top
    column->addLayout(buttons);
    resize(type.space(270), type.space(160));
    tabAsLaidOut(*this);
}

void ImportDialog::run(bool dryRun)
{
    delete m_job; // of an earlier choice: stops it, and hears no more of it
    m_job = nullptr;
    m_step = dryRun ? Step::Preview : Step::Importing;
    m_writing = false;
    m_import->setEnabled(false);
    m_choices->setEnabled(dryRun);
    m_sentence->setText(dryRun ? tr("Reading the file…") : tr("Importing…"));
    m_notes->hide();
    m_progress->setRange(0, 0);
    m_progress->show();
    const Result<SourceOptions> options = m_choices->options();
    if (!options)
        return showResult(options.error());
    ImportContext context{m_room.author(), m_room.console(), m_room.clock().now(), m_room.policy().id(), newImportBatch(m_room.clock().now()), {}};
    for (const PolicyLevel &level : m_room.policy().levels)
        context.levels << level.level;
    m_job = new ImportJob(m_room.door(), {m_fileName, context, dryRun, m_choices->format(), *options}, this);
    connect(m_job, &ImportJob::progress, this, &ImportDialog::showProgress);
    connect(m_job, &ImportJob::finished, this, &ImportDialog::showResult);
    m_job->start();
}

/// While it reads, closing means cancel; while it writes, there is nothing to cancel any more.
void ImportDialog::reject()
{
    if (m_step != Step::Importing || !m_job)
        close();
    else if (!m_writing)
        m_job->cancel();
}

void ImportDialog::showProgress(const ImportStep &step)
{
    m_writing = step.writing && m_step == Step::Importing;
    m_close->setEnabled(!m_writing);
    if (m_writing) {
        m_sentence->setText(tr("Writing the incidents. This is over soon and is not interrupted."));
        m_progress->setRange(0, step.total);
        m_progress->setValue(step.done);
    } else if (!step.writing) {
        const int rows = step.done;
        m_sentence->setText(tr("Reading the file: %n row(s) so far.", nullptr, rows));
    }
}

void ImportDialog::showResult(const Result<ImportTally> &result)
{
    if (m_job)
        m_job->deleteLater();
    m_job = nullptr;
    m_progress->hide();
    m_close->setEnabled(true);
    const bool wasPreview = m_step == Step::Preview;
    m_step = wasPreview && result ? Step::Ready : Step::Done;
    m_choices->setEnabled(wasPreview);
    m_close->setText(m_step == Step::Ready ? tr("&Cancel") : tr("&Close"));
    if (!result) {
        m_sentence->setText(result.error().message);
        fillRefused({});
        fillPreview({});
        return;
    }
    const bool worthIt = wasPreview && result->count(ImportTally::Fate::Unchanged) < result->incidents.size();
    m_import->setEnabled(worthIt);
    m_import->setVisible(wasPreview);
    m_sentence->setText(wasPreview ? previewSentence(*result) : doneSentence(*result));
    m_notes->setText(result->notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!result->notes.isEmpty());
    m_batch = !wasPreview && result->count(ImportTally::Fate::Created) > 0 ? result->batch : QString();
    m_takeBack->setVisible(!m_batch.isEmpty());
    fillPreview(result->first);
    fillRefused(result->rejected);
    (worthIt ? m_import : m_close)->setFocus();
}

/// The whole import, as if it had not been; and once more, it is there again.
void ImportDialog::takeBack()
{
    if (m_batch.isEmpty() || m_step != Step::Done)
        return;
    m_step = Step::TakingBack;
    m_takeBack->setEnabled(false);
    m_sentence->setText(m_isBack ? tr("Bringing it back…") : tr("Taking it back…"));
    auto *job = new UndoJob(m_room.door(), {m_batch, m_room.author(), m_room.console(), m_room.clock().now(), m_isBack}, this);
    connect(job, &UndoJob::finished, this, [this, job](const Result<UndoTally> &tally) {
        job->deleteLater();
        m_step = Step::Done;
        m_takeBack->setEnabled(true);
        m_sentence->setText(tally ? undoSentence(*tally, m_isBack) : tally.error().message);
        if (tally)
            m_isBack = !m_isBack;
        m_takeBack->setText(m_isBack ? tr("Bring it &back") : tr("&Take it back"));
    });
}

QString ImportDialog::previewSentence(const ImportTally &report) const
{
    using Fate = ImportTally::Fate;
    if (report.incidents.isEmpty())
        return tr("No incident of this format was found in the file.");
    const int incidents = int(report.incidents.size());
    return tr("%n incident(s) in the file", nullptr, incidents) + QStringLiteral(": ")
         + tr("%1 new, %2 with news, %3 already here. Nothing is written until you press Import.")
               .arg(report.count(Fate::Created))
               .arg(report.count(Fate::Updated))
               .arg(report.count(Fate::Unchanged));
}

QString ImportDialog::doneSentence(const ImportTally &report) const
{
    using Fate = ImportTally::Fate;
    const int entries = report.entries;
    return tr("Done: %1 new, %2 updated, %3 unchanged.")
               .arg(report.count(Fate::Created))
               .arg(report.count(Fate::Updated))
               .arg(report.count(Fate::Unchanged))
         + QLatin1Char(' ') + tr("%n timeline entry(s) written.", nullptr, entries);
}

void ImportDialog::fillPreview(const QVector<ImportTally::Preview> &incidents)
{
    m_preview->setVisible(!incidents.isEmpty());
    m_preview->setRowCount(int(incidents.size()));
    for (int i = 0; i < incidents.size(); ++i) {
        const ImportTally::Preview &one = incidents.at(i);
        const Incident &incident = one.incident;
        m_preview->setItem(i, 0, numberItem(one.row));
        const std::array texts{incident.title,
                               incident.severity ? incident.severity->name : tr("unrated"),
                               momentText(incident.milestone(Milestone::Declared)),
                               momentText(incident.milestone(Milestone::Detected)),
                               momentText(incident.milestone(Milestone::Resolved)),
                               fateText(one.fate)};
        for (size_t column = 0; column < texts.size(); ++column)
            m_preview->setItem(i, int(column) + 1, new QTableWidgetItem(texts.at(column)));
    }
    for (int column = 0; column < m_preview->columnCount(); ++column) {
        if (column != 1)
            m_preview->resizeColumnToContents(column);
    }
}

void ImportDialog::fillRefused(const QVector<ImportTally::Rejection> &rows)
{
    const int count = int(rows.size()), shown = std::min(count, kRefusedShown);
    QString title = tr("%n row(s) left out", nullptr, count);
    if (shown < count)
        title += tr("; the first %1 are shown").arg(shown);
    m_refusedTitle->setText(title);
    m_refusedTitle->setVisible(count > 0);
    m_refused->setVisible(count > 0);
    m_refused->setRowCount(shown);
    for (int i = 0; i < shown; ++i) {
        m_refused->setItem(i, 0, numberItem(rows.at(i).row));
        m_refused->setItem(i, 1, new QTableWidgetItem(rows.at(i).reason));
    }
    m_refused->resizeColumnToContents(0);
}

} // namespace quarterdeck
