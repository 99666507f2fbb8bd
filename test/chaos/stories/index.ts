import type { Story } from '../story';
import { agentRunStory } from './agent-run';
import { dealStory } from './deal';
import { pipelineStory } from './pipeline';
import { violationStory } from './violation';

/** The main story of each room. */
export const stories: readonly Story[] = [dealStory, violationStory, pipelineStory, agentRunStory];
