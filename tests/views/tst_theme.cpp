// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/glyphcache.h"
#include "common/iconset.h"
#include "common/severityglyph.h"
#include "common/statusglyph.h"
#include "common/themestore.h"
#include "common/timeformat.h"
#include "support/colourvision.h"
#include "support/testmain.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

constexpr std::array kThemes{ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast};
constexpr int kRanks = 5;
constexpr int kSide = 48;

/// What of a colour is to be seen: every token is one of these.
enum class Purpose {
    Surface,   ///< things lie on it
    RowGround, ///< under one row or control: pressed, selected, due, overdue
    Reading,   ///< words that must be read: AAA
    Hint,      ///< times and hints: AA
    Edge,      ///< lines that show where something is
    Fill,      ///< solid, with words of its own on it
    OnFill,
    Exempt
};

Purpose purposeOf(Token token)
{
    switch (token) {
    case Token::Window:
    case Token::Panel:
    case Token::Card:
    case Token::Hover:
        return Purpose::Surface;
    case Token::Pressed:
    case Token::Selection:
    case Token::OverdueTint:
    case Token::DueTint:
        return Purpose::RowGround;
    case Token::Text:
    case Token::Text2:
        return Purpose::Reading;
    case Token::Text3:
        return Purpose::Hint;
    case Token::ControlBorder:
    case Token::FocusRing:
    case Token::ShapeOutline:
        return Purpose::Edge;
    case Token::Primary:
    case Token::PrimaryHover:
    case Token::Overdue:
    case Token::Due:
        return Purpose::Fill;
    case Token::PrimaryText:
    case Token::OverdueText:
    case Token::DueText:
        return Purpose::OnFill;
    case Token::TextDisabled:
    case Token::Hairline:
        return Purpose::Exempt;
    }
    Q_UNREACHABLE();
}

QVector<Token> tokensFor(Purpose purpose)
{
    QVector<Token> found;
    for (int token = 0; token < kTokenCount; ++token) {
        if (purposeOf(Token(token)) == purpose)
            found.append(Token(token));
    }
    return found;
}

QByteArray why(ThemeKind kind, const char *what, double measured)
{
    return QByteArray(what) + ", theme " + QByteArray::number(static_cast<int>(kind)) + ": "
         + QByteArray::number(measured, 'f', 2);
}

template <class Paint>
QImage painted(Paint paint, const QColor &behind = Qt::white)
{
    QImage image(kSide, kSide, QImage::Format_ARGB32_Premultiplied);
    image.fill(behind);
    QPainter painter(&image);
    paint(painter, QRectF(0, 0, kSide, kSide));
    return image;
}

QImage severityImage(int rank, const Theme &theme)
{
    return painted([&](QPainter &painter, const QRectF &area) { paintSeverity(painter, area, rank, theme); },
                   theme.color(Token::Card));
}

// Ink without colour: what is left of a shape in a black-and-white print.
QImage inkOf(const QImage &image)
{
    QImage ink(image.size(), QImage::Format_Mono);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ink.setPixel(x, y, image.pixel(x, y) != image.pixel(0, 0));
    }
    return ink;
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void colourArithmeticAgreesWithPublishedValues();
    void textIsReadableOnEverySurface();
    void edgesAndRingsStandOutOnEverySurface();
    void solidFillsCarryTheirText();
    void alarmsStandOutOnEverySurface();
    void everyTokenHasAPurpose();
    void severityDigitsAreReadableOnTheirShapes();
    void severityShapesStandOutOnEverySurface();
    void severitiesAreToldApartByEveryEye();
    void colourOfRanksAndStatusesStaysApartInGrey();
    void statusesAreToldApartByEveryEye();
    void statusesStandOutOnCardsAndPanels();
    void ranksOutsideTheScaleFallBackToTheNearest();
    void areaCarriesRank();
    void paletteUsesTheTokens();
    void storeFollowsChoiceThenSystem();
    void liveThemeOutlivesTheStore();
    void choicesAndZoneModesSurviveSettings();
    void desktopPreferenceArrivesThroughThePortal();

private:
    /// Whether one token is seen on another by that ratio; m_why says how well.
    bool isAtLeast(double least, ThemeKind kind, Token token, Token ground)
    {
        const double measured = contrast(Theme(kind).color(token), Theme(kind).color(ground));
        m_why = QByteArray("token ") + QByteArray::number(int(token)) + " on " + QByteArray::number(int(ground)) + ' ' + why(kind, "measured", measured);
        return measured >= least;
    }
    QByteArray m_why;
};

