# Bulk delete: marks, a range, all that match; what would be refused is left out and says why.
team acme
seats 40
sample 12
sign-in ada@acme.io 80x24
keys Space Down*3 v Down*2
screen
| rolodeck  Acme Support                King · seats 13/40 · ada@acme.io (Owner)
|╭────────────╮  [Users 15]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │   ✓ Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯     Bob Byte          bob@acme.io           Live Agent   Active
|                   User 01           user01@acme.io        Live Agent   Active
|                 · User 02           user02@acme.io        Live Agent   Active
|                 · User 03           user03@acme.io        Live Agent   Active
|               > · User 04           user04@acme.io        Live Agent   Active
|                   User 05           user05@acme.io        Live Agent   Active
|                   User 06           user06@acme.io        Live Agent   Active
|                   User 07           user07@acme.io        Live Agent   Active
|                   User 08           user08@acme.io        Live Agent   Active
|                   User 09           user09@acme.io        Live Agent   Active
|                   User 10           user10@acme.io        Live Agent   Active
|                   User 11           user11@acme.io        Live Agent   Active
|                   User 12           user12@acme.io        Live Agent   Active
|                   Zoë Ångström      zoe@acme.io           Viewer       Inactive
| ... 4 blank rows
| n Add User  e Edit  d Delete  / Search  ? Help              6 of 15 · 1 marked
cursor 15,9
meanings
| aaaaaaaa  bbbb bbbbbbb                cccc c ..... ..... c ........... .......
|dddddddddddddd  efffff ffe   ccccc c
|dgffff     c d ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
|d ........ c d     hhhh h            hhhhh                 hhhh         hhhhhh
|d .......  c d   i ... ........      ...........           .....        jjjjjj
|dddddddddddddd     ... ....          ...........           .... .....   jjjjjj
|                   .... ..           ..............        .... .....   jjjjjj
|                 i .... ..           ..............        .... .....   jjjjjj
|                 i .... ..           ..............        .... .....   jjjjjj
|               g i .... ..           ..............        .... .....   jjjjjj
|                   .... ..           ..............        .... .....   jjjjjj
|                   .... ..           ..............        .... .....   jjjjjj
|                   .... ..           ..............        .... .....   jjjjjj
|                   .... ..           ..............        .... .....   jjjjjj
|                   .... ..           ..............        .... .....   jjjjjj
|                   .... ..           ..............        .... .....   jjjjjj
|                   .... ..           ..............        .... .....   jjjjjj
|                   .... ..           ..............        .... .....   jjjjjj
|                   ccc cccccccc      ccccccccccc           cccccc       cccccccc
| ... 4 blank rows
| e ... ....  e ....  e ......  e ......  e ....              c cc cc c c cccccc
|a Accent
|b Title
|c Muted
|. Text
|d Border
|e Key
|f Selection
|g Cursor
|h Heading
|i Marked
|j Success
keys v
screen
| rolodeck  Acme Support                King · seats 13/40 · ada@acme.io (Owner)
|╭────────────╮  [Users 15]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │   ✓ Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯     Bob Byte          bob@acme.io           Live Agent   Active
|                   User 01           user01@acme.io        Live Agent   Active
|                 ✓ User 02           user02@acme.io        Live Agent   Active
|                 ✓ User 03           user03@acme.io        Live Agent   Active
|               > ✓ User 04           user04@acme.io        Live Agent   Active
|                   User 05           user05@acme.io        Live Agent   Active
|                   User 06           user06@acme.io        Live Agent   Active
|                   User 07           user07@acme.io        Live Agent   Active
|                   User 08           user08@acme.io        Live Agent   Active
|                   User 09           user09@acme.io        Live Agent   Active
|                   User 10           user10@acme.io        Live Agent   Active
|                   User 11           user11@acme.io        Live Agent   Active
|                   User 12           user12@acme.io        Live Agent   Active
|                   Zoë Ångström      zoe@acme.io           Viewer       Inactive
| ... 4 blank rows
| n Add User  e Edit  d Delete  / Search  ? Help              6 of 15 · 4 marked
cursor 15,9
keys d
screen
| rolodeck  Acme Support                King · seats 13/40 · ada@acme.io (Owner)
|╭────────────╮  [Users 15]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Acco╭ Delete 3 users? ─────────────────────────────────────────────────╮tive
|╰─────│ Deleted users stay in the trash (T) for 30 days; u brings them   │tive
|      │ back.                                                            │tive
|      │                                                                  │tive
|      │ User 02 <user02@acme.io>                                         │tive
|      │ User 03 <user03@acme.io>                                         │tive
|      │ User 04 <user04@acme.io>                                         │tive
|      │                                                                  │tive
|      │ Left out, because it would be refused: 1 user.                   │tive
|      │ Ada Lovelace <ada@acme.io>: Nobody deletes themselves; ask       │tive
|      │ another administrator.                                           │tive
|      │                                                                  │tive
|      │                                           [ Delete ]  [ Cancel ] │tive
|      ╰──────────────────────────────────────────────────────────────────╯tive
|                   Zoë Ångström      zoe@acme.io           Viewer       Inactive
| ... 4 blank rows
| y Yes  n No  ? Help  : Commands
cursor 64,16
keys n d y
screen
| rolodeck  Acme Support                King · seats 10/40 · ada@acme.io (Owner)
|╭────────────╮  [Users 12]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │   ✓ Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯     Bob Byte          bob@acme.io           Live Agent   Active
|                   User 01           user01@acme.io        Live Agent   Active
|               >   User 05           user05@acme.io        Live Agent   Active
|                   User 06           user06@acme.io        Live Agent   Active
|                   User 07           user07@acme.io        Live Agent   Active
|                   User 08           user08@acme.io        Live Agent   Active
|                   User 09           user09@acme.io        Live Agent   Active
|                   User 10           user10@acme.io        Live Agent   Active
|                   User 11           user11@acme.io        Live Agent   Active
|                   User 12           user12@acme.io        Live Agent   Active
|                   Zoë Ångström      zoe@acme.io           Viewer       Inactive
| ... 7 blank rows
| ✓ Deleted 3 users.
cursor 15,7
# Ten or more: the number is typed.
keys a d
screen
| rolod╭ Delete 11 users? ────────────────────────────────────────────────╮wner)
|╭─────│ Deleted users stay in the trash (T) for 30 days; u brings them ┃ │
|│▸Team│ back.                                                          ┃ │──────
|│ Acti│                                                                ┃ │atus
|│ Acco│ Bob Byte <bob@acme.io>                                         ┃ │tive
|╰─────│ User 01 <user01@acme.io>                                       ┃ │tive
|      │ User 05 <user05@acme.io>                                       ┃ │tive
|      │ User 06 <user06@acme.io>                                       ┃ │tive
|      │ User 07 <user07@acme.io>                                       ┃ │tive
|      │ User 08 <user08@acme.io>                                       ┃ │tive
|      │ User 09 <user09@acme.io>                                       ┃ │tive
|      │ User 10 <user10@acme.io>                                       ┃ │tive
|      │ User 11 <user11@acme.io>                                       ┃ │tive
|      │ User 12 <user12@acme.io>                                       ┃ │tive
|      │ Zoë Ångström <zoe@acme.io>                                     ┃ │tive
|      │                                                                ┃ │active
|      │ Left out, because it would be refused: 1 user.                 ┃ │
|      │ Ada Lovelace <ada@acme.io>: Nobody deletes themselves; ask       │
|      │                                                                  │
|      │ Type 11 to go on:                                                │
|      │                                                                  │
|      │                                           [ Delete ]  [ Cancel ] │
|      ╰──────────────────────────────────────────────────────────────────╯
| Esc No  F1 Help  Ctrl-P Commands
cursor 26,19
keys Enter
keys d "8" Enter
screen
| rolod╭ Delete 11 users? ────────────────────────────────────────────────╮wner)
|╭─────│ Deleted users stay in the trash (T) for 30 days; u brings them ┃ │
|│▸Team│ back.                                                          ┃ │──────
|│ Acti│                                                                ┃ │atus
|│ Acco│ Bob Byte <bob@acme.io>                                         ┃ │tive
|╰─────│ User 01 <user01@acme.io>                                       ┃ │tive
|      │ User 05 <user05@acme.io>                                       ┃ │tive
|      │ User 06 <user06@acme.io>                                       ┃ │tive
|      │ User 07 <user07@acme.io>                                       ┃ │tive
|      │ User 08 <user08@acme.io>                                       ┃ │tive
|      │ User 09 <user09@acme.io>                                       ┃ │tive
|      │ User 10 <user10@acme.io>                                       ┃ │tive
|      │ User 11 <user11@acme.io>                                       ┃ │tive
|      │ User 12 <user12@acme.io>                                       ┃ │tive
|      │ Zoë Ångström <zoe@acme.io>                                     ┃ │tive
|      │                                                                ┃ │active
|      │ Left out, because it would be refused: 1 user.                 ┃ │
|      │ Ada Lovelace <ada@acme.io>: Nobody deletes themselves; ask       │
|      │                                                                  │
|      │ Type 11 to go on: 8                                              │
|      │                                                                  │
|      │                                           [ Delete ]  [ Cancel ] │
|      ╰──────────────────────────────────────────────────────────────────╯
| ! Type 11 to go on, or Esc to leave.
cursor 27,19
keys Backspace "11"
screen
| rolod╭ Delete 11 users? ────────────────────────────────────────────────╮wner)
|╭─────│ Deleted users stay in the trash (T) for 30 days; u brings them ┃ │
|│▸Team│ back.                                                          ┃ │──────
|│ Acti│                                                                ┃ │atus
|│ Acco│ Bob Byte <bob@acme.io>                                         ┃ │tive
|╰─────│ User 01 <user01@acme.io>                                       ┃ │tive
|      │ User 05 <user05@acme.io>                                       ┃ │tive
|      │ User 06 <user06@acme.io>                                       ┃ │tive
|      │ User 07 <user07@acme.io>                                       ┃ │tive
|      │ User 08 <user08@acme.io>                                       ┃ │tive
|      │ User 09 <user09@acme.io>                                       ┃ │tive
|      │ User 10 <user10@acme.io>                                       ┃ │tive
|      │ User 11 <user11@acme.io>                                       ┃ │tive
|      │ User 12 <user12@acme.io>                                       ┃ │tive
|      │ Zoë Ångström <zoe@acme.io>                                     ┃ │tive
|      │                                                                ┃ │active
|      │ Left out, because it would be refused: 1 user.                 ┃ │
|      │ Ada Lovelace <ada@acme.io>: Nobody deletes themselves; ask       │
|      │                                                                  │
|      │ Type 11 to go on: 11                                             │
|      │                                                                  │
|      │                                           [ Delete ]  [ Cancel ] │
|      ╰──────────────────────────────────────────────────────────────────╯
| Esc No  F1 Help  Ctrl-P Commands
cursor 28,19
keys Enter
screen
| rolodeck  Acme Support                 King · seats 0/40 · ada@acme.io (Owner)
|╭────────────╮  [Users 1]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │ > ✓ Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯
| ... 17 blank rows
| ✓ Deleted 11 users.
cursor 15,4
keys u
screen
| rolodeck  Acme Support                King · seats 10/40 · ada@acme.io (Owner)
|╭────────────╮  [Users 12]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │ > ✓ Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯     Bob Byte          bob@acme.io           Live Agent   Active
|                   User 01           user01@acme.io        Live Agent   Active
|                   User 05           user05@acme.io        Live Agent   Active
|                   User 06           user06@acme.io        Live Agent   Active
|                   User 07           user07@acme.io        Live Agent   Active
|                   User 08           user08@acme.io        Live Agent   Active
|                   User 09           user09@acme.io        Live Agent   Active
|                   User 10           user10@acme.io        Live Agent   Active
|                   User 11           user11@acme.io        Live Agent   Active
|                   User 12           user12@acme.io        Live Agent   Active
|                   Zoë Ångström      zoe@acme.io           Viewer       Inactive
| ... 7 blank rows
| ✓ Undid a change to 11 users.
cursor 15,4
