# Where there is room, the trash shows more.
team acme
seats 20
role "Night Desk" inbox.chats=edit
edited "Night Desk" "Answers while the others sleep" inbox.chats=edit
user "Þórðr Bartholomew Byte of the long name" thordr.bartholomew.byte@acme-support.example "Billing Agent"
sign-in ada@acme.io 120x24
keys /"bartho" Enter d y
gone "Night Desk"
keys T
screen
| rolodeck  Acme Support                                                         King · seats 1/20 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────────────────────────────────────────────
|│ Activi╭ Trash: Users ────────────────────────────────────────────────────────────────────────────────────────╮
|│ Accoun│     Name                    Email                             Role            Deleted ▲   Kept until │ sign-in
|╰───────│ >   Þórðr Bartholomew…      thordr.bartholomew.byte@acme-su…  Billing Agent   2026-03-02  2026-04-01 │
|        │                                                                                                      │
|        │                                                                                                      │
|        │                                                                                                      │
|        │                                                                                                      │
|        │                                                                                                      │
|        │                                                                                                      │
|        │                                                                                                      │
|        │                                                                                                      │
|        │                                                                                                      │
|        │                                                                                                      │
|        │                                                                                                      │
|        │                                                                                                      │
|        │                                                                                                      │
|        ╰──────────────────────────────────────────────────────────────────────────────────────────────────────╯
| ... 3 blank rows
| r Restore  d Purge  Esc Close  Space Mark  / Search  s Sort  ? Help  : Commands                                 1 of 1
cursor 10,5
keys s
shows Kept until
keys y
copied thordr.bartholomew.byte@acme-support.example
keys Esc Esc Tab T
screen
| rolodeck  Acme Support                                                         King · seats 1/20 · ada@acme.io (Owner)
|╭────────────╮   Users 3   [Roles 6]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────────────────────────────────────────────
|│ Activi╭ Trash: Roles ────────────────────────────────────────────────────────────────────────────────────────╮
|│ Accoun│     Name                      Access                        Deleted ▲   Kept until  Description      │users…
|╰───────│ >   Night Desk                █···········  1 edit  0 view  2026-03-02  2026-04-01  Answers while…   │…
|        │                                                                                                      │s and…
|        │                                                                                                      │ module
|        │                                                                                                      │s…
|        │                                                                                                      │anges…
|        │                                                                                                      │
|        │                                                                                                      │
|        │                                                                                                      │
|        │                                                                                                      │
|        │                                                                                                      │
|        │                                                                                                      │
|        │                                                                                                      │
|        │                                                                                                      │
|        │                                                                                                      │
|        ╰──────────────────────────────────────────────────────────────────────────────────────────────────────╯
| ... 3 blank rows
| r Restore  d Purge  Esc Close  Space Mark  / Search  s Sort  ? Help  : Commands                                 1 of 1
cursor 10,5
