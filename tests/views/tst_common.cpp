// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/bannerbar.h"
#include "common/chip.h"
#include "common/consolestyle.h"
#include "common/emptystate.h"
#include "common/plainlabel.h"
#include "common/textcache.h"
#include "common/themestore.h"
#include "common/timeformat.h"
#include "common/typography.h"
#include "support/colourvision.h"
#include "support/testmain.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

Instant at(int hour, int minute, int second = 0, int day = 15, int month = 11)
{
    return {QDateTime(QDate(2024, month, day), QTime(hour, minute, second), Qt::UTC).toMSecsSinceEpoch()};
}

Milliseconds seconds(qint64 count) { return Milliseconds(count * 1000); }

} // namespace

class TimeFormatTest : public QObject
{
    Q_OBJECT

private slots:
    void clockShowsTheZoneItSpeaksOf();
    void bothShowsUtcFirstAndLocalOnlyWhenItDiffers();
    void zonesWithoutLettersAreCalledByOffset();
    void bareTimesAreInTheDisplayZone();
    void daysChangeInTheDisplayZone();
    void durationsTurnToHours_data();
    void durationsTurnToHours();
    void overdueCountsUpAndSaysSo();
    void shiftIsSignedInWholeUnits();
    void agesAreShort();
    void spokenDurationsLeaveOutWhatIsZero();
};

void TimeFormatTest::clockShowsTheZoneItSpeaksOf()
{
    const QTimeZone newYork("America/New_York");
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    QCOMPARE(TimeFormat(ZoneMode::Local, newYork, english).clock(at(14, 40, 12)), QStringLiteral("09:40:12 EST"));
    QCOMPARE(TimeFormat(ZoneMode::Utc, newYork, english).clock(at(14, 40, 12)), QStringLiteral("14:40:12Z"));
    QCOMPARE(TimeFormat(ZoneMode::Both, newYork, english).clock(at(14, 40, 12)), QStringLiteral("14:40:12Z / 09:40 EST"));
    // The name follows the date: summer time in July.
    QCOMPARE(TimeFormat(ZoneMode::Local, newYork, english).zonedTime(at(14, 40, 0, 15, 7)), QStringLiteral("10:40 EDT"));
}

void TimeFormatTest::bothShowsUtcFirstAndLocalOnlyWhenItDiffers()
{
    QCOMPARE(TimeFormat(ZoneMode::Both, QTimeZone::utc()).zonedTime(at(14, 32)), QStringLiteral("14:32Z"));
    QCOMPARE(TimeFormat(ZoneMode::Local, QTimeZone::utc()).zonedTime(at(14, 32)), QStringLiteral("14:32Z"));
    QCOMPARE(TimeFormat(ZoneMode::Both, QTimeZone("Europe/London")).zonedTime(at(14, 32)), QStringLiteral("14:32Z / 14:32 GMT"));
}

void TimeFormatTest::zonesWithoutLettersAreCalledByOffset()
{
    const QString text = TimeFormat(ZoneMode::Local, QTimeZone("America/Sao_Paulo")).zonedTime(at(14, 32));
    QVERIFY2(text.startsWith(QStringLiteral("11:32 ")), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral(" -")), qPrintable(text));
}

void TimeFormatTest::bareTimesAreInTheDisplayZone()
{
    const QTimeZone berlin("Europe/Berlin");
    QCOMPARE(TimeFormat(ZoneMode::Local, berlin).time(at(14, 32, 15)), QStringLiteral("15:32"));
    QCOMPARE(TimeFormat(ZoneMode::Local, berlin).timeWithSeconds(at(14, 32, 15)), QStringLiteral("15:32:15"));
    QCOMPARE(TimeFormat(ZoneMode::Both, berlin).time(at(14, 32)), QStringLiteral("14:32"));
    QCOMPARE(TimeFormat(ZoneMode::Utc, berlin).displayZone(), QTimeZone::utc());
}

