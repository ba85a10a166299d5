# The trash without colours and in ASCII.
team acme
user "Cy Young" cy@acme.io "Sales Agent"
sign-in ada@acme.io 80x24 ascii no-colour
keys T
screen
| rolodeck  Acme Support                  King - seats 2/3 - ada@acme.io (Owner)
|+------------+  [Users 4]   Roles 6
||>Team     1 | -----------------------------------------------------------------
|+ Trash: Users ----------------------------------------------------------------+
||     Name            Email              Role           Deleted ^   Kept until |
||                                                                              |
||     The trash is empty. Deleted users come here and can be restored for 30   |
||     days; then they are gone for good.                                       |
||                                                                              |
||                                                                              |
||                                                                              |
||                                                                              |
||                                                                              |
||                                                                              |
||                                                                              |
||                                                                              |
||                                                                              |
||                                                                              |
||                                                                              |
|+------------------------------------------------------------------------------+
| ... 3 blank rows
| r Restore  d Purge  Esc Close  Space Mark  / Search  s Sort  ? Help          0
cursor hidden
keys Esc Down d y d y
gone "Sales Agent"
keys T Down Space
screen
| rolodeck  Acme Support                  King - seats 0/3 - ada@acme.io (Owner)
|+------------+  [Users 2]   Roles 5
||>Team     1 | -----------------------------------------------------------------
|+ Trash: Users ----------------------------------------------------------------+
||     Name            Email              Role           Deleted ^   Kept until |
||     Bob Byte        bob@acme.io        Live Agent     2026-03-02  2026-04-01 |
|| > * Cy Young        cy@acme.io         role is gone   2026-03-02  2026-04-01 |
||                                                                              |
||                                                                              |
||                                                                              |
||                                                                              |
||                                                                              |
||                                                                              |
||                                                                              |
||                                                                              |
||                                                                              |
||                                                                              |
||                                                                              |
||                                                                              |
|+------------------------------------------------------------------------------+
| ... 3 blank rows
| r Restore  d Purge  Esc Close  / Search  ? Help              2 of 2 - 1 marked
cursor 2,6
styles
| ........  aaaa aaaaaaa                  bbbb b ..... ... b ........... .......
|bbbbbbbbbbbbbb  accccc ca   bbbbb b
|bacccc     b b bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|. aaaaaa aaaaa .................................................................
|.     aaaa            aaaaa              aaaa           aaaaaaa a   aaaa aaaaa .
|.     ... ....        ...........        .... .....     bbbbbbbbbb  bbbbbbbbbb .
|. a a .. .....        ..........         .... .. ....   bbbbbbbbbb  bbbbbbbbbb .
|.                                                                              .
|.                                                                              .
|.                                                                              .
|.                                                                              .
|.                                                                              .
|.                                                                              .
|.                                                                              .
|.                                                                              .
|.                                                                              .
|.                                                                              .
|.                                                                              .
|.                                                                              .
|................................................................................
| ... 3 blank rows
| a .......  a .....  aaa .....  a ......  a ....              b bb b b b bbbbbb
|. plain
|a bold
|b dim
|c bold underlined reversed
keys d
screen
| rolodeck  Acme Support                  King - seats 0/3 - ada@acme.io (Owner)
|+------------+  [Users 2]   Roles 5
||>Team     1 | -----------------------------------------------------------------
|+ Trash: Users ----------------------------------------------------------------+
||     Name            Email              Role           Deleted ^   Kept until |
||     Bob Byte        bob@acme.io        Live Agent     2026-03-02  2026-04-01 |
|| > * Cy Young        cy@acme.io         role is gone   2026-03-02  2026-04-01 |
||                                                                              |
||     + Purge Cy Young <cy@acme.io>? ------------------------------------+     |
||     | Gone for good at once: nothing brings them back, and their       |     |
||     | addresses are free.                                              |     |
||     |                                                                  |     |
||     |                                            [ Purge ]  [ Cancel ] |     |
||     +------------------------------------------------------------------+     |
||                                                                              |
||                                                                              |
||                                                                              |
||                                                                              |
||                                                                              |
|+------------------------------------------------------------------------------+
| ... 3 blank rows
| y Yes  n No  ? Help  : Commands
cursor 64,12
keys Esc A k r
screen
| rolodeck  Acme Support                  King - seats 0/3 - ada@acme.io (Owner)
|+------------+  [Users 2]   Roles 5
||>Team     1 | -----------------------------------------------------------------
|+ Trash: Users ----------------------------------------------------------------+
||     Name            Email              Role           Deleted ^   Kept until |
|| >   Bob Byte        bob@acme.io        Live Agent     2026-03-02  2026-04-01 |
||     Cy Young        cy@acme.io         role is gone   2026-03-02  2026-04-01 |
||                                                                              |
||     + Restore Bob Byte <bob@acme.io>? ---------------------------------+     |
||     | Users come back as they were, with their role and password;      |     |
||     | whoever was active takes a seat again.                           |     |
||     |                                                                  |     |
||     |                                          [ Restore ]  [ Cancel ] |     |
||     +------------------------------------------------------------------+     |
||                                                                              |
||                                                                              |
||                                                                              |
||                                                                              |
||                                                                              |
|+------------------------------------------------------------------------------+
| ... 3 blank rows
| y Yes  n No  ? Help  : Commands
cursor 64,12
