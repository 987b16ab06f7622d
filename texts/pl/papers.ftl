### Dokumenty dla rodziców po polsku.

language-own-name = Polski
language-name-da = polsk
language-name-en = Polish
language-direction = ltr

## Dni

day-words = { $day } { $month } { $year } r.
month-1 = stycznia
month-2 = lutego
month-3 = marca
month-4 = kwietnia
month-5 = maja
month-6 = czerwca
month-7 = lipca
month-8 = sierpnia
month-9 = września
month-10 = października
month-11 = listopada
month-12 = grudnia
day-with-weekday = { $weekday }, { $day }
weekday-1 = poniedziałek
weekday-2 = wtorek
weekday-3 = środa
weekday-4 = czwartek
weekday-5 = piątek
weekday-6 = sobota
weekday-7 = niedziela
named-and-born = { $name }, ur. { $when }

## Słowa

area-emotions = Emocje i poczucie bezpieczeństwa
area-relations = Relacje i bycie w grupie
area-learning = Język, zabawa i uczenie się
area-body = Ciało i zmysły
area-everyday = Codzienność i uczestnictwo
area-surroundings = Otoczenie
role-health-visitor = pielęgniarka środowiskowa
role-childminder = opiekun dzienny
role-pedagogue = pedagog
role-assistant = pomoc pedagoga
role-pedagogical-assistant = asystent pedagogiczny
role-teacher = nauczyciel
role-reception-teacher = wychowawca klasy zerowej
role-leader = kierownictwo placówki
role-other = inny specjalista
step-green = Zielony
step-yellow = Żółty
step-red = Czerwony
answer-not-seen = Nie widzieliśmy
term-parents-sheet = Karta dla rodziców

## Wspólne dla dokumentów

paper-page = Strona { $number } z { $all }
paper-draft = wersja robocza · udkast
paper-printed = Wydrukowano { $day }
names-and = { $first } i { $last }
names-comma = { $first }, { $next }
sheet-your-child = Państwa dziecko
sheet-draft = To tłumaczenie jest wersją roboczą. Nikt, kto mówi w tym języku, jeszcze go nie przeczytał. Obowiązuje tekst duński. Prosimy o pytania, jeśli coś wydaje się dziwne.
sheet-as-written = To, co napisali sami pracownicy, jest po duńsku. Omówimy to razem z Państwem, z tłumaczem, jeśli Państwo chcą.

## Karta dla rodziców

