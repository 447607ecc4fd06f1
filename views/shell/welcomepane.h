// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>
#include <QWidget>

class QGridLayout;
class QPushButton;

namespace quarterdeck {

class PlainLabel;

/// What a first run shows: three ways in, no preference questions. Empty until it is first shown: most starts never do. GUI thread.
class WelcomePane final : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePane(QWidget *parent = nullptr);

    void setVisible(bool visible) override;

signals:
    void practise();
    void declare();
    void import();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void restyle();

    PlainLabel *m_picture = nullptr;
    PlainLabel *m_title = nullptr;
    QWidget *m_ways = nullptr;
    QGridLayout *m_rows = nullptr;
    QVector<QPushButton *> m_buttons;
};

} // namespace quarterdeck
