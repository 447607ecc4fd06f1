// SPDX-License-Identifier: GPL-3.0-or-later
#include "scribe/scribeline.h"

#include "domain/decide.h"
#include "domain/plaintext.h"
#include "domain/scribetime.h"
#include "scribe/evidenceintake.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr int kMostRows = 4;

struct PresetKey
{
    int key;
    EntryType type;
};
constexpr PresetKey kPresetKeys[] = {
    {Qt::Key_F4, EntryType::Action},        {Qt::Key_F5, EntryType::Decision}, {Qt::Key_F7, EntryType::Finding},
    {Qt::Key_F8, EntryType::Communication}, {Qt::Key_F9, EntryType::Followup},
};

// The Ctrl keys that edit text here; every other one belongs to the window (the text control would swallow Ctrl+K, Ctrl+U, …).
constexpr int kTextKeys[] = {Qt::Key_A,    Qt::Key_C,     Qt::Key_X,    Qt::Key_V,   Qt::Key_Backspace, Qt::Key_Delete,
                             Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_End, Qt::Key_Insert};

bool isEnter(const QKeyEvent &event) { return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter; }

bool belongsToWindow(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    // Ctrl+Alt is AltGr on many layouts and makes characters.
    if (modifiers != Qt::ControlModifier || isEnter(event))
        return false;
    const bool copyMarkdown = event.key() == Qt::Key_C && (event.modifiers() & Qt::ShiftModifier);
    return copyMarkdown || std::find(std::begin(kTextKeys), std::end(kTextKeys), event.key()) == std::end(kTextKeys);
}

} // namespace

ScribeLine::ScribeLine(const Clock &clock, QWidget *parent) : QPlainTextEdit(parent), m_clock(clock)
{
    setObjectName(QStringLiteral("scribeLine"));
    setAccessibleName(tr("Scribe line"));
    setHint(QString());
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(6);
    connect(this, &QPlainTextEdit::textChanged, this, &ScribeLine::onTextChanged);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &ScribeLine::adaptHeight);
    parse();
}

void ScribeLine::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    parse();
}

void ScribeLine::setIncidentStart(std::optional<Instant> start)
{
    if (m_incidentStart == start)
        return;
    m_incidentStart = start;
    parse();
}

void ScribeLine::setKnownPeople(const QStringList &handles)
{
    if (m_people == handles)
        return;
    m_people = handles;
    parse();
}

void ScribeLine::setHint(const QString &hint)
{
    m_hint = hint;
    setPlaceholderText(hint.isEmpty() ? tr("What just happened?") : hint);
}

ScribeContext ScribeLine::context() const
{
    ScribeContext context;
    context.now = m_first.value_or(m_clock.now());
    context.zone = m_zone;
    context.incidentStart = m_incidentStart;
    context.knownPeople = m_people;
    context.presetType = m_presetType;
    context.presetTime = m_presetTime;
    return context;
}

LineDraft ScribeLine::draft() const { return {toPlainText(), m_first, m_presetType, m_presetTime, m_amends, m_files}; }

void ScribeLine::restore(const LineDraft &draft)
{
    setPlainText(draft.text);
    m_first = draft.text.isEmpty() && draft.files.isEmpty() ? std::nullopt : std::optional(draft.firstKeystroke.value_or(m_clock.now()));
    m_presetType = draft.presetType;
    m_presetTime = draft.presetTime;
    m_amends = draft.amends;
    m_files = draft.files;
    m_restored = draft.text;
    m_recallable = true;
    moveCursor(QTextCursor::End);
    parse();
    adaptHeight();
}

void ScribeLine::insertText(const QString &text)
{
    textCursor().insertText(text);
    ensureCursorVisible();
}

void ScribeLine::togglePresetType(EntryType type)
{
    m_presetType = m_presetType == type ? std::nullopt : std::optional(type);
    parse();
}

void ScribeLine::setPresetTime(std::optional<Instant> at)
{
    m_presetTime = at;
    parse();
}

void ScribeLine::shiftTime(int minutes)
{
    parse();
    if (m_parsed.kind == LineKind::Command)
        return;
    const Instant from = m_parsed.kind == LineKind::Empty ? m_presetTime.value_or(context().now) : m_parsed.body.occurred;
    replaceTime(std::min(from + std::chrono::minutes(minutes), m_clock.now()));
}

