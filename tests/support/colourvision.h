// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <algorithm>
#include <array>
#include <cmath>

// Colour arithmetic for tests: WCAG contrast, colour-blindness simulation (Machado, Oliveira and Fernandes 2009, full severity,
// in linear RGB) and the CIEDE2000 difference (Sharma, Wu and Dalal 2005). Pure functions.
namespace quarterdeck::testing {

enum class Vision { Normal, Protan, Deutan, Tritan, Greyscale };
inline constexpr std::array kColourVisions{Vision::Normal, Vision::Protan, Vision::Deutan, Vision::Tritan};

using Triple = std::array<double, 3>;

inline double toLinear(double channel) { return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4); }

inline Triple linear(const QColor &color) { return {toLinear(color.redF()), toLinear(color.greenF()), toLinear(color.blueF())}; }

inline double luminance(const Triple &rgb) { return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]; }

/// WCAG 2 contrast ratio, 1 to 21.
inline double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(linear(a)) + 0.05;
    const double two = luminance(linear(b)) + 0.05;
    return std::max(one, two) / std::min(one, two);
}

inline Triple seenBy(Vision vision, const Triple &rgb)
{
    static constexpr std::array<std::array<double, 9>, 3> kMachado{{
        {0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998},
        {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881},
        {1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900},
    }};
    if (vision == Vision::Normal)
        return rgb;
    if (vision == Vision::Greyscale)
        return {luminance(rgb), luminance(rgb), luminance(rgb)};
    const auto &m = kMachado[static_cast<size_t>(vision) - 1];
    Triple seen{};
    for (size_t row = 0; row < 3; ++row)
        seen[row] = std::clamp(m[row * 3] * rgb[0] + m[row * 3 + 1] * rgb[1] + m[row * 3 + 2] * rgb[2], 0.0, 1.0);
    return seen;
}

/// Linear RGB to CIE L*a*b* under D65.
inline Triple lab(const Triple &rgb)
{
    const auto curve = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const double x = curve((0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047);
    const double y = curve(0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2]);
    const double z = curve((0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// CIEDE2000 with all weights 1.
inline double ciede2000(const Triple &one, const Triple &two)
{
    constexpr double kPi = 3.14159265358979323846;
    const auto radians = [](double degrees) { return degrees * kPi / 180; };
    const double c1 = std::hypot(one[1], one[2]);
    const double c2 = std::hypot(two[1], two[2]);
    const double mean7 = std::pow((c1 + c2) / 2, 7);
    const double g = 0.5 * (1 - std::sqrt(mean7 / (mean7 + std::pow(25.0, 7))));
    const double a1 = (1 + g) * one[1];
    const double a2 = (1 + g) * two[1];
    const double cp1 = std::hypot(a1, one[2]);
    const double cp2 = std::hypot(a2, two[2]);
    const auto hue = [](double b, double a) {
        if (a == 0 && b == 0)
            return 0.0;
        const double degrees = std::atan2(b, a) * 180 / kPi;
        return degrees < 0 ? degrees + 360 : degrees;
    };
    const double h1 = hue(one[2], a1);
    const double h2 = hue(two[2], a2);
    const bool grey = cp1 * cp2 == 0;
    double dh = grey ? 0 : h2 - h1;
    if (dh > 180)
        dh -= 360;
    else if (dh < -180)
        dh += 360;
    const double dL = two[0] - one[0];
    const double dC = cp2 - cp1;
    const double dH = 2 * std::sqrt(cp1 * cp2) * std::sin(radians(dh / 2));
    const double meanL = (one[0] + two[0]) / 2;
    const double meanC = (cp1 + cp2) / 2;
    double meanH = h1 + h2;
    if (!grey) {
        if (std::abs(h1 - h2) <= 180)
            meanH /= 2;
        else
            meanH = (meanH < 360 ? meanH + 360 : meanH - 360) / 2;
    }
    const double t = 1 - 0.17 * std::cos(radians(meanH - 30)) + 0.24 * std::cos(radians(2 * meanH))
                   + 0.32 * std::cos(radians(3 * meanH + 6)) - 0.20 * std::cos(radians(4 * meanH - 63));
    const double turn = 30 * std::exp(-std::pow((meanH - 275) / 25, 2));
    const double meanC7 = std::pow(meanC, 7);
    const double rc = 2 * std::sqrt(meanC7 / (meanC7 + std::pow(25.0, 7)));
    const double mid = std::pow(meanL - 50, 2);
    const double sl = 1 + 0.015 * mid / std::sqrt(20 + mid);
    const double sc = 1 + 0.045 * meanC;
    const double sh = 1 + 0.015 * meanC * t;
    const double rt = -std::sin(radians(2 * turn)) * rc;
    return std::sqrt(std::pow(dL / sl, 2) + std::pow(dC / sc, 2) + std::pow(dH / sh, 2) + rt * (dC / sc) * (dH / sh));
}

/// How different two colours look to somebody with that vision.
inline double difference(const QColor &a, const QColor &b, Vision vision = Vision::Normal)
{
    return ciede2000(lab(seenBy(vision, linear(a))), lab(seenBy(vision, linear(b))));
}

} // namespace quarterdeck::testing
