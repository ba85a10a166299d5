# The log, newest first; an entry shows what was before and after.
team acme
sign-in ada@acme.io 80x24
keys Tab Enter Esc Down*2 Enter Tab*3 Space Right Space Ctrl-S y 2
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Activity]
|│ Team     1 │ ─────────────────────────────────────────────────────────────────
|│▸Activity 2 │     Time (UTC)        Who             What
|│ Account  3 │ >   2026-03-02 09:34  Ada Lovelace    edited the role Live Agent
|╰────────────╯     2026-03-02 09:34  Ada Lovelace    signed in
|                   2026-03-02 09:33  Ada Lovelace    deactivated zoe@acme.io
|                   2026-03-02 09:32  Ada Lovelace    added zoe@acme.io
|                   2026-03-02 09:31  Ada Lovelace    added bob@acme.io
|                   2026-03-02 09:30  operator        set up Acme Support
| ... 13 blank rows
| Enter Show  ? Help  : Commands  q Quit                                  1 of 6
cursor 15,4
resize 120x40
screen
| rolodeck  Acme Support                                                          King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Activity]
|│ Team     1 │ ─────────────────────────────────────────────────────────────────────────────────────────────────────────
|│▸Activity 2 │        No.  Time (UTC)        Who             What
|│ Account  3 │ >        6  2026-03-02 09:34  Ada Lovelace    edited the role Live Agent
|╰────────────╯          5  2026-03-02 09:34  Ada Lovelace    signed in
|                        4  2026-03-02 09:33  Ada Lovelace    deactivated zoe@acme.io
|                        3  2026-03-02 09:32  Ada Lovelace    added zoe@acme.io
|                        2  2026-03-02 09:31  Ada Lovelace    added bob@acme.io
|                        1  2026-03-02 09:30  operator        set up Acme Support
| ... 29 blank rows
| Enter Show  ? Help  : Commands  q Quit                                                                          1 of 6
cursor 15,4
keys Enter
screen
| rolodeck  Acme Support                                                          King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Activity]
|│ Team     1 │ ─────────────────────────────────────────────────────────────────────────────────────────────────────────
|│▸Activity 2 │        No.  Time (UTC)        Who             What
|│ Account  3 │ >        6  2026-03-02 09:34  Ada Lovelace    edited the role Live Agent
|╰────────────╯          5  2026-03-02 09:34  Ada Lovelace    signed in
|                        4  2026-03-02 09:33  Ada Lovelace    deactivated zoe@acme.io
|                        3  2026-03-02 09:32  Ada Lovelace    added zoe@acme.io
|                        2  2026-03-02 09:31  Ada Lovelace    added bob@acme.io
|                        1  2026-03-02 09:30  operator        set up Acme Support
| ... 5 blank rows
|                        ╭ Activity 6 ──────────────────────────────────────────────────────────╮
|                        │  Who       Ada Lovelace <ada@acme.io>                                │
|                        │  What      edited the role Live Agent                                │
|                        │  When      2026-03-02 09:34 UTC                                      │
|                        │  From      terminal, as pts/0                                        │
|                        │                                                                      │
|                        │  Overview  View -> Edit                                              │
|                        ╰──────────────────────────────────────────────────────────────────────╯
| ... 16 blank rows
| j Scroll  Esc Close  : Commands
cursor hidden
keys Esc Down Enter
screen
| rolodeck  Acme Support                                                          King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Activity]
|│ Team     1 │ ─────────────────────────────────────────────────────────────────────────────────────────────────────────
|│▸Activity 2 │        No.  Time (UTC)        Who             What
|│ Account  3 │          6  2026-03-02 09:34  Ada Lovelace    edited the role Live Agent
|╰────────────╯ >        5  2026-03-02 09:34  Ada Lovelace    signed in
|                        4  2026-03-02 09:33  Ada Lovelace    deactivated zoe@acme.io
|                        3  2026-03-02 09:32  Ada Lovelace    added zoe@acme.io
|                        2  2026-03-02 09:31  Ada Lovelace    added bob@acme.io
|                        1  2026-03-02 09:30  operator        set up Acme Support
| ... 5 blank rows
|                        ╭ Activity 5 ──────────────────────────────────────────────────────────╮
|                        │  Who                          Ada Lovelace <ada@acme.io>             │
|                        │  What                         signed in                              │
|                        │  When                         2026-03-02 09:34 UTC                   │
|                        │  From                         terminal, as pts/0                     │
|                        │                                                                      │
|                        │  Last sign-in of ada@acme.io  2026-03-02 09:34                       │
|                        ╰──────────────────────────────────────────────────────────────────────╯
| ... 16 blank rows
| j Scroll  Esc Close  : Commands
cursor hidden
keys Esc End
screen
| rolodeck  Acme Support                                                          King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Activity]
|│ Team     1 │ ─────────────────────────────────────────────────────────────────────────────────────────────────────────
|│▸Activity 2 │        No.  Time (UTC)        Who             What
|│ Account  3 │          6  2026-03-02 09:34  Ada Lovelace    edited the role Live Agent
|╰────────────╯          5  2026-03-02 09:34  Ada Lovelace    signed in
|                        4  2026-03-02 09:33  Ada Lovelace    deactivated zoe@acme.io
|                        3  2026-03-02 09:32  Ada Lovelace    added zoe@acme.io
|                        2  2026-03-02 09:31  Ada Lovelace    added bob@acme.io
|               >        1  2026-03-02 09:30  operator        set up Acme Support
| ... 29 blank rows
| Enter Show  ? Help  : Commands  q Quit                                                                          6 of 6
cursor 15,9
