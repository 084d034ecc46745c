<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>AddDeviceSheet</name>
    <message>
        <source>Compare four words</source>
        <translation>Dört kelimeyi karşılaştır</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Cihaz ekle</translation>
    </message>
    <message>
        <source>The code was for fifteen minutes. Make a new one.</source>
        <translation>Kod on beş dakikalıktı. Yenisini yap.</translation>
    </message>
    <message>
        <source>Install Krachtplan on the other device. There, choose "I have Krachtplan on another device". Then give it the code that you make here.</source>
        <translation>Diğer cihaza Krachtplan'ı kur. Orada "Krachtplan başka bir cihazımda var" seç. Sonra burada yaptığın kodu ver.</translation>
    </message>
    <message>
        <source>The new device opens everything that this one opens. Do this only for a device of your own.</source>
        <translation>Yeni cihaz bunun açtığı her şeyi açar. Bunu yalnız kendi cihazın için yap.</translation>
    </message>
    <message>
        <source>The code for your next device as a QR code</source>
        <translation>Sonraki cihazın için QR kodu</translation>
    </message>
    <message>
        <source>Or type it over, or paste it</source>
        <translation>Ya da yaz veya yapıştır</translation>
    </message>
    <message>
        <source>Copy for a minute</source>
        <translation>Bir dakikalığına kopyala</translation>
    </message>
    <message>
        <source>Show this code to nobody. Keep both devices open and connected until both show four words.</source>
        <translation>Bu kodu kimseye gösterme. İkisi de dört kelime gösterene kadar iki cihazı açık ve bağlı tut.</translation>
    </message>
    <message>
        <source>"%1" is in. Does it show the same four words?</source>
        <translation>"%1" içeride. Aynı dört kelimeyi gösteriyor mu?</translation>
    </message>
    <message>
        <source>The words differ: take it out</source>
        <translation>Kelimeler farklı: cihazı çıkar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Kodu yap</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Aynılar</translation>
    </message>
</context>
<context>
    <name>AddPictureSheet</name>
    <message>
        <source>Add this picture?</source>
        <translation>Bu resim eklensin mi?</translation>
    </message>
    <message>
        <source>The picture that you chose</source>
        <translation>Seçtiğin resim</translation>
    </message>
    <message>
        <source>Place, time and camera are taken out of the picture before it is kept. What can be seen in it stays.</source>
        <translation>Resim saklanmadan önce yer, saat ve kamera bilgileri çıkarılır. Resimde görünen kalır.</translation>
    </message>
    <message>
        <source>Words with the picture (you may leave this open)</source>
        <translation>Resimle ilgili sözler (boş bırakabilirsin)</translation>
    </message>
    <message>
        <source>Who reads this goal sees the picture and these words.</source>
        <translation>Bu hedefi okuyan, resmi ve bu sözleri görür.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Ekle</translation>
    </message>
</context>
<context>
    <name>Agreed</name>
    <message>
        <source>You wrote this down: %1.</source>
        <translation>Bunu siz yazdınız: %1.</translation>
    </message>
    <message>
        <source>%1 wrote this down: %2.</source>
        <translation>Bunu %1 yazdı: %2.</translation>
    </message>
    <message>
        <source>You wrote this down on %1: %2.</source>
        <extracomment>%1 is a device in quotation marks, %2 a day and a time</extracomment>
        <translation>Bunu %1 cihazında siz yazdınız: %2.</translation>
    </message>
    <message>
        <source>%1 wrote this down on %2: %3.</source>
        <translation>Bunu %1 yazdı, %2 cihazında: %3.</translation>
    </message>
    <message>
        <source>There is a drawn signature.</source>
        <translation>Çizilmiş bir imza var.</translation>
    </message>
    <message>
        <source>You decided this yourself.</source>
        <translation>Buna siz karar verdiniz.</translation>
    </message>
    <message>
        <source>%1 decided this.</source>
        <translation>Buna %1 karar verdi.</translation>
    </message>
    <message>
        <source>Agreed at the table, on the device of %1: %2.</source>
        <translation>Masada, %1 cihazında onay verenler: %2.</translation>
    </message>
    <message>
        <source>Confirmed afterwards on an own device.</source>
        <translation>Sonra kendi cihazından doğrulandı.</translation>
    </message>
    <message>
        <source>Not confirmed on an own device yet.</source>
        <translation>Henüz kendi cihazından doğrulanmadı.</translation>
    </message>
    <message>
        <source>Nobody who was named has an own device to answer on yet.</source>
        <translation>Adı geçenlerin henüz yanıt verecek kendi cihazı yok.</translation>
    </message>
    <message>
        <source>You are asked here. Without your answer it stops by itself: %1. %2 then gets nothing new.</source>
        <extracomment>%1 is a day and a time, %2 who has the access</extracomment>
        <translation>Soru burada size soruluyor. Yanıtınız gelmezse kendiliğinden durur: %1. O zaman %2 yeni bir şey almaz.</translation>
    </message>
    <message>
        <source>%1 is asked on an own device. Without an answer it stops by itself: %2. %3 then gets nothing new.</source>
        <extracomment>%1 is who is asked, %2 a day and a time, %3 who has the access</extracomment>
        <translation>%1 kendi cihazında soruyu görür. Yanıt gelmezse kendiliğinden durur: %2. O zaman %3 yeni bir şey almaz.</translation>
    </message>
    <message>
        <source>You said: this is not right. So it stopped, and %1 gets nothing new. %2 can read that in the open book. Talk about it together. It only starts again when you agree anew.</source>
        <extracomment>%1 has the access, %2 wrote it down</extracomment>
        <translation>Bu doğru değil dediniz. Bu yüzden durdu ve %1 yeni bir şey almaz. %2 bunu açık defterde okuyabilir. Birlikte konuşun. Ancak siz yeniden onay verince başlar.</translation>
    </message>
    <message>
        <source>It was said: this is not right. So it stopped, and %1 gets nothing new. Talk about it together. It only starts again when it is agreed anew.</source>
        <translation>Bunun doğru olmadığı söylendi. Bu yüzden durdu ve %1 yeni bir şey almaz. Birlikte konuşun. Ancak yeniden anlaşılınca başlar.</translation>
    </message>
    <message>
        <source>not on the server yet</source>
        <translation>henüz sunucuda değil</translation>
    </message>
    <message>
        <source>It goes to the server as soon as there is internet.</source>
        <translation>İnternet gelince sunucuya gider.</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>kabul</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>yanıt bekliyor</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>sona erdi</translation>
    </message>
    <message>
        <source>%1 gets nothing new. What was read before can be remembered.</source>
        <translation>%1 artık yeni bir şey almaz. Daha önce okunan akılda kalabilir.</translation>
    </message>
    <message>
        <source>ended by itself</source>
        <translation>kendiliğinden sona erdi</translation>
    </message>
    <message>
        <source>Its last day was %1. %2 gets nothing new.</source>
        <translation>Son gün %1 idi. %2 artık yeni bir şey almaz.</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>onaylanmadı</translation>
    </message>
    <message>
        <source>stopped without an answer</source>
        <translation>yanıtsız durdu</translation>
    </message>
    <message>
        <source>%1 did not answer in time. So it stopped, and %2 gets nothing new.</source>
        <translation>%1 zamanında yanıt vermedi. Bu yüzden durdu ve %2 yeni bir şey almaz.</translation>
    </message>
    <message>
        <source>No end day</source>
        <extracomment>How a day is written in a sentence: d MMMM yyyy gives 19 January 2026</extracomment>
        <translation>Bitiş günü yok</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Reading and writing</source>
        <translation>Okumak ve yazmak</translation>
    </message>
    <message>
        <source>Reading and ticking off steps</source>
        <translation>Okumak ve adımları işaretlemek</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Okumak</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sen</translation>
    </message>
    <message>
        <source>shared too</source>
        <translation>onlar da paylaşıldı</translation>
    </message>
    <message>
        <source>not shared: how it was then, and what came after</source>
        <translation>paylaşılmadı: o günkü hâli ve sonrası</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>şu güne kadar: %1</translation>
    </message>
    <message>
        <source>The words cannot be opened on this device.</source>
        <translation>Sözler bu cihazda açılamıyor.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Söylenmedi</translation>
    </message>
    <message>
        <source>Whoever wanted to be asked first, was asked.</source>
        <translation>Önce sorulmasını isteyene soruldu.</translation>
    </message>
    <message>
        <source>These words are not the ones that were signed.</source>
        <translation>Bunlar imzalanan sözler değil.</translation>
    </message>
    <message>
        <source>No words were shown.</source>
        <translation>Hiçbir söz gösterilmedi.</translation>
    </message>
</context>
<context>
    <name>AgreedFacts</name>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>What is allowed</source>
        <translation>Neye izin var</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Önceki sürümler</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Ne için</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Ne zamana kadar</translation>
    </message>
</context>
<context>
    <name>AgreedSheet</name>
    <message>
        <source>Shared with you</source>
        <translation>Seninle paylaşıldı</translation>
    </message>
    <message>
        <source>Shared with %1</source>
        <translation>Paylaşıldı: %1</translation>
    </message>
    <message>
        <source>Who agreed, and how</source>
        <translation>Kim onay verdi ve nasıl</translation>
    </message>
    <message>
        <source>In these words it was shown</source>
        <translation>Bu sözlerle gösterildi</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Dil: %1</translation>
    </message>
    <message>
        <source>Is this not right? One tap stops it at once. Without internet it stops for the others as soon as there is. The family and the coach read your answer in the open book. Then you talk about it together.</source>
        <translation>Bu doğru değil mi? Bir dokunuş hemen durdurur. İnternet yoksa, gelince diğerleri için de durur. Aile ve koç yanıtınızı açık defterde okur. Sonra birlikte konuşursunuz.</translation>
    </message>
    <message>
        <source>Yes, that is right</source>
        <translation>Evet, bu doğru</translation>
    </message>
    <message>
        <source>No, stop it now</source>
        <translation>Hayır, şimdi durdur</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Geri ver</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Paylaşmayı bırak</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
</context>
<context>
    <name>kp::app::AppCore</name>
    <message>
        <source>Take at least %1 letters: a sentence that only you would think of.</source>
        <translation>En az %1 harf al: yalnız senin aklına gelecek bir cümle.</translation>
    </message>
    <message>
        <source>That is too long. Take a shorter sentence.</source>
        <translation>Bu çok uzun. Daha kısa bir cümle al.</translation>
    </message>
    <message>
        <source>Many people take words like these, so others guess them. Take a sentence that only you would think of.</source>
        <translation>Böyle kelimeleri çok kişi kullanır, başkaları tahmin eder. Yalnız senin aklına gelecek bir cümle al.</translation>
    </message>
    <message>
        <source>The same letters or a row of the keyboard are guessed quickly. Take a sentence that only you would think of.</source>
        <translation>Aynı harfler ya da klavyenin bir sırası çabuk tahmin edilir. Yalnız senin aklına gelecek bir cümle al.</translation>
    </message>
    <message>
        <source>What keeps the key of your PIN does not answer now. Give your words. Nothing is lost.</source>
        <translation>PIN'inin anahtarını saklayan yer şimdi yanıt vermiyor. Kelimelerini gir. Hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>That was wrong five times, so the PIN is gone. Give your words. Nothing is lost.</source>
        <translation>Beş kez yanlıştı, PIN silindi. Kelimelerini ver. Hiçbir şey kaybolmadı.</translation>
    </message>
    <message numerus="yes">
        <source>This PIN is not right. You can try %n more time(s).</source>
        <translation><numerusform>Bu PIN doğru değil. %n kez daha deneyebilirsin.</numerusform></translation>
    </message>
    <message>
        <source>The PIN does not work on this device any more. Give your words. Nothing is lost.</source>
        <translation>PIN bu cihazda artık çalışmıyor. Kelimelerini gir. Hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>Take at least six figures.</source>
        <translation>En az altı rakam seç.</translation>
    </message>
    <message>
        <source>A row or one figure again and again is guessed quickly. Take other figures.</source>
        <translation>Sıralı veya hep aynı rakam çabuk tahmin edilir. Başka rakamlar seç.</translation>
    </message>
    <message>
        <source>The PIN could not be kept here. Your words open the plan as before. Nothing is lost.</source>
        <translation>PIN burada saklanamadı. Kelimelerin planı eskisi gibi açar. Hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>Connect this device to the internet before %1. Otherwise the plan closes here until it is online again. Nothing is lost.</source>
        <extracomment>%1 is a day and a month</extracomment>
        <translation>Bu cihazı %1 tarihinden önce internete bağla. Yoksa yeniden çevrimiçi olana kadar plan burada kapanır. Hiçbir şey kaybolmaz.</translation>
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
        <translation>Kâğıt %1, kelime %2</translation>
    </message>
    <message>
        <source>Take the three sheets and type one word of each. Then the file is opened with two of them, to be sure.</source>
        <translation>Üç kâğıdı al ve her birinden bir kelime yaz. Sonra emin olmak için dosya ikisiyle açılır.</translation>
    </message>
    <message>
        <source>Where is the file kept?</source>
        <translation>Dosya nerede saklanıyor?</translation>
    </message>
    <message>
        <source>The family reads this. For example: in the records of your organisation.</source>
        <translation>Aile bunu okur. Örneğin: kuruluşunun dosyalarında.</translation>
    </message>
    <message>
        <source>Check and put on record</source>
        <translation>Kontrol et ve kaydet</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Kelimeleri yeniden göster</translation>
    </message>
</context>
<context>
    <name>ArchiveSheet</name>
    <message>
        <source>Sheet %1 of 3</source>
        <translation>Kâğıt %1 / 3</translation>
    </message>
    <message>
        <source>Are the sheets right?</source>
        <translation>Kâğıtlar doğru mu?</translation>
    </message>
    <message>
        <source>The archive is ready</source>
        <translation>Arşiv hazır</translation>
    </message>
    <message>
        <source>A sealed archive</source>
        <translation>Mühürlü arşiv</translation>
    </message>
    <message>
        <source>The notes of the team and the registration go into one sealed file, for the records of your organisation. You also get three sheets with 24 words each. Any two of them open the file. One alone opens nothing.</source>
        <translation>Ekip notları ve kayıt, kuruluşunun dosyaları için tek bir mühürlü dosyaya girer. Ayrıca her birinde 24 kelime olan üç kâğıt alırsın. İkisi dosyayı açar. Biri tek başına hiçbir şey açmaz.</translation>
    </message>
    <message>
        <source>Give the sheets to three people, or keep them in three places. Nobody can make them again: without two sheets the file stays closed for ever.</source>
        <translation>Kâğıtları üç kişiye ver ya da üç yerde sakla. Kimse onları yeniden yapamaz: iki kâğıt olmadan dosya sonsuza dek kapalı kalır.</translation>
    </message>
    <message>
        <source>Your colleagues see in the open book that you made it.</source>
        <translation>Meslektaşların bunu yaptığını açık defterde görür.</translation>
    </message>
    <message>
        <source>There is no folder here to put it in. Plug in a USB stick and open this screen again.</source>
        <translation>Burada koyacak bir klasör yok. Bir USB bellek tak ve bu ekranı yeniden aç.</translation>
    </message>
    <message>
        <source>It was opened with two of its sheets just now. The plan says where it is kept.</source>
        <translation>Az önce iki kâğıdıyla açıldı. Nerede saklandığı planda yazıyor.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Tamam</translation>
    </message>
</context>
<context>
    <name>ArchiveWords</name>
    <message>
        <source>Write these 24 words on a sheet of their own, in this order, with the number of the sheet above them. They are shown once.</source>
        <translation>Bu 24 kelimeyi bu sırayla ayrı bir kâğıda yaz, üstüne kâğıdın numarasını koy. Bir kez gösterilir.</translation>
    </message>
    <message>
        <source>Or print it</source>
        <translation>Ya da yazdır</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>Kâğıda yazdım</translation>
    </message>
</context>
<context>
    <name>kp::app::ArriveModel</name>
    <message numerus="yes">
        <source>%n part(s) of the plan are here</source>
        <translation><numerusform>Planın %n bölümü burada</numerusform></translation>
    </message>
    <message>
        <source>The rest comes when another device is online.</source>
        <translation>Gerisi başka bir cihaz çevrimiçi olunca gelir.</translation>
    </message>
    <message>
        <source>A plan</source>
        <translation>Bir plan</translation>
    </message>
    <message>
        <source>Fill in the address of the server too. It stands on the sheet.</source>
        <translation>Sunucunun adresini de yaz. Kâğıdın üzerinde yazar.</translation>
    </message>
</context>
<context>
    <name>ArriveScreen</name>
    <message>
        <source>You are back</source>
        <translation>Geri döndün</translation>
    </message>
    <message>
        <source>You are in</source>
        <translation>İçeridesin</translation>
    </message>
    <message>
        <source>Back with your recovery sheet</source>
        <translation>Kurtarma kâğıdınla geri dön</translation>
    </message>
    <message>
        <source>From your other device</source>
        <translation>Diğer cihazından</translation>
    </message>
    <message>
        <source>Type the 24 words of your sheet, with spaces between them. Or paste the text of its code.</source>
        <translation>Kâğıdındaki 24 kelimeyi aralarında boşlukla yaz. Ya da kodunun metnini yapıştır.</translation>
    </message>
    <message>
        <source>On your other device: More, My devices, Add a device. It shows a code. Type it here, or paste it.</source>
        <translation>Diğer cihazında: Daha fazla, Cihazlarım, Cihaz ekle. Bir kod gösterir. Buraya yaz veya yapıştır.</translation>
    </message>
    <message>
        <source>What do you call this device?</source>
        <translation>Bu cihaza ne ad veriyorsun?</translation>
    </message>
    <message>
        <source>For example: tablet in the kitchen</source>
        <translation>Örneğin: mutfaktaki tablet</translation>
    </message>
    <message>
        <source>Words or code of the sheet</source>
        <translation>Kâğıdın kelimeleri veya kodu</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Sunucunun adresi</translation>
    </message>
    <message>
        <source>It stands on the sheet, below the words.</source>
        <translation>Kâğıtta, kelimelerin altında yazar.</translation>
    </message>
    <message>
        <source>Bring everything back</source>
        <translation>Her şeyi geri getir</translation>
    </message>
    <message>
        <source>Come in</source>
        <translation>İçeri gir</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Looking for your plans…</source>
        <translation>Planların aranıyor…</translation>
    </message>
    <message>
        <source>Your other device is letting this one in…</source>
        <translation>Diğer cihazın bunu içeri alıyor…</translation>
    </message>
    <message>
        <source>This takes a while. Is there internet here? Is the address of the server right?</source>
        <translation>Bu biraz sürüyor. Burada internet var mı? Sunucunun adresi doğru mu?</translation>
    </message>
    <message>
        <source>This takes a while. Is the other device open, and do both have internet?</source>
        <translation>Bu biraz sürüyor. Diğer cihaz açık mı, ikisinde de internet var mı?</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Sonra devam et</translation>
    </message>
</context>
<context>
    <name>ArrivedPart</name>
    <message>
        <source>Compare the four words with your other device. They have to be the same.</source>
        <translation>Dört kelimeyi diğer cihazınla karşılaştır. Aynı olmaları gerekir.</translation>
    </message>
    <message>
        <source>Do they differ? Then tap on your other device: The words differ. It takes this device out.</source>
        <translation>Farklı mı? O zaman diğer cihazında şuna dokun: Kelimeler farklı. Bu cihazı çıkarır.</translation>
    </message>
    <message>
        <source>What you could read is back, also what only you can read. What was written on a lost device and never sent is not.</source>
        <translation>Okuyabildiğin her şey, yalnız senin okuduğun da, geri geldi. Kayıp cihazda yazılıp hiç gönderilmeyen gelmedi.</translation>
    </message>
    <message>
        <source>Your sheet is used up: it opens nothing any more. Make a new one now.</source>
        <translation>Kâğıdın kullanıldı: artık hiçbir şeyi açmaz. Şimdi yenisini yap.</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation>Yeni kurtarma kâğıdı yap</translation>
    </message>
    <message>
        <source>Take out my lost devices</source>
        <translation>Kayıp cihazlarımı çıkar</translation>
    </message>
    <message>
        <source>To my plan</source>
        <translation>Planıma git</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Aynılar</translation>
    </message>
</context>
<context>
    <name>AvatarRow</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>people in a row</comment>
        <translation><numerusform>ve %n kişi daha</numerusform></translation>
    </message>
</context>
<context>
    <name>AwayScreen</name>
    <message>
        <source>First go online once</source>
        <translation>Önce bir kez çevrimiçi ol</translation>
    </message>
    <message>
        <source>This device was without the server for a long time. Until it has met the server, the plan stays closed here. So a lost device does not stay open for ever.</source>
        <translation>Bu cihaz uzun süre sunucuyla görüşmedi. Görüşene kadar plan burada kapalı kalır. Böylece kaybolan bir cihaz sonsuza dek açık kalmaz.</translation>
    </message>
    <message>
        <source>Nothing is lost. Everything is still on this device, locked.</source>
        <translation>Hiçbir şey kaybolmadı. Her şey hâlâ bu cihazda, kilitli.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) of yours wait. They are sent by themselves.</source>
        <translation><numerusform>Senin %n şeyin bekliyor. Kendiliğinden gönderilir.</numerusform></translation>
    </message>
    <message>
        <source>There is no internet now, or the server does not answer. Try again later.</source>
        <translation>Şu anda internet yok ya da sunucu yanıt vermiyor. Daha sonra tekrar dene.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Bakılıyor…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Şimdi dene</translation>
    </message>
    <message>
        <source>To my plans</source>
        <translation>Planlarıma git</translation>
    </message>
</context>
<context>
    <name>BirthdaySheet</name>
    <message>
        <source>When is %1 born?</source>
        <translation>%1 ne zaman doğdu?</translation>
    </message>
    <message>
        <source>Birthday (day-month-year)</source>
        <translation>Doğum günü (gün-ay-yıl)</translation>
    </message>
    <message>
        <source>Whoever reads the core of the plan reads this too. Around the twelfth birthday the plan asks what %1 decides alone.</source>
        <translation>Planın özünü okuyan bunu da okur. On ikinci doğum günü yaklaşınca plan, %1 tek başına neye karar verir diye sorar.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Places</source>
        <translation>Yerler</translation>
    </message>
</context>
<context>
    <name>CapabilitySheet</name>
    <message>
        <source>Can %1 judge this alone?</source>
        <translation>%1 buna tek başına karar verebilir mi?</translation>
    </message>
    <message>
        <source>This is your own word. You can say it anew at any time.</source>
        <translation>Bu sizin kendi sözünüz. Her zaman yeniden söyleyebilirsiniz.</translation>
    </message>
    <message>
        <source>Yes, because of the age</source>
        <translation>Evet, yaşı nedeniyle</translation>
    </message>
    <message>
        <source>Yes, we decided that together</source>
        <translation>Evet, buna birlikte karar verdik</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Henüz değil</translation>
    </message>
    <message>
        <source>This only counts when a parent and a coach both say so, and nobody of them says otherwise. It changes nothing about the own part of %1.</source>
        <translation>Bu ancak bir ebeveyn ve bir koç ikisi de söylerse ve hiçbiri başka bir şey demezse geçerlidir. %1 kendi bölümünde hiçbir şey değişmez.</translation>
    </message>
    <message>
        <source>With whom did you talk about it?</source>
        <translation>Bunu kiminle konuştunuz?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Neden?</translation>
    </message>
    <message>
        <source>What does %1 want?</source>
        <translation>%1 ne istiyor?</translation>
    </message>
    <message>
        <source>Is it different from what you say here? Then explain why, and write it down.</source>
        <translation>Burada söylediğinizden farklı mı? O zaman nedenini anlatın ve yazın.</translation>
    </message>
    <message>
        <source>When did you explain it? (day-month-year)</source>
        <translation>Ne zaman anlattınız? (gün-ay-yıl)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
</context>
<context>
    <name>ClashCard</name>
    <message>
        <source>Two versions of one sentence</source>
        <translation>Bir cümlenin iki hâli</translation>
    </message>
    <message>
        <source>Choose this one</source>
        <translation>Bunu seç</translation>
    </message>
    <message>
        <source>Combine</source>
        <translation>Birleştir</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>İkisi de</translation>
    </message>
</context>
<context>
    <name>kp::app::ClashModel</name>
    <message>
        <source>%1 both see this. The other version stays in the history.</source>
        <translation>%1 bunu görüyor. Diğer metin geçmişte kalır.</translation>
    </message>
    <message>
        <source>The other version stays in the history.</source>
        <translation>Diğer metin geçmişte kalır.</translation>
    </message>
    <message>
        <source>Here only one of them can stand. Choose one; the other stays in the history.</source>
        <translation>Burada yalnız biri kalabilir. Birini seç; diğeri geçmişte kalır.</translation>
    </message>
</context>
<context>
    <name>ClashScreen</name>
    <message>
        <source>Goal</source>
        <translation>Hedef</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>İki metin</translation>
    </message>
    <message>
        <source>You both wrote, at the same time. Nothing is lost. Choose now or later.</source>
        <translation>İkiniz de aynı anda yazdınız. Hiçbir şey kaybolmadı. Şimdi ya da sonra seçin.</translation>
    </message>
    <message>
        <source>Nothing to choose any more</source>
        <translation>Artık seçilecek bir şey yok</translation>
    </message>
    <message>
        <source>The other version stays in the history.</source>
        <translation>Diğer metin geçmişte kalır.</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Plana geri dön</translation>
    </message>
    <message>
        <source>Make one of both</source>
        <translation>İkisinden bir metin yap</translation>
    </message>
    <message>
        <source>Both texts stand here. Change what you want.</source>
        <translation>İki metin de burada. İstediğini değiştir.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
</context>
<context>
    <name>CloseSheet</name>
    <message>
        <source>We reached what we wanted</source>
        <translation>İstediğimize ulaştık</translation>
    </message>
    <message>
        <source>Other help has started</source>
        <translation>Başka yardım başladı</translation>
    </message>
    <message>
        <source>It is not needed any more</source>
        <translation>Artık gerek yok</translation>
    </message>
    <message>
        <source>The family stopped</source>
        <translation>Aile bıraktı</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Başka bir şey</translation>
    </message>
    <message>
        <source>End this plan?</source>
        <translation>Bu plan kapatılsın mı?</translation>
    </message>
    <message>
        <source>It can be opened again at any time.</source>
        <translation>İstenildiğinde yeniden açılabilir.</translation>
    </message>
    <message>
        <source>How does it end? (You may leave this open.)</source>
        <translation>Nasıl bitiyor? (Boş bırakabilirsin.)</translation>
    </message>
    <message>
        <source>Everybody who reads the plan sees that it is closed. Nothing is taken away by it: the family keeps its plan and everybody who may read goes on reading until that is ended.</source>
        <translation>Planı okuyan herkes kapandığını görür. Bununla hiçbir şey gitmez: aile planını tutar, okuyabilenler biri bitirene kadar okumaya devam eder.</translation>
    </message>
    <message>
        <source>Tell the family: %1 %2</source>
        <translation>Aileye söyle: %1 %2</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>kp::app::ClosingModel</name>
    <message>
        <source>Is being erased here</source>
        <translation>Burada siliniyor</translation>
    </message>
    <message>
        <source>Lies in an archive as it is now</source>
        <translation>Şimdiki hâliyle bir arşivde</translation>
    </message>
    <message>
        <source>Something was written here since it was archived</source>
        <translation>Arşivlendikten sonra buraya bir şey yazıldı</translation>
    </message>
    <message>
        <source>Not in an archive yet</source>
        <translation>Henüz bir arşivde değil</translation>
    </message>
    <message numerus="yes">
        <source>The services keep their own file for %n year(s) after the plan is closed.</source>
        <translation><numerusform>Hizmetler kendi dosyalarını plan kapandıktan sonra %n yıl saklar.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The services keep their own file until the youngest is %n years old.</source>
        <translation><numerusform>Hizmetler kendi dosyalarını en küçük kişi %n yaşına gelene kadar saklar.</numerusform></translation>
    </message>
    <message>
        <source>Written down by %1: %2</source>
        <translation>Yazan: %1: %2</translation>
    </message>
    <message>
        <source>Written down by %1 for %2: %3</source>
        <translation>%2 için yazan %1: %3</translation>
    </message>
    <message>
        <source>That is the rule in Flemish youth care. An organisation can have a rule of its own.</source>
        <translation>Flaman gençlik yardımında kural budur. Bir kuruluşun kendi kuralı olabilir.</translation>
    </message>
    <message>
        <source>That is until %1.</source>
        <translation>Bu, %1 tarihine kadardır.</translation>
    </message>
    <message>
        <source>The plan is not closed: the file stays.</source>
        <translation>Plan kapanmadı: dosya kalır.</translation>
    </message>
    <message>
        <source>Until when is not known yet: a birthday is missing. The file stays.</source>
        <translation>Ne zamana kadar olduğu henüz belli değil: bir doğum tarihi eksik. Dosya kalır.</translation>
    </message>
    <message>
        <source>This plan is closed since %1.</source>
        <translation>Bu plan %1 tarihinden beri kapalı.</translation>
    </message>
    <message>
        <source>This plan is on hold.</source>
        <translation>Bu plan beklemede.</translation>
    </message>
    <message>
        <source>This plan is running.</source>
        <translation>Bu plan sürüyor.</translation>
    </message>
    <message>
        <source>Opened by %1 on %2</source>
        <translation>%1 tarafından %2 tarihinde açıldı</translation>
    </message>
    <message>
        <source>To be kept until %1</source>
        <translation>%1 tarihine kadar saklanır</translation>
    </message>
    <message>
        <source>Archive sheet %1 of %2</source>
        <translation>Arşiv kâğıdı %1 / %2</translation>
    </message>
    <message>
        <source>Any two of the three sheets open the sealed file. One alone opens nothing. Keep them apart, with three people or in three places. Nobody can make them again.</source>
        <translation>Üç kâğıttan ikisi mühürlü dosyayı açar. Biri tek başına hiçbir şey açmaz. Ayrı saklayın: üç kişide ya da üç yerde. Kimse onları yeniden yapamaz.</translation>
    </message>
    <message>
        <source>To open it: krachtplan-cli archive open, with the words of two sheets.</source>
        <translation>Açmak için: krachtplan-cli archive open, iki kâğıdın kelimeleriyle.</translation>
    </message>
    <message>
        <source>Choose 1 to 99 years.</source>
        <translation>1 ile 99 yıl arasında seç.</translation>
    </message>
    <message>
        <source>Choose an age of 18 to 99 years, or 1 to 99 years after closing.</source>
        <translation>18 ile 99 arasında bir yaş ya da kapanıştan sonra 1 ile 99 yıl seç.</translation>
    </message>
    <message>
        <source>Say which rule this follows. The family reads it.</source>
        <translation>Bunun hangi kural olduğunu yaz. Aile onu okur.</translation>
    </message>
    <message>
        <source>Say where the file is kept, so that people find it again.</source>
        <translation>Dosyanın nerede saklandığını yaz ki insanlar onu bulabilsin.</translation>
    </message>
    <message>
        <source>This is not the file that was just made. Put it back, or make a new archive.</source>
        <translation>Bu, az önce yapılan dosya değil. Geri koy ya da yeni bir arşiv yap.</translation>
    </message>
    <message>
        <source>There is nothing here that the services keep. Nothing was made.</source>
        <translation>Burada hizmetlerin sakladığı bir şey yok. Hiçbir şey yapılmadı.</translation>
    </message>
    <message>
        <source>krachtplan-archive</source>
        <translation>krachtplan-arsiv</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place. Nothing is lost.</source>
        <translation>Oraya kaydedilemedi. Başka bir yer seç. Hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>The file is saved as %1. It is sealed.</source>
        <translation>Dosya %1 adıyla kaydedildi. Mühürlüdür.</translation>
    </message>
    <message>
        <source>krachtplan-archive-sheet-%1</source>
        <translation>krachtplan-arsiv-kagidi-%1</translation>
    </message>
    <message>
        <source>Saved as %1. Print it, and then erase this page: two of them open the file.</source>
        <translation>%1 adıyla kaydedildi. Yazdır, sonra bu sayfayı sil: ikisi dosyayı açar.</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place, or write the words down.</source>
        <translation>Oraya kaydedilemedi. Başka bir yer seç veya kelimeleri yaz.</translation>
    </message>
    <message>
        <source>The word of sheet %1 is not the same yet. Look at that sheet.</source>
        <translation>%1. kâğıttaki kelime henüz aynı değil. O kâğıda bak.</translation>
    </message>
    <message>
        <source>The file is not there any more. Put it back, or make a new archive.</source>
        <translation>Dosya artık orada değil. Geri koy ya da yeni bir arşiv yap.</translation>
    </message>
