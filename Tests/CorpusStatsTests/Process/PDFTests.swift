import TestSupport
import Testing

/// PDFs, with a program `pdftotext` that is a script, and without any.
@Suite struct PDFTests {
  private func run(_ words: String, pdftotext: String?, path: String = "$PWD/bin:/usr/bin:/bin")
    throws -> ProgramRun
  {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("%PDF-1.4\n%\u{1}\u{2}\n", to: "d/carta.pdf")
    try folder.write("Hola, Bruno.\n", to: "d/texto.pdf")
    if let pdftotext { try folder.write("#!/bin/sh\n" + pdftotext, to: "bin/pdftotext") }
    return try ProgramRun(
      shell: "chmod +x bin/* 2>/dev/null; PATH=\(path); export PATH; exec \"$program\" \(words)",
      in: folder.path)
  }

  @Test func `The text of a PDF is what pdftotext finds, pages parted by form feeds`() throws {
    let script = """
      test "$1 $2 $3 $4 $6" = "-enc UTF-8 -eol unix -" || exit 9
      echo ruido >&2
      printf 'Querida Ana: el tren salió tarde y nadie vino a la estación, porque\\n\\fllovía.\\n\\f'
      """
    let run = try run("text d/carta.pdf", pdftotext: script)
    #expect(run.messages == "")
    #expect(
      run.text
        == "Querida Ana: el tren salió tarde y nadie vino a la estación, porque llovía.\n\n")
    #expect(run.code == 0)
  }

  @Test func `In a folder PDFs are read; without pdftotext that is told`() throws {
    let run = try run("letters d", pdftotext: nil, path: "/nowhere")
    #expect(
      run.messages
        == """
        d/texto.pdf:1:1: warning: the name ends in .pdf, but the file is none; it was read as text
        d/carta.pdf: error: is a PDF, and 'pdftotext' is not installed; install it (poppler-utils), or save the PDF as text

        """.replacing("d/texto", with: "texto"))
    #expect(run.lines.count == 2)
    #expect(run.code == 1)
  }

  @Test func `A PDF that cannot be read, has no text, or comes on standard input is told`() throws {
    let broken = try run("text d/carta.pdf", pdftotext: "exit 3")
    #expect(
      broken.messages
        == "d/carta.pdf: error: is a PDF that 'pdftotext' cannot read; it may be damaged or locked: save it as text first\n"
    )
    #expect(broken.code == 66)
    let scan = try run("text d/carta.pdf", pdftotext: "printf '\\f\\f'")
    #expect(
      scan.messages
        == "carta.pdf:1:1: warning: the PDF holds no text, perhaps pictures of its pages; have its text recognised first\n"
    )
    #expect(scan.code == 0)
    let input = try run("text - < d/carta.pdf", pdftotext: "exit 3")
    #expect(input.messages == "-: error: is a PDF; give it as a file\n")
  }
}
