# Marks that the search hides are never acted on, and the question says so.
team acme
seats 40
sample 3
sign-in ada@acme.io 80x24
keys Down Space Down Space /"user" Enter Space
screen
| rolodeck  Acme Support                 King · seats 4/40 · ada@acme.io (Owner)
|╭────────────╮  [Users 6]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │   / user
|│ Account  3 │     Name ▲                 Email             Role        Status
|╰────────────╯ >   User 01                user01@acme.io    Live Agent  Active
|                   User 02                user02@acme.io    Live Agent  Active
|                   User 03                user03@acme.io    Live Agent  Active
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| n Add User  e Edit  d Delete  Space Mark  / Search  ? Help   1 of 3 · 1 marked
cursor 15,5
keys d
screen
| rolodeck  Acme Support                 King · seats 4/40 · ada@acme.io (Owner)
|╭────────────╮  [Users 6]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │   / user
|│ Account  3 │     Name ▲                 Email             Role        Status
|╰────────────╯ >   User 01                user01@acme.io    Live Agent  Active
|                   User 02                user02@acme.io    Live Agent  Active
|                   User 03                user03@acme.io    Live Agent  Active
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| · The marked users are hidden by the search or filter.
cursor 15,5
keys n Esc /"zoë" Enter d
screen
| rolodeck  Acme Support                 King · seats 4/40 · ada@acme.io (Owner)
|╭────────────╮  [Users 6]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │   / userzoë
|│ Account  3 │     Name ▲                 Email             Role        Status
|╰────────────╯
|                   Nobody matches. Esc clears the search, f changes the filter.
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| · The marked users are hidden by the search or filter.
cursor hidden
