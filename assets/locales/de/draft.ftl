# Das Vorschlagen: warum eine Zeile vorgeschlagen wird und was über einen Artikel gesagt wird.

draft-reason-quoted = Die Worte stehen in Anführungszeichen, und „{ $cue }“ sagt, wessen Worte es sind.
draft-reason-partly = „{ $cue }“ gibt wieder, was jemand gesagt hat; ein Teil steht in Anführungszeichen.
draft-reason-reported = „{ $cue }“ gibt wieder, was jemand gesagt hat, mit den Worten der Zeitung.
draft-reason-no-cue = Die Worte stehen in Anführungszeichen ohne Redewort; wer sie sagt, wurde aus den Sätzen ringsum geschlossen.
draft-reason-turn = Die Zeile beginnt mit dem Namen und einem Doppelpunkt.
draft-reason-own = Das sagt der Artikel selbst über ein Vorhaben oder eine Regel.
draft-reason-unread = Nur Anführungszeichen wurden gesucht: Der Artikel ist nicht auf Englisch.
draft-reason-policy = Der Artikel nennt hier „{ $words }“.
draft-reason-opposite = Die Worte sagen das Gegenteil, mit einem „nicht“. { $why }
draft-reason-same-thing = „{ $words }“ spricht von derselben Sache. { $why }
draft-reason-pointed = „{ $words }“ verweist auf das, was jemand anders behauptet. { $why }
draft-reason-confirms = Die Quelle spricht von dem, was sie selbst getan, beschlossen oder herausgefunden hat.
draft-reason-alleges = Die Quelle sagt es von anderen oder von etwas, das sie nicht selbst belegen kann.
draft-reason-suggests = Es ist als möglich, wahrscheinlich oder erwartet formuliert.
draft-reason-denies = Die Quelle sagt, dass es nicht so ist.
draft-reason-neither = Die Quelle spricht davon und sagt weder ja noch nein.
draft-reason-none = Es ist eine Meinung, ein Wunsch, eine Forderung oder eine Frage.
draft-somebody = jemand, dessen Name im Artikel steht
draft-untitled = Ein Artikel
draft-not-english = { $file } ist nicht auf Englisch, oder nicht überwiegend. Vorgeschlagen werden nur die zitierten Stellen, ohne ihre Sprecher.
draft-model-foreign = Das Modell zum Vorschlagen ist keine Modelldatei. Installiere Hearsay neu.
draft-model-version = Das Modell zum Vorschlagen hat die Version { $found }, die dieses Programm nicht liest. Installiere Hearsay neu.
draft-model-damaged = Das Modell zum Vorschlagen ist beschädigt. Installiere Hearsay neu.

## Im Fenster

draft-open-article = Artikel öffnen …
draft-paste-article = Artikel einfügen
draft-paste-how = Füge einen englischen Zeitungsartikel ein. Hearsay schlägt vor, wer darin was gesagt hat; geprüft hat das niemand.
draft-article-text = Der Artikel
draft-article-files = Artikel
draft-do = Vorschlagen
draft-command-open = Einen Artikel öffnen und ein Paket daraus vorschlagen
draft-command-paste = Aus dem Artikel in der Zwischenablage ein Paket vorschlagen
draft-unchecked = Entwurf, ungeprüft
draft-title = { $title } (Entwurf, ungeprüft)
draft-place = { $place } · Entwurf, ungeprüft
draft-not-kept = Der Entwurf kann nicht behalten werden: { $why }
