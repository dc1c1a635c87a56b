# What is asked, why it is right, and why something else is wrong.
#
# Gaps: $Name is a source at the start of a sentence, $name in its middle; $plural is "yes" where its verb is
# plural; $gist and $claim are whole sentences without a final stop, so they stand after a colon at the end;
# $dated is "yes" where the answer holds as of $date; $own is "yes" where the article speaks in its own voice.

quiz-quoted = “{ $words }”
quiz-sentence = { $text }.
quiz-fragment = … { $text }
quiz-in-articles = { $number ->
    [one] Article { $titles }. { $prompt }
   *[other] Articles { $titles }. { $prompt }
  }
quiz-in-both-articles = Both articles: { $prompt }
quiz-two-sentences = { $first } { $second }
quiz-somebody = Somebody the article does not name
quiz-somebody-mid = somebody the article does not name
quiz-claim-as-of = { $dated ->
    [yes] As of { $date }: { $claim }
   *[no] { $claim }
  }

## Positions and other fixed choices

stance-neither = neither confirms nor denies
stance-denies = denies it
stance-suggests = thinks it possible
stance-confirms = confirms it
stance-alleges = claims it, cannot settle it alone
stance-none = –
stance-not-addressed = does not speak of it

status-proposed = proposed
status-in-force = in force
status-under-review = under review
status-repealed = no longer in force

form-direct = in the exact words
form-indirect = in other words (paraphrase)
form-mixed = in other words, with some words quoted
form-own = in the article’s own voice

stated-says-so = { $many ->
    [yes] The articles say so.
   *[no] The article says so.
  }
stated-opposite = { $many ->
    [yes] The articles say the opposite.
   *[no] The article says the opposite.
  }
stated-not-said = { $many ->
    [yes] The articles do not say.
   *[no] The article does not say.
  }

quiz-article-by = { $title } ({ $publisher })
quiz-article-on = { $title } ({ $date })
quiz-article-by-on = { $title } ({ $publisher }, { $date })
quiz-more-than-one-article = { $articles ->
    [2] both of them
   *[other] more than one of them
  }

## Who claimed what

quiz-who-said-words = According to the article, who said this: { $words }
quiz-who-said-gist = According to the article, who says this: { $gist }
quiz-what-said = { $many ->
    [yes] Which of these do the articles credit to { $name }?
   *[no] Which of these does the article credit to { $name }?
  }
quiz-match-speakers = Who says what? Give each claim to the one the article credits with it. One name is left over.
quiz-via = The article does not have this at first hand. { $steps ->
    [one] Who passed it on
   *[other] Who was the last to pass it on
  }: { $gist }

quiz-credit = The article credits this to { $name }.
quiz-credit-cue = The article credits this to { $name }; { $words ->
    [one] the report word is
   *[other] the report words are
  } “{ $cue }”.
quiz-credit-nobody = The article does not say who said this; { $words ->
    [one] the report word is
   *[other] the report words are
  } “{ $cue }”.
quiz-came-through = It was passed on by { $chain }.
quiz-says = { $Name } { $plural ->
    [yes] say
   *[no] says
  } this: { $gist }.
quiz-says-both = { $Name } { $plural ->
    [yes] say
   *[no] says
  }{ $more ->
    [yes] {" "}among other things
   *[no] {""}
  } this: { $first }; and this: { $second }.
quiz-why-credited = { $Name } { $plural ->
    [yes] are the ones
   *[no] is the one
  } the article credits with it.
quiz-why-says-other = { $Name } { $plural ->
    [yes] say
   *[no] says
  } something else: { $gist }.
quiz-why-passes-on = { $Name } only { $plural ->
    [yes] pass
   *[no] passes
  } on what others say.
quiz-why-through-others = { $Name } { $plural ->
    [yes] speak
   *[no] speaks
  } in this article only through others, and this is not among what they say.
quiz-why-not-credited = The article does not credit this to { $name }.
quiz-why-said-by = That is what { $name } { $plural ->
    [yes] say
   *[no] says
  }.
quiz-ex-what-said = According to { $many ->
    [yes] the articles
   *[no] the article
  }, { $name } { $plural ->
    [yes] say
   *[no] says
  } { $number ->
    [1] only one
   *[other] { $words }
  } of these.
