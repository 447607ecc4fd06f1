// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarms/canberraplayer.h"

#include "alarms/alarmtone.h"
#include "domain/latefunction.h"

#include <QCoreApplication>
#include <QFile>
#include <QPointer>
#include <QTemporaryDir>

#include <atomic>
#include <canberra.h>
#include <thread>

namespace quarterdeck {

namespace {

template <class Signature>
constexpr LateFunction<Signature> canberra(const char *name)
{
    return LateFunction<Signature>("canberra", 0, name);
}

constinit auto createContext = canberra<decltype(ca_context_create)>("ca_context_create");
constinit auto destroyContext = canberra<decltype(ca_context_destroy)>("ca_context_destroy");
constinit auto describeContext = canberra<decltype(ca_context_change_props_full)>("ca_context_change_props_full");
constinit auto playFull = canberra<decltype(ca_context_play_full)>("ca_context_play_full");
constinit auto createProperties = canberra<decltype(ca_proplist_create)>("ca_proplist_create");
constinit auto setProperty = canberra<decltype(ca_proplist_sets)>("ca_proplist_sets");
constinit auto destroyProperties = canberra<decltype(ca_proplist_destroy)>("ca_proplist_destroy");
constinit auto explain = canberra<decltype(ca_strerror)>("ca_strerror");

/// Properties of a context or a sound, freed with it.
class Properties
{
public:
    Properties() { createProperties(&m_list); }
    ~Properties()
    {
        if (m_list)
            destroyProperties(m_list);
    }
    Q_DISABLE_COPY_MOVE(Properties)
    void set(const char *key, const QByteArray &value)
    {
        if (m_list)
            setProperty(m_list, key, value.constData());
    }
    ca_proplist *list() const { return m_list; }

private:
    ca_proplist *m_list = nullptr;
};

} // namespace

/// The connection to the sound server and the files it plays. One thread at a time, which `busy` sees to.
class CanberraPlayer::Device
{
public:
    ~Device()
    {
        if (m_context)
            destroyContext(m_context);
    }

    /// Why nothing is heard; empty = it plays.
    QString play(AlarmVoice voice)
    {
        if (!createContext.isThere() || !playFull.isThere())
            return QStringLiteral("libcanberra0");
        const QString file = fileOf(voice);
        if (file.isEmpty())
            return m_folder.errorString();
        if (!m_context) {
            if (const int code = createContext(&m_context); code != CA_SUCCESS)
                return QString::fromUtf8(explain(code));
            Properties about;
            about.set(CA_PROP_APPLICATION_NAME, "Quarterdeck");
            about.set(CA_PROP_APPLICATION_ID, "org.quarterdeck.Quarterdeck");
            about.set(CA_PROP_APPLICATION_ICON_NAME, "org.quarterdeck.Quarterdeck");
            describeContext(m_context, about.list());
        }
        Properties sound;
        sound.set(CA_PROP_MEDIA_FILENAME, QFile::encodeName(file));
        sound.set(CA_PROP_MEDIA_ROLE, "event");
        sound.set(CA_PROP_EVENT_ID, voice == AlarmVoice::Red ? "dialog-error" : "dialog-warning");
        sound.set(CA_PROP_CANBERRA_CACHE_CONTROL, "never");
        const int code = playFull(m_context, 0, sound.list(), nullptr, nullptr);
        return code == CA_SUCCESS ? QString() : QString::fromUtf8(explain(code));
    }

    std::atomic<bool> busy = false;

private:
    QString fileOf(AlarmVoice voice)
    {
        const QString path =
            m_folder.filePath(voice == AlarmVoice::Red ? QStringLiteral("red.wav") : QStringLiteral("amber.wav"));
        if (!m_folder.isValid() || QFile::exists(path))
            return m_folder.isValid() ? path : QString();
        QFile file(path);
        const QByteArray tone = alarmTone(voice);
        return file.open(QIODevice::WriteOnly) && file.write(tone) == tone.size() ? path : QString();
    }

    ca_context *m_context = nullptr;
    QTemporaryDir m_folder;
};

CanberraPlayer::CanberraPlayer(QObject *parent) : QObject(parent) {}

CanberraPlayer::~CanberraPlayer() = default;

void CanberraPlayer::play(AlarmVoice voice)
{
    if (!m_device)
        m_device = std::make_shared<Device>();
    if (m_device->busy.exchange(true))
        return; // the sound server still thinks about the voice before: one at a time
    // Detached, because a server that never answers must not keep the window from closing; what it needs it holds itself.
    std::thread([device = m_device, voice, guard = QPointer<CanberraPlayer>(this)]() mutable {
        const QString why = device->play(voice);
        device->busy = false;
        device.reset();
        QCoreApplication *program = QCoreApplication::instance();
        if (why.isEmpty() || !program)
            return;
        QMetaObject::invokeMethod(
            program,
            [guard, why] {
                if (guard)
                    guard->tellFailure(why);
            },
            Qt::QueuedConnection);
    }).detach();
}

void CanberraPlayer::tellFailure(const QString &why)
{
    if (m_told)
        return;
    m_told = true;
    emit failed(why == u"libcanberra0" ? tr("Alarms cannot be heard: the package libcanberra0 is not installed.")
                                       : tr("Alarms cannot be heard on this computer: %1.").arg(why));
}

} // namespace quarterdeck
