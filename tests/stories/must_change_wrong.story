# Without the current password there is no other one.
team acme
user "Cy Young" cy@acme.io Viewer must-change
sign-in cy@acme.io 80x24
keys "guessed" Tab "marble kettle 58 orchard" Tab "marble kettle 58 orchard" Ctrl-S
screen
| rolodeck  Acme Support                  King · seats 2/3 · cy@acme.io (Viewer)
|╭────────────╮  [Users 4]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │ >   Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯     Bob Byte          bob@acme.io           Live Agent   Active
|      ╭ Choose a new password ───────────────────────────────────────────╮tive
|      │ Current Password  •••••••                                        │active
|      │                   ! The current password is not right; after     │
|      │                   several tries, wait a little.                  │
|      │ New Password      ••••••••••••••••••••••••                       │
|      │                   Strong.                                        │
|      │ Confirm Password  ••••••••••••••••••••••••                       │
|      │                                                                  │
|      │                                [ Change Password ]  [ Sign out ] │
|      ╰──────────────────────────────────────────────────────────────────╯
| ... 7 blank rows
| Ctrl-R Show  Ctrl-G Generate  Ctrl-S Save  Esc Cancel  F1 Help
cursor 33,7
