// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLineEdit;
class QPushButton;

namespace quarterdeck {

class PlainLabel;
class ThemeStore;

/// The panel's one question, inside the panel: a sentence and either a line to answer in or a button to confirm. Esc closes it.
/// Never modal: everything else stays usable meanwhile. GUI thread.
class RolePrompt final : public QFrame
{
    Q_OBJECT
public:
    explicit RolePrompt(const ThemeStore &themes, QWidget *parent = nullptr);

    /// Asks for a text. A digit typed first is answered at once, without Enter.
    void askText(const QString &sentence, const QString &placeholder);
    /// Asks for a yes.
    void askConfirm(const QString &sentence, const QString &yes);
    void close();

signals:
    void digitTyped(int digit);
    void answered(const QString &text); ///< of askText
    void confirmed();                   ///< of askConfirm
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeStore &m_themes;
    PlainLabel *m_sentence;
    QLineEdit *m_line;
    QPushButton *m_yes, *m_no;
};

} // namespace quarterdeck
