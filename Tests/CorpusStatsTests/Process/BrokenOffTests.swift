import Foundation
import TestSupport
import Testing

/// Work that is cut off: by the user, by a full disk, by files that go away.
@Suite(.serialized) struct BrokenOffTests {
  private static let interrupted =
    "corpus-stats: error: interrupted; what was not finished was not written\n"

  /// Runs a command that waits for its input, sends it a signal and tells the status that the shell
  /// sees and what is left.
  private func end(_ command: String, by signal: String) throws -> ProgramRun {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("viejo\n", to: "t.csv")
    // A shell has its background jobs ignore SIGINT, and 'env' makes that good.
    return try ProgramRun(
      shell: """
        mkfifo tubo; exec 3<>tubo; \
        env --default-signal "$program" \(command) --no-builtin-gazetteer <tubo & \
        sleep 2; kill -\(signal) $!; wait $!; echo $?; ls; cat t.csv
        """, in: folder.path)
  }

  private static let canReset = (try? ProgramRun(shell: "env --default-signal true"))?.code == 0

  @Test(
    .enabled(if: canReset, "it takes an env that knows --default-signal"),
    arguments: [
      ("INT", "130", "run -o r -"), ("INT", "130", "tokens -o t.csv -"),
      ("INT", "130", "letters -o t.csv -"),
      ("INT", "130", "concordance --sort left -o t.csv a -"), ("TERM", "143", "tokens -o t.csv -"),
      ("HUP", "129", "tokens -o t.csv -"),
    ])
  func `A signal ends the program as the shell expects and leaves no trace`(
    _ signal: String, _ status: String, _ command: String
  ) throws {
    let run = try end(command, by: signal)
    #expect(run.lines == [status, "t.csv", "tubo", "viejo"])
    #expect(run.messages.contains(Self.interrupted))
  }

  @Test(.enabled(if: canReset, "it takes an env that knows --default-signal"))
  func `A program that is killed leaves no half report under a report's name`() throws {
    let run = try end("tokens -o t.csv -", by: "KILL")
    #expect(run.lines.first == "137")
    #expect(run.lines.last == "viejo")
  }

  @Test func `A signal that was ignored from the start stays so`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let run = try ProgramRun(
      shell: """
        trap '' INT; mkfifo tubo; (sleep 1; echo Hola.) >tubo & \
        "$program" tokens - <tubo & sleep 0.3; kill -INT $!; wait $!; echo $?
        """, in: folder.path)
    #expect(run.lines.last == "0")
    #expect(run.lines.count == 4)
    #expect(run.messages == "")
  }

  @Test func `A file that goes away before it is read is told, one that shrinks is read as it is`()
    throws
  {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("Uno.", to: "a.txt")
    try folder.write("Dos tres cuatro.", to: "b.txt")
    // The files are found before the pipe is read, and read behind it.
    let run = try ProgramRun(
      shell: """
        mkfifo tubo; "$program" tokens --threads 1 --format tsv tubo a.txt b.txt & sleep 1; \
        rm a.txt; printf Dos >b.txt; echo Hola >tubo; wait $!; echo $?
        """, in: folder.path)
    #expect(
      run.lines.dropFirst().map {
        $0.split(separator: "\t").prefix(1) + $0.split(separator: "\t").dropFirst(6).prefix(1)
      } == [["tubo", "Hola"], ["b.txt", "Dos"], ["1"]])
    #expect(run.messages == "a.txt: error: no such file or folder\n")
  }

  @Test func `A full device is told`() throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    for words in ["letters", "tokens"] {
      let run = try ProgramRun(shell: "\"$program\" \(words) Samples/letters >/dev/full")
      #expect(
        run.messages == "corpus-stats: error: standard output: No space left on device\n")
      #expect(run.code == 74)
    }
  }

  /// Whether a small disk can be had, in a name space of its own.
  private static let hasSmallDisk =
    (try? ProgramRun(shell: "unshare -m sh -c 'mount -t tmpfs -o size=64k none /mnt'"))?.code == 0

  @Test(
    .enabled(if: hasSmallDisk, "a small disk needs root, unshare and tmpfs"),
    arguments: [
      ("tokens -o m/t.csv", "m/t.csv"), ("frequencies --by letter -o m/t.csv", "m/t.csv"),
      ("run -o m", "m/frequencies.csv"), ("run -o m/r", "m/r/frequencies.csv"),
    ])
  func `A full disk is told and leaves no half report`(_ command: String, _ file: String) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.makeFolder("m")
    try folder.link("l", to: ProjectFiles.folder + "/Samples/letters")
    let run = try ProgramRun(
      shell: """
        export program; unshare -m sh -c 'mount -t tmpfs -o size=64k none m; \
        "$program" \(command) l; echo $?; find m -name "*.tmp" -o -name "\(file.split(separator: "/").last ?? "")"'
        """, in: folder.path)
    #expect(run.lines == ["74"])
    #expect(run.messages == "\(file): error: cannot be written: No space left on device\n")
  }
}
