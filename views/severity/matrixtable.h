// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <QTimer>

namespace quarterdeck {

class MatrixModel;
class ThemeStore;

/// The matrix by keys: a digit picks the cell of the current row and goes one row down; N (or 0, where no level has that number) before it, or
/// Alt with it, says "not sure between this and the next milder"; Backspace and Up go back, Delete takes an answer out, Space or a click
/// picks the cell. Enter is the dialog's. GUI thread.
class MatrixTable final : public QTableView
{
    Q_OBJECT
public:
    MatrixTable(MatrixModel &model, const ThemeStore &themes, QWidget *parent = nullptr);

    bool isUnsure() const { return m_unsure; }
    /// The next pick is between two levels.
    void setUnsure(bool unsure);
    /// Every row without scrolling, at the present width; on a small screen two rows are enough, the rest scrolls.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void unsureChanged(bool unsure);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool pickByKey(const QKeyEvent &event);
    int heightOf(int rows) const;
    void fitRows();
    void pick(int column, bool unsure, bool goOn);
    void goToRow(int row);

    MatrixModel &m_matrix;
    QTimer m_fit;
    bool m_unsure = false;
};

} // namespace quarterdeck
