// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scribe/pastedlines.h"

#include <QFrame>

class QPushButton;
class QTableView;

namespace quarterdeck {

class PlainLabel;

/// Several pasted lines, before they are logged: a table of the entries they would make, problems named. Enter logs all that can
/// be, Ctrl+Enter makes one entry of everything, Esc cancels; the scribe line keeps what was in it. Inside the pane, not modal.
/// Its table and buttons are made for the first paste. GUI thread.
class PastePreview : public QFrame
{
    Q_OBJECT

public:
    explicit PastePreview(QWidget *parent = nullptr);

    /// Shows itself and takes the focus.
    void preview(const QString &text, const ScribeContext &context, const TimeFormat &format);
    const PastedLines &lines() const { return *m_lines; }

signals:
    void accepted(const QVector<quarterdeck::PastedLines::Ready> &lines);
    void acceptedAsOne(const QString &text);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void accept();
    void acceptAsOne();
    void cancel();
    void retranslate();
    bool handleKey(const QKeyEvent &event);

    PastedLines *m_lines;
    PlainLabel *m_summary = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_log = nullptr;
    QPushButton *m_one = nullptr;
    QPushButton *m_cancel = nullptr;
    QString m_text;
};

} // namespace quarterdeck
