import Testing

@testable import Analysis

@Suite struct SpanishSyllablesTests {
  /// Words with their syllables parted, as the spelling has them.
  private static let words = """
    la pan sol mar luz rey hoy muy y hay ley voy buey miau guion fue dio vio fiel bien pie que quien
    ca-sa car-ta me-sa li-bro tre-nes ma-no ca-mi-no ca-ma-ra-da par-ti-do co-mi-té cen-tral
    re-vo-lu-ción na-ción cons-ti-tu-ción re-vo-lu-cio-na-rio so-cia-lis-ta co-mu-nis-ta o-bre-ro
    cam-pe-si-no sol-da-do ge-ne-ral go-bier-no mi-nis-tro em-ba-ja-da pe-rió-di-co no-ti-cia
    dí-a tí-o ba-hí-a o-í-do le-í-do pa-ís ra-íz ma-íz ba-úl re-ír son-re-ír ca-í-a cre-í-a-mos
    o-í-ais rí-e grú-a pú-a bú-ho re-hú-sa pro-hí-be a-hí ve-hí-cu-lo mo-hí-no ve-ní-a sa-bí-a
    cons-truí je-suí-ti-co cuí-da-te
    te-a-tro po-e-ta hé-ro-e a-é-re-o o-cé-a-no a-ho-ra al-co-hol co-he-te re-hén ve-he-men-te
    ca-o-ba le-er cre-er co-o-pe-rar zo-o-ló-gi-co ma-es-tro pe-or re-al le-al ca-er tra-er
    prohi-bir ca-ca-hue-te al-de-hue-la vi-hue-la a-hue-car chi-hua-hua
    gue-rra gui-ta-rra guar-da a-gua pin-güi-no ver-güen-za a-ve-ri-güe an-ti-güe-dad ar-güir
    que-so qui-tar e-qui-po es-qui-na quó-rum qui-nien-tos cual-quie-ra se-guir si-guien-te
    ai-re rei-no boi-na au-to deu-da cau-sa eu-ro-pa hue-vo hier-ba cui-da-do rui-na viu-da ciu-dad
    triun-fo in-te-rior su-pe-rior vio-len-to gra-cio-so es-tu-diáis a-ve-ri-guáis lim-piáis
    a-pre-ciáis pa-ra-guay u-ru-guay pa-ra-noi-a
    ma-yo le-yes re-yes a-yer ya yo ye-ma o-ye cons-tru-yó su-yo jo-ya ra-yo
    llu-via ca-lle gue-rri-lla pe-rro ca-rro chi-co mu-cho o-cho
    trans-por-te ins-tan-te obs-tá-cu-lo cons-cien-cia pers-pec-ti-va abs-trac-to
    rá-pi-da-men-te fá-cil-men-te ú-ni-ca-men-te mur-cié-la-go es-drú-ju-lo
    chi-i-ta du-un-vi-ra-to
    le-nin trots-ky sta-lin bu-ja-rin zi-nó-viev ká-me-nev krúps-kai-a mos-cú o-de-sa pe-tro-gra-do
    nie-ve sr. dr. d. ñan-dú a-ño ni-ño es-pa-ña pe-que-ño
    diez on-ce do-ce trein-ta vein-te sie-te nue-ve
    """.split { $0 == " " || $0 == "\n" }.map(String.init)

  @Test func `There are 200 words and more`() {
    #expect(Set(Self.words).count >= 200)
  }

  @Test(arguments: words)
  func `A word has as many syllables as its spelling`(_ parted: String) {
    let syllables = parted.split(separator: "-")
    #expect(SpanishSyllables.count(in: syllables.joined()) == syllables.count)
  }

  @Test func `Whatever has no vowel is one syllable`() {
    for word in ["", "b", "sr.", "москва"] { #expect(SpanishSyllables.count(in: word) == 1) }
  }

  @Test func `A hyphen parts syllables`() {
    #expect(SpanishSyllables.count(in: "ruso-ibérico") == 6)
  }
}