</context>
<context>
    <name>ClosingScreen</name>
    <message>
        <source>The archive is on record. What lies in it can now be erased here.</source>
        <translation>Arşiv kayda geçti. İçindekiler artık burada silinebilir.</translation>
    </message>
    <message>
        <source>Closing and keeping</source>
        <translation>Kapatma ve saklama</translation>
    </message>
    <message>
        <source>What the family decides about stays with the family, also when the plan is closed. The services have a file of their own: notes of the team and the registration.</source>
        <translation>Ailenin karar verdiği şeyler, plan kapansa da ailede kalır. Hizmetlerin kendi dosyası vardır: ekip notları ve kayıt.</translation>
    </message>
    <message>
        <source>Open the plan again</source>
        <translation>Planı yeniden aç</translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation>Planı kapat</translation>
    </message>
    <message>
        <source>Make my own file</source>
        <translation>Kendi dosyamı yap</translation>
    </message>
    <message>
        <source>How long the services keep their file</source>
        <translation>Hizmetler dosyalarını ne kadar saklar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Nerede saklanıyor</translation>
    </message>
    <message>
        <source>There is no archive yet</source>
        <translation>Henüz arşiv yok</translation>
    </message>
    <message>
        <source>A sealed archive is one file for your own records, and three sheets of words. Any two sheets open it, also in twenty years, without this app's server.</source>
        <translation>Mühürlü arşiv, kendi kayıtlarınız için bir dosya ve üç kelime kâğıdıdır. İki kâğıt onu yirmi yıl sonra da, bu uygulamanın sunucusu olmadan açar.</translation>
    </message>
    <message>
        <source>There is nothing here that the services keep: no notes of the team and no registration.</source>
        <translation>Burada hizmetlerin sakladığı bir şey yok: ekip notu da kayıt da yok.</translation>
    </message>
    <message>
        <source>Make a sealed archive</source>
        <translation>Mühürlü arşiv yap</translation>
    </message>
    <message>
        <source>What the services keep here</source>
        <translation>Hizmetlerin burada sakladıkları</translation>
    </message>
    <message>
        <source>Once it lies in an archive as it is now, it can be erased here before its time. In the archive it stays until its time.</source>
        <translation>Şimdiki hâliyle bir arşivde olunca burada süresinden önce silinebilir. Arşivde süresi dolana kadar kalır.</translation>
    </message>
    <message>
        <source>What can be erased</source>
        <translation>Neler silinebilir</translation>
    </message>
</context>
<context>
    <name>kp::app::CompassModel</name>
    <message>
        <source>%1 of 5</source>
        <translation>5 üzerinden %1</translation>
    </message>
</context>
<context>
    <name>CompassScreen</name>
    <message>
        <source>Our compass</source>
        <translation>Pusulamız</translation>
    </message>
    <message>
        <source>As a wheel</source>
        <translation>Çark olarak</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Liste olarak</translation>
    </message>
    <message>
        <source>Whose view</source>
        <translation>Kimin gözünden</translation>
    </message>
    <message>
        <source>important now</source>
        <translation>şimdi önemli</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>sonra için</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>hâlâ açık</translation>
    </message>
    <message>
        <source>Nobody talked about this yet. That is fine.</source>
        <translation>Bunun hakkında henüz konuşulmadı. Sorun değil.</translation>
    </message>
</context>
<context>
    <name>CompassSign</name>
    <message>
        <source>no rating yet</source>
        <translation>henüz seçim yok</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>5 üzerinden %1</translation>
    </message>
    <message>
        <source>%1, now important</source>
        <translation>%1, şimdi önemli</translation>
    </message>
    <message>
        <source>%1, for later</source>
        <translation>%1, sonra için</translation>
    </message>
</context>
<context>
    <name>CompassWheel</name>
    <message>
        <source>Compass of %1</source>
        <translation>Pusula: %1</translation>
    </message>
</context>
<context>
    <name>ConsentAgreeing</name>
    <message>
        <source>Who agrees?</source>
        <translation>Kim kabul ediyor?</translation>
    </message>
</context>
<context>
    <name>kp::app::ConsentModel</name>
    <message>
        <source>You cannot share this part yourself. Ask somebody who decides about it.</source>
        <translation>Bu bölümü kendin paylaşamazsın. Karar veren birine sor.</translation>
    </message>
    <message>
        <source>%1 sees something only when everybody agrees. Ask each other first.</source>
        <translation>Herkes kabul edince %1 bir şey görür. Önce birbirinize sorun.</translation>
    </message>
    <message>
        <source>This is a wish of %1, who decides too. Ask first.</source>
        <translation>Bu %1 için bir dilek, o da karar verir. Önce sor.</translation>
    </message>
    <message>
        <source>You may decide this. Tick only who is here and agrees. The others see it in the open book.</source>
        <translation>Buna sen karar verebilirsin. Yalnızca burada olan ve kabul edeni işaretle. Diğerleri açık defterde görür.</translation>
    </message>
    <message>
        <source>You decide this.</source>
        <translation>Buna sen karar verirsin.</translation>
    </message>
    <message>
        <source>First compare the four words with %1, under People and devices. Then you can share this.</source>
        <translation>Önce Kişiler ve cihazlar altında %1 ile dört kelimeyi karşılaştırın. Sonra bunu paylaşabilirsiniz.</translation>
    </message>
    <message>
        <source>%1 wants to be asked before you show this. Ask first.</source>
        <translation>%1 bunu göstermeden önce sorulmasını istiyor. Önce sorun.</translation>
    </message>
    <message>
        <source>Choose the professional who signs too. Nothing is shared before that.</source>
        <translation>Birlikte imzalayan uzmanı seç. Ondan önce hiçbir şey paylaşılmaz.</translation>
    </message>
    <message>
        <source>Not everybody agreed yet. Ask first; nothing is shared until then.</source>
        <translation>Henüz herkes kabul etmedi. Önce sor; o zamana kadar hiçbir şey paylaşılmaz.</translation>
    </message>
    <message>
        <source>Say what it is for. One line is enough.</source>
        <translation>Ne için olduğunu söyle. Bir cümle yeter.</translation>
    </message>
    <message>
        <source>This drawing does not fit. Draw it again, a little shorter.</source>
        <translation>Bu çizim sığmıyor. Biraz daha kısa yeniden çizin.</translation>
    </message>
    <message>
        <source>That day does not exist. Choose another day. Your text is kept.</source>
        <translation>Öyle bir gün yok. Başka bir gün seç. Metnin saklandı.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a day is written in a sentence: d MMMM yyyy gives 19 January 2026</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>No end day</source>
        <translation>Bitiş günü yok</translation>
    </message>
    <message>
        <source>may read it</source>
        <translation>okuyabilir</translation>
    </message>
    <message>
        <source>may read it and tick off steps</source>
        <translation>okuyabilir ve adımları işaretleyebilir</translation>
    </message>
    <message>
        <source>may read it and write in it</source>
        <translation>okuyabilir ve yazabilir</translation>
    </message>
    <message>
        <source>%1: %2 %3. For: %4. Until: %5.</source>
        <translation>%1: %2 %3. Ne için: %4. Ne zamana kadar: %5.</translation>
    </message>
    <message>
        <source>Earlier versions too.</source>
        <translation>Önceki sürümler de.</translation>
    </message>
    <message>
        <source>Agreed: %1.</source>
        <translation>Kabul edenler: %1.</translation>
    </message>
    <message>
        <source>Name typed to sign: %1.</source>
        <translation>İmza için yazılan ad: %1.</translation>
    </message>
</context>
<context>
    <name>ConsentPerson</name>
    <message>
        <source>you, here</source>
        <translation>sen, burada</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>kabul</translation>
    </message>
    <message>
        <source>still to ask</source>
        <translation>daha sorulacak</translation>
    </message>
    <message>
        <source>tap when asked</source>
        <translation>kabul edince dokun</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>soruldu</translation>
    </message>
</context>
<context>
    <name>ConsentSecond</name>
    <message>
        <source>These contact details are kept from others. A second professional signs too. Nothing is given before that.</source>
        <translation>Bu iletişim bilgileri başkalarından korunuyor. İkinci bir uzman da imzalar. Ondan önce hiçbir şey verilmez.</translation>
    </message>
    <message>
        <source>Who signs too?</source>
        <translation>Kim birlikte imzalıyor?</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>Shared with %1</source>
        <translation>Paylaşıldı: %1</translation>
    </message>
    <message>
        <source>Share with %1</source>
        <translation>Paylaş: %1</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Ne için?</translation>
    </message>
    <message>
        <source>For example: help with maths</source>
        <translation>Örneğin: matematiğe yardım</translation>
    </message>
    <message>
        <source>Earlier versions too</source>
        <translation>Önceki sürümler de</translation>
    </message>
    <message>
        <source>Else only how it is now, and what comes after</source>
        <translation>Yoksa yalnız şimdiki hâli ve sonrası</translation>
    </message>
    <message>
        <source>%1 said: ask me before you show this.</source>
        <translation>%1 dedi ki: bunu göstermeden önce bana sorun.</translation>
    </message>
    <message>
        <source>I asked, and the answer was yes</source>
        <translation>Sordum, yanıt evet oldu</translation>
    </message>
    <message>
        <source>This is private. First compare the four words with %1, under People and devices. Then you can share it.</source>
        <translation>Bu özeldir. Önce Kişiler ve cihazlar altında %1 ile dört kelimeyi karşılaştırın. Sonra paylaşabilirsiniz.</translation>
    </message>
    <message>
        <source>%1 sees this because of the role in this plan.</source>
        <translation>%1 bunu plandaki görevinden dolayı görüyor.</translation>
    </message>
    <message>
        <source>You can always stop, with one tap. %1 then gets nothing new. What %1 read already, %1 can remember.</source>
        <translation>Tek dokunuşla her zaman durdurabilirsin. %1 artık yeni bir şey almaz. Daha önce okuduğunu hatırlayabilir.</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Paylaşmayı bırak</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Ask to sign</source>
        <translation>İmza iste</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Paylaş</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
</context>
<context>
    <name>ConsentSigning</name>
    <message>
        <source>This is what is agreed</source>
        <translation>Anlaşılan şu</translation>
    </message>
    <message>
        <source>Read it out together. Whoever agrees can sign here. That is not a must. It is asked on that person's own device too, and a no there stops it.</source>
        <translation>Birlikte sesli okuyun. Onay veren burada imzalayabilir. Zorunlu değil. Kendi cihazında da sorulur; oradaki bir hayır durdurur.</translation>
    </message>
    <message>
        <source>Sign here with your finger, if you want</source>
        <translation>İstersen burayı parmağınla imzala</translation>
    </message>
    <message>
        <source>Or type your name</source>
        <translation>Ya da adını yaz</translation>
    </message>
</context>
<context>
    <name>ConsentTerms</name>
    <message>
        <source>Reading</source>
        <translation>Okumak</translation>
    </message>
    <message>
        <source>Reading and ticking off steps</source>
        <translation>Okumak ve adımları işaretlemek</translation>
    </message>
    <message>
        <source>Reading and writing</source>
        <translation>Okumak ve yazmak</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Ne için</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Söylenmedi</translation>
    </message>
    <message>
        <source>What is allowed</source>
        <translation>Neye izin var</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Ne zamana kadar</translation>
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
        <translation>%1 kişisine %2 plana girebilir mi diye soruluyor.</translation>
    </message>
    <message>
        <source>%1 is asked about %2 and %3.</source>
        <translation>%1 kişisine %2 ve %3 hakkında soruluyor.</translation>
    </message>
    <message>
        <source>Without an answer it stops by itself after %1.</source>
        <translation>Yanıt gelmezse %1 sonrasında kendiliğinden durur.</translation>
    </message>
    <message>
        <source>It was said that %1 may not come into the plan.</source>
        <translation>%1 plana girmesin denildi.</translation>
    </message>
    <message>
        <source>You said that %1 may not see %2. It stopped.</source>
        <translation>%1 kişisinin %2 bölümünü görmemesini istediniz. Durdu.</translation>
    </message>
    <message>
        <source>%1 said that %2 may not see %3. It stopped.</source>
        <translation>%1, %2 kişisinin %3 bölümünü görmemesini istedi. Durdu.</translation>
    </message>
    <message>
        <source>Talk about it together. It only starts again when it is agreed anew.</source>
        <translation>Birlikte konuşun. Ancak yeniden anlaşılınca başlar.</translation>
    </message>
    <message>
        <source>You are 18. What others gave to %1 of %2 ends, unless you give it anew.</source>
        <translation>18 yaşındasınız. Başkalarının %2 bölümünden %1 ile paylaştığı sona erer; siz yeniden paylaşırsanız sürer.</translation>
    </message>
    <message>
        <source>%1 is 18. What others gave to %2 of %3 ends, unless %1 gives it anew.</source>
        <translation>%1 18 yaşında. Başkalarının %3 bölümünden %2 ile paylaştığı sona erer; %1 yeniden paylaşırsa sürer.</translation>
    </message>
    <message>
        <source>It stops after %1.</source>
        <translation>%1 sonrasında durur.</translation>
    </message>
    <message>
        <source>That day has passed. End it, or give it anew.</source>
        <translation>O gün geçti. Durdurun ya da yeniden paylaşın.</translation>
    </message>
    <message>
        <source>%1 is not the trusted person any more, and still sees %2.</source>
        <translation>%1 artık güven kişisi değil, ama %2 bölümünü hâlâ görüyor.</translation>
    </message>
    <message>
        <source>Look whether that is still wanted. Else stop it.</source>
        <translation>Hâlâ isteniyor mu bakın. İstenmiyorsa durdurun.</translation>
    </message>
    <message>
        <source>You can give this back with one tap. You then get nothing new.</source>
        <translation>Bunu bir dokunuşla geri verebilirsiniz. O zaman yeni bir şey almazsınız.</translation>
    </message>
    <message>
        <source>You can stop this with one tap. %1 then gets nothing new. What %1 read already, %1 can remember.</source>
        <translation>Bunu bir dokunuşla durdurabilirsiniz. O zaman %1 yeni bir şey almaz. %1 okuduğunu hatırlayabilir.</translation>
    </message>
</context>
<context>
    <name>ConsentsScreen</name>
    <message>
        <source>Consents</source>
        <translation>Onaylar</translation>
    </message>
    <message>
        <source>Who may see what, who agreed to that, and in which words. Tap a line to read all of it or to stop it.</source>
        <translation>Kim neyi görebilir, kim onay verdi ve hangi sözlerle. Hepsini okumak ya da durdurmak için bir satıra dokunun.</translation>
    </message>
    <message>
        <source>This waits for somebody</source>
        <translation>Bu birini bekliyor</translation>
    </message>
    <message>
        <source>How to look at it</source>
        <translation>Nasıl bakılsın</translation>
    </message>
    <message>
        <source>Per person</source>
        <translation>Kişiye göre</translation>
    </message>
    <message>
        <source>Per part</source>
        <translation>Bölüme göre</translation>
    </message>
    <message>
        <source>Nothing is agreed now</source>
        <translation>Şu an bir onay yok</translation>
    </message>
    <message>
        <source>When somebody outside the family may see a part of your plan, it stands here: for whom, what for and until when.</source>
        <translation>Aile dışından biri planınızın bir bölümünü görebilirse burada yazar: kim, ne için, ne zamana kadar.</translation>
    </message>
    <message>
        <source>Go to sharing</source>
        <translation>Paylaşmaya git</translation>
    </message>
    <message>
        <source>Hide what ended</source>
        <translation>Bitenleri gizle</translation>
    </message>
    <message>
        <source>Show what ended</source>
        <translation>Bitenleri göster</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>Contact details of %1</source>
        <translation>%1 iletişim bilgileri</translation>
    </message>
    <message>
        <source>Kept from the others. What stands here, the app also looks for in what you write elsewhere.</source>
        <translation>Başkalarından korunur. Uygulama, burada yazanı başka yerde yazdıklarında da arar.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Okul</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
</context>
<context>
    <name>DayChips</name>
    <message>
        <source>Which day?</source>
        <translation>Hangi gün?</translation>
    </message>
    <message>
        <source>Which day? %1</source>
        <translation>Hangi gün? %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Yarın</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Bir hafta sonra</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Gün yok</translation>
    </message>
</context>
<context>
    <name>kp::app::DecidesModel</name>
    <message>
        <source>You decide who sees it, and when that ends.</source>
        <translation>Kimin göreceğine ve bunun ne zaman biteceğine sen karar verirsin.</translation>
    </message>
    <message>
        <source>You decide who sees it, and when that ends. So does %1.</source>
        <translation>Kimin göreceğine ve bunun ne zaman biteceğine sen karar verirsin. %1 de.</translation>
    </message>
    <message>
        <source>You decide who sees it, and when that ends. So does each of these: %1.</source>
        <translation>Kimin göreceğine ve bunun ne zaman biteceğine sen karar verirsin. Bunların her biri de: %1.</translation>
    </message>
    <message>
        <source>%1 decides who sees it, and when that ends.</source>
        <translation>Kimin göreceğine ve bunun ne zaman biteceğine %1 karar verir.</translation>
    </message>
    <message>
        <source>Each of these decides who sees it, and when that ends: %1.</source>
        <translation>Kimin göreceğine ve bunun ne zaman biteceğine bunların her biri karar verir: %1.</translation>
    </message>
    <message>
        <source>Nobody decides alone yet: no parent is in the plan with an own device.</source>
        <translation>Henüz kimse tek başına karar veremez: planda kendi cihazıyla bir ebeveyn yok.</translation>
    </message>
    <message>
        <source>Only you see it now.</source>
        <translation>Şimdi yalnız sen görüyorsun.</translation>
    </message>
    <message>
        <source>You see it now, and so do: %1.</source>
        <translation>Şimdi sen görüyorsun ve: %1.</translation>
    </message>
    <message>
        <source>It is seen now by: %1.</source>
        <translation>Şimdi görenler: %1.</translation>
    </message>
    <message>
        <source>This is yours. Only you share it, and only you end that.</source>
        <translation>Bu senindir. Yalnız sen paylaşırsın ve yalnız sen bitirirsin.</translation>
    </message>
    <message>
        <source>This is of %1. Only %1 shares it, and only %1 ends that.</source>
        <translation>Bu %1 kişisinindir. Yalnız %1 paylaşır ve yalnız %1 bitirir.</translation>
    </message>
    <message>
        <source>This is of %1, who decides about it on an own device.</source>
        <translation>Bu %1 kişisinindir; kendi cihazında kendisi karar verir.</translation>
    </message>
    <message>
        <source>This is of %1.</source>
        <translation>Bu %1 kişisinindir.</translation>
    </message>
    <message>
        <source>This is of the team.</source>
        <translation>Bu ekibindir.</translation>
    </message>
    <message>
        <source>This is of the family.</source>
        <translation>Bu ailenindir.</translation>
    </message>
</context>
<context>
    <name>DecidesScreen</name>
    <message>
        <source>Who decides?</source>
        <translation>Kim karar verir?</translation>
    </message>
    <message>
        <source>Whose is each part of the plan? And who decides who sees it?</source>
        <translation>Planın her bölümü kimin? Kimin göreceğine kim karar verir?</translation>
    </message>
    <message>
        <source>A coach can write down what you agreed at the table. Then it is asked on your own device. If you say no, it stops at once.</source>
        <translation>Koç, masada kararlaştırdığınızı yazabilir. Sonra bu sana kendi cihazında sorulur. Hayır dersen hemen durur.</translation>
    </message>
    <message>
        <source>Whoever got to see something can give that back at any time.</source>
        <translation>Bir şeyi görebilen, bu hakkı her an geri verebilir.</translation>
    </message>
</context>
<context>
    <name>DecisionLine</name>
    <message>
        <source>Decided</source>
        <translation>Karar</translation>
    </message>
    <message>
        <source>What %1 wanted</source>
        <translation>%1 ne istedi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Explained to %1</source>
        <translation>%1 kişisine anlatıldı</translation>
    </message>
</context>
<context>
    <name>DecisionSheet</name>
    <message>
        <source>A decision about %1</source>
        <translation>%1 hakkında bir karar</translation>
    </message>
    <message>
        <source>%1 reads this too.</source>
        <translation>Bunu %1 de okur.</translation>
    </message>
    <message>
        <source>What was decided?</source>
        <translation>Ne karar verildi?</translation>
    </message>
    <message>
        <source>Did %1 want something else? What?</source>
        <translation>%1 başka bir şey mi istedi? Ne?</translation>
    </message>
    <message>
        <source>Leave this empty if it is what %1 wanted.</source>
        <translation>%1 bunu istediyse boş bırakın.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Neden?</translation>
    </message>
    <message>
        <source>When did you explain it? (day-month-year)</source>
        <translation>Ne zaman anlattınız? (gün-ay-yıl)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
</context>
<context>
    <name>DeviceSheet</name>
    <message>
        <source>What do you call this device?</source>
        <translation>Bu cihaza ne ad veriyorsun?</translation>
    </message>
    <message>
        <source>Everybody in the plan can read this name.</source>
        <translation>Plandaki herkes bu adı okuyabilir.</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>Bu adı kaydet</translation>
    </message>
    <message>
        <source>Four words</source>
        <translation>Dört kelime</translation>
    </message>
    <message>
        <source>Both devices show the same four words. If they differ, take it out: somebody stands in between.</source>
        <translation>İki cihaz da aynı dört kelimeyi gösterir. Farklıysa cihazı çıkar: arada biri var.</translation>
    </message>
    <message>
        <source>This is the device in your hand. You take it out from another device of yours, or your coach does.</source>
        <translation>Bu elindeki cihaz. Onu başka bir cihazından sen ya da koçun çıkarır.</translation>
    </message>
    <message>
        <source>Does this sheet have to stop working?</source>
        <translation>Bu kâğıt artık çalışmasın mı?</translation>
    </message>
    <message>
        <source>Take this device out?</source>
        <translation>Bu cihaz çıkarılsın mı?</translation>
    </message>
    <message>
        <source>From now on it opens nothing any more. Without a sheet, what only you can read is gone when your devices are gone.</source>
        <translation>Artık hiçbir şeyi açmaz. Kâğıt yoksa, cihazların kaybolunca yalnız senin okuyabildiğin de gider.</translation>
    </message>
    <message>
        <source>It gets nothing new from now on, and the locks change at once. As soon as it meets the server it is wiped. What it had not sent is handed in first, so that you can look at it.</source>
        <translation>Artık yeni bir şey almaz ve kilitler hemen değişir. Sunucuya bağlanınca silinir. Göndermediği şeyler önce teslim edilir, böylece bakabilirsin.</translation>
    </message>
    <message>
        <source>What was read on it already, somebody can remember.</source>
        <translation>Üzerinde okunmuş olanı biri hatırlayabilir.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Kalsın</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Çıkar</translation>
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
        <translation>henüz görülmedi</translation>
    </message>
    <message>
        <source>last seen today at %1</source>
        <translation>en son bugün %1 görüldü</translation>
    </message>
    <message>
        <source>last seen yesterday</source>
        <translation>en son dün görüldü</translation>
    </message>
    <message numerus="yes">
        <source>last seen %n day(s) ago</source>
        <translation><numerusform>%n gün önce görüldü</numerusform></translation>
    </message>
    <message>
        <source>last seen on %1</source>
        <translation>en son %1 görüldü</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Kurtarma kâğıdı</translation>
    </message>
    <message>
        <source>First device</source>
        <translation>İlk cihaz</translation>
    </message>
    <message>
        <source>A device</source>
        <translation>Bir cihaz</translation>
    </message>
    <message>
        <source>the one in your hand</source>
        <translation>elindeki cihaz</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>kâğıtta</translation>
    </message>
    <message>
        <source>on paper, made on %1</source>
        <translation>kâğıtta, %1 tarihinde yapıldı</translation>
    </message>
    <message>
        <source>It opens nothing any more.</source>
        <translation>Artık hiçbir şeyi açmaz.</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Çıkarılanlar</translation>
    </message>
    <message>
        <source>Not on the server yet.</source>
        <translation>Henüz sunucuda değil.</translation>
    </message>
    <message>
        <source>Taken out. It is wiped as soon as it meets the server.</source>
        <translation>Çıkarıldı. Sunucuya bağlanınca silinir.</translation>
    </message>
    <message numerus="yes">
        <source>Taken out and wiped. Of its unsent work, %n save(s) found nobody to take them.</source>
        <translation><numerusform>Çıkarıldı ve silindi. Gönderilmemiş %n kaydı alacak kimse yoktu.</numerusform></translation>
    </message>
    <message>
        <source>Taken out and wiped. What it had not sent was handed in.</source>
        <translation>Çıkarıldı ve silindi. Göndermediği şeyler teslim edildi.</translation>
    </message>
    <message>
        <source>Taken out and wiped.</source>
        <translation>Çıkarıldı ve silindi.</translation>
    </message>
    <message>
        <source>Not on the server yet: it does not work until it is.</source>
        <translation>Henüz sunucuda değil: o zamana kadar çalışmaz.</translation>
    </message>
    <message>
        <source>Not confirmed yet.</source>
        <translation>Henüz doğrulanmadı.</translation>
    </message>
</context>
<context>
    <name>kp::app::DevicesModel</name>
    <message>
        <source>In another of your plans this did not work. %1</source>
        <translation>Başka bir planında bu olmadı. %1</translation>
    </message>
    <message>
        <source>Works until %1, for one device.</source>
        <extracomment>%1 is a time of the day</extracomment>
        <translation>%1 saatine kadar, tek cihaz için geçerli.</translation>
    </message>
</context>
<context>
    <name>DevicesScreen</name>
    <message>
        <source>My devices</source>
        <translation>Cihazlarım</translation>
    </message>
    <message>
        <source>On these devices you can open your plan. Do you miss one? Take it out at once.</source>
        <translation>Planını bu cihazlarda açabilirsin. Biri kayıp mı? Hemen çıkar.</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Cihaz ekle</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Kurtarma kâğıdı</translation>
    </message>
    <message>
        <source>Brings everything back when all your devices are gone</source>
        <translation>Bütün cihazların kaybolursa her şeyi geri getirir</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Çıkarılanlar</translation>
    </message>
</context>
<context>
    <name>DomainScreen</name>
    <message>
        <source>How is it for you?</source>
        <translation>Senin için nasıl?</translation>
    </message>
    <message>
        <source>important now</source>
        <translation>şimdi önemli</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>sonra için</translation>
    </message>
    <message>
        <source>Say it in my own words</source>
        <translation>Kendi sözlerimle söyle</translation>
    </message>
    <message>
        <source>Change my words</source>
        <translation>Sözlerimi değiştir</translation>
    </message>
    <message>
        <source>Two versions of one sentence</source>
        <translation>Bir cümlenin iki hâli</translation>
    </message>
    <message>
        <source>How each of us sees it</source>
        <translation>Her birimiz nasıl görüyor</translation>
    </message>
    <message>
        <source>Not talked about yet</source>
        <translation>Henüz konuşulmadı</translation>
    </message>
    <message>
        <source>You do not have to talk about everything.</source>
        <translation>Her şeyi konuşmak zorunda değilsin.</translation>
    </message>
    <message>
        <source>What goes well here</source>
        <translation>Burada iyi gidenler</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Hedefler</translation>
    </message>
</context>
<context>
    <name>DrawingPad</name>
    <message>
        <source>My drawing</source>
        <translation>Çizimim</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Bir adım geri</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Silgi</translation>
    </message>
</context>
<context>
    <name>EditorSheet</name>
    <message>
        <source>A new goal</source>
        <translation>Yeni bir hedef</translation>
    </message>
    <message>
        <source>Change this goal</source>
        <translation>Bu hedefi değiştir</translation>
    </message>
    <message>
        <source>A new step</source>
        <translation>Yeni bir adım</translation>
    </message>
    <message>
        <source>Change this step</source>
        <translation>Bu adımı değiştir</translation>
    </message>
    <message>
        <source>What goes well</source>
        <translation>İyi gidenler</translation>
    </message>
    <message>
        <source>Our start question</source>
        <translation>Başlangıç sorumuz</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>Kendi sözlerimle</translation>
    </message>
    <message>
        <source>How is it for me</source>
        <translation>Benim için nasıl</translation>
    </message>
    <message>
        <source>What we want to talk about</source>
        <translation>Ne hakkında konuşmak istiyoruz</translation>
    </message>
    <message>
        <source>In whose own words?</source>
        <translation>İsteyenin kendi sözleriyle</translation>
    </message>
    <message>
        <source>What will be done?</source>
        <translation>Ne yapılacak?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Kendi sözlerinle</translation>
    </message>
    <message>
        <source>I want ...</source>
        <translation>İstiyorum ki ...</translation>
    </message>
    <message>
        <source>Kept on this device while you type.</source>
        <translation>Yazarken bu cihazda saklanır.</translation>
    </message>
    <message>
        <source>Whose wish is it?</source>
        <translation>Dilek kimin?</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Aile</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Çocuk</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Koşul</translation>
    </message>
    <message>
        <source>Who sets this condition?</source>
        <translation>Bu koşulu kim koyuyor?</translation>
    </message>
    <message>
        <source>Why is it asked?</source>
        <translation>Neden isteniyor?</translation>
    </message>
    <message>
        <source>Why is this important now?</source>
        <translation>Bu şimdi neden önemli?</translation>
    </message>
    <message>
        <source>What is fine?</source>
        <translation>Ne iyi?</translation>
    </message>
    <message>
        <source>What do I wish?</source>
        <translation>Ne diliyorum?</translation>
    </message>
    <message>
        <source>When, in your own words</source>
        <translation>Ne zaman, kendi sözlerinle</translation>
    </message>
    <message>
        <source>Every Wednesday after school</source>
        <translation>Her çarşamba okuldan sonra</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>Kim yapacak?</translation>
    </message>
    <message>
        <source>Whose goal is it?</source>
        <translation>Hedef kimin?</translation>
    </message>
    <message>
        <source>Who says it?</source>
        <translation>Kim söylüyor?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
