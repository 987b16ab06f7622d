keeping-reading = Læser boksen igennem …
hold-legend = Er der noget, der kører lige nu?
hold-access-request = Forældrene har bedt om aktindsigt og har ikke fået den endnu.
hold-notification = En underretning er ved at blive behandlet.
hold-help = Så længe der er et flueben her, kan intet om barnet slettes. Tag det væk, når det er afsluttet.
access-help = Forældre har ret til at få at vide, hvad I har skrevet om deres barn. Her kan I samle det hele på ét papir og i én fil.
access-open = Lav en kopi til forældrene
erase-title = Slet alt om barnet
erase-help = Alt, hvad der er skrevet om barnet, bliver slettet i boksen: vurderinger, positioner, aftaler og kladder. Tilbage står kun, at et barn uden navn blev slettet, hvornår og af hvem. Det kan ikke fortrydes, og en kopi, der bliver lagt ind senere, henter det ikke frem igen.
erase-copies = Kopier, I har taget før, har stadig barnet i sig. Det gælder sikkerhedskopier, udskrifter og filer. Hent en ny sikkerhedskopi bagefter, og slet de gamle. Enhedens disk kan også gemme rester i en tid; de er låst, men derfor skal disken være krypteret.
erase-legal = Er I i tvivl, om noget skal gemmes, så spørg, før I sletter. Sundhedsplejerskers pligt til at føre journal ligger et andet sted end her. Det skal bekræftes af kommunens DPO.
erase-held = Der kører noget for barnet, så intet kan slettes nu. Fjern fluebenet ovenfor, når det er afsluttet.
erase-sure = Alt om { $name } bliver slettet nu. Det kan ikke fortrydes.
erase-now = Ja, slet nu
erase-done = Alt om barnet er slettet
erase-done-help = Hent nu en ny sikkerhedskopi, og slet de gamle kopier og udskrifter. Ellers findes barnet stadig dér.
erase-to-group = Tilbage til gruppen
named-title = Andre steder, hvor barnet er nævnt
named-nowhere = Barnets navn står ikke i det, I har skrevet om andre.
named-lead = Navnet { $name } står også her. Det kan være et andet barn af samme navn. Se efter, og ret teksten, hvis den handler om barnet:
named-help = Retter I en vurdering eller en position, bliver den gamle udgave stående hos det barn, den handler om, og forsvinder med det barn.
retention-lead = Her foreslår Trivselsspor, hvem der skal slettes, efter jeres egne regler. Intet bliver slettet, før en af jer har sat flueben og sagt ja.
retention-years = { $years } fra den ældste vurdering. Det kan I ændre under
retention-left = Hvornår slettes et barn, der er stoppet?
retention-at-once = Dagen efter sidste dag
retention-months =
    { $months ->
        [one] 1 måned efter sidste dag
       *[other] { $months } måneder efter sidste dag
    }
retention-none = Ingen børn skal slettes i dag.
retention-due = Disse børns tid er gået. Sæt flueben ved dem, der skal slettes.
retention-why-left = stoppede { $day }
retention-why-kept = den ældste vurdering er fra { $day }
retention-begin-none = Slet alt om dem med flueben
retention-begin =
    { $count ->
        [one] Slet alt om 1 barn
       *[other] Slet alt om { $count } børn
    }
retention-sure =
    { $count ->
        [one] Alt om 1 barn bliver slettet nu. Det kan ikke fortrydes.
       *[other] Alt om { $count } børn bliver slettet nu. Det kan ikke fortrydes.
    }
retention-done =
    { $count ->
        [one] Alt om 1 barn er slettet. Hent en ny sikkerhedskopi, og slet de gamle.
       *[other] Alt om { $count } børn er slettet. Hent en ny sikkerhedskopi, og slet de gamle.
    }
retention-held = Slettes ikke, fordi noget kører
audit-lead = Her står, hvem der har lagt en kopi ind, slettet, taget noget ud eller ændret, hvem de voksne er, og hvem der kan låse op. Det sidste står øverst.
audit-nobody = Ingen valgt endnu
audit-by-itself = Siden selv
audit-when = { $day } kl. { $time }
audit-adult-added = Tilføjede { $name } ({ $role })
audit-adult-changed = Rettede { $name } ({ $role })
audit-backed-up = Hentede en sikkerhedskopi
audit-kept-file = Skrev filen, der følger med
audit-merged =
    { $count ->
        [one] Lagde en sikkerhedskopi ind i boksen. 1 ting var ny
       *[other] Lagde en sikkerhedskopi ind i boksen. { $count } ting var nye
    }
audit-key-given = Gav { $name } en ny kodesætning
audit-key-shared = Skiftede den fælles kodesætning
audit-key-taken = Fjernede nøglen for { $name }, og boksen fik en ny nøgle
audit-key-shared-taken = Fjernede den fælles kodesætning, og boksen fik en ny nøgle
audit-recovery-made = Lavede en ny nødkode
audit-vault-key = Skiftede boksens nøgle
audit-erased = Slettede alt om et barn
audit-exported = Hentede alt i boksen som en åben fil
audit-access = Lavede en kopi til forældrene om { $name }
audit-access-erased = Lavede en kopi til forældrene om et barn, der siden er slettet
