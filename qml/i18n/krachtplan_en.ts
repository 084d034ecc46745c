<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddDeviceSheet</name>
    <message>
        <source>Compare four words</source>
        <translation>Compare four words</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Add a device</translation>
    </message>
    <message>
        <source>The code was for fifteen minutes. Make a new one.</source>
        <translation>The code was for fifteen minutes. Make a new one.</translation>
    </message>
    <message>
        <source>Install Krachtplan on the other device. There, choose "I have Krachtplan on another device". Then give it the code that you make here.</source>
        <translation>Install Krachtplan on the other device. There, choose "I have Krachtplan on another device". Then give it the code that you make here.</translation>
    </message>
    <message>
        <source>The new device opens everything that this one opens. Do this only for a device of your own.</source>
        <translation>The new device opens everything that this one opens. Do this only for a device of your own.</translation>
    </message>
    <message>
        <source>The code for your next device as a QR code</source>
        <translation>The code for your next device as a QR code</translation>
    </message>
    <message>
        <source>Or type it over, or paste it</source>
        <translation>Or type it over, or paste it</translation>
    </message>
    <message>
        <source>Copy for a minute</source>
        <translation>Copy for a minute</translation>
    </message>
    <message>
        <source>Show this code to nobody. Keep both devices open and connected until both show four words.</source>
        <translation>Show this code to nobody. Keep both devices open and connected until both show four words.</translation>
    </message>
    <message>
        <source>"%1" is in. Does it show the same four words?</source>
        <translation>"%1" is in. Does it show the same four words?</translation>
    </message>
    <message>
        <source>The words differ: take it out</source>
        <translation>The words differ: take it out</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Make the code</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>They are the same</translation>
    </message>
</context>
<context>
    <name>AddPictureSheet</name>
    <message>
        <source>Add this picture?</source>
        <translation>Add this picture?</translation>
    </message>
    <message>
        <source>The picture that you chose</source>
        <translation>The picture that you chose</translation>
    </message>
    <message>
        <source>Place, time and camera are taken out of the picture before it is kept. What can be seen in it stays.</source>
        <translation>Place, time and camera are taken out of the picture before it is kept. What can be seen in it stays.</translation>
    </message>
    <message>
        <source>Words with the picture (you may leave this open)</source>
        <translation>Words with the picture (you may leave this open)</translation>
    </message>
    <message>
        <source>Who reads this goal sees the picture and these words.</source>
        <translation>Who reads this goal sees the picture and these words.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Add it</translation>
    </message>
</context>
<context>
    <name>Agreed</name>
    <message>
        <source>You wrote this down: %1.</source>
        <translation>You wrote this down: %1.</translation>
    </message>
    <message>
        <source>%1 wrote this down: %2.</source>
        <translation>%1 wrote this down: %2.</translation>
    </message>
    <message>
        <source>You wrote this down on %1: %2.</source>
        <extracomment>%1 is a device in quotation marks, %2 a day and a time</extracomment>
        <translation>You wrote this down on %1: %2.</translation>
    </message>
    <message>
        <source>%1 wrote this down on %2: %3.</source>
        <translation>%1 wrote this down on %2: %3.</translation>
    </message>
    <message>
        <source>There is a drawn signature.</source>
        <translation>There is a drawn signature.</translation>
    </message>
    <message>
        <source>You decided this yourself.</source>
        <translation>You decided this yourself.</translation>
    </message>
    <message>
        <source>%1 decided this.</source>
        <translation>%1 decided this.</translation>
    </message>
    <message>
        <source>Agreed at the table, on the device of %1: %2.</source>
        <translation>Agreed at the table, on the device of %1: %2.</translation>
    </message>
    <message>
        <source>Confirmed afterwards on an own device.</source>
        <translation>Confirmed afterwards on an own device.</translation>
    </message>
    <message>
        <source>Not confirmed on an own device yet.</source>
        <translation>Not confirmed on an own device yet.</translation>
    </message>
    <message>
        <source>Nobody who was named has an own device to answer on yet.</source>
        <translation>Nobody who was named has an own device to answer on yet.</translation>
    </message>
    <message>
        <source>You are asked here. Without your answer it stops by itself: %1. %2 then gets nothing new.</source>
        <extracomment>%1 is a day and a time, %2 who has the access</extracomment>
        <translation>You are asked here. Without your answer it stops by itself: %1. %2 then gets nothing new.</translation>
    </message>
    <message>
        <source>%1 is asked on an own device. Without an answer it stops by itself: %2. %3 then gets nothing new.</source>
        <extracomment>%1 is who is asked, %2 a day and a time, %3 who has the access</extracomment>
        <translation>%1 is asked on an own device. Without an answer it stops by itself: %2. %3 then gets nothing new.</translation>
    </message>
    <message>
        <source>You said: this is not right. So it stopped, and %1 gets nothing new. %2 can read that in the open book. Talk about it together. It only starts again when you agree anew.</source>
        <extracomment>%1 has the access, %2 wrote it down</extracomment>
        <translation>You said: this is not right. So it stopped, and %1 gets nothing new. %2 can read that in the open book. Talk about it together. It only starts again when you agree anew.</translation>
    </message>
    <message>
        <source>It was said: this is not right. So it stopped, and %1 gets nothing new. Talk about it together. It only starts again when it is agreed anew.</source>
        <translation>It was said: this is not right. So it stopped, and %1 gets nothing new. Talk about it together. It only starts again when it is agreed anew.</translation>
    </message>
    <message>
        <source>not on the server yet</source>
        <translation>not on the server yet</translation>
    </message>
    <message>
        <source>It goes to the server as soon as there is internet.</source>
        <translation>It goes to the server as soon as there is internet.</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>agreed</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>waits for an answer</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>%1 gets nothing new. What was read before can be remembered.</source>
        <translation>%1 gets nothing new. What was read before can be remembered.</translation>
    </message>
    <message>
        <source>ended by itself</source>
        <translation>ended by itself</translation>
    </message>
    <message>
        <source>Its last day was %1. %2 gets nothing new.</source>
        <translation>Its last day was %1. %2 gets nothing new.</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>not agreed</translation>
    </message>
    <message>
        <source>stopped without an answer</source>
        <translation>stopped without an answer</translation>
    </message>
    <message>
        <source>%1 did not answer in time. So it stopped, and %2 gets nothing new.</source>
        <translation>%1 did not answer in time. So it stopped, and %2 gets nothing new.</translation>
    </message>
    <message>
        <source>No end day</source>
        <extracomment>How a day is written in a sentence: d MMMM yyyy gives 19 January 2026</extracomment>
        <translation>No end day</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Reading and writing</source>
        <translation>Reading and writing</translation>
    </message>
    <message>
        <source>Reading and ticking off steps</source>
        <translation>Reading and ticking off steps</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>shared too</source>
        <translation>shared too</translation>
    </message>
    <message>
        <source>not shared: how it was then, and what came after</source>
        <translation>not shared: how it was then, and what came after</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>The words cannot be opened on this device.</source>
        <translation>The words cannot be opened on this device.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>Whoever wanted to be asked first, was asked.</source>
        <translation>Whoever wanted to be asked first, was asked.</translation>
    </message>
    <message>
        <source>These words are not the ones that were signed.</source>
        <translation>These words are not the ones that were signed.</translation>
    </message>
    <message>
        <source>No words were shown.</source>
        <translation>No words were shown.</translation>
    </message>
</context>
<context>
    <name>AgreedFacts</name>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>What is allowed</source>
        <translation>What is allowed</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Earlier versions</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Until when</translation>
    </message>
</context>
<context>
    <name>AgreedSheet</name>
    <message>
        <source>Shared with you</source>
        <translation>Shared with you</translation>
    </message>
    <message>
        <source>Shared with %1</source>
        <translation>Shared with %1</translation>
    </message>
    <message>
        <source>Who agreed, and how</source>
        <translation>Who agreed, and how</translation>
    </message>
    <message>
        <source>In these words it was shown</source>
        <translation>In these words it was shown</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Language: %1</translation>
    </message>
    <message>
        <source>Is this not right? One tap stops it at once. Without internet it stops for the others as soon as there is. The family and the coach read your answer in the open book. Then you talk about it together.</source>
        <translation>Is this not right? One tap stops it at once. Without internet it stops for the others as soon as there is. The family and the coach read your answer in the open book. Then you talk about it together.</translation>
    </message>
    <message>
        <source>Yes, that is right</source>
        <translation>Yes, that is right</translation>
    </message>
    <message>
        <source>No, stop it now</source>
        <translation>No, stop it now</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Give it back</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Stop sharing</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>kp::app::AppCore</name>
    <message>
        <source>Take at least %1 letters: a sentence that only you would think of.</source>
        <translation>Take at least %1 letters: a sentence that only you would think of.</translation>
    </message>
    <message>
        <source>That is too long. Take a shorter sentence.</source>
        <translation>That is too long. Take a shorter sentence.</translation>
    </message>
    <message>
        <source>Many people take words like these, so others guess them. Take a sentence that only you would think of.</source>
        <translation>Many people take words like these, so others guess them. Take a sentence that only you would think of.</translation>
    </message>
    <message>
        <source>The same letters or a row of the keyboard are guessed quickly. Take a sentence that only you would think of.</source>
        <translation>The same letters or a row of the keyboard are guessed quickly. Take a sentence that only you would think of.</translation>
    </message>
    <message>
        <source>What keeps the key of your PIN does not answer now. Give your words. Nothing is lost.</source>
        <translation>What keeps the key of your PIN does not answer now. Give your words. Nothing is lost.</translation>
    </message>
    <message>
        <source>That was wrong five times, so the PIN is gone. Give your words. Nothing is lost.</source>
        <translation>That was wrong five times, so the PIN is gone. Give your words. Nothing is lost.</translation>
    </message>
    <message numerus="yes">
        <source>This PIN is not right. You can try %n more time(s).</source>
        <translation><numerusform>This PIN is not right. You can try %n more time.</numerusform><numerusform>This PIN is not right. You can try %n more times.</numerusform></translation>
    </message>
    <message>
        <source>The PIN does not work on this device any more. Give your words. Nothing is lost.</source>
        <translation>The PIN does not work on this device any more. Give your words. Nothing is lost.</translation>
    </message>
    <message>
        <source>Take at least six figures.</source>
        <translation>Take at least six figures.</translation>
    </message>
    <message>
        <source>A row or one figure again and again is guessed quickly. Take other figures.</source>
        <translation>A row or one figure again and again is guessed quickly. Take other figures.</translation>
    </message>
    <message>
        <source>The PIN could not be kept here. Your words open the plan as before. Nothing is lost.</source>
        <translation>The PIN could not be kept here. Your words open the plan as before. Nothing is lost.</translation>
    </message>
    <message>
        <source>Connect this device to the internet before %1. Otherwise the plan closes here until it is online again. Nothing is lost.</source>
        <extracomment>%1 is a day and a month</extracomment>
        <translation>Connect this device to the internet before %1. Otherwise the plan closes here until it is online again. Nothing is lost.</translation>
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
        <translation>Sheet %1, word %2</translation>
    </message>
    <message>
        <source>Take the three sheets and type one word of each. Then the file is opened with two of them, to be sure.</source>
        <translation>Take the three sheets and type one word of each. Then the file is opened with two of them, to be sure.</translation>
    </message>
    <message>
        <source>Where is the file kept?</source>
        <translation>Where is the file kept?</translation>
    </message>
    <message>
        <source>The family reads this. For example: in the records of your organisation.</source>
        <translation>The family reads this. For example: in the records of your organisation.</translation>
    </message>
    <message>
        <source>Check and put on record</source>
        <translation>Check and put on record</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Show the words again</translation>
    </message>
</context>
<context>
    <name>ArchiveSheet</name>
    <message>
        <source>Sheet %1 of 3</source>
        <translation>Sheet %1 of 3</translation>
    </message>
    <message>
        <source>Are the sheets right?</source>
        <translation>Are the sheets right?</translation>
    </message>
    <message>
        <source>The archive is ready</source>
        <translation>The archive is ready</translation>
    </message>
    <message>
        <source>A sealed archive</source>
        <translation>A sealed archive</translation>
    </message>
    <message>
        <source>The notes of the team and the registration go into one sealed file, for the records of your organisation. You also get three sheets with 24 words each. Any two of them open the file. One alone opens nothing.</source>
        <translation>The notes of the team and the registration go into one sealed file, for the records of your organisation. You also get three sheets with 24 words each. Any two of them open the file. One alone opens nothing.</translation>
    </message>
    <message>
        <source>Give the sheets to three people, or keep them in three places. Nobody can make them again: without two sheets the file stays closed for ever.</source>
        <translation>Give the sheets to three people, or keep them in three places. Nobody can make them again: without two sheets the file stays closed for ever.</translation>
    </message>
    <message>
        <source>Your colleagues see in the open book that you made it.</source>
        <translation>Your colleagues see in the open book that you made it.</translation>
    </message>
    <message>
        <source>There is no folder here to put it in. Plug in a USB stick and open this screen again.</source>
        <translation>There is no folder here to put it in. Plug in a USB stick and open this screen again.</translation>
    </message>
    <message>
        <source>It was opened with two of its sheets just now. The plan says where it is kept.</source>
        <translation>It was opened with two of its sheets just now. The plan says where it is kept.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Good</translation>
    </message>
</context>
<context>
    <name>ArchiveWords</name>
    <message>
        <source>Write these 24 words on a sheet of their own, in this order, with the number of the sheet above them. They are shown once.</source>
        <translation>Write these 24 words on a sheet of their own, in this order, with the number of the sheet above them. They are shown once.</translation>
    </message>
    <message>
        <source>Or print it</source>
        <translation>Or print it</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>It is on paper</translation>
    </message>
</context>
<context>
    <name>kp::app::ArriveModel</name>
    <message numerus="yes">
        <source>%n part(s) of the plan are here</source>
        <translation><numerusform>%n part of the plan is here</numerusform><numerusform>%n parts of the plan are here</numerusform></translation>
    </message>
    <message>
        <source>The rest comes when another device is online.</source>
        <translation>The rest comes when another device is online.</translation>
    </message>
    <message>
        <source>A plan</source>
        <translation>A plan</translation>
    </message>
    <message>
        <source>Fill in the address of the server too. It stands on the sheet.</source>
        <translation>Fill in the address of the server too. It stands on the sheet.</translation>
    </message>
</context>
<context>
    <name>ArriveScreen</name>
    <message>
        <source>You are back</source>
        <translation>You are back</translation>
    </message>
    <message>
        <source>You are in</source>
        <translation>You are in</translation>
    </message>
    <message>
        <source>Back with your recovery sheet</source>
        <translation>Back with your recovery sheet</translation>
    </message>
    <message>
        <source>From your other device</source>
        <translation>From your other device</translation>
    </message>
    <message>
        <source>Type the 24 words of your sheet, with spaces between them. Or paste the text of its code.</source>
        <translation>Type the 24 words of your sheet, with spaces between them. Or paste the text of its code.</translation>
    </message>
    <message>
        <source>On your other device: More, My devices, Add a device. It shows a code. Type it here, or paste it.</source>
        <translation>On your other device: More, My devices, Add a device. It shows a code. Type it here, or paste it.</translation>
    </message>
    <message>
        <source>What do you call this device?</source>
        <translation>What do you call this device?</translation>
    </message>
    <message>
        <source>For example: tablet in the kitchen</source>
        <translation>For example: tablet in the kitchen</translation>
    </message>
    <message>
        <source>Words or code of the sheet</source>
        <translation>Words or code of the sheet</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Address of the server</translation>
    </message>
    <message>
        <source>It stands on the sheet, below the words.</source>
        <translation>It stands on the sheet, below the words.</translation>
    </message>
    <message>
        <source>Bring everything back</source>
        <translation>Bring everything back</translation>
    </message>
    <message>
        <source>Come in</source>
        <translation>Come in</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Looking for your plans…</source>
        <translation>Looking for your plans…</translation>
    </message>
    <message>
        <source>Your other device is letting this one in…</source>
        <translation>Your other device is letting this one in…</translation>
    </message>
    <message>
        <source>This takes a while. Is there internet here? Is the address of the server right?</source>
        <translation>This takes a while. Is there internet here? Is the address of the server right?</translation>
    </message>
    <message>
        <source>This takes a while. Is the other device open, and do both have internet?</source>
        <translation>This takes a while. Is the other device open, and do both have internet?</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Go on later</translation>
    </message>
</context>
<context>
    <name>ArrivedPart</name>
    <message>
        <source>Compare the four words with your other device. They have to be the same.</source>
        <translation>Compare the four words with your other device. They have to be the same.</translation>
    </message>
    <message>
        <source>Do they differ? Then tap on your other device: The words differ. It takes this device out.</source>
        <translation>Do they differ? Then tap on your other device: The words differ. It takes this device out.</translation>
    </message>
    <message>
        <source>What you could read is back, also what only you can read. What was written on a lost device and never sent is not.</source>
        <translation>What you could read is back, also what only you can read. What was written on a lost device and never sent is not.</translation>
    </message>
    <message>
        <source>Your sheet is used up: it opens nothing any more. Make a new one now.</source>
        <translation>Your sheet is used up: it opens nothing any more. Make a new one now.</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation>Make a new recovery sheet</translation>
    </message>
    <message>
        <source>Take out my lost devices</source>
        <translation>Take out my lost devices</translation>
    </message>
    <message>
        <source>To my plan</source>
        <translation>To my plan</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>They are the same</translation>
    </message>
</context>
<context>
    <name>AvatarRow</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>people in a row</comment>
        <translation><numerusform>and %n more</numerusform><numerusform>and %n more</numerusform></translation>
    </message>
</context>
<context>
    <name>AwayScreen</name>
    <message>
        <source>First go online once</source>
        <translation>First go online once</translation>
    </message>
    <message>
        <source>This device was without the server for a long time. Until it has met the server, the plan stays closed here. So a lost device does not stay open for ever.</source>
        <translation>This device was without the server for a long time. Until it has met the server, the plan stays closed here. So a lost device does not stay open for ever.</translation>
    </message>
    <message>
        <source>Nothing is lost. Everything is still on this device, locked.</source>
        <translation>Nothing is lost. Everything is still on this device, locked.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) of yours wait. They are sent by themselves.</source>
        <translation><numerusform>%n thing of yours waits. It is sent by itself.</numerusform><numerusform>%n things of yours wait. They are sent by themselves.</numerusform></translation>
    </message>
    <message>
        <source>There is no internet now, or the server does not answer. Try again later.</source>
        <translation>There is no internet now, or the server does not answer. Try again later.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Looking…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Try now</translation>
    </message>
    <message>
        <source>To my plans</source>
        <translation>To my plans</translation>
    </message>
</context>
<context>
    <name>BirthdaySheet</name>
    <message>
        <source>When is %1 born?</source>
        <translation>When is %1 born?</translation>
    </message>
    <message>
        <source>Birthday (day-month-year)</source>
        <translation>Birthday (day-month-year)</translation>
    </message>
    <message>
        <source>Whoever reads the core of the plan reads this too. Around the twelfth birthday the plan asks what %1 decides alone.</source>
        <translation>Whoever reads the core of the plan reads this too. Around the twelfth birthday the plan asks what %1 decides alone.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
</context>
<context>
    <name>CapabilitySheet</name>
    <message>
        <source>Can %1 judge this alone?</source>
        <translation>Can %1 judge this alone?</translation>
    </message>
    <message>
        <source>This is your own word. You can say it anew at any time.</source>
        <translation>This is your own word. You can say it anew at any time.</translation>
    </message>
    <message>
        <source>Yes, because of the age</source>
        <translation>Yes, because of the age</translation>
    </message>
    <message>
        <source>Yes, we decided that together</source>
        <translation>Yes, we decided that together</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>This only counts when a parent and a coach both say so, and nobody of them says otherwise. It changes nothing about the own part of %1.</source>
        <translation>This only counts when a parent and a coach both say so, and nobody of them says otherwise. It changes nothing about the own part of %1.</translation>
    </message>
    <message>
        <source>With whom did you talk about it?</source>
        <translation>With whom did you talk about it?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>What does %1 want?</source>
        <translation>What does %1 want?</translation>
    </message>
    <message>
        <source>Is it different from what you say here? Then explain why, and write it down.</source>
        <translation>Is it different from what you say here? Then explain why, and write it down.</translation>
    </message>
    <message>
        <source>When did you explain it? (day-month-year)</source>
        <translation>When did you explain it? (day-month-year)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>ClashCard</name>
    <message>
        <source>Two versions of one sentence</source>
        <translation>Two versions of one sentence</translation>
    </message>
    <message>
        <source>Choose this one</source>
        <translation>Choose this one</translation>
    </message>
    <message>
        <source>Combine</source>
        <translation>Combine</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Both</translation>
    </message>
</context>
<context>
    <name>kp::app::ClashModel</name>
    <message>
        <source>%1 both see this. The other version stays in the history.</source>
        <translation>%1 both see this. The other version stays in the history.</translation>
    </message>
    <message>
        <source>The other version stays in the history.</source>
        <translation>The other version stays in the history.</translation>
    </message>
    <message>
        <source>Here only one of them can stand. Choose one; the other stays in the history.</source>
        <translation>Here only one of them can stand. Choose one; the other stays in the history.</translation>
    </message>
</context>
<context>
    <name>ClashScreen</name>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Two versions</translation>
    </message>
    <message>
        <source>You both wrote, at the same time. Nothing is lost. Choose now or later.</source>
        <translation>You both wrote, at the same time. Nothing is lost. Choose now or later.</translation>
    </message>
    <message>
        <source>Nothing to choose any more</source>
        <translation>Nothing to choose any more</translation>
    </message>
    <message>
        <source>The other version stays in the history.</source>
        <translation>The other version stays in the history.</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Back to the plan</translation>
    </message>
    <message>
        <source>Make one of both</source>
        <translation>Make one of both</translation>
    </message>
    <message>
        <source>Both texts stand here. Change what you want.</source>
        <translation>Both texts stand here. Change what you want.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>CloseSheet</name>
    <message>
        <source>We reached what we wanted</source>
        <translation>We reached what we wanted</translation>
    </message>
    <message>
        <source>Other help has started</source>
        <translation>Other help has started</translation>
    </message>
    <message>
        <source>It is not needed any more</source>
        <translation>It is not needed any more</translation>
    </message>
    <message>
        <source>The family stopped</source>
        <translation>The family stopped</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>End this plan?</source>
        <translation>End this plan?</translation>
    </message>
    <message>
        <source>It can be opened again at any time.</source>
        <translation>It can be opened again at any time.</translation>
    </message>
    <message>
        <source>How does it end? (You may leave this open.)</source>
        <translation>How does it end? (You may leave this open.)</translation>
    </message>
    <message>
        <source>Everybody who reads the plan sees that it is closed. Nothing is taken away by it: the family keeps its plan and everybody who may read goes on reading until that is ended.</source>
        <translation>Everybody who reads the plan sees that it is closed. Nothing is taken away by it: the family keeps its plan and everybody who may read goes on reading until that is ended.</translation>
    </message>
    <message>
        <source>Tell the family: %1 %2</source>
        <translation>Tell the family: %1 %2</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>End it</translation>
    </message>
</context>
<context>
    <name>kp::app::ClosingModel</name>
    <message>
        <source>Is being erased here</source>
        <translation>Is being erased here</translation>
    </message>
    <message>
        <source>Lies in an archive as it is now</source>
        <translation>Lies in an archive as it is now</translation>
    </message>
    <message>
        <source>Something was written here since it was archived</source>
        <translation>Something was written here since it was archived</translation>
    </message>
    <message>
        <source>Not in an archive yet</source>
        <translation>Not in an archive yet</translation>
    </message>
    <message numerus="yes">
        <source>The services keep their own file for %n year(s) after the plan is closed.</source>
        <translation><numerusform>The services keep their own file for %n year after the plan is closed.</numerusform><numerusform>The services keep their own file for %n years after the plan is closed.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The services keep their own file until the youngest is %n years old.</source>
        <translation><numerusform>The services keep their own file until the youngest is %n year old.</numerusform><numerusform>The services keep their own file until the youngest is %n years old.</numerusform></translation>
    </message>
    <message>
        <source>Written down by %1: %2</source>
        <translation>Written down by %1: %2</translation>
    </message>
    <message>
        <source>Written down by %1 for %2: %3</source>
        <translation>Written down by %1 for %2: %3</translation>
    </message>
    <message>
        <source>That is the rule in Flemish youth care. An organisation can have a rule of its own.</source>
        <translation>That is the rule in Flemish youth care. An organisation can have a rule of its own.</translation>
    </message>
    <message>
        <source>That is until %1.</source>
        <translation>That is until %1.</translation>
    </message>
    <message>
        <source>The plan is not closed: the file stays.</source>
        <translation>The plan is not closed: the file stays.</translation>
    </message>
    <message>
        <source>Until when is not known yet: a birthday is missing. The file stays.</source>
        <translation>Until when is not known yet: a birthday is missing. The file stays.</translation>
    </message>
    <message>
        <source>This plan is closed since %1.</source>
        <translation>This plan is closed since %1.</translation>
    </message>
    <message>
        <source>This plan is on hold.</source>
        <translation>This plan is on hold.</translation>
    </message>
    <message>
        <source>This plan is running.</source>
        <translation>This plan is running.</translation>
    </message>
    <message>
        <source>Opened by %1 on %2</source>
        <translation>Opened by %1 on %2</translation>
    </message>
    <message>
        <source>To be kept until %1</source>
        <translation>To be kept until %1</translation>
    </message>
    <message>
        <source>Archive sheet %1 of %2</source>
        <translation>Archive sheet %1 of %2</translation>
    </message>
    <message>
        <source>Any two of the three sheets open the sealed file. One alone opens nothing. Keep them apart, with three people or in three places. Nobody can make them again.</source>
        <translation>Any two of the three sheets open the sealed file. One alone opens nothing. Keep them apart, with three people or in three places. Nobody can make them again.</translation>
    </message>
    <message>
        <source>To open it: krachtplan-cli archive open, with the words of two sheets.</source>
        <translation>To open it: krachtplan-cli archive open, with the words of two sheets.</translation>
    </message>
    <message>
        <source>Choose 1 to 99 years.</source>
        <translation>Choose 1 to 99 years.</translation>
    </message>
    <message>
        <source>Choose an age of 18 to 99 years, or 1 to 99 years after closing.</source>
        <translation>Choose an age of 18 to 99 years, or 1 to 99 years after closing.</translation>
    </message>
    <message>
        <source>Say which rule this follows. The family reads it.</source>
        <translation>Say which rule this follows. The family reads it.</translation>
    </message>
    <message>
        <source>Say where the file is kept, so that people find it again.</source>
        <translation>Say where the file is kept, so that people find it again.</translation>
    </message>
    <message>
        <source>This is not the file that was just made. Put it back, or make a new archive.</source>
        <translation>This is not the file that was just made. Put it back, or make a new archive.</translation>
    </message>
    <message>
        <source>There is nothing here that the services keep. Nothing was made.</source>
        <translation>There is nothing here that the services keep. Nothing was made.</translation>
    </message>
    <message>
        <source>krachtplan-archive</source>
        <translation>krachtplan-archive</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place. Nothing is lost.</source>
        <translation>It could not be saved there. Choose another place. Nothing is lost.</translation>
    </message>
    <message>
        <source>The file is saved as %1. It is sealed.</source>
        <translation>The file is saved as %1. It is sealed.</translation>
    </message>
    <message>
        <source>krachtplan-archive-sheet-%1</source>
        <translation>krachtplan-archive-sheet-%1</translation>
    </message>
    <message>
        <source>Saved as %1. Print it, and then erase this page: two of them open the file.</source>
        <translation>Saved as %1. Print it, and then erase this page: two of them open the file.</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place, or write the words down.</source>
        <translation>It could not be saved there. Choose another place, or write the words down.</translation>
    </message>
    <message>
        <source>The word of sheet %1 is not the same yet. Look at that sheet.</source>
        <translation>The word of sheet %1 is not the same yet. Look at that sheet.</translation>
    </message>
    <message>
        <source>The file is not there any more. Put it back, or make a new archive.</source>
        <translation>The file is not there any more. Put it back, or make a new archive.</translation>
    </message>
