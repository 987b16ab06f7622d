### Afprøvning af ordene: ti par svarer om de samme opdigtede børn.

trial-title = Afprøv ordene
trial-lead = Læser to voksne sætningerne ens? Det kan prøves på en eftermiddag: ti par svarer hver for sig om de samme opdigtede børn, og her bliver det regnet ud, hvor tit de valgte det samme.
trial-shows = Prøven viser, om to læser ordene ens. Den viser ikke, om de ser det samme, når de er sammen med et barn, og ikke, om modellen finder de børn, der har det svært.
trial-papers = Ark til parrene
trial-papers-help = Hver voksen får et ark for hvert barn i den alder, parret kender. Vælg par, der kender hinanden fra hverdagen og gerne har forskellig baggrund.
trial-child = Barn
trial-every-child = Alle tolv børn
trial-print = Udskriv arket
trial-answers = Svarene
trial-answers-help = Den tomme liste har en linje for hvert tegn og hvert barn og kan åbnes i et regneark. Skriv parrets nummer og de to svar: 1 er grøn, 2 gul, 3 rød og 0 »Ikke set«. Saml parrene under hinanden i én liste, og gem den som CSV.
trial-list = Hent den tomme liste
trial-file = Filen med svarene
trial-file-help = Filen bliver læst her. Den bliver ikke gemt.
trial-result = Så ofte valgte de det samme
# $answers, $children
trial-counts = Par af svar: { $answers }. Børn: { $children }.
trial-same = Ens
trial-apart = Grøn mod rød
trial-alpha = Alfa
trial-all = I alt
trial-unasked = Tegn uden svar: { $count }
trial-alpha-help = »Ens« er den del, hvor de to valgte præcis det samme; »Ikke set« tæller som et svar. Alfa er Krippendorffs: 1 er helt enige, og 0 er, hvad tilfældet ville give. Fra 0,800 er det pålideligt, fra 0,667 foreløbigt. En streg betyder, at alle valgte det samme, eller at for få valgte noget. Hvert tegn har kun tre børn bag sig: se på »Ens« ved tegnene og på alfa ved områderne.
trial-fault-file = Filen kan ikke læses som tekst. Gem den som CSV (UTF-8).
trial-fault-head = Første linje skal have kolonnerne { $columns }.
trial-fault-empty = Der er ingen svar i filen.
trial-fault-cells = Linje { $line }: der mangler felter.
trial-fault-unnamed = Linje { $line }: par eller barn mangler.
# $line, $sign
trial-fault-sign = Linje { $line }: modellen har ikke tegnet »{ $sign }«.
# $line, $answer
trial-fault-answer = Linje { $line }: »{ $answer }« er ikke et svar. Skriv 1, 2, 3 eller 0.
trial-fault-twice = Linje { $line }: parret har svaret på det før.

## Arket

trial-sheet-how = Læs om barnet, og svar på hvert tegn uden at tale sammen. Står der ikke noget om det i teksten, så sæt kryds ved »Ikke set«. Barnet er opdigtet.
trial-sheet-pair = Par nr.

## Børnene

