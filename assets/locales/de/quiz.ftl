# Was gefragt wird, warum es richtig ist und warum etwas anderes falsch ist.
#
# Lücken: $Name ist eine Quelle am Satzanfang, $name mitten im Satz, beide im Nominativ; $plural ist "yes", wenn
# ihr Verb im Plural steht; $gist und $claim sind ganze Sätze ohne Schlusspunkt und stehen deshalb am Ende nach
# einem Doppelpunkt; $dated ist "yes", wenn die Antwort zum Stand $date gilt; $own ist "yes", wenn der Artikel
# selbst spricht.

quiz-quoted = „{ $words }“
quiz-sentence = { $text }.
quiz-fragment = … { $text }
quiz-in-articles = { $number ->
    [one] Artikel { $titles }. { $prompt }
   *[other] Artikel { $titles }. { $prompt }
  }
quiz-in-both-articles = Zu beiden Artikeln: { $prompt }
quiz-two-sentences = { $first } { $second }
quiz-somebody = Jemand ohne Namen
quiz-somebody-mid = jemand ohne Namen
quiz-claim-as-of = { $dated ->
    [yes] Stand { $date }: { $claim }
   *[no] { $claim }
  }

## Haltungen und andere feste Auswahl

stance-neither = lässt es offen
stance-denies = bestreitet es
stance-suggests = hält es für möglich
stance-confirms = bestätigt es
stance-alleges = behauptet es, kann es aber nicht selbst belegen
stance-none = –
stance-not-addressed = spricht nicht davon

status-proposed = vorgeschlagen
status-in-force = in Kraft
status-under-review = wird überprüft
status-repealed = nicht mehr in Kraft

form-direct = im genauen Wortlaut
form-indirect = in anderen Worten (Umschreibung)
form-mixed = in anderen Worten, zum Teil wörtlich zitiert
form-own = der Artikel spricht selbst

stated-says-so = { $many ->
    [yes] Die Artikel sagen es so.
   *[no] Der Artikel sagt es so.
  }
stated-opposite = { $many ->
    [yes] Die Artikel sagen das Gegenteil.
   *[no] Der Artikel sagt das Gegenteil.
  }
stated-not-said = { $many ->
    [yes] Die Artikel sagen dazu nichts.
   *[no] Der Artikel sagt dazu nichts.
  }

quiz-article-by = { $title } ({ $publisher })
quiz-article-on = { $title } ({ $date })
quiz-article-by-on = { $title } ({ $publisher }, { $date })
quiz-more-than-one-article = { $articles ->
    [2] beide
   *[other] mehr als einer davon
  }

## Wer was behauptet hat

quiz-who-said-words = Wer hat das laut Artikel gesagt: { $words }
quiz-who-said-gist = Wer sagt das laut Artikel: { $gist }
quiz-what-said = Was davon { $plural ->
    [yes] sagen
   *[no] sagt
  } laut { $many ->
    [yes] den Artikeln
   *[no] Artikel
  } { $name }?
quiz-match-speakers = Wer sagt was? Gib jede Behauptung der Quelle, von der sie laut Artikel stammt. Ein Name bleibt übrig.
quiz-via = Der Artikel hat das nicht aus erster Hand. { $steps ->
    [one] Wer hat es weitergegeben
   *[other] Wer hat es zuletzt weitergegeben
  }: { $gist }

quiz-credit = Laut Artikel { $plural ->
    [yes] sagen
   *[no] sagt
  } das { $name }.
quiz-credit-cue = Laut Artikel { $plural ->
    [yes] sagen
   *[no] sagt
  } das { $name }; { $words ->
    [one] das Berichtswort ist
   *[other] die Berichtswörter sind
  } „{ $cue }“.
quiz-credit-nobody = Der Artikel sagt nicht, von wem das stammt; { $words ->
    [one] das Berichtswort ist
   *[other] die Berichtswörter sind
  } „{ $cue }“.
quiz-came-through = Auf diesem Weg kam es in den Artikel: { $chain }.
quiz-says = { $Name } { $plural ->
    [yes] sagen
   *[no] sagt
  } dies: { $gist }.
