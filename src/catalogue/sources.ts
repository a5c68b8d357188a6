import type { SourceId } from './exercise.js';

/** Where exercises and doses come from: shown as "After …", never as endorsement. */
export interface Source {
  readonly id: SourceId;
  readonly title: string;
  readonly by: string;
  readonly kind: 'clinic article with video' | 'clinic article' | 'blog post' | "shop's blog post";
  /** Studies that the article cites. */
  readonly references: readonly string[];
  readonly url?: string;
}

/** Who is named for what comes from a source. */
export const credits: Readonly<Record<SourceId, string>> = {
  'peak-endurance': 'Jennifer, Peak Endurance Performance & Physical Therapy (Madison)',
  'big-toe': 'an unnamed trainer’s blog',
  xero: 'Xero Shoes',
  lidot: 'Leslie Lidot, 7 August 2020',
  dixon: 'Sydney Dixon PT, DPT, ATC, Physiolete Therapy and Performance',
};

export const sources: readonly Source[] = [
  {
    id: 'peak-endurance',
    title: 'Toe Yoga for Knee Pain',
    by: credits['peak-endurance'],
    kind: 'clinic article with video',
    references: [],
  },
  {
    id: 'big-toe',
    title: '1 Weird Reason You Have Knee Pain',
    by: credits['big-toe'],
    kind: 'blog post',
    references: [],
  },
  {
    id: 'xero',
    title: '5 Easy To Do Foot Exercises To Relieve Back, Hip & Knee Pain',
    by: credits.xero,
    kind: "shop's blog post",
    references: [],
  },
  {
    id: 'lidot',
    title: '5 Foot Exercises to Relieve Uncomfortable Knee Pain',
    by: credits.lidot,
    kind: 'blog post',
    references: [],
  },
  {
    id: 'dixon',
    title: 'How Hip and Foot Strength Affect Knee Pain',
    by: credits.dixon,
    kind: 'clinic article',
    references: [
      'Kısacık et al. 2021, doi:10.3233/bmr-200255',
      'Nakagawa et al. 2008, doi:10.1177/0269215508095357',
      'Payne, Payne & Larkin 2019, doi:10.1097/PHM.0000000000001367',
    ],
  },
];
