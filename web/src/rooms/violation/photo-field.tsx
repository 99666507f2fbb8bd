'use client';

import { EVIDENCE_MEDIA_TYPES } from '@ratchet/workflows/violation/names';
import { control, Field } from '@/ui/field';
import { count } from '@/ui/words';

type Props = {
  id: string;
  label: string;
  files: readonly File[];
  onFiles: (files: readonly File[]) => void;
  required?: boolean;
  error?: string | undefined;
};

/** Photos from the camera or the files of the device. */
export const PhotoField = ({ id, label, files, onFiles, required = false, error }: Props) => (
  <Field
    label={label}
    id={id}
    optional={!required}
    error={error}
    hint={files.length > 0 ? `${count(files.length, 'file')} chosen` : 'A photo or a PDF'}
  >
    <input
      id={id}
      className={control}
      type="file"
      accept={EVIDENCE_MEDIA_TYPES.join(',')}
      multiple
      required={required}
      onChange={(event) => onFiles([...(event.target.files ?? [])])}
    />
  </Field>
);
