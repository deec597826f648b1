# First screen
preview-banner = Trial version. Don't use it to ask for help yet: nobody has reviewed the texts or called the numbers.
home-line-1 = What you read or search here is not kept, on this phone or anywhere else.
home-line-2 = The installed app can be seen. So can calls, messages and pages you open outside it.
home-line-3 = To leave fast: the "Leave now" button. "{ $cover }" appears instead.
home-line-4 = To come back: type your word into the search box of what appears. If you chose none: "harbour".
front-title = Home
front-button = Enter
situation-threatened = Someone is threatening me
situation-images-out = My photos are going around
situation-asked = I'm being asked for photos or videos
situation-odd-messages = Someone writes to me and it feels off
situation-someone-close = It's someone in my home, or someone I know
situation-feeling = I feel really bad
situation-talk = I want to talk to someone
situation-friend = It's happening to someone my age
situation-suspect-home = I suspect someone at home
situation-after-disclosure = I have listened; what now?
situation-child-told-me = My child has told me something
situation-child-images = There are images of my child
situation-report-adult = I want to report it
situation-disclosure = I have just been told
situation-keep-evidence = What to keep and what not to touch

# Help
help-no-country = We have no directory for { $country }. Look for your country's emergency number, or talk to an adult you trust, at home or outside home, such as a teacher.
help-none = We don't have a service like that in the list yet. You can see the whole list, or talk to an adult you trust, at home or outside home, such as a teacher.
help-no-local = We have no local contact in { $region } yet. These serve the whole country.
verify-first = To be confirmed: call before you pass it on.
type-it = Dial it yourself: { $number }
no-answer-next = If nobody answers, you did nothing wrong. Try { $next }.
no-answer = If nobody answers, you did nothing wrong. You can try again, or tell an adult you trust, at home or outside home, such as a teacher.
error-unknown-contact = There is no contact "{ $id }" in your list.
open-always = Open all day, every day
open-until = Open until { $time }
opens-today = Closed now; opens today at { $time }
opens-on = Closed now; opens on { $weekday } at { $time }
hours-unknown = We don't know its hours
month-year = { $month } { $year }
seen-next = { $thing ->
    [app] The app's menus may change. If you can't find it, you did nothing wrong: try { $next }.
    [address] Address seen in { $when }. Not yet checked. If it does not work, you did nothing wrong: try { $next }.
   *[number] Number seen in { $when }. Not yet confirmed. If nobody answers, you did nothing wrong: try { $next }.
 }
seen = { $thing ->
    [app] The app's menus may change. If you can't find it, you did nothing wrong.
    [address] Address seen in { $when }. Not yet checked. If it does not work, you did nothing wrong.
   *[number] Number seen in { $when }. Not yet confirmed. If nobody answers, you did nothing wrong.
 }
seen-unknown-next = { $thing ->
    [app] The app's menus may change. If you can't find it, you did nothing wrong: try { $next }.
    [address] We don't know how old this address is. Not yet checked. If it does not work, you did nothing wrong: try { $next }.
   *[number] We don't know how old this number is. Not yet confirmed. If nobody answers, you did nothing wrong: try { $next }.
 }
seen-unknown = { $thing ->
    [app] The app's menus may change. If you can't find it, you did nothing wrong.
    [address] We don't know how old this address is. Not yet checked. If it does not work, you did nothing wrong.
   *[number] We don't know how old this number is. Not yet confirmed. If nobody answers, you did nothing wrong.
 }
