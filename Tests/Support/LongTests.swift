import Foundation

/// Whether the tests that take minutes run: where `NEBRIJA_LONG` is set.
package let runsLongTests = ProcessInfo.processInfo.environment["NEBRIJA_LONG"] != nil

/// How many rounds a test makes: the given number, and fifty times as many among the long tests.
package func rounds(_ number: Int) -> Int { runsLongTests ? number * 50 : number }
