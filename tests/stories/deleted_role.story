# Somebody else deletes the role that one is editing.
team acme
sign-in ada@acme.io 80x24
keys Tab /"sales" Enter Enter Tab Ctrl-U "Sells things"
gone "Sales Agent"
keys Ctrl-L
screen
|╭ Edit Role ───────────────────────────────────────────────────────────────────╮
|│ Name         Sales Agent                                                     │
|│ Description  Sells things                                                    │
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
|│    Inbox                                                             ●       │
|│      Chats                                       ○         ○         ●       │
|│      Orders                                      ○         ○         ●       │
|│ Sees the start page with the platform's figures.                             │
|│                                                   10 edit · 5 view · 22 none │
|│                                                                              │
|│                                                         [ Save ]  [ Cancel ] │
|╰ ! Deleted by somebody else; Save makes it anew ──────────────────────────────╯
| Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 27,2
keys Ctrl-S
screen
|╭ Edit Role ───────────────────────────────────────────────────────────────────╮
|│ Name         Sales Agent                                                     │
|│ Description  Sells things                                                    │
|│ Status       ● Active   ○ Inactive                                           │
|│ Assign Permissions                              None      View      Edit     │
|│    Dashboard                                               ●               ┃ │
|│      Overview                                    ○         ●         ○     ┃ │
|│    Bots                                          ●                         ┃ │
|│     ╭ Create it anew? ─────────────────────────────────────────────────╮     │
|│     │ Sales Agent was deleted meanwhile.                               │     │
|│     │ A new role is made of what stands in this form.                  │     │
|│     │                                                                  │     │
|│     │                                      [ Create Role ]  [ Cancel ] │     │
|│     ╰──────────────────────────────────────────────────────────────────╯     │
|│      User access                                 ●         ○         ○       │
|│    Inbox                                                             ●       │
|│      Chats                                       ○         ○         ●       │
|│      Orders                                      ○         ○         ●       │
|│ Sees the start page with the platform's figures.                             │
|│                                                   10 edit · 5 view · 22 none │
|│                                                                              │
|│                                                         [ Save ]  [ Cancel ] │
|╰ ! Deleted by somebody else; Save makes it anew ──────────────────────────────╯
| y Yes  n No  ? Help  : Commands
cursor 64,12
keys y
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮   Users 3   [Roles 6]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │   / sales
|│ Account  3 │     Name ▲          Users  Access                        Status
|╰────────────╯ >   Sales Agent         0  ███▒▒······· 10 edit  5 view  Active
| ... 17 blank rows
| ✓ Created role Sales Agent.
cursor 15,5
