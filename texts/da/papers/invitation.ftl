### Indbydelsen til et møde.

meet-invitation = Indbydelse
invite-dear = Kære { $names }
invite-lead = Vi vil gerne tale med jer om { $child }.
invite-purpose = Det håber vi, mødet fører til:
invite-with = Med til mødet er { $names }.
invite-both = Begge hjem er inviteret.
invite-how = Vi begynder med det, der går godt. I er med til at bestemme, hvad vi taler om, og hvad vi prøver.
invite-answer = Svar gerne: klip sedlen af, og giv den til os, eller ring.
invite-yes = Vi kommer
invite-no = Tiden passer ikke
invite-bring = Vi tager en med
invite-interpreter = Vi vil gerne have tolk
invite-own-help = Skriv, hvis I vil, og tag papiret med. I er lige velkomne, hvis I ikke skriver noget.
