// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace quarterdeck {

class IconSet;

/// What a first run shows: three ways in, no preference questions. GUI thread.
class WelcomePane final : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePane(const IconSet &icons, QWidget *parent = nullptr);

signals:
    void practise();
    void declare();
    void import();
};

} // namespace quarterdeck
