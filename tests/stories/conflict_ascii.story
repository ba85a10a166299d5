# In ASCII, without colour.
team acme
sign-in ada@acme.io 80x24 ascii no-colour
keys Down Enter Ctrl-U "Bobby"
renamed bob@acme.io "Robert Byte"
keys Ctrl-L
screen
| rolodeck  Acme Support                  King - seats 1/3 - ada@acme.io (Owner)
|+------------+  [Users 3]   Roles 6
||>Team     1 | -----------------------------------------------------------------
|| Activity 2 |     Name ^            Email                 Role         Status
|| Account  3 |     Ada Lovelace      ada@acme.io           Owner        Active
|+--+ Edit User -------------------------------------------------------------+e
|   | Name              Bobby                                                |ive
|   | Email             bob@acme.io                                          |
|   | Phone Number      optional, e.g. +49 30 901820                         |
|   | Select Role       Live Agent                                         v |
|   | Password                                                               |
|   |                   Leave it empty to keep the password.                 |
|   | Confirm Password                                                       |
|   |                   [x] Must change it at next sign-in                   |
|   |                                                                        |
|   |                                                   [ Save ]  [ Cancel ] |
|   + ! Changed by somebody else; saving shows both -------------------------+
| ... 6 blank rows
| Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 28,6
keys Ctrl-S
screen
| rolodeck  Acme Support                  King - seats 1/3 - ada@acme.io (Owner)
|+------------+  [Users 3]   Roles 6
||>Team     1 | -----------------------------------------------------------------
|| Activity 2 |     Name ^            Email                 Role         Status
|| Account  3 |     Ada Lovelace      ada@acme.io           Owner        Active
|++ Bob Byte was changed meanwhile --------------------------------------------+
| | Somebody else saved it meanwhile. Take yours or theirs, field by field.    |e
| |                                                                            |
| |     Field       Yours            Theirs           Changed by               |
| | >   Name        ( ) Bobby        ( ) Robert Byte  ! both                   |
| |                                                                            |
| |  Yours   Bobby                                                             |
| |  Theirs  Robert Byte                                                       |
| |  Before  Bob Byte                                                          |
| |                                                                            |
| |                                             [ Save ]  [ Back to the form ] |
| +----------------------------------------------------------------------------+
| ... 6 blank rows
| m Mine  t Theirs  Ctrl-S Save  Esc Back  ? Help  : Commands
cursor 3,9
