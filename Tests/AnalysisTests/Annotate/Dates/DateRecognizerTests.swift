import Testing

@testable import Analysis

@Suite struct DateRecognizerTests {
  @Test(arguments: [
    ("Nació el 30de septiembre de 1891.", "30de septiembre de 1891", "1891-09-30"),
    ("El lo. de abril de 1904 hubo eclipse.", "lo. de abril de 1904", "1904-04-01"),
    ("Murió el l5 de mayo de l9O4.", "l5 de mayo de l9O4", "1904-05-15"),
    ("Firmada el 3 de novienbre de 1926.", "3 de novienbre de 1926", "1926-11-03"),
    ("VALENCIA, 4 DE MARZO DE 1911", "4 DE MARZO DE 1911", "1911-03-04"),
    ("Llegó el 1.º de setiembre de 1910.", "1.º de setiembre de 1910", "1910-09-01"),
    (
      "El treinta y uno de enero de mil novecientos diez nevó.",
      "treinta y uno de enero de mil novecientos diez", "1910-01-31"
    ),
    ("El diez y seis de junio de 1808 salieron.", "diez y seis de junio de 1808", "1808-06-16"),
    ("Se vieron el 3 de\nmayo de\n1910 en Turín.", "3 de mayo de 1910", "1910-05-03"),
    ("Sellos: 27. XII. 22 y 1922-2de marzo", "27. XII. 22", "1922-12-27"),
    (
      "Fue el 25 de octubre de 1917 (calendario juliano).",
      "25 de octubre de 1917 (calendario juliano)", "1917-11-07"
    ),
    (
      "Volvió el 7 de noviembre (25 de octubre) de 1917.",
      "7 de noviembre (25 de octubre) de 1917", "1917-11-07"
    ),
    (
      "Se casó el 26 de diciembre de 1899 (7 de enero de 1900).",
      "26 de diciembre de 1899 (7 de enero de 1900)", "1900-01-07"
    ),
    (
      "La gira de octubre-noviembre de 1913 fracasó.", "octubre-noviembre de 1913",
      "1913-10/1913-11"
    ),
    (
      "Del 28 de diciembre al 3 de enero de 1921 no hubo correo.",
      "Del 28 de diciembre al 3 de enero de 1921", "1920-12-28/1921-01-03"
    ),
    (
      "Trabajó de diciembre de 1908 a febrero.", "de diciembre de 1908 a febrero", "1908-12/1909-02"
    ),
    ("Lo vio en 1905 y 1917.", "1905 y 1917", "{1905,1917}"),
    ("Lo leyó en el otoño de 1902.", "otoño de 1902", "1902-23"),
    ("Es de la década de los treinta.", "década de los treinta", "193X"),
    ("Vivió en los siglos XVIII y XIX.", "siglos XVIII y XIX", "{17XX,18XX}"),
    (
      "Lo firmó a los cinco días del mes de marzo del año de gracia de 1823.",
      "cinco días del mes de marzo del año de gracia de 1823", "1823-03-05"
    ),
    ("Burgos, 5 de 8bre. de 1823", "5 de 8bre. de 1823", "1823-10-05"),
    ("Se fundó en MDCCCXCVIII, con poco.", "MDCCCXCVIII", "1898"),
    ("Llegó el 5 de 0ctubre de 1921.", "5 de 0ctubre de 1921", "1921-10-05"),
    ("Llegó el 5 de Lebrero de 1921.", "5 de Lebrero de 1921", "1921-02-05"),
    ("Era el verano del año de 18..., y llovía.", "verano del año de 18...", "18XX-22"),
    ("Era en 185*, y llovía.", "185*", "185X"),
    ("Londres, 27 de marzo de 185.... Querido Pedro:", "27 de marzo de 185....", "185X-03-27"),
    (
      "Fue el año de mil seiscientos y cincuenta y dos.",
      "año de mil seiscientos y cincuenta y dos", "1652"
    ),
    ("Riga, [14] de junio de 1908", "[14] de junio de 1908", "1908-06-14?"),
    (
      "Fue el 25 de octubre (7 de noviembre según el nuevo calendario) de 1917.",
      "25 de octubre (7 de noviembre según el nuevo calendario) de 1917", "1917-11-07"
    ),
    ("El 27 del mismo abril murió.", "27 del mismo abril", "XXXX-04-27"),
    ("En verano escribió poco.", "verano", "XXXX-22"),
    ("El l.º de mayo de 1920 llovió.", "l.º de mayo de 1920", "1920-05-01"),
    ("El l° de mayo de 1920 llovió.", "l° de mayo de 1920", "1920-05-01"),
    ("El l de mayo de 1920 llovió.", "l de mayo de 1920", "1920-05-01"),
    ("Al cabildo: 1922, diciembre, 25. Riga.", "1922, diciembre, 25", "1922-12-25"),
    ("Se fundó en 1.917, con poco.", "1.917", "1917"),
    ("Desde el mismo mes de septiembre no cobra.", "septiembre", "XXXX-09"),
  ])
  func `Reads a date however it is written`(text: String, surface: String, value: String) throws {
    let first = try #require(DateExamples.dates(in: text).first)
    #expect(first.surface == surface)
    #expect(first.date.value?.description == value)
  }

