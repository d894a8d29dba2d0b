// swift-format-ignore-file
// Written by .ci/embed. Change the data files, not this one, and run it again.

/// The texts of data files, letter by letter.
enum NameWordData {
  /// `name-words.tsv`
  static let nameWords = ####"""
# Words that tell what a capitalised name is, for names that no gazetteer has.
# Source: our own list. Licence: MIT.
# Format: kind, forms parted by blanks. Forms are in lower case and without accents (ñ counts).
#   given           given names, of Spain and America and of those whom their letters name
#   style           stands before a person's name and is none: a title, an office, a profession, kin
#   speech          verbs that only persons, or bodies that act like persons, are subjects of
#   place           countries and cities that need no gazetteer
#   place-head      a noun before a place's name
#   organisation    begins the name of a body
#   publication     begins the name of a periodical, or stands before it
#   bearer          begins the name of a thing: a law, a prize, a street
#   geography       begins the name of a place
#   no-name         is written with a capital and names nobody
#   verb            verbs behind a subject, whoever it is, and words before them
#   periodical-head a noun before a periodical's name
#   article, contraction, in, of, to, and, preposition
#                   words before a name, by what they say of it
#   particle        stands between the parts of a name
given	aaron abdel abdul abel abelardo abraham abril absalon adam adan adela adelaida adelina adolf adolfo
given	adolphe adrian adriana adriano agnes agostinho agustin agustina ahmed aida aitor alain alan albert
given	alberta alberto aldo alejandra alejandro aleksandr aleksandra aleksei alessandro alex alexander
given	alexandra alexandre alexei alexis alfonso alfred alfredo ali alicia alonso alvaro amadeo amador amalia
given	amanda amelia americo amparo ana anastas anastasia anatole anatoli andre andrea andreas andrei andres
given	andreu andrew angel angela angeles angelica angelina anibal aniceto anita ann anna anne anselmo
given	antoine anton antoni antonia antonin antonio apolonia aquiles araceli archibald ariel aristide
given	aristides arkadi armand armando arnaldo arnau arnold arsenio artemio arthur artur arturo ascension
given	asuncion atanasio atilio augusta auguste augusto aurelia aurelio aurora avelino axel balbina baldomero
given	baltasar baptiste barbara bartolome basilio bautista beatriz begoña belen belisario beltran ben
given	benedicto benigno benita benito benjamin bernard bernarda bernardino bernardo bernat bernhard berta
given	bertha bertrand bill blanca blas bob bonifacio boris braulio bruno buenaventura camila camille camilo
given	candelaria candida candido capitolina caridad carl carla carlo carlos carlota carmela carmelo carmen
given	carolina caroline casimiro catalina caterina catherine cayetano cecilia ceferino celedonio celestino
given	celia celina cesar cesareo charles charlotte chen chris christian christine christopher cipriano
given	ciriaco cirilo clara clarisa clarita claude claudia claudio clemencia clemente cleofas clotilde colin
given	concepcion concha conchita conrado constance constantino constanza consuelo cornelio cosme crescencio
given	cristian cristina cristino cristobal cuauhtemoc custodio damian daniel daniela danilo dante dario
given	david debora demetrio denis desiderio diana dick diego dimas dimitri dino dionis dionisia dionisio
given	dmitri dolores domenico domingo dominique donald donato dora dorotea douglas edelmiro edgar edmund
given	edmundo edouard eduard eduarda eduardo edward efrain efren egor ehud eleanor elena eleuterio elias
given	elisa elisabeth eliseo eliza elizabeth eloisa eloy elsa elvira emanuel emeterio emil emile emili
given	emilia emiliano emilio emma emmanuel encarnacion engracia enric enrico enrique enriqueta epifanio
given	erasmo eric erich ernest ernestina ernesto ernst erwin esperanza estanislao esteban estela ester
given	esther eudaldo eudoxia eufemia eufrasia eugen eugene eugenia eugenio eulalia eulogia eulogio eusebio
given	eustaquio eva evaristo evelyn ezequiel fabian fabio fabrizio facundo fanny fatima faustino fausto
given	federica federico fedor felicia feliciano felipa felipe felisa felix ferdinand ferdinando fermin
given	fermina fernanda fernando ferran fidel fidelia filiberta filiberto filomena fiodor flavio flora
given	florencia florencio florentino florian fortunato francesc francesca francesco francine francis
given	francisca francisco franco francois francoise frank franklin franz fred frederic frederick frida
given	friedrich fritz froilan fructuoso fulgencio gabino gabriel gabriela gael galo gaspar gaston gavrila
given	genaro genoveva georg george georges georgi gerald gerard gerardo german germana gertrude gertrudis
given	gervasio gianni gil gilbert gilberto gines giorgio giovanni giuseppe gladys gloria godofredo gonzalo
given	gorka grace gracia graciela gregor gregorio greta grigori guadalupe guennadi guido guillem guillermina
given	guillermo gumersindo gustav gustave gustavo hans harold haroldo harry hassan hector heinrich helen
given	helena helmut henri henry herbert heriberto hermann hermelinda hermenegildo herminia herminio hernan
given	hernando hilaria hilario hilda hipolito hiroshi homero honorato honorio horacio hortense hortensia
given	howard hubert hugh hugo humberto hussein ian ibrahim ifigenia ignacia ignacio ignasi igor ildefonso
given	ilia iluminada ilya imma imre ines ingrid inmaculada inocencio ioana iosif irena irene irina iris irma
given	isaac isaak isabel isabela isaias isidora isidoro isidre isidro ismael isolda israel ivan ivo iñaki
given	iñigo jacinta jacinto jack jacob jacobo jacqueline jacques jaime james jan jane janet jaume javi
given	javier jean jeff jenaro jeremias jerome jeronimo jerzy jessica jesus jim jimena jimmy joachim joan
given	joana joao joaquim joaquin joaquina joe joel johan johann john johnny jon jonas jonathan jordi jorge
given	jorgina jose joseba josef josefa josefina josep joseph josip jossif josu josue jovita jozef juan juana
given	juanita judit judith jules julia julian juliana julie julien julieta julio julius justa justina
given	justino justo juvenal karel karen karl karol katarina kate katherine kathleen kazimierz keith ken
given	kenji kenneth kevin kim kiril konrad konstantin ksenia kurt ladislao lamberto larisa larry lars laura
given	laureano laurent lautaro lavrenti lawrence lazaro lea leandro leila leo leocadia leon leonard leonardo
given	leonel leonid leonidas leonor leontina leopold leopoldo leslie leticia lev lewis lia liborio lidia
given	liliana lina linda lino lionel lisa liudmila livia lizaveta lluis lola lope lorena lorenza lorenzo
given	loreto louis louise lourdes lubomir luc luca lucas lucia luciana luciano lucie lucila lucio lucrecia
given	ludmila ludwig luigi luis luisa luz lydia mabel macario madeleine magdalena magnus mahmoud mahmud
given	maite malcolm manel manfred manolo manuel manuela marc marcel marcela marcelina marcelino marcello
given	marcelo marcial marcio marco marcos marfa margaret margarita maria marian mariana mariano maribel
given	marie marina mario marion marisa marisol mark marta martha marti martin martina mary mateo mateu
given	mathias matias matilde maura maurice mauricio mauro maxim maxime maximiliano maximino maximo maya
given	melchor meliton merce mercedes micaela michael michel michele miguel mihail mijail mike mikel mikhail
given	milagros milan mildred milton ming miriam mitrofan modesta modesto mohamed mohammed moises monica
given	monserrat montserrat morris muhammad murray mustafa nadezhda nadia nancy napoleon narcis narcisa
given	narciso nastasia natalia natalie natividad nazario neil nelida nelson nemesio nestor nicanor nicasio
given	nicholas nick nicola nicolae nicolai nicolas nicolasa nicole nieves nikifor nikita nikolai nikolaus
given	nils nina noe noel noelia nora norbert norberto norma norman nuria octavia octavio odette odilon
given	ofelia olaf oleg olegario olga olimpia oliver oliverio olivier omar orestes oriol orlando oscar
given	osvaldo oswaldo oto otto ovidio pablo paca paco pafnuti palmira paloma pamela pancho pantaleon paola
given	paolo pascual pasqual pastora patricia patricio patrick patrik paul paula paulina paulino paulo pavel
given	paz pedro pelagia pelayo penelope pep pepa pepe pere perfecto peter petr petra petronila phil philip
given	philippe piedad pier pierre pietro pilar pio piotr placida placido policarpo porfirio praskovia
given	primitivo prudencio purificacion quintin quirino rachel rafael rafaela ralph ramiro ramon ramona raoul
given	raphael raquel raul ray raymond raymundo rebeca refugio regina reinaldo remedios remigio remy renato
given	rene reyes ricard ricarda ricardo richard rigoberta rigoberto rita robert roberta roberto robin
given	robustiano rocio rodolfo rodrigo rogelio roger roland rolando rolf roman romano romualdo ron ronald
given	roque rosa rosalia rosalinda rosario rosaura rose rosendo rossana roy ruben rudolf rufina rufino
given	ruperto ruth sabina sabino sabrina salma salome salomon salvador salvadora sam samuel sandra sandro
given	santi santiago santos sara sarah saturnino saul sean sebastia sebastian sebastiana segismundo segundo
given	selma semion serafin serafina serge sergei sergi sergio serguei severiano severino severo sheila
given	sigfrido sigmund silverio silvestre silvia silvina silvio simeon simon simona simone sixto slobodan
given	socorro sofia sofya soledad sonia sonsoles sophie stanislas stanislav stanley stefan stefano stella
given	stepan stephen steve steven stuart susana svetlana sylvia tadeo tamara tania tatiana ted telesforo
given	telma teobaldo teodora teodoro teodosio teofilo tere teresa thelma theodor theodore thomas tiburcio
given	tim timoteo tina tito tobias todd tom tomas tomasa tommaso toni tony toribio trifon trinidad txema
given	ubaldo ulises ulrich umberto urbano ursula uwe valentin valentina valentino valeria valeriano valerio
given	varvara vasco vasili vasilisa venancio venceslao ventura vera veronica viacheslav vicenc vicent
given	vicenta vicente victor victoria victoriano victorino vidal viktor vilma vincent vincenzo violeta
given	virgilio virginia viridiana vital vittoria vittorio vivian viviana vladimir vladimira vladislav waldo
given	walter wenceslao werner wilfredo wilhelm will willi william willy wim wladimir wolfgang xabi xabier
given	xavi xavier ximena yago yakov yasser yegor yekaterina yelena yevgueni yolanda yuli yulia yuri yusuf
given	yves zacarias zenaida zenon zinaida zoia zoila zoran zosimo zulema
style	abogada abogado abuela abuelo activista actor actriz acusado agente alcalde alcaldesa alero almirante
style	alumna alumno amiga amigas amigo amigos anarquista anciano antropologo arbitro arquitecta arquitecto
style	artista arzobispo astronauta atleta bailarin bailarina banquero baron baronesa base bibliotecario
style	biologo bolchevique boxeador brigadier cabo camarada camaradas campesina campesino canciller candidata
style	candidato cantante capitan cardenal catedratica catedratico caudillo centrocampista ciclista
style	cientifica cientifico cineasta cirujano ciudadana ciudadano colega comandante comerciante comisaria
style	comisario compañera compañero compañeros compositor compositora comunista concejal concejala conde
style	condesa congresista consejera consejero conseller consellera consul contralmirante coreografo coronel
style	corredor corresponsal critico cronista cura cuñada cuñado d. decano defensa delantero delegada
style	delegado detenido dibujante dictador diestro diputada diputado director directora dirigente doctor
style	doctora don doña dr. dra. dramaturgo duque duquesa dª dña. economista editor editora embajador
style	embajadora emperador emperatriz empresaria empresario enfermera enfermero ensayista entrenador escolta
style	escritor escritora escultor escultora esposa esposo estudiante eurodiputado ex-presidente exministro
style	explorador expresidente extremo farmaceutico filosofo fiscal fisico fotografa fotografo fray
style	futbolista general generalisimo geografo gobernador gobernadora golfista guardameta guardia
style	guerrillera guerrillero guitarrista hermana hermanas hermano hermanos hija hijas hijo hijos
style	historiador historiadora humorista iman industrial infanta infante ing. ingeniera ingeniero inspector
style	inventor investigador investigadora jefa jefe joven juez jueza jugador jugadora kaiser lady lateral
style	lehendakari lic. licenciada licenciado lider lord madre maestra maestro marido marinero mariscal
style	marques marquesa matador matematico medica medico mediocampista menchevique militante ministra
style	ministro modelo monseñor muchacha muchacho mujer musico nadador navegante nieta nieto niña niño
style	notario novelista novia novillero novio nuera obispo obrera obrero oficial padre papa parlamentario
style	pastor percusionista periodista pianista piloto pintor pintora pivot poeta poetisa policia politica
style	politico portavoz portero presidenta presidente preso prima primo princesa principe prof. profesor
style	profesora psicologo quimico rabino realizador rector rectora redactor redactora reina revolucionaria
style	revolucionario rey sacerdote sargento secretaria secretario seleccionador senador senadora señor
style	señora señoras señores señorita señorito sindicalista sir sobrina sobrino socialista sociologo soldado
style	sor sr. sra. sres. srta. subdirector subsecretario suegra suegro tecnico teniente tenista tia tio
style	torero traductor traductora vecina vecino viceministro vicepresidenta vicepresidente victima
style	violinista viuda yerno zar zarina
speech	acepto aclaro admite admitio advierte advirtio afirma afirmaba afirmo agrega agrego anuncio apunto
speech	argumento asegura aseguro añade añadio callo comenta comento concluyo confeso confirmo considera
speech	considero contaba contesta contesto conto cree creia critico cuenta decia decidio declara declaro
speech	denuncio destaca destaco dice dicen dijeron dijo enfatizo envio escribe escribia escribieron escribio
speech	exclamo explica explico expreso firmo grito habla hablaba hablo indica indico informo insiste
speech	insistio lamento leyo llego lloro manifesto manifiesta matizo miro murio murmuro nacio narro negaba
speech	nego opina opinaba opino oyo pensaba pidio piensa preciso pregunta pregunto prometio propuso
speech	puntualizo queria quiere quiso rechazo recibio reconoce reconocio recordo recuerda reitero relato
speech	replica replico resalto responde respondio revelo rio sabe sabia salio señala señalo sonrio sostiene
speech	sostuvo subraya subrayo tradujo vino vive vivia volvio
place	afganistan africa albania alemania alicante amberes america amsterdam andalucia andorra angola ankara
place	antartida arabia aragon argelia argentina armenia asia asturias atenas atlantico australia austria
place	avila azerbaiyan badajoz bagdad bahamas baku balcanes baleares baltico bangladesh barcelona basilea
place	basora bayona beirut belfast belgica belgrado belice berlin berna bielorrusia bilbao birmania bogota
place	bolivia bolonia bombay bosnia boston botsuana brasil bretaña bruselas bucarest budapest bulgaria
place	burdeos burgos burundi caceres cadiz cairo california camboya camerun canada canarias cantabria canton
place	caracas cartagena castellon castilla catalunya cataluña caucaso centroamerica chad chechenia
place	checoslovaquia chiapas chicago chile china chipre colombia congo copenhague cordoba corea coruña
place	crimea croacia cuba cuenca cusco damasco dinamarca dresde dublin ecuador edimburgo egipto eritrea
place	escocia eslovaquia eslovenia españa estambul estocolmo estonia estrasburgo etiopia eurasia europa
place	euskadi extremadura filipinas finisterre finlandia formosa francia gabon gales galicia galipoli gambia
place	genova georgia gerona ghana gijon ginebra girona granada grecia guadalajara guatemala guayaquil guinea
place	guipuzcoa haiti hamburgo helsinki hiroshima holanda honduras huelva huesca hungria ibiza india
place	indochina indonesia inglaterra irak iran irlanda islandia italia jaen jamaica japon jarkov jartum java
place	jerez jerusalen jordania kabul kazajistan kenia kiel kiev kosovo kronstadt kuban kuwait laos
place	latinoamerica lausana leipzig leningrado leopolis lerida letonia libano liberia libia lima lisboa
place	lituania liverpool lleida logroño londres lugano lugo luxemburgo lyon macedonia madagascar madrid
place	malaga malasia mali mallorca malta mancha manchester manchuria manila marruecos marsella mauritania
place	mediterraneo melilla menorca mexico minsk moldavia monaco mongolia montenegro montevideo montpellier
place	montreal moscu mozambique munich murcia namibia napoles navarra nepal neuchatel nicaragua niger
place	nigeria niza norteamerica noruega nuremberg oceania odesa oran orense oriente oslo ourense oviedo
place	pacifico padua pakistan palencia palestina pamplona panama paraguay paris pekin persia peru petrogrado
place	pirineos polonia pontevedra portugal praga prusia quito rabat reims riga rioja roma rotterdam rumania
place	rusia sabadell saigon salamanca samara santander saratov segovia sena senegal serbia sevilla shanghai
place	siberia sidney singapur siria somalia soria sudamerica sudan suecia suiza suramerica tailandia taiwan
place	tanger tanzania tarragona tashkent tbilisi teheran tenerife terrassa teruel tibet tiflis tirol tokio
place	toledo toulouse trieste tunez turin turquia ucrania uganda urales urss uruguay valencia valladolid
place	valparaiso varsovia vascongadas venecia venezuela veracruz versalles viena vietnam vigo vilna vitoria
place	vizcaya vladivostok volga washington yalta yemen yugoslavia zaire zambia zamora zaragoza zimbabue
place	zurich
place-head	aeropuerto aldea avenida bahia barrio cabo calle canton capital carretera ciudad ciudades comarca
place-head	condado cordillera departamento desierto distrito estacion este frontera gobierno golfo isla
place-head	islas lago localidad mar monte montes municipio norte oeste pais paseo plaza poblacion provincia
place-head	pueblo pueblos puerto region rio rios sierra sur valle villa
organisation	academia agencia agrupacion alianza asamblea asociacion ateneo audiencia ayuntamiento banco
organisation	bloque bolsa brigada buro caja camara centro circulo club coalicion colegio comandancia
organisation	comisaria comisariado comision comite compañia confederacion conferencia congreso consejeria
organisation	consejo consorcio convergencia corporacion cortes cruz cuerpo delegacion departamento
organisation	diputacion direccion ejercito embajada empresa equipo escuela estado facultad federacion
organisation	federal festival frente fuerzas fundacion generalitat gobierno grupo guardia hospital iglesia
organisation	institut instituto internacional izquierda junta juventud juventudes juzgado liga mesa
organisation	ministerio movimiento museo naciones oficina ong orden organizacion orquesta parlamento partido
organisation	partit policia politburo ramada real resistencia secretaria seleccion senado servicio sindicato
organisation	sociedad soviet tribunal unidad unio union united universidad universitat xunta
publication	abc almanaque anuario boletin daily diario el gaceta herald heraldo journal mundo pais periodico
publication	post pravda prensa revista semanario times tribune voz
bearer	acuerdo auditorio avenida biblioteca calle campeonato campo capilla carrer caso castillo catedral
bearer	centenario codigo constitucion convenio copa declaracion estadio gran grand guerra hotel ley liga
bearer	master mundial olimpiada open operacion pabellon pacto palacio parque paseo plan plaza premio
bearer	programa proyecto puente puerta ronda sala sierra teatro torneo torre torres tour tratado trofeo
bearer	vuelta
geography	alta alto america baja bajo cabo ciudad corea costa el estados este europa golfo gran isla islas
geography	la las los mar monte montes norte nueva nuevo oeste oriente paises picos puerto reino republica
geography	rio san sant santa santo sao sierra sur union valle villa
no-name	abril agosto alteza ayer año años capitulo carta cartas congreso constitucion correo cortes
no-name	diciembre dios domingo enero estado excelencia febrero gobierno hoy iglesia internet invierno jueves
no-name	julio junio ley lunes majestad martes marzo mayo mañana miercoles navidad nota noviembre octubre
no-name	oeste oriente otoño p.d. p.s. parlamento pascua patria posdata postdata primavera querida queridas
no-name	querido queridos sabado septiembre setiembre señoria siglo sur tomo ud. uds. usted ustedes v. vd.
no-name	vds. verano viernes
verb	da debe debia dio era eran es esta estaba estan estuvo fue fueron ha habia habian hace hacia han hizo
verb	iba le les no pone pudo puede puso quedo se sera seria sigue son tambien tenia tiene tienen tuvo va
periodical-head	boletin diario gaceta periodico revista rotativo semanario
article	el la las lo los un una unas unos
contraction	al del
in	desde en hacia hasta
of	de
to	a
and	e ni o u y
preposition	ante como con contra cuando entre para por que segun si sin sobre tras
particle	al ben bin da das de del den der di do dos du e el ibn la las los van von y

"""####
}
