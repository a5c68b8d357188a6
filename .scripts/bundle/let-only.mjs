import { nodesOf, replaced } from './syntax.mjs';

/** Says `let` for every `const`: it is shorter, the two then join, and the compiler has seen to it that none changes. */
export const letOnly = () => ({
  name: 'let-only',
  renderChunk(code) {
    const constants = [...nodesOf(this.parse(code))].filter(([{ kind }]) => kind === 'const');
    return {
      code: replaced(
        code,
        constants.map(([{ start }]) => [start, start + 'const'.length, 'let']),
      ),
      map: null,
    };
  },
});
