# Qué se pregunta, por qué es correcto y por qué otra cosa no lo es.
#
# Huecos: $Name es una fuente a principio de frase y $name en medio de ella; $plural es "yes" si su verbo va en
# plural; $gist y $claim son oraciones enteras sin punto final y por eso van al final, tras dos puntos; $dated es
# "yes" si la respuesta vale a fecha de $date; $own es "yes" si habla el propio artículo.
#
# Un nombre puede empezar por «el»: nunca va detrás de «a» ni de «de» («al», «del»). De una fuente no se sabe el
# género: ningún adjetivo concuerda con ella. A quien aprende se le habla de tú.

quiz-quoted = «{ $words }»
quiz-sentence = { $text }.
quiz-fragment = … { $text }
quiz-two-sentences = { $first } { $second }
quiz-somebody = Alguien a quien el artículo no nombra
quiz-somebody-mid = alguien a quien el artículo no nombra
quiz-claim-as-of = { $dated ->
    [yes] A fecha de { $date }: { $claim }
   *[no] { $claim }
  }

## Posturas y otras opciones fijas

stance-neither = ni lo confirma ni lo niega
stance-denies = lo niega
stance-suggests = lo considera posible
stance-confirms = lo confirma
stance-alleges = lo afirma, pero no puede demostrarlo por su cuenta
stance-none = –
stance-not-addressed = no habla de ello

status-proposed = en fase de propuesta
status-in-force = en vigor
status-under-review = en revisión
status-repealed = ya no está en vigor

form-direct = con las palabras exactas
form-indirect = con otras palabras (paráfrasis)
form-mixed = con otras palabras, y algunas citadas
form-own = habla el propio artículo

stated-says-so = { $many ->
    [yes] Los artículos lo dicen.
   *[no] El artículo lo dice.
  }
stated-opposite = { $many ->
    [yes] Los artículos dicen lo contrario.
   *[no] El artículo dice lo contrario.
  }
stated-not-said = { $many ->
    [yes] Los artículos no dicen nada de eso.
   *[no] El artículo no dice nada de eso.
  }

quiz-article-by = { $title } ({ $publisher })
quiz-article-on = { $title } ({ $date })
quiz-article-by-on = { $title } ({ $publisher }, { $date })
quiz-more-than-one-article = { $articles ->
    [2] los dos
   *[other] más de uno de ellos
  }

## Quién afirmó qué

quiz-who-said-words = Según el artículo, ¿quién dijo esto?: { $words }
quiz-who-said-gist = Según el artículo, ¿quién dice esto?: { $gist }
quiz-what-said = Según { $many ->
    [yes] los artículos
   *[no] el artículo
  }, ¿cuáles de estas cosas { $plural ->
    [yes] dicen
   *[no] dice
  } { $name }?
quiz-match-speakers = ¿Quién dice qué? Une cada afirmación con la fuente a la que la atribuye el artículo. Sobra un nombre.
quiz-via = El artículo no lo oyó directamente. { $steps ->
    [one] ¿Quién lo transmitió?
   *[other] ¿Quién lo transmitió en último lugar?
  }: { $gist }

quiz-credit = El artículo lo atribuye { $plural ->
    [yes] a estas fuentes
   *[no] a esta fuente
  }: { $name }.
quiz-credit-cue = El artículo lo atribuye { $plural ->
    [yes] a estas fuentes
   *[no] a esta fuente
  }: { $name }; { $words ->
    [one] la palabra que lo indica es
   *[other] las palabras que lo indican son
  } «{ $cue }».
quiz-credit-nobody = El artículo no dice quién lo dijo; { $words ->
    [one] la palabra que lo indica es
   *[other] las palabras que lo indican son
  } «{ $cue }».
quiz-came-through = Así se transmitió: { $chain }.
quiz-says = { $Name } { $plural ->
    [yes] dicen
   *[no] dice
  } esto: { $gist }.
quiz-says-both = { $Name } { $plural ->
    [yes] dicen
   *[no] dice
  }{ $more ->
    [yes] {", entre otras cosas,"}
   *[no] {""}
  } esto: { $first }; y esto: { $second }.
quiz-why-credited = { $Name } { $plural ->
    [yes] son quienes lo dicen
   *[no] es quien lo dice
  }, según el artículo.
quiz-why-says-other = { $Name } { $plural ->
    [yes] dicen
   *[no] dice
  } otra cosa: { $gist }.
