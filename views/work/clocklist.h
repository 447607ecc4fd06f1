// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/rowlist.h"

namespace quarterdeck {

/// The list of deadlines: reports what keys ask of the current one. Letters act only here, while the list has the keyboard. GUI thread.
class ClockList final : public RowList
{
    Q_OBJECT
public:
    explicit ClockList(QWidget *parent = nullptr);

signals:
    void acknowledgeAsked(const QModelIndex &index); ///< A
    void snoozeAsked(const QModelIndex &index);      ///< Z
    void escalateAsked();                            ///< E

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace quarterdeck
