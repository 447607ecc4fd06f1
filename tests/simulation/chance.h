// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUuid>

#include <cstring>

namespace quarterdeck::simulation {

/// Seeded randomness (splitmix64) that gives the same numbers on every machine and library.
class Chance
{
public:
    explicit Chance(quint64 seed) : m_state(seed) {}

    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    /// 0 .. below - 1
    qint64 below(qint64 below) { return below <= 0 ? 0 : static_cast<qint64>(next() % static_cast<quint64>(below)); }
    qint64 between(qint64 least, qint64 most) { return least + below(most - least + 1); }
    double real() { return double(next() >> 11) / 9007199254740992.0; }
    bool happens(double probability) { return real() < probability; }
    Chance fork() { return Chance(next()); }
    QByteArray bytes(int count)
    {
        QByteArray made(count, '\0');
        for (int at = 0; at < count; at += 8) {
            const quint64 word = next();
            std::memcpy(made.data() + at, &word, size_t(std::min(8, count - at)));
        }
        return made;
    }
    QUuid uuid() { return QUuid::fromRfc4122(bytes(16)); }

private:
    quint64 m_state;
};

} // namespace quarterdeck::simulation
