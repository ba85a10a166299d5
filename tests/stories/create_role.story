# The guide's steps 2 to 5: Team, Roles, Create Role, name, description, permissions, Save.
team acme
sign-in ada@acme.io 80x24
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │ >   Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯     Bob Byte          bob@acme.io           Live Agent   Active
|                   Zoë Ångström      zoe@acme.io           Viewer       Inactive
| ... 16 blank rows
| n Add User  e Edit  d Delete  t Status  Space Mark  / Search  ? Help    1 of 3
cursor 15,4
keys Tab
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮   Users 3   [Roles 6]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲          Users  Access                        Status
|│ Account  3 │ >   Admin               0  ████████████ 37 edit  0 view  Active
|╰────────────╯     Billing Agent       0  █▒··········  4 edit  3 view  Active
|                   Live Agent          1  █▒▒▒········  4 edit  8 view  Active
|                   Owner               1  ████████████ 37 edit  0 view  Active
|                   Sales Agent         0  ███▒▒······· 10 edit  5 view  Active
|                   Viewer            0/1  ▒▒▒▒▒▒▒▒▒▒▒▒  0 edit 37 view  Active
| ... 13 blank rows
| n Create Role  e Edit  d Delete  Space Mark  / Search  ? Help           1 of 6
cursor 15,4
meanings
| aaaaaaaa  bbbb bbbbbbb                  cccc c ..... ... c ........... .......
|dddddddddddddd   ccccc c   efffff fe
|dgffff     c d ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
|d ........ c d     hhhh h          hhhhh  hhhhhh                        hhhhhh
|d .......  c d g   .....               .  iiiiiiiiiiii .. ....  . ....  jjjjjj
|dddddddddddddd     ....... .....       .  ikcccccccccc  . ....  . ....  jjjjjj
|                   .... .....          .  ikkkcccccccc  . ....  . ....  jjjjjj
|                   .....               .  iiiiiiiiiiii .. ....  . ....  jjjjjj
|                   ..... .....         .  iiikkccccccc .. ....  . ....  jjjjjj
|                   ......            ...  kkkkkkkkkkkk  . .... .. ....  jjjjjj
| ... 13 blank rows
| e ...... ....  e ....  e ......  eeeee ....  e ......  e ....           c cc c
|a Accent
|b Title
|c Muted
|. Text
|d Border
|e Key
|f Selection
|g Cursor
|h Heading
|i GrantedEdit
|j Success
|k GrantedView
keys n
screen
|╭ Create Role ─────────────────────────────────────────────────────────────────╮
|│ Name                                                                         │
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
|│      Orders                                      ●         ○         ○       │
|│ Sees the start page with the platform's figures.                             │
|│                                                    0 edit · 0 view · 37 none │
|│                                                                              │
|│                                                         [ Save ]  [ Cancel ] │
|╰──────────────────────────────────────────────────────────────────────────────╯
| Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 15,1
keys "Night Desk" Tab "Answers at night" Tab Tab /"chats" Enter
screen
|╭ Create Role ─────────────────────────────────────────────────────────────────╮
|│ Name         Night Desk                                                      │
|│ Description  Answers at night                                                │
|│ Status       ● Active   ○ Inactive                                           │
|│ / chats                                         None      View      Edit     │
|│    Inbox                                         ●                           │
|│ >    Chats                                       ●         ○         ○       │
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
|│ Reads and answers conversations.                                             │
|│                                                    0 edit · 0 view · 37 none │
|│                                                                              │
|│                                                         [ Save ]  [ Cancel ] │
|╰──────────────────────────────────────────────────────────────────────────────╯
| Enter Set  n None  v View  e Edit  / Find  Ctrl-S Save  Esc Cancel  ? Help
cursor 61,6
keys e
screen
|╭ Create Role ─────────────────────────────────────────────────────────────────╮
|│ Name         Night Desk                                                      │
|│ Description  Answers at night                                                │
|│ Status       ● Active   ○ Inactive                                           │
|│ / chats                                         None      View      Edit     │
|│    Inbox                                                             ●       │
|│ >    Chats                                       ○         ○         ●       │
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
|│ Reads and answers conversations.                                             │
|│                                                    1 edit · 0 view · 36 none │
|│                                                                              │
|│                                                         [ Save ]  [ Cancel ] │
|╰──────────────────────────────────────────────────────────────────────────────╯
| Enter Set  n None  v View  e Edit  / Find  Ctrl-S Save  Esc Cancel  ? Help
cursor 71,6
meanings
|a bbbbbb bbbb aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
|a cccc         ddddd dddd                                                      a
|a ccccccccccc  ddddddd dd ddddd                                                a
|a cccccc       e ......   . ........                                           a
|a f ddddd                                         cccc      cccc      cccc     a
|a    ccccc                                                             g       a
|a h    .....                                       i         i         g       a
|a                                                                              a
|a                                                                              a
|a                                                                              a
|a                                                                              a
|a                                                                              a
|a                                                                              a
|a                                                                              a
|a                                                                              a
|a                                                                              a
|a                                                                              a
|a                                                                              a
|a iiiii iii iiiiiii iiiiiiiiiiiiii                                             a
|a                                                    . .... . . .... . .. .... a
|a                                                                              a
|a                                                         j jjjj j  j jjjjjj j a
|aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
| fffff ...  f ....  f ....  f ....  f ....  ffffff ....  fff ......  f ....
|a BorderFocused
|b Title
|c Heading
|d Input
|e Accent
|. Text
|f Key
|g GrantedEdit
|h Cursor
|i Muted
|j Button
keys Ctrl-S
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮   Users 3   [Roles 7]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲          Users  Access                        Status
|│ Account  3 │     Admin               0  ████████████ 37 edit  0 view  Active
|╰────────────╯     Billing Agent       0  █▒··········  4 edit  3 view  Active
|                   Live Agent          1  █▒▒▒········  4 edit  8 view  Active
|               >   Night Desk          0  █···········  1 edit  0 view  Active
|                   Owner               1  ████████████ 37 edit  0 view  Active
|                   Sales Agent         0  ███▒▒······· 10 edit  5 view  Active
|                   Viewer            0/1  ▒▒▒▒▒▒▒▒▒▒▒▒  0 edit 37 view  Active
| ... 12 blank rows
| ✓ Created role Night Desk.
cursor 15,7
# The cursor stands on the new role.
wait 7
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮   Users 3   [Roles 7]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲          Users  Access                        Status
|│ Account  3 │     Admin               0  ████████████ 37 edit  0 view  Active
|╰────────────╯     Billing Agent       0  █▒··········  4 edit  3 view  Active
|                   Live Agent          1  █▒▒▒········  4 edit  8 view  Active
|               >   Night Desk          0  █···········  1 edit  0 view  Active
|                   Owner               1  ████████████ 37 edit  0 view  Active
|                   Sales Agent         0  ███▒▒······· 10 edit  5 view  Active
|                   Viewer            0/1  ▒▒▒▒▒▒▒▒▒▒▒▒  0 edit 37 view  Active
| ... 12 blank rows
| n Create Role  e Edit  d Delete  Space Mark  / Search  ? Help           4 of 7
cursor 15,7
keys Enter
screen
|╭ Edit Role ───────────────────────────────────────────────────────────────────╮
|│ Name         Night Desk                                                      │
|│ Description  Answers at night                                                │
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
|│    Inbox                                         ·                   ·       │
|│      Chats                                       ○         ○         ●       │
|│      Orders                                      ●         ○         ○       │
|│ Sees the start page with the platform's figures.                             │
|│                                                    1 edit · 0 view · 36 none │
|│                                                                              │
|│                                                         [ Save ]  [ Cancel ] │
|╰──────────────────────────────────────────────────────────────────────────────╯
| Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 25,1
