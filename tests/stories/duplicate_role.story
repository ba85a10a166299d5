# A copy has a free name; that of the owner's role holds what there is today.
team acme
sign-in ada@acme.io 80x24
keys Tab End D
screen
|╭ Duplicate Role ──────────────────────────────────────────────────────────────╮
|│ Name         Viewer copy                                                     │
|│ Description  Reads everything, changes nothing                               │
|│ Status       ● Active   ○ Inactive                                           │
|│ Assign Permissions                              None      View      Edit     │
|│    Dashboard                                               ●               ┃ │
|│      Overview                                    ○         ●         ○     ┃ │
|│    Bots                                                    ●               ┃ │
|│      Manage bots                                 ○         ●         ○       │
|│      Chat flow                                   ○         ●         ○       │
|│      AI training                                 ○         ●         ○       │
|│      Bot settings                                ○         ●         ○       │
|│      AI settings                                 ○         ●         ○       │
|│      Installation                                ○         ●         ○       │
|│      User access                                 ○         ●         ○       │
|│    Inbox                                                   ●                 │
|│      Chats                                       ○         ●         ○       │
|│      Orders                                      ○         ●         ○       │
|│ Sees the start page with the platform's figures.                             │
|│                                                    0 edit · 37 view · 0 none │
|│                                                                              │
|│                                                         [ Save ]  [ Cancel ] │
|╰──────────────────────────────────────────────────────────────────────────────╯
| Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 26,1
keys Ctrl-S
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮   Users 3   [Roles 7]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲          Users  Access                        Status
|│ Account  3 │     Admin               0  ████████████ 37 edit  0 view  Active
|╰────────────╯     Billing Agent       0  █▒··········  4 edit  3 view  Active
|                   Live Agent          1  █▒▒▒········  4 edit  8 view  Active
|                   Owner               1  ████████████ 37 edit  0 view  Active
|                   Sales Agent         0  ███▒▒······· 10 edit  5 view  Active
|                   Viewer            0/1  ▒▒▒▒▒▒▒▒▒▒▒▒  0 edit 37 view  Active
|               >   Viewer copy         0  ▒▒▒▒▒▒▒▒▒▒▒▒  0 edit 37 view  Active
| ... 12 blank rows
| ✓ Created role Viewer copy.
cursor 15,10
keys D
shows Viewer copy copy
keys Esc Up*3 D
shows Owner copy
screen
|╭ Duplicate Role ──────────────────────────────────────────────────────────────╮
|│ Name         Owner copy                                                      │
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
|│      Orders                                      ○         ○         ●       │
|│ Sees the start page with the platform's figures.                             │
|│                                                    37 edit · 0 view · 0 none │
|│                                                                              │
|│                                                         [ Save ]  [ Cancel ] │
|╰──────────────────────────────────────────────────────────────────────────────╯
| Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 25,1
