// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/generalpage.h"

#include "common/plainlabel.h"
#include "common/typography.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <cmath>

namespace quarterdeck {

namespace {
constexpr int kSmallest = 50, kLargest = 300, kStep = 10; ///< per cent
}

GeneralPage::GeneralPage(CommandActions &actions, const ThemeStore &themes, QWidget *parent)
    : QWidget(parent),
      m_themes(themes),
      m_theme(new QComboBox(this)),
      m_zone(new QComboBox(this)),
      m_zoom(new QSpinBox(this)),
      m_sound(new QCheckBox(tr("Sound of &alarms"), this))
{
    setObjectName(QStringLiteral("generalPage"));
    for (const auto &[text, choice] :
         {std::pair(tr("As the system says"), ThemeChoice::System), std::pair(tr("Light"), ThemeChoice::Light),
          std::pair(tr("Dark"), ThemeChoice::Dark), std::pair(tr("High contrast"), ThemeChoice::HighContrast)})
        m_theme->addItem(text, int(choice));
    for (const auto &[text, mode] : {std::pair(tr("Local time"), ZoneMode::Local), std::pair(tr("UTC"), ZoneMode::Utc),
                                     std::pair(tr("UTC and local time"), ZoneMode::Both)})
        m_zone->addItem(text, int(mode));
    m_zoom->setRange(kSmallest, kLargest);
    m_zoom->setSingleStep(kStep);
    m_zoom->setSuffix(tr(" %"));
    m_zoom->setKeyboardTracking(false);
    m_theme->setObjectName(QStringLiteral("themeChoice"));
    m_zone->setObjectName(QStringLiteral("zoneChoice"));
    m_zoom->setObjectName(QStringLiteral("zoomChoice"));
    m_sound->setObjectName(QStringLiteral("soundChoice"));
    m_sound->setToolTip(actions.action(CommandKey::Sound)->toolTip());
    for (QWidget *field : std::initializer_list<QWidget *>{m_theme, m_zone, m_zoom})
        field->setMinimumWidth(Typography(font()).space(60));
    m_theme->setAccessibleName(tr("Theme"));
    m_zone->setAccessibleName(tr("Times"));
    m_zoom->setAccessibleName(tr("Text size"));

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setVerticalSpacing(Typography(font()).space(3));
    form->setHorizontalSpacing(Typography(font()).space(4));
    form->addRow(tr("&Theme"), m_theme);
    form->addRow(tr("T&imes"), m_zone);
    form->addRow(tr("Text &size"), m_zoom);
    form->addRow(QString(), m_sound);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addStretch(1);
    setFocusProxy(m_theme);

    connect(m_theme, &QComboBox::activated, this,
            [this](int index) { emit themeChosen(ThemeChoice(m_theme->itemData(index).toInt())); });
    connect(m_zone, &QComboBox::activated, this,
            [this](int index) { emit zoneChosen(ZoneMode(m_zone->itemData(index).toInt())); });
    connect(m_zoom, &QSpinBox::valueChanged, this, [this](int percent) { emit zoomChosen(percent / 100.0); });
    connect(m_sound, &QCheckBox::clicked, actions.action(CommandKey::Sound), &QAction::trigger);
    connect(&themes, &ThemeStore::changed, this, &GeneralPage::showTheme);
    showTheme();
}

void GeneralPage::showTheme() { m_theme->setCurrentIndex(m_theme->findData(int(m_themes.choice()))); }

void GeneralPage::setTimeFormat(const TimeFormat &format) { m_zone->setCurrentIndex(m_zone->findData(int(format.mode()))); }

void GeneralPage::setZoom(double zoom)
{
    const QSignalBlocker block(m_zoom);
    m_zoom->setValue(int(std::lround(zoom * 100)));
}

void GeneralPage::setSound(bool isOn) { m_sound->setChecked(isOn); }

} // namespace quarterdeck
