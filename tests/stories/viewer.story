# View is read only: the same tables without a key that changes anything.
team acme
user "Vera Cole" vera@acme.io Viewer
sign-in vera@acme.io 80x24
screen
| rolodeck  Acme Support                King · seats 2/3 · vera@acme.io (Viewer)
|╭────────────╮  [Users 4]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │ >   Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯     Bob Byte          bob@acme.io           Live Agent   Active
|                   Vera Cole         vera@acme.io          Viewer       Active
|                   Zoë Ångström      zoe@acme.io           Viewer       Inactive
| ... 15 blank rows
| Enter Why  f Filter  T Trash  / Search  s Sort  ? Help      1 of 4 · read only
cursor 15,4
keys n
screen
| rolodeck  Acme Support                King · seats 2/3 · vera@acme.io (Viewer)
|╭────────────╮  [Users 4]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │ >   Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯     Bob Byte          bob@acme.io           Live Agent   Active
|                   Vera Cole         vera@acme.io          Viewer       Active
|                   Zoë Ångström      zoe@acme.io           Viewer       Inactive
| ... 15 blank rows
| Enter Why  f Filter  T Trash  / Search  s Sort  ? Help      1 of 4 · read only
cursor 15,4
keys Enter
screen
| rol╭ What Ada Lovelace may do ────────────────────────────────────────────╮er)
|╭───│ By the role Owner: 37 edit, 0 view, 0 none.                        ┃ │
|│▸Te│                                                                    ┃ │────
|│ Ac│ Dashboard                                                          ┃ │us
|│ Ac│  Edit  Overview                                                    ┃ │ve
|╰───│                                                                    ┃ │ve
|    │ Bots                                                               ┃ │ve
|    │  Edit  Manage bots                                                 ┃ │tive
|    │  Edit  Chat flow                                                     │
|    │  Edit  AI training                                                   │
|    │  Edit  Bot settings                                                  │
|    │  Edit  AI settings                                                   │
|    │  Edit  Installation                                                  │
|    │  Edit  User access                                                   │
|    │                                                                      │
|    │ Inbox                                                                │
|    │  Edit  Chats                                                         │
|    │  Edit  Orders                                                        │
|    │  Edit  Contacts                                                      │
|    │  Edit  Groups                                                        │
|    │                                                                      │
|    │ Automation                                                           │
|    ╰──────────────────────────────────────────────────────────────────────╯
| j Scroll  Esc Close  : Commands
cursor hidden
keys Esc Tab
screen
| rolodeck  Acme Support                King · seats 2/3 · vera@acme.io (Viewer)
|╭────────────╮   Users 4   [Roles 6]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲          Users  Access                        Status
|│ Account  3 │ >   Admin               0  ████████████ 37 edit  0 view  Active
|╰────────────╯     Billing Agent       0  █▒··········  4 edit  3 view  Active
|                   Live Agent          1  █▒▒▒········  4 edit  8 view  Active
|                   Owner               1  ████████████ 37 edit  0 view  Active
|                   Sales Agent         0  ███▒▒······· 10 edit  5 view  Active
|                   Viewer            1/2  ▒▒▒▒▒▒▒▒▒▒▒▒  0 edit 37 view  Active
| ... 13 blank rows
| Enter Look  w Who  T Trash  / Search  s Sort  ? Help        1 of 6 · read only
cursor 15,4
keys d
screen
| rolodeck  Acme Support                King · seats 2/3 · vera@acme.io (Viewer)
|╭────────────╮   Users 4   [Roles 6]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲          Users  Access                        Status
|│ Account  3 │ >   Admin               0  ████████████ 37 edit  0 view  Active
|╰────────────╯     Billing Agent       0  █▒··········  4 edit  3 view  Active
|                   Live Agent          1  █▒▒▒········  4 edit  8 view  Active
|                   Owner               1  ████████████ 37 edit  0 view  Active
|                   Sales Agent         0  ███▒▒······· 10 edit  5 view  Active
|                   Viewer            1/2  ▒▒▒▒▒▒▒▒▒▒▒▒  0 edit 37 view  Active
| ... 13 blank rows
| Enter Look  w Who  T Trash  / Search  s Sort  ? Help        1 of 6 · read only
cursor 15,4
keys Enter
screen
|╭ Role ────────────────────────────────────────────────────────────────────────╮
|│ Name         Admin                                                           │
|│              Your role only looks at roles.                                  │
|│ Description  Manages everything, users and roles included                    │
|│ Status       ● Active   ○ Inactive                                           │
|│ Assign Permissions                              None      View      Edit     │
|│    Dashboard                                                         ●     ┃ │
|│ >    Overview                                    ○         ○         ●     ┃ │
|│    Bots                                                              ●     ┃ │
|│      Manage bots                                 ○         ○         ●       │
|│      Chat flow                                   ○         ○         ●       │
|│      AI training                                 ○         ○         ●       │
|│      Bot settings                                ○         ○         ●       │
|│      AI settings                                 ○         ○         ●       │
|│      Installation                                ○         ○         ●       │
|│      User access                                 ○         ○         ●       │
|│    Inbox                                                             ●       │
|│      Chats                                       ○         ○         ●       │
|│ Sees the start page with the platform's figures.                             │
|│                                                    37 edit · 0 view · 0 none │
|│                                                                              │
|│                                                                    [ Close ] │
|╰──────────────────────────────────────────────────────────────────────────────╯
| / Find  x Only granted  Esc Close  ? Help  : Commands
cursor 61,7
keys Down e
screen
|╭ Role ────────────────────────────────────────────────────────────────────────╮
|│ Name         Admin                                                           │
|│              Your role only looks at roles.                                  │
|│ Description  Manages everything, users and roles included                    │
|│ Status       ● Active   ○ Inactive                                           │
|│ Assign Permissions                              None      View      Edit     │
|│    Dashboard                                                         ●     ┃ │
|│      Overview                                    ○         ○         ●     ┃ │
|│ >  Bots                                                              ●     ┃ │
|│      Manage bots                                 ○         ○         ●       │
|│      Chat flow                                   ○         ○         ●       │
|│      AI training                                 ○         ○         ●       │
|│      Bot settings                                ○         ○         ●       │
|│      AI settings                                 ○         ○         ●       │
|│      Installation                                ○         ○         ●       │
|│      User access                                 ○         ○         ●       │
|│    Inbox                                                             ●       │
|│      Chats                                       ○         ○         ●       │
|│ Bots: 7 modules.                                                             │
|│                                                    37 edit · 0 view · 0 none │
|│                                                                              │
|│                                                                    [ Close ] │
|╰──────────────────────────────────────────────────────────────────────────────╯
| / Find  x Only granted  Esc Close  ? Help  : Commands
cursor 61,8
keys Esc ?
screen
| r╭ Help ────────────────────────────────────────────────────────────────────╮)
|╭─│ Roles (read only)                                                      ┃ │
|│▸│  Enter e      Look at the role.                                        ┃ │──
|│ │  w            Show who holds the role.                                 ┃ │
|│ │  T            Show the trash: deleted roles.                           ┃ │
|╰─│                                                                        ┃ │
|  │ Tables                                                                 ┃ │
|  │  k Up         Go up one row.                                           ┃ │
|  │  j Down       Go down one row.                                         ┃ │
|  │  g Home       Go to the first row.                                     ┃ │
|  │  G End        Go to the last row.                                      ┃ │
|  │  PgUp Ctrl-U  Go up one page.                                          ┃ │
|  │  PgDn Ctrl-D  Go down one page.                                        ┃ │
|  │  /            Search in all columns; Esc clears the search.            ┃ │
|  │  s            Sort by the next column.                                   │
|  │  S            Reverse the sort order.                                    │
|  │  y            Copy the row to the clipboard of your terminal.            │
|  │                                                                          │
|  │ Everywhere                                                               │
|  │  ? F1         Show the keys that work here.                              │
|  │  : Ctrl-P     Find a command by its name.                                │
|  │  Tab          Go to the next tab or field.                               │
|  ╰──────────────────────────────────────────────────────────────────────────╯
| j Scroll  Esc Close  : Commands
cursor hidden
