# What a range covers counts as marked before it is closed.
team acme
seats 40
sample 4
sign-in ada@acme.io 80x24
keys Down*2 v Down d
screen
| rolodeck  Acme Support                 King · seats 5/40 · ada@acme.io (Owner)
|╭────────────╮  [Users 7]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │     Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯     Bob Byte          bob@acme.io           Live Agent   Active
|                 · User 01           user01@acme.io        Live Agent   Active
|      ╭ Delete 2 users? ─────────────────────────────────────────────────╮tive
|      │ Deleted users stay in the trash (T) for 30 days; u brings them   │tive
|      │ back.                                                            │tive
|      │                                                                  │active
|      │ User 01 <user01@acme.io>                                         │
|      │ User 02 <user02@acme.io>                                         │
|      │                                                                  │
|      │                                           [ Delete ]  [ Cancel ] │
|      ╰──────────────────────────────────────────────────────────────────╯
| ... 7 blank rows
| y Yes  n No  ? Help  : Commands
cursor 64,14
