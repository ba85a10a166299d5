# Every command by its name.
team acme
sign-in ada@acme.io 80x24
keys :
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│╭ Commands ──────────────────────────────────────────────────────────────────╮─
|││ Type a part of the command's name                                          │
|││                                                                            │
|╰│ > Add a user                                                            n  │
| │   Edit the user, or look at the user                              e Enter  │e
| │   Delete the marked users, or the one under the cursor              d Del  │
| │   Activate or deactivate the marked users, or the one under the cursor  t  │
| │   Give the marked users, or the one under the cursor, another role      r  │
| │   Set a new password for the user                                       p  │
| │   Show what the user may do, and why                                    w  │
| │   Choose which rows are shown                                           f  │
| │   Undo your last change                                                 u  │
| │   Show the trash: deleted users                                         T  │
| │   Mark the row, or take its mark away                               Space  │
| │   Start a range here; again marks all rows up to the cursor             v  │
| │   Mark all rows that match                                              a  │
| │   Take all marks away                                                   A  │
| ╰────────────────────────────────────────────────────────────────────────────╯
| ... 3 blank rows
| Enter Do it  Esc Close  F1 Help  Ctrl-P Commands
cursor 3,3
keys "add"
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│╭ Commands ──────────────────────────────────────────────────────────────────╮─
|││ add                                                                        │
|││                                                                            │
|╰│ > Add a user                                                            n  │
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
cursor 6,3
keys Enter
shows Add User
keys Esc Ctrl-P "xyz"
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│╭ Commands ──────────────────────────────────────────────────────────────────╮─
|││ xyz                                                                        │
|││                                                                            │
|╰│ No command has that in its name.                                           │
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
cursor 6,3
keys Esc Ctrl-P "sign out" Enter
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
