# Palabras que se usan en todas partes. $sound es "i" si lo último empieza por el sonido i: «Ana e Inés».

verbatim = { $text }

list-separator = |, |
list-and = { $firsts } { $sound ->
    [i] e
   *[other] y
  } { $last }

date-day = { $day } de { $month } de { $year }
date-month = { $month } de { $year }
date-year = { $year }
month = { $number ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
  }

# «una»: afirmaciones, casillas, cosas; desde dos, todo.
number-in-words = { $number ->
    [1] una
    [2] dos
    [3] tres
    [4] cuatro
    [5] cinco
    [6] seis
    [7] siete
    [8] ocho
    [9] nueve
    [10] diez
    [11] once
    [12] doce
   *[other] { $number }
  }
