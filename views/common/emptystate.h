// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace quarterdeck {

class PlainLabel;

/// What a pane shows when it has nothing to show: a sentence, a hint, and the way out. Centred, plain text. GUI thread.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString &title, const QString &hint = QString(), QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setHint(const QString &hint);
    /// A line drawing above the title; optional.
    void setIcon(const QIcon &icon);

    /// Adds a button after those already there; the first one marked primary is filled. The caller connects its clicked().
    QPushButton *addButton(const QString &text, bool primary = false);

    /// Text and buttons wrap, so that an empty pane never forces its neighbours aside.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Its texts are fitted to the width it has; asking for other widths would only lay them out again and again.
    bool hasHeightForWidth() const override { return false; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void restyle();
    void fitTexts();
    void fitText(QLabel &label) const;
    void fitButtons();

    QLabel *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_hint;
    QHBoxLayout *m_buttons;
    QIcon m_drawing;
    bool m_fits = false; ///< the texts have the size of what they say now
};

} // namespace quarterdeck
