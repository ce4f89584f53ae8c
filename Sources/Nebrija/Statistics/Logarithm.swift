#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The natural logarithm, which the standard library leaves to the system's.
func logarithm(_ value: Double) -> Double { log(value) }

/// A power, likewise.
func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
