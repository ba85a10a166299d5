# Where there is little room, the password comes first.
team acme
sign-in ada@acme.io 50x15
keys Ctrl-O
screen
|
|
|╭ Session locked ────────────────────────────────╮
|│ Ada Lovelace <ada@acme.io>                     │
|│ What you were doing is kept until you sign     │
|│ out.                                           │
|│                                                │
|│ Password                                       │
|│                                                │
|│                       [ Unlock ]  [ Sign out ] │
|╰────────────────────────────────────────────────╯
| ... 3 blank rows
| Enter Unlock  Ctrl-X Sign out  F1 Help
cursor 12,7
keys "wrong" Enter
screen
|
|
|╭ Session locked ────────────────────────────────╮
|│ Ada Lovelace <ada@acme.io>                     │
|│ The password is not right; after several       │
|│ tries, wait a little.                          │
|│                                                │
|│ Password                                       │
|│                                                │
|│                       [ Unlock ]  [ Sign out ] │
|╰────────────────────────────────────────────────╯
| ... 3 blank rows
| Enter Unlock  Ctrl-X Sign out  F1 Help
cursor 12,7
resize 40x10
screen
|╭ Session locked ──────────────────────╮
|│ Ada Lovelace <ada@acme.io>           │
|│ The password is not right; after     │
|│ several tries, wait a little.        │
|│ Password                             │
|│                                      │
|│                                      │
|│             [ Unlock ]  [ Sign out ] │
|╰──────────────────────────────────────╯
| Enter Unlock  Ctrl-X Sign out  F1 Help
cursor 2,5
keys Ctrl-X
screen
|╭ Sign in to Acme Support ─────────────╮
|│ Email                                │
|│                                      │
|│ Password                             │
|│                                      │
|│                                      │
|│                          [ Sign in ] │
|╰──────────────────────────────────────╯
|
| · Signed out.
cursor 2,2
