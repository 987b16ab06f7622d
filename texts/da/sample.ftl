### Eksempeldata. Alt er opdigtet: sted, telefonnumre, voksne, børn og det, der er skrevet om dem.

## Stedet

sample-institution = Børn og Skole, Eksempelby Kommune
sample-contact = Tal med de voksne her, eller ring 00 00 00 00 (eksempel, ikke et rigtigt nummer).
sample-may-see = De voksne om barnet og deres leder.
sample-information = Eksempeltekst. Her skriver kommunen selv, hvorfor I får dette ark, hvad det bruges til, og hvem I kan spørge.
sample-help-phones = Eksempel, ikke rigtige numre: PPR’s telefonrådgivning 00 00 00 00, åben rådgivning 00 00 00 00.
sample-acute-phones = Eksempel, ikke rigtige numre: kommunens vagt 00 00 00 00, leder 00 00 00 00.
sample-district = Distrikt Nord
sample-spring = Forår { $year }
sample-autumn = Efterår { $year }

## Hvad virker

sample-strength-infant = { $name } ser længe på ansigter og falder til ro i favnen hos sine nærmeste.
sample-strength-ideas = { $name } kommer glad og får let de andre med på nye idéer.
sample-strength-calm = { $name } søger de voksne, når noget er svært, og finder hurtigt glæden igen.
sample-strength-curious = { $name } ser, hvad der sker, og spørger, til det hele hænger sammen.
sample-strength-laughing = { $name } griner meget, når vi er ude, og finder tit på det næste.
sample-strength-helping = { $name } går op i det, der er i gang, og hjælper gerne de andre.

## Hvad barnet selv siger

sample-view-building = »Det sjoveste er at bygge, når vi er ude.«
sample-view-quiet = »Jeg kan bedst lide, når der er god tid.«

## Hvad undrer, og hvad de voksne gør

sample-note = Det går lettere, når en voksen er tæt på.
sample-sleep = Vågner mange gange om natten og er længe om at falde i søvn igen.
    .frames = Vi kommer igen før det planlagte besøg, når det passer familien.
    .grounds = I tre uger har forældrene fortalt, at barnet vågner fire-fem gange hver nat. Ved besøget var det træt og græd let.
    .agreement = Ser på døgnets rytme sammen med forældrene.
    .sign = Barnet falder til ro igen, når det vågner om natten.
    .seen = Ved besøget fortalte I, at { $name } vågner mange gange om natten. Det vil vi gerne se på sammen med jer.
    .sheet = Vi ser sammen med jer på, hvad der giver ro til at sove.
sample-play = Står tit i kanten af legen og venter på at blive spurgt.
    .frames = Vi laver små, faste legegrupper to gange om ugen.
    .grounds = I tre uger har vi næsten hver dag set barnet stå for sig selv, mens de andre leger. I en lille gruppe med en voksen er det med fra begyndelsen.
    .agreement = Hjælper legen i gang og bliver i nærheden, til den kører.
    .sign = Barnet går selv ind i en leg, der er i gang.
    .seen = Når legen er i gang, står { $name } tit i kanten og venter på at blive spurgt. I en lille gruppe med en voksen er det lettere at komme med.
    .sheet = Vi øver vejen ind i legen i en lille gruppe.
sample-noise = Bliver hurtigt træt, når der er larm, og går for sig selv.
    .frames = Vi deler os i to rum, når der er mest larm.
    .grounds = I tre uger har vi set det mest efter frokost, når der er mange i rummet: barnet bliver træt og går for sig selv. I små grupper ser vi det ikke.
    .agreement = Finder et roligt sted, barnet kan gå hen, før det bliver for meget.
    .sign = Barnet leger videre efter pausen.
    .seen = Når der er mange i rummet efter frokost, bliver { $name } tit træt og går for sig selv. I små grupper ser vi det ikke.
    .sheet = Vi sørger for små pauser og et roligt sted.
sample-start = Er længe om at komme i gang og ser først, hvad de andre gør.
    .frames = Vi deler opgaven op og viser det første skridt.
    .grounds = I tre uger har barnet de fleste dage siddet længe uden at begynde. Når en voksen viser det første skridt, kommer det i gang.
    .agreement = Begynder opgaven sammen med barnet og kommer igen efter lidt.
    .sign = Barnet går selv i gang, når det første skridt er vist.
    .seen = De fleste dage sidder { $name } længe uden at begynde. Når en voksen viser det første skridt, går det lettere.
    .sheet = Vi gør det lettere at komme i gang med ét lille skridt ad gangen.
sample-morning = Morgenerne er svære, og det tager lang tid at sige farvel ved døren.
    .frames = Vi lader dagen begynde roligt hos en fast voksen, før timen går i gang.
    .grounds = I tre uger har barnet flere morgener om ugen været længe om at sige farvel. De dage, en fast voksen tager imod, går det lettere.
    .agreement = Tager imod ved døren hver morgen og følges med ind.
    .sign = Barnet siger farvel og går selv ind.
    .seen = Om morgenen er det svært for { $name } at sige farvel. De dage, en fast voksen tager imod, går det lettere.
    .sheet = Vi hjælper morgenen på vej med en fast voksen og en rolig start.
sample-lead = Mødes med jer inden for to uger.

## Begrundelser

sample-grounds-green = De voksne har i den sidste måned set glæde, leg og ro på alle tider af dagen, også efter en konflikt.
sample-grounds-infant = Ved besøget var barnet roligt og vågent, kiggede længe på ansigter og faldt til ro i favnen. Forældrene fortæller om gode stunder hver dag.
sample-grounds-red = I mere end to måneder har morgenerne været svære, og barnet er nu ofte væk. De dage, en fast voksen tager imod ved døren, går det lettere, men det er kun lykkedes nogle dage.
sample-frames-green = Vi holder fast i det, der virker.
sample-notify = Ikke i dag. Vi mener, at vi selv kan hjælpe barnet nok sammen med forældrene, når en fast voksen tager imod hver dag. Hver af os har taget stilling for sig. Er det ikke blevet bedre til mødet om to uger, underretter vi.
sample-meeting-time = 15.30–16.00
sample-meeting-place = Hos os, i det lille rum

## Opfølgning

sample-easier = Det går lettere om formiddagen, når en voksen er med fra begyndelsen.
sample-parents-words = Derhjemme hører vi mere om de andre børn nu.
sample-enough = I fire uger har vi set det gå godt på alle tider af dagen.
sample-group-focus = Makkere skifter efter en plan, så ingen bliver valgt fra.
sample-group-easier = Der er færre, der går alene i frikvarteret.
sample-focus-sign = Det går lettere tre dage i træk
