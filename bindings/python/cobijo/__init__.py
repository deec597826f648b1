"""Cobijo in Python: the same API that Android and iOS call. See README.md beside this package."""

from .cobijo import *  # noqa: F401,F403
from .cobijo import __all__  # noqa: F401
