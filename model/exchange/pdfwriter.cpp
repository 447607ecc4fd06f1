// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pdfwriter.h"

#include "exchange/pdfpage.h"

#include <QCoreApplication>

namespace quarterdeck {

namespace {

const PdfFont kBody{};
const PdfFont kBold{.size = 9, .bold = true};
const PdfFont kSmall{.size = 7.5, .grey = 0.35};
const PdfFont kHeading{.size = 12, .bold = true};
const PdfFont kTitle{.size = 17, .bold = true};

/// Puts one report on pages. Made twice for one document: the first run counts the pages.
class ReportPages
{
    Q_DECLARE_TR_FUNCTIONS(PdfWriter)

public:
    /// pageCount 0 = not known yet.
    ReportPages(const IncidentReport &report, int pageCount, PdfPage::Sink sink)
        : m_report(report), m_pageCount(pageCount), m_page(std::move(sink), [this](PdfPage &page) { decorate(page); })
    {
    }

    bool draw()
    {
        setProperties();
        m_page.begin();
        m_page.paragraph(m_report.ref, kBold);
        m_page.paragraph(m_report.title, kTitle);
        m_page.space(4);
        for (const IncidentReport::Fact &fact : m_report.facts)
            m_page.row({{fact.label, kBold, {}}, {fact.value, kBody, {}}}, {105, PdfPage::Right - PdfPage::Left - 105}, {}, PdfPage::Look::Bare);
        drawMilestones();
        drawSpans(m_report.severitiesTitle, m_report.severityHeads, m_report.severities, false);
        drawSpans(m_report.rolesTitle, m_report.roleHeads, m_report.roles, true);
        for (const IncidentReport::Table &one : m_report.work)
            drawPlain(one);
        drawTimeline();
        m_page.space(10);
        for (const QString &note : m_report.notes)
            m_page.paragraph(note, kSmall);
        return m_page.finish();
    }

    int pages() const { return m_page.number(); }

private:
    void decorate(PdfPage &page) const;
    void setProperties();
    void heading(const QString &title);
    void table(const QStringList &heads, const QVector<double> &widths, const std::function<void(const std::function<void()> &)> &rows);
    void drawMilestones();
    void drawSpans(const QString &title, const QStringList &heads, const QVector<IncidentReport::SpanRow> &spans, bool withPerson);
    void drawPlain(const IncidentReport::Table &plain);
    void drawTimeline();

