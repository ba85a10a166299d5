# The Account page is everyone's own: access, seats, password, sign out.
team acme
sign-in bob@acme.io 80x24
screen
| rolodeck  Acme Support             King · seats 1/3 · bob@acme.io (Live Agent)
|╭────────────╮  [Account]
|│▸Account  1 │ ─────────────────────────────────────────────────────────────────
|╰────────────╯  Name           Bob Byte
|                Email          bob@acme.io
|                Phone Number   none
|                Role           Live Agent
|                Access         4 edit · 8 view · 25 none
|                Last sign-in   2026-03-02 09:34 UTC
|                Password set   2026-03-02 09:31 UTC
|
|                Your sessions  times in UTC
|                   From                                  State     Since  Active
|               >   terminal, as pts/0                    this one  09:34  09:34
| ... 9 blank rows
| p Change password  o Sign out  w Access  d End session  ? Help          1 of 1
cursor 15,13
keys w
screen
| rol╭ What Bob Byte may do ────────────────────────────────────────────────╮nt)
|╭───│ By the role Live Agent: 4 edit, 8 view, 25 none.                   ┃ │
|│▸Ac│                                                                    ┃ │────
|╰───│ Dashboard                                                          ┃ │
|    │  View  Overview                                                    ┃ │
|    │                                                                    ┃ │
|    │ Inbox                                                              ┃ │
|    │  Edit  Chats                                                       ┃ │
|    │  View  Orders                                                      ┃ │
|    │  Edit  Contacts                                                    ┃ │
|    │  View  Groups                                                      ┃ │
|    │                                                                    ┃ │
|    │ Analytics                                                          ┃ │tive
|    │  View  Analytics                                                   ┃ │:34
|    │                                                                    ┃ │
|    │ Team                                                               ┃ │
|    │  View  Departments                                                 ┃ │
|    │  View  Business hours                                              ┃ │
|    │                                                                    ┃ │
|    │ Settings                                                           ┃ │
|    │  View  Custom attributes                                             │
|    │  Edit  Tags                                                          │
|    ╰──────────────────────────────────────────────────────────────────────╯
| j Scroll  Esc Close  : Commands
cursor hidden
keys Esc s
screen
| rolodeck  Acme Support             King · seats 1/3 · bob@acme.io (Live Agent)
|╭────────────╮  [Account]
|│▸Account  1 │ ─────────────────────────────────────────────────────────────────
|╰────────────╯  Name           Bob Byte
|                Email          bob@acme.io
|                Phone Number   none
|                Role           Live Agent
|                Access         4 edit · 8 view · 25 none
|      ╭ King plan ───────────────────────────────────────────────────────╮
|      │ 1 of 3 used.                                                     │
|      │ Only an owner changes the number of seats.                       │
|      │                                                                  │
|      │                                                                  │Active
|      │                                                        [ Close ] │09:34
|      ╰──────────────────────────────────────────────────────────────────╯
| ... 8 blank rows
| Ctrl-S Save  Esc Cancel  ? Help  : Commands
cursor 65,13
keys Esc p
screen
| rolodeck  Acme Support             King · seats 1/3 · bob@acme.io (Live Agent)
|╭────────────╮  [Account]
|│▸Account  1 │ ─────────────────────────────────────────────────────────────────
|╰────────────╯  Name           Bob Byte
|                Email          bob@acme.io
|                Phone Number   none
|                Role           Live Agent
|                Access         4 edit · 8 view · 25 none
|      ╭ Change Password ─────────────────────────────────────────────────╮
|      │ Current Password                                                 │
|      │ New Password                                                     │
|      │ Confirm Password                                                 │
|      │                                                                  │Active
|      │                                  [ Change Password ]  [ Cancel ] │09:34
|      ╰──────────────────────────────────────────────────────────────────╯
| ... 8 blank rows
| Ctrl-R Show  Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 26,9
keys "violin grove 77 lantern" Tab "marble kettle 58 orchard" Tab "marble kettle 58 orchar" Ctrl-S
screen
| rolodeck  Acme Support             King · seats 1/3 · bob@acme.io (Live Agent)
|╭────────────╮  [Account]
|│▸Account  1 │ ─────────────────────────────────────────────────────────────────
|╰────────────╯  Name           Bob Byte
|                Email          bob@acme.io
|                Phone Number   none
|                Role           Live Agent
|      ╭ Change Password ─────────────────────────────────────────────────╮
|      │ Current Password  •••••••••••••••••••••••                        │
|      │ New Password      ••••••••••••••••••••••••                       │
|      │                   Strong.                                        │
|      │ Confirm Password  •••••••••••••••••••••••                        │
|      │                   ! It is not the same as the password.          │Active
|      │                                                                  │09:34
|      │                                  [ Change Password ]  [ Cancel ] │
|      ╰──────────────────────────────────────────────────────────────────╯
| ... 7 blank rows
| Ctrl-G Generate  Ctrl-R Show  Ctrl-S Save  Esc Cancel  F1 Help
cursor 49,11
keys "d" Ctrl-S
screen
| rolodeck  Acme Support             King · seats 1/3 · bob@acme.io (Live Agent)
|╭────────────╮  [Account]
|│▸Account  1 │ ─────────────────────────────────────────────────────────────────
|╰────────────╯  Name           Bob Byte
|                Email          bob@acme.io
|                Phone Number   none
|                Role           Live Agent
|                Access         4 edit · 8 view · 25 none
|                Last sign-in   2026-03-02 09:34 UTC
|                Password set   2026-03-02 09:34 UTC
|
|                Your sessions  times in UTC
|                   From                                  State     Since  Active
|               >   terminal, as pts/0                    this one  09:34  09:34
| ... 9 blank rows
| ✓ Changed your password; your other sessions ended.
cursor 15,13
keys o
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
| · Signed out.
cursor 24,9