quiz-why-passes-on = { $Name } solo { $plural ->
    [yes] transmiten
   *[no] transmite
  } lo que dicen otras fuentes.
quiz-why-through-others = { $Name } solo { $plural ->
    [yes] hablan
   *[no] habla
  } en este artículo por boca de otras fuentes, y ellas no dicen eso.
quiz-why-not-credited = El artículo no atribuye esto a esta fuente: { $name }.
quiz-why-said-by = Eso es lo que { $plural ->
    [yes] dicen
   *[no] dice
  } { $name }.
quiz-ex-what-said = Según { $many ->
    [yes] los artículos
   *[no] el artículo
  }, { $name } { $plural ->
    [yes] dicen
   *[no] dice
  } { $number ->
    [1] solo una
   *[other] { $words }
  } de estas cosas.
quiz-ex-match-speakers = { $Name } no { $plural ->
    [yes] dicen
   *[no] dice
  } nada de esto.
quiz-why-passed-on = { $Name } { $steps ->
    [one] { $plural ->
        [yes] lo transmitieron
       *[no] lo transmitió
      }
   *[other] { $plural ->
        [yes] lo transmitieron en último lugar
       *[no] lo transmitió en último lugar
      }
  }.
quiz-why-not-in-chain = El artículo no dice que esta fuente lo transmitiera: { $name }.
quiz-ex-via = { $steps ->
    [one] Quién lo dijo: { $speaker }. Quién lo transmitió: { $name }.
   *[other] Quién lo dijo: { $speaker }. Por quién pasó, en este orden: { $chain }; lo último es lo más cercano a quien lee.
  }

## Confirmado o negado

quiz-stance = { $dated ->
    [yes] A fecha de { $date }, ¿qué postura { $plural ->
        [yes] adoptan
       *[no] adopta
      } { $name } ante esta afirmación?: { $claim }
   *[no] ¿Qué postura { $plural ->
        [yes] adoptan
       *[no] adopta
      } { $name } ante esta afirmación?: { $claim }
  }

quiz-takes-neither = { $dated ->
    [yes] A fecha de { $date }, { $name }
   *[no] { $Name }
  } { $plural ->
    [yes] hablan de esto, pero ni lo confirman ni lo niegan
   *[no] habla de esto, pero ni lo confirma ni lo niega
  }: { $claim }.
quiz-takes-denies = { $dated ->
    [yes] A fecha de { $date }, { $name }
   *[no] { $Name }
  } { $plural ->
    [yes] niegan
   *[no] niega
  } esto: { $claim }.
quiz-takes-suggests = { $dated ->
    [yes] A fecha de { $date }, { $name }
   *[no] { $Name }
  } { $plural ->
    [yes] consideran
   *[no] considera
  } posible esto: { $claim }.
quiz-takes-confirms = { $dated ->
    [yes] A fecha de { $date }, { $name }
   *[no] { $Name }
  } { $plural ->
    [yes] confirman
   *[no] confirma
  } esto: { $claim }.
quiz-takes-alleges = { $dated ->
    [yes] A fecha de { $date }, { $name }
   *[no] { $Name }
  } { $plural ->
    [yes] afirman esto, pero no pueden
   *[no] afirma esto, pero no puede
  } demostrarlo por su cuenta: { $claim }.
quiz-takes-none = { $Name } no { $plural ->
    [yes] toman
   *[no] toma
  } postura sobre esto: { $claim }.
quiz-takes-not-addressed = { $Name } no { $plural ->
    [yes] hablan
   *[no] habla
  } de esto: { $claim }.

quiz-why-not-neither = Ni confirmar ni negar es hablar de ello y dejarlo abierto; { $name } no { $plural ->
    [yes] hacen
   *[no] hace
  } eso aquí.
quiz-why-not-denies = Negarlo es decir que no es así; { $name } no { $plural ->
    [yes] dicen
   *[no] dice
  } eso.
quiz-why-not-suggests = Considerarlo posible es decir que puede ser así o que cabe esperarlo; { $name } no { $plural ->
    [yes] dicen
   *[no] dice
  } eso.
quiz-why-not-confirms = Solo lo confirma quien dice que es así y está en condiciones de hacerlo: porque es un acto suyo, porque lo sabe de primera mano o porque le corresponde decidirlo; no es eso lo que { $plural ->
    [yes] hacen
   *[no] hace
  } { $name } aquí.
quiz-why-not-alleges = Afirmarlo es decir que es así sin poder demostrarlo por su cuenta; no es eso lo que { $plural ->
    [yes] hacen
   *[no] hace
  } { $name } aquí.
