'use client';

import { autocompletion, completionKeymap, type Completion } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { PostgreSQL, sql } from '@codemirror/lang-sql';
import { bracketMatching, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import { EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { useEffect, useRef } from 'react';
import styles from './sql-editor.module.css';

/** A remark at a place of the text; lines count from 1, columns from 1. */
export type Remark = {
  readonly line: number;
  readonly column: number;
  readonly severity: 'error' | 'warning';
  readonly message: string;
};

type Props = {
  label: string;
  text: string;
  readOnly?: boolean;
  remarks?: readonly Remark[];
  /** Offered while typing. */
  words?: readonly Completion[];
  onChange?: (text: string) => void;
  /** Ctrl-S. */
  onSave?: () => void;
};

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--accent)' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--done)' },
  { tag: tags.number, color: 'var(--waiting)' },
  { tag: [tags.comment, tags.lineComment, tags.blockComment], color: 'var(--ink-faint)' },
  { tag: [tags.typeName, tags.bool, tags.null], color: 'var(--held)' },
]);

/** The page's policy lets in only styles that carry its nonce. */
const nonce = (): string => document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';

const inReach = (text: EditorState['doc'], { line, column, severity, message }: Remark): Diagnostic => {
  const at = text.line(Math.min(Math.max(line, 1), text.lines));
  const from = Math.min(at.from + Math.max(column - 1, 0), at.to);
  return { from, to: at.to, severity, message };
};

/** SQL with Jinja: colours, completion, remarks at their line. Tab leaves the editor after Escape. */
export const SqlEditor = ({ label, text, readOnly = false, remarks, words, onChange, onSave }: Props) => {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const calls = useRef({ onChange, onSave });
  const language = useRef(new Compartment());
  const locked = useRef(new Compartment());
  const named = useRef(new Compartment());
  const initial = useRef(text);
  useEffect(() => {
    calls.current = { onChange, onSave };
  });

  useEffect(() => {
    if (place.current === null) return undefined;
    const save = { key: 'Mod-s', preventDefault: true, run: () => (calls.current.onSave?.(), true) };
    const editor = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: initial.current,
        extensions: [
          EditorView.cspNonce.of(nonce()),
          named.current.of([]),
          EditorView.lineWrapping,
          lineNumbers(),
          highlightActiveLine(),
          history(),
          bracketMatching(),
          syntaxHighlighting(colours),
          autocompletion({ icons: false }),
          keymap.of([save, ...completionKeymap, ...historyKeymap, ...defaultKeymap, indentWithTab]),
          EditorView.updateListener.of(({ docChanged, state }) => {
            if (docChanged) calls.current.onChange?.(state.doc.toString());
          }),
          language.current.of(dialect([])),
          locked.current.of([]),
        ],
      }),
    });
    view.current = editor;
    return () => {
      editor.destroy();
      view.current = null;
    };
  }, []);

  useEffect(() => {
    view.current?.dispatch({
      effects: named.current.reconfigure(EditorView.contentAttributes.of({ 'aria-label': label })),
    });
  }, [label]);
  useEffect(() => {
    const editor = view.current;
    if (!editor || editor.state.doc.toString() === text) return;
    editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: text } });
  }, [text]);
  useEffect(() => {
    view.current?.dispatch({ effects: language.current.reconfigure(dialect(words ?? [])) });
  }, [words]);
  useEffect(() => {
    view.current?.dispatch({
      effects: locked.current.reconfigure([EditorState.readOnly.of(readOnly), EditorView.editable.of(!readOnly)]),
    });
  }, [readOnly]);
  useEffect(() => {
    const editor = view.current;
    if (!editor) return;
    const found = (remarks ?? []).map((remark) => inReach(editor.state.doc, remark));
    editor.dispatch(setDiagnostics(editor.state, found));
  }, [remarks, text]);

  return <div ref={place} className={styles['editor']} data-read-only={readOnly || undefined} />;
};

const dialect = (words: readonly Completion[]): Extension => {
  const { language, extension } = sql({ dialect: PostgreSQL });
  return [
    extension,
    language.data.of({
      autocomplete: (context: { matchBefore: (pattern: RegExp) => { from: number } | null; explicit: boolean }) => {
        const word = context.matchBefore(/[\w.]+/);
        return word === null && !context.explicit ? null : { from: word?.from ?? 0, options: [...words] };
      },
    }),
  ];
};
