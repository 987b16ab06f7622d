### Waraaqaha waalidka ee af Soomaaliga.

language-own-name = Soomaali
language-name-da = somali
language-name-en = Somali
language-direction = ltr

## Maalmaha

day-words = { $day } { $month } { $year }
month-1 = Jannaayo
month-2 = Febraayo
month-3 = Maarso
month-4 = Abriil
month-5 = Maajo
month-6 = Juun
month-7 = Luulyo
month-8 = Agoosto
month-9 = Sebtembar
month-10 = Oktoobar
month-11 = Nofembar
month-12 = Disembar
day-with-weekday = { $weekday }, { $day }
weekday-1 = Isniin
weekday-2 = Talaado
weekday-3 = Arbaco
weekday-4 = Khamiis
weekday-5 = Jimce
weekday-6 = Sabti
weekday-7 = Axad
named-and-born = { $name }, dhashay: { $when }

## Erayo

area-emotions = Dareenka iyo nabadgelyada
area-relations = Xiriirka iyo wadajirka
area-learning = Luqadda, ciyaarta iyo waxbarashada
area-body = Jirka iyo dareemayaasha
area-everyday = Nolol maalmeedka iyo ka qaybgalka
area-surroundings = Waxa ku xeeran ilmaha
role-health-visitor = kalkaalisada caafimaadka qoysaska
role-childminder = xannaaneeye maalmeed
role-pedagogue = barbaariye
role-assistant = kaaliyaha barbaariyaha
role-pedagogical-assistant = caawiye barbaarineed
role-teacher = macallin
role-reception-teacher = macallinka fasalka diyaarinta
role-leader = maamulaha
role-other = xirfadle kale
step-green = Cagaar
step-yellow = Jaalle
step-red = Casaan
answer-not-seen = Ma aannaan arag
term-parents-sheet = Warqadda waalidka

## Waxa waraaqaha oo dhan ku yaalla

paper-page = Bogga { $number } ee { $all }
paper-draft = qabyo · udkast
paper-printed = La daabacay { $day }
names-and = { $first } iyo { $last }
names-comma = { $first }, { $next }
sheet-your-child = ilmihiinna
sheet-draft = Turjumaaddani waa qabyo. Weli ma akhrin qof ku hadla luqaddan. Qoraalka af Deenishka ayaa ansax ah. Fadlan na weydii haddii wax kula yaab noqdaan.
sheet-as-written = Wixii shaqaaluhu ay iyagu qoreen waa af Deenish. Waannu idinla mari doonnaa, turjubaan ayaana la heli karaa haddii aad doonaysaan.

## Warqadda waalidka

