// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace quarterdeck {

class PlainLabel;

/// Where the short forms of the scribe line are written, one a line; the text can be handed to the team as it is. Not modal. GUI thread.
class AbbreviationsPage : public QDialog
{
    Q_OBJECT

public:
    explicit AbbreviationsPage(const QString &lines, QWidget *parent = nullptr);

signals:
    /// What is written now.
    void changed(const QString &lines);

private:
    void count();

    QPlainTextEdit *m_lines;
    PlainLabel *m_count;
};

} // namespace quarterdeck
