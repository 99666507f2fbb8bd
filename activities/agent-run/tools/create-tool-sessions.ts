import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { readAnswer } from './read-answer';
import { ToolDenied, ToolUnavailable, type Tool, type ToolCall, type ToolSessions } from './tool-sessions';

const ROOT = path.resolve(__dirname, '../../..');
const WORKBENCH = 'workbench';

export type ToolSettings = {
  /** Folder of the corpus that the workbench reads. */
  readonly corpusFolder: string;
  /** Bound of one call in milliseconds. */
  readonly timeoutMs?: number;
};

type Session = { readonly client: Client; readonly tools: readonly Tool[] };

/** Tool servers as processes of their own, one for each organisation; they see no variable of ours but the path. */
export const createToolSessions = ({ corpusFolder, timeoutMs = 30_000 }: ToolSettings): ToolSessions => {
  const sessions = new Map<string, Promise<Session>>();

  const sessionOf = async (organizationId: string): Promise<Session> => {
    const known = sessions.get(organizationId);
    if (known !== undefined) return known;
    const starting = start(corpusFolder, timeoutMs, () => sessions.delete(organizationId));
    sessions.set(organizationId, starting);
    try {
      return await starting;
    } catch (error) {
      sessions.delete(organizationId);
      throw new ToolUnavailable(`The tool server ${WORKBENCH} does not start.`, { cause: error });
    }
  };

  return {
    list: async (organizationId) => (await sessionOf(organizationId)).tools,
    call: async (call) => {
      const { client, tools } = await sessionOf(call.organizationId);
      const tool = checkCall(call, tools);
      const args = readArguments(call.args);
      if (args === undefined) return readAnswer(call.tool, { isError: true, content: [NO_JSON] });
      try {
        const result = await client.callTool(
          { name: tool.name.slice(WORKBENCH.length + 2), arguments: args },
          undefined,
          {
            timeout: timeoutMs,
            ...(call.signal === undefined ? {} : { signal: call.signal }),
          },
        );
        return readAnswer(call.tool, result);
      } catch (error) {
        call.signal?.throwIfAborted();
        throw new ToolUnavailable(`${call.tool} did not answer.`, { cause: error });
      }
    },
    close: async () => {
      const open = await Promise.allSettled(sessions.values());
      sessions.clear();
      for (const session of open) if (session.status === 'fulfilled') await session.value.client.close();
    },
  };
};

const NO_JSON = { type: 'text', text: 'The arguments are no JSON object. Send them again.' };

const start = async (corpusFolder: string, timeout: number, onGone: () => void): Promise<Session> => {
  const client = new Client({ name: 'ratchet', version: '1.0.0' });
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: ['--import', 'tsx', path.join(__dirname, 'workbench/main.ts'), corpusFolder],
    cwd: ROOT,
    stderr: 'ignore',
  });
  client.onclose = onGone;
  await client.connect(transport, { timeout });
  const { tools } = await client.listTools(undefined, { timeout });
  return {
    client,
    tools: tools.map(({ name, description = '', inputSchema, annotations }) => ({
      name: `${WORKBENCH}__${name}`,
      description,
      schema: inputSchema,
      schemaSha256: createHash('sha256')
        .update(JSON.stringify([name, description, inputSchema, annotations]))
        .digest('hex'),
      effect: annotations?.readOnlyHint === true ? 'read' : 'write',
    })),
  };
};

const checkCall = ({ tool: name, allowed, schemaSha256 }: ToolCall, tools: readonly Tool[]): Tool => {
  const tool = tools.find((one) => one.name === name);
  if (tool === undefined) throw new ToolDenied('unknown_tool', `There is no tool ${name}.`);
  if (!allowed.includes(name)) throw new ToolDenied('not_allowed', `This step may not call ${name}.`);
  if (tool.schemaSha256 !== schemaSha256)
    throw new ToolDenied('schema_changed', `${name} is not the tool it was when the run began.`);
  return tool;
};

const readArguments = (text: string): Record<string, unknown> | undefined => {
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
};
