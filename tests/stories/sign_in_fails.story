# One answer for every kind of failure: unknown, inactive, wrong.
open 80x24
keys Enter*2
screen
| ... 6 blank rows
|                                    rolodeck
|
|            ╭ Sign in to Acme Support ─────────────────────────────╮
|            │ Email                                                │
|            │           ! It is required.                          │
|            │ Password                                             │
|            │                                                      │
|            │                                          [ Sign in ] │
|            ╰──────────────────────────────────────────────────────╯
| ... 8 blank rows
| Enter Sign in  Ctrl-C Quit  F1 Help  Ctrl-P Commands
cursor 24,9
keys "nobody@acme.io" Tab "violin grove 77 lantern" Enter
screen
| ... 5 blank rows
|                                    rolodeck
|
|            ╭ Sign in to Acme Support ─────────────────────────────╮
|            │ Sign-in failed. Check the e-mail and the password;   │
|            │ after several tries, wait a little.                  │
|            │                                                      │
|            │ Email     nobody@acme.io                             │
|            │ Password                                             │
|            │                                                      │
|            │                                          [ Sign in ] │
|            ╰──────────────────────────────────────────────────────╯
| ... 7 blank rows
| Ctrl-R Show  Enter Sign in  Ctrl-C Quit  F1 Help  Ctrl-P Commands
cursor 24,12
keys Shift-Tab Ctrl-U "zoe@acme.io" Tab "violin grove 77 lantern" Enter
shows Sign-in failed. Check the e-mail and the password
keys Shift-Tab Ctrl-U "ada@acme.io" Tab "wrong" Ctrl-R
screen
| ... 5 blank rows
|                                    rolodeck
|
|            ╭ Sign in to Acme Support ─────────────────────────────╮
|            │ Sign-in failed. Check the e-mail and the password;   │
|            │ after several tries, wait a little.                  │
|            │                                                      │
|            │ Email     ada@acme.io                                │
|            │ Password  wrong                                      │
|            │                                                      │
|            │                                          [ Sign in ] │
|            ╰──────────────────────────────────────────────────────╯
| ... 7 blank rows
| Ctrl-R Show  Enter Sign in  Ctrl-C Quit  F1 Help  Ctrl-P Commands
cursor 29,12
keys Enter
screen
| ... 5 blank rows
|                                    rolodeck
|
|            ╭ Sign in to Acme Support ─────────────────────────────╮
|            │ Sign-in failed. Check the e-mail and the password;   │
|            │ after several tries, wait a little.                  │
|            │                                                      │
|            │ Email     ada@acme.io                                │
|            │ Password                                             │
|            │                                                      │
|            │                                          [ Sign in ] │
|            ╰──────────────────────────────────────────────────────╯
| ... 7 blank rows
| Ctrl-R Show  Enter Sign in  Ctrl-C Quit  F1 Help  Ctrl-P Commands
cursor 24,12
# The answer goes when the form is cleared.
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
keys Ctrl-C
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
| · Press Ctrl-C again to quit.
cursor 24,9
keys Ctrl-C
ends
