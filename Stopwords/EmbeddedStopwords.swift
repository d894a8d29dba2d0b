// swift-format-ignore-file
// Written by .ci/embed. Change the data files, not this one, and run it again.

/// The texts of data files, letter by letter.
public enum EmbeddedStopwords {
  /// `es.txt`
  public static let es = ####"""
# Spanish function words, compiled for corpus-stats from the closed classes of the grammar.
# Licence: MIT, as the rest of the package.
# Format: UTF-8 (NFC), one word a line, lower case, accents count; a line that begins with '#'
# is a comment. A bare '#' stands before each group, its name follows. No word is listed twice:
# one that belongs to two classes stands in the first. README.md gives the reasons.
#
# Articles
el
la
lo
los
las
un
una
unos
unas
#
# Contractions of preposition and article
al
del
#
# Prepositions
a
ante
bajo
con
contra
de
desde
durante
en
entre
excepto
hacia
hasta
mediante
para
por
pro
salvo
según
sin
so
sobre
tras
versus
#
# Personal pronouns
# - subject
yo
tú
él
ella
ello
nosotros
nosotras
vos
vosotros
vosotras
ellos
ellas
# - polite, and its abbreviations without their full stop
usted
ustedes
ud
uds
udes
vd
vds
vdes
# - object and reflexive
me
te
le
les
se
nos
os
# - after a preposition
mí
ti
sí
conmigo
contigo
consigo
#
# Possessives
# - before the noun
mi
mis
tu
tus
su
sus
# - nuestro and vuestro
nuestro
nuestra
nuestros
nuestras
vuestro
vuestra
vuestros
vuestras
# - after the noun or alone
mío
mía
míos
mías
tuyo
tuya
tuyos
tuyas
suyo
suya
suyos
suyas
#
# Demonstratives
# - without an accent
este
esta
esto
estos
estas
ese
esa
eso
esos
esas
aquel
aquella
aquello
aquellos
aquellas
# - pronouns with the accent that the spelling asked for until 2010
éste
ésta
éstos
éstas
ése
ésa
ésos
ésas
aquél
aquélla
aquéllos
aquéllas
#
# Relatives
que
quien
quienes
cual
cuales
cuyo
cuya
cuyos
cuyas
cuanto
cuanta
cuantos
cuantas
cuan
donde
adonde
cuando
como
# - with -quiera
quienquiera
quienesquiera
comoquiera
cuandoquiera
dondequiera
adondequiera
doquier
doquiera
#
# Interrogatives and exclamatives
qué
quién
quiénes
cuál
cuáles
cuánto
cuánta
cuántos
cuántas
cuán
dónde
adónde
cuándo
cómo
porqué
#
# Indefinites and quantifiers
# - some, none
uno
algo
alguien
algún
alguno
alguna
algunos
algunas
nada
nadie
ningún
ninguno
ninguna
ningunos
ningunas
# - any, each, both
cualquier
cualquiera
cualesquier
cualesquiera
cada
ambos
ambas
entrambos
entrambas
sendos
# - other, same, such, certain
otro
otra
otros
otras
demás
mismo
misma
mismos
mismas
tal
tales
cierto
cierta
ciertos
ciertas
# - how much, how many
todo
toda
todos
todas
mucho
mucha
muchos
muchas
poco
poca
pocos
pocas
tanto
tanta
tantos
tantas
bastante
bastantes
demasiado
demasiada
demasiados
demasiadas
varios
varias
#
# Conjunctions
# - coordinating
y
e
o
u
ni
pero
mas
sino
ora
# - subordinating
si
porque
pues
aunque
mientras
conque
luego
empero
#
# Adverbs: yes, no, perhaps, also
no
también
tampoco
quizá
quizás
acaso
además
asimismo
incluso
inclusive
siquiera
#
# Adverbs of degree, and así
muy
más
menos
tan
casi
apenas
asaz
solo
sólo
aun
así
#
# Adverbs of place that point
aquí
acá
ahí
allí
allá
acullá
aquende
allende
#
# Adverbs of time that point or quantify, and name no date
ahora
entonces
antes
después
ya
aún
todavía
entretanto
siempre
nunca
jamás
recién
#
# Adverbs that head a compound preposition (cerca de, delante de, junto a)
acerca
alrededor
cerca
debajo
delante
dentro
detrás
encima
enfrente
fuera
junto
lejos
#
# Words of one fixed connective (sin embargo, no obstante, a través de)
embargo
obstante
través
#
# Auxiliary ser (in part also forms of ir)
# - infinitive, gerund, participle
ser
siendo
sido
# - present
soy
eres
sos
es
somos
sois
son
# - imperfect
era
eras
éramos
erais
eran
# - preterite
fui
fuiste
fue
fuimos
fuisteis
fueron
# - future
seré
serás
será
seremos
seréis
serán
# - conditional
sería
serías
seríamos
seríais
serían
# - present subjunctive
sea
seas
seamos
seáis
sean
# - past subjunctive in -ra
fueras
fuéramos
fuerais
fueran
# - past subjunctive in -se
fuese
fueses
fuésemos
fueseis
fuesen
# - future subjunctive
fuere
fueres
fuéremos
fuereis
fueren
# - infinitive and gerund with a pronoun, imperfect with se
serme
serte
serse
serlo
serla
serle
sernos
seros
serlos
serlas
serles
siéndome
siéndote
siéndose
siéndolo
siéndola
siéndole
siéndonos
siéndoos
siéndolos
siéndolas
siéndoles
érase
#
# Auxiliary estar
# - infinitive, gerund
estar
estando
# - present
estoy
estás
está
estamos
estáis
están
# - imperfect
estaba
estabas
estábamos
estabais
estaban
# - preterite
estuve
estuviste
estuvo
estuvimos
estuvisteis
estuvieron
# - future
estaré
estarás
estará
estaremos
estaréis
estarán
# - conditional
estaría
estarías
estaríamos
estaríais
estarían
# - present subjunctive
esté
estés
estemos
estéis
estén
# - past subjunctive in -ra
estuviera
estuvieras
estuviéramos
estuvierais
estuvieran
# - past subjunctive in -se
estuviese
estuvieses
estuviésemos
estuvieseis
estuviesen
# - future subjunctive
estuviere
estuvieres
estuviéremos
estuviereis
estuvieren
# - imperative
estad
# - infinitive and gerund with a pronoun, imperfect with se
estarme
estarte
estarse
estarlo
estarla
estarle
estarnos
estaros
estarlos
estarlas
estarles
estándome
estándote
estándose
estándolo
estándola
estándole
estándonos
estándoos
estándolos
estándolas
estándoles
estábase
estábanse
#
# Auxiliary haber
# - infinitive, gerund, participles
haber
habiendo
habido
habida
habidos
habidas
# - present
he
has
ha
hay
hemos
habemos
habéis
han
# - imperfect
había
habías
habíamos
habíais
habían
# - preterite
hube
hubiste
hubo
hubimos
hubisteis
hubieron
# - future
habré
habrás
habrá
habremos
habréis
habrán
# - conditional
habría
habrías
habríamos
habríais
habrían
# - present subjunctive
haya
hayas
hayamos
hayáis
hayan
# - past subjunctive in -ra
hubiera
hubieras
hubiéramos
hubierais
hubieran
# - past subjunctive in -se
hubiese
hubieses
hubiésemos
hubieseis
hubiesen
# - future subjunctive
hubiere
hubieres
hubiéremos
hubiereis
hubieren
# - imperative
habed
# - infinitive and gerund with a pronoun
haberme
haberte
haberse
haberlo
haberla
haberle
habernos
haberos
haberlos
haberlas
haberles
habiéndome
habiéndote
habiéndose
habiéndolo
habiéndola
habiéndole
habiéndonos
habiéndoos
habiéndolos
habiéndolas
habiéndoles
# - finite forms with se
hase
hanse
habíase
habíanse
habrase
habranse
habríase
habríanse
hubiérase
hubiéranse
hubiésese
hubiésense
# - he with a pronoun (heme aquí)
heme
hete
helo
hela
henos
helos
helas
#
# Accents of older spelling and of print
# - prepositions and conjunctions of one letter, until 1911
á
é
ó
ú
# - preterite of ser, until 1959
fué
fuí
# - never the rule, yet often printed
ésto
éso
aquéllo
tí
nó
sinó
há
hé
érais

"""####
  /// The names of the data files and their texts.
  public static let files: [(name: String, text: String)] = [
    ("es.txt", es),
  ]
}
