// The peers of an exercise card: the same words in a custom element without a library, in bare Lit, and in Shoelace's card.
const name = 'Toe yoga';
const dose = '10 repetitions on each foot, hold each for 5 seconds, once a day';
const steps = [
  'Lift your big toe and keep the other four on the floor.',
  'Lower it slowly.',
  'Lift the four small toes and keep the big toe on the floor.',
  'Lower them slowly.',
];
const outline = 'M90 0L180 0L190 70L250 120L315 180L290 215L200 150L120 150L75 130L80 70z';

const sheetText = `
  :host { display: block; border: 1px solid #ddd; border-radius: 14px; }
  .picture { aspect-ratio: 4 / 3; }
  h3, p, ol { margin: 12px 20px; }
  button { min-height: 44px; margin: 12px 20px; }
`;
const words = `
  <h3>${name}</h3><p>${dose}</p>
  <svg class="picture" viewBox="0 0 400 300" role="img" aria-label="${name}"><path d="${outline}" fill="#e8b294"></path></svg>
  <button>Start</button>
  <ol>${steps.map(step => `<li>${step}</li>`).join('')}</ol>
  <details><summary>More</summary><p>${steps.join(' ')}</p></details>
  <slot></slot>
`;

const defineVanilla = () => {
  const template = document.createElement('template');
  template.innerHTML = words;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(sheetText);
  customElements.define(
    'vanilla-card',
    class extends HTMLElement {
      connectedCallback() {
        if (this.shadowRoot) return;
        const root = this.attachShadow({ mode: 'open' });
        root.adoptedStyleSheets = [sheet];
        root.append(template.content.cloneNode(true));
      }
    },
  );
};

const defineLit = async () => {
  const { LitElement, css, html, unsafeCSS } = await import('lit');
  customElements.define(
    'lit-card',
    class extends LitElement {
      static styles = css`
        ${unsafeCSS(sheetText)}
      `;
      render() {
        return html`<h3>${name}</h3>
          <p>${dose}</p>
          <svg class="picture" viewBox="0 0 400 300" role="img" aria-label=${name}>
            <path d=${outline} fill="#e8b294"></path>
          </svg>
          <button>Start</button>
          <ol>
            ${steps.map(step => html`<li>${step}</li>`)}
          </ol>
          <details>
            <summary>More</summary>
            <p>${steps.join(' ')}</p>
          </details>
          <slot></slot>`;
      }
    },
  );
};

const make = (tag, properties = {}) => Object.assign(document.createElement(tag), properties);

const loadOurs = () => import('/dist/toe-yoga.min.js');

/** A routine of the first 20 exercises of the catalogue. */
const makeList = ({ exercises }) => {
  const rows = exercises.slice(0, 20).map(({ id }) => ({ exercise: id }));
  return make('routine-list', { value: { version: 1, exercises: rows } });
};

/** Each kind: what makes its element known, and what makes one of that. */
export const kinds = {
  vanilla: { load: defineVanilla, create: () => make('vanilla-card') },
  lit: { load: defineLit, create: () => make('lit-card') },
  shoelace: {
    load: () => import('/node_modules/@shoelace-style/shoelace/cdn/components/card/card.js'),
    create: () => make('sl-card', { innerHTML: words.replace('<slot></slot>', '') }),
  },
  'toe-yoga': {
    load: loadOurs,
    create: () => make('exercise-card', { exercise: 'toe-yoga' }),
  },
  list: { load: loadOurs, create: makeList },
};