assured = Confirmed in { $when }.
stale = This is from more than a year ago.
asks-name-ask = You need not give your name to ask.
help-none-missing = Call emergency services now. There is no need to wait hours.
help-no-voice = For this we have no contact in writing that anyone has confirmed. Someone you trust can call for you: show them this screen.
help-needs-network = What there is for this needs the internet. When you have it, look again. Meanwhile you can tell an adult you trust, at home or outside home, such as a teacher.
digit-star = star
digit-hash = hash
alone-yes = You can use it without an adult.
alone-unknown = We don't know if they ask for an adult to be there. You can ask before you give your name.
asks-name-yes = They ask for your name.
asks-name-no = They don't ask for your name.
identity-yes = They ask for an ID or an official account.
sees = They will see { $what }.
source-channel = The channel itself shows it.
free-yes = The service charges nothing.
extension = Ask for extension { $extension }.
menu = Choose option { $menu } of the menu.
keyword = Send the word { $keyword } first.
serves-women-and-girls = It is for women and girls.
serves-lgbtq = It is for LGBTQ+ people.
cost-none-even-without-credit = You can dial it without credit.
cost-normal-call = The call costs the usual rate.
cost-data = It uses internet data.
sees-number = your number
sees-profile = your profile name and photo
sees-email = your e-mail address
sees-ip = where you connect from

# Kinds of contact: their name, what they leave, what to know
kind-call = Call
kind-sms = Text message
kind-whatsapp = WhatsApp
kind-chat = Chat on a web page
kind-web-form = Form on a web page
kind-email = E-mail
kind-app = App
kind-in-person = In person
trace-call = The call stays in the phone's history and may show on the bill.
trace-sms = The message stays on the phone and may show on the bill.
trace-whatsapp = The chat stays in WhatsApp and on every device where it is open.
trace-chat = The page stays in the browser's history.
trace-web-form = The page stays in the browser's history.
trace-email = The mail stays in your account.
trace-app = The app stays installed and shows in the store.
trace-in-person = Nothing stays on the phone.
about-call = A person or a menu answers. You can hang up whenever you want.
about-sms = You can stop writing whenever you want.
about-whatsapp = You can stop writing whenever you want.
about-chat = You can close the page whenever you want.
about-web-form = You can close the page before you send what you write.
about-email = You can write without telling everything.
about-app = It is done inside the app. Don't delete the chat or your account.
about-in-person = You can go with someone you trust.

# Needs
need-listen = Someone who listens
need-crisis = Support in a crisis
need-report = Report
need-take-down = Remove images
need-police = Police
need-legal = Formal complaint (denuncia) and legal advice
need-protection = Protection
need-medical = Medical care
need-trafficking = Trafficking
need-violence = Violence
need-missing = Someone missing

# Pages
audience-teen = teenagers
audience-parent = mothers and fathers
audience-caregiver = people who care for or work with young people
fell-back = This page is in { $language }: we don't have it in your language yet.
for-audience = This page is written for { $audience }.
review-none = Written from public sources. A specialist has yet to review it.
review-practitioner = Reviewed by a specialist from { $organisation } in { $when }.
review-lawyer = The legal parts were reviewed by { $organisation } in { $when }.
review-youth = Young people with { $organisation } read it in { $when }.
review-speaker = A speaker of the language from { $organisation } reviewed it in { $when }.
legal-unsigned = A lawyer has yet to review this sentence.
leaves-app = Opens a page outside the app.
search-unsure = I didn't find exactly that. Here is something that may help, and you can always see who helps.

