"""Runs Python samples in one process, one after the other.

Reads a line of JSON for each, with its code and environment, and writes one: the body of the answer
as JSON or text, or, if the sample ended by another exception than a refusal, that.
"""

import ast
import contextlib
import io
import json
import os
import sys
import traceback
import urllib.error


def run(code, environment):
    os.environ.update(environment)
    printed = io.StringIO()
    try:
        with contextlib.redirect_stdout(printed):
            exec(compile(code, "sample.py", "exec"), {"__name__": "__main__"})
    except urllib.error.HTTPError as refusal:
        return refusal.read().decode()
    try:
        return json.dumps(ast.literal_eval(printed.getvalue()))
    except (SyntaxError, ValueError):
        return printed.getvalue()


for line in sys.stdin:
    job = json.loads(line)
    try:
        outcome = {"text": run(job["code"], job["environment"])}
    except Exception:
        outcome = {"error": traceback.format_exc()}
    print(json.dumps(outcome), flush=True)
