# A password that is made is shown once, to be passed on.
team acme
sign-in ada@acme.io 80x24
keys n "Cy Young" Tab "cy@acme.io" Tab*2 "view" Enter Tab Ctrl-G
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │ >   Ada Lovelace      ada@acme.io           Owner        Active
|╰──╭ Add User ──────────────────────────────────────────────────────────────╮e
|   │ Name              Cy Young                                             │ive
|   │ Email             cy@acme.io                                           │
|   │ Phone Number      optional, e.g. +49 30 901820                         │
|   │ Select Role       Viewer                                             ▾ │
|   │ Password          td6ja-xq8gm-3cvi9-peyk5                              │
|   │                   Pass it on now: it is not shown again.               │
|   │ Confirm Password  •••••••••••••••••••••••                              │
|   │                   [x] Must change it at next sign-in                   │
|   │                                                                        │
|   │                                            [ Create User ]  [ Cancel ] │
|   ╰────────────────────────────────────────────────────────────────────────╯
| ... 6 blank rows
| Ctrl-G Generate  Ctrl-R Show  Ctrl-S Save  Esc Cancel  F1 Help
cursor 46,10
keys Ctrl-S
screen
| rolodeck  Acme Support                  King · seats 2/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 4]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │     Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯     Bob Byte          bob@acme.io           Live Agent   Active
|               >   Cy Young          cy@acme.io            Viewer       Active
|                   Zoë Ångström      zoe@acme.io           Viewer       Inactive
| ... 15 blank rows
| ✓ Added cy@acme.io.
cursor 15,6
keys Enter
screen
| rolodeck  Acme Support                  King · seats 2/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 4]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │     Ada Lovelace      ada@acme.io           Owner        Active
|╰──╭ Edit User ─────────────────────────────────────────────────────────────╮e
|   │ Name              Cy Young                                             │e
|   │ Email             cy@acme.io                                           │ive
|   │ Phone Number      optional, e.g. +49 30 901820                         │
|   │ Select Role       Viewer                                             ▾ │
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
