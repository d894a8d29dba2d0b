/// Which words stand together, and how strongly they attract each other.
public enum CollocationReport {
  public static let columns = [
    "node", "collocate", "count", "node_count", "collocate_count", "expected", "log_likelihood",
    "pmi", "npmi", "log_dice", "t_score", "dispersion_dp", "mi2", "mi3", "z_score", "dice",
    "jaccard", "delta_p_collocate", "delta_p_node", "minimum_sensitivity",
  ]

  /// A row a pair, in the order of `Collocations`.
  ///
  /// `delta_p_collocate` is how much the node foretells the collocate, `delta_p_node` the other way.
  public static func table(_ collocations: Collocations) -> Table {
    var table = Table(columns)
    table.reserve(collocations.rows.count)
    for row in collocations.rows {
      func value(_ measure: AssociationMeasure) -> Cell {
        .real(ifDefined: measure.value(of: row.table))
      }
      table.append([
        .text(row.node), .text(row.collocate), .integer(row.table.withBoth),
        .integer(row.nodeCount), .integer(row.table.withSecond),
        .real(ifDefined: row.table.expected), .real(ifDefined: row.logLikelihood), value(.pmi),
        value(.npmi), value(.logDice), value(.tScore), .real(ifDefined: row.dispersion),
        value(.mi2), value(.mi3), value(.zScore), value(.dice), value(.jaccard),
        value(.deltaPOfSecondGivenFirst), value(.deltaPOfFirstGivenSecond),
        value(.minimumSensitivity),
      ])
    }
    return table
  }
}
