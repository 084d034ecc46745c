<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AddDeviceSheet</name>
    <message>
        <source>Compare four words</source>
        <translation>Comparer quatre mots</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Ajouter un appareil</translation>
    </message>
    <message>
        <source>The code was for fifteen minutes. Make a new one.</source>
        <translation>Le code valait quinze minutes. Fais-en un nouveau.</translation>
    </message>
    <message>
        <source>Install Krachtplan on the other device. There, choose "I have Krachtplan on another device". Then give it the code that you make here.</source>
        <translation>Installe Krachtplan sur l'autre appareil. Choisis-y « J'ai Krachtplan sur un autre appareil ». Donne-lui alors le code que tu fais ici.</translation>
    </message>
    <message>
        <source>The new device opens everything that this one opens. Do this only for a device of your own.</source>
        <translation>Le nouvel appareil ouvre tout ce que celui-ci ouvre. Fais-le seulement pour un appareil à toi.</translation>
    </message>
    <message>
        <source>The code for your next device as a QR code</source>
        <translation>Le code pour ton prochain appareil en code QR</translation>
    </message>
    <message>
        <source>Or type it over, or paste it</source>
        <translation>Ou recopie-le, ou colle-le</translation>
    </message>
    <message>
        <source>Copy for a minute</source>
        <translation>Copier pour une minute</translation>
    </message>
    <message>
        <source>Show this code to nobody. Keep both devices open and connected until both show four words.</source>
        <translation>Ne montre ce code à personne. Garde les deux appareils ouverts et connectés jusqu'à ce que les deux montrent quatre mots.</translation>
    </message>
    <message>
        <source>"%1" is in. Does it show the same four words?</source>
        <translation>« %1 » est dedans. Montre-t-il les mêmes quatre mots ?</translation>
    </message>
    <message>
        <source>The words differ: take it out</source>
        <translation>Les mots diffèrent : retirer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Faire le code</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Ce sont les mêmes</translation>
    </message>
</context>
<context>
    <name>AddPictureSheet</name>
    <message>
        <source>Add this picture?</source>
        <translation>Ajouter cette photo ?</translation>
    </message>
    <message>
        <source>The picture that you chose</source>
        <translation>La photo que tu as choisie</translation>
    </message>
    <message>
        <source>Place, time and camera are taken out of the picture before it is kept. What can be seen in it stays.</source>
        <translation>Le lieu, l'heure et l'appareil sont retirés de la photo avant qu'elle soit gardée. Ce qu'on y voit reste.</translation>
    </message>
    <message>
        <source>Words with the picture (you may leave this open)</source>
        <translation>Des mots avec la photo (tu peux laisser vide)</translation>
    </message>
    <message>
        <source>Who reads this goal sees the picture and these words.</source>
        <translation>Qui lit cet objectif voit la photo et ces mots.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>Agreed</name>
    <message>
        <source>You wrote this down: %1.</source>
        <translation>Vous l'avez noté : %1.</translation>
    </message>
    <message>
        <source>%1 wrote this down: %2.</source>
        <translation>%1 l'a noté : %2.</translation>
    </message>
    <message>
        <source>You wrote this down on %1: %2.</source>
        <extracomment>%1 is a device in quotation marks, %2 a day and a time</extracomment>
        <translation>Vous l'avez noté sur %1 : %2.</translation>
    </message>
    <message>
        <source>%1 wrote this down on %2: %3.</source>
        <translation>%1 l'a noté sur %2 : %3.</translation>
    </message>
    <message>
        <source>There is a drawn signature.</source>
        <translation>Il y a une signature dessinée.</translation>
    </message>
    <message>
        <source>You decided this yourself.</source>
        <translation>Vous l'avez décidé vous-même.</translation>
    </message>
    <message>
        <source>%1 decided this.</source>
        <translation>%1 l'a décidé.</translation>
    </message>
    <message>
        <source>Agreed at the table, on the device of %1: %2.</source>
        <translation>Accord donné à la table, sur l'appareil de %1 : %2.</translation>
    </message>
    <message>
        <source>Confirmed afterwards on an own device.</source>
        <translation>Confirmé ensuite sur son propre appareil.</translation>
    </message>
    <message>
        <source>Not confirmed on an own device yet.</source>
        <translation>Pas encore confirmé sur son propre appareil.</translation>
    </message>
    <message>
        <source>Nobody who was named has an own device to answer on yet.</source>
        <translation>Personne parmi les personnes nommées n'a encore son propre appareil pour répondre.</translation>
    </message>
    <message>
        <source>You are asked here. Without your answer it stops by itself: %1. %2 then gets nothing new.</source>
        <extracomment>%1 is a day and a time, %2 who has the access</extracomment>
        <translation>La question vous est posée ici. Sans votre réponse, cela s'arrête tout seul : %1. %2 ne reçoit alors plus rien de nouveau.</translation>
    </message>
    <message>
        <source>%1 is asked on an own device. Without an answer it stops by itself: %2. %3 then gets nothing new.</source>
        <extracomment>%1 is who is asked, %2 a day and a time, %3 who has the access</extracomment>
        <translation>La question est posée à %1 sur son propre appareil. Sans réponse, cela s'arrête tout seul : %2. %3 ne reçoit alors plus rien de nouveau.</translation>
    </message>
    <message>
        <source>You said: this is not right. So it stopped, and %1 gets nothing new. %2 can read that in the open book. Talk about it together. It only starts again when you agree anew.</source>
        <extracomment>%1 has the access, %2 wrote it down</extracomment>
        <translation>Vous avez dit : ce n'est pas juste. C'est donc arrêté, et %1 ne reçoit plus rien de nouveau. %2 peut le lire dans le livre ouvert. Parlez-en ensemble. Cela ne reprend que si vous donnez un nouvel accord.</translation>
    </message>
    <message>
        <source>It was said: this is not right. So it stopped, and %1 gets nothing new. Talk about it together. It only starts again when it is agreed anew.</source>
        <translation>Quelqu'un a dit : ce n'est pas juste. C'est donc arrêté, et %1 ne reçoit plus rien de nouveau. Parlez-en ensemble. Cela ne reprend qu'après un nouvel accord.</translation>
    </message>
    <message>
        <source>not on the server yet</source>
        <translation>pas encore sur le serveur</translation>
    </message>
    <message>
        <source>It goes to the server as soon as there is internet.</source>
        <translation>Cela part vers le serveur dès qu'il y a internet.</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>d'accord</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>attend une réponse</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>%1 gets nothing new. What was read before can be remembered.</source>
        <translation>%1 ne reçoit plus rien de nouveau. Ce qui a été lu avant peut rester en mémoire.</translation>
    </message>
    <message>
        <source>ended by itself</source>
        <translation>arrêté tout seul</translation>
    </message>
    <message>
        <source>Its last day was %1. %2 gets nothing new.</source>
        <translation>Le dernier jour était le %1. %2 ne reçoit plus rien de nouveau.</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>pas d'accord</translation>
    </message>
    <message>
        <source>stopped without an answer</source>
        <translation>arrêté sans réponse</translation>
    </message>
    <message>
        <source>%1 did not answer in time. So it stopped, and %2 gets nothing new.</source>
        <translation>%1 n'a pas répondu à temps. C'est donc arrêté, et %2 ne reçoit plus rien de nouveau.</translation>
    </message>
    <message>
        <source>No end day</source>
        <extracomment>How a day is written in a sentence: d MMMM yyyy gives 19 January 2026</extracomment>
        <translation>Pas de fin</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Reading and writing</source>
        <translation>Lire et écrire</translation>
    </message>
    <message>
        <source>Reading and ticking off steps</source>
        <translation>Lire et cocher des étapes</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Toi</translation>
    </message>
    <message>
        <source>shared too</source>
        <translation>partagées aussi</translation>
    </message>
    <message>
        <source>not shared: how it was then, and what came after</source>
        <translation>pas partagées : comme c'était alors, et ce qui est venu après</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu'au %1</translation>
    </message>
    <message>
        <source>The words cannot be opened on this device.</source>
        <translation>Les mots ne peuvent pas s'ouvrir sur cet appareil.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Pas dit</translation>
    </message>
    <message>
        <source>Whoever wanted to be asked first, was asked.</source>
        <translation>On a demandé à qui voulait qu'on demande d'abord.</translation>
    </message>
    <message>
        <source>These words are not the ones that were signed.</source>
        <translation>Ce ne sont pas les mots qui ont été signés.</translation>
    </message>
    <message>
        <source>No words were shown.</source>
        <translation>Aucun mot n'a été montré.</translation>
    </message>
</context>
<context>
    <name>AgreedFacts</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What is allowed</source>
        <translation>Ce qui est permis</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions d'avant</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Jusqu'à quand</translation>
    </message>
</context>
<context>
    <name>AgreedSheet</name>
    <message>
        <source>Shared with you</source>
        <translation>Partagé avec toi</translation>
    </message>
    <message>
        <source>Shared with %1</source>
        <translation>Partagé avec %1</translation>
    </message>
    <message>
        <source>Who agreed, and how</source>
        <translation>Qui était d'accord, et comment</translation>
    </message>
    <message>
        <source>In these words it was shown</source>
        <translation>C'est montré dans ces mots</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue : %1</translation>
    </message>
    <message>
        <source>Is this not right? One tap stops it at once. Without internet it stops for the others as soon as there is. The family and the coach read your answer in the open book. Then you talk about it together.</source>
        <translation>Ce n'est pas juste ? Un toucher l'arrête tout de suite. Sans internet, cela s'arrête pour les autres dès qu'il y en a. La famille et le coach lisent votre réponse dans le livre ouvert. Ensuite vous en parlez ensemble.</translation>
    </message>
    <message>
        <source>Yes, that is right</source>
        <translation>Oui, c'est juste</translation>
    </message>
    <message>
        <source>No, stop it now</source>
        <translation>Non, arrêtez maintenant</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Y renoncer</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Arrêter le partage</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>kp::app::AppCore</name>
    <message>
        <source>Take at least %1 letters: a sentence that only you would think of.</source>
        <translation>Prends au moins %1 lettres : une phrase à laquelle toi seul penserais.</translation>
    </message>
    <message>
        <source>That is too long. Take a shorter sentence.</source>
        <translation>C'est trop long. Prends une phrase plus courte.</translation>
    </message>
    <message>
        <source>Many people take words like these, so others guess them. Take a sentence that only you would think of.</source>
        <translation>Beaucoup de gens prennent des mots comme ceux-là, et d'autres les devinent. Prends une phrase à laquelle toi seul penserais.</translation>
    </message>
    <message>
        <source>The same letters or a row of the keyboard are guessed quickly. Take a sentence that only you would think of.</source>
        <translation>Les mêmes lettres ou une rangée du clavier se devinent vite. Prends une phrase à laquelle toi seul penserais.</translation>
    </message>
    <message>
        <source>What keeps the key of your PIN does not answer now. Give your words. Nothing is lost.</source>
        <translation>Ce qui garde la clé de ton code PIN ne répond pas maintenant. Donne tes mots. Rien n'est perdu.</translation>
    </message>
    <message>
        <source>That was wrong five times, so the PIN is gone. Give your words. Nothing is lost.</source>
        <translation>C'était faux cinq fois, donc le code PIN n'existe plus. Donne tes mots. Rien n'est perdu.</translation>
    </message>
    <message numerus="yes">
        <source>This PIN is not right. You can try %n more time(s).</source>
        <translation><numerusform>Ce code PIN n'est pas juste. Tu peux encore essayer %n fois.</numerusform><numerusform>Ce code PIN n'est pas juste. Tu peux encore essayer %n fois.</numerusform></translation>
    </message>
    <message>
        <source>The PIN does not work on this device any more. Give your words. Nothing is lost.</source>
        <translation>Le code PIN ne marche plus sur cet appareil. Donne tes mots. Rien n'est perdu.</translation>
    </message>
    <message>
        <source>Take at least six figures.</source>
        <translation>Prends au moins six chiffres.</translation>
    </message>
    <message>
        <source>A row or one figure again and again is guessed quickly. Take other figures.</source>
        <translation>Une suite, ou toujours le même chiffre, se devine vite. Prends d'autres chiffres.</translation>
    </message>
    <message>
        <source>The PIN could not be kept here. Your words open the plan as before. Nothing is lost.</source>
        <translation>Le code PIN n'a pas pu être gardé ici. Tes mots ouvrent le plan comme avant. Rien n'est perdu.</translation>
    </message>
    <message>
        <source>Connect this device to the internet before %1. Otherwise the plan closes here until it is online again. Nothing is lost.</source>
        <extracomment>%1 is a day and a month</extracomment>
        <translation>Connecte cet appareil à internet avant le %1. Sinon le plan se ferme ici jusqu'à ce qu'il soit de nouveau en ligne. Rien ne se perd.</translation>
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
        <translation>Feuille %1, mot %2</translation>
    </message>
    <message>
        <source>Take the three sheets and type one word of each. Then the file is opened with two of them, to be sure.</source>
        <translation>Prends les trois feuilles et tape un mot de chacune. Ensuite le fichier est ouvert avec deux d'entre elles, pour être sûr.</translation>
    </message>
    <message>
        <source>Where is the file kept?</source>
        <translation>Où le fichier est-il gardé ?</translation>
    </message>
    <message>
        <source>The family reads this. For example: in the records of your organisation.</source>
        <translation>La famille lit ceci. Par exemple : dans les dossiers de ton organisation.</translation>
    </message>
    <message>
        <source>Check and put on record</source>
        <translation>Vérifier et noter</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Montrer encore les mots</translation>
    </message>
</context>
<context>
    <name>ArchiveSheet</name>
    <message>
        <source>Sheet %1 of 3</source>
        <translation>Feuille %1 sur 3</translation>
    </message>
    <message>
        <source>Are the sheets right?</source>
        <translation>Les feuilles sont-elles justes ?</translation>
    </message>
    <message>
        <source>The archive is ready</source>
        <translation>L'archive est prête</translation>
    </message>
    <message>
        <source>A sealed archive</source>
        <translation>Une archive scellée</translation>
    </message>
    <message>
        <source>The notes of the team and the registration go into one sealed file, for the records of your organisation. You also get three sheets with 24 words each. Any two of them open the file. One alone opens nothing.</source>
        <translation>Les notes de l'équipe et l'enregistrement vont dans un fichier scellé, pour les dossiers de ton organisation. Tu reçois aussi trois feuilles de 24 mots. Deux d'entre elles ouvrent le fichier. Une seule n'ouvre rien.</translation>
    </message>
    <message>
        <source>Give the sheets to three people, or keep them in three places. Nobody can make them again: without two sheets the file stays closed for ever.</source>
        <translation>Donne les feuilles à trois personnes, ou garde-les à trois endroits. Personne ne peut les refaire : sans deux feuilles, le fichier reste fermé pour toujours.</translation>
    </message>
    <message>
        <source>Your colleagues see in the open book that you made it.</source>
        <translation>Tes collègues voient dans le livre ouvert que tu l'as faite.</translation>
    </message>
    <message>
        <source>There is no folder here to put it in. Plug in a USB stick and open this screen again.</source>
        <translation>Il n'y a pas de dossier ici pour le mettre. Branche une clé USB et rouvre cet écran.</translation>
    </message>
    <message>
        <source>It was opened with two of its sheets just now. The plan says where it is kept.</source>
        <translation>Elle vient d'être ouverte avec deux de ses feuilles. Le plan dit où elle est gardée.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
</context>
<context>
    <name>ArchiveWords</name>
    <message>
        <source>Write these 24 words on a sheet of their own, in this order, with the number of the sheet above them. They are shown once.</source>
        <translation>Écris ces 24 mots sur une feuille à part, dans cet ordre, avec le numéro de la feuille au-dessus. Ils sont montrés une seule fois.</translation>
    </message>
    <message>
        <source>Or print it</source>
        <translation>Ou imprime-la</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>C'est sur papier</translation>
    </message>
</context>
<context>
    <name>kp::app::ArriveModel</name>
    <message numerus="yes">
        <source>%n part(s) of the plan are here</source>
        <translation><numerusform>%n partie du plan est ici</numerusform><numerusform>%n parties du plan sont ici</numerusform></translation>
    </message>
    <message>
        <source>The rest comes when another device is online.</source>
        <translation>Le reste vient quand un autre appareil est en ligne.</translation>
    </message>
    <message>
        <source>A plan</source>
        <translation>Un plan</translation>
    </message>
    <message>
        <source>Fill in the address of the server too. It stands on the sheet.</source>
        <translation>Remplis aussi l'adresse du serveur. Elle est sur la feuille.</translation>
    </message>
</context>
<context>
    <name>ArriveScreen</name>
    <message>
        <source>You are back</source>
        <translation>Tu es de retour</translation>
    </message>
    <message>
        <source>You are in</source>
        <translation>Tu es dedans</translation>
    </message>
    <message>
        <source>Back with your recovery sheet</source>
        <translation>Revenir avec ta feuille de secours</translation>
    </message>
    <message>
        <source>From your other device</source>
        <translation>Depuis ton autre appareil</translation>
    </message>
    <message>
        <source>Type the 24 words of your sheet, with spaces between them. Or paste the text of its code.</source>
        <translation>Tape les 24 mots de ta feuille, avec des espaces. Ou colle le texte de son code.</translation>
    </message>
    <message>
        <source>On your other device: More, My devices, Add a device. It shows a code. Type it here, or paste it.</source>
        <translation>Sur ton autre appareil : Plus, Mes appareils, Ajouter un appareil. Il montre un code. Tape-le ici, ou colle-le.</translation>
    </message>
    <message>
        <source>What do you call this device?</source>
        <translation>Comment appelles-tu cet appareil ?</translation>
    </message>
    <message>
        <source>For example: tablet in the kitchen</source>
        <translation>Par exemple : tablette de la cuisine</translation>
    </message>
    <message>
        <source>Words or code of the sheet</source>
        <translation>Mots ou code de la feuille</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>It stands on the sheet, below the words.</source>
        <translation>Elle est sur la feuille, sous les mots.</translation>
    </message>
    <message>
        <source>Bring everything back</source>
        <translation>Tout faire revenir</translation>
    </message>
    <message>
        <source>Come in</source>
        <translation>Entrer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Looking for your plans…</source>
        <translation>On cherche tes plans…</translation>
    </message>
    <message>
        <source>Your other device is letting this one in…</source>
        <translation>Ton autre appareil laisse entrer celui-ci…</translation>
    </message>
    <message>
        <source>This takes a while. Is there internet here? Is the address of the server right?</source>
        <translation>Cela prend du temps. Y a-t-il internet ici ? L'adresse du serveur est-elle juste ?</translation>
    </message>
    <message>
        <source>This takes a while. Is the other device open, and do both have internet?</source>
        <translation>Cela prend du temps. L'autre appareil est-il ouvert, et les deux ont-ils internet ?</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Continuer plus tard</translation>
    </message>
</context>
<context>
    <name>ArrivedPart</name>
    <message>
        <source>Compare the four words with your other device. They have to be the same.</source>
        <translation>Compare les quatre mots avec ton autre appareil. Ils doivent être les mêmes.</translation>
    </message>
    <message>
        <source>Do they differ? Then tap on your other device: The words differ. It takes this device out.</source>
        <translation>Ils diffèrent ? Touche alors sur ton autre appareil : Les mots diffèrent. Cela retire cet appareil.</translation>
    </message>
    <message>
        <source>What you could read is back, also what only you can read. What was written on a lost device and never sent is not.</source>
        <translation>Ce que tu pouvais lire est revenu, aussi ce que toi seul peux lire. Pas ce qui a été écrit sur un appareil perdu et jamais envoyé.</translation>
    </message>
    <message>
        <source>Your sheet is used up: it opens nothing any more. Make a new one now.</source>
        <translation>Ta feuille est utilisée : elle n'ouvre plus rien. Fais-en une nouvelle maintenant.</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation>Faire une nouvelle feuille de secours</translation>
    </message>
    <message>
        <source>Take out my lost devices</source>
        <translation>Retirer mes appareils perdus</translation>
    </message>
    <message>
        <source>To my plan</source>
        <translation>Vers mon plan</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Ce sont les mêmes</translation>
    </message>
</context>
<context>
    <name>AvatarRow</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>people in a row</comment>
        <translation><numerusform>et encore %n</numerusform><numerusform>et encore %n</numerusform></translation>
    </message>
</context>
<context>
    <name>AwayScreen</name>
    <message>
        <source>First go online once</source>
        <translation>Va d'abord une fois en ligne</translation>
    </message>
    <message>
        <source>This device was without the server for a long time. Until it has met the server, the plan stays closed here. So a lost device does not stay open for ever.</source>
        <translation>Cet appareil est resté longtemps sans le serveur. Tant qu'il ne l'a pas revu, le plan reste fermé ici. Ainsi un appareil perdu ne reste pas ouvert pour toujours.</translation>
    </message>
    <message>
        <source>Nothing is lost. Everything is still on this device, locked.</source>
        <translation>Rien n'est perdu. Tout est encore sur cet appareil, verrouillé.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) of yours wait. They are sent by themselves.</source>
        <translation><numerusform>%n chose de toi attend. Elle part toute seule.</numerusform><numerusform>%n choses de toi attendent. Elles partent toutes seules.</numerusform></translation>
    </message>
    <message>
        <source>There is no internet now, or the server does not answer. Try again later.</source>
        <translation>Il n'y a pas d'internet maintenant, ou le serveur ne répond pas. Réessaie plus tard.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Je cherche…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>To my plans</source>
        <translation>Vers mes plans</translation>
    </message>
</context>
<context>
    <name>BirthdaySheet</name>
    <message>
        <source>When is %1 born?</source>
        <translation>Quand %1 est-il né ?</translation>
    </message>
    <message>
        <source>Birthday (day-month-year)</source>
        <translation>Date de naissance (jour-mois-année)</translation>
    </message>
    <message>
        <source>Whoever reads the core of the plan reads this too. Around the twelfth birthday the plan asks what %1 decides alone.</source>
        <translation>Qui lit le cœur du plan lit cela aussi. Autour du douzième anniversaire, le plan demande ce que %1 décide seul.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
</context>
<context>
    <name>CapabilitySheet</name>
    <message>
        <source>Can %1 judge this alone?</source>
        <translation>%1 peut-il en juger seul ?</translation>
    </message>
    <message>
        <source>This is your own word. You can say it anew at any time.</source>
        <translation>C'est votre propre parole. Vous pouvez la redire à tout moment.</translation>
    </message>
    <message>
        <source>Yes, because of the age</source>
        <translation>Oui, vu l'âge</translation>
    </message>
    <message>
        <source>Yes, we decided that together</source>
        <translation>Oui, nous l'avons décidé ensemble</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>This only counts when a parent and a coach both say so, and nobody of them says otherwise. It changes nothing about the own part of %1.</source>
        <translation>Cela ne compte que si un parent et un coach le disent tous les deux, et que personne d'entre eux ne dit autre chose. Cela ne change rien à la partie propre de %1.</translation>
    </message>
    <message>
        <source>With whom did you talk about it?</source>
        <translation>Avec qui en avez-vous parlé ?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>What does %1 want?</source>
        <translation>Que veut %1 ?</translation>
    </message>
    <message>
        <source>Is it different from what you say here? Then explain why, and write it down.</source>
        <translation>Est-ce différent de ce que vous dites ici ? Alors expliquez pourquoi, et notez-le.</translation>
    </message>
    <message>
        <source>When did you explain it? (day-month-year)</source>
        <translation>Quand l'avez-vous expliqué ? (jour-mois-année)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>ClashCard</name>
    <message>
        <source>Two versions of one sentence</source>
        <translation>Deux versions d'une phrase</translation>
    </message>
    <message>
        <source>Choose this one</source>
        <translation>Choisir celle-ci</translation>
    </message>
    <message>
        <source>Combine</source>
        <translation>Réunir</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
</context>
<context>
    <name>kp::app::ClashModel</name>
    <message>
        <source>%1 both see this. The other version stays in the history.</source>
        <translation>%1 voient ceci tous les deux. L'autre version reste dans l'historique.</translation>
    </message>
    <message>
        <source>The other version stays in the history.</source>
        <translation>L'autre version reste dans l'historique.</translation>
    </message>
    <message>
        <source>Here only one of them can stand. Choose one; the other stays in the history.</source>
        <translation>Ici, une seule version peut rester. Choisis-en une ; l'autre reste dans l'historique.</translation>
    </message>
</context>
<context>
    <name>ClashScreen</name>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Deux versions</translation>
    </message>
    <message>
        <source>You both wrote, at the same time. Nothing is lost. Choose now or later.</source>
        <translation>Vous avez écrit tous les deux, au même moment. Rien n'est perdu. Choisissez maintenant ou plus tard.</translation>
    </message>
    <message>
        <source>Nothing to choose any more</source>
        <translation>Plus rien à choisir</translation>
    </message>
    <message>
        <source>The other version stays in the history.</source>
        <translation>L'autre version reste dans l'historique.</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Retour au plan</translation>
    </message>
    <message>
        <source>Make one of both</source>
        <translation>En faire une seule</translation>
    </message>
    <message>
        <source>Both texts stand here. Change what you want.</source>
        <translation>Les deux textes sont ici. Change ce que tu veux.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>CloseSheet</name>
    <message>
        <source>We reached what we wanted</source>
        <translation>Nous avons atteint ce que nous voulions</translation>
    </message>
    <message>
        <source>Other help has started</source>
        <translation>Une autre aide a commencé</translation>
    </message>
    <message>
        <source>It is not needed any more</source>
        <translation>Ce n'est plus nécessaire</translation>
    </message>
    <message>
        <source>The family stopped</source>
        <translation>La famille a arrêté</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>End this plan?</source>
        <translation>Clôturer ce plan ?</translation>
    </message>
    <message>
        <source>It can be opened again at any time.</source>
        <translation>Il peut être rouvert à tout moment.</translation>
    </message>
    <message>
        <source>How does it end? (You may leave this open.)</source>
        <translation>Comment cela se termine-t-il ? (Tu peux laisser ouvert.)</translation>
    </message>
    <message>
        <source>Everybody who reads the plan sees that it is closed. Nothing is taken away by it: the family keeps its plan and everybody who may read goes on reading until that is ended.</source>
        <translation>Tous ceux qui lisent le plan voient qu'il est clôturé. Rien n'est enlevé : la famille garde son plan, et qui peut lire continue à lire jusqu'à ce qu'on y mette fin.</translation>
    </message>
    <message>
        <source>Tell the family: %1 %2</source>
        <translation>Dis à la famille : %1 %2</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Le clôturer</translation>
    </message>
</context>
<context>
    <name>kp::app::ClosingModel</name>
    <message>
        <source>Is being erased here</source>
        <translation>Est en train d'être effacé ici</translation>
    </message>
    <message>
        <source>Lies in an archive as it is now</source>
        <translation>Se trouve tel quel dans une archive</translation>
    </message>
    <message>
        <source>Something was written here since it was archived</source>
        <translation>Quelque chose a été ajouté ici depuis l'archivage</translation>
    </message>
    <message>
        <source>Not in an archive yet</source>
        <translation>Pas encore dans une archive</translation>
    </message>
    <message numerus="yes">
        <source>The services keep their own file for %n year(s) after the plan is closed.</source>
        <translation><numerusform>Les services gardent leur propre dossier %n an après la clôture du plan.</numerusform><numerusform>Les services gardent leur propre dossier %n ans après la clôture du plan.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The services keep their own file until the youngest is %n years old.</source>
        <translation><numerusform>Les services gardent leur propre dossier jusqu'à ce que le plus jeune ait %n an.</numerusform><numerusform>Les services gardent leur propre dossier jusqu'à ce que le plus jeune ait %n ans.</numerusform></translation>
    </message>
    <message>
        <source>Written down by %1: %2</source>
        <translation>Noté par %1 : %2</translation>
    </message>
    <message>
        <source>Written down by %1 for %2: %3</source>
        <translation>Noté par %1 pour %2 : %3</translation>
    </message>
    <message>
        <source>That is the rule in Flemish youth care. An organisation can have a rule of its own.</source>
        <translation>C'est la règle dans l'aide à la jeunesse flamande. Une organisation peut avoir sa propre règle.</translation>
    </message>
    <message>
        <source>That is until %1.</source>
        <translation>C'est jusqu'au %1.</translation>
    </message>
    <message>
        <source>The plan is not closed: the file stays.</source>
        <translation>Le plan n'est pas clôturé : le dossier reste.</translation>
    </message>
    <message>
        <source>Until when is not known yet: a birthday is missing. The file stays.</source>
        <translation>On ne sait pas encore jusqu'à quand : une date de naissance manque. Le dossier reste.</translation>
    </message>
    <message>
        <source>This plan is closed since %1.</source>
        <translation>Ce plan est clôturé depuis le %1.</translation>
    </message>
    <message>
        <source>This plan is on hold.</source>
        <translation>Ce plan est en pause.</translation>
    </message>
    <message>
        <source>This plan is running.</source>
        <translation>Ce plan est en cours.</translation>
    </message>
    <message>
        <source>Opened by %1 on %2</source>
        <translation>Ouverte par %1 le %2</translation>
    </message>
    <message>
        <source>To be kept until %1</source>
        <translation>À garder jusqu'au %1</translation>
    </message>
    <message>
        <source>Archive sheet %1 of %2</source>
        <translation>Feuille d'archive %1 sur %2</translation>
    </message>
    <message>
        <source>Any two of the three sheets open the sealed file. One alone opens nothing. Keep them apart, with three people or in three places. Nobody can make them again.</source>
        <translation>Deux des trois feuilles ouvrent le fichier scellé. Une seule n'ouvre rien. Gardez-les séparées, chez trois personnes ou à trois endroits. Personne ne peut les refaire.</translation>
    </message>
    <message>
        <source>To open it: krachtplan-cli archive open, with the words of two sheets.</source>
        <translation>Pour l'ouvrir : krachtplan-cli archive open, avec les mots de deux feuilles.</translation>
    </message>
    <message>
        <source>Choose 1 to 99 years.</source>
        <translation>Choisissez de 1 à 99 ans.</translation>
    </message>
    <message>
        <source>Choose an age of 18 to 99 years, or 1 to 99 years after closing.</source>
        <translation>Choisissez un âge de 18 à 99 ans, ou de 1 à 99 ans après la clôture.</translation>
    </message>
    <message>
        <source>Say which rule this follows. The family reads it.</source>
        <translation>Dites quelle règle c'est. La famille le lit.</translation>
    </message>
    <message>
        <source>Say where the file is kept, so that people find it again.</source>
        <translation>Dites où le fichier est gardé, pour qu'on le retrouve.</translation>
    </message>
    <message>
        <source>This is not the file that was just made. Put it back, or make a new archive.</source>
        <translation>Ce n'est pas le fichier qui vient d'être fait. Remettez-le, ou faites une nouvelle archive.</translation>
    </message>
    <message>
        <source>There is nothing here that the services keep. Nothing was made.</source>
        <translation>Il n'y a rien ici que les services gardent. Rien n'a été fait.</translation>
    </message>
    <message>
        <source>krachtplan-archive</source>
        <translation>krachtplan-archive</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place. Nothing is lost.</source>
        <translation>Impossible de l'enregistrer là. Choisis un autre endroit. Rien n'est perdu.</translation>
    </message>
    <message>
        <source>The file is saved as %1. It is sealed.</source>
        <translation>Le fichier est enregistré sous %1. Il est scellé.</translation>
    </message>
    <message>
        <source>krachtplan-archive-sheet-%1</source>
        <translation>krachtplan-feuille-archive-%1</translation>
    </message>
    <message>
        <source>Saved as %1. Print it, and then erase this page: two of them open the file.</source>
        <translation>Enregistré sous %1. Imprimez-la, puis effacez cette page : deux d'entre elles ouvrent le fichier.</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place, or write the words down.</source>
        <translation>Impossible de l'enregistrer là. Choisis un autre endroit, ou écris les mots.</translation>
    </message>
    <message>
        <source>The word of sheet %1 is not the same yet. Look at that sheet.</source>
        <translation>Le mot de la feuille %1 n'est pas encore le même. Regardez cette feuille.</translation>
    </message>
    <message>
        <source>The file is not there any more. Put it back, or make a new archive.</source>
        <translation>Le fichier n'est plus là. Remettez-le, ou faites une nouvelle archive.</translation>
    </message>
