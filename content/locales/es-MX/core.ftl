# First screen
preview-banner = Versión de prueba: nadie ha revisado los textos ni ha llamado a los números. Si necesitas ayuda hoy, no esperes a esta app. Llama al número de emergencias o habla con una persona adulta de confianza.
home-line-1 = Esta app no guarda lo que lees o buscas. No puede evitar que alguien mire, o que otra app grabe la pantalla.
home-line-2 = La app instalada sí se ve. También las llamadas, los mensajes y las páginas que abras fuera de aquí.
home-line-3 = Para salir rápido: toca «Salir ahora». La pantalla cambia a «{ $cover }». Si no encuentras el botón, ve al inicio del teléfono: la página también se tapa.
home-line-4 = Para volver: en el buscador de «{ $cover }», escribe tu palabra y toca buscar. Si no elegiste una: «abrigo». Si ves «Entrar», toca ahí.
front-title = Inicio
front-button = Entrar
situation-threatened = Alguien me amenaza
situation-images-out = Mis fotos andan por ahí
situation-asked = Me piden fotos o videos
situation-odd-messages = Alguien me escribe y algo no me cuadra
situation-someone-close = Es alguien de mi casa o que conozco
situation-feeling = Me siento muy mal
situation-talk = Quiero hablar con alguien
situation-friend = Le pasa a alguien de mi edad
situation-suspect-home = Sospecho de alguien de mi casa
situation-after-disclosure = Ya escuché, ¿y ahora?
situation-child-told-me = Mi hija o hijo me contó algo
situation-child-images = Hay imágenes de mi hija o hijo
situation-report-adult = Quiero reportar o denunciar
situation-disclosure = Me lo acaban de contar
situation-keep-evidence = Qué guardar y qué no tocar

# Help
help-no-country = No tenemos directorio para { $country }. Busca el número de emergencias de tu país, o habla con una persona adulta de confianza, en casa o fuera de casa, como una maestra.
help-none = Todavía no tenemos un servicio así en la lista. Puedes ver toda la lista, o hablar con una persona adulta de confianza, en casa o fuera de casa, como una maestra.
help-no-local = En { $region } aún no tenemos un contacto local. Estos atienden a todo el país.
verify-first = Por confirmar: llama antes de darlo a alguien.
type-it = Marca tú: { $number }
no-answer-next = Si no contestan, no hiciste nada mal. Prueba con { $next }.
no-answer = Si no contestan, no hiciste nada mal. Puedes intentar otra vez, o contarle a una persona adulta de confianza, en casa o fuera de casa, como una maestra.
error-unknown-contact = No hay un contacto «{ $id }» en tu lista.
open-always = Abierto todo el día, todos los días
open-until = Abierto hasta las { $time }
opens-today = Cerrado ahora; abre hoy a las { $time }
opens-on = Cerrado ahora; abre el { $weekday } a las { $time }
hours-unknown = No sabemos su horario
month-year = { $month } de { $year }
seen-next = { $thing ->
    [app] Los menús de la aplicación pueden cambiar. Si no lo encuentras, no hiciste nada mal: prueba con { $next }.
    [address] Dirección vista en { $when }. Falta comprobarla. Si no funciona, no hiciste nada mal: prueba con { $next }.
   *[number] Número visto en { $when }. Falta confirmarlo. Si no contestan, no hiciste nada mal: prueba con { $next }.
 }
seen = { $thing ->
    [app] Los menús de la aplicación pueden cambiar. Si no lo encuentras, no hiciste nada mal.
    [address] Dirección vista en { $when }. Falta comprobarla. Si no funciona, no hiciste nada mal.
   *[number] Número visto en { $when }. Falta confirmarlo. Si no contestan, no hiciste nada mal.
 }
seen-unknown-next = { $thing ->
    [app] Los menús de la aplicación pueden cambiar. Si no lo encuentras, no hiciste nada mal: prueba con { $next }.
    [address] No sabemos de cuándo es esta dirección. Falta comprobarla. Si no funciona, no hiciste nada mal: prueba con { $next }.
   *[number] No sabemos de cuándo es este número. Falta confirmarlo. Si no contestan, no hiciste nada mal: prueba con { $next }.
 }
