<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AddDeviceSheet</name>
    <message>
        <source>Compare four words</source>
        <translation>Vergelijk vier woorden</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Toestel toevoegen</translation>
    </message>
    <message>
        <source>The code was for fifteen minutes. Make a new one.</source>
        <translation>De code was voor een kwartier. Maak een nieuwe.</translation>
    </message>
    <message>
        <source>Install Krachtplan on the other device. There, choose "I have Krachtplan on another device". Then give it the code that you make here.</source>
        <translation>Installeer Krachtplan op het andere toestel. Kies daar "Ik heb Krachtplan op een ander toestel". Geef het dan de code die je hier maakt.</translation>
    </message>
    <message>
        <source>The new device opens everything that this one opens. Do this only for a device of your own.</source>
        <translation>Het nieuwe toestel opent alles wat dit toestel opent. Doe dit alleen voor een toestel van jezelf.</translation>
    </message>
    <message>
        <source>The code for your next device as a QR code</source>
        <translation>De code voor je volgende toestel als QR-code</translation>
    </message>
    <message>
        <source>Or type it over, or paste it</source>
        <translation>Of typ of plak deze tekst</translation>
    </message>
    <message>
        <source>Copy for a minute</source>
        <translation>Kopieer voor een minuut</translation>
    </message>
    <message>
        <source>Show this code to nobody. Keep both devices open and connected until both show four words.</source>
        <translation>Toon deze code aan niemand. Houd beide toestellen open en verbonden, tot ze allebei vier woorden tonen.</translation>
    </message>
    <message>
        <source>"%1" is in. Does it show the same four words?</source>
        <translation>"%1" is erbij. Toont dat dezelfde vier woorden?</translation>
    </message>
    <message>
        <source>The words differ: take it out</source>
        <translation>De woorden verschillen: haal het weg</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Toch niet</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Maak de code</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Ze zijn dezelfde</translation>
    </message>
</context>
<context>
    <name>AddPictureSheet</name>
    <message>
        <source>Add this picture?</source>
        <translation>Deze foto toevoegen?</translation>
    </message>
    <message>
        <source>The picture that you chose</source>
        <translation>De foto die je koos</translation>
    </message>
    <message>
        <source>Place, time and camera are taken out of the picture before it is kept. What can be seen in it stays.</source>
        <translation>Plaats, tijd en toestel gaan uit de foto voor ze bewaard wordt. Wat erop te zien is, blijft.</translation>
    </message>
    <message>
        <source>Words with the picture (you may leave this open)</source>
        <translation>Woorden bij de foto (mag je leeg laten)</translation>
    </message>
    <message>
        <source>Who reads this goal sees the picture and these words.</source>
        <translation>Wie dit doel leest, ziet de foto en deze woorden.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Toch niet</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Voeg toe</translation>
    </message>
</context>
<context>
    <name>Agreed</name>
    <message>
        <source>You wrote this down: %1.</source>
        <translation>Jij schreef dit op: %1.</translation>
    </message>
    <message>
        <source>%1 wrote this down: %2.</source>
        <translation>%1 schreef dit op: %2.</translation>
    </message>
    <message>
        <source>You wrote this down on %1: %2.</source>
        <extracomment>%1 is a device in quotation marks, %2 a day and a time</extracomment>
        <translation>Jij schreef dit op, op %1: %2.</translation>
    </message>
    <message>
        <source>%1 wrote this down on %2: %3.</source>
        <translation>%1 schreef dit op, op %2: %3.</translation>
    </message>
    <message>
        <source>There is a drawn signature.</source>
        <translation>Er staat een getekende handtekening bij.</translation>
    </message>
    <message>
        <source>You decided this yourself.</source>
        <translation>Jij besliste dit zelf.</translation>
    </message>
    <message>
        <source>%1 decided this.</source>
        <translation>%1 besliste dit.</translation>
    </message>
    <message>
        <source>Agreed at the table, on the device of %1: %2.</source>
        <translation>Akkoord aan tafel, op het toestel van %1: %2.</translation>
    </message>
    <message>
        <source>Confirmed afterwards on an own device.</source>
        <translation>Daarna bevestigd op een eigen toestel.</translation>
    </message>
    <message>
        <source>Not confirmed on an own device yet.</source>
        <translation>Nog niet bevestigd op een eigen toestel.</translation>
    </message>
    <message>
        <source>Nobody who was named has an own device to answer on yet.</source>
        <translation>Wie genoemd is, heeft nog geen eigen toestel om op te antwoorden.</translation>
    </message>
    <message>
        <source>You are asked here. Without your answer it stops by itself: %1. %2 then gets nothing new.</source>
        <extracomment>%1 is a day and a time, %2 who has the access</extracomment>
        <translation>Jij krijgt hier de vraag. Zonder jouw antwoord stopt het vanzelf: %1. %2 krijgt dan niets nieuws meer.</translation>
    </message>
    <message>
        <source>%1 is asked on an own device. Without an answer it stops by itself: %2. %3 then gets nothing new.</source>
        <extracomment>%1 is who is asked, %2 a day and a time, %3 who has the access</extracomment>
        <translation>%1 krijgt de vraag op een eigen toestel. Zonder antwoord stopt het vanzelf: %2. %3 krijgt dan niets nieuws meer.</translation>
    </message>
    <message>
        <source>You said: this is not right. So it stopped, and %1 gets nothing new. %2 can read that in the open book. Talk about it together. It only starts again when you agree anew.</source>
        <extracomment>%1 has the access, %2 wrote it down</extracomment>
        <translation>Jij zei: dit klopt niet. Daarom is het gestopt, en %1 krijgt niets nieuws meer. %2 kan dat lezen in het open boek. Praat er samen over. Het begint pas opnieuw als jij opnieuw akkoord gaat.</translation>
    </message>
    <message>
        <source>It was said: this is not right. So it stopped, and %1 gets nothing new. Talk about it together. It only starts again when it is agreed anew.</source>
        <translation>Er is gezegd: dit klopt niet. Daarom is het gestopt, en %1 krijgt niets nieuws meer. Praat er samen over. Het begint pas opnieuw na een nieuw akkoord.</translation>
    </message>
    <message>
        <source>not on the server yet</source>
        <translation>nog niet op de server</translation>
    </message>
    <message>
        <source>It goes to the server as soon as there is internet.</source>
        <translation>Het gaat naar de server zodra er internet is.</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>akkoord</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>wacht op antwoord</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>gestopt</translation>
    </message>
    <message>
        <source>%1 gets nothing new. What was read before can be remembered.</source>
        <translation>%1 krijgt niets nieuws meer. Wat eerder gelezen is, kan iemand onthouden.</translation>
    </message>
    <message>
        <source>ended by itself</source>
        <translation>vanzelf gestopt</translation>
    </message>
    <message>
        <source>Its last day was %1. %2 gets nothing new.</source>
        <translation>De laatste dag was %1. %2 krijgt niets nieuws meer.</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>niet akkoord</translation>
    </message>
    <message>
        <source>stopped without an answer</source>
        <translation>gestopt zonder antwoord</translation>
    </message>
    <message>
        <source>%1 did not answer in time. So it stopped, and %2 gets nothing new.</source>
        <translation>%1 antwoordde niet op tijd. Daarom is het gestopt, en %2 krijgt niets nieuws meer.</translation>
    </message>
    <message>
        <source>No end day</source>
        <extracomment>How a day is written in a sentence: d MMMM yyyy gives 19 January 2026</extracomment>
        <translation>Geen einddag</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Reading and writing</source>
        <translation>Lezen en schrijven</translation>
    </message>
    <message>
        <source>Reading and ticking off steps</source>
        <translation>Lezen en stappen afvinken</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Jij</translation>
    </message>
    <message>
        <source>shared too</source>
        <translation>ook gedeeld</translation>
    </message>
    <message>
        <source>not shared: how it was then, and what came after</source>
        <translation>niet gedeeld: hoe het toen was, en wat daarna kwam</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>The words cannot be opened on this device.</source>
        <translation>De woorden kunnen op dit toestel niet open.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet gezegd</translation>
    </message>
    <message>
        <source>Whoever wanted to be asked first, was asked.</source>
        <translation>Het is gevraagd aan wie het eerst gevraagd wilde worden.</translation>
    </message>
    <message>
        <source>These words are not the ones that were signed.</source>
        <translation>Dit zijn niet de woorden die getekend werden.</translation>
    </message>
    <message>
        <source>No words were shown.</source>
        <translation>Er werden geen woorden getoond.</translation>
    </message>
</context>
<context>
    <name>AgreedFacts</name>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>What is allowed</source>
        <translation>Wat mag</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Eerdere versies</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Tot wanneer</translation>
    </message>
</context>
<context>
    <name>AgreedSheet</name>
    <message>
        <source>Shared with you</source>
        <translation>Met jou gedeeld</translation>
    </message>
    <message>
        <source>Shared with %1</source>
        <translation>Gedeeld met %1</translation>
    </message>
    <message>
        <source>Who agreed, and how</source>
        <translation>Wie ging akkoord, en hoe</translation>
    </message>
    <message>
        <source>In these words it was shown</source>
        <translation>In deze woorden werd het getoond</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Taal: %1</translation>
    </message>
    <message>
        <source>Is this not right? One tap stops it at once. Without internet it stops for the others as soon as there is. The family and the coach read your answer in the open book. Then you talk about it together.</source>
        <translation>Klopt dit niet? Eén tik stopt het meteen. Is er geen internet, dan stopt het voor de anderen zodra er wel is. Het gezin en de coach lezen je antwoord in het open boek. Daarna praten jullie er samen over.</translation>
    </message>
    <message>
        <source>Yes, that is right</source>
        <translation>Ja, dat klopt</translation>
    </message>
    <message>
        <source>No, stop it now</source>
        <translation>Nee, stop het nu</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Geef het terug</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Stop met delen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>kp::app::AppCore</name>
    <message>
        <source>Take at least %1 letters: a sentence that only you would think of.</source>
        <translation>Neem minstens %1 letters: een zin die alleen jij bedenkt.</translation>
    </message>
    <message>
        <source>That is too long. Take a shorter sentence.</source>
        <translation>Dat is te lang. Neem een kortere zin.</translation>
    </message>
    <message>
        <source>Many people take words like these, so others guess them. Take a sentence that only you would think of.</source>
        <translation>Veel mensen nemen zulke woorden. Anderen raden ze dan. Neem een zin die alleen jij bedenkt.</translation>
    </message>
    <message>
        <source>The same letters or a row of the keyboard are guessed quickly. Take a sentence that only you would think of.</source>
        <translation>Dezelfde letters of een rij van het toetsenbord raadt iemand snel. Neem een zin die alleen jij bedenkt.</translation>
    </message>
    <message>
        <source>What keeps the key of your PIN does not answer now. Give your words. Nothing is lost.</source>
        <translation>Wat de sleutel van je pincode bewaart, antwoordt nu niet. Geef je woorden. Er is niets verloren.</translation>
    </message>
    <message>
        <source>That was wrong five times, so the PIN is gone. Give your words. Nothing is lost.</source>
        <translation>Dat was vijf keer fout, dus de pincode is weg. Geef je woorden. Er is niets verloren.</translation>
    </message>
    <message numerus="yes">
        <source>This PIN is not right. You can try %n more time(s).</source>
        <translation><numerusform>Deze pincode klopt niet. Je mag nog %n keer proberen.</numerusform><numerusform>Deze pincode klopt niet. Je mag nog %n keer proberen.</numerusform></translation>
    </message>
    <message>
        <source>The PIN does not work on this device any more. Give your words. Nothing is lost.</source>
        <translation>De pincode werkt niet meer op dit toestel. Geef je woorden. Er is niets verloren.</translation>
    </message>
    <message>
        <source>Take at least six figures.</source>
        <translation>Neem minstens zes cijfers.</translation>
    </message>
    <message>
        <source>A row or one figure again and again is guessed quickly. Take other figures.</source>
        <translation>Een rij of telkens hetzelfde cijfer raadt iemand snel. Neem andere cijfers.</translation>
    </message>
    <message>
        <source>The PIN could not be kept here. Your words open the plan as before. Nothing is lost.</source>
        <translation>De pincode kon hier niet bewaard worden. Je woorden openen het plan zoals voorheen. Er is niets verloren.</translation>
    </message>
    <message>
        <source>Connect this device to the internet before %1. Otherwise the plan closes here until it is online again. Nothing is lost.</source>
        <extracomment>%1 is a day and a month</extracomment>
        <translation>Verbind dit toestel met het internet vóór %1. Anders gaat het plan hier dicht tot het weer online is. Er gaat niets verloren.</translation>
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
        <translation>Blad %1, woord %2</translation>
    </message>
    <message>
        <source>Take the three sheets and type one word of each. Then the file is opened with two of them, to be sure.</source>
        <translation>Neem de drie bladen en typ van elk één woord. Daarna gaat het bestand met twee ervan open, om zeker te zijn.</translation>
    </message>
    <message>
        <source>Where is the file kept?</source>
        <translation>Waar wordt het bestand bewaard?</translation>
    </message>
    <message>
        <source>The family reads this. For example: in the records of your organisation.</source>
        <translation>Het gezin leest dit. Bijvoorbeeld: bij de dossiers van je organisatie.</translation>
    </message>
    <message>
        <source>Check and put on record</source>
        <translation>Nakijken en noteren</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Toon de woorden opnieuw</translation>
    </message>
</context>
<context>
    <name>ArchiveSheet</name>
    <message>
        <source>Sheet %1 of 3</source>
        <translation>Blad %1 van 3</translation>
    </message>
    <message>
        <source>Are the sheets right?</source>
        <translation>Kloppen de bladen?</translation>
    </message>
    <message>
        <source>The archive is ready</source>
        <translation>Het archief is klaar</translation>
    </message>
    <message>
        <source>A sealed archive</source>
        <translation>Een verzegeld archief</translation>
    </message>
    <message>
        <source>The notes of the team and the registration go into one sealed file, for the records of your organisation. You also get three sheets with 24 words each. Any two of them open the file. One alone opens nothing.</source>
        <translation>De nota's van het team en de registratie gaan in één verzegeld bestand, voor de dossiers van je organisatie. Je krijgt ook drie bladen met elk 24 woorden. Twee ervan samen openen het bestand. Eén alleen opent niets.</translation>
    </message>
    <message>
        <source>Give the sheets to three people, or keep them in three places. Nobody can make them again: without two sheets the file stays closed for ever.</source>
        <translation>Geef de bladen aan drie mensen, of bewaar ze op drie plaatsen. Niemand kan ze opnieuw maken: zonder twee bladen blijft het bestand voor altijd dicht.</translation>
    </message>
    <message>
        <source>Your colleagues see in the open book that you made it.</source>
        <translation>Je collega's zien in het open boek dat je het maakte.</translation>
    </message>
    <message>
        <source>There is no folder here to put it in. Plug in a USB stick and open this screen again.</source>
        <translation>Er is hier geen map om het in te zetten. Steek een usb-stick in en open dit scherm opnieuw.</translation>
    </message>
    <message>
        <source>It was opened with two of its sheets just now. The plan says where it is kept.</source>
        <translation>Het ging zonet open met twee van zijn bladen. In het plan staat waar het bewaard wordt.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Goed</translation>
    </message>
</context>
<context>
    <name>ArchiveWords</name>
    <message>
        <source>Write these 24 words on a sheet of their own, in this order, with the number of the sheet above them. They are shown once.</source>
        <translation>Schrijf deze 24 woorden op een eigen blad, in deze volgorde, met het nummer van het blad erboven. Ze worden één keer getoond.</translation>
    </message>
    <message>
        <source>Or print it</source>
        <translation>Of druk het af</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>Het staat op papier</translation>
    </message>
</context>
<context>
    <name>kp::app::ArriveModel</name>
    <message numerus="yes">
        <source>%n part(s) of the plan are here</source>
        <translation><numerusform>%n deel van het plan is hier</numerusform><numerusform>%n delen van het plan zijn hier</numerusform></translation>
    </message>
    <message>
        <source>The rest comes when another device is online.</source>
        <translation>De rest komt als een ander toestel online is.</translation>
    </message>
    <message>
        <source>A plan</source>
        <translation>Een plan</translation>
    </message>
    <message>
        <source>Fill in the address of the server too. It stands on the sheet.</source>
        <translation>Vul ook het adres van de server in. Het staat op het blad.</translation>
    </message>
</context>
<context>
    <name>ArriveScreen</name>
    <message>
        <source>You are back</source>
        <translation>Je bent terug</translation>
    </message>
    <message>
        <source>You are in</source>
        <translation>Je bent binnen</translation>
    </message>
    <message>
        <source>Back with your recovery sheet</source>
        <translation>Terug met je herstelblad</translation>
    </message>
    <message>
        <source>From your other device</source>
        <translation>Vanaf je andere toestel</translation>
    </message>
    <message>
        <source>Type the 24 words of your sheet, with spaces between them. Or paste the text of its code.</source>
        <translation>Typ de 24 woorden van je blad, met spaties ertussen. Of plak de tekst van de code.</translation>
    </message>
    <message>
        <source>On your other device: More, My devices, Add a device. It shows a code. Type it here, or paste it.</source>
        <translation>Op je andere toestel: Meer, Mijn toestellen, Toestel toevoegen. Het toont een code. Typ die hier, of plak ze.</translation>
    </message>
    <message>
        <source>What do you call this device?</source>
        <translation>Hoe noem je dit toestel?</translation>
    </message>
    <message>
        <source>For example: tablet in the kitchen</source>
        <translation>Bijvoorbeeld: tablet in de keuken</translation>
    </message>
    <message>
        <source>Words or code of the sheet</source>
        <translation>Woorden of code van het blad</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adres van de server</translation>
    </message>
    <message>
        <source>It stands on the sheet, below the words.</source>
        <translation>Het staat op het blad, onder de woorden.</translation>
    </message>
    <message>
        <source>Bring everything back</source>
        <translation>Breng alles terug</translation>
    </message>
    <message>
        <source>Come in</source>
        <translation>Kom binnen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Toch niet</translation>
    </message>
    <message>
        <source>Looking for your plans…</source>
        <translation>We zoeken je plannen…</translation>
    </message>
    <message>
        <source>Your other device is letting this one in…</source>
        <translation>Je andere toestel laat dit toestel binnen…</translation>
    </message>
    <message>
        <source>This takes a while. Is there internet here? Is the address of the server right?</source>
        <translation>Dit duurt even. Is er hier internet? Klopt het adres van de server?</translation>
    </message>
    <message>
        <source>This takes a while. Is the other device open, and do both have internet?</source>
        <translation>Dit duurt even. Staat het andere toestel open, en hebben beide internet?</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Later verder</translation>
    </message>
</context>
<context>
    <name>ArrivedPart</name>
    <message>
        <source>Compare the four words with your other device. They have to be the same.</source>
        <translation>Vergelijk de vier woorden met je andere toestel. Ze moeten dezelfde zijn.</translation>
    </message>
    <message>
        <source>Do they differ? Then tap on your other device: The words differ. It takes this device out.</source>
        <translation>Verschillen ze? Tik dan op je andere toestel: De woorden verschillen. Dat haalt dit toestel weg.</translation>
    </message>
    <message>
        <source>What you could read is back, also what only you can read. What was written on a lost device and never sent is not.</source>
        <translation>Wat jij kon lezen is terug, ook wat alleen jij kunt lezen. Wat op een verloren toestel geschreven en nooit verzonden is, niet.</translation>
    </message>
    <message>
        <source>Your sheet is used up: it opens nothing any more. Make a new one now.</source>
        <translation>Je blad is gebruikt: het opent niets meer. Maak nu een nieuw.</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation>Maak een nieuw herstelblad</translation>
    </message>
    <message>
        <source>Take out my lost devices</source>
        <translation>Haal mijn verloren toestellen weg</translation>
    </message>
    <message>
        <source>To my plan</source>
        <translation>Naar mijn plan</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Ze zijn dezelfde</translation>
    </message>
</context>
<context>
    <name>AvatarRow</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>people in a row</comment>
        <translation><numerusform>en nog %n</numerusform><numerusform>en nog %n</numerusform></translation>
    </message>
</context>
<context>
    <name>AwayScreen</name>
    <message>
        <source>First go online once</source>
        <translation>Ga eerst één keer online</translation>
    </message>
    <message>
        <source>This device was without the server for a long time. Until it has met the server, the plan stays closed here. So a lost device does not stay open for ever.</source>
        <translation>Dit toestel had lang geen contact met de server. Tot het weer contact had, blijft het plan hier dicht. Zo blijft een verloren toestel niet voor altijd open.</translation>
    </message>
    <message>
        <source>Nothing is lost. Everything is still on this device, locked.</source>
        <translation>Er is niets kwijt. Alles staat nog op dit toestel, op slot.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) of yours wait. They are sent by themselves.</source>
        <translation><numerusform>%n ding van jou wacht. Het wordt vanzelf verstuurd.</numerusform><numerusform>%n dingen van jou wachten. Ze worden vanzelf verstuurd.</numerusform></translation>
    </message>
    <message>
        <source>There is no internet now, or the server does not answer. Try again later.</source>
        <translation>Er is nu geen internet, of de server antwoordt niet. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Bezig met kijken…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probeer nu</translation>
    </message>
    <message>
        <source>To my plans</source>
        <translation>Naar mijn plannen</translation>
    </message>
</context>
<context>
    <name>BirthdaySheet</name>
    <message>
        <source>When is %1 born?</source>
        <translation>Wanneer is %1 geboren?</translation>
    </message>
    <message>
        <source>Birthday (day-month-year)</source>
        <translation>Geboortedatum (dag-maand-jaar)</translation>
    </message>
    <message>
        <source>Whoever reads the core of the plan reads this too. Around the twelfth birthday the plan asks what %1 decides alone.</source>
        <translation>Wie de kern van het plan leest, leest dit ook. Rond de twaalfde verjaardag vraagt het plan wat %1 alleen beslist.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Toch niet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Places</source>
        <translation>Plaatsen</translation>
    </message>
</context>
<context>
    <name>CapabilitySheet</name>
    <message>
        <source>Can %1 judge this alone?</source>
        <translation>Kan %1 dit alleen beoordelen?</translation>
    </message>
    <message>
        <source>This is your own word. You can say it anew at any time.</source>
        <translation>Dit is jouw eigen woord. Je kan het altijd opnieuw zeggen.</translation>
    </message>
    <message>
        <source>Yes, because of the age</source>
        <translation>Ja, door de leeftijd</translation>
    </message>
    <message>
        <source>Yes, we decided that together</source>
        <translation>Ja, dat beslisten we samen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>This only counts when a parent and a coach both say so, and nobody of them says otherwise. It changes nothing about the own part of %1.</source>
        <translation>Dit telt alleen als een ouder en een coach het allebei zeggen, en niemand van hen iets anders zegt. Aan het eigen deel van %1 verandert het niets.</translation>
    </message>
    <message>
        <source>With whom did you talk about it?</source>
        <translation>Met wie sprak je erover?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>What does %1 want?</source>
        <translation>Wat wil %1?</translation>
    </message>
    <message>
        <source>Is it different from what you say here? Then explain why, and write it down.</source>
        <translation>Is dat anders dan wat jij hier zegt? Leg dan uit waarom, en schrijf het op.</translation>
    </message>
    <message>
        <source>When did you explain it? (day-month-year)</source>
        <translation>Wanneer legde je het uit? (dag-maand-jaar)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Toch niet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
</context>
<context>
    <name>ClashCard</name>
    <message>
        <source>Two versions of one sentence</source>
        <translation>Twee versies van één zin</translation>
    </message>
    <message>
        <source>Choose this one</source>
        <translation>Kies deze</translation>
    </message>
    <message>
        <source>Combine</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
</context>
<context>
    <name>kp::app::ClashModel</name>
    <message>
        <source>%1 both see this. The other version stays in the history.</source>
        <translation>%1 zien dit allebei. De andere versie blijft in de geschiedenis.</translation>
    </message>
    <message>
        <source>The other version stays in the history.</source>
        <translation>De andere versie blijft in de geschiedenis.</translation>
    </message>
    <message>
        <source>Here only one of them can stand. Choose one; the other stays in the history.</source>
        <translation>Hier kan maar één staan. Kies er één; de andere blijft in de geschiedenis.</translation>
    </message>
</context>
<context>
    <name>ClashScreen</name>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Twee versies</translation>
    </message>
    <message>
        <source>You both wrote, at the same time. Nothing is lost. Choose now or later.</source>
        <translation>Jullie schreven allebei, op hetzelfde moment. Er is niets verloren. Kies nu of later.</translation>
    </message>
    <message>
        <source>Nothing to choose any more</source>
        <translation>Er is niets meer te kiezen</translation>
    </message>
    <message>
        <source>The other version stays in the history.</source>
        <translation>De andere versie blijft in de geschiedenis.</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Terug naar het plan</translation>
    </message>
    <message>
        <source>Make one of both</source>
        <translation>Maak er één zin van</translation>
    </message>
    <message>
        <source>Both texts stand here. Change what you want.</source>
        <translation>Beide teksten staan hier. Pas aan wat je wil.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
</context>
<context>
    <name>CloseSheet</name>
    <message>
        <source>We reached what we wanted</source>
        <translation>We bereikten wat we wilden</translation>
    </message>
    <message>
        <source>Other help has started</source>
        <translation>Andere hulp is gestart</translation>
    </message>
    <message>
        <source>It is not needed any more</source>
        <translation>Het is niet meer nodig</translation>
    </message>
    <message>
        <source>The family stopped</source>
        <translation>Het gezin stopte</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>End this plan?</source>
        <translation>Dit plan afsluiten?</translation>
    </message>
    <message>
        <source>It can be opened again at any time.</source>
        <translation>Het kan altijd weer opengaan.</translation>
    </message>
    <message>
        <source>How does it end? (You may leave this open.)</source>
        <translation>Hoe eindigt het? (Dit mag je open laten.)</translation>
    </message>
    <message>
        <source>Everybody who reads the plan sees that it is closed. Nothing is taken away by it: the family keeps its plan and everybody who may read goes on reading until that is ended.</source>
        <translation>Iedereen die het plan leest, ziet dat het afgesloten is. Er gaat niets door weg: het gezin houdt zijn plan, en wie mag lezen, blijft lezen tot iemand dat stopt.</translation>
    </message>
    <message>
        <source>Tell the family: %1 %2</source>
        <translation>Zeg het gezin: %1 %2</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Toch niet</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Sluit het af</translation>
    </message>
</context>
<context>
    <name>kp::app::ClosingModel</name>
    <message>
        <source>Is being erased here</source>
        <translation>Wordt hier gewist</translation>
    </message>
    <message>
        <source>Lies in an archive as it is now</source>
        <translation>Ligt zoals het nu is in een archief</translation>
    </message>
    <message>
        <source>Something was written here since it was archived</source>
        <translation>Hier is iets bijgeschreven nadat het in het archief ging</translation>
    </message>
    <message>
        <source>Not in an archive yet</source>
        <translation>Nog niet in een archief</translation>
    </message>
    <message numerus="yes">
        <source>The services keep their own file for %n year(s) after the plan is closed.</source>
        <translation><numerusform>De diensten bewaren hun eigen dossier %n jaar nadat het plan afgesloten is.</numerusform><numerusform>De diensten bewaren hun eigen dossier %n jaar nadat het plan afgesloten is.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The services keep their own file until the youngest is %n years old.</source>
        <translation><numerusform>De diensten bewaren hun eigen dossier tot de jongste %n jaar is.</numerusform><numerusform>De diensten bewaren hun eigen dossier tot de jongste %n jaar is.</numerusform></translation>
    </message>
    <message>
        <source>Written down by %1: %2</source>
        <translation>Opgeschreven door %1: %2</translation>
    </message>
    <message>
        <source>Written down by %1 for %2: %3</source>
        <translation>Opgeschreven door %1 voor %2: %3</translation>
    </message>
    <message>
        <source>That is the rule in Flemish youth care. An organisation can have a rule of its own.</source>
        <translation>Dat is de regel in de Vlaamse jeugdhulp. Een organisatie kan een eigen regel hebben.</translation>
    </message>
    <message>
        <source>That is until %1.</source>
        <translation>Dat is tot %1.</translation>
    </message>
    <message>
        <source>The plan is not closed: the file stays.</source>
        <translation>Het plan is niet afgesloten: het dossier blijft.</translation>
    </message>
    <message>
        <source>Until when is not known yet: a birthday is missing. The file stays.</source>
        <translation>Tot wanneer is nog niet bekend: er ontbreekt een geboortedatum. Het dossier blijft.</translation>
    </message>
    <message>
        <source>This plan is closed since %1.</source>
        <translation>Dit plan is afgesloten sinds %1.</translation>
    </message>
    <message>
        <source>This plan is on hold.</source>
        <translation>Dit plan staat even stil.</translation>
    </message>
    <message>
        <source>This plan is running.</source>
        <translation>Dit plan loopt.</translation>
    </message>
    <message>
        <source>Opened by %1 on %2</source>
        <translation>Geopend door %1 op %2</translation>
    </message>
    <message>
        <source>To be kept until %1</source>
        <translation>Te bewaren tot %1</translation>
    </message>
    <message>
        <source>Archive sheet %1 of %2</source>
        <translation>Archiefblad %1 van %2</translation>
    </message>
    <message>
        <source>Any two of the three sheets open the sealed file. One alone opens nothing. Keep them apart, with three people or in three places. Nobody can make them again.</source>
        <translation>Twee van de drie bladen samen openen het verzegelde bestand. Eén blad alleen opent niets. Bewaar ze apart: bij drie mensen of op drie plaatsen. Niemand kan ze opnieuw maken.</translation>
    </message>
    <message>
        <source>To open it: krachtplan-cli archive open, with the words of two sheets.</source>
        <translation>Openen: krachtplan-cli archive open, met de woorden van twee bladen.</translation>
    </message>
    <message>
        <source>Choose 1 to 99 years.</source>
        <translation>Kies 1 tot 99 jaar.</translation>
    </message>
    <message>
        <source>Choose an age of 18 to 99 years, or 1 to 99 years after closing.</source>
        <translation>Kies een leeftijd van 18 tot 99 jaar, of 1 tot 99 jaar na het afsluiten.</translation>
    </message>
    <message>
        <source>Say which rule this follows. The family reads it.</source>
        <translation>Schrijf welke regel dit is. Het gezin leest dat.</translation>
    </message>
    <message>
        <source>Say where the file is kept, so that people find it again.</source>
        <translation>Schrijf waar het bestand ligt, zodat mensen het terugvinden.</translation>
    </message>
    <message>
        <source>This is not the file that was just made. Put it back, or make a new archive.</source>
        <translation>Dit is niet het bestand dat zonet gemaakt is. Zet het terug, of maak een nieuw archief.</translation>
    </message>
    <message>
        <source>There is nothing here that the services keep. Nothing was made.</source>
        <translation>Hier is niets dat de diensten bewaren. Er is niets gemaakt.</translation>
    </message>
    <message>
        <source>krachtplan-archive</source>
        <translation>krachtplan-archief</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place. Nothing is lost.</source>
        <translation>Daar kon het niet bewaard worden. Kies een andere plaats. Er is niets kwijt.</translation>
    </message>
    <message>
        <source>The file is saved as %1. It is sealed.</source>
        <translation>Het bestand is bewaard als %1. Het is verzegeld.</translation>
    </message>
    <message>
        <source>krachtplan-archive-sheet-%1</source>
        <translation>krachtplan-archiefblad-%1</translation>
    </message>
    <message>
        <source>Saved as %1. Print it, and then erase this page: two of them open the file.</source>
        <translation>Bewaard als %1. Druk het af en wis daarna deze pagina: twee ervan openen het bestand.</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place, or write the words down.</source>
        <translation>Daar kon het niet bewaard worden. Kies een andere plek, of schrijf de woorden op.</translation>
    </message>
    <message>
        <source>The word of sheet %1 is not the same yet. Look at that sheet.</source>
        <translation>Het woord van blad %1 is nog niet hetzelfde. Kijk op dat blad.</translation>
    </message>
    <message>
        <source>The file is not there any more. Put it back, or make a new archive.</source>
        <translation>Het bestand is er niet meer. Zet het terug, of maak een nieuw archief.</translation>
    </message>
