// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/iconset.h"
#include "domain/messagerules.h"

#include <QWidget>

class QStandardItemModel;

namespace quarterdeck {

class PlainLabel;
class RowList;

/// What the rules say of a message, a row for each finding; where there is none, a sentence instead. Enter goes to the words that a finding is
/// about. GUI thread; the themes behind the icons outlive it.
class FindingsList final : public QWidget
{
    Q_OBJECT
public:
    explicit FindingsList(const IconSet &icons, QWidget *parent = nullptr);

    /// `isWritten`: there is a text that nothing was found in.
    void setFindings(const QVector<MessageFinding> &findings, bool isWritten);
    /// What Tab stops at.
    QWidget *stop() const;

signals:
    /// Where in the text, in UTF-16 units.
    void chosen(int from, int length);

private:
    const IconSet m_icons;
    PlainLabel *m_none;
    RowList *m_list;
    QStandardItemModel *m_rows;
};

} // namespace quarterdeck
