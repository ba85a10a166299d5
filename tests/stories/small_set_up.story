# Set-up and sign-in on a small screen.
team new
open 50x15
screen
|╭ Welcome to Rolodeck ───────────────────────────╮
|│ Workspace         your team's name             │
|│ Your Name                                      │
|│ Email                                          │
|│ Password                                       │
|│ Confirm Password                               │
|│ Seats             3                            │
|│                   Users beside the owners; the │
|│                   King plan has 3.             │
|│                   [x] Begin with these roles…  │
|│                   Admin, Live Agent, Billing   │
|│                   Agent, Sales Agent, Viewer   │
|│                           [ Set up ]  [ Quit ] │
|╰────────────────────────────────────────────────╯
| Ctrl-S Save  Esc Cancel  F1 Help
cursor 20,1
keys Ctrl-S
screen
|╭ Welcome to Rolodeck ───────────────────────────╮
|│ Workspace         your team's name             │
|│                   ! It is required.            │
|│ Your Name                                      │
|│ Email                                          │
|│ Password                                       │
|│ Confirm Password                               │
|│ Seats             3                            │
|│                   Users beside the owners; the │
|│                   King plan has 3.             │
|│                   [x] Begin with these roles…  │
|│                   Admin, Live Agent, Billing   │
|│                   Agent, Sales Agent, Viewer   │
|╰────────────────────────────────────────────────╯
| Ctrl-S Save  Esc Cancel  F1 Help
cursor 20,1
keys "Acme" Tab "Ada" Tab "ada@acme.io" Tab Ctrl-G
screen
|╭ Welcome to Rolodeck ───────────────────────────╮
|│ Workspace         Acme                         │
|│ Your Name         Ada                          │
|│ Email             ada@acme.io                  │
|│ Password          td6ja-xq8gm-3cvi9-peyk5      │
|│                   Keep it in a password        │
|│                   manager: it is not shown     │
|│                   again.                       │
|│ Confirm Password  •••••••••••••••••••••••      │
|│ Seats             3                            │
|│                   Users beside the owners; the │
|│                   King plan has 3.             │
|│                   [x] Begin with these roles…  │
|╰────────────────────────────────────────────────╯
| Ctrl-S Save  Esc Cancel  F1 Help
cursor 43,4
keys Tab*4
screen
|╭ Welcome to Rolodeck ───────────────────────────╮
|│ Password          td6ja-xq8gm-3cvi9-peyk5      │
|│                   Keep it in a password        │
|│                   manager: it is not shown     │
|│                   again.                       │
|│ Confirm Password  •••••••••••••••••••••••      │
|│ Seats             3                            │
|│                   Users beside the owners; the │
|│                   King plan has 3.             │
|│                   [x] Begin with these roles…  │
|│                   Admin, Live Agent, Billing   │
|│                   Agent, Sales Agent, Viewer   │
|│                           [ Set up ]  [ Quit ] │
|╰────────────────────────────────────────────────╯
| Ctrl-S Save  Esc Cancel  ? Help  : Commands
cursor 30,12
keys Enter
screen
| rolodeck  Acme   seats 0/3 · ada@acme.io (Owner)
|▸1 Team   2 Activity   3 Account
| [Users 1]   Roles 6
|──────────────────────────────────────────────────
|    Name ▲                  Role          Status
|>   Ada                     Owner         Active
| ... 8 blank rows
| n Add User  e Edit  / Search  ? Help      1 of 1
cursor 0,5
keys 3 o
screen
|
|
|                     rolodeck
|
|╭ Sign in to Acme ───────────────────────────────╮
|│ Email                                          │
|│ Password                                       │
|│                                                │
|│                                    [ Sign in ] │
|╰────────────────────────────────────────────────╯
| ... 4 blank rows
| · Signed out.
cursor 12,5