void ScribeLine::replaceTime(Instant at)
{
    parse();
    const auto time = std::find_if(m_parsed.tokens.cbegin(), m_parsed.tokens.cend(),
                                   [](const ScribeToken &token) { return token.kind == ScribeToken::Kind::Time; });
    if (m_parsed.timeGiven && time != m_parsed.tokens.cend()) {
        const ScribeToken token = *time;
        QTextCursor cursor(document());
        cursor.setPosition(int(token.start));
        cursor.setPosition(int(token.start + token.length), QTextCursor::KeepAnchor);
        if (m_parsed.body.approximate) {
            cursor.insertText(writeTime(at, true, context().now, m_zone));
            return;
        }
        // The typed words give way to the moved time, which the chip shows.
        m_presetTime = at;
        cursor.removeSelectedText();
        while (document()->characterAt(int(token.start)) == u' ')
            cursor.deleteChar();
        return;
    }
    setPresetTime(at);
}

/// A file put into an empty line is what begins it.
void ScribeLine::addFile(const EntryFile &file)
{
    const auto same = [&](const EntryFile &known) { return known.sha256 == file.sha256; };
    if (std::any_of(m_files.cbegin(), m_files.cend(), same))
        return;
    m_files.append(file);
    if (!m_first)
        m_first = m_clock.now();
    parse();
}

void ScribeLine::removeFile(const QString &sha256)
{
    m_files.removeIf([&](const EntryFile &file) { return file.sha256 == sha256; });
    if (isBlank() && m_files.isEmpty())
        m_first.reset();
    parse();
}

bool ScribeLine::undoText()
{
    if (!document()->isUndoAvailable())
        return false;
    undo();
    if (m_thrown && m_thrown->text == toPlainText()) {
        m_first = m_thrown->firstKeystroke;
        m_presetType = m_thrown->presetType;
        m_presetTime = m_thrown->presetTime;
        m_files = m_thrown->files;
        parse();
    }
    return true;
}

bool ScribeLine::redoText()
{
    if (!document()->isRedoAvailable())
        return false;
    redo();
    return true;
}

// --- Reading -----------------------------------------------------------------------------------------------------

void ScribeLine::onTextChanged()
{
    if (isBlank() && !m_composing && m_files.isEmpty())
        m_first.reset();
    else if (!m_first)
        m_first = m_clock.now();
    const QString text = toPlainText();
    m_recallable = text.isEmpty() || text == m_restored;
    if (!m_heldText.isNull() && m_heldText != text)
        m_heldText = QString();
    hold(QString());
    parse();
    adaptHeight();
}

void ScribeLine::parse()
{
    ScribeContext now = context();
    const QString text = toPlainText();
    m_parsed = parseScribeLine(text, now);
    if (m_parsed.rolledToYesterday) {
        // A line that lay half typed for a while: 14:40, typed at 14:40, is not yesterday's because the line was begun at 14:30.
        now.now = m_clock.now();
        ParsedLine later = parseScribeLine(text, now);
        if (!later.rolledToYesterday && !later.problem)
            m_parsed = std::move(later);
    }
    emit lineChanged();
}

void ScribeLine::hold(const QString &sentence) { emit held(sentence); }

void ScribeLine::confirmFirst(const QString &sentence)
{
    m_heldText = toPlainText();
    hold(sentence);
}

// --- Enter -------------------------------------------------------------------------------------------------------

