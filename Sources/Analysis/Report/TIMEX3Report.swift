import Tokenizer

/// The sources with their dates marked in place, as TimeML has it: a `DOC` a source, `TIMEX3` around
/// each date.
///
///     <TIMEX3 tid="t1" type="DATE" value="1922-06" mod="MID">a mediados de junio de 1922</TIMEX3>
///
/// What is marked is the text of the source itself, page furniture and line ends included. The day on
/// which a letter was written has `functionInDocument="CREATION_TIME"`, and dates resolved by it name
/// it as their anchor.
public enum TIMEX3Report {
  public static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML>\n"
  public static let tail = "</TimeML>\n"

  /// Appends a source as a `DOC`.
  public static func append(
    _ source: AnnotatedSource, _ selection: Selection, to bytes: inout [UInt8]
  ) {
    let text = source.tokenized.source
    bytes += Array("<DOC>\n<DOCID>\(XMLText.escaped(text.name))</DOCID>\n<TEXT>".utf8)
    var end = 0
    var marks = Marks()
    for date in dates(of: source, selection) where date.range.lowerBound >= end {
      bytes += Array(XMLText.escaped(text[end..<date.range.lowerBound]).utf8)
      bytes += Array(marks.element(date.mention, XMLText.escaped(text[date.range]), source).utf8)
      end = date.range.upperBound
    }
    bytes += Array(XMLText.escaped(text[end..<text.utf8.count]).utf8)
    bytes += Array("</TEXT>\n</DOC>\n".utf8)
  }

  // MARK: -

  /// The dates with their bytes in the source, in its order.
  private static func dates(of source: AnnotatedSource, _ selection: Selection)
    -> [(mention: DateMention, range: Range<Int>)]
  {
    let text = source.tokenized.text
    return source.dates.filter { date in
      let paragraph = text.paragraphIndex(of: date.recognized.utf8Range.lowerBound)
      return selection.includes(paragraph: paragraph, of: source)
    }
    .map { ($0, text.sourceRange(of: $0.recognized.utf8Range)) }
    .sorted { ($0.1.lowerBound, $0.1.upperBound) < ($1.1.lowerBound, $1.1.upperBound) }
  }

  /// Numbers the elements of a source.
  private struct Marks {
    private var count = 0
    /// The element with the day of each letter.
    private var creationTimes: [Int: String] = [:]

    mutating func element(_ date: DateMention, _ text: String, _ source: AnnotatedSource) -> String
    {
      let id = nextID()
      let marking = TIMEX3Marking(date)
      var attributes = "tid=\"\(id)\" "
      var behind = ""
      if let (from, to) = marking.ends {
        let (first, last) = (nextID(), nextID())
        attributes +=
          "type=\"DURATION\" value=\"\(marking.value)\" beginPoint=\"\(first)\" endPoint=\"\(last)\""
        behind =
          "<TIMEX3 tid=\"\(first)\" type=\"DATE\" value=\"\(from)\"/>"
          + "<TIMEX3 tid=\"\(last)\" type=\"DATE\" value=\"\(to)\"/>"
      } else {
        attributes += "type=\"DATE\" value=\"\(marking.value)\""
        for other in marking.others {
          behind += "<TIMEX3 tid=\"\(nextID())\" type=\"DATE\" value=\"\(other)\"/>"
        }
      }
      if let mod = marking.mod { attributes += " mod=\"\(mod)\"" }
      if let letter = date.letter {
        if date.resolvedFrom == .letter {
          attributes += " temporalFunction=\"true\""
          if let anchor = creationTimes[letter] { attributes += " anchorTimeID=\"\(anchor)\"" }
        } else if creationTimes[letter] == nil, date.resolved != nil,
          date.resolved == source.letters[letter].date
        {
          creationTimes[letter] = id
          attributes += " functionInDocument=\"CREATION_TIME\""
        }
      }
      return "<TIMEX3 \(attributes)>\(text)</TIMEX3>\(behind)"
    }

    private mutating func nextID() -> String {
      count += 1
      return "t\(count)"
    }
  }
}
