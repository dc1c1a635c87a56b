# Words of the progress screen.

stats-title = Progress
stats-command = Show your progress
stats-loading = Counting your answers …
stats-empty = Nothing answered yet. Practise a pack, and what you learn shows here.
stats-none-here = No answers in this choice of packs and weeks.

stats-packs = Packs counted: { $packs }
stats-all-packs = All packs
stats-always = All the time
stats-recently = Last four weeks

stats-this-week = This week
stats-this-week-n = { $n ->
    [0] No answers yet.
    [one] One answer.
   *[other] { $n } answers.
  }
stats-this-week-of = { $n } of { $goal } answers.
stats-goal = Weekly goal:
stats-goal-none = None
stats-goal-of = { $n }

stats-due = What comes back
stats-due-why = What you may be about to forget. The daily review asks it again.
stats-due-nothing = Nothing in the next { $n } days.
stats-due-on = { $days ->
    [0] Today
    [1] Tomorrow
   *[other] In { $days } days
  }: { $n }

stats-advice = What to practise
stats-advice-why = From all your answers, in every pack.
stats-advice-none = Nothing stands out: go on as you are.
stats-missed = { $skill }: too few answers yet for advice. { $n ->
    [one] This one was missed:
   *[other] These were missed:
  }

stats-accuracy = How good your answers are
stats-accuracy-why = The average mark, in all and by skill.
stats-all-skills = All skills
stats-mean = { $percent } % ({ $n ->
    [one] one answer
   *[other] { $n } answers
  })
stats-week = { $week }: { $mark }
stats-from-to = Each dot is one week. Each chart runs from the week of { $first } to that of { $last }, and from 0 % at the bottom to 100 % at the top. An empty dot is a week with fewer than { $n } answers: it says little.
stats-chart = { $name }, week by week. First week, { $first }. Last week, { $last }.
stats-show-table = Show every week in numbers
stats-hide-table = Hide the numbers

stats-calibration = How well you know what you know
stats-calibration-why = How often you were right, by how sure you said you were. The bar shows where your true share may lie.
stats-guess = guess
stats-think-so = think so
stats-sure = sure
stats-when-you-say = { $times ->
    [0] When you say “{ $word }”, you are hardly ever right.
    [10] When you say “{ $word }”, you are right nearly every time.
   *[other] When you say “{ $word }”, you are right { $times } times in 10.
  }
stats-rated = “{ $word }”: right { $right } of { $n } times, { $percent } % (somewhere from { $low } to { $high } %)
stats-rated-so-far = “{ $word }”: { $n } of { $of } answers so far. After { $of } you see how often you are right.
stats-brier = Brier score: { $points } of 100 points over { $n } choices. 0 is best: sure and right every time.

stats-discernment = Telling what was reported from what was not
stats-discernment-why = Doubting everything is no better than believing everything. Counted are your first answers to “does the article say so?”, with the article closed.
stats-discernment-needs = This needs { $n } answers of each sort.
stats-signal-so-far = Where the article does say so: { $n } of { $of } answers so far.
stats-noise-so-far = Where it does not say so: { $n } of { $of } answers so far.
stats-discerns = You tell what was reported from what was not, better than by guessing.
stats-discerns-not-yet = Your answers do not yet show that you tell what was reported from what was not.
stats-doubts = You doubt reports as printed more often than you accept ones that were not.
stats-accepts = You accept reports that were not printed more often than you doubt ones that were.
stats-hits = Of what the article says, you accepted { $n } of { $of }.
stats-false-alarms = Of what the article does not say, you accepted { $n } of { $of }.
stats-d-prime = d′ { $discernment }: 0 is guessing, more is better. Criterion { $criterion }: above 0 you say no more readily, below 0 yes.
stats-estimate = { $value } (from { $low } to { $high })
stats-decimal = { $sign }{ $whole }.{ $part }

stats-mixups = Who you take for whom
stats-mixups-why = From questions with one right source and one chosen.
stats-no-mixups = No mix-ups here.
stats-mixup = It was { $right }; you chose { $chosen }: { $n } of { $of } times
stats-crossing-how = Each row: who it was. Each column: who you chose. A tick marks the right ones; the stronger another cell is coloured, the more often you took one for the other.
stats-crossing-row = { $letter }: { $name }
stats-crossing-right = It was { $right }, and you chose so: { $n } of { $of } times
stats-mixups-more = { $n ->
    [one] And one more.
   *[other] And { $n } more.
  }
