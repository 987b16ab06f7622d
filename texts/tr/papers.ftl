### Anne ve babalar için Türkçe yazılar.

language-own-name = Türkçe
language-name-da = tyrkisk
language-name-en = Turkish
language-direction = ltr

## Günler

day-words = { $day } { $month } { $year }
month-1 = Ocak
month-2 = Şubat
month-3 = Mart
month-4 = Nisan
month-5 = Mayıs
month-6 = Haziran
month-7 = Temmuz
month-8 = Ağustos
month-9 = Eylül
month-10 = Ekim
month-11 = Kasım
month-12 = Aralık
day-with-weekday = { $day }, { $weekday }
weekday-1 = Pazartesi
weekday-2 = Salı
weekday-3 = Çarşamba
weekday-4 = Perşembe
weekday-5 = Cuma
weekday-6 = Cumartesi
weekday-7 = Pazar
named-and-born = { $name }, doğumu: { $when }

## Sözcükler

area-emotions = Duygular ve güven
area-relations = İlişkiler ve birliktelik
area-learning = Dil, oyun ve öğrenme
area-body = Beden ve duyular
area-everyday = Günlük hayat ve katılım
area-surroundings = Çevre
role-health-visitor = aile sağlığı hemşiresi
role-childminder = gündüz bakıcısı
role-pedagogue = pedagog
role-assistant = pedagog yardımcısı
role-pedagogical-assistant = pedagojik asistan
role-teacher = öğretmen
role-reception-teacher = hazırlık sınıfı öğretmeni
role-leader = yönetici
role-other = başka bir uzman
step-green = Yeşil
step-yellow = Sarı
step-red = Kırmızı
answer-not-seen = Görmedik
term-parents-sheet = Anne-baba yazısı

## Bütün yazılarda olanlar

paper-page = Sayfa { $number } / { $all }
paper-draft = taslak · udkast
paper-printed = Yazdırıldığı gün: { $day }
names-and = { $first } ve { $last }
names-comma = { $first }, { $next }
sheet-your-child = çocuğunuz
sheet-draft = Bu çeviri bir taslaktır. Bu dili konuşan biri onu henüz baştan sona okumadı. Danca metin geçerlidir. Size tuhaf gelen bir şey olursa bize sorun.
sheet-as-written = Çalışanların kendi yazdıkları Dancadır. Bunların üzerinden sizinle birlikte geçeriz; isterseniz tercümanla.

## Anne-baba yazısı

