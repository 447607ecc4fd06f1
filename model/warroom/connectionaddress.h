// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QStringList>
#include <QVector>

#include <utility>

namespace quarterdeck {

/// The address of a shared database as the fields of the connect dialog, and back. What the fields cannot show is kept and passed on.
/// A plain value; the password is apart and never in the URI it makes.
struct ConnectionAddress
{
    QString hosts; ///< "db1, db2:5433", tried in turn; the folder of a Unix socket works too
    QString database;
    QString login;
    QString caFile;                ///< certificate of the authority that signed the server's; empty = the system's place
    QString tlsMode = strictest(); ///< libpq's sslmode
    QVector<std::pair<QString, QString>> others; ///< keywords the dialog has no field for

    static QString strictest() { return QStringLiteral("verify-full"); }
    /// From the strictest on: libpq's words.
    static const QStringList &tlsModes();
    /// What a mode means; what it risks, when it is weaker than the strictest.
    static QString modeName(const QString &mode);
    static QString modeRisk(const QString &mode);

    /// libpq's forms, both. password, when not null, gets one that stood in the text. The Error never repeats the text.
    static Result<ConnectionAddress> parse(const QString &text, QString *password = nullptr);
    /// "postgresql://anna@db1:5432,db2:5432/quarterdeck?…", always with sslmode when it is not the default.
    QString uri() const;
    /// What is missing or cannot be, as a sentence; Done when a connection can be tried.
    Outcome check() const;
};

} // namespace quarterdeck