</context>
<context>
    <name>ClosingScreen</name>
    <message>
        <source>The archive is on record. What lies in it can now be erased here.</source>
        <translation>L'archive est notée. Ce qu'elle contient peut maintenant être effacé ici.</translation>
    </message>
    <message>
        <source>Closing and keeping</source>
        <translation>Clôturer et garder</translation>
    </message>
    <message>
        <source>What the family decides about stays with the family, also when the plan is closed. The services have a file of their own: notes of the team and the registration.</source>
        <translation>Ce dont la famille décide reste à la famille, aussi quand le plan est clôturé. Les services ont leur propre dossier : les notes de l'équipe et l'enregistrement.</translation>
    </message>
    <message>
        <source>Open the plan again</source>
        <translation>Rouvrir le plan</translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation>Clôturer le plan</translation>
    </message>
    <message>
        <source>Make my own file</source>
        <translation>Faire mon propre dossier</translation>
    </message>
    <message>
        <source>How long the services keep their file</source>
        <translation>Combien de temps les services gardent leur dossier</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Où il est gardé</translation>
    </message>
    <message>
        <source>There is no archive yet</source>
        <translation>Il n'y a pas encore d'archive</translation>
    </message>
    <message>
        <source>A sealed archive is one file for your own records, and three sheets of words. Any two sheets open it, also in twenty years, without this app's server.</source>
        <translation>Une archive scellée, c'est un fichier pour vos propres dossiers et trois feuilles de mots. Deux feuilles l'ouvrent, même dans vingt ans, sans le serveur de cette application.</translation>
    </message>
    <message>
        <source>There is nothing here that the services keep: no notes of the team and no registration.</source>
        <translation>Il n'y a rien ici que les services gardent : ni notes d'équipe, ni enregistrement.</translation>
    </message>
    <message>
        <source>Make a sealed archive</source>
        <translation>Faire une archive scellée</translation>
    </message>
    <message>
        <source>What the services keep here</source>
        <translation>Ce que les services gardent ici</translation>
    </message>
    <message>
        <source>Once it lies in an archive as it is now, it can be erased here before its time. In the archive it stays until its time.</source>
        <translation>Une fois tel quel dans une archive, cela peut être effacé ici plus tôt. Dans l'archive, cela reste jusqu'à son terme.</translation>
    </message>
    <message>
        <source>What can be erased</source>
        <translation>Ce qui peut être effacé</translation>
    </message>
</context>
<context>
    <name>kp::app::CompassModel</name>
    <message>
        <source>%1 of 5</source>
        <translation>%1 sur 5</translation>
    </message>
</context>
<context>
    <name>CompassScreen</name>
    <message>
        <source>Our compass</source>
        <translation>Notre boussole</translation>
    </message>
    <message>
        <source>As a wheel</source>
        <translation>En roue</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>En liste</translation>
    </message>
    <message>
        <source>Whose view</source>
        <translation>Le regard de qui</translation>
    </message>
    <message>
        <source>important now</source>
        <translation>important maintenant</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>pour plus tard</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>encore ouvert</translation>
    </message>
    <message>
        <source>Nobody talked about this yet. That is fine.</source>
        <translation>Personne n'en a encore parlé. C'est bien ainsi.</translation>
    </message>
</context>
<context>
    <name>CompassSign</name>
    <message>
        <source>no rating yet</source>
        <translation>pas encore de choix</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 sur 5</translation>
    </message>
    <message>
        <source>%1, now important</source>
        <translation>%1, important maintenant</translation>
    </message>
    <message>
        <source>%1, for later</source>
        <translation>%1, pour plus tard</translation>
    </message>
</context>
<context>
    <name>CompassWheel</name>
    <message>
        <source>Compass of %1</source>
        <translation>Boussole de %1</translation>
    </message>
</context>
<context>
    <name>ConsentAgreeing</name>
    <message>
        <source>Who agrees?</source>
        <translation>Qui est d'accord ?</translation>
    </message>
</context>
<context>
    <name>kp::app::ConsentModel</name>
    <message>
        <source>You cannot share this part yourself. Ask somebody who decides about it.</source>
        <translation>Tu ne peux pas partager cette partie toi-même. Demande à quelqu'un qui en décide.</translation>
    </message>
    <message>
        <source>%1 sees something only when everybody agrees. Ask each other first.</source>
        <translation>%1 ne voit quelque chose que si tout le monde est d'accord. Demandez-le d'abord entre vous.</translation>
    </message>
    <message>
        <source>This is a wish of %1, who decides too. Ask first.</source>
        <translation>C'est un souhait de %1, qui décide aussi. Demande d'abord.</translation>
    </message>
    <message>
        <source>You may decide this. Tick only who is here and agrees. The others see it in the open book.</source>
        <translation>Tu peux décider cela. Coche seulement qui est là et d'accord. Les autres le voient dans le livre ouvert.</translation>
    </message>
    <message>
        <source>You decide this.</source>
        <translation>C'est toi qui décides.</translation>
    </message>
    <message>
        <source>First compare the four words with %1, under People and devices. Then you can share this.</source>
        <translation>Comparez d'abord les quatre mots avec %1, sous Personnes et appareils. Ensuite vous pouvez partager ceci.</translation>
    </message>
    <message>
        <source>%1 wants to be asked before you show this. Ask first.</source>
        <translation>%1 veut que vous demandiez avant de montrer ceci. Demandez d'abord.</translation>
    </message>
    <message>
        <source>Choose the professional who signs too. Nothing is shared before that.</source>
        <translation>Choisis le professionnel qui signe aussi. Rien n'est partagé avant.</translation>
    </message>
    <message>
        <source>Not everybody agreed yet. Ask first; nothing is shared until then.</source>
        <translation>Tout le monde n'est pas encore d'accord. Demande d'abord ; rien n'est partagé avant.</translation>
    </message>
    <message>
        <source>Say what it is for. One line is enough.</source>
        <translation>Dis à quoi ça sert. Une phrase suffit.</translation>
    </message>
    <message>
        <source>This drawing does not fit. Draw it again, a little shorter.</source>
        <translation>Ce dessin ne convient pas. Dessinez-le à nouveau, un peu plus court.</translation>
    </message>
    <message>
        <source>That day does not exist. Choose another day. Your text is kept.</source>
        <translation>Ce jour n'existe pas. Choisis un autre jour. Ton texte est gardé.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a day is written in a sentence: d MMMM yyyy gives 19 January 2026</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>No end day</source>
        <translation>Pas de fin</translation>
    </message>
    <message>
        <source>may read it</source>
        <translation>peut le lire</translation>
    </message>
    <message>
        <source>may read it and tick off steps</source>
        <translation>peut le lire et cocher des étapes</translation>
    </message>
    <message>
        <source>may read it and write in it</source>
        <translation>peut le lire et y écrire</translation>
    </message>
    <message>
        <source>%1: %2 %3. For: %4. Until: %5.</source>
        <translation>%1 : %2 %3. Pour : %4. Jusqu'au : %5.</translation>
    </message>
    <message>
        <source>Earlier versions too.</source>
        <translation>Aussi les versions d'avant.</translation>
    </message>
    <message>
        <source>Agreed: %1.</source>
        <translation>D'accord : %1.</translation>
    </message>
    <message>
        <source>Name typed to sign: %1.</source>
        <translation>Nom tapé pour signer : %1.</translation>
    </message>
</context>
<context>
    <name>ConsentPerson</name>
    <message>
        <source>you, here</source>
        <translation>toi, ici</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>d'accord</translation>
    </message>
    <message>
        <source>still to ask</source>
        <translation>encore à demander</translation>
    </message>
    <message>
        <source>tap when asked</source>
        <translation>touche si d'accord</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>demandé</translation>
    </message>
</context>
<context>
    <name>ConsentSecond</name>
    <message>
        <source>These contact details are kept from others. A second professional signs too. Nothing is given before that.</source>
        <translation>Ces coordonnées sont cachées aux autres. Un deuxième professionnel signe aussi. Rien n'est donné avant.</translation>
    </message>
    <message>
        <source>Who signs too?</source>
        <translation>Qui signe aussi ?</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>Shared with %1</source>
        <translation>Partagé avec %1</translation>
    </message>
    <message>
        <source>Share with %1</source>
        <translation>Partager avec %1</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>À quoi ça sert ?</translation>
    </message>
    <message>
        <source>For example: help with maths</source>
        <translation>Par exemple : aider en maths</translation>
    </message>
    <message>
        <source>Earlier versions too</source>
        <translation>Aussi les versions d'avant</translation>
    </message>
    <message>
        <source>Else only how it is now, and what comes after</source>
        <translation>Sinon seulement comme c'est maintenant, et ce qui vient après</translation>
    </message>
    <message>
        <source>%1 said: ask me before you show this.</source>
        <translation>%1 a dit : demandez-moi avant de montrer ceci.</translation>
    </message>
    <message>
        <source>I asked, and the answer was yes</source>
        <translation>J'ai demandé, et la réponse était oui</translation>
    </message>
    <message>
        <source>This is private. First compare the four words with %1, under People and devices. Then you can share it.</source>
        <translation>C'est privé. Comparez d'abord les quatre mots avec %1, sous Personnes et appareils. Ensuite vous pouvez le partager.</translation>
    </message>
    <message>
        <source>%1 sees this because of the role in this plan.</source>
        <translation>%1 voit ceci par son rôle dans ce plan.</translation>
    </message>
    <message>
        <source>You can always stop, with one tap. %1 then gets nothing new. What %1 read already, %1 can remember.</source>
        <translation>Tu peux toujours arrêter, d'un seul geste. %1 ne reçoit alors plus rien de nouveau. Ce que %1 a déjà lu, %1 peut s'en souvenir.</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Arrêter le partage</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Ask to sign</source>
        <translation>Demander de signer</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>ConsentSigning</name>
    <message>
        <source>This is what is agreed</source>
        <translation>Voici ce qui est convenu</translation>
    </message>
    <message>
        <source>Read it out together. Whoever agrees can sign here. That is not a must. It is asked on that person's own device too, and a no there stops it.</source>
        <translation>Lisez-le ensemble à voix haute. Qui est d'accord peut signer ici. Ce n'est pas obligatoire. La question vient aussi sur son propre appareil, et un non là l'arrête.</translation>
    </message>
    <message>
        <source>Sign here with your finger, if you want</source>
        <translation>Signe ici avec le doigt, si tu veux</translation>
    </message>
    <message>
        <source>Or type your name</source>
        <translation>Ou tape ton nom</translation>
    </message>
</context>
<context>
    <name>ConsentTerms</name>
    <message>
        <source>Reading</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Reading and ticking off steps</source>
        <translation>Lire et cocher des étapes</translation>
    </message>
    <message>
        <source>Reading and writing</source>
        <translation>Lire et écrire</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Pas dit</translation>
    </message>
    <message>
        <source>What is allowed</source>
        <translation>Ce qui est permis</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Jusqu'à quand</translation>
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
        <translation>On demande à %1 si %2 peut entrer dans le plan.</translation>
    </message>
    <message>
        <source>%1 is asked about %2 and %3.</source>
        <translation>On demande à %1 au sujet de %2 et %3.</translation>
    </message>
    <message>
        <source>Without an answer it stops by itself after %1.</source>
        <translation>Sans réponse, cela s'arrête tout seul après le %1.</translation>
    </message>
    <message>
        <source>It was said that %1 may not come into the plan.</source>
        <translation>On a dit que %1 ne peut pas entrer dans le plan.</translation>
    </message>
    <message>
        <source>You said that %1 may not see %2. It stopped.</source>
        <translation>Vous avez dit que %1 ne peut pas voir %2. C'est arrêté.</translation>
    </message>
    <message>
        <source>%1 said that %2 may not see %3. It stopped.</source>
        <translation>%1 a dit que %2 ne peut pas voir %3. C'est arrêté.</translation>
    </message>
    <message>
        <source>Talk about it together. It only starts again when it is agreed anew.</source>
        <translation>Parlez-en ensemble. Cela ne reprend qu'après un nouvel accord.</translation>
    </message>
    <message>
        <source>You are 18. What others gave to %1 of %2 ends, unless you give it anew.</source>
        <translation>Vous avez 18 ans. Ce que d'autres ont partagé de %2 avec %1 s'arrête, sauf si vous le partagez à nouveau.</translation>
    </message>
    <message>
        <source>%1 is 18. What others gave to %2 of %3 ends, unless %1 gives it anew.</source>
        <translation>%1 a 18 ans. Ce que d'autres ont partagé de %3 avec %2 s'arrête, sauf si %1 le partage à nouveau.</translation>
    </message>
    <message>
        <source>It stops after %1.</source>
        <translation>Cela s'arrête après le %1.</translation>
    </message>
    <message>
        <source>That day has passed. End it, or give it anew.</source>
        <translation>Ce jour est passé. Arrêtez-le, ou partagez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 is not the trusted person any more, and still sees %2.</source>
        <translation>%1 n'est plus la personne de confiance et voit encore %2.</translation>
    </message>
    <message>
        <source>Look whether that is still wanted. Else stop it.</source>
        <translation>Voyez si c'est encore souhaité. Sinon, arrêtez-le.</translation>
    </message>
    <message>
        <source>You can give this back with one tap. You then get nothing new.</source>
        <translation>Vous pouvez y renoncer d'un toucher. Vous ne recevez alors plus rien de nouveau.</translation>
    </message>
    <message>
        <source>You can stop this with one tap. %1 then gets nothing new. What %1 read already, %1 can remember.</source>
        <translation>Vous pouvez arrêter cela d'un toucher. %1 ne reçoit alors plus rien de nouveau. Ce que %1 a déjà lu, %1 peut s'en souvenir.</translation>
    </message>
</context>
<context>
    <name>ConsentsScreen</name>
    <message>
        <source>Consents</source>
        <translation>Accords donnés</translation>
    </message>
    <message>
        <source>Who may see what, who agreed to that, and in which words. Tap a line to read all of it or to stop it.</source>
        <translation>Qui peut voir quoi, qui était d'accord, et dans quels mots. Touchez une ligne pour tout lire ou pour l'arrêter.</translation>
    </message>
    <message>
        <source>This waits for somebody</source>
        <translation>Ceci attend quelqu'un</translation>
    </message>
    <message>
        <source>How to look at it</source>
        <translation>Comment regarder</translation>
    </message>
    <message>
        <source>Per person</source>
        <translation>Par personne</translation>
    </message>
    <message>
        <source>Per part</source>
        <translation>Par partie</translation>
    </message>
    <message>
        <source>Nothing is agreed now</source>
        <translation>Rien n'est convenu pour l'instant</translation>
    </message>
    <message>
        <source>When somebody outside the family may see a part of your plan, it stands here: for whom, what for and until when.</source>
        <translation>Quand quelqu'un hors de la famille peut voir une partie de votre plan, c'est écrit ici : pour qui, pourquoi et jusqu'à quand.</translation>
    </message>
    <message>
        <source>Go to sharing</source>
        <translation>Aller au partage</translation>
    </message>
    <message>
        <source>Hide what ended</source>
        <translation>Cacher ce qui est arrêté</translation>
    </message>
    <message>
        <source>Show what ended</source>
        <translation>Montrer ce qui est arrêté</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>Contact details of %1</source>
        <translation>Coordonnées de %1</translation>
    </message>
    <message>
        <source>Kept from the others. What stands here, the app also looks for in what you write elsewhere.</source>
        <translation>Caché aux autres. Ce qui est ici, l'app le cherche aussi dans ce que tu écris ailleurs.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>School</source>
        <translation>École</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>DayChips</name>
    <message>
        <source>Which day?</source>
        <translation>Quel jour ?</translation>
    </message>
    <message>
        <source>Which day? %1</source>
        <translation>Quel jour ? %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd'hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Dans une semaine</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Pas de jour</translation>
    </message>
</context>
<context>
    <name>kp::app::DecidesModel</name>
    <message>
        <source>You decide who sees it, and when that ends.</source>
        <translation>Tu décides qui le voit, et quand cela s'arrête.</translation>
    </message>
    <message>
        <source>You decide who sees it, and when that ends. So does %1.</source>
        <translation>Tu décides qui le voit, et quand cela s'arrête. %1 aussi.</translation>
    </message>
    <message>
        <source>You decide who sees it, and when that ends. So does each of these: %1.</source>
        <translation>Tu décides qui le voit, et quand cela s'arrête. Chacun d'eux aussi : %1.</translation>
    </message>
    <message>
        <source>%1 decides who sees it, and when that ends.</source>
        <translation>%1 décide qui le voit, et quand cela s'arrête.</translation>
    </message>
    <message>
        <source>Each of these decides who sees it, and when that ends: %1.</source>
        <translation>Chacun d'eux décide qui le voit, et quand cela s'arrête : %1.</translation>
    </message>
    <message>
        <source>Nobody decides alone yet: no parent is in the plan with an own device.</source>
        <translation>Personne ne décide encore seul : aucun parent n'est dans le plan avec son propre appareil.</translation>
    </message>
    <message>
        <source>Only you see it now.</source>
        <translation>Toi seul le vois maintenant.</translation>
    </message>
    <message>
        <source>You see it now, and so do: %1.</source>
        <translation>Tu le vois maintenant, et aussi : %1.</translation>
    </message>
    <message>
        <source>It is seen now by: %1.</source>
        <translation>Le voient maintenant : %1.</translation>
    </message>
    <message>
        <source>This is yours. Only you share it, and only you end that.</source>
        <translation>C'est à toi. Toi seul le partages, et toi seul y mets fin.</translation>
    </message>
    <message>
        <source>This is of %1. Only %1 shares it, and only %1 ends that.</source>
        <translation>C'est à %1. Seul %1 le partage, et seul %1 y met fin.</translation>
    </message>
    <message>
        <source>This is of %1, who decides about it on an own device.</source>
        <translation>C'est à %1, qui en décide sur son propre appareil.</translation>
    </message>
    <message>
        <source>This is of %1.</source>
        <translation>C'est à %1.</translation>
    </message>
    <message>
        <source>This is of the team.</source>
        <translation>C'est à l'équipe.</translation>
    </message>
    <message>
        <source>This is of the family.</source>
        <translation>C'est à la famille.</translation>
    </message>
</context>
<context>
    <name>DecidesScreen</name>
    <message>
        <source>Who decides?</source>
        <translation>Qui décide ?</translation>
    </message>
    <message>
        <source>Whose is each part of the plan? And who decides who sees it?</source>
        <translation>À qui est chaque partie du plan ? Et qui décide qui la voit ?</translation>
    </message>
    <message>
        <source>A coach can write down what you agreed at the table. Then it is asked on your own device. If you say no, it stops at once.</source>
        <translation>Un coach peut noter ce que vous avez convenu à table. On te le demande ensuite sur ton propre appareil. Si tu dis non, cela s'arrête tout de suite.</translation>
    </message>
    <message>
        <source>Whoever got to see something can give that back at any time.</source>
        <translation>Qui peut voir quelque chose peut y renoncer à tout moment.</translation>
    </message>
</context>
<context>
    <name>DecisionLine</name>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>What %1 wanted</source>
        <translation>Ce que %1 voulait</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Explained to %1</source>
        <translation>Expliqué à %1</translation>
    </message>
</context>
<context>
    <name>DecisionSheet</name>
    <message>
        <source>A decision about %1</source>
        <translation>Une décision sur %1</translation>
    </message>
    <message>
        <source>%1 reads this too.</source>
        <translation>%1 lit cela aussi.</translation>
    </message>
    <message>
        <source>What was decided?</source>
        <translation>Qu'est-ce qui est décidé ?</translation>
    </message>
    <message>
        <source>Did %1 want something else? What?</source>
        <translation>%1 voulait-il autre chose ? Quoi ?</translation>
    </message>
    <message>
        <source>Leave this empty if it is what %1 wanted.</source>
        <translation>Laissez vide si c'est ce que %1 voulait.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>When did you explain it? (day-month-year)</source>
        <translation>Quand l'avez-vous expliqué ? (jour-mois-année)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>DeviceSheet</name>
    <message>
        <source>What do you call this device?</source>
        <translation>Comment appelles-tu cet appareil ?</translation>
    </message>
    <message>
        <source>Everybody in the plan can read this name.</source>
        <translation>Tout le monde dans le plan peut lire ce nom.</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>Garder ce nom</translation>
    </message>
    <message>
        <source>Four words</source>
        <translation>Quatre mots</translation>
    </message>
    <message>
        <source>Both devices show the same four words. If they differ, take it out: somebody stands in between.</source>
        <translation>Les deux appareils montrent les mêmes quatre mots. S'ils diffèrent, retire-le : quelqu'un est entre les deux.</translation>
    </message>
    <message>
        <source>This is the device in your hand. You take it out from another device of yours, or your coach does.</source>
        <translation>C'est l'appareil dans ta main. Tu le retires depuis un autre de tes appareils, ou ton coach le fait.</translation>
    </message>
    <message>
        <source>Does this sheet have to stop working?</source>
        <translation>Cette feuille doit-elle cesser de fonctionner ?</translation>
    </message>
    <message>
        <source>Take this device out?</source>
        <translation>Retirer cet appareil ?</translation>
    </message>
    <message>
        <source>From now on it opens nothing any more. Without a sheet, what only you can read is gone when your devices are gone.</source>
        <translation>Désormais elle n'ouvre plus rien. Sans feuille, ce que toi seul peux lire disparaît avec tes appareils.</translation>
    </message>
    <message>
        <source>It gets nothing new from now on, and the locks change at once. As soon as it meets the server it is wiped. What it had not sent is handed in first, so that you can look at it.</source>
        <translation>Il ne reçoit plus rien de nouveau, et les serrures changent tout de suite. Dès qu'il rencontre le serveur, il est effacé. Ce qu'il n'avait pas envoyé est d'abord remis, pour que tu puisses le regarder.</translation>
    </message>
    <message>
        <source>What was read on it already, somebody can remember.</source>
        <translation>Ce qui y a déjà été lu, quelqu'un peut s'en souvenir.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Le retirer</translation>
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
        <translation>pas encore vu</translation>
    </message>
    <message>
        <source>last seen today at %1</source>
        <translation>vu aujourd'hui à %1</translation>
    </message>
    <message>
        <source>last seen yesterday</source>
        <translation>vu hier</translation>
    </message>
    <message numerus="yes">
        <source>last seen %n day(s) ago</source>
        <translation><numerusform>vu il y a %n jour</numerusform><numerusform>vu il y a %n jours</numerusform></translation>
    </message>
    <message>
        <source>last seen on %1</source>
        <translation>vu le %1</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de secours</translation>
    </message>
    <message>
        <source>First device</source>
        <translation>Premier appareil</translation>
    </message>
    <message>
        <source>A device</source>
        <translation>Un appareil</translation>
    </message>
    <message>
        <source>the one in your hand</source>
        <translation>celui que tu tiens</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>sur papier</translation>
    </message>
    <message>
        <source>on paper, made on %1</source>
        <translation>sur papier, faite le %1</translation>
    </message>
    <message>
        <source>It opens nothing any more.</source>
        <translation>Elle n'ouvre plus rien.</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Retirés</translation>
    </message>
    <message>
        <source>Not on the server yet.</source>
        <translation>Pas encore sur le serveur.</translation>
    </message>
    <message>
        <source>Taken out. It is wiped as soon as it meets the server.</source>
        <translation>Retiré. Il est effacé dès qu'il rencontre le serveur.</translation>
    </message>
    <message numerus="yes">
        <source>Taken out and wiped. Of its unsent work, %n save(s) found nobody to take them.</source>
        <translation><numerusform>Retiré et effacé. Personne n'a pu reprendre %n enregistrement non envoyé.</numerusform><numerusform>Retiré et effacé. Personne n'a pu reprendre %n enregistrements non envoyés.</numerusform></translation>
    </message>
    <message>
        <source>Taken out and wiped. What it had not sent was handed in.</source>
        <translation>Retiré et effacé. Ce qu'il n'avait pas envoyé a été remis.</translation>
    </message>
    <message>
        <source>Taken out and wiped.</source>
        <translation>Retiré et effacé.</translation>
    </message>
    <message>
        <source>Not on the server yet: it does not work until it is.</source>
        <translation>Pas encore sur le serveur : elle ne marche pas avant.</translation>
    </message>
    <message>
        <source>Not confirmed yet.</source>
        <translation>Pas encore confirmé.</translation>
    </message>
</context>
<context>
    <name>kp::app::DevicesModel</name>
    <message>
        <source>In another of your plans this did not work. %1</source>
        <translation>Dans un autre de tes plans, cela n'a pas marché. %1</translation>
    </message>
    <message>
        <source>Works until %1, for one device.</source>
        <extracomment>%1 is a time of the day</extracomment>
        <translation>Valable jusqu'à %1, pour un appareil.</translation>
    </message>
</context>
<context>
    <name>DevicesScreen</name>
    <message>
        <source>My devices</source>
        <translation>Mes appareils</translation>
    </message>
    <message>
        <source>On these devices you can open your plan. Do you miss one? Take it out at once.</source>
        <translation>Sur ces appareils tu peux ouvrir ton plan. Il en manque un ? Retire-le tout de suite.</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Ajouter un appareil</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de secours</translation>
    </message>
    <message>
        <source>Brings everything back when all your devices are gone</source>
        <translation>Fait tout revenir si tous tes appareils ont disparu</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Retirés</translation>
    </message>
</context>
<context>
    <name>DomainScreen</name>
    <message>
        <source>How is it for you?</source>
        <translation>Comment c'est pour toi ?</translation>
    </message>
    <message>
        <source>important now</source>
        <translation>important maintenant</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>pour plus tard</translation>
    </message>
    <message>
        <source>Say it in my own words</source>
        <translation>Le dire avec mes mots</translation>
    </message>
    <message>
        <source>Change my words</source>
        <translation>Changer mes mots</translation>
    </message>
    <message>
        <source>Two versions of one sentence</source>
        <translation>Deux versions d'une phrase</translation>
    </message>
    <message>
        <source>How each of us sees it</source>
        <translation>Comment chacun le voit</translation>
    </message>
    <message>
        <source>Not talked about yet</source>
        <translation>Pas encore parlé</translation>
    </message>
    <message>
        <source>You do not have to talk about everything.</source>
        <translation>Tu ne dois pas parler de tout.</translation>
    </message>
    <message>
        <source>What goes well here</source>
        <translation>Ce qui va bien ici</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
</context>
<context>
    <name>DrawingPad</name>
    <message>
        <source>My drawing</source>
        <translation>Mon dessin</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un pas en arrière</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Gomme</translation>
    </message>
</context>
<context>
    <name>EditorSheet</name>
    <message>
        <source>A new goal</source>
        <translation>Un nouvel objectif</translation>
    </message>
    <message>
        <source>Change this goal</source>
        <translation>Changer cet objectif</translation>
    </message>
    <message>
        <source>A new step</source>
        <translation>Une nouvelle étape</translation>
    </message>
    <message>
        <source>Change this step</source>
        <translation>Changer cette étape</translation>
    </message>
    <message>
        <source>What goes well</source>
        <translation>Ce qui va bien</translation>
    </message>
    <message>
        <source>Our start question</source>
        <translation>Notre question de départ</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>Avec mes mots</translation>
    </message>
    <message>
        <source>How is it for me</source>
        <translation>Comment c'est pour moi</translation>
    </message>
    <message>
        <source>What we want to talk about</source>
        <translation>De quoi nous voulons parler</translation>
    </message>
    <message>
        <source>In whose own words?</source>
        <translation>Dans les mots de qui le veut</translation>
    </message>
    <message>
        <source>What will be done?</source>
        <translation>Que va-t-on faire ?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Avec tes mots</translation>
    </message>
    <message>
        <source>I want ...</source>
        <translation>Je veux ...</translation>
    </message>
    <message>
        <source>Kept on this device while you type.</source>
        <translation>Ce que tu écris reste gardé sur cet appareil.</translation>
    </message>
    <message>
        <source>Whose wish is it?</source>
        <translation>À qui est ce souhait ?</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Enfant</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Who sets this condition?</source>
        <translation>Qui pose cette condition ?</translation>
    </message>
    <message>
        <source>Why is it asked?</source>
        <translation>Pourquoi est-ce demandé ?</translation>
    </message>
    <message>
        <source>Why is this important now?</source>
        <translation>Pourquoi est-ce important maintenant ?</translation>
    </message>
    <message>
        <source>What is fine?</source>
        <translation>Qu'est-ce qui va bien ?</translation>
    </message>
    <message>
        <source>What do I wish?</source>
        <translation>Qu'est-ce que je souhaite ?</translation>
    </message>
    <message>
        <source>When, in your own words</source>
        <translation>Quand, avec tes mots</translation>
    </message>
    <message>
        <source>Every Wednesday after school</source>
        <translation>Chaque mercredi après l'école</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>Qui le fait ?</translation>
    </message>
    <message>
        <source>Whose goal is it?</source>
        <translation>À qui est cet objectif ?</translation>
    </message>
    <message>
        <source>Who says it?</source>
        <translation>Qui le dit ?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>EndProtectionSheet</name>
    <message>
        <source>End the protection of %1?</source>
        <translation>Arrêter la protection de %1 ?</translation>
    </message>
    <message>
        <source>A second person signs too. Until then it stays as it is.</source>
        <translation>Une deuxième personne signe aussi. Jusque-là, rien ne change.</translation>
    </message>
    <message>
        <source>Who signs too?</source>
        <translation>Qui signe aussi ?</translation>
    </message>
    <message>
        <source>Why can it end?</source>
        <translation>Pourquoi cela peut-il s'arrêter ?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Ask to sign</source>
        <translation>Demander de signer</translation>
    </message>
