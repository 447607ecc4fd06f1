// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/attachmenttable.h"

#include "domain/decide.h"
#include "journal/connection.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUrl>

namespace quarterdeck {

namespace {

struct AttachmentText
{
    Q_DECLARE_TR_FUNCTIONS(Attachments)
};

QByteArray hashOf(const QByteArray &content) { return QCryptographicHash::hash(content, QCryptographicHash::Sha256); }

QString named(const QByteArray &hash) { return QString::fromLatin1(hash.toHex()); }

} // namespace

struct AttachmentTable::Statements
{
    Statement keep, find, all;
};

AttachmentTable::AttachmentTable(Connection &connection) : m_connection(connection) {}
AttachmentTable::~AttachmentTable() = default;

Outcome AttachmentTable::prepare()
{
    if (m_statements)
        return Done{};
    auto statements = std::make_unique<Statements>();
    for (const auto &[statement, sql] : {
             std::pair(&statements->keep, "INSERT OR IGNORE INTO attachment (sha256, mime, bytes, content) VALUES (?, ?, ?, ?)"),
             std::pair(&statements->find, "SELECT mime, content FROM attachment WHERE sha256 = ?"),
             std::pair(&statements->all, "SELECT sha256, content FROM attachment"),
         }) {
        if (const Outcome done = statement->prepare(m_connection.database(), QLatin1String(sql)); !done)
            return done;
    }
    m_statements = std::move(statements);
    return Done{};
}

Result<QString> AttachmentTable::keep(const QString &mime, const QByteArray &content)
{
    if (content.isEmpty())
        return Error{ErrorCode::Refused, AttachmentText::tr("The file is empty, so there is nothing to keep."), {}};
    if (content.size() > limits::FileBytes)
        return Error{ErrorCode::Refused,
                     AttachmentText::tr("The file has %1 MB; up to %2 MB are kept: attach a link to it instead.")
                         .arg((content.size() + 1024 * 1024 - 1) / (1024 * 1024))
                         .arg(limits::FileBytes / (1024 * 1024)),
                     {}};
    if (const Outcome ready = prepare(); !ready)
        return ready.error();
    const QByteArray hash = hashOf(content);
    Transaction transaction(m_connection);
    if (const Outcome begun = transaction.begin(); !begun)
        return begun.error();
    if (const Outcome done = m_statements->keep.run(hash, mime, qint64(content.size()), content); !done)
        return done.error();
    if (const Outcome done = transaction.commit(); !done)
        return done.error();
    return named(hash);
}

Result<KeptFile> AttachmentTable::find(const QString &sha256)
{
    if (const Outcome ready = prepare(); !ready)
        return ready.error();
    const QByteArray hash = QByteArray::fromHex(sha256.toLatin1());
    if (const Outcome done = m_statements->find.run(hash); !done)
        return done.error();
    std::optional<KeptFile> file;
    if (m_statements->find.next())
        file = KeptFile{named(hash), m_statements->find.value(0).toString(), m_statements->find.value(1).toByteArray()};
    m_statements->find.finish();
    if (!file)
        return Error{ErrorCode::NotFound, AttachmentText::tr("The file is not in this journal: the console that took it in keeps it."), sha256};
    if (hashOf(file->content) != hash)
        return Error{ErrorCode::Damaged, AttachmentText::tr("The file was damaged in the journal and is not shown: “quarterdeckctl verify” says what else is."), sha256};
    return *std::move(file);
}

Result<QStringList> AttachmentTable::changed()
{
    if (const Outcome ready = prepare(); !ready)
        return ready.error();
    if (const Outcome done = m_statements->all.run(); !done)
        return done.error();
    QStringList found;
    while (m_statements->all.next()) {
        const QByteArray hash = m_statements->all.value(0).toByteArray();
        if (hashOf(m_statements->all.value(1).toByteArray()) != hash)
            found << named(hash);
    }
    if (const Outcome done = m_statements->all.end(); !done)
        return done.error();
    return found;
}

int AttachmentTable::salvage(const QString &damagedPath)
{
    const QString name = QStringLiteral("salvage-%1").arg(quintptr(this));
    int taken = 0;
    {
        QSqlDatabase damaged = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        damaged.setDatabaseName(QUrl::fromLocalFile(damagedPath).toString(QUrl::FullyEncoded) + QStringLiteral("?immutable=1"));
        damaged.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"));
        if (damaged.open()) {
            QSqlQuery query(damaged);
            query.setForwardOnly(true);
            query.exec(QStringLiteral("SELECT sha256, mime, content FROM attachment"));
            while (query.next()) {
                const QByteArray content = query.value(2).toByteArray();
                if (hashOf(content) == query.value(0).toByteArray() && keep(query.value(1).toString(), content).ok())
                    ++taken;
            }
        }
    }
    QSqlDatabase::removeDatabase(name);
    return taken;
}

} // namespace quarterdeck
