// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

namespace quarterdeck {

class Connection;

/// The bytes of one file, as they came.
struct KeptFile
{
    QString sha256; ///< 64 hex digits, lower case
    QString mime;
    QByteArray content;
};

/// Files that entries name, each kept once by its hash. Nothing here says what a file belongs to: entries do. What is read is compared with
/// its hash, so that damage is told and never shown. On the journal's thread; statements are made when they are first needed.
class AttachmentTable
{
public:
    explicit AttachmentTable(Connection &connection);
    ~AttachmentTable();

    /// Durable when it returns; the hash in hex. Refused: more than limits::FileBytes, or nothing at all.
    Result<QString> keep(const QString &mime, const QByteArray &content);
    /// NotFound; Damaged when the bytes are not those of the hash.
    Result<KeptFile> find(const QString &sha256);
    /// Hashes of files whose bytes are others now.
    Result<QStringList> changed();

    /// Takes over what can still be read of the files of a damaged journal, each only if its bytes match their hash; how many. The damaged
    /// file is not written to, and its write-ahead log is not looked at.
    int salvage(const QString &damagedPath);

private:
    Outcome prepare();

    Connection &m_connection;
    struct Statements;
    std::unique_ptr<Statements> m_statements;
};

} // namespace quarterdeck
