// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/iconset.h"
#include "severity/matrixmodel.h"
#include "warroom/warroom.h"

#include <QDialog>
#include <QPointer>

class QGridLayout;
class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace quarterdeck {

class MatrixTable;
class PlainLabel;
class SeverityChip;
class ThemeStore;
struct Consequence;

/// The severity of one incident by the policy's matrix, on one page and never modal: answers above, the level that follows below, with what
/// it asks of whom beside what the present level asks. Enter writes answers and level; lowering asks for one line first; Esc leaves with
/// nothing written. Starts from the answers given last, and says what differs from them. What is refused keeps the page open with its
/// sentence. GUI thread; deletes itself when closed. The room must outlive it.
class SeverityWizard final : public QDialog
{
    Q_OBJECT
public:
    SeverityWizard(WarRoom &room, std::shared_ptr<LiveIncident> incident, const ThemeStore &themes, const IconSet &icons,
                   QWidget *parent = nullptr);

    const IncidentId &incidentId() const { return m_incident->id(); }

signals:
    /// The level is to be named without the matrix.
    void levelWanted();
    /// Something was done: for the status bar.
    void said(const QString &sentence);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildResult();
    QLayout *buildButtons();
    void useFonts();
    void refresh();
    void refreshHead();
    void refreshResult();
    void showConsequences(const PolicyLevel *level);
    void fillConsequences(QGridLayout &grid, const QVector<Consequence> &then, const QVector<Consequence> &now, bool saysBefore);
    QString changesText() const;
    QString earlierText() const;
    bool lowers() const;
    bool isUnchanged() const;
    void accept() override;
    void write();
    void finish(const Result<Receipt> &receipt);
    void setBusy(bool busy);
    void fitHeight();

    WarRoom &m_room;
    std::shared_ptr<LiveIncident> m_incident;
    Policy m_policy;
    MatrixAnswers m_earlier;
    MatrixModel *m_model;
    MatrixTable *m_table;
    PlainLabel *m_now, *m_earlierLine, *m_result, *m_changes, *m_hint, *m_problem, *m_reasonTitle;
    SeverityChip *m_nowChip, *m_resultChip;
    QGridLayout *m_response, *m_told;
    QHBoxLayout *m_columns;
    QLineEdit *m_reason;
    QPushButton *m_unsure, *m_direct, *m_cancel, *m_accept;
    bool m_busy = false;
    int m_fittedHeight = 0; ///< what fitHeight() gave last
};

} // namespace quarterdeck
