// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scribe/completions.h"

#include <QListView>
#include <QPointer>

#include <functional>
class QStringListModel;

namespace quarterdeck {

class ScribeLine;

/// Offers names while one is being typed in the scribe line: a small list beside the cursor that never takes the focus. Tab takes
/// the first (or the one chosen with Up and Down), Esc puts it away, every other key goes on typing. GUI thread; lives with its line.
class ScribeCompleter : public QObject
{
    Q_OBJECT

public:
    /// All names for a word, best first; asked at each change of the line.
    using Source = std::function<QStringList(const CompletionWord &)>;

    ScribeCompleter(ScribeLine &line, Source source);
    ~ScribeCompleter() override;

    bool isOpen() const;
    QStringList offered() const;
    void close();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void open(const QStringList &names);
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void accept();
    void step(int by);

    ScribeLine &m_line;
    Source m_source;
    QPointer<QListView> m_list; ///< child of the window, so that it is not clipped by the pane
    QStringListModel *m_names;
    CompletionWord m_word;
    QString m_putAway;     ///< the word Esc closed the list on; it stays closed until that changes
    bool m_chosen = false; ///< Up or Down was pressed: Enter takes the choice, too
    bool m_accepting = false;
};

} // namespace quarterdeck
