import Tokenizer

/// The program `dot` of GraphViz, which draws networks where it is installed.
enum GraphViz {
  /// Draws a DOT file as SVG beside it, whole or not at all.
  ///
  /// - Returns: nil where it was drawn, else why not, as a clause.
  static func draw(_ dot: FilePath, as svg: FilePath) -> String? {
    do throws(OutputError) {
      let file = try PendingFile(svg)
      let status = ExternalProgram.run(
        [FilePath("dot"), FilePath("-Tsvg"), dot.asOperand], into: file.stream.descriptor)
      guard status == 0 else {
        file.abandon()
        return status == ExternalProgram.notFound
          ? "GraphViz is not installed" : "GraphViz could not draw it"
      }
      try file.finish()
      return nil
    } catch {
      return "the picture \(error.message)"
    }
  }
}
