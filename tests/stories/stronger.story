# An administrator who may edit users, but meets somebody whose role goes further.
team acme
role "Floor Lead" team.users=edit team.roles=edit inbox.chats=edit
user "Flo Reyes" flo@acme.io "Floor Lead"
sign-in flo@acme.io 80x24
screen
| rolodeck  Acme Support             King · seats 2/3 · flo@acme.io (Floor Lead)
|╭────────────╮  [Users 4]   Roles 7
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Account  2 │     Name ▲            Email                 Role         Status
|╰────────────╯ >   Ada Lovelace      ada@acme.io           Owner        Active
|                   Bob Byte          bob@acme.io           Live Agent   Active
|                   Flo Reyes         flo@acme.io           Floor Lead   Active
|                   Zoë Ångström      zoe@acme.io           Viewer       Inactive
| ... 15 blank rows
| n Add User  e Edit  d Delete  t Status  Space Mark  / Search  ? Help    1 of 4
cursor 15,4
keys Enter
screen
| rol╭ What Ada Lovelace may do ────────────────────────────────────────────╮ad)
|╭───│ By the role Owner: 37 edit, 0 view, 0 none.                        ┃ │
|│▸Te│                                                                    ┃ │────
|│ Ac│ Dashboard                                                          ┃ │us
|╰───│  Edit  Overview                                                    ┃ │ve
|    │                                                                    ┃ │ve
|    │ Bots                                                               ┃ │ve
|    │  Edit  Manage bots                                                 ┃ │tive
|    │  Edit  Chat flow                                                     │
|    │  Edit  AI training                                                   │
|    │  Edit  Bot settings                                                  │
|    │  Edit  AI settings                                                   │
|    │  Edit  Installation                                                  │
|    │  Edit  User access                                                   │
|    │                                                                      │
|    │ Inbox                                                                │
|    │  Edit  Chats                                                         │
|    │  Edit  Orders                                                        │
|    │  Edit  Contacts                                                      │
|    │  Edit  Groups                                                        │
|    │                                                                      │
|    │ Automation                                                           │
|    ╰──────────────────────────────────────────────────────────────────────╯
| · Ada Lovelace holds Owner, which goes beyond your role.
cursor hidden
keys Esc d
screen
| rolodeck  Acme Support             King · seats 2/3 · flo@acme.io (Floor Lead)
|╭────────────╮  [Users 4]   Roles 7
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Account  2 │     Name ▲            Email                 Role         Status
|╰────────────╯ >   Ada Lovelace      ada@acme.io           Owner        Active
|                   Bob Byte          bob@acme.io           Live Agent   Active
|                   Flo Reyes         flo@acme.io           Floor Lead   Active
|                   Zoë Ångström      zoe@acme.io           Viewer       Inactive
| ... 14 blank rows
| ! Ada Lovelace holds Owner, which goes beyond your role (only an owner has
|   everything).
cursor 15,4
keys p
screen
| rolodeck  Acme Support             King · seats 2/3 · flo@acme.io (Floor Lead)
|╭────────────╮  [Users 4]   Roles 7
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Account  2 │     Name ▲            Email                 Role         Status
|╰────────────╯ >   Ada Lovelace      ada@acme.io           Owner        Active
|                   Bob Byte          bob@acme.io           Live Agent   Active
|                   Flo Reyes         flo@acme.io           Floor Lead   Active
|                   Zoë Ångström      zoe@acme.io           Viewer       Inactive
| ... 15 blank rows
| ! Ada Lovelace holds Owner, which goes beyond your role.
cursor 15,4
keys a d
screen
| rolodeck  Acme Support             King · seats 2/3 · flo@acme.io (Floor Lead)
|╭────────────╮  [Users 4]   Roles 7
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Account  2 │     Name ▲            Email                 Role         Status
|╰────────────╯ > ✓ Ada Lovelace      ada@acme.io           Owner        Active
|                 ✓ Bob Byte          bob@acme.io           Live Agent   Active
|                 ✓ Flo Reyes         flo@acme.io           Floor Lead   Active
|                 ✓ Zoë Ångström      zoe@acme.io           Viewer       Inactive
| ... 14 blank rows
| ! Ada Lovelace holds Owner, which goes beyond your role (only an owner has
|   everything).
cursor 15,4
keys Tab
screen
| rolodeck  Acme Support             King · seats 2/3 · flo@acme.io (Floor Lead)
|╭────────────╮   Users 4   [Roles 7]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Account  2 │     Name ▲          Users  Access                        Status
|╰────────────╯ >   Admin               0  ████████████ 37 edit  0 view  Active
|                   Billing Agent       0  █▒··········  4 edit  3 view  Active
|                   Floor Lead          1  █···········  3 edit  0 view  Active
|                   Live Agent          1  █▒▒▒········  4 edit  8 view  Active
|                   Owner               1  ████████████ 37 edit  0 view  Active
|                   Sales Agent         0  ███▒▒······· 10 edit  5 view  Active
|                   Viewer            0/1  ▒▒▒▒▒▒▒▒▒▒▒▒  0 edit 37 view  Active
| ... 12 blank rows
| n Create Role  e Edit  d Delete  Space Mark  / Search  ? Help           1 of 7
cursor 15,4
keys Enter
screen
|╭ Role ────────────────────────────────────────────────────────────────────────╮
|│ Name         Admin                                                           │
|│              You cannot change Admin: it goes beyond your role in Analytics, │
|│              Facebook auto-replies, Instagram broadcast, 31 more.            │
|│ Description  Manages everything, users and roles included                    │
|│ Status       ● Active   ○ Inactive                                           │
|│ Assign Permissions                              None      View      Edit     │
|│    Dashboard                                                         ●     ┃ │
|│ >    Overview                                    ○         ×         ●     ┃ │
|│    Bots                                                              ●       │
|│      Manage bots                                 ○         ×         ●       │
|│      Chat flow                                   ○         ×         ●       │
|│      AI training                                 ○         ×         ●       │
|│      Bot settings                                ○         ×         ●       │
|│      AI settings                                 ○         ×         ●       │
|│      Installation                                ○         ×         ●       │
|│      User access                                 ○         ×         ●       │
|│    Inbox                                                             ●       │
|│ Sees the start page with the platform's figures.                             │
|│                                                    37 edit · 0 view · 0 none │
|│                                                                              │
|│                                                                    [ Close ] │
|╰──────────────────────────────────────────────────────────────────────────────╯
| / Find  x Only granted  Esc Close  ? Help  : Commands
cursor 61,8
keys Esc n "Boss" Ctrl-S
screen
| rolodeck  Acme Support             King · seats 2/3 · flo@acme.io (Floor Lead)
|╭────────────╮   Users 4   [Roles 8]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Account  2 │     Name ▲          Users  Access                        Status
|╰────────────╯     Admin               0  ████████████ 37 edit  0 view  Active
|                   Billing Agent       0  █▒··········  4 edit  3 view  Active
|               >   Boss                0  ············  0 edit  0 view  Active
|                   Floor Lead          1  █···········  3 edit  0 view  Active
|                   Live Agent          1  █▒▒▒········  4 edit  8 view  Active
|                   Owner               1  ████████████ 37 edit  0 view  Active
|                   Sales Agent         0  ███▒▒······· 10 edit  5 view  Active
|                   Viewer            0/1  ▒▒▒▒▒▒▒▒▒▒▒▒  0 edit 37 view  Active
| ... 11 blank rows
| ✓ Created role Boss.
cursor 15,6
