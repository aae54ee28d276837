# Runs a program in a terminal of its own. stdin has a JSON object: `command`, `env`, `columns`, and
# `steps`, each a text that is waited for and what is typed then, or a signal. stdout has a JSON
# object: all that the terminal showed, and the exit code.
import fcntl, json, os, pty, select, signal, struct, sys, termios, time

asked = json.load(sys.stdin)
child, terminal = pty.fork()
if child == 0:
    os.execvpe(asked["command"][0], asked["command"], asked["env"])
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, asked["columns"], 0, 0))
output, seen, steps = b"", 0, list(asked["steps"])
deadline = time.monotonic() + 15
while time.monotonic() < deadline:
    ready, _, _ = select.select([terminal], [], [], 0.1)
    if ready:
        try:
            chunk = os.read(terminal, 65536)
        except OSError:
            break
        if not chunk:
            break
        output += chunk
    while steps and steps[0]["wait"].encode() in output[seen:]:
        seen = len(output)
        os.write(terminal, steps.pop(0)["type"].encode())
else:
    os.kill(child, signal.SIGKILL)
_, status = os.waitpid(child, 0)
code = os.waitstatus_to_exitcode(status)
json.dump({"output": output.decode("utf8", "replace"), "code": code, "left": len(steps)}, sys.stdout)
