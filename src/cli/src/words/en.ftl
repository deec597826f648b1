emergency = Emergency
services = Who can help you
results = Pages that may help
help-hint = Always: cobijo help
read-hint = To read one: cobijo read { $id }
say = Say
dont-say = Don't say
sources = Sources
step-front = 1. The phone is in Puebla, offline. The app opens on a neutral screen.
step-home = 2. Ana, who is 14, taps "{ $button }".
step-search = 3. She types in her own words.
step-page = 4. She opens the first page.
step-help = 5. It is 2:30 in the night of Saturday 28 November. Who can listen to her now?
step-exit = 6. Someone walks in. She taps "Leave now".
step-covered = 7. Whoever looks at the screen sees this:
step-return = 8. Later she types the return word into the search box of the notes.
more-services = … and { $count } more services: cobijo help
more-page = … the page goes on: cobijo read { $id }
exit-effects = In this order: { $effects }
read-refused = And no screen from before can be read again: that visit has ended.
back = She is back on the first screen. None of this was kept.
journey-end = Try it: cobijo home · cobijo topics · cobijo search "…" · cobijo help · cobijo --help
effect-show-cover = cover the screen
effect-stop-speech = stop the voice
effect-dismiss-dialogs = close dialogs and keyboard
effect-clear-our-clipboard = clear what was copied here
effect-forget = forget what was typed
effect-leave-recents = leave the recent apps
query = someone says they will post my video if i dont pay
checked-ok = No errors. { $pages } pages, { $services } services.
checked-counts = { $errors ->
    [one] 1 error
   *[other] { $errors } errors
 }, { $warnings ->
    [one] 1 warning
   *[other] { $warnings } warnings
 }.
built = Content number { $serial }:
made = Made: { $path }. Now: cobijo content check
report-services = { $n } services
report-contacts = { $n } contacts
report-assured = { $n } assured
report-stale = { $n } older than a year
report-unknown = { $n } without a date
report-reach-via = { $n } without a contact of their own
report-missing = Missing: { $what }
report-none = no local contact yet
no-need = no need is called "{ $need }"; there are: { $known }
no-folder = { $path } is not a folder; name the content folder with --content DIR
answer-hint = To go on: cobijo guide { $id } --answers { $answers }
words-hint = Choose both: cobijo words --to teacher-f --about threatened
no-cover = no cover is called "{ $id }"; there are: { $known }
agreed = Written: { $path }.
reading-kind = { $locale }, { $kind }: { $count } texts, { $mean } on average (score, second formula, words, words a sentence, syllables a word)
reading-overlap = Most in common outside shared parts: { $share } % of the runs of five words, { $one } and { $other }
report-how = How: { $text }
report-where = Where: { $text }
report-checks = Checked by: { $text }
report-limit = Not by an app: { $text }
preview-made = { $pages } pages. Open { $path } in a browser; it needs no internet.
preview-serving = At http://localhost:{ $port } until you press Ctrl-C.
preview-watching = Watching { $path }; every change draws the preview again.
