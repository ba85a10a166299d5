# Deactivating a role that is held says who holds it, and offers to move them.
team acme
sign-in ada@acme.io 80x24
keys Tab Down*2 t
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮   Users 3   [Roles 6]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲          Users  Access                        Status
|│ Account  3 │     Admin               0  ████████████ 37 edit  0 view  Active
|╰────────────╯     Billing Agent       0  █▒··········  4 edit  3 view  Active
|      ╭ Deactivate Live Agent? ──────────────────────────────────────────╮tive
|      │ Inactive roles cannot be given to anyone.                        │tive
|      │                                                                  │tive
|      │ 1 user holds it and keeps the access, or moves to another role   │tive
|      │ now.                                                             │
|      │                                                                  │
|      │ Move users to  They keep the role                              ▾ │
|      │                                                                  │
|      │                                       [ Deactivate ]  [ Cancel ] │
|      ╰──────────────────────────────────────────────────────────────────╯
| ... 7 blank rows
| Down List  Enter Choose  Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 23,12
meanings
| aaaaaaaa  bbbb bbbbbbb                  cccc c ..... ... c ........... .......
|dddddddddddddd   ccccc c   efffff fe
|dgffff     c d ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
|d ........ c d     hhhh h          hhhhh  hhhhhh                        hhhhhh
|d .......  c d     .....               .  iiiiiiiiiiii .. ....  . ....  jjjjjj
|dddddddddddddd     ....... .....       .  ikcccccccccc  . ....  . ....  jjjjjj
|      l bbbbbbbbbb bbbb bbbbbb llllllllllllllllllllllllllllllllllllllllllljjjj
|      l ........ ..... ...... .. ..... .. .......                        ljjjj
|      l                                                                  ljjjj
|      l . .... ..... .. ... ..... ... ....... .. ..... .. ....... ....   ljjjj
|      l ....                                                             l
|      l                                                                  l
|      l hhhh hhhhh hh  mmmm mmmm mmm mmmm                              n l
|      l                                                                  l
|      l                                       o oooooooooo o  o oooooo o l
|      llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
| ... 7 blank rows
| eeee ....  eeeee ......  eeeeee ....  eee ......  ee ....  eeeeee ........
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
|l BorderFocused
|m Placeholder
|n InputFocused
|o Button
keys Tab Enter
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮   Users 3   [Roles 6]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲          Users  Access                        Status
|│ Account  3 │     Admin               0  ████████████ 37 edit  0 view  Active
|╰────────────╯     Billing Agent       0  █▒··········  4 edit  3 view  Active
|               >   Live Agent          1  █▒▒▒········  4 edit  8 view  Inactive
|                   Owner               1  ████████████ 37 edit  0 view  Active
|                   Sales Agent         0  ███▒▒······· 10 edit  5 view  Active
|                   Viewer            0/1  ▒▒▒▒▒▒▒▒▒▒▒▒  0 edit 37 view  Active
| ... 13 blank rows
| ✓ Deactivated role Live Agent.
cursor 15,6
keys t
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮   Users 3   [Roles 6]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲          Users  Access                        Status
|│ Account  3 │     Admin               0  ████████████ 37 edit  0 view  Active
|╰────────────╯     Billing Agent       0  █▒··········  4 edit  3 view  Active
|               >   Live Agent          1  █▒▒▒········  4 edit  8 view  Inactive
|                   Owner               1  ████████████ 37 edit  0 view  Active
|                   Sales Agent         0  ███▒▒······· 10 edit  5 view  Active
|      ╭ Activate Live Agent? ────────────────────────────────────────────╮tive
|      │ Active roles can be given to users.                              │
|      │                                                                  │
|      │                                         [ Activate ]  [ Cancel ] │
|      ╰──────────────────────────────────────────────────────────────────╯
| ... 9 blank rows
| y Yes  n No  ? Help  : Commands
cursor 64,12
keys y
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮   Users 3   [Roles 6]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲          Users  Access                        Status
|│ Account  3 │     Admin               0  ████████████ 37 edit  0 view  Active
|╰────────────╯     Billing Agent       0  █▒··········  4 edit  3 view  Active
|               >   Live Agent          1  █▒▒▒········  4 edit  8 view  Active
|                   Owner               1  ████████████ 37 edit  0 view  Active
|                   Sales Agent         0  ███▒▒······· 10 edit  5 view  Active
|                   Viewer            0/1  ▒▒▒▒▒▒▒▒▒▒▒▒  0 edit 37 view  Active
| ... 13 blank rows
| ✓ Activated role Live Agent.
cursor 15,6
keys u
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮   Users 3   [Roles 6]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲          Users  Access                        Status
|│ Account  3 │     Admin               0  ████████████ 37 edit  0 view  Active
|╰────────────╯     Billing Agent       0  █▒··········  4 edit  3 view  Active
|               >   Live Agent          1  █▒▒▒········  4 edit  8 view  Inactive
|                   Owner               1  ████████████ 37 edit  0 view  Active
|                   Sales Agent         0  ███▒▒······· 10 edit  5 view  Active
|                   Viewer            0/1  ▒▒▒▒▒▒▒▒▒▒▒▒  0 edit 37 view  Active
| ... 13 blank rows
| ✓ Undid a change to the role Live Agent.
cursor 15,6
