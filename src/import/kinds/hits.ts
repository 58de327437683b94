/** Found phrases, longest first of those that share a word. Flat arrays: there are many of them in a post. */
export interface Hits {
  count: number;
  tags: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  /** Characters that the phrase itself has: fewer than those it found where it is open. */
  lengths: Int32Array;
}

export function createHits(): Hits {
  const size = 512;
  return {
    count: 0,
    tags: new Int32Array(size),
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    lengths: new Int32Array(size),
  };
}

/** Notes a phrase. */
export function addHit(hits: Hits, tag: number, start: number, end: number, length: number): void {
  if (hits.count === hits.tags.length) {
    hits.tags = larger(hits.tags);
    hits.starts = larger(hits.starts);
    hits.ends = larger(hits.ends);
    hits.lengths = larger(hits.lengths);
  }
  hits.tags[hits.count] = tag;
  hits.starts[hits.count] = start;
  hits.ends[hits.count] = end;
  hits.lengths[hits.count] = length;
  hits.count += 1;
}

function larger(array: Int32Array): Int32Array {
  const copy = new Int32Array(2 * array.length);
  copy.set(array);
  return copy;
}
