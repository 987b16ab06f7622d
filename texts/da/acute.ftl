### Siden Akut. Den ligger uden for farverne. Lovhenvisning og fremgangsmåde skal bekræftes af kommunen.

acute-title = Akut
acute-intro = Til dig, der tror, at et barn bliver udsat for vold eller overgreb, eller at barnet skader sig selv.
acute-danger = Er barnet i fare lige nu eller alvorligt skadet? Ring 112, og bliv hos barnet.
acute-suspicion-title = Mistanke om vold, overgreb eller selvskade
acute-step-1 = Handl samme dag. Vent ikke på at blive sikker.
acute-step-2 = Sig det straks til din leder. Kan lederen ikke træffes, eller gælder mistanken lederen, så gå direkte til kommunen.
acute-step-3 = Underret kommunen nu, og gør det over telefonen. Spørg, hvad kommunen vil have på skrift.
acute-step-4 = Skriv ned, hvad du så og hørte, med tid og sted. Brug barnets egne ord.
acute-step-5 = Lyt roligt til barnet. Udspørg det ikke, læg det ikke ord i munden, og lov ikke at holde på en hemmelighed.
acute-step-6 = Tal ikke med forældrene først, hvis nogen i hjemmet kan stå bag. Ellers afgør leder og kommune, hvem der taler med dem.
acute-personal = Pligten til at underrette er din egen. Et nej fra lederen ophæver den ikke. Du behøver ikke være sikker; det er nok, at du har grund til at tro det.
acute-law = Reglen står i barnets lov § 133 (lovbekendtgørelse nr. 282 af 17/03/2025). For offentligt ansatte er pligten skærpet. Kommunen skal bekræfte henvisningen.
acute-local = Kommunens egen fremgangsmåde gælder, også for hvor dine notater skal ligge. Trivselsspor sender intet og gemmer intet om barnet fra denne side.
acute-phone-label = Jeres egne telefonnumre
acute-phone-help = Skriv de numre, der gælder hos jer: kommunens telefon til underretninger, også uden for kontortid, og jeres leder. Skriv intet om børn her.
acute-not-colour = Det her ligger uden for farverne. Vent ikke på en runde, et skema eller en fælles position.
acute-help-lines = Børnetelefonen 116 111 er for børn, der har brug for at tale med nogen. At ringe dertil er ikke en underretning og erstatter ikke en.
