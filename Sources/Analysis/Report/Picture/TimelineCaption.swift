/// What the picture of a chronology says in words.
enum TimelineCaption {
  /// What it was made of.
  static func summary(_ contents: TimelineContents) -> String {
    let dated = contents.letters.count
    if dated == 0 { return "\(Counted.text(contents.undated, "letter")), none with a date." }
    let without = contents.undated > 0 ? ", \(contents.undated) without" : ""
    return "\(Counted.text(dated, "letter")) with a date\(without)."
  }

  /// How it is read, a sentence or two a line.
  static func lines(_ contents: TimelineContents, _ layout: TimelineLayout) -> [String] {
    var lines: [String] = []
    if !layout.rows.isEmpty {
      let kinds = EntityKind.allCases.filter { kind in
        layout.rows.contains { $0.kind == kind }
      }
      let others =
        contents.otherEntities > 0
        ? "the \(layout.rows.count) most named of \(layout.rows.count + contents.otherEntities) "
          + "persons, places, organisations and publications"
        : "who is named in the letters"
      lines.append(
        "Above: \(others), with their mentions. Colours: "
          + kinds.map { "\($0.name) \($0.colour.name)" }.joined(separator: ", ") + ".")
      lines.append(
        "A bar is \(layout.axis.bar.name); its height grows with the square root of the mentions,"
          + " at most \(rounded(layout.most)).")
    }
    lines.append(below(layout))
    lines.append(
      "Hatched: the date is approximate, uncertain or inferred from its neighbours; in a bar also"
        + " what is wider than the bar, shared out evenly over its days.")
    let open = contents.letters.count { $0.earliest == nil || $0.latest == nil }
    if layout.letters.left > 0 {
      lines.append("Not drawn: \(Counted.text(layout.letters.left, "letter")) whose date is open.")
    } else if open > 0 {
      lines.append("An arrow: the date is open to that side; what such letters name is in no bar.")
    }
    return lines
  }

  /// What a bar says where the mouse rests.
  static func tip(
    _ bars: PeriodBars, _ place: Int, _ start: String, _ noun: String, of name: String?
  ) -> String {
    let total = bars.total(place)
    let number = rounded(total)
    let what = "\(number) \(noun)\(number == "1" ? "" : "s")"
    let vague = bars.vague[place] > 0 ? ", \(rounded(bars.vague[place])) of them hatched" : ""
    return (name.map { "\($0), " } ?? "") + "from \(start): \(what)\(vague)"
  }

  /// A number with a decimal at most.
  static func rounded(_ value: Double) -> String {
    SVGDrawing.number((value * 10).rounded() / 10)
  }

  // MARK: -

  private static func below(_ layout: TimelineLayout) -> String {
    let marks = "a dot is a day, a longer mark the days that the date may mean"
    guard layout.letters.bars != nil else { return "Below: the letters by their dates; \(marks)." }
    var line = "Below: how many letters there are in \(layout.axis.bar.name)"
    if !layout.letters.marks.isEmpty {
      line += "; under them those of wider dates, with their number where it isn't one"
    }
    return line + "."
  }
}
