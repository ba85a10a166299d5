# Several are deactivated, unless all of them are inactive.
team acme
seats 40
sample 3
sign-in ada@acme.io 80x24
keys a t
screen
| rolodeck  Acme Support                 King · seats 4/40 · ada@acme.io (Owner)
|╭────────────╮  [Users 6]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Acco╭ Deactivate 4 users? ─────────────────────────────────────────────╮tive
|╰─────│ Inactive users are signed out at once and cannot sign in;        │tive
|      │ their seats are free.                                            │tive
|      │                                                                  │tive
|      │ Bob Byte <bob@acme.io>                                           │tive
|      │ User 01 <user01@acme.io>                                         │active
|      │ User 02 <user02@acme.io>                                         │
|      │ User 03 <user03@acme.io>                                         │
|      │                                                                  │
|      │ Left out, because it would be refused: 1 user.                   │
|      │ Ada Lovelace <ada@acme.io>: Nobody deactivates themselves; ask   │
|      │ another administrator.                                           │
|      │                                                                  │
|      │                                       [ Deactivate ]  [ Cancel ] │
|      ╰──────────────────────────────────────────────────────────────────╯
| ... 4 blank rows
| y Yes  n No  ? Help  : Commands
cursor 64,17
keys y
screen
| rolodeck  Acme Support                 King · seats 0/40 · ada@acme.io (Owner)
|╭────────────╮  [Users 6]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │ > ✓ Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯   ✓ Bob Byte          bob@acme.io           Live Agent   Inactive
|                 ✓ User 01           user01@acme.io        Live Agent   Inactive
|                 ✓ User 02           user02@acme.io        Live Agent   Inactive
|                 ✓ User 03           user03@acme.io        Live Agent   Inactive
|                 ✓ Zoë Ångström      zoe@acme.io           Viewer       Inactive
| ... 13 blank rows
| ✓ Deactivated 4 users.
cursor 15,4
keys t
screen
| rolodeck  Acme Support                 King · seats 0/40 · ada@acme.io (Owner)
|╭────────────╮  [Users 6]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │ > ✓ Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯   ✓ Bob Byte          bob@acme.io           Live Agent   Inactive
|      ╭ Activate 5 users? ───────────────────────────────────────────────╮active
|      │ Active users can sign in and take a seat each.                   │active
|      │                                                                  │active
|      │ Bob Byte <bob@acme.io>                                           │active
|      │ User 01 <user01@acme.io>                                         │
|      │ User 02 <user02@acme.io>                                         │
|      │ User 03 <user03@acme.io>                                         │
|      │ Zoë Ångström <zoe@acme.io>                                       │
|      │                                                                  │
|      │                                         [ Activate ]  [ Cancel ] │
|      ╰──────────────────────────────────────────────────────────────────╯
| ... 6 blank rows
| y Yes  n No  ? Help  : Commands
cursor 64,15
keys y
screen
| rolodeck  Acme Support                 King · seats 5/40 · ada@acme.io (Owner)
|╭────────────╮  [Users 6]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │ > ✓ Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯   ✓ Bob Byte          bob@acme.io           Live Agent   Active
|                 ✓ User 01           user01@acme.io        Live Agent   Active
|                 ✓ User 02           user02@acme.io        Live Agent   Active
|                 ✓ User 03           user03@acme.io        Live Agent   Active
|                 ✓ Zoë Ångström      zoe@acme.io           Viewer       Active
| ... 13 blank rows
| ✓ Activated 5 users.
cursor 15,4