sheet-strengths-empty = Halkan weli waxba kuma qorin. Fadlan noo sheega waxa { $child } jecel yahay iyo waxa uu ama ay karo, si aan wadajir ugu qorno.
sheet-not-seen = Ma aannaan arag wax nagu filan oo aan ka sheegno sida ilmihiinnu hadda yahay marka aan la joogno.
sheet-position = Sidan ayaan hadda u aragnaa
sheet-position-on = Sidaan u aragnay { $day }
sheet-position-then = Midabka iyo ereyada halkan ku qoran waa kuwii maalintaas.
sheet-red = Casaanku keligiis maaha in degmada wax lagu wargeliyay.
sheet-frames = Waxa annaga dadka waaweyn aan si kale u samayn doonno
sheet-frames-green = Waxa annaga dadka waaweyn aan samayn doonno
sheet-agreements = Waxa aan ku heshiinnay
sheet-agreements-also = Waxa kale oo aan ku heshiinnay
sheet-agreements-empty = Halkan weli heshiis kuma qorna. Waxaa bannaan meel aan ku qorno waxa aan wada heshiinno.
sheet-who = Yaa
sheet-what = Maxay
sheet-sign = Waxa aan ku garan doonno
sheet-by = Ugu dambayn
sheet-since = Tan iyo markii hore
sheet-since-on = Waxaan mar kale eegnay { $day }.
sheet-since-agreed = Waxa aan hore ugu heshiinnay
sheet-since-came = Sida ay u dhacday
sheet-since-kept = Waa la oofiyay.
sheet-since-kept-partly = Qayb ka mid ah waa la oofiyay.
sheet-since-kept-no = Markan ma dhicin.
sheet-since-kept-not-begun = Weli lama bilaabin.
sheet-since-helped = Way caawisay.
sheet-since-helped-little = Wax yar ayay caawisay.
sheet-since-helped-no = Uma caawin sidii aan rajaynaynay.
sheet-since-helped-too-early = Weli waa goor hore in la sheego inay caawinayso iyo in kale.
sheet-since-goes-on = Heshiiskani weli wuu jiraa.
sheet-since-ends = Heshiiskani ma sii jiro.
sheet-since-next = Waxaan mar kale eegi doonnaa { $day }.
sheet-since-next-you = Haddii aan doonayno inaad ka qayb gashaan, waan idiin sheegi doonnaa.
sheet-parents-view = Ereyadiinna
sheet-parents-view-prompt = Qora inta aad doontaan, yar ama badan, luqaddii aad doontaan. Warqadda na tusa ama la imaada marka aan kulanno. Nuqul ayaan ka qaadan doonnaa, warqadduna idinkay idiin haraysaa. Waa ikhtiyaari.
sheet-childs-view = Waxa { $child } sheegayo ama muujinayo
sheet-may-see = Yaa arki kara
sheet-ask-us = Na weydiiya, waannu idiin sheegi doonnaa.
sheet-kept = Inta aan haynayno
sheet-kept-until = Waxaan tirtiri doonnaa ugu dambayn { $day }, haddii aan weli la hayn arrin ku saabsan ilmihiinna, tusaale maxaa yeelay waxaad codsateen inaad aragtaan.
sheet-right = Xaqiinna
sheet-right-words = Waxaad xaq u leedihiin inaad aragtaan waxa aan ka qornay ilmihiinna iyo in khaladaadka la saxo. Noo sheega. Haddii aydnaan ku qanacsanayn sida aan u isticmaalno macluumaadka, waxaad u ashtakoon kartaan hay’adda ilaalinta xogta ee Denmark (Datatilsynet).
sheet-information = Macluumaad
sheet-written-by = waxaa qoray: { $names }
sheet-dear-parents = Waalidka sharafta leh
sheet-dear-parents-of = Waalidka sharafta leh ee { $child }
sheet-greeting = Salaan diirran, { $names }
sheet-surroundings = Midabka halkan kuma muujinno: wuxuu ku saabsan yahay waxa ku xeeran ilmihiinna, annagana waa nagu jirnaa. Na weydiiya.
sheet-grounds = Waxa aan ku salaynayno
sheet-meeting = Kulankeenna xiga
sheet-meeting-wish = Waxaan jeclaan lahayn inaan idinla hadalno
sheet-meeting-if-you-wish = Markii aad doontaan inaad nala hadashaan
sheet-meeting-time = Saacadda
sheet-meeting-place = Goobta
sheet-meeting-people = Kulanka waxaa jooga:
sheet-meeting-day-and-time = Maalinta iyo saacadda
sheet-meeting-find-a-day = Waxaan idinla raadin doonnaa maalin.
sheet-meeting-just-say-so = U sheega mid naga mid ah, goor kasta. Waqti ayaan heli doonnaa.
sheet-meeting-bring-somebody = Qof waad soo kaxaysan kartaan. Fadlan noo sheega haddii aad doonaysaan turjubaan.
sheet-meeting-contact = Waqtigu ma idin ku habboona, mise waxaad doonaysaan inaad hore u hadashaan?
sheet-meeting-reach = Sida aad noola soo xiriiri kartaan
sheet-disagree = Waad naga aragti duwanaan kartaan.
sheet-disagree-words = Noo sheega, ama ku qora dhabarka warqadda. Waxaan ku qori doonnaa ereyadiinna.
sheet-disagree-here = Noo sheega, hadda ama mar dambe. Waxaan ku qori doonnaa ereyadiinna.
sheet-ask-home = Maxaad guriga ku aragtaan? Ma garanaysaan waxa aan qornay? Haddii aad naga aragti duwan tihiin, halkan ku qora.
sheet-ask-smallest-thing = Waa maxay waxa ugu yar ee hadda wax ka beddeli kara?
sheet-duty = Haddii aad noo sheegtaan wax nagu walaac geliya, waxaa laga yaabaa in waajib nagu yahay inaan wax ka qabanno. Marka hore idinka ayaan idinla hadli doonnaa, haddii uusan ilmo khatar ku jiri karin.