void ScribeLine::submitLine(bool keep)
{
    parse();
    const bool confirmed = !m_heldText.isNull() && m_heldText == toPlainText();
    switch (m_parsed.kind) {
    case LineKind::Empty:
        if (!m_files.isEmpty() && !m_amends) {
            QStringList names;
            for (const EntryFile &file : std::as_const(m_files))
                names << file.name;
            m_parsed.body.text = names.join(QStringLiteral(", "));
            break;
        }
        if (m_amends)
            hold(tr("An entry needs words. Esc leaves it as it was; Delete in the timeline strikes it."));
        else if (m_presetType || m_presetTime)
            hold(tr("Type what happened, then press Enter."));
        return;
    case LineKind::Command: {
        const LineDraft typed = draft();
        const ParsedLine line = m_parsed;
        clearForNext(false, {});
        emit commandSubmitted(typed, line.command, line.arguments);
        return;
    }
    case LineKind::NearMissCommand:
        if (!keep && !confirmed) {
            confirmFirst(tr("Did you mean /%1? Enter = run · Ctrl+Enter = log as text").arg(m_parsed.suggestion));
            return;
        }
        if (!keep) {
            const LineDraft typed = draft();
            const ParsedLine line = m_parsed;
            clearForNext(false, {});
            emit commandSubmitted(typed, line.suggestion, line.arguments);
            return;
        }
        keep = false;
        break;
    case LineKind::Entry:
        break;
    }
    if (m_parsed.problem) {
        hold(*m_parsed.problem);
        return;
    }
    if (m_parsed.tooEarly && !confirmed) {
        confirmFirst(tr("That is more than a day before the incident began. Press Enter again to log it."));
        return;
    }
    logAsEntry(keep);
}

void ScribeLine::logAsEntry(bool keep)
{
    const LineDraft typed = draft();
    EntryBody body = m_parsed.body;
    body.files = m_files;
    // Marks that reorder text can come from a keyboard too; nobody can see them to take them out.
    body.text = cleaned(body.text, int(body.text.size()), true);
    clearForNext(keep, body);
    emit submitted(typed, body);
}

void ScribeLine::clearForNext(bool keep, const EntryBody &body)
{
    m_amends.reset();
    m_files.clear();
    m_presetType = keep && body.type != EntryType::Note ? std::optional(body.type) : std::nullopt;
    m_presetTime = keep ? std::optional(body.occurred) : std::nullopt;
    m_restored = QString();
    m_heldText = QString();
    if (isBlank()) { // files alone: there is no text whose going would say so
        m_first.reset();
        parse();
    }
    clear();
}

// --- Keys --------------------------------------------------------------------------------------------------------

bool ScribeLine::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (belongsToWindow(*key)) {
            event->ignore();
            return false;
        }
        const bool ours = key->key() == Qt::Key_Escape || isEnter(*key)
                       || ((key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) && key->modifiers() == Qt::AltModifier);
        if (ours) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void ScribeLine::keyPressEvent(QKeyEvent *event)
{
    if (m_composing) {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    if (event->matches(QKeySequence::Undo)) {
        emit undoRequested();
        return;
    }
    if (event->matches(QKeySequence::Redo)) {
        emit redoRequested();
        return;
    }
    if (belongsToWindow(*event) || event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) {
        event->ignore();
        return;
    }
    if (handleEnter(*event) || handleRecall(*event) || writeOut(*event))
        return;
    if (event->key() == Qt::Key_Escape) {
        escape();
        return;
    }
    if (event->key() == Qt::Key_Backspace && isBlank() && !m_amends) {
        m_presetType.reset();
        setPresetTime(std::nullopt);
        return;
    }
    if (event->modifiers() == Qt::NoModifier) {
        for (const PresetKey &preset : kPresetKeys) {
            if (preset.key == event->key()) {
                togglePresetType(preset.type);
                return;
            }
        }
    }
    QPlainTextEdit::keyPressEvent(event);
}

bool ScribeLine::handleEnter(const QKeyEvent &event)
{
    if (!isEnter(event))
        return false;
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::ShiftModifier) {
        textCursor().insertBlock();
        ensureCursorVisible();
    } else {
        submitLine(modifiers == Qt::ControlModifier);
    }
    return true;
}

bool ScribeLine::handleRecall(const QKeyEvent &event)
{
    if (event.key() != Qt::Key_Up && event.key() != Qt::Key_Down)
        return false;
    const int step = event.key() == Qt::Key_Up ? -1 : 1;
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::AltModifier) {
        shiftTime(step);
        return true;
    }
    if (modifiers != Qt::NoModifier || !m_recallable)
        return false;
    QTextCursor probe = textCursor();
    if (probe.movePosition(step < 0 ? QTextCursor::Up : QTextCursor::Down))
        return false; // inside a recalled entry of several rows the key moves the cursor
    emit recallRequested(step);
    return true;
}

