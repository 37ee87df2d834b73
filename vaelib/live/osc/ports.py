"""Ports: a UDP port of this machine, checked, bound, or refused in one sentence."""

import errno
import socket
from functools import lru_cache

__all__ = ["check_address", "check_port", "is_here", "open_port"]


def check_port(name: str, port: int, *, least: int = 1) -> None:
    """Raise ValueError unless a UDP port exists; `least` is 0 where 0 means any free port."""
    if not least <= port < 2**16:
        extra = ", or 0 for any that is free" if least == 0 else ""
        raise ValueError(f"{name} cannot be {port}: choose 1 to 65535{extra}")


def check_address(host: str) -> None:
    """Raise ValueError unless an address is four numbers, as in a datagram."""
    try:
        socket.inet_pton(socket.AF_INET, host)
    except OSError:
        raise ValueError(f"{host!r} is no address of a client: write it as 192.168.1.20") from None


def open_port(host: str, port: int, *, spared: int) -> socket.socket:
    """Bind a UDP port at an address; port 0 is any that is free.

    The port `spared`, where clients are answered, is neither bound nor offered. Raises OSError if a
    port cannot be bound; if it is busy, the sentence names one that is free.
    """
    try:
        bound = _bind(host, port)
        if port == 0 and bound.getsockname()[1] == spared:
            with bound:  # its port stays taken until another one is found
                bound = _bind(host, 0)
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            reason = f"cannot listen on {host}:{port} ({error.strerror}): name another address"
        else:
            others = (*range(port + 1, 2**16), *range(1024, port))
            free = next(n for n in others if n != spared and _is_free(host, n))
            advice = f"end what listens there, or take --port {free}, which is free"
            reason = f"port {port} is in use: {advice}"
        raise OSError(error.errno, reason) from error
    if bound.getsockname()[0] == "0.0.0.0" != host:
        bound.close()
        reason = f"{host!r} is no address: name one, or 0.0.0.0 to listen on every interface"
        raise OSError(errno.EADDRNOTAVAIL, reason)
    # Packets that come while a frame is made wait here.
    bound.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2**20)
    bound.setblocking(False)
    return bound


def _bind(host: str, port: int) -> socket.socket:
    bound = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    try:
        bound.bind((host, port))
    except OSError:
        bound.close()
        raise
    return bound


def _is_free(host: str, port: int) -> bool:
    try:
        _bind(host, port).close()
    except OSError:
        return False
    return True


@lru_cache(maxsize=256)
def is_here(host: str) -> bool:
    """Whether an address is this machine's own, so that a socket can be bound to it."""
    return host.startswith("127.") or _is_free(host, 0)