sheet-strengths-empty = Tu jeszcze nic nie napisaliśmy. Prosimy opowiedzieć nam, co { $child } lubi i potrafi, a zapiszemy to razem.
sheet-not-seen = Nie widzieliśmy wystarczająco dużo, aby powiedzieć, jak Państwa dziecko ma się teraz, kiedy jesteśmy razem z nim.
sheet-position = Tak to teraz widzimy
sheet-position-on = Tak to widzieliśmy: { $day }
sheet-position-then = Kolor i słowa tutaj są z tego dnia.
sheet-red = Kolor czerwony sam w sobie nie oznacza zgłoszenia do gminy.
sheet-frames = Co my, dorośli, zrobimy inaczej
sheet-frames-green = Co zrobimy my, dorośli
sheet-agreements = Co ustaliliśmy
sheet-agreements-also = Co jeszcze ustaliliśmy
sheet-agreements-empty = Nie ma tu jeszcze żadnych ustaleń. Jest miejsce na to, co ustalimy razem.
sheet-who = Kto
sheet-what = Co
sheet-sign = Po czym to poznamy
sheet-by = Do kiedy
sheet-since = Od ostatniego razu
sheet-since-on = Dnia { $day } ponownie się temu przyjrzeliśmy.
sheet-since-agreed = Co było ustalone
sheet-since-came = Jak poszło
sheet-since-kept = Udało się tego dotrzymać.
sheet-since-kept-partly = Udało się dotrzymać części ustaleń.
sheet-since-kept-no = Tym razem się nie udało.
sheet-since-kept-not-begun = Jeszcze się to nie zaczęło.
sheet-since-helped = To pomogło.
sheet-since-helped-little = To trochę pomogło.
sheet-since-helped-no = To nie pomogło tak, jak mieliśmy nadzieję.
sheet-since-helped-too-early = Jest za wcześnie, żeby powiedzieć, czy to pomaga.
sheet-since-goes-on = To ustalenie nadal obowiązuje.
sheet-since-ends = To ustalenie już nie obowiązuje.
sheet-since-next = Znowu się temu przyjrzymy: { $day }
sheet-since-next-you = Jeśli będziemy chcieli, żeby Państwo w tym uczestniczyli, powiemy o tym.
sheet-parents-view = Państwa własne słowa
sheet-parents-view-prompt = Mogą Państwo napisać tyle, ile Państwo chcą, w dowolnym języku. Kartę można nam pokazać albo przynieść na spotkanie. Zrobimy kopię, a karta zostanie u Państwa. To jest dobrowolne.
sheet-childs-view = Co { $child } mówi lub pokazuje
sheet-may-see = Kto może to zobaczyć
sheet-ask-us = Prosimy zapytać, a powiemy.
sheet-kept = Jak długo to przechowujemy
sheet-kept-until = Usuniemy to najpóźniej { $day }, chyba że nadal będziemy zajmować się jakąś sprawą dotyczącą Państwa dziecka, na przykład dlatego, że poprosili Państwo o wgląd.
sheet-right = Państwa prawo
sheet-right-words = Mają Państwo prawo zobaczyć to, co napisaliśmy o Państwa dziecku, i prawo do poprawienia błędów. Wystarczy nam powiedzieć. Jeśli nie są Państwo zadowoleni z tego, jak wykorzystujemy te informacje, mogą Państwo złożyć skargę do duńskiego urzędu ochrony danych (Datatilsynet).
sheet-information = Informacje
sheet-written-by = napisali: { $names }
sheet-dear-parents = Drodzy Rodzice
sheet-dear-parents-of = Drodzy Rodzice ({ $child })
sheet-greeting = Serdecznie pozdrawiamy, { $names }
sheet-surroundings = Koloru tu nie pokazujemy: dotyczy tego, co jest wokół dziecka, także nas. Prosimy pytać.
sheet-grounds = Na czym to opieramy
sheet-meeting = Nasze następne spotkanie
sheet-meeting-wish = Chcielibyśmy z Państwem porozmawiać
sheet-meeting-if-you-wish = Kiedy zechcą Państwo z nami porozmawiać
sheet-meeting-time = Godz.
sheet-meeting-place = Miejsce
sheet-meeting-people = Na spotkaniu będą:
sheet-meeting-day-and-time = Dzień i godzina
sheet-meeting-find-a-day = Razem z Państwem znajdziemy dogodny dzień.
sheet-meeting-just-say-so = Wystarczy powiedzieć komuś z nas, w dowolnej chwili. Znajdziemy czas.
sheet-meeting-bring-somebody = Mogą Państwo przyjść z kimś bliskim. Prosimy powiedzieć, jeśli chcą Państwo tłumacza.
sheet-meeting-contact = Termin nie pasuje albo chcą Państwo porozmawiać wcześniej?
sheet-meeting-reach = Jak się z nami skontaktować
sheet-disagree = Mogą się Państwo z nami nie zgadzać.
sheet-disagree-words = Prosimy nam o tym powiedzieć albo napisać na odwrocie. Zapiszemy to Państwa własnymi słowami.
sheet-disagree-here = Prosimy nam o tym powiedzieć, teraz lub później. Zapiszemy to Państwa własnymi słowami.
sheet-ask-home = Co widzą Państwo w domu? Czy to, co piszemy, jest Państwu znajome? Jeśli się Państwo nie zgadzają, prosimy napisać to tutaj.
sheet-ask-smallest-thing = Jaka najmniejsza rzecz mogłaby teraz coś zmienić?
sheet-duty = Jeśli powiedzą nam Państwo coś, co nas zaniepokoi, możemy mieć obowiązek działać. Najpierw porozmawiamy o tym z Państwem, chyba że dziecko może być w niebezpieczeństwie.

## Co model mówi rodzicom

