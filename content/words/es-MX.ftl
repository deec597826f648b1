# Contarle a alguien: palabras para empezar. La estructura está en words.toml.
# Argumentos de words-say-…: $to (a quién), $person (close = tú, polite = usted), $gender (f, m, n: de quien escucha).
# El género de quien habla no se usa nunca.
words-title = Palabras para empezar
words-intro = No es tu culpa, y no tienes que contarlo todo. Elige a quién y de qué, y aquí verás cómo empezar.
words-to-question = ¿A quién quieres contarle?
words-about-question = ¿De qué quieres hablar?

# A quién
words-to-teacher-f = Una maestra
words-to-teacher-m = Un maestro
words-to-counsellor = Alguien de orientación o psicología de la escuela
words-to-health-f = Una doctora
words-to-health-m = Un doctor
words-to-friends-parent-f = La mamá de una amiga o un amigo
words-to-friends-parent-m = El papá de una amiga o un amigo
words-to-aunt = Mi tía
words-to-uncle = Mi tío
words-to-grandmother = Mi abuela
words-to-grandfather = Mi abuelo
words-to-mother = Mi mamá
words-to-father = Mi papá
words-to-sibling = Mi hermana o hermano, con 18 años o más
words-to-friend = Una amiga o un amigo
words-to-helpline = Una línea de ayuda

# De qué
words-about-cannot-say = Me pasó algo y todavía no puedo decirlo
words-about-threatened = Alguien me amenaza
words-about-images-out = Hay imágenes mías por ahí
words-about-asked = Alguien me pide fotos o videos
words-about-someone-known = Alguien que conozco me hace daño
words-about-at-home = No estoy a salvo en casa
words-about-feel-bad = Me siento muy mal
words-about-friend = Me preocupa alguien de mi edad

# Con qué palabra empieza la primera frase. Siempre hay una, y la frase sigue en minúscula.
words-call = { $to ->
    [teacher-f] Maestra
    [teacher-m] Profe
    [health-f] Doctora
    [health-m] Doctor
    [friends-parent-f] Señora
    [friends-parent-m] Señor
    [aunt] Tía
    [uncle] Tío
    [grandmother] Abue
    [grandfather] Abue
    [mother] Mamá
    [father] Papá
   *[other] { $person ->
        [close] Oye
       *[polite] Hola
    }
 }

# Me pasó algo y todavía no puedo decirlo
words-show-cannot-say = Me pasó algo y todavía no puedo decirlo. Necesito que alguien me escuche con calma y me ayude.
words-say-cannot-say-1 = { words-call }, me pasó algo y todavía no puedo decir qué.
words-say-cannot-say-2 = No me salen las palabras, pero necesito ayuda.
words-say-cannot-say-3 = { $to ->
    [friend] ¿Me acompañas con una persona adulta, sin preguntarme todo?
    [helpline] ¿Me puede decir quién puede ayudarme, aunque no cuente todo?
   *[other] { $person ->
        [close] ¿Me ayudas, sin preguntarme todo por ahora?
       *[polite] ¿Me puede ayudar, sin preguntarme todo por ahora?
    }
 }

# Alguien me amenaza
words-show-threatened = Alguien me amenaza y tengo miedo. Necesito que alguien me ayude, sin regaños.
words-say-threatened-1 = { words-call }, alguien me amenaza y tengo miedo.
words-say-threatened-2 = Todavía no puedo contarlo todo, y no puedo con esto a solas.
words-say-threatened-3 = { $to ->
    [friend] ¿Me acompañas a contarle a una persona adulta?
    [helpline] ¿Me puede decir qué hago primero?
   *[other] { $person ->
        [close] ¿Me ayudas a ver qué hacer, sin regañarme?
       *[polite] ¿Me ayuda a ver qué hacer, sin regañarme?
    }
 }

# Hay imágenes mías por ahí
words-show-images-out = Alguien compartió imágenes mías sin mi permiso. Necesito ayuda, y no hace falta que nadie las vea.
words-say-images-out-1 = { words-call }, alguien compartió imágenes mías sin mi permiso.
words-say-images-out-2 = Me cuesta hablar de esto, y no hace falta que nadie las vea.
words-say-images-out-3 = { $to ->
    [friend] ¿Me acompañas a pedirle ayuda a una persona adulta?
    [helpline] ¿Me puede decir cómo pido que las quiten?
   *[other] { $person ->
        [close] ¿Me ayudas a buscar cómo pararlo?
       *[polite] ¿Me ayuda a buscar cómo pararlo?
    }
 }

