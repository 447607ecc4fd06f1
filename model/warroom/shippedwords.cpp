// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/shippedwords.h"

#include <QFile>

namespace quarterdeck {

const MessageWords &shippedMessageWords()
{
    static const MessageWords words = [] {
        QFile file(QStringLiteral(":/messages/words.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the words of the message rules are missing from the program");
        const Result<MessageWords> read = parseMessageWords(file.readAll());
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        return read.value();
    }();
    return words;
}

} // namespace quarterdeck
