<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AddDeviceSheet</name>
    <message>
        <source>Compare four words</source>
        <translation>قارن أربع كلمات</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>إضافة جهاز</translation>
    </message>
    <message>
        <source>The code was for fifteen minutes. Make a new one.</source>
        <translation>كان الرمز لربع ساعة. اصنع رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>Install Krachtplan on the other device. There, choose "I have Krachtplan on another device". Then give it the code that you make here.</source>
        <translation>ثبّت Krachtplan على الجهاز الآخر. اختر هناك «لديّ Krachtplan على جهاز آخر». ثم أعطه الرمز الذي تصنعه هنا.</translation>
    </message>
    <message>
        <source>The new device opens everything that this one opens. Do this only for a device of your own.</source>
        <translation>الجهاز الجديد يفتح كل ما يفتحه هذا. افعل هذا لجهازك أنت فقط.</translation>
    </message>
    <message>
        <source>The code for your next device as a QR code</source>
        <translation>رمز جهازك التالي كرمز QR</translation>
    </message>
    <message>
        <source>Or type it over, or paste it</source>
        <translation>أو انسخه كتابةً أو ألصقه</translation>
    </message>
    <message>
        <source>Copy for a minute</source>
        <translation>انسخ لمدة دقيقة</translation>
    </message>
    <message>
        <source>Show this code to nobody. Keep both devices open and connected until both show four words.</source>
        <translation>لا تُرِ هذا الرمز لأحد. أبقِ الجهازين مفتوحين ومتصلين حتى يعرض كلاهما أربع كلمات.</translation>
    </message>
    <message>
        <source>"%1" is in. Does it show the same four words?</source>
        <translation>‏«%1» انضمّ الآن. هل يعرض الكلمات الأربع نفسها؟</translation>
    </message>
    <message>
        <source>The words differ: take it out</source>
        <translation>الكلمات مختلفة: استبعده</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>أنشئ الرمز</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>إنها متطابقة</translation>
    </message>
</context>
<context>
    <name>AddPictureSheet</name>
    <message>
        <source>Add this picture?</source>
        <translation>هل تضيف هذه الصورة؟</translation>
    </message>
    <message>
        <source>The picture that you chose</source>
        <translation>الصورة التي اخترتها</translation>
    </message>
    <message>
        <source>Place, time and camera are taken out of the picture before it is kept. What can be seen in it stays.</source>
        <translation>يُزال المكان والوقت ونوع الكاميرا من الصورة قبل حفظها. ما يظهر فيها يبقى.</translation>
    </message>
    <message>
        <source>Words with the picture (you may leave this open)</source>
        <translation>كلمات مع الصورة (يمكنك تركها فارغة)</translation>
    </message>
    <message>
        <source>Who reads this goal sees the picture and these words.</source>
        <translation>من يقرأ هذا الهدف يرى الصورة وهذه الكلمات.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>أضفها</translation>
    </message>
</context>
<context>
    <name>Agreed</name>
    <message>
        <source>You wrote this down: %1.</source>
        <translation>‏أنت كتبت هذا: %1.</translation>
    </message>
    <message>
        <source>%1 wrote this down: %2.</source>
        <translation>‏كتب %1 هذا: %2.</translation>
    </message>
    <message>
        <source>You wrote this down on %1: %2.</source>
        <extracomment>%1 is a device in quotation marks, %2 a day and a time</extracomment>
        <translation>‏أنت كتبت هذا على %1: %2.</translation>
    </message>
    <message>
        <source>%1 wrote this down on %2: %3.</source>
        <translation>‏كتب %1 هذا على %2: %3.</translation>
    </message>
    <message>
        <source>There is a drawn signature.</source>
        <translation>يوجد توقيع مرسوم.</translation>
    </message>
    <message>
        <source>You decided this yourself.</source>
        <translation>أنت قررت هذا بنفسك.</translation>
    </message>
    <message>
        <source>%1 decided this.</source>
        <translation>‏قرر %1 هذا.</translation>
    </message>
    <message>
        <source>Agreed at the table, on the device of %1: %2.</source>
        <translation>‏وافق عند الطاولة، على جهاز %1: %2.</translation>
    </message>
    <message>
        <source>Confirmed afterwards on an own device.</source>
        <translation>أُكِّد بعد ذلك من جهازه الخاص.</translation>
    </message>
    <message>
        <source>Not confirmed on an own device yet.</source>
        <translation>لم يؤكَّد بعد من جهازه الخاص.</translation>
    </message>
    <message>
        <source>Nobody who was named has an own device to answer on yet.</source>
        <translation>لا أحد ممن ذُكروا لديه بعد جهاز خاص للإجابة.</translation>
    </message>
    <message>
        <source>You are asked here. Without your answer it stops by itself: %1. %2 then gets nothing new.</source>
        <extracomment>%1 is a day and a time, %2 who has the access</extracomment>
        <translation>‏السؤال موجّه إليك هنا. من دون جوابك يتوقف وحده: %1. عندها لا يصل إلى %2 شيء جديد.</translation>
    </message>
    <message>
        <source>%1 is asked on an own device. Without an answer it stops by itself: %2. %3 then gets nothing new.</source>
        <extracomment>%1 is who is asked, %2 a day and a time, %3 who has the access</extracomment>
        <translation>‏يُسأل %1 على جهازه الخاص. من دون جواب يتوقف وحده: %2. عندها لا يصل إلى %3 شيء جديد.</translation>
    </message>
    <message>
        <source>You said: this is not right. So it stopped, and %1 gets nothing new. %2 can read that in the open book. Talk about it together. It only starts again when you agree anew.</source>
        <extracomment>%1 has the access, %2 wrote it down</extracomment>
        <translation>‏قلتَ: هذا غير صحيح. لذلك توقف، ولا يصل إلى %1 شيء جديد. يمكن أن يقرأ %2 ذلك في الكتاب المفتوح. تحدثوا عنه معًا. لا يبدأ من جديد إلا إذا وافقت من جديد.</translation>
    </message>
    <message>
        <source>It was said: this is not right. So it stopped, and %1 gets nothing new. Talk about it together. It only starts again when it is agreed anew.</source>
        <translation>‏قيل: هذا غير صحيح. لذلك توقف، ولا يصل إلى %1 شيء جديد. تحدثوا عنه معًا. لا يبدأ من جديد إلا بعد موافقة جديدة.</translation>
    </message>
    <message>
        <source>not on the server yet</source>
        <translation>ليس على الخادم بعد</translation>
    </message>
    <message>
        <source>It goes to the server as soon as there is internet.</source>
        <translation>يُرسل إلى الخادم حالما يتوفر الإنترنت.</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>ينتظر جوابًا</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>%1 gets nothing new. What was read before can be remembered.</source>
        <translation>‏لا يصل إلى %1 شيء جديد. ما قُرئ من قبل قد يبقى في الذاكرة.</translation>
    </message>
    <message>
        <source>ended by itself</source>
        <translation>انتهى وحده</translation>
    </message>
    <message>
        <source>Its last day was %1. %2 gets nothing new.</source>
        <translation>‏كان آخر يوم %1. لا يصل إلى %2 شيء جديد.</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>غير موافق</translation>
    </message>
    <message>
        <source>stopped without an answer</source>
        <translation>توقف من دون جواب</translation>
    </message>
    <message>
        <source>%1 did not answer in time. So it stopped, and %2 gets nothing new.</source>
        <translation>‏لم يجب %1 في الوقت. لذلك توقف، ولا يصل إلى %2 شيء جديد.</translation>
    </message>
    <message>
        <source>No end day</source>
        <extracomment>How a day is written in a sentence: d MMMM yyyy gives 19 January 2026</extracomment>
        <translation>بلا تاريخ نهاية</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Reading and writing</source>
        <translation>القراءة والكتابة</translation>
    </message>
    <message>
        <source>Reading and ticking off steps</source>
        <translation>القراءة وتأشير الخطوات</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>shared too</source>
        <translation>شوركت أيضًا</translation>
    </message>
    <message>
        <source>not shared: how it was then, and what came after</source>
        <translation>لم تُشارك: كما كان حينها وما جاء بعده</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>‏حتى %1</translation>
    </message>
    <message>
        <source>The words cannot be opened on this device.</source>
        <translation>لا يمكن فتح الكلمات على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Whoever wanted to be asked first, was asked.</source>
        <translation>سُئل من أراد أن يُسأل أولًا.</translation>
    </message>
    <message>
        <source>These words are not the ones that were signed.</source>
        <translation>هذه ليست الكلمات التي وُقِّعت.</translation>
    </message>
    <message>
        <source>No words were shown.</source>
        <translation>لم تُعرض كلمات.</translation>
    </message>
</context>
<context>
    <name>AgreedFacts</name>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What is allowed</source>
        <translation>المسموح به</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>الصيغ السابقة</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>حتى متى</translation>
    </message>
</context>
<context>
    <name>AgreedSheet</name>
    <message>
        <source>Shared with you</source>
        <translation>مُشارك معك</translation>
    </message>
    <message>
        <source>Shared with %1</source>
        <translation>‏مُشارك مع %1</translation>
    </message>
    <message>
        <source>Who agreed, and how</source>
        <translation>من وافق وكيف</translation>
    </message>
    <message>
        <source>In these words it was shown</source>
        <translation>عُرض بهذه الكلمات</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>‏اللغة: %1</translation>
    </message>
    <message>
        <source>Is this not right? One tap stops it at once. Without internet it stops for the others as soon as there is. The family and the coach read your answer in the open book. Then you talk about it together.</source>
        <translation>أليس هذا صحيحًا؟ لمسة واحدة توقفه فورًا. من دون إنترنت يتوقف عند الآخرين حالما يتوفر. تقرأ العائلة والمدرب جوابك في الكتاب المفتوح. ثم تتحدثون عنه معًا.</translation>
    </message>
    <message>
        <source>Yes, that is right</source>
        <translation>نعم، هذا صحيح</translation>
    </message>
    <message>
        <source>No, stop it now</source>
        <translation>لا، أوقفه الآن</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>أعِده</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>إيقاف المشاركة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>kp::app::AppCore</name>
    <message>
        <source>Take at least %1 letters: a sentence that only you would think of.</source>
        <translation>‏خذ %1 حرفًا على الأقل: جملة لا تخطر إلا ببالك.</translation>
    </message>
    <message>
        <source>That is too long. Take a shorter sentence.</source>
        <translation>هذا طويل جدًا. خذ جملة أقصر.</translation>
    </message>
    <message>
        <source>Many people take words like these, so others guess them. Take a sentence that only you would think of.</source>
        <translation>كثيرون يستعملون كلمات كهذه، فيحزرها غيرك. خذ جملة لا تخطر إلا ببالك.</translation>
    </message>
    <message>
        <source>The same letters or a row of the keyboard are guessed quickly. Take a sentence that only you would think of.</source>
        <translation>الحروف المتكررة أو صف من لوحة المفاتيح تُحزر بسرعة. خذ جملة لا تخطر إلا ببالك.</translation>
    </message>
    <message>
        <source>What keeps the key of your PIN does not answer now. Give your words. Nothing is lost.</source>
        <translation>المكان الذي يحفظ مفتاح رمزك لا يجيب الآن. أدخل كلماتك. لم يضع شيء.</translation>
    </message>
    <message>
        <source>That was wrong five times, so the PIN is gone. Give your words. Nothing is lost.</source>
        <translation>كان خطأ خمس مرات فأُلغي الرمز. أعطِ كلماتك. لم يضع شيء.</translation>
    </message>
    <message numerus="yes">
        <source>This PIN is not right. You can try %n more time(s).</source>
        <translation><numerusform>هذا الرمز غير صحيح. لم تبقَ محاولة.</numerusform><numerusform>هذا الرمز غير صحيح. بقيت محاولة واحدة.</numerusform><numerusform>هذا الرمز غير صحيح. بقيت محاولتان.</numerusform><numerusform>‏هذا الرمز غير صحيح. بقيت %n محاولات.</numerusform><numerusform>‏هذا الرمز غير صحيح. بقيت %n محاولة.</numerusform><numerusform>‏هذا الرمز غير صحيح. بقيت %n محاولة.</numerusform></translation>
    </message>
    <message>
        <source>The PIN does not work on this device any more. Give your words. Nothing is lost.</source>
        <translation>الرمز لم يعد يعمل على هذا الجهاز. أدخل كلماتك. لم يضع شيء.</translation>
    </message>
    <message>
        <source>Take at least six figures.</source>
        <translation>اختر ستة أرقام على الأقل.</translation>
    </message>
    <message>
        <source>A row or one figure again and again is guessed quickly. Take other figures.</source>
        <translation>الأرقام المتتالية أو المتكررة تُخمَّن بسرعة. اختر أرقامًا أخرى.</translation>
    </message>
    <message>
        <source>The PIN could not be kept here. Your words open the plan as before. Nothing is lost.</source>
        <translation>تعذر حفظ الرمز هنا. كلماتك تفتح الخطة كما من قبل. لم يضع شيء.</translation>
    </message>
    <message>
        <source>Connect this device to the internet before %1. Otherwise the plan closes here until it is online again. Nothing is lost.</source>
        <extracomment>%1 is a day and a month</extracomment>
        <translation>‏صِل هذا الجهاز بالإنترنت قبل %1. وإلا أُغلقت الخطة هنا إلى أن يتصل من جديد. لا يضيع شيء.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
</context>
<context>
    <name>ArchiveCheck</name>
    <message>
        <source>Sheet %1, word %2</source>
        <translation>‏الورقة %1، الكلمة %2</translation>
    </message>
    <message>
        <source>Take the three sheets and type one word of each. Then the file is opened with two of them, to be sure.</source>
        <translation>خذ الأوراق الثلاث واكتب كلمة من كل منها. ثم يُفتح الملف باثنتين منها للتأكد.</translation>
    </message>
    <message>
        <source>Where is the file kept?</source>
        <translation>أين يُحفظ الملف؟</translation>
    </message>
    <message>
        <source>The family reads this. For example: in the records of your organisation.</source>
        <translation>تقرأ العائلة هذا. مثلًا: في سجلات منظمتك.</translation>
    </message>
    <message>
        <source>Check and put on record</source>
        <translation>تحقق وسجّل</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>أظهر الكلمات مرة أخرى</translation>
    </message>
</context>
<context>
    <name>ArchiveSheet</name>
    <message>
        <source>Sheet %1 of 3</source>
        <translation>‏الورقة %1 من 3</translation>
    </message>
    <message>
        <source>Are the sheets right?</source>
        <translation>هل الأوراق صحيحة؟</translation>
    </message>
    <message>
        <source>The archive is ready</source>
        <translation>الأرشيف جاهز</translation>
    </message>
    <message>
        <source>A sealed archive</source>
        <translation>أرشيف مختوم</translation>
    </message>
    <message>
        <source>The notes of the team and the registration go into one sealed file, for the records of your organisation. You also get three sheets with 24 words each. Any two of them open the file. One alone opens nothing.</source>
        <translation>تدخل ملاحظات الفريق والتسجيل في ملف مختوم واحد لسجلات منظمتك. وتحصل أيضًا على ثلاث أوراق في كل منها 24 كلمة. أي ورقتين تفتحان الملف. ورقة وحدها لا تفتح شيئًا.</translation>
    </message>
    <message>
        <source>Give the sheets to three people, or keep them in three places. Nobody can make them again: without two sheets the file stays closed for ever.</source>
        <translation>أعطِ الأوراق لثلاثة أشخاص أو احفظها في ثلاثة أماكن. لا أحد يستطيع صنعها من جديد: بلا ورقتين يبقى الملف مغلقًا إلى الأبد.</translation>
    </message>
    <message>
        <source>Your colleagues see in the open book that you made it.</source>
        <translation>يرى زملاؤك في الكتاب المفتوح أنك أنشأته.</translation>
    </message>
    <message>
        <source>There is no folder here to put it in. Plug in a USB stick and open this screen again.</source>
        <translation>لا يوجد هنا مجلد لوضعه فيه. أدخل ذاكرة USB وافتح هذه الشاشة من جديد.</translation>
    </message>
    <message>
        <source>It was opened with two of its sheets just now. The plan says where it is kept.</source>
        <translation>فُتح الآن بورقتين من أوراقه. تقول الخطة أين يُحفظ.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>حسنًا</translation>
    </message>
</context>
<context>
    <name>ArchiveWords</name>
    <message>
        <source>Write these 24 words on a sheet of their own, in this order, with the number of the sheet above them. They are shown once.</source>
        <translation>اكتب هذه الكلمات الأربع والعشرين على ورقة خاصة بهذا الترتيب، ورقم الورقة فوقها. تُعرض مرة واحدة.</translation>
    </message>
    <message>
        <source>Or print it</source>
        <translation>أو اطبعها</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>كُتبت على الورق</translation>
    </message>
</context>
<context>
    <name>kp::app::ArriveModel</name>
    <message numerus="yes">
        <source>%n part(s) of the plan are here</source>
        <translation><numerusform>لا جزء من الخطة هنا</numerusform><numerusform>جزء واحد من الخطة هنا</numerusform><numerusform>جزءان من الخطة هنا</numerusform><numerusform>‏%n أجزاء من الخطة هنا</numerusform><numerusform>‏%n جزءًا من الخطة هنا</numerusform><numerusform>‏%n جزء من الخطة هنا</numerusform></translation>
    </message>
    <message>
        <source>The rest comes when another device is online.</source>
        <translation>يأتي الباقي حين يتصل جهاز آخر.</translation>
    </message>
    <message>
        <source>A plan</source>
        <translation>خطة</translation>
    </message>
    <message>
        <source>Fill in the address of the server too. It stands on the sheet.</source>
        <translation>اكتب عنوان الخادم أيضًا. تجده على الورقة.</translation>
    </message>
</context>
<context>
    <name>ArriveScreen</name>
    <message>
        <source>You are back</source>
        <translation>لقد عدت</translation>
    </message>
    <message>
        <source>You are in</source>
        <translation>أنت في الداخل</translation>
    </message>
    <message>
        <source>Back with your recovery sheet</source>
        <translation>العودة بورقة الاسترجاع</translation>
    </message>
    <message>
        <source>From your other device</source>
        <translation>من جهازك الآخر</translation>
    </message>
    <message>
        <source>Type the 24 words of your sheet, with spaces between them. Or paste the text of its code.</source>
        <translation>اكتب كلمات ورقتك الأربع والعشرين بمسافات بينها. أو الصق نص رمزها.</translation>
    </message>
    <message>
        <source>On your other device: More, My devices, Add a device. It shows a code. Type it here, or paste it.</source>
        <translation>على جهازك الآخر: المزيد، أجهزتي، إضافة جهاز. يعرض رمزًا. اكتبه هنا أو الصقه.</translation>
    </message>
    <message>
        <source>What do you call this device?</source>
        <translation>ماذا تسمي هذا الجهاز؟</translation>
    </message>
    <message>
        <source>For example: tablet in the kitchen</source>
        <translation>مثلًا: لوح المطبخ</translation>
    </message>
    <message>
        <source>Words or code of the sheet</source>
        <translation>كلمات الورقة أو رمزها</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>It stands on the sheet, below the words.</source>
        <translation>تجده على الورقة تحت الكلمات.</translation>
    </message>
    <message>
        <source>Bring everything back</source>
        <translation>أعِد كل شيء</translation>
    </message>
    <message>
        <source>Come in</source>
        <translation>ادخل</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Looking for your plans…</source>
        <translation>نبحث عن خططك…</translation>
    </message>
    <message>
        <source>Your other device is letting this one in…</source>
        <translation>جهازك الآخر يُدخل هذا الجهاز…</translation>
    </message>
    <message>
        <source>This takes a while. Is there internet here? Is the address of the server right?</source>
        <translation>يستغرق هذا وقتًا. هل يوجد إنترنت هنا؟ هل عنوان الخادم صحيح؟</translation>
    </message>
    <message>
        <source>This takes a while. Is the other device open, and do both have internet?</source>
        <translation>يستغرق هذا وقتًا. هل الجهاز الآخر مفتوح، وهل لكليهما إنترنت؟</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>أكمل لاحقًا</translation>
    </message>
</context>
<context>
    <name>ArrivedPart</name>
    <message>
        <source>Compare the four words with your other device. They have to be the same.</source>
        <translation>قارن الكلمات الأربع مع جهازك الآخر. يجب أن تكون متطابقة.</translation>
    </message>
    <message>
        <source>Do they differ? Then tap on your other device: The words differ. It takes this device out.</source>
        <translation>هل تختلف؟ المس على جهازك الآخر: الكلمات مختلفة. عندئذ يُستبعد هذا الجهاز.</translation>
    </message>
    <message>
        <source>What you could read is back, also what only you can read. What was written on a lost device and never sent is not.</source>
        <translation>عاد ما كان يمكنك قراءته، حتى ما تقرؤه وحدك. أما ما كُتب على جهاز ضائع ولم يُرسل فلم يعد.</translation>
    </message>
    <message>
        <source>Your sheet is used up: it opens nothing any more. Make a new one now.</source>
        <translation>استُخدمت ورقتك: لم تعد تفتح شيئًا. اصنع ورقة جديدة الآن.</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation>اصنع ورقة استرجاع جديدة</translation>
    </message>
    <message>
        <source>Take out my lost devices</source>
        <translation>استبعد أجهزتي الضائعة</translation>
    </message>
    <message>
        <source>To my plan</source>
        <translation>إلى خطتي</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>إنها متطابقة</translation>
    </message>
</context>
<context>
    <name>AvatarRow</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>people in a row</comment>
        <translation><numerusform>ولا أحد غيرهم</numerusform><numerusform>وشخص آخر</numerusform><numerusform>وشخصان آخران</numerusform><numerusform>‏و%n آخرون</numerusform><numerusform>‏و%n آخرون</numerusform><numerusform>‏و%n آخرون</numerusform></translation>
    </message>
</context>
<context>
    <name>AwayScreen</name>
    <message>
        <source>First go online once</source>
        <translation>اتصل بالإنترنت مرة أولًا</translation>
    </message>
    <message>
        <source>This device was without the server for a long time. Until it has met the server, the plan stays closed here. So a lost device does not stay open for ever.</source>
        <translation>بقي هذا الجهاز طويلًا دون الخادم. وإلى أن يصل إليه تبقى الخطة مغلقة هنا. هكذا لا يبقى جهاز ضائع مفتوحًا إلى الأبد.</translation>
    </message>
    <message>
        <source>Nothing is lost. Everything is still on this device, locked.</source>
        <translation>لم يضع شيء. كل شيء ما زال على هذا الجهاز، مقفلًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) of yours wait. They are sent by themselves.</source>
        <translation><numerusform>لا شيء منك ينتظر.</numerusform><numerusform>شيء واحد منك ينتظر. سيُرسل وحده.</numerusform><numerusform>شيئان منك ينتظران. سيُرسلان وحدهما.</numerusform><numerusform>‏%n أشياء منك تنتظر. ستُرسل وحدها.</numerusform><numerusform>‏%n شيئًا منك ينتظر. ستُرسل وحدها.</numerusform><numerusform>‏%n شيء منك ينتظر. ستُرسل وحدها.</numerusform></translation>
    </message>
    <message>
        <source>There is no internet now, or the server does not answer. Try again later.</source>
        <translation>لا يوجد إنترنت الآن، أو الخادم لا يجيب. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>حاول الآن</translation>
    </message>
    <message>
        <source>To my plans</source>
        <translation>إلى خططي</translation>
    </message>
</context>
<context>
    <name>BirthdaySheet</name>
    <message>
        <source>When is %1 born?</source>
        <translation>‏متى وُلد %1؟</translation>
    </message>
    <message>
        <source>Birthday (day-month-year)</source>
        <translation>تاريخ الميلاد (يوم-شهر-سنة)</translation>
    </message>
    <message>
        <source>Whoever reads the core of the plan reads this too. Around the twelfth birthday the plan asks what %1 decides alone.</source>
        <translation>‏من يقرأ صلب الخطة يقرأ هذا أيضًا. حول عيد الميلاد الثاني عشر تسأل الخطة ما الذي يقرره %1 وحده.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
</context>
<context>
    <name>CapabilitySheet</name>
    <message>
        <source>Can %1 judge this alone?</source>
        <translation>‏هل يستطيع %1 أن يحكم وحده؟</translation>
    </message>
    <message>
        <source>This is your own word. You can say it anew at any time.</source>
        <translation>هذه كلمتك أنت. يمكنك أن تقولها من جديد في أي وقت.</translation>
    </message>
    <message>
        <source>Yes, because of the age</source>
        <translation>نعم، بحكم العمر</translation>
    </message>
    <message>
        <source>Yes, we decided that together</source>
        <translation>نعم، قررنا ذلك معًا</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>This only counts when a parent and a coach both say so, and nobody of them says otherwise. It changes nothing about the own part of %1.</source>
        <translation>‏لا يُحسب هذا إلا إذا قاله أحد الوالدين ومدرب معًا، ولم يقل أحد منهم غير ذلك. لا يغيّر شيئًا في الجزء الخاص بـ %1.</translation>
    </message>
    <message>
        <source>With whom did you talk about it?</source>
        <translation>مع من تحدثت عن هذا؟</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>What does %1 want?</source>
        <translation>‏ماذا يريد %1؟</translation>
    </message>
    <message>
        <source>Is it different from what you say here? Then explain why, and write it down.</source>
        <translation>هل هو مختلف عما تقوله هنا؟ إذن اشرح السبب واكتبه.</translation>
    </message>
    <message>
        <source>When did you explain it? (day-month-year)</source>
        <translation>متى شرحته؟ (يوم-شهر-سنة)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>ClashCard</name>
    <message>
        <source>Two versions of one sentence</source>
        <translation>صيغتان لجملة واحدة</translation>
    </message>
    <message>
        <source>Choose this one</source>
        <translation>اختر هذه</translation>
    </message>
    <message>
        <source>Combine</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>الاثنتان</translation>
    </message>
</context>
<context>
    <name>kp::app::ClashModel</name>
    <message>
        <source>%1 both see this. The other version stays in the history.</source>
        <translation>‏يرى %1 هذا معًا. الصيغة الأخرى تبقى في السجل.</translation>
    </message>
    <message>
        <source>The other version stays in the history.</source>
        <translation>الصيغة الأخرى تبقى في السجل.</translation>
    </message>
    <message>
        <source>Here only one of them can stand. Choose one; the other stays in the history.</source>
        <translation>هنا تبقى صيغة واحدة فقط. اختر واحدة؛ الأخرى تبقى في السجل.</translation>
    </message>
</context>
<context>
    <name>ClashScreen</name>
    <message>
        <source>Goal</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>صيغتان</translation>
    </message>
    <message>
        <source>You both wrote, at the same time. Nothing is lost. Choose now or later.</source>
        <translation>كتبتما معًا في الوقت نفسه. لم يضع شيء. اختارا الآن أو لاحقًا.</translation>
    </message>
    <message>
        <source>Nothing to choose any more</source>
        <translation>لم يعد هناك ما تختاره</translation>
    </message>
    <message>
        <source>The other version stays in the history.</source>
        <translation>الصيغة الأخرى تبقى في السجل.</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>العودة إلى الخطة</translation>
    </message>
    <message>
        <source>Make one of both</source>
        <translation>اجعلهما نصًا واحدًا</translation>
    </message>
    <message>
        <source>Both texts stand here. Change what you want.</source>
        <translation>النصان هنا. غيّر ما تريد.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>CloseSheet</name>
    <message>
        <source>We reached what we wanted</source>
        <translation>وصلنا إلى ما أردنا</translation>
    </message>
    <message>
        <source>Other help has started</source>
        <translation>بدأت مساعدة أخرى</translation>
    </message>
    <message>
        <source>It is not needed any more</source>
        <translation>لم يعد لازمًا</translation>
    </message>
    <message>
        <source>The family stopped</source>
        <translation>العائلة توقفت</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>End this plan?</source>
        <translation>إغلاق هذه الخطة؟</translation>
    </message>
    <message>
        <source>It can be opened again at any time.</source>
        <translation>يمكن فتحها من جديد في أي وقت.</translation>
    </message>
    <message>
        <source>How does it end? (You may leave this open.)</source>
        <translation>كيف تنتهي؟ (يمكنك تركها فارغة.)</translation>
    </message>
    <message>
        <source>Everybody who reads the plan sees that it is closed. Nothing is taken away by it: the family keeps its plan and everybody who may read goes on reading until that is ended.</source>
        <translation>كل من يقرأ الخطة يرى أنها أُغلقت. لا يُؤخذ بذلك شيء: العائلة تحتفظ بخطتها، ومن يجوز له القراءة يستمر حتى يُنهى ذلك.</translation>
    </message>
    <message>
        <source>Tell the family: %1 %2</source>
        <translation>‏أخبر العائلة: %1 %2</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>أغلقها</translation>
    </message>
</context>
<context>
    <name>kp::app::ClosingModel</name>
    <message>
        <source>Is being erased here</source>
        <translation>يُمحى هنا</translation>
    </message>
    <message>
        <source>Lies in an archive as it is now</source>
        <translation>موجود في أرشيف كما هو الآن</translation>
    </message>
    <message>
        <source>Something was written here since it was archived</source>
        <translation>كُتب هنا شيء بعد الأرشفة</translation>
    </message>
    <message>
        <source>Not in an archive yet</source>
        <translation>ليس في أرشيف بعد</translation>
    </message>
    <message numerus="yes">
        <source>The services keep their own file for %n year(s) after the plan is closed.</source>
        <translation><numerusform>لا تحتفظ الخدمات بملفها بعد إغلاق الخطة.</numerusform><numerusform>تحتفظ الخدمات بملفها الخاص سنة واحدة بعد إغلاق الخطة.</numerusform><numerusform>تحتفظ الخدمات بملفها الخاص سنتين بعد إغلاق الخطة.</numerusform><numerusform>‏تحتفظ الخدمات بملفها الخاص %n سنوات بعد إغلاق الخطة.</numerusform><numerusform>‏تحتفظ الخدمات بملفها الخاص %n سنة بعد إغلاق الخطة.</numerusform><numerusform>‏تحتفظ الخدمات بملفها الخاص %n سنة بعد إغلاق الخطة.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The services keep their own file until the youngest is %n years old.</source>
        <translation><numerusform>تحتفظ الخدمات بملفها الخاص.</numerusform><numerusform>تحتفظ الخدمات بملفها الخاص حتى يبلغ الأصغر سنة.</numerusform><numerusform>تحتفظ الخدمات بملفها الخاص حتى يبلغ الأصغر سنتين.</numerusform><numerusform>‏تحتفظ الخدمات بملفها الخاص حتى يبلغ الأصغر %n سنوات.</numerusform><numerusform>‏تحتفظ الخدمات بملفها الخاص حتى يبلغ الأصغر %n سنة.</numerusform><numerusform>‏تحتفظ الخدمات بملفها الخاص حتى يبلغ الأصغر %n سنة.</numerusform></translation>
    </message>
    <message>
        <source>Written down by %1: %2</source>
        <translation>‏كتبه %1: %2</translation>
    </message>
    <message>
        <source>Written down by %1 for %2: %3</source>
        <translation>‏كتبه %1 عن %2: %3</translation>
    </message>
    <message>
        <source>That is the rule in Flemish youth care. An organisation can have a rule of its own.</source>
        <translation>هذه هي القاعدة في رعاية الشباب الفلمنكية. قد تكون لمنظمة قاعدة خاصة بها.</translation>
    </message>
    <message>
        <source>That is until %1.</source>
        <translation>‏أي حتى %1.</translation>
    </message>
    <message>
        <source>The plan is not closed: the file stays.</source>
        <translation>الخطة غير مغلقة: الملف يبقى.</translation>
    </message>
    <message>
        <source>Until when is not known yet: a birthday is missing. The file stays.</source>
        <translation>لا يُعرف بعد حتى متى: ينقص تاريخ ميلاد. الملف يبقى.</translation>
    </message>
    <message>
        <source>This plan is closed since %1.</source>
        <translation>‏هذه الخطة مغلقة منذ %1.</translation>
    </message>
    <message>
        <source>This plan is on hold.</source>
        <translation>هذه الخطة متوقفة مؤقتًا.</translation>
    </message>
    <message>
        <source>This plan is running.</source>
        <translation>هذه الخطة جارية.</translation>
    </message>
    <message>
        <source>Opened by %1 on %2</source>
        <translation>‏فتحه %1 في %2</translation>
    </message>
    <message>
        <source>To be kept until %1</source>
        <translation>‏يُحفظ حتى %1</translation>
    </message>
    <message>
        <source>Archive sheet %1 of %2</source>
        <translation>‏ورقة الأرشيف %1 من %2</translation>
    </message>
    <message>
        <source>Any two of the three sheets open the sealed file. One alone opens nothing. Keep them apart, with three people or in three places. Nobody can make them again.</source>
        <translation>أي ورقتين من الثلاث تفتحان الملف المختوم. ورقة وحدها لا تفتح شيئًا. احفظوها متفرقة، عند ثلاثة أشخاص أو في ثلاثة أماكن. لا أحد يستطيع صنعها من جديد.</translation>
    </message>
    <message>
        <source>To open it: krachtplan-cli archive open, with the words of two sheets.</source>
        <translation>لفتحه: krachtplan-cli archive open مع كلمات ورقتين.</translation>
    </message>
    <message>
        <source>Choose 1 to 99 years.</source>
        <translation>اختر من 1 إلى 99 سنة.</translation>
    </message>
    <message>
        <source>Choose an age of 18 to 99 years, or 1 to 99 years after closing.</source>
        <translation>اختر عمرًا من 18 إلى 99 سنة، أو من 1 إلى 99 سنة بعد الإغلاق.</translation>
    </message>
    <message>
        <source>Say which rule this follows. The family reads it.</source>
        <translation>اكتب أي قاعدة هذه. العائلة تقرؤها.</translation>
    </message>
    <message>
        <source>Say where the file is kept, so that people find it again.</source>
        <translation>اكتب أين يُحفظ الملف حتى يجده الناس.</translation>
    </message>
    <message>
        <source>This is not the file that was just made. Put it back, or make a new archive.</source>
        <translation>هذا ليس الملف الذي صُنع الآن. أعده أو اصنع أرشيفًا جديدًا.</translation>
    </message>
    <message>
        <source>There is nothing here that the services keep. Nothing was made.</source>
        <translation>لا يوجد هنا شيء تحتفظ به الخدمات. لم يُصنع شيء.</translation>
    </message>
    <message>
        <source>krachtplan-archive</source>
        <translation>krachtplan-archive</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place. Nothing is lost.</source>
        <translation>تعذر الحفظ هناك. اختر مكانًا آخر. لم يضع شيء.</translation>
    </message>
    <message>
        <source>The file is saved as %1. It is sealed.</source>
        <translation>‏حُفظ الملف باسم %1. إنه مختوم.</translation>
    </message>
    <message>
        <source>krachtplan-archive-sheet-%1</source>
        <translation>‏krachtplan-archive-sheet-%1</translation>
    </message>
    <message>
        <source>Saved as %1. Print it, and then erase this page: two of them open the file.</source>
        <translation>‏حُفظ باسم %1. اطبعه ثم امحُ هذه الصفحة: اثنتان منها تفتحان الملف.</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place, or write the words down.</source>
        <translation>لم يمكن الحفظ هناك. اختر مكانًا آخر أو اكتب الكلمات.</translation>
    </message>
    <message>
        <source>The word of sheet %1 is not the same yet. Look at that sheet.</source>
        <translation>‏كلمة الورقة %1 ليست نفسها بعد. انظر إلى تلك الورقة.</translation>
    </message>
    <message>
        <source>The file is not there any more. Put it back, or make a new archive.</source>
        <translation>الملف لم يعد هناك. أعده أو اصنع أرشيفًا جديدًا.</translation>
    </message>
