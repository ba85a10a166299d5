# Without the current password there is no other one.
team acme
user "Cy Young" cy@acme.io Viewer must-change
sign-in cy@acme.io 80x24
keys "guessed" Tab "marble kettle 58 orchard" Tab "marble kettle 58 orchard" Ctrl-S
screen
| ... 6 blank rows
|      ╭ Choose a new password ───────────────────────────────────────────╮
|      │ Current Password  •••••••                                        │
|      │                   ! The current password is not right; after     │
|      │                   several tries, wait a little.                  │
|      │ New Password      ••••••••••••••••••••••••                       │
|      │                   Strong.                                        │
|      │ Confirm Password  ••••••••••••••••••••••••                       │
|      │                                                                  │
|      │                                [ Change Password ]  [ Sign out ] │
|      ╰──────────────────────────────────────────────────────────────────╯
| ... 7 blank rows
| Ctrl-R Show  Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 33,7
