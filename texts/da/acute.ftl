### Siden Akut, i to spor. Den ligger uden for farverne. At kommunen skal bekræfte lovhenvisning og fremgangsmåde, står i docs/databeskyttelse.md og ikke her.

acute-title = Akut
acute-intro = Tror du, at et barn bliver udsat for vold eller overgreb, så følg trinene her. Skader et barn sig selv, eller siger det, at det ikke vil leve, så se længere nede.
acute-danger = Er et barn i fare lige nu eller alvorligt skadet? Ring 112, og bliv hos barnet.
acute-not-colour = Vent ikke på en runde, et skema eller en fælles position.

## Vold eller overgreb

acute-suspicion-title = Mistanke om vold eller overgreb
acute-step-1 = Handl samme dag. Vent ikke på at blive sikker.
acute-step-2 = Sig det straks til din leder. Kan lederen ikke træffes, eller gælder mistanken lederen, så gå direkte til kommunen. Gælder den en kollega, så sig det ikke til andre her end lederen, og tal ikke med kollegaen om det.
acute-step-3 = Ring til kommunen, og underret nu. Spørg, hvad den vil have på skrift.
acute-step-4 = Skriv ned, hvad du så og hørte, med tid og sted. Brug barnets egne ord.
acute-step-5 = Lyt roligt til barnet. Udspørg det ikke, læg det ikke ord i munden, og lov ikke at holde på en hemmelighed.
acute-step-6 = Tal ikke med forældrene først, hvis nogen i hjemmet kan stå bag. Ellers afgør leder og kommune, hvem der taler med dem.
acute-personal = Pligten til at underrette er din egen. Et nej fra lederen ophæver den ikke. Du behøver ikke være sikker; det er nok, at du har grund til at tro det.

## Et barn, der skader sig selv eller ikke vil leve

acute-self-title = Et barn skader sig selv eller siger, at det ikke vil leve
acute-self-stay = Bliv hos barnet. Lad det ikke være alene, før en forælder eller en anden tryg voksen har taget over.
acute-self-why = Tror du, at vold eller overgreb ligger bag, så gælder trinene ovenfor først: ring til kommunen, før nogen ringer til forældrene, og overlad ikke barnet til en, der kan stå bag. Vent aldrig med 112 eller lægen.
acute-small-title = Et lille barn, der slår eller bider sig selv eller dunker hovedet mod noget
acute-small-1 = Stop barnet roligt, læg noget blødt imellem, og hjælp det til ro. Sig ikke ret meget.
acute-small-2 = Er barnet kommet til skade, så få det set af en læge sammen med forældrene.
acute-small-3 = Fortæl det til forældrene samme dag. Spørg, om de kender det hjemmefra, og hvad der hjælper.
acute-small-4 = Sker det igen, så spørg sundhedsplejerske, læge eller PPR til råds sammen med forældrene.
acute-school-title = Et barn i skolealderen, der skader sig selv
acute-school-1 = Tag roligt det væk, barnet kan skade sig med. Se efter sår, og få hjælp til dem.
acute-school-2 = Spørg, hvad der er sket, og lyt. Skæld ikke ud, og lov ikke at holde det hemmeligt.
acute-school-3 = Sig det til lederen, og få forældrene til at komme. Ring sammen til barnets læge samme dag.
acute-school-4 = Aftal med barn og forældre, hvem der er hos barnet i dag og i morgen.
acute-life-title = Et barn, der siger, at det ikke vil leve
acute-life-1 = Tag det alvorligt, også når barnet er lille. Spørg roligt: Tænker du på at dø? Det gør det ikke værre at spørge.
acute-life-2 = Har barnet taget noget, gjort noget ved sig selv eller lagt en plan for det, så ring 112.
acute-life-3 = Ellers få fat i lederen og forældrene, og ring sammen til lægen, lægevagten eller den børnepsykiatriske akuttelefon nu. Vent ikke til i morgen.
acute-life-4 = Lad ikke barnet gå hjem, før en voksen, der ved besked, er sammen med det.
acute-self-notify = Har barnet eller familien brug for mere hjælp, kan du have pligt til at underrette.

## Fælles

acute-law = Reglen står i barnets lov § 133 (skærpet underretningspligt). Den gælder alle, der arbejder med børn her, også i private og selvejende tilbud.
acute-local = Kommunens egen fremgangsmåde gælder, også for, hvor dine notater skal ligge. Trivselsspor sender intet og gemmer intet om barnet fra denne side.
acute-phone-label = Egne telefonnumre
acute-phone-help = Skriv de numre, der gælder her: kommunens telefon til underretninger, også uden for kontortid, lederen, lægevagten og den børnepsykiatriske akuttelefon. De bliver kun vist, når Trivselsspor er låst op, så hæng dem også på væggen. Skriv intet om børn her.
acute-phones-locked = Har arbejdsstedet skrevet egne telefonnumre ind, kommer de frem her, når Trivselsspor er låst op.
acute-help-lines = Børnetelefonen 116 111 er for børn, der har brug for at tale med nogen. At ringe dertil er ikke en underretning og erstatter ikke en.
