// SPDX-License-Identifier: GPL-3.0-or-later
#include "wall/wallsetup.h"

#include "common/plainlabel.h"
#include "common/taborder.h"
#include "common/themestore.h"
#include "common/typography.h"
#include "wall/walllayout.h"
#include "wall/wallruler.h"

#include <QComboBox>
#include <QCompleter>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace quarterdeck {

namespace {

WallScreen geometryOf(const QScreen &screen, const ScreenSetup &setup)
{
    return {screen.geometry().size(), setup.widthMm, setup.seatMetres};
}

} // namespace

WallSetup::WallSetup(WallSettings &settings, const ThemeStore &themes, QWidget *wall)
    : QWidget(wall),
      m_settings(settings),
      m_ruler(new WallRuler(themes.theme(), this)),
      m_screens(new QComboBox(this)),
      m_seat(new QDoubleSpinBox(this)),
      m_zones{zoneBox(QStringLiteral("wallZone1")), zoneBox(QStringLiteral("wallZone2"))},
      m_colours(new QComboBox(this)),
      m_result(new PlainLabel({}, TextTone::Secondary, this)),
      m_leave(new QPushButton(tr("Cancel"), this))
{
    setObjectName(QStringLiteral("wallSetup"));
    setAccessibleName(tr("Set up the wall"));
    m_ruler->setObjectName(QStringLiteral("wallRuler"));
    m_seat->setObjectName(QStringLiteral("wallSeat"));
    m_screens->setObjectName(QStringLiteral("wallScreens"));
    build();
    connect(m_ruler, &WallRuler::lengthChanged, this, &WallSetup::showResult);
    connect(m_ruler, &WallRuler::digitTyped, this, [this](const QString &digit) {
        m_seat->setFocus(Qt::OtherFocusReason);
        m_seat->findChild<QLineEdit *>()->setText(digit);
    });
    connect(m_seat, &QDoubleSpinBox::valueChanged, this, &WallSetup::showResult);
    connect(m_screens, &QComboBox::activated, this, [this](int index) {
        QScreen *screen = QGuiApplication::screens().value(index);
        if (screen && screen != m_screen)
            emit screenWanted(screen);
    });
    connect(qApp, &QGuiApplication::screenAdded, this, &WallSetup::fillScreens);
    connect(qApp, &QGuiApplication::screenRemoved, this, &WallSetup::fillScreens);
    hide();
}

QComboBox *WallSetup::zoneBox(const QString &name)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->addItem(tr("None"), QByteArray());
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        box->addItem(QString::fromLatin1(id), id);
    return box;
}

void WallSetup::build()
{
    auto *title = new PlainLabel(tr("Set up the wall"), this);
    title->setFont(Typography(font()).heading());
    auto *hint = new PlainLabel(tr("Hold a tape measure to the bar and make it as long as it says: arrow keys change it, with "
                                   "Shift faster. Then type how far "
                                   "away the farthest seat is."),
                                TextTone::Secondary, this);
    for (PlainLabel *label : {hint, m_result})
        label->setWordWrap(true);
    m_seat->setRange(1, 50);
    m_seat->setDecimals(1);
    m_seat->setSingleStep(0.5);
    m_seat->setSuffix(tr(" m"));
    for (const QString &name : {tr("Dark"), tr("Light"), tr("High contrast")})
        m_colours->addItem(name);
    auto *use = new QPushButton(tr("Use for this screen"), this);
    use->setDefault(true);
    connect(use, &QPushButton::clicked, this, &WallSetup::accept);
    connect(m_leave, &QPushButton::clicked, this, &WallSetup::cancel);

    auto *form = new QFormLayout;
    form->addRow(tr("&Farthest seat"), m_seat);
    form->addRow(tr("&Screen"), m_screens);
    form->addRow(tr("First local &clock"), m_zones[0]);
    form->addRow(tr("Second &local clock"), m_zones[1]);
    form->addRow(tr("C&olours"), m_colours);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_leave);
    buttons->addWidget(use);
    const int space = Typography(font()).space(4);
    auto *card = new QVBoxLayout;
    card->setSpacing(space);
    card->addLayout(form);
    card->addWidget(m_result);
    card->addLayout(buttons);
    const auto inTheMiddle = [](QLayout *column) {
        auto *row = new QHBoxLayout;
        row->addStretch(1);
        row->addLayout(column, 2);
        row->addStretch(1);
        return row;
    };
    auto *head = new QVBoxLayout;
    head->setSpacing(space);
    head->addWidget(title);
    head->addWidget(hint);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, space, 0, space);
    page->addStretch(1);
    page->addLayout(inTheMiddle(head));
    page->addWidget(m_ruler);
    page->addLayout(inTheMiddle(card));
    page->addStretch(1);
    tabAsLaidOut(*this);
}

