// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeformat.h"
#include "metrics/selection.h"

#include <QJsonObject>
#include <QWidget>

class QBoxLayout;
class QComboBox;
class QDateEdit;
class QPushButton;

namespace quarterdeck {

class PlainLabel;

/// What the review is about: period, severity, service, kind, definitions, zone. GUI thread; knows no incidents, is told what there is.
class ReviewFilterBar final : public QWidget
{
    Q_OBJECT
public:
    enum class Period { Days30, Days90, Days365, All, Custom };

    explicit ReviewFilterBar(QWidget *parent = nullptr);

    /// What can be chosen; what is chosen stays, as long as it is still there.
    void setChoices(const QStringList &severities, const QStringList &services);
    void setTimeFormat(const TimeFormat &format);
    void setPeriod(Period period);
    Period period() const;
    /// Everything but the period back to all.
    void clear();
    bool isFiltered() const;
    /// Everything that is chosen, to be kept and chosen again. What is not in it becomes as at first.
    QJsonObject state() const;
    void setState(const QJsonObject &state);
    /// Beside the other buttons.
    void addButton(QWidget *button);

    /// The zone is of the days, `now` the end of the last day.
    Selection selection(Instant now) const;
    QString profile() const;
    /// Only the newest ten that ended.
    bool newestTen() const { return m_newestTen; }
    void takeFocus();

    QSize minimumSizeHint() const override;

signals:
    void changed();
    void newestTenWanted();
    void reportWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QComboBox *addChoice(const QString &name, const QString &label);
    void changeByHand();
    void restyle();
    QTimeZone zone() const;

    TimeFormat m_format;
    QBoxLayout *m_rows; ///< choices and buttons, side by side or one above the other
    QBoxLayout *m_choices;
    QBoxLayout *m_buttons;
    QVector<PlainLabel *> m_labels;
    QComboBox *m_period;
    QWidget *m_dates;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QComboBox *m_severity;
    QComboBox *m_service;
    QComboBox *m_kind;
    QComboBox *m_profile;
    QComboBox *m_zone;
    QPushButton *m_ten;
    QPushButton *m_report;
    bool m_newestTen = false;
};

} // namespace quarterdeck
