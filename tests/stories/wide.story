# 120 columns by 40 rows: every column has its room.
team acme
seats 40
sample 30
sign-in ada@acme.io 120x40
screen
| rolodeck  Acme Support                                                        King · seats 31/40 · ada@acme.io (Owner)
|╭────────────╮  [Users 33]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲                  Email                 Phone             Role           Status    Last sign-in
|│ Account  3 │ >   Ada Lovelace            ada@acme.io                             Owner          Active    2026-03-02
|╰────────────╯     Bob Byte                bob@acme.io                             Live Agent     Active    never
|                   User 01                 user01@acme.io        +49 30 90180001   Live Agent     Active    never
|                   User 02                 user02@acme.io        +49 30 90180002   Live Agent     Active    never
|                   User 03                 user03@acme.io        +49 30 90180003   Live Agent     Active    never
|                   User 04                 user04@acme.io        +49 30 90180004   Live Agent     Active    never
|                   User 05                 user05@acme.io        +49 30 90180005   Live Agent     Active    never
|                   User 06                 user06@acme.io        +49 30 90180006   Live Agent     Active    never
|                   User 07                 user07@acme.io        +49 30 90180007   Live Agent     Active    never
|                   User 08                 user08@acme.io        +49 30 90180008   Live Agent     Active    never
|                   User 09                 user09@acme.io        +49 30 90180009   Live Agent     Active    never
|                   User 10                 user10@acme.io        +49 30 90180010   Live Agent     Active    never
|                   User 11                 user11@acme.io        +49 30 90180011   Live Agent     Active    never
|                   User 12                 user12@acme.io        +49 30 90180012   Live Agent     Active    never
|                   User 13                 user13@acme.io        +49 30 90180013   Live Agent     Active    never
|                   User 14                 user14@acme.io        +49 30 90180014   Live Agent     Active    never
|                   User 15                 user15@acme.io        +49 30 90180015   Live Agent     Active    never
|                   User 16                 user16@acme.io        +49 30 90180016   Live Agent     Active    never
|                   User 17                 user17@acme.io        +49 30 90180017   Live Agent     Active    never
|                   User 18                 user18@acme.io        +49 30 90180018   Live Agent     Active    never
|                   User 19                 user19@acme.io        +49 30 90180019   Live Agent     Active    never
|                   User 20                 user20@acme.io        +49 30 90180020   Live Agent     Active    never
|                   User 21                 user21@acme.io        +49 30 90180021   Live Agent     Active    never
|                   User 22                 user22@acme.io        +49 30 90180022   Live Agent     Active    never
|                   User 23                 user23@acme.io        +49 30 90180023   Live Agent     Active    never
|                   User 24                 user24@acme.io        +49 30 90180024   Live Agent     Active    never
|                   User 25                 user25@acme.io        +49 30 90180025   Live Agent     Active    never
|                   User 26                 user26@acme.io        +49 30 90180026   Live Agent     Active    never
|                   User 27                 user27@acme.io        +49 30 90180027   Live Agent     Active    never
|                   User 28                 user28@acme.io        +49 30 90180028   Live Agent     Active    never
|                   User 29                 user29@acme.io        +49 30 90180029   Live Agent     Active    never
|                   User 30                 user30@acme.io        +49 30 90180030   Live Agent     Active    never
|                   Zoë Ångström            zoe@acme.io                             Viewer         Inactive  never
|
|
| n Add User  e Edit  d Delete  t Status  r Role  p Password  w Why  f Filter  Space Mark  / Search  ? Help      1 of 33
cursor 15,4
keys Down*2 Space Ctrl-D Space
screen
| rolodeck  Acme Support                                                        King · seats 31/40 · ada@acme.io (Owner)
|╭────────────╮  [Users 33]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲                  Email                 Phone             Role           Status    Last sign-in
|│ Account  3 │     Ada Lovelace            ada@acme.io                             Owner          Active    2026-03-02
|╰────────────╯     Bob Byte                bob@acme.io                             Live Agent     Active    never
|                 ✓ User 01                 user01@acme.io        +49 30 90180001   Live Agent     Active    never
|                   User 02                 user02@acme.io        +49 30 90180002   Live Agent     Active    never
|                   User 03                 user03@acme.io        +49 30 90180003   Live Agent     Active    never
|                   User 04                 user04@acme.io        +49 30 90180004   Live Agent     Active    never
|                   User 05                 user05@acme.io        +49 30 90180005   Live Agent     Active    never
|                   User 06                 user06@acme.io        +49 30 90180006   Live Agent     Active    never
|                   User 07                 user07@acme.io        +49 30 90180007   Live Agent     Active    never
|                   User 08                 user08@acme.io        +49 30 90180008   Live Agent     Active    never
|                   User 09                 user09@acme.io        +49 30 90180009   Live Agent     Active    never
|                   User 10                 user10@acme.io        +49 30 90180010   Live Agent     Active    never
|                   User 11                 user11@acme.io        +49 30 90180011   Live Agent     Active    never
|                   User 12                 user12@acme.io        +49 30 90180012   Live Agent     Active    never
|                   User 13                 user13@acme.io        +49 30 90180013   Live Agent     Active    never
|                   User 14                 user14@acme.io        +49 30 90180014   Live Agent     Active    never
|                   User 15                 user15@acme.io        +49 30 90180015   Live Agent     Active    never
|                   User 16                 user16@acme.io        +49 30 90180016   Live Agent     Active    never
|                   User 17                 user17@acme.io        +49 30 90180017   Live Agent     Active    never
|                   User 18                 user18@acme.io        +49 30 90180018   Live Agent     Active    never
|                   User 19                 user19@acme.io        +49 30 90180019   Live Agent     Active    never
|                   User 20                 user20@acme.io        +49 30 90180020   Live Agent     Active    never
|                   User 21                 user21@acme.io        +49 30 90180021   Live Agent     Active    never
|                   User 22                 user22@acme.io        +49 30 90180022   Live Agent     Active    never
|                   User 23                 user23@acme.io        +49 30 90180023   Live Agent     Active    never
|                   User 24                 user24@acme.io        +49 30 90180024   Live Agent     Active    never
|                   User 25                 user25@acme.io        +49 30 90180025   Live Agent     Active    never
|                   User 26                 user26@acme.io        +49 30 90180026   Live Agent     Active    never
|                   User 27                 user27@acme.io        +49 30 90180027   Live Agent     Active    never
|                   User 28                 user28@acme.io        +49 30 90180028   Live Agent     Active    never
|                   User 29                 user29@acme.io        +49 30 90180029   Live Agent     Active    never
|                   User 30                 user30@acme.io        +49 30 90180030   Live Agent     Active    never
|               > ✓ Zoë Ångström            zoe@acme.io                             Viewer         Inactive  never
|
|
| n Add User  e Edit  d Delete  t Status  r Role  p Password  Space Mark  / Search  ? Help           33 of 33 · 2 marked
cursor 15,36
keys Tab
screen
| rolodeck  Acme Support                                                        King · seats 31/40 · ada@acme.io (Owner)
|╭────────────╮   Users 33   [Roles 6]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲                    Users  Access                        Status    Description
|│ Account  3 │ >   Admin                         0  ████████████ 37 edit  0 view  Active    Manages everything, users…
|╰────────────╯     Billing Agent                 0  █▒··········  4 edit  3 view  Active    Looks after the plan…
|                   Live Agent                   31  █▒▒▒········  4 edit  8 view  Active    Answers conversations and…
|                   Owner                         1  ████████████ 37 edit  0 view  Active    Everything, in every module
|                   Sales Agent                   0  ███▒▒······· 10 edit  5 view  Active    Wins customers: chats…
|                   Viewer                      0/1  ▒▒▒▒▒▒▒▒▒▒▒▒  0 edit 37 view  Active    Reads everything, changes…
| ... 29 blank rows
| n Create Role  e Edit  d Delete  D Duplicate  t Status  w Who  u Undo  Space Mark  / Search  s Sort  ? Help     1 of 6
cursor 15,4
keys n "Desk" Tab*3 e
screen
| rolodeck  Acme Sup╭ Create Role ───────────────────────────────────────────────────────────────────╮da@acme.io (Owner)
|╭────────────╮   Us│ Name         Desk                                                              │
|│▸Team     1 │ ────│ Description                                                                    │───────────────────
|│ Activity 2 │     │ Status       ● Active   ○ Inactive                                             │on
|│ Account  3 │ >   │ Assign Permissions                                None      View      Edit     │verything, users…
|╰────────────╯     │    Dashboard                                                           ●     ┃ │er the plan…
|                   │ >    Overview                                      ○         ○         ●     ┃ │onversations and…
|                   │    Bots                                            ●                         ┃ │g, in every module
|                   │      Manage bots                                   ●         ○         ○     ┃ │omers: chats…
|                   │      Chat flow                                     ●         ○         ○     ┃ │rything, changes…
|                   │      AI training                                   ●         ○         ○     ┃ │
|                   │      Bot settings                                  ●         ○         ○     ┃ │
|                   │      AI settings                                   ●         ○         ○     ┃ │
|                   │      Installation                                  ●         ○         ○     ┃ │
|                   │      User access                                   ●         ○         ○     ┃ │
|                   │    Inbox                                           ●                         ┃ │
|                   │      Chats                                         ●         ○         ○     ┃ │
|                   │      Orders                                        ●         ○         ○     ┃ │
|                   │      Contacts                                      ●         ○         ○     ┃ │
|                   │      Groups                                        ●         ○         ○     ┃ │
|                   │    Automation                                      ●                         ┃ │
|                   │      Widget                                        ●         ○         ○     ┃ │
|                   │      WhatsApp templates                            ●         ○         ○     ┃ │
|                   │      WhatsApp catalog                              ●         ○         ○       │
|                   │      WhatsApp flows                                ●         ○         ○       │
|                   │      WhatsApp broadcast                            ●         ○         ○       │
|                   │      WhatsApp drip campaigns                       ●         ○         ○       │
|                   │      Facebook auto-replies                         ●         ○         ○       │
|                   │      Instagram auto-replies                        ●         ○         ○       │
|                   │      Instagram broadcast                           ●         ○         ○       │
|                   │    Integrations                                    ●                           │
|                   │      Third-party apps                              ●         ○         ○       │
|                   │      API keys                                      ●         ○         ○       │
|                   │    Analytics                                       ●                           │
|                   │ Sees the start page with the platform's figures.                               │
|                   │                                                      1 edit · 0 view · 36 none │
|                   │                                                                                │
|                   │                                                           [ Save ]  [ Cancel ] │
|                   ╰────────────────────────────────────────────────────────────────────────────────╯
| Enter Set  n None  v View  e Edit  / Find  x Only granted  Ctrl-S Save  Esc Cancel  ? Help  : Commands
cursor 92,6
keys Esc y 2
screen
| rolodeck  Acme Support                                                        King · seats 31/40 · ada@acme.io (Owner)
|╭────────────╮  [Activity]
|│ Team     1 │ ─────────────────────────────────────────────────────────────────────────────────────────────────────────
|│▸Activity 2 │        No.  Time (UTC)        Who             What
|│ Account  3 │ >        7  2026-03-02 09:36  Ada Lovelace    signed in
|╰────────────╯          6  2026-03-02 09:35  Ada Lovelace    added 30 users
|                        5  2026-03-02 09:34  Ada Lovelace    raised the number of seats from 3 to 40
|                        4  2026-03-02 09:33  Ada Lovelace    deactivated zoe@acme.io
|                        3  2026-03-02 09:32  Ada Lovelace    added zoe@acme.io
|                        2  2026-03-02 09:31  Ada Lovelace    added bob@acme.io
|                        1  2026-03-02 09:30  operator        set up Acme Support
| ... 28 blank rows
| Enter Show  ? Help  : Commands  q Quit                                                                          1 of 7
cursor 15,4
keys 3
screen
| rolodeck  Acme Support                                                        King · seats 31/40 · ada@acme.io (Owner)
|╭────────────╮  [Account]
|│ Team     1 │ ─────────────────────────────────────────────────────────────────────────────────────────────────────────
|│ Activity 2 │  Name           Ada Lovelace
|│▸Account  3 │  Email          ada@acme.io
|╰────────────╯  Phone Number   none
|                Role           Owner
|                Access         37 edit · 0 view · 0 none
|                Last sign-in   2026-03-02 09:36 UTC
|                Password set   2026-03-02 09:30 UTC
|
|                Open sessions  times in UTC
|                   From                                          Whose                     State     Since  Active
|               >   command line, as test                         Ada Lovelace              open      09:30  09:35
|                   terminal, as pts/0                            Ada Lovelace              this one  09:36  09:36
| ... 24 blank rows
| p Change password  o Sign out  w Access  s Seats  Enter Show  d End session  ? Help  : Commands  q Quit         1 of 2
cursor 15,13
keys 1 Tab n
screen
| rolodeck  Acme Support                                                        King · seats 31/40 · ada@acme.io (Owner)
|╭────────────╮  [Users 33]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲                  Email                 Phone             Role           Status    Last sign-in
|│ Account  3 │     Ada Lovelace            ada@acme.io                             Owner          Active    2026-03-02
|╰────────────╯     Bob Byte                bob@acme.io                             Live Agent     Active    never
|                 ✓ User 01                 user01@acme.io        +49 30 90180001   Live Agent     Active    never
|                   User 02                 user02@acme.io        +49 30 90180002   Live Agent     Active    never
|                   User 03                 user03@acme.io        +49 30 90180003   Live Agent     Active    never
|                   User 04                 user04@acme.io        +49 30 90180004   Live Agent     Active    never
|                   User 05                 user05@acme.io        +49 30 90180005   Live Agent     Active    never
|                   User 06                 user06@acme.io        +49 30 90180006   Live Agent     Active    never
|                   User 07                 user07@acme.io        +49 30 90180007   Live Agent     Active    never
|                   User 08                 user08@acme.io        +49 30 90180008   Live Agent     Active    never
|                   User╭ Add User ──────────────────────────────────────────────────────────────╮ Active    never
|                   User│ Name                                                                   │ Active    never
|                   User│ Email                                                                  │ Active    never
|                   User│ Phone Number      optional, e.g. +49 30 901820                         │ Active    never
|                   User│ Select Role       Choose a role                                      ▾ │ Active    never
|                   User│ Password                                                               │ Active    never
|                   User│ Confirm Password                                                       │ Active    never
|                   User│                   [x] Must change it at next sign-in                   │ Active    never
|                   User│                                                                        │ Active    never
|                   User│                                            [ Create User ]  [ Cancel ] │ Active    never
|                   User╰────────────────────────────────────────────────────────────────────────╯ Active    never
|                   User 20                 user20@acme.io        +49 30 90180020   Live Agent     Active    never
|                   User 21                 user21@acme.io        +49 30 90180021   Live Agent     Active    never
|                   User 22                 user22@acme.io        +49 30 90180022   Live Agent     Active    never
|                   User 23                 user23@acme.io        +49 30 90180023   Live Agent     Active    never
|                   User 24                 user24@acme.io        +49 30 90180024   Live Agent     Active    never
|                   User 25                 user25@acme.io        +49 30 90180025   Live Agent     Active    never
|                   User 26                 user26@acme.io        +49 30 90180026   Live Agent     Active    never
|                   User 27                 user27@acme.io        +49 30 90180027   Live Agent     Active    never
|                   User 28                 user28@acme.io        +49 30 90180028   Live Agent     Active    never
|                   User 29                 user29@acme.io        +49 30 90180029   Live Agent     Active    never
|                   User 30                 user30@acme.io        +49 30 90180030   Live Agent     Active    never
|               > ✓ Zoë Ångström            zoe@acme.io                             Viewer         Inactive  never
|
|
| Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 43,15