sheet-strengths-empty = Buraya henüz bir şey yazmadık. Lütfen bize { $child } neleri sever, neleri yapabilir, anlatın; birlikte yazalım.
sheet-not-seen = Çocuğunuzun şu anda, biz onunla birlikteyken nasıl olduğunu söyleyecek kadar şey görmedik.
sheet-position = Şu anda bizim gördüğümüz
sheet-position-on = { $day } tarihinde bizim gördüğümüz
sheet-position-then = Buradaki renk ve sözler o güne aittir.
sheet-red = Kırmızı, tek başına belediyeye bildirim anlamına gelmez.
sheet-frames = Biz yetişkinlerin farklı yapacağı şeyler
sheet-frames-green = Biz yetişkinlerin yapacağı şeyler
sheet-agreements = Anlaştığımız konular
sheet-agreements-also = Ayrıca anlaştığımız konular
sheet-agreements-empty = Burada henüz bir anlaşma yok. Birlikte anlaşacağımız konular için yer var.
sheet-who = Kim
sheet-what = Ne
sheet-sign = Bunu nereden anlarız
sheet-by = En geç
sheet-since = Geçen seferden beri
sheet-since-on = { $day } tarihinde konuya yeniden baktık.
sheet-since-agreed = Anlaştığımız şey
sheet-since-came = Nasıl gitti
sheet-since-kept = Buna uyuldu.
sheet-since-kept-partly = Bunun bir kısmına uyuldu.
sheet-since-kept-no = Bu sefer olmadı.
sheet-since-kept-not-begun = Henüz başlanmadı.
sheet-since-helped = Faydası oldu.
sheet-since-helped-little = Biraz faydası oldu.
sheet-since-helped-no = Umduğumuz kadar faydası olmadı.
sheet-since-helped-too-early = Faydası olup olmadığını söylemek için henüz erken.
sheet-since-goes-on = Bu anlaşma hâlâ geçerli.
sheet-since-ends = Bu anlaşma artık geçerli değil.
sheet-since-next = Konuya yeniden bakacağımız gün: { $day }
sheet-since-next-you = Sizin de katılmanız gerekirse size haber veririz.
sheet-parents-view = Sizin kendi sözleriniz
sheet-parents-view-prompt = İstediğiniz kadar az ya da çok, istediğiniz dilde yazın. Yazıyı bize gösterin ya da buluştuğumuzda yanınızda getirin. Biz bir kopyasını alırız, yazı sizde kalır. Bu isteğe bağlıdır.
sheet-childs-view = { $child } ne söylüyor ya da ne gösteriyor
sheet-may-see = Bunu kimler görebilir
sheet-ask-us = Bize sorun, söyleyelim.
sheet-kept = Bunu ne kadar süre saklıyoruz
sheet-kept-until = Bunu en geç { $day } tarihinde siliyoruz. Ancak çocuğunuzla ilgili bir konuyla hâlâ ilgileniyorsak, örneğin yazılanları görmek istediyseniz, daha sonra silinir.
sheet-right = Hakkınız
sheet-right-words = Çocuğunuz hakkında yazdıklarımızı görme ve hataları düzelttirme hakkınız var. Bize söylemeniz yeterli. Bilgileri kullanma biçimimizden memnun değilseniz Danimarka Veri Koruma Kurumuna (Datatilsynet) şikâyette bulunabilirsiniz.
sheet-information = Bilgiler
sheet-written-by = yazanlar: { $names }
sheet-dear-parents = Sevgili anne ve babalar
sheet-dear-parents-of = Sevgili anne ve babası ({ $child })
sheet-greeting = Sevgi ve saygılarımızla, { $names }
sheet-surroundings = Rengi burada göstermiyoruz: bu, çocuğunuzun çevresiyle, bizimle de ilgilidir. Bize sorabilirsiniz.
sheet-grounds = Bunu neye dayandırıyoruz
sheet-meeting = Bir sonraki buluşmamız
sheet-meeting-wish = Sizinle konuşmak istiyoruz
sheet-meeting-if-you-wish = Bizimle konuşmak istediğinizde
sheet-meeting-time = Saat
sheet-meeting-place = Yer
sheet-meeting-people = Toplantıda olacaklar:
sheet-meeting-day-and-time = Gün ve saat
sheet-meeting-find-a-day = Sizinle birlikte uygun bir gün buluruz.
sheet-meeting-just-say-so = İstediğiniz zaman içimizden birine söyleyin. Bir zaman buluruz.
sheet-meeting-bring-somebody = Yanınızda birini getirebilirsiniz. Tercüman isterseniz lütfen söyleyin.
sheet-meeting-contact = Zaman size uymuyor mu, ya da daha önce mi konuşmak istiyorsunuz?
sheet-meeting-reach = Bize nasıl ulaşırsınız
sheet-disagree = Bizimle aynı fikirde olmayabilirsiniz.
sheet-disagree-words = Bunu bize söyleyin ya da arka sayfaya yazın. Biz de sizin kendi sözlerinizle yazarız.
sheet-disagree-here = Bunu bize şimdi ya da daha sonra söyleyin. Biz de sizin kendi sözlerinizle yazarız.
sheet-ask-home = Evde siz ne görüyorsunuz? Yazdıklarımız size tanıdık geliyor mu? Aynı fikirde değilseniz buraya yazın.
sheet-ask-smallest-thing = Şu anda fark yaratacak en küçük şey ne olurdu?
sheet-duty = Bize bizi kaygılandıran bir şey anlatırsanız, harekete geçme yükümlülüğümüz olabilir. Bir çocuk tehlikede olabilecek durumda değilse, bunu önce sizinle konuşuruz.

## Modelin anne ve babalara söyledikleri

