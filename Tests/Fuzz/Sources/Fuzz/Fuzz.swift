// libFuzzer has a `main` of its own, and calls these two: the stage is chosen by name.
//
//     FUZZ_STAGE=repair Fuzz -max_total_time=60 -seed=1492 CORPUS
//
// Without FUZZ_STAGE the program prints the names of the stages.

import Glibc

@c(LLVMFuzzerInitialize)
public func initialize(
  _ count: UnsafeMutablePointer<Int32>?, _ arguments: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
) -> Int32 {
  guard let name = getenv("FUZZ_STAGE").map({ String(cString: $0) }) else {
    for stage in FuzzStage.allCases { print(stage.rawValue) }
    exit(0)
  }
  guard FuzzStage(rawValue: name) != nil else {
    print("Fuzz: there is no stage '\(name)'")
    exit(64)
  }
  return 0
}

@c(LLVMFuzzerTestOneInput)
public func test(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  stage.check(Array(UnsafeBufferPointer(start: bytes, count: count)))
  return 0
}

private let stage = getenv("FUZZ_STAGE").flatMap { FuzzStage(rawValue: String(cString: $0)) } ?? .analysis
