/// How often something is in a million words: `count` · 10⁶ / `words`; `nil` where there are no words.
public func perMillion(_ count: Int, of words: Int) -> Double? {
  words > 0 ? Double(count) * 1_000_000 / Double(words) : nil
}
