// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/foldedtext.h"
#include "items/incidentquery.h"
#include "warroom/incidentbook.h"

#include <QObject>
#include <QTimer>

namespace quarterdeck {

/// Which rows of the book match what was typed: the one search text and the one answer that all board models share. GUI thread.
/// Search texts are folded ahead, a slice per turn of the event loop, so that neither loading nor the first keystroke stalls.
/// Forwards the book's news after its own answer is up to date; models listen to this, not to the book.
class IncidentFilter : public QObject
{
    Q_OBJECT
public:
    explicit IncidentFilter(const IncidentBook &book, QObject *parent = nullptr);

    const IncidentBook &book() const { return m_book; }
    const QString &text() const { return m_text; }
    void setText(const QString &text);
    bool isEmpty() const { return m_query.isEmpty(); }
    /// Whether a row of the book passes. O(1).
    bool accepts(int bookRow) const { return m_query.isEmpty() ? m_facts[bookRow].isShown : m_hits[bookRow]; }
    int matchCount() const;

signals:
    void textChanged();             ///< accepts() has other answers for any row
    void rowsInserted(int first, int last);
    void rowChanged(int bookRow);

private:
    struct Facts
    {
        quint32 level = 0;
        quint8 statusAt = 0; ///< in a byte, as there is one for each incident
        quint8 kindAt = 0;
        bool vacant = false;
        bool isPrivate = false;
        bool isShown = true; ///< false: its declaration has not arrived, or access to it was taken away

        Status status() const { return Status(statusAt); }
    };
    static Facts factsOf(const IncidentSummary &summary);
    static QByteArray searchText(const IncidentSummary &summary);
    void foldUpTo(int end);
    void foldSlice();
    void search();
    bool acceptsFacts(const Facts &facts) const;
    bool acceptsText(int bookRow, qsizetype fromWord) const;
    void judge(int bookRow);
    void onInserted(int first, int last);
    void onChanged(int bookRow);

    const IncidentBook &m_book;
    QString m_text;
    IncidentQuery m_query;
    QVector<QByteArray> m_words, m_services, m_commanders; ///< of the query, as the arena's bytes
    FoldedArena m_arena;     ///< rows [0, m_arena.size()) of the book; grows in slices
    QVector<Facts> m_facts;
    QVector<quint8> m_hits;  ///< only kept while the query is not empty
    QTimer m_slice;
};

} // namespace quarterdeck
