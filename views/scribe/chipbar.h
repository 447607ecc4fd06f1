// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scribe/chips.h"

#include <QWidget>

namespace quarterdeck {

class PlainLabel;
class ThemeStore;

/// What the console understood, above the scribe line: chips of the parse, a hint while nothing is typed, and one sentence when
/// Enter could not log. Its first row never changes height, so nothing jumps while typing. GUI thread; display only, except that a
/// misspelt name can be corrected with the mouse (the keyboard corrects the text itself).
class ChipBar : public QWidget
{
    Q_OBJECT

public:
    explicit ChipBar(const ThemeStore &themes, QWidget *parent = nullptr);

    void setChips(const QVector<LineChip> &chips);
    const QVector<LineChip> &chips() const { return m_chips; }
    /// Shown while there are no chips.
    void setHint(const QString &hint);
    /// Number of F12 stamps that wait for words; shown at the far end.
    void setStamps(int count);
    /// Empty takes the row away.
    void setSentence(const QString &sentence);
    QString sentence() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void correctionChosen(const QString &word, const QString &replacement);
    void nextStampRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    struct Placed
    {
        int chip; ///< index, or -1 for the stamps
        QRect area;
    };
    int rowHeight() const;
    QFont chipFont() const;
    QString stampText() const;
    void place();
    const Placed *placedAt(QPoint point) const;
    bool isClickable(const Placed &placed) const;

    const ThemeStore &m_themes;
    QVector<LineChip> m_chips;
    QVector<Placed> m_placed;
    int m_left = 0; ///< chips that found no room
    QString m_hint;
    int m_stamps = 0;
    PlainLabel *m_sentence;
};

} // namespace quarterdeck
