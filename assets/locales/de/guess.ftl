# Was `hearsay check --guess` sagt: ob sich ein Paket erraten lässt.

cli-arg-guess = Lässt auch einfache Regeln die Fragen ohne den Artikel beantworten und sagt, womit sie öfter als durch Zufall recht haben
guess-head = { $file }: ohne den Artikel geraten. { $n ->
    [one] Eine Frage wurde
   *[other] { $n } Fragen wurden
  } mit { $seeds } Startzahlen beantwortet.
guess-left-out = { $n ->
    [one] Eine Frage blieb weg, weil ihre Antwort markiert oder getippt wird.
   *[other] { $n } Fragen blieben weg, weil ihre Antworten markiert oder getippt werden.
  }
guess-rule = { "  " }{ $points } Punkte: { $rule }, richtig { $right } %, durch Zufall { $chance } % (sagt etwas zu { $spoke } von { $n } Fragen)
guess-pooled = Alle { $packs } Pakete zusammen, { $n } Fragen:
guess-within = Keine Regel ist mehr als { $points } Punkte besser als der Zufall.
guess-far = { $n ->
    [one] Eine Regel ist
   *[other] { $n } Regeln sind
  } mehr als { $points } Punkte besser als der Zufall.
guess-no-kind = Keine Art von Frage lässt sich mit einer der Regeln erraten.
guess-kinds = { $n ->
    [one] Eine Art von Frage lässt sich erraten:
   *[other] Arten von Fragen, die sich erraten lassen:
  }
guess-kind = { "  " }{ $kind }: { $rule }, richtig { $right } %, durch Zufall { $chance } %, bei { $n ->
    [one] einer Frage
   *[other] { $n } Fragen
  }. { $why }
guess-no-question = Keine einzelne Frage ist mit einer der Regeln öfter als durch Zufall richtig.
guess-questions = { $n ->
    [one] Eine Frage ist mit einer Regel öfter als durch Zufall richtig, gleich welche falschen Antworten dabeistehen. Allein ist das kein Fehler, denn von mehreren Antworten ist immer eine die längste:
   *[other] Fragen, die mit einer Regel öfter als durch Zufall richtig sind, gleich welche falschen Antworten dabeistehen ({ $n }). Einige wenige sind kein Fehler, denn von mehreren Antworten ist immer eine die längste:
  }
guess-question = { "  " }{ $question }: richtig { $right } %, durch Zufall { $chance } %. { $why }
guess-more = { "  " }… und { $n } weitere; --json nennt alle.

guess-longest = die längste Antwort
guess-shortest = die kürzeste Antwort
guess-first-named = die zuerst genannte Quelle
guess-most-frequent = die Quelle, die am meisten sagt
guess-overlap = die Antwort, die am meisten Wörter mit der Frage teilt
guess-odd-one-out = die Antwort, die aus der Reihe fällt
guess-most-alike = die Antwort, die den anderen am meisten gleicht
guess-confirms = immer „bestätigt es“
guess-alleges = immer „behauptet es“
guess-says-so = immer „der Artikel sagt es so“

guess-why-longest = Die richtige Antwort ist länger als die falschen.
guess-why-shortest = Die richtige Antwort ist kürzer als die falschen.
guess-why-first-named = Die richtige Quelle ist die, die der Artikel zuerst nennt.
guess-why-most-frequent = Die richtige Quelle ist die mit den meisten Aussagen.
guess-why-overlap = Die richtige Antwort wiederholt Wörter der Frage.
guess-why-odd-one-out = Die richtige Antwort sieht anders aus als die falschen.
guess-why-most-alike = Die falschen Antworten sind alle aus der richtigen gemacht.
guess-why-confirms = Die richtige Antwort ist meist „bestätigt es“.
guess-why-alleges = Die richtige Antwort ist meist „behauptet es, kann es aber nicht selbst belegen“.
guess-why-says-so = Die richtige Antwort ist meist „der Artikel sagt es so“.
