# Was gefragt wird, warum es richtig ist und warum etwas anderes falsch ist.
#
# Lücken: $Name ist eine Quelle am Satzanfang, $name mitten im Satz, beide im Nominativ; $plural ist "yes", wenn
# ihr Verb im Plural steht; $gist und $claim sind ganze Sätze ohne Schlusspunkt und stehen deshalb am Ende nach
# einem Doppelpunkt; $dated ist "yes", wenn die Antwort zum Stand $date gilt; $own ist "yes", wenn der Artikel
# selbst spricht.

quiz-quoted = „{ $words }“
quiz-sentence = { $text }.
quiz-in-articles = { $number ->
    [one] Artikel { $titles }. { $prompt }
   *[other] Artikel { $titles }. { $prompt }
  }
quiz-two-sentences = { $first } { $second }
quiz-somebody = Jemand ohne Namen
quiz-somebody-mid = jemand ohne Namen
quiz-claim-as-of = { $dated ->
    [yes] Stand { $date }: { $claim }
   *[no] { $claim }
  }

## Haltungen und andere feste Auswahl

stance-neither = bestätigt es weder noch bestreitet es
stance-denies = bestreitet es
stance-suggests = hält es für möglich
stance-confirms = bestätigt es
stance-alleges = behauptet es, kann es allein nicht klären
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

stated-says-so = Der Artikel sagt es so.
stated-opposite = Der Artikel sagt das Gegenteil.
stated-not-said = Der Artikel sagt dazu nichts.

quiz-article-by = { $title } ({ $publisher })
quiz-article-on = { $title } ({ $date })
quiz-article-by-on = { $title } ({ $publisher }, { $date })
quiz-more-than-one-article = mehr als einer davon

## Wer was behauptet hat

quiz-who-said-words = Wer hat das laut Artikel gesagt: { $words }
quiz-who-said-gist = Wer sagt das laut Artikel: { $gist }
quiz-what-said = Was davon sagt laut Artikel diese Quelle: { $name }?
quiz-match-speakers = Wer sagt was? Gib jede Behauptung der Quelle, von der sie laut Artikel stammt. Ein Name bleibt übrig.
quiz-via = Der Artikel hat das nicht aus erster Hand. Wer hat es an den Artikel weitergegeben: { $gist }

quiz-credit = Das sagt laut Artikel: { $name }.
quiz-credit-cue = Das sagt laut Artikel: { $name }; { $words ->
    [one] das Berichtswort ist
   *[other] die Berichtswörter sind
  } „{ $cue }“.
quiz-credit-nobody = Der Artikel sagt nicht, von wem das stammt; { $words ->
    [one] das Berichtswort ist
   *[other] die Berichtswörter sind
  } „{ $cue }“.
quiz-came-through = Der Weg in den Artikel: { $chain }.
quiz-says = { $Name } { $plural ->
    [yes] sagen
   *[no] sagt
  } dies: { $gist }.
quiz-why-credited = Laut Artikel { $plural ->
    [yes] sagen
   *[no] sagt
  } das: { $Name }.
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
quiz-why-not-credited = Laut Artikel sagt das nicht: { $name }.
quiz-why-said = Das sagt laut Artikel: { $name }.
quiz-why-said-by = Das { $plural ->
    [yes] sagen
   *[no] sagt
  } { $name }.
quiz-ex-what-said = { $number ->
    [one] Eine dieser Aussagen stammt laut Artikel von dieser Quelle: { $name }.
   *[other] { $number } dieser Aussagen stammen laut Artikel von dieser Quelle: { $name }.
  }
quiz-ex-match-speakers = { $Name } { $plural ->
    [yes] sagen
   *[no] sagt
  } nichts davon.
quiz-why-passed-on = { $Name } { $plural ->
    [yes] haben
   *[no] hat
  } es als Letztes weitergegeben.
quiz-why-not-in-chain = Der Artikel sagt nicht, dass diese Quelle es weitergegeben hat: { $name }.
quiz-why-earlier-link = Vorher ging es durch diese Quelle: { $name }. Zum Artikel kam es durch eine andere.
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
    [yes] bestätigen dies nicht und bestreiten es auch nicht
   *[no] bestätigt dies nicht und bestreitet es auch nicht
  }: { $claim }.
quiz-takes-denies = { $dated ->
    [yes] Stand { $date }: { $Name }
   *[no] { $Name }
  } { $plural ->
    [yes] bestreiten
   *[no] bestreitet
  } dies: { $claim }.