model-line = Kolor mówi coś o tym, co teraz widzimy, kiedy jesteśmy z Państwa dzieckiem, a nie o tym, kim jest Państwa dziecko. Ta karta nie jest testem ani diagnozą.
model-green = To, co widzimy, wskazuje, że Państwa dziecko ma się teraz dobrze. Trzymamy się tego, co się sprawdza, i powiemy Państwu, jeśli coś się zmieni.
model-yellow = Jest coś, nad czym się zastanawiamy, kiedy jesteśmy z Państwa dzieckiem. Chcielibyśmy usłyszeć, co Państwo widzą, i wspólnie czegoś spróbować.
model-red = Widzimy, że coś jest teraz dla Państwa dziecka bardzo trudne, i to nas niepokoi. Chcielibyśmy wkrótce spotkać się z Państwem i ustalić, co i kto może pomóc.
model-not-seen = Jeszcze nie widzieliśmy wystarczająco dużo, aby coś o tym napisać.
model-emotions-yellow = Widzimy, że Państwa dziecko potrzebuje teraz trochę więcej pomocy, aby znaleźć bezpieczeństwo, spokój lub radość.
model-emotions-red = Widzimy, że Państwa dziecku trudno jest teraz znaleźć bezpieczeństwo, spokój lub radość. Chcielibyśmy w tym pomóc razem z Państwem.
model-relations-yellow = Widzimy, że bycie z innymi jest czasem trudne. Przyglądamy się bliżej temu, co my, dorośli, możemy zrobić, aby Państwa dziecko dobrze czuło się z innymi.
model-relations-red = Widzimy, że Państwa dziecku jest teraz trudno być z innymi. To zadanie dla nas, dorosłych, aby to poprawić, i chcielibyśmy o tym z Państwem porozmawiać.
model-learning-yellow = Widzimy, że Państwa dziecko potrzebuje teraz trochę więcej pomocy w języku, zabawie lub uczeniu się.
model-learning-red = Widzimy, że Państwa dziecku trudno jest robić postępy w języku, zabawie lub uczeniu się. Chcielibyśmy razem z Państwem znaleźć więcej pomocy.
model-body-yellow = Widzimy, że coś związanego z ciałem, na przykład sen, jedzenie, ruch lub zmysły, jest czasem trudne. Chcielibyśmy lepiej to zrozumieć razem z Państwem.
model-body-red = Widzimy, że coś związanego z ciałem lub zmysłami utrudnia Państwa dziecku dzień. Chcielibyśmy wkrótce ustalić razem z Państwem, co może pomóc.
model-everyday-yellow = Widzimy, że Państwa dziecku czasem trudno jest odnaleźć rytm dnia lub brać udział w tym, co się dzieje.
model-everyday-red = Widzimy, że codzienność jest teraz dla Państwa dziecka trudna. Chcielibyśmy ustalić razem z Państwem, co może ją ułatwić.

## Zanim się spotkamy

slip-kind = Zanim się spotkamy
slip-lead = { $child }: nikt nie zna swojego dziecka lepiej niż Państwo. Mogą Państwo napisać tyle, ile Państwo chcą, albo nam to powiedzieć. Nie ma złych odpowiedzi.
slip-meeting = Spotykamy się
slip-yours = Jak Państwo to widzą
slip-home = Co w domu układa się dobrze?
slip-likes = Co { $child } lubi i co przychodzi łatwo?
slip-wonders = Czy jest coś, nad czym się Państwo zastanawiają?
slip-talk = O czym chcieliby Państwo z nami porozmawiać?
slip-infant-how = Małe dzieci opowiadają ciałem, spojrzeniem i dźwiękami. Prosimy napisać, co Państwo widzą.
slip-infant-nice = Co daje uśmiech i spokój?
slip-infant-hard = Co jest teraz trudne lub czego jest za dużo?
slip-infant-draw = Miejsce na zdjęcie, odcisk dłoni lub coś innego, co chcą nam Państwo pokazać
slip-toddler-how = Prosimy krótko zapytać dziecko i pomyśleć, co samo Państwu pokazuje. Prosimy zapisać i słowa, i to, co Państwo widzą.
slip-toddler-nice = Co jest u nas najlepsze i z kim?
slip-toddler-hard = O jakiej porze dnia jest trudno?
slip-toddler-draw = Tu możesz rysować, z kimś dorosłym lub bez
slip-preschool-how = Prosimy zapytać i zapisać własne słowa dziecka, nawet jeśli jest ich mało.
slip-preschool-nice = Co jest u nas miłe? Z kim się bawisz?
slip-preschool-hard = Co nie jest miłe? Co mają zrobić dorośli?
slip-preschool-draw = Narysuj coś, co u nas lubisz
slip-school-how = Tu piszesz samodzielnie albo mówisz, a ktoś dorosły zapisuje.
slip-school-nice = Co u nas lubisz? Z kim spędzasz czas?
slip-school-hard = Co jest trudne? Co dorośli mają robić inaczej?
slip-school-draw = Narysuj dobry dzień u nas albo dzień, który był trudny
slip-bring = Prosimy przynieść kartę na spotkanie. To jest dobrowolne i można też pisać na odwrocie.

## Zaproszenie

meet-invitation = Zaproszenie
invite-dear = Dzień dobry, { $names }
invite-lead = Chcielibyśmy porozmawiać z Państwem. Rozmowa dotyczy: { $child }.
invite-purpose = Mamy nadzieję, że spotkanie doprowadzi do tego:
invite-with = Na spotkaniu będą: { $names }.
invite-both = Zaproszone są oba domy.
invite-how = Zaczynamy od tego, co idzie dobrze. Państwo współdecydują, o czym rozmawiamy i czego próbujemy.
invite-answer = Jeśli Państwo chcą, prosimy o odpowiedź: odciąć i dać nam albo powiedzieć przez telefon.
invite-yes = Przyjdziemy
invite-no = Termin nie pasuje
invite-bring = Przyjdziemy z kimś
invite-interpreter = Prosimy o tłumacza
invite-own-help = Jeśli Państwo chcą, prosimy coś napisać i przynieść kartkę. Nie trzeba nic pisać, aby przyjść.
