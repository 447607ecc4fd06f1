// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <thread>

namespace quarterdeck {

/// Has the system's font configuration read on a thread of its own while the program does what needs no fonts: the first font would wait for
/// it. Made after the application object, whose construction changes locale and environment, which fontconfig reads. Where there is no
/// fontconfig, nothing happens.
class FontPreparation
{
public:
    FontPreparation();
    ~FontPreparation();
    FontPreparation(const FontPreparation &) = delete;
    FontPreparation &operator=(const FontPreparation &) = delete;

    /// Before the first font is used, so that it is not read twice at the same time. Any number of calls, on the thread that made it.
    void wait();

private:
    std::thread m_reading;
};

} // namespace quarterdeck
