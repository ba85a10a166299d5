# A role in use is deleted together with moving its users.
team acme
sign-in ada@acme.io 80x24
keys Tab Space Down*2 Space d
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮   Users 3   [Roles 6]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲          Users  Access                        Status
|│ Acco╭ Delete 2 roles? ─────────────────────────────────────────────────╮tive
|╰─────│ Deleted roles stay in the trash (T) for 30 days; u brings them   │tive
|      │ back.                                                            │tive
|      │                                                                  │tive
|      │ Admin                                                            │tive
|      │ Live Agent                                                       │tive
|      │                                                                  │
|      │ Live Agent still has 1 user.                                     │
|      │ Choose the role that they move to; all in one change.            │
|      │                                                                  │
|      │ Move users to  Choose a role                                   ▾ │
|      │                                                                  │
|      │                                  [ Move and delete ]  [ Cancel ] │
|      ╰──────────────────────────────────────────────────────────────────╯
| ... 5 blank rows
| Down List  Enter Choose  Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 23,14
# First a role must be chosen; those that go are not offered.
keys Ctrl-S
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮   Users 3   [Roles 6]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲          Users  Access                        Status
|│ Acco╭ Delete 2 roles? ─────────────────────────────────────────────────╮tive
|╰─────│ Deleted roles stay in the trash (T) for 30 days; u brings them   │tive
|      │ back.                                                            │tive
|      │                                                                  │tive
|      │ Admin                                                            │tive
|      │ Live Agent                                                       │tive
|      │                                                                  │
|      │ Live Agent still has 1 user.                                     │
|      │ Choose the role that they move to; all in one change.            │
|      │                                                                  │
|      │ Move users to  Choose a role                                   ▾ │
|      │                ! Choose a role first.                            │
|      │                                                                  │
|      │                                  [ Move and delete ]  [ Cancel ] │
|      ╰──────────────────────────────────────────────────────────────────╯
| ... 4 blank rows
| Down List  Enter Choose  Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 23,14
keys Down
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮   Users 3   [Roles 6]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲          Users  Access                        Status
|│ Acco╭ Delete 2 roles? ─────────────────────────────────────────────────╮tive
|╰─────│ Deleted roles stay in the trash (T) for 30 days; u brings them   │tive
|      │ back.                                                            │tive
|      │                                                                  │tive
|      │ Admin                                                            │tive
|      │ Live Agent                                                       │tive
|      │                                                                  │
|      │ Live Agent still has 1 user.                                     │
|      │ Choose the role that they move to; all in one change.            │
|      │                                                                  │
|      │ Move users to  Choose a role                                   ▾ │
|      │                ╭───────────────────────────────────────────────╮ │
|      │                │> Billing Agent                 4 edit, 3 view │ │
|      │                │  Owner                        37 edit, 0 view │ │
|      ╰────────────────│  Sales Agent                  10 edit, 5 view │─╯
|                       │  Viewer                       0 edit, 37 view │
|                       ╰───────────────────────────────────────────────╯
|
|
| Down List  Enter Choose  Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 23,14
keys "viewer" Enter
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮   Users 3   [Roles 6]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲          Users  Access                        Status
|│ Acco╭ Delete 2 roles? ─────────────────────────────────────────────────╮tive
|╰─────│ Deleted roles stay in the trash (T) for 30 days; u brings them   │tive
|      │ back.                                                            │tive
|      │                                                                  │tive
|      │ Admin                                                            │tive
|      │ Live Agent                                                       │tive
|      │                                                                  │
|      │ Live Agent still has 1 user.                                     │
|      │ Choose the role that they move to; all in one change.            │
|      │                                                                  │
|      │ Move users to  Viewer                                          ▾ │
|      │                                                                  │
|      │                                  [ Move and delete ]  [ Cancel ] │
|      ╰──────────────────────────────────────────────────────────────────╯
| ... 5 blank rows
| Down List  Enter Choose  Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 23,14
keys Ctrl-S
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮   Users 3   [Roles 4]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲          Users  Access                        Status
|│ Account  3 │     Billing Agent       0  █▒··········  4 edit  3 view  Active
|╰────────────╯ >   Owner               1  ████████████ 37 edit  0 view  Active
|                   Sales Agent         0  ███▒▒······· 10 edit  5 view  Active
|                   Viewer            1/2  ▒▒▒▒▒▒▒▒▒▒▒▒  0 edit 37 view  Active
| ... 15 blank rows
| ✓ Deleted 2 roles and moved 1 user to Viewer.
cursor 15,5
wait 7
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮   Users 3   [Roles 4]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲          Users  Access                        Status
|│ Account  3 │     Billing Agent       0  █▒··········  4 edit  3 view  Active
|╰────────────╯ >   Owner               1  ████████████ 37 edit  0 view  Active
|                   Sales Agent         0  ███▒▒······· 10 edit  5 view  Active
|                   Viewer            1/2  ▒▒▒▒▒▒▒▒▒▒▒▒  0 edit 37 view  Active
| ... 15 blank rows
| n Create Role  e Edit  d Delete  Space Mark  / Search  ? Help           2 of 4
cursor 15,5