seen-unknown = { $thing ->
    [app] Los menús de la aplicación pueden cambiar. Si no lo encuentras, no hiciste nada mal.
    [address] No sabemos de cuándo es esta dirección. Falta comprobarla. Si no funciona, no hiciste nada mal.
   *[number] No sabemos de cuándo es este número. Falta confirmarlo. Si no contestan, no hiciste nada mal.
 }
assured = Confirmado en { $when }.
stale = Es un dato de hace más de un año.
asks-name-ask = No tienes que decir tu nombre para preguntar.
help-none-missing = Llama a emergencias ahora. No hay que esperar horas.
help-no-voice = Para esto no tenemos un contacto por escrito que alguien haya confirmado. Alguien de confianza puede llamar por ti: enséñale esta pantalla.
help-needs-network = Lo que hay para esto necesita internet. Cuando tengas, vuelve a verlo. Mientras, puedes contarle a una persona adulta de confianza, en casa o fuera de casa, como una maestra.
digit-star = asterisco
digit-hash = gato
alone-yes = Puedes usarlo sin una persona adulta.
alone-unknown = No sabemos si piden que esté una persona adulta. Puedes preguntarlo antes de dar tu nombre.
asks-name-yes = Piden tu nombre.
asks-name-no = No piden tu nombre.
identity-yes = Piden una identificación o una cuenta oficial.
sees = Verán { $what }.
source-channel = Lo muestra el propio medio.
free-yes = El servicio no cobra.
extension = Pide la extensión { $extension }.
menu = Elige la opción { $menu } del menú.
keyword = Envía primero la palabra { $keyword }.
serves-women-and-girls = Es para mujeres y niñas.
serves-lgbtq = Es para personas LGBTQ+.
cost-none-even-without-credit = Se puede marcar sin saldo.
cost-normal-call = La llamada cuesta lo normal.
cost-data = Usa datos de internet.
sees-number = tu número
sees-profile = tu nombre y foto de perfil
sees-email = tu correo
sees-ip = desde dónde te conectas

# Kinds of contact: their name, what they leave, what to know
kind-call = Llamada
kind-sms = Mensaje SMS
kind-whatsapp = WhatsApp
kind-chat = Chat en una página
kind-web-form = Formulario en internet
kind-email = Correo
kind-app = Aplicación
kind-in-person = En persona
trace-call = La llamada queda en el historial del teléfono y puede verse en el recibo.
trace-sms = El mensaje queda en el teléfono y puede verse en el recibo.
trace-whatsapp = El chat queda en WhatsApp y en los aparatos donde esté abierto.
trace-chat = La página queda en el historial del navegador.
trace-web-form = La página queda en el historial del navegador.
trace-email = El correo queda en tu cuenta.
trace-app = La aplicación queda instalada y se ve en la tienda.
call-back = Quizá te devuelvan la llamada o te escriban. Al empezar, puedes pedir que no lo hagan a este número.
trace-in-person = En el teléfono no queda nada.
about-call = Contesta una persona o un menú. Puedes colgar cuando quieras.
about-sms = Puedes dejar de escribir cuando quieras.
about-whatsapp = Puedes dejar de escribir cuando quieras.
about-chat = Puedes cerrar la página cuando quieras.
about-web-form = Puedes cerrar la página antes de enviar lo que escribas.
about-email = Puedes escribir sin contar todo.
about-app = Se hace dentro de la aplicación. No borres el chat ni tu cuenta.
about-in-person = Puedes ir con alguien de confianza.

# Needs
need-listen = Que alguien escuche
need-crisis = Apoyo en una crisis
need-report = Reportar
need-take-down = Quitar imágenes
need-police = Policía
need-legal = Denuncia y asesoría legal
need-protection = Protección
need-medical = Atención médica
need-trafficking = Trata de personas
need-violence = Violencia
need-missing = Alguien desaparecido