quiz-why-does-address = { $Name } sí { $plural ->
    [yes] hablan
   *[no] habla
  } de ello.

quiz-who-neither = { $dated ->
    [yes] A fecha de { $date }, ¿cuáles
    [last] Según lo último que dijo cada una, ¿cuáles
   *[no] ¿Cuáles
  } de estas fuentes hablan de esta afirmación, pero ni la confirman ni la niegan?: { $claim }
quiz-who-denies = { $dated ->
    [yes] A fecha de { $date }, ¿cuáles
    [last] Según lo último que dijo cada una, ¿cuáles
   *[no] ¿Cuáles
  } de estas fuentes niegan esta afirmación?: { $claim }
quiz-who-suggests = { $dated ->
    [yes] A fecha de { $date }, ¿cuáles
    [last] Según lo último que dijo cada una, ¿cuáles
   *[no] ¿Cuáles
  } de estas fuentes consideran posible esto?: { $claim }
quiz-who-confirms = { $dated ->
    [yes] A fecha de { $date }, ¿cuáles
    [last] Según lo último que dijo cada una, ¿cuáles
   *[no] ¿Cuáles
  } de estas fuentes confirman esta afirmación y están en condiciones de hacerlo?: { $claim }
quiz-who-alleges = { $dated ->
    [yes] A fecha de { $date }, ¿cuáles
    [last] Según lo último que dijo cada una, ¿cuáles
   *[no] ¿Cuáles
  } de estas fuentes afirman esto sin poder demostrarlo por su cuenta?: { $claim }

quiz-sort-status = ¿Qué postura { $plural ->
    [yes] adoptan
   *[no] adopta
  } { $name } ante cada una de estas afirmaciones? Coloca cada afirmación bajo su postura.
quiz-ex-sort-status = A una postura le pueden corresponder varias afirmaciones, o ninguna.
quiz-grid = ¿Quién adopta qué postura? Rellena la tabla del artículo { $title }. Deja vacía una casilla si la fuente no habla de la afirmación.{ $changed ->
    [yes] { " " }De cada fuente cuenta la última postura.
   *[no] { "" }
  }{ $many ->
    [yes] { " " }También cuenta lo que dicen de ellas los demás artículos de este paquete.
   *[no] { "" }
  }
quiz-ex-grid = { $number ->
    [one] Una casilla lleva
   *[other] En total, { $words } casillas llevan
  } una postura; las demás quedan vacías{ $unasked ->
    [yes] {" "}o no se preguntan
   *[no] {""}
  }.
quiz-stated = { $many ->
    [yes] ¿Dicen esto los artículos?
   *[no] ¿Dice esto el artículo?
  } { $says }

quiz-stated-neither = { $dated ->
    [yes] A fecha de { $date }, { $name }
   *[no] { $Name }
  } { $plural ->
    [yes] hablan de esta afirmación, pero ni la confirman ni la niegan
   *[no] habla de esta afirmación, pero ni la confirma ni la niega
  }: { $claim }
quiz-stated-denies = { $dated ->
    [yes] A fecha de { $date }, { $name }
   *[no] { $Name }
  } { $plural ->
    [yes] niegan
   *[no] niega
  } esta afirmación: { $claim }
quiz-stated-suggests = { $dated ->
    [yes] A fecha de { $date }, { $name }
   *[no] { $Name }
  } { $plural ->
    [yes] consideran
   *[no] considera
  } posible esto: { $claim }
quiz-stated-confirms = { $dated ->
    [yes] A fecha de { $date }, { $name }
   *[no] { $Name }
  } { $plural ->
    [yes] confirman esta afirmación y están
   *[no] confirma esta afirmación y está
  } en condiciones de hacerlo: { $claim }
quiz-stated-alleges = { $dated ->
    [yes] A fecha de { $date }, { $name }
   *[no] { $Name }
  } { $plural ->
    [yes] afirman esto, pero no pueden
   *[no] afirma esto, pero no puede
  } demostrarlo por su cuenta: { $claim }

quiz-headline = { $many ->
    [yes] ¿Qué titular es fiel a los artículos
   *[no] ¿Qué titular es fiel al artículo
  }{ $dated ->
    [yes] , a fecha de { $date }
   *[no] {""}
  }? Tiene que decir quién adopta qué postura ante esta afirmación, y con cuánta firmeza: { $claim }
