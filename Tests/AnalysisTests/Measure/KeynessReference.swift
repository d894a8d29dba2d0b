import Analysis

/// Tables whose measures were computed by other programs: association-measures 0.3.2, anyts 0.4.3,
/// SciPy 1.17.1.
enum KeynessReference {
  struct Example: Sendable {
    /// a, b, c, d.
    let counts: [Int]
    let logLikelihood: Double
    let twoTerms: Double
    let p: Double
    let chiSquared: Double
    let yates: Double
    let walter: Double
    let hardie: Double
    let conservative: Double
    let effect: Double?
    let simpleMaths: Double
    let specificity: Double

    var table: ContingencyTable {
      ContingencyTable(
        targetCount: counts[0], referenceCount: counts[1], targetSize: counts[2],
        referenceSize: counts[3])
    }
  }

  static let examples: [Example] = [
    Example(
      counts: [10, 2, 1_000, 1_000],
      logLikelihood: 5.85425656648961, twoTerms: 5.822063320647374, p: 0.0155394207840957,
      chiSquared: 5.365526492287056, yates: 4.107981220657277,
      walter: 2.070389327891398, hardie: 2.321928094887362,
      conservative: 0.0, effect: 0.0016246777038537708,
      simpleMaths: 4.809523809523809, specificity: 1.7211178726967329),
    Example(
      counts: [126, 70, 52_000, 80_000],
      logLikelihood: 49.448283740518434, twoTerms: 49.372635737314226, p: 2.0367064166561913e-12,
      chiSquared: 50.94102431816004, yates: 49.90224189149704,
      walter: 1.4649257438566061, hardie: 1.4694852833012202,
      conservative: 0.42729952039962427, effect: 8.605320627376185e-05,
      simpleMaths: 2.587771203155819, specificity: 11.77404169398131),
    Example(
      counts: [5, 0, 1_200, 54_000],
      logLikelihood: 38.30682338160203, twoTerms: 38.286413964890954, p: 6.045090176263768e-10,
      chiSquared: 225.02038228100372, yates: 181.36753933025335,
      walter: 8.95069707545801, hardie: 8.813781191217037,
      conservative: 1.3870432740525958, effect: nil,
      simpleMaths: 42.66666666666667, specificity: 8.317334132712814),
    Example(
      counts: [0, 9, 1_200, 54_000],
      logLikelihood: 0.39565293321998557, twoTerms: 0.395620320937953, p: 0.5293428460911667,
      chiSquared: 0.20003261401315428, yates: 0.0,
      walter: 1.2433379433771259, hardie: 1.3219280948873622,
      conservative: 0.0, effect: nil,
      simpleMaths: 0.37500000000000006, specificity: -0.08591415593239085),
    Example(
      counts: [1, 0, 300, 90_000],
      logLikelihood: 11.417546498477737, twoTerms: 11.41422052949775, p: 0.0007275370866951576,
      chiSquared: 300.00332229592794, yates: 74.50165837938404,
      walter: 9.811386715951919, hardie: 9.228818690495881,
      conservative: 0.0, effect: nil,
      simpleMaths: 34.333333333333336, specificity: 2.4785664955938436),
    Example(
      counts: [33, 100, 10_000, 30_000],
      logLikelihood: 0.002518832780344593, twoTerms: 0.0025104716884192246, p: 0.9599725944693102,
      chiSquared: 0.002514626798264631, yates: 0.0,
      walter: -4.8088231759718605e-05, hardie: -0.014499569695114928,
      conservative: 0.0, effect: 1.7911190429934315e-08,
      simpleMaths: 0.9902912621359223, specificity: -0.27851505280726474),
    Example(
      counts: [2, 300, 5_000, 200_000],
      logLikelihood: 5.619919926101, twoTerms: 5.614010842579243, p: 0.017757460161299064,
      chiSquared: 4.012533663709658, yates: 3.299583532005379,
      walter: -1.5875056464944615, hardie: -1.9068905956085185,
      conservative: 0.0, effect: 1.3714275408483084e-05,
      simpleMaths: 0.3125, specificity: -1.6722508715012265),
  ]
}
