# With one tab of the two, only that one is there.
team acme
role "People" team.users=view
user "Pia Holt" pia@acme.io People
sign-in pia@acme.io 80x24
screen
| rolodeck  Acme Support                 King · seats 2/3 · pia@acme.io (People)
|╭────────────╮  [Users 4]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Account  2 │     Name ▲            Email                 Role         Status
|╰────────────╯ >   Ada Lovelace      ada@acme.io           Owner        Active
|                   Bob Byte          bob@acme.io           Live Agent   Active
|                   Pia Holt          pia@acme.io           People       Active
|                   Zoë Ångström      zoe@acme.io           Viewer       Inactive
| ... 15 blank rows
| Enter Why  f Filter  T Trash  / Search  s Sort  ? Help      1 of 4 · read only
cursor 15,4
keys Tab
shows [Users 4]
hides Roles
