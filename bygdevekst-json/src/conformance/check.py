#!/usr/bin/env python3
"""Compares the answers of an implementation with the kit that this file stands in: check.py FOLDER. README.md says what is in
the folder and what is compared. It needs Python 3.6 or newer, and nothing else."""

import json
import sys
from decimal import Decimal
from pathlib import Path

KIT = Path(__file__).resolve().parent
OF_FINDING = ("message", "source", "arguments", "fingerprint")
OF_PROBLEM = ("message", "member")
PLAN = ".plan.json"


def read(file):
    return json.loads(file.read_text(encoding="utf-8"), parse_float=Decimal, parse_int=Decimal)


def without(document, members):
    return {name: value for name, value in document.items() if name not in members}


def evaluation(document):
    document = without(document, ("language", "basis"))
    document["findings"] = [without(each, OF_FINDING) for each in document.get("findings", [])]
    return document


def problem(each):
    each = without(each, OF_PROBLEM)
    return {"code": "SYNTAX"} if each.get("code") == "SYNTAX" else each


def problems(document):
    document = without(document, ("language",))
    document["problems"] = [problem(each) for each in document.get("problems", [])]
    return document


def difference(expected, actual, at=""):
    """Where two values first differ, and how; None where they do not."""
    if isinstance(expected, dict) and isinstance(actual, dict):
        pairs = [(name, expected.get(name, "nothing"), actual.get(name, "nothing")) for name in {**expected, **actual}]
    elif isinstance(expected, list) and isinstance(actual, list) and len(expected) == len(actual):
        pairs = [(index, *pair) for index, pair in enumerate(zip(expected, actual))]
    elif type(expected) is type(actual) and expected == actual:
        return None
    else:
        return "%s: %s is expected, and it is %s" % (at or "the document", shown(expected), shown(actual))
    found = (difference(one, other, "%s/%s" % (at, name)) for name, one, other in pairs)
    return next((each for each in found if each), None)


def shown(value):
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= 200 else text[:200] + "…"


def vectors(answers):
    for plan in sorted((KIT / "vectors").glob("*" + PLAN)):
        name = plan.name[: -len(PLAN)]
        yield compare("vectors", name + ".evaluation.json", answers, lambda file: evaluation(read(file)))
        yield compare("vectors", name + ".plan.sha256", answers, lambda file: file.read_text(encoding="utf-8").strip())
    for plan in sorted((KIT / "vectors" / "broken").glob("*" + PLAN)):
        name = plan.name[: -len(PLAN)]
        yield compare("vectors/broken", name + ".problems.json", answers, lambda file: problems(read(file)))


def compare(folder, name, answers, reading):
    return folder + "/" + name, judged(lambda: difference(reading(KIT / folder / name), reading(answers / folder / name)))


def cases(answers):
    for case in read(KIT / "cases" / "cases.json"):
        for plan, places in ((case["fires"], case["at"]), (case["mended"], [])):
            name = "cases/" + plan[: -len(PLAN)] + ".evaluation.json"
            yield name, judged(lambda: difference(places, fired(answers / name, case["rule"]), case["rule"]))


def fired(file, rule):
    return [finding["at"] for finding in read(file)["findings"] if finding["rule"] == rule]


def judged(comparison):
    """What is wrong with an answer; whatever it is, the others are judged all the same."""
    try:
        return comparison()
    except FileNotFoundError:
        return "there is no answer"
    except (ValueError, KeyError, TypeError, AttributeError, OSError) as e:
        return "cannot be compared: %s: %s" % (type(e).__name__, e)


def main():
    if len(sys.argv) != 2 or not Path(sys.argv[1]).is_dir():
        sys.exit("check.py FOLDER: the folder with the answers; README.md says what is in it")
    answers = Path(sys.argv[1])
    score = {}
    for name, wrong in [*vectors(answers), *cases(answers)]:
        part = name.rsplit("/", 1)[0] + (" (hashes)" if name.endswith(".sha256") else "")
        held, all_of_them = score.get(part, (0, 0))
        score[part] = (held + (wrong is None), all_of_them + 1)
        if wrong:
            print("%s: %s" % (name, wrong))
    for part, (held, all_of_them) in score.items():
        print("%s: %d of %d hold" % (part, held, all_of_them))
    sys.exit(0 if all(held == all_of_them for held, all_of_them in score.values()) else 1)


main()
