// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mappedtable.h"

#include "domain/decide.h"
#include "domain/plaintext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr char kDelimiters[] = {',', ';', '\t', '|'};
/// Words that systems write for "no value". They count only where one of them stands in a column of times, which proves it.
constexpr const char *kNullWords[] = {"?", "-", "--", "null", "(null)", "none", "n/a", "na", "nan", "nil", "\\n", "#n/a"};

struct TableText
{
    Q_DECLARE_TR_FUNCTIONS(MappedTable)
};

QString delimiterName(char delimiter)
{
    return delimiter == '\t' ? TableText::tr("a tab") : QStringLiteral("“%1”").arg(QLatin1Char(delimiter));
}

/// The columns that "{category}, {symptom}" names.
QStringList placeholders(const QString &title)
{
    static const QRegularExpression shape(QStringLiteral("\\{([^{}]+)\\}"));
    QStringList names;
    for (auto it = shape.globalMatch(title); it.hasNext();)
        names << it.next().captured(1);
    return names;
}

QVector<ImportMapping::Column> usedColumns(const ImportMapping &mapping)
{
    QVector<ImportMapping::Column> used{mapping.key,           mapping.declared,        mapping.order,
                                        mapping.changed,       mapping.severity.column, mapping.status.column,
                                        mapping.source.column, mapping.kind.column,     mapping.internalImpact};
    used += mapping.services + mapping.tags + mapping.notes;
    for (const ImportMapping::MilestoneColumn &milestone : mapping.milestones)
        used << milestone.column;
    for (const QString &title : mapping.title) {
        for (const QString &name : placeholders(title))
            used << ImportMapping::Column{name};
    }
    return used;
}

} // namespace

MappedTable::MappedTable(const SourceOptions &options, const ImportMapping &mapping)
    : m_options(options),
      m_mapping(mapping),
      m_dateColumns{mapping.declared, mapping.changed},
      m_used(usedColumns(mapping)),
      m_times(DateOrder::YearMonthDay, QTimeZone::utc())
{
    for (const ImportMapping::MilestoneColumn &milestone : mapping.milestones)
        m_dateColumns << milestone.column;
    const std::optional<QStringList> &nulls = options.nulls ? options.nulls : mapping.nulls;
    m_nullsStated = nulls.has_value();
    for (const QString &mark : nulls.value_or(QStringList()))
        m_nulls << mark.toUtf8();
}

Result<MappedTable> MappedTable::read(QIODevice &file, const SourceOptions &options, const ImportMapping &mapping,
                                      const QVector<ImportMapping::Column> &needed, SourceReading &reading)
{
    MappedTable table(options, mapping);
    CsvReader reader(file);
    if (Outcome heading = table.readHeading(reader, needed); !heading)
        return heading.error();
    if (Outcome rows = table.readRows(reader, reading); !rows)
        return rows.error();
    table.settleNulls(reading);
    if (Outcome order = table.settleOrder(reading); !order)
        return order.error();
    return table;
}

// --- The heading ---------------------------------------------------------------------------------------------------------------

void MappedTable::findColumns(const QVector<QByteArrayView> &heading)
{
    m_slots.clear();
    m_headings.clear();
    m_columns.clear();
    m_width = heading.size();
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < heading.size(); ++i) {
        const QString name = QString::fromUtf8(heading.at(i)).trimmed().toLower();
        if (!places.contains(name)) // of two columns with one name the first counts
            places.insert(name, i);
    }
    for (const ImportMapping::Column &column : std::as_const(m_used)) {
        const auto name =
            std::find_if(column.begin(), column.end(), [&](const QString &one) { return places.contains(one.toLower()); });
        if (name == column.end() || m_slots.contains(name->toLower()))
            continue;
        const qsizetype place = places.value(name->toLower());
        m_slots.insert(name->toLower(), int(m_columns.size()));
        m_headings << QString::fromUtf8(heading.at(place)).trimmed();
        m_columns << place;
    }
}

QString MappedTable::missing(const QVector<ImportMapping::Column> &needed) const
{
    for (const ImportMapping::Column &column : needed) {
        if (slot(column) < 0)
            return column.join(TableText::tr("” or “"));
    }
    return {};
}

