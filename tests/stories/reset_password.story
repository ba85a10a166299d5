# A new password for somebody else, to be changed at the next sign-in.
team acme
sign-in ada@acme.io 80x24
keys Down p
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │     Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯ >   Bob Byte          bob@acme.io           Live Agent   Active
|                   Zoë Ångström      zoe@acme.io           Viewer       Inactive
|
|      ╭ Password of Bob Byte ────────────────────────────────────────────╮
|      │ Password                                                         │
|      │ Confirm Password                                                 │
|      │                   [x] Must change it at next sign-in             │
|      │                                                                  │
|      │                                     [ Set Password ]  [ Cancel ] │
|      ╰──────────────────────────────────────────────────────────────────╯
| ... 8 blank rows
| Ctrl-G Generate  Ctrl-R Show  Ctrl-S Save  Esc Cancel  F1 Help
cursor 26,9
keys "bob byte bob byte bob" Ctrl-S
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │     Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯ >   Bob Byte          bob@acme.io           Live Agent   Active
|                   Zoë Ångström      zoe@acme.io           Viewer       Inactive
|      ╭ Password of Bob Byte ────────────────────────────────────────────╮
|      │ Password          •••••••••••••••••••••                          │
|      │                   It must not contain the name.                  │
|      │ Confirm Password                                                 │
|      │                   ! It is not the same as the password.          │
|      │                   [x] Must change it at next sign-in             │
|      │                                                                  │
|      │                                     [ Set Password ]  [ Cancel ] │
|      ╰──────────────────────────────────────────────────────────────────╯
| ... 7 blank rows
| Ctrl-G Generate  Ctrl-R Show  Ctrl-S Save  Esc Cancel  F1 Help
cursor 26,10
keys Ctrl-G
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │     Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯ >   Bob Byte          bob@acme.io           Live Agent   Active
|                   Zoë Ångström      zoe@acme.io           Viewer       Inactive
|      ╭ Password of Bob Byte ────────────────────────────────────────────╮
|      │ Password          td6ja-xq8gm-3cvi9-peyk5                        │
|      │                   Pass it on now: it is not shown again.         │
|      │ Confirm Password  •••••••••••••••••••••••                        │
|      │                   [x] Must change it at next sign-in             │
|      │                                                                  │
|      │                                     [ Set Password ]  [ Cancel ] │
|      ╰──────────────────────────────────────────────────────────────────╯
| ... 8 blank rows
| Ctrl-G Generate  Ctrl-R Show  Ctrl-S Save  Esc Cancel  F1 Help
cursor 49,10
keys Tab Tab
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │     Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯ >   Bob Byte          bob@acme.io           Live Agent   Active
|                   Zoë Ångström      zoe@acme.io           Viewer       Inactive
|      ╭ Password of Bob Byte ────────────────────────────────────────────╮
|      │ Password          td6ja-xq8gm-3cvi9-peyk5                        │
|      │                   Pass it on now: it is not shown again.         │
|      │ Confirm Password  •••••••••••••••••••••••                        │
|      │                   [x] Must change it at next sign-in             │
|      │                                                                  │
|      │                                     [ Set Password ]  [ Cancel ] │
|      ╰──────────────────────────────────────────────────────────────────╯
| ... 8 blank rows
| Ctrl-S Save  Esc Cancel  ? Help  : Commands
cursor 46,13
keys Ctrl-S
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │     Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯ >   Bob Byte          bob@acme.io           Live Agent   Active
|                   Zoë Ångström      zoe@acme.io           Viewer       Inactive
| ... 16 blank rows
| ✓ Reset the password of bob@acme.io.
cursor 15,5
