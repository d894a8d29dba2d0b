// swift-format-ignore-file
// Written by .ci/embed. Change the data files, not this one, and run it again.

/// The texts of data files, letter by letter.
enum AbbreviationData {
  /// `abbreviations.txt`
  static let abbreviations = ####"""
# Abbreviations that keep their full stop.
# Source: our own list, from Spanish books and newspapers of the 19th to 21st century. Licence: MIT.
# Format: the form without its last full stop, white space, what may follow it:
#   name    a name or another word: a sentence never ends here (Sr. Ruiz)
#   figure  kept only before a figure or a Roman numeral (art. 58); else the full stop ends the sentence
#   any     may end a sentence: a capital behind it begins a new one (etc.)
# Forms are compared without regard to case.

# titles and forms of address
sr name
sra name
srta name
sres name
sras name
srs name
d name
dn name
dña name
dª name
dr name
dra name
dres name
prof name
profa name
lic name
ing name
arq name
cnel name
capt name
gral name
tte name
cmte name
sgto name
alte name
exc name
excmo name
excma name
excmos name
ilmo name
ilma name
hno name
hna name
fr name
mons name
pbro name
rvdo name
sto name
sta name
ud name
uds name
vd name
vds name
vm name
mr name
mrs name
ms name
mme name
mlle name
st name
cro name
cra name
camda name
cda name
cdo name

# books and papers
núm figure
num figure
nº figure
no figure
nro figure
nos figure
núms figure
pág figure
pag figure
págs figure
pags figure
pg figure
pgs figure
p name
pp name
t figure
tt figure
vol figure
vols figure
cf name
cfr name
cap figure
caps figure
cit any
op name
ob name
loc name
art figure
arts figure
inc figure
fig figure
figs figure
lám figure
ed name
eds name
trad name
fol figure
fols figure
f name
ff name
mss name
n name
nn name
v name
vs name
vid name
ej name
íd any
id any
ib any
ibid any
ibíd any
ss any
sig any
sigs any
s name
ca name
aprox any
apdo name
supl name
doc name
docs name

# places and addresses
av name
avda name
c name
ctra name
pza name
plza name
prov name
edo name
dpto name
depto name
dto name
izq any
dcha any
tel figure
teléf figure

# measures and money
cts any
ptas any
pta any
kg any
kgs any
km any
kms any
hab any
máx any
mín any

# companies, dates, the rest
bros name
cía any
cia any
co any
hnos any
ltd any
ltda any
jr any
adm name
admón any
admvo any
etc any
etcét any
gob any
gobno any
ministr name
pte name
gte name
impr name
impta name
ene name
feb name
abr name
jun name
jul name
ag name
sept name
oct name
nov name
dic name
fco name
fdo any

"""####
}
