access-lead = Her står alt, hvad der er skrevet om barnet i Trivselsspor, i den rækkefølge det blev skrevet. Er noget rettet, står begge udgaver her.
access-about = Om kopien
access-kept =
    { $years ->
        [one] En vurdering gemmes højst 1 år.
       *[other] En vurdering gemmes højst { $years } år.
    }
access-some-withheld = Noget er holdt tilbage. Hvor og hvorfor står på dets plads nedenfor.
access-item-withheld = Holdt tilbage: { $reason }
access-unfinished =
    { $count ->
        [one] 1 vurdering er begyndt og ikke gjort færdig. Den er ikke med her.
       *[other] { $count } vurderinger er begyndt og ikke gjort færdige. De er ikke med her.
    }
access-child = Barnets oplysninger
access-given = Fornavn eller initialer
access-surname = Efternavn
access-born = Født
access-weeks-early = Uger før termin
access-since = Første dag
access-left = Sidste dag
access-day = Dag
access-from = Fra
access-until = Til
access-model = Model
access-form = Skema og alder
access-corrects = Retter en tidligere vurdering
access-nothing-seen = sat, selv om intet område var set
access-reason = Hvorfor
access-hint-of = Ud fra det, der er set af
access-assessors = Har set barnet
access-note = Note om { $area }
access-setting = Gruppen hører til
access-on-sheet = På arket til forældrene: { $what }
access-to-parents = Til forældrene om { $area }
access-dialogue-opened = Dialogen blev åbnet, før alle var færdige
access-not-assessed = Barnet kunne ikke vurderes
access-not-assessed-back = Barnet kunne vurderes alligevel
access-put-off = Drøftelsen blev udsat
access-put-off-back = Drøftelsen blev taget op igen
access-visit = Besøg
access-held = Intet må slettes nu
access-held-back = Må slettes igen
access-withheld = Noget blev holdt tilbage fra kopien
access-withheld-back = Noget blev taget med i kopien igen
access-copied = Der blev lavet en kopi til forældrene
access-screen-lead = Læs kopien igennem, før I giver den videre. Forældre har som udgangspunkt ret til det hele (databeskyttelsesforordningen artikel 15 og forvaltningslovens regler om aktindsigt). Hvad der kan holdes tilbage, skal bekræftes af kommunens DPO.
access-print = Udskriv kopien
access-file = Hent kopien som fil
access-file-open = Filen er ikke låst. Giv den kun til dem, den er til, og slet den bagefter.
access-others = Andre børns navne står i teksten. Hold de stykker tilbage, der røber noget om dem:
access-others-where = { $name } – { $title }, { $when }
access-keep-title = Hold noget tilbage
access-keep-leader = Kun en leder kan holde noget tilbage. Lederen skal være valgt ved skærmen.
access-keep-which = Hvad skal holdes tilbage?
access-keep-choose = Vælg
access-keep-why = Hvorfor?
access-keep-why-help = Begrundelsen kommer til at stå i kopien på dets plads.
access-keep-go = Hold det tilbage
access-keep-back = Tag det med igen
