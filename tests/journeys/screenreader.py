#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader finds in a Quarterdeck window, for tst_window. Reads one request a line from standard input, answers each
with one line of JSON: {"op": "text", "name": N}: text of the editor called N; {"op": "rows", "name": N}: the rows of the list or
table called N; {"op": "labels"}: every name that is showing; {"op": "focus"}: role and name of what has the keyboard. null = there
is none (yet). It asks the accessibility bus of the environment; exits with 77 when there is none."""
import json
import os
import sys

try:
    import pyatspi
except ImportError:
    sys.exit(77)

PID = int(sys.argv[1])


def application():
    desktop = pyatspi.Registry.getDesktop(0)
    for i in range(desktop.childCount):
        app = desktop.getChildAtIndex(i)
        try:
            if app is not None and app.get_process_id() == PID:
                return app
        except Exception:
            continue
    return None


def walk(node, depth=0):
    yield node
    if depth > 30 or node.getRoleName() in ("list", "table", "tree table"):
        return
    for i in range(node.childCount):
        child = node.getChildAtIndex(i)
        if child is not None:
            yield from walk(child, depth + 1)


def showing(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def named(name, roles):
    for node in walk(application()):
        if node.name == name and node.getRoleName() in roles and showing(node):
            return node
    return None


def answer(request):
    if application() is None:
        return None
    op = request["op"]
    if op == "text":
        node = named(request["name"], ("text", "entry", "paragraph"))
        if node is None:
            return None
        text = node.queryText()
        return text.getText(0, text.characterCount)
    if op == "rows":
        node = named(request["name"], ("list", "table", "tree table"))
        if node is None:
            return None
        return [child.name for child in (node.getChildAtIndex(i) for i in range(node.childCount)) if child is not None]
    if op == "labels":
        return [node.name for node in walk(application()) if node.name and showing(node)]
    if op == "focus":
        for node in walk(application()):
            if node.getState().contains(pyatspi.STATE_FOCUSED):
                return [node.getRoleName(), node.name]
        return None
    raise ValueError(op)


for line in sys.stdin:
    try:
        found = answer(json.loads(line))
    except Exception as problem:  # the window may vanish at any moment: the test kills it
        found = None
        if "--verbose" in sys.argv:
            print(repr(problem), file=sys.stderr)
    print(json.dumps(found), flush=True)
