// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sharing/linkwords.h"

#include <QAbstractButton>
#include <QTimer>

namespace quarterdeck {

class ThemeStore;

/// The state of the link to the shared database in the strip: a shape and a few words, read out in full by a screen reader; pressing it
/// asks for the diagnostics. Hidden while there is no shared database. What passes by itself in a moment (one entry on its way) is
/// shown only when it lasts. GUI thread.
class LinkStatus final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit LinkStatus(const ThemeStore &themes, QWidget *parent = nullptr);

    void setState(const SyncState &state);
    void setTimeFormat(const TimeFormat &format);
    /// How long a passing state must last to be shown.
    void setPatience(Milliseconds patience) { m_patience.setInterval(patience); }
    const LinkWords &words() const { return m_words; }
    /// Leaves out the server's name, which the tool tip has too.
    void setBrief(bool isBrief);
    /// How much narrower that makes it, in pixels; whether it is brief now or not.
    int gainedByBrief() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void present(const LinkWords &words);
    void consider();
    void showText();

    const ThemeStore &m_themes;
    TimeFormat m_time;
    SyncState m_state;
    LinkWords m_words;
    bool m_isBrief = false;
    QTimer m_patience;
};

/// Draws one shape of the link in the given colour.
void paintLinkShape(QPainter &painter, const QRectF &area, LinkShape shape, const QColor &color);

} // namespace quarterdeck