# Alguien me pide fotos o videos
words-show-asked = Alguien me pide fotos o videos y quiero que pare. Necesito que alguien me ayude a ver qué hacer.
words-say-asked-1 = { words-call }, alguien me pide fotos o videos y quiero que pare.
words-say-asked-2 = No sé qué hacer, y me da pena hablar de esto.
words-say-asked-3 = { $to ->
    [friend] ¿Vienes conmigo a contarle a una persona adulta?
    [helpline] ¿Me puede ayudar a pensar qué hago?
   *[other] { $person ->
        [close] ¿Me ayudas a pensar qué hago, sin enojarte conmigo?
       *[polite] ¿Me ayuda a pensar qué hago, sin enojarse conmigo?
    }
 }

# Alguien que conozco me hace daño (nunca dice quién)
words-show-someone-known = Alguien que conozco me hace daño, y todavía no puedo decir quién. Necesito ayuda, sin que esa persona se entere.
words-say-someone-known-1 = { words-call }, alguien que conozco me hace daño.
words-say-someone-known-2 = Todavía no puedo decir quién, y me da miedo que se entere.
words-say-someone-known-3 = { $to ->
    [friend] ¿Me acompañas a contarle a una persona adulta de confianza?
    [helpline] ¿Me puede ayudar a hacer un plan para estar a salvo?
   *[other] { $person ->
        [close] ¿Me ayudas a hacer un plan para estar a salvo?
       *[polite] ¿Me ayuda a hacer un plan para estar a salvo?
    }
 }

# No estoy a salvo en casa (nunca dice quién)
words-show-at-home = En casa no estoy a salvo. Necesito ayuda, sin que se entere quien me hace daño.
words-say-at-home-1 = { words-call }, en casa no estoy a salvo.
words-say-at-home-2 = Todavía no puedo decir quién me hace daño, y no debe enterarse.
words-say-at-home-3 = { $to ->
    [friend] ¿Me acompañas a contarle a una persona adulta fuera de casa?
    [helpline] ¿Me puede ayudar a hacer un plan sin que en casa se enteren?
   *[other] { $person ->
        [close] ¿Me acompañas a buscar ayuda fuera de casa?
       *[polite] ¿Me puede ayudar, sin llamar todavía a mi casa?
    }
 }

# Me siento muy mal
words-show-feel-bad = Me siento muy mal y no quiero estar a solas con esto. Necesito que alguien se quede conmigo y me ayude.
words-say-feel-bad-1 = { words-call }, me siento muy mal.
words-say-feel-bad-2 = No quiero estar a solas con esto.
words-say-feel-bad-3 = { $to ->
    [friend] ¿Te quedas conmigo mientras buscamos a una persona adulta?
    [helpline] ¿Me puede escuchar ahora y decirme qué hago?
   *[other] { $person ->
        [close] ¿Te quedas conmigo y me ayudas a buscar apoyo?
       *[polite] ¿Se puede quedar conmigo y ayudarme a buscar apoyo?
    }
 }

# Me preocupa alguien de mi edad
words-show-friend = Me preocupa alguien de mi edad y creo que corre peligro. Necesito que una persona adulta nos ayude.
words-say-friend-1 = { words-call }, me preocupa alguien de mi edad que quizá corre peligro.
words-say-friend-2 = No sé cómo ayudar, y no puedo con esto a solas.
words-say-friend-3 = { $to ->
    [friend] ¿Vamos a contarle a una persona adulta de confianza?
    [helpline] ¿Me puede decir cómo ayudarle?
   *[other] { $person ->
        [close] ¿Me acompañas a buscar ayuda para esa persona?
       *[polite] ¿Me acompaña a buscar ayuda para esa persona?
    }
 }

