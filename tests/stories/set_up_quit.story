# Leaving set-up: at once when nothing was typed, after a question otherwise.
team new
open 80x24
keys "Acme" Esc
screen
|
|
|
|
| ╭ Welcome to Rolodeck ───────────────────────────────────────────────────────╮
| │ This store is new. Name your workspace and become its owner.               │
| │                                                                            │
| │ Workspace         Acme                                                     │
| │ Your Name                                                                  │
| │ Ema╭ Quit? ───────────────────────────────────────────────────────────╮    │
| │ Pas│ Nothing was set up yet; what you typed is lost.                  │    │
| │ Con│                                                                  │    │
| │ Sea│                                             [ Quit ]  [ Cancel ] │    │
| │    ╰──────────────────────────────────────────────────────────────────╯    │
| │                   [x] Begin with roles: Admin, Live Agent, Billing Agent…  │
| │                                                                            │
| │                                                       [ Set up ]  [ Quit ] │
| ╰────────────────────────────────────────────────────────────────────────────╯
|
|
|
|
|
| y Yes  n No  ? Help  : Commands  q Quit
cursor 64,12
keys n
shows Welcome to Rolodeck
keys Esc y
ends
