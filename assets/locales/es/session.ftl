# Lo que se dice después de una respuesta en el idioma de las preguntas.

feedback-pair = { $row } → { $column }
feedback-cell = { $row } / { $column }: { $position }
feedback-right-is = Lo correcto es: { $right }.
hand-why-right = Esta es la respuesta correcta.
hand-why-wrong = La respuesta correcta es: { $right }

feedback-slip = Has escrito «{ $given }»; se escribe «{ $right }».
feedback-nearly = Casi: se escribe «{ $right }».
feedback-and-why = { $right } { $why }
