// SPDX-License-Identifier: GPL-3.0-or-later
// The program of the first-paint benchmark: puts the product together as its main() does, over the journal it is given, and ends when it has
// been painted and has loaded everything.
//   benchmark_boardwindow cards JOURNAL START_NS    painted = the board shows incidents
//   benchmark_boardwindow window JOURNAL START_NS   painted = the window shows anything
// Prints "painted MS" when that is in the backing store, "rows N" and "resident MB" when everything is loaded and at rest.
#include "board/cardlist.h"
#include "common/fontpreparation.h"
#include "common/iconset.h"
#include "common/themestore.h"
#include "common/typography.h"
#include "domain/policy.h"
#include "shell/mainwindow.h"
#include "shell/windowsession.h"
#include "startclock.h"
#include "warroom/warroom.h"

#include <QApplication>
#include <QFile>
#include <QTimer>
#include <QTranslator>

#include <cstdlib>
#include <cstring>

using namespace quarterdeck;
using namespace quarterdeck::benchmarks;

namespace {

constexpr auto kPainted = QEvent::User;
constexpr int kRestTurns = 400; ///< of the event loop after loading: what is done in slices is done then

/// Sees the first paint that counts, and then waits for the rest.
class FirstPaint final : public QObject
{
public:
    FirstPaint(qint64 startedNs, WarRoom &room, bool cards) : m_startedNs(startedNs), m_room(room), m_cards(cards) {}
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_seen && (!m_cards || showsCards(watched))) {
            m_seen = true;
            QCoreApplication::postEvent(this, new QEvent(kPainted), Qt::LowEventPriority - 1);
        }
        return false;
    }
    bool event(QEvent *event) override
    {
        if (event->type() != kPainted)
            return QObject::event(event);
        sayPainted(m_startedNs);
        QCoreApplication::instance()->removeEventFilter(this);
        connect(&m_turn, &QTimer::timeout, this, [this] {
            if (!m_room.book().isLoaded() || ++m_turns < kRestTurns)
                return;
            std::printf("rows %d\n", m_room.book().size());
            sayResident();
            QCoreApplication::quit();
        });
        m_turn.start(0);
        return true;
    }

private:
    static bool showsCards(const QObject *viewport)
    {
        const auto *cards = qobject_cast<CardList *>(viewport->parent());
        return cards && cards->viewport() == viewport && cards->model()->rowCount() > 0;
    }

    const qint64 m_startedNs;
    WarRoom &m_room;
    const bool m_cards;
    bool m_seen = false;
    int m_turns = 0;
    QTimer m_turn;
};

int run(bool cards, const QString &journal, qint64 startedNs)
{
    FontPreparation fonts;
    QTranslator translator;
    if (translator.load(QStringLiteral(":/i18n/quarterdeck_en.qm")))
        QCoreApplication::installTranslator(&translator);
    QApplication::setFont(Typography::baseFont(QApplication::font()));
    ThemeStore themes;
    themes.install(*static_cast<QApplication *>(QCoreApplication::instance()));
    themes.followSystem();

    QFile file(QStringLiteral(":/policies/four-level.json"));
    if (!file.open(QIODevice::ReadOnly))
        return 2;
    const Result<Policy> policy = parsePolicy(file.readAll());
    if (!policy)
        return 2;
    const SystemClock clock;
    DoorOptions options;
    options.journalPath = journal;
    options.policy = *policy;
    DoorOpening opening(options, clock);
    QApplication::setWindowIcon(IconSet::application());
    fonts.wait();
    (void)QFontMetrics(QApplication::font()).height();
    auto door = opening.wait();
    if (!door)
        return 2;
    WarRoom room(std::move(door).value(), clock, *policy, QStringLiteral("dana"), journal);
    room.book().load();
    WindowSession session(journal);
    MainWindow window(room, themes, session, {});
    FirstPaint watch(startedNs, room, cards);
    QCoreApplication::instance()->installEventFilter(&watch);
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4)
        return 2;
    QApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    const QApplication application(argc, argv);
    return run(std::strcmp(argv[1], "cards") == 0, QString::fromLocal8Bit(argv[2]), std::atoll(argv[3]));
}
