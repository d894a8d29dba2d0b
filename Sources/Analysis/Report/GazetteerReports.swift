/// Which form of a name came from which rule, and how often: the receipts of a gazetteer.
public enum UsedGazetteerReport {
  public static let columns = [
    "entity", "kind", "name", "form", "rule", "match", "mentions", "letters",
  ]

  /// By entity, the most frequent form first.
  public static func table(_ corpus: CorpusRecord) -> Table {
    let forms = FormTally.forms(of: corpus) { _ in true }
    return Table(
      columns,
      rows: forms.map { form in
        let entity = corpus.gazetteer[form.key.entity]
        return [
          .text(entity.id), .text(entity.kind.name), .text(entity.name), .text(form.key.surface),
          .text(form.key.rule.rawValue), .text(form.key.match.rawValue), .integer(form.mentions),
          .integer(form.letters.count),
        ]
      })
  }
}

/// Damaged names that wait for a decision, with those that were decided already.
public enum ApprovedVariantReport {
  /// By entity and form, a row for each; what was decided stays, whether it was found or not. A form
  /// that several rules found has that of most mentions and the least distance.
  public static func table(_ corpus: CorpusRecord, decided: ApprovedVariants) -> Table {
    var verdicts: [FormTally.Name: ApprovedVariants.Verdict] = [:]
    for row in decided.rows {
      let name = FormTally.Name(entity: row.entity, form: row.form)
      // A row that leaves the decision open takes none back.
      if row.verdict != .open || verdicts[name] == nil { verdicts[name] = row.verdict }
    }
    var rows = verdicts.mapValues { verdict in Row(verdict: verdict) }
    let found = FormTally.forms(of: corpus) { mention in
      guard let entity = mention.entity else { return false }
      if mention.match == .ocr { return true }
      // An approved form is a variant by now.
      return verdicts[
        FormTally.Name(entity: corpus.gazetteer[entity].id, form: mention.surface)] != nil
    }
    for form in found {
      let name = FormTally.Name(
        entity: corpus.gazetteer[form.key.entity].id, form: form.key.surface)
      rows[name, default: Row(verdict: .open)].add(form)
    }
    let sorted = rows.sorted { a, b in
      a.key.entity == b.key.entity
        ? a.key.form.utf8.lexicographicallyPrecedes(b.key.form.utf8)
        : a.key.entity.utf8.lexicographicallyPrecedes(b.key.entity.utf8)
    }
    return Table(
      ApprovedVariants.columns,
      rows: sorted.map { name, row in
        [
          .text(name.entity), .text(name.form),
          .real(ifDefined: row.halfEdits.map { Double($0) / 2 }),
          .text(row.rule?.rawValue ?? ""), .integer(row.mentions), .integer(row.letters.count),
          .text(row.verdict.rawValue),
        ]
      })
  }

  private struct Row {
    let verdict: ApprovedVariants.Verdict
    var rule: NameRule?
    var halfEdits: UInt8?
    var mentions = 0
    var letters: Set<String> = []

    /// Adds what a rule found; those of most mentions come first.
    mutating func add(_ form: FormTally) {
      rule = rule ?? form.key.rule
      if form.key.match == .ocr {
        halfEdits = min(halfEdits ?? form.key.halfEdits, form.key.halfEdits)
      }
      mentions += form.mentions
      letters.formUnion(form.letters)
    }
  }
}

/// A form of an entity with how often it stands in a corpus.
private struct FormTally {
  struct Name: Hashable {
    let entity: String
    let form: String
  }

  struct Key: Hashable {
    let entity: Int
    let surface: String
    let rule: NameRule
    let match: MatchKind
    let halfEdits: UInt8
  }

  let key: Key
  var mentions = 0
  var letters: Set<String> = []

  /// By the id of the entity, the most frequent form first, ties by bytes and rule.
  static func forms(of corpus: CorpusRecord, where fits: (MentionRecord) -> Bool) -> [FormTally] {
    var places: [Key: Int] = [:]
    var forms: [FormTally] = []
    for source in corpus.sources {
      for mention in source.mentions where fits(mention) {
        guard let entity = mention.entity else { continue }
        let key = Key(
          entity: entity, surface: mention.surface, rule: mention.rule, match: mention.match,
          halfEdits: mention.halfEdits)
        let place = places[key] ?? forms.count
        if place == forms.count {
          places[key] = place
          forms.append(FormTally(key: key))
        }
        forms[place].mentions += 1
        if let letter = mention.letter { forms[place].letters.insert(source.letters[letter].id) }
      }
    }
    return forms.sorted { a, b in
      if a.key.entity != b.key.entity {
        return corpus.gazetteer.precedes(a.key.entity, b.key.entity)
      }
      if a.mentions != b.mentions { return a.mentions > b.mentions }
      if a.key.surface != b.key.surface {
        return a.key.surface.utf8.lexicographicallyPrecedes(b.key.surface.utf8)
      }
      return (a.key.rule.rawValue, a.key.match.rawValue, a.key.halfEdits)
        < (b.key.rule.rawValue, b.key.match.rawValue, b.key.halfEdits)
    }
  }
}
