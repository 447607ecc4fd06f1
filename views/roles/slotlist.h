// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/rowlist.h"

namespace quarterdeck {

/// A short list that shows all of its rows and reports what keys ask of the current one. Used for roles and for people. GUI thread.
class SlotList final : public RowList
{
    Q_OBJECT
public:
    explicit SlotList(QWidget *parent = nullptr);
    /// As high as its rows, so that only the panel scrolls.
    void setGrowsWithRows(bool grows);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    void doItemsLayout() override;

signals:
    void digitPressed(int digit);               ///< 1..9
    void removeAsked(const QModelIndex &index); ///< Delete

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_grows = false;
};

} // namespace quarterdeck