quiz-says-both = { $Name } { $plural ->
    [yes] sagen
   *[no] sagt
  }{ $more ->
    [yes] {" "}unter anderem
   *[no] {""}
  } dies: { $first }; und dies: { $second }.
quiz-why-credited = Laut Artikel { $plural ->
    [yes] sagen
   *[no] sagt
  } das { $name }.
quiz-why-says-other = { $Name } { $plural ->
    [yes] sagen
   *[no] sagt
  } etwas anderes: { $gist }.
quiz-why-passes-on = { $Name } { $plural ->
    [yes] geben
   *[no] gibt
  } nur weiter, was andere sagen.
quiz-why-through-others = { $Name } { $plural ->
    [yes] sprechen
   *[no] spricht
  } in diesem Artikel nur durch andere, und die sagen das nicht.
quiz-why-not-credited = Laut Artikel { $plural ->
    [yes] sagen
   *[no] sagt
  } { $name } das nicht.
quiz-why-said-by = Das { $plural ->
    [yes] sagen
   *[no] sagt
  } { $name }.
quiz-ex-what-said = { $Name } { $plural ->
    [yes] sagen
   *[no] sagt
  } laut { $many ->
    [yes] den Artikeln
   *[no] Artikel
  } { $number ->
    [1] nur eins
   *[other] { $words }
  } davon.
quiz-ex-match-speakers = { $Name } { $plural ->
    [yes] sagen
   *[no] sagt
  } nichts davon.
quiz-why-passed-on = { $Name } { $plural ->
    [yes] haben
   *[no] hat
  } es { $steps ->
    [one] weitergegeben
   *[other] zuletzt weitergegeben
  }.
quiz-why-not-in-chain = Der Artikel sagt nicht, dass { $name } es weitergegeben { $plural ->
    [yes] haben
   *[no] hat
  }.
quiz-ex-via = { $steps ->
    [one] Gesagt hat es: { $speaker }. Weitergegeben hat es: { $Name }.
   *[other] Gesagt hat es: { $speaker }. Weitergegeben haben es, in dieser Reihenfolge: { $chain }; zuletzt steht, wer den Lesern am nächsten ist.
  }

## Bestätigt oder bestritten

quiz-stance = { $dated ->
    [yes] Stand { $date }: Welche Haltung { $plural ->
        [yes] haben
       *[no] hat
      } { $name } zu dieser Behauptung: { $claim }
   *[no] Welche Haltung { $plural ->
        [yes] haben
       *[no] hat
      } { $name } zu dieser Behauptung: { $claim }
  }

quiz-takes-neither = { $dated ->
    [yes] Stand { $date }: { $Name }
   *[no] { $Name }
  } { $plural ->
    [yes] sprechen davon, lassen
   *[no] spricht davon, lässt
  } aber offen, ob es stimmt: { $claim }.
quiz-takes-denies = { $dated ->
    [yes] Stand { $date }: { $Name }
   *[no] { $Name }
  } { $plural ->
    [yes] bestreiten
   *[no] bestreitet
  } das: { $claim }.
quiz-takes-suggests = { $dated ->
    [yes] Stand { $date }: { $Name }
   *[no] { $Name }
  } { $plural ->
    [yes] halten
   *[no] hält
  } das für möglich: { $claim }.
quiz-takes-confirms = { $dated ->
    [yes] Stand { $date }: { $Name }
   *[no] { $Name }
  } { $plural ->
    [yes] bestätigen
   *[no] bestätigt
  } das: { $claim }.
quiz-takes-alleges = { $dated ->
    [yes] Stand { $date }: { $Name }
   *[no] { $Name }
  } { $plural ->
    [yes] behaupten das, können
   *[no] behauptet das, kann
  } es aber nicht selbst belegen: { $claim }.
quiz-takes-none = { $Name } { $plural ->
    [yes] haben
   *[no] hat
  } dazu keine Haltung: { $claim }.
quiz-takes-not-addressed = { $Name } { $plural ->
    [yes] sprechen
   *[no] spricht
  } nicht davon: { $claim }.