</context>
<context>
    <name>ClosingScreen</name>
    <message>
        <source>The archive is on record. What lies in it can now be erased here.</source>
        <translation>The archive is on record. What lies in it can now be erased here.</translation>
    </message>
    <message>
        <source>Closing and keeping</source>
        <translation>Closing and keeping</translation>
    </message>
    <message>
        <source>What the family decides about stays with the family, also when the plan is closed. The services have a file of their own: notes of the team and the registration.</source>
        <translation>What the family decides about stays with the family, also when the plan is closed. The services have a file of their own: notes of the team and the registration.</translation>
    </message>
    <message>
        <source>Open the plan again</source>
        <translation>Open the plan again</translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation>End the plan</translation>
    </message>
    <message>
        <source>Make my own file</source>
        <translation>Make my own file</translation>
    </message>
    <message>
        <source>How long the services keep their file</source>
        <translation>How long the services keep their file</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Where it is kept</translation>
    </message>
    <message>
        <source>There is no archive yet</source>
        <translation>There is no archive yet</translation>
    </message>
    <message>
        <source>A sealed archive is one file for your own records, and three sheets of words. Any two sheets open it, also in twenty years, without this app's server.</source>
        <translation>A sealed archive is one file for your own records, and three sheets of words. Any two sheets open it, also in twenty years, without this app's server.</translation>
    </message>
    <message>
        <source>There is nothing here that the services keep: no notes of the team and no registration.</source>
        <translation>There is nothing here that the services keep: no notes of the team and no registration.</translation>
    </message>
    <message>
        <source>Make a sealed archive</source>
        <translation>Make a sealed archive</translation>
    </message>
    <message>
        <source>What the services keep here</source>
        <translation>What the services keep here</translation>
    </message>
    <message>
        <source>Once it lies in an archive as it is now, it can be erased here before its time. In the archive it stays until its time.</source>
        <translation>Once it lies in an archive as it is now, it can be erased here before its time. In the archive it stays until its time.</translation>
    </message>
    <message>
        <source>What can be erased</source>
        <translation>What can be erased</translation>
    </message>
</context>
<context>
    <name>kp::app::CompassModel</name>
    <message>
        <source>%1 of 5</source>
        <translation>%1 of 5</translation>
    </message>
</context>
<context>
    <name>CompassScreen</name>
    <message>
        <source>Our compass</source>
        <translation>Our compass</translation>
    </message>
    <message>
        <source>As a wheel</source>
        <translation>As a wheel</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>As a list</translation>
    </message>
    <message>
        <source>Whose view</source>
        <translation>Whose view</translation>
    </message>
    <message>
        <source>important now</source>
        <translation>important now</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>for later</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>still open</translation>
    </message>
    <message>
        <source>Nobody talked about this yet. That is fine.</source>
        <translation>Nobody talked about this yet. That is fine.</translation>
    </message>
</context>
<context>
    <name>CompassSign</name>
    <message>
        <source>no rating yet</source>
        <translation>no rating yet</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 of 5</translation>
    </message>
    <message>
        <source>%1, now important</source>
        <translation>%1, now important</translation>
    </message>
    <message>
        <source>%1, for later</source>
        <translation>%1, for later</translation>
    </message>
</context>
<context>
    <name>CompassWheel</name>
    <message>
        <source>Compass of %1</source>
        <translation>Compass of %1</translation>
    </message>
</context>
<context>
    <name>ConsentAgreeing</name>
    <message>
        <source>Who agrees?</source>
        <translation>Who agrees?</translation>
    </message>
</context>
<context>
    <name>kp::app::ConsentModel</name>
    <message>
        <source>You cannot share this part yourself. Ask somebody who decides about it.</source>
        <translation>You cannot share this part yourself. Ask somebody who decides about it.</translation>
    </message>
    <message>
        <source>%1 sees something only when everybody agrees. Ask each other first.</source>
        <translation>%1 sees something only when everybody agrees. Ask each other first.</translation>
    </message>
    <message>
        <source>This is a wish of %1, who decides too. Ask first.</source>
        <translation>This is a wish of %1, who decides too. Ask first.</translation>
    </message>
    <message>
        <source>You may decide this. Tick only who is here and agrees. The others see it in the open book.</source>
        <translation>You may decide this. Tick only who is here and agrees. The others see it in the open book.</translation>
    </message>
    <message>
        <source>You decide this.</source>
        <translation>You decide this.</translation>
    </message>
    <message>
        <source>First compare the four words with %1, under People and devices. Then you can share this.</source>
        <translation>First compare the four words with %1, under People and devices. Then you can share this.</translation>
    </message>
    <message>
        <source>%1 wants to be asked before you show this. Ask first.</source>
        <translation>%1 wants to be asked before you show this. Ask first.</translation>
    </message>
    <message>
        <source>Choose the professional who signs too. Nothing is shared before that.</source>
        <translation>Choose the professional who signs too. Nothing is shared before that.</translation>
    </message>
    <message>
        <source>Not everybody agreed yet. Ask first; nothing is shared until then.</source>
        <translation>Not everybody agreed yet. Ask first; nothing is shared until then.</translation>
    </message>
    <message>
        <source>Say what it is for. One line is enough.</source>
        <translation>Say what it is for. One line is enough.</translation>
    </message>
    <message>
        <source>This drawing does not fit. Draw it again, a little shorter.</source>
        <translation>This drawing does not fit. Draw it again, a little shorter.</translation>
    </message>
    <message>
        <source>That day does not exist. Choose another day. Your text is kept.</source>
        <translation>That day does not exist. Choose another day. Your text is kept.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a day is written in a sentence: d MMMM yyyy gives 19 January 2026</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>No end day</source>
        <translation>No end day</translation>
    </message>
    <message>
        <source>may read it</source>
        <translation>may read it</translation>
    </message>
    <message>
        <source>may read it and tick off steps</source>
        <translation>may read it and tick off steps</translation>
    </message>
    <message>
        <source>may read it and write in it</source>
        <translation>may read it and write in it</translation>
    </message>
    <message>
        <source>%1: %2 %3. For: %4. Until: %5.</source>
        <translation>%1: %2 %3. For: %4. Until: %5.</translation>
    </message>
    <message>
        <source>Earlier versions too.</source>
        <translation>Earlier versions too.</translation>
    </message>
    <message>
        <source>Agreed: %1.</source>
        <translation>Agreed: %1.</translation>
    </message>
    <message>
        <source>Name typed to sign: %1.</source>
        <translation>Name typed to sign: %1.</translation>
    </message>
</context>
<context>
    <name>ConsentPerson</name>
    <message>
        <source>you, here</source>
        <translation>you, here</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>agrees</translation>
    </message>
    <message>
        <source>still to ask</source>
        <translation>still to ask</translation>
    </message>
    <message>
        <source>tap when asked</source>
        <translation>tap when asked</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>asked</translation>
    </message>
</context>
<context>
    <name>ConsentSecond</name>
    <message>
        <source>These contact details are kept from others. A second professional signs too. Nothing is given before that.</source>
        <translation>These contact details are kept from others. A second professional signs too. Nothing is given before that.</translation>
    </message>
    <message>
        <source>Who signs too?</source>
        <translation>Who signs too?</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>Shared with %1</source>
        <translation>Shared with %1</translation>
    </message>
    <message>
        <source>Share with %1</source>
        <translation>Share with %1</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>What is it for?</translation>
    </message>
    <message>
        <source>For example: help with maths</source>
        <translation>For example: help with maths</translation>
    </message>
    <message>
        <source>Earlier versions too</source>
        <translation>Earlier versions too</translation>
    </message>
    <message>
        <source>Else only how it is now, and what comes after</source>
        <translation>Else only how it is now, and what comes after</translation>
    </message>
    <message>
        <source>%1 said: ask me before you show this.</source>
        <translation>%1 said: ask me before you show this.</translation>
    </message>
    <message>
        <source>I asked, and the answer was yes</source>
        <translation>I asked, and the answer was yes</translation>
    </message>
    <message>
        <source>This is private. First compare the four words with %1, under People and devices. Then you can share it.</source>
        <translation>This is private. First compare the four words with %1, under People and devices. Then you can share it.</translation>
    </message>
    <message>
        <source>%1 sees this because of the role in this plan.</source>
        <translation>%1 sees this because of the role in this plan.</translation>
    </message>
    <message>
        <source>You can always stop, with one tap. %1 then gets nothing new. What %1 read already, %1 can remember.</source>
        <translation>You can always stop, with one tap. %1 then gets nothing new. What %1 read already, %1 can remember.</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Stop sharing</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Ask to sign</source>
        <translation>Ask to sign</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>ConsentSigning</name>
    <message>
        <source>This is what is agreed</source>
        <translation>This is what is agreed</translation>
    </message>
    <message>
        <source>Read it out together. Whoever agrees can sign here. That is not a must. It is asked on that person's own device too, and a no there stops it.</source>
        <translation>Read it out together. Whoever agrees can sign here. That is not a must. It is asked on that person's own device too, and a no there stops it.</translation>
    </message>
    <message>
        <source>Sign here with your finger, if you want</source>
        <translation>Sign here with your finger, if you want</translation>
    </message>
    <message>
        <source>Or type your name</source>
        <translation>Or type your name</translation>
    </message>
</context>
<context>
    <name>ConsentTerms</name>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Reading and ticking off steps</source>
        <translation>Reading and ticking off steps</translation>
    </message>
    <message>
        <source>Reading and writing</source>
        <translation>Reading and writing</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>What is allowed</source>
        <translation>What is allowed</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Until when</translation>
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
        <translation>%1 is asked whether %2 may come into the plan.</translation>
    </message>
    <message>
        <source>%1 is asked about %2 and %3.</source>
        <translation>%1 is asked about %2 and %3.</translation>
    </message>
    <message>
        <source>Without an answer it stops by itself after %1.</source>
        <translation>Without an answer it stops by itself after %1.</translation>
    </message>
    <message>
        <source>It was said that %1 may not come into the plan.</source>
        <translation>It was said that %1 may not come into the plan.</translation>
    </message>
    <message>
        <source>You said that %1 may not see %2. It stopped.</source>
        <translation>You said that %1 may not see %2. It stopped.</translation>
    </message>
    <message>
        <source>%1 said that %2 may not see %3. It stopped.</source>
        <translation>%1 said that %2 may not see %3. It stopped.</translation>
    </message>
    <message>
        <source>Talk about it together. It only starts again when it is agreed anew.</source>
        <translation>Talk about it together. It only starts again when it is agreed anew.</translation>
    </message>
    <message>
        <source>You are 18. What others gave to %1 of %2 ends, unless you give it anew.</source>
        <translation>You are 18. What others gave to %1 of %2 ends, unless you give it anew.</translation>
    </message>
    <message>
        <source>%1 is 18. What others gave to %2 of %3 ends, unless %1 gives it anew.</source>
        <translation>%1 is 18. What others gave to %2 of %3 ends, unless %1 gives it anew.</translation>
    </message>
    <message>
        <source>It stops after %1.</source>
        <translation>It stops after %1.</translation>
    </message>
    <message>
        <source>That day has passed. End it, or give it anew.</source>
        <translation>That day has passed. End it, or give it anew.</translation>
    </message>
    <message>
        <source>%1 is not the trusted person any more, and still sees %2.</source>
        <translation>%1 is not the trusted person any more, and still sees %2.</translation>
    </message>
    <message>
        <source>Look whether that is still wanted. Else stop it.</source>
        <translation>Look whether that is still wanted. Else stop it.</translation>
    </message>
    <message>
        <source>You can give this back with one tap. You then get nothing new.</source>
        <translation>You can give this back with one tap. You then get nothing new.</translation>
    </message>
    <message>
        <source>You can stop this with one tap. %1 then gets nothing new. What %1 read already, %1 can remember.</source>
        <translation>You can stop this with one tap. %1 then gets nothing new. What %1 read already, %1 can remember.</translation>
    </message>
</context>
<context>
    <name>ConsentsScreen</name>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Who may see what, who agreed to that, and in which words. Tap a line to read all of it or to stop it.</source>
        <translation>Who may see what, who agreed to that, and in which words. Tap a line to read all of it or to stop it.</translation>
    </message>
    <message>
        <source>This waits for somebody</source>
        <translation>This waits for somebody</translation>
    </message>
    <message>
        <source>How to look at it</source>
        <translation>How to look at it</translation>
    </message>
    <message>
        <source>Per person</source>
        <translation>Per person</translation>
    </message>
    <message>
        <source>Per part</source>
        <translation>Per part</translation>
    </message>
    <message>
        <source>Nothing is agreed now</source>
        <translation>Nothing is agreed now</translation>
    </message>
    <message>
        <source>When somebody outside the family may see a part of your plan, it stands here: for whom, what for and until when.</source>
        <translation>When somebody outside the family may see a part of your plan, it stands here: for whom, what for and until when.</translation>
    </message>
    <message>
        <source>Go to sharing</source>
        <translation>Go to sharing</translation>
    </message>
    <message>
        <source>Hide what ended</source>
        <translation>Hide what ended</translation>
    </message>
    <message>
        <source>Show what ended</source>
        <translation>Show what ended</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>Contact details of %1</source>
        <translation>Contact details of %1</translation>
    </message>
    <message>
        <source>Kept from the others. What stands here, the app also looks for in what you write elsewhere.</source>
        <translation>Kept from the others. What stands here, the app also looks for in what you write elsewhere.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>DayChips</name>
    <message>
        <source>Which day?</source>
        <translation>Which day?</translation>
    </message>
    <message>
        <source>Which day? %1</source>
        <translation>Which day? %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In a week</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>No day</translation>
    </message>
</context>
<context>
    <name>kp::app::DecidesModel</name>
    <message>
        <source>You decide who sees it, and when that ends.</source>
        <translation>You decide who sees it, and when that ends.</translation>
    </message>
    <message>
        <source>You decide who sees it, and when that ends. So does %1.</source>
        <translation>You decide who sees it, and when that ends. So does %1.</translation>
    </message>
    <message>
        <source>You decide who sees it, and when that ends. So does each of these: %1.</source>
        <translation>You decide who sees it, and when that ends. So does each of these: %1.</translation>
    </message>
    <message>
        <source>%1 decides who sees it, and when that ends.</source>
        <translation>%1 decides who sees it, and when that ends.</translation>
    </message>
    <message>
        <source>Each of these decides who sees it, and when that ends: %1.</source>
        <translation>Each of these decides who sees it, and when that ends: %1.</translation>
    </message>
    <message>
        <source>Nobody decides alone yet: no parent is in the plan with an own device.</source>
        <translation>Nobody decides alone yet: no parent is in the plan with an own device.</translation>
    </message>
    <message>
        <source>Only you see it now.</source>
        <translation>Only you see it now.</translation>
    </message>
    <message>
        <source>You see it now, and so do: %1.</source>
        <translation>You see it now, and so do: %1.</translation>
    </message>
    <message>
        <source>It is seen now by: %1.</source>
        <translation>It is seen now by: %1.</translation>
    </message>
    <message>
        <source>This is yours. Only you share it, and only you end that.</source>
        <translation>This is yours. Only you share it, and only you end that.</translation>
    </message>
    <message>
        <source>This is of %1. Only %1 shares it, and only %1 ends that.</source>
        <translation>This is of %1. Only %1 shares it, and only %1 ends that.</translation>
    </message>
    <message>
        <source>This is of %1, who decides about it on an own device.</source>
        <translation>This is of %1, who decides about it on an own device.</translation>
    </message>
    <message>
        <source>This is of %1.</source>
        <translation>This is of %1.</translation>
    </message>
    <message>
        <source>This is of the team.</source>
        <translation>This is of the team.</translation>
    </message>
    <message>
        <source>This is of the family.</source>
        <translation>This is of the family.</translation>
    </message>
</context>
<context>
    <name>DecidesScreen</name>
    <message>
        <source>Who decides?</source>
        <translation>Who decides?</translation>
    </message>
    <message>
        <source>Whose is each part of the plan? And who decides who sees it?</source>
        <translation>Whose is each part of the plan? And who decides who sees it?</translation>
    </message>
    <message>
        <source>A coach can write down what you agreed at the table. Then it is asked on your own device. If you say no, it stops at once.</source>
        <translation>A coach can write down what you agreed at the table. Then it is asked on your own device. If you say no, it stops at once.</translation>
    </message>
    <message>
        <source>Whoever got to see something can give that back at any time.</source>
        <translation>Whoever got to see something can give that back at any time.</translation>
    </message>
</context>
<context>
    <name>DecisionLine</name>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>What %1 wanted</source>
        <translation>What %1 wanted</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Explained to %1</source>
        <translation>Explained to %1</translation>
    </message>
</context>
<context>
    <name>DecisionSheet</name>
    <message>
        <source>A decision about %1</source>
        <translation>A decision about %1</translation>
    </message>
    <message>
        <source>%1 reads this too.</source>
        <translation>%1 reads this too.</translation>
    </message>
    <message>
        <source>What was decided?</source>
        <translation>What was decided?</translation>
    </message>
    <message>
        <source>Did %1 want something else? What?</source>
        <translation>Did %1 want something else? What?</translation>
    </message>
    <message>
        <source>Leave this empty if it is what %1 wanted.</source>
        <translation>Leave this empty if it is what %1 wanted.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>When did you explain it? (day-month-year)</source>
        <translation>When did you explain it? (day-month-year)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>DeviceSheet</name>
    <message>
        <source>What do you call this device?</source>
        <translation>What do you call this device?</translation>
    </message>
    <message>
        <source>Everybody in the plan can read this name.</source>
        <translation>Everybody in the plan can read this name.</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>Keep this name</translation>
    </message>
    <message>
        <source>Four words</source>
        <translation>Four words</translation>
    </message>
    <message>
        <source>Both devices show the same four words. If they differ, take it out: somebody stands in between.</source>
        <translation>Both devices show the same four words. If they differ, take it out: somebody stands in between.</translation>
    </message>
    <message>
        <source>This is the device in your hand. You take it out from another device of yours, or your coach does.</source>
        <translation>This is the device in your hand. You take it out from another device of yours, or your coach does.</translation>
    </message>
    <message>
        <source>Does this sheet have to stop working?</source>
        <translation>Does this sheet have to stop working?</translation>
    </message>
    <message>
        <source>Take this device out?</source>
        <translation>Take this device out?</translation>
    </message>
    <message>
        <source>From now on it opens nothing any more. Without a sheet, what only you can read is gone when your devices are gone.</source>
        <translation>From now on it opens nothing any more. Without a sheet, what only you can read is gone when your devices are gone.</translation>
    </message>
    <message>
        <source>It gets nothing new from now on, and the locks change at once. As soon as it meets the server it is wiped. What it had not sent is handed in first, so that you can look at it.</source>
        <translation>It gets nothing new from now on, and the locks change at once. As soon as it meets the server it is wiped. What it had not sent is handed in first, so that you can look at it.</translation>
    </message>
    <message>
        <source>What was read on it already, somebody can remember.</source>
        <translation>What was read on it already, somebody can remember.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Take it out</translation>
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
        <translation>not seen yet</translation>
    </message>
    <message>
        <source>last seen today at %1</source>
        <translation>last seen today at %1</translation>
    </message>
    <message>
        <source>last seen yesterday</source>
        <translation>last seen yesterday</translation>
    </message>
    <message numerus="yes">
        <source>last seen %n day(s) ago</source>
        <translation><numerusform>last seen %n day ago</numerusform><numerusform>last seen %n days ago</numerusform></translation>
    </message>
    <message>
        <source>last seen on %1</source>
        <translation>last seen on %1</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>First device</source>
        <translation>First device</translation>
    </message>
    <message>
        <source>A device</source>
        <translation>A device</translation>
    </message>
    <message>
        <source>the one in your hand</source>
        <translation>the one in your hand</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>on paper</translation>
    </message>
    <message>
        <source>on paper, made on %1</source>
        <translation>on paper, made on %1</translation>
    </message>
    <message>
        <source>It opens nothing any more.</source>
        <translation>It opens nothing any more.</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Taken out</translation>
    </message>
    <message>
        <source>Not on the server yet.</source>
        <translation>Not on the server yet.</translation>
    </message>
    <message>
        <source>Taken out. It is wiped as soon as it meets the server.</source>
        <translation>Taken out. It is wiped as soon as it meets the server.</translation>
    </message>
    <message numerus="yes">
        <source>Taken out and wiped. Of its unsent work, %n save(s) found nobody to take them.</source>
        <translation><numerusform>Taken out and wiped. Of its unsent work, %n save found nobody to take it.</numerusform><numerusform>Taken out and wiped. Of its unsent work, %n saves found nobody to take them.</numerusform></translation>
    </message>
    <message>
        <source>Taken out and wiped. What it had not sent was handed in.</source>
        <translation>Taken out and wiped. What it had not sent was handed in.</translation>
    </message>
    <message>
        <source>Taken out and wiped.</source>
        <translation>Taken out and wiped.</translation>
    </message>
    <message>
        <source>Not on the server yet: it does not work until it is.</source>
        <translation>Not on the server yet: it does not work until it is.</translation>
    </message>
    <message>
        <source>Not confirmed yet.</source>
        <translation>Not confirmed yet.</translation>
    </message>
</context>
<context>
    <name>kp::app::DevicesModel</name>
    <message>
        <source>In another of your plans this did not work. %1</source>
        <translation>In another of your plans this did not work. %1</translation>
    </message>
    <message>
        <source>Works until %1, for one device.</source>
        <extracomment>%1 is a time of the day</extracomment>
        <translation>Works until %1, for one device.</translation>
    </message>
</context>
<context>
    <name>DevicesScreen</name>
    <message>
        <source>My devices</source>
        <translation>My devices</translation>
    </message>
    <message>
        <source>On these devices you can open your plan. Do you miss one? Take it out at once.</source>
        <translation>On these devices you can open your plan. Do you miss one? Take it out at once.</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Add a device</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Brings everything back when all your devices are gone</source>
        <translation>Brings everything back when all your devices are gone</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Taken out</translation>
    </message>
</context>
<context>
    <name>DomainScreen</name>
    <message>
        <source>How is it for you?</source>
        <translation>How is it for you?</translation>
    </message>
    <message>
        <source>important now</source>
        <translation>important now</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>for later</translation>
    </message>
    <message>
        <source>Say it in my own words</source>
        <translation>Say it in my own words</translation>
    </message>
    <message>
        <source>Change my words</source>
        <translation>Change my words</translation>
    </message>
    <message>
        <source>Two versions of one sentence</source>
        <translation>Two versions of one sentence</translation>
    </message>
    <message>
        <source>How each of us sees it</source>
        <translation>How each of us sees it</translation>
    </message>
    <message>
        <source>Not talked about yet</source>
        <translation>Not talked about yet</translation>
    </message>
    <message>
        <source>You do not have to talk about everything.</source>
        <translation>You do not have to talk about everything.</translation>
    </message>
    <message>
        <source>What goes well here</source>
        <translation>What goes well here</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Goals</translation>
    </message>
</context>
<context>
    <name>DrawingPad</name>
    <message>
        <source>My drawing</source>
        <translation>My drawing</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>One step back</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Eraser</translation>
    </message>
</context>
<context>
    <name>EditorSheet</name>
    <message>
        <source>A new goal</source>
        <translation>A new goal</translation>
    </message>
    <message>
        <source>Change this goal</source>
        <translation>Change this goal</translation>
    </message>
    <message>
        <source>A new step</source>
        <translation>A new step</translation>
    </message>
    <message>
        <source>Change this step</source>
        <translation>Change this step</translation>
    </message>
    <message>
        <source>What goes well</source>
        <translation>What goes well</translation>
    </message>
    <message>
        <source>Our start question</source>
        <translation>Our start question</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>In my own words</translation>
    </message>
    <message>
        <source>How is it for me</source>
        <translation>How is it for me</translation>
    </message>
    <message>
        <source>What we want to talk about</source>
        <translation>What we want to talk about</translation>
    </message>
    <message>
        <source>In whose own words?</source>
        <translation>In whose own words?</translation>
    </message>
    <message>
        <source>What will be done?</source>
        <translation>What will be done?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In your own words</translation>
    </message>
    <message>
        <source>I want ...</source>
        <translation>I want ...</translation>
    </message>
    <message>
        <source>Kept on this device while you type.</source>
        <translation>Kept on this device while you type.</translation>
    </message>
    <message>
        <source>Whose wish is it?</source>
        <translation>Whose wish is it?</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Who sets this condition?</source>
        <translation>Who sets this condition?</translation>
    </message>
    <message>
        <source>Why is it asked?</source>
        <translation>Why is it asked?</translation>
    </message>
    <message>
        <source>Why is this important now?</source>
        <translation>Why is this important now?</translation>
    </message>
    <message>
        <source>What is fine?</source>
        <translation>What is fine?</translation>
    </message>
    <message>
        <source>What do I wish?</source>
        <translation>What do I wish?</translation>
    </message>
    <message>
        <source>When, in your own words</source>
        <translation>When, in your own words</translation>
    </message>
    <message>
        <source>Every Wednesday after school</source>
        <translation>Every Wednesday after school</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>Who does it?</translation>
    </message>
    <message>
        <source>Whose goal is it?</source>
        <translation>Whose goal is it?</translation>
    </message>
    <message>
        <source>Who says it?</source>
        <translation>Who says it?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>EndProtectionSheet</name>
    <message>
        <source>End the protection of %1?</source>
        <translation>End the protection of %1?</translation>
    </message>
    <message>
        <source>A second person signs too. Until then it stays as it is.</source>
        <translation>A second person signs too. Until then it stays as it is.</translation>
    </message>
    <message>
        <source>Who signs too?</source>
        <translation>Who signs too?</translation>
    </message>
    <message>
        <source>Why can it end?</source>
        <translation>Why can it end?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Ask to sign</source>
        <translation>Ask to sign</translation>
    </message>
