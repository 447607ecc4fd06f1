// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/bannerstack.h"

#include <QVBoxLayout>

namespace quarterdeck {

BannerStack::BannerStack(const ThemeStore &themes, QWidget *parent) : QWidget(parent), m_themes(themes), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(1);
}

BannerBar *BannerStack::show(const QString &subject, BannerKind kind, const QString &sentence)
{
    BannerBar *&bar = m_bars[subject];
    if (!bar) {
        bar = new BannerBar(m_themes, kind, sentence, this);
        bar->setObjectName(QStringLiteral("banner-") + subject);
        connect(bar, &BannerBar::dismissed, this, [this, subject] { hide(subject); });
        m_column->addWidget(bar);
    }
    bar->setKind(kind);
    bar->setSentence(sentence);
    bar->clearButtons();
    bar->QWidget::show();
    return bar;
}

void BannerStack::hide(const QString &subject)
{
    if (BannerBar *bar = m_bars.take(subject)) {
        bar->QWidget::hide();
        bar->deleteLater();
    }
}

} // namespace quarterdeck