quiz-why-not-neither = Offenlassen heißt: davon sprechen, aber weder ja noch nein sagen. Das { $plural ->
    [yes] tun
   *[no] tut
  } { $name } hier nicht.
quiz-why-not-denies = Bestreiten heißt: sagen, dass es nicht so ist. Das { $plural ->
    [yes] sagen
   *[no] sagt
  } { $name } nicht.
quiz-why-not-suggests = Für möglich halten heißt: sagen, dass es so sein kann oder zu erwarten ist. Das { $plural ->
    [yes] sagen
   *[no] sagt
  } { $name } nicht.
quiz-why-not-confirms = Bestätigen kann nur, wer sagt, dass es so ist, und es auch wissen oder entscheiden kann: weil es die eigene Tat ist, aus erster Hand oder von Amts wegen. Das { $plural ->
    [yes] tun
   *[no] tut
  } { $name } hier nicht.
quiz-why-not-alleges = Behaupten heißt: sagen, dass es so ist, ohne es selbst belegen zu können. Das { $plural ->
    [yes] tun
   *[no] tut
  } { $name } hier nicht.
quiz-why-does-address = { $Name } { $plural ->
    [yes] sprechen
   *[no] spricht
  } durchaus davon.

quiz-who-neither = { $dated ->
    [yes] Stand { $date }: Wer von ihnen
    [last] Nach dem, was alle zuletzt gesagt haben: Wer von ihnen
   *[no] Wer von ihnen
  } spricht davon, lässt aber offen, ob es stimmt: { $claim }
quiz-who-denies = { $dated ->
    [yes] Stand { $date }: Wer von ihnen
    [last] Nach dem, was alle zuletzt gesagt haben: Wer von ihnen
   *[no] Wer von ihnen
  } bestreitet diese Behauptung: { $claim }
quiz-who-suggests = { $dated ->
    [yes] Stand { $date }: Wer von ihnen
    [last] Nach dem, was alle zuletzt gesagt haben: Wer von ihnen
   *[no] Wer von ihnen
  } hält das für möglich: { $claim }
quiz-who-confirms = { $dated ->
    [yes] Stand { $date }: Wer von ihnen
    [last] Nach dem, was alle zuletzt gesagt haben: Wer von ihnen
   *[no] Wer von ihnen
  } bestätigt das und kann es auch wissen oder entscheiden: { $claim }
quiz-who-alleges = { $dated ->
    [yes] Stand { $date }: Wer von ihnen
    [last] Nach dem, was alle zuletzt gesagt haben: Wer von ihnen
   *[no] Wer von ihnen
  } behauptet das, ohne es selbst belegen zu können: { $claim }

quiz-ex-same-of = Dasselbe gilt für: { $names }.

quiz-sort-status = Welche Haltung { $plural ->
    [yes] haben
   *[no] hat
  } { $name } zu jeder dieser Behauptungen? Ordne jede Behauptung der Haltung zu.
quiz-ex-sort-status = Zu einer Haltung können mehrere Behauptungen gehören oder auch keine.
quiz-grid = Wer hat welche Haltung? Fülle die Tabelle zum Artikel { $title } aus. Lass ein Feld leer, wenn die Quelle nicht von der Behauptung spricht.{ $changed ->
    [yes] { " " }Bei jeder Quelle zählt die letzte Haltung.
   *[no] { "" }
  }{ $many ->
    [yes] { " " }Was die anderen Artikel dieses Pakets von ihnen berichten, zählt mit.
   *[no] { "" }
  }
quiz-ex-grid = In { $number ->
    [one] ein Feld gehört eine Haltung
   *[other] { $words } Felder gehört je eine Haltung
  }; die übrigen bleiben leer{ $unasked ->
    [yes] {" "}oder werden nicht gefragt
   *[no] {""}
  }.
quiz-stated = { $many ->
    [yes] Steht das so in diesen Artikeln?
   *[no] Steht das so im Artikel?
  } { $says }

