# What a table says when there is nothing in it.
team alone
sign-in ada@acme.io 80x24
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
keys /"zoe"
screen
| rolodeck  Acme Support                  King · seats 0/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 1]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │   / zoe
|│ Account  3 │     Name ▲            Email                 Role         Status
|╰────────────╯
|                   Nobody matches. Esc clears the search, f changes the filter.
| ... 16 blank rows
| Enter Keep  Esc Clear  F1 Help  Ctrl-P Commands                              0
cursor 22,3
keys Enter d
screen
| rolodeck  Acme Support                  King · seats 0/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 1]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │   / zoe
|│ Account  3 │     Name ▲            Email                 Role         Status
|╰────────────╯
|                   Nobody matches. Esc clears the search, f changes the filter.
| ... 16 blank rows
| · There is no user here.
cursor hidden
keys Esc f Tab Right*2 Tab Enter
screen
| rolodeck  Acme Support                  King · seats 0/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 1]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │                                                    only inactive
|│ Account  3 │     Name ▲            Email                 Role         Status
|╰────────────╯
|                   Nobody matches. Esc clears the search, f changes the filter.
| ... 16 blank rows
| n Add User  e Edit  d Delete  t Status  Space Mark  / Search  ? Help         0
cursor hidden
keys d
screen
| rolodeck  Acme Support                  King · seats 0/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 1]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │                                                    only inactive
|│ Account  3 │     Name ▲            Email                 Role         Status
|╰────────────╯
|                   Nobody matches. Esc clears the search, f changes the filter.
| ... 16 blank rows
| · There is no user here.
cursor hidden
keys f Tab*3 Enter Tab /"zoe"
screen
| rolodeck  Acme Support                  King · seats 0/3 · ada@acme.io (Owner)
|╭────────────╮   Users 1   [Roles 6]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │   / zoe
|│ Account  3 │     Name ▲          Users  Access                        Status
|╰────────────╯
|                   No role matches. Esc clears the search.
| ... 16 blank rows
| Enter Keep  Esc Clear  F1 Help  Ctrl-P Commands                              0
cursor 22,3
keys Enter D
screen
| rolodeck  Acme Support                  King · seats 0/3 · ada@acme.io (Owner)
|╭────────────╮   Users 1   [Roles 6]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │   / zoe
|│ Account  3 │     Name ▲          Users  Access                        Status
|╰────────────╯
|                   No role matches. Esc clears the search.
| ... 16 blank rows
| · No role is shown that this could be done to.
cursor hidden
