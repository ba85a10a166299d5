# Two people set up one store: whoever is second signs in to what is there.
team new
open 80x24
keys "Other" Tab "Adeline" Tab "ada@acme.io" Tab "adeline sings loudly"
shows It must not contain the name.
# What is said of a password goes when what it was about is another thing.
keys Shift-Tab*2 Ctrl-U "Bob"
hides It must not contain the name.
keys Tab*3 "adeline sings loudly"
set-up
keys Ctrl-S
screen
| ... 5 blank rows
|                                    rolodeck
|
|            ╭ Sign in to Acme Support ─────────────────────────────╮
|            │ Somebody else has just set this store up: sign in.   │
|            │                                                      │
|            │ Email                                                │
|            │ Password                                             │
|            │                                                      │
|            │                                          [ Sign in ] │
|            ╰──────────────────────────────────────────────────────╯
| ... 8 blank rows
| ! This store is already set up.
cursor 24,10
