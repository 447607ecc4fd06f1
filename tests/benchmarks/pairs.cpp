// SPDX-License-Identifier: GPL-3.0-or-later
#include "pairs.h"

#include <algorithm>

namespace quarterdeck::benchmarks {

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

Measured measure(const BenchmarkSpec &spec, Laboratory &laboratory, int rounds)
{
    const std::unique_ptr<Benchmark> benchmark = spec.make(laboratory);
    Measured measured;
    const auto finish = [&] {
        measured.voidReason = benchmark->voidReason();
        measured.notes = benchmark->notes();
        return measured;
    };
    if (!benchmark->voidReason().isEmpty())
        return finish();
    if (rounds > 1) {
        benchmark->ours();
        benchmark->reference();
    }
    std::vector<double> ours, reference, results, controls;
    for (int round = 0; round < rounds; ++round) {
        double mine = 0, theirs = 0;
        if (round % 2 == 0) {
            theirs = benchmark->reference();
            mine = benchmark->ours();
        } else {
            mine = benchmark->ours();
            theirs = benchmark->reference();
        }
        const double again = benchmark->reference();
        ours.push_back(mine);
        reference.push_back(theirs);
        results.push_back(spec.judged == BenchmarkSpec::Judged::Ratio ? mine / theirs : mine);
        controls.push_back(again / theirs);
    }
    const auto [least, most] = std::minmax_element(results.begin(), results.end());
    const auto [controlLeast, controlMost] = std::minmax_element(controls.begin(), controls.end());
    measured.ours = median(ours);
    measured.reference = median(reference);
    measured.result = median(results);
    measured.least = *least;
    measured.most = *most;
    measured.control = median(controls);
    measured.controlLeast = *controlLeast;
    measured.controlMost = *controlMost;
    return finish();
}

} // namespace quarterdeck::benchmarks
