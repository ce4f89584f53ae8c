"""Compares the ten best keywords of `nebrija keywords --method yake` with those of PyPI's yake.

Usage: compare.py PROGRAM TEXT...; a file that is named texts.txt has a text a line, the others are one text each. Ends
with 1 if fewer than nine of ten keywords agree.

Line ends are made blanks, since the package does so and the program cuts sentences at them. What is left to differ: the
package's tokenizer and its sentences, and near duplicates, for which it is asked for the paper's Levenshtein distance.
"""

import json
import os
import subprocess
import sys
import tempfile

import yake


def read(paths):
    """The texts by name, without line ends."""
    for path in paths:
        with open(path, encoding="utf-8", errors="ignore") as file:
            text = file.read()
        name = os.path.basename(path)
        if name == "texts.txt":
            for number, line in enumerate(text.splitlines(), 1):
                yield f"{name}:{number}", " ".join(line.split())
        else:
            yield name, " ".join(text.split())


def ours(program, texts, stop_words, top):
    """Our keywords with their scores, in lower case, by the name of the text."""
    with tempfile.TemporaryDirectory() as folder:
        corpus, stop = os.path.join(folder, "texts.ndjson"), os.path.join(folder, "stop.txt")
        with open(corpus, "w", encoding="utf-8") as file:
            for name, text in texts:
                file.write(json.dumps({"id": name, "text": text}) + "\n")
        with open(stop, "w", encoding="utf-8") as file:
            file.write("\n".join(sorted(stop_words)) + "\n")
        run = subprocess.run(
            [program, "keywords", corpus, "--method", "yake", "--stopwords", stop, "--top", str(top), "--format", "ndjson"],
            check=True, capture_output=True, text=True)
    return {record["id"]: [keyword["text"].lower() for keyword in record["keywords"]]
            for record in map(json.loads, run.stdout.splitlines())}


def main(program, paths):
    texts = list(read(paths))
    stop_words = yake.KeywordExtractor(lan="es").stopword_set - {""}
    rankings = ours(program, texts, stop_words, 1000)
    agreed = total = cut = 0
    for name, text in texts:
        extractor = yake.KeywordExtractor(lan="es", n=3, top=10, dedup_func="levs", stopwords=stop_words)
        theirs = [keyword.lower() for keyword, _ in extractor.extract_keywords(text)]
        ranking = rankings[name]
        missing = [keyword for keyword in theirs if keyword not in ranking[:10]]
        agreed += len(theirs) - len(missing)
        total += len(theirs)
        cut += sum(keyword not in ranking for keyword in missing)
        print(f"{name}: {len(theirs) - len(missing)} of {len(theirs)}")
        for keyword in missing:
            rank = f"rank {ranking.index(keyword) + 1} here" if keyword in ranking else "cut otherwise here"
            print(f"  {keyword}: {rank}")
    print(f"{agreed} of {total} agree, {agreed / total:.1%}; of the others {cut} are cut otherwise")
    return 0 if agreed >= 0.9 * total else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
