### Die Papiere für Eltern auf Deutsch.

language-own-name = Deutsch
language-name-da = tysk
language-name-en = German
language-direction = ltr

## Tage

day-words = { $day }. { $month } { $year }
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
day-with-weekday = { $weekday }, { $day }
weekday-1 = Montag
weekday-2 = Dienstag
weekday-3 = Mittwoch
weekday-4 = Donnerstag
weekday-5 = Freitag
weekday-6 = Samstag
weekday-7 = Sonntag
named-and-born = { $name }, geboren { $when }

## Wörter

area-emotions = Gefühle und Geborgenheit
area-relations = Beziehungen und Gemeinschaft
area-learning = Sprache, Spiel und Lernen
area-body = Körper und Sinne
area-everyday = Alltag und Teilhabe
area-surroundings = Umgebung
role-health-visitor = Familiengesundheitspflege
role-childminder = Tagespflegeperson
role-pedagogue = pädagogische Fachkraft
role-assistant = pädagogische Hilfskraft
role-pedagogical-assistant = pädagogische Assistenz
role-teacher = Lehrkraft
role-reception-teacher = Leitung der Vorschulklasse
role-leader = Leitung
role-other = andere Fachkraft
step-green = Grün
step-yellow = Gelb
step-red = Rot
answer-not-seen = Nicht gesehen
term-parents-sheet = Elternblatt

## Was alle Papiere haben

paper-page = Seite { $number } von { $all }
paper-draft = Entwurf · udkast
paper-printed = Gedruckt am { $day }
names-and = { $first } und { $last }
names-comma = { $first }, { $next }
sheet-your-child = Ihr Kind
sheet-draft = Diese Übersetzung ist ein Entwurf. Noch hat niemand, der die Sprache spricht, sie durchgelesen. Es gilt der dänische Text. Fragen Sie uns bitte, wenn Ihnen etwas seltsam vorkommt.
sheet-as-written = Was wir selbst geschrieben haben, steht auf Dänisch. Wir gehen es gemeinsam mit Ihnen durch, auf Wunsch mit einer Dolmetscherin oder einem Dolmetscher.

## Das Elternblatt

