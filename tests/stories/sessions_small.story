# Sessions where there is little room.
team acme
elsewhere bob@acme.io pts/7
sign-in ada@acme.io 50x15
keys 3
screen
| rolodeck  Acme Support       ada@acme.io (Owner)
| 1 Team   2 Activity  ▸3 Account
| [Account]
|──────────────────────────────────────────────────
| Name           Ada Lovelace
| Email          ada@acme.io
| Role           Owner
| Access         37 edit · 0 view · 0 none
| Last sign-in   2026-03-02 09:35 UTC
|
| Open sessions  times in UTC
|    From                    Whose         State
|>   command line, as test   Ada Lovelace  open
|    terminal, as pts/7      Bob Byte      open
| p Change password  o Sign out  ? Help     1 of 3
cursor 0,12
keys Down d
screen
| rolodeck  Acme Support       ada@acme.io (Owner)
| 1 Team   2 Activity  ▸3 Account
| [Account]
|╭ End the session of Bob Byte? ──────────────────╮
|│ From: terminal, as pts/7.                      │
|│ Open since 2026-03-02 09:34 UTC.               │
|│ It is signed out at once; what is typed        │
|│ there and not saved is lost.                   │
|│                                                │
|│                    [ End session ]  [ Cancel ] │
|╰────────────────────────────────────────────────╯
|    From                    Whose         State
|    command line, as test   Ada Lovelace  open
|>   terminal, as pts/7      Bob Byte      open
| y Yes  n No  ? Help  : Commands
cursor 40,9
keys Esc
resize 40x10
screen
| rolodeck  Acme…    ada@acme.io (Owner)
| 1 Team   2 Activity  ▸3 Account
| [Account]
|────────────────────────────────────────
| Name           Ada Lovelace
|
| Open sessions  times in UTC
|    From                    Whose
|>   terminal, as pts/7      Bob Byte
| p Change password  o Sign out   2 of 3
cursor 0,8