void TimeFormatTest::daysChangeInTheDisplayZone()
{
    const QTimeZone newYork("America/New_York");
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const Instant lateEvening = at(2, 30, 0, 16); // 21:30 of the 15th in New York
    const TimeFormat local(ZoneMode::Local, newYork, english);
    QVERIFY(local.sameDay(at(14, 0), lateEvening));
    QVERIFY(!TimeFormat(ZoneMode::Utc, newYork, english).sameDay(at(14, 0), lateEvening));
    QCOMPARE(local.date(lateEvening), QStringLiteral("15 Nov 2024"));
    QCOMPARE(local.dateDivider(lateEvening), QStringLiteral("Friday, 15 November 2024"));
    QCOMPARE(local.dateTime(lateEvening), QStringLiteral("15 Nov 2024 21:30 EST"));
    QCOMPARE(local.timeOrDate(at(14, 0), lateEvening), QStringLiteral("09:00"));
    QCOMPARE(local.timeOrDate(at(14, 0, 0, 13), lateEvening), QStringLiteral("13 Nov 2024 09:00"));
    QCOMPARE(TimeFormat(ZoneMode::Utc, newYork, QLocale(QLocale::German)).dateDivider(at(14, 0)),
             QStringLiteral("Freitag, 15. November 2024"));
}

void TimeFormatTest::durationsTurnToHours_data()
{
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QString>("duration");
    QTest::addColumn<QString>("countUp");
    QTest::addColumn<QString>("elapsed");
    QTest::newRow("zero") << qint64(0) << "00:00"
                          << "0:00"
                          << "00:00:00";
    QTest::newRow("before zero") << qint64(-5) << "00:00"
                                 << "0:00"
                                 << "00:00:00";
    QTest::newRow("minutes") << qint64(252) << "04:12"
                             << "4:12"
                             << "00:04:12";
    QTest::newRow("last second of the hour") << qint64(3599) << "59:59"
                                             << "59:59"
                                             << "00:59:59";
    QTest::newRow("first second past it") << qint64(3600) << "1:00:00"
                                          << "1:00:00"
                                          << "01:00:00";
    QTest::newRow("a day") << qint64(100000) << "27:46:40"
                           << "27:46:40"
                           << "27:46:40";
    QTest::newRow("four days") << qint64(100 * 3600) << "4 d"
                               << "4 d"
                               << "4 d 04:00:00";
}

void TimeFormatTest::durationsTurnToHours()
{
    QFETCH(qint64, count);
    QTEST(TimeFormat::duration(seconds(count)), "duration");
    QTEST(TimeFormat::countUp(seconds(count)), "countUp");
    QTEST(TimeFormat::elapsed(seconds(count)), "elapsed");
}

void TimeFormatTest::overdueCountsUpAndSaysSo()
{
    QCOMPARE(TimeFormat::overdue(seconds(90)), QStringLiteral("+1:30 OVER"));
    QCOMPARE(TimeFormat::remaining(seconds(380)), QStringLiteral("06:20 left"));
    QCOMPARE(TimeFormat::remaining(seconds(-65)), QStringLiteral("+1:05 OVER"));
}

void TimeFormatTest::shiftIsSignedInWholeUnits()
{
    QCOMPARE(TimeFormat::shift(seconds(-480)), QStringLiteral("\u22128 min"));
    QCOMPARE(TimeFormat::shift(seconds(60)), QStringLiteral("+1 min"));
    QCOMPARE(TimeFormat::shift(seconds(-30)), QStringLiteral("\u221230 s"));
    QCOMPARE(TimeFormat::shift(seconds(-4800)), QStringLiteral("\u22121 h 20 min"));
    QCOMPARE(TimeFormat::shift(seconds(-2 * 86400)), QStringLiteral("\u22122 d"));
}

void TimeFormatTest::agesAreShort()
{
    const Instant now = at(14, 0);
    QCOMPARE(TimeFormat::age(now - seconds(20), now), QStringLiteral("just now"));
    QCOMPARE(TimeFormat::age(now + seconds(20), now), QStringLiteral("just now"));
    QCOMPARE(TimeFormat::age(now - seconds(300), now), QStringLiteral("5 min ago"));
    QCOMPARE(TimeFormat::age(now - seconds(3 * 3600 + 59), now), QStringLiteral("3 h ago"));
    QCOMPARE(TimeFormat::age(now - seconds(2 * 86400), now), QStringLiteral("2 d ago"));
}

void TimeFormatTest::spokenDurationsLeaveOutWhatIsZero()
{
    // Without a translation file the plural marks stay; the numbers are what this rule is about.
    const auto numbers = [](qint64 count) {
        QStringList found;
        for (const QString &word : TimeFormat::spoken(seconds(count)).split(QLatin1Char(' '))) {
            if (word.at(0).isDigit())
                found << word;
        }
        return found;
    };
    QCOMPARE(numbers(190), (QStringList{QStringLiteral("3"), QStringLiteral("10")}));
    QCOMPARE(numbers(180), QStringList{QStringLiteral("3")});
    QCOMPARE(numbers(0), QStringList{QStringLiteral("0")});
    QCOMPARE(numbers(3 * 3600 + 59), QStringList{QStringLiteral("3")});
}

class CommonWidgetsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void labelsNeverReadMarkup();
    void tooltipsNeverReadMarkup();
    void elidedLabelSpeaksItsWholeText();
    void chipIsNeverUnderTheSmallestTarget();
    void chipNarrowsByElidingNotByClipping();
    void bannerSpeaksItsSentenceAndIsDismissedByEscape();
    void bannerThatMustStayIgnoresEscape();
    void bannerButtonsComeBeforeDismiss();
    void emptyStateShowsItsWholeHint();
    void emptyStateTakesAnySizeWithoutComplaint();
    void controlsAreTallEnough();
    void everyControlHasAVisibleEdge();
    void focusDrawsARing();
    void typeScaleFollowsTheBaseFont();
    void smallSystemFontsAreRaisedToTwelvePoints();
    void textCacheElidesWrapsAndForgets();
    void textCacheMirrorsWithTheLayout();

private:
    std::unique_ptr<ThemeStore> m_store;
    QFont m_font;
};

void CommonWidgetsTest::init()
{
    m_font = QApplication::font();
    QApplication::setFont(Typography::baseFont(m_font));
    m_store = std::make_unique<ThemeStore>();
    m_store->install(*static_cast<QApplication *>(QCoreApplication::instance()));
}

void CommonWidgetsTest::cleanup()
{
    QApplication::setFont(m_font);
    m_store.reset();
}

void CommonWidgetsTest::labelsNeverReadMarkup()
{
    const QString typed = QStringLiteral("<b>bold</b><img src=x>");
    const PlainLabel label(typed);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QVERIFY(label.sizeHint().width() >= label.fontMetrics().horizontalAdvance(typed));
}

void CommonWidgetsTest::tooltipsNeverReadMarkup()
{
    const QString tip = plainTooltip(QStringLiteral("<b>x</b> & y\nz"));
    QCOMPARE(tip, QStringLiteral("<qt>&lt;b&gt;x&lt;/b&gt; &amp; y<br>z</qt>"));
    QVERIFY(Qt::mightBeRichText(plainTooltip(QStringLiteral("a < b"))));
    QVERIFY(plainTooltip(QString(5000, QLatin1Char('x'))).size() < 2100);
    QVERIFY(plainTooltip(QString()).isEmpty());
}

void CommonWidgetsTest::elidedLabelSpeaksItsWholeText()
{
    ElidedLabel label(QStringLiteral("Checkout failing in the EU and the US"));
    label.resize(80, label.sizeHint().height());
    QCOMPARE(label.accessibleName(), QStringLiteral("Checkout failing in the EU and the US"));
    QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width());
    QHelpEvent ask(QEvent::ToolTip, QPoint(1, 1), QPoint(1, 1));
    QCoreApplication::sendEvent(&label, &ask);
    QVERIFY(!label.toolTip().isEmpty());
    label.resize(label.sizeHint());
    QCoreApplication::sendEvent(&label, &ask);
    QVERIFY(label.toolTip().isEmpty());
}

void CommonWidgetsTest::chipIsNeverUnderTheSmallestTarget()
{
    SeverityChip chip(*m_store);
    chip.setSeverity({1, QStringLiteral("SEV-1")});
    QVERIFY(chip.sizeHint().height() >= 24);
    QCOMPARE(chip.accessibleName(), QStringLiteral("Severity 1, octagon"));
    StatusChip status(*m_store);
    status.setStatus(Status::Monitoring);
    QVERIFY(status.accessibleName().contains(QStringLiteral("Monitoring")));
}

