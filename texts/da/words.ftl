### Områder, aldersbånd, steder, roller og svarmuligheder. Deres .meaning står kun i ordbogen og i modellen, som hentes senere.

## De seks områder

## Aldersbånd i fyldte måneder

band-0-11 = 0–11 måneder
    .meaning = Det første leveår. Er barnet født for tidligt, regnes alderen fra terminen (korrigeret alder).
band-12-35 = 1–2 år
    .meaning = Fra barnet fylder ét år, til det fylder tre. Er barnet født for tidligt, regnes alderen fra terminen (korrigeret alder), til det er to år.
band-36-71 = 3–5 år
    .meaning = Fra barnet fylder tre år, til det fylder seks.
band-72-131 = 6–10 år
    .meaning = Fra barnet fylder seks år, til det fylder elleve.

## Steder, hvor barnet er

setting-health-visiting = Sundhedspleje
    .meaning = Kommunens sundhedsplejersker, som møder familien hjemme i barnets første tid og senere møder barnet i skolen.
setting-childminding = Dagpleje
    .meaning = Dagtilbud for en lille gruppe små børn hos en dagplejer.
setting-nursery = Vuggestue
    .meaning = Institution for de yngste børn, til de er omkring tre år.
setting-kindergarten = Børnehave
    .meaning = Institution for børn fra omkring tre år til skolestart.
setting-school = Skole
    .meaning = Undervisning og klasseliv. Trivselsspor dækker 0.–4. klasse.
setting-after-school = SFO
    .meaning = Skolens fritidsordning, før og efter skoletid.

## Fagpersoner

## Hvor længe

duration-days = Dage
    .meaning = Det har stået på i mindre end to uger.
duration-weeks = Uger
    .meaning = Det har stået på i to uger eller mere, men i mindre end to måneder.
duration-months = Måneder
    .meaning = Det har stået på i to måneder eller mere.

## Hvor på dagen

place-arrival = Aflevering og afhentning
    .meaning = Når barnet kommer, bliver modtaget og siger farvel, og når det bliver hentet.
place-play = Leg
    .meaning = Når barnet leger, alene eller sammen med andre.
place-meals = Måltider
    .meaning = Når der spises og drikkes, også amning og flaske.
place-rest = Hvil og søvn
    .meaning = Når barnet sover, hviler eller skal falde til ro.
place-care = Toilet, bleskift og garderobe
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
    .meaning = Tegnet handler om familien og netværket omkring barnet.
about-setting = Vores eget læringsmiljø
    .meaning = Tegnet handler om det, vi voksne selv gør og indretter, også samarbejdet med hjemmet. Det tæller aldrig med i forslaget om barnet, men står ved siden af, og vi ser på det først.
