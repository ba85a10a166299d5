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
| ... 13 blank rows
| p Change password  o Sign out  w Access  s Seats  ? Help  : Commands  q Quit
cursor hidden
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
|      │                                                                  │
|      │ Seats  3                                                         │
|      │                                                                  │
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
| ... 13 blank rows
| ✓ Lowered the number of seats from 3 to 0.
cursor hidden
