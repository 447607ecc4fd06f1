// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace quarterdeck {

class PlainLabel;
class ThemeStore;

/// One value that is edited where it stands: double click, F2 or Enter opens it, Enter (or leaving it) submits, Esc puts it back.
/// What is wrong is said in a sentence under it and the typed text stays. A change from elsewhere never overwrites an open editor.
/// It changes nothing itself: the owner submits and answers with accept() or reject(). GUI thread.
class InlineField final : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Line, Paragraph };
    /// name is what screen readers and errors call it; placeholder stands where nothing is recorded.
    InlineField(const QString &name, const QString &placeholder, Kind kind, const ThemeStore &themes, QWidget *parent = nullptr);

    /// What is recorded. shown is what is displayed when that is not the text one would edit.
    void setValue(const QString &value, const QString &shown = {});
    const QString &value() const { return m_value; }
    void setValueFont(const QFont &font);
    /// Quiet text for values that are not there; normal otherwise.
    void setQuiet(bool quiet);
    /// When it answers true for a text, a reason is asked for in a second line before submitting.
    void setReasonRule(std::function<bool(const QString &)> rule) { m_needsReason = std::move(rule); }
    /// Shows a button beside the value that emits opened().
    void setOpenable(bool openable);

    bool isEditing() const { return m_editing; }
    /// The text in the open editor, or the value.
    QString text() const;
    void edit();
    /// What was submitted is recorded: closes the editor.
    void accept();
    /// It is not: keeps the editor open and says why.
    void reject(const QString &sentence);
    /// Submits an open, changed editor now; for when the field is about to show another incident.
    void commit();
    void cancel();

signals:
    void submitted(const QString &text, const QString &reason);
    void opened();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *editor() const;
    void setEditorText(const QString &text);
    void refresh();
    void say(const QString &sentence);
    void restyle();
    bool editorKey(QKeyEvent &event, bool inReason);
    void fitParagraph();

    const ThemeStore &m_themes;
    QString m_name;
    QString m_placeholder;
    QString m_value;
    QString m_shown;
    std::function<bool(const QString &)> m_needsReason;
    PlainLabel *m_label;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_paragraph = nullptr;
    QLineEdit *m_reason;
    QToolButton *m_open;
    QWidget *m_problemRow;
    PlainLabel *m_problem;
    bool m_editing = false;
    bool m_waiting = false; ///< submitted, not answered
    bool m_quiet = false;
};

} // namespace quarterdeck
