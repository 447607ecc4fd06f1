// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scribe/chips.h"
#include "scribe/lineoffer.h"

#include <QWidget>

#include <array>

class QPushButton;

namespace quarterdeck {

class PlainLabel;
class ThemeStore;

/// What the console understood, above the scribe line: chips of the parse, a hint while nothing is typed, and one sentence when
/// Enter could not log, with buttons that put it right. Its first row never changes height, so nothing jumps while typing. GUI
/// thread; changes nothing itself.
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
    /// Empty takes the row away. At most two choices, as buttons behind the sentence.
    void setSentence(const QString &sentence, const QVector<LineChoice> &choices = {});
    /// Tab goes from this widget to the choices.
    void followInTabOrder(QWidget *widget);
    QString sentence() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void correctionChosen(const QString &word, const QString &replacement);
    void choiceMade(const quarterdeck::LineChoice &choice);
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
    void placeSentence();
    QSize choicesSize() const;
    int sentenceWidth() const;
    int sentenceHeight() const;
    const Placed *placedAt(QPoint point) const;
    bool isClickable(const Placed &placed) const;

    const ThemeStore &m_themes;
    QVector<LineChip> m_chips;
    QVector<Placed> m_placed;
    int m_left = 0; ///< chips that found no room
    QString m_hint;
    int m_stamps = 0;
    PlainLabel *m_sentence;
    QVector<LineChoice> m_choices;
    std::array<QPushButton *, 2> m_buttons;
};

} // namespace quarterdeck
