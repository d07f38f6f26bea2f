"""Writes a pipeline that maps the flat field names of Sigma rules to the nested ones of rsigma's EVTX reader.

Usage: rsigma_pipeline.py RULES_DIR >pipeline.yml
"""
import pathlib
import sys

import yaml

SYSTEM = {
    "Provider_Name": "Event.System.Provider.#attributes.Name",
    "EventID": "Event.System.EventID",
    "Channel": "Event.System.Channel",
    "Computer": "Event.System.Computer",
    "Level": "Event.System.Level",
    "Execution_ProcessID": "Event.System.Execution.#attributes.ProcessID",
    "Security_UserID": "Event.System.Security.#attributes.UserID",
}


def fields(node, found):
    """Collects the field names of a detection."""
    if isinstance(node, dict):
        for key, value in node.items():
            found.add(str(key).split("|")[0])
            fields(value, found)
    elif isinstance(node, list):
        for item in node:
            fields(item, found)


names = set()
for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.yml")):
    for rule in yaml.safe_load_all(path.read_text(encoding="utf-8")):
        if isinstance(rule, dict) and isinstance(rule.get("detection"), dict):
            for name, selection in rule["detection"].items():
                if name not in ("condition", "timeframe"):
                    fields(selection, names)
names.discard("")
mapping = {name: SYSTEM.get(name, "Event.EventData." + name) for name in sorted(names)}
yaml.safe_dump(
    {
        "name": "flat names to nested ones",
        "priority": 10,
        "transformations": [{"id": "names", "type": "field_name_mapping", "mapping": mapping}],
    },
    sys.stdout,
)
