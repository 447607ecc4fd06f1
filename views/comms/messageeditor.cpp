// SPDX-License-Identifier: GPL-3.0-or-later
#include "comms/messageeditor.h"

#include "common/themestore.h"
#include "common/typography.h"
#include "domain/decide.h"
#include "domain/plaintext.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

namespace quarterdeck {

MessageEditor::MessageEditor(const ThemeStore &themes, QWidget *parent) : QPlainTextEdit(parent), m_themes(themes)
{
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    connect(&themes, &ThemeStore::changed, this, &MessageEditor::underline);
}

void MessageEditor::showFindings(const QVector<MessageFinding> &findings)
{
    m_findings = findings;
    underline();
}

void MessageEditor::underline()
{
    const Theme &theme = m_themes.theme();
    QList<QTextEdit::ExtraSelection> marks;
    for (const MessageFinding &one : std::as_const(m_findings)) {
        if (one.length == 0)
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(one.from);
        mark.cursor.setPosition(one.from + one.length, QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(one.blocks ? QTextCharFormat::WaveUnderline : QTextCharFormat::DotLine);
        mark.format.setUnderlineColor(theme.color(one.blocks ? Token::Overdue : Token::Text2));
        mark.format.setBackground(theme.color(one.blocks ? Token::OverdueTint : Token::DueTint));
        marks.append(mark);
    }
    setExtraSelections(marks);
}

void MessageEditor::goTo(int from, int length)
{
    QTextCursor cursor(document());
    const int end = document()->characterCount() - 1;
    cursor.setPosition(std::min(from, end));
    cursor.setPosition(std::min(from + length, end), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
}

void MessageEditor::step(int direction)
{
    const MessageFinding *best = nullptr, *wrap = nullptr;
    const QTextCursor cursor = textCursor();
    for (const MessageFinding &one : std::as_const(m_findings)) {
        if (one.length == 0)
            continue;
        const bool beyond = direction > 0 ? one.from >= cursor.selectionEnd() : one.from + one.length <= cursor.selectionStart();
        if (direction > 0) {
            best = beyond && !best ? &one : best;
            wrap = wrap ? wrap : &one;
        } else {
            best = beyond ? &one : best;
            wrap = &one;
        }
    }
    if (const MessageFinding *to = best ? best : wrap)
        goTo(to->from, to->length);
}

void MessageEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up))
        return step(event->key() == Qt::Key_Down ? 1 : -1);
    QPlainTextEdit::keyPressEvent(event);
}

void MessageEditor::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        insertPlainText(cleaned(source->text(), limits::EntryText, true));
}

QSize MessageEditor::sizeHint() const
{
    const Typography type(font());
    return {type.space(120), QFontMetrics(font()).lineSpacing() * 8};
}

QSize MessageEditor::minimumSizeHint() const { return {Typography(font()).space(30), QFontMetrics(font()).lineSpacing() * 4}; }

} // namespace quarterdeck
