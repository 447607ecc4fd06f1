// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace quarterdeck {

/// How the scribe line and the console work, on one page. Non-modal; GUI thread.
class HelpPage final : public QDialog
{
    Q_OBJECT
public:
    explicit HelpPage(QWidget *parent = nullptr);
};

} // namespace quarterdeck
