# The rules hold on the way back too: nobody stronger, nothing above oneself.
team acme
seats 9
role "Desk" team.users=edit team.roles=edit inbox.chats=view
role "Small" inbox.chats=view
user "Al Green" al@acme.io Desk
user "Sue Small" sue@acme.io Small
sign-in ada@acme.io 80x24
keys /"byte" Enter d y Esc /"sue" Enter d y
gone "Sales Agent"
sign-in al@acme.io 80x24
keys T a r
screen
| rolodeck  Acme Support                    King · seats 1/9 · al@acme.io (Desk)
|╭────────────╮  [Users 3]   Roles 7
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|╭ Trash: Users ────────────────────────────────────────────────────────────────╮
|│     Name            Email              Role           Deleted ▲   Kept until │
|│ > ✓ Bob Byte        bob@acme.io        Live Agent     2026-03-02  2026-04-01 │
|│   ✓ ╭ Restore Sue Small <sue@acme.io>? ────────────────────────────────╮4-01 │
|│     │ Users come back as they were, with their role and password;      │     │
|│     │ whoever was active takes a seat again.                           │     │
|│     │                                                                  │     │
|│     │ Left out, because it would be refused: 1 user.                   │     │
|│     │ Bob Byte <bob@acme.io>: You cannot give Live Agent: it goes      │     │
|│     │ beyond your role in Analytics, Overview, Chats, 9 more.          │     │
|│     │                                                                  │     │
|│     │                                          [ Restore ]  [ Cancel ] │     │
|│     ╰──────────────────────────────────────────────────────────────────╯     │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|╰──────────────────────────────────────────────────────────────────────────────╯
| ... 3 blank rows
| y Yes  n No  ? Help  : Commands
cursor 64,14
keys Esc A G r
screen
| rolodeck  Acme Support                    King · seats 1/9 · al@acme.io (Desk)
|╭────────────╮  [Users 3]   Roles 7
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|╭ Trash: Users ────────────────────────────────────────────────────────────────╮
|│     Name            Email              Role           Deleted ▲   Kept until │
|│     Bob Byte        bob@acme.io        Live Agent     2026-03-02  2026-04-01 │
|│ >   Sue Small       sue@acme.io        Small          2026-03-02  2026-04-01 │
|│                                                                              │
|│     ╭ Restore Sue Small <sue@acme.io>? ────────────────────────────────╮     │
|│     │ Users come back as they were, with their role and password;      │     │
|│     │ whoever was active takes a seat again.                           │     │
|│     │                                                                  │     │
|│     │                                          [ Restore ]  [ Cancel ] │     │
|│     ╰──────────────────────────────────────────────────────────────────╯     │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|╰──────────────────────────────────────────────────────────────────────────────╯
| ... 3 blank rows
| y Yes  n No  ? Help  : Commands
cursor 64,12
keys Esc k d
screen
| rolodeck  Acme Support                    King · seats 1/9 · al@acme.io (Desk)
|╭────────────╮  [Users 3]   Roles 7
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|╭ Trash: Users ────────────────────────────────────────────────────────────────╮
|│     Name            Email              Role           Deleted ▲   Kept until │
|│ >   Bob Byte        bob@acme.io        Live Agent     2026-03-02  2026-04-01 │
|│     Sue Small       sue@acme.io        Small          2026-03-02  2026-04-01 │
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
|│                                                                              │
|╰──────────────────────────────────────────────────────────────────────────────╯
|
|
| ! Bob Byte holds Live Agent, which goes beyond your role in Analytics,
|   Overview, Chats, 9 more.
cursor 2,5
keys Esc*2 Tab T r
screen
| rolodeck  Acme Support                    King · seats 1/9 · al@acme.io (Desk)
|╭────────────╮   Users 3   [Roles 7]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|╭ Trash: Roles ────────────────────────────────────────────────────────────────╮
|│     Name                      Access                  Deleted ▲   Kept until │
|│ >   Sales Agent               10 edit  5 view         2026-03-02  2026-04-01 │
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
|│                                                                              │
|│                                                                              │
|╰──────────────────────────────────────────────────────────────────────────────╯
|
|
| ! You cannot save Sales Agent: it goes beyond your role in Analytics,
|   Instagram broadcast, WhatsApp broadcast, 12 more.
cursor 2,5
keys d
screen
| rolodeck  Acme Support                    King · seats 1/9 · al@acme.io (Desk)
|╭────────────╮   Users 3   [Roles 7]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|╭ Trash: Roles ────────────────────────────────────────────────────────────────╮
|│     Name                      Access                  Deleted ▲   Kept until │
|│ >   Sales Agent               10 edit  5 view         2026-03-02  2026-04-01 │
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
|│                                                                              │
|│                                                                              │
|╰──────────────────────────────────────────────────────────────────────────────╯
|
|
| ! You cannot purge Sales Agent: it goes beyond your role in Analytics,
|   Instagram broadcast, WhatsApp broadcast, 12 more.
cursor 2,5
