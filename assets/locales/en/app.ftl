# Words of the room `app`.

app-name = Hearsay
language-name = English
app-welcome = Who says so? On what footing? Where is it written?
app-welcome-how = Three questions to ask before you believe a report. Pick a pack, read its article, and practise: every answer is shown to you in the article’s own words.

app-back = Back
app-settings = Settings
app-keys = Help
app-packs = Packs
app-search = Search by title, headline or source
app-add-pack = Add a pack
app-add = Add it
app-practise = Practise
app-go-on = Go on
app-read-first = Read first
app-start-again = Start again
app-practise-named = { $verb }: { $title }
app-go-on-heading = Left unfinished
app-left-at = { $n ->
    [one] One question answered, { $when }.
   *[other] { $n } questions answered, { $when }.
  }
app-start-again-why = { $n ->
    [one] One question of the session you left is answered. Starting again leaves that session behind; the answer stays in your record.
   *[other] { $n } questions of the session you left are answered. Starting again leaves that session behind; the answers stay in your record.
  }

app-level-starter = Starter
app-level-intermediate = Intermediate
app-level-advanced = Advanced

app-theme-health = Health
app-theme-science = Science
app-theme-technology = Technology
app-theme-environment = Environment
app-theme-local-politics = Local politics
app-theme-politics = Politics
app-theme-diplomacy = Diplomacy
app-theme-business = Business
app-theme-justice = Justice
app-theme-disaster = Disaster
app-theme-sport = Sport
app-theme-culture = Culture

# The language that a pack is asked in, where the window speaks another.
app-pack-language = { $tag ->
    [de] in German
    [en] in English
    [es] in Spanish
   *[other] in another language ({ $tag })
  }

app-no-questions = Nothing can be asked about it yet
app-questions = { $n ->
    [one] One question
   *[other] { $n } questions
  }
app-progress = { $n ->
    [one] One question, { $right ->
        [0] answered
       *[other] answered right
      }
   *[other] { $seen } of { $n } questions answered, { $right } right
  }

app-mistakes = { $n ->
    [one] One mistake keeps part of it out. { $first }
   *[other] { $n } mistakes keep parts of it out; the first: { $first }
  }

app-just-now = just now
app-minutes-ago = { $n ->
    [one] a minute ago
   *[other] { $n } minutes ago
  }
app-hours-ago = { $n ->
    [one] an hour ago
   *[other] { $n } hours ago
  }
app-days-ago = { $n ->
    [one] yesterday
   *[other] { $n } days ago
  }
app-months-ago = { $n ->
    [one] a month ago
   *[other] { $n } months ago
  }
app-years-ago = { $n ->
    [one] a year ago
   *[other] { $n } years ago
  }

app-loading = Reading the packs …
app-no-packs = There are no packs here yet. Add one from a file, or drop it on this window.
app-nothing-found = No pack has all these words in its title, headline or sources. Try fewer of them.
app-drop-here = Drop it to add it to your packs
app-broken-pack = This pack cannot be opened
app-at-line = Line { $line }: { $why }
app-look-again = Look again
app-pack-added = “{ $title }” is now among your packs.
app-pack-replaced = “{ $title }” is there in a later revision now.
app-pack-already = “{ $title }” is among your packs already.
app-pack-not-opened = { $file } could not be opened as a pack. { $why }
app-pack-not-kept = { $file } is among your packs until you close Hearsay, but cannot be kept. { $why }
app-pack-not-added = { $file } was not added. { $why }
app-questions-gone = { $n ->
    [one] One question of this session is left out, because the pack was changed since.
   *[other] { $n } questions of this session are left out, because the pack was changed since.
  }
app-nothing-to-ask = Nothing can be asked about “{ $title }” yet: read its article, or choose another pack.
app-pack-gone = The pack “{ $pack }” is not at hand any more: add its file again.
app-choose-pack = Add a pack
app-pack-files = Hearsay packs
app-no-file-dialog = This computer shows no window to choose files with. Type where the pack’s file is, or drop the file on Hearsay’s window.
app-pack-path = Folder and name of the file
app-no-record = There is no record to keep this in: close Hearsay and start it again.

app-choose-name = Choose a name
app-practising-as = Name: { $name }
app-who-practises = Who is practising?
app-first-name-why = Your answers are kept under a name, on this computer only. Any name will do, and you can change it later.
app-names-why = Answers are kept under the name you choose, on this computer only.
app-default-name = Learner
app-new-name = A new name
app-other-name = Change the name to
app-add-name = Add this name
app-begin = Begin
app-keep-name = Keep this name

app-settings-of = For { $name }. Every change is saved at once.
app-settings-of-all = For everybody who has not picked settings of their own. Every change is saved at once.
app-text-size = Text size
app-smaller = Smaller
app-larger = Larger
app-percent = { $n } %
app-look = Look
app-look-system = Same as this computer
app-look-light = Light
app-look-dark = Dark
app-look-contrast = High contrast
app-motion = Motion
app-reduced-motion = Nothing slides or fades
app-language = Language
app-language-system = Same as this computer
app-renderer = Drawing
app-renderer-why = For this computer, from the next start on. Software works everywhere; choose OpenGL only where it is faster.
app-renderer-software = Software
app-renderer-gl = OpenGL
app-notice-read = { $more ->
    [0] Got it
    [one] Got it (one more)
   *[other] Got it ({ $more } more)
  }

app-where-everywhere = Everywhere
app-where-home = Among the packs
app-where-read = Reading an article
app-where-question = At a question
app-where-marking = Marking words
app-where-summary = After a session

app-command-help = Show the five positions and the keys
app-command-settings = Settings
app-command-back = Back, or close what is open
app-command-larger-text = Larger text
app-command-smaller-text = Smaller text
app-command-usual-text = Text of the usual size
app-command-page-back = A page back
app-command-page-on = A page on
app-command-to-top = To the beginning
app-command-to-end = To the end
app-command-search = Search
app-command-add-pack = Add a pack from a file
app-command-profiles = Choose who is practising
app-command-continue = Go on where you stopped
app-command-start = Start the questions
app-command-option = Choose or tick an option
app-command-lines-back = A few lines back
app-command-lines-on = A few lines on
app-command-previous = The option or sentence before
app-command-next = The option or sentence after
app-command-toggle = Choose, tick or mark; again to undo
app-command-confirm = Give the answer; go on
app-command-skip = Skip the question
app-command-switch-pane = Between question and article
app-command-previous-word = The word before
app-command-next-word = The word after
app-command-less-marked = Mark one word less
app-command-more-marked = Mark one word more
app-command-unmark = Take every marking away
app-command-practise-missed = Practise what was missed
app-command-next-pack = Next pack

app-picture-no-pack = The screen { $screen } shows a pack: name the file of one.

app-key-ctrl = Ctrl
app-key-shift = Shift
app-key-enter = Enter
app-key-escape = Esc
app-key-space = Space
app-key-to = to
