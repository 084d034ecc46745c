<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>kp::app::AppCore</name>
    <message>
        <source>Take at least %1 letters: a sentence that only you would think of.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>That is too long. Take a shorter sentence.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Many people take words like these, so others guess them. Take a sentence that only you would think of.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The same letters or a row of the keyboard are guessed quickly. Take a sentence that only you would think of.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AvatarRow</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>people in a row</comment>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Places</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ClashCard</name>
    <message>
        <source>Two versions of one sentence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose this one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Combine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>kp::app::ClashModel</name>
    <message>
        <source>%1 both see this. The other version stays in the history.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The other version stays in the history.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Here only one of them can stand. Choose one; the other stays in the history.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ClashScreen</name>
    <message>
        <source>Goal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You both wrote, at the same time. Nothing is lost. Choose now or later.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing to choose any more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The other version stays in the history.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back to the plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make one of both</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Both texts stand here. Change what you want.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>kp::app::CompassModel</name>
    <message>
        <source>%1 of 5</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CompassScreen</name>
    <message>
        <source>Our compass</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As a wheel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As a list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whose view</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>important now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>for later</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>still open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody talked about this yet. That is fine.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CompassSign</name>
    <message>
        <source>no rating yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of 5</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, now important</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, for later</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CompassWheel</name>
    <message>
        <source>Compass of %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ConsentAgreeing</name>
    <message>
        <source>Who agrees?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 sees something only when everybody agrees. Ask each other first.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>kp::app::ConsentModel</name>
    <message>
        <source>Not everybody agreed yet. Ask first; nothing is shared until then.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say what it is for. One line is enough.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>That day does not exist. Choose another day. Your text is kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a day is written in a sentence: d MMMM yyyy gives 19 January 2026</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No end day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>may read it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>may read it and tick off steps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>may read it and write in it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2 %3. For: %4. Until: %5.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agreed: %1.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ConsentPerson</name>
    <message>
        <source>you, here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>agrees</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>still to ask</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>tap when asked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>asked</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>Shared with %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Share with %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is it for?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For example: help with maths</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 sees this because of the role in this plan.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You can always stop, with one tap. %1 then gets nothing new. What %1 read already, %1 can remember.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stop sharing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ConsentTerms</name>
    <message>
        <source>Reading</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading and ticking off steps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading and writing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is allowed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Until when</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DayChips</name>
    <message>
        <source>Which day?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which day? %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No day</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DomainScreen</name>
    <message>
        <source>How is it for you?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>important now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>for later</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say it in my own words</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change my words</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Two versions of one sentence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How each of us sees it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not talked about yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You do not have to talk about everything.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What goes well here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DrawingPad</name>
    <message>
        <source>My drawing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One step back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Eraser</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>EditorSheet</name>
    <message>
        <source>A new goal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change this goal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A new step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change this step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What goes well</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Our start question</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In my own words</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How is it for me</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What we want to talk about</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In whose own words?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What will be done?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In your own words</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I want ...</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kept on this device while you type.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whose wish is it?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who sets this condition?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why is it asked?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why is this important now?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is fine?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What do I wish?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When, in your own words</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every Wednesday after school</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who does it?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whose goal is it?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who says it?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This is too long. Make it shorter. Your text is still here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is no longer here. Go back and look again. Nothing of yours is lost.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This code is not right. Read it once more, or ask for a new one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This code is too old. Ask for a new one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This cannot be saved like this. Look at what you filled in. Your text is still here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>These words do not open the plan. Look for a typing error and try again. Nothing is lost.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Too many attempts. Wait a moment and try again. Nothing is lost.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Somebody still has to agree. Ask that person first. Nothing is lost.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The words are not the same. Compare them again together. Nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This device was taken out of the plan. Ask somebody of the plan to let you in again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This device was away too long. Connect to the internet once. Nothing is lost.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Something is damaged and was set aside. The rest of the plan is fine. Tell your coach.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is locked now. Open the plan again. Nothing is lost.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not shared with you in that way. Ask the family. Your text is still here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The plan is open in another window. Close that one and try again. Nothing is lost.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no plan on this device yet. Begin with an invitation.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is a plan to practise with. This app does not open it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is an older copy. Connect to the internet to get up to date. Nothing is lost.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A newer version of the app wrote this. Renew the app. Nothing is lost.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This device is full. Make room and try again. What was saved is still here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This device could not save it. Try again. What was saved before is still here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No connection now. Everything is saved on this device and goes out later.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server does something odd. The app checks everything itself. Tell your coach. Nothing is lost.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server has no room left. Everything is saved on this device. Tell your coach.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>App and server do not fit together. Renew the app. Everything is saved on this device.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server could not take it now. It goes out later by itself. Everything is saved on this device.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Something went wrong here. Try again. What was saved is still here.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>Very hard</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hard</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In between</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Well</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Very well</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FacePicker</name>
    <message>
        <source>Very hard</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hard</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In between</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Well</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Very well</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>kp::app::FamiliesModel</name>
    <message>
        <source>no appointment yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>A day, as in "Thursday 26 November"</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>dddd d MMMM, H.mm</source>
        <extracomment>A day and an hour, as in "Thursday 26 November, 16.00"</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A plan you asked to join</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>waiting until the other side has been online</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>two versions of one sentence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>saved here, waiting for internet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>review on %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>d MMMM</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FamiliesScreen</name>
    <message>
        <source>My families</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My plans</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Come in with a code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start a plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find a family</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No plan yet. That is how it starts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Did somebody give you a code? Come in with it. Or start a plan with a family.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No family with that name. Look at how it is written.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The code is on the other person's screen. It works once, for fifteen minutes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address of the server</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask to come in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Together with the family, at their table.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How does the family call itself?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FamilyScreen</name>
    <message>
        <source>no appointment yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When do we see each other?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New this week</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Two versions, in %1 places</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Two versions of one sentence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing changed this week.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their plan</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>%1 for later</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>we look back on %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>Two versions</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>kp::app::GoalModel</name>
    <message>
        <source>now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only you see this.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 people see this.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 decides.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>GoalMore</name>
    <message>
        <source>Who sees this goal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We and the server cannot read this.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Work on it now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For later</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not done yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This goal is reached</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Everything that changed, and by whom</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>GoalRating</name>
    <message>
        <source>How does it go? Each of us chooses.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How does it go? %1 chooses.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As a picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As a table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How does it go now?</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>GoalScreen</name>
    <message>
        <source>Your note is saved.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change this goal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who sees this goal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This goal is not here any more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Somebody took it out of the plan, or it is not shared with you now.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Two versions of one sentence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is lost. Choose now or later.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>GoalSteps</name>
    <message>
        <source>Who does what</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No steps yet. A small one is enough.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add a step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who may help</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask somebody</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>GoalTalk</name>
    <message>
        <source>Said together</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody wrote anything yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write something about this goal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>kp::app::HelpingModel</name>
    <message>
        <source>Shared with you until %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shared with you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who reads this: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This does not work out for me: %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>HelpingScreen</name>
    <message>
        <source>The family will read it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My notes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Helping</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hello %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is what you may help with</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I cannot</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing planned for you now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When the family asks you something, it stands here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A note for the family</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How was it? What went well?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No notes of yours yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What you write for the family also stands here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What they work on</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>InviteChoices</name>
    <message>
        <source>Who is this for your family?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What may this person see?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Somebody of the family or the coach sees the whole plan, but never anybody's own part.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>InviteCode</name>
    <message>
        <source>Say this code on the phone. Use another way than a message that others can read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Let the other device scan this. The code works for a short time, and once.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The invitation as a QR code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Or type it over, or paste it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Afterwards, compare the four words with this person before you share anything private.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep both devices together until both say it worked.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>kp::app::InviteModel</name>
    <message>
        <source>Say what it is for. One line is enough.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>That day does not exist. Choose another day. Your text is kept.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>InviteSheet</name>
    <message>
        <source>Invite somebody</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The invitation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Invitation for %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is it for?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For example: help with maths</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where is this person?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Here with me</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Somewhere else</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You invite because the parents agreed. It is written down, and they can say otherwise.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make the code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>KindTag</name>
    <message>
        <source>Wish of the family</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wish of a child</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LevelChips</name>
    <message>
        <source>What may this person do?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tick off steps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write along</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LooksBar</name>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Larger letters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How it looks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Size of the letters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Krachtplan</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MemberDevice</name>
    <message>
        <source>This is the device in your hand. Then you can no longer read the plan here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take this device out of the plan?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MemberLine</name>
    <message>
        <source>%1 (you)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, words compared</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, 1 device</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, %2 devices</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MemberSheet</name>
    <message>
        <source>Devices</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A device that is taken out gets nothing new, and the locks are changed. What it read already, it may still hold.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MemberWords</name>
    <message>
        <source>Four words</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You compared these words with %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Does %1 see the same words? Read them to each other, face to face or on the phone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The words are the same</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>kp::app::MembersModel</name>
    <message>
        <source>not seen yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>last seen %1</source>
        <extracomment>Last contact of a device; %1 is a day and a time</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>d MMMM, H.mm</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A device</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the one in your hand</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MembersScreen</name>
    <message>
        <source>People and devices</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Invite somebody</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>These people are in the plan. What each one sees stands under Sharing.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MonthChips</name>
    <message>
        <source>Until when? %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Until when?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 months</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No end day</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MonthRing</name>
    <message>
        <source>first conversation held</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>day %1 of the first month</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NavItem</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Places</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved on the server</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved on this tablet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved here, waiting for internet</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NetworkAddSheet</name>
    <message>
        <source>Who is there for you?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who is that?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For example: grandmother, neighbour, teacher</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How near?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What does this person help with?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NetworkCircles</name>
    <message>
        <source>The people around us</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>family</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>relatives and neighbours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>everyday help</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>specialised help</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <comment>name of a ring, then people not shown</comment>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>NetworkList</name>
    <message>
        <source>me</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>family</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>relatives and neighbours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>everyday help</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>specialised help</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who somebody is, then in which circle</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>kp::app::NetworkModel</name>
    <message>
        <source>Me</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, asked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who is it? Type a name.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NetworkPerson</name>
    <message>
        <source>may help</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>asked</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NetworkPersonSheet</name>
    <message>
        <source>What does this person help with?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Is it much for this person?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is fine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is a lot</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is too much</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This person stands here because of the plan. Add the person yourself to write more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NetworkScreen</name>
    <message>
        <source>Who is there for us?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show as circles</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show as a list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add somebody</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>our people</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>services</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>helps us</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It may stay empty for now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who do you like to see? Who could you call? One name is enough to begin.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 does a lot</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Is that still good?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Helps with: %1. Is that still good?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look at it together</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>OpenBook</name>
    <message>
        <source>You looked at %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 looked at %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You changed something in %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 changed something in %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You shared %3 with %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 shared %3 with %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You gave back access to %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 gave back access to %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You stopped sharing %3 with %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 stopped sharing %3 with %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You let %2 into the plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 let %2 into the plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You started this plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 started this plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You made a new part of the plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 made a new part of the plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You changed the lock of %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 changed the lock of %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You added a device</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 added a device</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You took out a device of %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 took out a device of %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You went on with a new device</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 went on with a new device</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You compared the four words with %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 compared the four words with %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You let %2 decide for the family too</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 let %2 decide for the family too</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You said this was not agreed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 said this was not agreed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You said this was agreed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 said this was agreed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You did something in %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 did something in %3</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>kp::app::OpenBookModel</name>
    <message>
        <source>you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>d MMMM</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>on this device, not sent yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>H.mm</source>
        <extracomment>A time of the day: 9.12</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>OpenBookPart</name>
    <message>
        <source>Open book</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Here you see who looked, changed something or got something. Also what happened without internet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All parts of the plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a part of the plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody did anything that fits your choice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>A part of the plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Core of our plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A goal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A part of our life</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contact details</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Children's corner</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My own part</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Safe agreements</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes of the team</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PenDot</name>
    <message>
        <source>black</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>blue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>purple</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>brown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>yellow</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>light green</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>somebody</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>parent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>young person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>child</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>buddy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>network</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>coach</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>coordinator</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>first-line psychologist</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>diagnostics</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>youth care consultant</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>trusted person</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PersonButton</name>
    <message>
        <source>%1, settings</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PersonTile</name>
    <message>
        <source>yes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Families</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sharing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Helping</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>kp::app::PlanModel</name>
    <message>
        <source>of %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1. If %1 is away: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How is it, in every part of life?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Important now: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>waiting since %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PlanMore</name>
    <message>
        <source>Conditions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Help and waiting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contact person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We look back on</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PlanQuestion</name>
    <message>
        <source>Our start question</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What do we want to change together?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In my own words</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PlanScreen</name>
    <message>
        <source>Our plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Two versions. Nothing is lost.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What goes well</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What goes well with you?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Begin with something small. It may be anything.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say something that goes well</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Our compass</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What we work on now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No goal yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A goal starts with a wish, in somebody's own words.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add a goal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For later</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>important now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>for later</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not talked about yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>done %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>together with %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Free time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Family and friends</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Parenting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Feeling well</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Police and court</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>A day, as in "Thursday 26 November"</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>H.mm</source>
        <extracomment>A time of the day: 9.12</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Somebody's own words, in the quotation marks of the language</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wish of a child</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wish of %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Condition of %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wish of the family</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>still to do</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>busy with it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Profile %1</source>
        <extracomment>The name of a person's place on a shared tablet, until somebody chooses another; %1 is a number</extracomment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>Only people you share with can read the plan. We and the hosting company cannot.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If you stop sharing, they get nothing new. What they already read, they may remember.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Two people change the same sentence? Both stay, until one of you chooses.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RingChips</name>
    <message>
        <source>family</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>relatives and neighbours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>everyday help</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>specialised help</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ScaleChips</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Empty the search field</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>More</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People and devices</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who is in the plan, and with which device</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Size of the letters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How it looks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pleasant in the evening</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Strong contrast</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lines and letters are darker</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Less movement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sheets and buttons do not slide</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What we promise</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SharingCell</name>
    <message>
        <source>does not see this</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sees this</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>somebody must still agree</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>only me</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SharingMatrix</name>
    <message>
        <source>Who sees what</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SharingScreen</name>
    <message>
        <source>Sharing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People and devices</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Invite somebody</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What to look at</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who sees what</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open book</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody sees anything before you share it. Tap to share or to stop.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody sees anything before you share it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only you are here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Invite somebody who helps you. Then you choose what that person sees.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sees this</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not sent yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>only me</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Write your name or put a sign</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nothing drawn yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>drawn</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Draw again</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>StatusTag</name>
    <message>
        <source>now important</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>for later</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not talked about yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>asked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>StepPills</name>
    <message>
        <source>%1 of %2 steps</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SyncPill</name>
    <message>
        <source>all saved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All saved, also on the server</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>saved on this device</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved on this device</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>saved on this device · %n waiting</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved here · %n waiting for internet</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>SyncSheet</name>
    <message>
        <source>Where is it saved?</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n piece(s) cannot be read on this device yet. Nothing is lost: the key follows.</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of your work were not taken by the server. They are kept on this device.</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Only people you share with can read the plan. We and the hosting company cannot.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look for news now</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>kp::app::SyncStatusModel</name>
    <message numerus="yes">
        <source>Saved on this device. %n waiting for the server.</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Everything is saved, on the server too.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved on this device.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No contact with the server yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last contact with the server: %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>d MMMM, H.mm</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server sent something that does not fit what this device knows. It was not taken in, and nothing of yours is lost. Tell your coach.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TitleMark</name>
    <message>
        <source>Krachtplan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Our plan, in our hands</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>kp::app::TodayModel</name>
    <message>
        <source>%1 wrote a note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 added what goes well</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 added a goal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 changed a goal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 did a step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 added a step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 changed a step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, about what goes well</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Together with %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An appointment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I cannot come %1. Can we find another moment?</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>The others will read that you cannot come.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hello %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I cannot</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Two versions, in %1 places</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Two versions of one sentence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is lost. Choose now or later.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What I will do</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fewer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing to do for you now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the plan you see who does what.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To the plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New this week</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>no rating</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Very hard</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hard</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In between</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Well</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Very well</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Own ratings over time</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Welcome back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The words on your sheet, with spaces between them</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the words</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I do not know my words any more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opening works without internet too. We have no key of your plan. So keep the sheet with your words in a safe place.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Without your words</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody can look up your words for you, we cannot either. Look for the sheet you wrote them on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Is the sheet gone? The plan itself is not: the others of the family and your coach have it too. Ask one of them to let you in again on this device.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ViewLine</name>
    <message>
        <source>Fine: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wish: %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write these words down</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type your words once</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One family, one plan, in your own hands. Who are you?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With these words you open your plan on this device. Write them on paper and keep it safe. Nobody can look them up for you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>So that we know they are on your paper.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your first name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Parent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Young person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Buddy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Family, friend or neighbour</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Coach</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other help</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>These are not the same words yet. Look at your paper.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I wrote them down</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Making your safe place…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WordChip</name>
    <message>
        <source>take this word out</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WordEntry</name>
    <message>
        <source>Word %1 of %2</source>
        <translation type="unfinished" />
    </message>
</context>
</TS>
