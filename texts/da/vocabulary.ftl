### Trivselsspors fælles ord. Hver besked er selve ordet; .meaning forklarer det med vores egne ord.

## Trin og svar

step-green = Grøn
    .name = I trivsel
    .meaning = Det, vi ser, tyder på trivsel her og nu. Vi holder fast i det, der virker.
step-yellow = Gul
    .name = Ekstra opmærksomhed
    .meaning = Noget undrer os eller er skrøbeligt lige nu. Vi ser nærmere efter, taler med forældrene og ændrer noget i hverdagen.
step-red = Rød
    .name = Bekymring
    .meaning = Barnet har det svært her på flere områder eller gennem længere tid, og de voksne om barnet skal arbejde tæt sammen nu. Rød er ikke i sig selv en underretning.
answer-not-seen = Ikke set
    .meaning = Vi har ikke set nok til at svare. Ikke set er et svar for sig selv og tæller aldrig som trivsel.

## De seks områder

area-emotions = Følelser og tryghed
    .holds = psykisk og emotionel trivsel
    .meaning = Hvordan barnet har det med sig selv: glæde, vrede og sorg, at finde ro og at kunne regne med sine voksne.
area-relations = Relationer og fællesskab
    .holds = social trivsel
    .meaning = Hvordan barnet har det med andre: kontakt, samspil, venskaber og at høre til.
area-learning = Sprog, leg og læring
    .holds = kognitiv trivsel
    .meaning = Hvordan barnet undersøger verden: at forstå og gøre sig forstået, lege, være nysgerrig og lære nyt.
area-body = Krop og sanser
    .holds = fysisk og sansemotorisk trivsel
    .meaning = Hvordan barnet har det i kroppen: at bevæge sig, have kræfter og tage imod det, sanserne fortæller.
area-everyday = Hverdag og deltagelse
    .holds = rytme, fremmøde, at være med
    .meaning = Hvordan dagen går for barnet: om rytmen passer, om barnet er der, og om det er med i det, der sker.
area-surroundings = Omgivelser
    .holds = hjem, netværk og vores eget læringsmiljø
    .meaning = Det, der er omkring barnet: hjemmet, netværket og det, vi voksne selv gør og indretter. Barnet står ikke alene med det, vi ser.

## Aldersbånd i fyldte måneder

band-0-11 = 0–11 måneder
    .meaning = Det første leveår. Er barnet født for tidligt, regner vi alderen fra terminen.
band-12-35 = 1–2 år (12–35 måneder)
    .meaning = Fra barnet fylder ét år, til det fylder tre. Er barnet født for tidligt, regner vi fra terminen, til det er to år.
band-36-71 = 3–5 år (36–71 måneder)
    .meaning = Fra barnet fylder tre år, til det fylder seks.
band-72-131 = 6–10 år (72–131 måneder)
    .meaning = Fra barnet fylder seks år, til det fylder elleve.

## Steder, hvor barnet er

setting-health-visiting = Sundhedspleje
    .meaning = Kommunens sundhedsplejersker, som møder familien hjemme i barnets første tid og senere møder barnet i skolen.
setting-childminding = Dagpleje
    .meaning = Pasning af få små børn hos en dagplejer.
setting-nursery = Vuggestue
    .meaning = Institution for de yngste børn, til de er omkring tre år.
setting-kindergarten = Børnehave
    .meaning = Institution for børn fra omkring tre år til skolestart.
setting-school = Skole
    .meaning = Undervisning og klasseliv. Trivselsspor dækker 0.–4. klasse.
setting-after-school = SFO
    .meaning = Skolens fritidsordning, før og efter skoletid.

## Fagpersoner

role-health-visitor = Sundhedsplejerske
    .meaning = Sygeplejerske med videreuddannelse, som følger børns sundhed og trivsel og rådgiver familien.
role-childminder = Dagplejer
    .meaning = Voksen, der er ansat til at passe en lille gruppe børn i dagplejen.
role-pedagogue = Pædagog
    .meaning = Uddannet fagperson, som arbejder med børns trivsel, udvikling og fællesskaber i dagtilbud, SFO og skole.
role-assistant = Pædagogmedhjælper
    .meaning = Voksen, der er med i det daglige arbejde med børnene ved siden af pædagogerne.
role-teacher = Lærer
    .meaning = Fagperson, som underviser børnene og følger dem i klassen.
role-leader = Leder
    .meaning = Den, der har ansvaret for stedet og for, at alle børn bliver set og aftaler fulgt op.
role-other = Anden fagperson
    .meaning = En anden, der arbejder med barnet, for eksempel en psykolog, talepædagog eller ergoterapeut.

