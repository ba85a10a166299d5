# Whose role is gone or inactive gets another one on the way back; what stands against it is said.
team acme
seats 5
user "Cy Young" cy@acme.io "Sales Agent"
user "Dot Dean" dot@acme.io "Sales Agent"
user "Eve Ende" eve@acme.io "Billing Agent"
sign-in ada@acme.io 80x24
keys /"agent" Enter a d y
foot ✓ Deleted 4 users.
gone "Sales Agent"
keys Esc Tab /"billing" Enter t y Esc Shift-Tab T
screen
| rolodeck  Acme Support                  King · seats 0/5 · ada@acme.io (Owner)
|╭────────────╮  [Users 2]   Roles 5
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|╭ Trash: Users ────────────────────────────────────────────────────────────────╮
|│     Name            Email              Role           Deleted ▲   Kept until │
|│ >   Bob Byte        bob@acme.io        Live Agent     2026-03-02  2026-04-01 │
|│     Cy Young        cy@acme.io         role is gone   2026-03-02  2026-04-01 │
|│     Dot Dean        dot@acme.io        role is gone   2026-03-02  2026-04-01 │
|│     Eve Ende        eve@acme.io        Billing Agent  2026-03-02  2026-04-01 │
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
| r Restore  d Purge  Esc Close  Space Mark  / Search  s Sort  ? Help     1 of 4
cursor 2,5
keys /"cy" Enter r
screen
| rolodeck  Acme Support                  King · seats 0/5 · ada@acme.io (Owner)
|╭────────────╮  [Users 2]   Roles 5
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|╭ Trash: Users ────────────────────────────────────────────────────────────────╮
|│   / cy                                                                       │
|│     Name            Email              Role           Deleted ▲   Kept until │
|│ >   ╭ Restore Cy Young <cy@acme.io>? ──────────────────────────────────╮4-01 │
|│     │ Users come back with their password; whoever was active takes    │     │
|│     │ a seat again.                                                    │     │
|│     │                                                                  │     │
|│     │ The role Sales Agent is in the trash: choose another.            │     │
|│     │                                                                  │     │
|│     │ Select Role  Choose a role                                     ▾ │     │
|│     │                                                                  │     │
|│     │                                          [ Restore ]  [ Cancel ] │     │
|│     ╰──────────────────────────────────────────────────────────────────╯     │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|╰──────────────────────────────────────────────────────────────────────────────╯
| ... 3 blank rows
| Down List  Enter Choose  Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 21,12
keys Ctrl-S
shows Choose a role first
keys Esc Esc a r
screen
| rolodeck  Acme Support                  King · seats 0/5 · ada@acme.io (Owner)
|╭────────────╮  [Users 2]   Roles 5
|│▸Team╭ Restore 4 users? ────────────────────────────────────────────────╮──────
|╭ Tras│ Users come back with their password; whoever was active takes    │─────╮
|│     │ a seat again.                                                    │ntil │
|│   ✓ │                                                                  │4-01 │
|│ > ✓ │ Bob Byte <bob@acme.io>                                           │4-01 │
|│   ✓ │ Cy Young <cy@acme.io>                                            │4-01 │
|│   ✓ │ Dot Dean <dot@acme.io>                                           │4-01 │
|│     │ Eve Ende <eve@acme.io>                                           │     │
|│     │                                                                  │     │
|│     │ Choose a role for the 3 who cannot have the old one:             │     │
|│     │ Cy Young <cy@acme.io>: the role Sales Agent is in the trash.     │     │
|│     │ Dot Dean <dot@acme.io>: the role Sales Agent is in the trash.    │     │
|│     │ Eve Ende <eve@acme.io>: the role Billing Agent is inactive.      │     │
|│     │                                                                  │     │
|│     │ Select Role  Choose a role                                     ▾ │     │
|│     │                                                                  │     │
|│     │                                          [ Restore ]  [ Cancel ] │     │
|╰─────╰──────────────────────────────────────────────────────────────────╯─────╯
| ... 3 blank rows
| Down List  Enter Choose  Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 21,16
keys Down
screen
| rolodeck  Acme Support                  King · seats 0/5 · ada@acme.io (Owner)
|╭────────────╮  [Users 2]   Roles 5
|│▸Team╭ Restore 4 users? ────────────────────────────────────────────────╮──────
|╭ Tras│ Users come back with their password; whoever was active takes    │─────╮
|│     │ a seat again.                                                    │ntil │
|│   ✓ │                                                                  │4-01 │
|│ > ✓ │ Bob Byte <bob@acme.io>                                           │4-01 │
|│   ✓ │ Cy Young <cy@acme.io>                                            │4-01 │
|│   ✓ │ Dot Dean <dot@acme.io>                                           │4-01 │
|│     │ Eve Ende <eve╭─────────────────────────────────────────────────╮ │     │
|│     │              │> Admin                          37 edit, 0 view │ │     │
|│     │ Choose a role│  Billing Agent                         inactive │ │     │
|│     │ Cy Young <cy@│  Live Agent                      4 edit, 8 view │ │     │
|│     │ Dot Dean <dot│  Owner                          37 edit, 0 view │ │     │
|│     │ Eve Ende <eve│  Viewer                         0 edit, 37 view │ │     │
|│     │              ╰─────────────────────────────────────────────────╯ │     │
|│     │ Select Role  Choose a role                                     ▾ │     │
|│     │                                                                  │     │
|│     │                                          [ Restore ]  [ Cancel ] │     │
|╰─────╰──────────────────────────────────────────────────────────────────╯─────╯
| ... 3 blank rows
| Down List  Enter Choose  Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 21,16
keys "live" Enter
shows Live Agent
keys Tab Enter
screen
| rolodeck  Acme Support                  King · seats 4/5 · ada@acme.io (Owner)
|╭────────────╮  [Users 6]   Roles 5
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
| ✓ Restored 4 users.
cursor hidden
keys Esc
screen
| rolodeck  Acme Support                  King · seats 4/5 · ada@acme.io (Owner)
|╭────────────╮  [Users 6]   Roles 5
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │ >   Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯     Bob Byte          bob@acme.io           Live Agent   Active
|                   Cy Young          cy@acme.io            Live Agent   Active
|                   Dot Dean          dot@acme.io           Live Agent   Active
|                   Eve Ende          eve@acme.io           Live Agent   Active
|                   Zoë Ångström      zoe@acme.io           Viewer       Inactive
| ... 13 blank rows
| n Add User  e Edit  d Delete  t Status  Space Mark  / Search  ? Help    1 of 6
cursor 15,4