headline-neither = { $short }: { $name } ni lo { $plural ->
    [yes] confirman ni lo niegan
   *[no] confirma ni lo niega
  }
headline-denies = { $short }: { $name } lo { $plural ->
    [yes] niegan
   *[no] niega
  }
headline-suggests = { $short }: { $name } lo { $plural ->
    [yes] consideran
   *[no] considera
  } posible
headline-confirms = { $short }: { $name } lo { $plural ->
    [yes] confirman
   *[no] confirma
  }
headline-alleges = { $short }: { $name } lo { $plural ->
    [yes] afirman
   *[no] afirma
  }

## Varios artículos

quiz-disagree = En otro artículo, ¿quién dice lo contrario de lo que { $plural ->
    [yes] dicen
   *[no] dice
  } { $name } sobre esta afirmación?: { $claim }
quiz-both-confirm = Aquí hay dos artículos: { $first } y { $second }. ¿Qué afirmaciones confirma en los dos alguien que está en condiciones de hacerlo?
quiz-ex-both-confirm = En { $first } esto está confirmado por { $by_first }, y en { $second } por { $by_second }: { $claim }.
quiz-why-not-confirmed-in = { $number ->
    [one] Nadie confirma esto en { $articles }.
   *[other] Nadie confirma esto en ninguno de los dos artículos.
  }
quiz-which-article-neither = ¿Qué artículo dice que { $name } { $plural ->
    [yes] hablan de esta afirmación, pero ni la confirman ni la niegan
   *[no] habla de esta afirmación, pero ni la confirma ni la niega
  }?: { $claim }
quiz-which-article-denies = ¿Qué artículo dice que { $name } { $plural ->
    [yes] niegan
   *[no] niega
  } esta afirmación?: { $claim }
quiz-which-article-suggests = ¿Qué artículo dice que { $name } { $plural ->
    [yes] consideran
   *[no] considera
  } posible esto?: { $claim }
quiz-which-article-confirms = ¿Qué artículo dice que { $name } { $plural ->
    [yes] confirman esta afirmación y están
   *[no] confirma esta afirmación y está
  } en condiciones de hacerlo?: { $claim }
quiz-which-article-alleges = ¿Qué artículo dice que { $name } { $plural ->
    [yes] afirman esto sin poder demostrarlo
   *[no] afirma esto sin poder demostrarlo
  } por su cuenta?: { $claim }
quiz-ex-which-article = { $number ->
    [one] Solo un artículo lo recoge: { $articles }.
   *[other] Lo recoge más de un artículo: { $articles }.
  }
quiz-why-this-article = Este es el artículo que lo recoge.
quiz-why-not-this-article = Este artículo no dice eso de esta fuente: { $name }.
quiz-why-not-the-only-article = Este artículo lo recoge, pero no es el único.

## Leyes y políticas

quiz-which-policy = { $own ->
    [yes] ¿A qué ley, sentencia, acuerdo o programa se refiere el artículo cuando dice esto?: { $said }
   *[no] Según el artículo, { $name } { $plural ->
        [yes] dicen
       *[no] dice
      } algo que tiene que ver con una ley, una sentencia, un acuerdo o un programa. ¿A cuál se refiere esto?: { $said }
  }
quiz-why-policy-referred = A esto se refiere aquí.
quiz-why-other-policy = Nada en estas palabras se refiere a esto: { $policy }.
quiz-ex-refers = { $own ->
    [yes] El propio artículo se refiere aquí a esto: { $policy }.
   *[no] { $Name } se { $plural ->
        [yes] refieren
       *[no] refiere
      } aquí a esto: { $policy }.
  }
quiz-ex-in-the-words = En palabras del artículo: { $words }.
quiz-role-invoked = La fuente se apoya en ello.
quiz-role-breached = Se dice que se ha incumplido; eso es lo que { $plural ->
    [yes] dicen
   *[no] dice
  } { $name }, no algo comprobado.
quiz-who-invoked = ¿Quién se refiere a esto?: { $policy }
quiz-why-invoked = { $Name } se { $plural ->
    [yes] refieren
   *[no] refiere
  } a esto: { $policy }.
quiz-policy-status = Según { $many ->
    [yes] los artículos
   *[no] el artículo
  }, ¿en qué situación está esta ley, sentencia, acuerdo o programa?: { $policy }
quiz-ex-status = { $own ->
    [yes] Esta es la situación según el propio artículo: { $status }.
   *[no] Donde { $plural ->
        [yes] hablan
       *[no] habla
      } { $name }, el artículo indica esta situación: { $status }.
  }