</context>
<context>
    <name>EndProtectionSheet</name>
    <message>
        <source>End the protection of %1?</source>
        <translation>%1 için korumayı bitirmek mi?</translation>
    </message>
    <message>
        <source>A second person signs too. Until then it stays as it is.</source>
        <translation>İkinci bir kişi de imzalar. O zamana kadar her şey olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Who signs too?</source>
        <translation>Kim birlikte imzalıyor?</translation>
    </message>
    <message>
        <source>Why can it end?</source>
        <translation>Neden bitebilir?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Ask to sign</source>
        <translation>İmza iste</translation>
    </message>
</context>
<context>
    <name>EraseMeans</name>
    <message>
        <source>At once it is out of sight</source>
        <translation>Hemen görünmez olur</translation>
    </message>
    <message>
        <source>Here right away, for the others as soon as their device meets the server.</source>
        <translation>Burada hemen, ötekilerde cihazları sunucuya bağlanınca.</translation>
    </message>
    <message>
        <source>For thirty days it can be left standing</source>
        <translation>Otuz gün boyunca kalması sağlanabilir</translation>
    </message>
    <message>
        <source>By you, and by the other parents and young people of the family. What is only yours, by you alone.</source>
        <translation>Sen ve ailenin öteki ebeveynleri ve gençleri bunu yapabilir. Yalnız senin olan için yalnız sen.</translation>
    </message>
    <message>
        <source>Then it is destroyed</source>
        <translation>Sonra yok edilir</translation>
    </message>
    <message>
        <source>On the server, and on each device when it next meets the server. Here you read which app reported that, and which not yet.</source>
        <translation>Sunucuda ve sunucuya bağlanınca her cihazda. Hangi uygulamanın bildirdiğini, hangisinin henüz bildirmediğini burada okursun.</translation>
    </message>
    <message>
        <source>What this does not undo</source>
        <translation>Bunun geri almadıkları</translation>
    </message>
    <message>
        <source>What was read, printed or kept in a file stays with whoever has it. Backups of the server keep sealed pieces of it for some time.</source>
        <translation>Okunan, basılan ya da dosyada saklanan, kimdeyse onda kalır. Sunucunun yedekleri bir süre mühürlü parçalarını tutar.</translation>
    </message>
</context>
<context>
    <name>EraseScreen</name>
    <message>
        <source>It is out of sight. For thirty days it can be left standing.</source>
        <translation>Artık görünmüyor. Otuz gün boyunca kalması sağlanabilir.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Silme</translation>
    </message>
    <message>
        <source>This can still be left standing</source>
        <translation>Bunun kalması hâlâ sağlanabilir</translation>
    </message>
    <message>
        <source>Leave everything standing</source>
        <translation>Hepsi kalsın</translation>
    </message>
    <message>
        <source>You can have a part of the plan erased, or the whole plan. You do not have to say why.</source>
        <translation>Planın bir bölümünün ya da tamamının silinmesini isteyebilirsin. Nedenini söylemek zorunda değilsin.</translation>
    </message>
    <message>
        <source>What you can have erased</source>
        <translation>Silinmesini isteyebileceklerin</translation>
    </message>
    <message>
        <source>There is nothing to erase for you here</source>
        <translation>Burada senin silebileceğin bir şey yok</translation>
    </message>
    <message>
        <source>Below stands of each part why not, and who decides about it. Ask them.</source>
        <translation>Aşağıda her bölüm için neden olmadığı ve kimin karar verdiği yazıyor. Onlara sor.</translation>
    </message>
    <message>
        <source>As soon as there is a part of the plan that you decide about, you find it here.</source>
        <translation>Hakkında karar verdiğin bir bölüm olunca onu burada bulursun.</translation>
    </message>
    <message>
        <source>First make my own file</source>
        <translation>Önce kendi dosyamı oluştur</translation>
    </message>
    <message>
        <source>Erase the whole plan</source>
        <translation>Planın tamamını sil</translation>
    </message>
    <message>
        <source>What you cannot have erased, and why</source>
        <translation>Silinmesini isteyemeyeceklerin ve nedeni</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Sonra ne olur</translation>
    </message>
    <message>
        <source>What is erased, and which devices reported it</source>
        <translation>Silinenler ve bunu bildiren cihazlar</translation>
    </message>
    <message>
        <source>Hide what was left standing</source>
        <translation>Kalanları gizle</translation>
    </message>
    <message>
        <source>Show what was left standing</source>
        <translation>Kalanları göster</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Erase the whole plan?</source>
        <translation>Planın tamamı silinsin mi?</translation>
    </message>
    <message>
        <source>Erase this part?</source>
        <translation>Bu bölüm silinsin mi?</translation>
    </message>
    <message>
        <source>This is not here any more, or no longer yours to erase.</source>
        <translation>Bu artık burada değil, ya da artık sen silemezsin.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stand in it, in these parts: %1.</source>
        <translation><numerusform>İçinde, şu bölümlerde %n şey var: %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stand in it.</source>
        <translation><numerusform>İçinde %n şey var.</numerusform></translation>
    </message>
    <message>
        <source>What others keep to themselves stays theirs. The file that the services must keep stays until its term.</source>
        <translation>Başkalarının kendine sakladıkları onların kalır. Yardım kuruluşunun saklaması gereken dosya süresine kadar kalır.</translation>
    </message>
    <message>
        <source>This stays: %1. What others keep to themselves stays theirs too, and the file that the services must keep stays until its term.</source>
        <translation>Şunlar kalır: %1. Başkalarının kendine sakladıkları da onların kalır, yardım kuruluşunun saklaması gereken dosya da süresine kadar kalır.</translation>
    </message>
    <message>
        <source>First make my own file</source>
        <translation>Önce kendi dosyamı oluştur</translation>
    </message>
    <message>
        <source>Why? (You may leave this open.)</source>
        <translation>Neden? (Boş bırakabilirsin.)</translation>
    </message>
    <message>
        <source>Whoever could read it until now reads your reason, until it is erased.</source>
        <translation>Şimdiye kadar okuyabilenler, silinene kadar nedenini okur.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Erase all of it</source>
        <translation>Hepsini sil</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Bunu sil</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>The own part of %1</source>
        <translation>%1 için kendi bölümü</translation>
    </message>
    <message>
        <source>Contact details of %1</source>
        <translation>%1 iletişim bilgileri</translation>
    </message>
    <message>
        <source>Nobody else reads it now.</source>
        <translation>Şu an başka kimse okumuyor.</translation>
    </message>
    <message>
        <source>Who loses it too: %1.</source>
        <translation>Şunlar da kaybeder: %1.</translation>
    </message>
    <message>
        <source>Until %1 you can still leave it standing. Nobody else can.</source>
        <translation>Şu zamana kadar kalsın diyebilirsin: %1. Başka kimse diyemez.</translation>
    </message>
    <message>
        <source>Until %1 you can still leave it standing. So can: %2.</source>
        <translation>Şu zamana kadar kalsın diyebilirsin: %1. Şunlar da diyebilir: %2.</translation>
    </message>
    <message>
        <source>The rest stands on this. It only goes when the whole plan goes.</source>
        <translation>Gerisi buna dayanır. Yalnız planın tamamıyla birlikte silinir.</translation>
    </message>
    <message>
        <source>This was opened for safety. It ends by itself.</source>
        <translation>Bu güvenlik için açıldı. Kendiliğinden biter.</translation>
    </message>
    <message>
        <source>This belongs to the file of the services. It is kept until %1.</source>
        <translation>Bu, yardım kuruluşunun dosyasına ait. Şu tarihe kadar saklanır: %1.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>This belongs to the file of the services. It is kept, and as long as a birthday is missing nobody knows until when.</source>
        <translation>Bu, yardım kuruluşunun dosyasına ait. Saklanır. Bir doğum tarihi eksik olduğu sürece ne zamana kadar olduğunu kimse bilmez.</translation>
    </message>
    <message>
        <source>You do not decide about this.</source>
        <translation>Buna sen karar vermezsin.</translation>
    </message>
    <message>
        <source>Not you but others decide about this: %1.</source>
        <translation>Buna sen değil, şu kişiler karar verir: %1.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sen</translation>
    </message>
    <message>
        <source>On paper. Its keys open nothing of it any more.</source>
        <translation>Kâğıt üzerinde. Anahtarları bundan hiçbir şeyi açmaz.</translation>
    </message>
    <message>
        <source>The app reported that it is off this device: %1.</source>
        <translation>Uygulama bu cihazdan kalktığını bildirdi: %1.</translation>
    </message>
    <message>
        <source>Not reported yet. This happens when the device meets the server.</source>
        <translation>Henüz bildirilmedi. Cihaz sunucuya bağlanınca olur.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A person and a device: Samira: Laptop</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Devices whose app reported that it is off: %1 of %2</source>
        <translation>Uygulaması kalktığını bildiren cihazlar: %1 / %2</translation>
    </message>
    <message>
        <source>Out of sight on this device. The server does not know yet, and the others still see it. The thirty days begin when the server has it.</source>
        <translation>Bu cihazda görünmüyor. Sunucu henüz bilmiyor, ötekiler hâlâ görüyor. Otuz gün, sunucuya ulaşınca başlar.</translation>
    </message>
    <message>
        <source>Out of sight. Until %1 you can still leave it standing.</source>
        <translation>Artık görünmüyor. Şu zamana kadar kalsın diyebilirsin: %1.</translation>
    </message>
    <message>
        <source>Out of sight. Until %1 it can still be left standing.</source>
        <translation>Artık görünmüyor. Şu zamana kadar kalması sağlanabilir: %1.</translation>
    </message>
    <message>
        <source>You took it back: %1. It is there again.</source>
        <translation>Vazgeçtin: %1. Yine yerinde.</translation>
    </message>
    <message>
        <source>%1 took it back: %2. It is there again.</source>
        <translation>%1 vazgeçti: %2. Yine yerinde.</translation>
    </message>
    <message>
        <source>You left it standing: %1.</source>
        <translation>Kalsın dedin: %1.</translation>
    </message>
    <message>
        <source>%1 left it standing: %2.</source>
        <translation>%1 kalsın dedi: %2.</translation>
    </message>
    <message>
        <source>You want %1 erased</source>
        <translation>%1 silinsin istiyorsun</translation>
    </message>
    <message>
        <source>%1 wants %2 erased</source>
        <translation>%1, %2 silinsin istiyor</translation>
    </message>
    <message>
        <source>You wanted %1 erased</source>
        <translation>%1 silinsin istemiştin</translation>
    </message>
    <message>
        <source>%1 wanted %2 erased</source>
        <translation>%1, %2 silinsin istemişti</translation>
    </message>
    <message numerus="yes">
        <source>You wanted %n part(s) of the plan erased</source>
        <translation><numerusform>Planın %n bölümü silinsin istemiştin</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 wanted %n part(s) of the plan erased</source>
        <extracomment>%1 is a person</extracomment>
        <translation><numerusform>%1 planın %n bölümü silinsin istemişti</numerusform></translation>
    </message>
    <message>
        <source>You want this plan erased. It is out of sight. Until %1 it can still be left standing.</source>
        <translation>Bu plan silinsin istiyorsun. Artık görünmüyor. Şu zamana kadar kalması sağlanabilir: %1.</translation>
    </message>
    <message>
        <source>%1 wants this plan erased. It is out of sight. Until %2 it can still be left standing.</source>
        <translation>%1 bu plan silinsin istiyor. Artık görünmüyor. Şu zamana kadar kalması sağlanabilir: %2.</translation>
    </message>
    <message>
        <source>Erased since %1. Nobody can keep it any more.</source>
        <translation>Şu zamandan beri silinmiş: %1. Artık kimse kalsın diyemez.</translation>
    </message>
    <message numerus="yes">
        <source>%1 wants %n part(s) of the plan erased. Until %2 you can leave them standing.</source>
        <translation><numerusform>%1 planın %n bölümü silinsin istiyor. Şu zamana kadar kalsın diyebilirsin: %2.</numerusform></translation>
    </message>
    <message>
        <source>%1 wants this plan erased. It is out of sight. Until %2 you can leave it standing.</source>
        <translation>%1 bu plan silinsin istiyor. Artık görünmüyor. Şu zamana kadar kalsın diyebilirsin: %2.</translation>
    </message>
    <message>
        <source>%1 wants %2 erased. Until %3 you can leave it standing.</source>
        <translation>%1, %2 silinsin istiyor. Şu zamana kadar kalsın diyebilirsin: %3.</translation>
    </message>
    <message>
        <source>Parts of this plan are erased since %1.</source>
        <translation>Bu planın bölümleri şu zamandan beri silinmiş: %1.</translation>
    </message>
    <message>
        <source>The reason is too long. Make it shorter. Your text is still here, and nothing was erased.</source>
        <translation>Neden çok uzun. Kısalt. Yazın duruyor ve hiçbir şey silinmedi.</translation>
    </message>
    <message>
        <source>It was kept already, or it is too late to keep it. Look again what stands here.</source>
        <translation>Biri zaten kalsın demiş, ya da artık çok geç. Burada yazana yeniden bak.</translation>
    </message>
    <message>
        <source>You do not decide about this. Nothing was erased.</source>
        <translation>Buna sen karar vermezsin. Hiçbir şey silinmedi.</translation>
    </message>
    <message>
        <source>The rest stands on this. It only goes when the whole plan goes. Nothing was erased.</source>
        <translation>Gerisi buna dayanır. Yalnız planın tamamıyla birlikte silinir. Hiçbir şey silinmedi.</translation>
    </message>
    <message>
        <source>This belongs to the file of the services, and that is kept for now. Nothing was erased.</source>
        <translation>Bu, yardım kuruluşunun dosyasına ait ve şimdilik saklanıyor. Hiçbir şey silinmedi.</translation>
    </message>
    <message>
        <source>This ends by itself. Nothing was erased.</source>
        <translation>Bu kendiliğinden biter. Hiçbir şey silinmedi.</translation>
    </message>
</context>
<context>
    <name>ErasureCard</name>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Leave it standing</source>
        <translation>Kalsın</translation>
    </message>
    <message>
        <source>Leave it standing: %1</source>
        <translation>Kalsın: %1</translation>
    </message>
</context>
<context>
    <name>ErasureNotice</name>
    <message>
        <source>Look, or leave it standing</source>
        <translation>Bak ya da kalsın de</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Bak</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This is too long. Make it shorter. Your text is still here.</source>
        <translation>Bu çok uzun. Kısalt. Metnin hâlâ burada.</translation>
    </message>
    <message>
        <source>This is no longer here. Go back and look again. Nothing of yours is lost.</source>
        <translation>Bu artık burada değil. Geri dön ve yeniden bak. Senin hiçbir şeyin kaybolmadı.</translation>
    </message>
    <message>
        <source>This code is not right. Read it once more, or ask for a new one.</source>
        <translation>Bu kod doğru değil. Bir kez daha oku ya da yenisini iste.</translation>
    </message>
    <message>
        <source>This code is too old. Ask for a new one.</source>
        <translation>Bu kodun süresi geçti. Yenisini iste.</translation>
    </message>
    <message>
        <source>This cannot be saved like this. Look at what you filled in. Your text is still here.</source>
        <translation>Bu böyle kaydedilemez. Ne yazdığına bak. Metnin hâlâ burada.</translation>
    </message>
    <message>
        <source>These words do not open the plan. Look for a typing error and try again. Nothing is lost.</source>
        <translation>Bu kelimeler planı açmıyor. Yazım hatası ara ve yeniden dene. Hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait a moment and try again. Nothing is lost.</source>
        <translation>Çok fazla deneme. Biraz bekle ve yeniden dene. Hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>Somebody in it wants to be asked before others see this. Ask that person first. Nothing was shared.</source>
        <translation>Biri, başkaları bunu görmeden önce kendisine sorulmasını istiyor. Önce o kişiye sor. Hiçbir şey paylaşılmadı.</translation>
    </message>
    <message>
        <source>Somebody still has to agree. Ask that person first. Nothing is lost.</source>
        <translation>Birinin daha kabul etmesi gerek. Önce ona sor. Hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>This may tell somebody where a protected person is. Look at what you wrote. Your text is still here.</source>
        <translation>Bu, korunan bir kişinin nerede olduğunu birine söyleyebilir. Yazdığına bak. Metnin hâlâ burada.</translation>
    </message>
    <message>
        <source>The words are not the same. Compare them again together. Nothing was changed.</source>
        <translation>Kelimeler aynı değil. Birlikte yeniden karşılaştırın. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>This device was taken out of the plan. Ask somebody of the plan to let you in again.</source>
        <translation>Bu cihaz plandan çıkarıldı. Plandan birine seni yeniden almasını söyle.</translation>
    </message>
    <message>
        <source>This device was away too long. Connect to the internet once. Nothing is lost.</source>
        <translation>Bu cihaz çok uzun süre uzaktaydı. Bir kez internete bağlan. Hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>Something is damaged and was set aside. The rest of the plan is fine. Tell your coach.</source>
        <translation>Bir şey bozulmuş ve kenara ayrıldı. Planın geri kalanı iyi. Koçuna söyle.</translation>
    </message>
    <message>
        <source>This is locked now. Open the plan again. Nothing is lost.</source>
        <translation>Bu şimdi kilitli. Planı yeniden aç. Hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>This is not shared with you in that way. Ask the family. Your text is still here.</source>
        <translation>Bu seninle böyle paylaşılmadı. Aileye sor. Metnin hâlâ burada.</translation>
    </message>
    <message>
        <source>The plan is open in another window. Close that one and try again. Nothing is lost.</source>
        <translation>Plan başka bir pencerede açık. Onu kapat ve yeniden dene. Hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>There is no plan on this device yet. Begin with an invitation.</source>
        <translation>Bu cihazda henüz plan yok. Bir davetle başla.</translation>
    </message>
    <message>
        <source>This is a plan to practise with. This app does not open it.</source>
        <translation>Bu bir alıştırma planı. Bu uygulama onu açmaz.</translation>
    </message>
    <message>
        <source>This is an older copy. Connect to the internet to get up to date. Nothing is lost.</source>
        <translation>Bu daha eski bir kopya. Güncel olmak için internete bağlan. Hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>A newer version of the app wrote this. Renew the app. Nothing is lost.</source>
        <translation>Bunu uygulamanın daha yeni bir sürümü yazdı. Uygulamayı güncelle. Hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>This device is full. Make room and try again. What was saved is still here.</source>
        <translation>Bu cihaz dolu. Yer aç ve yeniden dene. Kaydedilen hâlâ burada.</translation>
    </message>
    <message>
        <source>This device could not save it. Try again. What was saved before is still here.</source>
        <translation>Bu cihaz kaydedemedi. Yeniden dene. Daha önce kaydedilen hâlâ burada.</translation>
    </message>
    <message>
        <source>No connection now. Everything is saved on this device and goes out later.</source>
        <translation>Şimdi bağlantı yok. Her şey bu cihazda kayıtlı ve sonra gider.</translation>
    </message>
    <message>
        <source>The server does something odd. The app checks everything itself. Tell your coach. Nothing is lost.</source>
        <translation>Sunucu tuhaf bir şey yapıyor. Uygulama her şeyi kendisi denetler. Koçuna söyle. Hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>The server has no room left. Everything is saved on this device. Tell your coach.</source>
        <translation>Sunucuda yer kalmadı. Her şey bu cihazda kayıtlı. Koçuna söyle.</translation>
    </message>
    <message>
        <source>App and server do not fit together. Renew the app. Everything is saved on this device.</source>
        <translation>Uygulama ve sunucu uyuşmuyor. Uygulamayı güncelle. Her şey bu cihazda kayıtlı.</translation>
    </message>
    <message>
        <source>The server could not take it now. It goes out later by itself. Everything is saved on this device.</source>
        <translation>Sunucu şimdi alamadı. Sonra kendiliğinden gider. Her şey bu cihazda kayıtlı.</translation>
    </message>
    <message>
        <source>Something went wrong here. Try again. What was saved is still here.</source>
        <translation>Burada bir şey ters gitti. Yeniden dene. Kayıtlı olan hâlâ burada.</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>Very hard</source>
        <translation>Çok zor</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Zor</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>Arada</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>İyi</translation>
    </message>
    <message>
        <source>Very well</source>
        <translation>Çok iyi</translation>
    </message>
</context>
<context>
    <name>FacePicker</name>
    <message>
        <source>Very hard</source>
        <translation>Çok zor</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Zor</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>Arada</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>İyi</translation>
    </message>
    <message>
        <source>Very well</source>
        <translation>Çok iyi</translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A question and its answer in one line: What: our plan</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kp::app::FamiliesModel</name>
    <message>
        <source>no appointment yet</source>
        <translation>henüz randevu yok</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) asked of you</source>
        <translation><numerusform>senden %n imza isteniyor</numerusform></translation>
    </message>
    <message>
        <source>a question waits for your answer</source>
        <translation>bir soru cevabını bekliyor</translation>
    </message>
    <message>
        <source>two versions of one sentence</source>
        <translation>bir cümlenin iki hâli</translation>
    </message>
    <message>
        <source>saved here, waiting for internet</source>
        <translation>burada kayıtlı, internet bekliyor</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>ara verildi</translation>
    </message>
    <message>
        <source>first conversation still to plan</source>
        <translation>ilk görüşme henüz planlanacak</translation>
    </message>
    <message>
        <source>first conversation planned</source>
        <translation>ilk görüşme planlandı</translation>
    </message>
    <message>
        <source>review still to plan</source>
        <translation>değerlendirme henüz planlanacak</translation>
    </message>
    <message>
        <source>review this month</source>
        <translation>değerlendirme bu ay</translation>
    </message>
    <message>
        <source>review on %1</source>
        <translation>değerlendirme: %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>A plan you left</source>
        <translation>Ayrıldığın bir plan</translation>
    </message>
    <message>
        <source>You left. It is wiped here at the next connection.</source>
        <translation>Ayrıldın. Bir sonraki bağlantıda buradan silinir.</translation>
    </message>
    <message>
        <source>A plan this device was taken out of</source>
        <translation>Bu cihazın çıkarıldığı bir plan</translation>
    </message>
    <message>
        <source>Nothing of it is here any more</source>
        <translation>Burada ondan artık bir şey yok</translation>
    </message>
    <message>
        <source>A plan you asked to join</source>
        <translation>Katılmak istediğin bir plan</translation>
    </message>
    <message>
        <source>waiting until the other side has been online</source>
        <translation>karşı taraf çevrimiçi olana kadar bekliyor</translation>
    </message>
    <message>
        <source>closed until this device is online again</source>
        <translation>bu cihaz yeniden çevrimiçi olana kadar kapalı</translation>
    </message>
</context>
<context>
    <name>FamiliesScreen</name>
    <message>
        <source>My families</source>
        <translation>Ailelerim</translation>
    </message>
    <message>
        <source>My plans</source>
        <translation>Planlarım</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Ada göre sırala</translation>
    </message>
    <message>
        <source>Sort by the next appointment</source>
        <translation>Sonraki randevuya göre sırala</translation>
    </message>
    <message>
        <source>Come in with a code</source>
        <translation>Kodla gir</translation>
    </message>
    <message>
        <source>Start a plan</source>
        <translation>Bir plan başlat</translation>
    </message>
    <message>
        <source>Find a family</source>
        <translation>Aile ara</translation>
    </message>
    <message>
        <source>day of the first month</source>
        <translation>ilk ayın günü</translation>
    </message>
    <message>
        <source>first conversation</source>
        <translation>ilk görüşme</translation>
    </message>
    <message>
        <source>No plan yet. That is how it starts.</source>
        <translation>Henüz plan yok. Böyle başlar.</translation>
    </message>
    <message>
        <source>Did somebody give you a code? Come in with it. Or start a plan with a family.</source>
        <translation>Biri sana kod mu verdi? Onunla gir. Ya da bir aileyle plan başlat.</translation>
    </message>
    <message>
        <source>No family with that name. Look at how it is written.</source>
        <translation>Bu adda bir aile yok. Nasıl yazdığına bak.</translation>
    </message>
    <message>
        <source>The code is on the other person's screen. It works once, for fifteen minutes.</source>
        <translation>Kod öbür kişinin ekranında. Bir kez, on beş dakika çalışır.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Sunucunun adresi</translation>
    </message>
    <message>
        <source>Ask to come in</source>
        <translation>Girmek için sor</translation>
    </message>
    <message>
        <source>Together with the family, at their table.</source>
        <translation>Aileyle birlikte, onların masasında.</translation>
    </message>
    <message>
        <source>How does the family call itself?</source>
        <translation>Aile kendine ne diyor?</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başla</translation>
    </message>
</context>
<context>
    <name>kp::app::FamilyGlanceModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A child and its age: Yassin (14)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>%1 ile</translation>
    </message>
    <message>
        <source>No goals yet</source>
        <translation>Henüz hedef yok</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation><numerusform>%n hedef</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n for later</source>
        <translation><numerusform>%n sonraya</numerusform></translation>
    </message>
    <message>
        <source>you are their contact person</source>
        <translation>onların irtibat kişisi sensin</translation>
    </message>
    <message>
        <source>review %1</source>
        <translation>değerlendirme %1</translation>
    </message>
</context>
<context>
    <name>FamilyScreen</name>
    <message>
        <source>no appointment yet</source>
        <translation>henüz randevu yok</translation>
    </message>
    <message>
        <source>When do we see each other?</source>
        <translation>Ne zaman görüşüyoruz?</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Planı aç</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>things that go well</comment>
        <translation><numerusform>ve %n kişi daha</numerusform></translation>
    </message>
    <message>
        <source>New this week</source>
        <translation>Bu hafta yeni</translation>
    </message>
    <message>
        <source>Two versions, in %1 places</source>
        <translation>%1 yerde iki metin</translation>
    </message>
    <message>
        <source>Two versions of one sentence</source>
        <translation>Bir cümlenin iki hâli</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>Nothing changed this week.</source>
        <translation>Bu hafta bir şey değişmedi.</translation>
    </message>
    <message>
        <source>Their plan</source>
        <translation>Onların planı</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>Two versions</source>
        <translation>İki metin</translation>
    </message>
</context>
<context>
    <name>kp::app::GoalModel</name>
    <message>
        <source>now</source>
        <translation>şimdi</translation>
    </message>
    <message>
        <source>Opened to the two of you, for safety: as it was then. Who else sees the goal itself is not shown here.</source>
        <translation>Güvenlik için ikinize açıldı: o zamanki haliyle. Hedefin kendisini başka kimin gördüğü burada gösterilmez.</translation>
    </message>
    <message>
        <source>Only you see this.</source>
        <translation>Bunu yalnız sen görüyorsun.</translation>
    </message>
    <message>
        <source>%1 people see this.</source>
        <translation>Bunu %1 kişi görüyor.</translation>
    </message>
    <message>
        <source>%1 decides.</source>
        <translation>Kararı %1 verir.</translation>
    </message>
</context>
<context>
    <name>GoalMore</name>
    <message>
        <source>Who sees this goal</source>
        <translation>Bu hedefi kim görüyor</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>We and the server cannot read this.</source>
        <translation>Biz ve sunucu bunu okuyamayız.</translation>
    </message>
    <message>
        <source>Work on it now</source>
        <translation>Şimdi üzerinde çalış</translation>
    </message>
    <message>
        <source>For later</source>
        <translation>Sonra için</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Henüz bitmedi</translation>
    </message>
    <message>
        <source>This goal is reached</source>
        <translation>Bu hedefe ulaşıldı</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Everything that changed, and by whom</source>
        <translation>Değişen her şey ve kimin değiştirdiği</translation>
    </message>
</context>
<context>
    <name>GoalPictures</name>
    <message>
        <source>Pictures</source>
        <translation>Resimler</translation>
    </message>
    <message>
        <source>No pictures yet. A photo of what goes well can say more than words.</source>
        <translation>Henüz resim yok. İyi giden bir şeyin fotoğrafı bazen sözlerden daha çok şey söyler.</translation>
    </message>
    <message>
        <source>The picture is being read</source>
        <translation>Resim okunuyor</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Resim ekle</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bir resim seç</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>Resimler (*.jpg *.jpeg *.png)</translation>
    </message>
</context>
<context>
    <name>GoalRating</name>
    <message>
        <source>How does it go? Each of us chooses.</source>
        <translation>Nasıl gidiyor? Herkes kendi seçer.</translation>
    </message>
    <message>
        <source>How does it go? %1 chooses.</source>
        <translation>Nasıl gidiyor? Seçen: %1.</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>Resim olarak</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Tablo olarak</translation>
    </message>
    <message>
        <source>How does it go now?</source>
        <translation>Şimdi nasıl gidiyor?</translation>
    </message>
</context>
<context>
    <name>GoalScreen</name>
    <message>
        <source>Your note is saved.</source>
        <translation>Notun kaydedildi.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Hedef</translation>
    </message>
    <message>
        <source>Change this goal</source>
        <translation>Bu hedefi değiştir</translation>
    </message>
    <message>
        <source>Who sees this goal</source>
        <translation>Bu hedefi kim görüyor</translation>
    </message>
    <message>
        <source>This goal is not here any more</source>
        <translation>Bu hedef artık burada değil</translation>
    </message>
    <message>
        <source>Somebody took it out of the plan, or it is not shared with you now.</source>
        <translation>Biri onu plandan çıkardı ya da şimdi seninle paylaşılmıyor.</translation>
    </message>
    <message>
        <source>Two versions of one sentence</source>
        <translation>Bir cümlenin iki hâli</translation>
    </message>
    <message>
        <source>Nothing is lost. Choose now or later.</source>
        <translation>Hiçbir şey kaybolmadı. Şimdi ya da sonra seç.</translation>
    </message>
</context>
<context>
    <name>GoalSteps</name>
    <message>
        <source>Who does what</source>
        <translation>Kim ne yapıyor</translation>
    </message>
    <message>
        <source>No steps yet. A small one is enough.</source>
        <translation>Henüz adım yok. Küçük bir adım yeter.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Adım ekle</translation>
    </message>
    <message>
        <source>Who may help</source>
        <translation>Kim yardım edebilir</translation>
    </message>
    <message>
        <source>Ask somebody</source>
        <translation>Birine sor</translation>
    </message>
