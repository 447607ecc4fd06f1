// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scribegrammar.h"
#include "scribe/abbreviations.h"
#include "scribe/linedraft.h"

#include <QPlainTextEdit>

namespace quarterdeck {

/// The editor of the scribe: one entry, one to four rows high, read by the grammar at every change. It stamps the moment of the
/// first keystroke from the clock it is given, knows the scribe's keys, and never logs by itself: it says submitted() and clears,
/// the owner does the rest. GUI thread; the clock must outlive it. Anything refused leaves the text where it is and says held().
class ScribeLine : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// The largest paste that is looked at, in characters.
    static constexpr qsizetype kLargestPaste = 1'000'000;

    explicit ScribeLine(const Clock &clock, QWidget *parent = nullptr);

    void setZone(const QTimeZone &zone);
    void setIncidentStart(std::optional<Instant> start);
    void setKnownPeople(const QStringList &handles);
    /// Short forms that a blank writes out: ";rb " becomes "rolled back ". Undo gives the short form back.
    void setAbbreviations(const Abbreviations &abbreviations) { m_abbreviations = abbreviations; }
    /// What the empty line asks for; empty = what happened.
    void setHint(const QString &hint);

    /// How the line is read now; `now` is the first keystroke, or this moment while nothing is typed.
    ScribeContext context() const;
    const ParsedLine &parsed() const { return m_parsed; }

    LineDraft draft() const;
    /// Replaces what is in the line, without a way back by undo; the cursor goes to the end.
    void restore(const LineDraft &draft);
    /// Puts the text into an empty line, or at the cursor of a line in work.
    void insertText(const QString &text);
    bool isBlank() const { return document()->isEmpty(); }

    /// The same type again takes it away.
    void togglePresetType(EntryType type);
    void setPresetTime(std::optional<Instant> at);
    /// Moves the time by whole minutes, never past now.
    void shiftTime(int minutes);
    /// Puts the time into the place of one that was typed.
    void replaceTime(Instant at);
    /// Does what Enter does (keep: what Ctrl+Enter does).
    void submitLine(bool keep);
    /// Files that the next entry carries; they are kept in the journal already.
    void addFile(const EntryFile &file);
    void removeFile(const QString &sha256);
    const QVector<EntryFile> &files() const { return m_files; }
    /// Undoes in the text; false when there is nothing to undo there.
    bool undoText();
    bool redoText();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// parsed(), the presets or the moment of the first keystroke are another now.
    void lineChanged();
    /// An entry to log (or, with draft.amends, to amend). The line is already empty again.
    void submitted(const quarterdeck::LineDraft &draft, const quarterdeck::EntryBody &body);
    /// A /command to run. The line is already empty again.
    void commandSubmitted(const quarterdeck::LineDraft &draft, const QString &name, const QString &arguments);
    /// Why Enter did not log, and what to do; an empty sentence takes it back.
    void held(const QString &sentence);
    void linesPasted(const QString &text);
    /// A picture or files were pasted or dropped here; valid during the call.
    void evidenceOffered(const QMimeData &source);
    /// Up (-1) or Down (+1) on a line without text of its own.
    void recallRequested(int step);
    /// Esc threw this away; the owner keeps it for recall.
    void cleared(const quarterdeck::LineDraft &draft);
    void left();
    void undoRequested();
    void redoRequested();
    void focusLost();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void onTextChanged();
    void parse();
    void hold(const QString &sentence);
    void confirmFirst(const QString &sentence);
    void logAsEntry(bool keep);
    void escape();
    void clearForNext(bool keep, const EntryBody &body);
    bool handleEnter(const QKeyEvent &event);
    bool handleRecall(const QKeyEvent &event);
    bool writeOut(const QKeyEvent &event);
    int wantedHeight() const;
    void adaptHeight();

    const Clock &m_clock;
    QTimeZone m_zone = QTimeZone::utc();
    std::optional<Instant> m_incidentStart;
    QStringList m_people;
    Abbreviations m_abbreviations;
    QString m_hint;
    std::optional<Instant> m_first;
    std::optional<EntryType> m_presetType;
    std::optional<Instant> m_presetTime;
    std::optional<EventId> m_amends;
    std::optional<LineDraft> m_thrown; ///< what Esc took away last: undo gives its time back too
    QVector<EntryFile> m_files;
    QString m_restored;                ///< text as it was put in by recall; Up and Down go on while it is unchanged
    bool m_recallable = true;          ///< the text is empty or exactly m_restored
    QString m_heldText;                ///< the text a second Enter confirms; null = nothing held
    bool m_composing = false;          ///< an input method shows text that is not committed
    ParsedLine m_parsed;
};

} // namespace quarterdeck
