"""A warm dbt. Reads one JSON request per line from stdin, writes events and one result per request to stdout.

Request: {"id", "args": dbt's command line, "env": {name: value} for this call, "manifest": file or null,
"root": folder of the project}. Answers: {"id", "event": {...}} many times, then {"id", "result": {...}} once.
"""

import json
import os
import queue
import resource
import signal
import sys
import threading

# dbt and its adapters may print; the answers keep the real stdout to themselves
answers = os.fdopen(os.dup(1), "w", buffering=1, encoding="utf-8")
os.dup2(2, 1)
# the worker decides when a node ends: a SIGTERM to its whole group must not cut statements off in the database
signal.signal(signal.SIGTERM, signal.SIG_IGN)

from dbt.adapters.postgres import PostgresAdapter  # noqa: E402
from dbt.artifacts.resources import GenericTest  # noqa: E402
from dbt.artifacts.schemas.manifest import WritableManifest  # noqa: E402
from dbt.cli.main import dbtRunner  # noqa: E402
from dbt.contracts.graph.manifest import Manifest  # noqa: E402
from dbt.contracts.graph.nodes import GenericTestNode  # noqa: E402
from dbt_common.clients import agate_helper  # noqa: E402

SECRET = "DBT_ENV_SECRET_"
requests = queue.Queue()
loaded = {}


def read_requests():
    for line in sys.stdin:
        requests.put(json.loads(line))
    # the worker is gone: nobody would hear the result
    os._exit(0)


def scrub(text, env):
    for name, value in env.items():
        if name.startswith(SECRET) and value:
            text = text.replace(value, "*****")
    return text


def answer(message, env):
    answers.write(scrub(json.dumps(message, default=str), env) + "\n")


def read_manifest(file):
    with open(file, encoding="utf-8") as source:
        data = json.load(source)
    manifest = Manifest.from_writable_manifest(WritableManifest.upgrade_schema_version(data))
    for unique_id, node in data["nodes"].items():
        # dbt reads both kinds of tests back as singular ones, which have no arguments
        if "test_metadata" in node:
            manifest.nodes[unique_id] = GenericTestNode.from_resource(GenericTest.from_dict(node))
    return manifest


def load_manifest(file, root):
    """The stored manifest, parsed once; seeds are read from this work tree, wherever they were compiled."""
    if file not in loaded:
        loaded.clear()
        loaded[file] = read_manifest(file)
    manifest = loaded[file]
    for node in manifest.nodes.values():
        if hasattr(node, "root_path"):
            node.root_path = root
    return manifest


def event_of(message):
    info = message.info
    node = getattr(getattr(message, "data", None), "node_info", None)
    return {
        "code": info.code,
        "name": info.name,
        "level": info.level,
        "message": info.msg,
        "at": info.ts.ToJsonString(),
        "uniqueId": getattr(node, "unique_id", "") or None,
        "count": getattr(getattr(message, "data", None), "node_count", None),
    }


def milliseconds(result, name):
    for timing in result.timing:
        if timing.name == name and timing.started_at and timing.completed_at:
            return (timing.completed_at - timing.started_at).total_seconds() * 1000
    return 0


def seed_columns(node):
    """Names and types of the table that dbt would make of a seed, in order; null for what is no seed."""
    if node.resource_type != "seed":
        return None
    chosen = node.config.column_types
    file = os.path.join(node.root_path, node.original_file_path)
    table = agate_helper.from_csv(file, text_columns=list(chosen), delimiter=node.config.delimiter)
    names = table.column_names
    return [
        {"name": name, "type": chosen.get(name) or PostgresAdapter.convert_agate_type(table, index)}
        for index, name in enumerate(names)
    ]


def row_of(result):
    node = result.node
    return {
        "uniqueId": node.unique_id,
        "status": str(result.status),
        "message": result.message,
        "failures": result.failures,
        "adapterResponse": dict(result.adapter_response or {}),
        "executionMs": milliseconds(result, "execute"),
        "compileMs": milliseconds(result, "compile"),
        "compiledCode": getattr(node, "compiled_code", None),
        "file": getattr(node, "original_file_path", None),
        "name": node.name,
        "columns": seed_columns(node),
    }


def error_of(exception):
    if exception is None:
        return None
    node = getattr(exception, "node", None)
    return {
        "kind": type(exception).__name__,
        "text": str(exception),
        "uniqueId": getattr(node, "unique_id", None),
        "node": getattr(node, "name", None),
        "file": getattr(node, "original_file_path", None),
    }


def memory_mb():
    """Peak of this process; macOS counts bytes, the others kilobytes."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)


def invoke(request):
    env = request["env"]
    os.environ.update(env)
    try:
        manifest = load_manifest(request["manifest"], request["root"]) if request["manifest"] else None
        report = lambda message: answer({"id": request["id"], "event": event_of(message)}, env)  # noqa: E731
        done = dbtRunner(manifest=manifest, callbacks=[report]).invoke(request["args"])
        rows = [row_of(result) for result in getattr(done.result, "results", None) or []]
        return {"success": done.success, "rows": rows, "error": error_of(done.exception), "memoryMb": memory_mb()}
    finally:
        for name in env:
            os.environ.pop(name, None)


def main():
    threading.Thread(target=read_requests, daemon=True).start()
    answers.write('{"ready": true}\n')
    while True:
        request = requests.get()
        try:
            result = invoke(request)
        except BaseException as failure:  # the process stays usable; the caller sees what happened
            result = {"success": False, "rows": [], "error": error_of(failure), "memoryMb": memory_mb()}
        answer({"id": request["id"], "result": result}, request["env"])


main()
