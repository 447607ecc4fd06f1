// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/keptsettings.h"
#include "support/testmain.h"

#include <QLockFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace quarterdeck;

/// What is on the disk is read past the store, as the next run would.
class KeptSettingsTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder.emplace();
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
    }
    void whatWasSetIsThereInTheNextRun();
    void nobodyWaitsForTheFile();
    void everybodySeesTheSame();
    void whatAnotherProgramWroteMeanwhileStays();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("quarterdeck/quarterdeck.ini")); }
    QVariant onDisk(const QString &key) const { return QSettings(path(), QSettings::IniFormat).value(key); }

    std::optional<QTemporaryDir> m_folder;
};

void KeptSettingsTest::whatWasSetIsThereInTheNextRun()
{
    {
        KeptSettings settings;
        QCOMPARE(settings.value(QStringLiteral("zone"), QStringLiteral("local")).toString(), QStringLiteral("local"));
        for (int i = 0; i < 100; ++i)
            settings.setValue(QStringLiteral("zoom"), QString::number(i));
        settings.setValue(QStringLiteral("layout/scribe"), QByteArray("\0\1\xff", 3));
        QCOMPARE(settings.value(QStringLiteral("zoom")).toString(), QStringLiteral("99"));
    }
    const KeptSettings next;
    QCOMPARE(next.value(QStringLiteral("zoom")).toString(), QStringLiteral("99"));
    QCOMPARE(next.value(QStringLiteral("layout/scribe")).toByteArray(), QByteArray("\0\1\xff", 3));
}

/// The file is held by somebody else for as long as this test likes, as a hanging disk holds it.
void KeptSettingsTest::nobodyWaitsForTheFile()
{
    KeptSettings settings;
    settings.setValue(QStringLiteral("theme"), QStringLiteral("light"));
    settings.flush();
    QLockFile held(path() + QStringLiteral(".lock"));
    held.setStaleLockTime(0);
    QVERIFY(held.tryLock(5000));
    settings.setValue(QStringLiteral("theme"), QStringLiteral("dark"));
    settings.setValue(QStringLiteral("zone"), QStringLiteral("utc"));
    QCOMPARE(settings.value(QStringLiteral("theme")).toString(), QStringLiteral("dark"));
    held.unlock();
    settings.flush();
    QCOMPARE(onDisk(QStringLiteral("theme")).toString(), QStringLiteral("dark"));
    QCOMPARE(onDisk(QStringLiteral("zone")).toString(), QStringLiteral("utc"));
}

void KeptSettingsTest::everybodySeesTheSame()
{
    KeptSettings one;
    const KeptSettings other;
    one.setValue(QStringLiteral("zone"), QStringLiteral("utc"));
    QCOMPARE(other.value(QStringLiteral("zone")).toString(), QStringLiteral("utc"));
    QCOMPARE(KeptSettings().value(QStringLiteral("zone")).toString(), QStringLiteral("utc"));
}

void KeptSettingsTest::whatAnotherProgramWroteMeanwhileStays()
{
    KeptSettings settings;
    QSettings(path(), QSettings::IniFormat).setValue(QStringLiteral("theme"), QStringLiteral("dark"));
    settings.setValue(QStringLiteral("zone"), QStringLiteral("utc"));
    settings.flush();
    QCOMPARE(onDisk(QStringLiteral("theme")).toString(), QStringLiteral("dark"));
    QCOMPARE(onDisk(QStringLiteral("zone")).toString(), QStringLiteral("utc"));
}

QUARTERDECK_TEST(KeptSettingsTest);

#include "tst_keptsettings.moc"
