// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/theme.h"

#include <algorithm>
#include <array>

namespace quarterdeck {

namespace {

constexpr int kThemes = 3;

constexpr QRgb rgb(unsigned hex) { return 0xff000000u | hex; }

struct TokenRow
{
    Token token;
    std::array<QRgb, kThemes> value; // light, dark, high contrast
};

// In the order of enum Token, checked below.
constexpr std::array<TokenRow, kTokenCount> kTokens{{
    {Token::Window, {rgb(0xE4E8EC), rgb(0x14181D), rgb(0x000000)}},
    {Token::Panel, {rgb(0xF2F4F7), rgb(0x1B2027), rgb(0x000000)}},
    {Token::Card, {rgb(0xFFFFFF), rgb(0x232A33), rgb(0x000000)}},
    {Token::Hover, {rgb(0xE8ECF1), rgb(0x2C3540), rgb(0x1F1F1F)}},
    {Token::Pressed, {rgb(0xD5DCE4), rgb(0x36414E), rgb(0x333333)}},
    {Token::Text, {rgb(0x14181D), rgb(0xECF0F4), rgb(0xFFFFFF)}},
    {Token::Text2, {rgb(0x3A4552), rgb(0xC2CBD6), rgb(0xFFFFFF)}},
    {Token::Text3, {rgb(0x55616F), rgb(0xA8B3C0), rgb(0xFFFFFF)}},
    {Token::TextDisabled, {rgb(0x8A949F), rgb(0x6A7684), rgb(0xA0A0A0)}},
    {Token::ControlBorder, {rgb(0x6B7785), rgb(0x8693A2), rgb(0xFFFFFF)}},
    {Token::Hairline, {rgb(0xC9D1DA), rgb(0x3A4552), rgb(0x808080)}},
    {Token::FocusRing, {rgb(0x3346C4), rgb(0x9DB2FF), rgb(0xFFFFFF)}},
    {Token::Selection, {rgb(0xD6DEFF), rgb(0x34436B), rgb(0x404040)}},
    {Token::Primary, {rgb(0x3346C4), rgb(0x3F5BD9), rgb(0xFFFFFF)}},
    {Token::PrimaryHover, {rgb(0x2A3AA8), rgb(0x4A66E0), rgb(0xE0E0E0)}},
    {Token::PrimaryText, {rgb(0xFFFFFF), rgb(0xFFFFFF), rgb(0x000000)}},
    {Token::OverdueTint, {rgb(0xFBE3E4), rgb(0x4A2326), rgb(0x000000)}},
    {Token::DueTint, {rgb(0xFFF0D6), rgb(0x463818), rgb(0x000000)}},
    {Token::Overdue, {rgb(0x8E1016), rgb(0xFF5F57), rgb(0xFFFFFF)}},
    {Token::OverdueText, {rgb(0xFFFFFF), rgb(0x0B0E12), rgb(0x000000)}},
    {Token::Due, {rgb(0xE08A2E), rgb(0xFFBC57), rgb(0xFFFFFF)}},
    {Token::DueText, {rgb(0x14181D), rgb(0x0B0E12), rgb(0x000000)}},
    {Token::ShapeOutline, {rgb(0x3A4552), rgb(0xC2CBD6), rgb(0xFFFFFF)}},
}};

constexpr bool inEnumOrder()
{
    for (int i = 0; i < kTokenCount; ++i) {
        if (static_cast<int>(kTokens[static_cast<size_t>(i)].token) != i)
            return false;
    }
    return true;
}
static_assert(inEnumOrder(), "kTokens must list the tokens in the order of the enum");

struct SeverityRow
{
    QRgb fill;
    QRgb text;
    bool outlined;
};

constexpr std::array<std::array<SeverityRow, kSeverityRanks>, kThemes> kSeverities{{
    {{{rgb(0x8E1016), rgb(0xFFFFFF), false},
      {rgb(0xE08A2E), rgb(0x14181D), true},
      {rgb(0xFAF177), rgb(0x14181D), true},
      {rgb(0x14608C), rgb(0xFFFFFF), false},
      {rgb(0xB7C2CD), rgb(0x14181D), true}}},
    {{{rgb(0xFF5F57), rgb(0x0B0E12), false},
      {rgb(0xFFBC57), rgb(0x0B0E12), false},
      {rgb(0xFFF7B8), rgb(0x0B0E12), false},
      {rgb(0x45B4F2), rgb(0x0B0E12), false},
      {rgb(0x818892), rgb(0x0B0E12), false}}},
    // Shapes only: the two that page people are solid, the others drawn in outline.
    {{{rgb(0xFFFFFF), rgb(0x000000), false},
      {rgb(0xFFFFFF), rgb(0x000000), false},
      {rgb(0x000000), rgb(0xFFFFFF), true},
      {rgb(0x000000), rgb(0xFFFFFF), true},
      {rgb(0x000000), rgb(0xFFFFFF), true}}},
}};

constexpr std::array<std::array<QRgb, kAllStatuses.size()>, kThemes> kStatusColors{{
    {rgb(0x48265D), rgb(0x5A4388), rgb(0x3E6980), rgb(0x338479), rgb(0x00A23B), rgb(0x55616F)},
    {rgb(0xF9DDFF), rgb(0xCBBCF9), rgb(0x1DBABA), rgb(0x559C83), rgb(0x56833B), rgb(0x9DA9B7)},
    {rgb(0xFFFFFF), rgb(0xFFFFFF), rgb(0xFFFFFF), rgb(0xFFFFFF), rgb(0xFFFFFF), rgb(0xFFFFFF)},
}};

constexpr std::array<int, kSeverityRanks> kBarWidths{0, 8, 4, 0, 0};

size_t rankIndex(int rank) { return static_cast<size_t>(std::clamp(rank, 1, kSeverityRanks) - 1); }

QColor mixed(const QColor &a, const QColor &b, double share)
{
    return QColor::fromRgbF(static_cast<float>(a.redF() + (b.redF() - a.redF()) * share),
                            static_cast<float>(a.greenF() + (b.greenF() - a.greenF()) * share),
                            static_cast<float>(a.blueF() + (b.blueF() - a.blueF()) * share));
}

} // namespace

QColor Theme::color(Token token) const
{
    return QColor::fromRgb(kTokens[static_cast<size_t>(token)].value[static_cast<size_t>(m_kind)]);
}

QColor Theme::severityFill(int rank) const
{
    return rank <= 0 ? QColor(Qt::transparent) : QColor::fromRgb(kSeverities[static_cast<size_t>(m_kind)][rankIndex(rank)].fill);
}

QColor Theme::severityText(int rank) const
{
    return rank <= 0 ? color(Token::Text2) : QColor::fromRgb(kSeverities[static_cast<size_t>(m_kind)][rankIndex(rank)].text);
}

QColor Theme::severityOutline(int rank) const
{
    if (rank <= 0)
        return color(Token::ControlBorder);
    return kSeverities[static_cast<size_t>(m_kind)][rankIndex(rank)].outlined ? color(Token::ShapeOutline) : QColor();
}

int Theme::severityBarWidth(int rank) { return rank <= 0 ? 0 : kBarWidths[rankIndex(rank)]; }

QColor Theme::statusColor(Status status) const
{
    return QColor::fromRgb(kStatusColors[static_cast<size_t>(m_kind)][static_cast<size_t>(status)]);
}

QPalette Theme::palette() const
{
    const std::pair<QPalette::ColorRole, Token> roles[] = {
        {QPalette::Window, Token::Window},
        {QPalette::WindowText, Token::Text},
        {QPalette::Base, Token::Card},
        {QPalette::AlternateBase, Token::Panel},
        {QPalette::ToolTipBase, Token::Card},
        {QPalette::ToolTipText, Token::Text},
        {QPalette::PlaceholderText, Token::Text3},
        {QPalette::Text, Token::Text},
        {QPalette::Button, Token::Card},
        {QPalette::ButtonText, Token::Text},
        {QPalette::BrightText, Token::Text},
        {QPalette::Highlight, Token::Selection},
        {QPalette::HighlightedText, Token::Text},
        {QPalette::Link, Token::FocusRing},
        {QPalette::LinkVisited, Token::Text2},
        {QPalette::Mid, Token::Hairline},
        {QPalette::Dark, Token::ControlBorder},
        {QPalette::Light, Token::Hover},
        {QPalette::Midlight, Token::Hover},
        {QPalette::Shadow, Token::ControlBorder},
    };
    QPalette result;
    for (const auto &[role, token] : roles)
        result.setColor(QPalette::All, role, color(token));
    const QColor off = color(Token::TextDisabled);
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText,
                                     QPalette::LinkVisited, QPalette::Link})
        result.setColor(QPalette::Disabled, role, off);
    result.setColor(QPalette::Disabled, QPalette::Base, color(Token::Panel));
    result.setColor(QPalette::Disabled, QPalette::Button, color(Token::Panel));
    result.setColor(QPalette::Disabled, QPalette::Highlight, mixed(color(Token::Selection), color(Token::Card), 0.5));
    return result;
}

} // namespace quarterdeck
