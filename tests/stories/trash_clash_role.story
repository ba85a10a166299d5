# The role of who has the address is gone: the one chosen in the form is given.
team acme
sign-in ada@acme.io 80x24
keys Down d y
gone "Live Agent"
keys n "Bob B" Tab "bob@acme.io" Tab*2 "sales" Enter Tab Ctrl-G Ctrl-S
screen
| rolodeck  Acme Support                  King · seats 0/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 2]   Roles 5
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ A╭ Add User ──────────────────────────────────────────────────────────────╮e
|╰──│ Name              Bob B                                                │ive
|   │ Email             bob@acme.io                                          │
|   │  ╭ Restore Bob Byte instead? ───────────────────────────────────────╮  │
|   │  │ Deleted on 2026-03-02 09:34 UTC.                                 │  │
|   │ P│ Comes back as Sales Agent, as chosen here, with the password     │  │
|   │ S│ from before.                                                     │▾ │
|   │ P│ What else you typed here is not used.                            │  │
|   │  │                                                                  │  │
|   │ C│                                    [ Restore ]  [ Keep editing ] │  │
|   │  ╰──────────────────────────────────────────────────────────────────╯  │
|   │                                                                        │
|   │                                            [ Create User ]  [ Cancel ] │
|   ╰────────────────────────────────────────────────────────────────────────╯
| ... 5 blank rows
| y Yes  n No  ? Help  : Commands
cursor 58,13
keys y
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 5
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │     Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯ >   Bob Byte          bob@acme.io           Sales Agent  Active
|                   Zoë Ångström      zoe@acme.io           Viewer       Inactive
| ... 16 blank rows
| ✓ Restored bob@acme.io.
cursor 15,5