/// Not stated: the one of the usual delimiters under which the heading has the columns; that is the proof.
Outcome MappedTable::chooseDelimiter(CsvReader &reader, const QVector<ImportMapping::Column> &needed)
{
    const std::optional<char> stated = m_options.delimiter ? m_options.delimiter : m_mapping.delimiter;
    if (stated) {
        reader.setDelimiter(*stated);
        return Done{};
    }
    QByteArray line = reader.firstLine() + '\n';
    QVector<char> fitting;
    for (const char delimiter : kDelimiters) {
        QBuffer buffer(&line);
        (void)buffer.open(QIODevice::ReadOnly);
        CsvReader attempt(buffer, delimiter);
        const CsvReader::Record *heading = attempt.next();
        if (!heading || !heading->problem.isEmpty())
            continue;
        findColumns(heading->fields);
        if (missing(needed).isEmpty())
            fitting << delimiter;
    }
    if (fitting.size() > 1) {
        return refuse(TableText::tr("The fields could be separated by %1 or %2; say which with --delimiter.")
                          .arg(delimiterName(fitting.at(0)), delimiterName(fitting.at(1))));
    }
    reader.setDelimiter(fitting.value(0, ','));
    return Done{};
}

Outcome MappedTable::readHeading(CsvReader &reader, const QVector<ImportMapping::Column> &needed)
{
    const QByteArray line = reader.firstLine();
    if (line.startsWith("\xFF\xFE") || line.startsWith("\xFE\xFF") || line.contains('\0'))
        return refuse(TableText::tr("The file is not UTF-8 text (it looks like UTF-16); save it as UTF-8."));
    if (Outcome chosen = chooseDelimiter(reader, needed); !chosen)
        return chosen;
    const CsvReader::Record *heading = reader.next();
    if (!heading)
        return refuse(reader.failed() ? TableText::tr("The file cannot be read.") : TableText::tr("The file is empty."));
    if (!heading->problem.isEmpty())
        return refuse(TableText::tr("The heading of the table cannot be read: %1.").arg(heading->problem));
    findColumns(heading->fields);
    if (const QString lacks = missing(needed); !lacks.isEmpty()) {
        return refuse(
            TableText::tr("The file has no column “%1”, which the mapping “%2” needs; name a mapping that fits it with --map.")
                .arg(lacks, m_mapping.name));
    }
    for (const ImportMapping::Column &column : std::as_const(m_dateColumns)) {
        const Slot date = slot(column);
        if (date >= 0 && !m_dates.contains(date))
            m_dates << date;
    }
    return Done{};
}

MappedTable::Slot MappedTable::slot(const ImportMapping::Column &column) const
{
    for (const QString &name : column) {
        if (const auto found = m_slots.constFind(name.toLower()); found != m_slots.constEnd())
            return *found;
    }
    return -1;
}

// --- The rows ------------------------------------------------------------------------------------------------------------------

Outcome MappedTable::readRows(CsvReader &reader, SourceReading &reading)
{
    while (const CsvReader::Record *record = reader.next()) {
        reading.rows = record->row;
        if (Outcome on = m_options.goOn(record->row); !on)
            return on;
        if (!record->problem.isEmpty()) {
            reading.reject(record->row, record->problem);
            continue;
        }
        if (record->fields.size() != m_width) {
            reading.reject(record->row,
                           TableText::tr("it has fields: %1, but the heading has %2").arg(record->fields.size()).arg(m_width));
            continue;
        }
        Row row;
        row.row = record->row;
        qsizetype size = 0;
        for (const qsizetype column : std::as_const(m_columns))
            size += record->fields.at(column).size();
        row.cells.reserve(size);
        row.ends.reserve(m_columns.size());
        for (const qsizetype column : std::as_const(m_columns)) {
            row.cells += record->fields.at(column);
            row.ends << row.cells.size();
        }
        weigh(row);
        m_rows << std::move(row);
    }
    if (reader.failed())
        return Error{ErrorCode::Storage,
                     QCoreApplication::translate("Import", "The file could not be read to its end; nothing was imported."),
                     {}};
    return Done{};
}

QByteArrayView MappedTable::raw(const Row &row, Slot slot) const
{
    if (slot < 0)
        return {};
    const qsizetype from = slot > 0 ? row.ends.at(slot - 1) : 0;
    return QByteArrayView(row.cells.constData() + from, row.ends.at(slot) - from).trimmed();
}

QByteArrayView MappedTable::cell(const Row &row, Slot slot) const
{
    const QByteArrayView text = raw(row, slot);
    const bool none = std::any_of(m_nulls.begin(), m_nulls.end(), [&](const QByteArray &mark) { return text == mark; });
    return none ? QByteArrayView() : text;
}

QString MappedTable::text(const Row &row, Slot slot, int limit) const
{
    const QByteArrayView found = cell(row, slot);
    return found.isEmpty() ? QString() : cleaned(QString::fromUtf8(found), limit, false).trimmed();
}

