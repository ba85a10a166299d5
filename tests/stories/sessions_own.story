# Somebody else sees only their own.
team acme
elsewhere bob@acme.io pts/7
sign-in bob@acme.io 80x24
keys d
screen
| rolodeck  Acme Support             King · seats 1/3 · bob@acme.io (Live Agent)
|╭────────────╮  [Account]
|│▸Account  1 │ ─────────────────────────────────────────────────────────────────
|╰────────────╯  Name           Bob Byte
|                Email          bob@acme.io
|                Phone Number   none
|                Role           Live Agent
|      ╭ End this session of yours? ──────────────────────────────────────╮
|      │ From: terminal, as pts/7.                                        │
|      │ Open since 2026-03-02 09:34 UTC.                                 │
|      │ It is signed out at once; what is typed there and not saved is   │
|      │ lost.                                                            │
|      │                                                                  │Active
|      │                                      [ End session ]  [ Cancel ] │09:34
|      ╰──────────────────────────────────────────────────────────────────╯09:35
| ... 8 blank rows
| y Yes  n No  ? Help  : Commands
cursor 64,13
keys y
screen
| rolodeck  Acme Support             King · seats 1/3 · bob@acme.io (Live Agent)
|╭────────────╮  [Account]
|│▸Account  1 │ ─────────────────────────────────────────────────────────────────
|╰────────────╯  Name           Bob Byte
|                Email          bob@acme.io
|                Phone Number   none
|                Role           Live Agent
|                Access         4 edit · 8 view · 25 none
|                Last sign-in   2026-03-02 09:35 UTC
|                Password set   2026-03-02 09:31 UTC
|
|                Your sessions  times in UTC
|                   From                                  State     Since  Active
|               >   terminal, as pts/0                    this one  09:35  09:35
| ... 9 blank rows
| ✓ Ended a session of bob@acme.io.
cursor 15,13
