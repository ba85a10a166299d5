# Editing somebody into an address of the trash: who has it may come back, and the form stays.
team acme
user "Cy Young" cy@acme.io "Sales Agent"
sign-in ada@acme.io 80x24
keys Down d y Enter Tab Ctrl-U "bob@acme.io" Ctrl-S
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ A╭ Edit User ─────────────────────────────────────────────────────────────╮e
|╰──│ Name              Cy Young                                             │e
|   │ Email             bob@acme.io                                          │ive
|   │                   ! bob@acme.io belongs to Bob Byte, who is in the     │
|   │  ╭ Restore Bob Byte <bob@acme.io>? ─────────────────────────────────╮  │
|   │ P│ Users come back as they were, with their role and password;      │  │
|   │ S│ whoever was active takes a seat again.                           │▾ │
|   │ P│                                                                  │  │
|   │  │                                          [ Restore ]  [ Cancel ] │  │
|   │ C╰──────────────────────────────────────────────────────────────────╯  │
|   │                   [x] Must change it at next sign-in                   │
|   │                                                                        │
|   │                                                   [ Save ]  [ Cancel ] │
|   ╰────────────────────────────────────────────────────────────────────────╯
| ... 5 blank rows
| y Yes  n No  ? Help  : Commands
cursor 64,12
keys y
screen
| rolodeck  Acme Support                  King · seats 2/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 4]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │     Ada Lovelace      ada@acme.io           Owner        Active
|╰──╭ Edit User ─────────────────────────────────────────────────────────────╮e
|   │ Name              Cy Young                                             │e
|   │ Email             bob@acme.io                                          │ive
|   │ Phone Number      optional, e.g. +49 30 901820                         │
|   │ Select Role       Sales Agent                                        ▾ │
|   │ Password                                                               │
|   │                   Leave it empty to keep the password.                 │
|   │ Confirm Password                                                       │
|   │                   [x] Must change it at next sign-in                   │
|   │                                                                        │
|   │                                                   [ Save ]  [ Cancel ] │
|   ╰────────────────────────────────────────────────────────────────────────╯
| ... 6 blank rows
| ✓ Restored bob@acme.io.
cursor 34,7
keys Ctrl-S
shows already belongs to another user
