# Wörter des Raums `cli`.

cli-about = Hearsay übt eine Gewohnheit: zu fragen, wer etwas sagt, woher er es weiß und wo es steht. Ohne Unterbefehl öffnet es sein Fenster.
cli-examples =
    Beispiele:
      hearsay                                    das Fenster öffnen
      hearsay lesson.json                        das Fenster mit einem Paket öffnen
      hearsay practise                           im Terminal üben
      hearsay check lesson.json                  was an einem Paket falsch ist
      hearsay questions lesson.json --seed 7     alle Fragen eines Pakets mit Lösung
      hearsay draft news.txt -o stunde.json      was ein Artikel berichtet, als vorgeschlagenes Paket
      hearsay export lesson.json -o lesson.pdf   ein Arbeitsblatt zum Drucken
      hearsay record report                      was Lernende gemacht haben und wie gut
      hearsay picture home -o home.png           wie ein Bildschirm aussieht, ohne Anzeige
cli-check = Sagt, was an Paketen falsch ist: Fehler und Warnungen, je eine Zeile
cli-questions = Gibt alle Fragen eines Pakets aus: welche Antworten richtig sind, wo es steht und was nicht gebildet werden konnte
cli-practise = Übt im Terminal, in einfachen Zeilen, und speichert am selben Ort wie das Fenster
cli-picture = Speichert ohne Anzeige als PNG-Datei, wie ein Bildschirm aussieht
cli-arg-packs = Paketdateien
cli-arg-pack = Eine Paketdatei
cli-arg-data = Der Ordner für die Antworten, statt HEARSAY_DATA, einem Ordner hearsay-data neben dem Programm oder dem des Systems
cli-arg-json = Als JSON, für andere Programme
cli-arg-seed = Welche falschen Antworten und welche Reihenfolge; dieselbe Zahl ergibt dieselben Fragen
cli-arg-profile = Wer übt; ein neuer Name wird aufgenommen
cli-arg-renderer = Was das Fenster zeichnet; ohne Angabe gilt die Einstellung
cli-arg-lang = Die Sprache, als Kürzel wie de
cli-arg-screen = Welcher Bildschirm
cli-arg-out = Die Datei, in die geschrieben wird
cli-arg-size = Breite und Höhe in Bildpunkten
cli-arg-zoom = Wie viel größer alles ist; 2 ist 200 %
cli-arg-theme = Das Aussehen
cli-draft = Liest einen englischen Zeitungsartikel und schlägt ein Paket vor: wer was gesagt hat und worauf es beruht
cli-arg-article = Artikel: Text-, Markdown-, HTML-, Word- (.docx) oder PDF-Dateien
cli-arg-draft-out = Das Paket, das geschrieben wird; sonst die Standardausgabe
cli-arg-spans = Statt eines Pakets, wo in jedem Artikel jemandes Worte stehen: ein JSON-Objekt je Zeile
cli-draft-one = Ein Paket wird aus einem Artikel vorgeschlagen. Nenne eine Datei, oder verlange --spans.

cli-error = hearsay: { $what }
cli-cannot-write = In die Ausgabe lässt sich nichts schreiben ({ $why }); sieh nach, ob der Datenträger voll ist.
cli-in-file = { $file }: { $what }
cli-pack-has-errors = { $file } hat { $number ->
    [one] einen Fehler
   *[other] { $number } Fehler
  }; was falsch ist, bleibt aus den Fragen heraus. `hearsay check` sagt, was es ist.
cli-severity-error = Fehler
cli-severity-warning = Warnung
cli-finding = { $place }: { $severity }: { $message } [{ $code }, { $path }]
cli-no-screen = Es gibt keinen Bildschirm, auf dem ein Fenster aufgehen könnte ({ $why }), und kein Terminal zum Üben: Starte Hearsay auf einem Desktop oder in einem Terminal, oder speichere mit `hearsay picture home -o home.png`, wie ein Bildschirm aussieht.
cli-falls-to-terminal = Es gibt keinen Bildschirm, auf dem ein Fenster aufgehen könnte ({ $why }); darum geht es hier im Terminal weiter.

## practise

practise-started = { $title }: { $n ->
    [one] eine Frage
   *[other] { $n } Fragen
  }. Lies zuerst den Artikel.
practise-resumed = { $title }: Deine Runde geht weiter; { $done } von { $n } Fragen sind erledigt.
practise-stopped = Angehalten. Deine Antworten sind gespeichert; beim nächsten Mal geht es mit der nächsten Frage weiter.
practise-stopped-lost = Angehalten. Nichts davon ist gespeichert.
practise-no-pin = Ohne die PIN übt niemand als { $name }. Nimm mit --profile einen anderen Namen, oder lass eine vergessene PIN wegnehmen: hearsay record pin --clear
practise-nothing-to-ask = Zu „{ $title }“ lässt sich hier nichts fragen. Sieh es dir mit `hearsay questions` an, oder nimm ein anderes Paket.
practise-no-text = Der Text dieses Artikels darf nicht mit dem Paket weitergegeben werden.
practise-keys-short = Tippe deine Antwort und drücke Enter; ? sagt, was du noch tippen kannst.
practise-keys = ? Hilfe · s überspringen, die Frage kommt am Ende wieder · a Artikel · q aufhören; die Runde wartet auf dich
practise-question = Frage { $number } von { $n }
practise-option = { $number }. { $text }
practise-how-choice = Tippe eine Zahl von 1 bis { $n }.
practise-how-multiple = Tippe alle richtigen, etwa 1 3; 0, wenn keine richtig ist.
practise-how-mark = Tippe die Nummer des Satzes, oder mehrere, etwa 3 4.
practise-how-words = Drücke Enter für den ganzen Satz, oder tippe die Nummern der Wörter, etwa 2-7.
practise-how-on = Weiter mit Enter.
practise-one-number = Bitte eine Zahl von 1 bis { $n }.
practise-no-number = Nichts gewählt. Tippe eine Zahl von 1 bis { $n }.
practise-no-such-number = { $typed } gibt es hier nicht. Tippe eine Zahl von 1 bis { $n }.
practise-other-sentence = Nichts markiert. Tippe die Nummer eines Satzes.
practise-chosen-wrong = Du hast gewählt: { $text }. { $why }
practise-right-answer = Richtige Antwort: { $text }
practise-evidence = Im Artikel: „{ $words }“
practise-done = Fertig. { $answered } von { $n } beantwortet, { $right } ganz richtig.
practise-skipped = { $n ->
    [one] Eine wurde übersprungen.
   *[other] { $n } wurden übersprungen.
  }
practise-skill = { $skill }: { $percent } % ({ $n ->
    [one] eine Antwort
   *[other] { $n } Antworten
  })
practise-missed = Was du dir noch einmal ansehen solltest
practise-missed-one = { $prompt } ({ $verdict })
practise-all-right = Alles richtig. Nimm das nächste Paket, oder dasselbe mit anderen Fragen.
practise-solid = Alle Fertigkeiten sitzen. Sieh dir noch einmal an, was nicht geklappt hat, und nimm das nächste Paket.
practise-few-answers = Bei weniger als { $n } Antworten zu einer Fertigkeit gibt es dazu keinen Rat; sieh dir noch einmal an, was nicht geklappt hat.
practise-since = Was später bekannt wurde
practise-since-one = { $date }: { $text }