</context>
<context>
    <name>ClosingScreen</name>
    <message>
        <source>The archive is on record. What lies in it can now be erased here.</source>
        <translation>سُجّل الأرشيف. ما فيه يمكن محوه هنا الآن.</translation>
    </message>
    <message>
        <source>Closing and keeping</source>
        <translation>الإغلاق والحفظ</translation>
    </message>
    <message>
        <source>What the family decides about stays with the family, also when the plan is closed. The services have a file of their own: notes of the team and the registration.</source>
        <translation>ما تقرر العائلة بشأنه يبقى للعائلة، حتى عند إغلاق الخطة. للخدمات ملف خاص: ملاحظات الفريق والتسجيل.</translation>
    </message>
    <message>
        <source>Open the plan again</source>
        <translation>فتح الخطة من جديد</translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation>إغلاق الخطة</translation>
    </message>
    <message>
        <source>Make my own file</source>
        <translation>إنشاء ملفي الخاص</translation>
    </message>
    <message>
        <source>How long the services keep their file</source>
        <translation>كم تحتفظ الخدمات بملفها</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>أين يُحفظ</translation>
    </message>
    <message>
        <source>There is no archive yet</source>
        <translation>لا يوجد أرشيف بعد</translation>
    </message>
    <message>
        <source>A sealed archive is one file for your own records, and three sheets of words. Any two sheets open it, also in twenty years, without this app's server.</source>
        <translation>الأرشيف المختوم ملف واحد لسجلاتكم وثلاث أوراق كلمات. أي ورقتين تفتحانه، حتى بعد عشرين سنة، دون خادم هذا التطبيق.</translation>
    </message>
    <message>
        <source>There is nothing here that the services keep: no notes of the team and no registration.</source>
        <translation>لا يوجد هنا شيء تحتفظ به الخدمات: لا ملاحظات فريق ولا تسجيل.</translation>
    </message>
    <message>
        <source>Make a sealed archive</source>
        <translation>إنشاء أرشيف مختوم</translation>
    </message>
    <message>
        <source>What the services keep here</source>
        <translation>ما تحتفظ به الخدمات هنا</translation>
    </message>
    <message>
        <source>Once it lies in an archive as it is now, it can be erased here before its time. In the archive it stays until its time.</source>
        <translation>متى صار في أرشيف كما هو الآن أمكن محوه هنا قبل موعده. في الأرشيف يبقى حتى موعده.</translation>
    </message>
    <message>
        <source>What can be erased</source>
        <translation>ما يمكن محوه</translation>
    </message>
</context>
<context>
    <name>kp::app::CompassModel</name>
    <message>
        <source>%1 of 5</source>
        <translation>‏‏%1 من 5</translation>
    </message>
</context>
<context>
    <name>CompassScreen</name>
    <message>
        <source>Our compass</source>
        <translation>بوصلتنا</translation>
    </message>
    <message>
        <source>As a wheel</source>
        <translation>كعجلة</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>كقائمة</translation>
    </message>
    <message>
        <source>Whose view</source>
        <translation>بعين من</translation>
    </message>
    <message>
        <source>important now</source>
        <translation>مهم الآن</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>لوقت لاحق</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>ما زال مفتوحًا</translation>
    </message>
    <message>
        <source>Nobody talked about this yet. That is fine.</source>
        <translation>لم يتحدث أحد عن هذا بعد. لا بأس.</translation>
    </message>
</context>
<context>
    <name>CompassSign</name>
    <message>
        <source>no rating yet</source>
        <translation>لا اختيار بعد</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>‏‏%1 من 5</translation>
    </message>
    <message>
        <source>%1, now important</source>
        <translation>‏‏%1، مهم الآن</translation>
    </message>
    <message>
        <source>%1, for later</source>
        <translation>‏‏%1، لوقت لاحق</translation>
    </message>
</context>
<context>
    <name>CompassWheel</name>
    <message>
        <source>Compass of %1</source>
        <translation>‏بوصلة %1</translation>
    </message>
</context>
<context>
    <name>ConsentAgreeing</name>
    <message>
        <source>Who agrees?</source>
        <translation>من يوافق؟</translation>
    </message>
</context>
<context>
    <name>kp::app::ConsentModel</name>
    <message>
        <source>You cannot share this part yourself. Ask somebody who decides about it.</source>
        <translation>لا يمكنك مشاركة هذا الجزء بنفسك. اسأل شخصًا يقرر بشأنه.</translation>
    </message>
    <message>
        <source>%1 sees something only when everybody agrees. Ask each other first.</source>
        <translation>‏لا يرى %1 شيئًا إلا إذا وافق الجميع. اسألوا بعضكم أولًا.</translation>
    </message>
    <message>
        <source>This is a wish of %1, who decides too. Ask first.</source>
        <translation>‏هذه أمنية %1، ورأيه مهم أيضًا. اسأل أولًا.</translation>
    </message>
    <message>
        <source>You may decide this. Tick only who is here and agrees. The others see it in the open book.</source>
        <translation>يمكنك أن تقرر هذا. ضع علامة فقط لمن هو هنا وموافق. يراه الآخرون في الكتاب المفتوح.</translation>
    </message>
    <message>
        <source>You decide this.</source>
        <translation>أنت تقرر هذا.</translation>
    </message>
    <message>
        <source>First compare the four words with %1, under People and devices. Then you can share this.</source>
        <translation>‏قارن أولًا الكلمات الأربع مع %1، تحت الأشخاص والأجهزة. بعدها يمكنك مشاركة هذا.</translation>
    </message>
    <message>
        <source>%1 wants to be asked before you show this. Ask first.</source>
        <translation>‏يريد %1 أن يُسأل قبل إظهار هذا. اسألوا أولًا.</translation>
    </message>
    <message>
        <source>Choose the professional who signs too. Nothing is shared before that.</source>
        <translation>اختر المختص الذي يوقّع أيضًا. لا يُشارَك شيء قبل ذلك.</translation>
    </message>
    <message>
        <source>Not everybody agreed yet. Ask first; nothing is shared until then.</source>
        <translation>لم يوافق الجميع بعد. اسأل أولًا؛ لا يُشارك شيء حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Say what it is for. One line is enough.</source>
        <translation>قل ما الغرض. جملة واحدة تكفي.</translation>
    </message>
    <message>
        <source>This drawing does not fit. Draw it again, a little shorter.</source>
        <translation>هذا الرسم لا يتسع. ارسمه من جديد أقصر قليلًا.</translation>
    </message>
    <message>
        <source>That day does not exist. Choose another day. Your text is kept.</source>
        <translation>هذا اليوم غير موجود. اختر يومًا آخر. نصك محفوظ.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a day is written in a sentence: d MMMM yyyy gives 19 January 2026</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>No end day</source>
        <translation>بلا تاريخ نهاية</translation>
    </message>
    <message>
        <source>may read it</source>
        <translation>يمكنه القراءة</translation>
    </message>
    <message>
        <source>may read it and tick off steps</source>
        <translation>يمكنه القراءة وتأشير الخطوات</translation>
    </message>
    <message>
        <source>may read it and write in it</source>
        <translation>يمكنه القراءة والكتابة</translation>
    </message>
    <message>
        <source>%1: %2 %3. For: %4. Until: %5.</source>
        <translation>‏‏%1: %2 %3. الغرض: %4. حتى: %5.</translation>
    </message>
    <message>
        <source>Earlier versions too.</source>
        <translation>الصيغ السابقة أيضًا.</translation>
    </message>
    <message>
        <source>Agreed: %1.</source>
        <translation>‏وافق: %1.</translation>
    </message>
    <message>
        <source>Name typed to sign: %1.</source>
        <translation>‏الاسم المكتوب للتوقيع: %1.</translation>
    </message>
</context>
<context>
    <name>ConsentPerson</name>
    <message>
        <source>you, here</source>
        <translation>أنت، هنا</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>still to ask</source>
        <translation>لم يُسأل بعد</translation>
    </message>
    <message>
        <source>tap when asked</source>
        <translation>المس عند الموافقة</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>بانتظار الجواب</translation>
    </message>
</context>
<context>
    <name>ConsentSecond</name>
    <message>
        <source>These contact details are kept from others. A second professional signs too. Nothing is given before that.</source>
        <translation>معلومات الاتصال هذه محجوبة عن الآخرين. مختص ثانٍ يوقّع أيضًا. لا يُعطى شيء قبل ذلك.</translation>
    </message>
    <message>
        <source>Who signs too?</source>
        <translation>من يوقّع أيضًا؟</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>Shared with %1</source>
        <translation>‏مُشارك مع %1</translation>
    </message>
    <message>
        <source>Share with %1</source>
        <translation>‏مشاركة مع %1</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>ما الغرض؟</translation>
    </message>
    <message>
        <source>For example: help with maths</source>
        <translation>مثلًا: المساعدة في الرياضيات</translation>
    </message>
    <message>
        <source>Earlier versions too</source>
        <translation>الصيغ السابقة أيضًا</translation>
    </message>
    <message>
        <source>Else only how it is now, and what comes after</source>
        <translation>وإلا فقط كما هو الآن وما يأتي بعده</translation>
    </message>
    <message>
        <source>%1 said: ask me before you show this.</source>
        <translation>‏قال %1: اسألوني قبل أن تُظهروا هذا.</translation>
    </message>
    <message>
        <source>I asked, and the answer was yes</source>
        <translation>سألتُ، وكان الجواب نعم</translation>
    </message>
    <message>
        <source>This is private. First compare the four words with %1, under People and devices. Then you can share it.</source>
        <translation>‏هذا خاص. قارن أولًا الكلمات الأربع مع %1، تحت الأشخاص والأجهزة. بعدها يمكنك مشاركته.</translation>
    </message>
    <message>
        <source>%1 sees this because of the role in this plan.</source>
        <translation>‏يرى %1 هذا بسبب دوره في الخطة.</translation>
    </message>
    <message>
        <source>You can always stop, with one tap. %1 then gets nothing new. What %1 read already, %1 can remember.</source>
        <translation>‏يمكنك الإيقاف دائمًا بلمسة واحدة. لن يصل %1 شيء جديد. ما قرأه %1 من قبل قد يتذكره.</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>إيقاف المشاركة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Ask to sign</source>
        <translation>اطلب التوقيع</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>ConsentSigning</name>
    <message>
        <source>This is what is agreed</source>
        <translation>هذا ما يُتفق عليه</translation>
    </message>
    <message>
        <source>Read it out together. Whoever agrees can sign here. That is not a must. It is asked on that person's own device too, and a no there stops it.</source>
        <translation>اقرؤوه معًا بصوت عالٍ. من يوافق يمكنه أن يوقّع هنا. ليس ذلك واجبًا. يُسأل أيضًا على جهازه الخاص، والرفض هناك يوقفه.</translation>
    </message>
    <message>
        <source>Sign here with your finger, if you want</source>
        <translation>وقّع هنا بإصبعك إن أردت</translation>
    </message>
    <message>
        <source>Or type your name</source>
        <translation>أو اكتب اسمك</translation>
    </message>
</context>
<context>
    <name>ConsentTerms</name>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Reading and ticking off steps</source>
        <translation>القراءة وتأشير الخطوات</translation>
    </message>
    <message>
        <source>Reading and writing</source>
        <translation>القراءة والكتابة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>What is allowed</source>
        <translation>المسموح به</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>حتى متى</translation>
    </message>
</context>
<context>
    <name>kp::app::ConsentsModel</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 is asked whether %2 may come into the plan.</source>
        <translation>‏يُسأل %1 هل يمكن أن يدخل %2 في الخطة.</translation>
    </message>
    <message>
        <source>%1 is asked about %2 and %3.</source>
        <translation>‏يُسأل %1 عن %2 و%3.</translation>
    </message>
    <message>
        <source>Without an answer it stops by itself after %1.</source>
        <translation>‏من دون جواب يتوقف وحده بعد %1.</translation>
    </message>
    <message>
        <source>It was said that %1 may not come into the plan.</source>
        <translation>‏قيل إن %1 لا يدخل في الخطة.</translation>
    </message>
    <message>
        <source>You said that %1 may not see %2. It stopped.</source>
        <translation>‏قلتَ إن %1 لا يرى %2. لقد توقف.</translation>
    </message>
    <message>
        <source>%1 said that %2 may not see %3. It stopped.</source>
        <translation>‏قال %1 إن %2 لا يرى %3. لقد توقف.</translation>
    </message>
    <message>
        <source>Talk about it together. It only starts again when it is agreed anew.</source>
        <translation>تحدثوا عنه معًا. لا يبدأ من جديد إلا بعد موافقة جديدة.</translation>
    </message>
    <message>
        <source>You are 18. What others gave to %1 of %2 ends, unless you give it anew.</source>
        <translation>‏عمرك 18. ما شاركه آخرون من %2 مع %1 ينتهي، إلا إذا شاركته أنت من جديد.</translation>
    </message>
    <message>
        <source>%1 is 18. What others gave to %2 of %3 ends, unless %1 gives it anew.</source>
        <translation>‏عمر %1 18. ما شاركه آخرون من %3 مع %2 ينتهي، إلا إذا شاركه %1 من جديد.</translation>
    </message>
    <message>
        <source>It stops after %1.</source>
        <translation>‏يتوقف بعد %1.</translation>
    </message>
    <message>
        <source>That day has passed. End it, or give it anew.</source>
        <translation>مضى ذلك اليوم. أوقفه، أو شاركه من جديد.</translation>
    </message>
    <message>
        <source>%1 is not the trusted person any more, and still sees %2.</source>
        <translation>‏لم يعد %1 شخص الثقة، وما زال يرى %2.</translation>
    </message>
    <message>
        <source>Look whether that is still wanted. Else stop it.</source>
        <translation>انظر هل ما زال ذلك مرغوبًا. وإلا فأوقفه.</translation>
    </message>
    <message>
        <source>You can give this back with one tap. You then get nothing new.</source>
        <translation>يمكنك إعادة هذا بلمسة واحدة. عندها لا يصلك شيء جديد.</translation>
    </message>
    <message>
        <source>You can stop this with one tap. %1 then gets nothing new. What %1 read already, %1 can remember.</source>
        <translation>‏يمكنك إيقاف هذا بلمسة واحدة. عندها لا يصل إلى %1 شيء جديد. ما قرأه %1 من قبل قد يتذكره %1.</translation>
    </message>
</context>
<context>
    <name>ConsentsScreen</name>
    <message>
        <source>Consents</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Who may see what, who agreed to that, and in which words. Tap a line to read all of it or to stop it.</source>
        <translation>من يرى ماذا، ومن وافق على ذلك، وبأي كلمات. المس سطرًا لقراءته كله أو لإيقافه.</translation>
    </message>
    <message>
        <source>This waits for somebody</source>
        <translation>هذا ينتظر أحدًا</translation>
    </message>
    <message>
        <source>How to look at it</source>
        <translation>كيف تريد أن تنظر</translation>
    </message>
    <message>
        <source>Per person</source>
        <translation>حسب الشخص</translation>
    </message>
    <message>
        <source>Per part</source>
        <translation>حسب الجزء</translation>
    </message>
    <message>
        <source>Nothing is agreed now</source>
        <translation>لا يوجد اتفاق الآن</translation>
    </message>
    <message>
        <source>When somebody outside the family may see a part of your plan, it stands here: for whom, what for and until when.</source>
        <translation>عندما يمكن لأحد خارج العائلة أن يرى جزءًا من خطتكم، يُكتب هنا: لمن ولماذا وحتى متى.</translation>
    </message>
    <message>
        <source>Go to sharing</source>
        <translation>إلى المشاركة</translation>
    </message>
    <message>
        <source>Hide what ended</source>
        <translation>إخفاء ما انتهى</translation>
    </message>
    <message>
        <source>Show what ended</source>
        <translation>إظهار ما انتهى</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>Contact details of %1</source>
        <translation>‏معلومات اتصال %1</translation>
    </message>
    <message>
        <source>Kept from the others. What stands here, the app also looks for in what you write elsewhere.</source>
        <translation>محجوب عن الآخرين. وما يرد هنا يبحث عنه التطبيق أيضًا في ما تكتبه في مكان آخر.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>School</source>
        <translation>المدرسة</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>DayChips</name>
    <message>
        <source>Which day?</source>
        <translation>أي يوم؟</translation>
    </message>
    <message>
        <source>Which day? %1</source>
        <translation>‏أي يوم؟ %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>بعد أسبوع</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>بلا يوم</translation>
    </message>
</context>
<context>
    <name>kp::app::DecidesModel</name>
    <message>
        <source>You decide who sees it, and when that ends.</source>
        <translation>أنت تقرر من يراه ومتى ينتهي ذلك.</translation>
    </message>
    <message>
        <source>You decide who sees it, and when that ends. So does %1.</source>
        <translation>‏أنت تقرر من يراه ومتى ينتهي ذلك. وكذلك %1.</translation>
    </message>
    <message>
        <source>You decide who sees it, and when that ends. So does each of these: %1.</source>
        <translation>‏أنت تقرر من يراه ومتى ينتهي ذلك. وكذلك كل من هؤلاء: %1.</translation>
    </message>
    <message>
        <source>%1 decides who sees it, and when that ends.</source>
        <translation>‏%1 يقرر من يراه ومتى ينتهي ذلك.</translation>
    </message>
    <message>
        <source>Each of these decides who sees it, and when that ends: %1.</source>
        <translation>‏كل واحد من هؤلاء يقرر من يراه ومتى ينتهي ذلك: %1.</translation>
    </message>
    <message>
        <source>Nobody decides alone yet: no parent is in the plan with an own device.</source>
        <translation>لا أحد يقرر وحده بعد: لا يوجد والد في الخطة بجهازه الخاص.</translation>
    </message>
    <message>
        <source>Only you see it now.</source>
        <translation>أنت وحدك تراه الآن.</translation>
    </message>
    <message>
        <source>You see it now, and so do: %1.</source>
        <translation>‏تراه الآن أنت، وكذلك: %1.</translation>
    </message>
    <message>
        <source>It is seen now by: %1.</source>
        <translation>‏يراه الآن: %1.</translation>
    </message>
    <message>
        <source>This is yours. Only you share it, and only you end that.</source>
        <translation>هذا لك. أنت وحدك تشاركه، وأنت وحدك تُنهي ذلك.</translation>
    </message>
    <message>
        <source>This is of %1. Only %1 shares it, and only %1 ends that.</source>
        <translation>‏هذا لـ %1. وحده %1 يشاركه، ووحده %1 يُنهي ذلك.</translation>
    </message>
    <message>
        <source>This is of %1, who decides about it on an own device.</source>
        <translation>‏هذا لـ %1، وهو يقرر بشأنه على جهازه.</translation>
    </message>
    <message>
        <source>This is of %1.</source>
        <translation>‏هذا لـ %1.</translation>
    </message>
    <message>
        <source>This is of the team.</source>
        <translation>هذا للفريق.</translation>
    </message>
    <message>
        <source>This is of the family.</source>
        <translation>هذا للعائلة.</translation>
    </message>
</context>
<context>
    <name>DecidesScreen</name>
    <message>
        <source>Who decides?</source>
        <translation>من يقرر؟</translation>
    </message>
    <message>
        <source>Whose is each part of the plan? And who decides who sees it?</source>
        <translation>لمن كل جزء من الخطة؟ ومن يقرر من يراه؟</translation>
    </message>
    <message>
        <source>A coach can write down what you agreed at the table. Then it is asked on your own device. If you say no, it stops at once.</source>
        <translation>يمكن للمرافق أن يكتب ما اتفقتم عليه حول الطاولة. ثم يُسأل عنه على جهازك. إذا قلت لا، يتوقف فورًا.</translation>
    </message>
    <message>
        <source>Whoever got to see something can give that back at any time.</source>
        <translation>من يرى شيئًا يمكنه التخلي عن ذلك في أي وقت.</translation>
    </message>
</context>
<context>
    <name>DecisionLine</name>
    <message>
        <source>Decided</source>
        <translation>تقرر</translation>
    </message>
    <message>
        <source>What %1 wanted</source>
        <translation>‏ما أراده %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Explained to %1</source>
        <translation>‏شُرح لـ %1</translation>
    </message>
</context>
<context>
    <name>DecisionSheet</name>
    <message>
        <source>A decision about %1</source>
        <translation>‏قرار عن %1</translation>
    </message>
    <message>
        <source>%1 reads this too.</source>
        <translation>‏يقرأ %1 هذا أيضًا.</translation>
    </message>
    <message>
        <source>What was decided?</source>
        <translation>ماذا تقرر؟</translation>
    </message>
    <message>
        <source>Did %1 want something else? What?</source>
        <translation>‏هل أراد %1 شيئًا آخر؟ ماذا؟</translation>
    </message>
    <message>
        <source>Leave this empty if it is what %1 wanted.</source>
        <translation>‏اتركه فارغًا إذا كان هذا ما أراده %1.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>When did you explain it? (day-month-year)</source>
        <translation>متى شرحته؟ (يوم-شهر-سنة)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>DeviceSheet</name>
    <message>
        <source>What do you call this device?</source>
        <translation>ماذا تسمي هذا الجهاز؟</translation>
    </message>
    <message>
        <source>Everybody in the plan can read this name.</source>
        <translation>كل من في الخطة يستطيع قراءة هذا الاسم.</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>احفظ هذا الاسم</translation>
    </message>
    <message>
        <source>Four words</source>
        <translation>أربع كلمات</translation>
    </message>
    <message>
        <source>Both devices show the same four words. If they differ, take it out: somebody stands in between.</source>
        <translation>يعرض الجهازان الكلمات الأربع نفسها. إذا اختلفت فاستبعده: أحدهم يقف بينهما.</translation>
    </message>
    <message>
        <source>This is the device in your hand. You take it out from another device of yours, or your coach does.</source>
        <translation>هذا هو الجهاز الذي بيدك. تستبعده من جهاز آخر لك، أو يفعل ذلك مرافقك.</translation>
    </message>
    <message>
        <source>Does this sheet have to stop working?</source>
        <translation>هل يجب أن تتوقف هذه الورقة عن العمل؟</translation>
    </message>
    <message>
        <source>Take this device out?</source>
        <translation>هل تستبعد هذا الجهاز؟</translation>
    </message>
    <message>
        <source>From now on it opens nothing any more. Without a sheet, what only you can read is gone when your devices are gone.</source>
        <translation>من الآن لا تفتح شيئًا. من دون ورقة يضيع ما تقرؤه وحدك إذا ضاعت أجهزتك.</translation>
    </message>
    <message>
        <source>It gets nothing new from now on, and the locks change at once. As soon as it meets the server it is wiped. What it had not sent is handed in first, so that you can look at it.</source>
        <translation>لا يصله شيء جديد من الآن، وتتغير الأقفال فورًا. حين يتصل بالخادم يُمسح. ما لم يُرسله يُسلَّم أولًا لتنظر إليه.</translation>
    </message>
    <message>
        <source>What was read on it already, somebody can remember.</source>
        <translation>ما قُرئ عليه من قبل قد يتذكره أحد.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>إخراج</translation>
    </message>
</context>
<context>
    <name>DeviceText</name>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>لم يُرَ بعد</translation>
    </message>
    <message>
        <source>last seen today at %1</source>
        <translation>‏شوهد آخر مرة اليوم عند %1</translation>
    </message>
    <message>
        <source>last seen yesterday</source>
        <translation>شوهد آخر مرة أمس</translation>
    </message>
    <message numerus="yes">
        <source>last seen %n day(s) ago</source>
        <translation><numerusform>شوهد اليوم</numerusform><numerusform>شوهد قبل يوم</numerusform><numerusform>شوهد قبل يومين</numerusform><numerusform>‏شوهد قبل %n أيام</numerusform><numerusform>‏شوهد قبل %n يومًا</numerusform><numerusform>‏شوهد قبل %n يوم</numerusform></translation>
    </message>
    <message>
        <source>last seen on %1</source>
        <translation>‏شوهد آخر مرة في %1</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاسترجاع</translation>
    </message>
    <message>
        <source>First device</source>
        <translation>الجهاز الأول</translation>
    </message>
    <message>
        <source>A device</source>
        <translation>جهاز</translation>
    </message>
    <message>
        <source>the one in your hand</source>
        <translation>الجهاز الذي في يدك</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>on paper, made on %1</source>
        <translation>‏على الورق، صُنعت في %1</translation>
    </message>
    <message>
        <source>It opens nothing any more.</source>
        <translation>لم تعد تفتح شيئًا.</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>المستبعدة</translation>
    </message>
    <message>
        <source>Not on the server yet.</source>
        <translation>ليس على الخادم بعد.</translation>
    </message>
    <message>
        <source>Taken out. It is wiped as soon as it meets the server.</source>
        <translation>استُبعد. يُمسح حين يتصل بالخادم.</translation>
    </message>
    <message numerus="yes">
        <source>Taken out and wiped. Of its unsent work, %n save(s) found nobody to take them.</source>
        <translation><numerusform>استُبعد ومُسح.</numerusform><numerusform>استُبعد ومُسح. تعديل واحد لم يُرسل ولم يأخذه أحد.</numerusform><numerusform>استُبعد ومُسح. تعديلان لم يُرسلا ولم يأخذهما أحد.</numerusform><numerusform>‏استُبعد ومُسح. %n تعديلات لم تُرسل ولم يأخذها أحد.</numerusform><numerusform>‏استُبعد ومُسح. %n تعديلًا لم يُرسل ولم يأخذه أحد.</numerusform><numerusform>‏استُبعد ومُسح. %n تعديل لم يُرسل ولم يأخذه أحد.</numerusform></translation>
    </message>
    <message>
        <source>Taken out and wiped. What it had not sent was handed in.</source>
        <translation>استُبعد ومُسح. ما لم يُرسله سُلِّم.</translation>
    </message>
    <message>
        <source>Taken out and wiped.</source>
        <translation>استُبعد ومُسح.</translation>
    </message>
    <message>
        <source>Not on the server yet: it does not work until it is.</source>
        <translation>ليست على الخادم بعد: لا تعمل قبل ذلك.</translation>
    </message>
    <message>
        <source>Not confirmed yet.</source>
        <translation>لم يُؤكَّد بعد.</translation>
    </message>
</context>
<context>
    <name>kp::app::DevicesModel</name>
    <message>
        <source>In another of your plans this did not work. %1</source>
        <translation>‏لم ينجح هذا في خطة أخرى من خططك. %1</translation>
    </message>
    <message>
        <source>Works until %1, for one device.</source>
        <extracomment>%1 is a time of the day</extracomment>
        <translation>‏يعمل حتى %1، لجهاز واحد.</translation>
    </message>
</context>
<context>
    <name>DevicesScreen</name>
    <message>
        <source>My devices</source>
        <translation>أجهزتي</translation>
    </message>
    <message>
        <source>On these devices you can open your plan. Do you miss one? Take it out at once.</source>
        <translation>على هذه الأجهزة يمكنك فتح خطتك. هل ضاع أحدها؟ استبعده فورًا.</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>إضافة جهاز</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاسترجاع</translation>
    </message>
    <message>
        <source>Brings everything back when all your devices are gone</source>
        <translation>تعيد كل شيء إذا ضاعت كل أجهزتك</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>المستبعدة</translation>
    </message>
</context>
<context>
    <name>DomainScreen</name>
    <message>
        <source>How is it for you?</source>
        <translation>كيف هو بالنسبة لك؟</translation>
    </message>
    <message>
        <source>important now</source>
        <translation>مهم الآن</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>لوقت لاحق</translation>
    </message>
    <message>
        <source>Say it in my own words</source>
        <translation>أقوله بكلماتي</translation>
    </message>
    <message>
        <source>Change my words</source>
        <translation>تعديل كلماتي</translation>
    </message>
    <message>
        <source>Two versions of one sentence</source>
        <translation>صيغتان لجملة واحدة</translation>
    </message>
    <message>
        <source>How each of us sees it</source>
        <translation>كيف يراه كل واحد منا</translation>
    </message>
    <message>
        <source>Not talked about yet</source>
        <translation>لم نتحدث عنه بعد</translation>
    </message>
    <message>
        <source>You do not have to talk about everything.</source>
        <translation>لا يجب أن تتحدث عن كل شيء.</translation>
    </message>
    <message>
        <source>What goes well here</source>
        <translation>ما يسير جيدًا هنا</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>أهداف</translation>
    </message>
</context>
<context>
    <name>DrawingPad</name>
    <message>
        <source>My drawing</source>
        <translation>رسمي</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>خطوة إلى الوراء</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>ممحاة</translation>
    </message>
</context>
<context>
    <name>EditorSheet</name>
    <message>
        <source>A new goal</source>
        <translation>هدف جديد</translation>
    </message>
    <message>
        <source>Change this goal</source>
        <translation>تعديل هذا الهدف</translation>
    </message>
    <message>
        <source>A new step</source>
        <translation>خطوة جديدة</translation>
    </message>
    <message>
        <source>Change this step</source>
        <translation>تعديل هذه الخطوة</translation>
    </message>
    <message>
        <source>What goes well</source>
        <translation>ما يسير جيدًا</translation>
    </message>
    <message>
        <source>Our start question</source>
        <translation>سؤال البداية</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>بكلماتي</translation>
    </message>
    <message>
        <source>How is it for me</source>
        <translation>كيف هو بالنسبة لي</translation>
    </message>
    <message>
        <source>What we want to talk about</source>
        <translation>ما نريد أن نتحدث عنه</translation>
    </message>
    <message>
        <source>In whose own words?</source>
        <translation>بكلمات صاحب الأمنية</translation>
    </message>
    <message>
        <source>What will be done?</source>
        <translation>ماذا سنفعل؟</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>بكلماتك</translation>
    </message>
    <message>
        <source>I want ...</source>
        <translation>أريد ...</translation>
    </message>
    <message>
        <source>Kept on this device while you type.</source>
        <translation>ما تكتبه يبقى محفوظًا على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Whose wish is it?</source>
        <translation>لمن هذه الأمنية؟</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>العائلة</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>طفل</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>شرط</translation>
    </message>
    <message>
        <source>Who sets this condition?</source>
        <translation>من يضع هذا الشرط؟</translation>
    </message>
    <message>
        <source>Why is it asked?</source>
        <translation>لماذا طُلب هذا؟</translation>
    </message>
    <message>
        <source>Why is this important now?</source>
        <translation>لماذا هذا مهم الآن؟</translation>
    </message>
    <message>
        <source>What is fine?</source>
        <translation>ما هو الجيد؟</translation>
    </message>
    <message>
        <source>What do I wish?</source>
        <translation>ماذا أتمنى؟</translation>
    </message>
    <message>
        <source>When, in your own words</source>
        <translation>متى، بكلماتك</translation>
    </message>
    <message>
        <source>Every Wednesday after school</source>
        <translation>كل أربعاء بعد المدرسة</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>من سيفعل ذلك؟</translation>
    </message>
    <message>
        <source>Whose goal is it?</source>
        <translation>لمن هذا الهدف؟</translation>
    </message>
    <message>
        <source>Who says it?</source>
        <translation>من يقول ذلك؟</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>EndProtectionSheet</name>
    <message>
        <source>End the protection of %1?</source>
        <translation>‏إنهاء حماية %1؟</translation>
    </message>
    <message>
        <source>A second person signs too. Until then it stays as it is.</source>
        <translation>شخص ثانٍ يوقّع أيضًا. وحتى ذلك الحين يبقى كل شيء كما هو.</translation>
    </message>
    <message>
        <source>Who signs too?</source>
        <translation>من يوقّع أيضًا؟</translation>
    </message>
    <message>
        <source>Why can it end?</source>
        <translation>لماذا يمكن أن تنتهي؟</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Ask to sign</source>
        <translation>اطلب التوقيع</translation>
    </message>
