// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewpdf.h"

#include "common/theme.h"
#include "common/typography.h"
#include "review/figurepainter.h"

#include <QDir>
#include <QPainter>
#include <QPdfWriter>

namespace quarterdeck {

namespace {

constexpr int kResolution = 1200;
constexpr double kInch = 96;  ///< everything is laid out in these
constexpr double kMargin = 57; ///< 15 mm
constexpr double kFooter = 30;
constexpr double kBetween = 28;
const Theme kPaper(ThemeKind::Light);

} // namespace

ReviewPdf::ReviewPdf(const Content &content, const QFont &base, const QString &fileName, QObject *parent)
    : QObject(parent),
      m_content(content),
      m_font(base),
      m_file(std::make_unique<QSaveFile>(fileName))
{
    m_font.setPointSizeF(9.5);
}

ReviewPdf::ReviewPdf(const Content &content, const QFont &base, std::unique_ptr<QPagedPaintDevice> printer, QObject *parent)
    : QObject(parent),
      m_content(content),
      m_font(base),
      m_device(std::move(printer))
{
    m_font.setPointSizeF(9.5);
}

ReviewPdf::~ReviewPdf() = default;

void ReviewPdf::start()
{
    if (m_file && !m_file->open(QIODevice::WriteOnly)) {
        finish(failure());
        return;
    }
    QMetaObject::invokeMethod(this, &ReviewPdf::begin, Qt::QueuedConnection);
}

void ReviewPdf::cancel() { m_cancelled = true; }

void ReviewPdf::begin()
{
    if (m_file) {
        auto writer = std::make_unique<QPdfWriter>(m_file.get());
        writer->setResolution(kResolution);
        writer->setPageSize(QPageSize(QPageSize::A4));
        writer->setTitle(m_content.title);
        writer->setCreator(QStringLiteral("Quarterdeck " QUARTERDECK_VERSION));
        m_device = std::move(writer);
    }
    m_device->setPageMargins(QMarginsF(0, 0, 0, 0));
    m_painter = std::make_unique<QPainter>();
    if (!m_painter->begin(m_device.get())) {
        finish(failure());
        return;
    }
    const QSizeF page = m_device->pageLayout().fullRect(QPageLayout::Inch).size() * kInch;
    const QPointF origin = m_device->pageLayout().paintRect(QPageLayout::Inch).topLeft() * kInch; // a printer may insist on margins
    m_width = page.width() - 2 * kMargin;
    m_height = page.height() - 2 * kMargin;
    m_painter->scale(m_device->logicalDpiX() / kInch, m_device->logicalDpiY() / kInch);
    m_painter->translate(QPointF(kMargin, kMargin) - origin);
    paintHeader();
    QMetaObject::invokeMethod(this, &ReviewPdf::next, Qt::QueuedConnection);
}

void ReviewPdf::next()
{
    if (m_cancelled) {
        finish(Error{ErrorCode::Cancelled, tr("The report was not written."), {}});
        return;
    }
    if (m_next == m_content.figures.size()) {
        paintFooter();
        m_painter->end();
        m_painter.reset();
        m_device.reset();
        finish(!m_file || m_file->commit() ? Outcome(Done{}) : Outcome(failure()));
        return;
    }
    const FigurePainter figure(m_content.figures.at(m_next), m_font, m_width);
    if (m_y > 0 && m_y + figure.height() > m_height - kFooter) {
        paintFooter();
        m_device->newPage();
        ++m_page;
        m_y = 0;
    }
    figure.paint(*m_painter, {0, m_y});
    m_y += figure.height() + kBetween / 2;
    m_painter->setPen(QPen(kPaper.color(Token::Hairline), 1));
    m_painter->drawLine(QPointF(0, m_y), QPointF(m_width, m_y));
    m_y += kBetween / 2;
    ++m_next;
    emit progress(m_next, int(m_content.figures.size()));
    QMetaObject::invokeMethod(this, &ReviewPdf::next, Qt::QueuedConnection);
}

void ReviewPdf::paintHeader()
{
    const Typography type(m_font);
    const struct
    {
        QString text;
        QFont font;
        Token color;
    } lines[] = {{m_content.title, inPixels(type.title()), Token::Text},
                 {m_content.subtitle, inPixels(type.body()), Token::Text2},
                 {m_content.made, inPixels(type.small()), Token::Text3}};
    for (const auto &line : lines) {
        const QRectF box = QFontMetricsF(line.font).boundingRect(QRectF(0, 0, m_width, m_height), Qt::TextWordWrap, line.text);
        m_painter->setFont(line.font);
        m_painter->setPen(kPaper.color(line.color));
        m_painter->drawText(QRectF(0, m_y, m_width, box.height() + 2), Qt::TextWordWrap, line.text);
        m_y += box.height() + 4;
    }
    m_y += 4;
    m_painter->setPen(QPen(kPaper.color(Token::Text), 1.5));
    m_painter->drawLine(QPointF(0, m_y), QPointF(m_width, m_y));
    m_y += kBetween / 2;
}

void ReviewPdf::paintFooter()
{
    const QFont font = inPixels(Typography(m_font).small());
    m_painter->setFont(font);
    m_painter->setPen(kPaper.color(Token::Text3));
    const QRectF box(0, m_height - QFontMetricsF(font).height(), m_width, QFontMetricsF(font).height() + 2);
    m_painter->drawText(box, Qt::AlignLeft, m_content.title + QStringLiteral(" · ") + m_content.subtitle.section(u'\n', 0, 0));
    m_painter->drawText(box, Qt::AlignRight, tr("Page %1").arg(m_page));
}

void ReviewPdf::finish(const Outcome &outcome)
{
    if (m_painter && m_painter->isActive())
        m_painter->end();
    if (!outcome && m_file)
        m_file->cancelWriting();
    deleteLater();
    emit finished(outcome);
}

Error ReviewPdf::failure() const
{
    if (!m_file)
        return {ErrorCode::Storage, tr("The printer did not take the report. Choose another one, or write it as PDF."), {}};
    return {ErrorCode::Storage,
            tr("%1 cannot be written: %2. Choose another place.")
                .arg(QDir::toNativeSeparators(m_file->fileName()), m_file->errorString()),
            m_file->fileName()};
}

} // namespace quarterdeck
