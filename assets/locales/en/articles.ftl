# The studio's window: articles after the fact, where they are from, earlier versions, claims among each other.

## The articles (8)

bench-part-articles = { $n ->
    [one] Text and rights
   *[other] Texts and rights ({ $n })
  }
bench-article-of = Article { $n } of { $all }
bench-is-missing = { $what } · missing
bench-rights-ask = Where is the article from, and may it be passed on? (F4)
bench-rights-later = Later
bench-rights-missing = Missing: { $what }
bench-missing-publisher = publisher
bench-missing-published = date
bench-missing-url = address
bench-missing-rights = licence
bench-missing-byline = author
bench-rights-enter = Enter (8)
bench-left-out = { $n ->
    [one] One piece was left out
   *[other] { $n } pieces were left out
  }
bench-left-out-look = { $n ->
    [one] One piece was left out: look (8)
   *[other] { $n } pieces were left out: look (8)
  }
bench-take-in = Take it in
bench-take-in-named = Take it in: { $text }
bench-paragraphs-how = Choose a paragraph to change it (J and K go from one to the next). Every quote is looked for again in the new text.
bench-paragraph = Text of paragraph { $n }; a new line begins a new paragraph
bench-paragraph-named = Paragraph { $n }: { $text }
bench-new-paragraph = Text of the new paragraph
bench-add-paragraph = Add a paragraph after it
bench-delete-paragraph = Take the paragraph out
bench-append = Add at the end, such as a correction
bench-link-only-paste = The text is not here any more. Paste it into the field “{ bench-text }”.
bench-later = What became known later
bench-later-how = Learners see it after the summary. No question asks for it.
bench-later-date = Entry { $n }: date
bench-later-text = Entry { $n }: what became known
bench-later-url = Entry { $n }: address
bench-later-delete = Take entry { $n } out
bench-later-new-date = Date of something new (2025-04-28, 2025-04 or 2025)
bench-later-new-text = What became known, in whole sentences
bench-later-new-url = Where to read of it
bench-later-add = Add it
bench-add-article-how = A pack may hold several articles, for instance two that report the same differently.
bench-add-article = Paste another article
bench-open-article = Open another article…
bench-article-added = “{ $title }” is another article of this pack now; undo takes it out again. Dropped on the start screen it becomes a pack of its own.
bench-article-up = Move up
bench-article-down = Move down
bench-delete-article = Delete this article and its claims

## Lost quotes

bench-lost = { $n ->
    [one] One quote is lost
   *[other] { $n } quotes are lost
  }
bench-lost-how = These words no longer stand in the article. J and K go from one to the next; R puts the quote on the nearest words, or on words that you have picked in the article.
bench-lost-line = { $what }: “{ $words }” ({ $whose })
bench-lost-corrects = what it puts right
bench-lost-said = what is said of a policy
bench-lost-evidence = evidence
bench-lost-of-question = evidence of a question
bench-lost-nearest = Nearest in the article:
bench-lost-picked = The words you have picked:
bench-lost-none = Nothing in the article is like it. Pick the words it should stand on.
bench-reanchor = Put it there (R)
bench-lost-other = Pick other words
bench-lost-pick = Nothing in the article is like it. Pick words in the article first, then press R.
bench-affected = { $n ->
    [0] No question has become another one
    [one] One question has become another one
   *[other] { $n } questions have become others
  } since the pack was opened or saved{ $gone ->
    [0] {""}
    [one] , and one is not asked any more
   *[other] , and { $gone } are not asked any more
  }. Learners begin anew with these and keep their progress with all others.
bench-question-affected = Another question than when the pack was opened or saved: learners begin anew with it.

## Claims among each other, single positions

bench-why = Why it is entered like this
bench-same = the same as: { $said }
bench-same-none = The same as no other claim
bench-corrects = puts right: “{ $words }”
bench-corrects-how = If it puts something right: pick those words in the article and press W.
bench-corrects-off = It puts nothing right
bench-as-corrected = Puts this right (W)
bench-position-why = Why this position and no other
bench-accept-one = Accept
bench-accept-one-named = Accept: { $what }
bench-reject-one = Reject
bench-reject-one-named = Reject: { $what }

## Earlier versions (9)

bench-part-versions = Versions
bench-versions-how = Each time you save, what stood in the file before is kept: the last ten times.
bench-versions-none = There is no earlier version yet.
bench-version = Revision { $revision }, replaced { $when }, { $claims ->
    [one] one claim
   *[other] { $claims } claims
  }
bench-version-broken = Version { $n } cannot be read: { $why }
bench-version-same = The same as the pack is now.
bench-version-only-there = { $n ->
    [one] One claim that the pack has not now:
   *[other] { $n } claims that the pack has not now:
  }
bench-version-only-here = { $n ->
    [one] One claim was not there yet:
   *[other] { $n } claims were not there yet:
  }
bench-version-otherwise = { $n ->
    [one] One claim was different:
   *[other] { $n } claims were different:
  }
bench-version-more = and { $n } more
bench-version-text = The text of “{ $title }” was different.
bench-version-rest = Sources, columns, policies, questions or details were different.
bench-restore = Go back to this version
bench-language = Language (en, de, …)
bench-command-reanchor = Put the lost quote on the nearest words, or on the words picked
bench-command-corrected = The words are what the claim puts right
bench-command-accept-position = Accept the position by itself
bench-command-reject-position = Reject the position by itself
