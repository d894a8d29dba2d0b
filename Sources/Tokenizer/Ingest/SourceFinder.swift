/// An input that was found: where it is, and the name that tables give it.
public struct SourceFile: Hashable, Sendable {
  /// Where to read it; `-` is standard input.
  public let path: FilePath
  /// Its path relative to the folder that was given, or the name of a file that was given.
  public let name: String

  public init(path: FilePath, name: String) {
    self.path = path
    self.name = name
  }

  /// Standard input, named `-`.
  public static let standardInput = SourceFile(path: FilePath("-"), name: "-")
}

/// Finds the sources that the paths of a command line name.
public enum SourceFinder {
  /// The endings that are read in a folder. A file that is named itself is read whatever its ending.
  public static let extensions: Set<String> = ["txt", "text", "md", "markdown", "pdf"]

  /// What stands under the paths of a command line.
  public struct Findings: Sendable {
    public var files: [SourceFile] = []
    /// What cannot be read; it does not stop the rest.
    public var errors: [IngestError] = []
    /// How many files of folders were passed over for their ending, in lower case and without its
    /// full stop; empty for those without one.
    public var passedOver: [String: Int] = [:]
  }

  /// The sources under `paths`, in the order given, each folder in byte order of the path.
  ///
  /// Hidden entries are passed over, links are followed. A file or folder that has several names, or
  /// is named twice, is read once.
  ///
  /// - Complexity: one system call a file and folder.
  public static func sources(in paths: [FilePath]) -> Findings {
    var search = Search()
    for path in paths { search.visit(path) }
    search.found.files = named(search.found.files)
    return search.found
  }

  /// The files, where several share a name with so many of the folders above them as tell them apart.
  private static func named(_ files: [SourceFile]) -> [SourceFile] {
    let places = Dictionary(grouping: files.indices, by: { files[$0].name })
    var names = files.map(\.name)
    for (_, clashing) in places where clashing.count > 1 {
      let depth = clashing.map { files[$0].path.bytes.count { $0 == UInt8(ascii: "/") } + 1 }.max()
      for count in 2...max(2, depth ?? 2) {
        for place in clashing { names[place] = files[place].path.suffix(count).description }
        if Set(clashing.map { names[$0] }).count == clashing.count { break }
      }
    }
    // What still clashes goes by its path.
    let uses = names.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    return zip(files, names).map { file, name in
      SourceFile(path: file.path, name: uses[name] == 1 ? name : file.path.description)
    }
  }

  // MARK: -

  private struct Search {
    var found = Findings()
    /// The files and folders that were seen: a link beside its folder, or back to it, is passed over.
    var seen: Set<FileIdentity> = []
    /// What was seen before the folder that is searched.
    var seenBefore: Set<FileIdentity> = []
    /// Whether that folder holds something to read, if under another name.
    var holdsSomething = false

    mutating func visit(_ path: FilePath) {
      if path == FilePath("-") {
        found.files.append(.standardInput)
        return
      }
      do throws(IngestError) {
        switch try FileAccess.kind(of: path) {
        case .file(let identity):
          if seen.insert(identity).inserted { append(path, named: path.lastComponent) }
        case .stream: append(path, named: path.lastComponent)
        case .folder(let identity):
          guard seen.insert(identity).inserted else { return }
          let first = found.files.count
          (seenBefore, holdsSomething) = (seen, false)
          walk(path, relative: FilePath(bytes: []))
          // "a.txt" comes before "a/b.txt", though the folder "a" comes before "a.txt".
          found.files[first...].sort { $0.path < $1.path }
          if !holdsSomething {
            found.errors.append(IngestError(path: path, problem: .emptyFolder))
          }
        }
      } catch {
        found.errors.append(error)
      }
    }

    private mutating func walk(_ folder: FilePath, relative: FilePath) {
      do throws(IngestError) {
        for name in try FileAccess.names(in: folder) where name.bytes.first != UInt8(ascii: ".") {
          visitEntry(folder.appending(name), relative: relative.appending(name))
        }
      } catch {
        fail(error)
      }
    }

    private mutating func visitEntry(_ path: FilePath, relative: FilePath) {
      do throws(IngestError) {
        switch try FileAccess.kind(of: path) {
        case .file(let identity):
          let ending = path.fileExtension
          guard SourceFinder.extensions.contains(ending) else {
            found.passedOver[ending, default: 0] += 1
            return
          }
          holdsSomething = true
          if seen.insert(identity).inserted { append(path, named: relative) }
        case .folder(let identity):
          if seenBefore.contains(identity) { holdsSomething = true }
          if seen.insert(identity).inserted { walk(path, relative: relative) }
        case .stream: return
        }
      } catch {
        fail(error)
      }
    }

    private mutating func append(_ path: FilePath, named name: FilePath) {
      found.files.append(SourceFile(path: path, name: name.description))
    }

    /// What cannot be read is something, too: the folder is not empty.
    private mutating func fail(_ error: IngestError) {
      holdsSomething = true
      found.errors.append(error)
    }
  }
}
