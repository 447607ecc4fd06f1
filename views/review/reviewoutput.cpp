// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewoutput.h"

#include "review/figurewords.h"
#include "warroom/reviewjob.h"

#include <QDir>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>

namespace quarterdeck {

namespace {

/// Hands the printer on when the person agreed, and otherwise takes it with it.
class PrinterChoice final : public QPrintDialog
{
public:
    PrinterChoice(std::unique_ptr<QPrinter> printer, QWidget *parent)
        : QPrintDialog(printer.get(), parent),
          m_printer(std::move(printer))
    {}
    std::unique_ptr<QPrinter> take() { return std::move(m_printer); }

private:
    std::unique_ptr<QPrinter> m_printer;
};

} // namespace

ReviewPdf::Content reviewContent(const ReviewAnswer &answer, QVector<Figure> figures, const QStringList &hidden,
                                 const QString &author)
{
    const Selection &selection = answer.report.selection;
    QStringList words{periodWords(answer.report), zoneWords(selection.zone),
                      incidentCount(int(answer.report.selected.rows.size()))};
    for (const QStringList &chosen : {selection.severities, selection.services}) {
        if (!chosen.isEmpty())
            words << chosen.join(QStringLiteral(", "));
    }
    figures.removeIf([&hidden](const Figure &figure) { return hidden.contains(figure.id); });
    const QString made =
        ReviewOutput::tr("Made by %1 on %2 with Quarterdeck %3")
            .arg(author, TimeFormat(ZoneMode::Utc).dateTime(answer.report.asOf), QStringLiteral(QUARTERDECK_VERSION));
    return {ReviewOutput::tr("Incident review"), words.join(QStringLiteral(" · ")), made, std::move(figures)};
}

ReviewOutput::ReviewOutput(QWidget *page, std::function<ReviewPdf::Content()> content)
    : QObject(page),
      m_page(page),
      m_content(std::move(content))
{}

void ReviewOutput::askFile()
{
    if (m_dialog)
        return;
    auto *dialog = new QFileDialog(m_page->window(), tr("Write the report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF document (*.pdf)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(QStringLiteral("incident-review.pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &ReviewOutput::write);
    m_dialog = dialog;
    dialog->open();
}

void ReviewOutput::askPrinter()
{
    if (m_dialog)
        return;
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(tr("Incident review"));
    printer->setFullPage(true);
    auto *dialog = new PrinterChoice(std::move(printer), m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        // After the dialog has gone from the screen: it still looks at its printer now.
        QMetaObject::invokeMethod(
            dialog, [this, dialog] { print(dialog->take()); }, Qt::QueuedConnection);
    });
    m_dialog = dialog;
    dialog->open();
}

void ReviewOutput::write(const QString &fileName)
{
    if (!m_report)
        start(new ReviewPdf(m_content(), m_page->font(), fileName, this),
              tr("The report is written: %1.").arg(QDir::toNativeSeparators(fileName)));
}

void ReviewOutput::print(std::unique_ptr<QPagedPaintDevice> printer)
{
    if (!m_report && printer)
        start(new ReviewPdf(m_content(), m_page->font(), std::move(printer), this),
              tr("The report is on its way to the printer."));
}

void ReviewOutput::start(ReviewPdf *report, const QString &done)
{
    m_report = report;
    connect(report, &ReviewPdf::progress, this, &ReviewOutput::progress);
    connect(report, &ReviewPdf::finished, this, [this, done](const Outcome &outcome) {
        m_report = nullptr;
        emit ended();
        emit said(outcome ? done : outcome.error().message);
    });
    report->start();
}

void ReviewOutput::cancel()
{
    if (m_report)
        m_report->cancel();
}

} // namespace quarterdeck
