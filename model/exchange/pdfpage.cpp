// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pdfpage.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <deque>

namespace quarterdeck {

namespace {

constexpr double kCellPadding = 3;

struct PangoDelete
{
    void operator()(PangoAttrList *list) const { pango_attr_list_unref(list); }
    void operator()(PangoFontDescription *font) const { pango_font_description_free(font); }
    void operator()(cairo_font_options_t *options) const { cairo_font_options_destroy(options); }
};
using AttrListPtr = std::unique_ptr<PangoAttrList, PangoDelete>;
using FontOptionsPtr = std::unique_ptr<cairo_font_options_t, PangoDelete>;
using FontPtr = std::unique_ptr<PangoFontDescription, PangoDelete>;

/// Pango needs the square of a paragraph's length to break it into lines, so a longer one is set as several.
constexpr qsizetype kLongestParagraph = 1500;
constexpr int kMostParagraphs = 100; ///< of one layout
constexpr qsizetype kLongestPart = 3 * kLongestParagraph;
/// More than the widest single line holds; the rest would be cut off anyway.
constexpr qsizetype kLongestLine = 400;

/// Where a paragraph that begins at start is torn: after a space, else between two characters as people see them.
qsizetype paragraphEnd(const QString &text, qsizetype start)
{
    const qsizetype latest = start + kLongestParagraph;
    const qsizetype space = text.lastIndexOf(QLatin1Char(' '), latest - 1);
    if (space > start + kLongestParagraph / 2)
        return space + 1;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, QStringView(text).mid(start, kLongestParagraph + 1).toString());
    finder.setPosition(kLongestParagraph);
    const qsizetype between = finder.isAtBoundary() ? kLongestParagraph : finder.toPreviousBoundary();
    return between > 0 ? start + between : latest;
}

/// Cairo refuses a whole document for one of the 66 code points that Unicode says are no characters, and Pango a text with half a character.
QString drawable(const QString &text)
{
    QString out = text;
    for (qsizetype i = 0; i < out.size(); ++i) {
        const QChar c = out.at(i);
        char32_t code = c.unicode();
        const bool isPair = c.isHighSurrogate() && i + 1 < out.size() && out.at(i + 1).isLowSurrogate();
        if (isPair)
            code = QChar::surrogateToUcs4(c, out.at(i + 1));
        if (QChar::isNonCharacter(code) || (c.isSurrogate() && !isPair) || c.isNull())
            out.replace(i, isPair ? 2 : 1, QChar(QChar::ReplacementCharacter));
        else if (isPair)
            ++i;
    }
    return out;
}

QString inParagraphs(const QString &text)
{
    QString out;
    qsizetype start = 0;
    while (text.size() - start > kLongestParagraph) {
        const qsizetype lineEnd = text.indexOf(QLatin1Char('\n'), start);
        const bool fits = lineEnd >= 0 && lineEnd - start < kLongestParagraph;
        const qsizetype end = fits ? lineEnd + 1 : paragraphEnd(text, start);
        out += QStringView(text).mid(start, end - start);
        if (!fits)
            out += QLatin1Char('\n');
        start = end;
    }
    return out + text.mid(start);
}

/// A text in parts that are laid out one after the other: a layout needs the square of its number of lines and paragraphs, and a part that
/// is not reached yet needs nothing.
std::deque<PdfCell> inParts(const PdfCell &cell)
{
    const QString text = inParagraphs(drawable(cell.text));
    std::deque<PdfCell> parts;
    qsizetype start = 0, end = 0;
    for (int paragraphs = 1; (end = text.indexOf(QLatin1Char('\n'), end)) >= 0; ++end) {
        if (paragraphs++ < kMostParagraphs && end - start < kLongestPart)
            continue;
        parts.push_back({text.mid(start, end - start), cell.font, {}});
        start = end + 1;
        paragraphs = 1;
    }
    parts.push_back({text.mid(start), cell.font, drawable(cell.remark)});
    return parts;
}

double points(int pangoUnits) { return double(pangoUnits) / PANGO_SCALE; }

void addAttribute(PangoAttrList *list, PangoAttribute *attribute, qsizetype from, qsizetype to)
{
    attribute->start_index = guint(from);
    attribute->end_index = guint(to);
    pango_attr_list_insert(list, attribute);
}

void addColour(PangoAttrList *list, double grey, qsizetype from, qsizetype to)
{
    const auto level = guint16(grey * 65535);
    addAttribute(list, pango_attr_foreground_new(level, level, level), from, to);
}

} // namespace

