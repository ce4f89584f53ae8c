#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

// What the standard library leaves to the system's.

/// The natural logarithm.
func logarithm(_ value: Double) -> Double { log(value) }

/// The logarithm to base 2.
func binaryLogarithm(_ value: Double) -> Double { log2(value) }

func exponential(_ value: Double) -> Double { exp(value) }

/// The share of a chi-squared distribution with one degree of freedom that lies above a value.
func chiSquaredSurvival(_ value: Double) -> Double { erfc((value / 2).squareRoot()) }
