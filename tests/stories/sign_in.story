# The guide's step 1: sign in to reach the dashboard.
open 80x24
screen
| ... 6 blank rows
|                                    rolodeck
|
|            ╭ Sign in to Acme Support ─────────────────────────────╮
|            │ Email                                                │
|            │ Password                                             │
|            │                                                      │
|            │                                          [ Sign in ] │
|            ╰──────────────────────────────────────────────────────╯
| ... 9 blank rows
| Enter Sign in  Ctrl-C Quit  F1 Help  Ctrl-P Commands
cursor 24,9
meanings
| ... 6 blank rows
|                                    aaaaaaaa
|
|            b aaaa aa aa aaaa aaaaaaa bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|            b ccccc                                                b
|            b cccccccc                                             b
|            b                                                      b
|            b                                          d dddd dd d b
|            bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
| ... 9 blank rows
| eeeee .... ..  eeeeee ....  ee ....  eeeeee ........
|a Title
|b BorderFocused
|c Heading
|d Button
|e Key
|. Text
keys "ada@acme.io" Enter "violin grove 77 lantern"
screen
| ... 6 blank rows
|                                    rolodeck
|
|            ╭ Sign in to Acme Support ─────────────────────────────╮
|            │ Email     ada@acme.io                                │
|            │ Password  •••••••••••••••••••••••                    │
|            │                                                      │
|            │                                          [ Sign in ] │
|            ╰──────────────────────────────────────────────────────╯
| ... 9 blank rows
| Ctrl-R Show  Enter Sign in  Ctrl-C Quit  F1 Help  Ctrl-P Commands
cursor 47,10
keys Enter
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │ >   Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯     Bob Byte          bob@acme.io           Live Agent   Active
|                   Zoë Ångström      zoe@acme.io           Viewer       Inactive
| ... 16 blank rows
| n Add User  e Edit  d Delete  t Status  Space Mark  / Search  ? Help    1 of 3
cursor 15,4
