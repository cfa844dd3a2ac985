import { dictionary } from '#values/index.ts'

export const compareWords = dictionary({
  sv: {
    title: 'Jämför versioner',
    lead: (from: number, to: number) => `Så skiljer sig version ${to} från version ${from}.`,
    from: 'Från',
    to: 'Till',
    show: 'Jämför',
    none: 'Versionerna läser likadant',
    changes: (count: number) => (count === 1 ? '1 ändring' : `${count} ändringar`),
    kinds: { added: 'Nytt', removed: 'Borttaget', reworded: 'Ändrat', moved: 'Flyttat' },
    legend: 'Överstruket fanns bara i den tidigare versionen. Understruket finns bara i den senare.',
    only: { before: 'borttaget: ', after: 'tillagt: ' },
  },
  en: {
    title: 'Compare versions',
    lead: (from: number, to: number) => `This is how version ${to} differs from version ${from}.`,
    from: 'From',
    to: 'To',
    show: 'Compare',
    none: 'The versions read alike',
    changes: (count: number) => (count === 1 ? '1 change' : `${count} changes`),
    kinds: { added: 'New', removed: 'Removed', reworded: 'Changed', moved: 'Moved' },
    legend: 'What is struck out was in the earlier version alone. What is underlined is in the later alone.',
    only: { before: 'removed: ', after: 'added: ' },
  },
})
