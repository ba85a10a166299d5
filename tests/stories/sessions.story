# Where one is signed in stands on the Account page; an owner sees everybody's.
team acme
elsewhere bob@acme.io pts/7
sign-in ada@acme.io 80x24
wait 120
keys 3
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Account]
|│ Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │  Name           Ada Lovelace
|│▸Account  3 │  Email          ada@acme.io
|╰────────────╯  Phone Number   none
|                Role           Owner
|                Access         37 edit · 0 view · 0 none
|                Last sign-in   2026-03-02 09:35 UTC
|                Password set   2026-03-02 09:30 UTC
|
|                Open sessions  times in UTC
|                   From                    Whose         State     Since  Active
|               >   command line, as test   Ada Lovelace  open      09:30  09:33
|                   terminal, as pts/7      Bob Byte      open      09:34  09:34
|                   terminal, as pts/0      Ada Lovelace  this one  09:35  09:37
| ... 7 blank rows
| p Change password  o Sign out  w Access  d End session  ? Help          1 of 3
cursor 15,13
keys Down Enter
shows │  From         terminal, as pts/7
shows │  Last active  2026-03-02 09:34 UTC
shows │  Ends         2026-03-02 21:34 UTC at the latest
keys Esc d
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Account]
|│ Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │  Name           Ada Lovelace
|│▸Account  3 │  Email          ada@acme.io
|╰────────────╯  Phone Number   none
|                Role           Owner
|      ╭ End the session of Bob Byte? ────────────────────────────────────╮
|      │ From: terminal, as pts/7.                                        │
|      │ Open since 2026-03-02 09:34 UTC.                                 │
|      │ It is signed out at once; what is typed there and not saved is   │
|      │ lost.                                                            │
|      │                                                                  │Active
|      │                                      [ End session ]  [ Cancel ] │09:33
|      ╰──────────────────────────────────────────────────────────────────╯09:34
|                   terminal, as pts/0      Ada Lovelace  this one  09:35  09:37
| ... 7 blank rows
| y Yes  n No  ? Help  : Commands
cursor 64,13
keys y
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Account]
|│ Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │  Name           Ada Lovelace
|│▸Account  3 │  Email          ada@acme.io
|╰────────────╯  Phone Number   none
|                Role           Owner
|                Access         37 edit · 0 view · 0 none
|                Last sign-in   2026-03-02 09:35 UTC
|                Password set   2026-03-02 09:30 UTC
|
|                Open sessions  times in UTC
|                   From                    Whose         State     Since  Active
|                   command line, as test   Ada Lovelace  open      09:30  09:33
|               >   terminal, as pts/0      Ada Lovelace  this one  09:35  09:37
| ... 8 blank rows
| ✓ Ended a session of bob@acme.io.
cursor 15,14
keys G d
foot · This is the session you are in: o signs you out.
keys ?
screen
| r╭ Help ────────────────────────────────────────────────────────────────────╮)
|╭─│ Account                                                                ┃ │
|│ │  p            Change your password.                                    ┃ │──
|│ │  o            Sign out.                                                ┃ │
|│▸│  w            Show what you may do, and why.                           ┃ │
|╰─│  s            Show who uses the seats; an owner changes their number.  ┃ │
|  │  Enter e      Show the session under the cursor.                       ┃ │
|  │  d Del        End the session under the cursor.                        ┃ │
|  │  k Up         Go up one session.                                       ┃ │
|  │  j Down       Go down one session.                                     ┃ │
|  │  g Home       Go to the first session.                                 ┃ │
|  │  G End        Go to the last session.                                  ┃ │
|  │  PgUp Ctrl-U  Go up one page.                                          ┃ │ve
|  │  PgDn Ctrl-D  Go down one page.                                        ┃ │3
|  │                                                                        ┃ │7
|  │ Everywhere                                                             ┃ │
|  │  ? F1         Show the keys that work here.                              │
|  │  : Ctrl-P     Find a command by its name.                                │
|  │  Tab          Go to the next tab or field.                               │
|  │  Shift-Tab    Go to the previous tab or field.                           │
|  │  1-9          Go to that place of the side nav.                          │
|  │  Esc          Cancel, close, or clear the search.                        │
|  ╰──────────────────────────────────────────────────────────────────────────╯
| j Scroll  Esc Close  : Commands
cursor hidden
