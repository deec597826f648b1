# Qué está mal en una fuente y qué hacer. Cada regla tiene dos mensajes: <regla> y <regla>-do.
unreadable-file = No se puede leer este archivo: { $reason }.
unreadable-file-do = Créalo, o guárdalo otra vez como texto simple UTF-8.
front-matter-missing = El archivo no empieza con sus datos.
front-matter-missing-do = Empieza con una línea "+++", luego los campos (title = "…") y otra línea "+++".
front-matter-open = Los datos del principio no terminan.
front-matter-open-do = Pon una línea "+++" después del último campo, antes del texto.
missing-field = Falta el campo "{ $field }", o está vacío.
missing-field-do = Agrega una línea como { $field } = "…".
unknown-field = No existe un campo "{ $field }".
unknown-field-do = Revisa si está mal escrito, o quita la línea. La guía de edición tiene la lista de campos.
toml = No se pueden leer los campos: { $reason }.
toml-do = Revisa comillas, corchetes y comas en esta línea y en la anterior.
unknown-value = "{ $value }" no es un valor de { $field }.
unknown-value-do = Usa una de las palabras que la guía de edición da para { $field }.
unknown-audience = "{ $value }" no es un público.
unknown-audience-do = Usa teen, parent o caregiver.
unknown-edition = "{ $value }" no es una edición.
unknown-edition-do = Usa page o easy.
unknown-channel = "{ $value }" no es un canal.
unknown-channel-do = Usa preview o public.
unknown-danger = "{ $value }" no es un tipo de peligro.
unknown-danger-do = Usa harm-now, self-harm, held-or-followed, meeting o missing.
bad-date = "{ $value }" no es una fecha.
bad-date-do = Escribe el día así: 2026-11-24. Una fuente también puede tener sólo mes (2026-11) o año (2026).
bad-zone-rule = "{ $value }" no es una regla POSIX para { $zone }.
bad-zone-rule-do = Escríbela como CST6, o CET-1CEST,M3.5.0,M10.5.0/3 donde cambia el horario.
empty-page = La página no tiene texto.
empty-page-do = Escribe al menos un párrafo, o borra el archivo.
container-open = Este ":::" no termina.
container-open-do = Pon una línea ":::" donde debe terminar.
unknown-container = No existe un bloque "{ $name }".
unknown-container-do = Usa callout, say, legal o include.
unknown-callout = No existe un recuadro "{ $name }".
unknown-callout-do = Usa note, safety, privacy o reassure.
say-line = En un bloque "say" cada línea empieza con "+ " (decir) o "- " (no decir).
say-line-do = Empieza la línea con "+ " o "- ".
legal-without-source = Una frase legal sin fuente.
legal-without-source-do = Nombra la fuente: ::: legal source="…", con un id de sources.toml.
legal-empty = Un bloque legal sin frase.
legal-empty-do = Escribe la frase y después una línea que empiece con "fallback:".
unknown-shared-part = No hay una parte compartida "{ $name }" en este idioma.
unknown-shared-part-do = Busca su nombre en content/topics/_shared.
nested-list = Una lista dentro de otra lista.
nested-list-do = Haz una sola lista; la pantalla y la voz leen un solo nivel.
inline-link = Un enlace en medio de un texto.
inline-link-do = Pon el enlace solo en su línea, con una línea vacía antes y después: se vuelve un botón.
unknown-link = Este enlace no lleva a nada conocido: { $to }.
unknown-link-do = Usa topic:ID, topic:ID#sección, help:NECESIDAD, contact:NECESIDAD o https://…
unknown-need = "{ $to }" nombra una necesidad que no existe.
unknown-need-do = Usa listen, crisis, report, take-down, police, legal, protection, medical, trafficking, violence o missing.
empty-label = Un botón sin palabras.
empty-label-do = Escribe entre los corchetes qué hará la persona: [Ver quién puede ayudar](help:).
heading-level = Un título lleva dos o tres signos #.
heading-level-do = Usa ## para una sección y ### dentro de ella; el título de la página va en los datos.
unsupported-markdown = { $what } no se puede usar aquí: un bloque es texto simple que la pantalla y la voz puedan dar.
unsupported-markdown-do = Dilo con palabras, o usa una lista o un recuadro.
link-to-nowhere = Este enlace lleva a una página que no existe: { $to }.
link-to-nowhere-do = Usa el nombre de una carpeta de content/topics, o quita el enlace.
unknown-section = Ninguna sección se llama "{ $section }".
unknown-section-do = Dale ese nombre a un título: ## Título { "{#" }{ $section }{ "}" }
duplicate-topic = Dos páginas de "{ $topic }" hablan a { $audience }; la otra es { $other }.
duplicate-topic-do = Deja una, o cambia los públicos de una de ellas.
easy-without-page = "{ $topic }" tiene lectura fácil pero no página.
easy-without-page-do = Escribe también la página, o cambia edition a "page".
page-without-source = La página no nombra ninguna fuente.
page-without-source-do = Agrega sources = ["…"] con ids de sources.toml.
unknown-source = No existe la fuente "{ $source }".
unknown-source-do = Agrégala (de una página, en sources.toml; de un servicio, en su mismo archivo) o corrige el nombre.
unused-source = Ninguna página usa la fuente "{ $source }".
unused-source-do = Nómbrala en una página, o quítala.
missing-word = Al idioma { $locale } le falta la palabra "{ $key }".
missing-word-do = Agrega una línea "{ $key } = …" a un archivo .ftl de este idioma.
unused-word = Nada pide la palabra "{ $key }".
unused-word-do = Revisa si está mal escrita, o quítala.
duplicate-word = La palabra "{ $key }" está dos veces; la otra está en { $other }.
duplicate-word-do = Deja una.
fluent = No se puede leer esta palabra: { $reason }.
fluent-do = Escríbela como clave = texto; las líneas que siguen llevan sangría.
unlisted-topic = El tema "{ $topic }" no está en la lista.
unlisted-topic-do = Agrégalo a topics = […] en release.toml, en su lugar.
topic-without-page = El tema "{ $topic }" de la lista no tiene página en { $locale }.
topic-without-page-do = Escribe content/topics/{ $topic }/{ $locale }.teen.md, o quítalo de la lista.
topic-listed-twice = El tema "{ $topic }" está dos veces en la lista.
topic-listed-twice-do = Quita uno de los dos.
unknown-locale = No hay un idioma { $locale } en content/locales.
unknown-locale-do = Corrige default_locale.
locale-without-cover = El idioma { $locale } no tiene portada.
locale-without-cover-do = Agrega content/covers/<nombre>/{ $locale }.md.
cover-before-heading = La portada empieza con texto antes de su primer título.
cover-before-heading-do = Empieza con una línea ## Título.
id-is-not-file-name = El id "{ $id }" no es el nombre del archivo.
id-is-not-file-name-do = Ponles el mismo nombre.
region-outside-country = La región { $region } no está en { $country }.
region-outside-country-do = Usa un código ISO 3166-2 que empiece con { $country }-.
service-without-contact = El servicio "{ $id }" no tiene contacto ni forma de llegar a él.
service-without-contact-do = Agrega un [[contact]], o reach_via con una frase en cada idioma.
contact-id = El contacto "{ $id }" no lleva el nombre de su servicio.
contact-id-do = Llámalo { $service }.call, { $service }.whatsapp, etcétera.
undialable = "{ $number }" no se puede marcar.
undialable-do = Escribe sólo cifras, espacios, * y #; extensión, menú y palabra clave tienen su propio campo.
hours = El horario "{ $hours }" no se puede usar: { $reason }.
hours-do = Escríbelo como opening_hours de OSM, por ejemplo 24/7 o Mo-Fr 09:00-18:00.
hours-without-zone = El servicio "{ $id }" tiene horario pero no zona para contarlo.
hours-without-zone-do = Agrega zone = "America/Mexico_City" u otra zona de release.toml.
zone-without-rule = La zona { $zone } no tiene regla.
zone-without-rule-do = Agrégala a [zones] en release.toml.
ordinary-number-called-free = Se dice que el número común { $number } funciona sin saldo.
ordinary-number-called-free-do = Sólo pueden decirlo los números cortos y 800 con fuente; usa call_cost = normal-call.
claim-without-source = Una afirmación sobre "{ $field }" sin fuente.
claim-without-source-do = Agrega source = "…" con el nombre de un [source.…] de este archivo, o quita la línea: entonces no se sabe.
claim-without-value = Una afirmación sobre "{ $field }" que no dice nada.
claim-without-value-do = Agrega value = "…".
conflict-open = Las fuentes no coinciden en "{ $about }" y nada está decidido.
conflict-open-do = Agrega decision = "…" al [[conflict]].
unknown-pair = El par "{ $pair }" no existe.
unknown-pair-do = Nombra el id del servicio para menores de 18 años.
adults-only-without-pair = "{ $id }" no atiende a menores de 18 años y no nombra un servicio para ellos.
adults-only-without-pair-do = Agrega pair = "…" con el id del servicio para menores de 18 años.
duplicate-contact = Dos contactos se llaman "{ $id }".
duplicate-contact-do = Dale a cada uno su nombre.
missing-translation = Un texto de este servicio falta en { $locale }.
missing-translation-do = Agrega al lado una línea { $locale } = "…".
country-without-emergency = { $country } tiene servicios pero no número de emergencias.
country-without-emergency-do = Agrega primero el número de emergencias del país (emergency = true).
two-emergency-numbers = { $country } tiene dos números de emergencias.
two-emergency-numbers-do = Deja emergency = true en un solo archivo.
number-in-text = Hay un número de teléfono en el texto: { $number }.
number-in-text-do = Usa un botón de contacto, como [Hablar con alguien](contact:listen): los números viven en el directorio, por país.
missing-sibling = Falta la página "{ $name }" de este tema en { $locale }.
missing-sibling-do = Escríbela, o quien lee en { $locale } recibe otro idioma.
crisis-contact-missing = Una página sobre "{ $topic }" sin contacto de crisis.
crisis-contact-missing-do = Agrega una línea [Hablar con una línea de crisis](contact:crisis).
known-offender-missing = La página dice que dejes de contestar o bloquees antes de preguntar si es alguien conocido.
known-offender-missing-do = Pon ::: include known-offender antes de ese consejo.
home-alternative = Se nombra a alguien de la familia como la persona a quien contarle, sin una persona adulta fuera de casa en el mismo bloque.
home-alternative-do = Nombra en el mismo párrafo o punto a una persona adulta fuera de casa, por ejemplo una maestra.
unknown-region = No hay una región { $region } en content/directory/regions.toml.
unknown-region-do = Corrige la clave, o agrega ahí la región.
phone-refused = libphonenumber no acepta { $number } como número de { $country }.
phone-refused-do = Compáralo con su fuente, cifra por cifra; extensión, opción de menú y palabra clave tienen su propio campo.
sees-contradicts-channel = La afirmación sobre lo que ven omite "{ $what }", que { $kind } siempre muestra.
sees-contradicts-channel-do = Agrega "{ $what }" a sees, o quita la línea.
free-without-source = Que { $number } funcione sin saldo se apoya en el canal mismo, que no lo muestra.
free-without-source-do = Nombra una fuente que lo diga, o quita la línea.
stale-number = { $number } se vio por última vez hace más de un año, o nadie sabe cuándo.
stale-number-do = Llama y escribe assured_on, o nombra una fuente más nueva.
women-only-alone = En { $country } sólo servicios para mujeres y niñas responden a "{ $need }"; a un varón no se le ofrece nada.
women-only-alone-do = Busca un servicio para todas las personas que lo atienda.
no-address = "{ $address }" no es una dirección que se pueda abrir.
no-address-do = Escribe la página como https://…, y el correo con una sola @.
return-word-untold = La cuarta línea de la primera pantalla no dice la palabra de regreso "{ $word }".
return-word-untold-do = Dila en home-line-4, o nadie podrá volver; necesita al menos una letra.