quiz-stated-neither = { $dated ->
    [yes] Stand { $date }: { $Name }
   *[no] { $Name }
  } { $plural ->
    [yes] sprechen davon, lassen
   *[no] spricht davon, lässt
  } aber offen, ob es stimmt: { $claim }
quiz-stated-denies = { $dated ->
    [yes] Stand { $date }: { $Name }
   *[no] { $Name }
  } { $plural ->
    [yes] bestreiten
   *[no] bestreitet
  } diese Behauptung: { $claim }
quiz-stated-suggests = { $dated ->
    [yes] Stand { $date }: { $Name }
   *[no] { $Name }
  } { $plural ->
    [yes] halten
   *[no] hält
  } das für möglich: { $claim }
quiz-stated-confirms = { $dated ->
    [yes] Stand { $date }: { $Name }
   *[no] { $Name }
  } { $plural ->
    [yes] bestätigen das und können
   *[no] bestätigt das und kann
  } es auch wissen oder entscheiden: { $claim }
quiz-stated-alleges = { $dated ->
    [yes] Stand { $date }: { $Name }
   *[no] { $Name }
  } { $plural ->
    [yes] behaupten das, können
   *[no] behauptet das, kann
  } es aber nicht selbst belegen: { $claim }

quiz-headline = Welche Überschrift wird { $many ->
    [yes] den Artikeln
   *[no] dem Artikel
  } gerecht{ $dated ->
    [yes] {" "}(Stand { $date })
   *[no] {""}
  }? Sie muss sagen, wer zu dieser Behauptung welche Haltung hat und wie fest: { $claim }
headline-neither = { $short }: { $Name } { $plural ->
    [yes] lassen
   *[no] lässt
  } es offen
headline-denies = { $short }: { $Name } { $plural ->
    [yes] bestreiten
   *[no] bestreitet
  } es
headline-suggests = { $short }: { $Name } { $plural ->
    [yes] halten
   *[no] hält
  } es für möglich
headline-confirms = { $short }: { $Name } { $plural ->
    [yes] bestätigen
   *[no] bestätigt
  } es
headline-alleges = { $short }: { $Name } { $plural ->
    [yes] behaupten
   *[no] behauptet
  } es

## Mehrere Artikel

quiz-disagree = Wer sagt in einem anderen Artikel das Gegenteil von dem, was { $name } zu dieser Behauptung { $plural ->
    [yes] sagen
   *[no] sagt
  }: { $claim }
quiz-both-confirm = Hier sind zwei Artikel: { $first } und { $second }. Welche dieser Behauptungen bestätigt in beiden jemand, der es auch wissen oder entscheiden kann?
quiz-ex-both-confirm = Wer das in { $first } bestätigt: { $by_first }; wer es in { $second } bestätigt: { $by_second }. Die Behauptung: { $claim }.
quiz-why-not-confirmed-in = { $number ->
    [one] In { $articles } bestätigt das niemand.
   *[other] In keinem der beiden Artikel bestätigt das jemand.
  }
quiz-which-article-neither = In welchem Artikel steht, dass { $name } { $plural ->
    [yes] davon sprechen, aber offenlassen
   *[no] davon spricht, aber offenlässt
  }, ob es stimmt: { $claim }
quiz-which-article-denies = In welchem Artikel steht, dass { $name } diese Behauptung { $plural ->
    [yes] bestreiten
   *[no] bestreitet
  }: { $claim }
quiz-which-article-suggests = In welchem Artikel steht, dass { $name } das für möglich { $plural ->
    [yes] halten
   *[no] hält
  }: { $claim }
quiz-which-article-confirms = In welchem Artikel steht, dass { $name } das { $plural ->
    [yes] bestätigen und es auch wissen oder entscheiden können
   *[no] bestätigt und es auch wissen oder entscheiden kann
  }: { $claim }
quiz-which-article-alleges = In welchem Artikel steht, dass { $name } das { $plural ->
    [yes] behaupten, ohne es selbst belegen zu können
   *[no] behauptet, ohne es selbst belegen zu können
  }: { $claim }
quiz-ex-which-article = { $number ->
    [one] Nur ein Artikel berichtet davon: { $articles }.
   *[other] Mehr als ein Artikel berichtet davon: { $articles }.
  }
