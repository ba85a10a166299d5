# A new user is made to change the password first; there is no way around it.
team acme
user "Cy Young" cy@acme.io Viewer must-change
open 80x24
keys "cy@acme.io" Tab "violin grove 77 lantern" Enter
screen
| rolodeck  Acme Support                  King · seats 2/3 · cy@acme.io (Viewer)
|╭────────────╮  [Users 4]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲                 Email             Role        Status
|│ Account  3 │ >   Ada Lovelace           ada@acme.io       Owner       Active
|╰────────────╯     Bob Byte               bob@acme.io       Live Agent  Active
|                   Cy Young               cy@acme.io        Viewer      Active
|      ╭ Choose a new password ───────────────────────────────────────────╮active
|      │ Current Password                                                 │
|      │                   Somebody else set your password: choose one    │
|      │                   that only you know.                            │
|      │ New Password                                                     │
|      │ Confirm Password                                                 │
|      │                                                                  │
|      │                                [ Change Password ]  [ Sign out ] │
|      ╰──────────────────────────────────────────────────────────────────╯
|
|
|
|
|
|
|
| Ctrl-R Show  Ctrl-G Generate  Ctrl-S Save  Esc Cancel  F1 Help
cursor 26,8
# No way around.
keys Esc
screen
| rolodeck  Acme Support                  King · seats 2/3 · cy@acme.io (Viewer)
|╭────────────╮  [Users 4]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲                 Email             Role        Status
|│ Account  3 │ >   Ada Lovelace           ada@acme.io       Owner       Active
|╰────────────╯     Bob Byte               bob@acme.io       Live Agent  Active
|                   Cy Young               cy@acme.io        Viewer      Active
|      ╭ Choose a new password ───────────────────────────────────────────╮active
|      │ Current Password                                                 │
|      │                   Somebody else set your password: choose one    │
|      │                   that only you know.                            │
|      │ New Password                                                     │
|      │ Confirm Password                                                 │
|      │                                                                  │
|      │                                [ Change Password ]  [ Sign out ] │
|      ╰──────────────────────────────────────────────────────────────────╯
|
|
|
|
|
|
|
| · Choose a new password first, or sign out.
cursor 26,8
keys Ctrl-P Tab Tab Tab 2
keys Shift-Tab*3 "wrong" Tab "marble kettle 58 orchard" Tab "marble kettle 58 orchard" Ctrl-S
screen
| rolodeck  Acme Support                  King · seats 2/3 · cy@acme.io (Viewer)
|╭────────────╮  [Users 4]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲                 Email             Role        Status
|│ Account  3 │ >   Ada Lovelace           ada@acme.io       Owner       Active
|╰────────────╯     Bob Byte               bob@acme.io       Live Agent  Active
|      ╭ Choose a new password ───────────────────────────────────────────╮tive
|      │ Current Password  •••••                                          │active
|      │                   The current password is not right; after       │
|      │                   several tries, wait a little.                  │
|      │ New Password      ••••••••••••••••••••••••                       │
|      │                   Strong.                                        │
|      │ Confirm Password  ••••••••••••••••••••••••                       │
|      │                                                                  │
|      │                                [ Change Password ]  [ Sign out ] │
|      ╰──────────────────────────────────────────────────────────────────╯
|
|
|
|
|
|
|
| Ctrl-R Show  Ctrl-G Generate  Ctrl-S Save  Esc Cancel  F1 Help
cursor 31,7
keys Ctrl-U "violin grove 77 lantern" Tab Ctrl-U "violin grove 77 lantern" Tab Ctrl-U "violin grove 77 lantern" Ctrl-S
screen
| rolodeck  Acme Support                  King · seats 2/3 · cy@acme.io (Viewer)
|╭────────────╮  [Users 4]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲                 Email             Role        Status
|│ Account  3 │ >   Ada Lovelace           ada@acme.io       Owner       Active
|╰────────────╯     Bob Byte               bob@acme.io       Live Agent  Active
|      ╭ Choose a new password ───────────────────────────────────────────╮tive
|      │ Current Password  •••••••••••••••••••••••                        │active
|      │                   The current password is not right; after       │
|      │                   several tries, wait a little.                  │
|      │ New Password      •••••••••••••••••••••••                        │
|      │                   Strong.                                        │
|      │ Confirm Password  •••••••••••••••••••••••                        │
|      │                                                                  │
|      │                                [ Change Password ]  [ Sign out ] │
|      ╰──────────────────────────────────────────────────────────────────╯
|
|
|
|
|
|
|
| Ctrl-R Show  Ctrl-G Generate  Ctrl-S Save  Esc Cancel  F1 Help
cursor 49,7