</context>
<context>
    <name>EraseMeans</name>
    <message>
        <source>At once it is out of sight</source>
        <translation>Tout de suite, ce n'est plus visible</translation>
    </message>
    <message>
        <source>Here right away, for the others as soon as their device meets the server.</source>
        <translation>Ici tout de suite, chez les autres dès que leur appareil voit le serveur.</translation>
    </message>
    <message>
        <source>For thirty days it can be left standing</source>
        <translation>Pendant trente jours, on peut le laisser en place</translation>
    </message>
    <message>
        <source>By you, and by the other parents and young people of the family. What is only yours, by you alone.</source>
        <translation>Par toi, et par les autres parents et jeunes de la famille. Ce qui n'est qu'à toi, par toi seul.</translation>
    </message>
    <message>
        <source>Then it is destroyed</source>
        <translation>Ensuite, c'est détruit</translation>
    </message>
    <message>
        <source>On the server, and on each device when it next meets the server. Here you read which app reported that, and which not yet.</source>
        <translation>Sur le serveur, et sur chaque appareil dès qu'il revoit le serveur. Ici tu lis quelle app l'a signalé, et laquelle pas encore.</translation>
    </message>
    <message>
        <source>What this does not undo</source>
        <translation>Ce que cela n'annule pas</translation>
    </message>
    <message>
        <source>What was read, printed or kept in a file stays with whoever has it. Backups of the server keep sealed pieces of it for some time.</source>
        <translation>Ce qui a été lu, imprimé ou gardé dans un fichier reste chez qui l'a. Les copies de secours du serveur en gardent un certain temps des morceaux scellés.</translation>
    </message>
</context>
<context>
    <name>EraseScreen</name>
    <message>
        <source>It is out of sight. For thirty days it can be left standing.</source>
        <translation>Ce n'est plus visible. Pendant trente jours, on peut le laisser en place.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>This can still be left standing</source>
        <translation>Ceci peut encore rester</translation>
    </message>
    <message>
        <source>Leave everything standing</source>
        <translation>Tout laisser en place</translation>
    </message>
    <message>
        <source>You can have a part of the plan erased, or the whole plan. You do not have to say why.</source>
        <translation>Tu peux faire effacer une partie du plan, ou tout le plan. Tu ne dois pas dire pourquoi.</translation>
    </message>
    <message>
        <source>What you can have erased</source>
        <translation>Ce que tu peux faire effacer</translation>
    </message>
    <message>
        <source>There is nothing to erase for you here</source>
        <translation>Il n'y a rien à effacer ici pour toi</translation>
    </message>
    <message>
        <source>Below stands of each part why not, and who decides about it. Ask them.</source>
        <translation>Ci-dessous, tu lis pour chaque partie pourquoi, et qui décide. Demande-leur.</translation>
    </message>
    <message>
        <source>As soon as there is a part of the plan that you decide about, you find it here.</source>
        <translation>Dès qu'il y a une partie du plan sur laquelle tu décides, tu la trouves ici.</translation>
    </message>
    <message>
        <source>First make my own file</source>
        <translation>Faire d'abord mon propre dossier</translation>
    </message>
    <message>
        <source>Erase the whole plan</source>
        <translation>Effacer tout le plan</translation>
    </message>
    <message>
        <source>What you cannot have erased, and why</source>
        <translation>Ce que tu ne peux pas faire effacer, et pourquoi</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Ce qui se passe alors</translation>
    </message>
    <message>
        <source>What is erased, and which devices reported it</source>
        <translation>Ce qui est effacé, et quels appareils l'ont signalé</translation>
    </message>
    <message>
        <source>Hide what was left standing</source>
        <translation>Cacher ce qui est resté en place</translation>
    </message>
    <message>
        <source>Show what was left standing</source>
        <translation>Montrer ce qui est resté en place</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Erase the whole plan?</source>
        <translation>Effacer tout le plan ?</translation>
    </message>
    <message>
        <source>Erase this part?</source>
        <translation>Effacer cette partie ?</translation>
    </message>
    <message>
        <source>This is not here any more, or no longer yours to erase.</source>
        <translation>Ceci n'est plus ici, ou ce n'est plus à toi de l'effacer.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stand in it, in these parts: %1.</source>
        <translation><numerusform>Il contient %n élément, dans ces parties : %1.</numerusform><numerusform>Il contient %n éléments, dans ces parties : %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stand in it.</source>
        <translation><numerusform>Il contient %n élément.</numerusform><numerusform>Il contient %n éléments.</numerusform></translation>
    </message>
    <message>
        <source>What others keep to themselves stays theirs. The file that the services must keep stays until its term.</source>
        <translation>Ce que d'autres gardent pour eux reste à eux. Le dossier que les services doivent garder reste jusqu'à son terme.</translation>
    </message>
    <message>
        <source>This stays: %1. What others keep to themselves stays theirs too, and the file that the services must keep stays until its term.</source>
        <translation>Ceci reste : %1. Ce que d'autres gardent pour eux reste aussi à eux, et le dossier que les services doivent garder reste jusqu'à son terme.</translation>
    </message>
    <message>
        <source>First make my own file</source>
        <translation>Faire d'abord mon propre dossier</translation>
    </message>
    <message>
        <source>Why? (You may leave this open.)</source>
        <translation>Pourquoi ? (Tu peux laisser vide.)</translation>
    </message>
    <message>
        <source>Whoever could read it until now reads your reason, until it is erased.</source>
        <translation>Qui pouvait le lire jusqu'ici lit ta raison, jusqu'à ce que ce soit effacé.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Erase all of it</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Effacer ceci</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>The own part of %1</source>
        <translation>La partie personnelle de %1</translation>
    </message>
    <message>
        <source>Contact details of %1</source>
        <translation>Coordonnées de %1</translation>
    </message>
    <message>
        <source>Nobody else reads it now.</source>
        <translation>Personne d'autre ne le lit maintenant.</translation>
    </message>
    <message>
        <source>Who loses it too: %1.</source>
        <translation>Qui le perd aussi : %1.</translation>
    </message>
    <message>
        <source>Until %1 you can still leave it standing. Nobody else can.</source>
        <translation>Jusqu'à %1, tu peux encore le laisser en place. Personne d'autre ne le peut.</translation>
    </message>
    <message>
        <source>Until %1 you can still leave it standing. So can: %2.</source>
        <translation>Jusqu'à %1, tu peux encore le laisser en place. Le peuvent aussi : %2.</translation>
    </message>
    <message>
        <source>The rest stands on this. It only goes when the whole plan goes.</source>
        <translation>Le reste repose dessus. Cela ne part qu'avec tout le plan.</translation>
    </message>
    <message>
        <source>This was opened for safety. It ends by itself.</source>
        <translation>Ceci a été ouvert pour la sécurité. Cela s'arrête tout seul.</translation>
    </message>
    <message>
        <source>This belongs to the file of the services. It is kept until %1.</source>
        <translation>Ceci fait partie du dossier des services. Il est gardé jusqu'au %1.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>This belongs to the file of the services. It is kept, and as long as a birthday is missing nobody knows until when.</source>
        <translation>Ceci fait partie du dossier des services. Il est gardé. Tant qu'une date de naissance manque, personne ne sait jusqu'à quand.</translation>
    </message>
    <message>
        <source>You do not decide about this.</source>
        <translation>Ce n'est pas toi qui décides ici.</translation>
    </message>
    <message>
        <source>Not you but others decide about this: %1.</source>
        <translation>Ce n'est pas toi qui décides ici, mais : %1.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Toi</translation>
    </message>
    <message>
        <source>On paper. Its keys open nothing of it any more.</source>
        <translation>Sur papier. Ses clés n'en ouvrent plus rien.</translation>
    </message>
    <message>
        <source>The app reported that it is off this device: %1.</source>
        <translation>L'app a signalé que ce n'est plus sur cet appareil : %1.</translation>
    </message>
    <message>
        <source>Not reported yet. This happens when the device meets the server.</source>
        <translation>Pas encore signalé. Cela se fait quand l'appareil voit le serveur.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A person and a device: Samira: Laptop</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Devices whose app reported that it is off: %1 of %2</source>
        <translation>Appareils dont l'app a signalé que ce n'est plus dessus : %1 sur %2</translation>
    </message>
    <message>
        <source>Out of sight on this device. The server does not know yet, and the others still see it. The thirty days begin when the server has it.</source>
        <translation>Plus visible sur cet appareil. Le serveur ne le sait pas encore, et les autres le voient encore. Les trente jours commencent quand le serveur l'a.</translation>
    </message>
    <message>
        <source>Out of sight. Until %1 you can still leave it standing.</source>
        <translation>Plus visible. Jusqu'à %1, tu peux encore le laisser en place.</translation>
    </message>
    <message>
        <source>Out of sight. Until %1 it can still be left standing.</source>
        <translation>Plus visible. Jusqu'à %1, il peut encore rester.</translation>
    </message>
    <message>
        <source>You took it back: %1. It is there again.</source>
        <translation>Tu es revenu là-dessus : %1. C'est de nouveau là.</translation>
    </message>
    <message>
        <source>%1 took it back: %2. It is there again.</source>
        <translation>%1 est revenu là-dessus : %2. C'est de nouveau là.</translation>
    </message>
    <message>
        <source>You left it standing: %1.</source>
        <translation>Tu l'as laissé en place : %1.</translation>
    </message>
    <message>
        <source>%1 left it standing: %2.</source>
        <translation>%1 l'a laissé en place : %2.</translation>
    </message>
    <message>
        <source>You want %1 erased</source>
        <translation>Tu veux effacer %1</translation>
    </message>
    <message>
        <source>%1 wants %2 erased</source>
        <translation>%1 veut effacer %2</translation>
    </message>
    <message>
        <source>You wanted %1 erased</source>
        <translation>Tu voulais effacer %1</translation>
    </message>
    <message>
        <source>%1 wanted %2 erased</source>
        <translation>%1 voulait effacer %2</translation>
    </message>
    <message numerus="yes">
        <source>You wanted %n part(s) of the plan erased</source>
        <translation><numerusform>Tu voulais effacer %n partie du plan</numerusform><numerusform>Tu voulais effacer %n parties du plan</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 wanted %n part(s) of the plan erased</source>
        <extracomment>%1 is a person</extracomment>
        <translation><numerusform>%1 voulait effacer %n partie du plan</numerusform><numerusform>%1 voulait effacer %n parties du plan</numerusform></translation>
    </message>
    <message>
        <source>You want this plan erased. It is out of sight. Until %1 it can still be left standing.</source>
        <translation>Tu veux effacer ce plan. Il n'est plus visible. Jusqu'à %1, il peut encore rester.</translation>
    </message>
    <message>
        <source>%1 wants this plan erased. It is out of sight. Until %2 it can still be left standing.</source>
        <translation>%1 veut effacer ce plan. Il n'est plus visible. Jusqu'à %2, il peut encore rester.</translation>
    </message>
    <message>
        <source>Erased since %1. Nobody can keep it any more.</source>
        <translation>Effacé depuis %1. Personne ne peut plus le laisser en place.</translation>
    </message>
    <message numerus="yes">
        <source>%1 wants %n part(s) of the plan erased. Until %2 you can leave them standing.</source>
        <translation><numerusform>%1 veut effacer %n partie du plan. Jusqu'à %2, tu peux la laisser en place.</numerusform><numerusform>%1 veut effacer %n parties du plan. Jusqu'à %2, tu peux les laisser en place.</numerusform></translation>
    </message>
    <message>
        <source>%1 wants this plan erased. It is out of sight. Until %2 you can leave it standing.</source>
        <translation>%1 veut effacer ce plan. Il n'est plus visible. Jusqu'à %2, tu peux le laisser en place.</translation>
    </message>
    <message>
        <source>%1 wants %2 erased. Until %3 you can leave it standing.</source>
        <translation>%1 veut effacer %2. Jusqu'à %3, tu peux le laisser en place.</translation>
    </message>
    <message>
        <source>Parts of this plan are erased since %1.</source>
        <translation>Des parties de ce plan sont effacées depuis %1.</translation>
    </message>
    <message>
        <source>The reason is too long. Make it shorter. Your text is still here, and nothing was erased.</source>
        <translation>La raison est trop longue. Raccourcis-la. Ton texte est encore là, et rien n'est effacé.</translation>
    </message>
    <message>
        <source>It was kept already, or it is too late to keep it. Look again what stands here.</source>
        <translation>Quelqu'un l'a déjà laissé en place, ou il est trop tard. Regarde encore ce qui est écrit ici.</translation>
    </message>
    <message>
        <source>You do not decide about this. Nothing was erased.</source>
        <translation>Ce n'est pas toi qui décides ici. Rien n'est effacé.</translation>
    </message>
    <message>
        <source>The rest stands on this. It only goes when the whole plan goes. Nothing was erased.</source>
        <translation>Le reste repose dessus. Cela ne part qu'avec tout le plan. Rien n'est effacé.</translation>
    </message>
    <message>
        <source>This belongs to the file of the services, and that is kept for now. Nothing was erased.</source>
        <translation>Ceci fait partie du dossier des services, qui est encore gardé. Rien n'est effacé.</translation>
    </message>
    <message>
        <source>This ends by itself. Nothing was erased.</source>
        <translation>Ceci s'arrête tout seul. Rien n'est effacé.</translation>
    </message>
</context>
<context>
    <name>ErasureCard</name>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Leave it standing</source>
        <translation>Laisser en place</translation>
    </message>
    <message>
        <source>Leave it standing: %1</source>
        <translation>Laisser en place : %1</translation>
    </message>
</context>
<context>
    <name>ErasureNotice</name>
    <message>
        <source>Look, or leave it standing</source>
        <translation>Regarder, ou laisser en place</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Regarder</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This is too long. Make it shorter. Your text is still here.</source>
        <translation>C'est trop long. Fais plus court. Ton texte est toujours là.</translation>
    </message>
    <message>
        <source>This is no longer here. Go back and look again. Nothing of yours is lost.</source>
        <translation>Ce n'est plus ici. Reviens en arrière et regarde encore. Rien de toi n'est perdu.</translation>
    </message>
    <message>
        <source>This code is not right. Read it once more, or ask for a new one.</source>
        <translation>Ce code n'est pas bon. Relis-le, ou demande un nouveau code.</translation>
    </message>
    <message>
        <source>This code is too old. Ask for a new one.</source>
        <translation>Ce code est trop vieux. Demande un nouveau code.</translation>
    </message>
    <message>
        <source>This cannot be saved like this. Look at what you filled in. Your text is still here.</source>
        <translation>On ne peut pas garder cela ainsi. Regarde ce que tu as rempli. Ton texte est toujours là.</translation>
    </message>
    <message>
        <source>These words do not open the plan. Look for a typing error and try again. Nothing is lost.</source>
        <translation>Ces mots n'ouvrent pas le plan. Cherche une faute de frappe et essaie encore. Rien n'est perdu.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait a moment and try again. Nothing is lost.</source>
        <translation>Trop d'essais. Attends un peu et essaie encore. Rien n'est perdu.</translation>
    </message>
    <message>
        <source>Somebody in it wants to be asked before others see this. Ask that person first. Nothing was shared.</source>
        <translation>Quelqu'un veut qu'on lui demande d'abord, avant que d'autres le voient. Demande-le à cette personne. Rien n'a été partagé.</translation>
    </message>
    <message>
        <source>Somebody still has to agree. Ask that person first. Nothing is lost.</source>
        <translation>Quelqu'un doit encore être d'accord. Demande d'abord. Rien n'est perdu.</translation>
    </message>
    <message>
        <source>This may tell somebody where a protected person is. Look at what you wrote. Your text is still here.</source>
        <translation>Cela peut dire à quelqu'un où se trouve une personne protégée. Relis ce que tu as écrit. Ton texte est toujours là.</translation>
    </message>
    <message>
        <source>The words are not the same. Compare them again together. Nothing was changed.</source>
        <translation>Les mots ne sont pas les mêmes. Comparez-les encore ensemble. Rien n'a changé.</translation>
    </message>
    <message>
        <source>This device was taken out of the plan. Ask somebody of the plan to let you in again.</source>
        <translation>Cet appareil a été retiré du plan. Demande à quelqu'un du plan de te faire entrer à nouveau.</translation>
    </message>
    <message>
        <source>This device was away too long. Connect to the internet once. Nothing is lost.</source>
        <translation>Cet appareil est resté absent trop longtemps. Va une fois sur internet. Rien n'est perdu.</translation>
    </message>
    <message>
        <source>Something is damaged and was set aside. The rest of the plan is fine. Tell your coach.</source>
        <translation>Quelque chose est abîmé et a été mis de côté. Le reste du plan est en ordre. Dis-le à ton coach.</translation>
    </message>
    <message>
        <source>This is locked now. Open the plan again. Nothing is lost.</source>
        <translation>C'est fermé à clé maintenant. Ouvre le plan à nouveau. Rien n'est perdu.</translation>
    </message>
    <message>
        <source>This is not shared with you in that way. Ask the family. Your text is still here.</source>
        <translation>Ce n'est pas partagé ainsi avec toi. Demande à la famille. Ton texte est toujours là.</translation>
    </message>
    <message>
        <source>The plan is open in another window. Close that one and try again. Nothing is lost.</source>
        <translation>Le plan est ouvert dans une autre fenêtre. Ferme-la et essaie encore. Rien n'est perdu.</translation>
    </message>
    <message>
        <source>There is no plan on this device yet. Begin with an invitation.</source>
        <translation>Il n'y a pas encore de plan sur cet appareil. Commence par une invitation.</translation>
    </message>
    <message>
        <source>This is a plan to practise with. This app does not open it.</source>
        <translation>C'est un plan d'exercice. Cette app ne l'ouvre pas.</translation>
    </message>
    <message>
        <source>This is an older copy. Connect to the internet to get up to date. Nothing is lost.</source>
        <translation>C'est une copie plus ancienne. Va sur internet pour être à jour. Rien n'est perdu.</translation>
    </message>
    <message>
        <source>A newer version of the app wrote this. Renew the app. Nothing is lost.</source>
        <translation>Une version plus récente de l'app a écrit ceci. Mets l'app à jour. Rien n'est perdu.</translation>
    </message>
    <message>
        <source>This device is full. Make room and try again. What was saved is still here.</source>
        <translation>Cet appareil est plein. Fais de la place et essaie encore. Ce qui était gardé est toujours là.</translation>
    </message>
    <message>
        <source>This device could not save it. Try again. What was saved before is still here.</source>
        <translation>Cet appareil n'a pas pu le garder. Essaie encore. Ce qui était gardé est toujours là.</translation>
    </message>
    <message>
        <source>No connection now. Everything is saved on this device and goes out later.</source>
        <translation>Pas de connexion. Tout est gardé sur cet appareil et partira plus tard.</translation>
    </message>
    <message>
        <source>The server does something odd. The app checks everything itself. Tell your coach. Nothing is lost.</source>
        <translation>Le serveur fait quelque chose d'étrange. L'app vérifie tout elle-même. Dis-le à ton coach. Rien n'est perdu.</translation>
    </message>
    <message>
        <source>The server has no room left. Everything is saved on this device. Tell your coach.</source>
        <translation>Le serveur n'a plus de place. Tout est gardé sur cet appareil. Dis-le à ton coach.</translation>
    </message>
    <message>
        <source>App and server do not fit together. Renew the app. Everything is saved on this device.</source>
        <translation>L'app et le serveur ne vont pas ensemble. Mets l'app à jour. Tout est gardé sur cet appareil.</translation>
    </message>
    <message>
        <source>The server could not take it now. It goes out later by itself. Everything is saved on this device.</source>
        <translation>Le serveur ne pouvait pas le prendre maintenant. Cela partira plus tard tout seul. Tout est gardé sur cet appareil.</translation>
    </message>
    <message>
        <source>Something went wrong here. Try again. What was saved is still here.</source>
        <translation>Quelque chose n'a pas marché. Essaie encore. Ce qui était gardé est toujours là.</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>Very hard</source>
        <translation>Très difficile</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Difficile</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>Entre les deux</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Very well</source>
        <translation>Très bien</translation>
    </message>
</context>
<context>
    <name>FacePicker</name>
    <message>
        <source>Very hard</source>
        <translation>Très difficile</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Difficile</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>Entre les deux</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Very well</source>
        <translation>Très bien</translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A question and its answer in one line: What: our plan</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>kp::app::FamiliesModel</name>
    <message>
        <source>no appointment yet</source>
        <translation>pas encore de rendez-vous</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) asked of you</source>
        <translation><numerusform>%n signature t'est demandée</numerusform><numerusform>%n signatures te sont demandées</numerusform></translation>
    </message>
    <message>
        <source>a question waits for your answer</source>
        <translation>une question attend ta réponse</translation>
    </message>
    <message>
        <source>two versions of one sentence</source>
        <translation>deux versions d'une phrase</translation>
    </message>
    <message>
        <source>saved here, waiting for internet</source>
        <translation>gardé ici, attend internet</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>first conversation still to plan</source>
        <translation>premier entretien encore à prévoir</translation>
    </message>
    <message>
        <source>first conversation planned</source>
        <translation>premier entretien prévu</translation>
    </message>
    <message>
        <source>review still to plan</source>
        <translation>évaluation encore à prévoir</translation>
    </message>
    <message>
        <source>review this month</source>
        <translation>évaluation ce mois-ci</translation>
    </message>
    <message>
        <source>review on %1</source>
        <translation>bilan le %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>A plan you left</source>
        <translation>Un plan que tu as quitté</translation>
    </message>
    <message>
        <source>You left. It is wiped here at the next connection.</source>
        <translation>Tu l'as quitté. Il sera effacé ici à la prochaine connexion.</translation>
    </message>
    <message>
        <source>A plan this device was taken out of</source>
        <translation>Un plan dont cet appareil est sorti</translation>
    </message>
    <message>
        <source>Nothing of it is here any more</source>
        <translation>Il n'y a plus rien ici</translation>
    </message>
    <message>
        <source>A plan you asked to join</source>
        <translation>Un plan que tu veux rejoindre</translation>
    </message>
    <message>
        <source>waiting until the other side has been online</source>
        <translation>attend que l'autre soit en ligne</translation>
    </message>
    <message>
        <source>closed until this device is online again</source>
        <translation>fermé jusqu'à ce que cet appareil soit de nouveau en ligne</translation>
    </message>
</context>
<context>
    <name>FamiliesScreen</name>
    <message>
        <source>My families</source>
        <translation>Mes familles</translation>
    </message>
    <message>
        <source>My plans</source>
        <translation>Mes plans</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Trier par nom</translation>
    </message>
    <message>
        <source>Sort by the next appointment</source>
        <translation>Trier par prochain rendez-vous</translation>
    </message>
    <message>
        <source>Come in with a code</source>
        <translation>Entrer avec un code</translation>
    </message>
    <message>
        <source>Start a plan</source>
        <translation>Commencer un plan</translation>
    </message>
    <message>
        <source>Find a family</source>
        <translation>Chercher une famille</translation>
    </message>
    <message>
        <source>day of the first month</source>
        <translation>jour du premier mois</translation>
    </message>
    <message>
        <source>first conversation</source>
        <translation>première rencontre</translation>
    </message>
    <message>
        <source>No plan yet. That is how it starts.</source>
        <translation>Pas encore de plan. C'est ainsi que ça commence.</translation>
    </message>
    <message>
        <source>Did somebody give you a code? Come in with it. Or start a plan with a family.</source>
        <translation>Quelqu'un t'a donné un code ? Entre avec ce code. Ou commence un plan avec une famille.</translation>
    </message>
    <message>
        <source>No family with that name. Look at how it is written.</source>
        <translation>Aucune famille de ce nom. Regarde comment tu l'as écrit.</translation>
    </message>
    <message>
        <source>The code is on the other person's screen. It works once, for fifteen minutes.</source>
        <translation>Le code est sur l'écran de l'autre personne. Il marche une fois, pendant un quart d'heure.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Ask to come in</source>
        <translation>Demander à entrer</translation>
    </message>
    <message>
        <source>Together with the family, at their table.</source>
        <translation>Avec la famille, à leur table.</translation>
    </message>
    <message>
        <source>How does the family call itself?</source>
        <translation>Comment la famille s'appelle-t-elle ?</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
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
        <translation>avec %1</translation>
    </message>
    <message>
        <source>No goals yet</source>
        <translation>Pas encore d'objectifs</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation><numerusform>%n objectif</numerusform><numerusform>%n objectifs</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n for later</source>
        <translation><numerusform>%n pour plus tard</numerusform><numerusform>%n pour plus tard</numerusform></translation>
    </message>
    <message>
        <source>you are their contact person</source>
        <translation>tu es leur personne de contact</translation>
    </message>
    <message>
        <source>review %1</source>
        <translation>évaluation %1</translation>
    </message>
</context>
<context>
    <name>FamilyScreen</name>
    <message>
        <source>no appointment yet</source>
        <translation>pas encore de rendez-vous</translation>
    </message>
    <message>
        <source>When do we see each other?</source>
        <translation>Quand se voit-on ?</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Ouvrir le plan</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>things that go well</comment>
        <translation><numerusform>et encore %n</numerusform><numerusform>et encore %n</numerusform></translation>
    </message>
    <message>
        <source>New this week</source>
        <translation>Nouveau cette semaine</translation>
    </message>
    <message>
        <source>Two versions, in %1 places</source>
        <translation>Deux versions, à %1 endroits</translation>
    </message>
    <message>
        <source>Two versions of one sentence</source>
        <translation>Deux versions d'une phrase</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Rien n'est perdu.</translation>
    </message>
    <message>
        <source>Nothing changed this week.</source>
        <translation>Rien n'a changé cette semaine.</translation>
    </message>
    <message>
        <source>Their plan</source>
        <translation>Leur plan</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>Two versions</source>
        <translation>Deux versions</translation>
    </message>
</context>
<context>
    <name>kp::app::GoalModel</name>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Opened to the two of you, for safety: as it was then. Who else sees the goal itself is not shown here.</source>
        <translation>Ouvert à vous deux, par sécurité : tel que c'était alors. Qui d'autre voit l'objectif lui-même n'est pas montré ici.</translation>
    </message>
    <message>
        <source>Only you see this.</source>
        <translation>Toi seul vois ceci.</translation>
    </message>
    <message>
        <source>%1 people see this.</source>
        <translation>%1 personnes voient ceci.</translation>
    </message>
    <message>
        <source>%1 decides.</source>
        <translation>%1 décide.</translation>
    </message>
</context>
<context>
    <name>GoalMore</name>
    <message>
        <source>Who sees this goal</source>
        <translation>Qui voit cet objectif</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>We and the server cannot read this.</source>
        <translation>Nous et le serveur ne pouvons pas lire ceci.</translation>
    </message>
    <message>
        <source>Work on it now</source>
        <translation>Y travailler maintenant</translation>
    </message>
    <message>
        <source>For later</source>
        <translation>Pour plus tard</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Pas encore fait</translation>
    </message>
    <message>
        <source>This goal is reached</source>
        <translation>Cet objectif est atteint</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Everything that changed, and by whom</source>
        <translation>Tout ce qui a changé, et par qui</translation>
    </message>
</context>
<context>
    <name>GoalPictures</name>
    <message>
        <source>Pictures</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>No pictures yet. A photo of what goes well can say more than words.</source>
        <translation>Pas encore de photos. Une photo de ce qui va bien en dit parfois plus que des mots.</translation>
    </message>
    <message>
        <source>The picture is being read</source>
        <translation>La photo est en cours de lecture</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Ajouter une photo</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une photo</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>Photos (*.jpg *.jpeg *.png)</translation>
    </message>
</context>
<context>
    <name>GoalRating</name>
    <message>
        <source>How does it go? Each of us chooses.</source>
        <translation>Comment ça va ? Chacun choisit.</translation>
    </message>
    <message>
        <source>How does it go? %1 chooses.</source>
        <translation>Comment ça va ? %1 choisit.</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>En image</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>How does it go now?</source>
        <translation>Comment ça va maintenant ?</translation>
    </message>
</context>
<context>
    <name>GoalScreen</name>
    <message>
        <source>Your note is saved.</source>
        <translation>Ton mot est gardé.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Change this goal</source>
        <translation>Changer cet objectif</translation>
    </message>
    <message>
        <source>Who sees this goal</source>
        <translation>Qui voit cet objectif</translation>
    </message>
    <message>
        <source>This goal is not here any more</source>
        <translation>Cet objectif n'est plus ici</translation>
    </message>
    <message>
        <source>Somebody took it out of the plan, or it is not shared with you now.</source>
        <translation>Quelqu'un l'a retiré du plan, ou ce n'est plus partagé avec toi.</translation>
    </message>
    <message>
        <source>Two versions of one sentence</source>
        <translation>Deux versions d'une phrase</translation>
    </message>
    <message>
        <source>Nothing is lost. Choose now or later.</source>
        <translation>Rien n'est perdu. Choisis maintenant ou plus tard.</translation>
    </message>
