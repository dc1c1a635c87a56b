# Was die Prüfung sagt: je ein Satz, was falsch ist und was zu tun ist. Die Stelle (Datei, Zeile, Spalte und Pfad)
# steht daneben.

# Ids und Verweise.
check-id-malformed = „{ $id }“ kann keine id sein; nimm 1 bis 64 Buchstaben, Ziffern, Bindestriche, Unterstriche oder Punkte, ohne Leerzeichen.
check-duplicate-id = Die id „{ $id }“ gehört schon einer früheren Zeile dieser Liste; gib dieser eine andere.
check-dangling-id = Keine Zeile hat die id „{ $id }“; berichtige sie oder ergänze die Zeile.
check-dangling-id-near = Keine Zeile hat die id „{ $id }“; meinst du „{ $nearest }“?
check-dangling-reference = „{ $reference }“ bezeichnet nichts in diesem Paket; schreibe die Art der Zeile, einen Doppelpunkt und ihre id, etwa „source:kim“.
check-duplicate-field = Das Feld „{ $field }“ steht hier mehrmals, und nur das letzte zählt; behalte eines davon.
check-unknown-field = Hearsay kennt das Feld „{ $field }“ nicht und lässt es unberührt; ist es ein Tippfehler?
check-unknown-field-near = Hearsay kennt das Feld „{ $field }“ nicht und lässt es unberührt; meinst du „{ $nearest }“?

# Das Paket und seine Artikel.
check-unknown-format = Eine Formatversion { $version } gibt es nicht; schreibe "hearsay": { $known }.
check-blank-title = Der Titel ist leer; schreibe einen, denn ihn sehen die Lernenden.
check-unknown-language = „{ $tag }“ sieht nicht nach dem Kürzel einer Sprache aus; schreibe eines wie „en“, „de“ oder „pt-BR“.
check-no-article = Das Paket hat keinen Artikel, also lässt sich nichts fragen; füge unter „articles“ einen hinzu.
check-article-without-text-or-link = Der Artikel hat weder Text noch Link; ergänze seine „paragraphs“ oder eine „url“, unter der Lernende ihn lesen können.
check-article-without-rights = Es steht nicht da, unter welchen Bedingungen dieser Text weitergegeben werden darf; sag es in „rights“, oder lass den Text weg und gib nur den Link an.
check-article-without-url = Es steht nicht da, wo der Artikel zu finden ist; ergänze seine „url“, damit Lernende das Original ansehen können.
check-article-unused = Aus diesem Artikel stammt keine Aussage, also wird nichts dazu gefragt; ergänze Aussagen oder nimm den Artikel heraus.
check-paragraph-blank = Dieser Absatz ist leer; nimm ihn heraus.
check-text-damaged = Nach „{ $before }“ steht ein Zeichen, das sich nicht darstellen lässt, wie es eine falsche Kodierung hinterlässt; kopiere die Worte noch einmal aus dem Artikel.
check-paragraph-line-feed = In diesem Absatz ist ein Zeilenumbruch; mach zwei Absätze daraus oder verbinde die Zeilen mit einem Leerzeichen.
check-odd-url = „{ $url }“ ist keine Webadresse; schreibe sie vollständig, ab https://.
check-bad-date = „{ $date }“ ist kein Datum; schreibe Jahr, Monat und Tag wie in 2024-10-25, oder nur 2024-10 oder 2024.
check-since-not-later = Das Datum liegt vor dem Artikel, obwohl „since“ sagt, was später bekannt wurde; berichtige das Datum oder nimm den Eintrag heraus.

# Quellen, Aussagen und Programme.
check-blank-name = Dieser Text ist leer, aber die Fragen brauchen ihn; schreibe ihn.
check-of-circle = Über sein „of“ spricht „{ $id }“ nach einigen Schritten für sich selbst; nimm einen Schritt des Kreises heraus.
check-source-unused = Diese Quelle sagt nichts, gibt nichts weiter und hat niemanden, der für sie spricht oder zu ihr gehört: { $name }; ergänze, was sie sagt, oder nimm sie heraus.
check-same-name = „{ $name }“ steht zweimal in dieser Liste, und Lernende könnten die beiden nicht unterscheiden; mach eine Zeile daraus oder unterscheide sie in Worten.
check-of-and-at = Dieselbe Stelle steht in „of“ und in „at“; behalte „of“, wenn die Quelle für sie spricht, sonst „at“.
check-proposition-final-stop = Der Text einer Aussage ist ein ganzer Satz ohne Schlusspunkt; nimm den Punkt weg.
check-proposition-without-stance = Keine Quelle hat eine Haltung zu „{ $id }“; trag ein, wer eine hat, oder nimm die Aussage heraus.
check-proposition-names-itself = Die Aussage steht in ihrer eigenen Liste; nimm sie dort heraus.
check-entails-contradiction = Was aus dieser Aussage folgt, kann nicht alles zugleich wahr sein; berichtige ihr „entails“ oder ein „excludes“ bei dem, was aus ihr folgt.
check-policy-unused = Keine Aussage bezieht sich darauf: { $name }; trag ein, wo der Artikel es tut, oder nimm die Zeile heraus.
check-policy-twice = Die Aussage bezieht sich zweimal auf dieselbe Weise auf „{ $id }“; behalte eines von beiden.

