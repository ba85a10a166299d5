# Several users get another role in one change.
team acme
seats 40
sample 3
sign-in ada@acme.io 80x24
keys a r
screen
| rolodeck  Acme Support                 King · seats 4/40 · ada@acme.io (Owner)
|╭────────────╮  [Users 6]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Acti╭ Change Role ─────────────────────────────────────────────────────╮atus
|│ Acco│ 5 users get another role.                                        │tive
|╰─────│                                                                  │tive
|      │ Bob Byte <bob@acme.io>                                           │tive
|      │ User 01 <user01@acme.io>                                         │tive
|      │ User 02 <user02@acme.io>                                         │tive
|      │ User 03 <user03@acme.io>                                         │active
|      │ Zoë Ångström <zoe@acme.io>                                       │
|      │                                                                  │
|      │ Left out, because it would be refused: 1 user.                   │
|      │ Ada Lovelace <ada@acme.io>: Nobody changes their own role; ask   │
|      │ another administrator.                                           │
|      │                                                                  │
|      │ Select Role  Choose a role                                     ▾ │
|      │                                                                  │
|      │                                      [ Change role ]  [ Cancel ] │
|      ╰──────────────────────────────────────────────────────────────────╯
| ... 3 blank rows
| Down List  Enter Choose  Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 21,16
keys "sales" Enter Tab Enter
screen
| rolodeck  Acme Support                 King · seats 4/40 · ada@acme.io (Owner)
|╭────────────╮  [Users 6]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │ > ✓ Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯   ✓ Bob Byte          bob@acme.io           Sales Agent  Active
|                 ✓ User 01           user01@acme.io        Sales Agent  Active
|                 ✓ User 02           user02@acme.io        Sales Agent  Active
|                 ✓ User 03           user03@acme.io        Sales Agent  Active
|                 ✓ Zoë Ångström      zoe@acme.io           Sales Agent  Inactive
| ... 13 blank rows
| ✓ Moved 5 users to Sales Agent.
cursor 15,4
wait 7
screen
| rolodeck  Acme Support                 King · seats 4/40 · ada@acme.io (Owner)
|╭────────────╮  [Users 6]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │ > ✓ Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯   ✓ Bob Byte          bob@acme.io           Sales Agent  Active
|                 ✓ User 01           user01@acme.io        Sales Agent  Active
|                 ✓ User 02           user02@acme.io        Sales Agent  Active
|                 ✓ User 03           user03@acme.io        Sales Agent  Active
|                 ✓ Zoë Ångström      zoe@acme.io           Sales Agent  Inactive
| ... 13 blank rows
| n Add User  e Edit  d Delete  Space Mark  / Search  ? Help   1 of 6 · 6 marked
cursor 15,4
