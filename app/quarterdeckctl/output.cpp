// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include <QJsonDocument>

#include <algorithm>
#include <cerrno>
#include <unistd.h>

namespace quarterdeck {

namespace {

/// errno of the first failure, 0 when everything was written.
int writeAll(int descriptor, const QByteArray &data)
{
    qsizetype done = 0;
    while (done < data.size()) {
        const ssize_t n = ::write(descriptor, data.constData() + done, size_t(data.size() - done));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return errno;
        done += n;
    }
    return 0;
}

/// A terminal obeys control characters, and text that turns its direction reads as what it is not. They are shown as a mark instead.
QByteArray forTerminal(QString text)
{
    for (QChar &c : text) {
        const char16_t u = c.unicode();
        const bool obeyed = (u < 0x20 && u != u'\n' && u != u'\t') || (u >= 0x7F && u < 0xA0);
        if (obeyed || (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069))
            c = QChar::ReplacementCharacter;
    }
    return text.toUtf8();
}

/// JSON says the same with escapes; only its strings can hold such characters.
QByteArray escaped(const QByteArray &json)
{
    QString out;
    out.reserve(json.size());
    for (const QChar c : QString::fromUtf8(json)) {
        const char16_t u = c.unicode();
        if ((u >= 0x7F && u < 0xA0) || (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069))
            out += QStringLiteral("\\u%1").arg(int(u), 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return out.toUtf8();
}

} // namespace

void Output::bytes(const QByteArray &data)
{
    if (m_error == 0)
        m_error = writeAll(STDOUT_FILENO, data);
}

void Output::line(const QString &text)
{
    bytes(forTerminal(text) + '\n');
}

void Output::document(const QJsonObject &object)
{
    bytes(escaped(QJsonDocument(object).toJson(QJsonDocument::Indented)));
}

void Output::document(const QJsonArray &array)
{
    bytes(escaped(QJsonDocument(array).toJson(QJsonDocument::Indented)));
}

void Output::jsonLine(const QJsonObject &object)
{
    bytes(escaped(QJsonDocument(object).toJson(QJsonDocument::Compact)) + '\n');
}

void Output::table(const QStringList &heads, const QVector<QStringList> &rows)
{
    QVector<qsizetype> widths;
    for (const QString &head : heads)
        widths << head.size();
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row.at(i).size());
    }
    const qsizetype last = heads.size() - 1;
    qsizetype indent = 0;
    for (qsizetype i = 0; i < last; ++i)
        indent += widths[i] + 2;
    const auto print = [&](const QStringList &row) {
        QString text;
        for (qsizetype i = 0; i < row.size(); ++i) {
            QString cell = row.at(i);
            text += i == last ? cell.replace(QLatin1Char('\n'), QLatin1Char('\n') + QString(indent, QLatin1Char(' ')))
                              : cell.leftJustified(widths[i] + 2);
        }
        line(text);
    };
    print(heads);
    for (const QStringList &row : rows)
        print(row);
}

void complain(const QString &sentence)
{
    writeAll(STDERR_FILENO, "quarterdeckctl: " + forTerminal(sentence) + '\n');
}

} // namespace quarterdeck