</context>
<context>
    <name>GoalTalk</name>
    <message>
        <source>Said together</source>
        <translation>Birlikte söylenenler</translation>
    </message>
    <message>
        <source>Nobody wrote anything yet.</source>
        <translation>Henüz kimse yazmadı.</translation>
    </message>
    <message>
        <source>Write something about this goal</source>
        <translation>Bu hedef için bir şey yaz</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Ver</translation>
    </message>
</context>
<context>
    <name>kp::app::GoneModel</name>
    <message numerus="yes">
        <source>%n save(s) of yours were not sent yet. They go first, at the next connection.</source>
        <translation><numerusform>%n kaydın henüz gönderilmedi. Bir sonraki bağlantıda önce bunlar gider.</numerusform></translation>
    </message>
    <message>
        <source>Everything you wrote here had been sent already. Nothing is lost.</source>
        <translation>Burada yazdığın her şey zaten gönderilmişti. Hiçbir şey kaybolmadı.</translation>
    </message>
    <message numerus="yes">
        <source>%n save(s) of yours were not sent yet. They are handed in as soon as there is a connection.</source>
        <translation><numerusform>%n kaydın henüz gönderilmemişti. Bağlantı olunca teslim edilir.</numerusform></translation>
    </message>
    <message>
        <source>What you had not sent yet was handed in. Somebody who may read it looks at it.</source>
        <translation>Henüz göndermediklerin teslim edildi. Okuma izni olan biri bakacak.</translation>
    </message>
    <message numerus="yes">
        <source>%n save(s) of yours found nobody to take them. They are gone.</source>
        <translation><numerusform>%n kaydını alacak kimse yoktu. Onlar gitti.</numerusform></translation>
    </message>
</context>
<context>
    <name>GoneScreen</name>
    <message>
        <source>You left this plan</source>
        <translation>Bu plandan ayrıldın</translation>
    </message>
    <message>
        <source>This device is out of the plan</source>
        <translation>Bu cihaz plandan çıkarıldı</translation>
    </message>
    <message>
        <source>You took your devices out of it, here or on another device of yours. The plan stays with the family, and the others read in the open book that you left.</source>
        <translation>Cihazlarını buradan ya da başka bir cihazından çıkardın. Plan ailede kalır, diğerleri açık defterde ayrıldığını okur.</translation>
    </message>
    <message>
        <source>Somebody of the plan took it out: you yourself on another device, or your coach. That happens when a device is lost or replaced. The plan itself is not gone.</source>
        <translation>Plandan biri onu çıkardı: başka bir cihazda sen kendin ya da koçun. Bir cihaz kaybolunca veya değişince olur. Planın kendisi kaybolmadı.</translation>
    </message>
    <message>
        <source>Nothing of the plan can be read here any more. It is wiped at the next connection.</source>
        <translation>Plandan burada artık hiçbir şey okunamaz. Bir sonraki bağlantıda silinir.</translation>
    </message>
    <message>
        <source>Nothing of the plan is on this device any more.</source>
        <translation>Bu cihazda plandan artık hiçbir şey yok.</translation>
    </message>
    <message>
        <source>Your unsent work</source>
        <translation>Gönderilmemiş işin</translation>
    </message>
    <message>
        <source>Connect this device once more to the internet. Then the others know that it is wiped.</source>
        <translation>Bu cihazı bir kez daha internete bağla. Böylece diğerleri silindiğini bilir.</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>Şimdi ne olacak?</translation>
    </message>
    <message>
        <source>Do you want to come back? Ask your coach or somebody of the family. They let you in with a new code. For that, this device needs a fresh place.</source>
        <translation>Geri dönmek ister misin? Koçuna ya da aileden birine sor. Seni yeni bir kodla içeri alırlar. Bunun için bu cihazda yeni bir yer gerekir.</translation>
    </message>
    <message>
        <source>Is this still your device? Ask your coach or somebody of the family. They let you in with a new code. For that, this device needs a fresh place.</source>
        <translation>Bu cihaz hâlâ senin mi? Koçuna veya aileden birine sor. Seni yeni bir kodla içeri alırlar. Bunun için bu cihazda yeni bir yer gerekir.</translation>
    </message>
    <message>
        <source>Make a fresh place</source>
        <translation>Yeni bir yer aç</translation>
    </message>
    <message>
        <source>To my plans</source>
        <translation>Planlarıma git</translation>
    </message>
</context>
<context>
    <name>kp::app::HandoversModel</name>
    <message>
        <source>A plan without a name yet</source>
        <translation>Henüz adı olmayan bir plan</translation>
    </message>
    <message>
        <source>no other parent who signs yet</source>
        <translation>henüz imza atan başka ebeveyn yok</translation>
    </message>
    <message>
        <source>no other coach yet</source>
        <translation>henüz başka koç yok</translation>
    </message>
    <message>
        <source>nobody else keeps the team's file yet</source>
        <translation>ekibin dosyasını tutan başka kimse henüz yok</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still on your name</source>
        <translation><numerusform>hâlâ senin adına %n iş var</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n save(s) still to be sent</source>
        <translation><numerusform>gönderilecek %n kayıt var</numerusform></translation>
    </message>
    <message>
        <source>passed on: you can leave</source>
        <translation>devredildi: ayrılabilirsin</translation>
    </message>
    <message>
        <source>Nobody goes on yet: %1. Ready to leave: %2. Left: %3.</source>
        <translation>Henüz devam eden yok: %1. Ayrılmaya hazır: %2. Ayrılındı: %3.</translation>
    </message>
</context>
<context>
    <name>HandoversScreen</name>
    <message>
        <source>Hand over my plans</source>
        <translation>Planlarımı devret</translation>
    </message>
    <message>
        <source>For when you stop, change team, or your organisation leaves. In each plan: let somebody in who goes on, pass on what stands on your name, then leave.</source>
        <translation>İşi bıraktığında, ekip değiştirdiğinde ya da kurumun ayrıldığında. Her planda: devam edecek birini içeri al, adına olanı devret, sonra ayrıl.</translation>
    </message>
    <message>
        <source>There is no plan left to pass on</source>
        <translation>Devredilecek plan kalmadı</translation>
    </message>
    <message>
        <source>As soon as you are in a plan, it stands here.</source>
        <translation>Bir plana girdiğinde burada görünür.</translation>
    </message>
    <message>
        <source>Nothing of this list is stored: it is made from the plans, and goes on where you stopped.</source>
        <translation>Bu listeden hiçbir şey saklanmaz: planlardan oluşturulur ve kaldığın yerden devam eder.</translation>
    </message>
</context>
<context>
    <name>kp::app::HelpingModel</name>
    <message>
        <source>Shared with you until %1</source>
        <translation>Seninle paylaşıldı, şu güne kadar: %1</translation>
    </message>
    <message>
        <source>Shared with you</source>
        <translation>Seninle paylaşıldı</translation>
    </message>
    <message>
        <source>Who reads this: %1</source>
        <translation>Bunu okuyanlar: %1</translation>
    </message>
    <message>
        <source>This does not work out for me: %1</source>
        <translation>Bunu yapamıyorum: %1</translation>
    </message>
</context>
<context>
    <name>HelpingScreen</name>
    <message>
        <source>The family will read it.</source>
        <translation>Aile bunu okuyacak.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Notlarım</translation>
    </message>
    <message>
        <source>Helping</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Hello %1</source>
        <translation>Merhaba %1</translation>
    </message>
    <message>
        <source>This is what you may help with</source>
        <translation>Burada yardım edebilirsin</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Yapıldı</translation>
    </message>
    <message>
        <source>I cannot</source>
        <translation>Yapamam</translation>
    </message>
    <message>
        <source>Nothing planned for you now</source>
        <translation>Şimdi senin için planlı bir şey yok</translation>
    </message>
    <message>
        <source>When the family asks you something, it stands here.</source>
        <translation>Aile senden bir şey isteyince burada durur.</translation>
    </message>
    <message>
        <source>A note for the family</source>
        <translation>Aile için bir not</translation>
    </message>
    <message>
        <source>How was it? What went well?</source>
        <translation>Nasıldı? Ne iyi gitti?</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>No notes of yours yet</source>
        <translation>Henüz senden not yok</translation>
    </message>
    <message>
        <source>What you write for the family also stands here.</source>
        <translation>Aile için yazdıkların burada da durur.</translation>
    </message>
    <message>
        <source>What they work on</source>
        <translation>Üzerinde çalıştıkları</translation>
    </message>
</context>
<context>
    <name>InviteChoices</name>
    <message>
        <source>Who is this for your family?</source>
        <translation>Bu kişi aileniz için kim?</translation>
    </message>
    <message>
        <source>What may this person see?</source>
        <translation>Bu kişi ne görebilir?</translation>
    </message>
    <message>
        <source>A stand-in reads and writes until the day you choose, three months at most. If you choose nothing above: all that the family shares and the team's notes, no contact details and nobody's own part. The parents are asked on their own device, and can say no.</source>
        <translation>Yerine bakan kişi seçtiğin güne kadar, en çok üç ay okur ve yazar. Yukarıda bir şey seçmezsen: ailenin paylaştığı her şey ve ekibin notları; iletişim bilgileri ve kimsenin kendi bölümü değil. Anne babaya kendi cihazlarında sorulur, hayır diyebilirler.</translation>
    </message>
    <message>
        <source>Somebody of the family or the coach sees the whole plan, but never anybody's own part.</source>
        <translation>Aileden biri ya da koç bütün planı görür, ama başkasının kendi bölümünü asla görmez.</translation>
    </message>
</context>
<context>
    <name>InviteCode</name>
    <message>
        <source>Say this code on the phone. Use another way than a message that others can read.</source>
        <translation>Bu kodu telefonda söyle. Başkalarının okuyabileceği bir mesajla gönderme.</translation>
    </message>
    <message>
        <source>Let the other device scan this. The code works for a short time, and once.</source>
        <translation>Bunu öbür cihaza okut. Kod kısa süre ve bir kez çalışır.</translation>
    </message>
    <message>
        <source>The invitation as a QR code</source>
        <translation>QR kodu olarak davet</translation>
    </message>
    <message>
        <source>Or type it over, or paste it</source>
        <translation>Ya da yaz veya yapıştır</translation>
    </message>
    <message>
        <source>Afterwards, compare the four words with this person before you share anything private.</source>
        <translation>Özel bir şey paylaşmadan önce bu kişiyle dört kelimeyi karşılaştır.</translation>
    </message>
    <message>
        <source>Keep both devices together until both say it worked.</source>
        <translation>İkisinde de oldu diyene kadar iki cihazı yan yana tut.</translation>
    </message>
</context>
<context>
    <name>kp::app::InviteModel</name>
    <message>
        <source>Choose until when: a stand-in reads along for three months at most. Your text is kept.</source>
        <translation>Ne zamana kadar olduğunu seç: yerine bakan kişi en çok üç ay okur. Yazdıkların saklanır.</translation>
    </message>
    <message>
        <source>Say what it is for. One line is enough.</source>
        <translation>Ne için olduğunu söyle. Bir cümle yeter.</translation>
    </message>
    <message>
        <source>That day does not exist. Choose another day. Your text is kept.</source>
        <translation>Öyle bir gün yok. Başka bir gün seç. Metnin saklandı.</translation>
    </message>
</context>
<context>
    <name>InviteSheet</name>
    <message>
        <source>Invite somebody</source>
        <translation>Birini davet et</translation>
    </message>
    <message>
        <source>The invitation</source>
        <translation>Davet</translation>
    </message>
    <message>
        <source>Invitation for %1</source>
        <translation>Davet: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>In the place of %1</source>
        <translation>%1 yerine</translation>
    </message>
    <message>
        <source>What was shared with %1 goes along.</source>
        <translation>%1 ile paylaşılmış olan birlikte gider.</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Ne için?</translation>
    </message>
    <message>
        <source>For example: help with maths</source>
        <translation>Örneğin: matematiğe yardım</translation>
    </message>
    <message>
        <source>Where is this person?</source>
        <translation>Bu kişi nerede?</translation>
    </message>
    <message>
        <source>Here with me</source>
        <translation>Burada, yanımda</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Başka bir yerde</translation>
    </message>
    <message>
        <source>You invite because the parents agreed. It is written down, and they can say otherwise.</source>
        <translation>Anne ve baba kabul ettiği için davet ediyorsun. Bu yazılır ve onlar aksini söyleyebilir.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Kodu yap</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
</context>
<context>
    <name>KindTag</name>
    <message>
        <source>Wish of the family</source>
        <translation>Ailenin dileği</translation>
    </message>
    <message>
        <source>Wish of a child</source>
        <translation>Bir çocuğun dileği</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Koşul</translation>
    </message>
</context>
<context>
    <name>LeaveMeans</name>
    <message>
        <source>All your devices go out of this plan</source>
        <translation>Bütün cihazların bu plandan çıkar</translation>
    </message>
    <message>
        <source>At once you read nothing of it any more. It is wiped on each device when that device next has internet. A recovery sheet opens it no more.</source>
        <translation>Hemen artık hiçbir şey okuyamazsın. Her cihazda, o cihaz yeniden internete bağlandığında silinir. Kurtarma kâğıdı onu artık açmaz.</translation>
    </message>
    <message>
        <source>The plan stays with the family</source>
        <translation>Plan ailede kalır</translation>
    </message>
    <message>
        <source>What you wrote stays in it, with your name.</source>
        <translation>Yazdıkların adınla içinde kalır.</translation>
    </message>
    <message>
        <source>The others read in the open book that you left</source>
        <translation>Diğerleri açık defterde ayrıldığını okur</translation>
    </message>
    <message>
        <source>The locks are changed</source>
        <translation>Kilitler değiştirilir</translation>
    </message>
    <message>
        <source>You get nothing new. What you read before can be remembered.</source>
        <translation>Yeni hiçbir şey almazsın. Önceden okudukların hatırlanabilir.</translation>
    </message>
    <message>
        <source>You come back only when somebody invites you again</source>
        <translation>Yalnızca biri seni yeniden davet ederse geri dönersin</translation>
    </message>
</context>
<context>
    <name>kp::app::LeaveModel</name>
    <message>
        <source>Only you read this: %1. Nobody can open it any more when you are gone. Keep it first in your own file, or share it.</source>
        <translation>Bunu yalnız sen okuyorsun: %1. Sen gidince kimse açamaz. Önce kendi dosyanda sakla ya da paylaş.</translation>
    </message>
    <message>
        <source>In the plan already: %1.</source>
        <translation>Zaten planda: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n save(s) of yours were not sent yet. They go first, at the next connection.</source>
        <translation><numerusform>%n kaydın henüz gönderilmedi. Bir sonraki bağlantıda önce bunlar gider.</numerusform></translation>
    </message>
    <message>
        <source>No other parent signs for this family yet. When you go, nobody decides for the family any more: who may see what, and who comes in.</source>
        <translation>Bu aile için imza atan başka ebeveyn henüz yok. Sen gidersen aile adına kimse karar veremez: kim neyi görür, kim girer.</translation>
    </message>
    <message>
        <source>There is no other coach in this plan yet. When you go, nobody is there to help the family with it.</source>
        <translation>Bu planda henüz başka koç yok. Sen gidersen aileye yardım edecek kimse olmaz.</translation>
    </message>
    <message>
        <source>Nobody else is left here who keeps the team's notes or the registration.</source>
        <translation>Ekibin notlarını ya da başvuruyu tutacak başka kimse kalmadı.</translation>
    </message>
    <message>
        <source>Nobody else goes on with this plan yet. You are still in it, and nothing is lost.</source>
        <translation>Bu planı sürdüren başka kimse henüz yok. Hâlâ içindesin, hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>Nobody else keeps the team's file yet. You are still in the plan, and nothing is lost.</source>
        <translation>Ekibin dosyasını tutan başka kimse henüz yok. Hâlâ plandasın, hiçbir şey kaybolmadı.</translation>
    </message>
</context>
<context>
    <name>LeaveScreen</name>
    <message>
        <source>Passed on. It stands on the other name now.</source>
        <translation>Devredildi. Artık diğer kişinin adına.</translation>
    </message>
    <message>
        <source>Leave this plan</source>
        <translation>Bu plandan ayrıl</translation>
    </message>
    <message>
        <source>You left this plan</source>
        <translation>Bu plandan ayrıldın</translation>
    </message>
    <message>
        <source>Nothing of it can be read here any more. It is wiped here at the next connection, and what you had not sent goes first. The others read in the open book that you left.</source>
        <translation>Burada artık hiçbir şey okunamaz. Bir sonraki bağlantıda buradan silinir; göndermediklerin önce gider. Diğerleri açık defterde ayrıldığını okur.</translation>
    </message>
    <message>
        <source>To my plans</source>
        <translation>Planlarıma git</translation>
    </message>
    <message>
        <source>You can always leave. Take your time: first pass on what others count on you for.</source>
        <translation>Her zaman ayrılabilirsin. Acele etme: önce başkalarının sana güvendiği işleri devret.</translation>
    </message>
    <message>
        <source>Who goes on</source>
        <translation>Kim devam ediyor</translation>
    </message>
    <message>
        <source>The family goes on with the plan.</source>
        <translation>Aile planı sürdürür.</translation>
    </message>
    <message>
        <source>Invite who goes on</source>
        <translation>Devam edecek kişiyi davet et</translation>
    </message>
    <message>
        <source>Ask the coach or a parent to invite somebody who takes your place.</source>
        <translation>Koçtan ya da bir ebeveynden yerine geçecek birini davet etmesini iste.</translation>
    </message>
    <message>
        <source>First make my own file</source>
        <translation>Önce kendi dosyamı oluştur</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Sonra ne olur</translation>
    </message>
    <message>
        <source>Leave this plan…</source>
        <translation>Bu plandan ayrıl…</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>Leave this plan?</source>
        <translation>Bu plandan ayrılsın mı?</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still stand(s) on your name. Nobody else is told to do that.</source>
        <translation><numerusform>Hâlâ senin adına %n iş var. Bunu yapması için başka kimseye söylenmez.</numerusform></translation>
    </message>
    <message>
        <source>You cannot take this back yourself. Somebody of the plan has to invite you again.</source>
        <translation>Bunu kendin geri alamazsın. Plandan birinin seni yeniden davet etmesi gerekir.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Kal</translation>
    </message>
    <message>
        <source>Leave even so</source>
        <translation>Yine de ayrıl</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Ayrıl</translation>
    </message>
</context>
<context>
    <name>LeaveWork</name>
    <message>
        <source>Still on your name</source>
        <translation>Hâlâ senin adına</translation>
    </message>
    <message>
        <source>Nothing that is still to be done stands on your name.</source>
        <translation>Yapılacak işlerden hiçbiri senin adına değil.</translation>
    </message>
    <message>
        <source>Who takes it over?</source>
        <translation>Kim devralıyor?</translation>
    </message>
    <message>
        <source>Nobody else reads all of this yet. Share it first, or invite somebody who goes on.</source>
        <translation>Bunların hepsini okuyan başka kimse henüz yok. Önce paylaş ya da devam edecek birini davet et.</translation>
    </message>
    <message>
        <source>Put %1 on all of it</source>
        <translation>Hepsine %1 adını yaz</translation>
    </message>
</context>
<context>
    <name>LendSheet</name>
    <message>
        <source>Lend this tablet to the family</source>
        <translation>Bu tableti aileye ödünç ver</translation>
    </message>
    <message>
        <source>From now on only the plan of %1 opens. Your other families, your devices and your sheet are not reachable. That ends when you lock the app.</source>
        <translation>Artık yalnız %1 planı açılır. Diğer ailelerine, cihazlarına ve kâğıdına ulaşılamaz. Uygulamayı kilitleyince bu biter.</translation>
    </message>
    <message>
        <source>They see what you see of this plan, notes of the team included. What they write is written in your name.</source>
        <translation>Bu planda senin gördüğünü görürler, ekip notları da dahil. Yazdıkları senin adınla yazılır.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Lend it</source>
        <translation>Ödünç ver</translation>
    </message>
</context>
<context>
    <name>LevelChips</name>
    <message>
        <source>What may this person do?</source>
        <translation>Bu kişi ne yapabilir?</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Okumak</translation>
    </message>
    <message>
        <source>Tick off steps</source>
        <translation>Adımları işaretle</translation>
    </message>
    <message>
        <source>Write along</source>
        <translation>Birlikte yaz</translation>
    </message>
</context>
<context>
    <name>LockChips</name>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation><numerusform>%n dakika sonra</numerusform></translation>
    </message>
</context>
<context>
    <name>LooksBar</name>
    <message>
        <source>Language: %1</source>
        <translation>Dil: %1</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Daha büyük harfler</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>Harflerin büyüklüğü</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
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
        <translation>Bu bir kâğıt: çıkarılana kadar ona sahip olan kullanabilirdi.</translation>
    </message>
    <message>
        <source>How it is locked, as it said itself: with words that only its person knows. A PIN, if there was one, is gone when the program ends.</source>
        <translation>Nasıl kilitli olduğu, kendi söylediğine göre: yalnız sahibinin bildiği kelimelerle. PIN varsa, program kapanınca silinir.</translation>
    </message>
    <message>
        <source>How it is locked, as it said itself: with words that only its person knows, and with a PIN whose key the login keyring of that computer keeps. Whoever is logged in there and knows the PIN opens it.</source>
        <translation>Nasıl kilitli olduğu, kendi söylediğine göre: yalnızca sahibinin bildiği kelimelerle ve anahtarını o bilgisayarın oturum anahtarlığının sakladığı bir PIN ile. Orada oturum açmış olan ve PIN'i bilen onu açar.</translation>
    </message>
    <message>
        <source>How it is locked, as it said itself: with words that only its person knows, and with a PIN whose key a security chip in it keeps. Whoever has it in hand and knows the PIN opens it.</source>
        <translation>Nasıl kilitli olduğu, kendi söylediğine göre: yalnızca sahibinin bildiği kelimelerle ve anahtarını içindeki bir güvenlik çipinin sakladığı bir PIN ile. Onu elinde tutan ve PIN'i bilen açar.</translation>
    </message>
    <message>
        <source>How it is locked is not known here.</source>
        <translation>Nasıl kilitli olduğu burada bilinmiyor.</translation>
    </message>
    <message>
        <source>It reported on %1 that the plan is no longer on it.</source>
        <translation>%1 tarihinde planın artık onda olmadığını bildirdi.</translation>
    </message>
    <message>
        <source>It has not reported that it is wiped. Until it meets the server, what was on it is still there, locked.</source>
        <translation>Silindiğini bildirmedi. Sunucuyla görüşene kadar üzerindekiler hâlâ orada, kilitli.</translation>
    </message>
    <message>
        <source>If it never meets the server, the program closes the plan on it after %1.</source>
        <translation>Sunucuyla hiç görüşmezse, program planı onda %1 tarihinden sonra kapatır.</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <extracomment>%1 is a device, %2 a person</extracomment>
        <translation>%1, sahibi %2</translation>
    </message>
    <message>
        <source>When it last met the server is not known here.</source>
        <translation>Sunucuyla en son ne zaman görüştüğü burada bilinmiyor.</translation>
    </message>
    <message>
        <source>It last met the server on %1.</source>
        <translation>Sunucuyla en son %1 tarihinde görüştü.</translation>
    </message>
    <message>
        <source>What %1 can read of what you can read: %2.</source>
        <extracomment>%1 is a person, %2 parts of the plan</extracomment>
        <translation>Senin okuyabildiklerinden %1 şunları okuyabilir: %2.</translation>
    </message>
    <message>
        <source>It was taken out here. The server does not know it yet: connect this device to the internet.</source>
        <translation>Burada çıkarıldı. Sunucu henüz bilmiyor: bu cihazı internete bağla.</translation>
    </message>
    <message>
        <source>It was taken out. It gets nothing new: the locks change before anything more is written.</source>
        <translation>Çıkarıldı. Yeni bir şey almaz: başka bir şey yazılmadan önce kilitler değişir.</translation>
    </message>
    <message>
        <source>What it had not sent was handed in.</source>
        <translation>Göndermediği şeyler teslim edildi.</translation>
    </message>
    <message>
        <source>What was read on it, somebody can remember or have copied.</source>
        <translation>Üzerinde okunanı biri hatırlayabilir ya da kopyalamış olabilir.</translation>
    </message>
    <message>
        <source>Record of a lost device</source>
        <translation>Kaybolan cihazın kaydı</translation>
    </message>
    <message>
        <source>Written on %1, by what this app knew then.</source>
        <translation>%1 tarihinde, bu uygulamanın o an bildiklerine göre yazıldı.</translation>
    </message>
    <message>
        <source>krachtplan-lost-device</source>
        <translation>krachtplan-kayip-cihaz</translation>
    </message>
    <message>
        <source>Saved as %1. Whoever has this page can read it.</source>
        <translation>%1 olarak kaydedildi. Bu sayfaya sahip olan okuyabilir.</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place. Nothing is lost.</source>
        <translation>Oraya kaydedilemedi. Başka bir yer seç. Hiçbir şey kaybolmadı.</translation>
    </message>
</context>
<context>
    <name>LossSheet</name>
    <message>
        <source>What is known of it</source>
        <translation>Hakkında bilinenler</translation>
    </message>
    <message>
        <source>Keep a page of it</source>
        <translation>Bir sayfasını sakla</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
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
        <translation>Bu cihaz plandan çıkarılsın mı?</translation>
    </message>
    <message>
        <source>Was it locked when it got lost?</source>
        <translation>Kaybolduğunda kilitli miydi?</translation>
    </message>
    <message>
        <source>Yes, it was locked</source>
        <translation>Evet, kilitliydi</translation>
    </message>
    <message>
        <source>No, it was open</source>
        <translation>Hayır, açıktı</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Bilmiyorum</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Kalsın</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Çıkar</translation>
    </message>
</context>
<context>
    <name>MemberLine</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (sen)</translation>
    </message>
    <message>
        <source>%1, words compared</source>
        <translation>%1, kelimeler karşılaştırıldı</translation>
    </message>
    <message>
        <source>%1, 1 device</source>
        <translation>%1, 1 cihaz</translation>
    </message>
    <message>
        <source>%1, %2 devices</source>
        <translation>%1, %2 cihaz</translation>
    </message>
</context>
<context>
    <name>MemberSheet</name>
    <message>
        <source>Devices</source>
        <translation>Cihazlar</translation>
    </message>
    <message>
        <source>A device that is taken out gets nothing new, and the locks are changed. What it read already, it may still hold.</source>
        <translation>Çıkarılan cihaz yeni bir şey almaz ve kilitler değişir. Daha önce okuduğu onda kalabilir.</translation>
    </message>
    <message>
        <source>To my devices</source>
        <translation>Cihazlarıma git</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
</context>
<context>
    <name>MemberWords</name>
    <message>
        <source>Four words</source>
        <translation>Dört kelime</translation>
    </message>
    <message>
        <source>You compared these words with %1.</source>
        <translation>Bu kelimeleri karşılaştırdın: %1.</translation>
    </message>
    <message>
        <source>Does %1 see the same words? Read them to each other, face to face or on the phone.</source>
        <translation>%1 aynı kelimeleri görüyor mu? Yüz yüze ya da telefonda birbirinize okuyun.</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>Kelimeler aynı</translation>
    </message>
</context>
<context>
    <name>kp::app::MembersModel</name>
    <message>
        <source>Good. Without the words nobody reads the plan on it. It gets nothing new from now on, and it is wiped as soon as it meets the server.</source>
        <translation>İyi. Kelimeler olmadan kimse üzerindeki planı okuyamaz. Artık yeni bir şey almaz ve sunucuya bağlanınca silinir.</translation>
    </message>
    <message>
        <source>Then somebody can have read what was on it. It gets nothing new from now on, and it is wiped as soon as it meets the server. Talk about it with the people whose part it is.</source>
        <translation>O zaman biri üzerindekileri okumuş olabilir. Artık yeni bir şey almaz ve sunucuya bağlanınca silinir. Bunu o bölümlerin sahipleriyle konuş.</translation>
    </message>
    <message>
        <source>Then count on it that somebody can have read what was on it. It gets nothing new from now on, and it is wiped as soon as it meets the server.</source>
        <translation>O zaman birinin üzerindekileri okumuş olabileceğini hesaba kat. Artık yeni bir şey almaz ve sunucuya bağlanınca silinir.</translation>
    </message>
</context>
<context>
    <name>MembersScreen</name>
    <message>
        <source>People and devices</source>
        <translation>Kişiler ve cihazlar</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Birini davet et</translation>
    </message>
    <message>
        <source>These people are in the plan. What each one sees stands under Sharing.</source>
        <translation>Bu kişiler planda. Herkesin ne gördüğü Paylaşma bölümünde.</translation>
    </message>
</context>
<context>
    <name>MinorCard</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (sen)</translation>
    </message>
    <message>
        <source>The birthday is not written down yet</source>
        <translation>Doğum günü henüz yazılmadı</translation>
    </message>
    <message>
        <source>My own part</source>
        <translation>Kendi bölümüm</translation>
    </message>
    <message>
        <source>Write down the birthday</source>
        <translation>Doğum gününü yaz</translation>
    </message>
    <message>
        <source>Write down the birthday of %1</source>
        <translation>%1 doğum gününü yaz</translation>
    </message>
    <message>
        <source>Say my word</source>
        <translation>Sözümü söyle</translation>
    </message>
    <message>
        <source>Say my word about %1</source>
        <translation>%1 hakkında sözümü söyle</translation>
    </message>
    <message>
        <source>Write down a decision</source>
        <translation>Bir karar yaz</translation>
    </message>
    <message>
        <source>Write down a decision about %1</source>
        <translation>%1 hakkında bir karar yaz</translation>
    </message>
</context>
<context>
    <name>MinorSaid</name>
    <message>
        <source>Hide what people said</source>
        <translation>Söylenenleri gizle</translation>
    </message>
    <message>
        <source>What people said about this</source>
        <translation>Bu konuda söylenenler</translation>
    </message>