</context>
<context>
    <name>EraseMeans</name>
    <message>
        <source>At once it is out of sight</source>
        <translation>At once it is out of sight</translation>
    </message>
    <message>
        <source>Here right away, for the others as soon as their device meets the server.</source>
        <translation>Here right away, for the others as soon as their device meets the server.</translation>
    </message>
    <message>
        <source>For thirty days it can be left standing</source>
        <translation>For thirty days it can be left standing</translation>
    </message>
    <message>
        <source>By you, and by the other parents and young people of the family. What is only yours, by you alone.</source>
        <translation>By you, and by the other parents and young people of the family. What is only yours, by you alone.</translation>
    </message>
    <message>
        <source>Then it is destroyed</source>
        <translation>Then it is destroyed</translation>
    </message>
    <message>
        <source>On the server, and on each device when it next meets the server. Here you read which app reported that, and which not yet.</source>
        <translation>On the server, and on each device when it next meets the server. Here you read which app reported that, and which not yet.</translation>
    </message>
    <message>
        <source>What this does not undo</source>
        <translation>What this does not undo</translation>
    </message>
    <message>
        <source>What was read, printed or kept in a file stays with whoever has it. Backups of the server keep sealed pieces of it for some time.</source>
        <translation>What was read, printed or kept in a file stays with whoever has it. Backups of the server keep sealed pieces of it for some time.</translation>
    </message>
</context>
<context>
    <name>EraseScreen</name>
    <message>
        <source>It is out of sight. For thirty days it can be left standing.</source>
        <translation>It is out of sight. For thirty days it can be left standing.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>This can still be left standing</source>
        <translation>This can still be left standing</translation>
    </message>
    <message>
        <source>Leave everything standing</source>
        <translation>Leave everything standing</translation>
    </message>
    <message>
        <source>You can have a part of the plan erased, or the whole plan. You do not have to say why.</source>
        <translation>You can have a part of the plan erased, or the whole plan. You do not have to say why.</translation>
    </message>
    <message>
        <source>What you can have erased</source>
        <translation>What you can have erased</translation>
    </message>
    <message>
        <source>There is nothing to erase for you here</source>
        <translation>There is nothing to erase for you here</translation>
    </message>
    <message>
        <source>Below stands of each part why not, and who decides about it. Ask them.</source>
        <translation>Below stands of each part why not, and who decides about it. Ask them.</translation>
    </message>
    <message>
        <source>As soon as there is a part of the plan that you decide about, you find it here.</source>
        <translation>As soon as there is a part of the plan that you decide about, you find it here.</translation>
    </message>
    <message>
        <source>First make my own file</source>
        <translation>First make my own file</translation>
    </message>
    <message>
        <source>Erase the whole plan</source>
        <translation>Erase the whole plan</translation>
    </message>
    <message>
        <source>What you cannot have erased, and why</source>
        <translation>What you cannot have erased, and why</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>What happens then</translation>
    </message>
    <message>
        <source>What is erased, and which devices reported it</source>
        <translation>What is erased, and which devices reported it</translation>
    </message>
    <message>
        <source>Hide what was left standing</source>
        <translation>Hide what was left standing</translation>
    </message>
    <message>
        <source>Show what was left standing</source>
        <translation>Show what was left standing</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Erase the whole plan?</source>
        <translation>Erase the whole plan?</translation>
    </message>
    <message>
        <source>Erase this part?</source>
        <translation>Erase this part?</translation>
    </message>
    <message>
        <source>This is not here any more, or no longer yours to erase.</source>
        <translation>This is not here any more, or no longer yours to erase.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stand in it, in these parts: %1.</source>
        <translation><numerusform>%n thing stands in it, in these parts: %1.</numerusform><numerusform>%n things stand in it, in these parts: %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stand in it.</source>
        <translation><numerusform>%n thing stands in it.</numerusform><numerusform>%n things stand in it.</numerusform></translation>
    </message>
    <message>
        <source>What others keep to themselves stays theirs. The file that the services must keep stays until its term.</source>
        <translation>What others keep to themselves stays theirs. The file that the services must keep stays until its term.</translation>
    </message>
    <message>
        <source>This stays: %1. What others keep to themselves stays theirs too, and the file that the services must keep stays until its term.</source>
        <translation>This stays: %1. What others keep to themselves stays theirs too, and the file that the services must keep stays until its term.</translation>
    </message>
    <message>
        <source>First make my own file</source>
        <translation>First make my own file</translation>
    </message>
    <message>
        <source>Why? (You may leave this open.)</source>
        <translation>Why? (You may leave this open.)</translation>
    </message>
    <message>
        <source>Whoever could read it until now reads your reason, until it is erased.</source>
        <translation>Whoever could read it until now reads your reason, until it is erased.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Erase all of it</source>
        <translation>Erase all of it</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Erase it</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>The own part of %1</source>
        <translation>The own part of %1</translation>
    </message>
    <message>
        <source>Contact details of %1</source>
        <translation>Contact details of %1</translation>
    </message>
    <message>
        <source>Nobody else reads it now.</source>
        <translation>Nobody else reads it now.</translation>
    </message>
    <message>
        <source>Who loses it too: %1.</source>
        <translation>Who loses it too: %1.</translation>
    </message>
    <message>
        <source>Until %1 you can still leave it standing. Nobody else can.</source>
        <translation>Until %1 you can still leave it standing. Nobody else can.</translation>
    </message>
    <message>
        <source>Until %1 you can still leave it standing. So can: %2.</source>
        <translation>Until %1 you can still leave it standing. So can: %2.</translation>
    </message>
    <message>
        <source>The rest stands on this. It only goes when the whole plan goes.</source>
        <translation>The rest stands on this. It only goes when the whole plan goes.</translation>
    </message>
    <message>
        <source>This was opened for safety. It ends by itself.</source>
        <translation>This was opened for safety. It ends by itself.</translation>
    </message>
    <message>
        <source>This belongs to the file of the services. It is kept until %1.</source>
        <translation>This belongs to the file of the services. It is kept until %1.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>This belongs to the file of the services. It is kept, and as long as a birthday is missing nobody knows until when.</source>
        <translation>This belongs to the file of the services. It is kept, and as long as a birthday is missing nobody knows until when.</translation>
    </message>
    <message>
        <source>You do not decide about this.</source>
        <translation>You do not decide about this.</translation>
    </message>
    <message>
        <source>Not you but others decide about this: %1.</source>
        <translation>Not you but others decide about this: %1.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>On paper. Its keys open nothing of it any more.</source>
        <translation>On paper. Its keys open nothing of it any more.</translation>
    </message>
    <message>
        <source>The app reported that it is off this device: %1.</source>
        <translation>The app reported that it is off this device: %1.</translation>
    </message>
    <message>
        <source>Not reported yet. This happens when the device meets the server.</source>
        <translation>Not reported yet. This happens when the device meets the server.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A person and a device: Samira: Laptop</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Devices whose app reported that it is off: %1 of %2</source>
        <translation>Devices whose app reported that it is off: %1 of %2</translation>
    </message>
    <message>
        <source>Out of sight on this device. The server does not know yet, and the others still see it. The thirty days begin when the server has it.</source>
        <translation>Out of sight on this device. The server does not know yet, and the others still see it. The thirty days begin when the server has it.</translation>
    </message>
    <message>
        <source>Out of sight. Until %1 you can still leave it standing.</source>
        <translation>Out of sight. Until %1 you can still leave it standing.</translation>
    </message>
    <message>
        <source>Out of sight. Until %1 it can still be left standing.</source>
        <translation>Out of sight. Until %1 it can still be left standing.</translation>
    </message>
    <message>
        <source>You took it back: %1. It is there again.</source>
        <translation>You took it back: %1. It is there again.</translation>
    </message>
    <message>
        <source>%1 took it back: %2. It is there again.</source>
        <translation>%1 took it back: %2. It is there again.</translation>
    </message>
    <message>
        <source>You left it standing: %1.</source>
        <translation>You left it standing: %1.</translation>
    </message>
    <message>
        <source>%1 left it standing: %2.</source>
        <translation>%1 left it standing: %2.</translation>
    </message>
    <message>
        <source>You want %1 erased</source>
        <translation>You want %1 erased</translation>
    </message>
    <message>
        <source>%1 wants %2 erased</source>
        <translation>%1 wants %2 erased</translation>
    </message>
    <message>
        <source>You wanted %1 erased</source>
        <translation>You wanted %1 erased</translation>
    </message>
    <message>
        <source>%1 wanted %2 erased</source>
        <translation>%1 wanted %2 erased</translation>
    </message>
    <message numerus="yes">
        <source>You wanted %n part(s) of the plan erased</source>
        <translation><numerusform>You wanted %n part of the plan erased</numerusform><numerusform>You wanted %n parts of the plan erased</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 wanted %n part(s) of the plan erased</source>
        <extracomment>%1 is a person</extracomment>
        <translation><numerusform>%1 wanted %n part of the plan erased</numerusform><numerusform>%1 wanted %n parts of the plan erased</numerusform></translation>
    </message>
    <message>
        <source>You want this plan erased. It is out of sight. Until %1 it can still be left standing.</source>
        <translation>You want this plan erased. It is out of sight. Until %1 it can still be left standing.</translation>
    </message>
    <message>
        <source>%1 wants this plan erased. It is out of sight. Until %2 it can still be left standing.</source>
        <translation>%1 wants this plan erased. It is out of sight. Until %2 it can still be left standing.</translation>
    </message>
    <message>
        <source>Erased since %1. Nobody can keep it any more.</source>
        <translation>Erased since %1. Nobody can keep it any more.</translation>
    </message>
    <message numerus="yes">
        <source>%1 wants %n part(s) of the plan erased. Until %2 you can leave them standing.</source>
        <translation><numerusform>%1 wants %n part of the plan erased. Until %2 you can leave it standing.</numerusform><numerusform>%1 wants %n parts of the plan erased. Until %2 you can leave them standing.</numerusform></translation>
    </message>
    <message>
        <source>%1 wants this plan erased. It is out of sight. Until %2 you can leave it standing.</source>
        <translation>%1 wants this plan erased. It is out of sight. Until %2 you can leave it standing.</translation>
    </message>
    <message>
        <source>%1 wants %2 erased. Until %3 you can leave it standing.</source>
        <translation>%1 wants %2 erased. Until %3 you can leave it standing.</translation>
    </message>
    <message>
        <source>Parts of this plan are erased since %1.</source>
        <translation>Parts of this plan are erased since %1.</translation>
    </message>
    <message>
        <source>The reason is too long. Make it shorter. Your text is still here, and nothing was erased.</source>
        <translation>The reason is too long. Make it shorter. Your text is still here, and nothing was erased.</translation>
    </message>
    <message>
        <source>It was kept already, or it is too late to keep it. Look again what stands here.</source>
        <translation>It was kept already, or it is too late to keep it. Look again what stands here.</translation>
    </message>
    <message>
        <source>You do not decide about this. Nothing was erased.</source>
        <translation>You do not decide about this. Nothing was erased.</translation>
    </message>
    <message>
        <source>The rest stands on this. It only goes when the whole plan goes. Nothing was erased.</source>
        <translation>The rest stands on this. It only goes when the whole plan goes. Nothing was erased.</translation>
    </message>
    <message>
        <source>This belongs to the file of the services, and that is kept for now. Nothing was erased.</source>
        <translation>This belongs to the file of the services, and that is kept for now. Nothing was erased.</translation>
    </message>
    <message>
        <source>This ends by itself. Nothing was erased.</source>
        <translation>This ends by itself. Nothing was erased.</translation>
    </message>
</context>
<context>
    <name>ErasureCard</name>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Leave it standing</source>
        <translation>Leave it standing</translation>
    </message>
    <message>
        <source>Leave it standing: %1</source>
        <translation>Leave it standing: %1</translation>
    </message>
</context>
<context>
    <name>ErasureNotice</name>
    <message>
        <source>Look, or leave it standing</source>
        <translation>Look, or leave it standing</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Look at it</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This is too long. Make it shorter. Your text is still here.</source>
        <translation>This is too long. Make it shorter. Your text is still here.</translation>
    </message>
    <message>
        <source>This is no longer here. Go back and look again. Nothing of yours is lost.</source>
        <translation>This is no longer here. Go back and look again. Nothing of yours is lost.</translation>
    </message>
    <message>
        <source>This code is not right. Read it once more, or ask for a new one.</source>
        <translation>This code is not right. Read it once more, or ask for a new one.</translation>
    </message>
    <message>
        <source>This code is too old. Ask for a new one.</source>
        <translation>This code is too old. Ask for a new one.</translation>
    </message>
    <message>
        <source>This cannot be saved like this. Look at what you filled in. Your text is still here.</source>
        <translation>This cannot be saved like this. Look at what you filled in. Your text is still here.</translation>
    </message>
    <message>
        <source>These words do not open the plan. Look for a typing error and try again. Nothing is lost.</source>
        <translation>These words do not open the plan. Look for a typing error and try again. Nothing is lost.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait a moment and try again. Nothing is lost.</source>
        <translation>Too many attempts. Wait a moment and try again. Nothing is lost.</translation>
    </message>
    <message>
        <source>Somebody in it wants to be asked before others see this. Ask that person first. Nothing was shared.</source>
        <translation>Somebody in it wants to be asked before others see this. Ask that person first. Nothing was shared.</translation>
    </message>
    <message>
        <source>Somebody still has to agree. Ask that person first. Nothing is lost.</source>
        <translation>Somebody still has to agree. Ask that person first. Nothing is lost.</translation>
    </message>
    <message>
        <source>This may tell somebody where a protected person is. Look at what you wrote. Your text is still here.</source>
        <translation>This may tell somebody where a protected person is. Look at what you wrote. Your text is still here.</translation>
    </message>
    <message>
        <source>The words are not the same. Compare them again together. Nothing was changed.</source>
        <translation>The words are not the same. Compare them again together. Nothing was changed.</translation>
    </message>
    <message>
        <source>This device was taken out of the plan. Ask somebody of the plan to let you in again.</source>
        <translation>This device was taken out of the plan. Ask somebody of the plan to let you in again.</translation>
    </message>
    <message>
        <source>This device was away too long. Connect to the internet once. Nothing is lost.</source>
        <translation>This device was away too long. Connect to the internet once. Nothing is lost.</translation>
    </message>
    <message>
        <source>Something is damaged and was set aside. The rest of the plan is fine. Tell your coach.</source>
        <translation>Something is damaged and was set aside. The rest of the plan is fine. Tell your coach.</translation>
    </message>
    <message>
        <source>This is locked now. Open the plan again. Nothing is lost.</source>
        <translation>This is locked now. Open the plan again. Nothing is lost.</translation>
    </message>
    <message>
        <source>This is not shared with you in that way. Ask the family. Your text is still here.</source>
        <translation>This is not shared with you in that way. Ask the family. Your text is still here.</translation>
    </message>
    <message>
        <source>The plan is open in another window. Close that one and try again. Nothing is lost.</source>
        <translation>The plan is open in another window. Close that one and try again. Nothing is lost.</translation>
    </message>
    <message>
        <source>There is no plan on this device yet. Begin with an invitation.</source>
        <translation>There is no plan on this device yet. Begin with an invitation.</translation>
    </message>
    <message>
        <source>This is a plan to practise with. This app does not open it.</source>
        <translation>This is a plan to practise with. This app does not open it.</translation>
    </message>
    <message>
        <source>This is an older copy. Connect to the internet to get up to date. Nothing is lost.</source>
        <translation>This is an older copy. Connect to the internet to get up to date. Nothing is lost.</translation>
    </message>
    <message>
        <source>A newer version of the app wrote this. Renew the app. Nothing is lost.</source>
        <translation>A newer version of the app wrote this. Renew the app. Nothing is lost.</translation>
    </message>
    <message>
        <source>This device is full. Make room and try again. What was saved is still here.</source>
        <translation>This device is full. Make room and try again. What was saved is still here.</translation>
    </message>
    <message>
        <source>This device could not save it. Try again. What was saved before is still here.</source>
        <translation>This device could not save it. Try again. What was saved before is still here.</translation>
    </message>
    <message>
        <source>No connection now. Everything is saved on this device and goes out later.</source>
        <translation>No connection now. Everything is saved on this device and goes out later.</translation>
    </message>
    <message>
        <source>The server does something odd. The app checks everything itself. Tell your coach. Nothing is lost.</source>
        <translation>The server does something odd. The app checks everything itself. Tell your coach. Nothing is lost.</translation>
    </message>
    <message>
        <source>The server has no room left. Everything is saved on this device. Tell your coach.</source>
        <translation>The server has no room left. Everything is saved on this device. Tell your coach.</translation>
    </message>
    <message>
        <source>App and server do not fit together. Renew the app. Everything is saved on this device.</source>
        <translation>App and server do not fit together. Renew the app. Everything is saved on this device.</translation>
    </message>
    <message>
        <source>The server could not take it now. It goes out later by itself. Everything is saved on this device.</source>
        <translation>The server could not take it now. It goes out later by itself. Everything is saved on this device.</translation>
    </message>
    <message>
        <source>Something went wrong here. Try again. What was saved is still here.</source>
        <translation>Something went wrong here. Try again. What was saved is still here.</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>Very hard</source>
        <translation>Very hard</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Hard</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>In between</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Well</translation>
    </message>
    <message>
        <source>Very well</source>
        <translation>Very well</translation>
    </message>
</context>
<context>
    <name>FacePicker</name>
    <message>
        <source>Very hard</source>
        <translation>Very hard</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Hard</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>In between</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Well</translation>
    </message>
    <message>
        <source>Very well</source>
        <translation>Very well</translation>
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
        <translation>no appointment yet</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) asked of you</source>
        <translation><numerusform>%n signature asked of you</numerusform><numerusform>%n signatures asked of you</numerusform></translation>
    </message>
    <message>
        <source>a question waits for your answer</source>
        <translation>a question waits for your answer</translation>
    </message>
    <message>
        <source>two versions of one sentence</source>
        <translation>two versions of one sentence</translation>
    </message>
    <message>
        <source>saved here, waiting for internet</source>
        <translation>saved here, waiting for internet</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>on hold</translation>
    </message>
    <message>
        <source>first conversation still to plan</source>
        <translation>first conversation still to plan</translation>
    </message>
    <message>
        <source>first conversation planned</source>
        <translation>first conversation planned</translation>
    </message>
    <message>
        <source>review still to plan</source>
        <translation>review still to plan</translation>
    </message>
    <message>
        <source>review this month</source>
        <translation>review this month</translation>
    </message>
    <message>
        <source>review on %1</source>
        <translation>review on %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>A plan you left</source>
        <translation>A plan you left</translation>
    </message>
    <message>
        <source>You left. It is wiped here at the next connection.</source>
        <translation>You left. It is wiped here at the next connection.</translation>
    </message>
    <message>
        <source>A plan this device was taken out of</source>
        <translation>A plan this device was taken out of</translation>
    </message>
    <message>
        <source>Nothing of it is here any more</source>
        <translation>Nothing of it is here any more</translation>
    </message>
    <message>
        <source>A plan you asked to join</source>
        <translation>A plan you asked to join</translation>
    </message>
    <message>
        <source>waiting until the other side has been online</source>
        <translation>waiting until the other side has been online</translation>
    </message>
    <message>
        <source>closed until this device is online again</source>
        <translation>closed until this device is online again</translation>
    </message>
</context>
<context>
    <name>FamiliesScreen</name>
    <message>
        <source>My families</source>
        <translation>My families</translation>
    </message>
    <message>
        <source>My plans</source>
        <translation>My plans</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Sort by name</translation>
    </message>
    <message>
        <source>Sort by the next appointment</source>
        <translation>Sort by the next appointment</translation>
    </message>
    <message>
        <source>Come in with a code</source>
        <translation>Come in with a code</translation>
    </message>
    <message>
        <source>Start a plan</source>
        <translation>Start a plan</translation>
    </message>
    <message>
        <source>Find a family</source>
        <translation>Find a family</translation>
    </message>
    <message>
        <source>day of the first month</source>
        <translation>day of the first month</translation>
    </message>
    <message>
        <source>first conversation</source>
        <translation>first conversation</translation>
    </message>
    <message>
        <source>No plan yet. That is how it starts.</source>
        <translation>No plan yet. That is how it starts.</translation>
    </message>
    <message>
        <source>Did somebody give you a code? Come in with it. Or start a plan with a family.</source>
        <translation>Did somebody give you a code? Come in with it. Or start a plan with a family.</translation>
    </message>
    <message>
        <source>No family with that name. Look at how it is written.</source>
        <translation>No family with that name. Look at how it is written.</translation>
    </message>
    <message>
        <source>The code is on the other person's screen. It works once, for fifteen minutes.</source>
        <translation>The code is on the other person's screen. It works once, for fifteen minutes.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Address of the server</translation>
    </message>
    <message>
        <source>Ask to come in</source>
        <translation>Ask to come in</translation>
    </message>
    <message>
        <source>Together with the family, at their table.</source>
        <translation>Together with the family, at their table.</translation>
    </message>
    <message>
        <source>How does the family call itself?</source>
        <translation>How does the family call itself?</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
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
        <translation>with %1</translation>
    </message>
    <message>
        <source>No goals yet</source>
        <translation>No goals yet</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation><numerusform>%n goal</numerusform><numerusform>%n goals</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n for later</source>
        <translation><numerusform>%n for later</numerusform><numerusform>%n for later</numerusform></translation>
    </message>
    <message>
        <source>you are their contact person</source>
        <translation>you are their contact person</translation>
    </message>
    <message>
        <source>review %1</source>
        <translation>review %1</translation>
    </message>
</context>
<context>
    <name>FamilyScreen</name>
    <message>
        <source>no appointment yet</source>
        <translation>no appointment yet</translation>
    </message>
    <message>
        <source>When do we see each other?</source>
        <translation>When do we see each other?</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Open the plan</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>things that go well</comment>
        <translation><numerusform>and %n more</numerusform><numerusform>and %n more</numerusform></translation>
    </message>
    <message>
        <source>New this week</source>
        <translation>New this week</translation>
    </message>
    <message>
        <source>Two versions, in %1 places</source>
        <translation>Two versions, in %1 places</translation>
    </message>
    <message>
        <source>Two versions of one sentence</source>
        <translation>Two versions of one sentence</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Nothing is lost.</translation>
    </message>
    <message>
        <source>Nothing changed this week.</source>
        <translation>Nothing changed this week.</translation>
    </message>
    <message>
        <source>Their plan</source>
        <translation>Their plan</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>Two versions</source>
        <translation>Two versions</translation>
    </message>
</context>
<context>
    <name>kp::app::GoalModel</name>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>Opened to the two of you, for safety: as it was then. Who else sees the goal itself is not shown here.</source>
        <translation>Opened to the two of you, for safety: as it was then. Who else sees the goal itself is not shown here.</translation>
    </message>
    <message>
        <source>Only you see this.</source>
        <translation>Only you see this.</translation>
    </message>
    <message>
        <source>%1 people see this.</source>
        <translation>%1 people see this.</translation>
    </message>
    <message>
        <source>%1 decides.</source>
        <translation>%1 decides.</translation>
    </message>
</context>
<context>
    <name>GoalMore</name>
    <message>
        <source>Who sees this goal</source>
        <translation>Who sees this goal</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>We and the server cannot read this.</source>
        <translation>We and the server cannot read this.</translation>
    </message>
    <message>
        <source>Work on it now</source>
        <translation>Work on it now</translation>
    </message>
    <message>
        <source>For later</source>
        <translation>For later</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Not done yet</translation>
    </message>
    <message>
        <source>This goal is reached</source>
        <translation>This goal is reached</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Everything that changed, and by whom</source>
        <translation>Everything that changed, and by whom</translation>
    </message>
</context>
<context>
    <name>GoalPictures</name>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>No pictures yet. A photo of what goes well can say more than words.</source>
        <translation>No pictures yet. A photo of what goes well can say more than words.</translation>
    </message>
    <message>
        <source>The picture is being read</source>
        <translation>The picture is being read</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Add a picture</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choose a picture</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>Pictures (*.jpg *.jpeg *.png)</translation>
    </message>
</context>
<context>
    <name>GoalRating</name>
    <message>
        <source>How does it go? Each of us chooses.</source>
        <translation>How does it go? Each of us chooses.</translation>
    </message>
    <message>
        <source>How does it go? %1 chooses.</source>
        <translation>How does it go? %1 chooses.</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>As a picture</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>As a table</translation>
    </message>
    <message>
        <source>How does it go now?</source>
        <translation>How does it go now?</translation>
    </message>
</context>
<context>
    <name>GoalScreen</name>
    <message>
        <source>Your note is saved.</source>
        <translation>Your note is saved.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Change this goal</source>
        <translation>Change this goal</translation>
    </message>
    <message>
        <source>Who sees this goal</source>
        <translation>Who sees this goal</translation>
    </message>
    <message>
        <source>This goal is not here any more</source>
        <translation>This goal is not here any more</translation>
    </message>
    <message>
        <source>Somebody took it out of the plan, or it is not shared with you now.</source>
        <translation>Somebody took it out of the plan, or it is not shared with you now.</translation>
    </message>
    <message>
        <source>Two versions of one sentence</source>
        <translation>Two versions of one sentence</translation>
    </message>
    <message>
        <source>Nothing is lost. Choose now or later.</source>
        <translation>Nothing is lost. Choose now or later.</translation>
    </message>
