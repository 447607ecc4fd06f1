// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/keptsettings.h"

#include <QJsonObject>
#include <QPointer>
#include <QToolButton>
#include <QVector>

class QInputDialog;

namespace quarterdeck {

/// What is asked and how it is shown: the filter and the charts, without a single figure.
struct ReviewView
{
    QString name;
    QJsonObject filter; ///< ReviewFilterBar::state()
    QStringList hidden; ///< figures that are not shown
    QStringList tables; ///< figures shown as a table
};

/// The views a person has kept under a name, in their settings: a button with a menu that opens, keeps, renames and deletes them, and chooses the
/// charts. Knows the names of the charts only as it is told. GUI thread.
class ReviewViews final : public QToolButton
{
    Q_OBJECT
public:
    explicit ReviewViews(QWidget *parent = nullptr);

    /// What could be kept now.
    void setCurrent(const ReviewView &view);
    /// Ids and titles of the charts, in reading order.
    void setCharts(const QVector<std::pair<QString, QString>> &charts) { m_charts = charts; }

    QVector<ReviewView> views() const { return m_views; }
    /// Under this name, instead of one that has it. Empty names are not kept.
    void keep(const QString &name);
    void rename(const QString &from, const QString &to);
    void remove(const QString &name);

signals:
    /// The menu opens: time for setCurrent().
    void aboutToShow();
    void chosen(const quarterdeck::ReviewView &view);
    void chartsChosen(const QStringList &hidden);
    void said(const QString &sentence);

private:
    void fillMenu();
    void addCharts();
    void ask(const QString &title, const QString &text, void (ReviewViews::*then)(const QString &), const QString &name = {});
    void renameChosen(const QString &to) { rename(m_asked, to); }
    void read();
    void write();

    KeptSettings m_settings;
    ReviewView m_current;
    QVector<ReviewView> m_views; ///< by name
    QVector<std::pair<QString, QString>> m_charts;
    QString m_asked; ///< the view that gets another name
    QPointer<QInputDialog> m_dialog;
};

} // namespace quarterdeck
