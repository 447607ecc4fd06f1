// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarms/alarmtone.h"

#include <QDataStream>
#include <QIODevice>
#include <QVector>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace quarterdeck {

namespace {

constexpr int kRate = 22050;
constexpr double kAttack = 0.012; // seconds; the edges that would click without it
constexpr double kRelease = 0.06;
constexpr double kGap = 0.05;
constexpr double kLoudness = 0.55; // of full scale

struct Note
{
    double hertz = 0;
    double seconds = 0;
};

/// Apart by a fourth and a third, so that they are told from each other on a laptop's speaker and through a wall.
QVector<Note> notesOf(AlarmVoice voice)
{
    if (voice == AlarmVoice::Amber)
        return {{659.3, 0.28}};
    return {{784.0, 0.16}, {1046.5, 0.16}, {1318.5, 0.30}};
}

double envelope(double at, double length)
{
    const double in = std::min(1.0, at / kAttack), out = std::min(1.0, (length - at) / kRelease);
    return std::max(0.0, std::min(in, out));
}

void append(QVector<qint16> &samples, const Note &note)
{
    const int count = int(note.seconds * kRate);
    for (int i = 0; i < count; ++i) {
        const double at = double(i) / kRate, turn = 2 * std::numbers::pi * note.hertz * at;
        const double wave =
            0.8 * std::sin(turn) + 0.2 * std::sin(2 * turn); // a little above the sine, to be heard in a noisy room
        samples.append(qint16(std::lround(wave * envelope(at, note.seconds) * kLoudness * 32767)));
    }
    samples.resize(samples.size() + int(kGap * kRate), 0);
}

} // namespace

QByteArray alarmTone(AlarmVoice voice)
{
    QVector<qint16> samples;
    for (const Note &note : notesOf(voice))
        append(samples, note);
    const quint32 bytes = quint32(samples.size() * 2);
    QByteArray file;
    QDataStream out(&file, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    out.writeRawData("RIFF", 4);
    out << quint32(36 + bytes);
    out.writeRawData("WAVEfmt ", 8);
    out << quint32(16) << quint16(1) << quint16(1) << quint32(kRate) << quint32(kRate * 2) << quint16(2) << quint16(16);
    out.writeRawData("data", 4);
    out << bytes;
    for (const qint16 sample : std::as_const(samples))
        out << sample;
    return file;
}

} // namespace quarterdeck
