#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader finds in a Quarterdeck window, for tst_window. Reads one request a line from standard input and answers each
with one line of JSON: {"op": "text", "name": N} with the text of the editor called N, {"op": "labels"} with every name that is
showing, {"op": "focus"} with the names of what has the keyboard, {"op": "rows", "name": N} with the items of the list called N,
{"op": "heard"} with the names of what took the keyboard or was added to a list since the first request, as "focus NAME" and
"added NAME"; null means there is none (yet). It asks the accessibility bus of the environment and exits with 77 when its library
is not installed."""
import json
import sys

try:
    import pyatspi
    from gi.repository import GLib
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


heard = []


def listen(event):
    try:
        if event.host_application is None or event.host_application.get_process_id() != PID:
            return
        if event.type.startswith("object:children-changed:add"):
            heard.append("added " + event.any_data.name)
        elif event.detail1:
            heard.append("focus " + event.source.name)
    except Exception:  # gone before it could be asked for its name
        pass


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
    if op == "labels":
        return [node.name for node in walk(application()) if node.name and showing(node)]
    if op == "focus":
        return [node.name for node in walk(application()) if node.name and node.getState().contains(pyatspi.STATE_FOCUSED)]
    if op == "rows":
        node = named(request["name"], ("list",))
        return None if node is None else [node.getChildAtIndex(i).name for i in range(node.childCount)]
    if op == "heard":
        while GLib.MainContext.default().iteration(False):
            pass
        return heard
    raise ValueError(op)


pyatspi.Registry.registerEventListener(listen, "object:children-changed:add", "object:state-changed:focused")
for line in sys.stdin:
    try:
        found = answer(json.loads(line))
    except Exception as problem:  # the window may vanish at any moment: the test kills it
        found = None
        if "--verbose" in sys.argv:
            print(repr(problem), file=sys.stderr)
    print(json.dumps(found), flush=True)
