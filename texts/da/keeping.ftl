keeping-reading = Læser jeres data igennem …
hold-legend = Har forældrene bedt om aktindsigt?
hold-access-request = Forældrene har bedt om aktindsigt og har ikke fået den endnu.
hold-notification = En underretning er ved at blive behandlet.
hold-other = Noget andet er i gang, for eksempel en klage eller en sag.
hold-help = Så længe der er et flueben, kan intet om barnet slettes. Fjern det, når forældrene har fået aktindsigt. Det står i logbogen, når fluebenet bliver sat, og når det bliver fjernet.
hold-set = Sæt fluebenet
hold-lift = Fjern fluebenet
hold-leaders = Se eller ret lederens mærker
hold-leaders-help = En leder kan have andre grunde til at standse sletningen. Er noget noteret, som endnu ikke ligger i kommunens sagssystem, er sletningen også standset. Alle kan se, at sletningen er standset. Grunden står her, når kodesætningen er skrevet, mens lederens mærker kun er i kopien til forældrene, hvis en leder tager dem med. Det, der ellers er noteret, er med, medmindre man ikke måtte tale med forældrene først.
hold-leaders-legend = Hvorfor må intet slettes?
hold-open-notification = Sletningen er også standset, fordi en underretning er noteret. Det gælder uanset fluebenene, til det står på siden Underretning, hvornår underretningen blev lagt i kommunens sagssystem.
hold-leaders-changed = Mærket er ændret. Det står i logbogen, uden grunden.
hold-leaders-close = Skjul
hold-by-leader = sletningen er standset, fordi noget er i gang
access-help = Den, der har forældremyndigheden, har ret til at få at vide, hvad der er skrevet om barnet. Her kan du samle det, der står på barnets egne sider, til udskrift og som fil.
access-open = Giv forældrene aktindsigt
fhir-title = Positionen som fil til et andet system
fhir-help = Filen er i formatet FHIR R4. I den står positionen fra { $day }: den samlede position som svar på KL’s spørgeskema om TOPI, farven for hvert af de seks områder i Trivselsspors eget skema, og dagen. Den kan ikke indberettes, som den er.
fhir-holds-no = Der står intet navn, intet CPR-nummer, ingen begrundelse og ingen noter. I stedet for navnet står et tilfældigt id, som kun kan føres tilbage til barnet her. Filen er stadig om barnet, og den er ikke låst: giv den kun videre, hvis du må, og slet den bagefter.
fhir-none = Der er ingen position at hente endnu.
fhir-not-seen = Positionen kan ikke hentes: intet område er set, og det har KL’s spørgeskema ingen svarmulighed til.
fhir-go = Hent positionen som fil
fhir-done = Filen er hentet. Det står i logbogen.
erase-title = Slet oplysningerne om barnet
erase-help = Det, der er skrevet på barnets egne sider, bliver slettet på denne enhed: vurderinger, positioner, aftaler og kladder. Det, der står om barnet andre steder, retter du selv; stederne står nedenfor, og den gamle udgave af det, du retter, bliver liggende. Fra barnets egne sider er der kun tilbage, uden navn, at oplysningerne om et barn blev slettet, hvornår og af hvem, og tallene for de måneder, der er lukket. Det kan ikke fortrydes, og en kopi, der senere bliver lagt sammen med det, der er her, henter dem ikke frem igen. Begynder nogen forfra med en kopi fra før sletningen, er de her igen.
erase-copies = Kopier, der er taget før, har stadig oplysningerne om barnet. Det gælder sikkerhedskopier, udskrifter og filer. Hent en ny sikkerhedskopi bagefter, og slet de gamle. Enhedens disk kan også gemme rester i en tid; de er låst, men disken skal også selv være krypteret.
erase-legal = Er du i tvivl, om noget skal gemmes, så spørg, før du sletter. Sundhedsplejersker fører journal et andet sted end her, og for journalen gælder lovens egne regler.
erase-held = Forældrene har bedt om aktindsigt, så intet kan slettes nu. Fjern fluebenet ovenfor, når de har fået den.
erase-held-leader = Intet om barnet kan slettes nu, fordi noget er i gang. En leder kan se under lederens mærker ovenfor, hvad det er.
erase-sure = Oplysningerne om { $name } bliver slettet nu. Det kan ikke fortrydes.
erase-now = Ja, slet nu
erase-done = Oplysningerne om barnet er slettet
erase-done-help = Hent nu en ny sikkerhedskopi, slet de gamle kopier, og makulér udskrifterne. Ellers findes oplysningerne stadig dér. Står barnets navn i det, der er skrevet om andre, så ret det også; den gamle udgave bliver liggende.
named-title = Andre steder, hvor barnet er nævnt
named-nowhere = Barnets fornavn er ikke fundet i det, der er skrevet om andre. Trivselsspor leder ikke efter efternavnet eller et enkelt bogstav og ikke i kladder, så se også selv efter.
named-lead = Her står et navn, som barnet har eller har haft ({ $name }). Det kan være et andet barn af samme navn. Se efter, og ret teksten, hvis den handler om barnet:
named-help = Det, du retter, forsvinder ikke: den gamle udgave bliver liggende, og stedet står her stadig, når du kommer tilbage. Handler teksten om et andet barn, bliver den gamle udgave slettet sammen med det barns oplysninger. Handler den ikke om et enkelt barn, bliver den liggende.
renamed-title = Det gamle navn
renamed-lead = Navnet { $name } eller en del af det står her. Det kan være en anden af samme navn. Se efter, og ret teksten, hvis den handler om barnet:
renamed-help = Skriv stederne ned, før du går videre: listen står her kun nu. Det, du retter, forsvinder ikke: den gamle udgave bliver liggende. Handler teksten om et barn, bliver den slettet sammen med det barns oplysninger. Handler den ikke om et enkelt barn, bliver den liggende.
renamed-nowhere = Trivselsspor har ikke fundet navnet { $name } i de tekster, der er skrevet. Kladder er ikke set igennem, og navnet står stadig blandt barnets tidligere oplysninger og i logbogen.
retention-lead = Her foreslår Trivselsspor, hvilke børns oplysninger der skal slettes, efter de regler, der er valgt her. Intet bliver slettet, før nogen har sat flueben og sagt ja.
retention-years = { $years } fra det ældste, der er skrevet om et barn. Det kan ændres under
retention-years-unset = Ingen har valgt, hvor længe det, der er skrevet om et barn, bliver gemt. Derfor foreslås her kun oplysninger om børn, der er stoppet. Kommunen beslutter fristen. Den bliver valgt under
retention-left = Hvornår slettes oplysningerne om et barn, der er stoppet?
retention-at-once = Dagen efter sidste dag
retention-months =
    { $months ->
        [one] 1 måned efter sidste dag
       *[other] { $months } måneder efter sidste dag
    }
