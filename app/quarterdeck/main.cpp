// SPDX-License-Identifier: GPL-3.0-or-later
#include "startup.h"
#include "terminationrequest.h"

#include "common/fontpreparation.h"
#include "common/typography.h"
#include "replication/connectionproblem.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <cstdio>
#include <vector>

using namespace quarterdeck;

namespace {

/// Installs our words and Qt's own for the language; returns false for one we do not have (English then).
void installLanguage(QApplication &application, const QString &code, std::vector<std::unique_ptr<QTranslator>> &keep)
{
    const QLocale locale = code.isEmpty() ? QLocale() : QLocale(code);
    if (!code.isEmpty())
        QLocale::setDefault(locale);
    auto ours = std::make_unique<QTranslator>();
    // English carries the plural forms, so it is loaded too.
    if (!ours->load(locale, QStringLiteral("quarterdeck"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        (void)ours->load(QStringLiteral(":/i18n/quarterdeck_en.qm"));
    auto qt = std::make_unique<QTranslator>();
    (void)qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    application.installTranslator(qt.get());
    application.installTranslator(ours.get());
    keep.push_back(std::move(qt));
    keep.push_back(std::move(ours));
    if (locale.textDirection() == Qt::RightToLeft)
        QApplication::setLayoutDirection(Qt::RightToLeft);
}

int complain(const Error &error, int code)
{
    std::fprintf(stderr, "quarterdeck: %s\n", qPrintable(error.message));
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    keepLibpqEnglish(); // before there is a second thread
    qputenv("QT_NO_THREADED_GLIB", "1"); // Qt's own loop wakes the threads of journal and link quicker than GLib's
    QApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    FontPreparation fonts; // at once: everything that is painted waits for it
    QApplication::setApplicationName(QStringLiteral("quarterdeck"));
    QApplication::setApplicationDisplayName(QStringLiteral("Quarterdeck"));
    QApplication::setApplicationVersion(QStringLiteral(QUARTERDECK_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.quarterdeck.Quarterdeck"));

    const Result<Options> options = readOptions(QApplication::arguments());
    if (!options)
        return complain(options.error(), 2);
    std::vector<std::unique_ptr<QTranslator>> translators;
    installLanguage(application, options->language, translators);

    QApplication::setFont(Typography::baseFont(QApplication::font()));
    ThemeStore themes;
    if (options->theme)
        themes.setChoice(*options->theme);
    themes.install(application);
    themes.followSystem();

    Startup startup(*options, themes, fonts);
    const TerminationRequest termination;
    QObject::connect(&termination, &TerminationRequest::asked, &startup, &Startup::end);
    QMetaObject::invokeMethod(&startup, &Startup::begin, Qt::QueuedConnection);
    const int code = QApplication::exec();
    return code != 0 ? code : startup.exitCode();
}