void CommonWidgetsTest::chipNarrowsByElidingNotByClipping()
{
    const Theme theme(ThemeKind::Light);
    const ChipContent content = ChipContent::of(QStringLiteral("a very long chip text that cannot fit"), ChipLook::Outlined);
    QImage image(60, 24, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(QApplication::font());
    paintChip(painter, QRectF(0, 0, 60, 24), content, theme);
    painter.end();
    // The edge at the far side is drawn, unbroken by text.
    QVERIFY(contrast(image.pixelColor(30, 0), Qt::white) > 2);
    QCOMPARE(image.pixelColor(56, 12), QColor(Qt::white));
}

void CommonWidgetsTest::bannerSpeaksItsSentenceAndIsDismissedByEscape()
{
    BannerBar banner(*m_store, BannerKind::Warning, QStringLiteral("Bob took <b>command</b>."));
    QSignalSpy dismissed(&banner, &BannerBar::dismissed);
    QPushButton *button = banner.addButton(QStringLiteral("Request handover"));
    banner.show();
    QCOMPARE(banner.accessibleName(), QStringLiteral("Bob took <b>command</b>."));
    QTest::keyClick(button, Qt::Key_Escape);
    QCOMPARE(dismissed.count(), 1);
    QVERIFY(banner.isHidden());
}

void CommonWidgetsTest::bannerThatMustStayIgnoresEscape()
{
    BannerBar banner(*m_store, BannerKind::Overdue, QStringLiteral("Not saved."));
    QSignalSpy dismissed(&banner, &BannerBar::dismissed);
    banner.setDismissible(false);
    QPushButton *retry = banner.addButton(QStringLiteral("Retry"));
    banner.show();
    QTest::keyClick(retry, Qt::Key_Escape);
    QCOMPARE(dismissed.count(), 0);
    QVERIFY(banner.isVisible());
}

void CommonWidgetsTest::bannerButtonsComeBeforeDismiss()
{
    QWidget window;
    auto *before = new QLineEdit(&window);
    auto *banner = new BannerBar(*m_store, BannerKind::Info, QStringLiteral("Restored."), &window);
    auto *after = new QLineEdit(&window);
    QWidget *const close = banner->findChild<QToolButton *>();
    QVERIFY(!close->accessibleName().isEmpty());
    QWidget *const first = banner->addButton(QStringLiteral("Continue"));
    QWidget *const second = banner->addButton(QStringLiteral("Details"));
    QList<QWidget *> order;
    for (QWidget *next = before; order.size() < 5; next = next->nextInFocusChain()) {
        if (next->focusPolicy() != Qt::NoFocus)
            order << next;
    }
    QCOMPARE(order, (QList<QWidget *>{before, first, second, close, after}));
}

void CommonWidgetsTest::emptyStateShowsItsWholeHint()
{
    EmptyState empty(
        QStringLiteral("Nothing logged yet."),
        QStringLiteral(
            "Type what just happened and press Enter. Try ! decision, > action, -5m earlier, and so on for two lines."));
    empty.addButton(QStringLiteral("Declare"), true);
    empty.resize(600, 300);
    empty.show();
    for (const PlainLabel *label : empty.findChildren<PlainLabel *>())
        QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
}

void CommonWidgetsTest::emptyStateTakesAnySizeWithoutComplaint()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    QWidget window;
    EmptyState empty(QStringLiteral("Nothing logged yet."), QStringLiteral("Type what just happened and press Enter."), &window);
    empty.addButton(QStringLiteral("Declare"), true);
    empty.addButton(QStringLiteral("Open practice incident"));
    window.show();
    for (const QSize size : {QSize(0, 0), QSize(1, 1), QSize(5, 400), QSize(400, 5), QSize(19, 19), QSize(600, 300)}) {
        empty.resize(size);
        for (const QString &title : {QString(), QStringLiteral("x"), QStringLiteral("Nothing logged yet.")}) {
            empty.setTitle(title);
            for (const PlainLabel *label : empty.findChildren<PlainLabel *>())
                QVERIFY(label->width() > 0 && label->height() >= 0);
        }
    }
}

void CommonWidgetsTest::controlsAreTallEnough()
{
    QPushButton button(QStringLiteral("Declare"));
    QLineEdit edit;
    QComboBox combo;
    QSpinBox spin;
    QToolButton tool;
    tool.setText(QStringLiteral("Tool"));
    for (QWidget *widget : std::initializer_list<QWidget *>{&button, &edit, &combo, &spin, &tool}) {
        widget->ensurePolished();
        QVERIFY2(widget->sizeHint().height() >= Typography(QApplication::font()).controlHeight(),
                 widget->metaObject()->className());
        QVERIFY2(widget->sizeHint().height() <= 40, widget->metaObject()->className());
    }
    QCheckBox check(QStringLiteral("Check"));
    QRadioButton radio(QStringLiteral("Radio"));
    QVERIFY(check.sizeHint().height() >= 24);
    QVERIFY(radio.sizeHint().height() >= 24);
}

