// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/importedincident.h"
#include "exchange/importmapping.h"

#include <QIODevice>
#include <QTimeZone>

#include <functional>

namespace quarterdeck {

/// What a source's file says, whole: nothing is written before all of it is read.
struct SourceReading
{
    struct Read
    {
        int row; ///< where it begins; data rows count from 1
        ImportedIncident incident;
    };
    struct Rejection
    {
        int row;
        QString reason; ///< one sentence
    };
    QVector<Read> incidents;
    QVector<Rejection> rejected;
    QStringList notes; ///< what was found out about the file, with its proof, and what was taken otherwise than it was said
    int rows = 0;

    /// "it has no title" becomes the sentence of that row.
    void reject(int row, const QString &reason);
    void note(const QString &sentence)
    {
        if (notes.size() < 100 && !notes.contains(sentence))
            notes << sentence;
    }
};

/// What the person said about the file; what is left out is the mapping's, or found out with proof, or refused. Never guessed.
struct SourceOptions
{
    std::optional<QTimeZone> zone = std::nullopt; ///< stated
    QTimeZone localZone = QTimeZone::utc();       ///< where neither the person nor the source says one
    std::optional<ImportMapping> mapping = std::nullopt;
    std::optional<DateOrder> dateOrder = std::nullopt;
    std::optional<QStringList> nulls = std::nullopt;
    std::optional<char> delimiter = std::nullopt;
    std::function<bool(int rows)> progress = {}; ///< told every few rows; false ends the reading with Cancelled

    QTimeZone zoneOr(const QString &ofMapping) const;
    /// Every thousandth row or so: whether to go on.
    Outcome goOn(int rows) const;
};

/// One kind of file that can be imported: the one interface of all importers.
struct ImportFormat
{
    const char *key;      ///< "events-csv": its name on the command line
    const char *name;     ///< QT_TRANSLATE_NOOP("ImportFormat", …)
    const char *patterns; ///< of file names, for a file dialog
    const char *mapping;  ///< the shipped mapping it takes unless another is named; nullptr: it takes none
    /// Reads it to the end. Blocks; pure but for the device, on any thread. An Error refuses the file as a whole (or is Cancelled, or Storage).
    Result<SourceReading> (*read)(QIODevice &file, const SourceOptions &options);
};

const QVector<ImportFormat> &importFormats();
/// nullptr when there is none of that name.
const ImportFormat *findImportFormat(const QString &key);
/// The format a file probably has, by its name and its first kilobytes: a choice to begin with, for a person to look at. Never null.
const ImportFormat *likelyImportFormat(const QString &fileName, const QByteArray &start);

/// The loop of the JSON formats: hands out the records of the file; a refusal by `take` rejects the record's row.
Outcome readRecords(QIODevice &file, const SourceOptions &options, SourceReading &reading,
                    const std::function<Outcome(int row, const QByteArray &json)> &take);

} // namespace quarterdeck