quiz-ex-match-speakers = { $Name } { $plural ->
    [yes] say
   *[no] says
  } none of these.
quiz-why-passed-on = { $steps ->
    [one] { $Name } passed it on.
   *[other] { $Name } { $plural ->
        [yes] are
       *[no] is
      } the last to have passed it on.
  }
quiz-why-not-in-chain = The article does not say that { $name } passed it on.
quiz-ex-via = { $steps ->
    [one] { $Name } passed on what { $speaker } said.
   *[other] What { $speaker } said came through { $chain }, in this order; the last is nearest to the reader.
  }

## Confirmed or denied

quiz-stance = { $dated ->
    [yes] As of { $date }, which position { $plural ->
        [yes] do
       *[no] does
      } { $name } take on this claim: { $claim }
   *[no] Which position { $plural ->
        [yes] do
       *[no] does
      } { $name } take on this claim: { $claim }
  }

quiz-takes-neither = { $dated ->
    [yes] As of { $date }, { $name }
   *[no] { $Name }
  } { $plural ->
    [yes] speak of this, but neither confirm nor deny it
   *[no] speaks of this, but neither confirms nor denies it
  }: { $claim }.
quiz-takes-denies = { $dated ->
    [yes] As of { $date }, { $name }
   *[no] { $Name }
  } { $plural ->
    [yes] deny
   *[no] denies
  } this: { $claim }.
quiz-takes-suggests = { $dated ->
    [yes] As of { $date }, { $name }
   *[no] { $Name }
  } { $plural ->
    [yes] think
   *[no] thinks
  } this possible: { $claim }.
quiz-takes-confirms = { $dated ->
    [yes] As of { $date }, { $name }
   *[no] { $Name }
  } { $plural ->
    [yes] confirm
   *[no] confirms
  } this: { $claim }.
quiz-takes-alleges = { $dated ->
    [yes] As of { $date }, { $name }
   *[no] { $Name }
  } { $plural ->
    [yes] claim
   *[no] claims
  } this without being able to settle it alone: { $claim }.
quiz-takes-none = { $Name } { $plural ->
    [yes] take
   *[no] takes
  } no position on this: { $claim }.
quiz-takes-not-addressed = { $Name } { $plural ->
    [yes] do
   *[no] does
  } not speak of this: { $claim }.

quiz-why-not-neither = To neither confirm nor deny means to speak of it and leave it open; { $name } { $plural ->
    [yes] do
   *[no] does
  } not do that here.
quiz-why-not-denies = To deny it means to say that it is not so; { $name } { $plural ->
    [yes] do
   *[no] does
  } not say that.
quiz-why-not-suggests = To think it possible means to say that it may be so or is to be expected; { $name } { $plural ->
    [yes] do
   *[no] does
  } not say that.
quiz-why-not-confirms = To confirm it takes somebody who says that it is so and can settle it, by their own act, first-hand knowledge or authority; that is not what { $name } { $plural ->
    [yes] do
   *[no] does
  } here.
quiz-why-not-alleges = To claim it means to say that it is so without being able to settle it alone; that is not what { $name } { $plural ->
    [yes] do
   *[no] does
  } here.
quiz-why-does-address = { $Name } { $plural ->
    [yes] do
   *[no] does
  } speak of it.

quiz-who-neither = { $dated ->
    [yes] As of { $date }, which
    [last] Going by what each said last, which
   *[no] Which
  } of these speak of this claim, but neither confirm nor deny it: { $claim }
quiz-who-denies = { $dated ->
    [yes] As of { $date }, which
    [last] Going by what each said last, which
   *[no] Which
  } of these deny this claim: { $claim }
quiz-who-suggests = { $dated ->
    [yes] As of { $date }, which
    [last] Going by what each said last, which
   *[no] Which
  } of these think this possible: { $claim }
quiz-who-confirms = { $dated ->
    [yes] As of { $date }, which
    [last] Going by what each said last, which
   *[no] Which
  } of these confirm this claim and are in a position to settle it: { $claim }
quiz-who-alleges = { $dated ->
    [yes] As of { $date }, which
    [last] Going by what each said last, which
   *[no] Which
  } of these claim this without being able to settle it alone: { $claim }

quiz-ex-same-of = The same goes for { $names }.

