// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLineEdit;
class QToolButton;

namespace quarterdeck {

class PlainLabel;
class ThemeStore;

/// The line above the board: what to show, how many that is, cards or list. Emits with every keystroke. GUI thread.
class BoardFilterBar final : public QWidget
{
    Q_OBJECT
public:
    /// toggleList is the command that switches to the list; the button shows it.
    BoardFilterBar(const ThemeStore &themes, QAction &toggleList, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    /// "12 of 240", or "240 incidents" when nothing is filtered out.
    void setCounts(int shown, int total, bool filtered);
    void takeFocus();

signals:
    void textEdited(const QString &text);
    /// Enter, Down, or Esc in an empty line: back to the incidents.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    QLineEdit *m_line;
    PlainLabel *m_count;
    QToolButton *m_list;
};

} // namespace quarterdeck
