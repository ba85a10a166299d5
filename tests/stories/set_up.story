# A new store first asks for its owner; what is wrong is said at its field; then one is signed in.
team new
open 80x24
screen
| ... 4 blank rows
| ╭ Welcome to Rolodeck ───────────────────────────────────────────────────────╮
| │ This store is new. Name your workspace and become its owner.               │
| │                                                                            │
| │ Workspace         your team's name                                         │
| │ Your Name                                                                  │
| │ Email                                                                      │
| │ Password                                                                   │
| │ Confirm Password                                                           │
| │ Seats             3                                                        │
| │                   Users beside the owners; the King plan has 3.            │
| │                   [x] Begin with these roles, to edit or delete later:     │
| │                   Admin, Live Agent, Billing Agent, Sales Agent, Viewer    │
| │                                                                            │
| │                                                       [ Set up ]  [ Quit ] │
| ╰────────────────────────────────────────────────────────────────────────────╯
| ... 4 blank rows
| Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 21,7
# Nothing typed: the focus goes to the first field that lacks something.
keys Ctrl-S
screen
| ... 3 blank rows
| ╭ Welcome to Rolodeck ───────────────────────────────────────────────────────╮
| │ This store is new. Name your workspace and become its owner.               │
| │                                                                            │
| │ Workspace         your team's name                                         │
| │                   ! It is required.                                        │
| │ Your Name                                                                  │
| │ Email                                                                      │
| │ Password                                                                   │
| │ Confirm Password                                                           │
| │ Seats             3                                                        │
| │                   Users beside the owners; the King plan has 3.            │
| │                   [x] Begin with these roles, to edit or delete later:     │
| │                   Admin, Live Agent, Billing Agent, Sales Agent, Viewer    │
| │                                                                            │
| │                                                       [ Set up ]  [ Quit ] │
| ╰────────────────────────────────────────────────────────────────────────────╯
| ... 4 blank rows
| Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 21,6
keys "Acme Support" Tab "Ada\u{202e}Lovelace"
screen
| ... 4 blank rows
| ╭ Welcome to Rolodeck ───────────────────────────────────────────────────────╮
| │ This store is new. Name your workspace and become its owner.               │
| │                                                                            │
| │ Workspace         Acme Support                                             │
| │ Your Name         AdaLovelace                                              │
| │ Email                                                                      │
| │ Password                                                                   │
| │ Confirm Password                                                           │
| │ Seats             3                                                        │
| │                   Users beside the owners; the King plan has 3.            │
| │                   [x] Begin with these roles, to edit or delete later:     │
| │                   Admin, Live Agent, Billing Agent, Sales Agent, Viewer    │
| │                                                                            │
| │                                                       [ Set up ]  [ Quit ] │
| ╰────────────────────────────────────────────────────────────────────────────╯
| ... 4 blank rows
| Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 32,8
keys Ctrl-U "Ada Lovelace" Tab "ada at acme.io" Ctrl-S
screen
| ... 3 blank rows
| ╭ Welcome to Rolodeck ───────────────────────────────────────────────────────╮
| │ This store is new. Name your workspace and become its owner.               │
| │                                                                            │
| │ Workspace         Acme Support                                             │
| │ Your Name         Ada Lovelace                                             │
| │ Email             ada at acme.io                                           │
| │                   ! Write one address, such as ada@acme.io.                │
| │ Password                                                                   │
| │ Confirm Password                                                           │
| │ Seats             3                                                        │
| │                   Users beside the owners; the King plan has 3.            │
| │                   [x] Begin with these roles, to edit or delete later:     │
| │                   Admin, Live Agent, Billing Agent, Sales Agent, Viewer    │
| │                                                                            │
| │                                                       [ Set up ]  [ Quit ] │
| ╰────────────────────────────────────────────────────────────────────────────╯
| ... 4 blank rows
| Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 35,8
keys Ctrl-U "ada@acme.io" Tab "short"
screen
| ... 3 blank rows
| ╭ Welcome to Rolodeck ───────────────────────────────────────────────────────╮
| │ This store is new. Name your workspace and become its owner.               │
| │                                                                            │
| │ Workspace         Acme Support                                             │
| │ Your Name         Ada Lovelace                                             │
| │ Email             ada@acme.io                                              │
| │ Password          •••••                                                    │
| │                   At least 15 characters, this has 5.                      │
| │ Confirm Password                                                           │
| │ Seats             3                                                        │
| │                   Users beside the owners; the King plan has 3.            │
| │                   [x] Begin with these roles, to edit or delete later:     │
| │                   Admin, Live Agent, Billing Agent, Sales Agent, Viewer    │
| │                                                                            │
| │                                                       [ Set up ]  [ Quit ] │
| ╰────────────────────────────────────────────────────────────────────────────╯
| ... 4 blank rows
| Ctrl-G Generate  Ctrl-R Show  Ctrl-S Save  Esc Cancel  F1 Help
cursor 26,9
keys Ctrl-U "ada lovelace ada love" Ctrl-R
screen
| ... 3 blank rows
| ╭ Welcome to Rolodeck ───────────────────────────────────────────────────────╮
| │ This store is new. Name your workspace and become its owner.               │
| │                                                                            │
| │ Workspace         Acme Support                                             │
| │ Your Name         Ada Lovelace                                             │
| │ Email             ada@acme.io                                              │
| │ Password          ada lovelace ada love                                    │
| │                   It must not contain the name.                            │
| │ Confirm Password                                                           │
| │ Seats             3                                                        │
| │                   Users beside the owners; the King plan has 3.            │
| │                   [x] Begin with these roles, to edit or delete later:     │
| │                   Admin, Live Agent, Billing Agent, Sales Agent, Viewer    │
| │                                                                            │
| │                                                       [ Set up ]  [ Quit ] │
| ╰────────────────────────────────────────────────────────────────────────────╯
| ... 4 blank rows
| Ctrl-G Generate  Ctrl-R Show  Ctrl-S Save  Esc Cancel  F1 Help
cursor 42,9
keys Ctrl-U "violin grove 77 lantern" Tab "violin groove"
screen
| ... 3 blank rows
| ╭ Welcome to Rolodeck ───────────────────────────────────────────────────────╮
| │ This store is new. Name your workspace and become its owner.               │
| │                                                                            │
| │ Workspace         Acme Support                                             │
| │ Your Name         Ada Lovelace                                             │
| │ Email             ada@acme.io                                              │
| │ Password          violin grove 77 lantern                                  │
| │                   Strong.                                                  │
| │ Confirm Password  •••••••••••••                                            │
| │                   Not the same so far.                                     │
| │ Seats             3                                                        │
| │                   Users beside the owners; the King plan has 3.            │
| │                   [x] Begin with these roles, to edit or delete later:     │
| │                   Admin, Live Agent, Billing Agent, Sales Agent, Viewer    │
| │                                                                            │
| │                                                       [ Set up ]  [ Quit ] │
| ╰────────────────────────────────────────────────────────────────────────────╯
| ... 3 blank rows
| Ctrl-G Generate  Ctrl-R Show  Ctrl-S Save  Esc Cancel  F1 Help
cursor 34,11
keys Ctrl-S
shows ! It is not the same as the password.
keys Ctrl-U "violin grove 77 lantern" Tab Ctrl-U "many" Ctrl-S
screen
| ... 3 blank rows
| ╭ Welcome to Rolodeck ───────────────────────────────────────────────────────╮
| │ This store is new. Name your workspace and become its owner.               │
| │                                                                            │
| │ Workspace         Acme Support                                             │
| │ Your Name         Ada Lovelace                                             │
| │ Email             ada@acme.io                                              │
| │ Password          violin grove 77 lantern                                  │
| │                   Strong.                                                  │
| │ Confirm Password  •••••••••••••••••••••••                                  │
| │ Seats             many                                                     │
| │                   ! Write a whole number.                                  │
| │                   [x] Begin with these roles, to edit or delete later:     │
| │                   Admin, Live Agent, Billing Agent, Sales Agent, Viewer    │
| │                                                                            │
| │                                                       [ Set up ]  [ Quit ] │
| ╰────────────────────────────────────────────────────────────────────────────╯
| ... 4 blank rows
| Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 25,12
meanings
| ... 3 blank rows
| a bbbbbbb bb bbbbbbbb aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
| a .... ..... .. .... .... .... ......... ... ...... ... ......               a
| a                                                                            a
| a ccccccccc         dddd ddddddd                                             a
| a cccc cccc         ddd dddddddd                                             a
| a ccccc             ddddddddddd                                              a
| a cccccccc          dddddd ddddd dd ddddddd                                  a
| a                   eeeeeee                                                  a
| a ccccccc cccccccc  ddddddddddddddddddddddd                                  a
| a ccccc             ffff                                                     a
| a                   g ggggg g ggggg ggggggg                                  a
| a                   ... ..... .... ..... ...... .. .... .. ...... ......     a
| a                   hhhhhh hhhh hhhhhh hhhhhhh hhhhhh hhhhh hhhhhh hhhhhh    a
| a                                                                            a
| a                                                       i iii ii i  i iiii i a
| aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
| ... 4 blank rows
| jjjjjj ....  jjj ......  jj ....  jjjjjj ........
|a BorderFocused
|b Title
|. Text
|c Heading
|d Input
|e Success
|f InputInvalid
|g Danger
|h Muted
|i Button
|j Key
keys Ctrl-U "3" Tab*2 Enter
screen
| rolodeck  Acme Support                  King · seats 0/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 1]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │ >   Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯
| ... 17 blank rows
| n Add User  e Edit  d Delete  t Status  Space Mark  / Search  ? Help    1 of 1
cursor 15,4
# Roles holds the templates and the owner's.
keys Tab
screen
| rolodeck  Acme Support                  King · seats 0/3 · ada@acme.io (Owner)
|╭────────────╮   Users 1   [Roles 6]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲          Users  Access                        Status
|│ Account  3 │ >   Admin               0  ████████████ 37 edit  0 view  Active
|╰────────────╯     Billing Agent       0  █▒··········  4 edit  3 view  Active
|                   Live Agent          0  █▒▒▒········  4 edit  8 view  Active
|                   Owner               1  ████████████ 37 edit  0 view  Active
|                   Sales Agent         0  ███▒▒······· 10 edit  5 view  Active
|                   Viewer              0  ▒▒▒▒▒▒▒▒▒▒▒▒  0 edit 37 view  Active
| ... 13 blank rows
| n Create Role  e Edit  d Delete  Space Mark  / Search  ? Help           1 of 6
cursor 15,4
