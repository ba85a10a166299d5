//! `module list`, `module import`.

use std::io::Read as _;
use std::path::Path;

use serde::Serialize;

use super::args::{Module as Asked, ModuleImport, ModuleList};
use super::desk::{Context, Desk};
use super::failure::Failure;
use super::files::{input, unreadable};
use super::out::{Format, Out};
use super::table::Table;
use crate::team::{Catalogue, CatalogueChange, Command, Kind, ModuleId, Refusal, describe, text};

/// In bytes. 500 modules, each described, are a tenth of it.
const LARGEST: u64 = 1 << 20;

#[derive(Serialize)]
struct Document<'a> {
    id: &'a str,
    group: &'a str,
    label: &'a str,
    description: &'a str,
}

#[derive(Serialize)]
struct Imported<'a> {
    modules: usize,
    added: &'a [ModuleId],
    changed: &'a [ModuleId],
    removed: &'a [ModuleId],
    roles: Vec<Loser<'a>>,
}

/// A role that has granted something on modules that are gone.
#[derive(Serialize)]
struct Loser<'a> {
    name: &'a str,
    lost: Vec<ModuleId>,
}

pub fn module(context: &Context, asked: Asked, out: &mut Out) -> Result<(), Failure> {
    let desk = context.desk()?;
    match asked {
        Asked::List(args) => list(&desk, &args, out),
        Asked::Import(args) => import(&desk, &args, out),
    }
}

fn list(desk: &Desk<'_>, args: &ModuleList, out: &mut Out) -> Result<(), Failure> {
    let catalogue = desk.team().catalogue();
    let modules = catalogue.groups.iter().flat_map(|group| {
        group.modules.iter().map(|module| Document {
            id: module.id.as_str(),
            group: &group.label,
            label: &module.label,
            description: &module.description,
        })
    });
    if args.jsonl {
        out.format = Format::JsonLines;
    }
    if out.is_json() {
        return out.list(modules);
    }
    let mut table = Table::new(&["Module", "Group", "Label", "Description"]).keyed("Module");
    for module in modules {
        table.row([module.id, module.group, module.label, module.description]);
    }
    out.table(&table)
}

fn import(desk: &Desk<'_>, args: &ModuleImport, out: &mut Out) -> Result<(), Failure> {
    let before = desk.team();
    // Who may not replace it is told that, whatever the file: and the log keeps it.
    let catalogue = match read(desk.context, &args.file) {
        Err(why) if before.is_owner(desk.me) => return Err(why),
        catalogue => catalogue.unwrap_or_else(|_| Catalogue::standard()),
    };
    let change = CatalogueChange::between(&before.catalogue(), &catalogue);
    let done = desk.service.execute(desk.session, Command::ReplaceCatalogue { catalogue })?;
    let losers = change.losers(&before);
    if out.is_json() {
        let roles = losers.into_iter();
        return out.document(&Imported {
            modules: done.team.catalogue().len(),
            added: &change.added,
            changed: &change.changed,
            removed: &change.removed,
            roles: roles.map(|(role, lost)| Loser { name: role.name.as_str(), lost }).collect(),
        });
    }
    out.text(&describe::done(&done.change, &done.team))?;
    out.text("\n")?;
    for (what, ids) in
        [("Added", &change.added), ("Changed", &change.changed), ("Removed", &change.removed)]
    {
        if !ids.is_empty() {
            out.text(&format!("{what}: {}.\n", names(ids)))?;
        }
    }
    for (role, lost) in &losers {
        let role = text::shown(role.name.as_str());
        out.text(&format!("The role {role} loses its grants on {}.\n", names(lost)))?;
    }
    Ok(())
}

fn names(ids: &[ModuleId]) -> String {
    ids.iter().map(ModuleId::as_str).collect::<Vec<_>>().join(", ")
}

fn read(context: &Context, path: &Path) -> Result<Catalogue, Failure> {
    let file = match path.to_str() {
        Some("-") => "standard input".to_owned(),
        _ => path.display().to_string(),
    };
    let invalid = |why: String| Refusal::new(Kind::Invalid, why);
    let mut bytes = Vec::new();
    let mut input = input(context, path)?.take(LARGEST + 1);
    input.read_to_end(&mut bytes).map_err(|why| unreadable(path, &why))?;
    if bytes.len() as u64 > LARGEST {
        return Err(invalid(format!("{file} is no catalogue: it is larger than 1 MiB.")).into());
    }
    let text = std::str::from_utf8(&bytes)
        .map_err(|_| invalid(format!("{file} is no catalogue: it is no UTF-8 text.")))?;
    let text = text.trim_start_matches('\u{feff}');
    let parse =
        if text.trim_start().starts_with('{') { Catalogue::parse_json } else { Catalogue::parse };
    Ok(parse(text).map_err(|why| invalid(format!("{file}: {why}.")))?)
}