## Hvor længe

duration-days = Dage
    .meaning = Det har stået på i nogle dage, endnu ikke en hel uge.
duration-weeks = Uger
    .meaning = Det har stået på i en uge eller mere, men i mindre end to måneder.
duration-months = Måneder
    .meaning = Det har stået på i to måneder eller mere.

## Hvor på dagen

place-arrival = Ankomst og aflevering
    .meaning = Når barnet kommer, bliver modtaget og siger farvel til den, der følger det.
place-play = Leg
    .meaning = Når barnet leger, alene eller sammen med andre.
place-meals = Måltider
    .meaning = Når der spises og drikkes, også amning og flaske.
place-rest = Hvil og søvn
    .meaning = Når barnet sover, hviler eller skal falde til ro.
place-care = Pleje og påklædning
    .meaning = Bleskift, toilet, vask og tøj, der skal af og på.
place-outdoors = Ude
    .meaning = På legepladsen, på tur og andre steder i det fri.
place-activities = Planlagte aktiviteter og timer
    .meaning = Det, de voksne har planlagt: samling, en opgave, en aktivitet eller en time i skolen.
place-breaks = Frikvarterer og pauser
    .meaning = Tiden mellem det planlagte, hvor børnene selv finder ud af, hvad de vil.
place-transitions = Skift i løbet af dagen
    .meaning = Når noget slutter, og noget andet begynder: fra leg til mad, fra ude til inde, fra klasse til SFO.
place-home = Hjemme
    .meaning = Det, vi selv ser på hjemmebesøg, og det, forældrene fortæller om.

## Hvad et tegn handler om

about-child = Barnet
    .meaning = Tegnet handler om det, vi ser barnet gøre, sige eller vise.
about-home = Hjemmet
    .meaning = Tegnet handler om familien, netværket og samarbejdet mellem hjemmet og os.
about-setting = Vores eget læringsmiljø
    .meaning = Tegnet handler om det, vi voksne selv gør og indretter. Det tæller aldrig med i forslaget om barnet, men står ved siden af, og vi ser på det først.

## De fælles begreber

term-thriving = Trivsel
    .meaning = At have det godt nok i krop, sind og fællesskab til at klare hverdagen og være med. Både barnets egen oplevelse og det, andre ser, tæller.
term-not-thriving = Mistrivsel
    .meaning = Når barnet gennem længere tid har mere at bære, end det har kræfter og støtte til. En dårlig dag er ikke mistrivsel.
term-wonder = Undring
    .meaning = Den første fornemmelse af, at noget er anderledes. Den er ikke bevist endnu og skal undersøges.
term-concern = Bekymring
    .meaning = En undring, som flere iagttagelser bekræfter. Den kalder på, at vi gør noget.
term-position = Position
    .meaning = Hvordan barnet har det lige nu i vores sammenhæng. Farven hører til positionen, aldrig til barnet, og den kan være en anden et andet sted.
term-area = Område
    .meaning = En af de seks sider af barnets trivsel, vi ser på. De er de samme fra fødslen til ti år.
term-indicator = Tegn
    .meaning = Én ting, en voksen kan se eller høre i hverdagen, og som siger noget om, hvordan barnet trives, eller om det, der er omkring det.
term-own-assessment = Egen vurdering
    .meaning = Det, én voksen selv har set og svaret, før vi taler sammen.
term-dialogue = Dialog
    .meaning = Samtalen, hvor vi lægger vores egne vurderinger ved siden af hinanden. Er vi uenige, er det viden, vi kan bruge.
term-joint-position = Fælles position
    .meaning = Det, vi når frem til sammen efter dialogen: et trin for hvert område og ét for helheden, med begrundelse. Det er den, der gælder.
term-grounds = Begrundelse
    .meaning = Et par sætninger om, hvad vi har set, og hvorfor det fører til positionen. Der er ingen position uden begrundelse.
term-hint = Vejledende forslag
    .meaning = Det, svarene samlet peger på, altid med grunde. Det binder ingen og gemmes aldrig som position. Det er mennesker, der sætter positionen.
term-resource = Ressource
    .meaning = Noget, barnet eller familien kan, har eller holder af, og som vi kan bygge videre på.
term-risk = Risikofaktor
    .meaning = Noget, der gør mistrivsel mere sandsynlig. Én ting alene afgør intet; det betyder mere, hvor mange der er, og hvor længe de varer.
term-protective = Beskyttelsesfaktor
    .meaning = Noget, der støtter barnet og gør det svære lettere at bære, for eksempel en tryg voksen eller en god ven.
