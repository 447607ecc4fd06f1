// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace quarterdeck {

class PlainLabel;
class ThemeStore;

/// A neutral card over a corner of the window that says how long the incident has lasted, and takes neither keys nor clicks: no alarm, only
/// a sense of time. Whoever shows it also takes it away. GUI thread; child of the window it lies on.
class MarkCard final : public QFrame
{
    Q_OBJECT
public:
    MarkCard(const ThemeStore &themes, QWidget &window);

    /// Lies in the upper trailing corner of `area`, in the window's pixels; an empty text takes it away.
    void say(const QString &text, const QRect &area);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeStore &m_themes;
    PlainLabel *m_text;
};

} // namespace quarterdeck