</context>
<context>
    <name>GoalSteps</name>
    <message>
        <source>Who does what</source>
        <translation>Qui fait quoi</translation>
    </message>
    <message>
        <source>No steps yet. A small one is enough.</source>
        <translation>Pas encore d'étapes. Une petite suffit.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Who may help</source>
        <translation>Qui peut aider</translation>
    </message>
    <message>
        <source>Ask somebody</source>
        <translation>Demander à quelqu'un</translation>
    </message>
</context>
<context>
    <name>GoalTalk</name>
    <message>
        <source>Said together</source>
        <translation>Dit ensemble</translation>
    </message>
    <message>
        <source>Nobody wrote anything yet.</source>
        <translation>Personne n'a encore écrit.</translation>
    </message>
    <message>
        <source>Write something about this goal</source>
        <translation>Écris quelque chose sur cet objectif</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Donner</translation>
    </message>
</context>
<context>
    <name>kp::app::GoneModel</name>
    <message numerus="yes">
        <source>%n save(s) of yours were not sent yet. They go first, at the next connection.</source>
        <translation><numerusform>%n enregistrement n’est pas encore envoyé. Il part d’abord, à la prochaine connexion.</numerusform><numerusform>%n enregistrements ne sont pas encore envoyés. Ils partent d’abord, à la prochaine connexion.</numerusform></translation>
    </message>
    <message>
        <source>Everything you wrote here had been sent already. Nothing is lost.</source>
        <translation>Tout ce que tu as écrit ici était déjà envoyé. Rien n'est perdu.</translation>
    </message>
    <message numerus="yes">
        <source>%n save(s) of yours were not sent yet. They are handed in as soon as there is a connection.</source>
        <translation><numerusform>%n de tes enregistrements n'était pas encore envoyé. Il est remis dès qu'il y a une connexion.</numerusform><numerusform>%n de tes enregistrements n'étaient pas encore envoyés. Ils sont remis dès qu'il y a une connexion.</numerusform></translation>
    </message>
    <message>
        <source>What you had not sent yet was handed in. Somebody who may read it looks at it.</source>
        <translation>Ce que tu n'avais pas encore envoyé a été remis. Quelqu'un qui peut le lire le regarde.</translation>
    </message>
    <message numerus="yes">
        <source>%n save(s) of yours found nobody to take them. They are gone.</source>
        <translation><numerusform>Personne n'a pu reprendre %n de tes enregistrements. Il est perdu.</numerusform><numerusform>Personne n'a pu reprendre %n de tes enregistrements. Ils sont perdus.</numerusform></translation>
    </message>
</context>
<context>
    <name>GoneScreen</name>
    <message>
        <source>You left this plan</source>
        <translation>Tu as quitté ce plan</translation>
    </message>
    <message>
        <source>This device is out of the plan</source>
        <translation>Cet appareil est sorti du plan</translation>
    </message>
    <message>
        <source>You took your devices out of it, here or on another device of yours. The plan stays with the family, and the others read in the open book that you left.</source>
        <translation>Tu en as retiré tes appareils, ici ou sur un autre de tes appareils. Le plan reste à la famille, et les autres lisent dans le livre ouvert que tu es parti.</translation>
    </message>
    <message>
        <source>Somebody of the plan took it out: you yourself on another device, or your coach. That happens when a device is lost or replaced. The plan itself is not gone.</source>
        <translation>Quelqu'un du plan l'a retiré : toi-même sur un autre appareil, ou ton coach. Cela arrive quand un appareil est perdu ou remplacé. Le plan lui-même n'est pas perdu.</translation>
    </message>
    <message>
        <source>Nothing of the plan can be read here any more. It is wiped at the next connection.</source>
        <translation>On ne peut plus rien lire du plan ici. Il sera effacé à la prochaine connexion.</translation>
    </message>
    <message>
        <source>Nothing of the plan is on this device any more.</source>
        <translation>Il n'y a plus rien du plan sur cet appareil.</translation>
    </message>
    <message>
        <source>Your unsent work</source>
        <translation>Ton travail non envoyé</translation>
    </message>
    <message>
        <source>Connect this device once more to the internet. Then the others know that it is wiped.</source>
        <translation>Connecte cet appareil encore une fois à internet. Les autres sauront alors qu'il est effacé.</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>Et maintenant ?</translation>
    </message>
    <message>
        <source>Do you want to come back? Ask your coach or somebody of the family. They let you in with a new code. For that, this device needs a fresh place.</source>
        <translation>Veux-tu revenir ? Demande au coach ou à quelqu'un de la famille. Ils te font entrer avec un nouveau code. Il faut pour cela une place neuve sur cet appareil.</translation>
    </message>
    <message>
        <source>Is this still your device? Ask your coach or somebody of the family. They let you in with a new code. For that, this device needs a fresh place.</source>
        <translation>Cet appareil est encore à toi ? Demande à ton coach ou à quelqu'un de la famille. Ils te laissent entrer avec un nouveau code. Pour cela, cet appareil a besoin d'une nouvelle place.</translation>
    </message>
    <message>
        <source>Make a fresh place</source>
        <translation>Faire une nouvelle place</translation>
    </message>
    <message>
        <source>To my plans</source>
        <translation>Vers mes plans</translation>
    </message>
</context>
<context>
    <name>kp::app::HandoversModel</name>
    <message>
        <source>A plan without a name yet</source>
        <translation>Un plan encore sans nom</translation>
    </message>
    <message>
        <source>no other parent who signs yet</source>
        <translation>pas encore d’autre parent qui signe</translation>
    </message>
    <message>
        <source>no other coach yet</source>
        <translation>pas encore d’autre coach</translation>
    </message>
    <message>
        <source>nobody else keeps the team's file yet</source>
        <translation>personne d’autre ne tient encore le dossier de l’équipe</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still on your name</source>
        <translation><numerusform>%n chose encore à ton nom</numerusform><numerusform>%n choses encore à ton nom</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n save(s) still to be sent</source>
        <translation><numerusform>%n enregistrement à envoyer</numerusform><numerusform>%n enregistrements à envoyer</numerusform></translation>
    </message>
    <message>
        <source>passed on: you can leave</source>
        <translation>transmis : tu peux partir</translation>
    </message>
    <message>
        <source>Nobody goes on yet: %1. Ready to leave: %2. Left: %3.</source>
        <translation>Personne ne continue encore : %1. Prêts à quitter : %2. Quittés : %3.</translation>
    </message>
</context>
<context>
    <name>HandoversScreen</name>
    <message>
        <source>Hand over my plans</source>
        <translation>Transmettre mes plans</translation>
    </message>
    <message>
        <source>For when you stop, change team, or your organisation leaves. In each plan: let somebody in who goes on, pass on what stands on your name, then leave.</source>
        <translation>Pour quand tu arrêtes, changes d'équipe, ou que ton organisation part. Dans chaque plan : fais entrer quelqu'un qui continue, transmets ce qui est à ton nom, puis pars.</translation>
    </message>
    <message>
        <source>There is no plan left to pass on</source>
        <translation>Il n’y a plus de plan à transmettre</translation>
    </message>
    <message>
        <source>As soon as you are in a plan, it stands here.</source>
        <translation>Dès que tu es dans un plan, il figure ici.</translation>
    </message>
    <message>
        <source>Nothing of this list is stored: it is made from the plans, and goes on where you stopped.</source>
        <translation>Rien de cette liste n’est conservé : elle vient des plans, et reprend là où tu en étais.</translation>
    </message>
</context>
<context>
    <name>kp::app::HelpingModel</name>
    <message>
        <source>Shared with you until %1</source>
        <translation>Partagé avec toi jusqu'au %1</translation>
    </message>
    <message>
        <source>Shared with you</source>
        <translation>Partagé avec toi</translation>
    </message>
    <message>
        <source>Who reads this: %1</source>
        <translation>Qui lit ceci : %1</translation>
    </message>
    <message>
        <source>This does not work out for me: %1</source>
        <translation>Cela ne marche pas pour moi : %1</translation>
    </message>
</context>
<context>
    <name>HelpingScreen</name>
    <message>
        <source>The family will read it.</source>
        <translation>La famille le lira.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mes mots</translation>
    </message>
    <message>
        <source>Helping</source>
        <translation>Aider</translation>
    </message>
    <message>
        <source>Hello %1</source>
        <translation>Bonjour %1</translation>
    </message>
    <message>
        <source>This is what you may help with</source>
        <translation>Tu peux aider pour ceci</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>C'est fait</translation>
    </message>
    <message>
        <source>I cannot</source>
        <translation>Je ne peux pas</translation>
    </message>
    <message>
        <source>Nothing planned for you now</source>
        <translation>Rien de prévu pour toi maintenant</translation>
    </message>
    <message>
        <source>When the family asks you something, it stands here.</source>
        <translation>Quand la famille te demande quelque chose, c'est ici.</translation>
    </message>
    <message>
        <source>A note for the family</source>
        <translation>Un mot pour la famille</translation>
    </message>
    <message>
        <source>How was it? What went well?</source>
        <translation>Comment c'était ? Qu'est-ce qui a marché ?</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Donner</translation>
    </message>
    <message>
        <source>No notes of yours yet</source>
        <translation>Pas encore de mots de toi</translation>
    </message>
    <message>
        <source>What you write for the family also stands here.</source>
        <translation>Ce que tu écris pour la famille est aussi ici.</translation>
    </message>
    <message>
        <source>What they work on</source>
        <translation>Sur quoi ils travaillent</translation>
    </message>
</context>
<context>
    <name>InviteChoices</name>
    <message>
        <source>Who is this for your family?</source>
        <translation>Qui est-ce pour votre famille ?</translation>
    </message>
    <message>
        <source>What may this person see?</source>
        <translation>Que peut voir cette personne ?</translation>
    </message>
    <message>
        <source>A stand-in reads and writes until the day you choose, three months at most. If you choose nothing above: all that the family shares and the team's notes, no contact details and nobody's own part. The parents are asked on their own device, and can say no.</source>
        <translation>Un remplaçant lit et écrit jusqu'au jour que tu choisis, trois mois au plus. Si tu ne choisis rien ci-dessus : tout ce que la famille partage et les notes de l'équipe, aucune coordonnée et la partie personnelle de personne. Les parents reçoivent la question sur leur propre appareil et peuvent dire non.</translation>
    </message>
    <message>
        <source>Somebody of the family or the coach sees the whole plan, but never anybody's own part.</source>
        <translation>Quelqu'un de la famille ou le coach voit tout le plan. Jamais la partie à soi d'un autre.</translation>
    </message>
</context>
<context>
    <name>InviteCode</name>
    <message>
        <source>Say this code on the phone. Use another way than a message that others can read.</source>
        <translation>Dis ce code au téléphone. Pas dans un message que d'autres peuvent lire.</translation>
    </message>
    <message>
        <source>Let the other device scan this. The code works for a short time, and once.</source>
        <translation>Fais scanner ceci par l'autre appareil. Le code marche une fois, et peu de temps.</translation>
    </message>
    <message>
        <source>The invitation as a QR code</source>
        <translation>L'invitation en code QR</translation>
    </message>
    <message>
        <source>Or type it over, or paste it</source>
        <translation>Ou recopie-le, ou colle-le</translation>
    </message>
    <message>
        <source>Afterwards, compare the four words with this person before you share anything private.</source>
        <translation>Compare ensuite les quatre mots avec cette personne, avant de partager quelque chose de privé.</translation>
    </message>
    <message>
        <source>Keep both devices together until both say it worked.</source>
        <translation>Garde les deux appareils ensemble jusqu'à ce que ce soit réussi sur les deux.</translation>
    </message>
</context>
<context>
    <name>kp::app::InviteModel</name>
    <message>
        <source>Choose until when: a stand-in reads along for three months at most. Your text is kept.</source>
        <translation>Choisis jusqu'à quand : un remplaçant lit trois mois au plus. Ton texte est gardé.</translation>
    </message>
    <message>
        <source>Say what it is for. One line is enough.</source>
        <translation>Dis à quoi ça sert. Une phrase suffit.</translation>
    </message>
    <message>
        <source>That day does not exist. Choose another day. Your text is kept.</source>
        <translation>Ce jour n'existe pas. Choisis un autre jour. Ton texte est gardé.</translation>
    </message>
</context>
<context>
    <name>InviteSheet</name>
    <message>
        <source>Invite somebody</source>
        <translation>Inviter quelqu'un</translation>
    </message>
    <message>
        <source>The invitation</source>
        <translation>L'invitation</translation>
    </message>
    <message>
        <source>Invitation for %1</source>
        <translation>Invitation pour %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>In the place of %1</source>
        <translation>À la place de %1</translation>
    </message>
    <message>
        <source>What was shared with %1 goes along.</source>
        <translation>Ce qui était partagé avec %1 suit.</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>À quoi ça sert ?</translation>
    </message>
    <message>
        <source>For example: help with maths</source>
        <translation>Par exemple : aider en maths</translation>
    </message>
    <message>
        <source>Where is this person?</source>
        <translation>Où est cette personne ?</translation>
    </message>
    <message>
        <source>Here with me</source>
        <translation>Ici avec moi</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>You invite because the parents agreed. It is written down, and they can say otherwise.</source>
        <translation>Tu invites parce que les parents sont d'accord. C'est noté, et ils peuvent dire que ce n'est pas vrai.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Faire le code</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>KindTag</name>
    <message>
        <source>Wish of the family</source>
        <translation>Souhait de la famille</translation>
    </message>
    <message>
        <source>Wish of a child</source>
        <translation>Souhait d'un enfant</translation>
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
        <translation>Tous tes appareils sortent de ce plan</translation>
    </message>
    <message>
        <source>At once you read nothing of it any more. It is wiped on each device when that device next has internet. A recovery sheet opens it no more.</source>
        <translation>Tu n'en lis plus rien tout de suite. Il est effacé sur chaque appareil dès que celui-ci a de nouveau internet. Une feuille de secours ne l’ouvre plus.</translation>
    </message>
    <message>
        <source>The plan stays with the family</source>
        <translation>Le plan reste à la famille</translation>
    </message>
    <message>
        <source>What you wrote stays in it, with your name.</source>
        <translation>Ce que tu as écrit y reste, avec ton nom.</translation>
    </message>
    <message>
        <source>The others read in the open book that you left</source>
        <translation>Les autres lisent dans le livre ouvert que tu es parti</translation>
    </message>
    <message>
        <source>The locks are changed</source>
        <translation>Les serrures sont changées</translation>
    </message>
    <message>
        <source>You get nothing new. What you read before can be remembered.</source>
        <translation>Tu ne reçois plus rien de nouveau. Ce que tu as lu avant peut rester en mémoire.</translation>
    </message>
    <message>
        <source>You come back only when somebody invites you again</source>
        <translation>Tu ne reviens que si quelqu'un t'invite de nouveau</translation>
    </message>
</context>
<context>
    <name>kp::app::LeaveModel</name>
    <message>
        <source>Only you read this: %1. Nobody can open it any more when you are gone. Keep it first in your own file, or share it.</source>
        <translation>Toi seul lis ceci : %1. Quand tu seras parti, personne ne pourra plus l'ouvrir. Garde-le d'abord dans ton propre dossier, ou partage-le.</translation>
    </message>
    <message>
        <source>In the plan already: %1.</source>
        <translation>Déjà dans le plan : %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n save(s) of yours were not sent yet. They go first, at the next connection.</source>
        <translation><numerusform>%n enregistrement n’est pas encore envoyé. Il part d’abord, à la prochaine connexion.</numerusform><numerusform>%n enregistrements ne sont pas encore envoyés. Ils partent d’abord, à la prochaine connexion.</numerusform></translation>
    </message>
    <message>
        <source>No other parent signs for this family yet. When you go, nobody decides for the family any more: who may see what, and who comes in.</source>
        <translation>Aucun autre parent ne signe encore pour cette famille. Si tu pars, plus personne ne décide pour la famille : qui peut voir quoi, et qui entre.</translation>
    </message>
    <message>
        <source>There is no other coach in this plan yet. When you go, nobody is there to help the family with it.</source>
        <translation>Il n’y a pas encore d’autre coach dans ce plan. Si tu pars, il n'y a personne pour y aider la famille.</translation>
    </message>
    <message>
        <source>Nobody else is left here who keeps the team's notes or the registration.</source>
        <translation>Il ne reste personne d’autre pour tenir les notes de l’équipe ou l’inscription.</translation>
    </message>
    <message>
        <source>Nobody else goes on with this plan yet. You are still in it, and nothing is lost.</source>
        <translation>Personne d’autre ne continue encore ce plan. Tu y es toujours, et rien n’est perdu.</translation>
    </message>
    <message>
        <source>Nobody else keeps the team's file yet. You are still in the plan, and nothing is lost.</source>
        <translation>Personne d’autre ne tient encore le dossier de l’équipe. Tu es toujours dans le plan, et rien n’est perdu.</translation>
    </message>
</context>
<context>
    <name>LeaveScreen</name>
    <message>
        <source>Passed on. It stands on the other name now.</source>
        <translation>Transmis. C’est maintenant à l’autre nom.</translation>
    </message>
    <message>
        <source>Leave this plan</source>
        <translation>Quitter ce plan</translation>
    </message>
    <message>
        <source>You left this plan</source>
        <translation>Tu as quitté ce plan</translation>
    </message>
    <message>
        <source>Nothing of it can be read here any more. It is wiped here at the next connection, and what you had not sent goes first. The others read in the open book that you left.</source>
        <translation>On ne peut plus rien en lire ici. Il sera effacé ici à la prochaine connexion ; ce que tu n'avais pas envoyé part d'abord. Les autres lisent dans le livre ouvert que tu es parti.</translation>
    </message>
    <message>
        <source>To my plans</source>
        <translation>Vers mes plans</translation>
    </message>
    <message>
        <source>You can always leave. Take your time: first pass on what others count on you for.</source>
        <translation>Tu peux toujours partir. Prends ton temps : transmets d'abord ce pour quoi les autres comptent sur toi.</translation>
    </message>
    <message>
        <source>Who goes on</source>
        <translation>Qui continue</translation>
    </message>
    <message>
        <source>The family goes on with the plan.</source>
        <translation>La famille continue le plan.</translation>
    </message>
    <message>
        <source>Invite who goes on</source>
        <translation>Inviter qui continue</translation>
    </message>
    <message>
        <source>Ask the coach or a parent to invite somebody who takes your place.</source>
        <translation>Demande au coach ou à un parent d'inviter quelqu'un qui prend ta place.</translation>
    </message>
    <message>
        <source>First make my own file</source>
        <translation>Faire d'abord mon propre dossier</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Ce qui se passe alors</translation>
    </message>
    <message>
        <source>Leave this plan…</source>
        <translation>Quitter ce plan…</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>Leave this plan?</source>
        <translation>Quitter ce plan ?</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still stand(s) on your name. Nobody else is told to do that.</source>
        <translation><numerusform>%n chose est encore à ton nom. Personne d’autre n’est averti de la faire.</numerusform><numerusform>%n choses sont encore à ton nom. Personne d’autre n’est averti de les faire.</numerusform></translation>
    </message>
    <message>
        <source>You cannot take this back yourself. Somebody of the plan has to invite you again.</source>
        <translation>Tu ne peux pas annuler cela toi-même. Quelqu'un du plan doit alors t'inviter de nouveau.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Leave even so</source>
        <translation>Quitter quand même</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>LeaveWork</name>
    <message>
        <source>Still on your name</source>
        <translation>Encore à ton nom</translation>
    </message>
    <message>
        <source>Nothing that is still to be done stands on your name.</source>
        <translation>Rien de ce qui reste à faire n'est à ton nom.</translation>
    </message>
    <message>
        <source>Who takes it over?</source>
        <translation>Qui le reprend ?</translation>
    </message>
    <message>
        <source>Nobody else reads all of this yet. Share it first, or invite somebody who goes on.</source>
        <translation>Personne d’autre ne lit encore tout cela. Partage-le d'abord, ou invite quelqu'un qui continue.</translation>
    </message>
    <message>
        <source>Put %1 on all of it</source>
        <translation>Mettre le nom de %1 sur tout</translation>
    </message>
</context>
<context>
    <name>LendSheet</name>
    <message>
        <source>Lend this tablet to the family</source>
        <translation>Prêter cette tablette à la famille</translation>
    </message>
    <message>
        <source>From now on only the plan of %1 opens. Your other families, your devices and your sheet are not reachable. That ends when you lock the app.</source>
        <translation>Désormais, seul le plan de %1 s'ouvre. Tes autres familles, tes appareils et ta feuille ne sont pas accessibles. Cela s'arrête quand tu verrouilles l'appli.</translation>
    </message>
    <message>
        <source>They see what you see of this plan, notes of the team included. What they write is written in your name.</source>
        <translation>Ils voient ce que tu vois de ce plan, aussi les notes de l'équipe. Ce qu'ils écrivent est à ton nom.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Lend it</source>
        <translation>Le prêter</translation>
    </message>
</context>
<context>
    <name>LevelChips</name>
    <message>
        <source>What may this person do?</source>
        <translation>Que peut faire cette personne ?</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Tick off steps</source>
        <translation>Cocher des étapes</translation>
    </message>
    <message>
        <source>Write along</source>
        <translation>Écrire aussi</translation>
    </message>
</context>
<context>
    <name>LockChips</name>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation><numerusform>après %n minute</numerusform><numerusform>après %n minutes</numerusform></translation>
    </message>
</context>
<context>
    <name>LooksBar</name>
    <message>
        <source>Language: %1</source>
        <translation>Langue : %1</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Lettres plus grandes</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>Taille des lettres</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
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
        <translation>C'est une feuille de papier : quiconque l'a pouvait l'utiliser jusqu'à ce qu'elle soit retirée.</translation>
    </message>
    <message>
        <source>How it is locked, as it said itself: with words that only its person knows. A PIN, if there was one, is gone when the program ends.</source>
        <translation>Comment il est verrouillé, selon lui-même : avec des mots que seule sa personne connaît. Un code PIN, s'il y en avait un, disparaît quand le programme s'arrête.</translation>
    </message>
    <message>
        <source>How it is locked, as it said itself: with words that only its person knows, and with a PIN whose key the login keyring of that computer keeps. Whoever is logged in there and knows the PIN opens it.</source>
        <translation>Comment il est verrouillé, d'après lui-même : avec des mots que seule sa personne connaît, et avec un code PIN dont le trousseau de session de cet ordinateur garde la clé. Qui y est connecté et connaît le code PIN l'ouvre.</translation>
    </message>
    <message>
        <source>How it is locked, as it said itself: with words that only its person knows, and with a PIN whose key a security chip in it keeps. Whoever has it in hand and knows the PIN opens it.</source>
        <translation>Comment il est verrouillé, d'après lui-même : avec des mots que seule sa personne connaît, et avec un code PIN dont une puce de sécurité dans l'appareil garde la clé. Qui l'a en main et connaît le code PIN l'ouvre.</translation>
    </message>
    <message>
        <source>How it is locked is not known here.</source>
        <translation>Comment il est verrouillé n'est pas connu ici.</translation>
    </message>
    <message>
        <source>It reported on %1 that the plan is no longer on it.</source>
        <translation>Il a signalé le %1 que le plan n'y est plus.</translation>
    </message>
    <message>
        <source>It has not reported that it is wiped. Until it meets the server, what was on it is still there, locked.</source>
        <translation>Il n'a pas signalé qu'il est effacé. Tant qu'il ne voit pas le serveur, ce qui était dessus y est encore, verrouillé.</translation>
    </message>
    <message>
        <source>If it never meets the server, the program closes the plan on it after %1.</source>
        <translation>S'il ne revoit jamais le serveur, le programme y ferme le plan après le %1.</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <extracomment>%1 is a device, %2 a person</extracomment>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>When it last met the server is not known here.</source>
        <translation>Quand il a vu le serveur pour la dernière fois n'est pas connu ici.</translation>
    </message>
    <message>
        <source>It last met the server on %1.</source>
        <translation>Il a vu le serveur pour la dernière fois le %1.</translation>
    </message>
    <message>
        <source>What %1 can read of what you can read: %2.</source>
        <extracomment>%1 is a person, %2 parts of the plan</extracomment>
        <translation>Ce que %1 peut lire parmi ce que tu peux lire : %2.</translation>
    </message>
    <message>
        <source>It was taken out here. The server does not know it yet: connect this device to the internet.</source>
        <translation>Il a été retiré ici. Le serveur ne le sait pas encore : connecte cet appareil à internet.</translation>
    </message>
    <message>
        <source>It was taken out. It gets nothing new: the locks change before anything more is written.</source>
        <translation>Il a été retiré. Il ne reçoit rien de nouveau : les serrures changent avant que quelque chose de plus soit écrit.</translation>
    </message>
    <message>
        <source>What it had not sent was handed in.</source>
        <translation>Ce qu'il n'avait pas envoyé a été remis.</translation>
    </message>
    <message>
        <source>What was read on it, somebody can remember or have copied.</source>
        <translation>Ce qui y a été lu, quelqu'un peut s'en souvenir ou l'avoir copié.</translation>
    </message>
    <message>
        <source>Record of a lost device</source>
        <translation>Rapport d'un appareil perdu</translation>
    </message>
    <message>
        <source>Written on %1, by what this app knew then.</source>
        <translation>Écrit le %1, selon ce que cette app savait alors.</translation>
    </message>
    <message>
        <source>krachtplan-lost-device</source>
        <translation>krachtplan-appareil-perdu</translation>
    </message>
    <message>
        <source>Saved as %1. Whoever has this page can read it.</source>
        <translation>Enregistré sous %1. Quiconque a cette page peut la lire.</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place. Nothing is lost.</source>
        <translation>Impossible de l'enregistrer là. Choisis un autre endroit. Rien n'est perdu.</translation>
    </message>
</context>
<context>
    <name>LossSheet</name>
    <message>
        <source>What is known of it</source>
        <translation>Ce qu'on en sait</translation>
    </message>
    <message>
        <source>Keep a page of it</source>
        <translation>En garder une page</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
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
        <translation>Retirer cet appareil du plan ?</translation>
    </message>
    <message>
        <source>Was it locked when it got lost?</source>
        <translation>Était-il verrouillé quand il a été perdu ?</translation>
    </message>
    <message>
        <source>Yes, it was locked</source>
        <translation>Oui, il était verrouillé</translation>
    </message>
    <message>
        <source>No, it was open</source>
        <translation>Non, il était ouvert</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Le retirer</translation>
    </message>
</context>
<context>
    <name>MemberLine</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (toi)</translation>
    </message>
    <message>
        <source>%1, words compared</source>
        <translation>%1, mots comparés</translation>
    </message>
    <message>
        <source>%1, 1 device</source>
        <translation>%1, 1 appareil</translation>
    </message>
    <message>
        <source>%1, %2 devices</source>
        <translation>%1, %2 appareils</translation>
    </message>
</context>
<context>
    <name>MemberSheet</name>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>A device that is taken out gets nothing new, and the locks are changed. What it read already, it may still hold.</source>
        <translation>Un appareil retiré ne reçoit plus rien de nouveau, et les cadenas changent. Ce qu'il a déjà lu peut y rester.</translation>
    </message>
    <message>
        <source>To my devices</source>
        <translation>Vers mes appareils</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>MemberWords</name>
    <message>
        <source>Four words</source>
        <translation>Quatre mots</translation>
    </message>
    <message>
        <source>You compared these words with %1.</source>
        <translation>Tu as comparé ces mots avec %1.</translation>
    </message>
    <message>
        <source>Does %1 see the same words? Read them to each other, face to face or on the phone.</source>
        <translation>%1 voit les mêmes mots ? Lisez-les l'un à l'autre, ensemble ou au téléphone.</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>Les mots sont les mêmes</translation>
    </message>
</context>
<context>
    <name>kp::app::MembersModel</name>
    <message>
        <source>Good. Without the words nobody reads the plan on it. It gets nothing new from now on, and it is wiped as soon as it meets the server.</source>
        <translation>Bien. Sans les mots, personne n'y lit le plan. Il ne reçoit plus rien de nouveau, et il est effacé dès qu'il rencontre le serveur.</translation>
    </message>
    <message>
        <source>Then somebody can have read what was on it. It gets nothing new from now on, and it is wiped as soon as it meets the server. Talk about it with the people whose part it is.</source>
        <translation>Alors quelqu'un a pu lire ce qui s'y trouvait. Il ne reçoit plus rien de nouveau, et il est effacé dès qu'il rencontre le serveur. Parles-en avec les personnes à qui sont ces parties.</translation>
    </message>
    <message>
        <source>Then count on it that somebody can have read what was on it. It gets nothing new from now on, and it is wiped as soon as it meets the server.</source>
        <translation>Pars alors du principe que quelqu'un a pu lire ce qui s'y trouvait. Il ne reçoit plus rien de nouveau, et il est effacé dès qu'il rencontre le serveur.</translation>
    </message>
</context>
<context>
    <name>MembersScreen</name>
    <message>
        <source>People and devices</source>
        <translation>Personnes et appareils</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Inviter quelqu'un</translation>
    </message>
    <message>
        <source>These people are in the plan. What each one sees stands under Sharing.</source>
        <translation>Ces personnes sont dans le plan. Ce que chacun voit est sous Partage.</translation>
    </message>
</context>
<context>
    <name>MinorCard</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (toi)</translation>
    </message>
    <message>
        <source>The birthday is not written down yet</source>
        <translation>La date de naissance n'est pas encore notée</translation>
    </message>
    <message>
        <source>My own part</source>
        <translation>Ma partie à moi</translation>
    </message>
    <message>
        <source>Write down the birthday</source>
        <translation>Noter la date de naissance</translation>
    </message>
    <message>
        <source>Write down the birthday of %1</source>
        <translation>Noter la date de naissance de %1</translation>
    </message>
    <message>
        <source>Say my word</source>
        <translation>Donner ma parole</translation>
    </message>
    <message>
        <source>Say my word about %1</source>
        <translation>Donner ma parole sur %1</translation>
    </message>
    <message>
        <source>Write down a decision</source>
        <translation>Noter une décision</translation>
    </message>
    <message>
        <source>Write down a decision about %1</source>
        <translation>Noter une décision sur %1</translation>
    </message>
</context>
<context>
    <name>MinorSaid</name>
    <message>
        <source>Hide what people said</source>
        <translation>Cacher ce qui a été dit</translation>
    </message>
    <message>
        <source>What people said about this</source>
        <translation>Ce qui a été dit à ce sujet</translation>
    </message>
