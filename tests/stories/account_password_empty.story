# Saving a password form that is not filled in is no wrong guess.
team acme
user "Vera Cole" vera@acme.io Viewer
sign-in vera@acme.io 80x24
keys 3 p Ctrl-S
screen
| rolodeck  Acme Support                King · seats 2/3 · vera@acme.io (Viewer)
|╭────────────╮  [Account]
|│ Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │  Name           Vera Cole
|│▸Account  3 │  Email          vera@acme.io
|╰────────────╯  Phone Number   none
|                Role           Viewer
|      ╭ Change Password ─────────────────────────────────────────────────╮
|      │ Current Password                                                 │
|      │                   ! It is required.                              │
|      │ New Password                                                     │
|      │ Confirm Password                                                 │
|      │                                                                  │Active
|      │                                  [ Change Password ]  [ Cancel ] │09:35
|      ╰──────────────────────────────────────────────────────────────────╯
| ... 8 blank rows
| Ctrl-R Show  Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 26,8
keys "x" Ctrl-S
screen
| rolodeck  Acme Support                King · seats 2/3 · vera@acme.io (Viewer)
|╭────────────╮  [Account]
|│ Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │  Name           Vera Cole
|│▸Account  3 │  Email          vera@acme.io
|╰────────────╯  Phone Number   none
|                Role           Viewer
|      ╭ Change Password ─────────────────────────────────────────────────╮
|      │ Current Password  •                                              │
|      │ New Password                                                     │
|      │                   ! It is required.                              │
|      │ Confirm Password                                                 │
|      │                                                                  │Active
|      │                                  [ Change Password ]  [ Cancel ] │09:35
|      ╰──────────────────────────────────────────────────────────────────╯
| ... 8 blank rows
| Ctrl-G Generate  Ctrl-R Show  Ctrl-S Save  Esc Cancel  F1 Help
cursor 26,9
keys Esc y 2
screen
| rolodeck  Acme Support                King · seats 2/3 · vera@acme.io (Viewer)
|╭────────────╮  [Activity]
|│ Team     1 │ ─────────────────────────────────────────────────────────────────
|│▸Activity 2 │     Time (UTC)        Who             What
|│ Account  3 │ >   2026-03-02 09:35  Vera Cole       signed in
|╰────────────╯     2026-03-02 09:34  Ada Lovelace    added vera@acme.io
|                   2026-03-02 09:33  Ada Lovelace    deactivated zoe@acme.io
|                   2026-03-02 09:32  Ada Lovelace    added zoe@acme.io
|                   2026-03-02 09:31  Ada Lovelace    added bob@acme.io
|                   2026-03-02 09:30  operator        set up Acme Support
| ... 13 blank rows
| Enter Show  ? Help  : Commands  q Quit                                  1 of 6
cursor 15,4