  @Test(arguments: [
    "Véase el tomo 45, pág. 1905, núm. 1917.",
    "Vendió 1.000 cartas, 1920 rublos y 1500 ejemplares.",
    "A las 13.30 horas, y a las 5 de la tarde.",
    "El artículo 58 y el inciso 3 de la ley 1912.",
    "Escriba a abril1917@correo.es o a http://sitio.ru/1917/05/25.html.",
    "El XIII Congreso duró mucho.",
    "La revolución de octubre y las Ediciones Octubre.",
    "Vive en la calle 25 de mayo, cerca de la plaza Dos de Mayo.",
    "Hoy en día nadie va a pie, y hoy por hoy ha sido así.",
    "Así es hoy la vida de todos.",
    "Tanto hoy como ayer mandan los mismos; ni ayer ni mañana será distinto.",
    "El domingo de Ramos salió poca gente.",
    "La ley 12/1918 y el decreto 1918/3; habitación 1905.",
    "Aumentó en 1.500 y bajó en 1.917 casos, de 1.500 a 2.000.",
    "De 5 a 10 minutos; entre 20 y 30 hombres; 8/1.5 y 0.8/15.",
    "Julio Ruiz y don Abril hablaron con Julio.",
    "Por el mar y por los mil quinientos hombres.",
    "Hizo su agosto; lo vio desde el mar.",
    "Por la mañana y a la mañana de cada día.",
    "La primavera de la vida y las vacaciones de verano.",
    "Tiene diez y ocho años y vio a los diez y nueve.",
    "Escrita el año 41 de la Libertad y 20 de su edad.",
    "Llegaron entre dos mil, tres mil y cuatro mil, y pagó a dos mil.",
    "La casó antes de los 20. Pasaba de los 30, y no lo parecía.",
    "Cargaba con mis años treinta.",
    "S. S. I. el obispo leía el Siglo XIX.",
    "La revolución de febrero y la de octubre.",
    "El batallón 1º de Mayo y los 3/4 de la población; el 3/4 del total.",
    "En invierno se cierra y en verano se abre.",
    "Vino a los veinte años.",
  ])
  func `Leaves alone what only looks like a date`(text: String) {
    #expect(DateExamples.dates(in: text).map(\.surface) == [])
  }

  @Test func `A year of two figures is of the century of the source`() {
    let old = DateExamples.dates(in: "Lima, 3 de mayo de 1888. Salió el 4 de junio del 89.")
    #expect(old.last?.date.value?.description == "1889-06-04")
    let new = DateExamples.dates(
      in: "Lima, 3 de mayo de 1921. Salió el 4 de junio del 22. París, 1975.")
    #expect(new.map { $0.date.value?.description } == ["1921-05-03", "1922-06-04", "1975"])
  }

  @Test func `A year without its thousand is near the years of the source, or is as it is written`()
  {
    let near = DateExamples.dates(in: "Puebla, 7 de mayo de 1863. Recordó el 5 de mayo de 862.")
    #expect(near.last?.date.value?.description == "1862-05-05")
    let far = DateExamples.dates(in: "Puebla, 7 de mayo de 1863. El califa murió en el año 919.")
    #expect(far.last?.date.value?.description == "0919")
  }

  @Test(arguments: [
    ("de este año", DateRelation(origin: .speech, step: .units(.year, 0))),
    ("del año pasado", DateRelation(origin: .speech, step: .units(.year, -1))),
    ("del año que viene", DateRelation(origin: .speech, step: .units(.year, 1))),
    ("del año siguiente", DateRelation(origin: .story, step: .units(.year, 1))),
  ])
  func `A month may say which year is meant`(words: String, year: DateRelation) {
    let dates = DateExamples.dates(in: "Fue el 5 de mayo \(words), de noche.")
    #expect(dates.first?.surface == "5 de mayo")
    #expect(dates.first?.date.yearOf == year)
  }

  @Test(arguments: [
    ("a principios de mayo de 1920", DatePortion.start), ("a mediados de mayo de 1920", .middle),
    ("en la segunda mitad de 1920", .end), ("hacia mayo de 1920", nil),
  ])
  func `The part of a time is told`(text: String, portion: DatePortion?) {
    #expect(DateExamples.dates(in: "Fue \(text).").map(\.date.portion) == [portion])
  }