</context>
<context>
    <name>Minors</name>
    <message>
        <source>You</source>
        <translation>Toi</translation>
    </message>
    <message>
        <source>%1, %2: not yet, for now others decide along.</source>
        <extracomment>%1 is a person, %2 a day</extracomment>
        <translation>%1, %2 : pas encore, pour l'instant d'autres décident aussi.</translation>
    </message>
    <message>
        <source>%1, %2: can judge this alone. People decided that together.</source>
        <translation>%1, %2 : peut en juger seul. C'est décidé ensemble.</translation>
    </message>
    <message>
        <source>%1, %2: can judge this alone, because of the age.</source>
        <translation>%1, %2 : peut en juger seul, vu l'âge.</translation>
    </message>
    <message>
        <source>Talked about with: %1.</source>
        <translation>Parlé avec : %1.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Pourquoi : %1</translation>
    </message>
    <message>
        <source>(Was said anew later.)</source>
        <translation>(A été redit plus tard.)</translation>
    </message>
    <message>
        <source>%1 is under 12. The parents decide who sees what. What %1 thinks of it always counts: ask first.</source>
        <translation>%1 a moins de 12 ans. Les parents décident qui voit quoi. L'avis de %1 compte toujours : demandez d'abord.</translation>
    </message>
    <message>
        <source>A parent and a coach both said: not yet. So the parents decide who sees your contact details. Your own part stays yours alone. This can change at any time.</source>
        <translation>Un parent et un coach ont dit tous les deux : pas encore. Les parents décident donc qui voit tes coordonnées. Ta partie à toi reste à toi seul. Cela peut toujours changer.</translation>
    </message>
    <message>
        <source>A parent and a coach both said: not yet. So the parents decide who sees the contact details of %1. The own part of %1 stays of %1 alone. This can change at any time.</source>
        <translation>Un parent et un coach ont dit tous les deux : pas encore. Les parents décident donc qui voit les coordonnées de %1. La partie propre de %1 reste à %1 seul. Cela peut toujours changer.</translation>
    </message>
    <message>
        <source>%1 is in the plan as a child. A parent can say that %1 is a young person now, who reads what the family reads.</source>
        <translation>%1 est dans le plan comme enfant. Un parent peut dire que %1 est maintenant un jeune, qui lit ce que la famille lit.</translation>
    </message>
    <message>
        <source>Somebody said: not yet. That only counts when a parent and a coach both say so.</source>
        <translation>Quelqu'un a dit : pas encore. Cela ne compte que si un parent et un coach le disent tous les deux.</translation>
    </message>
    <message>
        <source>You are 12 or older. You decide about your own part and your contact details. About your own wishes you are asked first.</source>
        <translation>Tu as 12 ans ou plus. Tu décides de ta partie à toi et de tes coordonnées. Pour tes propres souhaits, on te demande d'abord.</translation>
    </message>
    <message>
        <source>From 12 on somebody can judge what is important. %1 decides about the own part and the contact details, and is asked first about own wishes.</source>
        <translation>Dès 12 ans, on peut juger de ce qui est important. %1 décide de sa partie propre et de ses coordonnées, et on lui demande d'abord pour ses propres souhaits.</translation>
    </message>
    <message>
        <source>You are 18. What is yours you decide alone.</source>
        <translation>Tu as 18 ans. Ce qui est à toi, tu en décides seul.</translation>
    </message>
    <message>
        <source>%1 is 18. What is of %1, %1 decides alone.</source>
        <translation>%1 a 18 ans. Ce qui est à %1, %1 en décide seul.</translation>
    </message>
    <message>
        <source>Without a birthday the plan does not know when %1 turns 12.</source>
        <translation>Sans date de naissance, le plan ne sait pas quand %1 aura 12 ans.</translation>
    </message>
    <message>
        <source>What others shared of your own parts stops after %1, unless you share it anew.</source>
        <translation>Ce que d'autres ont partagé de tes parties à toi s'arrête après le %1, sauf si tu le partages à nouveau.</translation>
    </message>
    <message>
        <source>What others shared of the own parts of %1 stops after %2, unless %1 shares it anew.</source>
        <translation>Ce que d'autres ont partagé des parties propres de %1 s'arrête après le %2, sauf si %1 le partage à nouveau.</translation>
    </message>
    <message>
        <source>You turn 18 on %1. What others shared of your own parts stops after %2, unless you share it anew.</source>
        <translation>Tu auras 18 ans le %1. Ce que d'autres ont partagé de tes parties à toi s'arrête après le %2, sauf si tu le partages à nouveau.</translation>
    </message>
    <message>
        <source>%1 turns 18 on %2. What others shared of the own parts of %1 stops after %3, unless %1 shares it anew.</source>
        <translation>%1 aura 18 ans le %2. Ce que d'autres ont partagé des parties propres de %1 s'arrête après le %3, sauf si %1 le partage à nouveau.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a day is written in a sentence: d MMMM yyyy gives 19 January 2026</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation><numerusform>%n an</numerusform><numerusform>%n ans</numerusform></translation>
    </message>
    <message>
        <source>%1 is almost 12. Talk together about what %1 will decide then.</source>
        <translation>%1 a bientôt 12 ans. Parlez ensemble de ce que %1 décidera alors.</translation>
    </message>
    <message>
        <source>You are 12 or older, and nobody said yet that you can judge this alone. Talk about it together.</source>
        <translation>Tu as 12 ans ou plus, et personne n'a encore dit que tu peux en juger seul. Parlez-en ensemble.</translation>
    </message>
    <message>
        <source>%1 is 12 or older, and nobody said it here yet. Talk about it together. Then each says an own word.</source>
        <translation>%1 a 12 ans ou plus, et personne ne l'a encore dit ici. Parlez-en ensemble. Ensuite chacun donne sa parole.</translation>
    </message>
    <message>
        <source>Can judge this alone</source>
        <translation>Peut en juger seul</translation>
    </message>
    <message>
        <source>Not yet: for now others decide along</source>
        <translation>Pas encore : pour l'instant d'autres décident aussi</translation>
    </message>
    <message>
        <source>%1 is the trusted person.</source>
        <translation>%1 est la personne de confiance.</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation>Convenu : %1</translation>
    </message>
    <message>
        <source>May look into the file, when it is shared.</source>
        <translation>Peut consulter le dossier, s'il est partagé.</translation>
    </message>
    <message>
        <source>May not look into the file.</source>
        <translation>Ne peut pas consulter le dossier.</translation>
    </message>
</context>
<context>
    <name>kp::app::MinorsModel</name>
    <message>
        <source>Because of the age alone it goes from the twelfth birthday on. Before that, choose: decided together.</source>
        <translation>Par l'âge seul, c'est possible dès le douzième anniversaire. Avant cela, choisissez : décidé ensemble.</translation>
    </message>
    <message>
        <source>Say why. One line is enough. Your text is kept.</source>
        <translation>Dites pourquoi. Une phrase suffit. Votre texte est gardé.</translation>
    </message>
    <message>
        <source>Say on which day you explained it. Your text is kept.</source>
        <translation>Dites quel jour vous l'avez expliqué. Votre texte est gardé.</translation>
    </message>
    <message>
        <source>A trusted person is 18 or older.</source>
        <translation>Une personne de confiance a 18 ans ou plus.</translation>
    </message>
    <message>
        <source>A trusted person is nobody of the help that is there now. Choose somebody else.</source>
        <translation>Une personne de confiance ne fait pas partie de l'aide actuelle. Choisis quelqu'un d'autre.</translation>
    </message>
    <message>
        <source>Say on which day somebody saw the extract from the criminal record on paper.</source>
        <translation>Dis quel jour quelqu'un a vu l'extrait de casier judiciaire sur papier.</translation>
    </message>
    <message>
        <source>Say in your own words what this person may do for you.</source>
        <translation>Dis avec tes mots ce que cette personne peut faire pour toi.</translation>
    </message>
    <message>
        <source>Say what was decided. One line is enough.</source>
        <translation>Dites ce qui est décidé. Une phrase suffit.</translation>
    </message>
    <message>
        <source>Say why it is otherwise than the wish. Your text is kept.</source>
        <translation>Dites pourquoi c'est autre chose que le souhait. Votre texte est gardé.</translation>
    </message>
    <message>
        <source>That day does not exist. Choose another day. Your text is kept.</source>
        <translation>Ce jour n'existe pas. Choisis un autre jour. Ton texte est gardé.</translation>
    </message>
    <message>
        <source>Choose somebody first.</source>
        <translation>Choisis d'abord quelqu'un.</translation>
    </message>
    <message>
        <source>This person can still read: %1. A parent decides about that.</source>
        <translation>Cette personne peut encore lire : %1. Un parent en décide.</translation>
    </message>
</context>
<context>
    <name>MinorsScreen</name>
    <message>
        <source>From 12 to 18</source>
        <translation>De 12 à 18 ans</translation>
    </message>
    <message>
        <source>From 12 on a young person decides more and more. Before that, a child's voice always counts. Nothing changes by itself: the plan asks, people talk and decide.</source>
        <translation>Dès 12 ans, un jeune décide de plus en plus. Avant aussi, la voix d'un enfant compte toujours. Rien ne change tout seul : le plan demande, les gens parlent et décident.</translation>
    </message>
    <message>
        <source>No child or young person here yet</source>
        <translation>Pas encore d'enfant ou de jeune ici</translation>
    </message>
    <message>
        <source>When a child or young person is in the plan, you see here who decides what, and who the trusted person is.</source>
        <translation>Quand un enfant ou un jeune est dans le plan, vous voyez ici qui décide quoi, et qui est la personne de confiance.</translation>
    </message>
</context>
<context>
    <name>MonthChips</name>
    <message>
        <source>Until when? %1</source>
        <translation>Jusqu'à quand ? %1</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Jusqu'à quand ?</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mois</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 mois</translation>
    </message>
    <message>
        <source>No end day</source>
        <translation>Pas de fin</translation>
    </message>
</context>
<context>
    <name>MonthRing</name>
    <message>
        <source>first conversation held</source>
        <translation>première rencontre faite</translation>
    </message>
    <message>
        <source>day %1 of the first month</source>
        <translation>jour %1 du premier mois</translation>
    </message>
</context>
<context>
    <name>MoreRows</name>
    <message>
        <source>This tablet is lent. Until you lock it, only the plan of %1 opens.</source>
        <translation>Cette tablette est prêtée. Jusqu'à ce que tu la verrouilles, seul le plan de %1 s'ouvre.</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Cet appareil</translation>
    </message>
    <message>
        <source>My devices</source>
        <translation>Mes appareils</translation>
    </message>
    <message>
        <source>Add one, or take out one you lost</source>
        <translation>En ajouter un, ou retirer celui que tu as perdu</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de secours</translation>
    </message>
    <message>
        <source>For when all your devices are gone</source>
        <translation>Pour le jour où tous tes appareils ont disparu</translation>
    </message>
    <message>
        <source>PIN is on</source>
        <translation>Le code PIN est actif</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>PIN for today</source>
        <translation>Code PIN pour aujourd'hui</translation>
    </message>
    <message>
        <source>Stays when the app stops, on this device</source>
        <translation>Reste quand l'app s'arrête, sur cet appareil</translation>
    </message>
    <message>
        <source>For eight hours at most, on this device</source>
        <translation>Huit heures au plus, sur cet appareil</translation>
    </message>
    <message>
        <source>Open quickly, without your words</source>
        <translation>Ouvrir vite, sans tes mots</translation>
    </message>
    <message>
        <source>Open quickly for eight hours, without your words</source>
        <translation>Ouvrir vite pendant huit heures, sans tes mots</translation>
    </message>
    <message>
        <source>Lend this tablet to the family</source>
        <translation>Prêter cette tablette à la famille</translation>
    </message>
    <message>
        <source>Only their plan opens until you lock it</source>
        <translation>Seul leur plan s'ouvre, jusqu'à ce que tu verrouilles</translation>
    </message>
    <message>
        <source>People and consent</source>
        <translation>Personnes et accord</translation>
    </message>
    <message>
        <source>People and devices</source>
        <translation>Personnes et appareils</translation>
    </message>
    <message>
        <source>Who is in the plan, and with which device</source>
        <translation>Qui est dans le plan, et avec quel appareil</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Accords donnés</translation>
    </message>
    <message>
        <source>What was shared with you, and until when</source>
        <translation>Ce qui est partagé avec vous, et jusqu'à quand</translation>
    </message>
    <message>
        <source>Who agreed to what, in which words and until when</source>
        <translation>Qui était d'accord avec quoi, dans quels mots et jusqu'à quand</translation>
    </message>
    <message>
        <source>From 12 to 18</source>
        <translation>De 12 à 18 ans</translation>
    </message>
    <message>
        <source>What a young person decides, the trusted person, what was decided and why</source>
        <translation>Ce qu'un jeune décide, la personne de confiance, ce qui est décidé et pourquoi</translation>
    </message>
    <message>
        <source>For safety</source>
        <translation>Pour la sécurité</translation>
    </message>
    <message>
        <source>What two professionals opened to each other, why and until when</source>
        <translation>Ce que deux professionnels se sont ouvert, pourquoi et jusqu'à quand</translation>
    </message>
    <message>
        <source>Protected persons</source>
        <translation>Personnes protégées</translation>
    </message>
    <message>
        <source>Whose contact details are kept from others</source>
        <translation>De qui les coordonnées sont cachées aux autres</translation>
    </message>
    <message>
        <source>My own part</source>
        <translation>Ma partie à moi</translation>
    </message>
    <message>
        <source>Only for you, until you share it with somebody</source>
        <translation>Rien que pour toi, jusqu'à ce que tu le partages</translation>
    </message>
    <message>
        <source>Keeping and stopping</source>
        <translation>Garder et arrêter</translation>
    </message>
    <message>
        <source>My own file</source>
        <translation>Mon propre dossier</translation>
    </message>
    <message>
        <source>What stands here for you, to keep or to take along</source>
        <translation>Ce qui est ici pour toi, à garder ou à emporter</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>A part of the plan, or all of it: what may be erased and what was</source>
        <translation>Une partie du plan, ou tout : ce qui peut être effacé et ce qui l'est</translation>
    </message>
    <message>
        <source>Closing and keeping</source>
        <translation>Clôturer et garder</translation>
    </message>
    <message>
        <source>When the plan ends: what stays, with whom and for how long</source>
        <translation>Quand le plan se termine : ce qui reste, chez qui et combien de temps</translation>
    </message>
    <message>
        <source>Leave this plan</source>
        <translation>Quitter ce plan</translation>
    </message>
    <message>
        <source>Pass on what stands on your name, then go</source>
        <translation>Transmettre ce qui est à ton nom, puis partir</translation>
    </message>
    <message>
        <source>Hand over my plans</source>
        <translation>Transmettre mes plans</translation>
    </message>
    <message>
        <source>For when you stop or change team: which family has nobody else yet</source>
        <translation>Pour quand tu arrêtes ou changes d'équipe : quelle famille n’a encore personne d’autre</translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation><numerusform>%n nouveau</numerusform><numerusform>%n nouveaux</numerusform></translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Saved on the server</source>
        <translation>Gardé sur le serveur</translation>
    </message>
    <message>
        <source>Saved on this tablet</source>
        <translation>Gardé sur la tablette</translation>
    </message>
    <message>
        <source>Saved here, waiting for internet</source>
        <translation>Gardé ici, attend internet</translation>
    </message>
</context>
<context>
    <name>NetworkAddSheet</name>
    <message>
        <source>Who is there for you?</source>
        <translation>Qui est là pour vous ?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Who is that?</source>
        <translation>Qui est-ce ?</translation>
    </message>
    <message>
        <source>For example: grandmother, neighbour, teacher</source>
        <translation>Par exemple : grand-mère, voisin, maîtresse</translation>
    </message>
    <message>
        <source>How near?</source>
        <translation>Proche comment ?</translation>
    </message>
    <message>
        <source>What does this person help with?</source>
        <translation>À quoi aide cette personne ?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>NetworkCircles</name>
    <message>
        <source>The people around us</source>
        <translation>Les gens autour de nous</translation>
    </message>
    <message>
        <source>family</source>
        <translation>famille</translation>
    </message>
    <message>
        <source>relatives and neighbours</source>
        <translation>famille et voisins</translation>
    </message>
    <message>
        <source>everyday help</source>
        <translation>aide ordinaire</translation>
    </message>
    <message>
        <source>specialised help</source>
        <translation>aide spécialisée</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <comment>name of a ring, then people not shown</comment>
        <translation><numerusform>%1, et encore %n</numerusform><numerusform>%1, et encore %n</numerusform></translation>
    </message>
</context>
<context>
    <name>NetworkList</name>
    <message>
        <source>me</source>
        <translation>moi</translation>
    </message>
    <message>
        <source>family</source>
        <translation>famille</translation>
    </message>
    <message>
        <source>relatives and neighbours</source>
        <translation>famille et voisins</translation>
    </message>
    <message>
        <source>everyday help</source>
        <translation>aide ordinaire</translation>
    </message>
    <message>
        <source>specialised help</source>
        <translation>aide spécialisée</translation>
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
        <translation>Moi</translation>
    </message>
    <message>
        <source>%1, asked</source>
        <translation>%1, demandé</translation>
    </message>
    <message>
        <source>Who is it? Type a name.</source>
        <translation>Qui est-ce ? Écris un nom.</translation>
    </message>
</context>
<context>
    <name>NetworkPerson</name>
    <message>
        <source>may help</source>
        <translation>peut aider</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>demandé</translation>
    </message>
</context>
<context>
    <name>NetworkPersonSheet</name>
    <message>
        <source>What does this person help with?</source>
        <translation>À quoi aide cette personne ?</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>Is it much for this person?</source>
        <translation>Est-ce beaucoup pour cette personne ?</translation>
    </message>
    <message>
        <source>It is fine</source>
        <translation>Ça va</translation>
    </message>
    <message>
        <source>It is a lot</source>
        <translation>C'est beaucoup</translation>
    </message>
    <message>
        <source>It is too much</source>
        <translation>C'est trop</translation>
    </message>
    <message>
        <source>This person stands here because of the plan. Add the person yourself to write more.</source>
        <translation>Cette personne est ici par le plan. Ajoute-la toi-même pour écrire plus.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>NetworkScreen</name>
    <message>
        <source>Who is there for us?</source>
        <translation>Qui est là pour nous ?</translation>
    </message>
    <message>
        <source>Show as circles</source>
        <translation>Montrer en cercles</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Montrer en liste</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Ajouter quelqu'un</translation>
    </message>
    <message>
        <source>our people</source>
        <translation>nos proches</translation>
    </message>
    <message>
        <source>services</source>
        <translation>services</translation>
    </message>
    <message>
        <source>helps us</source>
        <translation>nous aide</translation>
    </message>
    <message>
        <source>It may stay empty for now</source>
        <translation>Cela peut rester vide pour l'instant</translation>
    </message>
    <message>
        <source>Who do you like to see? Who could you call? One name is enough to begin.</source>
        <translation>Qui aimes-tu voir ? Qui peux-tu appeler ? Un nom suffit pour commencer.</translation>
    </message>
    <message>
        <source>%1 does a lot</source>
        <translation>%1 fait beaucoup</translation>
    </message>
    <message>
        <source>Is that still good?</source>
        <translation>Est-ce encore bien ?</translation>
    </message>
    <message>
        <source>Helps with: %1. Is that still good?</source>
        <translation>Aide pour : %1. Est-ce encore bien ?</translation>
    </message>
    <message>
        <source>Look at it together</source>
        <translation>Regarder ensemble</translation>
    </message>
</context>
<context>
    <name>OpenBook</name>
    <message>
        <source>You looked at %3</source>
        <translation>Toi, tu as regardé %3</translation>
    </message>
    <message>
        <source>%1 looked at %3</source>
        <translation>%1 a regardé %3</translation>
    </message>
    <message>
        <source>You wrote %3 into a file</source>
        <translation>Tu as mis %3 dans un fichier</translation>
    </message>
    <message>
        <source>%1 wrote %3 into a file</source>
        <translation>%1 a mis %3 dans un fichier</translation>
    </message>
    <message>
        <source>You changed something in %3</source>
        <translation>Toi, tu as changé quelque chose dans %3</translation>
    </message>
    <message>
        <source>%1 changed something in %3</source>
        <translation>%1 a changé quelque chose dans %3</translation>
    </message>
    <message>
        <source>You shared %3 with %2</source>
        <translation>Toi, tu as partagé %3 avec %2</translation>
    </message>
    <message>
        <source>%1 shared %3 with %2</source>
        <translation>%1 a partagé %3 avec %2</translation>
    </message>
    <message>
        <source>You gave back access to %3</source>
        <translation>Toi, tu ne veux plus voir %3</translation>
    </message>
    <message>
        <source>%1 gave back access to %3</source>
        <translation>%1 ne veut plus voir %3</translation>
    </message>
    <message>
        <source>You stopped sharing %3 with %2</source>
        <translation>Toi, tu ne partages plus %3 avec %2</translation>
    </message>
    <message>
        <source>%1 stopped sharing %3 with %2</source>
        <translation>%1 ne partage plus %3 avec %2</translation>
    </message>
    <message>
        <source>You let %2 into the plan</source>
        <translation>Toi, tu as fait entrer %2 dans le plan</translation>
    </message>
    <message>
        <source>%1 let %2 into the plan</source>
        <translation>%1 a fait entrer %2 dans le plan</translation>
    </message>
    <message>
        <source>You started this plan</source>
        <translation>Toi, tu as commencé ce plan</translation>
    </message>
    <message>
        <source>%1 started this plan</source>
        <translation>%1 a commencé ce plan</translation>
    </message>
    <message>
        <source>You made a new part of the plan</source>
        <translation>Toi, tu as fait une nouvelle partie du plan</translation>
    </message>
    <message>
        <source>%1 made a new part of the plan</source>
        <translation>%1 a fait une nouvelle partie du plan</translation>
    </message>
    <message>
        <source>You changed the lock of %3</source>
        <translation>Toi, tu as changé le cadenas de %3</translation>
    </message>
    <message>
        <source>%1 changed the lock of %3</source>
        <translation>%1 a changé le cadenas de %3</translation>
    </message>
    <message>
        <source>You added a device</source>
        <translation>Toi, tu as ajouté un appareil</translation>
    </message>
    <message>
        <source>%1 added a device</source>
        <translation>%1 a ajouté un appareil</translation>
    </message>
    <message>
        <source>You took out a device of %2</source>
        <translation>Toi, tu as retiré un appareil de %2</translation>
    </message>
    <message>
        <source>%1 took out a device of %2</source>
        <translation>%1 a retiré un appareil de %2</translation>
    </message>
    <message>
        <source>You left this plan</source>
        <translation>Tu as quitté ce plan</translation>
    </message>
    <message>
        <source>%1 left the plan</source>
        <translation>%1 a quitté le plan</translation>
    </message>
    <message>
        <source>You went on with a new device</source>
        <translation>Toi, tu continues avec un nouvel appareil</translation>
    </message>
    <message>
        <source>%1 went on with a new device</source>
        <translation>%1 continue avec un nouvel appareil</translation>
    </message>
    <message>
        <source>A device of yours that was taken out is wiped</source>
        <translation>Un de tes appareils retirés est effacé</translation>
    </message>
    <message>
        <source>A device of %1 that was taken out is wiped</source>
        <translation>Un appareil retiré de %1 est effacé</translation>
    </message>
    <message>
        <source>You gave a device another name</source>
        <translation>Tu as donné un autre nom à un appareil</translation>
    </message>
    <message>
        <source>%1 gave a device another name</source>
        <translation>%1 a donné un autre nom à un appareil</translation>
    </message>
    <message>
        <source>You made a recovery sheet</source>
        <translation>Tu as fait une feuille de secours</translation>
    </message>
    <message>
        <source>%1 made a recovery sheet</source>
        <translation>%1 a fait une feuille de secours</translation>
    </message>
    <message>
        <source>You came back with your recovery sheet</source>
        <translation>Tu es revenu avec ta feuille de secours</translation>
    </message>
    <message>
        <source>%1 came back with a recovery sheet</source>
        <translation>%1 est revenu avec une feuille de secours</translation>
    </message>
    <message>
        <source>You compared the four words with %2</source>
        <translation>Toi, tu as comparé les quatre mots avec %2</translation>
    </message>
    <message>
        <source>%1 compared the four words with %2</source>
        <translation>%1 a comparé les quatre mots avec %2</translation>
    </message>
    <message>
        <source>You let %2 decide for the family too</source>
        <translation>Toi, tu laisses %2 décider aussi pour la famille</translation>
    </message>
    <message>
        <source>%1 let %2 decide for the family too</source>
        <translation>%1 laisse %2 décider aussi pour la famille</translation>
    </message>
    <message>
        <source>You said this was not agreed</source>
        <translation>Toi, tu as dit que ce n'était pas convenu</translation>
    </message>
    <message>
        <source>%1 said this was not agreed</source>
        <translation>%1 a dit que ce n'était pas convenu</translation>
    </message>
    <message>
        <source>You said this was agreed</source>
        <translation>Toi, tu as dit que c'était convenu</translation>
    </message>
    <message>
        <source>%1 said this was agreed</source>
        <translation>%1 a dit que c'était convenu</translation>
    </message>
    <message>
        <source>You and %2 opened something of %3 to each other, for safety</source>
        <translation>Toi et %2 avez ouvert quelque chose de %3 l'un à l'autre, par sécurité</translation>
    </message>
    <message>
        <source>%1 and %2 opened something of %3 to each other, for safety</source>
        <translation>%1 et %2 ont ouvert quelque chose de %3 l'un à l'autre, par sécurité</translation>
    </message>
    <message>
        <source>You told that something of %3 was opened for safety</source>
        <translation>Tu as dit que quelque chose de %3 a été ouvert par sécurité</translation>
    </message>
    <message>
        <source>%1 told that something of %3 was opened for safety</source>
        <translation>%1 a dit que quelque chose de %3 a été ouvert par sécurité</translation>
    </message>
    <message>
        <source>You and %2 opened something of %3 and did not say why in time</source>
        <translation>Toi et %2 avez ouvert quelque chose de %3 sans dire à temps pourquoi</translation>
    </message>
    <message>
        <source>%1 and %2 opened something of %3 and did not say why in time</source>
        <translation>%1 et %2 ont ouvert quelque chose de %3 sans dire à temps pourquoi</translation>
    </message>
    <message>
        <source>You shielded contact details: %2</source>
        <translation>Tu as protégé des coordonnées : %2</translation>
    </message>
    <message>
        <source>%1 shielded contact details: %2</source>
        <translation>%1 a protégé des coordonnées : %2</translation>
    </message>
    <message>
        <source>You ended the shielding of contact details: %2</source>
        <translation>Tu as arrêté de protéger des coordonnées : %2</translation>
    </message>
    <message>
        <source>%1 ended the shielding of contact details: %2</source>
        <translation>%1 a arrêté de protéger des coordonnées : %2</translation>
    </message>
    <message>
        <source>You asked to erase %3</source>
        <translation>Tu as demandé d'effacer %3</translation>
    </message>
    <message>
        <source>%1 asked to erase %3</source>
        <translation>%1 a demandé d'effacer %3</translation>
    </message>
    <message>
        <source>You let %3 stand: it is not erased</source>
        <translation>Tu as laissé %3 en place : ce n'est pas effacé</translation>
    </message>
    <message>
        <source>%1 let %3 stand: it is not erased</source>
        <translation>%1 a laissé %3 en place : ce n'est pas effacé</translation>
    </message>
    <message>
        <source>What you wanted erased can no longer be kept: it is erased</source>
        <translation>Ce que tu voulais effacer ne peut plus rester : c'est effacé</translation>
    </message>
    <message>
        <source>What %1 wanted erased can no longer be kept: it is erased</source>
        <translation>Ce que %1 voulait effacer ne peut plus rester : c'est effacé</translation>
    </message>
    <message>
        <source>Your app reported that an erased part is off a device</source>
        <translation>Ton app a signalé qu'une partie effacée n'est plus sur un appareil</translation>
    </message>
    <message>
        <source>The app of %1 reported that an erased part is off a device</source>
        <translation>L'app de %1 a signalé qu'une partie effacée n'est plus sur un appareil</translation>
    </message>
    <message>
        <source>You did something in %3</source>
        <translation>Toi, tu as fait quelque chose dans %3</translation>
    </message>
    <message>
        <source>%1 did something in %3</source>
        <translation>%1 a fait quelque chose dans %3</translation>
    </message>
</context>
<context>
    <name>kp::app::OpenBookModel</name>
    <message>
        <source>you</source>
        <translation>toi</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd'hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
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
        <translation><numerusform>Tu as regardé %n partie du plan</numerusform><numerusform>Tu as regardé %n parties du plan</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 looked at %n part(s) of the plan</source>
        <extracomment>%1 is a person</extracomment>
        <translation><numerusform>%1 a regardé %n partie du plan</numerusform><numerusform>%1 a regardé %n parties du plan</numerusform></translation>
    </message>
    <message>
        <source>a part of the plan</source>
        <translation>une partie du plan</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>le plan</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Toi</translation>
    </message>
    <message>
        <source>on this device, not sent yet</source>
        <translation>sur cet appareil, pas encore envoyé</translation>
    </message>
    <message>
        <source>H.mm</source>
        <extracomment>A time of the day: 9.12</extracomment>
        <translation>H'h'mm</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>et encore %n</numerusform><numerusform>et encore %n</numerusform></translation>
    </message>
</context>
<context>
    <name>OpenBookPart</name>
    <message>
        <source>Open book</source>
        <translation>Livre ouvert</translation>
    </message>
    <message>
        <source>Here you see who looked, changed something or got something. Also what happened without internet.</source>
        <translation>Ici tu vois qui a regardé, changé ou reçu quelque chose. Aussi ce qui s'est passé sans internet.</translation>
    </message>
    <message>
        <source>All parts of the plan</source>
        <translation>Toutes les parties du plan</translation>
    </message>
    <message>
        <source>Choose a part of the plan</source>
        <translation>Choisir une partie du plan</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>Nobody did anything that fits your choice.</source>
        <translation>Personne n'a rien fait qui correspond à ton choix.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Montrer plus</translation>
    </message>
