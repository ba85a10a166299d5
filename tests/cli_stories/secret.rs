use crate::host::{Host, OTHER_PASSWORD, PASSWORD, files};

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

#[test]
fn no_password_and_no_token_is_kept_or_printed() {
    let host = Host::with_team();
    host.add("grace@acme.io", "Viewer");
    let typed = ["user", "add", "--name", "Bo", "--email", "bo@acme.io", "--role", "Viewer"];
    let made = host.run(&[&typed[..], &["--generate-password"]].concat()).done().out;
    let made = made.lines().find_map(|line| line.strip_prefix("Password: ")).unwrap().to_owned();
    let wrong = "a wrong password 1234";
    host.login("ada@acme.io", wrong).refused(3, "Sign-in failed");
    let print = ["login", "grace@acme.io", "--password-stdin", "--print-token"];
    let token = host.typed(&print, OTHER_PASSWORD).done().out.trim().to_owned();

    let mut said = String::new();
    for words in [
        &["user", "list", "--json"][..],
        &["user", "list"],
        &["role", "list", "--json"],
        &["whoami"],
    ] {
        let answer = host.with("ROLODECK_TOKEN", &token, words).done();
        said.push_str(&answer.out);
    }
    for secret in [PASSWORD, OTHER_PASSWORD, &made, wrong, &token] {
        assert!(!said.contains(secret));
        for file in files(&host.store()) {
            let bytes = std::fs::read(&file).unwrap();
            assert!(!holds(&bytes, secret), "{} holds {secret}", file.display());
        }
        for file in files(&host.home.path().join(".local/state")) {
            assert!(!holds(&std::fs::read(&file).unwrap(), secret), "{}", file.display());
        }
    }
    // What is looked for would be found.
    let all: Vec<u8> =
        files(&host.store()).iter().flat_map(|f| std::fs::read(f).unwrap()).collect();
    assert!(holds(&all, "grace@acme.io") && holds(&all, "$argon2id$"));
}
