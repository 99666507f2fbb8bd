import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import type { LanguageModelV3 } from '@ai-sdk/provider';
import { createRehearsal } from './rehearsal/rehearsal';
import type { ProviderSettings } from './settings';

/**
 * The language model of the settings. Library retries are off: the activity's retry policy is the only one.
 * @throws Error when the settings name a provider but not where it is
 */
export const createProvider = (settings: ProviderSettings): LanguageModelV3 => {
  if (settings.AGENT_PROVIDER === 'rehearsal') {
    return createRehearsal({
      modelId: settings.AGENT_MODEL,
      paceMs: settings.AGENT_REHEARSAL_PACE_MS,
      ...(settings.AGENT_REHEARSAL_FAULT === undefined ? {} : { fault: settings.AGENT_REHEARSAL_FAULT }),
    });
  }
  if (settings.AGENT_BASE_URL === undefined) throw new Error('Set AGENT_BASE_URL: the address of the model provider.');
  return createOpenAICompatible({
    name: 'openai-compatible',
    baseURL: settings.AGENT_BASE_URL,
    includeUsage: true,
    supportsStructuredOutputs: true,
    ...(settings.AGENT_API_KEY === undefined ? {} : { apiKey: settings.AGENT_API_KEY }),
  }).chatModel(settings.AGENT_MODEL);
};
