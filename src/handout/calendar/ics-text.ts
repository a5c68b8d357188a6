/** RFC 5545, 3.1: octets of a line without its end. */
const maxOctets = 75;

const encoder = new TextEncoder();

/** A value of type TEXT (RFC 5545, 3.3.11). Control characters are not allowed in one. */
export const escapeText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // eslint-disable-next-line no-control-regex
    .replace(/[\x00-\x09\x0b-\x1f\x7f]/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/** A line in pieces of 75 octets at most, of which all but the first begin with a space; no character is torn apart. */
const foldLine = (line: string): string => {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > maxOctets) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
};

/** The lines as a file has them. */
export const joinLines = (lines: readonly string[]): string => lines.map(line => `${foldLine(line)}\r\n`).join('');

/** A local date and time: `20250330T090000`. The fields of `utc` are read as they are. */
export const formatLocal = (utc: number): string => new Date(utc).toISOString().slice(0, 19).replace(/[-:]/g, '');
