# Wörter, die jeder Raum braucht.

verbatim = { $text }

list-separator = |, |
list-and = { $firsts } und { $last }

date-day = { $day }. { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
month = { $number ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
  }

# Zählt Weibliches (Behauptungen, Stellen) und, ab zwei, alles.
number-in-words = { $number ->
    [1] eine
    [2] zwei
    [3] drei
    [4] vier
    [5] fünf
    [6] sechs
    [7] sieben
    [8] acht
    [9] neun
    [10] zehn
    [11] elf
    [12] zwölf
   *[other] { $number }
  }