quiz-why-this-article = Das ist der Artikel, der davon berichtet.
quiz-why-not-this-article = Dieser Artikel berichtet nicht, dass { $name } das { $plural ->
    [yes] sagen
   *[no] sagt
  }.
quiz-why-not-the-only-article = Dieser Artikel berichtet davon, aber nicht als einziger.

## Gesetze und Programme

quiz-which-policy = { $own ->
    [yes] Auf welche Regel, welches Urteil oder Programm bezieht sich der Artikel, wenn er dies sagt: { $said }
   *[no] { $Name } { $plural ->
        [yes] sprechen
       *[no] spricht
      } laut Artikel von etwas, das eine Regel, ein Urteil oder ein Programm berührt. Was ist hier gemeint: { $said }
  }
quiz-why-policy-referred = Das ist hier gemeint.
quiz-why-other-policy = Nichts in diesen Worten bezieht sich darauf: { $policy }.
quiz-ex-refers = { $own ->
    [yes] Der Artikel selbst bezieht sich hier darauf: { $policy }.
   *[no] { $Name } { $plural ->
        [yes] beziehen
       *[no] bezieht
      } sich hier darauf: { $policy }.
  }
quiz-ex-in-the-words = Im Artikel heißt es: { $words }.
quiz-role-invoked = Die Quelle beruft sich darauf.
quiz-role-breached = Es soll verletzt worden sein; das { $plural ->
    [yes] sagen
   *[no] sagt
  } { $name }, festgestellt ist es damit nicht.
quiz-who-invoked = Wer von ihnen bezieht sich darauf: { $policy }?
quiz-why-invoked = { $Name } { $plural ->
    [yes] beziehen
   *[no] bezieht
  } sich darauf: { $policy }.
quiz-policy-status = Wie steht es laut { $many ->
    [yes] den Artikeln
   *[no] Artikel
  } um diese Regel, dieses Urteil oder Programm: { $policy }
quiz-ex-status = { $own ->
    [yes] Der Artikel selbst nennt diesen Stand: { $status }.
   *[no] Wo { $name } zu Wort { $plural ->
        [yes] kommen
       *[no] kommt
      }, nennt der Artikel diesen Stand: { $status }.
  }
quiz-why-status = { $many ->
    [yes] Die Artikel geben
   *[no] Der Artikel gibt
  } diesen Stand an: { $status }.
quiz-why-not-status = { $meaning } { $many ->
    [yes] Die Artikel geben
   *[no] Der Artikel gibt
  } einen anderen Stand an: { $status }.
status-proposed-means = „Vorgeschlagen“ heißt: Es ist vorgelegt, aber nicht beschlossen.
status-in-force-means = „In Kraft“ heißt: Es gilt jetzt.
status-under-review-means = „Wird überprüft“ heißt: Man denkt neu darüber nach.
status-repealed-means = „Nicht mehr in Kraft“ heißt: Es ist beendet.
quiz-match-policies = Was sagt der Artikel über welche Regel, welches Urteil oder Programm? Gib jedem seine Worte.{ $left ->
    [yes] {" "}Ein Zitat bleibt übrig.
   *[no] {""}
  }
quiz-ex-none-left-over = Zu jedem gehört ein Zitat, und keines bleibt übrig.
quiz-ex-left-over = { $words } bleibt übrig; damit ist gemeint: { $policy }.

## Wo es steht

quiz-mark = { $own ->
    [yes] Markiere die Worte, mit denen der Artikel selbst dies sagt: { $gist }
   *[no] Markiere die Worte des Artikels, die berichten, was { $name } { $plural ->
        [yes] sagen
       *[no] sagt
      }: { $gist }
  }
quiz-mark-proposition = Markiere eine Stelle im Artikel, an der jemand eine Haltung zu dieser Behauptung hat: { $claim }
quiz-ex-own = Das sagt der Artikel selbst; er nennt niemanden, von dem es stammt.
quiz-ex-mark-proposition = { $number ->
    [one] Es gibt eine solche Stelle.
   *[other] Es gibt { $words } solche Stellen; jede von ihnen zählt.
  }

