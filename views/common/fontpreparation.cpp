// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/fontpreparation.h"

#include "domain/latefunction.h"

namespace quarterdeck {

namespace {

// Qt has the library loaded already; this only finds the function in it.
constinit const LateFunction<int()> initFontconfig("fontconfig", 1, "FcInit");

} // namespace

FontPreparation::FontPreparation() : m_reading([] { initFontconfig(); }) {}

FontPreparation::~FontPreparation()
{
    wait();
}

void FontPreparation::wait()
{
    if (m_reading.joinable())
        m_reading.join();
}

} // namespace quarterdeck
