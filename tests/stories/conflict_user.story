# Somebody else saves the user that one is editing: both versions, field by field.
team acme
sign-in ada@acme.io 80x24
keys Down Enter Ctrl-U "Bobby" Tab*2 "+49 30 901820"
renamed bob@acme.io "Robert Byte"
keys Ctrl-L
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │     Ada Lovelace      ada@acme.io           Owner        Active
|╰──╭ Edit User ─────────────────────────────────────────────────────────────╮e
|   │ Name              Bobby                                                │ive
|   │ Email             bob@acme.io                                          │
|   │ Phone Number      +49 30 901820                                        │
|   │ Select Role       Live Agent                                         ▾ │
|   │ Password                                                               │
|   │                   Leave it empty to keep the password.                 │
|   │ Confirm Password                                                       │
|   │                   [x] Must change it at next sign-in                   │
|   │                                                                        │
|   │                                                   [ Save ]  [ Cancel ] │
|   ╰ ! Changed by somebody else; saving shows both ─────────────────────────╯
| ... 6 blank rows
| Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 36,8
keys Ctrl-S
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │     Ada Lovelace      ada@acme.io           Owner        Active
|╰╭ Bob Byte was changed meanwhile ────────────────────────────────────────────╮
| │ Somebody else saved it meanwhile. Take yours or theirs, field by field.    │e
| │                                                                            │
| │     Field         Yours              Theirs             Changed by         │
| │ >   Name          ○ Bobby            ○ Robert Byte      ! both             │
| │     Phone Number  ● +49 30 901820    ○ none             you                │
| │                                                                            │
| │  Yours   Bobby                                                             │
| │  Theirs  Robert Byte                                                       │
| │  Before  Bob Byte                                                          │
| │                                                                            │
| │                                             [ Save ]  [ Back to the form ] │
| ╰────────────────────────────────────────────────────────────────────────────╯
| ... 5 blank rows
| m Mine  t Theirs  Ctrl-S Save  Esc Back  ? Help  : Commands
cursor 3,9
keys Ctrl-S
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │     Ada Lovelace      ada@acme.io           Owner        Active
|╰╭ Bob Byte was changed meanwhile ────────────────────────────────────────────╮
| │ Somebody else saved it meanwhile. Take yours or theirs, field by field.    │e
| │                                                                            │
| │     Field         Yours              Theirs             Changed by         │
| │ >   Name          ○ Bobby            ○ Robert Byte      ! both             │
| │     Phone Number  ● +49 30 901820    ○ none             you                │
| │                                                                            │
| │  Yours   Bobby                                                             │
| │  Theirs  Robert Byte                                                       │
| │  Before  Bob Byte                                                          │
| │                                                                            │
| │                                             [ Save ]  [ Back to the form ] │
| ╰────────────────────────────────────────────────────────────────────────────╯
| ... 5 blank rows
| · Both have changed this: take yours with m, or theirs with t.
cursor 3,9
keys m
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │     Ada Lovelace      ada@acme.io           Owner        Active
|╰╭ Bob Byte was changed meanwhile ────────────────────────────────────────────╮
| │ Somebody else saved it meanwhile. Take yours or theirs, field by field.    │e
| │                                                                            │
| │     Field         Yours              Theirs             Changed by         │
| │ >   Name          ● Bobby            ○ Robert Byte      both               │
| │     Phone Number  ● +49 30 901820    ○ none             you                │
| │                                                                            │
| │  Yours   Bobby                                                             │
| │  Theirs  Robert Byte                                                       │
| │  Before  Bob Byte                                                          │
| │                                                                            │
| │                                             [ Save ]  [ Back to the form ] │
| ╰────────────────────────────────────────────────────────────────────────────╯
| ... 5 blank rows
| m Mine  t Theirs  Ctrl-S Save  Esc Back  ? Help  : Commands
cursor 3,9
keys ?
screen
| r╭ Help ────────────────────────────────────────────────────────────────────╮)
|╭─│ Two versions                                                           ┃ │
|│▸│  m Left h     Take what you typed.                                     ┃ │──
|│ │  t Right l    Take what they saved.                                    ┃ │
|│ │  M            Take what you typed everywhere.                          ┃ │
|╰╭│  T            Take what they saved everywhere.                         ┃ │╮
| ││  Ctrl-S       Save what is chosen.                                     ┃ ││e
| ││  Esc q        Go back to the form; nothing is saved, nothing is lost.  ┃ ││
| ││  Enter        Go to the next field, or press the button.               ┃ ││
| ││  k Up         Go up one field.                                         ┃ ││
| ││  j Down       Go down one field.                                       ┃ ││
| ││  g Home       Go to the first field.                                   ┃ ││
| ││  G End        Go to the last field.                                    ┃ ││
| ││  PgUp Ctrl-U  Go up one page.                                          ┃ ││
| ││  PgDn Ctrl-D  Go down one page.                                        ┃ ││
| ││                                                                        ┃ ││
| ││ Everywhere                                                               ││
| ╰│  ? F1         Show the keys that work here.                              │╯
|  │  : Ctrl-P     Find a command by its name.                                │
|  │  Tab          Go to the next tab or field.                               │
|  │  Shift-Tab    Go to the previous tab or field.                           │
|  │  1-9          Go to that place of the side nav.                          │
|  ╰──────────────────────────────────────────────────────────────────────────╯
| j Scroll  Esc Close  : Commands
cursor hidden
keys Esc Tab
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │     Ada Lovelace      ada@acme.io           Owner        Active
|╰╭ Bob Byte was changed meanwhile ────────────────────────────────────────────╮
| │ Somebody else saved it meanwhile. Take yours or theirs, field by field.    │e
| │                                                                            │
| │     Field         Yours              Theirs             Changed by         │
| │ >   Name          ● Bobby            ○ Robert Byte      both               │
| │     Phone Number  ● +49 30 901820    ○ none             you                │
| │                                                                            │
| │  Yours   Bobby                                                             │
| │  Theirs  Robert Byte                                                       │
| │  Before  Bob Byte                                                          │
| │                                                                            │
| │                                             [ Save ]  [ Back to the form ] │
| ╰────────────────────────────────────────────────────────────────────────────╯
| ... 5 blank rows
| Ctrl-S Save  Esc Cancel  ? Help  : Commands
cursor 49,16
keys Enter
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │     Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯ >   Bobby             bob@acme.io           Live Agent   Active
|                   Zoë Ångström      zoe@acme.io           Viewer       Inactive
| ... 16 blank rows
| ✓ Edited bob@acme.io.
cursor 15,5
