# Ten or more go for good only when their number is typed.
team acme
seats 40
sample 12
sign-in ada@acme.io 80x24
keys /"user" Enter a d
keys "12" Enter T
screen
| rolodeck  Acme Support                 King · seats 1/40 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|╭ Trash: Users ────────────────────────────────────────────────────────────────╮
|│     Name            Email              Role           Deleted ▲   Kept until │
|│ >   User 01         user01@acme.io     Live Agent     2026-03-02  2026-04-01 │
|│     User 02         user02@acme.io     Live Agent     2026-03-02  2026-04-01 │
|│     User 03         user03@acme.io     Live Agent     2026-03-02  2026-04-01 │
|│     User 04         user04@acme.io     Live Agent     2026-03-02  2026-04-01 │
|│     User 05         user05@acme.io     Live Agent     2026-03-02  2026-04-01 │
|│     User 06         user06@acme.io     Live Agent     2026-03-02  2026-04-01 │
|│     User 07         user07@acme.io     Live Agent     2026-03-02  2026-04-01 │
|│     User 08         user08@acme.io     Live Agent     2026-03-02  2026-04-01 │
|│     User 09         user09@acme.io     Live Agent     2026-03-02  2026-04-01 │
|│     User 10         user10@acme.io     Live Agent     2026-03-02  2026-04-01 │
|│     User 11         user11@acme.io     Live Agent     2026-03-02  2026-04-01 │
|│     User 12         user12@acme.io     Live Agent     2026-03-02  2026-04-01 │
|│                                                                              │
|│                                                                              │
|╰──────────────────────────────────────────────────────────────────────────────╯
| ... 3 blank rows
| r Restore  d Purge  Esc Close  Space Mark  / Search  s Sort  ? Help    1 of 12
cursor 2,5
keys a d
screen
| rolodeck  Acme Support                 King · seats 1/40 · ada@acme.io (Owner)
|╭─────╭ Purge 12 users? ─────────────────────────────────────────────────╮
|│▸Team│ Gone for good at once: nothing brings them back, and their       │──────
|╭ Tras│ addresses are free.                                              │─────╮
|│     │                                                                  │ntil │
|│ > ✓ │ User 01 <user01@acme.io>                                         │4-01 │
|│   ✓ │ User 02 <user02@acme.io>                                         │4-01 │
|│   ✓ │ User 03 <user03@acme.io>                                         │4-01 │
|│   ✓ │ User 04 <user04@acme.io>                                         │4-01 │
|│   ✓ │ User 05 <user05@acme.io>                                         │4-01 │
|│   ✓ │ User 06 <user06@acme.io>                                         │4-01 │
|│   ✓ │ User 07 <user07@acme.io>                                         │4-01 │
|│   ✓ │ User 08 <user08@acme.io>                                         │4-01 │
|│   ✓ │ User 09 <user09@acme.io>                                         │4-01 │
|│   ✓ │ User 10 <user10@acme.io>                                         │4-01 │
|│   ✓ │ User 11 <user11@acme.io>                                         │4-01 │
|│   ✓ │ User 12 <user12@acme.io>                                         │4-01 │
|│     │                                                                  │     │
|│     │ Type 12 to go on:                                                │     │
|╰─────│                                                                  │─────╯
|      │                                            [ Purge ]  [ Cancel ] │
|      ╰──────────────────────────────────────────────────────────────────╯
|
| Esc No  F1 Help  Ctrl-P Commands
cursor 26,18
keys "1" Enter
foot ! Type 12 to go on, or Esc to leave.
keys "2" Enter
screen
| rolodeck  Acme Support                 King · seats 1/40 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|╭ Trash: Users ────────────────────────────────────────────────────────────────╮
|│     Name            Email              Role           Deleted ▲   Kept until │
|│                                                                              │
|│     The trash is empty. Deleted users come here and can be restored for 30   │
|│     days; then they are gone for good.                                       │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|╰──────────────────────────────────────────────────────────────────────────────╯
| ... 3 blank rows
| ✓ Purged 12 users from the trash.
cursor hidden