std::optional<QString> MappedTable::word(const Row &row, const ImportMapping::Words &words, Slot slot, bool *unlisted) const
{
    const QString found = text(row, slot, limits::Title);
    if (found.isEmpty())
        return std::nullopt;
    if (words.values.isEmpty())
        return found;
    const auto ours = words.values.constFind(found.toLower());
    if (unlisted)
        *unlisted = ours == words.values.constEnd();
    return ours == words.values.constEnd() || ours->isEmpty() ? std::nullopt : std::optional(*ours);
}

// --- What is found out about the file --------------------------------------------------------------------------------------------

void MappedTable::prove(Proof &proof, const Row &row, Slot slot, QByteArrayView text) const
{
    if (proof.row == 0)
        proof = {row.row, heading(slot), cleaned(QString::fromUtf8(text), 40, false)};
}

/// What the times of one row say about the order of dates and the mark for no value.
void MappedTable::weigh(const Row &row)
{
    for (const Slot slot : std::as_const(m_dates)) {
        const QByteArrayView text = cell(row, slot);
        switch (evidenceOf(text)) {
        case DateEvidence::DayFirst:
            prove(m_dayFirst, row, slot, text);
            break;
        case DateEvidence::MonthFirst:
            prove(m_monthFirst, row, slot, text);
            break;
        case DateEvidence::Open:
            prove(m_open, row, slot, text);
            break;
        case DateEvidence::NotADate: {
            const QByteArray small = text.toByteArray().toLower();
            if (!m_nullsStated
                && std::any_of(std::begin(kNullWords), std::end(kNullWords), [&](const char *word) { return small == word; })) {
                m_nullProofs.append(Proof());
                prove(m_nullProofs.last(), row, slot, text);
                m_nulls << text.toByteArray();
            }
            break;
        }
        case DateEvidence::None:
        case DateEvidence::Any:
            break;
        }
    }
}

void MappedTable::settleNulls(SourceReading &reading)
{
    for (const Proof &proof : std::as_const(m_nullProofs)) {
        reading.note(TableText::tr("“%1” is read as no value: row %2 has it in the column “%3”, where a time belongs.")
                         .arg(proof.text)
                         .arg(proof.row)
                         .arg(proof.heading));
    }
}

void MappedTable::noteZone(SourceReading &reading) const
{
    if (m_times.sawNoZone() && !m_options.zone && m_mapping.zone.isEmpty())
        reading.note(TableText::tr("Times without a zone are read in %1; no row can prove that, so state the zone if it is another.")
                         .arg(QString::fromUtf8(m_options.localZone.id())));
}

Outcome MappedTable::settleOrder(SourceReading &reading)
{
    const auto said = [](const Proof &proof) {
        return TableText::tr("row %1 says “%2” in the column “%3”").arg(proof.row).arg(proof.text, proof.heading);
    };
    std::optional<DateOrder> order = m_options.dateOrder ? m_options.dateOrder : m_mapping.dateOrder;
    if (m_dayFirst.row > 0 && m_monthFirst.row > 0) {
        return refuse(TableText::tr("No one order fits the dates of this file: %1, and %2. Make them alike first.")
                          .arg(said(m_dayFirst), said(m_monthFirst)));
    }
    const Proof &proof = m_dayFirst.row > 0 ? m_dayFirst : m_monthFirst;
    const DateOrder proved = m_dayFirst.row > 0 ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
    const QString option =
        proved == DateOrder::DayMonthYear ? QStringLiteral("--date-order dmy") : QStringLiteral("--date-order mdy");
    if (order && proof.row > 0 && *order != proved) {
        return refuse(TableText::tr("The dates of this file cannot be %1: %2. They are %3; give %4.")
                          .arg(displayName(*order), said(proof), displayName(proved), option));
    }
    if (order == DateOrder::YearMonthDay && m_open.row > 0)
        return refuse(TableText::tr("The dates of this file cannot be %1: %2. Give --date-order dmy or --date-order mdy.")
                          .arg(displayName(*order), said(m_open)));
    if (!order && proof.row > 0) {
        order = proved;
        reading.note(TableText::tr("Dates are read as %1: %2.").arg(displayName(proved), said(proof)));
    }
    if (!order && m_open.row > 0) {
        return refuse(
            TableText::tr("The dates of this file could be day/month/year or month/day/year (%1, and no row proves either); "
                          "say which with --date-order dmy or --date-order mdy.")
                .arg(said(m_open)));
    }
    m_times = WrittenTimeReader(order.value_or(DateOrder::DayMonthYear), m_options.zoneOr(m_mapping.zone));
    return Done{};
}

} // namespace quarterdeck
