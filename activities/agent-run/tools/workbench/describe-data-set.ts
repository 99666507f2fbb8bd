import type { Cell, DataSet } from '../../corpus/corpus';

/** A data set as the model is told of it; `values` are the names in a text column or the first and last number. */
export type DescribedDataSet = Pick<DataSet, 'name' | 'uri' | 'header'> & {
  readonly rows: number;
  readonly columns: readonly {
    readonly name: string;
    readonly type: 'text' | 'number';
    readonly values: readonly Cell[];
  }[];
};

const MAX_VALUES = 40;

export const describeDataSet = ({ name, uri, header, columns, rows }: DataSet): DescribedDataSet => ({
  name,
  uri,
  header,
  rows: rows.length,
  columns: columns.map((column, index) => {
    const cells = [...new Set(rows.map((row) => row[index] as Cell))];
    const numbers = cells.filter((cell): cell is number => typeof cell === 'number');
    return numbers.length === cells.length
      ? { name: column, type: 'number', values: [Math.min(...numbers), Math.max(...numbers)] }
      : { name: column, type: 'text', values: cells.slice(0, MAX_VALUES) };
  }),
});