sheet-strengths-empty = Hier haben wir noch nichts geschrieben. Erzählen Sie uns gern, was { $child } mag und gut kann, dann schreiben wir es gemeinsam auf.
sheet-not-seen = Wir haben nicht genug gesehen, um etwas darüber zu sagen, wie es Ihrem Kind gerade geht, wenn wir mit ihm zusammen sind.
sheet-position = So sehen wir es zurzeit
sheet-position-on = So haben wir es am { $day } gesehen
sheet-position-then = Die Farbe und die Worte hier sind von diesem Tag.
sheet-red = Rot ist für sich allein keine Meldung an die Kommune.
sheet-frames = Das machen wir Erwachsenen anders
sheet-frames-green = Das machen wir Erwachsenen
sheet-agreements = Das haben wir vereinbart
sheet-agreements-also = Das haben wir auch vereinbart
sheet-agreements-empty = Hier stehen noch keine Vereinbarungen. Es ist Platz für das, was wir gemeinsam vereinbaren.
sheet-who = Wer
sheet-what = Was
sheet-sign = Woran wir es merken
sheet-by = Bis wann
sheet-since = Seit dem letzten Mal
sheet-since-on = Am { $day } haben wir wieder darauf geschaut.
sheet-since-agreed = Das hatten wir vereinbart
sheet-since-came = So ist es gelaufen
sheet-since-kept = Es wurde eingehalten.
sheet-since-kept-partly = Ein Teil davon wurde eingehalten.
sheet-since-kept-no = Dazu ist es diesmal nicht gekommen.
sheet-since-kept-not-begun = Damit wurde noch nicht begonnen.
sheet-since-helped = Es hat geholfen.
sheet-since-helped-little = Es hat ein wenig geholfen.
sheet-since-helped-no = Es hat nicht so geholfen, wie wir gehofft hatten.
sheet-since-helped-too-early = Es ist noch zu früh zu sagen, ob es hilft.
sheet-since-goes-on = Die Vereinbarung gilt weiter.
sheet-since-ends = Die Vereinbarung gilt nicht mehr.
sheet-since-next = Wir schauen am { $day } wieder darauf.
sheet-since-next-you = Wenn Sie dabei sein sollen, sagen wir es Ihnen.
sheet-parents-view = Ihre eigenen Worte
sheet-parents-view-prompt = Schreiben Sie so wenig oder so viel, wie Sie möchten, in der Sprache, die Sie möchten. Zeigen Sie uns das Blatt, oder bringen Sie es mit, wenn wir uns treffen. Wir machen eine Kopie, und Sie behalten das Blatt. Es ist freiwillig.
sheet-childs-view = Das sagt oder zeigt { $child } selbst
sheet-may-see = Wer es sehen kann
sheet-ask-us = Fragen Sie uns, wir sagen es Ihnen.
sheet-kept = Wie lange wir es aufbewahren
sheet-kept-until = Wir löschen es spätestens am { $day }, es sei denn, wir sind noch mit etwas zu Ihrem Kind beschäftigt, zum Beispiel weil Sie darum gebeten haben, es zu sehen.
sheet-right = Ihr Recht
sheet-right-words = Sie haben das Recht zu sehen, was wir über Ihr Kind geschrieben haben, und Fehler berichtigen zu lassen. Sagen Sie es uns. Sind Sie unzufrieden damit, wie wir die Angaben verwenden, können Sie sich bei der dänischen Datenschutzbehörde (Datatilsynet) beschweren.
sheet-information = Informationen
sheet-written-by = geschrieben von: { $names }
sheet-dear-parents = Liebe Eltern
sheet-dear-parents-of = Liebe Eltern von { $child }
sheet-greeting = Herzliche Grüße { $names }
sheet-surroundings = Die Farbe zeigen wir hier nicht: Es geht um das, was Ihr Kind umgibt, auch um uns. Fragen Sie uns gern.
sheet-grounds = Worauf wir das stützen
sheet-meeting = Unser nächstes Treffen
sheet-meeting-wish = Wir möchten gern mit Ihnen sprechen
sheet-meeting-if-you-wish = Wenn Sie mit uns sprechen möchten
sheet-meeting-time = Uhrzeit
sheet-meeting-place = Ort
sheet-meeting-people = Beim Treffen dabei:
sheet-meeting-day-and-time = Tag und Uhrzeit
sheet-meeting-find-a-day = Wir finden gemeinsam mit Ihnen einen Tag.
sheet-meeting-just-say-so = Sagen Sie es jederzeit jemandem von uns. Dann finden wir einen Termin.
sheet-meeting-bring-somebody = Sie können gern jemanden mitbringen. Sagen Sie uns bitte Bescheid, wenn gedolmetscht werden soll.
sheet-meeting-contact = Passt der Termin nicht, oder möchten Sie früher sprechen?
sheet-meeting-reach = So erreichen Sie uns
sheet-disagree = Sie dürfen gern anderer Meinung sein.
sheet-disagree-words = Sagen Sie es uns, oder schreiben Sie es auf die Rückseite. Wir schreiben es mit Ihren eigenen Worten auf.
sheet-disagree-here = Sagen Sie es uns, jetzt oder später. Wir schreiben es mit Ihren eigenen Worten auf.
sheet-ask-home = Was sehen Sie zu Hause? Erkennen Sie wieder, was wir schreiben? Wenn Sie anderer Meinung sind, schreiben Sie es hier.
sheet-ask-smallest-thing = Was wäre das Kleinste, das jetzt einen Unterschied machen würde?
sheet-duty = Wenn Sie uns etwas erzählen, das uns Sorgen macht, können wir verpflichtet sein zu handeln. Darüber sprechen wir zuerst mit Ihnen, es sei denn, ein Kind könnte in Gefahr sein.

## Was das Modell Eltern sagt

model-line = Die Farbe sagt etwas darüber, was wir zurzeit sehen, wenn wir mit Ihrem Kind zusammen sind, nicht darüber, wer Ihr Kind ist. Dieses Blatt ist kein Test und keine Diagnose.
model-green = Was wir sehen, deutet darauf hin, dass es Ihrem Kind zurzeit gut geht. Wir halten an dem fest, was guttut, und sagen Ihnen Bescheid, wenn sich etwas ändert.
model-yellow = Es gibt etwas, worüber wir uns Gedanken machen, wenn wir mit Ihrem Kind zusammen sind. Wir möchten gern hören, was Sie sehen, und gemeinsam mit Ihnen etwas ausprobieren.
model-red = Wir sehen, dass etwas für Ihr Kind gerade sehr schwer ist, und das macht uns Sorgen. Wir möchten uns gern bald mit Ihnen treffen und herausfinden, was helfen kann und wer.
model-not-seen = Davon haben wir noch nicht genug gesehen, um etwas zu schreiben.
model-emotions-yellow = Wir sehen, dass Ihr Kind zurzeit etwas mehr Hilfe braucht, um Geborgenheit, Ruhe oder Freude zu finden.
model-emotions-red = Wir sehen, dass es für Ihr Kind zurzeit schwer ist, Geborgenheit, Ruhe oder Freude zu finden. Dabei möchten wir gemeinsam mit Ihnen helfen.
model-relations-yellow = Wir sehen, dass das Zusammensein mit anderen manchmal schwer ist. Wir schauen genauer, was wir Erwachsenen tun können, damit es Ihrem Kind mit anderen gut geht.
model-relations-red = Wir sehen, dass Ihr Kind es zurzeit im Zusammensein mit anderen schwer hat. Es ist unsere Aufgabe als Erwachsene, das besser zu machen, und darüber möchten wir gern mit Ihnen sprechen.
model-learning-yellow = Wir sehen, dass Ihr Kind zurzeit etwas mehr Hilfe bei Sprache, Spiel oder Lernen braucht.
model-learning-red = Wir sehen, dass es für Ihr Kind schwer ist, mit Sprache, Spiel oder Lernen weiterzukommen. Wir möchten gern gemeinsam mit Ihnen mehr Hilfe finden.
model-body-yellow = Wir sehen, dass etwas, das mit dem Körper zu tun hat, zum Beispiel Schlaf, Essen, Bewegung oder Sinne, manchmal schwer ist. Das möchten wir gern gemeinsam mit Ihnen besser verstehen.
model-body-red = Wir sehen, dass etwas mit dem Körper oder den Sinnen den Tag für Ihr Kind schwer macht. Wir möchten gern bald gemeinsam mit Ihnen herausfinden, was helfen kann.
model-everyday-yellow = Wir sehen, dass es für Ihr Kind manchmal schwer ist, in den Rhythmus zu finden oder bei dem dabei zu sein, was geschieht.
model-everyday-red = Wir sehen, dass der Alltag für Ihr Kind zurzeit schwer ist. Wir möchten gern gemeinsam mit Ihnen herausfinden, was ihn leichter machen kann.

