# No seat is free: nobody comes back who needs one.
team acme
user "Cy Young" cy@acme.io "Live Agent"
user "Dot Dean" dot@acme.io "Sales Agent"
sign-in ada@acme.io 80x24
keys G Up d y Up d y
gone "Sales Agent"
user "Fay Fine" fay@acme.io Viewer
user "Guy Gold" guy@acme.io Viewer
keys T
screen
| rolodeck  Acme Support                  King · seats 3/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 5]   Roles 5
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|╭ Trash: Users ────────────────────────────────────────────────────────────────╮
|│     Name            Email              Role           Deleted ▲   Kept until │
|│ >   Cy Young        cy@acme.io         Live Agent     2026-03-02  2026-04-01 │
|│     Dot Dean        dot@acme.io        role is gone   2026-03-02  2026-04-01 │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|╰──────────────────────────────────────────────────────────────────────────────╯
| ... 3 blank rows
| r Restore  d Purge  Esc Close  Space Mark  / Search  s Sort  ? Help     1 of 2
cursor 2,5
keys r
screen
| rolodeck  Acme Support                  King · seats 3/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 5]   Roles 5
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|╭ Tras╭ King plan ───────────────────────────────────────────────────────╮─────╮
|│     │ The King plan has 3 seats, 3 in use, and this needs one more:    │ntil │
|│ >   │ deactivate or delete a user, or have an owner raise the number   │4-01 │
|│     │ of seats.                                                        │4-01 │
|│     │                                                                  │     │
|│     │ 3 of 3 used, by:                                                 │     │
|│     │ Bob Byte (Live Agent)                                            │     │
|│     │ Fay Fine (Viewer)                                                │     │
|│     │ Guy Gold (Viewer)                                                │     │
|│     │                                                                  │     │
|│     │ To free a seat: deactivate (t) or delete (d) a user on the       │     │
|│     │ Users tab.                                                       │     │
|│     │                                                                  │     │
|│     │ Seats  3                                                         │     │
|│     │                                                                  │     │
|│     │                                              [ Save ]  [ Close ] │     │
|╰─────╰──────────────────────────────────────────────────────────────────╯─────╯
| ... 3 blank rows
| Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 16,16
keys Esc j r "live" Enter
screen
| rolodeck  Acme Support                  King · seats 3/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 5]   Roles 5
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|╭ Trash: Users ────────────────────────────────────────────────────────────────╮
|│     Name            Email              Role           Deleted ▲   Kept until │
|│     ╭ Restore Dot Dean <dot@acme.io>? ─────────────────────────────────╮4-01 │
|│ >   │ Users come back with their password; whoever was active takes    │4-01 │
|│     │ a seat again.                                                    │     │
|│     │                                                                  │     │
|│     │ The role Sales Agent is in the trash: choose another.            │     │
|│     │                                                                  │     │
|│     │ Select Role  Live Agent                                        ▾ │     │
|│     │              ! The King plan has 3 seats, 3 in use, and this     │     │
|│     │              needs one more: deactivate or delete a user, or     │     │
|│     │              have an owner raise the number of seats.            │     │
|│     │                                                                  │     │
|│     │                                          [ Restore ]  [ Cancel ] │     │
|│     ╰──────────────────────────────────────────────────────────────────╯     │
|│                                                                              │
|╰──────────────────────────────────────────────────────────────────────────────╯
| ... 3 blank rows
| Down List  Enter Choose  Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 21,11
keys Tab Enter
screen
| rolodeck  Acme Support                  King · seats 3/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 5]   Roles 5
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|╭ Trash: Users ────────────────────────────────────────────────────────────────╮
|│     Name            Email              Role           Deleted ▲   Kept until │
|│     ╭ Restore Dot Dean <dot@acme.io>? ─────────────────────────────────╮4-01 │
|│ >   │ Users come back with their password; whoever was active takes    │4-01 │
|│     │ a seat again.                                                    │     │
|│     │                                                                  │     │
|│     │ The role Sales Agent is in the trash: choose another.            │     │
|│     │                                                                  │     │
|│     │ Select Role  Live Agent                                        ▾ │     │
|│     │              ! The King plan has 3 seats, 3 in use, and this     │     │
|│     │              needs one more: deactivate or delete a user, or     │     │
|│     │              have an owner raise the number of seats.            │     │
|│     │                                                                  │     │
|│     │                                          [ Restore ]  [ Cancel ] │     │
|│     ╰──────────────────────────────────────────────────────────────────╯     │
|│                                                                              │
|╰──────────────────────────────────────────────────────────────────────────────╯
|
|
| ! The King plan has 3 seats, 3 in use, and this needs one more: deactivate or
|   delete a user, or have an owner raise the number of seats.
cursor 51,16
keys Ctrl-S
screen
| rolodeck  Acme Support                  King · seats 3/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 5]   Roles 5
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|╭ Tras╭ King plan ───────────────────────────────────────────────────────╮─────╮
|│     │ The King plan has 3 seats, 3 in use, and this needs one more:    │ntil │
|│     │ deactivate or delete a user, or have an owner raise the number   │4-01 │
|│ >   │ of seats.                                                        │4-01 │
|│     │                                                                  │     │
|│     │ 3 of 3 used, by:                                                 │     │
|│     │ Bob Byte (Live Agent)                                            │     │
|│     │ Fay Fine (Viewer)                                                │     │
|│     │ Guy Gold (Viewer)                                                │     │
|│     │                                                                  │     │
|│     │ To free a seat: deactivate (t) or delete (d) a user on the       │     │
|│     │ Users tab.                                                       │     │
|│     │                                                                  │     │
|│     │ Seats  3                                                         │     │
|│     │                                                                  │     │
|│     │                                              [ Save ]  [ Close ] │     │
|╰─────╰──────────────────────────────────────────────────────────────────╯─────╯
| ... 3 blank rows
| Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 16,16
