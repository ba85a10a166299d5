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
| / Find  x Only granted  Esc Close  ? Help  : Commands
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
|│ Sees the start page with the platform's figures.                             │
|│                                                    37 edit · 0 view · 0 none │
|│                                                                              │
|│                                                                    [ Close ] │
|╰──────────────────────────────────────────────────────────────────────────────╯
| / Find  x Only granted  Esc Close  ? Help  : Commands
cursor 61,7
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
keys t
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
keys d
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
