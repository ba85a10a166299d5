# A new user is made to change the password first; there is no way around it.
team acme
user "Cy Young" cy@acme.io Viewer must-change
open 80x24
keys "cy@acme.io" Tab "violin grove 77 lantern" Enter
screen
| rolodeck  Acme Support                  King · seats 2/3 · cy@acme.io (Viewer)
|╭────────────╮  [Users 4]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │ >   Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯     Bob Byte          bob@acme.io           Live Agent   Active
|                   Cy Young          cy@acme.io            Viewer       Active
|      ╭ Choose a new password ───────────────────────────────────────────╮active
|      │ Current Password                                                 │
|      │                   Somebody else set your password: choose one    │
|      │                   that only you know.                            │
|      │ New Password                                                     │
|      │ Confirm Password                                                 │
|      │                                                                  │
|      │                                [ Change Password ]  [ Sign out ] │
|      ╰──────────────────────────────────────────────────────────────────╯
| ... 7 blank rows
| Ctrl-R Show  Ctrl-G Generate  Ctrl-S Save  Esc Cancel  F1 Help
cursor 26,8
keys Esc
foot · Choose a new password first, or sign out.
keys Tab*3 q 2 :
shows Choose a new password
# The same one does not do.
keys Shift-Tab*3 "violin grove 77 lantern" Tab "violin grove 77 lantern" Tab "violin grove 77 lantern" Ctrl-S
screen
| rolodeck  Acme Support                  King · seats 2/3 · cy@acme.io (Viewer)
|╭────────────╮  [Users 4]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │ >   Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯     Bob Byte          bob@acme.io           Live Agent   Active
|      ╭ Choose a new password ───────────────────────────────────────────╮tive
|      │ Current Password  •••••••••••••••••••••••                        │active
|      │                   Somebody else set your password: choose one    │
|      │                   that only you know.                            │
|      │ New Password      •••••••••••••••••••••••                        │
|      │                   ! Password: choose another one than the        │
|      │                   current.                                       │
|      │ Confirm Password  •••••••••••••••••••••••                        │
|      │                                                                  │
|      │                                [ Change Password ]  [ Sign out ] │
|      ╰──────────────────────────────────────────────────────────────────╯
| ... 6 blank rows
| Ctrl-R Show  Ctrl-G Generate  Ctrl-S Save  Esc Cancel  F1 Help
cursor 49,10