</context>
<context>
    <name>EraseMeans</name>
    <message>
        <source>At once it is out of sight</source>
        <translation>يختفي عن الأنظار فورًا</translation>
    </message>
    <message>
        <source>Here right away, for the others as soon as their device meets the server.</source>
        <translation>هنا فورًا، وعند الآخرين ما إن يتصل جهازهم بالخادم.</translation>
    </message>
    <message>
        <source>For thirty days it can be left standing</source>
        <translation>طوال ثلاثين يومًا يمكن الإبقاء عليه</translation>
    </message>
    <message>
        <source>By you, and by the other parents and young people of the family. What is only yours, by you alone.</source>
        <translation>منك ومن الوالدين الآخرين والشباب في الأسرة. وما هو لك وحدك، منك وحدك.</translation>
    </message>
    <message>
        <source>Then it is destroyed</source>
        <translation>ثم يُتلَف</translation>
    </message>
    <message>
        <source>On the server, and on each device when it next meets the server. Here you read which app reported that, and which not yet.</source>
        <translation>على الخادم، وعلى كل جهاز حين يتصل بالخادم من جديد. تقرأ هنا أي تطبيق أبلغ بذلك، وأيها لم يبلّغ بعد.</translation>
    </message>
    <message>
        <source>What this does not undo</source>
        <translation>ما لا يلغيه هذا</translation>
    </message>
    <message>
        <source>What was read, printed or kept in a file stays with whoever has it. Backups of the server keep sealed pieces of it for some time.</source>
        <translation>ما قُرئ أو طُبع أو حُفظ في ملف يبقى عند من يملكه. والنسخ الاحتياطية للخادم تحتفظ بأجزاء مختومة منه بعض الوقت.</translation>
    </message>
</context>
<context>
    <name>EraseScreen</name>
    <message>
        <source>It is out of sight. For thirty days it can be left standing.</source>
        <translation>اختفى عن الأنظار. طوال ثلاثين يومًا يمكن الإبقاء عليه.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>This can still be left standing</source>
        <translation>هذا ما زال يمكن الإبقاء عليه</translation>
    </message>
    <message>
        <source>Leave everything standing</source>
        <translation>أبقِ على الكل</translation>
    </message>
    <message>
        <source>You can have a part of the plan erased, or the whole plan. You do not have to say why.</source>
        <translation>يمكنك طلب محو جزء من الخطة أو كلها. لستَ ملزمًا بذكر السبب.</translation>
    </message>
    <message>
        <source>What you can have erased</source>
        <translation>ما يمكنك طلب محوه</translation>
    </message>
    <message>
        <source>There is nothing to erase for you here</source>
        <translation>لا شيء هنا لتمحوه</translation>
    </message>
    <message>
        <source>Below stands of each part why not, and who decides about it. Ask them.</source>
        <translation>تقرأ أدناه لكل جزء لماذا لا، ومن يقرر فيه. اسألهم.</translation>
    </message>
    <message>
        <source>As soon as there is a part of the plan that you decide about, you find it here.</source>
        <translation>ما إن يوجد جزء من الخطة القرارُ فيه لك، تجده هنا.</translation>
    </message>
    <message>
        <source>First make my own file</source>
        <translation>أنشئ ملفي الخاص أولًا</translation>
    </message>
    <message>
        <source>Erase the whole plan</source>
        <translation>محو الخطة كلها</translation>
    </message>
    <message>
        <source>What you cannot have erased, and why</source>
        <translation>ما لا يمكنك طلب محوه، ولماذا</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>ماذا يحدث حينها</translation>
    </message>
    <message>
        <source>What is erased, and which devices reported it</source>
        <translation>ما مُحي، والأجهزة التي أبلغت بذلك</translation>
    </message>
    <message>
        <source>Hide what was left standing</source>
        <translation>إخفاء ما أُبقي عليه</translation>
    </message>
    <message>
        <source>Show what was left standing</source>
        <translation>إظهار ما أُبقي عليه</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Erase the whole plan?</source>
        <translation>محو الخطة كلها؟</translation>
    </message>
    <message>
        <source>Erase this part?</source>
        <translation>محو هذا الجزء؟</translation>
    </message>
    <message>
        <source>This is not here any more, or no longer yours to erase.</source>
        <translation>هذا لم يعد هنا، أو لم يعد لك أن تمحوه.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stand in it, in these parts: %1.</source>
        <translation><numerusform>‏لا شيء فيه، في هذه الأجزاء: %1.</numerusform><numerusform>‏فيه شيء واحد، في هذه الأجزاء: %1.</numerusform><numerusform>‏فيه شيئان، في هذه الأجزاء: %1.</numerusform><numerusform>‏فيه %n أشياء، في هذه الأجزاء: %1.</numerusform><numerusform>‏فيه %n شيئًا، في هذه الأجزاء: %1.</numerusform><numerusform>‏فيه %n شيء، في هذه الأجزاء: %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stand in it.</source>
        <translation><numerusform>لا شيء فيه.</numerusform><numerusform>فيه شيء واحد.</numerusform><numerusform>فيه شيئان.</numerusform><numerusform>‏فيه %n أشياء.</numerusform><numerusform>‏فيه %n شيئًا.</numerusform><numerusform>‏فيه %n شيء.</numerusform></translation>
    </message>
    <message>
        <source>What others keep to themselves stays theirs. The file that the services must keep stays until its term.</source>
        <translation>ما يحتفظ به الآخرون لأنفسهم يبقى لهم. والملف الذي على خدمات المساعدة حفظه يبقى حتى نهاية مدته.</translation>
    </message>
    <message>
        <source>This stays: %1. What others keep to themselves stays theirs too, and the file that the services must keep stays until its term.</source>
        <translation>‏هذا يبقى: %1. وما يحتفظ به الآخرون لأنفسهم يبقى لهم أيضًا، والملف الذي على خدمات المساعدة حفظه يبقى حتى نهاية مدته.</translation>
    </message>
    <message>
        <source>First make my own file</source>
        <translation>أنشئ ملفي الخاص أولًا</translation>
    </message>
    <message>
        <source>Why? (You may leave this open.)</source>
        <translation>لماذا؟ (يمكنك تركه فارغًا.)</translation>
    </message>
    <message>
        <source>Whoever could read it until now reads your reason, until it is erased.</source>
        <translation>من كان يستطيع قراءته حتى الآن يقرأ سببك إلى أن يُمحى.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Erase all of it</source>
        <translation>محو الكل</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>محو هذا</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>The own part of %1</source>
        <translation>‏الجزء الخاص بـ %1</translation>
    </message>
    <message>
        <source>Contact details of %1</source>
        <translation>‏معلومات اتصال %1</translation>
    </message>
    <message>
        <source>Nobody else reads it now.</source>
        <translation>لا يقرؤه أحد غيرك الآن.</translation>
    </message>
    <message>
        <source>Who loses it too: %1.</source>
        <translation>‏ويفقده أيضًا: %1.</translation>
    </message>
    <message>
        <source>Until %1 you can still leave it standing. Nobody else can.</source>
        <translation>‏حتى %1 يمكنك الإبقاء عليه. لا أحد غيرك يستطيع ذلك.</translation>
    </message>
    <message>
        <source>Until %1 you can still leave it standing. So can: %2.</source>
        <translation>‏حتى %1 يمكنك الإبقاء عليه. ويستطيع ذلك أيضًا: %2.</translation>
    </message>
    <message>
        <source>The rest stands on this. It only goes when the whole plan goes.</source>
        <translation>الباقي قائم على هذا. لا يزول إلا بزوال الخطة كلها.</translation>
    </message>
    <message>
        <source>This was opened for safety. It ends by itself.</source>
        <translation>فُتح هذا من أجل السلامة. ينتهي من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>This belongs to the file of the services. It is kept until %1.</source>
        <translation>‏هذا من ملف خدمات المساعدة. يُحفظ حتى %1.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>This belongs to the file of the services. It is kept, and as long as a birthday is missing nobody knows until when.</source>
        <translation>هذا من ملف خدمات المساعدة. وهو محفوظ، وما دام تاريخ ميلاد ناقصًا لا أحد يعرف حتى متى.</translation>
    </message>
    <message>
        <source>You do not decide about this.</source>
        <translation>لا تقرر أنت في هذا.</translation>
    </message>
    <message>
        <source>Not you but others decide about this: %1.</source>
        <translation>‏لا تقرر أنت في هذا، بل: %1.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>On paper. Its keys open nothing of it any more.</source>
        <translation>على الورق. مفاتيحها لم تعد تفتح شيئًا منه.</translation>
    </message>
    <message>
        <source>The app reported that it is off this device: %1.</source>
        <translation>‏أبلغ التطبيق أنه أُزيل من هذا الجهاز: %1.</translation>
    </message>
    <message>
        <source>Not reported yet. This happens when the device meets the server.</source>
        <translation>لم يُبلَّغ بعد. يحدث ذلك حين يتصل الجهاز بالخادم.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A person and a device: Samira: Laptop</extracomment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>Devices whose app reported that it is off: %1 of %2</source>
        <translation>‏أجهزة أبلغ تطبيقها أنه أُزيل منها: %1 من %2</translation>
    </message>
    <message>
        <source>Out of sight on this device. The server does not know yet, and the others still see it. The thirty days begin when the server has it.</source>
        <translation>اختفى عن هذا الجهاز. الخادم لا يعلم بعد، والآخرون ما زالوا يرونه. تبدأ الثلاثون يومًا حين يصل إلى الخادم.</translation>
    </message>
    <message>
        <source>Out of sight. Until %1 you can still leave it standing.</source>
        <translation>‏اختفى عن الأنظار. حتى %1 يمكنك الإبقاء عليه.</translation>
    </message>
    <message>
        <source>Out of sight. Until %1 it can still be left standing.</source>
        <translation>‏اختفى عن الأنظار. حتى %1 يمكن الإبقاء عليه.</translation>
    </message>
    <message>
        <source>You took it back: %1. It is there again.</source>
        <translation>‏تراجعتَ: %1. عاد إلى مكانه.</translation>
    </message>
    <message>
        <source>%1 took it back: %2. It is there again.</source>
        <translation>‏تراجع %1: %2. عاد إلى مكانه.</translation>
    </message>
    <message>
        <source>You left it standing: %1.</source>
        <translation>‏أبقيتَ عليه: %1.</translation>
    </message>
    <message>
        <source>%1 left it standing: %2.</source>
        <translation>‏أبقى %1 عليه: %2.</translation>
    </message>
    <message>
        <source>You want %1 erased</source>
        <translation>‏تريد محو %1</translation>
    </message>
    <message>
        <source>%1 wants %2 erased</source>
        <translation>‏يريد %1 محو %2</translation>
    </message>
    <message>
        <source>You wanted %1 erased</source>
        <translation>‏أردتَ محو %1</translation>
    </message>
    <message>
        <source>%1 wanted %2 erased</source>
        <translation>‏أراد %1 محو %2</translation>
    </message>
    <message numerus="yes">
        <source>You wanted %n part(s) of the plan erased</source>
        <translation><numerusform>لم ترد محو أي جزء من الخطة</numerusform><numerusform>أردتَ محو جزء من الخطة</numerusform><numerusform>أردتَ محو جزأين من الخطة</numerusform><numerusform>‏أردتَ محو %n أجزاء من الخطة</numerusform><numerusform>‏أردتَ محو %n جزءًا من الخطة</numerusform><numerusform>‏أردتَ محو %n جزء من الخطة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 wanted %n part(s) of the plan erased</source>
        <extracomment>%1 is a person</extracomment>
        <translation><numerusform>‏لم يرد %1 محو أي جزء من الخطة</numerusform><numerusform>‏أراد %1 محو جزء من الخطة</numerusform><numerusform>‏أراد %1 محو جزأين من الخطة</numerusform><numerusform>‏أراد %1 محو %n أجزاء من الخطة</numerusform><numerusform>‏أراد %1 محو %n جزءًا من الخطة</numerusform><numerusform>‏أراد %1 محو %n جزء من الخطة</numerusform></translation>
    </message>
    <message>
        <source>You want this plan erased. It is out of sight. Until %1 it can still be left standing.</source>
        <translation>‏تريد محو هذه الخطة. لم تعد ظاهرة. حتى %1 يمكن الإبقاء عليها.</translation>
    </message>
    <message>
        <source>%1 wants this plan erased. It is out of sight. Until %2 it can still be left standing.</source>
        <translation>‏يريد %1 محو هذه الخطة. لم تعد ظاهرة. حتى %2 يمكن الإبقاء عليها.</translation>
    </message>
    <message>
        <source>Erased since %1. Nobody can keep it any more.</source>
        <translation>‏مُحي منذ %1. لم يعد أحد يستطيع الإبقاء عليه.</translation>
    </message>
    <message numerus="yes">
        <source>%1 wants %n part(s) of the plan erased. Until %2 you can leave them standing.</source>
        <translation><numerusform>‏لا يريد %1 محو أي جزء من الخطة. حتى %2 يمكنك الإبقاء عليه.</numerusform><numerusform>‏يريد %1 محو جزء من الخطة. حتى %2 يمكنك الإبقاء عليه.</numerusform><numerusform>‏يريد %1 محو جزأين من الخطة. حتى %2 يمكنك الإبقاء عليهما.</numerusform><numerusform>‏يريد %1 محو %n أجزاء من الخطة. حتى %2 يمكنك الإبقاء عليها.</numerusform><numerusform>‏يريد %1 محو %n جزءًا من الخطة. حتى %2 يمكنك الإبقاء عليها.</numerusform><numerusform>‏يريد %1 محو %n جزء من الخطة. حتى %2 يمكنك الإبقاء عليها.</numerusform></translation>
    </message>
    <message>
        <source>%1 wants this plan erased. It is out of sight. Until %2 you can leave it standing.</source>
        <translation>‏يريد %1 محو هذه الخطة. لم تعد ظاهرة. حتى %2 يمكنك الإبقاء عليها.</translation>
    </message>
    <message>
        <source>%1 wants %2 erased. Until %3 you can leave it standing.</source>
        <translation>‏يريد %1 محو %2. حتى %3 يمكنك الإبقاء عليه.</translation>
    </message>
    <message>
        <source>Parts of this plan are erased since %1.</source>
        <translation>‏أجزاء من هذه الخطة ممحوة منذ %1.</translation>
    </message>
    <message>
        <source>The reason is too long. Make it shorter. Your text is still here, and nothing was erased.</source>
        <translation>السبب طويل جدًا. اختصره. نصك ما زال هنا ولم يُمحَ شيء.</translation>
    </message>
    <message>
        <source>It was kept already, or it is too late to keep it. Look again what stands here.</source>
        <translation>أبقى أحدهم عليه من قبل، أو فات الأوان. انظر مجددًا ما هو مكتوب هنا.</translation>
    </message>
    <message>
        <source>You do not decide about this. Nothing was erased.</source>
        <translation>لا تقرر أنت في هذا. لم يُمحَ شيء.</translation>
    </message>
    <message>
        <source>The rest stands on this. It only goes when the whole plan goes. Nothing was erased.</source>
        <translation>الباقي قائم على هذا. لا يزول إلا بزوال الخطة كلها. لم يُمحَ شيء.</translation>
    </message>
    <message>
        <source>This belongs to the file of the services, and that is kept for now. Nothing was erased.</source>
        <translation>هذا من ملف خدمات المساعدة، وهو محفوظ حاليًا. لم يُمحَ شيء.</translation>
    </message>
    <message>
        <source>This ends by itself. Nothing was erased.</source>
        <translation>هذا ينتهي من تلقاء نفسه. لم يُمحَ شيء.</translation>
    </message>
</context>
<context>
    <name>ErasureCard</name>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Leave it standing</source>
        <translation>أبقِ عليه</translation>
    </message>
    <message>
        <source>Leave it standing: %1</source>
        <translation>‏أبقِ عليه: %1</translation>
    </message>
</context>
<context>
    <name>ErasureNotice</name>
    <message>
        <source>Look, or leave it standing</source>
        <translation>انظر أو أبقِ عليه</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>انظر إليها</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This is too long. Make it shorter. Your text is still here.</source>
        <translation>هذا طويل جدًا. اجعله أقصر. نصك ما زال هنا.</translation>
    </message>
    <message>
        <source>This is no longer here. Go back and look again. Nothing of yours is lost.</source>
        <translation>لم يعد هذا هنا. ارجع وانظر من جديد. لم يضع شيء لك.</translation>
    </message>
    <message>
        <source>This code is not right. Read it once more, or ask for a new one.</source>
        <translation>هذا الرمز غير صحيح. اقرأه مرة أخرى، أو اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>This code is too old. Ask for a new one.</source>
        <translation>هذا الرمز قديم. اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>This cannot be saved like this. Look at what you filled in. Your text is still here.</source>
        <translation>لا يمكن حفظه هكذا. انظر في ما كتبته. نصك ما زال هنا.</translation>
    </message>
    <message>
        <source>These words do not open the plan. Look for a typing error and try again. Nothing is lost.</source>
        <translation>هذه الكلمات لا تفتح الخطة. ابحث عن خطأ في الكتابة وحاول من جديد. لم يضع شيء.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait a moment and try again. Nothing is lost.</source>
        <translation>محاولات كثيرة. انتظر قليلًا وحاول من جديد. لم يضع شيء.</translation>
    </message>
    <message>
        <source>Somebody in it wants to be asked before others see this. Ask that person first. Nothing was shared.</source>
        <translation>هناك من يريد أن يُسأل قبل أن يرى الآخرون هذا. اسأله أولًا. لم تتم مشاركة أي شيء.</translation>
    </message>
    <message>
        <source>Somebody still has to agree. Ask that person first. Nothing is lost.</source>
        <translation>ما زال على شخص أن يوافق. اسأله أولًا. لم يضع شيء.</translation>
    </message>
    <message>
        <source>This may tell somebody where a protected person is. Look at what you wrote. Your text is still here.</source>
        <translation>قد يكشف هذا لأحدهم مكان شخص محمي. راجع ما كتبت. نصك ما زال هنا.</translation>
    </message>
    <message>
        <source>The words are not the same. Compare them again together. Nothing was changed.</source>
        <translation>الكلمات ليست نفسها. قارنوها معًا من جديد. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This device was taken out of the plan. Ask somebody of the plan to let you in again.</source>
        <translation>أُخرج هذا الجهاز من الخطة. اطلب من شخص في الخطة أن يدخلك من جديد.</translation>
    </message>
    <message>
        <source>This device was away too long. Connect to the internet once. Nothing is lost.</source>
        <translation>غاب هذا الجهاز طويلًا. اتصل بالإنترنت مرة. لم يضع شيء.</translation>
    </message>
    <message>
        <source>Something is damaged and was set aside. The rest of the plan is fine. Tell your coach.</source>
        <translation>شيء ما تالف ووُضع جانبًا. باقي الخطة سليم. أخبر مدربك.</translation>
    </message>
    <message>
        <source>This is locked now. Open the plan again. Nothing is lost.</source>
        <translation>هذا مقفل الآن. افتح الخطة من جديد. لم يضع شيء.</translation>
    </message>
    <message>
        <source>This is not shared with you in that way. Ask the family. Your text is still here.</source>
        <translation>هذا غير مُشارك معك بهذه الطريقة. اسأل العائلة. نصك ما زال هنا.</translation>
    </message>
    <message>
        <source>The plan is open in another window. Close that one and try again. Nothing is lost.</source>
        <translation>الخطة مفتوحة في نافذة أخرى. أغلقها وحاول من جديد. لم يضع شيء.</translation>
    </message>
    <message>
        <source>There is no plan on this device yet. Begin with an invitation.</source>
        <translation>لا توجد خطة على هذا الجهاز بعد. ابدأ بدعوة.</translation>
    </message>
    <message>
        <source>This is a plan to practise with. This app does not open it.</source>
        <translation>هذه خطة للتدريب. هذا التطبيق لا يفتحها.</translation>
    </message>
    <message>
        <source>This is an older copy. Connect to the internet to get up to date. Nothing is lost.</source>
        <translation>هذه نسخة أقدم. اتصل بالإنترنت للتحديث. لم يضع شيء.</translation>
    </message>
    <message>
        <source>A newer version of the app wrote this. Renew the app. Nothing is lost.</source>
        <translation>كتب هذا إصدار أحدث من التطبيق. حدّث التطبيق. لم يضع شيء.</translation>
    </message>
    <message>
        <source>This device is full. Make room and try again. What was saved is still here.</source>
        <translation>هذا الجهاز ممتلئ. أفرغ مكانًا وحاول من جديد. ما حُفظ ما زال هنا.</translation>
    </message>
    <message>
        <source>This device could not save it. Try again. What was saved before is still here.</source>
        <translation>لم يستطع هذا الجهاز الحفظ. حاول من جديد. ما حُفظ من قبل ما زال هنا.</translation>
    </message>
    <message>
        <source>No connection now. Everything is saved on this device and goes out later.</source>
        <translation>لا اتصال الآن. كل شيء محفوظ على هذا الجهاز ويُرسل لاحقًا.</translation>
    </message>
    <message>
        <source>The server does something odd. The app checks everything itself. Tell your coach. Nothing is lost.</source>
        <translation>الخادم يفعل شيئًا غريبًا. التطبيق يتحقق من كل شيء بنفسه. أخبر مدربك. لم يضع شيء.</translation>
    </message>
    <message>
        <source>The server has no room left. Everything is saved on this device. Tell your coach.</source>
        <translation>لم يعد في الخادم مكان. كل شيء محفوظ على هذا الجهاز. أخبر مدربك.</translation>
    </message>
    <message>
        <source>App and server do not fit together. Renew the app. Everything is saved on this device.</source>
        <translation>التطبيق والخادم غير متوافقين. حدّث التطبيق. كل شيء محفوظ على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The server could not take it now. It goes out later by itself. Everything is saved on this device.</source>
        <translation>لم يستطع الخادم أخذه الآن. سيُرسل لاحقًا وحده. كل شيء محفوظ على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Something went wrong here. Try again. What was saved is still here.</source>
        <translation>حدث خطأ هنا. حاول من جديد. ما حُفظ ما زال هنا.</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>Very hard</source>
        <translation>صعب جدًا</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>صعب</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>بين بين</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Very well</source>
        <translation>جيد جدًا</translation>
    </message>
</context>
<context>
    <name>FacePicker</name>
    <message>
        <source>Very hard</source>
        <translation>صعب جدًا</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>صعب</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>بين بين</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Very well</source>
        <translation>جيد جدًا</translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A question and its answer in one line: What: our plan</extracomment>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>kp::app::FamiliesModel</name>
    <message>
        <source>no appointment yet</source>
        <translation>لا موعد بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) asked of you</source>
        <translation><numerusform>لا توقيع مطلوب منك</numerusform><numerusform>توقيع واحد مطلوب منك</numerusform><numerusform>توقيعان مطلوبان منك</numerusform><numerusform>‏%n تواقيع مطلوبة منك</numerusform><numerusform>‏%n توقيعًا مطلوبًا منك</numerusform><numerusform>‏%n توقيع مطلوب منك</numerusform></translation>
    </message>
    <message>
        <source>a question waits for your answer</source>
        <translation>سؤال ينتظر جوابك</translation>
    </message>
    <message>
        <source>two versions of one sentence</source>
        <translation>صيغتان لجملة واحدة</translation>
    </message>
    <message>
        <source>saved here, waiting for internet</source>
        <translation>محفوظ هنا، ينتظر الإنترنت</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>first conversation still to plan</source>
        <translation>المحادثة الأولى لم تُحدَّد بعد</translation>
    </message>
    <message>
        <source>first conversation planned</source>
        <translation>المحادثة الأولى محددة</translation>
    </message>
    <message>
        <source>review still to plan</source>
        <translation>التقييم لم يُحدَّد بعد</translation>
    </message>
    <message>
        <source>review this month</source>
        <translation>التقييم هذا الشهر</translation>
    </message>
    <message>
        <source>review on %1</source>
        <translation>‏التقييم في %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>A plan you left</source>
        <translation>خطة غادرتها</translation>
    </message>
    <message>
        <source>You left. It is wiped here at the next connection.</source>
        <translation>لقد غادرت. تُمحى الخطة من هنا عند الاتصال التالي.</translation>
    </message>
    <message>
        <source>A plan this device was taken out of</source>
        <translation>خطة استُبعد منها هذا الجهاز</translation>
    </message>
    <message>
        <source>Nothing of it is here any more</source>
        <translation>لم يبقَ منها شيء هنا</translation>
    </message>
    <message>
        <source>A plan you asked to join</source>
        <translation>خطة طلبت الانضمام إليها</translation>
    </message>
    <message>
        <source>waiting until the other side has been online</source>
        <translation>ينتظر حتى يتصل الطرف الآخر</translation>
    </message>
    <message>
        <source>closed until this device is online again</source>
        <translation>مغلقة إلى أن يتصل هذا الجهاز من جديد</translation>
    </message>
</context>
<context>
    <name>FamiliesScreen</name>
    <message>
        <source>My families</source>
        <translation>عائلاتي</translation>
    </message>
    <message>
        <source>My plans</source>
        <translation>خططي</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>ترتيب حسب الاسم</translation>
    </message>
    <message>
        <source>Sort by the next appointment</source>
        <translation>ترتيب حسب الموعد القادم</translation>
    </message>
    <message>
        <source>Come in with a code</source>
        <translation>الدخول برمز</translation>
    </message>
    <message>
        <source>Start a plan</source>
        <translation>بدء خطة</translation>
    </message>
    <message>
        <source>Find a family</source>
        <translation>ابحث عن عائلة</translation>
    </message>
    <message>
        <source>day of the first month</source>
        <translation>يوم من الشهر الأول</translation>
    </message>
    <message>
        <source>first conversation</source>
        <translation>المحادثة الأولى</translation>
    </message>
    <message>
        <source>No plan yet. That is how it starts.</source>
        <translation>لا خطة بعد. هكذا تكون البداية.</translation>
    </message>
    <message>
        <source>Did somebody give you a code? Come in with it. Or start a plan with a family.</source>
        <translation>هل أعطاك أحد رمزًا؟ ادخل به. أو ابدأ خطة مع عائلة.</translation>
    </message>
    <message>
        <source>No family with that name. Look at how it is written.</source>
        <translation>لا عائلة بهذا الاسم. انظر كيف كتبته.</translation>
    </message>
    <message>
        <source>The code is on the other person's screen. It works once, for fifteen minutes.</source>
        <translation>الرمز على شاشة الشخص الآخر. يعمل مرة واحدة، لمدة ربع ساعة.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Ask to come in</source>
        <translation>اطلب الدخول</translation>
    </message>
    <message>
        <source>Together with the family, at their table.</source>
        <translation>مع العائلة، على طاولتهم.</translation>
    </message>
    <message>
        <source>How does the family call itself?</source>
        <translation>ماذا تسمي العائلة نفسها؟</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
</context>
<context>
    <name>kp::app::FamilyGlanceModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A child and its age: Yassin (14)</extracomment>
        <translation>‏%1 (%2)</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>‏مع %1</translation>
    </message>
    <message>
        <source>No goals yet</source>
        <translation>لا أهداف بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation><numerusform>لا أهداف</numerusform><numerusform>هدف واحد</numerusform><numerusform>هدفان</numerusform><numerusform>‏%n أهداف</numerusform><numerusform>‏%n هدفًا</numerusform><numerusform>‏%n هدف</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n for later</source>
        <translation><numerusform>‏%n لوقت لاحق</numerusform><numerusform>‏%n لوقت لاحق</numerusform><numerusform>‏%n لوقت لاحق</numerusform><numerusform>‏%n لوقت لاحق</numerusform><numerusform>‏%n لوقت لاحق</numerusform><numerusform>‏%n لوقت لاحق</numerusform></translation>
    </message>
    <message>
        <source>you are their contact person</source>
        <translation>أنت جهة الاتصال لديهم</translation>
    </message>
    <message>
        <source>review %1</source>
        <translation>‏التقييم %1</translation>
    </message>
</context>
<context>
    <name>FamilyScreen</name>
    <message>
        <source>no appointment yet</source>
        <translation>لا موعد بعد</translation>
    </message>
    <message>
        <source>When do we see each other?</source>
        <translation>متى نلتقي؟</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>فتح الخطة</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>things that go well</comment>
        <translation><numerusform>ولا أحد غيرهم</numerusform><numerusform>وشخص آخر</numerusform><numerusform>وشخصان آخران</numerusform><numerusform>‏و%n آخرون</numerusform><numerusform>‏و%n آخرون</numerusform><numerusform>‏و%n آخرون</numerusform></translation>
    </message>
    <message>
        <source>New this week</source>
        <translation>جديد هذا الأسبوع</translation>
    </message>
    <message>
        <source>Two versions, in %1 places</source>
        <translation>‏صيغتان، في %1 مواضع</translation>
    </message>
    <message>
        <source>Two versions of one sentence</source>
        <translation>صيغتان لجملة واحدة</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>لم يضع شيء.</translation>
    </message>
    <message>
        <source>Nothing changed this week.</source>
        <translation>لم يتغير شيء هذا الأسبوع.</translation>
    </message>
    <message>
        <source>Their plan</source>
        <translation>خطتهم</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>Two versions</source>
        <translation>صيغتان</translation>
    </message>
</context>
<context>
    <name>kp::app::GoalModel</name>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Opened to the two of you, for safety: as it was then. Who else sees the goal itself is not shown here.</source>
        <translation>فُتح لكما من أجل السلامة: كما كان آنذاك. ولا يظهر هنا من يرى الهدف نفسه أيضًا.</translation>
    </message>
    <message>
        <source>Only you see this.</source>
        <translation>أنت وحدك ترى هذا.</translation>
    </message>
    <message>
        <source>%1 people see this.</source>
        <translation>‏عدد من يرون هذا: %1.</translation>
    </message>
    <message>
        <source>%1 decides.</source>
        <translation>‏القرار عند %1.</translation>
    </message>
</context>
<context>
    <name>GoalMore</name>
    <message>
        <source>Who sees this goal</source>
        <translation>من يرى هذا الهدف</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>We and the server cannot read this.</source>
        <translation>نحن والخادم لا نستطيع قراءة هذا.</translation>
    </message>
    <message>
        <source>Work on it now</source>
        <translation>العمل عليه الآن</translation>
    </message>
    <message>
        <source>For later</source>
        <translation>لوقت لاحق</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>لم يتم بعد</translation>
    </message>
    <message>
        <source>This goal is reached</source>
        <translation>تحقق هذا الهدف</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Everything that changed, and by whom</source>
        <translation>كل ما تغيّر، ومن غيّره</translation>
    </message>
</context>
<context>
    <name>GoalPictures</name>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>No pictures yet. A photo of what goes well can say more than words.</source>
        <translation>لا توجد صور بعد. صورة لما يسير جيدًا قد تقول أكثر من الكلمات.</translation>
    </message>
    <message>
        <source>The picture is being read</source>
        <translation>تُقرأ الصورة الآن</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>أضف صورة</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختر صورة</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>صور (*.jpg *.jpeg *.png)</translation>
    </message>
</context>
<context>
    <name>GoalRating</name>
    <message>
        <source>How does it go? Each of us chooses.</source>
        <translation>كيف الحال؟ كل واحد يختار بنفسه.</translation>
    </message>
    <message>
        <source>How does it go? %1 chooses.</source>
        <translation>‏كيف الحال؟ الاختيار لـ %1.</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>كصورة</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>كجدول</translation>
    </message>
    <message>
        <source>How does it go now?</source>
        <translation>كيف الحال الآن؟</translation>
    </message>
</context>
<context>
    <name>GoalScreen</name>
    <message>
        <source>Your note is saved.</source>
        <translation>ملاحظتك محفوظة.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>Change this goal</source>
        <translation>تعديل هذا الهدف</translation>
    </message>
    <message>
        <source>Who sees this goal</source>
        <translation>من يرى هذا الهدف</translation>
    </message>
    <message>
        <source>This goal is not here any more</source>
        <translation>هذا الهدف لم يعد هنا</translation>
    </message>
    <message>
        <source>Somebody took it out of the plan, or it is not shared with you now.</source>
        <translation>أخرجه أحد من الخطة، أو لم يعد مُشاركًا معك.</translation>
    </message>
    <message>
        <source>Two versions of one sentence</source>
        <translation>صيغتان لجملة واحدة</translation>
    </message>
    <message>
        <source>Nothing is lost. Choose now or later.</source>
        <translation>لم يضع شيء. اختر الآن أو لاحقًا.</translation>
    </message>
</context>
<context>
    <name>GoalSteps</name>
    <message>
        <source>Who does what</source>
        <translation>من يفعل ماذا</translation>
    </message>
    <message>
        <source>No steps yet. A small one is enough.</source>
        <translation>لا خطوات بعد. خطوة صغيرة تكفي.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>إضافة خطوة</translation>
    </message>
    <message>
        <source>Who may help</source>
        <translation>من يمكنه المساعدة</translation>
    </message>
    <message>
        <source>Ask somebody</source>
        <translation>اطلب من شخص</translation>
    </message>
</context>
<context>
    <name>GoalTalk</name>
    <message>
        <source>Said together</source>
        <translation>ما قلناه معًا</translation>
    </message>
    <message>
        <source>Nobody wrote anything yet.</source>
        <translation>لم يكتب أحد شيئًا بعد.</translation>
    </message>
    <message>
        <source>Write something about this goal</source>
        <translation>اكتب شيئًا عن هذا الهدف</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>إرسال</translation>
    </message>
