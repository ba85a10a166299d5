# The mouse: off until asked for; places, tabs, rows, buttons.
team acme
sign-in ada@acme.io 80x24
keys Alt-m
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │ >   Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯     Bob Byte          bob@acme.io           Live Agent   Active
|                   Zoë Ångström      zoe@acme.io           Viewer       Inactive
| ... 16 blank rows
| · The mouse is on.
cursor 15,4
click 30,1
shows [Roles 6]
click 25,6
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮   Users 3   [Roles 6]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲          Users  Access                        Status
|│ Account  3 │     Admin               0  ████████████ 37 edit  0 view  Active
|╰────────────╯     Billing Agent       0  █▒··········  4 edit  3 view  Active
|               >   Live Agent          1  █▒▒▒········  4 edit  8 view  Active
|                   Owner               1  ████████████ 37 edit  0 view  Active
|                   Sales Agent         0  ███▒▒······· 10 edit  5 view  Active
|                   Viewer            0/1  ▒▒▒▒▒▒▒▒▒▒▒▒  0 edit 37 view  Active
| ... 13 blank rows
| n Create Role  e Edit  d Delete  Space Mark  / Search  ? Help           3 of 6
cursor 15,6
click 3,3
shows [Activity]
click 3,2
keys n
click 60,21
screen
|╭ Create Role ─────────────────────────────────────────────────────────────────╮
|│ Name                                                                         │
|│              ! It is required.                                               │
|│ Description                                                                  │
|│ Status       ● Active   ○ Inactive                                           │
|│ Assign Permissions                              None      View      Edit     │
|│    Dashboard                                     ●                         ┃ │
|│      Overview                                    ●         ○         ○     ┃ │
|│    Bots                                          ●                         ┃ │
|│      Manage bots                                 ●         ○         ○       │
|│      Chat flow                                   ●         ○         ○       │
|│      AI training                                 ●         ○         ○       │
|│      Bot settings                                ●         ○         ○       │
|│      AI settings                                 ●         ○         ○       │
|│      Installation                                ●         ○         ○       │
|│      User access                                 ●         ○         ○       │
|│    Inbox                                         ●                           │
|│      Chats                                       ●         ○         ○       │
|│ Sees the start page with the platform's figures.                             │
|│                                                    0 edit · 0 view · 37 none │
|│                                                                              │
|│                                                         [ Save ]  [ Cancel ] │
|╰──────────────────────────────────────────────────────────────────────────────╯
| Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 15,1
