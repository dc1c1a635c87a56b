# Words of the room `cli`.

cli-about = Hearsay trains one habit: asking who says so, on what footing, and where it is written. Without a subcommand it opens its window.
cli-examples =
    Examples:
      hearsay                                    open the window
      hearsay lesson.json                        open the window on a pack
      hearsay practise                           practise in the terminal
      hearsay check lesson.json                  what is wrong with a pack
      hearsay questions lesson.json --seed 7     every question of a pack, with its key
      hearsay picture home -o home.png           what a screen looks like, without a display
cli-check = Says what is wrong with packs: errors and warnings, one a line
cli-questions = Prints every question of a pack, which options are right, where it is written, and what could not be built
cli-practise = Practises in the terminal, in plain lines, with the same record as the window
cli-picture = Saves what a screen looks like as a PNG file, without a display
cli-arg-packs = Pack files
cli-arg-pack = A pack file
cli-arg-data = The folder of the record, instead of HEARSAY_DATA, a folder hearsay-data beside the program, or the system’s
cli-arg-json = As JSON, for other programs
cli-arg-seed = Which wrong options and which order; the same number gives the same questions
cli-arg-profile = Who practises; a new name is taken down
cli-arg-renderer = What draws the window; without it the setting counts
cli-arg-lang = The language, as a tag such as en
cli-arg-screen = Which screen
cli-arg-out = The file to write
cli-arg-size = Width and height in pixels
cli-arg-zoom = How much larger everything is; 2 is 200 %
cli-arg-theme = The look

cli-error = hearsay: { $what }
cli-cannot-write = Nothing can be written to the output ({ $why }); look whether the disk is full.
cli-in-file = { $file }: { $what }
cli-pack-has-errors = { $file } has { $number ->
    [one] an error
   *[other] { $number } errors
  }; what is wrong stays out of the questions. `hearsay check` says what it is.
cli-severity-error = error
cli-severity-warning = warning
cli-finding = { $place }: { $severity }: { $message } [{ $code }, { $path }]
cli-no-screen = There is no display to open a window on ({ $why }) and no terminal to practise in: start Hearsay on a desktop or in a terminal, or save what a screen looks like with `hearsay picture home -o home.png`.
cli-falls-to-terminal = There is no display to open a window on ({ $why }), so here is the quiz in the terminal.
