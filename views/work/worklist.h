// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/rowlist.h"
#include "work/workverbs.h"

namespace quarterdeck {

/// The rows of one board. Letters are verbs, only here and while the list has the keyboard; Enter is the usual next step. GUI thread.
class WorkList final : public RowList
{
    Q_OBJECT
public:
    explicit WorkList(WorkKind kind, QWidget *parent = nullptr);

signals:
    void asked(quarterdeck::WorkVerb verb);
    void menuAsked(const QPoint &globalPos);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    /// Texts wrap: another width is another height.
    void resizeEvent(QResizeEvent *event) override;

private:
    WorkKind m_kind;
};

} // namespace quarterdeck
