# Saving a role that is held says first what changes for whom.
team acme
sign-in ada@acme.io 80x24
keys Tab /"live" Enter Enter
screen
|╭ Edit Role ───────────────────────────────────────────────────────────────────╮
|│ Name         Live Agent                                                      │
|│ Description  Answers conversations and looks after contacts                  │
|│ Status       ● Active   ○ Inactive                                           │
|│ Assign Permissions                              None      View      Edit     │
|│    Dashboard                                               ●               ┃ │
|│      Overview                                    ○         ●         ○     ┃ │
|│    Bots                                          ●                         ┃ │
|│      Manage bots                                 ●         ○         ○       │
|│      Chat flow                                   ●         ○         ○       │
|│      AI training                                 ●         ○         ○       │
|│      Bot settings                                ●         ○         ○       │
|│      AI settings                                 ●         ○         ○       │
|│      Installation                                ●         ○         ○       │
|│      User access                                 ●         ○         ○       │
|│    Inbox                                                   ·         ·       │
|│      Chats                                       ○         ○         ●       │
|│      Orders                                      ○         ●         ○       │
|│ Sees the start page with the platform's figures.                             │
|│                                                    4 edit · 8 view · 25 none │
|│                                                                              │
|│                                                         [ Save ]  [ Cancel ] │
|╰──────────────────────────────────────────────────────────────────────────────╯
| Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 25,1
keys Tab*3 /"orders" Enter e
screen
|╭ Edit Role ───────────────────────────────────────────────────────────────────╮
|│ Name         Live Agent                                                      │
|│ Description  Answers conversations and looks after contacts                  │
|│ Status       ● Active   ○ Inactive                                           │
|│ / orders                                        None      View      Edit     │
|│  * Inbox                                                             ●       │
|│ >+   Orders                                      ○         ○         ●       │
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
|│ Follows the orders that customers place in a chat.                           │
|│                                                    5 edit · 7 view · 25 none │
|│                                                                              │
|│                                                         [ Save ]  [ Cancel ] │
|╰──────────────────────────────────────────────────────────────────────────────╯
| Enter Set  n None  v View  e Edit  / Find  Ctrl-S Save  Esc Cancel  ? Help
cursor 71,6
meanings
|a bbbb bbbb aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
|a cccc         dddd ddddd                                                      a
|a ccccccccccc  ddddddd ddddddddddddd ddd ddddd ddddd dddddddd                  a
|a cccccc       e ......   . ........                                           a
|a f dddddd                                        cccc      cccc      cccc     a
|a  g ccccc                                                             h       a
|a ig   ......                                      j         j         h       a
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
|a jjjjjjj jjj jjjjjj jjjj jjjjjjjjj jjjjj jj j jjjjj                           a
|a                                                    . .... . . .... . .. .... a
|a                                                                              a
|a                                                         k kkkk k  k kkkkkk k a
|aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
| fffff ...  f ....  f ....  f ....  f ....  ffffff ....  fff ......  f ....
|a BorderFocused
|b Title
|c Heading
|d Input
|e Accent
|. Text
|f Key
|g Changed
|h GrantedEdit
|i Cursor
|j Muted
|k Button
keys Esc Home Down n Ctrl-S
screen
|╭ Edit Role ───────────────────────────────────────────────────────────────────╮
|│ Name         Live Agent                                                      │
|│ Description  Answers conversations and looks after contacts                  │
|│ Status       ● Active   ○ Inactive                                           │
|│ Assign Permissions                              None      View      Edit     │
|│  * Dashboard                                     ●                         ┃ │
|│ >-   Overview                                    ●         ○         ○     ┃ │
|│    Bots                                          ●                         ┃ │
|│     ╭ Save this role? ─────────────────────────────────────────────────╮     │
|│     │ +1 granted, -1 revoked, 1 active user affected.                  │     │
|│     │ Orders: View to Edit                                             │     │
|│     │ Overview: View to None                                           │     │
|│     │                                                                  │     │
|│     │                                             [ Save ]  [ Cancel ] │     │
|│     ╰──────────────────────────────────────────────────────────────────╯     │
|│  * Inbox                                                   ·         ·       │
|│      Chats                                       ○         ○         ●       │
|│  +   Orders                                      ○         ○         ●       │
|│ Sees the start page with the platform's figures.                             │
|│                                                    5 edit · 6 view · 26 none │
|│                                                                              │
|│                                                         [ Save ]  [ Cancel ] │
|╰──────────────────────────────────────────────────────────────────────────────╯
| y Yes  n No  ? Help  : Commands
cursor 64,13
# No is the button with the focus.
keys Enter
shows Edit Role
keys Ctrl-S y
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮   Users 3   [Roles 6]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │   / live
|│ Account  3 │     Name ▲          Users  Access                        Status
|╰────────────╯ >   Live Agent          1  ██▒▒········  5 edit  6 view  Active
| ... 17 blank rows
| ✓ Edited role Live Agent.
cursor 15,5
keys Enter
screen
|╭ Edit Role ───────────────────────────────────────────────────────────────────╮
|│ Name         Live Agent                                                      │
|│ Description  Answers conversations and looks after contacts                  │
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
|│    Inbox                                                   ·         ·       │
|│      Chats                                       ○         ○         ●       │
|│      Orders                                      ○         ○         ●       │
|│ Sees the start page with the platform's figures.                             │
|│                                                    5 edit · 6 view · 26 none │
|│                                                                              │
|│                                                         [ Save ]  [ Cancel ] │
|╰──────────────────────────────────────────────────────────────────────────────╯
| Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 25,1