retention-overdue =
    { $count ->
        [one] Fristen for at slette er nået for ét barns oplysninger.
       *[other] Fristen for at slette er nået for { $count } børns oplysninger.
    }
retention-none = Der er ingen oplysninger, der skal slettes i dag.
retention-due = Her er fristen udløbet. Sæt flueben ved det barn eller de børn, hvis oplysninger skal slettes.
retention-why-left = stoppede { $day }
# $name, $day
retention-left-by = sidste dag skrevet af { $name } { $day }
retention-left-on = sidste dag skrevet { $day }
retention-why-kept = det ældste, der er skrevet om barnet, er fra { $day }
retention-begin-none = Slet oplysningerne om dem med flueben
retention-begin =
    { $count ->
        [one] Slet oplysningerne om ét barn
       *[other] Slet oplysningerne om { $count } børn
    }
retention-sure =
    { $count ->
        [one] Oplysningerne om ét barn bliver slettet nu. Det, der står om barnet hos andre børn, bliver stående. Det kan ikke fortrydes.
       *[other] Oplysningerne om { $count } børn bliver slettet nu. Det, der står om dem hos andre børn, bliver stående. Det kan ikke fortrydes.
    }
retention-done =
    { $count ->
        [one] Oplysningerne om ét barn er slettet. Barnets navn kan stadig stå i det, der er skrevet om andre: se efter, og ret det. Den gamle udgave af det, du retter, bliver liggende. Hent en ny sikkerhedskopi, og slet de gamle.
       *[other] Oplysningerne om { $count } børn er slettet. Deres navne kan stadig stå i det, der er skrevet om andre: se efter, og ret det. Den gamle udgave af det, du retter, bliver liggende. Hent en ny sikkerhedskopi, og slet de gamle.
    }
