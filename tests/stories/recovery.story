# What the operator did stands above everything, for owners, until one of them dismisses it.
team acme
user "Olga Ray" olga@acme.io Owner
recover olga@acme.io
sign-in bob@acme.io 80x24
hides operator
keys q
sign-in ada@acme.io 80x24
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
| ! The operator set olga@acme.io's password on 2026-03-02 09:35 UTC.  X Dismiss
|╭────────────╮  [Users 4]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │ >   Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯     Bob Byte          bob@acme.io           Live Agent   Active
|                   Olga Ray          olga@acme.io          Owner        Active
|                   Zoë Ångström      zoe@acme.io           Viewer       Inactive
| ... 14 blank rows
| n Add User  e Edit  d Delete  t Status  Space Mark  / Search  ? Help    1 of 4
cursor 15,5
keys Tab
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
| ! The operator set olga@acme.io's password on 2026-03-02 09:35 UTC.  X Dismiss
|╭────────────╮   Users 4   [Roles 6]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲          Users  Access                        Status
|│ Account  3 │ >   Admin               0  ████████████ 37 edit  0 view  Active
|╰────────────╯     Billing Agent       0  █▒··········  4 edit  3 view  Active
|                   Live Agent          1  █▒▒▒········  4 edit  8 view  Active
|                   Owner               2  ████████████ 37 edit  0 view  Active
|                   Sales Agent         0  ███▒▒······· 10 edit  5 view  Active
|                   Viewer            0/1  ▒▒▒▒▒▒▒▒▒▒▒▒  0 edit 37 view  Active
| ... 12 blank rows
| n Create Role  e Edit  d Delete  Space Mark  / Search  ? Help           1 of 6
cursor 15,5
keys ? G
shows Dismiss the notice
keys Esc
click 4,4
shows [Activity]
resize 120x30
shows set a new password for the owner olga@acme.io
shows olga@acme.io's password was set by the operator (test) on 2026-03-02
resize 80x24
keys 3
shows The operator set
keys 1 X
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮   Users 4   [Roles 6]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲          Users  Access                        Status
|│ Account  3 │ >   Admin               0  ████████████ 37 edit  0 view  Active
|╰────────────╯     Billing Agent       0  █▒··········  4 edit  3 view  Active
|                   Live Agent          1  █▒▒▒········  4 edit  8 view  Active
|                   Owner               2  ████████████ 37 edit  0 view  Active
|                   Sales Agent         0  ███▒▒······· 10 edit  5 view  Active
|                   Viewer            0/1  ▒▒▒▒▒▒▒▒▒▒▒▒  0 edit 37 view  Active
| ... 13 blank rows
| ✓ Dismissed the notice about the new password of olga@acme.io.
cursor 15,4
keys Tab
hides operator
keys X
hides operator