## Waxa qaabku waalidka u sheegayo

model-line = Midabku wuxuu wax ka sheegayaa waxa aan hadda aragno marka aan la joogno ilmihiinna, ee kama sheegayo cidda uu ilmihiinnu yahay. Warqaddani imtixaan ma aha, cudur sheegidna ma aha.
model-green = Waxa aan aragno wuxuu muujinayaa in ilmihiinnu hadda fiican yahay. Waxaan sii wadaynaa wixii shaqeeya, waannu idiin sheegi doonnaa haddii wax isbeddelaan.
model-yellow = Waxaa jira wax aan la yaabban nahay marka aan la joogno ilmihiinna. Waxaan jeclaan lahayn inaan maqalno waxa aad aragtaan, oo aan idinla tijaabinno wax.
model-red = Waxaan aragnaa in hadda wax aad ugu adag yihiin ilmihiinna, waana naga walaacsan nahay. Waxaan jeclaan lahayn inaan dhowaan idinla kulanno si aan u ogaanno waxa iyo cidda caawin karta.
model-not-seen = Weli ma aannaan arag wax nagu filan oo aan arrintaas ka qorno.
model-emotions-yellow = Waxaan aragnaa in ilmihiinnu hadda u baahan yahay caawimaad yar oo dheeraad ah si uu u helo nabadgelyo, degganaan ama farxad.
model-emotions-red = Waxaan aragnaa in hadda ilmihiinna ku adag tahay inuu helo nabadgelyo, degganaan ama farxad. Waxaan jeclaan lahayn inaan idinla caawinno.
model-relations-yellow = Waxaan aragnaa in la joogista dadka kale ay mararka qaarkood adag tahay. Waxaan si dhow u eegaynaa waxa annaga dadka waaweyn aan samayn karno si ilmihiinnu ugu fiicnaado la joogista dadka kale.
model-relations-red = Waxaan aragnaa in ilmihiinna hadda ku adag tahay la joogista dadka kale. Waa shaqadeenna annaga dadka waaweyn inaan ka dhigno mid ka fiican, waxaana jeclaan lahayn inaan idinkala hadalno.
model-learning-yellow = Waxaan aragnaa in ilmihiinnu hadda u baahan yahay caawimaad yar oo dheeraad ah xagga luqadda, ciyaarta ama waxbarashada.
model-learning-red = Waxaan aragnaa in ilmihiinna ku adag tahay inuu hore ugu socdo luqadda, ciyaarta ama waxbarashada. Waxaan jeclaan lahayn inaan idinla raadinno caawimaad dheeraad ah.
model-body-yellow = Waxaan aragnaa in wax jirka ku saabsan, tusaale hurdada, cuntada, dhaqdhaqaaqa ama dareemayaasha, ay mararka qaarkood adag yihiin. Waxaan jeclaan lahayn inaan idinla fahanno si ka fiican.
model-body-red = Waxaan aragnaa in wax jirka ama dareemayaasha ku saabsan ay maalinta ku adkeeyaan ilmihiinna. Waxaan jeclaan lahayn inaan dhowaan idinla ogaanno waxa caawin kara.
model-everyday-yellow = Waxaan aragnaa in mararka qaarkood ilmihiinna ku adag tahay inuu la qabsado habka maalinta ama ka qayb galo waxa socda.
model-everyday-red = Waxaan aragnaa in nolol maalmeedku hadda ku adag tahay ilmihiinna. Waxaan jeclaan lahayn inaan idinla ogaanno waxa fududayn kara.