void WallSetup::open(QScreen &screen)
{
    m_screen = &screen;
    fillScreens();
    const ScreenSetup setup = m_settings.setupOf(screen).value_or(WallSettings::guessFor(screen));
    m_ruler->start(setup.widthMm, screen.geometry().width());
    m_seat->setValue(setup.seatMetres);
    const QVector<QTimeZone> zones = m_settings.zones();
    for (int i = 0; i < 2; ++i)
        m_zones[i]->setCurrentIndex(i < zones.size() ? std::max(0, m_zones[i]->findData(zones[i].id())) : 0);
    const ThemeKind kind = m_settings.theme();
    m_colours->setCurrentIndex(kind == ThemeKind::Dark ? 0 : kind == ThemeKind::Light ? 1 : 2);
    setGeometry(parentWidget()->rect());
    show();
    raise();
    m_ruler->setFocus(Qt::OtherFocusReason);
    showResult();
}

void WallSetup::fillScreens()
{
    m_screens->clear();
    for (const QScreen *screen : QGuiApplication::screens())
        m_screens->addItem(
            tr("%1, %2 × %3").arg(screen->name()).arg(screen->geometry().width()).arg(screen->geometry().height()));
    m_screens->setCurrentIndex(int(QGuiApplication::screens().indexOf(m_screen)));
}

void WallSetup::showResult()
{
    if (!m_screen)
        return;
    const WallScreen screen = geometryOf(*m_screen, {m_ruler->screenWidthMm(), m_seat->value()});
    const WallSizes sizes = wallSizes(screen);
    const double farthest = farthestUsefulSeat(screen);
    if (m_seat->value() > farthest) {
        m_result->setText(tr("This screen is too small for that seat: what matters most can be read from %1 m at most.")
                              .arg(farthest, 0, 'f', 1));
        return;
    }
    m_result->setText(tr("The wall holds %1 lines of %2 letters, readable from %3 m.")
                          .arg(int(sizes.lines))
                          .arg(int(sizes.columns))
                          .arg(m_seat->value()));
}

QVector<QTimeZone> WallSetup::chosenZones() const
{
    QVector<QTimeZone> zones;
    for (const QComboBox *box : m_zones) {
        // What was typed counts, also when it was not picked from the list.
        const int index = box->findText(box->currentText(), Qt::MatchFixedString);
        if (index > 0)
            zones.append(QTimeZone(box->itemData(index).toByteArray()));
    }
    return zones;
}

void WallSetup::accept()
{
    const ThemeKind kinds[] = {ThemeKind::Dark, ThemeKind::Light, ThemeKind::HighContrast};
    if (m_screen)
        m_settings.keep(*m_screen, {m_ruler->screenWidthMm(), m_seat->value()});
    m_settings.setZones(chosenZones());
    m_settings.setTheme(kinds[m_colours->currentIndex()]);
    hide();
    emit finished(true);
}

void WallSetup::cancel()
{
    hide();
    emit finished(false);
}

void WallSetup::keyPressEvent(QKeyEvent *event)
{
    const bool wallKey = event->key() == Qt::Key_F11;
    if (event->key() == Qt::Key_Escape || wallKey)
        cancel();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_leave->hasFocus() ? cancel() : accept();
    else
        QWidget::keyPressEvent(event);
}

void WallSetup::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), palette().color(QPalette::Window)); }

} // namespace quarterdeck