  @Test func `A date says which rule told it and what it read`() throws {
    let date = try #require(DateExamples.dates(in: "Del lunes 5 al 8 de mayo del 20.").first?.date)
    #expect(date.rule == "de-a")
    #expect(
      date.parts == [
        DatePart(rule: "day", year: nil, shortYear: 20, month: 5, day: 5, weekday: 1),
        DatePart(
          rule: "day-month-short-year", year: nil, shortYear: 20, month: 5, day: 8, weekday: nil),
      ])
  }

  @Test func `Both names of a day are kept, and a pair that does not fit is warned of`() {
    let fit = DateExamples.dates(in: "Petrogrado, 25 de octubre (7 de noviembre) de 1917")
    #expect(fit.map(\.date.julian?.description) == ["1917-10-25"])
    #expect(fit.map(\.date.warning) == [nil])
    let unfit = DateExamples.dates(in: "Petrogrado, 25 de octubre (8 de noviembre) de 1917")
    #expect(unfit.map(\.date.value?.description) == ["1917-11-08"])
    #expect(unfit.map(\.date.warning) == [.calendarsDisagree])
    let century = DateExamples.dates(in: "Kazán, 11(24) de marzo de 1897")
    #expect(century.map(\.date.warning) == [.calendarsDisagree])
    let year = DateExamples.dates(in: "Tula, 20 de diciembre de 1911 (2 de enero)")
    #expect(year.map(\.date.value?.description) == ["1912-01-02"])
    #expect(year.map(\.date.julian?.description) == ["1911-12-20"])
    #expect(year.map(\.date.warning) == [nil])
  }

  @Test func `The day of the week is checked`() {
    #expect(DateExamples.dates(in: "El martes 9 de mayo de 1922.").map(\.date.warning) == [nil])
    #expect(
      DateExamples.dates(in: "El lunes 9 de mayo de 1922.").map(\.date.warning)
        == [.weekdayDisagrees])
    #expect(DateExamples.dates(in: "El lunes 9 de mayo de 1922.").map(\.date.weekday) == [1])
  }

  @Test(arguments: [
    ("Fue el 31 de abril de 1920.", "31 de abril de 1920", "1920-04"),
    ("Fue el 30 de febrero.", "30 de febrero", "XXXX-02"),
    ("Fue el 29/2/1923.", "29/2/1923", "1923-02"),
    ("Tula, 3 de mayo de 1921. Fue el 29/2/23.", "29/2/23", "1923-02"),
    ("Sellada 31-IV-1921.", "31-IV-1921", "1921-04"),
  ])
  func `A day that its month does not have leaves the month, and is warned of`(
    text: String, surface: String, value: String
  ) {
    let last = DateExamples.dates(in: text).last
    #expect(last?.surface == surface)
    #expect(last?.date.value?.description == value)
    #expect(last?.date.warning == .noSuchDay)
  }

  @Test(arguments: ["Hoy he recibido tu carta.", "Hoy mismo salgo.", "Salió hoy para Riga."])
  func `A day that is called today is the day of writing`(text: String) {
    let dates = DateExamples.dates(in: text)
    #expect(
      dates.map(\.date.relation) == [DateRelation(origin: .speech, step: .units(.day, 0))])
  }

  @Test(arguments: [
    "Ayer", "el lunes pasado", "al día siguiente", "ese mismo año", "dos días después",
    "hace tres semanas", "la semana próxima", "dentro de un mes", "anteayer",
  ])
  func `What hangs on its place has no value of its own`(words: String) {
    let dates = DateExamples.dates(in: "Salió \(words).")
    #expect(dates.map(\.surface) == [words])
    #expect(dates.map(\.date.type) == [.relative])
    #expect(dates.map(\.date.value) == [nil])
  }

  @Test(arguments: [
    ("12 de mayo de 1920", DateType.day), ("mayo de 1920", .month), ("en 1920", .year),
    ("del 2 al 7 de mayo de 1920", .range), ("3 y 4 de mayo de 1920", .list),
    ("años veinte", .decade), ("siglo XIX", .century), ("verano de 1920", .season),
    ("12 de mayo", .partial), ("desde mayo", .partial),
  ])
  func `Every value has its type`(text: String, type: DateType) {
    #expect(DateExamples.dates(in: "Fue \(text).").map(\.date.type) == [type])
  }

  @Test func `A recogniser reads one source after another`() {
    let texts = ["El 3 de mayo de 1905.", "Nada.", "En 1917."]
    #expect(texts.map { DateExamples.dates(in: $0).count } == [1, 0, 1])
  }
}
