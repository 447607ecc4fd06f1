// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace quarterdeck {

/// The type scale as a value, derived from one base font: 12 pt body on the desk, everything else in proportion, so that the
/// system font size and the zoom carry through. Make it from the widget's own font and again on QEvent::FontChange.
class Typography
{
public:
    /// The font to give the application: Noto Sans with fallbacks, 12 pt or the system's size if larger, times zoom.
    static QFont baseFont(const QFont &system, double zoom = 1.0);
    /// Zoom kept between 50 % and 300 %.
    static double boundedZoom(double zoom);

    explicit Typography(const QFont &base) : m_base(base) {}

    QFont body() const { return m_base; }
    QFont strong() const;  ///< body, semibold: card titles, names that matter
    QFont small() const;   ///< 10.5 pt: captions, column heads; never for anything that must be read first
    QFont heading() const; ///< 15 pt semibold: pane and dialog titles
    QFont title() const;   ///< 18 pt semibold: the incident's title, empty states
    QFont scribe() const;  ///< 16 pt: the scribe line
    QFont timer() const;   ///< 14 pt: clocks and countdowns (digits of equal width)
    QFont fixed() const;   ///< body size, monospaced: references, commands

    /// Steps of the 4 px grid at 100 %, scaled with the base font.
    int space(int steps) const;
    /// Height of a control with one line of body text: 32 px at 100 %, never under 24.
    int controlHeight() const;

private:
    QFont scaled(double points, QFont::Weight weight) const;

    QFont m_base;
};

} // namespace quarterdeck