</context>
<context>
    <name>OwnFile</name>
    <message>
        <source>Consents</source>
        <translation>Accords donnés</translation>
    </message>
    <message>
        <source>Open book</source>
        <translation>Livre ouvert</translation>
    </message>
    <message>
        <source>What %1 sees</source>
        <translation>Ce que voit %1</translation>
    </message>
    <message>
        <source>File of %1</source>
        <translation>Dossier de %1</translation>
    </message>
    <message>
        <source>Plan of %1. Made on %2.</source>
        <translation>Plan de %1. Fait le %2.</translation>
    </message>
    <message>
        <source>This is what %1 could read of the plan on that day, as far as who made this reads it too. Whoever has this file can read it.</source>
        <translation>Voici ce que %1 pouvait lire du plan ce jour-là, pour autant que l’auteur de ce fichier le lise aussi. Qui a ce fichier peut le lire.</translation>
    </message>
    <message>
        <source>This is what stood in the plan for %1 to read on that day. What was removed, and what others keep to themselves, is not in it. Whoever has this file can read it.</source>
        <translation>Voici ce qui était dans le plan pour %1 ce jour-là. Ce qui a été enlevé, et ce que les autres gardent pour eux, n'y est pas. Quiconque a ce fichier peut le lire.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) could not be read on this device yet, and are not in it.</source>
        <translation><numerusform>%n morceau n'a pas encore pu être lu sur cet appareil et n'y est pas.</numerusform><numerusform>%n morceaux n'ont pas encore pu être lus sur cet appareil et n'y sont pas.</numerusform></translation>
    </message>
</context>
<context>
    <name>kp::app::OwnFileModel</name>
    <message numerus="yes">
        <source>%n piece(s) cannot be read on this device yet. They are not in the file. The key follows.</source>
        <translation><numerusform>%n morceau ne peut pas encore être lu sur cet appareil. Il n'est pas dans le fichier. La clé suit.</numerusform><numerusform>%n morceaux ne peuvent pas encore être lus sur cet appareil. Ils ne sont pas dans le fichier. La clé suit.</numerusform></translation>
    </message>
    <message>
        <source>krachtplan-my-file</source>
        <translation>krachtplan-mon-dossier</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place. Nothing is lost.</source>
        <translation>Impossible de l'enregistrer là. Choisis un autre endroit. Rien n'est perdu.</translation>
    </message>
    <message>
        <source>Saved as %1 and %2. Whoever has these files can read them, without words. Keep them where only you can get at them, or erase them when you do not need them any more.</source>
        <translation>Enregistré sous %1 et %2. Quiconque a ces fichiers peut les lire, sans mots de passe. Garde-les là où toi seul peux y accéder, ou efface-les quand tu n'en as plus besoin.</translation>
    </message>
</context>
<context>
    <name>OwnFileScreen</name>
    <message>
        <source>My own file</source>
        <translation>Mon propre dossier</translation>
    </message>
    <message>
        <source>What stands in this plan for you to read, to keep or to take along: a page to read or print, and the same for another program.</source>
        <translation>Ce que tu peux lire dans ce plan, à garder ou à emporter : une page à lire ou à imprimer, et la même chose pour un autre programme.</translation>
    </message>
    <message>
        <source>This will be in it</source>
        <translation>Voici ce qu'il contiendra</translation>
    </message>
    <message>
        <source>The consents you know of, and the open book</source>
        <translation>Les accords que tu connais, et le livre ouvert</translation>
    </message>
    <message>
        <source>Who may see what, who looked and who changed something</source>
        <translation>Qui peut voir quoi, qui a regardé et qui a changé quelque chose</translation>
    </message>
    <message>
        <source>What was removed, and what others keep to themselves, is not in it</source>
        <translation>Ce qui a été enlevé, et ce que les autres gardent pour eux, n'y est pas</translation>
    </message>
    <message>
        <source>The file is not locked. Whoever has it can read it. The others see in the open book that you made it, where your reading shows too.</source>
        <translation>Le fichier n'est pas verrouillé. Quiconque l'a peut le lire. Les autres voient dans le livre ouvert que tu l'as fait, là où tes lectures se voient aussi.</translation>
    </message>
    <message>
        <source>Where do you want it?</source>
        <translation>Où veux-tu le mettre ?</translation>
    </message>
    <message>
        <source>There is no folder here to put it in. Plug in a USB stick and open this screen again.</source>
        <translation>Il n'y a pas de dossier ici pour le mettre. Branche une clé USB et rouvre cet écran.</translation>
    </message>
    <message>
        <source>Making your file…</source>
        <translation>Ton dossier se prépare…</translation>
    </message>
</context>
<context>
    <name>OwnGuests</name>
    <message>
        <source>Do you want to let somebody in?</source>
        <translation>Veux-tu laisser entrer quelqu'un ?</translation>
    </message>
    <message>
        <source>Choose one person. You say what for and until when, and you can always stop. What somebody read, somebody can remember.</source>
        <translation>Choisis une personne. Tu dis pourquoi et jusqu'à quand, et tu peux toujours arrêter. Ce que quelqu'un a lu, il peut s'en souvenir.</translation>
    </message>
    <message>
        <source>Nobody else is in the plan with an own device yet.</source>
        <translation>Personne d'autre n'est encore dans le plan avec son propre appareil.</translation>
    </message>
    <message>
        <source>Compare four words</source>
        <translation>Comparer quatre mots</translation>
    </message>
</context>
<context>
    <name>OwnNotes</name>
    <message>
        <source>What I keep here</source>
        <translation>Ce que je garde ici</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Enlever : %1</translation>
    </message>
</context>
<context>
    <name>kp::app::OwnPartModel</name>
    <message>
        <source>My wish</source>
        <translation>Mon souhait</translation>
    </message>
    <message>
        <source>What goes well</source>
        <translation>Ce qui va bien</translation>
    </message>
    <message>
        <source>In the children's corner</source>
        <translation>Dans le coin des enfants</translation>
    </message>
    <message>
        <source>How I see it</source>
        <translation>Comment je le vois</translation>
    </message>
    <message>
        <source>can read this now</source>
        <translation>peut lire ceci maintenant</translation>
    </message>
    <message>
        <source>first compare four words</source>
        <translation>d'abord comparer quatre mots</translation>
    </message>
    <message>
        <source>Only you have the key. Nobody else can read this.</source>
        <translation>Toi seul as la clé. Personne d'autre ne peut lire ceci.</translation>
    </message>
    <message>
        <source>You let somebody in. These can read this too: %1.</source>
        <translation>Tu as laissé entrer quelqu'un. Ils peuvent lire ceci aussi : %1.</translation>
    </message>
    <message>
        <source>If you lose this device now, your own part is gone for good. Nobody can bring it back. Make a recovery sheet, or add a second device.</source>
        <translation>Si tu perds cet appareil maintenant, ta partie à toi est perdue pour toujours. Personne ne peut la récupérer. Fais une feuille de récupération, ou ajoute un deuxième appareil.</translation>
    </message>
    <message>
        <source>My own part</source>
        <translation>Ma partie à moi</translation>
    </message>
</context>
<context>
    <name>OwnPartScreen</name>
    <message>
        <source>My own part</source>
        <translation>Ma partie à moi</translation>
    </message>
    <message>
        <source>A place that is only yours</source>
        <translation>Un endroit rien qu'à toi</translation>
    </message>
    <message>
        <source>Write here what you want. Your parents, your coach and the others do not get the key. You can let somebody in later, and stop that again. Others can see that somebody made a part. They cannot see what is in it.</source>
        <translation>Écris ici ce que tu veux. Tes parents, ton coach et les autres ne reçoivent pas la clé. Tu peux laisser entrer quelqu'un plus tard, et arrêter à nouveau. Les autres peuvent voir qu'une partie a été créée. Ils ne voient pas ce qu'il y a dedans.</translation>
    </message>
    <message>
        <source>Make my own part</source>
        <translation>Créer ma partie à moi</translation>
    </message>
    <message>
        <source>only me</source>
        <translation>seulement moi</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>partagé</translation>
    </message>
    <message>
        <source>What do you want to keep here?</source>
        <translation>Que veux-tu garder ici ?</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Garder ici</translation>
    </message>
    <message>
        <source>Make a recovery sheet</source>
        <translation>Faire une feuille de secours</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>Ask me before you show this</source>
        <translation>Demandez-moi avant de montrer ceci</translation>
    </message>
    <message>
        <source>These words are yours or about you, and stand in the plan. Tick what you want to be asked about before somebody new may see it.</source>
        <translation>Ces mots sont de toi ou sur toi, et sont dans le plan. Coche ce qu'on doit te demander avant que quelqu'un de nouveau le voie.</translation>
    </message>
    <message>
        <source>ask me first</source>
        <translation>demandez-moi d'abord</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>ParcelHint</name>
    <message>
        <source>Unsent work of a device was handed in</source>
        <translation>Du travail non envoyé d'un appareil a été remis</translation>
    </message>
    <message>
        <source>Look at it, and take over what is right.</source>
        <translation>Regarde et reprends ce qui est juste.</translation>
    </message>
</context>
<context>
    <name>ParcelSheet</name>
    <message>
        <source>Leave all of this out? Then it is gone for good.</source>
        <translation>Ne rien reprendre de tout cela ? Alors c'est perdu pour de bon.</translation>
    </message>
    <message>
        <source>Taking it over puts it in the plan in your name. Who wrote it first, and when, stays with it.</source>
        <translation>Si tu le reprends, cela entre dans le plan à ton nom. Qui l'a d'abord écrit, et quand, reste indiqué.</translation>
    </message>
    <message>
        <source>Yes, leave it out</source>
        <translation>Oui, ne pas reprendre</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Ne pas reprendre</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Non, le garder</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>ParcelText</name>
    <message>
        <source>A goal</source>
        <translation>Un objectif</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>Une étape</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Une note</translation>
    </message>
    <message>
        <source>What goes well</source>
        <translation>Ce qui va bien</translation>
    </message>
    <message>
        <source>How it is in our life</source>
        <translation>Comment c'est dans notre vie</translation>
    </message>
    <message>
        <source>How it goes, said by oneself</source>
        <translation>Comment ça va, dit par soi-même</translation>
    </message>
    <message>
        <source>An appointment</source>
        <translation>Un rendez-vous</translation>
    </message>
    <message>
        <source>The start question</source>
        <translation>La question de départ</translation>
    </message>
    <message>
        <source>Somebody in the network</source>
        <translation>Quelqu'un du réseau</translation>
    </message>
    <message>
        <source>Something in the plan</source>
        <translation>Quelque chose dans le plan</translation>
    </message>
</context>
<context>
    <name>kp::app::ParcelsModel</name>
    <message numerus="yes">
        <source>%n save(s) of %1</source>
        <translation><numerusform>%n enregistrement de %1</numerusform><numerusform>%n enregistrements de %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n save(s) of %1, from %2</source>
        <translation><numerusform>%n enregistrement de %1, de %2</numerusform><numerusform>%n enregistrements de %1, de %2</numerusform></translation>
    </message>
    <message>
        <source>In %1, handed in %2</source>
        <translation>Dans %1, remis %2</translation>
    </message>
</context>
<context>
    <name>ParcelsScreen</name>
    <message>
        <source>It stands in the plan now, in your name.</source>
        <translation>C'est maintenant dans le plan, à ton nom.</translation>
    </message>
    <message>
        <source>It was left out.</source>
        <translation>Ce n'est pas repris.</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>A device was taken out before it had sent everything. This is what was still on it. Look at it, and take over what is right.</source>
        <translation>Un appareil a été retiré avant d'avoir tout envoyé. Voici ce qu'il contenait encore. Regarde-le et reprends ce qui est juste.</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>Rien n'attend ici</translation>
    </message>
    <message>
        <source>When a lost device had unsent work, you find it here.</source>
        <translation>Si un appareil perdu avait du travail non envoyé, tu le trouves ici.</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>A part of the plan</source>
        <translation>Une partie du plan</translation>
    </message>
    <message>
        <source>Core of our plan</source>
        <translation>Cœur de notre plan</translation>
    </message>
    <message>
        <source>A goal</source>
        <translation>Un objectif</translation>
    </message>
    <message>
        <source>A part of our life</source>
        <translation>Une partie de notre vie</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Children's corner</source>
        <translation>Coin des enfants</translation>
    </message>
    <message>
        <source>My own part</source>
        <translation>Ma partie à moi</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Opened for safety</source>
        <translation>Ouvert pour la sécurité</translation>
    </message>
    <message>
        <source>Notes of the team</source>
        <translation>Notes de l'équipe</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
</context>
<context>
    <name>PenDot</name>
    <message>
        <source>black</source>
        <translation>noir</translation>
    </message>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>violet</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>brun</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>jaune</translation>
    </message>
    <message>
        <source>light green</source>
        <translation>vert clair</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>somebody</source>
        <translation>quelqu'un</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>parent</translation>
    </message>
    <message>
        <source>young person</source>
        <translation>jeune</translation>
    </message>
    <message>
        <source>child</source>
        <translation>enfant</translation>
    </message>
    <message>
        <source>buddy</source>
        <translation>buddy</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>coach</source>
        <translation>coach</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coordinateur</translation>
    </message>
    <message>
        <source>first-line psychologist</source>
        <translation>psychologue de première ligne</translation>
    </message>
    <message>
        <source>diagnostics</source>
        <translation>diagnostic</translation>
    </message>
    <message>
        <source>youth care consultant</source>
        <translation>conseiller de l'aide à la jeunesse</translation>
    </message>
    <message>
        <source>trusted person</source>
        <translation>personne de confiance</translation>
    </message>
    <message>
        <source>stand-in for the coach</source>
        <translation>remplaçant du coach</translation>
    </message>
</context>
<context>
    <name>PersonButton</name>
    <message>
        <source>%1, settings</source>
        <translation>%1, réglages</translation>
    </message>
</context>
<context>
    <name>PersonTile</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Picture without words</source>
        <translation>Photo sans mots</translation>
    </message>
    <message>
        <source>This picture is still coming. It shows by itself when it is here.</source>
        <translation>Cette photo est encore en route. Elle s'affiche d'elle-même quand elle est là.</translation>
    </message>
    <message>
        <source>Take this picture out? It goes out of sight for everybody. Who saved it keeps what they saved.</source>
        <translation>Retirer cette photo ? Plus personne ne la voit. Qui l'a enregistrée garde ce qui est enregistré.</translation>
    </message>
    <message>
        <source>Yes, take it out</source>
        <translation>Oui, la retirer</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PictureTile</name>
    <message>
        <source>Still coming</source>
        <translation>Encore en route</translation>
    </message>
</context>
<context>
    <name>kp::app::PicturesModel</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Photo : %1</translation>
    </message>
    <message>
        <source>%1. It is still coming.</source>
        <translation>%1. Encore en route.</translation>
    </message>
    <message>
        <source>%1. It is waiting to be sent.</source>
        <translation>%1. Attend d'être envoyée.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) still coming.</source>
        <translation><numerusform>Encore %n photo en route.</numerusform><numerusform>Encore %n photos en route.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) waiting to be sent. Kept on this device.</source>
        <translation><numerusform>%n photo attend d'être envoyée. Gardée sur cet appareil.</numerusform><numerusform>%n photos attendent d'être envoyées. Gardées sur cet appareil.</numerusform></translation>
    </message>
    <message>
        <source>This is no picture that the app can read. Choose a photo (JPEG) or a PNG. Nothing was added.</source>
        <translation>Ce n'est pas une photo que l'application peut lire. Choisis une photo (JPEG) ou un PNG. Rien n'a été ajouté.</translation>
    </message>
    <message>
        <source>This picture is damaged or not whole. Choose it again, or another one. Nothing was added.</source>
        <translation>Cette photo est abîmée ou incomplète. Choisis-la à nouveau, ou une autre. Rien n'a été ajouté.</translation>
    </message>
    <message>
        <source>This picture is too large. Make it smaller first, or choose another one. Nothing was added.</source>
        <translation>Cette photo est trop grande. Réduis-la d'abord, ou choisis-en une autre. Rien n'a été ajouté.</translation>
    </message>
</context>
<context>
    <name>PinKinds</name>
    <message>
        <source>With a PIN you open the app again without your words. It works for eight hours at most, only on this device, and five tries. After that, and when the device starts again, you need your words.</source>
        <translation>Avec un code PIN, tu rouvres l'appli sans tes mots. Cela marche huit heures au plus, seulement sur cet appareil, et cinq essais. Ensuite, et quand l'appareil redémarre, il te faut tes mots.</translation>
    </message>
    <message>
        <source>for today</source>
        <translation>pour aujourd'hui</translation>
    </message>
    <message>
        <source>stays on this device</source>
        <translation>reste sur cet appareil</translation>
    </message>
    <message>
        <source>The PIN still works when the app or the device starts again. After five wrong tries it is gone. Your words always work.</source>
        <translation>Le code PIN marche encore quand l'app ou l'appareil redémarre. Après cinq mauvais essais, il disparaît. Tes mots marchent toujours.</translation>
    </message>
    <message>
        <source>A PIN is quick, not strong. When your device is gone, your words protect the plan.</source>
        <translation>Un code PIN est rapide, pas solide. Si ton appareil disparaît, ce sont tes mots qui protègent le plan.</translation>
    </message>
    <message>
        <source>The security chip of this device keeps the PIN's key. Whoever copies what is stored here cannot guess the PIN elsewhere. Whoever has this device in hand and knows the PIN opens the app.</source>
        <translation>La puce de sécurité de cet appareil garde la clé du code PIN. Qui copie ce qui est enregistré ici ne peut pas deviner le code ailleurs. Qui a cet appareil en main et connaît le code PIN ouvre l'app.</translation>
    </message>
    <message>
        <source>The login keyring of this computer keeps the PIN's key. Whoever is logged in as you and knows the PIN opens the app. Whoever only copies the disk does not, as long as your login password locks the keyring. It is no security chip.</source>
        <translation>Le trousseau de session de cet ordinateur garde la clé du code PIN. Qui est connecté à ton nom et connaît le code PIN ouvre l'app. Qui copie seulement le disque ne l'ouvre pas, tant que ton mot de passe de session verrouille le trousseau. Ce n'est pas une puce de sécurité.</translation>
    </message>
    <message>
        <source>A PIN that stays is not offered here. This device has no place to keep its key: whoever copies the disk would guess it in minutes.</source>
        <translation>Un code PIN qui reste n'est pas proposé ici. Cet appareil n'a pas d'endroit pour garder sa clé : qui copie le disque le devinerait en quelques minutes.</translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>PIN is on</source>
        <translation>Le code PIN est actif</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>PIN for today</source>
        <translation>Code PIN pour aujourd'hui</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Tes mots de passe</translation>
    </message>
    <message>
        <source>PIN, six figures or more</source>
        <translation>Code PIN, six chiffres ou plus</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Encore le même code PIN</translation>
    </message>
    <message>
        <source>These are not the same figures.</source>
        <translation>Ce ne sont pas les mêmes chiffres.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Stop the PIN</source>
        <translation>Arrêter le code PIN</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Je cherche…</translation>
    </message>
    <message>
        <source>Keep this PIN</source>
        <translation>Garder ce code PIN</translation>
    </message>
</context>
<context>
    <name>PlaceLine</name>
    <message>
        <source>Put it in %1</source>
        <translation>Le mettre dans %1</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Families</source>
        <translation>Familles</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd'hui</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>Helping</source>
        <translation>Aider</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>kp::app::PlanModel</name>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1. If %1 is away: %2.</source>
        <translation>%1. Si %1 n'est pas là : %2.</translation>
    </message>
    <message>
        <source>How is it, in every part of life?</source>
        <translation>Comment ça va, dans chaque partie de la vie ?</translation>
    </message>
    <message>
        <source>Important now: %1</source>
        <translation>Important maintenant : %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu'au %1</translation>
    </message>
    <message>
        <source>waiting since %1</source>
        <translation>attend depuis %1</translation>
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
        <translation>Accords</translation>
    </message>
    <message>
        <source>Help and waiting</source>
        <translation>Aide et attente</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Personne de contact</translation>
    </message>
    <message>
        <source>We look back on</source>
        <translation>Nous faisons le bilan le</translation>
    </message>
</context>
<context>
    <name>PlanQuestion</name>
    <message>
        <source>Our start question</source>
        <translation>Notre question de départ</translation>
    </message>
    <message>
        <source>What do we want to change together?</source>
        <translation>Que voulons-nous changer ensemble ?</translation>
    </message>
    <message>
        <source>Everybody says it too</source>
        <translation>Chacun le dit aussi</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>L'écrire</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>Avec mes mots</translation>
    </message>
</context>
<context>
    <name>PlanScreen</name>
    <message>
        <source>Our plan</source>
        <translation>Notre plan</translation>
    </message>
    <message>
        <source>Look in our plan</source>
        <translation>Chercher dans notre plan</translation>
    </message>
    <message>
        <source>Two versions. Nothing is lost.</source>
        <translation>Deux versions. Rien n'est perdu.</translation>
    </message>
    <message>
        <source>What goes well</source>
        <translation>Ce qui va bien</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>What goes well with you?</source>
        <translation>Qu'est-ce qui va bien chez vous ?</translation>
    </message>
    <message>
        <source>Begin with something small. It may be anything.</source>
        <translation>Commence par quelque chose de petit. Tout est permis.</translation>
    </message>
    <message>
        <source>Say something that goes well</source>
        <translation>Dis quelque chose qui va bien</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>Our compass</source>
        <translation>Notre boussole</translation>
    </message>
    <message>
        <source>What we work on now</source>
        <translation>Sur quoi nous travaillons</translation>
    </message>
    <message>
        <source>No goal yet</source>
        <translation>Pas encore d'objectif</translation>
    </message>
    <message>
        <source>A goal starts with a wish, in somebody's own words.</source>
        <translation>Un objectif commence par un souhait, dans les mots de quelqu'un.</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Ajouter un objectif</translation>
    </message>
    <message>
        <source>For later</source>
        <translation>Pour plus tard</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>important now</source>
        <translation>important maintenant</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>pour plus tard</translation>
    </message>
    <message>
        <source>not talked about yet</source>
        <translation>pas encore parlé</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>fait, %1</translation>
    </message>
    <message>
        <source>together with %1</source>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Maison</translation>
    </message>
    <message>
        <source>School</source>
        <translation>École</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Temps libre</translation>
    </message>
    <message>
        <source>Family and friends</source>
        <translation>Famille et amis</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Parenting</source>
        <translation>Éducation</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papiers</translation>
    </message>
    <message>
        <source>Feeling well</source>
        <translation>Se sentir bien</translation>
    </message>
    <message>
        <source>Police and court</source>
        <translation>Police et tribunal</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd'hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
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
        <translation>H'h'mm</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Somebody's own words, in the quotation marks of the language</extracomment>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>Wish of a child</source>
        <translation>Souhait d'un enfant</translation>
    </message>
    <message>
        <source>Wish of %1</source>
        <translation>Souhait de %1</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Condition of %1</source>
        <translation>Condition de %1</translation>
    </message>
    <message>
        <source>Wish of the family</source>
        <translation>Souhait de la famille</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>pas choisi</translation>
    </message>
    <message>
        <source>still to do</source>
        <translation>encore à faire</translation>
    </message>
    <message>
        <source>busy with it</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
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
        <translation>Seuls ceux avec qui vous partagez peuvent lire le plan. Nous et l'hébergeur ne le pouvons pas.</translation>
    </message>
    <message>
        <source>If you stop sharing, they get nothing new. What they already read, they may remember.</source>
        <translation>Si tu arrêtes de partager, ils ne reçoivent plus rien de nouveau. Ce qu'ils ont lu, ils peuvent s'en souvenir.</translation>
    </message>
    <message>
        <source>Two people change the same sentence? Both stay, until one of you chooses.</source>
        <translation>Deux personnes changent la même phrase ? Les deux restent, jusqu'à ce que l'un choisisse.</translation>
    </message>
</context>
<context>
    <name>ProofSheet</name>
    <message>
        <source>Is it you?</source>
        <translation>C'est bien toi ?</translation>
    </message>
    <message>
        <source>This is important. So we ask your words once more.</source>
        <translation>C'est important. On te demande donc encore tes mots.</translation>
    </message>
    <message>
        <source>Your passphrase or your PIN</source>
        <translation>Ta phrase secrète ou ton code PIN</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Tes mots de passe</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Montrer les mots</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Je cherche…</translation>
    </message>
    <message>
        <source>It is me</source>
        <translation>C'est moi</translation>
    </message>
</context>
<context>
    <name>kp::app::ProposalModel</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation><numerusform>%n chose</numerusform><numerusform>%n choses</numerusform></translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 sur %2 choisis</translation>
    </message>
    <message numerus="yes">
        <source>The family reads this. Still %n letter(s) at least.</source>
        <translation><numerusform>La famille lit ceci. Encore au moins %n lettre.</numerusform><numerusform>La famille lit ceci. Encore au moins %n lettres.</numerusform></translation>
    </message>
    <message>
        <source>The family reads this.</source>
        <translation>La famille lit ceci.</translation>
    </message>
    <message>
        <source>Choose who signs too. Your text is kept.</source>
        <translation>Choisis qui signe aussi. Ton texte est gardé.</translation>
    </message>
</context>
<context>
    <name>ProposalSheet</name>
    <message>
        <source>Open something for safety</source>
        <translation>Ouvrir quelque chose pour la sécurité</translation>
    </message>
    <message>
        <source>A colleague signs too. Only then you two can read it.</source>
        <translation>Un collègue signe aussi. Alors seulement vous deux pouvez le lire.</translation>
    </message>
    <message>
        <source>Who signs too?</source>
        <translation>Qui signe aussi ?</translation>
    </message>
    <message>
        <source>There is no second professional with an own device in this plan. Invite one first, under Sharing.</source>
        <translation>Il n'y a pas de deuxième professionnel avec son propre appareil dans ce plan. Invites-en d'abord un, sous Partager.</translation>
    </message>
    <message>
        <source>Because of what?</source>
        <translation>Pour quel motif ?</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>Why is it needed?</source>
        <translation>Pourquoi est-ce nécessaire ?</translation>
    </message>
    <message>
        <source>It shows in the open book, with both your names and this reason. It ends by itself. What you read can be remembered.</source>
        <translation>Cela se voit dans le livre ouvert, avec vos deux noms et cette raison. Cela s'arrête tout seul. Ce que vous lisez peut rester en mémoire.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Ask to sign</source>
        <translation>Demander de signer</translation>
    </message>
</context>
<context>
    <name>ProposalTalk</name>
    <message>
        <source>Did you talk about it with the family first?</source>
        <translation>En as-tu d'abord parlé avec la famille ?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Pourquoi pas ?</translation>
    </message>
    <message>
        <source>The family reads this too.</source>
        <translation>La famille lit ceci aussi.</translation>
    </message>
</context>
<context>
    <name>ProposalTime</name>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semaine</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 semaines</translation>
    </message>
    <message>
        <source>Until when? %1</source>
        <translation>Jusqu'à quand ? %1</translation>
    </message>
    <message>
        <source>Telling the family now is dangerous</source>
        <translation>Le dire maintenant à la famille est dangereux</translation>
    </message>
    <message>
        <source>Then they are told later, from the day you choose on</source>
        <translation>Alors elle le lit plus tard, à partir du jour que tu choisis</translation>
    </message>
    <message>
        <source>When is the family told? %1</source>
        <translation>Quand la famille le lit-elle ? %1</translation>
    </message>
</context>
<context>
    <name>ProposalWhat</name>
    <message>
        <source>What exactly? Not more than is needed.</source>
        <translation>Quoi exactement ? Pas plus que nécessaire.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Fermer %1</translation>
    </message>
    <message>
        <source>Choose in %1</source>
        <translation>Choisir dans %1</translation>
    </message>
</context>
<context>
    <name>ProtectSheet</name>
    <message>
        <source>Who should be protected?</source>
        <translation>Qui doit être protégé ?</translation>
    </message>
    <message>
        <source>The contact details are then kept from all others.</source>
        <translation>Les coordonnées sont alors cachées à tous les autres.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>Only this person and the professionals read this.</source>
        <translation>Seuls cette personne et les professionnels lisent ceci.</translation>
    </message>
    <message>
        <source>Ending this later takes two people: the protected person and a professional.</source>
        <translation>Pour arrêter plus tard, il faut deux personnes : la personne protégée et un professionnel.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Protéger</translation>
    </message>
</context>
<context>
    <name>ProtectionCard</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (toi)</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>protégé</translation>
    </message>
    <message>
        <source>not protected any more</source>
        <translation>plus protégé</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Contact details of %1</source>
        <translation>Coordonnées de %1</translation>
    </message>
    <message>
        <source>Ask that it ends</source>
        <translation>Demander que cela s'arrête</translation>
    </message>
    <message>
        <source>Ask that the protection of %1 ends</source>
        <translation>Demander que la protection de %1 s'arrête</translation>
    </message>
</context>
<context>
    <name>ProtectionMeans</name>
    <message>
        <source>What this means</source>
        <translation>Ce que cela veut dire</translation>
    </message>
    <message>
        <source>Only this person and the professionals who look after it read the contact details. The others are shut out at once, as soon as the server has it.</source>
        <translation>Seuls cette personne et les professionnels qui y veillent lisent les coordonnées. Les autres n'y ont plus accès, dès que le serveur le sait.</translation>
    </message>
    <message>
        <source>Giving them to somebody else takes a second professional. So does ending this.</source>
        <translation>Les donner à quelqu'un d'autre demande la signature d'un professionnel en plus. Arrêter ceci aussi.</translation>
    </message>
    <message>
        <source>Before you save words that look like the address, the school or the telephone number, the app asks you first.</source>
        <translation>Si tu gardes des mots qui ressemblent à l'adresse, à l'école ou au numéro de téléphone, l'app te le demande d'abord.</translation>
    </message>
    <message>
        <source>Others see no names and times of the devices, and not when this person reads.</source>
        <translation>Les autres ne voient ni les noms ni les heures des appareils, ni quand cette personne lit.</translation>
    </message>
    <message>
        <source>What somebody read before can be remembered. The app knows only words that stand in the contact details: a photo, a nickname or a habit can tell it too. So think before you write.</source>
        <translation>Ce que quelqu'un a lu avant peut rester en mémoire. L'app ne connaît que les mots des coordonnées : un surnom, un lieu ou une habitude peuvent aussi le dire. Réfléchis donc avant d'écrire.</translation>
    </message>
