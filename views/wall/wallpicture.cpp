// SPDX-License-Identifier: GPL-3.0-or-later
#include "wall/wallpicture.h"

#include "common/severityglyph.h"
#include "wall/wallcanvas.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr double kShiftRoom = 2;      // pixels around everything that the burn-in shift may use
constexpr double kMargin = 0.6;       // em, at the sides
constexpr double kPrimaryShare = 0.7; // of the width, when there are several incidents
constexpr double kFewestColumns = 33; // of the primary incident beside others; with less the others get one line together
constexpr double kSideLines = 2.2;    // one incident of the side column
constexpr double kMostGap = 0.6;      // lines between groups of rows
constexpr double kBarBase = 16;       // the desk's em, which severity bars are drawn for
constexpr double kStaleLines = 1.3, kHeaderLines = 2, kAlarmLines = 2, kAlarmLeast = 1.5, kBandLines = 2, kBandWrapped = 3.2,
                 kUpdateLines = 2;

/// Puts everything in its place, as for a language that reads from the left; one function per kind of row.
class Placer : WallCanvas
{
public:
    Placer(const WallContent &content, const WallScreen &screen, const Theme &theme)
        : WallCanvas(theme, wallSizes(screen)),
          m_content(content),
          m_screen(QPointF(0, 0), QSizeF(screen.pixels)),
          m_area(m_screen.adjusted(kMargin * m_em, kShiftRoom, -kMargin * m_em, -kShiftRoom)),
          m_column(m_area)
    {}

    WallPicture run()
    {
        if (m_content.primary)
            placeIncidents();
        else
            placeCalm();
        if (!m_content.stale.isEmpty())
            mark({WallMark::Kind::Frame, m_screen, m_theme.color(Token::Due), {}, {}, {}, m_em * 0.15});
        return std::move(m_picture);
    }

private:
    // The rows that are there, and what they need.
    QVector<RowNeed> needs()
    {
        QVector<RowNeed> needs;
        if (!m_content.stale.isEmpty())
            needs.append({WallRowKind::Stale, kStaleLines, kStaleLines});
        needs.append({WallRowKind::Header, headerFits() ? kHeaderLines : 1, 1});
        if (!m_content.rows.isEmpty() && m_content.rows.first().kind == WallRowKind::Alarm)
            needs.append({WallRowKind::Alarm, kAlarmLines, kAlarmLeast});
        needs.append({WallRowKind::Band, bandLines().size() > 1 ? kBandWrapped : kBandLines, kBandLines});
        for (const WallRow &row : m_content.rows) {
            if (row.kind == WallRowKind::Roles)
                needs.append({row.kind, double(std::min(2, flowLines(row.pieces))), 1});
            else if (row.kind == WallRowKind::Update)
                needs.append({row.kind, kUpdateLines, 1});
            else if (row.kind != WallRowKind::Alarm)
                needs.append({row.kind, 1, 1});
        }
        if (!m_content.others.isEmpty() && !isSideBySide())
            needs.append({WallRowKind::Others, 1, 1});
        return needs;
    }
    /// The row of the content that a need stands for; null for those that are no row of it.
    const WallRow *rowFor(const QVector<RowNeed> &needs, int need) const
    {
        const WallRowKind kind = needs[need].kind;
        const auto before =
            std::count_if(needs.begin(), needs.begin() + need, [kind](const RowNeed &other) { return other.kind == kind; });
        int nth = int(before);
        for (const WallRow &row : m_content.rows) {
            if (row.kind == kind && nth-- == 0)
                return &row;
        }
        return nullptr;
    }