quiz-takes-suggests = { $dated ->
    [yes] Stand { $date }: { $Name }
   *[no] { $Name }
  } { $plural ->
    [yes] halten
   *[no] hält
  } dies für möglich: { $claim }.
quiz-takes-confirms = { $dated ->
    [yes] Stand { $date }: Das ist bestätigt,
   *[no] Das ist bestätigt,
  } und zwar von dieser Quelle ({ $name }): { $claim }.
quiz-takes-alleges = { $dated ->
    [yes] Stand { $date }: { $Name }
   *[no] { $Name }
  } { $plural ->
    [yes] behaupten dies, können
   *[no] behauptet dies, kann
  } es aber allein nicht klären: { $claim }.
quiz-takes-none = { $Name } { $plural ->
    [yes] haben
   *[no] hat
  } dazu keine Haltung: { $claim }.
quiz-takes-not-addressed = { $Name } { $plural ->
    [yes] sprechen
   *[no] spricht
  } nicht davon: { $claim }.

quiz-why-not-neither = Weder bestätigen noch bestreiten heißt: davon sprechen und es offenlassen. Das { $plural ->
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
quiz-why-not-confirms = Bestätigen kann nur, wer sagt, dass es so ist, und es auch klären kann: weil es die eigene Tat ist, aus erster Hand oder von Amts wegen. Das { $plural ->
    [yes] tun
   *[no] tut
  } { $name } hier nicht.
quiz-why-not-alleges = Behaupten heißt: sagen, dass es so ist, ohne es allein klären zu können. Das { $plural ->
    [yes] tun
   *[no] tut
  } { $name } hier nicht.
quiz-why-does-address = { $Name } { $plural ->
    [yes] sprechen
   *[no] spricht
  } durchaus davon.

quiz-who-neither = { $dated ->
    [yes] Stand { $date }: Wer davon
    [last] Nach dem, was alle zuletzt gesagt haben: Wer davon
   *[no] Wer davon
  } bestätigt diese Behauptung weder noch bestreitet sie: { $claim }
quiz-who-denies = { $dated ->
    [yes] Stand { $date }: Wer davon
    [last] Nach dem, was alle zuletzt gesagt haben: Wer davon
   *[no] Wer davon
  } bestreitet diese Behauptung: { $claim }
quiz-who-suggests = { $dated ->
    [yes] Stand { $date }: Wer davon
    [last] Nach dem, was alle zuletzt gesagt haben: Wer davon
   *[no] Wer davon
  } hält das für möglich: { $claim }
quiz-who-confirms = { $dated ->
    [yes] Stand { $date }: Wer davon
    [last] Nach dem, was alle zuletzt gesagt haben: Wer davon
   *[no] Wer davon
  } bestätigt diese Behauptung und kann sie auch klären: { $claim }
quiz-who-alleges = { $dated ->
    [yes] Stand { $date }: Wer davon
    [last] Nach dem, was alle zuletzt gesagt haben: Wer davon
   *[no] Wer davon
  } behauptet das, ohne es allein klären zu können: { $claim }

quiz-ex-same-of = Dasselbe gilt für: { $names }.

quiz-sort-status = Welche Haltung { $plural ->
    [yes] haben
   *[no] hat
  } { $name } zu jeder dieser Behauptungen? Lege jede Behauptung unter ihre Haltung.
quiz-ex-sort-status = So viele Haltungen dieser Quelle ({ $name }) nennt der Artikel: { $number }.
quiz-grid = Wer hat welche Haltung? Fülle die Tabelle zum Artikel „{ $title }“ aus. Lass ein Feld leer, wenn die Quelle nicht von der Behauptung spricht.
quiz-ex-grid = In { $number } Felder gehört eine Haltung; die übrigen bleiben leer.

quiz-stated-neither = Steht das so im Artikel? { $Name } { $plural ->
    [yes] bestätigen diese Behauptung nicht und bestreiten sie auch nicht
   *[no] bestätigt diese Behauptung nicht und bestreitet sie auch nicht
  }{ $dated ->
    [yes] {" "}(Stand { $date })
   *[no] {""}
  }: { $claim }
quiz-stated-denies = Steht das so im Artikel? { $Name } { $plural ->
    [yes] bestreiten
   *[no] bestreitet
  } diese Behauptung{ $dated ->
    [yes] {" "}(Stand { $date })
   *[no] {""}
  }: { $claim }
quiz-stated-suggests = Steht das so im Artikel? { $Name } { $plural ->
    [yes] halten
   *[no] hält
  } das für möglich{ $dated ->
    [yes] {" "}(Stand { $date })
   *[no] {""}
  }: { $claim }
quiz-stated-confirms = Steht das so im Artikel? { $Name } { $plural ->
    [yes] bestätigen diese Behauptung und können
   *[no] bestätigt diese Behauptung und kann
  } sie auch klären{ $dated ->
    [yes] {" "}(Stand { $date })
   *[no] {""}
  }: { $claim }
quiz-stated-alleges = Steht das so im Artikel? { $Name } { $plural ->
    [yes] behaupten das, können
   *[no] behauptet das, kann
  } es aber allein nicht klären{ $dated ->
    [yes] {" "}(Stand { $date })
   *[no] {""}
  }: { $claim }

quiz-headline = { $dated ->
    [yes] Welche Überschrift wird dem Artikel gerecht, Stand { $date }? Sie muss sagen, wer zu dieser Behauptung welche Haltung hat und wie fest: { $claim }
   *[no] Welche Überschrift wird dem Artikel gerecht? Sie muss sagen, wer zu dieser Behauptung welche Haltung hat und wie fest: { $claim }
  }
headline-neither = { $Name } { $plural ->
    [yes] bestätigen und bestreiten
   *[no] bestätigt und bestreitet
  } es nicht: { $short }
headline-denies = { $Name } { $plural ->
    [yes] bestreiten
   *[no] bestreitet
  }: { $short }
headline-suggests = { $Name } { $plural ->
    [yes] halten
   *[no] hält
  } für möglich: { $short }
headline-confirms = { $Name } { $plural ->
    [yes] bestätigen
   *[no] bestätigt
  }: { $short }
headline-alleges = { $Name } { $plural ->
    [yes] behaupten
   *[no] behauptet
  }: { $short }

## Mehrere Artikel

quiz-disagree = Wer sagt in einem anderen Artikel das Gegenteil von dem, was { $name } zu dieser Behauptung { $plural ->
    [yes] sagen
   *[no] sagt
  }: { $claim }
quiz-both-confirm = Hier sind zwei Artikel: { $first } und { $second }. Welche dieser Behauptungen bestätigt in beiden jemand, der sie auch klären kann?
quiz-ex-both-confirm = In { $first } ist das bestätigt, und zwar von diesen Quellen ({ $by_first }), in { $second } von diesen ({ $by_second }): { $claim }.
quiz-why-not-confirmed-in = Niemand bestätigt das in { $articles }.
quiz-which-article-neither = In welchem Artikel steht, dass { $name } diese Behauptung weder { $plural ->
    [yes] bestätigen noch bestreiten
   *[no] bestätigt noch bestreitet
  }: { $claim }
quiz-which-article-denies = In welchem Artikel steht, dass { $name } diese Behauptung { $plural ->
    [yes] bestreiten
   *[no] bestreitet
  }: { $claim }
quiz-which-article-suggests = In welchem Artikel steht, dass { $name } das für möglich { $plural ->
    [yes] halten
   *[no] hält
  }: { $claim }
quiz-which-article-confirms = In welchem Artikel steht, dass { $name } diese Behauptung { $plural ->
    [yes] bestätigen und sie auch klären können
   *[no] bestätigt und sie auch klären kann
  }: { $claim }
quiz-which-article-alleges = In welchem Artikel steht, dass { $name } das { $plural ->
    [yes] behaupten, ohne es allein klären zu können
   *[no] behauptet, ohne es allein klären zu können
  }: { $claim }
quiz-ex-which-article = { $number ->
    [one] Nur ein Artikel berichtet davon: { $articles }.
   *[other] Mehr als ein Artikel berichtet davon: { $articles }.
  }
quiz-why-this-article = Das ist der Artikel, der davon berichtet.
quiz-why-not-this-article = Von dieser Quelle ({ $name }) berichtet dieser Artikel das nicht.
quiz-why-not-the-only-article = Dieser Artikel berichtet davon, aber nicht als einziger.

## Gesetze und Programme

quiz-which-policy = { $own ->
    [yes] Auf welches Gesetz, Programm oder Abkommen bezieht sich der Artikel, wenn er dies sagt: { $said }
   *[no] { $Name } { $plural ->
        [yes] sprechen
       *[no] spricht
      } laut Artikel von etwas, das ein Gesetz, ein Programm oder ein Abkommen berührt. Welches ist hier gemeint: { $said }
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
quiz-ex-in-the-words = Die Worte sind { $words }.
quiz-role-invoked = Die Quelle beruft sich darauf.
quiz-role-breached = Es soll verletzt worden sein; das { $plural ->
    [yes] sagen
   *[no] sagt
  } { $name }, festgestellt ist es damit nicht.
quiz-role-mentioned = Es wird nur erwähnt.
quiz-who-invoked = Wer davon bezieht sich darauf: { $policy }?
quiz-why-invoked = { $Name } { $plural ->
    [yes] beziehen
   *[no] bezieht
  } sich darauf: { $policy }.
quiz-policy-status = Wie steht es laut Artikel um dieses Gesetz, Programm oder Abkommen: { $policy }
quiz-ex-status = { $own ->
    [yes] In den eigenen Worten des Artikels steht es darum so ({ $policy }): { $status }.
   *[no] Nach dem, was { $name } { $plural ->
        [yes] sagen
       *[no] sagt
      }, steht es darum so ({ $policy }): { $status }.
  }
quiz-why-status = Der Artikel gibt diesen Stand an: { $status }.
quiz-why-not-status = { $meaning } Der Artikel gibt einen anderen Stand an: { $status }.
status-proposed-means = „Vorgeschlagen“ heißt: Es ist vorgelegt, aber nicht beschlossen.
status-in-force-means = „In Kraft“ heißt: Es gilt jetzt.
status-under-review-means = „Wird überprüft“ heißt: Man denkt neu darüber nach.
status-repealed-means = „Nicht mehr in Kraft“ heißt: Es ist beendet.
quiz-match-policies = Was sagt der Artikel über welches Gesetz, Programm oder Abkommen? Gib jedem seine Worte.{ $left ->
    [yes] {" "}Einige Worte bleiben übrig.
   *[no] {""}
  }
quiz-ex-match-policies = Von jedem der { $number } ist in eigenen Worten die Rede.

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
   *[other] Es gibt { $number } solche Stellen; jede von ihnen zählt.
  }

## Wortlaut

quiz-form = Wie gibt der Artikel wieder, was { $name } hier { $plural ->
    [yes] sagen
   *[no] sagt
  }: { $gist }
quiz-why-direct = Die Worte stehen in Anführungszeichen: Sie sind genau so abgedruckt, wie sie gesagt oder geschrieben wurden.
quiz-why-indirect = Hier stehen keine Anführungszeichen: Der Artikel sagt es in eigenen Worten.
quiz-why-mixed = Der Artikel sagt es in eigenen Worten und setzt nur einen Teil in Anführungszeichen.
form-direct-means = Ein genauer Wortlaut stünde von Anfang bis Ende in Anführungszeichen.
form-indirect-means = Eine Umschreibung hätte gar keine Anführungszeichen.
form-mixed-means = Wäre nur ein Teil wörtlich zitiert, stünde auch nur dieser Teil in Anführungszeichen.
quiz-cue = Welches Berichtswort steht hier im Artikel?
quiz-ex-cue = Im Artikel steht „{ $word }“.
quiz-force-plain = Wer „{ $word }“ schreibt, sagt nur, dass es gesagt wurde.
quiz-force-denying = Wer „{ $word }“ schreibt, sagt, dass es zurückgewiesen wurde.
quiz-force-admitting = Wer „{ $word }“ schreibt, sagt, dass jemand es zugegeben hat oder dafür einsteht.
quiz-force-guessing = Wer „{ $word }“ schreibt, sagt, dass es für möglich gehalten wurde.
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
not-built-clouded = Eine Zeile mit einem Fehler könnte etwas damit zu tun haben.
not-built-few-positions = Die Quelle hat weniger als vier Haltungen.
not-built-small-grid = Es gibt zu wenige Quellen und Behauptungen für eine Tabelle.
not-built-no-short = Die Behauptung hat keine Kurzform für eine Überschrift.
not-built-several-policies = Die Aussage bezieht sich nicht auf genau ein Gesetz oder Programm.
not-built-few-policies = Es gibt zu wenige Gesetze und Programme zur Auswahl.
not-built-not-one-source = Nicht genau eine Quelle bezieht sich darauf.
not-built-no-status = Der Artikel sagt nicht, wie es darum steht.
not-built-two-statuses = Der Artikel gibt mehr als einen Stand an.
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
