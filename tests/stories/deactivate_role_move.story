# ... and they move in the same change.
team acme
sign-in ada@acme.io 80x24
keys Tab Down*2 t "sales"
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
|      │ Move users to  sales                                           ▾ │
|      │                ╭───────────────────────────────────────────────╮ │
|      │                │> Sales Agent                  10 edit, 5 view │ │
|      ╰────────────────╰───────────────────────────────────────────────╯─╯
| ... 7 blank rows
| Down List  Enter Choose  Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 28,12
keys Enter Ctrl-S
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮   Users 3   [Roles 6]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲          Users  Access                        Status
|│ Account  3 │     Admin               0  ████████████ 37 edit  0 view  Active
|╰────────────╯     Billing Agent       0  █▒··········  4 edit  3 view  Active
|               >   Live Agent          0  █▒▒▒········  4 edit  8 view  Inactive
|                   Owner               1  ████████████ 37 edit  0 view  Active
|                   Sales Agent         1  ███▒▒······· 10 edit  5 view  Active
|                   Viewer            0/1  ▒▒▒▒▒▒▒▒▒▒▒▒  0 edit 37 view  Active
| ... 13 blank rows
| ✓ Deactivated role Live Agent and moved 1 user to Sales Agent.
cursor 15,6
wait 7
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮   Users 3   [Roles 6]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲          Users  Access                        Status
|│ Account  3 │     Admin               0  ████████████ 37 edit  0 view  Active
|╰────────────╯     Billing Agent       0  █▒··········  4 edit  3 view  Active
|               >   Live Agent          0  █▒▒▒········  4 edit  8 view  Inactive
|                   Owner               1  ████████████ 37 edit  0 view  Active
|                   Sales Agent         1  ███▒▒······· 10 edit  5 view  Active
|                   Viewer            0/1  ▒▒▒▒▒▒▒▒▒▒▒▒  0 edit 37 view  Active
| ... 13 blank rows
| n Create Role  e Edit  d Delete  Space Mark  / Search  ? Help           3 of 6
cursor 15,6
