// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeformat.h"
#include "domain/incident.h"

#include <QFont>
#include <QRect>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace quarterdeck {

/// Where the parts of a timeline row stand, from the leading edge. Made once per width and font.
struct EntryColumns
{
    int width = 0;  ///< of the whole row
    int gutter = 0; ///< width of "#123", which ends at `time` less the gap
    int number = 0; ///< x of each part …
    int time = 0;
    int type = 0;
    int who = 0;
    int text = 0;
    int timeWidth = 0; ///< … and its width
    int typeWidth = 0;
    int whoWidth = 0; ///< 0: too narrow, not shown
    int textWidth = 0;
    bool typeWords = true; ///< false: too narrow, the drawing alone
    int icon = 0;          ///< side of the type's drawing
    int padding = 0;       ///< above and below the text
    int gap = 0;

    static EntryColumns of(int width, const QFont &body, int highestNumber, ZoneMode mode);
};

/// How a row is laid out, beyond its entry.
struct EntryLook
{
    QFont body;
    QFont small;
    QFont strong;
    QString highlight; ///< find text, marked wherever it stands
    QColor highlightColor;
    QColor quiet;          ///< for what the console adds after the text
    bool expanded = false; ///< everything, earlier wordings included
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// One entry measured and ready to paint: its text wrapped to the column, at most three rows unless expanded.
/// A value that only the GUI thread uses; make it again when the entry, the width or the look changes.
class EntryLayout
{
public:
    static constexpr int kMostRows = 3;

    EntryLayout(const Entry &entry, const EntryColumns &columns, const EntryLook &look, const TimeFormat &format, bool overdue);

    int height() const { return m_height; }
    int width() const { return m_width; }
    /// There is more to see than the closed row shows.
    bool hasMore() const { return m_hasMore; }

    const QStringList &times() const { return m_times; } ///< first in the body font, others small below
    /// Also of a hypothesis and of a decision that was proposed first.
    const QString &actionName() const { return m_actionName; }
    const QString &actionState() const { return m_actionState; }
    int actionNameWidth() const { return m_nameWidth; }
    int actionStateWidth() const { return m_stateWidth; }
    const QTextLayout &text() const { return *m_text; }

    /// An earlier wording, ruled through, in an expanded row.
    struct Earlier
    {
        std::unique_ptr<QTextLayout> text;
        int y = 0; ///< below the row's top
    };
    const std::vector<Earlier> &earlier() const { return m_earlier; }
    /// Where the entry's files stand, from the row's top and leading edge, in their order.
    const QVector<QRect> &files() const { return m_files; }

private:
    void layText(const Entry &entry, const EntryColumns &columns, const EntryLook &look, const TimeFormat &format);
    void layEarlier(const Entry &entry, const EntryColumns &columns, const EntryLook &look, const TimeFormat &format, int y);
    int layFiles(const Entry &entry, const EntryColumns &columns, const EntryLook &look, int y);

    int m_width = 0;
    int m_height = 0;
    bool m_hasMore = false;
    int m_nameWidth = 0;
    int m_stateWidth = 0;
    QStringList m_times;
    QString m_actionName;
    QString m_actionState;
    std::unique_ptr<QTextLayout> m_text;
    std::vector<Earlier> m_earlier;
    QVector<QRect> m_files;
};

/// An action whose time box has run out at `now`.
bool isOverdue(const Entry &entry, Instant now);
/// Recorded more than two minutes after it happened.
bool isLate(const Entry &entry);

} // namespace quarterdeck
