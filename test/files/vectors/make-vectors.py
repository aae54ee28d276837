"""Writes vectors.json: what the reference's steps give, by an implementation that shares nothing
with the client. Run it by hand, `python3 test/files/vectors/make-vectors.py`: it takes a minute.

Byte i of every content is (7 i + 13 floor(i / 256) + 1) mod 251.
"""
import json
import struct
from pathlib import Path


def is_prime(number):
    return all(number % divisor for divisor in range(2, int(number**0.5) + 1))


def integer_root(number, degree):
    low, high = 0, number + 1
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if middle**degree <= number else (low, middle)
    return low


def fraction_of_root(number, degree):
    """The first 32 bits of the fraction of a root, of which SHA-256 takes its constants."""
    return integer_root(number << (32 * degree), degree) & 0xFFFFFFFF


PRIMES = [number for number in range(2, 312) if is_prime(number)]
INITIAL = [fraction_of_root(prime, 2) for prime in PRIMES[:8]]
CONSTANTS = [fraction_of_root(prime, 3) for prime in PRIMES]


def rotate(word, count):
    return (word >> count | word << (32 - count)) & 0xFFFFFFFF


def compress(state, block):
    """FIPS 180-4, section 6.2.2."""
    schedule = list(struct.unpack(">16I", block))
    for t in range(16, 64):
        w2, w15 = schedule[t - 2], schedule[t - 15]
        sigma1 = rotate(w2, 17) ^ rotate(w2, 19) ^ w2 >> 10
        sigma0 = rotate(w15, 7) ^ rotate(w15, 18) ^ w15 >> 3
        schedule.append((sigma1 + schedule[t - 7] + sigma0 + schedule[t - 16]) & 0xFFFFFFFF)
    a, b, c, d, e, f, g, h = state
    for constant, word in zip(CONSTANTS, schedule):
        big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
        first = h + big1 + (e & f ^ ~e & g) + constant + word
        big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
        second = big0 + (a & b ^ a & c ^ b & c)
        a, b, c, d, e, f, g, h = first + second & 0xFFFFFFFF, a, b, c, d + first & 0xFFFFFFFF, e, f, g
    return [old + new & 0xFFFFFFFF for old, new in zip(state, (a, b, c, d, e, f, g, h))]


def sha256(data, part_size=None):
    """The digest as text, and the state before each part but the first, by its offset."""
    state, states = INITIAL, {}
    padding = b"\x80" + b"\0" * (-(len(data) + 9) % 64) + struct.pack(">Q", 8 * len(data))
    padded = data + padding
    for offset in range(0, len(padded), 64):
        if part_size and 0 < offset < len(data) and offset % part_size == 0:
            states[offset] = state
        state = compress(state, padded[offset : offset + 64])
    return to_text(state), states


def to_text(words):
    return "".join(f"{word:08x}" for word in words)


def content(size):
    return bytes((7 * i + 13 * (i >> 8) + 1) % 251 for i in range(size))


def proof(identity, data):
    """The steps of the page koodrive_05_0036."""
    seed, _ = sha256(identity.encode())
    digest, _ = sha256(seed.encode())
    number = int(digest[48:], 16) & (2**63 - 1)
    start = number % len(data)
    end = min(start + 8, len(data))
    code, _ = sha256(data[start:end])
    return {"identity": identity, "size": len(data), "start": start, "end": end, "proofCode": code}


# Sizes around a block and around the first KiB, and two parts of the service's least size.
HASHED = [
    (0, 64), (1, 64), (7, 64), (8, 64), (9, 64), (63, 64), (64, 64), (65, 64), (128, 64),
    (129, 128), (1023, 64), (1024, 512), (1025, 1024), (10_000, 640), (70_001, 65_536),
    (2 * 5_242_880 + 1, 5_242_880),
]
IDENTITIES = [
    "1605107117323346560",
    "Bearer+example-token",
    "Bearer eyJhbGciOiJSUzI1NiJ9.example.signature",
]
PROVEN_SIZES = [1, 7, 8, 9, 63, 64, 65, 1000, 1023, 1024, 1025, 99_991]


def main():
    hashes = []
    for size, part_size in HASHED:
        data = content(size)
        digest, states = sha256(data, part_size)
        pre_hash, _ = sha256(data[:1024])
        hashes.append({
            "size": size,
            "partSize": part_size,
            "sha256": digest,
            "preHash": pre_hash,
            "states": {offset: to_text(words) for offset, words in states.items()},
        })
    proofs = [proof(identity, content(size)) for identity in IDENTITIES for size in PROVEN_SIZES]
    text = json.dumps({"hashes": hashes, "proofs": proofs}, indent=2)
    Path(__file__).with_name("vectors.json").write_text(text + "\n")



main()