</context>
<context>
    <name>ClosingScreen</name>
    <message>
        <source>The archive is on record. What lies in it can now be erased here.</source>
        <translation>Het archief is genoteerd. Wat erin ligt, kan hier nu gewist worden.</translation>
    </message>
    <message>
        <source>Closing and keeping</source>
        <translation>Afsluiten en bewaren</translation>
    </message>
    <message>
        <source>What the family decides about stays with the family, also when the plan is closed. The services have a file of their own: notes of the team and the registration.</source>
        <translation>Waar het gezin over beslist, blijft van het gezin, ook als het plan afgesloten is. De diensten hebben een eigen dossier: nota's van het team en de registratie.</translation>
    </message>
    <message>
        <source>Open the plan again</source>
        <translation>Het plan weer openen</translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation>Het plan afsluiten</translation>
    </message>
    <message>
        <source>Make my own file</source>
        <translation>Mijn eigen dossier maken</translation>
    </message>
    <message>
        <source>How long the services keep their file</source>
        <translation>Hoelang de diensten hun dossier bewaren</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Aanpassen</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Waar het bewaard wordt</translation>
    </message>
    <message>
        <source>There is no archive yet</source>
        <translation>Er is nog geen archief</translation>
    </message>
    <message>
        <source>A sealed archive is one file for your own records, and three sheets of words. Any two sheets open it, also in twenty years, without this app's server.</source>
        <translation>Een verzegeld archief is één bestand voor jullie eigen dossierkast, en drie bladen met woorden. Twee bladen samen openen het, ook over twintig jaar, zonder de server van deze app.</translation>
    </message>
    <message>
        <source>There is nothing here that the services keep: no notes of the team and no registration.</source>
        <translation>Hier is niets dat de diensten bewaren: geen nota's van het team en geen registratie.</translation>
    </message>
    <message>
        <source>Make a sealed archive</source>
        <translation>Een verzegeld archief maken</translation>
    </message>
    <message>
        <source>What the services keep here</source>
        <translation>Wat de diensten hier bewaren</translation>
    </message>
    <message>
        <source>Once it lies in an archive as it is now, it can be erased here before its time. In the archive it stays until its time.</source>
        <translation>Ligt het zoals het nu is in een archief, dan kan het hier eerder gewist worden. In het archief blijft het tot zijn tijd om is.</translation>
    </message>
    <message>
        <source>What can be erased</source>
        <translation>Wat gewist kan worden</translation>
    </message>
</context>
<context>
    <name>kp::app::CompassModel</name>
    <message>
        <source>%1 of 5</source>
        <translation>%1 van 5</translation>
    </message>
</context>
<context>
    <name>CompassScreen</name>
    <message>
        <source>Our compass</source>
        <translation>Ons kompas</translation>
    </message>
    <message>
        <source>As a wheel</source>
        <translation>Als wiel</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Als lijst</translation>
    </message>
    <message>
        <source>Whose view</source>
        <translation>Wie vertelt</translation>
    </message>
    <message>
        <source>important now</source>
        <translation>nu belangrijk</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>voor later</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>nog open</translation>
    </message>
    <message>
        <source>Nobody talked about this yet. That is fine.</source>
        <translation>Hier is nog niet over gepraat. Dat is goed.</translation>
    </message>
</context>
<context>
    <name>CompassSign</name>
    <message>
        <source>no rating yet</source>
        <translation>nog geen cijfer</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 van 5</translation>
    </message>
    <message>
        <source>%1, now important</source>
        <translation>%1, nu belangrijk</translation>
    </message>
    <message>
        <source>%1, for later</source>
        <translation>%1, voor later</translation>
    </message>
</context>
<context>
    <name>CompassWheel</name>
    <message>
        <source>Compass of %1</source>
        <translation>Kompas van %1</translation>
    </message>
</context>
<context>
    <name>ConsentAgreeing</name>
    <message>
        <source>Who agrees?</source>
        <translation>Wie is akkoord?</translation>
    </message>
</context>
<context>
    <name>kp::app::ConsentModel</name>
    <message>
        <source>You cannot share this part yourself. Ask somebody who decides about it.</source>
        <translation>Dit deel kan je niet zelf delen. Vraag het aan iemand die erover beslist.</translation>
    </message>
    <message>
        <source>%1 sees something only when everybody agrees. Ask each other first.</source>
        <translation>%1 ziet pas iets als iedereen akkoord is. Vraag het eerst aan elkaar.</translation>
    </message>
    <message>
        <source>This is a wish of %1, who decides too. Ask first.</source>
        <translation>Dit is een wens van %1. Die beslist mee. Vraag het eerst.</translation>
    </message>
    <message>
        <source>You may decide this. Tick only who is here and agrees. The others see it in the open book.</source>
        <translation>Jij mag dit beslissen. Tik alleen aan wie hier is en akkoord gaat. De anderen zien het in het open boek.</translation>
    </message>
    <message>
        <source>You decide this.</source>
        <translation>Jij beslist dit.</translation>
    </message>
    <message>
        <source>First compare the four words with %1, under People and devices. Then you can share this.</source>
        <translation>Vergelijk eerst de vier woorden met %1, bij Mensen en toestellen. Daarna kan je dit delen.</translation>
    </message>
    <message>
        <source>%1 wants to be asked before you show this. Ask first.</source>
        <translation>%1 wil dat je het vraagt voor je dit toont. Vraag het eerst.</translation>
    </message>
    <message>
        <source>Choose the professional who signs too. Nothing is shared before that.</source>
        <translation>Kies de hulpverlener die mee tekent. Voor dat gebeurt, wordt er niets gedeeld.</translation>
    </message>
    <message>
        <source>Not everybody agreed yet. Ask first; nothing is shared until then.</source>
        <translation>Nog niet iedereen is akkoord. Vraag het eerst. Tot dan wordt niets gedeeld.</translation>
    </message>
    <message>
        <source>Say what it is for. One line is enough.</source>
        <translation>Zeg waarvoor het is. Eén zin is genoeg.</translation>
    </message>
    <message>
        <source>This drawing does not fit. Draw it again, a little shorter.</source>
        <translation>Deze tekening past niet. Teken opnieuw, iets korter.</translation>
    </message>
    <message>
        <source>That day does not exist. Choose another day. Your text is kept.</source>
        <translation>Die dag bestaat niet. Kies een andere dag. Je tekst is bewaard.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a day is written in a sentence: d MMMM yyyy gives 19 January 2026</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>No end day</source>
        <translation>Geen einddag</translation>
    </message>
    <message>
        <source>may read it</source>
        <translation>mag het lezen</translation>
    </message>
    <message>
        <source>may read it and tick off steps</source>
        <translation>mag het lezen en stappen afvinken</translation>
    </message>
    <message>
        <source>may read it and write in it</source>
        <translation>mag het lezen en erin schrijven</translation>
    </message>
    <message>
        <source>%1: %2 %3. For: %4. Until: %5.</source>
        <translation>%1: %2 %3. Waarvoor: %4. Tot: %5.</translation>
    </message>
    <message>
        <source>Earlier versions too.</source>
        <translation>Ook eerdere versies.</translation>
    </message>
    <message>
        <source>Agreed: %1.</source>
        <translation>Akkoord: %1.</translation>
    </message>
    <message>
        <source>Name typed to sign: %1.</source>
        <translation>Naam getypt om te tekenen: %1.</translation>
    </message>
</context>
<context>
    <name>ConsentPerson</name>
    <message>
        <source>you, here</source>
        <translation>jij, hier</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>akkoord</translation>
    </message>
    <message>
        <source>still to ask</source>
        <translation>nog te vragen</translation>
    </message>
    <message>
        <source>tap when asked</source>
        <translation>tik bij akkoord</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gevraagd</translation>
    </message>
</context>
<context>
    <name>ConsentSecond</name>
    <message>
        <source>These contact details are kept from others. A second professional signs too. Nothing is given before that.</source>
        <translation>Deze contactgegevens zijn afgeschermd voor anderen. Een tweede hulpverlener tekent mee. Eerder wordt er niets gegeven.</translation>
    </message>
    <message>
        <source>Who signs too?</source>
        <translation>Wie tekent mee?</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>Shared with %1</source>
        <translation>Gedeeld met %1</translation>
    </message>
    <message>
        <source>Share with %1</source>
        <translation>Delen met %1</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Waarvoor is het?</translation>
    </message>
    <message>
        <source>For example: help with maths</source>
        <translation>Bijvoorbeeld: helpen met wiskunde</translation>
    </message>
    <message>
        <source>Earlier versions too</source>
        <translation>Ook eerdere versies</translation>
    </message>
    <message>
        <source>Else only how it is now, and what comes after</source>
        <translation>Anders alleen hoe het nu is, en wat daarna komt</translation>
    </message>
    <message>
        <source>%1 said: ask me before you show this.</source>
        <translation>%1 zei: vraag het mij voor je dit toont.</translation>
    </message>
    <message>
        <source>I asked, and the answer was yes</source>
        <translation>Ik vroeg het, en het antwoord was ja</translation>
    </message>
    <message>
        <source>This is private. First compare the four words with %1, under People and devices. Then you can share it.</source>
        <translation>Dit is privé. Vergelijk eerst de vier woorden met %1, bij Mensen en toestellen. Daarna kan je het delen.</translation>
    </message>
    <message>
        <source>%1 sees this because of the role in this plan.</source>
        <translation>%1 ziet dit door de rol in dit plan.</translation>
    </message>
    <message>
        <source>You can always stop, with one tap. %1 then gets nothing new. What %1 read already, %1 can remember.</source>
        <translation>Stoppen kan altijd, met één tik. %1 krijgt dan niets nieuws meer. Wat %1 al las, kan %1 onthouden.</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Stop met delen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Toch niet</translation>
    </message>
    <message>
        <source>Ask to sign</source>
        <translation>Vraag om te tekenen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>ConsentSigning</name>
    <message>
        <source>This is what is agreed</source>
        <translation>Dit wordt afgesproken</translation>
    </message>
    <message>
        <source>Read it out together. Whoever agrees can sign here. That is not a must. It is asked on that person's own device too, and a no there stops it.</source>
        <translation>Lees het samen voor. Wie akkoord gaat, kan hier tekenen. Dat moet niet. Het wordt ook op het eigen toestel gevraagd, en een nee daar stopt het.</translation>
    </message>
    <message>
        <source>Sign here with your finger, if you want</source>
        <translation>Teken hier met je vinger, als je wil</translation>
    </message>
    <message>
        <source>Or type your name</source>
        <translation>Of typ je naam</translation>
    </message>
</context>
<context>
    <name>ConsentTerms</name>
    <message>
        <source>Reading</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Reading and ticking off steps</source>
        <translation>Lezen en stappen afvinken</translation>
    </message>
    <message>
        <source>Reading and writing</source>
        <translation>Lezen en schrijven</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet gezegd</translation>
    </message>
    <message>
        <source>What is allowed</source>
        <translation>Wat mag</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Tot wanneer</translation>
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
        <translation>%1 krijgt de vraag of %2 in het plan mag komen.</translation>
    </message>
    <message>
        <source>%1 is asked about %2 and %3.</source>
        <translation>%1 krijgt een vraag over %2 en %3.</translation>
    </message>
    <message>
        <source>Without an answer it stops by itself after %1.</source>
        <translation>Zonder antwoord stopt het vanzelf na %1.</translation>
    </message>
    <message>
        <source>It was said that %1 may not come into the plan.</source>
        <translation>Er is gezegd dat %1 niet in het plan mag komen.</translation>
    </message>
    <message>
        <source>You said that %1 may not see %2. It stopped.</source>
        <translation>Jij zei dat %1 %2 niet mag zien. Het is gestopt.</translation>
    </message>
    <message>
        <source>%1 said that %2 may not see %3. It stopped.</source>
        <translation>%1 zei dat %2 %3 niet mag zien. Het is gestopt.</translation>
    </message>
    <message>
        <source>Talk about it together. It only starts again when it is agreed anew.</source>
        <translation>Praat er samen over. Het begint pas opnieuw na een nieuw akkoord.</translation>
    </message>
    <message>
        <source>You are 18. What others gave to %1 of %2 ends, unless you give it anew.</source>
        <translation>Je bent 18. Wat anderen van %2 met %1 deelden, stopt, tenzij jij het opnieuw deelt.</translation>
    </message>
    <message>
        <source>%1 is 18. What others gave to %2 of %3 ends, unless %1 gives it anew.</source>
        <translation>%1 is 18. Wat anderen van %3 met %2 deelden, stopt, tenzij %1 het opnieuw deelt.</translation>
    </message>
    <message>
        <source>It stops after %1.</source>
        <translation>Het stopt na %1.</translation>
    </message>
    <message>
        <source>That day has passed. End it, or give it anew.</source>
        <translation>Die dag is voorbij. Stop het, of deel het opnieuw.</translation>
    </message>
    <message>
        <source>%1 is not the trusted person any more, and still sees %2.</source>
        <translation>%1 is niet meer de vertrouwenspersoon, en ziet nog %2.</translation>
    </message>
    <message>
        <source>Look whether that is still wanted. Else stop it.</source>
        <translation>Kijk of dat nog gewenst is. Zo niet, stop het.</translation>
    </message>
    <message>
        <source>You can give this back with one tap. You then get nothing new.</source>
        <translation>Je kan dit met één tik teruggeven. Je krijgt dan niets nieuws meer.</translation>
    </message>
    <message>
        <source>You can stop this with one tap. %1 then gets nothing new. What %1 read already, %1 can remember.</source>
        <translation>Je kan dit met één tik stoppen. %1 krijgt dan niets nieuws meer. Wat %1 al las, kan %1 onthouden.</translation>
    </message>
</context>
<context>
    <name>ConsentsScreen</name>
    <message>
        <source>Consents</source>
        <translation>Toestemmingen</translation>
    </message>
    <message>
        <source>Who may see what, who agreed to that, and in which words. Tap a line to read all of it or to stop it.</source>
        <translation>Wie wat mag zien, wie daarmee akkoord ging, en in welke woorden. Tik op een lijn om alles te lezen of om het te stoppen.</translation>
    </message>
    <message>
        <source>This waits for somebody</source>
        <translation>Dit wacht op iemand</translation>
    </message>
    <message>
        <source>How to look at it</source>
        <translation>Hoe wil je kijken?</translation>
    </message>
    <message>
        <source>Per person</source>
        <translation>Per persoon</translation>
    </message>
    <message>
        <source>Per part</source>
        <translation>Per deel</translation>
    </message>
    <message>
        <source>Nothing is agreed now</source>
        <translation>Er is nu niets afgesproken</translation>
    </message>
    <message>
        <source>When somebody outside the family may see a part of your plan, it stands here: for whom, what for and until when.</source>
        <translation>Mag iemand buiten het gezin een deel van jullie plan zien? Dan staat dat hier: wie, waarvoor en tot wanneer.</translation>
    </message>
    <message>
        <source>Go to sharing</source>
        <translation>Naar delen</translation>
    </message>
    <message>
        <source>Hide what ended</source>
        <translation>Verberg wat gestopt is</translation>
    </message>
    <message>
        <source>Show what ended</source>
        <translation>Toon wat gestopt is</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>Contact details of %1</source>
        <translation>Contactgegevens van %1</translation>
    </message>
    <message>
        <source>Kept from the others. What stands here, the app also looks for in what you write elsewhere.</source>
        <translation>Afgeschermd voor de anderen. Wat hier staat, zoekt de app ook in wat je elders schrijft.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Toch niet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
</context>
<context>
    <name>DayChips</name>
    <message>
        <source>Which day?</source>
        <translation>Welke dag?</translation>
    </message>
    <message>
        <source>Which day? %1</source>
        <translation>Welke dag? %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Over een week</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Geen dag</translation>
    </message>
</context>
<context>
    <name>kp::app::DecidesModel</name>
    <message>
        <source>You decide who sees it, and when that ends.</source>
        <translation>Jij beslist wie het ziet, en wanneer dat stopt.</translation>
    </message>
    <message>
        <source>You decide who sees it, and when that ends. So does %1.</source>
        <translation>Jij beslist wie het ziet, en wanneer dat stopt. %1 mag dat ook.</translation>
    </message>
    <message>
        <source>You decide who sees it, and when that ends. So does each of these: %1.</source>
        <translation>Jij beslist wie het ziet, en wanneer dat stopt. Dat mag ook elk van hen: %1.</translation>
    </message>
    <message>
        <source>%1 decides who sees it, and when that ends.</source>
        <translation>%1 beslist wie het ziet, en wanneer dat stopt.</translation>
    </message>
    <message>
        <source>Each of these decides who sees it, and when that ends: %1.</source>
        <translation>Elk van hen beslist wie het ziet, en wanneer dat stopt: %1.</translation>
    </message>
    <message>
        <source>Nobody decides alone yet: no parent is in the plan with an own device.</source>
        <translation>Nog niemand beslist alleen: er is nog geen ouder in het plan met een eigen toestel.</translation>
    </message>
    <message>
        <source>Only you see it now.</source>
        <translation>Nu zie alleen jij het.</translation>
    </message>
    <message>
        <source>You see it now, and so do: %1.</source>
        <translation>Nu zie jij het, en ook: %1.</translation>
    </message>
    <message>
        <source>It is seen now by: %1.</source>
        <translation>Nu zien dit: %1.</translation>
    </message>
    <message>
        <source>This is yours. Only you share it, and only you end that.</source>
        <translation>Dit is van jou. Alleen jij deelt het, en alleen jij stopt dat.</translation>
    </message>
    <message>
        <source>This is of %1. Only %1 shares it, and only %1 ends that.</source>
        <translation>Dit is van %1. Alleen %1 deelt het, en alleen %1 stopt dat.</translation>
    </message>
    <message>
        <source>This is of %1, who decides about it on an own device.</source>
        <translation>Dit is van %1, die er zelf over beslist op een eigen toestel.</translation>
    </message>
    <message>
        <source>This is of %1.</source>
        <translation>Dit is van %1.</translation>
    </message>
    <message>
        <source>This is of the team.</source>
        <translation>Dit is van het team.</translation>
    </message>
    <message>
        <source>This is of the family.</source>
        <translation>Dit is van het gezin.</translation>
    </message>
</context>
<context>
    <name>DecidesScreen</name>
    <message>
        <source>Who decides?</source>
        <translation>Wie beslist?</translation>
    </message>
    <message>
        <source>Whose is each part of the plan? And who decides who sees it?</source>
        <translation>Van wie is elk deel van het plan? En wie beslist wie het ziet?</translation>
    </message>
    <message>
        <source>A coach can write down what you agreed at the table. Then it is asked on your own device. If you say no, it stops at once.</source>
        <translation>Een coach kan opschrijven wat jullie aan tafel afspraken. Dan vragen we het ook op je eigen toestel. Zeg je nee, dan stopt het meteen.</translation>
    </message>
    <message>
        <source>Whoever got to see something can give that back at any time.</source>
        <translation>Wie iets mag zien, kan dat op elk moment teruggeven.</translation>
    </message>
</context>
<context>
    <name>DecisionLine</name>
    <message>
        <source>Decided</source>
        <translation>Beslist</translation>
    </message>
    <message>
        <source>What %1 wanted</source>
        <translation>Wat %1 wilde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Explained to %1</source>
        <translation>Uitgelegd aan %1</translation>
    </message>
</context>
<context>
    <name>DecisionSheet</name>
    <message>
        <source>A decision about %1</source>
        <translation>Een beslissing over %1</translation>
    </message>
    <message>
        <source>%1 reads this too.</source>
        <translation>%1 leest dit ook.</translation>
    </message>
    <message>
        <source>What was decided?</source>
        <translation>Wat is er beslist?</translation>
    </message>
    <message>
        <source>Did %1 want something else? What?</source>
        <translation>Wilde %1 iets anders? Wat?</translation>
    </message>
    <message>
        <source>Leave this empty if it is what %1 wanted.</source>
        <translation>Laat dit leeg als het is wat %1 wilde.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>When did you explain it? (day-month-year)</source>
        <translation>Wanneer legde je het uit? (dag-maand-jaar)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Toch niet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
</context>
<context>
    <name>DeviceSheet</name>
    <message>
        <source>What do you call this device?</source>
        <translation>Hoe noem je dit toestel?</translation>
    </message>
    <message>
        <source>Everybody in the plan can read this name.</source>
        <translation>Iedereen in het plan kan deze naam lezen.</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>Bewaar deze naam</translation>
    </message>
    <message>
        <source>Four words</source>
        <translation>Vier woorden</translation>
    </message>
    <message>
        <source>Both devices show the same four words. If they differ, take it out: somebody stands in between.</source>
        <translation>Beide toestellen tonen dezelfde vier woorden. Verschillen ze? Haal het weg: er zit iemand tussen.</translation>
    </message>
    <message>
        <source>This is the device in your hand. You take it out from another device of yours, or your coach does.</source>
        <translation>Dit is het toestel in je hand. Je haalt het weg vanaf een ander toestel van jou, of je coach doet dat.</translation>
    </message>
    <message>
        <source>Does this sheet have to stop working?</source>
        <translation>Moet dit blad stoppen met werken?</translation>
    </message>
    <message>
        <source>Take this device out?</source>
        <translation>Dit toestel weghalen?</translation>
    </message>
    <message>
        <source>From now on it opens nothing any more. Without a sheet, what only you can read is gone when your devices are gone.</source>
        <translation>Vanaf nu opent het niets meer. Zonder blad is wat alleen jij kunt lezen weg als je toestellen weg zijn.</translation>
    </message>
    <message>
        <source>It gets nothing new from now on, and the locks change at once. As soon as it meets the server it is wiped. What it had not sent is handed in first, so that you can look at it.</source>
        <translation>Het krijgt vanaf nu niets nieuws meer, en de sloten veranderen meteen. Zodra het de server ontmoet, wordt het leeggemaakt. Wat het nog niet verzonden had, wordt eerst afgegeven. Dan kun jij ernaar kijken.</translation>
    </message>
    <message>
        <source>What was read on it already, somebody can remember.</source>
        <translation>Wat er al op gelezen is, kan iemand onthouden.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Laat staan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Haal weg</translation>
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
        <translation>nog niet gezien</translation>
    </message>
    <message>
        <source>last seen today at %1</source>
        <translation>laatst gezien vandaag om %1</translation>
    </message>
    <message>
        <source>last seen yesterday</source>
        <translation>laatst gezien gisteren</translation>
    </message>
    <message numerus="yes">
        <source>last seen %n day(s) ago</source>
        <translation><numerusform>%n dag geleden nog gezien</numerusform><numerusform>%n dagen geleden nog gezien</numerusform></translation>
    </message>
    <message>
        <source>last seen on %1</source>
        <translation>laatst gezien op %1</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Herstelblad</translation>
    </message>
    <message>
        <source>First device</source>
        <translation>Eerste toestel</translation>
    </message>
    <message>
        <source>A device</source>
        <translation>Een toestel</translation>
    </message>
    <message>
        <source>the one in your hand</source>
        <translation>dat heb je nu vast</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>op papier</translation>
    </message>
    <message>
        <source>on paper, made on %1</source>
        <translation>op papier, gemaakt op %1</translation>
    </message>
    <message>
        <source>It opens nothing any more.</source>
        <translation>Het opent niets meer.</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Weggehaald</translation>
    </message>
    <message>
        <source>Not on the server yet.</source>
        <translation>Nog niet op de server.</translation>
    </message>
    <message>
        <source>Taken out. It is wiped as soon as it meets the server.</source>
        <translation>Weggehaald. Het wordt leeggemaakt zodra het de server ontmoet.</translation>
    </message>
    <message numerus="yes">
        <source>Taken out and wiped. Of its unsent work, %n save(s) found nobody to take them.</source>
        <translation><numerusform>Weggehaald en leeggemaakt. %n bewaarde tekst die niet verzonden was, kon niemand aannemen.</numerusform><numerusform>Weggehaald en leeggemaakt. %n bewaarde teksten die niet verzonden waren, kon niemand aannemen.</numerusform></translation>
    </message>
    <message>
        <source>Taken out and wiped. What it had not sent was handed in.</source>
        <translation>Weggehaald en leeggemaakt. Wat het nog niet verzonden had, is afgegeven.</translation>
    </message>
    <message>
        <source>Taken out and wiped.</source>
        <translation>Weggehaald en leeggemaakt.</translation>
    </message>
    <message>
        <source>Not on the server yet: it does not work until it is.</source>
        <translation>Nog niet op de server: tot dan werkt het niet.</translation>
    </message>
    <message>
        <source>Not confirmed yet.</source>
        <translation>Nog niet bevestigd.</translation>
    </message>
</context>
<context>
    <name>kp::app::DevicesModel</name>
    <message>
        <source>In another of your plans this did not work. %1</source>
        <translation>In een ander plan van jou is dit niet gelukt. %1</translation>
    </message>
    <message>
        <source>Works until %1, for one device.</source>
        <extracomment>%1 is a time of the day</extracomment>
        <translation>Werkt tot %1, voor één toestel.</translation>
    </message>
</context>
<context>
    <name>DevicesScreen</name>
    <message>
        <source>My devices</source>
        <translation>Mijn toestellen</translation>
    </message>
    <message>
        <source>On these devices you can open your plan. Do you miss one? Take it out at once.</source>
        <translation>Op deze toestellen kun je je plan openen. Ben je er een kwijt? Haal het meteen weg.</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Toestel toevoegen</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Herstelblad</translation>
    </message>
    <message>
        <source>Brings everything back when all your devices are gone</source>
        <translation>Brengt alles terug als al je toestellen weg zijn</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Weggehaald</translation>
    </message>
</context>
<context>
    <name>DomainScreen</name>
    <message>
        <source>How is it for you?</source>
        <translation>Hoe gaat het voor jou?</translation>
    </message>
    <message>
        <source>important now</source>
        <translation>nu belangrijk</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>voor later</translation>
    </message>
    <message>
        <source>Say it in my own words</source>
        <translation>In mijn eigen woorden zeggen</translation>
    </message>
    <message>
        <source>Change my words</source>
        <translation>Mijn woorden aanpassen</translation>
    </message>
    <message>
        <source>Two versions of one sentence</source>
        <translation>Twee versies van één zin</translation>
    </message>
    <message>
        <source>How each of us sees it</source>
        <translation>Hoe ieder van ons het ziet</translation>
    </message>
    <message>
        <source>Not talked about yet</source>
        <translation>Nog niet over gepraat</translation>
    </message>
    <message>
        <source>You do not have to talk about everything.</source>
        <translation>Je hoeft niet over alles te praten.</translation>
    </message>
    <message>
        <source>What goes well here</source>
        <translation>Wat hier goed gaat</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Doelen</translation>
    </message>
</context>
<context>
    <name>DrawingPad</name>
    <message>
        <source>My drawing</source>
        <translation>Mijn tekening</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Eén stap terug</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Gom</translation>
    </message>
</context>
<context>
    <name>EditorSheet</name>
    <message>
        <source>A new goal</source>
        <translation>Een nieuw doel</translation>
    </message>
    <message>
        <source>Change this goal</source>
        <translation>Dit doel aanpassen</translation>
    </message>
    <message>
        <source>A new step</source>
        <translation>Een nieuwe stap</translation>
    </message>
    <message>
        <source>Change this step</source>
        <translation>Deze stap aanpassen</translation>
    </message>
    <message>
        <source>What goes well</source>
        <translation>Wat goed gaat</translation>
    </message>
    <message>
        <source>Our start question</source>
        <translation>Onze startvraag</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>In mijn eigen woorden</translation>
    </message>
    <message>
        <source>How is it for me</source>
        <translation>Hoe gaat het voor mij</translation>
    </message>
    <message>
        <source>What we want to talk about</source>
        <translation>Waarover we willen praten</translation>
    </message>
    <message>
        <source>In whose own words?</source>
        <translation>In de eigen woorden van wie het wil</translation>
    </message>
    <message>
        <source>What will be done?</source>
        <translation>Wat gaan we doen?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In je eigen woorden</translation>
    </message>
    <message>
        <source>I want ...</source>
        <translation>Ik wil ...</translation>
    </message>
    <message>
        <source>Kept on this device while you type.</source>
        <translation>Wat je typt, blijft bewaard op dit toestel.</translation>
    </message>
    <message>
        <source>Whose wish is it?</source>
        <translation>Van wie is de wens?</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Gezin</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Voorwaarde</translation>
    </message>
    <message>
        <source>Who sets this condition?</source>
        <translation>Wie stelt deze voorwaarde?</translation>
    </message>
    <message>
        <source>Why is it asked?</source>
        <translation>Waarom wordt dit gevraagd?</translation>
    </message>
    <message>
        <source>Why is this important now?</source>
        <translation>Waarom is dit nu belangrijk?</translation>
    </message>
    <message>
        <source>What is fine?</source>
        <translation>Wat is er goed?</translation>
    </message>
    <message>
        <source>What do I wish?</source>
        <translation>Wat wens ik?</translation>
    </message>
    <message>
        <source>When, in your own words</source>
        <translation>Wanneer, in je eigen woorden</translation>
    </message>
    <message>
        <source>Every Wednesday after school</source>
        <translation>Elke woensdag na school</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>Wie doet het?</translation>
    </message>
    <message>
        <source>Whose goal is it?</source>
        <translation>Van wie is het doel?</translation>
    </message>
    <message>
        <source>Who says it?</source>
        <translation>Wie zegt het?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
