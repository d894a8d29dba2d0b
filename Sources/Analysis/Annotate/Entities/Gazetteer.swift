/// A list of entities with their names.
public struct Gazetteer: Sendable {
  /// In the order in which they were read.
  public let entities: [Entity]
  private let indices: [String: Int]

  /// - Precondition: no two entities have one id.
  public init(_ entities: [Entity] = []) {
    self.entities = entities
    indices = Dictionary(
      entities.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// - Parameter indices: the places of the entities by their ids.
  init(_ entities: [Entity], indices: [String: Int]) {
    self.entities = entities
    self.indices = indices
  }

  /// The place of an entity by its id.
  public func index(of id: String) -> Int? { indices[id] }

  /// Whether the id of one entity comes before that of another in byte order, the order of every table.
  public func precedes(_ a: Int, _ b: Int) -> Bool {
    entities[a].id.utf8.lexicographicallyPrecedes(entities[b].id.utf8)
  }

  public subscript(index: Int) -> Entity { entities[index] }

  /// This gazetteer and, behind it, another. Where both have an id, the variants of the other are
  /// added to its entity, its other fields replace those that it gives, and a name that is replaced
  /// becomes a variant.
  public func adding(_ other: Gazetteer) -> Gazetteer {
    if entities.isEmpty { return other }
    var merged = entities
    var places = indices
    for entity in other.entities {
      if let place = places[entity.id] {
        merged[place] = merged[place].merged(with: entity)
      } else {
        places[entity.id] = merged.count
        merged.append(entity)
      }
    }
    return Gazetteer(merged, indices: places)
  }
}

extension Entity {
  fileprivate func merged(with other: Entity) -> Entity {
    var merged = variants
    let replaced = name == other.name ? [] : [Variant(name)]
    for variant in other.variants + replaced where !merged.contains(variant) {
      merged.append(variant)
    }
    return Entity(
      id: id, kind: other.kind, name: other.name, variants: merged,
      born: other.born ?? born, died: other.died ?? died,
      context: context + other.context.filter { !context.contains($0) },
      note: other.note.isEmpty ? note : other.note)
  }
}
