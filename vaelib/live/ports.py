"""Ports: a UDP port of this machine, bound or refused in one sentence."""

import errno
import socket

__all__ = ["open_port"]


def open_port(host: str, port: int, *, spared: int) -> socket.socket:
    """Bind a UDP port.

    Parameters
    ----------
    host : str
        Address to listen on; "127.0.0.1" hears this machine alone.
    port : int
        Its number.
    spared : int
        A port that is not offered in its place.

    Raises
    ------
    OSError
        If it cannot be bound; one sentence says why, and if it is busy, which one is free.
    """
    bound = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    try:
        bound.bind((host, port))
    except OSError as error:
        bound.close()
        if error.errno != errno.EADDRINUSE:
            reason = f"cannot listen on {host}:{port} ({error.strerror}): name another address"
            raise OSError(error.errno, reason) from error
        free = next(n for n in range(port + 1, 2**16) if n != spared and _is_free(host, n))
        reason = (
            f"port {port} is in use: end what listens there, or take --port {free}, which is free"
        )
        raise OSError(error.errno, reason) from error
    # What comes within a moment of work must not be lost.
    bound.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2**20)
    bound.setblocking(False)
    return bound


def _is_free(host: str, port: int) -> bool:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.bind((host, port))
        except OSError:
            return False
    return True