## Bevor wir uns treffen

slip-kind = Bevor wir uns treffen
slip-lead = Niemand kennt { $child } so gut wie Sie. Schreiben Sie so wenig oder so viel, wie Sie möchten, oder sagen Sie es uns. Es gibt keine falschen Antworten.
slip-meeting = Wir treffen uns
slip-yours = So sehen Sie es
slip-home = Was geht zu Hause gut?
slip-likes = Was mag { $child }, und was fällt leicht?
slip-wonders = Gibt es etwas, worüber Sie sich Gedanken machen?
slip-talk = Worüber möchten Sie mit uns sprechen?
slip-infant-how = Kleine Kinder erzählen mit Körper, Blick und Lauten. Schreiben Sie, was Sie sehen.
slip-infant-nice = Was bringt Lächeln und Ruhe?
slip-infant-hard = Was ist gerade schwer oder zu viel?
slip-infant-draw = Platz für ein Bild, einen Handabdruck oder etwas anderes, das Sie uns zeigen möchten
slip-toddler-how = Fragen Sie Ihr Kind kurz, und überlegen Sie, was es Ihnen selbst zeigt. Schreiben Sie die Worte auf und auch, was Sie sehen.
slip-toddler-nice = Was ist hier bei uns am schönsten, und mit wem?
slip-toddler-hard = Wann am Tag ist es schwer?
slip-toddler-draw = Hier darfst du malen, allein oder mit einem Erwachsenen
slip-preschool-how = Fragen Sie, und schreiben Sie die eigenen Worte Ihres Kindes auf, auch wenn es wenige sind.
slip-preschool-nice = Was ist bei uns schön? Mit wem spielst du?
slip-preschool-hard = Was ist nicht schön? Was sollen die Erwachsenen tun?
slip-preschool-draw = Male etwas, das du bei uns gern magst
slip-school-how = Hier schreibst du selbst, oder du sagst es, und ein Erwachsener schreibt.
slip-school-nice = Was magst du bei uns? Mit wem bist du zusammen?
slip-school-hard = Was ist schwer? Was sollen die Erwachsenen anders machen?
slip-school-draw = Male einen guten Tag bei uns oder einen Tag, der schwer war
slip-bring = Bringen Sie das Blatt mit, wenn wir uns treffen. Es ist freiwillig, und Sie dürfen gern auf der Rückseite schreiben.

## Die Einladung

meet-invitation = Einladung
invite-dear = Guten Tag { $names }
invite-lead = Wir möchten gern mit Ihnen über { $child } sprechen.
invite-purpose = Das erhoffen wir uns von dem Treffen:
invite-with = Beim Treffen dabei: { $names }.
invite-both = Beide Haushalte sind eingeladen.
invite-how = Wir beginnen mit dem, was gut geht. Sie bestimmen mit, worüber wir sprechen und was wir ausprobieren.
invite-answer = Antworten Sie, wenn Sie möchten: Schneiden Sie den Abschnitt ab, geben Sie ihn uns, oder sagen Sie es am Telefon.
invite-yes = Wir kommen
invite-no = Der Termin passt nicht
invite-bring = Wir bringen jemanden mit
invite-interpreter = Wir möchten, dass gedolmetscht wird
invite-own-help = Schreiben Sie, wenn Sie möchten, und bringen Sie das Papier mit. Sie müssen nichts schreiben, um zu kommen.
