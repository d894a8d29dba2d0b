// The only door to the platform's C library: every measure takes its logarithms from here.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

func naturalLog(_ x: Double) -> Double { log(x) }

func binaryLog(_ x: Double) -> Double { log2(x) }

func decimalLog(_ x: Double) -> Double { log10(x) }

/// ln(1 + x), accurate where x is small.
func naturalLog(onePlus x: Double) -> Double { log1p(x) }

func exponential(_ x: Double) -> Double { exp(x) }

/// eˣ − 1, accurate where x is small.
func exponentialMinusOne(_ x: Double) -> Double { expm1(x) }

func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }

func cubeRoot(_ x: Double) -> Double { cbrt(x) }

/// 2/√π · ∫ₓ^∞ exp(−t²) dt, accurate in the far tail.
func complementaryError(_ x: Double) -> Double { erfc(x) }
