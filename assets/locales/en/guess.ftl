# What `hearsay check --guess` says: whether a pack can be guessed.

cli-arg-guess = Also let simple rules answer the questions without the article, and say which they get right more often than chance
guess-head = { $file }: guessed without the article. { $n ->
    [one] One question was
   *[other] { $n } questions were
  } answered with { $seeds } seeds.
guess-left-out = { $n ->
    [one] One question was left out, since its answer is marked or typed.
   *[other] { $n } questions were left out, since their answers are marked or typed.
  }
guess-rule = { "  " }{ $points } points: { $rule }, right { $right } % where chance is { $chance } % (has a say in { $spoke } of { $n } questions)
guess-pooled = All { $packs } packs together, { $n } questions:
guess-within = No rule is more than { $points } points better than chance.
guess-far = { $n ->
    [one] One rule is
   *[other] { $n } rules are
  } more than { $points } points better than chance.
guess-no-kind = No kind of question can be guessed by one of the rules.
guess-kinds = { $n ->
    [one] A kind of question can be guessed:
   *[other] Kinds of question that can be guessed:
  }
guess-kind = { "  " }{ $kind }: { $rule }, right { $right } % where chance is { $chance } %, in { $n ->
    [one] one question
   *[other] { $n } questions
  }. { $why }
guess-no-question = No question by itself is right by one of the rules more often than chance.
guess-questions = { $n ->
    [one] One question is right by a rule more often than chance, whatever the wrong options. By itself that is no flaw, since of several options one is always the longest:
   *[other] Questions that are right by a rule more often than chance, whatever the wrong options ({ $n }). A few are no flaw, since of several options one is always the longest:
  }
guess-question = { "  " }{ $question }: right { $right } % where chance is { $chance } %. { $why }
guess-more = { "  " }… and { $n } more; --json names all.

guess-longest = the longest option
guess-shortest = the shortest option
guess-first-named = the source named first
guess-most-frequent = the source that speaks most
guess-overlap = the option that shares most words with the prompt
guess-odd-one-out = the odd one out
guess-most-alike = the option most like the others
guess-confirms = always “confirms”
guess-alleges = always “claims”
guess-says-so = always “the article says so”

guess-why-longest = The right option is longer than the wrong ones.
guess-why-shortest = The right option is shorter than the wrong ones.
guess-why-first-named = The right source is the one the article names first.
guess-why-most-frequent = The right source is the one with the most claims.
guess-why-overlap = The right option repeats words of the prompt.
guess-why-odd-one-out = The right option looks unlike the wrong ones.
guess-why-most-alike = The wrong options are all made from the right one.
guess-why-confirms = The right answer is mostly “confirms”.
guess-why-alleges = The right answer is mostly “claims it, cannot settle it alone”.
guess-why-says-so = The right answer is mostly “the article says so”.
