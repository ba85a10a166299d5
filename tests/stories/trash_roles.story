# The trash of the Roles tab. A name that is taken meanwhile stands in the way.
team acme
gone "Sales Agent"
gone "Billing Agent"
role "sales agent" inbox.chats=edit
sign-in ada@acme.io 80x24
keys Tab T
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮   Users 3   [Roles 5]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|╭ Trash: Roles ────────────────────────────────────────────────────────────────╮
|│     Name                      Access                  Deleted ▲   Kept until │
|│ >   Billing Agent              4 edit  3 view         2026-03-02  2026-04-01 │
|│     Sales Agent               10 edit  5 view         2026-03-02  2026-04-01 │
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
| ... 3 blank rows
| r Restore  d Purge  Esc Close  Space Mark  / Search  s Sort  ? Help     1 of 2
cursor 2,5
keys a r
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮   Users 3   [Roles 5]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|╭ Trash: Roles ────────────────────────────────────────────────────────────────╮
|│     Name                      Access                  Deleted ▲   Kept until │
|│ > ✓ Billing Agent              4 edit  3 view         2026-03-02  2026-04-01 │
|│   ✓ Sales Agent               10 edit  5 view         2026-03-02  2026-04-01 │
|│     ╭ Restore Billing Agent? ──────────────────────────────────────────╮     │
|│     │ Roles come back as they were; nobody holds them yet.             │     │
|│     │                                                                  │     │
|│     │ Left out, because it would be refused: 1 role.                   │     │
|│     │ Sales Agent: There is already a role named Sales Agent.          │     │
|│     │                                                                  │     │
|│     │                                          [ Restore ]  [ Cancel ] │     │
|│     ╰──────────────────────────────────────────────────────────────────╯     │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|╰──────────────────────────────────────────────────────────────────────────────╯
| ... 3 blank rows
| y Yes  n No  ? Help  : Commands
cursor 64,13
keys y
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮   Users 3   [Roles 6]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|╭ Trash: Roles ────────────────────────────────────────────────────────────────╮
|│     Name                      Access                  Deleted ▲   Kept until │
|│ > ✓ Sales Agent               10 edit  5 view         2026-03-02  2026-04-01 │
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
| ... 3 blank rows
| ✓ Restored role Billing Agent.
cursor 2,5
keys r
foot ! There is already a role named Sales Agent.
keys d
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮   Users 3   [Roles 6]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|╭ Trash: Roles ────────────────────────────────────────────────────────────────╮
|│     Name                      Access                  Deleted ▲   Kept until │
|│ > ✓ Sales Agent               10 edit  5 view         2026-03-02  2026-04-01 │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│     ╭ Purge Sales Agent? ──────────────────────────────────────────────╮     │
|│     │ Gone for good at once: nothing brings them back.                 │     │
|│     │                                                                  │     │
|│     │                                            [ Purge ]  [ Cancel ] │     │
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
keys y
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮   Users 3   [Roles 6]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|╭ Trash: Roles ────────────────────────────────────────────────────────────────╮
|│     Name                      Access                  Deleted ▲   Kept until │
|│                                                                              │
|│     The trash is empty. Deleted roles come here and can be restored for 30   │
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
| ✓ Purged role Sales Agent from the trash.
cursor hidden