quiz-sort-status = Which position { $plural ->
    [yes] do
   *[no] does
  } { $name } take on each of these claims? Put each claim under its position.
quiz-ex-sort-status = A position can hold several claims, or none at all.
quiz-grid = Who takes which position? Fill in the grid for the article { $title }. Leave a cell empty where the source does not speak of the claim.{ $changed ->
    [yes] { " " }Of each source its last position counts.
   *[no] { "" }
  }{ $many ->
    [yes] { " " }What the other articles of this pack report of them counts as well.
   *[no] { "" }
  }
quiz-ex-grid = There { $number ->
    [one] is a position in one cell; the rest
   *[other] are positions in { $words } cells; the rest
  } stay empty{ $unasked ->
    [yes] {" "}or are not asked
   *[no] {""}
  }.
quiz-stated = { $many ->
    [yes] Do these articles report this?
   *[no] Does the article report this?
  } { $says }

quiz-stated-neither = { $dated ->
    [yes] As of { $date }, { $name }
   *[no] { $Name }
  } { $plural ->
    [yes] speak of this claim, but neither confirm nor deny it
   *[no] speaks of this claim, but neither confirms nor denies it
  }: { $claim }
quiz-stated-denies = { $dated ->
    [yes] As of { $date }, { $name }
   *[no] { $Name }
  } { $plural ->
    [yes] deny
   *[no] denies
  } this claim: { $claim }
quiz-stated-suggests = { $dated ->
    [yes] As of { $date }, { $name }
   *[no] { $Name }
  } { $plural ->
    [yes] think
   *[no] thinks
  } this possible: { $claim }
quiz-stated-confirms = { $dated ->
    [yes] As of { $date }, { $name }
   *[no] { $Name }
  } { $plural ->
    [yes] confirm this claim and are
   *[no] confirms this claim and is
  } in a position to settle it: { $claim }
quiz-stated-alleges = { $dated ->
    [yes] As of { $date }, { $name }
   *[no] { $Name }
  } { $plural ->
    [yes] claim
   *[no] claims
  } this without being able to settle it alone: { $claim }

quiz-headline = Which headline is fair to { $many ->
    [yes] the articles
   *[no] the article
  }{ $dated ->
    [yes] {" "}as of { $date }
   *[no] {""}
  }? It must say who holds what, and how firmly, on this claim: { $claim }
headline-neither = { $short }: { $name } { $plural ->
    [yes] leave
   *[no] leaves
  } it open
headline-denies = { $short }: { $name } { $plural ->
    [yes] deny
   *[no] denies
  } it
headline-suggests = { $short }: { $name } { $plural ->
    [yes] think
   *[no] thinks
  } it possible
headline-confirms = { $short }: { $name } { $plural ->
    [yes] confirm
   *[no] confirms
  } it
headline-alleges = { $short }: { $name } { $plural ->
    [yes] claim
   *[no] claims
  } it

## Several articles

quiz-disagree = In another article, who says the opposite of what { $name } { $plural ->
    [yes] say
   *[no] says
  } about this claim: { $claim }
quiz-both-confirm = Here are two articles: { $first } and { $second }. Which of these claims are confirmed in both by somebody who is in a position to settle them?
quiz-ex-both-confirm = In { $first } this is confirmed by { $by_first }, in { $second } by { $by_second }: { $claim }.
quiz-why-not-confirmed-in = { $number ->
    [one] Nobody confirms this in { $articles }.
   *[other] Nobody confirms this in either article.
  }
quiz-which-article-neither = Which article reports that { $name } { $plural ->
    [yes] speak of this claim, but neither confirm nor deny it
   *[no] speaks of this claim, but neither confirms nor denies it
  }: { $claim }
quiz-which-article-denies = Which article reports that { $name } { $plural ->
    [yes] deny
   *[no] denies
  } this claim: { $claim }
quiz-which-article-suggests = Which article reports that { $name } { $plural ->
    [yes] think
   *[no] thinks
  } this possible: { $claim }
quiz-which-article-confirms = Which article reports that { $name } { $plural ->
    [yes] confirm this claim and are
   *[no] confirms this claim and is
  } in a position to settle it: { $claim }
quiz-which-article-alleges = Which article reports that { $name } { $plural ->
    [yes] claim
   *[no] claims
  } this without being able to settle it alone: { $claim }
