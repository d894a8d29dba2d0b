// swift-format-ignore-file
// Written by .ci/embed. Change the data files, not this one, and run it again.

/// The texts of data files, letter by letter.
public enum EmbeddedSamples {
  /// `01_oviedo_1920.txt`
  public static let file01Oviedo1920 = ####"""
Oviedo, 9-V-1920

A Hilario Monteclaro, en Valparaíso

Primo Hilario:

Tu carta del 20 de febrero llegó cuando ya te dábamos por ahogado. Venía
abierta y vuelta a pegar con un engrudo tan malo que en el taller
reconocimos la marca: es el mismo que nos venden a nosotros. De modo que el
censor y yo compramos en la misma droguería de la calle Jovellanos, y hasta
puede que nos saludemos.

Me pides noticias de Rusia, como si Asturias estuviera más cerca de Moscú
que tu puerto. Lo que sé lo sé con los dedos. En enero de 1919 compuse,
letra por letra, la noticia de la muerte de Rosa Luxemburg y de Karl
Liebknecht, que en el original de la agencia venía escrita de tres maneras
distintas. El regente quería «Rosa Luxemburgo», por más castellano; el
corrector, que estuvo en Leipzig, quería el apellido alemán; yo puse lo que
cabía en la línea. Así se escribe la historia, primo: por lo que cabe en la
línea. Después tuve que volver a la caja, sacar las mismas letras y componer
un anuncio de jabón, y me dio vergüenza de que sirvieran para las dos cosas.

Con los vivos pasa igual. Tengo en la pared del chibalete un papel con los
nombres rusos tal como los quiere la casa: Lenin y no Lenine; Trotski,
aunque el periódico de Madrid ponga Trotsky y los franceses Trotzky;
Zinóviev con acento; Bujarin con jota. A Chicherin lo hemos impreso ya con
una, con dos y con cuatro ces. La letra K se nos acaba siempre: entre
Kámenev, Kerenski, Kropotkin y Krasin dejan vacío el cajetín, y el aprendiz
Colás asegura que la revolución la hicieron para arruinar a los cajistas de
España.

Ahora, lo serio. El 15 de abril de este año los muchachos de las Juventudes,
sin esperar a nadie, se declararon en Madrid Partido Comunista Español y
mandaron su adhesión a la Internacional Comunista. Aquí, en la cuenca, la
cosa va despacio. Los mineros escuchan a Manuel Llaneza y, cuando él calla,
leen. Leen mucho: de un folleto con el discurso de V. I. Lenin tiramos
quinientos ejemplares a mediados de marzo y a la semana el alemán del
almacén de papel tuvo que fiarnos otras seis resmas. Lo compuse yo de noche,
en cuerpo ocho, con la luz de gas a media llave, y se me quedaron dentro dos
erratas: donde decía «el poder» puse «el podar», y donde decía «los soviets»
puse «los soviéts». Nadie protestó por la primera. Por la segunda vino a
verme un maestro de Mieres con un diccionario.

Dicen que este verano se juntará en Petrogrado el segundo congreso de la
Internacional y que irá alguno de los nuestros; en la Casa del Pueblo suena
el nombre de Ángel Pestaña por los sindicatos. Yo daría los dos pulgares —y
mira que un cajista sin pulgares no es nada— por ver a Trotski hablar desde
la trasera de su tren, como lo pintan en el grabado que nos llegó de París.
El clisé, por cierto, vino roto, y al imprimirlo le cruza la cara una raya
blanca; los leninistas de la sección dicen que es una cicatriz de guerra, y
ya no hay quien se lo quite de la cabeza.

En casa, bien. Tu tía cose, la pequeña Ludivina aprende el francés con una
gramática sin tapas, y el 2 de mayo enterramos al viejo Saturio, el
prensista, que había empezado a trabajar con una máquina de brazo hacia
1870. En la caja le metimos un componedor. El cura miró hacia otro lado.

Escríbeme a la calle del Dos de Mayo, número 14, segundo, y no al taller:
allí las cartas se abren con el mismo cuchillo que los pliegos.

Te abraza tu primo,

Fermín Valdesoto

P. D. El folleto va con el mayordomo del vapor «Orcoma», envuelto en una
lista de precios. Si te preguntan, no sabes leer.

"""####
  /// `02_odesa_hospital.txt`
  public static let file02OdesaHospital = ####"""
CARTAS DESDE ODESA 

Apolonia Zarzosa, enfermera 

Nota preliminar 

Estas dos cartas proceden de un costurero que la familia conservó en Tampico. 
Apolonia Zarzosa, hija de un contramaestre de Cartagena, llegó a Odesa hacia 
1912 como aya de una casa de comerciantes en granos; desde 1916 trabajó de en- 
fermera en el hospital que la ciudad conocía como «el de la cuesta». Una foto- 
grafía (¿1914?) la muestra en el muelle con un sombrero que no vuelve a nombrar. 
Su hermana Eulalia, maestra, a quien escribe, no volvió a verla. Hemos corregido 
la puntuación y respetado lo demás. Las fechas van según el calendario nuevo. 

9 

Odesa, 15 de febrero de 1920 

A la señorita Eulalia Zarzosa 

Querida hermana: 

Vivo. Pongo la palabra sola en el primer renglón para que la leas antes de 
sentarte. En dos años hemos contado, sin exagerar, once gobiernos, y a todos les 
he lavado las vendas: a los austríacos, a los del hetman, a los franceses, a los 
voluntarios de Denikin1 y ahora, otra vez, a los rojos, que entraron hace ocho 
días, un sábado, con nieve. Las vendas son las mismas. Las hervimos en la 
caldera del lavadero con ceniza, porque jabón no hay, y cuando se deshacen las 
cosemos de dos en dos. 

La mañana que entraron estaba yo de guardia en la sala de infecciosos. Tenemos 
cuarenta camas y ciento doce enfermos de tifus; los demás, en el suelo, sobre la 
paja de las cajas de limones. Desde la ventana se veía el muelle: los vapores 
ingleses se iban con las señoras y los baúles, y la gente que no cabía corría 
por el hielo detrás de la pasarela. El doctor Ferrandis, que es de Alicante y 
lleva aquí media vida, me dijo sin quitarse los guantes: «Apolonia, acuérdese de 
cerrar el armario de la morfina y de abrir la puerta de la calle». Lo primero lo 
hice yo. Lo segundo lo hicieron ellos. 

El comisario que vino a recontar las camas era un muchacho de Vínnitsa con botas 
de dos pares distintos. Traía un papel firmado por Rakovski2 y otro por alguien 
del Comisariado de Sanidad, y me preguntó si era verdad que en España los hospi- 
tales los llevan las monjas. Le dije que sí. Se quedó pensando y me pidió, muy 
serio, que le enseñara a poner inyecciones. Aprendió en un 

___________ 
1 Antón Denikin (1872-1947), general que mandaba los ejércitos blancos del sur; 
sus tropas ocuparon Odesa de agosto de 1919 a febrero de 1920. 
2 Cristián Rakovski presidía el Consejo de Comisarios del Pueblo de Ucrania. (N. 
del E.) 

10 CARTAS DESDE ODESA 

