// swift-format-ignore-file
// Written by .ci/embed. Change the data files, not this one, and run it again.

/// The texts of data files, letter by letter.
public enum EmbeddedGazetteers {
  /// `organisations.tsv`
  public static let organisations = ####"""
# Organisations named in the letters and papers of the Russian revolution and of the movements around it.
# Source: general reference knowledge; notes are our own words. Licence: MIT, as the whole project.
# Format: tab-separated, one organisation a line, sorted by id (bytes); variants and context words joined by '|'; born and died stay empty.
id	kind	name	variants	born	died	context	note
academia_comunista	organisation	Academia Comunista	Academia Socialista				centro soviético de ciencias sociales
academia_de_ciencias	organisation	Academia de Ciencias	Academia de Ciencias de la URSS|Academia de Ciencias de Rusia|Academia Rusa de Ciencias				academia rusa de ciencias
afl	organisation	Federación Norteamericana del Trabajo	AFL|A.F.L.|American Federation of Labor|Federación Americana del Trabajo				confederación sindical norteamericana
ait_1922	organisation	Asociación Internacional de los Trabajadores (anarcosindicalista)	AIT|A.I.T.|Asociación Internacional de Trabajadores de Berlín			anarcosindicalista|Berlín|Rocker|CNT|1922	internacional anarcosindicalista; comparte la sigla con la de 1864
akal	organisation	Editorial Akal	Akal Editor|Ediciones Akal				editorial española
alianza_democracia	organisation	Alianza de la Democracia Socialista	Alianza Internacional de la Democracia Socialista				grupo de Bakunin
alianza_obrera	organisation	Alianza Obrera	Alianzas Obreras				frente único de 1934
amigos_de_durruti	organisation	Los Amigos de Durruti	Amigos de Durruti|Agrupación Los Amigos de Durruti				grupo anarquista de 1937
apra	organisation	APRA	A.P.R.A.|Alianza Popular Revolucionaria Americana				partido de Haya de la Torre
ara	organisation	ARA	A.R.A.|American Relief Administration|Administración Norteamericana de Socorro				ayuda norteamericana contra el hambre
archivo_central_del_partido	organisation	Archivo Central del Partido					archivo del partido en Moscú
archivos_trotsky	organisation	Archivos de Trotsky	The Trotsky Archives|Trotsky Archives|Archivos Trotsky|Archivo Trotsky|Biblioteca Houghton|Houghton Library				papeles de Trotsky en Harvard
asamblea_constituyente	organisation	Asamblea Constituyente	Constituyente				asamblea rusa disuelta en enero de 1918
boc	organisation	Bloque Obrero y Campesino	BOC|B.O.C.|Bloc Obrer i Camperol				partido de Maurín
brigadas_internacionales	organisation	Brigadas Internacionales					voluntarios extranjeros en España
bund	organisation	Bund	Unión General Obrera Judía|Unión Obrera Judía				partido obrero judío de Lituania, Polonia y Rusia
buro_de_londres	organisation	Buró de Londres	Bureau de Londres				unión de partidos socialistas de izquierda
buro_de_organizacion	organisation	Buró de Organización	Orgburó|Orgbureau|Oficina de Organización|Bureau de Organización|Buró de Organización del CC				comité de organización del partido
buro_politico	organisation	Buró Político	Politburó|Bureau Político|Oficina Política|Buró Político del CC|Buró Político del Comité Central|Politbureau|Politburó del CC|Politburó del Comité Central|Politbiuró				comité reducido que dirigía el partido
cec	organisation	Comité Ejecutivo Central de toda Rusia	CEC|C.E.C.|CECR|Comité Ejecutivo Central|VTsIK|Comité Central Ejecutivo|CEC de toda Rusia|CEC de la URSS|TsIK|Comité Ejecutivo Central de los Soviets|Comité Ejecutivo Central Panruso|Comité Ejecutivo Central de la URSS				parlamento permanente elegido por el congreso de los soviets
ceda	organisation	CEDA	C.E.D.A.|Confederación Española de Derechas Autónomas				partido católico español
ceic	organisation	Comité Ejecutivo de la Internacional Comunista	CEIC|IKKI|ECCI|C.E.I.C.|Comité Ejecutivo de la IC|Ejecutivo de la Internacional Comunista|Comité Ejecutivo de la Komintern				dirección de la Internacional Comunista
cenit	organisation	Editorial Cenit	Cénit				editorial madrileña de los años treinta
centralismo_democratico	organisation	Grupo del Centralismo Democrático	Centralismo Democrático|Grupo de los Quince				fracción decemista
centurias_negras	organisation	Centurias Negras	Cien Negros|Centenas Negras|Cientos Negros				bandas monárquicas antisemitas
cgt	organisation	Confederación General del Trabajo	CGT|C.G.T.				confederación sindical francesa; otras centrales del mismo nombre hay en América
cgtu	organisation	CGTU	C.G.T.U.|Confederación General del Trabajo Unitaria				confederación sindical comunista francesa
cheka	organisation	Cheka	Checa|Tcheka|Vecheka|VChK|Comisión Extraordinaria|Comisión Extraordinaria de toda Rusia|Comisión Extraordinaria Panrusa|Tscheka				policía política de 1917 a 1922
cio	organisation	Congreso de Organizaciones Industriales	CIO|C.I.O.|Congress of Industrial Organizations				confederación sindical norteamericana
club_de_los_jacobinos	organisation	Club de los Jacobinos	Club Jacobino				club revolucionario francés
cnt	organisation	Confederación Nacional del Trabajo	CNT|C.N.T.|Confederación Nacional de Trabajadores				confederación sindical anarquista española
cnt_fai	organisation	CNT-FAI	C.N.T.-F.A.I.|CNT/FAI				las dos organizaciones nombradas juntas
columna_durruti	organisation	Columna Durruti					columna anarquista de Aragón
comision_central_de_control	organisation	Comisión Central de Control	CCC|C.C.C.|CCC del Partido|Comisión de Control del Partido|Comisión Central de Control del Partido				tribunal disciplinario del partido
comision_dewey	organisation	Comisión Dewey	Comisión Preliminar de Investigación|Subcomisión de Coyoacán				comisión sobre las acusaciones de Moscú
comite_anglo_ruso	organisation	Comité Anglo-Ruso	Comité Anglorruso|Comité Sindical Anglo-Ruso|Comité anglo-soviético				comité sindical anglo soviético de 1925 a 1927
comite_central	organisation	Comité Central	CC|C.C.|CC del Partido|CC del PC(b)R|CC del PCR|CC del PCUS|CC del PC(b) de Rusia|CC del POSDR|Comité Central del Partido|Comité Central del PCUS|Comité Central del PC(b)R|Comité Central del Partido Comunista de Rusia|Comité Central del Partido Comunista|Comité Central del Partido Bolchevique|CC del PC(b) de la URSS				dirección del partido bolchevique; otros partidos tienen también un CC, y en los papeles de esos partidos la forma suelta es la suya
comite_de_milicias	organisation	Comité Central de Milicias Antifascistas	Comité de Milicias Antifascistas|Comité Central de Milicias				poder revolucionario de Barcelona en 1936
comite_de_salud_publica	organisation	Comité de Salud Pública	Comité de Salvación Pública|Comité de Salut Public				gobierno jacobino
comite_militar_revolucionario	organisation	Comité Militar Revolucionario	CMR|Comité Revolucionario Militar|C.M.R.|Comité Militar Revolucionario de Petrogrado				órgano que dirigió la insurrección de octubre
comuna_de_paris	organisation	Comuna de París	Comuna de 1871|Comuna parisiense|Comuna parisina				gobierno obrero de París en 1871
comunistas_de_izquierda	organisation	Comunistas de Izquierda					fracción bolchevique contraria a la paz de Brest
congreso_de_soviets	organisation	Congreso de los Soviets	Congreso de Soviets|Congreso de los Soviets de toda Rusia|Congreso de Soviets de toda Rusia|Congreso de los Soviets de la URSS|Congreso Panruso de los Soviets				órgano supremo del Estado soviético
congreso_nacional_indio	organisation	Congreso Nacional Indio	Congreso Nacional de la India				partido nacionalista indio
consejo_de_aragon	organisation	Consejo de Aragón	Consejo Regional de Defensa de Aragón				poder anarquista de Aragón en 1936 y 1937
consejo_militar_revolucionario	organisation	Consejo Militar Revolucionario de la República	Consejo Militar Revolucionario|Revvoyensoviet|Revvoensovet|Consejo Revolucionario de Guerra|Consejo de Guerra Revolucionario|RVS				mando colegiado del Ejército Rojo
conspiracion_de_los_iguales	organisation	Conspiración de los Iguales	Sociedad de los Iguales				grupo de Babeuf
convencion	organisation	Convención Nacional					asamblea francesa de 1792 a 1795
cortes	organisation	las Cortes	Cortes Constituyentes|Cortes Españolas				parlamento español; con su artículo, que lo distingue del apellido Cortés
crom	organisation	Confederación Regional Obrera Mexicana	CROM|C.R.O.M.				confederación sindical mexicana
cruz_roja_politica	organisation	Cruz Roja Política					ayuda a los presos políticos
ctm	organisation	Confederación de Trabajadores de México	CTM|C.T.M.				confederación sindical mexicana
cuarta_internacional	organisation	IV Internacional	Cuarta Internacional|4ª Internacional|IVª Internacional|Partido Mundial de la Revolución Socialista				internacional fundada por Trotsky en 1938
directorio	organisation	Directorio francés					gobierno francés de 1795 a 1799
dna	organisation	Partido Laborista noruego	DNA|Partido Obrero noruego				laboristas noruegos
duma	organisation	Duma	Duma del Estado|Duma de Estado|Duma Imperial|Duma estatal				parlamento ruso de 1906 a 1917
ediciones_era	organisation	Ediciones Era					editorial mexicana
ejercito_blanco	organisation	Ejército Blanco	Guardia Blanca|Guardias Blancos|Ejércitos Blancos				fuerzas contrarias a los bolcheviques
ejercito_rojo	organisation	Ejército Rojo	Ejército Rojo Obrero y Campesino|Ejército Rojo de Obreros y Campesinos|RKKA				ejército soviético
ejercito_voluntario	organisation	Ejército Voluntario	Ejército de Voluntarios				fuerza blanca del sur
emancipacion_del_trabajo	organisation	Grupo Emancipación del Trabajo	Emancipación del Trabajo|Grupo para la Emancipación del Trabajo				primer grupo marxista ruso
eseristas	organisation	Partido Socialista Revolucionario	PSR|P.S.R.|Partido de los Socialistas Revolucionarios|Partido Socialrevolucionario|Partido Social-Revolucionario|Partido de los Social-Revolucionarios				partido campesino ruso
eseristas_izquierda	organisation	Partido Socialista Revolucionario de Izquierda	Socialistas Revolucionarios de Izquierda|Partido de los Socialistas Revolucionarios de Izquierda|PSRI				ala izquierda separada en 1917
espartaco_liga	organisation	Liga Espartaco	Spartakusbund|Liga Spartakus|Liga Espartaquista|Grupo Espartaco|Grupo Spartacus|Espartaco|Liga Spartacus|Spartakus			Liebknecht|Luxemburg|Alemania|Berlín|1918|1919	grupo de Luxemburg y Liebknecht; comparte la forma corta con el gladiador que le dio nombre
esquerra	organisation	Esquerra Republicana de Catalunya	ERC|Esquerra Catalana|Esquerra Republicana|Izquierda Republicana de Cataluña				partido republicano catalán
fai	organisation	Federación Anarquista Ibérica	FAI|F.A.I.				federación anarquista de España y Portugal
falange	organisation	Falange Española	Falange|FET y de las JONS|Falange Española y de las JONS				partido fascista español
federacion_del_jura	organisation	Federación del Jura	Federación Jurasiana				sección antiautoritaria de la Primera Internacional
flota_baltico	organisation	Flota del Báltico	Flota Roja|Flota del mar Báltico|Flota Báltica				escuadra rusa de Kronstadt y Helsingfors
fondation_besnard	organisation	Fundación Besnard	Fondation Besnard|Fondation Pierre Besnard				editora de textos anarcosindicalistas
fondo_de_cultura	organisation	Fondo de Cultura Económica	FCE				editorial mexicana
fora	organisation	FORA	F.O.R.A.|Federación Obrera Regional Argentina				federación sindical argentina
frente_popular	organisation	Frente Popular					alianza electoral de izquierda en Francia y España
fundacion_andreu_nin	organisation	Fundación Andreu Nin	Fundació Andreu Nin				fundación española
fundacion_federico_engels	organisation	Fundación Federico Engels	Fundación Friedrich Engels				editorial marxista española
generalitat	organisation	Generalitat	Generalidad|Generalitat de Catalunya|Generalidad de Cataluña				gobierno de Cataluña
gestapo	organisation	Gestapo					policía política nazi
gobierno_provisional	organisation	Gobierno Provisional	Gobierno provisional ruso				gobierno ruso entre febrero y octubre de 1917
goelro	organisation	GOELRO	Comisión Estatal para la Electrificación de Rusia|Comisión Estatal de Electrificación				comisión del plan de electrificación
gosbank	organisation	Banco del Estado	Gosbank|Banco Estatal de la URSS|Banco de Estado de la URSS				banco central soviético
gosizdat	organisation	Gosizdat	Editorial del Estado|Ediciones del Estado|Goslitizdat|Gossizdat|Gosudárstvennoe Izdátelstvo				editorial del Estado soviético
gosplan	organisation	Gosplán	Comisión Estatal de Planificación|Comisión del Plan del Estado|Comisión Estatal del Plan|Comisión de Planificación del Estado|Comisión General del Plan|Comisión de Planificación Estatal				comisión del plan de la economía soviética
gpu	organisation	GPU	OGPU|G.P.U.|O.G.P.U.|Guepeú|Dirección Política del Estado|Dirección Política Estatal|Administración Política del Estado|GEPEU				policía política de 1922 a 1934
gru	organisation	GRU	Servicio de Información del Ejército Rojo|Cuarta Dirección				servicio secreto militar soviético
grupo_obrero	organisation	Grupo Obrero					grupo de Miásnikov
guardia_civil	organisation	Guardia Civil					cuerpo armado español
guardia_roja	organisation	Guardia Roja	Guardias Rojos|Guardias Rojas				milicia obrera de 1917
gulag	organisation	Gulag					dirección de los campos de trabajo
harvard	organisation	Universidad de Harvard	Harvard				universidad norteamericana
ice	organisation	Izquierda Comunista de España	ICE|I.C.E.|Izquierda Comunista|Oposición Comunista Española				partido de Nin hasta 1935
iglesia_ortodoxa	organisation	Iglesia ortodoxa	Iglesia Ortodoxa Rusa|Santo Sínodo				Iglesia rusa
iish	organisation	Instituto Internacional de Historia Social	IISG|IISH|Instituto de Historia Social de Ámsterdam				archivo de Ámsterdam
ijc	organisation	Internacional Comunista de la Juventud	Internacional Comunista de Jóvenes|KIM|Internacional Juvenil Comunista|ICJ|Internacional de la Juventud Comunista				internacional de las juventudes comunistas
institut_leon_trotsky	organisation	Instituto León Trotsky	Institut Léon Trotsky				instituto francés que editó las obras de Trotsky
instituto_hoover	organisation	Institución Hoover	Instituto Hoover|Hoover Institution				archivo de Stanford
instituto_lenin	organisation	Instituto Lenin	Instituto V. I. Lenin				archivo de los papeles de Lenin, unido después al de Marx y Engels
instituto_marx_engels	organisation	Instituto Marx-Engels	Instituto Marx y Engels|IME|Instituto Marx-Engels-Lenin|Instituto de Marx y Engels|IMEL				archivo y editorial de las obras de Marx y Engels en Moscú
instituto_marxismo_leninismo	organisation	Instituto de Marxismo-Leninismo	Instituto del Marxismo-Leninismo|IML				sucesor del Instituto Marx-Engels-Lenin
internacional_de_amsterdam	organisation	Internacional de Ámsterdam	Federación Sindical Internacional|FSI				internacional sindical reformista
internacional_dos_y_media	organisation	Unión de Viena	Internacional Dos y Media|Internacional Segunda y Media|Internacional II y Media|Internacional de Viena				unión de partidos socialistas de 1921 a 1923
istpart	organisation	Istpart	Comisión de Historia del Partido				comisión de historia del partido
iww	organisation	IWW	I.W.W.|Industrial Workers of the World|Trabajadores Industriales del Mundo				sindicato industrial norteamericano
izquierda_republicana	organisation	Izquierda Republicana	Acción Republicana				partido de Azaña
jci	organisation	Juventud Comunista Ibérica	JCI|J.C.I.				juventud del POUM
jovenes_turcos	organisation	Jóvenes Turcos	Joven Turquía|Comité Unión y Progreso				movimiento otomano de 1908
jsu	organisation	Juventudes Socialistas Unificadas	JSU|J.S.U.				juventud unida de socialistas y comunistas
juventudes_libertarias	organisation	Federación Ibérica de Juventudes Libertarias	Juventudes Libertarias|FIJL|F.I.J.L.				juventud anarquista española
juventudes_socialistas	organisation	Juventudes Socialistas	Federación de Juventudes Socialistas|Juventud Socialista				juventud del socialismo español
kadetes	organisation	Partido Constitucional Demócrata	Partido kadete|Partido cadete|Partido Demócrata Constitucional				partido liberal ruso
kapd	organisation	Partido Comunista Obrero de Alemania	KAPD|K.A.P.D.|Partido Obrero Comunista de Alemania				comunistas de consejos alemanes
kgb	organisation	KGB	MGB				policía política soviética después de 1946
kominform	organisation	Kominform	Cominform|Oficina de Información de los Partidos Comunistas				oficina de partidos comunistas de 1947
komintern	organisation	Internacional Comunista	Komintern|Comintern|IC|I.C.|Tercera Internacional|III Internacional|3ª Internacional|IIIª Internacional				internacional de los partidos comunistas, 1919-1943
komsomol	organisation	Komsomol	Konsomol|Unión de Juventudes Comunistas|Unión Comunista de la Juventud|Juventudes Comunistas de la URSS|Unión de la Juventud Comunista|Unión de Juventudes Comunistas Leninistas				organización juvenil del partido soviético
kpd	organisation	Partido Comunista de Alemania	KPD|K.P.D.|Partido Comunista alemán				partido comunista alemán
kpo	organisation	Oposición del Partido Comunista de Alemania	KPO|KPDO				grupo de Brandler y Thalheimer
krestintern	organisation	Internacional Campesina	Krestintern|Internacional Campesina Roja				internacional campesina comunista
kuomintang	organisation	Kuomintang	Kuo-Min-Tang|Kuomintan|Guomindang|Kuomingtang				partido nacionalista chino
legion_checoslovaca	organisation	Legión Checoslovaca	Legión Checa|Cuerpo Checoslovaco				tropa checa sublevada en 1918
lenguas_extranjeras	organisation	Ediciones en Lenguas Extranjeras	Editorial en Lenguas Extranjeras				editorial de Moscú en lenguas extranjeras
leninbund	organisation	Leninbund	Liga Lenin				oposición comunista alemana de Urbahns
liga_antiimperialista	organisation	Liga Antiimperialista	Liga Antiimperialista de las Américas|Liga contra el Imperialismo|Liga Anti-imperialista				organización anticolonial de los años veinte
liga_comunista_francia	organisation	Liga Comunista	Ligue communiste				grupo trotskista francés
liga_de_los_comunistas	organisation	Liga de los Comunistas	Liga de los Justos				grupo de Marx y Engels de 1847 a 1852
majnovschina	organisation	Ejército Insurreccional de Ucrania	Majnovschina|Makhnovchina|Makhnovtchina|Makhnovschina|Majnovtchina|Ejército Insurgente de Ucrania				movimiento campesino de Majno
mencheviques	organisation	Partido menchevique	Mencheviques internacionalistas|POSDR(m)				ala moderada de la socialdemocracia rusa
mezhraiontsi	organisation	Comité Interdistrital	Mezhraiontsi|Mezhraionka|Organización Interdistrital|Mejraiontsi|Interdistritos|Organización Interradios|Mezhrayonka				grupo socialdemócrata de Petrogrado unido a los bolcheviques en 1917
mujeres_libres	organisation	Mujeres Libres					organización de mujeres anarquistas
nabat_confederacion	organisation	Confederación Nabat	Nabat				federación anarquista ucraniana; comparte el nombre con su periódico
narkomfin	organisation	Comisariado de Finanzas	Comisariado del Pueblo de Finanzas|Narkomfín|Comisariado de Hacienda|Comisariado del Pueblo de Hacienda|Comisariato del Pueblo de Finanzas				ministerio soviético de Hacienda
narkomindel	organisation	Comisariado de Negocios Extranjeros	Comisariado del Pueblo de Negocios Extranjeros|Narkomindel|Comisariado de Asuntos Exteriores|Comisariado del Pueblo de Asuntos Exteriores|Comisariado de Relaciones Exteriores|Comisariado del Pueblo de Relaciones Exteriores				ministerio soviético de Exteriores
narkomnats	organisation	Comisariado de las Nacionalidades	Comisariado del Pueblo de las Nacionalidades|Narkomnats|Comisariado de Nacionalidades|Comisariado del Pueblo para las Nacionalidades|Comisariado del Pueblo de Nacionalidades				ministerio soviético de las nacionalidades
narkomprod	organisation	Comisariado de Abastos	Comisariado del Pueblo de Abastos|Narkomprod|Comisariado de Abastecimientos|Comisariado del Pueblo de Abastecimientos|Comisariado de Abastecimiento|Comisariado del Pueblo de Abastecimiento				ministerio soviético de víveres
narkompros	organisation	Comisariado de Instrucción Pública	Comisariado del Pueblo de Instrucción Pública|Narkomprós|Comisariado de Educación|Comisariado del Pueblo de Educación|Comisariado de Instrucción|Comisariato del Pueblo de Instrucción Pública				ministerio soviético de enseñanza
narkomput	organisation	Comisariado de Vías de Comunicación	Comisariado del Pueblo de Vías de Comunicación|Comisariado de Transportes|Comisariado del Pueblo de Transportes|Comisariato del Pueblo de Transporte|Comisariado del Pueblo de Transporte				ministerio soviético de Transportes
narkomtrud	organisation	Comisariado de Trabajo	Comisariado del Pueblo de Trabajo|Comisariado del Pueblo del Trabajo|Comisariado del Trabajo|Narkomtrud				ministerio soviético de Trabajo
narkomvneshtorg	organisation	Comisariado de Comercio Exterior	Comisariado del Pueblo de Comercio Exterior|Vneshtorg|CPCE|Narkomvneshtorg|Comisariato de Comercio Exterior|Comisariato del Pueblo de Comercio Exterior|Comisariado del Comercio Exterior				ministerio soviético del comercio con el extranjero
narkomvoyen	organisation	Comisariado de Guerra	Comisariado del Pueblo de Guerra|Comisariado de la Guerra|Comisariado de Guerra y Marina|Comisariado de Asuntos Militares|Comisariado del Pueblo de la Guerra|Comisariado del Pueblo de Asuntos Militares				ministerio soviético de Guerra
narkomyust	organisation	Comisariado de Justicia	Comisariado del Pueblo de Justicia|Narkomyust				ministerio soviético de Justicia
narkomzdrav	organisation	Comisariado de Sanidad	Comisariado del Pueblo de Sanidad|Comisariado de Salud Pública|Comisariado del Pueblo de Salud Pública|Narkomzdrav				ministerio soviético de Sanidad
narkomzem	organisation	Comisariado de Agricultura	Comisariado del Pueblo de Agricultura|Narkomzem|Comisariato del Pueblo de Agricultura				ministerio soviético de Agricultura
narodnaia_volia	organisation	Naródnaia Volia	Narodnaya Volya|Narodnaia Volya|Voluntad del Pueblo				organización populista que mató a Alejandro II
nkvd	organisation	NKVD	N.K.V.D.|Comisariado del Interior|Comisariado del Pueblo del Interior|Comisariado del Pueblo para Asuntos Internos|Comisariado del Pueblo de Asuntos Interiores				comisariado del Interior, policía política desde 1934
nsdap	organisation	Partido Nacionalsocialista	NSDAP|Partido Nazi|Partido Nacional Socialista|Partido Nacionalsocialista Obrero Alemán				partido de Hitler
octubristas	organisation	Unión del 17 de Octubre	Unión 17 de Octubre				partido conservador ruso
ojrana	organisation	Ojrana	Okhrana|Okhranka|Ojranka|Okrana				policía política zarista
oposicion_de_derecha	organisation	Oposición de Derecha	Oposición de Derechas|Desviación de Derecha				fracción de Bujarin, Ríkov y Tomski
oposicion_de_izquierda	organisation	Oposición de Izquierda	Oposición de Izquierdas|Oposición rusa|Oposición de 1923|Oposición trotskista|Oposición Comunista de Izquierda				fracción de Trotsky desde 1923
oposicion_de_leningrado	organisation	Oposición de Leningrado	Nueva Oposición				fracción de Zinóviev y Kámenev en 1925
oposicion_internacional	organisation	Oposición de Izquierda Internacional	OII|O.I.I.|Oposición Internacional de Izquierda|Oposición Comunista Internacional				antecesora de la IV Internacional
oposicion_militar	organisation	Oposición Militar					grupo del congreso de 1919 contrario a los especialistas
oposicion_obrera	organisation	Oposición Obrera					fracción bolchevique de 1920 y 1921
oposicion_unificada	organisation	Oposición Unificada	Oposición Conjunta|Bloque de la Oposición|Oposición Unida|Oposición unificada de izquierda				alianza de Trotsky, Zinóviev y Kámenev en 1926 y 1927
partido_laborista	organisation	Partido Laborista	Labour Party|Laborismo inglés|Partido Laborista británico|Partido Laborista Independiente|ILP|Independent Labour Party				laboristas británicos, con el grupo independiente
partido_liberal_mexicano	organisation	Partido Liberal Mexicano	PLM				partido de Flores Magón
pathfinder	organisation	Pathfinder Press	Pathfinder				editorial norteamericana
pc_argentino	organisation	Partido Comunista de la Argentina	PCA|Partido Comunista argentino|Partido Comunista de Argentina				partido comunista argentino
pc_brasil	organisation	Partido Comunista de Brasil	PCB|P.C.B.|Partido Comunista brasileño|Partido Comunista do Brasil|Partido Comunista del Brasil				partido comunista brasileño
pc_chile	organisation	Partido Comunista de Chile	Partido Comunista chileno|Partido Obrero Socialista de Chile				partido comunista chileno
pc_cuba	organisation	Partido Comunista de Cuba	PCC|Partido Comunista cubano|Partido Socialista Popular			Cuba|La Habana|Mella	partido comunista cubano; comparte la sigla PCC con el chino
pc_eeuu	organisation	Partido Comunista de los Estados Unidos	CPUSA|PCEU|Partido Comunista norteamericano|Partido Comunista de Estados Unidos				partido comunista norteamericano
pc_mexicano	organisation	Partido Comunista mexicano	PCM|P.C.M.|Partido Comunista de México				partido comunista mexicano
pcbritanico	organisation	Partido Comunista de Gran Bretaña	PCGB|CPGB|Partido Comunista británico|Partido Comunista inglés				partido comunista británico
pcch	organisation	Partido Comunista de China	PCCh|PCC|P.C.Ch.|Partido Comunista chino				partido comunista chino; la sigla PCC la comparte con el cubano
pce	organisation	Partido Comunista de España	PCE|P.C.E.|Partido Comunista español|PC de España|PC español				partido comunista español
pcf	organisation	Partido Comunista francés	PCF|P.C.F.|Partido Comunista de Francia|PC francés				partido comunista francés
pci	organisation	Partido Comunista de Italia	PCI|P.C.I.|Partido Comunista italiano|PCd'I				partido comunista italiano
pcoe	organisation	Partido Comunista Obrero Español	PCOE				partido español de 1921
pcus	organisation	Partido Comunista de la Unión Soviética	PCUS|P.C.U.S.|PC(b)R|PCR(b)|PC(b)US|PC(b) de la URSS|PC(b) de la U.R.S.S.|PC(b) de Rusia|VKP(b)|RKP(b)|PCR|P.C.R.|PCRb|Partido Comunista de Rusia|Partido Comunista ruso|Partido Comunista (bolchevique) de Rusia|Partido Comunista (bolchevique) de la URSS|Partido Comunista (b) de Rusia|Partido Comunista (bolchevique) de la Unión Soviética|Partido Comunista (bolchevique)|Partido Comunista bolchevique|Partido bolchevique|Partido Comunista (bolchevique) ruso				el partido de los bolcheviques desde marzo de 1918, con sus nombres sucesivos
plataforma_de_los_46	organisation	Declaración de los 46	Plataforma de los 46|Carta de los 46|Declaración de los Cuarenta y Seis|Plataforma de los Cuarenta y Seis				firmantes de la declaración de octubre de 1923
poale_zion	organisation	Poale Zion	Poalei Sión|Poale Sion|Poalei Zion				partido obrero sionista
posdr	organisation	Partido Obrero Socialdemócrata de Rusia	POSDR|P.O.S.D.R.|POSDR(b)|PSDOR|Partido Socialdemócrata de Rusia|Partido Obrero Socialdemócrata Ruso|Partido Socialdemócrata ruso|Partido Obrero Social-Demócrata de Rusia|Partido Obrero Socialdemócrata (bolchevique) de Rusia|RSDRP				partido fundado en 1898, común a bolcheviques y mencheviques
poum	organisation	Partido Obrero de Unificación Marxista	POUM|P.O.U.M.|Partit Obrer d'Unificació Marxista				partido de Nin y Maurín
pps	organisation	Partido Socialista polaco	PPS				partido socialista polaco
primera_internacional	organisation	Asociación Internacional de Trabajadores	AIT|A.I.T.|Primera Internacional|I Internacional|Asociación Internacional de los Trabajadores				la de 1864; la sigla y el nombre los lleva también la internacional anarcosindicalista de 1922, que comparte AIT
profesores_rojos	organisation	Instituto de Profesores Rojos	Instituto de los Profesores Rojos|IKP				escuela superior del partido
profintern	organisation	Internacional Sindical Roja	Profintern|ISR|I.S.R.|Internacional Roja de Sindicatos|Internacional de Sindicatos Rojos				internacional sindical comunista
progreso_editorial	organisation	Editorial Progreso	Ediciones Progreso|Progress Publishers				editorial de Moscú en lenguas extranjeras
proletkult	organisation	Proletkult	Cultura Proletaria|Proletcult				movimiento de cultura proletaria
ps_argentino	organisation	Partido Socialista argentino	Partido Socialista de la Argentina				partido socialista argentino
ps_peru	organisation	Partido Socialista del Perú	Partido Socialista peruano|Partido Comunista peruano|Partido Comunista del Perú				partido de Mariátegui, después comunista
psi	organisation	Partido Socialista italiano	PSI|P.S.I.|Partido Socialista de Italia				partido socialista italiano
psoe	organisation	Partido Socialista Obrero Español	PSOE|P.S.O.E.|Partido Socialista español|Partido Socialista de España				partido socialista español
psop	organisation	PSOP	P.S.O.P.|Partido Socialista Obrero y Campesino				partido francés de Pivert
psuc	organisation	Partido Socialista Unificado de Cataluña	PSUC|P.S.U.C.|Partit Socialista Unificat de Catalunya				partido comunista de Cataluña
quinto_regimiento	organisation	Quinto Regimiento	5º Regimiento				cuerpo de milicias comunistas
rabkrin	organisation	Inspección Obrera y Campesina	Rabkrin|IOC|I.O.C.|RKI|Comisariado de la Inspección Obrera y Campesina|Comisariado del Pueblo de la Inspección Obrera y Campesina|Comisariado del Pueblo de Inspección Obrera y Campesina				comisariado de control del aparato del Estado
rada	organisation	Rada	Rada Central|Rada ucraniana|Rada Central Ucraniana				gobierno nacional ucraniano
rapp	organisation	RAPP	VAPP|Asociación Rusa de Escritores Proletarios				asociación de escritores proletarios
reichstag	organisation	Reichstag					parlamento alemán
reichswehr	organisation	Reichswehr					ejército alemán entre 1919 y 1935
rsap	organisation	RSAP	RSP|Partido Socialista Revolucionario de Holanda				partido holandés de Sneevliet
ruedo_iberico	organisation	Ruedo Ibérico	Éditions Ruedo Ibérico				editorial española de París
sap	organisation	Partido Socialista Obrero de Alemania	SAP|S.A.P.|Sozialistische Arbeiterpartei|SAPD				partido alemán de izquierda de los años treinta
sdap	organisation	Partido Socialdemócrata de Austria	Partido Socialdemócrata austríaco|Socialdemocracia austríaca				partido socialista austríaco
sdkpil	organisation	SDKPiL	Socialdemocracia del Reino de Polonia y Lituania|Socialdemocracia de Polonia y Lituania|Socialdemocracia Polaca|SDPiL				partido polaco de Luxemburg y Jogiches
secretariado	organisation	Secretariado del Comité Central	Secretaría del Comité Central|Secretariado del CC|Secretaría del CC				oficina de los secretarios del partido
segunda_internacional	organisation	Internacional Socialista	Segunda Internacional|II Internacional|2ª Internacional|IIª Internacional|Internacional Obrera y Socialista|Internacional Obrera Socialista|IOS|Buró Socialista Internacional|BSI|Buró Internacional Socialista				internacional de los partidos socialistas
sfio	organisation	SFIO	S.F.I.O.|Partido Socialista francés|Sección Francesa de la Internacional Obrera|Partido Socialista de Francia|Partido Socialista SFIO				partido socialista francés
siglo_xxi	organisation	Siglo XXI Editores	Siglo Veintiuno Editores				editorial mexicana
sim	organisation	Servicio de Información Militar	SIM|S.I.M.				policía militar republicana
sindicatos_rusos	organisation	Consejo Central de los Sindicatos	Consejo Central de los Sindicatos de toda Rusia|VTsSPS|CCSR|Consejo Central Panruso de los Sindicatos|Consejo Central de los Sindicatos Soviéticos|Consejo Central de Sindicatos				dirección de los sindicatos soviéticos
slp	organisation	Socialist Labor Party	Partido Socialista Laborista|Partido Laborista Socialista				partido norteamericano de De Leon
socialist_party_us	organisation	Partido Socialista de los Estados Unidos	Socialist Party of America|Partido Socialista norteamericano				partido norteamericano de Debs
sociedad_de_naciones	organisation	Sociedad de Naciones	Sociedad de las Naciones|Liga de las Naciones|SDN				organización de estados entre las guerras
sociedad_de_viejos_bolcheviques	organisation	Sociedad de Viejos Bolcheviques	Sociedad de los Viejos Bolcheviques|Asociación de Viejos Bolcheviques				asociación de veteranos del partido
socorro_rojo	organisation	Socorro Rojo Internacional	Socorro Rojo|MOPR|SRI|Socorro Rojo de España				ayuda comunista a los presos
soviet_de_moscu	organisation	Soviet de Moscú	Mossoviet|Sóviet de Diputados Obreros de Moscú				consejo de obreros y soldados de Moscú
soviet_de_petrogrado	organisation	Soviet de Petrogrado	Soviet de Petersburgo|Soviet de San Petersburgo|Soviet de Leningrado|Consejo de Diputados Obreros de Petersburgo|Consejo de Diputados Obreros de San Petersburgo|Sóviet de Diputados Obreros de Petrogrado|Soviet de Diputados Obreros de Petersburgo				consejo de obreros y soldados de la capital
sovnarkom	organisation	Consejo de Comisarios del Pueblo	Sovnarkom|CCP|C.C.P.|Consejo de los Comisarios del Pueblo|SNK|Soviet de Comisarios del Pueblo|Consejo de Comisarios|Consejo de los Comisarios				gobierno soviético
spd	organisation	Partido Socialdemócrata de Alemania	SPD|S.P.D.|Partido Socialdemócrata alemán|Socialdemocracia alemana|Partido Social-Demócrata Alemán|Partido Social-demócrata de Alemania|PSDA				partido socialista alemán
sto	organisation	Consejo de Trabajo y Defensa	CTD|STO|C.T.D.|Consejo del Trabajo y de la Defensa|Consejo del Trabajo y la Defensa|Consejo de Trabajo y de Defensa				comité económico del gobierno soviético
swp	organisation	Socialist Workers Party	SWP|S.W.P.|Partido Socialista de los Trabajadores				partido trotskista norteamericano
tass	organisation	TASS	Agencia Tass|Agencia Rosta|ROSTA				agencia de noticias soviética
trudoviques	organisation	Grupo del Trabajo	Trudoviki|Grupo Trudovique				grupo campesino de la Duma
tsektran	organisation	Tsektran	Zektran|Comité Central del Transporte				dirección sindical unida del transporte en 1920
tsentrosoyuz	organisation	Unión Central de Cooperativas de Consumo	Tsentrosoyuz|Centrosoyuz|Tsentrosoiuz|Unión Central de Sociedades de Consumidores|Unión Central de Sociedades de Consumo|Centrosoiuz				federación soviética de cooperativas de consumo
tuc	organisation	Trade Unions Congress	TUC|Congreso de las Trade Unions|Trades Union Congress				confederación sindical británica
ugt	organisation	Unión General de Trabajadores	UGT|U.G.T.				confederación sindical socialista española
union_de_lucha	organisation	Unión de Lucha por la Emancipación de la Clase Obrera	Unión de Lucha				grupo socialdemócrata de San Petersburgo
usi	organisation	Unión Sindical Italiana	USI				sindicalistas revolucionarios italianos
uspd	organisation	Partido Socialdemócrata Independiente de Alemania	USPD|U.S.P.D.|Partido Socialista Independiente de Alemania|Partido Socialdemócrata Independiente|Socialistas Independientes de Alemania				partido socialista alemán separado en 1917
vaticano	organisation	Vaticano	Santa Sede				gobierno de la Iglesia católica
vikzhel	organisation	Vikzhel	Vikjel|Comité Ejecutivo Panruso de los Ferroviarios|Vikgel				comité de los ferroviarios en 1917
vsnj	organisation	Consejo Superior de Economía Nacional	CSEN|VSNJ|VSNKh|Consejo Supremo de Economía Nacional|Vesenja|Vesenkha|Consejo Superior de la Economía Nacional|C.S.E.N.|Consejo Económico Supremo				dirección de la industria soviética
workers_party	organisation	Workers Party of the United States	Workers Party|WPUS|Partido de los Trabajadores de los Estados Unidos|AWP|American Workers Party|Workers' Party				partido norteamericano de Muste y Cannon
zemlia_i_volia	organisation	Zemliá i Volia	Zemlya i Volya				organización populista de los años setenta del siglo XIX
zhenotdel	organisation	Zhenotdel	Jenotdel|Genotdel|Sección Femenina del Partido				sección del partido para el trabajo entre las mujeres
zimmerwald_izquierda	organisation	Izquierda de Zimmerwald	Izquierda zimmerwaldiana|Comisión Socialista Internacional				grupo internacionalista de la guerra

"""####
  /// `persons.tsv`
  public static let persons = ####"""
# Persons named in the letters and papers of the Russian revolution and of the movements around it.
# Source: general reference knowledge; notes are our own words. Licence: MIT, as the whole project.
# Format: tab-separated, one person a line, sorted by id (bytes); variants and context words joined by '|'; years, negative = BC.
id	kind	name	variants	born	died	context	note
abad_de_santillan	person	Diego Abad de Santillán	Abad de Santillán|D. Abad de Santillán|Sinesio Baudilio García Fernández	1897	1983		anarquista e historiador de España y Argentina
abern	person	Martin Abern	Abern|M. Abern	1898	1949		trotskista norteamericano
abramovich	person	Rafaíl Abramóvich	Abramóvich|Abramovitch|Abramowitsch|Rafaíl Abramovitch|Rafaíl Abramowitsch|Rafaíl Rein|Rafael Abramóvich|Rafael Abramovitch|Rafael Abramowitsch|Rafael Rein|Raphael Abramóvich|Raphael Abramovitch|Raphael Abramowitsch|R. A. Abramóvich|R. A. Abramovitch|R. A. Abramowitsch|R. A. Rein|R. Abramóvich|R. Abramovitch|R. Abramowitsch|R. Rein|Rafaíl Abrámovich Abramóvich|Rafaíl Abrámovich Abramovitch|Rafaíl Abrámovich Rein	1880	1963		menchevique y bundista
acevedo_isidoro	person	Isidoro Acevedo	I. Acevedo	1867	1952		socialista y comunista asturiano
adame	person	Manuel Adame	Adame|M. Adame				dirigente comunista sevillano
adler_friedrich	person	Friedrich Adler	Adler|Fritz Adler|Federico Adler|F. Adler	1879	1960	atentado|Stürgkh|secretario|Internacional	socialista austríaco; comparte el apellido con su padre Victor y con Max Adler
adler_max	person	Max Adler	Adler|M. Adler	1873	1937	filósofo|Kant|austromarxismo	filósofo austromarxista; comparte el apellido con Victor y Friedrich Adler
adler_victor	person	Victor Adler	Adler|Viktor Adler|V. Adler	1852	1918	Austria|Viena|fundador	fundador de la socialdemocracia austríaca; comparte el apellido con su hijo Friedrich y con Max Adler
adoratski	person	Vladímir Adoratski	Adoratski|Adoratsky|Adoratskii|Vladímir Adoratsky|Vladímir Adoratskii|Wladimir Adoratski|Wladimir Adoratsky|Wladimir Adoratskii|V. V. Adoratski|V. V. Adoratsky|V. V. Adoratskii|V. Adoratski|V. Adoratsky|V. Adoratskii|Vladímir Víktorovich Adoratski|Vladímir Víktorovich Adoratsky	1878	1945		director del Instituto Marx-Engels-Lenin
agranov	person	Yákov Agránov	Agránov|Iakov Agránov|Jakob Agránov|Y. S. Agránov|Y. Agránov|J. S. Agránov|Yákov Saúlovich Agránov	1893	1938		alto cargo de la GPU
ajmatova	person	Anna Ajmátova	Ajmátova|Akhmatova|Anna Akhmatova|Ana Ajmátova|Ana Akhmatova|A. A. Ajmátova|A. A. Akhmatova|A. Ajmátova|A. Akhmatova|Anna Andréyevna Ajmátova|Anna Andréyevna Akhmatova	1889	1966		poeta rusa
alberti	person	Rafael Alberti	Alberti|R. Alberti	1902	1999		poeta español
alcala_zamora	person	Niceto Alcalá-Zamora	Alcalá-Zamora|N. Alcalá-Zamora	1877	1949		primer presidente de la Segunda República
alejandra_fiodorovna	person	Alejandra Fiódorovna	Aleksandra Fiódorovna|Alexandra Fiódorovna|Alix de Hesse|Zarina Alejandra	1872	1918		última zarina
alejandro_ii	person	Alejandro II	Aleksandr II|Alexander II|Zar Alejandro II	1818	1881		zar que abolió la servidumbre
alejandro_iii	person	Alejandro III	Aleksandr III|Alexander III|Zar Alejandro III	1845	1894		zar de Rusia
alekseiev	person	Mijaíl Alekséyev	Mijaíl Alexeiev|Mijaíl Alekséiev|Mijaíl Alexeyev|Mikhail Alekséyev|Mikhail Alexeiev|Mikhail Alekséiev|Mikhail Alexeyev|M. V. Alekséyev|M. V. Alexeiev|M. V. Alekséiev|M. V. Alexeyev|M. Alekséyev|M. Alexeiev|M. Alekséiev|M. Alexeyev|Mijaíl Vasílievich Alekséyev|Mijaíl Vasílievich Alexeiev|Mijaíl Vasílievich Alekséiev|General Alekséyev|General Alexeiev	1857	1918		general, fundador del Ejército Voluntario
aleksinski	person	Grigori Aleksinski	Aleksinski|Aleksinsky|Aleksinskii|Alexinski|Alexinsky|Alexinskii|Grigori Aleksinsky|Grigori Aleksinskii|Grigori Alexinski|Grigori Alexinsky|Grigori Alexinskii|Grigory Aleksinski|Grigory Aleksinsky|Grigory Aleksinskii|Grigory Alexinski|Grigory Alexinsky|Grigory Alexinskii|G. A. Aleksinski|G. A. Aleksinsky|G. A. Aleksinskii|G. A. Alexinski|G. A. Alexinsky|G. A. Alexinskii|G. Aleksinski|G. Aleksinsky|G. Aleksinskii|G. Alexinski|G. Alexinsky|G. Alexinskii|Grigori Alekséyevich Aleksinski|Grigori Alekséyevich Aleksinsky|Grigori Alekseievich Aleksinski|Grigori Alekseievich Aleksinsky	1879	1967		diputado bolchevique, después adversario
alfonso_xiii	person	Alfonso XIII	Alfonso de Borbón	1886	1941		rey de España
algasov	person	Vladímir Algásov	Wladimir Algásov|V. A. Algásov|V. Algásov|Vladímir Aleksándrovich Algásov	1887	1938		socialista revolucionario de izquierda, comisario sin cartera
allende	person	Salvador Allende	Allende|S. Allende	1908	1973		presidente socialista de Chile
alliluyev	person	Serguéi Allilúyev	Allilúyev|Allilúiev|Serguéi Allilúiev|Sergei Allilúyev|Sergei Allilúiev|Sergey Allilúyev|Sergey Allilúiev|S. Y. Allilúyev|S. Y. Allilúiev|S. Allilúyev|S. Allilúiev|Serguéi Yákovlevich Allilúyev|Serguéi Yákovlevich Allilúiev	1866	1945		obrero bolchevique, suegro de Stalin
alliluyeva_nadiezhda	person	Nadiezhda Allilúyeva	Allilúyeva|Allilúieva|Alilúyeva|Nadiezhda Allilúieva|Nadiezhda Alilúyeva|Nadezhda Allilúyeva|Nadezhda Allilúieva|Nadezhda Alilúyeva|Nadejda Allilúyeva|Nadejda Allilúieva|Nadejda Alilúyeva|Nadia Allilúyeva|Nadia Allilúieva|Nadia Alilúyeva|N. S. Allilúyeva|N. S. Allilúieva|N. S. Alilúyeva|N. Allilúyeva|N. Allilúieva|N. Alilúyeva|Nadiezhda Serguéyevna Allilúyeva|Nadiezhda Serguéyevna Allilúieva|Nadiezhda Sergueievna Allilúyeva|Nadiezhda Sergueievna Allilúieva	1901	1932	secretaria|esposa	secretaria de Lenin y segunda esposa de Stalin; comparte el apellido con su hija Svetlana
alliluyeva_svetlana	person	Svetlana Allilúyeva	Allilúyeva|Allilúieva|Alilúyeva|Svetlana Allilúieva|Svetlana Alilúyeva|S. I. Allilúyeva|S. I. Allilúieva|S. I. Alilúyeva|S. Allilúyeva|S. Allilúieva|S. Alilúyeva|Svetlana Iósifovna Allilúyeva|Svetlana Iósifovna Allilúieva|Svetlana Stalin	1926	2011	hija|memorias|emigrada	hija de Stalin, memorialista; comparte el apellido con su madre Nadiezhda
alski	person	Arkadi Alski	Alski|Alsky|A. Alski|A. Alsky|Arkadi Alsky	1892	1936		funcionario de Finanzas, oposicionista
alvarez_del_vayo	person	Julio Álvarez del Vayo	Álvarez del Vayo|Julio del Vayo|J. Álvarez del Vayo|J. del Vayo	1891	1975		ministro socialista de Estado
andrade	person	Juan Andrade	Andrade|J. Andrade|Juan Andrade Rodríguez	1897	1981		periodista, dirigente del POUM
andreiev	person	Andréi Andréyev	Andréyev|Andréiev|Andreev|Andréi Andréiev|Andréi Andreev|Andrey Andréyev|Andrey Andréiev|Andrey Andreev|A. A. Andréyev|A. A. Andréiev|A. A. Andreev|A. Andréyev|A. Andréiev|A. Andreev|Andréi Andréyevich Andréyev|Andréi Andréyevich Andréiev|Andréi Andréievich Andréyev|Andréi Andréievich Andréiev	1895	1971	sindicatos|ferroviarios|secretario|Politburó	dirigente de los sindicatos y del Comité Central; Andréiev es también el apellido del escritor Leonid, por eso comparten variantes
andreiev_leonid	person	Leonid Andréyev	Andréyev|Andréiev|Andreev|Andreieff|Leonid Andréiev|Leonid Andreev|Leonid Andreieff|L. N. Andréyev|L. N. Andréiev|L. N. Andreev|L. N. Andreieff|L. Andréyev|L. Andréiev|L. Andreev|L. Andreieff|Leonid Nikoláyevich Andréyev|Leonid Nikoláyevich Andréiev|Leonid Nikoláievich Andréyev|Leonid Nikoláievich Andréiev	1871	1919	escritor|novela|cuentos|drama	narrador y dramaturgo ruso; comparte el apellido con el dirigente Andréi Andréyev
andreyeva_maria	person	María Andréyeva	María Andréieva|María Andreeva|M. F. Andréyeva|M. F. Andréieva|M. F. Andreeva|M. Andréyeva|M. Andréieva|M. Andreeva|María Fiódorovna Andréyeva|María Fiódorovna Andréieva|María Fiódorovna Andreeva|María Fiódorovna	1868	1953		actriz, compañera de Gorki
anguiano	person	Daniel Anguiano	D. Anguiano	1882	1963		socialista español enviado a Moscú en 1920
antipov	person	Nikolái Antípov	Antípov|Nikolay Antípov|Nicolás Antípov|N. K. Antípov|N. Antípov|Nikolái Kiríllovich Antípov	1894	1938		comisario de Correos
antonov_aleksandr	person	Aleksandr Antónov	Alexandr Antónov|Alexander Antónov|A. S. Antónov|A. Antónov|Aleksandr Stepánovich Antónov	1889	1922		cabeza del levantamiento campesino de Tambov
antonov_ovseienko	person	Vladímir Antónov-Ovséienko	Antónov-Ovséienko|Antonov-Ovseenko|Antonov-Ovseyenko|Vladímir Antonov-Ovseenko|Vladímir Antonov-Ovseyenko|Vladímir Ovséienko|Vladímir Ovseenko|Vladímir Ovseyenko|Wladimir Antónov-Ovséienko|Wladimir Antonov-Ovseenko|Wladimir Antonov-Ovseyenko|Wladimir Ovséienko|Wladimir Ovseenko|Wladimir Ovseyenko|V. A. Antónov-Ovséienko|V. A. Antonov-Ovseenko|V. A. Antonov-Ovseyenko|V. A. Ovséienko|V. A. Ovseenko|V. A. Ovseyenko|V. Antónov-Ovséienko|V. Antonov-Ovseenko|V. Antonov-Ovseyenko|V. Ovséienko|V. Ovseenko|V. Ovseyenko|Vladímir Aleksándrovich Antónov-Ovséienko|Vladímir Aleksándrovich Antonov-Ovseenko|Vladímir Aleksándrovich Ovséienko|Ovséienko|Ovseenko|Ovseyenko	1883	1938		jefe del asalto al Palacio de Invierno, después cónsul en Barcelona
aralov	person	Semión Arálov	Arálov|Semyon Arálov|S. I. Arálov|S. Arálov|Semión Ivánovich Arálov	1880	1969		militar y diplomático soviético
araquistain	person	Luis Araquistáin	Araquistáin|L. Araquistáin|Luis Araquistáin Quevedo	1886	1959		escritor socialista
aristoteles	person	Aristóteles		-384	-322		filósofo griego
arlandis	person	Hilario Arlandis	Arlandis|H. Arlandis	1888	1939		sindicalista y comunista valenciano
armand	person	Inessa Armand	Armand|Inés Armand|Inesa Armand|I. F. Armand|I. Armand|Inessa Fiódorovna Armand|Inessa|Inessa Fiódorovna|Elisabeth Armand	1874	1920		revolucionaria francesa de Rusia, amiga de Lenin; Inessa fue su nombre de partido
arquer	person	Jordi Arquer	Arquer|Jorge Arquer|J. Arquer		1981		dirigente del POUM
arshinov	person	Piotr Arshínov	Arshínov|Archinoff|Arshinof|Archinov|Arschinoff|Piotr Archinoff|Piotr Arshinof|Piotr Archinov|Piotr Arschinoff|Pyotr Arshínov|Pyotr Archinoff|Pyotr Arshinof|Pyotr Archinov|Pyotr Arschinoff|Petr Arshínov|Petr Archinoff|Petr Arshinof|Pedro Arshínov|Pedro Archinoff|Pedro Arshinof|P. A. Arshínov|P. A. Archinoff|P. A. Arshinof|P. A. Archinov|P. A. Arschinoff|P. Arshínov|P. Archinoff|P. Arshinof|P. Archinov|P. Arschinoff|Piotr Andréyevich Arshínov|Piotr Andréyevich Archinoff	1887	1937		anarquista, historiador de la majnovschina
artuzov	person	Artur Artúzov	Artúzov|Artouzov|Artur Artouzov|Arturo Artúzov|Arturo Artouzov|A. J. Artúzov|A. J. Artouzov|A. Artúzov|A. Artouzov|Artur Jristiánovich Artúzov|Artur Jristiánovich Artouzov	1891	1937		jefe del contraespionaje soviético
ascaso	person	Francisco Ascaso	Ascaso|F. Ascaso|Francisco Ascaso Abadía	1901	1936		anarquista muerto en julio de 1936; Joaquín Ascaso figura solo con nombre completo
ascaso_joaquin	person	Joaquín Ascaso	J. Ascaso	1906	1977		presidente del Consejo de Aragón
ataturk	person	Mustafá Kemal Atatürk	Kemal Atatürk|Mustafá Kemal|Mustafa Kemal Pasha|Kemal Pashá|Atatürk|Kemal Bajá	1881	1938		fundador de la República turca
aulard	person	Alphonse Aulard	Aulard|A. Aulard|F. A. Aulard	1849	1928		historiador de la Revolución francesa
aussem	person	Vladímir Aussem	Aussem|Ausem|Vladímir Ausem|Wladimir Aussem|Wladimir Ausem|V. J. Aussem|V. J. Ausem|V. Aussem|V. Ausem|Vladímir Jristiánovich Aussem|Vladímir Jristiánovich Ausem	1882			diplomático, oposicionista
avanesov	person	Varlaam Avanésov	Avanésov|Avanessov|V. A. Avanésov|V. Avanésov	1884	1930		secretario del Comité Ejecutivo Central
avenarius	person	Richard Avenarius	Avenarius|Ricardo Avenarius|R. Avenarius	1843	1896		filósofo del empiriocriticismo
avksentiev	person	Nikolái Avkséntiev	Avkséntiev|Avksentyev|Avxentiev|Avksentief|Nikolái Avksentyev|Nikolái Avxentiev|Nikolái Avksentief|Nikolay Avkséntiev|Nikolay Avksentyev|Nikolay Avxentiev|Nikolay Avksentief|N. D. Avkséntiev|N. D. Avksentyev|N. D. Avxentiev|N. D. Avksentief|N. Avkséntiev|N. Avksentyev|N. Avxentiev|N. Avksentief|Nikolái Dmítrievich Avkséntiev|Nikolái Dmítrievich Avksentyev	1878	1943		socialista revolucionario, ministro del Interior en 1917
avrich	person	Paul Avrich	Avrich|Pablo Avrich|P. Avrich	1931	2006		historiador del anarquismo ruso
axelrod	person	Pável Axelrod	Axelrod|Akselrod|Axelrode|Pável Akselrod|Pável Axelrode|Pablo Axelrod|Pablo Akselrod|Pablo Axelrode|Paul Axelrod|Paul Akselrod|Paul Axelrode|P. B. Axelrod|P. B. Akselrod|P. B. Axelrode|P. Axelrod|P. Akselrod|P. Axelrode|Pável Borísovich Axelrod|Pável Borísovich Akselrod	1850	1928		fundador de la socialdemocracia rusa, menchevique; el apellido es también el de Liubov Axelrod
axelrod_liubov	person	Liubov Axelrod	Liubov Akselrod|Lyubov Axelrod|Lyubov Akselrod|Liuba Axelrod|Liuba Akselrod|L. I. Axelrod|L. I. Akselrod|L. Axelrod|L. Akselrod|Liubov Isaákovna Axelrod|Liubov Isaákovna Akselrod|Ortodoks|Ortodox	1868	1946		filósofa marxista rusa
azana	person	Manuel Azaña	Azaña|M. Azaña|Manuel Azaña Díaz	1880	1940		presidente de la República española
azef	person	Evno Azef	Azef|Azeff|Asew|Aseff|Evno Azeff|Evno Asew|Evno Aseff|Yevno Azef|Yevno Azeff|Yevno Asew|Yevno Aseff|E. F. Azef|E. F. Azeff|E. F. Asew|E. F. Aseff|E. Azef|E. Azeff|E. Asew|E. Aseff|Evno Físhelevich Azef|Evno Físhelevich Azeff	1869	1918		jefe terrorista y agente de la policía
babel	person	Isaak Bábel	Isaac Bábel|I. E. Bábel|I. Bábel|Isaak Emmanuílovich Bábel	1894	1940		narrador soviético; el apellido solo es también la torre bíblica
babeuf	person	Gracchus Babeuf	Babeuf|Graco Babeuf|François-Noël Babeuf|G. Babeuf|F. N. Babeuf	1760	1797		cabeza de la Conspiración de los Iguales
babushkin	person	Iván Bábushkin	Bábushkin|Babouchkine|Iván Babouchkine|I. V. Bábushkin|I. V. Babouchkine|I. Bábushkin|I. Babouchkine|Iván Vasílievich Bábushkin|Iván Vasílievich Babouchkine	1873	1906		obrero corresponsal de Iskra
badayev	person	Alekséi Badáyev	Badáyev|Badáiev|Badaev|Alekséi Badáiev|Alekséi Badaev|Alexei Badáyev|Alexei Badáiev|Alexei Badaev|Alexey Badáyev|Alexey Badáiev|Alexey Badaev|A. E. Badáyev|A. E. Badáiev|A. E. Badaev|A. Badáyev|A. Badáiev|A. Badaev|Alekséi Egórovich Badáyev|Alekséi Egórovich Badáiev|Alekséi Yegórovich Badáyev|Alekséi Yegórovich Badáiev	1883	1951		diputado bolchevique en la Duma
bakayev	person	Iván Bakáyev	Bakáyev|Bakáiev|Bakaev|Iván Bakáiev|Iván Bakaev|I. P. Bakáyev|I. P. Bakáiev|I. P. Bakaev|I. Bakáyev|I. Bakáiev|I. Bakaev|Iván Petróvich Bakáyev|Iván Petróvich Bakáiev	1887	1936		jefe de la Cheka de Petrogrado, zinovievista
bakunin	person	Mijaíl Bakunin	Bakunin|Bakounine|Bakunine|Bacunin|Mijaíl Bakounine|Mijaíl Bakunine|Mijaíl Bacunin|Mikhail Bakunin|Mikhail Bakounine|Mikhail Bakunine|Mikhail Bacunin|Miguel Bakunin|Miguel Bakounine|Miguel Bakunine|Michel Bakunin|Michel Bakounine|Michel Bakunine|Michael Bakunin|Michael Bakounine|Michael Bakunine|M. A. Bakunin|M. A. Bakounine|M. A. Bakunine|M. A. Bacunin|M. Bakunin|M. Bakounine|M. Bakunine|M. Bacunin|Mijaíl Aleksándrovich Bakunin|Mijaíl Aleksándrovich Bakounine	1814	1876		revolucionario ruso, teórico del anarquismo
balabanoff	person	Angélica Balabánova	Balabánova|Balabanoff|Balabanof|Balabanov|Angélica Balabanoff|Angélica Balabanof|Angélica Balabanov|A. Balabánova|A. Balabanoff|A. Balabanof|A. Balabanov	1878	1965		primera secretaria de la Komintern
baldwin	person	Stanley Baldwin	Baldwin|S. Baldwin	1867	1947		jefe del gobierno británico
balius	person	Jaime Balius	Balius|J. Balius	1904	1980		portavoz de Los Amigos de Durruti
balzac	person	Honoré de Balzac	Balzac|Honorato de Balzac|H. de Balzac	1799	1850		novelista francés
barbusse	person	Henri Barbusse	Barbusse|Enrique Barbusse|H. Barbusse	1873	1935		novelista francés, comunista
baron_aron	person	Aarón Baron	Aron Baron|A. D. Baron|A. Baron|Aarón Davídovich Baron	1891	1937		anarquista, redactor de Nabat
baron_fania	person	Fania Baron	Fanya Baron|Fanny Baron|F. A. Baron|F. Baron|Fania Anísimovna Baron		1921		anarquista fusilada por la Cheka
barras	person	Paul Barras	Pablo Barras|P. Barras	1755	1829		miembro del Directorio francés
bauer_bruno	person	Bruno Bauer	Bauer|B. Bauer	1809	1882	hegeliano|filósofo|Sagrada Familia	filósofo de la izquierda hegeliana; comparte el apellido con Otto Bauer
bauer_otto	person	Otto Bauer	Bauer|O. Bauer	1881	1938	Austria|Viena|austromarxismo|nacionalidades	jefe de la socialdemocracia austríaca; comparte el apellido con el filósofo Bruno Bauer
bauman	person	Nikolái Bauman	Bauman|Baumann|Nikolái Baumann|Nikolay Bauman|Nikolay Baumann|N. E. Bauman|N. E. Baumann|N. Bauman|N. Baumann|Nikolái Ernéstovich Bauman|Nikolái Ernéstovich Baumann	1873	1905		agente de Iskra, asesinado
bazarov	person	Vladímir Bazárov	Bazárov|Wladimir Bazárov|V. A. Bazárov|V. Bazárov|Vladímir Aleksándrovich Bazárov|Vladímir Rúdnev	1874	1939		filósofo y economista del Gosplan
bazhanov	person	Borís Bazhánov	Bazhánov|Bajanov|Borís Bajanov|B. G. Bazhánov|B. G. Bajanov|B. Bazhánov|B. Bajanov|Borís Gueórguievich Bazhánov|Borís Gueórguievich Bajanov|Borís Georgievich Bazhánov|Borís Georgievich Bajanov	1900	1982		secretario de Stalin huido a Occidente
bebel	person	August Bebel	Bebel|Augusto Bebel|A. Bebel	1840	1913		jefe de la socialdemocracia alemana
becker_johann	person	Johann Philipp Becker	J. P. Becker|Johann Becker	1809	1886		internacionalista alemán
bedni	person	Demián Bedni	Bedni|Demian Bedny|Bedny|Demyan Bedny|D. Bedni|Efim Pridvórov	1883	1945		poeta bolchevique
beethoven	person	Ludwig van Beethoven	Beethoven|L. van Beethoven	1770	1827		compositor alemán
belenki_grigori	person	Grigori Bélenki	Grigori Belenky|Grigory Bélenki|Grigory Belenky|G. Y. Bélenki|G. Y. Belenky|G. Bélenki|G. Belenky|Grigori Yákovlevich Bélenki|Grigori Yákovlevich Belenky	1885	1938		secretario de barrio en Moscú, oposicionista
belinski	person	Vissarión Belinski	Belinski|Belinsky|Belinskii|Bielinski|Bielinsky|Bielinskii|Vissarión Belinsky|Vissarión Belinskii|Vissarión Bielinski|Vissarión Bielinsky|Vissarión Bielinskii|V. G. Belinski|V. G. Belinsky|V. G. Belinskii|V. G. Bielinski|V. G. Bielinsky|V. G. Bielinskii|V. Belinski|V. Belinsky|V. Belinskii|V. Bielinski|V. Bielinsky|V. Bielinskii|Vissarión Grigórievich Belinski|Vissarión Grigórievich Belinsky	1811	1848		crítico literario ruso
beloborodov	person	Aleksandr Beloborodov	Beloborodov|Beloborodof|Bieloborodov|Aleksandr Beloborodof|Aleksandr Bieloborodov|Alexandr Beloborodov|Alexandr Beloborodof|Alexandr Bieloborodov|Alexander Beloborodov|Alexander Beloborodof|Alexander Bieloborodov|A. G. Beloborodov|A. G. Beloborodof|A. G. Bieloborodov|A. Beloborodov|A. Beloborodof|A. Bieloborodov|Aleksandr Gueórguievich Beloborodov|Aleksandr Gueórguievich Beloborodof|Aleksandr Georgievich Beloborodov|Aleksandr Georgievich Beloborodof	1891	1938		comisario del Interior de Rusia, oposicionista deportado
benario	person	Olga Benário	Benário|Olga Benário Prestes|O. Benário|O. Benário Prestes	1908	1942		comunista alemana, compañera de Prestes
berdiaev	person	Nikolái Berdiáyev	Berdiáyev|Berdiáev|Berdyaev|Berdiaeff|Nikolái Berdiáev|Nikolái Berdyaev|Nikolái Berdiaeff|Nikolay Berdiáyev|Nikolay Berdiáev|Nikolay Berdyaev|Nikolay Berdiaeff|N. A. Berdiáyev|N. A. Berdiáev|N. A. Berdyaev|N. A. Berdiaeff|N. Berdiáyev|N. Berdiáev|N. Berdyaev|N. Berdiaeff|Nikolái Aleksándrovich Berdiáyev|Nikolái Aleksándrovich Berdiáev	1874	1948		filósofo ruso
bergson	person	Henri Bergson	Bergson|Enrique Bergson|H. Bergson	1859	1941		filósofo francés
beria	person	Lavrenti Beria	Beria|Beriya|Lavrenti Beriya|Lavrentiy Beria|Lavrentiy Beriya|Laurenti Beria|Laurenti Beriya|L. P. Beria|L. P. Beriya|L. Beria|L. Beriya|Lavrenti Pávlovich Beria|Lavrenti Pávlovich Beriya	1899	1953		jefe de la policía política desde 1938
berkeley	person	George Berkeley	Jorge Berkeley|G. Berkeley|Obispo Berkeley	1685	1753		filósofo y obispo irlandés
berkman	person	Alexander Berkman	Berkman|Aleksandr Berkman|Alexandr Berkman|Alejandro Berkman|A. Berkman|Sasha Berkman	1870	1936		anarquista, autor de El mito bolchevique
berneri	person	Camillo Berneri	Berneri|Camilo Berneri|C. Berneri	1897	1937		anarquista italiano asesinado en Barcelona
bernstein	person	Eduard Bernstein	Bernstein|Eduardo Bernstein|Edouard Bernstein|E. Bernstein|Ed. Bernstein	1850	1932		teórico del revisionismo
berzin_yan	person	Jan Berzin	Jan Berzins|Yan Berzin|Yan Berzins|J. A. Berzin|J. A. Berzins|J. Berzin|J. Berzins|Y. A. Berzin|Y. A. Berzins|Jan Antónovich Berzin|Jan Antónovich Berzins	1881	1938		bolchevique letón, diplomático
bessonov	person	Serguéi Bessónov	Bessónov|Sergei Bessónov|Sergey Bessónov|S. A. Bessónov|S. Bessónov|Serguéi Alekséyevich Bessónov|Serguéi Alekseievich Bessónov	1892	1941		diplomático condenado en 1938
besteiro	person	Julián Besteiro	Besteiro|J. Besteiro|Julián Besteiro Fernández	1870	1940		dirigente socialista, profesor de lógica
bettelheim	person	Charles Bettelheim	Bettelheim|C. Bettelheim	1913	2006		economista e historiador francés
bismarck	person	Otto von Bismarck	von Bismarck|O. von Bismarck|Bismarck|Otto Bismarck	1815	1898		canciller alemán
blagoev	person	Dimitr Blagóev	Blagóev|Blagoiev|Dimitr Blagoiev|Dimítar Blagóev|Dimítar Blagoiev|Dimitri Blagóev|Dimitri Blagoiev|D. Blagóev|D. Blagoiev	1856	1924		fundador del socialismo búlgaro
blanc_louis	person	Louis Blanc	Luis Blanc|L. Blanc	1811	1882		socialista francés de 1848
blanqui	person	Auguste Blanqui	Blanqui|Louis-Auguste Blanqui|Augusto Blanqui|A. Blanqui|L. A. Blanqui	1805	1881		revolucionario y conspirador francés
blok	person	Aleksandr Blok	Blok|Alexandr Blok|Alexander Blok|A. A. Blok|A. Blok|Aleksandr Aleksándrovich Blok	1880	1921		poeta ruso
blucher	person	Vasili Blücher	Blücher|Bliujer|Bluecher|Blyukher|Blioujer|Vasili Bliujer|Vasili Bluecher|Vasili Blyukher|Vasili Blioujer|Vasily Blücher|Vasily Bliujer|Vasily Bluecher|Vasily Blyukher|Vasily Blioujer|Vassili Blücher|Vassili Bliujer|Vassili Bluecher|V. K. Blücher|V. K. Bliujer|V. K. Bluecher|V. K. Blyukher|V. K. Blioujer|V. Blücher|V. Bliujer|V. Bluecher|V. Blyukher|V. Blioujer|Vasili Konstantínovich Blücher|Vasili Konstantínovich Bliujer|General Galen	1889	1938		mariscal soviético, consejero en China
blum	person	Léon Blum	Blum|L. Blum	1872	1950		jefe socialista francés, presidente del Frente Popular
blumkin	person	Yákov Blumkin	Blumkin|Bliumkin|Blioumkine|Blyumkin|Yákov Bliumkin|Yákov Blioumkine|Yákov Blyumkin|Iakov Blumkin|Iakov Bliumkin|Iakov Blioumkine|Iakov Blyumkin|Jakob Blumkin|Jakob Bliumkin|Jakob Blioumkine|Y. G. Blumkin|Y. G. Bliumkin|Y. G. Blioumkine|Y. G. Blyumkin|Y. Blumkin|Y. Bliumkin|Y. Blioumkine|Y. Blyumkin|J. G. Blumkin|J. G. Bliumkin|J. G. Blioumkine|Yákov Grigórievich Blumkin|Yákov Grigórievich Bliumkin	1900	1929		socialista revolucionario de izquierda y chekista, matador de Mirbach
bogdanov	person	Aleksandr Bogdánov	Bogdánov|Bogdanof|Bogdanoff|Aleksandr Bogdanof|Aleksandr Bogdanoff|Aleksandr Malinovski|Aleksandr Malinovsky|Aleksandr Malinovskii|Alexandr Bogdánov|Alexandr Bogdanof|Alexandr Bogdanoff|Alexandr Malinovski|Alexandr Malinovsky|Alexandr Malinovskii|Alexander Bogdánov|Alexander Bogdanof|Alexander Bogdanoff|A. A. Bogdánov|A. A. Bogdanof|A. A. Bogdanoff|A. A. Malinovski|A. A. Malinovsky|A. A. Malinovskii|A. Bogdánov|A. Bogdanof|A. Bogdanoff|A. Malinovski|A. Malinovsky|A. Malinovskii|Aleksandr Aleksándrovich Bogdánov|Aleksandr Aleksándrovich Bogdanof|Aleksandr Aleksándrovich Malinovski|Aleksandr Malinovski-Bogdánov	1873	1928		médico y filósofo, rival de Lenin, teórico de la Proletkult
bogolepov	person	Mijaíl Bogolépov	Bogolépov|Mikhail Bogolépov|Miguel Bogolépov|M. I. Bogolépov|M. Bogolépov|Mijaíl Ivánovich Bogolépov	1879	1945		economista, especialista en finanzas
boguslavsky	person	Mijaíl Boguslavski	Boguslavski|Boguslavsky|Boguslavskii|Mijaíl Boguslavsky|Mijaíl Boguslavskii|Mikhail Boguslavski|Mikhail Boguslavsky|Mikhail Boguslavskii|M. S. Boguslavski|M. S. Boguslavsky|M. S. Boguslavskii|M. Boguslavski|M. Boguslavsky|M. Boguslavskii|Mijaíl Solomónovich Boguslavski|Mijaíl Solomónovich Boguslavsky	1886	1937		oposicionista procedente del grupo del centralismo democrático
bolivar	person	Simón Bolívar	S. Bolívar	1783	1830		libertador sudamericano
bolloten	person	Burnett Bolloten	Bolloten|B. Bolloten	1909	1987		historiador de la guerra de España
bonch_bruevich	person	Vladímir Bonch-Bruévich	Bonch-Bruévich|Bonch-Bruyevich|Bontch-Bruevich|Bontch-Bruievich|Bonch-Bruiévich|Vladímir Bonch-Bruyevich|Vladímir Bontch-Bruevich|Vladímir Bontch-Bruievich|Vladímir Bonch-Bruiévich|Wladimir Bonch-Bruévich|Wladimir Bonch-Bruyevich|Wladimir Bontch-Bruevich|Wladimir Bontch-Bruievich|Wladimir Bonch-Bruiévich|V. D. Bonch-Bruévich|V. D. Bonch-Bruyevich|V. D. Bontch-Bruevich|V. D. Bontch-Bruievich|V. D. Bonch-Bruiévich|V. Bonch-Bruévich|V. Bonch-Bruyevich|V. Bontch-Bruevich|V. Bontch-Bruievich|V. Bonch-Bruiévich|Vladímir Dmítrievich Bonch-Bruévich|Vladímir Dmítrievich Bonch-Bruyevich|Vladímir Dmitriyevich Bonch-Bruévich|Vladímir Dmitriyevich Bonch-Bruyevich	1873	1955		secretario administrativo del Sovnarkom e historiador
bonet_pere	person	Pere Bonet	Pedro Bonet|P. Bonet				dirigente del POUM
bordiga	person	Amadeo Bordiga	Bordiga|A. Bordiga	1889	1970		fundador del comunismo italiano
borghi	person	Armando Borghi	Borghi|A. Borghi	1882	1968		sindicalista anarquista italiano
borodin	person	Mijaíl Borodin	Borodin|Borodine|Mijaíl Borodine|Mijaíl Gruzenberg|Mikhail Borodin|Mikhail Borodine|Mikhail Gruzenberg|M. M. Borodin|M. M. Borodine|M. M. Gruzenberg|M. Borodin|M. Borodine|M. Gruzenberg|Mijaíl Márkovich Borodin|Mijaíl Márkovich Borodine|Mijaíl Márkovich Gruzenberg	1884	1951		agente de la Komintern en China
bosh	person	Evguenia Bosh	Bosh|Evguenia Bosch|Evgenia Bosh|Evgenia Bosch|Yevguenia Bosh|Yevgenia Bosh|E. B. Bosh|E. B. Bosch|E. Bosh|E. Bosch|Evguenia Bogdánovna Bosh|Evguenia Bogdánovna Bosch|Eugenia Bosch	1879	1925		bolchevique de Ucrania, oposicionista
brandler	person	Heinrich Brandler	Brandler|Enrique Brandler|H. Brandler	1881	1967		dirigente comunista alemán en 1923
branting	person	Hjalmar Branting	Branting|H. Branting	1860	1925		jefe socialdemócrata sueco
brecht	person	Bertolt Brecht	Brecht|Bertold Brecht|B. Brecht	1898	1956		dramaturgo alemán
breshko_breshkovskaia	person	Ekaterina Breshko-Breshkóvskaia	Breshko-Breshkóvskaia|Breshko-Breshkóvskaya|Breshkovskaia|Breshkovskaya|Brechkovskaia|Brechkovskaya|Breshkovski|Breshkovsky|Breshkovskii|Ekaterina Breshko-Breshkóvskaya|Ekaterina Breshkovskaia|Ekaterina Breshkovskaya|Ekaterina Brechkovskaia|Ekaterina Brechkovskaya|Ekaterina Breshkovski|Ekaterina Breshkovsky|Ekaterina Breshkovskii|Yekaterina Breshko-Breshkóvskaia|Yekaterina Breshko-Breshkóvskaya|Yekaterina Breshkovskaia|Yekaterina Breshkovskaya|Yekaterina Brechkovskaia|Yekaterina Brechkovskaya|Yekaterina Breshkovski|Yekaterina Breshkovsky|Yekaterina Breshkovskii|Catalina Breshko-Breshkóvskaia|Catalina Breshko-Breshkóvskaya|Catalina Breshkovskaia|Catherine Breshko-Breshkóvskaia|Catherine Breshko-Breshkóvskaya|Catherine Breshkovskaia|E. K. Breshko-Breshkóvskaia|E. K. Breshko-Breshkóvskaya|E. K. Breshkovskaia|E. K. Breshkovskaya|E. K. Brechkovskaia|E. K. Brechkovskaya|E. K. Breshkovski|E. K. Breshkovsky|E. K. Breshkovskii|E. Breshko-Breshkóvskaia|E. Breshko-Breshkóvskaya|E. Breshkovskaia|E. Breshkovskaya|E. Brechkovskaia|E. Brechkovskaya|E. Breshkovski|E. Breshkovsky|E. Breshkovskii|Ekaterina Konstantínovna Breshko-Breshkóvskaia|Ekaterina Konstantínovna Breshko-Breshkóvskaya|Abuela de la Revolución	1844	1934		veterana populista, llamada abuela de la revolución
breton	person	André Breton	Breton|Andrés Breton|A. Breton	1896	1966		poeta, cabeza del surrealismo
briand	person	Aristide Briand	Briand|Arístides Briand|A. Briand	1862	1932		jefe de varios gobiernos franceses
brichkina	person	Sofia Bríchkina	Bríchkina|Brichkine|Sofia Brichkine|S. B. Bríchkina|S. B. Brichkine|S. Bríchkina|S. Brichkine|Sofia Borísovna Bríchkina|Sofia Borísovna Brichkine	1883	1967		funcionaria del Sovnarkom
briujanov	person	Nikolái Briujánov	Briujánov|Bryukhanov|Briukhanov|Nikolái Bryukhanov|Nikolái Briukhanov|Nikolay Briujánov|Nikolay Bryukhanov|Nikolay Briukhanov|N. P. Briujánov|N. P. Bryukhanov|N. P. Briukhanov|N. Briujánov|N. Bryukhanov|N. Briukhanov|Nikolái Pávlovich Briujánov|Nikolái Pávlovich Bryukhanov	1878	1938		comisario de Abastos y de Finanzas
bronstein_david	person	David Bronstein	David Bronshtein|D. L. Bronstein|D. L. Bronshtein|D. Bronstein|D. Bronshtein|David Leóntievich Bronstein|David Leóntievich Bronshtein	1847	1922		agricultor, padre de Trotsky
broue	person	Pierre Broué	Broué|P. Broué	1926	2005		historiador francés del trotskismo
browder	person	Earl Browder	Browder|E. Browder	1891	1973		dirigente comunista norteamericano
bruning	person	Heinrich Brüning	Brüning|Bruening|Heinrich Bruening|Enrique Brüning|Enrique Bruening|H. Brüning|H. Bruening	1885	1970		canciller alemán
brusilov	person	Alekséi Brusílov	Brusílov|Broussilov|Brussilow|Alekséi Broussilov|Alekséi Brussilow|Alexei Brusílov|Alexei Broussilov|Alexei Brussilow|Alexey Brusílov|Alexey Broussilov|Alexey Brussilow|A. A. Brusílov|A. A. Broussilov|A. A. Brussilow|A. Brusílov|A. Broussilov|A. Brussilow|Alekséi Alekséyevich Brusílov|Alekséi Alekséyevich Broussilov|Alekséi Alekseievich Brusílov|Alekséi Alekseievich Broussilov|General Brusílov	1853	1926		general ruso de la ofensiva de 1916
bryant	person	Louise Bryant	Bryant|Luisa Bryant|L. Bryant	1885	1936		periodista norteamericana en Petrogrado
bubnov	person	Andréi Búbnov	Búbnov|Boubnov|Bubnof|Andréi Boubnov|Andréi Bubnof|Andrey Búbnov|Andrey Boubnov|Andrey Bubnof|A. S. Búbnov|A. S. Boubnov|A. S. Bubnof|A. Búbnov|A. Boubnov|A. Bubnof|Andréi Serguéyevich Búbnov|Andréi Serguéyevich Boubnov|Andréi Sergueievich Búbnov|Andréi Sergueievich Boubnov	1883	1938		jefe político del Ejército Rojo, comisario de Instrucción
buchanan	person	George Buchanan	Buchanan|G. Buchanan|Sir George Buchanan	1854	1924		embajador británico en Petrogrado
budiony	person	Semión Budionni	Budionni|Budionny|Budenny|Budienny|Budyonny|Budiony|Boudienny|Semión Budionny|Semión Budenny|Semión Budienny|Semión Budyonny|Semión Budiony|Semión Boudienny|Semyon Budionni|Semyon Budionny|Semyon Budenny|Semyon Budienny|Semyon Budyonny|Semyon Budiony|Semyon Boudienny|S. M. Budionni|S. M. Budionny|S. M. Budenny|S. M. Budienny|S. M. Budyonny|S. M. Budiony|S. M. Boudienny|S. Budionni|S. Budionny|S. Budenny|S. Budienny|S. Budyonny|S. Budiony|S. Boudienny|Semión Mijáilovich Budionni|Semión Mijáilovich Budionny	1883	1973		jefe del Primer Ejército de Caballería
bujarin	person	Nikolái Bujarin	Bujarin|Bukharin|Boukharine|Bucharin|Bukharine|Nikolái Bukharin|Nikolái Boukharine|Nikolái Bucharin|Nikolái Bukharine|Nikolay Bujarin|Nikolay Bukharin|Nikolay Boukharine|Nikolay Bucharin|Nikolay Bukharine|Nicolás Bujarin|Nicolás Bukharin|Nicolás Boukharine|N. I. Bujarin|N. I. Bukharin|N. I. Boukharine|N. I. Bucharin|N. I. Bukharine|N. Bujarin|N. Bukharin|N. Boukharine|N. Bucharin|N. Bukharine|Nikolái Ivánovich Bujarin|Nikolái Ivánovich Bukharin|Nikolái Ivanovitch Bujarin|Nikolái Ivanovitch Bukharin|Nikolái Ivánovich|Nikolay Ivánovich|Nicolás Ivánovich	1888	1938		teórico bolchevique, director de Pravda y cabeza de la Oposición de Derecha
bulanov	person	Pável Bulánov	Bulánov|Boulanov|Pável Boulanov|P. P. Bulánov|P. P. Boulanov|P. Bulánov|P. Boulanov|Pável Petróvich Bulánov|Pável Petróvich Boulanov	1895	1938		hombre de Yagoda que llevó a Trotsky a Turquía
bulgakov	person	Mijaíl Bulgákov	Bulgákov|Boulgakov|Mijaíl Boulgakov|Mikhail Bulgákov|Mikhail Boulgakov|M. A. Bulgákov|M. A. Boulgakov|M. Bulgákov|M. Boulgakov|Mijaíl Afanásievich Bulgákov|Mijaíl Afanásievich Boulgakov	1891	1940		novelista ruso
bulgakov_sergei	person	Serguéi Bulgákov	Sergei Bulgákov|Sergey Bulgákov|S. N. Bulgákov|S. Bulgákov|Serguéi Nikoláyevich Bulgákov|Serguéi Nikoláievich Bulgákov	1871	1944		economista y teólogo ruso
bulganin	person	Nikolái Bulganin	Bulganin|Boulganine|Nikolái Boulganine|Nikolay Bulganin|Nikolay Boulganine|N. A. Bulganin|N. A. Boulganine|N. Bulganin|N. Boulganine|Nikolái Aleksándrovich Bulganin|Nikolái Aleksándrovich Boulganine	1895	1975		jefe del gobierno soviético
bullejos	person	José Bullejos	Bullejos|J. Bullejos|José Bullejos Sánchez	1899	1974		secretario del Partido Comunista de España
buonarroti	person	Filippo Buonarroti	Philippe Buonarroti|Felipe Buonarroti|F. Buonarroti	1761	1837		compañero e historiador de Babeuf
burnham	person	James Burnham	Burnham|J. Burnham	1905	1987		profesor y teórico norteamericano
butov	person	Gueorgui Bútov	Bútov|Butof|Boutov|Gueorgui Butof|Gueorgui Boutov|Georgui Bútov|Georgui Butof|Georgui Boutov|Georgi Bútov|Georgi Butof|Georgi Boutov|Georgy Bútov|Georgy Butof|Georgy Boutov|G. V. Bútov|G. V. Butof|G. V. Boutov|G. Bútov|G. Butof|G. Boutov|Gueorgui Vasílievich Bútov|Gueorgui Vasílievich Butof		1928		colaborador de Trotsky en el Comisariado de Guerra, muerto en prisión
cabet	person	Étienne Cabet	Cabet|Esteban Cabet|E. Cabet	1788	1856		comunista utópico francés
cachin	person	Marcel Cachin	Cachin|Marcelo Cachin|M. Cachin	1869	1958		dirigente comunista francés
cafiero	person	Carlo Cafiero	Cafiero|Carlos Cafiero|C. Cafiero	1846	1892		anarquista italiano
calvo_sotelo	person	José Calvo Sotelo	Calvo Sotelo|J. Calvo Sotelo	1893	1936		jefe monárquico asesinado
campesino	person	Valentín González	Valentín González El Campesino	1904	1983		jefe militar comunista apodado El Campesino
campoamor	person	Clara Campoamor	C. Campoamor	1888	1972		diputada, defensora del voto femenino
cannon	person	James Patrick Cannon	Cannon|James Cannon|J. Cannon|J. P. Cannon	1890	1974		dirigente trotskista norteamericano
cardenas	person	Lázaro Cárdenas	Cárdenas|L. Cárdenas|General Cárdenas|Lázaro Cárdenas del Río	1895	1970		presidente de México que dio asilo a Trotsky
carr	person	Edward Hallett Carr	E. H. Carr|Edward Carr|Carr	1892	1982		historiador inglés de la Rusia soviética
carranza	person	Venustiano Carranza	Carranza|V. Carranza	1859	1920		presidente de México
carrillo	person	Santiago Carrillo	Carrillo|S. Carrillo|Santiago Carrillo Solares	1915	2012		dirigente de las juventudes y del Partido Comunista de España
carrillo_wenceslao	person	Wenceslao Carrillo	W. Carrillo	1889	1963		dirigente socialista, padre de Santiago Carrillo
casado_segismundo	person	Segismundo Casado	S. Casado|Coronel Casado	1893	1968		coronel que derribó a Negrín
casandra	person	Casandra					adivina de la leyenda troyana; no es persona real, solo figura en comparaciones
casares_quiroga	person	Santiago Casares Quiroga	Casares Quiroga|S. Casares Quiroga	1884	1950		presidente del gobierno en julio de 1936
castro_fidel	person	Fidel Castro	Fidel Castro Ruz|F. Castro|F. Castro Ruz	1926	2016		jefe de la revolución cubana
catalina_ii	person	Catalina II	Catalina la Grande|Catalina II de Rusia	1729	1796		emperatriz de Rusia
cavaignac	person	Louis-Eugène Cavaignac	Cavaignac|General Cavaignac|Eugène Cavaignac	1802	1857		general francés de junio de 1848
celine	person	Louis-Ferdinand Céline		1894	1961		novelista francés
cervantes	person	Miguel de Cervantes	Miguel de Cervantes Saavedra|M. de Cervantes|M. de Cervantes Saavedra|Cervantes|Cervantes Saavedra|Miguel Cervantes	1547	1616		autor del Quijote
cesar	person	Julio César	Cayo Julio César|C. Julio César	-100	-44		general y dictador romano; el apellido solo no basta, porque César es también nombre de pila
chaikovski	person	Piotr Chaikovski	Chaikovski|Chaikovsky|Chaikovskii|Tchaikovski|Tchaikovsky|Tschaikowski|Piotr Chaikovsky|Piotr Chaikovskii|Piotr Tchaikovski|Piotr Tchaikovsky|Piotr Tschaikowski|Pyotr Chaikovski|Pyotr Chaikovsky|Pyotr Chaikovskii|Pyotr Tchaikovski|Pyotr Tchaikovsky|Pyotr Tschaikowski|Petr Chaikovski|Petr Chaikovsky|Petr Chaikovskii|P. I. Chaikovski|P. I. Chaikovsky|P. I. Chaikovskii|P. I. Tchaikovski|P. I. Tchaikovsky|P. I. Tschaikowski|P. Chaikovski|P. Chaikovsky|P. Chaikovskii|P. Tchaikovski|P. Tchaikovsky|P. Tschaikowski|Piotr Ilich Chaikovski|Piotr Ilich Chaikovsky|Piotr Ilich	1840	1893		compositor ruso
chaikovski_nikolai	person	Nikolái Chaikovski	Nikolái Chaikovsky|Nikolái Chaikovskii|Nikolái Tchaikovski|Nikolái Tchaikovsky|Nikolay Chaikovski|Nikolay Chaikovsky|Nikolay Chaikovskii|Nikolay Tchaikovski|Nikolay Tchaikovsky|N. V. Chaikovski|N. V. Chaikovsky|N. V. Chaikovskii|N. V. Tchaikovski|N. V. Tchaikovsky|N. Chaikovski|N. Chaikovsky|N. Chaikovskii|N. Tchaikovski|N. Tchaikovsky|Nikolái Vasílievich Chaikovski|Nikolái Vasílievich Chaikovsky|Nikolái Vasílievich Chaikovskii	1851	1926		populista, jefe del gobierno blanco de Arjánguelsk
chamberlain_austen	person	Austen Chamberlain	Chamberlain|A. Chamberlain	1863	1937	Locarno|ministro|ruptura|1927	ministro británico de Exteriores; comparte el apellido con su hermano Neville
chamberlain_neville	person	Neville Chamberlain	Chamberlain|N. Chamberlain	1869	1940	Múnich|primer ministro|apaciguamiento	jefe del gobierno británico en Múnich; comparte el apellido con su hermano Austen
chamberlin	person	William Henry Chamberlin	Chamberlin|W. H. Chamberlin|William Chamberlin	1897	1969		periodista e historiador norteamericano
chapaev	person	Vasili Chapáyev	Chapáyev|Chapáiev|Chapaev|Tchapaiev|Tchapaev|Vasili Chapáiev|Vasili Chapaev|Vasili Tchapaiev|Vasili Tchapaev|Vasily Chapáyev|Vasily Chapáiev|Vasily Chapaev|Vasily Tchapaiev|Vasily Tchapaev|Vassili Chapáyev|Vassili Chapáiev|Vassili Chapaev|V. I. Chapáyev|V. I. Chapáiev|V. I. Chapaev|V. I. Tchapaiev|V. I. Tchapaev|V. Chapáyev|V. Chapáiev|V. Chapaev|V. Tchapaiev|V. Tchapaev|Vasili Ivánovich Chapáyev|Vasili Ivánovich Chapáiev	1887	1919		jefe de división en la guerra civil
chayanov	person	Aleksandr Chayánov	Chayánov|Chaianov|Tschajanow|Tchayanov|Aleksandr Chaianov|Aleksandr Tschajanow|Aleksandr Tchayanov|Alexandr Chayánov|Alexandr Chaianov|Alexandr Tschajanow|Alexandr Tchayanov|Alexander Chayánov|Alexander Chaianov|Alexander Tschajanow|A. V. Chayánov|A. V. Chaianov|A. V. Tschajanow|A. V. Tchayanov|A. Chayánov|A. Chaianov|A. Tschajanow|A. Tchayanov|Aleksandr Vasílievich Chayánov|Aleksandr Vasílievich Chaianov	1888	1937		economista agrario
chejov	person	Antón Chéjov	Chéjov|Chekhov|Tchekhov|Tschechow|Antón Chekhov|Antón Tchekhov|Antón Tschechow|Antonio Chéjov|Antonio Chekhov|Antonio Tchekhov|Antonio Tschechow|A. P. Chéjov|A. P. Chekhov|A. P. Tchekhov|A. P. Tschechow|A. Chéjov|A. Chekhov|A. Tchekhov|A. Tschechow|Antón Pávlovich Chéjov|Antón Pávlovich Chekhov	1860	1904		narrador y dramaturgo ruso
chen_duxiu	person	Chen Duxiu	Chen Tu-hsiu|Tchen Du-siu|Chen Du-siu|Chen Dusiu|Tchen Tou-siou	1879	1942		fundador del comunismo chino, después oposicionista
cherevanin	person	Fiódor Cherevanin	Cherevanin|Tcherevanine|Fiódor Tcherevanine|Fedor Cherevanin|Fedor Tcherevanine|Fyodor Cherevanin|Fyodor Tcherevanine|F. A. Cherevanin|F. A. Tcherevanine|F. Cherevanin|F. Tcherevanine|N. Cherevanin|N. Tcherevanine|Fiódor Andréyevich Cherevanin|Fiódor Andréyevich Tcherevanine	1868	1938		menchevique
cherkezov	person	Varlaam Cherkézov	Cherkézov|Tcherkesoff|Tcherkesov|Cherkesov|Cherkesishvili|Varlaam Tcherkesoff|Varlaam Tcherkesov|Varlaam Cherkesov|Varlaam Cherkesishvili|Warlaam Cherkézov|Warlaam Tcherkesoff|Warlaam Tcherkesov|Warlaam Cherkesov|Warlaam Cherkesishvili|V. N. Cherkézov|V. N. Tcherkesoff|V. N. Tcherkesov|V. N. Cherkesov|V. N. Cherkesishvili|V. Cherkézov|V. Tcherkesoff|V. Tcherkesov|V. Cherkesov|V. Cherkesishvili|W. Cherkézov|W. Tcherkesoff|W. Tcherkesov|Varlaam Nikoláyevich Cherkézov|Varlaam Nikoláyevich Tcherkesoff	1846	1925		anarquista georgiano
cherni	person	Lev Chorni	Lev Chernyi|Liev Chorni|Liev Chernyi|León Chorni|León Chernyi|L. Chorni|L. Chernyi|Pável Turchaninov	1878	1921		poeta anarquista ruso fusilado
chernishevski	person	Nikolái Chernishevski	Chernishevski|Chernishevsky|Chernishevskii|Chernyshevski|Chernyshevsky|Chernyshevskii|Chernichevski|Chernichevsky|Tchernychevski|Tchernychevsky|Tschernyschewski|Nikolái Chernishevsky|Nikolái Chernishevskii|Nikolái Chernyshevski|Nikolái Chernyshevsky|Nikolái Chernyshevskii|Nikolái Chernichevski|Nikolái Chernichevsky|Nikolái Tchernychevski|Nikolái Tchernychevsky|Nikolái Tschernyschewski|Nikolay Chernishevski|Nikolay Chernishevsky|Nikolay Chernishevskii|Nikolay Chernyshevski|Nikolay Chernyshevsky|Nikolay Chernyshevskii|Nikolay Chernichevski|Nikolay Chernichevsky|Nikolay Tchernychevski|Nikolay Tchernychevsky|Nikolay Tschernyschewski|N. G. Chernishevski|N. G. Chernishevsky|N. G. Chernishevskii|N. G. Chernyshevski|N. G. Chernyshevsky|N. G. Chernyshevskii|N. G. Chernichevski|N. G. Chernichevsky|N. G. Tchernychevski|N. G. Tchernychevsky|N. G. Tschernyschewski|N. Chernishevski|N. Chernishevsky|N. Chernishevskii|N. Chernyshevski|N. Chernyshevsky|N. Chernyshevskii|N. Chernichevski|N. Chernichevsky|N. Tchernychevski|N. Tchernychevsky|N. Tschernyschewski|Nikolái Gavrílovich Chernishevski|Nikolái Gavrílovich Chernishevsky	1828	1889		escritor y crítico, autor de ¿Qué hacer?
chernov	person	Víktor Chernov	Chernov|Chernof|Tchernov|Tchernoff|Tschernow|Chernoff|Víktor Chernof|Víktor Tchernov|Víktor Tchernoff|Víktor Tschernow|Víktor Chernoff|Victor Chernov|Victor Chernof|Victor Tchernov|Victor Tchernoff|Victor Tschernow|Victor Chernoff|V. M. Chernov|V. M. Chernof|V. M. Tchernov|V. M. Tchernoff|V. M. Tschernow|V. M. Chernoff|V. Chernov|V. Chernof|V. Tchernov|V. Tchernoff|V. Tschernow|V. Chernoff|Víktor Mijáilovich Chernov|Víktor Mijáilovich Chernof	1873	1952		teórico socialista revolucionario, ministro de Agricultura en 1917
chiang_kai_shek	person	Chiang Kai-shek	Chang Kai-shek|Chian Kai-shek|Chiang Kaishek|Tchang Kai-chek|Chang Kai Chek|Jiang Jieshi|Chiang	1887	1975		general, jefe del Kuomintang
chicherin	person	Gueorgui Chicherin	Chicherin|Tchitcherin|Tchitchérine|Tschitscherin|Chitcherin|Gueorgui Tchitcherin|Gueorgui Tchitchérine|Gueorgui Tschitscherin|Gueorgui Chitcherin|Georgui Chicherin|Georgui Tchitcherin|Georgui Tchitchérine|Georgui Tschitscherin|Georgui Chitcherin|Georgi Chicherin|Georgi Tchitcherin|Georgi Tchitchérine|Georgy Chicherin|Georgy Tchitcherin|Georgy Tchitchérine|G. V. Chicherin|G. V. Tchitcherin|G. V. Tchitchérine|G. V. Tschitscherin|G. V. Chitcherin|G. Chicherin|G. Tchitcherin|G. Tchitchérine|G. Tschitscherin|G. Chitcherin|Gueorgui Vasílievich Chicherin|Gueorgui Vasílievich Tchitcherin|Gueorgui Vasílievich	1872	1936		comisario de Negocios Extranjeros
chjeidze	person	Nikolái Chjeídze	Chjeídze|Chkheidze|Tchkheidzé|Cheidze|Tschcheidse|Nikolái Chkheidze|Nikolái Tchkheidzé|Nikolái Cheidze|Nikolái Tschcheidse|Nikolay Chjeídze|Nikolay Chkheidze|Nikolay Tchkheidzé|Nikolay Cheidze|Nikolay Tschcheidse|Karlo Chjeídze|Karlo Chkheidze|Karlo Tchkheidzé|N. S. Chjeídze|N. S. Chkheidze|N. S. Tchkheidzé|N. S. Cheidze|N. S. Tschcheidse|N. Chjeídze|N. Chkheidze|N. Tchkheidzé|N. Cheidze|N. Tschcheidse|Nikolái Semiónovich Chjeídze|Nikolái Semiónovich Chkheidze	1864	1926		presidente menchevique del Soviet de Petrogrado
chubar	person	Vlas Chubar	Chubar|Tchoubar|Tschubar|Vlas Tchoubar|Vlas Tschubar|V. Y. Chubar|V. Y. Tchoubar|V. Y. Tschubar|V. Chubar|V. Tchoubar|V. Tschubar|Vlas Yákovlevich Chubar|Vlas Yákovlevich Tchoubar	1891	1939		jefe del gobierno de Ucrania
churchill	person	Winston Churchill	Churchill|W. Churchill	1874	1965		ministro y jefe del gobierno británico
ciliga	person	Ante Ciliga	Ciliga|Tsiliga|Ante Tsiliga|Anton Ciliga|Anton Tsiliga|A. Ciliga|A. Tsiliga	1898	1992		comunista yugoslavo deportado en Siberia
claudin	person	Fernando Claudín	Claudín|F. Claudín	1913	1990		dirigente e historiador comunista español
clausewitz	person	Carl von Clausewitz	von Clausewitz|Karl von Clausewitz|Carlos von Clausewitz|C. von Clausewitz|K. von Clausewitz|Clausewitz|Carl Clausewitz|Karl Clausewitz	1780	1831		general prusiano, teórico de la guerra
clemenceau	person	Georges Clemenceau	Clemenceau|Jorge Clemenceau|G. Clemenceau	1841	1929		jefe del gobierno francés en la guerra
cleyre_voltairine	person	Voltairine de Cleyre	de Cleyre|V. de Cleyre	1866	1912		escritora anarquista de los Estados Unidos
codovilla	person	Victorio Codovilla	Codovilla|Vittorio Codovilla|V. Codovilla	1894	1970		comunista argentino, delegado de la Komintern en España
cohen_stephen	person	Stephen F. Cohen	Stephen Cohen|S. F. Cohen	1938	2020		biógrafo de Bujarin
cole	person	G. D. H. Cole	George Douglas Howard Cole|Cole G. D. H.	1889	1959		historiador inglés del socialismo
comorera	person	Joan Comorera	Comorera|Juan Comorera|J. Comorera	1894	1958		secretario del PSUC
companys	person	Lluís Companys	Companys|Luis Companys|L. Companys	1882	1940		presidente de la Generalitat
conquest	person	Robert Conquest	Roberto Conquest|R. Conquest	1917	2015		historiador del terror soviético
craipeau	person	Yvan Craipeau	Craipeau|Ivan Craipeau|Y. Craipeau	1911	2001		trotskista francés
cromwell	person	Oliver Cromwell	Cromwell|Oliverio Cromwell|O. Cromwell	1599	1658		jefe de la revolución inglesa
curzon	person	Lord Curzon	Curzon|George Curzon	1859	1925		ministro británico de Exteriores
czernin	person	Ottokar Czernin	Czernin|O. Czernin|Conde Czernin	1872	1932		ministro austrohúngaro en Brest-Litovsk
daladier	person	Édouard Daladier	Daladier|Eduardo Daladier|E. Daladier	1884	1970		jefe del gobierno francés
dan	person	Fiódor Dan	Fiódor Gúrvich|Fedor Dan|Fedor Gúrvich|Fyodor Dan|Fyodor Gúrvich|Teodoro Dan|Teodoro Gúrvich|Theodor Dan|Theodor Gúrvich|F. I. Dan|F. I. Gúrvich|F. Dan|F. Gúrvich|Fiódor Ilich Dan|Fiódor Ilich Gúrvich	1871	1947		dirigente menchevique; el apellido solo es también una forma verbal
dan_lidia	person	Lidia Dan	Lydia Dan|L. O. Dan|L. Dan|Lidia Ósipovna Dan	1878	1963		menchevique, hermana de Mártov
danielson	person	Nikolái Danielson	Danielson|Nikolay Danielson|N. F. Danielson|N. Danielson|Nikolái Frántsevich Danielson|Nikolái-on	1844	1918		economista populista, traductor de El capital
dante	person	Dante Alighieri	Dante|Alighieri	1265	1321		poeta florentino
danton	person	Georges Danton	Danton|Georges-Jacques Danton|Jorge Danton|G. Danton	1759	1794		revolucionario francés
darwin	person	Charles Darwin	Darwin|Carlos Darwin|C. Darwin|Ch. Darwin	1809	1882		naturalista inglés
david_eduard	person	Eduard David	Eduardo David|E. David	1863	1930		socialdemócrata alemán
de_gaulle	person	Charles de Gaulle	de Gaulle|Carlos de Gaulle|C. de Gaulle|General de Gaulle	1890	1970		general y presidente francés
de_leon_daniel	person	Daniel de León	D. de León	1852	1914		socialista norteamericano
de_man	person	Henri de Man	Hendrik de Man|Enrique de Man|H. de Man	1885	1953		socialista belga
deborin	person	Abram Deborin	Deborin|Deborine|Abram Deborine|Abraham Deborin|Abraham Deborine|A. M. Deborin|A. M. Deborine|A. Deborin|A. Deborine|Abram Moiséyevich Deborin|Abram Moiséyevich Deborine	1881	1963		filósofo soviético
debs	person	Eugene Debs	Debs|Eugenio Debs|E. Debs|E. V. Debs|Eugene Victor Debs	1855	1926		jefe socialista norteamericano
denikin	person	Antón Denikin	Denikin|Denikine|Antón Denikine|A. I. Denikin|A. I. Denikine|A. Denikin|A. Denikine|Antón Ivánovich Denikin|Antón Ivánovich Denikine|General Denikin|General Denikine	1872	1947		general blanco del sur
descartes	person	René Descartes	Descartes|Renato Descartes|R. Descartes	1596	1650		filósofo francés
deutscher	person	Isaac Deutscher	Deutscher|I. Deutscher	1907	1967		historiador, biógrafo de Trotsky y de Stalin
dewey	person	John Dewey	Dewey|J. Dewey	1859	1952		filósofo, presidente de la comisión sobre los procesos de Moscú
di_giovanni	person	Severino Di Giovanni	S. Di Giovanni	1901	1931		anarquista italiano en Argentina
diaz_jose	person	José Díaz	José Díaz Ramos|J. Díaz|J. Díaz Ramos	1895	1942		secretario general del Partido Comunista de España
diaz_porfirio	person	Porfirio Díaz	P. Díaz	1830	1915		presidente de México hasta 1911
dickens	person	Charles Dickens	Dickens|Carlos Dickens|C. Dickens	1812	1870		novelista inglés
diderot	person	Denis Diderot	Diderot|Dionisio Diderot|D. Diderot	1713	1784		filósofo y enciclopedista francés
dimitrieva	person	Elizaveta Dmítrieva	Elizaveta Dmitrieff|Elizaveta Tomanóvskaia|Elizaveta Tomanóvskaya|Élisabeth Dmítrieva|Élisabeth Dmitrieff|Élisabeth Tomanóvskaia|Élisabeth Tomanóvskaya|E. L. Dmítrieva|E. L. Dmitrieff|E. L. Tomanóvskaia|E. L. Tomanóvskaya|E. Dmítrieva|E. Dmitrieff|E. Tomanóvskaia|E. Tomanóvskaya|Elizaveta Lukínichna Dmítrieva|Elizaveta Lukínichna Dmitrieff|Elizaveta Lukínichna Tomanóvskaia	1851	1918		revolucionaria rusa de la Comuna de París
dimitrov	person	Gueorgui Dimitrov	Dimitrov|Dimitrof|Dimitroff|Gueorgui Dimitrof|Gueorgui Dimitroff|Georgui Dimitrov|Georgui Dimitrof|Georgui Dimitroff|Georgi Dimitrov|Georgi Dimitrof|Georgi Dimitroff|Georgy Dimitrov|Georgy Dimitrof|Georgy Dimitroff|Jorge Dimitrov|Jorge Dimitrof|Jorge Dimitroff|G. M. Dimitrov|G. M. Dimitrof|G. M. Dimitroff|G. Dimitrov|G. Dimitrof|G. Dimitroff|Gueorgui Mijáilovich Dimitrov|Gueorgui Mijáilovich Dimitrof	1882	1949		comunista búlgaro, secretario de la Komintern
dingelstedt	person	Fiódor Dingelstedt	Dingelstedt|Dingelshtedt|Dinguelstedt|Fiódor Dingelshtedt|Fiódor Dinguelstedt|Fedor Dingelstedt|Fedor Dingelshtedt|Fedor Dinguelstedt|Fyodor Dingelstedt|Fyodor Dingelshtedt|Fyodor Dinguelstedt|F. N. Dingelstedt|F. N. Dingelshtedt|F. N. Dinguelstedt|F. Dingelstedt|F. Dingelshtedt|F. Dinguelstedt|Fiódor Nikláusovich Dingelstedt|Fiódor Nikláusovich Dingelshtedt	1890	1937		sociólogo, oposicionista deportado
dobrogeanu	person	Constantin Dobrogeanu-Gherea	Dobrogeanu-Gherea|Gherea|Dobrogeanu|Constantin Gherea|Constantin Dobrogeanu|Konstantín Dobrogeanu-Gherea|Konstantín Gherea|Konstantín Dobrogeanu|C. Dobrogeanu-Gherea|C. Gherea|C. Dobrogeanu	1855	1920		socialista rumano
dobroliubov	person	Nikolái Dobroliúbov	Dobroliúbov|Dobrolyubov|Nikolái Dobrolyubov|Nikolay Dobroliúbov|Nikolay Dobrolyubov|N. A. Dobroliúbov|N. A. Dobrolyubov|N. Dobroliúbov|N. Dobrolyubov|Nikolái Aleksándrovich Dobroliúbov|Nikolái Aleksándrovich Dobrolyubov	1836	1861		crítico literario ruso
don_quijote	person	Don Quijote	Don Quijote de la Mancha|Alonso Quijano				héroe de la novela de Cervantes; no es persona real
doriot	person	Jacques Doriot	Doriot|J. Doriot	1898	1945		comunista francés pasado al fascismo
dostoievski	person	Fiódor Dostoyevski	Dostoyevski|Dostoyevsky|Dostoyevskii|Dostoievski|Dostoievsky|Dostoievskii|Dostoevski|Dostoevsky|Dostoevskii|Dostojewski|Fiódor Dostoyevsky|Fiódor Dostoyevskii|Fiódor Dostoievski|Fiódor Dostoievsky|Fiódor Dostoievskii|Fiódor Dostoevski|Fiódor Dostoevsky|Fiódor Dostoevskii|Fiódor Dostojewski|Fedor Dostoyevski|Fedor Dostoyevsky|Fedor Dostoyevskii|Fedor Dostoievski|Fedor Dostoievsky|Fedor Dostoievskii|Fedor Dostoevski|Fedor Dostoevsky|Fedor Dostoevskii|Fedor Dostojewski|Fyodor Dostoyevski|Fyodor Dostoyevsky|Fyodor Dostoyevskii|F. M. Dostoyevski|F. M. Dostoyevsky|F. M. Dostoyevskii|F. M. Dostoievski|F. M. Dostoievsky|F. M. Dostoievskii|F. M. Dostoevski|F. M. Dostoevsky|F. M. Dostoevskii|F. M. Dostojewski|F. Dostoyevski|F. Dostoyevsky|F. Dostoyevskii|F. Dostoievski|F. Dostoievsky|F. Dostoievskii|F. Dostoevski|F. Dostoevsky|F. Dostoevskii|F. Dostojewski|Fiódor Mijáilovich Dostoyevski|Fiódor Mijáilovich Dostoyevsky	1821	1881		novelista ruso
dovgalevski	person	Valerián Dovgalevski	Dovgalevski|Dovgalevsky|Dovgalevskii|Valerián Dovgalevsky|Valerián Dovgalevskii|V. S. Dovgalevski|V. S. Dovgalevsky|V. S. Dovgalevskii|V. Dovgalevski|V. Dovgalevsky|V. Dovgalevskii|Valerián Savélievich Dovgalevski|Valerián Savélievich Dovgalevsky	1885	1934		embajador soviético en París
dreitser	person	Efim Dreitser	Dreitser|Dreitzer|Drejtser|Efim Dreitzer|Efim Drejtser|Yefim Dreitser|Yefim Dreitzer|Yefim Drejtser|E. A. Dreitser|E. A. Dreitzer|E. A. Drejtser|E. Dreitser|E. Dreitzer|E. Drejtser|Efim Aleksándrovich Dreitser|Efim Aleksándrovich Dreitzer	1894	1936		jefe militar, oposicionista condenado en 1936
drobnis	person	Yákov Drobnis	Drobnis|Iakov Drobnis|Jakob Drobnis|Y. N. Drobnis|Y. Drobnis|J. N. Drobnis|Ya. N. Drobnis|Yákov Naúmovich Drobnis	1890	1937		oposicionista del centralismo democrático, condenado en 1937
duclos	person	Jacques Duclos	Duclos|J. Duclos	1896	1975		comunista francés
duhring	person	Eugen Dühring	Dühring|Duehring|Eugen Duehring|Eugenio Dühring|Eugenio Duehring|E. Dühring|E. Duehring	1833	1921		filósofo refutado por Engels
dujonin	person	Nikolái Dujonin	Dujonin|Dukhonin|Doukhonine|Nikolái Dukhonin|Nikolái Doukhonine|Nikolay Dujonin|Nikolay Dukhonin|Nikolay Doukhonine|N. N. Dujonin|N. N. Dukhonin|N. N. Doukhonine|N. Dujonin|N. Dukhonin|N. Doukhonine|Nikolái Nikoláyevich Dujonin|Nikolái Nikoláyevich Dukhonin|Nikolái Nikoláievich Dujonin|Nikolái Nikoláievich Dukhonin|General Dujonin	1876	1917		último comandante en jefe antes de los bolcheviques
dumbadze	person	Lado Dumbadze	Dumbadze|L. Dumbadze				bolchevique georgiano, oposicionista
dunayevskaya	person	Raya Dunayevskaya	Dunayevskaya|Dunaevskaya|Dunayevskaia|Raya Dunaevskaya|Raya Dunayevskaia|R. Dunayevskaya|R. Dunaevskaya|R. Dunayevskaia	1910	1987		secretaria de Trotsky, filósofa
duranty	person	Walter Duranty	Duranty|W. Duranty	1884	1957		corresponsal norteamericano en Moscú
durruti	person	Buenaventura Durruti	Durruti|B. Durruti|Buenaventura Durruti Dumange	1896	1936		anarquista, jefe de una columna en Aragón
dybenko	person	Pável Dibenko	Dibenko|Dybenko|Pável Dybenko|P. E. Dibenko|P. E. Dybenko|P. Dibenko|P. Dybenko|Pável Efímovich Dibenko|Pável Efímovich Dybenko|Pável Yefímovich Dibenko|Pável Yefímovich Dybenko	1889	1938		marino, comisario de la Flota
dzerzhinski	person	Félix Dzerzhinski	Dzerzhinski|Dzerzhinsky|Dzerzhinskii|Dzerjinski|Dzerjinsky|Dzerjinskii|Dzershinski|Dzershinsky|Dzershinskii|Dzierzynski|Dzerdjinski|Dzerdjinsky|Félix Dzerzhinsky|Félix Dzerzhinskii|Félix Dzerjinski|Félix Dzerjinsky|Félix Dzerjinskii|Félix Dzershinski|Félix Dzershinsky|Félix Dzershinskii|Félix Dzierzynski|Félix Dzerdjinski|Félix Dzerdjinsky|F. E. Dzerzhinski|F. E. Dzerzhinsky|F. E. Dzerzhinskii|F. E. Dzerjinski|F. E. Dzerjinsky|F. E. Dzerjinskii|F. E. Dzershinski|F. E. Dzershinsky|F. E. Dzershinskii|F. E. Dzierzynski|F. E. Dzerdjinski|F. E. Dzerdjinsky|F. Dzerzhinski|F. Dzerzhinsky|F. Dzerzhinskii|F. Dzerjinski|F. Dzerjinsky|F. Dzerjinskii|F. Dzershinski|F. Dzershinsky|F. Dzershinskii|F. Dzierzynski|F. Dzerdjinski|F. Dzerdjinsky|Félix Edmúndovich Dzerzhinski|Félix Edmúndovich Dzerzhinsky|Félix Edmúndovich	1877	1926		fundador y jefe de la Cheka
dzhaparidze	person	Prokofi Dzhaparidze	Dzhaparidze|Djaparidze|Japaridze|Prokofi Djaparidze|Prokofi Japaridze|Aliosha Dzhaparidze|Aliosha Djaparidze|Aliosha Japaridze|P. A. Dzhaparidze|P. A. Djaparidze|P. A. Japaridze|P. Dzhaparidze|P. Djaparidze|P. Japaridze|Prokofi Aprasiónovich Dzhaparidze|Prokofi Aprasiónovich Djaparidze	1880	1918		comisario de Bakú
dzhugashvili_yakov	person	Yákov Dzhugashvili	Yákov Djugashvili|Iakov Dzhugashvili|Iakov Djugashvili|Jakob Dzhugashvili|Jakob Djugashvili|Y. I. Dzhugashvili|Y. I. Djugashvili|Y. Dzhugashvili|Y. Djugashvili|J. I. Dzhugashvili|J. I. Djugashvili|Yákov Iósifovich Dzhugashvili|Yákov Iósifovich Djugashvili	1907	1943		hijo mayor de Stalin
eastman	person	Max Eastman	Eastman|M. Eastman	1883	1969		escritor norteamericano, traductor de Trotsky
eastman_elena	person	Elena Krilenko	Elena Eastman|Yelena Krilenko|Yelena Eastman|Eliena Krilenko|Eliena Eastman|E. V. Krilenko|E. V. Eastman|E. Krilenko|E. Eastman|Elena Vasílievna Krilenko|Elena Vasílievna Eastman	1895	1956		pintora, esposa de Max Eastman
ebert	person	Friedrich Ebert	Ebert|Federico Ebert|F. Ebert	1871	1925		presidente socialdemócrata de Alemania
ehrenburg	person	Iliá Ehrenburg	Ehrenburg|Erenburg|Iliá Erenburg|Ilya Ehrenburg|Ilya Erenburg|I. G. Ehrenburg|I. G. Erenburg|I. Ehrenburg|I. Erenburg|Iliá Grigórievich Ehrenburg|Iliá Grigórievich Erenburg	1891	1967		escritor soviético
eije	person	Robert Eije	Eije|Eikhe|Eiche|Robert Eikhe|Robert Eiche|Roberto Eije|Roberto Eikhe|Roberto Eiche|R. I. Eije|R. I. Eikhe|R. I. Eiche|R. Eije|R. Eikhe|R. Eiche|Robert Índrikovich Eije|Robert Índrikovich Eikhe	1890	1940		dirigente en Siberia
einstein	person	Albert Einstein	Einstein|Alberto Einstein|A. Einstein	1879	1955		físico alemán
eisenstein	person	Serguéi Eisenstein	Eisenstein|Eizenstein|Serguéi Eizenstein|Sergei Eisenstein|Sergei Eizenstein|Sergey Eisenstein|Sergey Eizenstein|S. M. Eisenstein|S. M. Eizenstein|S. Eisenstein|S. Eizenstein|Serguéi Mijáilovich Eisenstein|Serguéi Mijáilovich Eizenstein	1898	1948		director de cine
eisner	person	Kurt Eisner	Eisner|K. Eisner	1867	1919		jefe de la revolución de Baviera
elias_calles	person	Plutarco Elías Calles	Elías Calles|Plutarco Calles|General Calles	1877	1945		presidente de México; Calles solo es también nombre común
eliava	person	Shalva Eliava	Eliava|S. Eliava|S. Z. Eliava|Sh. Z. Eliava	1883	1937		bolchevique georgiano
elizarov	person	Mark Elizárov	Elizárov|Yelizárov|Mark Yelizárov|M. T. Elizárov|M. T. Yelizárov|M. Elizárov|M. Yelizárov|Mark Timoféyevich Elizárov|Mark Timoféyevich Yelizárov|Mark Timoféyevich	1863	1919		cuñado de Lenin, comisario de Transportes
elzin	person	Víktor Elzin	Elzin|Eltsin|Víktor Eltsin|Víktor Yeltsin|Victor Elzin|Victor Eltsin|Victor Yeltsin|V. B. Elzin|V. B. Eltsin|V. B. Yeltsin|V. Elzin|V. Eltsin|V. Yeltsin|Víktor Borísovich Elzin|Víktor Borísovich Eltsin|Víktor Borísovich Yeltsin	1899			colaborador de Trotsky y editor de sus obras, deportado
elzin_boris	person	Borís Elzin	Borís Eltsin|B. M. Elzin|B. M. Eltsin|B. Elzin|B. Eltsin|Borís Mijáilovich Elzin|Borís Mijáilovich Eltsin	1875	1937	Oposición|Ekaterinburgo	bolchevique veterano, oposicionista; padre de Víktor Eltsin; el apellido solo nombra al hijo
emshanov	person	Aleksandr Emshánov	Emshánov|Yemshanov|Aleksandr Yemshanov|Alexandr Emshánov|Alexandr Yemshanov|Alexander Emshánov|Alexander Yemshanov|A. I. Emshánov|A. I. Yemshanov|A. Emshánov|A. Yemshanov|Aleksandr Ivánovich Emshánov|Aleksandr Ivánovich Yemshanov	1891	1937		comisario de Transportes
enfantin	person	Prosper Enfantin	Enfantin|Barthélemy Prosper Enfantin|P. Enfantin|B. P. Enfantin|Père Enfantin	1796	1864		jefe de la escuela sansimoniana
engels	person	Friedrich Engels	Engels|Federico Engels|Frederick Engels|Frederic Engels|F. Engels|Fr. Engels	1820	1895		compañero de Marx, fundador del socialismo científico
enukidze	person	Ábel Enukidze	Enukidze|Yenukidze|Ienukidze|Ábel Yenukidze|Ábel Ienukidze|Avel Enukidze|Avel Yenukidze|Avel Ienukidze|A. S. Enukidze|A. S. Yenukidze|A. S. Ienukidze|A. Enukidze|A. Yenukidze|A. Ienukidze|Ábel Sofrónovich Enukidze|Ábel Sofrónovich Yenukidze|Ábel Sofrónovich|Avel Sofrónovich	1877	1937		secretario del Comité Ejecutivo Central
esenin	person	Serguéi Esenin	Esenin|Yesenin|Essenin|Iessenin|Jessenin|Serguéi Yesenin|Serguéi Essenin|Serguéi Iessenin|Serguéi Jessenin|Sergei Esenin|Sergei Yesenin|Sergei Essenin|Sergei Iessenin|Sergei Jessenin|Sergey Esenin|Sergey Yesenin|Sergey Essenin|S. A. Esenin|S. A. Yesenin|S. A. Essenin|S. A. Iessenin|S. A. Jessenin|S. Esenin|S. Yesenin|S. Essenin|S. Iessenin|S. Jessenin|Serguéi Aleksándrovich Esenin|Serguéi Aleksándrovich Yesenin	1895	1925		poeta ruso
esopo	person	Esopo					fabulista griego
espartaco	person	Espartaco			-71	esclavos|Roma|gladiador	jefe de la rebelión de esclavos contra Roma; la liga alemana tomó su nombre y comparte la forma
essen_maria	person	María Essen	M. M. Essen|M. Essen|María Moiséyevna Essen	1872	1956		bolchevique, corresponsal de Lenin
esteban_bilbao	person	Esteban Bilbao	E. Bilbao				comunista vasco, trotskista
evdokimov	person	Grigori Evdokímov	Evdokímov|Yevdokímov|Ievdokimov|Grigori Yevdokímov|Grigori Ievdokimov|Grigory Evdokímov|Grigory Yevdokímov|Grigory Ievdokimov|G. E. Evdokímov|G. E. Yevdokímov|G. E. Ievdokimov|G. Evdokímov|G. Yevdokímov|G. Ievdokimov|Grigori Eréméyevich Evdokímov|Grigori Eréméyevich Yevdokímov|Grigori Eremeievich Evdokímov|Grigori Eremeievich Yevdokímov	1884	1936		dirigente de Leningrado, zinovievista
fabbri	person	Luigi Fabbri	Fabbri|Luis Fabbri|L. Fabbri	1877	1935		anarquista italiano
farabundo_marti	person	Agustín Farabundo Martí	Farabundo Martí|Agustín Martí	1893	1932		comunista salvadoreño
faure_sebastien	person	Sébastien Faure	Sebastián Faure|S. Faure	1858	1942		anarquista francés
ferrer_guardia	person	Francisco Ferrer Guardia	Ferrer Guardia|Francisco Ferrer|Ferrer i Guàrdia|Ferrer y Guardia|Francesc Ferrer i Guàrdia|F. Ferrer Guardia	1859	1909		pedagogo anarquista fusilado
fersen	person	Luis Fersen	Fersen|Enrique Fernández Sendón|L. Fersen				militante de la Izquierda Comunista de España
feuerbach	person	Ludwig Feuerbach	Feuerbach|Luis Feuerbach|L. Feuerbach	1804	1872		filósofo materialista alemán
fichte	person	Johann Gottlieb Fichte	Fichte|J. G. Fichte	1762	1814		filósofo alemán
figes	person	Orlando Figes	Figes|O. Figes	1959			historiador inglés
figner	person	Vera Figner	Figner|V. N. Figner|V. Figner|Vera Nikoláyevna Figner|Vera Nikoláievna Figner	1852	1942		revolucionaria de Naródnaia Volia, memorialista
fiodorov	person	Grigori Fiódorov	Grigori Fédorov|Grigory Fiódorov|Grigory Fédorov|G. F. Fiódorov|G. F. Fédorov|G. Fiódorov|G. Fédorov|Grigori Fiódorovich Fiódorov|Grigori Fiódorovich Fédorov	1891	1936		bolchevique de Leningrado, zinovievista
fischer_louis	person	Louis Fischer	Fischer|L. Fischer	1896	1970	periodista|norteamericano|corresponsal	periodista de los Estados Unidos en Moscú; comparte el apellido con Ruth Fischer
fischer_ruth	person	Ruth Fischer	Fischer|R. Fischer|Elfriede Eisler	1895	1961	KPD|Maslow|Alemania|diputada	dirigente comunista alemana; comparte el apellido con Louis Fischer
flaubert	person	Gustave Flaubert	Flaubert|Gustavo Flaubert|G. Flaubert	1821	1880		novelista francés
flores_magon	person	Ricardo Flores Magón	Flores Magón|R. Flores Magón	1873	1922		anarquista mexicano
foch	person	Ferdinand Foch	Foch|Fernando Foch|F. Foch|Mariscal Foch	1851	1929		mariscal francés
foerster	person	Otfrid Foerster	Foerster|Förster|Otfrid Förster|O. Foerster|O. Förster|Doctor Foerster|Profesor Foerster	1873	1941		neurólogo alemán que trató a Lenin
ford_henry	person	Henry Ford	H. Ford	1863	1947		industrial norteamericano
foster	person	William Z. Foster	William Foster|W. Z. Foster|William Zebulon Foster	1881	1961		dirigente comunista norteamericano
fotieva	person	Lidia Fótieva	Fótieva|Fotyeva|Fotiyeva|Lidia Fotyeva|Lidia Fotiyeva|Lydia Fótieva|Lydia Fotyeva|Lydia Fotiyeva|L. A. Fótieva|L. A. Fotyeva|L. A. Fotiyeva|L. Fótieva|L. Fotyeva|L. Fotiyeva|Lidia Aleksándrovna Fótieva|Lidia Aleksándrovna Fotyeva|Lidia Aleksándrovna	1881	1975		secretaria del Sovnarkom y de Lenin
fouche	person	Joseph Fouché	Fouché|José Fouché|J. Fouché	1759	1820		ministro de Policía francés
fourier	person	Charles Fourier	Fourier|Carlos Fourier|C. Fourier|Ch. Fourier	1772	1837		socialista utópico francés
france_anatole	person	Anatole France	Anatolio France|A. France	1844	1924		novelista francés
franco	person	Francisco Franco	Franco|General Franco|Francisco Franco Bahamonde|F. Franco	1892	1975		general, dictador de España
frank_pierre	person	Pierre Frank	P. Frank	1905	1984		dirigente trotskista francés
frankel_jan	person	Jan Frankel	J. Frankel|Werner Keller	1906	1984		secretario checo de Trotsky
freud	person	Sigmund Freud	Freud|Segismundo Freud|S. Freud	1856	1939		fundador del psicoanálisis
frey_josef	person	Josef Frey	José Frey|J. Frey	1882	1957		oposicionista austríaco
frossard	person	Ludovic-Oscar Frossard	Frossard|Ludovic Frossard|L. Frossard|L. O. Frossard	1889	1946		primer secretario del comunismo francés
frumkin	person	Moiséi Frumkin	Frumkin|Frumkine|Moiséi Frumkine|Moisey Frumkin|Moisey Frumkine|M. I. Frumkin|M. I. Frumkine|M. Frumkin|M. Frumkine|Moiséi Ilich Frumkin|Moiséi Ilich Frumkine	1878	1938		vicecomisario de Finanzas y de Comercio Exterior
frunze	person	Mijaíl Frunze	Frunze|Frounzé|Mijaíl Frounzé|Mikhail Frunze|Mikhail Frounzé|M. V. Frunze|M. V. Frounzé|M. Frunze|M. Frounzé|Mijaíl Vasílievich Frunze|Mijaíl Vasílievich Frounzé	1885	1925		jefe militar, comisario de Guerra en 1925; comparte Frunze con la ciudad
gallacher	person	William Gallacher	Gallacher|Willie Gallacher|W. Gallacher	1881	1965		comunista escocés
gamarnik	person	Yan Gamárnik	Gamárnik|Jan Gamárnik|Y. B. Gamárnik|Y. Gamárnik|J. B. Gamárnik|Yan Borísovich Gamárnik	1894	1937		jefe político del Ejército Rojo
gandhi	person	Mahatma Gandhi	Gandhi|Mohandas Gandhi|Mohandas Karamchand Gandhi|M. K. Gandhi	1869	1948		jefe nacionalista indio
ganetski	person	Yákov Ganetski	Ganetski|Ganetsky|Ganetskii|Hanecki|Ganetzki|Fürstenberg|Fuerstenberg|Yákov Ganetsky|Yákov Ganetskii|Yákov Hanecki|Yákov Ganetzki|Yákov Fürstenberg|Yákov Fuerstenberg|Iakov Ganetski|Iakov Ganetsky|Iakov Ganetskii|Iakov Hanecki|Iakov Ganetzki|Iakov Fürstenberg|Iakov Fuerstenberg|Jakob Ganetski|Jakob Ganetsky|Jakob Ganetskii|Jakub Ganetski|Jakub Ganetsky|Jakub Ganetskii|Y. S. Ganetski|Y. S. Ganetsky|Y. S. Ganetskii|Y. S. Hanecki|Y. S. Ganetzki|Y. S. Fürstenberg|Y. S. Fuerstenberg|Y. Ganetski|Y. Ganetsky|Y. Ganetskii|Y. Hanecki|Y. Ganetzki|Y. Fürstenberg|Y. Fuerstenberg|J. S. Ganetski|J. S. Ganetsky|J. S. Ganetskii|Yákov Stanislávovich Ganetski|Yákov Stanislávovich Ganetsky|Jakub Fürstenberg-Hanecki|Fürstenberg-Ganetski	1879	1937		socialdemócrata polaco al servicio de Lenin
gapon	person	Gueorgui Gapón	Gapón|Gapone|Gueorgui Gapone|Georgui Gapón|Georgui Gapone|Georgi Gapón|Georgi Gapone|Georgy Gapón|Georgy Gapone|G. A. Gapón|G. A. Gapone|G. Gapón|G. Gapone|Gueorgui Apolónovich Gapón|Gueorgui Apolónovich Gapone|Padre Gapón|Pope Gapón	1870	1906		sacerdote que encabezó la marcha del Domingo Sangriento
garcia_lorca	person	Federico García Lorca	García Lorca|F. García Lorca	1898	1936		poeta español
garcia_oliver	person	Juan García Oliver	García Oliver|Joan García Oliver|J. García Oliver	1901	1980		anarquista, ministro de Justicia
garcia_palacios	person	Luis García Palacios	L. García Palacios				militante de la Izquierda Comunista de España
garibaldi	person	Giuseppe Garibaldi	Garibaldi|José Garibaldi|G. Garibaldi	1807	1882		jefe de la unidad italiana
garvi	person	Piotr Garvi	Garvi|Garvy|Piotr Garvy|Pyotr Garvi|Pyotr Garvy|Petr Garvi|Petr Garvy|P. A. Garvi|P. A. Garvy|P. Garvi|P. Garvy|Piotr Abrámovich Garvi|Piotr Abrámovich Garvy	1881	1944		menchevique
gengis_khan	person	Gengis Kan	Gengis Khan|Genghis Kan|Genghis Khan|Gengis Jan|Chinggis Khan|Gengiskán|Gengiskhan	1162	1227		fundador del imperio mongol
gero	person	Ernö Gerö	Gerö|E. Gerö	1898	1980		húngaro, delegado de la Komintern en Cataluña
gershuni	person	Grigori Guershuni	Guershuni|Gershuni|Gerchouni|Gershuny|Grigori Gershuni|Grigori Gerchouni|Grigori Gershuny|Grigory Guershuni|Grigory Gershuni|Grigory Gerchouni|Grigory Gershuny|G. A. Guershuni|G. A. Gershuni|G. A. Gerchouni|G. A. Gershuny|G. Guershuni|G. Gershuni|G. Gerchouni|G. Gershuny|Grigori Andréyevich Guershuni|Grigori Andréyevich Gershuni	1870	1908		fundador de la Organización de Combate
ghioldi_rodolfo	person	Rodolfo Ghioldi	R. Ghioldi	1897	1985		comunista argentino
gide	person	André Gide	Gide|Andrés Gide|A. Gide	1869	1951		escritor francés que viajó a la URSS
gil_robles	person	José María Gil Robles	Gil Robles|J. M. Gil Robles	1898	1980		jefe de la CEDA
ginzburg_evguenia	person	Evguenia Ginzburg	Evgenia Ginzburg|Yevguenia Ginzburg|Yevgenia Ginzburg|Eugenia Ginzburg|E. S. Ginzburg|E. Ginzburg|Evguenia Solomónovna Ginzburg	1904	1977		memorialista del Gulag
giral	person	José Giral	Giral|J. Giral	1879	1962		presidente del gobierno en 1936
glasser	person	María Glásser	Glásser|Gliasser|Glyasser|María Gliasser|María Glyasser|M. I. Glásser|M. I. Gliasser|M. I. Glyasser|M. Glásser|M. Gliasser|M. Glyasser|María Ignátievna Glásser|María Ignátievna Gliasser	1890	1951		secretaria de Lenin en el Politburó
glazman	person	Mijaíl Glazman	Glazman|Glasman|Glassman|Mijaíl Glasman|Mijaíl Glassman|Mikhail Glazman|Mikhail Glasman|Mikhail Glassman|M. S. Glazman|M. S. Glasman|M. S. Glassman|M. Glazman|M. Glasman|M. Glassman|Mijaíl Solomónovich Glazman|Mijaíl Solomónovich Glasman	1896	1924		secretario de Trotsky que se suicidó
glebov_avilov	person	Nikolái Glébov-Avílov	Glébov-Avílov|Nikolái Avílov|Nikolay Glébov-Avílov|Nikolay Avílov|N. P. Glébov-Avílov|N. P. Avílov|N. Glébov-Avílov|N. Avílov|Nikolái Pávlovich Glébov-Avílov|Nikolái Pávlovich Avílov	1887	1937		primer comisario de Correos
glotzer	person	Albert Glotzer	Glotzer|Alberto Glotzer|A. Glotzer|Albert Gates	1908	1999		trotskista norteamericano
goebbels	person	Joseph Goebbels	Goebbels|José Goebbels|J. Goebbels	1897	1945		ministro nazi de propaganda
goethe	person	Johann Wolfgang von Goethe	von Goethe|J. von Goethe|J. W. von Goethe|Goethe|Wolfgang Goethe|Johann Wolfgang Goethe|J. W. Goethe	1749	1832		poeta alemán
gogol	person	Nikolái Gógol	Gógol|Nikolay Gógol|Nicolás Gógol|N. V. Gógol|N. Gógol|Nikolái Vasílievich Gógol	1809	1852		narrador y dramaturgo ruso
goldman_albert	person	Albert Goldman	Alberto Goldman|A. Goldman	1897	1960		abogado norteamericano de Trotsky; el apellido solo nombra más bien a Emma Goldman
goldman_emma	person	Emma Goldman	Goldman|Goldmann|Emma Goldmann|E. Goldman|E. Goldmann	1869	1940		anarquista, autora de memorias sobre Rusia
goldschmidt	person	Alfons Goldschmidt	Alfonso Goldschmidt|A. Goldschmidt	1879	1940		economista alemán en México
goltsman	person	Eduard Goltsman	Goltsman|Holtzman|Golzman|Eduard Holtzman|Eduard Golzman|Eduardo Goltsman|Eduardo Holtzman|Eduardo Golzman|E. S. Goltsman|E. S. Holtzman|E. S. Golzman|E. Goltsman|E. Holtzman|E. Golzman|Eduard Solomónovich Goltsman|Eduard Solomónovich Holtzman	1882	1936		funcionario condenado en 1936
gompers	person	Samuel Gompers	Gompers|S. Gompers	1850	1924		jefe sindical norteamericano
goncharov	person	Iván Goncharov	Goncharov|Gontcharov|Gontscharow|Iván Gontcharov|Iván Gontscharow|I. A. Goncharov|I. A. Gontcharov|I. A. Gontscharow|I. Goncharov|I. Gontcharov|I. Gontscharow|Iván Aleksándrovich Goncharov|Iván Aleksándrovich Gontcharov	1812	1891		novelista ruso, autor de Oblómov
gonzalez_prada	person	Manuel González Prada	González Prada|M. González Prada	1844	1918		escritor peruano anarquista
gorbunov	person	Nikolái Gorbunov	Gorbunov|Gorbounov|Gorbunof|Nikolái Gorbounov|Nikolái Gorbunof|Nikolay Gorbunov|Nikolay Gorbounov|Nikolay Gorbunof|N. P. Gorbunov|N. P. Gorbounov|N. P. Gorbunof|N. Gorbunov|N. Gorbounov|N. Gorbunof|Nikolái Petróvich Gorbunov|Nikolái Petróvich Gorbounov	1892	1938		secretario del Sovnarkom
gorev	person	Borís Górev	Borís Goldman|B. I. Górev|B. I. Goldman|B. Górev|B. Goldman|Borís Isaákovich Górev|Borís Isaákovich Goldman	1874	1937		menchevique
goring	person	Hermann Göring	Göring|Goering|Hermann Goering|H. Göring|H. Goering	1893	1946		ministro nazi
gorki	person	Maksim Gorki	Gorki|Gorky|Gorkij|Máximo Gorki|Máximo Gorky|Maxim Gorki|Maxim Gorky|Maxime Gorki|Maksim Gorky|M. Gorki|M. Gorky|A. M. Gorki|Alekséi Maksímovich|Alekséi Maksímovich Péshkov|Alekséi Péshkov|Alexei Maksimovich	1868	1936	escritor|novela|novelista|camarada	novelista ruso; su seudónimo es también el nombre de la aldea donde murió Lenin y de una ciudad
gorkin	person	Julián Gorkín	Gorkín|J. Gorkín|Julián Gómez Gorkin|Julián Gómez García	1901	1987		dirigente del POUM
gorter	person	Herman Gorter	Gorter|Hermann Gorter|H. Gorter	1864	1927		poeta y comunista holandés
gots	person	Abram Gots	Gots|Gotz|Abram Gotz|Abraham Gots|Abraham Gotz|A. R. Gots|A. R. Gotz|A. Gots|A. Gotz|Abram Rafaílovich Gots|Abram Rafaílovich Gotz	1882	1940		dirigente socialista revolucionario
gramsci	person	Antonio Gramsci	Gramsci|A. Gramsci	1891	1937		fundador y teórico del comunismo italiano
grave	person	Jean Grave	Juan Grave|J. Grave	1854	1939		anarquista francés, director de Les Temps nouveaux
griboiedov	person	Aleksandr Griboyédov	Griboyédov|Griboiédov|Griboedov|Aleksandr Griboiédov|Aleksandr Griboedov|Alexandr Griboyédov|Alexandr Griboiédov|Alexandr Griboedov|Alexander Griboyédov|Alexander Griboiédov|Alexander Griboedov|A. S. Griboyédov|A. S. Griboiédov|A. S. Griboedov|A. Griboyédov|A. Griboiédov|A. Griboedov|Aleksandr Serguéyevich Griboyédov|Aleksandr Serguéyevich Griboiédov|Aleksandr Sergueievich Griboyédov|Aleksandr Sergueievich Griboiédov	1795	1829		dramaturgo ruso
grigoriev_ataman	person	Nikífor Grigóriev	Nikífor Hryhoriv|Matvéi Grigóriev|Matvéi Hryhoriv|Matvey Grigóriev|Matvey Hryhoriv|N. Grigóriev|N. Hryhoriv|N. A. Grigóriev|N. A. Hryhoriv|Atamán Grigóriev		1919		atamán de Ucrania
grimm	person	Robert Grimm	Grimm|Roberto Grimm|R. Grimm	1881	1958		socialista suizo, organizador de Zimmerwald
grinko	person	Grigori Grinkó	Grinkó|Hrynko|Grigori Hrynko|Grigory Grinkó|Grigory Hrynko|G. F. Grinkó|G. F. Hrynko|G. Grinkó|G. Hrynko|Grigori Fiódorovich Grinkó|Grigori Fiódorovich Hrynko	1890	1938		comisario de Finanzas
groman	person	Vladímir Groman	Groman|Wladimir Groman|V. G. Groman|V. Groman|Vladímir Gustávovich Groman	1874	1940		economista menchevique del Gosplan
guchkov	person	Aleksandr Guchkov	Guchkov|Gutchkov|Gutschkow|Guchkof|Goutchkov|Aleksandr Gutchkov|Aleksandr Gutschkow|Aleksandr Guchkof|Aleksandr Goutchkov|Alexandr Guchkov|Alexandr Gutchkov|Alexandr Gutschkow|Alexandr Guchkof|Alexandr Goutchkov|Alexander Guchkov|Alexander Gutchkov|Alexander Gutschkow|A. I. Guchkov|A. I. Gutchkov|A. I. Gutschkow|A. I. Guchkof|A. I. Goutchkov|A. Guchkov|A. Gutchkov|A. Gutschkow|A. Guchkof|A. Goutchkov|Aleksandr Ivánovich Guchkov|Aleksandr Ivánovich Gutchkov	1862	1936		jefe octubrista, ministro de Guerra en 1917
guerin	person	Daniel Guérin	Guérin|D. Guérin	1904	1988		historiador y militante libertario francés
guesde	person	Jules Guesde	Guesde|Julio Guesde|J. Guesde	1845	1922		marxista francés
guetier	person	Fiódor Guetier	Guetier|Guetié|Getier|Fiódor Guetié|Fiódor Getier|Fedor Guetier|Fedor Guetié|Fedor Getier|Fyodor Guetier|Fyodor Guetié|Fyodor Getier|F. A. Guetier|F. A. Guetié|F. A. Getier|F. Guetier|F. Guetié|F. Getier|Fiódor Aleksándrovich Guetier|Fiódor Aleksándrovich Guetié|Doctor Guetier	1863	1938		médico de Lenin y de Trotsky
guevara	person	Ernesto Guevara	Che Guevara|Ernesto Che Guevara|Ernesto Guevara de la Serna|Guevara|E. Guevara	1928	1967		revolucionario argentino y cubano
guilbeaux	person	Henri Guilbeaux	Guilbeaux|Enrique Guilbeaux|H. Guilbeaux	1884	1938		escritor francés de Zimmerwald
guillaume_james	person	James Guillaume	Jaime Guillaume|J. Guillaume	1844	1916		internacionalista suizo, compañero de Bakunin
guillermo_ii	person	Guillermo II	Wilhelm II|Káiser Guillermo|Káiser Guillermo II	1859	1941		emperador alemán
gusev	person	Serguéi Gúsev	Gúsev|Goussev|Gussew|Serguéi Goussev|Serguéi Gussew|Sergei Gúsev|Sergei Goussev|Sergei Gussew|Sergey Gúsev|Sergey Goussev|Sergey Gussew|S. I. Gúsev|S. I. Goussev|S. I. Gussew|S. Gúsev|S. Goussev|S. Gussew|Serguéi Ivánovich Gúsev|Serguéi Ivánovich Goussev|Yákov Drabkin	1874	1933		jefe político del Ejército Rojo
haase	person	Hugo Haase	Haase|H. Haase	1863	1919		socialista alemán independiente
hammer	person	Armand Hammer	A. Hammer	1898	1990		empresario norteamericano en la Rusia soviética
hansen_joseph	person	Joseph Hansen	Joe Hansen|J. Hansen	1910	1979		secretario norteamericano de Trotsky
haya	person	Víctor Raúl Haya de la Torre	Haya de la Torre|V. R. Haya de la Torre|Raúl Haya de la Torre	1895	1979		fundador del APRA
haywood	person	William Haywood	Haywood|Bill Haywood|W. Haywood|W. D. Haywood|Big Bill Haywood	1869	1928		jefe de los IWW
hebert	person	Jacques-René Hébert	Hébert|J. Hébert|J. R. Hébert	1757	1794		periodista de los sans-culottes
hegel	person	Georg Wilhelm Friedrich Hegel	Hegel|G. W. F. Hegel|Georg Friedrich Hegel|Jorge Guillermo Federico Hegel|Guillermo Federico Hegel	1770	1831		filósofo alemán
heine	person	Heinrich Heine	Heine|Enrique Heine|H. Heine	1797	1856		poeta alemán
henderson	person	Arthur Henderson	Henderson|Arturo Henderson|A. Henderson	1863	1935		jefe laborista británico
heraclito	person	Heráclito	Heráclito de Éfeso				filósofo griego
hernandez_jesus	person	Jesús Hernández	Jesús Hernández Tomás|J. Hernández|J. Hernández Tomás	1907	1971		ministro comunista español
herodoto	person	Heródoto					historiador griego
herriot	person	Édouard Herriot	Herriot|Eduardo Herriot|E. Herriot	1872	1957		político radical francés
herzen	person	Aleksandr Herzen	Herzen|Guertsen|Aleksandr Guertsen|Alexandr Herzen|Alexandr Guertsen|Alexander Herzen|Alexander Guertsen|A. I. Herzen|A. I. Guertsen|A. Herzen|A. Guertsen|Aleksandr Ivánovich Herzen|Aleksandr Ivánovich Guertsen	1812	1870		escritor ruso emigrado, editor de Kólokol
hess_moses	person	Moses Hess	Moisés Hess|M. Hess	1812	1875		socialista alemán
hilferding	person	Rudolf Hilferding	Hilferding|Rodolfo Hilferding|R. Hilferding	1877	1941		economista austríaco, autor de El capital financiero
himmler	person	Heinrich Himmler	Himmler|H. Himmler	1900	1945		jefe de la SS
hindenburg	person	Paul von Hindenburg	von Hindenburg|Pablo von Hindenburg|P. von Hindenburg|Hindenburg|Mariscal Hindenburg	1847	1934		mariscal y presidente alemán
hitler	person	Adolf Hitler	Hitler|Adolfo Hitler|A. Hitler	1889	1945		dictador alemán
ho_chi_minh	person	Ho Chi Minh	Nguyen Ai Quoc|Ho Chi Min	1890	1969		jefe comunista vietnamita
hobbes	person	Thomas Hobbes	Hobbes|Tomás Hobbes|T. Hobbes	1588	1679		filósofo inglés
hobsbawm	person	Eric Hobsbawm	Hobsbawm|E. Hobsbawm|E. J. Hobsbawm	1917	2012		historiador inglés
hobson	person	John A. Hobson	Hobson|J. A. Hobson|John Hobson|John Atkinson Hobson	1858	1940		economista inglés del imperialismo
hodgskin	person	Thomas Hodgskin	Hodgskin|Tomás Hodgskin|T. Hodgskin|Th. Hodgskin	1787	1869		economista y socialista inglés
hoffmann_max	person	Max Hoffmann	M. Hoffmann|General Hoffmann	1869	1927		general alemán en Brest-Litovsk
hoglund	person	Zeth Höglund	Höglund|Hoeglund|Zeth Hoeglund|Z. Höglund|Z. Hoeglund	1884	1956		socialista de izquierda sueco
homero	person	Homero					poeta griego; nombre de pila poco usado, aquí el antiguo
hoover	person	Herbert Hoover	Hoover|H. Hoover	1874	1964		organizador de la ayuda contra el hambre, presidente de los Estados Unidos
horthy	person	Miklós Horthy	Horthy|Nicolás Horthy|M. Horthy|Almirante Horthy	1868	1957		regente de Hungría
hrushevski	person	Mijaíl Grushevski	Grushevski|Grushevsky|Grushevskii|Hrushevski|Hrushevsky|Hrushevskii|Hruchevski|Hruchevsky|Mijaíl Grushevsky|Mijaíl Grushevskii|Mijaíl Hrushevski|Mijaíl Hrushevsky|Mijaíl Hrushevskii|Mijaíl Hruchevski|Mijaíl Hruchevsky|Mikhail Grushevski|Mikhail Grushevsky|Mikhail Grushevskii|Mikhail Hrushevski|Mikhail Hrushevsky|Mikhail Hrushevskii|Mikhail Hruchevski|Mikhail Hruchevsky|Mijailo Grushevski|Mijailo Grushevsky|Mijailo Grushevskii|Mykhailo Grushevski|Mykhailo Grushevsky|Mykhailo Grushevskii|M. S. Grushevski|M. S. Grushevsky|M. S. Grushevskii|M. S. Hrushevski|M. S. Hrushevsky|M. S. Hrushevskii|M. S. Hruchevski|M. S. Hruchevsky|M. Grushevski|M. Grushevsky|M. Grushevskii|M. Hrushevski|M. Hrushevsky|M. Hrushevskii|M. Hruchevski|M. Hruchevsky|Mijaíl Serguéyevich Grushevski|Mijaíl Serguéyevich Grushevsky|Mijaíl Sergueievich Grushevski|Mijaíl Sergueievich Grushevsky	1866	1934		historiador, presidente de la Rada ucraniana
hugo_victor	person	Victor Hugo	V. Hugo	1802	1885		poeta y novelista francés
humbert_droz	person	Jules Humbert-Droz	Humbert-Droz|Julio Humbert-Droz|J. Humbert-Droz	1891	1971		comunista suizo, secretario de la Komintern
hume	person	David Hume	Hume|D. Hume	1711	1776		filósofo escocés
huysmans	person	Camille Huysmans	Huysmans|Camilo Huysmans|C. Huysmans	1871	1968		socialista belga, secretario de la II Internacional
hyndman	person	Henry Hyndman	Hyndman|Enrique Hyndman|H. Hyndman|H. M. Hyndman	1842	1921		socialista inglés
ibarruri	person	Dolores Ibárruri	Ibárruri|D. Ibárruri|Pasionaria|La Pasionaria|Dolores Ibárruri Gómez	1895	1989		dirigente comunista española
ibsen	person	Henrik Ibsen	Ibsen|Enrique Ibsen|H. Ibsen	1828	1906		dramaturgo noruego
iglesias_pablo	person	Pablo Iglesias	Pablo Iglesias Posse|P. Iglesias|P. Iglesias Posse	1850	1925		fundador del PSOE y de la UGT
ikramov	person	Akmal Ikrámov	Ikrámov|A. Ikrámov	1898	1938		secretario del partido en Uzbekistán
ingenieros	person	José Ingenieros	J. Ingenieros	1877	1925		médico y sociólogo argentino
ioffe	person	Adolf Ioffe	Ioffe|Joffe|Yoffe|Iofe|Adolf Joffe|Adolf Yoffe|Adolf Iofe|Adolfo Ioffe|Adolfo Joffe|Adolfo Yoffe|Adolfo Iofe|Adolph Ioffe|Adolph Joffe|Adolph Yoffe|Abram Ioffe|Abram Joffe|Abram Yoffe|A. A. Ioffe|A. A. Joffe|A. A. Yoffe|A. A. Iofe|A. Ioffe|A. Joffe|A. Yoffe|A. Iofe|Adolf Abrámovich Ioffe|Adolf Abrámovich Joffe|Adolf Abrámovich	1883	1927		diplomático, amigo de Trotsky
ioffe_maria	person	María Ioffe	María Joffe|M. M. Ioffe|M. M. Joffe|M. Ioffe|M. Joffe|María Mijáilovna Ioffe|María Mijáilovna Joffe	1896	1989		periodista, esposa de Adolf Ioffe
ioffe_nadezhda	person	Nadezhda Ioffe	Nadezhda Joffe|Nadiezhda Ioffe|Nadezhda Adolfovna Ioffe|Nadiezhda Joffe	1906	1999		oposicionista y memorialista, hija de Adolf Ioffe
ionov	person	Iliá Ionov	Ilya Ionov|I. Ionov	1887	1942		editor, director de Gosizdat de Petrogrado
ishchenko	person	Aleksandr Ishchenko	Ishchenko|Ischenko|Ichtchenko|Aleksandr Ischenko|Aleksandr Ichtchenko|Alexandr Ishchenko|Alexandr Ischenko|Alexandr Ichtchenko|Alexander Ishchenko|Alexander Ischenko|Alexander Ichtchenko|A. G. Ishchenko|A. G. Ischenko|A. G. Ichtchenko|A. Ishchenko|A. Ischenko|A. Ichtchenko|Aleksandr Gavrílovich Ishchenko|Aleksandr Gavrílovich Ischenko	1895	1937		sindicalista del transporte fluvial, oposicionista
ivan_iv	person	Iván el Terrible	Iván IV	1530	1584		primer zar de Rusia
ivanov_vladimir	person	Vladímir Ivanov	Ivanov|Wladimir Ivanov|V. I. Ivanov|V. Ivanov|Vladímir Ivánovich Ivanov	1893	1938	derecha|proceso|madera	dirigente condenado en 1938; apellido muy común, compartido con el escritor Vsévolod Ivanov
ivanov_vsevolod	person	Vsévolod Ivanov	Ivanov|V. V. Ivanov|V. Ivanov|Vsévolod Viacheslávovich Ivanov	1895	1963	escritor|novela|tren blindado	narrador soviético; apellido muy común, compartido con el dirigente Vladímir Ivanov
jalturin	person	Stepán Jalturin	Stepán Khalturin|S. Jalturin|S. Khalturin|S. N. Jalturin|S. N. Khalturin	1857	1882		obrero populista ejecutado
james_clr	person	C. L. R. James	Cyril Lionel Robert James|Cyril James|CLR James	1901	1989		escritor y militante de Trinidad
jaures	person	Jean Jaurès	Jaurès|Juan Jaurès|J. Jaurès	1859	1914		jefe socialista francés, asesinado
jinchuk	person	Lev Jinchuk	Jinchuk|Khinchuk|Khintchouk|Khinchuck|Lev Khinchuk|Lev Khintchouk|Lev Khinchuck|Liev Jinchuk|Liev Khinchuk|Liev Khintchouk|Liev Khinchuck|León Jinchuk|León Khinchuk|León Khintchouk|L. M. Jinchuk|L. M. Khinchuk|L. M. Khintchouk|L. M. Khinchuck|L. Jinchuk|L. Khinchuk|L. Khintchouk|L. Khinchuck|Lev Mijáilovich Jinchuk|Lev Mijáilovich Khinchuk	1868	1939		presidente de Tsentrosoyuz, después embajador en Berlín
jodorovski	person	Iósif Jodorovski	Jodorovski|Jodorovsky|Jodorovskii|Khodorovsky|Iósif Jodorovsky|Iósif Jodorovskii|Iósif Khodorovsky|Yosif Jodorovski|Yosif Jodorovsky|Yosif Jodorovskii|Yosif Khodorovsky|Josif Jodorovski|Josif Jodorovsky|Josif Jodorovskii|Joseph Jodorovski|Joseph Jodorovsky|Joseph Jodorovskii|I. I. Jodorovski|I. I. Jodorovsky|I. I. Jodorovskii|I. I. Khodorovsky|I. Jodorovski|I. Jodorovsky|I. Jodorovskii|I. Khodorovsky|Iósif Isáievich Jodorovski|Iósif Isáievich Jodorovsky	1885	1938		vicecomisario de Instrucción Pública
jodzhaiev	person	Faizulá Jodzháyev	Jodzháyev|Jodzháiev|Khodjaev|Jodjaev|Faizulá Jodzháiev|Faizulá Khodjaev|Faizulá Jodjaev|Faizullá Jodzháyev|Faizullá Jodzháiev|Faizullá Khodjaev|Faizullá Jodjaev|F. Jodzháyev|F. Jodzháiev|F. Khodjaev|F. Jodjaev	1896	1938		jefe del gobierno de Uzbekistán
jogiches	person	Leo Jogiches	Jogiches|Tyszka|Leo Tyszka|Leon Jogiches|Leon Tyszka|L. Jogiches|L. Tyszka|Jan Tyszka	1867	1919		socialista polaco, jefe espartaquista
jouhaux	person	Léon Jouhaux	Jouhaux|L. Jouhaux	1879	1954		secretario de la CGT francesa
jruschov	person	Nikita Jruschov	Jruschov|Jrushchov|Jruschev|Kruschev|Khrushchev|Khruschev|Krushchev|Kruschov|Jrushchev|Nikita Jrushchov|Nikita Jruschev|Nikita Kruschev|Nikita Khrushchev|Nikita Khruschev|Nikita Krushchev|Nikita Kruschov|Nikita Jrushchev|N. S. Jruschov|N. S. Jrushchov|N. S. Jruschev|N. S. Kruschev|N. S. Khrushchev|N. S. Khruschev|N. S. Krushchev|N. S. Kruschov|N. S. Jrushchev|N. Jruschov|N. Jrushchov|N. Jruschev|N. Kruschev|N. Khrushchev|N. Khruschev|N. Krushchev|N. Kruschov|N. Jrushchev|Nikita Serguéyevich Jruschov|Nikita Serguéyevich Jrushchov|Nikita Sergueievich Jruschov|Nikita Sergueievich Jrushchov	1894	1971		dirigente soviético después de Stalin
juarez	person	Benito Juárez	B. Juárez|Juárez	1806	1872		presidente de México
justo	person	Juan B. Justo	Juan Bautista Justo|J. B. Justo	1865	1928		fundador del socialismo argentino
kaganovich	person	Lázar Kaganóvich	Kaganóvich|Kaganovitch|Lázar Kaganovitch|L. M. Kaganóvich|L. M. Kaganovitch|L. Kaganóvich|L. Kaganovitch|Lázar Moiséyevich Kaganóvich|Lázar Moiséyevich Kaganovitch|Lázar Moiseievich Kaganóvich|Lázar Moiseievich Kaganovitch|Lázar Moiséyevich|Lázar Moiseievich	1893	1991		dirigente del círculo de Stalin
kahlo	person	Frida Kahlo	Kahlo|Frieda Kahlo|F. Kahlo	1907	1954		pintora mexicana
kaledin	person	Alekséi Kaledin	Kaledin|Kaledine|Alekséi Kaledine|Alexei Kaledin|Alexei Kaledine|Alexey Kaledin|Alexey Kaledine|A. M. Kaledin|A. M. Kaledine|A. Kaledin|A. Kaledine|Alekséi Maksímovich Kaledin|Alekséi Maksímovich Kaledine|Atamán Kaledin	1861	1918		atamán de los cosacos del Don
kaliaev	person	Iván Kaliáyev	Kaliáyev|Kaliáiev|Kaliaev|Kalyayev|Kaliaeff|Iván Kaliáiev|Iván Kaliaev|Iván Kalyayev|Iván Kaliaeff|I. P. Kaliáyev|I. P. Kaliáiev|I. P. Kaliaev|I. P. Kalyayev|I. P. Kaliaeff|I. Kaliáyev|I. Kaliáiev|I. Kaliaev|I. Kalyayev|I. Kaliaeff|Iván Platónovich Kaliáyev|Iván Platónovich Kaliáiev	1877	1905		terrorista socialista revolucionario
kalinin	person	Mijaíl Kalinin	Kalinin|Kalinine|Mijaíl Kalinine|Mikhail Kalinin|Mikhail Kalinine|M. I. Kalinin|M. I. Kalinine|M. Kalinin|M. Kalinine|Mijaíl Ivánovich Kalinin|Mijaíl Ivánovich Kalinine	1875	1946		presidente del Comité Ejecutivo Central; comparte Kalinin con la ciudad
kalmanovich	person	Moiséi Kalmanóvich	Kalmanóvich|Moisey Kalmanóvich|M. I. Kalmanóvich|M. Kalmanóvich|Moiséi Iósifovich Kalmanóvich	1888	1937		presidente del Banco del Estado
kamenev	person	Lev Kámenev	Kámenev|Kamenef|Kameneff|Kamenew|Lev Kamenef|Lev Kameneff|Lev Kamenew|Lev Rosenfeld|Lev Rozenfeld|Liev Kámenev|Liev Kamenef|Liev Kameneff|Liev Kamenew|Liev Rosenfeld|Liev Rozenfeld|León Kámenev|León Kamenef|León Kameneff|L. B. Kámenev|L. B. Kamenef|L. B. Kameneff|L. B. Kamenew|L. B. Rosenfeld|L. B. Rozenfeld|L. Kámenev|L. Kamenef|L. Kameneff|L. Kamenew|L. Rosenfeld|L. Rozenfeld|Lev Borísovich Kámenev|Lev Borísovich Kamenef|Lev Borísovich Rosenfeld|Lev Borísovich|Liev Borísovich	1883	1936		dirigente bolchevique, presidente del Soviet de Moscú
kamenev_serguei	person	Serguéi Kámenev	Sergei Kámenev|Sergey Kámenev|S. S. Kámenev|S. Kámenev|Serguéi Serguéyevich Kámenev|Serguéi Sergueievich Kámenev	1881	1936		comandante en jefe del Ejército Rojo; nada tiene que ver con Lev Kámenev, así que el apellido solo no lo nombra
kameneva	person	Olga Kámeneva	Kámeneva|Olga Bronstein|O. D. Kámeneva|O. D. Bronstein|O. Kámeneva|O. Bronstein|Olga Davídovna Kámeneva|Olga Davídovna Bronstein	1883	1941		hermana de Trotsky, esposa de Kámenev
kaminski_grigori	person	Grigori Kaminski	Grigori Kaminsky|Grigori Kaminskii|Grigory Kaminski|Grigory Kaminsky|Grigory Kaminskii|G. N. Kaminski|G. N. Kaminsky|G. N. Kaminskii|G. Kaminski|G. Kaminsky|G. Kaminskii|Grigori Naúmovich Kaminski|Grigori Naúmovich Kaminsky|Grigori Naúmovich Kaminskii	1895	1938		comisario de Sanidad
kamkov	person	Borís Kamkov	Kamkov|Kamkof|Borís Kamkof|B. D. Kamkov|B. D. Kamkof|B. Kamkov|B. Kamkof|Borís Davídovich Kamkov|Borís Davídovich Kamkof	1885	1938		socialista revolucionario de izquierda
kamo	person	Kamo	Simón Ter-Petrosián|Semión Ter-Petrosián|Ter-Petrosián|Ter-Petrosyan	1882	1922		bolchevique caucasiano, asaltante de bancos
kant	person	Immanuel Kant	Kant|Emmanuel Kant|Manuel Kant|I. Kant|E. Kant	1724	1804		filósofo alemán
kaplan_fanny	person	Fanny Kaplan	Kaplan|Fanni Kaplan|Fania Kaplan|Fanya Kaplan|Dora Kaplan|F. E. Kaplan|F. Kaplan|Fanny Efímovna Kaplan|Fanny Yefímovna Kaplan	1890	1918		acusada del atentado contra Lenin de 1918
karajan	person	Lev Karaján	Karaján|Karakhan|Lev Karakhan|Liev Karaján|Liev Karakhan|León Karaján|León Karakhan|L. M. Karaján|L. M. Karakhan|L. Karaján|L. Karakhan|Lev Mijáilovich Karaján|Lev Mijáilovich Karakhan	1889	1937		diplomático, embajador en China
karelin	person	Vladímir Karelin	Karelin|Kareline|Vladímir Kareline|Wladimir Karelin|Wladimir Kareline|V. A. Karelin|V. A. Kareline|V. Karelin|V. Kareline|Vladímir Aleksándrovich Karelin|Vladímir Aleksándrovich Kareline	1891	1938		socialista revolucionario de izquierda
karpinski	person	Viacheslav Karpinski	Karpinski|Karpinsky|Karpinskii|Viacheslav Karpinsky|Viacheslav Karpinskii|Vyacheslav Karpinski|Vyacheslav Karpinsky|Vyacheslav Karpinskii|V. A. Karpinski|V. A. Karpinsky|V. A. Karpinskii|V. Karpinski|V. Karpinsky|V. Karpinskii|Viacheslav Alekséyevich Karpinski|Viacheslav Alekséyevich Karpinsky|Viacheslav Alekseievich Karpinski|Viacheslav Alekseievich Karpinsky	1880	1965		bolchevique de Ginebra, publicista
kasparova	person	Varsenika Kaspárova	Kaspárova|Varvara Kaspárova|Bárbara Kaspárova|V. D. Kaspárova|V. Kaspárova|Varsenika Dzhavádovna Kaspárova	1888	1941		bolchevique armenia, oposicionista
katayama	person	Sen Katayama	Katayama|S. Katayama	1859	1933		socialista y comunista japonés
kautsky	person	Karl Kautsky	Kautsky|Kautski|Kautskii|Karl Kautski|Karl Kautskii|Carlos Kautsky|Carlos Kautski|Carlos Kautskii|K. Kautsky|K. Kautski|K. Kautskii	1854	1938		teórico de la II Internacional
kavtaradze	person	Serguéi Kavtaradze	Kavtaradze|Sergei Kavtaradze|Sergey Kavtaradze|S. I. Kavtaradze|S. Kavtaradze|Serguéi Ivánovich Kavtaradze	1885	1971		bolchevique georgiano, oposicionista, después diplomático
kent_victoria	person	Victoria Kent	V. Kent	1892	1987		diputada y directora de Prisiones
kerenski	person	Aleksandr Kerenski	Kerenski|Kerensky|Kerenskii|Kerenskij|Aleksandr Kerensky|Aleksandr Kerenskii|Aleksandr Kerenskij|Alexandr Kerenski|Alexandr Kerensky|Alexandr Kerenskii|Alexandr Kerenskij|Alexander Kerenski|Alexander Kerensky|Alexander Kerenskii|Alejandro Kerenski|Alejandro Kerensky|Alejandro Kerenskii|A. F. Kerenski|A. F. Kerensky|A. F. Kerenskii|A. F. Kerenskij|A. Kerenski|A. Kerensky|A. Kerenskii|A. Kerenskij|Aleksandr Fiódorovich Kerenski|Aleksandr Fiódorovich Kerensky	1881	1970		jefe del Gobierno Provisional en 1917
kerzhentsev	person	Platón Kérzhentsev	Kérzhentsev|Kerjentsev|Platón Kerjentsev|P. M. Kérzhentsev|P. M. Kerjentsev|P. Kérzhentsev|P. Kerjentsev|Platón Mijáilovich Kérzhentsev|Platón Mijáilovich Kerjentsev	1881	1940		publicista, diplomático
keynes	person	John Maynard Keynes	Keynes|J. M. Keynes|Maynard Keynes|John Keynes	1883	1946		economista inglés
kirov	person	Serguéi Kírov	Kírov|Kirof|Serguéi Kirof|Sergei Kírov|Sergei Kirof|Sergey Kírov|Sergey Kirof|S. M. Kírov|S. M. Kirof|S. Kírov|S. Kirof|Serguéi Mirónovich Kírov|Serguéi Mirónovich Kirof	1886	1934		jefe del partido en Leningrado, asesinado; comparte Kírov con la ciudad
klement	person	Rudolf Klement	Klement|Rodolfo Klement|R. Klement	1908	1938		secretario de la IV Internacional, asesinado
kliuchevsky	person	Vasili Kliuchevski	Kliuchevski|Kliuchevsky|Klyuchevski|Klyuchevsky|Kluchevsky|Klutschewski|Vasili Kliuchevsky|Vasili Klyuchevski|Vasili Klyuchevsky|Vasili Kluchevsky|Vasili Klutschewski|Vasily Kliuchevski|Vasily Kliuchevsky|Vasily Klyuchevski|Vasily Klyuchevsky|Vasily Kluchevsky|Vasily Klutschewski|Vassili Kliuchevski|Vassili Kliuchevsky|Vassili Klyuchevski|V. O. Kliuchevski|V. O. Kliuchevsky|V. O. Klyuchevski|V. O. Klyuchevsky|V. O. Kluchevsky|V. O. Klutschewski|V. Kliuchevski|V. Kliuchevsky|V. Klyuchevski|V. Klyuchevsky|V. Kluchevsky|V. Klutschewski|Vasili Ósipovich Kliuchevski|Vasili Ósipovich Kliuchevsky	1841	1911		historiador de Rusia
knudsen	person	Konrad Knudsen	Knudsen|K. Knudsen	1890	1959		socialista noruego, anfitrión de Trotsky
kobetski	person	Mijaíl Kobetski	Kobetski|Kobetsky|Kobetskii|Mijaíl Kobetsky|Mijaíl Kobetskii|Mikhail Kobetski|Mikhail Kobetsky|Mikhail Kobetskii|M. V. Kobetski|M. V. Kobetsky|M. V. Kobetskii|M. Kobetski|M. Kobetsky|M. Kobetskii|Mijaíl Veniamínovich Kobetski|Mijaíl Veniamínovich Kobetsky	1881	1937		funcionario de la Komintern, diplomático
kolarov	person	Vasil Kolárov	Kolárov|Vasili Kolárov|Vasily Kolárov|Vassili Kolárov|V. P. Kolárov|V. Kolárov|Vasil Petrov Kolárov	1877	1950		comunista búlgaro
kolchak	person	Aleksandr Kolchak	Kolchak|Koltchak|Koltschak|Aleksandr Koltchak|Aleksandr Koltschak|Alexandr Kolchak|Alexandr Koltchak|Alexandr Koltschak|Alexander Kolchak|Alexander Koltchak|Alexander Koltschak|A. V. Kolchak|A. V. Koltchak|A. V. Koltschak|A. Kolchak|A. Koltchak|A. Koltschak|Aleksandr Vasílievich Kolchak|Aleksandr Vasílievich Koltchak|Almirante Kolchak|Almirante Koltchak	1874	1920		almirante, gobernante blanco en Siberia
kolegaev	person	Andréi Kolegáyev	Kolegáyev|Kolegáiev|Kolegaev|Andréi Kolegáiev|Andréi Kolegaev|Andrey Kolegáyev|Andrey Kolegáiev|Andrey Kolegaev|A. L. Kolegáyev|A. L. Kolegáiev|A. L. Kolegaev|A. Kolegáyev|A. Kolegáiev|A. Kolegaev|Andréi Lukich Kolegáyev|Andréi Lukich Kolegáiev	1887	1937		socialista revolucionario de izquierda, comisario de Agricultura
kolontai	person	Aleksandra Kolontai	Kolontai|Kollontai|Kollontay|Kolontay|Aleksandra Kollontai|Aleksandra Kollontay|Aleksandra Kolontay|Alexandra Kolontai|Alexandra Kollontai|Alexandra Kollontay|Alexandra Kolontay|Alejandra Kolontai|Alejandra Kollontai|Alejandra Kollontay|A. M. Kolontai|A. M. Kollontai|A. M. Kollontay|A. M. Kolontay|A. Kolontai|A. Kollontai|A. Kollontay|A. Kolontay|Aleksandra Mijáilovna Kolontai|Aleksandra Mijáilovna Kollontai|Aleksandra Mijáilovna	1872	1952		comisaria de Asistencia Pública, diplomática, de la Oposición Obrera
koltsov	person	Mijaíl Koltsov	Koltsov|Koltzov|Mijaíl Koltzov|Mikhail Koltsov|Mikhail Koltzov|M. E. Koltsov|M. E. Koltzov|M. Koltsov|M. Koltzov|Mijaíl Efímovich Koltsov|Mijaíl Efímovich Koltzov|Mijaíl Yefímovich Koltsov|Mijaíl Yefímovich Koltzov	1898	1940		periodista de Pravda en España
kondratiev	person	Nikolái Kondrátiev	Kondrátiev|Kondratieff|Kondratyev|Nikolái Kondratieff|Nikolái Kondratyev|Nikolay Kondrátiev|Nikolay Kondratieff|Nikolay Kondratyev|N. D. Kondrátiev|N. D. Kondratieff|N. D. Kondratyev|N. Kondrátiev|N. Kondratieff|N. Kondratyev|Nikolái Dmítrievich Kondrátiev|Nikolái Dmítrievich Kondratieff	1892	1938		economista de los ciclos largos
konovalov	person	Aleksandr Konoválov	Konoválov|Konovalof|Aleksandr Konovalof|Alexandr Konoválov|Alexandr Konovalof|Alexander Konoválov|Alexander Konovalof|A. I. Konoválov|A. I. Konovalof|A. Konoválov|A. Konovalof|Aleksandr Ivánovich Konoválov|Aleksandr Ivánovich Konovalof	1875	1949		industrial, ministro del Gobierno Provisional
kopp	person	Víktor Kopp	Kopp|Victor Kopp|V. L. Kopp|V. Kopp|Víktor Leóntievich Kopp	1880	1930		diplomático soviético
kornilov	person	Lavr Kornílov	Kornílov|Kornilof|Korniloff|Kornilow|Lavr Kornilof|Lavr Korniloff|Lavr Kornilow|L. G. Kornílov|L. G. Kornilof|L. G. Korniloff|L. G. Kornilow|L. Kornílov|L. Kornilof|L. Korniloff|L. Kornilow|Lavr Gueórguievich Kornílov|Lavr Gueórguievich Kornilof|Lavr Georgievich Kornílov|Lavr Georgievich Kornilof|General Kornílov|General Kornilof	1870	1918		general, cabeza del golpe de agosto de 1917
korolenko	person	Vladímir Korolenko	Korolenko|Wladimir Korolenko|V. G. Korolenko|V. Korolenko|Vladímir Galaktiónovich Korolenko	1853	1921		escritor ruso, corresponsal de Lunacharski
korsch	person	Karl Korsch	Korsch|K. Korsch	1886	1961		filósofo comunista alemán
kosior_stanislav	person	Stanislav Kosior	Kosior|Kossior|Stanislav Kossior|Stanislas Kosior|Stanislas Kossior|S. V. Kosior|S. V. Kossior|S. Kosior|S. Kossior|Stanislav Vikéntievich Kosior|Stanislav Vikéntievich Kossior	1889	1939	Ucrania|Politburó|secretario	secretario del partido en Ucrania; comparte el apellido con su hermano Vladímir, oposicionista
kosior_vladimir	person	Vladímir Kosior	Kosior|Kossior|Vladímir Kossior|Wladimir Kosior|Wladimir Kossior|V. V. Kosior|V. V. Kossior|V. Kosior|V. Kossior|Vladímir Vikéntievich Kosior|Vladímir Vikéntievich Kossior	1891	1938	Oposición|deportado|sindicatos|decemista	oposicionista y sindicalista; comparte el apellido con su hermano Stanislav
kotovski	person	Grigori Kotovski	Kotovski|Kotovsky|Kotovskii|Grigori Kotovsky|Grigori Kotovskii|Grigory Kotovski|Grigory Kotovsky|Grigory Kotovskii|G. I. Kotovski|G. I. Kotovsky|G. I. Kotovskii|G. Kotovski|G. Kotovsky|G. Kotovskii|Grigori Ivánovich Kotovski|Grigori Ivánovich Kotovsky	1881	1925		jefe de caballería en la guerra civil
kotsiubinski	person	Yuri Kotsiubinski	Kotsiubinski|Kotsiubinsky|Yuri Kotsiubinsky|Y. M. Kotsiubinski|Kotsyubinsky	1896	1937		bolchevique ucraniano, oposicionista
kozhevnikov	person	Alekséi Kozhévnikov	Kozhévnikov|Kojevnikov|Alekséi Kojevnikov|Alexei Kozhévnikov|Alexei Kojevnikov|Alexey Kozhévnikov|Alexey Kojevnikov|A. M. Kozhévnikov|A. M. Kojevnikov|A. Kozhévnikov|A. Kojevnikov|Alekséi Mijáilovich Kozhévnikov|Alekséi Mijáilovich Kojevnikov				neurólogo que trató a Lenin
kozlovski	person	Aleksandr Kozlovski	Kozlovski|Kozlovsky|Kozlovskii|Aleksandr Kozlovsky|Aleksandr Kozlovskii|Alexandr Kozlovski|Alexandr Kozlovsky|Alexandr Kozlovskii|Alexander Kozlovski|Alexander Kozlovsky|Alexander Kozlovskii|A. N. Kozlovski|A. N. Kozlovsky|A. N. Kozlovskii|A. Kozlovski|A. Kozlovsky|A. Kozlovskii|Aleksandr Nikoláyevich Kozlovski|Aleksandr Nikoláyevich Kozlovsky	1864	1940		general, especialista militar en Kronstadt
kramer_vasili	person	Vasili Kramer	Vasily Kramer|Vassili Kramer|V. V. Kramer|V. Kramer|Vasili Vasílievich Kramer	1876	1935		neurólogo que trató a Lenin
krasikov	person	Piotr Krásikov	Krásikov|Pyotr Krásikov|Petr Krásikov|P. A. Krásikov|P. Krásikov|Piotr Ananiévich Krásikov	1870	1939		bolchevique, jurista
krasin	person	Leonid Krasin	Krasin|Krassin|Krasine|Krassine|Leonid Krassin|Leonid Krasine|Leonid Krassine|Leonidas Krasin|Leonidas Krassin|Leonidas Krasine|Leonidas Krassine|L. B. Krasin|L. B. Krassin|L. B. Krasine|L. B. Krassine|L. Krasin|L. Krassin|L. Krasine|L. Krassine|Leonid Borísovich Krasin|Leonid Borísovich Krassin|Leonid Borísovich|Leonidas Borísovich	1870	1926		ingeniero, comisario de Comercio Exterior y diplomático
krasnoshchekov	person	Aleksandr Krasnoshchékov	Krasnoshchékov|Krasnochtchekov|Aleksandr Krasnochtchekov|Alexandr Krasnoshchékov|Alexandr Krasnochtchekov|Alexander Krasnoshchékov|Alexander Krasnochtchekov|A. M. Krasnoshchékov|A. M. Krasnochtchekov|A. Krasnoshchékov|A. Krasnochtchekov|Aleksandr Mijáilovich Krasnoshchékov|Aleksandr Mijáilovich Krasnochtchekov	1880	1937		jefe de la República del Extremo Oriente, banquero
krasnov	person	Piotr Krasnov	Krasnov|Krasnof|Krasnow|Piotr Krasnof|Piotr Krasnow|Pyotr Krasnov|Pyotr Krasnof|Pyotr Krasnow|Petr Krasnov|Petr Krasnof|Petr Krasnow|P. N. Krasnov|P. N. Krasnof|P. N. Krasnow|P. Krasnov|P. Krasnof|P. Krasnow|Piotr Nikoláyevich Krasnov|Piotr Nikoláyevich Krasnof|Piotr Nikoláievich Krasnov|Piotr Nikoláievich Krasnof|Atamán Krasnov|General Krasnov	1869	1947		atamán de los cosacos del Don
krestinski	person	Nikolái Krestinski	Krestinski|Krestinsky|Krestinskii|Nikolái Krestinsky|Nikolái Krestinskii|Nikolay Krestinski|Nikolay Krestinsky|Nikolay Krestinskii|N. N. Krestinski|N. N. Krestinsky|N. N. Krestinskii|N. Krestinski|N. Krestinsky|N. Krestinskii|Nikolái Nikoláyevich Krestinski|Nikolái Nikoláyevich Krestinsky|Nikolái Nikoláievich Krestinski|Nikolái Nikoláievich Krestinsky	1883	1938		secretario del Comité Central, embajador en Alemania
krichevski	person	Borís Krichevski	Krichevski|Krichevsky|Kritchevski|Kritchevsky|Borís Krichevsky|Borís Kritchevski|Borís Kritchevsky|B. N. Krichevski|B. N. Krichevsky|B. N. Kritchevski|B. N. Kritchevsky|B. Krichevski|B. Krichevsky|B. Kritchevski|B. Kritchevsky|Borís Naúmovich Krichevski|Borís Naúmovich Krichevsky	1866	1919		socialdemócrata economista
krilenko	person	Nikolái Krilenko	Krilenko|Krylenko|Nikolái Krylenko|Nikolay Krilenko|Nikolay Krylenko|N. V. Krilenko|N. V. Krylenko|N. Krilenko|N. Krylenko|Nikolái Vasílievich Krilenko|Nikolái Vasílievich Krylenko|Alférez Krilenko	1885	1938		comandante en jefe en 1917, fiscal y comisario de Justicia
krilov	person	Iván Krilov	Krilov|Krylov|Iván Krylov|I. A. Krilov|I. A. Krylov|I. Krilov|I. Krylov|Iván Andréyevich Krilov|Iván Andréyevich Krylov	1769	1844		fabulista ruso
kritsman	person	Lev Kritsman	Kritsman|Kritzman|Lev Kritzman|Liev Kritsman|Liev Kritzman|León Kritsman|León Kritzman|L. N. Kritsman|L. N. Kritzman|L. Kritsman|L. Kritzman|Lev Natánovich Kritsman|Lev Natánovich Kritzman	1890	1938		economista bolchevique
kriuchkov	person	Piotr Kriuchkov	Kriuchkov|Kriutchkov|Kryuchkov|Piotr Kriutchkov|Piotr Kryuchkov|Pyotr Kriuchkov|Pyotr Kriutchkov|Pyotr Kryuchkov|Petr Kriuchkov|Petr Kriutchkov|Petr Kryuchkov|P. P. Kriuchkov|P. P. Kriutchkov|P. P. Kryuchkov|P. Kriuchkov|P. Kriutchkov|P. Kryuchkov|Piotr Petróvich Kriuchkov|Piotr Petróvich Kriutchkov	1889	1938		secretario de Gorki
krivitsky	person	Walter Krivitski	Krivitski|Krivitsky|Krivitskii|Walter Krivitsky|Walter Krivitskii|Walter Ginzburg|W. G. Krivitski|W. G. Krivitsky|W. G. Krivitskii|W. G. Ginzburg|W. Krivitski|W. Krivitsky|W. Krivitskii|W. Ginzburg|Walter Guermánovich Krivitski|Walter Guermánovich Krivitsky|Walter Guermánovich Ginzburg	1899	1941		agente soviético que rompió con Stalin
kropotkin	person	Piotr Kropotkin	Kropotkin|Kropotkine|Krapotkin|Piotr Kropotkine|Piotr Krapotkin|Pyotr Kropotkin|Pyotr Kropotkine|Pyotr Krapotkin|Petr Kropotkin|Petr Kropotkine|Petr Krapotkin|Pedro Kropotkin|Pedro Kropotkine|Pedro Krapotkin|P. A. Kropotkin|P. A. Kropotkine|P. A. Krapotkin|P. Kropotkin|P. Kropotkine|P. Krapotkin|Piotr Alekséyevich Kropotkin|Piotr Alekséyevich Kropotkine|Piotr Alexeievich Kropotkin|Piotr Alexeievich Kropotkine|Príncipe Kropotkin|Peter Kropotkin|Pierre Kropotkine|Pedro Alejo Kropotkin	1842	1921		geógrafo, teórico del comunismo anárquico
kropotkina_aleksandra	person	Aleksandra Kropótkina	Alexandra Kropótkina|Sasha Kropótkina|A. P. Kropótkina|A. Kropótkina|Aleksandra Petrovna Kropótkina	1887	1966		hija de Kropotkin
kropotkina_sofia	person	Sofia Kropótkina	Sofia Kropotkin|Sophie Kropótkina|Sophie Kropotkin|S. G. Kropótkina|S. G. Kropotkin|S. Kropótkina|S. Kropotkin|Sofia Grigórievna Kropótkina|Sofia Grigórievna Kropotkin|Sofía Grigórievna	1856	1938		bióloga, esposa de Kropotkin
krupskaia	person	Nadiezhda Krúpskaia	Krúpskaia|Krúpskaya|Krupskaja|Kroupskaïa|Nadiezhda Krúpskaya|Nadiezhda Krupskaja|Nadiezhda Kroupskaïa|Nadiezhda Uliánova|Nadezhda Krúpskaia|Nadezhda Krúpskaya|Nadezhda Krupskaja|Nadezhda Kroupskaïa|Nadezhda Uliánova|Nadejda Krúpskaia|Nadejda Krúpskaya|Nadejda Krupskaja|Nadia Krúpskaia|Nadia Krúpskaya|Nadia Krupskaja|N. K. Krúpskaia|N. K. Krúpskaya|N. K. Krupskaja|N. K. Kroupskaïa|N. K. Uliánova|N. Krúpskaia|N. Krúpskaya|N. Krupskaja|N. Kroupskaïa|N. Uliánova|Nadiezhda Konstantínovna Krúpskaia|Nadiezhda Konstantínovna Krúpskaya|Nadiezhda Konstantínovna Uliánova|Nadiezhda Constantínovna Krúpskaia|Nadiezhda Constantínovna Krúpskaya|Nadiezhda Constantínovna Uliánova|Nadiezhda Konstantínovna|Nadezhda Konstantínovna|Nadiezhda Constantínovna|Nadejda Konstantinovna|Nadezhda Constantínovna|Uliánova-Krúpskaia|Krúpskaia-Uliánova	1869	1939		pedagoga, esposa de Lenin
krupskaia_madre	person	Elizaveta Krúpskaia	Elizaveta Krúpskaya|Isabel Krúpskaia|Isabel Krúpskaya|E. V. Krúpskaia|E. V. Krúpskaya|E. Krúpskaia|E. Krúpskaya|Elizaveta Vasílievna Krúpskaia|Elizaveta Vasílievna Krúpskaya|Elizaveta Vasílievna	1843	1915		madre de Nadiezhda Krúpskaia
krzhizhanovski	person	Gleb Krzhizhanovski	Krzhizhanovski|Krzhizhanovsky|Krzhizhanovskii|Krjijanovski|Krjijanovsky|Krjijanovskii|Krzhyzhanovski|Krzhyzhanovsky|Krzhyzhanovskii|Krishanovski|Krishanovsky|Krishanovskii|Krzyzanowski|Gleb Krzhizhanovsky|Gleb Krzhizhanovskii|Gleb Krjijanovski|Gleb Krjijanovsky|Gleb Krjijanovskii|Gleb Krzhyzhanovski|Gleb Krzhyzhanovsky|Gleb Krzhyzhanovskii|Gleb Krishanovski|Gleb Krishanovsky|Gleb Krishanovskii|Gleb Krzyzanowski|G. M. Krzhizhanovski|G. M. Krzhizhanovsky|G. M. Krzhizhanovskii|G. M. Krjijanovski|G. M. Krjijanovsky|G. M. Krjijanovskii|G. M. Krzhyzhanovski|G. M. Krzhyzhanovsky|G. M. Krzhyzhanovskii|G. M. Krishanovski|G. M. Krishanovsky|G. M. Krishanovskii|G. M. Krzyzanowski|G. Krzhizhanovski|G. Krzhizhanovsky|G. Krzhizhanovskii|G. Krjijanovski|G. Krjijanovsky|G. Krjijanovskii|G. Krzhyzhanovski|G. Krzhyzhanovsky|G. Krzhyzhanovskii|G. Krishanovski|G. Krishanovsky|G. Krishanovskii|G. Krzyzanowski|Gleb Maksimiliánovich Krzhizhanovski|Gleb Maksimiliánovich Krzhizhanovsky|Gleb Maksimiliánovich	1872	1959		ingeniero, primer presidente del Gosplan
kugelmann	person	Ludwig Kugelmann	Kugelmann|Luis Kugelmann|L. Kugelmann|Doctor Kugelmann	1828	1902		médico, corresponsal de Marx
kuhlmann	person	Richard von Kühlmann	von Kühlmann|Ricardo von Kühlmann|R. von Kühlmann|Kühlmann|Kuehlmann	1873	1948		ministro alemán en Brest-Litovsk
kuibishev	person	Valerián Kuíbishev	Kuíbishev|Kuibyshev|Kouibichev|Kuybyshev|Kuibichev|Valerián Kuibyshev|Valerián Kouibichev|Valerián Kuybyshev|Valerián Kuibichev|V. V. Kuíbishev|V. V. Kuibyshev|V. V. Kouibichev|V. V. Kuybyshev|V. V. Kuibichev|V. Kuíbishev|V. Kuibyshev|V. Kouibichev|V. Kuybyshev|V. Kuibichev|Valerián Vladímirovich Kuíbishev|Valerián Vladímirovich Kuibyshev|Valerián Vladímirovich	1888	1935		presidente de la Comisión de Control y del Gosplan
kuklin	person	Aleksandr Kuklin	Kuklin|Kouklin|Aleksandr Kouklin|Alexandr Kuklin|Alexandr Kouklin|Alexander Kuklin|Alexander Kouklin|A. S. Kuklin|A. S. Kouklin|A. Kuklin|A. Kouklin|Aleksandr Serguéyevich Kuklin|Aleksandr Serguéyevich Kouklin|Aleksandr Sergueievich Kuklin|Aleksandr Sergueievich Kouklin	1876	1936		obrero de Leningrado, zinovievista
kun	person	Béla Kun	Kun|B. Kun	1886	1938		jefe de la Hungría soviética
kurski_dmitri	person	Dmitri Kurski	Dmitri Kursky|Dmitri Kurskii|Dmitry Kurski|Dmitry Kursky|Dmitry Kurskii|Dimitri Kurski|Dimitri Kursky|Dimitri Kurskii|D. I. Kurski|D. I. Kursky|D. I. Kurskii|D. Kurski|D. Kursky|D. Kurskii|Dmitri Ivánovich Kurski|Dmitri Ivánovich Kursky|Dmitri Ivánovich Kurskii	1874	1932		comisario de Justicia
kuskova	person	Ekaterina Kuskova	Kuskova|Kouskova|Kuskowa|Ekaterina Kouskova|Ekaterina Kuskowa|Yekaterina Kuskova|Yekaterina Kouskova|Yekaterina Kuskowa|Catalina Kuskova|Catalina Kouskova|Catalina Kuskowa|E. D. Kuskova|E. D. Kouskova|E. D. Kuskowa|E. Kuskova|E. Kouskova|E. Kuskowa|Ekaterina Dmítrievna Kuskova|Ekaterina Dmítrievna Kouskova	1869	1958		publicista, economista de la socialdemocracia y la cooperación
kutler	person	Nikolái Kútler	Kútler|Nikolay Kútler|N. N. Kútler|N. Kútler|Nikolái Nikoláyevich Kútler|Nikolái Nikoláievich Kútler	1859	1924		financiero, director del Banco del Estado
kuusinen	person	Otto Kuusinen	Kuusinen|O. V. Kuusinen|O. Kuusinen|Otto Vilguelmovich Kuusinen	1881	1964		comunista finlandés, secretario de la Komintern
kviring	person	Emmanuil Kviring	Kviring|Quiring|Emmanuil Quiring|E. I. Kviring|E. I. Quiring|E. Kviring|E. Quiring|Emmanuil Iónovich Kviring|Emmanuil Iónovich Quiring	1888	1937		dirigente en Ucrania
laborde_hernan	person	Hernán Laborde	H. Laborde	1896	1955		secretario del comunismo mexicano
labriola_antonio	person	Antonio Labriola	Labriola|A. Labriola	1843	1904		filósofo marxista italiano; la inicial y el apellido sirven también a Arturo Labriola
labriola_arturo	person	Arturo Labriola	A. Labriola	1873	1959		sindicalista y economista italiano; la inicial y el apellido sirven también a Antonio Labriola
lacroix_henri	person	Henri Lacroix	Francisco García Lavid	1901	1939		dirigente de la oposición comunista española
lafargue	person	Paul Lafargue	Lafargue|Pablo Lafargue|P. Lafargue	1842	1911		socialista francés, yerno de Marx
lafargue_laura	person	Laura Lafargue	Laura Marx|L. Lafargue|L. Marx	1845	1911		traductora, hija de Marx
lamoneda	person	Ramón Lamoneda	Lamoneda|R. Lamoneda	1892	1971		dirigente socialista español
landau_kurt	person	Kurt Landau	K. Landau	1903	1937		comunista austríaco desaparecido en Barcelona
landauer	person	Gustav Landauer	Landauer|Gustavo Landauer|G. Landauer	1870	1919		anarquista alemán
largo_caballero	person	Francisco Largo Caballero	Largo Caballero|F. Largo Caballero	1869	1946		jefe socialista, presidente del gobierno
larin	person	Yuri Larin	Larin|Lourié|Yuri Lourié|Yuri Lurie|Iuri Larin|Iuri Lourié|Iuri Lurie|Y. A. Larin|Y. A. Lourié|Y. A. Lurie|Y. Larin|Y. Lourié|Y. Lurie|I. A. Larin|I. A. Lourié|Iu. Larin|Iu. Lourié|Yu. A. Larin|Yu. A. Lourié|Yuri Aleksándrovich Larin|Yuri Aleksándrovich Lourié|Yuri Aleksándrovich Lurie|Mijaíl Lurie|Mijaíl Aleksándrovich Lurie	1882	1932	economista|comisión|Consejo Superior|plan	economista bolchevique; Anna Lárina era su hija adoptiva
larina	person	Anna Lárina	Lárina|Larina Bujárina|Anna Larina Bujárina|Ana Lárina|Ana Larina Bujárina|A. M. Lárina|A. M. Larina Bujárina|A. Lárina|A. Larina Bujárina|Anna Mijáilovna Lárina|Anna Mijáilovna Larina Bujárina|Anna Yurievna Lárina|Anna Yurievna Larina Bujárina|Anna Bujárina	1914	1996		esposa y memorialista de Bujarin
lashevich	person	Mijaíl Lashévich	Lashévich|Lachevitch|Laschewitsch|Mijaíl Lachevitch|Mijaíl Laschewitsch|Mikhail Lashévich|Mikhail Lachevitch|Mikhail Laschewitsch|M. M. Lashévich|M. M. Lachevitch|M. M. Laschewitsch|M. Lashévich|M. Lachevitch|M. Laschewitsch|Mijaíl Mijáilovich Lashévich|Mijaíl Mijáilovich Lachevitch	1884	1928		jefe militar, zinovievista
lassalle	person	Ferdinand Lassalle	Lassalle|Lasalle|Ferdinand Lasalle|Fernando Lassalle|Fernando Lasalle|F. Lassalle|F. Lasalle	1825	1864		fundador del movimiento obrero alemán
latsis	person	Martín Latsis	Latsis|Latzis|Lacis|Martín Latzis|Martín Lacis|Martyn Latsis|Martyn Latzis|Martyn Lacis|M. I. Latsis|M. I. Latzis|M. I. Lacis|M. Latsis|M. Latzis|M. Lacis|Martín Ivánovich Latsis|Martín Ivánovich Latzis	1888	1938		dirigente de la Cheka
laval	person	Pierre Laval	Laval|P. Laval	1883	1945		jefe del gobierno francés
lavrov	person	Piotr Lavrov	Lavrov|Lavrof|Lavroff|Piotr Lavrof|Piotr Lavroff|Pyotr Lavrov|Pyotr Lavrof|Pyotr Lavroff|Petr Lavrov|Petr Lavrof|Petr Lavroff|P. L. Lavrov|P. L. Lavrof|P. L. Lavroff|P. Lavrov|P. Lavrof|P. Lavroff|Piotr Lávrovich Lavrov|Piotr Lávrovich Lavrof	1823	1900		teórico populista
lebedev_boris	person	Borís Lébedev	B. F. Lébedev|B. Lébedev|Borís Fiódorovich Lébedev	1877	1948		yerno y biógrafo de Kropotkin
ledebour	person	Georg Ledebour	Ledebour|Jorge Ledebour|G. Ledebour	1850	1947		socialista alemán independiente
lefebvre_raymond	person	Raymond Lefebvre	R. Lefebvre	1891	1920		escritor comunista francés muerto al volver de Rusia
lengnik	person	Fridrij Lengnik	Lengnik|Friedrich Lengnik|F. V. Lengnik|F. Lengnik|Fridrij Vílguelmovich Lengnik	1873	1936		bolchevique veterano, compañero de destierro de Lenin
lenin	person	Vladímir Lenin	Lenin|Lénine|Vladímir Lénine|Vladímir Uliánov|Vladímir Ulianof|Vladímir Ulyanov|Vladímir Oulianov|Wladimir Lenin|Wladimir Lénine|Wladimir Uliánov|Wladimir Ulianof|Wladimir Ulyanov|Wladimir Oulianov|Nikolái Lenin|Nikolái Lénine|Nikolay Lenin|Nikolay Lénine|Nicolás Lenin|Nicolás Lénine|V. I. Lenin|V. I. Lénine|V. I. Uliánov|V. I. Ulianof|V. I. Ulyanov|V. I. Oulianov|V. Lenin|V. Lénine|V. Uliánov|V. Ulianof|V. Ulyanov|V. Oulianov|W. I. Lenin|W. I. Lénine|Vladímir Ilich Lenin|Vladímir Ilich Lénine|Vladímir Ilich Uliánov|Vladímir Ilyich Lenin|Vladímir Ilyich Lénine|Vladímir Ilyich Uliánov|Vladímir Ilich|Vladímir Ilyich|Vladímir Ilitch|Vladímir Ilych|Wladimir Ilich|Wladimir Iljitsch|Ilich|Ilyich|Ilitch|Ilych|Uliánov|Ulyanov|Oulianov|Uliánov-Lenin|Iván Ilich Lenin	1870	1924		jefe de los bolcheviques y del primer gobierno soviético
leonetti	person	Alfonso Leonetti	Leonetti|A. Leonetti|Souzo|Feroci	1895	1984		comunista italiano, oposicionista
lepeshinski	person	Panteleimón Lepeshinski	Lepeshinski|Lepeshinsky|Lepeshinskii|Lepechinski|Lepechinsky|Lepechinskii|Panteleimón Lepeshinsky|Panteleimón Lepeshinskii|Panteleimón Lepechinski|Panteleimón Lepechinsky|Panteleimón Lepechinskii|P. N. Lepeshinski|P. N. Lepeshinsky|P. N. Lepeshinskii|P. N. Lepechinski|P. N. Lepechinsky|P. N. Lepechinskii|P. Lepeshinski|P. Lepeshinsky|P. Lepeshinskii|P. Lepechinski|P. Lepechinsky|P. Lepechinskii|Panteleimón Nikoláyevich Lepeshinski|Panteleimón Nikoláyevich Lepeshinsky|Panteleimón Nikoláievich Lepeshinski|Panteleimón Nikoláievich Lepeshinsky	1868	1944		bolchevique veterano y memorialista
lepetit	person	Jules Lepetit	Lepetit	1889	1920		sindicalista francés muerto al volver de Rusia
lermontov	person	Mijaíl Lérmontov	Lérmontov|Lermontof|Mijaíl Lermontof|Mikhail Lérmontov|Mikhail Lermontof|M. Y. Lérmontov|M. Y. Lermontof|M. Lérmontov|M. Lermontof|Mijaíl Yúrievich Lérmontov|Mijaíl Yúrievich Lermontof	1814	1841		poeta ruso
lerroux	person	Alejandro Lerroux	Lerroux|A. Lerroux	1864	1949		jefe radical español
leshchenko	person	Dmitri Leshchenko	Dmitry Leshchenko|Dimitri Leshchenko|D. I. Leshchenko|D. Leshchenko|Dmitri Ilich Leshchenko	1876	1937		bolchevique, secretario de Instrucción Pública
lessing	person	Gotthold Ephraim Lessing	Lessing|G. E. Lessing	1729	1781		escritor alemán de la Ilustración
levi_paul	person	Paul Levi	Pablo Levi|P. Levi	1883	1930		dirigente comunista alemán
levin_lev	person	Lev Levin	Liev Levin|León Levin|L. G. Levin|L. Levin|Lev Grigórievich Levin	1870	1938		médico del Kremlin condenado en 1938
levine	person	Eugen Leviné	Leviné|Eugenio Leviné|Eugène Leviné|E. Leviné	1883	1919		jefe comunista de la República de Baviera
lewin_moshe	person	Moshe Lewin	Lewin|M. Lewin	1921	2010		historiador de la URSS
lezhnev	person	Isai Lézhnev	Lézhnev|Isaías Lézhnev|I. G. Lézhnev|I. Lézhnev|Isai Grigórievich Lézhnev	1891	1955		publicista de los cambios de jalones
lie	person	Trygve Lie	T. Lie	1896	1968		ministro noruego que internó a Trotsky
lieber	person	Mijaíl Líber	Líber|Lieber|Mijaíl Lieber|Mijaíl Goldman|Mikhail Líber|Mikhail Lieber|Mikhail Goldman|M. I. Líber|M. I. Lieber|M. I. Goldman|M. Líber|M. Lieber|M. Goldman|Mijaíl Isaákovich Líber|Mijaíl Isaákovich Lieber|Mijaíl Isaákovich Goldman	1880	1937		dirigente del Bund y de los mencheviques
liebknecht	person	Karl Liebknecht	Liebknecht|Carlos Liebknecht|K. Liebknecht	1871	1919	Espartaco|Rosa|asesinato|1919	diputado y fundador del comunismo alemán; comparte el apellido con su padre Wilhelm
liebknecht_wilhelm	person	Wilhelm Liebknecht	Liebknecht|Guillermo Liebknecht|W. Liebknecht	1826	1900	Bebel|Gotha|fundador	fundador de la socialdemocracia alemana; comparte el apellido con su hijo Karl
lilina	person	Zlata Lílina	Lílina|Z. I. Lílina|Z. Lílina|Zlata Iónovna Lílina	1882	1929		pedagoga, esposa de Zinóviev
lincoln	person	Abraham Lincoln	Lincoln|A. Lincoln	1809	1865		presidente de los Estados Unidos
lister	person	Enrique Líster	Líster|E. Líster	1907	1994		jefe militar comunista
litvinov	person	Maksim Litvínov	Litvínov|Litvinof|Litvinoff|Maksim Litvinof|Maksim Litvinoff|Máximo Litvínov|Máximo Litvinof|Máximo Litvinoff|Maxim Litvínov|Maxim Litvinof|Maxim Litvinoff|Maxime Litvínov|Maxime Litvinof|Maxime Litvinoff|M. M. Litvínov|M. M. Litvinof|M. M. Litvinoff|M. Litvínov|M. Litvinof|M. Litvinoff|Maksim Maksímovich Litvínov|Maksim Maksímovich Litvinof|Wallach|Maksim Wallach	1876	1951		diplomático, comisario de Negocios Extranjeros
livshits	person	Yákov Livshits	Livshits|Livchits|Liwschitz|Yákov Livchits|Yákov Liwschitz|Iakov Livshits|Iakov Livchits|Iakov Liwschitz|Jakob Livshits|Jakob Livchits|Jakob Liwschitz|Y. A. Livshits|Y. A. Livchits|Y. A. Liwschitz|Y. Livshits|Y. Livchits|Y. Liwschitz|J. A. Livshits|J. A. Livchits|J. A. Liwschitz|Yákov Abrámovich Livshits|Yákov Abrámovich Livchits	1896	1937		ferroviario, oposicionista condenado en 1937
llaneza	person	Manuel Llaneza	M. Llaneza|Llaneza	1879	1931		dirigente de los mineros asturianos
lloyd_george	person	David Lloyd George	Lloyd George|D. Lloyd George	1863	1945		jefe del gobierno británico
lockhart	person	Robert Bruce Lockhart	Lockhart|Robert Bruce Bruce Lockhart|Bruce Lockhart|Bruce Bruce Lockhart|Robert Lockhart|R. Lockhart|R. Bruce Lockhart|R. H. B. Lockhart|R. H. B. Bruce Lockhart	1887	1970		agente británico en Moscú
lombardo_toledano	person	Vicente Lombardo Toledano	Lombardo Toledano|V. Lombardo Toledano	1894	1968		dirigente sindical mexicano
lominadze	person	Vissarión Lominadze	Lominadze|Besso Lominadze|V. V. Lominadze|V. Lominadze|Vissarión Vissariónovich Lominadze	1897	1935		bolchevique georgiano, delegado de la Komintern en China
london_jack	person	Jack London	J. London	1876	1916		novelista norteamericano
longuet	person	Jean Longuet	Longuet|Juan Longuet|J. Longuet	1876	1938		socialista francés, nieto de Marx
lopatin	person	Guerman Lopatin	Lopatin|Lopatine|Guerman Lopatine|Hermann Lopatin|Hermann Lopatine|German Lopatin|German Lopatine|G. A. Lopatin|G. A. Lopatine|G. Lopatin|G. Lopatine|Guerman Aleksándrovich Lopatin|Guerman Aleksándrovich Lopatine	1845	1918		revolucionario, primer traductor ruso de El capital
lorenzo_anselmo	person	Anselmo Lorenzo	A. Lorenzo	1841	1914		internacionalista y anarquista español
loriot	person	Fernand Loriot	Loriot|Fernando Loriot|F. Loriot	1870	1932		socialista zimmerwaldiano francés
losovski	person	Solomón Lozovski	Lozovski|Losovski|Lozovsky|Losovsky|A. Lozovski|A. Losovski|Solomon Lozovsky|S. A. Lozovski|Lozovskii|Dridzo|Arnold Lozovski	1878	1952		jefe de la Internacional Sindical Roja
lovestone	person	Jay Lovestone	Lovestone|J. Lovestone	1897	1990		dirigente comunista norteamericano de la derecha
ludendorff	person	Erich Ludendorff	Ludendorff|E. Ludendorff	1865	1937		general alemán
luis_xiv	person	Luis XIV	Rey Sol	1638	1715		rey de Francia
luis_xvi	person	Luis XVI	Luis Capeto	1754	1793		rey de Francia guillotinado
lukacs	person	György Lukács	Lukács|Georg Lukács|Jorge Lukács|G. Lukács	1885	1971		filósofo húngaro
lunacharski	person	Anatoli Lunacharski	Lunacharski|Lunacharsky|Lunacharskii|Lunacharskij|Lunatcharski|Lunatcharsky|Lounatcharski|Lounatcharsky|Lunatscharski|Lunatscharsky|Anatoli Lunacharsky|Anatoli Lunacharskii|Anatoli Lunacharskij|Anatoli Lunatcharski|Anatoli Lunatcharsky|Anatoli Lounatcharski|Anatoli Lounatcharsky|Anatoli Lunatscharski|Anatoli Lunatscharsky|Anatoly Lunacharski|Anatoly Lunacharsky|Anatoly Lunacharskii|Anatoly Lunacharskij|Anatoly Lunatcharski|Anatoly Lunatcharsky|Anatoly Lounatcharski|Anatoly Lounatcharsky|Anatoly Lunatscharski|Anatoly Lunatscharsky|Anatolio Lunacharski|Anatolio Lunacharsky|Anatolio Lunacharskii|A. V. Lunacharski|A. V. Lunacharsky|A. V. Lunacharskii|A. V. Lunacharskij|A. V. Lunatcharski|A. V. Lunatcharsky|A. V. Lounatcharski|A. V. Lounatcharsky|A. V. Lunatscharski|A. V. Lunatscharsky|A. Lunacharski|A. Lunacharsky|A. Lunacharskii|A. Lunacharskij|A. Lunatcharski|A. Lunatcharsky|A. Lounatcharski|A. Lounatcharsky|A. Lunatscharski|A. Lunatscharsky|Anatoli Vasílievich Lunacharski|Anatoli Vasílievich Lunacharsky|Anatoli Vasílievich	1875	1933		comisario de Instrucción Pública
lutero	person	Martín Lutero	Lutero|Martin Luther|Luther	1483	1546		reformador religioso alemán
luxemburg	person	Rosa Luxemburg	Luxemburg|Rosa Luxemburgo|R. Luxemburg|R. Luxemburgo|Rosa Luxembourg	1871	1919		teórica socialista polaca y alemana; Luxemburgo solo es un país
lvov_gueorgui	person	Gueorgui Lvov	Georgui Lvov|Georgi Lvov|Georgy Lvov|G. E. Lvov|G. Lvov|Gueorgui Evguénievich Lvov|Gueorgui Yevguénievich Lvov|Príncipe Lvov	1861	1925		primer jefe del Gobierno Provisional; el apellido solo es también una ciudad
macdonald	person	Ramsay MacDonald	MacDonald|Mac Donald|McDonald|Ramsay Mac Donald|Ramsay McDonald|James Ramsay MacDonald|James Ramsay Mac Donald|James Ramsay McDonald|R. MacDonald|R. Mac Donald|R. McDonald|J. R. MacDonald|J. R. Mac Donald|J. R. McDonald	1866	1937		jefe laborista y del gobierno británico
mach	person	Ernst Mach	Mach|Ernesto Mach|E. Mach	1838	1916		físico y filósofo austríaco
machado	person	Antonio Machado	A. Machado	1875	1939		poeta español
macia	person	Francesc Macià	Macià|Francisco Macià|F. Macià	1859	1933		primer presidente de la Generalitat
maclean	person	John Maclean	Maclean|J. Maclean	1879	1923		socialista escocés
madero	person	Francisco I. Madero	Madero|Francisco Madero	1873	1913		presidente de México
maiakovski	person	Vladímir Maiakovski	Maiakovski|Maiakovsky|Maiakovskii|Mayakovski|Mayakovsky|Mayakovskii|Majakowski|Vladímir Maiakovsky|Vladímir Maiakovskii|Vladímir Mayakovski|Vladímir Mayakovsky|Vladímir Mayakovskii|Vladímir Majakowski|Wladimir Maiakovski|Wladimir Maiakovsky|Wladimir Maiakovskii|Wladimir Mayakovski|Wladimir Mayakovsky|Wladimir Mayakovskii|Wladimir Majakowski|V. V. Maiakovski|V. V. Maiakovsky|V. V. Maiakovskii|V. V. Mayakovski|V. V. Mayakovsky|V. V. Mayakovskii|V. V. Majakowski|V. Maiakovski|V. Maiakovsky|V. Maiakovskii|V. Mayakovski|V. Mayakovsky|V. Mayakovskii|V. Majakowski|Vladímir Vladímirovich Maiakovski|Vladímir Vladímirovich Maiakovsky	1893	1930		poeta ruso
maiski	person	Iván Maiski	Maiski|Maisky|Maiskii|Mayski|Maysky|Mayskii|Iván Maisky|Iván Maiskii|Iván Mayski|Iván Maysky|Iván Mayskii|I. M. Maiski|I. M. Maisky|I. M. Maiskii|I. M. Mayski|I. M. Maysky|I. M. Mayskii|I. Maiski|I. Maisky|I. Maiskii|I. Mayski|I. Maysky|I. Mayskii|Iván Mijáilovich Maiski|Iván Mijáilovich Maisky	1884	1975		menchevique, después embajador soviético en Londres
majaradze	person	Filipp Majaradze	Majaradze|Makharadze|Filipp Makharadze|Felipe Majaradze|Felipe Makharadze|F. I. Majaradze|F. I. Makharadze|F. Majaradze|F. Makharadze|Filipp Ieseyévich Majaradze|Filipp Ieseyévich Makharadze	1868	1941		bolchevique georgiano
majno	person	Néstor Majno	Majno|Makhno|Machno|Néstor Makhno|Néstor Machno|N. I. Majno|N. I. Makhno|N. I. Machno|N. Majno|N. Makhno|N. Machno|Néstor Ivánovich Majno|Néstor Ivánovich Makhno	1888	1934		jefe campesino anarquista de Ucrania
majno_galina	person	Galina Kuzmenko	Kuzmenko|Kouzmenko|Galina Kouzmenko|G. A. Kuzmenko|G. A. Kouzmenko|G. Kuzmenko|G. Kouzmenko|Galina Andréyevna Kuzmenko|Galina Andréyevna Kouzmenko	1892	1978		maestra, esposa de Majno
maklakov	person	Vasili Maklakov	Maklakov|Maklakof|Vasili Maklakof|Vasily Maklakov|Vasily Maklakof|Vassili Maklakov|Vassili Maklakof|V. A. Maklakov|V. A. Maklakof|V. Maklakov|V. Maklakof|Vasili Alekséyevich Maklakov|Vasili Alekséyevich Maklakof|Vasili Alekseievich Maklakov|Vasili Alekseievich Maklakof	1869	1957		abogado kadete, embajador en París
malatesta	person	Errico Malatesta	Malatesta|Enrico Malatesta|Enrique Malatesta|E. Malatesta	1853	1932		anarquista italiano
malenkov	person	Gueorgui Malenkov	Malenkov|Georgui Malenkov|Georgi Malenkov|Georgy Malenkov|G. M. Malenkov|G. Malenkov|Gueorgui Maksimiliánovich Malenkov	1902	1988		dirigente soviético, sucesor inmediato de Stalin
malinovski_roman	person	Román Malinovski	Malinovski|Malinovsky|Malinovskii|Román Malinovsky|Román Malinovskii|R. V. Malinovski|R. V. Malinovsky|R. V. Malinovskii|R. Malinovski|R. Malinovsky|R. Malinovskii|Román Vatslávovich Malinovski|Román Vatslávovich Malinovsky	1876	1918		diputado bolchevique y agente de la Ojrana
malraux	person	André Malraux	Malraux|Andrés Malraux|A. Malraux	1901	1976		novelista francés
malthus	person	Thomas Malthus	Malthus|Thomas Robert Malthus|T. Malthus|T. R. Malthus	1766	1834		economista inglés
mandel	person	Ernest Mandel	Mandel|Ernesto Mandel|E. Mandel|Ernest Germain	1923	1995		economista, dirigente de la IV Internacional
mandelstam	person	Ósip Mandelstam	Mandelstam|Mandelshtam|Ósip Mandelshtam|Óssip Mandelstam|Óssip Mandelshtam|O. E. Mandelstam|O. E. Mandelshtam|O. Mandelstam|O. Mandelshtam|Ósip Emílievich Mandelstam|Ósip Emílievich Mandelshtam	1891	1938		poeta ruso
mannerheim	person	Carl Gustaf Mannerheim	Mannerheim|Gustaf Mannerheim|C. Mannerheim|C. G. Mannerheim|General Mannerheim|Mariscal Mannerheim	1867	1951		general y gobernante finlandés
manucharianz	person	Shushánika Manuchariants	Manuchariants|Manucharianz|Manucharyants|Shushánika Manucharianz|Shushánika Manucharyants|Shushanik Manuchariants|Shushanik Manucharianz|Shushanik Manucharyants|S. M. Manuchariants|S. M. Manucharianz|S. M. Manucharyants|S. Manuchariants|S. Manucharianz|S. Manucharyants|Sh. M. Manuchariants|Sh. M. Manucharianz|Sh. M. Manucharyants|Shushánika Mkrtíchevna Manuchariants|Shushánika Mkrtíchevna Manucharianz	1889	1969		bibliotecaria de Lenin
manuilski	person	Dmitri Manuilski	Manuilski|Manuilsky|Manuilskii|Manouilski|Manouilsky|Dmitri Manuilsky|Dmitri Manuilskii|Dmitri Manouilski|Dmitri Manouilsky|Dmitry Manuilski|Dmitry Manuilsky|Dmitry Manuilskii|Dmitry Manouilski|Dmitry Manouilsky|Dimitri Manuilski|Dimitri Manuilsky|Dimitri Manuilskii|D. Z. Manuilski|D. Z. Manuilsky|D. Z. Manuilskii|D. Z. Manouilski|D. Z. Manouilsky|D. Manuilski|D. Manuilsky|D. Manuilskii|D. Manouilski|D. Manouilsky|Dmitri Zajárovich Manuilski|Dmitri Zajárovich Manuilsky	1883	1959		hombre de Stalin en la Komintern
mao	person	Mao Zedong	Mao Tse-tung|Mao Tsetung|Mao|Mao Tse-toung	1893	1976		jefe comunista chino
maquiavelo	person	Nicolás Maquiavelo	Maquiavelo|Machiavelli|Nicolás Machiavelli|Niccolò Maquiavelo|Niccolò Machiavelli|N. Maquiavelo|N. Machiavelli	1469	1527		pensador político florentino
marat	person	Jean-Paul Marat	Marat|Juan Pablo Marat|J. Marat|J. P. Marat	1743	1793		periodista jacobino
maria_antonieta	person	María Antonieta		1755	1793		reina de Francia
mariategui	person	José Carlos Mariátegui	Mariátegui|J. C. Mariátegui|José Mariátegui	1894	1930		marxista peruano
markin_nikolai	person	Nikolái Markin	Markin|Nikolay Markin|N. G. Markin|N. Markin|Nikolái Grigórievich Markin	1893	1918	marino|Kazán|Volga	marino bolchevique, amigo de los hijos de Trotsky; comparte el nombre con Lev Sedov, que lo tomó como seudónimo
marti_jose	person	José Martí	J. Martí	1853	1895		escritor e independentista cubano
martinez_barrio	person	Diego Martínez Barrio	Martínez Barrio|D. Martínez Barrio	1883	1962		presidente de las Cortes
martinov	person	Aleksandr Martínov	Martínov|Martynov|Aleksandr Martynov|Aleksandr Piker|Alexandr Martínov|Alexandr Martynov|Alexandr Piker|Alexander Martínov|Alexander Martynov|A. S. Martínov|A. S. Martynov|A. S. Piker|A. Martínov|A. Martynov|A. Piker|Aleksandr Samóilovich Martínov|Aleksandr Samóilovich Martynov|Aleksandr Samóilovich Piker	1865	1935		menchevique, después comunista
martov	person	Yuli Mártov	Mártov|Martof|Martow|Yuli Martof|Yuli Martow|Yuli Tsederbaum|Yuli Zederbaum|Julius Mártov|Julius Martof|Julius Martow|Julius Tsederbaum|Julius Zederbaum|Y. O. Mártov|Y. O. Martof|Y. O. Martow|Y. O. Tsederbaum|Y. O. Zederbaum|Y. Mártov|Y. Martof|Y. Martow|Y. Tsederbaum|Y. Zederbaum|L. Mártov|L. Martof|L. Martow|J. O. Mártov|J. O. Martof|J. O. Martow|Yuli Ósipovich Mártov|Yuli Ósipovich Martof|Yuli Ósipovich Tsederbaum|Tsederbaum|Zederbaum	1873	1923		cabeza de los mencheviques internacionalistas
marty	person	André Marty	Marty|Andrés Marty|A. Marty	1886	1956		comunista francés, jefe de las Brigadas Internacionales
marx	person	Karl Marx	Marx|Carlos Marx|Carl Marx|K. Marx|C. Marx|Karl H. Marx|Karl Heinrich Marx	1818	1883		filósofo y economista alemán, autor de El capital
marx_eleanor	person	Eleanor Marx-Aveling	Marx-Aveling|Aveling|Eleanor Marx|Eleanor Aveling|Leonor Marx-Aveling|Leonor Marx|Leonor Aveling|E. Marx-Aveling|E. Marx|E. Aveling|Tussy Marx	1855	1898		hija menor de Marx, sindicalista; Aveling es el apellido de su compañero
marx_jenny	person	Jenny von Westphalen	von Westphalen|Jenny Marx|J. von Westphalen|J. Marx|Jenny de Westfalia	1814	1881		esposa de Karl Marx
masaryk	person	Tomáš Masaryk	Masaryk|T. Masaryk|T. G. Masaryk	1850	1937		presidente de Checoslovaquia
maslov_piotr	person	Piotr Máslov	Máslov|Pyotr Máslov|Petr Máslov|P. P. Máslov|P. Máslov|Piotr Pávlovich Máslov	1867	1946	economista|agrario|renta|municipalización	economista agrario menchevique; comparte una forma del apellido con el alemán Arkadi Maslow
maslow	person	Arkadi Maslow	Maslow|Maslov|Arkadi Maslov|A. Maslow|A. Maslov|Isaak Chemerinski	1891	1941	Ruth Fischer|KPD|Alemania|Urbahns	dirigente comunista alemán de izquierda; Maslov es también el apellido del economista Piotr Máslov
mathiez	person	Albert Mathiez	Mathiez|Alberto Mathiez|A. Mathiez	1874	1932		historiador de la Revolución francesa
maurin	person	Joaquín Maurín	Maurín|Joaquín Maurín Juliá|Joaquim Maurín|Joaquim Maurín Juliá|J. Maurín|J. Maurín Juliá	1896	1973		fundador del Bloque Obrero y Campesino y del POUM
maximoff	person	Grigori Maxímov	Maxímov|Maximoff|Maksímov|Grigori Maximoff|Grigori Maksímov|Grigory Maxímov|Grigory Maximoff|Grigory Maksímov|Gregori Maxímov|Gregori Maximoff|Gregori Maksímov|G. P. Maxímov|G. P. Maximoff|G. P. Maksímov|G. Maxímov|G. Maximoff|G. Maksímov|Grigori Petróvich Maxímov|Grigori Petróvich Maximoff	1893	1950		anarcosindicalista ruso
mazzini	person	Giuseppe Mazzini	Mazzini|José Mazzini|G. Mazzini	1805	1872		republicano italiano
mdivani	person	Budu Mdivani	Mdivani|Polikarp Mdivani|B. Mdivani	1877	1937		bolchevique georgiano enfrentado a Stalin en 1922
medvedev_roy	person	Roy Medvédev	R. A. Medvédev|R. Medvédev|Roy Aleksándrovich Medvédev	1925	2021		historiador soviético disidente
medvedev_serguei	person	Serguéi Medvédev	Sergei Medvédev|Sergey Medvédev|S. P. Medvédev|S. Medvédev|Serguéi Pávlovich Medvédev	1885	1937		dirigente de la Oposición Obrera
mehring	person	Franz Mehring	Mehring|Francisco Mehring|F. Mehring	1846	1919		historiador y biógrafo de Marx
mejlis	person	Lev Mejlis	Mejlis|Mekhlis|Lev Mekhlis|Liev Mejlis|Liev Mekhlis|León Mejlis|León Mekhlis|L. Z. Mejlis|L. Z. Mekhlis|L. Mejlis|L. Mekhlis|Lev Zajárovich Mejlis|Lev Zajárovich Mekhlis	1889	1953		secretario de Stalin, director de Pravda
melgunov	person	Serguéi Melgunov	Melgunov|Melgounov|Melgunof|Serguéi Melgounov|Serguéi Melgunof|Sergei Melgunov|Sergei Melgounov|Sergei Melgunof|Sergey Melgunov|Sergey Melgounov|Sergey Melgunof|S. P. Melgunov|S. P. Melgounov|S. P. Melgunof|S. Melgunov|S. Melgounov|S. Melgunof|Serguéi Petróvich Melgunov|Serguéi Petróvich Melgounov	1879	1956		historiador ruso emigrado
mella	person	Julio Antonio Mella	Mella|J. A. Mella	1903	1929	Cuba|México|Tina Modotti	fundador del comunismo cubano; comparte el apellido con el español Ricardo Mella
mella_ricardo	person	Ricardo Mella	Mella|R. Mella	1861	1925	anarquista|Vigo|gallego	teórico anarquista español; comparte el apellido con el cubano Julio Antonio Mella
mendeleiev	person	Dmitri Mendeléyev	Mendeléyev|Mendeléiev|Mendeleev|Dmitri Mendeléiev|Dmitri Mendeleev|Dmitry Mendeléyev|Dmitry Mendeléiev|Dmitry Mendeleev|Dimitri Mendeléyev|Dimitri Mendeléiev|Dimitri Mendeleev|D. I. Mendeléyev|D. I. Mendeléiev|D. I. Mendeleev|D. Mendeléyev|D. Mendeléiev|D. Mendeleev|Dmitri Ivánovich Mendeléyev|Dmitri Ivánovich Mendeléiev	1834	1907		químico ruso
menzhinskaia	person	Vera Menzhínskaia	Vera Menzhínskaya|V. R. Menzhínskaia|V. R. Menzhínskaya|V. Menzhínskaia|V. Menzhínskaya|Vera Rudólfovna Menzhínskaia|Vera Rudólfovna Menzhínskaya	1872	1944		pedagoga soviética, hermana del jefe de la GPU
menzhinsky	person	Viacheslav Menzhinski	Menzhinski|Menzhinsky|Menzhinskii|Menjinski|Menjinsky|Menshinski|Menshinsky|Menshinskii|Menyinski|Menyinsky|Menyinskii|Viacheslav Menzhinsky|Viacheslav Menzhinskii|Viacheslav Menjinski|Viacheslav Menjinsky|Viacheslav Menshinski|Viacheslav Menshinsky|Viacheslav Menshinskii|Viacheslav Menyinski|Viacheslav Menyinsky|Viacheslav Menyinskii|Vyacheslav Menzhinski|Vyacheslav Menzhinsky|Vyacheslav Menzhinskii|Vyacheslav Menjinski|Vyacheslav Menjinsky|Vyacheslav Menshinski|Vyacheslav Menshinsky|Vyacheslav Menshinskii|Vyacheslav Menyinski|Vyacheslav Menyinsky|Vyacheslav Menyinskii|V. R. Menzhinski|V. R. Menzhinsky|V. R. Menzhinskii|V. R. Menjinski|V. R. Menjinsky|V. R. Menshinski|V. R. Menshinsky|V. R. Menshinskii|V. R. Menyinski|V. R. Menyinsky|V. R. Menyinskii|V. Menzhinski|V. Menzhinsky|V. Menzhinskii|V. Menjinski|V. Menjinsky|V. Menshinski|V. Menshinsky|V. Menshinskii|V. Menyinski|V. Menyinsky|V. Menyinskii|Viacheslav Rudólfovich Menzhinski|Viacheslav Rudólfovich Menzhinsky|Viacheslav Rudólfovich|Vyacheslav Rudólfovich	1874	1934		jefe de la GPU tras Dzerzhinski
mera	person	Cipriano Mera	C. Mera	1897	1975		albañil anarquista, jefe militar
mercader	person	Ramón Mercader	Mercader|Ramón Mercader del Río|Jaime Ramón Mercader|Jaime Ramón Mercader del Río|R. Mercader|R. Mercader del Río|Jacques Mornard|Jacson Mornard|Frank Jacson|Mornard|Jacson	1913	1978		asesino de Trotsky
merino_gracia	person	Ramón Merino Gracia	Merino Gracia|R. Merino Gracia	1894			primer secretario del Partido Comunista Español
merrheim	person	Alphonse Merrheim	Merrheim|Alfonso Merrheim|A. Merrheim	1871	1925		sindicalista francés de Zimmerwald
mescheriakov	person	Nikolái Meshcheriakov	Meshcheriakov|Mescheriakov|Mechtcheriakov|Nikolái Mescheriakov|Nikolái Mechtcheriakov|Nikolay Meshcheriakov|Nikolay Mescheriakov|Nikolay Mechtcheriakov|N. L. Meshcheriakov|N. L. Mescheriakov|N. L. Mechtcheriakov|N. Meshcheriakov|N. Mescheriakov|N. Mechtcheriakov|Nikolái Leonídovich Meshcheriakov|Nikolái Leonídovich Mescheriakov	1865	1942		bolchevique, dirigente de Gosizdat
metternich	person	Klemens von Metternich	Metternich|Príncipe de Metternich|Klemens Metternich	1773	1859		canciller austríaco
meyerhold	person	Vsévolod Meyerhold	Meyerhold|Meierhold|Vsévolod Meierhold|V. E. Meyerhold|V. E. Meierhold|V. Meyerhold|V. Meierhold|Vsévolod Emílievich Meyerhold|Vsévolod Emílievich Meierhold	1874	1940		director de teatro
miaja	person	José Miaja	Miaja|J. Miaja|General Miaja	1878	1958		general, defensor de Madrid
miasnikian	person	Aleksandr Miasnikián	Miasnikián|Myasnikyan|Aleksandr Myasnikyan|Alexandr Miasnikián|Alexandr Myasnikyan|Alexander Miasnikián|Alexander Myasnikyan|A. F. Miasnikián|A. F. Myasnikyan|A. Miasnikián|A. Myasnikyan|Aleksandr Fiódorovich Miasnikián|Aleksandr Fiódorovich Myasnikyan	1886	1925		bolchevique armenio
miasnikov	person	Gavriíl Miásnikov	Miásnikov|Myasnikov|Miasnikof|Miasnikoff|Gavriíl Myasnikov|Gavriíl Miasnikof|Gavriíl Miasnikoff|Gavril Miásnikov|Gavril Myasnikov|Gavril Miasnikof|Gavril Miasnikoff|Gabriel Miásnikov|Gabriel Myasnikov|Gabriel Miasnikof|G. I. Miásnikov|G. I. Myasnikov|G. I. Miasnikof|G. I. Miasnikoff|G. Miásnikov|G. Myasnikov|G. Miasnikof|G. Miasnikoff|Gavriíl Ilich Miásnikov|Gavriíl Ilich Myasnikov	1889	1945		cabeza del Grupo Obrero
michel_louise	person	Louise Michel	Luisa Michel|L. Michel	1830	1905		anarquista, combatiente de la Comuna de París
michelet	person	Jules Michelet	Michelet|Julio Michelet|J. Michelet	1798	1874		historiador francés
miguel_aleksandrovich	person	Miguel Románov	Mijaíl Aleksándrovich Románov|Mijaíl Románov|Gran Duque Miguel|Gran Duque Mijaíl	1878	1918		gran duque, hermano de Nicolás II
mijailovski	person	Nikolái Mijailovski	Mijailovski|Mijailovsky|Mijailovskii|Mikhailovski|Mikhailovsky|Mikhailovskii|Mijaylovski|Mijaylovsky|Mijaylovskii|Nikolái Mijailovsky|Nikolái Mijailovskii|Nikolái Mikhailovski|Nikolái Mikhailovsky|Nikolái Mikhailovskii|Nikolái Mijaylovski|Nikolái Mijaylovsky|Nikolái Mijaylovskii|Nikolay Mijailovski|Nikolay Mijailovsky|Nikolay Mijailovskii|Nikolay Mikhailovski|Nikolay Mikhailovsky|Nikolay Mikhailovskii|Nikolay Mijaylovski|Nikolay Mijaylovsky|Nikolay Mijaylovskii|N. K. Mijailovski|N. K. Mijailovsky|N. K. Mijailovskii|N. K. Mikhailovski|N. K. Mikhailovsky|N. K. Mikhailovskii|N. K. Mijaylovski|N. K. Mijaylovsky|N. K. Mijaylovskii|N. Mijailovski|N. Mijailovsky|N. Mijailovskii|N. Mikhailovski|N. Mikhailovsky|N. Mikhailovskii|N. Mijaylovski|N. Mijaylovsky|N. Mijaylovskii|Nikolái Konstantínovich Mijailovski|Nikolái Konstantínovich Mijailovsky	1842	1904		crítico y teórico populista
mikoyan	person	Anastás Mikoyán	Mikoyán|Mikoian|Anastás Mikoian|Anastasio Mikoyán|Anastasio Mikoian|A. I. Mikoyán|A. I. Mikoian|A. Mikoyán|A. Mikoian|Anastás Ivánovich Mikoyán|Anastás Ivánovich Mikoian	1895	1978		comisario de Comercio
miliukov	person	Pável Miliukov	Miliukov|Miliukof|Milyukov|Milioukov|Miljukow|Miliukoff|Pável Miliukof|Pável Milyukov|Pável Milioukov|Pável Miljukow|Pável Miliukoff|Pablo Miliukov|Pablo Miliukof|Pablo Milyukov|Pablo Milioukov|Pablo Miljukow|Pablo Miliukoff|Paul Miliukov|Paul Miliukof|Paul Milyukov|P. N. Miliukov|P. N. Miliukof|P. N. Milyukov|P. N. Milioukov|P. N. Miljukow|P. N. Miliukoff|P. Miliukov|P. Miliukof|P. Milyukov|P. Milioukov|P. Miljukow|P. Miliukoff|Pável Nikoláyevich Miliukov|Pável Nikoláyevich Miliukof|Pável Nikoláievich Miliukov|Pável Nikoláievich Miliukof	1859	1943		historiador, jefe kadete, ministro de Exteriores en 1917
miliutin	person	Vladímir Miliutin	Miliutin|Milyutin|Milioutine|Vladímir Milyutin|Vladímir Milioutine|Wladimir Miliutin|Wladimir Milyutin|Wladimir Milioutine|V. P. Miliutin|V. P. Milyutin|V. P. Milioutine|V. Miliutin|V. Milyutin|V. Milioutine|Vladímir Pávlovich Miliutin|Vladímir Pávlovich Milyutin	1884	1937		economista, primer comisario de Agricultura
miliutin_nikolai	person	Nikolái Miliutin	Nikolái Milyutin|Nikolay Miliutin|Nikolay Milyutin|N. A. Miliutin|N. A. Milyutin|N. Miliutin|N. Milyutin|Nikolái Aleksándrovich Miliutin|Nikolái Aleksándrovich Milyutin	1889	1942		comisario de Finanzas de Rusia, urbanista
mill_john_stuart	person	John Stuart Mill	Stuart Mill|J. S. Mill|J. Stuart Mill	1806	1873		filósofo y economista inglés
millerand	person	Alexandre Millerand	Millerand|Alejandro Millerand|A. Millerand	1859	1943		socialista que entró en un gobierno burgués, después presidente de Francia
milton	person	John Milton	Juan Milton|J. Milton	1608	1674		poeta inglés
mirbach	person	Wilhelm von Mirbach	von Mirbach|Guillermo von Mirbach|W. von Mirbach|Mirbach|Conde Mirbach|Conde de Mirbach|Wilhelm Mirbach	1871	1918		embajador alemán en Moscú, asesinado
mironov	person	Filipp Mirónov	Mirónov|Felipe Mirónov|F. K. Mirónov|F. Mirónov|Filipp Kuzmich Mirónov	1872	1921		cosaco rojo, jefe del Segundo Ejército de Caballería
modesto	person	Juan Modesto	J. Modesto	1906	1969		jefe militar comunista
modotti	person	Tina Modotti	Modotti|T. Modotti	1896	1942		fotógrafa italiana, militante comunista en México
mola	person	Emilio Mola	E. Mola|General Mola|Emilio Mola Vidal	1887	1937		general sublevado
moliere	person	Molière		1622	1673		comediógrafo francés
molinier_henri	person	Henri Molinier	H. Molinier|Marc Laurent	1898	1944		ingeniero, trotskista francés
molinier_jeanne	person	Jeanne Martin des Pallières	Martin des Pallières|Jeanne Martin|Juana Martin des Pallières|Juana Martin|J. Martin des Pallières|J. Martin|Jeanne Molinier	1897	1961		militante francesa, compañera de Lev Sedov
molinier_raymond	person	Raymond Molinier	Molinier|Raimundo Molinier|R. Molinier	1904	1994		militante trotskista francés; comparte el apellido con su hermano Henri
molins	person	Narcís Molins i Fábrega	Molins i Fábrega|Molins y Fábrega|Narcís Molins y Fábrega|Narciso Molins i Fábrega|Narciso Molins y Fábrega|N. Molins i Fábrega|N. Molins y Fábrega	1910			periodista del POUM
molotov	person	Viacheslav Mólotov	Mólotov|Molotof|Viacheslav Molotof|Viacheslav Skriabin|Vyacheslav Mólotov|Vyacheslav Molotof|Vyacheslav Skriabin|V. M. Mólotov|V. M. Molotof|V. M. Skriabin|V. Mólotov|V. Molotof|V. Skriabin|Viacheslav Mijáilovich Mólotov|Viacheslav Mijáilovich Molotof|Viacheslav Mijáilovich Skriabin|Viacheslav Mijáilovich|Vyacheslav Mijáilovich	1890	1986		secretario del partido, jefe del gobierno y ministro de Exteriores
monatte	person	Pierre Monatte	Monatte|P. Monatte	1881	1960		sindicalista revolucionario francés
montesquieu	person	Montesquieu	Charles Louis de Montesquieu|Barón de Montesquieu|Charles de Montesquieu	1689	1755		pensador político francés
montseny	person	Federica Montseny	Montseny|F. Montseny|Federica Montseny Mañé	1905	1994		anarquista, ministra de Sanidad
moreno_nahuel	person	Nahuel Moreno	N. Moreno|Hugo Bressano	1924	1987		dirigente trotskista argentino
moro_tomas	person	Tomás Moro	Thomas More|Thomas Moro	1478	1535		autor de Utopía
morozov_nikolai	person	Nikolái Morózov	Nikolay Morózov|N. A. Morózov|N. Morózov|Nikolái Aleksándrovich Morózov	1854	1946		revolucionario y sabio, preso en Schlüsselburg
most	person	Johann Most	Juan Most|J. Most	1846	1906		anarquista alemán
mrachkovsky	person	Serguéi Mrachkovski	Mrachkovski|Mrachkovsky|Mrachkovskii|Mratchkovski|Mratchkovsky|Serguéi Mrachkovsky|Serguéi Mrachkovskii|Serguéi Mratchkovski|Serguéi Mratchkovsky|Sergei Mrachkovski|Sergei Mrachkovsky|Sergei Mrachkovskii|Sergei Mratchkovski|Sergei Mratchkovsky|Sergey Mrachkovski|Sergey Mrachkovsky|Sergey Mrachkovskii|S. V. Mrachkovski|S. V. Mrachkovsky|S. V. Mrachkovskii|S. V. Mratchkovski|S. V. Mratchkovsky|S. Mrachkovski|S. Mrachkovsky|S. Mrachkovskii|S. Mratchkovski|S. Mratchkovsky|Serguéi Vitálievich Mrachkovski|Serguéi Vitálievich Mrachkovsky	1888	1936		jefe militar del Ural, oposicionista
muhsam	person	Erich Mühsam	Mühsam|Muehsam|Erich Muehsam|E. Mühsam|E. Muehsam	1878	1934		poeta anarquista alemán
munis	person	Grandizo Munis	Munis|G. Munis|Manuel Fernández-Grandizo	1912	1989		trotskista español y mexicano
munzenberg	person	Willi Münzenberg	Münzenberg|Muenzenberg|Willi Muenzenberg|Willy Münzenberg|Willy Muenzenberg|W. Münzenberg|W. Muenzenberg	1889	1940		propagandista de la Komintern
munzer	person	Thomas Müntzer	Müntzer|Münzer|Muenzer|Thomas Münzer|Thomas Muenzer|Tomás Müntzer|Tomás Münzer|Tomás Muenzer|T. Müntzer|T. Münzer|T. Muenzer	1489	1525		predicador de la guerra campesina alemana
muralov	person	Nikolái Murálov	Murálov|Mouralov|Nikolái Mouralov|Nikolay Murálov|Nikolay Mouralov|N. I. Murálov|N. I. Mouralov|N. Murálov|N. Mouralov|Nikolái Ivánovich Murálov|Nikolái Ivánovich Mouralov	1877	1937		jefe de la región militar de Moscú, oposicionista
muraviov	person	Mijaíl Muraviov	Muraviov|Muravyov|Mouraviev|Muraviev|Mijaíl Muravyov|Mijaíl Mouraviev|Mijaíl Muraviev|Mikhail Muraviov|Mikhail Muravyov|Mikhail Mouraviev|Mikhail Muraviev|M. A. Muraviov|M. A. Muravyov|M. A. Mouraviev|M. A. Muraviev|M. Muraviov|M. Muravyov|M. Mouraviev|M. Muraviev|Mijaíl Artémievich Muraviov|Mijaíl Artémievich Muravyov	1880	1918		oficial que se sublevó en Simbirsk en 1918
mussolini	person	Benito Mussolini	Mussolini|B. Mussolini	1883	1945		dictador italiano
mussorgski	person	Modest Músorgski	Músorgski|Músorgsky|Músorgskii|Mussorgski|Mussorgsky|Mussorgskii|Modest Músorgsky|Modest Músorgskii|Modest Mussorgski|Modest Mussorgsky|Modest Mussorgskii|M. P. Músorgski|M. P. Músorgsky|M. P. Músorgskii|M. P. Mussorgski|M. P. Mussorgsky|M. P. Mussorgskii|M. Músorgski|M. Músorgsky|M. Músorgskii|M. Mussorgski|M. Mussorgsky|M. Mussorgskii|Modest Petróvich Músorgski|Modest Petróvich Músorgsky	1839	1881		compositor ruso
muste	person	Abraham Johannes Muste	Muste|Abraham Muste|Abraham John Muste|A. Muste|A. J. Muste	1885	1967		pastor y sindicalista de los Estados Unidos
nabokov_v	person	Vladímir Nabókov	Nabókov|Nabokof|Vladímir Nabokof|Wladimir Nabókov|Wladimir Nabokof|V. D. Nabókov|V. D. Nabokof|V. Nabókov|V. Nabokof|Vladímir Dmítrievich Nabókov|Vladímir Dmítrievich Nabokof	1870	1922	kadete|Duma|jurista	jurista kadete, padre del novelista
nansen	person	Fridtjof Nansen	Nansen|F. Nansen	1861	1930		explorador noruego, organizador de ayuda al hambre
napoleon_i	person	Napoleón Bonaparte	Napoleón|Napoleón I|Bonaparte|Napoleón Primero	1769	1821	Primer Cónsul|emperador|Waterloo|Brumario	primer cónsul y emperador de los franceses; Bonaparte nombra también a su sobrino
napoleon_iii	person	Napoleón III	Luis Napoleón|Luis Bonaparte|Luis Napoleón Bonaparte|Louis Bonaparte|Louis-Napoléon Bonaparte|Bonaparte	1808	1873	Segundo Imperio|golpe de Estado|1851	emperador de los franceses de 1852 a 1870; comparte Bonaparte con su tío
narimanov	person	Narimán Narimánov	Narimánov|N. Narimánov	1870	1925		bolchevique azerbaiyano
natanson	person	Mark Natansón	Natansón|Nathanson|Mark Nathanson|M. A. Natansón|M. A. Nathanson|M. Natansón|M. Nathanson|Mark Andréyevich Natansón|Mark Andréyevich Nathanson|Bobrov	1850	1919		populista, socialista revolucionario de izquierda
naville	person	Pierre Naville	Naville|P. Naville	1904	1993		escritor, dirigente de la oposición francesa
naville_denise	person	Denise Naville	D. Naville				traductora francesa
nazaretian	person	Amayak Nazaretián	Nazaretián|Nazaretyan|Amayak Nazaretyan|A. M. Nazaretián|A. M. Nazaretyan|A. Nazaretián|A. Nazaretyan|Amayak Márkovich Nazaretián|Amayak Márkovich Nazaretyan	1889	1937		secretario de Stalin en 1922
nechaiev	person	Serguéi Nechayev	Nechayev|Nechaiev|Netchaev|Netchaïev|Netschajew|Serguéi Nechaiev|Serguéi Netchaev|Serguéi Netchaïev|Serguéi Netschajew|Sergei Nechayev|Sergei Nechaiev|Sergei Netchaev|Sergei Netchaïev|Sergei Netschajew|Sergey Nechayev|Sergey Nechaiev|Sergey Netchaev|S. G. Nechayev|S. G. Nechaiev|S. G. Netchaev|S. G. Netchaïev|S. G. Netschajew|S. Nechayev|S. Nechaiev|S. Netchaev|S. Netchaïev|S. Netschajew|Serguéi Guennádievich Nechayev|Serguéi Guennádievich Nechaiev	1847	1882		conspirador ruso, autor de un catecismo revolucionario
negrin	person	Juan Negrín	Negrín|J. Negrín|Juan Negrín López	1892	1956		último presidente del gobierno republicano
nekrasov	person	Nikolái Nekrásov	Nekrásov|Nekrassov|Nekrasof|Nikolái Nekrassov|Nikolái Nekrasof|Nikolay Nekrásov|Nikolay Nekrassov|Nikolay Nekrasof|N. A. Nekrásov|N. A. Nekrassov|N. A. Nekrasof|N. Nekrásov|N. Nekrassov|N. Nekrasof|Nikolái Alekséyevich Nekrásov|Nikolái Alekséyevich Nekrassov|Nikolái Alekseievich Nekrásov|Nikolái Alekseievich Nekrassov	1821	1878		poeta ruso del campesinado; el ministro de 1917 tiene el mismo nombre y comparte las formas con nombre de pila
nekrasov_ministro	person	Nikolái Nekrásov	Nikolay Nekrásov|N. V. Nekrásov|N. Nekrásov|Nikolái Visariónovich Nekrásov|Nikolái Vissariónovich Nekrásov	1879	1940		ministro del Gobierno Provisional; el apellido solo nombra al poeta, con quien comparte el nombre completo
nelken	person	Margarita Nelken	Nelken|M. Nelken	1894	1968		diputada socialista y comunista
nenni	person	Pietro Nenni	Nenni|Pedro Nenni|P. Nenni	1891	1980		jefe socialista italiano
neruda	person	Pablo Neruda	Neruda|P. Neruda	1904	1973		poeta chileno
nettlau	person	Max Nettlau	Nettlau|M. Nettlau	1865	1944		historiador austríaco del anarquismo
neumann_heinz	person	Heinz Neumann	H. Neumann	1902	1937		dirigente comunista alemán, enviado a Cantón
nevelson_man	person	Man Nevelson	Nevelson|M. S. Nevelson|M. Nevelson|Man Samuílovich Nevelson	1896	1937	yerno|marido|deportado	oposicionista, marido de Nina, hija de Trotsky, de ahí el apellido común
nevelson_nina	person	Nina Nevelson	Nevelson|Nina Bronstein|N. L. Nevelson|N. L. Bronstein|N. Nevelson|N. Bronstein|Nina Lvovna Nevelson|Nina Lvovna Bronstein|Nina Bronstein-Nevelson	1902	1928	hija|tuberculosis|enferma	hija menor del primer matrimonio de Trotsky; comparte el apellido con su marido
nevski	person	Vladímir Nevski	Vladímir Nevsky|Vladímir Nevskii|Wladimir Nevski|Wladimir Nevsky|Wladimir Nevskii|V. I. Nevski|V. I. Nevsky|V. I. Nevskii|V. Nevski|V. Nevsky|V. Nevskii|Vladímir Ivánovich Nevski|Vladímir Ivánovich Nevsky|Vladímir Ivánovich Nevskii	1876	1937		bolchevique e historiador del partido; el apellido solo es también el de una avenida de Petrogrado
nicolas_i	person	Nicolás I	Nikolái I|Zar Nicolás I	1796	1855		zar de Rusia
nicolas_ii	person	Nicolás II	Nicolás Románov|Nicolás Romanof|Nikolái Románov|Nikolái II|Nicolás Aleksándrovich Románov|Nicolás Segundo|Zar Nicolás|Zar Nicolás II|Nicolás II de Rusia	1868	1918		último zar de Rusia
nicolas_nikolaevich	person	Nikolái Nikoláyevich Románov	Gran Duque Nicolás|Gran Duque Nikolái Nikoláyevich|Gran Duque Nicolás Nikoláievich|Gran Duque Nikolái	1856	1929		gran duque, comandante en jefe en 1914
nietzsche	person	Friedrich Nietzsche	Nietzsche|Federico Nietzsche|F. Nietzsche	1844	1900		filósofo alemán
nikolaiev_leonid	person	Leonid Nikoláyev	Leonid Nikoláiev|Leonid Nikolaev|L. V. Nikoláyev|L. V. Nikoláiev|L. V. Nikolaev|L. Nikoláyev|L. Nikoláiev|L. Nikolaev|Leonid Vasílievich Nikoláyev|Leonid Vasílievich Nikoláiev|Leonid Vasílievich Nikolaev	1904	1934		asesino de Kírov
nikolaievski	person	Borís Nikolaievski	Nikolaievski|Nikolaievsky|Nikolaievskii|Nikolayevski|Nikolayevsky|Nikolayevskii|Nicolaievski|Nicolaievsky|Nicolaievskii|Nicolaevsky|Nikolaevski|Nikolaevsky|Nikolaevskii|Borís Nikolaievsky|Borís Nikolaievskii|Borís Nikolayevski|Borís Nikolayevsky|Borís Nikolayevskii|Borís Nicolaievski|Borís Nicolaievsky|Borís Nicolaievskii|Borís Nicolaevsky|Borís Nikolaevski|Borís Nikolaevsky|Borís Nikolaevskii|B. I. Nikolaievski|B. I. Nikolaievsky|B. I. Nikolaievskii|B. I. Nikolayevski|B. I. Nikolayevsky|B. I. Nikolayevskii|B. I. Nicolaievski|B. I. Nicolaievsky|B. I. Nicolaievskii|B. I. Nicolaevsky|B. I. Nikolaevski|B. I. Nikolaevsky|B. I. Nikolaevskii|B. Nikolaievski|B. Nikolaievsky|B. Nikolaievskii|B. Nikolayevski|B. Nikolayevsky|B. Nikolayevskii|B. Nicolaievski|B. Nicolaievsky|B. Nicolaievskii|B. Nicolaevsky|B. Nikolaevski|B. Nikolaevsky|B. Nikolaevskii|Borís Ivánovich Nikolaievski|Borís Ivánovich Nikolaievsky	1887	1966		archivero e historiador menchevique
nin	person	Andreu Nin	Nin|Andreu Nin Pérez|Andrés Nin|Andrés Nin Pérez|A. Nin|A. Nin Pérez	1892	1937		dirigente del POUM, traductor, asesinado
nogin	person	Víktor Noguín	Noguín|Nogin|Noguine|Víktor Nogin|Víktor Noguine|Victor Noguín|Victor Nogin|Victor Noguine|V. P. Noguín|V. P. Nogin|V. P. Noguine|V. Noguín|V. Nogin|V. Noguine|Víktor Pávlovich Noguín|Víktor Pávlovich Nogin	1878	1924		comisario de Comercio e Industria
noske	person	Gustav Noske	Noske|Gustavo Noske|G. Noske	1868	1946		ministro socialdemócrata alemán
obregon	person	Álvaro Obregón	Obregón|A. Obregón|General Obregón	1880	1928		presidente de México
obuj	person	Vladímir Óbuj	Óbuj|Obukh|Vladímir Obukh|Wladimir Óbuj|Wladimir Obukh|V. A. Óbuj|V. A. Obukh|V. Óbuj|V. Obukh|Vladímir Aleksándrovich Óbuj|Vladímir Aleksándrovich Obukh	1870	1934		médico bolchevique que trató a Lenin
ogariov	person	Nikolái Ogariov	Ogariov|Ogarev|Ogareff|Ogaryov|Nikolái Ogarev|Nikolái Ogareff|Nikolái Ogaryov|Nikolay Ogariov|Nikolay Ogarev|Nikolay Ogareff|Nikolay Ogaryov|Nicolás Ogariov|Nicolás Ogarev|Nicolás Ogareff|N. P. Ogariov|N. P. Ogarev|N. P. Ogareff|N. P. Ogaryov|N. Ogariov|N. Ogarev|N. Ogareff|N. Ogaryov|Nikolái Platónovich Ogariov|Nikolái Platónovich Ogarev	1813	1877		poeta, amigo de Herzen
okudzhava	person	Mijaíl Okudzhava	Okudzhava|Okudjava|M. Okudzhava|M. Okudjava|Mikhail Okudzhava	1887	1937		bolchevique georgiano, oposicionista
olberg	person	Valentín Olberg	Olberg|V. P. Olberg|V. Olberg|Valentín Pávlovich Olberg	1907	1936		acusado del proceso de 1936
oldenburg	person	Serguéi Oldenburg	Oldenburg|Oldenbourg|Serguéi Oldenbourg|Sergei Oldenburg|Sergei Oldenbourg|Sergey Oldenburg|Sergey Oldenbourg|S. F. Oldenburg|S. F. Oldenbourg|S. Oldenburg|S. Oldenbourg|Serguéi Fiódorovich Oldenburg|Serguéi Fiódorovich Oldenbourg	1863	1934	académico|Academia|orientalista	orientalista, secretario de la Academia de Ciencias; el apellido y la inicial sirven también a su hijo, el publicista
oldenburg_publicista	person	Serguéi Oldenburg	Oldenburg|Oldenbourg|Serguéi Oldenbourg|Sergei Oldenburg|Sergei Oldenbourg|Sergey Oldenburg|Sergey Oldenbourg|S. S. Oldenburg|S. S. Oldenbourg|S. Oldenburg|S. Oldenbourg|Serguéi Serguéyevich Oldenburg|Serguéi Serguéyevich Oldenbourg|Serguéi Sergueievich Oldenburg|Serguéi Sergueievich Oldenbourg	1888	1940	publicista|emigrado|Rússkaia Misl	publicista monárquico emigrado, biógrafo de Nicolás II; comparte nombre y apellido con su padre, el orientalista
olminski	person	Mijaíl Olminski	Olminski|Olminsky|Olminskii|Mijaíl Olminsky|Mijaíl Olminskii|Mikhail Olminski|Mikhail Olminsky|Mikhail Olminskii|M. S. Olminski|M. S. Olminsky|M. S. Olminskii|M. Olminski|M. Olminsky|M. Olminskii|Mijaíl Stepánovich Olminski|Mijaíl Stepánovich Olminsky	1863	1933		periodista e historiador bolchevique
oppokov_lomov	person	Gueorgui Lómov	Lómov|Lomov-Oppokov|Oppokov|G. I. Lómov|G. Lómov|Gueorgui Oppokov|G. I. Oppokov	1888			primer comisario de Justicia, economista
orajelashvili	person	Mamia Orajelashvili	Orajelashvili|Orakhelashvili|Mamia Orakhelashvili|Iván Orajelashvili|Iván Orakhelashvili|M. Orajelashvili|M. Orakhelashvili|M. D. Orajelashvili|M. D. Orakhelashvili	1881	1937		bolchevique georgiano
ordzhonikidze	person	Grigori Ordzhonikidze	Ordzhonikidze|Ordjonikidze|Orjonikidze|Ordzonikidze|Ordyonikidze|Grigori Ordjonikidze|Grigori Orjonikidze|Grigori Ordzonikidze|Grigori Ordyonikidze|Grigory Ordzhonikidze|Grigory Ordjonikidze|Grigory Orjonikidze|Grigory Ordzonikidze|Grigory Ordyonikidze|Sergo Ordzhonikidze|Sergo Ordjonikidze|Sergo Orjonikidze|G. K. Ordzhonikidze|G. K. Ordjonikidze|G. K. Orjonikidze|G. K. Ordzonikidze|G. K. Ordyonikidze|G. Ordzhonikidze|G. Ordjonikidze|G. Orjonikidze|G. Ordzonikidze|G. Ordyonikidze|Grigori Konstantínovich Ordzhonikidze|Grigori Konstantínovich Ordjonikidze|Sergo	1886	1937		bolchevique georgiano, cabeza de la Inspección y de la industria pesada; Sergo fue su nombre de partido
orlov_aleksandr	person	Aleksandr Orlov	Alexandr Orlov|Alexander Orlov|A. M. Orlov|A. Orlov|Aleksandr Mijáilovich Orlov|Leiba Feldbin|Lev Feldbin	1895	1973		agente de la NKVD en España
ortega_y_gasset	person	José Ortega y Gasset	Ortega y Gasset|J. Ortega y Gasset	1883	1955		filósofo español
orwell	person	George Orwell	Orwell|G. Orwell|Eric Blair	1903	1950		escritor inglés, voluntario en la milicia del POUM
osinski	person	Nikolái Osinski	Osinski|Osinsky|Ossinski|Obolenski-Osinski|N. Osinski|N. Osinsky|Valerián Obolenski|Valerian Obolensky|V. V. Obolenski|V. V. Osinski|Ossinsky	1887	1938		economista, comunista de izquierda y decemista
ovidio	person	Ovidio	Publio Ovidio Nasón|Ovidio Nasón	-43	17		poeta latino desterrado en Tomis
owen	person	Robert Owen	Owen|Roberto Owen|R. Owen	1771	1858		socialista utópico inglés
pablo_michel	person	Michel Pablo	Michel Raptis|M. Pablo|M. Raptis|Michalis Raptis	1911	1996		dirigente de la IV Internacional
palacios_alfredo	person	Alfredo Palacios	Alfredo L. Palacios|A. L. Palacios	1878	1965		diputado socialista argentino
palatnikov	person	Palátnikov	Palatnikof				economista deportado con la Oposición
paleologue	person	Maurice Paléologue	Paléologue|Mauricio Paléologue|M. Paléologue	1859	1944		embajador francés en Petrogrado
pankhurst	person	Sylvia Pankhurst	Pankhurst|Silvia Pankhurst|S. Pankhurst	1882	1960		comunista inglesa
pannekoek	person	Anton Pannekoek	Pannekoek|Antonie Pannekoek|A. Pannekoek	1873	1960		astrónomo y comunista de consejos holandés
papen	person	Franz von Papen	von Papen|F. von Papen|Papen	1879	1969		canciller alemán
parsons_lucy	person	Lucy Parsons	L. Parsons		1942		anarquista norteamericana
parvus	person	Parvus	Aleksandr Parvus|Alexander Parvus|Parvus-Helphand|Helphand|Gelfand|Alexander Helphand|Aleksandr Gelfand|Izraíl Gelfand|Israel Helphand|A. L. Parvus|Alexander Israel Helphand	1867	1924		socialista ruso alemán, inspirador de la revolución permanente
pasternak	person	Borís Pasternak	Pasternak|B. L. Pasternak|B. Pasternak|Borís Leonídovich Pasternak	1890	1960		poeta y novelista ruso
pavlov	person	Iván Pávlov	Pávlov|Pavlof|Pawlow|Iván Pavlof|Iván Pawlow|I. P. Pávlov|I. P. Pavlof|I. P. Pawlow|I. Pávlov|I. Pavlof|I. Pawlow|Iván Petróvich Pávlov|Iván Petróvich Pavlof	1849	1936		fisiólogo ruso
paz_magdeleine	person	Magdeleine Paz	Magdeleine Marx-Paz|Magdalena Paz|Magdalena Marx-Paz|M. Paz|M. Marx-Paz	1889	1973		escritora francesa, defensora de Victor Serge; comparte la inicial y el apellido con su marido Maurice
paz_maurice	person	Maurice Paz	Mauricio Paz|M. Paz	1896	1985		abogado francés, del grupo Contre le courant; comparte la inicial y el apellido con su esposa Magdeleine
paz_octavio	person	Octavio Paz	O. Paz	1914	1998		poeta y ensayista mexicano
pedro_i	person	Pedro el Grande	Pedro I|Pedro I de Rusia|Pedro Primero	1672	1725		zar y fundador de San Petersburgo
peiro	person	Joan Peiró	Peiró|Juan Peiró|J. Peiró	1887	1942		sindicalista de la CNT, ministro de Industria
pepeliayev	person	Víktor Pepeliáyev	Pepeliáyev|Pepeliáiev|Pepelyayev|Pepeliaev|Víktor Pepeliáiev|Víktor Pepelyayev|Víktor Pepeliaev|Victor Pepeliáyev|Victor Pepeliáiev|Victor Pepelyayev|Victor Pepeliaev|V. N. Pepeliáyev|V. N. Pepeliáiev|V. N. Pepelyayev|V. N. Pepeliaev|V. Pepeliáyev|V. Pepeliáiev|V. Pepelyayev|V. Pepeliaev|Víktor Nikoláyevich Pepeliáyev|Víktor Nikoláyevich Pepeliáiev	1885	1920		ministro de Kolchak
perez_solis	person	Óscar Pérez Solís	Pérez Solís|O. Pérez Solís	1882	1951		comunista español pasado al catolicismo
perovskaia	person	Sofia Peróvskaia	Peróvskaia|Peróvskaya|Perovski|Perovsky|Perovskii|Sofia Peróvskaya|Sofia Perovski|Sofia Perovsky|Sofia Perovskii|S. L. Peróvskaia|S. L. Peróvskaya|S. L. Perovski|S. L. Perovsky|S. L. Perovskii|S. Peróvskaia|S. Peróvskaya|S. Perovski|S. Perovsky|S. Perovskii|Sofia Lvovna Peróvskaia|Sofia Lvovna Peróvskaya	1853	1881		revolucionaria de Naródnaia Volia
peshkova	person	Ekaterina Péshkova	Péshkova|Pechkova|Ekaterina Pechkova|Yekaterina Péshkova|Yekaterina Pechkova|Catalina Péshkova|Catalina Pechkova|E. P. Péshkova|E. P. Pechkova|E. Péshkova|E. Pechkova|Ekaterina Pávlovna Péshkova|Ekaterina Pávlovna Pechkova	1876	1965		primera esposa de Gorki, de la Cruz Roja Política
pestana	person	Ángel Pestaña	Pestaña|A. Pestaña|Ángel Pestaña Núñez	1886	1937		sindicalista de la CNT que vio a Lenin en 1920
pestel	person	Pável Péstel	Péstel|P. I. Péstel|P. Péstel|Pável Ivánovich Péstel	1793	1826		jefe decembrista
petain	person	Philippe Pétain	Pétain|Felipe Pétain|P. Pétain|Mariscal Pétain	1856	1951		mariscal francés, jefe de Vichy
peters	person	Yákov Peters	Peters|Iakov Peters|Jakob Peters|Jekabs Peters|Y. J. Peters|Y. Peters|J. J. Peters|Y. K. Peters|Yákov Jristofórovich Peters	1886	1938		subjefe de la Cheka
petliura	person	Simón Petliura	Petliura|Petlyura|Petlioura|Petlura|Petljura|Simón Petlyura|Simón Petlioura|Simón Petlura|Simón Petljura|Symon Petliura|Symon Petlyura|Symon Petlioura|Symon Petlura|Symon Petljura|Semión Petliura|Semión Petlyura|Semión Petlioura|Semyon Petliura|Semyon Petlyura|Semyon Petlioura|S. V. Petliura|S. V. Petlyura|S. V. Petlioura|S. V. Petlura|S. V. Petljura|S. Petliura|S. Petlyura|S. Petlioura|S. Petlura|S. Petljura|Simón Vasílievich Petliura|Simón Vasílievich Petlyura	1879	1926		jefe nacionalista ucraniano
petrichenko	person	Stepán Petrichenko	Petrichenko|Petritchenko|Petrizhenko|Stepán Petritchenko|Stepán Petrizhenko|S. M. Petrichenko|S. M. Petritchenko|S. M. Petrizhenko|S. Petrichenko|S. Petritchenko|S. Petrizhenko|Stepán Maksímovich Petrichenko|Stepán Maksímovich Petritchenko	1892	1947		marino, cabeza del levantamiento de Kronstadt
petrovski	person	Grigori Petrovski	Petrovski|Petrovsky|Petrovskii|Grigori Petrovsky|Grigori Petrovskii|Grigory Petrovski|Grigory Petrovsky|Grigory Petrovskii|G. I. Petrovski|G. I. Petrovsky|G. I. Petrovskii|G. Petrovski|G. Petrovsky|G. Petrovskii|Grigori Ivánovich Petrovski|Grigori Ivánovich Petrovsky	1878	1958		comisario del Interior, presidente de Ucrania
pfemfert	person	Franz Pfemfert	Pfemfert|Francisco Pfemfert|F. Pfemfert	1879	1954		editor de Die Aktion, amigo de Trotsky
piatakov	person	Gueorgui Piatakov	Piatakov|Pyatakov|Piatakof|Piatakoff|Gueorgui Pyatakov|Gueorgui Piatakof|Gueorgui Piatakoff|Georgui Piatakov|Georgui Pyatakov|Georgui Piatakof|Georgui Piatakoff|Georgi Piatakov|Georgi Pyatakov|Georgi Piatakof|Georgy Piatakov|Georgy Pyatakov|Georgy Piatakof|Yuri Piatakov|Yuri Pyatakov|Yuri Piatakof|Iuri Piatakov|Iuri Pyatakov|Iuri Piatakof|G. L. Piatakov|G. L. Pyatakov|G. L. Piatakof|G. L. Piatakoff|G. Piatakov|G. Pyatakov|G. Piatakof|G. Piatakoff|Y. L. Piatakov|Y. L. Pyatakov|Y. L. Piatakof|Yu. L. Piatakov|Yu. L. Pyatakov|Yu. L. Piatakof|Gueorgui Leonídovich Piatakov|Gueorgui Leonídovich Pyatakov	1890	1937		economista bolchevique, dirigente de la industria
piatnitski	person	Ósip Piatnitski	Piatnitski|Piatnitsky|Piatnitskii|Pyatnitski|Pyatnitsky|Pyatnitskii|Ósip Piatnitsky|Ósip Piatnitskii|Ósip Pyatnitski|Ósip Pyatnitsky|Ósip Pyatnitskii|Iósif Piatnitski|Iósif Piatnitsky|Iósif Piatnitskii|Iósif Pyatnitski|Iósif Pyatnitsky|Iósif Pyatnitskii|Yosif Piatnitski|Yosif Piatnitsky|Yosif Piatnitskii|Josif Piatnitski|Josif Piatnitsky|Josif Piatnitskii|Joseph Piatnitski|Joseph Piatnitsky|Joseph Piatnitskii|O. A. Piatnitski|O. A. Piatnitsky|O. A. Piatnitskii|O. A. Pyatnitski|O. A. Pyatnitsky|O. A. Pyatnitskii|O. Piatnitski|O. Piatnitsky|O. Piatnitskii|O. Pyatnitski|O. Pyatnitsky|O. Pyatnitskii|Ósip Arónovich Piatnitski|Ósip Arónovich Piatnitsky	1882	1938		organizador clandestino, tesorero de la Komintern
pieck	person	Wilhelm Pieck	Pieck|Guillermo Pieck|W. Pieck	1876	1960		dirigente comunista alemán
pikel	person	Richard Pikel	Pikel|Pickel|Richard Pickel|Rijard Pikel|Rijard Pickel|R. V. Pikel|R. V. Pickel|R. Pikel|R. Pickel|Richard Vitóldovich Pikel|Richard Vitóldovich Pickel	1896	1936		secretario de Zinóviev, condenado en 1936
pilniak	person	Borís Pilniak	Pilniak|Pilnyak|Borís Pilnyak|B. A. Pilniak|B. A. Pilnyak|B. Pilniak|B. Pilnyak|Borís Andréyevich Pilniak|Borís Andréyevich Pilnyak	1894	1938		novelista soviético
pilsudski	person	Józef Piłsudski	Piłsudski|Pilsudsky|Pilsudskii|Józef Pilsudsky|Józef Pilsudskii|José Piłsudski|José Pilsudsky|José Pilsudskii|Josef Piłsudski|Josef Pilsudsky|J. Piłsudski|J. Pilsudsky|J. Pilsudskii|Mariscal Pilsudski	1867	1935		mariscal y jefe del Estado polaco
pipes	person	Richard Pipes	Pipes|R. Pipes	1923	2018		historiador de la revolución rusa
pivert	person	Marceau Pivert	Pivert|M. Pivert	1895	1958		socialista francés de izquierda
platon	person	Platón					filósofo griego
platten	person	Fritz Platten	Platten|Friedrich Platten|F. Platten	1883	1942		socialista suizo, organizador del viaje de Lenin en 1917
plehve	person	Viacheslav Plehve	Plehve|Pleve|Plehwe|Viacheslav Pleve|Viacheslav Plehwe|Vyacheslav Plehve|Vyacheslav Pleve|Vyacheslav Plehwe|V. K. Plehve|V. K. Pleve|V. K. Plehwe|V. Plehve|V. Pleve|V. Plehwe|Viacheslav Konstantínovich Plehve|Viacheslav Konstantínovich Pleve|von Plehve	1846	1904		ministro del Interior zarista
plejanov	person	Gueorgui Plejánov	Plejánov|Plekhanov|Plejanof|Plechanow|Plekhanof|Gueorgui Plekhanov|Gueorgui Plejanof|Gueorgui Plechanow|Gueorgui Plekhanof|Georgui Plejánov|Georgui Plekhanov|Georgui Plejanof|Georgui Plechanow|Georgui Plekhanof|Georgi Plejánov|Georgi Plekhanov|Georgi Plejanof|Georgy Plejánov|Georgy Plekhanov|Georgy Plejanof|Jorge Plejánov|Jorge Plekhanov|Jorge Plejanof|Georges Plejánov|Georges Plekhanov|Georges Plejanof|G. V. Plejánov|G. V. Plekhanov|G. V. Plejanof|G. V. Plechanow|G. V. Plekhanof|G. Plejánov|G. Plekhanov|G. Plejanof|G. Plechanow|G. Plekhanof|Gueorgui Valentínovich Plejánov|Gueorgui Valentínovich Plekhanov|Gueorgui Valentínovich	1856	1918		fundador del marxismo ruso
pletniov	person	Dmitri Pletniov	Pletniov|Pletnev|Pletnyov|Dmitri Pletnev|Dmitri Pletnyov|Dmitry Pletniov|Dmitry Pletnev|Dmitry Pletnyov|Dimitri Pletniov|Dimitri Pletnev|Dimitri Pletnyov|D. D. Pletniov|D. D. Pletnev|D. D. Pletnyov|D. Pletniov|D. Pletnev|D. Pletnyov|Dmitri Dmítrievich Pletniov|Dmitri Dmítrievich Pletnev	1871	1941		médico condenado en 1938
pobedonostsev	person	Konstantín Pobedonóstsev	Pobedonóstsev|Pobiedonostsev|Pobedonostzev|Konstantín Pobiedonostsev|Konstantín Pobedonostzev|Constantin Pobedonóstsev|Constantin Pobiedonostsev|Constantin Pobedonostzev|K. P. Pobedonóstsev|K. P. Pobiedonostsev|K. P. Pobedonostzev|K. Pobedonóstsev|K. Pobiedonostsev|K. Pobedonostzev|Konstantín Petróvich Pobedonóstsev|Konstantín Petróvich Pobiedonostsev	1827	1907		jurista, procurador del Santo Sínodo
podbelski	person	Vadim Podbelski	Podbelski|Podbelsky|Podbelskii|Vadim Podbelsky|Vadim Podbelskii|V. N. Podbelski|V. N. Podbelsky|V. N. Podbelskii|V. Podbelski|V. Podbelsky|V. Podbelskii|Vadim Nikoláyevich Podbelski|Vadim Nikoláyevich Podbelsky|Vadim Nikoláievich Podbelski|Vadim Nikoláievich Podbelsky	1887	1920		comisario de Correos
podvoiski	person	Nikolái Podvoiski	Podvoiski|Podvoisky|Podvoiskii|Podvoyski|Podvoysky|Podvoyskii|Nikolái Podvoisky|Nikolái Podvoiskii|Nikolái Podvoyski|Nikolái Podvoysky|Nikolái Podvoyskii|Nikolay Podvoiski|Nikolay Podvoisky|Nikolay Podvoiskii|Nikolay Podvoyski|Nikolay Podvoysky|Nikolay Podvoyskii|N. I. Podvoiski|N. I. Podvoisky|N. I. Podvoiskii|N. I. Podvoyski|N. I. Podvoysky|N. I. Podvoyskii|N. Podvoiski|N. Podvoisky|N. Podvoiskii|N. Podvoyski|N. Podvoysky|N. Podvoyskii|Nikolái Ilich Podvoiski|Nikolái Ilich Podvoisky	1880	1948		organizador militar de la insurrección de octubre
poincare	person	Raymond Poincaré	Poincaré|Raimundo Poincaré|R. Poincaré	1860	1934		presidente de Francia
pokrovski	person	Mijaíl Pokrovski	Pokrovski|Pokrovsky|Pokrovskii|Mijaíl Pokrovsky|Mijaíl Pokrovskii|Mikhail Pokrovski|Mikhail Pokrovsky|Mikhail Pokrovskii|M. N. Pokrovski|M. N. Pokrovsky|M. N. Pokrovskii|M. Pokrovski|M. Pokrovsky|M. Pokrovskii|Mijaíl Nikoláyevich Pokrovski|Mijaíl Nikoláyevich Pokrovsky|Mijaíl Nikoláievich Pokrovski|Mijaíl Nikoláievich Pokrovsky	1868	1932		historiador marxista, vicecomisario de Instrucción
ponce	person	Aníbal Ponce	A. Ponce	1898	1938		psicólogo marxista argentino
poretsky_elsa	person	Elsa Poretsky	Elsa Poretski|Elsa Poretskii|Elisabeth Poretsky|Elisabeth Poretski|Elisabeth Poretskii|E. Poretsky|E. Poretski|E. Poretskii|E. K. Poretsky|E. K. Poretski|E. K. Poretskii	1898	1976		viuda y biógrafa de Ignace Reiss
posadas	person	J. Posadas	Homero Cristalli	1912	1981		dirigente trotskista argentino
poskrebishev	person	Aleksandr Poskrióbishev	Poskrióbishev|Poskrebyshev|Poskrebychev|Aleksandr Poskrebyshev|Aleksandr Poskrebychev|Alexandr Poskrióbishev|Alexandr Poskrebyshev|Alexandr Poskrebychev|Alexander Poskrióbishev|Alexander Poskrebyshev|Alexander Poskrebychev|A. N. Poskrióbishev|A. N. Poskrebyshev|A. N. Poskrebychev|A. Poskrióbishev|A. Poskrebyshev|A. Poskrebychev|Aleksandr Nikoláyevich Poskrióbishev|Aleksandr Nikoláyevich Poskrebyshev|Aleksandr Nikoláievich Poskrióbishev|Aleksandr Nikoláievich Poskrebyshev	1891	1965		secretario de Stalin
posnansky	person	Ígor Poznanski	Poznanski|Poznansky|Poznanskii|Posnanski|Posnansky|Posnanskii|Ígor Poznansky|Ígor Poznanskii|Ígor Posnanski|Ígor Posnansky|Ígor Posnanskii|I. M. Poznanski|I. M. Poznansky|I. M. Poznanskii|I. M. Posnanski|I. M. Posnansky|I. M. Posnanskii|I. Poznanski|I. Poznansky|I. Poznanskii|I. Posnanski|I. Posnansky|I. Posnanskii|Ígor Moiséyevich Poznanski|Ígor Moiséyevich Poznansky|Ígor Moiseievich Poznanski|Ígor Moiseievich Poznansky				secretario de Trotsky; siguió con él hacia el destierro
postishev	person	Pável Póstishev	Póstishev|Postyshev|Postychev|Pável Postyshev|Pável Postychev|P. P. Póstishev|P. P. Postyshev|P. P. Postychev|P. Póstishev|P. Postyshev|P. Postychev|Pável Petróvich Póstishev|Pável Petróvich Postyshev	1887	1939		dirigente en Ucrania
potemkin_diplomatico	person	Vladímir Potemkin	Wladimir Potemkin|V. P. Potemkin|V. Potemkin|Vladímir Petróvich Potemkin	1874	1946		diplomático e historiador soviético
potresov	person	Aleksandr Potrésov	Potrésov|Potressov|Potressof|Aleksandr Potressov|Aleksandr Potressof|Alexandr Potrésov|Alexandr Potressov|Alexandr Potressof|Alexander Potrésov|Alexander Potressov|Alexander Potressof|A. N. Potrésov|A. N. Potressov|A. N. Potressof|A. Potrésov|A. Potressov|A. Potressof|Aleksandr Nikoláyevich Potrésov|Aleksandr Nikoláyevich Potressov|Aleksandr Nikoláievich Potrésov|Aleksandr Nikoláievich Potressov|Starover	1869	1934		socialdemócrata ruso, menchevique de derecha
preobrazhensky	person	Evgueni Preobrazhenski	Preobrazhenski|Preobrazhensky|Preobrazhenskii|Preobrajenski|Preobrajensky|Preobrajenskii|Preobrashenski|Preobrashensky|Preobrashenskii|Preobrayenski|Preobrayensky|Preobrayenskii|Evgueni Preobrazhensky|Evgueni Preobrazhenskii|Evgueni Preobrajenski|Evgueni Preobrajensky|Evgueni Preobrajenskii|Evgueni Preobrashenski|Evgueni Preobrashensky|Evgueni Preobrashenskii|Evgueni Preobrayenski|Evgueni Preobrayensky|Evgueni Preobrayenskii|Evgeni Preobrazhenski|Evgeni Preobrazhensky|Evgeni Preobrazhenskii|Evgeni Preobrajenski|Evgeni Preobrajensky|Evgeni Preobrajenskii|Evgeni Preobrashenski|Evgeni Preobrashensky|Evgeni Preobrashenskii|Evgeni Preobrayenski|Evgeni Preobrayensky|Evgeni Preobrayenskii|Yevgueni Preobrazhenski|Yevgueni Preobrazhensky|Yevgueni Preobrazhenskii|Yevgeni Preobrazhenski|Yevgeni Preobrazhensky|Yevgeni Preobrazhenskii|Evgeny Preobrazhenski|Evgeny Preobrazhensky|Evgeny Preobrazhenskii|Eugen Preobrazhenski|Eugen Preobrazhensky|Eugen Preobrazhenskii|Eugenio Preobrazhenski|Eugenio Preobrazhensky|Eugenio Preobrazhenskii|E. A. Preobrazhenski|E. A. Preobrazhensky|E. A. Preobrazhenskii|E. A. Preobrajenski|E. A. Preobrajensky|E. A. Preobrajenskii|E. A. Preobrashenski|E. A. Preobrashensky|E. A. Preobrashenskii|E. A. Preobrayenski|E. A. Preobrayensky|E. A. Preobrayenskii|E. Preobrazhenski|E. Preobrazhensky|E. Preobrazhenskii|E. Preobrajenski|E. Preobrajensky|E. Preobrajenskii|E. Preobrashenski|E. Preobrashensky|E. Preobrashenskii|E. Preobrayenski|E. Preobrayensky|E. Preobrayenskii|Evgueni Alekséyevich Preobrazhenski|Evgueni Alekséyevich Preobrazhensky|Evgueni Alexeievich Preobrazhenski|Evgueni Alexeievich Preobrazhensky	1886	1937		economista de la Oposición de Izquierda
prestes	person	Luís Carlos Prestes	Prestes|L. C. Prestes	1898	1990		jefe comunista brasileño
prieto_indalecio	person	Indalecio Prieto	I. Prieto	1883	1962		dirigente socialista, ministro
primakov	person	Vitali Primakov	Primakov|Primakof|Vitali Primakof|Vitaly Primakov|Vitaly Primakof|V. M. Primakov|V. M. Primakof|V. Primakov|V. Primakof|Vitali Márkovich Primakov|Vitali Márkovich Primakof	1897	1937		jefe de los cosacos rojos
primo_de_rivera_jose_antonio	person	José Antonio Primo de Rivera	Primo de Rivera|J. Primo de Rivera|J. A. Primo de Rivera	1903	1936	Falange|falangista|falangistas	fundador de la Falange; comparte el apellido con su padre Miguel
primo_de_rivera_miguel	person	Miguel Primo de Rivera	Primo de Rivera|M. Primo de Rivera|General Primo de Rivera	1870	1930	dictadura|dictador|Directorio|general	dictador de España de 1923 a 1930; comparte el apellido con su hijo José Antonio
prokopovich	person	Serguéi Prokopóvich	Prokopóvich|Prokopovitch|Serguéi Prokopovitch|Sergei Prokopóvich|Sergei Prokopovitch|Sergey Prokopóvich|Sergey Prokopovitch|S. N. Prokopóvich|S. N. Prokopovitch|S. Prokopóvich|S. Prokopovitch|Serguéi Nikoláyevich Prokopóvich|Serguéi Nikoláyevich Prokopovitch|Serguéi Nikoláievich Prokopóvich|Serguéi Nikoláievich Prokopovitch	1871	1955		economista, ministro en 1917
proshian	person	Prosh Proshián	Proshián|Proshyan|Prosh Proshyan|P. P. Proshián|P. P. Proshyan|P. Proshián|P. Proshyan|Prosh Pérchevich Proshián|Prosh Pérchevich Proshyan	1883	1918		socialista revolucionario de izquierda, comisario de Correos
protopopov	person	Aleksandr Protopópov	Protopópov|Protopopof|Aleksandr Protopopof|Alexandr Protopópov|Alexandr Protopopof|Alexander Protopópov|Alexander Protopopof|A. D. Protopópov|A. D. Protopopof|A. Protopópov|A. Protopopof|Aleksandr Dmítrievich Protopópov|Aleksandr Dmítrievich Protopopof	1866	1918		último ministro del Interior zarista
proudhon	person	Pierre-Joseph Proudhon	Proudhon|Pedro José Proudhon|José Proudhon|P. Proudhon|P. J. Proudhon	1809	1865		teórico francés del mutualismo
pugachov	person	Emelián Pugachov	Pugachov|Pugachev|Pougatchev|Pugatschow|Emelián Pugachev|Emelián Pougatchev|Emelián Pugatschow|Yemelián Pugachov|Yemelián Pugachev|Yemelián Pougatchev|Yemelián Pugatschow|E. I. Pugachov|E. I. Pugachev|E. I. Pougatchev|E. I. Pugatschow|E. Pugachov|E. Pugachev|E. Pougatchev|E. Pugatschow|Emelián Ivánovich Pugachov|Emelián Ivánovich Pugachev	1742	1775		jefe de la rebelión campesina contra Catalina II
purishkevich	person	Vladímir Purishkévich	Purishkévich|Pourichkevitch|Purichkevich|Vladímir Pourichkevitch|Vladímir Purichkevich|Wladimir Purishkévich|Wladimir Pourichkevitch|Wladimir Purichkevich|V. M. Purishkévich|V. M. Pourichkevitch|V. M. Purichkevich|V. Purishkévich|V. Pourichkevitch|V. Purichkevich|Vladímir Mitrofánovich Purishkévich|Vladímir Mitrofánovich Pourichkevitch	1870	1920		diputado de extrema derecha
pushkin	person	Aleksandr Pushkin	Pushkin|Pouchkine|Puschkin|Puchkin|Aleksandr Pouchkine|Aleksandr Puschkin|Aleksandr Puchkin|Alexandr Pushkin|Alexandr Pouchkine|Alexandr Puschkin|Alexandr Puchkin|Alexander Pushkin|Alexander Pouchkine|Alexander Puschkin|A. S. Pushkin|A. S. Pouchkine|A. S. Puschkin|A. S. Puchkin|A. Pushkin|A. Pouchkine|A. Puschkin|A. Puchkin|Aleksandr Serguéyevich Pushkin|Aleksandr Serguéyevich Pouchkine|Aleksandr Sergueievich Pushkin|Aleksandr Sergueievich Pouchkine	1799	1837		poeta ruso
putna	person	Vitovt Putna	Putna|Vytautas Putna|V. K. Putna|V. Putna|Vitovt Kazimírovich Putna	1893	1937		jefe militar, oposicionista
queipo	person	Gonzalo Queipo de Llano	Queipo de Llano|General Queipo de Llano|Queipo	1875	1951		general sublevado en Sevilla
radek	person	Karl Rádek	Rádek|Karl Sobelsohn|Karl Sobelson|Carlos Rádek|Carlos Sobelsohn|Carlos Sobelson|K. B. Rádek|K. B. Sobelsohn|K. B. Sobelson|K. Rádek|K. Sobelsohn|K. Sobelson|Karl Bernárdovich Rádek|Karl Bernárdovich Sobelsohn|Karl Bernárdovich Sobelson|Karl Berngárdovich Rádek|Karl Berngárdovich Sobelsohn|Karl Berngárdovich Sobelson|Karl Bernárdovich|Karl Berngárdovich|Carlos Bernárdovich|Carlos Berngárdovich|Sobelsohn	1885	1939		periodista y hombre de la Komintern
radischev	person	Aleksandr Radíshchev	Radíshchev|Radischev|Radichtchev|Aleksandr Radischev|Aleksandr Radichtchev|Alexandr Radíshchev|Alexandr Radischev|Alexandr Radichtchev|Alexander Radíshchev|Alexander Radischev|Alexander Radichtchev|A. N. Radíshchev|A. N. Radischev|A. N. Radichtchev|A. Radíshchev|A. Radischev|A. Radichtchev|Aleksandr Nikoláyevich Radíshchev|Aleksandr Nikoláyevich Radischev|Aleksandr Nikoláievich Radíshchev|Aleksandr Nikoláievich Radischev	1749	1802		escritor ruso desterrado
radowitzky	person	Simón Radowitzky	Radowitzky|Radovitzki|Simón Radovitzki|S. Radowitzky|S. Radovitzki	1891	1956		anarquista ucraniano en Argentina
rafail	person	Rafaíl Farbman	Rafaíl|Rafail Borísovich Farbman|R. B. Farbman|Farbman	1893	1966	Oposición|decemista|deportado	oposicionista conocido por el seudónimo Rafaíl
rahja	person	Eino Rahja	Rahja|Rajia|Eino Rajia|E. A. Rahja|E. A. Rajia|E. Rahja|E. Rajia|Eino Abrámovich Rahja|Eino Abrámovich Rajia	1885	1936		bolchevique finlandés, guardia de Lenin
rakosi	person	Mátyás Rákosi	Rákosi|Matías Rákosi|M. Rákosi	1892	1971		dirigente comunista húngaro
rakovskaia	person	Aleksandra Rakóvskaia	Aleksandra Rakóvskaya|Alexandra Rakóvskaia|Alexandra Rakóvskaya|A. G. Rakóvskaia|A. G. Rakóvskaya|A. Rakóvskaia|A. Rakóvskaya|Aleksandra Gueórguievna Rakóvskaia|Aleksandra Gueórguievna Rakóvskaya				esposa de Cristián Rakovsky
rakovsky	person	Cristián Rakovski	Rakovski|Rakovsky|Rakovskii|Cristián Rakovsky|Cristián Rakovskii|Jristián Rakovski|Jristián Rakovsky|Jristián Rakovskii|Christian Rakovski|Christian Rakovsky|Christian Rakovskii|Khristian Rakovski|Khristian Rakovsky|Khristian Rakovskii|Kristian Rakovski|Kristian Rakovsky|Kristian Rakovskii|C. G. Rakovski|C. G. Rakovsky|C. G. Rakovskii|C. Rakovski|C. Rakovsky|C. Rakovskii|Ch. G. Rakovski|Ch. G. Rakovsky|Ch. G. Rakovskii|J. G. Rakovski|J. G. Rakovsky|J. G. Rakovskii|K. G. Rakovski|K. G. Rakovsky|K. G. Rakovskii|Kh. G. Rakovski|Kh. G. Rakovsky|Kh. G. Rakovskii|Cristián Gueórguievich Rakovski|Cristián Gueórguievich Rakovsky|Cristián Georgievich Rakovski|Cristián Georgievich Rakovsky|Cristián Gueórguievich|Cristián Georgévich|Cristián Georgievich|Christian Georgievich|Jristián Gueórguievich	1873	1941		jefe del gobierno soviético de Ucrania, embajador, amigo de Trotsky
ransome	person	Arthur Ransome	Ransome|Arturo Ransome|A. Ransome	1884	1967		periodista inglés en Rusia
raskolnikov	person	Fiódor Raskólnikov	Raskólnikov|Raskolnikof|Raskolnikoff|Fiódor Raskolnikof|Fiódor Raskolnikoff|Fedor Raskólnikov|Fedor Raskolnikof|Fedor Raskolnikoff|Fyodor Raskólnikov|Fyodor Raskolnikof|Fyodor Raskolnikoff|F. F. Raskólnikov|F. F. Raskolnikof|F. F. Raskolnikoff|F. Raskólnikov|F. Raskolnikof|F. Raskolnikoff|Fiódor Fiódorovich Raskólnikov|Fiódor Fiódorovich Raskolnikof	1892	1939	Kronstadt|Flota|marino|embajador	marino de Kronstadt, diplomático; comparte el apellido con el héroe de Dostoyevski
rasputin	person	Grigori Rasputin	Rasputin|Raspoutine|Grigori Raspoutine|Grigory Rasputin|Grigory Raspoutine|Gregorio Rasputin|Gregorio Raspoutine|G. E. Rasputin|G. E. Raspoutine|G. Rasputin|G. Raspoutine|Grigori Efímovich Rasputin|Grigori Efímovich Raspoutine|Grigori Yefímovich Rasputin|Grigori Yefímovich Raspoutine	1869	1916		curandero favorito de la familia imperial
rathenau	person	Walther Rathenau	Rathenau|Walter Rathenau|W. Rathenau	1867	1922		ministro alemán, firmante de Rapallo
ravich	person	Sofia Rávich	Rávich|Ravitch|Sofia Ravitch|Olga Rávich|Olga Ravitch|S. N. Rávich|S. N. Ravitch|S. Rávich|S. Ravitch|Sofia Naúmovna Rávich|Sofia Naúmovna Ravitch	1879	1957		bolchevique de Ginebra y de Petrogrado
razin	person	Stenka Razin	Stepán Razin|Razin|Stepan Timoféyevich Razin	1630	1671		jefe cosaco rebelde
recabarren	person	Luis Emilio Recabarren	Recabarren|L. E. Recabarren	1876	1924		fundador del comunismo chileno
reclus	person	Élisée Reclus	Reclus|Eliseo Reclus|E. Reclus	1830	1905		geógrafo anarquista francés
reed	person	John Reed	Reed|Juan Reed|J. Reed	1887	1920		periodista norteamericano, cronista de octubre
reingold	person	Isaak Reingold	Reingold|Reinhold|Isaak Reinhold|Isaac Reingold|Isaac Reinhold|I. I. Reingold|I. I. Reinhold|I. Reingold|I. Reinhold|Isaak Isáievich Reingold|Isaak Isáievich Reinhold	1897	1936		economista condenado en 1936
reisner	person	Larisa Reisner	Reisner|Reissner|Larisa Reissner|Larissa Reisner|Larissa Reissner|L. M. Reisner|L. M. Reissner|L. Reisner|L. Reissner|Larisa Mijáilovna Reisner|Larisa Mijáilovna Reissner	1895	1926		escritora y comisaria de la flota
reiss	person	Ignace Reiss	Reiss|Poretski|Poretsky|Poretskii|Ignace Poretski|Ignace Poretsky|Ignace Poretskii|Ignacio Reiss|Ignacio Poretski|Ignacio Poretsky|Ignacio Poretskii|Ignatz Reiss|Ignatz Poretski|Ignatz Poretsky|Ignati Reiss|Ignati Poretski|Ignati Poretsky|I. Reiss|I. Poretski|I. Poretsky|I. Poretskii	1899	1937		agente soviético asesinado tras romper con Stalin
remmele	person	Hermann Remmele	Remmele|H. Remmele	1880	1939		dirigente comunista alemán
renner	person	Karl Renner	Renner|Carlos Renner|K. Renner	1870	1950		jefe del gobierno austríaco
riazanov	person	David Riazánov	Riazánov|Ryazanov|Riazanof|Riazanoff|Rjazanov|David Ryazanov|David Riazanof|David Riazanoff|David Rjazanov|D. B. Riazánov|D. B. Ryazanov|D. B. Riazanof|D. B. Riazanoff|D. B. Rjazanov|D. Riazánov|D. Ryazanov|D. Riazanof|D. Riazanoff|D. Rjazanov|David Borísovich Riazánov|David Borísovich Ryazanov	1870	1938		fundador del Instituto Marx-Engels
ribbentrop	person	Joachim von Ribbentrop	von Ribbentrop|J. von Ribbentrop|Ribbentrop	1893	1946		ministro nazi de Exteriores
ricardo_david	person	David Ricardo	D. Ricardo	1772	1823		economista inglés
rikov	person	Alekséi Ríkov	Ríkov|Rykov|Rykof|Rikof|Alekséi Rykov|Alekséi Rykof|Alekséi Rikof|Alexei Ríkov|Alexei Rykov|Alexei Rykof|Alexei Rikof|Alexey Ríkov|Alexey Rykov|Alexey Rykof|A. I. Ríkov|A. I. Rykov|A. I. Rykof|A. I. Rikof|A. Ríkov|A. Rykov|A. Rykof|A. Rikof|Alekséi Ivánovich Ríkov|Alekséi Ivánovich Rykov	1881	1938		presidente del Sovnarkom después de Lenin
rileiev	person	Kondrati Riléyev	Riléyev|Ryléiev|Ryleev|Riléiev|Kondrati Ryléiev|Kondrati Ryleev|Kondrati Riléiev|K. F. Riléyev|K. F. Ryléiev|K. F. Ryleev|K. F. Riléiev|K. Riléyev|K. Ryléiev|K. Ryleev|K. Riléiev|Kondrati Fiódorovich Riléyev|Kondrati Fiódorovich Ryléiev	1795	1826		poeta decembrista
rios_fernando	person	Fernando de los Ríos	F. de los Ríos|Fernando de los Ríos Urruti	1879	1949		socialista que visitó Rusia en 1920
riutin	person	Martemián Riutin	Riutin|Ryutin|Rioutine|Martemián Ryutin|Martemián Rioutine|M. N. Riutin|M. N. Ryutin|M. N. Rioutine|M. Riutin|M. Ryutin|M. Rioutine|Martemián Nikítich Riutin|Martemián Nikítich Ryutin	1890	1937		autor de una plataforma contra Stalin en 1932
rivera_diego	person	Diego Rivera	Rivera|D. Rivera	1886	1957		pintor mexicano, anfitrión de Trotsky
robespierre	person	Maximilien Robespierre	Robespierre|Maximilien de Robespierre|Maximiliano Robespierre|Maximiliano de Robespierre|M. Robespierre|M. de Robespierre	1758	1794		jefe de los jacobinos
robins	person	Raymond Robins	R. Robins|Coronel Robins	1873	1954		jefe de la Cruz Roja norteamericana en Rusia
rocker	person	Rudolf Rocker	Rocker|Rodolfo Rocker|R. Rocker	1873	1958		anarcosindicalista alemán
rodzianko	person	Mijaíl Rodzianko	Rodzianko|Rodzyanko|Mijaíl Rodzyanko|Mikhail Rodzianko|Mikhail Rodzyanko|M. V. Rodzianko|M. V. Rodzyanko|M. Rodzianko|M. Rodzyanko|Mijaíl Vladímirovich Rodzianko|Mijaíl Vladímirovich Rodzyanko	1859	1924		presidente de la Duma
rojo_vicente	person	Vicente Rojo	V. Rojo	1894	1966		general, jefe de Estado Mayor republicano
roland_holst	person	Henriette Roland Holst	Roland Holst|Enriqueta Roland Holst|H. Roland Holst	1869	1952		poeta y socialista holandesa
rolland	person	Romain Rolland	Rolland|R. Rolland	1866	1944		novelista francés, pacifista
roosevelt	person	Franklin Delano Roosevelt	Roosevelt|Franklin Roosevelt|F. Roosevelt|F. D. Roosevelt	1882	1945		presidente de los Estados Unidos
rosenberg_marcel	person	Marcel Rosenberg	Marcel Rozenberg|M. I. Rosenberg|M. I. Rozenberg|M. Rosenberg|M. Rozenberg|Marcel Izraílevich Rosenberg|Marcel Izraílevich Rozenberg	1896	1938		embajador soviético en Madrid
rosenthal_gerard	person	Gérard Rosenthal	Gerardo Rosenthal|G. Rosenthal|Francis Gérard	1903	1992		abogado de Trotsky en Francia
rosmer	person	Alfred Rosmer	Rosmer|Alfredo Rosmer|A. Rosmer|Alfred Griot	1877	1964		sindicalista y comunista francés, amigo de Trotsky
rosmer_marguerite	person	Marguerite Rosmer	Margarita Rosmer|M. Rosmer|Marguerite Thévenet	1879	1962		militante francesa, esposa de Alfred Rosmer
rothstein	person	Fiódor Rothstein	Rothstein|Rotshtein|Fiódor Rotshtein|Fedor Rothstein|Fedor Rotshtein|Fyodor Rothstein|Fyodor Rotshtein|Theodore Rothstein|Theodore Rotshtein|Teodoro Rothstein|Teodoro Rotshtein|F. A. Rothstein|F. A. Rotshtein|F. Rothstein|F. Rotshtein|Fiódor Arónovich Rothstein|Fiódor Arónovich Rotshtein	1871	1953		historiador y diplomático soviético
rous	person	Jean Rous	Juan Rous|J. Rous|Clart	1908	1985		trotskista francés, delegado en España
rousseau	person	Jean-Jacques Rousseau	Rousseau|Juan Jacobo Rousseau|J. Rousseau|J. J. Rousseau	1712	1778		escritor y filósofo ginebrino
rovira	person	Josep Rovira	José Rovira|J. Rovira	1902	1968		jefe militar del POUM
roy	person	M. N. Roy	Manabendra Nath Roy|Manabendra Roy|Roy	1887	1954		comunista indio, fundador del comunismo mexicano
rozanov	person	Vladímir Rózanov	Wladimir Rózanov|V. N. Rózanov|V. Rózanov|Vladímir Nikoláyevich Rózanov|Vladímir Nikoláievich Rózanov	1872	1934		cirujano que trató a Lenin
rozengolts	person	Arkadi Rozengolts	Rozengolts|Rosengolts|Rosenholz|Rosengoltz|Arkadi Rosengolts|Arkadi Rosenholz|Arkadi Rosengoltz|A. P. Rozengolts|A. P. Rosengolts|A. P. Rosenholz|A. P. Rosengoltz|A. Rozengolts|A. Rosengolts|A. Rosenholz|A. Rosengoltz|Arkadi Pávlovich Rozengolts|Arkadi Pávlovich Rosengolts	1889	1938		comisario de Comercio Exterior
rubin	person	Isaak Rubin	Isaac Rubin|I. I. Rubin|I. Rubin|Isaak Ilich Rubin	1886	1937		economista, colaborador del Instituto Marx-Engels
rudzutak	person	Jan Rudzutak	Rudzutak|Roudzoutak|Rudsutak|Jan Roudzoutak|Jan Rudsutak|Yan Rudzutak|Yan Roudzoutak|Yan Rudsutak|J. E. Rudzutak|J. E. Roudzoutak|J. E. Rudsutak|J. Rudzutak|J. Roudzoutak|J. Rudsutak|Y. E. Rudzutak|Y. E. Roudzoutak|Y. E. Rudsutak|Ya. E. Rudzutak|Ya. E. Roudzoutak|Ya. E. Rudsutak|Jan Ernéstovich Rudzutak|Jan Ernéstovich Roudzoutak	1887	1938		dirigente sindical, comisario de Transportes
ruhle	person	Otto Rühle	Rühle|Ruehle|Otto Ruehle|O. Rühle|O. Ruehle	1874	1943		comunista de consejos alemán
ruhle_alice	person	Alice Rühle-Gerstel	Rühle-Gerstel|Ruehle-Gerstel|Alice Ruehle-Gerstel|A. Rühle-Gerstel|A. Ruehle-Gerstel	1894	1943		escritora, esposa de Otto Rühle
russell	person	Bertrand Russell	Russell|B. Russell	1872	1970		filósofo inglés que visitó Rusia en 1920
sacco	person	Nicola Sacco	Sacco|Nicolás Sacco|N. Sacco	1891	1927		anarquista italiano ejecutado en Boston
sadoul	person	Jacques Sadoul	Sadoul|J. Sadoul	1881	1956		capitán francés en Rusia, comunista
safarov	person	Gueorgui Safárov	Safárov|Safarof|Gueorgui Safarof|Georgui Safárov|Georgui Safarof|Georgi Safárov|Georgi Safarof|Georgy Safárov|Georgy Safarof|G. I. Safárov|G. I. Safarof|G. Safárov|G. Safarof|Gueorgui Ivánovich Safárov|Gueorgui Ivánovich Safarof	1891	1942		dirigente de la Oposición de Leningrado
saint_just	person	Louis de Saint-Just	Saint-Just|Louis Antoine de Saint-Just|Luis de Saint-Just|Louis Saint-Just	1767	1794		jacobino francés
saint_simon	person	Henri de Saint-Simon	Claude-Henri de Saint-Simon|H. de Saint-Simon|Saint-Simon|Henri Saint-Simon|Conde de Saint-Simon|Enrique de Saint-Simon	1760	1825		socialista utópico francés
saltikov_schedrin	person	Mijaíl Saltikov-Schedrín	Saltikov-Schedrín|Saltykov-Shchedrín|Saltykov-Schedrin|Saltikov-Shchedrín|Schedrín|Shchedrín|Saltikov|Mijaíl Saltykov-Shchedrín|Mijaíl Saltykov-Schedrin|Mijaíl Saltikov-Shchedrín|Mijaíl Schedrín|Mijaíl Shchedrín|Mijaíl Saltikov|Mikhail Saltikov-Schedrín|Mikhail Saltykov-Shchedrín|Mikhail Saltykov-Schedrin|Mikhail Saltikov-Shchedrín|Mikhail Schedrín|Mikhail Shchedrín|Mikhail Saltikov|M. E. Saltikov-Schedrín|M. E. Saltykov-Shchedrín|M. E. Saltykov-Schedrin|M. E. Saltikov-Shchedrín|M. E. Schedrín|M. E. Shchedrín|M. E. Saltikov|M. Saltikov-Schedrín|M. Saltykov-Shchedrín|M. Saltykov-Schedrin|M. Saltikov-Shchedrín|M. Schedrín|M. Shchedrín|M. Saltikov|Mijaíl Evgráfovich Saltikov-Schedrín|Mijaíl Evgráfovich Saltykov-Shchedrín	1826	1889		satírico ruso
sandino	person	Augusto César Sandino	Sandino|Augusto Sandino|A. C. Sandino	1895	1934		guerrillero nicaragüense
sanjurjo	person	José Sanjurjo	Sanjurjo|J. Sanjurjo|General Sanjurjo	1872	1936		general sublevado
sapronov	person	Timoféi Saprónov	Saprónov|Sapronof|Timoféi Sapronof|Timofey Saprónov|Timofey Sapronof|T. V. Saprónov|T. V. Sapronof|T. Saprónov|T. Sapronof|Timoféi Vladímirovich Saprónov|Timoféi Vladímirovich Sapronof	1887	1937		cabeza del grupo del centralismo democrático
sarkis	person	Sarkís Sarkísov	Sarkisov|Sarkissov				oposicionista zinovievista
savinkov	person	Borís Savinkov	Savinkov|Savinkof|Savinkoff|Sawinkow|Borís Savinkof|Borís Savinkoff|Borís Sawinkow|B. V. Savinkov|B. V. Savinkof|B. V. Savinkoff|B. V. Sawinkow|B. Savinkov|B. Savinkof|B. Savinkoff|B. Sawinkow|Borís Víktorovich Savinkov|Borís Víktorovich Savinkof	1879	1925		terrorista socialista revolucionario, después conspirador antibolchevique
scheidemann	person	Philipp Scheidemann	Scheidemann|Philip Scheidemann|Felipe Scheidemann|P. Scheidemann|Ph. Scheidemann	1865	1939		jefe socialdemócrata alemán
schiller	person	Friedrich Schiller	Schiller|Friedrich von Schiller|Federico Schiller|F. Schiller	1759	1805		poeta alemán
schlichter	person	Aleksandr Schlichter	Schlichter|Shlijter|Shlikhter|Schlijter|Aleksandr Shlijter|Aleksandr Shlikhter|Aleksandr Schlijter|Alexandr Schlichter|Alexandr Shlijter|Alexandr Shlikhter|Alexandr Schlijter|Alexander Schlichter|Alexander Shlijter|Alexander Shlikhter|A. G. Schlichter|A. G. Shlijter|A. G. Shlikhter|A. G. Schlijter|A. Schlichter|A. Shlijter|A. Shlikhter|A. Schlijter|Aleksandr Grigórievich Schlichter|Aleksandr Grigórievich Shlijter	1868	1940		bolchevique veterano, comisario de Abastos
schmidt_otto	person	Otto Schmidt	Otto Shmidt|O. Y. Schmidt|O. Y. Shmidt|O. Schmidt|O. Shmidt|O. J. Schmidt|O. J. Shmidt|Otto Yúlievich Schmidt|Otto Yúlievich Shmidt	1891	1956		matemático, director de Gosizdat y explorador polar
schmidt_vasili	person	Vasili Schmidt	Vasili Shmidt|Vasily Schmidt|Vasily Shmidt|Vassili Schmidt|Vassili Shmidt|V. V. Schmidt|V. V. Shmidt|V. Schmidt|V. Shmidt|Vasili Vladímirovich Schmidt|Vasili Vladímirovich Shmidt	1886	1938		sindicalista, comisario de Trabajo
schopenhauer	person	Arthur Schopenhauer	Schopenhauer|Arturo Schopenhauer|A. Schopenhauer	1788	1860		filósofo alemán
schussler	person	Otto Schüssler	Schüssler|O. Schüssler|Oskar Fischer	1905	1982		secretario alemán de Trotsky
sedov_lev	person	Lev Sedov	Sedov|Siedov|Sédof|Lev Siedov|Lev Sédof|Liev Sedov|Liev Siedov|Liev Sédof|León Sedov|León Siedov|León Sédof|L. L. Sedov|L. L. Siedov|L. L. Sédof|L. Sedov|L. Siedov|L. Sédof|Lev Lvóvich Sedov|Lev Lvóvich Siedov|Liova|Lyova|Liova Sedov|Liova Sedof|León Lvóvich Sedov|Markin|N. Markin	1906	1938	hijo mayor|Boletín|París|Berlín	hijo mayor de Trotsky y de Natalia Sedova, editor del Boletín; el apellido es también el de su hermano y el seudónimo Markin era el nombre de un marino de 1917; Liova, diminutivo, es en estos papeles solo él
sedov_sergei	person	Serguéi Sedov	Sedov|Siedov|Sédof|Serguéi Siedov|Serguéi Sédof|Sergei Sedov|Sergei Siedov|Sergei Sédof|Sergey Sedov|Sergey Siedov|Sergey Sédof|Serioja Sedov|Serioja Siedov|Serioja Sédof|Seriozha Sedov|Seriozha Siedov|Seriozha Sédof|S. L. Sedov|S. L. Siedov|S. L. Sédof|S. Sedov|S. Siedov|S. Sédof|Serguéi Lvóvich Sedov|Serguéi Lvóvich Siedov	1908	1937	ingeniero|hijo menor|profesor|Krasnoyarsk	ingeniero, hijo menor de Trotsky y de Natalia Sedova; comparte el apellido con su hermano
sedova_natalia	person	Natalia Sedova	Sedova|Sedova-Trotsky|Siedova|Sedova Trotski|Sedova Trotskii|Natalia Sedova-Trotsky|Natalia Siedova|Natalia Sedova Trotski|Natalia Sedova Trotskii|Natalia Trotsky|Natalia Trotski|Natalia Trotskii|Natalya Sedova|Natalya Sedova-Trotsky|Natalya Siedova|Natalya Sedova Trotski|Natalya Sedova Trotskii|Natalya Trotsky|Natalya Trotski|Natalya Trotskii|Natacha Sedova|Natacha Sedova-Trotsky|Natacha Siedova|N. I. Sedova|N. I. Sedova-Trotsky|N. I. Siedova|N. I. Sedova Trotski|N. I. Sedova Trotskii|N. I. Trotsky|N. I. Trotski|N. I. Trotskii|N. Sedova|N. Sedova-Trotsky|N. Siedova|N. Sedova Trotski|N. Sedova Trotskii|N. Trotsky|N. Trotski|N. Trotskii|Natalia Ivánovna Sedova|Natalia Ivánovna Sedova-Trotsky|Natalia Ivánovna Trotsky|Natalia Ivánovna|Natalya Ivánovna|Natalia Sedova de Trotsky|Natalia Sedova de Trotski	1882	1962		revolucionaria, compañera de Trotsky
segui_salvador	person	Salvador Seguí	S. Seguí|Noi del Sucre	1887	1923		dirigente de la CNT asesinado
semashko	person	Nikolái Semashko	Semashko|Semachko|Semaschko|Nikolái Semachko|Nikolái Semaschko|Nikolay Semashko|Nikolay Semachko|Nikolay Semaschko|N. A. Semashko|N. A. Semachko|N. A. Semaschko|N. Semashko|N. Semachko|N. Semaschko|Nikolái Aleksándrovich Semashko|Nikolái Aleksándrovich Semachko	1874	1949		médico, comisario de Sanidad
semionov_ataman	person	Grigori Semiónov	Grigori Semenov|Grigory Semiónov|Grigory Semenov|G. M. Semiónov|G. M. Semenov|G. Semiónov|G. Semenov|Grigori Mijáilovich Semiónov|Grigori Mijáilovich Semenov|Atamán Semiónov|Atamán Semenov	1890	1946		atamán blanco de Transbaikalia; comparte nombre y apellido con un terrorista socialista revolucionario
semionov_grigori	person	Grigori Semiónov	Grigori Semenov|Grigory Semiónov|Grigory Semenov|G. I. Semiónov|G. I. Semenov|G. Semiónov|G. Semenov|Grigori Ivánovich Semiónov|Grigori Ivánovich Semenov	1891	1937		terrorista socialista revolucionario, después comunista; comparte nombre y apellido con el atamán de Transbaikalia
serebriakov	person	Leonid Serebriakov	Serebriakov|Serebryakov|Serebriakof|Leonid Serebryakov|Leonid Serebriakof|L. P. Serebriakov|L. P. Serebryakov|L. P. Serebriakof|L. Serebriakov|L. Serebryakov|L. Serebriakof|Leonid Petróvich Serebriakov|Leonid Petróvich Serebryakov	1890	1937		secretario del Comité Central, oposicionista
sereda	person	Semión Sereda	Sereda|Semyon Sereda|S. P. Sereda|S. Sereda|Semión Pafnútievich Sereda	1871	1933		comisario de Agricultura
serge	person	Víktor Serge	Serge|Víktor Kibálchich|Víktor Kibaltchiche|Victor Serge|Victor Kibálchich|Victor Kibaltchiche|V. L. Serge|V. L. Kibálchich|V. L. Kibaltchiche|V. Serge|V. Kibálchich|V. Kibaltchiche|Víktor Lvóvich Serge|Víktor Lvóvich Kibálchich|Víktor Lvóvich Kibaltchiche|Kibálchich	1890	1947		escritor y revolucionario, oposicionista
sermux	person	Nikolái Sermux	Sermux|Sermuks|Sermouks|Nikolái Sermuks|Nikolái Sermouks|Nikolay Sermux|Nikolay Sermuks|Nikolay Sermouks|N. M. Sermux|N. M. Sermuks|N. M. Sermouks|N. Sermux|N. Sermuks|N. Sermouks|Nikolái Martínovich Sermux|Nikolái Martínovich Sermuks	1896	1937		secretario de Trotsky
serrati	person	Giacinto Menotti Serrati	Serrati|Giacinto Serrati|G. Serrati|G. M. Serrati	1872	1926		socialista italiano, director de Avanti!
service_robert	person	Robert Service	R. Service	1947			historiador inglés
severing	person	Carl Severing	Severing|Karl Severing|C. Severing	1875	1952		ministro socialdemócrata prusiano
shachtman	person	Max Shachtman	Shachtman|Schachtman|Max Schachtman|M. Shachtman|M. Schachtman	1904	1972		dirigente trotskista norteamericano
shakespeare	person	William Shakespeare	Shakespeare|Guillermo Shakespeare|W. Shakespeare	1564	1616		dramaturgo inglés
shaliapin	person	Fiódor Shaliapin	Shaliapin|Chaliapin|Chaliapine|Fiódor Chaliapin|Fiódor Chaliapine|Fedor Shaliapin|Fedor Chaliapin|Fedor Chaliapine|Fyodor Shaliapin|Fyodor Chaliapin|Fyodor Chaliapine|F. I. Shaliapin|F. I. Chaliapin|F. I. Chaliapine|F. Shaliapin|F. Chaliapin|F. Chaliapine|Fiódor Ivánovich Shaliapin|Fiódor Ivánovich Chaliapin	1873	1938		cantante ruso
shamil	person	Shamil	Imán Shamil|Imam Shamil	1797	1871		jefe de la resistencia del Cáucaso
shapiro	person	Aleksandr Schapiro	Schapiro|Shapiro|Aleksandr Shapiro|Alexandr Schapiro|Alexandr Shapiro|Alexander Schapiro|Alexander Shapiro|A. M. Schapiro|A. M. Shapiro|A. Schapiro|A. Shapiro|Aleksandr Moiséyevich Schapiro|Aleksandr Moiséyevich Shapiro	1882	1946		anarcosindicalista ruso
shaposhnikov	person	Borís Sháposhnikov	Sháposhnikov|Chapochnikov|Borís Chapochnikov|B. M. Sháposhnikov|B. M. Chapochnikov|B. Sháposhnikov|B. Chapochnikov|Borís Mijáilovich Sháposhnikov|Borís Mijáilovich Chapochnikov	1882	1945		jefe del Estado Mayor
shaumian	person	Stepán Shaumián	Shaumián|Chaumian|Shaumyan|Stepán Chaumian|Stepán Shaumyan|S. G. Shaumián|S. G. Chaumian|S. G. Shaumyan|S. Shaumián|S. Chaumian|S. Shaumyan|Stepán Gueórguievich Shaumián|Stepán Gueórguievich Chaumian|Stepán Georgievich Shaumián|Stepán Georgievich Chaumian	1878	1918		jefe de la Comuna de Bakú
shaw	person	George Bernard Shaw	Bernard Shaw|G. B. Shaw|Shaw	1856	1950		dramaturgo irlandés
sheinman	person	Aarón Sheinman	Sheinman|Scheinmann|Aarón Scheinmann|Aron Sheinman|Aron Scheinmann|A. L. Sheinman|A. L. Scheinmann|A. Sheinman|A. Scheinmann|Aarón Lvóvich Sheinman|Aarón Lvóvich Scheinmann	1885	1944		presidente del Banco del Estado
sheldon_harte	person	Robert Sheldon Harte	Sheldon Harte|Bob Harte|Robert Harte|Sheldon Hart	1915	1940		guardia norteamericano de Trotsky
shelgunov	person	Vasili Shelgunov	Vasily Shelgunov|Vassili Shelgunov|V. A. Shelgunov|V. Shelgunov|Vasili Andréyevich Shelgunov	1867	1939		obrero revolucionario
sheridan	person	Clare Sheridan	Sheridan|C. Sheridan	1885	1970		escultora inglesa que retrató a Lenin y Trotsky
shkiriatov	person	Matvéi Shkiriátov	Shkiriátov|Shkiryatov|Chkiriatov|Matvéi Shkiryatov|Matvéi Chkiriatov|Matvey Shkiriátov|Matvey Shkiryatov|Matvey Chkiriatov|M. F. Shkiriátov|M. F. Shkiryatov|M. F. Chkiriatov|M. Shkiriátov|M. Shkiryatov|M. Chkiriatov|Matvéi Fiódorovich Shkiriátov|Matvéi Fiódorovich Shkiryatov	1883	1954		hombre de la Comisión Central de Control
shklovski	person	Grigori Shklovski	Grigori Shklovsky|Grigori Shklovskii|Grigory Shklovski|Grigory Shklovsky|Grigory Shklovskii|G. L. Shklovski|G. L. Shklovsky|G. L. Shklovskii|G. Shklovski|G. Shklovsky|G. Shklovskii|Grigori Lvóvich Shklovski|Grigori Lvóvich Shklovsky|Grigori Lvóvich Shklovskii	1875	1937		bolchevique emigrado, diplomático
shliapnikov	person	Aleksandr Shliápnikov	Shliápnikov|Shlyapnikov|Chliapnikov|Schlapnikow|Chliapnikof|Aleksandr Shlyapnikov|Aleksandr Chliapnikov|Aleksandr Schlapnikow|Aleksandr Chliapnikof|Alexandr Shliápnikov|Alexandr Shlyapnikov|Alexandr Chliapnikov|Alexandr Schlapnikow|Alexandr Chliapnikof|Alexander Shliápnikov|Alexander Shlyapnikov|Alexander Chliapnikov|A. G. Shliápnikov|A. G. Shlyapnikov|A. G. Chliapnikov|A. G. Schlapnikow|A. G. Chliapnikof|A. Shliápnikov|A. Shlyapnikov|A. Chliapnikov|A. Schlapnikow|A. Chliapnikof|Aleksandr Gavrílovich Shliápnikov|Aleksandr Gavrílovich Shlyapnikov|Belenin|A. Belenin	1885	1937		comisario de Trabajo, cabeza de la Oposición Obrera
sholojov	person	Mijaíl Shólojov	Shólojov|Sholokhov|Cholokhov|Mijaíl Sholokhov|Mijaíl Cholokhov|Mikhail Shólojov|Mikhail Sholokhov|Mikhail Cholokhov|M. A. Shólojov|M. A. Sholokhov|M. A. Cholokhov|M. Shólojov|M. Sholokhov|M. Cholokhov|Mijaíl Aleksándrovich Shólojov|Mijaíl Aleksándrovich Sholokhov	1905	1984		novelista soviético
shostakovich	person	Dmitri Shostakóvich	Shostakóvich|Chostakovitch|Schostakowitsch|Dmitri Chostakovitch|Dmitri Schostakowitsch|Dmitry Shostakóvich|Dmitry Chostakovitch|Dmitry Schostakowitsch|Dimitri Shostakóvich|Dimitri Chostakovitch|Dimitri Schostakowitsch|D. D. Shostakóvich|D. D. Chostakovitch|D. D. Schostakowitsch|D. Shostakóvich|D. Chostakovitch|D. Schostakowitsch|Dmitri Dmítrievich Shostakóvich|Dmitri Dmítrievich Chostakovitch	1906	1975		compositor
shotman	person	Aleksandr Shotman	Shotman|Chotman|Aleksandr Chotman|Alexandr Shotman|Alexandr Chotman|Alexander Shotman|Alexander Chotman|A. V. Shotman|A. V. Chotman|A. Shotman|A. Chotman|Aleksandr Vasílievich Shotman|Aleksandr Vasílievich Chotman	1880	1937		bolchevique, enlace de Lenin en Finlandia
shulgin	person	Vasili Shulguín	Shulguín|Shulgin|Choulguine|Chulguin|Vasili Shulgin|Vasili Choulguine|Vasili Chulguin|Vasily Shulguín|Vasily Shulgin|Vasily Choulguine|Vasily Chulguin|Vassili Shulguín|Vassili Shulgin|Vassili Choulguine|V. V. Shulguín|V. V. Shulgin|V. V. Choulguine|V. V. Chulguin|V. Shulguín|V. Shulgin|V. Choulguine|V. Chulguin|Vasili Vitálievich Shulguín|Vasili Vitálievich Shulgin	1878	1976		diputado monárquico, memorialista
shumiatski	person	Borís Shumiatski	Shumiatski|Shumiatsky|Shumiatskii|Choumiatski|Choumiatsky|Shumyatski|Shumyatsky|Shumyatskii|Borís Shumiatsky|Borís Shumiatskii|Borís Choumiatski|Borís Choumiatsky|Borís Shumyatski|Borís Shumyatsky|Borís Shumyatskii|B. Z. Shumiatski|B. Z. Shumiatsky|B. Z. Shumiatskii|B. Z. Choumiatski|B. Z. Choumiatsky|B. Z. Shumyatski|B. Z. Shumyatsky|B. Z. Shumyatskii|B. Shumiatski|B. Shumiatsky|B. Shumiatskii|B. Choumiatski|B. Choumiatsky|B. Shumyatski|B. Shumyatsky|B. Shumyatskii|Borís Zajárovich Shumiatski|Borís Zajárovich Shumiatsky	1886	1938		diplomático, jefe del cine soviético
sinclair_upton	person	Upton Sinclair	U. Sinclair	1878	1968		novelista norteamericano
siqueiros	person	David Alfaro Siqueiros	Siqueiros|David Alfaro Alfaro Siqueiros|David Siqueiros|D. Siqueiros|D. Alfaro Siqueiros|D. A. Siqueiros|D. A. Alfaro Siqueiros|Alfaro Siqueiros	1896	1974		pintor mexicano que atacó la casa de Trotsky
sirtsov	person	Serguéi Sirtsov	Sirtsov|Syrtsov|Serguéi Syrtsov|Sergei Sirtsov|Sergei Syrtsov|Sergey Sirtsov|Sergey Syrtsov|S. I. Sirtsov|S. I. Syrtsov|S. Sirtsov|S. Syrtsov|Serguéi Ivánovich Sirtsov|Serguéi Ivánovich Syrtsov	1893	1937		jefe del gobierno de Rusia, opositor en 1930
sismondi	person	Sismondi	Simonde de Sismondi|Jean Charles Léonard de Sismondi	1773	1842		economista suizo
skirda	person	Alexandre Skirda	Skirda|Alejandro Skirda|A. Skirda	1942	2020		historiador del anarquismo ruso
sklianski	person	Efraim Sklianski	Sklianski|Skliansky|Sklianskii|Sklyanski|Sklyansky|Sklyanskii|Efraim Skliansky|Efraim Sklianskii|Efraim Sklyanski|Efraim Sklyansky|Efraim Sklyanskii|E. M. Sklianski|E. M. Skliansky|E. M. Sklianskii|E. M. Sklyanski|E. M. Sklyansky|E. M. Sklyanskii|E. Sklianski|E. Skliansky|E. Sklianskii|E. Sklyanski|E. Sklyansky|E. Sklyanskii|Efraim Márkovich Sklianski|Efraim Márkovich Skliansky	1892	1925		adjunto de Trotsky en el Comisariado de Guerra
skobelev	person	Matvéi Skóbelev	Skóbelev|Skobelef|Matvéi Skobelef|Matvey Skóbelev|Matvey Skobelef|M. I. Skóbelev|M. I. Skobelef|M. Skóbelev|M. Skobelef|Matvéi Ivánovich Skóbelev|Matvéi Ivánovich Skobelef	1885	1938		menchevique, ministro de Trabajo en 1917
skoropadski	person	Pável Skoropadski	Skoropadski|Skoropadsky|Skoropadskii|Pável Skoropadsky|Pável Skoropadskii|Pavlo Skoropadski|Pavlo Skoropadsky|Pavlo Skoropadskii|P. P. Skoropadski|P. P. Skoropadsky|P. P. Skoropadskii|P. Skoropadski|P. Skoropadsky|P. Skoropadskii|Pável Petróvich Skoropadski|Pável Petróvich Skoropadsky|Hetman Skoropadski	1873	1945		hetman de Ucrania en 1918
skripnik	person	Nikolái Skrípnik	Skrípnik|Skrypnik|Skrypnyk|Nikolái Skrypnik|Nikolái Skrypnyk|Nikolay Skrípnik|Nikolay Skrypnik|Nikolay Skrypnyk|Nicolás Skrípnik|Nicolás Skrypnik|Nicolás Skrypnyk|Mikola Skrípnik|Mikola Skrypnik|Mikola Skrypnyk|Mykola Skrípnik|Mykola Skrypnik|Mykola Skrypnyk|N. A. Skrípnik|N. A. Skrypnik|N. A. Skrypnyk|N. Skrípnik|N. Skrypnik|N. Skrypnyk|Nikolái Alekséyevich Skrípnik|Nikolái Alekséyevich Skrypnik	1872	1933		bolchevique ucraniano
skvortsov_stepanov	person	Iván Skvortsov-Stepánov	Skvortsov-Stepánov|Iván Skvortsov|I. I. Skvortsov-Stepánov|I. I. Skvortsov|I. Skvortsov-Stepánov|I. Skvortsov|Iván Ivánovich Skvortsov-Stepánov|Iván Ivánovich Skvortsov	1870	1928		economista, traductor de El capital, director de Izvestia
slepkov	person	Aleksandr Slepkov	Slepkov|Sliépkov|Aleksandr Sliépkov|Alexandr Slepkov|Alexandr Sliépkov|Alexander Slepkov|Alexander Sliépkov|A. N. Slepkov|A. N. Sliépkov|A. Slepkov|A. Sliépkov|Aleksandr Nikoláyevich Slepkov|Aleksandr Nikoláyevich Sliépkov|Aleksandr Nikoláievich Slepkov|Aleksandr Nikoláievich Sliépkov	1899	1937		publicista de la escuela de Bujarin
slutski_abram	person	Abram Slutski	Abram Slutsky|Abram Slutskii|Abraham Slutski|Abraham Slutsky|Abraham Slutskii|A. A. Slutski|A. A. Slutsky|A. A. Slutskii|A. Slutski|A. Slutsky|A. Slutskii|Abram Arónovich Slutski|Abram Arónovich Slutsky|Abram Arónovich Slutskii	1898	1938		jefe del servicio exterior de la NKVD
smidovich	person	Piotr Smidóvich	Smidóvich|Pyotr Smidóvich|Petr Smidóvich|P. G. Smidóvich|P. Smidóvich|Piotr Guermoguénovich Smidóvich	1874	1935		presidente del Soviet de Moscú en 1918
smilga	person	Ivar Smilga	Smilga|Iván Smilga|I. T. Smilga|I. Smilga|Ivar Ténisovich Smilga	1892	1937		economista y jefe político militar, oposicionista
smirnov_aleksandr	person	Aleksandr Smirnov	Aleksandr Smirnof|Alexandr Smirnov|Alexandr Smirnof|Alexander Smirnov|Alexander Smirnof|A. P. Smirnov|A. P. Smirnof|A. Smirnov|A. Smirnof|Aleksandr Petróvich Smirnov|Aleksandr Petróvich Smirnof	1878	1938		comisario de Agricultura; el apellido solo nombra a Iván o a Vladímir Smirnov
smirnov_ivan	person	Iván Smirnov	Smirnov|Smirnof|Iván Smirnof|I. N. Smirnov|I. N. Smirnof|I. Smirnov|I. Smirnof|Iván Nikítich Smirnov|Iván Nikítich Smirnof|Iván Nikítich	1881	1936	Siberia|Kolchak|Correos|conciliador|Armenia	vencedor de Kolchak, oposicionista; comparte el apellido con Vladímir Smirnov
smirnov_vladimir	person	Vladímir Smirnov	Smirnov|Smirnof|Vladímir Smirnof|Wladimir Smirnov|Wladimir Smirnof|V. M. Smirnov|V. M. Smirnof|V. Smirnov|V. Smirnof|Vladímir Mijáilovich|Vladímir Mijáilovich Smirnov|Vladímir Mijáilovich Smirnof	1887	1937	decemista|centralismo democrático|Saprónov	economista, jefe de los decemistas; comparte el apellido con Iván Smirnov
smith_adam	person	Adam Smith	A. Smith	1723	1790		economista escocés
smolianinov	person	Vadim Smoliáninov	Smoliáninov|V. A. Smoliáninov|V. Smoliáninov|Vadim Aleksándrovich Smoliáninov	1890	1962		funcionario del Sovnarkom
sneevliet	person	Henk Sneevliet	Sneevliet|Hendricus Sneevliet|Henricus Sneevliet|H. Sneevliet|Maring|Henk Maring	1883	1942		comunista holandés, enviado de la Komintern a China
sokolnikov	person	Grigori Sokólnikov	Sokólnikov|Sokolnikof|Sokolnikoff|Grigori Sokolnikof|Grigori Sokolnikoff|Grigory Sokólnikov|Grigory Sokolnikof|Grigory Sokolnikoff|G. Y. Sokólnikov|G. Y. Sokolnikof|G. Y. Sokolnikoff|G. Sokólnikov|G. Sokolnikof|G. Sokolnikoff|G. I. Sokólnikov|G. I. Sokolnikof|G. I. Sokolnikoff|G. Ya. Sokólnikov|G. Ya. Sokolnikof|G. Ya. Sokolnikoff|G. J. Sokólnikov|G. J. Sokolnikof|G. J. Sokolnikoff|Grigori Yákovlevich Sokólnikov|Grigori Yákovlevich Sokolnikof	1888	1939		comisario de Finanzas, embajador en Londres
sokolovskaia	person	Aleksandra Sokolóvskaia	Sokolóvskaia|Sokolóvskaya|Aleksandra Sokolóvskaya|Aleksandra Bronstein|Alexandra Sokolóvskaia|Alexandra Sokolóvskaya|Alexandra Bronstein|A. L. Sokolóvskaia|A. L. Sokolóvskaya|A. L. Bronstein|A. Sokolóvskaia|A. Sokolóvskaya|A. Bronstein|Aleksandra Lvovna Sokolóvskaia|Aleksandra Lvovna Sokolóvskaya|Aleksandra Lvovna Bronstein|Aleksandra Lvovna	1872	1938		revolucionaria, primera esposa de Trotsky
solano	person	Wilebaldo Solano	W. Solano	1916	2010		secretario de la juventud del POUM
solntsev	person	Eleazar Solntsev	Solntsev|Solntzev|Eleazar Solntzev|Lázar Solntsev|Lázar Solntzev|E. B. Solntsev|E. B. Solntzev|E. Solntsev|E. Solntzev|Eleazar Borísovich Solntsev|Eleazar Borísovich Solntzev	1900	1936		oposicionista muerto tras una huelga de hambre
soltz	person	Aarón Solts	Solts|Soltz|Aarón Soltz|Aron Solts|Aron Soltz|A. A. Solts|A. A. Soltz|A. Solts|A. Soltz|Aarón Aleksándrovich Solts|Aarón Aleksándrovich Soltz	1872	1945		presidente de la Comisión Central de Control
solzhenitsin	person	Aleksandr Solzhenitsin	Solzhenitsin|Solzhenitsyn|Soljenitsin|Soljenitsyne|Solyenitsin|Aleksandr Solzhenitsyn|Aleksandr Soljenitsin|Aleksandr Soljenitsyne|Aleksandr Solyenitsin|Alexandr Solzhenitsin|Alexandr Solzhenitsyn|Alexandr Soljenitsin|Alexandr Soljenitsyne|Alexandr Solyenitsin|Alexander Solzhenitsin|Alexander Solzhenitsyn|Alexander Soljenitsin|A. I. Solzhenitsin|A. I. Solzhenitsyn|A. I. Soljenitsin|A. I. Soljenitsyne|A. I. Solyenitsin|A. Solzhenitsin|A. Solzhenitsyn|A. Soljenitsin|A. Soljenitsyne|A. Solyenitsin|Aleksandr Isáievich Solzhenitsin|Aleksandr Isáievich Solzhenitsyn|Aleksandr Isáyevich Solzhenitsin|Aleksandr Isáyevich Solzhenitsyn	1918	2008		escritor, autor de Archipiélago Gulag
sorel	person	Georges Sorel	Sorel|Jorge Sorel|G. Sorel	1847	1922		teórico francés de la huelga general
sorge	person	Friedrich Adolph Sorge	Friedrich Sorge|F. A. Sorge|Sorge	1828	1906		internacionalista, corresponsal de Marx y Engels
sorin	person	Vladímir Sorin	Sorin|Sorine|Vladímir Sorine|Wladimir Sorin|Wladimir Sorine|V. G. Sorin|V. G. Sorine|V. Sorin|V. Sorine|Vladímir Gordéievich Sorin|Vladímir Gordéievich Sorine	1893	1944		publicista, colaborador de Bujarin
sosnovsky	person	Lev Sosnovski	Sosnovski|Sosnovsky|Sosnovskii|Sosnowski|Lev Sosnovsky|Lev Sosnovskii|Lev Sosnowski|Liev Sosnovski|Liev Sosnovsky|Liev Sosnovskii|Liev Sosnowski|León Sosnovski|León Sosnovsky|León Sosnovskii|L. S. Sosnovski|L. S. Sosnovsky|L. S. Sosnovskii|L. S. Sosnowski|L. Sosnovski|L. Sosnovsky|L. Sosnovskii|L. Sosnowski|Lev Semiónovich Sosnovski|Lev Semiónovich Sosnovsky	1886	1937		periodista de Pravda, oposicionista
souvarine	person	Boris Souvarine	Souvarine|Suvarin|Boris Suvarin|B. Souvarine|B. Suvarin	1895	1984		comunista francés, biógrafo de Stalin
spector	person	Maurice Spector	Spector|Mauricio Spector|M. Spector	1898	1968		fundador del comunismo y del trotskismo en Canadá
spinoza	person	Baruch Spinoza	Spinoza|Baruch de Spinoza|Benito Spinoza|Benito de Spinoza|Benedicto Spinoza|B. Spinoza|B. de Spinoza	1632	1677		filósofo holandés
spiridonova	person	María Spiridónova	Spiridónova|Spiridonowa|María Spiridonowa|M. A. Spiridónova|M. A. Spiridonowa|M. Spiridónova|M. Spiridonowa|María Aleksándrovna Spiridónova|María Aleksándrovna Spiridonowa	1884	1941		cabeza de los socialistas revolucionarios de izquierda
stael	person	Madame de Staël	Germaine de Staël|Señora de Staël|Mme. de Staël|Mme de Staël|Staël|Anne-Louise Germaine de Staël	1766	1817		escritora francesa
stalin	person	Iósif Stalin	Stalin|Staline|Iósif Staline|Iósif Dzhugashvili|Iósif Djugashvili|Iósif Yugashvili|Iósif Djougachvili|Yosif Stalin|Yosif Staline|Yosif Dzhugashvili|Yosif Djugashvili|Yosif Yugashvili|Yosif Djougachvili|Josif Stalin|Josif Staline|Joseph Stalin|Joseph Staline|José Stalin|José Staline|Josef Stalin|Josef Staline|I. V. Stalin|I. V. Staline|I. V. Dzhugashvili|I. V. Djugashvili|I. V. Yugashvili|I. V. Djougachvili|I. Stalin|I. Staline|I. Dzhugashvili|I. Djugashvili|I. Yugashvili|I. Djougachvili|J. V. Stalin|J. V. Staline|J. Stalin|J. Staline|J. W. Stalin|J. W. Staline|Iósif Vissariónovich Stalin|Iósif Vissariónovich Staline|Iósif Vissariónovich Dzhugashvili|Iósif Vissariónovich|Josif Vissariónovich|Joseph Vissariónovich|Josef Vissariónovich|Dzhugashvili|Djugashvili|Djougachvili|Dzhugachvili|Koba	1878	1953		secretario general del partido y dueño del poder soviético tras la muerte de Lenin
stanislavski	person	Konstantín Stanislavski	Stanislavski|Stanislavsky|Stanislavskii|Konstantín Stanislavsky|Konstantín Stanislavskii|Constantin Stanislavski|Constantin Stanislavsky|Constantin Stanislavskii|K. S. Stanislavski|K. S. Stanislavsky|K. S. Stanislavskii|K. Stanislavski|K. Stanislavsky|K. Stanislavskii|Konstantín Serguéyevich Stanislavski|Konstantín Serguéyevich Stanislavsky	1863	1938		director de teatro
stasova	person	Elena Stásova	Stásova|Stassova|Elena Stassova|Yelena Stásova|Yelena Stassova|Helena Stásova|Helena Stassova|E. D. Stásova|E. D. Stassova|E. Stásova|E. Stassova|Elena Dmítrievna Stásova|Elena Dmítrievna Stassova|Elena Dmítrievna	1873	1966		secretaria del Comité Central en 1917-1920
steinberg	person	Isaac Steinberg	Steinberg|Shteinberg|Schteinberg|Isaac Shteinberg|Isaac Schteinberg|Isaak Steinberg|Isaak Shteinberg|Isaak Schteinberg|Itsjak Steinberg|Itsjak Shteinberg|Itsjak Schteinberg|I. Z. Steinberg|I. Z. Shteinberg|I. Z. Schteinberg|I. Steinberg|I. Shteinberg|I. Schteinberg|Isaac Zajárovich Steinberg|Isaac Zajárovich Shteinberg	1888	1957		socialista revolucionario de izquierda, comisario de Justicia
steklov	person	Yuri Steklov	Steklov|Stieklov|Nájamkis|Nakhamkes|Yuri Stieklov|Yuri Nájamkis|Yuri Nakhamkes|Iuri Steklov|Iuri Stieklov|Iuri Nájamkis|Iuri Nakhamkes|Y. M. Steklov|Y. M. Stieklov|Y. M. Nájamkis|Y. M. Nakhamkes|Y. Steklov|Y. Stieklov|Y. Nájamkis|Y. Nakhamkes|I. M. Steklov|I. M. Stieklov|I. M. Nájamkis|Yuri Mijáilovich Steklov|Yuri Mijáilovich Stieklov	1873	1941		director de Izvestia, historiador
stendhal	person	Stendhal	Henri Beyle	1783	1842		novelista francés
stepanov_stoian	person	Stoian Mínev	S. Mínev|Stepán Mínev		1959		búlgaro, delegado de la Komintern en España
stepniak	person	Serguéi Stepniak-Kravchinski	Stepniak|Stepniak-Kravchinski|Kravchinski|S. Stepniak|S. M. Stepniak-Kravchinski|Sergei Stepniak|Serguéi Kravchinski	1851	1895		escritor populista, matador del jefe de policía Mezentsov
stetski	person	Alekséi Stetski	Stetski|Stetsky|Stetskii|Alekséi Stetsky|Alekséi Stetskii|Alexei Stetski|Alexei Stetsky|Alexei Stetskii|Alexey Stetski|Alexey Stetsky|Alexey Stetskii|A. I. Stetski|A. I. Stetsky|A. I. Stetskii|A. Stetski|A. Stetsky|A. Stetskii|Alekséi Ivánovich Stetski|Alekséi Ivánovich Stetsky	1896	1938		publicista de la escuela de Bujarin
stirner	person	Max Stirner	Stirner|M. Stirner|Johann Kaspar Schmidt	1806	1856		filósofo alemán del individualismo
stolypin	person	Piotr Stolipin	Stolipin|Stolypin|Stolypine|Stolipine|Piotr Stolypin|Piotr Stolypine|Piotr Stolipine|Pyotr Stolipin|Pyotr Stolypin|Pyotr Stolypine|Pyotr Stolipine|Petr Stolipin|Petr Stolypin|Petr Stolypine|P. A. Stolipin|P. A. Stolypin|P. A. Stolypine|P. A. Stolipine|P. Stolipin|P. Stolypin|P. Stolypine|P. Stolipine|Piotr Arkádievich Stolipin|Piotr Arkádievich Stolypin	1862	1911		jefe del gobierno zarista, autor de la reforma agraria
stresemann	person	Gustav Stresemann	Stresemann|Gustavo Stresemann|G. Stresemann	1878	1929		canciller y ministro alemán
strumilin	person	Stanislav Strumilin	Strumilin|Stroumiline|Stanislav Stroumiline|S. G. Strumilin|S. G. Stroumiline|S. Strumilin|S. Stroumiline|Stanislav Gustávovich Strumilin|Stanislav Gustávovich Stroumiline	1877	1974		economista del Gosplan
struve	person	Piotr Struve	Struve|Strouvé|Piotr Strouvé|Pyotr Struve|Pyotr Strouvé|Petr Struve|Petr Strouvé|P. B. Struve|P. B. Strouvé|P. Struve|P. Strouvé|Piotr Berngárdovich Struve|Piotr Berngárdovich Strouvé|Piotr Bernárdovich Struve|Piotr Bernárdovich Strouvé	1870	1944		marxista legal, después liberal y conservador
stuchka	person	Piotr Stuchka	Stuchka|Stučka|Stutschka|Piotr Stučka|Piotr Stutschka|Pyotr Stuchka|Pyotr Stučka|Pyotr Stutschka|Petr Stuchka|Petr Stučka|Petr Stutschka|Péteris Stuchka|Péteris Stučka|Péteris Stutschka|P. I. Stuchka|P. I. Stučka|P. I. Stutschka|P. Stuchka|P. Stučka|P. Stutschka|Piotr Ivánovich Stuchka|Piotr Ivánovich Stučka	1865	1932		jurista letón, comisario de Justicia
sturmer	person	Borís Stürmer	Stürmer|Shtiúrmer|Stuermer|Borís Shtiúrmer|Borís Stuermer|B. V. Stürmer|B. V. Shtiúrmer|B. V. Stuermer|B. Stürmer|B. Shtiúrmer|B. Stuermer|Borís Vladímirovich Stürmer|Borís Vladímirovich Shtiúrmer	1848	1917		jefe del gobierno zarista
sujanov	person	Nikolái Sujánov	Sujánov|Sukhanov|Soukhanov|Sujanof|Nikolái Sukhanov|Nikolái Soukhanov|Nikolái Sujanof|Nikolay Sujánov|Nikolay Sukhanov|Nikolay Soukhanov|Nikolay Sujanof|N. N. Sujánov|N. N. Sukhanov|N. N. Soukhanov|N. N. Sujanof|N. Sujánov|N. Sukhanov|N. Soukhanov|N. Sujanof|Nikolái Nikoláyevich Sujánov|Nikolái Nikoláyevich Sukhanov|Nikolái Nikoláievich Sujánov|Nikolái Nikoláievich Sukhanov	1882	1940		economista y cronista de la revolución de 1917
sulimov	person	Daniil Sulímov	Sulímov|D. E. Sulímov|D. Sulímov|Daniil Egórovich Sulímov|Daniil Yegórovich Sulímov	1890	1937		jefe del gobierno de Rusia
sultan_galiev	person	Mirsaid Sultán-Galíev	Sultán-Galíev|Sultán Galíyev|M. Sultán-Galíev	1892	1940		comunista tártaro
sun_yat_sen	person	Sun Yat-sen	Sun Yatsen|Sun Zhongshan	1866	1925		fundador del Kuomintang
surits	person	Yákov Surits	Surits|Souritz|Yákov Souritz|Iakov Surits|Iakov Souritz|Jakob Surits|Jakob Souritz|Y. Z. Surits|Y. Z. Souritz|Y. Surits|Y. Souritz|Yákov Zajárovich Surits|Yákov Zajárovich Souritz	1882	1952		embajador soviético
svanidze	person	Ekaterina Svanidze	Svanidze|Yekaterina Svanidze|Kato Svanidze|E. S. Svanidze|E. Svanidze|Ekaterina Semiónovna Svanidze	1885	1907		primera esposa de Stalin
sverdlov	person	Yákov Sverdlov	Sverdlov|Sverdlof|Swerdlow|Yákov Sverdlof|Yákov Swerdlow|Iakov Sverdlov|Iakov Sverdlof|Iakov Swerdlow|Jakob Sverdlov|Jakob Sverdlof|Jakob Swerdlow|Y. M. Sverdlov|Y. M. Sverdlof|Y. M. Swerdlow|Y. Sverdlov|Y. Sverdlof|Y. Swerdlow|J. M. Sverdlov|J. M. Sverdlof|J. M. Swerdlow|Ya. M. Sverdlov|Ya. M. Sverdlof|Ya. M. Swerdlow|Yákov Mijáilovich Sverdlov|Yákov Mijáilovich Sverdlof|Yákov Mijáilovich|Iákov Mijáilovich	1885	1919		presidente del Comité Ejecutivo Central y organizador del partido
sverdlova	person	Klavdia Sverdlova	Sverdlova|Novgorodtseva|Sverdlova-Novgorodtseva|Klavdia Novgorodtseva|Klavdia Sverdlova-Novgorodtseva|Claudia Sverdlova|Claudia Novgorodtseva|Claudia Sverdlova-Novgorodtseva|K. T. Sverdlova|K. T. Novgorodtseva|K. T. Sverdlova-Novgorodtseva|K. Sverdlova|K. Novgorodtseva|K. Sverdlova-Novgorodtseva|Klavdia Timoféyevna Sverdlova|Klavdia Timoféyevna Novgorodtseva	1876	1960		empleada del secretariado, esposa de Sverdlov
swabeck	person	Arne Swabeck	Swabeck|A. Swabeck	1890	1986		trotskista norteamericano
swift	person	Jonathan Swift	J. Swift	1667	1745		satírico irlandés
ta_thu_thau	person	Ta Thu Thau		1906	1945		trotskista vietnamita
talleyrand	person	Talleyrand	Charles Maurice de Talleyrand	1754	1838		diplomático francés
tallien	person	Jean-Lambert Tallien	Tallien|J. Tallien|J. L. Tallien	1767	1820		termidoriano francés
taylor	person	Frederick Winslow Taylor	Taylor|F. W. Taylor|Frederick Taylor	1856	1915		ingeniero de la organización del trabajo
teodorovich	person	Iván Teodoróvich	Teodoróvich|I. A. Teodoróvich|I. Teodoróvich|Iván Adolfovich Teodoróvich	1875	1937		primer comisario de Abastos
ter_vaganian	person	Vagarshak Ter-Vaganián	Ter-Vaganián|Ter-Vaganyan|Vagarshak Ter-Vaganyan|V. A. Ter-Vaganián|V. A. Ter-Vaganyan|V. Ter-Vaganián|V. Ter-Vaganyan|Vagarshak Arutiúnovich Ter-Vaganián|Vagarshak Arutiúnovich Ter-Vaganyan	1893	1936		oposicionista, director de Pod Známenem Marksizma
tereshchenko	person	Mijaíl Teréshchenko	Teréshchenko|Tereschenko|Terechtchenko|Terechenko|Mijaíl Tereschenko|Mijaíl Terechtchenko|Mijaíl Terechenko|Mikhail Teréshchenko|Mikhail Tereschenko|Mikhail Terechtchenko|Mikhail Terechenko|M. I. Teréshchenko|M. I. Tereschenko|M. I. Terechtchenko|M. I. Terechenko|M. Teréshchenko|M. Tereschenko|M. Terechtchenko|M. Terechenko|Mijaíl Ivánovich Teréshchenko|Mijaíl Ivánovich Tereschenko	1886	1956		ministro del Gobierno Provisional
terracini	person	Umberto Terracini	Terracini|U. Terracini	1895	1983		comunista italiano
thalheimer	person	August Thalheimer	Thalheimer|Augusto Thalheimer|A. Thalheimer	1884	1948		teórico comunista alemán
thalmann	person	Ernst Thälmann	Thälmann|Thaelmann|Telman|Ernst Thaelmann|Ernst Telman|Ernesto Thälmann|Ernesto Thaelmann|Ernesto Telman|E. Thälmann|E. Thaelmann|E. Telman	1886	1944		jefe del comunismo alemán
thiers	person	Adolphe Thiers	Thiers|Adolfo Thiers|A. Thiers	1797	1877		político francés que aplastó la Comuna
thomas_albert	person	Albert Thomas	Alberto Thomas|A. Thomas	1878	1932		socialista y ministro francés
thorez	person	Maurice Thorez	Thorez|Mauricio Thorez|M. Thorez	1900	1964		secretario del Partido Comunista Francés
tijon	person	Tijon	Patriarca Tijon|Patriarca Tikhon|Vasili Belavin|Tikhon	1865	1925		patriarca de la Iglesia rusa
timiriazev	person	Kliment Timiriázev	Timiriázev|Timiryazev|Kliment Timiryazev|Klim Timiriázev|Klim Timiryazev|K. A. Timiriázev|K. A. Timiryazev|K. Timiriázev|K. Timiryazev|Kliment Arkádievich Timiriázev|Kliment Arkádievich Timiryazev	1843	1920		botánico ruso
timoshenko	person	Semión Timoshenko	Timoshenko|Timochenko|Semión Timochenko|Semyon Timoshenko|Semyon Timochenko|S. K. Timoshenko|S. K. Timochenko|S. Timoshenko|S. Timochenko|Semión Konstantínovich Timoshenko|Semión Konstantínovich Timochenko	1895	1970		mariscal soviético
tito	person	Josip Broz Tito	Josip Broz|Mariscal Tito	1892	1980		jefe comunista yugoslavo
tkachev	person	Piotr Tkachov	Tkachov|Tkachev|Tkatchev|Tkatschow|Piotr Tkachev|Piotr Tkatchev|Piotr Tkatschow|Pyotr Tkachov|Pyotr Tkachev|Pyotr Tkatchev|Pyotr Tkatschow|Petr Tkachov|Petr Tkachev|Petr Tkatchev|P. N. Tkachov|P. N. Tkachev|P. N. Tkatchev|P. N. Tkatschow|P. Tkachov|P. Tkachev|P. Tkatchev|P. Tkatschow|Piotr Nikítich Tkachov|Piotr Nikítich Tkachev	1844	1886		teórico de la conquista del poder por una minoría
tocqueville	person	Alexis de Tocqueville	Alejo de Tocqueville|A. de Tocqueville|Tocqueville|Alexis Tocqueville	1805	1859		pensador político francés
togliatti	person	Palmiro Togliatti	Togliatti|P. Togliatti|Ercoli|Ercole Ercoli	1893	1964		dirigente comunista italiano, delegado de la Komintern en España; Ercoli fue su seudónimo
toller	person	Ernst Toller	Toller|Ernesto Toller|E. Toller	1893	1939		dramaturgo alemán
tolstoi	person	Lev Tolstói	Tolstói|Tolstoy|Lev Tolstoy|Liev Tolstói|Liev Tolstoy|León Tolstói|León Tolstoy|Leo Tolstói|Leo Tolstoy|L. N. Tolstói|L. N. Tolstoy|L. Tolstói|L. Tolstoy|Lev Nikoláyevich Tolstói|Lev Nikoláyevich Tolstoy|Lev Nikoláievich Tolstói|Lev Nikoláievich Tolstoy|Conde Tolstói	1828	1910		novelista ruso
tolstoi_aleksei	person	Alekséi Tolstói	Alekséi Tolstoy|Alexei Tolstói|Alexei Tolstoy|Alexey Tolstói|Alexey Tolstoy|Alexis Tolstói|Alexis Tolstoy|A. N. Tolstói|A. N. Tolstoy|A. Tolstói|A. Tolstoy|Alekséi Nikoláyevich Tolstói|Alekséi Nikoláyevich Tolstoy|Alekséi Nikoláievich Tolstói|Alekséi Nikoláievich Tolstoy	1883	1945		novelista soviético
tomsky	person	Mijaíl Tomski	Tomski|Tomsky|Tomskii|Mijaíl Tomsky|Mijaíl Tomskii|Mikhail Tomski|Mikhail Tomsky|Mikhail Tomskii|M. P. Tomski|M. P. Tomsky|M. P. Tomskii|M. Tomski|M. Tomsky|M. Tomskii|Mijaíl Pávlovich Tomski|Mijaíl Pávlovich Tomsky	1880	1936		presidente de los sindicatos soviéticos
toussaint	person	Toussaint Louverture	Toussaint L'Ouverture	1743	1803		jefe de la revolución de Haití
tovstuja	person	Iván Tovstuja	Tovstuja|Tovstukha|Tovstoukha|Iván Tovstukha|Iván Tovstoukha|I. P. Tovstuja|I. P. Tovstukha|I. P. Tovstoukha|I. Tovstuja|I. Tovstukha|I. Tovstoukha|Iván Pávlovich Tovstuja|Iván Pávlovich Tovstukha	1889	1935		secretario de Stalin, archivero de Lenin
tranmael	person	Martin Tranmæl	Tranmæl|M. Tranmæl	1879	1967		jefe laborista noruego
treint	person	Albert Treint	Treint|Alberto Treint|A. Treint	1889	1971		secretario del comunismo francés
tresso	person	Pietro Tresso	Tresso|Pedro Tresso|P. Tresso	1893	1943		comunista italiano, trotskista
treves	person	Claudio Treves	Treves|C. Treves	1869	1933		socialista reformista italiano
trilisser	person	Meyer Trilisser	Trilisser|Trillisser|Trilliser|Meyer Trillisser|Meyer Trilliser|Meir Trilisser|Meir Trillisser|Meir Trilliser|Mijaíl Trilisser|Mijaíl Trillisser|Mijaíl Trilliser|Mikhail Trilisser|Mikhail Trillisser|Mikhail Trilliser|M. A. Trilisser|M. A. Trillisser|M. A. Trilliser|M. Trilisser|M. Trillisser|M. Trilliser|Meyer Abrámovich Trilisser|Meyer Abrámovich Trillisser	1883	1940		jefe del servicio exterior de la GPU
trilla	person	Gabriel León Trilla	León Trilla|G. L. Trilla	1899	1945		dirigente comunista español
troelstra	person	Pieter Jelles Troelstra	Troelstra|Pieter Troelstra|P. Troelstra|P. J. Troelstra	1860	1930		socialista holandés
trotsky	person	León Trotsky	Trotsky|Trotski|Trotskii|Trotzky|Trotzki|Trotskij|Trockij|Trotskiy|León Trotski|León Trotskii|León Trotzky|León Trotzki|León Trotskij|León Trockij|León Trotskiy|León Bronstein|León Bronshtein|Lev Trotsky|Lev Trotski|Lev Trotskii|Lev Trotzky|Lev Trotzki|Lev Trotskij|Lev Trockij|Lev Trotskiy|Lev Bronstein|Lev Bronshtein|Liev Trotsky|Liev Trotski|Liev Trotskii|Leon Davidovich Trotsky|Leon Davidovich Trotski|Leon Davidovich Trotskii|L. D. Trotsky|L. D. Trotski|L. D. Trotskii|L. D. Trotzky|L. D. Trotzki|L. D. Trotskij|L. D. Trockij|L. D. Trotskiy|L. D. Bronstein|L. D. Bronshtein|L. Trotsky|L. Trotski|L. Trotskii|L. Trotzky|L. Trotzki|L. Trotskij|L. Trockij|L. Trotskiy|L. Bronstein|L. Bronshtein|León Davídovich Bronstein|León Davidovitch Trotsky|León Davidovitch Trotski|León Davidovitch Bronstein|Lev Davídovich|Liev Davídovich|León Davídovich|Lev Davidovitch|Bronstein|Bronshtein	1879	1940		presidente del Soviet de Petrogrado, fundador del Ejército Rojo, cabeza de la Oposición de Izquierda
troyanovski	person	Aleksandr Troyanovski	Troyanovski|Troyanovsky|Troyanovskii|Troianovski|Troianovsky|Troianovskii|Aleksandr Troyanovsky|Aleksandr Troyanovskii|Aleksandr Troianovski|Aleksandr Troianovsky|Aleksandr Troianovskii|Alexandr Troyanovski|Alexandr Troyanovsky|Alexandr Troyanovskii|Alexandr Troianovski|Alexandr Troianovsky|Alexandr Troianovskii|Alexander Troyanovski|Alexander Troyanovsky|Alexander Troyanovskii|A. A. Troyanovski|A. A. Troyanovsky|A. A. Troyanovskii|A. A. Troianovski|A. A. Troianovsky|A. A. Troianovskii|A. Troyanovski|A. Troyanovsky|A. Troyanovskii|A. Troianovski|A. Troianovsky|A. Troianovskii|Aleksandr Antónovich Troyanovski|Aleksandr Antónovich Troyanovsky	1882	1955		diplomático soviético
tsereteli	person	Irakli Tsereteli	Tsereteli|Tseretelli|Tzereteli|Zereteli|Ceretelli|Irakli Tseretelli|Irakli Tzereteli|Irakli Zereteli|Irakli Ceretelli|Heraclio Tsereteli|Heraclio Tseretelli|Heraclio Tzereteli|Heraclio Zereteli|Heraclio Ceretelli|I. G. Tsereteli|I. G. Tseretelli|I. G. Tzereteli|I. G. Zereteli|I. G. Ceretelli|I. Tsereteli|I. Tseretelli|I. Tzereteli|I. Zereteli|I. Ceretelli|Irakli Gueórguievich Tsereteli|Irakli Gueórguievich Tseretelli|Irakli Georgievich Tsereteli|Irakli Georgievich Tseretelli	1881	1959		menchevique georgiano, ministro en 1917
tsintsadze	person	Kote Tsintsadze	Tsintsadze|Zinzadze|Kote Zinzadze|K. M. Tsintsadze|K. M. Zinzadze|K. Tsintsadze|K. Zinzadze|Kote Maksímovich Tsintsadze|Kote Maksímovich Zinzadze	1887	1930		bolchevique georgiano, oposicionista
tsiurupa	person	Aleksandr Tsiurupa	Tsiurupa|Tsyurupa|Ziurupa|Tsuriupa|Tsiuriupa|Aleksandr Tsyurupa|Aleksandr Ziurupa|Aleksandr Tsuriupa|Aleksandr Tsiuriupa|Alexandr Tsiurupa|Alexandr Tsyurupa|Alexandr Ziurupa|Alexandr Tsuriupa|Alexandr Tsiuriupa|Alexander Tsiurupa|Alexander Tsyurupa|Alexander Ziurupa|A. D. Tsiurupa|A. D. Tsyurupa|A. D. Ziurupa|A. D. Tsuriupa|A. D. Tsiuriupa|A. Tsiurupa|A. Tsyurupa|A. Ziurupa|A. Tsuriupa|A. Tsiuriupa|Aleksandr Dmítrievich Tsiurupa|Aleksandr Dmítrievich Tsyurupa|Aleksandr Dmítrievich	1870	1928		comisario de Abastos, vicepresidente del Sovnarkom
tugan_baranovski	person	Mijaíl Tugán-Baranovski	Tugán-Baranovski|Tugán-Baranovsky|Tugán-Baranovskii|Tugan-Baranowski|Tougan-Baranovski|Tougan-Baranovsky|Mijaíl Tugán-Baranovsky|Mijaíl Tugán-Baranovskii|Mijaíl Tugan-Baranowski|Mijaíl Tougan-Baranovski|Mijaíl Tougan-Baranovsky|Mijaíl Tugán|Mikhail Tugán-Baranovski|Mikhail Tugán-Baranovsky|Mikhail Tugán-Baranovskii|Mikhail Tugan-Baranowski|Mikhail Tougan-Baranovski|Mikhail Tougan-Baranovsky|Mikhail Tugán|M. I. Tugán-Baranovski|M. I. Tugán-Baranovsky|M. I. Tugán-Baranovskii|M. I. Tugan-Baranowski|M. I. Tougan-Baranovski|M. I. Tougan-Baranovsky|M. I. Tugán|M. Tugán-Baranovski|M. Tugán-Baranovsky|M. Tugán-Baranovskii|M. Tugan-Baranowski|M. Tougan-Baranovski|M. Tougan-Baranovsky|M. Tugán|Mijaíl Ivánovich Tugán-Baranovski|Mijaíl Ivánovich Tugán-Baranovsky|Mijaíl Ivánovich Tugán	1865	1919		economista ruso y ucraniano
tujachevsky	person	Mijaíl Tujachevski	Tujachevski|Tujachevsky|Tukhachevski|Tukhachevsky|Tukhachevskii|Tujachewski|Toukhatchevski|Toukhatchevsky|Tuchachevski|Tuchachevsky|Mijaíl Tujachevsky|Mijaíl Tukhachevski|Mijaíl Tukhachevsky|Mijaíl Tukhachevskii|Mijaíl Tujachewski|Mijaíl Toukhatchevski|Mijaíl Toukhatchevsky|Mijaíl Tuchachevski|Mijaíl Tuchachevsky|Mikhail Tujachevski|Mikhail Tujachevsky|Mikhail Tukhachevski|Mikhail Tukhachevsky|Mikhail Tukhachevskii|Mikhail Tujachewski|Mikhail Toukhatchevski|Mikhail Toukhatchevsky|Mikhail Tuchachevski|Mikhail Tuchachevsky|M. N. Tujachevski|M. N. Tujachevsky|M. N. Tukhachevski|M. N. Tukhachevsky|M. N. Tukhachevskii|M. N. Tujachewski|M. N. Toukhatchevski|M. N. Toukhatchevsky|M. N. Tuchachevski|M. N. Tuchachevsky|M. Tujachevski|M. Tujachevsky|M. Tukhachevski|M. Tukhachevsky|M. Tukhachevskii|M. Tujachewski|M. Toukhatchevski|M. Toukhatchevsky|M. Tuchachevski|M. Tuchachevsky|Mijaíl Nikoláyevich Tujachevski|Mijaíl Nikoláyevich Tujachevsky|Mijaíl Nikoláievich Tujachevski|Mijaíl Nikoláievich Tujachevsky	1893	1937		mariscal soviético fusilado en 1937
turati	person	Filippo Turati	Turati|Felipe Turati|F. Turati	1857	1932		jefe del socialismo reformista italiano
turgueniev	person	Iván Turguéniev	Turguéniev|Turgénev|Turgeniev|Tourgueniev|Turguénev|Iván Turgénev|Iván Turgeniev|Iván Tourgueniev|Iván Turguénev|I. S. Turguéniev|I. S. Turgénev|I. S. Turgeniev|I. S. Tourgueniev|I. S. Turguénev|I. Turguéniev|I. Turgénev|I. Turgeniev|I. Tourgueniev|I. Turguénev|Iván Serguéyevich Turguéniev|Iván Serguéyevich Turgénev|Iván Sergueievich Turguéniev|Iván Sergueievich Turgénev	1818	1883		novelista ruso
uborevich	person	Ieronim Uborévich	Uborévich|Uborevitch|Ieronim Uborevitch|Jerónimo Uborévich|Jerónimo Uborevitch|I. P. Uborévich|I. P. Uborevitch|I. Uborévich|I. Uborevitch|Ieronim Petróvich Uborévich|Ieronim Petróvich Uborevitch	1896	1937		jefe militar fusilado en 1937
uglanov	person	Nikolái Uglánov	Uglánov|Ouglanov|Nikolái Ouglanov|Nikolay Uglánov|Nikolay Ouglanov|N. A. Uglánov|N. A. Ouglanov|N. Uglánov|N. Ouglanov|Nikolái Aleksándrovich Uglánov|Nikolái Aleksándrovich Ouglanov	1886	1937		secretario de Moscú, de la derecha
ulbricht	person	Walter Ulbricht	Ulbricht|W. Ulbricht	1893	1973		dirigente comunista alemán
ulianov_aleksandr	person	Aleksandr Uliánov	Aleksandr Ulyanov|Alexandr Uliánov|Alexandr Ulyanov|Alexander Uliánov|Alexander Ulyanov|A. I. Uliánov|A. I. Ulyanov|A. Uliánov|A. Ulyanov|Aleksandr Ilich Uliánov|Aleksandr Ilich Ulyanov	1866	1887		hermano mayor de Lenin, ejecutado
ulianov_dmitri	person	Dmitri Uliánov	Dmitri Ulyanov|Dmitry Uliánov|Dmitry Ulyanov|Dimitri Uliánov|Dimitri Ulyanov|D. I. Uliánov|D. I. Ulyanov|D. Uliánov|D. Ulyanov|Dmitri Ilich Uliánov|Dmitri Ilich Ulyanov|Dmitri Ilich	1874	1943		médico, hermano menor de Lenin
ulianov_ilia	person	Iliá Uliánov	Ilya Uliánov|I. N. Uliánov|I. Uliánov|Iliá Nikoláyevich Uliánov|Iliá Nikoláievich Uliánov	1831	1886		inspector de escuelas, padre de Lenin
ulianova_anna	person	Anna Uliánova	Uliánova|Ulyanova|Elizárova|Yelizárova|Uliánova-Elizárova|Ulyanova-Elizarova|Anna Ulyanova|Anna Elizárova|Anna Yelizárova|Anna Uliánova-Elizárova|Anna Ulyanova-Elizarova|Ana Uliánova|Ana Ulyanova|Ana Elizárova|Ana Yelizárova|Ana Uliánova-Elizárova|Ana Ulyanova-Elizarova|A. I. Uliánova|A. I. Ulyanova|A. I. Elizárova|A. I. Yelizárova|A. I. Uliánova-Elizárova|A. I. Ulyanova-Elizarova|A. Uliánova|A. Ulyanova|A. Elizárova|A. Yelizárova|A. Uliánova-Elizárova|A. Ulyanova-Elizarova|Anna Ilínichna Uliánova|Anna Ilínichna Ulyanova|Anna Ilínichna|Ana Ilínichna	1864	1935	hermana mayor|Elizárov	hermana mayor de Lenin; comparte el apellido de soltera con María Uliánova
ulianova_madre	person	María Uliánova	María Blank|M. A. Uliánova|M. A. Blank|M. Uliánova|M. Blank|María Aleksándrovna Uliánova|María Aleksándrovna Blank	1835	1916	madre	madre de Lenin; comparte nombre y apellido con su hija menor
ulianova_maria	person	María Uliánova	Uliánova|Ulyanova|Oulianova|María Ulyanova|María Oulianova|M. I. Uliánova|M. I. Ulyanova|M. I. Oulianova|M. Uliánova|M. Ulyanova|M. Oulianova|María Ilínichna Uliánova|María Ilínichna Ulyanova|María Ilínishna Uliánova|María Ilínishna Ulyanova|María Ilínichna|María Ilyínichna|Mariya Ilínichna	1878	1937	hermana|Pravda|secretaria	hermana menor de Lenin; el apellido es también el de su hermana Anna
ulrich	person	Vasili Úlrij	Úlrij|Ulrich|Ulrikh|Vasili Ulrich|Vasili Ulrikh|Vasily Úlrij|Vasily Ulrich|Vasily Ulrikh|Vassili Úlrij|Vassili Ulrich|Vassili Ulrikh|V. V. Úlrij|V. V. Ulrich|V. V. Ulrikh|V. Úlrij|V. Ulrich|V. Ulrikh|Vasili Vasílievich Úlrij|Vasili Vasílievich Ulrich	1889	1951		presidente del tribunal en los procesos de Moscú
umanski	person	Konstantín Umanski	Umanski|Umansky|Umanskii|Oumanski|Oumansky|Oumanskii|Konstantín Umansky|Konstantín Umanskii|Konstantín Oumanski|Konstantín Oumansky|Konstantín Oumanskii|Constantin Umanski|Constantin Umansky|Constantin Umanskii|Constantin Oumanski|Constantin Oumansky|Constantin Oumanskii|K. A. Umanski|K. A. Umansky|K. A. Umanskii|K. A. Oumanski|K. A. Oumansky|K. A. Oumanskii|K. Umanski|K. Umansky|K. Umanskii|K. Oumanski|K. Oumansky|K. Oumanskii|Konstantín Aleksándrovich Umanski|Konstantín Aleksándrovich Umansky	1902	1945		diplomático soviético en Washington y México
unamuno	person	Miguel de Unamuno	de Unamuno|Miguel Unamuno|M. de Unamuno|M. Unamuno|Unamuno	1864	1936		escritor y filósofo español
ungern	person	Román von Ungern-Sternberg	von Ungern-Sternberg|Ungern-Sternberg|Ungern|Román Ungern-Sternberg|Román Ungern|R. F. von Ungern-Sternberg|R. F. Ungern-Sternberg|R. F. Ungern|R. von Ungern-Sternberg|R. Ungern-Sternberg|R. Ungern|Román Fiódorovich von Ungern-Sternberg|Román Fiódorovich Ungern-Sternberg|Barón Ungern	1886	1921		barón báltico, jefe blanco en Mongolia
unshlijt	person	Iósif Unshlijt	Unshlijt|Unschlicht|Unszlicht|Ounchlicht|Iósif Unschlicht|Iósif Unszlicht|Iósif Ounchlicht|Yosif Unshlijt|Yosif Unschlicht|Yosif Unszlicht|Yosif Ounchlicht|Josif Unshlijt|Josif Unschlicht|Josif Unszlicht|Joseph Unshlijt|Joseph Unschlicht|Joseph Unszlicht|I. S. Unshlijt|I. S. Unschlicht|I. S. Unszlicht|I. S. Ounchlicht|I. Unshlijt|I. Unschlicht|I. Unszlicht|I. Ounchlicht|Iósif Stanislávovich Unshlijt|Iósif Stanislávovich Unschlicht	1879	1938		subjefe de la Cheka y del Ejército Rojo
urales	person	Federico Urales	F. Urales|Juan Montseny	1864	1942		publicista anarquista, padre de Federica Montseny
urbahns	person	Hugo Urbahns	Urbahns|H. Urbahns	1890	1946		dirigente de la Leninbund alemana
uribe_vicente	person	Vicente Uribe	V. Uribe	1897	1961		ministro comunista español
uritski	person	Moiséi Uritski	Uritski|Uritsky|Uritskii|Ouritski|Ouritsky|Ouritskii|Moiséi Uritsky|Moiséi Uritskii|Moiséi Ouritski|Moiséi Ouritsky|Moiséi Ouritskii|Moisey Uritski|Moisey Uritsky|Moisey Uritskii|Moisey Ouritski|Moisey Ouritsky|Moisey Ouritskii|M. S. Uritski|M. S. Uritsky|M. S. Uritskii|M. S. Ouritski|M. S. Ouritsky|M. S. Ouritskii|M. Uritski|M. Uritsky|M. Uritskii|M. Ouritski|M. Ouritsky|M. Ouritskii|Moiséi Solomónovich Uritski|Moiséi Solomónovich Uritsky	1873	1918		jefe de la Cheka de Petrogrado, asesinado
urquhart	person	Leslie Urquhart	Urquhart|L. Urquhart	1874	1933		empresario británico con minas en Rusia
uspenski	person	Gleb Uspenski	Gleb Uspensky|Gleb Uspenskii|G. I. Uspenski|G. I. Uspensky|G. I. Uspenskii|G. Uspenski|G. Uspensky|G. Uspenskii|Gleb Ivánovich Uspenski|Gleb Ivánovich Uspensky|Gleb Ivánovich Uspenskii	1843	1902		narrador populista ruso
ustrialov	person	Nikolái Ustriálov	Ustriálov|Oustrialov|Ustryalov|Nikolái Oustrialov|Nikolái Ustryalov|Nikolay Ustriálov|Nikolay Oustrialov|Nikolay Ustryalov|N. V. Ustriálov|N. V. Oustrialov|N. V. Ustryalov|N. Ustriálov|N. Oustrialov|N. Ustryalov|Nikolái Vasílievich Ustriálov|Nikolái Vasílievich Oustrialov	1890	1937		publicista emigrado que aconsejaba aceptar el poder soviético
vaillant_couturier	person	Paul Vaillant-Couturier	Vaillant-Couturier|Pablo Vaillant-Couturier|P. Vaillant-Couturier	1892	1937		escritor y comunista francés
valentinov	person	Grigori Valentínov	Valentínov|Valentinof|Grigori Valentinof|Grigory Valentínov|Grigory Valentinof|G. B. Valentínov|G. B. Valentinof|G. Valentínov|G. Valentinof|Grigori Borísovich Valentínov|Grigori Borísovich Valentinof			Trud|Oposición|deportado|deportada|Rakovski|Rakovsky|Rádek|Trotsky	director de Trud, deportado; comparte el apellido con Nikolái Valentínov
valentinov_nikolai	person	Nikolái Valentínov	Valentínov|Valentinof|Nikolái Valentinof|Nikolái Volski|Nikolái Volsky|Nikolái Volskii|Nikolay Valentínov|Nikolay Valentinof|Nikolay Volski|Nikolay Volsky|Nikolay Volskii|N. V. Valentínov|N. V. Valentinof|N. V. Volski|N. V. Volsky|N. V. Volskii|N. Valentínov|N. Valentinof|N. Volski|N. Volsky|N. Volskii|Nikolái Vladislávovich Valentínov|Nikolái Vladislávovich Valentinof|Nikolái Vladislávovich Volski	1879	1964	empiriocriticismo|Ginebra|emigrado|memorias|Mach|Avenarius	publicista que trató a Lenin en Ginebra; seudónimo compartido con el apellido de Grigori Valentínov
vallejo_cesar	person	César Vallejo	C. Vallejo	1892	1938		poeta peruano
van_heijenoort	person	Jean van Heijenoort	van Heijenoort|Heijenoort|Jean Heijenoort|Jan van Heijenoort|Jan Heijenoort|J. van Heijenoort|J. Heijenoort	1912	1986		secretario de Trotsky, lógico
vandervelde	person	Émile Vandervelde	Vandervelde|Van der Velde|Émile Van der Velde|Emilio Vandervelde|Emilio Van der Velde|E. Vandervelde|E. Van der Velde	1866	1938		socialista belga, presidente de la II Internacional
vanzetti	person	Bartolomeo Vanzetti	Vanzetti|Bartolomé Vanzetti|B. Vanzetti	1888	1927		anarquista italiano ejecutado en Boston
vardin	person	Iliá Vardin	Vardin|Vardine|Iliá Vardine|Ilya Vardin|Ilya Vardine|Illarión Vardin|Illarión Vardine|I. V. Vardin|I. V. Vardine|I. Vardin|I. Vardine|Iliá Vissariónovich Vardin|Iliá Vissariónovich Vardine|Vardin-Mgueladze|Vardin-Mgeladze	1890	1941		zinovievista que capituló en 1928
varga	person	Evgueni Varga	Varga|Evgeni Varga|Yevgueni Varga|Yevgeni Varga|Evgeny Varga|Jenő Varga|Eugen Varga|E. S. Varga|E. Varga|Evgueni Samuílovich Varga	1879	1964		economista húngaro de la Komintern
vargas_getulio	person	Getúlio Vargas	G. Vargas	1882	1954		presidente de Brasil
vasconcelos	person	José Vasconcelos	Vasconcelos|J. Vasconcelos	1882	1959		escritor y ministro mexicano
vatsetis	person	Ioakim Vatsetis	Vatsetis|Vacetis|Vatzetis|Ioakim Vacetis|Ioakim Vatzetis|Jukums Vatsetis|Jukums Vacetis|Jukums Vatzetis|Joakim Vatsetis|Joakim Vacetis|Joakim Vatzetis|I. I. Vatsetis|I. I. Vacetis|I. I. Vatzetis|I. Vatsetis|I. Vacetis|I. Vatzetis|Ioakim Ioakímovich Vatsetis|Ioakim Ioakímovich Vacetis	1873	1938		comandante en jefe del Ejército Rojo
vazquez_mariano	person	Mariano Vázquez	M. Vázquez|M. R. Vázquez|Mariano Rodríguez Vázquez|Marianet	1909	1939		secretario de la CNT
vidali	person	Vittorio Vidali	Vidali|V. Vidali|Comandante Carlos|Carlos Contreras|Enea Sormenti	1900	1983		comunista italiano en México y España
villa_pancho	person	Pancho Villa	Francisco Villa|General Villa	1878	1923		jefe de la revolución mexicana
vinnichenko	person	Vladímir Vinnichenko	Vinnichenko|Vynnychenko|Vinnitchenko|Vladímir Vynnychenko|Vladímir Vinnitchenko|Wladimir Vinnichenko|Wladimir Vynnychenko|Wladimir Vinnitchenko|Volodímir Vinnichenko|Volodímir Vynnychenko|Volodímir Vinnitchenko|Volodymyr Vinnichenko|Volodymyr Vynnychenko|Volodymyr Vinnitchenko|V. K. Vinnichenko|V. K. Vynnychenko|V. K. Vinnitchenko|V. Vinnichenko|V. Vynnychenko|V. Vinnitchenko|Vladímir Kirílovich Vinnichenko|Vladímir Kirílovich Vynnychenko	1880	1951		escritor y político ucraniano
vinokurov	person	Aleksandr Vinokúrov	Vinokúrov|Alexandr Vinokúrov|Alexander Vinokúrov|A. N. Vinokúrov|A. Vinokúrov|Aleksandr Nikoláyevich Vinokúrov|Aleksandr Nikoláievich Vinokúrov	1869	1944		comisario de Asistencia, presidente del Tribunal Supremo
virgilio	person	Virgilio	Publio Virgilio Marón	-70	-19		poeta latino
vishinski	person	Andréi Vishinski	Vishinski|Vishinsky|Vishinskii|Vyshinski|Vyshinsky|Vyshinskii|Vychinski|Vychinsky|Vychinskii|Vichinski|Vichinsky|Vichinskii|Wyschinski|Andréi Vishinsky|Andréi Vishinskii|Andréi Vyshinski|Andréi Vyshinsky|Andréi Vyshinskii|Andréi Vychinski|Andréi Vychinsky|Andréi Vychinskii|Andréi Vichinski|Andréi Vichinsky|Andréi Vichinskii|Andréi Wyschinski|Andrey Vishinski|Andrey Vishinsky|Andrey Vishinskii|Andrey Vyshinski|Andrey Vyshinsky|Andrey Vyshinskii|Andrey Vychinski|Andrey Vychinsky|Andrey Vychinskii|Andrey Vichinski|Andrey Vichinsky|Andrey Vichinskii|Andrey Wyschinski|A. Y. Vishinski|A. Y. Vishinsky|A. Y. Vishinskii|A. Y. Vyshinski|A. Y. Vyshinsky|A. Y. Vyshinskii|A. Y. Vychinski|A. Y. Vychinsky|A. Y. Vychinskii|A. Y. Vichinski|A. Y. Vichinsky|A. Y. Vichinskii|A. Y. Wyschinski|A. Vishinski|A. Vishinsky|A. Vishinskii|A. Vyshinski|A. Vyshinsky|A. Vyshinskii|A. Vychinski|A. Vychinsky|A. Vychinskii|A. Vichinski|A. Vichinsky|A. Vichinskii|A. Wyschinski|Andréi Yanuárievich Vishinski|Andréi Yanuárievich Vishinsky	1883	1954		fiscal de los procesos de Moscú
vogt_karl	person	Karl Vogt	Vogt|Carl Vogt|Carlos Vogt|K. Vogt|C. Vogt	1817	1895		naturalista alemán con quien polemizó Marx
volin	person	Volin	Vsévolod Eichenbaum|Vsévolod Volin|Vsevolod Eikhenbaum|Voline|V. M. Eichenbaum|Eichenbaum|Eikhenbaum|Volín Eichenbaum|Boris Volin	1882	1945		anarquista ruso, autor de La revolución desconocida
volkogonov	person	Dmitri Volkogónov	Volkogónov|Dmitry Volkogónov|Dimitri Volkogónov|D. A. Volkogónov|D. Volkogónov|Dmitri Antónovich Volkogónov	1928	1995		general e historiador, biógrafo de Lenin, Trotsky y Stalin
volkov_esteban	person	Esteban Vólkov	Esteban Volkow|Vsévolod Vólkov|Vsévolod Volkow|Sieva Vólkov|Sieva Volkow|Seva Vólkov|Seva Volkow|E. P. Vólkov|E. P. Volkow|E. Vólkov|E. Volkow|Esteban Platónovich Vólkov|Esteban Platónovich Volkow	1926	2023		nieto de Trotsky
volkov_platon	person	Platón Vólkov	P. I. Vólkov|P. Vólkov|Platón Ivánovich Vólkov	1898	1936		oposicionista, marido de Zinaída Vólkova
volkova_zinaida	person	Zinaída Vólkova	Vólkova|Zinaída Bronstein|Zina Vólkova|Zina Bronstein|Z. L. Vólkova|Z. L. Bronstein|Z. Vólkova|Z. Bronstein|Zinaída Lvovna Vólkova|Zinaída Lvovna Bronstein	1901	1933		hija mayor de Trotsky, muerta en Berlín
vollmar	person	Georg von Vollmar	von Vollmar|Vollmar|Georg Vollmar|Jorge von Vollmar|Jorge Vollmar|G. von Vollmar|G. Vollmar	1850	1922		socialdemócrata bávaro
volodarski	person	V. Volodarski	Volodarski|Volodarsky|Volodarskii|V. Volodarsky|Moiséi Goldstein|Wolodarski	1891	1918		orador bolchevique, comisario de Prensa, asesinado
volodicheva	person	María Volodícheva	Volodícheva|Volodichova|Volodítcheva|María Volodichova|María Volodítcheva|M. A. Volodícheva|M. A. Volodichova|M. A. Volodítcheva|M. Volodícheva|M. Volodichova|M. Volodítcheva|María Akímovna Volodícheva|María Akímovna Volodichova	1891	1973		secretaria y taquígrafa de Lenin
voltaire	person	Voltaire	François-Marie Arouet	1694	1778		escritor francés de la Ilustración
voronsky	person	Aleksandr Voronski	Voronski|Voronsky|Voronskii|Woronski|Aleksandr Voronsky|Aleksandr Voronskii|Aleksandr Woronski|Alexandr Voronski|Alexandr Voronsky|Alexandr Voronskii|Alexandr Woronski|Alexander Voronski|Alexander Voronsky|Alexander Voronskii|A. K. Voronski|A. K. Voronsky|A. K. Voronskii|A. K. Woronski|A. Voronski|A. Voronsky|A. Voronskii|A. Woronski|Aleksandr Konstantínovich Voronski|Aleksandr Konstantínovich Voronsky	1884	1937		crítico literario, director de Krasnaya Nov
voroshilov	person	Kliment Voroshílov	Voroshílov|Vorochilov|Voroshilof|Woroschilow|Kliment Vorochilov|Kliment Voroshilof|Kliment Woroschilow|Klim Voroshílov|Klim Vorochilov|Klim Voroshilof|Klim Woroschilow|K. E. Voroshílov|K. E. Vorochilov|K. E. Voroshilof|K. E. Woroschilow|K. Voroshílov|K. Vorochilov|K. Voroshilof|K. Woroschilow|K. Y. Voroshílov|K. Y. Vorochilov|K. Y. Voroshilof|Kliment Efrémovich Voroshílov|Kliment Efrémovich Vorochilov|Kliment Yefrémovich Voroshílov|Kliment Yefrémovich Vorochilov|Kliment Efrémovich|Kliment Yefrémovich|Klim Efrémovich|Klim Yefrémovich	1881	1969		comisario de Guerra tras Frunze
vorovski	person	Vatslav Vorovski	Vorovski|Vorovsky|Vorovskii|Worowski|Vatslav Vorovsky|Vatslav Vorovskii|Vatslav Worowski|Václav Vorovski|Václav Vorovsky|Václav Vorovskii|Václav Worowski|V. V. Vorovski|V. V. Vorovsky|V. V. Vorovskii|V. V. Worowski|V. Vorovski|V. Vorovsky|V. Vorovskii|V. Worowski|Vatslav Vatslávovich Vorovski|Vatslav Vatslávovich Vorovsky	1871	1923		diplomático soviético asesinado en Lausana
vujovic	person	Vuyo Vuyóvich	Vuyóvich|Vujović|Vuiovich|Vouyovitch|Vuyo Vujović|Vuyo Vuiovich|Vuyo Vouyovitch|Voja Vuyóvich|Voja Vujović|Voja Vuiovich|Voja Vouyovitch|Vujo Vuyóvich|Vujo Vujović|Vujo Vuiovich|Voyislav Vuyóvich|Voyislav Vujović|Voyislav Vuiovich|V. Vuyóvich|V. Vujović|V. Vuiovich|V. Vouyovitch	1897	1936		comunista yugoslavo, dirigente de la Internacional Juvenil
wagner	person	Richard Wagner	Wagner|Ricardo Wagner|R. Wagner	1813	1883		compositor alemán
wang_jingwei	person	Wang Jingwei	Wang Ching-wei|Wan Tin-wei|Wang Tching-wei	1883	1944		jefe del Kuomintang de izquierda
webb_beatrice	person	Beatrice Webb	B. Webb	1858	1943		historiadora y fabiana inglesa
webb_sidney	person	Sidney Webb	Sydney Webb|S. Webb	1859	1947		historiador y fabiano inglés
weber	person	Max Weber	Weber|M. Weber	1864	1920		sociólogo alemán
weitling	person	Wilhelm Weitling	Weitling|Guillermo Weitling|W. Weitling	1808	1871		comunista utópico alemán
wells	person	H. G. Wells	Wells|Herbert George Wells|Herbert Wells	1866	1946		novelista inglés que visitó a Lenin
wels	person	Otto Wels	Wels|O. Wels	1873	1939		jefe socialdemócrata alemán
werther	person	Werther					héroe de la novela de Goethe; no es persona real
weydemeyer	person	Joseph Weydemeyer	Weydemeyer|José Weydemeyer|J. Weydemeyer	1818	1866		amigo y corresponsal de Marx
white	person	White					militante norteamericano del que solo consta el apellido
wilckens	person	Kurt Gustav Wilckens	Wilckens|Kurt Wilckens|K. Wilckens|K. G. Wilckens	1886	1923		anarquista alemán en la Patagonia
williams_albert	person	Albert Rhys Williams	Rhys Williams|A. R. Williams	1883	1962		periodista norteamericano en Petrogrado
wilson	person	Woodrow Wilson	Wilson|Thomas Woodrow Wilson|W. Wilson|Presidente Wilson	1856	1924		presidente de los Estados Unidos
witte	person	Serguéi Witte	Witte|Vitte|Serguéi Vitte|Sergei Witte|Sergei Vitte|Sergey Witte|Sergey Vitte|S. Y. Witte|S. Y. Vitte|S. Witte|S. Vitte|Serguéi Yúlievich Witte|Serguéi Yúlievich Vitte|Conde Witte	1849	1915		jefe del gobierno zarista
wolf_erwin	person	Erwin Wolf	E. Wolf|Braun|Nicole Braun|N. Braun	1902	1937		secretario de Trotsky en Noruega, muerto en España; usó el seudónimo Braun
wrangel	person	Piotr Wrangel	Wrangel|Vranguel|Vrangel|Wránguel|Piotr Vranguel|Piotr Vrangel|Piotr Wránguel|Pyotr Wrangel|Pyotr Vranguel|Pyotr Vrangel|Pyotr Wránguel|Petr Wrangel|Petr Vranguel|Petr Vrangel|P. N. Wrangel|P. N. Vranguel|P. N. Vrangel|P. N. Wránguel|P. Wrangel|P. Vranguel|P. Vrangel|P. Wránguel|Piotr Nikoláyevich Wrangel|Piotr Nikoláyevich Vranguel|Piotr Nikoláievich Wrangel|Piotr Nikoláievich Vranguel|Barón Wrangel|Barón Vranguel|Peter Wrangel	1878	1928		último jefe del Ejército Blanco en Crimea
yagoda	person	Guénrij Yagoda	Yagoda|Iagoda|Jagoda|Guénrij Iagoda|Guénrij Jagoda|Genrij Yagoda|Genrij Iagoda|Genrij Jagoda|Genrikh Yagoda|Genrikh Iagoda|Genrikh Jagoda|Henrij Yagoda|Henrij Iagoda|Henrij Jagoda|Enrique Yagoda|Enrique Iagoda|Enrique Jagoda|G. G. Yagoda|G. G. Iagoda|G. G. Jagoda|G. Yagoda|G. Iagoda|G. Jagoda|H. G. Yagoda|H. G. Iagoda|H. G. Jagoda|Guénrij Grigórievich Yagoda|Guénrij Grigórievich Iagoda	1891	1938		subjefe de la GPU, comisario del Interior
yakir	person	Iona Yakir	Yakir|Iakir|Iona Iakir|Yona Yakir|Yona Iakir|I. E. Yakir|I. E. Iakir|I. Yakir|I. Iakir|Iona Emmanuílovich Yakir|Iona Emmanuílovich Iakir	1896	1937		jefe militar fusilado en 1937
yakovin	person	Grigori Yakovin	Yakovin|Iakovine|Grigori Iakovine|Grigory Yakovin|Grigory Iakovine|G. Y. Yakovin|G. Y. Iakovine|G. Yakovin|G. Iakovine|Grigori Yákovlevich Yakovin|Grigori Yákovlevich Iakovine	1899	1938		historiador, oposicionista deportado
yakovleva	person	Varvara Yákovleva	Varvara Iákovleva|Bárbara Yákovleva|Bárbara Iákovleva|V. N. Yákovleva|V. N. Iákovleva|V. Yákovleva|V. Iákovleva|Varvara Nikoláyevna Yákovleva|Varvara Nikoláyevna Iákovleva|Varvara Nikoláievna Yákovleva|Varvara Nikoláievna Iákovleva	1884	1941		bolchevique de Moscú, comunista de izquierda
yaroslavski	person	Yemelián Yaroslavski	Yaroslavski|Yaroslavsky|Yaroslavskii|Iaroslavski|Iaroslavsky|Iaroslavskii|Jaroslawski|Yemelián Yaroslavsky|Yemelián Yaroslavskii|Yemelián Iaroslavski|Yemelián Iaroslavsky|Yemelián Iaroslavskii|Yemelián Jaroslawski|Yemelián Gubelman|Emelian Yaroslavski|Emelian Yaroslavsky|Emelian Yaroslavskii|Emelian Iaroslavski|Emelian Iaroslavsky|Emelian Iaroslavskii|Emelian Jaroslawski|Emelian Gubelman|Emelyan Yaroslavski|Emelyan Yaroslavsky|Emelyan Yaroslavskii|Y. M. Yaroslavski|Y. M. Yaroslavsky|Y. M. Yaroslavskii|Y. M. Iaroslavski|Y. M. Iaroslavsky|Y. M. Iaroslavskii|Y. M. Jaroslawski|Y. M. Gubelman|Y. Yaroslavski|Y. Yaroslavsky|Y. Yaroslavskii|Y. Iaroslavski|Y. Iaroslavsky|Y. Iaroslavskii|Y. Jaroslawski|Y. Gubelman|E. M. Yaroslavski|E. M. Yaroslavsky|E. M. Yaroslavskii|Yemelián Mijáilovich Yaroslavski|Yemelián Mijáilovich Yaroslavsky|Yemelián Mijáilovich Gubelman	1878	1943		jefe de la Comisión de Control, historiador oficial
yefim	person	Efim Tsetlin	Efim Víktorovich Tsetlin|E. V. Tsetlin|E. Tsetlin|Yefim Tsetlin|Tsetlin|Tseitlin|Zetlin	1898	1937		dirigente de las Juventudes y colaborador de Bujarin
yegorov	person	Aleksandr Yegórov	Yegórov|Egórov|Iegorov|Aleksandr Egórov|Aleksandr Iegorov|Alexandr Yegórov|Alexandr Egórov|Alexandr Iegorov|Alexander Yegórov|Alexander Egórov|Alexander Iegorov|A. I. Yegórov|A. I. Egórov|A. I. Iegorov|A. Yegórov|A. Egórov|A. Iegorov|Aleksandr Ilich Yegórov|Aleksandr Ilich Egórov	1883	1939		mariscal soviético
yermanski	person	Ósip Ermanski	Ermanski|Ermansky|Ermanskii|Yermanski|Yermansky|Yermanskii|Ósip Ermansky|Ósip Ermanskii|Ósip Yermanski|Ósip Yermansky|Ósip Yermanskii|O. A. Ermanski|O. A. Ermansky|O. A. Ermanskii|O. A. Yermanski|O. A. Yermansky|O. A. Yermanskii|O. Ermanski|O. Ermansky|O. Ermanskii|O. Yermanski|O. Yermansky|O. Yermanskii|Ósip Arkádievich Ermanski|Ósip Arkádievich Ermansky	1867	1941		economista menchevique
yezhov	person	Nikolái Yezhov	Yezhov|Ezhov|Iejov|Yejov|Jeschow|Ezhof|Nikolái Ezhov|Nikolái Iejov|Nikolái Yejov|Nikolái Jeschow|Nikolái Ezhof|Nikolay Yezhov|Nikolay Ezhov|Nikolay Iejov|Nikolay Yejov|Nikolay Jeschow|Nikolay Ezhof|Nicolás Yezhov|Nicolás Ezhov|Nicolás Iejov|N. I. Yezhov|N. I. Ezhov|N. I. Iejov|N. I. Yejov|N. I. Jeschow|N. I. Ezhof|N. Yezhov|N. Ezhov|N. Iejov|N. Yejov|N. Jeschow|N. Ezhof|Nikolái Ivánovich Yezhov|Nikolái Ivánovich Ezhov	1895	1940		comisario del Interior en los años del terror
yrigoyen	person	Hipólito Yrigoyen	Yrigoyen|Irigoyen|Hipólito Irigoyen|H. Yrigoyen|H. Irigoyen	1852	1933		presidente de Argentina
yudenich	person	Nikolái Yudénich	Yudénich|Iudenich|Youdenitch|Judenitsch|Yudenitch|Nikolái Iudenich|Nikolái Youdenitch|Nikolái Judenitsch|Nikolái Yudenitch|Nikolay Yudénich|Nikolay Iudenich|Nikolay Youdenitch|Nikolay Judenitsch|Nikolay Yudenitch|N. N. Yudénich|N. N. Iudenich|N. N. Youdenitch|N. N. Judenitsch|N. N. Yudenitch|N. Yudénich|N. Iudenich|N. Youdenitch|N. Judenitsch|N. Yudenitch|Nikolái Nikoláyevich Yudénich|Nikolái Nikoláyevich Iudenich|Nikolái Nikoláievich Yudénich|Nikolái Nikoláievich Iudenich|General Yudénich	1862	1933		general blanco del noroeste
yudin	person	Yudin	Iudin				corresponsal de Trotsky en el destierro, sin más datos
zalutski	person	Piotr Zalutski	Zalutski|Zalutsky|Zalutskii|Zaloutski|Zaloutsky|Piotr Zalutsky|Piotr Zalutskii|Piotr Zaloutski|Piotr Zaloutsky|Pyotr Zalutski|Pyotr Zalutsky|Pyotr Zalutskii|Pyotr Zaloutski|Pyotr Zaloutsky|Petr Zalutski|Petr Zalutsky|Petr Zalutskii|P. A. Zalutski|P. A. Zalutsky|P. A. Zalutskii|P. A. Zaloutski|P. A. Zaloutsky|P. Zalutski|P. Zalutsky|P. Zalutskii|P. Zaloutski|P. Zaloutsky|Piotr Antónovich Zalutski|Piotr Antónovich Zalutsky	1887	1937		dirigente de Leningrado, zinovievista
zamiatin	person	Evgueni Zamiatin	Zamiatin|Zamyatin|Zamiatine|Evgueni Zamyatin|Evgueni Zamiatine|Evgeni Zamiatin|Evgeni Zamyatin|Evgeni Zamiatine|Yevgueni Zamiatin|Yevgueni Zamyatin|Yevgueni Zamiatine|Yevgeni Zamiatin|Yevgeni Zamyatin|Yevgeni Zamiatine|Evgeny Zamiatin|Evgeny Zamyatin|Evgeny Zamiatine|Eugenio Zamiatin|Eugenio Zamyatin|Eugenio Zamiatine|E. I. Zamiatin|E. I. Zamyatin|E. I. Zamiatine|E. Zamiatin|E. Zamyatin|E. Zamiatine|Evgueni Ivánovich Zamiatin|Evgueni Ivánovich Zamyatin	1884	1937		novelista ruso
zapata	person	Emiliano Zapata	Zapata|E. Zapata	1879	1919		jefe campesino de la revolución mexicana
zasulich	person	Vera Zasúlich	Zasúlich|Zassulich|Sassulitsch|Zassoulitch|Zasulitch|Vera Zassulich|Vera Sassulitsch|Vera Zassoulitch|Vera Zasulitch|V. I. Zasúlich|V. I. Zassulich|V. I. Sassulitsch|V. I. Zassoulitch|V. I. Zasulitch|V. Zasúlich|V. Zassulich|V. Sassulitsch|V. Zassoulitch|V. Zasulitch|Vera Ivánovna Zasúlich|Vera Ivánovna Zassulich|Vera Ivánovna	1849	1919		revolucionaria, del grupo Emancipación del Trabajo
zborowski	person	Mark Zborowski	Zborowski|Zborovski|Zborovsky|Zborovskii|Mark Zborovski|Mark Zborovsky|Mark Zborovskii|Marc Zborowski|Marc Zborovski|Marc Zborovsky|Marc Zborovskii|M. G. Zborowski|M. G. Zborovski|M. G. Zborovsky|M. G. Zborovskii|M. Zborowski|M. Zborovski|M. Zborovsky|M. Zborovskii|Mark Grigórievich Zborowski|Mark Grigórievich Zborovski|Étienne Zborowski	1908	1990		agente soviético junto a Lev Sedov
zelenski	person	Isaak Zelenski	Isaak Zelensky|Isaak Zelenskii|Isaac Zelenski|Isaac Zelensky|Isaac Zelenskii|I. A. Zelenski|I. A. Zelensky|I. A. Zelenskii|I. Zelenski|I. Zelensky|I. Zelenskii|Isaak Abrámovich Zelenski|Isaak Abrámovich Zelensky|Isaak Abrámovich Zelenskii	1890	1938		secretario de Moscú
zemliachka	person	Rozalia Zemliachka	Zemliachka|Zemlyachka|Zemliatchka|Rozalia Zemlyachka|Rozalia Zemliatchka|Rosalía Zemliachka|Rosalía Zemlyachka|Rosalía Zemliatchka|R. S. Zemliachka|R. S. Zemlyachka|R. S. Zemliatchka|R. Zemliachka|R. Zemlyachka|R. Zemliatchka|Rozalia Samóilovna Zemliachka|Rozalia Samóilovna Zemlyachka|Rozalia Zalkind|Rosalía Zalkind	1876	1947		bolchevique, comisaria en la guerra civil
zenzinov	person	Vladímir Zenzínov	Zenzínov|Zenzinof|Vladímir Zenzinof|Wladimir Zenzínov|Wladimir Zenzinof|V. M. Zenzínov|V. M. Zenzinof|V. Zenzínov|V. Zenzinof|Vladímir Mijáilovich Zenzínov|Vladímir Mijáilovich Zenzinof	1880	1953		socialista revolucionario
zetkin	person	Clara Zetkin	Zetkin|Klara Zetkin|C. Zetkin	1857	1933		socialista y comunista alemana, dirigente del movimiento de mujeres
zhdanov	person	Andréi Zhdánov	Zhdánov|Jdanov|Shdanow|Andréi Jdanov|Andréi Shdanow|Andrey Zhdánov|Andrey Jdanov|Andrey Shdanow|A. A. Zhdánov|A. A. Jdanov|A. A. Shdanow|A. Zhdánov|A. Jdanov|A. Shdanow|Andréi Aleksándrovich Zhdánov|Andréi Aleksándrovich Jdanov	1896	1948		sucesor de Kírov en Leningrado
zheliabov	person	Andréi Zheliábov	Zheliábov|Jeliabov|Zhelyabov|Jeliabof|Andréi Jeliabov|Andréi Zhelyabov|Andréi Jeliabof|Andrey Zheliábov|Andrey Jeliabov|Andrey Zhelyabov|Andrey Jeliabof|A. I. Zheliábov|A. I. Jeliabov|A. I. Zhelyabov|A. I. Jeliabof|A. Zheliábov|A. Jeliabov|A. Zhelyabov|A. Jeliabof|Andréi Ivánovich Zheliábov|Andréi Ivánovich Jeliabov	1851	1881		jefe de Naródnaia Volia
zhitomirski	person	Yákov Zhitomirski	Zhitomirski|Zhitomirsky|Zhitomirskii|Yákov Zhitomirsky|Yákov Zhitomirskii|Iakov Zhitomirski|Iakov Zhitomirsky|Iakov Zhitomirskii|Jakob Zhitomirski|Jakob Zhitomirsky|Jakob Zhitomirskii|Y. A. Zhitomirski|Y. A. Zhitomirsky|Y. A. Zhitomirskii|Y. Zhitomirski|Y. Zhitomirsky|Y. Zhitomirskii|Yákov Abrámovich Zhitomirski|Yákov Abrámovich Zhitomirsky	1880			médico, agente de la policía entre los bolcheviques
zhordania	person	Noé Zhordania	Zhordania|Noé Jordania|Noi Zhordania|Noi Jordania|N. N. Zhordania|N. N. Jordania|N. Zhordania|N. Jordania|Noé Nikoláyevich Zhordania|Noé Nikoláyevich Jordania	1868	1953		presidente menchevique de Georgia; no se recoge Jordania como apellido suelto por ser un país
zhou_enlai	person	Zhou Enlai	Chu En-lai|Chou En-lai|Zhu En-lai	1898	1976		dirigente comunista chino
zhukov	person	Gueorgui Zhúkov	Zhúkov|Jukov|Yúkov|Zhukof|Gueorgui Jukov|Gueorgui Yúkov|Gueorgui Zhukof|Georgui Zhúkov|Georgui Jukov|Georgui Yúkov|Georgui Zhukof|Georgi Zhúkov|Georgi Jukov|Georgi Yúkov|Georgy Zhúkov|Georgy Jukov|Georgy Yúkov|G. K. Zhúkov|G. K. Jukov|G. K. Yúkov|G. K. Zhukof|G. Zhúkov|G. Jukov|G. Yúkov|G. Zhukof|Gueorgui Konstantínovich Zhúkov|Gueorgui Konstantínovich Jukov	1896	1974		mariscal soviético
zinoviev	person	Grigori Zinóviev	Zinóviev|Zinovief|Zinovieff|Zinovyev|Sinowjew|Grigori Zinovief|Grigori Zinovieff|Grigori Zinovyev|Grigori Sinowjew|Grigori Radomislski|Grigori Radomislsky|Grigori Radomislskii|Grigori Apfelbaum|Grigory Zinóviev|Grigory Zinovief|Grigory Zinovieff|Grigory Zinovyev|Grigory Sinowjew|Grigory Radomislski|Grigory Radomislsky|Grigory Radomislskii|Grigory Apfelbaum|Gregori Zinóviev|Gregori Zinovief|Gregori Zinovieff|Gregorio Zinóviev|Gregorio Zinovief|Gregorio Zinovieff|G. E. Zinóviev|G. E. Zinovief|G. E. Zinovieff|G. E. Zinovyev|G. E. Sinowjew|G. E. Radomislski|G. E. Radomislsky|G. E. Radomislskii|G. E. Apfelbaum|G. Zinóviev|G. Zinovief|G. Zinovieff|G. Zinovyev|G. Sinowjew|G. Radomislski|G. Radomislsky|G. Radomislskii|G. Apfelbaum|G. Y. Zinóviev|G. Y. Zinovief|G. Y. Zinovieff|Grigori Evséyevich Zinóviev|Grigori Evséyevich Zinovief|Grigori Evséyevich Radomislski|Grigori Yevseievich Zinóviev|Grigori Yevseievich Zinovief|Grigori Yevseievich Radomislski|Radomislski|Radomyslsky|Grigori Evséyevich|Grigori Yevseievich	1883	1936		presidente de la Komintern y del Soviet de Petrogrado
zola	person	Émile Zola	Zola|Emilio Zola|E. Zola	1840	1902		novelista francés
zorin	person	Serguéi Zorin	Sergei Zorin|Sergey Zorin|S. S. Zorin|S. Zorin|Serguéi Semiónovich Zorin	1890	1937		secretario de Petrogrado
zubatov	person	Serguéi Zubátov	Zubátov|Zoubatov|Serguéi Zoubatov|Sergei Zubátov|Sergei Zoubatov|Sergey Zubátov|Sergey Zoubatov|S. V. Zubátov|S. V. Zoubatov|S. Zubátov|S. Zoubatov|Serguéi Vasílievich Zubátov|Serguéi Vasílievich Zoubatov	1864	1917		policía zarista, creador de sindicatos vigilados
zugazagoitia	person	Julián Zugazagoitia	Zugazagoitia|J. Zugazagoitia	1899	1940		periodista y ministro socialista
zweig	person	Stefan Zweig	Stephan Zweig|S. Zweig	1881	1942		escritor austríaco

"""####
  /// `places.tsv`
  public static let places = ####"""
# Places named in the letters and papers of the Russian revolution and of the movements around it.
# Source: general reference knowledge; notes are our own words. Licence: MIT, as the whole project.
# Format: tab-separated, one place a line, sorted by id (bytes); variants and context words joined by '|'; born and died stay empty.
id	kind	name	variants	born	died	context	note
abjasia	place	Abjasia	Abjazia|Abkhasia				región de Georgia
achinsk	place	Áchinsk	Atchinsk				ciudad de Siberia, lugar de destierro
afganistan	place	Afganistán					país
africa	place	África					continente
aktiubinsk	place	Aktiubinsk	Aktyubinsk|Aktioubinsk				ciudad de Kazajstán, lugar de destierro
alaska	place	Alaska					territorio de América del Norte
albacete	place	Albacete					ciudad de España, base de las Brigadas Internacionales
alcala_de_henares	place	Alcalá de Henares					ciudad de España
alemania	place	Alemania	Reich|República de Weimar|Imperio alemán				país
alicante	place	Alicante					ciudad de España
alma_ata	place	Alma-Atá	Almatý|Verni|Verny|Viernyi				ciudad del Turkestán, destierro de Trotsky en 1928, antes Verny
alsacia	place	Alsacia	Alsacia-Lorena|Alsacia y Lorena				región entre Francia y Alemania
amberes	place	Amberes					puerto belga
america	place	América	América del Sur|América del Norte|Sudamérica|Suramérica				continente
america_latina	place	América Latina	Latinoamérica|Iberoamérica|Hispanoamérica|Indoamérica				región del continente
amherst	place	Amherst					pueblo canadiense del campo donde estuvo preso Trotsky en 1917
amiens	place	Amiens					ciudad francesa de la carta sindical de 1906
amsterdam	place	Ámsterdam					ciudad de Holanda
andalucia	place	Andalucía					región de España
angora	place	Ankara	Angora				capital de Turquía
antofagasta	place	Antofagasta					puerto de Chile
arabia	place	Arabia					región
aragon	place	Aragón					región de España
argelia	place	Argelia					país
argentina	place	Argentina	República Argentina				país
arkhangelsk	place	Arjánguelsk	Arcángel|Arjangelsk|Arkhangelsk|Arkángel|Arkhanguelsk				puerto del norte
armenia	place	Armenia					república soviética del Cáucaso
ashjabad	place	Ashjabad	Asjabad|Ashkhabad|Poltoratsk				capital de Turkmenistán
asia	place	Asia					continente
asia_central	place	Asia Central					región de las repúblicas del Turkestán
astrakan	place	Astrakán	Astracán|Astrakhan|Astraján				ciudad de la desembocadura del Volga
asturias	place	Asturias					región de España, lugar de la insurrección de 1934
atenas	place	Atenas					capital de Grecia
australia	place	Australia					país
austria	place	Austria	Imperio austrohúngaro|Austria-Hungría|Austro-Hungría				país y antes imperio
azerbaiyan	place	Azerbaiyán	Azerbaidzhán|Azerbaidján|Aserbaidschan|Azerbaijan				república soviética del Cáucaso
badajoz	place	Badajoz					ciudad de Extremadura
baku	place	Bakú	Bacú|Bakou				capital petrolera de Azerbaiyán
balcanes	place	Balcanes	Península Balcánica				región del sureste de Europa
baljash	place	Baljash	Balkhash|Lago Baljash				lago de Kazajstán
barbizon	place	Barbizon					pueblo francés donde vivió Trotsky
barcelona	place	Barcelona					ciudad de Cataluña
barnaul	place	Barnaúl					ciudad del Altái
basilea	place	Basilea					ciudad suiza de un congreso de 1912
batum	place	Batum	Batumi|Batoum				puerto de Georgia
baviera	place	Baviera					región alemana
bayazet	place	Bayaceto	Bayazet|Bayazid|Doğubayazıt				ciudad de Turquía
belchite	place	Belchite					pueblo y batalla de 1937
belgica	place	Bélgica					país
belgrado	place	Belgrado					capital de Serbia
bengala	place	Bengala					región de India
beriozov	place	Beriózov	Beresof|Berezov|Bereziov				lugar de destierro del que huyó Trotsky en 1907
berlin	place	Berlín					capital de Alemania
berna	place	Berna					capital suiza
besarabia	place	Besarabia	Bessarabia				región entre Ucrania y Rumania
bialystok	place	Białystok	Bielostok				ciudad de Polonia
bielorrusia	place	Bielorrusia	Rusia Blanca|Bielorusia|Belarús				república soviética
biisk	place	Biisk	Biysk				ciudad del Altái
bilbao	place	Bilbao					ciudad vasca
bohemia	place	Bohemia					región checa
bolivia	place	Bolivia					país
bolonia	place	Bolonia					ciudad italiana de una escuela de partido
boston	place	Boston					ciudad de los Estados Unidos
brasil	place	Brasil					país
bremen	place	Bremen	Brema				puerto alemán
brest_litovsk	place	Brest-Litovsk	Brest-Litowsk|Brest				ciudad de la paz de 1918 con Alemania
brighton	place	Brighton					ciudad inglesa
brunete	place	Brunete					pueblo y batalla de 1937
bruselas	place	Bruselas					capital de Bélgica
bucarest	place	Bucarest					capital de Rumania
budapest	place	Budapest					capital de Hungría
buenos_aires	place	Buenos Aires					capital de Argentina
bujara	place	Bujará	Bukhara|Bokhara|Bujaria				ciudad y emirato de Asia central
bulgaria	place	Bulgaria					país
burdeos	place	Burdeos					ciudad de Francia
burgos	place	Burgos					ciudad de España
butirki	place	Butirki	Butyrki|Butirka|Butyrka|Butyrskaya				cárcel de Moscú
cadiz	place	Cádiz					ciudad de España donde estuvo Trotsky en 1916
canada	place	Canadá					país
canarias	place	Canarias	Islas Canarias				islas de España
canton	place	Cantón	Guangzhou|Kwangchow|Kuangchou				ciudad del sur de China, alzamiento de 1927
capri	place	Capri					isla de la residencia de Gorki
cardiff	place	Cardiff					ciudad de Gales
cartagena	place	Cartagena					puerto de España
casas_viejas	place	Casas Viejas					pueblo andaluz de la matanza de 1933
castilla	place	Castilla	Castilla la Vieja|Castilla la Nueva				región de España
cataluna	place	Cataluña	Catalunya				región de España
caucaso	place	Cáucaso	Caucasia|Cáucaso Norte				región de montaña entre el mar Negro y el Caspio
chechenia	place	Chechenia					región del Cáucaso
checoslovaquia	place	Checoslovaquia	Checoeslovaquia|República Checa|Chequia				país
cheliabinsk	place	Cheliábinsk	Chelyabinsk|Tcheliabinsk				ciudad del Ural
chemnitz	place	Chemnitz					ciudad de Sajonia
chicago	place	Chicago					ciudad de los Estados Unidos
chile	place	Chile					país
china	place	China	República China				país
chita	place	Chitá	Tchita|Tschita				ciudad de Transbaikalia
colombia	place	Colombia					país
colonia	place	Colonia	Köln			Alemania|Rin	ciudad alemana, sede de la Gaceta Renana
congo	place	Congo	Congo belga				país
constantinopla	place	Constantinopla	Estambul|Istanbul|Estanbul				ciudad de Turquía con dos nombres
copenhague	place	Copenhague	Copenhaguen				capital de Dinamarca
cordoba	place	Córdoba					ciudad de España; hay otra en Argentina
corea	place	Corea					país
coyoacan	place	Coyoacán					barrio de la ciudad de México donde vivió y murió Trotsky
cracovia	place	Cracovia	Kraków				ciudad de Polonia, residencia de Lenin de 1912 a 1914
crimea	place	Crimea	Península de Crimea|Táuride				península del mar Negro
cuba	place	Cuba					país
curlandia	place	Curlandia					región de Letonia
daguestan	place	Daguestán	Daghestan|Dagestán				región del Cáucaso
detroit	place	Detroit					ciudad de los Estados Unidos
dinamarca	place	Dinamarca					país
dmitrov	place	Dmítrov	Dmitroff				ciudad al norte de Moscú, último hogar de Kropotkin
dnieper	place	Dniéper	Dnepr				río de Ucrania
dnieprostroi	place	Dnieprostrói	Dneprostrói|Dnieprogués				gran central eléctrica del Dniéper
dobrudja	place	Dobrudja	Dobrudzha|Dobrogea|Dobruya				región entre Rumania y Bulgaria
domene	place	Domène					pueblo francés donde vivió Trotsky
don	place	Río Don	Región del Don|Territorio del Don|Ejército del Don				río y territorio cosaco; Don solo no se recoge, porque es también tratamiento
donbas	place	Donbás	Donbass|Cuenca del Donets|Cuenca del Donetz|Donetz|Donets				cuenca minera de Ucrania
donetsk	place	Donetsk	Yuzovka|Stalino|Iuzovka|Youzovka				ciudad minera, antes Yúzovka y Stalino
dorpat	place	Dorpat	Tartu|Yúriev				ciudad universitaria de Estonia
dresde	place	Dresde					capital de Sajonia
dublin	place	Dublín					capital de Irlanda
ebro	place	Ebro					río y batalla de 1938
ecuador	place	Ecuador					país
egipto	place	Egipto					país
ekaterimburgo	place	Ekaterimburgo	Ekaterinburg|Ekaterinburgo|Yekaterinburg|Sverdlovsk|Iekaterinburg|Yekaterimburgo				ciudad del Ural donde murió Nicolás II, después Sverdlovsk
ekaterinodar	place	Ekaterinodar	Krasnodar|Yekaterinodar|Iekaterinodar				capital del Kubán, hoy Krasnodar
ekaterinoslav	place	Ekaterinoslav	Dniepropetrovsk|Dnepropetrovsk|Yekaterinoslav|Katerinoslav|Dnipropetrovsk				ciudad del Dniéper, desde 1926 Dniepropetrovsk
el_salvador	place	El Salvador					país
elizavetgrad	place	Elizavetgrado	Elizavetgrad|Elisavetgrad|Zinovievsk|Kirovogrado				ciudad de Ucrania
erevan	place	Ereván	Erivan|Yereván				capital de Armenia
erfurt	place	Erfurt					ciudad alemana de un congreso de 1891
escocia	place	Escocia					país británico
espana	place	España	República española|Estado español				país
estados_unidos	place	Estados Unidos	EE. UU.|EEUU|Estados Unidos de América|Estados Unidos de Norteamérica|Norteamérica|USA|U.S.A.				país
estocolmo	place	Estocolmo					capital de Suecia
estonia	place	Estonia					país del Báltico
etiopia	place	Etiopía	Abisinia				país con dos nombres
europa	place	Europa	Europa occidental|Europa central|Europa oriental				continente
extremadura	place	Extremadura					región de España
extremo_oriente	place	Extremo Oriente	Lejano Oriente				región del Pacífico
finlandia	place	Finlandia	Suomi				gran ducado ruso y país
francfort	place	Fráncfort	Frankfurt|Frankfort|Fráncfort del Meno				ciudad alemana
francia	place	Francia					país
galicia	place	Galicia				España|La Coruña|Vigo|gallego	región de España; comparte la forma con la región de Polonia y Ucrania
galitzia	place	Galitzia	Galizia|Galicia oriental|Galitzia oriental|Galicia			Lemberg|Lvov|Polonia|Ucrania|austríaca|frente	región de Polonia y Ucrania; comparte una forma con la Galicia española
gatchina	place	Gátchina	Gatschina				ciudad y palacio cerca de Petrogrado
genova	place	Génova					ciudad de la conferencia de 1922
georgia	place	Georgia	Gruzia				república soviética del Cáucaso
gerona	place	Gerona	Girona				ciudad de Cataluña
gijon	place	Gijón					ciudad de Asturias
ginebra	place	Ginebra	Genève|Genf				ciudad suiza
glasgow	place	Glasgow					ciudad de Escocia
gomel	place	Gómel	Homel				ciudad de Bielorrusia
gori	place	Gori					ciudad natal de Stalin
gorki_aldea	place	Gorki	Gorki Leninskie|Gorki Léninskiye			aldea|finca|sanatorio|descanso|reposo|traslado|trasladado|convalecencia	aldea próxima a Moscú donde descansó y murió Lenin; comparte la forma con el novelista
gotha	place	Gotha					ciudad alemana de un congreso de 1875
gran_bretana	place	Gran Bretaña	Inglaterra|Reino Unido|Imperio británico				país; Inglaterra se usa por el todo
granada	place	Granada					ciudad de España
grecia	place	Grecia					país
grozni	place	Grozni	Grozny				capital de Chechenia
guadalajara	place	Guadalajara					ciudad y batalla de 1937; hay otra en México
guatemala	place	Guatemala					país
guayaquil	place	Guayaquil					puerto del Ecuador
guernica	place	Guernica	Gernika				ciudad vasca bombardeada en 1937
guliai_pole	place	Guliái-Pole	Gulyai-Polye|Gouliai-Polié|Huliaipole|Gulai-Pole				pueblo de Majno
haiti	place	Haití					país
halifax	place	Halifax					puerto canadiense
halle	place	Halle					ciudad alemana de un congreso de 1920
hamburgo	place	Hamburgo					puerto alemán
hankou	place	Hankou	Hankow|Hankeu|Wuhan|Uhan|Vuján				ciudad del Yangtsé, sede del gobierno de izquierda
helsingfors	place	Helsinki	Helsingfors|Elsingfors				capital de Finlandia
highgate	place	Highgate					cementerio y barrio de Londres
holanda	place	Holanda	Países Bajos				país
honefoss	place	Hønefoss	Wexhall|Weksal				ciudad noruega cerca de la casa de Trotsky
hong_kong	place	Hong Kong	Hongkong				colonia británica en China
huesca	place	Huesca					ciudad de Aragón
hungria	place	Hungría					país
hurum	place	Hurum	Sundby				lugar del internamiento de Trotsky en Noruega
india	place	India	Indias orientales|Indostán				país
indochina	place	Indochina	Cochinchina|Annam|Tonkín				colonia francesa de Asia
indonesia	place	Indonesia	Indias holandesas|Indias neerlandesas				país
iquique	place	Iquique					puerto de Chile
irkutsk	place	Irkutsk	Irkoutsk				ciudad de Siberia oriental
irlanda	place	Irlanda					país
italia	place	Italia					país
ivanovo_voznesensk	place	Ivánovo-Voznesensk	Ivánovo-Voznessensk				ciudad textil
jabarovsk	place	Jabárovsk	Khabarovsk				ciudad del Amur
japon	place	Japón	Imperio japonés				país
jarama	place	Jarama					río y batalla de 1937
jarbin	place	Jarbin	Harbin|Kharbin				ciudad de Manchuria
jarkov	place	Járkov	Kharkov|Jarkof|Járkiv|Charkow|Kharkof				capital de la Ucrania soviética hasta 1934
java	place	Java					isla de Indonesia
jerson	place	Jersón	Kherson|Cherson				ciudad y provincia del sur de Ucrania
jerusalen	place	Jerusalén					ciudad
jiva	place	Jivá	Khiva|Jorezm				ciudad y kanato de Asia central
kabul	place	Kabul					capital de Afganistán
kamensk	place	Kamensk	Kaminsk|Kamensk-Uralski				ciudad del Ural, lugar de destierro
kansk	place	Kansk					ciudad de Siberia, lugar de destierro
karelia	place	Carelia	Karelia				región entre Rusia y Finlandia
kazajstan	place	Kazajstán	Kazakstán|Kazakhstan|Kazajia|Kazakistán				república soviética de Asia central
kazan	place	Kazán					ciudad del Volga, capital tártara
kiel	place	Kiel					puerto alemán de la revolución de 1918
kienthal	place	Kienthal	Kiental|Quienthal				pueblo suizo de la conferencia de 1916
kiev	place	Kiev	Kiew|Kyiv				capital de Ucrania
kirguisia	place	Kirguisia	Kirguizia|Kirguistán|Kirguizistán|Kirghizia				república soviética de Asia central
kislovodsk	place	Kislovodsk					balneario del Cáucaso
kolpashevo	place	Kolpáshevo	Kolpachevo				pueblo del Obi, lugar de destierro
kolyma	place	Kolymá	Kolima				región de campos del extremo oriente
komi	place	República de Komi	Komi|Región de Komi				región del noreste, lugar de destierro
kovno	place	Kovno	Kaunas				ciudad de Lituania
krasnoiarsk	place	Krasnoyarsk	Krasnoiarsk|Krasnojarsk				ciudad del Yeniséi
kremlin	place	Kremlin	Kremlin de Moscú				ciudadela de Moscú, sede del gobierno
krivoi_rog	place	Krivói Rog	Krivoy Rog				ciudad minera de Ucrania
kronstadt	place	Kronstadt	Cronstadt|Kronstad|Cronstad|Kronshtadt				base naval de la isla de Kotlin
kuban	place	Kubán					río y región cosaca
kuokkala	place	Kuokkala	Répino				pueblo de Finlandia, refugio de Lenin
kurdai	place	Kurdái	Kurday|Paso de Kurdái|Montes Kurdái				paso de montaña camino de Alma-Atá
kureika	place	Kureika	Kureyka				aldea del destierro de Stalin
kursk	place	Kursk					ciudad del centro de Rusia
kutais	place	Kutaís	Kutaisi|Koutaïs				ciudad de Georgia
kzyl_orda	place	Kzyl-Ordá	Kizil-Ordá|Qyzylorda				ciudad de Kazajstán
la_bastilla	place	La Bastilla	Bastilla				fortaleza de París tomada en 1789
la_habana	place	La Habana	Habana				capital de Cuba
la_haya	place	La Haya					ciudad de Holanda
lago_baikal	place	Baikal	Lago Baikal				lago de Siberia
lausana	place	Lausana	Lausanne				ciudad suiza
leipzig	place	Leipzig	Lipsia				ciudad alemana
lena_rio	place	Río Lena	Lena Goldfields|Minas del Lena				río de Siberia y sus minas de oro; Lena solo no se recoge, porque es nombre de mujer
lerida	place	Lérida	Lleida				ciudad de Cataluña
letonia	place	Letonia	Latvia				país del Báltico
lima	place	Lima					capital de Perú
lisboa	place	Lisboa					capital de Portugal
lituania	place	Lituania					país del Báltico
liverpool	place	Liverpool					puerto de Inglaterra
livonia	place	Livonia					región histórica del Báltico
livorno	place	Livorno	Liorna				ciudad italiana de un congreso de 1921
locarno	place	Locarno					ciudad suiza de los acuerdos de 1925
lodz	place	Łódź					ciudad textil polaca
londres	place	Londres	London				capital británica
lubianka	place	Lubianka	Lubyanka|Plaza Lubianka				sede y cárcel de la policía política en Moscú
lugansk	place	Lugansk	Voroshilovgrado|Luhansk|Lougansk				ciudad minera de Ucrania
luxemburgo	place	Luxemburgo					país
lvov_ciudad	place	Lvov	Lemberg|Leópolis|Lwów|Lviv				ciudad de Galitzia
lyon	place	Lyon	Lión				ciudad de Francia
madrid	place	Madrid					capital de España
magadan	place	Magadán					ciudad de los campos de Kolymá
magnitogorsk	place	Magnitogorsk					ciudad siderúrgica del Ural
malaga	place	Málaga					ciudad de España
mallorca	place	Mallorca					isla de España
manchester	place	Manchester					ciudad inglesa
manchuria	place	Manchuria					región del noreste de China
mar_baltico	place	Mar Báltico	Báltico				mar del norte de Europa; da nombre a una flota
mar_caspio	place	Mar Caspio	Caspio				mar interior al este del Cáucaso
mar_de_azov	place	Mar de Azov	Azov				mar interior al norte del mar Negro
mar_negro	place	Mar Negro					mar entre Ucrania, el Cáucaso y Turquía
mariupol	place	Mariúpol					puerto del mar de Azov
marruecos	place	Marruecos	Protectorado de Marruecos				país
marsella	place	Marsella					puerto de Francia
mexico	place	México	Méjico|República Mexicana|Ciudad de México|México D. F.				país y su capital
mieres	place	Mieres					villa minera de Asturias
milan	place	Milán					ciudad italiana
minneapolis	place	Minneapolis	Mineápolis				ciudad de los Estados Unidos, huelga de 1934
minsk	place	Minsk					capital de Bielorrusia
minusinsk	place	Minusinsk	Minussinsk				ciudad de Siberia, lugar de destierro
moabit	place	Moabit					barrio y cárcel de Berlín
moguiliov	place	Moguiliov	Mogilev|Moguilev|Mohilev|Mohiliov				ciudad del cuartel general ruso
moldavia	place	Moldavia					región entre Ucrania y Rumania
mongolia	place	Mongolia	Mongolia Exterior|Mongolia Interior				país
montevideo	place	Montevideo					capital de Uruguay
moscu	place	Moscú	Moskvá|Moskau|Moscow				capital soviética desde 1918
mukden	place	Mukden	Shenyang|Moukden				ciudad de Manchuria
munich	place	Múnich	Muenchen|München				capital de Baviera
murcia	place	Murcia					ciudad y región de España
murmansk	place	Múrmansk	Murman|Mourmansk				puerto del norte
nankin	place	Nankín	Nanking|Nanjing				ciudad china
narva	place	Narva					ciudad de Estonia
narym	place	Narym	Narim|Territorio de Narym				región de destierro en Siberia
neva	place	Nevá	Río Nevá				río de Petrogrado
nicaragua	place	Nicaragua					país
nikolaiev	place	Nikoláiev	Nikoláyev|Nicolaiev|Nicoláyev			Ucrania|puerto|astilleros	puerto de Ucrania, ciudad de la juventud de Trotsky
nizhni_novgorod	place	Nizhni Nóvgorod	Nizhny Novgorod|Nijni Nóvgorod|Nijny Novgorod				ciudad del Volga, llamada Gorki de 1932 a 1990; ese nombre no se recoge aquí
noruega	place	Noruega					país
novgorod	place	Nóvgorod					ciudad del noroeste de Rusia
novocherkask	place	Novocherkask	Novocherkassk|Novotcherkassk				capital de los cosacos del Don
novorossisk	place	Novorossíisk	Novorossisk|Novorosiisk|Novorossiysk				puerto del mar Negro
novosibirsk	place	Novosibirsk	Novonikoláievsk|Novonikoláyevsk|Novo Nikoláievsk				ciudad de Siberia, hasta 1926 Novonikoláievsk
nueva_york	place	Nueva York	New York				ciudad de los Estados Unidos
obdorsk	place	Obdorsk	Salejard				lugar de destierro del bajo Obi
occidente	place	Occidente					conjunto de los países de Europa y América
odesa	place	Odesa	Odessa				puerto de Ucrania
omsk	place	Omsk					ciudad de Siberia, capital de Kolchak
orejovo	place	Orejovo-Zúyevo	Orejovo-Zúievo|Orekhovo-Zuevo				ciudad textil cerca de Moscú
orel	place	Orel					ciudad del centro de Rusia con cárcel célebre; la forma Oriol no se recoge, porque es nombre de pila
oremburgo	place	Oremburgo	Orenburg|Orenburgo				ciudad del sur del Ural
oriente	place	Oriente	Próximo Oriente|Oriente Medio|Oriente Próximo				conjunto de los países de Asia
oslo	place	Oslo	Cristianía|Christiania|Kristiania				capital de Noruega, hasta 1925 Cristianía
oviedo	place	Oviedo					ciudad de Asturias
oxford	place	Oxford					ciudad universitaria inglesa
pais_vasco	place	País Vasco	Euzkadi|Euskadi|Vascongadas				región de España
palacio_de_invierno	place	Palacio de Invierno					palacio de los zares en Petrogrado
palacio_taurida	place	Palacio de Táuride	Palacio Táuride|Palacio de Táurida|Palacio Táurida				sede de la Duma y del Soviet en Petrogrado
palestina	place	Palestina					país
panama	place	Panamá					país
paraguay	place	Paraguay					país
paris	place	París					capital de Francia
patagonia	place	Patagonia					región de Argentina
pedro_y_pablo	place	Fortaleza de Pedro y Pablo	Fortaleza de San Pedro y San Pablo|Pedro y Pablo				fortaleza y cárcel de Petrogrado
pekin	place	Pekín	Beijing|Peking				capital de China
penza	place	Penza	Pensa				ciudad y provincia del Volga
perekop	place	Perekop	Istmo de Perekop				istmo de Crimea
perm	place	Perm					ciudad del Ural
persia	place	Persia	Irán				país con dos nombres
perspectiva_nevski	place	Perspectiva Nevski	Avenida Nevski|Nevski Prospekt|Nevsky Prospekt|Perspectiva Nevsky|Avenida Nevsky				avenida principal de Petrogrado
peru	place	Perú					país
peterhof	place	Peterhof	Petergof				residencia imperial cerca de Petrogrado
petrogrado	place	Petrogrado	San Petersburgo|Petersburgo|Leningrado|Píter|Sankt-Peterburg|Saint-Pétersbourg|St. Petersburgo|Petrograd|Leningrad				una sola ciudad con sus tres nombres: San Petersburgo hasta 1914, Petrogrado hasta 1924, Leningrado hasta 1991
petropavlovsk	place	Petropávlovsk					ciudad de Kazajstán
piatigorsk	place	Piatigorsk	Pyatigorsk				balneario del Cáucaso
pishpek	place	Pishpek	Bishkek|Pichpek|Frunze				ciudad de Kirguisia, llamada Frunze de 1926 a 1991; comparte ese nombre con el jefe militar
plaza_roja	place	Plaza Roja					plaza de Moscú junto al Kremlin
polonia	place	Polonia	Polonia del Congreso				país
poltava	place	Poltava	Pultava				ciudad de Ucrania
poronin	place	Poronin	Poronino				aldea polaca donde vivió Lenin
port_arthur	place	Port Arthur	Puerto Arturo				puerto de Manchuria, sitio de 1904
portugal	place	Portugal					país
praga	place	Praga					capital checa
prinkipo	place	Prinkipo	Büyükada|Büyük Ada|Islas de los Príncipes				isla del destierro de Trotsky, frente a Constantinopla
prusia	place	Prusia	Prusia oriental				estado alemán
pskov	place	Pskov	Pskof|Pleskau				ciudad del noroeste de Rusia
puerto_rico	place	Puerto Rico					país
rapallo	place	Rapallo					ciudad italiana del tratado de 1922
razliv	place	Razliv					aldea donde se ocultó Lenin en 1917
renania	place	Renania					región alemana
reval	place	Reval	Tallin|Tallinn|Revel				capital de Estonia
riazan_ciudad	place	Riazán	Ryazan				ciudad del centro de Rusia
riga	place	Riga					capital de Letonia
rio_de_janeiro	place	Río de Janeiro					ciudad de Brasil
roma	place	Roma					capital de Italia
rosario	place	Rosario de Santa Fe					ciudad argentina; Rosario solo no se recoge, porque es nombre de mujer
rostov	place	Rostov del Don	Rostov|Rostov sobre el Don|Rostof|Rostov-na-Donu				ciudad del bajo Don
royan	place	Royan					ciudad francesa cerca de la casa de Trotsky en 1933
rubtsovsk	place	Rubtsovsk	Rubtsovka				ciudad del Altái, lugar de destierro
ruhr	place	Ruhr	Cuenca del Ruhr				región industrial alemana
rumania	place	Rumania					país
rusia	place	Rusia	Rusia Soviética|Rusia de los Soviets|Imperio Ruso|RSFSR|R.S.F.S.R.|República Socialista Federativa Soviética de Rusia|Federación Rusa				país; nombra también el imperio y la república soviética de Rusia
saint_palais	place	Saint-Palais	Saint-Palais-sur-Mer				pueblo francés donde vivió Trotsky en 1933
sajalin	place	Sajalín	Sakhalin				isla del Pacífico, antiguo presidio
sajonia	place	Sajonia					región alemana
salamanca	place	Salamanca					ciudad de España
samara	place	Samara					ciudad del Volga, llamada Kuíbishev de 1935 a 1991; ese nombre no se recoge, porque es el de la persona
samarcanda	place	Samarcanda	Samarkanda|Samarkand				ciudad de Uzbekistán
san_francisco	place	San Francisco					ciudad de los Estados Unidos
santander	place	Santander					ciudad de España
santiago_de_chile	place	Santiago de Chile					capital de Chile
sao_paulo	place	São Paulo					ciudad de Brasil
sarajevo	place	Sarajevo	Serajevo				ciudad del atentado de 1914
saratov	place	Sarátov	Saratof|Saratow				ciudad del Volga
schlusselburg	place	Schlüsselburg	Schluesselburg|Shlisselburg|Schlusselbourg|Shlüsselburg				fortaleza y cárcel del Ladoga
sebastopol	place	Sebastópol	Sevastópol				puerto de Crimea
semipalatinsk	place	Semipalatinsk					ciudad de Kazajstán, lugar de destierro
serbia	place	Serbia	Servia				país
sevilla	place	Sevilla					ciudad de España
shajti	place	Shajti	Shakhty|Chajti|Shajty|Chakhty				ciudad minera del proceso de 1928
shanghai	place	Shanghái	Shangai|Changhai|Shanghay				ciudad de China
shushenskoie	place	Shúshenskoye	Shúshenskoie|Chouchenskoïe|Shushenskoe				aldea del destierro de Lenin
siberia	place	Siberia	Siberia occidental|Siberia oriental				región de Rusia al este del Ural
sidney	place	Sídney	Sydney				ciudad de Australia
simbirsk	place	Simbirsk	Uliánovsk|Ulyanovsk				ciudad natal de Lenin, desde 1924 Uliánovsk
siria	place	Siria					país
smolni	place	Smolny	Smolni|Instituto Smolny|Instituto Smolni|Smólnii				palacio de Petrogrado, sede de la revolución de octubre
sofia_ciudad	place	Sofía (Bulgaria)					capital de Bulgaria; Sofía sola no se recoge, porque es nombre de mujer
solovki	place	Solovki	Islas Solovki|Solovetski|Islas Solovetski|Solovky				islas con un campo de prisioneros
solvychegodsk	place	Solvychegodsk	Solvichegodsk				lugar de destierro del norte
stuttgart	place	Stuttgart					ciudad alemana de un congreso socialista
sudafrica	place	Sudáfrica	África del Sur				país
suecia	place	Suecia					país
suiza	place	Suiza	Confederación Helvética				país
sujumi	place	Sujumi	Sujum|Sukhumi|Soukhoum				ciudad de Abjasia
taganrog	place	Taganrog					puerto del mar de Azov
tambov	place	Tambov	Tambof				ciudad y provincia de la rebelión campesina
tammerfors	place	Tammerfors	Tampere				ciudad finlandesa de una conferencia bolchevique
tampico	place	Tampico					puerto mexicano adonde llegó Trotsky
tara	place	Tara				Siberia|destierro|deportado	ciudad de la región de Omsk, lugar de destierro
tarragona	place	Tarragona					ciudad de Cataluña
tashkent	place	Tashkent	Tachkent|Taschkent				capital de Uzbekistán
tayikistan	place	Tayikistán	Tadjikistán|Tadzhikistán				república soviética de Asia central
teheran	place	Teherán					capital de Persia
terijoki	place	Terijoki	Terioki				pueblo de Carelia
teruel	place	Teruel					ciudad de Aragón
tibet	place	Tíbet					región de Asia
tiflis	place	Tiflis	Tbilisi|Tbilissi				capital de Georgia
tiumen	place	Tiumén	Tyumen				ciudad de Siberia
tobolsk	place	Tobolsk					ciudad de Siberia, lugar de destierro
tokio	place	Tokio					capital de Japón
toledo	place	Toledo					ciudad de España
tomsk	place	Tomsk					ciudad de Siberia
toronto	place	Toronto					ciudad de Canadá
tours	place	Tours					ciudad francesa del congreso de 1920
transbaikalia	place	Transbaikalia					región al este del Baikal
transcaucasia	place	Transcaucasia	Trascaucasia				región al sur del Cáucaso
treveris	place	Tréveris	Trier				ciudad natal de Marx
tsaritsin	place	Tsaritsin	Tsaritsyn|Zaritsin|Stalingrado|Volgogrado|Tsarizyn|Stalingrad				ciudad del Volga con tres nombres
tsarskoie_selo	place	Tsárskoye Seló	Tsárskoie Seló|Tsarskoe Selo|Zarskoie Selo|Tsárskoye|Detskoye Selo|Zarskoje Selo				residencia imperial cerca de Petrogrado
tsushima	place	Tsushima	Tsuchima				estrecho de la batalla naval de 1905
tula	place	Tula					ciudad industrial al sur de Moscú
tunez	place	Túnez					país
turin	place	Turín					ciudad italiana
turingia	place	Turingia					región alemana
turkestan	place	Turkestán	Turquestán				región de Asia central
turkmenistan	place	Turkmenistán	Turkmenia				república soviética de Asia central
turquia	place	Turquía	Imperio otomano				país
turujansk	place	Turujansk	Turukhansk|Touroukhansk				lugar de destierro del bajo Yeniséi
tver	place	Tver	Kalinin				ciudad del alto Volga, llamada Kalinin de 1931 a 1990; comparte ese nombre con el presidente
ucrania	place	Ucrania	Ukrania|Ukraina|Ucraína|Pequeña Rusia				república soviética y país
ufa	place	Ufá					capital de Bashkiria
ural	place	Urales	Ural|Montes Urales				cordillera y región industrial
uralsk	place	Uralsk	Ouralsk				ciudad de Kazajstán, lugar de destierro
urss	place	URSS	Unión Soviética|U.R.S.S.|Unión de Repúblicas Socialistas Soviéticas|Unión de Repúblicas Soviéticas Socialistas				estado federal soviético de 1922 a 1991
uruguay	place	Uruguay					país
ust_kamenogorsk	place	Ust-Kamenogorsk					ciudad de Kazajstán, lugar de destierro
ust_kut	place	Ust-Kut					aldea del Lena donde estuvo desterrado Trotsky
uzbekistan	place	Uzbekistán					república soviética de Asia central
valencia	place	Valencia					ciudad de España
valparaiso	place	Valparaíso					puerto de Chile
varsovia	place	Varsovia	Warszawa				capital de Polonia
venezuela	place	Venezuela					país
veracruz	place	Veracruz	Vera Cruz				puerto mexicano
verdun	place	Verdún					ciudad de la batalla de 1916
verjolensk	place	Verjolensk	Verkholensk				lugar del primer destierro de Trotsky
versalles	place	Versalles					ciudad del tratado de 1919
viatka	place	Viatka	Vyatka|Kírov				ciudad y provincia del norte, llamada Kírov desde 1934; comparte ese nombre con el dirigente
viborg	place	Víborg	Vyborg|Viipuri|Wiborg				ciudad de Finlandia y después de Rusia
vichy	place	Vichy					ciudad francesa, sede de un régimen
viena	place	Viena	Wien				capital de Austria
vietnam	place	Vietnam	Viet-Nam				país
vigo	place	Vigo					puerto de Galicia
vilna	place	Vilna	Vilnius|Wilno|Vilno				capital de Lituania
vinnitsa	place	Vínnitsa	Vinnytsia				ciudad de Ucrania
vitebsk	place	Vítebsk					ciudad de Bielorrusia
vizcaya	place	Vizcaya					provincia vasca
vladikavkaz	place	Vladikavkaz					ciudad del norte del Cáucaso
vladivostok	place	Vladivostok					puerto del Pacífico
volga	place	Volga	Río Volga				río de Rusia
vologda	place	Vólogda					ciudad del norte, lugar de destierro
vorkuta	place	Vorkutá					campo y mina del norte
voronezh	place	Vorónezh	Voronej				ciudad del sur de Rusia
vyborg_barrio	place	Barrio de Víborg	Barrio de Vyborg|Barriada de Víborg				barrio obrero de Petrogrado, distinto de la ciudad finlandesa
wall_street	place	Wall Street					calle de las finanzas de Nueva York
washington_ciudad	place	Washington					capital de los Estados Unidos
waterloo	place	Waterloo					lugar de la batalla de 1815
weimar	place	Weimar					ciudad alemana
yakutia	place	Yakutia	Iakutia				región del noreste de Siberia
yakutsk	place	Yakutsk	Iakutsk				ciudad de Siberia, lugar de destierro
yalta	place	Yalta					ciudad de Crimea
yanovka	place	Yánovka	Ianovka|Janowka				aldea natal de Trotsky
yaroslavl	place	Yaroslavl	Iaroslavl|Jaroslavl				ciudad del Volga
yenisei	place	Yeniséi	Yenisey|Ienisei				río de Siberia
yeniseisk	place	Yeniseisk	Yenisseisk|Ieniseisk|Jenisseisk|Yeniseysk				ciudad del Yeniséi, lugar de destierro
yugoslavia	place	Yugoslavia	Yugoeslavia				país
zaragoza	place	Zaragoza					ciudad de Aragón
zimmerwald	place	Zimmerwald					pueblo suizo de la conferencia de 1915
zurich	place	Zúrich					ciudad suiza

"""####
  /// `publications.tsv`
  public static let publications = ####"""
# Periodicals and works named in the letters and papers of the Russian revolution and of the movements around it.
# Source: general reference knowledge; notes are our own words. Licence: MIT, as the whole project.
# Format: tab-separated, one publication a line, sorted by id (bytes); variants and context words joined by '|'; born and died stay empty.
id	kind	name	variants	born	died	context	note
abc	publication	Diario ABC					diario monárquico de Madrid
abc_comunismo	publication	El ABC del comunismo	ABC del comunismo|Abecé del comunismo|El Abecé del comunismo				libro de Bujarin y Preobrazhenski
ahora	publication	Diario Ahora					diario español de las juventudes unificadas
aktion	publication	Die Aktion					revista alemana de Pfemfert
amauta	publication	Amauta	Revista Amauta				revista peruana de Mariátegui
amigo_del_pueblo	publication	El Amigo del Pueblo	L'Ami du peuple				periódico de Marat y de Los Amigos de Durruti
anales_franco_alemanes	publication	Anales franco-alemanes	Anales Francoalemanes|Deutsch-Französische Jahrbücher				revista de Marx y Ruge de 1844
anti_duhring	publication	Anti-Dühring	Antidühring|Anti-Duehring				obra de Engels
arbeiderbladet	publication	Arbeiderbladet					diario laborista noruego
arbeiter_zeitung	publication	Arbeiter-Zeitung	Arbeiterzeitung				diario socialista de Viena
archipielago_gulag	publication	Archipiélago Gulag					obra de Solzhenitsin
avanti	publication	Avanti!	L'Avanti				diario socialista italiano
berliner_tageblatt	publication	Berliner Tageblatt					diario alemán
birzhevie_vedomosti	publication	Birzhevie Védomosti	Birzhevye Vedomosti|Birjévié Viédomosti				diario bursátil ruso
boletin_oposicion	publication	Boletín de la Oposición	Biulleten Oppozitsii|Bulleten Oppozitsii|Bulletin de l'Opposition|Biulletin Oppozitsii|Byulleten Oppozitsii|Bulletin Oppozitsii|Boletín de la Oposición Rusa				revista rusa de Trotsky en el destierro
bolshevik	publication	Bolshevik	Bolchevik				revista teórica del partido soviético
brumario	publication	El 18 Brumario de Luis Bonaparte	El dieciocho Brumario de Luis Bonaparte|Dieciocho Brumario de Luis Bonaparte|18 Brumario de Luis Bonaparte				obra de Marx de 1852
campos_fabricas	publication	Campos, fábricas y talleres	Campos fábricas y talleres				libro de Kropotkin
carta_al_congreso	publication	Carta al Congreso	Testamento de Lenin|Testamento político de Lenin				notas dictadas por Lenin en diciembre de 1922
castilla_libre	publication	Castilla Libre					diario de la CNT en Madrid
claridad	publication	Diario Claridad					diario de la izquierda socialista española
clarte	publication	Clarté	Grupo Clarté				revista francesa de Barbusse
clave	publication	Revista Clave					revista trotskista mexicana
cnt_diario	publication	Diario CNT					diario de la CNT en Madrid
comunismo_revista	publication	Revista Comunismo					revista de la oposición comunista española
conquista_del_pan	publication	La conquista del pan					libro de Kropotkin
contre_le_courant	publication	Contre le courant					revista de oposición francesa
crimenes_de_stalin	publication	Los crímenes de Stalin					libro de Trotsky de 1937
critica	publication	Diario Crítica					diario argentino
critica_economia	publication	Contribución a la crítica de la economía política	Crítica de la economía política				obra de Marx de 1859
cuadernos_filosoficos	publication	Cuadernos filosóficos					notas de Lenin
cuestiones_leninismo	publication	Cuestiones del leninismo	Problemas del leninismo				recopilación de Stalin
curso_breve	publication	Historia del Partido Comunista (bolchevique) de la URSS	Compendio de historia del partido				manual oficial de 1938
daily_express	publication	Daily Express	The Daily Express				diario inglés
daily_herald	publication	Daily Herald	The Daily Herald				diario laborista inglés
daily_worker	publication	Daily Worker	The Daily Worker				diario comunista inglés y norteamericano
delo_naroda	publication	Dielo Naroda	Delo Naroda				diario socialista revolucionario
den	publication	Dien					diario ruso
der_kampf	publication	Der Kampf					revista austromarxista
derevenskaia_bednota	publication	Derevénskaia Bednotá	Bednota				periódico bolchevique para campesinos
dialectica_naturaleza	publication	Dialéctica de la naturaleza					obra de Engels
dielo_truda	publication	Dielo Trudá	Delo Truda|Diélo Trouda				revista anarquista rusa de París
diez_dias	publication	Diez días que estremecieron al mundo	Los diez días que estremecieron al mundo|Diez días que conmovieron al mundo				crónica de John Reed
dios_y_el_estado	publication	Dios y el Estado					escrito de Bakunin
dos_tacticas	publication	Dos tácticas de la socialdemocracia	Dos tácticas de la socialdemocracia en la revolución democrática				libro de Lenin de 1905
economist	publication	The Economist					semanario inglés
ekonomicheskaia_zhizn	publication	Ekonomícheskaia Zhizn	Ekonomicheskaya Zhizn|Ekonomitcheskaia Jizn				diario económico soviético
el_capital	publication	El Capital	Das Kapital|El Capital de Marx			Marx|tomo|volumen|capítulo|edición	obra mayor de Marx; solo la mayúscula en Capital la distingue del nombre común
el_machete	publication	El Machete					periódico comunista mexicano
el_pais	publication	El País					diario español
el_popular	publication	El Popular					diario sindical mexicano
el_siglo	publication	El Siglo					diario chileno
el_socialista	publication	El Socialista					diario del PSOE
el_sol	publication	El Sol					diario de Madrid
el_soviet	publication	El Soviet					periódico de la oposición comunista española
el_universal	publication	El Universal					diario mexicano
escuela_falsificacion	publication	La escuela de falsificación de Stalin	La revolución desfigurada|La falsificación de la historia				libro de Trotsky
estado_y_revolucion	publication	El Estado y la revolución	Estado y revolución				libro de Lenin de 1917
estatismo_y_anarquia	publication	Estatismo y anarquía					libro de Bakunin
excelsior	publication	Excélsior					diario mexicano
figaro	publication	Le Figaro					diario francés
filosofia_de_la_miseria	publication	Filosofía de la miseria					obra de Proudhon
fourth_international	publication	Fourth International	Quatrième Internationale				revistas de la IV Internacional
fragua_social	publication	Fragua Social					diario de la CNT en Valencia
frankfurter_zeitung	publication	Frankfurter Zeitung	Gaceta de Fráncfort				diario alemán
freedom	publication	Freedom Press					editorial y periódico anarquista de Londres
frente_rojo	publication	Frente Rojo					diario comunista español
fundamentos_leninismo	publication	Los fundamentos del leninismo	Fundamentos del leninismo				folleto de Stalin
futuro	publication	Revista Futuro					revista sindical mexicana
golos	publication	Golos					periódico menchevique de París
golos_truda	publication	Golos Trudá	Golos Trouda|La Voz del Trabajo				periódico anarcosindicalista ruso
gotha_critica	publication	Crítica del programa de Gotha					escrito de Marx de 1875
gran_revolucion	publication	La Gran Revolución					libro de Kropotkin sobre 1789
grundrisse	publication	Grundrisse	Elementos fundamentales para la crítica de la economía política				manuscritos de Marx
gudok	publication	Gudok	Goudok				diario de los ferroviarios
guerra_civil_francia	publication	La guerra civil en Francia					escrito de Marx sobre la Comuna
herr_vogt	publication	Herr Vogt	El señor Vogt				libro polémico de Marx
historia_revolucion_rusa	publication	Historia de la Revolución rusa					obra de Trotsky
homenaje_a_cataluna	publication	Homenaje a Cataluña					libro de Orwell
humanite	publication	L'Humanité	La Humanité|Humanité				diario socialista y después comunista francés
ideologia_alemana	publication	La ideología alemana					obra de Marx y Engels
imperialismo	publication	El imperialismo, fase superior del capitalismo	El imperialismo fase superior del capitalismo|El imperialismo, etapa superior del capitalismo|El imperialismo etapa superior del capitalismo				libro de Lenin de 1916
inprecorr	publication	Correspondencia Internacional	Inprecorr|Inprekorr|La Correspondencia Internacional|La Correspondance Internationale|International Press Correspondence				boletín de prensa de la Komintern
iskra	publication	Iskra	La Iskra|Nueva Iskra|Vieja Iskra				periódico de la socialdemocracia rusa, 1900-1905
izquierdismo	publication	La enfermedad infantil del izquierdismo en el comunismo	La enfermedad infantil del izquierdismo|El izquierdismo, enfermedad infantil del comunismo				libro de Lenin de 1920
izvestia	publication	Izvestia	Izvestiya|Isvestia|Izvestija|Iswestija|Las Izvestia				diario de los soviets
izvestia_cc	publication	Izvestia TsK	Izvestia del CC|Izvestia del CC del PCUS|Izvestia TsK KPSS|Noticias del Comité Central				boletín del Comité Central
kolokol	publication	Kólokol	La Campana				periódico de Herzen
kommunist	publication	Kommunist	Kommounist				título de varias revistas bolcheviques
kommunisticheski_internatsional	publication	Kommunisticheski Internatsional	Kommunisticheskii Internatsional				revista de la Komintern
komsomolskaia_pravda	publication	Komsomólskaya Pravda	Komsomolskaia Pravda				diario de la Komsomol
krasnaia_letopis	publication	Krásnaya Létopis	Krasnaia Letopis				revista de historia revolucionaria
krasnaia_nov	publication	Krásnaya Nov	Krasnaia Nov				revista literaria de Voronski
krasnaia_zvezda	publication	Krásnaya Zvezdá	Krasnaia Zvezda				diario del Ejército Rojo
krasni_arjiv	publication	Krasni Arjiv	Krasny Arkhiv|Krasnyi Arkhiv|Archivo Rojo				revista soviética de documentos
la_antorcha	publication	La Antorcha					periódico del primer comunismo español y de otros grupos
la_batalla	publication	La Batalla					periódico del BOC y del POUM
la_nacion	publication	La Nación					diario argentino
la_protesta	publication	La Protesta					diario anarquista argentino
la_revista_blanca	publication	La Revista Blanca	Revista Blanca				revista anarquista española
la_revolte	publication	La Révolte	Le Révolté				periódicos anarquistas de Kropotkin
la_verite	publication	La Vérité					periódico trotskista francés
le_libertaire	publication	Le Libertaire					periódico anarquista francés
le_monde	publication	Le Monde					diario francés
le_temps	publication	Le Temps					diario francés
lecciones_de_octubre	publication	Lecciones de Octubre	Las lecciones de Octubre|Enseñanzas de Octubre|Las enseñanzas de Octubre				ensayo de Trotsky de 1924
leipziger_volkszeitung	publication	Leipziger Volkszeitung					diario socialista de Leipzig
leningradskaia_pravda	publication	Leningrádskaya Pravda	Leningradskaia Pravda				diario del partido en Leningrado
leninski_sbornik	publication	Léninski Sbórnik	Leninskii Sbornik|Leninsky Sbornik|Recopilación Leninista|Miscelánea Leninista				colección de papeles de Lenin
letopisi_marksizma	publication	Létopisi Marksizma	Letopisi Marxizma|Letopis Marksizma				revista del Instituto Marx-Engels
leviatan	publication	Leviatán	Revista Leviatán				revista socialista española
liberator	publication	The Liberator					revista norteamericana de izquierda
life	publication	Life Magazine	Revista Life				revista norteamericana
literatura_y_revolucion	publication	Literatura y revolución					libro de Trotsky de 1923
literaturnaia_gazeta	publication	Literatúrnaya Gazeta	Literaturnaia Gazeta				semanario literario soviético
luch	publication	Luch	Loutch				periódico menchevique de 1912 y 1913
lutte_de_classes	publication	La Lutte de classes	Lutte de classes|La Lutte des classes				revista de oposición francesa
manchester_guardian	publication	Manchester Guardian	The Manchester Guardian|The Guardian				diario inglés
manifiesto_comunista	publication	Manifiesto comunista	Manifiesto del Partido Comunista|Manifiesto Comunista de 1848				programa de Marx y Engels de 1848
mas_vale_poco	publication	Más vale poco y bueno	Más vale menos, pero mejor|Más vale menos pero mejor|Mejor menos, pero mejor|Mejor poco pero bueno				artículo de Lenin de 1923
masses	publication	The Masses	New Masses|The New Masses				revistas norteamericanas de izquierda
materialismo_empiriocriticismo	publication	Materialismo y empiriocriticismo					libro de Lenin de 1909
materialismo_historico	publication	Teoría del materialismo histórico					manual de Bujarin
matin	publication	Le Matin					diario francés
memorias_revolucionario_kropotkin	publication	Memorias de un revolucionario	Memorias de un revolucionista			Kropotkin|1899	memorias de Kropotkin; comparte el título con las de Serge
memorias_revolucionario_serge	publication	Memorias de un revolucionario				Serge|Victor Serge	memorias de Victor Serge; comparte el título con las de Kropotkin
militant	publication	The Militant					periódico trotskista norteamericano
miseria_de_la_filosofia	publication	Miseria de la filosofía					obra de Marx contra Proudhon
mito_bolchevique	publication	El mito bolchevique					libro de Alexander Berkman
moral_anarquista	publication	La moral anarquista					folleto de Kropotkin
mother_earth	publication	Mother Earth					revista anarquista de Emma Goldman
mundo_obrero	publication	Mundo Obrero					diario del Partido Comunista de España
na_chuzhoi_storone	publication	Na chuzhoi storoné	Na chuzhoy storone|Na Chujoi Storone				revista histórica de la emigración
nabat	publication	Nabat					periódico anarquista ucraniano; comparte el nombre con la confederación que lo editaba
nachalo	publication	Nachalo	Natchalo				periódico de 1905
nasha_gazeta	publication	Nasha Gazeta					periódico sindical soviético
nasha_zaria	publication	Nasha Zariá	Nasha Zarya|Nacha Zaria				revista menchevique
nashe_slovo	publication	Nashe Slovo	Naché Slovo|Nuestra Palabra				periódico internacionalista ruso de París, con Trotsky
nation	publication	The Nation					semanario norteamericano
neue_rheinische_zeitung	publication	Nueva Gaceta Renana	Neue Rheinische Zeitung|Nueva Gaceta del Rin				diario de Marx en 1848 y 1849
neue_zeit	publication	Die Neue Zeit	Neue Zeit				revista teórica de la socialdemocracia alemana
new_international	publication	The New International	New International|New Militant|The New Militant				periódicos trotskistas norteamericanos
new_leader	publication	The New Leader	New Leader				semanario socialista
new_republic	publication	The New Republic	New Republic				revista norteamericana
new_york_times	publication	New York Times	The New York Times|NYT				diario de Nueva York
notas_economista	publication	Notas de un economista	Zametki Ekonomista				artículo de Bujarin de 1928
novaia_zhizn	publication	Nóvaia Zhizn	Novaya Zhizn|Novaia Jizn|Novaya Jizn|Nóvaia Yizn				diario de 1905, y el de Gorki de 1917 y 1918
novoie_vremia	publication	Nóvoie Vremia	Novoye Vremya|Novoe Vremia				diario conservador ruso
ordine_nuovo	publication	L'Ordine Nuovo	Ordine Nuovo				revista de Gramsci
origen_familia	publication	El origen de la familia, la propiedad privada y el Estado					obra de Engels
palabras_rebelde	publication	Palabras de un rebelde					libro de Kropotkin
partisan_review	publication	Partisan Review					revista literaria norteamericana
petit_parisien	publication	Le Petit Parisien	Petit Parisien				diario francés
petrogradskaia_pravda	publication	Petrográdskaya Pravda	Petrogradskaia Pravda				diario del partido en Petrogrado
plus_loin	publication	Plus loin					revista anarquista francesa
pod_znamenem_marksizma	publication	Pod Známenem Marksizma	Bajo la bandera del marxismo|Pod Znamenem Marxizma				revista soviética de filosofía
politiken	publication	Politiken					diario danés
populaire	publication	Le Populaire					diario socialista francés
poslednie_novosti	publication	Poslednie Nóvosti	Posledniye Novosti				diario ruso de París
pravda	publication	Pravda	La Pravda|Prawda				diario del partido bolchevique, desde 1912
pravda_viena	publication	Pravda de Viena	Pravda vienesa				periódico de Trotsky de 1908 a 1912, distinto del diario bolchevique
profeta_armado	publication	El profeta armado	Trotsky, el profeta armado				primer tomo de Deutscher sobre Trotsky
profeta_desarmado	publication	El profeta desarmado	Trotsky, el profeta desarmado				segundo tomo de Deutscher sobre Trotsky
profeta_desterrado	publication	El profeta desterrado	Trotsky, el profeta desterrado				tercer tomo de Deutscher sobre Trotsky
proletari	publication	Proletari	Proletary|Proletarii				periódico bolchevique de 1905 a 1909
proletarskaia_revoliutsia	publication	Proletárskaia Revoliutsia	Proletarskaya Revolyutsiya|Proletarskaia Revolutsia|Proletárskaya Revoliutsia				revista soviética de historia del partido
prosveschenie	publication	Prosveschenie	Prosveshchenie				revista bolchevique de teoría
rabochaia_gazeta	publication	Rabóchaia Gazeta	Rabochaya Gazeta|Rabótchaia Gazeta				título de varios periódicos obreros rusos
rabochaia_misl	publication	Rabóchaia Misl	Rabochaya Mysl|Rabótchaia Mysl|Rabóchaya Misl				periódico de los economistas rusos
rabocheie_dielo	publication	Rabócheie Dielo	Rabocheye Delo|Rabotcheié Diélo|Rabóchee Delo				revista de los economistas rusos
rabochi_put	publication	Rabochi Put	Rabochii Put|Rabotchi Pout|Rabóchiy Put				nombre de Pravda en otoño de 1917
rech	publication	Riech	Rech|Retch|Rietch				diario de los kadetes
regeneracion	publication	Regeneración	Periódico Regeneración				periódico de Flores Magón
renegado_kautsky	publication	La revolución proletaria y el renegado Kautsky	El renegado Kautsky				libro de Lenin de 1918
resultados_y_perspectivas	publication	Resultados y perspectivas	Balance y perspectivas				escrito de Trotsky de 1906
revolucion_desconocida	publication	La revolución desconocida					libro de Volin
revolucion_traicionada	publication	La revolución traicionada					libro de Trotsky de 1936
revolution_proletarienne	publication	La Révolution prolétarienne	Révolution prolétarienne				revista sindicalista francesa
revolutsionnaia_rossia	publication	Revoliutsiónnaia Rossía	Revolutsionnaya Rossiya|Revoliutsionnaia Rossiia				periódico socialista revolucionario
rheinische_zeitung	publication	Gaceta Renana	Rheinische Zeitung|Gaceta del Rin				diario de Colonia que dirigió Marx
rote_fahne	publication	Die Rote Fahne	Rote Fahne				diario comunista alemán
rul	publication	Rul					diario ruso de Berlín
russkaia_misl	publication	Rússkaia Misl	Russkaya Mysl|Russkaia Mysl|Rousskaia Mysl|Rússkaya Misl				revista liberal rusa
russkie_vedomosti	publication	Russkie Védomosti	Russkiye Vedomosti|Rousskié Viédomosti				diario liberal ruso
russkoie_bogatstvo	publication	Rússkoie Bogatstvo	Russkoe Bogatstvo|Russkoye Bogatstvo|Rousskoié Bogatstvo				revista populista
siete_ensayos	publication	Siete ensayos de interpretación de la realidad peruana	7 ensayos de interpretación de la realidad peruana|Siete ensayos				libro de Mariátegui
smena_vej	publication	Smena Vej	Smena Vekh|Smiena Vekh|Cambio de Jalones				colección y revista de emigrados favorables al poder soviético
soldatskaia_pravda	publication	Soldátskaia Pravda	Soldatskaya Pravda				periódico bolchevique para soldados
solidaridad_obrera	publication	Solidaridad Obrera					diario de la CNT en Barcelona
sotsial_demokrat	publication	Sotsial-Demokrat	Social-Demokrat				órgano del POSDR, 1908-1917
sotsialisticheski_vestnik	publication	Sotsialisticheski Véstnik	Sotsialisticheskii Vestnik|Sotsialistícheski Viéstnik|El Mensajero Socialista|Mensajero Socialista				revista menchevique de la emigración
sovremennik	publication	Sovreménnik	El Contemporáneo				revista de Nekrásov y Chernishevski
sozialistische_monatshefte	publication	Sozialistische Monatshefte					revista del revisionismo alemán
su_moral_y_la_nuestra	publication	Su moral y la nuestra					ensayo de Trotsky de 1938
syndikalist	publication	Der Syndikalist					periódico anarcosindicalista alemán
temps_nouveaux	publication	Les Temps nouveaux	Temps nouveaux				revista anarquista francesa
tercera_despues_lenin	publication	La Internacional Comunista después de Lenin	El gran organizador de derrotas|The Third International After Lenin				crítica de Trotsky de 1928
terrorismo_y_comunismo_kautsky	publication	Terrorismo y comunismo				Kautsky|1919	libro de Kautsky de 1919; comparte el título con la réplica de Trotsky
terrorismo_y_comunismo_trotsky	publication	Terrorismo y comunismo	Anti-Kautsky			Trotsky|1920	libro de Trotsky de 1920; comparte el título con el de Kautsky, al que responde
tesis_de_abril	publication	Tesis de abril					programa de Lenin de 1917
tesis_feuerbach	publication	Tesis sobre Feuerbach					notas de Marx
tierra_y_libertad	publication	Tierra y Libertad					periódico anarquista español; el lema y un grupo ruso llevan las mismas palabras
times	publication	The Times	Times de Londres|The Times de Londres|London Times				diario de Londres
treball	publication	Treball					diario del PSUC
trud	publication	Trud	Troud				diario de los sindicatos soviéticos
un_paso_adelante	publication	Un paso adelante, dos pasos atrás	Un paso adelante dos pasos atrás				libro de Lenin de 1904
unita	publication	L'Unità					diario comunista italiano
unser_wort	publication	Unser Wort					periódico trotskista alemán
vecherniaia_moskva	publication	Vechérniaia Moskvá	Vechernyaya Moskva				diario de Moscú
vie_ouvriere	publication	La Vie ouvrière	Vie ouvrière				revista sindicalista francesa
volonta	publication	Volontà	Umanità Nova				periódicos anarquistas de Malatesta
voprosi_istorii_kpss	publication	Voprosi Istorii KPSS	Voprosy Istorii KPSS|Vopróssy Istorii KPSS|Voprosi Istorii|Voprosy Istorii				revista soviética de historia
vorwarts	publication	Vorwärts	Vorwaerts				diario de la socialdemocracia alemana
vperiod	publication	Vperiod	Vpered|Vperyod|Wperjod				periódico bolchevique de 1905 y título de otros posteriores
zaria	publication	Zariá	Zarya				revista socialdemócrata rusa, 1901-1902
zaria_vostoka	publication	Zariá Vostoka	Zarya Vostoka				diario de Tiflis
znamia_truda	publication	Znamia Trudá	Znamya Truda				diario socialista revolucionario de izquierda
zvezda	publication	Zvezdá	Svesda				periódico bolchevique de 1910 a 1912

"""####
  /// The names of the data files and their texts.
  public static let files: [(name: String, text: String)] = [
    ("organisations.tsv", organisations),
    ("persons.tsv", persons),
    ("places.tsv", places),
    ("publications.tsv", publications),
  ]
}