    void placeIncidents()
    {
        if (isSideBySide())
            m_column.setWidth(m_area.width() * kPrimaryShare);
        const QVector<RowNeed> wanted = needs();
        const double budget = m_area.height() / m_line;
        const QVector<RowChoice> chosen = chooseRows(wanted, budget);
        const double gap = gapBetween(wanted, chosen, budget) * m_line;
        double y = m_area.top(), sideTop = y;
        std::optional<WallRowKind> last;
        for (const RowChoice &choice : chosen) {
            const WallRowKind kind = wanted[choice.row].kind;
            if (last && startsGroup(kind) && *last != kind)
                y += gap;
            placeRow(kind, rowFor(wanted, choice.row), y, choice.lines);
            y += choice.lines * m_line;
            if (kind == WallRowKind::Header || kind == WallRowKind::Stale || kind == WallRowKind::Alarm)
                sideTop = y;
            m_picture.shown.append(kind);
            last = kind;
        }
        if (isSideBySide())
            placeOthers(sideTop);
    }
    bool isSideBySide() const { return !m_content.others.isEmpty() && m_type.sizes().columns * kPrimaryShare >= kFewestColumns; }
    static bool startsGroup(WallRowKind kind)
    {
        return kind == WallRowKind::Roles || kind == WallRowKind::Update || kind == WallRowKind::Action
            || kind == WallRowKind::Decision || kind == WallRowKind::Others;
    }
    double gapBetween(const QVector<RowNeed> &wanted, const QVector<RowChoice> &chosen, double budget) const
    {
        double used = 0;
        int gaps = 0;
        for (int at = 0; at < chosen.size(); ++at) {
            const WallRowKind kind = wanted[chosen[at].row].kind;
            used += chosen[at].lines;
            gaps += at > 0 && startsGroup(kind) && wanted[chosen[at - 1].row].kind != kind;
        }
        return gaps > 0 ? std::clamp((budget - used) / gaps, 0.0, kMostGap) : 0;
    }

    void placeRow(WallRowKind kind, const WallRow *row, double y, double lines)
    {
        const QRectF area(m_column.left(), y, m_column.width(), lines * m_line);
        switch (kind) {
        case WallRowKind::Stale:
            return placeStale(y);
        case WallRowKind::Header:
            return placeHeader(y, lines);
        case WallRowKind::Alarm:
            return placeAlarm({m_area.left(), y, m_area.width(), area.height()}, row->pieces.first());
        case WallRowKind::Band:
            return placeBand(area);
        case WallRowKind::Roles:
            return placeRoles(area, row->pieces, int(lines));
        case WallRowKind::Update:
            return placeUpdates(area, row->pieces, lines);
        case WallRowKind::Others:
            return placeOthersInALine(area);
        case WallRowKind::Status:
        case WallRowKind::Impact:
        case WallRowKind::Action:
        case WallRowKind::Decision:
            return placeLine(area, kind, *row);
        }
    }

    void placeStale(double y)
    {
        const QRectF band(m_area.left(), y, m_area.width(), kStaleLines * m_line);
        mark({WallMark::Kind::Fill, band, color(Token::Due)});
        text(band.adjusted(m_em * 0.4, 0, -m_em * 0.4, 0), m_content.stale, m_type.body(QFont::DemiBold), color(Token::DueText));
    }

