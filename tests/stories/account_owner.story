# The owner's Account page sets the number of seats; a lower one evicts nobody.
team acme
sign-in ada@acme.io 80x24
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
|                Last sign-in   2026-03-02 09:34 UTC
|                Password set   2026-03-02 09:30 UTC
|
|                Open sessions  times in UTC
|                   From                    Whose         State     Since  Active
|               >   command line, as test   Ada Lovelace  open      09:30  09:33
|                   terminal, as pts/0      Ada Lovelace  this one  09:34  09:34
| ... 8 blank rows
| p Change password  o Sign out  w Access  d End session  ? Help          1 of 2
cursor 15,13
keys s
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Account]
|│ Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │  Name           Ada Lovelace
|│▸Account  3 │  Email          ada@acme.io
|╰────────────╯  Phone Number   none
|      ╭ King plan ───────────────────────────────────────────────────────╮
|      │ 1 of 3 used, by:                                                 │
|      │ Bob Byte (Live Agent)                                            │
|      │                                                                  │
|      │ To free a seat: deactivate (t) or delete (d) a user on the       │
|      │ Users tab.                                                       │
|      │                                                                  │Active
|      │ Seats  3                                                         │09:33
|      │                                                                  │09:34
|      │                                              [ Save ]  [ Close ] │
|      ╰──────────────────────────────────────────────────────────────────╯
| ... 6 blank rows
| Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 16,13
keys Ctrl-U "0" Ctrl-S
screen
| rolodeck  Acme Support                  King · seats 1/0 · ada@acme.io (Owner)
|╭────────────╮  [Account]
|│ Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │  Name           Ada Lovelace
|│▸Account  3 │  Email          ada@acme.io
|╰────────────╯  Phone Number   none
|                Role           Owner
|                Access         37 edit · 0 view · 0 none
|                Last sign-in   2026-03-02 09:34 UTC
|                Password set   2026-03-02 09:30 UTC
|
|                Open sessions  times in UTC
|                   From                    Whose         State     Since  Active
|               >   command line, as test   Ada Lovelace  open      09:30  09:33
|                   terminal, as pts/0      Ada Lovelace  this one  09:34  09:34
| ... 8 blank rows
| ✓ Lowered the number of seats from 3 to 0.
cursor 15,13
