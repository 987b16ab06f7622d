access-lead = Her er det, der er skrevet om barnet på dets egne sider i Trivselsspor, i den rækkefølge, det er skrevet i. Er noget rettet, er begge udgaver med. Er barnet nævnt i noget, der er skrevet andre steder, for eksempel om andre børn, er det ikke med her; spørg os om det.
access-about = Om kopien
access-kept =
    { $years ->
        [one] Vi sletter det, vi har skrevet, efter højst 1 år, medmindre vi stadig er i gang med noget om barnet, for eksempel en klage.
       *[other] Vi sletter det, vi har skrevet, efter højst { $years } år, medmindre vi stadig er i gang med noget om barnet, for eksempel en klage.
    }
access-kept-unset = Spørg os, hvor længe vi gemmer det, vi har skrevet.
access-some-withheld = Noget er undtaget fra aktindsigt. Begrundelsen står dér, hvor teksten mangler.
access-marks = Har en leder standset sletningen af oplysningerne, eller venter noget, til en leder har spurgt kommunen, står det kun her, hvis lederen har valgt det. Det samme gælder svaret på »Skal vi underrette?«, som hører til enhver rød position, og det kan gælde et møde med kun det ene af to hjem. Denne linje står i alle kopier, også hvor der intet er.
access-item-withheld = Undtaget: { $reason }
access-unfinished =
    { $count ->
        [one] Én kladde om barnet er begyndt og ikke gjort færdig, for eksempel en vurdering, en opfølgning eller et referat. Den er ikke med her; spørg os om den.
       *[other] { $count } kladder om barnet er begyndt og ikke gjort færdige, for eksempel vurderinger, opfølgninger eller referater. De er ikke med her; spørg os om dem.
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
access-only = Gælder kun
access-hint-of = Ud fra svar fra
access-assessors = Har svaret
access-note = Note om { $area }
access-setting = Slags sted
access-on-sheet = På arket til forældrene: { $what }
access-to-parents = Til forældrene om { $area }
access-dialogue-opened = Dialogen blev åbnet, før alle havde svaret
access-not-assessed = Barnet kunne ikke vurderes
access-not-assessed-back = Barnet kunne vurderes alligevel
access-put-off = Dialogen blev udsat
access-put-off-back = Dialogen blev taget op igen
access-visit = Besøg
access-held = Intet må slettes nu
access-held-back = Må nu slettes
access-withheld = Noget blev undtaget fra aktindsigt
access-withheld-back = Undtagelsen blev ophævet
access-copied = Forældrene fik aktindsigt
access-printed = Noget om barnet blev udskrevet
access-calendar = En fil blev hentet til kalenderen
access-paper = Papir
access-position-taken = Positionen blev hentet som fil til et andet system (FHIR)
access-screen-lead = Læs kopien igennem, før du giver den videre. Den, der har forældremyndigheden, har som udgangspunkt ret til det hele (databeskyttelsesforordningens artikel 15 og forvaltningslovens regler om aktindsigt). Har den, der spørger, ikke forældremyndigheden, eller har den anden forælder fortalt noget om sit eget hjem, så spørg kommunens databeskyttelsesrådgiver (DPO), før du giver kopien. Spørg også, før du undtager noget.
access-left-out = Svaret på »Skal vi underrette?«, det, der venter på kommunen, lederens mærker og møder, som det andet hjem ikke må kende, er ikke med i kopien, medmindre en leder tager det med nedenfor. Læs begrundelser, aftaler og noter: de kan sige det samme med andre ord.
access-meeting-apart = Det ene hjem må ikke kende møder med det andet. Et møde med flueben ved »Det andet hjem må ikke kende mødet« er ikke med i kopien, heller ikke det, der blev aftalt dér, før en leder tager det med nedenfor. Møder uden flueben er med i kopien, også når et ark er udskrevet uden møder. Find ud af, hvilket hjem kopien er til, og læs den igennem: forældrenes ord, begrundelser og noter kan også fortælle om et møde. Skal det hjem slet ikke vide, at der har været møder, så spørg kommunens databeskyttelsesrådgiver (DPO), før du giver kopien.
access-print = Udskriv kopien
access-print-first = Kopien er ikke udskrevet. Tryk på »{ $button }« på skærmen, og skriv kodesætningen.
access-file = Hent kopien som fil
access-file-open = Filen er ikke låst. Giv den kun til dem, den er til, og slet den bagefter.
access-others = Andre børns navne står i teksten. Undtag de steder, der siger noget om dem:
# $name, $title, $when
access-others-where = { $name } – { $title }, { $when }
access-keep-title = Undtag noget fra aktindsigt
access-marks-help = Lederens mærker, der standser sletning, er ikke med i kopien, medmindre du vælger det her. Det står i alle kopier, at det er sådan, også når der ingen mærker er.
access-marks-go = Tag lederens mærker med
access-marks-none = Der er ingen mærker at tage med.
access-marks-in = Lederens mærker er nu med i kopien.
access-waiting-help = Svaret på »Skal vi underrette?« med begrundelsen er ikke med i kopien, hverken et ja eller et nej, medmindre du vælger det her; heller ikke, at et skriveark er udskrevet. Er der en underretning, hvor man ikke måtte tale med forældrene først, venter alle barnets noterede underretninger på samme måde. Kan nogen i hjemmet stå bag vold eller overgreb, så spørg kommunen først.
access-waiting-go = Tag det med, der handler om underretning
access-waiting-none = Der er intet at tage med.
access-waiting-in = Det, der handler om underretning, er nu med i kopien.
access-meetings-help = Et møde, som det andet hjem ikke må kende, er ikke med i kopien, medmindre du vælger det her. Heller ikke referatet og det, der blev aftalt dér, er med, og der står ikke, at en indbydelse eller et mødeark er udskrevet. Vælg det kun, når kopien er til det hjem, mødet er aftalt med. Det er så også med i de næste kopier, til du undtager det igen. Det er loven, der afgør, om et møde må holdes ude af kopien: spørg kommunens databeskyttelsesrådgiver (DPO).
access-meetings-go = Tag det med, der handler om møder med ét hjem
access-meetings-in = Det, der handler om møder med ét hjem, er nu med i kopien.
access-keep-leader = Kun en leder kan undtage noget. Er du leder, så vælg dit navn øverst.
access-keep-which = Hvad skal undtages?
access-keep-why = Hvorfor?
access-keep-why-help = Begrundelsen bliver skrevet i kopien dér, hvor teksten mangler. Overskriften, tidspunktet og navnet på den, der skrev, bliver stående: forældrene kan altså se, at det er der.
access-keep-go = Undtag det
access-keep-back = Tag det med igen
access-keep-anew = ny udgave af noget, der er undtaget