quiz-ex-which-article = { $number ->
    [one] Only one article reports it: { $articles }.
   *[other] More than one article reports it: { $articles }.
  }
quiz-why-this-article = This is the article that reports it.
quiz-why-not-this-article = This article does not report that of { $name }.
quiz-why-not-the-only-article = This article reports it, but it is not the only one.

## Policies

quiz-which-policy = { $own ->
    [yes] Which law, policy or agreement does the article refer to when it says this: { $said }
   *[no] { $Name } { $plural ->
        [yes] are
       *[no] is
      } reported as saying something that touches a law, policy or agreement. Which one does this refer to: { $said }
  }
quiz-why-policy-referred = This is the one referred to.
quiz-why-other-policy = Nothing in these words refers to { $policy }.
quiz-ex-refers = { $own ->
    [yes] The article itself refers to { $policy } here.
   *[no] { $Name } { $plural ->
        [yes] refer
       *[no] refers
      } to { $policy } here.
  }
quiz-ex-in-the-words = In the article’s words: { $words }.
quiz-role-invoked = That is what is relied upon.
quiz-role-breached = A breach is claimed; that is what { $name } { $plural ->
    [yes] say
   *[no] says
  }, not a finding.
quiz-who-invoked = Which of these refers to { $policy }?
quiz-why-invoked = { $Name } { $plural ->
    [yes] refer
   *[no] refers
  } to { $policy }.
quiz-policy-status = According to { $many ->
    [yes] the articles
   *[no] the article
  }, what is the status of this law, policy or agreement: { $policy }
quiz-ex-status = { $own ->
    [yes] According to the article itself, this is the status: { $status }.
   *[no] Where the article reports what { $name } said, it gives this status: { $status }.
  }
quiz-why-status = { $many ->
    [yes] The articles give
   *[no] The article gives
  } this status: { $status }.
quiz-why-not-status = { $meaning } { $many ->
    [yes] The articles give
   *[no] The article gives
  } another status: { $status }.
status-proposed-means = “Proposed” means that it has been put forward and not adopted.
status-in-force-means = “In force” means that it applies now.
status-under-review-means = “Under review” means that it is being reconsidered.
status-repealed-means = “No longer in force” means that it has ended.
quiz-match-policies = What does the article say of which law, policy or agreement? Give each its words.{ $left ->
    [yes] {" "}One quotation is left over.
   *[no] {""}
  }
quiz-ex-none-left-over = Each has one quotation, and none is left over.
quiz-ex-left-over = { $words } is left over: this is said of { $policy }.

## Where it is written

quiz-mark = { $own ->
    [yes] Mark the words in which the article itself says this: { $gist }
   *[no] Mark the words of the article that report what { $name } { $plural ->
        [yes] say
       *[no] says
      }: { $gist }
  }
quiz-mark-proposition = Mark a place in the article where somebody takes a position on this claim: { $claim }
quiz-ex-own = The article says this in its own voice and credits nobody.
quiz-ex-mark-proposition = { $number ->
    [one] There is one such place.
   *[other] There are { $words } such places; any one of them counts.
  }

## Wording

quiz-form = How does the article print what { $name } { $plural ->
    [yes] say
   *[no] says
  } here: { $gist }
quiz-why-direct = The words stand between quotation marks: they are printed exactly as they were said or written.
quiz-why-indirect = No quotation marks stand round what is said: the article tells it in words of its own.
quiz-why-mixed = The article tells it in words of its own and puts only some of them between quotation marks.
form-direct-means = Exact words would stand between quotation marks from beginning to end.
form-indirect-means = A paraphrase would have no quotation marks round what is said.
form-mixed-means = A report with some words quoted would have quotation marks around a part of it.
quiz-cue = Which report word does the article print here?
quiz-ex-cue = The article prints “{ $word }”.
quiz-force-plain = To print “{ $word }” is to say only that it was said.
quiz-force-distant = To print “{ $word }” is to keep a distance: the article does not vouch for it.
quiz-force-factual = To print “{ $word }” is to take what was said as a fact.
quiz-force-denying = To print “{ $word }” is to say that the source says it is not so.
quiz-force-admitting = To print “{ $word }” is to say that somebody vouched for it.
quiz-force-owning = To print “{ $word }” is to say that somebody owned up to it.
quiz-force-guessing = To print “{ $word }” is to say that it was thought possible, or was expected.
quiz-why-not-printed = The article prints “{ $printed }”. { $means }
quiz-altered = { $own ->
    [yes] Which version does the article print, word for word?
   *[no] Which version of the words credited to { $name } does the article print, word for word?
  }