trial-vilja-where = 5 måneder, besøg af sundhedsplejersken
trial-vilja = Vilja ligger på et tæppe på gulvet, da du kommer. Hun ser på dit ansigt, da du sætter dig, og smiler bredt, da du hilser. Hun følger en rangle med øjnene og rækker ud efter den med højre hånd, så venstre. Da opvaskemaskinen larmer, farer hun sammen, og hendes far tager hende op; efter en halv sang er hun rolig igen. Hun ligger tungt mod hans bryst. Hun spiser seks gange i døgnet og følger sin kurve. Om natten vågner hun fire eller fem gange; forældrene skiftes og siger, at det er hårdt, og at de glæder sig, når mormor kommer om torsdagen. De spørger hinanden til råds, mens du er der. Hun pludrer »a-a« til sin far, og han svarer. Det er tredje gang, familien møder dig.
trial-sami-where = 3 måneder, besøg af sundhedsplejersken
trial-sami = Samis mor åbner med ham på armen. Hun siger, at han har grædt det meste af døgnet, siden han var tre uger, og at intet hjælper: hverken bryst, vugge eller gåtur. Han græder, mens du er der, i tre kvarter. Ved brystet drikker han kort og vender hovedet væk. Han har taget på, men mindre end ventet. Da han er stille et øjeblik, ser han forbi dig og sin mor; du kan ikke fange hans blik. Hun ser ned i gulvet og siger lavt, at hun ikke har sovet to timer i træk i flere uger, og at hun har tænkt, at han ville have det bedre hos nogle andre. Faren kører langtur og er hjemme i weekenden. Hendes egen mor bor i Marokko. Du har måttet flytte det sidste besøg, og det var en kollega, der kom gangen før.
trial-otto-where = 10 måneder, dagplejen
trial-otto = Otto blev afleveret første gang for syv uger siden. De første to uger græd han ved farvel; nu rækker han armene mod dig. Han spiser grød og kartoffelmos med fingrene og åbner munden for mere. Han sover to gange og vågner glad. Han ruller og maver sig efter bolden, altid med højre arm og højre ben; den venstre hånd er knyttet, når han ligger på maven. Når han finder noget spændende, kigger han på det længe, men han ser ikke op på dig, heller ikke når du siger hans navn tæt på. Han siger »bababa«, mest når han er alene. Klapper du i hænderne bag ham, vender han sig af og til. Hans mor fortæller, at han er et nemt barn, at storebror er meget optaget af ham, og at de har bedsteforældre om hjørnet. I taler kort hver morgen.
trial-liv-where = 16 måneder, vuggestuen
trial-liv = Liv kommer gående ind på stuen og går direkte til Karens skød, så ud på gulvet og tilbage igen. Hun ler højt, når nogen laver borte-tit, og rækker bogen frem for at få den læst. Hun peger på fuglen i vinduet og ser, om du ser den. Hun siger »nej«, »mere« og »mjau«. Da en dreng tog hendes spand, skreg hun og slog ham; Karen satte sig imellem, og lidt efter øste de sammen. Hun spiser brød og frugt og skubber varm mad væk. Hun sover halvanden time. Når der er mange i garderoben, klynger hun sig til et ben, men hun hjælper selv med hatten. Hjemme er der kommet en lillesøster for fire uger siden; forældrene fortæller, at de er trætte, men at det går. Der er tre dage om ugen, hvor I når at være to voksne med fem børn.
trial-jonathan-where = 26 måneder, vuggestuen
trial-jonathan = Jonathan har bidt syv gange på fjorten dage, tre gange så hårdt, at der var mærker. Det sker i garderoben og ved vasken, når børnene står tæt; én gang, mens en voksen holdt ham i hånden. Bagefter græder han, til han ikke kan få vejret, og skubber den voksne væk; det tager tyve minutter, uanset hvem der er hos ham, og det er sket næsten hver dag i fem uger. Ude kører han på cykel i lang tid og ler, når det går hurtigt. Ved bilerne sidder han tit en halv time. Han siger mange ord, flest om biler, og forstår, når du siger, at vi skal hente madpakken. Han holder sig for ørerne, når der bliver sunget. Forældrene gik fra hinanden i efteråret; han sover en uge hvert sted og vågner om natten begge steder. De vil gerne tale med jer, men det er endnu ikke blevet til noget.
trial-amira-where = 33 måneder, dagplejen
trial-amira = Amiras forældre taler somali med hende og dansk med dig, så godt de kan. Hos dig siger hun næsten ikke noget på dansk: »hej«, »mere« og »mælk«. Hendes mor siger, at hun synger og fortæller hele historier på somali. Hun gør det, du siger, når de andre gør det, og ser på dem først. Hun lægger puslespil, til det er færdigt, og begynder forfra. De andre vil gerne lege med hende; hun leger ved siden af og griner, når de laver ansigter. Hun går på toilettet selv, men sagde ikke til, da hun havde ondt i maven en dag; hendes mor mærkede det først hjemme. Hun spiser det meste. Faren afleverer, og I smiler og peger; I har ikke haft tolk på endnu, og du ved ikke, hvad hun kan lide at lave hjemme.
trial-malthe-where = 4 år og 6 måneder, børnehaven
trial-malthe = Malthe siger godmorgen til Lene og går så hen i hjørnet med dyrene. Der leger han længe alene og taler sagte med dem. Når de andre leger hest på legepladsen, står han ved hegnet og ser på. Lene har fire gange taget ham i hånden ind i legen; han var med et par minutter og stod så ved hegnet igen. Sådan har det været siden sommerferien. Ingen driller ham, og der er ingen, der spørger efter ham. Han fortæller Lene om sin hund i hele sætninger. Til samling sidder han stille og ser ned; spørger man ham om noget, siger han »det kan jeg ikke«. Han spiser sin madpakke. Forældrene fortæller, at han snakker meget hjemme og har en fætter, han leger med om søndagen. I har for det meste alle toogtyve børn samlet, fordi der mangler en voksen.
trial-freja-where = 5 år og 2 måneder, børnehaven
trial-freja = Freja bestemmer legen, og mange vil være med i den. Tre gange i de sidste uger har hun sagt til den samme pige, at hun lugter og ikke må være med; pigen gik sin vej. Da en voksen spurgte, så Freja væk. Hun klatrer højest af alle og falder sjældent. Hun tegner bogstaver og spørger, hvad der står på skiltene. Når der er mange i fællesrummet, bliver hun vild i kroppen, løber rundt og råber, og holder sig for ørerne, når andre råber; i det lille rum sidder hun stille og bygger. Hun sover godt og spiser alt. Hendes bedstefar døde i august. Forældrene fortæller, at hun har spurgt meget om det og bliver hurtigere vred end før. Hun taler med Lene om ham. Hun har sagt, at hun gerne vil spise ved det runde bord; det gør hun nu.
trial-yusuf-where = 3 år og 8 måneder, børnehaven
trial-yusuf = Yusuf kommer to eller tre dage om ugen, tit efter samling. Hans far har fortalt, at han arbejder om natten, at moren er syg, og at der ikke er andre, der kan hjælpe; de har prøvet at få en aftale med kommunen. Yusuf har haft de samme tynde sko på siden oktober, og de er våde. Mange dage er han sulten klokken ni; I giver ham mad, og så leger han. Han er glad for at være her og hænger i armene på de voksne. Han siger enkelte ord, som få forstår, også på arabisk, siger hans far. Han reagerer ikke altid, når man kalder bagfra. De andre tager hans ting, fordi han ikke siger noget. Han kan bygge længe. I har lånt ham støvler i to dage, og faren sagde tak. I har fået tolk på til en samtale, der er i næste uge.
trial-clara-where = 7 år og 4 måneder, 1. klasse og SFO
trial-clara = Clara har haft ondt i maven mandag og torsdag i syv uger, før matematik, og er hentet hjem tre gange. Lægen har ikke fundet noget, siger hendes mor. I matematik går hun i stå, før hun har læst opgaven; når læreren har delt den op og sidder ved siden af, laver hun den, men der er kommet en hel bunke uløste. I dansk læser hun højt og griner. I pauserne er hun altid sammen med Vigga, og er Vigga syg, går hun rundt for sig selv. Hun fortæller SFO-pædagogen det hele, også at hun er »dum til tal«. Hun spiser sin mad i SFO’en, ikke i klassen. Hun er træt om eftermiddagen. Forældrene vil gerne mødes og er på vej; de bor sammen og taler om alt. Læreren har endnu ikke spurgt Clara, hvad der ville hjælpe.
trial-noah-where = 9 år og 6 måneder, 3. klasse
trial-noah = Noah bliver kaldt »robotten« af fire drenge, på skærm og i omklædningen. Det har stået på siden før jul. To gange er hans taske blevet gemt. Han siger »ikke noget«, når læreren spørger, men i forrige uge skrev han til hende, at han ikke gider leve, når det er sådan. Hun ringede til forældrene samme dag. Han er alene i alle pauser og går på biblioteket. Han ved alt om tog og kan tale om det i timer, hvis nogen spørger. Ved gruppearbejde går han under bordet eller ud af rummet, næsten hver dag, også når han har fået høretelefoner og en plads ved væggen. Han har manglet elleve dage på to måneder. Hjemme sover han dårligt, fortæller hans far. Klassen har talt om det én gang, da tasken forsvandt.
trial-ella-where = 8 år og 1 måned, 2. klasse og SFO
trial-ella = Ella går i skole hver dag og kommer ind med Sofia og Ali. Hun rækker hånden op, spørger, når hun ikke forstår, og hjælper den, der sidder ved siden af. Da Ali blev holdt ude af fodbold, gik hun hen og sagde, at så var hun heller ikke med, og hentede så en voksen. Hun læser langsommere end de andre, bruger fingeren og griner af det selv; hun har lært meget siden august. Hun glæder sig til gymnastik tirsdag. Hun kniber øjnene sammen, når hun ser på tavlen, og sætter sig på forreste række. I sidste uge fortalte hun, at hendes forældre skændes om natten, og at hun ligger og lytter; hun sagde det, mens hun tegnede, og var med i legen bagefter. Forældrene har ikke nævnt det. De kommer til alt og er lette at tale med.
