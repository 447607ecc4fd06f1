// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/figurepainter.h"

#include "common/typography.h"
#include "review/figurewords.h"
#include "review/plotview.h"

#include <QBuffer>
#include <QDir>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <numeric>

namespace quarterdeck {

namespace {

constexpr double kGap = 10;
constexpr double kPlotHeight = 225;
constexpr double kPictureWidth = 960;
constexpr double kPictureMargin = 24;
constexpr int kShownRows = 24; ///< of a figure without plots; with plots the table is left to the CSV
const Theme kPaper(ThemeKind::Light);

/// "1 h 26 min" stays on one line: a number without its unit is hard to read.
QString unbroken(QString cell)
{
    static const QRegularExpression unit(QStringLiteral("(?<=\\d) (?=(?:d|h|min|s|%)(?:\\W|$))"));
    static const QRegularExpression next(QStringLiteral("(?<=\\b[dh]|\\bmin) (?=\\d)"));
    const QString space(QChar::Nbsp);
    return cell.replace(unit, space).replace(next, space);
}

QRectF wrapped(const QFont &font, const QString &text, double width)
{
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 10000), Qt::TextWordWrap | Qt::AlignLeft, text);
}

} // namespace

QFont inPixels(const QFont &font)
{
    QFont result = font;
    result.setPixelSize(std::max(1, QFontInfo(font).pixelSize()));
    return result;
}

FigurePainter::FigurePainter(const Figure &figure, const QFont &base, double width)
    : m_figure(figure),
      m_body(inPixels(base)),
      m_title(inPixels(Typography(base).heading())),
      m_small(inPixels(Typography(base).small())),
      m_width(width)
{
    m_height = run(nullptr, {});
}

void FigurePainter::paint(QPainter &painter, const QPointF &topLeft) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    run(&painter, topLeft);
    painter.restore();
}

/// Paints, or only measures without a painter.
double FigurePainter::run(QPainter *painter, QPointF at) const
{
    const double top = at.y();
    at.ry() += paintWords(painter, at, m_figure.title, m_title, Token::Text) + kGap;
    if (!m_figure.empty.isEmpty())
        at.ry() += paintWords(painter, at, m_figure.empty, m_body, Token::Text2) + kGap;
    if (!m_figure.plots.isEmpty())
        at.ry() += paintPlots(painter, at) + kGap;
    else if (!m_figure.table.rows.isEmpty())
        at.ry() += paintTable(painter, at) + kGap;
    at.ry() += paintWords(painter, at, m_figure.facts.join(QStringLiteral("\u00A0· ")), m_small, Token::Text2) + kGap / 2;
    at.ry() += paintWords(painter, at, m_figure.definition, m_small, Token::Text3);
    return at.y() - top;
}

double FigurePainter::paintWords(QPainter *painter, const QPointF &at, const QString &text, const QFont &font, Token color) const
{
    const double height = wrapped(font, text, m_width).height();
    if (painter) {
        painter->setFont(font);
        painter->setPen(kPaper.color(color));
        painter->drawText(QRectF(at, QSizeF(m_width, height + 2)), Qt::TextWordWrap | Qt::AlignLeft, text);
    }
    return height;
}

double FigurePainter::paintPlots(QPainter *painter, const QPointF &at) const
{
    const double height = m_figure.height > 0 ? QFontMetricsF(m_body).height() * m_figure.height : kPlotHeight;
    if (!painter)
        return height;
    const auto count = double(m_figure.plots.size());
    const double each = (m_width - (count - 1) * 2 * kGap) / count;
    for (qsizetype i = 0; i < m_figure.plots.size(); ++i) {
        PlotView view(kPaper);
        view.setFont(m_body);
        view.resize(int(each), int(height));
        view.setPlot(m_figure.plots.at(i));
        view.paintTo(*painter, QRectF(at.x() + double(i) * (each + 2 * kGap), at.y(), int(each), int(height)));
    }
    return height;
}