</context>
<context>
    <name>kp::app::GoneModel</name>
    <message numerus="yes">
        <source>%n save(s) of yours were not sent yet. They go first, at the next connection.</source>
        <translation><numerusform>لا شيء ينتظر الإرسال.</numerusform><numerusform>لم يُرسل حفظ واحد لك بعد. يُرسل أولًا عند الاتصال التالي.</numerusform><numerusform>لم يُرسل حفظان لك بعد. يُرسلان أولًا عند الاتصال التالي.</numerusform><numerusform>‏لم تُرسل %n عمليات حفظ لك بعد. تُرسل أولًا عند الاتصال التالي.</numerusform><numerusform>‏لم تُرسل %n عملية حفظ لك بعد. تُرسل أولًا عند الاتصال التالي.</numerusform><numerusform>‏لم تُرسل %n عملية حفظ لك بعد. تُرسل أولًا عند الاتصال التالي.</numerusform></translation>
    </message>
    <message>
        <source>Everything you wrote here had been sent already. Nothing is lost.</source>
        <translation>كل ما كتبته هنا كان قد أُرسل. لم يضع شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n save(s) of yours were not sent yet. They are handed in as soon as there is a connection.</source>
        <translation><numerusform>كل تعديلاتك أُرسلت.</numerusform><numerusform>تعديل واحد لك لم يُرسل بعد. يُسلَّم حين يتوفر اتصال.</numerusform><numerusform>تعديلان لك لم يُرسلا بعد. يُسلَّمان حين يتوفر اتصال.</numerusform><numerusform>‏%n تعديلات لك لم تُرسل بعد. تُسلَّم حين يتوفر اتصال.</numerusform><numerusform>‏%n تعديلًا لك لم يُرسل بعد. يُسلَّم حين يتوفر اتصال.</numerusform><numerusform>‏%n تعديل لك لم يُرسل بعد. يُسلَّم حين يتوفر اتصال.</numerusform></translation>
    </message>
    <message>
        <source>What you had not sent yet was handed in. Somebody who may read it looks at it.</source>
        <translation>ما لم تُرسله بعد سُلِّم. ينظر إليه شخص يحق له قراءته.</translation>
    </message>
    <message numerus="yes">
        <source>%n save(s) of yours found nobody to take them. They are gone.</source>
        <translation><numerusform>لم يُفقد أي تعديل لك.</numerusform><numerusform>تعديل واحد لك لم يجد من يأخذه، وقد فُقد.</numerusform><numerusform>تعديلان لك لم يجدا من يأخذهما، وقد فُقدا.</numerusform><numerusform>‏%n تعديلات لك لم تجد من يأخذها، وقد فُقدت.</numerusform><numerusform>‏%n تعديلًا لك لم يجد من يأخذه، وقد فُقد.</numerusform><numerusform>‏%n تعديل لك لم يجد من يأخذه، وقد فُقد.</numerusform></translation>
    </message>
</context>
<context>
    <name>GoneScreen</name>
    <message>
        <source>You left this plan</source>
        <translation>لقد غادرت هذه الخطة</translation>
    </message>
    <message>
        <source>This device is out of the plan</source>
        <translation>هذا الجهاز خارج الخطة</translation>
    </message>
    <message>
        <source>You took your devices out of it, here or on another device of yours. The plan stays with the family, and the others read in the open book that you left.</source>
        <translation>أخرجت أجهزتك منها، هنا أو من جهاز آخر لك. تبقى الخطة مع العائلة، ويقرأ الآخرون في الكتاب المفتوح أنك غادرت.</translation>
    </message>
    <message>
        <source>Somebody of the plan took it out: you yourself on another device, or your coach. That happens when a device is lost or replaced. The plan itself is not gone.</source>
        <translation>استبعده أحد من الخطة: أنت على جهاز آخر، أو مرافقك. يحدث هذا حين يضيع جهاز أو يُستبدل. الخطة نفسها لم تضع.</translation>
    </message>
    <message>
        <source>Nothing of the plan can be read here any more. It is wiped at the next connection.</source>
        <translation>لم يعد يمكن قراءة شيء من الخطة هنا. تُمحى عند الاتصال التالي.</translation>
    </message>
    <message>
        <source>Nothing of the plan is on this device any more.</source>
        <translation>لم يبقَ شيء من الخطة على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Your unsent work</source>
        <translation>عملك الذي لم يُرسل</translation>
    </message>
    <message>
        <source>Connect this device once more to the internet. Then the others know that it is wiped.</source>
        <translation>صِل هذا الجهاز بالإنترنت مرة أخرى. عندئذ يعرف الآخرون أنه مُسح.</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>ماذا الآن؟</translation>
    </message>
    <message>
        <source>Do you want to come back? Ask your coach or somebody of the family. They let you in with a new code. For that, this device needs a fresh place.</source>
        <translation>هل تريد العودة؟ اسأل المدرب أو أحدًا من العائلة. يدخلونك برمز جديد. يحتاج هذا الجهاز لذلك إلى مكان جديد.</translation>
    </message>
    <message>
        <source>Is this still your device? Ask your coach or somebody of the family. They let you in with a new code. For that, this device needs a fresh place.</source>
        <translation>هل ما زال هذا جهازك؟ اسأل مرافقك أو أحد أفراد العائلة. يُدخلونك برمز جديد. لذلك يحتاج هذا الجهاز إلى مكان جديد.</translation>
    </message>
    <message>
        <source>Make a fresh place</source>
        <translation>اصنع مكانًا جديدًا</translation>
    </message>
    <message>
        <source>To my plans</source>
        <translation>إلى خططي</translation>
    </message>
</context>
<context>
    <name>kp::app::HandoversModel</name>
    <message>
        <source>A plan without a name yet</source>
        <translation>خطة بلا اسم بعد</translation>
    </message>
    <message>
        <source>no other parent who signs yet</source>
        <translation>لا يوجد بعد والد آخر يوقّع</translation>
    </message>
    <message>
        <source>no other coach yet</source>
        <translation>لا يوجد مدرب آخر بعد</translation>
    </message>
    <message>
        <source>nobody else keeps the team's file yet</source>
        <translation>لا أحد آخر يتابع ملف الفريق بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still on your name</source>
        <translation><numerusform>لا شيء باسمك</numerusform><numerusform>أمر واحد ما زال باسمك</numerusform><numerusform>أمران ما زالا باسمك</numerusform><numerusform>‏%n أمور ما زالت باسمك</numerusform><numerusform>‏%n أمرًا ما زال باسمك</numerusform><numerusform>‏%n أمر ما زال باسمك</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n save(s) still to be sent</source>
        <translation><numerusform>لا شيء للإرسال</numerusform><numerusform>حفظ واحد للإرسال</numerusform><numerusform>حفظان للإرسال</numerusform><numerusform>‏%n عمليات حفظ للإرسال</numerusform><numerusform>‏%n عملية حفظ للإرسال</numerusform><numerusform>‏%n عملية حفظ للإرسال</numerusform></translation>
    </message>
    <message>
        <source>passed on: you can leave</source>
        <translation>تم التسليم: يمكنك المغادرة</translation>
    </message>
    <message>
        <source>Nobody goes on yet: %1. Ready to leave: %2. Left: %3.</source>
        <translation>‏لا أحد يكمل بعد: %1. جاهزة للمغادرة: %2. غادرتها: %3.</translation>
    </message>
</context>
<context>
    <name>HandoversScreen</name>
    <message>
        <source>Hand over my plans</source>
        <translation>تسليم خططي</translation>
    </message>
    <message>
        <source>For when you stop, change team, or your organisation leaves. In each plan: let somebody in who goes on, pass on what stands on your name, then leave.</source>
        <translation>لحين تتوقف أو تغيّر الفريق أو تغادر مؤسستك. في كل خطة: أدخل من يكمل، وسلّم ما هو باسمك، ثم غادر.</translation>
    </message>
    <message>
        <source>There is no plan left to pass on</source>
        <translation>لم تبقَ خطة لتسليمها</translation>
    </message>
    <message>
        <source>As soon as you are in a plan, it stands here.</source>
        <translation>حين تكون في خطة تظهر هنا.</translation>
    </message>
    <message>
        <source>Nothing of this list is stored: it is made from the plans, and goes on where you stopped.</source>
        <translation>لا يُحفظ شيء من هذه القائمة: تُصنع من الخطط، وتستمر من حيث توقفت.</translation>
    </message>
</context>
<context>
    <name>kp::app::HelpingModel</name>
    <message>
        <source>Shared with you until %1</source>
        <translation>‏مُشارك معك حتى %1</translation>
    </message>
    <message>
        <source>Shared with you</source>
        <translation>مُشارك معك</translation>
    </message>
    <message>
        <source>Who reads this: %1</source>
        <translation>‏من يقرأ هذا: %1</translation>
    </message>
    <message>
        <source>This does not work out for me: %1</source>
        <translation>‏هذا لا يناسبني: %1</translation>
    </message>
</context>
<context>
    <name>HelpingScreen</name>
    <message>
        <source>The family will read it.</source>
        <translation>ستقرأه العائلة.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>ملاحظاتي</translation>
    </message>
    <message>
        <source>Helping</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Hello %1</source>
        <translation>‏أهلًا %1</translation>
    </message>
    <message>
        <source>This is what you may help with</source>
        <translation>هنا يمكنك أن تساعد</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>I cannot</source>
        <translation>لا يناسبني</translation>
    </message>
    <message>
        <source>Nothing planned for you now</source>
        <translation>لا شيء مخطط لك الآن</translation>
    </message>
    <message>
        <source>When the family asks you something, it stands here.</source>
        <translation>عندما تطلب منك العائلة شيئًا تجده هنا.</translation>
    </message>
    <message>
        <source>A note for the family</source>
        <translation>ملاحظة للعائلة</translation>
    </message>
    <message>
        <source>How was it? What went well?</source>
        <translation>كيف كان؟ ما الذي نجح؟</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>No notes of yours yet</source>
        <translation>لا ملاحظات منك بعد</translation>
    </message>
    <message>
        <source>What you write for the family also stands here.</source>
        <translation>ما تكتبه للعائلة تجده هنا أيضًا.</translation>
    </message>
    <message>
        <source>What they work on</source>
        <translation>ما يعملون عليه</translation>
    </message>
</context>
<context>
    <name>InviteChoices</name>
    <message>
        <source>Who is this for your family?</source>
        <translation>من هذا بالنسبة لعائلتكم؟</translation>
    </message>
    <message>
        <source>What may this person see?</source>
        <translation>ماذا يمكن لهذا الشخص أن يرى؟</translation>
    </message>
    <message>
        <source>A stand-in reads and writes until the day you choose, three months at most. If you choose nothing above: all that the family shares and the team's notes, no contact details and nobody's own part. The parents are asked on their own device, and can say no.</source>
        <translation>من ينوب يقرأ ويكتب حتى اليوم الذي تختاره، ثلاثة أشهر على الأكثر. إذا لم تختر شيئًا أعلاه: كل ما تشاركه العائلة وملاحظات الفريق، دون بيانات الاتصال ودون الجزء الخاص بأي شخص. يُسأل الوالدان على جهازهما ويمكنهما الرفض.</translation>
    </message>
    <message>
        <source>Somebody of the family or the coach sees the whole plan, but never anybody's own part.</source>
        <translation>يرى فرد العائلة أو المدرب الخطة كلها، لكن ليس الجزء الخاص بأي شخص.</translation>
    </message>
</context>
<context>
    <name>InviteCode</name>
    <message>
        <source>Say this code on the phone. Use another way than a message that others can read.</source>
        <translation>قل هذا الرمز بالهاتف. لا ترسله في رسالة يمكن لغيرك قراءتها.</translation>
    </message>
    <message>
        <source>Let the other device scan this. The code works for a short time, and once.</source>
        <translation>دع الجهاز الآخر يمسح هذا. الرمز يعمل مرة واحدة ولوقت قصير.</translation>
    </message>
    <message>
        <source>The invitation as a QR code</source>
        <translation>الدعوة كرمز QR</translation>
    </message>
    <message>
        <source>Or type it over, or paste it</source>
        <translation>أو انسخه كتابةً أو ألصقه</translation>
    </message>
    <message>
        <source>Afterwards, compare the four words with this person before you share anything private.</source>
        <translation>بعد ذلك قارن الكلمات الأربع مع هذا الشخص، قبل أن تشارك شيئًا خاصًا.</translation>
    </message>
    <message>
        <source>Keep both devices together until both say it worked.</source>
        <translation>أبقِ الجهازين معًا حتى يقول كلاهما إن الأمر نجح.</translation>
    </message>
</context>
<context>
    <name>kp::app::InviteModel</name>
    <message>
        <source>Choose until when: a stand-in reads along for three months at most. Your text is kept.</source>
        <translation>اختر حتى متى: من ينوب يقرأ ثلاثة أشهر على الأكثر. نصك محفوظ.</translation>
    </message>
    <message>
        <source>Say what it is for. One line is enough.</source>
        <translation>قل ما الغرض. جملة واحدة تكفي.</translation>
    </message>
    <message>
        <source>That day does not exist. Choose another day. Your text is kept.</source>
        <translation>هذا اليوم غير موجود. اختر يومًا آخر. نصك محفوظ.</translation>
    </message>
</context>
<context>
    <name>InviteSheet</name>
    <message>
        <source>Invite somebody</source>
        <translation>دعوة شخص</translation>
    </message>
    <message>
        <source>The invitation</source>
        <translation>الدعوة</translation>
    </message>
    <message>
        <source>Invitation for %1</source>
        <translation>‏دعوة إلى %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>In the place of %1</source>
        <translation>‏مكان %1</translation>
    </message>
    <message>
        <source>What was shared with %1 goes along.</source>
        <translation>‏ما شورك مع %1 يذهب معه.</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>ما الغرض؟</translation>
    </message>
    <message>
        <source>For example: help with maths</source>
        <translation>مثلًا: المساعدة في الرياضيات</translation>
    </message>
    <message>
        <source>Where is this person?</source>
        <translation>أين هذا الشخص؟</translation>
    </message>
    <message>
        <source>Here with me</source>
        <translation>هنا معي</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>في مكان آخر</translation>
    </message>
    <message>
        <source>You invite because the parents agreed. It is written down, and they can say otherwise.</source>
        <translation>تدعو لأن الوالدين وافقا. يُسجَّل ذلك، ويمكنهما أن يقولا غير ذلك.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>أنشئ الرمز</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>KindTag</name>
    <message>
        <source>Wish of the family</source>
        <translation>أمنية العائلة</translation>
    </message>
    <message>
        <source>Wish of a child</source>
        <translation>أمنية طفل</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>شرط</translation>
    </message>
</context>
<context>
    <name>LeaveMeans</name>
    <message>
        <source>All your devices go out of this plan</source>
        <translation>تخرج كل أجهزتك من هذه الخطة</translation>
    </message>
    <message>
        <source>At once you read nothing of it any more. It is wiped on each device when that device next has internet. A recovery sheet opens it no more.</source>
        <translation>لن تقرأ منها شيئًا فورًا. تُمحى من كل جهاز حين يتصل بالإنترنت مجددًا. ورقة الاسترجاع لا تفتحها بعد ذلك.</translation>
    </message>
    <message>
        <source>The plan stays with the family</source>
        <translation>تبقى الخطة مع العائلة</translation>
    </message>
    <message>
        <source>What you wrote stays in it, with your name.</source>
        <translation>ما كتبته يبقى فيها باسمك.</translation>
    </message>
    <message>
        <source>The others read in the open book that you left</source>
        <translation>يقرأ الآخرون في الكتاب المفتوح أنك غادرت</translation>
    </message>
    <message>
        <source>The locks are changed</source>
        <translation>تُغيَّر الأقفال</translation>
    </message>
    <message>
        <source>You get nothing new. What you read before can be remembered.</source>
        <translation>لا يصلك شيء جديد. ما قرأته من قبل يمكن تذكّره.</translation>
    </message>
    <message>
        <source>You come back only when somebody invites you again</source>
        <translation>لا تعود إلا إذا دعاك أحد من جديد</translation>
    </message>
</context>
<context>
    <name>kp::app::LeaveModel</name>
    <message>
        <source>Only you read this: %1. Nobody can open it any more when you are gone. Keep it first in your own file, or share it.</source>
        <translation>‏أنت وحدك تقرأ هذا: %1. حين تغادر لا يستطيع أحد فتحه. احفظه أولًا في ملفك، أو شاركه.</translation>
    </message>
    <message>
        <source>In the plan already: %1.</source>
        <translation>‏موجود في الخطة: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n save(s) of yours were not sent yet. They go first, at the next connection.</source>
        <translation><numerusform>لا شيء ينتظر الإرسال.</numerusform><numerusform>لم يُرسل حفظ واحد لك بعد. يُرسل أولًا عند الاتصال التالي.</numerusform><numerusform>لم يُرسل حفظان لك بعد. يُرسلان أولًا عند الاتصال التالي.</numerusform><numerusform>‏لم تُرسل %n عمليات حفظ لك بعد. تُرسل أولًا عند الاتصال التالي.</numerusform><numerusform>‏لم تُرسل %n عملية حفظ لك بعد. تُرسل أولًا عند الاتصال التالي.</numerusform><numerusform>‏لم تُرسل %n عملية حفظ لك بعد. تُرسل أولًا عند الاتصال التالي.</numerusform></translation>
    </message>
    <message>
        <source>No other parent signs for this family yet. When you go, nobody decides for the family any more: who may see what, and who comes in.</source>
        <translation>لا يوجد بعد والد آخر يوقّع لهذه العائلة. حين تغادر لا يقرر أحد عن العائلة: من يرى ماذا، ومن يدخل.</translation>
    </message>
    <message>
        <source>There is no other coach in this plan yet. When you go, nobody is there to help the family with it.</source>
        <translation>لا يوجد بعد مدرب آخر في هذه الخطة. حين تغادر لا يبقى من يساعد العائلة فيها.</translation>
    </message>
    <message>
        <source>Nobody else is left here who keeps the team's notes or the registration.</source>
        <translation>لم يبقَ أحد آخر يتابع ملاحظات الفريق أو التسجيل.</translation>
    </message>
    <message>
        <source>Nobody else goes on with this plan yet. You are still in it, and nothing is lost.</source>
        <translation>لا أحد آخر يكمل هذه الخطة بعد. ما زلت فيها، ولم يضع شيء.</translation>
    </message>
    <message>
        <source>Nobody else keeps the team's file yet. You are still in the plan, and nothing is lost.</source>
        <translation>لا أحد آخر يتابع ملف الفريق بعد. ما زلت في الخطة، ولم يضع شيء.</translation>
    </message>
</context>
<context>
    <name>LeaveScreen</name>
    <message>
        <source>Passed on. It stands on the other name now.</source>
        <translation>تم التسليم. صار باسم الشخص الآخر.</translation>
    </message>
    <message>
        <source>Leave this plan</source>
        <translation>مغادرة هذه الخطة</translation>
    </message>
    <message>
        <source>You left this plan</source>
        <translation>لقد غادرت هذه الخطة</translation>
    </message>
    <message>
        <source>Nothing of it can be read here any more. It is wiped here at the next connection, and what you had not sent goes first. The others read in the open book that you left.</source>
        <translation>لم يعد يمكن قراءة شيء منها هنا. تُمحى من هنا عند الاتصال التالي، ويُرسل أولًا ما لم ترسله. يقرأ الآخرون في الكتاب المفتوح أنك غادرت.</translation>
    </message>
    <message>
        <source>To my plans</source>
        <translation>إلى خططي</translation>
    </message>
    <message>
        <source>You can always leave. Take your time: first pass on what others count on you for.</source>
        <translation>يمكنك المغادرة دائمًا. خذ وقتك: سلّم أولًا ما يعتمد فيه الآخرون عليك.</translation>
    </message>
    <message>
        <source>Who goes on</source>
        <translation>من يكمل</translation>
    </message>
    <message>
        <source>The family goes on with the plan.</source>
        <translation>تكمل العائلة الخطة.</translation>
    </message>
    <message>
        <source>Invite who goes on</source>
        <translation>ادعُ من يكمل</translation>
    </message>
    <message>
        <source>Ask the coach or a parent to invite somebody who takes your place.</source>
        <translation>اطلب من المدرب أو أحد الوالدين دعوة من يأخذ مكانك.</translation>
    </message>
    <message>
        <source>First make my own file</source>
        <translation>أنشئ ملفي الخاص أولًا</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>ماذا يحدث حينها</translation>
    </message>
    <message>
        <source>Leave this plan…</source>
        <translation>مغادرة هذه الخطة…</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>Leave this plan?</source>
        <translation>مغادرة هذه الخطة؟</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still stand(s) on your name. Nobody else is told to do that.</source>
        <translation><numerusform>لا شيء باسمك.</numerusform><numerusform>أمر واحد ما زال باسمك. لا يُطلب من أحد غيرك القيام به.</numerusform><numerusform>أمران ما زالا باسمك. لا يُطلب من أحد غيرك القيام بهما.</numerusform><numerusform>‏%n أمور ما زالت باسمك. لا يُطلب من أحد غيرك القيام بها.</numerusform><numerusform>‏%n أمرًا ما زال باسمك. لا يُطلب من أحد غيرك القيام به.</numerusform><numerusform>‏%n أمر ما زال باسمك. لا يُطلب من أحد غيرك القيام به.</numerusform></translation>
    </message>
    <message>
        <source>You cannot take this back yourself. Somebody of the plan has to invite you again.</source>
        <translation>لا يمكنك التراجع عن هذا بنفسك. يجب أن يدعوك أحد من الخطة من جديد.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Leave even so</source>
        <translation>المغادرة رغم ذلك</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
</context>
<context>
    <name>LeaveWork</name>
    <message>
        <source>Still on your name</source>
        <translation>ما زال باسمك</translation>
    </message>
    <message>
        <source>Nothing that is still to be done stands on your name.</source>
        <translation>لا شيء مما يجب فعله باسمك.</translation>
    </message>
    <message>
        <source>Who takes it over?</source>
        <translation>من يتولاه؟</translation>
    </message>
    <message>
        <source>Nobody else reads all of this yet. Share it first, or invite somebody who goes on.</source>
        <translation>لا أحد آخر يقرأ كل هذا بعد. شاركه أولًا، أو ادعُ من يكمل.</translation>
    </message>
    <message>
        <source>Put %1 on all of it</source>
        <translation>‏ضع اسم %1 على كل ذلك</translation>
    </message>
</context>
<context>
    <name>LendSheet</name>
    <message>
        <source>Lend this tablet to the family</source>
        <translation>أعِر هذا اللوح للعائلة</translation>
    </message>
    <message>
        <source>From now on only the plan of %1 opens. Your other families, your devices and your sheet are not reachable. That ends when you lock the app.</source>
        <translation>‏من الآن تُفتح خطة %1 وحدها. لا يمكن الوصول إلى عائلاتك الأخرى ولا أجهزتك ولا ورقتك. ينتهي ذلك حين تقفل التطبيق.</translation>
    </message>
    <message>
        <source>They see what you see of this plan, notes of the team included. What they write is written in your name.</source>
        <translation>يرون ما تراه من هذه الخطة، حتى ملاحظات الفريق. وما يكتبونه يُكتب باسمك.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Lend it</source>
        <translation>أعِره</translation>
    </message>
</context>
<context>
    <name>LevelChips</name>
    <message>
        <source>What may this person do?</source>
        <translation>ماذا يمكن لهذا الشخص أن يفعل؟</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Tick off steps</source>
        <translation>تأشير الخطوات</translation>
    </message>
    <message>
        <source>Write along</source>
        <translation>الكتابة معًا</translation>
    </message>
</context>
<context>
    <name>LockChips</name>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation><numerusform>فورًا</numerusform><numerusform>بعد دقيقة</numerusform><numerusform>بعد دقيقتين</numerusform><numerusform>‏بعد %n دقائق</numerusform><numerusform>‏بعد %n دقيقة</numerusform><numerusform>‏بعد %n دقيقة</numerusform></translation>
    </message>
</context>
<context>
    <name>LooksBar</name>
    <message>
        <source>Language: %1</source>
        <translation>‏اللغة: %1</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>حروف أكبر</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>حجم الحروف</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>kp::app::LossModel</name>
    <message>
        <source>d MMMM yyyy, H.mm</source>
        <extracomment>A day and a time: 3 March 2026, 9.12</extracomment>
        <translation>d MMMM yyyy, H.mm</translation>
    </message>
    <message>
        <source>It is a sheet of paper: whoever has it could use it until it was taken out.</source>
        <translation>هو ورقة: من لديه كان يستطيع استعمالها إلى أن أُخرجت.</translation>
    </message>
    <message>
        <source>How it is locked, as it said itself: with words that only its person knows. A PIN, if there was one, is gone when the program ends.</source>
        <translation>كيف هو مقفل، كما قال هو: بكلمات لا يعرفها إلا صاحبه. وإن كان له رمز فإنه يزول حين يتوقف البرنامج.</translation>
    </message>
    <message>
        <source>How it is locked, as it said itself: with words that only its person knows, and with a PIN whose key the login keyring of that computer keeps. Whoever is logged in there and knows the PIN opens it.</source>
        <translation>كيف هو مقفل، كما قال بنفسه: بكلمات لا يعرفها إلا صاحبه، وبرمز تحفظ مفتاحه سلسلة مفاتيح تسجيل الدخول في ذلك الحاسوب. من سجّل الدخول هناك ويعرف الرمز يفتحه.</translation>
    </message>
    <message>
        <source>How it is locked, as it said itself: with words that only its person knows, and with a PIN whose key a security chip in it keeps. Whoever has it in hand and knows the PIN opens it.</source>
        <translation>كيف هو مقفل، كما قال بنفسه: بكلمات لا يعرفها إلا صاحبه، وبرمز تحفظ مفتاحه شريحة أمان فيه. من كان بيده ويعرف الرمز يفتحه.</translation>
    </message>
    <message>
        <source>How it is locked is not known here.</source>
        <translation>كيف هو مقفل غير معروف هنا.</translation>
    </message>
    <message>
        <source>It reported on %1 that the plan is no longer on it.</source>
        <translation>‏أبلغ في %1 أن الخطة لم تعد عليه.</translation>
    </message>
    <message>
        <source>It has not reported that it is wiped. Until it meets the server, what was on it is still there, locked.</source>
        <translation>لم يبلغ أنه مُسح. وإلى أن يصل إلى الخادم يبقى ما عليه موجودًا، مقفلًا.</translation>
    </message>
    <message>
        <source>If it never meets the server, the program closes the plan on it after %1.</source>
        <translation>‏إن لم يصل إلى الخادم أبدًا، يغلق البرنامج الخطة عليه بعد %1.</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <extracomment>%1 is a device, %2 a person</extracomment>
        <translation>‏%1، لصاحبه %2</translation>
    </message>
    <message>
        <source>When it last met the server is not known here.</source>
        <translation>متى وصل إلى الخادم آخر مرة غير معروف هنا.</translation>
    </message>
    <message>
        <source>It last met the server on %1.</source>
        <translation>‏وصل إلى الخادم آخر مرة في %1.</translation>
    </message>
    <message>
        <source>What %1 can read of what you can read: %2.</source>
        <extracomment>%1 is a person, %2 parts of the plan</extracomment>
        <translation>‏ما يستطيع %1 قراءته مما تستطيع قراءته: %2.</translation>
    </message>
    <message>
        <source>It was taken out here. The server does not know it yet: connect this device to the internet.</source>
        <translation>أُخرج هنا. الخادم لا يعلم بعد: صِل هذا الجهاز بالإنترنت.</translation>
    </message>
    <message>
        <source>It was taken out. It gets nothing new: the locks change before anything more is written.</source>
        <translation>أُخرج. لا يصله شيء جديد: تتغير الأقفال قبل أن يُكتب شيء آخر.</translation>
    </message>
    <message>
        <source>What it had not sent was handed in.</source>
        <translation>ما لم يكن قد أرسله سُلّم.</translation>
    </message>
    <message>
        <source>What was read on it, somebody can remember or have copied.</source>
        <translation>ما قُرئ عليه قد يتذكره أحد أو نسخه.</translation>
    </message>
    <message>
        <source>Record of a lost device</source>
        <translation>سجل جهاز ضائع</translation>
    </message>
    <message>
        <source>Written on %1, by what this app knew then.</source>
        <translation>‏كُتب في %1، بما كان هذا التطبيق يعلمه حينها.</translation>
    </message>
    <message>
        <source>krachtplan-lost-device</source>
        <translation>krachtplan-jihaz-dai</translation>
    </message>
    <message>
        <source>Saved as %1. Whoever has this page can read it.</source>
        <translation>‏حُفظ باسم %1. من لديه هذه الورقة يستطيع قراءتها.</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place. Nothing is lost.</source>
        <translation>تعذر الحفظ هناك. اختر مكانًا آخر. لم يضع شيء.</translation>
    </message>
</context>
<context>
    <name>LossSheet</name>
    <message>
        <source>What is known of it</source>
        <translation>ما يُعرف عنه</translation>
    </message>
    <message>
        <source>Keep a page of it</source>
        <translation>الاحتفاظ بورقة عنه</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Krachtplan</source>
        <translation>Krachtplan</translation>
    </message>
</context>
<context>
    <name>MemberDevice</name>
    <message>
        <source>Take this device out of the plan?</source>
        <translation>هل تُخرج هذا الجهاز من الخطة؟</translation>
    </message>
    <message>
        <source>Was it locked when it got lost?</source>
        <translation>هل كان مقفلًا حين ضاع؟</translation>
    </message>
    <message>
        <source>Yes, it was locked</source>
        <translation>نعم، كان مقفلًا</translation>
    </message>
    <message>
        <source>No, it was open</source>
        <translation>لا، كان مفتوحًا</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>لا أعرف</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>إخراج</translation>
    </message>
</context>
<context>
    <name>MemberLine</name>
    <message>
        <source>%1 (you)</source>
        <translation>‏%1 (أنت)</translation>
    </message>
    <message>
        <source>%1, words compared</source>
        <translation>‏‏%1، قورنت الكلمات</translation>
    </message>
    <message>
        <source>%1, 1 device</source>
        <translation>‏‏%1، جهاز واحد</translation>
    </message>
    <message>
        <source>%1, %2 devices</source>
        <translation>‏‏%1، عدد الأجهزة %2</translation>
    </message>
</context>
<context>
    <name>MemberSheet</name>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>A device that is taken out gets nothing new, and the locks are changed. What it read already, it may still hold.</source>
        <translation>الجهاز الذي يُخرج لا يصله شيء جديد، وتُغيَّر الأقفال. ما قرأه من قبل قد يبقى فيه.</translation>
    </message>
    <message>
        <source>To my devices</source>
        <translation>إلى أجهزتي</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>MemberWords</name>
    <message>
        <source>Four words</source>
        <translation>أربع كلمات</translation>
    </message>
    <message>
        <source>You compared these words with %1.</source>
        <translation>‏قارنت هذه الكلمات مع %1.</translation>
    </message>
    <message>
        <source>Does %1 see the same words? Read them to each other, face to face or on the phone.</source>
        <translation>‏هل يرى %1 الكلمات نفسها؟ اقرآها معًا، وجهًا لوجه أو بالهاتف.</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>الكلمات نفسها</translation>
    </message>
</context>
<context>
    <name>kp::app::MembersModel</name>
    <message>
        <source>Good. Without the words nobody reads the plan on it. It gets nothing new from now on, and it is wiped as soon as it meets the server.</source>
        <translation>جيد. من دون الكلمات لا يقرأ أحد الخطة عليه. لا يصله شيء جديد من الآن، ويُمسح حين يتصل بالخادم.</translation>
    </message>
    <message>
        <source>Then somebody can have read what was on it. It gets nothing new from now on, and it is wiped as soon as it meets the server. Talk about it with the people whose part it is.</source>
        <translation>إذن قد يكون أحد قرأ ما عليه. لا يصله شيء جديد من الآن، ويُمسح حين يتصل بالخادم. تحدّث عن ذلك مع أصحاب تلك الأجزاء.</translation>
    </message>
    <message>
        <source>Then count on it that somebody can have read what was on it. It gets nothing new from now on, and it is wiped as soon as it meets the server.</source>
        <translation>إذن احسب أن أحدًا قد يكون قرأ ما عليه. لا يصله شيء جديد من الآن، ويُمسح حين يتصل بالخادم.</translation>
    </message>
</context>
<context>
    <name>MembersScreen</name>
    <message>
        <source>People and devices</source>
        <translation>الأشخاص والأجهزة</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>دعوة شخص</translation>
    </message>
    <message>
        <source>These people are in the plan. What each one sees stands under Sharing.</source>
        <translation>هؤلاء الأشخاص في الخطة. ما يراه كل واحد تجده في المشاركة.</translation>
    </message>
</context>
<context>
    <name>MinorCard</name>
    <message>
        <source>%1 (you)</source>
        <translation>‏%1 (أنت)</translation>
    </message>
    <message>
        <source>The birthday is not written down yet</source>
        <translation>لم يُكتب تاريخ الميلاد بعد</translation>
    </message>
    <message>
        <source>My own part</source>
        <translation>جزئي الخاص</translation>
    </message>
    <message>
        <source>Write down the birthday</source>
        <translation>اكتب تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Write down the birthday of %1</source>
        <translation>‏اكتب تاريخ ميلاد %1</translation>
    </message>
    <message>
        <source>Say my word</source>
        <translation>قل كلمتي</translation>
    </message>
    <message>
        <source>Say my word about %1</source>
        <translation>‏قل كلمتي عن %1</translation>
    </message>
    <message>
        <source>Write down a decision</source>
        <translation>اكتب قرارًا</translation>
    </message>
    <message>
        <source>Write down a decision about %1</source>
        <translation>‏اكتب قرارًا عن %1</translation>
    </message>
</context>
<context>
    <name>MinorSaid</name>
    <message>
        <source>Hide what people said</source>
        <translation>إخفاء ما قاله الناس</translation>
    </message>
    <message>
        <source>What people said about this</source>
        <translation>ما قاله الناس عن هذا</translation>
    </message>
