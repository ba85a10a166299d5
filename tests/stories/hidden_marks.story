# Marks that the search hides are never acted on, and the question says so.
team acme
seats 40
sample 3
sign-in ada@acme.io 80x24
keys Down Space Down*2 Space /"user" Enter
screen
| rolodeck  Acme Support                 King · seats 4/40 · ada@acme.io (Owner)
|╭────────────╮  [Users 6]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │   / user
|│ Account  3 │     Name ▲            Email                 Role         Status
|╰────────────╯     User 01           user01@acme.io        Live Agent   Active
|               > ✓ User 02           user02@acme.io        Live Agent   Active
|                   User 03           user03@acme.io        Live Agent   Active
| ... 15 blank rows
| n Add User  e Edit  d Delete  Space Mark  / Search  ? Help   2 of 3 · 2 marked
cursor 15,6
keys d
screen
| rolodeck  Acme Support                 King · seats 4/40 · ada@acme.io (Owner)
|╭────────────╮  [Users 6]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │   / user
|│ Account  3 │     Name ▲            Email                 Role         Status
|╰────────────╯     User 01           user01@acme.io        Live Agent   Active
|               > ✓ User 02           user02@acme.io        Live Agent   Active
|      ╭ Delete User 02 <user02@acme.io>? ────────────────────────────────╮tive
|      │ Deleted users stay in the trash (T) for 30 days; u brings them   │
|      │ back.                                                            │
|      │                                                                  │
|      │ 1 user marked but hidden by the search or filter: left out.      │
|      │                                                                  │
|      │                                           [ Delete ]  [ Cancel ] │
|      ╰──────────────────────────────────────────────────────────────────╯
| ... 8 blank rows
| y Yes  n No  ? Help  : Commands
cursor 64,13
# All marks hidden: nothing is done.
keys n Esc /"zoe" Enter d
screen
| rolodeck  Acme Support                 King · seats 4/40 · ada@acme.io (Owner)
|╭────────────╮  [Users 6]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │   / zoe
|│ Account  3 │     Name ▲            Email                 Role         Status
|╰────────────╯ >   Zoë Ångström      zoe@acme.io           Viewer       Inactive
| ... 17 blank rows
| · The marked users are hidden by the search or filter.
cursor 15,5
