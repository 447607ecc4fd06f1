// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csvreader.h"
#include "exchange/incidentsource.h"

namespace quarterdeck {

/// A table read whole through a mapping: of each row only the cells that mean something. Finds out, with a row as proof, what was not
/// stated: the delimiter (the one under which the heading has the columns), the mark for "no value" (a word such as "?" that stands where a time
/// belongs) and the order of dates (a number above 12). What cannot be proved either way, and what contradicts what was stated, refuses the file
/// with the option to give. The mapping must outlive it. Pure but for the device; used on one thread.
class MappedTable
{
public:
    /// A column of the mapping in this table; -1 = the file has none.
    using Slot = int;
    struct Row
    {
        int row = 0;
        QByteArray cells; ///< the slots' texts one after another
        QVector<qsizetype> ends;
    };

    /// `needed` are columns without which there is nothing to import. Rejected rows and notes go to the reading.
    static Result<MappedTable> read(QIODevice &file, const SourceOptions &options, const ImportMapping &mapping,
                                    const QVector<ImportMapping::Column> &needed, SourceReading &reading);

    const QVector<Row> &rows() const { return m_rows; }
    Slot slot(const ImportMapping::Column &column) const;
    /// The heading of a slot as the file spells it.
    QString heading(Slot slot) const { return slot < 0 ? QString() : m_headings.at(slot); }
    /// Empty for no value: an absent column, an empty cell, the mark for it.
    QByteArrayView cell(const Row &row, Slot slot) const;
    QString text(const Row &row, Slot slot, int limit) const;
    /// What the mapping makes of the word in this cell; nullopt for no value, or a word that means nothing. `unlisted`: the mapping does not know it.
    std::optional<QString> word(const Row &row, const ImportMapping::Words &words, Slot slot, bool *unlisted = nullptr) const;
    /// Says in which zone times were read that had none, unless a person or the mapping stated it: no row can prove that.
    void noteZone(SourceReading &reading) const;
    Result<std::optional<Instant>> time(const Row &row, Slot slot) { return m_times.read(cell(row, slot)); }

private:
    struct Proof
    {
        int row = 0; ///< 0 = there is none
        QString heading, text;
    };

    MappedTable(const SourceOptions &options, const ImportMapping &mapping);
    Outcome readHeading(CsvReader &reader, const QVector<ImportMapping::Column> &needed);
    Outcome chooseDelimiter(CsvReader &reader, const QVector<ImportMapping::Column> &needed);
    void findColumns(const QVector<QByteArrayView> &heading);
    QString missing(const QVector<ImportMapping::Column> &needed) const;
    Outcome readRows(CsvReader &reader, SourceReading &reading);
    void weigh(const Row &row);
    void prove(Proof &proof, const Row &row, Slot slot, QByteArrayView text) const;
    void settleNulls(SourceReading &reading);
    Outcome settleOrder(SourceReading &reading);
    QByteArrayView raw(const Row &row, Slot slot) const;

    const SourceOptions &m_options;
    const ImportMapping &m_mapping;
    QVector<ImportMapping::Column> m_dateColumns;
    QVector<ImportMapping::Column> m_used;
    QHash<QString, Slot> m_slots; ///< heading in lower case -> slot
    QStringList m_headings;
    QVector<qsizetype> m_columns; ///< slot -> column of the file
    qsizetype m_width = 0;
    QVector<Slot> m_dates;
    QVector<Row> m_rows;
    QVector<QByteArray> m_nulls;
    bool m_nullsStated = false;
    QVector<Proof> m_nullProofs;
    Proof m_dayFirst, m_monthFirst, m_open;
    WrittenTimeReader m_times;
};

} // namespace quarterdeck