</context>
<context>
    <name>Minors</name>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>%1, %2: not yet, for now others decide along.</source>
        <extracomment>%1 is a person, %2 a day</extracomment>
        <translation>‏%1، %2: ليس بعد، الآن يقرر آخرون معه.</translation>
    </message>
    <message>
        <source>%1, %2: can judge this alone. People decided that together.</source>
        <translation>‏%1، %2: يستطيع أن يحكم وحده. تقرر ذلك معًا.</translation>
    </message>
    <message>
        <source>%1, %2: can judge this alone, because of the age.</source>
        <translation>‏%1، %2: يستطيع أن يحكم وحده، بحكم العمر.</translation>
    </message>
    <message>
        <source>Talked about with: %1.</source>
        <translation>‏نوقش مع: %1.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>‏السبب: %1</translation>
    </message>
    <message>
        <source>(Was said anew later.)</source>
        <translation>(قيل من جديد لاحقًا.)</translation>
    </message>
    <message>
        <source>%1 is under 12. The parents decide who sees what. What %1 thinks of it always counts: ask first.</source>
        <translation>‏عمر %1 أقل من 12 سنة. الوالدان يقرران من يرى ماذا. رأي %1 مهم دائمًا: اسألوا أولًا.</translation>
    </message>
    <message>
        <source>A parent and a coach both said: not yet. So the parents decide who sees your contact details. Your own part stays yours alone. This can change at any time.</source>
        <translation>قال أحد الوالدين ومدرب معًا: ليس بعد. لذلك يقرر الوالدان من يرى بيانات اتصالك. جزؤك الخاص يبقى لك وحدك. يمكن أن يتغير هذا في أي وقت.</translation>
    </message>
    <message>
        <source>A parent and a coach both said: not yet. So the parents decide who sees the contact details of %1. The own part of %1 stays of %1 alone. This can change at any time.</source>
        <translation>‏قال أحد الوالدين ومدرب معًا: ليس بعد. لذلك يقرر الوالدان من يرى بيانات الاتصال لـ %1. الجزء الخاص بـ %1 يبقى لـ %1 وحده. يمكن أن يتغير هذا في أي وقت.</translation>
    </message>
    <message>
        <source>%1 is in the plan as a child. A parent can say that %1 is a young person now, who reads what the family reads.</source>
        <translation>‏%1 في الخطة كطفل. يمكن لأحد الوالدين أن يقول إن %1 صار شابًا يقرأ ما تقرأه العائلة.</translation>
    </message>
    <message>
        <source>Somebody said: not yet. That only counts when a parent and a coach both say so.</source>
        <translation>قال أحد: ليس بعد. لا يُحسب ذلك إلا إذا قاله أحد الوالدين ومدرب معًا.</translation>
    </message>
    <message>
        <source>You are 12 or older. You decide about your own part and your contact details. About your own wishes you are asked first.</source>
        <translation>عمرك 12 سنة أو أكثر. أنت تقرر في جزئك الخاص وبيانات اتصالك. تُسأل أولًا عن أمنياتك.</translation>
    </message>
    <message>
        <source>From 12 on somebody can judge what is important. %1 decides about the own part and the contact details, and is asked first about own wishes.</source>
        <translation>‏من سن 12 يستطيع المرء أن يحكم على المهم. يقرر %1 في جزئه الخاص وبيانات الاتصال، ويُسأل أولًا عن أمنياته.</translation>
    </message>
    <message>
        <source>You are 18. What is yours you decide alone.</source>
        <translation>عمرك 18. ما هو لك تقرره وحدك.</translation>
    </message>
    <message>
        <source>%1 is 18. What is of %1, %1 decides alone.</source>
        <translation>‏عمر %1 18. ما هو ملك %1 يقرره %1 وحده.</translation>
    </message>
    <message>
        <source>Without a birthday the plan does not know when %1 turns 12.</source>
        <translation>‏من دون تاريخ ميلاد لا تعرف الخطة متى يبلغ %1 12 سنة.</translation>
    </message>
    <message>
        <source>What others shared of your own parts stops after %1, unless you share it anew.</source>
        <translation>‏ما شاركه آخرون من أجزائك الخاصة يتوقف بعد %1، إلا إذا شاركته أنت من جديد.</translation>
    </message>
    <message>
        <source>What others shared of the own parts of %1 stops after %2, unless %1 shares it anew.</source>
        <translation>‏ما شاركه آخرون من أجزاء %1 الخاصة يتوقف بعد %2، إلا إذا شاركه %1 من جديد.</translation>
    </message>
    <message>
        <source>You turn 18 on %1. What others shared of your own parts stops after %2, unless you share it anew.</source>
        <translation>‏تبلغ 18 سنة في %1. ما شاركه آخرون من أجزائك الخاصة يتوقف بعد %2، إلا إذا شاركته أنت من جديد.</translation>
    </message>
    <message>
        <source>%1 turns 18 on %2. What others shared of the own parts of %1 stops after %3, unless %1 shares it anew.</source>
        <translation>‏يبلغ %1 18 سنة في %2. ما شاركه آخرون من أجزاء %1 الخاصة يتوقف بعد %3، إلا إذا شاركه %1 من جديد.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a day is written in a sentence: d MMMM yyyy gives 19 January 2026</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation><numerusform>‏%n سنة</numerusform><numerusform>سنة واحدة</numerusform><numerusform>سنتان</numerusform><numerusform>‏%n سنوات</numerusform><numerusform>‏%n سنة</numerusform><numerusform>‏%n سنة</numerusform></translation>
    </message>
    <message>
        <source>%1 is almost 12. Talk together about what %1 will decide then.</source>
        <translation>‏سيبلغ %1 12 سنة قريبًا. تحدثوا معًا عما سيقرره %1 حينها.</translation>
    </message>
    <message>
        <source>You are 12 or older, and nobody said yet that you can judge this alone. Talk about it together.</source>
        <translation>عمرك 12 سنة أو أكثر، ولم يقل أحد بعد إنك تستطيع أن تحكم وحدك. تحدثوا عنه معًا.</translation>
    </message>
    <message>
        <source>%1 is 12 or older, and nobody said it here yet. Talk about it together. Then each says an own word.</source>
        <translation>‏عمر %1 12 سنة أو أكثر، ولم يقل أحد ذلك هنا بعد. تحدثوا عنه معًا. ثم يقول كل واحد كلمته.</translation>
    </message>
    <message>
        <source>Can judge this alone</source>
        <translation>يستطيع أن يحكم وحده</translation>
    </message>
    <message>
        <source>Not yet: for now others decide along</source>
        <translation>ليس بعد: الآن يقرر آخرون معه</translation>
    </message>
    <message>
        <source>%1 is the trusted person.</source>
        <translation>‏%1 هو شخص الثقة.</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation>‏الاتفاق: %1</translation>
    </message>
    <message>
        <source>May look into the file, when it is shared.</source>
        <translation>يمكنه الاطلاع على الملف عندما يُشارَك.</translation>
    </message>
    <message>
        <source>May not look into the file.</source>
        <translation>لا يمكنه الاطلاع على الملف.</translation>
    </message>
</context>
<context>
    <name>kp::app::MinorsModel</name>
    <message>
        <source>Because of the age alone it goes from the twelfth birthday on. Before that, choose: decided together.</source>
        <translation>بحكم العمر وحده يكون ذلك من عيد الميلاد الثاني عشر. قبل ذلك اختر: تقرر معًا.</translation>
    </message>
    <message>
        <source>Say why. One line is enough. Your text is kept.</source>
        <translation>قل لماذا. تكفي جملة واحدة. نصك محفوظ.</translation>
    </message>
    <message>
        <source>Say on which day you explained it. Your text is kept.</source>
        <translation>قل في أي يوم شرحته. نصك محفوظ.</translation>
    </message>
    <message>
        <source>A trusted person is 18 or older.</source>
        <translation>شخص الثقة عمره 18 سنة أو أكثر.</translation>
    </message>
    <message>
        <source>A trusted person is nobody of the help that is there now. Choose somebody else.</source>
        <translation>شخص الثقة ليس من المساعدين الحاليين. اختر شخصًا آخر.</translation>
    </message>
    <message>
        <source>Say on which day somebody saw the extract from the criminal record on paper.</source>
        <translation>قل في أي يوم رأى أحد مستخرج السجل العدلي على الورق.</translation>
    </message>
    <message>
        <source>Say in your own words what this person may do for you.</source>
        <translation>قل بكلماتك ما الذي يمكن أن يفعله هذا الشخص من أجلك.</translation>
    </message>
    <message>
        <source>Say what was decided. One line is enough.</source>
        <translation>قل ما الذي تقرر. تكفي جملة واحدة.</translation>
    </message>
    <message>
        <source>Say why it is otherwise than the wish. Your text is kept.</source>
        <translation>قل لماذا يختلف عن الأمنية. نصك محفوظ.</translation>
    </message>
    <message>
        <source>That day does not exist. Choose another day. Your text is kept.</source>
        <translation>هذا اليوم غير موجود. اختر يومًا آخر. نصك محفوظ.</translation>
    </message>
    <message>
        <source>Choose somebody first.</source>
        <translation>اختر شخصًا أولًا.</translation>
    </message>
    <message>
        <source>This person can still read: %1. A parent decides about that.</source>
        <translation>‏ما زال هذا الشخص يستطيع قراءة: %1. يقرر أحد الوالدين في ذلك.</translation>
    </message>
</context>
<context>
    <name>MinorsScreen</name>
    <message>
        <source>From 12 to 18</source>
        <translation>من 12 إلى 18</translation>
    </message>
    <message>
        <source>From 12 on a young person decides more and more. Before that, a child's voice always counts. Nothing changes by itself: the plan asks, people talk and decide.</source>
        <translation>من سن 12 يقرر الشاب أكثر فأكثر. وقبل ذلك أيضًا صوت الطفل مهم دائمًا. لا شيء يتغير وحده: الخطة تسأل، والناس يتحدثون ويقررون.</translation>
    </message>
    <message>
        <source>No child or young person here yet</source>
        <translation>لا يوجد هنا طفل أو شاب بعد</translation>
    </message>
    <message>
        <source>When a child or young person is in the plan, you see here who decides what, and who the trusted person is.</source>
        <translation>عندما يكون في الخطة طفل أو شاب ترى هنا من يقرر ماذا ومن هو شخص الثقة.</translation>
    </message>
</context>
<context>
    <name>MonthChips</name>
    <message>
        <source>Until when? %1</source>
        <translation>‏حتى متى؟ %1</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>حتى متى؟</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>شهر واحد</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>‏‏%1 أشهر</translation>
    </message>
    <message>
        <source>No end day</source>
        <translation>بلا تاريخ نهاية</translation>
    </message>
</context>
<context>
    <name>MonthRing</name>
    <message>
        <source>first conversation held</source>
        <translation>تمت المحادثة الأولى</translation>
    </message>
    <message>
        <source>day %1 of the first month</source>
        <translation>‏اليوم %1 من الشهر الأول</translation>
    </message>
</context>
<context>
    <name>MoreRows</name>
    <message>
        <source>This tablet is lent. Until you lock it, only the plan of %1 opens.</source>
        <translation>‏هذا اللوح مُعار. حتى تقفله لا تُفتح إلا خطة %1.</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>My devices</source>
        <translation>أجهزتي</translation>
    </message>
    <message>
        <source>Add one, or take out one you lost</source>
        <translation>أضف جهازًا أو استبعد جهازًا ضاع</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاسترجاع</translation>
    </message>
    <message>
        <source>For when all your devices are gone</source>
        <translation>لحالة ضياع كل أجهزتك</translation>
    </message>
    <message>
        <source>PIN is on</source>
        <translation>الرمز مفعّل</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>PIN for today</source>
        <translation>رمز لهذا اليوم</translation>
    </message>
    <message>
        <source>Stays when the app stops, on this device</source>
        <translation>يبقى حين يتوقف التطبيق، على هذا الجهاز</translation>
    </message>
    <message>
        <source>For eight hours at most, on this device</source>
        <translation>ثماني ساعات على الأكثر، على هذا الجهاز</translation>
    </message>
    <message>
        <source>Open quickly, without your words</source>
        <translation>افتح بسرعة دون كلماتك</translation>
    </message>
    <message>
        <source>Open quickly for eight hours, without your words</source>
        <translation>فتح سريع لثماني ساعات من دون كلماتك</translation>
    </message>
    <message>
        <source>Lend this tablet to the family</source>
        <translation>أعِر هذا اللوح للعائلة</translation>
    </message>
    <message>
        <source>Only their plan opens until you lock it</source>
        <translation>تُفتح خطتهم وحدها حتى تقفله</translation>
    </message>
    <message>
        <source>People and consent</source>
        <translation>الأشخاص والموافقة</translation>
    </message>
    <message>
        <source>People and devices</source>
        <translation>الأشخاص والأجهزة</translation>
    </message>
    <message>
        <source>Who is in the plan, and with which device</source>
        <translation>من في الخطة، وبأي جهاز</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>What was shared with you, and until when</source>
        <translation>ما شورك معك وحتى متى</translation>
    </message>
    <message>
        <source>Who agreed to what, in which words and until when</source>
        <translation>من وافق على ماذا، وبأي كلمات وحتى متى</translation>
    </message>
    <message>
        <source>From 12 to 18</source>
        <translation>من 12 إلى 18</translation>
    </message>
    <message>
        <source>What a young person decides, the trusted person, what was decided and why</source>
        <translation>ما يقرره الشاب، وشخص الثقة، وما تقرر ولماذا</translation>
    </message>
    <message>
        <source>For safety</source>
        <translation>من أجل السلامة</translation>
    </message>
    <message>
        <source>What two professionals opened to each other, why and until when</source>
        <translation>ما فتحه مختصان أحدهما للآخر، ولماذا وحتى متى</translation>
    </message>
    <message>
        <source>Protected persons</source>
        <translation>أشخاص محميون</translation>
    </message>
    <message>
        <source>Whose contact details are kept from others</source>
        <translation>من تُحجب معلومات اتصاله عن الآخرين</translation>
    </message>
    <message>
        <source>My own part</source>
        <translation>جزئي الخاص</translation>
    </message>
    <message>
        <source>Only for you, until you share it with somebody</source>
        <translation>لك وحدك، حتى تشاركه مع أحد</translation>
    </message>
    <message>
        <source>Keeping and stopping</source>
        <translation>الحفظ والتوقف</translation>
    </message>
    <message>
        <source>My own file</source>
        <translation>ملفي الخاص</translation>
    </message>
    <message>
        <source>What stands here for you, to keep or to take along</source>
        <translation>ما هو هنا لك، لتحتفظ به أو تأخذه معك</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>A part of the plan, or all of it: what may be erased and what was</source>
        <translation>جزء من الخطة أو كلها: ما يمكن محوه وما مُحي</translation>
    </message>
    <message>
        <source>Closing and keeping</source>
        <translation>الإغلاق والحفظ</translation>
    </message>
    <message>
        <source>When the plan ends: what stays, with whom and for how long</source>
        <translation>عندما تنتهي الخطة: ماذا يبقى، وعند من، وكم</translation>
    </message>
    <message>
        <source>Leave this plan</source>
        <translation>مغادرة هذه الخطة</translation>
    </message>
    <message>
        <source>Pass on what stands on your name, then go</source>
        <translation>سلّم ما هو باسمك ثم غادر</translation>
    </message>
    <message>
        <source>Hand over my plans</source>
        <translation>تسليم خططي</translation>
    </message>
    <message>
        <source>For when you stop or change team: which family has nobody else yet</source>
        <translation>لحين تتوقف أو تغيّر الفريق: أي عائلة ليس لديها أحد آخر بعد</translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation><numerusform>لا جديد</numerusform><numerusform>جديد واحد</numerusform><numerusform>جديدان</numerusform><numerusform>‏%n جديدة</numerusform><numerusform>‏%n جديدًا</numerusform><numerusform>‏%n جديد</numerusform></translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Saved on the server</source>
        <translation>محفوظ على الخادم</translation>
    </message>
    <message>
        <source>Saved on this tablet</source>
        <translation>محفوظ على هذا اللوح</translation>
    </message>
    <message>
        <source>Saved here, waiting for internet</source>
        <translation>محفوظ هنا، ينتظر الإنترنت</translation>
    </message>
</context>
<context>
    <name>NetworkAddSheet</name>
    <message>
        <source>Who is there for you?</source>
        <translation>من يقف معكم؟</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Who is that?</source>
        <translation>من هذا؟</translation>
    </message>
    <message>
        <source>For example: grandmother, neighbour, teacher</source>
        <translation>مثلًا: جدة، جار، معلمة</translation>
    </message>
    <message>
        <source>How near?</source>
        <translation>ما مدى القرب؟</translation>
    </message>
    <message>
        <source>What does this person help with?</source>
        <translation>بماذا يساعد هذا الشخص؟</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>NetworkCircles</name>
    <message>
        <source>The people around us</source>
        <translation>الناس من حولنا</translation>
    </message>
    <message>
        <source>family</source>
        <translation>العائلة</translation>
    </message>
    <message>
        <source>relatives and neighbours</source>
        <translation>الأقارب والجيران</translation>
    </message>
    <message>
        <source>everyday help</source>
        <translation>مساعدة عادية</translation>
    </message>
    <message>
        <source>specialised help</source>
        <translation>مساعدة متخصصة</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <comment>name of a ring, then people not shown</comment>
        <translation><numerusform>‏%1</numerusform><numerusform>‏‏%1، وشخص آخر</numerusform><numerusform>‏‏%1، وشخصان آخران</numerusform><numerusform>‏‏%1، و%n آخرون</numerusform><numerusform>‏‏%1، و%n آخرون</numerusform><numerusform>‏‏%1، و%n آخرون</numerusform></translation>
    </message>
</context>
<context>
    <name>NetworkList</name>
    <message>
        <source>me</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>family</source>
        <translation>العائلة</translation>
    </message>
    <message>
        <source>relatives and neighbours</source>
        <translation>الأقارب والجيران</translation>
    </message>
    <message>
        <source>everyday help</source>
        <translation>مساعدة عادية</translation>
    </message>
    <message>
        <source>specialised help</source>
        <translation>مساعدة متخصصة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who somebody is, then in which circle</comment>
        <translation>‏‏%1، %2</translation>
    </message>
</context>
<context>
    <name>kp::app::NetworkModel</name>
    <message>
        <source>Me</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>%1, asked</source>
        <translation>‏‏%1، بانتظار الجواب</translation>
    </message>
    <message>
        <source>Who is it? Type a name.</source>
        <translation>من هو؟ اكتب اسمًا.</translation>
    </message>
</context>
<context>
    <name>NetworkPerson</name>
    <message>
        <source>may help</source>
        <translation>يمكنه المساعدة</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>بانتظار الجواب</translation>
    </message>
</context>
<context>
    <name>NetworkPersonSheet</name>
    <message>
        <source>What does this person help with?</source>
        <translation>بماذا يساعد هذا الشخص؟</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>نقل إلى</translation>
    </message>
    <message>
        <source>Is it much for this person?</source>
        <translation>هل هذا كثير على هذا الشخص؟</translation>
    </message>
    <message>
        <source>It is fine</source>
        <translation>الأمر جيد</translation>
    </message>
    <message>
        <source>It is a lot</source>
        <translation>هذا كثير</translation>
    </message>
    <message>
        <source>It is too much</source>
        <translation>هذا أكثر من اللازم</translation>
    </message>
    <message>
        <source>This person stands here because of the plan. Add the person yourself to write more.</source>
        <translation>هذا الشخص هنا بسبب الخطة. أضفه بنفسك لتكتب المزيد.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>NetworkScreen</name>
    <message>
        <source>Who is there for us?</source>
        <translation>من يقف معنا؟</translation>
    </message>
    <message>
        <source>Show as circles</source>
        <translation>عرض كدوائر</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>عرض كقائمة</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>our people</source>
        <translation>أناسنا</translation>
    </message>
    <message>
        <source>services</source>
        <translation>خدمات المساعدة</translation>
    </message>
    <message>
        <source>helps us</source>
        <translation>يساعدنا</translation>
    </message>
    <message>
        <source>It may stay empty for now</source>
        <translation>يمكن أن يبقى فارغًا الآن</translation>
    </message>
    <message>
        <source>Who do you like to see? Who could you call? One name is enough to begin.</source>
        <translation>من تحب أن ترى؟ بمن يمكنك أن تتصل؟ اسم واحد يكفي للبداية.</translation>
    </message>
    <message>
        <source>%1 does a lot</source>
        <translation>‏‏%1: مساعدة كثيرة</translation>
    </message>
    <message>
        <source>Is that still good?</source>
        <translation>هل ما زال هذا جيدًا؟</translation>
    </message>
    <message>
        <source>Helps with: %1. Is that still good?</source>
        <translation>‏يساعد في: %1. هل ما زال هذا جيدًا؟</translation>
    </message>
    <message>
        <source>Look at it together</source>
        <translation>لننظر معًا</translation>
    </message>
</context>
<context>
    <name>OpenBook</name>
    <message>
        <source>You looked at %3</source>
        <translation>‏أنت نظرت في %3</translation>
    </message>
    <message>
        <source>%1 looked at %3</source>
        <translation>‏‏%1 نظر في %3</translation>
    </message>
    <message>
        <source>You wrote %3 into a file</source>
        <translation>‏كتبتَ %3 في ملف</translation>
    </message>
    <message>
        <source>%1 wrote %3 into a file</source>
        <translation>‏كتب %1 %3 في ملف</translation>
    </message>
    <message>
        <source>You changed something in %3</source>
        <translation>‏أنت غيّرت شيئًا في %3</translation>
    </message>
    <message>
        <source>%1 changed something in %3</source>
        <translation>‏‏%1 غيّر شيئًا في %3</translation>
    </message>
    <message>
        <source>You shared %3 with %2</source>
        <translation>‏أنت شاركت %3 مع %2</translation>
    </message>
    <message>
        <source>%1 shared %3 with %2</source>
        <translation>‏‏%1 شارك %3 مع %2</translation>
    </message>
    <message>
        <source>You gave back access to %3</source>
        <translation>‏أنت لم تعد تريد رؤية %3</translation>
    </message>
    <message>
        <source>%1 gave back access to %3</source>
        <translation>‏‏%1 لم يعد يريد رؤية %3</translation>
    </message>
    <message>
        <source>You stopped sharing %3 with %2</source>
        <translation>‏أنت أوقفت مشاركة %3 مع %2</translation>
    </message>
    <message>
        <source>%1 stopped sharing %3 with %2</source>
        <translation>‏‏%1 أوقف مشاركة %3 مع %2</translation>
    </message>
    <message>
        <source>You let %2 into the plan</source>
        <translation>‏أنت أدخلت %2 إلى الخطة</translation>
    </message>
    <message>
        <source>%1 let %2 into the plan</source>
        <translation>‏‏%1 أدخل %2 إلى الخطة</translation>
    </message>
    <message>
        <source>You started this plan</source>
        <translation>أنت بدأت هذه الخطة</translation>
    </message>
    <message>
        <source>%1 started this plan</source>
        <translation>‏‏%1 بدأ هذه الخطة</translation>
    </message>
    <message>
        <source>You made a new part of the plan</source>
        <translation>أنت أنشأت جزءًا جديدًا من الخطة</translation>
    </message>
    <message>
        <source>%1 made a new part of the plan</source>
        <translation>‏‏%1 أنشأ جزءًا جديدًا من الخطة</translation>
    </message>
    <message>
        <source>You changed the lock of %3</source>
        <translation>‏أنت غيّرت قفل %3</translation>
    </message>
    <message>
        <source>%1 changed the lock of %3</source>
        <translation>‏‏%1 غيّر قفل %3</translation>
    </message>
    <message>
        <source>You added a device</source>
        <translation>أنت أضفت جهازًا</translation>
    </message>
    <message>
        <source>%1 added a device</source>
        <translation>‏‏%1 أضاف جهازًا</translation>
    </message>
    <message>
        <source>You took out a device of %2</source>
        <translation>‏أنت أخرجت جهازًا من أجهزة %2</translation>
    </message>
    <message>
        <source>%1 took out a device of %2</source>
        <translation>‏‏%1 أخرج جهازًا من أجهزة %2</translation>
    </message>
    <message>
        <source>You left this plan</source>
        <translation>لقد غادرت هذه الخطة</translation>
    </message>
    <message>
        <source>%1 left the plan</source>
        <translation>‏غادر %1 الخطة</translation>
    </message>
    <message>
        <source>You went on with a new device</source>
        <translation>أنت تابعت بجهاز جديد</translation>
    </message>
    <message>
        <source>%1 went on with a new device</source>
        <translation>‏‏%1 تابع بجهاز جديد</translation>
    </message>
    <message>
        <source>A device of yours that was taken out is wiped</source>
        <translation>مُسح جهاز مُستبعَد لك</translation>
    </message>
    <message>
        <source>A device of %1 that was taken out is wiped</source>
        <translation>‏مُسح جهاز مُستبعَد لـ %1</translation>
    </message>
    <message>
        <source>You gave a device another name</source>
        <translation>أعطيت جهازًا اسمًا آخر</translation>
    </message>
    <message>
        <source>%1 gave a device another name</source>
        <translation>‏أعطى %1 جهازًا اسمًا آخر</translation>
    </message>
    <message>
        <source>You made a recovery sheet</source>
        <translation>صنعت ورقة استرجاع</translation>
    </message>
    <message>
        <source>%1 made a recovery sheet</source>
        <translation>‏صنع %1 ورقة استرجاع</translation>
    </message>
    <message>
        <source>You came back with your recovery sheet</source>
        <translation>عدت بورقة الاسترجاع</translation>
    </message>
    <message>
        <source>%1 came back with a recovery sheet</source>
        <translation>‏عاد %1 بورقة الاسترجاع</translation>
    </message>
    <message>
        <source>You compared the four words with %2</source>
        <translation>‏أنت قارنت الكلمات الأربع مع %2</translation>
    </message>
    <message>
        <source>%1 compared the four words with %2</source>
        <translation>‏‏%1 قارن الكلمات الأربع مع %2</translation>
    </message>
    <message>
        <source>You let %2 decide for the family too</source>
        <translation>‏أنت سمحت بأن يقرر %2 أيضًا عن العائلة</translation>
    </message>
    <message>
        <source>%1 let %2 decide for the family too</source>
        <translation>‏‏%1 سمح بأن يقرر %2 أيضًا عن العائلة</translation>
    </message>
    <message>
        <source>You said this was not agreed</source>
        <translation>أنت قلت إن هذا غير متفق عليه</translation>
    </message>
    <message>
        <source>%1 said this was not agreed</source>
        <translation>‏‏%1 قال إن هذا غير متفق عليه</translation>
    </message>
    <message>
        <source>You said this was agreed</source>
        <translation>أنت قلت إن هذا متفق عليه</translation>
    </message>
    <message>
        <source>%1 said this was agreed</source>
        <translation>‏‏%1 قال إن هذا متفق عليه</translation>
    </message>
    <message>
        <source>You and %2 opened something of %3 to each other, for safety</source>
        <translation>‏أنت و%2 فتحتما شيئًا من %3 أحدكما للآخر، من أجل السلامة</translation>
    </message>
    <message>
        <source>%1 and %2 opened something of %3 to each other, for safety</source>
        <translation>‏%1 و%2 فتحا شيئًا من %3 أحدهما للآخر، من أجل السلامة</translation>
    </message>
    <message>
        <source>You told that something of %3 was opened for safety</source>
        <translation>‏أنت قلت إن شيئًا من %3 فُتح من أجل السلامة</translation>
    </message>
    <message>
        <source>%1 told that something of %3 was opened for safety</source>
        <translation>‏%1 قال إن شيئًا من %3 فُتح من أجل السلامة</translation>
    </message>
    <message>
        <source>You and %2 opened something of %3 and did not say why in time</source>
        <translation>‏أنت و%2 فتحتما شيئًا من %3 ولم تقولا السبب في الوقت المناسب</translation>
    </message>
    <message>
        <source>%1 and %2 opened something of %3 and did not say why in time</source>
        <translation>‏%1 و%2 فتحا شيئًا من %3 ولم يقولا السبب في الوقت المناسب</translation>
    </message>
    <message>
        <source>You shielded contact details: %2</source>
        <translation>‏أنت حجبت معلومات الاتصال: %2</translation>
    </message>
    <message>
        <source>%1 shielded contact details: %2</source>
        <translation>‏%1 حجب معلومات الاتصال: %2</translation>
    </message>
    <message>
        <source>You ended the shielding of contact details: %2</source>
        <translation>‏أنت أنهيت حجب معلومات الاتصال: %2</translation>
    </message>
    <message>
        <source>%1 ended the shielding of contact details: %2</source>
        <translation>‏%1 أنهى حجب معلومات الاتصال: %2</translation>
    </message>
    <message>
        <source>You asked to erase %3</source>
        <translation>‏طلبتَ محو %3</translation>
    </message>
    <message>
        <source>%1 asked to erase %3</source>
        <translation>‏طلب %1 محو %3</translation>
    </message>
    <message>
        <source>You let %3 stand: it is not erased</source>
        <translation>‏أبقيتَ على %3: لا يُمحى</translation>
    </message>
    <message>
        <source>%1 let %3 stand: it is not erased</source>
        <translation>‏أبقى %1 على %3: لا يُمحى</translation>
    </message>
    <message>
        <source>What you wanted erased can no longer be kept: it is erased</source>
        <translation>ما أردتَ محوه لم يعد ممكنًا الإبقاء عليه: مُحي</translation>
    </message>
    <message>
        <source>What %1 wanted erased can no longer be kept: it is erased</source>
        <translation>‏ما أراد %1 محوه لم يعد ممكنًا الإبقاء عليه: مُحي</translation>
    </message>
    <message>
        <source>Your app reported that an erased part is off a device</source>
        <translation>أبلغ تطبيقك أن جزءًا مُحي أُزيل من جهاز</translation>
    </message>
    <message>
        <source>The app of %1 reported that an erased part is off a device</source>
        <translation>‏أبلغ تطبيق %1 أن جزءًا مُحي أُزيل من جهاز</translation>
    </message>
    <message>
        <source>You did something in %3</source>
        <translation>‏أنت فعلت شيئًا في %3</translation>
    </message>
    <message>
        <source>%1 did something in %3</source>
        <translation>‏‏%1 فعل شيئًا في %3</translation>
    </message>
</context>
<context>
    <name>kp::app::OpenBookModel</name>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>You looked at %n part(s) of the plan</source>
        <translation><numerusform>لم تنظر إلى أي جزء من الخطة</numerusform><numerusform>نظرت إلى جزء من الخطة</numerusform><numerusform>نظرت إلى جزأين من الخطة</numerusform><numerusform>‏نظرت إلى %n أجزاء من الخطة</numerusform><numerusform>‏نظرت إلى %n جزءًا من الخطة</numerusform><numerusform>‏نظرت إلى %n جزء من الخطة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 looked at %n part(s) of the plan</source>
        <extracomment>%1 is a person</extracomment>
        <translation><numerusform>‏‏%1 لم ينظر إلى أي جزء من الخطة</numerusform><numerusform>‏‏%1 نظر إلى جزء من الخطة</numerusform><numerusform>‏‏%1 نظر إلى جزأين من الخطة</numerusform><numerusform>‏‏%1 نظر إلى %n أجزاء من الخطة</numerusform><numerusform>‏‏%1 نظر إلى %n جزءًا من الخطة</numerusform><numerusform>‏‏%1 نظر إلى %n جزء من الخطة</numerusform></translation>
    </message>
    <message>
        <source>a part of the plan</source>
        <translation>جزء من الخطة</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>on this device, not sent yet</source>
        <translation>على هذا الجهاز، لم يُرسل بعد</translation>
    </message>
    <message>
        <source>H.mm</source>
        <extracomment>A time of the day: 9.12</extracomment>
        <translation>H:mm</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>ولا أحد غيرهم</numerusform><numerusform>وشخص آخر</numerusform><numerusform>وشخصان آخران</numerusform><numerusform>‏و%n آخرون</numerusform><numerusform>‏و%n آخرون</numerusform><numerusform>‏و%n آخرون</numerusform></translation>
    </message>
</context>
<context>
    <name>OpenBookPart</name>
    <message>
        <source>Open book</source>
        <translation>كتاب مفتوح</translation>
    </message>
    <message>
        <source>Here you see who looked, changed something or got something. Also what happened without internet.</source>
        <translation>هنا ترى من نظر أو غيّر أو استلم شيئًا. وأيضًا ما حدث بدون إنترنت.</translation>
    </message>
    <message>
        <source>All parts of the plan</source>
        <translation>كل أجزاء الخطة</translation>
    </message>
    <message>
        <source>Choose a part of the plan</source>
        <translation>اختر جزءًا من الخطة</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>Nobody did anything that fits your choice.</source>
        <translation>لم يفعل أحد شيئًا يناسب اختيارك.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
</context>
<context>
    <name>OwnFile</name>
    <message>
        <source>Consents</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Open book</source>
        <translation>كتاب مفتوح</translation>
    </message>
    <message>
        <source>What %1 sees</source>
        <translation>‏ما يراه %1</translation>
    </message>
    <message>
        <source>File of %1</source>
        <translation>‏ملف %1</translation>
    </message>
    <message>
        <source>Plan of %1. Made on %2.</source>
        <translation>‏خطة %1. أُعدّ في %2.</translation>
    </message>
    <message>
        <source>This is what %1 could read of the plan on that day, as far as who made this reads it too. Whoever has this file can read it.</source>
        <translation>‏هذا ما كان يمكن لـ%1 قراءته من الخطة في ذلك اليوم، بقدر ما يقرؤه أيضًا من صنع هذا الملف. من لديه هذا الملف يستطيع قراءته.</translation>
    </message>
    <message>
        <source>This is what stood in the plan for %1 to read on that day. What was removed, and what others keep to themselves, is not in it. Whoever has this file can read it.</source>
        <translation>‏هذا ما كان في الخطة ليقرأه %1 في ذلك اليوم. ما أُزيل وما يحتفظ به الآخرون لأنفسهم ليس فيه. من لديه هذا الملف يستطيع قراءته.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) could not be read on this device yet, and are not in it.</source>
        <translation><numerusform>لا شيء تعذرت قراءته.</numerusform><numerusform>جزء واحد لم يكن ممكنًا قراءته بعد على هذا الجهاز وليس فيه.</numerusform><numerusform>جزءان لم يكن ممكنًا قراءتهما بعد على هذا الجهاز وليسا فيه.</numerusform><numerusform>‏%n أجزاء لم يكن ممكنًا قراءتها بعد على هذا الجهاز وليست فيه.</numerusform><numerusform>‏%n جزءًا لم يكن ممكنًا قراءتها بعد على هذا الجهاز وليست فيه.</numerusform><numerusform>‏%n جزء لم يكن ممكنًا قراءتها بعد على هذا الجهاز وليست فيه.</numerusform></translation>
    </message>
