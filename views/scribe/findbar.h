// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/timelinemodel.h"

#include <QFrame>
#include <QTimer>

class QAction;
class QComboBox;
class QLineEdit;
class QMenu;
class QToolButton;

namespace quarterdeck {

class IconSet;
class ElidedLabel;
class ThemeStore;

/// Finds and filters in the timeline: words with their count, next and previous; only the matches, types, person, without the
/// console's notes. Counts in portions, so a log of any length never stalls the keyboard. Changes the model's filter; where to go is a
/// signal. GUI thread.
class FindBar : public QFrame
{
    Q_OBJECT

public:
    FindBar(const ThemeStore &themes, TimelineModel &model, QWidget *parent = nullptr);

    /// Shows itself, takes the focus and selects its text; a text given replaces it.
    void open(const QString &text = QString());
    /// Hides itself and takes every filter away.
    void close();
    void clearFilter();
    QString text() const;
    /// The row of the next match after `from` in the direction (1 or -1), around the ends; -1 when there is none.
    int matchFrom(int from, int direction) const;
    /// Where the reader stands, for "3 of 17"; -1 = nowhere.
    void setCurrentRow(int row);
    /// Says beside the count that the search went around an end; until the next step, text or row. 0 = it did not.
    void setWrapped(int direction);
    void setPeople(const QStringList &handles);
    /// Shows only what concerns this person.
    void filterPerson(const QString &handle);

signals:
    /// The person closed it: the keyboard has to go somewhere.
    void closed();
    /// The text to mark, as far as it is to be marked.
    void textChanged(const QString &text);
    void stepRequested(int direction);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build(const IconSet &icons);
    void retranslate();
    void dismiss();
    void applyFilter();
    void restartCount();
    void countOn();
    void showCount();
    bool matches(int row) const;
    QString position() const;

    TimelineModel &m_model;
    QLineEdit *m_text;
    ElidedLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_filter;
    QMenu *m_filterMenu;
    QAction *m_only; ///< show only what matches the text
    QAction *m_hideAutomatic;
    QVector<QAction *> m_types;
    QComboBox *m_person;
    QToolButton *m_close;
    QTimer m_counting;       ///< runs while rows are left to look at
    QTimer m_typing;         ///< a filter of 100,000 rows is made when the fingers rest
    int m_counted = 0;       ///< rows looked at
    QVector<int> m_matching; ///< of them, those that match, in order
    int m_current = -1;
    int m_wrapped = 0;
};

} // namespace quarterdeck
