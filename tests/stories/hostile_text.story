# Text from elsewhere cannot confuse the screen.
team acme
user "<Mallory> & Söhne" mallory@acme.io "Live Agent"
role "漢字の役割" team.users=view
sign-in ada@acme.io 80x24
keys Down*2
screen
| rolodeck  Acme Support                  King · seats 2/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 4]   Roles 7
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │     <Mallory> &…      mallory@acme.io       Live Agent   Active
|╰────────────╯     Ada Lovelace      ada@acme.io           Owner        Active
|               >   Bob Byte          bob@acme.io           Live Agent   Active
|                   Zoë Ångström      zoe@acme.io           Viewer       Inactive
| ... 15 blank rows
| n Add User  e Edit  d Delete  t Status  Space Mark  / Search  ? Help    3 of 4
cursor 15,6
keys d
screen
| rolodeck  Acme Support                  King · seats 2/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 4]   Roles 7
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │     <Mallory> &…      mallory@acme.io       Live Agent   Active
|╰────────────╯     Ada Lovelace      ada@acme.io           Owner        Active
|               >   Bob Byte          bob@acme.io           Live Agent   Active
|                   Zoë Ångström      zoe@acme.io           Viewer       Inactive
|      ╭ Delete Bob Byte <bob@acme.io>? ──────────────────────────────────╮
|      │ Deleted users stay in the trash (T) for 30 days; u brings them   │
|      │ back.                                                            │
|      │                                                                  │
|      │                                           [ Delete ]  [ Cancel ] │
|      ╰──────────────────────────────────────────────────────────────────╯
| ... 9 blank rows
| y Yes  n No  ? Help  : Commands
cursor 64,12
keys n Tab
screen
| rolodeck  Acme Support                  King · seats 2/3 · ada@acme.io (Owner)
|╭────────────╮   Users 4   [Roles 7]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲          Users  Access                        Status
|│ Account  3 │ >   Admin               0  ████████████ 37 edit  0 view  Active
|╰────────────╯     Billing Agent       0  █▒··········  4 edit  3 view  Active
|                   Live Agent          2  █▒▒▒········  4 edit  8 view  Active
|                   Owner               1  ████████████ 37 edit  0 view  Active
|                   Sales Agent         0  ███▒▒······· 10 edit  5 view  Active
|                   Viewer            0/1  ▒▒▒▒▒▒▒▒▒▒▒▒  0 edit 37 view  Active
|                   漢字の役割          0  ▒···········  0 edit  1 view  Active
| ... 12 blank rows
| n Create Role  e Edit  d Delete  Space Mark  / Search  ? Help           1 of 7
cursor 15,4
