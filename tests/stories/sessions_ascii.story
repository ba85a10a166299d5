# In ASCII, without colour.
team acme
elsewhere bob@acme.io pts/7
sign-in ada@acme.io 80x24 ascii no-colour
keys 3
screen
| rolodeck  Acme Support                  King - seats 1/3 - ada@acme.io (Owner)
|+------------+  [Account]
|| Team     1 | -----------------------------------------------------------------
|| Activity 2 |  Name           Ada Lovelace
||>Account  3 |  Email          ada@acme.io
|+------------+  Phone Number   none
|                Role           Owner
|                Access         37 edit - 0 view - 0 none
|                Last sign-in   2026-03-02 09:35 UTC
|                Password set   2026-03-02 09:30 UTC
|
|                Open sessions  times in UTC
|                   From                    Whose         State     Since  Active
|               >   command line, as test   Ada Lovelace  open      09:30  09:33
|                   terminal, as pts/7      Bob Byte      open      09:34  09:34
|                   terminal, as pts/0      Ada Lovelace  this one  09:35  09:35
| ... 7 blank rows
| p Change password  o Sign out  w Access  d End session  ? Help          1 of 3
cursor 15,13