double FigurePainter::paintTable(QPainter *painter, const QPointF &at) const
{
    MetricsTable table = m_figure.table;
    if (table.rows.size() > kShownRows)
        table.rows.resize(kShownRows);
    for (MetricsTable::Row &row : table.rows)
        std::transform(row.cells.begin(), row.cells.end(), row.cells.begin(), unbroken);
    const QFontMetricsF metrics(m_small);
    const int columns = int(table.heads.size());
    const int rows = int(table.rows.size());
    // Widths by what the cells want, shrunk together when that is too much; cells wrap.
    QVector<double> widths(columns, 0), words(columns, 0);
    const auto longestWord = [&](const QString &text) {
        double longest = 0;
        for (const QString &word : text.split(u' '))
            longest = std::max(longest, metrics.horizontalAdvance(word));
        return longest;
    };
    for (int column = 0; column < columns; ++column) {
        widths[column] = metrics.horizontalAdvance(table.heads.at(column));
        for (int row = 0; row < rows; ++row)
            widths[column] = std::max(widths.at(column), metrics.horizontalAdvance(table.rows.at(row).cells.value(column)));
        words[column] = longestWord(table.heads.at(column));
        for (int row = 0; row < rows; ++row)
            words[column] = std::max(words.at(column), longestWord(table.rows.at(row).cells.value(column)));
        words[column] += kGap;
        widths[column] = std::max(std::min(widths.at(column), m_width * 0.3) + kGap, words.at(column));
    }
    const double sum = std::accumulate(widths.begin(), widths.end(), 0.0);
    const double spare = std::accumulate(words.begin(), words.end(), 0.0) - m_width;
    for (int column = 0; column < columns; ++column) {
        // What is over the longest words is shared out, or cut, in proportion.
        const double over = std::max(1e-9, sum - m_width - spare);
        widths[column] = words.at(column) + (widths.at(column) - words.at(column)) * std::max(0.0, -spare) / over;
    }
    double y = at.y();
    const auto line = [&](const QStringList &cells, Token color) {
        double height = metrics.height();
        for (int column = 0; column < columns; ++column)
            height = std::max(height, wrapped(m_small, cells.value(column), widths.at(column) - kGap).height());
        double x = at.x();
        for (int column = 0; painter && column < columns; ++column) {
            painter->setFont(m_small);
            painter->setPen(kPaper.color(color));
            const Qt::Alignment side = table.numeric.value(column) ? Qt::AlignRight : Qt::AlignLeft;
            painter->drawText(QRectF(x, y, widths.at(column) - kGap, height + 2), int(side) | Qt::TextWordWrap,
                              cells.value(column));
            x += widths.at(column);
        }
        y += height + 5;
        if (painter) {
            painter->setPen(QPen(kPaper.color(Token::Hairline), 1));
            painter->drawLine(QPointF(at.x(), y - 2), QPointF(at.x() + m_width, y - 2));
        }
    };
    line(table.heads, Token::Text3);
    for (int row = 0; row < rows; ++row)
        line(table.rows.at(row).cells, Token::Text);
    return y - at.y();
}

namespace {

/// Quoted; a cell that a spreadsheet would run as a formula is led by an apostrophe.
QString csvCell(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.at(0)))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString tabCell(QString text) { return text.replace(u'\t', u' ').replace(u'\n', u' '); }

QString lines(const Figure &figure, QChar separator, QString (*cell)(QString), const QString &end)
{
    QString text;
    const auto add = [&](const QStringList &cells) {
        QStringList written;
        for (const QString &one : cells)
            written << cell(one);
        text += written.join(separator) + end;
    };
    add({figure.title});
    add({figure.facts.join(QStringLiteral(" · "))});
    add({figure.definition});
    add(figure.table.heads);
    for (const MetricsTable::Row &row : figure.table.rows)
        add(row.cells);
    return text;
}

Outcome save(const QString &fileName, const QByteArray &bytes)
{
    QSaveFile file(fileName);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return Done{};
    return Error{
        ErrorCode::Storage,
        Review::tr("%1 cannot be written: %2. Choose another place.").arg(QDir::toNativeSeparators(fileName), file.errorString()),
        fileName};
}

QSizeF pictureSize(const FigurePainter &painter)
{
    return {kPictureWidth + 2 * kPictureMargin, painter.height() + 2 * kPictureMargin};
}

} // namespace

QByteArray figureCsv(const Figure &figure) { return lines(figure, u',', csvCell, QStringLiteral("\r\n")).toUtf8(); }

QString figureText(const Figure &figure) { return lines(figure, u'\t', tabCell, QStringLiteral("\n")); }

QImage figureImage(const Figure &figure, const QFont &base)
{
    const FigurePainter figurePainter(figure, base, kPictureWidth);
    QImage image((pictureSize(figurePainter) * 2).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(2);
    image.fill(kPaper.color(Token::Card));
    QPainter painter(&image);
    figurePainter.paint(painter, {kPictureMargin, kPictureMargin});
    return image;
}

Outcome writeFigure(const Figure &figure, const QFont &base, const QString &fileName)
{
    if (fileName.endsWith(u".csv", Qt::CaseInsensitive))
        return save(fileName, figureCsv(figure));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (fileName.endsWith(u".png", Qt::CaseInsensitive)) {
        figureImage(figure, base).save(&buffer, "PNG");
        return save(fileName, buffer.data());
    }
    if (!fileName.endsWith(u".svg", Qt::CaseInsensitive))
        return Error{ErrorCode::Usage, Review::tr("Choose a name that ends in .png, .svg or .csv."), fileName};
    const FigurePainter figurePainter(figure, base, kPictureWidth);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(pictureSize(figurePainter).toSize());
    generator.setViewBox(QRectF(QPointF(), pictureSize(figurePainter)));
    generator.setTitle(figure.title);
    generator.setDescription(figure.summary);
    {
        QPainter painter(&generator);
        painter.fillRect(QRectF(QPointF(), pictureSize(figurePainter)), kPaper.color(Token::Card));
        figurePainter.paint(painter, {kPictureMargin, kPictureMargin});
    }
    return save(fileName, buffer.data());
}

} // namespace quarterdeck
