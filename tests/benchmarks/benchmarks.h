// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark.h"

// What each file b*.cpp makes; benchmarktable.cpp says what is asked of it.
namespace quarterdeck::benchmarks {

std::unique_ptr<Benchmark> makeEntryInModel(Laboratory &laboratory);
std::unique_ptr<Benchmark> makeEntryPainted(Laboratory &laboratory);
std::unique_ptr<Benchmark> makeWake(Laboratory &laboratory);
std::unique_ptr<Benchmark> makeFanOutTo1(Laboratory &laboratory);
std::unique_ptr<Benchmark> makeFanOutTo10(Laboratory &laboratory);
std::unique_ptr<Benchmark> makeFanOutTo50(Laboratory &laboratory);
std::unique_ptr<Benchmark> makeFanOutTo200(Laboratory &laboratory);
std::unique_ptr<Benchmark> makeGapless(Laboratory &laboratory);
std::unique_ptr<Benchmark> makeDrain(Laboratory &laboratory);
std::unique_ptr<Benchmark> makeCatchUp(Laboratory &laboratory);
std::unique_ptr<Benchmark> makeHalfOpen(Laboratory &laboratory);
std::unique_ptr<Benchmark> makeAppend(Laboratory &laboratory);
std::unique_ptr<Benchmark> makeLoad(Laboratory &laboratory);
std::unique_ptr<Benchmark> makeFilterOfLanes(Laboratory &laboratory);
std::unique_ptr<Benchmark> makeFilterOfList(Laboratory &laboratory);
std::unique_ptr<Benchmark> makeChangeInLanes(Laboratory &laboratory);
std::unique_ptr<Benchmark> makeChangeInList(Laboratory &laboratory);
std::unique_ptr<Benchmark> makeFrameOfList(Laboratory &laboratory);
std::unique_ptr<Benchmark> makeFrameOfLanes(Laboratory &laboratory);
std::unique_ptr<Benchmark> makeFrameOfTimeline(Laboratory &laboratory);
std::unique_ptr<Benchmark> makeTimelineAppend(Laboratory &laboratory);
std::unique_ptr<Benchmark> makeFirstPaint(Laboratory &laboratory);
std::unique_ptr<Benchmark> makeFirstPaintOfData(Laboratory &laboratory);
std::unique_ptr<Benchmark> makeMemory(Laboratory &laboratory);
std::unique_ptr<Benchmark> makeMemoryOfData(Laboratory &laboratory);
std::unique_ptr<Benchmark> makeSearch(Laboratory &laboratory);
std::unique_ptr<Benchmark> makeReview(Laboratory &laboratory);
std::unique_ptr<Benchmark> makeTypingInStorm(Laboratory &laboratory);
std::unique_ptr<Benchmark> makeTypingWhileLoading(Laboratory &laboratory);
std::unique_ptr<Benchmark> makeChartRedraw(Laboratory &laboratory);
std::unique_ptr<Benchmark> makeTypingWhileReviewing(Laboratory &laboratory);
std::unique_ptr<Benchmark> makeTypingWhileImporting(Laboratory &laboratory);
std::unique_ptr<Benchmark> makeTypingWhileLinkFails(Laboratory &laboratory);

} // namespace quarterdeck::benchmarks
