emergency = Emergencias
services = Quién puede ayudarte
results = Páginas que pueden servir
help-hint = Siempre: cobijo help
read-hint = Para leer una: cobijo read { $id }
say = Di
dont-say = No digas
sources = Fuentes
step-front = 1. El teléfono está en Puebla, sin internet. La app abre en una pantalla neutral.
step-home = 2. Ana, de 14 años, toca «{ $button }».
step-search = 3. Escribe con sus palabras.
step-page = 4. Abre la primera página.
step-help = 5. Son las 2:30 de la madrugada del sábado 28 de noviembre. ¿Quién puede escucharla ahora?
step-exit = 6. Alguien entra al cuarto. Toca «Salir ahora».
step-covered = 7. Quien mire la pantalla ve esto:
step-return = 8. Más tarde escribe en el buscador de los apuntes la palabra de regreso.
more-services = … y { $count } servicios más: cobijo help
more-page = … la página sigue: cobijo read { $id }
exit-effects = En este orden: { $effects }
read-refused = Y ninguna pantalla de antes vuelve a leerse: la visita terminó.
back = Está otra vez en el inicio. Nada de esto se guardó.
journey-end = Pruébalo: cobijo home · cobijo topics · cobijo search "…" · cobijo help · cobijo --help
effect-show-cover = cubrir la pantalla
effect-stop-speech = callar la voz
effect-dismiss-dialogs = cerrar avisos y teclado
effect-clear-our-clipboard = vaciar lo copiado aquí
effect-forget = olvidar lo escrito
effect-leave-recents = salir de apps recientes
query = me estan amenazando con subir un video mio
checked-ok = Sin errores. { $pages } páginas, { $services } servicios.
checked-counts = { $errors ->
    [one] 1 error
   *[other] { $errors } errores
 }, { $warnings ->
    [one] 1 aviso
   *[other] { $warnings } avisos
 }.
built = Contenido número { $serial }:
made = Hecho: { $path }. Ahora: cobijo content check
report-services = { $n } servicios
report-contacts = { $n } contactos
report-assured = { $n } confirmados
report-stale = { $n } de hace más de un año
report-unknown = { $n } sin fecha
report-reach-via = { $n } sin contacto propio
report-missing = Falta: { $what }
report-none = aún sin contacto local
no-need = No hay una necesidad que se llame «{ $need }»; hay: { $known }
no-folder = { $path } no es una carpeta; di cuál es la de contenido con --content CARPETA
answer-hint = Para seguir: cobijo guide { $id } --answers { $answers }
words-hint = Elige las dos cosas: cobijo words --to teacher-f --about threatened
no-cover = ninguna pantalla se llama «{ $id }»; hay: { $known }
agreed = Escrito: { $path }.
reading-kind = { $locale }, { $kind }: { $count } textos, { $mean } en promedio (puntos, segunda fórmula, palabras, palabras por frase, sílabas por palabra)
reading-overlap = Lo más en común fuera de partes compartidas: { $share } % de los tramos de cinco palabras, { $one } y { $other }
report-how = Cómo: { $text }
report-where = Dónde: { $text }
report-checks = Lo revisa: { $text }
report-limit = No una app: { $text }
preview-made = { $pages } páginas. Abre { $path } en un navegador; no necesita internet.
preview-serving = En http://localhost:{ $port } hasta que oprimas Ctrl-C.
preview-watching = Mirando { $path }; cada cambio vuelve a dibujar la vista previa.
