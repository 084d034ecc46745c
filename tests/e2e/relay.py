"""A wire in the test's hand: everything that passes between programs and server is written down, both ways."""
import socket
import threading


class Relay:
    """Listens on a port of its own and passes bytes on to where `target()` says, untouched."""

    def __init__(self, target):
        self.target = target
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.url = "http://127.0.0.1:%d" % self.listener.getsockname()[1]
        self._guard = threading.Lock()
        self._seen = []  # one bytearray per connection and direction, so that nothing is cut apart by another's bytes
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self):
        self.listener.close()

    def capture(self):
        """What passed so far, one piece per connection and direction."""
        with self._guard:
            return [bytes(piece) for piece in self._seen]

    def _accept(self):
        while True:
            try:
                near, _ = self.listener.accept()
            except OSError:
                return
            try:
                far = socket.create_connection(self.target(), timeout=10)
            except OSError:
                near.close()
                continue
            far.settimeout(None)
            threading.Thread(target=self._join, args=(near, far), daemon=True).start()

    def _join(self, near, far):
        back = threading.Thread(target=self._carry, args=(far, near), daemon=True)
        back.start()
        self._carry(near, far)
        back.join()
        near.close()
        far.close()

    def _carry(self, source, sink):
        piece = bytearray()
        with self._guard:
            self._seen.append(piece)
        try:
            while data := source.recv(65536):
                with self._guard:
                    piece += data
                sink.sendall(data)
        except OSError:
            pass
        try:
            sink.shutdown(socket.SHUT_WR)
        except OSError:
            pass
