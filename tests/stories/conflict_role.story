# The same of a role: its levels are chosen one by one.
team acme
role Desk inbox.chats=view inbox.orders=edit
sign-in ada@acme.io 80x24
keys Tab /"desk" Enter Enter Tab Ctrl-U "Who answers by day, and hands over to the night desk at six in the evening" Tab*2 /"chats" Enter e Esc /"groups" Enter v Esc
edited Desk "Who answers by day" inbox.chats=none inbox.orders=view
keys Ctrl-L
screen
|╭ Edit Role ───────────────────────────────────────────────────────────────────╮
|│ Name         Desk                                                            │
|│ Description  Who answers by day, and hands over to the night desk at six…    │
|│ Status       ● Active   ○ Inactive                                           │
|│ Assign Permissions                              None      View      Edit     │
|│    Bots                                          ●                           │
|│      Manage bots                                 ●         ○         ○     ┃ │
|│      Chat flow                                   ●         ○         ○     ┃ │
|│      AI training                                 ●         ○         ○     ┃ │
|│      Bot settings                                ●         ○         ○       │
|│      AI settings                                 ●         ○         ○       │
|│      Installation                                ●         ○         ○       │
|│      User access                                 ●         ○         ○       │
|│  * Inbox                                         ·         ·         ·       │
|│  +   Chats                                       ○         ○         ●       │
|│      Orders                                      ○         ○         ●       │
|│      Contacts                                    ●         ○         ○       │
|│ >+   Groups                                      ○         ●         ○       │
|│ Sorts contacts into groups.                                                  │
|│                                                    2 edit · 1 view · 34 none │
|│                                                                              │
|│                                                         [ Save ]  [ Cancel ] │
|╰ ! Changed by somebody else; saving shows both ───────────────────────────────╯
| Enter Set  n None  v View  e Edit  / Find  Ctrl-S Save  Esc Cancel  ? Help
cursor 61,17
keys Ctrl-S
screen
|╭ Edit Role ───────────────────────────────────────────────────────────────────╮
|│ Name         Desk                                                            │
|│ Description  Who answers by day, and hands over to the night desk at six…    │
|│╭ Desk was changed meanwhile ────────────────────────────────────────────────╮│
|││ Somebody else saved it meanwhile. Take yours or theirs, field by field.    ││
|││                                                                            ││
|││     Field        Yours                  Theirs                 Changed by  ││
|││ >   Description  ○ Who answers by…      ○ Who answers by day   ! both      ││
|││     Chats        ○ Edit                 ○ None                 ! both      ││
|││     Orders       ○ Edit                 ● View                 them        ││
|││     Groups       ● View                 ○ None                 you         ││
|││                                                                            ││
|││  Yours   Who answers by day, and hands over to the night desk at six in    ││
|││          the evening                                                       ││
|││  Theirs  Who answers by day                                                ││
|││  Before  empty                                                             ││
|││                                                                            ││
|││                                             [ Save ]  [ Back to the form ] ││
|│╰────────────────────────────────────────────────────────────────────────────╯│
|│                                                    2 edit · 1 view · 34 none │
|│                                                                              │
|│                                                         [ Save ]  [ Cancel ] │
|╰ ! Changed by somebody else; saving shows both ───────────────────────────────╯
| m Mine  t Theirs  Ctrl-S Save  Esc Back  ? Help  : Commands
cursor 3,7
keys M
screen
|╭ Edit Role ───────────────────────────────────────────────────────────────────╮
|│ Name         Desk                                                            │
|│ Description  Who answers by day, and hands over to the night desk at six…    │
|│╭ Desk was changed meanwhile ────────────────────────────────────────────────╮│
|││ Somebody else saved it meanwhile. Take yours or theirs, field by field.    ││
|││                                                                            ││
|││     Field        Yours                  Theirs                 Changed by  ││
|││ >   Description  ● Who answers by…      ○ Who answers by day   both        ││
|││     Chats        ● Edit                 ○ None                 both        ││
|││     Orders       ● Edit                 ○ View                 them        ││
|││     Groups       ● View                 ○ None                 you         ││
|││                                                                            ││
|││  Yours   Who answers by day, and hands over to the night desk at six in    ││
|││          the evening                                                       ││
|││  Theirs  Who answers by day                                                ││
|││  Before  empty                                                             ││
|││                                                                            ││
|││                                             [ Save ]  [ Back to the form ] ││
|│╰────────────────────────────────────────────────────────────────────────────╯│
|│                                                    2 edit · 1 view · 34 none │
|│                                                                              │
|│                                                         [ Save ]  [ Cancel ] │
|╰ ! Changed by somebody else; saving shows both ───────────────────────────────╯
| m Mine  t Theirs  Ctrl-S Save  Esc Back  ? Help  : Commands
cursor 3,7
keys Ctrl-S
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮   Users 3   [Roles 7]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │   / desk
|│ Account  3 │     Name ▲          Users  Access                        Status
|╰────────────╯ >   Desk                0  █▒··········  2 edit  1 view  Active
| ... 17 blank rows
| ✓ Edited role Desk.
cursor 15,5
# Once more, and theirs this time.
keys Enter Tab*3 /"chats" Enter n Esc
edited Desk "Who answers" inbox.chats=view
keys Ctrl-S t Ctrl-S
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮   Users 3   [Roles 7]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │   / desk
|│ Account  3 │     Name ▲          Users  Access                        Status
|╰────────────╯ >   Desk                0  ▒···········  0 edit  1 view  Active
| ... 17 blank rows
| ✓ Nothing changed.
cursor 15,5