</context>
<context>
    <name>GoalSteps</name>
    <message>
        <source>Who does what</source>
        <translation>Who does what</translation>
    </message>
    <message>
        <source>No steps yet. A small one is enough.</source>
        <translation>No steps yet. A small one is enough.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Add a step</translation>
    </message>
    <message>
        <source>Who may help</source>
        <translation>Who may help</translation>
    </message>
    <message>
        <source>Ask somebody</source>
        <translation>Ask somebody</translation>
    </message>
</context>
<context>
    <name>GoalTalk</name>
    <message>
        <source>Said together</source>
        <translation>Said together</translation>
    </message>
    <message>
        <source>Nobody wrote anything yet.</source>
        <translation>Nobody wrote anything yet.</translation>
    </message>
    <message>
        <source>Write something about this goal</source>
        <translation>Write something about this goal</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Give</translation>
    </message>
</context>
<context>
    <name>kp::app::GoneModel</name>
    <message numerus="yes">
        <source>%n save(s) of yours were not sent yet. They go first, at the next connection.</source>
        <translation><numerusform>%n save of yours was not sent yet. It goes first, at the next connection.</numerusform><numerusform>%n saves of yours were not sent yet. They go first, at the next connection.</numerusform></translation>
    </message>
    <message>
        <source>Everything you wrote here had been sent already. Nothing is lost.</source>
        <translation>Everything you wrote here had been sent already. Nothing is lost.</translation>
    </message>
    <message numerus="yes">
        <source>%n save(s) of yours were not sent yet. They are handed in as soon as there is a connection.</source>
        <translation><numerusform>%n save of yours was not sent yet. It is handed in as soon as there is a connection.</numerusform><numerusform>%n saves of yours were not sent yet. They are handed in as soon as there is a connection.</numerusform></translation>
    </message>
    <message>
        <source>What you had not sent yet was handed in. Somebody who may read it looks at it.</source>
        <translation>What you had not sent yet was handed in. Somebody who may read it looks at it.</translation>
    </message>
    <message numerus="yes">
        <source>%n save(s) of yours found nobody to take them. They are gone.</source>
        <translation><numerusform>%n save of yours found nobody to take it. It is gone.</numerusform><numerusform>%n saves of yours found nobody to take them. They are gone.</numerusform></translation>
    </message>
</context>
<context>
    <name>GoneScreen</name>
    <message>
        <source>You left this plan</source>
        <translation>You left this plan</translation>
    </message>
    <message>
        <source>This device is out of the plan</source>
        <translation>This device is out of the plan</translation>
    </message>
    <message>
        <source>You took your devices out of it, here or on another device of yours. The plan stays with the family, and the others read in the open book that you left.</source>
        <translation>You took your devices out of it, here or on another device of yours. The plan stays with the family, and the others read in the open book that you left.</translation>
    </message>
    <message>
        <source>Somebody of the plan took it out: you yourself on another device, or your coach. That happens when a device is lost or replaced. The plan itself is not gone.</source>
        <translation>Somebody of the plan took it out: you yourself on another device, or your coach. That happens when a device is lost or replaced. The plan itself is not gone.</translation>
    </message>
    <message>
        <source>Nothing of the plan can be read here any more. It is wiped at the next connection.</source>
        <translation>Nothing of the plan can be read here any more. It is wiped at the next connection.</translation>
    </message>
    <message>
        <source>Nothing of the plan is on this device any more.</source>
        <translation>Nothing of the plan is on this device any more.</translation>
    </message>
    <message>
        <source>Your unsent work</source>
        <translation>Your unsent work</translation>
    </message>
    <message>
        <source>Connect this device once more to the internet. Then the others know that it is wiped.</source>
        <translation>Connect this device once more to the internet. Then the others know that it is wiped.</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>What now?</translation>
    </message>
    <message>
        <source>Do you want to come back? Ask your coach or somebody of the family. They let you in with a new code. For that, this device needs a fresh place.</source>
        <translation>Do you want to come back? Ask your coach or somebody of the family. They let you in with a new code. For that, this device needs a fresh place.</translation>
    </message>
    <message>
        <source>Is this still your device? Ask your coach or somebody of the family. They let you in with a new code. For that, this device needs a fresh place.</source>
        <translation>Is this still your device? Ask your coach or somebody of the family. They let you in with a new code. For that, this device needs a fresh place.</translation>
    </message>
    <message>
        <source>Make a fresh place</source>
        <translation>Make a fresh place</translation>
    </message>
    <message>
        <source>To my plans</source>
        <translation>To my plans</translation>
    </message>
</context>
<context>
    <name>kp::app::HandoversModel</name>
    <message>
        <source>A plan without a name yet</source>
        <translation>A plan without a name yet</translation>
    </message>
    <message>
        <source>no other parent who signs yet</source>
        <translation>no other parent who signs yet</translation>
    </message>
    <message>
        <source>no other coach yet</source>
        <translation>no other coach yet</translation>
    </message>
    <message>
        <source>nobody else keeps the team's file yet</source>
        <translation>nobody else keeps the team's file yet</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still on your name</source>
        <translation><numerusform>%n thing still on your name</numerusform><numerusform>%n things still on your name</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n save(s) still to be sent</source>
        <translation><numerusform>%n save still to be sent</numerusform><numerusform>%n saves still to be sent</numerusform></translation>
    </message>
    <message>
        <source>passed on: you can leave</source>
        <translation>passed on: you can leave</translation>
    </message>
    <message>
        <source>Nobody goes on yet: %1. Ready to leave: %2. Left: %3.</source>
        <translation>Nobody goes on yet: %1. Ready to leave: %2. Left: %3.</translation>
    </message>
</context>
<context>
    <name>HandoversScreen</name>
    <message>
        <source>Hand over my plans</source>
        <translation>Hand over my plans</translation>
    </message>
    <message>
        <source>For when you stop, change team, or your organisation leaves. In each plan: let somebody in who goes on, pass on what stands on your name, then leave.</source>
        <translation>For when you stop, change team, or your organisation leaves. In each plan: let somebody in who goes on, pass on what stands on your name, then leave.</translation>
    </message>
    <message>
        <source>There is no plan left to pass on</source>
        <translation>There is no plan left to pass on</translation>
    </message>
    <message>
        <source>As soon as you are in a plan, it stands here.</source>
        <translation>As soon as you are in a plan, it stands here.</translation>
    </message>
    <message>
        <source>Nothing of this list is stored: it is made from the plans, and goes on where you stopped.</source>
        <translation>Nothing of this list is stored: it is made from the plans, and goes on where you stopped.</translation>
    </message>
</context>
<context>
    <name>kp::app::HelpingModel</name>
    <message>
        <source>Shared with you until %1</source>
        <translation>Shared with you until %1</translation>
    </message>
    <message>
        <source>Shared with you</source>
        <translation>Shared with you</translation>
    </message>
    <message>
        <source>Who reads this: %1</source>
        <translation>Who reads this: %1</translation>
    </message>
    <message>
        <source>This does not work out for me: %1</source>
        <translation>This does not work out for me: %1</translation>
    </message>
</context>
<context>
    <name>HelpingScreen</name>
    <message>
        <source>The family will read it.</source>
        <translation>The family will read it.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>My notes</translation>
    </message>
    <message>
        <source>Helping</source>
        <translation>Helping</translation>
    </message>
    <message>
        <source>Hello %1</source>
        <translation>Hello %1</translation>
    </message>
    <message>
        <source>This is what you may help with</source>
        <translation>This is what you may help with</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>It is done</translation>
    </message>
    <message>
        <source>I cannot</source>
        <translation>I cannot</translation>
    </message>
    <message>
        <source>Nothing planned for you now</source>
        <translation>Nothing planned for you now</translation>
    </message>
    <message>
        <source>When the family asks you something, it stands here.</source>
        <translation>When the family asks you something, it stands here.</translation>
    </message>
    <message>
        <source>A note for the family</source>
        <translation>A note for the family</translation>
    </message>
    <message>
        <source>How was it? What went well?</source>
        <translation>How was it? What went well?</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Give</translation>
    </message>
    <message>
        <source>No notes of yours yet</source>
        <translation>No notes of yours yet</translation>
    </message>
    <message>
        <source>What you write for the family also stands here.</source>
        <translation>What you write for the family also stands here.</translation>
    </message>
    <message>
        <source>What they work on</source>
        <translation>What they work on</translation>
    </message>
</context>
<context>
    <name>InviteChoices</name>
    <message>
        <source>Who is this for your family?</source>
        <translation>Who is this for your family?</translation>
    </message>
    <message>
        <source>What may this person see?</source>
        <translation>What may this person see?</translation>
    </message>
    <message>
        <source>A stand-in reads and writes until the day you choose, three months at most. If you choose nothing above: all that the family shares and the team's notes, no contact details and nobody's own part. The parents are asked on their own device, and can say no.</source>
        <translation>A stand-in reads and writes until the day you choose, three months at most. If you choose nothing above: all that the family shares and the team's notes, no contact details and nobody's own part. The parents are asked on their own device, and can say no.</translation>
    </message>
    <message>
        <source>Somebody of the family or the coach sees the whole plan, but never anybody's own part.</source>
        <translation>Somebody of the family or the coach sees the whole plan, but never anybody's own part.</translation>
    </message>
</context>
<context>
    <name>InviteCode</name>
    <message>
        <source>Say this code on the phone. Use another way than a message that others can read.</source>
        <translation>Say this code on the phone. Use another way than a message that others can read.</translation>
    </message>
    <message>
        <source>Let the other device scan this. The code works for a short time, and once.</source>
        <translation>Let the other device scan this. The code works for a short time, and once.</translation>
    </message>
    <message>
        <source>The invitation as a QR code</source>
        <translation>The invitation as a QR code</translation>
    </message>
    <message>
        <source>Or type it over, or paste it</source>
        <translation>Or type it over, or paste it</translation>
    </message>
    <message>
        <source>Afterwards, compare the four words with this person before you share anything private.</source>
        <translation>Afterwards, compare the four words with this person before you share anything private.</translation>
    </message>
    <message>
        <source>Keep both devices together until both say it worked.</source>
        <translation>Keep both devices together until both say it worked.</translation>
    </message>
</context>
<context>
    <name>kp::app::InviteModel</name>
    <message>
        <source>Choose until when: a stand-in reads along for three months at most. Your text is kept.</source>
        <translation>Choose until when: a stand-in reads along for three months at most. Your text is kept.</translation>
    </message>
    <message>
        <source>Say what it is for. One line is enough.</source>
        <translation>Say what it is for. One line is enough.</translation>
    </message>
    <message>
        <source>That day does not exist. Choose another day. Your text is kept.</source>
        <translation>That day does not exist. Choose another day. Your text is kept.</translation>
    </message>
</context>
<context>
    <name>InviteSheet</name>
    <message>
        <source>Invite somebody</source>
        <translation>Invite somebody</translation>
    </message>
    <message>
        <source>The invitation</source>
        <translation>The invitation</translation>
    </message>
    <message>
        <source>Invitation for %1</source>
        <translation>Invitation for %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>In the place of %1</source>
        <translation>In the place of %1</translation>
    </message>
    <message>
        <source>What was shared with %1 goes along.</source>
        <translation>What was shared with %1 goes along.</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>What is it for?</translation>
    </message>
    <message>
        <source>For example: help with maths</source>
        <translation>For example: help with maths</translation>
    </message>
    <message>
        <source>Where is this person?</source>
        <translation>Where is this person?</translation>
    </message>
    <message>
        <source>Here with me</source>
        <translation>Here with me</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Somewhere else</translation>
    </message>
    <message>
        <source>You invite because the parents agreed. It is written down, and they can say otherwise.</source>
        <translation>You invite because the parents agreed. It is written down, and they can say otherwise.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Make the code</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>KindTag</name>
    <message>
        <source>Wish of the family</source>
        <translation>Wish of the family</translation>
    </message>
    <message>
        <source>Wish of a child</source>
        <translation>Wish of a child</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
</context>
<context>
    <name>LeaveMeans</name>
    <message>
        <source>All your devices go out of this plan</source>
        <translation>All your devices go out of this plan</translation>
    </message>
    <message>
        <source>At once you read nothing of it any more. It is wiped on each device when that device next has internet. A recovery sheet opens it no more.</source>
        <translation>At once you read nothing of it any more. It is wiped on each device when that device next has internet. A recovery sheet opens it no more.</translation>
    </message>
    <message>
        <source>The plan stays with the family</source>
        <translation>The plan stays with the family</translation>
    </message>
    <message>
        <source>What you wrote stays in it, with your name.</source>
        <translation>What you wrote stays in it, with your name.</translation>
    </message>
    <message>
        <source>The others read in the open book that you left</source>
        <translation>The others read in the open book that you left</translation>
    </message>
    <message>
        <source>The locks are changed</source>
        <translation>The locks are changed</translation>
    </message>
    <message>
        <source>You get nothing new. What you read before can be remembered.</source>
        <translation>You get nothing new. What you read before can be remembered.</translation>
    </message>
    <message>
        <source>You come back only when somebody invites you again</source>
        <translation>You come back only when somebody invites you again</translation>
    </message>
</context>
<context>
    <name>kp::app::LeaveModel</name>
    <message>
        <source>Only you read this: %1. Nobody can open it any more when you are gone. Keep it first in your own file, or share it.</source>
        <translation>Only you read this: %1. Nobody can open it any more when you are gone. Keep it first in your own file, or share it.</translation>
    </message>
    <message>
        <source>In the plan already: %1.</source>
        <translation>In the plan already: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n save(s) of yours were not sent yet. They go first, at the next connection.</source>
        <translation><numerusform>%n save of yours was not sent yet. It goes first, at the next connection.</numerusform><numerusform>%n saves of yours were not sent yet. They go first, at the next connection.</numerusform></translation>
    </message>
    <message>
        <source>No other parent signs for this family yet. When you go, nobody decides for the family any more: who may see what, and who comes in.</source>
        <translation>No other parent signs for this family yet. When you go, nobody decides for the family any more: who may see what, and who comes in.</translation>
    </message>
    <message>
        <source>There is no other coach in this plan yet. When you go, nobody is there to help the family with it.</source>
        <translation>There is no other coach in this plan yet. When you go, nobody is there to help the family with it.</translation>
    </message>
    <message>
        <source>Nobody else is left here who keeps the team's notes or the registration.</source>
        <translation>Nobody else is left here who keeps the team's notes or the registration.</translation>
    </message>
    <message>
        <source>Nobody else goes on with this plan yet. You are still in it, and nothing is lost.</source>
        <translation>Nobody else goes on with this plan yet. You are still in it, and nothing is lost.</translation>
    </message>
    <message>
        <source>Nobody else keeps the team's file yet. You are still in the plan, and nothing is lost.</source>
        <translation>Nobody else keeps the team's file yet. You are still in the plan, and nothing is lost.</translation>
    </message>
</context>
<context>
    <name>LeaveScreen</name>
    <message>
        <source>Passed on. It stands on the other name now.</source>
        <translation>Passed on. It stands on the other name now.</translation>
    </message>
    <message>
        <source>Leave this plan</source>
        <translation>Leave this plan</translation>
    </message>
    <message>
        <source>You left this plan</source>
        <translation>You left this plan</translation>
    </message>
    <message>
        <source>Nothing of it can be read here any more. It is wiped here at the next connection, and what you had not sent goes first. The others read in the open book that you left.</source>
        <translation>Nothing of it can be read here any more. It is wiped here at the next connection, and what you had not sent goes first. The others read in the open book that you left.</translation>
    </message>
    <message>
        <source>To my plans</source>
        <translation>To my plans</translation>
    </message>
    <message>
        <source>You can always leave. Take your time: first pass on what others count on you for.</source>
        <translation>You can always leave. Take your time: first pass on what others count on you for.</translation>
    </message>
    <message>
        <source>Who goes on</source>
        <translation>Who goes on</translation>
    </message>
    <message>
        <source>The family goes on with the plan.</source>
        <translation>The family goes on with the plan.</translation>
    </message>
    <message>
        <source>Invite who goes on</source>
        <translation>Invite who goes on</translation>
    </message>
    <message>
        <source>Ask the coach or a parent to invite somebody who takes your place.</source>
        <translation>Ask the coach or a parent to invite somebody who takes your place.</translation>
    </message>
    <message>
        <source>First make my own file</source>
        <translation>First make my own file</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>What happens then</translation>
    </message>
    <message>
        <source>Leave this plan…</source>
        <translation>Leave this plan…</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>Leave this plan?</source>
        <translation>Leave this plan?</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still stand(s) on your name. Nobody else is told to do that.</source>
        <translation><numerusform>%n thing still stands on your name. Nobody else is told to do that.</numerusform><numerusform>%n things still stand on your name. Nobody else is told to do that.</numerusform></translation>
    </message>
    <message>
        <source>You cannot take this back yourself. Somebody of the plan has to invite you again.</source>
        <translation>You cannot take this back yourself. Somebody of the plan has to invite you again.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Leave even so</source>
        <translation>Leave even so</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
</context>
<context>
    <name>LeaveWork</name>
    <message>
        <source>Still on your name</source>
        <translation>Still on your name</translation>
    </message>
    <message>
        <source>Nothing that is still to be done stands on your name.</source>
        <translation>Nothing that is still to be done stands on your name.</translation>
    </message>
    <message>
        <source>Who takes it over?</source>
        <translation>Who takes it over?</translation>
    </message>
    <message>
        <source>Nobody else reads all of this yet. Share it first, or invite somebody who goes on.</source>
        <translation>Nobody else reads all of this yet. Share it first, or invite somebody who goes on.</translation>
    </message>
    <message>
        <source>Put %1 on all of it</source>
        <translation>Put %1 on all of it</translation>
    </message>
</context>
<context>
    <name>LendSheet</name>
    <message>
        <source>Lend this tablet to the family</source>
        <translation>Lend this tablet to the family</translation>
    </message>
    <message>
        <source>From now on only the plan of %1 opens. Your other families, your devices and your sheet are not reachable. That ends when you lock the app.</source>
        <translation>From now on only the plan of %1 opens. Your other families, your devices and your sheet are not reachable. That ends when you lock the app.</translation>
    </message>
    <message>
        <source>They see what you see of this plan, notes of the team included. What they write is written in your name.</source>
        <translation>They see what you see of this plan, notes of the team included. What they write is written in your name.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Lend it</source>
        <translation>Lend it</translation>
    </message>
</context>
<context>
    <name>LevelChips</name>
    <message>
        <source>What may this person do?</source>
        <translation>What may this person do?</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Tick off steps</source>
        <translation>Tick off steps</translation>
    </message>
    <message>
        <source>Write along</source>
        <translation>Write along</translation>
    </message>
</context>
<context>
    <name>LockChips</name>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation><numerusform>after %n minute</numerusform><numerusform>after %n minutes</numerusform></translation>
    </message>
</context>
<context>
    <name>LooksBar</name>
    <message>
        <source>Language: %1</source>
        <translation>Language: %1</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Larger letters</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>How it looks</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>Size of the letters</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
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
        <translation>It is a sheet of paper: whoever has it could use it until it was taken out.</translation>
    </message>
    <message>
        <source>How it is locked, as it said itself: with words that only its person knows. A PIN, if there was one, is gone when the program ends.</source>
        <translation>How it is locked, as it said itself: with words that only its person knows. A PIN, if there was one, is gone when the program ends.</translation>
    </message>
    <message>
        <source>How it is locked, as it said itself: with words that only its person knows, and with a PIN whose key the login keyring of that computer keeps. Whoever is logged in there and knows the PIN opens it.</source>
        <translation>How it is locked, as it said itself: with words that only its person knows, and with a PIN whose key the login keyring of that computer keeps. Whoever is logged in there and knows the PIN opens it.</translation>
    </message>
    <message>
        <source>How it is locked, as it said itself: with words that only its person knows, and with a PIN whose key a security chip in it keeps. Whoever has it in hand and knows the PIN opens it.</source>
        <translation>How it is locked, as it said itself: with words that only its person knows, and with a PIN whose key a security chip in it keeps. Whoever has it in hand and knows the PIN opens it.</translation>
    </message>
    <message>
        <source>How it is locked is not known here.</source>
        <translation>How it is locked is not known here.</translation>
    </message>
    <message>
        <source>It reported on %1 that the plan is no longer on it.</source>
        <translation>It reported on %1 that the plan is no longer on it.</translation>
    </message>
    <message>
        <source>It has not reported that it is wiped. Until it meets the server, what was on it is still there, locked.</source>
        <translation>It has not reported that it is wiped. Until it meets the server, what was on it is still there, locked.</translation>
    </message>
    <message>
        <source>If it never meets the server, the program closes the plan on it after %1.</source>
        <translation>If it never meets the server, the program closes the plan on it after %1.</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <extracomment>%1 is a device, %2 a person</extracomment>
        <translation>%1, of %2</translation>
    </message>
    <message>
        <source>When it last met the server is not known here.</source>
        <translation>When it last met the server is not known here.</translation>
    </message>
    <message>
        <source>It last met the server on %1.</source>
        <translation>It last met the server on %1.</translation>
    </message>
    <message>
        <source>What %1 can read of what you can read: %2.</source>
        <extracomment>%1 is a person, %2 parts of the plan</extracomment>
        <translation>What %1 can read of what you can read: %2.</translation>
    </message>
    <message>
        <source>It was taken out here. The server does not know it yet: connect this device to the internet.</source>
        <translation>It was taken out here. The server does not know it yet: connect this device to the internet.</translation>
    </message>
    <message>
        <source>It was taken out. It gets nothing new: the locks change before anything more is written.</source>
        <translation>It was taken out. It gets nothing new: the locks change before anything more is written.</translation>
    </message>
    <message>
        <source>What it had not sent was handed in.</source>
        <translation>What it had not sent was handed in.</translation>
    </message>
    <message>
        <source>What was read on it, somebody can remember or have copied.</source>
        <translation>What was read on it, somebody can remember or have copied.</translation>
    </message>
    <message>
        <source>Record of a lost device</source>
        <translation>Record of a lost device</translation>
    </message>
    <message>
        <source>Written on %1, by what this app knew then.</source>
        <translation>Written on %1, by what this app knew then.</translation>
    </message>
    <message>
        <source>krachtplan-lost-device</source>
        <translation>krachtplan-lost-device</translation>
    </message>
    <message>
        <source>Saved as %1. Whoever has this page can read it.</source>
        <translation>Saved as %1. Whoever has this page can read it.</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place. Nothing is lost.</source>
        <translation>It could not be saved there. Choose another place. Nothing is lost.</translation>
    </message>
</context>
<context>
    <name>LossSheet</name>
    <message>
        <source>What is known of it</source>
        <translation>What is known of it</translation>
    </message>
    <message>
        <source>Keep a page of it</source>
        <translation>Keep a page of it</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
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
        <translation>Take this device out of the plan?</translation>
    </message>
    <message>
        <source>Was it locked when it got lost?</source>
        <translation>Was it locked when it got lost?</translation>
    </message>
    <message>
        <source>Yes, it was locked</source>
        <translation>Yes, it was locked</translation>
    </message>
    <message>
        <source>No, it was open</source>
        <translation>No, it was open</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>I do not know</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Take it out</translation>
    </message>
</context>
<context>
    <name>MemberLine</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (you)</translation>
    </message>
    <message>
        <source>%1, words compared</source>
        <translation>%1, words compared</translation>
    </message>
    <message>
        <source>%1, 1 device</source>
        <translation>%1, 1 device</translation>
    </message>
    <message>
        <source>%1, %2 devices</source>
        <translation>%1, %2 devices</translation>
    </message>
</context>
<context>
    <name>MemberSheet</name>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>A device that is taken out gets nothing new, and the locks are changed. What it read already, it may still hold.</source>
        <translation>A device that is taken out gets nothing new, and the locks are changed. What it read already, it may still hold.</translation>
    </message>
    <message>
        <source>To my devices</source>
        <translation>To my devices</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>MemberWords</name>
    <message>
        <source>Four words</source>
        <translation>Four words</translation>
    </message>
    <message>
        <source>You compared these words with %1.</source>
        <translation>You compared these words with %1.</translation>
    </message>
    <message>
        <source>Does %1 see the same words? Read them to each other, face to face or on the phone.</source>
        <translation>Does %1 see the same words? Read them to each other, face to face or on the phone.</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>The words are the same</translation>
    </message>
</context>
<context>
    <name>kp::app::MembersModel</name>
    <message>
        <source>Good. Without the words nobody reads the plan on it. It gets nothing new from now on, and it is wiped as soon as it meets the server.</source>
        <translation>Good. Without the words nobody reads the plan on it. It gets nothing new from now on, and it is wiped as soon as it meets the server.</translation>
    </message>
    <message>
        <source>Then somebody can have read what was on it. It gets nothing new from now on, and it is wiped as soon as it meets the server. Talk about it with the people whose part it is.</source>
        <translation>Then somebody can have read what was on it. It gets nothing new from now on, and it is wiped as soon as it meets the server. Talk about it with the people whose part it is.</translation>
    </message>
    <message>
        <source>Then count on it that somebody can have read what was on it. It gets nothing new from now on, and it is wiped as soon as it meets the server.</source>
        <translation>Then count on it that somebody can have read what was on it. It gets nothing new from now on, and it is wiped as soon as it meets the server.</translation>
    </message>
</context>
<context>
    <name>MembersScreen</name>
    <message>
        <source>People and devices</source>
        <translation>People and devices</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Invite somebody</translation>
    </message>
    <message>
        <source>These people are in the plan. What each one sees stands under Sharing.</source>
        <translation>These people are in the plan. What each one sees stands under Sharing.</translation>
    </message>
</context>
<context>
    <name>MinorCard</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (you)</translation>
    </message>
    <message>
        <source>The birthday is not written down yet</source>
        <translation>The birthday is not written down yet</translation>
    </message>
    <message>
        <source>My own part</source>
        <translation>My own part</translation>
    </message>
    <message>
        <source>Write down the birthday</source>
        <translation>Write down the birthday</translation>
    </message>
    <message>
        <source>Write down the birthday of %1</source>
        <translation>Write down the birthday of %1</translation>
    </message>
    <message>
        <source>Say my word</source>
        <translation>Say my word</translation>
    </message>
    <message>
        <source>Say my word about %1</source>
        <translation>Say my word about %1</translation>
    </message>
    <message>
        <source>Write down a decision</source>
        <translation>Write down a decision</translation>
    </message>
    <message>
        <source>Write down a decision about %1</source>
        <translation>Write down a decision about %1</translation>
    </message>
