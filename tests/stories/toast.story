# A toast goes by itself after six seconds, or with the next key.
team acme
sign-in ada@acme.io 80x24
keys y
copied ada@acme.io
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │ >   Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯     Bob Byte          bob@acme.io           Live Agent   Active
|                   Zoë Ångström      zoe@acme.io           Viewer       Inactive
| ... 16 blank rows
| · Copied ada@acme.io.
cursor 15,4
meanings
| aaaaaaaa  bbbb bbbbbbb                  cccc c ..... ... c ........... .......
|dddddddddddddd  efffff fe   ccccc c
|dgffff     c d ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
|d ........ c d     hhhh h            hhhhh                 hhhh         hhhhhh
|d .......  c d g   ... ........      ...........           .....        iiiiii
|dddddddddddddd     ... ....          ...........           .... .....   iiiiii
|                   ccc cccccccc      ccccccccccc           cccccc       cccccccc
| ... 16 blank rows
| . ...... ............
|a Accent
|b Title
|c Muted
|. Text
|d Border
|e Key
|f Selection
|g Cursor
|h Heading
|i Success
wait 5
shows Copied
wait 1
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │ >   Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯     Bob Byte          bob@acme.io           Live Agent   Active
|                   Zoë Ångström      zoe@acme.io           Viewer       Inactive
| ... 16 blank rows
| n Add User  e Edit  d Delete  t Status  Space Mark  / Search  ? Help    1 of 3
cursor 15,4
keys y Down
hides Copied
keys Ctrl-C
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │     Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯ >   Bob Byte          bob@acme.io           Live Agent   Active
|                   Zoë Ångström      zoe@acme.io           Viewer       Inactive
| ... 16 blank rows
| · Press Ctrl-C again to quit.
cursor 15,5
wait 3
keys Ctrl-C
shows again to quit
