import Foundation
import TestSupport
import Testing

/// What the program may not read or write. Root may everything, so that as root it is run as nobody.
@Suite struct MissingRightsTests {
  /// The words of the shell that run a program without root's rights; nil where that cannot be done.
  private static let withoutRights: String? = {
    if getuid() != 0 { return "" }
    let prefix = "setpriv --reuid=65534 --regid=65534 --clear-groups "
    let run = try? ProgramRun(shell: prefix + "test -x \"$program\" && echo ja")
    return run?.lines == ["ja"] ? prefix : nil
  }()

  private static let condition = ConditionTrait.enabled(
    if: withoutRights != nil, "root has every right, and there is no setpriv to give it up")

  private func run(_ line: String) throws -> ProgramRun {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let manager = FileManager.default
    try folder.write("Hola.", to: "d/a.txt")
    try folder.write("Nada.", to: "sellada/a.txt")
    try folder.write("Nada.", to: "sellado.txt")
    for (name, rights) in [("", 0o777), ("sellada", 0), ("sellado.txt", 0)] {
      try manager.setAttributes(
        [.posixPermissions: rights], ofItemAtPath: folder.path + "/" + name)
    }
    defer {
      try? manager.setAttributes(
        [.posixPermissions: 0o700], ofItemAtPath: folder.path + "/sellada")
    }
    return try ProgramRun(
      shell: "\(Self.withoutRights ?? "")\"$program\" \(line)", in: folder.path)
  }

  @Test(
    condition,
    arguments: [
      ("letters sellada d", 1, "sellada: error: cannot be read: Permission denied"),
      ("letters sellada", 66, "sellada: error: cannot be read: Permission denied"),
      ("letters . -o x", 1, "./sellado.txt: error: cannot be read: Permission denied"),
      ("letters sellado.txt", 66, "sellado.txt: error: cannot be read: Permission denied"),
      (
        "dates --gazetteer sellado.txt d", 66,
        "sellado.txt: error: cannot be read: Permission denied"
      ),
      ("check sellado.txt", 66, "sellado.txt: error: cannot be read: Permission denied"),
      ("letters -o sellada/x d", 73, "sellada/x: error: cannot be created: Permission denied"),
      ("tokens -o sellada/x d", 73, "sellada/x: error: cannot be created: Permission denied"),
      ("run -o sellada/x d", 73, "sellada/x: error: cannot be created: Permission denied"),
      ("run -o sellada d", 73, "sellada: error: cannot be read: Permission denied"),
      (
        "run --force -o sellada d", 73,
        "sellada/manifest.json: error: cannot be created: Permission denied"
      ),
    ] as [(String, Int32, String)])
  func `What may not be read or written is told`(
    _ line: String, _ code: Int32, _ message: String
  ) throws {
    let run = try run(line)
    #expect(run.code == code, "\(line)")
    #expect(run.messages.split(separator: "\n").last.map(String.init) == message, "\(line)")
  }
}
