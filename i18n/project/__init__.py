"""The ground: the only room that knows folders. Reads everything before it writes anything.

Its rooms are imported one by one: a command loads no more than it needs.
"""
