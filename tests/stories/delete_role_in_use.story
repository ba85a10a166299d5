# A role in use is deleted together with moving its users.
team acme
sign-in ada@acme.io 80x24
keys Tab Space Down*2 Space d
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮   Users 3   [Roles 6]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲          Users  Access                        Status
|│ Account  3 │   ✓ Admin               0  ████████████ 37 edit  0 view  Active
|╰────────────╯     Billing Agent       0  █▒··········  4 edit  3 view  Active
|               > ✓ Live Agent          1  █▒▒▒········  4 edit  8 view  Active
|      ╭ Delete Role ─────────────────────────────────────────────────────╮tive
|      │ Live Agent still has 1 user.                                     │tive
|      │ Choose the role that they move to; all in one change.            │tive
|      │                                                                  │
|      │ Move users to  Choose a role                                   ▾ │
|      │                                                                  │
|      │                                  [ Move and delete ]  [ Cancel ] │
|      ╰──────────────────────────────────────────────────────────────────╯
| ... 8 blank rows
| Down List  Enter Choose  Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 23,11
# First a role must be chosen; those that go are not offered.
keys Ctrl-S
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮   Users 3   [Roles 6]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲          Users  Access                        Status
|│ Account  3 │   ✓ Admin               0  ████████████ 37 edit  0 view  Active
|╰────────────╯     Billing Agent       0  █▒··········  4 edit  3 view  Active
|               > ✓ Live Agent          1  █▒▒▒········  4 edit  8 view  Active
|      ╭ Delete Role ─────────────────────────────────────────────────────╮tive
|      │ Live Agent still has 1 user.                                     │tive
|      │ Choose the role that they move to; all in one change.            │tive
|      │                                                                  │
|      │ Move users to  Choose a role                                   ▾ │
|      │                ! Choose a role first.                            │
|      │                                                                  │
|      │                                  [ Move and delete ]  [ Cancel ] │
|      ╰──────────────────────────────────────────────────────────────────╯
| ... 7 blank rows
| Down List  Enter Choose  Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 23,11
keys Down
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮   Users 3   [Roles 6]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲          Users  Access                        Status
|│ Account  3 │   ✓ Admin               0  ████████████ 37 edit  0 view  Active
|╰────────────╯     Billing Agent       0  █▒··········  4 edit  3 view  Active
|               > ✓ Live Agent          1  █▒▒▒········  4 edit  8 view  Active
|      ╭ Delete Role ─────────────────────────────────────────────────────╮tive
|      │ Live Agent still has 1 user.                                     │tive
|      │ Choose the role that they move to; all in one change.            │tive
|      │                                                                  │
|      │ Move users to  Choose a role                                   ▾ │
|      │                ╭───────────────────────────────────────────────╮ │
|      │                │> Billing Agent                 4 edit, 3 view │ │
|      │                │  Owner                        37 edit, 0 view │ │
|      ╰────────────────│  Sales Agent                  10 edit, 5 view │─╯
|                       │  Viewer                       0 edit, 37 view │
|                       ╰───────────────────────────────────────────────╯
| ... 5 blank rows
| Down List  Enter Choose  Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 23,11
keys "viewer" Enter
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮   Users 3   [Roles 6]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲          Users  Access                        Status
|│ Account  3 │   ✓ Admin               0  ████████████ 37 edit  0 view  Active
|╰────────────╯     Billing Agent       0  █▒··········  4 edit  3 view  Active
|               > ✓ Live Agent          1  █▒▒▒········  4 edit  8 view  Active
|      ╭ Delete Role ─────────────────────────────────────────────────────╮tive
|      │ Live Agent still has 1 user.                                     │tive
|      │ Choose the role that they move to; all in one change.            │tive
|      │                                                                  │
|      │ Move users to  Viewer                                          ▾ │
|      │                                                                  │
|      │                                  [ Move and delete ]  [ Cancel ] │
|      ╰──────────────────────────────────────────────────────────────────╯
| ... 8 blank rows
| Down List  Enter Choose  Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 23,11
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