    // Clocks.
    QString zonesThatFit(const QFont &font, double width) const
    {
        QStringList parts = m_content.zones;
        if (m_content.visitor)
            parts.prepend(QCoreApplication::translate("Wall", "Visitor view"));
        const QString gap(3, QLatin1Char(' '));
        while (!parts.isEmpty() && widthOf(font, parts.join(gap)) > width)
            parts.removeLast();
        return parts.join(gap);
    }
    /// High: the clock over the zones, and the number of the room at the far edge. Low, or where that finds no room: all in one line.
    void placeHeader(double y, double lines)
    {
        if (lines <= 1)
            return placeLowHeader({m_area.left(), y, m_area.width(), lines * m_line});
        const double numberWidth = headerNumberWidth();
        const double right = headerWidth() <= m_column.width() ? m_column.right() : m_area.right();
        const QRectF number(right - numberWidth, y, numberWidth, lines * m_line);
        const QRectF clock(m_area.left(), y, number.left() - m_em - m_area.left(), number.height());
        text({clock.left(), y, clock.width(), clock.height() * 0.58}, m_content.utc, m_type.title(), color(Token::Text));
        text({clock.left(), y + clock.height() * 0.55, clock.width(), clock.height() * 0.45},
             zonesThatFit(m_type.body(), clock.width()), m_type.body(), color(Token::Text2));
        text({number.left(), y, numberWidth, number.height() * 0.3}, elapsedWord(), m_type.small(), color(Token::Text2), true);
        text({number.left(), y + number.height() * 0.26, numberWidth, number.height() * 0.74}, m_content.primary->elapsed,
             m_type.hero(), color(Token::Text), true);
    }
    double headerNumberWidth() const
    {
        return std::max(widthOf(m_type.hero(), m_content.primary->elapsed), widthOf(m_type.small(), elapsedWord()));
    }
    double headerWidth() const { return widthOf(m_type.title(), m_content.utc) + m_em + headerNumberWidth(); }
    bool headerFits() const { return headerWidth() <= m_area.width(); }
    /// From the far edge: the number, the clock, the word for the number, the zones; what finds no room stays away.
    void placeLowHeader(const QRectF &area)
    {
        const QFont strong = strongOf(m_type.body()), plain = m_type.body();
        const double gap = m_em * 0.8;
        double left = area.left(), right = area.right() - widthOf(strong, m_content.primary->elapsed);
        text({right, area.top(), area.right() - right, area.height()}, m_content.primary->elapsed, strong, color(Token::Text),
             true);
        if (const double clock = widthOf(strong, m_content.utc); left + clock + gap <= right) {
            text({left, area.top(), clock, area.height()}, m_content.utc, strong, color(Token::Text));
            left += clock + gap;
        }
        if (const double word = widthOf(plain, elapsedWord()); left + word + gap <= right) {
            right -= word + gap;
            text({right, area.top(), word, area.height()}, elapsedWord(), plain, color(Token::Text2));
        }
        const double room = right - gap - left;
        text({left, area.top(), room, area.height()}, zonesThatFit(plain, room), plain, color(Token::Text2));
    }
    static QString elapsedWord() { return QCoreApplication::translate("Wall", "ELAPSED"); }

    void placeAlarm(const QRectF &area, const WallPiece &piece)
    {
        const QRectF band = area.adjusted(0, area.height() * 0.06, 0, -area.height() * 0.06);
        mark({WallMark::Kind::Fill, band, color(Token::Overdue)});
        const QRectF words = band.adjusted(m_em * 0.5, 0, -m_em * 0.5, 0);
        const bool fits = widthOf(m_type.title(), piece.text) <= words.width();
        text(words, piece.text, fits ? m_type.title() : strongOf(m_type.body()), color(Token::OverdueText));
    }

