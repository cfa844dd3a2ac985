import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, dayAt } from '#values/index.ts'
import { expectAccessible } from './accessible.ts'
import { clickThrough, hasChromium, type Visit } from './browser.ts'
import { addGoal, adopt, beginPlan, change, consider, registerReply } from './plan.ts'
import { hasPostgres } from './site.ts'
import { useStage } from './stage.ts'

const today = dayAt(new Date())
const nextYear = Number(today.slice(0, 4)) + 1
const title = `Exempel: plan för ${nextYear}–${nextYear + 2}`
const bodies = Array.from({ length: 12 }, (_, at) => `Exempelinstans ${String(at + 1).padStart(2, '0')} (exempel)`)
const verdicts = ['Vi följer det', 'Vi följer det delvis', 'Vi följer det inte', 'Det föreslår ingen ändring']

const worlds = [
  { region: 'varmland', board: 'Kultur- och bildningsnämnden', database: 'embedded', hasJavaScript: true },
  { region: 'skane', board: 'Kulturnämnden', database: 'postgres', hasJavaScript: false },
] as const

describe.runIf(hasChromium).each(worlds)(
  'a plan from dialogue to adopted in $region',
  ({ region, board, database, hasJavaScript }) => {
    const stage = useStage({ region, database: hasPostgres ? database : 'embedded', canPass: true })
    let officer: Visit
    let secretary: Visit
    let plan: string
    let consultation: string
    beforeAll(async () => {
      officer = await stage.signIn('officer', { hasJavaScript })
      secretary = await stage.signIn('board-secretary', { hasJavaScript })
    })
    afterAll(async () => {
      await officer.close()
      await secretary.close()
    })

    /** Axe runs in the page, and so only where scripts do. */
    const lookAt = async ({ page }: Visit, name: string) => hasJavaScript && expectAccessible(page, `${name}-${region}`)
    const mainOf = ({ page }: Visit) => page.locator('main').innerText()

    test('an officer begins it, and writes goals and text', async () => {
      const { page } = officer
      await page.goto('/arbete/kulturplan')
      await clickThrough(page, page.getByRole('link', { name: 'Börja på en ny plan' }))
      await clickThrough(page, page.getByRole('button', { name: 'Börja på planen' }))
      expect(await page.title()).toMatch(/^Fel: /)
      await lookAt(officer, 'plan-begin-wrong')
      plan = await beginPlan(page, title, nextYear)
      await addGoal(page, plan, { level: 'Inriktning', called: 'inriktningsmål', wording: 'Alla har kultur nära' })
      const under = 'inriktningsmål: Alla har kultur nära'
      await addGoal(page, plan, { level: 'Mål', called: 'delmål', wording: 'Fler bokbussar', under })
      await addGoal(page, plan, { level: 'Mål', called: 'delmål', wording: 'Fler scener', under })
      await page.goto(`${plan}/avsnitt`)
      await page.getByLabel('Rubrik').fill('Så följer vi upp')
      await page.getByLabel('Text').fill('Varje mål har en indikator.')
      await clickThrough(page, page.getByRole('button', { name: 'Spara avsnittet' }))
      const told = await mainOf(officer)
      for (const part of ['Fler bokbussar', 'Fler scener', 'Varje mål har en indikator.']) expect(told).toContain(part)
    })

    test('talks about it are logged, and one that was wrong counts no more', async () => {
      const { page } = officer
      const log = async (about: string, group: string) => {
        await page.goto(`${plan}/dialog`)
        await page.locator('summary', { hasText: 'Logga ett samtal' }).click()
        await page.getByLabel('Vad var det?').selectOption({ label: 'Samråd' })
        await page.locator('#dag').fill(today)
        await page.getByLabel('Vad samtalet gällde').fill(about)
        await page.getByLabel(group, { exact: true }).check()
        await clickThrough(page, page.getByRole('button', { name: 'Logga samtalet' }))
      }
      await log('Exempel: samråd med föreningar', 'Det civila samhället')
      await log('Exempel: fel samtal', 'Det professionella kulturlivet')
      await page.locator('#logg ~ ul > li', { hasText: 'fel samtal' }).locator('summary').click()
      await page.locator('textarea:visible').last().fill('Det gällde en annan plan.')
      await clickThrough(page, page.getByRole('button', { name: 'Räkna inte raden' }).first())
      expect(await page.locator('#logg').innerText()).toBe('1 samtal')
    })

    test('it is sent out, and anyone reads it while the next version is written', async () => {
      const { page } = officer
      await page.goto(plan)
      await clickThrough(page, page.getByRole('link', { name: 'Skicka på remiss' }))
      await page.locator('#senast').fill(addDays(today, 30))
      await page.locator('#fraga').fill('Vad tycker ni om målen? (exempel)')
      await page.locator('#instanser').fill([...bodies, 'En; två; tre'].join('\n'))
      await clickThrough(page, page.getByRole('button', { name: 'Lås versionen och skicka' }))
      expect(await mainOf(officer)).toContain('Rätta rad 13.')
      await page.locator('#instanser').fill(bodies.map((name, at) => `${name}; svar${at}@exempel.se`).join('\n'))
      await clickThrough(page, page.getByRole('button', { name: 'Lås versionen och skicka' }))
      consultation = new URL(page.url()).pathname
      expect(await mainOf(officer)).toContain('0 av 12 tillfrågade har svarat.')
      await change(page, plan, 'Fler bokbussar')
      await page.getByLabel('Lydelse').fill('Fler bokbussar i hela länet')
      await clickThrough(page, page.getByRole('button', { name: 'Spara målet' }))
      const anyone = await stage.visit({ hasJavaScript })
      await anyone.page.goto('/kulturplan')
      await clickThrough(anyone.page, anyone.page.locator('main').getByRole('link', { name: title }))
      const told = await mainOf(anyone)
      expect(told).toContain('Fler bokbussar')
      expect(told).not.toContain('i hela länet')
      await lookAt(anyone, 'plan-out-for-comment')
      await anyone.close()
    })

    test('twelve reply, one is reminded, and each reply is considered', async () => {
      const { page } = officer
      for (const [at, body] of bodies.entries()) {
        await registerReply(page, consultation, body, `Exempel: svar ${at + 1}.`)
        if (at !== 10) continue
        await page.goto(consultation)
        await clickThrough(page, page.getByRole('button', { name: 'Påminn 1 som inte har svarat' }))
        expect(await mainOf(officer)).toContain('påmind')
      }
      await page.goto(consultation)
      expect(await mainOf(officer)).toContain('12 av 12 tillfrågade har svarat.')
      await lookAt(officer, 'plan-replies')
      await clickThrough(
        page,
        page.locator('main').getByRole('link', { name: 'Exempelinstans 01 (exempel)', exact: true }),
      )
      for (const at of bodies.keys()) {
        await consider(page, verdicts[at % 4] ?? '', `Exempel: skäl ${at + 1}.`)
        const next = page.getByRole('link', { name: 'Nästa svar som inte är invägt' })
        if (at < 11) await clickThrough(page, next)
        else expect(await next.count()).toBe(0)
      }
      await page.goto(consultation)
      expect(await page.locator('#svar ~ ul').first().innerText()).not.toContain('Inte invägt')
    })

    test('it is not adopted while it is out for comment, and then the secretary enters that it is', async () => {
      await adopt(secretary.page, plan, board, today)
      expect(await mainOf(secretary)).toContain('Remisstiden är inte slut.')
      await stage.site.passMonth()
      const later = await stage.signIn('board-secretary', { hasJavaScript })
      await later.page.goto('/arbete')
      await clickThrough(later.page, later.page.locator('main').getByRole('link', { name: title }))
      await adopt(later.page, plan, board, addDays(today, 31))
      expect(await mainOf(later)).toContain('Antagen')
      await later.page.goto(`${plan}/jamfor`)
      expect(await mainOf(later)).toContain('i hela länet')
      await lookAt(later, 'plan-compared')
      await later.close()
    })

    test('anyone reads the plan, how it was made and what became of each reply', async () => {
      const { page, close } = await stage.visit({ hasJavaScript })
      await page.goto(plan.replace('/arbete/kulturplan/planer', '/kulturplan'))
      const told = await page.locator('main').innerText()
      for (const part of ['Fler bokbussar i hela länet', 'Varje mål har en indikator.', board])
        expect(told).toContain(part)
      await clickThrough(page, page.getByRole('link', { name: 'Så togs planen fram' }))
      const story = await page.locator('main').innerText()
      expect(story).toContain('Exempel: samråd med föreningar')
      expect(story).not.toContain('fel samtal')
      expect(story).toContain('12 svar')
      await clickThrough(page, page.getByRole('link', { name: 'Remiss av version 1' }))
      const considered = await page.locator('main').innerText()
      for (const at of bodies.keys()) expect(considered).toContain(`Exempel: skäl ${at + 1}.`)
      await close()
    })
  },
)
