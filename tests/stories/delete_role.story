# A role that nobody holds is deleted after a question.
team acme
sign-in ada@acme.io 80x24
keys Tab Down d
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮   Users 3   [Roles 6]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲          Users  Access                        Status
|│ Account  3 │     Admin               0  ████████████ 37 edit  0 view  Active
|╰────────────╯ >   Billing Agent       0  █▒··········  4 edit  3 view  Active
|                   Live Agent          1  █▒▒▒········  4 edit  8 view  Active
|                   Owner               1  ████████████ 37 edit  0 view  Active
|      ╭ Delete Billing Agent? ───────────────────────────────────────────╮tive
|      │ Deleted roles stay in the trash (T) for 30 days; u brings them   │tive
|      │ back.                                                            │
|      │                                                                  │
|      │                                           [ Delete ]  [ Cancel ] │
|      ╰──────────────────────────────────────────────────────────────────╯
| ... 9 blank rows
| y Yes  n No  ? Help  : Commands
cursor 64,12
meanings
| aaaaaaaa  bbbb bbbbbbb                  cccc c ..... ... c ........... .......
|dddddddddddddd   ccccc c   efffff fe
|dgffff     c d ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
|d ........ c d     hhhh h          hhhhh  hhhhhh                        hhhhhh
|d .......  c d     .....               .  iiiiiiiiiiii .. ....  . ....  jjjjjj
|dddddddddddddd g   ....... .....       .  ikcccccccccc  . ....  . ....  jjjjjj
|                   .... .....          .  ikkkcccccccc  . ....  . ....  jjjjjj
|                   .....               .  iiiiiiiiiiii .. ....  . ....  jjjjjj
|      l bbbbbb bbbbbbb bbbbbb lllllllllllllllllllllllllllllllllllllllllllljjjj
|      l ....... ..... .... .. ... ..... ... ... .. ..... . ...... ....   ljjjj
|      l .....                                                            l
|      l                                                                  l
|      l                                           m mmmmmm m  n nnnnnn n l
|      llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
| ... 9 blank rows
| e ...  e ..  e ....  e ........
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
|m Button
|n ButtonFocused
keys Enter
shows Billing Agent
keys d y
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮   Users 3   [Roles 5]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲          Users  Access                        Status
|│ Account  3 │     Admin               0  ████████████ 37 edit  0 view  Active
|╰────────────╯ >   Live Agent          1  █▒▒▒········  4 edit  8 view  Active
|                   Owner               1  ████████████ 37 edit  0 view  Active
|                   Sales Agent         0  ███▒▒······· 10 edit  5 view  Active
|                   Viewer            0/1  ▒▒▒▒▒▒▒▒▒▒▒▒  0 edit 37 view  Active
| ... 14 blank rows
| ✓ Deleted role Billing Agent.
cursor 15,5
keys u
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
| ✓ Undid a change to the role Billing Agent.
cursor 15,6