quiz-why-status = Esta es la situación según { $many ->
    [yes] los artículos
   *[no] el artículo
  }: { $status }.
quiz-why-not-status = { $meaning } Según { $many ->
    [yes] los artículos
   *[no] el artículo
  }, la situación es otra: { $status }.
status-proposed-means = «En fase de propuesta» significa que se ha presentado y no se ha aprobado.
status-in-force-means = «En vigor» significa que se aplica ahora.
status-under-review-means = «En revisión» significa que se está pensando si hay que hacer cambios.
status-repealed-means = «Ya no está en vigor» significa que se ha acabado.
quiz-match-policies = Une cada ley, sentencia, acuerdo o programa con lo que el artículo dice de ello.{ $left ->
    [yes] {" "}Sobra una cita.
   *[no] {""}
  }
quiz-ex-none-left-over = A cada cosa le corresponde una cita, y no sobra ninguna.
quiz-ex-left-over = Sobra { $words }: eso se dice de otra cosa ({ $policy }).

## Dónde está escrito

quiz-mark = { $own ->
    [yes] Marca las palabras con las que el propio artículo dice esto: { $gist }
   *[no] Marca las palabras del artículo que recogen lo que { $plural ->
        [yes] dicen
       *[no] dice
      } { $name }: { $gist }
  }
quiz-mark-proposition = Marca un lugar del artículo en el que alguien adopta una postura ante esta afirmación: { $claim }
quiz-ex-own = El artículo lo dice con voz propia y no lo atribuye a nadie.
quiz-ex-mark-proposition = { $number ->
    [one] Hay un solo lugar así.
   *[other] Hay { $words } lugares así; vale cualquiera de ellos.
  }

## Cómo está dicho

quiz-form = ¿Cómo recoge aquí el artículo lo que { $plural ->
    [yes] dicen
   *[no] dice
  } { $name }?: { $gist }
quiz-why-direct = Las palabras van entre comillas: están tal como se dijeron o se escribieron.
quiz-why-indirect = Lo dicho no va entre comillas: el artículo lo cuenta con palabras suyas.
quiz-why-mixed = El artículo lo cuenta con palabras suyas y solo pone algunas entre comillas.
form-direct-means = Las palabras exactas irían entre comillas de principio a fin.
form-indirect-means = En una paráfrasis, lo dicho no iría entre comillas.
form-mixed-means = Si solo se citara una parte, solo esa parte iría entre comillas.
quiz-cue = ¿Qué palabra usa aquí el artículo para decir que alguien lo dice?
quiz-ex-cue = El artículo dice «{ $word }».
quiz-force-plain = Quien escribe «{ $word }» solo dice que se dijo.
quiz-force-distant = Quien escribe «{ $word }» guarda distancia: el artículo no responde de ello.
quiz-force-factual = Quien escribe «{ $word }» da lo dicho por un hecho.
quiz-force-denying = Quien escribe «{ $word }» dice que, según la fuente, no es así.
quiz-force-admitting = Quien escribe «{ $word }» dice que alguien respondió de ello.
quiz-force-owning = Quien escribe «{ $word }» dice que alguien lo reconoció.
quiz-force-guessing = Quien escribe «{ $word }» dice que se consideró posible o se esperaba.
quiz-why-not-printed = El artículo dice «{ $printed }». { $means }
quiz-altered = { $own ->
    [yes] ¿Qué versión está en el artículo, palabra por palabra?
   *[no] ¿Qué versión de las palabras de esta fuente ({ $name }) está en el artículo, palabra por palabra?
  }
quiz-why-altered = El artículo dice «{ $printed }», no «{ $altered }».
quiz-why-verbatim = Así está en el artículo.
quiz-ex-altered = Una sola palabra cambiada puede convertir una noticia en otra.

## Orden

quiz-order = ¿Qué fue lo primero? Ordena esto según cuándo se dijo, lo más antiguo primero.
quiz-order-item = { $own ->
    [yes] { $gist }
   *[no] { $Name }: { $gist }
  }
quiz-why-dated = La fecha que da el artículo es esta: { $date }.
quiz-ex-order = En este orden, las fechas son: { $dates }.
quiz-as-of = A fecha de { $date }, ¿qué postura { $plural ->
    [yes] adoptan
   *[no] adopta
  } { $name } ante esta afirmación?: { $claim }

## Por qué no se hace una pregunta

