### أوراق الوالدين بالعربية.

language-own-name = العربية
language-name-da = arabisk
language-name-en = Arabic
language-direction = rtl

## الأيام

day-words = { $day } { $month } { $year }
month-1 = كانون الثاني/يناير
month-2 = شباط/فبراير
month-3 = آذار/مارس
month-4 = نيسان/أبريل
month-5 = أيار/مايو
month-6 = حزيران/يونيو
month-7 = تموز/يوليو
month-8 = آب/أغسطس
month-9 = أيلول/سبتمبر
month-10 = تشرين الأول/أكتوبر
month-11 = تشرين الثاني/نوفمبر
month-12 = كانون الأول/ديسمبر
day-with-weekday = { $weekday }، { $day }
weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد
named-and-born = { $name }، تاريخ الميلاد: { $when }

## كلمات

area-emotions = المشاعر والأمان
area-relations = العلاقات والانتماء
area-learning = اللغة واللعب والتعلّم
area-body = الجسم والحواس
area-everyday = الحياة اليومية والمشاركة
area-surroundings = ما يحيط بالطفل
role-health-visitor = ممرضة زيارات الأسر
role-childminder = حاضنة نهارية
role-pedagogue = اختصاصي تربوي
role-assistant = مساعد تربوي
role-pedagogical-assistant = معاون تربوي
role-teacher = معلّم
role-reception-teacher = معلّم الصف التمهيدي
role-leader = الإدارة
role-other = مختص آخر
step-green = أخضر
step-yellow = أصفر
step-red = أحمر
answer-not-seen = لم نلاحظ
term-parents-sheet = ورقة الوالدين

## ما تشترك فيه الأوراق

paper-page = الصفحة { $number } من { $all }
paper-draft = مسودة · udkast
paper-printed = طُبعت في { $day }
names-and = { $first } و{ $last }
names-comma = { $first }، { $next }
sheet-your-child = طفلكم
sheet-draft = هذه الترجمة مسودة، ولم يقرأها بعد شخص يتكلم هذه اللغة. النص الدنماركي هو المعتمد. اسألونا إذا بدا لكم شيء غريبًا.
sheet-as-written = ما كتبه العاملون بأنفسهم مكتوب باللغة الدنماركية. سنمرّ عليه معكم، بحضور مترجم شفهي إذا رغبتم.

## ورقة الوالدين