    const IncidentReport &m_report;
    int m_pageCount;
    PdfPage m_page;
};

void ReportPages::decorate(PdfPage &page) const
{
    const double width = PdfPage::Right - PdfPage::Left;
    page.line(m_report.ref + QLatin1Char(' ') + m_report.title, kSmall, PdfPage::Left, 30, width * 0.7, false);
    page.line(m_report.practice ? m_report.practiceMark : QStringLiteral("Quarterdeck"), m_report.practice ? kBold : kSmall,
              PdfPage::Left + width * 0.7, 30, width * 0.3, true);
    page.rule(44);
    const double foot = PdfPage::Bottom + 14;
    page.rule(foot - 4);
    page.line(tr("Times in %1").arg(m_report.zoneName), kSmall, PdfPage::Left, foot, width / 2, false);
    const QString number = m_pageCount > 0 ? tr("Page %1 of %2").arg(page.number()).arg(m_pageCount) : tr("Page %1").arg(page.number());
    page.line(number, kSmall, PdfPage::Left + width / 2, foot, width / 2, true);
}

void ReportPages::setProperties()
{
    m_page.setProperty(CAIRO_PDF_METADATA_TITLE, m_report.ref + QLatin1Char(' ') + m_report.title);
    m_page.setProperty(CAIRO_PDF_METADATA_SUBJECT, tr("Incident report"));
    if (!m_report.author.isEmpty())
        m_page.setProperty(CAIRO_PDF_METADATA_AUTHOR, m_report.author);
    m_page.setProperty(CAIRO_PDF_METADATA_CREATOR, QStringLiteral("Quarterdeck " QUARTERDECK_VERSION));
    m_page.setProperty(CAIRO_PDF_METADATA_CREATE_DATE, toRfc3339(Instant{m_report.made.ms / 1000 * 1000}).remove(QStringLiteral(".000")));
}

void ReportPages::heading(const QString &title)
{
    m_page.space(12);
    m_page.need(120);
    m_page.outline(title);
    m_page.paragraph(title, kHeading);
}

/// Draws the head, then lets `rows` draw; it passes on what to call when a row opens a new page.
void ReportPages::table(const QStringList &heads, const QVector<double> &widths,
                        const std::function<void(const std::function<void()> &)> &rows)
{
    QVector<PdfCell> cells;
    for (const QString &head : heads)
        cells << PdfCell{head, kBold, {}};
    const auto drawHead = [&] { m_page.row(cells, widths, {}, PdfPage::Look::Shaded); };
    drawHead();
    rows(drawHead);
}

void ReportPages::drawMilestones()
{
    heading(m_report.milestonesTitle);
    const QVector<double> widths{130, 265, PdfPage::Right - PdfPage::Left - 395};
    table(m_report.milestoneHeads, widths, [&](const std::function<void()> &again) {
        for (const IncidentReport::MilestoneRow &m : m_report.milestones)
            m_page.row({{m.name, kBody, {}}, {m.when, kBody, {}}, {m.sinceDetected, kBody, {}}}, widths, again, PdfPage::Look::Ruled);
    });
}

void ReportPages::drawSpans(const QString &title, const QStringList &heads, const QVector<IncidentReport::SpanRow> &spans, bool withPerson)
{
    if (spans.isEmpty())
        return;
    heading(title);
    const double last = PdfPage::Right - PdfPage::Left - 420;
    const QVector<double> widths = withPerson ? QVector<double>{110, 90, 110, 110, last} : QVector<double>{200, 110, 110, last};
    table(heads, widths, [&](const std::function<void()> &again) {
        for (const IncidentReport::SpanRow &span : spans) {
            QVector<PdfCell> cells{{span.what, kBody, {}}};
            if (withPerson)
                cells << PdfCell{span.who, kBody, {}};
            cells << PdfCell{span.from, kBody, {}} << PdfCell{span.to, kBody, {}} << PdfCell{span.duration, kBody, {}};
            m_page.row(cells, widths, again, PdfPage::Look::Ruled);
        }
    });
}

void ReportPages::drawPlain(const IncidentReport::Table &plain)
{
    heading(plain.title);
    const QVector<double> widths{32, PdfPage::Right - PdfPage::Left - 352, 110, 70, 140};
    table(plain.heads, widths, [&](const std::function<void()> &again) {
        for (const QStringList &row : plain.rows) {
            QVector<PdfCell> cells;
            for (const QString &text : row)
                cells << PdfCell{text, kBody, {}};
            m_page.row(cells, widths, again, PdfPage::Look::Ruled);
        }
    });
}

void ReportPages::drawTimeline()
{
    heading(m_report.timelineTitle);
    const QVector<double> widths{60, 32, 80, 64, PdfPage::Right - PdfPage::Left - 236};
    table(m_report.timelineHeads, widths, [&](const std::function<void()> &again) {
        for (const IncidentReport::Line &line : m_report.timeline) {
            if (line.isDivider()) {
                m_page.need(70, again); // the day stays with its first entries
                m_page.row({{line.day, kBold, {}}}, {PdfPage::Right - PdfPage::Left}, again, PdfPage::Look::Ruled);
                continue;
            }
            PdfFont font = kBody;
            font.grey = line.automatic || line.struck ? 0.35 : 0;
            PdfFont entry = font;
            entry.strike = line.struck;
            m_page.row({{line.time, font, {}}, {line.number, font, {}}, {line.type, font, {}}, {line.who, font, {}}, {line.text, entry, line.remark}},
                       widths, again, PdfPage::Look::Ruled);
        }
    });
}

} // namespace

Result<QByteArray> PdfWriter::write(const IncidentReport &report)
{
    if (!pango_cairo_create_layout.isThere()) {
        return Error{ErrorCode::Storage,
                     QCoreApplication::translate("PdfWriter", "PDF needs Pango and Cairo, which are not installed: install the package "
                                                              "libpangocairo-1.0-0, or export as HTML and print that instead."),
                     {}};
    }
    ReportPages counting(report, 0, {});
    counting.draw();

    QByteArray pdf;
    ReportPages pages(report, counting.pages(), [&pdf](const char *data, size_t length) {
        pdf.append(data, qsizetype(length));
        return true;
    });
    if (!pages.draw())
        return Error{ErrorCode::Storage, QCoreApplication::translate("PdfWriter", "The PDF could not be made; export as HTML and print that instead."), {}};
    return pdf;
}

} // namespace quarterdeck
