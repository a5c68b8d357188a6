import type { SourceId } from '../exercise.js';

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

export const sources: readonly Source[] = [
  {
    id: 'peak-endurance',
    title: 'Toe Yoga for Knee Pain',
    by: 'Jennifer, Peak Endurance Performance & Physical Therapy (Madison)',
    kind: 'clinic article with video',
    references: [],
  },
  {
    id: 'big-toe',
    title: '1 Weird Reason You Have Knee Pain',
    by: 'an unnamed trainer’s blog',
    kind: 'blog post',
    references: [],
  },
  {
    id: 'xero',
    title: '5 Easy To Do Foot Exercises To Relieve Back, Hip & Knee Pain',
    by: 'Xero Shoes',
    kind: "shop's blog post",
    references: [],
  },
  {
    id: 'lidot',
    title: '5 Foot Exercises to Relieve Uncomfortable Knee Pain',
    by: 'Leslie Lidot, 7 August 2020',
    kind: 'blog post',
    references: [],
  },
  {
    id: 'dixon',
    title: 'How Hip and Foot Strength Affect Knee Pain',
    by: 'Sydney Dixon PT, DPT, ATC, Physiolete Therapy and Performance',
    kind: 'clinic article',
    references: [
      'Kısacık et al. 2021, doi:10.3233/bmr-200255',
      'Nakagawa et al. 2008, doi:10.1177/0269215508095357',
      'Payne, Payne & Larkin 2019, doi:10.1097/PHM.0000000000001367',
    ],
  },
];
