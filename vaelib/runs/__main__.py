"""The child that trains, or one slice of a list of runs."""

from vaelib.processes import serve
from vaelib.runs.trainer import program

if __name__ == "__main__":
    serve(program)
