# After a quarter of an hour without a key the session locks itself; what was typed is kept.
team acme
sign-in ada@acme.io 80x24
keys Down n "Cy Young" Tab "cy@ac"
wait 899
shows Cy Young
wait 1
screen
| ... 7 blank rows
|            ╭ Session locked ──────────────────────────────────────╮
|            │ Ada Lovelace <ada@acme.io>                           │
|            │ What you were doing is kept until you sign out.      │
|            │                                                      │
|            │ Password                                             │
|            │                                                      │
|            │                             [ Unlock ]  [ Sign out ] │
|            ╰──────────────────────────────────────────────────────╯
| ... 8 blank rows
| Ctrl-R Show  Enter Unlock  Ctrl-X Sign out  F1 Help  Ctrl-P Commands
cursor 24,11
# Nothing of the team is to be seen, by whatever key.
keys F1
screen
|  ╭ Help ────────────────────────────────────────────────────────────────────╮
|  │ Password fields                                                        ┃ │
|  │  Ctrl-R                Show or hide what is typed.                     ┃ │
|  │                                                                        ┃ │
|  │ Text fields                                                            ┃ │
|  │  Left Ctrl-B           Go back one character.                          ┃ │
|  │  Right Ctrl-F          Go on one character.                            ┃ │
|  │  Ctrl-Left Alt-b       Go back one word.                               ┃ │
|  │  Ctrl-Right Alt-f      Go on one word.                                 ┃ │
|  │  Ctrl-A Home           Go to the start of the text.                    ┃ │
|  │  Ctrl-E End            Go to the end of the text.                      ┃ │
|  │  Backspace Ctrl-H      Delete the character before the cursor.         ┃ │
|  │  Del Ctrl-D            Delete the character under the cursor.          ┃ │
|  │  Ctrl-W Alt-Backspace  Delete the word before the cursor.                │
|  │  Ctrl-U                Delete everything before the cursor.              │
|  │  Ctrl-K                Delete everything from the cursor on.             │
|  │                                                                          │
|  │ Locked session                                                           │
|  │  Enter                 Unlock, or press the button that has the focus.   │
|  │  Ctrl-X                Sign out; what was typed beneath is lost.         │
|  │  Esc                   Clear the password.                               │
|  │  Down                  Go to the next field.                             │
|  ╰──────────────────────────────────────────────────────────────────────────╯
| j Scroll  Esc Close  : Commands
cursor hidden
keys Esc Ctrl-P
hides Cy
hides Bob
keys Esc 1 Tab Esc
hides Team
# A wrong password says what it says at sign-in.
keys "something else" Enter
screen
| ... 7 blank rows
|            ╭ Session locked ──────────────────────────────────────╮
|            │ Ada Lovelace <ada@acme.io>                           │
|            │ The password is not right; after several tries,      │
|            │ wait a little.                                       │
|            │                                                      │
|            │ Password                                             │
|            │                                                      │
|            │                             [ Unlock ]  [ Sign out ] │
|            ╰──────────────────────────────────────────────────────╯
| ... 7 blank rows
| Ctrl-R Show  Enter Unlock  Ctrl-X Sign out  F1 Help  Ctrl-P Commands
cursor 24,12
keys Esc
hides Sign-in failed
