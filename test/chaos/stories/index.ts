import type { Story } from '../story';
import { dealStory } from './deal';

/** The main story of each room. */
export const stories: readonly Story[] = [dealStory];