struct PdfPage::Stream
{
    Sink sink;
    bool failed = false;

    static cairo_status_t write(void *closure, const unsigned char *data, unsigned int length)
    {
        auto *self = static_cast<Stream *>(closure);
        if (!self->failed && self->sink && !self->sink(reinterpret_cast<const char *>(data), length))
            self->failed = true;
        return self->failed ? CAIRO_STATUS_WRITE_ERROR : CAIRO_STATUS_SUCCESS;
    }
};

/// One cell of a row while it is drawn: where it stands, the part that is laid out, which of its lines comes next, and the parts after it.
struct PdfPage::Column
{
    LayoutPtr layout;
    double x = 0;
    double width = 0;
    int nextLine = 0;
    std::deque<PdfCell> rest;
};

PdfPage::PdfPage(Sink sink, std::function<void(PdfPage &)> decorate)
    : m_stream(std::make_unique<Stream>()),
      m_decorate(std::move(decorate))
{
    m_stream->sink = std::move(sink);
    m_surface.reset(cairo_pdf_surface_create_for_stream(&Stream::write, m_stream.get(), Width, Height));
    m_cairo.reset(cairo_create(m_surface.get()));
}

PdfPage::~PdfPage() = default;

bool PdfPage::finish()
{
    cairo_show_page(m_cairo.get());
    cairo_surface_finish(m_surface.get());
    return !m_stream->failed && cairo_status(m_cairo.get()) == CAIRO_STATUS_SUCCESS
        && cairo_surface_status(m_surface.get()) == CAIRO_STATUS_SUCCESS;
}

void PdfPage::begin()
{
    if (m_number > 0)
        cairo_show_page(m_cairo.get());
    ++m_number;
    m_y = Top;
    m_decorate(*this);
}

void PdfPage::space(double value) { m_y += value; }

void PdfPage::need(double value, const std::function<void()> &onNewPage)
{
    if (m_y + value <= Bottom)
        return;
    begin();
    if (onNewPage)
        onNewPage();
}

LayoutPtr PdfPage::layout(const PdfCell &cell, double width) const
{
    LayoutPtr layout(pango_cairo_create_layout(m_cairo.get()));
    // Paper has no pixels to fit glyphs to.
    PangoContext *context = pango_layout_get_context(layout.get());
    const FontOptionsPtr options(cairo_font_options_create());
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    pango_cairo_context_set_font_options(context, options.get());
    pango_context_set_round_glyph_positions(context, FALSE);
    const FontPtr font(pango_font_description_from_string("Noto Sans, DejaVu Sans, Sans"));
    pango_font_description_set_absolute_size(font.get(), cell.font.size * PANGO_SCALE);
    pango_font_description_set_weight(font.get(), cell.font.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_layout_set_font_description(layout.get(), font.get());
    pango_layout_set_width(layout.get(), int(width * PANGO_SCALE));
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);

    const QByteArray body = cell.text.toUtf8();
    const QByteArray remark = cell.remark.isEmpty() ? QByteArray() : "  (" + cell.remark.toUtf8() + ")";
    const QByteArray all = body + remark;
    pango_layout_set_text(layout.get(), all.constData(), int(all.size()));
    const AttrListPtr attributes(pango_attr_list_new());
    addColour(attributes.get(), cell.font.grey, 0, body.size());
    if (cell.font.strike)
        addAttribute(attributes.get(), pango_attr_strikethrough_new(TRUE), 0, body.size());
    addColour(attributes.get(), 0.35, body.size(), all.size());
    pango_layout_set_attributes(layout.get(), attributes.get());
    return layout;
}

/// The column's next line, laid out; null when there is none.
PangoLayoutLine *PdfPage::lineOf(Column &column) const
{
    if (column.nextLine >= pango_layout_get_line_count(column.layout.get()) && !column.rest.empty()) {
        column.layout = layout(column.rest.front(), column.width);
        column.rest.pop_front();
        column.nextLine = 0;
    }
    return pango_layout_get_line_readonly(column.layout.get(), column.nextLine);
}