</context>
<context>
    <name>kp::app::OwnFileModel</name>
    <message numerus="yes">
        <source>%n piece(s) cannot be read on this device yet. They are not in the file. The key follows.</source>
        <translation><numerusform>كل شيء يمكن قراءته.</numerusform><numerusform>جزء واحد لا يمكن قراءته بعد على هذا الجهاز. ليس في الملف. المفتاح يأتي لاحقًا.</numerusform><numerusform>جزءان لا يمكن قراءتهما بعد على هذا الجهاز. ليسا في الملف. المفتاح يأتي لاحقًا.</numerusform><numerusform>‏%n أجزاء لا يمكن قراءتها بعد على هذا الجهاز. ليست في الملف. المفتاح يأتي لاحقًا.</numerusform><numerusform>‏%n جزءًا لا يمكن قراءتها بعد على هذا الجهاز. ليست في الملف. المفتاح يأتي لاحقًا.</numerusform><numerusform>‏%n جزء لا يمكن قراءتها بعد على هذا الجهاز. ليست في الملف. المفتاح يأتي لاحقًا.</numerusform></translation>
    </message>
    <message>
        <source>krachtplan-my-file</source>
        <translation>krachtplan-malaffi</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place. Nothing is lost.</source>
        <translation>تعذر الحفظ هناك. اختر مكانًا آخر. لم يضع شيء.</translation>
    </message>
    <message>
        <source>Saved as %1 and %2. Whoever has these files can read them, without words. Keep them where only you can get at them, or erase them when you do not need them any more.</source>
        <translation>‏حُفظ باسم %1 و%2. من لديه هذان الملفان يستطيع قراءتهما دون كلمات مرور. احفظهما حيث لا يصل إليهما غيرك، أو امحُهما حين لا تحتاج إليهما.</translation>
    </message>
</context>
<context>
    <name>OwnFileScreen</name>
    <message>
        <source>My own file</source>
        <translation>ملفي الخاص</translation>
    </message>
    <message>
        <source>What stands in this plan for you to read, to keep or to take along: a page to read or print, and the same for another program.</source>
        <translation>ما في هذه الخطة لك لتقرأه، لتحتفظ به أو تأخذه معك: صفحة للقراءة أو الطباعة، والشيء نفسه لبرنامج آخر.</translation>
    </message>
    <message>
        <source>This will be in it</source>
        <translation>هذا ما سيكون فيه</translation>
    </message>
    <message>
        <source>The consents you know of, and the open book</source>
        <translation>الموافقات التي تعرفها، والدفتر المفتوح</translation>
    </message>
    <message>
        <source>Who may see what, who looked and who changed something</source>
        <translation>من يرى ماذا، ومن نظر ومن غيّر شيئًا</translation>
    </message>
    <message>
        <source>What was removed, and what others keep to themselves, is not in it</source>
        <translation>ما أُزيل وما يحتفظ به الآخرون لأنفسهم ليس فيه</translation>
    </message>
    <message>
        <source>The file is not locked. Whoever has it can read it. The others see in the open book that you made it, where your reading shows too.</source>
        <translation>الملف غير مقفل. من لديه يستطيع قراءته. يرى الآخرون في الدفتر المفتوح أنك أعددته، حيث تظهر قراءتك أيضًا.</translation>
    </message>
    <message>
        <source>Where do you want it?</source>
        <translation>أين تريده؟</translation>
    </message>
    <message>
        <source>There is no folder here to put it in. Plug in a USB stick and open this screen again.</source>
        <translation>لا يوجد هنا مجلد لوضعه فيه. أدخل ذاكرة USB وافتح هذه الشاشة من جديد.</translation>
    </message>
    <message>
        <source>Making your file…</source>
        <translation>يُعدّ ملفك…</translation>
    </message>
</context>
<context>
    <name>OwnGuests</name>
    <message>
        <source>Do you want to let somebody in?</source>
        <translation>هل تريد أن تُدخل أحدًا؟</translation>
    </message>
    <message>
        <source>Choose one person. You say what for and until when, and you can always stop. What somebody read, somebody can remember.</source>
        <translation>اختر شخصًا واحدًا. أنت تقول لماذا وحتى متى، ويمكنك أن توقف ذلك دائمًا. ما قرأه أحد قد يتذكره.</translation>
    </message>
    <message>
        <source>Nobody else is in the plan with an own device yet.</source>
        <translation>لا أحد غيرك في الخطة بجهاز خاص بعد.</translation>
    </message>
    <message>
        <source>Compare four words</source>
        <translation>قارن أربع كلمات</translation>
    </message>
</context>
<context>
    <name>OwnNotes</name>
    <message>
        <source>What I keep here</source>
        <translation>ما أحفظه هنا</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>‏أزِل: %1</translation>
    </message>
</context>
<context>
    <name>kp::app::OwnPartModel</name>
    <message>
        <source>My wish</source>
        <translation>أمنيتي</translation>
    </message>
    <message>
        <source>What goes well</source>
        <translation>ما يسير جيدًا</translation>
    </message>
    <message>
        <source>In the children's corner</source>
        <translation>في ركن الأطفال</translation>
    </message>
    <message>
        <source>How I see it</source>
        <translation>كيف أراه</translation>
    </message>
    <message>
        <source>can read this now</source>
        <translation>يستطيع قراءة هذا الآن</translation>
    </message>
    <message>
        <source>first compare four words</source>
        <translation>قارنوا أولًا أربع كلمات</translation>
    </message>
    <message>
        <source>Only you have the key. Nobody else can read this.</source>
        <translation>المفتاح معك وحدك. لا أحد غيرك يستطيع قراءة هذا.</translation>
    </message>
    <message>
        <source>You let somebody in. These can read this too: %1.</source>
        <translation>‏أدخلتَ أحدًا. يستطيع هؤلاء أيضًا قراءة هذا: %1.</translation>
    </message>
    <message>
        <source>If you lose this device now, your own part is gone for good. Nobody can bring it back. Make a recovery sheet, or add a second device.</source>
        <translation>إذا فقدت هذا الجهاز الآن ضاع جزؤك الخاص نهائيًا. لا أحد يستطيع إعادته. اصنع ورقة استرجاع، أو أضف جهازًا ثانيًا.</translation>
    </message>
    <message>
        <source>My own part</source>
        <translation>جزئي الخاص</translation>
    </message>
</context>
<context>
    <name>OwnPartScreen</name>
    <message>
        <source>My own part</source>
        <translation>جزئي الخاص</translation>
    </message>
    <message>
        <source>A place that is only yours</source>
        <translation>مكان لك وحدك</translation>
    </message>
    <message>
        <source>Write here what you want. Your parents, your coach and the others do not get the key. You can let somebody in later, and stop that again. Others can see that somebody made a part. They cannot see what is in it.</source>
        <translation>اكتب هنا ما تريد. والداك ومدربك والآخرون لا يحصلون على المفتاح. يمكنك لاحقًا أن تُدخل أحدًا ثم توقف ذلك. يمكن للآخرين أن يروا أن جزءًا أُنشئ. لا يرون ما فيه.</translation>
    </message>
    <message>
        <source>Make my own part</source>
        <translation>أنشئ جزئي الخاص</translation>
    </message>
    <message>
        <source>only me</source>
        <translation>أنا فقط</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>مشارَك</translation>
    </message>
    <message>
        <source>What do you want to keep here?</source>
        <translation>ماذا تريد أن تحفظ هنا؟</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>احفظه هنا</translation>
    </message>
    <message>
        <source>Make a recovery sheet</source>
        <translation>اصنع ورقة استرجاع</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>Ask me before you show this</source>
        <translation>اسألوني قبل أن تُظهروا هذا</translation>
    </message>
    <message>
        <source>These words are yours or about you, and stand in the plan. Tick what you want to be asked about before somebody new may see it.</source>
        <translation>هذه الكلمات لك أو عنك، وهي في الخطة. ضع علامة على ما تريد أن تُسأل عنه قبل أن يراه شخص جديد.</translation>
    </message>
    <message>
        <source>ask me first</source>
        <translation>اسألوني أولًا</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>ParcelHint</name>
    <message>
        <source>Unsent work of a device was handed in</source>
        <translation>سُلِّم عمل لم يُرسل من جهاز</translation>
    </message>
    <message>
        <source>Look at it, and take over what is right.</source>
        <translation>انظر إليه وخذ ما هو صحيح.</translation>
    </message>
</context>
<context>
    <name>ParcelSheet</name>
    <message>
        <source>Leave all of this out? Then it is gone for good.</source>
        <translation>هل تترك كل هذا؟ عندئذ يضيع نهائيًا.</translation>
    </message>
    <message>
        <source>Taking it over puts it in the plan in your name. Who wrote it first, and when, stays with it.</source>
        <translation>إذا أخذته يدخل الخطة باسمك. ويبقى معه من كتبه أولًا ومتى.</translation>
    </message>
    <message>
        <source>Yes, leave it out</source>
        <translation>نعم، اتركه</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>اتركه</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>لا، أبقِه</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>خذه</translation>
    </message>
</context>
<context>
    <name>ParcelText</name>
    <message>
        <source>A goal</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>خطوة</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>What goes well</source>
        <translation>ما يسير جيدًا</translation>
    </message>
    <message>
        <source>How it is in our life</source>
        <translation>كيف الحال في حياتنا</translation>
    </message>
    <message>
        <source>How it goes, said by oneself</source>
        <translation>كيف الحال، بكلامه هو</translation>
    </message>
    <message>
        <source>An appointment</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>The start question</source>
        <translation>سؤال البداية</translation>
    </message>
    <message>
        <source>Somebody in the network</source>
        <translation>شخص في الشبكة</translation>
    </message>
    <message>
        <source>Something in the plan</source>
        <translation>شيء في الخطة</translation>
    </message>
</context>
<context>
    <name>kp::app::ParcelsModel</name>
    <message numerus="yes">
        <source>%n save(s) of %1</source>
        <translation><numerusform>‏لا تعديل من %1</numerusform><numerusform>‏تعديل واحد من %1</numerusform><numerusform>‏تعديلان من %1</numerusform><numerusform>‏%n تعديلات من %1</numerusform><numerusform>‏%n تعديلًا من %1</numerusform><numerusform>‏%n تعديل من %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n save(s) of %1, from %2</source>
        <translation><numerusform>‏لا تعديل من %1 على %2</numerusform><numerusform>‏تعديل واحد من %1 على %2</numerusform><numerusform>‏تعديلان من %1 على %2</numerusform><numerusform>‏%n تعديلات من %1 على %2</numerusform><numerusform>‏%n تعديلًا من %1 على %2</numerusform><numerusform>‏%n تعديل من %1 على %2</numerusform></translation>
    </message>
    <message>
        <source>In %1, handed in %2</source>
        <translation>‏في %1، سُلِّم %2</translation>
    </message>
</context>
<context>
    <name>ParcelsScreen</name>
    <message>
        <source>It stands in the plan now, in your name.</source>
        <translation>صار في الخطة باسمك.</translation>
    </message>
    <message>
        <source>It was left out.</source>
        <translation>لم يُؤخذ.</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>ما سُلِّم</translation>
    </message>
    <message>
        <source>A device was taken out before it had sent everything. This is what was still on it. Look at it, and take over what is right.</source>
        <translation>استُبعد جهاز قبل أن يرسل كل شيء. هذا ما بقي عليه. انظر إليه وخذ ما هو صحيح.</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>لا شيء ينتظر هنا</translation>
    </message>
    <message>
        <source>When a lost device had unsent work, you find it here.</source>
        <translation>إذا كان على جهاز ضائع عمل لم يُرسل، تجده هنا.</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>A part of the plan</source>
        <translation>جزء من الخطة</translation>
    </message>
    <message>
        <source>Core of our plan</source>
        <translation>أساس خطتنا</translation>
    </message>
    <message>
        <source>A goal</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>A part of our life</source>
        <translation>جانب من حياتنا</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>معلومات الاتصال</translation>
    </message>
    <message>
        <source>Children's corner</source>
        <translation>ركن الأطفال</translation>
    </message>
    <message>
        <source>My own part</source>
        <translation>جزئي الخاص</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Opened for safety</source>
        <translation>فُتح من أجل السلامة</translation>
    </message>
    <message>
        <source>Notes of the team</source>
        <translation>ملاحظات الفريق</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
</context>
<context>
    <name>PenDot</name>
    <message>
        <source>black</source>
        <translation>أسود</translation>
    </message>
    <message>
        <source>green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>بني</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>light green</source>
        <translation>أخضر فاتح</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>أب أو أم</translation>
    </message>
    <message>
        <source>young person</source>
        <translation>شاب أو شابة</translation>
    </message>
    <message>
        <source>child</source>
        <translation>طفل</translation>
    </message>
    <message>
        <source>buddy</source>
        <translation>مرافق</translation>
    </message>
    <message>
        <source>network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>coach</source>
        <translation>مدرب العائلة</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>منسق</translation>
    </message>
    <message>
        <source>first-line psychologist</source>
        <translation>أخصائي نفسي للخط الأول</translation>
    </message>
    <message>
        <source>diagnostics</source>
        <translation>تشخيص</translation>
    </message>
    <message>
        <source>youth care consultant</source>
        <translation>مستشار رعاية الشباب</translation>
    </message>
    <message>
        <source>trusted person</source>
        <translation>شخص موثوق</translation>
    </message>
    <message>
        <source>stand-in for the coach</source>
        <translation>من ينوب عن المدرب</translation>
    </message>
</context>
<context>
    <name>PersonButton</name>
    <message>
        <source>%1, settings</source>
        <translation>‏‏%1، الإعدادات</translation>
    </message>
</context>
<context>
    <name>PersonTile</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Picture without words</source>
        <translation>صورة بلا كلمات</translation>
    </message>
    <message>
        <source>This picture is still coming. It shows by itself when it is here.</source>
        <translation>هذه الصورة في الطريق. ستظهر وحدها عندما تصل.</translation>
    </message>
    <message>
        <source>Take this picture out? It goes out of sight for everybody. Who saved it keeps what they saved.</source>
        <translation>هل تُزال هذه الصورة؟ لن يراها أحد بعد ذلك. من حفظها يحتفظ بما حفظه.</translation>
    </message>
    <message>
        <source>Yes, take it out</source>
        <translation>نعم، أزلها</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>PictureTile</name>
    <message>
        <source>Still coming</source>
        <translation>في الطريق</translation>
    </message>
</context>
<context>
    <name>kp::app::PicturesModel</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>‏صورة: %1</translation>
    </message>
    <message>
        <source>%1. It is still coming.</source>
        <translation>‏%1. في الطريق.</translation>
    </message>
    <message>
        <source>%1. It is waiting to be sent.</source>
        <translation>‏%1. تنتظر الإرسال.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) still coming.</source>
        <translation><numerusform>‏لا صور في الطريق (%n).</numerusform><numerusform>‏صورة واحدة في الطريق (%n).</numerusform><numerusform>‏صورتان في الطريق (%n).</numerusform><numerusform>‏%n صور في الطريق.</numerusform><numerusform>‏%n صورة في الطريق.</numerusform><numerusform>‏%n صورة في الطريق.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) waiting to be sent. Kept on this device.</source>
        <translation><numerusform>‏لا صور تنتظر الإرسال (%n).</numerusform><numerusform>‏صورة واحدة تنتظر الإرسال (%n). محفوظة على هذا الجهاز.</numerusform><numerusform>‏صورتان تنتظران الإرسال (%n). محفوظتان على هذا الجهاز.</numerusform><numerusform>‏%n صور تنتظر الإرسال. محفوظة على هذا الجهاز.</numerusform><numerusform>‏%n صورة تنتظر الإرسال. محفوظة على هذا الجهاز.</numerusform><numerusform>‏%n صورة تنتظر الإرسال. محفوظة على هذا الجهاز.</numerusform></translation>
    </message>
    <message>
        <source>This is no picture that the app can read. Choose a photo (JPEG) or a PNG. Nothing was added.</source>
        <translation>هذه ليست صورة يستطيع التطبيق قراءتها. اختر صورة (JPEG) أو PNG. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>This picture is damaged or not whole. Choose it again, or another one. Nothing was added.</source>
        <translation>هذه الصورة تالفة أو ناقصة. اخترها من جديد أو اختر غيرها. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>This picture is too large. Make it smaller first, or choose another one. Nothing was added.</source>
        <translation>هذه الصورة كبيرة جدًا. صغّرها أولًا أو اختر غيرها. لم يُضف شيء.</translation>
    </message>
</context>
<context>
    <name>PinKinds</name>
    <message>
        <source>With a PIN you open the app again without your words. It works for eight hours at most, only on this device, and five tries. After that, and when the device starts again, you need your words.</source>
        <translation>بالرمز تفتح التطبيق من جديد دون كلماتك. يعمل ثماني ساعات على الأكثر، على هذا الجهاز فقط، وبخمس محاولات. بعد ذلك، وحين يُعاد تشغيل الجهاز، تحتاج إلى كلماتك.</translation>
    </message>
    <message>
        <source>for today</source>
        <translation>لليوم</translation>
    </message>
    <message>
        <source>stays on this device</source>
        <translation>يبقى على هذا الجهاز</translation>
    </message>
    <message>
        <source>The PIN still works when the app or the device starts again. After five wrong tries it is gone. Your words always work.</source>
        <translation>يعمل الرمز أيضًا حين يبدأ التطبيق أو الجهاز من جديد. بعد خمس محاولات خاطئة يزول. كلماتك تعمل دائمًا.</translation>
    </message>
    <message>
        <source>A PIN is quick, not strong. When your device is gone, your words protect the plan.</source>
        <translation>الرمز سريع وليس قويًا. إذا ضاع جهازك فكلماتك هي التي تحمي الخطة.</translation>
    </message>
    <message>
        <source>The security chip of this device keeps the PIN's key. Whoever copies what is stored here cannot guess the PIN elsewhere. Whoever has this device in hand and knows the PIN opens the app.</source>
        <translation>شريحة الأمان في هذا الجهاز تحفظ مفتاح الرمز. من ينسخ ما هو محفوظ هنا لا يستطيع تخمين الرمز في مكان آخر. من كان هذا الجهاز بيده ويعرف الرمز يفتح التطبيق.</translation>
    </message>
    <message>
        <source>The login keyring of this computer keeps the PIN's key. Whoever is logged in as you and knows the PIN opens the app. Whoever only copies the disk does not, as long as your login password locks the keyring. It is no security chip.</source>
        <translation>سلسلة مفاتيح تسجيل الدخول في هذا الحاسوب تحفظ مفتاح الرمز. من سجّل الدخول باسمك ويعرف الرمز يفتح التطبيق. من ينسخ القرص وحده لا يفتحه، ما دامت كلمة سر الدخول تقفل سلسلة المفاتيح. إنها ليست شريحة أمان.</translation>
    </message>
    <message>
        <source>A PIN that stays is not offered here. This device has no place to keep its key: whoever copies the disk would guess it in minutes.</source>
        <translation>لا يُعرض هنا رمز يبقى. ليس في هذا الجهاز مكان يحفظ مفتاحه: من ينسخ القرص يخمنه في دقائق.</translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>PIN is on</source>
        <translation>الرمز مفعّل</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>PIN for today</source>
        <translation>رمز لهذا اليوم</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>كلماتك السرية</translation>
    </message>
    <message>
        <source>PIN, six figures or more</source>
        <translation>الرمز، ستة أرقام أو أكثر</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>الرمز نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>These are not the same figures.</source>
        <translation>هذه ليست الأرقام نفسها.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Stop the PIN</source>
        <translation>ألغِ الرمز</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Keep this PIN</source>
        <translation>احفظ هذا الرمز</translation>
    </message>
</context>
<context>
    <name>PlaceLine</name>
    <message>
        <source>Put it in %1</source>
        <translation>‏ضعها في %1</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Families</source>
        <translation>العائلات</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>الخطط</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Helping</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>kp::app::PlanModel</name>
    <message>
        <source>of %1</source>
        <translation>‏لـ %1</translation>
    </message>
    <message>
        <source>%1. If %1 is away: %2.</source>
        <translation>‏‏%1. في غياب %1: %2.</translation>
    </message>
    <message>
        <source>How is it, in every part of life?</source>
        <translation>كيف الحال، في كل جانب من الحياة؟</translation>
    </message>
    <message>
        <source>Important now: %1</source>
        <translation>‏مهم الآن: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>‏حتى %1</translation>
    </message>
    <message>
        <source>waiting since %1</source>
        <translation>‏ينتظر منذ %1</translation>
    </message>
</context>
<context>
    <name>PlanMore</name>
    <message>
        <source>Conditions</source>
        <translation>شروط</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>اتفاقات</translation>
    </message>
    <message>
        <source>Help and waiting</source>
        <translation>المساعدة والانتظار</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>شخص الاتصال</translation>
    </message>
    <message>
        <source>We look back on</source>
        <translation>نراجع معًا في</translation>
    </message>
</context>
<context>
    <name>PlanQuestion</name>
    <message>
        <source>Our start question</source>
        <translation>سؤال البداية</translation>
    </message>
    <message>
        <source>What do we want to change together?</source>
        <translation>ماذا نريد أن نغيّر معًا؟</translation>
    </message>
    <message>
        <source>Everybody says it too</source>
        <translation>كل واحد يقولها أيضًا</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>اكتبه</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>بكلماتي</translation>
    </message>
</context>
<context>
    <name>PlanScreen</name>
    <message>
        <source>Our plan</source>
        <translation>خطتنا</translation>
    </message>
    <message>
        <source>Look in our plan</source>
        <translation>البحث في خطتنا</translation>
    </message>
    <message>
        <source>Two versions. Nothing is lost.</source>
        <translation>صيغتان. لم يضع شيء.</translation>
    </message>
    <message>
        <source>What goes well</source>
        <translation>ما يسير جيدًا</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>What goes well with you?</source>
        <translation>ماذا يسير جيدًا عندكم؟</translation>
    </message>
    <message>
        <source>Begin with something small. It may be anything.</source>
        <translation>ابدأ بشيء صغير. كل شيء ممكن.</translation>
    </message>
    <message>
        <source>Say something that goes well</source>
        <translation>قل شيئًا يسير جيدًا</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>‏‏%1 أخرى</translation>
    </message>
    <message>
        <source>Our compass</source>
        <translation>بوصلتنا</translation>
    </message>
    <message>
        <source>What we work on now</source>
        <translation>ما نعمل عليه الآن</translation>
    </message>
    <message>
        <source>No goal yet</source>
        <translation>لا هدف بعد</translation>
    </message>
    <message>
        <source>A goal starts with a wish, in somebody's own words.</source>
        <translation>يبدأ الهدف بأمنية، بكلمات صاحبها.</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>إضافة هدف</translation>
    </message>
    <message>
        <source>For later</source>
        <translation>لوقت لاحق</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>important now</source>
        <translation>مهم الآن</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>لوقت لاحق</translation>
    </message>
    <message>
        <source>not talked about yet</source>
        <translation>لم نتحدث عنه بعد</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>‏تم، %1</translation>
    </message>
    <message>
        <source>together with %1</source>
        <translation>‏مع %1</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>البيت</translation>
    </message>
    <message>
        <source>School</source>
        <translation>المدرسة</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>وقت الفراغ</translation>
    </message>
    <message>
        <source>Family and friends</source>
        <translation>العائلة والأصدقاء</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>المال</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Parenting</source>
        <translation>التربية</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>Feeling well</source>
        <translation>الشعور بخير</translation>
    </message>
    <message>
        <source>Police and court</source>
        <translation>الشرطة والمحكمة</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>A day, as in "Thursday 26 November"</extracomment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>H.mm</source>
        <extracomment>A time of the day: 9.12</extracomment>
        <translation>H:mm</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Somebody's own words, in the quotation marks of the language</extracomment>
        <translation>‏«%1»</translation>
    </message>
    <message>
        <source>Wish of a child</source>
        <translation>أمنية طفل</translation>
    </message>
    <message>
        <source>Wish of %1</source>
        <translation>‏أمنية %1</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>شرط</translation>
    </message>
    <message>
        <source>Condition of %1</source>
        <translation>‏شرط من %1</translation>
    </message>
    <message>
        <source>Wish of the family</source>
        <translation>أمنية العائلة</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>غير مختار</translation>
    </message>
    <message>
        <source>still to do</source>
        <translation>لم يتم بعد</translation>
    </message>
    <message>
        <source>busy with it</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Profile %1</source>
        <extracomment>The name of a person's place on a shared tablet, until somebody chooses another; %1 is a number</extracomment>
        <translation>‏الملف %1</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>Only people you share with can read the plan. We and the hosting company cannot.</source>
        <translation>لا يقرأ الخطة إلا من تشاركونه. نحن والمستضيف لا نستطيع.</translation>
    </message>
    <message>
        <source>If you stop sharing, they get nothing new. What they already read, they may remember.</source>
        <translation>إذا أوقفت المشاركة فلن يصلهم شيء جديد. ما قرأوه من قبل قد يتذكرونه.</translation>
    </message>
    <message>
        <source>Two people change the same sentence? Both stay, until one of you chooses.</source>
        <translation>هل غيّر شخصان الجملة نفسها؟ تبقى الصيغتان حتى يختار أحدكم.</translation>
    </message>
</context>
<context>
    <name>ProofSheet</name>
    <message>
        <source>Is it you?</source>
        <translation>هل هذا أنت؟</translation>
    </message>
    <message>
        <source>This is important. So we ask your words once more.</source>
        <translation>هذا مهم. لذلك نسألك عن كلماتك مرة أخرى.</translation>
    </message>
    <message>
        <source>Your passphrase or your PIN</source>
        <translation>عبارتك أو رمزك</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>كلماتك السرية</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>أظهر الكلمات</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>It is me</source>
        <translation>هذا أنا</translation>
    </message>
</context>
<context>
    <name>kp::app::ProposalModel</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation><numerusform>لا شيء</numerusform><numerusform>شيء واحد</numerusform><numerusform>شيئان</numerusform><numerusform>‏%n أشياء</numerusform><numerusform>‏%n شيئًا</numerusform><numerusform>‏%n شيء</numerusform></translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>‏اختير %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>The family reads this. Still %n letter(s) at least.</source>
        <translation><numerusform>‏الأسرة تقرأ هذا. ما زال ينقص %n حرف على الأقل.</numerusform><numerusform>الأسرة تقرأ هذا. ما زال ينقص حرف واحد على الأقل.</numerusform><numerusform>الأسرة تقرأ هذا. ما زال ينقص حرفان على الأقل.</numerusform><numerusform>‏الأسرة تقرأ هذا. ما زال ينقص %n أحرف على الأقل.</numerusform><numerusform>‏الأسرة تقرأ هذا. ما زال ينقص %n حرفًا على الأقل.</numerusform><numerusform>‏الأسرة تقرأ هذا. ما زال ينقص %n حرف على الأقل.</numerusform></translation>
    </message>
    <message>
        <source>The family reads this.</source>
        <translation>الأسرة تقرأ هذا.</translation>
    </message>
    <message>
        <source>Choose who signs too. Your text is kept.</source>
        <translation>اختر من يوقّع أيضًا. نصك محفوظ.</translation>
    </message>
</context>
<context>
    <name>ProposalSheet</name>
    <message>
        <source>Open something for safety</source>
        <translation>فتح شيء من أجل السلامة</translation>
    </message>
    <message>
        <source>A colleague signs too. Only then you two can read it.</source>
        <translation>زميل يوقّع أيضًا. عندها فقط يمكنكما قراءته.</translation>
    </message>
    <message>
        <source>Who signs too?</source>
        <translation>من يوقّع أيضًا؟</translation>
    </message>
    <message>
        <source>There is no second professional with an own device in this plan. Invite one first, under Sharing.</source>
        <translation>لا يوجد في هذه الخطة مختص ثانٍ له جهازه الخاص. ادعُ واحدًا أولًا، ضمن المشاركة.</translation>
    </message>
    <message>
        <source>Because of what?</source>
        <translation>بسبب ماذا؟</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>Why is it needed?</source>
        <translation>لماذا هو ضروري؟</translation>
    </message>
    <message>
        <source>It shows in the open book, with both your names and this reason. It ends by itself. What you read can be remembered.</source>
        <translation>يظهر في الكتاب المفتوح مع اسميكما وهذا السبب. ينتهي من تلقاء نفسه. وما تقرآنه يمكن تذكّره.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Ask to sign</source>
        <translation>اطلب التوقيع</translation>
    </message>
</context>
<context>
    <name>ProposalTalk</name>
    <message>
        <source>Did you talk about it with the family first?</source>
        <translation>هل تحدثت عنه مع الأسرة أولًا؟</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>لماذا لا؟</translation>
    </message>
    <message>
        <source>The family reads this too.</source>
        <translation>الأسرة تقرأ هذا أيضًا.</translation>
    </message>
</context>
<context>
    <name>ProposalTime</name>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>‏%1 يومًا</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>أسبوع واحد</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>‏%1 أسابيع</translation>
    </message>
    <message>
        <source>Until when? %1</source>
        <translation>‏حتى متى؟ %1</translation>
    </message>
    <message>
        <source>Telling the family now is dangerous</source>
        <translation>إخبار الأسرة الآن خطير</translation>
    </message>
    <message>
        <source>Then they are told later, from the day you choose on</source>
        <translation>عندها تُخبَر لاحقًا، ابتداءً من اليوم الذي تختاره</translation>
    </message>
    <message>
        <source>When is the family told? %1</source>
        <translation>‏متى تُخبَر الأسرة؟ %1</translation>
    </message>
</context>
<context>
    <name>ProposalWhat</name>
    <message>
        <source>What exactly? Not more than is needed.</source>
        <translation>ماذا بالضبط؟ ليس أكثر مما يلزم.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>‏إغلاق %1</translation>
    </message>
    <message>
        <source>Choose in %1</source>
        <translation>‏الاختيار في %1</translation>
    </message>
</context>
<context>
    <name>ProtectSheet</name>
    <message>
        <source>Who should be protected?</source>
        <translation>من يجب أن يُحمى؟</translation>
    </message>
    <message>
        <source>The contact details are then kept from all others.</source>
        <translation>عندها تُحجب معلومات الاتصال عن جميع الآخرين.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Only this person and the professionals read this.</source>
        <translation>لا يقرأ هذا إلا هذا الشخص والمختصون.</translation>
    </message>
    <message>
        <source>Ending this later takes two people: the protected person and a professional.</source>
        <translation>إنهاء هذا لاحقًا يحتاج شخصين: الشخص المحمي ومختصًا.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>حماية</translation>
    </message>
</context>
<context>
    <name>ProtectionCard</name>
    <message>
        <source>%1 (you)</source>
        <translation>‏%1 (أنت)</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>محمي</translation>
    </message>
    <message>
        <source>not protected any more</source>
        <translation>لم يعد محميًا</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>معلومات الاتصال</translation>
    </message>
    <message>
        <source>Contact details of %1</source>
        <translation>‏معلومات اتصال %1</translation>
    </message>
    <message>
        <source>Ask that it ends</source>
        <translation>اطلب أن تنتهي</translation>
    </message>
    <message>
        <source>Ask that the protection of %1 ends</source>
        <translation>‏اطلب أن تنتهي حماية %1</translation>
    </message>
</context>
<context>
    <name>ProtectionMeans</name>
    <message>
        <source>What this means</source>
        <translation>ماذا يعني هذا</translation>
    </message>
    <message>
        <source>Only this person and the professionals who look after it read the contact details. The others are shut out at once, as soon as the server has it.</source>
        <translation>لا يقرأ معلومات الاتصال إلا هذا الشخص والمختصون الذين يعتنون بها. ويُستبعد الآخرون فور وصول ذلك إلى الخادم.</translation>
    </message>
    <message>
        <source>Giving them to somebody else takes a second professional. So does ending this.</source>
        <translation>إعطاؤها لشخص آخر يحتاج توقيع مختص ثانٍ. وكذلك إنهاء هذا.</translation>
    </message>
    <message>
        <source>Before you save words that look like the address, the school or the telephone number, the app asks you first.</source>
        <translation>قبل أن تحفظ كلمات تشبه العنوان أو المدرسة أو رقم الهاتف، يسألك التطبيق أولًا.</translation>
    </message>
    <message>
        <source>Others see no names and times of the devices, and not when this person reads.</source>
        <translation>لا يرى الآخرون أسماء الأجهزة ولا أوقاتها، ولا متى يقرأ هذا الشخص.</translation>
    </message>
    <message>
        <source>What somebody read before can be remembered. The app knows only words that stand in the contact details: a photo, a nickname or a habit can tell it too. So think before you write.</source>
        <translation>ما قرأه أحدهم من قبل يمكن تذكّره. لا يعرف التطبيق إلا الكلمات الواردة في معلومات الاتصال: لقب أو مكان أو عادة قد تكشف ذلك أيضًا. ففكّر قبل أن تكتب.</translation>
    </message>
</context>
<context>
    <name>kp::app::ProtectionModel</name>
    <message>
        <source>You said so: %1</source>
        <translation>‏أنت قلت ذلك: %1</translation>
    </message>
    <message>
        <source>Ended. You said so, with the second signature: %1</source>
        <translation>‏انتهت. أنت قلت ذلك، مع التوقيع الثاني: %1</translation>
    </message>
    <message>
        <source>%1 said so: %2</source>
        <translation>‏قال ذلك %1: %2</translation>
    </message>
    <message>
        <source>Ended. %1 said so, with the second signature: %2</source>
        <translation>‏انتهت. قال ذلك %1، مع التوقيع الثاني: %2</translation>
    </message>
    <message>
        <source>You are asked to sign that it ends.</source>
        <translation>يُطلب منك التوقيع على إنهائها.</translation>
    </message>
    <message>
        <source>%1 is asked to sign that it ends. Until then it stays as it is.</source>
        <translation>‏طُلب من %1 التوقيع على إنهائها. وحتى ذلك الحين يبقى كل شيء كما هو.</translation>
    </message>
    <message>
        <source>You are asked to sign that %1 reads the contact details.</source>
        <translation>‏يُطلب منك التوقيع على أن يقرأ %1 معلومات الاتصال.</translation>
    </message>
    <message>
        <source>%1 is asked to sign that %2 reads the contact details. Nothing is given before that.</source>
        <translation>‏طُلب من %1 التوقيع على أن يقرأ %2 معلومات الاتصال. لا يُعطى شيء قبل ذلك.</translation>
    </message>
    <message>
        <source>Telephone: %1</source>
        <translation>‏الهاتف: %1</translation>
    </message>
    <message>
        <source>E-mail: %1</source>
        <translation>‏البريد الإلكتروني: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>‏العنوان: %1</translation>
    </message>
    <message>
        <source>School: %1</source>
        <translation>‏المدرسة: %1</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>‏%1 (أنت)</translation>
    </message>
    <message>
        <source>Choose first who it is about. Your text is kept.</source>
        <translation>اختر أولًا عمّن يدور الأمر. نصك محفوظ.</translation>
    </message>
    <message>
        <source>Choose who signs too. Your text is kept.</source>
        <translation>اختر من يوقّع أيضًا. نصك محفوظ.</translation>
    </message>