# Aussagen.
check-source-twice = „{ $id }“ steht zweimal in dieser Liste; behalte es einmal.
check-own-with-source = Was der Artikel selbst sagt, hat keine Quelle; leere „source“ oder wähle eine andere „form“.
check-own-with-cue = Was der Artikel selbst sagt, hat kein Berichtswort; nimm „cue“ heraus oder wähle eine andere „form“.
check-no-source-no-cue = Es gibt weder eine Quelle noch ein Berichtswort; ergänze „source“ oder „cue“, oder schreibe "form": "own", wenn der Artikel es selbst sagt.
check-no-content = Es steht nicht da, was berichtet wird; ergänze die Worte des Artikels als „content“.
check-own-with-stances = Was der Artikel selbst sagt, ist niemandes Haltung; nimm „stances“ heraus oder gib der Aussage eine Quelle.
check-unattributed-with-stances = Niemand ist als Quelle genannt, also hat niemand diese Haltungen; ergänze „source“ oder nimm „stances“ heraus.
check-own-with-via = Was der Artikel selbst sagt, gibt niemand weiter; nimm „{ $field }“ heraus oder wähle eine andere „form“.
check-via-own-source = Die Quelle gibt hier ihre eigenen Worte weiter; nimm sie aus „via“ heraus.
check-joint-with-own-body = Als Quelle ist diese genannt und dazu eine Stelle, für die sie damit schon spricht: { $name }; behalte die, die der Artikel nennt.
check-same-as-itself = Die Aussage ist nach eigener Angabe dieselbe wie sie selbst; nenne die andere oder nimm „same_as“ heraus.
check-statement-twice = Dieselben Worte derselben Quelle sind oben schon eingetragen; nimm eine der beiden heraus.
check-date-after-article = Die Aussage trägt das Datum { $date }, das nach dem Artikel von { $published } liegt; berichtige eines von beiden.
check-unseen-drafts = { $rows ->
    [one] Eine Zeile ist ein Vorschlag des Programms, und niemand hat sie angesehen; nimm sie an, berichtige sie oder lehne sie ab.
   *[other] { $rows } Zeilen sind Vorschläge des Programms, und niemand hat sie angesehen; nimm jede an, berichtige sie oder lehne sie ab.
  }

# Zitate.
check-quote-empty = Hier stehen keine Worte; kopiere sie aus dem Artikel.
check-quote-not-found = „{ $quote }“ steht nicht im Artikel; kopiere die Worte genau so, wie sie dort stehen.
check-quote-not-found-near = „{ $quote }“ steht nicht im Artikel; meinst du „{ $nearest }“?
check-quote-ambiguous = „{ $quote }“ steht mehrmals im Artikel: { $candidates }; zitiere mehr davon, oder ergänze „prefix“ oder „suffix“, damit klar ist, welche Stelle gemeint ist.
check-quotes-overlap = Zwei dieser Zitate haben Worte gemeinsam; lass jedes dort beginnen, wo das vorige aufgehört hat.
check-inside-word = „{ $quote }“ steht im Artikel nur als Teil eines längeren Wortes; zitiere ganze Wörter.
check-direct-without-quotation-marks = Diese Worte stehen im Artikel nicht in Anführungszeichen; zitiere nur, was darin steht, oder schreibe "form": "mixed" oder "indirect".

# Wortlaut.
check-statement-without-gist = Die Aussage hat keine Kurzfassung („gist“), darum lässt sich wenig dazu fragen; sag in einem eigenen Satz, was behauptet wird.
check-gist-final-stop = Eine Kurzfassung ist ein ganzer Satz ohne Schlusspunkt; nimm den Punkt weg.
check-gist-repeats-cue = Die Kurzfassung wiederholt das Berichtswort „{ $cue }“; sag nur, was behauptet wird, nicht, wie es berichtet ist.
check-gist-names-source = Die Kurzfassung verrät, wer es gesagt hat: { $name }; sag nur, was behauptet wird.
check-gist-copies-content = Die Kurzfassung hat dieselben Worte wie der Artikel, also müssten Lernende nur danach suchen; sag es in eigenen Worten.
check-content-final-stop = Der Inhalt endet mit einem Punkt; lass den Punkt weg.
check-content-outer-quotation-marks = Um den Inhalt stehen Anführungszeichen; lass die äußeren weg.
check-mixed-without-quotation-marks = Eine gemischte Aussage zitiert einige Worte, aber hier stehen keine in Anführungszeichen; nimm mehr vom Inhalt, oder schreibe "form": "indirect".
check-indirect-with-quotation-marks = Einige dieser Worte stehen in Anführungszeichen; wenn sie von dieser Quelle sind, schreibe "form": "mixed".
check-cue-inside-content = Das Berichtswort ist Teil des Inhalts; lass den Inhalt danach beginnen, oder wähle das andere Berichtswort.

