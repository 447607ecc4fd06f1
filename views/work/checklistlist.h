// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/rowlist.h"

namespace quarterdeck {

/// The list of steps: Space or Enter on a step, or a click on its box, asks to tick it or to open it again. GUI thread.
class ChecklistList final : public RowList
{
    Q_OBJECT
public:
    explicit ChecklistList(QWidget *parent = nullptr);

signals:
    void tickAsked(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
};

} // namespace quarterdeck