</context>
<context>
    <name>EndProtectionSheet</name>
    <message>
        <source>End the protection of %1?</source>
        <translation>De bescherming van %1 stoppen?</translation>
    </message>
    <message>
        <source>A second person signs too. Until then it stays as it is.</source>
        <translation>Een tweede persoon tekent mee. Tot dan blijft alles zoals het is.</translation>
    </message>
    <message>
        <source>Who signs too?</source>
        <translation>Wie tekent mee?</translation>
    </message>
    <message>
        <source>Why can it end?</source>
        <translation>Waarom mag het stoppen?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Toch niet</translation>
    </message>
    <message>
        <source>Ask to sign</source>
        <translation>Vraag om te tekenen</translation>
    </message>
</context>
<context>
    <name>EraseMeans</name>
    <message>
        <source>At once it is out of sight</source>
        <translation>Meteen is het uit het zicht</translation>
    </message>
    <message>
        <source>Here right away, for the others as soon as their device meets the server.</source>
        <translation>Hier direct, bij de anderen zodra hun toestel de server ziet.</translation>
    </message>
    <message>
        <source>For thirty days it can be left standing</source>
        <translation>Dertig dagen lang kan het blijven staan</translation>
    </message>
    <message>
        <source>By you, and by the other parents and young people of the family. What is only yours, by you alone.</source>
        <translation>Door jou, en door de andere ouders en jongeren van het gezin. Wat alleen van jou is, alleen door jou.</translation>
    </message>
    <message>
        <source>Then it is destroyed</source>
        <translation>Daarna wordt het vernietigd</translation>
    </message>
    <message>
        <source>On the server, and on each device when it next meets the server. Here you read which app reported that, and which not yet.</source>
        <translation>Op de server, en op elk toestel zodra dat de server weer ziet. Hier lees je welke app dat meldde, en welke nog niet.</translation>
    </message>
    <message>
        <source>What this does not undo</source>
        <translation>Wat dit niet ongedaan maakt</translation>
    </message>
    <message>
        <source>What was read, printed or kept in a file stays with whoever has it. Backups of the server keep sealed pieces of it for some time.</source>
        <translation>Wat gelezen, geprint of in een bestand bewaard is, blijft bij wie het heeft. Reservekopieën van de server houden nog een tijd verzegelde stukken ervan.</translation>
    </message>
</context>
<context>
    <name>EraseScreen</name>
    <message>
        <source>It is out of sight. For thirty days it can be left standing.</source>
        <translation>Het is uit het zicht. Dertig dagen lang kan het blijven staan.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>This can still be left standing</source>
        <translation>Dit kan nog blijven staan</translation>
    </message>
    <message>
        <source>Leave everything standing</source>
        <translation>Laat alles staan</translation>
    </message>
    <message>
        <source>You can have a part of the plan erased, or the whole plan. You do not have to say why.</source>
        <translation>Je kunt een deel van het plan laten wissen, of het hele plan. Je hoeft niet te zeggen waarom.</translation>
    </message>
    <message>
        <source>What you can have erased</source>
        <translation>Wat jij kunt laten wissen</translation>
    </message>
    <message>
        <source>There is nothing to erase for you here</source>
        <translation>Voor jou valt hier niets te wissen</translation>
    </message>
    <message>
        <source>Below stands of each part why not, and who decides about it. Ask them.</source>
        <translation>Hieronder staat bij elk deel waarom niet, en wie erover beslist. Vraag het aan hen.</translation>
    </message>
    <message>
        <source>As soon as there is a part of the plan that you decide about, you find it here.</source>
        <translation>Zodra er een deel van het plan is waarover jij beslist, vind je het hier.</translation>
    </message>
    <message>
        <source>First make my own file</source>
        <translation>Maak eerst mijn eigen dossier</translation>
    </message>
    <message>
        <source>Erase the whole plan</source>
        <translation>Het hele plan wissen</translation>
    </message>
    <message>
        <source>What you cannot have erased, and why</source>
        <translation>Wat jij niet kunt laten wissen, en waarom</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Wat er dan gebeurt</translation>
    </message>
    <message>
        <source>What is erased, and which devices reported it</source>
        <translation>Wat gewist is, en welke toestellen dat meldden</translation>
    </message>
    <message>
        <source>Hide what was left standing</source>
        <translation>Verberg wat bleef staan</translation>
    </message>
    <message>
        <source>Show what was left standing</source>
        <translation>Toon wat bleef staan</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Erase the whole plan?</source>
        <translation>Het hele plan wissen?</translation>
    </message>
    <message>
        <source>Erase this part?</source>
        <translation>Dit deel wissen?</translation>
    </message>
    <message>
        <source>This is not here any more, or no longer yours to erase.</source>
        <translation>Dit staat hier niet meer, of jij mag het niet meer wissen.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stand in it, in these parts: %1.</source>
        <translation><numerusform>Er staat %n ding in, in deze delen: %1.</numerusform><numerusform>Er staan %n dingen in, in deze delen: %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stand in it.</source>
        <translation><numerusform>Er staat %n ding in.</numerusform><numerusform>Er staan %n dingen in.</numerusform></translation>
    </message>
    <message>
        <source>What others keep to themselves stays theirs. The file that the services must keep stays until its term.</source>
        <translation>Wat anderen voor zichzelf houden, blijft van hen. Het dossier dat de hulpverlening moet bewaren, blijft tot het zover is.</translation>
    </message>
    <message>
        <source>This stays: %1. What others keep to themselves stays theirs too, and the file that the services must keep stays until its term.</source>
        <translation>Dit blijft: %1. Wat anderen voor zichzelf houden, blijft ook van hen. En het dossier dat de hulpverlening moet bewaren, blijft tot het zover is.</translation>
    </message>
    <message>
        <source>First make my own file</source>
        <translation>Maak eerst mijn eigen dossier</translation>
    </message>
    <message>
        <source>Why? (You may leave this open.)</source>
        <translation>Waarom? (Je mag dit open laten.)</translation>
    </message>
    <message>
        <source>Whoever could read it until now reads your reason, until it is erased.</source>
        <translation>Wie het tot nu kon lezen, leest je reden, tot het gewist is.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Toch niet</translation>
    </message>
    <message>
        <source>Erase all of it</source>
        <translation>Alles wissen</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Dit wissen</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>The own part of %1</source>
        <translation>Het eigen deel van %1</translation>
    </message>
    <message>
        <source>Contact details of %1</source>
        <translation>Contactgegevens van %1</translation>
    </message>
    <message>
        <source>Nobody else reads it now.</source>
        <translation>Niemand anders leest het nu.</translation>
    </message>
    <message>
        <source>Who loses it too: %1.</source>
        <translation>Wie het ook kwijtraakt: %1.</translation>
    </message>
    <message>
        <source>Until %1 you can still leave it standing. Nobody else can.</source>
        <translation>Tot %1 kun jij het nog laten staan. Niemand anders kan dat.</translation>
    </message>
    <message>
        <source>Until %1 you can still leave it standing. So can: %2.</source>
        <translation>Tot %1 kun jij het nog laten staan. Dat kunnen ook: %2.</translation>
    </message>
    <message>
        <source>The rest stands on this. It only goes when the whole plan goes.</source>
        <translation>De rest steunt hierop. Dit gaat alleen weg als het hele plan weggaat.</translation>
    </message>
    <message>
        <source>This was opened for safety. It ends by itself.</source>
        <translation>Dit is geopend voor de veiligheid. Het stopt vanzelf.</translation>
    </message>
    <message>
        <source>This belongs to the file of the services. It is kept until %1.</source>
        <translation>Dit hoort bij het dossier van de hulpverlening. Dat wordt bewaard tot %1.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>This belongs to the file of the services. It is kept, and as long as a birthday is missing nobody knows until when.</source>
        <translation>Dit hoort bij het dossier van de hulpverlening. Dat wordt bewaard. Zolang er een geboortedatum ontbreekt, weet niemand tot wanneer.</translation>
    </message>
    <message>
        <source>You do not decide about this.</source>
        <translation>Hierover beslis jij niet.</translation>
    </message>
    <message>
        <source>Not you but others decide about this: %1.</source>
        <translation>Hierover beslis jij niet, maar wel: %1.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Jij</translation>
    </message>
    <message>
        <source>On paper. Its keys open nothing of it any more.</source>
        <translation>Op papier. De sleutels erop openen er niets meer van.</translation>
    </message>
    <message>
        <source>The app reported that it is off this device: %1.</source>
        <translation>De app meldde dat het van dit toestel af is: %1.</translation>
    </message>
    <message>
        <source>Not reported yet. This happens when the device meets the server.</source>
        <translation>Nog niet gemeld. Dat gebeurt als het toestel de server ziet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A person and a device: Samira: Laptop</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Devices whose app reported that it is off: %1 of %2</source>
        <translation>Toestellen waarvan de app meldde dat het eraf is: %1 van %2</translation>
    </message>
    <message>
        <source>Out of sight on this device. The server does not know yet, and the others still see it. The thirty days begin when the server has it.</source>
        <translation>Op dit toestel uit het zicht. De server weet het nog niet, en de anderen zien het nog. De dertig dagen beginnen als de server het heeft.</translation>
    </message>
    <message>
        <source>Out of sight. Until %1 you can still leave it standing.</source>
        <translation>Uit het zicht. Tot %1 kun je het nog laten staan.</translation>
    </message>
    <message>
        <source>Out of sight. Until %1 it can still be left standing.</source>
        <translation>Uit het zicht. Tot %1 kan het nog blijven staan.</translation>
    </message>
    <message>
        <source>You took it back: %1. It is there again.</source>
        <translation>Jij nam het terug: %1. Het staat er weer.</translation>
    </message>
    <message>
        <source>%1 took it back: %2. It is there again.</source>
        <translation>%1 nam het terug: %2. Het staat er weer.</translation>
    </message>
    <message>
        <source>You left it standing: %1.</source>
        <translation>Jij liet het staan: %1.</translation>
    </message>
    <message>
        <source>%1 left it standing: %2.</source>
        <translation>%1 liet het staan: %2.</translation>
    </message>
    <message>
        <source>You want %1 erased</source>
        <translation>Jij wil %1 wissen</translation>
    </message>
    <message>
        <source>%1 wants %2 erased</source>
        <translation>%1 wil %2 wissen</translation>
    </message>
    <message>
        <source>You wanted %1 erased</source>
        <translation>Jij wilde %1 wissen</translation>
    </message>
    <message>
        <source>%1 wanted %2 erased</source>
        <translation>%1 wilde %2 wissen</translation>
    </message>
    <message numerus="yes">
        <source>You wanted %n part(s) of the plan erased</source>
        <translation><numerusform>Jij wilde %n deel van het plan wissen</numerusform><numerusform>Jij wilde %n delen van het plan wissen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 wanted %n part(s) of the plan erased</source>
        <extracomment>%1 is a person</extracomment>
        <translation><numerusform>%1 wilde %n deel van het plan wissen</numerusform><numerusform>%1 wilde %n delen van het plan wissen</numerusform></translation>
    </message>
    <message>
        <source>You want this plan erased. It is out of sight. Until %1 it can still be left standing.</source>
        <translation>Jij wil dit plan wissen. Het is uit het zicht. Tot %1 kan het nog blijven staan.</translation>
    </message>
    <message>
        <source>%1 wants this plan erased. It is out of sight. Until %2 it can still be left standing.</source>
        <translation>%1 wil dit plan wissen. Het is uit het zicht. Tot %2 kan het nog blijven staan.</translation>
    </message>
    <message>
        <source>Erased since %1. Nobody can keep it any more.</source>
        <translation>Gewist sinds %1. Niemand kan het nog laten staan.</translation>
    </message>
    <message numerus="yes">
        <source>%1 wants %n part(s) of the plan erased. Until %2 you can leave them standing.</source>
        <translation><numerusform>%1 wil %n deel van het plan wissen. Tot %2 kun je het laten staan.</numerusform><numerusform>%1 wil %n delen van het plan wissen. Tot %2 kun je ze laten staan.</numerusform></translation>
    </message>
    <message>
        <source>%1 wants this plan erased. It is out of sight. Until %2 you can leave it standing.</source>
        <translation>%1 wil dit plan wissen. Het is uit het zicht. Tot %2 kun je het laten staan.</translation>
    </message>
    <message>
        <source>%1 wants %2 erased. Until %3 you can leave it standing.</source>
        <translation>%1 wil %2 wissen. Tot %3 kun je het laten staan.</translation>
    </message>
    <message>
        <source>Parts of this plan are erased since %1.</source>
        <translation>Delen van dit plan zijn gewist sinds %1.</translation>
    </message>
    <message>
        <source>The reason is too long. Make it shorter. Your text is still here, and nothing was erased.</source>
        <translation>De reden is te lang. Maak ze korter. Je tekst staat er nog, en er is niets gewist.</translation>
    </message>
    <message>
        <source>It was kept already, or it is too late to keep it. Look again what stands here.</source>
        <translation>Iemand liet het al staan, of het is te laat. Kijk opnieuw wat hier staat.</translation>
    </message>
    <message>
        <source>You do not decide about this. Nothing was erased.</source>
        <translation>Hierover beslis jij niet. Er is niets gewist.</translation>
    </message>
    <message>
        <source>The rest stands on this. It only goes when the whole plan goes. Nothing was erased.</source>
        <translation>De rest steunt hierop. Dit gaat alleen weg als het hele plan weggaat. Er is niets gewist.</translation>
    </message>
    <message>
        <source>This belongs to the file of the services, and that is kept for now. Nothing was erased.</source>
        <translation>Dit hoort bij het dossier van de hulpverlening, en dat wordt nog bewaard. Er is niets gewist.</translation>
    </message>
    <message>
        <source>This ends by itself. Nothing was erased.</source>
        <translation>Dit stopt vanzelf. Er is niets gewist.</translation>
    </message>
</context>
<context>
    <name>ErasureCard</name>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Leave it standing</source>
        <translation>Laat staan</translation>
    </message>
    <message>
        <source>Leave it standing: %1</source>
        <translation>Laat staan: %1</translation>
    </message>
</context>
<context>
    <name>ErasureNotice</name>
    <message>
        <source>Look, or leave it standing</source>
        <translation>Kijk, of laat het staan</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Bekijk het</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This is too long. Make it shorter. Your text is still here.</source>
        <translation>Dit is te lang. Maak het korter. Je tekst is er nog.</translation>
    </message>
    <message>
        <source>This is no longer here. Go back and look again. Nothing of yours is lost.</source>
        <translation>Dit is hier niet meer. Ga terug en kijk opnieuw. Er is niets van jou verloren.</translation>
    </message>
    <message>
        <source>This code is not right. Read it once more, or ask for a new one.</source>
        <translation>Deze code klopt niet. Lees ze nog eens, of vraag een nieuwe.</translation>
    </message>
    <message>
        <source>This code is too old. Ask for a new one.</source>
        <translation>Deze code is te oud. Vraag een nieuwe.</translation>
    </message>
    <message>
        <source>This cannot be saved like this. Look at what you filled in. Your text is still here.</source>
        <translation>Zo kan dit niet bewaard worden. Kijk na wat je invulde. Je tekst is er nog.</translation>
    </message>
    <message>
        <source>These words do not open the plan. Look for a typing error and try again. Nothing is lost.</source>
        <translation>Deze woorden openen het plan niet. Zoek een tikfout en probeer opnieuw. Er is niets verloren.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait a moment and try again. Nothing is lost.</source>
        <translation>Te veel pogingen. Wacht even en probeer opnieuw. Er is niets verloren.</translation>
    </message>
    <message>
        <source>Somebody in it wants to be asked before others see this. Ask that person first. Nothing was shared.</source>
        <translation>Iemand wil dat je het eerst vraagt, voor anderen dit zien. Vraag het die persoon eerst. Er is niets gedeeld.</translation>
    </message>
    <message>
        <source>Somebody still has to agree. Ask that person first. Nothing is lost.</source>
        <translation>Iemand moet nog akkoord gaan. Vraag het eerst. Er is niets verloren.</translation>
    </message>
    <message>
        <source>This may tell somebody where a protected person is. Look at what you wrote. Your text is still here.</source>
        <translation>Dit kan iemand vertellen waar een beschermde persoon is. Kijk na wat je schreef. Je tekst staat er nog.</translation>
    </message>
    <message>
        <source>The words are not the same. Compare them again together. Nothing was changed.</source>
        <translation>De woorden zijn niet dezelfde. Vergelijk ze nog eens samen. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>This device was taken out of the plan. Ask somebody of the plan to let you in again.</source>
        <translation>Dit toestel is uit het plan gehaald. Vraag iemand van het plan om je weer binnen te laten.</translation>
    </message>
    <message>
        <source>This device was away too long. Connect to the internet once. Nothing is lost.</source>
        <translation>Dit toestel was te lang weg. Ga één keer op internet. Er is niets verloren.</translation>
    </message>
    <message>
        <source>Something is damaged and was set aside. The rest of the plan is fine. Tell your coach.</source>
        <translation>Er is iets beschadigd en opzijgezet. De rest van het plan is in orde. Zeg het aan je coach.</translation>
    </message>
    <message>
        <source>This is locked now. Open the plan again. Nothing is lost.</source>
        <translation>Dit is nu op slot. Open het plan opnieuw. Er is niets verloren.</translation>
    </message>
    <message>
        <source>This is not shared with you in that way. Ask the family. Your text is still here.</source>
        <translation>Dit is niet zo met jou gedeeld. Vraag het aan het gezin. Je tekst is er nog.</translation>
    </message>
    <message>
        <source>The plan is open in another window. Close that one and try again. Nothing is lost.</source>
        <translation>Het plan staat al open in een ander venster. Sluit dat en probeer opnieuw. Er is niets verloren.</translation>
    </message>
    <message>
        <source>There is no plan on this device yet. Begin with an invitation.</source>
        <translation>Op dit toestel staat nog geen plan. Begin met een uitnodiging.</translation>
    </message>
    <message>
        <source>This is a plan to practise with. This app does not open it.</source>
        <translation>Dit is een oefenplan. Deze app opent het niet.</translation>
    </message>
    <message>
        <source>This is an older copy. Connect to the internet to get up to date. Nothing is lost.</source>
        <translation>Dit is een oudere kopie. Ga op internet om bij te zijn. Er is niets verloren.</translation>
    </message>
    <message>
        <source>A newer version of the app wrote this. Renew the app. Nothing is lost.</source>
        <translation>Een nieuwere app schreef dit. Vernieuw de app. Er is niets verloren.</translation>
    </message>
    <message>
        <source>This device is full. Make room and try again. What was saved is still here.</source>
        <translation>Dit toestel is vol. Maak plaats en probeer opnieuw. Wat bewaard was, is er nog.</translation>
    </message>
    <message>
        <source>This device could not save it. Try again. What was saved before is still here.</source>
        <translation>Dit toestel kon het niet bewaren. Probeer opnieuw. Wat al bewaard was, is er nog.</translation>
    </message>
    <message>
        <source>No connection now. Everything is saved on this device and goes out later.</source>
        <translation>Nu geen verbinding. Alles is bewaard op dit toestel en vertrekt later.</translation>
    </message>
    <message>
        <source>The server does something odd. The app checks everything itself. Tell your coach. Nothing is lost.</source>
        <translation>De server doet iets vreemds. De app kijkt alles zelf na. Zeg het aan je coach. Er is niets verloren.</translation>
    </message>
    <message>
        <source>The server has no room left. Everything is saved on this device. Tell your coach.</source>
        <translation>De server heeft geen plaats meer. Alles is bewaard op dit toestel. Zeg het aan je coach.</translation>
    </message>
    <message>
        <source>App and server do not fit together. Renew the app. Everything is saved on this device.</source>
        <translation>App en server passen niet bij elkaar. Vernieuw de app. Alles is bewaard op dit toestel.</translation>
    </message>
    <message>
        <source>The server could not take it now. It goes out later by itself. Everything is saved on this device.</source>
        <translation>De server kon het nu niet aannemen. Het vertrekt later vanzelf. Alles is bewaard op dit toestel.</translation>
    </message>
    <message>
        <source>Something went wrong here. Try again. What was saved is still here.</source>
        <translation>Hier ging iets mis. Probeer opnieuw. Wat bewaard was, is er nog.</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>Very hard</source>
        <translation>Heel moeilijk</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Moeilijk</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>Ertussenin</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Very well</source>
        <translation>Heel goed</translation>
    </message>
</context>
<context>
    <name>FacePicker</name>
    <message>
        <source>Very hard</source>
        <translation>Heel moeilijk</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Moeilijk</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>Ertussenin</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Very well</source>
        <translation>Heel goed</translation>
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
        <translation>nog geen afspraak</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) asked of you</source>
        <translation><numerusform>%n handtekening wordt van je gevraagd</numerusform><numerusform>%n handtekeningen worden van je gevraagd</numerusform></translation>
    </message>
    <message>
        <source>a question waits for your answer</source>
        <translation>een vraag wacht op jouw antwoord</translation>
    </message>
    <message>
        <source>two versions of one sentence</source>
        <translation>twee versies van één zin</translation>
    </message>
    <message>
        <source>saved here, waiting for internet</source>
        <translation>hier bewaard, wacht op internet</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>even pauze</translation>
    </message>
    <message>
        <source>first conversation still to plan</source>
        <translation>eerste gesprek nog te plannen</translation>
    </message>
    <message>
        <source>first conversation planned</source>
        <translation>eerste gesprek gepland</translation>
    </message>
    <message>
        <source>review still to plan</source>
        <translation>evaluatie nog te plannen</translation>
    </message>
    <message>
        <source>review this month</source>
        <translation>evaluatie deze maand</translation>
    </message>
    <message>
        <source>review on %1</source>
        <translation>evaluatie op %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>A plan you left</source>
        <translation>Een plan dat je verliet</translation>
    </message>
    <message>
        <source>You left. It is wiped here at the next connection.</source>
        <translation>Je bent eruit. Bij de volgende verbinding wordt het hier gewist.</translation>
    </message>
    <message>
        <source>A plan this device was taken out of</source>
        <translation>Een plan waar dit toestel uit is</translation>
    </message>
    <message>
        <source>Nothing of it is here any more</source>
        <translation>Er staat hier niets meer van</translation>
    </message>
    <message>
        <source>A plan you asked to join</source>
        <translation>Een plan waar je bij wil</translation>
    </message>
    <message>
        <source>waiting until the other side has been online</source>
        <translation>wacht tot de ander online was</translation>
    </message>
    <message>
        <source>closed until this device is online again</source>
        <translation>dicht tot dit toestel weer online is</translation>
    </message>
</context>
<context>
    <name>FamiliesScreen</name>
    <message>
        <source>My families</source>
        <translation>Mijn gezinnen</translation>
    </message>
    <message>
        <source>My plans</source>
        <translation>Mijn plannen</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Sorteer op naam</translation>
    </message>
    <message>
        <source>Sort by the next appointment</source>
        <translation>Sorteer op volgende afspraak</translation>
    </message>
    <message>
        <source>Come in with a code</source>
        <translation>Binnenkomen met een code</translation>
    </message>
    <message>
        <source>Start a plan</source>
        <translation>Een plan beginnen</translation>
    </message>
    <message>
        <source>Find a family</source>
        <translation>Zoek een gezin</translation>
    </message>
    <message>
        <source>day of the first month</source>
        <translation>dag in de eerste maand</translation>
    </message>
    <message>
        <source>first conversation</source>
        <translation>eerste gesprek</translation>
    </message>
    <message>
        <source>No plan yet. That is how it starts.</source>
        <translation>Nog geen plan. Zo begint het.</translation>
    </message>
    <message>
        <source>Did somebody give you a code? Come in with it. Or start a plan with a family.</source>
        <translation>Kreeg je een code van iemand? Kom daarmee binnen. Of begin een plan met een gezin.</translation>
    </message>
    <message>
        <source>No family with that name. Look at how it is written.</source>
        <translation>Geen gezin met die naam. Kijk hoe je het schreef.</translation>
    </message>
    <message>
        <source>The code is on the other person's screen. It works once, for fifteen minutes.</source>
        <translation>De code staat op het scherm van de ander. Ze werkt één keer, een kwartier lang.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adres van de server</translation>
    </message>
    <message>
        <source>Ask to come in</source>
        <translation>Vraag om binnen te komen</translation>
    </message>
    <message>
        <source>Together with the family, at their table.</source>
        <translation>Samen met het gezin, aan hun tafel.</translation>
    </message>
    <message>
        <source>How does the family call itself?</source>
        <translation>Hoe noemt het gezin zich?</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Begin</translation>
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
        <translation>met %1</translation>
    </message>
    <message>
        <source>No goals yet</source>
        <translation>Nog geen doelen</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation><numerusform>%n doel</numerusform><numerusform>%n doelen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n for later</source>
        <translation><numerusform>%n voor later</numerusform><numerusform>%n voor later</numerusform></translation>
    </message>
    <message>
        <source>you are their contact person</source>
        <translation>jij bent hun contactpersoon</translation>
    </message>
    <message>
        <source>review %1</source>
        <translation>evaluatie %1</translation>
    </message>
</context>
<context>
    <name>FamilyScreen</name>
    <message>
        <source>no appointment yet</source>
        <translation>nog geen afspraak</translation>
    </message>
    <message>
        <source>When do we see each other?</source>
        <translation>Wanneer zien we elkaar?</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Plan openen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>things that go well</comment>
        <translation><numerusform>en nog %n</numerusform><numerusform>en nog %n</numerusform></translation>
    </message>
    <message>
        <source>New this week</source>
        <translation>Nieuw deze week</translation>
    </message>
    <message>
        <source>Two versions, in %1 places</source>
        <translation>Twee versies, op %1 plaatsen</translation>
    </message>
    <message>
        <source>Two versions of one sentence</source>
        <translation>Twee versies van één zin</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Er is niets verloren.</translation>
    </message>
    <message>
        <source>Nothing changed this week.</source>
        <translation>Er veranderde niets deze week.</translation>
    </message>
    <message>
        <source>Their plan</source>
        <translation>Hun plan</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>Two versions</source>
        <translation>Twee versies</translation>
    </message>
</context>
<context>
    <name>kp::app::GoalModel</name>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>Opened to the two of you, for safety: as it was then. Who else sees the goal itself is not shown here.</source>
        <translation>Geopend voor jullie twee, voor de veiligheid: zoals het toen was. Wie het doel zelf nog ziet, staat hier niet.</translation>
    </message>
    <message>
        <source>Only you see this.</source>
        <translation>Alleen jij ziet dit.</translation>
    </message>
    <message>
        <source>%1 people see this.</source>
        <translation>%1 mensen zien dit.</translation>
    </message>
    <message>
        <source>%1 decides.</source>
        <translation>%1 beslist.</translation>
    </message>
</context>
<context>
    <name>GoalMore</name>
    <message>
        <source>Who sees this goal</source>
        <translation>Wie ziet dit doel</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Aanpassen</translation>
    </message>
    <message>
        <source>We and the server cannot read this.</source>
        <translation>Wij en de server kunnen dit niet lezen.</translation>
    </message>
    <message>
        <source>Work on it now</source>
        <translation>Nu aan werken</translation>
    </message>
    <message>
        <source>For later</source>
        <translation>Voor later</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Nog niet klaar</translation>
    </message>
    <message>
        <source>This goal is reached</source>
        <translation>Dit doel is bereikt</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Everything that changed, and by whom</source>
        <translation>Alles wat veranderde, en door wie</translation>
    </message>
</context>
<context>
    <name>GoalPictures</name>
    <message>
        <source>Pictures</source>
        <translation>Foto's</translation>
    </message>
    <message>
        <source>No pictures yet. A photo of what goes well can say more than words.</source>
        <translation>Nog geen foto's. Een foto van wat goed gaat, zegt soms meer dan woorden.</translation>
    </message>
    <message>
        <source>The picture is being read</source>
        <translation>De foto wordt gelezen</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Voeg een foto toe</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Kies een foto</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>Foto's (*.jpg *.jpeg *.png)</translation>
    </message>
</context>
<context>
    <name>GoalRating</name>
    <message>
        <source>How does it go? Each of us chooses.</source>
        <translation>Hoe gaat het? Ieder kiest zelf.</translation>
    </message>
    <message>
        <source>How does it go? %1 chooses.</source>
        <translation>Hoe gaat het? %1 kiest zelf.</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>Als tekening</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als tabel</translation>
    </message>
    <message>
        <source>How does it go now?</source>
        <translation>Hoe gaat het nu?</translation>
    </message>
</context>
<context>
    <name>GoalScreen</name>
    <message>
        <source>Your note is saved.</source>
        <translation>Je briefje is bewaard.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Change this goal</source>
        <translation>Dit doel aanpassen</translation>
    </message>
    <message>
        <source>Who sees this goal</source>
        <translation>Wie ziet dit doel</translation>
    </message>
    <message>
        <source>This goal is not here any more</source>
        <translation>Dit doel staat hier niet meer</translation>
    </message>
    <message>
        <source>Somebody took it out of the plan, or it is not shared with you now.</source>
        <translation>Iemand haalde het uit het plan, of het is nu niet met jou gedeeld.</translation>
    </message>
    <message>
        <source>Two versions of one sentence</source>
        <translation>Twee versies van één zin</translation>
    </message>
    <message>
        <source>Nothing is lost. Choose now or later.</source>
        <translation>Er is niets verloren. Kies nu of later.</translation>
    </message>
</context>
<context>
    <name>GoalSteps</name>
    <message>
        <source>Who does what</source>
        <translation>Wie doet wat</translation>
    </message>
    <message>
        <source>No steps yet. A small one is enough.</source>
        <translation>Nog geen stappen. Een kleine is genoeg.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Stap erbij</translation>
    </message>
    <message>
        <source>Who may help</source>
        <translation>Wie mag helpen</translation>
    </message>
    <message>
        <source>Ask somebody</source>
        <translation>Iemand vragen</translation>
    </message>
