// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace quarterdeck {

/// A team's short forms, as lines "rb = rolled back". Nothing is written out that is not listed. A value; total when reading.
class Abbreviations
{
public:
    /// Lines that are none are left out; of a form listed twice the last one counts.
    static Abbreviations read(const QString &lines);

    bool isEmpty() const { return m_texts.isEmpty(); }
    int size() const { return int(m_texts.size()); }

    struct Found
    {
        qsizetype length; ///< of the short form with its sign, at the end of the text
        QString text;
    };
    /// Does the text end in a known form behind a blank or its beginning, such as "they ;rb"?
    std::optional<Found> endingIn(const QString &text) const;

private:
    QHash<QString, QString> m_texts; ///< by short form, lower case, without the sign
};

} // namespace quarterdeck
