/// Tails of hypergeometric distributions, small to very large.
enum HypergeometricReference {
  struct Example: Sendable {
    let population: Int
    let marked: Int
    let draws: Int
    let value: Int
    let atLeast: Double
    let atMost: Double
    let logAtLeast: Double
  }

  static let examples: [Example] = [
    Example(
      population: 5_000, marked: 30, draws: 42, value: 12,
      atLeast: 1.719965077995553e-18, atMost: 1.0,
      logAtLeast: -40.904227686764536),
    Example(
      population: 400, marked: 5, draws: 5, value: 5,
      atLeast: 1.2016544366748257e-11, atMost: 1.0,
      logAtLeast: -25.14473671844191),
    Example(
      population: 10_000, marked: 120, draws: 80, value: 1,
      atLeast: 0.6207900024899332, atMost: 0.7506431141406802,
      logAtLeast: -0.47676241447937934),
    Example(
      population: 2_500, marked: 9, draws: 300, value: 7,
      atLeast: 9.759212825977515e-06, atMost: 0.9999996809065673,
      logAtLeast: -11.53729881386798),
    Example(
      population: 60, marked: 25, draws: 30, value: 13,
      atLeast: 0.5, atMost: 0.6995247667396814,
      logAtLeast: -0.6931471805599453),
    Example(
      population: 4_891, marked: 1_886, draws: 640, value: 300,
      atLeast: 2.6486895513137207e-06, atMost: 0.9999982442301086,
      logAtLeast: -12.84144554921423),
    Example(
      population: 132_000, marked: 196, draws: 52_000, value: 126,
      atLeast: 1.6825125254958614e-12, atMost: 0.9999999999994053,
      logAtLeast: -27.11073288884545),
    Example(
      population: 2_715_199, marked: 969_333, draws: 11_628, value: 4_400,
      atLeast: 8.075102265644376e-07, atMost: 0.999999266531387,
      logAtLeast: -14.02931011745371),
    Example(
      population: 468_557_389, marked: 195_530_766, draws: 462_202_750, value: 192_913_841,
      atLeast: 3.2981866495738325e-176, atMost: 1.0,
      logAtLeast: -404.0616035496393),
    Example(
      population: 1_000_000, marked: 2_000, draws: 500_000, value: 900,
      atLeast: 0.9999966436981065, atMost: 4.141667214690999e-06,
      logAtLeast: -3.3563075258731127e-06),
  ]
}
