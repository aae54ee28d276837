"""Prints how much of each pool of capacity is allocated, and the five largest individual spaces.

Its client, the module `client`, is generated from the contract by `redocly generate-client`.
"""

import os
import sys

from client import ApiError, Client

POOLS = {0: "departments", 1: "individuals", 2: "groups"}
PAGE = 100


class Refusal(Exception):
    """KooDrive reports failures inside HTTP 200, too, which the generated client cannot know."""


class UsageError(Exception):
    """A mistake of whoever calls the program: nothing was sent."""


def variable(name):
    value = os.environ.get(name)
    if not value:
        raise UsageError(f"The environment variable {name} is missing.")
    return value


def checked(answer):
    if answer.code != 0:
        raise Refusal(f"{answer.code}: {answer.msg}")
    return answer


def pools(koodrive):
    for pool in checked(koodrive.get_space_allocation()).data or []:
        yield POOLS.get(pool.type_, "others"), pool.allocate_capacity, pool.total_capacity


def people(koodrive):
    """All users. An empty page ends the list: totals can be missing, and pages short."""
    offset = 0
    while users := checked(koodrive.list_user_spaces(offset=offset, limit=PAGE)).users:
        yield from users
        offset += len(users)


def main():
    koodrive = Client(
        variable("KOODRIVE_ENDPOINT"),
        auth={
            "apiKey": {
                "AccessToken": variable("KOODRIVE_TOKEN"),
                "AppAccessToken": variable("KOODRIVE_APP_TOKEN"),
            }
        },
        timeout=30,
    )
    for kind, allocated, total in pools(koodrive):
        print(f"{kind}: {allocated} of {total} GB")
    owners = [user for user in people(koodrive) if user.container_id]
    owners.sort(key=lambda user: -user.capacity)
    for user in owners[:5]:
        print(f"{user.name}, {user.dept_name}: {user.capacity} GB")


if __name__ == "__main__":
    try:
        main()
    except UsageError as mistake:
        print(mistake, file=sys.stderr)
        sys.exit(2)
    except ApiError as refusal:
        sys.exit(f"HTTP {refusal.status}: {refusal.body}")
    except Refusal as refusal:
        sys.exit(str(refusal))
