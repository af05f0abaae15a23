import styles from '../parts.module.css';
import { ChartTable } from './chartTable';

/** The table view of a chart. The first column names the row. */
export function DataTable(props: { table: ChartTable; labelledBy: string }) {
  const { columns, rows } = props.table;
  const numeric = (index: number) => columns[index]?.numeric || undefined;
  return (
    <div
      className={styles.tableScroll}
      role="region"
      aria-labelledby={props.labelledBy}
      // A region that scrolls has to be reachable by keyboard.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table className={styles.table} aria-labelledby={props.labelledBy}>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={column.label} scope="col" data-numeric={numeric(index)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.id}>
              {row.cells.map((cell, index) =>
                index === 0 ? (
                  <th key={columns[index].label} scope="row">
                    {cell.text}
                  </th>
                ) : (
                  <td key={columns[index].label} data-numeric={numeric(index)}>
                    {cell.text}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
