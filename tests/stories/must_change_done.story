# After the change the new user sees what the role allows.
team acme
user "Cy Young" cy@acme.io Viewer must-change
open 80x24
keys "cy@acme.io" Tab "violin grove 77 lantern" Enter
keys "violin grove 77 lantern" Tab "marble kettle 58 orchard" Tab "marble kettle 58 orchard" Ctrl-S
screen
| rolodeck  Acme Support                  King · seats 2/3 · cy@acme.io (Viewer)
|╭────────────╮  [Users 4]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │ >   Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯     Bob Byte          bob@acme.io           Live Agent   Active
|                   Cy Young          cy@acme.io            Viewer       Active
|                   Zoë Ångström      zoe@acme.io           Viewer       Inactive
| ... 15 blank rows
| ✓ Changed your password; your other sessions ended.
cursor 15,4
wait 7
screen
| rolodeck  Acme Support                  King · seats 2/3 · cy@acme.io (Viewer)
|╭────────────╮  [Users 4]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │ >   Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯     Bob Byte          bob@acme.io           Live Agent   Active
|                   Cy Young          cy@acme.io            Viewer       Active
|                   Zoë Ångström      zoe@acme.io           Viewer       Inactive
| ... 15 blank rows
| Enter Why  f Filter  T Trash  / Search  s Sort  ? Help      1 of 4 · read only
cursor 15,4
keys 3 o
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
keys "cy@acme.io" Tab "marble kettle 58 orchard" Enter
shows [Users 4]
