# Edit a user: the password stays when it is left empty.
team acme
sign-in ada@acme.io 80x24
keys Down Enter
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │     Ada Lovelace      ada@acme.io           Owner        Active
|╰──╭ Edit User ─────────────────────────────────────────────────────────────╮e
|   │ Name              Bob Byte                                             │ive
|   │ Email             bob@acme.io                                          │
|   │ Phone Number      optional, e.g. +49 30 901820                         │
|   │ Select Role       Live Agent                                         ▾ │
|   │ Password                                                               │
|   │                   Leave it empty to keep the password.                 │
|   │ Confirm Password                                                       │
|   │                   [x] Must change it at next sign-in                   │
|   │                                                                        │
|   │                                                   [ Save ]  [ Cancel ] │
|   ╰────────────────────────────────────────────────────────────────────────╯
| ... 6 blank rows
| Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 31,6
keys Ctrl-U "Robert Byte" Tab*3 "bill" Enter Ctrl-S
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │     Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯ >   Robert Byte       bob@acme.io           Billing…     Active
|                   Zoë Ångström      zoe@acme.io           Viewer       Inactive
| ... 16 blank rows
| ✓ Edited bob@acme.io.
cursor 15,5
keys Enter Esc
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │     Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯ >   Robert Byte       bob@acme.io           Billing…     Active
|                   Zoë Ångström      zoe@acme.io           Viewer       Inactive
| ... 16 blank rows
| n Add User  e Edit  d Delete  t Status  Space Mark  / Search  ? Help    2 of 3
cursor 15,5
keys Up Enter
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │ >   Ada Lovelace      ada@acme.io           Owner        Active
|╰──╭ Edit User ─────────────────────────────────────────────────────────────╮e
|   │ Name              Ada Lovelace                                         │ive
|   │ Email             ada@acme.io                                          │
|   │ Phone Number      optional, e.g. +49 30 901820                         │
|   │ Select Role       Owner                                              ▾ │
|   │ Password                                                               │
|   │                   Leave it empty to keep the password.                 │
|   │ Confirm Password                                                       │
|   │                   [x] Must change it at next sign-in                   │
|   │                                                                        │
|   │                                                   [ Save ]  [ Cancel ] │
|   ╰────────────────────────────────────────────────────────────────────────╯
| ... 6 blank rows
| Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 35,6
