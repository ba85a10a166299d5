# ? shows the keys that work here; nothing else happens behind it.
team acme
sign-in ada@acme.io 80x24
keys ?
screen
| r╭ Help ────────────────────────────────────────────────────────────────────╮)
|╭─│ Users                                                                  ┃ │
|│▸│  n            Add a user.                                              ┃ │──
|│ │  e Enter      Edit the user, or look at the user.                      ┃ │
|│ │  d Del        Delete the marked users, or the one under the cursor.    ┃ │
|╰─│  t            Activate or deactivate the marked users, or the one      ┃ │
|  │               under the cursor.                                        ┃ │ve
|  │  r            Give the marked users, or the one under the cursor,      ┃ │
|  │               another role.                                            ┃ │
|  │  p            Set a new password for the user.                         ┃ │
|  │  w            Show what the user may do, and why.                        │
|  │  f            Choose which rows are shown.                               │
|  │  u            Undo your last change.                                     │
|  │  T            Show the trash: deleted users.                             │
|  │                                                                          │
|  │ Marks                                                                    │
|  │  Space        Mark the row, or take its mark away.                       │
|  │  v            Start a range here; again marks all rows up to the         │
|  │               cursor.                                                    │
|  │  a            Mark all rows that match.                                  │
|  │  A            Take all marks away.                                       │
|  │                                                                          │
|  ╰──────────────────────────────────────────────────────────────────────────╯
| j Scroll  Esc Close  : Commands
cursor hidden
meanings
| ab cccc bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.
|ddb ccccc                                                                  d b
|deb  f            ... . .....                                              d bdd
|d b  f fffff      .... ... ..... .. .... .. ... .....                      d b
|d b  f fff        ...... ... ...... ...... .. ... ... ..... ... .......    d b
|ddb  f            ........ .. .......... ... ...... ...... .. ... ...      d b
|  b               ..... ... .......                                        d bgg
|  b  f            .... ... ...... ...... .. ... ... ..... ... .......      d b
|  b               ....... .....                                            d b
|  b  f            ... . ... ........ ... ... .....                         d b
|  b  f            .... .... ... .... ... ... ... ....                        b
|  b  f            ...... ..... .... ... ......                               b
|  b  f            .... .... .... .......                                     b
|  b  f            .... ... ...... ....... ......                             b
|  b                                                                          b
|  b ccccc                                                                    b
|  b  fffff        .... ... .... .. .... ... .... .....                       b
|  b  f            ..... . ..... ..... ..... ..... ... .... .. .. ...         b
|  b               .......                                                    b
|  b  f            .... ... .... .... ......                                  b
|  b  f            .... ... ..... .....                                       b
|  b                                                                          b
|  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
| f ......  fff .....  f ........
|a Accent
|b BorderFocused
|c Title
|. Text
|d Border
|e Cursor
|f Key
|g Muted
keys PgDn
screen
| r╭ Help ────────────────────────────────────────────────────────────────────╮)
|╭─│                                                                          │
|│▸│ Tables                                                                   │──
|│ │  k Up         Go up one row.                                             │
|│ │  j Down       Go down one row.                                           │
|╰─│  g Home       Go to the first row.                                       │
|  │  G End        Go to the last row.                                        │ve
|  │  PgUp Ctrl-U  Go up one page.                                            │
|  │  PgDn Ctrl-D  Go down one page.                                          │
|  │  /            Search in all columns; Esc clears the search.              │
|  │  s            Sort by the next column.                                 ┃ │
|  │  S            Reverse the sort order.                                  ┃ │
|  │  y            Copy the row to the clipboard of your terminal.          ┃ │
|  │                                                                        ┃ │
|  │ Everywhere                                                             ┃ │
|  │  ? F1         Show the keys that work here.                            ┃ │
|  │  : Ctrl-P     Find a command by its name.                              ┃ │
|  │  Tab          Go to the next tab or field.                             ┃ │
|  │  Shift-Tab    Go to the previous tab or field.                         ┃ │
|  │  1-9          Go to that place of the side nav.                          │
|  │  Esc          Cancel, close, or clear the search.                        │
|  │  q            Go back, or quit when there is nothing to go back to.      │
|  ╰──────────────────────────────────────────────────────────────────────────╯
| j Scroll  Esc Close  : Commands
cursor hidden
keys d q
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │ >   Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯     Bob Byte          bob@acme.io           Live Agent   Active
|                   Zoë Ångström      zoe@acme.io           Viewer       Inactive
| ... 16 blank rows
| n Add User  e Edit  d Delete  t Status  Space Mark  / Search  ? Help    1 of 3
cursor 15,4
keys n F1
screen
| r╭ Help ────────────────────────────────────────────────────────────────────╮)
|╭─│ Text fields                                                            ┃ │
|│▸│  Left Ctrl-B           Go back one character.                          ┃ │──
|│ │  Right Ctrl-F          Go on one character.                            ┃ │
|│ │  Ctrl-Left Alt-b       Go back one word.                               ┃ │
|╰─│  Ctrl-Right Alt-f      Go on one word.                                 ┃ │
|  │  Ctrl-A Home           Go to the start of the text.                    ┃ │ve
|  │  Ctrl-E End            Go to the end of the text.                      ┃ │
|  │  Backspace Ctrl-H      Delete the character before the cursor.         ┃ │
|  │  Del Ctrl-D            Delete the character under the cursor.          ┃ │
|  │  Ctrl-W Alt-Backspace  Delete the word before the cursor.              ┃ │
|  │  Ctrl-U                Delete everything before the cursor.            ┃ │
|  │  Ctrl-K                Delete everything from the cursor on.           ┃ │
|  │                                                                          │
|  │ Forms                                                                    │
|  │  Enter                 Go to the next field, or press the button.        │
|  │  Ctrl-S                Save.                                             │
|  │  Esc                   Leave without saving; asks when something was     │
|  │                        typed.                                            │
|  │  Down                  Go to the next field.                             │
|  │  Up                    Go to the previous field.                         │
|  │  PgUp                  Go up one page.                                   │
|  ╰──────────────────────────────────────────────────────────────────────────╯
| j Scroll  Esc Close  : Commands
cursor hidden
