// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messagerules.h"

#include <QPlainTextEdit>

namespace quarterdeck {

class ThemeStore;

/// Where a message is written: plain text, what the rules found is underlined, red where it stops the message. Tab leaves it. Alt+Down goes
/// to the next place that wants something, Alt+Up to the one before. GUI thread; themes must outlive it.
class MessageEditor final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit MessageEditor(const ThemeStore &themes, QWidget *parent = nullptr);

    void showFindings(const QVector<MessageFinding> &findings);
    /// Selects a place in the text and brings it into view; the keyboard comes along.
    void goTo(int from, int length);
    /// The next or previous finding from the cursor, round the end.
    void step(int direction);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    void underline();

    const ThemeStore &m_themes;
    QVector<MessageFinding> m_findings;
};

} // namespace quarterdeck