# Lo que conviene saber de cada persona antes de contarle
words-honest-teacher-f = Una maestra quizá tenga que avisar a alguien para protegerte. Puedes preguntarle antes: «¿Qué pasa si le cuento?». Si en casa no estás a salvo, díselo también.
words-honest-teacher-m = Un maestro quizá tenga que avisar a alguien para protegerte. Puedes preguntarle antes: «¿Qué pasa si le cuento?». Si en casa no estás a salvo, díselo también.
words-honest-counsellor = Quien orienta en tu escuela quizá tenga que avisar a alguien para protegerte. Puedes preguntarle antes: «¿A quién tendría que avisar?». Si en casa no estás a salvo, díselo también.
words-honest-health-f = Una doctora quizá tenga que avisar a alguien para protegerte. Puedes preguntarle antes: «¿A quién le avisaría si le cuento?». También puedes pedir que te explique cada paso.
words-honest-health-m = Un doctor quizá tenga que avisar a alguien para protegerte. Puedes preguntarle antes: «¿A quién le avisaría si le cuento?». También puedes pedir que te explique cada paso.
words-honest-friends-parent-f = Quizá quiera avisar en tu casa. Puedes preguntarle antes: «¿A quién le diría?». Si en casa no estás a salvo, díselo, o busca a alguien más, como una maestra.
words-honest-friends-parent-m = Quizá quiera avisar en tu casa. Puedes preguntarle antes: «¿A quién le diría?». Si en casa no estás a salvo, díselo, o busca a alguien más, como una maestra.
words-honest-aunt = Tu tía quizá quiera decírselo a alguien de la familia. Pídele que antes hable contigo. Si quien te hace daño vive con ella o es de su confianza, elige a alguien fuera de casa, como una maestra.
words-honest-uncle = Tu tío quizá quiera decírselo a alguien de la familia. Pídele que antes hable contigo. Si quien te hace daño vive con él o es de su confianza, elige a alguien fuera de casa, como una maestra.
words-honest-grandmother = Tu abuela quizá quiera decírselo a alguien de la familia. Pídele que antes hable contigo. Si quien te hace daño vive con ella o es de su confianza, elige a alguien fuera de casa, como una maestra.
words-honest-grandfather = Tu abuelo quizá quiera decírselo a alguien de la familia. Pídele que antes hable contigo. Si quien te hace daño vive con él o es de su confianza, elige a alguien fuera de casa, como una maestra.
words-honest-mother = Tu mamá quizá quiera avisar a alguien más, o reclamarle a quien te hace daño. Pídele que antes hagan un plan. Si esa persona vive con ella o es de su confianza, elige a alguien fuera de casa, como una maestra.
words-honest-father = Tu papá quizá quiera avisar a alguien más, o reclamarle a quien te hace daño. Pídele que antes hagan un plan. Si esa persona vive con él o es de su confianza, elige a alguien fuera de casa, como una maestra.
words-honest-sibling = Quizá quiera avisar a alguien más de la casa. Pídele que antes hagan un plan. Si quien te hace daño vive ahí o es de su confianza, elige a alguien fuera de casa, como una maestra.
words-honest-friend = Puede acompañarte a contarle a una persona adulta, como una maestra. No tienen que cargar con esto a solas. Quizá también lo cuente por preocupación; dile qué prefieres que no cuente.
words-honest-helpline = No sabemos a quién avisan. Puedes preguntarlo antes de decir tu nombre.

# Siempre que la persona es de casa o de la familia
words-home-note = ¿Quien te hace daño vive en casa, o está cerca de la persona que elegiste? Elige mejor a alguien fuera de casa, como una maestra, o una línea de ayuda.

# Si la primera persona no cree o regaña
words-plan-b-title = Si no te cree o te regaña
words-plan-b-1 = No es tu culpa, y no lo contaste mal.
words-plan-b-2 = Quizá se asustó o no supo qué hacer. Eso habla de esa persona; lo que tú cuentas sigue siendo verdad.
words-plan-b-3 = Cuéntale a otra persona adulta, también fuera de casa, como una maestra. Sigue hasta que alguien te ayude.
words-plan-b-4 = Puedes buscar una línea de ayuda, aunque no sepas cómo empezar. Si corres peligro, llama a emergencias.
words-plan-b-say = Ya lo conté y no me ayudaron; necesito que alguien me crea y me ayude.

# Copiar y botones
words-copy-note = Lo que copias puede quedar en el historial del teclado, y lo que mandas queda en el chat. Si puedes, mejor enseña la pantalla.
words-button-show = Enseñar la pantalla
words-button-copy = Copiar las frases
words-button-speak = Oír las frases
words-button-plan-b = ¿Y si no me cree?