</context>
<context>
    <name>ProtectionScreen</name>
    <message>
        <source>Protected persons</source>
        <translation>أشخاص محميون</translation>
    </message>
    <message>
        <source>Is it dangerous when somebody knows where you are? Then your contact details can be kept from the others, also from family.</source>
        <translation>هل من الخطر أن يعرف أحدهم أين أنت؟ عندها يمكن حجب معلومات اتصالك عن الآخرين، حتى عن العائلة.</translation>
    </message>
    <message>
        <source>Nobody that you may know of</source>
        <translation>لا أحد ممن يُسمح لك بمعرفتهم</translation>
    </message>
    <message>
        <source>Who is protected is only told to that person and to the professionals who look after it.</source>
        <translation>لا يُخبَر بمن هو محمي إلا الشخص نفسه والمختصون الذين يعتنون بذلك.</translation>
    </message>
    <message>
        <source>Protect somebody</source>
        <translation>حماية شخص</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>waits for your answer</source>
        <translation>ينتظر جوابك</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What is allowed</source>
        <translation>المسموح به</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>حتى متى</translation>
    </message>
    <message>
        <source>Hide what was said</source>
        <translation>إخفاء ما قيل</translation>
    </message>
    <message>
        <source>What was said at the table</source>
        <translation>ما قيل حول الطاولة</translation>
    </message>
    <message>
        <source>Is this right for you?</source>
        <translation>هل هذا صحيح بالنسبة لك؟</translation>
    </message>
    <message>
        <source>Yes, that is right</source>
        <translation>نعم، هذا صحيح</translation>
    </message>
    <message>
        <source>No, I do not want this</source>
        <translation>لا، لا أريد هذا</translation>
    </message>
    <message>
        <source>Yes: it stays like this. No: %1 gets nothing new from now on.</source>
        <translation>‏نعم: يبقى هكذا. لا: لن يصل إلى %1 شيء جديد بعد الآن.</translation>
    </message>
</context>
<context>
    <name>kp::app::QuestionModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A person and what that person is in the plan: Greet (buddy)</extracomment>
        <translation>‏%1 (%2)</translation>
    </message>
    <message>
        <source>Reading and writing</source>
        <translation>القراءة والكتابة</translation>
    </message>
    <message>
        <source>Reading and ticking off steps</source>
        <translation>القراءة وتأشير الخطوات</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>No end day</source>
        <translation>بلا تاريخ نهاية</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Comes into our plan</source>
        <translation>الدخول إلى خطتنا</translation>
    </message>
    <message>
        <source>Sees what the family sees. After your yes, decides too.</source>
        <translation>يرى ما تراه العائلة. بعد موافقتك يقرر أيضًا.</translation>
    </message>
    <message>
        <source>Sees what the family sees.</source>
        <translation>يرى ما تراه العائلة.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>%1 sees this already. It stays like this until you answer.</source>
        <translation>‏‏%1 يرى هذا الآن. يبقى هكذا حتى تجيب.</translation>
    </message>
    <message>
        <source>The time for an answer is over: %1 gets nothing new now. After your yes it goes on.</source>
        <translation>‏انتهى وقت الجواب: لا يصل إلى %1 شيء جديد الآن. بعد موافقتك يستمر.</translation>
    </message>
    <message>
        <source>%1 sees this already. Without your answer it stops by itself. This waits until %2.</source>
        <extracomment>%2 is a day and a time</extracomment>
        <translation>‏‏%1 يرى هذا الآن. من دون جوابك يتوقف تلقائيًا. ينتظر هذا حتى %2.</translation>
    </message>
    <message>
        <source>%1 wrote down that you agree.</source>
        <translation>‏‏%1 سجّل أنك موافق.</translation>
    </message>
    <message>
        <source>our plan</source>
        <translation>خطتنا</translation>
    </message>
    <message>
        <source>Your answer is on the server.</source>
        <translation>جوابك على الخادم.</translation>
    </message>
    <message>
        <source>Saved on this device. It goes to the server as soon as there is internet.</source>
        <translation>محفوظ على هذا الجهاز. يذهب إلى الخادم حين يتوفر الإنترنت.</translation>
    </message>
    <message>
        <source>Saved on this device. Everywhere else it stops as soon as the server has it.</source>
        <translation>محفوظ على هذا الجهاز. يتوقف في كل مكان آخر حين يصل إلى الخادم.</translation>
    </message>
    <message>
        <source>The server did not take this answer. Look under Sharing how it is now.</source>
        <translation>لم يقبل الخادم هذا الجواب. انظر في المشاركة كيف هو الآن.</translation>
    </message>
    <message>
        <source>You said yes about %1.</source>
        <translation>‏قلت نعم بشأن %1.</translation>
    </message>
    <message>
        <source>You said no about %1.</source>
        <translation>‏قلت لا بشأن %1.</translation>
    </message>
    <message>
        <source>You said yes. %1 goes on seeing this.</source>
        <translation>‏قلت نعم. يستمر %1 في رؤية هذا.</translation>
    </message>
    <message>
        <source>You said no. %1 gets nothing new from now on.</source>
        <translation>‏قلت لا. لن يصل إلى %1 شيء جديد بعد الآن.</translation>
    </message>
    <message>
        <source>This question is closed: somebody answered it, or its time is over. Nothing is lost.</source>
        <translation>هذا السؤال مغلق: أجاب أحدهم عنه أو انتهى وقته. لم يضع شيء.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Your answers</source>
        <translation>أجوبتك</translation>
    </message>
    <message>
        <source>Stop this?</source>
        <translation>إيقاف هذا؟</translation>
    </message>
    <message>
        <source>%1 then gets nothing new. What %1 read already, %1 can remember.</source>
        <translation>‏عندها لا يصل إلى %1 شيء جديد. ما قرأه %1 قد يتذكره.</translation>
    </message>
    <message>
        <source>It stops at once. If this device has no internet now, it stops for the others as soon as it has. Everybody of the family can read your answer in the open book.</source>
        <translation>يتوقف فورًا. إن لم يكن لهذا الجهاز إنترنت الآن، يتوقف عند الآخرين حين يتوفر. كل أفراد العائلة يمكنهم قراءة جوابك في الكتاب المفتوح.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Stop it now</source>
        <translation>أوقفه الآن</translation>
    </message>
</context>
<context>
    <name>RecoveryCheck</name>
    <message>
        <source>Take your paper and type these two words. Then we know that it is right.</source>
        <translation>خذ ورقتك واكتب هاتين الكلمتين. عندئذ نعرف أنها صحيحة.</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>‏الكلمة %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>تحقّق</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>أظهر الكلمات مرة أخرى</translation>
    </message>
</context>
<context>
    <name>RecoveryExplained</name>
    <message>
        <source>You have a recovery sheet</source>
        <translation>لديك ورقة استرجاع</translation>
    </message>
    <message>
        <source>You have no recovery sheet yet</source>
        <translation>ليست لديك ورقة استرجاع بعد</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>ما الذي تفتحه</translation>
    </message>
    <message>
        <source>Are all your devices gone? With this sheet everything that you can read comes back on a new device.</source>
        <translation>هل ضاعت كل أجهزتك؟ بهذه الورقة يعود كل ما يمكنك قراءته على جهاز جديد.</translation>
    </message>
    <message>
        <source>What only you can read</source>
        <translation>ما تقرؤه أنت وحدك</translation>
    </message>
    <message>
        <source>You have a part of your own. Without a sheet it is gone when your devices are gone. Nobody can bring it back.</source>
        <translation>لديك جزء خاص بك. من دون ورقة يضيع إذا ضاعت أجهزتك. لا أحد يستطيع إعادته.</translation>
    </message>
    <message>
        <source>Without a sheet, a part of your own is gone when your devices are gone. What is shared, the others still have.</source>
        <translation>من دون ورقة يضيع جزؤك الخاص إذا ضاعت أجهزتك. أما المشترك فما زال عند الآخرين.</translation>
    </message>
    <message>
        <source>Nobody else has it</source>
        <translation>لا أحد غيرك يملكها</translation>
    </message>
    <message>
        <source>We do not have these words, and we cannot make them again.</source>
        <translation>ليست لدينا هذه الكلمات ولا نستطيع صنعها من جديد.</translation>
    </message>
    <message>
        <source>Keep it like a passport</source>
        <translation>احفظها كجواز سفر</translation>
    </message>
    <message>
        <source>Whoever holds it can open your plan.</source>
        <translation>من يحملها يستطيع فتح خطتك.</translation>
    </message>
    <message>
        <source>Make another sheet</source>
        <translation>اصنع ورقة أخرى</translation>
    </message>
    <message>
        <source>Make a recovery sheet</source>
        <translation>اصنع ورقة استرجاع</translation>
    </message>
    <message>
        <source>The sheet you have stops working when you make another.</source>
        <translation>تتوقف ورقتك عن العمل إذا صنعت أخرى.</translation>
    </message>
</context>
<context>
    <name>kp::app::RecoveryModel</name>
    <message>
        <source>These are not the same words yet. Look at your paper.</source>
        <translation>ليست الكلمات نفسها بعد. انظر في ورقتك.</translation>
    </message>
    <message>
        <source>Saved as %1. Print it, and then erase the file: whoever has it can open your plan.</source>
        <translation>‏حُفظت باسم %1. اطبعها ثم امسح الملف: من يملكه يستطيع فتح خطتك.</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place, or write the words down.</source>
        <translation>لم يمكن الحفظ هناك. اختر مكانًا آخر أو اكتب الكلمات.</translation>
    </message>
</context>
<context>
    <name>RecoveryPaper</name>
    <message>
        <source>USB stick %1</source>
        <translation>‏ذاكرة USB %1</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>My own folder</source>
        <translation>مجلدي الخاص</translation>
    </message>
    <message>
        <source>Recovery sheet of %1</source>
        <translation>‏ورقة الاسترجاع لـ %1</translation>
    </message>
    <message>
        <source>Krachtplan, made on %1</source>
        <translation>‏Krachtplan، صُنعت في %1</translation>
    </message>
    <message>
        <source>Are all your devices gone? With this sheet everything you could read comes back on a new device, also what only you can read. Keep it like a passport. Whoever holds it can open your plan.</source>
        <translation>هل ضاعت كل أجهزتك؟ بهذه الورقة يعود على جهاز جديد كل ما كان يمكنك قراءته، حتى ما تقرؤه أنت وحدك. احفظها كجواز سفر. من يحملها يستطيع فتح خطتك.</translation>
    </message>
    <message>
        <source>Address of the server: %1</source>
        <translation>‏عنوان الخادم: %1</translation>
    </message>
    <message>
        <source>How: install Krachtplan, choose "I lost my devices, and I have my recovery sheet", and type the words or the code. Afterwards this sheet opens nothing any more: make a new one.</source>
        <translation>الطريقة: ثبّت Krachtplan، اختر «ضاعت أجهزتي ومعي ورقة الاسترجاع»، واكتب الكلمات أو الرمز. بعدها لا تفتح هذه الورقة شيئًا: اصنع ورقة جديدة.</translation>
    </message>
    <message>
        <source>Nobody else has these words. Without the sheet nobody can make them again.</source>
        <translation>لا أحد غيرك يملك هذه الكلمات. من دون الورقة لا يستطيع أحد صنعها من جديد.</translation>
    </message>
    <message>
        <source>recovery-sheet</source>
        <translation>recovery-sheet</translation>
    </message>
</context>
<context>
    <name>RecoveryScreen</name>
    <message>
        <source>Write these words down</source>
        <translation>اكتب هذه الكلمات</translation>
    </message>
    <message>
        <source>Two words back</source>
        <translation>كلمتان للتحقق</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاسترجاع</translation>
    </message>
    <message>
        <source>Good. Your sheet is ready.</source>
        <translation>جيد. ورقتك جاهزة.</translation>
    </message>
    <message>
        <source>Keep it like a passport: at home or with somebody you trust. Not next to this device.</source>
        <translation>احفظها كجواز سفر: في البيت أو عند من تثق به. لا بجانب هذا الجهاز.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>RecoveryWords</name>
    <message>
        <source>Write the 24 words on paper, in this order. They are shown once. Nobody keeps them, this device neither.</source>
        <translation>اكتب الكلمات الأربع والعشرين على ورق بهذا الترتيب. تُعرض مرة واحدة. لا يحفظها أحد، ولا هذا الجهاز.</translation>
    </message>
    <message>
        <source>Write this address below them: %1</source>
        <translation>‏اكتب هذا العنوان تحتها: %1</translation>
    </message>
    <message>
        <source>The recovery sheet as a QR code</source>
        <translation>ورقة الاسترجاع كرمز QR</translation>
    </message>
    <message>
        <source>Or print it</source>
        <translation>أو اطبعها</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>بأي شكل</translation>
    </message>
    <message>
        <source>Page (PDF)</source>
        <translation>صفحة (PDF)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>كُتبت على الورق</translation>
    </message>
</context>
<context>
    <name>Reveal</name>
    <message>
        <source>Something in it is like the address of %1.</source>
        <translation>‏فيه شيء يشبه عنوان %1.</translation>
    </message>
    <message>
        <source>Something in it is like the school of %1.</source>
        <translation>‏فيه شيء يشبه مدرسة %1.</translation>
    </message>
    <message>
        <source>Something in it is like the telephone number of %1.</source>
        <translation>‏فيه شيء يشبه رقم هاتف %1.</translation>
    </message>
    <message>
        <source>Something in it is like the e-mail address of %1.</source>
        <translation>‏فيه شيء يشبه بريد %1 الإلكتروني.</translation>
    </message>
    <message>
        <source>Something in it is like the contact details of %1.</source>
        <translation>‏فيه شيء يشبه معلومات اتصال %1.</translation>
    </message>
    <message>
        <source>Who could read it here, and does not know it from the plan: %1.</source>
        <translation>‏من يمكنه قراءته هنا ولا يعرفه من الخطة: %1.</translation>
    </message>
</context>
<context>
    <name>RevealSheet</name>
    <message>
        <source>Could this tell where somebody is?</source>
        <translation>هل يمكن أن يكشف هذا مكان شخص ما؟</translation>
    </message>
    <message>
        <source>Nothing was shared. Look at what stands there first.</source>
        <translation>لم يُشارَك شيء. انظر أولًا إلى ما هو مكتوب هناك.</translation>
    </message>
    <message>
        <source>Nothing was saved. What you typed is still there.</source>
        <translation>لم يُحفظ شيء. ما كتبته ما زال موجودًا.</translation>
    </message>
    <message>
        <source>Is it safe that they read it? Then you can share it even so.</source>
        <translation>هل من الآمن أن يقرؤوه؟ عندها يمكنك مشاركته رغم ذلك.</translation>
    </message>
    <message>
        <source>Is it safe that they read it? Then you can save it even so. Else change your words.</source>
        <translation>هل من الآمن أن يقرؤوه؟ عندها يمكنك حفظه رغم ذلك. وإلا فغيّر كلماتك.</translation>
    </message>
    <message>
        <source>Share it even so</source>
        <translation>مشاركة رغم ذلك</translation>
    </message>
    <message>
        <source>Save it even so</source>
        <translation>حفظ رغم ذلك</translation>
    </message>
    <message>
        <source>Do not share</source>
        <translation>عدم المشاركة</translation>
    </message>
    <message>
        <source>Change my words</source>
        <translation>تعديل كلماتي</translation>
    </message>
</context>
<context>
    <name>RingChips</name>
    <message>
        <source>family</source>
        <translation>العائلة</translation>
    </message>
    <message>
        <source>relatives and neighbours</source>
        <translation>الأقارب والجيران</translation>
    </message>
    <message>
        <source>everyday help</source>
        <translation>مساعدة عادية</translation>
    </message>
    <message>
        <source>specialised help</source>
        <translation>مساعدة متخصصة</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>%1, in a part that you do not read</source>
        <extracomment>Something of the plan, and where it stands: Goal, in Core of our plan</extracomment>
        <translation>‏%1، في جزء لا تقرؤه</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>‏%1، في %2</translation>
    </message>
    <message>
        <source>You and %1 opened something of the plan to each other, for safety.</source>
        <translation>‏أنت و%1 فتحتما شيئًا من الخطة أحدكما للآخر، من أجل السلامة.</translation>
    </message>
    <message>
        <source>%1 and you opened something of the plan to each other, for safety.</source>
        <translation>‏%1 وأنت فتحتما شيئًا من الخطة أحدكما للآخر، من أجل السلامة.</translation>
    </message>
    <message>
        <source>%1 and %2 opened something of the plan to each other, for safety.</source>
        <translation>‏%1 و%2 فتحا شيئًا من الخطة أحدهما للآخر، من أجل السلامة.</translation>
    </message>
    <message>
        <source>You asked %1 to sign too.</source>
        <translation>‏طلبت من %1 أن يوقّع أيضًا.</translation>
    </message>
    <message>
        <source>%1 asked you to sign too.</source>
        <translation>‏طلب منك %1 أن توقّع أيضًا.</translation>
    </message>
    <message>
        <source>%1 asked %2 to sign too.</source>
        <translation>‏طلب %1 من %2 أن يوقّع أيضًا.</translation>
    </message>
    <message>
        <source>It waits for your answer. Nothing is opened before that.</source>
        <translation>ينتظر جوابك. لا يُفتح شيء قبل ذلك.</translation>
    </message>
    <message>
        <source>It waits for %1. Nothing is opened before that.</source>
        <translation>‏ينتظر %1. لا يُفتح شيء قبل ذلك.</translation>
    </message>
    <message>
        <source>Both signed. It opens as soon as the server has both signatures.</source>
        <translation>وقّع الاثنان. يُفتح فور وصول التوقيعين إلى الخادم.</translation>
    </message>
    <message>
        <source>You said no. Nothing was opened.</source>
        <translation>قلت لا. لم يُفتح شيء.</translation>
    </message>
    <message>
        <source>%1 said no. Nothing was opened.</source>
        <translation>‏قال %1 لا. لم يُفتح شيء.</translation>
    </message>
    <message>
        <source>There was no answer in time. Nothing was opened.</source>
        <translation>لم يأتِ جواب في الوقت المحدد. لم يُفتح شيء.</translation>
    </message>
    <message>
        <source>The server did not take it. Nothing was opened. Look together and ask again.</source>
        <translation>لم يقبله الخادم. لم يُفتح شيء. انظرا معًا واطلبا من جديد.</translation>
    </message>
    <message>
        <source>Open now. It ends by itself.</source>
        <translation>مفتوح الآن. ينتهي من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>This has ended. What was read can be remembered.</source>
        <translation>انتهى هذا. وما قُرئ يمكن تذكّره.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>‏‏%1، %2</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>حالة طوارئ</translation>
    </message>
    <message>
        <source>Serious danger</source>
        <translation>خطر جسيم</translation>
    </message>
    <message>
        <source>Request of a mandated service</source>
        <translation>طلب من هيئة مفوَّضة</translation>
    </message>
    <message>
        <source>Somebody has to act now.</source>
        <translation>يجب أن يتصرف أحد الآن.</translation>
    </message>
    <message>
        <source>Somebody is in serious danger and cannot avert it alone.</source>
        <translation>أحدهم في خطر جسيم ولا يستطيع دفعه وحده.</translation>
    </message>
    <message>
        <source>A mandated service asks for it, on a ground in law.</source>
        <translation>تطلبه هيئة مفوَّضة، على أساس قانوني.</translation>
    </message>
    <message>
        <source>Yes, beforehand</source>
        <translation>نعم، مسبقًا</translation>
    </message>
    <message>
        <source>Not beforehand. Why: %1</source>
        <translation>‏ليس مسبقًا. السبب: %1</translation>
    </message>
    <message>
        <source>Telling it now is dangerous. The family is told from %1 on.</source>
        <translation>‏إخبارهم الآن خطير. تُخبَر الأسرة ابتداءً من %1.</translation>
    </message>
    <message>
        <source>Telling it at once was dangerous. The family was to be told from %1 on.</source>
        <translation>‏كان إخبارهم فورًا خطيرًا. كان مقررًا أن تُخبَر الأسرة ابتداءً من %1.</translation>
    </message>
    <message>
        <source>Choose first what it is about. Your text is kept.</source>
        <translation>اختر أولًا موضوع الأمر. نصك محفوظ.</translation>
    </message>
    <message>
        <source>Choose why it is needed. Your text is kept.</source>
        <translation>اختر سبب الحاجة إليه. نصك محفوظ.</translation>
    </message>
    <message>
        <source>Say more exactly why: at least %1 characters. The family reads this. Your text is kept.</source>
        <translation>‏قل السبب بدقة أكبر: %1 حرفًا على الأقل. الأسرة تقرأ هذا. نصك محفوظ.</translation>
    </message>
    <message>
        <source>Say why, in at most %1 characters. Your text is kept.</source>
        <translation>‏قل السبب، في %1 حرف على الأكثر. نصك محفوظ.</translation>
    </message>
    <message>
        <source>Say why you did not talk about it with the family first. Your text is kept.</source>
        <translation>قل لماذا لم تتحدث عنه مع الأسرة أولًا. نصك محفوظ.</translation>
    </message>
    <message>
        <source>Choose an end within %1 days. Your text is kept.</source>
        <translation>‏اختر نهاية خلال %1 يومًا. نصك محفوظ.</translation>
    </message>
    <message>
        <source>Choose a day within %1 days on which the family is told. Your text is kept.</source>
        <translation>‏اختر يومًا خلال %1 يومًا تُخبَر فيه الأسرة. نصك محفوظ.</translation>
    </message>
    <message>
        <source>First another professional of this plan compares the four words with you, under People and devices. Nothing was changed.</source>
        <translation>أولًا يقارن مختص آخر في هذه الخطة الكلمات الأربع معك، ضمن الأشخاص والأجهزة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This person cannot sign here: not in the plan with an own device, or not known to the others yet. Choose somebody else. Your text is kept.</source>
        <translation>هذا الشخص لا يمكنه التوقيع هنا: ليس في الخطة بجهاز خاص به، أو لا يعرفه الآخرون بعد. اختر شخصًا آخر. نصك محفوظ.</translation>
    </message>
    <message>
        <source>What is somebody's own, and contact details, are never opened in this way. Take that out.</source>
        <translation>ما يخص شخصًا وحده، ومعلومات الاتصال، لا تُفتح بهذه الطريقة أبدًا. أزل ذلك.</translation>
    </message>
    <message>
        <source>This was answered already. Nothing is lost.</source>
        <translation>سبق الجواب على هذا. لم يضع شيء.</translation>
    </message>
    <message>
        <source>The time for an answer is over. If it is still needed, it is asked anew.</source>
        <translation>انتهى وقت الجواب. إذا كان ما زال ضروريًا فيُطلب من جديد.</translation>
    </message>
    <message>
        <source>This person is not protected any more. Nothing was changed.</source>
        <translation>لم يعد هذا الشخص محميًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>What would be signed is not what is shown here. Nothing was signed. Call your colleague.</source>
        <translation>ما سيُوقَّع ليس ما يظهر هنا. لم يُوقَّع شيء. اتصل بزميلك.</translation>
    </message>
    <message>
        <source>Something of it is not on the server yet. Connect to the internet once, then try again. Your text is kept.</source>
        <translation>شيء منه ليس على الخادم بعد. اتصل بالإنترنت مرة واحدة ثم حاول من جديد. نصك محفوظ.</translation>
    </message>
    <message>
        <source>This is not here any more, or it was answered on another device. Nothing is lost.</source>
        <translation>لم يعد هذا هنا، أو أُجيب عنه على جهاز آخر. لم يضع شيء.</translation>
    </message>
</context>
<context>
    <name>SafetyFacts</name>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>بسبب</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>حتى متى</translation>
    </message>
    <message>
        <source>Talked about it with the family</source>
        <translation>هل جرى الحديث مع الأسرة</translation>
    </message>
</context>
<context>
    <name>SafetyNotice</name>
    <message>
        <source>It ends by itself. What was read can be remembered.</source>
        <translation>ينتهي من تلقاء نفسه. وما قُرئ يمكن تذكّره.</translation>
    </message>
    <message>
        <source>Read all about it</source>
        <translation>اقرأ كل شيء عنه</translation>
    </message>
</context>
<context>
    <name>SafetyScreen</name>
    <message>
        <source>For safety</source>
        <translation>من أجل السلامة</translation>
    </message>
    <message>
        <source>When somebody is in danger, two professionals can open something of the plan to each other. Never one alone, always with the reason, and it ends by itself. What is only yours, and contact details, are never opened in this way.</source>
        <translation>عندما يكون أحد في خطر، يمكن لمختصين أن يفتحا شيئًا من الخطة أحدهما للآخر. لا أحد منهما وحده أبدًا، ودائمًا مع السبب، وينتهي من تلقاء نفسه. ما يخصك وحدك، ومعلومات الاتصال، لا تُفتح بهذه الطريقة أبدًا.</translation>
    </message>
    <message>
        <source>Ask a colleague to open something</source>
        <translation>اطلب من زميل فتح شيء</translation>
    </message>
    <message>
        <source>Nothing was opened for safety</source>
        <translation>لم يُفتح شيء من أجل السلامة</translation>
    </message>
    <message>
        <source>When it happens, you read here and in the open book what was opened, by which two people, why and until when. Only where telling it at once is dangerous, you read it later.</source>
        <translation>عندما يحدث ذلك، تقرأ هنا وفي الكتاب المفتوح ما فُتح، ومن فتحه من الشخصين، ولماذا وحتى متى. وفقط حين يكون الإخبار فورًا خطيرًا، تقرؤه لاحقًا.</translation>
    </message>
    <message>
        <source>This waits for somebody</source>
        <translation>هذا ينتظر أحدًا</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>مفتوح الآن</translation>
    </message>
    <message>
        <source>Hide what ended</source>
        <translation>إخفاء ما انتهى</translation>
    </message>
    <message>
        <source>Show what ended</source>
        <translation>إظهار ما انتهى</translation>
    </message>
</context>
<context>
    <name>ScaleChips</name>
    <message>
        <source>%1 %</source>
        <translation>‏%1 %</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Start question</source>
        <translation>سؤال البداية</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>خطوة</translation>
    </message>
    <message>
        <source>What goes well</source>
        <translation>ما يسير جيدًا</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>بكلماته</translation>
    </message>
    <message>
        <source>Part of life</source>
        <translation>جانب من الحياة</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>اتفاق</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>شرط</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>كيف تسير الأمور</translation>
    </message>
    <message>
        <source>Children's corner</source>
        <translation>ركن الأطفال</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Trusted person</source>
        <translation>شخص موثوق</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>زيارة</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>معلومات الاتصال</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Our plan</source>
        <translation>خطتنا</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Empty the search field</source>
        <translation>إفراغ البحث</translation>
    </message>
</context>
<context>
    <name>SearchSheet</name>
    <message>
        <source>Look in our plan</source>
        <translation>البحث في خطتنا</translation>
    </message>
    <message>
        <source>A word, or a name</source>
        <translation>كلمة أو اسم</translation>
    </message>
    <message>
        <source>Nothing with these words in what you may see. Try one word, or a part of it.</source>
        <translation>لا شيء بهذه الكلمات فيما يمكنك رؤيته. جرّب كلمة واحدة أو جزءًا منها.</translation>
    </message>
    <message>
        <source>You find what you may see yourself.</source>
        <translation>تجد ما يمكنك رؤيته بنفسك.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>ولا أحد غيرهم</numerusform><numerusform>وشخص آخر</numerusform><numerusform>وشخصان آخران</numerusform><numerusform>‏و%n آخرون</numerusform><numerusform>‏و%n آخرون</numerusform><numerusform>‏و%n آخرون</numerusform></translation>
    </message>
</context>
<context>
    <name>SecondCard</name>
    <message>
        <source>waits for your signature</source>
        <translation>ينتظر توقيعك</translation>
    </message>
    <message>
        <source>Nothing is done before you sign too. Without an answer the question closes %1 days after it was asked.</source>
        <translation>‏لا يُفعل شيء قبل أن توقّع أنت أيضًا. وبدون جواب يُغلق السؤال بعد %1 أيام من طرحه.</translation>
    </message>
    <message>
        <source>Do you sign too?</source>
        <translation>هل توقّع أيضًا؟</translation>
    </message>
    <message>
        <source>Yes, I sign too</source>
        <translation>نعم، أوقّع أيضًا</translation>
    </message>
    <message>
        <source>No, I do not sign</source>
        <translation>لا، لا أوقّع</translation>
    </message>
    <message>
        <source>No: everything stays as it is.</source>
        <translation>لا: يبقى كل شيء كما هو.</translation>
    </message>
</context>
<context>
    <name>SeenFile</name>
    <message>
        <source>As a file, to print or to take along</source>
        <translation>كملف، للطباعة أو لأخذه معك</translation>
    </message>
    <message>
        <source>In it stands only what you see above. The file is not locked: whoever has it can read it. The others see in the open book that you made it.</source>
        <translation>فيه فقط ما تراه أعلاه. الملف غير مقفل: من لديه يستطيع قراءته. يرى الآخرون في الكتاب المفتوح أنك صنعته.</translation>
    </message>
    <message>
        <source>There is no folder here to put it in. Plug in a USB stick and open this screen again.</source>
        <translation>لا يوجد هنا مجلد لوضعه فيه. أدخل ذاكرة USB وافتح هذه الشاشة من جديد.</translation>
    </message>
    <message>
        <source>Making the file…</source>
        <translation>يجري إعداد الملف…</translation>
    </message>
</context>
<context>
    <name>SeenLine</name>
    <message>
        <source>Something of the plan</source>
        <translation>شيء من الخطة</translation>
    </message>
</context>
<context>
    <name>kp::app::SeesModel</name>
    <message>
        <source>%1 can read this, and tick off steps.</source>
        <translation>‏يمكن لـ%1 قراءة هذا، وتعليم الخطوات المنجزة.</translation>
    </message>
    <message>
        <source>%1 can read this, and change nothing of it.</source>
        <translation>‏يمكن لـ%1 قراءة هذا، دون تغيير شيء منه.</translation>
    </message>
    <message>
        <source>%1 can read this and change it.</source>
        <translation>‏يمكن لـ%1 قراءة هذا وتغييره.</translation>
    </message>
    <message>
        <source>%1 can read this, and change some of it.</source>
        <translation>‏يمكن لـ%1 قراءة هذا، وتغيير بعضه.</translation>
    </message>
    <message>
        <source>%1 sees everything that you see.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>‏يرى %1 كل ما تراه أنت.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that you see, %1 does not see.</source>
        <translation><numerusform>‏أنت ترى %n شيء لا يراه %1.</numerusform><numerusform>‏أنت ترى شيئًا واحدًا لا يراه %1.</numerusform><numerusform>‏أنت ترى شيئين لا يراهما %1.</numerusform><numerusform>‏أنت ترى %n أشياء لا يراها %1.</numerusform><numerusform>‏أنت ترى %n شيئًا لا يراه %1.</numerusform><numerusform>‏أنت ترى %n شيء لا يراه %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n part(s) more that you cannot look into. They are not shown here.</source>
        <extracomment>%1 is a person</extracomment>
        <translation><numerusform>‏لدى %1 أيضًا %n جزء لا يمكنك النظر فيه. لا يظهر هنا.</numerusform><numerusform>‏لدى %1 أيضًا جزء واحد لا يمكنك النظر فيه. لا يظهر هنا.</numerusform><numerusform>‏لدى %1 أيضًا جزآن لا يمكنك النظر فيهما. لا يظهران هنا.</numerusform><numerusform>‏لدى %1 أيضًا %n أجزاء لا يمكنك النظر فيها. لا تظهر هنا.</numerusform><numerusform>‏لدى %1 أيضًا %n جزءًا لا يمكنك النظر فيه. لا يظهر هنا.</numerusform><numerusform>‏لدى %1 أيضًا %n جزء لا يمكنك النظر فيه. لا يظهر هنا.</numerusform></translation>
    </message>
    <message>
        <source>krachtplan-what-somebody-sees</source>
        <translation>krachtplan-ma-yarahu-shakhs</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place. Nothing is lost.</source>
        <translation>تعذر الحفظ هناك. اختر مكانًا آخر. لم يضع شيء.</translation>
    </message>
    <message>
        <source>Saved as %1 and %2: what %3 sees. Whoever has these files can read them, without words.</source>
        <extracomment>%3 is a person</extracomment>
        <translation>‏حُفظ باسم %1 و%2: ما يراه %3. من لديه هذان الملفان يستطيع قراءتهما بلا كلمات.</translation>
    </message>
