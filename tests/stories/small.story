# 50 columns by 15 rows: the nav folds, the matrix is one choice a row, nothing is out of reach.
team acme
sign-in ada@acme.io 50x15
screen
| rolodeck  Acme Support       ada@acme.io (Owner)
|▸1 Team   2 Activity   3 Account
| [Users 3]   Roles 6
|──────────────────────────────────────────────────
|    Name ▲                  Role          Status
|>   Ada Lovelace            Owner         Active
|    Bob Byte                Live Agent    Active
|    Zoë Ångström            Viewer        Inactive
| ... 6 blank rows
| n Add User  e Edit  / Search  ? Help      1 of 3
cursor 0,5
keys Tab
screen
| rolodeck  Acme Support       ada@acme.io (Owner)
|▸1 Team   2 Activity   3 Account
|  Users 3   [Roles 6]
|──────────────────────────────────────────────────
|    Name ▲          Access                Status
|>   Admin           37 edit  0 view       Active
|    Billing Agent    4 edit  3 view       Active
|    Live Agent       4 edit  8 view       Active
|    Owner           37 edit  0 view       Active
|    Sales Agent     10 edit  5 view       Active
|    Viewer           0 edit 37 view       Active
| ... 3 blank rows
| n Create Role  e Edit  / Search  ? Help   1 of 6
cursor 0,5
keys n
screen
|╭ Create Role ───────────────────────────────────╮
|│ Name                                           │
|│ Description                                    │
|│ Status       ● Active   ○ Inactive             │
|│ Assign Permissions                             │
|│    Dashboard                           None  ┃ │
|│      Overview                          None    │
|│    Bots                                None    │
|│      Manage bots                       None    │
|│      Chat flow                         None    │
|│ Sees the start…      0 edit · 0 view · 37 none │
|│                                                │
|│                           [ Save ]  [ Cancel ] │
|╰────────────────────────────────────────────────╯
| Ctrl-S Save  Esc Cancel  F1 Help
cursor 15,1
keys "Desk" Tab*3
screen
|╭ Create Role ───────────────────────────────────╮
|│ Name         Desk                              │
|│ Description                                    │
|│ Status       ● Active   ○ Inactive             │
|│ Assign Permissions                             │
|│    Dashboard                           None  ┃ │
|│ >    Overview                        < None >  │
|│    Bots                                None    │
|│      Manage bots                       None    │
|│      Chat flow                         None    │
|│ Sees the start…      0 edit · 0 view · 37 none │
|│                                                │
|│                           [ Save ]  [ Cancel ] │
|╰────────────────────────────────────────────────╯
| n None  v View  Ctrl-S Save  Esc Cancel  ? Help
cursor 41,6
keys e Down v
screen
|╭ Create Role ───────────────────────────────────╮
|│ Name         Desk                              │
|│ Description                                    │
|│ Status       ● Active   ○ Inactive             │
|│ Assign Permissions                             │
|│    Dashboard                           Edit  ┃ │
|│      Overview                          Edit    │
|│ >  Bots                              < View >  │
|│      Manage bots                       View    │
|│      Chat flow                         View    │
|│ Bots: 7 modules.     1 edit · 7 view · 29 none │
|│                                                │
|│                           [ Save ]  [ Cancel ] │
|╰────────────────────────────────────────────────╯
| n None  v View  Ctrl-S Save  Esc Cancel  ? Help
cursor 41,7
keys Tab
screen
|╭ Create Role ───────────────────────────────────╮
|│ Name         Desk                              │
|│ Description                                    │
|│ Status       ● Active   ○ Inactive             │
|│ Assign Permissions                             │
|│    Dashboard                           Edit  ┃ │
|│      Overview                          Edit    │
|│    Bots                                View    │
|│      Manage bots                       View    │
|│      Chat flow                         View    │
|│ Bots: 7 modules.     1 edit · 7 view · 29 none │
|│                                                │
|│                           [ Save ]  [ Cancel ] │
|╰────────────────────────────────────────────────╯
| Ctrl-S Save  Esc Cancel  ? Help  : Commands
cursor 30,12
keys Enter
screen
| rolodeck  Acme Support       ada@acme.io (Owner)
|▸1 Team   2 Activity   3 Account
|  Users 3   [Roles 7]
|──────────────────────────────────────────────────
|    Name ▲          Access                Status
|    Admin           37 edit  0 view       Active
|    Billing Agent    4 edit  3 view       Active
|>   Desk             1 edit  7 view       Active
|    Live Agent       4 edit  8 view       Active
|    Owner           37 edit  0 view       Active
|    Sales Agent     10 edit  5 view       Active
|    Viewer           0 edit 37 view       Active
|
|
| ✓ Created role Desk.
cursor 0,7
keys Tab n
screen
| rolodeck  Acme Support       ada@acme.io (Owner)
|╭ Add User ──────────────────────────────────────╮
|│ Name                                           │
|│ Email                                          │
|│ Phone Number      optional, e.g. +49 30 901820 │
|│ Select Role       Choose a role              ▾ │
|│ Password                                       │
|│ Confirm Password                               │
|│                   [x] Must change it at next…  │
|│                                                │
|│                    [ Create User ]  [ Cancel ] │
|╰────────────────────────────────────────────────╯
|
|
| Ctrl-S Save  Esc Cancel  F1 Help
cursor 20,2
keys Ctrl-S
screen
|╭ Add User ──────────────────────────────────────╮
|│ Name                                           │
|│                   ! It is required.            │
|│ Email                                          │
|│                   ! It is required.            │
|│ Phone Number      optional, e.g. +49 30 901820 │
|│ Select Role       Choose a role              ▾ │
|│                   ! It is required.            │
|│ Password                                       │
|│ Confirm Password                               │
|│                   [x] Must change it at next…  │
|│                                                │
|│                    [ Create User ]  [ Cancel ] │
|╰────────────────────────────────────────────────╯
| Ctrl-S Save  Esc Cancel  F1 Help
cursor 20,1
keys Tab*3
screen
|╭ Add User ──────────────────────────────────────╮
|│ Name                                           │
|│                   ! It is required.            │
|│ Email                                          │
|│                   ! It is required.            │
|│ Phone Number      optional, e.g. +49 30 901820 │
|│ Select Role       Choose a role              ▾ │
|│                   ! It is required.            │
|│ Password                                       │
|│ Confirm Password                               │
|│                   [x] Must change it at next…  │
|│                                                │
|│                    [ Create User ]  [ Cancel ] │
|╰────────────────────────────────────────────────╯
| Enter Choose  Ctrl-S Save  Esc Cancel  F1 Help
cursor 20,6
keys Esc d
screen
| rolodeck  Acme Support       ada@acme.io (Owner)
|▸1 Team   2 Activity   3 Account
| [Users 3]   Roles 7
|──────────────────────────────────────────────────
|    Name ▲                  Role          Status
|>   Ada Lovelace            Owner         Active
|    Bob Byte                Live Agent    Active
|    Zoë Ångström            Viewer        Inactive
| ... 5 blank rows
| ! Nobody deletes themselves; ask another
|   administrator.
cursor 0,5
keys Down d
screen
| rolodeck  Acme Support       ada@acme.io (Owner)
|▸1 Team   2 Activity   3 Account
| [Users 3]   Roles 7
|──────────────────────────────────────────────────
|╭ Delete Bob Byte <bob@acme.io>? ────────────────╮
|│ Deleted users stay in the trash (T) for 30     │
|│ days; u brings them back.                      │
|│                                                │
|│                         [ Delete ]  [ Cancel ] │
|╰────────────────────────────────────────────────╯
| ... 4 blank rows
| y Yes  n No  ? Help  : Commands
cursor 40,8
keys n ?
screen
|╭ Help ──────────────────────────────────────────╮
|│ Users                                        ┃ │
|│  n            Add a user.                    ┃ │
|│  e Enter      Edit the user, or look at the    │
|│               user.                            │
|│  d Del        Delete the marked users, or      │
|│               the one under the cursor.        │
|│  t            Activate or deactivate the       │
|│               marked users, or the one under   │
|│               the cursor.                      │
|│  r            Give the marked users, or the    │
|│               one under the cursor, another    │
|│               role.                            │
|╰────────────────────────────────────────────────╯
| j Scroll  Esc Close  : Commands
cursor hidden
keys q 2
screen
| rolodeck  Acme Support       ada@acme.io (Owner)
| 1 Team  ▸2 Activity   3 Account
| [Activity]
|──────────────────────────────────────────────────
|    Who             What
|>   Ada Lovelace    created the role Desk
|    Ada Lovelace    signed in
|    Ada Lovelace    deactivated zoe@acme.io
|    Ada Lovelace    added zoe@acme.io
|    Ada Lovelace    added bob@acme.io
|    operator        set up Acme Support
| ... 3 blank rows
| Enter Show  ? Help  : Commands  q Quit    1 of 6
cursor 0,5
keys 3
screen
| rolodeck  Acme Support       ada@acme.io (Owner)
| 1 Team   2 Activity  ▸3 Account
| [Account]
|──────────────────────────────────────────────────
| Name           Ada Lovelace
| Email          ada@acme.io
| Role           Owner
| Access         37 edit · 0 view · 0 none
| Last sign-in   2026-03-02 09:34 UTC
|
| Open sessions  times in UTC
|    From                    Whose         State
|>   command line, as test   Ada Lovelace  open
|    terminal, as pts/0      Ada Lovelace  this one
| p Change password  o Sign out  ? Help     1 of 2
cursor 0,12
resize 39x15
screen
|Too small: make the terminal 40 columns
|by 10 rows or larger.
| ... 12 blank rows
cursor hidden
resize 40x10
screen
| rolodeck  Acme…    ada@acme.io (Owner)
| 1 Team   2 Activity  ▸3 Account
| [Account]
|────────────────────────────────────────
| Name           Ada Lovelace
|
| Open sessions  times in UTC
|    From                    Whose
|>   command line, as test   Ada Lovelace
| p Change password  o Sign out   1 of 2
cursor 0,8
