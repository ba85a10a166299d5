# Where there is little room.
team acme
sign-in ada@acme.io 50x15
keys Down Enter Ctrl-U "Bobby" Tab*2 "+49 30 901820"
renamed bob@acme.io "Robert Byte"
keys Ctrl-L
screen
|╭ Edit User ─────────────────────────────────────╮
|│ Name              Bobby                        │
|│ Email             bob@acme.io                  │
|│ Phone Number      +49 30 901820                │
|│ Select Role       Live Agent                 ▾ │
|│ Password                                       │
|│                   Leave it empty to keep the   │
|│                   password.                    │
|│ Confirm Password                               │
|│                   [x] Must change it at next…  │
|│                                                │
|│                           [ Save ]  [ Cancel ] │
|╰ ! Changed by somebody else; saving shows both ─╯
|
| Ctrl-S Save  Esc Cancel  F1 Help
cursor 33,3
keys Ctrl-S
screen
|╭ Bob Byte was changed meanwhile ────────────────╮
|│ Somebody else saved it meanwhile. Take yours   │
|│ or theirs, field by field.                     │
|│                                                │
|│     Field         Yours            Theirs      │
|│ >   Name          ○ Bobby          ○ Robert…   │
|│     Phone Number  ● +49 30 901820  ○ none      │
|│                                                │
|│  Yours   Bobby                                 │
|│  Theirs  Robert Byte                           │
|│  Before  Bob Byte                              │
|│                                                │
|│                 [ Save ]  [ Back to the form ] │
|╰────────────────────────────────────────────────╯
| m Mine  t Theirs  Ctrl-S Save  Esc Back  ? Help
cursor 2,5
resize 40x10
screen
|╭ Bob Byte was changed meanwhile ──────╮
|│     Field         Yours              │
|│ >   Name          ○ Bobby            │
|│     Phone Number  ● +49 30 901820    │
|│  Yours   Bobby                       │
|│  Theirs  Robert Byte                 │
|│  Before  Bob Byte                    │
|│       [ Save ]  [ Back to the form ] │
|╰──────────────────────────────────────╯
| m Mine  Ctrl-S Save  Esc Back  ? Help
cursor 2,2
keys t Enter*2
screen
|╭ Bob Byte was changed meanwhile ──────╮
|│     Field         Yours              │
|│     Name          ○ Bobby            │
|│ >   Phone Number  ● +49 30 901820    │
|│  Yours   +49 30 901820               │
|│  Theirs  none                        │
|│  Before  none                        │
|│       [ Save ]  [ Back to the form ] │
|╰──────────────────────────────────────╯
| Ctrl-S Save  Esc Cancel  ? Help
cursor 10,7
