# Nobody grants more than they hold.
team acme
role "Floor Lead" team.users=edit team.roles=edit inbox.chats=edit inbox.orders=view
user "Flo Reyes" flo@acme.io "Floor Lead"
sign-in flo@acme.io 80x24
keys Tab n "Floor" Tab*3
screen
|╭ Create Role ─────────────────────────────────────────────────────────────────╮
|│ Name         Floor                                                           │
|│ Description                                                                  │
|│ Status       ● Active   ○ Inactive                                           │
|│ Assign Permissions                              None      View      Edit     │
|│    Dashboard                                     ●                         ┃ │
|│ >    Overview                                    ●         ×         ×     ┃ │
|│    Bots                                          ●                         ┃ │
|│      Manage bots                                 ●         ×         ×       │
|│      Chat flow                                   ●         ×         ×       │
|│      AI training                                 ●         ×         ×       │
|│      Bot settings                                ●         ×         ×       │
|│      AI settings                                 ●         ×         ×       │
|│      Installation                                ●         ×         ×       │
|│      User access                                 ●         ×         ×       │
|│    Inbox                                         ●                           │
|│      Chats                                       ●         ○         ○       │
|│      Orders                                      ●         ○         ×       │
|│ Sees the start page with the platform's figures.                             │
|│                                                    0 edit · 0 view · 37 none │
|│                                                                              │
|│                                                         [ Save ]  [ Cancel ] │
|╰──────────────────────────────────────────────────────────────────────────────╯
| Enter Set  n None  v View  e Edit  / Find  Ctrl-S Save  Esc Cancel  ? Help
cursor 61,6
keys e
screen
|╭ Create Role ─────────────────────────────────────────────────────────────────╮
|│ Name         Floor                                                           │
|│ Description                                                                  │
|│ Status       ● Active   ○ Inactive                                           │
|│ Assign Permissions                              None      View      Edit     │
|│    Dashboard                                     ●                         ┃ │
|│ >    Overview                                    ●         ×         ×     ┃ │
|│    Bots                                          ●                         ┃ │
|│      Manage bots                                 ●         ×         ×       │
|│      Chat flow                                   ●         ×         ×       │
|│      AI training                                 ●         ×         ×       │
|│      Bot settings                                ●         ×         ×       │
|│      AI settings                                 ●         ×         ×       │
|│      Installation                                ●         ×         ×       │
|│      User access                                 ●         ×         ×       │
|│    Inbox                                         ●                           │
|│      Chats                                       ●         ○         ○       │
|│      Orders                                      ●         ○         ×       │
|│ You hold None on Overview, so you cannot give Edit.                          │
|│                                                    0 edit · 0 view · 37 none │
|│                                                                              │
|│                                                         [ Save ]  [ Cancel ] │
|╰──────────────────────────────────────────────────────────────────────────────╯
| ! You hold None on Overview, so you cannot give Edit.
cursor 71,6
keys Ctrl-D E
screen
|╭ Create Role ─────────────────────────────────────────────────────────────────╮
|│ Name         Floor                                                           │
|│ Description                                                                  │
|│ Status       ● Active   ○ Inactive                                           │
|│ Assign Permissions                              None      View      Edit     │
|│      Overview                                    ●         ×         ×     ┃ │
|│    Bots                                          ●                         ┃ │
|│      Manage bots                                 ●         ×         ×     ┃ │
|│      Chat flow                                   ●         ×         ×       │
|│      AI training                                 ●         ×         ×       │
|│      Bot settings                                ●         ×         ×       │
|│      AI settings                                 ●         ×         ×       │
|│      Installation                                ●         ×         ×       │
|│      User access                                 ●         ×         ×       │
|│    Inbox                                         ·                   ·       │
|│      Chats                                       ○         ○         ●       │
|│      Orders                                      ●         ○         ×       │
|│ >    Contacts                                    ●         ×         ×       │
|│ You do not hold Edit on Overview and 33 more; they stay.                     │
|│                                                    3 edit · 0 view · 34 none │
|│                                                                              │
|│                                                         [ Save ]  [ Cancel ] │
|╰──────────────────────────────────────────────────────────────────────────────╯
| Enter Set  n None  v View  e Edit  / Find  Ctrl-S Save  Esc Cancel  ? Help
cursor 71,17
keys x
screen
|╭ Create Role ─────────────────────────────────────────────────────────────────╮
|│ Name         Floor                                                           │
|│ Description                                                                  │
|│ Status       ● Active   ○ Inactive                                           │
|│ Assign Permissions · only granted               None      View      Edit     │
|│    Inbox                                                             ●       │
|│      Chats                                       ○         ○         ●       │
|│    Team                                                              ●       │
|│ >    Users                                       ○         ○         ●       │
|│      Roles                                       ○         ○         ●       │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│ Manages the users here: View reads the Users tab, Edit manages it.           │
|│                                                    3 edit · 0 view · 34 none │
|│                                                                              │
|│                                                         [ Save ]  [ Cancel ] │
|╰──────────────────────────────────────────────────────────────────────────────╯
| Enter Set  n None  v View  e Edit  / Find  Ctrl-S Save  Esc Cancel  ? Help
cursor 71,8
keys Ctrl-S
screen
| rolodeck  Acme Support             King · seats 2/3 · flo@acme.io (Floor Lead)
|╭────────────╮   Users 4   [Roles 8]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Account  2 │     Name ▲          Users  Access                        Status
|╰────────────╯     Admin               0  ████████████ 37 edit  0 view  Active
|                   Billing Agent       0  █▒··········  4 edit  3 view  Active
|               >   Floor               0  █···········  3 edit  0 view  Active
|                   Floor Lead          1  █▒··········  3 edit  1 view  Active
|                   Live Agent          1  █▒▒▒········  4 edit  8 view  Active
|                   Owner               1  ████████████ 37 edit  0 view  Active
|                   Sales Agent         0  ███▒▒······· 10 edit  5 view  Active
|                   Viewer            0/1  ▒▒▒▒▒▒▒▒▒▒▒▒  0 edit 37 view  Active
| ... 11 blank rows
| ✓ Created role Floor.
cursor 15,6