</context>
<context>
    <name>Minors</name>
    <message>
        <source>You</source>
        <translation>Sen</translation>
    </message>
    <message>
        <source>%1, %2: not yet, for now others decide along.</source>
        <extracomment>%1 is a person, %2 a day</extracomment>
        <translation>%1, %2: henüz değil, şimdilik başkaları da karar verir.</translation>
    </message>
    <message>
        <source>%1, %2: can judge this alone. People decided that together.</source>
        <translation>%1, %2: buna tek başına karar verebilir. Buna birlikte karar verildi.</translation>
    </message>
    <message>
        <source>%1, %2: can judge this alone, because of the age.</source>
        <translation>%1, %2: yaşı nedeniyle buna tek başına karar verebilir.</translation>
    </message>
    <message>
        <source>Talked about with: %1.</source>
        <translation>Konuşulan kişiler: %1.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Neden: %1</translation>
    </message>
    <message>
        <source>(Was said anew later.)</source>
        <translation>(Sonra yeniden söylendi.)</translation>
    </message>
    <message>
        <source>%1 is under 12. The parents decide who sees what. What %1 thinks of it always counts: ask first.</source>
        <translation>%1 12 yaşından küçük. Kimin neyi göreceğine ebeveynler karar verir. %1 ne düşünüyor, her zaman önemli: önce sorun.</translation>
    </message>
    <message>
        <source>A parent and a coach both said: not yet. So the parents decide who sees your contact details. Your own part stays yours alone. This can change at any time.</source>
        <translation>Bir ebeveyn ve bir koç ikisi de dedi ki: henüz değil. Bu yüzden iletişim bilgilerini kimin göreceğine ebeveynler karar verir. Kendi bölümün yalnız senindir. Bu her zaman değişebilir.</translation>
    </message>
    <message>
        <source>A parent and a coach both said: not yet. So the parents decide who sees the contact details of %1. The own part of %1 stays of %1 alone. This can change at any time.</source>
        <translation>Bir ebeveyn ve bir koç ikisi de dedi ki: henüz değil. Bu yüzden %1 iletişim bilgilerini kim görür, ebeveynler karar verir. %1 kendi bölümü yalnız %1 içindir. Bu her zaman değişebilir.</translation>
    </message>
    <message>
        <source>%1 is in the plan as a child. A parent can say that %1 is a young person now, who reads what the family reads.</source>
        <translation>%1 planda çocuk olarak duruyor. Bir ebeveyn, %1 artık bir genç diyebilir; o zaman ailenin okuduğunu okur.</translation>
    </message>
    <message>
        <source>Somebody said: not yet. That only counts when a parent and a coach both say so.</source>
        <translation>Biri dedi ki: henüz değil. Bu ancak bir ebeveyn ve bir koç ikisi de söylerse geçerlidir.</translation>
    </message>
    <message>
        <source>You are 12 or older. You decide about your own part and your contact details. About your own wishes you are asked first.</source>
        <translation>12 yaşında ya da daha büyüksün. Kendi bölümüne ve iletişim bilgilerine sen karar verirsin. Kendi dileklerin için önce sana sorulur.</translation>
    </message>
    <message>
        <source>From 12 on somebody can judge what is important. %1 decides about the own part and the contact details, and is asked first about own wishes.</source>
        <translation>12 yaşından sonra insan neyin önemli olduğuna karar verebilir. %1 kendi bölümüne ve iletişim bilgilerine karar verir; kendi dilekleri için önce ona sorulur.</translation>
    </message>
    <message>
        <source>You are 18. What is yours you decide alone.</source>
        <translation>18 yaşındasın. Sana ait olana tek başına karar verirsin.</translation>
    </message>
    <message>
        <source>%1 is 18. What is of %1, %1 decides alone.</source>
        <translation>%1 18 yaşında. %1 kendine ait olana tek başına karar verir.</translation>
    </message>
    <message>
        <source>Without a birthday the plan does not know when %1 turns 12.</source>
        <translation>Doğum günü yoksa plan %1 ne zaman 12 olur bilemez.</translation>
    </message>
    <message>
        <source>What others shared of your own parts stops after %1, unless you share it anew.</source>
        <translation>Başkalarının sana ait bölümlerden paylaştığı %1 sonrasında durur; sen yeniden paylaşırsan sürer.</translation>
    </message>
    <message>
        <source>What others shared of the own parts of %1 stops after %2, unless %1 shares it anew.</source>
        <translation>Başkalarının %1 kişisine ait bölümlerden paylaştığı %2 sonrasında durur; %1 yeniden paylaşırsa sürer.</translation>
    </message>
    <message>
        <source>You turn 18 on %1. What others shared of your own parts stops after %2, unless you share it anew.</source>
        <translation>%1 günü 18 yaşında olursun. Başkalarının sana ait bölümlerden paylaştığı %2 sonrasında durur; sen yeniden paylaşırsan sürer.</translation>
    </message>
    <message>
        <source>%1 turns 18 on %2. What others shared of the own parts of %1 stops after %3, unless %1 shares it anew.</source>
        <translation>%1 %2 günü 18 yaşında olur. Başkalarının %1 kişisine ait bölümlerden paylaştığı %3 sonrasında durur; %1 yeniden paylaşırsa sürer.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a day is written in a sentence: d MMMM yyyy gives 19 January 2026</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation><numerusform>%n yaşında</numerusform></translation>
    </message>
    <message>
        <source>%1 is almost 12. Talk together about what %1 will decide then.</source>
        <translation>%1 yakında 12 yaşında olacak. %1 o zaman neye karar verecek, birlikte konuşun.</translation>
    </message>
    <message>
        <source>You are 12 or older, and nobody said yet that you can judge this alone. Talk about it together.</source>
        <translation>12 yaşında ya da daha büyüksün ve kimse buna tek başına karar verebileceğini söylemedi. Birlikte konuşun.</translation>
    </message>
    <message>
        <source>%1 is 12 or older, and nobody said it here yet. Talk about it together. Then each says an own word.</source>
        <translation>%1 12 yaşında ya da daha büyük, ama burada kimse bunu henüz söylemedi. Birlikte konuşun. Sonra herkes kendi sözünü söyler.</translation>
    </message>
    <message>
        <source>Can judge this alone</source>
        <translation>Buna tek başına karar verebilir</translation>
    </message>
    <message>
        <source>Not yet: for now others decide along</source>
        <translation>Henüz değil: şimdilik başkaları da karar verir</translation>
    </message>
    <message>
        <source>%1 is the trusted person.</source>
        <translation>Güven kişisi: %1.</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation>Anlaşma: %1</translation>
    </message>
    <message>
        <source>May look into the file, when it is shared.</source>
        <translation>Paylaşılırsa dosyaya bakabilir.</translation>
    </message>
    <message>
        <source>May not look into the file.</source>
        <translation>Dosyaya bakamaz.</translation>
    </message>
</context>
<context>
    <name>kp::app::MinorsModel</name>
    <message>
        <source>Because of the age alone it goes from the twelfth birthday on. Before that, choose: decided together.</source>
        <translation>Yalnız yaş nedeniyle on ikinci doğum gününden sonra olur. Ondan önce şunu seçin: birlikte karar verdik.</translation>
    </message>
    <message>
        <source>Say why. One line is enough. Your text is kept.</source>
        <translation>Nedenini söyleyin. Bir cümle yeter. Metniniz duruyor.</translation>
    </message>
    <message>
        <source>Say on which day you explained it. Your text is kept.</source>
        <translation>Hangi gün anlattığınızı söyleyin. Metniniz duruyor.</translation>
    </message>
    <message>
        <source>A trusted person is 18 or older.</source>
        <translation>Güven kişisi 18 yaşında ya da daha büyüktür.</translation>
    </message>
    <message>
        <source>A trusted person is nobody of the help that is there now. Choose somebody else.</source>
        <translation>Güven kişisi şimdiki yardımcılardan biri olamaz. Başka birini seç.</translation>
    </message>
    <message>
        <source>Say on which day somebody saw the extract from the criminal record on paper.</source>
        <translation>Adli sicil kaydının kâğıtta hangi gün görüldüğünü söyle.</translation>
    </message>
    <message>
        <source>Say in your own words what this person may do for you.</source>
        <translation>Bu kişi senin için ne yapabilir, kendi sözlerinle söyle.</translation>
    </message>
    <message>
        <source>Say what was decided. One line is enough.</source>
        <translation>Ne karar verildiğini söyleyin. Bir cümle yeter.</translation>
    </message>
    <message>
        <source>Say why it is otherwise than the wish. Your text is kept.</source>
        <translation>Neden dilekten farklı olduğunu söyleyin. Metniniz duruyor.</translation>
    </message>
    <message>
        <source>That day does not exist. Choose another day. Your text is kept.</source>
        <translation>Öyle bir gün yok. Başka bir gün seç. Metnin saklandı.</translation>
    </message>
    <message>
        <source>Choose somebody first.</source>
        <translation>Önce birini seç.</translation>
    </message>
    <message>
        <source>This person can still read: %1. A parent decides about that.</source>
        <translation>Bu kişi hâlâ okuyabilir: %1. Buna bir ebeveyn karar verir.</translation>
    </message>
</context>
<context>
    <name>MinorsScreen</name>
    <message>
        <source>From 12 to 18</source>
        <translation>12 ile 18 arası</translation>
    </message>
    <message>
        <source>From 12 on a young person decides more and more. Before that, a child's voice always counts. Nothing changes by itself: the plan asks, people talk and decide.</source>
        <translation>12 yaşından sonra bir genç gitgide daha çok karar verir. Ondan önce de çocuğun sözü her zaman önemlidir. Hiçbir şey kendiliğinden değişmez: plan sorar, insanlar konuşur ve karar verir.</translation>
    </message>
    <message>
        <source>No child or young person here yet</source>
        <translation>Burada henüz çocuk ya da genç yok</translation>
    </message>
    <message>
        <source>When a child or young person is in the plan, you see here who decides what, and who the trusted person is.</source>
        <translation>Planda bir çocuk ya da genç varsa burada kimin neye karar verdiğini ve güven kişisini görürsünüz.</translation>
    </message>
</context>
<context>
    <name>MonthChips</name>
    <message>
        <source>Until when? %1</source>
        <translation>Ne zamana kadar? %1</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Ne zamana kadar?</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 ay</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 ay</translation>
    </message>
    <message>
        <source>No end day</source>
        <translation>Bitiş günü yok</translation>
    </message>
</context>
<context>
    <name>MonthRing</name>
    <message>
        <source>first conversation held</source>
        <translation>ilk görüşme yapıldı</translation>
    </message>
    <message>
        <source>day %1 of the first month</source>
        <translation>ilk ayın %1. günü</translation>
    </message>
</context>
<context>
    <name>MoreRows</name>
    <message>
        <source>This tablet is lent. Until you lock it, only the plan of %1 opens.</source>
        <translation>Bu tablet ödünç verildi. Kilitleyene kadar yalnız %1 planı açılır.</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Bu cihaz</translation>
    </message>
    <message>
        <source>My devices</source>
        <translation>Cihazlarım</translation>
    </message>
    <message>
        <source>Add one, or take out one you lost</source>
        <translation>Cihaz ekle veya kaybettiğini çıkar</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Kurtarma kâğıdı</translation>
    </message>
    <message>
        <source>For when all your devices are gone</source>
        <translation>Bütün cihazların kaybolursa diye</translation>
    </message>
    <message>
        <source>PIN is on</source>
        <translation>PIN açık</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN for today</source>
        <translation>Bugün için PIN</translation>
    </message>
    <message>
        <source>Stays when the app stops, on this device</source>
        <translation>Uygulama kapanınca da bu cihazda kalır</translation>
    </message>
    <message>
        <source>For eight hours at most, on this device</source>
        <translation>En çok sekiz saat, bu cihazda</translation>
    </message>
    <message>
        <source>Open quickly, without your words</source>
        <translation>Kelimelerin olmadan çabuk aç</translation>
    </message>
    <message>
        <source>Open quickly for eight hours, without your words</source>
        <translation>Sekiz saat boyunca kelimesiz, hızlı açma</translation>
    </message>
    <message>
        <source>Lend this tablet to the family</source>
        <translation>Bu tableti aileye ödünç ver</translation>
    </message>
    <message>
        <source>Only their plan opens until you lock it</source>
        <translation>Kilitleyene kadar yalnız onların planı açılır</translation>
    </message>
    <message>
        <source>People and consent</source>
        <translation>Kişiler ve onay</translation>
    </message>
    <message>
        <source>People and devices</source>
        <translation>Kişiler ve cihazlar</translation>
    </message>
    <message>
        <source>Who is in the plan, and with which device</source>
        <translation>Planda kim var, hangi cihazla</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Onaylar</translation>
    </message>
    <message>
        <source>What was shared with you, and until when</source>
        <translation>Sizinle paylaşılan ve ne zamana kadar</translation>
    </message>
    <message>
        <source>Who agreed to what, in which words and until when</source>
        <translation>Kim neye, hangi sözlerle ve ne zamana kadar onay verdi</translation>
    </message>
    <message>
        <source>From 12 to 18</source>
        <translation>12 ile 18 arası</translation>
    </message>
    <message>
        <source>What a young person decides, the trusted person, what was decided and why</source>
        <translation>Bir genç neye karar verir, güven kişisi, ne karar verildi ve neden</translation>
    </message>
    <message>
        <source>For safety</source>
        <translation>Güvenlik için</translation>
    </message>
    <message>
        <source>What two professionals opened to each other, why and until when</source>
        <translation>İki uzmanın birbirine neyi, neden ve ne zamana kadar açtığı</translation>
    </message>
    <message>
        <source>Protected persons</source>
        <translation>Korunan kişiler</translation>
    </message>
    <message>
        <source>Whose contact details are kept from others</source>
        <translation>Kimin iletişim bilgileri başkalarından korunuyor</translation>
    </message>
    <message>
        <source>My own part</source>
        <translation>Kendi bölümüm</translation>
    </message>
    <message>
        <source>Only for you, until you share it with somebody</source>
        <translation>Biriyle paylaşana kadar yalnız senin için</translation>
    </message>
    <message>
        <source>Keeping and stopping</source>
        <translation>Saklama ve bırakma</translation>
    </message>
    <message>
        <source>My own file</source>
        <translation>Kendi dosyam</translation>
    </message>
    <message>
        <source>What stands here for you, to keep or to take along</source>
        <translation>Burada senin için olanlar, saklamak ya da yanına almak için</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Silme</translation>
    </message>
    <message>
        <source>A part of the plan, or all of it: what may be erased and what was</source>
        <translation>Planın bir bölümü ya da tamamı: ne silinebilir, ne silindi</translation>
    </message>
    <message>
        <source>Closing and keeping</source>
        <translation>Kapatma ve saklama</translation>
    </message>
    <message>
        <source>When the plan ends: what stays, with whom and for how long</source>
        <translation>Plan bittiğinde: ne kalır, kimde ve ne kadar</translation>
    </message>
    <message>
        <source>Leave this plan</source>
        <translation>Bu plandan ayrıl</translation>
    </message>
    <message>
        <source>Pass on what stands on your name, then go</source>
        <translation>Adına olanı devret, sonra git</translation>
    </message>
    <message>
        <source>Hand over my plans</source>
        <translation>Planlarımı devret</translation>
    </message>
    <message>
        <source>For when you stop or change team: which family has nobody else yet</source>
        <translation>İşi bıraktığında ya da ekip değiştirdiğinde: hangi ailenin henüz başka kimsesi yok</translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation><numerusform>%n yeni</numerusform></translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Places</source>
        <translation>Yerler</translation>
    </message>
    <message>
        <source>Saved on the server</source>
        <translation>Sunucuda kayıtlı</translation>
    </message>
    <message>
        <source>Saved on this tablet</source>
        <translation>Tablette kayıtlı</translation>
    </message>
    <message>
        <source>Saved here, waiting for internet</source>
        <translation>Burada kayıtlı, internet bekliyor</translation>
    </message>
</context>
<context>
    <name>NetworkAddSheet</name>
    <message>
        <source>Who is there for you?</source>
        <translation>Yanınızda kim var?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Who is that?</source>
        <translation>O kim?</translation>
    </message>
    <message>
        <source>For example: grandmother, neighbour, teacher</source>
        <translation>Örneğin: büyükanne, komşu, öğretmen</translation>
    </message>
    <message>
        <source>How near?</source>
        <translation>Ne kadar yakın?</translation>
    </message>
    <message>
        <source>What does this person help with?</source>
        <translation>Bu kişi neye yardım ediyor?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
</context>
<context>
    <name>NetworkCircles</name>
    <message>
        <source>The people around us</source>
        <translation>Çevremizdeki insanlar</translation>
    </message>
    <message>
        <source>family</source>
        <translation>aile</translation>
    </message>
    <message>
        <source>relatives and neighbours</source>
        <translation>akrabalar ve komşular</translation>
    </message>
    <message>
        <source>everyday help</source>
        <translation>günlük yardım</translation>
    </message>
    <message>
        <source>specialised help</source>
        <translation>uzman yardımı</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <comment>name of a ring, then people not shown</comment>
        <translation><numerusform>%1 ve %n kişi daha</numerusform></translation>
    </message>
</context>
<context>
    <name>NetworkList</name>
    <message>
        <source>me</source>
        <translation>ben</translation>
    </message>
    <message>
        <source>family</source>
        <translation>aile</translation>
    </message>
    <message>
        <source>relatives and neighbours</source>
        <translation>akrabalar ve komşular</translation>
    </message>
    <message>
        <source>everyday help</source>
        <translation>günlük yardım</translation>
    </message>
    <message>
        <source>specialised help</source>
        <translation>uzman yardımı</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who somebody is, then in which circle</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>kp::app::NetworkModel</name>
    <message>
        <source>Me</source>
        <translation>Ben</translation>
    </message>
    <message>
        <source>%1, asked</source>
        <translation>%1, soruldu</translation>
    </message>
    <message>
        <source>Who is it? Type a name.</source>
        <translation>Kim? Bir ad yaz.</translation>
    </message>
</context>
<context>
    <name>NetworkPerson</name>
    <message>
        <source>may help</source>
        <translation>yardım edebilir</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>soruldu</translation>
    </message>
</context>
<context>
    <name>NetworkPersonSheet</name>
    <message>
        <source>What does this person help with?</source>
        <translation>Bu kişi neye yardım ediyor?</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Şuraya taşı</translation>
    </message>
    <message>
        <source>Is it much for this person?</source>
        <translation>Bu kişi için çok mu?</translation>
    </message>
    <message>
        <source>It is fine</source>
        <translation>İyi gidiyor</translation>
    </message>
    <message>
        <source>It is a lot</source>
        <translation>Çok</translation>
    </message>
    <message>
        <source>It is too much</source>
        <translation>Fazla geliyor</translation>
    </message>
    <message>
        <source>This person stands here because of the plan. Add the person yourself to write more.</source>
        <translation>Bu kişi plandan dolayı burada. Daha çok yazmak için kişiyi kendin ekle.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Çıkar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
</context>
<context>
    <name>NetworkScreen</name>
    <message>
        <source>Who is there for us?</source>
        <translation>Yanımızda kim var?</translation>
    </message>
    <message>
        <source>Show as circles</source>
        <translation>Halka olarak göster</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Liste olarak göster</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Birini ekle</translation>
    </message>
    <message>
        <source>our people</source>
        <translation>bizim insanlarımız</translation>
    </message>
    <message>
        <source>services</source>
        <translation>kurumlar</translation>
    </message>
    <message>
        <source>helps us</source>
        <translation>bize yardım ediyor</translation>
    </message>
    <message>
        <source>It may stay empty for now</source>
        <translation>Şimdilik boş kalabilir</translation>
    </message>
    <message>
        <source>Who do you like to see? Who could you call? One name is enough to begin.</source>
        <translation>Kimi görmek istersin? Kimi arayabilirsin? Başlamak için bir ad yeter.</translation>
    </message>
    <message>
        <source>%1 does a lot</source>
        <translation>%1 çok şey yapıyor</translation>
    </message>
    <message>
        <source>Is that still good?</source>
        <translation>Bu hâlâ iyi mi?</translation>
    </message>
    <message>
        <source>Helps with: %1. Is that still good?</source>
        <translation>Yardım ettiği: %1. Bu hâlâ iyi mi?</translation>
    </message>
    <message>
        <source>Look at it together</source>
        <translation>Birlikte bakın</translation>
    </message>
</context>
<context>
    <name>OpenBook</name>
    <message>
        <source>You looked at %3</source>
        <translation>Sen şuna baktın: %3</translation>
    </message>
    <message>
        <source>%1 looked at %3</source>
        <translation>%1 şuna baktı: %3</translation>
    </message>
    <message>
        <source>You wrote %3 into a file</source>
        <translation>%3 bölümünü bir dosyaya yazdın</translation>
    </message>
    <message>
        <source>%1 wrote %3 into a file</source>
        <translation>%1, %3 bölümünü bir dosyaya yazdı</translation>
    </message>
    <message>
        <source>You changed something in %3</source>
        <translation>Sen şurada bir şey değiştirdin: %3</translation>
    </message>
    <message>
        <source>%1 changed something in %3</source>
        <translation>%1 şurada bir şey değiştirdi: %3</translation>
    </message>
    <message>
        <source>You shared %3 with %2</source>
        <translation>Sen paylaştın: %3. Kiminle: %2</translation>
    </message>
    <message>
        <source>%1 shared %3 with %2</source>
        <translation>%1 paylaştı: %3. Kiminle: %2</translation>
    </message>
    <message>
        <source>You gave back access to %3</source>
        <translation>Sen artık şunu görmek istemiyorsun: %3</translation>
    </message>
    <message>
        <source>%1 gave back access to %3</source>
        <translation>%1 artık şunu görmek istemiyor: %3</translation>
    </message>
    <message>
        <source>You stopped sharing %3 with %2</source>
        <translation>Sen paylaşmayı bıraktın: %3. Kiminle: %2</translation>
    </message>
    <message>
        <source>%1 stopped sharing %3 with %2</source>
        <translation>%1 paylaşmayı bıraktı: %3. Kiminle: %2</translation>
    </message>
    <message>
        <source>You let %2 into the plan</source>
        <translation>Sen plana kişi aldın: %2</translation>
    </message>
    <message>
        <source>%1 let %2 into the plan</source>
        <translation>%1 plana kişi aldı: %2</translation>
    </message>
    <message>
        <source>You started this plan</source>
        <translation>Sen bu planı başlattın</translation>
    </message>
    <message>
        <source>%1 started this plan</source>
        <translation>%1 bu planı başlattı</translation>
    </message>
    <message>
        <source>You made a new part of the plan</source>
        <translation>Sen planın yeni bir bölümünü yaptın</translation>
    </message>
    <message>
        <source>%1 made a new part of the plan</source>
        <translation>%1 planın yeni bir bölümünü yaptı</translation>
    </message>
    <message>
        <source>You changed the lock of %3</source>
        <translation>Sen kilidi yeniledin: %3</translation>
    </message>
    <message>
        <source>%1 changed the lock of %3</source>
        <translation>%1 kilidi yeniledi: %3</translation>
    </message>
    <message>
        <source>You added a device</source>
        <translation>Sen bir cihaz ekledin</translation>
    </message>
    <message>
        <source>%1 added a device</source>
        <translation>%1 bir cihaz ekledi</translation>
    </message>
    <message>
        <source>You took out a device of %2</source>
        <translation>Sen bir cihazı çıkardın: %2</translation>
    </message>
    <message>
        <source>%1 took out a device of %2</source>
        <translation>%1 bir cihazı çıkardı: %2</translation>
    </message>
    <message>
        <source>You left this plan</source>
        <translation>Bu plandan ayrıldın</translation>
    </message>
    <message>
        <source>%1 left the plan</source>
        <translation>%1 plandan ayrıldı</translation>
    </message>
    <message>
        <source>You went on with a new device</source>
        <translation>Sen yeni bir cihazla devam ettin</translation>
    </message>
    <message>
        <source>%1 went on with a new device</source>
        <translation>%1 yeni bir cihazla devam etti</translation>
    </message>
    <message>
        <source>A device of yours that was taken out is wiped</source>
        <translation>Çıkarılan bir cihazın silindi</translation>
    </message>
    <message>
        <source>A device of %1 that was taken out is wiped</source>
        <translation>%1 kişisinin çıkarılan cihazı silindi</translation>
    </message>
    <message>
        <source>You gave a device another name</source>
        <translation>Bir cihaza başka ad verdin</translation>
    </message>
    <message>
        <source>%1 gave a device another name</source>
        <translation>%1 bir cihaza başka ad verdi</translation>
    </message>
    <message>
        <source>You made a recovery sheet</source>
        <translation>Kurtarma kâğıdı hazırladın</translation>
    </message>
    <message>
        <source>%1 made a recovery sheet</source>
        <translation>%1 kurtarma kâğıdı hazırladı</translation>
    </message>
    <message>
        <source>You came back with your recovery sheet</source>
        <translation>Kurtarma kâğıdınla geri döndün</translation>
    </message>
    <message>
        <source>%1 came back with a recovery sheet</source>
        <translation>%1 kurtarma kâğıdıyla geri döndü</translation>
    </message>
    <message>
        <source>You compared the four words with %2</source>
        <translation>Sen dört kelimeyi karşılaştırdın: %2</translation>
    </message>
    <message>
        <source>%1 compared the four words with %2</source>
        <translation>%1 dört kelimeyi karşılaştırdı: %2</translation>
    </message>
    <message>
        <source>You let %2 decide for the family too</source>
        <translation>Sen aile için %2 de karar versin dedin</translation>
    </message>
    <message>
        <source>%1 let %2 decide for the family too</source>
        <translation>%1 aile için %2 de karar versin dedi</translation>
    </message>
    <message>
        <source>You said this was not agreed</source>
        <translation>Sen bunun kararlaştırılmadığını söyledin</translation>
    </message>
    <message>
        <source>%1 said this was not agreed</source>
        <translation>%1 bunun kararlaştırılmadığını söyledi</translation>
    </message>
    <message>
        <source>You said this was agreed</source>
        <translation>Sen bunun kararlaştırıldığını söyledin</translation>
    </message>
    <message>
        <source>%1 said this was agreed</source>
        <translation>%1 bunun kararlaştırıldığını söyledi</translation>
    </message>
    <message>
        <source>You and %2 opened something of %3 to each other, for safety</source>
        <translation>Sen ve %2, güvenlik için %3 içinden bir şeyi birbirinize açtınız</translation>
    </message>
    <message>
        <source>%1 and %2 opened something of %3 to each other, for safety</source>
        <translation>%1 ve %2, güvenlik için %3 içinden bir şeyi birbirlerine açtı</translation>
    </message>
    <message>
        <source>You told that something of %3 was opened for safety</source>
        <translation>Sen, %3 içinden bir şeyin güvenlik için açıldığını söyledin</translation>
    </message>
    <message>
        <source>%1 told that something of %3 was opened for safety</source>
        <translation>%1, %3 içinden bir şeyin güvenlik için açıldığını söyledi</translation>
    </message>
    <message>
        <source>You and %2 opened something of %3 and did not say why in time</source>
        <translation>Sen ve %2, %3 içinden bir şeyi açtınız ve nedenini zamanında söylemediniz</translation>
    </message>
    <message>
        <source>%1 and %2 opened something of %3 and did not say why in time</source>
        <translation>%1 ve %2, %3 içinden bir şeyi açtı ve nedenini zamanında söylemedi</translation>
    </message>
    <message>
        <source>You shielded contact details: %2</source>
        <translation>Sen iletişim bilgilerini korumaya aldın: %2</translation>
    </message>
    <message>
        <source>%1 shielded contact details: %2</source>
        <translation>%1 iletişim bilgilerini korumaya aldı: %2</translation>
    </message>
    <message>
        <source>You ended the shielding of contact details: %2</source>
        <translation>Sen iletişim bilgilerini korumayı bitirdin: %2</translation>
    </message>
    <message>
        <source>%1 ended the shielding of contact details: %2</source>
        <translation>%1 iletişim bilgilerini korumayı bitirdi: %2</translation>
    </message>
    <message>
        <source>You asked to erase %3</source>
        <translation>%3 silinsin istedin</translation>
    </message>
    <message>
        <source>%1 asked to erase %3</source>
        <translation>%1, %3 silinsin istedi</translation>
    </message>
    <message>
        <source>You let %3 stand: it is not erased</source>
        <translation>%3 kalsın dedin: silinmiyor</translation>
    </message>
    <message>
        <source>%1 let %3 stand: it is not erased</source>
        <translation>%1, %3 kalsın dedi: silinmiyor</translation>
    </message>
    <message>
        <source>What you wanted erased can no longer be kept: it is erased</source>
        <translation>Silinsin istediğin şey artık geri alınamaz: silindi</translation>
    </message>
    <message>
        <source>What %1 wanted erased can no longer be kept: it is erased</source>
        <translation>%1 silinsin istemişti, artık geri alınamaz: silindi</translation>
    </message>
    <message>
        <source>Your app reported that an erased part is off a device</source>
        <translation>Uygulaman bildirdi: silinen bir bölüm bir cihazdan kalktı</translation>
    </message>
    <message>
        <source>The app of %1 reported that an erased part is off a device</source>
        <translation>%1 uygulaması bildirdi: silinen bir bölüm bir cihazdan kalktı</translation>
    </message>
    <message>
        <source>You did something in %3</source>
        <translation>Sen şurada bir şey yaptın: %3</translation>
    </message>
    <message>
        <source>%1 did something in %3</source>
        <translation>%1 şurada bir şey yaptı: %3</translation>
    </message>
</context>
<context>
    <name>kp::app::OpenBookModel</name>
    <message>
        <source>you</source>
        <translation>sana</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Dün</translation>
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
        <translation><numerusform>Planın %n bölümüne baktın</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 looked at %n part(s) of the plan</source>
        <extracomment>%1 is a person</extracomment>
        <translation><numerusform>%1 planın %n bölümüne baktı</numerusform></translation>
    </message>
    <message>
        <source>a part of the plan</source>
        <translation>planın bir bölümü</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sen</translation>
    </message>
    <message>
        <source>on this device, not sent yet</source>
        <translation>bu cihazda, henüz gönderilmedi</translation>
    </message>
    <message>
        <source>H.mm</source>
        <extracomment>A time of the day: 9.12</extracomment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Herkes</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Hepsi</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>ve %n kişi daha</numerusform></translation>
    </message>
</context>
<context>
    <name>OpenBookPart</name>
    <message>
        <source>Open book</source>
        <translation>Açık defter</translation>
    </message>
    <message>
        <source>Here you see who looked, changed something or got something. Also what happened without internet.</source>
        <translation>Kimin baktığını, değiştirdiğini ya da bir şey aldığını burada görürsün. İnternetsiz olanları da.</translation>
    </message>
    <message>
        <source>All parts of the plan</source>
        <translation>Planın bütün bölümleri</translation>
    </message>
    <message>
        <source>Choose a part of the plan</source>
        <translation>Planın bir bölümünü seç</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Burada bir şey yok</translation>
    </message>
    <message>
        <source>Nobody did anything that fits your choice.</source>
        <translation>Seçimine uyan bir şeyi kimse yapmadı.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Daha çok göster</translation>
    </message>
</context>
<context>
    <name>OwnFile</name>
    <message>
        <source>Consents</source>
        <translation>Onaylar</translation>
    </message>
    <message>
        <source>Open book</source>
        <translation>Açık defter</translation>
    </message>
    <message>
        <source>What %1 sees</source>
        <translation>%1 neyi görüyor</translation>
    </message>
    <message>
        <source>File of %1</source>
        <translation>%1 dosyası</translation>
    </message>
    <message>
        <source>Plan of %1. Made on %2.</source>
        <translation>%1 planı. %2 tarihinde yapıldı.</translation>
    </message>
    <message>
        <source>This is what %1 could read of the plan on that day, as far as who made this reads it too. Whoever has this file can read it.</source>
        <translation>%1 o gün plandan bunları okuyabiliyordu; bunu yapanın da okuyabildiği kadarıyla. Bu dosya kimdeyse okuyabilir.</translation>
    </message>
    <message>
        <source>This is what stood in the plan for %1 to read on that day. What was removed, and what others keep to themselves, is not in it. Whoever has this file can read it.</source>
        <translation>Bu, o gün planda %1 için okunacak olanlardır. Kaldırılanlar ve başkalarının kendine sakladıkları içinde yoktur. Bu dosyaya sahip olan onu okuyabilir.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) could not be read on this device yet, and are not in it.</source>
        <translation><numerusform>%n parça bu cihazda henüz okunamadı ve içinde yok.</numerusform></translation>
    </message>
