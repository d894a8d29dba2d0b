import Testing

@testable import Analysis

@Suite struct TransliterationTests {
  @Test(arguments: [
    "trotski trotzki trotsky trotskii trotskij trockij",
    "kamenev kameneff kamenew kamenef",
    "zinoviev zinovieff zinowjew zinov'ev zinovjev",
    "zhdanov jdanov",
    "chicherin tchitcherine tschitscherin",
    "voroshilov vorochilov woroschilow",
    "rikov rykov rykow",
    "yaroslavski iaroslavski jaroslavsky",
    "dzerzhinski dzerjinski dzerzhinskii",
    "sujanov sukhanov sukhanow",
    "serguei sergei sergey",
    "bukharin bujarin boukharine",
    "ordinski ordinsky",
  ])
  func `Spellings of one name meet under one key`(_ names: String) {
    let keys = names.split(separator: " ").map { key(of: String($0)) }
    #expect(keys.first.flatMap { $0 } != nil)
    #expect(Set(keys).count == 1, "\(names): \(keys)")
  }

  @Test(arguments: [
    ("kamenev", "kamenski"), ("petrov", "petrova"), ("ivanov", "ivanovich"),
    ("smirnov", "smirenov"), ("rakov", "rykov"),
  ])
  func `Different names keep different keys`(_ names: (String, String)) {
    #expect(key(of: names.0) != nil)
    #expect(key(of: names.0) != key(of: names.1))
  }

  @Test(arguments: ["lev", "smith", "carta", "oscar", "london", "orlando"])
  func `What does not end as Russian names do has no key`(_ word: String) {
    #expect(key(of: word) == nil)
  }

  private func key(of word: String) -> String? {
    Transliteration.key(of: ArraySlice(word.utf8)).map { String(decoding: $0, as: UTF8.self) }
  }
}
