/// The suffixes that the Spanish stemmer knows, step by step.
///
/// Source: the Spanish stemming algorithm of the Snowball project, snowballstem.org, with the
/// unaccented -acion and -ucion of its version 3.
struct SpanishSuffixes: Sendable {
  /// What a verb must look like for a pronoun to hang on it.
  enum Host: Sendable {
    case any
    /// Only behind a u: *huyendo*, *construyendo*.
    case behindU
  }

  /// A part of the word in which a suffix must lie.
  enum Region: Sendable { case r1, r2 }

  /// What a suffix that makes one word of another leaves behind.
  struct Derivation: Sendable {
    var region = Region.r2
    /// What takes the place of the suffix.
    var replacement: [UInt8] = []
    /// What goes too where it stands before the suffix and in R2.
    var inner: SuffixTrie<Inner>?
  }

  /// A suffix before another one.
  enum Inner: Sendable {
    case last
    /// An -at- before it goes too where it is in R2: *-ativamente*.
    case behindAt
  }

  /// What happens to a u behind a g where the suffix goes: *pague*, *paguemos*.
  enum Ending: Sendable { case keepsU, dropsU }

  static let shared = SpanishSuffixes()

  /// Step 0: pronouns behind a verb.
  let pronouns = SuffixTrie<Void>([
    ("me se sela selo selas selos la le lo las les los nos", ())
  ])

  /// Step 0: the endings of verbs that take a pronoun.
  let hosts = SuffixTrie<Host>([
    ("iéndo ándo ár ér ír iendo ando ar er ir", .any),
    ("yendo", .behindU),
  ])

  /// Step 1: suffixes that derive nouns, adjectives and adverbs.
  let derivations = SuffixTrie<Derivation>([
    (
      """
      anza anzas ico ica icos icas ismo ismos able ables ible ibles ista istas oso osa osos osas
      amiento amientos imiento imientos
      """, Derivation()
    ),
    (
      """
      ador adora adores adoras ación acion aciones ante antes ancia ancias
      """, Derivation(inner: SuffixTrie([("ic", .last)]))
    ),
    ("logía logías", Derivation(replacement: Array("log".utf8))),
    ("ución ucion uciones", Derivation(replacement: Array("u".utf8))),
    ("encia encias", Derivation(replacement: Array("ente".utf8))),
    (
      "amente",
      Derivation(region: .r1, inner: SuffixTrie([("iv", .behindAt), ("os ic ad", .last)]))
    ),
    ("mente", Derivation(inner: SuffixTrie([("ante able ible", .last)]))),
    ("idad idades", Derivation(inner: SuffixTrie([("abil ic iv", .last)]))),
    ("iva ivo ivas ivos", Derivation(inner: SuffixTrie([("at", .last)]))),
  ])

  /// Goes before an -iv- that has gone.
  let at = SuffixTrie<Void>([("at", ())])

  /// Step 2a: endings of verbs that begin with a y, behind a u.
  let yEndings = SuffixTrie<Void>([
    ("ya ye yan yen yeron yendo yo yó yas yes yais yamos", ())
  ])

  /// Step 2b: the other endings of verbs.
  let verbEndings = SuffixTrie<Ending>([
    ("en es éis emos", .dropsU),
    (
      """
      aría arías aríamos aríais arían ará arás aremos aréis arán aré
      ería erías eríamos eríais erían erá erás eremos eréis erán eré
      iría irías iríamos iríais irían irá irás iremos iréis irán iré
      aba abas ábamos abais aban ía ías íamos íais ían
      ara aras áramos arais aran iera ieras iéramos ierais ieran
      ase ases ásemos aseis asen iese ieses iésemos ieseis iesen
      aste asteis aron iste isteis ieron ió amos imos áis ís an as
      ada adas ado ados ida idas ido idos ando iendo ad ed id ar er ir
      """, .keepsU
    ),
  ])

  /// Step 3: what is left of an ending.
  let residues = SuffixTrie<Ending>([
    ("os a o á í ó", .keepsU),
    ("e é", .dropsU),
  ])
}
