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
    return (search.files, search.errors)
  }

  // MARK: -

  private struct Search {
    var files: [SourceFile] = []
    var errors: [IngestError] = []

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
          walk(path, relative: FilePath(bytes: []), above: [identity])
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

    mutating func walk(_ folder: FilePath, relative: FilePath, above: Set<FileIdentity>) {
      do throws(IngestError) {
        for name in try FileAccess.names(in: folder) where name.bytes.first != UInt8(ascii: ".") {
          visitEntry(folder.appending(name), relative: relative.appending(name), above: above)
        }
      } catch {
        errors.append(error)
      }
    }

    mutating func visitEntry(_ path: FilePath, relative: FilePath, above: Set<FileIdentity>) {
      do throws(IngestError) {
        switch try FileAccess.kind(of: path) {
        case .file:
          guard SourceFinder.extensions.contains(path.fileExtension) else { return }
          files.append(SourceFile(path: path, name: relative.description))
        case .folder(let identity):
          // A link back to a folder that is being read would never end.
          guard !above.contains(identity) else { return }
          walk(path, relative: relative, above: above.union([identity]))
        case .stream: return
        }
      } catch {
        errors.append(error)
      }
    }
  }
}