</context>
<context>
    <name>kp::app::OwnFileModel</name>
    <message numerus="yes">
        <source>%n piece(s) cannot be read on this device yet. They are not in the file. The key follows.</source>
        <translation><numerusform>%n parça bu cihazda henüz okunamıyor. Dosyada yok. Anahtar sonra gelir.</numerusform></translation>
    </message>
    <message>
        <source>krachtplan-my-file</source>
        <translation>krachtplan-dosyam</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place. Nothing is lost.</source>
        <translation>Oraya kaydedilemedi. Başka bir yer seç. Hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>Saved as %1 and %2. Whoever has these files can read them, without words. Keep them where only you can get at them, or erase them when you do not need them any more.</source>
        <translation>%1 ve %2 olarak kaydedildi. Bu dosyalara sahip olan, parola olmadan okuyabilir. Yalnız senin ulaşabileceğin bir yerde sakla ya da artık gerekmediğinde sil.</translation>
    </message>
</context>
<context>
    <name>OwnFileScreen</name>
    <message>
        <source>My own file</source>
        <translation>Kendi dosyam</translation>
    </message>
    <message>
        <source>What stands in this plan for you to read, to keep or to take along: a page to read or print, and the same for another program.</source>
        <translation>Bu planda senin okuyabileceğin şeyler, saklamak ya da yanına almak için: okumak ya da yazdırmak için bir sayfa, başka bir program için de aynısı.</translation>
    </message>
    <message>
        <source>This will be in it</source>
        <translation>İçinde bunlar olacak</translation>
    </message>
    <message>
        <source>The consents you know of, and the open book</source>
        <translation>Bildiğin onaylar ve açık defter</translation>
    </message>
    <message>
        <source>Who may see what, who looked and who changed something</source>
        <translation>Kim neyi görebilir, kim baktı ve kim bir şey değiştirdi</translation>
    </message>
    <message>
        <source>What was removed, and what others keep to themselves, is not in it</source>
        <translation>Kaldırılanlar ve başkalarının kendine sakladıkları içinde yok</translation>
    </message>
    <message>
        <source>The file is not locked. Whoever has it can read it. The others see in the open book that you made it, where your reading shows too.</source>
        <translation>Dosya kilitli değildir. Ona sahip olan okuyabilir. Başkaları, okumanın da göründüğü yerlerde, açık defterde onu yaptığını görür.</translation>
    </message>
    <message>
        <source>Where do you want it?</source>
        <translation>Nereye koymak istiyorsun?</translation>
    </message>
    <message>
        <source>There is no folder here to put it in. Plug in a USB stick and open this screen again.</source>
        <translation>Burada koyacak bir klasör yok. Bir USB bellek tak ve bu ekranı yeniden aç.</translation>
    </message>
    <message>
        <source>Making your file…</source>
        <translation>Dosyan hazırlanıyor…</translation>
    </message>
</context>
<context>
    <name>OwnGuests</name>
    <message>
        <source>Do you want to let somebody in?</source>
        <translation>Birini içeri almak ister misin?</translation>
    </message>
    <message>
        <source>Choose one person. You say what for and until when, and you can always stop. What somebody read, somebody can remember.</source>
        <translation>Bir kişi seç. Ne için ve ne zamana kadar, sen söylersin; her zaman durdurabilirsin. Okunan akılda kalabilir.</translation>
    </message>
    <message>
        <source>Nobody else is in the plan with an own device yet.</source>
        <translation>Planda kendi cihazı olan başka kimse yok henüz.</translation>
    </message>
    <message>
        <source>Compare four words</source>
        <translation>Dört kelimeyi karşılaştır</translation>
    </message>
</context>
<context>
    <name>OwnNotes</name>
    <message>
        <source>What I keep here</source>
        <translation>Burada sakladıklarım</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Kaldır: %1</translation>
    </message>
</context>
<context>
    <name>kp::app::OwnPartModel</name>
    <message>
        <source>My wish</source>
        <translation>Dileğim</translation>
    </message>
    <message>
        <source>What goes well</source>
        <translation>İyi gidenler</translation>
    </message>
    <message>
        <source>In the children's corner</source>
        <translation>Çocuk köşesinde</translation>
    </message>
    <message>
        <source>How I see it</source>
        <translation>Ben nasıl görüyorum</translation>
    </message>
    <message>
        <source>can read this now</source>
        <translation>şimdi bunu okuyabilir</translation>
    </message>
    <message>
        <source>first compare four words</source>
        <translation>önce dört kelimeyi karşılaştırın</translation>
    </message>
    <message>
        <source>Only you have the key. Nobody else can read this.</source>
        <translation>Anahtar yalnız sende. Bunu başka kimse okuyamaz.</translation>
    </message>
    <message>
        <source>You let somebody in. These can read this too: %1.</source>
        <translation>Birini içeri aldın. Bunu okuyabilenler: %1.</translation>
    </message>
    <message>
        <source>If you lose this device now, your own part is gone for good. Nobody can bring it back. Make a recovery sheet, or add a second device.</source>
        <translation>Bu cihazı şimdi kaybedersen kendi bölümün tamamen gider. Kimse geri getiremez. Bir kurtarma kâğıdı yap ya da ikinci bir cihaz ekle.</translation>
    </message>
    <message>
        <source>My own part</source>
        <translation>Kendi bölümüm</translation>
    </message>
</context>
<context>
    <name>OwnPartScreen</name>
    <message>
        <source>My own part</source>
        <translation>Kendi bölümüm</translation>
    </message>
    <message>
        <source>A place that is only yours</source>
        <translation>Yalnız sana ait bir yer</translation>
    </message>
    <message>
        <source>Write here what you want. Your parents, your coach and the others do not get the key. You can let somebody in later, and stop that again. Others can see that somebody made a part. They cannot see what is in it.</source>
        <translation>Buraya istediğini yaz. Ebeveynlerin, koçun ve diğerleri anahtarı almaz. Sonra birini içeri alabilir, yine durdurabilirsin. Başkaları bir bölüm yapıldığını görebilir. İçinde ne olduğunu göremez.</translation>
    </message>
    <message>
        <source>Make my own part</source>
        <translation>Kendi bölümümü yap</translation>
    </message>
    <message>
        <source>only me</source>
        <translation>yalnız ben</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>paylaşıldı</translation>
    </message>
    <message>
        <source>What do you want to keep here?</source>
        <translation>Burada ne saklamak istersin?</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Burada sakla</translation>
    </message>
    <message>
        <source>Make a recovery sheet</source>
        <translation>Kurtarma kâğıdı yap</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>Ask me before you show this</source>
        <translation>Bunu göstermeden önce bana sorun</translation>
    </message>
    <message>
        <source>These words are yours or about you, and stand in the plan. Tick what you want to be asked about before somebody new may see it.</source>
        <translation>Bu sözler senin ya da senin hakkında ve planda duruyor. Yeni biri görmeden önce sana sorulmasını istediğini işaretle.</translation>
    </message>
    <message>
        <source>ask me first</source>
        <translation>önce bana sorun</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>ParcelHint</name>
    <message>
        <source>Unsent work of a device was handed in</source>
        <translation>Bir cihazın gönderilmemiş işi teslim edildi</translation>
    </message>
    <message>
        <source>Look at it, and take over what is right.</source>
        <translation>Bak ve doğru olanı al.</translation>
    </message>
</context>
<context>
    <name>ParcelSheet</name>
    <message>
        <source>Leave all of this out? Then it is gone for good.</source>
        <translation>Hepsini bırakmak mı istiyorsun? O zaman temelli gider.</translation>
    </message>
    <message>
        <source>Taking it over puts it in the plan in your name. Who wrote it first, and when, stays with it.</source>
        <translation>Alırsan planda senin adınla yer alır. İlk kimin ve ne zaman yazdığı yanında kalır.</translation>
    </message>
    <message>
        <source>Yes, leave it out</source>
        <translation>Evet, bırak</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Bırak</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Hayır, kalsın</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Al</translation>
    </message>
</context>
<context>
    <name>ParcelText</name>
    <message>
        <source>A goal</source>
        <translation>Bir hedef</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>Bir adım</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Bir not</translation>
    </message>
    <message>
        <source>What goes well</source>
        <translation>İyi gidenler</translation>
    </message>
    <message>
        <source>How it is in our life</source>
        <translation>Hayatımızda nasıl</translation>
    </message>
    <message>
        <source>How it goes, said by oneself</source>
        <translation>Nasıl gittiği, kendi sözüyle</translation>
    </message>
    <message>
        <source>An appointment</source>
        <translation>Bir randevu</translation>
    </message>
    <message>
        <source>The start question</source>
        <translation>Başlangıç sorusu</translation>
    </message>
    <message>
        <source>Somebody in the network</source>
        <translation>Çevreden biri</translation>
    </message>
    <message>
        <source>Something in the plan</source>
        <translation>Plandan bir şey</translation>
    </message>
</context>
<context>
    <name>kp::app::ParcelsModel</name>
    <message numerus="yes">
        <source>%n save(s) of %1</source>
        <translation><numerusform>%1: %n kayıt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n save(s) of %1, from %2</source>
        <translation><numerusform>%1: %2 cihazından %n kayıt</numerusform></translation>
    </message>
    <message>
        <source>In %1, handed in %2</source>
        <translation>%1 içinde, teslim: %2</translation>
    </message>
</context>
<context>
    <name>ParcelsScreen</name>
    <message>
        <source>It stands in the plan now, in your name.</source>
        <translation>Artık planda, senin adınla.</translation>
    </message>
    <message>
        <source>It was left out.</source>
        <translation>Alınmadı.</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Teslim edilenler</translation>
    </message>
    <message>
        <source>A device was taken out before it had sent everything. This is what was still on it. Look at it, and take over what is right.</source>
        <translation>Bir cihaz her şeyi göndermeden çıkarıldı. Üzerinde kalanlar bunlar. Bak ve doğru olanı al.</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>Burada bekleyen yok</translation>
    </message>
    <message>
        <source>When a lost device had unsent work, you find it here.</source>
        <translation>Kayıp bir cihazda gönderilmemiş iş varsa burada bulursun.</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>A part of the plan</source>
        <translation>Planın bir bölümü</translation>
    </message>
    <message>
        <source>Core of our plan</source>
        <translation>Planımızın özü</translation>
    </message>
    <message>
        <source>A goal</source>
        <translation>Bir hedef</translation>
    </message>
    <message>
        <source>A part of our life</source>
        <translation>Hayatımızın bir bölümü</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>İletişim bilgileri</translation>
    </message>
    <message>
        <source>Children's corner</source>
        <translation>Çocuk köşesi</translation>
    </message>
    <message>
        <source>My own part</source>
        <translation>Kendi bölümüm</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Çevre</translation>
    </message>
    <message>
        <source>Opened for safety</source>
        <translation>Güvenlik için açıldı</translation>
    </message>
    <message>
        <source>Notes of the team</source>
        <translation>Ekibin notları</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Kayıt</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Adlar</translation>
    </message>
</context>
<context>
    <name>PenDot</name>
    <message>
        <source>black</source>
        <translation>siyah</translation>
    </message>
    <message>
        <source>green</source>
        <translation>yeşil</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>mavi</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>mor</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>kahverengi</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>sarı</translation>
    </message>
    <message>
        <source>light green</source>
        <translation>açık yeşil</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>somebody</source>
        <translation>biri</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>anne ya da baba</translation>
    </message>
    <message>
        <source>young person</source>
        <translation>genç</translation>
    </message>
    <message>
        <source>child</source>
        <translation>çocuk</translation>
    </message>
    <message>
        <source>buddy</source>
        <translation>buddy</translation>
    </message>
    <message>
        <source>network</source>
        <translation>çevre</translation>
    </message>
    <message>
        <source>coach</source>
        <translation>koç</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>koordinatör</translation>
    </message>
    <message>
        <source>first-line psychologist</source>
        <translation>birinci basamak psikoloğu</translation>
    </message>
    <message>
        <source>diagnostics</source>
        <translation>tanı</translation>
    </message>
    <message>
        <source>youth care consultant</source>
        <translation>gençlik yardımı danışmanı</translation>
    </message>
    <message>
        <source>trusted person</source>
        <translation>güvenilen kişi</translation>
    </message>
    <message>
        <source>stand-in for the coach</source>
        <translation>koçun yerine bakan</translation>
    </message>
</context>
<context>
    <name>PersonButton</name>
    <message>
        <source>%1, settings</source>
        <translation>%1, ayarlar</translation>
    </message>
</context>
<context>
    <name>PersonTile</name>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hayır</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>Picture</source>
        <translation>Resim</translation>
    </message>
    <message>
        <source>Picture without words</source>
        <translation>Sözsüz resim</translation>
    </message>
    <message>
        <source>This picture is still coming. It shows by itself when it is here.</source>
        <translation>Bu resim yolda. Geldiğinde kendiliğinden görünür.</translation>
    </message>
    <message>
        <source>Take this picture out? It goes out of sight for everybody. Who saved it keeps what they saved.</source>
        <translation>Bu resim çıkarılsın mı? Artık kimse görmez. Kaydeden, kaydettiğini elinde tutar.</translation>
    </message>
    <message>
        <source>Yes, take it out</source>
        <translation>Evet, çıkar</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Çıkar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>PictureTile</name>
    <message>
        <source>Still coming</source>
        <translation>Yolda</translation>
    </message>
</context>
<context>
    <name>kp::app::PicturesModel</name>
    <message>
        <source>Picture</source>
        <translation>Resim</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Resim: %1</translation>
    </message>
    <message>
        <source>%1. It is still coming.</source>
        <translation>%1. Yolda.</translation>
    </message>
    <message>
        <source>%1. It is waiting to be sent.</source>
        <translation>%1. Gönderilmeyi bekliyor.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) still coming.</source>
        <translation><numerusform>%n resim yolda.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) waiting to be sent. Kept on this device.</source>
        <translation><numerusform>%n resim gönderilmeyi bekliyor. Bu cihazda saklanıyor.</numerusform></translation>
    </message>
    <message>
        <source>This is no picture that the app can read. Choose a photo (JPEG) or a PNG. Nothing was added.</source>
        <translation>Bu, uygulamanın okuyabileceği bir resim değil. Bir fotoğraf (JPEG) ya da PNG seç. Hiçbir şey eklenmedi.</translation>
    </message>
    <message>
        <source>This picture is damaged or not whole. Choose it again, or another one. Nothing was added.</source>
        <translation>Bu resim bozuk ya da eksik. Yeniden seç ya da başka birini seç. Hiçbir şey eklenmedi.</translation>
    </message>
    <message>
        <source>This picture is too large. Make it smaller first, or choose another one. Nothing was added.</source>
        <translation>Bu resim çok büyük. Önce küçült ya da başka birini seç. Hiçbir şey eklenmedi.</translation>
    </message>
</context>
<context>
    <name>PinKinds</name>
    <message>
        <source>With a PIN you open the app again without your words. It works for eight hours at most, only on this device, and five tries. After that, and when the device starts again, you need your words.</source>
        <translation>PIN ile uygulamayı kelimelerin olmadan yeniden açarsın. En çok sekiz saat, yalnız bu cihazda ve beş deneme geçerlidir. Sonra ve cihaz yeniden başlayınca kelimelerin gerekir.</translation>
    </message>
    <message>
        <source>for today</source>
        <translation>bugün için</translation>
    </message>
    <message>
        <source>stays on this device</source>
        <translation>bu cihazda kalır</translation>
    </message>
    <message>
        <source>The PIN still works when the app or the device starts again. After five wrong tries it is gone. Your words always work.</source>
        <translation>PIN, uygulama ya da cihaz yeniden başlayınca da çalışır. Beş yanlış denemeden sonra silinir. Kelimelerin her zaman çalışır.</translation>
    </message>
    <message>
        <source>A PIN is quick, not strong. When your device is gone, your words protect the plan.</source>
        <translation>PIN hızlıdır, güçlü değildir. Cihazın kaybolursa planı kelimelerin korur.</translation>
    </message>
    <message>
        <source>The security chip of this device keeps the PIN's key. Whoever copies what is stored here cannot guess the PIN elsewhere. Whoever has this device in hand and knows the PIN opens the app.</source>
        <translation>PIN'in anahtarını bu cihazın güvenlik çipi saklar. Burada saklananı kopyalayan, PIN'i başka yerde tahmin edemez. Bu cihazı elinde tutan ve PIN'i bilen uygulamayı açar.</translation>
    </message>
    <message>
        <source>The login keyring of this computer keeps the PIN's key. Whoever is logged in as you and knows the PIN opens the app. Whoever only copies the disk does not, as long as your login password locks the keyring. It is no security chip.</source>
        <translation>PIN'in anahtarını bu bilgisayarın oturum anahtarlığı saklar. Senin adınla oturum açmış olan ve PIN'i bilen uygulamayı açar. Yalnızca diski kopyalayan açamaz, oturum parolan anahtarlığı kilitlediği sürece. Bu bir güvenlik çipi değildir.</translation>
    </message>
    <message>
        <source>A PIN that stays is not offered here. This device has no place to keep its key: whoever copies the disk would guess it in minutes.</source>
        <translation>Kalan bir PIN burada sunulmuyor. Bu cihazda anahtarını saklayacak yer yok: diski kopyalayan onu dakikalar içinde tahmin ederdi.</translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>PIN is on</source>
        <translation>PIN açık</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN for today</source>
        <translation>Bugün için PIN</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Parola kelimelerin</translation>
    </message>
    <message>
        <source>PIN, six figures or more</source>
        <translation>PIN, altı rakam veya daha çok</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Aynı PIN tekrar</translation>
    </message>
    <message>
        <source>These are not the same figures.</source>
        <translation>Bunlar aynı rakamlar değil.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Stop the PIN</source>
        <translation>PIN'i kaldır</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Bakılıyor…</translation>
    </message>
    <message>
        <source>Keep this PIN</source>
        <translation>Bu PIN'i kaydet</translation>
    </message>
</context>
<context>
    <name>PlaceLine</name>
    <message>
        <source>Put it in %1</source>
        <translation>%1 içine koy</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Families</source>
        <translation>Aileler</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planlar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Çevre</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Paylaşma</translation>
    </message>
    <message>
        <source>Helping</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daha</translation>
    </message>
</context>
<context>
    <name>kp::app::PlanModel</name>
    <message>
        <source>of %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1. If %1 is away: %2.</source>
        <translation>%1. %1 yoksa: %2.</translation>
    </message>
    <message>
        <source>How is it, in every part of life?</source>
        <translation>Hayatın her bölümünde nasıl?</translation>
    </message>
    <message>
        <source>Important now: %1</source>
        <translation>Şimdi önemli: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>şu güne kadar: %1</translation>
    </message>
    <message>
        <source>waiting since %1</source>
        <translation>şu günden beri bekliyor: %1</translation>
    </message>
</context>
<context>
    <name>PlanMore</name>
    <message>
        <source>Conditions</source>
        <translation>Koşullar</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Anlaşmalar</translation>
    </message>
    <message>
        <source>Help and waiting</source>
        <translation>Yardım ve bekleme</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>İletişim kişisi</translation>
    </message>
    <message>
        <source>We look back on</source>
        <translation>Geriye baktığımız gün</translation>
    </message>
</context>
<context>
    <name>PlanQuestion</name>
    <message>
        <source>Our start question</source>
        <translation>Başlangıç sorumuz</translation>
    </message>
    <message>
        <source>What do we want to change together?</source>
        <translation>Birlikte neyi değiştirmek istiyoruz?</translation>
    </message>
    <message>
        <source>Everybody says it too</source>
        <translation>Herkes kendi de anlatıyor</translation>
    </message>
    <message>
        <source>open</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Yaz</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>Kendi sözlerimle</translation>
    </message>
</context>
<context>
    <name>PlanScreen</name>
    <message>
        <source>Our plan</source>
        <translation>Planımız</translation>
    </message>
    <message>
        <source>Look in our plan</source>
        <translation>Planımızda ara</translation>
    </message>
    <message>
        <source>Two versions. Nothing is lost.</source>
        <translation>İki metin. Hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>What goes well</source>
        <translation>İyi gidenler</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>What goes well with you?</source>
        <translation>Sizde ne iyi gidiyor?</translation>
    </message>
    <message>
        <source>Begin with something small. It may be anything.</source>
        <translation>Küçük bir şeyle başla. Her şey olabilir.</translation>
    </message>
    <message>
        <source>Say something that goes well</source>
        <translation>İyi giden bir şey söyle</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 tane daha</translation>
    </message>
    <message>
        <source>Our compass</source>
        <translation>Pusulamız</translation>
    </message>
    <message>
        <source>What we work on now</source>
        <translation>Şimdi üzerinde çalıştığımız</translation>
    </message>
    <message>
        <source>No goal yet</source>
        <translation>Henüz hedef yok</translation>
    </message>
    <message>
        <source>A goal starts with a wish, in somebody's own words.</source>
        <translation>Bir hedef, birinin kendi sözleriyle bir dilekle başlar.</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Hedef ekle</translation>
    </message>
    <message>
        <source>For later</source>
        <translation>Sonra için</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>important now</source>
        <translation>şimdi önemli</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>sonra için</translation>
    </message>
    <message>
        <source>not talked about yet</source>
        <translation>henüz konuşulmadı</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>yapıldı, %1</translation>
    </message>
    <message>
        <source>together with %1</source>
        <translation>birlikte: %1</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Ev</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Okul</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Boş zaman</translation>
    </message>
    <message>
        <source>Family and friends</source>
        <translation>Aile ve arkadaşlar</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Sağlık</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>İş</translation>
    </message>
    <message>
        <source>Parenting</source>
        <translation>Çocuk yetiştirme</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Belgeler</translation>
    </message>
    <message>
        <source>Feeling well</source>
        <translation>Kendini iyi hissetmek</translation>
    </message>
    <message>
        <source>Police and court</source>
        <translation>Polis ve mahkeme</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Başka bir şey</translation>
    </message>
    <message>
        <source>today</source>
        <translation>bugün</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>yarın</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>dün</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>A day, as in "Thursday 26 November"</extracomment>
        <translation>d MMMM dddd</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>H.mm</source>
        <extracomment>A time of the day: 9.12</extracomment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Somebody's own words, in the quotation marks of the language</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Wish of a child</source>
        <translation>Bir çocuğun dileği</translation>
    </message>
    <message>
        <source>Wish of %1</source>
        <translation>Dileyen: %1</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Koşul</translation>
    </message>
    <message>
        <source>Condition of %1</source>
        <translation>Koşulu koyan: %1</translation>
    </message>
    <message>
        <source>Wish of the family</source>
        <translation>Ailenin dileği</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>seçilmedi</translation>
    </message>
    <message>
        <source>still to do</source>
        <translation>daha yapılacak</translation>
    </message>
    <message>
        <source>busy with it</source>
        <translation>sürüyor</translation>
    </message>
    <message>
        <source>done</source>
        <translation>yapıldı</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>boş</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Profile %1</source>
        <extracomment>The name of a person's place on a shared tablet, until somebody chooses another; %1 is a number</extracomment>
        <translation>Profil %1</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>Only people you share with can read the plan. We and the hosting company cannot.</source>
        <translation>Planı yalnız paylaştığınız kişiler okuyabilir. Biz ve barındıran şirket okuyamayız.</translation>
    </message>
    <message>
        <source>If you stop sharing, they get nothing new. What they already read, they may remember.</source>
        <translation>Paylaşmayı bırakırsan yeni bir şey almazlar. Daha önce okuduklarını hatırlayabilirler.</translation>
    </message>
    <message>
        <source>Two people change the same sentence? Both stay, until one of you chooses.</source>
        <translation>İki kişi aynı cümleyi mi değiştirdi? Biriniz seçene kadar ikisi de kalır.</translation>
    </message>
</context>
<context>
    <name>ProofSheet</name>
    <message>
        <source>Is it you?</source>
        <translation>Sen misin?</translation>
    </message>
    <message>
        <source>This is important. So we ask your words once more.</source>
        <translation>Bu önemli. Bu yüzden kelimelerini bir kez daha soruyoruz.</translation>
    </message>
    <message>
        <source>Your passphrase or your PIN</source>
        <translation>Parola cümlen veya PIN'in</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Parola kelimelerin</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Kelimeleri göster</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Bakılıyor…</translation>
    </message>
    <message>
        <source>It is me</source>
        <translation>Benim</translation>
    </message>
</context>
<context>
    <name>kp::app::ProposalModel</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation><numerusform>%n şey</numerusform></translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%2 içinden %1 seçildi</translation>
    </message>
    <message numerus="yes">
        <source>The family reads this. Still %n letter(s) at least.</source>
        <translation><numerusform>Aile bunu okur. En az %n harf daha.</numerusform></translation>
    </message>
    <message>
        <source>The family reads this.</source>
        <translation>Aile bunu okur.</translation>
    </message>
    <message>
        <source>Choose who signs too. Your text is kept.</source>
        <translation>Kimin birlikte imzalayacağını seç. Metnin saklandı.</translation>
    </message>
</context>
<context>
    <name>ProposalSheet</name>
    <message>
        <source>Open something for safety</source>
        <translation>Güvenlik için bir şey aç</translation>
    </message>
    <message>
        <source>A colleague signs too. Only then you two can read it.</source>
        <translation>Bir meslektaş da imzalar. Ancak o zaman ikiniz okuyabilirsiniz.</translation>
    </message>
    <message>
        <source>Who signs too?</source>
        <translation>Kim birlikte imzalıyor?</translation>
    </message>
    <message>
        <source>There is no second professional with an own device in this plan. Invite one first, under Sharing.</source>
        <translation>Bu planda kendi cihazı olan ikinci bir uzman yok. Önce Paylaşım altında birini davet et.</translation>
    </message>
    <message>
        <source>Because of what?</source>
        <translation>Hangi sebeple?</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>seçildi</translation>
    </message>
    <message>
        <source>Why is it needed?</source>
        <translation>Neden gerekli?</translation>
    </message>
    <message>
        <source>It shows in the open book, with both your names and this reason. It ends by itself. What you read can be remembered.</source>
        <translation>Açık defterde ikinizin adı ve bu sebeple görünür. Kendiliğinden biter. Okuduğunuz şey hatırlanabilir.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Ask to sign</source>
        <translation>İmza iste</translation>
    </message>
</context>
<context>
    <name>ProposalTalk</name>
    <message>
        <source>Did you talk about it with the family first?</source>
        <translation>Önce aileyle konuştun mu?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Neden değil?</translation>
    </message>
    <message>
        <source>The family reads this too.</source>
        <translation>Aile bunu da okur.</translation>
    </message>
</context>
<context>
    <name>ProposalTime</name>
    <message>
        <source>1 day</source>
        <translation>1 gün</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 gün</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 hafta</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 hafta</translation>
    </message>
    <message>
        <source>Until when? %1</source>
        <translation>Ne zamana kadar? %1</translation>
    </message>
    <message>
        <source>Telling the family now is dangerous</source>
        <translation>Şimdi aileye söylemek tehlikeli</translation>
    </message>
    <message>
        <source>Then they are told later, from the day you choose on</source>
        <translation>O zaman daha sonra, seçtiğin günden itibaren söylenir</translation>
    </message>
    <message>
        <source>When is the family told? %1</source>
        <translation>Aileye ne zaman söylenir? %1</translation>
    </message>
</context>
<context>
    <name>ProposalWhat</name>
    <message>
        <source>What exactly? Not more than is needed.</source>
        <translation>Tam olarak ne? Gerekenden fazlası değil.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 kapat</translation>
    </message>
    <message>
        <source>Choose in %1</source>
        <translation>%1 içinde seç</translation>
    </message>
</context>
<context>
    <name>ProtectSheet</name>
    <message>
        <source>Who should be protected?</source>
        <translation>Kim korunmalı?</translation>
    </message>
    <message>
        <source>The contact details are then kept from all others.</source>
        <translation>İletişim bilgileri o zaman diğer herkesten korunur.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Neden?</translation>
    </message>
    <message>
        <source>Only this person and the professionals read this.</source>
        <translation>Bunu yalnızca bu kişi ve uzmanlar okur.</translation>
    </message>
    <message>
        <source>Ending this later takes two people: the protected person and a professional.</source>
        <translation>Bunu sonra bitirmek için iki kişi gerekir: korunan kişi ve bir uzman.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Koru</translation>
    </message>
</context>
<context>
    <name>ProtectionCard</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (sen)</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>korunuyor</translation>
    </message>
    <message>
        <source>not protected any more</source>
        <translation>artık korunmuyor</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>İletişim bilgileri</translation>
    </message>
    <message>
        <source>Contact details of %1</source>
        <translation>%1 iletişim bilgileri</translation>
    </message>
    <message>
        <source>Ask that it ends</source>
        <translation>Bitmesini iste</translation>
    </message>
    <message>
        <source>Ask that the protection of %1 ends</source>
        <translation>%1 için korumanın bitmesini iste</translation>
    </message>
</context>
<context>
    <name>ProtectionMeans</name>
    <message>
        <source>What this means</source>
        <translation>Bu ne demek</translation>
    </message>
    <message>
        <source>Only this person and the professionals who look after it read the contact details. The others are shut out at once, as soon as the server has it.</source>
        <translation>İletişim bilgilerini yalnızca bu kişi ve bununla ilgilenen uzmanlar okur. Sunucuya ulaşır ulaşmaz diğerleri dışarıda kalır.</translation>
    </message>
    <message>
        <source>Giving them to somebody else takes a second professional. So does ending this.</source>
        <translation>Onları başkasına vermek için ikinci bir uzmanın imzası gerekir. Bunu bitirmek için de.</translation>
    </message>
    <message>
        <source>Before you save words that look like the address, the school or the telephone number, the app asks you first.</source>
        <translation>Adrese, okula ya da telefon numarasına benzeyen sözleri kaydetmeden önce uygulama sana sorar.</translation>
    </message>
    <message>
        <source>Others see no names and times of the devices, and not when this person reads.</source>
        <translation>Başkaları cihazların adlarını ve saatlerini, bu kişinin ne zaman okuduğunu görmez.</translation>
    </message>
    <message>
        <source>What somebody read before can be remembered. The app knows only words that stand in the contact details: a photo, a nickname or a habit can tell it too. So think before you write.</source>
        <translation>Birinin önceden okuduğu şey hatırlanabilir. Uygulama yalnızca iletişim bilgilerindeki sözleri bilir: bir takma ad, bir yer ya da bir alışkanlık da bunu ele verebilir. Yazmadan önce düşün.</translation>
    </message>
