# Wörter des Bildschirms mit dem Fortschritt.

stats-title = Fortschritt
stats-command = Deinen Fortschritt zeigen
stats-loading = Deine Antworten werden gezählt …
stats-empty = Noch nichts beantwortet. Übe ein Paket, dann zeigt sich hier, was du lernst.
stats-none-here = Keine Antworten in dieser Auswahl von Paketen und Wochen.

stats-packs = Gezählte Pakete: { $packs }
stats-all-packs = Alle Pakete
stats-always = Die ganze Zeit
stats-recently = Die letzten vier Wochen

stats-this-week = Diese Woche
stats-this-week-n = { $n ->
    [0] Noch keine Antworten.
    [one] Eine Antwort.
   *[other] { $n } Antworten.
  }
stats-this-week-of = { $n } von { $goal } Antworten.
stats-goal = Wochenziel:
stats-goal-none = Keines
stats-goal-of = { $n }

stats-advice = Was du üben solltest
stats-advice-why = Aus allen deinen Antworten, in allen Paketen.
stats-advice-none = Nichts fällt auf: Mach weiter so.
stats-missed = { $skill }: noch zu wenige Antworten für einen Rat. { $n ->
    [one] Das hat nicht geklappt:
   *[other] Diese haben nicht geklappt:
  }

stats-accuracy = Wie gut deine Antworten sind
stats-accuracy-why = Die durchschnittliche Bewertung, insgesamt und je Fertigkeit.
stats-all-skills = Alle Fertigkeiten
stats-mean = { $percent } % ({ $n ->
    [one] eine Antwort
   *[other] { $n } Antworten
  })
stats-week = { $week }: { $mark }
stats-from-to = Jeder Punkt ist eine Woche. Jedes Bild reicht von der Woche { $first } bis zur Woche { $last }, und von 0 % unten bis 100 % oben. Ein leerer Punkt ist eine Woche mit weniger als { $n } Antworten: Er sagt wenig.
stats-chart = { $name }, Woche für Woche. Erste Woche, { $first }. Letzte Woche, { $last }.
stats-show-table = Alle Wochen in Zahlen zeigen
stats-hide-table = Die Zahlen ausblenden

stats-calibration = Wie gut du weißt, was du weißt
stats-calibration-why = Wie oft du recht hattest, je nachdem, wie sicher du warst. Der Balken zeigt, wo dein wahrer Anteil liegen kann.
stats-guess = geraten
stats-think-so = glaube schon
stats-sure = sicher
stats-when-you-say = { $times ->
    [0] Wenn du „{ $word }“ sagst, hast du fast nie recht.
    [10] Wenn du „{ $word }“ sagst, hast du fast immer recht.
   *[other] Wenn du „{ $word }“ sagst, hast du in { $times } von 10 Fällen recht.
  }
stats-rated = „{ $word }“: { $right } von { $n } richtig, { $percent } % (irgendwo zwischen { $low } und { $high } %)
stats-rated-so-far = „{ $word }“: bisher { $n } von { $of } Antworten. Ab { $of } siehst du, wie oft du recht hast.
stats-brier = Brier-Wert: { $points } von 100 Punkten bei { $n } Antworten. 0 ist am besten: jedes Mal sicher und richtig.

stats-discernment = Unterscheiden, was berichtet wurde und was nicht
stats-discernment-why = Alles zu bezweifeln ist nicht besser, als alles zu glauben. Gezählt werden deine ersten Antworten auf „Steht das so im Artikel?“, bei geschlossenem Artikel.
stats-discernment-needs = Dafür braucht es { $n } Antworten von jeder Sorte.
stats-signal-so-far = Wo es so im Artikel steht: bisher { $n } von { $of } Antworten.
stats-noise-so-far = Wo es nicht so im Artikel steht: bisher { $n } von { $of } Antworten.
stats-discerns = Du unterscheidest, was berichtet wurde und was nicht, besser als durch Raten.
stats-discerns-not-yet = Deine Antworten zeigen noch nicht, dass du unterscheidest, was berichtet wurde und was nicht.
stats-doubts = Du bezweifelst öfter, was so im Artikel steht, als du annimmst, was nicht darin steht.
stats-accepts = Du nimmst öfter an, was nicht im Artikel steht, als du bezweifelst, was darin steht.
stats-hits = Von dem, was im Artikel steht, hast du { $n } von { $of } angenommen.
stats-false-alarms = Von dem, was nicht im Artikel steht, hast du { $n } von { $of } angenommen.
stats-d-prime = d′ { $discernment }: 0 ist Raten, mehr ist besser. Kriterium { $criterion }: Über 0 sagst du eher Nein, unter 0 eher Ja.
stats-estimate = { $value } (von { $low } bis { $high })
stats-decimal = { $sign }{ $whole },{ $part }

stats-mixups = Wen du mit wem verwechselst
stats-mixups-why = Aus Fragen, bei denen eine Quelle richtig ist und eine gewählt wird.
stats-no-mixups = Hier gibt es keine Verwechslungen.
stats-mixup = Richtig war: { $right }. Gewählt hast du: { $chosen }. Das war { $n }-mal so, bei { $of } Fragen.
stats-crossing-how = Jede Zeile: wer es war. Jede Spalte: wen du gewählt hast. Ein Haken zeigt die richtigen; je stärker ein anderes Feld gefärbt ist, desto öfter hast du beide verwechselt.
stats-crossing-row = { $letter }: { $name }
stats-crossing-right = Richtig war: { $right }. Das hast du auch gewählt: { $n }-mal, bei { $of } Fragen.
stats-mixups-more = { $n ->
    [one] Und noch eine.
   *[other] Und noch { $n }.
  }

stats-due = Was wiederkommt
stats-due-why = Was du vielleicht bald vergisst. Die tägliche Wiederholung fragt es noch einmal.
stats-due-nothing = In den nächsten { $n } Tagen nichts.
stats-due-on = { $days ->
    [0] Heute
    [1] Morgen
   *[other] In { $days } Tagen
  }: { $n }
