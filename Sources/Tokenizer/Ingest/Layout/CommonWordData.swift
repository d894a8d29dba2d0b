// swift-format-ignore-file
// Written by .ci/embed. Change the data files, not this one, and run it again.

/// The texts of data files, letter by letter.
enum CommonWordData {
  /// `common-words.txt`
  static let commonWords = ####"""
# Common words, for one question: is a hyphen at a line's end the word's own?
# Source: our own list of nouns, adjectives and verbs with their commonest forms. Licence: MIT.
# Format: words in lower case, in the order of their bytes, parted by white space.
abandona abandonaba abandonaban abandonada abandonadas abandonado abandonados abandonamos
abandonan abandonando abandonar abandonaremos abandonaron abandonarse abandonará abandonarán
abandonaría abandonarían abandonábamos abandonó abierta abiertamente abiertas abierto abiertos
abogado abogados abraza abrazaba abrazaban abrazada abrazadas abrazado abrazados abrazamos
abrazan abrazando abrazar abrazaremos abrazaron abrazarse abrazará abrazarán abrazaría
abrazarían abrazo abrazos abrazábamos abrazó abril absoluta absolutamente absolutas absoluto
absolutos absurda absurdamente absurdas absurdo absurdos abuelo abuelos acaba acababa acababan
acabada acabadas acabado acabados acabamos acaban acabando acabar acabaremos acabaron acabarse
acabará acabarán acabaría acabarían acabábamos acabó académica académicamente académicas
académico académicos acciones acción aceite aceites acepta aceptaba aceptaban aceptada aceptadas
aceptado aceptados aceptamos aceptan aceptando aceptar aceptaremos aceptaron aceptarse aceptará
aceptarán aceptaría aceptarían aceptábamos aceptó acera aceras acerca acercaba acercaban
acercada acercadas acercado acercados acercamos acercan acercando acercar acercaremos acercaron
acercarse acercará acercarán acercaría acercarían acercábamos acercó acero aceros acompaña
acompañaba acompañaban acompañada acompañadas acompañado acompañados acompañamos acompañan
acompañando acompañar acompañaremos acompañaron acompañarse acompañará acompañarán acompañaría
acompañarían acompañábamos acompañó acontecimiento acontecimientos acostaba acostaban acostada
acostadas acostado acostados acostamos acostando acostar acostaremos acostaron acostará
acostarán acostaría acostarían acostábamos acostó actitud actitudes activa activamente activas
actividad actividades activo activos acto actos actuaba actuaban actuada actuadas actuado
actuados actual actuales actualmente actuamos actuando actuar actuaremos actuaron actuará
actuarán actuaría actuarían actuábamos actuó acuerdo acuerdos acusa acusaba acusaban acusaciones
acusación acusada acusadas acusado acusados acusamos acusan acusando acusar acusaremos acusaron
acusarse acusará acusarán acusaría acusarían acusábamos acusó adelante además administraciones
administración admira admiraba admiraban admiraciones admiración admirada admiradas admirado
admirados admiramos admiran admirando admirar admiraremos admiraron admirarse admirará admirarán
admiraría admirarían admirábamos admiró adonde adopta adoptaba adoptaban adoptada adoptadas
adoptado adoptados adoptamos adoptan adoptando adoptar adoptaremos adoptaron adoptarse adoptará
adoptarán adoptaría adoptarían adoptábamos adoptó aduana aduanas adversario adversarios
advertencia advertencias afecto afectos afirma afirmaba afirmaban afirmada afirmadas afirmado
afirmados afirmamos afirman afirmando afirmar afirmaremos afirmaron afirmarse afirmará afirmarán
afirmaría afirmarían afirmábamos afirmó afortunadamente agente agentes agita agitaba agitaban
agitaciones agitación agitada agitadas agitado agitados agitamos agitan agitando agitar
agitaremos agitaron agitarse agitará agitarán agitaría agitarían agitábamos agitó agosto
agradable agradablemente agradables agradecemos agradecer agradeceremos agradecerá agradecerán
agradecería agradecerían agradecida agradecidas agradecido agradecidos agradecía agradecíamos
agradecían agraria agrariamente agrarias agrario agrarios agricultor agricultores agricultura
agriculturas agrícola agrícolamente agrícolas aguanta aguantaba aguantaban aguantada aguantadas
aguantado aguantados aguantamos aguantan aguantando aguantar aguantaremos aguantaron aguantarse
aguantará aguantarán aguantaría aguantarían aguantábamos aguantó ahora ahorra ahorraba ahorraban
ahorrada ahorradas ahorrado ahorrados ahorramos ahorran ahorrando ahorrar ahorraremos ahorraron
ahorrarse ahorrará ahorrarán ahorraría ahorrarían ahorrábamos ahorró aire aires alcalde alcaldes
alcanza alcanzaba alcanzaban alcanzada alcanzadas alcanzado alcanzados alcanzamos alcanzan
alcanzando alcanzar alcanzaremos alcanzaron alcanzarse alcanzará alcanzarán alcanzaría
alcanzarían alcanzábamos alcanzó aldea aldeas alegre alegremente alegres alegría alegrías aleja
alejaba alejaban alejada alejadas alejado alejados alejamos alejan alejando alejar alejaremos
alejaron alejarse alejará alejarán alejaría alejarían alejábamos alejó alemana alemanas alemanes
alemán alemánmente alguien alguna algunas alguno algunos algún aliado aliados alianza alianzas
alimento alimentos alma almacenes almacén almas almorzaba almorzaban almorzada almorzadas
almorzado almorzados almorzamos almorzando almorzar almorzaremos almorzaron almorzará almorzarán
almorzaría almorzarían almorzábamos almorzó alquila alquilaba alquilaban alquilada alquiladas
alquilado alquilados alquilamos alquilan alquilando alquilar alquilaremos alquilaron alquilarse
alquilará alquilarán alquilaría alquilarían alquilábamos alquiló alrededor alta altamente altas
alto altos altura alturas alumno alumnos amaba amaban amable amablemente amables amada amadas
amado amados amamos aman amando amanecer amaneceres amar amaremos amarga amargamente amargas
amargo amargos amaron amarse amará amarán amaría amarían ambiente ambientes amenaza amenazaba
amenazaban amenazada amenazadas amenazado amenazados amenazamos amenazan amenazando amenazar
amenazaremos amenazaron amenazarse amenazará amenazarán amenazaría amenazarían amenazas
amenazábamos amenazó americana americanamente americanas americano americanos amigo amigos
amistad amistades amor amores amplia ampliamente amplias amplio amplios amábamos anarquismo
anarquista anarquistas ancha anchamente anchas ancho anchos anciano ancianos andaba andaban
andada andadas andado andados andamos andando andar andaremos andará andarán andaría andarían
andábamos angloamericano angustia angustias animal animales anoche antaño anteayer antemano
antepasado antepasados anterior anteriores anteriormente antes anticuada anticuadamente
anticuadas anticuado anticuados anticuario antifaz antigua antiguamente antiguas antiguo
antiguos antigüedad antigüedades antipática antipáticamente antipáticas antipático antipáticos
antirreligiosa antirreligiosamente antirreligiosas antirreligioso antirreligiosos antisemita
antisemitismo antojo anuncia anunciaba anunciaban anunciada anunciadas anunciado anunciados
anunciamos anuncian anunciando anunciar anunciaremos anunciaron anunciarse anunciará anunciarán
anunciaría anunciarían anuncio anuncios anunciábamos anunció análisis apaga apagaba apagaban
apagada apagadas apagado apagados apagamos apagan apagando apagar apagaremos apagaron apagarse
apagará apagarán apagaría apagarían apagábamos apagó aparato aparatos aparecemos aparecer
apareceremos aparecerá aparecerán aparecería aparecerían aparecida aparecidas aparecido
aparecidos aparecía aparecíamos aparecían apartamento apartamentos aparte apellido apellidos
apenas aplicaciones aplicación aposento aposentos apoya apoyaba apoyaban apoyada apoyadas
apoyado apoyados apoyamos apoyan apoyando apoyar apoyaremos apoyaron apoyarse apoyará apoyarán
apoyaría apoyarían apoyo apoyos apoyábamos apoyó aprende aprendemos aprenden aprender
aprenderemos aprenderse aprenderá aprenderán aprendería aprenderían aprendida aprendidas
aprendido aprendidos aprendiendo aprendieron aprendió aprendía aprendíamos aprendían aprobaba
aprobaban aprobaciones aprobación aprobada aprobadas aprobado aprobados aprobamos aprobando
aprobar aprobaremos aprobaron aprobará aprobarán aprobaría aprobarían aprobábamos aprobó
aprovecha aprovechaba aprovechaban aprovechada aprovechadas aprovechado aprovechados
aprovechamos aprovechan aprovechando aprovechar aprovecharemos aprovecharon aprovecharse
aprovechará aprovecharán aprovecharía aprovecharían aprovechábamos aprovechó aquella aquellas
aquello aquellos archivo archivos argumento argumentos arma armario armarios armas arquitecto
arquitectos arranca arrancaba arrancaban arrancada arrancadas arrancado arrancados arrancamos
arrancan arrancando arrancar arrancaremos arrancaron arrancarse arrancará arrancarán arrancaría
arrancarían arrancábamos arrancó arrastra arrastraba arrastraban arrastrada arrastradas
arrastrado arrastrados arrastramos arrastran arrastrando arrastrar arrastraremos arrastraron
arrastrarse arrastrará arrastrarán arrastraría arrastrarían arrastrábamos arrastró arregla
arreglaba arreglaban arreglada arregladas arreglado arreglados arreglamos arreglan arreglando
arreglar arreglaremos arreglaron arreglarse arreglará arreglarán arreglaría arreglarían
arreglábamos arregló arresta arrestaba arrestaban arrestada arrestadas arrestado arrestados
arrestamos arrestan arrestando arrestar arrestaremos arrestaron arrestarse arrestará arrestarán
arrestaría arrestarían arresto arrestos arrestábamos arrestó arroja arrojaba arrojaban arrojada
arrojadas arrojado arrojados arrojamos arrojan arrojando arrojar arrojaremos arrojaron arrojarse
arrojará arrojarán arrojaría arrojarían arrojábamos arrojó arte artes artista artistas artículo
artículos artística artísticamente artísticas artístico artísticos asamblea asambleas ascenso
ascensos asegura aseguraba aseguraban asegurada aseguradas asegurado asegurados aseguramos
aseguran asegurando asegurar aseguraremos aseguraron asegurarse asegurará asegurarán aseguraría
asegurarían asegurábamos aseguró asesina asesinaba asesinaban asesinada asesinadas asesinado
asesinados asesinamos asesinan asesinando asesinar asesinaremos asesinaron asesinarse asesinará
asesinarán asesinaría asesinarían asesinato asesinatos asesino asesinos asesinábamos asesinó
asiento asientos asimismo asiste asisten asistida asistidas asistido asistidos asistiendo
asistieron asistimos asistir asistiremos asistirse asistirá asistirán asistiría asistirían
asistió asistía asistíamos asistían asociaciones asociación asombrosa asombrosamente asombrosas
asombroso asombrosos aspecto aspectos asunto asuntos ataca atacaba atacaban atacada atacadas
atacado atacados atacamos atacan atacando atacar atacaremos atacaron atacarse atacará atacarán
atacaría atacarían atacábamos atacó ataque ataques atenciones atención atendemos atender
atenderemos atenderá atenderán atendería atenderían atendida atendidas atendido atendidos
atendía atendíamos atendían atravesaba atravesaban atravesada atravesadas atravesado atravesados
atravesamos atravesando atravesar atravesaremos atravesaron atravesará atravesarán atravesaría
atravesarían atravesábamos atravesó atribuir atroces atroz atrozmente aumenta aumentaba
aumentaban aumentada aumentadas aumentado aumentados aumentamos aumentan aumentando aumentar
aumentaremos aumentaron aumentarse aumentará aumentarán aumentaría aumentarían aumento aumentos
aumentábamos aumentó aunque ausencia ausencias autobiografía autobús automóvil automóviles autor
autores autoridad autoridades autoriza autorizaba autorizaban autorizada autorizadas autorizado
autorizados autorizamos autorizan autorizando autorizar autorizaremos autorizaron autorizarse
autorizará autorizarán autorizaría autorizarían autorizábamos autorizó auténtica auténticamente
auténticas auténtico auténticos autónoma autónomamente autónomas autónomo autónomos avanza
avanzaba avanzaban avanzada avanzadas avanzado avanzados avanzamos avanzan avanzando avanzar
avanzaremos avanzaron avanzarse avanzará avanzarán avanzaría avanzarían avanzábamos avanzó
aventura aventuras aviones avisa avisaba avisaban avisada avisadas avisado avisados avisamos
avisan avisando avisar avisaremos avisaron avisarse avisará avisarán avisaría avisarían
avisábamos avisó avión ayer ayuda ayudaba ayudaban ayudada ayudadas ayudado ayudados ayudamos
ayudan ayudando ayudar ayudaremos ayudaron ayudarse ayudará ayudarán ayudaría ayudarían ayudas
ayudábamos ayudó ayuntamiento ayuntamientos baila bailaba bailaban bailada bailadas bailado
bailados bailamos bailan bailando bailar bailaremos bailaron bailarse bailará bailarán bailaría
bailarían bailábamos bailó baja bajaba bajaban bajada bajadas bajado bajados bajamos bajan
bajando bajar bajaremos bajaron bajarse bajará bajarán bajaría bajarían bajo bajábamos bajó
balcones balcón banco bancos bandera banderas barata baratamente baratas barato baratos barco
barcos barrio barrios base bases basta bastaba bastaban bastada bastadas bastado bastados
bastamos bastan bastando bastante bastar bastaremos bastaron bastarse bastará bastarán bastaría
bastarían bastábamos bastó batalla batallas batallones batallón bella bellamente bellas belleza
bellezas bello bellos besa besaba besaban besada besadas besado besados besamos besan besando
besar besaremos besaron besarse besará besarán besaría besarían besábamos besó biblioteca
bibliotecas bicicleta bicicletas billete billetes biografía blanca blancamente blancas blanco
blancos boda bodas bolchevique bolcheviques bolchevismo bolsillo bolsillos bombardeo bombardeos
bonita bonitamente bonitas bonito bonitos borra borraba borraban borrada borradas borrado
borrados borramos borran borrando borrar borraremos borraron borrarse borrará borrarán borraría
borrarían borrábamos borró bosque bosques brazo brazos breve brevemente breves brigada brigadas
brillante brillantemente brillantes británica británicamente británicas británico británicos
buena buenamente buenas bueno buenos burguesa burguesamente burguesas burgueses burguesía
burguesías burgués burocracia burocracias busca buscaba buscaban buscada buscadas buscado
buscados buscamos buscan buscando buscar buscaremos buscaron buscarse buscará buscarán buscaría
buscarían buscábamos buscó caballo caballos cabeza cabezas cada cadáver cadáveres café cafés
caliente calientemente calientes calle calles cama camarada camaradas camas cambia cambiaba
cambiaban cambiada cambiadas cambiado cambiados cambiamos cambian cambiando cambiar cambiaremos
cambiaron cambiarse cambiará cambiarán cambiaría cambiarían cambiábamos cambió camina caminaba
caminaban caminada caminadas caminado caminados caminamos caminan caminando caminar caminaremos
caminaron caminarse caminará caminarán caminaría caminarían camino caminos caminábamos caminó
camisa camisas campaña campañas campesino campesinos campo campos canciones canción candidato
candidatos cansa cansaba cansaban cansada cansadas cansado cansados cansamos cansan cansando
cansar cansaremos cansaron cansarse cansará cansarán cansaría cansarían cansábamos cansó canta
cantaba cantaban cantada cantadas cantado cantados cantamos cantan cantando cantar cantaremos
cantaron cantarse cantará cantarán cantaría cantarían cantidad cantidades cantábamos cantó
capaces capacidad capacidades capaz capazmente capital capitales capitalismo capitalismos
capitalista capitalistas capítulo capítulos cara caracteres caracteriza caracterizaba
caracterizaban caracterizada caracterizadas caracterizado caracterizados caracterizamos
caracterizan caracterizando caracterizar caracterizaremos caracterizaron caracterizarse
caracterizará caracterizarán caracterizaría caracterizarían caracterizábamos caracterizó
caramente caras cargo cargos caro caros carretera carreteras carruaje carruajes carta cartas
cartero carteros carácter casa casaba casaban casada casadas casado casados casamos casan
casando casar casaremos casaron casarse casará casarán casaría casarían casas casi casábamos
casó catedral catedrales católica católicamente católicas católico católicos causa causas caída
caídas celebra celebraba celebraban celebraciones celebración celebrada celebradas celebrado
celebrados celebramos celebran celebrando celebrar celebraremos celebraron celebrarse celebrará
celebrarán celebraría celebrarían celebrábamos celebró cementerio cementerios cena cenaba
cenaban cenada cenadas cenado cenados cenamos cenan cenando cenar cenaremos cenaron cenarse
cenará cenarán cenaría cenarían censura censuras central centrales centralmente centro centros
centímetro centímetros cenábamos cenó cerca cercana cercanamente cercanas cercano cercanos
cereal cereales ceremonia ceremonias cerraba cerraban cerrada cerradas cerrado cerrados cerramos
cerrando cerrar cerraremos cerraron cerrará cerrarán cerraría cerrarían cerrábamos cerró certeza
certezas cesa cesaba cesaban cesada cesadas cesado cesados cesamos cesan cesando cesar cesaremos
cesaron cesarse cesará cesarán cesaría cesarían cesábamos cesó ciencia ciencias científica
científicamente científicas científico científicos cierta ciertamente ciertas cierto ciertos
cigarrillo cigarrillos cinco cincuenta cita citaba citaban citada citadas citado citados citamos
citan citando citar citaremos citaron citarse citará citarán citaría citarían citábamos citó
ciudad ciudadano ciudadanos ciudades civil civiles civilmente clara claramente claras claro
claros clase clases clásica clásicamente clásicas clásico clásicos cobra cobraba cobraban
cobrada cobradas cobrado cobrados cobramos cobran cobrando cobrar cobraremos cobraron cobrarse
cobrará cobrarán cobraría cobrarían cobrábamos cobró coche coches coexistencia colecciones
colección colectiva colectivamente colectivas colectivo colectivos colega colegas coloca
colocaba colocaban colocada colocadas colocado colocados colocamos colocan colocando colocar
colocaremos colocaron colocarse colocará colocarán colocaría colocarían colocábamos colocó
colonial coloniales colonialmente comandante comandantes combate combaten combates combatida
combatidas combatido combatidos combatiendo combatieron combatimos combatir combatiremos
combatirse combatirá combatirán combatiría combatirían combatió combatía combatíamos combatían
come comemos comen comentario comentarios comenzaba comenzaban comenzada comenzadas comenzado
comenzados comenzamos comenzando comenzar comenzaremos comenzaron comenzará comenzarán
comenzaría comenzarían comenzábamos comenzó comer comercio comercios comeremos comerse comerá
comerán comería comerían comida comidas comido comidos comiendo comienzo comienzos comieron
comisario comisarios comisiones comisión comité comités comió compara comparaba comparaban
comparaciones comparación comparada comparadas comparado comparados comparamos comparan
comparando comparar compararemos compararon compararse comparará compararán compararía
compararían comparte comparten compartida compartidas compartido compartidos compartiendo
compartieron compartimos compartir compartiremos compartirse compartirá compartirán compartiría
compartirían compartió compartía compartíamos compartían comparábamos comparó compañero
compañeros compañía compañías competencia competencias complacemos complacer complaceremos
complacerá complacerán complacería complacerían complacida complacidas complacido complacidos
complacía complacíamos complacían compleja complejamente complejas complejo complejos completa
completaba completaban completada completadas completado completados completamente completamos
completan completando completar completaremos completaron completarse completará completarán
completaría completarían completas completo completos completábamos completó complicidad
complicidades composiciones composición compra compraba compraban comprada compradas comprado
comprados compramos compran comprando comprar compraremos compraron comprarse comprará comprarán
compraría comprarían comprende comprendemos comprenden comprender comprenderemos comprenderse
comprenderá comprenderán comprendería comprenderían comprendida comprendidas comprendido
comprendidos comprendiendo comprendieron comprendió comprendía comprendíamos comprendían
comprensiones comprensión comprobaba comprobaban comprobada comprobadas comprobado comprobados
comprobamos comprobando comprobar comprobaremos comprobaron comprobará comprobarán comprobaría
comprobarían comprobábamos comprobó compromiso compromisos comprábamos compró comunes comunica
comunicaba comunicaban comunicaciones comunicación comunicada comunicadas comunicado comunicados
comunicamos comunican comunicando comunicar comunicaremos comunicaron comunicarse comunicará
comunicarán comunicaría comunicarían comunicábamos comunicó comunidad comunidades comunismo
comunismos comunista comunistas comía comíamos comían común comúnmente concede concedemos
conceden conceder concederemos concederse concederá concederán concedería concederían concedida
concedidas concedido concedidos concediendo concedieron concedió concedía concedíamos concedían
concepto conceptos conciencia conciencias concreta concretamente concretas concreto concretos
condena condenaba condenaban condenada condenadas condenado condenados condenamos condenan
condenando condenar condenaremos condenaron condenarse condenará condenarán condenaría
condenarían condenas condenábamos condenó condiciones condición conducida conducidas conducido
conducidos conducimos conducir conduciremos conducirá conducirán conduciría conducirían conducta
conductas conducía conducíamos conducían conferencia conferencias confesaba confesaban confesada
confesadas confesado confesados confesamos confesando confesar confesaremos confesaron confesará
confesarán confesaría confesarían confesábamos confesó confiaba confiaban confiada confiadas
confiado confiados confiamos confiando confianza confianzas confiar confiaremos confiaron
confiará confiarán confiaría confiarían confirma confirmaba confirmaban confirmada confirmadas
confirmado confirmados confirmamos confirman confirmando confirmar confirmaremos confirmaron
confirmarse confirmará confirmarán confirmaría confirmarían confirmábamos confirmó confiábamos
confió conflicto conflictos conforme confusa confusamente confusas confusiones confusión confuso
confusos congreso congresos conmigo conocemos conocer conoceremos conocerá conocerán conocería
conocerían conocida conocidas conocido conocidos conocimiento conocimientos conocía conocíamos
conocían conquista conquistaba conquistaban conquistada conquistadas conquistado conquistados
conquistamos conquistan conquistando conquistar conquistaremos conquistaron conquistarse
conquistará conquistarán conquistaría conquistarían conquistábamos conquistó consciente
conscientemente conscientes consecuencia consecuencias conseguida conseguidas conseguido
conseguidos conseguimos conseguir conseguiremos conseguirá conseguirán conseguiría conseguirían
conseguía conseguíamos conseguían consejo consejos conserva conservaba conservaban conservada
conservadas conservado conservados conservamos conservan conservando conservar conservaremos
conservaron conservarse conservará conservarán conservaría conservarían conservábamos conservó
considera consideraba consideraban consideraciones consideración considerada consideradas
considerado considerados consideramos consideran considerando considerar consideraremos
consideraron considerarse considerará considerarán consideraría considerarían considerábamos
consideró consigo consiste consisten consistida consistidas consistido consistidos consistiendo
consistieron consistimos consistir consistiremos consistirse consistirá consistirán consistiría
consistirían consistió consistía consistíamos consistían constante constantemente constantes
constituir construcciones construcción construir consulta consultaba consultaban consultada
consultadas consultado consultados consultamos consultan consultando consultar consultaremos
consultaron consultarse consultará consultarán consultaría consultarían consultas consultábamos
consultó contaba contaban contada contadas contado contados contamos contando contar contaremos
contaron contará contarán contaría contarían contempla contemplaba contemplaban contemplada
contempladas contemplado contemplados contemplamos contemplan contemplando contemplar
contemplaremos contemplaron contemplarse contemplará contemplarán contemplaría contemplarían
contemplábamos contempló contemporánea contemporáneamente contemporáneas contemporáneo
contemporáneos contenemos contener contenida contenidas contenido contenidos contenta
contentamente contentas contento contentos contenía conteníamos contenían contesta contestaba
contestaban contestada contestadas contestado contestados contestamos contestan contestando
contestar contestaremos contestaron contestarse contestará contestarán contestaría contestarían
contestábamos contestó contigo continuaba continuaban continuaciones continuación continuada
continuadas continuado continuados continuamos continuando continuar continuaremos continuaron
continuará continuarán continuaría continuarían continuábamos continuó contra contrario
contrarios contrarrevolucionario contrarrevolucionarios contrarrevolución contrato contratos
contribuir control controles contábamos contó convencemos convencer convenceremos convencerse
convencerá convencerán convencería convencerían convencida convencidas convencido convencidos
convenciendo convencieron convenció convencía convencíamos convencían conveniente
convenientemente convenientes conversa conversaba conversaban conversaciones conversación
conversada conversadas conversado conversados conversamos conversan conversando conversar
conversaremos conversaron conversarse conversará conversarán conversaría conversarían
conversábamos conversó convertida convertidas convertido convertidos convertimos convertir
convertiremos convertirá convertirán convertiría convertirían convertía convertíamos convertían
convicciones convicción convoca convocaba convocaban convocada convocadas convocado convocados
convocamos convocan convocando convocar convocaremos convocaron convocarse convocará convocarán
convocaría convocarían convocábamos convocó cooperación coordinación copropietario corazones
corazón coronel coroneles corre correcta correctamente correctas correcto correctos corregida
corregidas corregido corregidos corregimos corregir corregiremos corregirá corregirán corregiría
corregirían corregía corregíamos corregían corremos corren correo correos correr correremos
correrse correrá correrán correría correrían correspondencia correspondencias corrida corridas
corrido corridos corriendo corriente corrientes corrieron corrió corría corríamos corrían corta
cortaba cortaban cortada cortadas cortado cortados cortamos cortan cortando cortar cortaremos
cortaron cortarse cortará cortarán cortaría cortarían cortábamos cortó cosecha cosechas
costumbre costumbres cotidiana cotidianamente cotidianas cotidiano cotidianos crea creaba
creaban creaciones creación creada creadas creado creados creamos crean creando crear crearemos
crearon crearse creará crearán crearía crearían crecemos crecer creceremos crecerá crecerán
crecería crecerían crecida crecidas crecido crecidos crecía crecíamos crecían creer creábamos
creó crimen criminal criminales criminalmente crisis critica criticaba criticaban criticada
criticadas criticado criticados criticamos critican criticando criticar criticaremos criticaron
criticarse criticará criticarán criticaría criticarían criticábamos criticó cruel crueles
cruelmente cruza cruzaba cruzaban cruzada cruzadas cruzado cruzados cruzamos cruzan cruzando
cruzar cruzaremos cruzaron cruzarse cruzará cruzarán cruzaría cruzarían cruzábamos cruzó
crímenes crítica críticamente críticas crítico críticos cuaderno cuadernos cuadro cuadros
cualidad cualidades cualquier cualquiera cuando cuanta cuantas cuanto cuantos cuarenta cuarto
cuartos cuatro cuatrocientos cubre cubren cubriendo cubrieron cubrimos cubrir cubriremos
cubrirse cubrirá cubrirán cubriría cubrirían cubrió cubría cubríamos cubrían cuenta cuentas
cuerpo cuerpos cuestiones cuestión cuida cuidaba cuidaban cuidada cuidadas cuidado cuidados
cuidamos cuidan cuidando cuidar cuidaremos cuidaron cuidarse cuidará cuidarán cuidaría cuidarían
cuidábamos cuidó cultura cultural culturales culturalmente culturas cumple cumpleaños cumplen
cumplida cumplidas cumplido cumplidos cumpliendo cumplieron cumplimos cumplir cumpliremos
cumplirse cumplirá cumplirán cumpliría cumplirían cumplió cumplía cumplíamos cumplían curiosa
curiosamente curiosas curiosidad curiosidades curioso curiosos cámara cámaras cárcel cárceles
daña dañaba dañaban dañada dañadas dañado dañados dañamos dañan dañando dañar dañaremos dañaron
dañarse dañará dañarán dañaría dañarían daño daños dañábamos dañó debajo debe debemos deben
deber deberemos deberes deberá deberán debería deberían debida debidas debido debidos debiendo
debieron debió debía debíamos debían decide deciden decidida decididas decidido decididos
decidiendo decidieron decidimos decidir decidiremos decidirse decidirá decidirán decidiría
decidirían decidió decidía decidíamos decidían decimos decisiones decisiva decisivamente
decisivas decisivo decisivos decisión declara declaraba declaraban declaraciones declaración
declarada declaradas declarado declarados declaramos declaran declarando declarar declararemos
declararon declararse declarará declararán declararía declararían declarábamos declaró decora
decoraba decoraban decorada decoradas decorado decorados decoramos decoran decorando decorar
decoraremos decoraron decorarse decorará decorarán decoraría decorarían decorábamos decoró
decreto decretos decía decían dedica dedicaba dedicaban dedicada dedicadas dedicado dedicados
dedicamos dedican dedicando dedicar dedicaremos dedicaron dedicarse dedicará dedicarán dedicaría
dedicarían dedicábamos dedicó defendemos defender defenderemos defenderá defenderán defendería
defenderían defendida defendidas defendido defendidos defendía defendíamos defendían defensa
defensas definitiva definitivamente definitivas definitivo definitivos deja dejaba dejaban
dejada dejadas dejado dejados dejamos dejan dejando dejar dejaremos dejaron dejarse dejará
dejarán dejaría dejarían dejábamos dejó delante delegaciones delegación delegado delegados
delito delitos demanda demandas demasiada demasiadamente demasiadas demasiado demasiados
democracia democracias democrática democráticamente democráticas democrático democráticos
demostraba demostraban demostrada demostradas demostrado demostrados demostramos demostrando
demostrar demostraremos demostraron demostrará demostrarán demostraría demostrarían
demostrábamos demostró dentro denuncia denunciaba denunciaban denunciada denunciadas denunciado
denunciados denunciamos denuncian denunciando denunciar denunciaremos denunciaron denunciarse
denunciará denunciarán denunciaría denunciarían denunciábamos denunció departamento
departamentos depende dependemos dependen depender dependeremos dependerse dependerá dependerán
dependería dependerían dependida dependidas dependido dependidos dependiendo dependieron
dependió dependía dependíamos dependían deporta deportaba deportaban deportada deportadas
deportado deportados deportamos deportan deportando deportar deportaremos deportaron deportarse
deportará deportarán deportaría deportarían deportábamos deportó deposita depositaba depositaban
depositada depositadas depositado depositados depositamos depositan depositando depositar
depositaremos depositaron depositarse depositará depositarán depositaría depositarían
depositábamos depositó derecha derechamente derechas derecho derechos derrama derramaba
derramaban derramada derramadas derramado derramados derramamos derraman derramando derramar
derramaremos derramaron derramarse derramará derramarán derramaría derramarían derramábamos
derramó derriba derribaba derribaban derribada derribadas derribado derribados derribamos
derriban derribando derribar derribaremos derribaron derribarse derribará derribarán derribaría
derribarían derribábamos derribó derrota derrotaba derrotaban derrotada derrotadas derrotado
derrotados derrotamos derrotan derrotando derrotar derrotaremos derrotaron derrotarse derrotará
derrotarán derrotaría derrotarían derrotas derrotábamos derrotó desacuerdo desaparecemos
desaparecer desapareceremos desaparecerá desaparecerán desaparecería desaparecerían desaparecida
desaparecidas desaparecido desaparecidos desaparecía desaparecíamos desaparecían desaparición
desarrolla desarrollaba desarrollaban desarrollada desarrolladas desarrollado desarrollados
desarrollamos desarrollan desarrollando desarrollar desarrollaremos desarrollaron desarrollarse
desarrollará desarrollarán desarrollaría desarrollarían desarrollo desarrollos desarrollábamos
desarrolló desayuno descansa descansaba descansaban descansada descansadas descansado
descansados descansamos descansan descansando descansar descansaremos descansaron descansarse
descansará descansarán descansaría descansarían descanso descansos descansábamos descansó
descendemos descender descenderemos descenderá descenderán descendería descenderían descendida
descendidas descendido descendidos descendía descendíamos descendían desconfianza desconfianzas
desconocemos desconocer desconoceremos desconocerá desconocerán desconocería desconocerían
desconocida desconocidamente desconocidas desconocido desconocidos desconocía desconocíamos
desconocían describe describen describiendo describieron describimos describir describiremos
describirse describirá describirán describiría describirían describió describía describíamos
describían descripciones descripción descubre descubren descubriendo descubrieron descubrimiento
descubrimientos descubrimos descubrir descubriremos descubrirse descubrirá descubrirán
descubriría descubrirían descubrió descubría descubríamos descubrían desde desea deseaba
deseaban deseada deseadas deseado deseados deseamos desean deseando desear desearemos desearon
desearse deseará desearán desearía desearían desembarca desembarcaba desembarcaban desembarcada
desembarcadas desembarcado desembarcados desembarcamos desembarcan desembarcando desembarcar
desembarcaremos desembarcaron desembarcarse desembarcará desembarcarán desembarcaría
desembarcarían desembarcábamos desembarcó desempeña desempeñaba desempeñaban desempeñada
desempeñadas desempeñado desempeñados desempeñamos desempeñan desempeñando desempeñar
desempeñaremos desempeñaron desempeñarse desempeñará desempeñarán desempeñaría desempeñarían
desempeñábamos desempeñó deseo deseos desesperaciones desesperación deseábamos deseó desgracia
desgraciada desgraciadamente desgraciadas desgraciado desgraciados desgracias desierta
desiertamente desiertas desierto desiertos desnuda desnudamente desnudas desnudo desnudos
desorden despacho despachos despacio despedida despedidas despedido despedidos despedimos
despedir despediremos despedirá despedirán despediría despedirían despedía despedíamos despedían
despertaba despertaban despertada despertadas despertado despertados despertamos despertando
despertar despertaremos despertaron despertará despertarán despertaría despertarían
despertábamos despertó desprecia despreciaba despreciaban despreciada despreciadas despreciado
despreciados despreciamos desprecian despreciando despreciar despreciaremos despreciaron
despreciarse despreciará despreciarán despreciaría despreciarían desprecio desprecios
despreciábamos despreció después destaca destacaba destacaban destacada destacadas destacado
destacados destacamos destacan destacando destacar destacaremos destacaron destacarse destacará
destacarán destacaría destacarían destacábamos destacó destina destinaba destinaban destinada
destinadas destinado destinados destinamos destinan destinando destinar destinaremos destinaron
destinarse destinará destinarán destinaría destinarían destino destinos destinábamos destinó
destroza destrozaba destrozaban destrozada destrozadas destrozado destrozados destrozamos
destrozan destrozando destrozar destrozaremos destrozaron destrozarse destrozará destrozarán
destrozaría destrozarían destrozábamos destrozó destruir desánimo detalle detalles detenciones
detención detenemos detener detenida detenidas detenido detenidos detenía deteníamos detenían
determina determinaba determinaban determinada determinadas determinado determinados
determinamos determinan determinando determinar determinaremos determinaron determinarse
determinará determinarán determinaría determinarían determinábamos determinó detrás deuda deudas
devolvemos devolver devolveremos devolverá devolverán devolvería devolverían devolvía
devolvíamos devolvían dialecto dialectos diaria diariamente diarias diario diarios dibujo
dibujos dicen dicho diciembre diciendo dictadura dictaduras diecinueve dieciocho diecisiete
dieciséis diferencia diferencias diferente diferentemente diferentes dificultad dificultades
difícil difíciles difícilmente digna dignamente dignas digno dignos dijera dijeron dinero
dineros diplomático diplomáticos diputado diputados direcciones dirección directa directamente
directas directo director directores directos dirigente dirigentes dirigida dirigidas dirigido
dirigidos dirigiendo dirigieron dirigimos dirigir dirigiremos dirigirse dirigirá dirigirán
dirigiría dirigirían dirigió dirigía dirigíamos dirigían disciplina disciplinas discurso
discursos discusiones discusión discute discuten discutida discutidas discutido discutidos
discutiendo discutieron discutimos discutir discutiremos discutirse discutirá discutirán
discutiría discutirían discutió discutía discutíamos discutían discípulo discípulos disminuir
disolvemos disolver disolveremos disolverá disolverán disolvería disolverían disolvía
disolvíamos disolvían disponemos disponer disponía disponíamos disponían disposiciones
disposición distancia distancias distinguida distinguidas distinguido distinguidos distinguiendo
distinguieron distinguimos distinguir distinguiremos distinguirse distinguirá distinguirán
distinguiría distinguirían distinguió distinguía distinguíamos distinguían distinta
distintamente distintas distinto distintos distribuir distrito distritos divide dividen dividida
divididas dividido divididos dividiendo dividieron dividimos dividir dividiremos dividirse
dividirá dividirán dividiría dividirían dividió dividía dividíamos dividían divisiones división
doctrina doctrinas documento documentos dolor dolores domina dominaba dominaban dominada
dominadas dominado dominados dominamos dominan dominando dominar dominaremos dominaron dominarse
dominará dominarán dominaría dominarían domingo dominio dominios dominábamos dominó dormida
dormidas dormido dormidos dormimos dormir dormiremos dormirá dormirán dormiría dormirían dormía
dormíamos dormían doscientos dramática dramáticamente dramáticas dramático dramáticos duda
dudaba dudaban dudada dudadas dudado dudados dudamos dudan dudando dudar dudaremos dudaron
dudarse dudará dudarán dudaría dudarían dudas dudábamos dudó dulce dulcemente dulces dura duraba
duraban durada duradas durado durados duramente duramos duran durando durante durar duraremos
duraron durarse durará durarán duraría durarían duras duro duros durábamos duró débil débiles
débilmente días echa echaba echaban echada echadas echado echados echamos echan echando echar
echaremos echaron echarse echará echarán echaría echarían echábamos echó economía economías
económica económicamente económicas económico económicos edificio edificios edita editaba
editaban editada editadas editado editados editamos editan editando editar editaremos editaron
editarse editará editarán editaría editarían editorial editoriales editábamos editó educa
educaba educaban educaciones educación educada educadas educado educados educamos educan
educando educar educaremos educaron educarse educará educarán educaría educarían educábamos
educó efectivamente efecto efectos ejecuciones ejecución ejecuta ejecutaba ejecutaban ejecutada
ejecutadas ejecutado ejecutados ejecutamos ejecutan ejecutando ejecutar ejecutaremos ejecutaron
ejecutarse ejecutará ejecutarán ejecutaría ejecutarían ejecutábamos ejecutó ejemplar ejemplares
ejemplo ejemplos ejercemos ejercer ejerceremos ejercerse ejercerá ejercerán ejercería ejercerían
ejercida ejercidas ejercido ejercidos ejerciendo ejercieron ejerció ejercía ejercíamos ejercían
ejército ejércitos elecciones elección elegida elegidas elegido elegidos elegimos elegir
elegiremos elegirá elegirán elegiría elegirían elegía elegíamos elegían elemental elementales
elementalmente elemento elementos elevada elevadamente elevadas elevado elevados elimina
eliminaba eliminaban eliminada eliminadas eliminado eliminados eliminamos eliminan eliminando
eliminar eliminaremos eliminaron eliminarse eliminará eliminarán eliminaría eliminarían
eliminábamos eliminó eléctrica eléctricamente eléctricas eléctrico eléctricos embajada embajadas
embajador embajadores embarca embarcaba embarcaban embarcada embarcadas embarcado embarcados
embarcamos embarcan embarcando embarcar embarcaremos embarcaron embarcarse embarcará embarcarán
embarcaría embarcarían embarcábamos embarcó emigra emigraba emigraban emigraciones emigración
emigrada emigradas emigrado emigrados emigramos emigran emigrando emigrar emigraremos emigraron
emigrarse emigrará emigrarán emigraría emigrarían emigrábamos emigró empezaba empezaban empezada
empezadas empezado empezados empezamos empezando empezar empezaremos empezaron empezará
empezarán empezaría empezarían empezábamos empezó emplea empleaba empleaban empleada empleadas
empleado empleados empleamos emplean empleando emplear emplearemos emplearon emplearse empleará
emplearán emplearía emplearían empleo empleos empleábamos empleó empresa empresas empuja
empujaba empujaban empujada empujadas empujado empujados empujamos empujan empujando empujar
empujaremos empujaron empujarse empujará empujarán empujaría empujarían empujábamos empujó
encarga encargaba encargaban encargada encargadas encargado encargados encargamos encargan
encargando encargar encargaremos encargaron encargarse encargará encargarán encargaría
encargarían encargábamos encargó encerraba encerraban encerrada encerradas encerrado encerrados
encerramos encerrando encerrar encerraremos encerraron encerrará encerrarán encerraría
encerrarían encerrábamos encerró encima encontraba encontraban encontrada encontradas encontrado
encontrados encontramos encontrando encontrar encontraremos encontraron encontrará encontrarán
encontraría encontrarían encontrábamos encontró encuentra encuentran encuentro encuentros
enemigo enemigos energía energías enero enferma enfermamente enfermas enfermedad enfermedades
enfermero enfermeros enfermo enfermos enfrenta enfrentaba enfrentaban enfrentada enfrentadas
enfrentado enfrentados enfrentamos enfrentan enfrentando enfrentar enfrentaremos enfrentaron
enfrentarse enfrentará enfrentarán enfrentaría enfrentarían enfrente enfrentábamos enfrentó
engaña engañaba engañaban engañada engañadas engañado engañados engañamos engañan engañando
engañar engañaremos engañaron engañarse engañará engañarán engañaría engañarían engañábamos
engañó enorme enormemente enormes enseguida enseña enseñaba enseñaban enseñada enseñadas
enseñado enseñados enseñamos enseñan enseñando enseñanza enseñanzas enseñar enseñaremos
enseñaron enseñarse enseñará enseñarán enseñaría enseñarían enseñábamos enseñó entendemos
entender entenderemos entenderá entenderán entendería entenderían entendida entendidas entendido
entendidos entendía entendíamos entendían entera enteraba enteraban enterada enteradas enterado
enterados enteramente enteramos enteran enterando enterar enteraremos enteraron enterarse
enterará enterarán enteraría enterarían enteras entero enteros enterraba enterraban enterrada
enterradas enterrado enterrados enterramos enterrando enterrar enterraremos enterraron enterrará
enterrarán enterraría enterrarían enterrábamos enterró enterábamos enteró entiende entienden
entierro entierros entonces entra entraba entraban entrada entradas entrado entrados entramos
entran entrando entrar entraremos entraron entrarse entrará entrarán entraría entrarían entrega
entregaba entregaban entregada entregadas entregado entregados entregamos entregan entregando
entregar entregaremos entregaron entregarse entregará entregarán entregaría entregarían
entregábamos entregó entretanto entrevista entrevistas entrábamos entró entusiasmo entusiasmos
enviaba enviaban enviada enviadas enviado enviados enviamos enviando enviar enviaremos enviaron
enviará enviarán enviaría enviarían enviábamos envió envío envíos equipaje equipajes equipo
equipos equivoca equivocaba equivocaban equivocada equivocadamente equivocadas equivocado
equivocados equivocamos equivocan equivocando equivocar equivocaremos equivocaron equivocarse
equivocará equivocarán equivocaría equivocarían equivocábamos equivocó error errores escalera
escaleras escapa escapaba escapaban escapada escapadas escapado escapados escapamos escapan
escapando escapar escaparemos escaparon escaparse escapará escaparán escaparía escaparían
escapábamos escapó escasa escasamente escasas escaso escasos escena escenas escogemos escoger
escogeremos escogerse escogerá escogerán escogería escogerían escogida escogidas escogido
escogidos escogiendo escogieron escogió escogía escogíamos escogían esconde escondemos esconden
esconder esconderemos esconderse esconderá esconderán escondería esconderían escondida
escondidas escondido escondidos escondiendo escondieron escondió escondía escondíamos escondían
escribe escriben escribiendo escribieron escribimos escribir escribiremos escribirse escribirá
escribirán escribiría escribirían escribió escribía escribíamos escribían escrito escritor
escritores escritorio escritorios escritura escrituras escucha escuchaba escuchaban escuchada
escuchadas escuchado escuchados escuchamos escuchan escuchando escuchar escucharemos escucharon
escucharse escuchará escucharán escucharía escucharían escuchábamos escuchó escuela escuelas
esforzaba esforzaban esforzada esforzadas esforzado esforzados esforzamos esforzando esforzar
esforzaremos esforzaron esforzará esforzarán esforzaría esforzarían esforzábamos esforzó
esfuerzo esfuerzos espacio espacios espalda espaldas español españoles españolmente especial
especiales especialmente espectáculo espectáculos espera esperaba esperaban esperada esperadas
esperado esperados esperamos esperan esperando esperanza esperanzas esperar esperaremos
esperaron esperarse esperará esperarán esperaría esperarían esperábamos esperó espléndida
espléndidamente espléndidas espléndido espléndidos esposo esposos espíritu espíritus estaba
estaban establecemos establecer estableceremos establecerá establecerán establecería
establecerían establecida establecidas establecido establecidos establecía establecíamos
establecían estaciones estación estado estados estalla estallaba estallaban estallada estalladas
estallado estallados estallamos estallan estallando estallar estallaremos estallaron estallarse
estallará estallarán estallaría estallarían estallábamos estalló estamos estatua estatuas
estatuto estatutos estilo estilos estima estimaba estimaban estimada estimadas estimado
estimados estimamos estiman estimando estimar estimaremos estimaron estimarse estimará estimarán
estimaría estimarían estimábamos estimó estrecha estrechamente estrechas estrecho estrechos
estrella estrellas estructura estructuras estudia estudiaba estudiaban estudiada estudiadas
estudiado estudiados estudiamos estudian estudiando estudiante estudiantes estudiar estudiaremos
estudiaron estudiarse estudiará estudiarán estudiaría estudiarían estudio estudios estudiábamos
estudió estupenda estupendamente estupendas estupendo estupendos estuvieron estuvimos estuvo
estábamos están etapa etapas eterna eternamente eternas eterno eternos europea europeamente
europeas europeo europeos evacua evacuaba evacuaban evacuada evacuadas evacuado evacuados
evacuamos evacuan evacuando evacuar evacuaremos evacuaron evacuarse evacuará evacuarán evacuaría
evacuarían evacuábamos evacuó evidente evidentemente evidentes evita evitaba evitaban evitada
evitadas evitado evitados evitamos evitan evitando evitar evitaremos evitaron evitarse evitará
evitarán evitaría evitarían evitábamos evitó exacta exactamente exactas exactitud exacto exactos
exagera exageraba exageraban exagerada exageradas exagerado exagerados exageramos exageran
exagerando exagerar exageraremos exageraron exagerarse exagerará exagerarán exageraría
exagerarían exagerábamos exageró examen examina examinaba examinaban examinada examinadas
examinado examinados examinamos examinan examinando examinar examinaremos examinaron examinarse
examinará examinarán examinaría examinarían examinábamos examinó excelente excelentemente
excelentes excepto exclama exclamaba exclamaban exclamada exclamadas exclamado exclamados
exclamamos exclaman exclamando exclamar exclamaremos exclamaron exclamarse exclamará exclamarán
exclamaría exclamarían exclamábamos exclamó excluir exclusiva exclusivamente exclusivas
exclusivo exclusivos excursión exigencia exigencias exigente exigentemente exigentes exigida
exigidas exigido exigidos exigiendo exigieron exigimos exigir exigiremos exigirse exigirá
exigirán exigiría exigirían exigió exigía exigíamos exigían exilio exilios existe existen
existencia existencias existida existidas existido existidos existiendo existieron existimos
existir existiremos existirá existirán existiría existirían existió existía existíamos existían
expectativa expediciones expedición expediente expedientes experiencia experiencias
experimentada experimentadamente experimentadas experimentado experimentados explica explicaba
explicaban explicaciones explicación explicada explicadas explicado explicados explicamos
explican explicando explicar explicaremos explicaron explicarse explicará explicarán explicaría
explicarían explicábamos explicó explosiones explosión explota explotaba explotaban explotada
explotadas explotado explotados explotamos explotan explotando explotar explotaremos explotaron
explotarse explotará explotarán explotaría explotarían explotábamos explotó exponemos exponer
exponía exponíamos exponían exportación exposiciones exposición expresa expresaba expresaban
expresada expresadas expresado expresados expresamos expresan expresando expresar expresaremos
expresaron expresarse expresará expresarán expresaría expresarían expresiones expresión
expresábamos expresó expulsa expulsaba expulsaban expulsada expulsadas expulsado expulsados
expulsamos expulsan expulsando expulsar expulsaremos expulsaron expulsarse expulsará expulsarán
expulsaría expulsarían expulsiones expulsión expulsábamos expulsó extendemos extender
extenderemos extenderá extenderán extendería extenderían extendida extendidas extendido
extendidos extendía extendíamos extendían extensa extensamente extensas extenso extensos
exterior exteriores exteriormente extranjera extranjeramente extranjeras extranjero extranjeros
extraordinaria extraordinariamente extraordinarias extraordinario extraordinarios extraña
extrañaba extrañaban extrañada extrañadas extrañado extrañados extrañamente extrañamos extrañan
extrañando extrañar extrañaremos extrañaron extrañarse extrañará extrañarán extrañaría
extrañarían extrañas extraño extraños extrañábamos extrañó extrema extremamente extremas extremo
extremos exámenes fachada fachadas facilidad facilidades falsa falsamente falsas falso falsos
falta faltaba faltaban faltada faltadas faltado faltados faltamos faltan faltando faltar
faltaremos faltaron faltarse faltará faltarán faltaría faltarían faltas faltábamos faltó fama
famas familia familiar familiares familiarmente familias famosa famosamente famosas famoso
famosos fatal fatales fatalmente favorable favorablemente favorables febrero fecha fechas
federal federales federalmente felices felicidad felicidades feliz felizmente femenina
femeninamente femeninas femenino femeninos fenómeno fenómenos ferrocarril ferrocarriles
ferroviaria ferroviariamente ferroviarias ferroviario ferroviarios fiel fieles fielmente fiesta
fiestas figura figuras fija fijaba fijaban fijada fijadas fijado fijados fijamos fijan fijando
fijar fijaremos fijaron fijarse fijará fijarán fijaría fijarían fijábamos fijó filosofía
filosofías finalmente financiera financieramente financieras financiero financieros firma
firmaba firmaban firmada firmadas firmado firmados firmamos firman firmando firmar firmaremos
firmaron firmarse firmará firmarán firmaría firmarían firmas firmábamos firmó flor flores fondo
fondos forma formaba formaban formada formadas formado formados formamos forman formando formar
formaremos formaron formarse formará formarán formaría formarían formas formidable
formidablemente formidables formábamos formó fortaleza fortalezas fotografía fotografías
fotógrafo fracasa fracasaba fracasaban fracasada fracasadas fracasado fracasados fracasamos
fracasan fracasando fracasar fracasaremos fracasaron fracasarse fracasará fracasarán fracasaría
fracasarían fracaso fracasos fracasábamos fracasó fracciones fracción fragmento fragmentos
francesa francesamente francesas franceses francotirador francotiradores francés frase frases
frecuente frecuentemente frecuentes frente frentes fresca frescamente frescas fresco frescos
frontera fronteras fría fríamente frías frío fríos fuera fueran fueron fuerte fuertemente
fuertes fuerza fuerzas fuma fumaba fumaban fumada fumadas fumado fumados fumamos fuman fumando
fumar fumaremos fumaron fumarse fumará fumarán fumaría fumarían fumábamos fumó funcionario
funcionarios funciones función funda fundaba fundaban fundaciones fundación fundada fundadas
fundado fundados fundamental fundamentales fundamentalmente fundamos fundan fundando fundar
fundaremos fundaron fundarse fundará fundarán fundaría fundarían fundábamos fundó fusila
fusilaba fusilaban fusilada fusiladas fusilado fusilados fusilamiento fusilamientos fusilamos
fusilan fusilando fusilar fusilaremos fusilaron fusilarse fusilará fusilarán fusilaría
fusilarían fusilábamos fusiló futura futuramente futuras futuro futuros fuéramos fábrica
fábricas fácil fáciles fácilmente física físicamente físicas físico físicos gana ganaba ganaban
ganada ganadas ganado ganados ganamos ganan ganando ganar ganaremos ganaron ganarse ganará
ganarán ganaría ganarían ganábamos ganó gasta gastaba gastaban gastada gastadas gastado gastados
gastamos gastan gastando gastar gastaremos gastaron gastarse gastará gastarán gastaría gastarían
gasto gastos gastábamos gastó generaciones generación general generales generalmente generosa
generosamente generosas generoso generosos geografía gesto gestos gobernaba gobernaban gobernada
gobernadas gobernado gobernados gobernamos gobernando gobernar gobernaremos gobernaron gobernará
gobernarán gobernaría gobernarían gobernábamos gobernó gobierno gobiernos golpe golpes goza
gozaba gozaban gozada gozadas gozado gozados gozamos gozan gozando gozar gozaremos gozaron
gozarse gozará gozarán gozaría gozarían gozábamos gozó graciosa graciosamente graciosas gracioso
graciosos grado grados grande grandemente grandes grave gravemente graves gris grismente grita
gritaba gritaban gritada gritadas gritado gritados gritamos gritan gritando gritar gritaremos
gritaron gritarse gritará gritarán gritaría gritarían gritábamos gritó grupo grupos guarda
guardaba guardaban guardada guardadas guardado guardados guardamos guardan guardando guardar
guardaremos guardaron guardarse guardará guardarán guardaría guardarían guardia guardias
guardábamos guardó guerra guerras gusta gustaba gustaban gustada gustadas gustado gustados
gustamos gustan gustando gustar gustaremos gustaron gustarse gustará gustarán gustaría gustarían
gusto gustos gustábamos gustó haber habido habiendo habitaciones habitación habitante habitantes
habla hablaba hablaban hablada habladas hablado hablados hablamos hablan hablando hablar
hablaremos hablaron hablarse hablará hablarán hablaría hablarían hablábamos habló había habíamos
habían hacemos hacer hacia haciendo halla hallaba hallaban hallada halladas hallado hallados
hallamos hallan hallando hallar hallaremos hallaron hallarse hallará hallarán hallaría hallarían
hallábamos halló hambre hambres hasta hecho hechos hemos hermano hermanos hermosa hermosamente
hermosas hermoso hermosos hermética herméticamente herméticas hermético herméticos hiciera
hicieron hijo hijos historia historiador historiadores historias histórica históricamente
históricas histórico históricos hogar hogares hojea hojeaba hojeaban hojeada hojeadas hojeado
hojeados hojeamos hojean hojeando hojear hojearemos hojearon hojearse hojeará hojearán hojearía
hojearían hojeábamos hojeó holandesa holandesamente holandesas holandeses holandés hombre
hombres honesta honestamente honestas honesto honestos honor honores honrada honradamente
honradas honrado honrados hora horas horrible horriblemente horribles hospital hospitales hotel
hoteles hubiera hubieran hubieron hubiese huelga huelgas huelguista huelguistas huella huellas
huir humana humanamente humanas humanidad humanidades humano humanos humilde humildemente
humildes héroe héroes idea ideas ideología ideologías idioma idiomas idéntica idénticamente
idénticas idéntico idénticos iglesia iglesias igual igualdad igualdades iguales igualmente
ilegal ilegales ilegalmente ilustre ilustremente ilustres imagen imagina imaginaba imaginaban
imaginaciones imaginación imaginada imaginadas imaginado imaginados imaginamos imaginan
imaginando imaginar imaginaremos imaginaron imaginarse imaginará imaginarán imaginaría
imaginarían imaginábamos imaginó impedida impedidas impedido impedidos impedimos impedir
impediremos impedirá impedirán impediría impedirían impedía impedíamos impedían imperial
imperiales imperialismo imperialismos imperialista imperialistamente imperialistas imperialmente
imperio imperios imponemos imponer imponía imponíamos imponían importa importaba importaban
importada importadas importado importados importamos importan importancia importancias
importando importante importantemente importantes importar importaremos importaron importarse
importará importarán importaría importarían importábamos importó imposible imposiblemente
imposibles imprenta imprentas impresionante impresionantemente impresionantes impresiones
impresión imprime imprimen imprimiendo imprimieron imprimimos imprimir imprimiremos imprimirse
imprimirá imprimirán imprimiría imprimirían imprimió imprimía imprimíamos imprimían impuesto
impuestos imágenes inadmisible inadmisiblemente inadmisibles incapaces incapaz incapazmente
incendio incendios incidente incidentes incierta inciertamente inciertas incierto inciertos
incluir incluso incomprensible incomprensiblemente incomprensibles increíble increíblemente
increíbles independencia independencias indica indicaba indicaban indicada indicadas indicado
indicados indicamos indican indicando indicar indicaremos indicaron indicarse indicará indicarán
indicaría indicarían indicábamos indicó indispensable indispensablemente indispensables
individual individuales individualmente indudablemente industria industrial industriales
industrialmente industrias inevitable inevitablemente inevitables inferior inferiores
inferiormente infinita infinitamente infinitas infinito infinitos inflaciones inflación
influencia influencias informaciones información informe informes ingeniero ingenieros inglesa
inglesamente inglesas ingleses inglés ingrata ingratamente ingratas ingrato ingratos inicia
iniciaba iniciaban iniciada iniciadas iniciado iniciados iniciamos inician iniciando iniciar
iniciaremos iniciaron iniciarse iniciará iniciarán iniciaría iniciarían iniciativa iniciativas
iniciábamos inició injusta injustamente injustas injusticia injusticias injusto injustos
inmediata inmediatamente inmediatas inmediato inmediatos inmensa inmensamente inmensas inmenso
inmensos innumerable innumerablemente innumerables inquieta inquietaba inquietaban inquietada
inquietadas inquietado inquietados inquietamos inquietan inquietando inquietar inquietaremos
inquietaron inquietarse inquietará inquietarán inquietaría inquietarían inquietud inquietudes
inquietábamos inquietó insignificante insignificantemente insignificantes insiste insisten
insistida insistidas insistido insistidos insistiendo insistieron insistimos insistir
insistiremos insistirse insistirá insistirán insistiría insistirían insistió insistía
insistíamos insistían insoportable insoportablemente insoportables inspira inspiraba inspiraban
inspirada inspiradas inspirado inspirados inspiramos inspiran inspirando inspirar inspiraremos
inspiraron inspirarse inspirará inspirarán inspiraría inspirarían inspirábamos inspiró instala
instalaba instalaban instalada instaladas instalado instalados instalamos instalan instalando
instalar instalaremos instalaron instalarse instalará instalarán instalaría instalarían
instalábamos instaló instituciones institución instituto institutos instrucciones instrucción
instrumento instrumentos insuficiente insuficientemente insuficientes insurrecciones
insurrección intacta intactamente intactas intacto intactos intelectual intelectuales
intelectualmente inteligencia inteligencias inteligente inteligentemente inteligentes
intenciones intención intensa intensamente intensas intenso intensos intenta intentaba
intentaban intentada intentadas intentado intentados intentamos intentan intentando intentar
intentaremos intentaron intentarse intentará intentarán intentaría intentarían intento intentos
intentábamos intentó intercambio intercambios interesa interesaba interesaban interesada
interesadas interesado interesados interesamos interesan interesando interesante
interesantemente interesantes interesar interesaremos interesaron interesarse interesará
interesarán interesaría interesarían intereses interesábamos interesó interior interiores
interiormente interlocutor intermedio interminable interminablemente interminables interna
internacional internacionales internado internamente internas interno internos interpreta
interpretaba interpretaban interpretaciones interpretación interpretada interpretadas
interpretado interpretados interpretamos interpretan interpretando interpretar interpretaremos
interpretaron interpretarse interpretará interpretarán interpretaría interpretarían
interpretábamos interpretó interroga interrogaba interrogaban interrogada interrogadas
interrogado interrogados interrogamos interrogan interrogando interrogar interrogaremos
interrogaron interrogarse interrogará interrogarán interrogaría interrogarían interrogatorio
interrogatorios interrogábamos interrogó interrumpe interrumpen interrumpida interrumpidas
interrumpido interrumpidos interrumpiendo interrumpieron interrumpimos interrumpir
interrumpiremos interrumpirse interrumpirá interrumpirán interrumpiría interrumpirían
interrumpió interrumpía interrumpíamos interrumpían intervalo intervenciones intervención
intervenida intervenidas intervenido intervenidos intervenimos intervenir intervenía
interveníamos intervenían interés introducida introducidas introducido introducidos introducimos
introducir introduciremos introducirá introducirán introduciría introducirían introducía
introducíamos introducían inundaciones inundación invasiones invasión inventa inventaba
inventaban inventada inventadas inventado inventados inventamos inventan inventando inventar
inventaremos inventaron inventarse inventará inventarán inventaría inventarían inventábamos
inventó investiga investigaba investigaban investigaciones investigación investigada
investigadas investigado investigados investigamos investigan investigando investigar
investigaremos investigaron investigarse investigará investigarán investigaría investigarían
investigábamos investigó invierno inviernos invita invitaba invitaban invitaciones invitación
invitada invitadas invitado invitados invitamos invitan invitando invitar invitaremos invitaron
invitarse invitará invitarán invitaría invitarían invitábamos invitó inútil inútiles inútilmente
iremos italiana italianamente italianas italiano italianos izquierda izquierdas jamás japonesa
japonesamente japonesas japoneses japonés jardines jardín jefe jefes jornada jornadas joven
jovenmente jueces juego juegos jueves juez jugaba jugaban jugada jugadas jugado jugador
jugadores jugados jugamos jugando jugar jugaremos jugaron jugará jugarán jugaría jugarían
jugábamos jugó juicio juicios julio julios junio junta juntaba juntaban juntada juntadas juntado
juntados juntamos juntan juntando juntar juntaremos juntaron juntarse juntará juntarán juntaría
juntarían juntábamos juntó jura juraba juraban jurada juradas jurado jurados juramos juran
jurando jurar juraremos juraron jurarse jurará jurarán juraría jurarían jurábamos jurídica
jurídicamente jurídicas jurídico jurídicos juró justa justamente justas justicia justicias
justifica justificaba justificaban justificada justificadas justificado justificados
justificamos justifican justificando justificar justificaremos justificaron justificarse
justificará justificarán justificaría justificarían justificábamos justificó justo justos
juventud juventudes juzga juzgaba juzgaban juzgada juzgadas juzgado juzgados juzgamos juzgan
juzgando juzgar juzgaremos juzgaron juzgarse juzgará juzgarán juzgaría juzgarían juzgábamos
juzgó jóvenes kilogramo kilogramos kilómetro kilómetros labor labores ladra ladraba ladraban
ladrada ladradas ladrado ladrados ladramos ladran ladrando ladrar ladraremos ladraron ladrarse
ladrará ladrarán ladraría ladrarían ladrillo ladrillos ladrábamos ladró lamenta lamentaba
lamentaban lamentada lamentadas lamentado lamentados lamentamos lamentan lamentando lamentar
lamentaremos lamentaron lamentarse lamentará lamentarán lamentaría lamentarían lamentábamos
lamentó lanza lanzaba lanzaban lanzada lanzadas lanzado lanzados lanzamos lanzan lanzando lanzar
lanzaremos lanzaron lanzarse lanzará lanzarán lanzaría lanzarían lanzábamos lanzó larga
largamente largas largo largos lealtad lealtades lecciones lección lector lectores lectura
lecturas leer legal legales legalmente legítima legítimamente legítimas legítimo legítimos
lejana lejanamente lejanas lejano lejanos lejos lengua lenguaje lenguajes lenguas leninismo
leninista leninistas lenta lentamente lentas lento lentos levanta levantaba levantaban levantada
levantadas levantado levantados levantamiento levantamientos levantamos levantan levantando
levantar levantaremos levantaron levantarse levantará levantarán levantaría levantarían
levantábamos levantó leve levemente leves leyes liberal liberales liberalmente libertad
libertades libra libraba libraban librada libradas librado librados libramos libran librando
librar libraremos libraron librarse librará librarán libraría librarían libre libremente libres
libro libros librábamos libró liderazgo liderazgos ligera ligeramente ligeras ligero ligeros
limita limitaba limitaban limitada limitadas limitado limitados limitamos limitan limitando
limitar limitaremos limitaron limitarse limitará limitarán limitaría limitarían limitábamos
limitó limpia limpiaba limpiaban limpiada limpiadas limpiado limpiados limpiamos limpian
limpiando limpiar limpiaremos limpiaron limpiarse limpiará limpiarán limpiaría limpiarían
limpiábamos limpió lista listas literaria literariamente literarias literario literarios
literatura literaturas llama llamaba llamaban llamada llamadas llamado llamados llamamiento
llamamientos llamamos llaman llamando llamar llamaremos llamaron llamarse llamará llamarán
llamaría llamarían llamábamos llamó llega llegaba llegaban llegada llegadas llegado llegados
llegamos llegan llegando llegar llegaremos llegaron llegarse llegará llegarán llegaría llegarían
llegábamos llegó llena llenaba llenaban llenada llenadas llenado llenados llenamos llenan
llenando llenar llenaremos llenaron llenarse llenará llenarán llenaría llenarían llenábamos
llenó lleva llevaba llevaban llevada llevadas llevado llevados llevamos llevan llevando llevar
llevaremos llevaron llevarse llevará llevarán llevaría llevarían llevábamos llevó llora lloraba
lloraban llorada lloradas llorado llorados lloramos lloran llorando llorar lloraremos lloraron
llorarse llorará llorarán lloraría llorarían llorábamos lloró llovemos llover lloveremos lloverá
lloverán llovería lloverían llovida llovidas llovido llovidos llovía llovíamos llovían lluvia
lluvias loca local locales localmente locamente locas loco locos logra lograba lograban lograda
logradas logrado logrados logramos logran logrando lograr lograremos lograron lograrse logrará
lograrán lograría lograrían lográbamos logró luces lucha luchaba luchaban luchada luchadas
luchado luchados luchamos luchan luchando luchar lucharemos lucharon lucharse luchará lucharán
lucharía lucharían luchas luchábamos luchó luego lugar lugares lunes lámpara lámparas límite
límites línea líneas lógica lógicamente lógicas lógico lógicos madera maderas madre madres
maestro maestros mala malamente malas malo malos manda mandaba mandaban mandada mandadas mandado
mandados mandamos mandan mandando mandar mandaremos mandaron mandarse mandará mandarán mandaría
mandarían mandábamos mandó manera maneras manifestaba manifestaban manifestaciones manifestación
manifestada manifestadas manifestado manifestados manifestamos manifestando manifestar
manifestaremos manifestaron manifestará manifestarán manifestaría manifestarían manifestábamos
manifestó manifiesto manifiestos mano manos mantenemos mantener mantenida mantenidas mantenido
mantenidos mantenía manteníamos mantenían manuscrito manuscritos maravillosa maravillosamente
maravillosas maravilloso maravillosos marcha marchaba marchaban marchada marchadas marchado
marchados marchamos marchan marchando marchar marcharemos marcharon marcharse marchará marcharán
marcharía marcharían marchábamos marchó mares marinero marineros martes marxismo marxista
marxistas marzo mata mataba mataban matada matadas matado matados matamos matan matando matar
mataremos mataron matarse matará matarán mataría matarían material materiales materialmente
matrimonio matrimonios matábamos mató mayo mayor mayores mayoría mayorías mañana mañanas
mecanismo mecanismos mecánica mecánicamente mecánicas mecánico mecánicos media mediamente
medianoche mediante medias medida medidas medio mediodía medios mejor mejora mejoraba mejoraban
mejorada mejoradas mejorado mejorados mejoramos mejoran mejorando mejorar mejoraremos mejoraron
mejorarse mejorará mejorarán mejoraría mejorarían mejores mejorábamos mejoró memoria memorias
menchevique mencheviques menchevismo menciona mencionaba mencionaban mencionada mencionadas
mencionado mencionados mencionamos mencionan mencionando mencionar mencionaremos mencionaron
mencionarse mencionará mencionarán mencionaría mencionarían mencionábamos mencionó menor menores
mensaje mensajes mentida mentidas mentido mentidos mentimos mentir mentiremos mentirá mentirán
mentiría mentirían mentía mentíamos mentían mercado mercados merecemos merecer mereceremos
merecerá merecerán merecería merecerían merecida merecidas merecido merecidos merecía merecíamos
merecían mesa mesas metal metales mete metemos meten meter meteremos meterse meterá meterán
metería meterían metida metidas metido metidos metiendo metieron metió metro metros metía
metíamos metían miembro miembros mientras milicia milicias militante militantes militar
militares militarmente milímetro milímetros minero mineros ministerio ministerios ministro
ministros minuto minutos minúscula minúsculamente minúsculas minúsculo minúsculos mira miraba
miraban mirada miradas mirado mirados miramos miran mirando mirar miraremos miraron mirarse
mirará mirarán miraría mirarían mirábamos miró miseria miserias misiones misión misteriosa
misteriosamente misteriosas misterioso misteriosos mitad mitades miércoles modelo modelos
moderna modernamente modernas moderno modernos modifica modificaba modificaban modificada
modificadas modificado modificados modificamos modifican modificando modificar modificaremos
modificaron modificarse modificará modificarán modificaría modificarían modificábamos modificó
molesta molestaba molestaban molestada molestadas molestado molestados molestamos molestan
molestando molestar molestaremos molestaron molestarse molestará molestarán molestaría
molestarían molestábamos molestó momento momentos monarquía monarquías montaña montañas
monumento monumentos monárquica monárquicamente monárquicas monárquico monárquicos moral morales
moralmente morimos morir moriremos morirá morirán moriría morirían mortal mortales mortalmente
moría moríamos morían mostraba mostraban mostrada mostradas mostrado mostrador mostradores
mostrados mostramos mostrando mostrar mostraremos mostraron mostrará mostrarán mostraría
mostrarían mostrábamos mostró motivo motivos movemos mover moveremos moverá moverán movería
moverían movida movidas movido movidos movilizaciones movilización movimiento movimientos movía
movíamos movían muchacho muchachos muchedumbre muchedumbres muere mueren muerte muertes muerto
muertos mujer mujeres multiplica multiplicaba multiplicaban multiplicada multiplicadas
multiplicado multiplicados multiplicamos multiplican multiplicando multiplicar multiplicaremos
multiplicaron multiplicarse multiplicará multiplicarán multiplicaría multiplicarían
multiplicábamos multiplicó mundo mundos municipal municipales municipalmente municipio
municipios muralla murallas museo museos mutua mutuamente mutuas mutuo mutuos máquina máquinas
médica médicamente médicas médico médicos método métodos música músicas músico músicos nacemos
nacer naceremos nacerá nacerán nacería nacerían nacida nacidas nacido nacidos nacimiento
nacimientos nacional nacionales nacionalista nacionalistamente nacionalistas nacionaliza
nacionalizaba nacionalizaban nacionalizada nacionalizadas nacionalizado nacionalizados
nacionalizamos nacionalizan nacionalizando nacionalizar nacionalizaremos nacionalizaron
nacionalizarse nacionalizará nacionalizarán nacionalizaría nacionalizarían nacionalizábamos
nacionalizó nacionalmente naciones nación nacía nacíamos nacían narraciones narración natural
naturales naturaleza naturalezas naturalmente necesaria necesariamente necesarias necesario
necesarios necesidad necesidades necesita necesitaba necesitaban necesitada necesitadas
necesitado necesitados necesitamos necesitan necesitando necesitar necesitaremos necesitaron
necesitarse necesitará necesitarán necesitaría necesitarían necesitábamos necesitó negaba
negaban negada negadas negado negados negamos negando negar negaremos negaron negará negarán
negaría negarían negativa negativamente negativas negativo negativos negocio negocios negra
negramente negras negro negros negábamos negó nerviosa nerviosamente nerviosas nervioso
nerviosos ninguna ninguno ningún niño niños nocturna nocturnamente nocturnas nocturno nocturnos
nombra nombraba nombraban nombrada nombradas nombrado nombrados nombramiento nombramientos
nombramos nombran nombrando nombrar nombraremos nombraron nombrarse nombrará nombrarán nombraría
nombrarían nombre nombres nombrábamos nombró norma normal normales normalmente normas nosotras
nosotros nota notaba notaban notable notablemente notables notada notadas notado notados notamos
notan notando notar notaremos notaron notarse notará notarán notaría notarían noticia noticias
notábamos notó novecientos novela novelas noventa noviembre nuestra nuestras nuestro nuestros
nueva nuevamente nuevas nuevo nuevos numerosa numerosamente numerosas numeroso numerosos nunca
número números obedecemos obedecer obedeceremos obedecerá obedecerán obedecería obedecerían
obedecida obedecidas obedecido obedecidos obedecía obedecíamos obedecían objetivo objetivos
objeto objetos obliga obligaba obligaban obligaciones obligación obligada obligadas obligado
obligados obligamos obligan obligando obligar obligaremos obligaron obligarse obligará obligarán
obligaría obligarían obligatoria obligatoriamente obligatorias obligatorio obligatorios
obligábamos obligó obra obras obrera obreramente obreras obrero obreros observa observaba
observaban observaciones observación observada observadas observado observados observamos
observan observando observar observaremos observaron observarse observará observarán observaría
observarían observábamos observó obstáculo obstáculos obtenemos obtener obtenida obtenidas
obtenido obtenidos obtenía obteníamos obtenían obvia obviamente obvias obvio obvios ocasiones
ocasión ochenta ochocientos octubre oculta ocultaba ocultaban ocultada ocultadas ocultado
ocultados ocultamos ocultan ocultando ocultar ocultaremos ocultaron ocultarse ocultará ocultarán
ocultaría ocultarían ocultábamos ocultó ocupa ocupaba ocupaban ocupada ocupadamente ocupadas
ocupado ocupados ocupamos ocupan ocupando ocupar ocuparemos ocuparon ocuparse ocupará ocuparán
ocuparía ocuparían ocupábamos ocupó ocurre ocurren ocurrida ocurridas ocurrido ocurridos
ocurriendo ocurrieron ocurrimos ocurrir ocurriremos ocurrirse ocurrirá ocurrirán ocurriría
ocurrirían ocurrió ocurría ocurríamos ocurrían océano océanos oficial oficiales oficialmente
oficina oficinas oficio oficios ofrecemos ofrecer ofreceremos ofrecerá ofrecerán ofrecería
ofrecerían ofrecida ofrecidas ofrecido ofrecidos ofrecía ofrecíamos ofrecían ojalá ojos olvida
olvidaba olvidaban olvidada olvidadas olvidado olvidados olvidamos olvidan olvidando olvidar
olvidaremos olvidaron olvidarse olvidará olvidarán olvidaría olvidarían olvidábamos olvidó opina
opinaba opinaban opinada opinadas opinado opinados opinamos opinan opinando opinar opinaremos
opinaron opinarse opinará opinarán opinaría opinarían opiniones opinión opinábamos opinó
oponemos oponer oponía oponíamos oponían oportunidad oportunidades oposiciones oposición opuesta
opuestamente opuestas opuesto opuestos orden ordena ordenaba ordenaban ordenada ordenadas
ordenado ordenados ordenamos ordenan ordenando ordenar ordenaremos ordenaron ordenarse ordenará
ordenarán ordenaría ordenarían ordenábamos ordenó organismo organismos organiza organizaba
organizaban organizaciones organización organizada organizadas organizado organizador
organizadores organizados organizamos organizan organizando organizar organizaremos organizaron
organizarse organizará organizarán organizaría organizarían organizábamos organizó orgullo
orgullos origen orilla orillas orígenes oscura oscuramente oscuras oscurecemos oscurecer
oscureceremos oscurecerá oscurecerán oscurecería oscurecerían oscurecida oscurecidas oscurecido
oscurecidos oscurecía oscurecíamos oscurecían oscuro oscuros paces pacto pactos padre padres
paga pagaba pagaban pagada pagadas pagado pagados pagamos pagan pagando pagar pagaremos pagaron
pagarse pagará pagarán pagaría pagarían pagábamos pagó paisaje paisajes palabra palabras palacio
palacios panadero panaderos panfleto panfletos papel papeles paquete paquetes para paraba
paraban parada paradas parado parados paramos paran parando parar pararemos pararon pararse
parará pararán pararía pararían parecemos parecer pareceremos parecerá parecerán parecería
parecerían parecida parecidas parecido parecidos parecía parecíamos parecían pariente parientes
parlamentaria parlamentariamente parlamentarias parlamentario parlamentarios parlamento
parlamentos parroquia parroquias parte parten participa participaba participaban participaciones
participación participada participadas participado participados participamos participan
participando participar participaremos participaron participarse participará participarán
participaría participarían participábamos participó particular particulares particularmente
partida partidas partido partidos partiendo partieron partimos partir partiremos partirse
partirá partirán partiría partirían partió partía partíamos partían parábamos paró pasa pasaba
pasaban pasada pasadas pasado pasados pasajero pasajeros pasamos pasan pasando pasaporte
pasaportes pasar pasaremos pasaron pasarse pasará pasarán pasaría pasarían pasea paseaba
paseaban paseada paseadas paseado paseados paseamos pasean paseando pasear pasearemos pasearon
pasearse paseará pasearán pasearía pasearían paseo paseos paseábamos paseó paso pasos pastelería
pastelerías pasábamos pasó patria patrias patriota patriotas patrones patrón pausa pausas país
pedazo pedazos pedida pedidas pedido pedidos pedimos pedir pediremos pedirá pedirán pediría
pedirían pedía pedíamos pedían pega pegaba pegaban pegada pegadas pegado pegados pegamos pegan
pegando pegar pegaremos pegaron pegarse pegará pegarán pegaría pegarían pegábamos pegó pelea
peleaba peleaban peleada peleadas peleado peleados peleamos pelean peleando pelear pelearemos
pelearon pelearse peleará pelearán pelearía pelearían peleábamos peleó peligro peligros
peligrosa peligrosamente peligrosas peligroso peligrosos pelota pelotas pensaba pensaban pensada
pensadas pensado pensados pensamiento pensamientos pensamos pensando pensar pensaremos pensaron
pensará pensarán pensaría pensarían pensiones pensión pensábamos pensó pequeña pequeñamente
pequeñas pequeño pequeños perdemos perder perderemos perderá perderán perdería perderían perdida
perdidas perdido perdidos perdona perdonaba perdonaban perdonada perdonadas perdonado perdonados
perdonamos perdonan perdonando perdonar perdonaremos perdonaron perdonarse perdonará perdonarán
perdonaría perdonarían perdonábamos perdonó perdía perdíamos perdían perfecta perfectamente
perfectas perfecto perfectos periodista periodistas periódico periódicos permanecemos permanecer
permaneceremos permanecerá permanecerán permanecería permanecerían permanecida permanecidas
permanecido permanecidos permanecía permanecíamos permanecían permanente permanentemente
permanentes permiso permisos permite permiten permitida permitidas permitido permitidos
permitiendo permitieron permitimos permitir permitiremos permitirse permitirá permitirán
permitiría permitirían permitió permitía permitíamos permitían pero persecuciones persecución
perseguida perseguidas perseguido perseguidos perseguimos perseguir perseguiremos perseguirá
perseguirán perseguiría perseguirían perseguía perseguíamos perseguían persona personaje
personajes personal personales personalmente personas pertenecemos pertenecer perteneceremos
pertenecerá pertenecerán pertenecería pertenecerían pertenecida pertenecidas pertenecido
pertenecidos pertenecía pertenecíamos pertenecían período períodos pesa pesaba pesaban pesada
pesadamente pesadas pesado pesados pesamos pesan pesando pesar pesaremos pesaron pesarse pesará
pesarán pesaría pesarían peso pesos pesábamos pesó peticiones petición petróleo petróleos pide
piden piedra piedras piensa piensan pierde pierden piso pisos plan planes planta plantas plato
platos plaza plazas poblaciones población pobre pobremente pobres pocas pocos podemos poder
poderes poderosa poderosamente poderosas poderoso poderosos podríamos podía podían poema poemas
poesía poesías poeta poetas policía policías politiquería política políticas político políticos
ponemos poner ponía poníamos ponían popular populares popularmente porque porvenir porvenires
poseer posesiones posesión posibilidad posibilidades posible posiblemente posibles posiciones
posición positiva positivamente positivas positivo positivos poética poéticamente poéticas
poético poéticos practica practicaba practicaban practicada practicadas practicado practicados
practicamos practican practicando practicar practicaremos practicaron practicarse practicará
practicarán practicaría practicarían practicábamos practicó precaución precedente precio precios
precipicio precisa precisaba precisaban precisada precisadas precisado precisados precisamente
precisamos precisan precisando precisar precisaremos precisaron precisarse precisará precisarán
precisaría precisarían precisas preciso precisos precisábamos precisó predicción preferencia
preferencias preferible preferiblemente preferibles preferida preferidas preferido preferidos
preferimos preferir preferiremos preferirá preferirán preferiría preferirían prefería
preferíamos preferían pregunta preguntaba preguntaban preguntada preguntadas preguntado
preguntados preguntamos preguntan preguntando preguntar preguntaremos preguntaron preguntarse
preguntará preguntarán preguntaría preguntarían preguntas preguntábamos preguntó prehistoria
prejuicio prejuicios premio premios prensa prensas preocupa preocupaba preocupaban
preocupaciones preocupación preocupada preocupadas preocupado preocupados preocupamos preocupan
preocupando preocupar preocuparemos preocuparon preocuparse preocupará preocuparán preocuparía
preocuparían preocupábamos preocupó prepara preparaba preparaban preparaciones preparación
preparada preparadas preparado preparados preparamos preparan preparando preparar prepararemos
prepararon prepararse preparará prepararán prepararía prepararían preparábamos preparó
prerrogativa presencia presencias presenta presentaba presentaban presentaciones presentación
presentada presentadas presentado presentados presentamos presentan presentando presentar
presentaremos presentaron presentarse presentará presentarán presentaría presentarían presente
presentemente presentes presentábamos presentó presidente presidentes preso presos presta
prestaba prestaban prestada prestadas prestado prestados prestamos prestan prestando prestar
prestaremos prestaron prestarse prestará prestarán prestaría prestarían prestábamos prestó
pretende pretendemos pretenden pretender pretenderemos pretenderse pretenderá pretenderán
pretendería pretenderían pretendida pretendidas pretendido pretendidos pretendiendo pretendieron
pretendió pretendía pretendíamos pretendían prevenida prevenidas prevenido prevenidos prevenimos
prevenir prevenía preveníamos prevenían preámbulo primavera primaveras primitiva primitivamente
primitivas primitivo primitivos principal principales principalmente principio principios
prisionero prisioneros prisiones prisión privada privadamente privadas privado privados
privilegio privilegios probaba probaban probable probablemente probables probada probadas
probado probados probamos probando probar probaremos probaron probará probarán probaría
probarían problema problemas probábamos probó procede procedemos proceden proceder procederemos
procederse procederá procederán procedería procederían procedida procedidas procedido procedidos
procediendo procedieron procedimiento procedimientos procedió procedía procedíamos procedían
proceso procesos proclama proclamaba proclamaban proclamación proclamada proclamadas proclamado
proclamados proclamamos proclaman proclamando proclamar proclamaremos proclamaron proclamarse
proclamará proclamarán proclamaría proclamarían proclamas proclamábamos proclamó producciones
producción producida producidas producido producidos producimos producir produciremos producirá
producirán produciría producirían producto productos producía producíamos producían profesional
profesionales profesionalmente profesiones profesión profesor profesores profunda profundamente
profundas profundidad profundidades profundiza profundizaba profundizaban profundizada
profundizadas profundizado profundizados profundizamos profundizan profundizando profundizar
profundizaremos profundizaron profundizarse profundizará profundizarán profundizaría
profundizarían profundizábamos profundizó profundo profundos programa programas progresista
progresistamente progresistas progreso progresos prohibiciones prohibición prohibida prohibidas
prohibido prohibidos prohibiendo prohibieron prohibimos prohibir prohibiremos prohibirse
prohibirá prohibirán prohibiría prohibirían prohibió prohibía prohibíamos prohibían proletaria
proletariado proletariados proletariamente proletarias proletario proletarios promesa promesas
promete prometemos prometen prometer prometeremos prometerse prometerá prometerán prometería
prometerían prometida prometidas prometido prometidos prometiendo prometieron prometió prometía
prometíamos prometían pronto pronuncia pronunciaba pronunciaban pronunciada pronunciadas
pronunciado pronunciados pronunciamos pronuncian pronunciando pronunciar pronunciaremos
pronunciaron pronunciarse pronunciará pronunciarán pronunciaría pronunciarían pronunciábamos
pronunció propaganda propagandas propia propiamente propias propiedad propiedades propietario
propietarios propio propios proponemos proponer proponía proponíamos proponían proporciones
proporción proposiciones proposición propósito propósitos protecciones protección protegemos
proteger protegeremos protegerse protegerá protegerán protegería protegerían protegida
protegidas protegido protegidos protegiendo protegieron protegió protegía protegíamos protegían
protesta protestaba protestaban protestada protestadas protestado protestados protestamos
protestan protestando protestar protestaremos protestaron protestarse protestará protestarán
protestaría protestarían protestas protestábamos protestó proverbio proverbios provincia
provincial provinciales provincialmente provincias provisional provisionales provisionalmente
provoca provocaba provocaban provocaciones provocación provocada provocadas provocado provocados
provocamos provocan provocando provocar provocaremos provocaron provocarse provocará provocarán
provocaría provocarían provocábamos provocó proyecto proyectos prueba pruebas práctica
prácticamente prácticas práctico prácticos préstamo préstamos prólogo prólogos próxima
próximamente próximas próximo próximos publica publicaba publicaban publicaciones publicación
publicada publicadas publicado publicados publicamos publican publicando publicar publicaremos
publicaron publicarse publicará publicarán publicaría publicarían publicábamos publicó pudiera
pudieron pudo pueblo pueblos puede pueden puerta puertas puerto puertos puesto punto puntos pura
puramente puras puro puros pusieron página páginas pálida pálidamente pálidas pálido pálidos
pérdida pérdidas pública públicamente públicas público públicos queda quedaba quedaban quedada
quedadas quedado quedados quedamos quedan quedando quedar quedaremos quedaron quedarse quedará
quedarán quedaría quedarían quedábamos quedó queja quejaba quejaban quejada quejadas quejado
quejados quejamos quejan quejando quejar quejaremos quejaron quejarse quejará quejarán quejaría
quejarían quejas quejábamos quejó quema quemaba quemaban quemada quemadas quemado quemados
quemamos queman quemando quemar quemaremos quemaron quemarse quemará quemarán quemaría quemarían
quemábamos quemó queremos quería querían quienes quienquiera quiere quieren quince quincena
quincenas quinientos quisiera quisieron quita quitaba quitaban quitada quitadas quitado quitados
quitamos quitan quitando quitar quitaremos quitaron quitarse quitará quitarán quitaría quitarían
quitábamos quitó quizá quizás radical radicales radicalmente rara raramente raras raro raros
razones razón reacciona reaccionaba reaccionaban reaccionada reaccionadas reaccionado
reaccionados reaccionamos reaccionan reaccionando reaccionar reaccionaremos reaccionaria
reaccionariamente reaccionarias reaccionario reaccionarios reaccionaron reaccionarse reaccionará
reaccionarán reaccionaría reaccionarían reacciones reaccionábamos reaccionó reacción realidad
realidades realiza realizaba realizaban realizaciones realización realizada realizadas realizado
realizados realizamos realizan realizando realizar realizaremos realizaron realizarse realizará
realizarán realizaría realizarían realizábamos realizó realmente rebeliones rebelión recepciones
recepción rechaza rechazaba rechazaban rechazada rechazadas rechazado rechazados rechazamos
rechazan rechazando rechazar rechazaremos rechazaron rechazarse rechazará rechazarán rechazaría
rechazarían rechazábamos rechazó recibe reciben recibida recibidas recibido recibidos recibiendo
recibieron recibimiento recibimientos recibimos recibir recibiremos recibirse recibirá recibirán
recibiría recibirían recibió recibía recibíamos recibían reciente recientemente recientes
reclama reclamaba reclamaban reclamaciones reclamación reclamada reclamadas reclamado reclamados
reclamamos reclaman reclamando reclamar reclamaremos reclamaron reclamarse reclamará reclamarán
reclamaría reclamarían reclamábamos reclamó reclusiones reclusión recogemos recoger recogeremos
recogerse recogerá recogerán recogería recogerían recogida recogidas recogido recogidos
recogiendo recogieron recogió recogía recogíamos recogían recomendaba recomendaban recomendada
recomendadas recomendado recomendados recomendamos recomendando recomendar recomendaremos
recomendaron recomendará recomendarán recomendaría recomendarían recomendábamos recomendó
reconocemos reconocer reconoceremos reconocerá reconocerán reconocería reconocerían reconocida
reconocidas reconocido reconocidos reconocimiento reconocimientos reconocía reconocíamos
reconocían recordaba recordaban recordada recordadas recordado recordados recordamos recordando
recordar recordaremos recordaron recordará recordarán recordaría recordarían recordábamos
recordó recorre recorremos recorren recorrer recorreremos recorrerse recorrerá recorrerán
recorrería recorrerían recorrida recorridas recorrido recorridos recorriendo recorrieron
recorrió recorría recorríamos recorrían rectangular rectangulares rectangularmente rectifica
rectificaba rectificaban rectificada rectificadas rectificado rectificados rectificamos
rectifican rectificando rectificar rectificaremos rectificaron rectificarse rectificará
rectificarán rectificaría rectificarían rectificábamos rectificó recuerda recuerdan recuerdo
recuerdos recupera recuperaba recuperaban recuperada recuperadas recuperado recuperados
recuperamos recuperan recuperando recuperar recuperaremos recuperaron recuperarse recuperará
recuperarán recuperaría recuperarían recuperábamos recuperó recurso recursos redacciones
redacción redacta redactaba redactaban redactada redactadas redactado redactados redactamos
redactan redactando redactar redactaremos redactaron redactarse redactará redactarán redactaría
redactarían redactor redactores redactábamos redactó redonda redondamente redondas redondo
redondos reducida reducidas reducido reducidos reducimos reducir reduciremos reducirá reducirán
reduciría reducirían reducía reducíamos reducían referencia referencias referida referidas
referido referidos referimos referir referiremos referirá referirán referiría referirían refería
referíamos referían reflexiona reflexionaba reflexionaban reflexionada reflexionadas
reflexionado reflexionados reflexionamos reflexionan reflexionando reflexionar reflexionaremos
reflexionaron reflexionarse reflexionará reflexionarán reflexionaría reflexionarían reflexiones
reflexionábamos reflexionó reflexión reforma reformas refugiado refugiados refugio refugios
regala regalaba regalaban regalada regaladas regalado regalados regalamos regalan regalando
regalar regalaremos regalaron regalarse regalará regalarán regalaría regalarían regalábamos
regaló regimiento regimientos regional regionales regionalmente regiones registra registraba
registraban registrada registradas registrado registrados registramos registran registrando
registrar registraremos registraron registrarse registrará registrarán registraría registrarían
registro registros registrábamos registró región regresa regresaba regresaban regresada
regresadas regresado regresados regresamos regresan regresando regresar regresaremos regresaron
regresarse regresará regresarán regresaría regresarían regreso regresos regresábamos regresó
regímenes rehusaba rehusaban rehusada rehusadas rehusado rehusados rehusamos rehusando rehusar
rehusaremos rehusaron rehusará rehusarán rehusaría rehusarían rehusábamos rehusó relaciones
relación relata relataba relataban relatada relatadas relatado relatados relatamos relatan
relatando relatar relataremos relataron relatarse relatará relatarán relataría relatarían relato
relatos relatábamos relató religiones religiosa religiosamente religiosas religioso religiosos
religión reloj relojes remedio remedios remite remiten remitida remitidas remitido remitidos
remitiendo remitieron remitimos remitir remitiremos remitirse remitirá remitirán remitiría
remitirían remitió remitía remitíamos remitían remota remotamente remotas remoto remotos rendida
rendidas rendido rendidos rendimiento rendimientos rendimos rendir rendiremos rendirá rendirán
rendiría rendirían rendía rendíamos rendían renuncia renunciaba renunciaban renunciada
renunciadas renunciado renunciados renunciamos renuncian renunciando renunciar renunciaremos
renunciaron renunciarse renunciará renunciarán renunciaría renunciarían renuncias renunciábamos
renunció reparaciones reparación reparte reparten repartida repartidas repartido repartidos
repartiendo repartieron repartimos repartir repartiremos repartirse repartirá repartirán
repartiría repartirían repartió reparto repartos repartía repartíamos repartían repetida
repetidas repetido repetidos repetimos repetir repetiremos repetirá repetirán repetiría
repetirían repetía repetíamos repetían representa representaba representaban representaciones
representación representada representadas representado representados representamos representan
representando representante representantes representar representaremos representaron
representarse representará representarán representaría representarían representábamos representó
reproducciones reproducción reproducida reproducidas reproducido reproducidos reproducimos
reproducir reproduciremos reproducirá reproducirán reproduciría reproducirían reproducía
reproducíamos reproducían republicana republicanamente republicanas republicano republicanos
república repúblicas reservada reservadamente reservadas reservado reservados resiste resisten
resistencia resistencias resistida resistidas resistido resistidos resistiendo resistieron
resistimos resistir resistiremos resistirse resistirá resistirán resistiría resistirían resistió
resistía resistíamos resistían resoluciones resolución resolvemos resolver resolveremos
resolverá resolverán resolvería resolverían resolvía resolvíamos resolvían respeta respetaba
respetaban respetada respetadas respetado respetados respetamos respetan respetando respetar
respetaremos respetaron respetarse respetará respetarán respetaría respetarían respeto respetos
respetábamos respetó respira respiraba respiraban respirada respiradas respirado respirados
respiramos respiran respirando respirar respiraremos respiraron respirarse respirará respirarán
respiraría respirarían respirábamos respiró responde respondemos responden responder
responderemos responderse responderá responderán respondería responderían respondida respondidas
respondido respondidos respondiendo respondieron respondió respondía respondíamos respondían
responsabilidad responsabilidades responsable responsablemente responsables respuesta respuestas
restablecemos restablecer restableceremos restablecerá restablecerán restablecería
restablecerían restablecida restablecidas restablecido restablecidos restablecía restablecíamos
restablecían restaurante restaurantes resuelto resulta resultaba resultaban resultada resultadas
resultado resultados resultamos resultan resultando resultar resultaremos resultaron resultarse
resultará resultarán resultaría resultarían resultábamos resultó resume resumen resumida
resumidas resumido resumidos resumiendo resumieron resumimos resumir resumiremos resumirse
resumirá resumirán resumiría resumirían resumió resumía resumíamos resumían resúmenes retira
retiraba retiraban retirada retiradas retirado retirados retiramos retiran retirando retirar
retiraremos retiraron retirarse retirará retirarán retiraría retirarían retirábamos retiró
reunida reunidas reunido reunidos reuniendo reunieron reunimos reuniones reunir reuniremos
reunirse reunirá reunirán reuniría reunirían reunió reunión reunía reuníamos reunían revela
revelaba revelaban revelada reveladas revelado revelados revelamos revelan revelando revelar
revelaremos revelaron revelarse revelará revelarán revelaría revelarían revelábamos reveló
revisa revisaba revisaban revisada revisadas revisado revisados revisamos revisan revisando
revisar revisaremos revisaron revisarse revisará revisarán revisaría revisarían revista revistas
revisábamos revisó revolucionario revolucionarios revoluciones revolución ridícula ridículamente
ridículas ridículo ridículos rincones rincón riqueza riquezas ritmo ritmos roba robaba robaban
robada robadas robado robados robamos roban robando robar robaremos robaron robarse robará
robarán robaría robarían robábamos robó rodea rodeaba rodeaban rodeada rodeadas rodeado rodeados
rodeamos rodean rodeando rodear rodearemos rodearon rodearse rodeará rodearán rodearía rodearían
rodeábamos rodeó rodilla rodillas roja rojamente rojas rojo rojos rompe rompemos rompen romper
romperemos romperse romperá romperán rompería romperían rompiendo rompieron rompió rompía
rompíamos rompían romántica románticamente románticas romántico románticos rostro rostros roto
ruido ruidos ruina ruinas rural rurales ruralmente rusa rusamente rusas ruso rusos rápida
rápidamente rápidas rápido rápidos régimen rígida rígidamente rígidas rígido rígidos ríos
sabemos saber sabida sabidas sabido sabidos sabía sabíamos sabían sacaba sacaban sacada sacadas
sacado sacados sacamos sacando sacar sacaremos sacaron sacará sacarán sacaría sacarían sacerdote
sacerdotes sacrifica sacrificaba sacrificaban sacrificada sacrificadas sacrificado sacrificados
sacrificamos sacrifican sacrificando sacrificar sacrificaremos sacrificaron sacrificarse
sacrificará sacrificarán sacrificaría sacrificarían sacrificio sacrificios sacrificábamos
sacrificó sacábamos sacó sagrada sagradamente sagradas sagrado sagrados sala salario salarios
salas salida salidas salido salidos salimos salir salta saltaba saltaban saltada saltadas
saltado saltados saltamos saltan saltando saltar saltaremos saltaron saltarse saltará saltarán
saltaría saltarían saltábamos saltó salud saluda saludaba saludaban saludada saludadas saludado
saludados saludamos saludan saludando saludar saludaremos saludaron saludarse saludará saludarán
saludaría saludarían saludes saludo saludos saludábamos saludó salva salvaba salvaban salvada
salvadas salvado salvados salvamos salvan salvando salvar salvaremos salvaron salvarse salvará
salvarán salvaría salvarían salvábamos salvó salía salíamos salían sangre sangres sangrienta
sangrientamente sangrientas sangriento sangrientos santa santamente santas santo santos
satisfacciones satisfacción satisfacemos satisfacer satisfacía satisfacíamos satisfacían
satisfecha satisfechamente satisfechas satisfecho satisfechos seca secamente secas secciones
sección seco secos secreta secretamente secretario secretarios secretaría secretarías secretas
secreto secretos seguida seguidas seguido seguidos seguimos seguir seguiremos seguirá seguirán
seguiría seguirían segura seguramente seguras seguridad seguridades seguro seguros seguía
seguíamos seguían según seiscientos semana semanas sembraba sembraban sembrada sembradas
sembrado sembrados sembramos sembrando sembrar sembraremos sembraron sembrará sembrarán
sembraría sembrarían sembrábamos sembró semejante semejantemente semejantes semejanza semejanzas
senador senadores sencilla sencillamente sencillas sencillo sencillos sensaciones sensación
sensible sensiblemente sensibles sentaba sentaban sentada sentadas sentado sentados sentamos
sentando sentar sentaremos sentaron sentará sentarán sentaría sentarían sentencia sentencias
sentida sentidas sentido sentidos sentimiento sentimientos sentimos sentir sentiremos sentirá
sentirán sentiría sentirían sentábamos sentía sentíamos sentían sentó separa separaba separaban
separaciones separación separada separadamente separadas separado separados separamos separan
separando separar separaremos separaron separarse separará separarán separaría separarían
separábamos separó septiembre seria seriamente serias serio serios servicio servicios servida
servidas servido servidos servimos servir serviremos servirá servirán serviría servirían servía
servíamos servían sesenta setecientos setenta severa severamente severas severo severos señal
señala señalaba señalaban señalada señaladas señalado señalados señalamos señalan señalando
señalar señalaremos señalaron señalarse señalará señalarán señalaría señalarían señales
señalábamos señaló señor señores siempre siente sienten siglo siglos significa significaba
significaban significada significadas significado significados significamos significan
significando significar significaremos significaron significarse significará significarán
significaría significarían significábamos significó signo signos sigue siguen siguiente
siguientemente siguientes silencio silencios silenciosa silenciosamente silenciosas silencioso
silenciosos silla sillas simpatiza simpatizaba simpatizaban simpatizada simpatizadas simpatizado
simpatizados simpatizamos simpatizan simpatizando simpatizar simpatizaremos simpatizaron
simpatizarse simpatizará simpatizarán simpatizaría simpatizarían simpatizábamos simpatizó
simpatía simpatías simple simplemente simples sincera sinceramente sinceras sincero sinceros
sindical sindicales sindicalismo sindicalista sindicalistas sindicalmente sindicato sindicatos
sinnúmero sino sinrazón sinsabor sinvergüenza siquiera sistema sistemas situaba situaban
situaciones situación situada situadas situado situados situamos situando situar situaremos
situaron situará situarán situaría situarían situábamos situó soberano soberanos soberanía
soberanías sobre sobremanera sobrevive sobreviven sobrevivida sobrevividas sobrevivido
sobrevividos sobreviviendo sobrevivieron sobrevivimos sobrevivir sobreviviremos sobrevivirse
sobrevivirá sobrevivirán sobreviviría sobrevivirían sobrevivió sobrevivía sobrevivíamos
sobrevivían sobrino sobrinos social socialdemocracia socialdemócrata sociales socialismo
socialismos socialista socialistas socialmente sociedad sociedades solamente soldado soldados
soledad soledades solemne solemnemente solemnes solicita solicitaba solicitaban solicitada
solicitadas solicitado solicitados solicitamos solicitan solicitando solicitar solicitaremos
solicitaron solicitarse solicitará solicitarán solicitaría solicitarían solicitud solicitudes
solicitábamos solicitó solidaria solidariamente solidarias solidario solidarios solitaria
solitariamente solitarias solitario solitarios soltaba soltaban soltada soltadas soltado
soltados soltamos soltando soltar soltaremos soltaron soltará soltarán soltaría soltarían
soltábamos soltó soluciones solución sombra sombras sombrero sombreros sonreír sonrisa sonrisas
soporta soportaba soportaban soportada soportadas soportado soportados soportamos soportan
soportando soportar soportaremos soportaron soportarse soportará soportarán soportaría
soportarían soportábamos soportó sorprende sorprendemos sorprenden sorprender sorprenderemos
sorprenderse sorprenderá sorprenderán sorprendería sorprenderían sorprendida sorprendidas
sorprendido sorprendidos sorprendiendo sorprendieron sorprendió sorprendía sorprendíamos
sorprendían sospecha sospechaba sospechaban sospechada sospechadas sospechado sospechados
sospechamos sospechan sospechando sospechar sospecharemos sospecharon sospecharse sospechará
sospecharán sospecharía sospecharían sospechas sospechábamos sospechó sostenemos sostener
sostenida sostenidas sostenido sostenidos sostenía sosteníamos sostenían soviética
soviéticamente soviéticas soviético soviéticos soñaba soñaban soñada soñadas soñado soñados
soñamos soñando soñar soñaremos soñaron soñará soñarán soñaría soñarían soñábamos soñó suave
suavemente suaves subalterno subdirector sube suben subida subidas subido subidos subiendo
subieron subimos subir subiremos subirse subirá subirán subiría subirían subió sublevaciones
sublevación sublime subordinado subraya subrayaba subrayaban subrayada subrayadas subrayado
subrayados subrayamos subrayan subrayando subrayar subrayaremos subrayaron subrayarse subrayará
subrayarán subrayaría subrayarían subrayábamos subrayó subsecretario subsecretarios subsistencia
subterránea subterráneamente subterráneas subterráneo subterráneos subía subíamos subían sucede
sucedemos suceden suceder sucederemos sucederse sucederá sucederán sucedería sucederían sucedida
sucedidas sucedido sucedidos sucediendo sucedieron sucedió sucedía sucedíamos sucedían sucesiva
sucesivamente sucesivas sucesivo sucesivos sucia suciamente sucias sucio sucios sueldo sueldos
suelo suelos suerte suertes sueño sueños suficiente suficientemente suficientes sufragio
sufragios sufre sufren sufrida sufridas sufrido sufridos sufriendo sufrieron sufrimiento
sufrimientos sufrimos sufrir sufriremos sufrirse sufrirá sufrirán sufriría sufrirían sufrió
sufría sufríamos sufrían sugerida sugeridas sugerido sugeridos sugerimos sugerir sugeriremos
sugerirá sugerirán sugeriría sugerirían sugería sugeríamos sugerían suicidio suicidios sujeta
sujetaba sujetaban sujetada sujetadas sujetado sujetados sujetamos sujetan sujetando sujetar
sujetaremos sujetaron sujetarse sujetará sujetarán sujetaría sujetarían sujetábamos sujetó
supera superaba superaban superada superadas superado superados superamos superan superando
superar superaremos superaron superarse superará superarán superaría superarían superficie
superficies superior superiores superioridad superioridades superiormente superlativo
supervivencia superviviente supervivientes superábamos superó supiera supieron suponemos suponer
suponía suponíamos suponían suposiciones suposición suprema supremamente supremas supremo
supremos supresiones supresión suprime suprimen suprimida suprimidas suprimido suprimidos
suprimiendo suprimieron suprimimos suprimir suprimiremos suprimirse suprimirá suprimirán
suprimiría suprimirían suprimió suprimía suprimíamos suprimían surgida surgidas surgido surgidos
surgiendo surgieron surgimos surgir surgiremos surgirse surgirá surgirán surgiría surgirían
surgió surgía surgíamos surgían suscripciones suscripción suspende suspendemos suspenden
suspender suspenderemos suspenderse suspenderá suspenderán suspendería suspenderían suspendida
suspendidas suspendido suspendidos suspendiendo suspendieron suspendió suspendía suspendíamos
suspendían sustancia sustancias sustituciones sustitución sustituir sábado sólida sólidamente
sólidas sólido sólidos taller talleres también tampoco tanto tarde tardes tarea tareas teatro
teatros telegrama telegramas teléfono teléfonos telégrafo temblaba temblaban temblada tembladas
temblado temblados temblamos temblando temblar temblaremos temblaron temblará temblarán
temblaría temblarían temblábamos tembló teme tememos temen temer temeremos temerse temerá
temerán temería temerían temida temidas temido temidos temiendo temieron temió temor temores
temperatura temperaturas temporada temporadas temporal temporales temporalmente temía temíamos
temían tendemos tendencia tendencias tender tenderemos tenderá tenderán tendería tenderían
tendida tendidas tendido tendidos tendía tendíamos tendían tenemos tener tenida tenidas tenido
tenidos teniente tenientes tensiones tensión tenía teníamos tenían teoría teorías termina
terminaba terminaban terminada terminadas terminado terminados terminamos terminan terminando
terminar terminaremos terminaron terminarse terminará terminarán terminaría terminarían
terminábamos terminó terremoto terremotos terreno terrenos terrible terriblemente terribles
territorio territorios terror terrores tesis tesoro tesoros testamento testamentos testigo
testigos testimonio testimonios teórica teóricamente teóricas teórico teóricos tiempo tiempos
tienda tiendas tiene tienen tierra tierras tipografía tipografías tira tiraba tiraban tirada
tiradas tirado tirados tiramos tiran tirando tirar tiraremos tiraron tirarse tirará tirarán
tiraría tirarían tirábamos tiró toca tocaba tocaban tocada tocadas tocado tocados tocamos tocan
tocando tocar tocaremos tocaron tocarse tocará tocarán tocaría tocarían tocábamos tocó todavía
toma tomaba tomaban tomada tomadas tomado tomados tomamos toman tomando tomar tomaremos tomaron
tomarse tomará tomarán tomaría tomarían tomo tomos tomábamos tomó total totales totalidad
totalidades totalmente trabaja trabajaba trabajaban trabajada trabajadas trabajado trabajador
trabajadores trabajadormente trabajados trabajamos trabajan trabajando trabajar trabajaremos
trabajaron trabajarse trabajará trabajarán trabajaría trabajarían trabajo trabajos trabajábamos
trabajó tradiciones tradición traducciones traducción traducida traducidas traducido traducidos
traducimos traducir traduciremos traducirá traducirán traduciría traducirían traductor
traductores traducía traducíamos traducían traer traiciona traicionaba traicionaban traicionada
traicionadas traicionado traicionados traicionamos traicionan traicionando traicionar
traicionaremos traicionaron traicionarse traicionará traicionarán traicionaría traicionarían
traiciones traicionábamos traicionó traición traidor traidores tranquila tranquilamente
tranquilas tranquilidad tranquilidades tranquilo tranquilos transeúnte transforma transformaba
transformaban transformaciones transformación transformada transformadas transformado
transformados transformamos transforman transformando transformar transformaremos transformaron
transformarse transformará transformarán transformaría transformarían transformábamos transformó
transiciones transición transmite transmiten transmitida transmitidas transmitido transmitidos
transmitiendo transmitieron transmitimos transmitir transmitiremos transmitirse transmitirá
transmitirán transmitiría transmitirían transmitió transmitía transmitíamos transmitían
transporte transportes trasatlántico trasatlánticos traslada trasladaba trasladaban trasladada
trasladadas trasladado trasladados trasladamos trasladan trasladando trasladar trasladaremos
trasladaron trasladarse trasladará trasladarán trasladaría trasladarían trasladábamos trasladó
trastorno trata trataba trataban tratada tratadas tratado tratados tratamiento tratamientos
tratamos tratan tratando tratar trataremos trataron tratarse tratará tratarán trataría tratarían
tratábamos trató travesía travesías trayecto trayectos trece treinta tremenda tremendamente
tremendas tremendo tremendos trescientos tribunal tribunales triste tristemente tristes tristeza
tristezas triunfa triunfaba triunfaban triunfada triunfadas triunfado triunfados triunfamos
triunfan triunfando triunfante triunfantemente triunfantes triunfar triunfaremos triunfaron
triunfarse triunfará triunfarán triunfaría triunfarían triunfo triunfos triunfábamos triunfó
tropa tropas tropezaba tropezaban tropezada tropezadas tropezado tropezados tropezamos
tropezando tropezar tropezaremos tropezaron tropezará tropezarán tropezaría tropezarían
tropezábamos tropezó trotskista trotskistas trágica trágicamente trágicas trágico trágicos
turbia turbiamente turbias turbio turbios turista turistas tuviera tuvieron tuvimos técnica
técnicamente técnicas técnico técnicos típica típicamente típicas típico típicos título títulos
ultimátum ultimátums ultramar ultramarinos unen unida unidad unidades unidas unido unidos
uniendo unieron unimos uniones unir uniremos unirse unirá unirán uniría unirían universal
universales universalmente universidad universidades unió unión unánime unánimemente unánimes
unía uníamos unían urbana urbanamente urbanas urbano urbanos urgente urgentemente urgentes usaba
usaban usada usadas usado usados usamos usan usando usar usaremos usaron usarse usará usarán
usaría usarían usted ustedes usábamos utiliza utilizaba utilizaban utilizada utilizadas
utilizado utilizados utilizamos utilizan utilizando utilizar utilizaremos utilizaron utilizarse
utilizará utilizarán utilizaría utilizarían utilizábamos utilizó vacaciones vacía vacíamente
vacías vacío vacíos vagones vagón valemos valer valida validas valido validos valiente
valientemente valientes valle valles valor valores valía valíamos valían vamos vapor vapores
variedad variedades vasta vastamente vastas vasto vastos vecino vecinos vehículo vehículos
veinte veinticinco veinticuatro veintidós veintiséis veintitrés vencemos vencer venceremos
vencerse vencerá vencerán vencería vencerían vencida vencidas vencido vencidos venciendo
vencieron venció vencía vencíamos vencían vende vendemos venden vender venderemos venderse
venderá venderán vendería venderían vendida vendidas vendido vendidos vendiendo vendieron vendió
vendía vendíamos vendían venganza venganzas venida venidas venido venidos venimos venir ventaja
ventajas ventana ventanas venía veníamos venían verano veranos verdad verdadera verdaderamente
verdaderas verdadero verdaderos verdades vergüenza vergüenzas viaja viajaba viajaban viajada
viajadas viajado viajados viajamos viajan viajando viajar viajaremos viajaron viajarse viajará
viajarán viajaría viajarían viaje viajero viajeros viajes viajábamos viajó vicepresidente
viceversa victoria victorias vida vidas vieja viejamente viejas viejo viejos viene vienen viento
vientos viernes vigila vigilaba vigilaban vigilada vigiladas vigilado vigilados vigilamos
vigilan vigilancia vigilancias vigilando vigilar vigilaremos vigilaron vigilarse vigilará
vigilarán vigilaría vigilarían vigilábamos vigiló viniera vinieron violencia violencias violenta
violentamente violentas violento violentos visible visiblemente visibles visiones visita
visitaba visitaban visitada visitadas visitado visitados visitamos visitan visitando visitante
visitantes visitar visitaremos visitaron visitarse visitará visitarán visitaría visitarían
visitas visitábamos visitó visión visto vital vitales vitalmente viva vivamente vivas vive viven
vivida vividas vivido vividos vivienda viviendas viviendo vivieron vivimos vivir viviremos
vivirse vivirá vivirán viviría vivirían vivió vivo vivos vivía vivíamos vivían voces volaba
volaban volada voladas volado volados volamos volando volar volaremos volaron volará volarán
volaría volarían voluntad voluntades voluntaria voluntariamente voluntarias voluntario
voluntarios volvemos volver volveremos volverá volverán volvería volverían volvía volvíamos
volvían volábamos voló vosotros vota votaba votaban votaciones votación votada votadas votado
votados votamos votan votando votar votaremos votaron votarse votará votarán votaría votarían
voto votos votábamos votó vuelta vueltas vuelto vuelve vuelven vuestra vuestras vuestro vuestros
víctima víctimas zapato zapatos árabe árabemente árabes época épocas éxito éxitos éxodo íbamos
íntegra íntegramente íntegras íntegro íntegros íntima íntimamente íntimas íntimo íntimos órdenes
única únicamente únicas único únicos útil útiles útilmente

"""####
}
