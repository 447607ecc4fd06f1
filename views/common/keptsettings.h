// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

#include <memory>

namespace quarterdeck {

/// The person's settings file, read once and then kept in memory. A settings file is synced to the disk when it is written, and a disk can
/// take seconds; so a worker writes, and no key press waits for it. Whoever has one at the same time sees the same values. Keys that another
/// program writes stay its own: only what changed here is written. GUI thread; without a writable file the values last as long as the program.
class KeptSettings
{
public:
    KeptSettings();
    /// The last one waits for what is being written.
    ~KeptSettings();

    QVariant value(const QString &key, const QVariant &fallback = {}) const;
    /// Nothing is written when this is what it was.
    void setValue(const QString &key, const QVariant &value);
    /// Returns when everything is in the file: for a goodbye, never while somebody types.
    void flush();

private:
    class File;

    std::shared_ptr<File> m_file;
};

} // namespace quarterdeck
