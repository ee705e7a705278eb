import { Fragment } from 'react'
import type { TreeBlock, TreeCell, TreeInline, TreeItem } from '@shared/domain/reportTree'

/** The page's headings end at level 3, where the report's title stands: its levels move down by two. */
const DOWN = 2

/** The blocks of a report. Their places never change without their content, so that the index is a fair key. */
export function Blocks({ blocks }: { readonly blocks: readonly TreeBlock[] }) {
  return <>{blocks.map((block, index) => <Block key={index} block={block} />)}</>
}

function Block({ block }: { readonly block: TreeBlock }) {
  switch (block.kind) {
    case 'heading': return <ReportHeading level={block.level}>{block.children}</ReportHeading>
    case 'paragraph': return <p className={block.tone === 'warning' ? 'reports-paper-box' : undefined} data-tone={block.tone}><Inlines>{block.children}</Inlines></p>
    case 'list': return <List ordered={block.ordered} start={block.start} items={block.items} />
    case 'quote': return <blockquote><Blocks blocks={block.blocks} /></blockquote>
    case 'code': return <pre>{block.text}</pre>
    case 'table': return <ReportTable caption={block.caption} columns={block.columns} rows={block.rows} />
    case 'rule': return <hr />
  }
}

function ReportHeading({ level, children }: { readonly level: number; readonly children: readonly TreeInline[] }) {
  const Tag = (['h4', 'h5', 'h6'] as const)[level + DOWN - 4] ?? 'h6'
  return <Tag data-level={level}><Inlines>{children}</Inlines></Tag>
}

function List({ ordered, start, items }: { readonly ordered: boolean; readonly start: number; readonly items: readonly TreeItem[] }) {
  const children = items.map((item, index) => (
    <li key={index}>
      {item.checked !== null && <span className="reports-paper-task">{item.checked ? '✓' : '□'} </span>}
      <Blocks blocks={item.blocks} />
    </li>
  ))
  return ordered ? <ol start={start}>{children}</ol> : <ul>{children}</ul>
}

function ReportTable({ caption, columns, rows }: { readonly caption: string; readonly columns: readonly TreeCell[]; readonly rows: readonly (readonly TreeCell[])[] }) {
  return (
    <div className="reports-paper-table">
      <table>
        {caption !== '' && <caption>{caption}</caption>}
        <thead><tr>{columns.map((cell, index) => <th key={index} scope="col"><Inlines>{cell}</Inlines></th>)}</tr></thead>
        <tbody>
          {rows.map((row, index) => <tr key={index}>{row.map((cell, column) => <td key={column}><Inlines>{cell}</Inlines></td>)}</tr>)}
        </tbody>
      </table>
    </div>
  )
}

function Inlines({ children }: { readonly children: readonly TreeInline[] }) {
  return <>{children.map((child, index) => <Fragment key={index}><Inline inline={child} /></Fragment>)}</>
}

function Inline({ inline }: { readonly inline: TreeInline }) {
  switch (inline.kind) {
    case 'text': case 'address': return inline.text
    case 'code': return <code>{inline.text}</code>
    case 'strong': return <strong><Inlines>{inline.children}</Inlines></strong>
    case 'emphasis': return <em><Inlines>{inline.children}</Inlines></em>
    case 'strike': return <s><Inlines>{inline.children}</Inlines></s>
    case 'quiet': return <span className="reports-paper-quiet"><Inlines>{inline.children}</Inlines></span>
    case 'break': return <br />
  }
}
