// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/importdialog.h"

#include "common/plainlabel.h"
#include "common/typography.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace quarterdeck {

ImportDialog::ImportDialog(WarRoom &room, const QString &fileName, QWidget *parent)
    : QDialog(parent), m_room(room), m_fileName(fileName), m_sentence(new PlainLabel(this)), m_progress(new QProgressBar(this)),
      m_refusedTitle(new PlainLabel(this)), m_refused(new QTableWidget(this)), m_import(new QPushButton(tr("&Import"), this)),
      m_close(new QPushButton(tr("&Cancel"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import %1").arg(QFileInfo(fileName).fileName()));
    const Typography type(font());
    m_sentence->setWordWrap(true);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setFormat(tr("%v of %m incidents"));
    m_refusedTitle->setFont(type.strong());
    m_refused->setColumnCount(2);
    m_refused->setHorizontalHeaderLabels({tr("Row"), tr("Why it is left out")});
    m_refused->horizontalHeader()->setStretchLastSection(true);
    m_refused->verticalHeader()->hide();
    m_refused->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_refused->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_refused->setAccessibleName(tr("Rows that are left out"));
    m_import->setProperty("primary", true);
    m_import->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_import);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(type.space(3));
    column->addWidget(m_sentence);
    column->addWidget(m_progress);
    column->addWidget(m_refusedTitle);
    column->addWidget(m_refused, 1);
    column->addLayout(buttons);
    resize(type.space(160), type.space(100));

    connect(m_import, &QPushButton::clicked, this, [this] { run(false); });
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_step == Step::Importing && m_job)
            m_job->cancel();
        else
            close();
    });
    fillRefused({});
    run(true);
}

void ImportDialog::run(bool dryRun)
{
    m_step = dryRun ? Step::Preview : Step::Importing;
    m_import->setEnabled(false);
    m_sentence->setText(dryRun ? tr("Reading the file…") : tr("Importing…"));
    m_progress->setRange(0, 0);
    m_progress->show();
    m_job = new ImportJob(m_room.door(),
                          {m_fileName, {m_room.author(), m_room.console(), m_room.clock().now(), m_room.policy().id()}, dryRun}, this);
    connect(m_job, &ImportJob::progress, this, &ImportDialog::showProgress);
    connect(m_job, &ImportJob::finished, this, &ImportDialog::showResult);
    m_job->start();
}

void ImportDialog::showProgress(int rows, int incidents)
{
    // The first pass has counted the file, so the second one can say how far it is.
    if (m_step == Step::Importing) {
        m_progress->setRange(0, m_total);
        m_progress->setValue(incidents);
    } else {
        m_sentence->setText(tr("Reading the file: %n row(s) so far.", nullptr, rows));
    }
}

void ImportDialog::showResult(const Result<ImportTally> &result)
{
    m_job->deleteLater();
    m_job = nullptr;
    m_progress->hide();
    const bool wasPreview = m_step == Step::Preview;
    m_step = wasPreview && result ? Step::Ready : Step::Done;
    m_close->setText(m_step == Step::Ready ? tr("&Cancel") : tr("&Close"));
    if (!result) {
        m_sentence->setText(result.error().message);
        return;
    }
    m_total = int(result->incidents.size());
    const bool worthIt = wasPreview && result->count(ImportTally::Fate::Unchanged) < m_total;
    m_import->setEnabled(worthIt);
    m_import->setVisible(wasPreview);
    m_sentence->setText(wasPreview ? previewSentence(*result) : doneSentence(*result));
    fillRefused(result->rejected);
    (worthIt ? m_import : m_close)->setFocus();
}

QString ImportDialog::previewSentence(const ImportTally &report) const
{
    using Fate = ImportTally::Fate;
    if (report.incidents.isEmpty())
        return tr("No incident was found in this file. It should hold a status page's incidents as JSON.");
    return tr("%n incident(s) in the file", nullptr, int(report.incidents.size())) + QStringLiteral(": ")
        + tr("%1 new, %2 with news, %3 already here. Nothing is written until you press Import.")
              .arg(report.count(Fate::Created)).arg(report.count(Fate::Updated)).arg(report.count(Fate::Unchanged));
}

QString ImportDialog::doneSentence(const ImportTally &report) const
{
    using Fate = ImportTally::Fate;
    return tr("Done: %1 new, %2 updated, %3 unchanged.").arg(report.count(Fate::Created)).arg(report.count(Fate::Updated)).arg(report.count(Fate::Unchanged))
        + QLatin1Char(' ') + tr("%n timeline entry(s) written.", nullptr, report.entries);
}

void ImportDialog::fillRefused(const QVector<ImportTally::Rejection> &rows)
{
    m_refusedTitle->setText(tr("%n row(s) left out", nullptr, int(rows.size())));
    m_refusedTitle->setVisible(!rows.isEmpty());
    m_refused->setVisible(!rows.isEmpty());
    m_refused->setRowCount(int(rows.size()));
    for (int i = 0; i < rows.size(); ++i) {
        auto *number = new QTableWidgetItem;
        number->setData(Qt::DisplayRole, rows.at(i).row);
        m_refused->setItem(i, 0, number);
        m_refused->setItem(i, 1, new QTableWidgetItem(rows.at(i).reason));
    }
    m_refused->resizeColumnToContents(0);
}

} // namespace quarterdeck
