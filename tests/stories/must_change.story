# A new user is made to change the password first; there is no way around it.
team acme
user "Cy Young" cy@acme.io Viewer must-change
open 80x24
keys "cy@acme.io" Tab "violin grove 77 lantern" Enter
screen
| ... 7 blank rows
|      ╭ Choose a new password ───────────────────────────────────────────╮
|      │ Current Password                                                 │
|      │                   Somebody else set your password: choose one    │
|      │                   that only you know.                            │
|      │ New Password                                                     │
|      │ Confirm Password                                                 │
|      │                                                                  │
|      │                                [ Change Password ]  [ Sign out ] │
|      ╰──────────────────────────────────────────────────────────────────╯
| ... 7 blank rows
| Ctrl-R Show  Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 26,8
keys Esc
foot · Choose a new password first, or sign out.
keys Tab*3 q 2 : "back" Enter
shows Choose a new password
# The same one does not do.
keys Shift-Tab*3 "violin grove 77 lantern" Tab "violin grove 77 lantern" Tab "violin grove 77 lantern" Ctrl-S
screen
| ... 6 blank rows
|      ╭ Choose a new password ───────────────────────────────────────────╮
|      │ Current Password  •••••••••••••••••••••••                        │
|      │                   Somebody else set your password: choose one    │
|      │                   that only you know.                            │
|      │ New Password      •••••••••••••••••••••••                        │
|      │                   ! Choose another one than the current.         │
|      │ Confirm Password  •••••••••••••••••••••••                        │
|      │                                                                  │
|      │                                [ Change Password ]  [ Sign out ] │
|      ╰──────────────────────────────────────────────────────────────────╯
| ... 7 blank rows
| Ctrl-G Generate  Ctrl-R Show  Ctrl-S Save  Esc Cancel  F1 Help
cursor 49,10
