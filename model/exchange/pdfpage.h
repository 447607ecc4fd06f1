// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/pangocairo.h"

#include <QByteArray>
#include <QString>
#include <QVector>

#include <functional>
#include <memory>
#include <vector>

namespace quarterdeck {

struct CairoDelete
{
    void operator()(cairo_surface_t *surface) const { cairo_surface_destroy(surface); }
    void operator()(cairo_t *context) const { cairo_destroy(context); }
};
struct GObjectDelete
{
    void operator()(void *object) const { g_object_unref(object); }
};
using LayoutPtr = std::unique_ptr<PangoLayout, GObjectDelete>;

/// How a piece of text looks. Sizes in points.
struct PdfFont
{
    double size = 9;
    bool bold = false;
    bool strike = false;
    double grey = 0; ///< 0 = black
};

struct PdfCell
{
    QString text;
    PdfFont font;
    QString remark; ///< set after the text, grey and never struck
};

/// A4 pages that fill from the top: text and table rows go where the last one ended, breaking line by line at the foot of a page.
/// Owns the Cairo surface; head, foot and repeated table heads are drawn when a page begins. Units are points.
class PdfPage
{
public:
    using Sink = std::function<bool(const char *, size_t)>;
    /// Without a sink pages are filled but not drawn, which tells how many there will be. decorate draws head and foot of a page; it is called once per page, before anything else on it.
    PdfPage(Sink sink, std::function<void(PdfPage &)> decorate);
    ~PdfPage();
    PdfPage(const PdfPage &) = delete;
    PdfPage &operator=(const PdfPage &) = delete;

    static constexpr double Width = 595.276, Height = 841.89;
    static constexpr double Left = 45, Right = Width - 45, Top = 62, Bottom = Height - 56;

    int number() const { return m_number; }

    /// Ends the document; false when the sink or Cairo failed.
    bool finish();

    void begin();
    void space(double points);
    /// Starts a new page unless `points` fit on this one.
    void need(double points, const std::function<void()> &onNewPage = {});
    void paragraph(const QString &text, const PdfFont &font);
    /// A row of cells with these widths; breaks across pages. `onNewPage` draws the table's head again.
    enum class Look { Bare, Ruled, Shaded };
    void row(const QVector<PdfCell> &cells, const QVector<double> &widths, const std::function<void()> &onNewPage, Look look);
    /// One line at a fixed place, shortened to fit `width`.
    void line(const QString &text, const PdfFont &font, double x, double y, double width, bool alignRight);
    void rule(double y, double grey = 0.75);
    /// A bookmark for what comes next on this page.
    void outline(const QString &title);
    /// A document property, CAIRO_PDF_METADATA_*.
    void setProperty(int property, const QString &value);

private:
    struct Column;
    LayoutPtr layout(const PdfCell &cell, double width) const;
    PangoLayoutLine *lineOf(Column &column) const;
    bool drawLines(std::vector<Column> &columns, double limit);

    struct Stream;
    std::unique_ptr<Stream> m_stream;
    std::unique_ptr<cairo_surface_t, CairoDelete> m_surface;
    std::unique_ptr<cairo_t, CairoDelete> m_cairo;
    std::function<void(PdfPage &)> m_decorate;
    int m_number = 0;
    double m_y = Top;
};

} // namespace quarterdeck
