// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QString>

namespace quarterdeck {

/// Tooltip text in which nothing a user typed can become markup. Line breaks are kept, very long text is cut.
QString plainTooltip(const QString &text);

/// How loud a label speaks; the colours follow the palette, so they change with the theme by themselves.
enum class TextTone { Primary, Secondary, Quiet };

/// A QLabel that never guesses rich text. The one label class of the product. GUI thread.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);
    PlainLabel(const QString &text, TextTone tone, QWidget *parent = nullptr);

    void setTone(TextTone tone);
    void setTextFormat(Qt::TextFormat) = delete;

    /// No word, however long, makes the window wider than the screen; nor any number of lines higher.
    QSize minimumSizeHint() const override;
};

/// One line that gives way: shows as much of its text as fits, says the whole of it to screen readers and in its tooltip.
class ElidedLabel final : public PlainLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    explicit ElidedLabel(const QString &text, Qt::TextElideMode mode = Qt::ElideMiddle, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setElideMode(Qt::TextElideMode mode);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    Qt::TextElideMode m_mode = Qt::ElideMiddle;
};

} // namespace quarterdeck