</context>
<context>
    <name>GoalTalk</name>
    <message>
        <source>Said together</source>
        <translation>Samen gezegd</translation>
    </message>
    <message>
        <source>Nobody wrote anything yet.</source>
        <translation>Nog niemand schreef iets.</translation>
    </message>
    <message>
        <source>Write something about this goal</source>
        <translation>Schrijf iets bij dit doel</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Geven</translation>
    </message>
</context>
<context>
    <name>kp::app::GoneModel</name>
    <message numerus="yes">
        <source>%n save(s) of yours were not sent yet. They go first, at the next connection.</source>
        <translation><numerusform>%n bewaarde tekst van jou is nog niet verzonden. Die gaat eerst, bij de volgende verbinding.</numerusform><numerusform>%n bewaarde teksten van jou zijn nog niet verzonden. Die gaan eerst, bij de volgende verbinding.</numerusform></translation>
    </message>
    <message>
        <source>Everything you wrote here had been sent already. Nothing is lost.</source>
        <translation>Alles wat je hier schreef, was al verzonden. Er is niets verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%n save(s) of yours were not sent yet. They are handed in as soon as there is a connection.</source>
        <translation><numerusform>%n bewaarde tekst van jou was nog niet verzonden. Die wordt afgegeven zodra er verbinding is.</numerusform><numerusform>%n bewaarde teksten van jou waren nog niet verzonden. Die worden afgegeven zodra er verbinding is.</numerusform></translation>
    </message>
    <message>
        <source>What you had not sent yet was handed in. Somebody who may read it looks at it.</source>
        <translation>Wat je nog niet verzonden had, is afgegeven. Iemand die het mag lezen, kijkt ernaar.</translation>
    </message>
    <message numerus="yes">
        <source>%n save(s) of yours found nobody to take them. They are gone.</source>
        <translation><numerusform>%n bewaarde tekst van jou kon niemand aannemen. Die is weg.</numerusform><numerusform>%n bewaarde teksten van jou kon niemand aannemen. Die zijn weg.</numerusform></translation>
    </message>
</context>
<context>
    <name>GoneScreen</name>
    <message>
        <source>You left this plan</source>
        <translation>Je hebt dit plan verlaten</translation>
    </message>
    <message>
        <source>This device is out of the plan</source>
        <translation>Dit toestel is uit het plan</translation>
    </message>
    <message>
        <source>You took your devices out of it, here or on another device of yours. The plan stays with the family, and the others read in the open book that you left.</source>
        <translation>Je haalde je toestellen eruit, hier of op een ander toestel van jou. Het plan blijft bij het gezin, en de anderen lezen in het open boek dat je weg bent.</translation>
    </message>
    <message>
        <source>Somebody of the plan took it out: you yourself on another device, or your coach. That happens when a device is lost or replaced. The plan itself is not gone.</source>
        <translation>Iemand van het plan haalde het weg: jijzelf op een ander toestel, of je coach. Dat gebeurt als een toestel verloren of vervangen is. Het plan zelf is niet weg.</translation>
    </message>
    <message>
        <source>Nothing of the plan can be read here any more. It is wiped at the next connection.</source>
        <translation>Niets van het plan is hier nog te lezen. Bij de volgende verbinding wordt het gewist.</translation>
    </message>
    <message>
        <source>Nothing of the plan is on this device any more.</source>
        <translation>Er staat niets meer van het plan op dit toestel.</translation>
    </message>
    <message>
        <source>Your unsent work</source>
        <translation>Je werk dat niet verzonden was</translation>
    </message>
    <message>
        <source>Connect this device once more to the internet. Then the others know that it is wiped.</source>
        <translation>Verbind dit toestel nog een keer met internet. Dan weten de anderen dat het leeg is.</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>Wat nu?</translation>
    </message>
    <message>
        <source>Do you want to come back? Ask your coach or somebody of the family. They let you in with a new code. For that, this device needs a fresh place.</source>
        <translation>Wil je terugkomen? Vraag het aan de coach of aan iemand van het gezin. Zij laten je binnen met een nieuwe code. Dit toestel heeft daarvoor een nieuwe plek nodig.</translation>
    </message>
    <message>
        <source>Is this still your device? Ask your coach or somebody of the family. They let you in with a new code. For that, this device needs a fresh place.</source>
        <translation>Is dit nog jouw toestel? Vraag het aan je coach of iemand van het gezin. Zij laten je binnen met een nieuwe code. Daarvoor heeft dit toestel een nieuwe plek nodig.</translation>
    </message>
    <message>
        <source>Make a fresh place</source>
        <translation>Maak een nieuwe plek</translation>
    </message>
    <message>
        <source>To my plans</source>
        <translation>Naar mijn plannen</translation>
    </message>
</context>
<context>
    <name>kp::app::HandoversModel</name>
    <message>
        <source>A plan without a name yet</source>
        <translation>Een plan dat nog geen naam heeft</translation>
    </message>
    <message>
        <source>no other parent who signs yet</source>
        <translation>nog geen andere ouder die tekent</translation>
    </message>
    <message>
        <source>no other coach yet</source>
        <translation>nog geen andere coach</translation>
    </message>
    <message>
        <source>nobody else keeps the team's file yet</source>
        <translation>nog niemand anders houdt het dossier van het team bij</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still on your name</source>
        <translation><numerusform>%n ding staat nog op jouw naam</numerusform><numerusform>%n dingen staan nog op jouw naam</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n save(s) still to be sent</source>
        <translation><numerusform>%n bewaarde tekst nog te verzenden</numerusform><numerusform>%n bewaarde teksten nog te verzenden</numerusform></translation>
    </message>
    <message>
        <source>passed on: you can leave</source>
        <translation>doorgegeven: je kunt weg</translation>
    </message>
    <message>
        <source>Nobody goes on yet: %1. Ready to leave: %2. Left: %3.</source>
        <translation>Nog niemand gaat verder: %1. Klaar om weg te gaan: %2. Weg: %3.</translation>
    </message>
</context>
<context>
    <name>HandoversScreen</name>
    <message>
        <source>Hand over my plans</source>
        <translation>Mijn plannen doorgeven</translation>
    </message>
    <message>
        <source>For when you stop, change team, or your organisation leaves. In each plan: let somebody in who goes on, pass on what stands on your name, then leave.</source>
        <translation>Voor als je stopt, van team verandert, of als je organisatie vertrekt. In elk plan: laat iemand binnen die verdergaat, geef door wat op jouw naam staat, en ga dan weg.</translation>
    </message>
    <message>
        <source>There is no plan left to pass on</source>
        <translation>Er is geen plan meer om door te geven</translation>
    </message>
    <message>
        <source>As soon as you are in a plan, it stands here.</source>
        <translation>Zodra je in een plan zit, staat het hier.</translation>
    </message>
    <message>
        <source>Nothing of this list is stored: it is made from the plans, and goes on where you stopped.</source>
        <translation>Van deze lijst wordt niets bewaard: ze komt uit de plannen zelf, en gaat verder waar je stopte.</translation>
    </message>
</context>
<context>
    <name>kp::app::HelpingModel</name>
    <message>
        <source>Shared with you until %1</source>
        <translation>Met jou gedeeld tot %1</translation>
    </message>
    <message>
        <source>Shared with you</source>
        <translation>Met jou gedeeld</translation>
    </message>
    <message>
        <source>Who reads this: %1</source>
        <translation>Wie dit leest: %1</translation>
    </message>
    <message>
        <source>This does not work out for me: %1</source>
        <translation>Dit lukt mij niet: %1</translation>
    </message>
</context>
<context>
    <name>HelpingScreen</name>
    <message>
        <source>The family will read it.</source>
        <translation>Het gezin zal het lezen.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mijn briefjes</translation>
    </message>
    <message>
        <source>Helping</source>
        <translation>Helpen</translation>
    </message>
    <message>
        <source>Hello %1</source>
        <translation>Dag %1</translation>
    </message>
    <message>
        <source>This is what you may help with</source>
        <translation>Hier kan jij mee helpen</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Het is gedaan</translation>
    </message>
    <message>
        <source>I cannot</source>
        <translation>Kan niet</translation>
    </message>
    <message>
        <source>Nothing planned for you now</source>
        <translation>Nu is er niets gepland voor jou</translation>
    </message>
    <message>
        <source>When the family asks you something, it stands here.</source>
        <translation>Als het gezin je iets vraagt, staat het hier.</translation>
    </message>
    <message>
        <source>A note for the family</source>
        <translation>Briefje voor het gezin</translation>
    </message>
    <message>
        <source>How was it? What went well?</source>
        <translation>Hoe ging het? Wat lukte?</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Geven</translation>
    </message>
    <message>
        <source>No notes of yours yet</source>
        <translation>Nog geen briefjes van jou</translation>
    </message>
    <message>
        <source>What you write for the family also stands here.</source>
        <translation>Wat je voor het gezin schrijft, staat ook hier.</translation>
    </message>
    <message>
        <source>What they work on</source>
        <translation>Waar zij aan werken</translation>
    </message>
</context>
<context>
    <name>InviteChoices</name>
    <message>
        <source>Who is this for your family?</source>
        <translation>Wie is dit voor jullie gezin?</translation>
    </message>
    <message>
        <source>What may this person see?</source>
        <translation>Wat mag deze persoon zien?</translation>
    </message>
    <message>
        <source>A stand-in reads and writes until the day you choose, three months at most. If you choose nothing above: all that the family shares and the team's notes, no contact details and nobody's own part. The parents are asked on their own device, and can say no.</source>
        <translation>Een vervanger leest en schrijft mee tot de dag die je kiest, hoogstens drie maanden. Kies je hierboven niets: alles wat het gezin deelt en de notities van het team, geen contactgegevens en van niemand het eigen deel. De ouders krijgen de vraag op hun eigen toestel, en kunnen nee zeggen.</translation>
    </message>
    <message>
        <source>Somebody of the family or the coach sees the whole plan, but never anybody's own part.</source>
        <translation>Iemand van het gezin of de coach ziet het hele plan. Nooit het eigen deel van iemand anders.</translation>
    </message>
</context>
<context>
    <name>InviteCode</name>
    <message>
        <source>Say this code on the phone. Use another way than a message that others can read.</source>
        <translation>Zeg deze code aan de telefoon. Stuur ze niet in een bericht dat anderen kunnen lezen.</translation>
    </message>
    <message>
        <source>Let the other device scan this. The code works for a short time, and once.</source>
        <translation>Laat het andere toestel dit scannen. De code werkt één keer en maar even.</translation>
    </message>
    <message>
        <source>The invitation as a QR code</source>
        <translation>De uitnodiging als QR-code</translation>
    </message>
    <message>
        <source>Or type it over, or paste it</source>
        <translation>Of typ of plak deze tekst</translation>
    </message>
    <message>
        <source>Afterwards, compare the four words with this person before you share anything private.</source>
        <translation>Vergelijk daarna de vier woorden met deze persoon, voor je iets privé deelt.</translation>
    </message>
    <message>
        <source>Keep both devices together until both say it worked.</source>
        <translation>Hou de twee toestellen samen tot het op beide gelukt is.</translation>
    </message>
</context>
<context>
    <name>kp::app::InviteModel</name>
    <message>
        <source>Choose until when: a stand-in reads along for three months at most. Your text is kept.</source>
        <translation>Kies tot wanneer: een vervanger leest hoogstens drie maanden mee. Je tekst blijft bewaard.</translation>
    </message>
    <message>
        <source>Say what it is for. One line is enough.</source>
        <translation>Zeg waarvoor het is. Eén zin is genoeg.</translation>
    </message>
    <message>
        <source>That day does not exist. Choose another day. Your text is kept.</source>
        <translation>Die dag bestaat niet. Kies een andere dag. Je tekst is bewaard.</translation>
    </message>
</context>
<context>
    <name>InviteSheet</name>
    <message>
        <source>Invite somebody</source>
        <translation>Iemand uitnodigen</translation>
    </message>
    <message>
        <source>The invitation</source>
        <translation>De uitnodiging</translation>
    </message>
    <message>
        <source>Invitation for %1</source>
        <translation>Uitnodiging voor %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>In the place of %1</source>
        <translation>In de plaats van %1</translation>
    </message>
    <message>
        <source>What was shared with %1 goes along.</source>
        <translation>Wat met %1 gedeeld was, gaat mee.</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Waarvoor is het?</translation>
    </message>
    <message>
        <source>For example: help with maths</source>
        <translation>Bijvoorbeeld: helpen met wiskunde</translation>
    </message>
    <message>
        <source>Where is this person?</source>
        <translation>Waar is deze persoon?</translation>
    </message>
    <message>
        <source>Here with me</source>
        <translation>Hier bij mij</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Ergens anders</translation>
    </message>
    <message>
        <source>You invite because the parents agreed. It is written down, and they can say otherwise.</source>
        <translation>Je nodigt uit omdat de ouders akkoord zijn. Dat wordt opgeschreven. Zij kunnen zeggen dat het niet klopt.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Toch niet</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Maak de code</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>KindTag</name>
    <message>
        <source>Wish of the family</source>
        <translation>Wens van het gezin</translation>
    </message>
    <message>
        <source>Wish of a child</source>
        <translation>Wens van een kind</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Voorwaarde</translation>
    </message>
</context>
<context>
    <name>LeaveMeans</name>
    <message>
        <source>All your devices go out of this plan</source>
        <translation>Al je toestellen gaan uit dit plan</translation>
    </message>
    <message>
        <source>At once you read nothing of it any more. It is wiped on each device when that device next has internet. A recovery sheet opens it no more.</source>
        <translation>Je leest er meteen niets meer van. Op elk toestel wordt het gewist zodra dat weer internet heeft. Een herstelblad opent het niet meer.</translation>
    </message>
    <message>
        <source>The plan stays with the family</source>
        <translation>Het plan blijft bij het gezin</translation>
    </message>
    <message>
        <source>What you wrote stays in it, with your name.</source>
        <translation>Wat je schreef blijft erin staan, met je naam.</translation>
    </message>
    <message>
        <source>The others read in the open book that you left</source>
        <translation>De anderen lezen in het open boek dat je weg bent</translation>
    </message>
    <message>
        <source>The locks are changed</source>
        <translation>De sloten worden vervangen</translation>
    </message>
    <message>
        <source>You get nothing new. What you read before can be remembered.</source>
        <translation>Je krijgt niets nieuws meer. Wat je vroeger las, kan je onthouden.</translation>
    </message>
    <message>
        <source>You come back only when somebody invites you again</source>
        <translation>Je komt alleen terug als iemand je opnieuw uitnodigt</translation>
    </message>
</context>
<context>
    <name>kp::app::LeaveModel</name>
    <message>
        <source>Only you read this: %1. Nobody can open it any more when you are gone. Keep it first in your own file, or share it.</source>
        <translation>Alleen jij leest dit: %1. Als je weg bent, kan niemand het nog openen. Bewaar het eerst in je eigen dossier, of deel het.</translation>
    </message>
    <message>
        <source>In the plan already: %1.</source>
        <translation>Zit al in het plan: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n save(s) of yours were not sent yet. They go first, at the next connection.</source>
        <translation><numerusform>%n bewaarde tekst van jou is nog niet verzonden. Die gaat eerst, bij de volgende verbinding.</numerusform><numerusform>%n bewaarde teksten van jou zijn nog niet verzonden. Die gaan eerst, bij de volgende verbinding.</numerusform></translation>
    </message>
    <message>
        <source>No other parent signs for this family yet. When you go, nobody decides for the family any more: who may see what, and who comes in.</source>
        <translation>Er is nog geen andere ouder die voor dit gezin tekent. Als je gaat, beslist niemand nog voor het gezin: wie wat mag zien, en wie erbij komt.</translation>
    </message>
    <message>
        <source>There is no other coach in this plan yet. When you go, nobody is there to help the family with it.</source>
        <translation>Er is nog geen andere coach in dit plan. Als je gaat, is er niemand om het gezin ermee te helpen.</translation>
    </message>
    <message>
        <source>Nobody else is left here who keeps the team's notes or the registration.</source>
        <translation>Er is hier niemand anders meer die de notities van het team of de aanmelding bijhoudt.</translation>
    </message>
    <message>
        <source>Nobody else goes on with this plan yet. You are still in it, and nothing is lost.</source>
        <translation>Nog niemand anders gaat verder met dit plan. Je zit er nog in, en er is niets verloren.</translation>
    </message>
    <message>
        <source>Nobody else keeps the team's file yet. You are still in the plan, and nothing is lost.</source>
        <translation>Nog niemand anders houdt het dossier van het team bij. Je zit nog in het plan, en er is niets verloren.</translation>
    </message>
</context>
<context>
    <name>LeaveScreen</name>
    <message>
        <source>Passed on. It stands on the other name now.</source>
        <translation>Doorgegeven. Het staat nu op de andere naam.</translation>
    </message>
    <message>
        <source>Leave this plan</source>
        <translation>Uit dit plan gaan</translation>
    </message>
    <message>
        <source>You left this plan</source>
        <translation>Je hebt dit plan verlaten</translation>
    </message>
    <message>
        <source>Nothing of it can be read here any more. It is wiped here at the next connection, and what you had not sent goes first. The others read in the open book that you left.</source>
        <translation>Er is hier niets meer van te lezen. Bij de volgende verbinding wordt het hier gewist; wat je nog niet verzonden had, gaat eerst. De anderen lezen in het open boek dat je weg bent.</translation>
    </message>
    <message>
        <source>To my plans</source>
        <translation>Naar mijn plannen</translation>
    </message>
    <message>
        <source>You can always leave. Take your time: first pass on what others count on you for.</source>
        <translation>Je kunt altijd weg. Neem je tijd: geef eerst door waarvoor anderen op je rekenen.</translation>
    </message>
    <message>
        <source>Who goes on</source>
        <translation>Wie gaat verder</translation>
    </message>
    <message>
        <source>The family goes on with the plan.</source>
        <translation>Het gezin gaat verder met het plan.</translation>
    </message>
    <message>
        <source>Invite who goes on</source>
        <translation>Nodig uit wie verdergaat</translation>
    </message>
    <message>
        <source>Ask the coach or a parent to invite somebody who takes your place.</source>
        <translation>Vraag aan de coach of een ouder om iemand uit te nodigen die jouw plaats inneemt.</translation>
    </message>
    <message>
        <source>First make my own file</source>
        <translation>Maak eerst mijn eigen dossier</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Wat er dan gebeurt</translation>
    </message>
    <message>
        <source>Leave this plan…</source>
        <translation>Uit dit plan gaan…</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>Leave this plan?</source>
        <translation>Uit dit plan gaan?</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still stand(s) on your name. Nobody else is told to do that.</source>
        <translation><numerusform>%n ding staat nog op jouw naam. Niemand anders krijgt te horen dat het gedaan moet worden.</numerusform><numerusform>%n dingen staan nog op jouw naam. Niemand anders krijgt te horen dat ze gedaan moeten worden.</numerusform></translation>
    </message>
    <message>
        <source>You cannot take this back yourself. Somebody of the plan has to invite you again.</source>
        <translation>Je kunt dit zelf niet terugdraaien. Iemand van het plan moet je dan opnieuw uitnodigen.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Blijven</translation>
    </message>
    <message>
        <source>Leave even so</source>
        <translation>Toch weggaan</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Weggaan</translation>
    </message>
</context>
<context>
    <name>LeaveWork</name>
    <message>
        <source>Still on your name</source>
        <translation>Nog op jouw naam</translation>
    </message>
    <message>
        <source>Nothing that is still to be done stands on your name.</source>
        <translation>Er staat niets meer op jouw naam dat nog moet gebeuren.</translation>
    </message>
    <message>
        <source>Who takes it over?</source>
        <translation>Wie neemt het over?</translation>
    </message>
    <message>
        <source>Nobody else reads all of this yet. Share it first, or invite somebody who goes on.</source>
        <translation>Nog niemand anders leest dit allemaal. Deel het eerst, of nodig iemand uit die verdergaat.</translation>
    </message>
    <message>
        <source>Put %1 on all of it</source>
        <translation>Zet overal de naam van %1</translation>
    </message>
</context>
<context>
    <name>LendSheet</name>
    <message>
        <source>Lend this tablet to the family</source>
        <translation>Leen deze tablet uit aan het gezin</translation>
    </message>
    <message>
        <source>From now on only the plan of %1 opens. Your other families, your devices and your sheet are not reachable. That ends when you lock the app.</source>
        <translation>Vanaf nu opent alleen het plan van %1. Je andere gezinnen, je toestellen en je blad zijn niet bereikbaar. Dat stopt als je de app op slot doet.</translation>
    </message>
    <message>
        <source>They see what you see of this plan, notes of the team included. What they write is written in your name.</source>
        <translation>Zij zien wat jij van dit plan ziet, ook de notities van het team. Wat ze schrijven, staat op jouw naam.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Toch niet</translation>
    </message>
    <message>
        <source>Lend it</source>
        <translation>Leen het uit</translation>
    </message>
</context>
<context>
    <name>LevelChips</name>
    <message>
        <source>What may this person do?</source>
        <translation>Wat mag deze persoon doen?</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Tick off steps</source>
        <translation>Stappen afvinken</translation>
    </message>
    <message>
        <source>Write along</source>
        <translation>Meeschrijven</translation>
    </message>
</context>
<context>
    <name>LockChips</name>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation><numerusform>na %n minuut</numerusform><numerusform>na %n minuten</numerusform></translation>
    </message>
</context>
<context>
    <name>LooksBar</name>
    <message>
        <source>Language: %1</source>
        <translation>Taal: %1</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Grotere letters</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Hoe het eruitziet</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>Grootte van de letters</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
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
        <translation>Het is een blad papier: wie het heeft, kon het gebruiken tot het eruit gehaald werd.</translation>
    </message>
    <message>
        <source>How it is locked, as it said itself: with words that only its person knows. A PIN, if there was one, is gone when the program ends.</source>
        <translation>Hoe het op slot zit, zoals het zelf zei: met woorden die alleen zijn eigenaar kent. Een pincode, als die er was, is weg zodra het programma stopt.</translation>
    </message>
    <message>
        <source>How it is locked, as it said itself: with words that only its person knows, and with a PIN whose key the login keyring of that computer keeps. Whoever is logged in there and knows the PIN opens it.</source>
        <translation>Hoe het op slot zit, zoals het zelf zei: met woorden die alleen zijn eigenaar kent, en met een pincode waarvan de aanmeldsleutelbos van die computer de sleutel bewaart. Wie daar aangemeld is en de pincode kent, opent het.</translation>
    </message>
    <message>
        <source>How it is locked, as it said itself: with words that only its person knows, and with a PIN whose key a security chip in it keeps. Whoever has it in hand and knows the PIN opens it.</source>
        <translation>Hoe het op slot zit, zoals het zelf zei: met woorden die alleen zijn eigenaar kent, en met een pincode waarvan een beveiligingschip in het toestel de sleutel bewaart. Wie het in handen heeft en de pincode kent, opent het.</translation>
    </message>
    <message>
        <source>How it is locked is not known here.</source>
        <translation>Hoe het op slot zit, is hier niet bekend.</translation>
    </message>
    <message>
        <source>It reported on %1 that the plan is no longer on it.</source>
        <translation>Het meldde op %1 dat het plan er niet meer op staat.</translation>
    </message>
    <message>
        <source>It has not reported that it is wiped. Until it meets the server, what was on it is still there, locked.</source>
        <translation>Het heeft niet gemeld dat het gewist is. Tot het de server ziet, staat alles er nog op, op slot.</translation>
    </message>
    <message>
        <source>If it never meets the server, the program closes the plan on it after %1.</source>
        <translation>Als het de server nooit meer ziet, sluit het programma het plan erop na %1.</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <extracomment>%1 is a device, %2 a person</extracomment>
        <translation>%1, van %2</translation>
    </message>
    <message>
        <source>When it last met the server is not known here.</source>
        <translation>Wanneer het de server laatst zag, is hier niet bekend.</translation>
    </message>
    <message>
        <source>It last met the server on %1.</source>
        <translation>Het zag de server laatst op %1.</translation>
    </message>
    <message>
        <source>What %1 can read of what you can read: %2.</source>
        <extracomment>%1 is a person, %2 parts of the plan</extracomment>
        <translation>Wat %1 kan lezen van wat jij kunt lezen: %2.</translation>
    </message>
    <message>
        <source>It was taken out here. The server does not know it yet: connect this device to the internet.</source>
        <translation>Het is hier eruit gehaald. De server weet het nog niet: verbind dit toestel met het internet.</translation>
    </message>
    <message>
        <source>It was taken out. It gets nothing new: the locks change before anything more is written.</source>
        <translation>Het is eruit gehaald. Het krijgt niets nieuws: de sloten veranderen voor er nog iets geschreven wordt.</translation>
    </message>
    <message>
        <source>What it had not sent was handed in.</source>
        <translation>Wat het nog niet verstuurd had, werd afgegeven.</translation>
    </message>
    <message>
        <source>What was read on it, somebody can remember or have copied.</source>
        <translation>Wat erop gelezen is, kan iemand onthouden of gekopieerd hebben.</translation>
    </message>
    <message>
        <source>Record of a lost device</source>
        <translation>Verslag van een verloren toestel</translation>
    </message>
    <message>
        <source>Written on %1, by what this app knew then.</source>
        <translation>Geschreven op %1, volgens wat deze app toen wist.</translation>
    </message>
    <message>
        <source>krachtplan-lost-device</source>
        <translation>krachtplan-verloren-toestel</translation>
    </message>
    <message>
        <source>Saved as %1. Whoever has this page can read it.</source>
        <translation>Bewaard als %1. Wie dit blad heeft, kan het lezen.</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place. Nothing is lost.</source>
        <translation>Daar kon het niet bewaard worden. Kies een andere plaats. Er is niets kwijt.</translation>
    </message>
</context>
<context>
    <name>LossSheet</name>
    <message>
        <source>What is known of it</source>
        <translation>Wat ervan bekend is</translation>
    </message>
    <message>
        <source>Keep a page of it</source>
        <translation>Er een blad van bewaren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
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
        <translation>Dit toestel uit het plan halen?</translation>
    </message>
    <message>
        <source>Was it locked when it got lost?</source>
        <translation>Was het vergrendeld toen het wegraakte?</translation>
    </message>
    <message>
        <source>Yes, it was locked</source>
        <translation>Ja, het was vergrendeld</translation>
    </message>
    <message>
        <source>No, it was open</source>
        <translation>Nee, het stond open</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Ik weet het niet</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Laat staan</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Haal weg</translation>
    </message>
</context>
<context>
    <name>MemberLine</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (jij)</translation>
    </message>
    <message>
        <source>%1, words compared</source>
        <translation>%1, woorden vergeleken</translation>
    </message>
    <message>
        <source>%1, 1 device</source>
        <translation>%1, 1 toestel</translation>
    </message>
    <message>
        <source>%1, %2 devices</source>
        <translation>%1, %2 toestellen</translation>
    </message>
</context>
<context>
    <name>MemberSheet</name>
    <message>
        <source>Devices</source>
        <translation>Toestellen</translation>
    </message>
    <message>
        <source>A device that is taken out gets nothing new, and the locks are changed. What it read already, it may still hold.</source>
        <translation>Een toestel dat weg is, krijgt niets nieuws meer. De sloten worden vernieuwd. Wat het al las, kan er nog op staan.</translation>
    </message>
    <message>
        <source>To my devices</source>
        <translation>Naar mijn toestellen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>MemberWords</name>
    <message>
        <source>Four words</source>
        <translation>Vier woorden</translation>
    </message>
    <message>
        <source>You compared these words with %1.</source>
        <translation>Je vergeleek deze woorden met %1.</translation>
    </message>
    <message>
        <source>Does %1 see the same words? Read them to each other, face to face or on the phone.</source>
        <translation>Ziet %1 dezelfde woorden? Lees ze aan elkaar voor, samen of aan de telefoon.</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>De woorden zijn gelijk</translation>
    </message>
</context>
<context>
    <name>kp::app::MembersModel</name>
    <message>
        <source>Good. Without the words nobody reads the plan on it. It gets nothing new from now on, and it is wiped as soon as it meets the server.</source>
        <translation>Goed. Zonder de woorden leest niemand er het plan op. Het krijgt vanaf nu niets nieuws meer, en het wordt leeggemaakt zodra het de server ontmoet.</translation>
    </message>
    <message>
        <source>Then somebody can have read what was on it. It gets nothing new from now on, and it is wiped as soon as it meets the server. Talk about it with the people whose part it is.</source>
        <translation>Dan kan iemand gelezen hebben wat erop stond. Het krijgt vanaf nu niets nieuws meer, en het wordt leeggemaakt zodra het de server ontmoet. Praat erover met de mensen van wie die delen zijn.</translation>
    </message>
    <message>
        <source>Then count on it that somebody can have read what was on it. It gets nothing new from now on, and it is wiped as soon as it meets the server.</source>
        <translation>Reken er dan op dat iemand kan gelezen hebben wat erop stond. Het krijgt vanaf nu niets nieuws meer, en het wordt leeggemaakt zodra het de server ontmoet.</translation>
    </message>
</context>
<context>
    <name>MembersScreen</name>
    <message>
        <source>People and devices</source>
        <translation>Mensen en toestellen</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Iemand uitnodigen</translation>
    </message>
    <message>
        <source>These people are in the plan. What each one sees stands under Sharing.</source>
        <translation>Deze mensen zitten in het plan. Wat ieder ziet, staat bij Delen.</translation>
    </message>
</context>
<context>
    <name>MinorCard</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (jij)</translation>
    </message>
    <message>
        <source>The birthday is not written down yet</source>
        <translation>De geboortedatum staat er nog niet</translation>
    </message>
    <message>
        <source>My own part</source>
        <translation>Mijn eigen deel</translation>
    </message>
    <message>
        <source>Write down the birthday</source>
        <translation>Schrijf de geboortedatum op</translation>
    </message>
    <message>
        <source>Write down the birthday of %1</source>
        <translation>Schrijf de geboortedatum op van %1</translation>
    </message>
    <message>
        <source>Say my word</source>
        <translation>Zeg mijn woord</translation>
    </message>
    <message>
        <source>Say my word about %1</source>
        <translation>Zeg mijn woord over %1</translation>
    </message>
    <message>
        <source>Write down a decision</source>
        <translation>Schrijf een beslissing op</translation>
    </message>
    <message>
        <source>Write down a decision about %1</source>
        <translation>Schrijf een beslissing op over %1</translation>
    </message>
</context>
<context>
    <name>MinorSaid</name>
    <message>
        <source>Hide what people said</source>
        <translation>Verberg wat mensen zeiden</translation>
    </message>
    <message>
        <source>What people said about this</source>
        <translation>Wat mensen hierover zeiden</translation>
    </message>