</context>
<context>
    <name>kp::app::ProtectionModel</name>
    <message>
        <source>You said so: %1</source>
        <translation>Bunu sen söyledin: %1</translation>
    </message>
    <message>
        <source>Ended. You said so, with the second signature: %1</source>
        <translation>Bitti. İkinci imzayla sen söyledin: %1</translation>
    </message>
    <message>
        <source>%1 said so: %2</source>
        <translation>Bunu %1 söyledi: %2</translation>
    </message>
    <message>
        <source>Ended. %1 said so, with the second signature: %2</source>
        <translation>Bitti. İkinci imzayla %1 söyledi: %2</translation>
    </message>
    <message>
        <source>You are asked to sign that it ends.</source>
        <translation>Bitmesi için senden imza isteniyor.</translation>
    </message>
    <message>
        <source>%1 is asked to sign that it ends. Until then it stays as it is.</source>
        <translation>Bitmesi için %1 adlı kişiden imza isteniyor. O zamana kadar her şey olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>You are asked to sign that %1 reads the contact details.</source>
        <translation>%1 iletişim bilgilerini okusun diye senden imza isteniyor.</translation>
    </message>
    <message>
        <source>%1 is asked to sign that %2 reads the contact details. Nothing is given before that.</source>
        <translation>%2 iletişim bilgilerini okusun diye %1 adlı kişiden imza isteniyor. Ondan önce hiçbir şey verilmez.</translation>
    </message>
    <message>
        <source>Telephone: %1</source>
        <translation>Telefon: %1</translation>
    </message>
    <message>
        <source>E-mail: %1</source>
        <translation>E-posta: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adres: %1</translation>
    </message>
    <message>
        <source>School: %1</source>
        <translation>Okul: %1</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (sen)</translation>
    </message>
    <message>
        <source>Choose first who it is about. Your text is kept.</source>
        <translation>Önce kimin hakkında olduğunu seç. Metnin saklandı.</translation>
    </message>
    <message>
        <source>Choose who signs too. Your text is kept.</source>
        <translation>Kimin birlikte imzalayacağını seç. Metnin saklandı.</translation>
    </message>
</context>
<context>
    <name>ProtectionScreen</name>
    <message>
        <source>Protected persons</source>
        <translation>Korunan kişiler</translation>
    </message>
    <message>
        <source>Is it dangerous when somebody knows where you are? Then your contact details can be kept from the others, also from family.</source>
        <translation>Birinin nerede olduğunu bilmesi tehlikeli mi? O zaman iletişim bilgilerin başkalarından, aileden bile korunabilir.</translation>
    </message>
    <message>
        <source>Nobody that you may know of</source>
        <translation>Bilebileceğin kimse yok</translation>
    </message>
    <message>
        <source>Who is protected is only told to that person and to the professionals who look after it.</source>
        <translation>Kimin korunduğu yalnızca o kişiye ve bununla ilgilenen uzmanlara söylenir.</translation>
    </message>
    <message>
        <source>Protect somebody</source>
        <translation>Birini koru</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>waits for your answer</source>
        <translation>cevabını bekliyor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>What is allowed</source>
        <translation>Neye izin var</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Ne için</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Ne zamana kadar</translation>
    </message>
    <message>
        <source>Hide what was said</source>
        <translation>Söylenenleri gizle</translation>
    </message>
    <message>
        <source>What was said at the table</source>
        <translation>Masada ne söylendi</translation>
    </message>
    <message>
        <source>Is this right for you?</source>
        <translation>Bu senin için doğru mu?</translation>
    </message>
    <message>
        <source>Yes, that is right</source>
        <translation>Evet, bu doğru</translation>
    </message>
    <message>
        <source>No, I do not want this</source>
        <translation>Hayır, bunu istemiyorum</translation>
    </message>
    <message>
        <source>Yes: it stays like this. No: %1 gets nothing new from now on.</source>
        <translation>Evet: böyle kalır. Hayır: %1 artık yeni bir şey almaz.</translation>
    </message>
</context>
<context>
    <name>kp::app::QuestionModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A person and what that person is in the plan: Greet (buddy)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Reading and writing</source>
        <translation>Okumak ve yazmak</translation>
    </message>
    <message>
        <source>Reading and ticking off steps</source>
        <translation>Okumak ve adımları işaretlemek</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Okumak</translation>
    </message>
    <message>
        <source>No end day</source>
        <translation>Bitiş günü yok</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Comes into our plan</source>
        <translation>Planımıza katılıyor</translation>
    </message>
    <message>
        <source>Sees what the family sees. After your yes, decides too.</source>
        <translation>Ailenin gördüğünü görür. Senin evetinden sonra karar da verir.</translation>
    </message>
    <message>
        <source>Sees what the family sees.</source>
        <translation>Ailenin gördüğünü görür.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Söylenmedi</translation>
    </message>
    <message>
        <source>%1 sees this already. It stays like this until you answer.</source>
        <translation>%1 bunu zaten görüyor. Cevap verene kadar böyle kalır.</translation>
    </message>
    <message>
        <source>The time for an answer is over: %1 gets nothing new now. After your yes it goes on.</source>
        <translation>Cevap süresi doldu: %1 şu an yeni bir şey almıyor. Senin evetinden sonra devam eder.</translation>
    </message>
    <message>
        <source>%1 sees this already. Without your answer it stops by itself. This waits until %2.</source>
        <extracomment>%2 is a day and a time</extracomment>
        <translation>%1 bunu zaten görüyor. Cevabın olmazsa kendiliğinden durur. Beklediği zaman: %2.</translation>
    </message>
    <message>
        <source>%1 wrote down that you agree.</source>
        <translation>%1 kabul ettiğini yazdı.</translation>
    </message>
    <message>
        <source>our plan</source>
        <translation>planımız</translation>
    </message>
    <message>
        <source>Your answer is on the server.</source>
        <translation>Cevabın sunucuda.</translation>
    </message>
    <message>
        <source>Saved on this device. It goes to the server as soon as there is internet.</source>
        <translation>Bu cihazda kayıtlı. İnternet olunca sunucuya gider.</translation>
    </message>
    <message>
        <source>Saved on this device. Everywhere else it stops as soon as the server has it.</source>
        <translation>Bu cihazda kayıtlı. Sunucu aldığında başka her yerde durur.</translation>
    </message>
    <message>
        <source>The server did not take this answer. Look under Sharing how it is now.</source>
        <translation>Sunucu bu cevabı almadı. Şimdi nasıl olduğuna Paylaşım altında bak.</translation>
    </message>
    <message>
        <source>You said yes about %1.</source>
        <translation>Şunun için evet dedin: %1.</translation>
    </message>
    <message>
        <source>You said no about %1.</source>
        <translation>Şunun için hayır dedin: %1.</translation>
    </message>
    <message>
        <source>You said yes. %1 goes on seeing this.</source>
        <translation>Evet dedin. %1 bunu görmeye devam eder.</translation>
    </message>
    <message>
        <source>You said no. %1 gets nothing new from now on.</source>
        <translation>Hayır dedin. %1 artık yeni bir şey almaz.</translation>
    </message>
    <message>
        <source>This question is closed: somebody answered it, or its time is over. Nothing is lost.</source>
        <translation>Bu soru kapandı: biri cevap verdi ya da süresi doldu. Hiçbir şey kaybolmadı.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Your answers</source>
        <translation>Cevapların</translation>
    </message>
    <message>
        <source>Stop this?</source>
        <translation>Bu dursun mu?</translation>
    </message>
    <message>
        <source>%1 then gets nothing new. What %1 read already, %1 can remember.</source>
        <translation>%1 o zaman yeni bir şey almaz. %1 okuduğunu hatırlayabilir.</translation>
    </message>
    <message>
        <source>It stops at once. If this device has no internet now, it stops for the others as soon as it has. Everybody of the family can read your answer in the open book.</source>
        <translation>Hemen durur. Bu cihazda şimdi internet yoksa, internet gelince diğerlerinde de durur. Aileden herkes cevabını açık defterde okuyabilir.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Stop it now</source>
        <translation>Şimdi durdur</translation>
    </message>
</context>
<context>
    <name>RecoveryCheck</name>
    <message>
        <source>Take your paper and type these two words. Then we know that it is right.</source>
        <translation>Kâğıdını al ve bu iki kelimeyi yaz. Böylece doğru olduğunu biliriz.</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>%1. kelime</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrol et</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Kelimeleri yeniden göster</translation>
    </message>
</context>
<context>
    <name>RecoveryExplained</name>
    <message>
        <source>You have a recovery sheet</source>
        <translation>Kurtarma kâğıdın var</translation>
    </message>
    <message>
        <source>You have no recovery sheet yet</source>
        <translation>Henüz kurtarma kâğıdın yok</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>Neyi açar</translation>
    </message>
    <message>
        <source>Are all your devices gone? With this sheet everything that you can read comes back on a new device.</source>
        <translation>Bütün cihazların mı kayboldu? Bu kâğıtla okuyabildiğin her şey yeni bir cihazda geri gelir.</translation>
    </message>
    <message>
        <source>What only you can read</source>
        <translation>Yalnız senin okuyabildiğin</translation>
    </message>
    <message>
        <source>You have a part of your own. Without a sheet it is gone when your devices are gone. Nobody can bring it back.</source>
        <translation>Kendi bölümün var. Kâğıt yoksa cihazların kaybolunca gider. Kimse geri getiremez.</translation>
    </message>
    <message>
        <source>Without a sheet, a part of your own is gone when your devices are gone. What is shared, the others still have.</source>
        <translation>Kâğıt yoksa, cihazların kaybolunca kendi bölümün gider. Paylaşılan başkalarında kalır.</translation>
    </message>
    <message>
        <source>Nobody else has it</source>
        <translation>Başka kimsede yok</translation>
    </message>
    <message>
        <source>We do not have these words, and we cannot make them again.</source>
        <translation>Bu kelimeler bizde yok ve onları yeniden yapamayız.</translation>
    </message>
    <message>
        <source>Keep it like a passport</source>
        <translation>Pasaport gibi sakla</translation>
    </message>
    <message>
        <source>Whoever holds it can open your plan.</source>
        <translation>Onu elinde tutan planını açabilir.</translation>
    </message>
    <message>
        <source>Make another sheet</source>
        <translation>Başka bir kâğıt yap</translation>
    </message>
    <message>
        <source>Make a recovery sheet</source>
        <translation>Kurtarma kâğıdı yap</translation>
    </message>
    <message>
        <source>The sheet you have stops working when you make another.</source>
        <translation>Başka bir kâğıt yaparsan eskisi çalışmaz.</translation>
    </message>
</context>
<context>
    <name>kp::app::RecoveryModel</name>
    <message>
        <source>These are not the same words yet. Look at your paper.</source>
        <translation>Bunlar henüz aynı kelimeler değil. Kâğıdına bak.</translation>
    </message>
    <message>
        <source>Saved as %1. Print it, and then erase the file: whoever has it can open your plan.</source>
        <translation>%1 olarak kaydedildi. Yazdır, sonra dosyayı sil: onu bulan planını açabilir.</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place, or write the words down.</source>
        <translation>Oraya kaydedilemedi. Başka bir yer seç veya kelimeleri yaz.</translation>
    </message>
</context>
<context>
    <name>RecoveryPaper</name>
    <message>
        <source>USB stick %1</source>
        <translation>USB bellek %1</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belgeler</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>İndirilenler</translation>
    </message>
    <message>
        <source>My own folder</source>
        <translation>Kendi klasörüm</translation>
    </message>
    <message>
        <source>Recovery sheet of %1</source>
        <translation>%1 için kurtarma kâğıdı</translation>
    </message>
    <message>
        <source>Krachtplan, made on %1</source>
        <translation>Krachtplan, %1 tarihinde yapıldı</translation>
    </message>
    <message>
        <source>Are all your devices gone? With this sheet everything you could read comes back on a new device, also what only you can read. Keep it like a passport. Whoever holds it can open your plan.</source>
        <translation>Bütün cihazların mı kayboldu? Bu kâğıtla okuyabildiğin her şey, yalnız senin okuduğun da, yeni bir cihazda geri gelir. Pasaport gibi sakla. Onu elinde tutan planını açabilir.</translation>
    </message>
    <message>
        <source>Address of the server: %1</source>
        <translation>Sunucunun adresi: %1</translation>
    </message>
    <message>
        <source>How: install Krachtplan, choose "I lost my devices, and I have my recovery sheet", and type the words or the code. Afterwards this sheet opens nothing any more: make a new one.</source>
        <translation>Nasıl: Krachtplan'ı kur, "Cihazlarımı kaybettim, kurtarma kâğıdım var" seç, kelimeleri veya kodu yaz. Sonra bu kâğıt artık hiçbir şeyi açmaz: yenisini yap.</translation>
    </message>
    <message>
        <source>Nobody else has these words. Without the sheet nobody can make them again.</source>
        <translation>Bu kelimeler başka kimsede yok. Kâğıt olmadan kimse yeniden yapamaz.</translation>
    </message>
    <message>
        <source>recovery-sheet</source>
        <translation>kurtarma-kagidi</translation>
    </message>
</context>
<context>
    <name>RecoveryScreen</name>
    <message>
        <source>Write these words down</source>
        <translation>Bu kelimeleri yaz</translation>
    </message>
    <message>
        <source>Two words back</source>
        <translation>İki kelime geri</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Kurtarma kâğıdı</translation>
    </message>
    <message>
        <source>Good. Your sheet is ready.</source>
        <translation>Güzel. Kâğıdın hazır.</translation>
    </message>
    <message>
        <source>Keep it like a passport: at home or with somebody you trust. Not next to this device.</source>
        <translation>Pasaport gibi sakla: evde ya da güvendiğin birinde. Bu cihazın yanında değil.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
</context>
<context>
    <name>RecoveryWords</name>
    <message>
        <source>Write the 24 words on paper, in this order. They are shown once. Nobody keeps them, this device neither.</source>
        <translation>24 kelimeyi bu sırayla kâğıda yaz. Bir kez gösterilir. Kimse saklamaz, bu cihaz da.</translation>
    </message>
    <message>
        <source>Write this address below them: %1</source>
        <translation>Altına bu adresi yaz: %1</translation>
    </message>
    <message>
        <source>The recovery sheet as a QR code</source>
        <translation>Kurtarma kâğıdı QR kodu olarak</translation>
    </message>
    <message>
        <source>Or print it</source>
        <translation>Ya da yazdır</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Ne olarak</translation>
    </message>
    <message>
        <source>Page (PDF)</source>
        <translation>Sayfa (PDF)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Resim</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>Kâğıda yazdım</translation>
    </message>
</context>
<context>
    <name>Reveal</name>
    <message>
        <source>Something in it is like the address of %1.</source>
        <translation>İçinde %1 adlı kişinin adresine benzeyen bir şey var.</translation>
    </message>
    <message>
        <source>Something in it is like the school of %1.</source>
        <translation>İçinde %1 adlı kişinin okuluna benzeyen bir şey var.</translation>
    </message>
    <message>
        <source>Something in it is like the telephone number of %1.</source>
        <translation>İçinde %1 adlı kişinin telefon numarasına benzeyen bir şey var.</translation>
    </message>
    <message>
        <source>Something in it is like the e-mail address of %1.</source>
        <translation>İçinde %1 adlı kişinin e-posta adresine benzeyen bir şey var.</translation>
    </message>
    <message>
        <source>Something in it is like the contact details of %1.</source>
        <translation>İçinde %1 adlı kişinin iletişim bilgilerine benzeyen bir şey var.</translation>
    </message>
    <message>
        <source>Who could read it here, and does not know it from the plan: %1.</source>
        <translation>Burada okuyabilecek ve plandan bilmeyen: %1.</translation>
    </message>
</context>
<context>
    <name>RevealSheet</name>
    <message>
        <source>Could this tell where somebody is?</source>
        <translation>Bu, birinin nerede olduğunu ele verebilir mi?</translation>
    </message>
    <message>
        <source>Nothing was shared. Look at what stands there first.</source>
        <translation>Hiçbir şey paylaşılmadı. Önce orada ne yazdığına bak.</translation>
    </message>
    <message>
        <source>Nothing was saved. What you typed is still there.</source>
        <translation>Hiçbir şey kaydedilmedi. Yazdıkların hâlâ orada.</translation>
    </message>
    <message>
        <source>Is it safe that they read it? Then you can share it even so.</source>
        <translation>Onların okuması güvenli mi? O zaman yine de paylaşabilirsin.</translation>
    </message>
    <message>
        <source>Is it safe that they read it? Then you can save it even so. Else change your words.</source>
        <translation>Onların okuması güvenli mi? O zaman yine de kaydedebilirsin. Değilse sözlerini değiştir.</translation>
    </message>
    <message>
        <source>Share it even so</source>
        <translation>Yine de paylaş</translation>
    </message>
    <message>
        <source>Save it even so</source>
        <translation>Yine de kaydet</translation>
    </message>
    <message>
        <source>Do not share</source>
        <translation>Paylaşma</translation>
    </message>
    <message>
        <source>Change my words</source>
        <translation>Sözlerimi değiştir</translation>
    </message>
</context>
<context>
    <name>RingChips</name>
    <message>
        <source>family</source>
        <translation>aile</translation>
    </message>
    <message>
        <source>relatives and neighbours</source>
        <translation>akrabalar ve komşular</translation>
    </message>
    <message>
        <source>everyday help</source>
        <translation>günlük yardım</translation>
    </message>
    <message>
        <source>specialised help</source>
        <translation>uzman yardımı</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, in a part that you do not read</source>
        <extracomment>Something of the plan, and where it stands: Goal, in Core of our plan</extracomment>
        <translation>%1, okumadığın bir bölümde</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, %2 içinde</translation>
    </message>
    <message>
        <source>You and %1 opened something of the plan to each other, for safety.</source>
        <translation>Sen ve %1, güvenlik için plandan bir şeyi birbirinize açtınız.</translation>
    </message>
    <message>
        <source>%1 and you opened something of the plan to each other, for safety.</source>
        <translation>%1 ve sen, güvenlik için plandan bir şeyi birbirinize açtınız.</translation>
    </message>
    <message>
        <source>%1 and %2 opened something of the plan to each other, for safety.</source>
        <translation>%1 ve %2, güvenlik için plandan bir şeyi birbirlerine açtı.</translation>
    </message>
    <message>
        <source>You asked %1 to sign too.</source>
        <translation>%1 adlı kişiden birlikte imzalamasını istedin.</translation>
    </message>
    <message>
        <source>%1 asked you to sign too.</source>
        <translation>%1 senden birlikte imzalamanı istedi.</translation>
    </message>
    <message>
        <source>%1 asked %2 to sign too.</source>
        <translation>%1, %2 adlı kişiden birlikte imzalamasını istedi.</translation>
    </message>
    <message>
        <source>It waits for your answer. Nothing is opened before that.</source>
        <translation>Senin cevabını bekliyor. Ondan önce hiçbir şey açılmaz.</translation>
    </message>
    <message>
        <source>It waits for %1. Nothing is opened before that.</source>
        <translation>%1 bekleniyor. Ondan önce hiçbir şey açılmaz.</translation>
    </message>
    <message>
        <source>Both signed. It opens as soon as the server has both signatures.</source>
        <translation>İkisi de imzaladı. Sunucuda iki imza olur olmaz açılır.</translation>
    </message>
    <message>
        <source>You said no. Nothing was opened.</source>
        <translation>Hayır dedin. Hiçbir şey açılmadı.</translation>
    </message>
    <message>
        <source>%1 said no. Nothing was opened.</source>
        <translation>%1 hayır dedi. Hiçbir şey açılmadı.</translation>
    </message>
    <message>
        <source>There was no answer in time. Nothing was opened.</source>
        <translation>Zamanında cevap gelmedi. Hiçbir şey açılmadı.</translation>
    </message>
    <message>
        <source>The server did not take it. Nothing was opened. Look together and ask again.</source>
        <translation>Sunucu kabul etmedi. Hiçbir şey açılmadı. Birlikte bakın ve yeniden isteyin.</translation>
    </message>
    <message>
        <source>Open now. It ends by itself.</source>
        <translation>Şimdi açık. Kendiliğinden biter.</translation>
    </message>
    <message>
        <source>This has ended. What was read can be remembered.</source>
        <translation>Bu bitti. Okunan şey hatırlanabilir.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Acil durum</translation>
    </message>
    <message>
        <source>Serious danger</source>
        <translation>Ciddi tehlike</translation>
    </message>
    <message>
        <source>Request of a mandated service</source>
        <translation>Yetkili bir kurumun isteği</translation>
    </message>
    <message>
        <source>Somebody has to act now.</source>
        <translation>Birinin şimdi bir şey yapması gerek.</translation>
    </message>
    <message>
        <source>Somebody is in serious danger and cannot avert it alone.</source>
        <translation>Biri ciddi tehlikede ve bunu tek başına önleyemiyor.</translation>
    </message>
    <message>
        <source>A mandated service asks for it, on a ground in law.</source>
        <translation>Yetkili bir kurum, yasal bir dayanakla istiyor.</translation>
    </message>
    <message>
        <source>Yes, beforehand</source>
        <translation>Evet, önceden</translation>
    </message>
    <message>
        <source>Not beforehand. Why: %1</source>
        <translation>Önceden değil. Neden: %1</translation>
    </message>
    <message>
        <source>Telling it now is dangerous. The family is told from %1 on.</source>
        <translation>Şimdi söylemek tehlikeli. Aileye şu tarihten itibaren söylenir: %1.</translation>
    </message>
    <message>
        <source>Telling it at once was dangerous. The family was to be told from %1 on.</source>
        <translation>Hemen söylemek tehlikeliydi. Aileye şu tarihten itibaren söylenecekti: %1.</translation>
    </message>
    <message>
        <source>Choose first what it is about. Your text is kept.</source>
        <translation>Önce ne hakkında olduğunu seç. Metnin saklandı.</translation>
    </message>
    <message>
        <source>Choose why it is needed. Your text is kept.</source>
        <translation>Hangi sebeple gerektiğini seç. Metnin saklandı.</translation>
    </message>
    <message>
        <source>Say more exactly why: at least %1 characters. The family reads this. Your text is kept.</source>
        <translation>Nedenini daha açık söyle: en az %1 karakter. Aile bunu okur. Metnin saklandı.</translation>
    </message>
    <message>
        <source>Say why, in at most %1 characters. Your text is kept.</source>
        <translation>Nedenini en çok %1 karakterle söyle. Metnin saklandı.</translation>
    </message>
    <message>
        <source>Say why you did not talk about it with the family first. Your text is kept.</source>
        <translation>Önce aileyle neden konuşmadığını söyle. Metnin saklandı.</translation>
    </message>
    <message>
        <source>Choose an end within %1 days. Your text is kept.</source>
        <translation>%1 gün içinde bir bitiş seç. Metnin saklandı.</translation>
    </message>
    <message>
        <source>Choose a day within %1 days on which the family is told. Your text is kept.</source>
        <translation>Ailenin öğreneceği, %1 gün içinde bir gün seç. Metnin saklandı.</translation>
    </message>
    <message>
        <source>First another professional of this plan compares the four words with you, under People and devices. Nothing was changed.</source>
        <translation>Önce bu planın başka bir uzmanı, Kişiler ve cihazlar altında dört kelimeyi seninle karşılaştırır. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>This person cannot sign here: not in the plan with an own device, or not known to the others yet. Choose somebody else. Your text is kept.</source>
        <translation>Bu kişi burada imzalayamaz: kendi cihazıyla planda değil ya da diğerleri onu henüz tanımıyor. Başkasını seç. Metnin saklandı.</translation>
    </message>
    <message>
        <source>What is somebody's own, and contact details, are never opened in this way. Take that out.</source>
        <translation>Birine özel olan şeyler ve iletişim bilgileri asla bu şekilde açılmaz. Onu çıkar.</translation>
    </message>
    <message>
        <source>This was answered already. Nothing is lost.</source>
        <translation>Buna zaten cevap verildi. Hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>The time for an answer is over. If it is still needed, it is asked anew.</source>
        <translation>Cevap süresi doldu. Hâlâ gerekliyse yeniden istenir.</translation>
    </message>
    <message>
        <source>This person is not protected any more. Nothing was changed.</source>
        <translation>Bu kişi artık korunmuyor. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>What would be signed is not what is shown here. Nothing was signed. Call your colleague.</source>
        <translation>İmzalanacak olan burada görünen değil. Hiçbir şey imzalanmadı. Meslektaşını ara.</translation>
    </message>
    <message>
        <source>Something of it is not on the server yet. Connect to the internet once, then try again. Your text is kept.</source>
        <translation>Bir kısmı henüz sunucuda değil. Bir kez internete bağlan, sonra yeniden dene. Metnin saklandı.</translation>
    </message>
    <message>
        <source>This is not here any more, or it was answered on another device. Nothing is lost.</source>
        <translation>Bu artık burada değil ya da başka bir cihazda cevaplandı. Hiçbir şey kaybolmadı.</translation>
    </message>
</context>
<context>
    <name>SafetyFacts</name>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Sebep</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Ne zamana kadar</translation>
    </message>
    <message>
        <source>Talked about it with the family</source>
        <translation>Aileyle konuşuldu mu</translation>
    </message>
</context>
<context>
    <name>SafetyNotice</name>
    <message>
        <source>It ends by itself. What was read can be remembered.</source>
        <translation>Kendiliğinden biter. Okunan şey hatırlanabilir.</translation>
    </message>
    <message>
        <source>Read all about it</source>
        <translation>Hepsini oku</translation>
    </message>
</context>
<context>
    <name>SafetyScreen</name>
    <message>
        <source>For safety</source>
        <translation>Güvenlik için</translation>
    </message>
    <message>
        <source>When somebody is in danger, two professionals can open something of the plan to each other. Never one alone, always with the reason, and it ends by itself. What is only yours, and contact details, are never opened in this way.</source>
        <translation>Biri tehlikedeyse iki uzman plandan bir şeyi birbirine açabilir. Asla tek başına değil, her zaman sebebiyle, ve kendiliğinden biter. Yalnızca sana ait olan şeyler ve iletişim bilgileri asla bu şekilde açılmaz.</translation>
    </message>
    <message>
        <source>Ask a colleague to open something</source>
        <translation>Bir şey açmak için meslektaştan iste</translation>
    </message>
    <message>
        <source>Nothing was opened for safety</source>
        <translation>Güvenlik için hiçbir şey açılmadı</translation>
    </message>
    <message>
        <source>When it happens, you read here and in the open book what was opened, by which two people, why and until when. Only where telling it at once is dangerous, you read it later.</source>
        <translation>Olduğunda, burada ve açık defterde neyin, hangi iki kişi tarafından, neden ve ne zamana kadar açıldığını okursun. Yalnızca hemen söylemek tehlikeliyse daha sonra okursun.</translation>
    </message>
    <message>
        <source>This waits for somebody</source>
        <translation>Bu birini bekliyor</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Şimdi açık</translation>
    </message>
    <message>
        <source>Hide what ended</source>
        <translation>Bitenleri gizle</translation>
    </message>
    <message>
        <source>Show what ended</source>
        <translation>Bitenleri göster</translation>
    </message>
</context>
<context>
    <name>ScaleChips</name>
    <message>
        <source>%1 %</source>
        <translation>%%1</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Start question</source>
        <translation>Başlangıç sorusu</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Hedef</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Adım</translation>
    </message>
    <message>
        <source>What goes well</source>
        <translation>İyi gidenler</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>Kendi sözleriyle</translation>
    </message>
    <message>
        <source>Part of life</source>
        <translation>Yaşam alanı</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Anlaşma</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Koşul</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Randevu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Çevre</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Bekleme</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Resim</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Nasıl gidiyor</translation>
    </message>
    <message>
        <source>Children's corner</source>
        <translation>Çocuk köşesi</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Karar</translation>
    </message>
    <message>
        <source>Trusted person</source>
        <translation>Güvenilen kişi</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Değerlendirme</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Ziyaret</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>İletişim bilgileri</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Our plan</source>
        <translation>Planımız</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Başka bir şey</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Empty the search field</source>
        <translation>Aramayı temizle</translation>
    </message>
</context>
<context>
    <name>SearchSheet</name>
    <message>
        <source>Look in our plan</source>
        <translation>Planımızda ara</translation>
    </message>
    <message>
        <source>A word, or a name</source>
        <translation>Bir kelime ya da isim</translation>
    </message>
    <message>
        <source>Nothing with these words in what you may see. Try one word, or a part of it.</source>
        <translation>Görebildiklerinde bu kelimeler yok. Tek bir kelime ya da bir parçasını dene.</translation>
    </message>
    <message>
        <source>You find what you may see yourself.</source>
        <translation>Kendi görebildiklerini bulursun.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>ve %n kişi daha</numerusform></translation>
    </message>
</context>
<context>
    <name>SecondCard</name>
    <message>
        <source>waits for your signature</source>
        <translation>imzanı bekliyor</translation>
    </message>
    <message>
        <source>Nothing is done before you sign too. Without an answer the question closes %1 days after it was asked.</source>
        <translation>Sen de imzalamadan hiçbir şey yapılmaz. Cevap verilmezse soru, sorulduktan %1 gün sonra kapanır.</translation>
    </message>
    <message>
        <source>Do you sign too?</source>
        <translation>Sen de imzalıyor musun?</translation>
    </message>
    <message>
        <source>Yes, I sign too</source>
        <translation>Evet, ben de imzalıyorum</translation>
    </message>
    <message>
        <source>No, I do not sign</source>
        <translation>Hayır, imzalamıyorum</translation>
    </message>
    <message>
        <source>No: everything stays as it is.</source>
        <translation>Hayır: her şey olduğu gibi kalır.</translation>
    </message>
</context>
<context>
    <name>SeenFile</name>
    <message>
        <source>As a file, to print or to take along</source>
        <translation>Dosya olarak, yazdırmak ya da yanına almak için</translation>
    </message>
    <message>
        <source>In it stands only what you see above. The file is not locked: whoever has it can read it. The others see in the open book that you made it.</source>
        <translation>İçinde yalnızca yukarıda gördüklerin var. Dosya kilitli değil: kimdeyse okuyabilir. Diğerleri açık defterde onu yaptığını görür.</translation>
    </message>
    <message>
        <source>There is no folder here to put it in. Plug in a USB stick and open this screen again.</source>
        <translation>Burada koyacak bir klasör yok. Bir USB bellek tak ve bu ekranı yeniden aç.</translation>
    </message>
    <message>
        <source>Making the file…</source>
        <translation>Dosya hazırlanıyor…</translation>
    </message>
</context>
<context>
    <name>SeenLine</name>
    <message>
        <source>Something of the plan</source>
        <translation>Plandan bir şey</translation>
    </message>
