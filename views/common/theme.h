// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values.h"

#include <QColor>
#include <QPalette>

namespace quarterdeck {

inline constexpr int kSeverityRanks = 5; ///< that look different; levels past them look like the last

enum class ThemeKind { Light, Dark, HighContrast };

/// What a colour is for. Views name the purpose; only the tables in theme.cpp know values.
enum class Token {
    Window,        ///< behind everything
    Panel,         ///< docks, strips, columns
    Card,          ///< cards, fields, lists
    Hover,         ///< under the pointer
    Pressed,       ///< held down
    Text,          ///< what must be read
    Text2,         ///< supporting words
    Text3,         ///< times, hints
    TextDisabled,  ///< exempt from contrast, used for disabled controls only
    ControlBorder, ///< edge of anything that can be operated, 3:1 on every surface
    Hairline,      ///< decoration between areas
    FocusRing,     ///< 2 px around what has the keyboard; also links and the selected tab
    Selection,     ///< behind selected rows; text on it stays Text
    Primary,       ///< fill of the one main button
    PrimaryHover,
    PrimaryText,
    OverdueTint,  ///< row behind something overdue; text on it stays Text
    DueTint,      ///< row behind something due
    Overdue,      ///< solid red band or chip
    OverdueText,  ///< text on Overdue
    Due,          ///< solid amber band or chip
    DueText,      ///< text on Due
    ShapeOutline, ///< 1.5 px around light shapes that would vanish on a white card
};
inline constexpr int kTokenCount = static_cast<int>(Token::ShapeOutline) + 1;

/// One look as a value: every colour the product paints with, by purpose. Cheap to copy (it only names a constant
/// table), never fails: a rank outside the scale falls back to the nearest level, rank 0 means "not rated".
class Theme
{
public:
    explicit Theme(ThemeKind kind = ThemeKind::Light) : m_kind(kind) {}

    ThemeKind kind() const { return m_kind; }
    bool isDark() const { return m_kind != ThemeKind::Light; }

    QColor color(Token token) const;

    /// Fill of the severity shape; transparent for rank 0.
    QColor severityFill(int rank) const;
    /// The digit on that fill.
    QColor severityText(int rank) const;
    /// Outline the shape needs to be seen on a card; invalid when the fill is enough by itself.
    QColor severityOutline(int rank) const;
    /// Width of the bar at the leading edge of a card in pixels at 100 %: rank 1 has a full header band instead, 0 here.
    static int severityBarWidth(int rank);

    /// Graphics only (3:1 on cards and panels), never for text.
    QColor statusColor(Status status) const;

    /// The whole widget palette. Two roles carry tokens of ours: LinkVisited is Text2, PlaceholderText is Text3.
    QPalette palette() const;

    friend bool operator==(const Theme &a, const Theme &b) { return a.m_kind == b.m_kind; }
    friend bool operator!=(const Theme &a, const Theme &b) { return a.m_kind != b.m_kind; }

private:
    ThemeKind m_kind;
};

} // namespace quarterdeck
