# Nobody deletes, deactivates or re-roles themselves.
team acme
sign-in ada@acme.io 80x24
keys d
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │ >   Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯     Bob Byte          bob@acme.io           Live Agent   Active
|                   Zoë Ångström      zoe@acme.io           Viewer       Inactive
| ... 16 blank rows
| ! Nobody deletes themselves; ask another administrator.
cursor 15,4
keys t
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │ >   Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯     Bob Byte          bob@acme.io           Live Agent   Active
|                   Zoë Ångström      zoe@acme.io           Viewer       Inactive
| ... 16 blank rows
| ! Nobody deactivates themselves; ask another administrator.
cursor 15,4
keys r
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │ >   Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯     Bob Byte          bob@acme.io           Live Agent   Active
|                   Zoë Ångström      zoe@acme.io           Viewer       Inactive
| ... 16 blank rows
| ! Nobody changes their own role; ask another administrator.
cursor 15,4
keys Enter Tab*3 "view" Enter Ctrl-S
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
|   │ Select Role       Viewer                                             ▾ │
|   │ Password                                                               │
|   │                   Leave it empty to keep the password.                 │
|   │ Confirm Password                                                       │
|   │                   [x] Must change it at next sign-in                   │
|   │                                                                        │
|   │                                                   [ Save ]  [ Cancel ] │
|   ╰────────────────────────────────────────────────────────────────────────╯
| ... 6 blank rows
| ! Nobody changes their own role; ask another administrator.
cursor 23,9
