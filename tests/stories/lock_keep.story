# By key, and back with the password: as it was left, and at the team's newest state.
team acme
sign-in ada@acme.io 80x24
keys Down n "Cy Young" Tab "cy@ac"
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │     Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯ >   Bob Byte          bob@acme.io           Live Agent   Active
|   ╭ Add User ──────────────────────────────────────────────────────────────╮ive
|   │ Name              Cy Young                                             │
|   │ Email             cy@ac                                                │
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
cursor 28,8
keys Ctrl-O
hides Cy
keys Enter
screen
| ... 7 blank rows
|            ╭ Session locked ──────────────────────────────────────╮
|            │ Ada Lovelace <ada@acme.io>                           │
|            │ What you were doing is kept until you sign out.      │
|            │                                                      │
|            │ Password                                             │
|            │           ! It is required.                          │
|            │                                                      │
|            │                             [ Unlock ]  [ Sign out ] │
|            ╰──────────────────────────────────────────────────────╯
| ... 7 blank rows
| Ctrl-R Show  Enter Unlock  Ctrl-X Sign out  F1 Help  Ctrl-P Commands
cursor 24,11
keys "violin grove 77 lantern" Enter
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │     Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯ >   Bob Byte          bob@acme.io           Live Agent   Active
|   ╭ Add User ──────────────────────────────────────────────────────────────╮ive
|   │ Name              Cy Young                                             │
|   │ Email             cy@ac                                                │
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
cursor 28,8
keys Esc y :"lock the" 
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│╭ Commands ──────────────────────────────────────────────────────────────────╮─
|││ lock the                                                                   │
|││                                                                            │
|╰│ > Lock the session; your password goes on with it                  Ctrl-O  │
| │                                                                            │e
| │                                                                            │
| │                                                                            │
| │                                                                            │
| │                                                                            │
| │                                                                            │
| │                                                                            │
| │                                                                            │
| │                                                                            │
| │                                                                            │
| │                                                                            │
| │                                                                            │
| │                                                                            │
| ╰────────────────────────────────────────────────────────────────────────────╯
| ... 3 blank rows
| Enter Do it  Esc Close  F1 Help  Ctrl-P Commands
cursor 11,3
keys Enter
shows Session locked
# Or somebody else takes over.
keys Tab*2 Enter
screen
| ... 6 blank rows
|                                    rolodeck
|
|            ╭ Sign in to Acme Support ─────────────────────────────╮
|            │ Email                                                │
|            │ Password                                             │
|            │                                                      │
|            │                                          [ Sign in ] │
|            ╰──────────────────────────────────────────────────────╯
| ... 9 blank rows
| · Signed out.
cursor 24,9