</context>
<context>
    <name>MinorSaid</name>
    <message>
        <source>Hide what people said</source>
        <translation>Hide what people said</translation>
    </message>
    <message>
        <source>What people said about this</source>
        <translation>What people said about this</translation>
    </message>
</context>
<context>
    <name>Minors</name>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>%1, %2: not yet, for now others decide along.</source>
        <extracomment>%1 is a person, %2 a day</extracomment>
        <translation>%1, %2: not yet, for now others decide along.</translation>
    </message>
    <message>
        <source>%1, %2: can judge this alone. People decided that together.</source>
        <translation>%1, %2: can judge this alone. People decided that together.</translation>
    </message>
    <message>
        <source>%1, %2: can judge this alone, because of the age.</source>
        <translation>%1, %2: can judge this alone, because of the age.</translation>
    </message>
    <message>
        <source>Talked about with: %1.</source>
        <translation>Talked about with: %1.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Why: %1</translation>
    </message>
    <message>
        <source>(Was said anew later.)</source>
        <translation>(Was said anew later.)</translation>
    </message>
    <message>
        <source>%1 is under 12. The parents decide who sees what. What %1 thinks of it always counts: ask first.</source>
        <translation>%1 is under 12. The parents decide who sees what. What %1 thinks of it always counts: ask first.</translation>
    </message>
    <message>
        <source>A parent and a coach both said: not yet. So the parents decide who sees your contact details. Your own part stays yours alone. This can change at any time.</source>
        <translation>A parent and a coach both said: not yet. So the parents decide who sees your contact details. Your own part stays yours alone. This can change at any time.</translation>
    </message>
    <message>
        <source>A parent and a coach both said: not yet. So the parents decide who sees the contact details of %1. The own part of %1 stays of %1 alone. This can change at any time.</source>
        <translation>A parent and a coach both said: not yet. So the parents decide who sees the contact details of %1. The own part of %1 stays of %1 alone. This can change at any time.</translation>
    </message>
    <message>
        <source>%1 is in the plan as a child. A parent can say that %1 is a young person now, who reads what the family reads.</source>
        <translation>%1 is in the plan as a child. A parent can say that %1 is a young person now, who reads what the family reads.</translation>
    </message>
    <message>
        <source>Somebody said: not yet. That only counts when a parent and a coach both say so.</source>
        <translation>Somebody said: not yet. That only counts when a parent and a coach both say so.</translation>
    </message>
    <message>
        <source>You are 12 or older. You decide about your own part and your contact details. About your own wishes you are asked first.</source>
        <translation>You are 12 or older. You decide about your own part and your contact details. About your own wishes you are asked first.</translation>
    </message>
    <message>
        <source>From 12 on somebody can judge what is important. %1 decides about the own part and the contact details, and is asked first about own wishes.</source>
        <translation>From 12 on somebody can judge what is important. %1 decides about the own part and the contact details, and is asked first about own wishes.</translation>
    </message>
    <message>
        <source>You are 18. What is yours you decide alone.</source>
        <translation>You are 18. What is yours you decide alone.</translation>
    </message>
    <message>
        <source>%1 is 18. What is of %1, %1 decides alone.</source>
        <translation>%1 is 18. What is of %1, %1 decides alone.</translation>
    </message>
    <message>
        <source>Without a birthday the plan does not know when %1 turns 12.</source>
        <translation>Without a birthday the plan does not know when %1 turns 12.</translation>
    </message>
    <message>
        <source>What others shared of your own parts stops after %1, unless you share it anew.</source>
        <translation>What others shared of your own parts stops after %1, unless you share it anew.</translation>
    </message>
    <message>
        <source>What others shared of the own parts of %1 stops after %2, unless %1 shares it anew.</source>
        <translation>What others shared of the own parts of %1 stops after %2, unless %1 shares it anew.</translation>
    </message>
    <message>
        <source>You turn 18 on %1. What others shared of your own parts stops after %2, unless you share it anew.</source>
        <translation>You turn 18 on %1. What others shared of your own parts stops after %2, unless you share it anew.</translation>
    </message>
    <message>
        <source>%1 turns 18 on %2. What others shared of the own parts of %1 stops after %3, unless %1 shares it anew.</source>
        <translation>%1 turns 18 on %2. What others shared of the own parts of %1 stops after %3, unless %1 shares it anew.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a day is written in a sentence: d MMMM yyyy gives 19 January 2026</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation><numerusform>%n year old</numerusform><numerusform>%n years old</numerusform></translation>
    </message>
    <message>
        <source>%1 is almost 12. Talk together about what %1 will decide then.</source>
        <translation>%1 is almost 12. Talk together about what %1 will decide then.</translation>
    </message>
    <message>
        <source>You are 12 or older, and nobody said yet that you can judge this alone. Talk about it together.</source>
        <translation>You are 12 or older, and nobody said yet that you can judge this alone. Talk about it together.</translation>
    </message>
    <message>
        <source>%1 is 12 or older, and nobody said it here yet. Talk about it together. Then each says an own word.</source>
        <translation>%1 is 12 or older, and nobody said it here yet. Talk about it together. Then each says an own word.</translation>
    </message>
    <message>
        <source>Can judge this alone</source>
        <translation>Can judge this alone</translation>
    </message>
    <message>
        <source>Not yet: for now others decide along</source>
        <translation>Not yet: for now others decide along</translation>
    </message>
    <message>
        <source>%1 is the trusted person.</source>
        <translation>%1 is the trusted person.</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation>Agreed: %1</translation>
    </message>
    <message>
        <source>May look into the file, when it is shared.</source>
        <translation>May look into the file, when it is shared.</translation>
    </message>
    <message>
        <source>May not look into the file.</source>
        <translation>May not look into the file.</translation>
    </message>
</context>
<context>
    <name>kp::app::MinorsModel</name>
    <message>
        <source>Because of the age alone it goes from the twelfth birthday on. Before that, choose: decided together.</source>
        <translation>Because of the age alone it goes from the twelfth birthday on. Before that, choose: decided together.</translation>
    </message>
    <message>
        <source>Say why. One line is enough. Your text is kept.</source>
        <translation>Say why. One line is enough. Your text is kept.</translation>
    </message>
    <message>
        <source>Say on which day you explained it. Your text is kept.</source>
        <translation>Say on which day you explained it. Your text is kept.</translation>
    </message>
    <message>
        <source>A trusted person is 18 or older.</source>
        <translation>A trusted person is 18 or older.</translation>
    </message>
    <message>
        <source>A trusted person is nobody of the help that is there now. Choose somebody else.</source>
        <translation>A trusted person is nobody of the help that is there now. Choose somebody else.</translation>
    </message>
    <message>
        <source>Say on which day somebody saw the extract from the criminal record on paper.</source>
        <translation>Say on which day somebody saw the extract from the criminal record on paper.</translation>
    </message>
    <message>
        <source>Say in your own words what this person may do for you.</source>
        <translation>Say in your own words what this person may do for you.</translation>
    </message>
    <message>
        <source>Say what was decided. One line is enough.</source>
        <translation>Say what was decided. One line is enough.</translation>
    </message>
    <message>
        <source>Say why it is otherwise than the wish. Your text is kept.</source>
        <translation>Say why it is otherwise than the wish. Your text is kept.</translation>
    </message>
    <message>
        <source>That day does not exist. Choose another day. Your text is kept.</source>
        <translation>That day does not exist. Choose another day. Your text is kept.</translation>
    </message>
    <message>
        <source>Choose somebody first.</source>
        <translation>Choose somebody first.</translation>
    </message>
    <message>
        <source>This person can still read: %1. A parent decides about that.</source>
        <translation>This person can still read: %1. A parent decides about that.</translation>
    </message>
</context>
<context>
    <name>MinorsScreen</name>
    <message>
        <source>From 12 to 18</source>
        <translation>From 12 to 18</translation>
    </message>
    <message>
        <source>From 12 on a young person decides more and more. Before that, a child's voice always counts. Nothing changes by itself: the plan asks, people talk and decide.</source>
        <translation>From 12 on a young person decides more and more. Before that, a child's voice always counts. Nothing changes by itself: the plan asks, people talk and decide.</translation>
    </message>
    <message>
        <source>No child or young person here yet</source>
        <translation>No child or young person here yet</translation>
    </message>
    <message>
        <source>When a child or young person is in the plan, you see here who decides what, and who the trusted person is.</source>
        <translation>When a child or young person is in the plan, you see here who decides what, and who the trusted person is.</translation>
    </message>
</context>
<context>
    <name>MonthChips</name>
    <message>
        <source>Until when? %1</source>
        <translation>Until when? %1</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Until when?</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 month</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 months</translation>
    </message>
    <message>
        <source>No end day</source>
        <translation>No end day</translation>
    </message>
</context>
<context>
    <name>MonthRing</name>
    <message>
        <source>first conversation held</source>
        <translation>first conversation held</translation>
    </message>
    <message>
        <source>day %1 of the first month</source>
        <translation>day %1 of the first month</translation>
    </message>
</context>
<context>
    <name>MoreRows</name>
    <message>
        <source>This tablet is lent. Until you lock it, only the plan of %1 opens.</source>
        <translation>This tablet is lent. Until you lock it, only the plan of %1 opens.</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>This device</translation>
    </message>
    <message>
        <source>My devices</source>
        <translation>My devices</translation>
    </message>
    <message>
        <source>Add one, or take out one you lost</source>
        <translation>Add one, or take out one you lost</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>For when all your devices are gone</source>
        <translation>For when all your devices are gone</translation>
    </message>
    <message>
        <source>PIN is on</source>
        <translation>PIN is on</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN for today</source>
        <translation>PIN for today</translation>
    </message>
    <message>
        <source>Stays when the app stops, on this device</source>
        <translation>Stays when the app stops, on this device</translation>
    </message>
    <message>
        <source>For eight hours at most, on this device</source>
        <translation>For eight hours at most, on this device</translation>
    </message>
    <message>
        <source>Open quickly, without your words</source>
        <translation>Open quickly, without your words</translation>
    </message>
    <message>
        <source>Open quickly for eight hours, without your words</source>
        <translation>Open quickly for eight hours, without your words</translation>
    </message>
    <message>
        <source>Lend this tablet to the family</source>
        <translation>Lend this tablet to the family</translation>
    </message>
    <message>
        <source>Only their plan opens until you lock it</source>
        <translation>Only their plan opens until you lock it</translation>
    </message>
    <message>
        <source>People and consent</source>
        <translation>People and consent</translation>
    </message>
    <message>
        <source>People and devices</source>
        <translation>People and devices</translation>
    </message>
    <message>
        <source>Who is in the plan, and with which device</source>
        <translation>Who is in the plan, and with which device</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>What was shared with you, and until when</source>
        <translation>What was shared with you, and until when</translation>
    </message>
    <message>
        <source>Who agreed to what, in which words and until when</source>
        <translation>Who agreed to what, in which words and until when</translation>
    </message>
    <message>
        <source>From 12 to 18</source>
        <translation>From 12 to 18</translation>
    </message>
    <message>
        <source>What a young person decides, the trusted person, what was decided and why</source>
        <translation>What a young person decides, the trusted person, what was decided and why</translation>
    </message>
    <message>
        <source>For safety</source>
        <translation>For safety</translation>
    </message>
    <message>
        <source>What two professionals opened to each other, why and until when</source>
        <translation>What two professionals opened to each other, why and until when</translation>
    </message>
    <message>
        <source>Protected persons</source>
        <translation>Protected persons</translation>
    </message>
    <message>
        <source>Whose contact details are kept from others</source>
        <translation>Whose contact details are kept from others</translation>
    </message>
    <message>
        <source>My own part</source>
        <translation>My own part</translation>
    </message>
    <message>
        <source>Only for you, until you share it with somebody</source>
        <translation>Only for you, until you share it with somebody</translation>
    </message>
    <message>
        <source>Keeping and stopping</source>
        <translation>Keeping and stopping</translation>
    </message>
    <message>
        <source>My own file</source>
        <translation>My own file</translation>
    </message>
    <message>
        <source>What stands here for you, to keep or to take along</source>
        <translation>What stands here for you, to keep or to take along</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>A part of the plan, or all of it: what may be erased and what was</source>
        <translation>A part of the plan, or all of it: what may be erased and what was</translation>
    </message>
    <message>
        <source>Closing and keeping</source>
        <translation>Closing and keeping</translation>
    </message>
    <message>
        <source>When the plan ends: what stays, with whom and for how long</source>
        <translation>When the plan ends: what stays, with whom and for how long</translation>
    </message>
    <message>
        <source>Leave this plan</source>
        <translation>Leave this plan</translation>
    </message>
    <message>
        <source>Pass on what stands on your name, then go</source>
        <translation>Pass on what stands on your name, then go</translation>
    </message>
    <message>
        <source>Hand over my plans</source>
        <translation>Hand over my plans</translation>
    </message>
    <message>
        <source>For when you stop or change team: which family has nobody else yet</source>
        <translation>For when you stop or change team: which family has nobody else yet</translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation><numerusform>%n new</numerusform><numerusform>%n new</numerusform></translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Saved on the server</source>
        <translation>Saved on the server</translation>
    </message>
    <message>
        <source>Saved on this tablet</source>
        <translation>Saved on this tablet</translation>
    </message>
    <message>
        <source>Saved here, waiting for internet</source>
        <translation>Saved here, waiting for internet</translation>
    </message>
</context>
<context>
    <name>NetworkAddSheet</name>
    <message>
        <source>Who is there for you?</source>
        <translation>Who is there for you?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Who is that?</source>
        <translation>Who is that?</translation>
    </message>
    <message>
        <source>For example: grandmother, neighbour, teacher</source>
        <translation>For example: grandmother, neighbour, teacher</translation>
    </message>
    <message>
        <source>How near?</source>
        <translation>How near?</translation>
    </message>
    <message>
        <source>What does this person help with?</source>
        <translation>What does this person help with?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>NetworkCircles</name>
    <message>
        <source>The people around us</source>
        <translation>The people around us</translation>
    </message>
    <message>
        <source>family</source>
        <translation>family</translation>
    </message>
    <message>
        <source>relatives and neighbours</source>
        <translation>relatives and neighbours</translation>
    </message>
    <message>
        <source>everyday help</source>
        <translation>everyday help</translation>
    </message>
    <message>
        <source>specialised help</source>
        <translation>specialised help</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <comment>name of a ring, then people not shown</comment>
        <translation><numerusform>%1, and %n more</numerusform><numerusform>%1, and %n more</numerusform></translation>
    </message>
</context>
<context>
    <name>NetworkList</name>
    <message>
        <source>me</source>
        <translation>me</translation>
    </message>
    <message>
        <source>family</source>
        <translation>family</translation>
    </message>
    <message>
        <source>relatives and neighbours</source>
        <translation>relatives and neighbours</translation>
    </message>
    <message>
        <source>everyday help</source>
        <translation>everyday help</translation>
    </message>
    <message>
        <source>specialised help</source>
        <translation>specialised help</translation>
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
        <translation>Me</translation>
    </message>
    <message>
        <source>%1, asked</source>
        <translation>%1, asked</translation>
    </message>
    <message>
        <source>Who is it? Type a name.</source>
        <translation>Who is it? Type a name.</translation>
    </message>
</context>
<context>
    <name>NetworkPerson</name>
    <message>
        <source>may help</source>
        <translation>may help</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>asked</translation>
    </message>
</context>
<context>
    <name>NetworkPersonSheet</name>
    <message>
        <source>What does this person help with?</source>
        <translation>What does this person help with?</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Move to</translation>
    </message>
    <message>
        <source>Is it much for this person?</source>
        <translation>Is it much for this person?</translation>
    </message>
    <message>
        <source>It is fine</source>
        <translation>It is fine</translation>
    </message>
    <message>
        <source>It is a lot</source>
        <translation>It is a lot</translation>
    </message>
    <message>
        <source>It is too much</source>
        <translation>It is too much</translation>
    </message>
    <message>
        <source>This person stands here because of the plan. Add the person yourself to write more.</source>
        <translation>This person stands here because of the plan. Add the person yourself to write more.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>NetworkScreen</name>
    <message>
        <source>Who is there for us?</source>
        <translation>Who is there for us?</translation>
    </message>
    <message>
        <source>Show as circles</source>
        <translation>Show as circles</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Show as a list</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Add somebody</translation>
    </message>
    <message>
        <source>our people</source>
        <translation>our people</translation>
    </message>
    <message>
        <source>services</source>
        <translation>services</translation>
    </message>
    <message>
        <source>helps us</source>
        <translation>helps us</translation>
    </message>
    <message>
        <source>It may stay empty for now</source>
        <translation>It may stay empty for now</translation>
    </message>
    <message>
        <source>Who do you like to see? Who could you call? One name is enough to begin.</source>
        <translation>Who do you like to see? Who could you call? One name is enough to begin.</translation>
    </message>
    <message>
        <source>%1 does a lot</source>
        <translation>%1 does a lot</translation>
    </message>
    <message>
        <source>Is that still good?</source>
        <translation>Is that still good?</translation>
    </message>
    <message>
        <source>Helps with: %1. Is that still good?</source>
        <translation>Helps with: %1. Is that still good?</translation>
    </message>
    <message>
        <source>Look at it together</source>
        <translation>Look at it together</translation>
    </message>
</context>
<context>
    <name>OpenBook</name>
    <message>
        <source>You looked at %3</source>
        <translation>You looked at %3</translation>
    </message>
    <message>
        <source>%1 looked at %3</source>
        <translation>%1 looked at %3</translation>
    </message>
    <message>
        <source>You wrote %3 into a file</source>
        <translation>You wrote %3 into a file</translation>
    </message>
    <message>
        <source>%1 wrote %3 into a file</source>
        <translation>%1 wrote %3 into a file</translation>
    </message>
    <message>
        <source>You changed something in %3</source>
        <translation>You changed something in %3</translation>
    </message>
    <message>
        <source>%1 changed something in %3</source>
        <translation>%1 changed something in %3</translation>
    </message>
    <message>
        <source>You shared %3 with %2</source>
        <translation>You shared %3 with %2</translation>
    </message>
    <message>
        <source>%1 shared %3 with %2</source>
        <translation>%1 shared %3 with %2</translation>
    </message>
    <message>
        <source>You gave back access to %3</source>
        <translation>You gave back access to %3</translation>
    </message>
    <message>
        <source>%1 gave back access to %3</source>
        <translation>%1 gave back access to %3</translation>
    </message>
    <message>
        <source>You stopped sharing %3 with %2</source>
        <translation>You stopped sharing %3 with %2</translation>
    </message>
    <message>
        <source>%1 stopped sharing %3 with %2</source>
        <translation>%1 stopped sharing %3 with %2</translation>
    </message>
    <message>
        <source>You let %2 into the plan</source>
        <translation>You let %2 into the plan</translation>
    </message>
    <message>
        <source>%1 let %2 into the plan</source>
        <translation>%1 let %2 into the plan</translation>
    </message>
    <message>
        <source>You started this plan</source>
        <translation>You started this plan</translation>
    </message>
    <message>
        <source>%1 started this plan</source>
        <translation>%1 started this plan</translation>
    </message>
    <message>
        <source>You made a new part of the plan</source>
        <translation>You made a new part of the plan</translation>
    </message>
    <message>
        <source>%1 made a new part of the plan</source>
        <translation>%1 made a new part of the plan</translation>
    </message>
    <message>
        <source>You changed the lock of %3</source>
        <translation>You changed the lock of %3</translation>
    </message>
    <message>
        <source>%1 changed the lock of %3</source>
        <translation>%1 changed the lock of %3</translation>
    </message>
    <message>
        <source>You added a device</source>
        <translation>You added a device</translation>
    </message>
    <message>
        <source>%1 added a device</source>
        <translation>%1 added a device</translation>
    </message>
    <message>
        <source>You took out a device of %2</source>
        <translation>You took out a device of %2</translation>
    </message>
    <message>
        <source>%1 took out a device of %2</source>
        <translation>%1 took out a device of %2</translation>
    </message>
    <message>
        <source>You left this plan</source>
        <translation>You left this plan</translation>
    </message>
    <message>
        <source>%1 left the plan</source>
        <translation>%1 left the plan</translation>
    </message>
    <message>
        <source>You went on with a new device</source>
        <translation>You went on with a new device</translation>
    </message>
    <message>
        <source>%1 went on with a new device</source>
        <translation>%1 went on with a new device</translation>
    </message>
    <message>
        <source>A device of yours that was taken out is wiped</source>
        <translation>A device of yours that was taken out is wiped</translation>
    </message>
    <message>
        <source>A device of %1 that was taken out is wiped</source>
        <translation>A device of %1 that was taken out is wiped</translation>
    </message>
    <message>
        <source>You gave a device another name</source>
        <translation>You gave a device another name</translation>
    </message>
    <message>
        <source>%1 gave a device another name</source>
        <translation>%1 gave a device another name</translation>
    </message>
    <message>
        <source>You made a recovery sheet</source>
        <translation>You made a recovery sheet</translation>
    </message>
    <message>
        <source>%1 made a recovery sheet</source>
        <translation>%1 made a recovery sheet</translation>
    </message>
    <message>
        <source>You came back with your recovery sheet</source>
        <translation>You came back with your recovery sheet</translation>
    </message>
    <message>
        <source>%1 came back with a recovery sheet</source>
        <translation>%1 came back with a recovery sheet</translation>
    </message>
    <message>
        <source>You compared the four words with %2</source>
        <translation>You compared the four words with %2</translation>
    </message>
    <message>
        <source>%1 compared the four words with %2</source>
        <translation>%1 compared the four words with %2</translation>
    </message>
    <message>
        <source>You let %2 decide for the family too</source>
        <translation>You let %2 decide for the family too</translation>
    </message>
    <message>
        <source>%1 let %2 decide for the family too</source>
        <translation>%1 let %2 decide for the family too</translation>
    </message>
    <message>
        <source>You said this was not agreed</source>
        <translation>You said this was not agreed</translation>
    </message>
    <message>
        <source>%1 said this was not agreed</source>
        <translation>%1 said this was not agreed</translation>
    </message>
    <message>
        <source>You said this was agreed</source>
        <translation>You said this was agreed</translation>
    </message>
    <message>
        <source>%1 said this was agreed</source>
        <translation>%1 said this was agreed</translation>
    </message>
    <message>
        <source>You and %2 opened something of %3 to each other, for safety</source>
        <translation>You and %2 opened something of %3 to each other, for safety</translation>
    </message>
    <message>
        <source>%1 and %2 opened something of %3 to each other, for safety</source>
        <translation>%1 and %2 opened something of %3 to each other, for safety</translation>
    </message>
    <message>
        <source>You told that something of %3 was opened for safety</source>
        <translation>You told that something of %3 was opened for safety</translation>
    </message>
    <message>
        <source>%1 told that something of %3 was opened for safety</source>
        <translation>%1 told that something of %3 was opened for safety</translation>
    </message>
    <message>
        <source>You and %2 opened something of %3 and did not say why in time</source>
        <translation>You and %2 opened something of %3 and did not say why in time</translation>
    </message>
    <message>
        <source>%1 and %2 opened something of %3 and did not say why in time</source>
        <translation>%1 and %2 opened something of %3 and did not say why in time</translation>
    </message>
    <message>
        <source>You shielded contact details: %2</source>
        <translation>You shielded contact details: %2</translation>
    </message>
    <message>
        <source>%1 shielded contact details: %2</source>
        <translation>%1 shielded contact details: %2</translation>
    </message>
    <message>
        <source>You ended the shielding of contact details: %2</source>
        <translation>You ended the shielding of contact details: %2</translation>
    </message>
    <message>
        <source>%1 ended the shielding of contact details: %2</source>
        <translation>%1 ended the shielding of contact details: %2</translation>
    </message>
    <message>
        <source>You asked to erase %3</source>
        <translation>You asked to erase %3</translation>
    </message>
    <message>
        <source>%1 asked to erase %3</source>
        <translation>%1 asked to erase %3</translation>
    </message>
    <message>
        <source>You let %3 stand: it is not erased</source>
        <translation>You let %3 stand: it is not erased</translation>
    </message>
    <message>
        <source>%1 let %3 stand: it is not erased</source>
        <translation>%1 let %3 stand: it is not erased</translation>
    </message>
    <message>
        <source>What you wanted erased can no longer be kept: it is erased</source>
        <translation>What you wanted erased can no longer be kept: it is erased</translation>
    </message>
    <message>
        <source>What %1 wanted erased can no longer be kept: it is erased</source>
        <translation>What %1 wanted erased can no longer be kept: it is erased</translation>
    </message>
    <message>
        <source>Your app reported that an erased part is off a device</source>
        <translation>Your app reported that an erased part is off a device</translation>
    </message>
    <message>
        <source>The app of %1 reported that an erased part is off a device</source>
        <translation>The app of %1 reported that an erased part is off a device</translation>
    </message>
    <message>
        <source>You did something in %3</source>
        <translation>You did something in %3</translation>
    </message>
    <message>
        <source>%1 did something in %3</source>
        <translation>%1 did something in %3</translation>
    </message>
</context>
<context>
    <name>kp::app::OpenBookModel</name>
    <message>
        <source>you</source>
        <translation>you</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
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
        <translation><numerusform>You looked at %n part of the plan</numerusform><numerusform>You looked at %n parts of the plan</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 looked at %n part(s) of the plan</source>
        <extracomment>%1 is a person</extracomment>
        <translation><numerusform>%1 looked at %n part of the plan</numerusform><numerusform>%1 looked at %n parts of the plan</numerusform></translation>
    </message>
    <message>
        <source>a part of the plan</source>
        <translation>a part of the plan</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>the plan</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>on this device, not sent yet</source>
        <translation>on this device, not sent yet</translation>
    </message>
    <message>
        <source>H.mm</source>
        <extracomment>A time of the day: 9.12</extracomment>
        <translation>H:mm</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>and %n more</numerusform><numerusform>and %n more</numerusform></translation>
    </message>
</context>
<context>
    <name>OpenBookPart</name>
    <message>
        <source>Open book</source>
        <translation>Open book</translation>
    </message>
    <message>
        <source>Here you see who looked, changed something or got something. Also what happened without internet.</source>
        <translation>Here you see who looked, changed something or got something. Also what happened without internet.</translation>
    </message>
    <message>
        <source>All parts of the plan</source>
        <translation>All parts of the plan</translation>
    </message>
    <message>
        <source>Choose a part of the plan</source>
        <translation>Choose a part of the plan</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nothing here</translation>
    </message>
    <message>
        <source>Nobody did anything that fits your choice.</source>
        <translation>Nobody did anything that fits your choice.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Show more</translation>
    </message>
