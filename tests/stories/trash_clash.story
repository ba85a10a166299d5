# An address in the trash is not free: whoever has it may come back instead.
team acme
sign-in ada@acme.io 80x24
keys Down d y
keys n "Bob B" Tab "bob@acme.io" Tab*2 "sales" Enter Tab Ctrl-G Ctrl-S
screen
| rolodeck  Acme Support                  King · seats 0/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 2]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ A╭ Add User ──────────────────────────────────────────────────────────────╮e
|╰──│ Name              Bob B                                                │ive
|   │ Email             bob@acme.io                                          │
|   │                   ! bob@acme.io belongs to Bob Byte, who is in the     │
|   │  ╭ Restore Bob Byte instead? ───────────────────────────────────────╮  │
|   │ P│ Deleted on 2026-03-02 09:34 UTC.                                 │  │
|   │ S│ Comes back as Live Agent, with the password from before.         │▾ │
|   │ P│ What you typed here is not used.                                 │  │
|   │  │                                                                  │  │
|   │ C│                                    [ Restore ]  [ Keep editing ] │  │
|   │  ╰──────────────────────────────────────────────────────────────────╯  │
|   │                                                                        │
|   │                                            [ Create User ]  [ Cancel ] │
|   ╰────────────────────────────────────────────────────────────────────────╯
| ... 5 blank rows
| y Yes  n No  ? Help  : Commands
cursor 58,13
keys n
screen
| rolodeck  Acme Support                  King · seats 0/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 2]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ A╭ Add User ──────────────────────────────────────────────────────────────╮e
|╰──│ Name              Bob B                                                │ive
|   │ Email             bob@acme.io                                          │
|   │                   ! bob@acme.io belongs to Bob Byte, who is in the     │
|   │                   trash and can be restored.                           │
|   │ Phone Number      optional, e.g. +49 30 901820                         │
|   │ Select Role       Sales Agent                                        ▾ │
|   │ Password          td6ja-xq8gm-3cvi9-peyk5                              │
|   │                   Pass it on now: it is not shown again.               │
|   │ Confirm Password  •••••••••••••••••••••••                              │
|   │                   [x] Must change it at next sign-in                   │
|   │                                                                        │
|   │                                            [ Create User ]  [ Cancel ] │
|   ╰────────────────────────────────────────────────────────────────────────╯
| ... 5 blank rows
| Ctrl-S Save  Esc Cancel  F1 Help  Ctrl-P Commands
cursor 34,6
keys Ctrl-S y
screen
| rolodeck  Acme Support                  King · seats 1/3 · ada@acme.io (Owner)
|╭────────────╮  [Users 3]   Roles 6
|│▸Team     1 │ ─────────────────────────────────────────────────────────────────
|│ Activity 2 │     Name ▲            Email                 Role         Status
|│ Account  3 │     Ada Lovelace      ada@acme.io           Owner        Active
|╰────────────╯ >   Bob Byte          bob@acme.io           Live Agent   Active
|                   Zoë Ångström      zoe@acme.io           Viewer       Inactive
| ... 16 blank rows
| ✓ Restored bob@acme.io.
cursor 15,5
# Inactive as before, and with no password to sign in with.
user "Cy Young" cy@acme.io Viewer no-password inactive
keys /"cy@" Enter d y
keys n "Cy" Tab "cy@acme.io" Tab*2 "view" Enter Tab Ctrl-G Ctrl-S
shows Comes back as Viewer, inactive.