</context>
<context>
    <name>kp::app::SeesModel</name>
    <message>
        <source>%1 can read this, and tick off steps.</source>
        <translation>%1 bunu okuyabilir ve adımları işaretleyebilir.</translation>
    </message>
    <message>
        <source>%1 can read this, and change nothing of it.</source>
        <translation>%1 bunu okuyabilir, hiçbir şeyini değiştiremez.</translation>
    </message>
    <message>
        <source>%1 can read this and change it.</source>
        <translation>%1 bunu okuyabilir ve değiştirebilir.</translation>
    </message>
    <message>
        <source>%1 can read this, and change some of it.</source>
        <translation>%1 bunu okuyabilir ve bir kısmını değiştirebilir.</translation>
    </message>
    <message>
        <source>%1 sees everything that you see.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 senin gördüğün her şeyi görür.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that you see, %1 does not see.</source>
        <translation><numerusform>Senin gördüğün %n şeyi %1 görmez.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n part(s) more that you cannot look into. They are not shown here.</source>
        <extracomment>%1 is a person</extracomment>
        <translation><numerusform>%1 için senin bakamadığın %n bölüm daha var. Burada gösterilmez.</numerusform></translation>
    </message>
    <message>
        <source>krachtplan-what-somebody-sees</source>
        <translation>krachtplan-birinin-gordugu</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place. Nothing is lost.</source>
        <translation>Oraya kaydedilemedi. Başka bir yer seç. Hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>Saved as %1 and %2: what %3 sees. Whoever has these files can read them, without words.</source>
        <extracomment>%3 is a person</extracomment>
        <translation>%1 ve %2 olarak kaydedildi: %3 neyi görüyor. Bu dosyalar kimdeyse sözcükler olmadan okuyabilir.</translation>
    </message>
</context>
<context>
    <name>SeesScreen</name>
    <message>
        <source>What does somebody see?</source>
        <translation>Biri ne görüyor?</translation>
    </message>
    <message>
        <source>What does %1 see?</source>
        <translation>%1 ne görüyor?</translation>
    </message>
    <message>
        <source>Choose somebody. You then see the plan as that person reads it: only what that person has a key for.</source>
        <translation>Birini seç. O zaman planı o kişinin okuduğu gibi görürsün: yalnız anahtarı olan şeyleri.</translation>
    </message>
    <message>
        <source>Only you are here</source>
        <translation>Burada yalnız siz varsınız</translation>
    </message>
    <message>
        <source>Invite somebody who helps you. Then you choose what that person sees.</source>
        <translation>Size yardım eden birini davet et. Sonra o kişinin ne göreceğini seçersin.</translation>
    </message>
    <message>
        <source>%1 sees nothing of the plan</source>
        <translation>%1 plandan hiçbir şey görmüyor</translation>
    </message>
    <message>
        <source>Nothing was shared that you can look into.</source>
        <translation>Senin bakabileceğin hiçbir şey paylaşılmadı.</translation>
    </message>
    <message>
        <source>So it is now, as far as this device knows. What %1 alone reads does not show here. What %1 read before can be remembered.</source>
        <translation>Bu cihazın bildiği kadarıyla şimdi böyle. Yalnızca %1 adlı kişinin okuduğu burada görünmez. %1 önceden okuduğunu hatırlayabilir.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>More</source>
        <translation>Daha</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Şimdi kilitle</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>Harflerin büyüklüğü</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>Pleasant in the evening</source>
        <translation>Akşamları rahat</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Güçlü kontrast</translation>
    </message>
    <message>
        <source>Lines and letters are darker</source>
        <translation>Çizgiler ve harfler daha belirgin</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Daha az hareket</translation>
    </message>
    <message>
        <source>Sheets and buttons do not slide</source>
        <translation>Sayfalar ve düğmeler kaymaz</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Kendiliğinden kilitlenir</translation>
    </message>
    <message>
        <source>What we promise</source>
        <translation>Sözümüz</translation>
    </message>
</context>
<context>
    <name>SharingCell</name>
    <message>
        <source>does not see this</source>
        <translation>bunu görmüyor</translation>
    </message>
    <message>
        <source>sees this</source>
        <translation>bunu görüyor</translation>
    </message>
    <message>
        <source>not final yet</source>
        <translation>henüz kesin değil</translation>
    </message>
    <message>
        <source>only me</source>
        <translation>yalnız ben</translation>
    </message>
</context>
<context>
    <name>SharingMatrix</name>
    <message>
        <source>Who sees what</source>
        <translation>Kim neyi görüyor</translation>
    </message>
</context>
<context>
    <name>SharingRows</name>
    <message>
        <source>What does somebody see?</source>
        <translation>Biri ne görüyor?</translation>
    </message>
    <message>
        <source>The plan through the eyes of one of you</source>
        <translation>Plan, sizden birinin gözünden</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Onaylar</translation>
    </message>
    <message>
        <source>Who agreed to what, in which words and until when</source>
        <translation>Kim neye, hangi sözlerle ve ne zamana kadar onay verdi</translation>
    </message>
    <message>
        <source>Who decides?</source>
        <translation>Kim karar verir?</translation>
    </message>
    <message>
        <source>Whose each part is, who shares it and who ends that</source>
        <translation>Her bölüm kimin, kim paylaşır, kim bitirir</translation>
    </message>
    <message>
        <source>From 12 to 18</source>
        <translation>12 ile 18 arası</translation>
    </message>
    <message>
        <source>What a young person decides, the trusted person, what was decided and why</source>
        <translation>Bir genç neye karar verir, güven kişisi, ne karar verildi ve neden</translation>
    </message>
    <message>
        <source>For safety</source>
        <translation>Güvenlik için</translation>
    </message>
    <message>
        <source>What two professionals opened to each other, why and until when</source>
        <translation>İki uzmanın birbirine neyi, neden ve ne zamana kadar açtığı</translation>
    </message>
    <message>
        <source>Protected persons</source>
        <translation>Korunan kişiler</translation>
    </message>
    <message>
        <source>Whose contact details are kept from others</source>
        <translation>Kimin iletişim bilgileri başkalarından korunuyor</translation>
    </message>
    <message>
        <source>My own part</source>
        <translation>Kendi bölümüm</translation>
    </message>
    <message>
        <source>Only for you, until you share it with somebody</source>
        <translation>Biriyle paylaşana kadar yalnız senin için</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Silme</translation>
    </message>
    <message>
        <source>A part of the plan, or all of it: what may be erased and what was</source>
        <translation>Planın bir bölümü ya da tamamı: ne silinebilir, ne silindi</translation>
    </message>
    <message>
        <source>Closing and keeping</source>
        <translation>Kapatma ve saklama</translation>
    </message>
    <message>
        <source>When the plan ends: what stays, with whom and for how long</source>
        <translation>Plan bittiğinde: ne kalır, kimde ve ne kadar</translation>
    </message>
</context>
<context>
    <name>SharingScreen</name>
    <message>
        <source>Sharing</source>
        <translation>Paylaşma</translation>
    </message>
    <message>
        <source>People and devices</source>
        <translation>Kişiler ve cihazlar</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Birini davet et</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Neye bakılacak</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>Kim neyi görüyor</translation>
    </message>
    <message>
        <source>Open book</source>
        <translation>Açık defter</translation>
    </message>
    <message>
        <source>Nobody sees anything before you share it. Tap to share or to stop.</source>
        <translation>Siz paylaşmadan kimse bir şey görmez. Paylaşmak ya da durdurmak için dokun.</translation>
    </message>
    <message>
        <source>Nobody sees anything before you share it.</source>
        <translation>Siz paylaşmadan kimse bir şey görmez.</translation>
    </message>
    <message>
        <source>Only you are here</source>
        <translation>Burada yalnız siz varsınız</translation>
    </message>
    <message>
        <source>Invite somebody who helps you. Then you choose what that person sees.</source>
        <translation>Size yardım eden birini davet et. Sonra o kişinin ne göreceğini seçersin.</translation>
    </message>
    <message>
        <source>sees this</source>
        <translation>bunu görüyor</translation>
    </message>
    <message>
        <source>not final yet: not sent, or an answer is waited for</source>
        <translation>henüz kesin değil: gönderilmedi veya yanıt bekleniyor</translation>
    </message>
    <message>
        <source>only me</source>
        <translation>yalnız ben</translation>
    </message>
    <message>
        <source>%1 is asked to sign too. Nothing is given before that.</source>
        <translation>%1 adlı kişiden birlikte imzalaması istendi. Ondan önce hiçbir şey verilmez.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>SheetReminder</name>
    <message>
        <source>A sheet for when all your devices are gone</source>
        <translation>Bütün cihazların kaybolursa diye bir kâğıt</translation>
    </message>
    <message>
        <source>Without it, what only you can read is gone then. Making one takes five minutes.</source>
        <translation>O olmadan, yalnız senin okuyabildiğin o zaman gider. Yapması beş dakika sürer.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Bak</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Write your name or put a sign</source>
        <translation>Adını yaz ya da bir işaret koy</translation>
    </message>
    <message>
        <source>nothing drawn yet</source>
        <translation>henüz bir şey çizilmedi</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>çizildi</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Yeniden çiz</translation>
    </message>
</context>
<context>
    <name>SignatureView</name>
    <message>
        <source>Drawn signature</source>
        <translation>Çizilmiş imza</translation>
    </message>
</context>
<context>
    <name>kp::app::SigningModel</name>
    <message>
        <source>%1 asks you to sign too: opening something of the plan to the two of you, for safety.</source>
        <translation>%1 senden birlikte imzalamanı istiyor: güvenlik için plandan bir şeyi ikinize açmak.</translation>
    </message>
    <message>
        <source>Yes: you two can read this until then. It stands in the open book, with both your names and why. It ends by itself.</source>
        <translation>Evet: o zamana kadar ikiniz bunu okuyabilirsiniz. Açık defterde ikinizin adı ve nedeniyle durur. Kendiliğinden biter.</translation>
    </message>
    <message>
        <source>%1 asks you to sign too: you would not be protected any more.</source>
        <translation>%1 senden birlikte imzalamanı istiyor: artık korunmayacaksın.</translation>
    </message>
    <message>
        <source>%1 asks you to sign too: %2 would not be protected any more.</source>
        <translation>%1 senden birlikte imzalamanı istiyor: %2 artık korunmayacak.</translation>
    </message>
    <message>
        <source>Yes: the contact details can be shared again as others are. Who was shut out stays out until somebody shares them.</source>
        <translation>Evet: iletişim bilgileri yine diğerleri gibi paylaşılabilir. Dışarıda kalan, biri paylaşana kadar dışarıda kalır.</translation>
    </message>
    <message>
        <source>%1 asks you to sign too: %2 would read your contact details.</source>
        <translation>%1 senden birlikte imzalamanı istiyor: %2 senin iletişim bilgilerini okuyacak.</translation>
    </message>
    <message>
        <source>%1 asks you to sign too: %2 would read the contact details of %3, who is protected.</source>
        <translation>%1 senden birlikte imzalamanı istiyor: %2, korunan %3 adlı kişinin iletişim bilgilerini okuyacak.</translation>
    </message>
    <message>
        <source>Yes: %1 can read them from then on. What was read can be remembered.</source>
        <translation>Evet: %1 bundan sonra onları okuyabilir. Okunan şey hatırlanabilir.</translation>
    </message>
    <message>
        <source>You signed too. It is saved here, and in force as soon as the server has both signatures.</source>
        <translation>Sen de imzaladın. Burada kaydedildi; sunucuda iki imza olur olmaz geçerli olur.</translation>
    </message>
    <message>
        <source>You said no. Nothing is opened or given.</source>
        <translation>Hayır dedin. Hiçbir şey açılmaz, verilmez.</translation>
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
        <translation>Burada koç adına %1 tarihine kadar okuyorsun.</translation>
    </message>
    <message>
        <source>%1 reads along for the coach until %2.</source>
        <translation>%1, %2 tarihine kadar koç adına okuyor.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Neden: %1</translation>
    </message>
</context>
<context>
    <name>StandInNotice</name>
    <message>
        <source>End this now</source>
        <translation>Şimdi bitir</translation>
    </message>
</context>
<context>
    <name>StatusTag</name>
    <message>
        <source>now important</source>
        <translation>şimdi önemli</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>sonra için</translation>
    </message>
    <message>
        <source>not talked about yet</source>
        <translation>henüz konuşulmadı</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>kabul</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>soruldu</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hayır</translation>
    </message>
    <message>
        <source>done</source>
        <translation>yapıldı</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>durduruldu</translation>
    </message>
</context>
<context>
    <name>StepPills</name>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%2 adımdan %1 tanesi</translation>
    </message>
</context>
<context>
    <name>SyncPill</name>
    <message>
        <source>all saved</source>
        <translation>hepsi kayıtlı</translation>
    </message>
    <message>
        <source>All saved, also on the server</source>
        <translation>Hepsi kayıtlı, sunucuda da</translation>
    </message>
    <message>
        <source>saved on this device</source>
        <translation>bu cihazda kayıtlı</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>Bu cihazda kayıtlı</translation>
    </message>
    <message numerus="yes">
        <source>saved on this device · %n waiting</source>
        <translation><numerusform>bu cihazda kayıtlı · %n bekliyor</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Saved here · %n waiting for internet</source>
        <translation><numerusform>Burada kayıtlı · %n internet bekliyor</numerusform></translation>
    </message>
</context>
<context>
    <name>SyncSheet</name>
    <message>
        <source>What is saved, and where?</source>
        <translation>Ne kayıtlı, nerede?</translation>
    </message>
    <message>
        <source>There is no internet now. You can simply go on. Nothing gets lost.</source>
        <translation>Şimdi internet yok. Devam edebilirsin. Hiçbir şey kaybolmaz.</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Bu cihazda</translation>
    </message>
    <message>
        <source>Everything, until now</source>
        <translation>Her şey, şu ana kadar</translation>
    </message>
    <message>
        <source>On the server, locked</source>
        <translation>Sunucuda, kilitli</translation>
    </message>
    <message>
        <source>Waits for internet</source>
        <translation>İnternet bekliyor</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation><numerusform>%n şey</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>things that wait</comment>
        <translation><numerusform>ve %n kişi daha</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) cannot be read on this device yet. Nothing is lost: the key follows.</source>
        <translation><numerusform>Bu cihaz %n parçayı henüz okuyamıyor. Hiçbir şey kaybolmadı: anahtar gelecek.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of your work were not taken by the server. They are kept on this device.</source>
        <translation><numerusform>Sunucu yazdıklarından %n parçayı almadı. Bu cihazda duruyor.</numerusform></translation>
    </message>
    <message>
        <source>Do the others have it already?</source>
        <translation>Diğerlerinde var mı?</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Bakılıyor…</translation>
    </message>
    <message>
        <source>Look for news now</source>
        <translation>Yeni var mı diye bak</translation>
    </message>
</context>
<context>
    <name>kp::app::SyncStatusModel</name>
    <message>
        <source>nothing heard yet</source>
        <translation>henüz haber yok</translation>
    </message>
    <message>
        <source>not since your last change; was there %1</source>
        <extracomment>%1 is a day and a time; the last time one of somebody's devices was at the server</extracomment>
        <translation>son değişikliğinden beri yok; oradaydı: %1</translation>
    </message>
    <message>
        <source>was there %1</source>
        <translation>oradaydı: %1</translation>
    </message>
    <message>
        <source>looked %1</source>
        <translation>baktı: %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved on this device. %n waiting for the server.</source>
        <translation><numerusform>Bu cihazda kayıtlı. %n sunucuyu bekliyor.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Saved on this device. The server did not take %n piece(s) of it.</source>
        <translation><numerusform>Bu cihazda kayıtlı. Sunucu %n parçayı almadı.</numerusform></translation>
    </message>
    <message>
        <source>Everything is saved, on the server too.</source>
        <translation>Her şey kayıtlı, sunucuda da.</translation>
    </message>
    <message>
        <source>Saved on this device.</source>
        <translation>Bu cihazda kayıtlı.</translation>
    </message>
    <message>
        <source>No contact with the server yet</source>
        <translation>Sunucuyla henüz bağlantı olmadı</translation>
    </message>
    <message>
        <source>Last contact with the server: %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>Sunucuyla son bağlantı: %1</translation>
    </message>
    <message>
        <source>d MMMM, H.mm</source>
        <translation>d MMMM, HH:mm</translation>
    </message>
    <message>
        <source>The server sent something that does not fit what this device knows. It was not taken in, and nothing of yours is lost. Tell your coach.</source>
        <translation>Sunucu bu cihazın bildiğine uymayan bir şey gönderdi. İçeri alınmadı ve senin hiçbir şeyin kaybolmadı. Koçuna söyle.</translation>
    </message>
</context>
<context>
    <name>TermSheet</name>
    <message>
        <source>How long is the file kept?</source>
        <translation>Dosya ne kadar saklanır?</translation>
    </message>
    <message>
        <source>The family reads what you write here.</source>
        <translation>Aile buraya yazdığını okur.</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Nereden sayılır</translation>
    </message>
    <message>
        <source>Age of the youngest</source>
        <translation>En küçüğün yaşı</translation>
    </message>
    <message>
        <source>After closing</source>
        <translation>Kapanıştan sonra</translation>
    </message>
    <message>
        <source>Years after closing</source>
        <translation>Kapanıştan sonraki yıllar</translation>
    </message>
    <message>
        <source>Until this age</source>
        <translation>Bu yaşa kadar</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Kuruluş</translation>
    </message>
    <message>
        <source>Which rule is that?</source>
        <translation>Bu hangi kural?</translation>
    </message>
    <message>
        <source>The law, or the rule of your organisation.</source>
        <translation>Yasa ya da kuruluşunun kuralı.</translation>
    </message>
    <message>
        <source>For all my plans</source>
        <translation>Tüm planlarım için</translation>
    </message>
    <message>
        <source>Also for those I begin later on this device</source>
        <translation>Bu cihazda sonra başlayacaklarım için de</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Bunu kaydet</translation>
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
        <translation>Planımız, bizim elimizde</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>kp::app::TodayModel</name>
    <message>
        <source>%1 wrote a note</source>
        <translation>%1 bir not yazdı</translation>
    </message>
    <message>
        <source>%1 added what goes well</source>
        <translation>%1 iyi giden bir şey söyledi</translation>
    </message>
    <message>
        <source>%1 added a goal</source>
        <translation>%1 bir hedef ekledi</translation>
    </message>
    <message>
        <source>%1 changed a goal</source>
        <translation>%1 bir hedefi değiştirdi</translation>
    </message>
    <message>
        <source>%1 did a step</source>
        <translation>%1 bir adım attı</translation>
    </message>
    <message>
        <source>%1 added a step</source>
        <translation>%1 bir adım ekledi</translation>
    </message>
    <message>
        <source>%1 changed a step</source>
        <translation>%1 bir adımı değiştirdi</translation>
    </message>
    <message>
        <source>This plan is closed since %1.</source>
        <translation>Bu plan %1 tarihinden beri kapalı.</translation>
    </message>
    <message>
        <source>This plan is on hold.</source>
        <translation>Bu plan beklemede.</translation>
    </message>
    <message>
        <source>%1, about what goes well</source>
        <translation>%1, iyi gidenler için</translation>
    </message>
    <message>
        <source>Together with %1</source>
        <translation>Birlikte: %1</translation>
    </message>
    <message>
        <source>An appointment</source>
        <translation>Bir randevu</translation>
    </message>
    <message>
        <source>I cannot come %1. Can we find another moment?</source>
        <translation>Gelemiyorum: %1. Başka bir zaman bulalım mı?</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>The others will read that you cannot come.</source>
        <translation>Diğerleri gelemediğini okuyacak.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Hello %1</source>
        <translation>Merhaba %1</translation>
    </message>
    <message>
        <source>What stays, with whom and for how long</source>
        <translation>Ne kalır, kimde ve ne kadar</translation>
    </message>
    <message>
        <source>Ended. From the next connection nothing new is read.</source>
        <translation>Bitti. Bir sonraki bağlantıdan itibaren yeni hiçbir şey okunmaz.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Hazırlan</translation>
    </message>
    <message>
        <source>I cannot</source>
        <translation>Yapamam</translation>
    </message>
    <message>
        <source>Two versions, in %1 places</source>
        <translation>%1 yerde iki metin</translation>
    </message>
    <message>
        <source>Two versions of one sentence</source>
        <translation>Bir cümlenin iki hâli</translation>
    </message>
    <message>
        <source>Nothing is lost. Choose now or later.</source>
        <translation>Hiçbir şey kaybolmadı. Şimdi ya da sonra seç.</translation>
    </message>
    <message>
        <source>What I will do</source>
        <translation>Ne yapacağım</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Daha az</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hepsi</translation>
    </message>
    <message>
        <source>Nothing to do for you now</source>
        <translation>Şimdi yapman gereken bir şey yok</translation>
    </message>
    <message>
        <source>In the plan you see who does what.</source>
        <translation>Planda kimin ne yaptığını görürsün.</translation>
    </message>
    <message>
        <source>To the plan</source>
        <translation>Plana git</translation>
    </message>
    <message>
        <source>Good. You find the recovery sheet under More.</source>
        <translation>Tamam. Kurtarma kâğıdını Daha fazla altında bulursun.</translation>
    </message>
    <message>
        <source>New this week</source>
        <translation>Bu hafta yeni</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>no rating</source>
        <translation>seçim yok</translation>
    </message>
    <message>
        <source>Very hard</source>
        <translation>Çok zor</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Zor</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>Arada</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>İyi</translation>
    </message>
    <message>
        <source>Very well</source>
        <translation>Çok iyi</translation>
    </message>
    <message>
        <source>Own ratings over time</source>
        <translation>Zaman içinde kendi seçimlerimiz</translation>
    </message>
</context>
<context>
    <name>TrustedCard</name>
    <message>
        <source>My trusted person</source>
        <translation>Güven kişim</translation>
    </message>
    <message>
        <source>Somebody who stands beside you, and whom you choose yourself. That person can come along to talks, ask questions for you, and read what you show.</source>
        <translation>Yanında duran ve senin seçtiğin biri. Görüşmelere gelebilir, senin için soru sorabilir ve gösterdiğini okuyabilir.</translation>
    </message>
    <message>
        <source>Choose a trusted person</source>
        <translation>Bir güven kişisi seç</translation>
    </message>
    <message>
        <source>Choose somebody else</source>
        <translation>Başka birini seç</translation>
    </message>
    <message>
        <source>End this</source>
        <translation>Bunu bitir</translation>
    </message>
    <message>
        <source>You can change or end this at any time. What you shared with this person then stops too. What was read already can be remembered.</source>
        <translation>Bunu her zaman değiştirebilir ya da bitirebilirsin. Bu kişiyle paylaştığın da o zaman durur. Okunan akılda kalabilir.</translation>
    </message>
</context>
<context>
    <name>TrustedSheet</name>
    <message>
        <source>Who is my trusted person?</source>
        <translation>Güven kişim kim?</translation>
    </message>
    <message>
        <source>You choose. You fill this in together.</source>
        <translation>Sen seçersin. Bunu birlikte doldurursunuz.</translation>
    </message>
    <message>
        <source>Nobody to choose yet. Invite that person first, under Sharing.</source>
        <translation>Henüz seçilecek kimse yok. Önce o kişiyi Paylaşma altından davet et.</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Bu doğru mu?</translation>
    </message>
    <message>
        <source>This person is 18 or older</source>
        <translation>Bu kişi 18 yaşında ya da daha büyük</translation>
    </message>
    <message>
        <source>This person is not one of the helpers we have now</source>
        <translation>Bu kişi şimdiki yardımcılarımızdan biri değil</translation>
    </message>
    <message>
        <source>When did somebody see the extract from the criminal record on paper? (day-month-year)</source>
        <translation>Adli sicil kaydı kâğıtta ne zaman görüldü? (gün-ay-yıl)</translation>
    </message>
    <message>
        <source>Model 2, for who works with children. It stays on paper: only the day stands here.</source>
        <translation>Çocuklarla çalışanlar için model 2. Kâğıtta kalır: burada yalnız gün yazar.</translation>
    </message>
    <message>
        <source>What may this person do for you?</source>
        <translation>Bu kişi senin için ne yapabilir?</translation>
    </message>
    <message>
        <source>For example: come along to talks, ask questions for me</source>
        <translation>Örneğin: görüşmelere gelmek, benim için soru sormak</translation>
    </message>
    <message>
        <source>May look into my file</source>
        <translation>Dosyama bakabilir</translation>
    </message>
    <message>
        <source>This alone shares nothing. You still choose which parts.</source>
        <translation>Bu tek başına bir şey paylaşmaz. Hangi bölümler, yine sen seçersin.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Seç</translation>
    </message>
</context>
<context>
    <name>kp::app::UnlockModel</name>
    <message numerus="yes">
        <source>You can try %n more time(s), then the PIN is gone. Your words always work.</source>
        <translation><numerusform>%n kez daha deneyebilirsin, sonra PIN silinir. Kelimelerin her zaman çalışır.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation><numerusform>%n saniye sonra yeniden deneyebilirsin.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n minute(s).</source>
        <translation><numerusform>%n dakika sonra yeniden deneyebilirsin.</numerusform></translation>
    </message>
    <message>
        <source>Everybody who holds this device can read this name. Choose one that says nothing about you.</source>
        <translation>Bu cihazı eline alan herkes bu adı okuyabilir. Senin hakkında bir şey söylemeyen bir ad seç.</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Hello, who are you?</source>
        <translation>Merhaba, sen kimsin?</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Yine hoş geldin</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>PIN'in</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Parola kelimelerin</translation>
    </message>
    <message>
        <source>The figures you chose for this device</source>
        <translation>Bu cihaz için seçtiğin rakamlar</translation>
    </message>
    <message>
        <source>The figures you chose for today</source>
        <translation>Bugün için seçtiğin rakamlar</translation>
    </message>
    <message>
        <source>The words on your sheet, with spaces between them</source>
        <translation>Kâğıdındaki kelimeler, aralarında boşlukla</translation>
    </message>
    <message>
        <source>Show the figures</source>
        <translation>Rakamları göster</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Kelimeleri göster</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Açılıyor…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Use my words</source>
        <translation>Kelimelerimi kullan</translation>
    </message>
    <message>
        <source>Use my PIN</source>
        <translation>PIN'imi kullan</translation>
    </message>
    <message>
        <source>I do not know my words any more</source>
        <translation>Kelimelerimi artık bilmiyorum</translation>
    </message>
    <message>
        <source>Opening works without internet too. We have no key of your plan. So keep the sheet with your words in a safe place.</source>
        <translation>İnternetsiz de açılır. Planınızın anahtarı bizde yok. Bu yüzden kelimelerinin olduğu kâğıdı iyi sakla.</translation>
    </message>
    <message>
        <source>Somebody else uses this device too</source>
        <translation>Bu cihazı başkası da kullanıyor</translation>
    </message>
    <message>
        <source>Without your words</source>
        <translation>Kelimelerin olmadan</translation>
    </message>
    <message>
        <source>Nobody can look up your words for you, we cannot either. Look for the sheet you wrote them on.</source>
        <translation>Kelimelerini kimse senin için bulamaz, biz de bulamayız. Yazdığın kâğıdı ara.</translation>
    </message>
    <message>
        <source>Is the sheet gone? The plan itself is not: the others of the family and your coach have it too. Ask one of them to let you in again on this device.</source>
        <translation>Kâğıt kayıp mı? Plan kayıp değil: ailedeki diğerlerinde ve koçunuzda da var. Onlardan birine bu cihazda seni yeniden içeri almasını söyle.</translation>
    </message>
    <message>
        <source>Do you have a recovery sheet? Then everything comes back in a fresh place on this device.</source>
        <translation>Kurtarma kâğıdın var mı? O zaman her şey bu cihazda yeni bir yerde geri gelir.</translation>
    </message>
    <message>
        <source>Make a fresh place</source>
        <translation>Yeni bir yer aç</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>A place of your own on this device</source>
        <translation>Bu cihazda kendi yerin</translation>
    </message>
    <message>
        <source>With your own words. Nobody else of this device can open it.</source>
        <translation>Kendi kelimelerinle. Bu cihazdaki başka kimse açamaz.</translation>
    </message>
    <message>
        <source>What shall this place be called?</source>
        <translation>Bu yerin adı ne olsun?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>İleri</translation>
    </message>
</context>
<context>
    <name>ViewLine</name>
    <message>
        <source>Fine: %1</source>
        <translation>İyi: %1</translation>
    </message>
    <message>
        <source>Wish: %1</source>
        <translation>Dilek: %1</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Welcome</source>
        <translation>Hoş geldin</translation>
    </message>
    <message>
        <source>Write these words down</source>
        <translation>Bu kelimeleri yaz</translation>
    </message>
    <message>
        <source>Type your words once</source>
        <translation>Kelimelerini bir kez yaz</translation>
    </message>
    <message>
        <source>One family, one plan, in your own hands. Who are you?</source>
        <translation>Bir aile, bir plan, sizin elinizde. Sen kimsin?</translation>
    </message>
    <message>
        <source>First words for this device, then your plan. Who are you?</source>
        <translation>Önce bu cihaz için kelimeler, sonra planın. Sen kimsin?</translation>
    </message>
    <message>
        <source>With these words you open your plan on this device. Write them on paper and keep it safe. Nobody can look them up for you.</source>
        <translation>Bu kelimelerle planını bu cihazda açarsın. Onları kâğıda yaz ve iyi sakla. Kimse senin için bulamaz.</translation>
    </message>
    <message>
        <source>So that we know they are on your paper.</source>
        <translation>Böylece kâğıdında olduklarını biliriz.</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Adın</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Anne ya da baba</translation>
    </message>
    <message>
        <source>Young person</source>
        <translation>Genç</translation>
    </message>
    <message>
        <source>Buddy</source>
        <translation>Buddy</translation>
    </message>
    <message>
        <source>Family, friend or neighbour</source>
        <translation>Akraba, arkadaş ya da komşu</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Koç</translation>
    </message>
    <message>
        <source>Other help</source>
        <translation>Başka yardım</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Parola kelimelerin</translation>
    </message>
    <message>
        <source>These are not the same words yet. Look at your paper.</source>
        <translation>Bunlar henüz aynı kelimeler değil. Kâğıdına bak.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>I wrote them down</source>
        <translation>Yazdım</translation>
    </message>
    <message>
        <source>Making your safe place…</source>
        <translation>Güvenli yerin hazırlanıyor…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başla</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>WelcomeWays</name>
    <message>
        <source>I have Krachtplan on another device</source>
        <translation>Krachtplan başka bir cihazımda var</translation>
    </message>
    <message>
        <source>I lost my devices, and I have my recovery sheet</source>
        <translation>Cihazlarımı kaybettim, kurtarma kâğıdım var</translation>
    </message>
</context>
<context>
    <name>WordChip</name>
    <message>
        <source>take this word out</source>
        <translation>bu kelimeyi çıkar</translation>
    </message>
</context>
<context>
    <name>WordEntry</name>
    <message>
        <source>Word %1 of %2</source>
        <translation>Kelime %1 / %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Another version: %1 (%2)</source>
        <extracomment>%1 is what was written, %2 is a person</extracomment>
        <translation>Başka bir sürüm: %1 (%2)</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
</TS>
