# u takes back one's own last change, and the one before.
team acme
sign-in ada@acme.io 80x24
keys Down t y
screen
| rolodeck  Acme Support                  King · seats 0/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │     Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯ >   Bob Byte          bob@acme.io           Live Agent   Inactive
|                   Zoë Ångström      zoe@acme.io           Viewer       Inactive
| ... 16 blank rows
| ✓ Deactivated bob@acme.io.
cursor 15,5
keys d y
screen
| rolodeck  Acme Support                  King · seats 0/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 2]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │     Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯ >   Zoë Ångström      zoe@acme.io           Viewer       Inactive
| ... 17 blank rows
| ✓ Deleted bob@acme.io.
cursor 15,5
keys u
screen
| rolodeck  Acme Support                  King · seats 0/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │     Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯     Bob Byte          bob@acme.io           Live Agent   Inactive
|               >   Zoë Ångström      zoe@acme.io           Viewer       Inactive
| ... 16 blank rows
| ✓ Undid a change to bob@acme.io.
cursor 15,6
keys u
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │     Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯     Bob Byte          bob@acme.io           Live Agent   Active
|               >   Zoë Ångström      zoe@acme.io           Viewer       Inactive
| ... 16 blank rows
| ✓ Undid a change to bob@acme.io.
cursor 15,6
keys u
screen
| rolodeck  Acme Support                  King · seats 2/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │     Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯     Bob Byte          bob@acme.io           Live Agent   Active
|               >   Zoë Ångström      zoe@acme.io           Viewer       Active
| ... 16 blank rows
| ✓ Undid a change to zoe@acme.io.
cursor 15,6