/// The one method and the one signal of the desktop portal that we use.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public slots:
    QDBusVariant Read(const QString &space, const QString &setting)
    {
        const bool known = space == u"org.freedesktop.appearance" && setting == u"color-scheme";
        return QDBusVariant(QVariant::fromValue(QDBusVariant(known ? 1u : 0u)));
    }

signals:
    void SettingChanged(const QString &space, const QString &setting, const QDBusVariant &value);
};

void ThemeTest::colourArithmeticAgreesWithPublishedValues()
{
    QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21) < 1e-9);
    // Rows 1, 7 and 17 of the test data of Sharma et al.
    QVERIFY(std::abs(ciede2000({50, 2.6772, -79.7751}, {50, 0, -82.7485}) - 2.0425) < 1e-4);
    QVERIFY(std::abs(ciede2000({50, 0, 0}, {50, -1, 2}) - 2.3669) < 1e-4);
    QVERIFY(std::abs(ciede2000({50, 2.5, 0}, {73, 25, -18}) - 27.1492) < 1e-4);
}

void ThemeTest::textIsReadableOnEverySurface()
{
    for (ThemeKind kind : kThemes) {
        for (Token token : tokensFor(Purpose::Reading) + tokensFor(Purpose::Hint)) {
            const double least = purposeOf(token) == Purpose::Reading ? 7 : 4.5;
            for (Token surface : tokensFor(Purpose::Surface))
                QVERIFY2(isAtLeast(least, kind, token, surface), m_why.constData());
            for (Token ground : tokensFor(Purpose::RowGround))
                QVERIFY2(isAtLeast(token == Token::Text ? 7 : 4.5, kind, token, ground), m_why.constData());
        }
    }
}

void ThemeTest::edgesAndRingsStandOutOnEverySurface()
{
    for (ThemeKind kind : kThemes) {
        for (Token token : tokensFor(Purpose::Edge)) {
            for (Token ground : tokensFor(Purpose::Surface) + tokensFor(Purpose::RowGround))
                QVERIFY2(isAtLeast(3, kind, token, ground), m_why.constData());
        }
        // Words in its colour: links and the chosen tab.
        for (Token surface : tokensFor(Purpose::Surface))
            QVERIFY2(isAtLeast(4.5, kind, Token::FocusRing, surface), m_why.constData());
    }
}

void ThemeTest::solidFillsCarryTheirText()
{
    for (ThemeKind kind : kThemes) {
        for (Token fill : tokensFor(Purpose::Fill)) {
            const Token text = fill == Token::Overdue ? Token::OverdueText : fill == Token::Due ? Token::DueText : Token::PrimaryText;
            QVERIFY2(isAtLeast(4.5, kind, text, fill), m_why.constData());
        }
    }
}

/// Late is a shape of its own colour, soon is one with an edge: both are seen wherever a row may lie.
void ThemeTest::alarmsStandOutOnEverySurface()
{
    for (ThemeKind kind : kThemes) {
        for (Token ground : tokensFor(Purpose::Surface) + tokensFor(Purpose::RowGround)) {
            QVERIFY2(isAtLeast(3, kind, Token::Overdue, ground), m_why.constData());
            const bool seen = isAtLeast(3, kind, Token::Due, ground);
            QVERIFY2(seen || Theme(kind).severityOutline(2) == Theme(kind).color(Token::ShapeOutline), m_why.constData());
        }
        if (kind == ThemeKind::HighContrast)
            continue; // shapes and words only
        for (Vision vision : kColourVisions)
            QVERIFY(difference(Theme(kind).color(Token::Overdue), Theme(kind).color(Token::Due), vision) >= 10);
    }
}

/// The checks above go through every token there is: one that has no purpose does not compile.
void ThemeTest::everyTokenHasAPurpose()
{
    int counted = 0;
    for (Purpose purpose : {Purpose::Surface, Purpose::RowGround, Purpose::Reading, Purpose::Hint, Purpose::Edge, Purpose::Fill,
                            Purpose::OnFill, Purpose::Exempt})
        counted += int(tokensFor(purpose).size());
    QCOMPARE(counted, kTokenCount);
    QCOMPARE(tokensFor(Purpose::Exempt), (QVector<Token>{Token::TextDisabled, Token::Hairline})); // WCAG 1.4.3 and 1.4.11: inactive, decoration
}

void ThemeTest::severityDigitsAreReadableOnTheirShapes()
{
    for (ThemeKind kind : kThemes) {
        for (int rank = 1; rank <= kRanks; ++rank) {
            const double measured = contrast(Theme(kind).severityText(rank), Theme(kind).severityFill(rank));
            QVERIFY2(measured >= 4.5, why(kind, "digit", measured).constData());
        }
    }
}