</context>
<context>
    <name>SeesScreen</name>
    <message>
        <source>What does somebody see?</source>
        <translation>ماذا يرى شخص ما؟</translation>
    </message>
    <message>
        <source>What does %1 see?</source>
        <translation>‏ماذا يرى %1؟</translation>
    </message>
    <message>
        <source>Choose somebody. You then see the plan as that person reads it: only what that person has a key for.</source>
        <translation>اختر شخصًا. عندها ترى الخطة كما يقرؤها هو: فقط ما لديه مفتاحه.</translation>
    </message>
    <message>
        <source>Only you are here</source>
        <translation>أنتم وحدكم هنا</translation>
    </message>
    <message>
        <source>Invite somebody who helps you. Then you choose what that person sees.</source>
        <translation>ادعُ شخصًا يساعدكم. ثم تختار ما يراه هذا الشخص.</translation>
    </message>
    <message>
        <source>%1 sees nothing of the plan</source>
        <translation>‏لا يرى %1 شيئًا من الخطة</translation>
    </message>
    <message>
        <source>Nothing was shared that you can look into.</source>
        <translation>لم يُشارَك شيء يمكنك النظر فيه.</translation>
    </message>
    <message>
        <source>So it is now, as far as this device knows. What %1 alone reads does not show here. What %1 read before can be remembered.</source>
        <translation>‏هكذا الأمر الآن، بقدر ما يعرفه هذا الجهاز. وما يقرؤه %1 وحده لا يظهر هنا. وما قرأه %1 من قبل يمكن تذكّره.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>اقفل الآن</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>حجم الحروف</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Pleasant in the evening</source>
        <translation>مريح في المساء</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>تباين قوي</translation>
    </message>
    <message>
        <source>Lines and letters are darker</source>
        <translation>الخطوط والحروف أوضح</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Sheets and buttons do not slide</source>
        <translation>الصفحات والأزرار لا تنزلق</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>قفل تلقائي</translation>
    </message>
    <message>
        <source>What we promise</source>
        <translation>ما نعد به</translation>
    </message>
</context>
<context>
    <name>SharingCell</name>
    <message>
        <source>does not see this</source>
        <translation>لا يرى هذا</translation>
    </message>
    <message>
        <source>sees this</source>
        <translation>يرى هذا</translation>
    </message>
    <message>
        <source>not final yet</source>
        <translation>ليس نهائيًا بعد</translation>
    </message>
    <message>
        <source>only me</source>
        <translation>أنا فقط</translation>
    </message>
</context>
<context>
    <name>SharingMatrix</name>
    <message>
        <source>Who sees what</source>
        <translation>من يرى ماذا</translation>
    </message>
</context>
<context>
    <name>SharingRows</name>
    <message>
        <source>What does somebody see?</source>
        <translation>ماذا يرى شخص ما؟</translation>
    </message>
    <message>
        <source>The plan through the eyes of one of you</source>
        <translation>الخطة بعيني واحد منكم</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Who agreed to what, in which words and until when</source>
        <translation>من وافق على ماذا، وبأي كلمات وحتى متى</translation>
    </message>
    <message>
        <source>Who decides?</source>
        <translation>من يقرر؟</translation>
    </message>
    <message>
        <source>Whose each part is, who shares it and who ends that</source>
        <translation>لمن كل جزء، ومن يشاركه ومن يُنهي ذلك</translation>
    </message>
    <message>
        <source>From 12 to 18</source>
        <translation>من 12 إلى 18</translation>
    </message>
    <message>
        <source>What a young person decides, the trusted person, what was decided and why</source>
        <translation>ما يقرره الشاب، وشخص الثقة، وما تقرر ولماذا</translation>
    </message>
    <message>
        <source>For safety</source>
        <translation>من أجل السلامة</translation>
    </message>
    <message>
        <source>What two professionals opened to each other, why and until when</source>
        <translation>ما فتحه مختصان أحدهما للآخر، ولماذا وحتى متى</translation>
    </message>
    <message>
        <source>Protected persons</source>
        <translation>أشخاص محميون</translation>
    </message>
    <message>
        <source>Whose contact details are kept from others</source>
        <translation>من تُحجب معلومات اتصاله عن الآخرين</translation>
    </message>
    <message>
        <source>My own part</source>
        <translation>جزئي الخاص</translation>
    </message>
    <message>
        <source>Only for you, until you share it with somebody</source>
        <translation>لك وحدك، حتى تشاركه مع أحد</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>A part of the plan, or all of it: what may be erased and what was</source>
        <translation>جزء من الخطة أو كلها: ما يمكن محوه وما مُحي</translation>
    </message>
    <message>
        <source>Closing and keeping</source>
        <translation>الإغلاق والحفظ</translation>
    </message>
    <message>
        <source>When the plan ends: what stays, with whom and for how long</source>
        <translation>عندما تنتهي الخطة: ماذا يبقى، وعند من، وكم</translation>
    </message>
</context>
<context>
    <name>SharingScreen</name>
    <message>
        <source>Sharing</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>People and devices</source>
        <translation>الأشخاص والأجهزة</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>دعوة شخص</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>ماذا تشاهد</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>من يرى ماذا</translation>
    </message>
    <message>
        <source>Open book</source>
        <translation>كتاب مفتوح</translation>
    </message>
    <message>
        <source>Nobody sees anything before you share it. Tap to share or to stop.</source>
        <translation>لا أحد يرى شيئًا قبل أن تشاركوه. المس للمشاركة أو للإيقاف.</translation>
    </message>
    <message>
        <source>Nobody sees anything before you share it.</source>
        <translation>لا أحد يرى شيئًا قبل أن تشاركوه.</translation>
    </message>
    <message>
        <source>Only you are here</source>
        <translation>أنتم وحدكم هنا</translation>
    </message>
    <message>
        <source>Invite somebody who helps you. Then you choose what that person sees.</source>
        <translation>ادعُ شخصًا يساعدكم. ثم تختار ما يراه هذا الشخص.</translation>
    </message>
    <message>
        <source>sees this</source>
        <translation>يرى هذا</translation>
    </message>
    <message>
        <source>not final yet: not sent, or an answer is waited for</source>
        <translation>ليس نهائيًا بعد: لم يُرسل أو ننتظر جوابًا</translation>
    </message>
    <message>
        <source>only me</source>
        <translation>أنا فقط</translation>
    </message>
    <message>
        <source>%1 is asked to sign too. Nothing is given before that.</source>
        <translation>‏طُلب من %1 أن يوقّع أيضًا. لا يُعطى شيء قبل ذلك.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SheetReminder</name>
    <message>
        <source>A sheet for when all your devices are gone</source>
        <translation>ورقة لحالة ضياع كل أجهزتك</translation>
    </message>
    <message>
        <source>Without it, what only you can read is gone then. Making one takes five minutes.</source>
        <translation>من دونها يضيع ما تقرؤه أنت وحدك. صنعها يستغرق خمس دقائق.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>انظر إليها</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Write your name or put a sign</source>
        <translation>اكتب اسمك أو ضع إشارة</translation>
    </message>
    <message>
        <source>nothing drawn yet</source>
        <translation>لا رسم بعد</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>مرسوم</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>ارسم من جديد</translation>
    </message>
</context>
<context>
    <name>SignatureView</name>
    <message>
        <source>Drawn signature</source>
        <translation>توقيع مرسوم</translation>
    </message>
</context>
<context>
    <name>kp::app::SigningModel</name>
    <message>
        <source>%1 asks you to sign too: opening something of the plan to the two of you, for safety.</source>
        <translation>‏يطلب منك %1 أن توقّع أيضًا: فتح شيء من الخطة لكما أنتما الاثنين، من أجل السلامة.</translation>
    </message>
    <message>
        <source>Yes: you two can read this until then. It stands in the open book, with both your names and why. It ends by itself.</source>
        <translation>نعم: يمكنكما أنتما الاثنين قراءة هذا حتى ذلك الحين. وهو في الكتاب المفتوح مع اسميكما والسبب. ينتهي من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>%1 asks you to sign too: you would not be protected any more.</source>
        <translation>‏يطلب منك %1 أن توقّع أيضًا: لن تكون محميًا بعد ذلك.</translation>
    </message>
    <message>
        <source>%1 asks you to sign too: %2 would not be protected any more.</source>
        <translation>‏يطلب منك %1 أن توقّع أيضًا: لن يكون %2 محميًا بعد ذلك.</translation>
    </message>
    <message>
        <source>Yes: the contact details can be shared again as others are. Who was shut out stays out until somebody shares them.</source>
        <translation>نعم: يمكن مشاركة معلومات الاتصال من جديد كغيرها. ومن استُبعد يبقى مستبعدًا حتى يشاركها أحد.</translation>
    </message>
    <message>
        <source>%1 asks you to sign too: %2 would read your contact details.</source>
        <translation>‏يطلب منك %1 أن توقّع أيضًا: سيقرأ %2 معلومات اتصالك.</translation>
    </message>
    <message>
        <source>%1 asks you to sign too: %2 would read the contact details of %3, who is protected.</source>
        <translation>‏يطلب منك %1 أن توقّع أيضًا: سيقرأ %2 معلومات اتصال %3، وهو محمي.</translation>
    </message>
    <message>
        <source>Yes: %1 can read them from then on. What was read can be remembered.</source>
        <translation>‏نعم: يمكن لـ%1 قراءتها منذ ذلك الحين. وما قُرئ يمكن تذكّره.</translation>
    </message>
    <message>
        <source>You signed too. It is saved here, and in force as soon as the server has both signatures.</source>
        <translation>وقّعت أنت أيضًا. حُفظ هنا، ويسري فور وصول التوقيعين إلى الخادم.</translation>
    </message>
    <message>
        <source>You said no. Nothing is opened or given.</source>
        <translation>قلت لا. لا يُفتح شيء ولا يُعطى.</translation>
    </message>
</context>
<context>
    <name>kp::app::StandInModel</name>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>You read along here for the coach until %1.</source>
        <extracomment>%1 is a person, %2 a day</extracomment>
        <translation>‏تقرأ هنا بدل المدرب حتى %1.</translation>
    </message>
    <message>
        <source>%1 reads along for the coach until %2.</source>
        <translation>‏%1 يقرأ بدل المدرب حتى %2.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>‏السبب: %1</translation>
    </message>
</context>
<context>
    <name>StandInNotice</name>
    <message>
        <source>End this now</source>
        <translation>إنهاء هذا الآن</translation>
    </message>
</context>
<context>
    <name>StatusTag</name>
    <message>
        <source>now important</source>
        <translation>مهم الآن</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>لوقت لاحق</translation>
    </message>
    <message>
        <source>not talked about yet</source>
        <translation>لم نتحدث عنه بعد</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>بانتظار الجواب</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>متوقف</translation>
    </message>
</context>
<context>
    <name>StepPills</name>
    <message>
        <source>%1 of %2 steps</source>
        <translation>‏‏%1 من %2 خطوات</translation>
    </message>
</context>
<context>
    <name>SyncPill</name>
    <message>
        <source>all saved</source>
        <translation>كل شيء محفوظ</translation>
    </message>
    <message>
        <source>All saved, also on the server</source>
        <translation>كل شيء محفوظ، وعلى الخادم أيضًا</translation>
    </message>
    <message>
        <source>saved on this device</source>
        <translation>محفوظ على هذا الجهاز</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>محفوظ على هذا الجهاز</translation>
    </message>
    <message numerus="yes">
        <source>saved on this device · %n waiting</source>
        <translation><numerusform>محفوظ على هذا الجهاز</numerusform><numerusform>محفوظ على هذا الجهاز · واحد ينتظر</numerusform><numerusform>محفوظ على هذا الجهاز · اثنان ينتظران</numerusform><numerusform>‏محفوظ على هذا الجهاز · %n تنتظر</numerusform><numerusform>‏محفوظ على هذا الجهاز · %n تنتظر</numerusform><numerusform>‏محفوظ على هذا الجهاز · %n تنتظر</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Saved here · %n waiting for internet</source>
        <translation><numerusform>محفوظ هنا</numerusform><numerusform>محفوظ هنا · واحد ينتظر الإنترنت</numerusform><numerusform>محفوظ هنا · اثنان ينتظران الإنترنت</numerusform><numerusform>‏محفوظ هنا · %n تنتظر الإنترنت</numerusform><numerusform>‏محفوظ هنا · %n تنتظر الإنترنت</numerusform><numerusform>‏محفوظ هنا · %n تنتظر الإنترنت</numerusform></translation>
    </message>
</context>
<context>
    <name>SyncSheet</name>
    <message>
        <source>What is saved, and where?</source>
        <translation>ماذا حُفظ، وأين؟</translation>
    </message>
    <message>
        <source>There is no internet now. You can simply go on. Nothing gets lost.</source>
        <translation>لا إنترنت الآن. يمكنك المتابعة كالعادة. لن يضيع شيء.</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>على هذا الجهاز</translation>
    </message>
    <message>
        <source>Everything, until now</source>
        <translation>كل شيء، حتى الآن</translation>
    </message>
    <message>
        <source>On the server, locked</source>
        <translation>على الخادم، مقفل</translation>
    </message>
    <message>
        <source>Waits for internet</source>
        <translation>ينتظر الإنترنت</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation><numerusform>لا شيء</numerusform><numerusform>شيء واحد</numerusform><numerusform>شيئان</numerusform><numerusform>‏%n أشياء</numerusform><numerusform>‏%n شيئًا</numerusform><numerusform>‏%n شيء</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>things that wait</comment>
        <translation><numerusform>ولا أحد غيرهم</numerusform><numerusform>وشخص آخر</numerusform><numerusform>وشخصان آخران</numerusform><numerusform>‏و%n آخرون</numerusform><numerusform>‏و%n آخرون</numerusform><numerusform>‏و%n آخرون</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) cannot be read on this device yet. Nothing is lost: the key follows.</source>
        <translation><numerusform>كل شيء مقروء على هذا الجهاز.</numerusform><numerusform>جزء واحد لا يُقرأ بعد على هذا الجهاز. لم يضع شيء: المفتاح سيصل.</numerusform><numerusform>جزءان لا يُقرآن بعد على هذا الجهاز. لم يضع شيء: المفتاح سيصل.</numerusform><numerusform>‏%n أجزاء لا تُقرأ بعد على هذا الجهاز. لم يضع شيء: المفتاح سيصل.</numerusform><numerusform>‏%n جزءًا لا تُقرأ بعد على هذا الجهاز. لم يضع شيء: المفتاح سيصل.</numerusform><numerusform>‏%n جزء لا تُقرأ بعد على هذا الجهاز. لم يضع شيء: المفتاح سيصل.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of your work were not taken by the server. They are kept on this device.</source>
        <translation><numerusform>أخذ الخادم كل عملك.</numerusform><numerusform>لم يأخذ الخادم جزءًا واحدًا من عملك. هو محفوظ على هذا الجهاز.</numerusform><numerusform>لم يأخذ الخادم جزأين من عملك. هما محفوظان على هذا الجهاز.</numerusform><numerusform>‏لم يأخذ الخادم %n أجزاء من عملك. هي محفوظة على هذا الجهاز.</numerusform><numerusform>‏لم يأخذ الخادم %n جزءًا من عملك. هي محفوظة على هذا الجهاز.</numerusform><numerusform>‏لم يأخذ الخادم %n جزء من عملك. هي محفوظة على هذا الجهاز.</numerusform></translation>
    </message>
    <message>
        <source>Do the others have it already?</source>
        <translation>هل وصل إلى الآخرين؟</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Look for news now</source>
        <translation>ابحث عن الجديد الآن</translation>
    </message>
</context>
<context>
    <name>kp::app::SyncStatusModel</name>
    <message>
        <source>nothing heard yet</source>
        <translation>لا أخبار بعد</translation>
    </message>
    <message>
        <source>not since your last change; was there %1</source>
        <extracomment>%1 is a day and a time; the last time one of somebody's devices was at the server</extracomment>
        <translation>‏ليس منذ آخر تغيير لك؛ كان هناك %1</translation>
    </message>
    <message>
        <source>was there %1</source>
        <translation>‏كان هناك %1</translation>
    </message>
    <message>
        <source>looked %1</source>
        <translation>‏اطّلع %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved on this device. %n waiting for the server.</source>
        <translation><numerusform>محفوظ على هذا الجهاز.</numerusform><numerusform>محفوظ على هذا الجهاز. واحد ينتظر الخادم.</numerusform><numerusform>محفوظ على هذا الجهاز. اثنان ينتظران الخادم.</numerusform><numerusform>‏محفوظ على هذا الجهاز. %n تنتظر الخادم.</numerusform><numerusform>‏محفوظ على هذا الجهاز. %n تنتظر الخادم.</numerusform><numerusform>‏محفوظ على هذا الجهاز. %n تنتظر الخادم.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Saved on this device. The server did not take %n piece(s) of it.</source>
        <translation><numerusform>‏محفوظ على هذا الجهاز. لم يأخذ الخادم %n جزء منه.</numerusform><numerusform>‏محفوظ على هذا الجهاز. لم يأخذ الخادم %n جزء منه.</numerusform><numerusform>‏محفوظ على هذا الجهاز. لم يأخذ الخادم %n جزأين منه.</numerusform><numerusform>‏محفوظ على هذا الجهاز. لم يأخذ الخادم %n أجزاء منه.</numerusform><numerusform>‏محفوظ على هذا الجهاز. لم يأخذ الخادم %n جزءًا منه.</numerusform><numerusform>‏محفوظ على هذا الجهاز. لم يأخذ الخادم %n جزء منه.</numerusform></translation>
    </message>
    <message>
        <source>Everything is saved, on the server too.</source>
        <translation>كل شيء محفوظ، وعلى الخادم أيضًا.</translation>
    </message>
    <message>
        <source>Saved on this device.</source>
        <translation>محفوظ على هذا الجهاز.</translation>
    </message>
    <message>
        <source>No contact with the server yet</source>
        <translation>لا اتصال بالخادم بعد</translation>
    </message>
    <message>
        <source>Last contact with the server: %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>‏آخر اتصال بالخادم: %1</translation>
    </message>
    <message>
        <source>d MMMM, H.mm</source>
        <translation>d MMMM، H:mm</translation>
    </message>
    <message>
        <source>The server sent something that does not fit what this device knows. It was not taken in, and nothing of yours is lost. Tell your coach.</source>
        <translation>أرسل الخادم شيئًا لا يوافق ما يعرفه هذا الجهاز. لم نأخذه، ولم يضع شيء لك. أخبر مدربك.</translation>
    </message>
</context>
<context>
    <name>TermSheet</name>
    <message>
        <source>How long is the file kept?</source>
        <translation>كم يُحفظ الملف؟</translation>
    </message>
    <message>
        <source>The family reads what you write here.</source>
        <translation>العائلة تقرأ ما تكتبه هنا.</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>يُحسب من</translation>
    </message>
    <message>
        <source>Age of the youngest</source>
        <translation>عمر الأصغر</translation>
    </message>
    <message>
        <source>After closing</source>
        <translation>بعد الإغلاق</translation>
    </message>
    <message>
        <source>Years after closing</source>
        <translation>سنوات بعد الإغلاق</translation>
    </message>
    <message>
        <source>Until this age</source>
        <translation>حتى هذا العمر</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Which rule is that?</source>
        <translation>أي قاعدة هذه؟</translation>
    </message>
    <message>
        <source>The law, or the rule of your organisation.</source>
        <translation>القانون أو قاعدة منظمتك.</translation>
    </message>
    <message>
        <source>For all my plans</source>
        <translation>لكل خططي</translation>
    </message>
    <message>
        <source>Also for those I begin later on this device</source>
        <translation>وللتي أبدؤها لاحقًا على هذا الجهاز</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>احفظ هذا</translation>
    </message>
</context>
<context>
    <name>TitleMark</name>
    <message>
        <source>Krachtplan</source>
        <translation>Krachtplan</translation>
    </message>
    <message>
        <source>Our plan, in our hands</source>
        <translation>خطتنا، بين أيدينا</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>kp::app::TodayModel</name>
    <message>
        <source>%1 wrote a note</source>
        <translation>‏‏%1 كتب ملاحظة</translation>
    </message>
    <message>
        <source>%1 added what goes well</source>
        <translation>‏‏%1 قال ما يسير جيدًا</translation>
    </message>
    <message>
        <source>%1 added a goal</source>
        <translation>‏‏%1 أضاف هدفًا</translation>
    </message>
    <message>
        <source>%1 changed a goal</source>
        <translation>‏‏%1 غيّر هدفًا</translation>
    </message>
    <message>
        <source>%1 did a step</source>
        <translation>‏‏%1 أنجز خطوة</translation>
    </message>
    <message>
        <source>%1 added a step</source>
        <translation>‏‏%1 أضاف خطوة</translation>
    </message>
    <message>
        <source>%1 changed a step</source>
        <translation>‏‏%1 غيّر خطوة</translation>
    </message>
    <message>
        <source>This plan is closed since %1.</source>
        <translation>‏هذه الخطة مغلقة منذ %1.</translation>
    </message>
    <message>
        <source>This plan is on hold.</source>
        <translation>هذه الخطة متوقفة مؤقتًا.</translation>
    </message>
    <message>
        <source>%1, about what goes well</source>
        <translation>‏‏%1، عن الأشياء الجيدة</translation>
    </message>
    <message>
        <source>Together with %1</source>
        <translation>‏مع %1</translation>
    </message>
    <message>
        <source>An appointment</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>I cannot come %1. Can we find another moment?</source>
        <translation>‏لا أستطيع الحضور: %1. هل نجد وقتًا آخر؟</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>The others will read that you cannot come.</source>
        <translation>سيقرأ الآخرون أنك لا تستطيع الحضور.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Hello %1</source>
        <translation>‏أهلًا %1</translation>
    </message>
    <message>
        <source>What stays, with whom and for how long</source>
        <translation>ماذا يبقى، وعند من، وكم</translation>
    </message>
    <message>
        <source>Ended. From the next connection nothing new is read.</source>
        <translation>انتهى. من الاتصال التالي لا يُقرأ شيء جديد.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>تحضير</translation>
    </message>
    <message>
        <source>I cannot</source>
        <translation>لا يناسبني</translation>
    </message>
    <message>
        <source>Two versions, in %1 places</source>
        <translation>‏صيغتان، في %1 مواضع</translation>
    </message>
    <message>
        <source>Two versions of one sentence</source>
        <translation>صيغتان لجملة واحدة</translation>
    </message>
    <message>
        <source>Nothing is lost. Choose now or later.</source>
        <translation>لم يضع شيء. اختر الآن أو لاحقًا.</translation>
    </message>
    <message>
        <source>What I will do</source>
        <translation>ماذا سأفعل</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Nothing to do for you now</source>
        <translation>لا شيء عليك الآن</translation>
    </message>
    <message>
        <source>In the plan you see who does what.</source>
        <translation>في الخطة ترى من يفعل ماذا.</translation>
    </message>
    <message>
        <source>To the plan</source>
        <translation>إلى الخطة</translation>
    </message>
    <message>
        <source>Good. You find the recovery sheet under More.</source>
        <translation>حسنًا. تجد ورقة الاسترجاع تحت «المزيد».</translation>
    </message>
    <message>
        <source>New this week</source>
        <translation>جديد هذا الأسبوع</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>no rating</source>
        <translation>بلا اختيار</translation>
    </message>
    <message>
        <source>Very hard</source>
        <translation>صعب جدًا</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>صعب</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>بين بين</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Very well</source>
        <translation>جيد جدًا</translation>
    </message>
    <message>
        <source>Own ratings over time</source>
        <translation>اختياراتنا مع الوقت</translation>
    </message>
</context>
<context>
    <name>TrustedCard</name>
    <message>
        <source>My trusted person</source>
        <translation>شخص الثقة الخاص بي</translation>
    </message>
    <message>
        <source>Somebody who stands beside you, and whom you choose yourself. That person can come along to talks, ask questions for you, and read what you show.</source>
        <translation>شخص يقف إلى جانبك وتختاره بنفسك. يمكنه أن يأتي معك إلى اللقاءات ويسأل عنك ويقرأ ما تُظهره.</translation>
    </message>
    <message>
        <source>Choose a trusted person</source>
        <translation>اختر شخص ثقة</translation>
    </message>
    <message>
        <source>Choose somebody else</source>
        <translation>اختر شخصًا آخر</translation>
    </message>
    <message>
        <source>End this</source>
        <translation>أنهِ هذا</translation>
    </message>
    <message>
        <source>You can change or end this at any time. What you shared with this person then stops too. What was read already can be remembered.</source>
        <translation>يمكنك أن تغيّر هذا أو تنهيه في أي وقت. ما شاركته مع هذا الشخص يتوقف أيضًا. ما قُرئ قد يبقى في الذاكرة.</translation>
    </message>
</context>
<context>
    <name>TrustedSheet</name>
    <message>
        <source>Who is my trusted person?</source>
        <translation>من هو شخص الثقة الخاص بي؟</translation>
    </message>
    <message>
        <source>You choose. You fill this in together.</source>
        <translation>أنت تختار. تملؤون هذا معًا.</translation>
    </message>
    <message>
        <source>Nobody to choose yet. Invite that person first, under Sharing.</source>
        <translation>لا أحد للاختيار بعد. ادعُ ذلك الشخص أولًا تحت المشاركة.</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>هل هذا صحيح؟</translation>
    </message>
    <message>
        <source>This person is 18 or older</source>
        <translation>عمر هذا الشخص 18 سنة أو أكثر</translation>
    </message>
    <message>
        <source>This person is not one of the helpers we have now</source>
        <translation>هذا الشخص ليس من مساعدينا الحاليين</translation>
    </message>
    <message>
        <source>When did somebody see the extract from the criminal record on paper? (day-month-year)</source>
        <translation>متى رأى أحد مستخرج السجل العدلي على الورق؟ (يوم-شهر-سنة)</translation>
    </message>
    <message>
        <source>Model 2, for who works with children. It stays on paper: only the day stands here.</source>
        <translation>النموذج 2 لمن يعمل مع الأطفال. يبقى على الورق: هنا يُكتب اليوم فقط.</translation>
    </message>
    <message>
        <source>What may this person do for you?</source>
        <translation>ما الذي يمكن أن يفعله هذا الشخص من أجلك؟</translation>
    </message>
    <message>
        <source>For example: come along to talks, ask questions for me</source>
        <translation>مثلًا: يأتي معي إلى اللقاءات، يسأل عني</translation>
    </message>
    <message>
        <source>May look into my file</source>
        <translation>يمكنه أن يطّلع على ملفي</translation>
    </message>
    <message>
        <source>This alone shares nothing. You still choose which parts.</source>
        <translation>هذا وحده لا يشارك شيئًا. أنت تختار أي الأجزاء.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
</context>
<context>
    <name>kp::app::UnlockModel</name>
    <message numerus="yes">
        <source>You can try %n more time(s), then the PIN is gone. Your words always work.</source>
        <translation><numerusform>لم يبق لك أي محاولة. كلماتك تعمل دائمًا.</numerusform><numerusform>يمكنك المحاولة مرة واحدة بعد، ثم يزول الرمز. كلماتك تعمل دائمًا.</numerusform><numerusform>يمكنك المحاولة مرتين بعد، ثم يزول الرمز. كلماتك تعمل دائمًا.</numerusform><numerusform>‏يمكنك المحاولة %n مرات بعد، ثم يزول الرمز. كلماتك تعمل دائمًا.</numerusform><numerusform>‏يمكنك المحاولة %n مرة بعد، ثم يزول الرمز. كلماتك تعمل دائمًا.</numerusform><numerusform>‏يمكنك المحاولة %n مرة بعد، ثم يزول الرمز. كلماتك تعمل دائمًا.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation><numerusform>‏يمكنك المحاولة من جديد بعد %n ثانية.</numerusform><numerusform>‏يمكنك المحاولة من جديد بعد %n ثانية.</numerusform><numerusform>‏يمكنك المحاولة من جديد بعد %n ثانيتين.</numerusform><numerusform>‏يمكنك المحاولة من جديد بعد %n ثوانٍ.</numerusform><numerusform>‏يمكنك المحاولة من جديد بعد %n ثانية.</numerusform><numerusform>‏يمكنك المحاولة من جديد بعد %n ثانية.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n minute(s).</source>
        <translation><numerusform>‏يمكنك المحاولة من جديد بعد %n دقيقة.</numerusform><numerusform>‏يمكنك المحاولة من جديد بعد %n دقيقة.</numerusform><numerusform>‏يمكنك المحاولة من جديد بعد %n دقيقتين.</numerusform><numerusform>‏يمكنك المحاولة من جديد بعد %n دقائق.</numerusform><numerusform>‏يمكنك المحاولة من جديد بعد %n دقيقة.</numerusform><numerusform>‏يمكنك المحاولة من جديد بعد %n دقيقة.</numerusform></translation>
    </message>
    <message>
        <source>Everybody who holds this device can read this name. Choose one that says nothing about you.</source>
        <translation>كل من يمسك هذا الجهاز يستطيع قراءة هذا الاسم. اختر اسمًا لا يقول شيئًا عنك.</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Hello, who are you?</source>
        <translation>أهلًا، من أنت؟</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>أهلًا بعودتك</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>رمزك</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>كلماتك السرية</translation>
    </message>
    <message>
        <source>The figures you chose for this device</source>
        <translation>الأرقام التي اخترتها لهذا الجهاز</translation>
    </message>
    <message>
        <source>The figures you chose for today</source>
        <translation>الأرقام التي اخترتها لهذا اليوم</translation>
    </message>
    <message>
        <source>The words on your sheet, with spaces between them</source>
        <translation>الكلمات التي على ورقتك، وبينها مسافات</translation>
    </message>
    <message>
        <source>Show the figures</source>
        <translation>أظهر الأرقام</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>أظهر الكلمات</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Use my words</source>
        <translation>استخدم كلماتي</translation>
    </message>
    <message>
        <source>Use my PIN</source>
        <translation>استخدم رمزي</translation>
    </message>
    <message>
        <source>I do not know my words any more</source>
        <translation>لم أعد أعرف كلماتي</translation>
    </message>
    <message>
        <source>Opening works without internet too. We have no key of your plan. So keep the sheet with your words in a safe place.</source>
        <translation>الفتح يعمل بدون إنترنت أيضًا. ليس لدينا مفتاح لخطتكم. لذلك احفظ الورقة التي عليها كلماتك جيدًا.</translation>
    </message>
    <message>
        <source>Somebody else uses this device too</source>
        <translation>شخص آخر يستعمل هذا الجهاز أيضًا</translation>
    </message>
    <message>
        <source>Without your words</source>
        <translation>بدون كلماتك</translation>
    </message>
    <message>
        <source>Nobody can look up your words for you, we cannot either. Look for the sheet you wrote them on.</source>
        <translation>لا أحد يستطيع إيجاد كلماتك لك، ولا نحن. ابحث عن الورقة التي كتبتها عليها.</translation>
    </message>
    <message>
        <source>Is the sheet gone? The plan itself is not: the others of the family and your coach have it too. Ask one of them to let you in again on this device.</source>
        <translation>هل ضاعت الورقة؟ الخطة لم تضع: هي أيضًا عند باقي العائلة وعند مدربكم. اطلب من أحدهم أن يدخلك من جديد على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Do you have a recovery sheet? Then everything comes back in a fresh place on this device.</source>
        <translation>هل لديك ورقة استرجاع؟ إذن يعود كل شيء في مكان جديد على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Make a fresh place</source>
        <translation>اصنع مكانًا جديدًا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>A place of your own on this device</source>
        <translation>مكان خاص بك على هذا الجهاز</translation>
    </message>
    <message>
        <source>With your own words. Nobody else of this device can open it.</source>
        <translation>بكلماتك أنت. لا يستطيع غيرك على هذا الجهاز فتحه.</translation>
    </message>
    <message>
        <source>What shall this place be called?</source>
        <translation>ماذا نسمي هذا المكان؟</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>ViewLine</name>
    <message>
        <source>Fine: %1</source>
        <translation>‏جيد: %1</translation>
    </message>
    <message>
        <source>Wish: %1</source>
        <translation>‏أمنية: %1</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Welcome</source>
        <translation>أهلًا وسهلًا</translation>
    </message>
    <message>
        <source>Write these words down</source>
        <translation>اكتب هذه الكلمات</translation>
    </message>
    <message>
        <source>Type your words once</source>
        <translation>اكتب كلماتك مرة واحدة</translation>
    </message>
    <message>
        <source>One family, one plan, in your own hands. Who are you?</source>
        <translation>عائلة واحدة، خطة واحدة، بين أيديكم. من أنت؟</translation>
    </message>
    <message>
        <source>First words for this device, then your plan. Who are you?</source>
        <translation>أولًا كلمات لهذا الجهاز، ثم خطتك. من أنت؟</translation>
    </message>
    <message>
        <source>With these words you open your plan on this device. Write them on paper and keep it safe. Nobody can look them up for you.</source>
        <translation>بهذه الكلمات تفتح خطتك على هذا الجهاز. اكتبها على ورقة واحفظها جيدًا. لا أحد يستطيع إيجادها لك.</translation>
    </message>
    <message>
        <source>So that we know they are on your paper.</source>
        <translation>لنعرف أنها على ورقتك.</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>اسمك الأول</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>أب أو أم</translation>
    </message>
    <message>
        <source>Young person</source>
        <translation>شاب أو شابة</translation>
    </message>
    <message>
        <source>Buddy</source>
        <translation>مرافق</translation>
    </message>
    <message>
        <source>Family, friend or neighbour</source>
        <translation>قريب أو صديق أو جار</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>مدرب العائلة</translation>
    </message>
    <message>
        <source>Other help</source>
        <translation>مساعدة أخرى</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>كلماتك السرية</translation>
    </message>
    <message>
        <source>These are not the same words yet. Look at your paper.</source>
        <translation>ليست الكلمات نفسها بعد. انظر في ورقتك.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>I wrote them down</source>
        <translation>كتبتها</translation>
    </message>
    <message>
        <source>Making your safe place…</source>
        <translation>نجهز مكانك الآمن…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>WelcomeWays</name>
    <message>
        <source>I have Krachtplan on another device</source>
        <translation>لديّ Krachtplan على جهاز آخر</translation>
    </message>
    <message>
        <source>I lost my devices, and I have my recovery sheet</source>
        <translation>ضاعت أجهزتي ومعي ورقة الاسترجاع</translation>
    </message>
</context>
<context>
    <name>WordChip</name>
    <message>
        <source>take this word out</source>
        <translation>احذف هذه الكلمة</translation>
    </message>
</context>
<context>
    <name>WordEntry</name>
    <message>
        <source>Word %1 of %2</source>
        <translation>‏الكلمة %1 من %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Another version: %1 (%2)</source>
        <extracomment>%1 is what was written, %2 is a person</extracomment>
        <translation>‏نسخة أخرى: %1 (%2)</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
</TS>