## Ka hor kulankeenna

slip-kind = Ka hor kulankeenna
slip-lead = Cidna { $child } idinkama taqaan. Qora inta aad doontaan, yar ama badan, ama noo sheega. Jawaab khaldan ma jirto.
slip-meeting = Kulankeenna
slip-yours = Sida aad idinku u aragtaan
slip-home = Maxaa guriga ku wanaagsan?
slip-likes = Muxuu { $child } jecel yahay, maxaase u fudud?
slip-wonders = Ma jiraan wax aad la yaabban tihiin?
slip-talk = Maxaad jeclaan lahaydeen inaad nagala hadashaan?
slip-infant-how = Carruurta yaryari waxay ku hadlaan jirka, indhaha iyo codka. Qora waxa aad aragtaan.
slip-infant-nice = Maxaa dhoolla-caddayn iyo degganaan keena?
slip-infant-hard = Maxaa hadda adag ama ka badan?
slip-infant-draw = Meel sawir, raad gacmeed ama wax kale oo aad doonaysaan inaad na tustaan
slip-toddler-how = Si kooban u weydiiya ilmaha, kana fikira waxa uu isagu idin tusayo. Qora ereyada iyo waxa aad aragtaan labadaba.
slip-toddler-nice = Maxaa halkan ugu fiican, yaase lala joogaa?
slip-toddler-hard = Goorma maalinta ayay adag tahay?
slip-toddler-draw = Halkan waad ku sawiri kartaa, keligaa ama adigoo qof weyn la jira
slip-preschool-how = Weydiiya, oo qora ereyada ilmaha qudhiisa, xataa haddii ay yar yihiin.
slip-preschool-nice = Maxaa agtayada ku fiican? Yaad la ciyaartaa?
slip-preschool-hard = Maxaan fiicnayn? Maxay dadka waaweyni sameeyaan?
slip-preschool-draw = Sawir wax aad agtayada ka jeceshahay
slip-school-how = Halkan adiga ayaa qoraya, ama waad sheegaysaa oo qof weyn baa qoraya.
slip-school-nice = Maxaad agtayada ka jeceshahay? Yaad la joogtaa?
slip-school-hard = Maxaa adag? Maxay dadka waaweyni si kale u sameeyaan?
slip-school-draw = Sawir maalin fiican oo aad agtayada joogtay, ama maalin adkayd
slip-bring = Warqadda la imaada marka aan kulanno. Waa ikhtiyaari, dhabarkana waad ku qori kartaan.

## Casuumaadda

meet-invitation = Casuumaad
invite-dear = Salaan, { $names }
invite-lead = Waxaan jeclaan lahayn inaan idinkala hadalno { $child }.
invite-purpose = Waxa aan ka rajaynayno kulanka:
invite-with = Kulanka waxaa jooga: { $names }.
invite-both = Labada guriba waa la casuumay.
invite-how = Waxaan ka bilaabaynaa waxa wanaagsan. Idinkuna waxaad nala go’aaminaysaan waxa aan ka hadlayno iyo waxa aan tijaabinayno.
invite-answer = Ka soo jawaaba haddii aad doontaan: gooya, noo dhiiba, ama telefoonka noogu sheega.
invite-yes = Waan imanaynaa
invite-no = Waqtigu nooma habboona
invite-bring = Qof ayaan soo kaxaynaynaa
invite-interpreter = Waxaan rabnaa turjubaan
invite-own-help = Qora haddii aad doontaan, warqaddana la imaada. Uma baahnidin inaad wax qortaan si aad u timaaddaan.
