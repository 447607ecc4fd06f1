// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "items/reviewincidentsmodel.h"

#include <QTableView>
#include <QWidget>

class QPushButton;

namespace quarterdeck {

class PlainLabel;

/// The incidents behind the figures: all of them, or those of the mark that was chosen, with the way back to all. Enter or a double click
/// opens one. GUI thread.
class ReviewTable final : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewTable(QWidget *parent = nullptr);

    ReviewIncidentsModel &model() { return m_model; }
    void setAnswer(const std::shared_ptr<const ReviewAnswer> &answer);
    /// Only these, and what they have in common in words.
    void pick(const QVector<qint32> &incidents, const QString &what);
    void showAll();
    void takeFocus();

signals:
    void opened(const quarterdeck::IncidentId &incident);
    /// The row the keyboard is on, as a place in the facts.
    void currentChanged(qint32 incident);

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();
    void showCaption();
    void fitColumns();

    ReviewIncidentsModel m_model;
    std::shared_ptr<const ReviewAnswer> m_answer;
    QString m_what;
    PlainLabel *m_caption;
    QPushButton *m_all;
    QTableView *m_view;
};

} // namespace quarterdeck