 turno y me dejó una libra de azúcar. Si me preguntan qué es el bolchevismo, de 
momento sólo puedo contestar eso: una libra de azúcar y un brazo lleno de aguje- 
ros. 

No te creas que soy tonta. También he visto lo otro. En la calle de Catalina3 
está la Cheka, y por allí no paso. El nombre de Dzerzhinski se dice aquí bajando 
la voz, igual que en Cartagena las viejas decían el nombre del cólera. En el 
verano de 1919, antes de que volvieran los blancos, se llevaron al administrador 
del hospital, un hombre manso que guardaba los recibos por colores; y cuando 
llegaron los blancos buscaron a la viuda y se la llevaron también, por haber 
hecho cola en la puerta de la Cheka. De los dos me quedan los recibos. 

Lo que más preguntan los enfermos, cuando les baja la fiebre, es si es verdad 
que a Lenin lo mató aquella mujer. Yo les explico que Fanni Kaplan le tiró el 30 
de agosto de 1918 y que una de las balas le quedó cerca del cuello; les señalo 
el sitio en mi propio cuello, y ellos miran como si la cicatriz la tuviera yo. 
Un marinero de Nikoláiev que deliraba me llamó Nadiezhda Konstantínovna toda una 
noche y me pedía que le leyera el decreto de la tierra. Se lo leí. Se lo leí 
inventado, porque no lo tenía, y le repartí tanta tierra que murió tranquilo a 
las cuatro y media. 

Esta es la vida. De Trotski se espera un tren; de Kolontái nos leyeron en la 
sala un artículo sobre las madres, y dos enfermeras lloraron y una tercera dijo 
que mejor mandara leche. Mándame tú, si puedes, quinina y agujas. Y escribe el 
nombre de la ciudad en ruso, que a los carteros de ahora las letras latinas les 
parecen contrarrevolución. 

Tu hermana que te besa, 

Apolonia 


___________ 
3 La calle tomó su nombre de la emperatriz Catalina II, cuyo monumento, levan- 
tado en 1900, desmontaron los rojos. (N. del E.) 

CARTAS DESDE ODESA 11 

 
A la misma 

Odesa, 12 de marzo de 1922 

Mi Lalia: 

Recibí la quinina. La caja traía cuatro sellos, tres aduanas y un pelo tuyo pe- 
gado en la cola, y te juro que el pelo lo guardé yo y la quinina la sala. Hubo 
para sesenta y dos personas. A ti no te dice nada el número, pero yo los puse en 
fila. 

Lo que ha pasado este invierno no sé contarlo sin parecerme a los periódicos. 
Empezó en el otoño de 1921, cuando bajaron del Volga los primeros trenes. En 
diciembre ya no pudimos cerrar las puertas, y en enero y febrero el carro muni- 
cipal pasaba dos veces por día, a las siete y a las diecinueve, con un caballo 
que también se murió. Yo que llevaba cuenta de todo dejé de llevarla el 9 de 
febrero. Ese día4 pesé a una niña de seis años y la balanza marcó lo que pesa un 
gato. Le dimos leche americana en una cuchara de sal. Se llama Raia, y ya camina 
hasta el final de la sala y roba pan: la daremos de alta por ladrona, que es el 
mejor síntoma que conozco. 

La leche es de los americanos de Hoover, y los zapatos, de Nansen; lo digo 
porque aquí hay quien quiere que los haya mandado el sóviet. Al que trajo la 
lista le oí decir que la culpa del hambre era de Wrangel; al doctor Ferrandis, 
que la culpa era de la requisa. Yo sé que en 1920 los campesinos de la comarca 
escondían el trigo y que en 1921 ya no tenían qué esconder. Cuando Maxim Gorki 
escribió al mundo entero pidiendo pan y medicinas —fue en julio de 1921— lo pe- 
garon en la puerta del hospital, y un hombre que no sabía leer pasaba la mano 
por encima del papel, despacio, como si estuviera caliente. 

___________ 
4 El registro de la sala, que se conserva, trae la entrada el 9 o el 10 de fe- 
brero: la tinta está corrida. (N. del E.) 

12 CARTAS DESDE ODESA 

 
(Faltan aquí dos renglones, cortados con tijera. N. del E.) 

Ahora dicen que todo irá mejor porque hay comercio. Es verdad: en el mercado 
nuevo venden otra vez arenques, medias de seda y termómetros de mercurio, que 
robaron de este mismo hospital. A eso lo llaman la NEP, y los viejos comunistas 
de la sección sanitaria andan de luto, como si Bujarin en persona hubiera puesto 
una tienda. El que no está de luto es el comisario de Vínnitsa; ¿te acuerdas del 
de las inyecciones? Se llama Osip Barenboi, va a casarse con la practicanta y me 
enseñó, doblado en cuatro, un número de Izvestia con el discurso de Vladímir 
Ilich a los obreros metalúrgicos, donde dice que hemos retrocedido bastante y 
que ya basta. «¿Y usted qué cree, Apolonia Matvéievna?», me preguntó. Aquí me 
han puesto padre ruso, ya ves, el pobre papá. Le contesté que una herida hay que 
abrirla, limpiarla y después no tocarla, y que en este país nunca hacen lo 
tercero. 

De Rakovski te diré que vino a principios de este mes: un hombre elegante, mé- 
dico él, que hablaba francés y preguntó por los desagües antes que por las 
ideas. Anduvo por las salas con el abrigo puesto. Delante de la cama de la niña 
se quitó el sombrero. No dijo nada, y se lo agradecí. Más tarde supe que en 
Járkov gobierna entre dos sillas, la de Moscú y la de los ucranianos, y que con 
Stalin, el de las nacionalidades, no se puede ver. En el hospital, que sólo 
entendemos de humores, decimos que eso acaba en absceso. 

Guarda mis cartas. Si un día las lee alguien, que sepa que hubo quinina. 

Apolonia 

13 

"""####
  /// `03_cartas_de_un_traductor.md`
  public static let file03CartasDeUnTraductor = ####"""
# Cartas de un traductor

**Berlín, 1922–1923**

Baldomero Quintanal tradujo al castellano, en Berlín y a tanto la línea, cuanto papel quisieron pagarle: prospectos de motores, las actas de un congreso de dentistas y los manifiestos de la Internacional Comunista. Sus cartas al cajista Fermín Valdesoto se publican aquí según las copias de papel carbón que guardaba en una caja de puros.

Contenido:

- [Carta I](#carta-i): las tres Internacionales
- [Carta II](#carta-ii): Rapallo y después
- [Carta III](#carta-iii): el pan y los ceros

---

## Carta I. A Fermín Valdesoto

*Berlín, 14 de abril de 1922*

Estimado amigo y colega de la letra:

Me dice usted que en Oviedo le cambiaron dos veces mi traducción de Rádek antes de imprimirla, y que la última mano fue la suya. Se lo agradezco. Había yo escrito *«la burguesía no capitula: se disfraza»*, y usted ha puesto *se distrae*. Reconozco que en un país como España acaso sea lo más exacto.

Le escribo con la cabeza como un bombo. Del 2 al 5 de abril estuvieron reunidas aquí, en un salón del Reichstag, las tres Internacionales —la de Londres, la de Viena y la de Moscú— y yo pasé los cuatro días en la mesa de los intérpretes, entre un belga que sudaba y una señorita de Riga que hace punto mientras traduce a Marx. Por los de Moscú hablaron **Karl Rádek**, **Bujarin** (las tarjetas decían *N. Bukharin*) y la vieja **Clara Zetkin**, que se levantó apoyada en dos bastones y no necesitó ninguno.<sup>1</sup> Enfrente, Vandervelde leía con lentes de oro. Cuando exigió garantías para los socialistas revolucionarios que van a juzgar en Moscú, Rádek le preguntó qué garantías había pedido él por Rosa Luxemburg. Se hizo un silencio que no hubo que traducir a ningún idioma.

¿Sabe usted qué es lo más difícil? No las ideas: los verbos. El alemán guarda el verbo para el final, como quien esconde la cuenta. Bujarin habla un alemán veloz y alegre y se ríe antes de llegar; en castellano me obliga a reírme a destiempo. Rádek miente en cinco lenguas con el mismo acento. De todas las frases de la semana salvo una, suya, dicha en el pasillo: «En 1919 ocupaba en Berlín una celda de Moabit y venían a verme ministros; ahora ocupo un hotel y sólo vienen traductores».

Al final firmaron un papel común para no volver a juntarse. Dicen que Lenin está furioso porque sus delegados pagaron demasiado: prometieron que no habría penas de muerte en el proceso. Cobre usted siempre por adelantado, Fermín; parece que en política tampoco se hace.

Suyo,

*B. Quintanal*

<sup>1</sup> Clara Zetkin había nacido en 1857; tenía entonces sesenta y cuatro años. (N. del E.)

---

## Carta II. Al mismo

*Berlín, 25.VI.1922*

Mi querido Valdesoto:

Ayer por la mañana mataron a Walther Rathenau, el ministro, a las once menos cuarto, en una curva de Grunewald. Iba en coche abierto. Yo estaba a tres calles, en casa de un fabricante de pararrayos que me dicta cartas para Barcelona, y creímos que era un neumático. Media hora después la cocinera entró llorando y el fabricante, que es demócrata los días laborables, le mandó seguir con la sopa.

En la [carta primera](#carta-i) olvidé contarle que en abril pasó por Berlín la delegación rusa camino de Génova. A Chicherin lo vi yo en el vestíbulo del hotel, envuelto en una bufanda en plena primavera, tocando un piano imaginario en el brazo del sillón. Ocho días más tarde, el 16 de abril, domingo de Pascua, Chicherin y Rathenau firmaron en Rapallo el tratado que dejó a los ingleses con la taza en el aire. Quien no haya traducido un tratado no sabe lo que es el miedo: *ambas Partes renuncian recíprocamente*… ¡y que la coma caiga donde debe! Me lo encargaron de noche; en el artículo 116 del otro tratado, el de Versalles, que había que citar, encontré yo una errata y tuve que telefonear al Ministerio, donde me contestó una voz dormida que la errata estaba firmada por cuarenta potencias y que ya no podía tocarse.<sup>2</sup>

Los nacionalistas llevaban meses cantando por las calles que había que matarlo, por judío y por Rapallo. Hoy han salido los obreros, una marea, del Este hacia el Lustgarten: los socialdemócratas, los independientes, los comunistas, todos en la misma columna; lo que no consiguieron las tres Internacionales en cuatro días lo consiguieron cinco muchachos con una pistola. En la *Rote Fahne* me han pedido en dos horas la versión castellana del llamamiento. La entregué con tres sinónimos de *asesino*, que se me acabaron.

De Moscú llega otra noticia en voz baja. Krestinski, el embajador, recibió un telegrama de que Vladímir Ilich tuvo un ataque a fines de mayo de 1922: perdió la palabra durante unas horas y no puede mover la mano derecha. Lo tienen en el campo, en Gorki (no se ría usted: el pueblo se llama así, y nada tiene que ver con Gorki, el escritor, que vive ahora aquí al lado, en la costa, y tose). El secretario general del partido es, desde abril de 1922, un tal Stalin, georgiano; le pregunté a la señorita de Riga cómo se traduce y me dijo que no hace falta: acero.

Le adjunto la factura y le abrazo,

*Baldomero Quintanal*

**P. S.** No me ponga *Ratenau*. La hache no suena, pero es lo único que le queda.

<sup>2</sup> El artículo 116 reservaba a Rusia el derecho a pedir reparaciones a Alemania. El autor exagera el número de firmantes. (N. del E.)

---

## Carta III. Al mismo

*Berlín, 21-XI-1923*

Amigo Fermín:

El sello de esta carta vale más que mi máquina de escribir. Ayer el dólar cerró a cuatro billones doscientos mil millones de marcos, y un pan de centeno me costó lo que en 1914 la fundición entera que se lo habría llevado en cañones. Me pagan por renglón y por la tarde; a la mañana siguiente el renglón ya no compra ni el punto final. Mi patrona acepta, en cambio, cuartillas: las usa por el dorso para las cuentas, y así tengo en la cocina media revolución mundial sumada en nabos.

Me pregunta usted qué pasó con el *Octubre alemán* que ustedes ya tenían compuesto en el taller. Guarde el molde para los bolos. Le pongo en orden lo que sé:

- En agosto, con la huelga que tiró al gobierno, Moscú creyó llegada la hora; *Pravda* publicó más tarde una serie de artículos de Zinóviev y Trotski habló de fijar el día en el calendario.
- En octubre mandaron gente con pasaportes ajenos: Rádek otra vez, y un tal Piatakov, de barba, a quien traduje en un desván sin saber quién era; medía las frases como un ingeniero.
- El 21 de octubre, en Chemnitz, los socialdemócratas de izquierda dijeron que no a la huelga general, y nuestro Brandler dio la contraorden.
- A Hamburgo la contraorden no llegó, o llegó tarde: se levantaron solos el 23 de octubre, pelearon dos días y nadie ha sabido decirme cuántos muertos hubo.

La otra noche, en la redacción de *La Correspondencia Internacional*, oí discutir de quién era la culpa. Unos, que de Brandler; otros, que de Grigori Zinóviev, por apresurado; los más jóvenes, que de Stalin, que en verano escribió que a los alemanes había que frenarlos y no empujarlos.<sup>3</sup> La señorita de Riga, que ahora se hace llamar camarada Mirdza, clavó las agujas en el ovillo y dijo: «La culpa es del diccionario. Aquí *Revolution* es una palabra extranjera». Nadie se rió, y eso que es letona.

De Rusia, lo malo: Lenin no habla desde marzo de 1923. Parece que N. K. Krúpskaia le enseña otra vez las letras, una por una, con el silabario que usaba ella en las escuelas nocturnas. Pienso mucho en eso. Toda mi vida he vivido de pasar palabras de un lado al otro, y ahora el hombre que más palabras me ha dado a ganar está en la orilla sin barca. Mientras tanto los demás cruzan cartas: que si Trotski escribió al Comité Central el 8 de octubre, que si cuarenta y seis viejos militantes firmaron una declaración una semana después. He visto copia. Preobrazhenski firma el primero; más abajo vienen dos Smirnov, que mi colega de la mesa tomó por un error de la mecanógrafa: no lo es, son Iván Nikítich Smirnov y Vladímir Smirnov, y no se parecen ni en la letra.

Aquí empieza a nevar sobre los ceros. Mándeme, si puede, una lata de pimientos y el tomo segundo del diccionario de la Academia, que el primero me lo quemó la estufa por la letra C.

Suyo siempre,

*Baldomero*

<sup>3</sup> Se refiere a una carta de Stalin a Zinóviev, de agosto de 1923, que circuló primero de boca en boca. (N. del E.)

"""####
  /// `04_cartas_cruzadas.txt`
  public static let file04CartasCruzadas = ####"""
CARTAS CRUZADAS

Valparaíso – Tampico – Moscú – Berlín

1921-1924

Segunda edición, aumentada

Imprenta La Regleta, Oviedo, 1931

ÍNDICE

I. Carta a Eulalia Zarzosa . . . . . . . . . . . . . . . . . . . 17
II. De Eulalia Zarzosa a Hilario Monteclaro . . . . . . . . . . . 21
III. La cuenta de la quinina . . . . . . . . . . . . . . . . . . 26
IV. De Moscú a Berlín . . . . . . . . . . . . . . . . . . . . . 29
V. Del mismo al mismo . . . . . . . . . . . . . . . . . . . . . 34

AL LECTOR

Ninguno de los cuatro corresponsales pensó en publicar. Las tres primeras
cartas tratan de una caja de quinina y, de paso, de una revolución; las
dos últimas, de una revolución y, de paso, de un par de botas. Los
primeros pliegos se imprimieron en el invierno de 1926, para los amigos;
ahora se añaden las dos cartas de Moscú, que aparecieron hacia 1930 en
poder de una patrona berlinesa.

16

CARTA A EULALIA ZARZOSA

Valparaíso, 23. XI. 1921

Distinguida señorita:

No me conoce. Soy primo de Fermín Valdesoto, el cajista de Oviedo, que le
hizo a usted las tarjetas de la escuela, y escribiente de segunda en la
casa consignataria de la calle Blanco¹, donde paso a limpio conocimientos
de embarque desde las ocho hasta que se acaba la luz. Me escribe mi primo
que tiene usted en Odesa una hermana enfermera y que quiere mandarle
quinina. Las botellas y las personas se rompen; la quinina no pesa y viaja
bien. Déjelo en mis manos.

El camino es éste. Usted embarca la caja en Tampico con cualquiera de los
petroleros que van a Liverpool; allí la recoge un mayordomo gallego, Casto
Piñeirúa, que me debe un favor y un reloj; él la pasa a un carguero que
lleve leche y harina del doctor Nansen al mar Negro. En el manifiesto la
pondremos como «muestras de corteza». Ponga doble forro de hojalata y
arena, no serrín, que bebe la humedad de la bodega. Flete: ninguno. Al
capitán le gusta la corteza.

Usted dirá que a qué viene tanta molestia. Le contaré. El 7 de noviembre
hubo acto en la Sociedad de Estibadores. Habló Recabarren, que había
bajado de Antofagasta; explicó que el 25 de octubre (7 de noviembre) de
1917, mientras los ministros de Kerenski esperaban en el palacio, un
crucero disparó una salva sin bala, y que a veces basta eso. Los
estibadores, que saben lo que pesa una bala, aplaudieron mucho. A mi lado
estaba un fogonero sueco que dice haber estado en la estación de Finlandia
la noche del 3(16) de abril de 1917, cuando bajó Lenin del tren con un
ramo de flores que no sabía dónde poner. Después anduvo por Moscú, y
llevaba en la gorra, cosida por dentro, una cinta negra. Me la enseñó: era
del entierro de Kropotkin.

Fue, según él, el 13 de febrero [de 1921]. El viejo había muerto en
Dmitrov cinco días antes, con los libros en orden y la estufa apagada. La
familia pidió que dejaran salir de la cárcel a los anarquistas presos para
que lo acompañaran, y dieron permiso

____________________
¹ La calle Blanco corre junto a los almacenes del puerto. (N. del E.)

17

CARTAS CRUZADAS

a unos pocos por un día, bajo palabra. Eran siete. Llevaron la caja. A la
noche volvieron los siete a la prisión, andando, y llamaron a la puerta.
El sueco lo contaba en un español de cocina y repetía: «Llamaron ellos a
la puerta, ¿comprendes?». Yo, que he visto volver a bordo a tantos
marineros borrachos, le dije que comprendía. Pero desde entonces no dejo
de oír los golpes.

Un mes después fue lo de Kronstadt. De eso el sueco no quiso hablar: se
puso la gorra. Los míos de la oficina leen en El Mercurio que Trotsky y
Lenin ya se fugaron con el oro; lo leyeron también en 1918, en 1919 y en
1920, siempre el mismo telegrama de Helsingfors con otra fecha, y como soy
yo el que archiva los diarios le puedo dar los números de la página: la 3,
la 3 y la 1.

Mande la caja antes de que acabe el mes, que en enero suben los seguros.

Queda de usted atento servidor, q. b. s. m.,

H. Monteclaro

Publicada en parte en la hoja escolar El Manómetro, Tampico, mayo de 1925.

La respuesta tardó casi tres meses. La maestra había consultado primero a
su director, a un boticario y a un cónsul, y los tres le desaconsejaron el
envío; la caja ya iba por el Atlántico.

21

DE EULALIA ZARZOSA A HILARIO MONTECLARO

Tampico, 16 de febrero de 1922

Señor Monteclaro, o amigo, ya que la caja navega:

Le escribo en el reverso de una plana de caligrafía porque el papel de
cartas lo gasté en pedir papel. Tengo setenta y un niños en un salón para
cuarenta, un pizarrón que fue puerta, doce silabarios y un mapamundi
inglés de 1898 donde Rusia viene en verde y Alaska todavía parece que se
la pueden quitar. Mis alumnos son hijos de los que perforan, de los que
cargan y de los que esperan que los contraten. A las diez comparten el
almuerzo por mitades y a las diez y cuarto ya hay quien propone
nacionalizarlo.

Vea usted lo que me pasó. El martes pregunté en clase de historia quién
era Juárez y contestaron todos; pregunté quién era Cervantes y contestaron
cuatro; y entonces Refugio Olvera, que tiene nueve años y el padre en la
refinería de El Águila, levantó la mano y quiso saber quién era Lenin,
porque en su casa le rezan. Averigüé que, en efecto, la abuela le ha
puesto una veladora al retrato de un calendario. Es Tolstói. No he tenido
corazón para deshacer la devoción; además, como dijo el director, los dos
llevan barba. Aproveché para leerles del conde el cuento de los tres
ancianos de la isla, y al final Refugio preguntó si en la isla había
petróleo.

Aquí lo ruso llega por agua y revuelto. En la Casa del Obrero, que está en
la avenida 5 de Mayo, hay una biblioteca de un solo estante: «se lee de
pie y se devuelve el lunes», dice el letrero. Están Kropotkin, con La
conquista del pan sin tapas de tanto conquistarlo; Gorki, La madre,
prestada desde 1919; un retrato de Rosa Luxemburg con la nota «Rosa, pre-
sente»; y los folletos de Alejandra Kolontái sobre la mujer y la familia,
que las lavanderas se pasan de delantal en delantal. Una de ellas, doña
Chonita, me dijo: «Maestra, esta señora Kollontay ¿ha lavado?». No supe
contestarle. Si su fogonero sueco lo sabe, pregúnteselo de mi parte.

Los de la escuela nocturna discuten el artículo 27 y el artículo 123 de la
Constitución del 5 de febrero de 1917 como si fueran dos gallos, y
sostienen que los rusos la copiaron. Yo les hago ver las fechas; ellos me
hacen ver que en 1917 todo el mundo se copiaba. A los más encendidos los
llaman ya «los bolcheviques» y a uno, por flaco, «el Trotski». Ninguno

22

CARTAS CRUZADAS

ha leído una línea de Lenin, pero han escrito su nombre con alquitrán en
la barda de la Huasteca Petroleum, y con ortografía: me enorgullecí, son
mis alumnos.

De mi hermana no sé nada desde septiembre de 1921. Las cartas de ella son
como sus vendajes: apretadas. Si la quinina llega, diré a mis niños que el
mapa sirve.

Eulalia Zarzosa

P. D. Dice el boticario que la corteza se declara como «cascarilla». Co-
rríjalo en el manifiesto; no quisiera que nos fusilaran por una sinonimia.

Siguió un silencio de casi un año. En mayo de 1922 llegó a Tampico, por
Nueva York, la carta de Odesa que acusaba recibo.

26

III

Valparaíso, 9 de enero [de 1923]

Amiga Eulalia:

Cierro la cuenta de la quinina, porque una cuenta abierta no me deja
dormir. Debe: una caja, doble forro, once kilos. Haber: sesenta y dos en-
fermos, según la suma de su hermana. El resto lo absorbió el mar Negro. En
el libro lo asenté como «merma favorable»; el contador la tachó, pero con
lápiz.

Su carta me encontró en mal momento. En noviembre tembló el norte: el 11
de noviembre, a medianoche, se cayó Vallenar y el mar entró en Caldera y
se llevó dos de nuestras lanchas con el salitre estibado. Estuve tres se-
manas contando sacos que no existían, y los días 18 y 19 de diciembre de
1922 los conté otra vez, delante del juez. Y en las mismas semanas, ya ve
cómo es el mundo, los marineros que traían las mantas traían también los
diarios de Hamburgo, donde se contaba el congreso cuarto de la
Internacional, que fue del 5 de noviembre al 5 de diciembre de 1922. De
modo que leí el discurso de Lenin sentado sobre las mantas, entre dos
escotillas, con un estibador que sostenía la lámpara y me pedía que tradu-
jera más despacio.

En esa reunión estaba Luis Emilio Recabarren, enviado por los nuestros;
hay que ver qué cosa tan rara, pensar que un tipógrafo de Iquique le haya
dado la mano a Bujarin y a Zinóviev. El Partido Obrero Socialista, que se
cambió el nombre en Rancagua a principios de enero de 1922, es ahora
sección chilena de la III Internacional, y en mi oficina, donde somos
seis, hay un comunista, un radical, tres que esperan el aumento y yo.

27


Le pregunté al sueco lo de su lavandera. Volvió a mediados de diciembre de
1922, sin la gorra. Dice que a la señora Kolontái la vio una sola vez, en
un mitin de marineros, y que no sabe si lava, pero que se reía como las
que lavan. La han mandado a Noruega, a vender trigo y comprar arenques:
asunto, por fin, en que yo podría serle útil. El trueque está bien
pensado, aunque calculan el flete como poetas.

¿Y ahora qué nos vamos a escribir usted y yo, sin caja de por medio? Pro-
pongo que me mande los errores de sus alumnos en geografía. Yo le mandaré
los míos.

Hilario

Las dos cartas siguientes no llevan encabezamiento en el original. Tadeo
Orbaneja, aragonés, antiguo escribano de juzgado, era taquígrafo en la
oficina de traducciones de la Internacional; escribía al traductor Baldo-
mero Quintanal, a quien había conocido en Zúrich en 1915 o 1916.

29

Moscú, 14 de noviembre de 1922

Querido Baldomero:

Ayer lo tuve a cuatro metros. Te escribo antes de que se me borre el
ruido.

Ya sabes cómo es la sala del trono de San Andrés: oro arriba, cables
abajo, y en medio nosotros, los de la taquigrafía, con nuestras mesitas de
párvulo. El congreso, que se había abierto en Petrogrado el 5 de noviem-
bre, empezaba a oler a congreso, esto es, a abrigo mojado. Presidía
Zinóviev con esa voz de violín que le sale de un cuerpo de panadero. A
media mañana entró Vladímir Ilich por una puerta lateral y tardamos en
entenderlo, porque venía solo y andaba como quien busca el interruptor.
Después se puso en pie todo el mundo y ya no hubo taquigrafía posible
durante varios minutos: en mi cuaderno hay una raya.

Habló en alemán, una hora justa. Cuando no encontraba la palabra chascaba
los dedos hacia atrás y desde la tribuna se la soplaban: Rádek dos veces,
Bujarin una, y una tercera los dos a la vez y distintas, y él escogió la
de ninguno. Dijo que habíamos hecho muchas tonterías. Lo dijo dos veces.
Puse «tonterías» y el jefe del turno, que es de los prudentes, me mandó
poner «errores»; al llegar las pruebas vi que Rádek había vuelto a poner
«tonterías» con lápiz rojo, y por ese lápiz le perdono lo demás. Dijo tam-
bién que la resolución que votamos en 1921 sobre la organización era
excelente y demasiado rusa, y que los extranjeros la colgarían en un
rincón como un icono y le rezarían. Los italianos se miraron. Yo miré sus
manos, que eran pequeñas: con la derecha no hizo ni un gesto.²

A la salida, en la escalera, Krúpskaia le abrochó el cuello. Clara Zetkin
lloraba sin esconderse. Trotski, que hablaba al día siguiente, pasó muy
derecho con un cartapacio lleno de cifras; y en un

____________________
² V. I. Uliánov (Lenin) había sufrido el primer ataque el 25 o el 26 de
mayo; el segundo le sobrevendría el 16 de diciembre de aquel año. (N. del
E.)

30

CARTAS CRUZADAS

rincón del guardarropa, fumando en pipa, un hombre picado de viruelas a
quien nadie pedía autógrafos observaba quién saludaba a quién. Le pregunté
al ujier. «Es Stalin; los suyos le dicen Koba», me contestó, «el que
reparte las habitaciones».

Hablando de habitaciones. En el Lux somos cinco en un cuarto: un búlgaro,
dos hindúes que no se hablan, un muchacho de Turín y yo. Hay ratas con
carnet. El agua caliente la dan los sábados. Si vas a la tienda del Kur-
fürstendamm, mándame las botas de que te hablé, número 41, con un poco más
de caña. Las pagaré en caviar, que aquí es lo único que no hace cola.

Tu viejo

Tadeo Orbaneja

34

Del mismo al mismo

Baldomero:

Las botas que me mandaste las estrené para enterrarlo.

Murió el 21 de enero, a las seis y cincuenta de la tarde, en Gorki. A
nosotros nos lo dijeron al día siguiente a las once, en el Teatro Bolshói,
donde estaba reunido el congreso de los Soviets: subió Kalinin, quiso
hablar y no pudo, y con eso lo supimos. Tres mil personas y un solo ruido,
no un grito: un ruido de mueble arrastrado. Trajeron el cuerpo el 23 de
enero en un tren de cercanías y lo llevaron a hombros desde la estación
hasta la Casa de los Sindicatos. Yo iba detrás, lejos. En la primera tanda
vi la espalda de Kámenev, la de Zinóviev y la de Stalin; Bujarin lloraba
como un niño grande, y a Dzerzhinski, que mandaba la comisión de las
exequias, se le había helado la perilla.

Del 23 al 27 de enero de 1924 pasó la gente. De día y de noche, a treinta
y tantos grados bajo cero, con hogueras en las esquinas. Hice la cola dos
veces. La primera no lo vi: vi sólo a Nadiezhda Krúpskaia, de pie, a la
cabecera, con un vestido que se le había quedado ancho. La segunda lo miré
a él y me pareció un taquígrafo cansado.

El 26 de enero hubo sesión. Nadiezhda Konstantínovna pidió que no le
hicieran monumentos ni pusieran su nombre a los palacios: que hicieran
escuelas y casas cuna. En la misma sesión acordaron el mausoleo, el
Instituto Lenin, las obras completas, los monumentos y llamar Leningrado a
Petrogrado. Después leyó Stalin un juramento que suena a letanía; copié
los seis párrafos y me dio vergüenza que me saliera tan buena letra, la
del seminario.

Faltaba uno y todos mirábamos el hueco. Trotski iba camino del Cáucaso,
enfermo, y dicen que en Tiflis le telegrafiaron que no llegaría a tiempo.
Llegó a tiempo gente de Vladivostok. No digo más, que las paredes del Lux
son de papel biblia.

El 27 de enero, a las cuatro, sonaron todas las sirenas de Rusia y durante
tres minutos se paró lo que andaba: trenes, telares, barcos. Un viejo que
tenía al lado se arrodilló en la nieve. Un muchacho le dijo: «Abuelo, que
no se reza». Y el viejo: «Déjame, hijo. Es que se me ha caído un guante».

Guárdame el diccionario. Puede que vuelva.

Tadeo

Moscú, 29-I-1924

36

Se terminó de imprimir en Oviedo, en los talleres de La Regleta, calle del
Dos de Mayo, 14.

"""####
  /// `05_valparaiso_doble.txt`
  public static let file05ValparaisoDoble = ####"""
Querido primo Fermín, 

Tres vapores en la rada, dos en lista y uno que no acaba de decidirse: así estamos y 

así estoy yo. Te escribo entre conocimiento y conocimiento, de modo que si a media 

frase me salen doscientos sacos de salitre a granel, los descuentas. 

Recabarren ha muerto. Se mató él, el 19 de diciembre, en Santiago, con su propio 

revólver, y todavía hay en el muelle quien jura que lo mataron. Fui al entierro en 

el tren de los panaderos. Iban los gremios con los estandartes enrollados, porque el 

viento los rompía, y una niña que llevaba en un almohadón los lentes del difunto. Yo 

pensaba en que dos años antes ese hombre volvió de Moscú con una maleta de cartón, y 

que en la aduana le abrí la maleta yo, por encargo, y no encontré más que un gorro 

de piel, cuatro folletos y una cuchara de palo. Me dijo: «Compañero, apunte: una 

cuchara». La apunté. 

Ahora tus preguntas. Dices que por ahí, con el Directorio de Primo de Rivera, no 

entra una línea sobre Rusia y que vives de lo que yo te cuente. Aquí sobra papel; lo 

que falta es quien lo estibe. Te lo paso por bultos, como en el manifiesto: 

Bulto primero. A fines de octubre de 1924 los ingleses votaron asustados por una 

carta de Zinóviev que, según el representante de la Lloyd, es tan auténtica como mis 

guantes. Se publicó el 25 de octubre, cuatro días antes de la elección; MacDonald se 

fue a pique con toda la carga. Un piloto de Cardiff me la dio a leer. No sé si es 

falsa. Sé que está escrita en ese inglés que escribimos los que no somos ingleses. 

Bulto segundo. Los franceses, en cambio, reconocieron al gobierno de los Soviets el 

28 de octubre, y Leonid Krasin está ya de embajador en París, cobrando y debiendo. 

Rakovski sigue en Londres. A Chicherin le sale bien el reparto: a cada acreedor le 

pone delante un caballero que habla mejor que él. 

Bulto tercero, frágil. Trotski sacó un prólogo sobre las lecciones de aquel octubre 

y le han caído encima todos a la vez, como el carbón por la manguera: Kámenev 

primero, Stalin después y Zinóviev con lo que quedaba. Él recuerda que los dos, 

Kámenev y Zinóviev, votaron en contra la víspera; ellos le recuerdan que hasta fines 

de julio de 1917 no era del partido. Bujarin les pone las notas al pie. La viuda, N. 

K. Krúpskaia, publicó cuatro palabras de maestra que reparte los coscorrones con 

pena. De todo esto el fogonero sueco, que ha hecho la campaña del Báltico, la de la 

guerra ruso- 

japonesa de 1904 a 1905 y la de la cocina, saca una moraleja: «Cuando se muere el 

capitán, los pilotos se vuelven historiadores». 

Hay también un asunto tuyo. El cajón de tipos de Leipzig que encargaste para el pe- 

riódico clandestino pasó por aquí, por error de un borracho, rumbo a Guayaquil. Lo 

vi en la lista: «letras, usadas, 90 kilos». Lo hice bajar, abrí una tapa para el 

aforo y estuve un rato con la mano dentro. Pesan, primo. Nunca se me había ocurrido 

que las palabras pagaran flete por tonelada. Te lo devuelvo en el Oriana, que zarpa 

el 3 de enero y toca en Vigo a principios de febrero de 1925; si te falta la K, es 

que me la quedé de recuerdo. 

De las mujeres de nuestra correspondencia: la maestra de Tampico me manda cada mes 

los disparates de sus alumnos (uno sitúa el Volga en Ohio; otro sostiene que Carlos 

Marx descubrió las islas Marxquesas), y de la enfermera de Odesa sabemos que en 

verano la hicieron jefa de sala y que cura obreros del puerto con la mano izquierda 

y con la derecha llena formularios. Se le ha muerto el doctor Ferrandis. Me lo dijo 

Eulalia en una postdata, y desde entonces leo siempre las cartas por el final. 

Ayer pasó revista un oficial joven de los del movimiento del 5 de septiembre y pre- 

guntó por qué en la oficina teníamos un retrato de Lenin. Le dije que era el 

anterior gerente. Le pareció un hombre serio. 

Contéstame antes del 15 de enero de 1925, que después cambian las tarifas y los 

gerentes. Que el año te sea leve. Abrazos a la tía y a Ludivina, que si ya sabe 

francés debiera irse donde lo hablan. 

Tu primo que te quiere, 

Hilario Monteclaro 

Valparaíso, 27.XII.24 

"""####
  /// `06_tampico_ocr.txt`
  public static let file06TampicoOcr = ####"""
41

Tarnpico, 28/XII/1926

Sr. D. Hilario Monteclaro, Valparaíso

Querido Hilario:

Le debo una carta larga y se la voy a pagar en una sola entrcga, ahora
que la escuela está cerrada y puedo oír mi propia plnma. Cerrada,
digo: no sólo por las vacaciones. Desde que en agosto se suspendieron
los cultos, la rnitad de los padres no manda a los nifios porque soy
la maestra del gobierno, y la otra mitad los manda para que vigilen si
rezo. Yo enseño los quebrados. En eso todavía estamos de acuerdo.

Tengo que contarle que la he visto. A ella, a la señora por la que
preguntaba Chonita. Alejandra Kolontúi desembarcó en Veracruz a
principios de diciembre de 1926, como ministra de la Unión Soviética,
y el 24 de diciembre le entregó sus credencia1es al presidente Calles.
La liga de maestras me nombró para llevarle un ramo. Viajé en tercera,
con las flores en un bote de manteca, y llegué a la capital con los
alcatraces cocidos. Me recibió lo mismo. Es menuda, viste mejor que
cualquiera de nosotras y se ahoga: la altura no le sienta al corazón,
y habla deteniéndose, como quien sube una escalera. Le dije, porque lo
había prometido, que en Tampico una lavandera quería saber si ella
había lavado. Se quedó mirándome. «Mal», me dijo, en francés; «en la
emigración, mal y de noche. Dígale que por eso escribí que hacían
falta lavanderías». Se lo dije a Chonita. Contestó que bueno, que eso
ya era una respuesta.

TRES CARTAS DE LA COSTA

42

Había en el saloncito un retrato de Lcnin y otro, con un crespón, de
Krasin, que murió en Londres el 24 de novienbre. Ella lo conocía de
joven; estaba de luto por los amigos más que por los cargos. «Se nos
va la gente», decía. Contó que a Dzcrzhinski se le paró el corazón el
20 de julio, al bajar de una tribuna donde había estado dos horas
gritando números contra Piatakov y contra Kámcnev. De los demás no
quiso hablar. Cuando el periodista de El Universal le preguntó si ella
estaba con Sta1in o con Trotsld, abrió el abanico y respondió que es-
taba con el clima.

Pero yo leo, Hilario, y ato cabos, que es mi oficio. En abril se jun-
taron los que se habían insultado: Trotski, Zinóvicv y Kámenev. En
julio sacaron a Zinóviev del Buró Político; el 23 de octnbre sacaron a
Trotski, y ahora el que explica la doctrina es Bnjarin, solo, hasta
que le toque. A Krúpskaia la tuvieron de 1925 a 1926 con un pie en
cada orilla y acabó por volver a la de siempre. Nuestro periódico, El
Machete, lo publica todo con una convicción admirable y distinta cada
quincena. Los trotskistas del puerto son dos hermanos peluqueros; los
stalinistas, los que no les pagan el corte.

Le confieso que lo que más me gustó de la visita no fue la política.
Sobre la mesa tenía un cuaderno de plana, con el renglón doble, y es-
taba copiando en español, con su mejor letra, una lista: escoba,
cubeta, jabón, lejía. La mujer que hizo leyes copiaba jabón. Le co-
rregí una ce. Me dio las gracias y la escribió diez veces, corno se
debe.

TRES CARTAS DE LA COSTA

43

De mi hermana: llegó carta del 2 de noviembre. Está bien, o eso
escribe. Dice que en Odesa volvieron los acróbatas y los sastres, que
la niña Raia ya lee de corrido y que a Barenboi, el comisario de las
agujas, lo reprendieron en su célula por votar con la oposición: él
dijo que votaba contra el tono. También dice que en el bulevar
cambiaron el nombre de la calle otra vez y que ahora su hospital está
en la calle Rosa Luxenburg. Le gusta dar esa dirección. Yo la escribo
en el sobre con el pulso tembloroso, como si le dirigiera a ella la
carta.

Aquí hay cuatro pozos ardiendo y huele a fin del mundo. Mis alumnos de
sexto, que ya no son niños, trabajan casi todos en la refinería; Refu-
gio, la del santo Tolstói, hizo la solicitud para la Normal. En el
examen le tocó explicar las causas de la revolución francesa. Puso:
«El pan». El sinodal le pidió que ampliara. Puso: «El pan, y que los
de arriba hablaban deteniéndose». Tiene diez.

Escríbame. No deje que el salitre se le meta en la letra.

Su amiga,

Eulalia Zarzosa

¿Sabe usted cuánto cuesta el vapor de Tampico a Valparaíso? Es para un
problema de aritmética.

"""####
  /// `07_diario_moscu.txt`
  public static let file07DiarioMoscu = ####"""
Del cuaderno de Tadeo Orbaneja

(hotel Lux, Moscú, noviembre de 1927)

7 de noviembre

Décimo aniversario. Nos repartieron los pases a las 6.30 de la mañana,
por orden alfabético, y a los de la oficina de traducciones nos tocó la
tribuna de atrás, desde donde se ven las nucas de la historia. Pasó la
infantería, pasaron los tanques, pasó Voroshílov en un caballo que sabía
más que él. A las once empezaron a pasar los obreros y entonces noté que
los de mi fila miraban hacia otro lado.

Lo que vi después lo vi andando. En la esquina de la Mojovaia, en un
balcón del hotel París, habían colgado una sábana con letras que pedían
cumplir el testamento de Lenin, y tres retratos: Lenin, Trotski y Zinó-
viev. Arriba estaban Smilga, Preobrazhenski y, me pareció, Murálov, que
por su tamaño no hay balcón que lo disimule. De abajo les tiraban
patatas, pedazos de hielo y chanclos. Un chanclo dio en el retrato de
Lenin y el que lo había tirado se quitó la gorra. Trotski pasó en un
automóvil; alguien gritó, alguien le rompió un cristal y sonó un
disparo, dicen que al aire. Los disparos al aire, en esta ciudad,
siempre son para alguien.

No lo he escrito en el parte. Lo escribo aquí.

2

15 de noviembre

Los han expulsado ayer: a Trotski y a Zinóviev, del partido; a Kámenev,
a Rakovski y a otros, del Comité Central. En la cantina del Lux la
noticia duró lo que dura una sopa. El búlgaro dijo que ya era hora. El
muchacho de Turín, que ya no es un muchacho, dobló la servilleta muy
despacio. Yo recordé la sala de 1922 y aquella raya en mi cuaderno.

17 de noviembre

Anoche se pegó un tiro Adolf Joffe. Dejó diez páginas para Trotski;
parece que la policía llegó antes que el cartero. Firmó la paz de Brest,
anduvo por Berlín, por Pekín, por Viena y por Tokio, y ha muerto de que
no le dejaran ir a un sanatorio. El médico que lo trataba le dijo a mi
colega Nina Arkádievna que tenía los nervios «como cables de tranvía
después de una nevada».

19 de noviembre

Lo enterraron esta tarde en el cementerio del convento de Novodévichi.
Fui. Escribo que fui, y que pase lo que pase. Al principio cerraron la
verja y dejaban entrar de veinte en veinte; luego la gente empujó.
Chicherin habló por el gobierno, encogido, mirando un punto de la nieve.
Después hablaron Rakovski, Kámenev, Zinóviev, y el último Trotski, con
la cabeza descubierta. Dijo que nadie tenía derecho a seguir el ejemplo
del muerto, que había que seguir el de su vida. Hablaba sin levantar la
voz, y a mí se me iba la mano sola, taquigrafiando en el forro del bol-
sillo. Entre los soldados de la escolta corrió la orden de no saludar y
uno, muy joven, saludó.

A mi lado un hombre con abrigo de ferroviario preguntaba los nombres.
«¿Y ese de barba?». «Iván Nikítich Smirnov, el que tomó Siberia». «¿Y
aquel?». «Otro Smirnov, Vladímir Mijáilovich, el de los quince». «¿Y son
hermanos?». «Ni primos. El primero espera que lo perdonen y el segundo
no piensa perdonar». Más allá una estudiante preguntaba a todos:
«¿Hablará L. D.? ¿Hablará?». De los que tomaron el Palacio de Invierno
vi a tres; faltaba el que más, Antónov-
Ovséienko, que hace diez años entró por la ventana, o eso pintan los
pintores, y hoy es embajador en Praga.

3

30 de noviembre

Revisión de carnets en la oficina. Me preguntan si conocí a Rádek.
Contesto que le corregí los acentos. Me preguntan si soy trotskista.
Contesto que soy de Calatayud.

El congreso, el XV, se abre el 2 de diciembre. Nos han dado ya, para que
adelantemos, la traducción de los aplausos.

[El cuaderno acaba aquí. En la tapa, un sello de recepción: 12.1.1928.
N. del E.]

"""####
  /// `08_sin_encabezado.txt`
  public static let file08SinEncabezado = ####"""
No empiezo por el «querido» porque estoy enfadada contigo. Mandas a tu hermana
a París con una maleta, una gramática sin tapas y la dirección de un
anarquista que se mudó en 1921, y luego preguntas por qué tardo en escribir.

Trabajo en una sombrerería de la calle de las Pirámides, detrás, donde no
llega el espejo: fieltro, horma, vapor, alfiler. Somos once. Seis rusas, dos
polacas, una de Lyon que manda, la de Oviedo que soy yo y un gato. De las
rusas, cuatro fueron algo; la que plancha las cintas es princesa de verdad y
cuando se quema dice una palabra que no está en la gramática. La quinta no fue
nada y por eso nos entendemos. Se llama Liuba Sórkina, es de Gómel, y se sabe
de memoria la mitad de Pushkin y la lista completa de los comisarios del
pueblo con sus patronímicos, como quien se sabe la alineación de un equipo.

Por ella los voy conociendo a todos, hermano, a los que tú componías con los
dedos. Un domingo me llevó a la conferencia de Kerenski. Es un señor con el
pelo de cepillo que mete la mano en la chaqueta y espera; yo no entendí el
ruso, pero entendí la mano. Al salir, Liuba dijo: «Todavía está dando el
discurso de agosto de 1917. Nadie le ha dicho que bajó el telón». En otra
sala, con té y con sillas rotas, hablaba Néstor Majnó, que monta piezas en la
Renault y tose, y que tiene la cara cosida como un guante viejo. Cuando

7

supo que yo era española se levantó para darme la mano, contó que en Ucrania
cogía los cañones a Denikin por la mañana y a Trotski por la tarde, y me pre-
guntó si en Asturias los mineros siguen teniendo dinamita. Le dije que sí.
«Guárdenla», me dijo. «Seca».

En la embajada de la rue de Grenelle estuve una vez, a entregar tres sombre-
ros. Desde fines de octubre de 1925 vive allí Rakovski, que antes fue médico,
presidente de Ucrania y no sé cuántas cosas más; abrió él mismo, en mangas de
camisa, con una Vida de Saint-Simon bajo el brazo y el dedo metido en la pá-
gina 212. Me preguntó por Cervantes. Yo le pregunté por la cuenta. La pagó y
me regaló una naranja. Liuba no me lo cree, pero tengo la cáscara.

Ella cosía en 1920 o 1921 los uniformes de la escuela de mandos, en Moscú, y
una noche les mandaron bajar a oír a Lenin. Dice que hablaba corriendo, como
si fueran a cortar la luz, y que la cortaron. Siguió a oscuras. «No cambió la
voz», dice, «y eso, para una costurera, es saber hilvanar». De Kolontái admira
los cuellos; de Zinóviev, nada; de Stalin sabe que de joven fue poeta y opina
que le publicaron poco. Se marchó cuando fusilaron a un primo suyo que no
había hecho otra cosa que ir a Kronstadt a vender botones.

¿Tú te acuerdas de cuando me mandabas ordenar el cajetín de las mayúsculas y
yo ponía a Luxemburg con las flores, porque me sonaba a jardín? Pues aquí he
leído sus cartas de la cárcel, en francés, con el diccionario de las damas.
Había un moscardón en la ventana, y lo salvó. Eso es todo lo que pasa en la
página, y tuve que dejar la horma y salir al patio. No sé si con esto se hace
una revolución. Con lo otro, con lo de

8

Dzerzhinski y los sótanos, Liuba dice que tampoco; que con lo otro se hace un
Estado, y que eso ya lo tenían.

El sábado subimos a la buhardilla seis chicas y jugamos a repartirnos la
historia. A la princesa le tocó ser Danton y lloró de la risa; a mí me tocó
Robespierre porque soy la más limpia. Liuba no quiso ser nadie.

Mándame castañas y el patrón de la chaqueta de madre. Y dile a Colás que sí,
que la letra K también se gasta en París.

Ludivina

"""####
  /// `09_destierro.txt`
  public static let file09Destierro = ####"""
LAS ÚLTIMAS DE ODESA

Tres cartas de Apolonia Zarzosa, 1925-1929

La primera se copia del borrador, que la enfermera guardaba entre los partes
de la sala; las otras dos salieron de Odesa en el bolsillo de un maquinista
griego. Con ellas se cierra el epistolario. Las llamadas entre corchetes
remiten a las notas del editor.

101

I. A la camarada N. K. Krúpskaia

Respetada Nadiezhda Konstantínovna:

Soy la jefa de la sala tercera del hospital de la cuesta, en Odesa, y
extranjera, por lo que ruego me perdone los casos. Le escribo a usted y no al
Comisariado porque al Comisariado ya le he escrito cuatro veces y tengo cuatro
números de registro, el último el 2.114, y ningún silabario.

De los cuarenta enfermos de mi sala, treinta no saben leer. Son cargadores,
fogoneros, mozos de cuadra, dos pastores del Dniéster. Pasan aquí semanas
mirando el techo, y el techo, se lo aseguro, no enseña nada. En el invierno de
1923 empecé a enseñarles yo, con las etiquetas de los frascos: yodo, éter,
alcohol. Ya se imaginará usted qué palabra aprendieron primero. Hoy once
firman con su nombre, y uno, Prójor, que entró con la columna rota en mayo de
1924, lee a los demás el periódico en voz alta y se salta los editoriales
porque, dice, ésos ya los sabe.

Hace años, cuando el tifus, un marinero que se moría me tomó por usted y me
llamó toda la noche por su nombre y patronímico. No le saqué del error. Desde
entonces me siento en deuda, como quien ha usado un pase ajeno. Por eso me
atrevo a pedirle sesenta silabarios, de los de letra grande; pizarras no, que
ya las corto yo de los tejados; y, si puede ser, un retrato de Vladímir Ilich
leyendo, no uno de los que señala. Aquí señalan todos.

He oído que en Moscú anda usted en discusiones duras.[1] No entiendo lo
bastante para darle la razón, pero sí para saber que a quien enseña a leer a
un adulto le ha de costar mucho, después, oír que se le manda callar. El
camarada Lunacharski, cuando visitó la ciudad, dijo que la escuela era la
tercera parte del frente. Yo le pido sólo la parte que cabe en un carro.

Con respeto,

Apolonia Zarzosa, enfermera

Odesa, 3/X/1925

[1] Krúpskaia apoyó a Zinóviev y a Kámenev en el XIV Congreso, del 18 al 31 de
diciembre de 1925; la polémica venía del verano anterior. Los silabarios
llegaron en febrero de 1926: eran cincuenta y nueve. El borrador está en el
archivo de la familia, tomo IV, folio 22, núm. 1917. (N. del E.)

102

II. A Eulalia Zarzosa

Odesa, 10 de septiembre de 1928

Hermana:

Se llevaron a Osip. No a la prisión: a un sitio que no viene en tu mapa. Fue a
mediados de enero de 1928, de madrugada, con mucha cortesía; le dejaron
ponerse las dos botas, que desde hacía tiempo eran ya del mismo par. El papel
decía artículo 58 y no decía más. La practicanta, su mujer, vino a mi cuarto
con el niño en brazos y una jeringa en la mano, que no sé para qué la cogió.
«No ha hecho nada», repetía. Había levantado el brazo en una votación, el
otoño pasado, y lo tuvo en alto un poco más que los otros.

Sus cartas las leo yo, porque ella no puede. Por ellas sé de los deportados
como si fueran enfermos de la sala. A Trotski lo tienen en Alma Ata, al pie de
las montañas, y allí caza y escribe. A Rakovski, el mismo que se quitó el
sombrero delante de Raia, en Astrakán, con el paludismo y sin libros; a Rádek
en Tobolsk primero y en Tomsk ahora, siempre de mal humor; a Preobrazhenski en
Uralsk, haciendo números. A mi Osip lo echaron primero a Armenia, a orillas de
un lago que se llama como una medicina,[2] y allí estaba Iván Smirnov, el
héroe de Siberia. Cuenta que Smirnov remienda zapatos, que de joven fue obrero
de precisión y que ha desmontado y vuelto a montar el reloj del sóviet, que

[2] La ciudad de Novo-Bayazet, junto al lago Seván. La autora confunde quizá
el nombre con el de un jarabe. (N. del E.)

103

LAS ÚLTIMAS DE ODESA

ahora da la hora y comprometió al relojero. Cuando habla de volver al partido
mira el lago. Osip cree que acabará firmando.

En primavera lo trasladaron al norte y en el tren coincidió con otra gente. Me
pone en la carta, muy subrayado: «No confundas, Apolonia Matvéievna: aquí va
Vladímir Smirnov, que no es el mío». Este otro, economista, va con los de
Saprónov; no espera nada de nadie y lo dice. En una parada de once horas
Smirnov demostró a todo el vagón, con garbanzos, que el Estado ya no era de
los obreros. Luego se comieron la demostración. Discutieron por qué los
garbanzos de los leninistas pesaban lo mismo que los garbanzos de los
decemistas, y Osip, que sigue siendo sanitario antes que otra cosa, les contó
los piojos a las dos fracciones.

Te ríes. Yo también me reí y después estuve una hora lavando gasa que ya
estaba limpia.

En el puerto, en cambio, todo son banderas. En julio el rompehielos Krasin
salvó en el polo a los italianos del globo, y los muchachos de la sala juegan
a los náufragos debajo de las camas. Les pregunté quién era Krasin. «Un
barco», me contestaron. Me acordé de la mañana en que vi por primera vez esta
ciudad, un mayo, con los caballeros de la Bolsa comiendo helado al lado de la
escalera: nadie, ni los que habían leído a Marx ni los que no, habría dicho
que íbamos a estudiar el siglo XIX como quien estudia a los egipcios.

No me mandes nada, que abren los paquetes. Mándame palabras de ahí. La última
carta la leímos en voz alta, con el niño de Osip encima de la mesa, y a todos
les gustó mucho lo de la aritmética del vapor. ¿Vas a ir o no vas a ir a
Valparaíso?

Apolonia

104

III. A la misma, en Valparaíso

Querida Eulalia, que ya no eres Zarzosa sola:

Para recién casada te va a parecer una carta triste; léela con tu marido, que
entiende de barcos.

Este invierno es el peor que recuerdan los viejos, y los viejos de aquí
recuerdan los de la década de 1880. El mar está helado hasta donde alcanza la
vista. Las carretas cruzan el puerto por donde fondeaban los griegos. El
domingo estaba yo de noche, con dos congelados y un parto, cuando el portero
subió a decir que habían cortado la calle de la estación y que había tropa en
los muelles. Creímos que era otro gobierno; una pierde la costumbre, pero no
el oído. Nos asomamos. No se veía más que nieve y, muy lejos, una luz que se
movía.

A las cuatro trajeron a un maquinista con la mano aplastada y por él lo
supimos. El barco que tenían preparado era el Kalinin, pero el hielo lo había
agarrado y no soltaba; así que encendieron deprisa las calderas de otro, el
Ilich, sin carga y sin pasajeros. Bueno: tres pasajeros. Un hombre de barba
gris, con gorra, que bajó del tren y miró el puerto como quien busca un sitio
donde estuvo; su mujer; y el hijo mayor, que contaba los bultos. Yo tenía la
mano del maquinista entre las mías. «¿Y habló?», le pregunté. «Preguntó a qué
hora salíamos». Salieron en la madrugada del 11 de febrero, detrás de un
rompehielos, para Constantinopla.

De modo que se ha ido Trotski, en un vapor que lleva el nombre del otro, y lo
despedimos un parto y yo. Fue niña. La madre quería llamarla Oktiabrina; le
pedí por favor que pensara en los inviernos.

Ya están todos fuera o callados, Eulalia. He hecho la lista como cuando cuento
las sábanas. Kropotkin, muerto. Rosa Luxemburg, muerta. Lenin, Dzerzhinski,
Krasin y Joffe, muertos, cada uno de su muerte. Gorki, en Italia, y dicen que
vuelve, que lo reciben con música. Kolontái, lejos y entre diplomáticos.
Chicherin, en una clínica de Berlín desde septiembre. Zinóviev y Kámenev,
arrepentidos. De Bujarin dice el practicante, que lee entre líneas porque en
las líneas ya no hay nada, que le toca en la primavera de 1929. Queda
Krúpskaia, con sus silabarios. Y queda Stalin, que no ha venido nunca a esta
ciudad y está en todas las salas.

[Aquí hay media línea tachada. N. del E.]

Osip ha firmado. Vuelve en marzo o abril, con el pulmón tocado, y su mujer ha
lavado las cortinas.[3] No sé cómo vamos a mirarlo. Supongo que le diré lo de
siempre: que se siente, que se quite la camisa y que respire.

¿Te acuerdas de mi primera carta? Ponía «vivo» y un punto. Puedes poner ésta
al lado: es la misma palabra.

Tu hermana

Apolonia

Odesa, 14 de febrero de 1929

P. D. Raia ha entrado en la escuela de enfermeras. Roba menos pan y más
libros. Te manda un beso en ortografía perfecta.

[3] Osip Barenboi volvió el 6 o 7 de abril de 1929. De los dos Smirnov de que
hablaba, Iván firmó aquel mismo otoño; Vladímir no firmó. (N. del E.)

105

"""####
  /// The names of the data files and their texts.
  public static let files: [(name: String, text: String)] = [
    ("01_oviedo_1920.txt", file01Oviedo1920),
    ("02_odesa_hospital.txt", file02OdesaHospital),
    ("03_cartas_de_un_traductor.md", file03CartasDeUnTraductor),
    ("04_cartas_cruzadas.txt", file04CartasCruzadas),
    ("05_valparaiso_doble.txt", file05ValparaisoDoble),
    ("06_tampico_ocr.txt", file06TampicoOcr),
    ("07_diario_moscu.txt", file07DiarioMoscu),
    ("08_sin_encabezado.txt", file08SinEncabezado),
    ("09_destierro.txt", file09Destierro),
  ]
}
