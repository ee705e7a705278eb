import type { ReportBlock, ReportModel } from '@shared/domain/report'

/** A report in nynorsk with every kind of block. */
export function reportModel(overrides: Partial<ReportModel> = {}): ReportModel {
  return {
    title: 'Rapport: Samling 1',
    subtitle: 'Behov for endring? · Tysdag 17. november 2020 · Digital',
    recipient: 'Ørsta kommune',
    language: 'nn',
    date: '2020-11-17',
    notice: 'Dette er prøveprogrammet.',
    author: 'ABSOLUTT Møre og Romsdal',
    footer: 'ABSOLUTT Møre og Romsdal · Samling 1',
    sections: [
      {
        id: 'participation',
        heading: 'Kven som deltok',
        blocks: [
          { kind: 'paragraph', text: 'To av tre påmelde var til stades.' },
          { kind: 'paragraph', text: 'Ikkje representert: barn og unge.', tone: 'warning' },
          { kind: 'table', caption: 'Deltakarar frå Ørsta kommune', columns: ['Namn', 'Rolle'], rows: [['Åse Ødegård', 'Ordførar'], ['Nils Ås', 'Rektor']] },
        ],
      },
      {
        id: 'talks',
        heading: 'Innlegga',
        blocks: [
          { kind: 'heading', text: 'Kva verkar?' },
          { kind: 'list', items: [{ label: 'Innsikt', text: 'Born lærer i lag.', detail: 'Sula' }] },
          { kind: 'markdown', source: NOTE },
        ],
      },
    ],
    ...overrides,
  }
}

/** A report of one section with these blocks. */
export const reportOf = (...blocks: readonly ReportBlock[]): ReportModel => reportModel({ notice: null, sections: [{ id: 'only', heading: 'Del', blocks }] })

const NOTE = `# Det vi tek med

Vi har **gode tal**, men *store skilnader*. Sjå [Ungdata](https://www.ungdata.no/orsta).

1. Kartlegge
   - nærleik
2. Prioritere

- [x] Avtale møte
- [ ] Skrive sak

> Snakk med oss.

| Tema | Eigar |
|---|---|
| Overgangar | Rektor |

\`\`\`
#set page(fill: red)
\`\`\`
`
