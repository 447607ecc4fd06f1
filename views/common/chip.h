// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"

#include <QFontMetrics>
#include <QRectF>
#include <QWidget>

class QPainter;

namespace quarterdeck {

class ThemeStore;

/// How loud a chip is. Quiet has no edge, Outlined a thin one; Due and Overdue are the two alarm colours, solid.
enum class ChipLook { Quiet, Outlined, Accent, Due, Overdue };

/// What a chip shows: words always, at most one glyph before them.
struct ChipContent
{
    enum class Glyph { None, Severity, Status };

    QString text;
    ChipLook look = ChipLook::Outlined;
    Glyph glyph = Glyph::None;
    SeverityLevel severity;           ///< for Glyph::Severity
    Status status = Status::Detected; ///< for Glyph::Status

    /// Rank 1 is a solid chip, the others outlined: area carries rank.
    static ChipContent of(const SeverityLevel &level);
    static ChipContent of(Status status);
    static ChipContent of(const QString &text, ChipLook look);
};

/// Size the chip wants in this font: one line, never under 24 px high at 100 %.
QSize chipSize(const ChipContent &content, const QFontMetrics &metrics);
/// Paints the chip into `area`, eliding the words in the middle when it is too narrow. The painter's font is used.
void paintChip(QPainter &painter, const QRectF &area, const ChipContent &content, const Theme &theme,
               Qt::LayoutDirection direction = Qt::LeftToRight);

/// A chip as a widget. Display only: not focusable, read out by its accessible name. GUI thread.
class Chip : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(const ThemeStore &themes, QWidget *parent = nullptr);

    const ChipContent &content() const { return m_content; }
    void setContent(const ChipContent &content);
    void setText(const QString &text, ChipLook look);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeStore &m_themes;
    ChipContent m_content;
};

/// Shape, digit and name of a severity.
class SeverityChip final : public Chip
{
    Q_OBJECT

public:
    explicit SeverityChip(const ThemeStore &themes, QWidget *parent = nullptr);
    void setSeverity(const SeverityLevel &level);
};

/// Glyph and word of a status.
class StatusChip final : public Chip
{
    Q_OBJECT

public:
    explicit StatusChip(const ThemeStore &themes, QWidget *parent = nullptr);
    void setStatus(Status status);
};

} // namespace quarterdeck