void CommonWidgetsTest::everyControlHasAVisibleEdge()
{
    for (ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        m_store->setChoice(choice);
        const QColor window = m_store->theme().color(Token::Window);
        QPushButton button(QStringLiteral("x"));
        QLineEdit edit;
        QComboBox combo;
        QSpinBox spin;
        for (QWidget *widget : std::initializer_list<QWidget *>{&button, &edit, &combo, &spin}) {
            widget->resize(160, 32);
            const QImage image = widget->grab().toImage();
            // The left edge in the middle of its height, whatever the corners do.
            const double measured = contrast(image.pixelColor(0, 16), window);
            QVERIFY2(measured >= 3, widget->metaObject()->className());
        }
        QCheckBox check;
        QRadioButton radio;
        for (QWidget *widget : std::initializer_list<QWidget *>{&check, &radio}) {
            widget->resize(24, 24);
            const QImage image = widget->grab().toImage();
            double best = 1;
            for (int x = 0; x < 9; ++x)
                best = std::max(best, contrast(image.pixelColor(x, 12), window));
            QVERIFY2(best >= 3, widget->metaObject()->className());
        }
    }
}

void CommonWidgetsTest::focusDrawsARing()
{
    for (ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        m_store->setChoice(choice);
        QWidget window;
        QPushButton button(QStringLiteral("Declare"), &window);
        markPrimary(button);
        QLineEdit edit(&window);
        button.setGeometry(10, 10, 160, 32);
        edit.setGeometry(10, 60, 160, 32);
        window.resize(200, 110);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        for (QWidget *widget : std::initializer_list<QWidget *>{&button, &edit}) {
            widget->setFocus();
            QTRY_VERIFY(widget->hasFocus());
            const QImage image = widget->grab().toImage();
            QCOMPARE(image.pixelColor(80, 0), m_store->theme().color(Token::FocusRing));
            QCOMPARE(image.pixelColor(80, 1), m_store->theme().color(Token::FocusRing));
        }
    }
}

void CommonWidgetsTest::typeScaleFollowsTheBaseFont()
{
    QFont system;
    system.setPointSizeF(10);
    const Typography desk(Typography::baseFont(system));
    QCOMPARE(desk.body().pointSizeF(), 12.0);
    QCOMPARE(desk.scribe().pointSizeF(), 16.0);
    QCOMPARE(desk.timer().pointSizeF(), 14.0);
    const Typography twice(Typography::baseFont(system, 2));
    QCOMPARE(twice.scribe().pointSizeF(), 32.0);
    QCOMPARE(twice.space(3), 24);
    QCOMPARE(Typography::boundedZoom(40), 3.0);
    QVERIFY(Typography(Typography::baseFont(system, 0.5)).controlHeight() >= 24);
}

void CommonWidgetsTest::smallSystemFontsAreRaisedToTwelvePoints()
{
    QFont system;
    system.setPointSizeF(14);
    QCOMPARE(Typography::baseFont(system).pointSizeF(), 14.0);
    system.setPointSizeF(9);
    QCOMPARE(Typography::baseFont(system).pointSizeF(), 12.0);
}

void CommonWidgetsTest::textCacheElidesWrapsAndForgets()
{
    TextCache cache(8);
    const QFont font = QApplication::font();
    const QFontMetrics metrics(font);
    const QString title = QStringLiteral("Checkout failing for customers in the EU and in the US");
    const int width = metrics.horizontalAdvance(title) / 2;
    QCOMPARE(cache.height(title, width, font, 1), metrics.height());
    QCOMPARE(cache.height(title, width, font, 2), metrics.height() + metrics.lineSpacing());
    QVERIFY(cache.usedWidth(title, width, font) <= width);
    QVERIFY(cache.usedWidth(QStringLiteral("ab"), width, font) < width / 2);
    for (int i = 0; i < 100; ++i)
        cache.height(QString::number(i), width, font, 1);
    QVERIFY(cache.size() <= cache.capacity());
    // Markup and line breaks are text like any other.
    QVERIFY(cache.usedWidth(QStringLiteral("<b>x</b>"), width, font) >= metrics.horizontalAdvance(QStringLiteral("<b>x")));
    QCOMPARE(cache.height(QStringLiteral("a\nb"), width, font, 1), metrics.height());
}

void CommonWidgetsTest::textCacheMirrorsWithTheLayout()
{
    TextCache cache;
    const auto leftmost = [&](Qt::LayoutDirection direction) {
        QImage image(200, 30, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        cache.draw(painter, image.rect(), QStringLiteral("ab"), QApplication::font(), {}, direction);
        painter.end();
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixelColor(x, y).lightness() < 128)
                    return x;
            }
        }
        return image.width();
    };
    QVERIFY(leftmost(Qt::LeftToRight) < 10);
    QVERIFY(leftmost(Qt::RightToLeft) > 150);
}

QUARTERDECK_TEST(TimeFormatTest);
QUARTERDECK_TEST(CommonWidgetsTest);

#include "tst_common.moc"
