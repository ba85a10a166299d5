# Who is no owner is told whom to ask.
team acme
user "Al Green" al@acme.io Admin
user "Cy Young" cy@acme.io "Live Agent"
sign-in al@acme.io 80x24
keys End t
screen
| rolodeck  Acme Support                   King · seats 3/3 · al@acme.io (Admin)
|╭────────────╮  [Users 5]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Acti╭ King plan ───────────────────────────────────────────────────────╮atus
|│ Acco│ The King plan has 3 seats, 3 in use, and this needs one more:    │tive
|╰─────│ deactivate or delete a user, or have an owner raise the number   │tive
|      │ of seats.                                                        │tive
|      │                                                                  │tive
|      │ 3 of 3 used, by:                                                 │active
|      │ Al Green (Admin)                                                 │
|      │ Bob Byte (Live Agent)                                            │
|      │ Cy Young (Live Agent)                                            │
|      │                                                                  │
|      │ To free a seat: deactivate (t) or delete (d) a user on the       │
|      │ Users tab.                                                       │
|      │ Only an owner changes the number of seats.                       │
|      │                                                                  │
|      │                                                                  │
|      │                                                        [ Close ] │
|      ╰──────────────────────────────────────────────────────────────────╯
| ... 3 blank rows
| Ctrl-S Save  Esc Cancel  ? Help  : Commands
cursor 65,18
keys Enter
hides King plan