void ThemeTest::severityShapesStandOutOnEverySurface()
{
    for (ThemeKind kind : kThemes) {
        const Theme theme(kind);
        for (int rank = 0; rank <= kRanks; ++rank) {
            const QColor edge = theme.severityOutline(rank).isValid() ? theme.severityOutline(rank) : theme.severityFill(rank);
            for (Token surface : tokensFor(Purpose::Surface)) {
                const double measured = contrast(edge, theme.color(surface));
                QVERIFY2(measured >= 3, why(kind, "shape", measured).constData());
            }
        }
    }
}

/// Not needed to tell them apart, shape, word and digit do that; but a black-and-white print or a bad projector keeps a difference.
void ThemeTest::colourOfRanksAndStatusesStaysApartInGrey()
{
    for (const auto &[kind, ranks, statuses] : {std::tuple{ThemeKind::Light, 7.0, 7.0}, std::tuple{ThemeKind::Dark, 4.5, 7.0}}) {
        const Theme theme(kind);
        for (int a = 0; a < kRanks; ++a) {
            for (int b = a + 1; b < kRanks; ++b) {
                const double rank = difference(theme.severityFill(a + 1), theme.severityFill(b + 1), Vision::Greyscale);
                QVERIFY2(rank >= ranks, why(kind, "severities in grey", rank).constData());
                const double status = difference(theme.statusColor(kAllStatuses[size_t(a)]), theme.statusColor(kAllStatuses[size_t(b)]), Vision::Greyscale);
                QVERIFY2(status >= statuses, why(kind, "statuses in grey", status).constData());
            }
        }
    }
}

void ThemeTest::severitiesAreToldApartByEveryEye()
{
    // The high-contrast theme tells them apart by shape only.
    for (ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        const Theme theme(kind);
        for (Vision vision : kColourVisions) {
            for (int a = 1; a <= kRanks; ++a) {
                for (int b = a + 1; b <= kRanks; ++b) {
                    const double measured = difference(theme.severityFill(a), theme.severityFill(b), vision);
                    QVERIFY2(measured >= 10, why(kind, "severity pair", measured).constData());
                }
            }
        }
    }
}

void ThemeTest::statusesAreToldApartByEveryEye()
{
    for (ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        const Theme theme(kind);
        for (Vision vision : kColourVisions) {
            for (size_t a = 0; a < 5; ++a) {
                for (size_t b = a + 1; b < 5; ++b) {
                    const double measured =
                        difference(theme.statusColor(kAllStatuses[a]), theme.statusColor(kAllStatuses[b]), vision);
                    QVERIFY2(measured >= 7, why(kind, "status pair", measured).constData());
                }
            }
        }
    }
}

void ThemeTest::statusesStandOutOnCardsAndPanels()
{
    for (ThemeKind kind : kThemes) {
        for (Status status : kAllStatuses) {
            for (Token surface : {Token::Card, Token::Panel}) {
                const double measured = contrast(Theme(kind).statusColor(status), Theme(kind).color(surface));
                QVERIFY2(measured >= 3, why(kind, "status", measured).constData());
            }
        }
    }
}

void ThemeTest::ranksOutsideTheScaleFallBackToTheNearest()
{
    const Theme theme(ThemeKind::Dark);
    QCOMPARE(theme.severityFill(9), theme.severityFill(5));
    QCOMPARE(theme.severityFill(0).alpha(), 0);
    QCOMPARE(theme.severityFill(-3).alpha(), 0);
}

void ThemeTest::areaCarriesRank()
{
    QCOMPARE(Theme::severityBarWidth(1), 0); // a header band instead
    QCOMPARE(Theme::severityBarWidth(2), 8);
    QCOMPARE(Theme::severityBarWidth(3), 4);
    QCOMPARE(Theme::severityBarWidth(4), 0);
    QCOMPARE(Theme::severityBarWidth(0), 0);
}

void ThemeTest::paletteUsesTheTokens()
{
    const Theme theme(ThemeKind::Dark);
    const QPalette palette = theme.palette();
    QCOMPARE(palette.color(QPalette::Window), theme.color(Token::Window));
    QCOMPARE(palette.color(QPalette::Base), theme.color(Token::Card));
    QCOMPARE(palette.color(QPalette::Inactive, QPalette::Highlight), theme.color(Token::Selection));
    QCOMPARE(palette.color(QPalette::PlaceholderText), theme.color(Token::Text3));
    QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), theme.color(Token::TextDisabled));
}