quiz-why-altered = The article prints “{ $printed }”, not “{ $altered }”.
quiz-why-verbatim = This is what the article prints.
quiz-ex-altered = One changed word can turn a report into another one.

## Sequence

quiz-order = What came first? Put these into the order in which they were said, the earliest first.
quiz-order-item = { $own ->
    [yes] { $gist }
   *[no] { $Name }: { $gist }
  }
quiz-why-dated = The article dates it { $date }.
quiz-ex-order = In this order the dates are { $dates }.
quiz-as-of = As of { $date }, which position { $plural ->
    [yes] do
   *[no] does
  } { $name } take on this claim: { $claim }

## Why a question is not built

not-built-unattributed = The statement is credited to nobody.
not-built-asked-already = Another question asks the same.
not-built-few-positions-left = The other positions have been held at another time.
not-built-joint = The statement is credited to several sources together.
not-built-gist-shared = Another source says the same.
not-built-no-gist = There is no gist to ask with.
not-built-no-words = No words of the article are given for it.
not-built-names-source = The words to be shown name the right answer.
not-built-names-policy = The words to be shown name the policy.
not-built-few-sources = There are not enough sources of whom it is certainly false.
not-built-few-claims = There are not enough claims to choose from.
not-built-few-speakers = There are not enough speakers with a claim of their own.
not-built-unchecked = Nobody has vouched that all positions on this claim are entered, so silence proves nothing.
not-built-said-nothing = The source says nothing that could be shown as evidence.
not-built-no-position = The source speaks of it without a position.
not-built-undecided = The source has said different things, and the dates do not tell which is the latest.
not-built-only-the-body = Only the body it speaks for has spoken of it.
not-built-implied = What the source says of another claim settles this one.
not-built-settled-elsewhere = Positions on another claim settle this one as well.
not-built-clouded = A row with an error might bear on it.
not-built-few-positions = The source takes fewer than four positions.
not-built-small-grid = There are too few sources and claims for a grid.
not-built-no-short = The claim has no short form for a headline.
not-built-several-policies = The statement does not refer to exactly one policy.
not-built-few-policies = There are not enough policies to choose from.
not-built-not-one-source = Not exactly one source refers to it.
not-built-no-status = The article does not say where it stands.
not-built-two-statuses = The article gives more than one status.
not-built-under-review = What is under review is in force meanwhile, so two answers would be right.
not-built-names-status = The name of the policy tells its status.
not-built-several-articles = Positions on it are taken in several articles.
not-built-nobody = Nobody takes a position on it.
not-built-no-lexicon = The report words of this language are not known yet.
not-built-split-cue = The report words are not one run of words in one sentence.
not-built-unknown-cue = No other report word is known to fit in its place.
not-built-few-cues = Too few other report words fit in its place.
not-built-split-content = The words are not in one piece.
not-built-few-versions = Too few other versions can be made of these words.
not-built-few-dates = Fewer than three statements have dates of their own.
not-built-several-opponents = More than one source says the opposite.
not-built-wavered = One of the two sides has also held another position.
not-built-one-article = Both positions stand in one article.
not-built-alike-articles = The articles cannot be told apart by headline, publisher and date.
not-built-many-articles = There are too many articles to choose from.
not-built-said-elsewhere = Another article might be read as reporting it too.
not-built-silent-enough = Others who do not speak of this claim are asked about already, as many as take a position on it.
not-built-silent-elsewhere = Nobody takes a position on this claim in an article in which the source speaks.
not-built-own-act = The claim names the source that confirms it, so the answer could be told without the article.
not-built-few-reporters = Too few others in the pack pass something on.

quiz-ex-speaks-for = { $Name } { $plural ->
    [yes] speak
   *[no] speaks
  } for { $body }.
quiz-ex-speaks-for-as = { $Name }, { $role }, { $plural ->
    [yes] speak
   *[no] speaks
  } for { $body }.