# Danger: four calm lines for each kind, for the one who writes (me) and for somebody else (other)
danger-harm-now-me-1 = The first thing is that you are safe.
danger-harm-now-me-2 = If you can, go where there are people, or to an adult outside your home.
danger-harm-now-me-3 = If you can't speak, get out if you can, or find a neighbour. We don't know whether emergency services take messages.
danger-harm-now-me-4 = It is not your fault. Ask for help even if you were told not to.
danger-harm-now-other-1 = First, that person's safety, and yours.
danger-harm-now-other-2 = If they are in danger now, call emergency services and say where they are.
danger-harm-now-other-3 = Don't confront whoever is hurting them: it could be dangerous for both of you.
danger-harm-now-other-4 = If you can, tell them it isn't their fault and that you're getting help.
danger-self-harm-me-1 = You don't have to go through this alone.
danger-self-harm-me-2 = What you feel can change. You can ask someone to stay with you today.
danger-self-harm-me-3 = Stay near someone you feel safe with.
danger-self-harm-me-4 = You can call even if you don't know what to say.
danger-self-harm-other-1 = Take it seriously, even if it's said as a joke.
danger-self-harm-other-2 = If you can, stay with that person, or ask an adult you trust to stay.
danger-self-harm-other-3 = Listen without judging. You can say: 'You matter to me. Let's get help.'
danger-self-harm-other-4 = Don't keep it secret: tell an adult you trust today, at home or outside home, such as a teacher.
danger-held-or-followed-me-1 = The first thing is that you are safe.
danger-held-or-followed-me-2 = If you can, go into a shop or somewhere with people. Say that someone is following you, or won't let you go.
danger-held-or-followed-me-3 = If you can call, say where you are first.
danger-held-or-followed-me-4 = It is not your fault, even if you chose to go.
danger-held-or-followed-other-1 = Call emergency services and say where that person is, if you know.
danger-held-or-followed-other-2 = Say what they told you, when, and how they get in touch with you.
danger-held-or-followed-other-3 = Don't go looking for them on your own.
danger-held-or-followed-other-4 = Don't delete their messages.
danger-meeting-me-1 = You don't have to go, even if it is all arranged.
danger-meeting-me-2 = If you are already there, stay where there are people and ask for help.
danger-meeting-me-3 = Tell an adult you trust today, at home or outside home, such as a teacher.
danger-meeting-me-4 = It is not your fault, even if you said yes.
danger-meeting-other-1 = If they are on their way or not answering, call emergency services.
danger-meeting-other-2 = Tell them they don't have to go, even if they said yes.
danger-meeting-other-3 = Don't tell them off: then they can go on telling you.
danger-meeting-other-4 = Ask an adult you trust for help today, at home or outside home, such as a teacher.
danger-missing-other-1 = Call emergency services now. There is no need to wait hours.
danger-missing-other-2 = Say when and where they were last seen, what they wore, and who they were talking to.
danger-missing-other-3 = Don't delete their messages or accounts.
danger-missing-other-4 = Stay near the phone, and with someone.

# Errors
error-unknown-topic = There is no page called { $id }.
error-no-edition = The page { $id } has no easy-read edition yet.
error-unknown-guide = There is no guide called { $id }.
error-unknown-answer = "{ $value }" cannot be chosen here.
error-unknown-card = There is no card called { $id }.
error-bad-time = I don't understand the time "{ $value }". Write it like this: 2026-11-28T02:30:00-06:00.
error-no-words = There are no words to look up.
error-bad-place = "{ $value }" is not a country or region. Write it like this: MX, MX-PUE.
error-damaged = The content cannot be read ({ $detail }). Install the app again; the rest still works.
status-held = Content number { $serial }, of { $when }.

# Digits, months, days
digit-0 = zero
digit-1 = one
digit-2 = two
digit-3 = three
digit-4 = four
digit-5 = five
digit-6 = six
digit-7 = seven
digit-8 = eight
digit-9 = nine
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