# Haltungen.
check-stance-twice = Diese Aussage hat zwei Haltungen zu „{ $id }“; behalte eine davon.
check-stances-undated = Zu „{ $id }“ sind verschiedene Haltungen dieser Quelle eingetragen ({ $name }), und es steht nicht da, welche die spätere ist; gib diesen Aussagen ein „date“.
check-stances-dates-overlap = Zu „{ $id }“ sind verschiedene Haltungen dieser Quelle eingetragen ({ $name }), deren Daten sich überschneiden; gib genaue Tage an, oder behalte die Haltung, die zählt.
check-breached-without-source = Nur eine Quelle kann sagen, dass etwas verletzt worden sei, und hier ist keine; ergänze „source“ oder wähle eine andere „role“.

# Das Paket als Ganzes.
check-nothing-attributed = Der Artikel sagt alles selbst, also lässt sich nicht fragen, wer was behauptet hat; ergänze Aussagen, die er von anderen berichtet.
check-one-source-says-everything = Eine einzige Quelle sagt alles, also gibt es niemanden, mit dem man sie verwechseln könnte; ergänze, was andere sagen.
check-nothing-confirmed = Nichts wird von jemandem bestätigt, also übt das Paket nur Misstrauen; ergänze eine Aussage, die eine Quelle bestätigt, die es wissen oder entscheiden kann.
check-everything-confirmed = Alles wird bestätigt, also übt das Paket nur Vertrauen; ergänze eine Aussage, die bestritten, für möglich gehalten oder nur behauptet wird.

# Handgeschriebene Fragen.
check-question-id-derived = „{ $id }“ hat die Form einer id, die Hearsay selbst vergibt; wähle eine ohne Schrägstrich.
check-unknown-response = „{ $word }“ ist keine Art zu antworten; schreibe eine von { $known }.
check-unknown-skill = „{ $word }“ ist keine Fertigkeit; schreibe eine von { $known }.
check-question-incomplete = Eine Frage, die durch „{ $response }“ beantwortet wird, braucht auch { $fields }; ergänze, was fehlt, leer oder zu kurz ist.
check-question-bad-pairs = Die Lösung muss jeder Zeile eine Spalte geben, als Paare von Zahlen ab 0; berichtige die Paare.
check-question-bad-cells = Die Lösung muss für jede Zeile eine Reihe und darin für jede Spalte ein Feld haben, mit einer Haltung, "not-addressed" oder null; berichtige die Felder.
check-question-bad-marks = Die Lösung muss eine Liste von Möglichkeiten sein, jede eine Liste von Zitaten oder von Paaren von Positionen im Artikel; berichtige sie.
check-question-bad-spelling = Diese Schreibweise besteht nur aus Satzzeichen, also kann niemand sie tippen; schreibe die Wörter der Antwort.
check-question-duplicate-spellings = Diese Schreibweise zählt als dieselbe wie eine weiter oben (Großschreibung, Anführungszeichen und Schlusspunkte machen keinen Unterschied); nimm sie heraus.
check-question-spelling-near-name = Mit "slips" würde { $name } als diese Antwort mit einem kleinen Rechtschreibfehler zählen; wenn jemand anders gemeint ist, nimm "slips" weg, sonst nimm diese Schreibweise in "accept" auf.
check-question-without-explanation = Die Frage hat keine „explanation“; sag, warum die richtige Antwort richtig ist.
check-question-nothing-right = Keine Antwort ist richtig; schreibe "right": true bei der, die es ist.
check-question-everything-right = Alle Antworten sind richtig, also gewinnt, wer alle ankreuzt; füge eine falsche hinzu.
check-question-several-right = Mehrere Antworten sind richtig, aber nur eine kann gewählt werden; behalte eine, oder schreibe "response": "multiple".
check-question-option-count = Eine Frage mit { $options } Antworten ist zu leicht zu raten oder zu mühsam zu lesen; gib { $fewest } bis { $most } an.
check-question-duplicate-options = Diese Antwort sagt dasselbe wie eine weiter oben; ändere eine von beiden.
check-question-longest-right = Die richtige Antwort ist mit Abstand die längste, und das verrät sie; kürze sie, oder mach die falschen länger.

# Was abgeschaltet, umformuliert oder als Aufgabe gestellt ist.
check-unknown-question = Keine Frage dieses Pakets kann die id „{ $id }“ haben; berichtige sie oder nimm den Eintrag heraus.
check-blank-prompt = Der neue Wortlaut ist leer; schreibe ihn oder nimm den Eintrag heraus.
check-unknown-mode = „{ $word }“ ist keine Art zu üben; schreibe eine von { $known }.
check-unknown-question-kind = „{ $word }“ ist keine Art von Frage; schreibe eine von { $known }.
check-empty-assignment = Mit diesem „{ $field }“ gibt es in der Aufgabe nichts zu tun; erhöhe es oder nimm es heraus.
