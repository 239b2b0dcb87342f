import type { Language } from './language.ts';

/**
 * Words that everybody knows and few help pages have. Where one of them lies a slip away from a word of the site it is no slip: `cars` is not
 * `card`, `hyra` not `fyra`. Forms of these are understood. Written for this project, from no list.
 */
const TEXTS: Readonly<Record<string, string>> = {
  sv: `
    bil bilen bilar båt båtar buss tåg flyg cykel moped lastbil husvagn släp traktor motor däck hjul broms garage väg gata torg bro stan stad staden by land skog sjö hav strand berg ö äng fält trädgård gräs blomma blommor träd buske löv rot frö jord sand sten
    vatten snö regn sol måne stjärna himmel moln vind storm åska is eld rök luft vår sommar höst vinter morgon kväll natt dag vecka månad timme minut
    hund katt häst ko gris får get höna fågel fisk orm mus råtta björn varg älg ren räv hare bi myra fluga mygga spindel valp kattunge kanin hamster
    mat bröd smör ost mjölk ägg kött korv skinka kyckling lax räka soppa sallad potatis ris pasta pizza glass kaka bulle tårta godis socker salt peppar kaffe te öl vin sprit saft juice läsk frukt äpple päron banan apelsin citron bär gurka tomat lök morot frukost lunch middag fika
    kropp huvud hår öga ögon öra öron näsa mun tand tänder hals arm hand händer finger ben fot fötter mage rygg hjärta blod hud knä axel
    man kvinna pojke flicka kille tjej barn bebis mamma pappa mor far bror syster son dotter farmor mormor morfar farfar kusin faster moster vän kompis granne fru gubbe gumma kung drottning
    hus hem rum kök bad bastu pool säng bord stol hylla spis ugn kyl frys tvätt dusch toalett tak golv vägg dörr fönster trappa hiss balkong tomt staket nyckel lås lampa ljus matta gardin kudde täcke spegel klocka bok böcker tidning penna papper brev bild tavla film musik sång spel boll docka leksak
    kläder byxa byxor jeans tröja skjorta klänning kjol jacka rock kappa sko skor stövel strumpa mössa hatt vante handske halsduk bälte ring smycke glasögon väska ryggsäck
    röd blå grön gul svart vit grå brun rosa lila stor liten små lång kort hög låg bred smal tjock tunn tung lätt hård mjuk varm kall het sval våt torr ren smutsig ny gammal ung snabb långsam stark svag rik fattig glad ledsen arg rädd trött pigg sjuk frisk död levande vacker ful snäll dum klok rolig tråkig svår enkel dyr gratis tom full öppen stängd sann falsk
    äta dricka sova vakna gå springa hoppa simma åka köra flyga resa sitta ligga stå bära lyfta dra kasta fånga hålla släppa öppna stänga laga baka koka steka tvätta städa bygga måla spika såga gräva plantera klippa sy sticka väva läsa skriva räkna rita sjunga dansa spela leka skratta gråta prata tala ropa viska lyssna höra se titta känna lukta smaka tänka tro minnas glömma lära förstå älska hata kyssa krama gifta föda dö leva bo hyra låna stjäla slå sparka kämpa vinna förlora träffa möta vänta hitta leta gömma välja bestämma börja sluta jobba arbeta vila växa falla rinna brinna lysa blåsa frysa svettas andas hosta nysa väga mäta fylla tömma blanda skära hugga riva vrida trycka skaka
    skola lärare klass elev bok prov läxa kurs jobb arbete chef lön fabrik kontor bank kyrka präst polis domare soldat krig fred lag rätt val parti stat kung folk grupp lag match mål fotboll hockey tennis golf skidor läger
    läkare doktor sjukhus sår feber värk medicin spruta cancer virus hjärna tand
    pengar mynt guld silver järn stål trä glas plast tyg läder ull bomull silke olja gas kol bensin diesel
    värld europa norden sverige norge finland danmark island tyskland frankrike spanien england japan kina indien amerika thailand
    villa radhus lägenhet stuga kåk lya hyresrätt bostad hotell camping krog pub bar kiosk bageri frisör salong museum teater bio park zoo
    drönare tvättmaskin pension pensionär militär präst bonde fiskare jägare kock snickare målare rörmokare
    back vara ville bara nåt nån nåd sånt dom mej dej sej typ liksom gärna roligt kul bra dåligt bättre sämre mitt halv hel dubbel ensam ihop bort hemma borta ute inne uppe nere fram bakom framför bredvid nära långt höger vänster igår idag imorgon nyss ibland ofta sällan först sist
    sadel saga saknad salt samma sanning sant skal skinn skojar skrot skugga skylt slott smak smal spök stad staty stor stork strid stum sväng sylt svamp
  `,
  nb: `
    bil biler båt buss tog trikk fly sykkel moped lastebil campingvogn henger traktor motor dekk hjul ratt brems garasje vei gate torg bro by byen land skog sjø hav strand fjell øy eng mark hage gress blomst trær tre busk løv rot frø jord sand stein
    vann snø regn sol måne stjerne himmel sky vind storm torden is ild røyk luft vår sommer høst vinter morgen kveld natt dag uke måned time minutt
    hund katt hest ku gris sau geit høne fugl fisk slange mus rotte bjørn ulv elg rein rev hare bie maur flue mygg edderkopp valp kattunge kanin hamster
    mat brød smør ost melk egg kjøtt pølse skinke kylling laks reke suppe salat potet ris pasta pizza is kake bolle godteri sukker salt pepper kaffe te øl vin brus saft juice frukt eple pære banan appelsin sitron bær agurk tomat løk gulrot frokost lunsj middag
    kropp hode hår øye øyne øre nese munn tann tenner hals arm hånd hender finger ben bein fot føtter mage rygg hjerte blod hud kne skulder
    mann kvinne gutt jente barn baby mamma pappa mor far bror søster sønn datter bestemor bestefar fetter kusine tante onkel venn kompis nabo kone gubbe konge dronning
    hus hjem rom kjøkken bad badstue basseng seng bord stol hylle komfyr ovn kjøleskap fryser vask dusj toalett tak gulv vegg dør vindu trapp heis balkong tomt gjerde nøkkel lås lampe lys teppe gardin pute dyne speil klokke bok bøker avis penn papir brev bilde maleri film musikk sang spill ball dukke leke
    klær bukse jeans genser skjorte kjole skjørt jakke frakk kåpe sko støvel sokk lue hatt vott hanske skjerf belte ring smykke briller veske sekk
    rød blå grønn gul svart hvit grå brun rosa lilla stor liten små lang kort høy lav bred smal tykk tynn tung lett hard myk varm kald het våt tørr ren skitten ny gammel ung rask treg sterk svak rik fattig glad trist sint redd trøtt pigg syk frisk død levende vakker stygg snill dum klok morsom kjedelig vanskelig enkel dyr gratis tom full åpen stengt rett feil sann falsk
    spise drikke sove våkne gå løpe hoppe svømme dra kjøre fly reise sitte ligge stå bære løfte trekke kaste fange holde slippe åpne stenge lage bake koke steke vaske rydde bygge male spikre sage grave plante klippe sy strikke veve lese skrive regne tegne synge danse spille leke le gråte snakke rope hviske lytte høre se titte kjenne lukte smake tenke tro huske glemme lære forstå elske hate kysse klemme gifte føde dø leve bo leie låne stjele slå sparke kjempe vinne tape treffe møte vente finne lete gjemme velge bestemme begynne slutte jobbe arbeide hvile vokse falle renne brenne lyse blåse fryse svette puste hoste nyse veie måle fylle tømme blande skjære hogge rive vri trykke riste
    skole lærer klasse elev prøve lekse kurs jobb arbeid sjef lønn fabrikk kontor bank kirke prest politi dommer soldat krig fred lov rett valg parti stat folk gruppe lag kamp mål fotball hockey tennis golf ski leir
    lege doktor sykehus sår feber medisin sprøyte kreft virus hjerne
    penger mynt gull sølv jern stål tre glass plast stoff lær ull bomull silke olje gass kull bensin diesel
    verden europa norden norge sverige finland danmark island tyskland frankrike spania england japan kina india amerika thailand
    villa rekkehus leilighet hytte bolig hotell camping kro pub bar kiosk bakeri frisør salong museum teater kino park zoo
    drone vaskemaskin pensjon pensjonist soldat bonde fisker jeger kokk snekker maler rørlegger
    back bare noe noen sånn dere gjerne moro gøy bra dårlig bedre verre halv hel dobbel alene sammen bort hjemme borte ute inne oppe nede fram bak foran ved nær langt høyre venstre i går i dag i morgen nettopp ofte sjelden først sist
    sak savn salt sant skall skinn skygge skilt slott smak stat stork strid sving sopp kropp krig krone krus kost kyst lunge lyd lyst most mast
  `,
  da: `
    bil biler båd skib bus tog fly cykel knallert lastbil campingvogn trailer traktor motor dæk hjul rat bremse garage vej gade torv bro by byen land skov sø hav strand bjerg ø eng mark have græs blomst træ træer busk blad rod frø jord sand sten
    vand sne regn sol måne stjerne himmel sky vind storm torden is ild røg luft forår sommer efterår vinter morgen aften nat dag uge måned time minut
    hund kat hest ko gris får ged høne fugl fisk slange mus rotte bjørn ulv elg ræv hare bi myre flue myg edderkop hvalp killing kanin hamster
    mad brød smør ost mælk æg kød pølse skinke kylling laks reje suppe salat kartoffel ris pasta pizza is kage bolle slik sukker salt peber kaffe te øl vin sodavand saft juice frugt æble pære banan appelsin citron bær agurk tomat løg gulerod morgenmad frokost middag
    krop hoved hår øje øjne øre næse mund tand tænder hals arm hånd hænder finger ben fod fødder mave ryg hjerte blod hud knæ skulder
    mand kvinde dreng pige barn børn baby mor far bror søster søn datter bedstemor bedstefar fætter kusine tante onkel ven veninde nabo kone konge dronning
    hus hjem rum køkken bad sauna pool seng bord stol hylde komfur ovn køleskab fryser vask bruser toilet tag gulv væg dør vindue trappe elevator altan grund hegn nøgle lås lampe lys tæppe gardin pude dyne spejl ur bog bøger avis pen papir brev billede maleri film musik sang spil bold dukke legetøj
    tøj bukser jeans trøje skjorte kjole nederdel jakke frakke sko støvle strømpe hue hat vante handske tørklæde bælte ring smykke briller taske rygsæk
    rød blå grøn gul sort hvid grå brun lyserød lilla stor lille små lang kort høj lav bred smal tyk tynd tung let hård blød varm kold våd tør ren beskidt ny gammel ung hurtig langsom stærk svag rig fattig glad trist vred bange træt frisk syg rask død levende smuk grim sød dum klog sjov kedelig svær nem dyr gratis tom fuld åben lukket ret forkert sand falsk
    spise drikke sove vågne gå løbe hoppe svømme køre flyve rejse sidde ligge stå bære løfte trække kaste fange holde slippe åbne lukke lave bage koge stege vaske rydde bygge male sømme save grave plante klippe sy strikke væve læse skrive regne tegne synge danse spille lege le græde snakke tale råbe hviske lytte høre se kigge føle lugte smage tænke tro huske glemme lære forstå elske hade kysse kramme gifte føde dø leve bo leje låne stjæle slå sparke kæmpe vinde tabe møde vente finde lede gemme vælge bestemme begynde slutte arbejde hvile vokse falde løbe brænde lyse blæse fryse svede trække hoste nyse veje måle fylde tømme blande skære hugge rive vride trykke ryste
    skole lærer klasse elev prøve lektie kursus job arbejde chef løn fabrik kontor bank kirke præst politi dommer soldat krig fred lov ret valg parti stat folk gruppe hold kamp mål fodbold håndbold tennis golf ski lejr
    læge doktor sygehus sår feber medicin sprøjte kræft virus hjerne
    penge mønt guld sølv jern stål træ glas plastik stof læder uld bomuld silke olie gas kul benzin diesel
    verden europa norden danmark sverige norge finland island tyskland frankrig spanien england japan kina indien amerika thailand
    villa rækkehus lejlighed hytte bolig hotel camping kro pub bar kiosk bager frisør salon museum teater biograf park zoo
    drone vaskemaskine pension pensionist bonde fisker jæger kok tømrer maler blikkenslager
    back bare noget nogen sådan gerne sjovt godt dårligt bedre værre halv hel dobbelt alene sammen væk hjemme ude inde oppe nede frem bag foran ved nær langt højre venstre i går i dag i morgen lige ofte sjældent først sidst
    sag savn sandt skal skind skygge skilt slot smag stork strid sving svamp krone krus kost kyst lunge lyd lyst mast most land lund rund hund mund bund sund
  `,
  en: `
    car cars boat ship bus train tram plane bike motorbike truck lorry van trailer tractor engine motor tyre tire wheel brake garage road street square bridge town cityvillage forest lake beach mountain island garden flower tree river
    dog cat horse cow pig sheep goat hen bird fish snake mouse rat bear wolf deer fox hare bee ant fly spider puppy kitten rabbit hamster duck lion tiger monkey
    food bread butter cheese milk egg eggs meat sausage ham chicken beef pork salmon shrimp soup salad potato rice pasta pizza cake bun pie candy sugar salt pepper coffee tea beer wine soda juice fruit apple pear banana orange lemon berry cucumber tomato onion carrot breakfast lunch dinner supper snack
    man men woman women boy girl child kid baby mum mom dad mother father brother sister son daughter granny grandma grandpa uncle aunt cousin friend mate neighbour wife husband king queen
    house home room kitchen bath sauna pool bed table chair shelf stove oven fridge freezer laundry shower toilet roof floor wall door window stairs lift balcony fence key lock lamp light rug carpet curtain pillow blanket mirror clock watch book books paper pen letter picture painting film movie music song game ball doll toy toys
    clothes trousers pants jeans sweater shirt dress skirt jacket coat shoe shoes boot boots sock cap hat glove scarf belt ring jewel glasses bag purse
    eat drink sleep wake walk run jump swim ride drive fly travel sit lie stand carry lift pull push throw catch hold drop cook bake boil fry wash sweep build paint nail saw dig plant cut sew knit read write count draw sing dance play laugh cry talk speak shout whisper listen hear look feel smell taste think believe learn love hate kiss hug marry born die live rent lend steal hit kick fight win lose meet wait find hide choose begin start stop work rest grow fall flow burn shine blow freeze sweat breathe cough sneeze weigh measure fill mix slice tear turn press shake
    school teacher class pupil test homework course job boss wage factory office church priest police judge soldier war peace vote party state people group team match goal football hockey tennis golf skiing camp
    doctor nurse hospital wound fever pill cancer virus brain
    money coin gold silver iron steel wood glass plastic cloth leather wool cotton silk oil gas coal petrol diesel
    villa flat cottage hotel motel camping inn pub bar kiosk bakery barber salon museum theatre cinema park zoo
    drone washer pension retired farmer fisher hunter chef carpenter painter plumber
    half whole double alone apart away inside outside behind beside near left yesterday today tomorrow often seldom first last
  `,
};

/** The common words of a language: stem → the longest of its words. Those that say little anyway are left out. */
export function commonWords({ code, stopWords, stem }: Pick<Language, 'code' | 'stopWords' | 'stem'>): ReadonlyMap<string, string> {
  const words = (TEXTS[code] ?? '').trim().split(/\s+/u).filter((word) => word !== '' && !stopWords.has(word));
  return new Map(words.sort((a, b) => a.length - b.length).map((word) => [stem(word), word]));
}
