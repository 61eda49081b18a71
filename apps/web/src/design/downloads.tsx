import { type RefObject, useState } from 'react';
import { useText } from '../i18n/use-text.js';
import { csvOf } from './downloads/csv.js';
import { saveFile } from './downloads/save-file.js';
import type { Citation, TableData } from './downloads/table-data.js';
import { jsonOf } from './downloads/table-json.js';
import { Menu, MenuHeading, MenuItem } from './menu.js';

export interface DownloadsProps {
  /** Name of the files, without an ending. */
  readonly name: string;
  /** Made when a file is; see `useCitation`. */
  readonly citation: () => Citation;
  /** The figures behind the table or chart, made when a file is. */
  readonly table?: () => TableData;
  /** The part of the page that is the chart, with its axes and key. */
  readonly chart?: RefObject<HTMLElement | SVGSVGElement | null>;
}

/** A small menu beside a table or chart: its figures as CSV and JSON, its picture as SVG and PNG, all with their citation. */
export function Downloads({ name, citation, table, chart }: DownloadsProps) {
  const t = useText();
  const [fault, setFault] = useState<string>();
  const attempt = async (work: () => Promise<void> | void) => {
    try {
      await work();
      setFault(undefined);
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error));
    }
  };
  const picture = (kind: 'svg' | 'png') =>
    attempt(async () => {
      const part = chart?.current;
      if (!part) return;
      const { svgFile, pngFile } = await import('./downloads/chart-files.js');
      if (kind === 'svg') saveFile(`${name}.svg`, svgFile(part, citation()), 'image/svg+xml');
      else saveFile(`${name}.png`, await pngFile(part, citation()), 'image/png');
    });
  const title = citation().title;
  return (
    <>
      <Menu
        trigger={
          <button
            type="button"
            className="download"
            data-undrawn
            data-download={name}
            aria-label={t('downloads.open', { what: title })}
            title={t('downloads.title')}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.5">
              <path d="M8 2v8m-3.5-3.5L8 10l3.5-3.5M2.5 13.5h11" />
            </svg>
          </button>
        }
      >
        <MenuHeading>{t('downloads.title')}</MenuHeading>
        {table && (
          <>
            <MenuItem
              label="CSV"
              hint={t('downloads.csv')}
              onSelect={() =>
                void attempt(() => saveFile(`${name}.csv`, csvOf(table(), citation()), 'text/csv;charset=utf-8'))
              }
            />
            <MenuItem
              label="JSON"
              hint={t('downloads.json')}
              onSelect={() =>
                void attempt(() => saveFile(`${name}.json`, jsonOf(table(), citation()), 'application/json'))
              }
            />
          </>
        )}
        {chart && (
          <>
            <MenuItem label="SVG" hint={t('downloads.svg')} onSelect={() => void picture('svg')} />
            <MenuItem label="PNG" hint={t('downloads.png')} onSelect={() => void picture('png')} />
          </>
        )}
      </Menu>
      {fault !== undefined && (
        <span className="tiny" role="alert">
          {t('downloads.failed', { message: fault })}
        </span>
      )}
    </>
  );
}
