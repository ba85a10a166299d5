# In ASCII, without colour.
team acme
sign-in ada@acme.io 80x24 ascii no-colour
keys Ctrl-O "wrong" Enter
screen
| ... 7 blank rows
|            + Session locked --------------------------------------+
|            | Ada Lovelace <ada@acme.io>                           |
|            | The password is not right; after several tries,      |
|            | wait a little.                                       |
|            |                                                      |
|            | Password                                             |
|            |                                                      |
|            |                             [ Unlock ]  [ Sign out ] |
|            +------------------------------------------------------+
| ... 7 blank rows
| Ctrl-R Show  Enter Unlock  Ctrl-X Sign out  F1 Help  Ctrl-P Commands
cursor 24,12
