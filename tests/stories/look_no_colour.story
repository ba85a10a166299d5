# The main screens: no-colour.
team acme
sign-in ada@acme.io 80x24 no-colour
keys Space
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲                 Email             Role        Status
|│ Account  3 │ > ✓ Ada Lovelace           ada@acme.io       Owner       Active
|╰────────────╯     Bob Byte               bob@acme.io       Live Agent  Active
|                   Zoë Ångström           zoe@acme.io       Viewer      Inactive
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
| n Add User  e Edit  d Delete  Space Mark  / Search  ? Help   1 of 3 · 1 marked
cursor 15,4
styles
| ........  aaaa aaaaaaa                  bbbb b ..... ... b ........... .......
|bbbbbbbbbbbbbb  accccc ca   bbbbb b
|bacccc     b b bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|b ........ b b     aaaa a                 aaaaa             aaaa        aaaaaa
|b .......  b b a a ... ........           ...........       .....       ......
|bbbbbbbbbbbbbb     ... ....               ...........       .... .....  ......
|                   bbb bbbbbbbb           bbbbbbbbbbb       bbbbbb      bbbbbbbb
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
| a ... ....  a ....  a ......  aaaaa ....  a ......  a ....   b bb b b b bbbbbb
|. plain
|a bold
|b dim
|c bold underlined reversed
keys Tab Down*2 Space
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮   Users 3   [Roles 6]
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲           Users  Access                       Status
|│ Account  3 │     Admin                0  37 edit  0 view              Active
|╰────────────╯     Billing Agent        0   4 edit  3 view              Active
|               > ✓ Live Agent           1   4 edit  8 view              Active
|                   Owner                1  37 edit  0 view              Active
|                   Sales Agent          0  10 edit  5 view              Active
|                   Viewer             0/1   0 edit 37 view              Active
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
| n Create Role  e Edit  d Delete  / Search  ? Help            3 of 6 · 1 marked
cursor 15,6
styles
| ........  aaaa aaaaaaa                  bbbb b ..... ... b ........... .......
|bbbbbbbbbbbbbb   bbbbb b   accccc ca
|bacccc     b b bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|b ........ b b     aaaa a           aaaaa  aaaaaa                       aaaaaa
|b .......  b b     .....                .  .. ....  . ....              ......
|bbbbbbbbbbbbbb     ....... .....        .   . ....  . ....              ......
|               a a .... .....           .   . ....  . ....              ......
|                   .....                .  .. ....  . ....              ......
|                   ..... .....          .  .. ....  . ....              ......
|                   ......             ...   . .... .. ....              ......
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
| a ...... ....  a ....  a ......  a ......  a ....            b bb b b b bbbbbb
|. plain
|a bold
|b dim
|c bold underlined reversed
keys n "Desk" Tab*3 e Down v
screen
|╭ Create Role ─────────────────────────────────────────────────────────────────╮
|│ Name         Desk                                                            │
|│ Description                                                                  │
|│ Status       ● Active   ○ Inactive                                           │
|│ Assign Permissions                              None      View      Edit     │
|│    Dashboard                                                         ●     ┃ │
|│      Overview                                    ○         ○         ●     ┃ │
|│ >  Bots                                                    ●               ┃ │
|│      Manage bots                                 ○         ●         ○       │
|│      Chat flow                                   ○         ●         ○       │
|│      AI training                                 ○         ●         ○       │
|│      Bot settings                                ○         ●         ○       │
|│      AI settings                                 ○         ●         ○       │
|│      Installation                                ○         ●         ○       │
|│      User access                                 ○         ●         ○       │
|│    Inbox                                         ●                           │
|│      Chats                                       ●         ○         ○       │
|│      Orders                                      ●         ○         ○       │
|│ Bots: 7 modules.                                                             │
|│                                                    1 edit · 7 view · 29 none │
|│                                                                              │
|│                                                         [ Save ]  [ Cancel ] │
|╰──────────────────────────────────────────────────────────────────────────────╯
| Enter Set  n None  v View  e Edit  / Find  Ctrl-S Save  Esc Cancel  ? Help
cursor 61,7
styles
|. aaaaaa aaaa ..................................................................
|. aaaa         bbbb                                                            .
|. aaaaaaaaaaa                                                                  .
|. aaaaaa       . ......   . ........                                           .
|. aaaaaa aaaaaaaaaaa                              aaaa      aaaa      aaaa     .
|.    aaaaaaaaa                                                         a     c .
|.      ........                                    c         c         a     c .
|. a  aaaa                                                    .               c .
|.      ...... ....                                 c         .         c       .
|.      .... ....                                   c         .         c       .
|.      .. ........                                 c         .         c       .
|.      ... ........                                c         .         c       .
|.      .. ........                                 c         .         c       .
|.      ............                                c         .         c       .
|.      .... ......                                 c         .         c       .
|.    aaaaa                                         c                           .
|.      .....                                       c         c         c       .
|.      ......                                      c         c         c       .
|. ccccc c cccccccc                                                             .
|.                                                    . .... . . .... . .. .... .
|.                                                                              .
|.                                                         . .... .  . ...... . .
|................................................................................
| aaaaa ...  a ....  a ....  a ....  a ....  aaaaaa ....  aaa ......  a ....
|. plain
|a bold
|b underlined
|c dim
keys Ctrl-S Tab n Tab*3 "x"
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 7
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲                 Email             Role        Status
|│ Account  3 │ > ✓ Ada Lovelace           ada@acme.io       Owner       Active
|╰────────────╯     Bob Byte               bob@acme.io       Live Agent  Active
|   ╭ Add User ──────────────────────────────────────────────────────────────╮ive
|   │ Name                                                                   │
|   │ Email                                                                  │
|   │ Phone Number      optional, such as +49 30 901820                      │
|   │ Select Role       x                                                  ▾ │
|   │ Password          ╭──────────────────────────────────────────────────╮ │
|   │ Confirm Password  │  Nothing matches.                                │ │
|   │                   ╰──────────────────────────────────────────────────╯ │
|   │                                                                        │
|   │                                            [ Create User ]  [ Cancel ] │
|   ╰────────────────────────────────────────────────────────────────────────╯
|
|
|
|
|
|
| Down List  Enter Choose  Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 24,10
styles
| ........  aaaa aaaaaaa                  bbbb b ..... ... b ........... .......
|bbbbbbbbbbbbbb  accccc ca   bbbbb b
|bacccc     b b bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|b ........ b b     aaaa a                 aaaaa             aaaa        aaaaaa
|b .......  b b a a ... ........           ...........       .....       ......
|bbbbbbbbbbbbbb     ... ....               ...........       .... .....  ......
|   . aaa aaaa ...............................................................bbb
|   . aaaa                                                                   .
|   . aaaaa                                                                  .
|   . aaaaa aaaaaa      ddddddddd dddd dd ddd dd dddddd                      .
|   . aaaaaa aaaa       e                                                  e .
|   . aaaaaaaa          .................................................... .
|   . aaaaaaa aaaaaaaa  .  bbbbbbb bbbbbbbb                                . .
|   .                   .................................................... .
|   .                                                                        .
|   .                                            . ...... .... .  . ...... . .
|   ..........................................................................
|
|
|
|
|
|
| aaaa ....  aaaaa ......  aaaaaa ....  aaa ......  aa ....  aaaaaa ........
|. plain
|a bold
|b dim
|c bold underlined reversed
|d dim italic underlined
|e underlined
keys Ctrl-S
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 7
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲                 Email             Role        Status
|│ Account  3 │ > ✓ Ada Lovelace           ada@acme.io       Owner       Active
|╰──╭ Add User ──────────────────────────────────────────────────────────────╮e
|   │ Name                                                                   │ive
|   │ Email                                                                  │
|   │ Phone Number      optional, such as +49 30 901820                      │
|   │ Select Role       Choose a role                                      ▾ │
|   │                   It is required.                                      │
|   │ Password                                                               │
|   │ Confirm Password                                                       │
|   │                   [x] Must change it at the next sign-in               │
|   │                                                                        │
|   │                                            [ Create User ]  [ Cancel ] │
|   ╰────────────────────────────────────────────────────────────────────────╯
|
|
|
|
|
|
| Down List  Enter Choose  Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 23,9
styles
| ........  aaaa aaaaaaa                  bbbb b ..... ... b ........... .......
|bbbbbbbbbbbbbb  accccc ca   bbbbb b
|bacccc     b b bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|b ........ b b     aaaa a                 aaaaa             aaaa        aaaaaa
|b .......  b b a a ... ........           ...........       .....       ......
|bbb. aaa aaaa ................................................................
|   . aaaa                                                                   .bbb
|   . aaaaa                                                                  .
|   . aaaaa aaaaaa      ddddddddd dddd dd ddd dd dddddd                      .
|   . aaaaaa aaaa       dddddd d dddd                                      e .
|   .                   aa aa aaaaaaaaa                                      .
|   . aaaaaaaa                                                               .
|   . aaaaaaa aaaaaaaa                                                       .
|   .                   ... .... ...... .. .. ... .... .......               .
|   .                                                                        .
|   .                                            . ...... .... .  . ...... . .
|   ..........................................................................
|
|
|
|
|
|
| aaaa ....  aaaaa ......  aaaaaa ....  aaa ......  aa ....  aaaaaa ........
|. plain
|a bold
|b dim
|c bold underlined reversed
|d dim italic underlined
|e underlined
keys Esc y d
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 7
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲                 Email             Role        Status
|│ Account  3 │ > ✓ Ada Lovelace           ada@acme.io       Owner       Active
|╰────────────╯     Bob Byte               bob@acme.io       Live Agent  Active
|                   Zoë Ångström           zoe@acme.io       Viewer      Inactive
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
| ! Nobody deletes themselves; ask another administrator.
cursor 15,4
styles
| ........  aaaa aaaaaaa                  bbbb b ..... ... b ........... .......
|bbbbbbbbbbbbbb  accccc ca   bbbbb b
|bacccc     b b bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|b ........ b b     aaaa a                 aaaaa             aaaa        aaaaaa
|b .......  b b a a ... ........           ...........       .....       ......
|bbbbbbbbbbbbbb     ... ....               ...........       .... .....  ......
|                   bbb bbbbbbbb           bbbbbbbbbbb       bbbbbb      bbbbbbbb
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
| a aaaaaa aaaaaaa aaaaaaaaaaa aaa aaaaaaa aaaaaaaaaaaaaa
|. plain
|a bold
|b dim
|c bold underlined reversed
keys n ?
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 7
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲                 Email             Role        Status
|│ Account  3 │ > ✓ Ada Lovelace           ada@acme.io       Owner       Active
|╰────────────╯     Bob Byte               bob@acme.io       Live Agent  Active
|   ╭ Add User ──────────────────────────────────────────────────────────────╮ive
|   │ Name              ?                                                    │
|   │ Email                                                                  │
|   │ Phone Number      optional, such as +49 30 901820                      │
|   │ Select Role       Choose a role                                      ▾ │
|   │ Password                                                               │
|   │ Confirm Password                                                       │
|   │                   [x] Must change it at the next sign-in               │
|   │                                                                        │
|   │                                            [ Create User ]  [ Cancel ] │
|   ╰────────────────────────────────────────────────────────────────────────╯
|
|
|
|
|
|
| Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 24,7
styles
| ........  aaaa aaaaaaa                  bbbb b ..... ... b ........... .......
|bbbbbbbbbbbbbb  accccc ca   bbbbb b
|bacccc     b b bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|b ........ b b     aaaa a                 aaaaa             aaaa        aaaaaa
|b .......  b b a a ... ........           ...........       .....       ......
|bbbbbbbbbbbbbb     ... ....               ...........       .... .....  ......
|   . aaa aaaa ...............................................................bbb
|   . aaaa              d                                                    .
|   . aaaaa                                                                  .
|   . aaaaa aaaaaa      eeeeeeeee eeee ee eee ee eeeeee                      .
|   . aaaaaa aaaa       eeeeee e eeee                                      d .
|   . aaaaaaaa                                                               .
|   . aaaaaaa aaaaaaaa                                                       .
|   .                   ... .... ...... .. .. ... .... .......               .
|   .                                                                        .
|   .                                            . ...... .... .  . ...... . .
|   ..........................................................................
|
|
|
|
|
|
| aaaaaa ....  aaa ......  aa ....  aaaaaa ........
|. plain
|a bold
|b dim
|c bold underlined reversed
|d underlined
|e dim italic underlined