</context>
<context>
    <name>OwnFile</name>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Open book</source>
        <translation>Open book</translation>
    </message>
    <message>
        <source>What %1 sees</source>
        <translation>What %1 sees</translation>
    </message>
    <message>
        <source>File of %1</source>
        <translation>File of %1</translation>
    </message>
    <message>
        <source>Plan of %1. Made on %2.</source>
        <translation>Plan of %1. Made on %2.</translation>
    </message>
    <message>
        <source>This is what %1 could read of the plan on that day, as far as who made this reads it too. Whoever has this file can read it.</source>
        <translation>This is what %1 could read of the plan on that day, as far as who made this reads it too. Whoever has this file can read it.</translation>
    </message>
    <message>
        <source>This is what stood in the plan for %1 to read on that day. What was removed, and what others keep to themselves, is not in it. Whoever has this file can read it.</source>
        <translation>This is what stood in the plan for %1 to read on that day. What was removed, and what others keep to themselves, is not in it. Whoever has this file can read it.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) could not be read on this device yet, and are not in it.</source>
        <translation><numerusform>%n piece could not be read on this device yet, and is not in it.</numerusform><numerusform>%n pieces could not be read on this device yet, and are not in it.</numerusform></translation>
    </message>
</context>
<context>
    <name>kp::app::OwnFileModel</name>
    <message numerus="yes">
        <source>%n piece(s) cannot be read on this device yet. They are not in the file. The key follows.</source>
        <translation><numerusform>%n piece cannot be read on this device yet. It is not in the file. The key follows.</numerusform><numerusform>%n pieces cannot be read on this device yet. They are not in the file. The key follows.</numerusform></translation>
    </message>
    <message>
        <source>krachtplan-my-file</source>
        <translation>krachtplan-my-file</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place. Nothing is lost.</source>
        <translation>It could not be saved there. Choose another place. Nothing is lost.</translation>
    </message>
    <message>
        <source>Saved as %1 and %2. Whoever has these files can read them, without words. Keep them where only you can get at them, or erase them when you do not need them any more.</source>
        <translation>Saved as %1 and %2. Whoever has these files can read them, without words. Keep them where only you can get at them, or erase them when you do not need them any more.</translation>
    </message>
</context>
<context>
    <name>OwnFileScreen</name>
    <message>
        <source>My own file</source>
        <translation>My own file</translation>
    </message>
    <message>
        <source>What stands in this plan for you to read, to keep or to take along: a page to read or print, and the same for another program.</source>
        <translation>What stands in this plan for you to read, to keep or to take along: a page to read or print, and the same for another program.</translation>
    </message>
    <message>
        <source>This will be in it</source>
        <translation>This will be in it</translation>
    </message>
    <message>
        <source>The consents you know of, and the open book</source>
        <translation>The consents you know of, and the open book</translation>
    </message>
    <message>
        <source>Who may see what, who looked and who changed something</source>
        <translation>Who may see what, who looked and who changed something</translation>
    </message>
    <message>
        <source>What was removed, and what others keep to themselves, is not in it</source>
        <translation>What was removed, and what others keep to themselves, is not in it</translation>
    </message>
    <message>
        <source>The file is not locked. Whoever has it can read it. The others see in the open book that you made it, where your reading shows too.</source>
        <translation>The file is not locked. Whoever has it can read it. The others see in the open book that you made it, where your reading shows too.</translation>
    </message>
    <message>
        <source>Where do you want it?</source>
        <translation>Where do you want it?</translation>
    </message>
    <message>
        <source>There is no folder here to put it in. Plug in a USB stick and open this screen again.</source>
        <translation>There is no folder here to put it in. Plug in a USB stick and open this screen again.</translation>
    </message>
    <message>
        <source>Making your file…</source>
        <translation>Making your file…</translation>
    </message>
</context>
<context>
    <name>OwnGuests</name>
    <message>
        <source>Do you want to let somebody in?</source>
        <translation>Do you want to let somebody in?</translation>
    </message>
    <message>
        <source>Choose one person. You say what for and until when, and you can always stop. What somebody read, somebody can remember.</source>
        <translation>Choose one person. You say what for and until when, and you can always stop. What somebody read, somebody can remember.</translation>
    </message>
    <message>
        <source>Nobody else is in the plan with an own device yet.</source>
        <translation>Nobody else is in the plan with an own device yet.</translation>
    </message>
    <message>
        <source>Compare four words</source>
        <translation>Compare four words</translation>
    </message>
</context>
<context>
    <name>OwnNotes</name>
    <message>
        <source>What I keep here</source>
        <translation>What I keep here</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Take away: %1</translation>
    </message>
</context>
<context>
    <name>kp::app::OwnPartModel</name>
    <message>
        <source>My wish</source>
        <translation>My wish</translation>
    </message>
    <message>
        <source>What goes well</source>
        <translation>What goes well</translation>
    </message>
    <message>
        <source>In the children's corner</source>
        <translation>In the children's corner</translation>
    </message>
    <message>
        <source>How I see it</source>
        <translation>How I see it</translation>
    </message>
    <message>
        <source>can read this now</source>
        <translation>can read this now</translation>
    </message>
    <message>
        <source>first compare four words</source>
        <translation>first compare four words</translation>
    </message>
    <message>
        <source>Only you have the key. Nobody else can read this.</source>
        <translation>Only you have the key. Nobody else can read this.</translation>
    </message>
    <message>
        <source>You let somebody in. These can read this too: %1.</source>
        <translation>You let somebody in. These can read this too: %1.</translation>
    </message>
    <message>
        <source>If you lose this device now, your own part is gone for good. Nobody can bring it back. Make a recovery sheet, or add a second device.</source>
        <translation>If you lose this device now, your own part is gone for good. Nobody can bring it back. Make a recovery sheet, or add a second device.</translation>
    </message>
    <message>
        <source>My own part</source>
        <translation>My own part</translation>
    </message>
</context>
<context>
    <name>OwnPartScreen</name>
    <message>
        <source>My own part</source>
        <translation>My own part</translation>
    </message>
    <message>
        <source>A place that is only yours</source>
        <translation>A place that is only yours</translation>
    </message>
    <message>
        <source>Write here what you want. Your parents, your coach and the others do not get the key. You can let somebody in later, and stop that again. Others can see that somebody made a part. They cannot see what is in it.</source>
        <translation>Write here what you want. Your parents, your coach and the others do not get the key. You can let somebody in later, and stop that again. Others can see that somebody made a part. They cannot see what is in it.</translation>
    </message>
    <message>
        <source>Make my own part</source>
        <translation>Make my own part</translation>
    </message>
    <message>
        <source>only me</source>
        <translation>only me</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>shared</translation>
    </message>
    <message>
        <source>What do you want to keep here?</source>
        <translation>What do you want to keep here?</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Keep it here</translation>
    </message>
    <message>
        <source>Make a recovery sheet</source>
        <translation>Make a recovery sheet</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>Ask me before you show this</source>
        <translation>Ask me before you show this</translation>
    </message>
    <message>
        <source>These words are yours or about you, and stand in the plan. Tick what you want to be asked about before somebody new may see it.</source>
        <translation>These words are yours or about you, and stand in the plan. Tick what you want to be asked about before somebody new may see it.</translation>
    </message>
    <message>
        <source>ask me first</source>
        <translation>ask me first</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>ParcelHint</name>
    <message>
        <source>Unsent work of a device was handed in</source>
        <translation>Unsent work of a device was handed in</translation>
    </message>
    <message>
        <source>Look at it, and take over what is right.</source>
        <translation>Look at it, and take over what is right.</translation>
    </message>
</context>
<context>
    <name>ParcelSheet</name>
    <message>
        <source>Leave all of this out? Then it is gone for good.</source>
        <translation>Leave all of this out? Then it is gone for good.</translation>
    </message>
    <message>
        <source>Taking it over puts it in the plan in your name. Who wrote it first, and when, stays with it.</source>
        <translation>Taking it over puts it in the plan in your name. Who wrote it first, and when, stays with it.</translation>
    </message>
    <message>
        <source>Yes, leave it out</source>
        <translation>Yes, leave it out</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Leave it out</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>No, keep it</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Take it over</translation>
    </message>
</context>
<context>
    <name>ParcelText</name>
    <message>
        <source>A goal</source>
        <translation>A goal</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>A step</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>A note</translation>
    </message>
    <message>
        <source>What goes well</source>
        <translation>What goes well</translation>
    </message>
    <message>
        <source>How it is in our life</source>
        <translation>How it is in our life</translation>
    </message>
    <message>
        <source>How it goes, said by oneself</source>
        <translation>How it goes, said by oneself</translation>
    </message>
    <message>
        <source>An appointment</source>
        <translation>An appointment</translation>
    </message>
    <message>
        <source>The start question</source>
        <translation>The start question</translation>
    </message>
    <message>
        <source>Somebody in the network</source>
        <translation>Somebody in the network</translation>
    </message>
    <message>
        <source>Something in the plan</source>
        <translation>Something in the plan</translation>
    </message>
</context>
<context>
    <name>kp::app::ParcelsModel</name>
    <message numerus="yes">
        <source>%n save(s) of %1</source>
        <translation><numerusform>%n save of %1</numerusform><numerusform>%n saves of %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n save(s) of %1, from %2</source>
        <translation><numerusform>%n save of %1, from %2</numerusform><numerusform>%n saves of %1, from %2</numerusform></translation>
    </message>
    <message>
        <source>In %1, handed in %2</source>
        <translation>In %1, handed in %2</translation>
    </message>
</context>
<context>
    <name>ParcelsScreen</name>
    <message>
        <source>It stands in the plan now, in your name.</source>
        <translation>It stands in the plan now, in your name.</translation>
    </message>
    <message>
        <source>It was left out.</source>
        <translation>It was left out.</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Handed in</translation>
    </message>
    <message>
        <source>A device was taken out before it had sent everything. This is what was still on it. Look at it, and take over what is right.</source>
        <translation>A device was taken out before it had sent everything. This is what was still on it. Look at it, and take over what is right.</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>Nothing waits here</translation>
    </message>
    <message>
        <source>When a lost device had unsent work, you find it here.</source>
        <translation>When a lost device had unsent work, you find it here.</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>A part of the plan</source>
        <translation>A part of the plan</translation>
    </message>
    <message>
        <source>Core of our plan</source>
        <translation>Core of our plan</translation>
    </message>
    <message>
        <source>A goal</source>
        <translation>A goal</translation>
    </message>
    <message>
        <source>A part of our life</source>
        <translation>A part of our life</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Contact details</translation>
    </message>
    <message>
        <source>Children's corner</source>
        <translation>Children's corner</translation>
    </message>
    <message>
        <source>My own part</source>
        <translation>My own part</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Opened for safety</source>
        <translation>Opened for safety</translation>
    </message>
    <message>
        <source>Notes of the team</source>
        <translation>Notes of the team</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
</context>
<context>
    <name>PenDot</name>
    <message>
        <source>black</source>
        <translation>black</translation>
    </message>
    <message>
        <source>green</source>
        <translation>green</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blue</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>purple</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>brown</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>yellow</translation>
    </message>
    <message>
        <source>light green</source>
        <translation>light green</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>somebody</source>
        <translation>somebody</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>parent</translation>
    </message>
    <message>
        <source>young person</source>
        <translation>young person</translation>
    </message>
    <message>
        <source>child</source>
        <translation>child</translation>
    </message>
    <message>
        <source>buddy</source>
        <translation>buddy</translation>
    </message>
    <message>
        <source>network</source>
        <translation>network</translation>
    </message>
    <message>
        <source>coach</source>
        <translation>coach</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coordinator</translation>
    </message>
    <message>
        <source>first-line psychologist</source>
        <translation>first-line psychologist</translation>
    </message>
    <message>
        <source>diagnostics</source>
        <translation>diagnostics</translation>
    </message>
    <message>
        <source>youth care consultant</source>
        <translation>youth care consultant</translation>
    </message>
    <message>
        <source>trusted person</source>
        <translation>trusted person</translation>
    </message>
    <message>
        <source>stand-in for the coach</source>
        <translation>stand-in for the coach</translation>
    </message>
</context>
<context>
    <name>PersonButton</name>
    <message>
        <source>%1, settings</source>
        <translation>%1, settings</translation>
    </message>
</context>
<context>
    <name>PersonTile</name>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Picture without words</source>
        <translation>Picture without words</translation>
    </message>
    <message>
        <source>This picture is still coming. It shows by itself when it is here.</source>
        <translation>This picture is still coming. It shows by itself when it is here.</translation>
    </message>
    <message>
        <source>Take this picture out? It goes out of sight for everybody. Who saved it keeps what they saved.</source>
        <translation>Take this picture out? It goes out of sight for everybody. Who saved it keeps what they saved.</translation>
    </message>
    <message>
        <source>Yes, take it out</source>
        <translation>Yes, take it out</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Take it out</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>PictureTile</name>
    <message>
        <source>Still coming</source>
        <translation>Still coming</translation>
    </message>
</context>
<context>
    <name>kp::app::PicturesModel</name>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Picture: %1</translation>
    </message>
    <message>
        <source>%1. It is still coming.</source>
        <translation>%1. It is still coming.</translation>
    </message>
    <message>
        <source>%1. It is waiting to be sent.</source>
        <translation>%1. It is waiting to be sent.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) still coming.</source>
        <translation><numerusform>%n picture still coming.</numerusform><numerusform>%n pictures still coming.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) waiting to be sent. Kept on this device.</source>
        <translation><numerusform>%n picture waiting to be sent. Kept on this device.</numerusform><numerusform>%n pictures waiting to be sent. Kept on this device.</numerusform></translation>
    </message>
    <message>
        <source>This is no picture that the app can read. Choose a photo (JPEG) or a PNG. Nothing was added.</source>
        <translation>This is no picture that the app can read. Choose a photo (JPEG) or a PNG. Nothing was added.</translation>
    </message>
    <message>
        <source>This picture is damaged or not whole. Choose it again, or another one. Nothing was added.</source>
        <translation>This picture is damaged or not whole. Choose it again, or another one. Nothing was added.</translation>
    </message>
    <message>
        <source>This picture is too large. Make it smaller first, or choose another one. Nothing was added.</source>
        <translation>This picture is too large. Make it smaller first, or choose another one. Nothing was added.</translation>
    </message>
</context>
<context>
    <name>PinKinds</name>
    <message>
        <source>With a PIN you open the app again without your words. It works for eight hours at most, only on this device, and five tries. After that, and when the device starts again, you need your words.</source>
        <translation>With a PIN you open the app again without your words. It works for eight hours at most, only on this device, and five tries. After that, and when the device starts again, you need your words.</translation>
    </message>
    <message>
        <source>for today</source>
        <translation>for today</translation>
    </message>
    <message>
        <source>stays on this device</source>
        <translation>stays on this device</translation>
    </message>
    <message>
        <source>The PIN still works when the app or the device starts again. After five wrong tries it is gone. Your words always work.</source>
        <translation>The PIN still works when the app or the device starts again. After five wrong tries it is gone. Your words always work.</translation>
    </message>
    <message>
        <source>A PIN is quick, not strong. When your device is gone, your words protect the plan.</source>
        <translation>A PIN is quick, not strong. When your device is gone, your words protect the plan.</translation>
    </message>
    <message>
        <source>The security chip of this device keeps the PIN's key. Whoever copies what is stored here cannot guess the PIN elsewhere. Whoever has this device in hand and knows the PIN opens the app.</source>
        <translation>The security chip of this device keeps the PIN's key. Whoever copies what is stored here cannot guess the PIN elsewhere. Whoever has this device in hand and knows the PIN opens the app.</translation>
    </message>
    <message>
        <source>The login keyring of this computer keeps the PIN's key. Whoever is logged in as you and knows the PIN opens the app. Whoever only copies the disk does not, as long as your login password locks the keyring. It is no security chip.</source>
        <translation>The login keyring of this computer keeps the PIN's key. Whoever is logged in as you and knows the PIN opens the app. Whoever only copies the disk does not, as long as your login password locks the keyring. It is no security chip.</translation>
    </message>
    <message>
        <source>A PIN that stays is not offered here. This device has no place to keep its key: whoever copies the disk would guess it in minutes.</source>
        <translation>A PIN that stays is not offered here. This device has no place to keep its key: whoever copies the disk would guess it in minutes.</translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>PIN is on</source>
        <translation>PIN is on</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN for today</source>
        <translation>PIN for today</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Your passphrase</translation>
    </message>
    <message>
        <source>PIN, six figures or more</source>
        <translation>PIN, six figures or more</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>The same PIN again</translation>
    </message>
    <message>
        <source>These are not the same figures.</source>
        <translation>These are not the same figures.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Stop the PIN</source>
        <translation>Stop the PIN</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Looking…</translation>
    </message>
    <message>
        <source>Keep this PIN</source>
        <translation>Keep this PIN</translation>
    </message>
</context>
<context>
    <name>PlaceLine</name>
    <message>
        <source>Put it in %1</source>
        <translation>Put it in %1</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Families</source>
        <translation>Families</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Sharing</translation>
    </message>
    <message>
        <source>Helping</source>
        <translation>Helping</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>kp::app::PlanModel</name>
    <message>
        <source>of %1</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>%1. If %1 is away: %2.</source>
        <translation>%1. If %1 is away: %2.</translation>
    </message>
    <message>
        <source>How is it, in every part of life?</source>
        <translation>How is it, in every part of life?</translation>
    </message>
    <message>
        <source>Important now: %1</source>
        <translation>Important now: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>waiting since %1</source>
        <translation>waiting since %1</translation>
    </message>
</context>
<context>
    <name>PlanMore</name>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Help and waiting</source>
        <translation>Help and waiting</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>We look back on</source>
        <translation>We look back on</translation>
    </message>
</context>
<context>
    <name>PlanQuestion</name>
    <message>
        <source>Our start question</source>
        <translation>Our start question</translation>
    </message>
    <message>
        <source>What do we want to change together?</source>
        <translation>What do we want to change together?</translation>
    </message>
    <message>
        <source>Everybody says it too</source>
        <translation>Everybody says it too</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Write it down</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>In my own words</translation>
    </message>
</context>
<context>
    <name>PlanScreen</name>
    <message>
        <source>Our plan</source>
        <translation>Our plan</translation>
    </message>
    <message>
        <source>Look in our plan</source>
        <translation>Look in our plan</translation>
    </message>
    <message>
        <source>Two versions. Nothing is lost.</source>
        <translation>Two versions. Nothing is lost.</translation>
    </message>
    <message>
        <source>What goes well</source>
        <translation>What goes well</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>What goes well with you?</source>
        <translation>What goes well with you?</translation>
    </message>
    <message>
        <source>Begin with something small. It may be anything.</source>
        <translation>Begin with something small. It may be anything.</translation>
    </message>
    <message>
        <source>Say something that goes well</source>
        <translation>Say something that goes well</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 more</translation>
    </message>
    <message>
        <source>Our compass</source>
        <translation>Our compass</translation>
    </message>
    <message>
        <source>What we work on now</source>
        <translation>What we work on now</translation>
    </message>
    <message>
        <source>No goal yet</source>
        <translation>No goal yet</translation>
    </message>
    <message>
        <source>A goal starts with a wish, in somebody's own words.</source>
        <translation>A goal starts with a wish, in somebody's own words.</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Add a goal</translation>
    </message>
    <message>
        <source>For later</source>
        <translation>For later</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>important now</source>
        <translation>important now</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>for later</translation>
    </message>
    <message>
        <source>not talked about yet</source>
        <translation>not talked about yet</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>done %1</translation>
    </message>
    <message>
        <source>together with %1</source>
        <translation>together with %1</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Free time</translation>
    </message>
    <message>
        <source>Family and friends</source>
        <translation>Family and friends</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Money</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Parenting</source>
        <translation>Parenting</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Feeling well</source>
        <translation>Feeling well</translation>
    </message>
    <message>
        <source>Police and court</source>
        <translation>Police and court</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
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
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Wish of a child</source>
        <translation>Wish of a child</translation>
    </message>
    <message>
        <source>Wish of %1</source>
        <translation>Wish of %1</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Condition of %1</source>
        <translation>Condition of %1</translation>
    </message>
    <message>
        <source>Wish of the family</source>
        <translation>Wish of the family</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>not chosen</translation>
    </message>
    <message>
        <source>still to do</source>
        <translation>still to do</translation>
    </message>
    <message>
        <source>busy with it</source>
        <translation>busy with it</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Profile %1</source>
        <extracomment>The name of a person's place on a shared tablet, until somebody chooses another; %1 is a number</extracomment>
        <translation>Profile %1</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>Only people you share with can read the plan. We and the hosting company cannot.</source>
        <translation>Only people you share with can read the plan. We and the hosting company cannot.</translation>
    </message>
    <message>
        <source>If you stop sharing, they get nothing new. What they already read, they may remember.</source>
        <translation>If you stop sharing, they get nothing new. What they already read, they may remember.</translation>
    </message>
    <message>
        <source>Two people change the same sentence? Both stay, until one of you chooses.</source>
        <translation>Two people change the same sentence? Both stay, until one of you chooses.</translation>
    </message>
</context>
<context>
    <name>ProofSheet</name>
    <message>
        <source>Is it you?</source>
        <translation>Is it you?</translation>
    </message>
    <message>
        <source>This is important. So we ask your words once more.</source>
        <translation>This is important. So we ask your words once more.</translation>
    </message>
    <message>
        <source>Your passphrase or your PIN</source>
        <translation>Your passphrase or your PIN</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Your passphrase</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Show the words</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Looking…</translation>
    </message>
    <message>
        <source>It is me</source>
        <translation>It is me</translation>
    </message>
</context>
<context>
    <name>kp::app::ProposalModel</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation><numerusform>%n thing</numerusform><numerusform>%n things</numerusform></translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 of %2 chosen</translation>
    </message>
    <message numerus="yes">
        <source>The family reads this. Still %n letter(s) at least.</source>
        <translation><numerusform>The family reads this. Still %n letter at least.</numerusform><numerusform>The family reads this. Still %n letters at least.</numerusform></translation>
    </message>
    <message>
        <source>The family reads this.</source>
        <translation>The family reads this.</translation>
    </message>
    <message>
        <source>Choose who signs too. Your text is kept.</source>
        <translation>Choose who signs too. Your text is kept.</translation>
    </message>
</context>
<context>
    <name>ProposalSheet</name>
    <message>
        <source>Open something for safety</source>
        <translation>Open something for safety</translation>
    </message>
    <message>
        <source>A colleague signs too. Only then you two can read it.</source>
        <translation>A colleague signs too. Only then you two can read it.</translation>
    </message>
    <message>
        <source>Who signs too?</source>
        <translation>Who signs too?</translation>
    </message>
    <message>
        <source>There is no second professional with an own device in this plan. Invite one first, under Sharing.</source>
        <translation>There is no second professional with an own device in this plan. Invite one first, under Sharing.</translation>
    </message>
    <message>
        <source>Because of what?</source>
        <translation>Because of what?</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>Why is it needed?</source>
        <translation>Why is it needed?</translation>
    </message>
    <message>
        <source>It shows in the open book, with both your names and this reason. It ends by itself. What you read can be remembered.</source>
        <translation>It shows in the open book, with both your names and this reason. It ends by itself. What you read can be remembered.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Ask to sign</source>
        <translation>Ask to sign</translation>
    </message>
</context>
<context>
    <name>ProposalTalk</name>
    <message>
        <source>Did you talk about it with the family first?</source>
        <translation>Did you talk about it with the family first?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Why not?</translation>
    </message>
    <message>
        <source>The family reads this too.</source>
        <translation>The family reads this too.</translation>
    </message>
</context>
<context>
    <name>ProposalTime</name>
    <message>
        <source>1 day</source>
        <translation>1 day</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 week</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 weeks</translation>
    </message>
    <message>
        <source>Until when? %1</source>
        <translation>Until when? %1</translation>
    </message>
    <message>
        <source>Telling the family now is dangerous</source>
        <translation>Telling the family now is dangerous</translation>
    </message>
    <message>
        <source>Then they are told later, from the day you choose on</source>
        <translation>Then they are told later, from the day you choose on</translation>
    </message>
    <message>
        <source>When is the family told? %1</source>
        <translation>When is the family told? %1</translation>
    </message>
</context>
<context>
    <name>ProposalWhat</name>
    <message>
        <source>What exactly? Not more than is needed.</source>
        <translation>What exactly? Not more than is needed.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Close %1</translation>
    </message>
    <message>
        <source>Choose in %1</source>
        <translation>Choose in %1</translation>
    </message>
</context>
<context>
    <name>ProtectSheet</name>
    <message>
        <source>Who should be protected?</source>
        <translation>Who should be protected?</translation>
    </message>
    <message>
        <source>The contact details are then kept from all others.</source>
        <translation>The contact details are then kept from all others.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Only this person and the professionals read this.</source>
        <translation>Only this person and the professionals read this.</translation>
    </message>
    <message>
        <source>Ending this later takes two people: the protected person and a professional.</source>
        <translation>Ending this later takes two people: the protected person and a professional.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Protect</translation>
    </message>
</context>
<context>
    <name>ProtectionCard</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (you)</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>protected</translation>
    </message>
    <message>
        <source>not protected any more</source>
        <translation>not protected any more</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Contact details</translation>
    </message>
    <message>
        <source>Contact details of %1</source>
        <translation>Contact details of %1</translation>
    </message>
    <message>
        <source>Ask that it ends</source>
        <translation>Ask that it ends</translation>
    </message>
    <message>
        <source>Ask that the protection of %1 ends</source>
        <translation>Ask that the protection of %1 ends</translation>
    </message>
</context>
<context>
    <name>ProtectionMeans</name>
    <message>
        <source>What this means</source>
        <translation>What this means</translation>
    </message>
    <message>
        <source>Only this person and the professionals who look after it read the contact details. The others are shut out at once, as soon as the server has it.</source>
        <translation>Only this person and the professionals who look after it read the contact details. The others are shut out at once, as soon as the server has it.</translation>
    </message>
    <message>
        <source>Giving them to somebody else takes a second professional. So does ending this.</source>
        <translation>Giving them to somebody else takes a second professional. So does ending this.</translation>
    </message>
    <message>
        <source>Before you save words that look like the address, the school or the telephone number, the app asks you first.</source>
        <translation>Before you save words that look like the address, the school or the telephone number, the app asks you first.</translation>
    </message>
    <message>
        <source>Others see no names and times of the devices, and not when this person reads.</source>
        <translation>Others see no names and times of the devices, and not when this person reads.</translation>
    </message>
    <message>
        <source>What somebody read before can be remembered. The app knows only words that stand in the contact details: a photo, a nickname or a habit can tell it too. So think before you write.</source>
        <translation>What somebody read before can be remembered. The app knows only words that stand in the contact details: a photo, a nickname or a habit can tell it too. So think before you write.</translation>
    </message>
