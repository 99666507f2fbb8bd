'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { showToast } from '@/ui/store';
import { asRequestError } from './error';

type Command<Input, Output> = {
  run: (input: Input) => Promise<Output>;
  /** What was done, in words. */
  done: (output: Output, input: Input) => { title: string; text?: string | undefined };
  onDone?: (output: Output) => void;
  /** `inline`: the form shows the refusal itself. */
  failure?: 'toast' | 'inline';
};

/** A change to server state: pending, then done or failed in the server's words; what it touches is read again at once. */
export const useCommand = <Input, Output>({ run, done, onDone, failure = 'toast' }: Command<Input, Output>) => {
  const queries = useQueryClient();
  return useMutation<Output, Error, Input>({
    mutationFn: run,
    onSuccess: (output, input) => {
      const { title, text } = done(output, input);
      showToast('done', title, text);
      onDone?.(output);
    },
    onError: (error) => {
      if (failure === 'toast') showToast('failed', 'Not done', asRequestError(error).message);
    },
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['run'] }),
        queries.invalidateQueries({ queryKey: ['list'] }),
      ]),
  });
};
