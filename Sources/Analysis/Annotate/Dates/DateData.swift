// swift-format-ignore-file
// Written by .ci/embed. Change the data files, not this one, and run it again.

/// The texts of data files, letter by letter.
enum DateData {
  /// `date-words.tsv`
  static let dateWords = ####"""
# The words of Spanish dates.
# Source: our own list. Licence: MIT.
# Format: kind, value, forms parted by blanks. Forms are compared without regard to case and accents (ñ counts);
# the full stop of an abbreviation is left out.
#   month, month-short      1 to 12
#   weekday, weekday-short  1 (Monday) to 7
#   season                  21 (spring) to 24 (winter)
#   number                  its value; the parser adds them up
#   ordinal                 its value
#   decade                  the first year of the ten
#   unit                    day, week, month, year, century, decade
#   half                    of a unit
#   trait                   what the word says of a number or date beside it:
#     counted       before a number: it is a page, a volume, an article
#     measured      behind a number: it counts things
#     plain         behind a year: a word in -s that it does not count
#     year          before a number that may be a year
#     weak-year     the same, but quantities have it too
#     event         before "de" and a month: the event's name
#     street        before a date: a name that is made of it
#     past, next    beside a date: it is over, it is to come
#     temporal      before a month or season: it is meant as a time
#     no-tomorrow   before "mañana": the morning
#     start, middle, end  in a part of a time: which
#     owned         before a month or years: a saying ("hacer su agosto"), an age ("mis años treinta")

month	1	enero
month	2	febrero
month	3	marzo
month	4	abril
month	5	mayo
month	6	junio
month	7	julio
month	8	agosto
month	9	septiembre setiembre
month	10	octubre otubre
month	11	noviembre
month	12	diciembre
month-short	1	ene
month-short	2	feb febr
month-short	3	mar
month-short	4	abr
month-short	5	may
month-short	6	jun
month-short	7	jul
month-short	8	ag ago agto
month-short	9	sep sept set setb sbre 7bre
month-short	10	oct octe 8bre
month-short	11	nov novbre nbre 9bre
month-short	12	dic dicbre dbre 10bre xbre
weekday	1	lunes
weekday	2	martes
weekday	3	miércoles
weekday	4	jueves
weekday	5	viernes
weekday	6	sábado
weekday	7	domingo
weekday-short	1	lun
weekday-short	2	mart
weekday-short	3	mié miérc mi
weekday-short	4	jue juev
weekday-short	5	vie vier
weekday-short	6	sáb
weekday-short	7	dom
season	21	primavera
season	22	verano estío
season	23	otoño
season	24	invierno
number	0	cero
number	1	un uno una
number	2	dos
number	3	tres
number	4	cuatro
number	5	cinco
number	6	seis
number	7	siete
number	8	ocho
number	9	nueve
number	10	diez
number	11	once
number	12	doce
number	13	trece
number	14	catorce
number	15	quince
number	16	dieciséis
number	17	diecisiete
number	18	dieciocho
number	19	diecinueve
number	20	veinte
number	21	veintiuno veintiún veintiuna
number	22	veintidós
number	23	veintitrés
number	24	veinticuatro
number	25	veinticinco
number	26	veintiséis
number	27	veintisiete
number	28	veintiocho
number	29	veintinueve
number	30	treinta
number	31	treintaiuno treintaiún
number	40	cuarenta
number	50	cincuenta
number	60	sesenta
number	70	setenta
number	80	ochenta
number	90	noventa
number	100	cien ciento cientos
number	200	doscientos
number	300	trescientos
number	400	cuatrocientos
number	500	quinientos
number	600	seiscientos
number	700	setecientos
number	800	ochocientos
number	900	novecientos
number	1000	mil
ordinal	1	primero primer
ordinal	2	segundo
ordinal	3	tercero tercer
ordinal	4	cuarto
ordinal	5	quinto
ordinal	6	sexto
ordinal	7	séptimo
ordinal	8	octavo
ordinal	9	noveno
ordinal	10	décimo
ordinal	11	undécimo
ordinal	12	duodécimo
ordinal	13	decimotercero
ordinal	14	decimocuarto
ordinal	15	decimoquinto
ordinal	16	decimosexto
ordinal	17	decimoséptimo
ordinal	18	decimoctavo
ordinal	19	decimonoveno
ordinal	20	vigésimo
ordinal	21	vigesimoprimero
ordinal	22	vigesimosegundo
ordinal	23	vigesimotercero
ordinal	24	vigesimocuarto
ordinal	25	vigesimoquinto
ordinal	26	vigesimosexto
ordinal	27	vigesimoséptimo
ordinal	28	vigesimoctavo
ordinal	29	vigesimonoveno
ordinal	30	trigésimo
decade	20	veintes
decade	30	treintas
decade	40	cuarentas
decade	50	cincuentas
decade	60	sesentas
decade	70	setentas
decade	80	ochentas
decade	90	noventas
unit	day	día días
unit	week	semana semanas
unit	month	mes meses
unit	year	año años
unit	century	siglo siglos
unit	decade	década décadas decenio decenios
trait	counted	pág págs página páginas pag pags pp p fol fols folio folios f ff tomo tomos t tt vol vols volumen volúmenes núm núms num nums número números nº n° nro no artículo artículos art arts capítulo capítulos cap caps nota notas inciso inc línea líneas columna columnas cuadro cuadros lámina fig figura párrafo párrafos parágrafo versículo v vv ejemplar ejemplares expediente legajo decreto ley orden circular apartado casilla teléfono tel kilómetro km vers verso versos leyes decretos resolución habitación celda aula barraca vagón
trait	measured	rublos rublo kopeks verstas versta pesetas pesos duros reales francos dólares libras marcos coronas maravedís hombres mujeres soldados obreros campesinos kilómetros km metros leguas millas hectáreas fanegas toneladas kilos kg páginas votos ejemplares miembros delegados habitantes personas cartas telegramas millones mil horas minutos pies caballos grados veces
trait	plain	los las nos más mas después despues antes entonces todos todas estos estas esos esas sus mis tus tres seis dos muchos muchas algunos algunas varios varias unos unas ambos ambas menos además mientras cuales quienes otros otras aquellos aquellas jamás tras apenas vosotros nosotros ellos ellas ustedes fines principios mediados comienzos finales
trait	year	en desde hasta durante año años hacia circa todo primavera verano otoño invierno
trait	weak-year	de del a al el y e o u para por tras entre
trait	event	revolución revoluciones insurrección tesis manifiesto ediciones editorial plaza calle avenida paseo parque teatro colonia batallón regimiento división puente hospital imprenta pronunciamiento cabo
trait	street	calle avenida av avda plaza paseo parque barrio colonia estación
trait	past	pasado pasada último última pdo ppdo anterior
trait	next	próximo próxima venidero venidera entrante siguiente
trait	temporal	en desde hasta durante para hacia a al tras antes después entre mes principios mediados fines finales comienzos inicios últimos primeros pasado próximo último este aquel del terminar acabar empezar comenzar pasar finalizar concluir llegar llegado entrar entrado
trait	no-tomorrow	la esta una cada de aquella esa toda otra media su tu mi primera siguiente bella hermosa buena el un del las muy cierta fresca misma
trait	start	principios principio comienzos comienzo inicios inicio primer primera primeros primeras albores entrado entrada
trait	middle	mediados mediado mediada medianos mitad
trait	end	fines finales fin final segunda segundo último última últimos últimas postrimerías
trait	owned	su mi tu nuestro sus mis tus nuestros muchos pocos tantos cuantos

"""####
  /// `date-rules.tsv`
  static let dateRules = ####"""
# How Spanish writes dates: what is written, what it means, an example and the answer.
# Source: our own rules and sentences. Licence: MIT.
# Format: name, pattern, value, example, answer; parted by tabs. A name in <…> is a shorthand for its pattern.
# Pattern: words and signs as they stand (signs that mean something here in quotation marks); (a|b) one of; ? behind
# what may be missing; + where no white space is; ^ where the date begins and $ where it ends, if not with the pattern.
# Slots: {day} {month} {roman} {mm} {year} {yy} {yyy} {n} {season} {decade} {century} {weekday} {unit}; {point} one date by
# the rules of the first part, {items} some of them parted by commas, {a} and {b} two that lend each other what they lack.
# Value: EDTF with slots, a qualifier behind. "=" parts the two names of a day in two calendars. "@" begins what is
# relative: to the letter's day (speech) or to the day told before (story), and by how much. "relative" is its answer.
# Behind a date without its year it says only which year is meant.
# The longest match wins, then the first rule.
<of>	(de|del|de el|do|dc|(del|de el|de este|de este mismo|del mismo|de el mismo) mes de|(días|día) (de el|del|de) mes de|(del|de el) (mismo|propio|citado|pasado|último|próximo|entrante|presente))?			
<thisyear>	(del|de el|de este|de ese|de aquel|(del|de el) (mismo|presente|corriente|citado|referido|repetido|pasado|próximo))			
<ofyear>	(de|del|de el|do|dc|<thisyear> año de gracia (de|,)?|<thisyear> año del Señor (de|,)?|<thisyear> año de el Señor (de|,)?|<thisyear> año (de|,)?|,|en|.)?			
<the>	(el día|los días|el mes de|el año de|el año|los años|el de|el|la|los|las)?			
<wd>	({weekday} ,? (día|el)?|{weekdayshort} (.|,))?			
<piece>	(principios|principio|comienzos|comienzo|inicios|inicio|mediados|medianos|mitad|fines|finales|postrimerías|albores|fin|final|(primera|segunda) (mitad|quincena)|(primer|segundo|tercer|cuarto|último) (tercio|trimestre|cuatrimestre|semestre)|(primeros|últimos) días|(primera|segunda|tercera|última) semana|(primeras|últimas) semanas|(primeros|últimos) meses)			
<part>	((a|hacia|por) (los|el|la)?)? <piece> (de los|de las|de la|de el|de|del) (mes de|año de|año|días de)?			
<about>	(hacia|alrededor (de|del)|en torno (a|al)|cerca (de|del)|aproximadamente (en|el)?|circa|ca .|ca|c .) <the>			
<olden>	(v . e .|(según|por|en)? (el|la|del|de el)? (estilo antiguo|antiguo estilo|viejo estilo|estilo viejo|calendario antiguo|antiguo calendario|viejo calendario|calendario viejo|calendario juliano|calendario ruso|c . juliano))			
<old>	(,? "(" <olden> ")"|,? (según|por|en|del|de el) <olden>)			
<newen>	(n . e .|(según|por|en)? (el|la|del|de el)? (nuevo estilo|estilo nuevo|nuevo calendario|calendario nuevo|calendario gregoriano))			
<new>	"(" <newen> ")"			

# One date.
day-month-year	<wd> {day} <of> {month} <ofyear> {year}	{year}-{month}-{day}	Nació el 23 de diciembre de 1871.	1871-12-23
day-month-short-year	<wd> {day} <of> {month} (de|del|de el|del año|'|de '|del ') {yy}	{year}-{month}-{day}	Firmado el 9 de marzo del 21, en Tula.	1921-03-09
day-month-three-figures	<wd> {day} <of> {month} (de|del|de el|del año|de el año|del año de|de el año de|do) {yyy}	{year}-{month}-{day}	Ganaron el 5 de mayo de 862.	0862-05-05
month-three-figures	{month} (de|del|de el|del año|de el año|del año de|de el año de|do) {yyy}	{year}-{month}	La cueva se cerró en mayo de 862.	0862-05
day-month-bracket-year	<wd> {day} <of> {month} (de|del)? "[" (de|del)? {year} "?"? "]"	{year}-{month}-{day}?	Riga, 14 de junio [de 1908]	1908-06-14?
day-bracketed-month-year	(<wd> "[" {day} "]" <of> {month} <ofyear> {year}|<wd> {day} <of> "[" {month} "]" <ofyear> {year}|"[" <wd> {day} <of> {month} "]" <ofyear> {year})	{year}-{month}-{day}?	Riga, [14] de junio de 1908	1908-06-14?
day-month-asked	¿ <wd> {day} <of> {month} <ofyear> {year} "?"	{year}-{month}-{day}?	¿14 de junio de 1908?	1908-06-14?
day-month-questioned-year	<wd> {day} <of> {month} <ofyear> ("(" {year} "?" ")"|¿ {year} "?"|{year} "(" "?" ")")	{year}-{month}-{day}?	Escrita el 2 de enero de 1911 (?).	1911-01-02?
day-month-bracketed	"[" <wd> {day} <of> {month} <ofyear> {year} "?"? "]"	{year}-{month}-{day}?	[7 de abril de 1920]	1920-04-07?
of-last-year	(<wd> {day} <of>)? {month} $ (de|del|de el) (pasado año|año pasado|año próximo pasado|año último|último año)	XXXX-{month}-{day} @speech -1	Nevó en noviembre del año pasado.	XXXX-11
of-next-year	(<wd> {day} <of>)? {month} $ (de|del|de el) (próximo año|año próximo|año que viene|año entrante|entrante año|año venidero)	XXXX-{month}-{day} @speech +1	Volverá el 5 de mayo del año que viene.	XXXX-05-05
of-this-year	(<wd> {day} <of>)? {month} $ (de este|de este mismo|del presente|del corriente|del actual|de el presente|de el corriente|de el actual) año	XXXX-{month}-{day} @speech 0	Murió el 5 de mayo del corriente año.	XXXX-05-05
of-year-running	(<wd> {day} <of>)? {month} $ (del|de el) año (en curso|actual|corriente)	XXXX-{month}-{day} @speech 0	Murió el 5 de mayo del año en curso.	XXXX-05-05
of-same-year	(<wd> {day} <of>)? {month} $ (de|del|de el) (mismo|propio|citado|referido|dicho|ese|aquel|ese mismo|aquel mismo|ese propio) año	XXXX-{month}-{day} @story 0	Murió en mayo del citado año.	XXXX-05
of-year-after	(<wd> {day} <of>)? {month} $ (del|de el) (año siguiente|siguiente año)	XXXX-{month}-{day} @story +1	Murió el 5 de mayo del año siguiente.	XXXX-05-05
of-year-before	(<wd> {day} <of>)? {month} $ (del|de el) (año anterior|anterior año)	XXXX-{month}-{day} @story -1	Murió el 5 de mayo del año anterior.	XXXX-05-05
day-month	<wd> {day} <of> {month}	XXXX-{month}-{day}	Llegamos el martes 9 de mayo por la tarde.	XXXX-05-09
day-dash-month-year	<wd> {day} +- +{month} .? +(-|/|.) +{year}	{year}-{month}-{day}	Sellada 23-ene-1919.	1919-01-23
day-dash-month-short-year	<wd> {day} +- +{month} +- +{yy}	{year}-{month}-{day}	Sellada 4-jul-18.	1918-07-04
day-slash-month-year	<wd> {day} +/ +{month} .? +/ +({year}|{yy})	{year}-{month}-{day}	Sellada 23/sep/1920.	1920-09-23
day-dash-month	<wd> {day} +(-|/) +{month}	XXXX-{month}-{day}	Saldrá el 30-jul si hay barco.	XXXX-07-30
year-day-month	{year} +(/|-) {day} +(/|-) {month}	{year}-{month}-{day}	Sello: 1920/23/sep.	1920-09-23
year-month-day	{year} (,|-)? {month} (,|-)? {day}	{year}-{month}-{day}	Al cabildo: 1922, diciembre, 25. Riga.	1922-12-25
year-month	{year} , {month} $ (.|;|"]"|")")	{year}-{month}	Al cabildo: 1922, diciembre. Riga.	1922-12
month-day-year	{month} .? {day} (,|de|del) {year}	{year}-{month}-{day}	Londres, octubre 5, 1908.	1908-10-05
month-day	{month} {day} $ (,|.|;|")")	XXXX-{month}-{day}	Berna, octubre 5.	XXXX-10-05
month-year-day	{month} <ofyear> {year} "(" (el día|día) {day} ")"	{year}-{month}-{day}	Volvió en abril de 1920 (día 12).	1920-04-12
month-year	{month} .? <ofyear> {year}	{year}-{month}	Se reunieron en julio de 1921.	1921-07
month-short-year	{month} (de|del|de el|del año|'|de '|del ') {yy}	{year}-{month}	Murió en agosto del 19.	1919-08
month-slash-year	{month} +(/|-|.) +{year}	{year}-{month}	Sello de diciembre/1918.	1918-12
month-bracket-year	({month} (de|del)? "[" (de|del)? {year} "?"? "]"|"[" {month} "]" <ofyear> {year}|¿ {month} <ofyear> {year} "?")	{year}-{month}?	Zúrich, marzo [de 1916]	1916-03?
month-bracketed	"[" {month} <ofyear> {year} "?"? "]"	{year}-{month}?	[Agosto de 1919]	1919-08?
month	{month}	XXXX-{month}	Se irá en octubre.	XXXX-10
roman-day-year	<wd> {day} +(.|/|-) {roman} +(.|/|-) ({year}|'? {yy})	{year}-{month}-{day}	Kiev, 23.XII.22.	1922-12-23
roman-spaced	{day} {roman} ({year}|{yy})	{year}-{month}-{day}	Kiev, 29 VI 1919.	1919-06-29
roman-dashed	<wd> {day} (-|/) {roman} (-|/) {year}	{year}-{month}-{day}	Kiev, 29 - VI - 1919	1919-06-29
roman-day	{day} +(.|/|-) +{roman}	XXXX-{month}-{day}	El acuerdo del 6.X no se cumple.	XXXX-10-06
roman-lost-year	{day} +. {roman} . {n} $ .	XXXX-{month}-{day}	26.XII. 2.	XXXX-12-26
roman-month-year	{roman} +(-|.|/) +{year}	{year}-{month}	Última carta (XI-1920).	1920-11
numeric-slash	<wd> {day} +/ +{mm} +/ +({year}|{yy})	{year}-{month}-{day}	Recibida 12/3/1918.	1918-03-12
numeric-dot	<wd> {day} +. {mm} +. {year}	{year}-{month}-{day}	Recibida 25.12.1922.	1922-12-25
numeric-dot-short	<wd> {day} +. +{mm} +. +{yy}	{year}-{month}-{day}	Recibida 25.12.22.	1922-12-25
numeric-dash	<wd> {day} +- +{mm} +- +({year}|{yy})	{year}-{month}-{day}	Recibida 25-12-1922.	1922-12-25
numeric-comma	{day} +/ +{mm} +, +({year}|{yy})	{year}-{month}-{day}	Recibida 25/12,1922.	1922-12-25
numeric-year-first	{year} +- +{mm} +- +{day}	{year}-{month}-{day}	Archivo, 1922-12-25.	1922-12-25
numeric-month	{mm} (+(/|-) {year}|(/|-|.) +{year})	{year}-{month}	Sello: 12-1915.	1915-12
numeric-month-first	{year} +/ +{mm}	{year}-{month}	Sello: 1915/3.	1915-03
season-year	{season} (de|del|,|del año|del año de|de el|de el año|de el año de)? {year}	{year}-{season}	En el verano de 1914 estaban en Galitzia.	1914-22
season-short-year	{season} (de|del|del año) {yy}	{year}-{season}	Fue en la primavera del 21.	1921-21
winter-two-years	{season} (de|del|,)? {year2} (-|/|a|y) ({year}|{yy})	{year}-{season} of two years	Pasó allí el invierno de 1921-22.	1921-24
season	{season}	XXXX-{season}	Durante el verano subían a la sierra.	XXXX-22
century	(siglo|s .) {century}	{century}XX	Lo decían ya en el siglo XIX.	18XX
decade	(década|décadas|decenio) (de los años|de los|de las|del|de)? {decade}	{decade}X	Vivió allí en la década de 1890.	189X
years-decade	años (de los)? {decade}	{decade}X	Los años veinte fueron duros.	192X
decade-short	los {tens} $ (,|.|;|")"|y)	{tens}X	Fue maestra en los 30, cuando hubo escuela.	193X
year-before-christ	(año|años)? (de)? {n} (antes de (Jesucristo|Cristo|J . C .|nuestra era|la era cristiana|la era vulgar)|a . (de)? (J .)? C .)	-{n}	La fundaron el año 57 antes de Cristo.	-0056
year-of-our-era	(año|años) (de)? {n} (de (nuestra era|la era cristiana|la era vulgar)|después de (Cristo|Jesucristo)|d . (de)? (J .)? C .)	{n}	Cayó el año 79 de nuestra era.	0079
year-short-named	(año|años) (de)? {yy}	{year}	Lo oí allá por el año 17.	1917
year-named	(año|años) (de|de gracia de|del Señor de|de el Señor de)? ({year}|{n}|{yyy})	{year}	Ocurrió el año 247 en Dacia.	0247
decade-lost-figure	"[" {yyy} (-|"?"|.|…) "]"	{yyy}X	Retrato sin fecha [192?]	192X
event-short-year	(guerra|revolución|generación|crisis|constitución|república|sublevación|campaña|huelga|cosecha|hambre|motín|pronunciamiento|asonada|epidemia|terremoto) (del|de el) ^ {yy}	{year}	Se arruinó en la crisis del 29, como todos.	1929
year-questioned	(¿ {year} "?"|{year} "(" "?" ")"|"(" {year} "?" ")"|"[" {year} "?" "]"|"[" {year} "]"|"[" ¿ {year} "?" "]")	{year}?	La nota es de ¿1917? y de su mano.	1917?
year	{year}	{year}	Se casó en 1898 con una maestra.	1898
day	<wd> {day}	{day}		
part	(<part>|a (últimos|primeros) de|(mediado|mediada|bien entrado|bien entrada) (el|la)? (mes de|año|año de)?) {point}	{point}~	Vendrá a mediados de junio de 1923.	1923-06~
part-short-year	((a|hacia|por|desde) (los)?)? (principios|comienzos|mediados|fines|finales) (del|de el) {yy}	{year}~	Murió a fines del 22, en Riga.	1922~
about-by	allá? por (el año de|el año|los años de|los años|el mes de) {point}	{point}~	Lo conoció por el año 1924.	1924~
about-by-year	allá? por {year}	{year}~	Lo conoció por 1924.	1924~
about-by-month	(allá|como)? por {month} <ofyear> {year}	{year}-{month}~	Lo conoció por mayo de 1924.	1924-05~
about	<about> {point}	{point}~	Lo conoció hacia 1924.	1924~

# The same day in two calendars.
pair-day	{day2} ("(" {day} ")"|"[" {day} "]") <of> {month} <ofyear> {year}	{year}-{month}-{day} = {year}-{month}-{day2}	Zúrich, 11(24) de marzo de 1917	1917-03-24
pair-day-month	{day2} ("(" {day} ")"|"[" {day} "]") <of> {month}	XXXX-{month}-{day} = XXXX-{month}-{day2}	Salió el 11 (24) de marzo.	XXXX-03-24
pair-dates	{day2} <of> {month2} "(" {day} <of> {month} (,? (<olden>|<newen>))? ")" <ofyear> {year}	{year}-{month}-{day} = {year}-{month2}-{day2}	El 25 de octubre (7 de noviembre) de 1917 cayó el palacio.	1917-11-07
pair-dates-month	{day2} <of> {month2} "(" {day} <of> {month} (,? (<olden>|<newen>))? ")"	XXXX-{month}-{day} = XXXX-{month2}-{day2}	El 25 de octubre (7 de noviembre) cayó el palacio.	XXXX-11-07
pair-that-is	{day2} <of> {month2} ,? (o sea|es decir|esto es) ,? el? {day} <of> {month} ,? <ofyear> {year}	{year}-{month}-{day} = {year}-{month2}-{day2}	El 25 de octubre, o sea el 7 de noviembre de 1917, cayó el palacio.	1917-11-07
pair-whole	{day2} <of> {month2} <ofyear> {year2} "(" ({day} <of> {month} (<ofyear> {year})?|{day} <of> {month} ,? (<olden>|<newen>)) ")"	{year}-{month}-{day} = {year2}-{month2}-{day2}	Nació el 10 de abril de 1870 (22 de abril).	1870-04-22
pair-slash	{day2} +/ +{day} <of> {month} <ofyear> {year}	{year}-{month}-{day} = {year}-{month}-{day2}	San Petersburgo, 9/22 de enero de 1905	1905-01-22
pair-slash-dates	{day2} <of> {month2} / {day} <of> {month} <ofyear> {year}	{year}-{month}-{day} = {year}-{month2}-{day2}	Se firmó el 25 de octubre/7 de noviembre de 1917.	1917-11-07
pair-roman	{day2} "(" {day} ")" (.|/|-)? {roman} (.|/|-)? {year}	{year}-{month}-{day} = {year}-{month}-{day2}	Ginebra, 11(24).III.1905	1905-03-24
pair-slash-roman	{day2} +/ +{day} (.|/|-) {roman} (.|/|-) {year}	{year}-{month}-{day} = {year}-{month}-{day2}	Ginebra, 11/24-III-1905	1905-03-24
old-style	{day2} <of> {month2} <ofyear> {year} <old>	= {year}-{month2}-{day2}	Fue el 25 de octubre de 1917 (v. e.).	1917-11-07
old-style-inside	{day2} <of> {month2} "(" <olden> ")" <ofyear> {year}	= {year}-{month2}-{day2}	Fue el 25 de octubre (viejo estilo) de 1917.	1917-11-07
new-style	({day} <of> {month} <ofyear> {year} <new>|{day} <of> {month} <new> <ofyear> {year})	{year}-{month}-{day}	Fue el 7 de noviembre (n. e.) de 1917.	1917-11-07
old-style-day	{day2} <of> {month2} <old>	= XXXX-{month2}-{day2}	Fue el 25 de octubre (v. e.).	XXXX-10-25

# Dates together.
one	{a}	{a}	Se abrirá el 1º de mayo de 1905.	1905-05-01
from-to	desde <the> {a} ,? (hasta|a|al) <the> {b}	{a}/{b}	Estuvo desde julio de 1922 hasta el 5 de marzo de 1923.	1922-07/1923-03-05
from-dash	desde <the> {a} - {b}	{a}/{b}	Fue alcalde desde 1914 - 1918.	1914/1918
de-a	(de|del) <the> {a} (a|al|hasta) <the> {b}	{a}/{b}	Se reunieron del 2 al 7 de marzo de 1919.	1919-03-02/1919-03-07
a-b	{a} (a|al|hasta) <the> {b}	{a}/{b}	Feria: 10 a 22 de agosto de 1912	1912-08-10/1912-08-22
between	entre <the> {a} ,? y <the> {b}	{a}/{b}	Volverá entre el 27 y el 29 de diciembre.	XXXX-12-27/XXXX-12-29
between-dash	entre <the> {a} - {b}	{a}/{b}	Volverá entre 4-22 de enero de 1895.	1895-01-04/1895-01-22
dash	{a} - <the> {b}	{a}/{b}	23 de diciembre de 1922 - 2 de marzo de 1923	1922-12-23/1923-03-02
numeric-days-dash	{day2} +/ +{mm2} +- +{day} +/ +{mm} +/ +{year}	{day2}/{day}	El plazo es 10/1-11/2/1917.	1917-01-10/1917-02-11
numeric-days-short	(el|al|del|:) ^ {day2} +/ +{mm2} +- +{day} +/ +{mm}	{day2}/{day}	Plazo: 29/2-1/3	XXXX-02-29/XXXX-03-01
numeric-days-to	(de|desde|del) {day2} +/ +{mm2} (a|al|hasta) {day} +/ +{mm}	{day2}/{day}	Trabajó de 25/10 a 25/01.	XXXX-10-25/XXXX-01-25
numeric-day	(el|al|del|desde|hasta|día|:) ^ {day} +/ +{mm}	XXXX-{month}-{day}	Llegará el 22/04 con su hija.	XXXX-04-22
years-short	{year} +(-|/) +{yy}	{year}/{yy}	La guerra de 1948-49 lo arruinó.	1948/1949
years-named-list	(año|años) (de)? ({year2}|{yy2}) y {yy}	{{yy2},{yy}}	Lo preguntó en los años 40 y 42, sin respuesta.	{1940,1942}
years-named-range	(año|años) (de)? ({year2}|{yy2}) (a|al) {yy}	{yy2}/{yy}	Lo preguntó en los años 40 a 42, sin respuesta.	1940/1942
years-named-either	(año|años) (de)? ({year2}|{yy2}) (o|ó) {yy}	[{yy2},{yy}]	Fue el año 40 ó 42, no recuerdo.	[1940,1942]
month-days	{month} {day2} - {day}	{day2}/{day}	Estaré en Odesa noviembre 19-20.	XXXX-11-19/XXXX-11-20
month-days-year	{month} {day2} - {day} (,|de|del) {year}	{day2}/{day}	Congreso de Tours, diciembre 25-30, 1920.	1920-12-25/1920-12-30
months-slash	{month2} +/ +{month} <ofyear> {year}	{month2}/{month}	Boletín de enero/marzo de 1920.	1920-01/1920-03
months-list	{items} ,? (y|e) {b}	{{items},{b}}	Volvió en agosto y septiembre.	{XXXX-08,XXXX-09}
list	{items} ,? (y|e) <the> {b}	{{items},{b}} if lent	Cantó el 5 y el 6 de octubre de 1912.	{1912-10-05,1912-10-06}
alternatives	{items} ,? (o|ó|u) <the> {b}	[{items},{b}]	Se vieron el 8 ó 10 de mayo de 1918.	[1918-05-08,1918-05-10]
centuries	siglos {century} (y|e) {century2}	{{century}XX,{century2}XX}	Estudió los siglos XVI y XVII.	{15XX,16XX}
centuries-to	siglos {century} (a|al|-) {century2}	{century}XX/{century2}XX	Estudió los siglos XVI al XVIII.	15XX/17XX
before	(antes|anterior|anteriores|anteriormente|con anterioridad) (de|del|a|al) <the> {a}	../{a}	Es anterior al 15 de abril de 1904.	../1904-04-15
before-bracketed	"[" (antes|anterior|no más tarde) (de|del|a|al) <the> {a} "]"	../{a}	[Antes del 15 de abril de 1904]	../1904-04-15
not-later	(no más tarde|a más tardar) (que|de|del|en)? <the> {a}	../{a}	Responda no más tarde que el 1 de enero de 1910.	../1910-01-01
after	(después|posterior|posteriores|posteriormente|luego|con posterioridad) (de|del|a|al) <the> {a}	{a}/..	Nada se sabe después de 1923.	1923/..
after-bracketed	"[" (después|posterior|no antes) (de|del|a|al) <the> {a} "]"	{a}/..	[Después del 5 de mayo de 1917]	1917-05-05/..
not-before	no antes (de|del) <the> {a}	{a}/..	Se escribió no antes de julio de 1919.	1919-07/..
since	desde <the> {a}	{a}/..	Vive en Berlín desde 1923.	1923/..
starting	a partir (de los|de|del) <the> {a}	{a}/..	Regirá a partir del 1 de mayo de 1920.	1920-05-01/..
and-after	{a} y después $ (.|,|;)	{a}/..	Podrá salir el 1 de enero de 1916 y después.	1916-01-01/..

# What only its place tells.
today	hoy	@speech day 0	Hoy he visto a tu hermano.	relative
yesterday	(ayer|anoche)	@speech day -1	Ayer vi a tu hermano.	relative
two-days-ago	(anteayer|antier|antes de ayer)	@speech day -2	Anteayer llegó tu carta.	relative
tomorrow	mañana	@speech day +1	Te escribiré mañana.	relative
in-two-days	pasado mañana	@speech day +2	Pasado mañana saldremos.	relative
weekday-last	(el|este) ({weekday} (pasado|último|anterior)|(pasado|último) {weekday})	@speech weekday past	El lunes pasado no hubo tren.	relative
weekday-next	(el|este) ({weekday} (próximo|venidero|entrante|que viene)|próximo {weekday})	@speech weekday next	El próximo jueves dará un discurso.	relative
weekday-after	(el|al) ({weekday} siguiente|siguiente {weekday})	@story weekday next	El martes siguiente se fue.	relative
weekday	(el|este|aquel) {weekday}	@speech weekday near	El martes me verán los médicos.	relative
weekday-day	(el|este|aquel)? {weekday} ,? {day}	@speech weekday near	El viernes 2 hubo asamblea.	relative
same-unit	(ese|esa|aquel|aquella|el|la) (mismo|misma) {unit}	@story unit 0	Ese mismo año volvió a la cárcel.	relative
that-unit	(ese|aquel|aquella|esa) {unit}	@story unit 0	Aquel día no comimos.	relative
this-unit	(este|esta|el presente|la presente|el corriente) {unit}	@speech unit 0	Este año no habrá cosecha.	relative
unit-running	(el|la) {unit} (en curso|corriente|actual)	@speech unit 0	El mes en curso será duro.	relative
unit-past	(el|la) ({unit} (pasado|pasada)|(pasado|pasada) {unit})	@speech unit -1	La semana pasada nevó.	relative
unit-next	(el|la) ({unit} (próximo|próxima|que viene|entrante|venidero|venidera)|(próximo|próxima) {unit})	@speech unit 1	El mes próximo iremos a verte.	relative
unit-after	(al|el|a la|la) {unit} siguiente	@story unit 1	Al día siguiente volvió.	relative
unit-before	(el|la) {unit} anterior	@story unit -1	El día anterior había nevado.	relative
other-day-after	al otro día	@story unit 1 day	Al otro día no apareció.	relative
other-day	el otro día	@vague	El otro día me acordé de ti.	relative
eve	la víspera	@story unit -1 day	La víspera habían discutido.	relative
part-unit	a? (principios|comienzos|mediados|fines|finales|fin) (de este|de ese|de aquel|de esta|de el|de la|del|de) {unit}	@speech unit 0	Vendrá a principios de este mes.	relative
part-unit-past	a? (principios|comienzos|mediados|fines|finales|fin) (de el|de la|del) ({unit} (pasado|pasada|último|última)|(pasado|pasada) {unit})	@speech unit -1	Vino a mediados del mes pasado.	relative
part-unit-next	a? (principios|comienzos|mediados|fines|finales|fin) (de el|de la|del) ({unit} (próximo|próxima|que viene|entrante)|(próximo|próxima) {unit})	@speech unit 1	Vendrá a mediados del mes próximo.	relative
either-in	dentro de {n} o {n} {unit}	@vague	Dentro de uno o dos años se verá.	relative
either-ago	hace ({n} o {n} {unit}|{n} {unit} o {n})	@vague	Hace un año o dos que no viene.	relative
count-after	{n} {unit} (y medio|y media)? (después|más tarde|luego)	@story unit +n	Dos días después murió su padre.	relative
count-passed	(al cabo de|pasados|pasadas|transcurridos|transcurridas) {n} {unit}	@story unit +n	Al cabo de tres días murió su padre.	relative
count-at	(a los|a las) {n} {unit}	@story unit +n	A los tres días murió su padre.	relative
count-before	{n} {unit} (y medio|y media)? (antes|atrás)	@story unit -n	Tres meses antes habían roto.	relative
count-ago	hace (ya|casi|unos|unas)? {n} {unit} (y medio|y media)?	@speech unit -n	Hace dos años que no la veo.	relative
count-in	dentro de (unos|unas)? {n} {unit} (y medio|y media)?	@speech unit +n	Dentro de tres días cobraremos.	relative
count-from-here	(de aquí|de hoy) (a|en) {n} {unit}	@speech unit +n	De aquí a tres días cobraremos.	relative
some-ago	hace (algunos|algunas|varios|varias|unos|unas|pocos|pocas|muchos|muchas|unos pocos|unos cuantos|unas cuantas|más de {n}|menos de {n}) {unit}	@vague	Hace varios días que llueve.	relative
some-after	(algunos|algunas|varios|varias|unos|unas|pocos|pocas|muchos|muchas|unos pocos|unos cuantos|unas cuantas) {unit} (después|más tarde|antes)	@vague	Pocos meses después se casó.	relative
units-around	(los|las|estos|estas) ({n} (o {n})?)? ((últimos|últimas|próximos|próximas|siguientes) {unit}|{unit} (próximos|próximas|siguientes|pasados|pasadas|últimos|últimas))	@vague	Los próximos meses serán duros.	relative
units-last-counted	(los|las|estos|estas) (últimos|últimas|próximos|próximas) {n} {unit}	@vague	Los últimos tres años enseñaron mucho.	relative
these-units	(estos|estas|esos|esas|aquellos|aquellas) ({n}|últimos)? {unit}	@vague	Estos cinco años han sido largos.	relative
day-running	(el|al|del|este)? ^ (día)? {day} ((del|de el|de|de el mes|del mes)? (corriente|actual|presente|cte|cte .)|de los corrientes)	@speech month 0	Recibí la suya del 3 del corriente.	relative
day-last-month	(el|al|del)? ^ (día)? {day} ((del|de)? (próximo pasado|ppdo .|ppdo)|(del|de) (pasado|pdo|mes pasado|último)) $ (mes)?	@speech month -1	Recibí la suya del 28 del pasado.	relative
day-next-month	(el|al|del)? ^ (día)? {day} (del|de) (próximo|entrante|mes próximo|mes que viene) $ (mes)?	@speech month 1	Saldremos el 5 del próximo.	relative
day-same-month	{day} (del|de) (mismo mes|mismo|ese mes|aquel mes|dicho mes|este mes)	@told month 0	Volvió el 5 del mismo mes.	relative
day-alone	(el|al|del) ^ día {day}	@story month 0	El día 12 hubo huelga.	relative
letter-day	(carta|cartas|telegrama|nota|tarjeta|postal|esquela|oficio|suya|tuya|mía|escrito|fecha|fechada|fechado) (del|de fecha|el|el día|del día|con fecha) ^ {day}	@story month 0	Contesto a tu carta del 15.	relative

"""####
}
