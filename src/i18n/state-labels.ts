/** Words for when there is no post to show, in one language: a separate object, so that a post alone does not carry it. */
export interface StateLabels {
  /** BCP 47 language of these labels. */
  readonly lang: string;
  /** There is no such job, or no longer. */
  readonly notFound: StateWords;
  /** The board cannot be asked. */
  readonly unavailable: StateWords;
  /** The board has no jobs, or none that was asked for. */
  readonly noOpenings: StateWords;
  /** The post is on its way. */
  readonly loading: string;
}

/** A heading and a sentence. */
export interface StateWords {
  readonly heading: string;
  readonly text: string;
}

/** The words of states in English. */
export const enStates: StateLabels = {
  lang: 'en',
  notFound: {
    heading: 'This job is not here',
    text: 'It may have been filled or withdrawn, or the link may be incomplete.',
  },
  unavailable: {
    heading: 'Our openings cannot be shown right now',
    text: 'The fault is on our side. Please try again in a few minutes.',
  },
  noOpenings: {
    heading: 'No openings right now',
    text: 'There is nothing to apply for at the moment. Please look in again later.',
  },
  loading: 'Loading the job …',
};
