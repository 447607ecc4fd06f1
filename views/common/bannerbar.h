// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"

#include <QFrame>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace quarterdeck {

class PlainLabel;
class ThemeStore;

/// What a banner is about. Info and Warning are tinted, Overdue is the solid alarm band.
enum class BannerKind { Info, Warning, Overdue };

/// A message inside the window that never blocks: icon, one sentence, buttons, dismiss. Used for "Not saved", recovery and
/// conflicts. Owned by its parent layout; GUI thread. Esc inside it dismisses when it may be dismissed. Dismissing hides it and
/// tells; the owner decides.
class BannerBar final : public QFrame
{
    Q_OBJECT

public:
    BannerBar(const ThemeStore &themes, BannerKind kind, const QString &sentence, QWidget *parent = nullptr);

    BannerKind kind() const { return m_kind; }
    void setKind(BannerKind kind);

    QString sentence() const;
    /// Plain text; also what a screen reader says, unless `spoken` is: a sentence that counts seconds must not be read aloud each second.
    void setSentence(const QString &sentence, const QString &spoken = {});

    /// Adds a button after those already there; the caller connects its clicked().
    QPushButton *addButton(const QString &text);
    /// Removes every button added so far.
    void clearButtons();

    void setDismissible(bool dismissible);

signals:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void giveSentenceRoom();
    void dismiss();
    void restyle();

    const ThemeStore &m_themes;
    BannerKind m_kind;
    QWidget *m_symbol;
    PlainLabel *m_sentence;
    QHBoxLayout *m_buttons;
    QToolButton *m_close;
};

} // namespace quarterdeck