# Pages
audience-teen = adolescentes
audience-parent = madres y padres
audience-caregiver = quienes cuidan o trabajan con jóvenes
fell-back = Esta página está en { $language }: todavía no la tenemos en tu idioma.
for-audience = Esta página está escrita para { $audience }.
review-none = Escrito a partir de fuentes públicas. Falta que lo revise una persona especialista.
review-practitioner = Revisado por una persona especialista de { $organisation } en { $when }.
review-lawyer = Lo legal lo revisó { $organisation } en { $when }.
review-youth = Lo leyeron jóvenes con { $organisation } en { $when }.
review-speaker = Lo revisó alguien que habla el idioma, de { $organisation }, en { $when }.
legal-unsigned = Falta que una abogada o un abogado revise esta frase.
leaves-app = Abre una página fuera de la app.
search-unsure = No encontré justo eso. Aquí hay algo que puede servir, y siempre puedes ver quién ayuda.

# Danger: four calm lines for each kind, for the one who writes (me) and for somebody else (other)
danger-harm-now-me-1 = Lo primero es que estés a salvo.
danger-harm-now-me-2 = Si puedes, ve a un lugar con gente o con una persona adulta fuera de casa.
danger-harm-now-me-3 = Si no puedes hablar, sal de ahí si puedes, o busca a una vecina o un vecino. No sabemos si emergencias recibe mensajes.
danger-harm-now-me-4 = No es tu culpa. Pide ayuda, aunque te hayan dicho que no lo hagas.
danger-harm-now-other-1 = Lo primero es que esa persona esté a salvo, y tú también.
danger-harm-now-other-2 = Si corre peligro ahora, llama a emergencias y di dónde está.
danger-harm-now-other-3 = No enfrentes a quien le hace daño: puede ser peligroso para las dos personas.
danger-harm-now-other-4 = Si puedes, dile que no es su culpa y que ya estás pidiendo ayuda.
danger-self-harm-me-1 = No tienes que pasar por esto a solas.
danger-self-harm-me-2 = Lo que sientes puede cambiar. Puedes pedir que alguien te acompañe hoy.
danger-self-harm-me-3 = Quédate cerca de alguien con quien te sientas a salvo.
danger-self-harm-me-4 = Puedes llamar aunque no sepas qué decir.
danger-self-harm-other-1 = Tómalo en serio, aunque lo diga como broma.
danger-self-harm-other-2 = Si puedes, quédate con esa persona o pide que alguien adulto de confianza se quede.
danger-self-harm-other-3 = Escucha sin juzgar. Puedes decirle: «Me importas. Vamos a pedir ayuda».
danger-self-harm-other-4 = No lo guardes en secreto. Avisa hoy a una persona adulta de confianza, en casa o fuera de casa, como una maestra.
danger-held-or-followed-me-1 = Lo primero es que estés a salvo.
danger-held-or-followed-me-2 = Si puedes, entra a una tienda o a un lugar con gente. Di que te siguen o que no te dejan ir.
danger-held-or-followed-me-3 = Si puedes llamar, di primero dónde estás.
danger-held-or-followed-me-4 = No es tu culpa, aunque hayas ido porque querías.
danger-held-or-followed-other-1 = Llama a emergencias y di dónde está esa persona, si lo sabes.
danger-held-or-followed-other-2 = Di qué te contó, cuándo y cómo se comunica contigo.
danger-held-or-followed-other-3 = No vayas por tu cuenta a buscarla.
danger-held-or-followed-other-4 = No borres sus mensajes.
danger-meeting-me-1 = No tienes que ir, aunque ya hayan quedado de verse.
danger-meeting-me-2 = Si ya estás ahí, quédate donde haya gente y pide ayuda.
danger-meeting-me-3 = Cuéntaselo hoy a una persona adulta de confianza, en casa o fuera de casa, como una maestra.
danger-meeting-me-4 = No es tu culpa, aunque hayas dicho que sí.
danger-meeting-other-1 = Si ya va en camino o no contesta, llama a emergencias.
danger-meeting-other-2 = Dile que no tiene que ir, aunque haya dicho que sí.
danger-meeting-other-3 = No le regañes: así podrá seguir contándote.
danger-meeting-other-4 = Pide ayuda hoy a una persona adulta de confianza, en casa o fuera de casa, como una maestra.
danger-missing-other-1 = Llama a emergencias ahora. No hay que esperar horas.
danger-missing-other-2 = Di cuándo y dónde estuvo por última vez, qué ropa llevaba y con quién hablaba.
danger-missing-other-3 = No borres mensajes ni cuentas suyas.
danger-missing-other-4 = Quédate cerca del teléfono y con alguien.

