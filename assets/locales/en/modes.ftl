# Ways to practise: practice, test, review, before a class.

modes-set-up = Practise…
modes-set-up-title = How to practise
modes-mode = What kind of session
modes-practice = Practice: feedback after each answer
modes-test = Test: feedback at the end
modes-review = Daily review: what you are about to forget
modes-review-goes-on = Your daily review goes on.
modes-next-due = Daily review: nothing is due today. The next is due { $days ->
    [one] tomorrow
   *[other] in { $days } days
  }.
modes-none-due = Daily review: nothing is due yet. It starts after your first answers.
modes-which-packs = Which packs
modes-all-packs = All packs
modes-how-many = How many questions
modes-all-items = All
modes-only-missed = Only what I missed last time
modes-which-skills = Which skills
modes-which-kinds = Kinds of questions
modes-kind-who-said = Who said it
modes-kind-what-said = What somebody claimed
modes-kind-match-speakers = Match claims and speakers
modes-kind-via = Who passed it on
modes-kind-stance = Which position somebody takes
modes-kind-who-took = Who takes a position
modes-kind-sort-status = Sort claims by position
modes-kind-grid = Table of positions
modes-kind-stated = What the article reports
modes-kind-headline = Which headline fits
modes-kind-disagree = Who says the opposite in another article
modes-kind-both-confirm = What two articles both have confirmed
modes-kind-which-policy = Which law or policy is meant
modes-kind-who-invoked = Who refers to a law or policy
modes-kind-policy-status = How far a law or policy is
modes-kind-match-policies = Match policies to what is said of them
modes-kind-mark = Mark words in the article
modes-kind-which-article = Which article reports it
modes-kind-form = Exact words or a summary
modes-kind-cue = Find the report word
modes-kind-altered = Which sentence was printed
modes-kind-order = Put events in order
modes-kind-as-of = Which position somebody took on a date
modes-kind-authors = Questions of the pack’s author
modes-book = The article
modes-open-book = Open: read while you answer
modes-closed-book-choice = Closed until you have answered
modes-limit = Time limit
modes-no-limit = None
modes-minutes = { $n ->
    [one] one minute
   *[other] { $n } minutes
  }
modes-beside = Also ask
modes-ask-confidence = How sure I am
modes-ask-evidence = Where the article says so
modes-start = Start
modes-fitting = { $n ->
    [0] No question fits.
    [one] One question to choose from.
   *[other] { $n } questions to choose from.
  }
modes-nothing-to-ask = No question in these packs fits what you chose.
modes-packs-gone = The packs of this session are not here any more.
modes-give-up = Give it up

modes-start-assignment = Start the assignment: { $n ->
    [one] one question
   *[other] { $n } questions
  }, { $mode }, { $time }, { $book }
modes-practice-word = practice
modes-test-word = test
modes-review-word = review
modes-no-limit-word = no time limit
modes-closed-word = closed book
modes-open-word = open book

modes-feedback-of = Feedback { $number } of { $n }
modes-closed-book = The article is closed until you have answered.
modes-how-sure = How sure are you?
modes-sure-keys = 1 guess, 2 think so, 3 sure. Enter goes on without.
modes-sure-keys-shift = Shift with 1, 2 or 3 gives the answer and says how sure you are.
modes-guess = Guess
modes-think-so = Think so
modes-sure = Sure
modes-show-where = Show where it says so
modes-how-to-show = Your answer is fixed. Now mark the words of the article that show it: click a sentence, or drag over words. With the keyboard: ↑ ↓ go by sentences, ← → by words, Space marks. Skip leaves this step out.
modes-leave-place-out = Skip this step
modes-answer-and-place = Answer: { $answer } · Place: { $place }
modes-place-right = these words show it
modes-place-partly = some of these words show it
modes-place-wrong = not the words that show it
modes-misplaced = Right, but shown at other words

modes-time-left = { $minutes }:{ $seconds } left
modes-show-clock = Show the time left
modes-hide-clock = Hide the time
modes-time-for-test = Time left: { $minutes }:{ $seconds } (minutes:seconds). It runs while you are asked; what is not answered then is left out.
modes-started-closed = { $title }: { $n ->
    [one] one question
   *[other] { $n } questions
  }. The article is closed until you have answered.
modes-one-minute = The last minute has begun.
modes-time-is-up = The time is up. Here is what you answered.

modes-extra-time = Time for tests
modes-extra-time-usual = As set
modes-extra-time-quarter = A quarter more
modes-extra-time-half = Half as much again
modes-extra-time-double = Twice as much
modes-extra-time-unlimited = No limit
modes-retention = Daily review
modes-retention-why = How much you want to remember when a question comes up again. More means more reviews.

modes-daily-review = Daily review
modes-due = { $n ->
    [one] Daily review: one thing is due
   *[other] Daily review: { $n } things are due
  }
modes-due-how = A few questions about what you are about to forget. The article stays closed until you have answered.
modes-nothing-due = Nothing is due for review today.

modes-class = Class screen
modes-reveal = Show the answer
modes-next = Next question
modes-class-not-kept = Nothing is recorded here.
modes-hands-for = Hands for { $option }
modes-hand-up = One hand more for { $option }
modes-hand-down = One hand less for { $option }

modes-where-class = Before a class
modes-command-set-up = Choose how to practise
modes-command-review = Daily review
modes-command-sure = Give the answer and say how sure you are
modes-command-hand-up = One hand more for an option
modes-command-next-in-class = Next question
modes-command-previous-in-class = Question before
