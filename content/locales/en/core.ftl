# First screen
preview-banner = Trial version: nobody has reviewed the texts or called the numbers. If you need help today, don't wait for this app. Call the emergency number or talk to an adult you trust.
home-line-1 = This app doesn't keep what you read or search. It can't stop someone looking on, or another app recording the screen.
home-line-2 = The installed app can be seen. So can calls, messages and pages you open outside it.
home-line-3 = To leave fast: tap "Leave now". The screen changes to "{ $cover }". If you can't find the button, go to the phone's home screen: that hides the page too.
home-line-4 = To come back: in the search box of "{ $cover }", type your word and tap search. If you chose none: "lantern". If you see "Enter", tap that.
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
call-back = They may call back or write to you. When you start, you can ask them not to, on this number.
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
follow-up-leave = Leave now
screenshot-line = A picture of this screen was taken. It may now be in the phone's photos and in a cloud album. If other people look at your photos, you can delete just that one. Delete it from the photo bin too.
left-title = What stays on this phone
left-intro = No app can erase everything. This is what we know. You don't have to read it all or change anything today. If someone checks your phone, don't delete or change things in a hurry.
left-core-title = What this app leaves
left-phone-title = What the phone or other people can keep, and this app can't erase
left-core-reading = You can read, search, tap answers and open help. The app writes down none of it, on the phone or anywhere else.
left-core-memory = "Leave now" also wipes what you typed here from the app's memory. The phone may take a little longer to forget it.
left-core-settings = If you change a setting, one small file stays, always the same size. It says which cover you use and if the app opens with it. Its date says when you changed it. Your word is not in there, just a mark to check it. Someone with great skill could use it to guess a short or common word.
left-core-network = To read, search or see who can help, the app does not use the internet. Links you open outside do.
left-core-texts = The texts are inside the app. Anyone who opens it and taps "Enter" can read them, like a book on a shelf. They don't show what you read.
left-core-cover = The cover is what appears when you leave. It works against a quick look. It is not a lock: if someone closes the app and opens it again, one tap on "Enter" is enough. That changes if you choose "Open with the cover". Nor does it work against someone who knows this app or searches the phone.
left-phone-spy = A hidden app can see what you read here and what you type. It may also hear you or show where you are. This app can't stop that. If you think it is so, don't look for it or remove it yet. Borrow a phone at school, at a health centre or from someone you trust. Don't open your accounts on it. From there, ask a helpline what to do.
left-phone-app = The app shows among your apps and in the list in the phone's settings. If it is gone all at once, that may be noticed. You can keep it or remove it: you decide. A number learned by heart leaves nothing on the phone.
left-phone-account = If someone else uses the same Google account, they may see there which apps you have, your photos and the pages you opened. "My Activity" may show which apps were opened. If you change the account, it may be noticed.
left-phone-account-ios = If someone else uses the same Apple account, this app may appear on their phone. They may also see your photos and calls. If you change the account, it may be noticed.
left-phone-store = Google Play keeps a list of apps that were installed. This one tends to stay there, even if you remove it. In a family group, other people may see it.
left-phone-store-ios = The App Store keeps a list of apps that were installed. This one tends to stay there, even if you remove it. In a family group, other people may see it.
left-phone-family = Some phones have Family Link. Whoever runs it may see the app's name and the minutes of use. They may also allow the app, or take that back.
left-phone-screentime = "Screen Time" may show the app's name and the minutes. Anyone who knows the code or heads the family group may see it. The battery page may show it too.
left-phone-usage = "Digital Wellbeing" and the battery and data pages may show the app's name and the minutes.
left-phone-recents = In the list of recent apps we hide the picture. The name stays until you tap "Leave now" and then go to the phone's home screen. Don't hand over the phone from that list: the page may come back.
left-phone-recents-ios = In the list of recent apps we hide the picture. The name stays there, also after "Leave now". Don't hand over the phone from that list: the page may come back.
left-phone-notifications = This app sends no notifications. Apps for calls and chats do. They may show while the phone is locked, or stay in a history.
left-phone-calls = A call may stay in the call log, on the bill or in the account of the line. They may call you back. When you start, you can say: "Please don't call or text this number." If you need to, delete only that call. An empty log may draw attention, and the bill doesn't change.
left-phone-calls-ios = A call may stay in the call log, on the bill, in the account of the line and on other devices with the same account. They may call you back. When you start, you can say: "Please don't call or text this number." If you need to, delete only that call. An empty log may draw attention, and the bill doesn't change.
left-phone-messages = Texts and chats stay in their app. The other person has them too. The chat with whoever bothers or threatens you can help a report: better not to delete it. A chat with a helpline you can delete if someone might see it. The helpline still has it.
left-phone-whatsapp = Someone may have your WhatsApp open on another device and read your chats. You can see it in WhatsApp's settings or menu, under "Linked devices". If there is one you don't know, don't close it yet: it may be noticed. Don't write there to ask for help. Use another phone, and first make a plan with a helpline.
left-phone-keyboard = The keyboard may learn words and show them later. Here we ask it not to learn, but not every keyboard does as we ask. In other apps, better not to type private things unless you need to.
left-phone-clipboard = What you copy to paste may stay for a while on the phone or in the keyboard. It may also reach other devices with the same account.
left-phone-photos = Photos and screenshots stay in the gallery. They may also be copied to a cloud album. WhatsApp may save there what people send you, without telling you. You can change that in its settings.
left-phone-browser = Pages you open outside tend to stay in the browser's history and in your account. If you need to, delete only that page: an empty history may draw attention.
left-phone-backup = The copies that Google makes may have the app's name. They don't have what you read here.
left-phone-backup-ios = The copies that iCloud makes may have the app's name. They don't have what you read here.
left-phone-network = If you open a link, whoever runs the Wi-Fi or the line may see the site's name. If the app updates itself, they may see the name of a server. They don't see what you read here.
left-phone-suggestions = The phone's search may show the apps you use most.
left-phone-suggestions-ios = Siri and Spotlight may show the apps you use most.
left-phone-speech = Reading aloud can be heard. A screen reader also says what you read and each letter of your word. If there are people near, use headphones or turn the volume down.
settings-title = Choose your word and cover
settings-word = Your word to come back
settings-word-note = If you choose none, it is "lantern". Choose one that is easy for you to remember and hard to guess for people who know you. Nobody can tell you what it is. Forgot it? Close the app fully, open it, tap "Enter" and choose another. If you chose to open with the cover, that won't work: you would have to install it again, and that may be noticed.
settings-word-set = Done. Try it now: tap "Leave now" and come back with your word.
settings-word-short = It is too short. Use three letters or numbers, or more. A long one is better.
settings-word-long = It is too long. Use 40 letters or fewer.
settings-word-cover = That word is already in a cover, and anyone could get in by searching for it. Try two words joined, with no space.
settings-cover = Cover: what appears when you leave
settings-start = Open with the cover
settings-start-note = With this, the app opens with the cover and asks for your word. Without it, anyone who closes and opens the app just taps "Enter". Take care: after a call or a chat, for ten minutes it asks if they answered, and anyone who taps "Yes" gets in. If you only switched apps, the page may come back for some minutes. Before you put the phone down, tap "Leave now". Turn this on only after you have come back once with your word.
settings-nowhere = Changes can't be kept here. The usual word and cover stay.
settings-failed = It could not be saved. The phone may be full. All stays as it was.
settings-unknown-cover = There is no cover called { $id }.
rehearsal-title = Practise leaving and coming back
rehearsal-1 = Practise when nobody is looking. Use "Leave now" once: it is the same button on every screen. With a screen reader, find it and double tap.
rehearsal-2 = "{ $cover }" appears, with ordinary texts and a search box.
rehearsal-3 = In its search box, type just your word and tap search. If you chose none, it is "{ $word }". If it doesn't open, check how it is typed and try again. There is no limit.
rehearsal-4 = Nothing is written down about this practice. When you leave, what you typed goes away. So does your place in the text.
rehearsal-button = Leave now
