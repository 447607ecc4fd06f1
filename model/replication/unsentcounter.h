// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/replicastore.h"

#include <functional>
#include <memory>

namespace quarterdeck {

/// How much is unsent and refused, with or without a connection: asks the store again after every change, one question at a time. Answers
/// that come after its end are dropped.
class UnsentCounter
{
public:
    UnsentCounter(ReplicaStore &store, std::function<void()> answered) : m_store(store), m_answered(std::move(answered)) {}

    void changed() { m_isAsked = false; }
    /// Asks if something changed since the last question.
    void count();

    /// False while the numbers may be out of date.
    bool isCurrent() const { return m_isAsked && !m_isAsking; }
    const UnsentCount &numbers() const { return m_numbers; }
    /// Why the last question failed, once.
    std::optional<Error> takeTrouble() { return std::exchange(m_trouble, std::nullopt); }

private:
    ReplicaStore &m_store;
    const std::function<void()> m_answered;
    UnsentCount m_numbers;
    std::optional<Error> m_trouble;
    bool m_isAsked = false;
    bool m_isAsking = false;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

} // namespace quarterdeck
