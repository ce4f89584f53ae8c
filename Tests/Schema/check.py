"""Validates JSON files by a JSON Schema, 2020-12: check.py SCHEMA FILE..."""

import json
import pathlib
import sys

from jsonschema import Draft202012Validator

schema = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema)
wrong = 0
for path in sys.argv[2:]:
    for error in validator.iter_errors(json.loads(pathlib.Path(path).read_text(encoding="utf-8"))):
        print(f"{path}: {error.json_path}: {error.message[:200]}", file=sys.stderr)
        wrong += 1
if wrong:
    sys.exit(1)
print(f"{len(sys.argv) - 2} reports are as the schema says")
