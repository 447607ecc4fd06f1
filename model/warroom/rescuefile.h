// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/command.h"
#include "domain/result.h"

#include <QString>

#include <vector>

namespace quarterdeck {

/// Where commands wait on disk while their journal does not take them: JSON lines, mode 0600, flushed to the disk, if possible on
/// another file system than the journal. Does file work: never on the GUI thread; any other, one call at a time. While it exists
/// the file is locked, so that the files of programs that ended without saving can be told from those in use.
class RescueFile
{
public:
    explicit RescueFile(const QString &journalPath);
    ~RescueFile();
    RescueFile(const RescueFile &) = delete;
    RescueFile &operator=(const RescueFile &) = delete;

    /// What programs that have ended left for this journal, oldest file first. Their files stay until discard().
    QVector<Command> adopt();
    /// Adds commands. False when no place could be written; the next call tries again for all of them.
    bool keep(const QVector<Command> &commands);
    /// Puts a command that the rules refused after waiting into a file that is kept for people. Empty: no place could be written.
    QString keepRefused(const Command &command, const Error &why);
    /// Everything kept or adopted is in the log: removes the files.
    void discard();

    /// Empty while nothing is kept.
    QString path() const { return m_path; }

private:
    struct Open
    {
        int descriptor;
        QString path;
    };
    bool moveTo(const QString &folder);
    QStringList folders() const;

    QString m_journalPath;
    QString m_prefix; ///< of the names of all rescue files of this journal
    QString m_path;
    int m_descriptor = -1;
    bool m_isComplete = false; ///< the open file holds all of m_text
    QByteArray m_text;         ///< all that is kept, for moving to another place
    std::vector<Open> m_adopted;
};

} // namespace quarterdeck