void ThemeTest::storeFollowsChoiceThenSystem()
{
    ThemeStore store;
    QSignalSpy changed(&store, &ThemeStore::changed);
    QCOMPARE(store.theme().kind(), ThemeKind::Light);
    store.setSystemPrefersDark(true);
    QCOMPARE(store.theme().kind(), ThemeKind::Dark);
    store.setChoice(ThemeChoice::Light);
    QCOMPARE(store.theme().kind(), ThemeKind::Light);
    store.setSystemPrefersDark(false); // already light by choice: nothing to repaint
    QCOMPARE(changed.count(), 2);
    store.setChoice(ThemeChoice::HighContrast);
    QCOMPARE(store.theme().kind(), ThemeKind::HighContrast);
    store.setChoice(ThemeChoice::System);
    QCOMPARE(store.theme().kind(), ThemeKind::Light);
}

void ThemeTest::liveThemeOutlivesTheStore()
{
    auto store = std::make_unique<ThemeStore>();
    const std::shared_ptr<const Theme> live = store->live();
    store->setChoice(ThemeChoice::Dark);
    QCOMPARE(live->kind(), ThemeKind::Dark);
    store.reset();
    QCOMPARE(live->color(Token::Window), QColor(0x14, 0x18, 0x1D));
}

void ThemeTest::choicesAndZoneModesSurviveSettings()
{
    for (ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast})
        QCOMPARE(themeChoiceFromKey(key(choice)), choice);
    QCOMPARE(themeChoiceFromKey(QStringLiteral("neon")), ThemeChoice::System);
    for (ZoneMode mode : {ZoneMode::Local, ZoneMode::Utc, ZoneMode::Both})
        QCOMPARE(zoneModeFromKey(key(mode)), mode);
    QCOMPARE(zoneModeFromKey(QString()), ZoneMode::Local);
    QCOMPARE(nextZoneMode(nextZoneMode(nextZoneMode(ZoneMode::Local))), ZoneMode::Local);
}

void ThemeTest::desktopPreferenceArrivesThroughThePortal()
{
    const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("fake-portal"));
    if (!bus.isConnected() || !bus.registerService(service))
        QSKIP("needs a session bus without a portal of its own");
    FakePortal portal;
    bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal,
                       QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
    ThemeStore store;
    store.followSystem();
    QCOMPARE(store.theme().kind(), ThemeKind::Light); // asking does not wait for the answer
    QTRY_COMPARE(store.theme().kind(), ThemeKind::Dark);
    emit portal.SettingChanged(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"), QDBusVariant(2u));
    QTRY_COMPARE(store.theme().kind(), ThemeKind::Light);
    bus.unregisterService(service);
    QDBusConnection::disconnectFromBus(QStringLiteral("fake-portal"));
}

class GlyphTest : public QObject
{
    Q_OBJECT

private slots:
    void everySeverityHasItsOwnShape();
    void everyStatusHasItsOwnShape();
    void glyphsStayInsideTheirArea();
    void digitIsTheOnePeopleKnow();
    void severityIsSpokenWithItsShape();
    void statusIsSpokenWithItsStep();
    void cacheDrawsWhatThePainterDraws();
    void barIsAtTheLeadingEdge();
    void iconsFollowTheTheme();
    void everyEntryTypeHasADrawing();
    void unknownIconIsNull();
};

void GlyphTest::everySeverityHasItsOwnShape()
{
    for (ThemeKind kind : kThemes) {
        for (int a = 0; a <= kRanks; ++a) {
            for (int b = a + 1; b <= kRanks; ++b) {
                QVERIFY(severityImage(a, Theme(kind)) != severityImage(b, Theme(kind)));
                QVERIFY2(inkOf(severityImage(a, Theme(kind))) != inkOf(severityImage(b, Theme(kind))),
                         "two ranks look alike without colour");
            }
        }
    }
}

void GlyphTest::everyStatusHasItsOwnShape()
{
    const auto image = [](Status status) {
        // One colour for all: only the shape may tell them apart.
        return painted(
            [status](QPainter &painter, const QRectF &area) { paintStatus(painter, area, status, Qt::black, Qt::white); });
    };
    for (size_t a = 0; a < kAllStatuses.size(); ++a) {
        for (size_t b = a + 1; b < kAllStatuses.size(); ++b)
            QVERIFY(image(kAllStatuses[a]) != image(kAllStatuses[b]));
    }
}