sheet-strengths-empty = لم نكتب هنا شيئًا بعد. أخبرونا من فضلكم بالأشياء المحبّبة إلى { $child } وبما يسهل، وسنكتب ذلك معًا.
sheet-not-seen = لم نلاحظ ما يكفي لنقول كيف هو حال طفلكم الآن عندما نكون معه.
sheet-position = هكذا نرى الأمر الآن
sheet-position-on = هكذا رأينا الأمر في { $day }
sheet-position-then = اللون والكلمات هنا من ذلك اليوم.
sheet-red = اللون الأحمر لا يعني بحد ذاته إبلاغ البلدية.
sheet-frames = ما سنفعله نحن الكبار بشكل مختلف
sheet-frames-green = ما سنفعله نحن الكبار
sheet-agreements = ما اتفقنا عليه
sheet-agreements-also = اتفقنا أيضًا على
sheet-agreements-empty = لا توجد هنا اتفاقات بعد. هذا مكان لما نتفق عليه معًا.
sheet-who = من
sheet-what = ماذا
sheet-sign = كيف نعرف أن ذلك يفيد
sheet-by = الموعد الأخير
sheet-since = منذ المرة الماضية
sheet-since-on = نظرنا في الأمر من جديد في { $day }.
sheet-since-agreed = ما كنا قد اتفقنا عليه
sheet-since-came = كيف سارت الأمور
sheet-since-kept = تم الالتزام بذلك.
sheet-since-kept-partly = تم الالتزام بجزء من ذلك.
sheet-since-kept-no = لم يتم ذلك هذه المرة.
sheet-since-kept-not-begun = لم يبدأ ذلك بعد.
sheet-since-helped = لقد ساعد ذلك.
sheet-since-helped-little = لقد ساعد ذلك قليلًا.
sheet-since-helped-no = لم يساعد ذلك كما كنا نأمل.
sheet-since-helped-too-early = من المبكر القول ما إذا كان ذلك يساعد.
sheet-since-goes-on = ما زال هذا الاتفاق قائمًا.
sheet-since-ends = لم يعد هذا الاتفاق قائمًا.
sheet-since-next = سننظر في الأمر من جديد يوم { $day }.
sheet-since-next-you = إذا أردنا أن تشاركوا، فسنخبركم.
sheet-parents-view = كلماتكم أنتم
sheet-parents-view-prompt = اكتبوا ما شئتم، قليلًا أو كثيرًا، باللغة التي تريدونها. أرونا الورقة أو أحضروها معكم عندما نلتقي. سنأخذ نسخة منها، وتبقى الورقة لديكم. هذا أمر اختياري.
sheet-childs-view = كلمات وإشارات من { $child }
sheet-may-see = من يمكنه الاطلاع عليه
sheet-ask-us = اسألونا وسنخبركم.
sheet-kept = كم من الوقت نحتفظ به
sheet-kept-until = سنحذفه في موعد أقصاه { $day }، إلا إذا كنا لا نزال نعمل على أمر يخص طفلكم، مثلًا لأنكم طلبتم الاطلاع عليه.
sheet-right = حقكم
sheet-right-words = من حقكم الاطلاع على ما كتبناه عن طفلكم، ومن حقكم تصحيح الأخطاء. يكفي أن تخبرونا. إذا لم تكونوا راضين عن طريقة استخدامنا للمعلومات، يمكنكم تقديم شكوى إلى هيئة حماية البيانات الدنماركية (Datatilsynet).
sheet-information = معلومات
sheet-written-by = كتبها: { $names }
sheet-dear-parents = الوالدان العزيزان
sheet-dear-parents-of = والدا { $child } العزيزان
sheet-greeting = مع أطيب التحيات، { $names }
sheet-surroundings = لا نعرض اللون هنا: فهو يتعلق بما يحيط بطفلكم، ونحن جزء منه. اسألونا من فضلكم.
sheet-grounds = على ماذا نستند
sheet-meeting = لقاؤنا القادم
sheet-meeting-wish = نودّ أن نتحدث معكم
sheet-meeting-if-you-wish = عندما ترغبون في التحدث معنا
sheet-meeting-time = الساعة
sheet-meeting-place = المكان
sheet-meeting-people = سيحضر اللقاء:
sheet-meeting-day-and-time = اليوم والساعة
sheet-meeting-find-a-day = سنجد معكم يومًا مناسبًا.
sheet-meeting-just-say-so = قولوا ذلك لأي منّا في أي وقت، وسنجد موعدًا.
sheet-meeting-bring-somebody = يمكنكم اصطحاب شخص معكم. أخبرونا إذا كنتم تريدون مترجمًا شفهيًا.
sheet-meeting-contact = هل الموعد غير مناسب، أم تريدون التحدث قبل ذلك؟
sheet-meeting-reach = هكذا يمكنكم التواصل معنا
sheet-disagree = من حقكم ألّا تتفقوا معنا.
sheet-disagree-words = أخبرونا بذلك، أو اكتبوه على ظهر الورقة. سندوّنه بكلماتكم أنتم.
sheet-disagree-here = أخبرونا بذلك، الآن أو لاحقًا. سندوّنه بكلماتكم أنتم.
sheet-ask-home = ماذا ترون في البيت؟ هل ما نكتبه مألوف لكم؟ إذا كنتم لا تتفقون معنا، فاكتبوا ذلك هنا.
sheet-ask-smallest-thing = ما أصغر شيء يمكن أن يُحدث فرقًا الآن؟
sheet-duty = إذا أخبرتمونا بشيء يقلقنا، فقد يكون علينا واجب التصرف. سنتحدث معكم عن ذلك أولًا، إلا إذا كان من الممكن أن يكون طفل في خطر.

## ما يقوله النموذج للوالدين

model-line = اللون يقول شيئًا عمّا نراه الآن عندما نكون مع طفلكم، وليس عن شخصية طفلكم. هذه الورقة ليست اختبارًا وليست تشخيصًا.
model-green = ما نراه يدل على أن طفلكم بخير الآن. نتمسك بما ينفع، ونخبركم إذا تغيّر شيء.
model-yellow = هناك شيء يجعلنا نتساءل عندما نكون مع طفلكم. نودّ أن نسمع ما ترونه أنتم، وأن نجرّب شيئًا معكم.
model-red = نرى أن هناك شيئًا صعبًا جدًا على طفلكم الآن، وهذا يقلقنا. نودّ أن نلتقي بكم قريبًا لنعرف ما الذي يمكن أن يساعد ومن يمكنه المساعدة.
model-not-seen = لم نلاحظ بعد ما يكفي لنكتب شيئًا عن هذا.
model-emotions-yellow = نرى أن طفلكم يحتاج الآن إلى قليل من المساعدة الإضافية ليجد الأمان أو الهدوء أو الفرح.
model-emotions-red = نرى أن من الصعب على طفلكم الآن أن يجد الأمان أو الهدوء أو الفرح. نودّ أن نساعد في ذلك معكم.
model-relations-yellow = نرى أن التواجد مع الآخرين صعب أحيانًا. ننظر عن قرب فيما يمكننا نحن الكبار أن نفعله ليكون طفلكم مرتاحًا مع الآخرين.
model-relations-red = نرى أن طفلكم يواجه صعوبة مع الآخرين الآن. من واجبنا نحن الكبار أن نجعل ذلك أفضل، ونودّ أن نتحدث معكم عنه.
model-learning-yellow = نرى أن طفلكم يحتاج الآن إلى قليل من المساعدة الإضافية في اللغة أو اللعب أو التعلّم.
model-learning-red = نرى أن من الصعب على طفلكم أن يتقدم في اللغة أو اللعب أو التعلّم. نودّ أن نجد معكم مزيدًا من المساعدة.
model-body-yellow = نرى أن شيئًا يتعلق بالجسم، مثل النوم أو الطعام أو الحركة أو الحواس، صعب أحيانًا. نودّ أن نفهم ذلك معكم بشكل أفضل.
model-body-red = نرى أن شيئًا يتعلق بالجسم أو الحواس يجعل اليوم صعبًا على طفلكم. نودّ أن نعرف معكم قريبًا ما الذي يمكن أن يساعد.
model-everyday-yellow = نرى أن من الصعب أحيانًا على طفلكم أن يجد إيقاع اليوم أو أن يشارك فيما يحدث.
model-everyday-red = نرى أن الحياة اليومية صعبة على طفلكم الآن. نودّ أن نعرف معكم ما الذي يمكن أن يجعلها أسهل.