</context>
<context>
    <name>Minors</name>
    <message>
        <source>You</source>
        <translation>Jij</translation>
    </message>
    <message>
        <source>%1, %2: not yet, for now others decide along.</source>
        <extracomment>%1 is a person, %2 a day</extracomment>
        <translation>%1, %2: nog niet, voorlopig beslissen anderen mee.</translation>
    </message>
    <message>
        <source>%1, %2: can judge this alone. People decided that together.</source>
        <translation>%1, %2: kan dit alleen beoordelen. Dat is samen beslist.</translation>
    </message>
    <message>
        <source>%1, %2: can judge this alone, because of the age.</source>
        <translation>%1, %2: kan dit alleen beoordelen, door de leeftijd.</translation>
    </message>
    <message>
        <source>Talked about with: %1.</source>
        <translation>Besproken met: %1.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Waarom: %1</translation>
    </message>
    <message>
        <source>(Was said anew later.)</source>
        <translation>(Is later opnieuw gezegd.)</translation>
    </message>
    <message>
        <source>%1 is under 12. The parents decide who sees what. What %1 thinks of it always counts: ask first.</source>
        <translation>%1 is jonger dan 12. De ouders beslissen wie wat ziet. Wat %1 ervan vindt, telt altijd: vraag het eerst.</translation>
    </message>
    <message>
        <source>A parent and a coach both said: not yet. So the parents decide who sees your contact details. Your own part stays yours alone. This can change at any time.</source>
        <translation>Een ouder en een coach zeiden allebei: nog niet. Daarom beslissen de ouders wie jouw contactgegevens ziet. Jouw eigen deel blijft van jou alleen. Dit kan altijd veranderen.</translation>
    </message>
    <message>
        <source>A parent and a coach both said: not yet. So the parents decide who sees the contact details of %1. The own part of %1 stays of %1 alone. This can change at any time.</source>
        <translation>Een ouder en een coach zeiden allebei: nog niet. Daarom beslissen de ouders wie de contactgegevens van %1 ziet. Het eigen deel van %1 blijft van %1 alleen. Dit kan altijd veranderen.</translation>
    </message>
    <message>
        <source>%1 is in the plan as a child. A parent can say that %1 is a young person now, who reads what the family reads.</source>
        <translation>%1 staat in het plan als kind. Een ouder kan zeggen dat %1 nu een jongere is, die leest wat het gezin leest.</translation>
    </message>
    <message>
        <source>Somebody said: not yet. That only counts when a parent and a coach both say so.</source>
        <translation>Iemand zei: nog niet. Dat telt alleen als een ouder en een coach dat allebei zeggen.</translation>
    </message>
    <message>
        <source>You are 12 or older. You decide about your own part and your contact details. About your own wishes you are asked first.</source>
        <translation>Je bent 12 of ouder. Jij beslist over je eigen deel en je contactgegevens. Over je eigen wensen word je eerst gevraagd.</translation>
    </message>
    <message>
        <source>From 12 on somebody can judge what is important. %1 decides about the own part and the contact details, and is asked first about own wishes.</source>
        <translation>Vanaf 12 kan iemand zelf beoordelen wat belangrijk is. %1 beslist over het eigen deel en de contactgegevens, en wordt eerst gevraagd over eigen wensen.</translation>
    </message>
    <message>
        <source>You are 18. What is yours you decide alone.</source>
        <translation>Je bent 18. Over wat van jou is, beslis jij alleen.</translation>
    </message>
    <message>
        <source>%1 is 18. What is of %1, %1 decides alone.</source>
        <translation>%1 is 18. Over wat van %1 is, beslist %1 alleen.</translation>
    </message>
    <message>
        <source>Without a birthday the plan does not know when %1 turns 12.</source>
        <translation>Zonder geboortedatum weet het plan niet wanneer %1 12 wordt.</translation>
    </message>
    <message>
        <source>What others shared of your own parts stops after %1, unless you share it anew.</source>
        <translation>Wat anderen deelden van jouw eigen delen, stopt na %1, tenzij jij het opnieuw deelt.</translation>
    </message>
    <message>
        <source>What others shared of the own parts of %1 stops after %2, unless %1 shares it anew.</source>
        <translation>Wat anderen deelden van de eigen delen van %1, stopt na %2, tenzij %1 het opnieuw deelt.</translation>
    </message>
    <message>
        <source>You turn 18 on %1. What others shared of your own parts stops after %2, unless you share it anew.</source>
        <translation>Je wordt 18 op %1. Wat anderen deelden van jouw eigen delen, stopt na %2, tenzij jij het opnieuw deelt.</translation>
    </message>
    <message>
        <source>%1 turns 18 on %2. What others shared of the own parts of %1 stops after %3, unless %1 shares it anew.</source>
        <translation>%1 wordt 18 op %2. Wat anderen deelden van de eigen delen van %1, stopt na %3, tenzij %1 het opnieuw deelt.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a day is written in a sentence: d MMMM yyyy gives 19 January 2026</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation><numerusform>%n jaar</numerusform><numerusform>%n jaar</numerusform></translation>
    </message>
    <message>
        <source>%1 is almost 12. Talk together about what %1 will decide then.</source>
        <translation>%1 wordt bijna 12. Praat samen over wat %1 dan beslist.</translation>
    </message>
    <message>
        <source>You are 12 or older, and nobody said yet that you can judge this alone. Talk about it together.</source>
        <translation>Je bent 12 of ouder, en niemand zei al dat je dit alleen kan beoordelen. Praat er samen over.</translation>
    </message>
    <message>
        <source>%1 is 12 or older, and nobody said it here yet. Talk about it together. Then each says an own word.</source>
        <translation>%1 is 12 of ouder, en niemand zei dat hier al. Praat er samen over. Daarna zegt ieder een eigen woord.</translation>
    </message>
    <message>
        <source>Can judge this alone</source>
        <translation>Kan dit alleen beoordelen</translation>
    </message>
    <message>
        <source>Not yet: for now others decide along</source>
        <translation>Nog niet: voorlopig beslissen anderen mee</translation>
    </message>
    <message>
        <source>%1 is the trusted person.</source>
        <translation>%1 is de vertrouwenspersoon.</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation>Afgesproken: %1</translation>
    </message>
    <message>
        <source>May look into the file, when it is shared.</source>
        <translation>Mag het dossier inkijken, als het gedeeld wordt.</translation>
    </message>
    <message>
        <source>May not look into the file.</source>
        <translation>Mag het dossier niet inkijken.</translation>
    </message>
</context>
<context>
    <name>kp::app::MinorsModel</name>
    <message>
        <source>Because of the age alone it goes from the twelfth birthday on. Before that, choose: decided together.</source>
        <translation>Door de leeftijd alleen kan het vanaf de twaalfde verjaardag. Kies daarvoor: samen beslist.</translation>
    </message>
    <message>
        <source>Say why. One line is enough. Your text is kept.</source>
        <translation>Zeg waarom. Eén zin is genoeg. Je tekst is bewaard.</translation>
    </message>
    <message>
        <source>Say on which day you explained it. Your text is kept.</source>
        <translation>Zeg op welke dag je het uitlegde. Je tekst is bewaard.</translation>
    </message>
    <message>
        <source>A trusted person is 18 or older.</source>
        <translation>Een vertrouwenspersoon is 18 of ouder.</translation>
    </message>
    <message>
        <source>A trusted person is nobody of the help that is there now. Choose somebody else.</source>
        <translation>Een vertrouwenspersoon is niemand van de hulp die er nu is. Kies iemand anders.</translation>
    </message>
    <message>
        <source>Say on which day somebody saw the extract from the criminal record on paper.</source>
        <translation>Zeg op welke dag iemand het uittreksel uit het strafregister op papier zag.</translation>
    </message>
    <message>
        <source>Say in your own words what this person may do for you.</source>
        <translation>Zeg in je eigen woorden wat deze persoon voor jou mag doen.</translation>
    </message>
    <message>
        <source>Say what was decided. One line is enough.</source>
        <translation>Zeg wat er beslist is. Eén zin is genoeg.</translation>
    </message>
    <message>
        <source>Say why it is otherwise than the wish. Your text is kept.</source>
        <translation>Zeg waarom het anders is dan de wens. Je tekst is bewaard.</translation>
    </message>
    <message>
        <source>That day does not exist. Choose another day. Your text is kept.</source>
        <translation>Die dag bestaat niet. Kies een andere dag. Je tekst is bewaard.</translation>
    </message>
    <message>
        <source>Choose somebody first.</source>
        <translation>Kies eerst iemand.</translation>
    </message>
    <message>
        <source>This person can still read: %1. A parent decides about that.</source>
        <translation>Deze persoon kan nog lezen: %1. Daarover beslist een ouder.</translation>
    </message>
</context>
<context>
    <name>MinorsScreen</name>
    <message>
        <source>From 12 to 18</source>
        <translation>Van 12 tot 18</translation>
    </message>
    <message>
        <source>From 12 on a young person decides more and more. Before that, a child's voice always counts. Nothing changes by itself: the plan asks, people talk and decide.</source>
        <translation>Vanaf 12 beslist een jongere steeds meer zelf. Ook daarvoor telt de stem van een kind altijd. Niets verandert vanzelf: het plan vraagt het, mensen praten en beslissen.</translation>
    </message>
    <message>
        <source>No child or young person here yet</source>
        <translation>Nog geen kind of jongere hier</translation>
    </message>
    <message>
        <source>When a child or young person is in the plan, you see here who decides what, and who the trusted person is.</source>
        <translation>Staat er een kind of jongere in het plan? Dan zie je hier wie wat beslist, en wie de vertrouwenspersoon is.</translation>
    </message>
</context>
<context>
    <name>MonthChips</name>
    <message>
        <source>Until when? %1</source>
        <translation>Tot wanneer? %1</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Tot wanneer?</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 maand</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 maanden</translation>
    </message>
    <message>
        <source>No end day</source>
        <translation>Geen einddag</translation>
    </message>
</context>
<context>
    <name>MonthRing</name>
    <message>
        <source>first conversation held</source>
        <translation>eerste gesprek gehad</translation>
    </message>
    <message>
        <source>day %1 of the first month</source>
        <translation>dag %1 van de eerste maand</translation>
    </message>
</context>
<context>
    <name>MoreRows</name>
    <message>
        <source>This tablet is lent. Until you lock it, only the plan of %1 opens.</source>
        <translation>Deze tablet is uitgeleend. Tot je hem vergrendelt, opent alleen het plan van %1.</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Dit toestel</translation>
    </message>
    <message>
        <source>My devices</source>
        <translation>Mijn toestellen</translation>
    </message>
    <message>
        <source>Add one, or take out one you lost</source>
        <translation>Voeg er een toe, of haal een verloren toestel weg</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Herstelblad</translation>
    </message>
    <message>
        <source>For when all your devices are gone</source>
        <translation>Voor als al je toestellen weg zijn</translation>
    </message>
    <message>
        <source>PIN is on</source>
        <translation>Pincode staat aan</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Pincode</translation>
    </message>
    <message>
        <source>PIN for today</source>
        <translation>Pincode voor vandaag</translation>
    </message>
    <message>
        <source>Stays when the app stops, on this device</source>
        <translation>Blijft als de app stopt, op dit toestel</translation>
    </message>
    <message>
        <source>For eight hours at most, on this device</source>
        <translation>Hoogstens acht uur, op dit toestel</translation>
    </message>
    <message>
        <source>Open quickly, without your words</source>
        <translation>Snel openen, zonder je woorden</translation>
    </message>
    <message>
        <source>Open quickly for eight hours, without your words</source>
        <translation>Acht uur lang snel openen, zonder je woorden</translation>
    </message>
    <message>
        <source>Lend this tablet to the family</source>
        <translation>Leen deze tablet uit aan het gezin</translation>
    </message>
    <message>
        <source>Only their plan opens until you lock it</source>
        <translation>Alleen hun plan opent, tot je vergrendelt</translation>
    </message>
    <message>
        <source>People and consent</source>
        <translation>Mensen en toestemming</translation>
    </message>
    <message>
        <source>People and devices</source>
        <translation>Mensen en toestellen</translation>
    </message>
    <message>
        <source>Who is in the plan, and with which device</source>
        <translation>Wie er in het plan zit, en met welk toestel</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Toestemmingen</translation>
    </message>
    <message>
        <source>What was shared with you, and until when</source>
        <translation>Wat er met jou gedeeld is, en tot wanneer</translation>
    </message>
    <message>
        <source>Who agreed to what, in which words and until when</source>
        <translation>Wie waarmee akkoord ging, in welke woorden en tot wanneer</translation>
    </message>
    <message>
        <source>From 12 to 18</source>
        <translation>Van 12 tot 18</translation>
    </message>
    <message>
        <source>What a young person decides, the trusted person, what was decided and why</source>
        <translation>Wat een jongere beslist, de vertrouwenspersoon, wat er beslist is en waarom</translation>
    </message>
    <message>
        <source>For safety</source>
        <translation>Voor de veiligheid</translation>
    </message>
    <message>
        <source>What two professionals opened to each other, why and until when</source>
        <translation>Wat twee hulpverleners voor elkaar openden, waarom en tot wanneer</translation>
    </message>
    <message>
        <source>Protected persons</source>
        <translation>Beschermde personen</translation>
    </message>
    <message>
        <source>Whose contact details are kept from others</source>
        <translation>Van wie het adres voor anderen verborgen blijft</translation>
    </message>
    <message>
        <source>My own part</source>
        <translation>Mijn eigen deel</translation>
    </message>
    <message>
        <source>Only for you, until you share it with somebody</source>
        <translation>Alleen voor jou, tot je het met iemand deelt</translation>
    </message>
    <message>
        <source>Keeping and stopping</source>
        <translation>Bewaren en stoppen</translation>
    </message>
    <message>
        <source>My own file</source>
        <translation>Mijn eigen dossier</translation>
    </message>
    <message>
        <source>What stands here for you, to keep or to take along</source>
        <translation>Wat hier voor jou te lezen staat, om te bewaren of mee te nemen</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>A part of the plan, or all of it: what may be erased and what was</source>
        <translation>Een deel van het plan, of alles: wat gewist mag worden en wat gewist is</translation>
    </message>
    <message>
        <source>Closing and keeping</source>
        <translation>Afsluiten en bewaren</translation>
    </message>
    <message>
        <source>When the plan ends: what stays, with whom and for how long</source>
        <translation>Als het plan stopt: wat blijft, bij wie en hoelang</translation>
    </message>
    <message>
        <source>Leave this plan</source>
        <translation>Uit dit plan gaan</translation>
    </message>
    <message>
        <source>Pass on what stands on your name, then go</source>
        <translation>Doorgeven wat op jouw naam staat, en dan gaan</translation>
    </message>
    <message>
        <source>Hand over my plans</source>
        <translation>Mijn plannen doorgeven</translation>
    </message>
    <message>
        <source>For when you stop or change team: which family has nobody else yet</source>
        <translation>Voor als je stopt of van team verandert: welk gezin heeft nog niemand anders</translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation><numerusform>%n nieuw</numerusform><numerusform>%n nieuw</numerusform></translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Places</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>Saved on the server</source>
        <translation>Bewaard op de server</translation>
    </message>
    <message>
        <source>Saved on this tablet</source>
        <translation>Bewaard op tablet</translation>
    </message>
    <message>
        <source>Saved here, waiting for internet</source>
        <translation>Bewaard hier, wacht op internet</translation>
    </message>
</context>
<context>
    <name>NetworkAddSheet</name>
    <message>
        <source>Who is there for you?</source>
        <translation>Wie is er voor jullie?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Who is that?</source>
        <translation>Wie is dat?</translation>
    </message>
    <message>
        <source>For example: grandmother, neighbour, teacher</source>
        <translation>Bijvoorbeeld: oma, buur, juf</translation>
    </message>
    <message>
        <source>How near?</source>
        <translation>Hoe dichtbij?</translation>
    </message>
    <message>
        <source>What does this person help with?</source>
        <translation>Waarmee helpt deze persoon?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Toch niet</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
</context>
<context>
    <name>NetworkCircles</name>
    <message>
        <source>The people around us</source>
        <translation>De mensen rond ons</translation>
    </message>
    <message>
        <source>family</source>
        <translation>gezin</translation>
    </message>
    <message>
        <source>relatives and neighbours</source>
        <translation>familie en buurt</translation>
    </message>
    <message>
        <source>everyday help</source>
        <translation>gewone hulp</translation>
    </message>
    <message>
        <source>specialised help</source>
        <translation>gespecialiseerde hulp</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <comment>name of a ring, then people not shown</comment>
        <translation><numerusform>%1, en nog %n</numerusform><numerusform>%1, en nog %n</numerusform></translation>
    </message>
</context>
<context>
    <name>NetworkList</name>
    <message>
        <source>me</source>
        <translation>ik</translation>
    </message>
    <message>
        <source>family</source>
        <translation>gezin</translation>
    </message>
    <message>
        <source>relatives and neighbours</source>
        <translation>familie en buurt</translation>
    </message>
    <message>
        <source>everyday help</source>
        <translation>gewone hulp</translation>
    </message>
    <message>
        <source>specialised help</source>
        <translation>gespecialiseerde hulp</translation>
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
        <translation>Ik</translation>
    </message>
    <message>
        <source>%1, asked</source>
        <translation>%1, gevraagd</translation>
    </message>
    <message>
        <source>Who is it? Type a name.</source>
        <translation>Wie is het? Typ een naam.</translation>
    </message>
</context>
<context>
    <name>NetworkPerson</name>
    <message>
        <source>may help</source>
        <translation>mag helpen</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gevraagd</translation>
    </message>
</context>
<context>
    <name>NetworkPersonSheet</name>
    <message>
        <source>What does this person help with?</source>
        <translation>Waarmee helpt deze persoon?</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verplaats naar</translation>
    </message>
    <message>
        <source>Is it much for this person?</source>
        <translation>Is het veel voor deze persoon?</translation>
    </message>
    <message>
        <source>It is fine</source>
        <translation>Het gaat goed</translation>
    </message>
    <message>
        <source>It is a lot</source>
        <translation>Het is veel</translation>
    </message>
    <message>
        <source>It is too much</source>
        <translation>Het is te veel</translation>
    </message>
    <message>
        <source>This person stands here because of the plan. Add the person yourself to write more.</source>
        <translation>Deze persoon staat hier door het plan. Voeg de persoon zelf toe om meer te schrijven.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Haal weg</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>NetworkScreen</name>
    <message>
        <source>Who is there for us?</source>
        <translation>Wie is er voor ons?</translation>
    </message>
    <message>
        <source>Show as circles</source>
        <translation>Toon als cirkels</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Toon als lijst</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Iemand toevoegen</translation>
    </message>
    <message>
        <source>our people</source>
        <translation>mensen van ons</translation>
    </message>
    <message>
        <source>services</source>
        <translation>hulp</translation>
    </message>
    <message>
        <source>helps us</source>
        <translation>helpt ons</translation>
    </message>
    <message>
        <source>It may stay empty for now</source>
        <translation>Het mag nog leeg zijn</translation>
    </message>
    <message>
        <source>Who do you like to see? Who could you call? One name is enough to begin.</source>
        <translation>Wie zie je graag? Wie kun je bellen? Eén naam is genoeg om te beginnen.</translation>
    </message>
    <message>
        <source>%1 does a lot</source>
        <translation>%1 doet veel</translation>
    </message>
    <message>
        <source>Is that still good?</source>
        <translation>Is dat nog goed?</translation>
    </message>
    <message>
        <source>Helps with: %1. Is that still good?</source>
        <translation>Helpt met: %1. Is dat nog goed?</translation>
    </message>
    <message>
        <source>Look at it together</source>
        <translation>Samen bekijken</translation>
    </message>
</context>
<context>
    <name>OpenBook</name>
    <message>
        <source>You looked at %3</source>
        <translation>Jij keek in %3</translation>
    </message>
    <message>
        <source>%1 looked at %3</source>
        <translation>%1 keek in %3</translation>
    </message>
    <message>
        <source>You wrote %3 into a file</source>
        <translation>Jij zette %3 in een bestand</translation>
    </message>
    <message>
        <source>%1 wrote %3 into a file</source>
        <translation>%1 zette %3 in een bestand</translation>
    </message>
    <message>
        <source>You changed something in %3</source>
        <translation>Jij veranderde iets in %3</translation>
    </message>
    <message>
        <source>%1 changed something in %3</source>
        <translation>%1 veranderde iets in %3</translation>
    </message>
    <message>
        <source>You shared %3 with %2</source>
        <translation>Jij deelt %3 met %2</translation>
    </message>
    <message>
        <source>%1 shared %3 with %2</source>
        <translation>%1 deelt %3 met %2</translation>
    </message>
    <message>
        <source>You gave back access to %3</source>
        <translation>Jij wilt %3 niet meer zien</translation>
    </message>
    <message>
        <source>%1 gave back access to %3</source>
        <translation>%1 wil %3 niet meer zien</translation>
    </message>
    <message>
        <source>You stopped sharing %3 with %2</source>
        <translation>Jij stopte met %3 delen met %2</translation>
    </message>
    <message>
        <source>%1 stopped sharing %3 with %2</source>
        <translation>%1 stopte met %3 delen met %2</translation>
    </message>
    <message>
        <source>You let %2 into the plan</source>
        <translation>Jij liet %2 in het plan</translation>
    </message>
    <message>
        <source>%1 let %2 into the plan</source>
        <translation>%1 liet %2 in het plan</translation>
    </message>
    <message>
        <source>You started this plan</source>
        <translation>Jij begon dit plan</translation>
    </message>
    <message>
        <source>%1 started this plan</source>
        <translation>%1 begon dit plan</translation>
    </message>
    <message>
        <source>You made a new part of the plan</source>
        <translation>Jij maakte een nieuw deel van het plan</translation>
    </message>
    <message>
        <source>%1 made a new part of the plan</source>
        <translation>%1 maakte een nieuw deel van het plan</translation>
    </message>
    <message>
        <source>You changed the lock of %3</source>
        <translation>Jij vernieuwde het slot van %3</translation>
    </message>
    <message>
        <source>%1 changed the lock of %3</source>
        <translation>%1 vernieuwde het slot van %3</translation>
    </message>
    <message>
        <source>You added a device</source>
        <translation>Jij voegde een toestel toe</translation>
    </message>
    <message>
        <source>%1 added a device</source>
        <translation>%1 voegde een toestel toe</translation>
    </message>
    <message>
        <source>You took out a device of %2</source>
        <translation>Jij haalde een toestel van %2 weg</translation>
    </message>
    <message>
        <source>%1 took out a device of %2</source>
        <translation>%1 haalde een toestel van %2 weg</translation>
    </message>
    <message>
        <source>You left this plan</source>
        <translation>Je hebt dit plan verlaten</translation>
    </message>
    <message>
        <source>%1 left the plan</source>
        <translation>%1 is uit het plan gegaan</translation>
    </message>
    <message>
        <source>You went on with a new device</source>
        <translation>Jij ging verder met een nieuw toestel</translation>
    </message>
    <message>
        <source>%1 went on with a new device</source>
        <translation>%1 ging verder met een nieuw toestel</translation>
    </message>
    <message>
        <source>A device of yours that was taken out is wiped</source>
        <translation>Een weggehaald toestel van jou is leeggemaakt</translation>
    </message>
    <message>
        <source>A device of %1 that was taken out is wiped</source>
        <translation>Een weggehaald toestel van %1 is leeggemaakt</translation>
    </message>
    <message>
        <source>You gave a device another name</source>
        <translation>Je gaf een toestel een andere naam</translation>
    </message>
    <message>
        <source>%1 gave a device another name</source>
        <translation>%1 gaf een toestel een andere naam</translation>
    </message>
    <message>
        <source>You made a recovery sheet</source>
        <translation>Je maakte een herstelblad</translation>
    </message>
    <message>
        <source>%1 made a recovery sheet</source>
        <translation>%1 maakte een herstelblad</translation>
    </message>
    <message>
        <source>You came back with your recovery sheet</source>
        <translation>Je kwam terug met je herstelblad</translation>
    </message>
    <message>
        <source>%1 came back with a recovery sheet</source>
        <translation>%1 kwam terug met een herstelblad</translation>
    </message>
    <message>
        <source>You compared the four words with %2</source>
        <translation>Jij vergeleek de vier woorden met %2</translation>
    </message>
    <message>
        <source>%1 compared the four words with %2</source>
        <translation>%1 vergeleek de vier woorden met %2</translation>
    </message>
    <message>
        <source>You let %2 decide for the family too</source>
        <translation>Jij laat %2 mee beslissen voor het gezin</translation>
    </message>
    <message>
        <source>%1 let %2 decide for the family too</source>
        <translation>%1 laat %2 mee beslissen voor het gezin</translation>
    </message>
    <message>
        <source>You said this was not agreed</source>
        <translation>Jij zei dat dit niet was afgesproken</translation>
    </message>
    <message>
        <source>%1 said this was not agreed</source>
        <translation>%1 zei dat dit niet was afgesproken</translation>
    </message>
    <message>
        <source>You said this was agreed</source>
        <translation>Jij zei dat dit was afgesproken</translation>
    </message>
    <message>
        <source>%1 said this was agreed</source>
        <translation>%1 zei dat dit was afgesproken</translation>
    </message>
    <message>
        <source>You and %2 opened something of %3 to each other, for safety</source>
        <translation>Jij en %2 openden iets uit %3 voor elkaar, voor de veiligheid</translation>
    </message>
    <message>
        <source>%1 and %2 opened something of %3 to each other, for safety</source>
        <translation>%1 en %2 openden iets uit %3 voor elkaar, voor de veiligheid</translation>
    </message>
    <message>
        <source>You told that something of %3 was opened for safety</source>
        <translation>Jij zei dat iets uit %3 voor de veiligheid geopend was</translation>
    </message>
    <message>
        <source>%1 told that something of %3 was opened for safety</source>
        <translation>%1 zei dat iets uit %3 voor de veiligheid geopend was</translation>
    </message>
    <message>
        <source>You and %2 opened something of %3 and did not say why in time</source>
        <translation>Jij en %2 openden iets uit %3 en zeiden niet op tijd waarom</translation>
    </message>
    <message>
        <source>%1 and %2 opened something of %3 and did not say why in time</source>
        <translation>%1 en %2 openden iets uit %3 en zeiden niet op tijd waarom</translation>
    </message>
    <message>
        <source>You shielded contact details: %2</source>
        <translation>Jij schermde contactgegevens af: %2</translation>
    </message>
    <message>
        <source>%1 shielded contact details: %2</source>
        <translation>%1 schermde contactgegevens af: %2</translation>
    </message>
    <message>
        <source>You ended the shielding of contact details: %2</source>
        <translation>Jij stopte met contactgegevens af te schermen: %2</translation>
    </message>
    <message>
        <source>%1 ended the shielding of contact details: %2</source>
        <translation>%1 stopte met contactgegevens af te schermen: %2</translation>
    </message>
    <message>
        <source>You asked to erase %3</source>
        <translation>Jij vroeg om %3 te wissen</translation>
    </message>
    <message>
        <source>%1 asked to erase %3</source>
        <translation>%1 vroeg om %3 te wissen</translation>
    </message>
    <message>
        <source>You let %3 stand: it is not erased</source>
        <translation>Jij liet %3 staan: het wordt niet gewist</translation>
    </message>
    <message>
        <source>%1 let %3 stand: it is not erased</source>
        <translation>%1 liet %3 staan: het wordt niet gewist</translation>
    </message>
    <message>
        <source>What you wanted erased can no longer be kept: it is erased</source>
        <translation>Wat jij wilde wissen, kan niet meer blijven staan: het is gewist</translation>
    </message>
    <message>
        <source>What %1 wanted erased can no longer be kept: it is erased</source>
        <translation>Wat %1 wilde wissen, kan niet meer blijven staan: het is gewist</translation>
    </message>
    <message>
        <source>Your app reported that an erased part is off a device</source>
        <translation>Jouw app meldde dat een gewist deel van een toestel af is</translation>
    </message>
    <message>
        <source>The app of %1 reported that an erased part is off a device</source>
        <translation>De app van %1 meldde dat een gewist deel van een toestel af is</translation>
    </message>
    <message>
        <source>You did something in %3</source>
        <translation>Jij deed iets in %3</translation>
    </message>
    <message>
        <source>%1 did something in %3</source>
        <translation>%1 deed iets in %3</translation>
    </message>
</context>
<context>
    <name>kp::app::OpenBookModel</name>
    <message>
        <source>you</source>
        <translation>jou</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
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
        <translation><numerusform>Jij keek in %n deel van het plan</numerusform><numerusform>Jij keek in %n delen van het plan</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 looked at %n part(s) of the plan</source>
        <extracomment>%1 is a person</extracomment>
        <translation><numerusform>%1 keek in %n deel van het plan</numerusform><numerusform>%1 keek in %n delen van het plan</numerusform></translation>
    </message>
    <message>
        <source>a part of the plan</source>
        <translation>een deel van het plan</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>het plan</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Jij</translation>
    </message>
    <message>
        <source>on this device, not sent yet</source>
        <translation>op dit toestel, nog niet verstuurd</translation>
    </message>
    <message>
        <source>H.mm</source>
        <extracomment>A time of the day: 9.12</extracomment>
        <translation>H.mm</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>en nog %n</numerusform><numerusform>en nog %n</numerusform></translation>
    </message>
</context>
<context>
    <name>OpenBookPart</name>
    <message>
        <source>Open book</source>
        <translation>Open boek</translation>
    </message>
    <message>
        <source>Here you see who looked, changed something or got something. Also what happened without internet.</source>
        <translation>Hier staat wie keek, iets veranderde of iets kreeg. Ook wat zonder internet gebeurde.</translation>
    </message>
    <message>
        <source>All parts of the plan</source>
        <translation>Alle delen van het plan</translation>
    </message>
    <message>
        <source>Choose a part of the plan</source>
        <translation>Kies een deel van het plan</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier staat niets</translation>
    </message>
    <message>
        <source>Nobody did anything that fits your choice.</source>
        <translation>Niemand deed iets dat bij je keuze past.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Toon meer</translation>
    </message>
