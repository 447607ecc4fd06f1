// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QVector>

#include <string_view>

namespace quarterdeck {

/// The text as it is searched: case-folded, compatibility forms and diacritics taken off ("Größe" and "grosse" do not differ by
/// the umlaut). Pure, any thread.
QString foldedText(const QString &text);
/// The words of a search, folded, without empty ones.
QStringList foldedWords(const QString &text);

/// One pre-folded UTF-8 text per row in one block of memory, so that a search is one run over it and not a hundred thousand
/// small ones. Not thread-safe; rows are only ever appended or replaced. Replaced rows wait in a small side table that is
/// merged back when it grows.
class FoldedArena
{
public:
    int size() const { return int(m_start.size()) - 1; }
    void append(const QByteArray &folded);
    void replace(int row, const QByteArray &folded);
    /// Valid until the next append or replace.
    std::string_view text(int row) const;
    /// Sets hits[row] for each row whose text contains the word (not empty, no line break). hits has size() elements.
    void find(std::string_view word, QVector<quint8> &hits) const;

private:
    void merge();
    QByteArray m_bytes;              ///< texts one after the other, each ended by '\n'
    QVector<quint32> m_start{0};     ///< row -> offset; one more for the end
    QHash<int, QByteArray> m_replaced; ///< rows whose place in m_bytes is blanked
};

} // namespace quarterdeck
