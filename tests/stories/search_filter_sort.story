# Search in all columns, filter by role and status, sort by any column.
team acme
seats 40
sample 4
sign-in ada@acme.io 80x24
keys /"ANGST"
screen
| rolodeck  Acme Support                 King · seats 5/40 · ada@acme.io (Owner)
|╭────────────╮  [Users 7]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │   / ANGST
|│ Account  3 │     Name ▲            Email                 Role         Status
|╰────────────╯
|                   Nobody matches. Esc clears the search, f changes the filter.
| ... 16 blank rows
| Enter Keep  Esc Clear  F1 Help  Ctrl-P Commands                              0
cursor 24,3
keys Enter
screen
| rolodeck  Acme Support                 King · seats 5/40 · ada@acme.io (Owner)
|╭────────────╮  [Users 7]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │   / ANGST
|│ Account  3 │     Name ▲            Email                 Role         Status
|╰────────────╯
|                   Nobody matches. Esc clears the search, f changes the filter.
| ... 16 blank rows
| n Add User  e Edit  d Delete  t Status  Space Mark  / Search  ? Help         0
cursor hidden
keys Esc /"0003"
screen
| rolodeck  Acme Support                 King · seats 5/40 · ada@acme.io (Owner)
|╭────────────╮  [Users 7]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │   / 0003
|│ Account  3 │     Name ▲            Email                 Role         Status
|╰────────────╯ >   User 03           user03@acme.io        Live Agent   Active
| ... 17 blank rows
| Enter Keep  Esc Clear  F1 Help  Ctrl-P Commands                         1 of 1
cursor 23,3
keys Esc f
screen
| rolodeck  Acme Support                 King · seats 5/40 · ada@acme.io (Owner)
|╭────────────╮  [Users 7]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │     Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯     Bob Byte          bob@acme.io           Live Agent   Active
|                   User 01           user01@acme.io        Live Agent   Active
|                   User 02           user02@acme.io        Live Agent   Active
|               >   User 03           user03@acme.io        Live Agent   Active
|                   User 04           user04@acme.io        Live Agent   Active
|                 ╭ Filter ──────────────────────────────────────────────────╮ive
|                 │ Role    Any role                                       ▾ │
|                 │ Status  ● Any   ○ Active   ○ Inactive                    │
|                 │                                                          │
|                 │                                   [ Show ]  [ Show all ] │
|                 ╰──────────────────────────────────────────────────────────╯
| ... 7 blank rows
| Down List  Enter Choose  Ctrl-S Save  Esc Cancel  F1 Help               5 of 7
cursor 27,11
meanings
| aaaaaaaa  bbbb bbbbbbb                 cccc c ..... .... c ........... .......
|dddddddddddddd  efffff fe   ccccc c
|dgffff     c d ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
|d ........ c d     hhhh h            hhhhh                 hhhh         hhhhhh
|d .......  c d     ... ........      ...........           .....        iiiiii
|dddddddddddddd     ... ....          ...........           .... .....   iiiiii
|                   .... ..           ..............        .... .....   iiiiii
|                   .... ..           ..............        .... .....   iiiiii
|               g   .... ..           ..............        .... .....   iiiiii
|                   .... ..           ..............        .... .....   iiiiii
|                 j bbbbbb jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjccc
|                 j hhhh    kkk kkkk                                       k j
|                 j hhhhhh  a ...   . ......   . ........                    j
|                 j                                                          j
|                 j                                   l llll l  l llll lll l j
|                 jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj
| ... 7 blank rows
| eeee ....  eeeee ......  eeeeee ....  eee ......  ee ....               c cc c
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
|k InputFocused
|l Button
keys "live" Enter Tab Right Tab Enter
screen
| rolodeck  Acme Support                 King · seats 5/40 · ada@acme.io (Owner)
|╭────────────╮  [Users 7]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │                                     only role Live Agent, active
|│ Account  3 │     Name ▲            Email                 Role         Status
|╰────────────╯     Bob Byte          bob@acme.io           Live Agent   Active
|                   User 01           user01@acme.io        Live Agent   Active
|                   User 02           user02@acme.io        Live Agent   Active
|               >   User 03           user03@acme.io        Live Agent   Active
|                   User 04           user04@acme.io        Live Agent   Active
| ... 13 blank rows
| n Add User  e Edit  d Delete  t Status  Space Mark  / Search  ? Help    4 of 5
cursor 15,8
keys /"user" Enter
screen
| rolodeck  Acme Support                 King · seats 5/40 · ada@acme.io (Owner)
|╭────────────╮  [Users 7]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │   / user                            only role Live Agent, active
|│ Account  3 │     Name ▲            Email                 Role         Status
|╰────────────╯     User 01           user01@acme.io        Live Agent   Active
|                   User 02           user02@acme.io        Live Agent   Active
|               >   User 03           user03@acme.io        Live Agent   Active
|                   User 04           user04@acme.io        Live Agent   Active
| ... 14 blank rows
| n Add User  e Edit  d Delete  t Status  Space Mark  / Search  ? Help    3 of 4
cursor 15,7
keys Esc f Tab*2 Right Enter
screen
| rolodeck  Acme Support                 King · seats 5/40 · ada@acme.io (Owner)
|╭────────────╮  [Users 7]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │     Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯     Bob Byte          bob@acme.io           Live Agent   Active
|                   User 01           user01@acme.io        Live Agent   Active
|                   User 02           user02@acme.io        Live Agent   Active
|               >   User 03           user03@acme.io        Live Agent   Active
|                   User 04           user04@acme.io        Live Agent   Active
|                   Zoë Ångström      zoe@acme.io           Viewer       Inactive
| ... 12 blank rows
| n Add User  e Edit  d Delete  t Status  Space Mark  / Search  ? Help    5 of 7
cursor 15,8
keys s
screen
| rolodeck  Acme Support                 King · seats 5/40 · ada@acme.io (Owner)
|╭────────────╮  [Users 7]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name              Email ▲               Role         Status
|│ Account  3 │     Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯     Bob Byte          bob@acme.io           Live Agent   Active
|                   User 01           user01@acme.io        Live Agent   Active
|                   User 02           user02@acme.io        Live Agent   Active
|               >   User 03           user03@acme.io        Live Agent   Active
|                   User 04           user04@acme.io        Live Agent   Active
|                   Zoë Ångström      zoe@acme.io           Viewer       Inactive
| ... 12 blank rows
| n Add User  e Edit  d Delete  t Status  Space Mark  / Search  ? Help    5 of 7
cursor 15,8
keys S
screen
| rolodeck  Acme Support                 King · seats 5/40 · ada@acme.io (Owner)
|╭────────────╮  [Users 7]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name              Email ▼               Role         Status
|│ Account  3 │     Zoë Ångström      zoe@acme.io           Viewer       Inactive
|╰────────────╯     User 04           user04@acme.io        Live Agent   Active
|               >   User 03           user03@acme.io        Live Agent   Active
|                   User 02           user02@acme.io        Live Agent   Active
|                   User 01           user01@acme.io        Live Agent   Active
|                   Bob Byte          bob@acme.io           Live Agent   Active
|                   Ada Lovelace      ada@acme.io           Owner        Active
| ... 12 blank rows
| n Add User  e Edit  d Delete  t Status  Space Mark  / Search  ? Help    3 of 7
cursor 15,6
resize 120x30
keys s*2
screen
| rolodeck  Acme Support                                                         King · seats 5/40 · ada@acme.io (Owner)
|╭────────────╮  [Users 7]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name                    Email                 Phone             Role ▲         Status    Last sign-in
|│ Account  3 │     Bob Byte                bob@acme.io                             Live Agent     Active    never
|╰────────────╯     User 01                 user01@acme.io        +49 30 90180001   Live Agent     Active    never
|                   User 02                 user02@acme.io        +49 30 90180002   Live Agent     Active    never
|               >   User 03                 user03@acme.io        +49 30 90180003   Live Agent     Active    never
|                   User 04                 user04@acme.io        +49 30 90180004   Live Agent     Active    never
|                   Ada Lovelace            ada@acme.io                             Owner          Active    2026-03-02
|                   Zoë Ångström            zoe@acme.io                             Viewer         Inactive  never
| ... 18 blank rows
| n Add User  e Edit  d Delete  t Status  r Role  p Password  w Why  f Filter  Space Mark  / Search  ? Help       4 of 7
cursor 15,7
keys /"nobody has this"
screen
| rolodeck  Acme Support                                                         King · seats 5/40 · ada@acme.io (Owner)
|╭────────────╮  [Users 7]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────────────────────────────────────────────
|│ Activity 2 │   / nobody has this
|│ Account  3 │     Name                    Email                 Phone             Role ▲         Status    Last sign-in
|╰────────────╯
|                   Nobody matches. Esc clears the search, f changes the filter.
| ... 22 blank rows
| Enter Keep  Esc Clear  F1 Help  Ctrl-P Commands                                                                      0
cursor 34,3