retention-held = Slettes ikke, fordi noget er i gang
retention-unfiled = Noget om et barn blev noteret for mere end 30 dage siden og er ikke lagt i kommunens sagssystem. Indtil det er gjort, kan intet om det barn slettes. »I dag« på Overblik fører til det.
audit-lead = Her står, hvem der har lagt en kopi ind, slettet noget, standset en sletning, givet aktindsigt, undtaget noget, hentet noget ud, udskrevet noget, lukket en måned eller ændret indstillinger, listen over voksne, adgangen eller et barns navn, første eller sidste dag. Det nyeste står øverst.
audit-nobody = Intet navn valgt
audit-by-itself = Trivselsspor selv
# $day, $time
audit-when = { $day } kl. { $time }
# $name, $role
audit-adult-added = Tilføjede { $name } ({ $role })
# $name, $role
audit-adult-changed = Rettede { $name } ({ $role })
# $before, $after
audit-adult-renamed = Rettede et navn: fra »{ $before }« til »{ $after }«
# $name, $before, $after
audit-adult-role = Rettede rollen for { $name }: fra »{ $before }« til »{ $after }«
audit-adult-gone = Tog { $name } af listen over voksne
audit-adult-back = Satte { $name } på listen over voksne igen
# $before, $after
audit-child-renamed = Rettede et barns navn: fra »{ $before }« til »{ $after }«
# $name, $what, $before, $after
audit-child-day = Rettede »{ $what }« for { $name }: fra »{ $before }« til »{ $after }«
# $what, $before, $after
audit-setting = Ændrede »{ $what }«: fra »{ $before }« til »{ $after }«
audit-setting-empty = (tomt)
audit-backed-up = Hentede en sikkerhedskopi
audit-kept-file = Tog automatisk sikkerhedskopi
audit-kept-file-chosen = Slog automatisk sikkerhedskopi til
audit-kept-file-moved = Valgte en anden fil til den automatiske sikkerhedskopi
audit-kept-file-stopped = Slog automatisk sikkerhedskopi fra
audit-taken-unsaved-at = Det, der ikke var gemt, blev hentet som fil { $when }
audit-taken-unsaved = Hentede det, der ikke var gemt, som fil
audit-taken-locked = De låste data blev hentet fra den låste skærm { $when }. Skrevet i logbogen ved næste oplåsning
audit-merged =
    { $count ->
        [one] Lagde en sikkerhedskopi ind. 1 registrering var ny
       *[other] Lagde en sikkerhedskopi ind. { $count } registreringer var nye
    }
audit-key-given = Gav { $name } en ny kodesætning
audit-key-shared = Skiftede den fælles kodesætning
audit-key-taken = Fjernede adgangen for { $name } og skiftede krypteringsnøglen
audit-key-shared-taken = Fjernede den fælles kodesætning og skiftede krypteringsnøglen
audit-recovery-made = Lavede en ny nødkode
audit-vault-key = Skiftede krypteringsnøglen
audit-erased = Slettede oplysningerne om et barn
audit-hold = Noterede, at forældrene har bedt om aktindsigt: { $name }
audit-hold-lifted = Fjernede fluebenet ved aktindsigt: { $name }
audit-leader-hold = Satte et mærke, der standser sletning: { $name }
audit-leader-hold-lifted = Fjernede et mærke, der standsede sletning: { $name }
audit-hold-closed = Afsluttede noget, der standsede sletning: { $name }
audit-withheld = Ændrede, hvad der er med i kopien til forældrene: { $name }
audit-exported = Hentede alle data som en åben fil
# $paper, $about
audit-printed = Udskrev { $paper }: { $about }
audit-a-paper = et papir
audit-calendar = Hentede en fil til kalenderen: { $about }
# $paper, $about
audit-printed-without = Udskrev { $paper } uden møder: { $about }
# $paper, $about
audit-printed-both = Udskrev { $paper } ({ $about }) og skrev, at begge hjem må kende møderne
audit-access = Gav forældrene aktindsigt: { $name }
audit-access-erased = Gav forældrene aktindsigt: et barn, hvis oplysninger siden er slettet
audit-position-taken = Hentede positionen som fil til et andet system (FHIR): { $name }