    // Severity: area carries rank. 1 fills the band, 2 and 3 have a bar, the others an outline.
    double glyphSide() const { return m_line * kBandLines * 0.78; }
    double bandTextWidth() const { return m_column.width() - glyphSide() - m_em * 1.3; }
    QString bandText() const
    {
        return severityWord(m_content.primary->severity) + QStringLiteral("  ") + m_content.primary->title;
    }
    /// In one line; the shape says the level where its word would leave no room for the title.
    QString bandLine() const
    {
        const QFontMetricsF metrics(m_type.title());
        const QString word = severityWord(m_content.primary->severity) + QStringLiteral("  ");
        const double room = bandTextWidth() - metrics.horizontalAdvance(word);
        if (metrics.horizontalAdvance(m_content.primary->title) > room)
            return metrics.elidedText(m_content.primary->title, Qt::ElideMiddle, bandTextWidth());
        return word + m_content.primary->title;
    }
    QStringList bandLines() const { return inTwoLines(bandText(), m_type.title(), bandTextWidth()); }
    void placeBand(const QRectF &area)
    {
        const SeverityLevel &level = m_content.primary->severity;
        const QRectF band = area.adjusted(0, m_line * 0.06, 0, -m_line * 0.06);
        const bool full = level.rank == 1;
        mark({WallMark::Kind::Fill, band, full ? m_theme.severityFill(1) : color(Token::Panel)});
        const double bar = Theme::severityBarWidth(level.rank) * m_em / kBarBase;
        if (bar > 0)
            mark({WallMark::Kind::Fill, {band.left(), band.top(), bar, band.height()}, m_theme.severityFill(level.rank)});
        else if (!full)
            mark({WallMark::Kind::Outline, band, color(Token::ControlBorder), {}, {}, {}, m_em * 0.06});
        const QRectF glyph(band.left() + m_em * 0.55, band.center().y() - glyphSide() / 2, glyphSide(), glyphSide());
        WallMark shape{WallMark::Kind::Severity, glyph, {}, {}, level};
        if (full) {
            shape.color = m_theme.severityText(1);
            shape.behind = m_theme.severityFill(1);
        }
        mark(shape);
        const QColor ink = full ? m_theme.severityText(1) : color(Token::Text);
        const QStringList lines = bandLines();
        const QRectF words(glyph.right() + m_em * 0.4, band.top(), bandTextWidth(), band.height());
        if (lines.size() == 1 || area.height() < kBandWrapped * m_line - 1) {
            text(words, bandLine(), m_type.title(), ink);
            return;
        }
        const double half = words.height() / 2, inset = m_line * 0.12;
        text({words.left(), words.top() + inset, words.width(), half - inset}, lines[0], m_type.title(), ink);
        text({words.left(), words.top() + half, words.width(), half - inset}, lines[1], m_type.title(), ink);
    }

    // One line: label, text, and what stands at the far edge.
    void placeLine(const QRectF &area, WallRowKind kind, const WallRow &row)
    {
        const WallPiece &piece = row.pieces.first();
        const bool isName = kind == WallRowKind::Action; // "A7" is what people say
        const QFont font = m_type.body(), labelFont = isName ? strongOf(font) : font;
        double left = area.left(), right = area.right();
        if (kind == WallRowKind::Status) {
            const double side = capsOf(font) * 1.35;
            mark({WallMark::Kind::Status,
                  {left, area.center().y() - side / 2, side, side},
                  m_theme.statusColor(m_content.primary->status),
                  m_picture.ground,
                  {},
                  m_content.primary->status});
            left += side + m_em * 0.4;
        }
        if (!piece.label.isEmpty()) {
            const double width = widthOf(labelFont, piece.label) + m_em * 0.1;
            text({left, area.top(), width, area.height()}, piece.label, labelFont, color(isName ? Token::Text : Token::Text2));
            left += width + m_em * 0.5;
        }
        const QFont face = kind == WallRowKind::Status ? strongOf(font) : font;
        // Where the response stands says more than the reference beside it.
        const double first = kind == WallRowKind::Status ? widthOf(face, piece.text) + m_em * 0.8 : 0;
        if (const double width = row.end ? pieceWidth(*row.end, font) : 0; width > 0 && left + first + width <= right) {
            placePiece(*row.end, {right - width, area.top(), width, area.height()}, font);
            right -= width + m_em * 0.8;
        }
        text({left, area.top(), right - left, area.height()}, piece.text, face, color(Token::Text));
    }

