# The main screens: ascii.
team acme
sign-in ada@acme.io 80x24 ascii
keys Space
screen
| rolodeck  Acme Support                  King - seats 1/3 - ada@acme.io (Owner)
|+------------+  [Users 3]   Roles 6
||>Team     1 | -----------------------------------------------------------------
|| Activity 2 |     Name ^            Email                 Role         Status
|| Account  3 | > * Ada Lovelace      ada@acme.io           Owner        Active
|+------------+     Bob Byte          bob@acme.io           Live Agent   Active
|                   Zoë Ångström      zoe@acme.io           Viewer       Inactive
| ... 16 blank rows
| n Add User  e Edit  d Delete  Space Mark  / Search  ? Help   1 of 3 - 1 marked
cursor 15,4
keys Tab Down*2 Space
screen
| rolodeck  Acme Support                  King - seats 1/3 - ada@acme.io (Owner)
|+------------+   Users 3   [Roles 6]
||>Team     1 | -----------------------------------------------------------------
|| Activity 2 |     Name ^          Users  Access                        Status
|| Account  3 |     Admin               0  ############ 37 edit  0 view  Active
|+------------+     Billing Agent       0  #=..........  4 edit  3 view  Active
|               > * Live Agent          1  #===........  4 edit  8 view  Active
|                   Owner               1  ############ 37 edit  0 view  Active
|                   Sales Agent         0  ###==....... 10 edit  5 view  Active
|                   Viewer            0/1  ============  0 edit 37 view  Active
| ... 13 blank rows
| n Create Role  e Edit  d Delete  / Search  ? Help            3 of 6 - 1 marked
cursor 15,6
keys n "Desk" Tab*3 e Down v
screen
|+ Create Role -----------------------------------------------------------------+
|| Name         Desk                                                            |
|| Description                                                                  |
|| Status       (*) Active   ( ) Inactive                                       |
|| Assign Permissions                              None      View      Edit     |
||    Dashboard                                                        (*)    # |
||      Overview                                   ( )       ( )       (*)    # |
|| >  Bots                                                   (*)              # |
||      Manage bots                                ( )       (*)       ( )      |
||      Chat flow                                  ( )       (*)       ( )      |
||      AI training                                ( )       (*)       ( )      |
||      Bot settings                               ( )       (*)       ( )      |
||      AI settings                                ( )       (*)       ( )      |
||      Installation                               ( )       (*)       ( )      |
||      User access                                ( )       (*)       ( )      |
||    Inbox                                        (*)                          |
||      Chats                                      (*)       ( )       ( )      |
||      Orders                                     (*)       ( )       ( )      |
|| Bots: 7 modules.                                                             |
||                                                    1 edit - 7 view - 29 none |
||                                                                              |
||                                                         [ Save ]  [ Cancel ] |
|+------------------------------------------------------------------------------+
| Enter Set  n None  v View  e Edit  / Find  Ctrl-S Save  Esc Cancel  ? Help
cursor 61,7
keys Ctrl-S Tab n Tab*3 "x"
screen
| rolodeck  Acme Support                  King - seats 1/3 - ada@acme.io (Owner)
|+------------+  [Users 3]   Roles 7
||>Team     1 | -----------------------------------------------------------------
|| Activity 2 |     Name ^            Email                 Role         Status
|| Account  3 | > * Ada Lovelace      ada@acme.io           Owner        Active
|+------------+     Bob Byte          bob@acme.io           Live Agent   Active
|   + Add User --------------------------------------------------------------+ive
|   | Name                                                                   |
|   | Email                                                                  |
|   | Phone Number      optional, e.g. +49 30 901820                         |
|   | Select Role       x                                                  v |
|   | Password          +--------------------------------------------------+ |
|   | Confirm Password  |  Nothing matches.                                | |
|   |                   +--------------------------------------------------+ |
|   |                                                                        |
|   |                                            [ Create User ]  [ Cancel ] |
|   +------------------------------------------------------------------------+
| ... 6 blank rows
| Down List  Enter Choose  Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 24,10
keys Ctrl-S
screen
| rolodeck  Acme Support                  King - seats 1/3 - ada@acme.io (Owner)
|+------------+  [Users 3]   Roles 7
||>Team     1 | -----------------------------------------------------------------
|| Activity 2 |     Name ^            Email                 Role         Status
|| A+ Add User --------------------------------------------------------------+e
|+--| Name                                                                   |e
|   |                   ! It is required.                                    |ive
|   | Email                                                                  |
|   |                   ! It is required.                                    |
|   | Phone Number      optional, e.g. +49 30 901820                         |
|   | Select Role       Choose a role                                      v |
|   |                   ! It is required.                                    |
|   | Password                                                               |
|   | Confirm Password                                                       |
|   |                   [x] Must change it at next sign-in                   |
|   |                                                                        |
|   |                                            [ Create User ]  [ Cancel ] |
|   +------------------------------------------------------------------------+
| ... 5 blank rows
| Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 23,5
keys Esc y A Down d
screen
| rolodeck  Acme Support                  King - seats 1/3 - ada@acme.io (Owner)
|+------------+  [Users 3]   Roles 7
||>Team     1 | -----------------------------------------------------------------
|| Activity 2 |     Name ^            Email                 Role         Status
|| Account  3 |     Ada Lovelace      ada@acme.io           Owner        Active
|+------------+ >   Bob Byte          bob@acme.io           Live Agent   Active
|                   Zoë Ångström      zoe@acme.io           Viewer       Inactive
|
|      + Delete Bob Byte <bob@acme.io>? ----------------------------------+
|      | Deleted users stay in the trash (T) for 30 days; u brings them   |
|      | back.                                                            |
|      |                                                                  |
|      |                                           [ Delete ]  [ Cancel ] |
|      +------------------------------------------------------------------+
| ... 9 blank rows
| y Yes  n No  ? Help  : Commands
cursor 64,12
keys Esc ?
screen
| r+ Help --------------------------------------------------------------------+)
|+-| Users                                                                  # |
||>|  n            Add a user.                                              # |--
|| |  e Enter      Edit the user, or look at the user.                      # |
|| |  d Del        Delete the marked users, or the one under the cursor.    # |
|+-|  t            Activate or deactivate the marked users, or the one      # |
|  |               under the cursor.                                        # |ve
|  |  r            Give the marked users, or the one under the cursor,      # |
|  |               another role.                                            # |
|  |  p            Set a new password for the user.                         # |
|  |  w            Show what the user may do, and why.                        |
|  |  f            Choose which rows are shown.                               |
|  |  u            Undo your last change.                                     |
|  |  T            Show the trash: deleted users.                             |
|  |                                                                          |
|  | Marks                                                                    |
|  |  Space        Mark the row, or take its mark away.                       |
|  |  v            Start a range here; again marks all rows up to the         |
|  |               cursor.                                                    |
|  |  a            Mark all rows that match.                                  |
|  |  A            Take all marks away.                                       |
|  |                                                                          |
|  +--------------------------------------------------------------------------+
| j Scroll  Esc Close  : Commands
cursor hidden
