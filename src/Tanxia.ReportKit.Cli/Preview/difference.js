"use strict";
// What changed between two reports, block by block.

/** For each old block the new one that is the same (the longest common run), or −1. */
function alike(old, now) {
  let begin = 0, oldEnd = old.length, nowEnd = now.length;
  const match = new Array(old.length).fill(-1);
  for (; begin < oldEnd && begin < nowEnd && old[begin] === now[begin]; begin++) {
    match[begin] = begin;
  }
  for (; oldEnd > begin && nowEnd > begin && old[oldEnd - 1] === now[nowEnd - 1]; oldEnd--, nowEnd--) {
    match[oldEnd - 1] = nowEnd - 1;
  }
  const rows = oldEnd - begin, columns = nowEnd - begin;
  if (rows * columns > 4e6) {
    return match;
  }
  const length = Array.from({ length: rows + 1 }, () => new Uint16Array(columns + 1));
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      length[i][j] = old[begin + i] === now[begin + j] ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
    }
  }
  for (let i = 0, j = 0; i < rows && j < columns;) {
    if (old[begin + i] === now[begin + j]) {
      match[begin + i++] = begin + j++;
    } else if (length[i + 1][j] >= length[i][j + 1]) {
      i++;
    } else {
      j++;
    }
  }
  return match;
}

function nearest(match, index) {
  for (let step = 0; step < match.length; step++) {
    for (const i of [index + step, index - step]) {
      if (match[i] >= 0) {
        return i;
      }
    }
  }
  return -1;
}

/** What of a block is new, between what begins and what ends as before. */
function difference(was, block) {
  const now = block.textContent, common = Math.min(was.length, now.length);
  let begin = 0, end = 0;
  while (begin < common && was[begin] === now[begin]) {
    begin++;
  }
  while (end < common - begin && was[was.length - 1 - end] === now[now.length - 1 - end]) {
    end++;
  }
  // Where something was taken out, the characters beside it.
  const from = begin + end === now.length ? Math.max(0, begin - 1) : begin, to = begin + end === now.length ? Math.min(now.length, begin + 1) : now.length - end;
  const range = document.createRange();
  range.setStart(...point(block, from));
  range.setEnd(...point(block, to));
  return range;
}

function point(block, offset) {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let node = walker.nextNode();
  for (; node && offset > node.length; node = walker.nextNode()) {
    offset -= node.length;
  }
  return node ? [node, offset] : [block, 0];
}
