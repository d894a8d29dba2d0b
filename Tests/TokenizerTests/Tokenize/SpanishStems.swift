/// Words of our own choice and their stems, none of them in the vocabulary that Snowball tests with.
///
/// A row is `stem: form form …;`, a line with `#` names what its words are chosen for. The stems
/// are those of snowballstemmer 3.1.1.
enum SpanishStems {
  /// Each form with its stem.
  static let pairs: [(form: String, stem: String)] =
    table.split(separator: "\n").filter { !$0.hasPrefix("#") }
    .flatMap { $0.split(separator: ";") }
    .flatMap { row in
      let words = row.split(separator: " ")
      return words.dropFirst().map { (String($0), String(words[0].dropLast())) }
    }

  private static let table = """
    # Letters and the post
    acus: acuse; adjunt: adjuntándole adjuntábamos; afectisim: afectísimo;
    afectu: afectuosamente; agradec: agradeciéndoselo; apostill: apostillas;
    borrador: borradores; cablegram: cablegrama cablegramas; cart: carteándose cartearse;
    carteabans: cartéabanse; corresponsal: corresponsalía; despid: despidiéndose;
    despidamon: despidámonos; destinatari: destinataria destinatarias; epistolar: epistolares;
    epistolari: epistolario epistolarios; esquel: esquela esquelas;
    estafet: estafeta estafetas; estampill: estampillas; estimadisim: estimadísimo;
    franqu: franquear; franque: franqueo; fraternal: fraternalmente; lacr: lacre lacrado;
    manuscrit: manuscritas; matasell: matasellos; membret: membretes; posdat: posdata posdatas;
    queridis: queridísimos; queridisim: queridísima; relectur: relectura;
    releyendol: releyéndolas; remit: remitir; remitent: remitentes; remitieronl: remitiéronle;
    rog: rogándole; ruegal: ruégales; ruegol: ruégole; salud: saludándole;
    saludemosl: saludémoslos; sobrescrit: sobrescrito; telegraf: telegrafista;
    telegrafi: telegrafiarle telegrafiaron
    # Politics
    agit: agitadoras; amnisti: amnistiados amnistiar; amotin: amotinándose;
    antiimperial: antiimperialista; autocraci: autocracia; autocrat: autócratas;
    bolcheviz: bolchevización bolchevizar; bur: buró; burocrat: burocratismo;
    burocratiz: burocratización; buros: burós; camarad: camaraderías;
    centraliz: centralización centralizador; clandestin: clandestinamente;
    colectiviz: colectivizaciones colectivizado; comisari: comisariado comisariados;
    conciliador: conciliadoramente; consej: consejistas;
    conspir: conspiradoras conspirativamente; contrarrevolu: contrarrevoluciones;
    deport: deportándolos; desamortiz: desamortizaciones; desterr: desterrándola; dum: duma;
    eser: eseristas; espartaqu: espartaquistas; esquirol: esquiroles; esquirolaj: esquirolaje;
    expropi: expropiaciones expropiándoles; federal: federalismos;
    fraccional: fraccionalismo fraccionalistas; guesdist: guesdistas;
    internacional: internacionalistas internacionalismo; kadet: kadetes; kulak: kulak;
    kulaks: kulaks; lassallean: lassalleano; menchev: menchevismo; mencheviqu: menchevique;
    nacionaliz: nacionalizaciones; narodnik: narodnik; octubr: octubrista;
    oportunist: oportunistamente; pequeñoburgues: pequeñoburgués pequeñoburguesa;
    plebiscitari: plebiscitaria; plenipotenciari: plenipotenciario plenipotenciarios;
    popul: populismos; proletariz: proletarización proletarizado;
    propagandist: propagandísticamente; releg: relegación;
    revision: revisionismo revisionistas; sindic: sindicación sindicarse; soviets: soviets;
    sublev: sublevaciones; sublevemon: sublevémonos; ultraizquierd: ultraizquierdista;
    unanim: unanimidades; zarism: zarismo; zarist: zaristas
    # The print shop
    bastardill: bastardilla; cajist: cajistas; compagin: compaginador compaginaban;
    corrig: corrigiéndose corrigiésemos; cosedor: cosedoras; desencuadern: desencuadernado;
    encuadern: encuadernadora encuadernaciones encuadernándola;
    entint: entintar entintado entintábamos; errat: erratas; estereotipi: estereotipia;
    foli: foliado foliadas; folletin: folletín folletines; galer: galerada galeradas;
    galerin: galerín; guillotin: guillotinar; imprentill: imprentilla; imprim: imprimiéndolos;
    imprimatur: imprimátur; imprimierons: imprimiéronse;
    interlin: interlineado interlineaciones; linotip: linotipista linotipistas;
    linotipi: linotipia; maquet: maquetación; minerv: minervista; octavill: octavillas;
    pasquin: pasquín pasquines; plegador: plegadora plegadoras; prolog: prologándolo;
    prologu: prologuista; reedit: reeditándose; reimpresion: reimpresiones; rotat: rotativas;
    tipograf: tipógrafas tipográficamente; tipometr: tipometría; tiraj: tirajes;
    traduc: traducíamos; traductor: traductoras; versalit: versalita versalitas
    # Verbs with pronouns
    ahorc: ahorcándolos; atribuyendosel: atribuyéndosela;
    averigu: averiguándolo averiguándosela; cog: cogiéndolas; colg: colgándolos;
    compr: comprándoselas; construyendol: construyéndola construyéndoles;
    contribuyendos: contribuyéndose; creyendol: creyéndolos; dandosel: dándoselas;
    darnosl: dárnoslos; dec: decírselos; destruyendol: destruyéndolos; dic: diciéndoselo;
    dieronsel: diéronselas; digasel: dígaselo; entreg: entregándosela;
    entregarnosl: entregárnoslas; envi: enviándosela enviárselas; enviadmel: enviádmelo;
    enviaronmel: enviáronmelo; escrib: escribírselas; escribidm: escribidme;
    escribiendonosl: escribiéndonoslo; escribiosel: escribiósele; exig: exigiéndonos;
    fatig: fatigándonos; huyendol: huyéndoles; lament: lamentándolas; leamosl: leámosla;
    leanl: léanlo; leersel: leérselos; leyendosel: leyéndosela; mengu: menguándola;
    neg: negándoselo; oirl: oírlas; olvidandosen: olvidándosenos; oyendol: oyéndola;
    pag: pagándosela; pagarnosl: pagárnoslo; ped: pedírselos; persigu: persiguiéndola;
    pid: pidiéndoselas; promet: prometiéndoselo; proteg: protegiéndonos;
    quejandosen: quejándosenos; riendosel: riéndosela; sigu: siguiéndolas; sirv: sirviéndoles;
    sonr: sonriéndoles; traiganosl: tráiganoslo; trayendosel: trayéndosela;
    vend: vendiéndoselos; vist: vistiéndolos
    # Tenses
    amotin: amotinarían; anduv: anduviésemos anduvisteis; apacigü: apacigüen apacigüe;
    argu: arguyeron arguyendo; argü: argüíamos; averigü: averigüemos averigüéis;
    cayeseis: cayeseis; concluyerais: concluyerais; condujes: condujésemos;
    conspir: conspirábamos conspirarías conspiraréis conspiráramos; constru: construiríais;
    construy: construyáis; construyeseis: construyeseis; creyes: creyésemos; cup: cupiésemos;
    debat: debatiésemos debatiríais debatíais; delinqu: delinquieron delinquiesen;
    dijerais: dijerais; dijes: dijésemos; dilu: diluyeron; disting: distingáis;
    distingu: distinguiré; encarcel: encarceláramos encarcelarían; extingu: extinguíamos;
    fatig: fatiguéis; freisteis: freísteis; fusil: fusilásemos fusilaréis;
    hub: hubiésemos hubieseis; huir: huiríamos huiréis; huy: huyamos; huyes: huyésemos;
    inclu: incluiríais; incluyes: incluyésemos; juzg: juzguéis juzgásemos; leyer: leyéramos;
    leyeseis: leyeseis; oyes: oyésemos; pag: paguemos paguéis pagáramos pagaríais;
    poseyer: poseyeran; proveyeron: proveyeron; pud: pudiéramos; pus: pusisteis;
    quis: quisieseis; redact: redactábamos redactaríamos redactásemos redactéis;
    redactareis: redactareis; redargu: redarguyó; reir: reiréis; rog: roguemos rogaréis;
    santigüem: santigüéme; segu: seguiréis seguiríamos; sigu: siguiésemos;
    siguiereis: siguiereis; sonr: sonreíais; supiereis: supiereis;
    suscrib: suscribiéramos suscribíais suscribirías; tradujes: tradujesen; trajer: trajéramos;
    trajeseis: trajeseis; troc: trocáis; troqu: troquéis; tuv: tuviéramos tuviesen;
    vin: viniéramos vinieseis
    # Derivations
    abat: abatimientos; abjur: abjuracion; ablucion: ablucion; abolicion: abolicionismo;
    abras: abrasivos; aburr: aburrimientos; afabil: afabilidad; aislamient: aislamientos;
    allan: allanamientos; altiv: altivamente; amen: amenamente; amig: amigablemente;
    andanz: andanza andanzas; apolog: apología apologías; apres: apresamientos;
    arbitrari: arbitrariamente; beliger: beligerancia beligerantes; bonanz: bonanzas;
    bondad: bondadosamente; brillant: brillantemente; carit: caritativamente;
    cinic: cínicamente; civic: cívicamente; claudic: claudicacion claudicaciones;
    comedi: comediantes; condolent: condolencias; copi: copiosamente; cronolog: cronologías;
    cualit: cualitativos; dedic: dedicacion; delat: delatadores; delator: delatoras;
    denod: denodadamente; deplor: deplorablemente; deport: deportacion; desist: desistimientos;
    destitu: destitucion; disminu: disminucion; divisibil: divisibilidades; dolenci: dolencias;
    elast: elasticidades; eleg: elegancias; elocu: elocución elocuciones; emisari: emisarios;
    emot: emotividades; esquiv: esquivamente; estim: estimativas; execr: execrablemente;
    facult: facultativamente; farsant: farsantes; filolog: filología filologías;
    forcej: forcejeador; forjador: forjadores forjadoras; furtiv: furtivamente;
    galant: galantemente; gananci: ganancioso; grafolog: grafología grafologías;
    imper: imperativamente; irrefut: irrefutabilidad; lacon: lacónicamente; lasciv: lascividad;
    lenit: lenitivo; litig: litigantes; locucion: locucion; lubric: lubricidad;
    lucrat: lucrativamente; majestu: majestuosamente; maleabil: maleabilidad;
    medit: meditativamente; mendic: mendicidad; mitolog: mitologías; mortand: mortandad;
    naveg: navegabilidad; necrolog: necrología; nociv: nocivamente; opulent: opulencias;
    orfandad: orfandades; osad: osadamente; pacat: pacatamente; pasiv: pasividades;
    plausibl: plausiblemente; ponder: ponderativa; pujant: pujantemente; pujanz: pujanza;
    purgat: purgativo; ratif: ratificacion; rectif: rectificacion; repugn: repugnancias;
    retribu: retribucion; risibl: risiblemente; sustitu: sustituciones; tangibl: tangiblemente;
    tardanz: tardanzas; tedi: tediosamente; tentat: tentativas; trafic: traficantes;
    truculent: truculencia; vaganci: vagancias; vaguedad: vaguedades; vecindad: vecindades;
    vehement: vehementemente vehemencias; vindic: vindicacion vindicaciones
    # Words without their accents
    dariais: dariais; envi: enviandole; escribi: escribiamos; exil: exilió; exilios: exilióse;
    habi: habiamos; lei: leiamos; pagari: pagariamos; recib: recibiendole
    # Plain words
    ahinc: ahínco; argü: argüir; aun: aúnan; aure: áureos; añor: añoranzas añorábamos;
    bruñendol: bruñéndola; buh: búho búhos; cienag: ciénaga ciénagas; cigüeñ: cigüeña cigüeñas;
    cizañer: cizañero; deng: dengue dengues; desagü: desagües; euscar: eúscaro;
    guerr: guerrear guerreábamos; guiñap: guiñapo guiñapos; ibais: íbais; jerigonz: jerigonza;
    leñador: leñador leñadores; lingüist: lingüistas; oiais: oíais; oid: oíd; ois: oís;
    ole: óleos; oyem: óyeme; pingüin: pingüino; pua: púa; puas: púas; rehuy: rehúye rehúyen;
    reng: rengueando; reunans: reúnanse; riñeron: riñeron; sabues: sabuesos; tiñes: tiñésemos;
    vergüenz: vergüenzas; ñandu: ñandúes; ñoñ: ñoña ñoñería
    # Short words
    aya: aya; ayo: ayo; bu: bu; e: é; ea: ea; eh: eh; gue: gue gué; oi: oí; oia: oía; ria: ría
    # Foreign letters, figures, hyphens, apostrophes
    ': '; -: -; -a: -a; -os: -os; 1917: 1917; 1917-1921: 1917-1921; 3.er: 3.er; a-b: a-b;
    anglo-frances: anglo-francesas; coöper: coöperación; d'annunzi: d'annunzio;
    ex-ministr: ex-ministros; façad: façade; franco-aleman: franco-alemán; françois: françois;
    garçon: garçon; krakow: kraków; l'humanit: l'humanité; møller: møller; müll: müller;
    n.º: n.º; naïf: naïf; naïv: naïve; o'higgins: o'higgins;
    obrero-campesin: obrero-campesinos; perquè: perquè;
    ruso-japones: ruso-japonesa ruso-japonesas; social-democrat: social-demócratas;
    straß: straße; teorico-pract: teórico-prácticamente; ß: ß; àmbit: àmbit; être: être;
    über: über; čapek: čapek; łodź: łódź; škod: škoda; žižkov: žižkov; ленин: ленин;
    письма: письма; правда: правда; ἐπιστολή: ἐπιστολή; 書簡: 書簡; 書簡and: 書簡ando; 𝔞𝔟𝔠ad: 𝔞𝔟𝔠ado;
    😀ar: 😀ar
    """
}