model-line = Renk, çocuğunuzla birlikteyken şu anda gördüklerimiz hakkında bir şey söyler; çocuğunuzun kim olduğu hakkında değil. Bu yazı bir test ya da tanı değildir.
model-green = Gördüklerimiz, çocuğunuzun şu anda iyi olduğunu gösteriyor. İyi gidenleri sürdürüyoruz; bir şey değişirse size söyleriz.
model-yellow = Çocuğunuzla birlikteyken bizi düşündüren bir şey var. Sizin ne gördüğünüzü duymak ve sizinle birlikte bir şey denemek istiyoruz.
model-red = Şu anda bir şeyin çocuğunuz için çok zor olduğunu görüyoruz ve bu bizi kaygılandırıyor. Yakında sizinle buluşup neyin ve kimin yardım edebileceğini bulmak istiyoruz.
model-not-seen = Bu konuda bir şey yazacak kadarını henüz görmedik.
model-emotions-yellow = Çocuğunuzun şu anda güven, huzur ya da sevinç bulmak için biraz daha fazla yardıma ihtiyacı olduğunu görüyoruz.
model-emotions-red = Şu anda güven, huzur ya da sevinç bulmanın çocuğunuz için zor olduğunu görüyoruz. Bu konuda sizinle birlikte yardım etmek istiyoruz.
model-relations-yellow = Başkalarıyla birlikte olmanın bazen zor olduğunu görüyoruz. Çocuğunuzun başkalarıyla iyi vakit geçirmesi için biz yetişkinlerin ne yapabileceğine daha yakından bakıyoruz.
model-relations-red = Çocuğunuzun şu anda başkalarıyla birlikteyken zorlandığını görüyoruz. Bunu iyileştirmek biz yetişkinlerin görevi; bunu sizinle konuşmak istiyoruz.
model-learning-yellow = Çocuğunuzun şu anda dil, oyun ya da öğrenme konusunda biraz daha fazla yardıma ihtiyacı olduğunu görüyoruz.
model-learning-red = Dil, oyun ya da öğrenmede ilerlemenin çocuğunuz için zor olduğunu görüyoruz. Sizinle birlikte daha fazla yardım bulmak istiyoruz.
model-body-yellow = Bedenle ilgili bir şeyin, örneğin uyku, yemek, hareket ya da duyuların bazen zor olduğunu görüyoruz. Bunu sizinle birlikte daha iyi anlamak istiyoruz.
model-body-red = Beden ya da duyularla ilgili bir şeyin çocuğunuzun gününü zorlaştırdığını görüyoruz. Neyin yardımcı olabileceğini yakında sizinle birlikte bulmak istiyoruz.
model-everyday-yellow = Günün ritmini bulmanın ya da olup bitenlere katılmanın çocuğunuz için bazen zor olduğunu görüyoruz.
model-everyday-red = Günlük hayatın şu anda çocuğunuz için zor olduğunu görüyoruz. Onu neyin kolaylaştırabileceğini sizinle birlikte bulmak istiyoruz.

## Buluşmadan önce

slip-kind = Buluşmadan önce
slip-lead = { $child }: kimse çocuğunu sizden iyi tanıyamaz. İstediğiniz kadar az ya da çok yazın, ya da bize söyleyin. Yanlış cevap yoktur.
slip-meeting = Buluşmamız
slip-yours = Siz nasıl görüyorsunuz
slip-home = Evde neler iyi gidiyor?
slip-likes = { $child } neleri sever, ona neler kolay gelir?
slip-wonders = Sizi düşündüren bir şey var mı?
slip-talk = Bizimle ne hakkında konuşmak istersiniz?
slip-infant-how = Küçük çocuklar bedenleriyle, bakışlarıyla ve sesleriyle anlatır. Gördüklerinizi yazın.
slip-infant-nice = Neler gülümsetiyor, neler sakinleştiriyor?
slip-infant-hard = Şu anda ne zor ya da ne fazla geliyor?
slip-infant-draw = Bir resim, bir el izi ya da bize göstermek istediğiniz başka bir şey için yer
slip-toddler-how = Çocuğunuza kısaca sorun ve size kendisinin ne gösterdiğini düşünün. Hem sözleri hem de gördüklerinizi yazın.
slip-toddler-nice = Burada en güzel şey ne ve kiminle?
slip-toddler-hard = Günün hangi saatinde zor oluyor?
slip-toddler-draw = Buraya tek başına ya da bir yetişkinle resim yapabilirsin
slip-preschool-how = Sorun ve az da olsa çocuğunuzun kendi sözlerini yazın.
slip-preschool-nice = Bizim yanımızda ne güzel? Kiminle oynuyorsun?
slip-preschool-hard = Ne güzel değil? Yetişkinler ne yapsın?
slip-preschool-draw = Bizim yanımızda sevdiğin bir şeyin resmini yap
slip-school-how = Buraya kendin yazarsın ya da sen söylersin, bir yetişkin yazar.
slip-school-nice = Bizim yanımızda neyi seviyorsun? Kiminle birliktesin?
slip-school-hard = Ne zor? Yetişkinler neyi farklı yapsın?
slip-school-draw = Bizim yanımızda geçen güzel bir günün ya da zor bir günün resmini yap
slip-bring = Buluştuğumuzda yazıyı yanınızda getirin. Bu isteğe bağlıdır; arka sayfaya da yazabilirsiniz.

## Davet

meet-invitation = Davet
invite-dear = Sayın { $names }
invite-lead = Sizinle { $child } hakkında konuşmak istiyoruz.
invite-purpose = Toplantıdan beklediğimiz:
invite-with = Toplantıda olacaklar: { $names }.
invite-both = Her iki ev de davetlidir.
invite-how = İyi gidenlerle başlıyoruz. Ne hakkında konuşacağımıza ve ne deneyeceğimize siz de karar veriyorsunuz.
invite-answer = İsterseniz cevap verin: kesip bize verin ya da telefonda söyleyin.
invite-yes = Geliyoruz
invite-no = Zaman uymuyor
invite-bring = Yanımızda birini getiriyoruz
invite-interpreter = Tercüman istiyoruz
invite-own-help = İsterseniz yazın ve kâğıdı yanınızda getirin. Gelmek için bir şey yazmanız gerekmez.
