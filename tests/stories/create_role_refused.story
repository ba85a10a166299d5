# What is wrong with a role is said at its field.
team acme
sign-in ada@acme.io 80x24
keys Tab n Ctrl-S
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
keys "live agent" Ctrl-S
screen
|╭ Create Role ─────────────────────────────────────────────────────────────────╮
|│ Name         live agent                                                      │
|│              ! There is already a role named live agent.                     │
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
cursor 25,1
keys Ctrl-U "Night" Tab paste"a\u{200b}b"
screen
|╭ Create Role ─────────────────────────────────────────────────────────────────╮
|│ Name         Night                                                           │
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
| ! It holds a character that cannot be seen (U+200B).
cursor 15,2
keys Esc
screen
|╭ Create Role ─────────────────────────────────────────────────────────────────╮
|│ Name         Night                                                           │
|│ Description                                                                  │
|│ Status       ● Active   ○ Inactive                                           │
|│ Assign Permissions                              None      View      Edit     │
|│    Dashboard                                     ●                         ┃ │
|│      Overview                                    ●         ○         ○     ┃ │
|│    Bots                                          ●                         ┃ │
|│      Manage bots                                 ●         ○         ○       │
|│     ╭ Discard changes? ────────────────────────────────────────────────╮     │
|│     │ What you typed is lost.                                          │     │
|│     │                                                                  │     │
|│     │                                    [ Discard ]  [ Keep editing ] │     │
|│     ╰──────────────────────────────────────────────────────────────────╯     │
|│      User access                                 ●         ○         ○       │
|│    Inbox                                         ●                           │
|│      Chats                                       ●         ○         ○       │
|│      Orders                                      ●         ○         ○       │
|│ Sees the start page with the platform's figures.                             │
|│                                                    0 edit · 0 view · 37 none │
|│                                                                              │
|│                                                         [ Save ]  [ Cancel ] │
|╰──────────────────────────────────────────────────────────────────────────────╯
| y Yes  n No  ? Help  : Commands
cursor 58,12
keys Enter
shows Create Role
keys Esc y
hides Create Role ─
