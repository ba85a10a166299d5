# Ctrl-G makes the owner's password; without the templates there is one role.
team new
open 80x24
keys "Acme" Tab "Ada" Tab "ada@acme.io" Tab Ctrl-G
screen
| ... 3 blank rows
| ╭ Welcome to Rolodeck ───────────────────────────────────────────────────────╮
| │ This store is new. Name your workspace and become its owner.               │
| │                                                                            │
| │ Workspace         Acme                                                     │
| │ Your Name         Ada                                                      │
| │ Email             ada@acme.io                                              │
| │ Password          td6ja-xq8gm-3cvi9-peyk5                                  │
| │                   Keep it in a password manager: it is not shown again.    │
| │ Confirm Password  •••••••••••••••••••••••                                  │
| │ Seats             3                                                        │
| │                   Users beside the owners; the King plan has 3.            │
| │                   [x] Begin with these roles, to edit or delete later:     │
| │                   Admin, Live Agent, Billing Agent, Sales Agent, Viewer    │
| │                                                                            │
| │                                                       [ Set up ]  [ Quit ] │
| ╰────────────────────────────────────────────────────────────────────────────╯
| ... 4 blank rows
| Ctrl-G Generate  Ctrl-R Show  Ctrl-S Save  Esc Cancel  F1 Help
cursor 44,9
keys Tab*3 Space Tab Enter
keys Tab
screen
| rolodeck  Acme                          King · seats 0/3 · ada@acme.io (Owner)
|╭────────────╮   Users 1   [Roles 1]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲          Users  Access                        Status
|│ Account  3 │ >   Owner               1  ████████████ 37 edit  0 view  Active
|╰────────────╯
| ... 17 blank rows
| n Create Role  e Edit  d Delete  Space Mark  / Search  ? Help           1 of 1
cursor 15,4
