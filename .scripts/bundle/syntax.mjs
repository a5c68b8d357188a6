/** Every node of a syntax tree in its order, with the class body that it is in. */
export function* nodesOf(node, body = null) {
  if (Array.isArray(node)) for (const each of node) yield* nodesOf(each, body);
  else if (typeof node?.type === 'string') {
    yield [node, body];
    const inner = node.type === 'ClassBody' ? node : body;
    for (const value of Object.values(node)) if (value && typeof value === 'object') yield* nodesOf(value, inner);
  }
}

/** `code` with other text in some places, each `[start, end, text]`. */
export const replaced = (code, places) => {
  let result = '';
  let at = 0;
  for (const [start, end, text] of places.sort(([a], [b]) => a - b)) {
    result += code.slice(at, start) + text;
    at = end;
  }
  return result + code.slice(at);
};