## Wortlaut

quiz-form = Wie gibt der Artikel wieder, was { $name } hier { $plural ->
    [yes] sagen
   *[no] sagt
  }: { $gist }
quiz-why-direct = Die Worte stehen in Anführungszeichen: Sie sind genau so abgedruckt, wie sie gesagt oder geschrieben wurden.
quiz-why-indirect = Was gesagt wird, steht nicht in Anführungszeichen: Der Artikel sagt es in eigenen Worten.
quiz-why-mixed = Der Artikel sagt es in eigenen Worten und setzt nur einen Teil in Anführungszeichen.
form-direct-means = Ein genauer Wortlaut stünde von Anfang bis Ende in Anführungszeichen.
form-indirect-means = Bei einer Umschreibung stünde nichts davon in Anführungszeichen.
form-mixed-means = Wäre nur ein Teil wörtlich zitiert, stünde auch nur dieser Teil in Anführungszeichen.
quiz-cue = Welches Berichtswort steht hier im Artikel?
quiz-ex-cue = Im Artikel steht „{ $word }“.
quiz-force-plain = Wer „{ $word }“ schreibt, sagt nur, dass es gesagt wurde.
quiz-force-distant = Wer „{ $word }“ schreibt, hält Abstand: Der Artikel steht nicht dafür ein.
quiz-force-factual = Wer „{ $word }“ schreibt, nimmt das Gesagte als Tatsache.
quiz-force-denying = Wer „{ $word }“ schreibt, meldet: Laut der Quelle ist es nicht so.
quiz-force-admitting = Wer „{ $word }“ schreibt, sagt, dass jemand dafür einsteht.
quiz-force-owning = Wer „{ $word }“ schreibt, sagt, dass jemand es zugibt.
quiz-force-guessing = Wer „{ $word }“ schreibt, sagt, dass es für möglich gehalten oder erwartet wurde.
quiz-why-not-printed = Im Artikel steht „{ $printed }“. { $means }
quiz-altered = { $own ->
    [yes] Welche Fassung steht Wort für Wort im Artikel?
   *[no] Welche Fassung steht Wort für Wort im Artikel? Gesagt hat es: { $name }.
  }
quiz-why-altered = Im Artikel steht „{ $printed }“, nicht „{ $altered }“.
quiz-why-verbatim = Genau das steht im Artikel.
quiz-ex-altered = Ein einziges anderes Wort kann aus einem Bericht einen anderen machen.

## Reihenfolge

quiz-order = Was kam zuerst? Ordne diese Aussagen danach, wann sie gemacht wurden, die früheste zuerst.
quiz-order-item = { $own ->
    [yes] { $gist }
   *[no] { $Name }: { $gist }
  }
quiz-why-dated = Das Datum im Artikel ist: { $date }.
quiz-ex-order = In dieser Reihenfolge lauten die Daten: { $dates }.
quiz-as-of = Stand { $date }: Welche Haltung { $plural ->
    [yes] hatten
   *[no] hatte
  } { $name } zu dieser Behauptung: { $claim }

## Warum eine Frage nicht gebildet wird