void GlyphTest::glyphsStayInsideTheirArea()
{
    const Theme theme(ThemeKind::Light);
    const QRectF area(12, 12, 24, 24);
    for (int rank = 0; rank <= kRanks; ++rank) {
        const QImage image = painted([&](QPainter &painter, const QRectF &) { paintSeverity(painter, area, rank, theme); });
        for (int y = 0; y < kSide; ++y) {
            for (int x = 0; x < kSide; ++x) {
                if (!area.contains(x + 0.5, y + 0.5))
                    QCOMPARE(image.pixelColor(x, y), QColor(Qt::white));
            }
        }
    }
}

void GlyphTest::digitIsTheOnePeopleKnow()
{
    QCOMPARE(severityMark({1, QStringLiteral("SEV-0")}), QStringLiteral("0"));
    QCOMPARE(severityMark({2, QStringLiteral("P1")}), QStringLiteral("1"));
    QCOMPARE(severityMark({2, QStringLiteral("Major")}), QStringLiteral("2"));
    QCOMPARE(severityMark({0, QString()}), QStringLiteral("?"));
}

void GlyphTest::severityIsSpokenWithItsShape()
{
    QCOMPARE(accessibleSeverity({1, QStringLiteral("SEV-1")}), QStringLiteral("Severity 1, octagon"));
    QCOMPARE(accessibleSeverity({2, QStringLiteral("Major")}), QStringLiteral("Severity Major, triangle"));
    QCOMPARE(accessibleSeverity({}), QStringLiteral("Severity not set"));
    QCOMPARE(severityWord({}), QStringLiteral("Not rated"));
}

void GlyphTest::statusIsSpokenWithItsStep()
{
    QCOMPARE(accessibleStatus(Status::Mitigating), QStringLiteral("Status Mitigating, step 3 of 5"));
    QCOMPARE(accessibleStatus(Status::Closed), QStringLiteral("Status Closed"));
}

void GlyphTest::cacheDrawsWhatThePainterDraws()
{
    const Theme theme(ThemeKind::Dark);
    GlyphCache cache;
    for (int round = 0; round < 2; ++round) {
        const QImage cached = painted([&](QPainter &painter, const QRectF &) {
            cache.drawSeverity(painter, {0, 0}, kSide, {2, {}}, theme);
        });
        const QImage direct = painted([&](QPainter &painter, const QRectF &area) { paintSeverity(painter, area, 2, theme); });
        // Blending over a picture instead of the surface may round a channel differently.
        for (int y = 0; y < kSide; ++y) {
            for (int x = 0; x < kSide; ++x)
                QVERIFY(std::abs(qRed(cached.pixel(x, y)) - qRed(direct.pixel(x, y))) <= 2);
        }
    }
}

void GlyphTest::barIsAtTheLeadingEdge()
{
    const Theme theme(ThemeKind::Dark);
    const auto image = [&](Qt::LayoutDirection direction) {
        return painted([&](QPainter &painter, const QRectF &area) { paintSeverityBar(painter, area, 2, theme, 1, direction); });
    };
    QCOMPARE(image(Qt::LeftToRight).pixelColor(7, 20), theme.severityFill(2));
    QCOMPARE(image(Qt::LeftToRight).pixelColor(9, 20), QColor(Qt::white));
    QCOMPARE(image(Qt::RightToLeft).pixelColor(kSide - 8, 20), theme.severityFill(2));
    QCOMPARE(image(Qt::RightToLeft).pixelColor(7, 20), QColor(Qt::white));
}

void GlyphTest::iconsFollowTheTheme()
{
    ThemeStore store;
    store.setChoice(ThemeChoice::Light);
    const QIcon icon = IconSet(store).icon(QStringLiteral("close"), Token::Text);
    const auto darkest = [&icon] {
        const QImage image = icon.pixmap(32, 32).toImage();
        return image.pixelColor(16, 16).lightness();
    };
    const int light = darkest();
    store.setChoice(ThemeChoice::Dark);
    QVERIFY(light < 60);
    QVERIFY(darkest() > 200);
}

void GlyphTest::everyEntryTypeHasADrawing()
{
    ThemeStore store;
    const IconSet icons(store);
    for (EntryType type : kAllEntryTypes)
        QVERIFY2(!icons.entryType(type).isNull(), qPrintable(key(type)));
    QVERIFY(!IconSet::application().pixmap(64, 64).isNull());
}

void GlyphTest::unknownIconIsNull()
{
    ThemeStore store;
    QTest::ignoreMessage(QtWarningMsg, "there is no icon drawing called \"no-such-thing\"");
    QVERIFY(IconSet(store).icon(QStringLiteral("no-such-thing")).isNull());
}

QUARTERDECK_TEST(ThemeTest);
QUARTERDECK_TEST(GlyphTest);

#include "tst_theme.moc"
