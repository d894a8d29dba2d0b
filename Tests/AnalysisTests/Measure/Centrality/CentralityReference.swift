/// What NetworkX 3.6.1 finds for the first persons of Les Misérables.
enum CentralityReference {
  /// How many others.
  static let degree: [String: Double] = [
    "Valjean": 36.0,
    "Gavroche": 22.0,
    "Marius": 19.0,
    "Javert": 17.0,
    "Thenardier": 16.0,
    "Enjolras": 15.0,
    "Fantine": 15.0,
    "Bossuet": 13.0,
  ]

  /// The sum of weights.
  static let strength: [String: Double] = [
    "Valjean": 158.0,
    "Marius": 104.0,
    "Enjolras": 91.0,
    "Courfeyrac": 84.0,
    "Combeferre": 68.0,
    "Cosette": 68.0,
    "Bossuet": 66.0,
    "Thenardier": 61.0,
  ]

  /// Each edge of length 1.
  static let betweennessBySteps: [String: Double] = [
    "Valjean": 0.569989052784,
    "Myriel": 0.176842105263,
    "Gavroche": 0.165112502426,
    "Marius": 0.132032488622,
    "Fantine": 0.129644540988,
    "Thenardier": 0.074901221234,
    "Javert": 0.054331559665,
    "MlleGillenormand": 0.047598927875,
  ]

  /// Each edge of length 1/weight.
  static let betweennessByWeight: [String: Double] = [
    "Valjean": 0.794649122807,
    "Marius": 0.498947368421,
    "Myriel": 0.223859649123,
    "Fantine": 0.193333333333,
    "Courfeyrac": 0.176666666667,
    "Thenardier": 0.171871345029,
    "Gavroche": 0.102456140351,
    "MlleGillenormand": 0.077543859649,
  ]

  /// Each edge of length 1.
  static let harmonic: [String: Double] = [
    "Valjean": 55.666666666667,
    "Gavroche": 46.0,
    "Marius": 45.833333333333,
    "Javert": 44.5,
    "Thenardier": 44.166666666667,
    "Enjolras": 42.0,
    "Fantine": 41.0,
    "Bossuet": 41.0,
  ]

  /// Weighted.
  static let eigenvector: [String: Double] = [
    "Valjean": 0.45566649344,
    "Marius": 0.418714088136,
    "Cosette": 0.374191467395,
    "Enjolras": 0.305809804234,
    "Courfeyrac": 0.282386536504,
    "Combeferre": 0.237139427634,
    "Bossuet": 0.221239942664,
    "Javert": 0.181100061453,
  ]

  /// Weighted; stopped at a change of 7.7·10⁻⁵ in all.
  static let pageRank: [String: Double] = [
    "Valjean": 0.09955810826,
    "Marius": 0.051668108041,
    "Myriel": 0.039231579311,
    "Cosette": 0.036909573983,
    "Enjolras": 0.036616798808,
    "Thenardier": 0.035682301127,
    "Courfeyrac": 0.032998984315,
    "Gavroche": 0.028302634019,
  ]

  /// Weighted.
  static let constraint: [String: Double] = [
    "Valjean": 0.163447953683,
    "Fantine": 0.238583834409,
    "Gavroche": 0.24139117876,
    "Marius": 0.249422124736,
    "Eponine": 0.260685145905,
  ]

  /// Unweighted.
  static let core: [String: Double] = [
    "Bahorel": 9.0,
    "Bossuet": 9.0,
    "Combeferre": 9.0,
    "Courfeyrac": 9.0,
    "Enjolras": 9.0,
    "Feuilly": 9.0,
    "Gavroche": 9.0,
    "Grantaire": 9.0,
  ]
}
