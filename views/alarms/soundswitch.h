// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace quarterdeck {

/// Whether alarms are heard. Off at a desk and on where a wall is open, until somebody says otherwise; what they say holds for the place
/// they said it at. A value.
class SoundSwitch
{
public:
    bool isOn() const { return here().value_or(m_atWall); }
    void toggle() { here() = !isOn(); }
    void setAtWall(bool isOpen) { m_atWall = isOpen; }
    bool isAtWall() const { return m_atWall; }

    std::optional<bool> &here() { return m_atWall ? m_wall : m_desk; }
    const std::optional<bool> &here() const { return m_atWall ? m_wall : m_desk; }
    /// What was chosen for a place; nullopt = nothing yet.
    void choose(bool atWall, std::optional<bool> on) { (atWall ? m_wall : m_desk) = on; }

private:
    bool m_atWall = false;
    std::optional<bool> m_desk, m_wall;
};

} // namespace quarterdeck
