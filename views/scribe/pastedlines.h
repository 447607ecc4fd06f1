// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeformat.h"
#include "domain/scribegrammar.h"

#include <QAbstractTableModel>

namespace quarterdeck {

/// Pasted text as the entries it would make: one a line, read by the grammar. A command, an unreadable time or a line past the
/// limit is a problem; such rows stay out when the others are logged, and say so. GUI thread; at most kMostLines rows.
class PastedLines : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int kMostLines = 2000;
    enum Column { TimeColumn, TypeColumn, TextColumn, ProblemColumn, ColumnCount };

    explicit PastedLines(QObject *parent = nullptr);

    /// Lines past kMostLines are dropped; droppedLines() says how many.
    void setText(const QString &text, const ScribeContext &context, const TimeFormat &format);
    void clear();
    int droppedLines() const { return m_dropped; }
    int problemCount() const;
    QString problemOf(int row) const { return m_rows.at(row).problem; }

    /// What Enter logs, in order of the lines.
    struct Ready
    {
        QString line;
        EntryBody body;
    };
    QVector<Ready> ready() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QString line;
        EntryBody body;
        QString time;
        QString problem;
    };
    QVector<Row> m_rows;
    int m_dropped = 0;
};

} // namespace quarterdeck
