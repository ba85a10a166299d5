# The matrix: group rows set and show their modules, capitals set a whole column, / finds, x shows what is granted.
team acme
sign-in ada@acme.io 80x24
keys Tab n "Desk" Tab*3
# On a group's row.
keys k e
screen
|╭ Create Role ─────────────────────────────────────────────────────────────────╮
|│ Name         Desk                                                            │
|│ Description                                                                  │
|│ Status       ● Active   ○ Inactive                                           │
|│ Assign Permissions                              None      View      Edit     │
|│ >  Dashboard                                                         ●     ┃ │
|│      Overview                                    ○         ○         ●     ┃ │
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
|│ Dashboard: 1 module.                                                         │
|│                                                    1 edit · 0 view · 36 none │
|│                                                                              │
|│                                                         [ Save ]  [ Cancel ] │
|╰──────────────────────────────────────────────────────────────────────────────╯
| Enter Set  n None  v View  e Edit  / Find  Ctrl-S Save  Esc Cancel  ? Help
cursor 71,5
keys Down*2 v
screen
|╭ Create Role ─────────────────────────────────────────────────────────────────╮
|│ Name         Desk                                                            │
|│ Description                                                                  │
|│ Status       ● Active   ○ Inactive                                           │
|│ Assign Permissions                              None      View      Edit     │
|│    Dashboard                                                         ●     ┃ │
|│      Overview                                    ○         ○         ●     ┃ │
|│ >  Bots                                                    ●               ┃ │
|│      Manage bots                                 ○         ●         ○       │
|│      Chat flow                                   ○         ●         ○       │
|│      AI training                                 ○         ●         ○       │
|│      Bot settings                                ○         ●         ○       │
|│      AI settings                                 ○         ●         ○       │
|│      Installation                                ○         ●         ○       │
|│      User access                                 ○         ●         ○       │
|│    Inbox                                         ●                           │
|│      Chats                                       ●         ○         ○       │
|│      Orders                                      ●         ○         ○       │
|│ Bots: 7 modules.                                                             │
|│                                                    1 edit · 7 view · 29 none │
|│                                                                              │
|│                                                         [ Save ]  [ Cancel ] │
|╰──────────────────────────────────────────────────────────────────────────────╯
| Enter Set  n None  v View  e Edit  / Find  Ctrl-S Save  Esc Cancel  ? Help
cursor 61,7
keys Down e
screen
|╭ Create Role ─────────────────────────────────────────────────────────────────╮
|│ Name         Desk                                                            │
|│ Description                                                                  │
|│ Status       ● Active   ○ Inactive                                           │
|│ Assign Permissions                              None      View      Edit     │
|│    Dashboard                                                         ●     ┃ │
|│      Overview                                    ○         ○         ●     ┃ │
|│    Bots                                                    ·         ·     ┃ │
|│ >    Manage bots                                 ○         ○         ●       │
|│      Chat flow                                   ○         ●         ○       │
|│      AI training                                 ○         ●         ○       │
|│      Bot settings                                ○         ●         ○       │
|│      AI settings                                 ○         ●         ○       │
|│      Installation                                ○         ●         ○       │
|│      User access                                 ○         ●         ○       │
|│    Inbox                                         ●                           │
|│      Chats                                       ●         ○         ○       │
|│      Orders                                      ●         ○         ○       │
|│ Creates, renames and deletes bots.                                           │
|│                                                    2 edit · 6 view · 29 none │
|│                                                                              │
|│                                                         [ Save ]  [ Cancel ] │
|╰──────────────────────────────────────────────────────────────────────────────╯
| Enter Set  n None  v View  e Edit  / Find  Ctrl-S Save  Esc Cancel  ? Help
cursor 71,8
meanings
|a bbbbbb bbbb aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
|a cccc         dddd                                                            a
|a ccccccccccc                                                                  a
|a cccccc       e ......   . ........                                           a
|a cccccc ccccccccccc                              cccc      cccc      cccc     a
|a    ccccccccc                                                         f     g a
|a      ........                                    h         h         f     g a
|a    cccc                                                    i         f     g a
|a j    ...... ....                                 h         h         f       a
|a      .... ....                                   h         i         h       a
|a      .. ........                                 h         i         h       a
|a      ... ........                                h         i         h       a
|a      .. ........                                 h         i         h       a
|a      ............                                h         i         h       a
|a      .... ......                                 h         i         h       a
|a    ccccc                                         h                           a
|a      .....                                       h         h         h       a
|a      ......                                      h         h         h       a
|a hhhhhhhh hhhhhhh hhh hhhhhhh hhhhh                                           a
|a                                                    . .... . . .... . .. .... a
|a                                                                              a
|a                                                         k kkkk k  k kkkkkk k a
|aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
| lllll ...  l ....  l ....  l ....  l ....  llllll ....  lll ......  l ....
|a BorderFocused
|b Title
|c Heading
|d Input
|e Accent
|. Text
|f GrantedEdit
|g Border
|h Muted
|i GrantedView
|j Cursor
|k Button
|l Key
# Left and right move over the levels, Space sets.
keys Down Right Space
screen
|╭ Create Role ─────────────────────────────────────────────────────────────────╮
|│ Name         Desk                                                            │
|│ Description                                                                  │
|│ Status       ● Active   ○ Inactive                                           │
|│ Assign Permissions                              None      View      Edit     │
|│    Dashboard                                                         ●     ┃ │
|│      Overview                                    ○         ○         ●     ┃ │
|│    Bots                                                    ·         ·     ┃ │
|│      Manage bots                                 ○         ○         ●       │
|│ >    Chat flow                                   ○         ○         ●       │
|│      AI training                                 ○         ●         ○       │
|│      Bot settings                                ○         ●         ○       │
|│      AI settings                                 ○         ●         ○       │
|│      Installation                                ○         ●         ○       │
|│      User access                                 ○         ●         ○       │
|│    Inbox                                         ●                           │
|│      Chats                                       ●         ○         ○       │
|│      Orders                                      ●         ○         ○       │
|│ Builds the conversations that a bot leads.                                   │
|│                                                    3 edit · 5 view · 29 none │
|│                                                                              │
|│                                                         [ Save ]  [ Cancel ] │
|╰──────────────────────────────────────────────────────────────────────────────╯
| Enter Set  n None  v View  e Edit  / Find  Ctrl-S Save  Esc Cancel  ? Help
cursor 71,9
keys End
screen
|╭ Create Role ─────────────────────────────────────────────────────────────────╮
|│ Name         Desk                                                            │
|│ Description                                                                  │
|│ Status       ● Active   ○ Inactive                                           │
|│ Assign Permissions                              None      View      Edit     │
|│      Users                                       ●         ○         ○       │
|│      Roles                                       ●         ○         ○       │
|│      Activity                                    ●         ○         ○       │
|│    Settings                                      ●                           │
|│      Custom attributes                           ●         ○         ○       │
|│      Tags                                        ●         ○         ○       │
|│      Custom status                               ●         ○         ○       │
|│      Quick replies                               ●         ○         ○       │
|│      Custom tabs                                 ●         ○         ○       │
|│    Subscription                                  ●                           │
|│      Plan                                        ●         ○         ○     ┃ │
|│      Add-ons                                     ●         ○         ○     ┃ │
|│ >    Invoices                                    ●         ○         ○     ┃ │
|│ Reads and downloads invoices.                                                │
|│                                                    3 edit · 5 view · 29 none │
|│                                                                              │
|│                                                         [ Save ]  [ Cancel ] │
|╰──────────────────────────────────────────────────────────────────────────────╯
| Enter Set  n None  v View  e Edit  / Find  Ctrl-S Save  Esc Cancel  ? Help
cursor 71,17
keys V
screen
|╭ Create Role ─────────────────────────────────────────────────────────────────╮
|│ Name         Desk                                                            │
|│ Description                                                                  │
|│ Status       ● Active   ○ Inactive                                           │
|│ Assign Permissions                              None      View      Edit     │
|│      Users                                       ○         ●         ○       │
|│      Roles                                       ○         ●         ○       │
|│      Activity                                    ○         ●         ○       │
|│    Settings                                                ●                 │
|│      Custom attributes                           ○         ●         ○       │
|│      Tags                                        ○         ●         ○       │
|│      Custom status                               ○         ●         ○       │
|│      Quick replies                               ○         ●         ○       │
|│      Custom tabs                                 ○         ●         ○       │
|│    Subscription                                            ●                 │
|│      Plan                                        ○         ●         ○     ┃ │
|│      Add-ons                                     ○         ●         ○     ┃ │
|│ >    Invoices                                    ○         ●         ○     ┃ │
|│ Reads and downloads invoices.                                                │
|│                                                    0 edit · 37 view · 0 none │
|│                                                                              │
|│                                                         [ Save ]  [ Cancel ] │
|╰──────────────────────────────────────────────────────────────────────────────╯
| Enter Set  n None  v View  e Edit  / Find  Ctrl-S Save  Esc Cancel  ? Help
cursor 71,17
keys N /"what"
screen
|╭ Create Role ─────────────────────────────────────────────────────────────────╮
|│ Name         Desk                                                            │
|│ Description                                                                  │
|│ Status       ● Active   ○ Inactive                                           │
|│ / what                                          None      View      Edit     │
|│    Automation                                    ●                           │
|│      WhatsApp templates                          ●         ○         ○       │
|│      WhatsApp catalog                            ●         ○         ○       │
|│      WhatsApp flows                              ●         ○         ○       │
|│      WhatsApp broadcast                          ●         ○         ○       │
|│ >    WhatsApp drip campaigns                     ●         ○         ○       │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│ Sends a series of messages over time on WhatsApp.                            │
|│                                                    0 edit · 0 view · 37 none │
|│                                                                              │
|│                                                         [ Save ]  [ Cancel ] │
|╰──────────────────────────────────────────────────────────────────────────────╯
| Enter Keep  Esc Clear  Ctrl-S Save  F1 Help  Ctrl-P Commands
cursor 8,4
keys Enter E
screen
|╭ Create Role ─────────────────────────────────────────────────────────────────╮
|│ Name         Desk                                                            │
|│ Description                                                                  │
|│ Status       ● Active   ○ Inactive                                           │
|│ / what                                          None      View      Edit     │
|│    Automation                                                        ●       │
|│      WhatsApp templates                          ○         ○         ●       │
|│      WhatsApp catalog                            ○         ○         ●       │
|│      WhatsApp flows                              ○         ○         ●       │
|│      WhatsApp broadcast                          ○         ○         ●       │
|│ >    WhatsApp drip campaigns                     ○         ○         ●       │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│ Sends a series of messages over time on WhatsApp.                            │
|│                                                    5 edit · 0 view · 32 none │
|│                                                                              │
|│                                                         [ Save ]  [ Cancel ] │
|╰──────────────────────────────────────────────────────────────────────────────╯
| Enter Set  n None  v View  e Edit  / Find  Ctrl-S Save  Esc Cancel  ? Help
cursor 71,10
keys Esc x
screen
|╭ Create Role ─────────────────────────────────────────────────────────────────╮
|│ Name         Desk                                                            │
|│ Description                                                                  │
|│ Status       ● Active   ○ Inactive                                           │
|│ Assign Permissions · only granted               None      View      Edit     │
|│    Automation                                                        ●       │
|│      WhatsApp templates                          ○         ○         ●       │
|│      WhatsApp catalog                            ○         ○         ●       │
|│      WhatsApp flows                              ○         ○         ●       │
|│      WhatsApp broadcast                          ○         ○         ●       │
|│ >    WhatsApp drip campaigns                     ○         ○         ●       │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│ Sends a series of messages over time on WhatsApp.                            │
|│                                                    5 edit · 0 view · 32 none │
|│                                                                              │
|│                                                         [ Save ]  [ Cancel ] │
|╰──────────────────────────────────────────────────────────────────────────────╯
| Enter Set  n None  v View  e Edit  / Find  Ctrl-S Save  Esc Cancel  ? Help
cursor 71,10
keys Esc
screen
|╭ Create Role ─────────────────────────────────────────────────────────────────╮
|│ Name         Desk                                                            │
|│ Description                                                                  │
|│ Status       ● Active   ○ Inactive                                           │
|│ Assign Permissions · only granted               None      View      Edit     │
|│    Automation                                                        ●       │
|│      WhatsApp templates                          ○         ○         ●       │
|│      WhatsApp catalog                            ○         ○         ●       │
|│      WhatsApp flows                              ○         ○         ●       │
|│     ╭ Discard changes? ────────────────────────────────────────────────╮     │
|│ >   │ What you typed is lost.                                          │     │
|│     │                                                                  │     │
|│     │                                    [ Discard ]  [ Keep editing ] │     │
|│     ╰──────────────────────────────────────────────────────────────────╯     │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│ Sends a series of messages over time on WhatsApp.                            │
|│                                                    5 edit · 0 view · 32 none │
|│                                                                              │
|│                                                         [ Save ]  [ Cancel ] │
|╰──────────────────────────────────────────────────────────────────────────────╯
| y Yes  n No  ? Help  : Commands
cursor 58,12
keys Ctrl-S
screen
|╭ Create Role ─────────────────────────────────────────────────────────────────╮
|│ Name         Desk                                                            │
|│ Description                                                                  │
|│ Status       ● Active   ○ Inactive                                           │
|│ Assign Permissions · only granted               None      View      Edit     │
|│    Automation                                                        ●       │
|│      WhatsApp templates                          ○         ○         ●       │
|│      WhatsApp catalog                            ○         ○         ●       │
|│      WhatsApp flows                              ○         ○         ●       │
|│     ╭ Discard changes? ────────────────────────────────────────────────╮     │
|│ >   │ What you typed is lost.                                          │     │
|│     │                                                                  │     │
|│     │                                    [ Discard ]  [ Keep editing ] │     │
|│     ╰──────────────────────────────────────────────────────────────────╯     │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│ Sends a series of messages over time on WhatsApp.                            │
|│                                                    5 edit · 0 view · 32 none │
|│                                                                              │
|│                                                         [ Save ]  [ Cancel ] │
|╰──────────────────────────────────────────────────────────────────────────────╯
| y Yes  n No  ? Help  : Commands
cursor 58,12
