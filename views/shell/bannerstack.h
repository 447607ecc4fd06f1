// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/bannerbar.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace quarterdeck {

/// The messages of the whole console, one under the other below the strip; one message per subject ("storage", "crash"). A message
/// that is dismissed is gone. GUI thread.
class BannerStack final : public QWidget
{
    Q_OBJECT
public:
    explicit BannerStack(const ThemeStore &themes, QWidget *parent = nullptr);

    /// Shows or replaces the message of a subject; add buttons to what is returned.
    BannerBar *show(const QString &subject, BannerKind kind, const QString &sentence);
    void hide(const QString &subject);

private:
    const ThemeStore &m_themes;
    QVBoxLayout *m_column;
    QHash<QString, BannerBar *> m_bars;
};

} // namespace quarterdeck
