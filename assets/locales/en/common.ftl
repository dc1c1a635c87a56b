# Words that every room uses.

verbatim = { $text }

list-separator = |, |
list-and = { $firsts } and { $last }

date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
month = { $number ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
  }

number-in-words = { $number ->
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
    [11] eleven
    [12] twelve
   *[other] { $number }
  }