not-built-unattributed = Der Artikel sagt nicht, von wem die Aussage stammt.
not-built-asked-already = Eine andere Frage fragt dasselbe.
not-built-few-positions-left = Die anderen Haltungen wurden zu anderer Zeit vertreten.
not-built-joint = Die Aussage stammt von mehreren Quellen gemeinsam.
not-built-gist-shared = Eine andere Quelle sagt dasselbe.
not-built-no-gist = Es gibt keine Kurzfassung, mit der man fragen könnte.
not-built-no-words = Es sind keine Worte des Artikels dafür angegeben.
not-built-names-source = Die Worte, die man zeigen müsste, nennen die richtige Antwort.
not-built-names-policy = Die Worte, die man zeigen müsste, nennen das Gesetz oder Programm.
not-built-few-sources = Es gibt zu wenige Quellen, von denen es sicher nicht stimmt.
not-built-few-claims = Es gibt zu wenige Behauptungen zur Auswahl.
not-built-few-speakers = Es gibt zu wenige Quellen mit einer eigenen Behauptung.
not-built-unchecked = Niemand steht dafür ein, dass alle Haltungen zu dieser Behauptung eingetragen sind; darum beweist Schweigen nichts.
not-built-said-nothing = Die Quelle sagt nichts, was man als Beleg zeigen könnte.
not-built-no-position = Die Quelle spricht davon, ohne eine Haltung zu haben.
not-built-undecided = Die Quelle hat Verschiedenes gesagt, und aus den Daten geht nicht hervor, was zuletzt galt.
not-built-only-the-body = Nur die Stelle, für die sie spricht, hat sich dazu geäußert.
not-built-implied = Was die Quelle zu einer anderen Behauptung sagt, klärt diese schon.
not-built-settled-elsewhere = Haltungen zu einer anderen Behauptung entscheiden auch über diese.
not-built-clouded = Eine Zeile mit einem Fehler könnte etwas damit zu tun haben.
not-built-few-positions = Die Quelle hat weniger als vier Haltungen.
not-built-small-grid = Es gibt zu wenige Quellen und Behauptungen für eine Tabelle.
not-built-no-short = Die Behauptung hat keine Kurzform für eine Überschrift.
not-built-several-policies = Die Aussage bezieht sich nicht auf genau ein Gesetz oder Programm.
not-built-few-policies = Es gibt zu wenige Gesetze und Programme zur Auswahl.
not-built-not-one-source = Nicht genau eine Quelle bezieht sich darauf.
not-built-no-status = Der Artikel sagt nicht, wie es darum steht.
not-built-two-statuses = Der Artikel gibt mehr als einen Stand an.
not-built-under-review = Was überprüft wird, gilt so lange noch: Zwei Antworten wären richtig.
not-built-names-status = Der Name verrät, wie es darum steht.
not-built-several-articles = Haltungen dazu stehen in mehreren Artikeln.
not-built-nobody = Niemand hat eine Haltung dazu.
not-built-no-lexicon = Die Berichtswörter dieser Sprache sind noch nicht bekannt.
not-built-split-cue = Das Berichtswort steht nicht in einem Stück in einem Satz.
not-built-unknown-cue = Kein anderes Berichtswort ist bekannt, das an seine Stelle passt.
not-built-few-cues = Zu wenige andere Berichtswörter passen an seine Stelle.
not-built-split-content = Die Worte stehen nicht in einem Stück.
not-built-few-versions = Aus diesen Worten lassen sich zu wenige andere Fassungen machen.
not-built-few-dates = Weniger als drei Aussagen haben ein eigenes Datum.
not-built-several-opponents = Mehr als eine Quelle sagt das Gegenteil.
not-built-wavered = Eine der beiden Seiten hatte auch schon eine andere Haltung.
not-built-one-article = Beide Haltungen stehen in einem Artikel.
not-built-alike-articles = Die Artikel sind nach Überschrift, Herausgeber und Datum nicht zu unterscheiden.
not-built-many-articles = Es gibt zu viele Artikel zur Auswahl.
not-built-said-elsewhere = Auch ein anderer Artikel könnte so verstanden werden.
not-built-silent-enough = Nach anderen, die nicht davon sprechen, wird schon gefragt: so oft, wie jemand eine Haltung dazu hat.
not-built-silent-elsewhere = In keinem Artikel, in dem die Quelle spricht, hat jemand eine Haltung zu dieser Behauptung.
not-built-own-act = Die Behauptung nennt die Quelle, die sie bestätigt. Die Antwort stünde auch ohne den Artikel fest.
not-built-few-reporters = Zu wenige andere im Paket geben etwas weiter.

quiz-ex-speaks-for = { $Name } { $plural ->
    [yes] sprechen
   *[no] spricht
  } für diese Seite: { $body }.
quiz-ex-speaks-for-as = { $Name } ({ $role }) { $plural ->
    [yes] sprechen
   *[no] spricht
  } für diese Seite: { $body }.