</context>
<context>
    <name>OwnFile</name>
    <message>
        <source>Consents</source>
        <translation>Toestemmingen</translation>
    </message>
    <message>
        <source>Open book</source>
        <translation>Open boek</translation>
    </message>
    <message>
        <source>What %1 sees</source>
        <translation>Wat %1 ziet</translation>
    </message>
    <message>
        <source>File of %1</source>
        <translation>Dossier van %1</translation>
    </message>
    <message>
        <source>Plan of %1. Made on %2.</source>
        <translation>Plan van %1. Gemaakt op %2.</translation>
    </message>
    <message>
        <source>This is what %1 could read of the plan on that day, as far as who made this reads it too. Whoever has this file can read it.</source>
        <translation>Dit is wat %1 die dag van het plan kon lezen, voor zover wie dit maakte het ook leest. Wie dit bestand heeft, kan het lezen.</translation>
    </message>
    <message>
        <source>This is what stood in the plan for %1 to read on that day. What was removed, and what others keep to themselves, is not in it. Whoever has this file can read it.</source>
        <translation>Dit stond die dag in het plan voor %1 te lezen. Wat verwijderd is en wat anderen voor zichzelf houden, staat er niet in. Wie dit bestand heeft, kan het lezen.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) could not be read on this device yet, and are not in it.</source>
        <translation><numerusform>%n stuk kon op dit toestel nog niet gelezen worden en staat er niet in.</numerusform><numerusform>%n stukken konden op dit toestel nog niet gelezen worden en staan er niet in.</numerusform></translation>
    </message>
</context>
<context>
    <name>kp::app::OwnFileModel</name>
    <message numerus="yes">
        <source>%n piece(s) cannot be read on this device yet. They are not in the file. The key follows.</source>
        <translation><numerusform>%n stuk kan op dit toestel nog niet gelezen worden. Het staat niet in het bestand. De sleutel volgt.</numerusform><numerusform>%n stukken kunnen op dit toestel nog niet gelezen worden. Ze staan niet in het bestand. De sleutel volgt.</numerusform></translation>
    </message>
    <message>
        <source>krachtplan-my-file</source>
        <translation>krachtplan-mijn-dossier</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place. Nothing is lost.</source>
        <translation>Daar kon het niet bewaard worden. Kies een andere plaats. Er is niets kwijt.</translation>
    </message>
    <message>
        <source>Saved as %1 and %2. Whoever has these files can read them, without words. Keep them where only you can get at them, or erase them when you do not need them any more.</source>
        <translation>Bewaard als %1 en %2. Wie deze bestanden heeft, kan ze lezen, zonder wachtwoorden. Bewaar ze waar alleen jij erbij kunt, of wis ze als je ze niet meer nodig hebt.</translation>
    </message>
</context>
<context>
    <name>OwnFileScreen</name>
    <message>
        <source>My own file</source>
        <translation>Mijn eigen dossier</translation>
    </message>
    <message>
        <source>What stands in this plan for you to read, to keep or to take along: a page to read or print, and the same for another program.</source>
        <translation>Wat in dit plan voor jou te lezen staat, om te bewaren of mee te nemen: een blad om te lezen of af te drukken, en hetzelfde voor een ander programma.</translation>
    </message>
    <message>
        <source>This will be in it</source>
        <translation>Dit komt erin</translation>
    </message>
    <message>
        <source>The consents you know of, and the open book</source>
        <translation>De toestemmingen die jij kent, en het open boek</translation>
    </message>
    <message>
        <source>Who may see what, who looked and who changed something</source>
        <translation>Wie wat mag zien, wie keek en wie iets veranderde</translation>
    </message>
    <message>
        <source>What was removed, and what others keep to themselves, is not in it</source>
        <translation>Wat verwijderd is en wat anderen voor zichzelf houden, staat er niet in</translation>
    </message>
    <message>
        <source>The file is not locked. Whoever has it can read it. The others see in the open book that you made it, where your reading shows too.</source>
        <translation>Het bestand zit niet op slot. Wie het heeft, kan het lezen. De anderen zien in het open boek dat je het maakte, daar waar ook jouw lezen te zien is.</translation>
    </message>
    <message>
        <source>Where do you want it?</source>
        <translation>Waar wil je het hebben?</translation>
    </message>
    <message>
        <source>There is no folder here to put it in. Plug in a USB stick and open this screen again.</source>
        <translation>Er is hier geen map om het in te zetten. Steek een usb-stick in en open dit scherm opnieuw.</translation>
    </message>
    <message>
        <source>Making your file…</source>
        <translation>Je dossier wordt gemaakt…</translation>
    </message>
</context>
<context>
    <name>OwnGuests</name>
    <message>
        <source>Do you want to let somebody in?</source>
        <translation>Wil je iemand binnenlaten?</translation>
    </message>
    <message>
        <source>Choose one person. You say what for and until when, and you can always stop. What somebody read, somebody can remember.</source>
        <translation>Kies één persoon. Jij zegt waarvoor en tot wanneer, en je kan altijd stoppen. Wat iemand gelezen heeft, kan die onthouden.</translation>
    </message>
    <message>
        <source>Nobody else is in the plan with an own device yet.</source>
        <translation>Nog niemand anders is in het plan met een eigen toestel.</translation>
    </message>
    <message>
        <source>Compare four words</source>
        <translation>Vergelijk vier woorden</translation>
    </message>
</context>
<context>
    <name>OwnNotes</name>
    <message>
        <source>What I keep here</source>
        <translation>Wat ik hier bewaar</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Neem weg: %1</translation>
    </message>
</context>
<context>
    <name>kp::app::OwnPartModel</name>
    <message>
        <source>My wish</source>
        <translation>Mijn wens</translation>
    </message>
    <message>
        <source>What goes well</source>
        <translation>Wat goed gaat</translation>
    </message>
    <message>
        <source>In the children's corner</source>
        <translation>In de kinderhoek</translation>
    </message>
    <message>
        <source>How I see it</source>
        <translation>Hoe ik het zie</translation>
    </message>
    <message>
        <source>can read this now</source>
        <translation>kan dit nu lezen</translation>
    </message>
    <message>
        <source>first compare four words</source>
        <translation>eerst vier woorden vergelijken</translation>
    </message>
    <message>
        <source>Only you have the key. Nobody else can read this.</source>
        <translation>Alleen jij hebt de sleutel. Niemand anders kan dit lezen.</translation>
    </message>
    <message>
        <source>You let somebody in. These can read this too: %1.</source>
        <translation>Jij liet iemand binnen. Ook zij kunnen dit lezen: %1.</translation>
    </message>
    <message>
        <source>If you lose this device now, your own part is gone for good. Nobody can bring it back. Make a recovery sheet, or add a second device.</source>
        <translation>Raak je dit toestel nu kwijt, dan is je eigen deel voorgoed weg. Niemand kan het terughalen. Maak een herstelblad, of voeg een tweede toestel toe.</translation>
    </message>
    <message>
        <source>My own part</source>
        <translation>Mijn eigen deel</translation>
    </message>
</context>
<context>
    <name>OwnPartScreen</name>
    <message>
        <source>My own part</source>
        <translation>Mijn eigen deel</translation>
    </message>
    <message>
        <source>A place that is only yours</source>
        <translation>Een plek die alleen van jou is</translation>
    </message>
    <message>
        <source>Write here what you want. Your parents, your coach and the others do not get the key. You can let somebody in later, and stop that again. Others can see that somebody made a part. They cannot see what is in it.</source>
        <translation>Schrijf hier wat je wil. Je ouders, je coach en de anderen krijgen de sleutel niet. Je kan later iemand binnenlaten, en daar weer mee stoppen. Anderen kunnen zien dat er een deel gemaakt is. Wat erin staat, zien ze niet.</translation>
    </message>
    <message>
        <source>Make my own part</source>
        <translation>Maak mijn eigen deel</translation>
    </message>
    <message>
        <source>only me</source>
        <translation>alleen ik</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>gedeeld</translation>
    </message>
    <message>
        <source>What do you want to keep here?</source>
        <translation>Wat wil je hier bewaren?</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Bewaar het hier</translation>
    </message>
    <message>
        <source>Make a recovery sheet</source>
        <translation>Maak een herstelblad</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>Ask me before you show this</source>
        <translation>Vraag het mij voor je dit toont</translation>
    </message>
    <message>
        <source>These words are yours or about you, and stand in the plan. Tick what you want to be asked about before somebody new may see it.</source>
        <translation>Deze woorden zijn van jou of gaan over jou, en staan in het plan. Vink aan wat men jou eerst moet vragen, voor iemand nieuw het mag zien.</translation>
    </message>
    <message>
        <source>ask me first</source>
        <translation>vraag het mij eerst</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>ParcelHint</name>
    <message>
        <source>Unsent work of a device was handed in</source>
        <translation>Werk van een toestel dat niet verzonden was, is afgegeven</translation>
    </message>
    <message>
        <source>Look at it, and take over what is right.</source>
        <translation>Bekijk het, en neem over wat klopt.</translation>
    </message>
</context>
<context>
    <name>ParcelSheet</name>
    <message>
        <source>Leave all of this out? Then it is gone for good.</source>
        <translation>Dit allemaal niet overnemen? Dan is het voorgoed weg.</translation>
    </message>
    <message>
        <source>Taking it over puts it in the plan in your name. Who wrote it first, and when, stays with it.</source>
        <translation>Neem je het over, dan komt het in het plan op jouw naam. Wie het eerst schreef, en wanneer, blijft erbij staan.</translation>
    </message>
    <message>
        <source>Yes, leave it out</source>
        <translation>Ja, niet overnemen</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Niet overnemen</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Nee, houd het</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Overnemen</translation>
    </message>
</context>
<context>
    <name>ParcelText</name>
    <message>
        <source>A goal</source>
        <translation>Een doel</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>Een stap</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Een briefje</translation>
    </message>
    <message>
        <source>What goes well</source>
        <translation>Wat goed gaat</translation>
    </message>
    <message>
        <source>How it is in our life</source>
        <translation>Hoe het is in ons leven</translation>
    </message>
    <message>
        <source>How it goes, said by oneself</source>
        <translation>Hoe het gaat, zelf gezegd</translation>
    </message>
    <message>
        <source>An appointment</source>
        <translation>Een afspraak</translation>
    </message>
    <message>
        <source>The start question</source>
        <translation>De startvraag</translation>
    </message>
    <message>
        <source>Somebody in the network</source>
        <translation>Iemand in het netwerk</translation>
    </message>
    <message>
        <source>Something in the plan</source>
        <translation>Iets in het plan</translation>
    </message>
</context>
<context>
    <name>kp::app::ParcelsModel</name>
    <message numerus="yes">
        <source>%n save(s) of %1</source>
        <translation><numerusform>%n bewaarde tekst van %1</numerusform><numerusform>%n bewaarde teksten van %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n save(s) of %1, from %2</source>
        <translation><numerusform>%n bewaarde tekst van %1, van %2</numerusform><numerusform>%n bewaarde teksten van %1, van %2</numerusform></translation>
    </message>
    <message>
        <source>In %1, handed in %2</source>
        <translation>In %1, afgegeven %2</translation>
    </message>
</context>
<context>
    <name>ParcelsScreen</name>
    <message>
        <source>It stands in the plan now, in your name.</source>
        <translation>Het staat nu in het plan, op jouw naam.</translation>
    </message>
    <message>
        <source>It was left out.</source>
        <translation>Het is niet overgenomen.</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Afgegeven</translation>
    </message>
    <message>
        <source>A device was taken out before it had sent everything. This is what was still on it. Look at it, and take over what is right.</source>
        <translation>Een toestel werd weggehaald voor alles verzonden was. Dit stond er nog op. Bekijk het, en neem over wat klopt.</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>Hier wacht niets</translation>
    </message>
    <message>
        <source>When a lost device had unsent work, you find it here.</source>
        <translation>Had een verloren toestel werk dat niet verzonden was? Dan vind je het hier.</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>A part of the plan</source>
        <translation>Een deel van het plan</translation>
    </message>
    <message>
        <source>Core of our plan</source>
        <translation>Kern van ons plan</translation>
    </message>
    <message>
        <source>A goal</source>
        <translation>Een doel</translation>
    </message>
    <message>
        <source>A part of our life</source>
        <translation>Een stuk van ons leven</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Contactgegevens</translation>
    </message>
    <message>
        <source>Children's corner</source>
        <translation>Kinderhoek</translation>
    </message>
    <message>
        <source>My own part</source>
        <translation>Mijn eigen deel</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Opened for safety</source>
        <translation>Geopend voor de veiligheid</translation>
    </message>
    <message>
        <source>Notes of the team</source>
        <translation>Notities van het team</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registratie</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
</context>
<context>
    <name>PenDot</name>
    <message>
        <source>black</source>
        <translation>zwart</translation>
    </message>
    <message>
        <source>green</source>
        <translation>groen</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blauw</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>paars</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>bruin</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>geel</translation>
    </message>
    <message>
        <source>light green</source>
        <translation>lichtgroen</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>somebody</source>
        <translation>iemand</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>ouder</translation>
    </message>
    <message>
        <source>young person</source>
        <translation>jongere</translation>
    </message>
    <message>
        <source>child</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>buddy</source>
        <translation>buddy</translation>
    </message>
    <message>
        <source>network</source>
        <translation>netwerk</translation>
    </message>
    <message>
        <source>coach</source>
        <translation>coach</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coördinator</translation>
    </message>
    <message>
        <source>first-line psychologist</source>
        <translation>eerstelijnspsycholoog</translation>
    </message>
    <message>
        <source>diagnostics</source>
        <translation>diagnostiek</translation>
    </message>
    <message>
        <source>youth care consultant</source>
        <translation>consulent</translation>
    </message>
    <message>
        <source>trusted person</source>
        <translation>vertrouwenspersoon</translation>
    </message>
    <message>
        <source>stand-in for the coach</source>
        <translation>vervanger van de coach</translation>
    </message>
</context>
<context>
    <name>PersonButton</name>
    <message>
        <source>%1, settings</source>
        <translation>%1, instellingen</translation>
    </message>
</context>
<context>
    <name>PersonTile</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>Picture</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Picture without words</source>
        <translation>Foto zonder woorden</translation>
    </message>
    <message>
        <source>This picture is still coming. It shows by itself when it is here.</source>
        <translation>Deze foto komt nog. Ze verschijnt vanzelf als ze er is.</translation>
    </message>
    <message>
        <source>Take this picture out? It goes out of sight for everybody. Who saved it keeps what they saved.</source>
        <translation>Deze foto eruit halen? Niemand ziet ze dan nog. Wie ze bewaarde, houdt wat bewaard is.</translation>
    </message>
    <message>
        <source>Yes, take it out</source>
        <translation>Ja, haal ze eruit</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Haal weg</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>PictureTile</name>
    <message>
        <source>Still coming</source>
        <translation>Komt nog</translation>
    </message>
</context>
<context>
    <name>kp::app::PicturesModel</name>
    <message>
        <source>Picture</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Foto: %1</translation>
    </message>
    <message>
        <source>%1. It is still coming.</source>
        <translation>%1. Komt nog.</translation>
    </message>
    <message>
        <source>%1. It is waiting to be sent.</source>
        <translation>%1. Moet nog verstuurd worden.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) still coming.</source>
        <translation><numerusform>Nog %n foto onderweg.</numerusform><numerusform>Nog %n foto's onderweg.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) waiting to be sent. Kept on this device.</source>
        <translation><numerusform>%n foto moet nog verstuurd worden. Bewaard op dit toestel.</numerusform><numerusform>%n foto's moeten nog verstuurd worden. Bewaard op dit toestel.</numerusform></translation>
    </message>
    <message>
        <source>This is no picture that the app can read. Choose a photo (JPEG) or a PNG. Nothing was added.</source>
        <translation>Dit is geen foto die de app kan lezen. Kies een foto (JPEG) of een PNG. Er is niets toegevoegd.</translation>
    </message>
    <message>
        <source>This picture is damaged or not whole. Choose it again, or another one. Nothing was added.</source>
        <translation>Deze foto is beschadigd of niet heel. Kies ze opnieuw, of een andere. Er is niets toegevoegd.</translation>
    </message>
    <message>
        <source>This picture is too large. Make it smaller first, or choose another one. Nothing was added.</source>
        <translation>Deze foto is te groot. Maak ze eerst kleiner, of kies een andere. Er is niets toegevoegd.</translation>
    </message>
</context>
<context>
    <name>PinKinds</name>
    <message>
        <source>With a PIN you open the app again without your words. It works for eight hours at most, only on this device, and five tries. After that, and when the device starts again, you need your words.</source>
        <translation>Met een pincode open je de app opnieuw zonder je woorden. Dat werkt hoogstens acht uur, alleen op dit toestel, en je mag vijf keer proberen. Daarna, en als de app of het toestel opnieuw start, heb je je woorden nodig.</translation>
    </message>
    <message>
        <source>for today</source>
        <translation>voor vandaag</translation>
    </message>
    <message>
        <source>stays on this device</source>
        <translation>blijft op dit toestel</translation>
    </message>
    <message>
        <source>The PIN still works when the app or the device starts again. After five wrong tries it is gone. Your words always work.</source>
        <translation>De pincode werkt ook nog als de app of het toestel opnieuw start. Na vijf foute pogingen is ze weg. Je woorden werken altijd.</translation>
    </message>
    <message>
        <source>A PIN is quick, not strong. When your device is gone, your words protect the plan.</source>
        <translation>Een pincode is snel, niet sterk. Is je toestel weg? Dan beschermen je woorden het plan.</translation>
    </message>
    <message>
        <source>The security chip of this device keeps the PIN's key. Whoever copies what is stored here cannot guess the PIN elsewhere. Whoever has this device in hand and knows the PIN opens the app.</source>
        <translation>De beveiligingschip van dit toestel bewaart de sleutel van de pincode. Wie kopieert wat hier opgeslagen is, kan de pincode elders niet raden. Wie dit toestel in handen heeft en de pincode kent, opent de app.</translation>
    </message>
    <message>
        <source>The login keyring of this computer keeps the PIN's key. Whoever is logged in as you and knows the PIN opens the app. Whoever only copies the disk does not, as long as your login password locks the keyring. It is no security chip.</source>
        <translation>De aanmeldsleutelbos van deze computer bewaart de sleutel van de pincode. Wie als jou aangemeld is en de pincode kent, opent de app. Wie alleen de schijf kopieert niet, zolang je aanmeldwachtwoord de sleutelbos op slot houdt. Het is geen beveiligingschip.</translation>
    </message>
    <message>
        <source>A PIN that stays is not offered here. This device has no place to keep its key: whoever copies the disk would guess it in minutes.</source>
        <translation>Een pincode die blijft, kan hier niet. Dit toestel heeft geen plaats om de sleutel ervan te bewaren: wie de schijf kopieert, raadt ze in enkele minuten.</translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>PIN is on</source>
        <translation>Pincode staat aan</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Pincode</translation>
    </message>
    <message>
        <source>PIN for today</source>
        <translation>Pincode voor vandaag</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Je wachtzin</translation>
    </message>
    <message>
        <source>PIN, six figures or more</source>
        <translation>Pincode, zes cijfers of meer</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Nog eens dezelfde pincode</translation>
    </message>
    <message>
        <source>These are not the same figures.</source>
        <translation>Dit zijn niet dezelfde cijfers.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Toch niet</translation>
    </message>
    <message>
        <source>Stop the PIN</source>
        <translation>Stop de pincode</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Bezig met kijken…</translation>
    </message>
    <message>
        <source>Keep this PIN</source>
        <translation>Bewaar deze pincode</translation>
    </message>
</context>
<context>
    <name>PlaceLine</name>
    <message>
        <source>Put it in %1</source>
        <translation>Zet het in %1</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Families</source>
        <translation>Gezinnen</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>Helping</source>
        <translation>Helpen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Briefjes</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
</context>
<context>
    <name>kp::app::PlanModel</name>
    <message>
        <source>of %1</source>
        <translation>van %1</translation>
    </message>
    <message>
        <source>%1. If %1 is away: %2.</source>
        <translation>%1. Is %1 er niet: %2.</translation>
    </message>
    <message>
        <source>How is it, in every part of life?</source>
        <translation>Hoe gaat het, in elk deel van het leven?</translation>
    </message>
    <message>
        <source>Important now: %1</source>
        <translation>Nu belangrijk: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>waiting since %1</source>
        <translation>wacht sinds %1</translation>
    </message>
</context>
<context>
    <name>PlanMore</name>
    <message>
        <source>Conditions</source>
        <translation>Voorwaarden</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Help and waiting</source>
        <translation>Hulp en wachten</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contactpersoon</translation>
    </message>
    <message>
        <source>We look back on</source>
        <translation>We kijken terug op</translation>
    </message>
</context>
<context>
    <name>PlanQuestion</name>
    <message>
        <source>Our start question</source>
        <translation>Onze startvraag</translation>
    </message>
    <message>
        <source>What do we want to change together?</source>
        <translation>Wat willen we samen veranderen?</translation>
    </message>
    <message>
        <source>Everybody says it too</source>
        <translation>Ieder vertelt het ook zelf</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>dicht</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Schrijf het op</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Aanpassen</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>In mijn eigen woorden</translation>
    </message>
</context>
<context>
    <name>PlanScreen</name>
    <message>
        <source>Our plan</source>
        <translation>Ons plan</translation>
    </message>
    <message>
        <source>Look in our plan</source>
        <translation>Zoeken in ons plan</translation>
    </message>
    <message>
        <source>Two versions. Nothing is lost.</source>
        <translation>Twee versies. Er is niets verloren.</translation>
    </message>
    <message>
        <source>What goes well</source>
        <translation>Wat goed gaat</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>What goes well with you?</source>
        <translation>Wat gaat er goed bij jullie?</translation>
    </message>
    <message>
        <source>Begin with something small. It may be anything.</source>
        <translation>Begin met iets kleins. Alles mag.</translation>
    </message>
    <message>
        <source>Say something that goes well</source>
        <translation>Zeg iets dat goed gaat</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>nog %1</translation>
    </message>
    <message>
        <source>Our compass</source>
        <translation>Ons kompas</translation>
    </message>
    <message>
        <source>What we work on now</source>
        <translation>Waar we nu aan werken</translation>
    </message>
    <message>
        <source>No goal yet</source>
        <translation>Nog geen doel</translation>
    </message>
    <message>
        <source>A goal starts with a wish, in somebody's own words.</source>
        <translation>Een doel begint met een wens, in iemands eigen woorden.</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Doel erbij</translation>
    </message>
    <message>
        <source>For later</source>
        <translation>Voor later</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>important now</source>
        <translation>nu belangrijk</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>voor later</translation>
    </message>
    <message>
        <source>not talked about yet</source>
        <translation>nog niet over gepraat</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>gedaan, %1</translation>
    </message>
    <message>
        <source>together with %1</source>
        <translation>samen met %1</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Thuis</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Vrije tijd</translation>
    </message>
    <message>
        <source>Family and friends</source>
        <translation>Familie en vrienden</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gezondheid</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Parenting</source>
        <translation>Opvoeden</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papieren</translation>
    </message>
    <message>
        <source>Feeling well</source>
        <translation>Je goed voelen</translation>
    </message>
    <message>
        <source>Police and court</source>
        <translation>Politie en rechtbank</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
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
        <translation>H.mm</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Somebody's own words, in the quotation marks of the language</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Wish of a child</source>
        <translation>Wens van een kind</translation>
    </message>
    <message>
        <source>Wish of %1</source>
        <translation>Wens van %1</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Voorwaarde</translation>
    </message>
    <message>
        <source>Condition of %1</source>
        <translation>Voorwaarde van %1</translation>
    </message>
    <message>
        <source>Wish of the family</source>
        <translation>Wens van het gezin</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>niet gekozen</translation>
    </message>
    <message>
        <source>still to do</source>
        <translation>nog te doen</translation>
    </message>
    <message>
        <source>busy with it</source>
        <translation>mee bezig</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Profile %1</source>
        <extracomment>The name of a person's place on a shared tablet, until somebody chooses another; %1 is a number</extracomment>
        <translation>Profiel %1</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>Only people you share with can read the plan. We and the hosting company cannot.</source>
        <translation>Alleen wie jullie laten meekijken, kan het plan lezen. Wij en de host kunnen dat niet.</translation>
    </message>
    <message>
        <source>If you stop sharing, they get nothing new. What they already read, they may remember.</source>
        <translation>Stop je met delen? Dan krijgen ze niets nieuws meer. Wat ze al lazen, kunnen ze onthouden.</translation>
    </message>
    <message>
        <source>Two people change the same sentence? Both stay, until one of you chooses.</source>
        <translation>Veranderen twee mensen dezelfde zin? Beide blijven, tot iemand kiest.</translation>
    </message>
</context>
<context>
    <name>ProofSheet</name>
    <message>
        <source>Is it you?</source>
        <translation>Ben jij het?</translation>
    </message>
    <message>
        <source>This is important. So we ask your words once more.</source>
        <translation>Dit is belangrijk. Daarom vragen we je woorden nog een keer.</translation>
    </message>
    <message>
        <source>Your passphrase or your PIN</source>
        <translation>Je wachtzin of je pincode</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Je wachtzin</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Toon mijn wachtzin</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Toch niet</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Bezig met kijken…</translation>
    </message>
    <message>
        <source>It is me</source>
        <translation>Ik ben het</translation>
    </message>
</context>
<context>
    <name>kp::app::ProposalModel</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation><numerusform>%n ding</numerusform><numerusform>%n dingen</numerusform></translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 van %2 gekozen</translation>
    </message>
    <message numerus="yes">
        <source>The family reads this. Still %n letter(s) at least.</source>
        <translation><numerusform>Het gezin leest dit. Nog minstens %n letter.</numerusform><numerusform>Het gezin leest dit. Nog minstens %n letters.</numerusform></translation>
    </message>
    <message>
        <source>The family reads this.</source>
        <translation>Het gezin leest dit.</translation>
    </message>
    <message>
        <source>Choose who signs too. Your text is kept.</source>
        <translation>Kies wie mee tekent. Je tekst is bewaard.</translation>
    </message>
</context>
<context>
    <name>ProposalSheet</name>
    <message>
        <source>Open something for safety</source>
        <translation>Iets openen voor de veiligheid</translation>
    </message>
    <message>
        <source>A colleague signs too. Only then you two can read it.</source>
        <translation>Een collega tekent mee. Pas dan kunnen jullie twee het lezen.</translation>
    </message>
    <message>
        <source>Who signs too?</source>
        <translation>Wie tekent mee?</translation>
    </message>
    <message>
        <source>There is no second professional with an own device in this plan. Invite one first, under Sharing.</source>
        <translation>Er is geen tweede hulpverlener met een eigen toestel in dit plan. Nodig er eerst een uit, bij Delen.</translation>
    </message>
    <message>
        <source>Because of what?</source>
        <translation>Om welke reden?</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gekozen</translation>
    </message>
    <message>
        <source>Why is it needed?</source>
        <translation>Waarom is het nodig?</translation>
    </message>
    <message>
        <source>It shows in the open book, with both your names and this reason. It ends by itself. What you read can be remembered.</source>
        <translation>Het staat in het open boek, met jullie twee namen en deze reden. Het stopt vanzelf. Wat jullie lezen, kunnen jullie onthouden.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Toch niet</translation>
    </message>
    <message>
        <source>Ask to sign</source>
        <translation>Vraag om te tekenen</translation>
    </message>
</context>
<context>
    <name>ProposalTalk</name>
    <message>
        <source>Did you talk about it with the family first?</source>
        <translation>Heb je er eerst met het gezin over gesproken?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Waarom niet?</translation>
    </message>
    <message>
        <source>The family reads this too.</source>
        <translation>Het gezin leest dit ook.</translation>
    </message>
</context>
<context>
    <name>ProposalTime</name>
    <message>
        <source>1 day</source>
        <translation>1 dag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 dagen</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 week</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 weken</translation>
    </message>
    <message>
        <source>Until when? %1</source>
        <translation>Tot wanneer? %1</translation>
    </message>
    <message>
        <source>Telling the family now is dangerous</source>
        <translation>Het nu zeggen aan het gezin is gevaarlijk</translation>
    </message>
    <message>
        <source>Then they are told later, from the day you choose on</source>
        <translation>Dan krijgen ze het later te lezen, vanaf de dag die je kiest</translation>
    </message>
    <message>
        <source>When is the family told? %1</source>
        <translation>Wanneer krijgt het gezin het te lezen? %1</translation>
    </message>
</context>
<context>
    <name>ProposalWhat</name>
    <message>
        <source>What exactly? Not more than is needed.</source>
        <translation>Wat precies? Niet meer dan nodig is.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 sluiten</translation>
    </message>
    <message>
        <source>Choose in %1</source>
        <translation>Kiezen in %1</translation>
    </message>
</context>
<context>
    <name>ProtectSheet</name>
    <message>
        <source>Who should be protected?</source>
        <translation>Wie moet beschermd worden?</translation>
    </message>
    <message>
        <source>The contact details are then kept from all others.</source>
        <translation>De contactgegevens zijn dan afgeschermd voor alle anderen.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>Only this person and the professionals read this.</source>
        <translation>Alleen deze persoon en de hulpverleners lezen dit.</translation>
    </message>
    <message>
        <source>Ending this later takes two people: the protected person and a professional.</source>
        <translation>Om dit later te stoppen, zijn er twee mensen nodig: de beschermde persoon en een hulpverlener.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Toch niet</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Beschermen</translation>
    </message>
</context>
<context>
    <name>ProtectionCard</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (jij)</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>beschermd</translation>
    </message>
    <message>
        <source>not protected any more</source>
        <translation>niet meer beschermd</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Contactgegevens</translation>
    </message>
    <message>
        <source>Contact details of %1</source>
        <translation>Contactgegevens van %1</translation>
    </message>
    <message>
        <source>Ask that it ends</source>
        <translation>Vragen om te stoppen</translation>
    </message>
    <message>
        <source>Ask that the protection of %1 ends</source>
        <translation>Vragen om de bescherming van %1 te stoppen</translation>
    </message>
</context>
<context>
    <name>ProtectionMeans</name>
    <message>
        <source>What this means</source>
        <translation>Wat dit betekent</translation>
    </message>
    <message>
        <source>Only this person and the professionals who look after it read the contact details. The others are shut out at once, as soon as the server has it.</source>
        <translation>Alleen deze persoon en de hulpverleners die ervoor zorgen, lezen de contactgegevens. De anderen kunnen er niet meer bij, zodra de server het heeft.</translation>
    </message>
    <message>
        <source>Giving them to somebody else takes a second professional. So does ending this.</source>
        <translation>Ze aan iemand anders geven kan alleen samen met een hulpverlener die mee tekent. Dit stoppen ook.</translation>
    </message>
    <message>
        <source>Before you save words that look like the address, the school or the telephone number, the app asks you first.</source>
        <translation>Bewaar je woorden die op het adres, de school of het telefoonnummer lijken? Dan vraagt de app het je eerst.</translation>
    </message>
    <message>
        <source>Others see no names and times of the devices, and not when this person reads.</source>
        <translation>Anderen zien geen namen en uren van de toestellen, en niet wanneer deze persoon leest.</translation>
    </message>
    <message>
        <source>What somebody read before can be remembered. The app knows only words that stand in the contact details: a photo, a nickname or a habit can tell it too. So think before you write.</source>
        <translation>Wat iemand eerder las, kan die onthouden. De app kent alleen de woorden uit de contactgegevens. Ook een bijnaam, een plek of een gewoonte kan verraden waar iemand is. Denk dus na voor je schrijft.</translation>
    </message>
