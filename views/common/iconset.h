// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"

#include <QIcon>

#include <memory>

namespace quarterdeck {

class ThemeStore;

/// Makes the product's icons: line drawings from ":/icons/NAME.svg" drawn in a colour of the current theme, and the severity and
/// status shapes. Every icon stays sharp at any scale and follows a theme change by itself; it may outlive the store.
/// A name without a drawing gives a null icon and a warning in the log. GUI thread.
class IconSet
{
public:
    explicit IconSet(const ThemeStore &themes);
    explicit IconSet(std::shared_ptr<const Theme> live) : m_theme(std::move(live)) {}

    QIcon icon(const QString &name, Token tint = Token::Text2) const;
    QIcon severity(const SeverityLevel &level) const;
    QIcon status(Status status) const;
    /// The drawing that stands for a kind of timeline entry.
    QIcon entryType(EntryType type, Token tint = Token::Text2) const;

    /// The application's own icon, full colour, the same in every theme.
    static QIcon application();

private:
    std::shared_ptr<const Theme> m_theme;
};

} // namespace quarterdeck