    // Roles flow over two lines at most.
    double pieceGap() const { return m_em * 1.2; }
    int flowLines(const QVector<WallPiece> &pieces) const
    {
        int lines = 1;
        double x = 0;
        for (const WallPiece &piece : pieces) {
            const double width = pieceWidth(piece, m_type.body());
            if (x > 0 && x + width > m_column.width()) {
                ++lines;
                x = 0;
            }
            x += width + pieceGap();
        }
        return lines;
    }
    /// Without those that find no room: the filled ones first, the commander and the vacant ones last.
    QVector<WallPiece> piecesIn(QVector<WallPiece> pieces, int lines) const
    {
        while (pieces.size() > 1 && flowLines(pieces) > lines) {
            auto victim = pieces.size() - 1;
            for (auto at = pieces.size() - 1; at > 0; --at) {
                if (pieces[at].tone == WallTone::Plain) {
                    victim = at;
                    break;
                }
            }
            pieces.removeAt(victim);
        }
        return pieces;
    }
    void placeRoles(const QRectF &area, const QVector<WallPiece> &pieces, int lines)
    {
        double x = area.left(), y = area.top();
        for (const WallPiece &piece : piecesIn(pieces, lines)) {
            const double width = std::min(pieceWidth(piece, m_type.body()), area.width());
            if (x > area.left() && x + width > area.right()) {
                x = area.left();
                y += m_line;
            }
            placePiece(piece, {x, y, width, m_line}, m_type.body());
            x += width + pieceGap();
        }
    }

    void placeUpdates(const QRectF &area, const QVector<WallPiece> &pieces, double lines)
    {
        const QString word = QCoreApplication::translate("Wall", "NEXT UPDATE");
        const auto widthIn = [&](const QVector<WallPiece> &shown, const QFont &font) {
            double width = -pieceGap();
            for (const WallPiece &piece : shown)
                width += pieceWidth(piece, font) + pieceGap();
            return width;
        };
        QVector<WallPiece> shown = pieces;
        double room = area.width() - widthOf(m_type.body(), word) - m_em * 0.8;
        const bool high = lines > 1 && widthIn(shown, m_type.title(QFont::Normal)) <= room;
        const QFont font = high ? m_type.title(QFont::Normal) : m_type.body();
        while (shown.size() > 1 && widthIn(shown, font) > room)
            shown.removeLast();
        if (widthIn(shown, font) > room)
            room = area.width(); // the time says more than the word before it
        else
            text(area, word, m_type.body(), color(Token::Text2));
        double x = area.right() - room;
        for (const WallPiece &piece : std::as_const(shown)) {
            const double width = std::min(pieceWidth(piece, font), area.right() - x);
            placePiece(piece, {x, area.top(), width, area.height()}, font);
            x += width + pieceGap();
        }
    }

    // The other incidents, at the far side.
    void placeOthers(double top)
    {
        const double left = m_column.right() + m_em * 0.6;
        const QRectF side(left, top, m_area.right() - left, m_area.bottom() - top);
        mark({WallMark::Kind::Fill, {left - m_em * 0.3, top, std::max(1.0, m_em * 0.04), side.height()}, color(Token::Hairline)});
        const double each = kSideLines * m_line;
        int fit = int(side.height() / each), more = m_content.more;
        if (fit < m_content.others.size() || more > 0)
            fit = int((side.height() - m_line) / each); // room for what says so
        fit = std::clamp(fit, 0, int(m_content.others.size()));
        more += int(m_content.others.size()) - fit;
        double y = top;
        for (const WallHead &head : m_content.others.mid(0, fit)) {
            placeOther(head, {side.left(), y, side.width(), each});
            y += each;
        }
        if (more > 0 && y + m_line <= side.bottom() + 1)
            text({side.left(), y, side.width(), m_line},
                 QCoreApplication::translate("Wall", "+%1 more", "further incidents").arg(more), m_type.body(QFont::DemiBold),
                 color(Token::Text));
    }
    void placeOthersInALine(const QRectF &area)
    {
        const int number = int(m_content.others.size()) + m_content.more;
        const QString count = QCoreApplication::translate("Wall", "+%1 more", "further incidents").arg(number);
        const QFont font = strongOf(m_type.body());
        text(area, count, font, color(Token::Text));
        const double side = m_line * 0.9;
        double x = area.left() + widthOf(font, count) + m_em * 0.6;
        for (const WallHead &head : m_content.others) {
            if (x + side > area.right())
                break;
            mark({WallMark::Kind::Severity, {x, area.center().y() - side / 2, side, side}, {}, {}, head.severity});
            x += side + m_em * 0.3;
        }
    }
    void placeOther(const WallHead &head, const QRectF &area)
    {
        const QFont font = m_type.body(), small = m_type.small();
        const double high = m_line * 1.15, side = m_line * 0.9, disc = capsOf(font) * 1.2;
        double x = area.left();
        mark({WallMark::Kind::Severity, {x, area.top() + (high - side) / 2, side, side}, {}, {}, head.severity});
        x += side + m_em * 0.35;
        mark({WallMark::Kind::Status,
              {x, area.top() + (high - disc) / 2, disc, disc},
              m_theme.statusColor(head.status),
              m_picture.ground,
              {},
              head.status});
        x += disc + m_em * 0.4;
        const double elapsed = std::min(widthOf(font, head.elapsed), area.right() - x);
        text({x, area.top(), elapsed, high}, head.elapsed, font, color(Token::Text));
        x += elapsed + m_em * 0.5;
        const bool fits = x + widthOf(strongOf(small), head.alarm) <= area.right();
        if (fits)
            text({x, area.top(), area.right() - x, high}, head.alarm, strongOf(small), color(Token::Text));
        const QString title = fits || head.alarm.isEmpty() ? head.title : head.alarm + QStringLiteral(" · ") + head.title;
        text({area.left(), area.top() + high, area.width(), m_line * 0.8}, title, small, color(Token::Text));
    }

