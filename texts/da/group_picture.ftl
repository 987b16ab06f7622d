picture-lead = Se på mønstret, ikke på det enkelte barn. Det, mange børn har til fælles, peger først på rammerne.
picture-stands-on = Det bygger overblikket på
picture-waiting = Venter på dialogen
picture-worst = Er der endnu ingen fælles position, tæller det mest bekymrende svar.
picture-worst-others = De andres svar kommer først med, når du må se dem.
picture-areas = Område for område
# $answer, $count
picture-count = { $answer }: { $count }
# $area, $counts
picture-bar = { $area }: { $counts }
picture-numbers = De samme tal som tabel
picture-shared-title = Det, mange børn har til fælles
# $off, $seen
picture-shared = Hos { $off } af { $seen } børn er svaret gult eller rødt. Se på rammerne først: rummet, rytmen, grupperne, hvor vi voksne er.
picture-shared-none = Ingen af områderne er gule eller røde hos mange børn i de svar, der er nu.
picture-shared-write = Skriv et fokuspunkt om { $area }
picture-follow-title = Børn, som der skal følges op på
picture-follow-help = Børnene står efter navn. Det er dem, hvor den samlede position er gul eller rød, ét område er rødt, eller flere er gule.
picture-follow-none = Ingen lige nu i de svar, der er.
picture-table-title = Barn for barn
picture-show = Vis
picture-show-all = Alle børn efter navn
picture-show-area = { $area }: gul og rød først
picture-show-not-seen = Kun børn, ingen har svaret om
picture-show-differ = Kun børn, hvor de voksne har svaret forskelligt
# $shown, $all
picture-shown =
    { $all ->
        [one] { $shown } af { $all } barn
       *[other] { $shown } af { $all } børn
    }
picture-shown-none = Der er ingen at vise.
picture-child = Barn
picture-differ = de voksne har svaret forskelligt
picture-table-help = ≠ betyder, at de voksne har svaret forskelligt, og at der endnu ikke er en fælles position.
focus-title = Gruppens fokuspunkter
focus-title-class = Klassens fokuspunkter
focus-title-district = Distriktets fokuspunkter
focus-help = Skriv, hvad de voksne ændrer, ikke hvad børnene skal. Skriv ikke børnenes navne.
focus-none = Der er ingen endnu.
focus-add = Skriv et fokuspunkt
focus-go-on = Fortsæt med: { $what }
focus-change = Ret
focus-change-of = Ret: { $what }
focus-area = Hvilket område handler det om?
focus-area-none = Ikke et bestemt område
focus-what = Hvad bliver ændret?
focus-who = Hvem sørger for det?
focus-by = Hvornår ser vi, om det hjalp?
focus-finish = Afslut
focus-finish-of = Afslut: { $what }
focus-reopen = Tag op igen
focus-reopen-of = Tag op igen: { $what }
focus-look = Se, om det hjalp: { $day }
focus-done-title =
    { $count ->
        [one] Ét afsluttet fokuspunkt
       *[other] { $count } afsluttede fokuspunkter
    }
