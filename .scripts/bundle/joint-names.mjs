/** Anatomical words in the names of a pose’s angles. The bundle exports no pose, so that its own may be short. */
const words = {
  Dorsiflexion: 'D',
  Flexion: 'F',
  Extension: 'E',
  Abduction: 'A',
  Rotation: 'R',
  Eversion: 'V',
  Inversion: 'I',
  Valgus: 'G',
  Shortening: 'S',
  Height: 'H',
  Shoulder: 'Sh',
  shoulder: 'sh',
  Elbow: 'El',
  elbow: 'el',
  bigToe: 'bT',
  Pitch: 'P',
  body: 'b',
};

/** `body` also is a skeleton: it is short where it begins a name. */
const any = new RegExp(Object.keys(words).join('|').replace('body', 'body(?=[A-Z])'), 'g');

/** Shortens them wherever a figure’s data or its skeleton has them, as names, texts and parts of texts alike. */
export const jointNames = () => ({
  name: 'joint-names',
  transform(code, id) {
    if (!/\/out\/src\/(figure|exercise\/catalogue)\//.test(id)) return null;
    return { code: code.replace(any, word => words[word]), map: null };
  },
});