# Errors
error-unknown-topic = No hay una página que se llame { $id }.
error-no-edition = La página { $id } todavía no tiene lectura fácil.
error-unknown-guide = No hay una guía que se llame { $id }.
error-unknown-answer = Aquí no se puede elegir «{ $value }».
error-unknown-card = No hay una tarjeta que se llame { $id }.
error-bad-time = No entiendo la hora «{ $value }». Se escribe así: 2026-11-28T02:30:00-06:00.
error-no-words = No hay palabras que buscar.
error-bad-place = «{ $value }» no es un país o región. Se escriben así: MX, MX-PUE.
error-damaged = El contenido no se puede leer ({ $detail }). Instala la app otra vez; lo demás sigue funcionando.
status-held = Contenido número { $serial }, de { $when }.

# Digits, months, days
digit-0 = cero
digit-1 = uno
digit-2 = dos
digit-3 = tres
digit-4 = cuatro
digit-5 = cinco
digit-6 = seis
digit-7 = siete
digit-8 = ocho
digit-9 = nueve
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
weekday-1 = lunes
weekday-2 = martes
weekday-3 = miércoles
weekday-4 = jueves
weekday-5 = viernes
weekday-6 = sábado
weekday-7 = domingo

# Salir y volver
follow-up-title = ¿Contestaron?
follow-up-yes = Sí
follow-up-other = No, ver otra opción
follow-up-leave = Salir ahora
screenshot-line = Se tomó una captura de esta pantalla. Ahora puede estar en las fotos del teléfono y en un álbum en la nube. Si otras personas ven tus fotos, puedes borrar sólo esa captura. Bórrala también de la papelera de fotos.
left-title = Qué queda en este teléfono
left-intro = Ninguna app puede borrar todo. Esto es lo que sabemos. No tienes que leerlo todo ni cambiar nada hoy. Si alguien revisa tu teléfono, no borres ni cambies cosas con prisa.
left-core-title = Lo que deja esta app
left-phone-title = Lo que pueden guardar el teléfono u otras personas, y esta app no puede borrar
left-core-reading = Puedes leer, buscar, tocar respuestas y abrir la ayuda. La app no anota nada de eso, ni en el teléfono ni fuera de él.
left-core-memory = «Salir ahora» también borra de la memoria de la app lo que escribiste aquí. El teléfono puede tardar un poco más en olvidarlo.
left-core-settings = Si cambias un ajuste, queda un archivo chico, siempre del mismo tamaño. Dice qué portada usas y si la app abre con ella. Su fecha dice cuándo lo cambiaste. Tu palabra no está ahí, sólo una marca para comprobarla. Alguien que sepa mucho podría adivinar con ella una palabra corta o común.
left-core-network = Para leer, buscar o ver quién ayuda, la app no usa internet. Los enlaces que abras fuera sí lo usan.
left-core-texts = Los textos vienen dentro de la app. Quien la abra y toque «Entrar» puede leerlos, como un libro en una repisa. Eso no dice qué leíste tú.
left-core-cover = La portada es lo que aparece cuando sales. Sirve contra una mirada rápida. No es un candado: si alguien cierra la app y la abre otra vez, basta con tocar «Entrar». Eso cambia si eliges «Abrir con la portada». Tampoco sirve contra quien conoce esta app o revisa a fondo el teléfono.
left-phone-spy = Una app oculta puede ver lo que lees aquí y lo que escribes. También puede oírte o decir dónde estás. Esta app no puede evitarlo. Si crees que te pasa, no la busques ni la quites todavía. Pide prestado un teléfono en la escuela, en un centro de salud o a alguien de confianza. No abras tus cuentas en él. Desde ahí, pregunta a una línea de ayuda qué hacer.
left-phone-app = La app se ve entre tus apps y en la lista de los ajustes. Si la quitas de repente, puede notarse. Puedes dejarla o quitarla: tú decides. Un número aprendido de memoria no deja nada en el teléfono.
left-phone-account = Si otra persona usa tu misma cuenta de Google, puede ver ahí qué apps hay, tus fotos y las páginas que abriste. En «Mi actividad» puede verse qué apps se abrieron. Si la cambias, puede notarse.
left-phone-account-ios = Si otra persona usa tu misma cuenta de Apple, esta app puede aparecer en su teléfono. También puede ver tus fotos y tus llamadas. Si la cambias, puede notarse.
left-phone-store = Google Play recuerda qué apps se instalaron. Ésta suele seguir en su lista aunque la quites. En un grupo familiar, otras personas pueden verla.
left-phone-store-ios = App Store recuerda qué apps se instalaron. Ésta suele seguir en su lista aunque la quites. En un grupo familiar, otras personas pueden verla.
left-phone-family = Algunos teléfonos tienen Family Link. Quien lo maneja puede ver el nombre de la app y los minutos de uso. También puede dar permiso para la app, o quitarlo.
left-phone-screentime = «Tiempo en pantalla» puede mostrar el nombre de la app y los minutos. Puede verlo quien sepa el código o dirija el grupo familiar. La página de la batería también puede mostrarlo.
left-phone-usage = «Bienestar digital» y las páginas de batería y de datos pueden mostrar el nombre de la app y los minutos.
left-phone-recents = En la lista de apps recientes tapamos la imagen. El nombre se queda hasta que tocas «Salir ahora» y luego vas al inicio del teléfono. No sueltes el teléfono desde esa lista: la página puede volver.
left-phone-recents-ios = En la lista de apps recientes tapamos la imagen. El nombre se queda ahí, también después de «Salir ahora». No sueltes el teléfono desde esa lista: la página puede volver.
left-phone-notifications = Esta app no manda notificaciones. Las apps de llamadas y de chat sí. Pueden verse con el teléfono bloqueado, o quedar en un historial.
left-phone-calls = Una llamada puede quedar en el historial, en el recibo o en la cuenta de la línea. Quizá te devuelvan la llamada. Al empezar, puedes decir: «Por favor, no me llamen ni me escriban a este número». Si lo necesitas, borra sólo esa llamada. Un historial vacío puede llamar la atención, y el recibo no cambia.
left-phone-calls-ios = Una llamada puede quedar en el historial, en el recibo, en la cuenta de la línea y en otros aparatos con la misma cuenta. Quizá te devuelvan la llamada. Al empezar, puedes decir: «Por favor, no me llamen ni me escriban a este número». Si lo necesitas, borra sólo esa llamada. Un historial vacío puede llamar la atención, y el recibo no cambia.
left-phone-messages = Los SMS y los chats quedan en su app. También los tiene la otra persona. El chat de quien te molesta o amenaza sirve para reportar: mejor no lo borres. El chat con una línea de ayuda sí puedes borrarlo si alguien puede verlo. La línea lo sigue teniendo.
left-phone-whatsapp = Alguien puede tener tu WhatsApp abierto en otro aparato y leer tus chats. Puedes verlo en los ajustes o el menú de WhatsApp, en «Dispositivos vinculados». Si hay uno que no conoces, no lo cierres todavía: puede notarse. No escribas ahí para pedir ayuda. Usa otro teléfono, y haz antes un plan con una línea.
left-phone-keyboard = El teclado puede aprender palabras y mostrarlas después. Aquí le pedimos que no aprenda, pero no todos hacen caso. En otras apps, mejor no escribas cosas privadas si no hace falta.
left-phone-clipboard = Lo que copias para pegar puede quedar un tiempo en el teléfono o en el teclado. También puede llegar a otros aparatos con la misma cuenta.
left-phone-photos = Las fotos y las capturas quedan en la galería. También pueden copiarse a un álbum en la nube. WhatsApp puede guardar ahí, sin avisar, lo que te mandan. Eso se cambia en sus ajustes.
left-phone-browser = Las páginas que abres fuera suelen quedar en el historial del navegador y en tu cuenta. Si lo necesitas, borra sólo esa página: un historial vacío puede llamar la atención.
left-phone-backup = Las copias que hace Google pueden tener el nombre de la app. No tienen lo que leíste aquí.
left-phone-backup-ios = Las copias que hace iCloud pueden tener el nombre de la app. No tienen lo que leíste aquí.
left-phone-network = Si abres un enlace, quien maneja el Wi-Fi o la línea puede ver el nombre del sitio. Si la app se actualiza, puede ver el nombre de un servidor. No ve lo que lees aquí.
left-phone-suggestions = El buscador del teléfono puede mostrar las apps que más usas.
left-phone-suggestions-ios = Siri y Spotlight pueden mostrar las apps que más usas.
left-phone-speech = La lectura en voz alta se oye. Un lector de pantalla también dice lo que lees y cada letra de tu palabra. Si hay gente cerca, usa audífonos o baja el volumen.
settings-title = Elige tu palabra y tu portada
settings-word = Tu palabra para volver
settings-word-note = Si no eliges una, es «abrigo». Elige una fácil de recordar para ti y difícil de adivinar para quien te conoce. Nadie puede decirte cuál es. ¿Se te olvidó? Cierra la app del todo, ábrela, toca «Entrar» y elige otra. Si elegiste abrir con la portada, eso no sirve: habría que instalarla otra vez, y puede notarse.
settings-word-set = Listo. Pruébala ahora: toca «Salir ahora» y vuelve con tu palabra.
settings-word-short = Es muy corta. Usa tres letras o números, o más. Una larga es mejor.
settings-word-long = Es muy larga. Usa 40 letras o menos.
settings-word-cover = Esa palabra ya sale en una portada, y cualquiera podría entrar al buscarla. Prueba con dos palabras pegadas, sin espacio.
settings-cover = Portada: lo que aparece cuando sales
settings-start = Abrir con la portada
settings-start-note = Con esto, la app abre con la portada y pide tu palabra. Sin esto, quien cierre y abra la app sólo toca «Entrar». Ojo: después de una llamada o un chat, por diez minutos pregunta si contestaron, y quien toque «Sí» entra. Si sólo cambiaste de app, la página puede volver por unos minutos. Antes de soltar el teléfono, toca «Salir ahora». Elige esto sólo después de volver una vez con tu palabra.
settings-nowhere = Aquí no se pueden guardar cambios. Siguen la palabra y la portada de siempre.
settings-failed = No se pudo guardar. Quizá el teléfono está lleno. Todo sigue como antes.
settings-unknown-cover = No hay una portada que se llame { $id }.
rehearsal-title = Practica cómo salir y volver
rehearsal-1 = Practica cuando nadie mire. Usa «Salir ahora» una vez: es el mismo botón en todas las pantallas. Con lector de pantalla, búscalo y toca dos veces.
rehearsal-2 = Aparece «{ $cover }», con textos comunes y un buscador.
rehearsal-3 = En su buscador, escribe sólo tu palabra y toca buscar. Si no elegiste una, es «{ $word }». Si no se abre, revisa cómo quedó escrita y prueba otra vez. No hay límite.
rehearsal-4 = De esta práctica no se anota nada. Cuando sales se borra lo que escribiste. También el lugar donde ibas leyendo.
rehearsal-button = Salir ahora
