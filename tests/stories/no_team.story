# Who has no access to the team has an account, and nothing else.
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
keys 2 3 Tab n d t
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
| · This is the session you are in: o signs you out.
cursor 15,13
keys q
ends