</context>
<context>
    <name>kp::app::ProtectionModel</name>
    <message>
        <source>You said so: %1</source>
        <translation>You said so: %1</translation>
    </message>
    <message>
        <source>Ended. You said so, with the second signature: %1</source>
        <translation>Ended. You said so, with the second signature: %1</translation>
    </message>
    <message>
        <source>%1 said so: %2</source>
        <translation>%1 said so: %2</translation>
    </message>
    <message>
        <source>Ended. %1 said so, with the second signature: %2</source>
        <translation>Ended. %1 said so, with the second signature: %2</translation>
    </message>
    <message>
        <source>You are asked to sign that it ends.</source>
        <translation>You are asked to sign that it ends.</translation>
    </message>
    <message>
        <source>%1 is asked to sign that it ends. Until then it stays as it is.</source>
        <translation>%1 is asked to sign that it ends. Until then it stays as it is.</translation>
    </message>
    <message>
        <source>You are asked to sign that %1 reads the contact details.</source>
        <translation>You are asked to sign that %1 reads the contact details.</translation>
    </message>
    <message>
        <source>%1 is asked to sign that %2 reads the contact details. Nothing is given before that.</source>
        <translation>%1 is asked to sign that %2 reads the contact details. Nothing is given before that.</translation>
    </message>
    <message>
        <source>Telephone: %1</source>
        <translation>Telephone: %1</translation>
    </message>
    <message>
        <source>E-mail: %1</source>
        <translation>E-mail: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Address: %1</translation>
    </message>
    <message>
        <source>School: %1</source>
        <translation>School: %1</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (you)</translation>
    </message>
    <message>
        <source>Choose first who it is about. Your text is kept.</source>
        <translation>Choose first who it is about. Your text is kept.</translation>
    </message>
    <message>
        <source>Choose who signs too. Your text is kept.</source>
        <translation>Choose who signs too. Your text is kept.</translation>
    </message>
</context>
<context>
    <name>ProtectionScreen</name>
    <message>
        <source>Protected persons</source>
        <translation>Protected persons</translation>
    </message>
    <message>
        <source>Is it dangerous when somebody knows where you are? Then your contact details can be kept from the others, also from family.</source>
        <translation>Is it dangerous when somebody knows where you are? Then your contact details can be kept from the others, also from family.</translation>
    </message>
    <message>
        <source>Nobody that you may know of</source>
        <translation>Nobody that you may know of</translation>
    </message>
    <message>
        <source>Who is protected is only told to that person and to the professionals who look after it.</source>
        <translation>Who is protected is only told to that person and to the professionals who look after it.</translation>
    </message>
    <message>
        <source>Protect somebody</source>
        <translation>Protect somebody</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>waits for your answer</source>
        <translation>waits for your answer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What is allowed</source>
        <translation>What is allowed</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Until when</translation>
    </message>
    <message>
        <source>Hide what was said</source>
        <translation>Hide what was said</translation>
    </message>
    <message>
        <source>What was said at the table</source>
        <translation>What was said at the table</translation>
    </message>
    <message>
        <source>Is this right for you?</source>
        <translation>Is this right for you?</translation>
    </message>
    <message>
        <source>Yes, that is right</source>
        <translation>Yes, that is right</translation>
    </message>
    <message>
        <source>No, I do not want this</source>
        <translation>No, I do not want this</translation>
    </message>
    <message>
        <source>Yes: it stays like this. No: %1 gets nothing new from now on.</source>
        <translation>Yes: it stays like this. No: %1 gets nothing new from now on.</translation>
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
        <translation>Reading and writing</translation>
    </message>
    <message>
        <source>Reading and ticking off steps</source>
        <translation>Reading and ticking off steps</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>No end day</source>
        <translation>No end day</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Comes into our plan</source>
        <translation>Comes into our plan</translation>
    </message>
    <message>
        <source>Sees what the family sees. After your yes, decides too.</source>
        <translation>Sees what the family sees. After your yes, decides too.</translation>
    </message>
    <message>
        <source>Sees what the family sees.</source>
        <translation>Sees what the family sees.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>%1 sees this already. It stays like this until you answer.</source>
        <translation>%1 sees this already. It stays like this until you answer.</translation>
    </message>
    <message>
        <source>The time for an answer is over: %1 gets nothing new now. After your yes it goes on.</source>
        <translation>The time for an answer is over: %1 gets nothing new now. After your yes it goes on.</translation>
    </message>
    <message>
        <source>%1 sees this already. Without your answer it stops by itself. This waits until %2.</source>
        <extracomment>%2 is a day and a time</extracomment>
        <translation>%1 sees this already. Without your answer it stops by itself. This waits until %2.</translation>
    </message>
    <message>
        <source>%1 wrote down that you agree.</source>
        <translation>%1 wrote down that you agree.</translation>
    </message>
    <message>
        <source>our plan</source>
        <translation>our plan</translation>
    </message>
    <message>
        <source>Your answer is on the server.</source>
        <translation>Your answer is on the server.</translation>
    </message>
    <message>
        <source>Saved on this device. It goes to the server as soon as there is internet.</source>
        <translation>Saved on this device. It goes to the server as soon as there is internet.</translation>
    </message>
    <message>
        <source>Saved on this device. Everywhere else it stops as soon as the server has it.</source>
        <translation>Saved on this device. Everywhere else it stops as soon as the server has it.</translation>
    </message>
    <message>
        <source>The server did not take this answer. Look under Sharing how it is now.</source>
        <translation>The server did not take this answer. Look under Sharing how it is now.</translation>
    </message>
    <message>
        <source>You said yes about %1.</source>
        <translation>You said yes about %1.</translation>
    </message>
    <message>
        <source>You said no about %1.</source>
        <translation>You said no about %1.</translation>
    </message>
    <message>
        <source>You said yes. %1 goes on seeing this.</source>
        <translation>You said yes. %1 goes on seeing this.</translation>
    </message>
    <message>
        <source>You said no. %1 gets nothing new from now on.</source>
        <translation>You said no. %1 gets nothing new from now on.</translation>
    </message>
    <message>
        <source>This question is closed: somebody answered it, or its time is over. Nothing is lost.</source>
        <translation>This question is closed: somebody answered it, or its time is over. Nothing is lost.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Your answers</source>
        <translation>Your answers</translation>
    </message>
    <message>
        <source>Stop this?</source>
        <translation>Stop this?</translation>
    </message>
    <message>
        <source>%1 then gets nothing new. What %1 read already, %1 can remember.</source>
        <translation>%1 then gets nothing new. What %1 read already, %1 can remember.</translation>
    </message>
    <message>
        <source>It stops at once. If this device has no internet now, it stops for the others as soon as it has. Everybody of the family can read your answer in the open book.</source>
        <translation>It stops at once. If this device has no internet now, it stops for the others as soon as it has. Everybody of the family can read your answer in the open book.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Stop it now</source>
        <translation>Stop it now</translation>
    </message>
</context>
<context>
    <name>RecoveryCheck</name>
    <message>
        <source>Take your paper and type these two words. Then we know that it is right.</source>
        <translation>Take your paper and type these two words. Then we know that it is right.</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Word %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Show the words again</translation>
    </message>
</context>
<context>
    <name>RecoveryExplained</name>
    <message>
        <source>You have a recovery sheet</source>
        <translation>You have a recovery sheet</translation>
    </message>
    <message>
        <source>You have no recovery sheet yet</source>
        <translation>You have no recovery sheet yet</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>What it opens</translation>
    </message>
    <message>
        <source>Are all your devices gone? With this sheet everything that you can read comes back on a new device.</source>
        <translation>Are all your devices gone? With this sheet everything that you can read comes back on a new device.</translation>
    </message>
    <message>
        <source>What only you can read</source>
        <translation>What only you can read</translation>
    </message>
    <message>
        <source>You have a part of your own. Without a sheet it is gone when your devices are gone. Nobody can bring it back.</source>
        <translation>You have a part of your own. Without a sheet it is gone when your devices are gone. Nobody can bring it back.</translation>
    </message>
    <message>
        <source>Without a sheet, a part of your own is gone when your devices are gone. What is shared, the others still have.</source>
        <translation>Without a sheet, a part of your own is gone when your devices are gone. What is shared, the others still have.</translation>
    </message>
    <message>
        <source>Nobody else has it</source>
        <translation>Nobody else has it</translation>
    </message>
    <message>
        <source>We do not have these words, and we cannot make them again.</source>
        <translation>We do not have these words, and we cannot make them again.</translation>
    </message>
    <message>
        <source>Keep it like a passport</source>
        <translation>Keep it like a passport</translation>
    </message>
    <message>
        <source>Whoever holds it can open your plan.</source>
        <translation>Whoever holds it can open your plan.</translation>
    </message>
    <message>
        <source>Make another sheet</source>
        <translation>Make another sheet</translation>
    </message>
    <message>
        <source>Make a recovery sheet</source>
        <translation>Make a recovery sheet</translation>
    </message>
    <message>
        <source>The sheet you have stops working when you make another.</source>
        <translation>The sheet you have stops working when you make another.</translation>
    </message>
</context>
<context>
    <name>kp::app::RecoveryModel</name>
    <message>
        <source>These are not the same words yet. Look at your paper.</source>
        <translation>These are not the same words yet. Look at your paper.</translation>
    </message>
    <message>
        <source>Saved as %1. Print it, and then erase the file: whoever has it can open your plan.</source>
        <translation>Saved as %1. Print it, and then erase the file: whoever has it can open your plan.</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place, or write the words down.</source>
        <translation>It could not be saved there. Choose another place, or write the words down.</translation>
    </message>
</context>
<context>
    <name>RecoveryPaper</name>
    <message>
        <source>USB stick %1</source>
        <translation>USB stick %1</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>My own folder</source>
        <translation>My own folder</translation>
    </message>
    <message>
        <source>Recovery sheet of %1</source>
        <translation>Recovery sheet of %1</translation>
    </message>
    <message>
        <source>Krachtplan, made on %1</source>
        <translation>Krachtplan, made on %1</translation>
    </message>
    <message>
        <source>Are all your devices gone? With this sheet everything you could read comes back on a new device, also what only you can read. Keep it like a passport. Whoever holds it can open your plan.</source>
        <translation>Are all your devices gone? With this sheet everything you could read comes back on a new device, also what only you can read. Keep it like a passport. Whoever holds it can open your plan.</translation>
    </message>
    <message>
        <source>Address of the server: %1</source>
        <translation>Address of the server: %1</translation>
    </message>
    <message>
        <source>How: install Krachtplan, choose "I lost my devices, and I have my recovery sheet", and type the words or the code. Afterwards this sheet opens nothing any more: make a new one.</source>
        <translation>How: install Krachtplan, choose "I lost my devices, and I have my recovery sheet", and type the words or the code. Afterwards this sheet opens nothing any more: make a new one.</translation>
    </message>
    <message>
        <source>Nobody else has these words. Without the sheet nobody can make them again.</source>
        <translation>Nobody else has these words. Without the sheet nobody can make them again.</translation>
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
        <translation>Write these words down</translation>
    </message>
    <message>
        <source>Two words back</source>
        <translation>Two words back</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Good. Your sheet is ready.</source>
        <translation>Good. Your sheet is ready.</translation>
    </message>
    <message>
        <source>Keep it like a passport: at home or with somebody you trust. Not next to this device.</source>
        <translation>Keep it like a passport: at home or with somebody you trust. Not next to this device.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>RecoveryWords</name>
    <message>
        <source>Write the 24 words on paper, in this order. They are shown once. Nobody keeps them, this device neither.</source>
        <translation>Write the 24 words on paper, in this order. They are shown once. Nobody keeps them, this device neither.</translation>
    </message>
    <message>
        <source>Write this address below them: %1</source>
        <translation>Write this address below them: %1</translation>
    </message>
    <message>
        <source>The recovery sheet as a QR code</source>
        <translation>The recovery sheet as a QR code</translation>
    </message>
    <message>
        <source>Or print it</source>
        <translation>Or print it</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>As what</translation>
    </message>
    <message>
        <source>Page (PDF)</source>
        <translation>Page (PDF)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>It is on paper</translation>
    </message>
</context>
<context>
    <name>Reveal</name>
    <message>
        <source>Something in it is like the address of %1.</source>
        <translation>Something in it is like the address of %1.</translation>
    </message>
    <message>
        <source>Something in it is like the school of %1.</source>
        <translation>Something in it is like the school of %1.</translation>
    </message>
    <message>
        <source>Something in it is like the telephone number of %1.</source>
        <translation>Something in it is like the telephone number of %1.</translation>
    </message>
    <message>
        <source>Something in it is like the e-mail address of %1.</source>
        <translation>Something in it is like the e-mail address of %1.</translation>
    </message>
    <message>
        <source>Something in it is like the contact details of %1.</source>
        <translation>Something in it is like the contact details of %1.</translation>
    </message>
    <message>
        <source>Who could read it here, and does not know it from the plan: %1.</source>
        <translation>Who could read it here, and does not know it from the plan: %1.</translation>
    </message>
</context>
<context>
    <name>RevealSheet</name>
    <message>
        <source>Could this tell where somebody is?</source>
        <translation>Could this tell where somebody is?</translation>
    </message>
    <message>
        <source>Nothing was shared. Look at what stands there first.</source>
        <translation>Nothing was shared. Look at what stands there first.</translation>
    </message>
    <message>
        <source>Nothing was saved. What you typed is still there.</source>
        <translation>Nothing was saved. What you typed is still there.</translation>
    </message>
    <message>
        <source>Is it safe that they read it? Then you can share it even so.</source>
        <translation>Is it safe that they read it? Then you can share it even so.</translation>
    </message>
    <message>
        <source>Is it safe that they read it? Then you can save it even so. Else change your words.</source>
        <translation>Is it safe that they read it? Then you can save it even so. Else change your words.</translation>
    </message>
    <message>
        <source>Share it even so</source>
        <translation>Share it even so</translation>
    </message>
    <message>
        <source>Save it even so</source>
        <translation>Save it even so</translation>
    </message>
    <message>
        <source>Do not share</source>
        <translation>Do not share</translation>
    </message>
    <message>
        <source>Change my words</source>
        <translation>Change my words</translation>
    </message>
</context>
<context>
    <name>RingChips</name>
    <message>
        <source>family</source>
        <translation>family</translation>
    </message>
    <message>
        <source>relatives and neighbours</source>
        <translation>relatives and neighbours</translation>
    </message>
    <message>
        <source>everyday help</source>
        <translation>everyday help</translation>
    </message>
    <message>
        <source>specialised help</source>
        <translation>specialised help</translation>
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
        <translation>%1, in a part that you do not read</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>You and %1 opened something of the plan to each other, for safety.</source>
        <translation>You and %1 opened something of the plan to each other, for safety.</translation>
    </message>
    <message>
        <source>%1 and you opened something of the plan to each other, for safety.</source>
        <translation>%1 and you opened something of the plan to each other, for safety.</translation>
    </message>
    <message>
        <source>%1 and %2 opened something of the plan to each other, for safety.</source>
        <translation>%1 and %2 opened something of the plan to each other, for safety.</translation>
    </message>
    <message>
        <source>You asked %1 to sign too.</source>
        <translation>You asked %1 to sign too.</translation>
    </message>
    <message>
        <source>%1 asked you to sign too.</source>
        <translation>%1 asked you to sign too.</translation>
    </message>
    <message>
        <source>%1 asked %2 to sign too.</source>
        <translation>%1 asked %2 to sign too.</translation>
    </message>
    <message>
        <source>It waits for your answer. Nothing is opened before that.</source>
        <translation>It waits for your answer. Nothing is opened before that.</translation>
    </message>
    <message>
        <source>It waits for %1. Nothing is opened before that.</source>
        <translation>It waits for %1. Nothing is opened before that.</translation>
    </message>
    <message>
        <source>Both signed. It opens as soon as the server has both signatures.</source>
        <translation>Both signed. It opens as soon as the server has both signatures.</translation>
    </message>
    <message>
        <source>You said no. Nothing was opened.</source>
        <translation>You said no. Nothing was opened.</translation>
    </message>
    <message>
        <source>%1 said no. Nothing was opened.</source>
        <translation>%1 said no. Nothing was opened.</translation>
    </message>
    <message>
        <source>There was no answer in time. Nothing was opened.</source>
        <translation>There was no answer in time. Nothing was opened.</translation>
    </message>
    <message>
        <source>The server did not take it. Nothing was opened. Look together and ask again.</source>
        <translation>The server did not take it. Nothing was opened. Look together and ask again.</translation>
    </message>
    <message>
        <source>Open now. It ends by itself.</source>
        <translation>Open now. It ends by itself.</translation>
    </message>
    <message>
        <source>This has ended. What was read can be remembered.</source>
        <translation>This has ended. What was read can be remembered.</translation>
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
        <translation>Emergency</translation>
    </message>
    <message>
        <source>Serious danger</source>
        <translation>Serious danger</translation>
    </message>
    <message>
        <source>Request of a mandated service</source>
        <translation>Request of a mandated service</translation>
    </message>
    <message>
        <source>Somebody has to act now.</source>
        <translation>Somebody has to act now.</translation>
    </message>
    <message>
        <source>Somebody is in serious danger and cannot avert it alone.</source>
        <translation>Somebody is in serious danger and cannot avert it alone.</translation>
    </message>
    <message>
        <source>A mandated service asks for it, on a ground in law.</source>
        <translation>A mandated service asks for it, on a ground in law.</translation>
    </message>
    <message>
        <source>Yes, beforehand</source>
        <translation>Yes, beforehand</translation>
    </message>
    <message>
        <source>Not beforehand. Why: %1</source>
        <translation>Not beforehand. Why: %1</translation>
    </message>
    <message>
        <source>Telling it now is dangerous. The family is told from %1 on.</source>
        <translation>Telling it now is dangerous. The family is told from %1 on.</translation>
    </message>
    <message>
        <source>Telling it at once was dangerous. The family was to be told from %1 on.</source>
        <translation>Telling it at once was dangerous. The family was to be told from %1 on.</translation>
    </message>
    <message>
        <source>Choose first what it is about. Your text is kept.</source>
        <translation>Choose first what it is about. Your text is kept.</translation>
    </message>
    <message>
        <source>Choose why it is needed. Your text is kept.</source>
        <translation>Choose why it is needed. Your text is kept.</translation>
    </message>
    <message>
        <source>Say more exactly why: at least %1 characters. The family reads this. Your text is kept.</source>
        <translation>Say more exactly why: at least %1 characters. The family reads this. Your text is kept.</translation>
    </message>
    <message>
        <source>Say why, in at most %1 characters. Your text is kept.</source>
        <translation>Say why, in at most %1 characters. Your text is kept.</translation>
    </message>
    <message>
        <source>Say why you did not talk about it with the family first. Your text is kept.</source>
        <translation>Say why you did not talk about it with the family first. Your text is kept.</translation>
    </message>
    <message>
        <source>Choose an end within %1 days. Your text is kept.</source>
        <translation>Choose an end within %1 days. Your text is kept.</translation>
    </message>
    <message>
        <source>Choose a day within %1 days on which the family is told. Your text is kept.</source>
        <translation>Choose a day within %1 days on which the family is told. Your text is kept.</translation>
    </message>
    <message>
        <source>First another professional of this plan compares the four words with you, under People and devices. Nothing was changed.</source>
        <translation>First another professional of this plan compares the four words with you, under People and devices. Nothing was changed.</translation>
    </message>
    <message>
        <source>This person cannot sign here: not in the plan with an own device, or not known to the others yet. Choose somebody else. Your text is kept.</source>
        <translation>This person cannot sign here: not in the plan with an own device, or not known to the others yet. Choose somebody else. Your text is kept.</translation>
    </message>
    <message>
        <source>What is somebody's own, and contact details, are never opened in this way. Take that out.</source>
        <translation>What is somebody's own, and contact details, are never opened in this way. Take that out.</translation>
    </message>
    <message>
        <source>This was answered already. Nothing is lost.</source>
        <translation>This was answered already. Nothing is lost.</translation>
    </message>
    <message>
        <source>The time for an answer is over. If it is still needed, it is asked anew.</source>
        <translation>The time for an answer is over. If it is still needed, it is asked anew.</translation>
    </message>
    <message>
        <source>This person is not protected any more. Nothing was changed.</source>
        <translation>This person is not protected any more. Nothing was changed.</translation>
    </message>
    <message>
        <source>What would be signed is not what is shown here. Nothing was signed. Call your colleague.</source>
        <translation>What would be signed is not what is shown here. Nothing was signed. Call your colleague.</translation>
    </message>
    <message>
        <source>Something of it is not on the server yet. Connect to the internet once, then try again. Your text is kept.</source>
        <translation>Something of it is not on the server yet. Connect to the internet once, then try again. Your text is kept.</translation>
    </message>
    <message>
        <source>This is not here any more, or it was answered on another device. Nothing is lost.</source>
        <translation>This is not here any more, or it was answered on another device. Nothing is lost.</translation>
    </message>
</context>
<context>
    <name>SafetyFacts</name>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Because of</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Until when</translation>
    </message>
    <message>
        <source>Talked about it with the family</source>
        <translation>Talked about it with the family</translation>
    </message>
</context>
<context>
    <name>SafetyNotice</name>
    <message>
        <source>It ends by itself. What was read can be remembered.</source>
        <translation>It ends by itself. What was read can be remembered.</translation>
    </message>
    <message>
        <source>Read all about it</source>
        <translation>Read all about it</translation>
    </message>
</context>
<context>
    <name>SafetyScreen</name>
    <message>
        <source>For safety</source>
        <translation>For safety</translation>
    </message>
    <message>
        <source>When somebody is in danger, two professionals can open something of the plan to each other. Never one alone, always with the reason, and it ends by itself. What is only yours, and contact details, are never opened in this way.</source>
        <translation>When somebody is in danger, two professionals can open something of the plan to each other. Never one alone, always with the reason, and it ends by itself. What is only yours, and contact details, are never opened in this way.</translation>
    </message>
    <message>
        <source>Ask a colleague to open something</source>
        <translation>Ask a colleague to open something</translation>
    </message>
    <message>
        <source>Nothing was opened for safety</source>
        <translation>Nothing was opened for safety</translation>
    </message>
    <message>
        <source>When it happens, you read here and in the open book what was opened, by which two people, why and until when. Only where telling it at once is dangerous, you read it later.</source>
        <translation>When it happens, you read here and in the open book what was opened, by which two people, why and until when. Only where telling it at once is dangerous, you read it later.</translation>
    </message>
    <message>
        <source>This waits for somebody</source>
        <translation>This waits for somebody</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Open now</translation>
    </message>
    <message>
        <source>Hide what ended</source>
        <translation>Hide what ended</translation>
    </message>
    <message>
        <source>Show what ended</source>
        <translation>Show what ended</translation>
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
        <translation>Start question</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>What goes well</source>
        <translation>What goes well</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>In own words</translation>
    </message>
    <message>
        <source>Part of life</source>
        <translation>Part of life</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>How it goes</translation>
    </message>
    <message>
        <source>Children's corner</source>
        <translation>Children's corner</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Trusted person</source>
        <translation>Trusted person</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Contact details</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Our plan</source>
        <translation>Our plan</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Empty the search field</source>
        <translation>Empty the search field</translation>
    </message>
</context>
<context>
    <name>SearchSheet</name>
    <message>
        <source>Look in our plan</source>
        <translation>Look in our plan</translation>
    </message>
    <message>
        <source>A word, or a name</source>
        <translation>A word, or a name</translation>
    </message>
    <message>
        <source>Nothing with these words in what you may see. Try one word, or a part of it.</source>
        <translation>Nothing with these words in what you may see. Try one word, or a part of it.</translation>
    </message>
    <message>
        <source>You find what you may see yourself.</source>
        <translation>You find what you may see yourself.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>and %n more</numerusform><numerusform>and %n more</numerusform></translation>
    </message>
</context>
<context>
    <name>SecondCard</name>
    <message>
        <source>waits for your signature</source>
        <translation>waits for your signature</translation>
    </message>
    <message>
        <source>Nothing is done before you sign too. Without an answer the question closes %1 days after it was asked.</source>
        <translation>Nothing is done before you sign too. Without an answer the question closes %1 days after it was asked.</translation>
    </message>
    <message>
        <source>Do you sign too?</source>
        <translation>Do you sign too?</translation>
    </message>
    <message>
        <source>Yes, I sign too</source>
        <translation>Yes, I sign too</translation>
    </message>
    <message>
        <source>No, I do not sign</source>
        <translation>No, I do not sign</translation>
    </message>
    <message>
        <source>No: everything stays as it is.</source>
        <translation>No: everything stays as it is.</translation>
    </message>
</context>
<context>
    <name>SeenFile</name>
    <message>
        <source>As a file, to print or to take along</source>
        <translation>As a file, to print or to take along</translation>
    </message>
    <message>
        <source>In it stands only what you see above. The file is not locked: whoever has it can read it. The others see in the open book that you made it.</source>
        <translation>In it stands only what you see above. The file is not locked: whoever has it can read it. The others see in the open book that you made it.</translation>
    </message>
    <message>
        <source>There is no folder here to put it in. Plug in a USB stick and open this screen again.</source>
        <translation>There is no folder here to put it in. Plug in a USB stick and open this screen again.</translation>
    </message>
    <message>
        <source>Making the file…</source>
        <translation>Making the file…</translation>
    </message>
</context>
<context>
    <name>SeenLine</name>
    <message>
        <source>Something of the plan</source>
        <translation>Something of the plan</translation>
    </message>