</context>
<context>
    <name>kp::app::ProtectionModel</name>
    <message>
        <source>You said so: %1</source>
        <translation>Jij zei dat: %1</translation>
    </message>
    <message>
        <source>Ended. You said so, with the second signature: %1</source>
        <translation>Gestopt. Jij zei dat, met de tweede handtekening: %1</translation>
    </message>
    <message>
        <source>%1 said so: %2</source>
        <translation>%1 zei dat: %2</translation>
    </message>
    <message>
        <source>Ended. %1 said so, with the second signature: %2</source>
        <translation>Gestopt. %1 zei dat, met de tweede handtekening: %2</translation>
    </message>
    <message>
        <source>You are asked to sign that it ends.</source>
        <translation>Jou wordt gevraagd om te tekenen dat het stopt.</translation>
    </message>
    <message>
        <source>%1 is asked to sign that it ends. Until then it stays as it is.</source>
        <translation>Aan %1 is gevraagd om te tekenen dat het stopt. Tot dan blijft alles zoals het is.</translation>
    </message>
    <message>
        <source>You are asked to sign that %1 reads the contact details.</source>
        <translation>Jou wordt gevraagd om te tekenen dat %1 de contactgegevens leest.</translation>
    </message>
    <message>
        <source>%1 is asked to sign that %2 reads the contact details. Nothing is given before that.</source>
        <translation>Aan %1 is gevraagd om te tekenen dat %2 de contactgegevens leest. Eerder wordt er niets gegeven.</translation>
    </message>
    <message>
        <source>Telephone: %1</source>
        <translation>Telefoon: %1</translation>
    </message>
    <message>
        <source>E-mail: %1</source>
        <translation>E-mail: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adres: %1</translation>
    </message>
    <message>
        <source>School: %1</source>
        <translation>School: %1</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (jij)</translation>
    </message>
    <message>
        <source>Choose first who it is about. Your text is kept.</source>
        <translation>Kies eerst over wie het gaat. Je tekst is bewaard.</translation>
    </message>
    <message>
        <source>Choose who signs too. Your text is kept.</source>
        <translation>Kies wie mee tekent. Je tekst is bewaard.</translation>
    </message>
</context>
<context>
    <name>ProtectionScreen</name>
    <message>
        <source>Protected persons</source>
        <translation>Beschermde personen</translation>
    </message>
    <message>
        <source>Is it dangerous when somebody knows where you are? Then your contact details can be kept from the others, also from family.</source>
        <translation>Is het gevaarlijk als iemand weet waar je bent? Dan kunnen je contactgegevens afgeschermd worden voor de anderen, ook voor familie.</translation>
    </message>
    <message>
        <source>Nobody that you may know of</source>
        <translation>Niemand van wie jij het mag weten</translation>
    </message>
    <message>
        <source>Who is protected is only told to that person and to the professionals who look after it.</source>
        <translation>Wie beschermd is, weten alleen die persoon zelf en de hulpverleners die ervoor zorgen.</translation>
    </message>
    <message>
        <source>Protect somebody</source>
        <translation>Iemand beschermen</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>waits for your answer</source>
        <translation>wacht op jouw antwoord</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What is allowed</source>
        <translation>Wat mag</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Tot wanneer</translation>
    </message>
    <message>
        <source>Hide what was said</source>
        <translation>Verberg wat gezegd is</translation>
    </message>
    <message>
        <source>What was said at the table</source>
        <translation>Wat er aan tafel gezegd is</translation>
    </message>
    <message>
        <source>Is this right for you?</source>
        <translation>Klopt dit voor jou?</translation>
    </message>
    <message>
        <source>Yes, that is right</source>
        <translation>Ja, dat klopt</translation>
    </message>
    <message>
        <source>No, I do not want this</source>
        <translation>Nee, dit wil ik niet</translation>
    </message>
    <message>
        <source>Yes: it stays like this. No: %1 gets nothing new from now on.</source>
        <translation>Ja: het blijft zo. Nee: %1 krijgt vanaf nu niets nieuws meer.</translation>
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
        <translation>Lezen en schrijven</translation>
    </message>
    <message>
        <source>Reading and ticking off steps</source>
        <translation>Lezen en stappen afvinken</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>No end day</source>
        <translation>Geen einddag</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Comes into our plan</source>
        <translation>Komt in ons plan</translation>
    </message>
    <message>
        <source>Sees what the family sees. After your yes, decides too.</source>
        <translation>Ziet wat het gezin ziet. Na jouw ja: beslist ook mee.</translation>
    </message>
    <message>
        <source>Sees what the family sees.</source>
        <translation>Ziet wat het gezin ziet.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet gezegd</translation>
    </message>
    <message>
        <source>%1 sees this already. It stays like this until you answer.</source>
        <translation>%1 ziet dit nu al. Dat blijft zo tot je antwoordt.</translation>
    </message>
    <message>
        <source>The time for an answer is over: %1 gets nothing new now. After your yes it goes on.</source>
        <translation>De tijd voor een antwoord is om: %1 krijgt nu niets nieuws. Na jouw ja gaat het verder.</translation>
    </message>
    <message>
        <source>%1 sees this already. Without your answer it stops by itself. This waits until %2.</source>
        <extracomment>%2 is a day and a time</extracomment>
        <translation>%1 ziet dit nu al. Zonder jouw antwoord stopt het vanzelf. Dit wacht tot %2.</translation>
    </message>
    <message>
        <source>%1 wrote down that you agree.</source>
        <translation>%1 schreef op dat jij akkoord bent.</translation>
    </message>
    <message>
        <source>our plan</source>
        <translation>ons plan</translation>
    </message>
    <message>
        <source>Your answer is on the server.</source>
        <translation>Je antwoord staat op de server.</translation>
    </message>
    <message>
        <source>Saved on this device. It goes to the server as soon as there is internet.</source>
        <translation>Bewaard op dit toestel. Het gaat naar de server zodra er internet is.</translation>
    </message>
    <message>
        <source>Saved on this device. Everywhere else it stops as soon as the server has it.</source>
        <translation>Bewaard op dit toestel. Overal elders stopt het zodra de server het heeft.</translation>
    </message>
    <message>
        <source>The server did not take this answer. Look under Sharing how it is now.</source>
        <translation>De server nam dit antwoord niet aan. Kijk bij Delen hoe het nu is.</translation>
    </message>
    <message>
        <source>You said yes about %1.</source>
        <translation>Je zei ja over %1.</translation>
    </message>
    <message>
        <source>You said no about %1.</source>
        <translation>Je zei nee over %1.</translation>
    </message>
    <message>
        <source>You said yes. %1 goes on seeing this.</source>
        <translation>Je zei ja. %1 blijft dit zien.</translation>
    </message>
    <message>
        <source>You said no. %1 gets nothing new from now on.</source>
        <translation>Je zei nee. %1 krijgt vanaf nu niets nieuws meer.</translation>
    </message>
    <message>
        <source>This question is closed: somebody answered it, or its time is over. Nothing is lost.</source>
        <translation>Deze vraag is gesloten: iemand gaf al antwoord, of de tijd is om. Er is niets verloren.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Your answers</source>
        <translation>Jouw antwoorden</translation>
    </message>
    <message>
        <source>Stop this?</source>
        <translation>Dit stoppen?</translation>
    </message>
    <message>
        <source>%1 then gets nothing new. What %1 read already, %1 can remember.</source>
        <translation>%1 krijgt dan niets nieuws meer. Wat %1 al las, kan %1 onthouden.</translation>
    </message>
    <message>
        <source>It stops at once. If this device has no internet now, it stops for the others as soon as it has. Everybody of the family can read your answer in the open book.</source>
        <translation>Het stopt meteen. Heeft dit toestel nu geen internet? Dan stopt het bij de anderen zodra het weer kan. Iedereen van het gezin kan jouw antwoord lezen in het open boek.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Stop it now</source>
        <translation>Nu stoppen</translation>
    </message>
</context>
<context>
    <name>RecoveryCheck</name>
    <message>
        <source>Take your paper and type these two words. Then we know that it is right.</source>
        <translation>Neem je papier en typ deze twee woorden. Dan weten we dat het klopt.</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Woord %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kijk na</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Toon de woorden opnieuw</translation>
    </message>
</context>
<context>
    <name>RecoveryExplained</name>
    <message>
        <source>You have a recovery sheet</source>
        <translation>Je hebt een herstelblad</translation>
    </message>
    <message>
        <source>You have no recovery sheet yet</source>
        <translation>Je hebt nog geen herstelblad</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>Wat het opent</translation>
    </message>
    <message>
        <source>Are all your devices gone? With this sheet everything that you can read comes back on a new device.</source>
        <translation>Zijn al je toestellen weg? Met dit blad komt alles wat jij kunt lezen terug op een nieuw toestel.</translation>
    </message>
    <message>
        <source>What only you can read</source>
        <translation>Wat alleen jij kunt lezen</translation>
    </message>
    <message>
        <source>You have a part of your own. Without a sheet it is gone when your devices are gone. Nobody can bring it back.</source>
        <translation>Je hebt een eigen deel. Zonder blad is het weg als je toestellen weg zijn. Niemand kan het terugbrengen.</translation>
    </message>
    <message>
        <source>Without a sheet, a part of your own is gone when your devices are gone. What is shared, the others still have.</source>
        <translation>Zonder blad is een eigen deel weg als je toestellen weg zijn. Wat gedeeld is, hebben de anderen nog.</translation>
    </message>
    <message>
        <source>Nobody else has it</source>
        <translation>Niemand anders heeft het</translation>
    </message>
    <message>
        <source>We do not have these words, and we cannot make them again.</source>
        <translation>Wij hebben deze woorden niet, en we kunnen ze niet opnieuw maken.</translation>
    </message>
    <message>
        <source>Keep it like a passport</source>
        <translation>Bewaar het zoals een paspoort</translation>
    </message>
    <message>
        <source>Whoever holds it can open your plan.</source>
        <translation>Wie het heeft, kan je plan openen.</translation>
    </message>
    <message>
        <source>Make another sheet</source>
        <translation>Maak een ander blad</translation>
    </message>
    <message>
        <source>Make a recovery sheet</source>
        <translation>Maak een herstelblad</translation>
    </message>
    <message>
        <source>The sheet you have stops working when you make another.</source>
        <translation>Je blad stopt met werken als je een ander maakt.</translation>
    </message>
</context>
<context>
    <name>kp::app::RecoveryModel</name>
    <message>
        <source>These are not the same words yet. Look at your paper.</source>
        <translation>Dit zijn nog niet dezelfde woorden. Kijk op je papier.</translation>
    </message>
    <message>
        <source>Saved as %1. Print it, and then erase the file: whoever has it can open your plan.</source>
        <translation>Bewaard als %1. Druk het af, en wis dan het bestand: wie het heeft, kan je plan openen.</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place, or write the words down.</source>
        <translation>Daar kon het niet bewaard worden. Kies een andere plek, of schrijf de woorden op.</translation>
    </message>
</context>
<context>
    <name>RecoveryPaper</name>
    <message>
        <source>USB stick %1</source>
        <translation>USB-stick %1</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>My own folder</source>
        <translation>Mijn eigen map</translation>
    </message>
    <message>
        <source>Recovery sheet of %1</source>
        <translation>Herstelblad van %1</translation>
    </message>
    <message>
        <source>Krachtplan, made on %1</source>
        <translation>Krachtplan, gemaakt op %1</translation>
    </message>
    <message>
        <source>Are all your devices gone? With this sheet everything you could read comes back on a new device, also what only you can read. Keep it like a passport. Whoever holds it can open your plan.</source>
        <translation>Zijn al je toestellen weg? Met dit blad komt alles wat jij kon lezen terug op een nieuw toestel, ook wat alleen jij kunt lezen. Bewaar het zoals een paspoort. Wie het heeft, kan je plan openen.</translation>
    </message>
    <message>
        <source>Address of the server: %1</source>
        <translation>Adres van de server: %1</translation>
    </message>
    <message>
        <source>How: install Krachtplan, choose "I lost my devices, and I have my recovery sheet", and type the words or the code. Afterwards this sheet opens nothing any more: make a new one.</source>
        <translation>Hoe: installeer Krachtplan, kies "Ik ben mijn toestellen kwijt, en ik heb mijn herstelblad", en typ de woorden of de code. Daarna opent dit blad niets meer: maak een nieuw.</translation>
    </message>
    <message>
        <source>Nobody else has these words. Without the sheet nobody can make them again.</source>
        <translation>Niemand anders heeft deze woorden. Zonder het blad kan niemand ze opnieuw maken.</translation>
    </message>
    <message>
        <source>recovery-sheet</source>
        <translation>herstelblad</translation>
    </message>
</context>
<context>
    <name>RecoveryScreen</name>
    <message>
        <source>Write these words down</source>
        <translation>Schrijf deze woorden op</translation>
    </message>
    <message>
        <source>Two words back</source>
        <translation>Twee woorden terug</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Herstelblad</translation>
    </message>
    <message>
        <source>Good. Your sheet is ready.</source>
        <translation>Goed. Je blad is klaar.</translation>
    </message>
    <message>
        <source>Keep it like a passport: at home or with somebody you trust. Not next to this device.</source>
        <translation>Bewaar het zoals een paspoort: thuis of bij iemand die je vertrouwt. Niet bij dit toestel.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>RecoveryWords</name>
    <message>
        <source>Write the 24 words on paper, in this order. They are shown once. Nobody keeps them, this device neither.</source>
        <translation>Schrijf de 24 woorden op papier, in deze volgorde. Je ziet ze één keer. Niemand bewaart ze, ook dit toestel niet.</translation>
    </message>
    <message>
        <source>Write this address below them: %1</source>
        <translation>Schrijf dit adres eronder: %1</translation>
    </message>
    <message>
        <source>The recovery sheet as a QR code</source>
        <translation>Het herstelblad als QR-code</translation>
    </message>
    <message>
        <source>Or print it</source>
        <translation>Of druk het af</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>In welke vorm</translation>
    </message>
    <message>
        <source>Page (PDF)</source>
        <translation>Blad (PDF)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>Het staat op papier</translation>
    </message>
</context>
<context>
    <name>Reveal</name>
    <message>
        <source>Something in it is like the address of %1.</source>
        <translation>Er staat iets in dat op het adres van %1 lijkt.</translation>
    </message>
    <message>
        <source>Something in it is like the school of %1.</source>
        <translation>Er staat iets in dat op de school van %1 lijkt.</translation>
    </message>
    <message>
        <source>Something in it is like the telephone number of %1.</source>
        <translation>Er staat iets in dat op het telefoonnummer van %1 lijkt.</translation>
    </message>
    <message>
        <source>Something in it is like the e-mail address of %1.</source>
        <translation>Er staat iets in dat op het e-mailadres van %1 lijkt.</translation>
    </message>
    <message>
        <source>Something in it is like the contact details of %1.</source>
        <translation>Er staat iets in dat op de contactgegevens van %1 lijkt.</translation>
    </message>
    <message>
        <source>Who could read it here, and does not know it from the plan: %1.</source>
        <translation>Wie het hier zou kunnen lezen, en het niet uit het plan weet: %1.</translation>
    </message>
</context>
<context>
    <name>RevealSheet</name>
    <message>
        <source>Could this tell where somebody is?</source>
        <translation>Kan dit verraden waar iemand is?</translation>
    </message>
    <message>
        <source>Nothing was shared. Look at what stands there first.</source>
        <translation>Er is niets gedeeld. Kijk eerst na wat er staat.</translation>
    </message>
    <message>
        <source>Nothing was saved. What you typed is still there.</source>
        <translation>Er is nog niets bewaard. Wat je typte, staat er nog.</translation>
    </message>
    <message>
        <source>Is it safe that they read it? Then you can share it even so.</source>
        <translation>Is het veilig dat zij het lezen? Dan kun je het toch delen.</translation>
    </message>
    <message>
        <source>Is it safe that they read it? Then you can save it even so. Else change your words.</source>
        <translation>Is het veilig dat zij het lezen? Dan kun je het toch bewaren. Anders verander je je woorden.</translation>
    </message>
    <message>
        <source>Share it even so</source>
        <translation>Toch delen</translation>
    </message>
    <message>
        <source>Save it even so</source>
        <translation>Toch bewaren</translation>
    </message>
    <message>
        <source>Do not share</source>
        <translation>Niet delen</translation>
    </message>
    <message>
        <source>Change my words</source>
        <translation>Mijn woorden aanpassen</translation>
    </message>
</context>
<context>
    <name>RingChips</name>
    <message>
        <source>family</source>
        <translation>gezin</translation>
    </message>
    <message>
        <source>relatives and neighbours</source>
        <translation>familie en buurt</translation>
    </message>
    <message>
        <source>everyday help</source>
        <translation>gewone hulp</translation>
    </message>
    <message>
        <source>specialised help</source>
        <translation>gespecialiseerde hulp</translation>
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
        <translation>%1, in een deel dat jij niet leest</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>You and %1 opened something of the plan to each other, for safety.</source>
        <translation>Jij en %1 openden iets uit het plan voor elkaar, voor de veiligheid.</translation>
    </message>
    <message>
        <source>%1 and you opened something of the plan to each other, for safety.</source>
        <translation>%1 en jij openden iets uit het plan voor elkaar, voor de veiligheid.</translation>
    </message>
    <message>
        <source>%1 and %2 opened something of the plan to each other, for safety.</source>
        <translation>%1 en %2 openden iets uit het plan voor elkaar, voor de veiligheid.</translation>
    </message>
    <message>
        <source>You asked %1 to sign too.</source>
        <translation>Jij vroeg %1 om mee te tekenen.</translation>
    </message>
    <message>
        <source>%1 asked you to sign too.</source>
        <translation>%1 vroeg jou om mee te tekenen.</translation>
    </message>
    <message>
        <source>%1 asked %2 to sign too.</source>
        <translation>%1 vroeg %2 om mee te tekenen.</translation>
    </message>
    <message>
        <source>It waits for your answer. Nothing is opened before that.</source>
        <translation>Het wacht op jouw antwoord. Eerder gaat er niets open.</translation>
    </message>
    <message>
        <source>It waits for %1. Nothing is opened before that.</source>
        <translation>Het wacht op %1. Eerder gaat er niets open.</translation>
    </message>
    <message>
        <source>Both signed. It opens as soon as the server has both signatures.</source>
        <translation>Jullie tekenden allebei. Het gaat open zodra de server de twee handtekeningen heeft.</translation>
    </message>
    <message>
        <source>You said no. Nothing was opened.</source>
        <translation>Jij zei nee. Er ging niets open.</translation>
    </message>
    <message>
        <source>%1 said no. Nothing was opened.</source>
        <translation>%1 zei nee. Er ging niets open.</translation>
    </message>
    <message>
        <source>There was no answer in time. Nothing was opened.</source>
        <translation>Er kwam niet op tijd een antwoord. Er ging niets open.</translation>
    </message>
    <message>
        <source>The server did not take it. Nothing was opened. Look together and ask again.</source>
        <translation>De server nam het niet aan. Er ging niets open. Kijk samen en vraag het opnieuw.</translation>
    </message>
    <message>
        <source>Open now. It ends by itself.</source>
        <translation>Nu open. Het stopt vanzelf.</translation>
    </message>
    <message>
        <source>This has ended. What was read can be remembered.</source>
        <translation>Dit is gestopt. Wat gelezen is, kan onthouden worden.</translation>
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
        <translation>Noodtoestand</translation>
    </message>
    <message>
        <source>Serious danger</source>
        <translation>Ernstig gevaar</translation>
    </message>
    <message>
        <source>Request of a mandated service</source>
        <translation>Vraag van een gemandateerde voorziening</translation>
    </message>
    <message>
        <source>Somebody has to act now.</source>
        <translation>Iemand moet nu iets doen.</translation>
    </message>
    <message>
        <source>Somebody is in serious danger and cannot avert it alone.</source>
        <translation>Iemand is in ernstig gevaar en kan dat niet alleen afwenden.</translation>
    </message>
    <message>
        <source>A mandated service asks for it, on a ground in law.</source>
        <translation>Een gemandateerde voorziening vraagt het, op een grond in de wet.</translation>
    </message>
    <message>
        <source>Yes, beforehand</source>
        <translation>Ja, vooraf</translation>
    </message>
    <message>
        <source>Not beforehand. Why: %1</source>
        <translation>Niet vooraf. Waarom: %1</translation>
    </message>
    <message>
        <source>Telling it now is dangerous. The family is told from %1 on.</source>
        <translation>Het nu zeggen is gevaarlijk. Het gezin krijgt het te lezen vanaf %1.</translation>
    </message>
    <message>
        <source>Telling it at once was dangerous. The family was to be told from %1 on.</source>
        <translation>Het meteen zeggen was gevaarlijk. Het gezin zou het te lezen krijgen vanaf %1.</translation>
    </message>
    <message>
        <source>Choose first what it is about. Your text is kept.</source>
        <translation>Kies eerst waarover het gaat. Je tekst is bewaard.</translation>
    </message>
    <message>
        <source>Choose why it is needed. Your text is kept.</source>
        <translation>Kies om welke reden het nodig is. Je tekst is bewaard.</translation>
    </message>
    <message>
        <source>Say more exactly why: at least %1 characters. The family reads this. Your text is kept.</source>
        <translation>Zeg preciezer waarom: minstens %1 tekens. Het gezin leest dit. Je tekst is bewaard.</translation>
    </message>
    <message>
        <source>Say why, in at most %1 characters. Your text is kept.</source>
        <translation>Zeg waarom, in hoogstens %1 tekens. Je tekst is bewaard.</translation>
    </message>
    <message>
        <source>Say why you did not talk about it with the family first. Your text is kept.</source>
        <translation>Zeg waarom je er niet eerst met het gezin over sprak. Je tekst is bewaard.</translation>
    </message>
    <message>
        <source>Choose an end within %1 days. Your text is kept.</source>
        <translation>Kies een einde binnen %1 dagen. Je tekst is bewaard.</translation>
    </message>
    <message>
        <source>Choose a day within %1 days on which the family is told. Your text is kept.</source>
        <translation>Kies een dag binnen %1 dagen waarop het gezin het te lezen krijgt. Je tekst is bewaard.</translation>
    </message>
    <message>
        <source>First another professional of this plan compares the four words with you, under People and devices. Nothing was changed.</source>
        <translation>Eerst vergelijkt een andere hulpverlener van dit plan de vier woorden met jou, bij Mensen en toestellen. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>This person cannot sign here: not in the plan with an own device, or not known to the others yet. Choose somebody else. Your text is kept.</source>
        <translation>Deze persoon kan hier niet tekenen: zit niet met een eigen toestel in het plan, of de anderen kennen die nog niet. Kies iemand anders. Je tekst is bewaard.</translation>
    </message>
    <message>
        <source>What is somebody's own, and contact details, are never opened in this way. Take that out.</source>
        <translation>Wat alleen van iemand zelf is, en contactgegevens, gaan nooit zo open. Laat dat weg.</translation>
    </message>
    <message>
        <source>This was answered already. Nothing is lost.</source>
        <translation>Hier is al op geantwoord. Er is niets verloren.</translation>
    </message>
    <message>
        <source>The time for an answer is over. If it is still needed, it is asked anew.</source>
        <translation>De tijd om te antwoorden is voorbij. Is het nog nodig? Dan wordt het opnieuw gevraagd.</translation>
    </message>
    <message>
        <source>This person is not protected any more. Nothing was changed.</source>
        <translation>Deze persoon is niet meer beschermd. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>What would be signed is not what is shown here. Nothing was signed. Call your colleague.</source>
        <translation>Wat getekend zou worden, is niet wat hier staat. Er is niets getekend. Bel je collega.</translation>
    </message>
    <message>
        <source>Something of it is not on the server yet. Connect to the internet once, then try again. Your text is kept.</source>
        <translation>Iets ervan staat nog niet op de server. Maak één keer verbinding met internet en probeer opnieuw. Je tekst is bewaard.</translation>
    </message>
    <message>
        <source>This is not here any more, or it was answered on another device. Nothing is lost.</source>
        <translation>Dit is hier niet meer, of er is op een ander toestel op geantwoord. Er is niets verloren.</translation>
    </message>
</context>
<context>
    <name>SafetyFacts</name>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Om welke reden</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Tot wanneer</translation>
    </message>
    <message>
        <source>Talked about it with the family</source>
        <translation>Erover gesproken met het gezin</translation>
    </message>
</context>
<context>
    <name>SafetyNotice</name>
    <message>
        <source>It ends by itself. What was read can be remembered.</source>
        <translation>Het stopt vanzelf. Wat gelezen is, kan onthouden worden.</translation>
    </message>
    <message>
        <source>Read all about it</source>
        <translation>Alles erover lezen</translation>
    </message>
</context>
<context>
    <name>SafetyScreen</name>
    <message>
        <source>For safety</source>
        <translation>Voor de veiligheid</translation>
    </message>
    <message>
        <source>When somebody is in danger, two professionals can open something of the plan to each other. Never one alone, always with the reason, and it ends by itself. What is only yours, and contact details, are never opened in this way.</source>
        <translation>Is iemand in gevaar? Dan kunnen twee hulpverleners iets uit het plan voor elkaar openen. Nooit één alleen, altijd met de reden, en het stopt vanzelf. Wat alleen van jou is, en contactgegevens, gaan nooit zo open.</translation>
    </message>
    <message>
        <source>Ask a colleague to open something</source>
        <translation>Een collega vragen om iets te openen</translation>
    </message>
    <message>
        <source>Nothing was opened for safety</source>
        <translation>Er is niets geopend voor de veiligheid</translation>
    </message>
    <message>
        <source>When it happens, you read here and in the open book what was opened, by which two people, why and until when. Only where telling it at once is dangerous, you read it later.</source>
        <translation>Gebeurt het, dan lees je hier en in het open boek wat er geopend is, door welke twee mensen, waarom en tot wanneer. Alleen waar het meteen zeggen gevaarlijk is, lees je het later.</translation>
    </message>
    <message>
        <source>This waits for somebody</source>
        <translation>Dit wacht op iemand</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Nu open</translation>
    </message>
    <message>
        <source>Hide what ended</source>
        <translation>Verberg wat gestopt is</translation>
    </message>
    <message>
        <source>Show what ended</source>
        <translation>Toon wat gestopt is</translation>
    </message>
</context>
<context>
    <name>ScaleChips</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Start question</source>
        <translation>Startvraag</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>What goes well</source>
        <translation>Wat goed gaat</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>In eigen woorden</translation>
    </message>
    <message>
        <source>Part of life</source>
        <translation>Levensdomein</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Voorwaarde</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Moment samen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Briefje</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wachten</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Hoe het gaat</translation>
    </message>
    <message>
        <source>Children's corner</source>
        <translation>Kinderhoek</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslissing</translation>
    </message>
    <message>
        <source>Trusted person</source>
        <translation>Vertrouwenspersoon</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Evaluatie</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Huisbezoek</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Contactgegevens</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Our plan</source>
        <translation>Ons plan</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Empty the search field</source>
        <translation>Maak het zoekveld leeg</translation>
    </message>
</context>
<context>
    <name>SearchSheet</name>
    <message>
        <source>Look in our plan</source>
        <translation>Zoeken in ons plan</translation>
    </message>
    <message>
        <source>A word, or a name</source>
        <translation>Een woord of een naam</translation>
    </message>
    <message>
        <source>Nothing with these words in what you may see. Try one word, or a part of it.</source>
        <translation>Niets met deze woorden in wat jij mag zien. Probeer één woord, of een stukje ervan.</translation>
    </message>
    <message>
        <source>You find what you may see yourself.</source>
        <translation>Je vindt wat jij zelf mag zien.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>en nog %n</numerusform><numerusform>en nog %n</numerusform></translation>
    </message>
</context>
<context>
    <name>SecondCard</name>
    <message>
        <source>waits for your signature</source>
        <translation>wacht op jouw handtekening</translation>
    </message>
    <message>
        <source>Nothing is done before you sign too. Without an answer the question closes %1 days after it was asked.</source>
        <translation>Er gebeurt niets voor jij ook tekent. Zonder antwoord sluit de vraag %1 dagen nadat ze gesteld is.</translation>
    </message>
    <message>
        <source>Do you sign too?</source>
        <translation>Teken jij mee?</translation>
    </message>
    <message>
        <source>Yes, I sign too</source>
        <translation>Ja, ik teken mee</translation>
    </message>
    <message>
        <source>No, I do not sign</source>
        <translation>Nee, ik teken niet</translation>
    </message>
    <message>
        <source>No: everything stays as it is.</source>
        <translation>Nee: alles blijft zoals het is.</translation>
    </message>
</context>
<context>
    <name>SeenFile</name>
    <message>
        <source>As a file, to print or to take along</source>
        <translation>Als bestand, om te printen of mee te nemen</translation>
    </message>
    <message>
        <source>In it stands only what you see above. The file is not locked: whoever has it can read it. The others see in the open book that you made it.</source>
        <translation>Er staat alleen in wat je hierboven ziet. Het bestand is niet op slot: wie het heeft, kan het lezen. De anderen zien in het open boek dat je het maakte.</translation>
    </message>
    <message>
        <source>There is no folder here to put it in. Plug in a USB stick and open this screen again.</source>
        <translation>Er is hier geen map om het in te zetten. Steek een usb-stick in en open dit scherm opnieuw.</translation>
    </message>
    <message>
        <source>Making the file…</source>
        <translation>Het bestand wordt gemaakt…</translation>
    </message>
</context>
<context>
    <name>SeenLine</name>
    <message>
        <source>Something of the plan</source>
        <translation>Iets uit het plan</translation>
    </message>
