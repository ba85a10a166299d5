# The trash of the Users tab: empty, then with somebody in it who comes back, and somebody who goes for good.
team acme
user "Cy Young" cy@acme.io "Sales Agent"
sign-in ada@acme.io 80x24
keys T
screen
| rolodeck  Acme Support                  King · seats 2/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 4]   Roles 6
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
| r Restore  d Purge  Esc Close  Space Mark  / Search  s Sort  ? Help          0
cursor hidden
keys Esc
hides Trash
keys Down d y Down d y
foot ✓ Deleted zoe@acme.io.
keys T
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 2]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|╭ Trash: Users ────────────────────────────────────────────────────────────────╮
|│     Name            Email              Role           Deleted ▲   Kept until │
|│ >   Bob Byte        bob@acme.io        Live Agent     2026-03-02  2026-04-01 │
|│     Zoë Ångström    zoe@acme.io        Viewer         2026-03-02  2026-04-01 │
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
meanings
| aaaaaaaa  bbbb bbbbbbb                  cccc c ..... ... c ........... .......
|dddddddddddddd  efffff fe   ccccc c
|dgffff     c d ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
|h bbbbbb bbbbb hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
|h     iiii            iiiii              iiii           iiiiiii i   iiii iiiii h
|h g   ... ....        ...........        .... .....     cccccccccc  cccccccccc h
|h     ... ........    ...........        ......         cccccccccc  cccccccccc h
|h                                                                              h
|h                                                                              h
|h                                                                              h
|h                                                                              h
|h                                                                              h
|h                                                                              h
|h                                                                              h
|h                                                                              h
|h                                                                              h
|h                                                                              h
|h                                                                              h
|h                                                                              h
|hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
| ... 3 blank rows
| e .......  e .....  eee .....  eeeee ....  e ......  e ....  e ....     c cc c
|a Accent
|b Title
|c Muted
|. Text
|d Border
|e Key
|f Selection
|g Cursor
|h BorderFocused
|i Heading
keys Enter
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 2]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|╭ Trash: Users ────────────────────────────────────────────────────────────────╮
|│     Name            Email              Role           Deleted ▲   Kept until │
|│ >   Bob Byte        bob@acme.io        Live Agent     2026-03-02  2026-04-01 │
|│     Zoë Ångström    zoe@acme.io        Viewer         2026-03-02  2026-04-01 │
|│                                                                              │
|│     ╭ Restore Bob Byte <bob@acme.io>? ─────────────────────────────────╮     │
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
keys n /"bob" Enter Enter
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 2]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|╭ Trash: Users ────────────────────────────────────────────────────────────────╮
|│   / bob                                                                      │
|│     Name            Email              Role           Deleted ▲   Kept until │
|│ >   Bob Byte        bob@acme.io        Live Agent     2026-03-02  2026-04-01 │
|│                                                                              │
|│     ╭ Restore Bob Byte <bob@acme.io>? ─────────────────────────────────╮     │
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
keys y
screen
| rolodeck  Acme Support                  King · seats 2/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|╭ Trash: Users ────────────────────────────────────────────────────────────────╮
|│   / bob                                                                      │
|│     Name            Email              Role           Deleted ▲   Kept until │
|│                                                                              │
|│     No deleted user matches. Esc clears the search.                          │
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
| ✓ Restored bob@acme.io.
cursor hidden
keys Esc d
screen
| rolodeck  Acme Support                  King · seats 2/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|╭ Trash: Users ────────────────────────────────────────────────────────────────╮
|│     Name            Email              Role           Deleted ▲   Kept until │
|│ >   Zoë Ångström    zoe@acme.io        Viewer         2026-03-02  2026-04-01 │
|│                                                                              │
|│                                                                              │
|│     ╭ Purge Zoë Ångström <zoe@acme.io>? ───────────────────────────────╮     │
|│     │ Gone for good at once: nothing brings them back, and their       │     │
|│     │ addresses are free.                                              │     │
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
keys Enter
shows 1 of 1
keys d y
screen
| rolodeck  Acme Support                  King · seats 2/3 · ada@acme.io (Owner)
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
| ✓ Purged zoe@acme.io from the trash.
cursor hidden
keys q
screen
| rolodeck  Acme Support                  King · seats 2/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │     Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯     Bob Byte          bob@acme.io           Live Agent   Active
|               >   Cy Young          cy@acme.io            Sales Agent  Active
| ... 16 blank rows
| n Add User  e Edit  d Delete  t Status  Space Mark  / Search  ? Help    3 of 3
cursor 15,6