</context>
<context>
    <name>kp::app::SeesModel</name>
    <message>
        <source>%1 can read this, and tick off steps.</source>
        <translation>%1 can read this, and tick off steps.</translation>
    </message>
    <message>
        <source>%1 can read this, and change nothing of it.</source>
        <translation>%1 can read this, and change nothing of it.</translation>
    </message>
    <message>
        <source>%1 can read this and change it.</source>
        <translation>%1 can read this and change it.</translation>
    </message>
    <message>
        <source>%1 can read this, and change some of it.</source>
        <translation>%1 can read this, and change some of it.</translation>
    </message>
    <message>
        <source>%1 sees everything that you see.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 sees everything that you see.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that you see, %1 does not see.</source>
        <translation><numerusform>%n thing that you see, %1 does not see.</numerusform><numerusform>%n things that you see, %1 does not see.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n part(s) more that you cannot look into. They are not shown here.</source>
        <extracomment>%1 is a person</extracomment>
        <translation><numerusform>%1 has %n part more that you cannot look into. It is not shown here.</numerusform><numerusform>%1 has %n parts more that you cannot look into. They are not shown here.</numerusform></translation>
    </message>
    <message>
        <source>krachtplan-what-somebody-sees</source>
        <translation>krachtplan-what-somebody-sees</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place. Nothing is lost.</source>
        <translation>It could not be saved there. Choose another place. Nothing is lost.</translation>
    </message>
    <message>
        <source>Saved as %1 and %2: what %3 sees. Whoever has these files can read them, without words.</source>
        <extracomment>%3 is a person</extracomment>
        <translation>Saved as %1 and %2: what %3 sees. Whoever has these files can read them, without words.</translation>
    </message>
</context>
<context>
    <name>SeesScreen</name>
    <message>
        <source>What does somebody see?</source>
        <translation>What does somebody see?</translation>
    </message>
    <message>
        <source>What does %1 see?</source>
        <translation>What does %1 see?</translation>
    </message>
    <message>
        <source>Choose somebody. You then see the plan as that person reads it: only what that person has a key for.</source>
        <translation>Choose somebody. You then see the plan as that person reads it: only what that person has a key for.</translation>
    </message>
    <message>
        <source>Only you are here</source>
        <translation>Only you are here</translation>
    </message>
    <message>
        <source>Invite somebody who helps you. Then you choose what that person sees.</source>
        <translation>Invite somebody who helps you. Then you choose what that person sees.</translation>
    </message>
    <message>
        <source>%1 sees nothing of the plan</source>
        <translation>%1 sees nothing of the plan</translation>
    </message>
    <message>
        <source>Nothing was shared that you can look into.</source>
        <translation>Nothing was shared that you can look into.</translation>
    </message>
    <message>
        <source>So it is now, as far as this device knows. What %1 alone reads does not show here. What %1 read before can be remembered.</source>
        <translation>So it is now, as far as this device knows. What %1 alone reads does not show here. What %1 read before can be remembered.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Lock now</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>Size of the letters</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>How it looks</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Pleasant in the evening</source>
        <translation>Pleasant in the evening</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Strong contrast</translation>
    </message>
    <message>
        <source>Lines and letters are darker</source>
        <translation>Lines and letters are darker</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Less movement</translation>
    </message>
    <message>
        <source>Sheets and buttons do not slide</source>
        <translation>Sheets and buttons do not slide</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Lock by itself</translation>
    </message>
    <message>
        <source>What we promise</source>
        <translation>What we promise</translation>
    </message>
</context>
<context>
    <name>SharingCell</name>
    <message>
        <source>does not see this</source>
        <translation>does not see this</translation>
    </message>
    <message>
        <source>sees this</source>
        <translation>sees this</translation>
    </message>
    <message>
        <source>not final yet</source>
        <translation>not final yet</translation>
    </message>
    <message>
        <source>only me</source>
        <translation>only me</translation>
    </message>
</context>
<context>
    <name>SharingMatrix</name>
    <message>
        <source>Who sees what</source>
        <translation>Who sees what</translation>
    </message>
</context>
<context>
    <name>SharingRows</name>
    <message>
        <source>What does somebody see?</source>
        <translation>What does somebody see?</translation>
    </message>
    <message>
        <source>The plan through the eyes of one of you</source>
        <translation>The plan through the eyes of one of you</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Who agreed to what, in which words and until when</source>
        <translation>Who agreed to what, in which words and until when</translation>
    </message>
    <message>
        <source>Who decides?</source>
        <translation>Who decides?</translation>
    </message>
    <message>
        <source>Whose each part is, who shares it and who ends that</source>
        <translation>Whose each part is, who shares it and who ends that</translation>
    </message>
    <message>
        <source>From 12 to 18</source>
        <translation>From 12 to 18</translation>
    </message>
    <message>
        <source>What a young person decides, the trusted person, what was decided and why</source>
        <translation>What a young person decides, the trusted person, what was decided and why</translation>
    </message>
    <message>
        <source>For safety</source>
        <translation>For safety</translation>
    </message>
    <message>
        <source>What two professionals opened to each other, why and until when</source>
        <translation>What two professionals opened to each other, why and until when</translation>
    </message>
    <message>
        <source>Protected persons</source>
        <translation>Protected persons</translation>
    </message>
    <message>
        <source>Whose contact details are kept from others</source>
        <translation>Whose contact details are kept from others</translation>
    </message>
    <message>
        <source>My own part</source>
        <translation>My own part</translation>
    </message>
    <message>
        <source>Only for you, until you share it with somebody</source>
        <translation>Only for you, until you share it with somebody</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>A part of the plan, or all of it: what may be erased and what was</source>
        <translation>A part of the plan, or all of it: what may be erased and what was</translation>
    </message>
    <message>
        <source>Closing and keeping</source>
        <translation>Closing and keeping</translation>
    </message>
    <message>
        <source>When the plan ends: what stays, with whom and for how long</source>
        <translation>When the plan ends: what stays, with whom and for how long</translation>
    </message>
</context>
<context>
    <name>SharingScreen</name>
    <message>
        <source>Sharing</source>
        <translation>Sharing</translation>
    </message>
    <message>
        <source>People and devices</source>
        <translation>People and devices</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Invite somebody</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>What to look at</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>Who sees what</translation>
    </message>
    <message>
        <source>Open book</source>
        <translation>Open book</translation>
    </message>
    <message>
        <source>Nobody sees anything before you share it. Tap to share or to stop.</source>
        <translation>Nobody sees anything before you share it. Tap to share or to stop.</translation>
    </message>
    <message>
        <source>Nobody sees anything before you share it.</source>
        <translation>Nobody sees anything before you share it.</translation>
    </message>
    <message>
        <source>Only you are here</source>
        <translation>Only you are here</translation>
    </message>
    <message>
        <source>Invite somebody who helps you. Then you choose what that person sees.</source>
        <translation>Invite somebody who helps you. Then you choose what that person sees.</translation>
    </message>
    <message>
        <source>sees this</source>
        <translation>sees this</translation>
    </message>
    <message>
        <source>not final yet: not sent, or an answer is waited for</source>
        <translation>not final yet: not sent, or an answer is waited for</translation>
    </message>
    <message>
        <source>only me</source>
        <translation>only me</translation>
    </message>
    <message>
        <source>%1 is asked to sign too. Nothing is given before that.</source>
        <translation>%1 is asked to sign too. Nothing is given before that.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>SheetReminder</name>
    <message>
        <source>A sheet for when all your devices are gone</source>
        <translation>A sheet for when all your devices are gone</translation>
    </message>
    <message>
        <source>Without it, what only you can read is gone then. Making one takes five minutes.</source>
        <translation>Without it, what only you can read is gone then. Making one takes five minutes.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Look at it</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Write your name or put a sign</source>
        <translation>Write your name or put a sign</translation>
    </message>
    <message>
        <source>nothing drawn yet</source>
        <translation>nothing drawn yet</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>drawn</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Draw again</translation>
    </message>
</context>
<context>
    <name>SignatureView</name>
    <message>
        <source>Drawn signature</source>
        <translation>Drawn signature</translation>
    </message>
</context>
<context>
    <name>kp::app::SigningModel</name>
    <message>
        <source>%1 asks you to sign too: opening something of the plan to the two of you, for safety.</source>
        <translation>%1 asks you to sign too: opening something of the plan to the two of you, for safety.</translation>
    </message>
    <message>
        <source>Yes: you two can read this until then. It stands in the open book, with both your names and why. It ends by itself.</source>
        <translation>Yes: you two can read this until then. It stands in the open book, with both your names and why. It ends by itself.</translation>
    </message>
    <message>
        <source>%1 asks you to sign too: you would not be protected any more.</source>
        <translation>%1 asks you to sign too: you would not be protected any more.</translation>
    </message>
    <message>
        <source>%1 asks you to sign too: %2 would not be protected any more.</source>
        <translation>%1 asks you to sign too: %2 would not be protected any more.</translation>
    </message>
    <message>
        <source>Yes: the contact details can be shared again as others are. Who was shut out stays out until somebody shares them.</source>
        <translation>Yes: the contact details can be shared again as others are. Who was shut out stays out until somebody shares them.</translation>
    </message>
    <message>
        <source>%1 asks you to sign too: %2 would read your contact details.</source>
        <translation>%1 asks you to sign too: %2 would read your contact details.</translation>
    </message>
    <message>
        <source>%1 asks you to sign too: %2 would read the contact details of %3, who is protected.</source>
        <translation>%1 asks you to sign too: %2 would read the contact details of %3, who is protected.</translation>
    </message>
    <message>
        <source>Yes: %1 can read them from then on. What was read can be remembered.</source>
        <translation>Yes: %1 can read them from then on. What was read can be remembered.</translation>
    </message>
    <message>
        <source>You signed too. It is saved here, and in force as soon as the server has both signatures.</source>
        <translation>You signed too. It is saved here, and in force as soon as the server has both signatures.</translation>
    </message>
    <message>
        <source>You said no. Nothing is opened or given.</source>
        <translation>You said no. Nothing is opened or given.</translation>
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
        <translation>You read along here for the coach until %1.</translation>
    </message>
    <message>
        <source>%1 reads along for the coach until %2.</source>
        <translation>%1 reads along for the coach until %2.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Why: %1</translation>
    </message>
</context>
<context>
    <name>StandInNotice</name>
    <message>
        <source>End this now</source>
        <translation>End this now</translation>
    </message>
</context>
<context>
    <name>StatusTag</name>
    <message>
        <source>now important</source>
        <translation>now important</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>for later</translation>
    </message>
    <message>
        <source>not talked about yet</source>
        <translation>not talked about yet</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>agreed</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>asked</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
</context>
<context>
    <name>StepPills</name>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 of %2 steps</translation>
    </message>
</context>
<context>
    <name>SyncPill</name>
    <message>
        <source>all saved</source>
        <translation>all saved</translation>
    </message>
    <message>
        <source>All saved, also on the server</source>
        <translation>All saved, also on the server</translation>
    </message>
    <message>
        <source>saved on this device</source>
        <translation>saved on this device</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>Saved on this device</translation>
    </message>
    <message numerus="yes">
        <source>saved on this device · %n waiting</source>
        <translation><numerusform>saved on this device · %n waiting</numerusform><numerusform>saved on this device · %n waiting</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Saved here · %n waiting for internet</source>
        <translation><numerusform>Saved here · %n waiting for internet</numerusform><numerusform>Saved here · %n waiting for internet</numerusform></translation>
    </message>
</context>
<context>
    <name>SyncSheet</name>
    <message>
        <source>What is saved, and where?</source>
        <translation>What is saved, and where?</translation>
    </message>
    <message>
        <source>There is no internet now. You can simply go on. Nothing gets lost.</source>
        <translation>There is no internet now. You can simply go on. Nothing gets lost.</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>On this device</translation>
    </message>
    <message>
        <source>Everything, until now</source>
        <translation>Everything, until now</translation>
    </message>
    <message>
        <source>On the server, locked</source>
        <translation>On the server, locked</translation>
    </message>
    <message>
        <source>Waits for internet</source>
        <translation>Waits for internet</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation><numerusform>%n thing</numerusform><numerusform>%n things</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>things that wait</comment>
        <translation><numerusform>and %n more</numerusform><numerusform>and %n more</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) cannot be read on this device yet. Nothing is lost: the key follows.</source>
        <translation><numerusform>%n piece cannot be read on this device yet. Nothing is lost: the key follows.</numerusform><numerusform>%n pieces cannot be read on this device yet. Nothing is lost: the key follows.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of your work were not taken by the server. They are kept on this device.</source>
        <translation><numerusform>%n piece of your work was not taken by the server. It is kept on this device.</numerusform><numerusform>%n pieces of your work were not taken by the server. They are kept on this device.</numerusform></translation>
    </message>
    <message>
        <source>Do the others have it already?</source>
        <translation>Do the others have it already?</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Looking…</translation>
    </message>
    <message>
        <source>Look for news now</source>
        <translation>Look for news now</translation>
    </message>
</context>
<context>
    <name>kp::app::SyncStatusModel</name>
    <message>
        <source>nothing heard yet</source>
        <translation>nothing heard yet</translation>
    </message>
    <message>
        <source>not since your last change; was there %1</source>
        <extracomment>%1 is a day and a time; the last time one of somebody's devices was at the server</extracomment>
        <translation>not since your last change; was there %1</translation>
    </message>
    <message>
        <source>was there %1</source>
        <translation>was there %1</translation>
    </message>
    <message>
        <source>looked %1</source>
        <translation>looked %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved on this device. %n waiting for the server.</source>
        <translation><numerusform>Saved on this device. %n is waiting for the server.</numerusform><numerusform>Saved on this device. %n are waiting for the server.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Saved on this device. The server did not take %n piece(s) of it.</source>
        <translation><numerusform>Saved on this device. The server did not take %n piece of it.</numerusform><numerusform>Saved on this device. The server did not take %n pieces of it.</numerusform></translation>
    </message>
    <message>
        <source>Everything is saved, on the server too.</source>
        <translation>Everything is saved, on the server too.</translation>
    </message>
    <message>
        <source>Saved on this device.</source>
        <translation>Saved on this device.</translation>
    </message>
    <message>
        <source>No contact with the server yet</source>
        <translation>No contact with the server yet</translation>
    </message>
    <message>
        <source>Last contact with the server: %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>Last contact with the server: %1</translation>
    </message>
    <message>
        <source>d MMMM, H.mm</source>
        <translation>d MMMM, H:mm</translation>
    </message>
    <message>
        <source>The server sent something that does not fit what this device knows. It was not taken in, and nothing of yours is lost. Tell your coach.</source>
        <translation>The server sent something that does not fit what this device knows. It was not taken in, and nothing of yours is lost. Tell your coach.</translation>
    </message>
</context>
<context>
    <name>TermSheet</name>
    <message>
        <source>How long is the file kept?</source>
        <translation>How long is the file kept?</translation>
    </message>
    <message>
        <source>The family reads what you write here.</source>
        <translation>The family reads what you write here.</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Counted from</translation>
    </message>
    <message>
        <source>Age of the youngest</source>
        <translation>Age of the youngest</translation>
    </message>
    <message>
        <source>After closing</source>
        <translation>After closing</translation>
    </message>
    <message>
        <source>Years after closing</source>
        <translation>Years after closing</translation>
    </message>
    <message>
        <source>Until this age</source>
        <translation>Until this age</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Which rule is that?</source>
        <translation>Which rule is that?</translation>
    </message>
    <message>
        <source>The law, or the rule of your organisation.</source>
        <translation>The law, or the rule of your organisation.</translation>
    </message>
    <message>
        <source>For all my plans</source>
        <translation>For all my plans</translation>
    </message>
    <message>
        <source>Also for those I begin later on this device</source>
        <translation>Also for those I begin later on this device</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Keep this</translation>
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
        <translation>Our plan, in our hands</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>kp::app::TodayModel</name>
    <message>
        <source>%1 wrote a note</source>
        <translation>%1 wrote a note</translation>
    </message>
    <message>
        <source>%1 added what goes well</source>
        <translation>%1 added what goes well</translation>
    </message>
    <message>
        <source>%1 added a goal</source>
        <translation>%1 added a goal</translation>
    </message>
    <message>
        <source>%1 changed a goal</source>
        <translation>%1 changed a goal</translation>
    </message>
    <message>
        <source>%1 did a step</source>
        <translation>%1 did a step</translation>
    </message>
    <message>
        <source>%1 added a step</source>
        <translation>%1 added a step</translation>
    </message>
    <message>
        <source>%1 changed a step</source>
        <translation>%1 changed a step</translation>
    </message>
    <message>
        <source>This plan is closed since %1.</source>
        <translation>This plan is closed since %1.</translation>
    </message>
    <message>
        <source>This plan is on hold.</source>
        <translation>This plan is on hold.</translation>
    </message>
    <message>
        <source>%1, about what goes well</source>
        <translation>%1, about what goes well</translation>
    </message>
    <message>
        <source>Together with %1</source>
        <translation>Together with %1</translation>
    </message>
    <message>
        <source>An appointment</source>
        <translation>An appointment</translation>
    </message>
    <message>
        <source>I cannot come %1. Can we find another moment?</source>
        <translation>I cannot come %1. Can we find another moment?</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>The others will read that you cannot come.</source>
        <translation>The others will read that you cannot come.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Hello %1</source>
        <translation>Hello %1</translation>
    </message>
    <message>
        <source>What stays, with whom and for how long</source>
        <translation>What stays, with whom and for how long</translation>
    </message>
    <message>
        <source>Ended. From the next connection nothing new is read.</source>
        <translation>Ended. From the next connection nothing new is read.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>I cannot</source>
        <translation>I cannot</translation>
    </message>
    <message>
        <source>Two versions, in %1 places</source>
        <translation>Two versions, in %1 places</translation>
    </message>
    <message>
        <source>Two versions of one sentence</source>
        <translation>Two versions of one sentence</translation>
    </message>
    <message>
        <source>Nothing is lost. Choose now or later.</source>
        <translation>Nothing is lost. Choose now or later.</translation>
    </message>
    <message>
        <source>What I will do</source>
        <translation>What I will do</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Fewer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Nothing to do for you now</source>
        <translation>Nothing to do for you now</translation>
    </message>
    <message>
        <source>In the plan you see who does what.</source>
        <translation>In the plan you see who does what.</translation>
    </message>
    <message>
        <source>To the plan</source>
        <translation>To the plan</translation>
    </message>
    <message>
        <source>Good. You find the recovery sheet under More.</source>
        <translation>Good. You find the recovery sheet under More.</translation>
    </message>
    <message>
        <source>New this week</source>
        <translation>New this week</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>no rating</source>
        <translation>no rating</translation>
    </message>
    <message>
        <source>Very hard</source>
        <translation>Very hard</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Hard</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>In between</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Well</translation>
    </message>
    <message>
        <source>Very well</source>
        <translation>Very well</translation>
    </message>
    <message>
        <source>Own ratings over time</source>
        <translation>Own ratings over time</translation>
    </message>
</context>
<context>
    <name>TrustedCard</name>
    <message>
        <source>My trusted person</source>
        <translation>My trusted person</translation>
    </message>
    <message>
        <source>Somebody who stands beside you, and whom you choose yourself. That person can come along to talks, ask questions for you, and read what you show.</source>
        <translation>Somebody who stands beside you, and whom you choose yourself. That person can come along to talks, ask questions for you, and read what you show.</translation>
    </message>
    <message>
        <source>Choose a trusted person</source>
        <translation>Choose a trusted person</translation>
    </message>
    <message>
        <source>Choose somebody else</source>
        <translation>Choose somebody else</translation>
    </message>
    <message>
        <source>End this</source>
        <translation>End this</translation>
    </message>
    <message>
        <source>You can change or end this at any time. What you shared with this person then stops too. What was read already can be remembered.</source>
        <translation>You can change or end this at any time. What you shared with this person then stops too. What was read already can be remembered.</translation>
    </message>
</context>
<context>
    <name>TrustedSheet</name>
    <message>
        <source>Who is my trusted person?</source>
        <translation>Who is my trusted person?</translation>
    </message>
    <message>
        <source>You choose. You fill this in together.</source>
        <translation>You choose. You fill this in together.</translation>
    </message>
    <message>
        <source>Nobody to choose yet. Invite that person first, under Sharing.</source>
        <translation>Nobody to choose yet. Invite that person first, under Sharing.</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Is this right?</translation>
    </message>
    <message>
        <source>This person is 18 or older</source>
        <translation>This person is 18 or older</translation>
    </message>
    <message>
        <source>This person is not one of the helpers we have now</source>
        <translation>This person is not one of the helpers we have now</translation>
    </message>
    <message>
        <source>When did somebody see the extract from the criminal record on paper? (day-month-year)</source>
        <translation>When did somebody see the extract from the criminal record on paper? (day-month-year)</translation>
    </message>
    <message>
        <source>Model 2, for who works with children. It stays on paper: only the day stands here.</source>
        <translation>Model 2, for who works with children. It stays on paper: only the day stands here.</translation>
    </message>
    <message>
        <source>What may this person do for you?</source>
        <translation>What may this person do for you?</translation>
    </message>
    <message>
        <source>For example: come along to talks, ask questions for me</source>
        <translation>For example: come along to talks, ask questions for me</translation>
    </message>
    <message>
        <source>May look into my file</source>
        <translation>May look into my file</translation>
    </message>
    <message>
        <source>This alone shares nothing. You still choose which parts.</source>
        <translation>This alone shares nothing. You still choose which parts.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
</context>
<context>
    <name>kp::app::UnlockModel</name>
    <message numerus="yes">
        <source>You can try %n more time(s), then the PIN is gone. Your words always work.</source>
        <translation><numerusform>You can try %n more time, then the PIN is gone. Your words always work.</numerusform><numerusform>You can try %n more times, then the PIN is gone. Your words always work.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation><numerusform>You can try again in %n second.</numerusform><numerusform>You can try again in %n seconds.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n minute(s).</source>
        <translation><numerusform>You can try again in %n minute.</numerusform><numerusform>You can try again in %n minutes.</numerusform></translation>
    </message>
    <message>
        <source>Everybody who holds this device can read this name. Choose one that says nothing about you.</source>
        <translation>Everybody who holds this device can read this name. Choose one that says nothing about you.</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Hello, who are you?</source>
        <translation>Hello, who are you?</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Welcome back</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Your PIN</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Your passphrase</translation>
    </message>
    <message>
        <source>The figures you chose for this device</source>
        <translation>The figures you chose for this device</translation>
    </message>
    <message>
        <source>The figures you chose for today</source>
        <translation>The figures you chose for today</translation>
    </message>
    <message>
        <source>The words on your sheet, with spaces between them</source>
        <translation>The words on your sheet, with spaces between them</translation>
    </message>
    <message>
        <source>Show the figures</source>
        <translation>Show the figures</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Show the words</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Use my words</source>
        <translation>Use my words</translation>
    </message>
    <message>
        <source>Use my PIN</source>
        <translation>Use my PIN</translation>
    </message>
    <message>
        <source>I do not know my words any more</source>
        <translation>I do not know my words any more</translation>
    </message>
    <message>
        <source>Opening works without internet too. We have no key of your plan. So keep the sheet with your words in a safe place.</source>
        <translation>Opening works without internet too. We have no key of your plan. So keep the sheet with your words in a safe place.</translation>
    </message>
    <message>
        <source>Somebody else uses this device too</source>
        <translation>Somebody else uses this device too</translation>
    </message>
    <message>
        <source>Without your words</source>
        <translation>Without your words</translation>
    </message>
    <message>
        <source>Nobody can look up your words for you, we cannot either. Look for the sheet you wrote them on.</source>
        <translation>Nobody can look up your words for you, we cannot either. Look for the sheet you wrote them on.</translation>
    </message>
    <message>
        <source>Is the sheet gone? The plan itself is not: the others of the family and your coach have it too. Ask one of them to let you in again on this device.</source>
        <translation>Is the sheet gone? The plan itself is not: the others of the family and your coach have it too. Ask one of them to let you in again on this device.</translation>
    </message>
    <message>
        <source>Do you have a recovery sheet? Then everything comes back in a fresh place on this device.</source>
        <translation>Do you have a recovery sheet? Then everything comes back in a fresh place on this device.</translation>
    </message>
    <message>
        <source>Make a fresh place</source>
        <translation>Make a fresh place</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>A place of your own on this device</source>
        <translation>A place of your own on this device</translation>
    </message>
    <message>
        <source>With your own words. Nobody else of this device can open it.</source>
        <translation>With your own words. Nobody else of this device can open it.</translation>
    </message>
    <message>
        <source>What shall this place be called?</source>
        <translation>What shall this place be called?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>ViewLine</name>
    <message>
        <source>Fine: %1</source>
        <translation>Fine: %1</translation>
    </message>
    <message>
        <source>Wish: %1</source>
        <translation>Wish: %1</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Write these words down</source>
        <translation>Write these words down</translation>
    </message>
    <message>
        <source>Type your words once</source>
        <translation>Type your words once</translation>
    </message>
    <message>
        <source>One family, one plan, in your own hands. Who are you?</source>
        <translation>One family, one plan, in your own hands. Who are you?</translation>
    </message>
    <message>
        <source>First words for this device, then your plan. Who are you?</source>
        <translation>First words for this device, then your plan. Who are you?</translation>
    </message>
    <message>
        <source>With these words you open your plan on this device. Write them on paper and keep it safe. Nobody can look them up for you.</source>
        <translation>With these words you open your plan on this device. Write them on paper and keep it safe. Nobody can look them up for you.</translation>
    </message>
    <message>
        <source>So that we know they are on your paper.</source>
        <translation>So that we know they are on your paper.</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Your first name</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>Young person</source>
        <translation>Young person</translation>
    </message>
    <message>
        <source>Buddy</source>
        <translation>Buddy</translation>
    </message>
    <message>
        <source>Family, friend or neighbour</source>
        <translation>Family, friend or neighbour</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Other help</source>
        <translation>Other help</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Your passphrase</translation>
    </message>
    <message>
        <source>These are not the same words yet. Look at your paper.</source>
        <translation>These are not the same words yet. Look at your paper.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>I wrote them down</source>
        <translation>I wrote them down</translation>
    </message>
    <message>
        <source>Making your safe place…</source>
        <translation>Making your safe place…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>WelcomeWays</name>
    <message>
        <source>I have Krachtplan on another device</source>
        <translation>I have Krachtplan on another device</translation>
    </message>
    <message>
        <source>I lost my devices, and I have my recovery sheet</source>
        <translation>I lost my devices, and I have my recovery sheet</translation>
    </message>
</context>
<context>
    <name>WordChip</name>
    <message>
        <source>take this word out</source>
        <translation>take this word out</translation>
    </message>
</context>
<context>
    <name>WordEntry</name>
    <message>
        <source>Word %1 of %2</source>
        <translation>Word %1 of %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Another version: %1 (%2)</source>
        <extracomment>%1 is what was written, %2 is a person</extracomment>
        <translation>Another version: %1 (%2)</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
</TS>
