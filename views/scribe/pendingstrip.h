// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>
#include <QWidget>

class QVBoxLayout;

namespace quarterdeck {

class ThemeStore;

/// A line that is not in the log.
struct PendingRow
{
    enum class State { Saving, NotSaved, Refused };
    State state = State::Saving;
    int key = 0; ///< for Refused: whose text it is
    QString time;
    QString text;
    QString sentence; ///< why
    friend bool operator==(const PendingRow &, const PendingRow &) = default;
};

/// What was typed and is not in the log yet, between the timeline and the line: being saved, held up by storage, or refused and
/// kept. Takes no room while there is nothing. GUI thread; display and buttons, no state of its own.
class PendingStrip : public QWidget
{
    Q_OBJECT

public:
    explicit PendingStrip(const ThemeStore &themes, QWidget *parent = nullptr);

    void setRows(const QVector<PendingRow> &rows);
    const QVector<PendingRow> &rows() const { return m_rows; }

signals:
    /// Put the refused line back into the editor.
    void editRequested(int key);
    void retryRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    QWidget *rowWidget(const PendingRow &row);

    const ThemeStore &m_themes;
    QVector<PendingRow> m_rows;
    QVBoxLayout *m_layout;
};

} // namespace quarterdeck
