### Udskrift for en gruppe: skærmen, hvor man vælger, og de papirer, der ikke er forældreark.

## Skærmen

group-print-lead = Vælg, hvad der skal udskrives. Nedenunder ser du, hvordan det kommer til at se ud.
group-print-what = Hvad vil du udskrive?
group-print-parents-for = Til forældrene. Ét ark for hvert barn, der har en fælles position.
group-print-slip-for = Til forældre og barn før samtalen, så de kan skrive, hvordan de selv ser det. Dag, tid og sted for næste møde står på sedlen, men intet af det, der er skrevet om barnet.
group-print-agenda-for = Kun til teamet. De voksnes svar side om side, med plads til at skrive.
group-print-named = { $picture }, med navne
group-print-named-for = Kun til teamet. Hvert barns fælles position og fokuspunkterne.
group-print-counts = { $picture }, uden navne
group-print-counts-for = Til lederen. Antal og fokuspunkter. Fokuspunkter, der nævner et barn ved navn, bliver udeladt; kaldenavne og omskrivninger opdager Trivselsspor ikke, så læs dem, før papiret går videre.
group-print-form-for = Til dig, der hellere vil skrive i hånden. Skriv svarene ind bagefter.
group-print-grid-for = Alle børnene på ét ark: et tal i hvert felt. Skriv tallene ind bagefter.
group-print-children = Hvilke børn?
group-print-all = Vælg alle
group-print-none = Fravælg alle
# $chosen, $all
group-print-chosen =
    { $all ->
        [one] { $chosen } af { $all } barn er valgt
       *[other] { $chosen } af { $all } børn er valgt
    }
group-print-language-of = Arkets sprog for { $child }
group-print-no-position = Har ikke en fælles position endnu og derfor intet ark:
group-print-other-model = Positionen er sat med en ældre udgave af modellen, og arket kan ikke udskrives her:
group-print-apart = Her må det ene hjem ikke kende møder med det andet. Udskriv deres ark fra barnets side, hvor du vælger, om møderne skal med: { $names }
group-print-unsaid = Feltet »Det har vi set, og det vil vi gerne tale med jer om« er tomt hos { $names }.
group-print-slip-apart = Mødet står ikke på sedlen, fordi det ene hjem ikke må kende møder med det andet. Skriv det i hånden til det hjem, der må vide det: { $names }
group-print-nothing = Der er ikke noget at udskrive endnu. Vælg mindst ét barn, eller vælg noget andet at udskrive.
group-print-names = Hvad skal der stå til venstre?
group-print-with-names = Børnenes navne
group-print-with-lines = Tomme linjer
group-print-at-once = Hent papiret i printeren med det samme. Gemmer du det som PDF, er filen ikke låst.

## Fælles for papirerne

paper-team-only = Kun til teamet. Lås papiret inde, og makulér det bagefter.
paper-type-in = Lås papiret inde. Skriv svarene ind i Trivselsspor bagefter, og makulér så papiret.

group-print-shared = Mere end ét barn hedder { $child }. På papiret kan man ikke se forskel på dem. Skriv et mellemnavn eller fødselsdagen ind under »Ret barnets oplysninger«, før du udskriver.
group-print-leaves = Printeren udskriver på begge sider af papiret
group-print-leaves-help = Så begynder arket til hver familie på et nyt stykke papir, og der kan komme tomme sider imellem. Fjern fluebenet, hvis du udskriver på én side: så er der et stykke papir for hver side.

## Før vi mødes

## Dagsorden

agenda-kind = Dagsorden
agenda-nobody = Ingen har svaret endnu.
agenda-waits = Svarene vises først, når alle er færdige, eller når dialogen er åbnet.
agenda-note = note
agenda-other-model = Har svaret med en anden udgave af modellen, så tegnene ikke kan læses her: { $names }
agenda-wrote = Har skrevet mere: { $names }
agenda-earlier = Aftaler fra { $round }
agenda-kept = Blev aftalen holdt?
agenda-partly = delvis
agenda-room = Det taler vi om, og det aftaler vi

## Gruppen samlet

picture-how-far = Så langt er vi
picture-all = Børn i alt
picture-wholes = De fælles positioner
picture-small = Her er færre end ti fælles positioner. Så få tal kan pege på de enkelte børn, og derfor står de ikke her.
picture-wholes-hidden = Antallet står ikke her, for det kunne pege på de enkelte børn: kun få eller ingen er grønne, kun få er gule eller røde, eller alle er ens. Det gælder også, når arket læses sammen med andre gruppers ark og månedens tal.
group-print-areas = De seks områder i de fælles positioner
picture-focus = Fokuspunkter
picture-focus-none = Der er ikke skrevet fokuspunkter.
picture-done = afsluttet
picture-left-out =
    { $count ->
        [one] Ét fokuspunkt nævner et barns navn og er udeladt her.
       *[other] { $count } fokuspunkter nævner et barns navn og er udeladt her.
    }
picture-no-ranking = Tallene siger noget om rammerne og om, hvor langt vi er. De kan ikke bruges til at rangordne børn, grupper eller år.

## Tomme skemaer

blank-kind = Tomt skema
blank-adult = Voksen
blank-day = Dato
# $unseen, $letters
blank-how = Sæt kryds ved den sætning, der ligner det, du selv har set. Ved tegn om hjemmet tæller det, forældrene har fortalt, også med. Ved du det ikke, så sæt kryds i »{ $unseen }«. Ved gul og rød: sæt ring om { $letters }, og skriv hvor.
blank-long-where = Hvor længe, hvor
blank-notes = Noter
blank-acute = Sætter du rød her, så sig det straks til lederen. Vent ikke, til skemaet er skrevet ind.
grid-kind = { $check } på papir
grid-how = Skriv ét tal i hvert felt. Svar ud fra det, du selv har set, og ved omgivelserne også ud fra det, forældrene fortæller. Tag ét barn ad gangen.
