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
