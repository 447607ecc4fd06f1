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

} // namespace

void Output::bytes(const QByteArray &data)
{
    if (m_error == 0)
        m_error = writeAll(STDOUT_FILENO, data);
}

void Output::line(const QString &text)
{
    bytes(text.toUtf8() + '\n');
}

void Output::document(const QJsonObject &object)
{
    bytes(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void Output::document(const QJsonArray &array)
{
    bytes(QJsonDocument(array).toJson(QJsonDocument::Indented));
}

void Output::jsonLine(const QJsonObject &object)
{
    bytes(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
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
    writeAll(STDERR_FILENO, "quarterdeckctl: " + sentence.toUtf8() + '\n');
}

} // namespace quarterdeck
