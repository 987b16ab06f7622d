### Underretning: tre veje, det, der noteres, og skrivearket. Intet bliver sendt herfra.

notification-lead = Her noterer du, at kommunen er underrettet, og hvornår kvitteringen kom. Trivselsspor sender intet. Det, der står her, kommer ikke på forældrearket, mødearket eller indbydelsen. I kopien ved aktindsigt er det med, medmindre man ikke måtte tale med forældrene først. Den, der kan låse op, kan finde det.
notification-open = Vis siden
notification-kept = Det er noteret. Skriv kodesætningen igen, hvis du vil videre.

## De tre veje

notification-who = Kan nogen i hjemmet stå bag vold eller overgreb?
notification-way-not-first = Ja, eller vi er i tvivl
notification-way-urgent = Nej, men det haster
notification-way-together = Nej
notification-colleague = Gælder det en kollega, så brug siden Akut og ikke denne side:
notification-not-first-title = Tal ikke med forældrene først
notification-not-first-form = Brug kommunens eget skema. Her er ingen skrivehjælp, og Trivselsspor gemmer intet af det, du skriver til kommunen.
notification-not-first-copy = Det, der bliver noteret her, kommer ikke med i kopien til forældrene. Det venter, til en leder har spurgt kommunen og taget det med under Aktindsigt.
notification-urgent-title = Ring til kommunen nu
notification-urgent-1 = Er barnet i fare lige nu, så ring 112 først.
notification-urgent-2 = Ring til kommunen, og sig, hvad du har set og hørt. Spørg, hvad den vil have på skrift.
notification-urgent-3 = Leder og kommune aftaler, hvem der taler med forældrene, og hvornår.
notification-together-title = Sammen med forældrene
notification-together-1 = Tal med forældrene først. Vær to. Sig, hvad der er set og hørt, med dag og sted. Kom ikke med løsninger endnu.
notification-together-2 = Spørg forældrene, om en af dem, der tager imod underretninger i kommunen, må være med til mødet.
notification-together-3 = Hold mødet sammen med forældrene og kommunen.
notification-together-4 = Aftal, hvem der skriver, og hvordan det går videre.
notification-together-duty = Den, der underretter, bestemmer teksten. Er forældrene uenige, så skriv deres ord ved siden af. Et nej fra dem ophæver ikke pligten, og den venter ikke på mødet.

## Jeg har underrettet

notification-note-title = Når du har underrettet
notification-note-help = Her noterer du kun, at du har gjort det. Er der en kladde til skrivearket, bliver den slettet.
notification-note-plain = Du kan notere her, at du har gjort det, hvis du vil.
notification-day = Dag
notification-hour = Klokken
notification-hour-help = For eksempel 14.20.
notification-channel = Hvordan?
notification-by-phone = Telefon
notification-by-form = Kommunens eget skema
notification-by-post = Digital Post eller brev
notification-in-person = På et møde
notification-note-go = Jeg har underrettet
notification-missing-day = Vælg i dag eller en tidligere dag.
notification-missing-channel = Vælg, hvordan du underrettede.

## Bagefter