## قبل أن نلتقي

slip-kind = قبل أن نلتقي
slip-lead = أنتم أكثر من يعرف { $child }. اكتبوا ما شئتم، قليلًا أو كثيرًا، أو قولوه لنا. لا توجد إجابات خاطئة.
slip-meeting = نلتقي
slip-yours = هكذا ترون الأمر
slip-home = ما الذي يسير جيدًا في البيت؟
slip-likes = ما المحبّب إلى { $child }، وما الذي يكون سهلًا؟
slip-wonders = هل هناك شيء تتساءلون عنه؟
slip-talk = عن ماذا تودّون أن تتحدثوا معنا؟
slip-infant-how = الأطفال الصغار يعبّرون بالجسم والنظرات والأصوات. اكتبوا ما ترونه.
slip-infant-nice = ما الذي يجلب الابتسامة والهدوء؟
slip-infant-hard = ما الصعب أو الزائد عن الحد الآن؟
slip-infant-draw = مكان لصورة أو بصمة يد أو أي شيء آخر تودّون أن تُروه لنا
slip-toddler-how = اسألوا الطفل سؤالًا قصيرًا، وفكّروا فيما يُظهره لكم بنفسه. اكتبوا الكلمات وما ترونه.
slip-toddler-nice = ما أجمل شيء هنا عندنا، ومع من؟
slip-toddler-hard = في أي وقت من اليوم يكون الأمر صعبًا؟
slip-toddler-draw = هنا مكان للرسم، مع شخص كبير أو من دونه
slip-preschool-how = اسألوا، واكتبوا كلمات الطفل نفسه، حتى لو كانت قليلة.
slip-preschool-nice = ما الجميل عندنا؟ ومع من يكون اللعب؟
slip-preschool-hard = ما الذي ليس جميلًا؟ ماذا على الكبار أن يفعلوا؟
slip-preschool-draw = هنا مكان لرسم شيء محبّب عندنا
slip-school-how = هنا يكتب الطفل بنفسه، أو يقول ويكتب شخص كبير.
slip-school-nice = ما الجميل عندنا؟ ومع من يطيب الوقت؟
slip-school-hard = ما الصعب؟ ماذا على الكبار أن يفعلوا بشكل مختلف؟
slip-school-draw = هنا مكان لرسم يوم جيد عندنا، أو يوم كان صعبًا
slip-bring = أحضروا الورقة معكم عندما نلتقي. هذا أمر اختياري، ويمكنكم الكتابة على ظهر الورقة.

## الدعوة

meet-invitation = دعوة
invite-dear = تحية طيبة إلى { $names }
invite-lead = نودّ أن نتحدث معكم عن { $child }.
invite-purpose = ما نأمل أن نصل إليه في اللقاء:
invite-with = سيحضر اللقاء: { $names }.
invite-both = البيتان كلاهما مدعوّان.
invite-how = نبدأ بما يسير جيدًا. وأنتم تشاركون في تحديد ما نتحدث عنه وما نجرّبه.
invite-answer = أجيبوا إذا رغبتم: اقطعوا هذا الجزء وسلّموه لنا، أو أخبرونا بالهاتف.
invite-yes = سنحضر
invite-no = الموعد غير مناسب
invite-bring = سنصطحب شخصًا معنا
invite-interpreter = نريد مترجمًا شفهيًا
invite-own-help = اكتبوا إذا رغبتم، وأحضروا الورقة معكم. لا يلزم أن تكتبوا شيئًا لكي تحضروا.
