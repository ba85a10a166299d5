# Every field of Add User says what is wrong with it.
team acme
sign-in ada@acme.io 80x24
keys n Ctrl-S
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲                 Email             Role        Status
|│ Account  3 │ >   Ada Lovelace           ada@acme.io       Owner       Active
|╰──╭ Add User ──────────────────────────────────────────────────────────────╮e
|   │ Name                                                                   │ive
|   │ Email                                                                  │
|   │ Phone Number      optional, such as +49 30 901820                      │
|   │ Select Role       Choose a role                                      ▾ │
|   │                   It is required.                                      │
|   │ Password                                                               │
|   │ Confirm Password                                                       │
|   │                   [x] Must change it at the next sign-in               │
|   │                                                                        │
|   │                                            [ Create User ]  [ Cancel ] │
|   ╰────────────────────────────────────────────────────────────────────────╯
|
|
|
|
|
|
| Down List  Enter Choose  Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 23,9
keys "C" Ctrl-S
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲                 Email             Role        Status
|│ Account  3 │ >   Ada Lovelace           ada@acme.io       Owner       Active
|╰──╭ Add User ──────────────────────────────────────────────────────────────╮e
|   │ Name                                                                   │ive
|   │ Email                                                                  │
|   │ Phone Number      optional, such as +49 30 901820                      │
|   │ Select Role       Choose a role                                      ▾ │
|   │                   It is required.                                      │
|   │ Password                                                               │
|   │ Confirm Password                                                       │
|   │                   [x] Must change it at the next sign-in               │
|   │                                                                        │
|   │                                            [ Create User ]  [ Cancel ] │
|   ╰────────────────────────────────────────────────────────────────────────╯
|
|
|
|
|
|
| Down List  Enter Choose  Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 23,9
keys "cy@" Ctrl-S
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲                 Email             Role        Status
|│ Account  3 │ >   Ada Lovelace           ada@acme.io       Owner       Active
|╰──╭ Add User ──────────────────────────────────────────────────────────────╮e
|   │ Name                                                                   │ive
|   │ Email                                                                  │
|   │ Phone Number      optional, such as +49 30 901820                      │
|   │ Select Role       Choose a role                                      ▾ │
|   │                   It is required.                                      │
|   │ Password                                                               │
|   │ Confirm Password                                                       │
|   │                   [x] Must change it at the next sign-in               │
|   │                                                                        │
|   │                                            [ Create User ]  [ Cancel ] │
|   ╰────────────────────────────────────────────────────────────────────────╯
|
|
|
|
|
|
| Down List  Enter Choose  Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 23,9
keys Ctrl-U "BOB@acme.io" Ctrl-S
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲                 Email             Role        Status
|│ Account  3 │ >   Ada Lovelace           ada@acme.io       Owner       Active
|╰──╭ Add User ──────────────────────────────────────────────────────────────╮e
|   │ Name                                                                   │ive
|   │ Email                                                                  │
|   │ Phone Number      optional, such as +49 30 901820                      │
|   │ Select Role       Choose a role                                      ▾ │
|   │                   It is required.                                      │
|   │ Password                                                               │
|   │ Confirm Password                                                       │
|   │                   [x] Must change it at the next sign-in               │
|   │                                                                        │
|   │                                            [ Create User ]  [ Cancel ] │
|   ╰────────────────────────────────────────────────────────────────────────╯
|
|
|
|
|
|
| Down List  Enter Choose  Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 23,9
keys Ctrl-U "cy@acme.io" Tab "123" Ctrl-S
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲                 Email             Role        Status
|│ A╭ Add User ──────────────────────────────────────────────────────────────╮e
|╰──│ Name                                                                   │e
|   │ Email                                                                  │ive
|   │ Phone Number      optional, such as +49 30 901820                      │
|   │ Select Role       Choose a role                                      ▾ │
|   │                   It is required.                                      │
|   │ Password          •••                                                  │
|   │                   At least 15 characters, this has 3.                  │
|   │ Confirm Password                                                       │
|   │                   It is not the same as the password.                  │
|   │                   [x] Must change it at the next sign-in               │
|   │                                                                        │
|   │                                            [ Create User ]  [ Cancel ] │
|   ╰────────────────────────────────────────────────────────────────────────╯
|
|
|
|
|
| Ctrl-R Show  Ctrl-G Generate  Ctrl-S Save  Esc Cancel  F1 Help
cursor 23,12
keys Ctrl-U Ctrl-S
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲                 Email             Role        Status
|│ A╭ Add User ──────────────────────────────────────────────────────────────╮e
|╰──│ Name                                                                   │e
|   │ Email                                                                  │ive
|   │ Phone Number      optional, such as +49 30 901820                      │
|   │ Select Role       Choose a role                                      ▾ │
|   │                   It is required.                                      │
|   │ Password          •••                                                  │
|   │                   At least 15 characters, this has 3.                  │
|   │ Confirm Password                                                       │
|   │                   It is not the same as the password.                  │
|   │                   [x] Must change it at the next sign-in               │
|   │                                                                        │
|   │                                            [ Create User ]  [ Cancel ] │
|   ╰────────────────────────────────────────────────────────────────────────╯
|
|
|
|
|
| Ctrl-R Show  Ctrl-G Generate  Ctrl-S Save  Esc Cancel  F1 Help
cursor 23,12
keys "live" Enter Ctrl-S
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲                 Email             Role        Status
|│ A╭ Add User ──────────────────────────────────────────────────────────────╮e
|╰──│ Name                                                                   │e
|   │ Email                                                                  │ive
|   │ Phone Number      optional, such as +49 30 901820                      │
|   │ Select Role       Choose a role                                      ▾ │
|   │                   It is required.                                      │
|   │ Password          •••                                                  │
|   │                   At least 15 characters, this has 3.                  │
|   │ Confirm Password  ••••                                                 │
|   │                   It is not the same as the password.                  │
|   │                   [x] Must change it at the next sign-in               │
|   │                                                                        │
|   │                                            [ Create User ]  [ Cancel ] │
|   ╰────────────────────────────────────────────────────────────────────────╯
|
|
|
|
|
| Ctrl-R Show  Ctrl-G Generate  Ctrl-S Save  Esc Cancel  F1 Help
cursor 27,12
keys "short" Ctrl-S
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲                 Email             Role        Status
|│ A╭ Add User ──────────────────────────────────────────────────────────────╮e
|╰──│ Name                                                                   │e
|   │ Email                                                                  │ive
|   │ Phone Number      optional, such as +49 30 901820                      │
|   │ Select Role       Choose a role                                      ▾ │
|   │                   It is required.                                      │
|   │ Password          •••                                                  │
|   │                   At least 15 characters, this has 3.                  │
|   │ Confirm Password  •••••••••                                            │
|   │                   It is not the same as the password.                  │
|   │                   [x] Must change it at the next sign-in               │
|   │                                                                        │
|   │                                            [ Create User ]  [ Cancel ] │
|   ╰────────────────────────────────────────────────────────────────────────╯
|
|
|
|
|
| Ctrl-R Show  Ctrl-G Generate  Ctrl-S Save  Esc Cancel  F1 Help
cursor 32,12
keys Ctrl-U "acme support acme support"
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲                 Email             Role        Status
|│ A╭ Add User ──────────────────────────────────────────────────────────────╮e
|╰──│ Name                                                                   │e
|   │ Email                                                                  │ive
|   │ Phone Number      optional, such as +49 30 901820                      │
|   │ Select Role       Choose a role                                      ▾ │
|   │                   It is required.                                      │
|   │ Password          •••                                                  │
|   │                   At least 15 characters, this has 3.                  │
|   │ Confirm Password  •••••••••••••••••••••••••                            │
|   │                   Not the same so far.                                 │
|   │                   [x] Must change it at the next sign-in               │
|   │                                                                        │
|   │                                            [ Create User ]  [ Cancel ] │
|   ╰────────────────────────────────────────────────────────────────────────╯
|
|
|
|
|
| Ctrl-R Show  Ctrl-G Generate  Ctrl-S Save  Esc Cancel  F1 Help
cursor 48,12
keys Ctrl-U "marble kettle 58 orchard" Tab "marble x"
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲                 Email             Role        Status
|│ A╭ Add User ──────────────────────────────────────────────────────────────╮e
|╰──│ Name                                                                   │e
|   │ Email                                                                  │ive
|   │ Phone Number      optional, such as +49 30 901820                      │
|   │ Select Role       Choose a role                                      ▾ │
|   │                   It is required.                                      │
|   │ Password          •••                                                  │
|   │                   At least 15 characters, this has 3.                  │
|   │ Confirm Password  ••••••••••••••••••••••••                             │
|   │                   Not the same so far.                                 │
|   │                   [ ] Must change it at the next sign-in               │
|   │                                                                        │
|   │                                            [ Create User ]  [ Cancel ] │
|   ╰────────────────────────────────────────────────────────────────────────╯
|
|
|
|
|
| Ctrl-S Save  Esc Cancel  ? Help  : Commands  q Quit
cursor 24,14
keys Ctrl-S
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲                 Email             Role        Status
|│ A╭ Add User ──────────────────────────────────────────────────────────────╮e
|╰──│ Name                                                                   │e
|   │ Email                                                                  │ive
|   │ Phone Number      optional, such as +49 30 901820                      │
|   │ Select Role       Choose a role                                      ▾ │
|   │                   It is required.                                      │
|   │ Password          •••                                                  │
|   │                   At least 15 characters, this has 3.                  │
|   │ Confirm Password  ••••••••••••••••••••••••                             │
|   │                   It is not the same as the password.                  │
|   │                   [ ] Must change it at the next sign-in               │
|   │                                                                        │
|   │                                            [ Create User ]  [ Cancel ] │
|   ╰────────────────────────────────────────────────────────────────────────╯
|
|
|
|
|
| Ctrl-R Show  Ctrl-G Generate  Ctrl-S Save  Esc Cancel  F1 Help
cursor 47,12
keys Esc
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲                 Email             Role        Status
|│ A╭ Add User ──────────────────────────────────────────────────────────────╮e
|╰──│ Name                                                                   │e
|   │ Email                                                                  │ive
|   │ Phone Number      optional, such as +49 30 901820                      │
|   │ Select Role       Choose a role                                      ▾ │
|   │  ╭ Discard changes? ────────────────────────────────────────────────╮  │
|   │ P│ What you typed is lost.                                          │  │
|   │  │                                                                  │  │
|   │ C│                                          [ Discard ]  [ Cancel ] │  │
|   │  ╰──────────────────────────────────────────────────────────────────╯  │
|   │                   [ ] Must change it at the next sign-in               │
|   │                                                                        │
|   │                                            [ Create User ]  [ Cancel ] │
|   ╰────────────────────────────────────────────────────────────────────────╯
|
|
|
|
|
| y Yes  n No  ? Help  : Commands  q Quit
cursor 64,12
keys y
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲                 Email             Role        Status
|│ Account  3 │ >   Ada Lovelace           ada@acme.io       Owner       Active
|╰────────────╯     Bob Byte               bob@acme.io       Live Agent  Active
|                   Zoë Ångström           zoe@acme.io       Viewer      Inactive
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| n Add User  e Edit  d Delete  t Status  Space Mark  / Search  ? Help    1 of 3
cursor 15,4
