# At the limit: what is full, what would free a seat, and for an owner, more seats.
team acme
user "Cy Young" cy@acme.io "Live Agent"
user "Di Prince" di@acme.io "Live Agent"
sign-in ada@acme.io 80x24
screen
| rolodeck  Acme Support                  King · seats 3/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 5]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │ >   Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯     Bob Byte          bob@acme.io           Live Agent   Active
|                   Cy Young          cy@acme.io            Live Agent   Active
|                   Di Prince         di@acme.io            Live Agent   Active
|                   Zoë Ångström      zoe@acme.io           Viewer       Inactive
| ... 14 blank rows
| n Add User  e Edit  d Delete  t Status  Space Mark  / Search  ? Help    1 of 5
cursor 15,4
meanings
| aaaaaaaa  bbbb bbbbbbb                  cccc c ddddd ddd c ........... .......
|eeeeeeeeeeeeee  fggggg gf   ccccc c
|ehgggg     c e eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee
|e ........ c e     iiii i            iiiii                 iiii         iiiiii
|e .......  c e h   ... ........      ...........           .....        jjjjjj
|eeeeeeeeeeeeee     ... ....          ...........           .... .....   jjjjjj
|                   .. .....          ..........            .... .....   jjjjjj
|                   .. ......         ..........            .... .....   jjjjjj
|                   ccc cccccccc      ccccccccccc           cccccc       cccccccc
| ... 14 blank rows
| f ... ....  f ....  f ......  f ......  fffff ....  f ......  f ....    c cc c
|a Accent
|b Title
|c Muted
|d Warning
|. Text
|e Border
|f Key
|g Selection
|h Cursor
|i Heading
|j Success
keys n
screen
| rolodeck  Acme Support                  King · seats 3/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 5]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │ >   Ada Lovelace      ada@acme.io           Owner        Active
|╰──╭ Add User ──────────────────────────────────────────────────────────────╮e
|   │ Name                                                                   │e
|   │ Email                                                                  │e
|   │ Phone Number      optional, e.g. +49 30 901820                         │ive
|   │ Select Role       Choose a role                                      ▾ │
|   │                   All 3 seats are used; only an owner needs none.      │
|   │ Password                                                               │
|   │ Confirm Password                                                       │
|   │                   [x] Must change it at next sign-in                   │
|   │                                                                        │
|   │                                            [ Create User ]  [ Cancel ] │
|   ╰────────────────────────────────────────────────────────────────────────╯
| ... 6 blank rows
| Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 23,6
keys "Ed Hall" Tab "ed@acme.io" Tab*2 "live" Enter Tab Ctrl-G Ctrl-S
screen
| rolodeck  Acme Support                  King · seats 3/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 5]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Acti╭ King plan ───────────────────────────────────────────────────────╮atus
|│ Acco│ The King plan has 3 seats, 3 in use, and this needs one more:    │tive
|╰──╭ A│ deactivate or delete a user, or have an owner raise the number   │──╮e
|   │ N│ of seats.                                                        │  │e
|   │ E│                                                                  │  │e
|   │ P│ 3 of 3 used, by:                                                 │  │ive
|   │ S│ Bob Byte (Live Agent)                                            │▾ │
|   │  │ Cy Young (Live Agent)                                            │  │
|   │ P│ Di Prince (Live Agent)                                           │  │
|   │  │                                                                  │  │
|   │ C│ To free a seat: deactivate (t) or delete (d) a user on the       │  │
|   │  │ Users tab.                                                       │  │
|   │  │                                                                  │  │
|   │  │ Seats  3                                                         │] │
|   ╰──│                                                                  │──╯
|      │                                              [ Save ]  [ Close ] │
|      ╰──────────────────────────────────────────────────────────────────╯
| ... 3 blank rows
| Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 16,16
keys "x" Ctrl-S
screen
| rolodeck  Acme Support                  King · seats 3/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 5]   Roles 6
|│▸Team╭ King plan ───────────────────────────────────────────────────────╮──────
|│ Acti│ The King plan has 3 seats, 3 in use, and this needs one more:    │atus
|│ Acco│ deactivate or delete a user, or have an owner raise the number   │tive
|╰──╭ A│ of seats.                                                        │──╮e
|   │ N│                                                                  │  │e
|   │ E│ 3 of 3 used, by:                                                 │  │e
|   │ P│ Bob Byte (Live Agent)                                            │  │ive
|   │ S│ Cy Young (Live Agent)                                            │▾ │
|   │  │ Di Prince (Live Agent)                                           │  │
|   │ P│                                                                  │  │
|   │  │ To free a seat: deactivate (t) or delete (d) a user on the       │  │
|   │ C│ Users tab.                                                       │  │
|   │  │                                                                  │  │
|   │  │ Seats  3x                                                        │  │
|   │  │        ! Write a whole number.                                   │] │
|   ╰──│                                                                  │──╯
|      │                                              [ Save ]  [ Close ] │
|      ╰──────────────────────────────────────────────────────────────────╯
| ... 3 blank rows
| Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 17,15
keys Ctrl-U "4" Ctrl-S
screen
| rolodeck  Acme Support                  King · seats 3/4 · ada@acme.io (Owner)
|╭────────────╮  [Users 5]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │ >   Ada Lovelace      ada@acme.io           Owner        Active
|╰──╭ Add User ──────────────────────────────────────────────────────────────╮e
|   │ Name              Ed Hall                                              │e
|   │ Email             ed@acme.io                                           │e
|   │ Phone Number      optional, e.g. +49 30 901820                         │ive
|   │ Select Role       Live Agent                                         ▾ │
|   │ Password          td6ja-xq8gm-3cvi9-peyk5                              │
|   │                   Pass it on now: it is not shown again.               │
|   │ Confirm Password  •••••••••••••••••••••••                              │
|   │                   [x] Must change it at next sign-in                   │
|   │                                                                        │
|   │                                            [ Create User ]  [ Cancel ] │
|   ╰────────────────────────────────────────────────────────────────────────╯
| ... 6 blank rows
| ✓ Raised the number of seats from 3 to 4.
cursor 46,10
keys Ctrl-S
screen
| rolodeck  Acme Support                  King · seats 4/4 · ada@acme.io (Owner)
|╭────────────╮  [Users 6]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │     Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯     Bob Byte          bob@acme.io           Live Agent   Active
|                   Cy Young          cy@acme.io            Live Agent   Active
|                   Di Prince         di@acme.io            Live Agent   Active
|               >   Ed Hall           ed@acme.io            Live Agent   Active
|                   Zoë Ångström      zoe@acme.io           Viewer       Inactive
| ... 13 blank rows
| ✓ Added ed@acme.io.
cursor 15,8
# Activating needs a seat too.
keys End t
screen
| rolodeck  Acme Support                  King · seats 4/4 · ada@acme.io (Owner)
|╭────────────╮  [Users 6]   Roles 6
|│▸Team╭ King plan ───────────────────────────────────────────────────────╮──────
|│ Acti│ The King plan has 4 seats, 4 in use, and this needs one more:    │atus
|│ Acco│ deactivate or delete a user, or have an owner raise the number   │tive
|╰─────│ of seats.                                                        │tive
|      │                                                                  │tive
|      │ 4 of 4 used, by:                                                 │tive
|      │ Bob Byte (Live Agent)                                            │tive
|      │ Cy Young (Live Agent)                                            │active
|      │ Di Prince (Live Agent)                                           │
|      │ Ed Hall (Live Agent)                                             │
|      │                                                                  │
|      │ To free a seat: deactivate (t) or delete (d) a user on the       │
|      │ Users tab.                                                       │
|      │                                                                  │
|      │ Seats  4                                                         │
|      │                                                                  │
|      │                                              [ Save ]  [ Close ] │
|      ╰──────────────────────────────────────────────────────────────────╯
| ... 3 blank rows
| Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 16,16
