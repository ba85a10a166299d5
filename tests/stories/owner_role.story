# The owner's role is looked at, never changed.
team acme
sign-in ada@acme.io 80x24
keys Tab Down*3 Enter
screen
|╭ Role ────────────────────────────────────────────────────────────────────────╮
|│ Name         Owner                                                           │
|│              Built in: it has everything and cannot be changed.              │
|│ Description  Everything, in every module                                     │
|│ Status       ● Active   ○ Inactive                                           │
|│ Assign Permissions                              None      View      Edit     │
|│    Dashboard                                                         ●     ┃ │
|│ >    Overview                                    ○         ○         ●     ┃ │
|│    Bots                                                              ●     ┃ │
|│      Manage bots                                 ○         ○         ●       │
|│      Chat flow                                   ○         ○         ●       │
|│      AI training                                 ○         ○         ●       │
|│      Bot settings                                ○         ○         ●       │
|│      AI settings                                 ○         ○         ●       │
|│      Installation                                ○         ○         ●       │
|│      User access                                 ○         ○         ●       │
|│    Inbox                                                             ●       │
|│      Chats                                       ○         ○         ●       │
|│ Sees the start page with the platform's figures.                             │
|│                                                    37 edit · 0 view · 0 none │
|│                                                                              │
|│                                                                    [ Close ] │
|╰──────────────────────────────────────────────────────────────────────────────╯
| Enter Set  n None  v View  e Edit  / Find  Ctrl-S Save  Esc Cancel  ? Help
cursor 61,7
keys e n Space
screen
|╭ Role ────────────────────────────────────────────────────────────────────────╮
|│ Name         Owner                                                           │
|│              Built in: it has everything and cannot be changed.              │
|│ Description  Everything, in every module                                     │
|│ Status       ● Active   ○ Inactive                                           │
|│ Assign Permissions                              None      View      Edit     │
|│    Dashboard                                                         ●     ┃ │
|│ >    Overview                                    ○         ○         ●     ┃ │
|│    Bots                                                              ●     ┃ │
|│      Manage bots                                 ○         ○         ●       │
|│      Chat flow                                   ○         ○         ●       │
|│      AI training                                 ○         ○         ●       │
|│      Bot settings                                ○         ○         ●       │
|│      AI settings                                 ○         ○         ●       │
|│      Installation                                ○         ○         ●       │
|│      User access                                 ○         ○         ●       │
|│    Inbox                                                             ●       │
|│      Chats                                       ○         ○         ●       │
|│ Built in: it has everything and cannot be changed.                           │
|│                                                    37 edit · 0 view · 0 none │
|│                                                                              │
|│                                                                    [ Close ] │
|╰──────────────────────────────────────────────────────────────────────────────╯
| ! Built in: it has everything and cannot be changed.
cursor 51,7
keys Shift-Tab*3 "x"
screen
|╭ Role ────────────────────────────────────────────────────────────────────────╮
|│ Name         Owner                                                           │
|│              Built in: it has everything and cannot be changed.              │
|│ Description  Everything, in every module                                     │
|│ Status       ● Active   ○ Inactive                                           │
|│ Assign Permissions                              None      View      Edit     │
|│    Dashboard                                                         ●     ┃ │
|│      Overview                                    ○         ○         ●     ┃ │
|│    Bots                                                              ●     ┃ │
|│      Manage bots                                 ○         ○         ●       │
|│      Chat flow                                   ○         ○         ●       │
|│      AI training                                 ○         ○         ●       │
|│      Bot settings                                ○         ○         ●       │
|│      AI settings                                 ○         ○         ●       │
|│      Installation                                ○         ○         ●       │
|│      User access                                 ○         ○         ●       │
|│    Inbox                                                             ●       │
|│      Chats                                       ○         ○         ●       │
|│ Sees the start page with the platform's figures.                             │
|│                                                    37 edit · 0 view · 0 none │
|│                                                                              │
|│                                                                    [ Close ] │
|╰──────────────────────────────────────────────────────────────────────────────╯
| · Built in: it has everything and cannot be changed.
cursor 20,1
keys Ctrl-S
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮   Users 3   [Roles 6]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲          Users  Access                        Status
|│ Account  3 │     Admin               0  ████████████ 37 edit  0 view  Active
|╰────────────╯     Billing Agent       0  █▒··········  4 edit  3 view  Active
|                   Live Agent          1  █▒▒▒········  4 edit  8 view  Active
|               >   Owner               1  ████████████ 37 edit  0 view  Active
|                   Sales Agent         0  ███▒▒······· 10 edit  5 view  Active
|                   Viewer            0/1  ▒▒▒▒▒▒▒▒▒▒▒▒  0 edit 37 view  Active
| ... 13 blank rows
| n Create Role  e Edit  d Delete  Space Mark  / Search  ? Help           4 of 6
cursor 15,7
keys t
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮   Users 3   [Roles 6]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲          Users  Access                        Status
|│ Account  3 │     Admin               0  ████████████ 37 edit  0 view  Active
|╰────────────╯     Billing Agent       0  █▒··········  4 edit  3 view  Active
|                   Live Agent          1  █▒▒▒········  4 edit  8 view  Active
|               >   Owner               1  ████████████ 37 edit  0 view  Active
|                   Sales Agent         0  ███▒▒······· 10 edit  5 view  Active
|                   Viewer            0/1  ▒▒▒▒▒▒▒▒▒▒▒▒  0 edit 37 view  Active
| ... 13 blank rows
| ! Owner is built in and cannot be changed.
cursor 15,7
keys d
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮   Users 3   [Roles 6]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲          Users  Access                        Status
|│ Account  3 │     Admin               0  ████████████ 37 edit  0 view  Active
|╰────────────╯     Billing Agent       0  █▒··········  4 edit  3 view  Active
|                   Live Agent          1  █▒▒▒········  4 edit  8 view  Active
|               >   Owner               1  ████████████ 37 edit  0 view  Active
|                   Sales Agent         0  ███▒▒······· 10 edit  5 view  Active
|                   Viewer            0/1  ▒▒▒▒▒▒▒▒▒▒▒▒  0 edit 37 view  Active
| ... 13 blank rows
| ! Owner is built in and cannot be changed.
cursor 15,7