</context>
<context>
    <name>kp::app::ProtectionModel</name>
    <message>
        <source>You said so: %1</source>
        <translation>Tu l'as dit : %1</translation>
    </message>
    <message>
        <source>Ended. You said so, with the second signature: %1</source>
        <translation>Arrêté. Tu l'as dit, avec la deuxième signature : %1</translation>
    </message>
    <message>
        <source>%1 said so: %2</source>
        <translation>%1 l'a dit : %2</translation>
    </message>
    <message>
        <source>Ended. %1 said so, with the second signature: %2</source>
        <translation>Arrêté. %1 l'a dit, avec la deuxième signature : %2</translation>
    </message>
    <message>
        <source>You are asked to sign that it ends.</source>
        <translation>On te demande de signer que cela s'arrête.</translation>
    </message>
    <message>
        <source>%1 is asked to sign that it ends. Until then it stays as it is.</source>
        <translation>On demande à %1 de signer que cela s'arrête. Jusque-là, rien ne change.</translation>
    </message>
    <message>
        <source>You are asked to sign that %1 reads the contact details.</source>
        <translation>On te demande de signer que %1 lise les coordonnées.</translation>
    </message>
    <message>
        <source>%1 is asked to sign that %2 reads the contact details. Nothing is given before that.</source>
        <translation>On demande à %1 de signer que %2 lise les coordonnées. Rien n'est donné avant.</translation>
    </message>
    <message>
        <source>Telephone: %1</source>
        <translation>Téléphone : %1</translation>
    </message>
    <message>
        <source>E-mail: %1</source>
        <translation>E-mail : %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse : %1</translation>
    </message>
    <message>
        <source>School: %1</source>
        <translation>École : %1</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (toi)</translation>
    </message>
    <message>
        <source>Choose first who it is about. Your text is kept.</source>
        <translation>Choisis d'abord de qui il s'agit. Ton texte est gardé.</translation>
    </message>
    <message>
        <source>Choose who signs too. Your text is kept.</source>
        <translation>Choisis qui signe aussi. Ton texte est gardé.</translation>
    </message>
</context>
<context>
    <name>ProtectionScreen</name>
    <message>
        <source>Protected persons</source>
        <translation>Personnes protégées</translation>
    </message>
    <message>
        <source>Is it dangerous when somebody knows where you are? Then your contact details can be kept from the others, also from family.</source>
        <translation>Est-ce dangereux que quelqu'un sache où tu es ? Alors tes coordonnées peuvent être cachées aux autres, aussi à la famille.</translation>
    </message>
    <message>
        <source>Nobody that you may know of</source>
        <translation>Personne dont tu peux le savoir</translation>
    </message>
    <message>
        <source>Who is protected is only told to that person and to the professionals who look after it.</source>
        <translation>Seuls la personne elle-même et les professionnels qui y veillent savent qui est protégé.</translation>
    </message>
    <message>
        <source>Protect somebody</source>
        <translation>Protéger quelqu'un</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>waits for your answer</source>
        <translation>attend ta réponse</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What is allowed</source>
        <translation>Ce qui est permis</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Jusqu'à quand</translation>
    </message>
    <message>
        <source>Hide what was said</source>
        <translation>Masquer ce qui a été dit</translation>
    </message>
    <message>
        <source>What was said at the table</source>
        <translation>Ce qui a été dit à table</translation>
    </message>
    <message>
        <source>Is this right for you?</source>
        <translation>Est-ce juste pour toi ?</translation>
    </message>
    <message>
        <source>Yes, that is right</source>
        <translation>Oui, c'est juste</translation>
    </message>
    <message>
        <source>No, I do not want this</source>
        <translation>Non, je ne veux pas</translation>
    </message>
    <message>
        <source>Yes: it stays like this. No: %1 gets nothing new from now on.</source>
        <translation>Oui : cela reste ainsi. Non : %1 ne reçoit plus rien de nouveau.</translation>
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
        <translation>Lire et écrire</translation>
    </message>
    <message>
        <source>Reading and ticking off steps</source>
        <translation>Lire et cocher des étapes</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>No end day</source>
        <translation>Pas de fin</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Comes into our plan</source>
        <translation>Entre dans notre plan</translation>
    </message>
    <message>
        <source>Sees what the family sees. After your yes, decides too.</source>
        <translation>Voit ce que la famille voit. Après ton oui, décide aussi.</translation>
    </message>
    <message>
        <source>Sees what the family sees.</source>
        <translation>Voit ce que la famille voit.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Pas dit</translation>
    </message>
    <message>
        <source>%1 sees this already. It stays like this until you answer.</source>
        <translation>%1 voit déjà cela. Cela reste ainsi jusqu'à ta réponse.</translation>
    </message>
    <message>
        <source>The time for an answer is over: %1 gets nothing new now. After your yes it goes on.</source>
        <translation>Le temps de réponse est passé : %1 ne reçoit rien de nouveau maintenant. Après ton oui, cela continue.</translation>
    </message>
    <message>
        <source>%1 sees this already. Without your answer it stops by itself. This waits until %2.</source>
        <extracomment>%2 is a day and a time</extracomment>
        <translation>%1 voit déjà cela. Sans ta réponse, cela s'arrête tout seul. Ceci attend jusqu'à %2.</translation>
    </message>
    <message>
        <source>%1 wrote down that you agree.</source>
        <translation>%1 a noté que tu es d'accord.</translation>
    </message>
    <message>
        <source>our plan</source>
        <translation>notre plan</translation>
    </message>
    <message>
        <source>Your answer is on the server.</source>
        <translation>Ta réponse est sur le serveur.</translation>
    </message>
    <message>
        <source>Saved on this device. It goes to the server as soon as there is internet.</source>
        <translation>Enregistré sur cet appareil. Cela part au serveur dès qu'il y a internet.</translation>
    </message>
    <message>
        <source>Saved on this device. Everywhere else it stops as soon as the server has it.</source>
        <translation>Enregistré sur cet appareil. Partout ailleurs, cela s'arrête dès que le serveur l'a reçu.</translation>
    </message>
    <message>
        <source>The server did not take this answer. Look under Sharing how it is now.</source>
        <translation>Le serveur n'a pas accepté cette réponse. Regarde sous Partager comment c'est maintenant.</translation>
    </message>
    <message>
        <source>You said yes about %1.</source>
        <translation>Tu as dit oui pour %1.</translation>
    </message>
    <message>
        <source>You said no about %1.</source>
        <translation>Tu as dit non pour %1.</translation>
    </message>
    <message>
        <source>You said yes. %1 goes on seeing this.</source>
        <translation>Tu as dit oui. %1 continue à voir cela.</translation>
    </message>
    <message>
        <source>You said no. %1 gets nothing new from now on.</source>
        <translation>Tu as dit non. %1 ne reçoit plus rien de nouveau.</translation>
    </message>
    <message>
        <source>This question is closed: somebody answered it, or its time is over. Nothing is lost.</source>
        <translation>Cette question est fermée : quelqu'un a répondu, ou le temps est passé. Rien n'est perdu.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Your answers</source>
        <translation>Tes réponses</translation>
    </message>
    <message>
        <source>Stop this?</source>
        <translation>Arrêter cela ?</translation>
    </message>
    <message>
        <source>%1 then gets nothing new. What %1 read already, %1 can remember.</source>
        <translation>%1 ne reçoit alors plus rien de nouveau. Ce que %1 a déjà lu, %1 peut s'en souvenir.</translation>
    </message>
    <message>
        <source>It stops at once. If this device has no internet now, it stops for the others as soon as it has. Everybody of the family can read your answer in the open book.</source>
        <translation>Cela s'arrête tout de suite. Cet appareil n'a pas internet maintenant ? Alors cela s'arrête chez les autres dès qu'il en a. Toute la famille peut lire ta réponse dans le livre ouvert.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Stop it now</source>
        <translation>Arrêter maintenant</translation>
    </message>
</context>
<context>
    <name>RecoveryCheck</name>
    <message>
        <source>Take your paper and type these two words. Then we know that it is right.</source>
        <translation>Prends ton papier et tape ces deux mots. On sait alors que c'est juste.</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Mot %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Montrer encore les mots</translation>
    </message>
</context>
<context>
    <name>RecoveryExplained</name>
    <message>
        <source>You have a recovery sheet</source>
        <translation>Tu as une feuille de secours</translation>
    </message>
    <message>
        <source>You have no recovery sheet yet</source>
        <translation>Tu n'as pas encore de feuille de secours</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>Ce qu'elle ouvre</translation>
    </message>
    <message>
        <source>Are all your devices gone? With this sheet everything that you can read comes back on a new device.</source>
        <translation>Tous tes appareils ont disparu ? Avec cette feuille, tout ce que tu peux lire revient sur un nouvel appareil.</translation>
    </message>
    <message>
        <source>What only you can read</source>
        <translation>Ce que toi seul peux lire</translation>
    </message>
    <message>
        <source>You have a part of your own. Without a sheet it is gone when your devices are gone. Nobody can bring it back.</source>
        <translation>Tu as une partie à toi seul. Sans feuille, elle disparaît avec tes appareils. Personne ne peut la faire revenir.</translation>
    </message>
    <message>
        <source>Without a sheet, a part of your own is gone when your devices are gone. What is shared, the others still have.</source>
        <translation>Sans feuille, une partie à toi seul disparaît avec tes appareils. Ce qui est partagé, les autres l'ont encore.</translation>
    </message>
    <message>
        <source>Nobody else has it</source>
        <translation>Personne d'autre ne l'a</translation>
    </message>
    <message>
        <source>We do not have these words, and we cannot make them again.</source>
        <translation>Nous n'avons pas ces mots, et nous ne pouvons pas les refaire.</translation>
    </message>
    <message>
        <source>Keep it like a passport</source>
        <translation>Garde-la comme un passeport</translation>
    </message>
    <message>
        <source>Whoever holds it can open your plan.</source>
        <translation>Qui l'a en main peut ouvrir ton plan.</translation>
    </message>
    <message>
        <source>Make another sheet</source>
        <translation>Faire une autre feuille</translation>
    </message>
    <message>
        <source>Make a recovery sheet</source>
        <translation>Faire une feuille de secours</translation>
    </message>
    <message>
        <source>The sheet you have stops working when you make another.</source>
        <translation>Ta feuille cesse de marcher si tu en fais une autre.</translation>
    </message>
</context>
<context>
    <name>kp::app::RecoveryModel</name>
    <message>
        <source>These are not the same words yet. Look at your paper.</source>
        <translation>Ce ne sont pas encore les mêmes mots. Regarde ton papier.</translation>
    </message>
    <message>
        <source>Saved as %1. Print it, and then erase the file: whoever has it can open your plan.</source>
        <translation>Enregistré sous %1. Imprime, puis efface le fichier : qui l'a peut ouvrir ton plan.</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place, or write the words down.</source>
        <translation>Impossible de l'enregistrer là. Choisis un autre endroit, ou écris les mots.</translation>
    </message>
</context>
<context>
    <name>RecoveryPaper</name>
    <message>
        <source>USB stick %1</source>
        <translation>Clé USB %1</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>My own folder</source>
        <translation>Mon propre dossier</translation>
    </message>
    <message>
        <source>Recovery sheet of %1</source>
        <translation>Feuille de secours de %1</translation>
    </message>
    <message>
        <source>Krachtplan, made on %1</source>
        <translation>Krachtplan, fait le %1</translation>
    </message>
    <message>
        <source>Are all your devices gone? With this sheet everything you could read comes back on a new device, also what only you can read. Keep it like a passport. Whoever holds it can open your plan.</source>
        <translation>Tous tes appareils ont disparu ? Avec cette feuille, tout ce que tu pouvais lire revient sur un nouvel appareil, aussi ce que toi seul peux lire. Garde-la comme un passeport. Qui l'a en main peut ouvrir ton plan.</translation>
    </message>
    <message>
        <source>Address of the server: %1</source>
        <translation>Adresse du serveur : %1</translation>
    </message>
    <message>
        <source>How: install Krachtplan, choose "I lost my devices, and I have my recovery sheet", and type the words or the code. Afterwards this sheet opens nothing any more: make a new one.</source>
        <translation>Comment : installe Krachtplan, choisis « J'ai perdu mes appareils, et j'ai ma feuille de secours », et tape les mots ou le code. Ensuite cette feuille n'ouvre plus rien : fais-en une nouvelle.</translation>
    </message>
    <message>
        <source>Nobody else has these words. Without the sheet nobody can make them again.</source>
        <translation>Personne d'autre n'a ces mots. Sans la feuille, personne ne peut les refaire.</translation>
    </message>
    <message>
        <source>recovery-sheet</source>
        <translation>feuille-de-secours</translation>
    </message>
</context>
<context>
    <name>RecoveryScreen</name>
    <message>
        <source>Write these words down</source>
        <translation>Note ces mots</translation>
    </message>
    <message>
        <source>Two words back</source>
        <translation>Deux mots à redire</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de secours</translation>
    </message>
    <message>
        <source>Good. Your sheet is ready.</source>
        <translation>Bien. Ta feuille est prête.</translation>
    </message>
    <message>
        <source>Keep it like a passport: at home or with somebody you trust. Not next to this device.</source>
        <translation>Garde-la comme un passeport : chez toi ou chez quelqu'un de confiance. Pas à côté de cet appareil.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>RecoveryWords</name>
    <message>
        <source>Write the 24 words on paper, in this order. They are shown once. Nobody keeps them, this device neither.</source>
        <translation>Écris les 24 mots sur papier, dans cet ordre. Tu les vois une seule fois. Personne ne les garde, cet appareil non plus.</translation>
    </message>
    <message>
        <source>Write this address below them: %1</source>
        <translation>Écris cette adresse en dessous : %1</translation>
    </message>
    <message>
        <source>The recovery sheet as a QR code</source>
        <translation>La feuille de secours en code QR</translation>
    </message>
    <message>
        <source>Or print it</source>
        <translation>Ou imprime-la</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Sous quelle forme</translation>
    </message>
    <message>
        <source>Page (PDF)</source>
        <translation>Page (PDF)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>C'est sur papier</translation>
    </message>
</context>
<context>
    <name>Reveal</name>
    <message>
        <source>Something in it is like the address of %1.</source>
        <translation>Quelque chose y ressemble à l'adresse de %1.</translation>
    </message>
    <message>
        <source>Something in it is like the school of %1.</source>
        <translation>Quelque chose y ressemble à l'école de %1.</translation>
    </message>
    <message>
        <source>Something in it is like the telephone number of %1.</source>
        <translation>Quelque chose y ressemble au numéro de téléphone de %1.</translation>
    </message>
    <message>
        <source>Something in it is like the e-mail address of %1.</source>
        <translation>Quelque chose y ressemble à l'adresse e-mail de %1.</translation>
    </message>
    <message>
        <source>Something in it is like the contact details of %1.</source>
        <translation>Quelque chose y ressemble aux coordonnées de %1.</translation>
    </message>
    <message>
        <source>Who could read it here, and does not know it from the plan: %1.</source>
        <translation>Qui pourrait le lire ici, et ne le sait pas par le plan : %1.</translation>
    </message>
</context>
<context>
    <name>RevealSheet</name>
    <message>
        <source>Could this tell where somebody is?</source>
        <translation>Cela peut-il dire où se trouve quelqu'un ?</translation>
    </message>
    <message>
        <source>Nothing was shared. Look at what stands there first.</source>
        <translation>Rien n'a été partagé. Regarde d'abord ce qui s'y trouve.</translation>
    </message>
    <message>
        <source>Nothing was saved. What you typed is still there.</source>
        <translation>Rien n'a été enregistré. Ce que tu as écrit est toujours là.</translation>
    </message>
    <message>
        <source>Is it safe that they read it? Then you can share it even so.</source>
        <translation>Est-ce sans danger qu'ils le lisent ? Alors tu peux quand même le partager.</translation>
    </message>
    <message>
        <source>Is it safe that they read it? Then you can save it even so. Else change your words.</source>
        <translation>Est-ce sans danger qu'ils le lisent ? Alors tu peux quand même l'enregistrer. Sinon, change tes mots.</translation>
    </message>
    <message>
        <source>Share it even so</source>
        <translation>Partager quand même</translation>
    </message>
    <message>
        <source>Save it even so</source>
        <translation>Enregistrer quand même</translation>
    </message>
    <message>
        <source>Do not share</source>
        <translation>Ne pas partager</translation>
    </message>
    <message>
        <source>Change my words</source>
        <translation>Changer mes mots</translation>
    </message>
</context>
<context>
    <name>RingChips</name>
    <message>
        <source>family</source>
        <translation>famille</translation>
    </message>
    <message>
        <source>relatives and neighbours</source>
        <translation>famille et voisins</translation>
    </message>
    <message>
        <source>everyday help</source>
        <translation>aide ordinaire</translation>
    </message>
    <message>
        <source>specialised help</source>
        <translation>aide spécialisée</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, in a part that you do not read</source>
        <extracomment>Something of the plan, and where it stands: Goal, in Core of our plan</extracomment>
        <translation>%1, dans une partie que tu ne lis pas</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, dans %2</translation>
    </message>
    <message>
        <source>You and %1 opened something of the plan to each other, for safety.</source>
        <translation>Toi et %1 avez ouvert quelque chose du plan l'un à l'autre, par sécurité.</translation>
    </message>
    <message>
        <source>%1 and you opened something of the plan to each other, for safety.</source>
        <translation>%1 et toi avez ouvert quelque chose du plan l'un à l'autre, par sécurité.</translation>
    </message>
    <message>
        <source>%1 and %2 opened something of the plan to each other, for safety.</source>
        <translation>%1 et %2 ont ouvert quelque chose du plan l'un à l'autre, par sécurité.</translation>
    </message>
    <message>
        <source>You asked %1 to sign too.</source>
        <translation>Tu as demandé à %1 de signer aussi.</translation>
    </message>
    <message>
        <source>%1 asked you to sign too.</source>
        <translation>%1 t'a demandé de signer aussi.</translation>
    </message>
    <message>
        <source>%1 asked %2 to sign too.</source>
        <translation>%1 a demandé à %2 de signer aussi.</translation>
    </message>
    <message>
        <source>It waits for your answer. Nothing is opened before that.</source>
        <translation>Cela attend ta réponse. Rien n'est ouvert avant.</translation>
    </message>
    <message>
        <source>It waits for %1. Nothing is opened before that.</source>
        <translation>Cela attend %1. Rien n'est ouvert avant.</translation>
    </message>
    <message>
        <source>Both signed. It opens as soon as the server has both signatures.</source>
        <translation>Les deux ont signé. Cela s'ouvre dès que le serveur a les deux signatures.</translation>
    </message>
    <message>
        <source>You said no. Nothing was opened.</source>
        <translation>Tu as dit non. Rien n'a été ouvert.</translation>
    </message>
    <message>
        <source>%1 said no. Nothing was opened.</source>
        <translation>%1 a dit non. Rien n'a été ouvert.</translation>
    </message>
    <message>
        <source>There was no answer in time. Nothing was opened.</source>
        <translation>Il n'y a pas eu de réponse à temps. Rien n'a été ouvert.</translation>
    </message>
    <message>
        <source>The server did not take it. Nothing was opened. Look together and ask again.</source>
        <translation>Le serveur ne l'a pas accepté. Rien n'a été ouvert. Regardez ensemble et redemandez.</translation>
    </message>
    <message>
        <source>Open now. It ends by itself.</source>
        <translation>Ouvert maintenant. Cela s'arrête tout seul.</translation>
    </message>
    <message>
        <source>This has ended. What was read can be remembered.</source>
        <translation>C'est terminé. Ce qui a été lu peut rester en mémoire.</translation>
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
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Serious danger</source>
        <translation>Danger grave</translation>
    </message>
    <message>
        <source>Request of a mandated service</source>
        <translation>Demande d'un service mandaté</translation>
    </message>
    <message>
        <source>Somebody has to act now.</source>
        <translation>Quelqu'un doit agir maintenant.</translation>
    </message>
    <message>
        <source>Somebody is in serious danger and cannot avert it alone.</source>
        <translation>Quelqu'un est en grave danger et ne peut l'écarter seul.</translation>
    </message>
    <message>
        <source>A mandated service asks for it, on a ground in law.</source>
        <translation>Un service mandaté le demande, sur une base légale.</translation>
    </message>
    <message>
        <source>Yes, beforehand</source>
        <translation>Oui, avant</translation>
    </message>
    <message>
        <source>Not beforehand. Why: %1</source>
        <translation>Pas avant. Pourquoi : %1</translation>
    </message>
    <message>
        <source>Telling it now is dangerous. The family is told from %1 on.</source>
        <translation>Le dire maintenant est dangereux. La famille le lit à partir du %1.</translation>
    </message>
    <message>
        <source>Telling it at once was dangerous. The family was to be told from %1 on.</source>
        <translation>Le dire tout de suite était dangereux. La famille devait le lire à partir du %1.</translation>
    </message>
    <message>
        <source>Choose first what it is about. Your text is kept.</source>
        <translation>Choisis d'abord de quoi il s'agit. Ton texte est gardé.</translation>
    </message>
    <message>
        <source>Choose why it is needed. Your text is kept.</source>
        <translation>Choisis pour quel motif c'est nécessaire. Ton texte est gardé.</translation>
    </message>
    <message>
        <source>Say more exactly why: at least %1 characters. The family reads this. Your text is kept.</source>
        <translation>Dis plus précisément pourquoi : au moins %1 caractères. La famille lit ceci. Ton texte est gardé.</translation>
    </message>
    <message>
        <source>Say why, in at most %1 characters. Your text is kept.</source>
        <translation>Dis pourquoi, en %1 caractères au plus. Ton texte est gardé.</translation>
    </message>
    <message>
        <source>Say why you did not talk about it with the family first. Your text is kept.</source>
        <translation>Dis pourquoi tu n'en as pas d'abord parlé avec la famille. Ton texte est gardé.</translation>
    </message>
    <message>
        <source>Choose an end within %1 days. Your text is kept.</source>
        <translation>Choisis une fin dans les %1 jours. Ton texte est gardé.</translation>
    </message>
    <message>
        <source>Choose a day within %1 days on which the family is told. Your text is kept.</source>
        <translation>Choisis un jour dans les %1 jours où la famille le lira. Ton texte est gardé.</translation>
    </message>
    <message>
        <source>First another professional of this plan compares the four words with you, under People and devices. Nothing was changed.</source>
        <translation>D'abord un autre professionnel de ce plan compare les quatre mots avec toi, sous Personnes et appareils. Rien n'a changé.</translation>
    </message>
    <message>
        <source>This person cannot sign here: not in the plan with an own device, or not known to the others yet. Choose somebody else. Your text is kept.</source>
        <translation>Cette personne ne peut pas signer ici : elle n'est pas dans le plan avec son propre appareil, ou les autres ne la connaissent pas encore. Choisis quelqu'un d'autre. Ton texte est gardé.</translation>
    </message>
    <message>
        <source>What is somebody's own, and contact details, are never opened in this way. Take that out.</source>
        <translation>Ce qui est à quelqu'un seul, et les coordonnées, ne s'ouvrent jamais ainsi. Retire-le.</translation>
    </message>
    <message>
        <source>This was answered already. Nothing is lost.</source>
        <translation>On y a déjà répondu. Rien n'est perdu.</translation>
    </message>
    <message>
        <source>The time for an answer is over. If it is still needed, it is asked anew.</source>
        <translation>Le temps pour répondre est passé. Si c'est encore nécessaire, on redemande.</translation>
    </message>
    <message>
        <source>This person is not protected any more. Nothing was changed.</source>
        <translation>Cette personne n'est plus protégée. Rien n'a changé.</translation>
    </message>
    <message>
        <source>What would be signed is not what is shown here. Nothing was signed. Call your colleague.</source>
        <translation>Ce qui serait signé n'est pas ce qui est montré ici. Rien n'a été signé. Appelle ton collègue.</translation>
    </message>
    <message>
        <source>Something of it is not on the server yet. Connect to the internet once, then try again. Your text is kept.</source>
        <translation>Une partie n'est pas encore sur le serveur. Connecte-toi une fois à internet, puis réessaie. Ton texte est gardé.</translation>
    </message>
    <message>
        <source>This is not here any more, or it was answered on another device. Nothing is lost.</source>
        <translation>Ce n'est plus ici, ou on y a répondu sur un autre appareil. Rien n'est perdu.</translation>
    </message>
</context>
<context>
    <name>SafetyFacts</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Jusqu'à quand</translation>
    </message>
    <message>
        <source>Talked about it with the family</source>
        <translation>En a-t-on parlé avec la famille</translation>
    </message>
</context>
<context>
    <name>SafetyNotice</name>
    <message>
        <source>It ends by itself. What was read can be remembered.</source>
        <translation>Cela s'arrête tout seul. Ce qui a été lu peut rester en mémoire.</translation>
    </message>
    <message>
        <source>Read all about it</source>
        <translation>Tout lire à ce sujet</translation>
    </message>
</context>
<context>
    <name>SafetyScreen</name>
    <message>
        <source>For safety</source>
        <translation>Pour la sécurité</translation>
    </message>
    <message>
        <source>When somebody is in danger, two professionals can open something of the plan to each other. Never one alone, always with the reason, and it ends by itself. What is only yours, and contact details, are never opened in this way.</source>
        <translation>Quand quelqu'un est en danger, deux professionnels peuvent s'ouvrir quelque chose du plan. Jamais un seul, toujours avec la raison, et cela s'arrête tout seul. Ce qui est à toi seul, et les coordonnées, ne s'ouvrent jamais ainsi.</translation>
    </message>
    <message>
        <source>Ask a colleague to open something</source>
        <translation>Demander à un collègue d'ouvrir quelque chose</translation>
    </message>
    <message>
        <source>Nothing was opened for safety</source>
        <translation>Rien n'a été ouvert pour la sécurité</translation>
    </message>
    <message>
        <source>When it happens, you read here and in the open book what was opened, by which two people, why and until when. Only where telling it at once is dangerous, you read it later.</source>
        <translation>Quand cela arrive, tu lis ici et dans le livre ouvert ce qui a été ouvert, par quelles deux personnes, pourquoi et jusqu'à quand. Seulement si le dire tout de suite est dangereux, tu le lis plus tard.</translation>
    </message>
    <message>
        <source>This waits for somebody</source>
        <translation>Ceci attend quelqu'un</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Ouvert maintenant</translation>
    </message>
    <message>
        <source>Hide what ended</source>
        <translation>Cacher ce qui est arrêté</translation>
    </message>
    <message>
        <source>Show what ended</source>
        <translation>Montrer ce qui est arrêté</translation>
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
        <translation>Question de départ</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>What goes well</source>
        <translation>Ce qui va bien</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>Avec ses propres mots</translation>
    </message>
    <message>
        <source>Part of life</source>
        <translation>Domaine de vie</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Petit mot</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Comment ça va</translation>
    </message>
    <message>
        <source>Children's corner</source>
        <translation>Coin des enfants</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Trusted person</source>
        <translation>Personne de confiance</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Our plan</source>
        <translation>Notre plan</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Empty the search field</source>
        <translation>Vider la recherche</translation>
    </message>
</context>
<context>
    <name>SearchSheet</name>
    <message>
        <source>Look in our plan</source>
        <translation>Chercher dans notre plan</translation>
    </message>
    <message>
        <source>A word, or a name</source>
        <translation>Un mot ou un nom</translation>
    </message>
    <message>
        <source>Nothing with these words in what you may see. Try one word, or a part of it.</source>
        <translation>Rien avec ces mots dans ce que tu peux voir. Essaie un seul mot, ou une partie.</translation>
    </message>
    <message>
        <source>You find what you may see yourself.</source>
        <translation>Tu trouves ce que tu peux voir toi-même.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>et encore %n</numerusform><numerusform>et encore %n</numerusform></translation>
    </message>
</context>
<context>
    <name>SecondCard</name>
    <message>
        <source>waits for your signature</source>
        <translation>attend ta signature</translation>
    </message>
    <message>
        <source>Nothing is done before you sign too. Without an answer the question closes %1 days after it was asked.</source>
        <translation>Rien n'est fait avant que tu signes aussi. Sans réponse, la question se ferme %1 jours après avoir été posée.</translation>
    </message>
    <message>
        <source>Do you sign too?</source>
        <translation>Signes-tu aussi ?</translation>
    </message>
    <message>
        <source>Yes, I sign too</source>
        <translation>Oui, je signe aussi</translation>
    </message>
    <message>
        <source>No, I do not sign</source>
        <translation>Non, je ne signe pas</translation>
    </message>
    <message>
        <source>No: everything stays as it is.</source>
        <translation>Non : tout reste comme c'est.</translation>
    </message>
</context>
<context>
    <name>SeenFile</name>
    <message>
        <source>As a file, to print or to take along</source>
        <translation>En fichier, à imprimer ou à emporter</translation>
    </message>
    <message>
        <source>In it stands only what you see above. The file is not locked: whoever has it can read it. The others see in the open book that you made it.</source>
        <translation>Il ne contient que ce que tu vois ci-dessus. Le fichier n’est pas verrouillé : qui l’a peut le lire. Les autres voient dans le livre ouvert que tu l'as fait.</translation>
    </message>
    <message>
        <source>There is no folder here to put it in. Plug in a USB stick and open this screen again.</source>
        <translation>Il n'y a pas de dossier ici pour le mettre. Branche une clé USB et rouvre cet écran.</translation>
    </message>
    <message>
        <source>Making the file…</source>
        <translation>Création du fichier…</translation>
    </message>
</context>
<context>
    <name>SeenLine</name>
    <message>
        <source>Something of the plan</source>
        <translation>Quelque chose du plan</translation>
    </message>
