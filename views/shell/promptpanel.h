// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QFrame>
#include <QFuture>
#include <QIcon>
#include <QPointer>
#include <QVariant>
#include <QVector>

#include <functional>
#include <utility>

class QCheckBox;
class QLineEdit;
class QListWidget;

namespace quarterdeck {

class PlainLabel;
class PromptChoiceDelegate;
class ThemeStore;

/// What is known at once, for Prompt::accept.
inline QFuture<Outcome> ready(Outcome outcome) { return QtFuture::makeReadyFuture<Outcome>(std::move(outcome)); }

/// One thing to pick in a prompt.
struct PromptChoice
{
    QString text;
    QString detail; ///< quieter: a key or a state at the end of the row, or a sentence (Prompt::detailBeside)
    QVariant value;
    QIcon icon;
};

/// A question of one line. Either a text is typed, or a choice is picked, or typing narrows the choices.
struct Prompt
{
    QString title;
    QString placeholder;
    QString hint;
    QString initial;
    bool hasText = true;   ///< false: only choices; digits select a row
    bool freeText = true;  ///< with choices: false = Enter always takes the selected choice
    bool detailBeside = false; ///< details stand in a column right after the choices
    std::function<QVector<PromptChoice>(const QString &typed)> choices;
    int selected = -1;     ///< row selected at first
    QString option;        ///< a box to tick under the text; no tick at first
    std::function<void(bool ticked)> optionChanged;
    /// Does it. An error keeps the panel open with its sentence; the future may be ready at once.
    std::function<QFuture<Outcome>(const QString &text, const QVariant &value)> accept;
};

/// The one place where the window asks something: a panel over the top of the window, never modal. Enter accepts, Esc closes and
/// gives the keyboard back to where it was. A second prompt replaces the first. GUI thread.
class PromptPanel final : public QFrame
{
    Q_OBJECT
public:
    explicit PromptPanel(const ThemeStore &themes, QWidget *window);

    void ask(const Prompt &prompt);
    void close();
    bool isOpen() const { return isVisible(); }

signals:
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void refreshChoices();
    void accept();
    void finish(const Outcome &outcome);
    void setBusy(bool busy);
    void show(const Error &error);
    void place();

    const ThemeStore &m_themes;
    Prompt m_prompt;
    int m_round = 0;     ///< drops the late answer of a prompt that is gone
    bool m_busy = false; ///< accepted, no answer yet: a second Enter must not do it twice
    PlainLabel *m_title;
    QLineEdit *m_text;
    QCheckBox *m_option;
    QListWidget *m_list;
    PromptChoiceDelegate *m_rows;
    PlainLabel *m_hint;
    PlainLabel *m_problem;
    QPointer<QWidget> m_before;
};

} // namespace quarterdeck