# Leaving and coming back
follow-up-title = Did they answer?
follow-up-yes = Yes
follow-up-other = No, show another option
follow-up-leave = Leave
screenshot-line = A picture of this screen was taken. It may now be in the phone's photos and in a cloud album. If other people look at your photos, you can delete just that one. Delete it from the photo bin too.
left-title = What stays on this phone
left-intro = Nobody can erase it all. Here is the whole list of what we know.
left-core-title = What this app leaves
left-phone-title = What the phone or other people can keep, and this app can't erase
left-core-reading = You can read, search, tap answers and open help. The app writes down none of it, on the phone or anywhere else.
left-core-memory = "Leave now" also wipes what you typed here from the app's memory. The phone may take a little longer to forget it.
left-core-settings = Your settings are in one small file, always the same size. It says which cover you use and if the app starts with it. Your word is not in there. There is just a mark to check that you typed it right.
left-core-network = To read, search or see who can help, the app does not use the internet. Links you open outside do.
left-core-texts = The texts are inside the app. Anyone who opens it and knows how can see them, like a book on a shelf. They don't show what you read.
left-core-cover = The cover is what appears when you leave. It works against a quick look. It does not work against someone who knows this app or searches the phone.
left-phone-app = The app shows among your apps and in the list in the phone's settings. If it is gone all at once, that may be noticed too.
left-phone-store = The store (Google Play or App Store) keeps a list of apps that were installed. This one tends to stay there, even if you remove it. In a family group, other people may see it.
left-phone-family = Some Android phones have Family Link. Whoever runs it may see the app's name and the minutes of use. They may also allow the app, or take that back.
left-phone-screentime = On iPhone, "Screen Time" may show the app's name and the minutes. Anyone who knows the code or heads the family group may see it. The battery page may show it too.
left-phone-usage = On Android, look at "Digital Wellbeing" and at the battery and data pages. They may show the app's name and the minutes of use.
left-phone-recents = In the list of recent apps we hide the picture. The name may show there until you leave with "Leave now". On iPhone it may stay after that.
left-phone-notifications = This app sends no notifications. Apps for calls and chats do. They may show while the phone is locked, or stay in a history.
left-phone-calls = A call may stay in the call log, on the bill or in the account of the line. Some short free numbers may not show, but we can't promise that. On iPhone, it may show on other devices with the same account. Better not to clear it all: an empty log may draw attention.
left-phone-messages = Texts and chats stay in their app. The other person has them too. If you delete them on your side, they may stay on theirs. If you think of reporting, better not to delete the chat.
left-phone-whatsapp = Someone may have your WhatsApp open on another computer or tablet, and read your chats. To check, go to the settings or the menu of WhatsApp. Then tap "Linked devices". If you close one, it may be noticed.
left-phone-keyboard = The keyboard may learn words and show them later. Here we ask it not to learn, but not every keyboard does as we ask. In other apps, better not to type private things unless you need to.
left-phone-clipboard = What you copy to paste may stay for a while on the phone or in the keyboard. It may also reach other devices with the same account.
left-phone-photos = Photos and screenshots stay in the gallery. They may also be copied to a cloud album.
left-phone-browser = Pages you open outside tend to stay in the history of the browser. They may stay in your account too. Better not to clear it all: an empty history may draw attention.
left-phone-backup = The copies that Google or iCloud make may have the app's name. They don't have what you read here.
left-phone-network = If you open a link, whoever runs the Wi-Fi or the line may see the site's name. If the app updates itself, they may see the name of a server. They don't see what you read here.
left-phone-suggestions = Siri, Spotlight or the phone's search may show the apps you use most.
left-phone-spy = A hidden app can record the screen or what you type. There may also be someone looking on. Nothing here can stop that. If you think it is so, use another phone: one at school or a friend's. Don't remove that app yet. Ask a helpline first, from the other phone.
left-phone-speech = Reading aloud can be heard. If there are people near, use headphones.
settings-title = How to leave and come back
settings-word = Your word to come back
settings-word-note = If you choose none, it is "harbour". Choose one you won't forget: nobody can tell you what it is. Without it, you may have to install the app again. Don't use one that is in the notes or in another cover.
settings-word-set = Done. Try it now: tap "Leave now" and come back with your word.
settings-word-short = It is too short. Use three letters or more.
settings-word-long = It is too long. Use 40 letters or fewer.
settings-word-cover = That word is in one of the covers. Anyone who searches for it there would open the app. Choose another.
settings-cover = Cover: what appears when you leave
settings-start = Always start with the cover
settings-start-note = With this, the app always opens with the cover and your word lets you in. Without it, if the phone closes the app, one tap on "Enter" is enough. Practise first. After a call, the app first asks if they answered.
settings-nowhere = There is no place to keep settings here. The word and cover that come with the app are in force.
settings-failed = It could not be saved. The phone may be full. All stays as it was.
settings-unknown-cover = There is no cover called { $id }.
rehearsal-title = Practise leaving
rehearsal-1 = Tap "Leave now" just once, or make the gesture. That is enough.
rehearsal-2 = "{ $cover }" appears. It looks like any other app.
rehearsal-3 = Type your word into its search box. If you chose none, it is "{ $word }".
rehearsal-4 = Nothing is written down about this practice. When you leave, what you typed goes away. So does your place in the text.
rehearsal-button = Start