</context>
<context>
    <name>kp::app::SeesModel</name>
    <message>
        <source>%1 can read this, and tick off steps.</source>
        <translation>%1 kan dit lezen, en stappen afvinken.</translation>
    </message>
    <message>
        <source>%1 can read this, and change nothing of it.</source>
        <translation>%1 kan dit lezen, en er niets aan veranderen.</translation>
    </message>
    <message>
        <source>%1 can read this and change it.</source>
        <translation>%1 kan dit lezen en veranderen.</translation>
    </message>
    <message>
        <source>%1 can read this, and change some of it.</source>
        <translation>%1 kan dit lezen, en een deel ervan veranderen.</translation>
    </message>
    <message>
        <source>%1 sees everything that you see.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 ziet alles wat jij ziet.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that you see, %1 does not see.</source>
        <translation><numerusform>%n ding dat jij ziet, ziet %1 niet.</numerusform><numerusform>%n dingen die jij ziet, ziet %1 niet.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n part(s) more that you cannot look into. They are not shown here.</source>
        <extracomment>%1 is a person</extracomment>
        <translation><numerusform>%1 heeft nog %n deel waar jij niet in kunt kijken. Dat staat hier niet.</numerusform><numerusform>%1 heeft nog %n delen waar jij niet in kunt kijken. Die staan hier niet.</numerusform></translation>
    </message>
    <message>
        <source>krachtplan-what-somebody-sees</source>
        <translation>krachtplan-wat-iemand-ziet</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place. Nothing is lost.</source>
        <translation>Daar kon het niet bewaard worden. Kies een andere plaats. Er is niets kwijt.</translation>
    </message>
    <message>
        <source>Saved as %1 and %2: what %3 sees. Whoever has these files can read them, without words.</source>
        <extracomment>%3 is a person</extracomment>
        <translation>Bewaard als %1 en %2: wat %3 ziet. Wie deze bestanden heeft, kan ze lezen, zonder woorden.</translation>
    </message>
</context>
<context>
    <name>SeesScreen</name>
    <message>
        <source>What does somebody see?</source>
        <translation>Wat ziet iemand?</translation>
    </message>
    <message>
        <source>What does %1 see?</source>
        <translation>Wat ziet %1?</translation>
    </message>
    <message>
        <source>Choose somebody. You then see the plan as that person reads it: only what that person has a key for.</source>
        <translation>Kies iemand. Je ziet dan het plan zoals die persoon het leest: alleen waar die persoon een sleutel van heeft.</translation>
    </message>
    <message>
        <source>Only you are here</source>
        <translation>Alleen jullie zijn hier</translation>
    </message>
    <message>
        <source>Invite somebody who helps you. Then you choose what that person sees.</source>
        <translation>Nodig iemand uit die jullie helpt. Daarna kies je wat die persoon ziet.</translation>
    </message>
    <message>
        <source>%1 sees nothing of the plan</source>
        <translation>%1 ziet niets van het plan</translation>
    </message>
    <message>
        <source>Nothing was shared that you can look into.</source>
        <translation>Er is niets gedeeld waar jij in kunt kijken.</translation>
    </message>
    <message>
        <source>So it is now, as far as this device knows. What %1 alone reads does not show here. What %1 read before can be remembered.</source>
        <translation>Zo is het nu, voor zover dit toestel weet. Wat alleen %1 leest, staat hier niet. Wat %1 eerder las, kan %1 onthouden.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Nu op slot</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>Grootte van de letters</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Hoe het eruitziet</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Pleasant in the evening</source>
        <translation>Prettig in de avond</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Sterk contrast</translation>
    </message>
    <message>
        <source>Lines and letters are darker</source>
        <translation>Lijnen en letters zijn duidelijker</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Minder beweging</translation>
    </message>
    <message>
        <source>Sheets and buttons do not slide</source>
        <translation>Bladen en knoppen schuiven niet</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Vanzelf op slot</translation>
    </message>
    <message>
        <source>What we promise</source>
        <translation>Wat wij beloven</translation>
    </message>
</context>
<context>
    <name>SharingCell</name>
    <message>
        <source>does not see this</source>
        <translation>ziet dit niet</translation>
    </message>
    <message>
        <source>sees this</source>
        <translation>ziet dit</translation>
    </message>
    <message>
        <source>not final yet</source>
        <translation>nog niet definitief</translation>
    </message>
    <message>
        <source>only me</source>
        <translation>alleen ik</translation>
    </message>
</context>
<context>
    <name>SharingMatrix</name>
    <message>
        <source>Who sees what</source>
        <translation>Wie ziet wat</translation>
    </message>
</context>
<context>
    <name>SharingRows</name>
    <message>
        <source>What does somebody see?</source>
        <translation>Wat ziet iemand?</translation>
    </message>
    <message>
        <source>The plan through the eyes of one of you</source>
        <translation>Het plan door de ogen van een van jullie</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Toestemmingen</translation>
    </message>
    <message>
        <source>Who agreed to what, in which words and until when</source>
        <translation>Wie waarmee akkoord ging, in welke woorden en tot wanneer</translation>
    </message>
    <message>
        <source>Who decides?</source>
        <translation>Wie beslist?</translation>
    </message>
    <message>
        <source>Whose each part is, who shares it and who ends that</source>
        <translation>Van wie elk deel is, wie het deelt en wie dat stopt</translation>
    </message>
    <message>
        <source>From 12 to 18</source>
        <translation>Van 12 tot 18</translation>
    </message>
    <message>
        <source>What a young person decides, the trusted person, what was decided and why</source>
        <translation>Wat een jongere beslist, de vertrouwenspersoon, wat er beslist is en waarom</translation>
    </message>
    <message>
        <source>For safety</source>
        <translation>Voor de veiligheid</translation>
    </message>
    <message>
        <source>What two professionals opened to each other, why and until when</source>
        <translation>Wat twee hulpverleners voor elkaar openden, waarom en tot wanneer</translation>
    </message>
    <message>
        <source>Protected persons</source>
        <translation>Beschermde personen</translation>
    </message>
    <message>
        <source>Whose contact details are kept from others</source>
        <translation>Van wie het adres voor anderen verborgen blijft</translation>
    </message>
    <message>
        <source>My own part</source>
        <translation>Mijn eigen deel</translation>
    </message>
    <message>
        <source>Only for you, until you share it with somebody</source>
        <translation>Alleen voor jou, tot je het met iemand deelt</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>A part of the plan, or all of it: what may be erased and what was</source>
        <translation>Een deel van het plan, of alles: wat gewist mag worden en wat gewist is</translation>
    </message>
    <message>
        <source>Closing and keeping</source>
        <translation>Afsluiten en bewaren</translation>
    </message>
    <message>
        <source>When the plan ends: what stays, with whom and for how long</source>
        <translation>Als het plan stopt: wat blijft, bij wie en hoelang</translation>
    </message>
</context>
<context>
    <name>SharingScreen</name>
    <message>
        <source>Sharing</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>People and devices</source>
        <translation>Mensen en toestellen</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Iemand uitnodigen</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Waar kijk je naar</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>Wie ziet wat</translation>
    </message>
    <message>
        <source>Open book</source>
        <translation>Open boek</translation>
    </message>
    <message>
        <source>Nobody sees anything before you share it. Tap to share or to stop.</source>
        <translation>Niemand ziet iets voor jullie het delen. Tik om te delen of te stoppen.</translation>
    </message>
    <message>
        <source>Nobody sees anything before you share it.</source>
        <translation>Niemand ziet iets voor jullie het delen.</translation>
    </message>
    <message>
        <source>Only you are here</source>
        <translation>Alleen jullie zijn hier</translation>
    </message>
    <message>
        <source>Invite somebody who helps you. Then you choose what that person sees.</source>
        <translation>Nodig iemand uit die jullie helpt. Daarna kies je wat die persoon ziet.</translation>
    </message>
    <message>
        <source>sees this</source>
        <translation>ziet dit</translation>
    </message>
    <message>
        <source>not final yet: not sent, or an answer is waited for</source>
        <translation>nog niet definitief: niet verzonden, of er wordt op een antwoord gewacht</translation>
    </message>
    <message>
        <source>only me</source>
        <translation>alleen ik</translation>
    </message>
    <message>
        <source>%1 is asked to sign too. Nothing is given before that.</source>
        <translation>Aan %1 is gevraagd om mee te tekenen. Eerder wordt er niets gegeven.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>SheetReminder</name>
    <message>
        <source>A sheet for when all your devices are gone</source>
        <translation>Een blad voor als al je toestellen weg zijn</translation>
    </message>
    <message>
        <source>Without it, what only you can read is gone then. Making one takes five minutes.</source>
        <translation>Zonder dat blad is wat alleen jij kunt lezen dan weg. Er een maken duurt vijf minuten.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Toch niet</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Bekijk het</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Write your name or put a sign</source>
        <translation>Schrijf je naam of zet een teken</translation>
    </message>
    <message>
        <source>nothing drawn yet</source>
        <translation>nog niets getekend</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>getekend</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Opnieuw tekenen</translation>
    </message>
</context>
<context>
    <name>SignatureView</name>
    <message>
        <source>Drawn signature</source>
        <translation>Getekende handtekening</translation>
    </message>
</context>
<context>
    <name>kp::app::SigningModel</name>
    <message>
        <source>%1 asks you to sign too: opening something of the plan to the two of you, for safety.</source>
        <translation>%1 vraagt je om mee te tekenen: iets uit het plan openen voor jullie twee, voor de veiligheid.</translation>
    </message>
    <message>
        <source>Yes: you two can read this until then. It stands in the open book, with both your names and why. It ends by itself.</source>
        <translation>Ja: jullie twee kunnen dit tot dan lezen. Het staat in het open boek, met jullie twee namen en waarom. Het stopt vanzelf.</translation>
    </message>
    <message>
        <source>%1 asks you to sign too: you would not be protected any more.</source>
        <translation>%1 vraagt je om mee te tekenen: jij zou dan niet meer beschermd zijn.</translation>
    </message>
    <message>
        <source>%1 asks you to sign too: %2 would not be protected any more.</source>
        <translation>%1 vraagt je om mee te tekenen: %2 zou dan niet meer beschermd zijn.</translation>
    </message>
    <message>
        <source>Yes: the contact details can be shared again as others are. Who was shut out stays out until somebody shares them.</source>
        <translation>Ja: de contactgegevens kunnen weer gedeeld worden zoals andere. Wie er niet bij kon, kan dat pas weer als iemand ze deelt.</translation>
    </message>
    <message>
        <source>%1 asks you to sign too: %2 would read your contact details.</source>
        <translation>%1 vraagt je om mee te tekenen: %2 zou jouw contactgegevens lezen.</translation>
    </message>
    <message>
        <source>%1 asks you to sign too: %2 would read the contact details of %3, who is protected.</source>
        <translation>%1 vraagt je om mee te tekenen: %2 zou de contactgegevens lezen van %3, die beschermd is.</translation>
    </message>
    <message>
        <source>Yes: %1 can read them from then on. What was read can be remembered.</source>
        <translation>Ja: %1 kan ze vanaf dan lezen. Wat gelezen is, kan onthouden worden.</translation>
    </message>
    <message>
        <source>You signed too. It is saved here, and in force as soon as the server has both signatures.</source>
        <translation>Jij tekende mee. Het is hier bewaard, en het geldt zodra de server de twee handtekeningen heeft.</translation>
    </message>
    <message>
        <source>You said no. Nothing is opened or given.</source>
        <translation>Jij zei nee. Er wordt niets geopend of gegeven.</translation>
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
        <translation>Je leest hier mee voor de coach tot %1.</translation>
    </message>
    <message>
        <source>%1 reads along for the coach until %2.</source>
        <translation>%1 leest mee voor de coach tot %2.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Waarom: %1</translation>
    </message>
</context>
<context>
    <name>StandInNotice</name>
    <message>
        <source>End this now</source>
        <translation>Nu stoppen</translation>
    </message>
</context>
<context>
    <name>StatusTag</name>
    <message>
        <source>now important</source>
        <translation>nu belangrijk</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>voor later</translation>
    </message>
    <message>
        <source>not talked about yet</source>
        <translation>nog niet over gepraat</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>akkoord</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gevraagd</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestopt</translation>
    </message>
</context>
<context>
    <name>StepPills</name>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 van %2 stappen</translation>
    </message>
</context>
<context>
    <name>SyncPill</name>
    <message>
        <source>all saved</source>
        <translation>alles bewaard</translation>
    </message>
    <message>
        <source>All saved, also on the server</source>
        <translation>Alles bewaard, ook op de server</translation>
    </message>
    <message>
        <source>saved on this device</source>
        <translation>bewaard op dit toestel</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>Bewaard op dit toestel</translation>
    </message>
    <message numerus="yes">
        <source>saved on this device · %n waiting</source>
        <translation><numerusform>bewaard op dit toestel · %n wacht</numerusform><numerusform>bewaard op dit toestel · %n wachten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Saved here · %n waiting for internet</source>
        <translation><numerusform>Bewaard hier · %n wacht op internet</numerusform><numerusform>Bewaard hier · %n wachten op internet</numerusform></translation>
    </message>
</context>
<context>
    <name>SyncSheet</name>
    <message>
        <source>What is saved, and where?</source>
        <translation>Wat is bewaard, en waar?</translation>
    </message>
    <message>
        <source>There is no internet now. You can simply go on. Nothing gets lost.</source>
        <translation>Je hebt nu geen internet. Je kan gewoon verder. Er gaat niets verloren.</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Op dit toestel</translation>
    </message>
    <message>
        <source>Everything, until now</source>
        <translation>Alles, tot nu</translation>
    </message>
    <message>
        <source>On the server, locked</source>
        <translation>Op de server, op slot</translation>
    </message>
    <message>
        <source>Waits for internet</source>
        <translation>Wacht op internet</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation><numerusform>%n ding</numerusform><numerusform>%n dingen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>things that wait</comment>
        <translation><numerusform>en nog %n</numerusform><numerusform>en nog %n</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) cannot be read on this device yet. Nothing is lost: the key follows.</source>
        <translation><numerusform>%n stukje kan dit toestel nog niet lezen. Er is niets verloren: de sleutel volgt.</numerusform><numerusform>%n stukjes kan dit toestel nog niet lezen. Er is niets verloren: de sleutel volgt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of your work were not taken by the server. They are kept on this device.</source>
        <translation><numerusform>%n stukje van je werk nam de server niet aan. Het blijft op dit toestel.</numerusform><numerusform>%n stukjes van je werk nam de server niet aan. Ze blijven op dit toestel.</numerusform></translation>
    </message>
    <message>
        <source>Do the others have it already?</source>
        <translation>Hebben de anderen het al?</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Bezig met kijken…</translation>
    </message>
    <message>
        <source>Look for news now</source>
        <translation>Kijk nu of er nieuws is</translation>
    </message>
</context>
<context>
    <name>kp::app::SyncStatusModel</name>
    <message>
        <source>nothing heard yet</source>
        <translation>nog niets gehoord</translation>
    </message>
    <message>
        <source>not since your last change; was there %1</source>
        <extracomment>%1 is a day and a time; the last time one of somebody's devices was at the server</extracomment>
        <translation>niet sinds jouw laatste werk; was er %1</translation>
    </message>
    <message>
        <source>was there %1</source>
        <translation>was er %1</translation>
    </message>
    <message>
        <source>looked %1</source>
        <translation>keek %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved on this device. %n waiting for the server.</source>
        <translation><numerusform>Bewaard op dit toestel. %n wacht op de server.</numerusform><numerusform>Bewaard op dit toestel. %n wachten op de server.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Saved on this device. The server did not take %n piece(s) of it.</source>
        <translation><numerusform>Bewaard op dit toestel. De server nam %n stuk niet aan.</numerusform><numerusform>Bewaard op dit toestel. De server nam %n stukken niet aan.</numerusform></translation>
    </message>
    <message>
        <source>Everything is saved, on the server too.</source>
        <translation>Alles is bewaard, ook op de server.</translation>
    </message>
    <message>
        <source>Saved on this device.</source>
        <translation>Bewaard op dit toestel.</translation>
    </message>
    <message>
        <source>No contact with the server yet</source>
        <translation>Nog geen contact met de server</translation>
    </message>
    <message>
        <source>Last contact with the server: %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>Laatste contact met de server: %1</translation>
    </message>
    <message>
        <source>d MMMM, H.mm</source>
        <translation>d MMMM, H.mm</translation>
    </message>
    <message>
        <source>The server sent something that does not fit what this device knows. It was not taken in, and nothing of yours is lost. Tell your coach.</source>
        <translation>De server stuurde iets dat niet klopt met wat dit toestel weet. Het is niet aangenomen en er is niets van jou verloren. Zeg het aan je coach.</translation>
    </message>
</context>
<context>
    <name>TermSheet</name>
    <message>
        <source>How long is the file kept?</source>
        <translation>Hoelang wordt het dossier bewaard?</translation>
    </message>
    <message>
        <source>The family reads what you write here.</source>
        <translation>Het gezin leest wat je hier schrijft.</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Geteld vanaf</translation>
    </message>
    <message>
        <source>Age of the youngest</source>
        <translation>Leeftijd van de jongste</translation>
    </message>
    <message>
        <source>After closing</source>
        <translation>Na het afsluiten</translation>
    </message>
    <message>
        <source>Years after closing</source>
        <translation>Jaren na het afsluiten</translation>
    </message>
    <message>
        <source>Until this age</source>
        <translation>Tot deze leeftijd</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Which rule is that?</source>
        <translation>Welke regel is dat?</translation>
    </message>
    <message>
        <source>The law, or the rule of your organisation.</source>
        <translation>De wet, of de regel van je organisatie.</translation>
    </message>
    <message>
        <source>For all my plans</source>
        <translation>Voor al mijn plannen</translation>
    </message>
    <message>
        <source>Also for those I begin later on this device</source>
        <translation>Ook voor wat ik later op dit toestel begin</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Toch niet</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Dit bewaren</translation>
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
        <translation>Ons plan, in onze handen</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>kp::app::TodayModel</name>
    <message>
        <source>%1 wrote a note</source>
        <translation>%1 schreef een briefje</translation>
    </message>
    <message>
        <source>%1 added what goes well</source>
        <translation>%1 zei wat goed gaat</translation>
    </message>
    <message>
        <source>%1 added a goal</source>
        <translation>%1 zette er een doel bij</translation>
    </message>
    <message>
        <source>%1 changed a goal</source>
        <translation>%1 paste een doel aan</translation>
    </message>
    <message>
        <source>%1 did a step</source>
        <translation>%1 deed een stap</translation>
    </message>
    <message>
        <source>%1 added a step</source>
        <translation>%1 zette er een stap bij</translation>
    </message>
    <message>
        <source>%1 changed a step</source>
        <translation>%1 paste een stap aan</translation>
    </message>
    <message>
        <source>This plan is closed since %1.</source>
        <translation>Dit plan is afgesloten sinds %1.</translation>
    </message>
    <message>
        <source>This plan is on hold.</source>
        <translation>Dit plan staat even stil.</translation>
    </message>
    <message>
        <source>%1, about what goes well</source>
        <translation>%1, bij wat goed gaat</translation>
    </message>
    <message>
        <source>Together with %1</source>
        <translation>Samen met %1</translation>
    </message>
    <message>
        <source>An appointment</source>
        <translation>Een afspraak</translation>
    </message>
    <message>
        <source>I cannot come %1. Can we find another moment?</source>
        <translation>Ik kan niet komen: %1. Zoeken we een ander moment?</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>The others will read that you cannot come.</source>
        <translation>De anderen lezen dat jij niet kan komen.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Hello %1</source>
        <translation>Dag %1</translation>
    </message>
    <message>
        <source>What stays, with whom and for how long</source>
        <translation>Wat blijft, bij wie en hoelang</translation>
    </message>
    <message>
        <source>Ended. From the next connection nothing new is read.</source>
        <translation>Gestopt. Vanaf de volgende verbinding wordt niets nieuws meer gelezen.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Voorbereiden</translation>
    </message>
    <message>
        <source>I cannot</source>
        <translation>Kan niet</translation>
    </message>
    <message>
        <source>Two versions, in %1 places</source>
        <translation>Twee versies, op %1 plaatsen</translation>
    </message>
    <message>
        <source>Two versions of one sentence</source>
        <translation>Twee versies van één zin</translation>
    </message>
    <message>
        <source>Nothing is lost. Choose now or later.</source>
        <translation>Er is niets verloren. Kies nu of later.</translation>
    </message>
    <message>
        <source>What I will do</source>
        <translation>Wat ga ik doen</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Minder</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Nothing to do for you now</source>
        <translation>Jij hoeft nu niets te doen</translation>
    </message>
    <message>
        <source>In the plan you see who does what.</source>
        <translation>In het plan zie je wie wat doet.</translation>
    </message>
    <message>
        <source>To the plan</source>
        <translation>Naar het plan</translation>
    </message>
    <message>
        <source>Good. You find the recovery sheet under More.</source>
        <translation>Goed. Je vindt het herstelblad onder Meer.</translation>
    </message>
    <message>
        <source>New this week</source>
        <translation>Nieuw deze week</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>no rating</source>
        <translation>geen cijfer</translation>
    </message>
    <message>
        <source>Very hard</source>
        <translation>Heel moeilijk</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Moeilijk</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>Ertussenin</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Very well</source>
        <translation>Heel goed</translation>
    </message>
    <message>
        <source>Own ratings over time</source>
        <translation>Eigen cijfers in de tijd</translation>
    </message>
</context>
<context>
    <name>TrustedCard</name>
    <message>
        <source>My trusted person</source>
        <translation>Mijn vertrouwenspersoon</translation>
    </message>
    <message>
        <source>Somebody who stands beside you, and whom you choose yourself. That person can come along to talks, ask questions for you, and read what you show.</source>
        <translation>Iemand die naast je staat, en die je zelf kiest. Die persoon kan meegaan naar gesprekken, iets vragen voor jou, en lezen wat jij toont.</translation>
    </message>
    <message>
        <source>Choose a trusted person</source>
        <translation>Kies een vertrouwenspersoon</translation>
    </message>
    <message>
        <source>Choose somebody else</source>
        <translation>Kies iemand anders</translation>
    </message>
    <message>
        <source>End this</source>
        <translation>Stop dit</translation>
    </message>
    <message>
        <source>You can change or end this at any time. What you shared with this person then stops too. What was read already can be remembered.</source>
        <translation>Je kan dit altijd veranderen of stoppen. Wat je met deze persoon deelde, stopt dan ook. Wat al gelezen is, kan iemand onthouden.</translation>
    </message>
</context>
<context>
    <name>TrustedSheet</name>
    <message>
        <source>Who is my trusted person?</source>
        <translation>Wie is mijn vertrouwenspersoon?</translation>
    </message>
    <message>
        <source>You choose. You fill this in together.</source>
        <translation>Jij kiest. Jullie vullen dit samen in.</translation>
    </message>
    <message>
        <source>Nobody to choose yet. Invite that person first, under Sharing.</source>
        <translation>Nog niemand om te kiezen. Nodig die persoon eerst uit bij Delen.</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Klopt dit?</translation>
    </message>
    <message>
        <source>This person is 18 or older</source>
        <translation>Deze persoon is 18 of ouder</translation>
    </message>
    <message>
        <source>This person is not one of the helpers we have now</source>
        <translation>Deze persoon is geen hulpverlener die we nu hebben</translation>
    </message>
    <message>
        <source>When did somebody see the extract from the criminal record on paper? (day-month-year)</source>
        <translation>Wanneer zag iemand het uittreksel uit het strafregister op papier? (dag-maand-jaar)</translation>
    </message>
    <message>
        <source>Model 2, for who works with children. It stays on paper: only the day stands here.</source>
        <translation>Model 2, voor wie met kinderen werkt. Het blijft op papier: hier staat alleen de dag.</translation>
    </message>
    <message>
        <source>What may this person do for you?</source>
        <translation>Wat mag deze persoon voor jou doen?</translation>
    </message>
    <message>
        <source>For example: come along to talks, ask questions for me</source>
        <translation>Bijvoorbeeld: meegaan naar gesprekken, voor mij iets vragen</translation>
    </message>
    <message>
        <source>May look into my file</source>
        <translation>Mag mijn dossier inkijken</translation>
    </message>
    <message>
        <source>This alone shares nothing. You still choose which parts.</source>
        <translation>Dit alleen deelt niets. Jij kiest nog altijd welke delen.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Toch niet</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
</context>
<context>
    <name>kp::app::UnlockModel</name>
    <message numerus="yes">
        <source>You can try %n more time(s), then the PIN is gone. Your words always work.</source>
        <translation><numerusform>Je mag nog %n keer proberen, dan is de pincode weg. Je woorden werken altijd.</numerusform><numerusform>Je mag nog %n keer proberen, dan is de pincode weg. Je woorden werken altijd.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation><numerusform>Je kan opnieuw proberen over %n seconde.</numerusform><numerusform>Je kan opnieuw proberen over %n seconden.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n minute(s).</source>
        <translation><numerusform>Je kan opnieuw proberen over %n minuut.</numerusform><numerusform>Je kan opnieuw proberen over %n minuten.</numerusform></translation>
    </message>
    <message>
        <source>Everybody who holds this device can read this name. Choose one that says nothing about you.</source>
        <translation>Iedereen die dit toestel vasthoudt, kan deze naam lezen. Kies er een die niets over jou zegt.</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Hello, who are you?</source>
        <translation>Dag, wie ben je?</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Welkom terug</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Je pincode</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Je wachtzin</translation>
    </message>
    <message>
        <source>The figures you chose for this device</source>
        <translation>De cijfers die je voor dit toestel koos</translation>
    </message>
    <message>
        <source>The figures you chose for today</source>
        <translation>De cijfers die je voor vandaag koos</translation>
    </message>
    <message>
        <source>The words on your sheet, with spaces between them</source>
        <translation>De woorden op je blad, met spaties ertussen</translation>
    </message>
    <message>
        <source>Show the figures</source>
        <translation>Toon de cijfers</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Toon mijn wachtzin</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Bezig met openen…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Use my words</source>
        <translation>Mijn woorden gebruiken</translation>
    </message>
    <message>
        <source>Use my PIN</source>
        <translation>Mijn pincode gebruiken</translation>
    </message>
    <message>
        <source>I do not know my words any more</source>
        <translation>Ik weet mijn wachtzin niet meer</translation>
    </message>
    <message>
        <source>Opening works without internet too. We have no key of your plan. So keep the sheet with your words in a safe place.</source>
        <translation>Openen werkt ook zonder internet. Wij hebben geen sleutel van jullie plan. Bewaar daarom het blad met je wachtzin goed.</translation>
    </message>
    <message>
        <source>Somebody else uses this device too</source>
        <translation>Nog iemand gebruikt dit toestel</translation>
    </message>
    <message>
        <source>Without your words</source>
        <translation>Zonder je wachtzin</translation>
    </message>
    <message>
        <source>Nobody can look up your words for you, we cannot either. Look for the sheet you wrote them on.</source>
        <translation>Niemand kan je wachtzin voor je opzoeken, wij ook niet. Zoek het blad waarop je hem schreef.</translation>
    </message>
    <message>
        <source>Is the sheet gone? The plan itself is not: the others of the family and your coach have it too. Ask one of them to let you in again on this device.</source>
        <translation>Is het blad weg? Het plan zelf niet: de anderen van het gezin en jullie coach hebben het ook. Vraag een van hen om je op dit toestel opnieuw binnen te laten.</translation>
    </message>
    <message>
        <source>Do you have a recovery sheet? Then everything comes back in a fresh place on this device.</source>
        <translation>Heb je een herstelblad? Dan komt alles terug op een nieuwe plek op dit toestel.</translation>
    </message>
    <message>
        <source>Make a fresh place</source>
        <translation>Maak een nieuwe plek</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>A place of your own on this device</source>
        <translation>Een eigen plek op dit toestel</translation>
    </message>
    <message>
        <source>With your own words. Nobody else of this device can open it.</source>
        <translation>Met je eigen wachtzin. Niemand anders op dit toestel kan die openen.</translation>
    </message>
    <message>
        <source>What shall this place be called?</source>
        <translation>Hoe noem je deze plek?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Toch niet</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
</context>
<context>
    <name>ViewLine</name>
    <message>
        <source>Fine: %1</source>
        <translation>Goed: %1</translation>
    </message>
    <message>
        <source>Wish: %1</source>
        <translation>Wens: %1</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>Write these words down</source>
        <translation>Schrijf deze woorden op</translation>
    </message>
    <message>
        <source>Type your words once</source>
        <translation>Typ je woorden één keer</translation>
    </message>
    <message>
        <source>One family, one plan, in your own hands. Who are you?</source>
        <translation>Eén gezin, één plan, in jullie eigen handen. Wie ben jij?</translation>
    </message>
    <message>
        <source>First words for this device, then your plan. Who are you?</source>
        <translation>Eerst woorden voor dit toestel, dan je plan. Wie ben je?</translation>
    </message>
    <message>
        <source>With these words you open your plan on this device. Write them on paper and keep it safe. Nobody can look them up for you.</source>
        <translation>Met deze woorden open je je plan op dit toestel. Schrijf ze op papier en bewaar dat goed. Niemand kan ze voor jou opzoeken.</translation>
    </message>
    <message>
        <source>So that we know they are on your paper.</source>
        <translation>Zo weten we dat ze op je papier staan.</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Je voornaam</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Ouder</translation>
    </message>
    <message>
        <source>Young person</source>
        <translation>Jongere</translation>
    </message>
    <message>
        <source>Buddy</source>
        <translation>Buddy</translation>
    </message>
    <message>
        <source>Family, friend or neighbour</source>
        <translation>Familie, vriend of buur</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Other help</source>
        <translation>Andere hulp</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Je wachtzin</translation>
    </message>
    <message>
        <source>These are not the same words yet. Look at your paper.</source>
        <translation>Dit zijn nog niet dezelfde woorden. Kijk op je papier.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>I wrote them down</source>
        <translation>Ik schreef ze op</translation>
    </message>
    <message>
        <source>Making your safe place…</source>
        <translation>Je veilige plek maken…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>WelcomeWays</name>
    <message>
        <source>I have Krachtplan on another device</source>
        <translation>Ik heb Krachtplan op een ander toestel</translation>
    </message>
    <message>
        <source>I lost my devices, and I have my recovery sheet</source>
        <translation>Ik ben mijn toestellen kwijt, en ik heb mijn herstelblad</translation>
    </message>
</context>
<context>
    <name>WordChip</name>
    <message>
        <source>take this word out</source>
        <translation>haal dit woord weg</translation>
    </message>
</context>
<context>
    <name>WordEntry</name>
    <message>
        <source>Word %1 of %2</source>
        <translation>Woord %1 van %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Another version: %1 (%2)</source>
        <extracomment>%1 is what was written, %2 is a person</extracomment>
        <translation>Een andere versie: %1 (%2)</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
</TS>
