// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>
#include <QWidget>

class QGridLayout;
class QPushButton;

namespace quarterdeck {

class PlainLabel;

/// What a first run shows: three ways in, no preference questions. GUI thread.
class WelcomePane final : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePane(QWidget *parent = nullptr);

signals:
    void practise();
    void declare();
    void import();

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    PlainLabel *m_picture;
    PlainLabel *m_title;
    QWidget *m_ways;
    QGridLayout *m_rows;
    QVector<QPushButton *> m_buttons;
};

} // namespace quarterdeck
