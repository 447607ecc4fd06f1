// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/unsavedcopy.h"

#include "warroom/whenready.h"
#include "warroom/wire.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QJsonDocument>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>

namespace quarterdeck {

namespace {

/// Empty, or why it could not be written.
QString writeLines(const QVector<UnsavedEntry> &entries, const QString &fileName)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    for (const UnsavedEntry &entry : entries)
        file.write(
            QJsonDocument(QJsonObject{{QLatin1String("command"), wire::encode(entry.command)}}).toJson(QJsonDocument::Compact)
            + '\n');
    return file.commit() ? QString() : file.errorString();
}

} // namespace

UnsavedCopy::UnsavedCopy(WarRoom &room, QWidget &window, QObject *parent) : QObject(parent), m_room(room), m_window(window) {}

void UnsavedCopy::ask()
{
    if (m_dialog)
        return;
    m_dialog = new QFileDialog(m_window.window(), tr("Save a copy of the unsaved entries"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAcceptMode(QFileDialog::AcceptSave);
    m_dialog->setNameFilters({tr("Unsaved entries (*.jsonl)")});
    m_dialog->setDefaultSuffix(QStringLiteral("jsonl"));
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_room.clock().now().ms);
    m_dialog->selectFile(tr("unsaved-entries") + now.toString(QStringLiteral("-yyyyMMdd-HHmm")) + QStringLiteral(".jsonl"));
    connect(m_dialog, &QFileDialog::fileSelected, this, &UnsavedCopy::writeTo);
    m_dialog->open();
}

void UnsavedCopy::writeTo(const QString &fileName)
{
    const QVector<UnsavedEntry> entries = m_room.unsaved();
    if (entries.isEmpty()) {
        emit said(tr("Everything has been saved meanwhile; no copy is needed."));
        return;
    }
    auto promise = std::make_shared<QPromise<QString>>();
    promise->start();
    whenReady(this, promise->future(), [this, fileName, count = int(entries.size())](const QFuture<QString> &written) {
        const QString problem = written.result();
        const QString shown = QDir::toNativeSeparators(fileName);
        emit said(problem.isEmpty() ? tr("%n unsaved entry(s) copied to %1.", nullptr, count).arg(shown)
                                    : tr("Can't write %1 (%2). Choose another place.").arg(shown, problem));
    });
    QThreadPool::globalInstance()->start([promise, entries, fileName] {
        promise->addResult(writeLines(entries, fileName));
        promise->finish();
    });
}

} // namespace quarterdeck
