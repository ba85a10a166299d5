# Where there is little room it is short, and stays one line.
team acme
user "Olga Ray" olga@acme.io Owner
recover olga@acme.io
sign-in ada@acme.io 50x15
screen
| rolodeck  Acme Support       ada@acme.io (Owner)
| ! The operator set a password.         X Dismiss
|▸1 Team   2 Activity   3 Account
| [Users 4]   Roles 6
|──────────────────────────────────────────────────
|    Name ▲                  Role          Status
|>   Ada Lovelace            Owner         Active
|    Bob Byte                Live Agent    Active
|    Olga Ray                Owner         Active
|    Zoë Ångström            Viewer        Inactive
| ... 4 blank rows
| n Add User  e Edit  / Search  ? Help      1 of 4
cursor 0,6
resize 40x10
screen
| rolodeck  Acme…    ada@acme.io (Owner)
| ! Owner recovered.           X Dismiss
|▸1 Team   2 Activity   3 Account
| [Users 4]   Roles 6
|────────────────────────────────────────
|    Name ▲                  Status
|>   Ada Lovelace            Active
|    Bob Byte                Active
|    Olga Ray                Active
| n Add User  e Edit  ? Help      1 of 4
cursor 0,6
keys :
keys "notice" Enter
screen
| rolodeck  Acme…    ada@acme.io (Owner)
|▸1 Team   2 Activity   3 Account
| [Users 4]   Roles 6
|────────────────────────────────────────
|    Name ▲                  Status
|>   Ada Lovelace            Active
|    Bob Byte                Active
|    Olga Ray                Active
| ✓ Dismissed the notice about the new
|   password of olga@acme.io.
cursor 0,5