term-focus-point = Fokuspunkt
    .meaning = Det, vi har valgt at holde øje med, og det, vi vil prøve.
term-effort = Indsats
    .meaning = Det, de voksne gør anderledes, for ét barn, en gruppe eller en hel klasse.
term-agreement = Aftale
    .meaning = Hvem gør hvad, hvornår, og hvordan vi ser, om det hjælper. Vi siger ikke handleplan, for det er et juridisk begreb på det sociale område.
term-follow-up = Opfølgning
    .meaning = Den dag, vi har aftalt at se på, om det hjalp: fortsætte, justere eller stoppe.
term-lead = Tovholder
    .meaning = Den ene voksne, der holder sammen på aftalerne og sørger for, at der bliver fulgt op.
term-dialogue-meeting = Dialogmøde
    .meaning = Et forberedt møde med forældrene om, hvad der går godt, hvad der undrer, og hvad vi prøver. Andre fagpersoner kan være med.
term-network-meeting = Netværksmøde
    .meaning = Et bredere møde med familien og flere fagområder, gerne også folk, familien selv peger på. Ordet er ikke beskyttet og bruges forskelligt.
term-transition = Overgang
    .meaning = Når barnet skifter sted: fra hjem til dagtilbud, fra vuggestue til børnehave, fra børnehave til skole og SFO.
term-handover = Overlevering
    .meaning = Det, der gives videre ved en overgang, aftalt med forældrene. Iagttagelser og aftaler følger med; farven gør det ikke af sig selv.
term-notification = Underretning
    .meaning = En formel besked til kommunen, når man har grund til at tro, at et barn kan have brug for særlig støtte. Pligten er personlig.
term-ladder = Forebyggende – foregribende – indgribende
    .meaning = Tre trin: det, vi gør for alle; det, vi gør tidligt, når noget undrer; og det, der skal til, når barnet har brug for mere, end vi selv kan give.
term-effort-ladder = Indsatstrappen
    .meaning = Trin fra tidlig hjælp i hverdagen til den mest indgribende hjælp. Vi spørger, hvad der skal til for at gå et trin ned. Det er vores læsning af ordet.
term-ssd = SSD-samarbejde
    .meaning = Regler om, at socialforvaltning, skole, sundhedspleje og dagtilbud må dele nødvendig viden i tidligt, forebyggende samarbejde. En ret, ikke en pligt.
term-round = Runde
    .meaning = En periode, hvor hvert barn i gruppen bliver set og drøftet, også de børn, ingen undrer sig over.
term-group = Gruppe
    .meaning = De børn, vi ser på sammen: en stue, en klasse, en dagplejers børn eller sundhedsplejerskens distrikt.
term-roster = Børneliste
    .meaning = Listen over gruppens børn. Den kan skrives ind ét barn ad gangen eller sættes ind fra et regneark.
term-group-check = Gruppetjek
    .meaning = Én voksen ser på alle gruppens børn i én omgang, område for område. Det er en egen vurdering, ligesom skemaet for det enkelte barn.
term-group-picture = Gruppen samlet
    .meaning = Hvor mange børn der er set grøn, gul og rød på hvert område. Det, mange børn har til fælles, peger først på rammerne.
term-walk-through = Gennemgang
    .meaning = Dialogen om hele gruppen, ét barn ad gangen, så hvert barn bliver nævnt.
term-setting-own = Læringsmiljø
    .meaning = Det, vi voksne skaber om børnene: samværet, stedet, rytmen og fællesskabet. I sundhedsplejen er det vores egen kontakt og vores tilbud.
term-frames = Rammer
    .meaning = Det, de voksne bestemmer over: tid, plads, grupper, regler og dagens gang. Vi spørger, hvad vi ændrer dér, før vi venter, at barnet ændrer sig.
term-parents-sheet = Forældreark
    .meaning = Papiret til forældrene: det gode først, så det, vi har set, positionen hos os og det, vi aftaler.
term-vault = Boks
    .meaning = Det forseglede sted på denne enhed, hvor alt om børnene ligger. Intet forlader det, medmindre I selv laver en fil eller et papir.
term-backup = Sikkerhedskopi
    .meaning = En fil med alt det, der ligger i boksen, låst med den samme kodesætning. Den skal ligge et andet sted end på enheden.
term-passphrase = Kodesætning
    .meaning = Ordene, der åbner boksen. De gemmes ingen steder, så ingen kan finde dem frem for jer. Vælg nogle, I kan huske, og andre ikke kan gætte.
term-recovery-key = Nødkode
    .meaning = Seksten ord på papir, som låser boksen op, når en kodesætning er glemt. Den, der har arket og enheden, kan læse alt.
