// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "warroom/warroom.h"

#include <QPointer>

class QFileDialog;

namespace quarterdeck {

/// Writes what the journal has not taken into a file that the person chooses, with the lines of a rescue file. The copy is one
/// more: what is unsaved stays where it is and is tried again. GUI thread, the file is written on a pool thread, whole or not at
/// all and readable by this user only; room and window outlive it.
class UnsavedCopy final : public QObject
{
    Q_OBJECT
public:
    UnsavedCopy(WarRoom &room, QWidget &window, QObject *parent = nullptr);

    /// Asks for the file; a dialog that is open already stays.
    void ask();
    void writeTo(const QString &fileName);

signals:
    /// How it went, in one sentence.
    void said(const QString &sentence);

private:
    WarRoom &m_room;
    QWidget &m_window;
    QPointer<QFileDialog> m_dialog;
};

} // namespace quarterdeck
