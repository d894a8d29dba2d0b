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
  /// By entity, the most frequent form first; what was decided stays, whether it was found or not.
  public static func table(_ corpus: CorpusRecord, decided: ApprovedVariants) -> Table {
    var verdicts: [FormTally.Name: ApprovedVariants.Verdict] = [:]
    for row in decided.rows {
      verdicts[FormTally.Name(entity: row.entity, form: row.form)] = row.verdict
    }
    let found = FormTally.forms(of: corpus) { mention in
      guard let entity = mention.entity else { return false }
      if mention.match == .ocr { return true }
      // An approved form is a variant by now.
      return verdicts[
        FormTally.Name(entity: corpus.gazetteer[entity].id, form: mention.surface)] != nil
    }
    var listed: Set<FormTally.Name> = []
    var rows: [(name: FormTally.Name, cells: [Cell])] = found.map { form in
      let name = FormTally.Name(
        entity: corpus.gazetteer[form.key.entity].id, form: form.key.surface)
      let verdict = verdicts[name] ?? .open
      listed.insert(name)
      let distance = form.key.match == .ocr ? Double(form.key.halfEdits) / 2 : nil
      return (
        name,
        [
          .text(name.entity), .text(name.form), .real(ifDefined: distance),
          .text(form.key.rule.rawValue), .integer(form.mentions), .integer(form.letters.count),
          .text(verdict.rawValue),
        ]
      )
    }
    rows += verdicts.filter { !listed.contains($0.key) }.map { name, verdict in
      (
        name,
        [
          .text(name.entity), .text(name.form), .real(ifDefined: nil), .text(""), .integer(0),
          .integer(0), .text(verdict.rawValue),
        ]
      )
    }
    rows.sort { a, b in
      a.name.entity == b.name.entity
        ? a.name.form.utf8.lexicographicallyPrecedes(b.name.form.utf8)
        : a.name.entity.utf8.lexicographicallyPrecedes(b.name.entity.utf8)
    }
    return Table(ApprovedVariants.columns, rows: rows.map(\.cells))
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
