# Who will not change the password signs out.
team acme
user "Cy Young" cy@acme.io Viewer must-change
sign-in cy@acme.io 80x24
keys Tab*3 Right Enter
foot · Signed out.
keys Esc
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
| Enter Sign in  Ctrl-C Quit  F1 Help  Ctrl-P Commands
cursor 24,9
