# Every field of Add User says what is wrong with it.
team acme
sign-in ada@acme.io 80x24
keys n Ctrl-S
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ A╭ Add User ──────────────────────────────────────────────────────────────╮e
|╰──│ Name                                                                   │e
|   │                   ! It is required.                                    │ive
|   │ Email                                                                  │
|   │                   ! It is required.                                    │
|   │ Phone Number      optional, e.g. +49 30 901820                         │
|   │ Select Role       Choose a role                                      ▾ │
|   │                   ! It is required.                                    │
|   │ Password                                                               │
|   │ Confirm Password                                                       │
|   │                   [x] Must change it at next sign-in                   │
|   │                                                                        │
|   │                                            [ Create User ]  [ Cancel ] │
|   ╰────────────────────────────────────────────────────────────────────────╯
| ... 5 blank rows
| Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 23,5
meanings
| aaaaaaaa  bbbb bbbbbbb                  cccc c ..... ... c ........... .......
|dddddddddddddd  efffff fe   ccccc c
|dgffff     c d ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
|d ........ c d     hhhh h            hhhhh                 hhhh         hhhhhh
|d .i bbb bbbb iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiij
|dddi hhhh                                                                   ij
|   i                   k kk kk kkkkkkkkk                                    iccc
|   i hhhhh                                                                  i
|   i                   k kk kk kkkkkkkkk                                    i
|   i hhhhh hhhhhh      lllllllll llll lll ll llllll                         i
|   i hhhhhh hhhh       llllll l llll                                      m i
|   i                   k kk kk kkkkkkkkk                                    i
|   i hhhhhhhh                                                               i
|   i hhhhhhh hhhhhhhh                                                       i
|   i                   ... .... ...... .. .. .... .......                   i
|   i                                                                        i
|   i                                            n nnnnnn nnnn n  n nnnnnn n i
|   iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii
| ... 5 blank rows
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
|i BorderFocused
|j Success
|k Danger
|l Placeholder
|m InputInvalid
|n Button
keys "C" Tab "cy@" Tab "123" Tab "live" Enter Ctrl-S
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ A╭ Add User ──────────────────────────────────────────────────────────────╮e
|╰──│ Name              C                                                    │e
|   │ Email             cy@                                                  │ive
|   │                   ! Write one address, such as ada@acme.io.            │
|   │ Phone Number      123                                                  │
|   │                   ! Begin with + and the country's code, such as +49   │
|   │                   30 901820.                                           │
|   │ Select Role       Live Agent                                         ▾ │
|   │ Password                                                               │
|   │ Confirm Password                                                       │
|   │                   [x] Must change it at next sign-in                   │
|   │                                                                        │
|   │                                            [ Create User ]  [ Cancel ] │
|   ╰────────────────────────────────────────────────────────────────────────╯
| ... 5 blank rows
| Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 26,6
keys Ctrl-U "BOB@acme.io" Tab Ctrl-U Ctrl-S
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │ >   Ada Lovelace      ada@acme.io           Owner        Active
|╰──╭ Add User ──────────────────────────────────────────────────────────────╮e
|   │ Name              C                                                    │ive
|   │ Email             BOB@acme.io                                          │
|   │ Phone Number      optional, e.g. +49 30 901820                         │
|   │ Select Role       Live Agent                                         ▾ │
|   │ Password                                                               │
|   │                   ! At least 15 characters, this has 0.                │
|   │ Confirm Password                                                       │
|   │                   [x] Must change it at next sign-in                   │
|   │                                                                        │
|   │                                            [ Create User ]  [ Cancel ] │
|   ╰────────────────────────────────────────────────────────────────────────╯
| ... 6 blank rows
| Ctrl-G Generate  Ctrl-R Show  Ctrl-S Save  Esc Cancel  F1 Help
cursor 23,10
keys "short" Tab "shot" Ctrl-S
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │ >   Ada Lovelace      ada@acme.io           Owner        Active
|╰──╭ Add User ──────────────────────────────────────────────────────────────╮e
|   │ Name              C                                                    │ive
|   │ Email             BOB@acme.io                                          │
|   │ Phone Number      optional, e.g. +49 30 901820                         │
|   │ Select Role       Live Agent                                         ▾ │
|   │ Password          •••••                                                │
|   │                   At least 15 characters, this has 5.                  │
|   │ Confirm Password  ••••                                                 │
|   │                   ! It is not the same as the password.                │
|   │                   [x] Must change it at next sign-in                   │
|   │                                                                        │
|   │                                            [ Create User ]  [ Cancel ] │
|   ╰────────────────────────────────────────────────────────────────────────╯
| ... 5 blank rows
| Ctrl-G Generate  Ctrl-R Show  Ctrl-S Save  Esc Cancel  F1 Help
cursor 27,12
keys Shift-Tab Ctrl-U "acme support acme support"
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │ >   Ada Lovelace      ada@acme.io           Owner        Active
|╰──╭ Add User ──────────────────────────────────────────────────────────────╮e
|   │ Name              C                                                    │ive
|   │ Email             BOB@acme.io                                          │
|   │ Phone Number      optional, e.g. +49 30 901820                         │
|   │ Select Role       Live Agent                                         ▾ │
|   │ Password          •••••••••••••••••••••••••                            │
|   │                   It must not contain the workspace's name.            │
|   │ Confirm Password  ••••                                                 │
|   │                   ! It is not the same as the password.                │
|   │                   [x] Must change it at next sign-in                   │
|   │                                                                        │
|   │                                            [ Create User ]  [ Cancel ] │
|   ╰────────────────────────────────────────────────────────────────────────╯
| ... 5 blank rows
| Ctrl-G Generate  Ctrl-R Show  Ctrl-S Save  Esc Cancel  F1 Help
cursor 48,10
keys Ctrl-U "marble kettle 58 orchard" Tab Ctrl-U "marble kettle 58 orchard" Ctrl-S
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │ >   Ada Lovelace      ada@acme.io           Owner        Active
|╰──╭ Add User ──────────────────────────────────────────────────────────────╮e
|   │ Name              C                                                    │ive
|   │ Email             BOB@acme.io                                          │
|   │                   ! BOB@acme.io already belongs to another user.       │
|   │ Phone Number      optional, e.g. +49 30 901820                         │
|   │ Select Role       Live Agent                                         ▾ │
|   │ Password          ••••••••••••••••••••••••                             │
|   │                   Strong.                                              │
|   │ Confirm Password  ••••••••••••••••••••••••                             │
|   │                   [x] Must change it at next sign-in                   │
|   │                                                                        │
|   │                                            [ Create User ]  [ Cancel ] │
|   ╰────────────────────────────────────────────────────────────────────────╯
| ... 5 blank rows
| Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 34,7
keys Esc
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │ >   Ada Lovelace      ada@acme.io           Owner        Active
|╰──╭ Add User ──────────────────────────────────────────────────────────────╮e
|   │ Name              C                                                    │ive
|   │ Email             BOB@acme.io                                          │
|   │                   ! BOB@acme.io already belongs to another user.       │
|   │ P╭ Discard changes? ────────────────────────────────────────────────╮  │
|   │ S│ What you typed is lost.                                          │▾ │
|   │ P│                                                                  │  │
|   │  │                                    [ Discard ]  [ Keep editing ] │  │
|   │ C╰──────────────────────────────────────────────────────────────────╯  │
|   │                   [x] Must change it at next sign-in                   │
|   │                                                                        │
|   │                                            [ Create User ]  [ Cancel ] │
|   ╰────────────────────────────────────────────────────────────────────────╯
| ... 5 blank rows
| y Yes  n No  ? Help  : Commands
cursor 58,12
keys y
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │ >   Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯     Bob Byte          bob@acme.io           Live Agent   Active
|                   Zoë Ångström      zoe@acme.io           Viewer       Inactive
| ... 16 blank rows
| n Add User  e Edit  d Delete  t Status  Space Mark  / Search  ? Help    1 of 3
cursor 15,4
