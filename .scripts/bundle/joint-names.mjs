/** Anatomical words in the names of a pose’s angles. The bundle exports no pose, so that its own may be short. */
const words = {
  Pitch: 'P',
  Elbow: 'El',
  elbow: 'el',
  Shoulder: 'Sh',
  shoulder: 'sh',
  Shortening: 'S',
  Height: 'H',
  Inversion: 'I',
  Eversion: 'V',
  Dorsiflexion: 'D',
  Flexion: 'F',
  Extension: 'E',
  Abduction: 'A',
  Rotation: 'R',
  bigToe: 'bT',
};
const any = new RegExp(Object.keys(words).join('|'), 'g');

/** Shortens them wherever a figure’s data or its skeleton has them, as names, texts and parts of texts alike. */
export const jointNames = () => ({
  name: 'joint-names',
  transform(code, id) {
    if (!/\/out\/src\/(figure|exercise\/catalogue)\//.test(id)) return null;
    return { code: code.replace(any, word => words[word]), map: null };
  },
});
