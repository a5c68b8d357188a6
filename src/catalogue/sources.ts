import type { SourceId } from './exercise.js';

/** Where exercises and doses come from. How each is credited is in the locales. */
export interface SourceData {
  readonly id: SourceId;
  readonly title: string;
  readonly kind: 'clinic article with video' | 'clinic article' | 'blog post' | "shop's blog post";
  /** Studies that the article cites. */
  readonly references: readonly string[];
  readonly url?: string;
}

export const sourceData: readonly SourceData[] = [
  {
    id: 'peak-endurance',
    title: 'Toe Yoga for Knee Pain',
    kind: 'clinic article with video',
    references: [],
  },
  {
    id: 'big-toe',
    title: '1 Weird Reason You Have Knee Pain',
    kind: 'blog post',
    references: [],
  },
  {
    id: 'xero',
    title: '5 Easy To Do Foot Exercises To Relieve Back, Hip & Knee Pain',
    kind: "shop's blog post",
    references: [],
  },
  {
    id: 'lidot',
    title: '5 Foot Exercises to Relieve Uncomfortable Knee Pain',
    kind: 'blog post',
    references: [],
  },
  {
    id: 'dixon',
    title: 'How Hip and Foot Strength Affect Knee Pain',
    kind: 'clinic article',
    references: [
      'Kısacık et al. 2021, doi:10.3233/bmr-200255',
      'Nakagawa et al. 2008, doi:10.1177/0269215508095357',
      'Payne, Payne & Larkin 2019, doi:10.1097/PHM.0000000000001367',
    ],
  },
];
