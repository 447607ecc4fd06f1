// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"

#include <QWidget>

namespace quarterdeck {

class ThemeStore;

/// A padlock and the word "Private", for as long as the incident shown is; the people who may see it are in its tooltip and description.
/// Display only. GUI thread.
class PrivateMark final : public QWidget
{
    Q_OBJECT
public:
    explicit PrivateMark(const ThemeStore &themes, QWidget *parent = nullptr);

    void refresh(const Incident &incident);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeStore &m_themes;
    QString m_word;
};

} // namespace quarterdeck
