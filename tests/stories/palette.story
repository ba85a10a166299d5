# Every command by its name.
team acme
sign-in ada@acme.io 80x24
keys :
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team  ╭ Commands ────────────────────────────────────────────────────╮────────
|│ Activi│                                                              │Status
|│ Accoun│                                                              │Active
|╰───────│ > Add a user                                              n  │Active
|        │   Edit the user, or look at the user                e Enter  │Inactive
|        │   Delete the marked users, or the one under the cursor       │
|        │   Activate or deactivate the marked users, or the one…    t  │
|        │   Give the marked users, or the one under the cursor…     r  │
|        │   Set a new password for the user                         p  │
|        │   Show what the user may do, and why                      w  │
|        │   Mark the row, or take its mark away                 Space  │
|        │   Start a range here; again marks all rows up to the cursor  │
|        │   Mark all rows that match                                a  │
|        │   Take all marks away                                     A  │
|        │   Search in all columns; Esc clears the search            /  │
|        │   Choose which rows are shown                             f  │
|        │   Sort by the next column                                 s  │
|        ╰──────────────────────────────────────────────────────────────╯
| ... 3 blank rows
| Enter Do it  Esc Close  F1 Help  Ctrl-P Commands
cursor 10,3
keys "add"
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team  ╭ Commands ────────────────────────────────────────────────────╮────────
|│ Activi│ add                                                          │Status
|│ Accoun│                                                              │Active
|╰───────│ > Add a user                                              n  │Active
|        │                                                              │Inactive
|        │                                                              │
|        │                                                              │
|        │                                                              │
|        │                                                              │
|        │                                                              │
|        │                                                              │
|        │                                                              │
|        │                                                              │
|        │                                                              │
|        │                                                              │
|        │                                                              │
|        │                                                              │
|        ╰──────────────────────────────────────────────────────────────╯
| ... 3 blank rows
| Enter Do it  Esc Close  F1 Help  Ctrl-P Commands
cursor 13,3
keys Enter
shows Add User
keys Esc Ctrl-P "xyz"
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team  ╭ Commands ────────────────────────────────────────────────────╮────────
|│ Activi│ xyz                                                          │Status
|│ Accoun│                                                              │Active
|╰───────│ No command has that in its name.                             │Active
|        │                                                              │Inactive
|        │                                                              │
|        │                                                              │
|        │                                                              │
|        │                                                              │
|        │                                                              │
|        │                                                              │
|        │                                                              │
|        │                                                              │
|        │                                                              │
|        │                                                              │
|        │                                                              │
|        │                                                              │
|        ╰──────────────────────────────────────────────────────────────╯
| ... 3 blank rows
| Enter Do it  Esc Close  F1 Help  Ctrl-P Commands
cursor 13,3
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
