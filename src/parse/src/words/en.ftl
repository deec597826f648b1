# What is wrong with a source, and what to do. Each rule has two messages: <rule> and <rule>-do.
unreadable-file = This file cannot be read: { $reason }.
unreadable-file-do = Create it, or save it again as plain UTF-8 text.
front-matter-missing = The file does not begin with front matter.
front-matter-missing-do = Begin the file with a line "+++", then the fields (title = "…"), then another line "+++".
front-matter-open = The front matter never ends.
front-matter-open-do = Add a line "+++" after the last field, before the text.
missing-field = The field "{ $field }" is missing or empty.
missing-field-do = Add a line such as { $field } = "…".
unknown-field = There is no field called "{ $field }".
unknown-field-do = Look for a misspelling, or remove the line. The editor's guide lists the fields.
toml = The fields cannot be read: { $reason }.
toml-do = Check quotation marks, brackets and commas on this line and the one before.
unknown-value = "{ $value }" is not a value of { $field }.
unknown-value-do = Use one of the words that the editor's guide lists for { $field }.
unknown-audience = "{ $value }" is not an audience.
unknown-audience-do = Use teen, parent or caregiver.
unknown-edition = "{ $value }" is not an edition.
unknown-edition-do = Use page or easy.
unknown-channel = "{ $value }" is not a channel.
unknown-channel-do = Use preview or public.
unknown-danger = "{ $value }" is not a kind of danger.
unknown-danger-do = Use harm-now, self-harm, held-or-followed, meeting or missing.
bad-date = "{ $value }" is not a date.
bad-date-do = Write a day as 2026-11-24. A source may also give a month (2026-11) or a year (2026).
bad-zone-rule = "{ $value }" is not a POSIX rule for { $zone }.
bad-zone-rule-do = Write it as CST6, or CET-1CEST,M3.5.0,M10.5.0/3 where clocks change.
empty-page = The page has no text.
empty-page-do = Write at least one paragraph, or delete the file.
container-open = This ":::" never ends.
container-open-do = Add a line ":::" where it should end.
unknown-container = There is no container called "{ $name }".
unknown-container-do = Use callout, say, legal or include.
unknown-callout = There is no callout called "{ $name }".
unknown-callout-do = Use note, safety, privacy or reassure.
say-line = In a "say" container every line begins with "+ " (to say) or "- " (not to say).
say-line-do = Begin the line with "+ " or "- ".
legal-without-source = A legal sentence without its source.
legal-without-source-do = Name a source: ::: legal source="…", with an id from sources.toml.
legal-empty = A legal container without a sentence.
legal-empty-do = Write the sentence, then a line that begins with "fallback:".
unknown-shared-part = There is no shared part called "{ $name }" in this language.
unknown-shared-part-do = Look in content/topics/_shared for its name.
nested-list = A list inside a list.
nested-list-do = Make it one list; a phone screen and a voice read one level.
inline-link = A link in the middle of a text.
inline-link-do = Put the link alone on a line of its own, with an empty line before and after: it becomes a button.
unknown-link = This link leads nowhere we know: { $to }.
unknown-link-do = Use topic:ID, topic:ID#section, help:NEED, contact:NEED or https://…
unknown-need = "{ $to }" names a need that does not exist.
unknown-need-do = Use listen, crisis, report, take-down, police, legal, protection, medical, trafficking, violence or missing.
empty-label = A button without words.
empty-label-do = Write between the brackets what the reader will do: [See who can help](help:).
heading-level = A heading must have two or three # signs.
heading-level-do = Use ## for a section and ### inside it; the title stands in the front matter.
unsupported-markdown = { $what } is not possible here: a block is plain text that a screen and a voice can both give.
unsupported-markdown-do = Say it in plain words, or use a list or a callout.
link-to-nowhere = This link leads to a page that does not exist: { $to }.
link-to-nowhere-do = Use the name of a folder in content/topics, or remove the link.
unknown-section = No section is called "{ $section }".
unknown-section-do = Give a heading that name: ## Title { "{#" }{ $section }{ "}" }
duplicate-topic = Two pages for "{ $topic }" speak to { $audience }; the other one is { $other }.
duplicate-topic-do = Keep one, or change the audiences of one of them.
easy-without-page = "{ $topic }" has an easy-read edition but no page.
easy-without-page-do = Write the page too, or change edition to "page".
page-without-source = The page names no source.
page-without-source-do = Add sources = ["…"] with ids from sources.toml.
unknown-source = There is no source called "{ $source }".
unknown-source-do = Add it (for a page in sources.toml, for a service in the same file), or correct the name.
unused-source = No page uses the source "{ $source }".
unused-source-do = Name it in a page, or remove it.
missing-word = The language { $locale } lacks the word "{ $key }".
missing-word-do = Add a line "{ $key } = …" to a .ftl file of this language.
unused-word = Nothing asks for the word "{ $key }".
unused-word-do = Look for a misspelling, or remove it.
duplicate-word = The word "{ $key }" stands twice; the other one is at { $other }.
duplicate-word-do = Keep one of them.
fluent = This word cannot be read: { $reason }.
fluent-do = Write it as key = text; lines that go on are indented.
unlisted-topic = The topic "{ $topic }" is not listed.
unlisted-topic-do = Add it to topics = […] in release.toml, where it should stand.
topic-without-page = The listed topic "{ $topic }" has no page in { $locale }.
topic-without-page-do = Write content/topics/{ $topic }/{ $locale }.teen.md, or take it off the list.
topic-listed-twice = The topic "{ $topic }" is listed twice.
topic-listed-twice-do = Remove one of the two.
unknown-locale = There is no language { $locale } in content/locales.
unknown-locale-do = Correct default_locale.
locale-without-cover = The language { $locale } has no cover.
locale-without-cover-do = Add content/covers/<name>/{ $locale }.md.
cover-before-heading = A cover begins with text before its first heading.
cover-before-heading-do = Begin with a line ## Title.
id-is-not-file-name = The id "{ $id }" is not the name of the file.
id-is-not-file-name-do = Give both the same name.
region-outside-country = The region { $region } is not in { $country }.
region-outside-country-do = Use an ISO 3166-2 code that begins with { $country }-.
service-without-contact = The service "{ $id }" has no contact and no way to be put through.
service-without-contact-do = Add a [[contact]], or reach_via with a sentence in each language.
contact-id = The contact "{ $id }" does not carry its service's name.
contact-id-do = Call it { $service }.call, { $service }.whatsapp and so on.
undialable = "{ $number }" cannot be dialled.
undialable-do = Write digits, spaces, * and # only; extension, menu and keyword have fields of their own.
hours = The hours "{ $hours }" cannot be used: { $reason }.
hours-do = Write them as OSM opening_hours, for example 24/7 or Mo-Fr 09:00-18:00.
hours-without-zone = The service "{ $id }" has hours but no zone to count them in.
hours-without-zone-do = Add zone = "America/Mexico_City" or another zone that release.toml lists.
zone-without-rule = The zone { $zone } has no rule.
zone-without-rule-do = Add it to [zones] in release.toml.
ordinary-number-called-free = The ordinary number { $number } is said to work without credit.
ordinary-number-called-free-do = Only short codes and 800 numbers with a source may say so; use call_cost = normal-call.
claim-without-source = A statement about "{ $field }" without a source.
claim-without-source-do = Add source = "…" with the name of a [source.…] in this file, or remove the line: it is then unknown.
claim-without-value = A statement about "{ $field }" that says nothing.
claim-without-value-do = Add value = "…".
conflict-open = Sources disagree on "{ $about }" and nothing is decided.
conflict-open-do = Add decision = "…" to the [[conflict]].
unknown-pair = The pair "{ $pair }" does not exist.
unknown-pair-do = Name the id of the service for under-18s.
adults-only-without-pair = "{ $id }" turns away under-18s and names no service for them.
adults-only-without-pair-do = Add pair = "…" with the id of the service for under-18s.
duplicate-contact = Two contacts are called "{ $id }".
duplicate-contact-do = Give each a name of its own.
missing-translation = A text of this service is missing in { $locale }.
missing-translation-do = Add a line { $locale } = "…" beside it.
country-without-emergency = { $country } has services but no emergency number.
country-without-emergency-do = Add the country's emergency number first (emergency = true).
two-emergency-numbers = { $country } has two emergency numbers.
two-emergency-numbers-do = Keep emergency = true in one file only.
number-in-text = A telephone number stands in the text: { $number }.
number-in-text-do = Use a contact button, such as [Talk to someone](contact:listen): numbers live in the directory, by country.
missing-sibling = There is no "{ $name }" page of this topic in { $locale }.
missing-sibling-do = Write it, or the reader of { $locale } gets another language.
crisis-contact-missing = A page about "{ $topic }" without a crisis contact.
crisis-contact-missing-do = Add a line [Talk to a crisis line](contact:crisis).
known-offender-missing = The page says to stop answering or to block before it asks whether the person is someone known.
known-offender-missing-do = Put ::: include known-offender before that advice.
home-alternative = A family member is named as someone to tell, without an adult outside home in the same block.
home-alternative-do = Name an adult outside home in the same paragraph or item, for example a teacher.
unknown-region = There is no region { $region } in content/directory/regions.toml.
unknown-region-do = Correct the code, or add the region there.
phone-refused = libphonenumber does not take { $number } as a number of { $country }.
phone-refused-do = Compare it with its source, digit by digit; an extension, a menu option and a keyword have fields of their own.
sees-contradicts-channel = The claim on what they see leaves out the { $what }, which a { $kind } always shows.
sees-contradicts-channel-do = Add "{ $what }" to sees, or remove the line.
free-without-source = "Without credit" for { $number } rests on the channel itself, which does not show it.
free-without-source-do = Name a source that says so, or remove the line.
stale-number = { $number } was last seen more than a year ago, or nobody knows when.
stale-number-do = Call it and write assured_on, or name a newer source.
women-only-alone = In { $country } only services for women and girls answer "{ $need }"; a boy is offered nothing.
women-only-alone-do = Look for a service for everyone that answers it.
no-address = "{ $address }" is not an address that can be opened.
no-address-do = Write a page as https://…, and a mail address with one @.
return-word-untold = The fourth line of the first screen does not name the return word "{ $word }".
return-word-untold-do = Name it in home-line-4, or nobody can come back; it needs at least one letter.
