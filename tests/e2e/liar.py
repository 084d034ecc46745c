"""Stands between programs and an honest server, and answers as it likes."""
import http.client
import socket
import threading
import time

import wire

ANSWERS = {"/v1/sync": "SyncReply", "/v1/challenge": "ChallengeReply", "/v1/session": "SessionReply"}


class Exchange:
    """One request and its honest answer. A lie changes `status`, `body` or `reply`, or takes the socket itself."""

    def __init__(self, path, request, status, body):
        self.path, self.request, self.status, self.body = path, request, status, body
        self.reply = wire.decode(ANSWERS[path], body) if status == 200 and path in ANSWERS else None

    def answer(self):
        if self.reply is not None:
            self.body = wire.write(ANSWERS[self.path], self.reply)
        head = f"HTTP/1.1 {self.status} X\r\nContent-Type: application/octet-stream\r\nContent-Length: {len(self.body)}\r\n\r\n"
        return head.encode() + self.body


class Liar:
    """`lie(exchange)` may change the exchange, or return a function of the client's socket that then answers alone."""

    def __init__(self, target):
        self.target, self.lie = target, None
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.url = "http://127.0.0.1:%d" % self.listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self):
        self.listener.close()

    def _accept(self):
        while True:
            try:
                near, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(near,), daemon=True).start()

    def _serve(self, near):
        with near:
            try:
                while self._exchange(near):
                    pass
            except (OSError, http.client.HTTPException):
                pass

    def _honestly(self, path, body, headers):
        """The real answer. Every request may be repeated, and a busy machine must not look like a lie."""
        for patience in (3, 2, 1, 0):
            far = http.client.HTTPConnection(*self.target(), timeout=30)
            try:
                far.request("POST", path, body, headers)
                answer = far.getresponse()
                return answer.status, answer.read()
            except (OSError, http.client.HTTPException):
                if patience == 0:
                    raise
                time.sleep(0.2)
            finally:
                far.close()
        return None

    def _exchange(self, near):
        head = b""
        while b"\r\n\r\n" not in head:
            data = near.recv(65536)
            if not data:
                return False
            head += data
        head, body = head.split(b"\r\n\r\n", 1)
        lines = head.decode("latin-1").split("\r\n")
        path = lines[0].split(" ")[1]
        headers = {name.lower(): value.strip() for name, value in (line.split(":", 1) for line in lines[1:])}
        while len(body) < int(headers.get("content-length", 0)):
            body += near.recv(65536)
        passed = {name: headers[name] for name in ("content-type", "authorization") if name in headers}
        exchange = Exchange(path, body, *self._honestly(path, body, passed))
        alone = self.lie(exchange) if self.lie else None
        if alone:
            alone(near)
            return False
        near.sendall(exchange.answer())
        return True
