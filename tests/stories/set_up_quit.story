# Leaving set-up: at once when nothing was typed, after a question otherwise.
team new
open 80x24
keys "Acme" Esc
screen
| ... 4 blank rows
| ╭ Welcome to Rolodeck ───────────────────────────────────────────────────────╮
| │ This store is new. Name your workspace and become its owner.               │
| │                                                                            │
| │ Workspace         Acme                                                     │
| │ Your Name                                                                  │
| │ Ema╭ Quit? ───────────────────────────────────────────────────────────╮    │
| │ Pas│ Nothing was set up yet; what you typed is lost.                  │    │
| │ Con│                                                                  │    │
| │ Sea│                                       [ Quit ]  [ Keep editing ] │    │
| │    ╰──────────────────────────────────────────────────────────────────╯    │
| │                   [x] Begin with these roles, to edit or delete later:     │
| │                   Admin, Live Agent, Billing Agent, Sales Agent, Viewer    │
| │                                                                            │
| │                                                       [ Set up ]  [ Quit ] │
| ╰────────────────────────────────────────────────────────────────────────────╯
| ... 4 blank rows
| y Yes  n No  ? Help  : Commands
cursor 58,12
keys n
shows Welcome to Rolodeck
keys Esc y
ends
