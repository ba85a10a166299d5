# The trash on a small screen.
team acme
user "Cy Young" cy@acme.io "Sales Agent"
sign-in ada@acme.io 50x15
keys T
screen
|╭ Trash: Users ──────────────────────────────────╮
|│     Name            Email           Kept until │
|│                                                │
|│     The trash is empty. Deleted users come     │
|│     here and can be restored for 30 days; then │
|│     they are gone for good.                    │
|│                                                │
|│                                                │
|│                                                │
|│                                                │
|│                                                │
|│                                                │
|│                                                │
|╰────────────────────────────────────────────────╯
| r Restore  Esc Close  / Search  ? Help         0
cursor hidden
keys Esc Down d y d y
gone "Sales Agent"
keys T
screen
|╭ Trash: Users ──────────────────────────────────╮
|│     Name            Email           Kept until │
|│ >   Bob Byte        bob@acme.io     2026-04-01 │
|│     Cy Young        cy@acme.io      2026-04-01 │
|│                                                │
|│                                                │
|│                                                │
|│                                                │
|│                                                │
|│                                                │
|│                                                │
|│                                                │
|│                                                │
|╰────────────────────────────────────────────────╯
| r Restore  Esc Close  / Search  ? Help    1 of 2
cursor 2,2
keys r
screen
|╭ Trash: Users ──────────────────────────────────╮
|│     Name            Email           Kept until │
|│ >   Bob Byte        bob@acme.io     2026-04-01 │
|╭ Restore Bob Byte <bob@acme.io>? ───────────────╮
|│ Users come back as they were, with their       │
|│ role and password; whoever was active takes    │
|│ a seat again.                                  │
|│                                                │
|│                        [ Restore ]  [ Cancel ] │
|╰────────────────────────────────────────────────╯
|│                                                │
|│                                                │
|│                                                │
|╰────────────────────────────────────────────────╯
| y Yes  n No  ? Help  : Commands
cursor 40,8
keys Esc Down r
screen
|╭ Trash: Users ──────────────────────────────────╮
|╭ Restore Cy Young <cy@acme.io>? ────────────────╮
|│ Users come back with their password; whoever   │
|│ was active takes a seat again.                 │
|│                                                │
|│ The role Sales Agent is in the trash: choose   │
|│ another.                                       │
|│                                                │
|│ Select Role  Choose a role                   ▾ │
|│                                                │
|│                        [ Restore ]  [ Cancel ] │
|╰────────────────────────────────────────────────╯
|│                                                │
|╰────────────────────────────────────────────────╯
| Enter Choose  Ctrl-S Save  Esc Cancel  F1 Help
cursor 15,8
keys Esc Esc Tab T
screen
|╭ Trash: Roles ──────────────────────────────────╮
|│     Name                      Kept until       │
|│ >   Sales Agent               2026-04-01       │
|│                                                │
|│                                                │
|│                                                │
|│                                                │
|│                                                │
|│                                                │
|│                                                │
|│                                                │
|│                                                │
|│                                                │
|╰────────────────────────────────────────────────╯
| r Restore  Esc Close  / Search  ? Help    1 of 1
cursor 2,2
keys d
screen
|╭ Trash: Roles ──────────────────────────────────╮
|│     Name                      Kept until       │
|│ >   Sales Agent               2026-04-01       │
|│                                                │
|╭ Purge Sales Agent? ────────────────────────────╮
|│ Gone for good at once: nothing brings them     │
|│ back.                                          │
|│                                                │
|│                          [ Purge ]  [ Cancel ] │
|╰────────────────────────────────────────────────╯
|│                                                │
|│                                                │
|│                                                │
|╰────────────────────────────────────────────────╯
| y Yes  n No  ? Help  : Commands
cursor 40,8