    // Nothing to do: the time, and what was last.
    void placeCalm()
    {
        double top = m_area.top();
        if (!m_content.stale.isEmpty()) {
            placeStale(top);
            top += kStaleLines * m_line;
            m_picture.shown.append(WallRowKind::Stale);
        }
        m_picture.shown.append(WallRowKind::Header);
        const QRectF area(m_area.left(), top, m_area.width(), m_area.bottom() - top);
        const QFont clock = m_type.filling(m_content.utc, area.width() * 0.8, area.height() * 0.34);
        const double clockHeight = capsOf(clock) * 1.5,
                     zones = m_content.zones.isEmpty() && !m_content.visitor ? 0 : m_line * 1.6;
        const double below = m_line * 2 + (m_content.calmDetail.isEmpty() ? 0 : m_line * 1.3);
        double y = area.top() + std::max(0.0, (area.height() - clockHeight - zones - below - m_line) / 2);
        const auto centred = [&](const QString &words, const QFont &font, double height, Token ink) {
            const double width = std::min(widthOf(font, words), area.width());
            text({area.center().x() - width / 2, y, width, height}, words, font, color(ink));
            y += height;
        };
        centred(m_content.utc, clock, clockHeight, Token::Text);
        if (zones > 0)
            centred(zonesThatFit(m_type.title(QFont::Normal), area.width()), m_type.title(QFont::Normal), zones, Token::Text2);
        y += m_line;
        centred(m_content.calm, m_type.title(), m_line * 2, Token::Text);
        centred(m_content.calmDetail, m_type.body(), m_line * 1.3, Token::Text2);
    }

    const WallContent &m_content;
    QRectF m_screen, m_area, m_column;
};

QRectF mirrored(const QRectF &area, double width) { return {width - area.right(), area.top(), area.width(), area.height()}; }

} // namespace

WallPicture wallPicture(const WallContent &content, const WallScreen &screen, const Theme &theme, Qt::LayoutDirection direction)
{
    WallPicture picture = Placer(content, screen, theme).run();
    if (direction == Qt::RightToLeft) {
        for (WallMark &mark : picture.marks)
            mark.area = mirrored(mark.area, screen.pixels.width());
        for (WallText &text : picture.texts) {
            text.area = mirrored(text.area, screen.pixels.width());
            text.atEnd = !text.atEnd;
        }
    }
    return picture;
}

} // namespace quarterdeck