bool ScribeLine::writeOut(const QKeyEvent &event)
{
    QTextCursor cursor = textCursor();
    if (event.key() != Qt::Key_Space || event.modifiers() != Qt::NoModifier || cursor.hasSelection() || m_abbreviations.isEmpty())
        return false;
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const auto found = m_abbreviations.endingIn(before);
    if (!found)
        return false;
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(found->length));
    cursor.insertText(found->text + u' ');
    cursor.endEditBlock();
    setTextCursor(cursor);
    return true;
}

void ScribeLine::escape()
{
    if (draft().isEmpty()) {
        emit left();
        return;
    }
    const LineDraft thrown = draft();
    m_presetType.reset();
    m_presetTime.reset();
    m_files.clear();
    m_restored = QString();
    m_heldText = QString();
    if (m_amends) {
        m_amends.reset();
        clear();
    } else {
        // As an edit, so that Ctrl+Z brings it back.
        QTextCursor all(document());
        all.select(QTextCursor::Document);
        all.removeSelectedText();
        m_thrown = thrown;
    }
    if (isBlank())
        m_first.reset();
    parse();
    emit cleared(thrown);
}

void ScribeLine::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    // The first keystroke of a composed character is the first keystroke of the line.
    if (m_composing && !m_first)
        m_first = m_clock.now();
    QPlainTextEdit::inputMethodEvent(event);
    if (!m_composing && isBlank() && m_first) {
        m_first.reset();
        parse();
    }
}

void ScribeLine::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    emit focusLost();
}

// --- Paste -------------------------------------------------------------------------------------------------------

bool ScribeLine::canInsertFromMimeData(const QMimeData *source) const { return source->hasText() || EvidenceIntake::hasEvidence(*source); }

void ScribeLine::insertFromMimeData(const QMimeData *source)
{
    if (EvidenceIntake::hasEvidence(*source)) {
        emit evidenceOffered(*source);
        return;
    }
    const QString pasted = source->text();
    if (pasted.size() > kLargestPaste) {
        hold(tr("That paste has %1 characters; the line takes %2 at most. Nothing was inserted: attach a link instead.")
                 .arg(QLocale().toString(pasted.size()), QLocale().toString(kLargestPaste)));
        return;
    }
    QString text = pasted;
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
    text = cleaned(text, int(text.size()), true).trimmed();
    if (text.isEmpty())
        return;
    if (text.contains(u'\n')) {
        emit linesPasted(text);
    } else if (text.size() + document()->characterCount() > limits::EntryText) {
        hold(tr("That line has %1 characters; an entry takes %2 at most. Nothing was inserted: attach a link instead.")
                 .arg(QLocale().toString(text.size()), QLocale().toString(limits::EntryText)));
    } else {
        insertText(text);
    }
}

// --- Size --------------------------------------------------------------------------------------------------------

int ScribeLine::wantedHeight() const
{
    qreal text = 0;
    int rows = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && rows < kMostRows; block = block.next()) {
        document()->documentLayout()->blockBoundingRect(block); // lays it out
        const QTextLayout *layout = block.layout();
        for (int line = 0; line < layout->lineCount() && rows < kMostRows; ++line, ++rows)
            text += layout->lineAt(line).height();
    }
    const int row = QFontMetrics(font()).height();
    return std::max(qCeil(text), row) + qCeil(document()->documentMargin()) * 2 + frameWidth() * 2;
}

void ScribeLine::adaptHeight()
{
    const int height = wantedHeight();
    const bool all = document()->size().height() <= kMostRows;
    setVerticalScrollBarPolicy(all ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    if (height != this->height() || minimumHeight() != maximumHeight())
        setFixedHeight(height);
    if (all)
        verticalScrollBar()->setValue(0);
}

void ScribeLine::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        adaptHeight();
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Scribe line"));
        setHint(m_hint);
    }
}

void ScribeLine::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    adaptHeight();
}

void ScribeLine::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    adaptHeight();
}

QSize ScribeLine::sizeHint() const { return {QFontMetrics(font()).averageCharWidth() * 60, wantedHeight()}; }

QSize ScribeLine::minimumSizeHint() const { return {QFontMetrics(font()).averageCharWidth() * 20, wantedHeight()}; }

} // namespace quarterdeck
