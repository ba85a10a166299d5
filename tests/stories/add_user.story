# The guide's steps 6 to 8: Users, Add User, the six fields, Create User.
team acme
sign-in ada@acme.io 80x24
keys n
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │ >   Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯     Bob Byte          bob@acme.io           Live Agent   Active
|   ╭ Add User ──────────────────────────────────────────────────────────────╮ive
|   │ Name                                                                   │
|   │ Email                                                                  │
|   │ Phone Number      optional, e.g. +49 30 901820                         │
|   │ Select Role       Choose a role                                      ▾ │
|   │ Password                                                               │
|   │ Confirm Password                                                       │
|   │                   [x] Must change it at next sign-in                   │
|   │                                                                        │
|   │                                            [ Create User ]  [ Cancel ] │
|   ╰────────────────────────────────────────────────────────────────────────╯
| ... 6 blank rows
| Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 23,7
meanings
| aaaaaaaa  bbbb bbbbbbb                  cccc c ..... ... c ........... .......
|dddddddddddddd  efffff fe   ccccc c
|dgffff     c d ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
|d ........ c d     hhhh h            hhhhh                 hhhh         hhhhhh
|d .......  c d g   ... ........      ...........           .....        iiiiii
|dddddddddddddd     ... ....          ...........           .... .....   iiiiii
|   j bbb bbbb jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjccc
|   j hhhh                                                                   j
|   j hhhhh                                                                  j
|   j hhhhh hhhhhh      kkkkkkkkk kkkk kkk kk kkkkkk                         j
|   j hhhhhh hhhh       kkkkkk k kkkk                                      l j
|   j hhhhhhhh                                                               j
|   j hhhhhhh hhhhhhhh                                                       j
|   j                   ... .... ...... .. .. .... .......                   j
|   j                                                                        j
|   j                                            m mmmmmm mmmm m  m mmmmmm m j
|   jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj
| ... 6 blank rows
| eeeeee ....  eee ......  ee ....  eeeeee ........
|a Accent
|b Title
|c Muted
|. Text
|d Border
|e Key
|f Selection
|g Cursor
|h Heading
|i Success
|j BorderFocused
|k Placeholder
|l Input
|m Button
keys "Cy Young" Tab "cy@acme.io" Tab "+49 30 901820" Tab "sal"
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │ >   Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯     Bob Byte          bob@acme.io           Live Agent   Active
|   ╭ Add User ──────────────────────────────────────────────────────────────╮ive
|   │ Name              Cy Young                                             │
|   │ Email             cy@acme.io                                           │
|   │ Phone Number      +49 30 901820                                        │
|   │ Select Role       sal                                                ▾ │
|   │ Password          ╭──────────────────────────────────────────────────╮ │
|   │ Confirm Password  │> Sales Agent                     10 edit, 5 view │ │
|   │                   ╰──────────────────────────────────────────────────╯ │
|   │                                                                        │
|   │                                            [ Create User ]  [ Cancel ] │
|   ╰────────────────────────────────────────────────────────────────────────╯
| ... 6 blank rows
| Down List  Enter Choose  Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 26,10
meanings
| aaaaaaaa  bbbb bbbbbbb                  cccc c ..... ... c ........... .......
|dddddddddddddd  efffff fe   ccccc c
|dgffff     c d ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
|d ........ c d     hhhh h            hhhhh                 hhhh         hhhhhh
|d .......  c d g   ... ........      ...........           .....        iiiiii
|dddddddddddddd     ... ....          ...........           .... .....   iiiiii
|   j bbb bbbb jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjccc
|   j hhhh              kk kkkkk                                             j
|   j hhhhh             kkkkkkkkkk                                           j
|   j hhhhh hhhhhh      kkk kk kkkkkk                                        j
|   j hhhhhh hhhh       lll                                                l j
|   j hhhhhhhh          jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj j
|   j hhhhhhh hhhhhhhh  jg ggggg ggggg                     cc ccccc c cccc j j
|   j                   jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj j
|   j                                                                        j
|   j                                            m mmmmmm mmmm m  m mmmmmm m j
|   jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj
| ... 6 blank rows
| eeee ....  eeeee ......  eeeeee ....  eee ......  ee ....  eeeeee ........
|a Accent
|b Title
|c Muted
|. Text
|d Border
|e Key
|f Selection
|g Cursor
|h Heading
|i Success
|j BorderFocused
|k Input
|l InputFocused
|m Button
keys Enter Tab
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │ >   Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯     Bob Byte          bob@acme.io           Live Agent   Active
|   ╭ Add User ──────────────────────────────────────────────────────────────╮ive
|   │ Name              Cy Young                                             │
|   │ Email             cy@acme.io                                           │
|   │ Phone Number      +49 30 901820                                        │
|   │ Select Role       Sales Agent                                        ▾ │
|   │ Password                                                               │
|   │ Confirm Password                                                       │
|   │                   [x] Must change it at next sign-in                   │
|   │                                                                        │
|   │                                            [ Create User ]  [ Cancel ] │
|   ╰────────────────────────────────────────────────────────────────────────╯
| ... 6 blank rows
| Ctrl-G Generate  Ctrl-R Show  Ctrl-S Save  Esc Cancel  F1 Help
cursor 23,11
keys "marble kettle 58 orchard"
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │ >   Ada Lovelace      ada@acme.io           Owner        Active
|╰──╭ Add User ──────────────────────────────────────────────────────────────╮e
|   │ Name              Cy Young                                             │ive
|   │ Email             cy@acme.io                                           │
|   │ Phone Number      +49 30 901820                                        │
|   │ Select Role       Sales Agent                                        ▾ │
|   │ Password          ••••••••••••••••••••••••                             │
|   │                   Strong.                                              │
|   │ Confirm Password                                                       │
|   │                   [x] Must change it at next sign-in                   │
|   │                                                                        │
|   │                                            [ Create User ]  [ Cancel ] │
|   ╰────────────────────────────────────────────────────────────────────────╯
| ... 6 blank rows
| Ctrl-G Generate  Ctrl-R Show  Ctrl-S Save  Esc Cancel  F1 Help
cursor 47,10
keys Tab "marble kettle 58 orchard" Tab
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │ >   Ada Lovelace      ada@acme.io           Owner        Active
|╰──╭ Add User ──────────────────────────────────────────────────────────────╮e
|   │ Name              Cy Young                                             │ive
|   │ Email             cy@acme.io                                           │
|   │ Phone Number      +49 30 901820                                        │
|   │ Select Role       Sales Agent                                        ▾ │
|   │ Password          ••••••••••••••••••••••••                             │
|   │                   Strong.                                              │
|   │ Confirm Password  ••••••••••••••••••••••••                             │
|   │                   [x] Must change it at next sign-in                   │
|   │                                                                        │
|   │                                            [ Create User ]  [ Cancel ] │
|   ╰────────────────────────────────────────────────────────────────────────╯
| ... 6 blank rows
| Ctrl-S Save  Esc Cancel  ? Help  : Commands
cursor 24,13
keys Tab Enter
screen
| rolodeck  Acme Support                  King · seats 2/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 4]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │     Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯     Bob Byte          bob@acme.io           Live Agent   Active
|               >   Cy Young          cy@acme.io            Sales Agent  Active
|                   Zoë Ångström      zoe@acme.io           Viewer       Inactive
| ... 15 blank rows
| ✓ Added cy@acme.io.
cursor 15,6
wait 7
screen
| rolodeck  Acme Support                  King · seats 2/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 4]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │     Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯     Bob Byte          bob@acme.io           Live Agent   Active
|               >   Cy Young          cy@acme.io            Sales Agent  Active
|                   Zoë Ångström      zoe@acme.io           Viewer       Inactive
| ... 15 blank rows
| n Add User  e Edit  d Delete  t Status  Space Mark  / Search  ? Help    3 of 4
cursor 15,6
resize 120x40
screen
| rolodeck  Acme Support                                                          King · seats 2/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 4]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲                  Email                 Phone             Role           Status    Last sign-in
|│ Account  3 │     Ada Lovelace            ada@acme.io                             Owner          Active    2026-03-02
|╰────────────╯     Bob Byte                bob@acme.io                             Live Agent     Active    never
|               >   Cy Young                cy@acme.io            +49 30 901820     Sales Agent    Active    never
|                   Zoë Ångström            zoe@acme.io                             Viewer         Inactive  never
| ... 31 blank rows
| n Add User  e Edit  d Delete  t Status  r Role  p Password  w Why  f Filter  Space Mark  / Search  ? Help       3 of 4
cursor 15,6