notification-known = Noterede underretninger
notification-made = Underrettet { $when }
notification-by = Underrettet af { $who }
# $who, $day
notification-written-last = Sidst rettet af { $who } { $day }
notification-within = Kommunen vurderer inden 24 timer, om det haster. Er du urolig, så ring.
notification-receipt-due = Kommunen skal kvittere senest på den sjette hverdag: { $day }. Fra den dag spørger Trivselsspor under »I dag« på Overblik. Er underretningen lagt i kommunens sagssystem, bliver der spurgt i højst 30 dage efter, og ikke om et barn, der er stoppet.
notification-receipt-question = Er kvitteringen kommet?
notification-receipt-day = Kvitteringens dag
notification-receipt-yes = Ja, den er kommet
notification-receipt-no = Nej, jeg ringer
notification-receipt-came = Kvitteringen kom { $day }
notification-rang = Ringede om kvitteringen { $day }
notification-filed-day = Lagt i kommunens sagssystem den
notification-day-wrong = Skriv en dag fra { $made } til i dag.
notification-filed-help = Journalen føres dér og ikke her. Intet om barnet kan slettes, før dagen er skrevet. Kvitteringen kan du stadig notere bagefter. Har en leder sin egen kodesætning, er det den, der skal skrives.
notification-filed-go = Gem dagen
notification-filed-on = Lagt i kommunens sagssystem { $day }
notification-filed-asks = Fra nu af standser underretningen ikke længere sletningen af oplysningerne om barnet. Er kvitteringen ikke noteret, spørger Trivselsspor om den til 30 dage efter den dag, du har skrevet, så længe barnet går her. I logbogen står, at noget blev afsluttet, og ikke hvad.
notification-act-again = Skriv kodesætningen igen, så bliver det noteret.
notification-mistake-go = Det var en fejl
notification-mistake-help = Så bliver noten taget tilbage. Den bliver stående her, streget over, og i logbogen står, at noget blev afsluttet. I kopien ved aktindsigt står både noten, og at den er taget tilbage, medmindre man ikke måtte tale med forældrene først. En leder kan undtage teksten, men overskriften »Underretning« bliver stående i kopien. Har en leder sin egen kodesætning, er det den, der skal skrives.
notification-taken-back = Taget tilbage
# $who, $day
notification-back-unread = { $who } skrev { $day }, at noten var en fejl, men havde ikke set alt det, der står her. Noten gælder derfor stadig. Tal sammen om den.
notification-rang-day = Ringede om kvitteringen
today-notified = { $name }: kommunen vurderer inden 24 timer, om det haster. Er du urolig, så ring.
today-receipt = { $name }: er kvitteringen kommet?
today-filed = { $name }: er det lagt i kommunens sagssystem?
today-waits = Noget venter på dig bag kodesætningen.
notification-go-on = Gå videre til underretning

## Skrivearket

writing-title = Skriveark
writing-lead = Skriv med dine egne ord. Sæt flueben ved det, der allerede er skrevet, så kommer det med ordret. Intet kommer med af sig selv, og intet bliver sendt.
writing-days = Kladden er krypteret. Den bliver slettet, når du trykker »Jeg har underrettet« eller »Slet kladden«, og ellers første gang nogen låser op den { $day } eller senere.
writing-lies = Der ligger en kladde til skrivearket om barnet. Alle, der kan låse op, kan læse den. Skal den ikke ligge her, så slet den. Ellers bliver den slettet, når du trykker »Jeg har underrettet«, eller første gang nogen låser op den { $day } eller senere.
writing-who = Hvem er du, og hvor godt kender du barnet?
writing-before = Hvordan havde barnet det før?
writing-seen = Det har vi set og hørt
writing-seen-help = Med dag og sted, barnets ord, og hvad der blev gjort.
writing-well = Det, der går godt
writing-tried = Det har vi prøvet, og det kom der ud af det
writing-parents = Forældrenes syn, ordret
writing-parents-help = Er begge hørt? Er de uenige, så skriv det.
writing-childs = Barnets syn
writing-judgement = Faglig vurdering
writing-judgement-help = For sig selv, så den kan skelnes fra det, der er set.
writing-interpreter = Tolk
# $ticked, $all
writing-take = Tag med: { $ticked } af { $all }
writing-print = Udskriv skrivearket
writing-copy = Teksten, til kommunens eget skema
writing-copy-help = Markér den, og kopiér den. Udklipsholderen kan gemme den og sende den til andre enheder, så brug helst papiret.
writing-no-cpr = CPR-nummer og adresse skriver du kun i kommunens eget skema.
writing-drop = Slet kladden
writing-drop-ask = Kladden til skrivearket bliver slettet og kan ikke hentes igen. Vil du slette den?
writing-paper = Skriveark til underretning
writing-child = Barnet