not-built-unattributed = El artículo no atribuye la afirmación a nadie.
not-built-joint = El artículo atribuye la afirmación a varias fuentes juntas.
not-built-gist-shared = Otra fuente dice lo mismo.
not-built-no-gist = No hay un resumen con el que preguntar.
not-built-no-words = No se dan palabras del artículo para ello.
not-built-names-source = Las palabras que habría que mostrar nombran la respuesta correcta.
not-built-names-policy = Las palabras que habría que mostrar nombran la ley o la política.
not-built-few-sources = No hay bastantes fuentes de las que sea falso con seguridad.
not-built-few-claims = No hay bastantes afirmaciones entre las que elegir.
not-built-few-speakers = No hay bastantes fuentes con una afirmación propia.
not-built-unchecked = Nadie responde de que estén todas las posturas ante esta afirmación, así que el silencio no prueba nada.
not-built-said-nothing = La fuente no dice nada que se pueda mostrar como prueba.
not-built-no-position = La fuente habla de ello sin tomar postura.
not-built-undecided = La fuente ha dicho cosas distintas, y las fechas no dicen cuál es la última.
not-built-only-the-body = Solo ha hablado de ello el organismo por el que habla.
not-built-implied = Lo que la fuente dice de otra afirmación ya aclara esta.
not-built-settled-elsewhere = Las posturas sobre otra afirmación deciden también sobre esta.
not-built-clouded = Una fila con un error podría tener que ver con esto.
not-built-few-positions = La fuente adopta menos de cuatro posturas.
not-built-small-grid = Hay muy pocas fuentes y afirmaciones para una tabla.
not-built-no-short = La afirmación no tiene una forma breve para un titular.
not-built-several-policies = La afirmación no se refiere a una sola ley o política.
not-built-few-policies = No hay bastantes leyes y políticas entre las que elegir.
not-built-not-one-source = No se refiere a ello exactamente una fuente.
not-built-no-status = El artículo no dice en qué situación está.
not-built-two-statuses = El artículo da más de una situación.
not-built-under-review = Lo que está en revisión sigue vigente mientras tanto: dos respuestas serían correctas.
not-built-names-status = El nombre ya dice en qué situación está.
not-built-several-articles = Hay posturas sobre ello en varios artículos.
not-built-nobody = Nadie adopta una postura sobre ello.
not-built-no-lexicon = Todavía no se conocen las palabras de atribución de este idioma.
not-built-split-cue = Las palabras de atribución no van seguidas en una sola frase.
not-built-unknown-cue = No se conoce otra palabra de atribución que encaje en su lugar.
not-built-few-cues = Muy pocas palabras de atribución encajan en su lugar.
not-built-split-content = Las palabras no van seguidas.
not-built-few-versions = Con estas palabras se pueden hacer muy pocas versiones distintas.
not-built-few-dates = Menos de tres afirmaciones tienen fecha propia.
not-built-several-opponents = Más de una fuente dice lo contrario.
not-built-wavered = Una de las dos partes también ha tenido otra postura.
not-built-one-article = Las dos posturas están en un mismo artículo.
not-built-alike-articles = Los artículos no se distinguen por titular, medio y fecha.
not-built-many-articles = Hay demasiados artículos entre los que elegir.
not-built-said-elsewhere = Otro artículo también podría entenderse así.
not-built-silent-enough = Ya se pregunta por otras fuentes que no hablan de esta afirmación, tantas como toman postura.
not-built-silent-elsewhere = En ningún artículo en el que habla la fuente toma alguien postura sobre esta afirmación.
not-built-own-act = La afirmación nombra a la fuente que la confirma: la respuesta se sabría sin el artículo.
not-built-few-reporters = Hay muy pocas fuentes más en el paquete que transmitan algo.

quiz-in-articles = { $number ->
    [one] Artículo { $titles }. { $prompt }
   *[other] Artículos { $titles }. { $prompt }
  }
quiz-in-both-articles = Los dos artículos. { $prompt }
quiz-ex-same-of = Lo mismo vale para { $names }.
not-built-asked-already = Otra pregunta pide lo mismo.
not-built-few-positions-left = Las demás posturas se tuvieron en otro momento.

quiz-ex-speaks-for = { $Name } { $plural ->
    [yes] hablan
   *[no] habla
  } por esta parte: { $body }.
quiz-ex-speaks-for-as = { $Name } ({ $role }) { $plural ->
    [yes] hablan
   *[no] habla
  } por esta parte: { $body }.
