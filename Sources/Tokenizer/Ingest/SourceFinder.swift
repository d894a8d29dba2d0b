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
  public static let extensions: Set<String> = ["txt", "text", "md", "markdown"]

  /// The sources under `paths`, in the order given, each folder in byte order of the path.
  ///
  /// Hidden entries are passed over, links are followed, a folder is entered once. What cannot be
  /// read does not stop the rest: it is an error beside the files.
  ///
  /// - Complexity: one system call a file and folder.
  public static func sources(in paths: [FilePath]) -> (files: [SourceFile], errors: [IngestError]) {
    var search = Search()
    for path in paths { search.visit(path) }
    return (named(search.files), search.errors)
  }

  /// The files, each path once; where two would share a name, it is their paths as given.
  private static func named(_ files: [SourceFile]) -> [SourceFile] {
    var known: Set<FilePath> = []
    let once = files.filter { known.insert($0.path).inserted }
    let uses = once.reduce(into: [:]) { $0[$1.name, default: 0] += 1 }
    return once.map { file in
      uses[file.name] == 1 ? file : SourceFile(path: file.path, name: file.path.description)
    }
  }

  // MARK: -

  private struct Search {
    var files: [SourceFile] = []
    var errors: [IngestError] = []
    /// The folders that were entered: a link beside its folder, or back to it, is passed over.
    var entered: Set<FileIdentity> = []

    mutating func visit(_ path: FilePath) {
      if path == FilePath("-") {
        files.append(.standardInput)
        return
      }
      do throws(IngestError) {
        switch try FileAccess.kind(of: path) {
        case .file, .stream:
          files.append(SourceFile(path: path, name: path.lastComponent.description))
        case .folder(let identity):
          let before = (files.count, errors.count)
          entered = [identity]
          walk(path, relative: FilePath(bytes: []))
          // "a.txt" comes before "a/b.txt", though the folder "a" comes before "a.txt".
          files[before.0...].sort { $0.path < $1.path }
          if (files.count, errors.count) == before {
            errors.append(IngestError(path: path, problem: .emptyFolder))
          }
        }
      } catch {
        errors.append(error)
      }
    }

    mutating func walk(_ folder: FilePath, relative: FilePath) {
      do throws(IngestError) {
        for name in try FileAccess.names(in: folder) where name.bytes.first != UInt8(ascii: ".") {
          visitEntry(folder.appending(name), relative: relative.appending(name))
        }
      } catch {
        errors.append(error)
      }
    }

    mutating func visitEntry(_ path: FilePath, relative: FilePath) {
      do throws(IngestError) {
        switch try FileAccess.kind(of: path) {
        case .file:
          guard SourceFinder.extensions.contains(path.fileExtension) else { return }
          files.append(SourceFile(path: path, name: relative.description))
        case .folder(let identity):
          guard entered.insert(identity).inserted else { return }
          walk(path, relative: relative)
        case .stream: return
        }
      } catch {
        errors.append(error)
      }
    }
  }
}
