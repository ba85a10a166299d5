# A new store first asks for its owner; what is wrong is said at its field; then one is signed in.
team new
open 80x24
screen
|
|
|
|
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
| │                   [x] Begin with roles: Admin, Live Agent, Billing Agent…  │
| │                                                                            │
| │                                                       [ Set up ]  [ Quit ] │
| ╰────────────────────────────────────────────────────────────────────────────╯
|
|
|
|
|
| Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 21,7
# Nothing typed.
keys Ctrl-S
screen
|
|
|
|
| ╭ Welcome to Rolodeck ───────────────────────────────────────────────────────╮
| │ This store is new. Name your workspace and become its owner.               │
| │                                                                            │
| │ Workspace         your team's name                                         │
| │                   It is required.                                          │
| │ Your Name                                                                  │
| │ Email                                                                      │
| │ Password                                                                   │
| │ Confirm Password                                                           │
| │ Seats             3                                                        │
| │                   Users beside the owners; the King plan has 3.            │
| │                   [x] Begin with roles: Admin, Live Agent, Billing Agent…  │
| │                                                                            │
| │                                                       [ Set up ]  [ Quit ] │
| ╰────────────────────────────────────────────────────────────────────────────╯
|
|
|
|
| Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 21,7
# Each field has its say, one after the other.
keys "Acme Support" Tab "Ada\u{202e}Lovelace" Ctrl-S
screen
|
|
|
|
| ╭ Welcome to Rolodeck ───────────────────────────────────────────────────────╮
| │ This store is new. Name your workspace and become its owner.               │
| │                                                                            │
| │ Workspace         Acme Support                                             │
| │ Your Name         AdaLovelace                                              │
| │ Email                                                                      │
| │                   It is required.                                          │
| │ Password                                                                   │
| │ Confirm Password                                                           │
| │ Seats             3                                                        │
| │                   Users beside the owners; the King plan has 3.            │
| │                   [x] Begin with roles: Admin, Live Agent, Billing Agent…  │
| │                                                                            │
| │                                                       [ Set up ]  [ Quit ] │
| ╰────────────────────────────────────────────────────────────────────────────╯
|
|
|
|
| Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 21,9
keys Ctrl-U "Ada Lovelace" Tab "ada at acme.io" Ctrl-S
screen
|
|
|
| ╭ Welcome to Rolodeck ───────────────────────────────────────────────────────╮
| │ This store is new. Name your workspace and become its owner.               │
| │                                                                            │
| │ Workspace         Acme Support                                             │
| │ Your Name         AdaLovelace                                              │
| │ Email             Ada Lovelace                                             │
| │ Password          ••••••••••••••                                           │
| │                   At least 15 characters, this has 14.                     │
| │ Confirm Password                                                           │
| │                   It is not the same as the password.                      │
| │ Seats             3                                                        │
| │                   Users beside the owners; the King plan has 3.            │
| │                   [x] Begin with roles: Admin, Live Agent, Billing Agent…  │
| │                                                                            │
| │                                                       [ Set up ]  [ Quit ] │
| ╰────────────────────────────────────────────────────────────────────────────╯
|
|
|
|
| Ctrl-R Show  Ctrl-G Generate  Ctrl-S Save  Esc Cancel  F1 Help
cursor 21,11
keys Ctrl-U "ada@acme.io" Tab "ada lovelace 1234" Ctrl-S
screen
|
|
|
| ╭ Welcome to Rolodeck ───────────────────────────────────────────────────────╮
| │ This store is new. Name your workspace and become its owner.               │
| │                                                                            │
| │ Workspace         Acme Support                                             │
| │ Your Name         AdaLovelace                                              │
| │ Email             Ada Lovelace                                             │
| │ Password          ••••••••••••••                                           │
| │                   At least 15 characters, this has 14.                     │
| │ Confirm Password  •••••••••••                                              │
| │                   It is not the same as the password.                      │
| │ Seats             3ada lov                                                 │
| │                   Users beside the owners; the King plan has 3.            │
| │                   [x] Begin with roles: Admin, Live Agent, Billing Agent…  │
| │                                                                            │
| │                                                       [ Set up ]  [ Quit ] │
| ╰────────────────────────────────────────────────────────────────────────────╯
|
|
|
|
| Ctrl-R Show  Ctrl-G Generate  Ctrl-S Save  Esc Cancel  F1 Help
cursor 32,11
keys Ctrl-U "password1234567"
screen
|
|
|
| ╭ Welcome to Rolodeck ───────────────────────────────────────────────────────╮
| │ This store is new. Name your workspace and become its owner.               │
| │                                                                            │
| │ Workspace         Acme Support                                             │
| │ Your Name         AdaLovelace                                              │
| │ Email             Ada Lovelace                                             │
| │ Password          ••••••••••••••                                           │
| │                   At least 15 characters, this has 14.                     │
| │ Confirm Password  •••••••••••••••                                          │
| │                   Not the same so far.                                     │
| │ Seats             3ada lov                                                 │
| │                   Users beside the owners; the King plan has 3.            │
| │                   [x] Begin with roles: Admin, Live Agent, Billing Agent…  │
| │                                                                            │
| │                                                       [ Set up ]  [ Quit ] │
| ╰────────────────────────────────────────────────────────────────────────────╯
|
|
|
|
| Ctrl-R Show  Ctrl-G Generate  Ctrl-S Save  Esc Cancel  F1 Help
cursor 36,11
keys Ctrl-U "violin grove 77 lantern" Ctrl-R Tab "violin groove" Ctrl-S
screen
|
|
|
| ╭ Welcome to Rolodeck ───────────────────────────────────────────────────────╮
| │ This store is new. Name your workspace and become its owner.               │
| │                                                                            │
| │ Workspace         Acme Support                                             │
| │ Your Name         AdaLovelace                                              │
| │ Email             Ada Lovelace                                             │
| │ Password          ••••••••••••••                                           │
| │                   At least 15 characters, this has 14.                     │
| │ Confirm Password  violin grove 77 lantern                                  │
| │                   It is not the same as the password.                      │
| │ Seats             3ada lov                                                 │
| │                   Users beside the owners; the King plan has 3.            │
| │                   [x] Begin with roles: Admin, Live Agent, Billing Agent…  │
| │                                                                            │
| │                                                       [ Set up ]  [ Quit ] │
| ╰────────────────────────────────────────────────────────────────────────────╯
|
|
|
|
| Ctrl-R Show  Ctrl-G Generate  Ctrl-S Save  Esc Cancel  F1 Help
cursor 44,11
keys Ctrl-U "violin grove 77 lantern" Tab Ctrl-U "many" Ctrl-S
screen
|
|
|
| ╭ Welcome to Rolodeck ───────────────────────────────────────────────────────╮
| │ This store is new. Name your workspace and become its owner.               │
| │                                                                            │
| │ Workspace         Acme Support                                             │
| │ Your Name         AdaLovelace                                              │
| │ Email             Ada Lovelace                                             │
| │ Password          ••••••••••••••                                           │
| │                   At least 15 characters, this has 14.                     │
| │ Confirm Password  violin grove 77 lantern                                  │
| │                   It is not the same as the password.                      │
| │ Seats             many                                                     │
| │                   Users beside the owners; the King plan has 3.            │
| │                   [x] Begin with roles: Admin, Live Agent, Billing Agent…  │
| │                                                                            │
| │                                                       [ Set up ]  [ Quit ] │
| ╰────────────────────────────────────────────────────────────────────────────╯
|
|
|
|
| Ctrl-R Show  Ctrl-G Generate  Ctrl-S Save  Esc Cancel  F1 Help
cursor 44,11
keys Ctrl-U "3" Tab
screen
|
|
|
| ╭ Welcome to Rolodeck ───────────────────────────────────────────────────────╮
| │ This store is new. Name your workspace and become its owner.               │
| │                                                                            │
| │ Workspace         Acme Support                                             │
| │ Your Name         AdaLovelace                                              │
| │ Email             Ada Lovelace                                             │
| │ Password          ••••••••••••••                                           │
| │                   At least 15 characters, this has 14.                     │
| │ Confirm Password  3                                                        │
| │                   Not the same so far.                                     │
| │ Seats             many                                                     │
| │                   Users beside the owners; the King plan has 3.            │
| │                   [x] Begin with roles: Admin, Live Agent, Billing Agent…  │
| │                                                                            │
| │                                                       [ Set up ]  [ Quit ] │
| ╰────────────────────────────────────────────────────────────────────────────╯
|
|
|
|
| Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 25,13
meanings
|
|
|
| a bbbbbbb bb bbbbbbbb aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
| a .... ..... .. .... .... .... ......... ... ...... ... ......               a
| a                                                                            a
| a ccccccccc         dddd ddddddd                                             a
| a cccc cccc         ddddddddddd                                              a
| a ccccc             ddd dddddddd                                             a
| a cccccccc          dddddddddddddd                                           a
| a                   ee eeeee ee eeeeeeeeeee eeee eee eee                     a
| a ccccccc cccccccc  d                                                        a
| a                   eee eee eeee ee eeee                                     a
| a ccccc             ffff                                                     a
| a                   ggggg gggggg ggg ggggggg ggg gggg gggg ggg gg            a
| a                   ... ..... .... ...... ...... .... ...... ....... ......  a
| a                                                                            a
| a                                                       h hhh hh h  h hhhh h a
| aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
|
|
|
|
| iiiiii ....  iii ......  ii ....  iiiiii ........
|a BorderFocused
|b Title
|. Text
|c Heading
|d Input
|e Warning
|f InputFocused
|g Muted
|h Button
|i Key
keys Tab Enter
screen
|
|
|
| ╭ Welcome to Rolodeck ───────────────────────────────────────────────────────╮
| │ This store is new. Name your workspace and become its owner.               │
| │                                                                            │
| │ Workspace         Acme Support                                             │
| │ Your Name         AdaLovelace                                              │
| │ Email             Ada Lovelace                                             │
| │ Password          ••••••••••••••                                           │
| │                   At least 15 characters, this has 14.                     │
| │ Confirm Password  3                                                        │
| │                   Not the same so far.                                     │
| │ Seats             many                                                     │
| │                   Users beside the owners; the King plan has 3.            │
| │                   [x] Begin with roles: Admin, Live Agent, Billing Agent…  │
| │                                                                            │
| │                                                       [ Set up ]  [ Quit ] │
| ╰────────────────────────────────────────────────────────────────────────────╯
|
|
|
|
| Ctrl-S Save  Esc Cancel  ? Help  : Commands  q Quit
cursor 59,17
# Once set up, Roles holds the templates.
keys Tab
screen
|
|
|
| ╭ Welcome to Rolodeck ───────────────────────────────────────────────────────╮
| │ This store is new. Name your workspace and become its owner.               │
| │                                                                            │
| │ Workspace         Acme Support                                             │
| │ Your Name         AdaLovelace                                              │
| │ Email             Ada Lovelace                                             │
| │ Password          ••••••••••••••                                           │
| │                   At least 15 characters, this has 14.                     │
| │ Confirm Password  3                                                        │
| │                   Not the same so far.                                     │
| │ Seats             many                                                     │
| │                   Users beside the owners; the King plan has 3.            │
| │                   [x] Begin with roles: Admin, Live Agent, Billing Agent…  │
| │                                                                            │
| │                                                       [ Set up ]  [ Quit ] │
| ╰────────────────────────────────────────────────────────────────────────────╯
|
|
|
|
| Ctrl-S Save  Esc Cancel  ? Help  : Commands  q Quit
cursor 71,17
