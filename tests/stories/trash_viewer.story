# Whoever only looks sees the trash, and cannot do anything in it.
team acme
role "Auditor" team.users=view team.roles=view
seats 5
user "Vera Cole" vera@acme.io Auditor
user "Cy Young" cy@acme.io "Sales Agent"
sign-in ada@acme.io 80x24
keys Down*2 d y
gone "Billing Agent"
sign-in vera@acme.io 80x24
keys T
screen
| rolodeck  Acme Support               King · seats 2/5 · vera@acme.io (Auditor)
|╭────────────╮  [Users 4]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|╭ Trash: Users ────────────────────────────────────────────────────────────────╮
|│     Name            Email              Role           Deleted ▲   Kept until │
|│ >   Cy Young        cy@acme.io         Sales Agent    2026-03-02  2026-04-01 │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|╰──────────────────────────────────────────────────────────────────────────────╯
| ... 3 blank rows
| Esc Close  / Search  s Sort  ? Help  : Commands             1 of 1 · read only
cursor 2,5
keys r d Space Enter
shows Kept until
keys Esc Tab T
screen
| rolodeck  Acme Support               King · seats 2/5 · vera@acme.io (Auditor)
|╭────────────╮   Users 4   [Roles 6]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|╭ Trash: Roles ────────────────────────────────────────────────────────────────╮
|│     Name                      Access                  Deleted ▲   Kept until │
|│ >   Billing Agent              4 edit  3 view         2026-03-02  2026-04-01 │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|╰──────────────────────────────────────────────────────────────────────────────╯
| ... 3 blank rows
| Esc Close  / Search  s Sort  ? Help  : Commands             1 of 1 · read only
cursor 2,5
keys ?
screen
| r╭ Help ────────────────────────────────────────────────────────────────────╮)
|╭─│ Trash (read only)                                                      ┃ │
|│▸│  Esc q T      Clear the search, or close the trash.                    ┃ │──
|╭ │                                                                        ┃ │─╮
|│ │ Tables                                                                 ┃ │ │
|│ │  k Up         Go up one row.                                           ┃ │ │
|│ │  j Down       Go down one row.                                         ┃ │ │
|│ │  g Home       Go to the first row.                                     ┃ │ │
|│ │  G End        Go to the last row.                                      ┃ │ │
|│ │  PgUp Ctrl-U  Go up one page.                                          ┃ │ │
|│ │  PgDn Ctrl-D  Go down one page.                                        ┃ │ │
|│ │  /            Search in all columns; Esc clears the search.            ┃ │ │
|│ │  s            Sort by the next column.                                 ┃ │ │
|│ │  S            Reverse the sort order.                                  ┃ │ │
|│ │  y            Copy the row to the clipboard of your terminal.          ┃ │ │
|│ │                                                                        ┃ │ │
|│ │ Everywhere                                                               │ │
|│ │  ? F1         Show the keys that work here.                              │ │
|│ │  : Ctrl-P     Find a command by its name.                                │ │
|╰─│  Tab          Go to the next tab or field.                               │─╯
|  │  Shift-Tab    Go to the previous tab or field.                           │
|  │  1-9          Go to that place of the side nav.                          │
|  ╰──────────────────────────────────────────────────────────────────────────╯
| j Scroll  Esc Close  : Commands
cursor hidden