</context>
<context>
    <name>kp::app::SeesModel</name>
    <message>
        <source>%1 can read this, and tick off steps.</source>
        <translation>%1 peut lire ceci, et cocher des étapes.</translation>
    </message>
    <message>
        <source>%1 can read this, and change nothing of it.</source>
        <translation>%1 peut lire ceci, et n'y rien changer.</translation>
    </message>
    <message>
        <source>%1 can read this and change it.</source>
        <translation>%1 peut lire ceci et le changer.</translation>
    </message>
    <message>
        <source>%1 can read this, and change some of it.</source>
        <translation>%1 peut lire ceci, et en changer une partie.</translation>
    </message>
    <message>
        <source>%1 sees everything that you see.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 voit tout ce que tu vois.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that you see, %1 does not see.</source>
        <translation><numerusform>%n chose que tu vois, %1 ne la voit pas.</numerusform><numerusform>%n choses que tu vois, %1 ne les voit pas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n part(s) more that you cannot look into. They are not shown here.</source>
        <extracomment>%1 is a person</extracomment>
        <translation><numerusform>%1 a encore %n partie que tu ne peux pas regarder. Elle n'est pas montrée ici.</numerusform><numerusform>%1 a encore %n parties que tu ne peux pas regarder. Elles ne sont pas montrées ici.</numerusform></translation>
    </message>
    <message>
        <source>krachtplan-what-somebody-sees</source>
        <translation>krachtplan-ce-que-voit-quelqu-un</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place. Nothing is lost.</source>
        <translation>Impossible de l'enregistrer là. Choisis un autre endroit. Rien n'est perdu.</translation>
    </message>
    <message>
        <source>Saved as %1 and %2: what %3 sees. Whoever has these files can read them, without words.</source>
        <extracomment>%3 is a person</extracomment>
        <translation>Enregistré comme %1 et %2 : ce que voit %3. Qui a ces fichiers peut les lire, sans mots.</translation>
    </message>
</context>
<context>
    <name>SeesScreen</name>
    <message>
        <source>What does somebody see?</source>
        <translation>Que voit quelqu'un ?</translation>
    </message>
    <message>
        <source>What does %1 see?</source>
        <translation>Que voit %1 ?</translation>
    </message>
    <message>
        <source>Choose somebody. You then see the plan as that person reads it: only what that person has a key for.</source>
        <translation>Choisis quelqu'un. Tu vois alors le plan comme cette personne le lit : seulement ce dont elle a une clé.</translation>
    </message>
    <message>
        <source>Only you are here</source>
        <translation>Vous êtes seuls ici</translation>
    </message>
    <message>
        <source>Invite somebody who helps you. Then you choose what that person sees.</source>
        <translation>Invite quelqu'un qui vous aide. Ensuite tu choisis ce que cette personne voit.</translation>
    </message>
    <message>
        <source>%1 sees nothing of the plan</source>
        <translation>%1 ne voit rien du plan</translation>
    </message>
    <message>
        <source>Nothing was shared that you can look into.</source>
        <translation>Rien n'a été partagé que tu puisses regarder.</translation>
    </message>
    <message>
        <source>So it is now, as far as this device knows. What %1 alone reads does not show here. What %1 read before can be remembered.</source>
        <translation>C'est ainsi maintenant, pour autant que cet appareil le sache. Ce que %1 lit seul n'est pas montré ici. Ce que %1 a lu avant peut rester en mémoire.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Fermer à clé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>Taille des lettres</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Pleasant in the evening</source>
        <translation>Agréable le soir</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Contraste fort</translation>
    </message>
    <message>
        <source>Lines and letters are darker</source>
        <translation>Les lignes et les lettres sont plus nettes</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>Sheets and buttons do not slide</source>
        <translation>Les feuilles et les boutons ne glissent pas</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Se ferme tout seul</translation>
    </message>
    <message>
        <source>What we promise</source>
        <translation>Ce que nous promettons</translation>
    </message>
</context>
<context>
    <name>SharingCell</name>
    <message>
        <source>does not see this</source>
        <translation>ne voit pas ceci</translation>
    </message>
    <message>
        <source>sees this</source>
        <translation>voit ceci</translation>
    </message>
    <message>
        <source>not final yet</source>
        <translation>pas encore définitif</translation>
    </message>
    <message>
        <source>only me</source>
        <translation>seulement moi</translation>
    </message>
</context>
<context>
    <name>SharingMatrix</name>
    <message>
        <source>Who sees what</source>
        <translation>Qui voit quoi</translation>
    </message>
</context>
<context>
    <name>SharingRows</name>
    <message>
        <source>What does somebody see?</source>
        <translation>Que voit quelqu'un ?</translation>
    </message>
    <message>
        <source>The plan through the eyes of one of you</source>
        <translation>Le plan vu par l'un de vous</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Accords donnés</translation>
    </message>
    <message>
        <source>Who agreed to what, in which words and until when</source>
        <translation>Qui était d'accord avec quoi, dans quels mots et jusqu'à quand</translation>
    </message>
    <message>
        <source>Who decides?</source>
        <translation>Qui décide ?</translation>
    </message>
    <message>
        <source>Whose each part is, who shares it and who ends that</source>
        <translation>À qui est chaque partie, qui la partage et qui y met fin</translation>
    </message>
    <message>
        <source>From 12 to 18</source>
        <translation>De 12 à 18 ans</translation>
    </message>
    <message>
        <source>What a young person decides, the trusted person, what was decided and why</source>
        <translation>Ce qu'un jeune décide, la personne de confiance, ce qui est décidé et pourquoi</translation>
    </message>
    <message>
        <source>For safety</source>
        <translation>Pour la sécurité</translation>
    </message>
    <message>
        <source>What two professionals opened to each other, why and until when</source>
        <translation>Ce que deux professionnels se sont ouvert, pourquoi et jusqu'à quand</translation>
    </message>
    <message>
        <source>Protected persons</source>
        <translation>Personnes protégées</translation>
    </message>
    <message>
        <source>Whose contact details are kept from others</source>
        <translation>De qui les coordonnées sont cachées aux autres</translation>
    </message>
    <message>
        <source>My own part</source>
        <translation>Ma partie à moi</translation>
    </message>
    <message>
        <source>Only for you, until you share it with somebody</source>
        <translation>Rien que pour toi, jusqu'à ce que tu le partages</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>A part of the plan, or all of it: what may be erased and what was</source>
        <translation>Une partie du plan, ou tout : ce qui peut être effacé et ce qui l'est</translation>
    </message>
    <message>
        <source>Closing and keeping</source>
        <translation>Clôturer et garder</translation>
    </message>
    <message>
        <source>When the plan ends: what stays, with whom and for how long</source>
        <translation>Quand le plan se termine : ce qui reste, chez qui et combien de temps</translation>
    </message>
</context>
<context>
    <name>SharingScreen</name>
    <message>
        <source>Sharing</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>People and devices</source>
        <translation>Personnes et appareils</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Inviter quelqu'un</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Que regarder</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>Qui voit quoi</translation>
    </message>
    <message>
        <source>Open book</source>
        <translation>Livre ouvert</translation>
    </message>
    <message>
        <source>Nobody sees anything before you share it. Tap to share or to stop.</source>
        <translation>Personne ne voit rien avant que vous le partagiez. Touche pour partager ou arrêter.</translation>
    </message>
    <message>
        <source>Nobody sees anything before you share it.</source>
        <translation>Personne ne voit rien avant que vous le partagiez.</translation>
    </message>
    <message>
        <source>Only you are here</source>
        <translation>Vous êtes seuls ici</translation>
    </message>
    <message>
        <source>Invite somebody who helps you. Then you choose what that person sees.</source>
        <translation>Invite quelqu'un qui vous aide. Ensuite tu choisis ce que cette personne voit.</translation>
    </message>
    <message>
        <source>sees this</source>
        <translation>voit ceci</translation>
    </message>
    <message>
        <source>not final yet: not sent, or an answer is waited for</source>
        <translation>pas encore définitif : pas envoyé, ou on attend une réponse</translation>
    </message>
    <message>
        <source>only me</source>
        <translation>seulement moi</translation>
    </message>
    <message>
        <source>%1 is asked to sign too. Nothing is given before that.</source>
        <translation>On demande à %1 de signer aussi. Rien n'est donné avant.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SheetReminder</name>
    <message>
        <source>A sheet for when all your devices are gone</source>
        <translation>Une feuille pour le jour où tous tes appareils ont disparu</translation>
    </message>
    <message>
        <source>Without it, what only you can read is gone then. Making one takes five minutes.</source>
        <translation>Sans elle, ce que toi seul peux lire est alors perdu. En faire une prend cinq minutes.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Regarder</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Write your name or put a sign</source>
        <translation>Écris ton nom ou fais un signe</translation>
    </message>
    <message>
        <source>nothing drawn yet</source>
        <translation>rien de dessiné</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>dessiné</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Dessiner à nouveau</translation>
    </message>
</context>
<context>
    <name>SignatureView</name>
    <message>
        <source>Drawn signature</source>
        <translation>Signature dessinée</translation>
    </message>
</context>
<context>
    <name>kp::app::SigningModel</name>
    <message>
        <source>%1 asks you to sign too: opening something of the plan to the two of you, for safety.</source>
        <translation>%1 te demande de signer aussi : ouvrir quelque chose du plan à vous deux, par sécurité.</translation>
    </message>
    <message>
        <source>Yes: you two can read this until then. It stands in the open book, with both your names and why. It ends by itself.</source>
        <translation>Oui : vous deux pouvez lire ceci jusque-là. C'est dans le livre ouvert, avec vos deux noms et pourquoi. Cela s'arrête tout seul.</translation>
    </message>
    <message>
        <source>%1 asks you to sign too: you would not be protected any more.</source>
        <translation>%1 te demande de signer aussi : tu ne serais plus protégé.</translation>
    </message>
    <message>
        <source>%1 asks you to sign too: %2 would not be protected any more.</source>
        <translation>%1 te demande de signer aussi : %2 ne serait plus protégé.</translation>
    </message>
    <message>
        <source>Yes: the contact details can be shared again as others are. Who was shut out stays out until somebody shares them.</source>
        <translation>Oui : les coordonnées peuvent de nouveau être partagées comme les autres. Qui en a été exclu le reste jusqu'à ce que quelqu'un les partage.</translation>
    </message>
    <message>
        <source>%1 asks you to sign too: %2 would read your contact details.</source>
        <translation>%1 te demande de signer aussi : %2 lirait tes coordonnées.</translation>
    </message>
    <message>
        <source>%1 asks you to sign too: %2 would read the contact details of %3, who is protected.</source>
        <translation>%1 te demande de signer aussi : %2 lirait les coordonnées de %3, qui est protégé.</translation>
    </message>
    <message>
        <source>Yes: %1 can read them from then on. What was read can be remembered.</source>
        <translation>Oui : %1 peut les lire à partir de là. Ce qui a été lu peut rester en mémoire.</translation>
    </message>
    <message>
        <source>You signed too. It is saved here, and in force as soon as the server has both signatures.</source>
        <translation>Tu as signé aussi. C'est enregistré ici, et valable dès que le serveur a les deux signatures.</translation>
    </message>
    <message>
        <source>You said no. Nothing is opened or given.</source>
        <translation>Tu as dit non. Rien n'est ouvert ni donné.</translation>
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
        <translation>Tu lis ici pour le coach jusqu’au %1.</translation>
    </message>
    <message>
        <source>%1 reads along for the coach until %2.</source>
        <translation>%1 lit pour le coach jusqu’au %2.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Pourquoi : %1</translation>
    </message>
</context>
<context>
    <name>StandInNotice</name>
    <message>
        <source>End this now</source>
        <translation>Y mettre fin maintenant</translation>
    </message>
</context>
<context>
    <name>StatusTag</name>
    <message>
        <source>now important</source>
        <translation>important maintenant</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>pour plus tard</translation>
    </message>
    <message>
        <source>not talked about yet</source>
        <translation>pas encore parlé</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>d'accord</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
</context>
<context>
    <name>StepPills</name>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 étapes sur %2</translation>
    </message>
</context>
<context>
    <name>SyncPill</name>
    <message>
        <source>all saved</source>
        <translation>tout est gardé</translation>
    </message>
    <message>
        <source>All saved, also on the server</source>
        <translation>Tout est gardé, aussi sur le serveur</translation>
    </message>
    <message>
        <source>saved on this device</source>
        <translation>gardé sur cet appareil</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>Gardé sur cet appareil</translation>
    </message>
    <message numerus="yes">
        <source>saved on this device · %n waiting</source>
        <translation><numerusform>gardé sur cet appareil · %n attend</numerusform><numerusform>gardé sur cet appareil · %n attendent</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Saved here · %n waiting for internet</source>
        <translation><numerusform>Gardé ici · %n attend internet</numerusform><numerusform>Gardé ici · %n attendent internet</numerusform></translation>
    </message>
</context>
<context>
    <name>SyncSheet</name>
    <message>
        <source>What is saved, and where?</source>
        <translation>Qu'est-ce qui est gardé, et où ?</translation>
    </message>
    <message>
        <source>There is no internet now. You can simply go on. Nothing gets lost.</source>
        <translation>Il n'y a pas d'internet maintenant. Tu peux continuer. Rien ne se perd.</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Sur cet appareil</translation>
    </message>
    <message>
        <source>Everything, until now</source>
        <translation>Tout, jusqu'à maintenant</translation>
    </message>
    <message>
        <source>On the server, locked</source>
        <translation>Sur le serveur, fermé à clé</translation>
    </message>
    <message>
        <source>Waits for internet</source>
        <translation>Attend internet</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation><numerusform>%n chose</numerusform><numerusform>%n choses</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>things that wait</comment>
        <translation><numerusform>et encore %n</numerusform><numerusform>et encore %n</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) cannot be read on this device yet. Nothing is lost: the key follows.</source>
        <translation><numerusform>Cet appareil ne peut pas encore lire %n morceau. Rien n'est perdu : la clé suit.</numerusform><numerusform>Cet appareil ne peut pas encore lire %n morceaux. Rien n'est perdu : la clé suit.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of your work were not taken by the server. They are kept on this device.</source>
        <translation><numerusform>Le serveur n'a pas pris %n morceau de ton travail. Il reste sur cet appareil.</numerusform><numerusform>Le serveur n'a pas pris %n morceaux de ton travail. Ils restent sur cet appareil.</numerusform></translation>
    </message>
    <message>
        <source>Do the others have it already?</source>
        <translation>Les autres l'ont déjà ?</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Je cherche…</translation>
    </message>
    <message>
        <source>Look for news now</source>
        <translation>Chercher les nouvelles</translation>
    </message>
</context>
<context>
    <name>kp::app::SyncStatusModel</name>
    <message>
        <source>nothing heard yet</source>
        <translation>pas encore de nouvelles</translation>
    </message>
    <message>
        <source>not since your last change; was there %1</source>
        <extracomment>%1 is a day and a time; the last time one of somebody's devices was at the server</extracomment>
        <translation>pas depuis ton dernier changement ; y était %1</translation>
    </message>
    <message>
        <source>was there %1</source>
        <translation>y était %1</translation>
    </message>
    <message>
        <source>looked %1</source>
        <translation>a regardé %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved on this device. %n waiting for the server.</source>
        <translation><numerusform>Gardé sur cet appareil. %n attend le serveur.</numerusform><numerusform>Gardé sur cet appareil. %n attendent le serveur.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Saved on this device. The server did not take %n piece(s) of it.</source>
        <translation><numerusform>Gardé sur cet appareil. Le serveur n'a pas pris %n morceau.</numerusform><numerusform>Gardé sur cet appareil. Le serveur n'a pas pris %n morceaux.</numerusform></translation>
    </message>
    <message>
        <source>Everything is saved, on the server too.</source>
        <translation>Tout est gardé, aussi sur le serveur.</translation>
    </message>
    <message>
        <source>Saved on this device.</source>
        <translation>Gardé sur cet appareil.</translation>
    </message>
    <message>
        <source>No contact with the server yet</source>
        <translation>Pas encore de contact avec le serveur</translation>
    </message>
    <message>
        <source>Last contact with the server: %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>Dernier contact avec le serveur : %1</translation>
    </message>
    <message>
        <source>d MMMM, H.mm</source>
        <translation>d MMMM, H'h'mm</translation>
    </message>
    <message>
        <source>The server sent something that does not fit what this device knows. It was not taken in, and nothing of yours is lost. Tell your coach.</source>
        <translation>Le serveur a envoyé quelque chose qui ne va pas avec ce que cet appareil sait. Ce n'est pas entré, et rien de toi n'est perdu. Dis-le à ton coach.</translation>
    </message>
</context>
<context>
    <name>TermSheet</name>
    <message>
        <source>How long is the file kept?</source>
        <translation>Combien de temps le dossier est-il gardé ?</translation>
    </message>
    <message>
        <source>The family reads what you write here.</source>
        <translation>La famille lit ce que tu écris ici.</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Compté à partir de</translation>
    </message>
    <message>
        <source>Age of the youngest</source>
        <translation>Âge du plus jeune</translation>
    </message>
    <message>
        <source>After closing</source>
        <translation>Après la clôture</translation>
    </message>
    <message>
        <source>Years after closing</source>
        <translation>Années après la clôture</translation>
    </message>
    <message>
        <source>Until this age</source>
        <translation>Jusqu'à cet âge</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Which rule is that?</source>
        <translation>Quelle règle est-ce ?</translation>
    </message>
    <message>
        <source>The law, or the rule of your organisation.</source>
        <translation>La loi, ou la règle de ton organisation.</translation>
    </message>
    <message>
        <source>For all my plans</source>
        <translation>Pour tous mes plans</translation>
    </message>
    <message>
        <source>Also for those I begin later on this device</source>
        <translation>Aussi pour ceux que je commencerai plus tard sur cet appareil</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Garder ceci</translation>
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
        <translation>Notre plan, dans nos mains</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>kp::app::TodayModel</name>
    <message>
        <source>%1 wrote a note</source>
        <translation>%1 a écrit un mot</translation>
    </message>
    <message>
        <source>%1 added what goes well</source>
        <translation>%1 a dit ce qui va bien</translation>
    </message>
    <message>
        <source>%1 added a goal</source>
        <translation>%1 a ajouté un objectif</translation>
    </message>
    <message>
        <source>%1 changed a goal</source>
        <translation>%1 a changé un objectif</translation>
    </message>
    <message>
        <source>%1 did a step</source>
        <translation>%1 a fait une étape</translation>
    </message>
    <message>
        <source>%1 added a step</source>
        <translation>%1 a ajouté une étape</translation>
    </message>
    <message>
        <source>%1 changed a step</source>
        <translation>%1 a changé une étape</translation>
    </message>
    <message>
        <source>This plan is closed since %1.</source>
        <translation>Ce plan est clôturé depuis le %1.</translation>
    </message>
    <message>
        <source>This plan is on hold.</source>
        <translation>Ce plan est en pause.</translation>
    </message>
    <message>
        <source>%1, about what goes well</source>
        <translation>%1, sur ce qui va bien</translation>
    </message>
    <message>
        <source>Together with %1</source>
        <translation>Avec %1</translation>
    </message>
    <message>
        <source>An appointment</source>
        <translation>Un rendez-vous</translation>
    </message>
    <message>
        <source>I cannot come %1. Can we find another moment?</source>
        <translation>Je ne peux pas venir : %1. On cherche un autre moment ?</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>The others will read that you cannot come.</source>
        <translation>Les autres liront que tu ne peux pas venir.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd'hui</translation>
    </message>
    <message>
        <source>Hello %1</source>
        <translation>Bonjour %1</translation>
    </message>
    <message>
        <source>What stays, with whom and for how long</source>
        <translation>Ce qui reste, chez qui et combien de temps</translation>
    </message>
    <message>
        <source>Ended. From the next connection nothing new is read.</source>
        <translation>Terminé. Dès la prochaine connexion, plus rien de nouveau n’est lu.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>I cannot</source>
        <translation>Je ne peux pas</translation>
    </message>
    <message>
        <source>Two versions, in %1 places</source>
        <translation>Deux versions, à %1 endroits</translation>
    </message>
    <message>
        <source>Two versions of one sentence</source>
        <translation>Deux versions d'une phrase</translation>
    </message>
    <message>
        <source>Nothing is lost. Choose now or later.</source>
        <translation>Rien n'est perdu. Choisis maintenant ou plus tard.</translation>
    </message>
    <message>
        <source>What I will do</source>
        <translation>Ce que je vais faire</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Nothing to do for you now</source>
        <translation>Rien à faire pour toi maintenant</translation>
    </message>
    <message>
        <source>In the plan you see who does what.</source>
        <translation>Dans le plan, tu vois qui fait quoi.</translation>
    </message>
    <message>
        <source>To the plan</source>
        <translation>Vers le plan</translation>
    </message>
    <message>
        <source>Good. You find the recovery sheet under More.</source>
        <translation>Bien. Tu trouves la feuille de secours sous Plus.</translation>
    </message>
    <message>
        <source>New this week</source>
        <translation>Nouveau cette semaine</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>no rating</source>
        <translation>pas de choix</translation>
    </message>
    <message>
        <source>Very hard</source>
        <translation>Très difficile</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Difficile</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>Entre les deux</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Very well</source>
        <translation>Très bien</translation>
    </message>
    <message>
        <source>Own ratings over time</source>
        <translation>Nos choix au fil du temps</translation>
    </message>
</context>
<context>
    <name>TrustedCard</name>
    <message>
        <source>My trusted person</source>
        <translation>Ma personne de confiance</translation>
    </message>
    <message>
        <source>Somebody who stands beside you, and whom you choose yourself. That person can come along to talks, ask questions for you, and read what you show.</source>
        <translation>Quelqu'un à tes côtés, que tu choisis toi-même. Cette personne peut venir aux entretiens, poser des questions pour toi, et lire ce que tu montres.</translation>
    </message>
    <message>
        <source>Choose a trusted person</source>
        <translation>Choisir une personne de confiance</translation>
    </message>
    <message>
        <source>Choose somebody else</source>
        <translation>Choisir quelqu'un d'autre</translation>
    </message>
    <message>
        <source>End this</source>
        <translation>Arrêter cela</translation>
    </message>
    <message>
        <source>You can change or end this at any time. What you shared with this person then stops too. What was read already can be remembered.</source>
        <translation>Tu peux toujours changer ou arrêter cela. Ce que tu as partagé avec cette personne s'arrête aussi. Ce qui est déjà lu peut rester en mémoire.</translation>
    </message>
</context>
<context>
    <name>TrustedSheet</name>
    <message>
        <source>Who is my trusted person?</source>
        <translation>Qui est ma personne de confiance ?</translation>
    </message>
    <message>
        <source>You choose. You fill this in together.</source>
        <translation>C'est toi qui choisis. Vous remplissez ceci ensemble.</translation>
    </message>
    <message>
        <source>Nobody to choose yet. Invite that person first, under Sharing.</source>
        <translation>Personne à choisir encore. Invite d'abord cette personne sous Partager.</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Est-ce juste ?</translation>
    </message>
    <message>
        <source>This person is 18 or older</source>
        <translation>Cette personne a 18 ans ou plus</translation>
    </message>
    <message>
        <source>This person is not one of the helpers we have now</source>
        <translation>Cette personne ne fait pas partie de l'aide que nous avons maintenant</translation>
    </message>
    <message>
        <source>When did somebody see the extract from the criminal record on paper? (day-month-year)</source>
        <translation>Quand quelqu'un a-t-il vu l'extrait de casier judiciaire sur papier ? (jour-mois-année)</translation>
    </message>
    <message>
        <source>Model 2, for who works with children. It stays on paper: only the day stands here.</source>
        <translation>Modèle 2, pour qui travaille avec des enfants. Il reste sur papier : ici n'est écrit que le jour.</translation>
    </message>
    <message>
        <source>What may this person do for you?</source>
        <translation>Que peut faire cette personne pour toi ?</translation>
    </message>
    <message>
        <source>For example: come along to talks, ask questions for me</source>
        <translation>Par exemple : venir aux entretiens, poser des questions pour moi</translation>
    </message>
    <message>
        <source>May look into my file</source>
        <translation>Peut consulter mon dossier</translation>
    </message>
    <message>
        <source>This alone shares nothing. You still choose which parts.</source>
        <translation>Cela seul ne partage rien. Tu choisis encore quelles parties.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
</context>
<context>
    <name>kp::app::UnlockModel</name>
    <message numerus="yes">
        <source>You can try %n more time(s), then the PIN is gone. Your words always work.</source>
        <translation><numerusform>Tu peux encore essayer %n fois, puis le code PIN disparaît. Tes mots marchent toujours.</numerusform><numerusform>Tu peux encore essayer %n fois, puis le code PIN disparaît. Tes mots marchent toujours.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation><numerusform>Tu peux réessayer dans %n seconde.</numerusform><numerusform>Tu peux réessayer dans %n secondes.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n minute(s).</source>
        <translation><numerusform>Tu peux réessayer dans %n minute.</numerusform><numerusform>Tu peux réessayer dans %n minutes.</numerusform></translation>
    </message>
    <message>
        <source>Everybody who holds this device can read this name. Choose one that says nothing about you.</source>
        <translation>Toute personne qui tient cet appareil peut lire ce nom. Choisis-en un qui ne dit rien de toi.</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Hello, who are you?</source>
        <translation>Bonjour, qui es-tu ?</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Te revoilà</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Ton code PIN</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Tes mots de passe</translation>
    </message>
    <message>
        <source>The figures you chose for this device</source>
        <translation>Les chiffres que tu as choisis pour cet appareil</translation>
    </message>
    <message>
        <source>The figures you chose for today</source>
        <translation>Les chiffres que tu as choisis pour aujourd'hui</translation>
    </message>
    <message>
        <source>The words on your sheet, with spaces between them</source>
        <translation>Les mots de ta feuille, avec des espaces</translation>
    </message>
    <message>
        <source>Show the figures</source>
        <translation>Montrer les chiffres</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Montrer les mots</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Use my words</source>
        <translation>Utiliser mes mots</translation>
    </message>
    <message>
        <source>Use my PIN</source>
        <translation>Utiliser mon code PIN</translation>
    </message>
    <message>
        <source>I do not know my words any more</source>
        <translation>Je ne sais plus mes mots</translation>
    </message>
    <message>
        <source>Opening works without internet too. We have no key of your plan. So keep the sheet with your words in a safe place.</source>
        <translation>On peut ouvrir aussi sans internet. Nous n'avons pas de clé de votre plan. Garde donc bien la feuille avec tes mots.</translation>
    </message>
    <message>
        <source>Somebody else uses this device too</source>
        <translation>Quelqu'un d'autre utilise aussi cet appareil</translation>
    </message>
    <message>
        <source>Without your words</source>
        <translation>Sans tes mots</translation>
    </message>
    <message>
        <source>Nobody can look up your words for you, we cannot either. Look for the sheet you wrote them on.</source>
        <translation>Personne ne peut retrouver tes mots pour toi, nous non plus. Cherche la feuille où tu les as notés.</translation>
    </message>
    <message>
        <source>Is the sheet gone? The plan itself is not: the others of the family and your coach have it too. Ask one of them to let you in again on this device.</source>
        <translation>La feuille est perdue ? Le plan ne l'est pas : les autres de la famille et votre coach l'ont aussi. Demande à l'un d'eux de te faire entrer à nouveau sur cet appareil.</translation>
    </message>
    <message>
        <source>Do you have a recovery sheet? Then everything comes back in a fresh place on this device.</source>
        <translation>Tu as une feuille de secours ? Alors tout revient dans une nouvelle place sur cet appareil.</translation>
    </message>
    <message>
        <source>Make a fresh place</source>
        <translation>Faire une nouvelle place</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>A place of your own on this device</source>
        <translation>Un espace à toi sur cet appareil</translation>
    </message>
    <message>
        <source>With your own words. Nobody else of this device can open it.</source>
        <translation>Avec tes propres mots. Personne d'autre sur cet appareil ne peut l'ouvrir.</translation>
    </message>
    <message>
        <source>What shall this place be called?</source>
        <translation>Comment appeler cet espace ?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>ViewLine</name>
    <message>
        <source>Fine: %1</source>
        <translation>Bien : %1</translation>
    </message>
    <message>
        <source>Wish: %1</source>
        <translation>Souhait : %1</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Write these words down</source>
        <translation>Note ces mots</translation>
    </message>
    <message>
        <source>Type your words once</source>
        <translation>Écris tes mots une fois</translation>
    </message>
    <message>
        <source>One family, one plan, in your own hands. Who are you?</source>
        <translation>Une famille, un plan, dans vos mains. Qui es-tu ?</translation>
    </message>
    <message>
        <source>First words for this device, then your plan. Who are you?</source>
        <translation>D'abord des mots pour cet appareil, puis ton plan. Qui es-tu ?</translation>
    </message>
    <message>
        <source>With these words you open your plan on this device. Write them on paper and keep it safe. Nobody can look them up for you.</source>
        <translation>Avec ces mots, tu ouvres ton plan sur cet appareil. Note-les sur papier et garde-le bien. Personne ne peut les retrouver pour toi.</translation>
    </message>
    <message>
        <source>So that we know they are on your paper.</source>
        <translation>Ainsi nous savons qu'ils sont sur ton papier.</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Ton prénom</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>Young person</source>
        <translation>Jeune</translation>
    </message>
    <message>
        <source>Buddy</source>
        <translation>Buddy</translation>
    </message>
    <message>
        <source>Family, friend or neighbour</source>
        <translation>Famille, ami ou voisin</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Other help</source>
        <translation>Autre aide</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Tes mots de passe</translation>
    </message>
    <message>
        <source>These are not the same words yet. Look at your paper.</source>
        <translation>Ce ne sont pas encore les mêmes mots. Regarde ton papier.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>I wrote them down</source>
        <translation>Je les ai notés</translation>
    </message>
    <message>
        <source>Making your safe place…</source>
        <translation>Je prépare ton espace sûr…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>WelcomeWays</name>
    <message>
        <source>I have Krachtplan on another device</source>
        <translation>J'ai Krachtplan sur un autre appareil</translation>
    </message>
    <message>
        <source>I lost my devices, and I have my recovery sheet</source>
        <translation>J'ai perdu mes appareils, et j'ai ma feuille de secours</translation>
    </message>
</context>
<context>
    <name>WordChip</name>
    <message>
        <source>take this word out</source>
        <translation>retirer ce mot</translation>
    </message>
</context>
<context>
    <name>WordEntry</name>
    <message>
        <source>Word %1 of %2</source>
        <translation>Mot %1 sur %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Another version: %1 (%2)</source>
        <extracomment>%1 is what was written, %2 is a person</extracomment>
        <translation>Une autre version : %1 (%2)</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
</TS>