/// Draws as many lines of each column as fit above `limit` and moves m_y below the lowest. True when every column is drawn out.
bool PdfPage::drawLines(std::vector<Column> &columns, double limit)
{
    const double top = m_y;
    bool done = true;
    for (Column &column : columns) {
        double y = top;
        PangoLayoutLine *line = lineOf(column);
        for (; line; line = lineOf(column)) {
            PangoRectangle box;
            pango_layout_line_get_extents(line, nullptr, &box);
            const double height = points(box.height);
            if (y + height > limit)
                break;
            if (m_stream->sink) {
                const bool rightToLeft = pango_layout_line_get_resolved_direction(line) == PANGO_DIRECTION_RTL;
                const double x = column.x + (rightToLeft ? column.width - points(box.width) : 0);
                cairo_move_to(m_cairo.get(), x, y - points(box.y));
                pango_cairo_show_layout_line(m_cairo.get(), line);
            }
            y += height;
            ++column.nextLine;
        }
        done = done && !line;
        m_y = std::max(m_y, y);
    }
    return done;
}

void PdfPage::paragraph(const QString &text, const PdfFont &font)
{
    row({PdfCell{text, font, {}}}, {Right - Left}, {}, Look::Bare);
}

void PdfPage::row(const QVector<PdfCell> &cells, const QVector<double> &widths, const std::function<void()> &onNewPage, Look look)
{
    std::vector<Column> columns;
    double x = Left, height = 0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        Column column;
        column.width = widths.at(i) - 2 * kCellPadding;
        column.x = x + kCellPadding;
        column.rest = inParts(cells.at(i));
        column.layout = layout(column.rest.front(), column.width);
        column.rest.pop_front();
        int tall = 0;
        pango_layout_get_size(column.layout.get(), nullptr, &tall);
        height = std::max(height, column.rest.empty() ? points(tall) : Bottom - Top); // of several parts at least
        x += widths.at(i);
        columns.push_back(std::move(column));
    }
    const auto nextPage = [&] {
        begin();
        if (onNewPage)
            onNewPage();
    };
    const double full = height + 2 * kCellPadding;
    // A row that would fit on a page of its own is not torn apart for a line or two.
    if (m_y + full > Bottom && full < (Bottom - Top) / 3)
        nextPage();

    if (look == Look::Shaded) {
        cairo_set_source_rgb(m_cairo.get(), 0.93, 0.94, 0.95);
        cairo_rectangle(m_cairo.get(), Left, m_y, x - Left, full);
        cairo_fill(m_cairo.get());
        cairo_set_source_rgb(m_cairo.get(), 0, 0, 0);
    }
    m_y += kCellPadding;
    while (!drawLines(columns, Bottom - kCellPadding)) {
        nextPage();
        m_y += kCellPadding;
    }
    m_y += kCellPadding;
    if (look != Look::Bare)
        rule(m_y);
}

void PdfPage::line(const QString &text, const PdfFont &font, double x, double y, double width, bool alignRight)
{
    const LayoutPtr line = layout({drawable(text.left(kLongestLine)), font, {}}, width);
    pango_layout_set_ellipsize(line.get(), PANGO_ELLIPSIZE_END);
    pango_layout_set_single_paragraph_mode(line.get(), TRUE);
    pango_layout_set_auto_dir(line.get(), FALSE);
    pango_layout_set_alignment(line.get(), alignRight ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
    cairo_move_to(m_cairo.get(), x, y);
    pango_cairo_show_layout(m_cairo.get(), line.get());
}

void PdfPage::rule(double y, double grey)
{
    cairo_set_source_rgb(m_cairo.get(), grey, grey, grey);
    cairo_set_line_width(m_cairo.get(), 0.5);
    cairo_move_to(m_cairo.get(), Left, y);
    cairo_line_to(m_cairo.get(), Right, y);
    cairo_stroke(m_cairo.get());
    cairo_set_source_rgb(m_cairo.get(), 0, 0, 0);
}

void PdfPage::outline(const QString &title)
{
    const QByteArray target = "page=" + QByteArray::number(m_number) + " pos=[0 " + QByteArray::number(m_y, 'f', 1) + "]";
    cairo_pdf_surface_add_outline(m_surface.get(), CAIRO_PDF_OUTLINE_ROOT, drawable(title).toUtf8().constData(),
                                  target.constData(), cairo_pdf_outline_flags_t(0));
}

void PdfPage::setProperty(int property, const QString &value)
{
    cairo_pdf_surface_set_metadata(m_surface.get(), cairo_pdf_metadata_t(property), drawable(value).toUtf8().constData());
}

} // namespace quarterdeck
