// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/factscodec.h"

#include <QDataStream>
#include <QIODevice>

namespace quarterdeck {

namespace {

/// Writes the fields or reads them: one list for both, so that they cannot differ.
class Writing
{
public:
    explicit Writing(QByteArray &bytes) : m_stream(&bytes, QIODevice::WriteOnly) { m_stream.setVersion(QDataStream::Qt_6_0); }
    template <class T>
    void field(const T &value)
    {
        if constexpr (std::is_enum_v<T>)
            m_stream << qint32(value);
        else
            m_stream << value;
    }
    void field(const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        m_stream.writeBytes(utf8.constData(), uint(utf8.size())); // << tells null from empty; equal texts are equal bytes here
    }
    void field(const QStringList &texts)
    {
        m_stream << quint32(texts.size());
        for (const QString &text : texts)
            field(text);
    }
    void field(Instant at) { m_stream << at.ms; }
    template <class T>
    void maybe(const std::optional<T> &value)
    {
        m_stream << value.has_value();
        if (value)
            field(*value);
    }
    template <class T, class Each>
    void list(const QVector<T> &items, Each each)
    {
        m_stream << quint32(items.size());
        for (const T &item : items)
            each(*this, item);
    }

private:
    QDataStream m_stream;
};

class Reading
{
public:
    explicit Reading(const QByteArray &bytes) : m_stream(bytes), m_size(bytes.size())
    {
        m_stream.setVersion(QDataStream::Qt_6_0);
    }
    template <class T>
    void field(T &value)
    {
        if constexpr (std::is_enum_v<T>) {
            qint32 number = 0;
            m_stream >> number;
            value = T(number);
        } else {
            m_stream >> value;
        }
    }
    void field(QString &text)
    {
        QByteArray utf8;
        m_stream >> utf8;
        text = QString::fromUtf8(utf8);
    }
    void field(QStringList &texts)
    {
        const quint32 size = count();
        for (quint32 i = 0; i < size && isGood(); ++i)
            field(texts.emplaceBack());
    }
    void field(Instant &at) { m_stream >> at.ms; }
    template <class T>
    void maybe(std::optional<T> &value)
    {
        bool there = false;
        m_stream >> there;
        if (there)
            field(value.emplace());
    }
    template <class T, class Each>
    void list(QVector<T> &items, Each each)
    {
        const quint32 size = count();
        for (quint32 i = 0; i < size && isGood(); ++i)
            each(*this, items.emplaceBack());
    }
    bool isGood() const { return m_stream.status() == QDataStream::Ok; }
    bool isComplete() const { return isGood() && m_stream.atEnd(); }

private:
    /// More elements than bytes is damage.
    quint32 count()
    {
        quint32 size = 0;
        m_stream >> size;
        if (size > quint32(m_size))
            m_stream.setStatus(QDataStream::ReadCorruptData);
        return size;
    }
    QDataStream m_stream;
    qsizetype m_size;
};

template <class Pass, class Facts>
void fields(Pass &pass, Facts &f)
{
    pass.field(f.ref);
    pass.field(f.title);
    pass.field(f.kind);
    pass.field(f.status);
    for (auto *level : {&f.severity, &f.severityInitial, &f.severityMax}) {
        pass.field(level->rank);
        pass.field(level->name);
    }
    pass.field(f.services);
    pass.field(f.tags);
    pass.maybe(f.source);
    pass.field(f.system);
    pass.field(f.batch);
    pass.field(f.policy);
    pass.field(f.recorded);
    pass.field(f.untouched);
    pass.field(f.withdrawn);
    for (auto &milestone : f.milestones)
        pass.field(milestone);
    pass.field(f.proxies);
    pass.maybe(f.firstResolved);
    pass.field(f.reopenCount);
    pass.maybe(f.commanderGapMs);
    pass.field(f.hadCommander);
    pass.field(f.hasPostmortem);
    pass.maybe(f.firstCustomerUpdateMs);
    pass.field(f.judged);
    pass.field(f.updates.due);
    pass.field(f.updates.onTime);
    pass.field(f.actions);
    pass.field(f.ownedActions);
    pass.field(f.closedActions);
    pass.list(f.followUps, [](auto &p, auto &followUp) {
        p.field(followUp.raised);
        p.field(followUp.owned);
    });
    pass.list(f.responders, [](auto &p, auto &responder) {
        p.field(responder.handle);
        p.field(responder.from);
    });
    pass.field(f.cause);
    pass.field(f.fix);
    pass.maybe(f.impactFraction);
}

bool isKnown(const IncidentFacts &facts)
{
    return size_t(facts.kind) < kAllKinds.size() && size_t(facts.status) < kAllStatuses.size()
        && (!facts.source || size_t(*facts.source) < kAllSources.size());
}

} // namespace

QByteArray encodeFacts(const IncidentFacts &facts)
{
    QByteArray bytes;
    bytes.reserve(512);
    Writing pass(bytes);
    pass.field(quint8(kFactsLayout));
    pass.field(facts.id.toBytes());
    fields(pass, facts);
    return bytes;
}

std::optional<IncidentFacts> FactsDecoder::decode(const QByteArray &bytes)
{
    Reading pass(bytes);
    quint8 layout = 0;
    QByteArray idBytes;
    pass.field(layout);
    pass.field(idBytes);
    const auto id = layout == kFactsLayout ? IncidentId::fromBytes(idBytes) : std::nullopt;
    if (!id)
        return std::nullopt;
    IncidentFacts facts(*id);
    fields(pass, facts);
    if (!pass.isComplete() || !isKnown(facts))
        return std::nullopt;
    for (SeverityLevel *level : {&facts.severity, &facts.severityInitial, &facts.severityMax})
        share(level->name);
    for (QStringList *names : {&facts.services, &facts.tags}) {
        for (QString &name : *names)
            share(name);
    }
    share(facts.system);
    share(facts.batch);
    share(facts.policy);
    for (ResponderFact &responder : facts.responders)
        share(responder.handle);
    return facts;
}

} // namespace quarterdeck
