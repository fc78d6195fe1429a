/**
 * Words and phrases that residents and municipalities use for the same thing, a group a line. Words in one group
 * may have different forms, since residents use those too. A form of a regular verb or a plural is left out.
 */
const groups = `
paspoort, reisdocument
identiteitskaart, idkaart, identiteitsbewijs, legitimatie, legitimatiebewijs, id, idbewijs, idee kaart, identiteit kaart
rijbewijs, roze pasje, rijbevoegdheid
verhuizing, verhuizen, verhuis, verhuisd, verhuist, verhuisbericht, verhuismelding, verhuiskaart, adreswijziging, adres wijzigen, nieuw adres, adres veranderen, adres doorgeven, ander adres, nieuwe woning, nieuw huis, nieuwe huis, omzetten adres
emigreren, emigratie, vertrek buitenland, naar buitenland, naar het buitenland, uitschrijven, uitschrijving, buitenland wonen
inschrijven, inschrijving, immigreren, immigratie, vestigen, vestiging, uit buitenland, uit het buitenland
briefadres, geen vast adres, geen adres, zonder adres, zonder vast adres, postadres, correspondentieadres
uittreksel, brp uittreksel, bewijs van inschrijving, gba uittreksel, bewijs van woonplaats, woonbewijs
basisregistratie personen, brp, gba, bevolkingsregister
geheimhouding, geheim, afschermen
burgerservicenummer, bsn, sofinummer, bsn nummer
geboorte, geboren, bevalling, bevallen, baby gekregen, baby geboren, kind gekregen, baby, pasgeboren, babytje
geboorteakte, geboortebewijs, geboorteregister
erkenning, erkennen, erken, vader worden
overlijden, overleden, dood, doodgegaan, gestorven, sterfgeval, sterven, sterfte, overlijdensaangifte
overlijdensakte, akte van overlijden, overlijdensbewijs, doodsakte
begraven, begrafenis, uitvaart, cremeren, crematie, begraafplaats, kerkhof, graf
verstrooien, uitstrooien, asverstrooiing
huwelijk, trouwen, trouw, trouwerij, getrouwd, bruiloft, huwelijksaangifte, ondertrouw, jawoord
geregistreerd partnerschap, geregistreerd partner, partnerschap
scheiding, echtscheiding, scheiden, gescheiden
achternaam, familienaam, geslachtsnaam
voornaam, roepnaam
geslacht, transgender, gender
nederlander, naturalisatie, naturaliseren, nationaliteit, nederlanderschap, nederlandse nationaliteit, staatsburgerschap
inburgering, inburgeren, inburgeringsexamen, inburgeringscursus
verklaring omtrent gedrag, verklaring omtrent het gedrag, vog, goed gedrag, verklaring van goed gedrag, bewijs van goed gedrag
legaliseren, legalisatie, waarmerken
garant, garantstelling, garantverklaring, borg staan
bewijs van in leven zijn, attestatie de vita, in leven, levensbewijs, nog leef
stemmen, verkiezingen, verkiezing, kiezen
stempas, stemkaart, stembiljet, oproepkaart
volmacht, volmachtbewijs, iemand machtigen
afval, vuilnis, vuil, huisvuil, huisafval, restafval, gft
container, kliko, vuilnisbak, afvalbak, rolcontainer, rolemmer, minicontainer, afvalcontainer, otto, vuilbak, vuilcontainer, vuilniscontainer, afvalemmer, vuilnisemmer, groenbak, gft bak, gftbak, biobak, groencontainer, duobak, papiercontainer
vuilniswagen, vuilnisman, vuilnismannen, vuilophaal, afvalkalender, ophaaldag, ophaaldagen, inzameldag, afvalinzameling, afval opgehaald, afval ophalen, vuilnis ophalen, vuilnis opgehaald, vuil ophalen, vuil opgehaald, gft ophalen, gft opgehaald, afvalwijzer
grofvuil, grof vuil, grof afval, grof huishoudelijk afval, grof huisvuil, bankstel, matras, oude meubels, oude bank, oude kast, oude koelkast, oude wasmachine, oud bed, oud meubel, oude spullen, grofafval
milieustraat, afvalbrengstation, stort, stortplaats, vuilstort, recyclepunt, recyclestation, milieupark, afvalpunt, afvalstation, vuilnisbelt, gemeentewerf, milieustation
plastic, pmd, pbd, blik, drinkpakken, verpakkingen
papier, karton, oud papier, oudpapier
glas, glasbak, glascontainer, flessen
textiel, kleding, kleren, kleerbak, kledingbak, textielbak, kledingcontainer
chemisch afval, klein chemisch afval, kca, verf, batterijen, chemisch
afvalpas, milieupas, containerpas, afvalpasje
compost, compostvat, composteren
asbest, asbestdak, golfplaten
zwerfvuil, zwerfafval, afvaldump, dumping, dumpen, bijplaatsing, gedumpt, troep, rommel, rotzooi, illegaal gestort
lantaarnpaal, straatlamp, straatverlichting, straatlantaarn, lichtmast, lantaarn, lamp op straat, lantaren, lantarenpaal, straatlicht, lamp in straat
stoep, trottoir, stoeptegel, stoeptegels, tegel, tegels, voetpad
gat in de weg, gat in weg, kuil, kuil in weg, losliggende tegel, gat in wegdek
prullenbak, papierbak
zitbank, bankje, bank in park
boom, bomen
kappen, omzagen, omhakken, vellen, kapvergunning, rooien
tak, takken, snoeien, snoei, overhangend
groen, plantsoen, gras, maaien, beplanting, struiken
onkruid, brandnetels
ongedierte, ratten, rat, muizen, wespen, wespennest, bedwantsen, plaagdieren, kakkerlakken, eikenprocessierups
gladheid, glad, strooien, gestrooid, strooiwagen, sneeuw, ijzel
riool, riolering, rioolput, afvoer, putje
verstopt, verstopping
hond, honden, hondje, puppy
dood dier, dode dieren, dode kat, dode vogel, kadaver, dierenlijk, dode hond
zwerfdier, zwerfkat, dierenasiel, asiel voor dieren, dierenopvang, loslopend dier
gevonden voorwerp, gevonden voorwerpen, verloren voorwerp, verloren voorwerpen, portemonnee, sleutels, tas, sleutelbos
parkeervergunning, bewonersvergunning, parkeren bewoner, bewonersparkeren, vergunning parkeren, vergunning om te parkeren, parkeerkaart bewoner, parkeerkaart, parkeerpas, bewonerskaart, vergunning auto
bezoekersparkeren, bezoekersvergunning, bezoekersregeling, bezoek parkeren, parkeren bezoek, visite parkeren, bezoekerspas, bezoekers parkeren
parkeertarief, parkeertarieven, parkeergeld, parkeerkosten, betaald parkeren
blauwe zone, parkeerschijf, parkeerschijfzone
vrachtwagen, vrachtauto, grote voertuigen, groot voertuig, bus parkeren
caravan, camper, aanhanger, aanhangwagen, kampeerauto
gehandicaptenparkeerkaart, invalidenparkeerkaart, parkeerkaart, invalidenkaart, invalideparkeerkaart, invalide parkeerkaart, gehandicaptenkaart, gpk, invalidekaart, gehandicapte parkeerkaart
gehandicaptenparkeerplaats, invalidenparkeerplaats, invalideparkeerplaats, invalideplek
laadpaal, laadpunt, oplaadpaal, oplaadpunt, elektrische auto opladen, auto laden, opladen
wegslepen, weggesleept, wegsleep, auto weggehaald, auto weg, fiets weggehaald, fiets meegenomen, fiets verwijderd, scooter weggehaald, scooter meegenomen, bromfiets weggehaald, brommer weggehaald, brommer meegenomen, bromfiets meegenomen
drempel, verkeersdrempel, verkeersbord, zebrapad, snelheid, te hard
evenement, festival, buurtfeest, straatfeest, buurtbarbecue, feest, braderie
omgevingsvergunning, bouwvergunning, omgevingsloket
verbouwen, verbouwing, aanbouw, uitbouw, aanbouwen, bouwen, bouw, opbouw, serre
dakkapel, dakraam
schuur, schuurtje, schutting, overkapping, tuinhuis, tuinhuisje, berging
slopen, sloop, sloopmelding, afbreken
uitrit, inrit, oprit, uitweg
bestemmingsplan, omgevingsplan
bouwtekening, bouwtekeningen, bouwdossier, bouwarchief, plattegrond
woning, huis
huurwoning, huurhuis, huur huis, woning huren, sociale huur, woning zoeken, zoek een woning, huis zoeken, zoek een huis, huurwoningen
urgentie, urgentieverklaring, voorrang, urgentiebewijs
kamerverhuur, kamers verhuren
vakantieverhuur, airbnb, toeristische verhuur, verhuren aan toeristen, toeristen verhuren, bed and breakfast
subsidie, tegemoetkoming, bijdrage
verduurzamen, duurzaam, isolatie, isoleren, zonnepanelen, warmtepomp
lening, lenen, krediet
snippergroen, restgroen, groenstrook, gemeentegrond, grond van gemeente, stukje grond
volkstuin, moestuin, tuintje
vuurkorf, kampvuur, stoken, vuur, verbranden, fikkie, vuurtje
belasting, belastingen, heffing, gemeentebelasting, gemeentebelastingen
afvalstoffenheffing, reinigingsrecht, reinigingsheffing
rioolheffing, rioolbelasting, rioolrecht, riool belasting
hondenbelasting, belasting hond
ozb, onroerendezaakbelasting, onroerende zaakbelasting, huizenbelasting, onroerendezaakbelastingen
woz, wozwaarde, woz waarde, waarde van huis, waarde huis, waarde woning
kwijtschelding, kwijtschelden, belasting niet betalen, geen gemeentebelasting betalen, gemeente belasting niet betalen, niet kunnen betalen
betalingsregeling, in termijnen, gespreid betalen, in delen betalen, termijnen betalen, in delen
aanslag, belastingaanslag, aanslagbiljet
incasso, automatische incasso, automatisch betalen
bezwaar, bezwaarschrift, niet eens, oneens, beroep, protest, te hoog
klacht, klachten, klagen, ontevreden
schade, schadeclaim, schadevergoeding, aansprakelijk, aansprakelijkstelling, vergoed
bijstand, uitkering, bijstandsuitkering, participatiewet, geen werk, geen inkomen, weinig inkomen, geen geld, werkloos, sociale dienst
bijzondere bijstand, bijzonderebijstand
zzp, zelfstandige, zelfstandigen, ondernemer, zzper, bbz, eigen bedrijf
schulden, schuld, schuldhulp, schuldhulpverlening, geldproblemen, geldzorgen, schuldsanering, deurwaarder, betalingsachterstand, schuldenaar, schuld hulp
voedselbank, voedselpakket
stadspas, minimapas, kortingspas
huishoudelijke hulp, hulp in huishouden, hulp in het huishouden, hulp in de huishouding, hulp bij huishouden, huishoudhulp, poetshulp, werkster, schoonmaakhulp, thuishulp, huishouden, huishouding, schoonmaken, schoonmaakt, poetsen, hulp in de huis
wmo, wet maatschappelijke ondersteuning, maatschappelijke ondersteuning
thuiszorg, zorg thuis
traplift, trap lopen
rolstoel, scootmobiel, scootmobile, hulpmiddel, scooter
regiotaxi, vervoer op maat, wmo vervoer, wmo taxi, deeltaxi, wmotaxi
mantelzorg, mantelzorger, mantelzorgen, mantelzorgers, zorg voor iemand, zorgen voor, zorg voor moeder, zorg voor vader
maaltijden, maaltijd, tafeltje dekje, eten aan huis, warm eten
dagbesteding, dagopvang, dagverzorging
alarmknop, personenalarmering, noodknop, alarm
persoonsgebonden budget, pgb
jeugdhulp, jeugdzorg, jeugdteam, hulp voor kind, hulp kind, jeugd
opvoeden, opvoeding, opvoedingsondersteuning, opvoedhulp, opvoedingsvraag
huiselijk geweld, mishandeling, veilig thuis, vrouwenopvang, slaat, geslagen, niet veilig, geweld
dakloos, daklozen, daklozenopvang, nachtopvang, slaapplek, geen slaapplek, plek om te slapen, slapen, zwerver
leerlingenvervoer, schoolvervoer, vervoer naar school, schoolbus, busje naar school, busje school
leerplicht, leerplichtambtenaar, vrij van school, verlof school, vakantie school, schoolverzuim, spijbelen, buiten schoolvakantie
kinderopvang, creche, kinderdagverblijf, peuterspeelzaal, bso
bibliotheek, bieb
zwembad, zwemmen, zwempas
sporthal, gymzaal, sportzaal, gymlokaal, sportaccommodatie
speeltuin, speeltoestel, speelplek, speelplaats, schommel, glijbaan
collecte, collecteren, collectevergunning, geld ophalen
standplaats, foodtruck, kraam, verkoopwagen
markt, weekmarkt, marktkraam, marktplaats
alcohol, drank, drankvergunning, alcoholvergunning, drank en horeca
horeca, cafe, restaurant, exploitatievergunning, horecavergunning, horecabedrijf
open overheid, woo, wob, openbaarheid
gemeenteraad, raad, raadsvergadering, raadsstukken
vacature, vacatures, baan, solliciteren, werken bij de gemeente, werken bij gemeente
archief, stamboom, genealogie
afspraak, afspraken
verzetten, verplaatsen, verzet
open, openingstijden, openingstijd, openingsuren, geopend, dicht, gesloten, gaat dicht
gemeentehuis, stadhuis, stadskantoor, gemeentekantoor, raadhuis, gemeente balie
bellen, telefoonnummer, telefoon, bel, telefonisch, opbellen
nee nee sticker, nee ja sticker, antireclamesticker, reclamesticker
carbid, carbidschieten
lintje, koninklijke onderscheiding, onderscheiding, ridderorde
aed, defibrillator
drugs, wiet, wietplantage, hennep, hennepkwekerij, drugsoverlast, dealer
overlast, geluidsoverlast, lawaai, herrie
hek, hekwerk
jubileum, huwelijksjubileum, gouden huwelijk
privacy, persoonsgegevens, avg
trouwlocatie, trouwzaal, trouwplek
steiger, puincontainer, bouwcontainer, container op straat, puin container, afvalcontainer op straat
verkeersregelaar, verkeersregelaars
buitenlands, buitenlandse, uit een ander land
tweede, 2e, twee, extra paspoort
kind, kinderen, kinder, zoon, dochter
ouderen, bejaarden, senioren, oudere
vluchteling, vluchtelingen, asiel, statushouder, asielzoeker
`;

export const dutchSynonyms: readonly (readonly string[])[] = groups
  .trim()
  .split('\n')
  .map((line) => line.split(', '));
